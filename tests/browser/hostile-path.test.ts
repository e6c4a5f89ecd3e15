// Hostile texts on the whole way: into the store by a feed and by the API, as title, body, outlet and address; out of it by the API and as
// dossier pages, all of them opened in Chromium. Nothing may run and nobody may be asked. Skipped, aloud, without Chromium or ../shared.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readReports } from '../../src/formats/read/reports.ts';
import { writeDossier } from '../../src/formats/write/html/index.ts';
import { arabic, compare, shippedGazetteer } from '../../src/index.ts';
import { type Listening, serve } from '../../src/server/index.ts';
import { compareStored } from '../../src/server/judging.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { termsOf } from '../../src/text/terms.ts';
import { CENSUS, CHROMIUM, FLAGS, PAYLOADS } from './hostile.ts';

const missing = !existsSync(CHROMIUM) || !existsSync(PAYLOADS);
if (missing) console.warn('hostile texts on the whole way: skipped, no Chromium or no ../shared/security/xss.json');

const WORDS = (payload: string): string =>
  `قالت بلدية المرفأ إن القصف أصاب ${payload} في السوق القديم. وأكد ${payload} أن ثلاثة أشخاص قتلوا.`;
const AT_ONCE = 100;
/** Reports on one dossier page. */
const ON_A_PAGE = 250;

describe.skipIf(missing)('2,019 hostile texts from ingest to the page', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-hostile-'));
  const payloads = missing ? [] : (JSON.parse(readFileSync(PAYLOADS, 'utf8')) as { s: string }[]).map(({ s }) => s);
  let browser: Browser;
  let store: Store;
  let listening: Listening;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
    store = await openStore(join(folder, 'reports.db'));
    listening = await serve(store, { port: 0 });
  });
  afterAll(async () => {
    await browser?.close();
    await listening?.stop();
    await store?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens an address and gives everything that it did: requests elsewhere, dialogs, errors, refusals; none is expected. */
  async function events(address: string, look: (page: Page) => Promise<void>): Promise<string[]> {
    const context = await browser.newContext();
    const page = await context.newPage();
    const seen: string[] = [];
    const home = new URL(address);
    context.on('request', (request) => {
      const url = URL.parse(request.url());
      const own = home.protocol === 'file:' ? request.url().split('#')[0] === address : url?.host === home.host;
      if (!own && url?.protocol !== 'data:') seen.push(`request ${request.url()}`);
    });
    page.on('dialog', (dialog) => {
      seen.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => seen.push(`error ${error.message}`));
    await page.goto(address);
    await look(page);
    await context.close();
    return seen;
  }

  it('are taken by the API as title, body, outlet and address', async () => {
    for (let from = 0; from < payloads.length; from += AT_ONCE) {
      const reports = payloads.slice(from, from + AT_ONCE).map((payload, index) => ({
        text: `${WORDS(payload)} ${from + index}`,
        headline: payload.slice(0, 2000),
        outlet: payload.slice(0, 2000),
        byline: payload.slice(0, 2000),
        url: `https://fanar.example/${from + index}?x=${payload}#${payload}`.slice(0, 8000),
      }));
      const answer = await fetch(`${listening.address}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ reports }),
      });
      expect([answer.status, answer.status === 201 ? '' : await answer.text()]).toEqual([201, '']);
    }
    expect(await store.count({})).toBe(payloads.length);
  });

  it('are taken from a feed, in every field of its entries', async () => {
    const items = payloads
      .slice(0, 500)
      .map((s, id) => ({ id: `${id} ${s}`, url: s, title: s, content_html: `<p>${WORDS('x')} ${id}</p>${s}` }));
    const source = JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: payloads[0], items });
    const { reports, route } = await readReports({ name: 'a.json', bytes: new TextEncoder().encode(source) });
    expect(reports.length).toBeGreaterThan(490);
    const acquisition = {
      acquiredAt: '2024-03-05T09:00:00.000Z',
      route,
      name: payloads[1]!,
      container: null,
      headers: { x: payloads[2]! },
      redirects: [payloads[3]!],
    };
    await store.add(
      reports.map((report) => ({
        report: { ...report, name: 'a.json' },
        acquisition,
        terms: termsOf(report.text, arabic),
      })),
    );
  });

  it('do nothing when an answer of the API is opened as a page', async () => {
    const { documents } = await store.page({ limit: 1000 });
    const ids = documents.filter((_, at) => at % 200 === 0).map(({ id }) => id);
    const paths = [
      '/api/reports?limit=200',
      `/api/reports?query=${encodeURIComponent(payloads[5]!)}`,
      `/${encodeURIComponent(payloads[6]!)}`,
      ...ids.flatMap((id) => ['', '/analysis', '/sentences'].map((rest) => `/api/reports/${id}${rest}`)),
    ];
    for (const path of paths) {
      const seen = await events(listening.address + path, async (page) => {
        expect(
          await page.evaluate(
            '[document.scripts.length, document.images.length, document.links.length, typeof window.__xss]',
          ),
        ).toEqual([0, 0, 0, 'undefined']);
      });
      expect([path, seen]).toEqual([path, []]);
    }
  }, 240_000);

  it('do nothing in the pages that are made of them', async () => {
    const { analyses, comparison } = await compareStored(store, {});
    expect(analyses.length).toBeGreaterThan(payloads.length);
    expect(comparison.events.length).toBeGreaterThan(0);
    for (let from = 0; from < analyses.length; from += ON_A_PAGE) {
      const part = analyses.slice(from, from + ON_A_PAGE);
      const few = compare(part, arabic, shippedGazetteer);
      const path = join(folder, `page-${from}.html`);
      writeFileSync(path, writeDossier(few, part, { title: payloads[from]!, notice: payloads[from + 1]! }));
      const seen = await events(pathToFileURL(path).href, async (page) => {
        expect(await page.locator('.reader').count()).toBe(part.length);
        expect(await page.evaluate(CENSUS)).toEqual({
          scripts: 2,
          foreign: 0,
          handlers: [],
          links: [],
          run: 'undefined',
        });
      });
      expect(seen).toEqual([]);
    }
  }, 240_000);
});
