// The dossier page in a browser: Chromium, the page as a file, no network. Skipped, and said so, where no Chromium is.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDossier } from '../../src/formats/write/html/index.ts';
import { analyses, comparison, emptyComparison } from '../formats/fixtures.ts';
import { largeStory } from '../formats/large-story.ts';
import { CENSUS, CHROMIUM, FLAGS, hostileAnalysis, hostileComparison, PAYLOADS, plain } from './hostile.ts';

const missing = !existsSync(CHROMIUM);
if (missing) console.warn(`dossier page in a browser: skipped, no Chromium at ${CHROMIUM} (set TAWATUR_CHROMIUM)`);

interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Requests, dialogs, errors and refusals of the content security policy; none is expected. */
  readonly events: string[];
}

describe.skipIf(missing)('the dossier page in a browser', () => {
  let browser: Browser;
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-dossier-'));
  const written = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return pathToFileURL(join(folder, name)).href;
  };
  const story = written('story.html', writeDossier(comparison, analyses, { notice: 'قصة للتجربة: الحدث مختلق.' }));

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS.split(' ') });
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(address: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Opened> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    const events: string[] = [];
    const own = address.split('#')[0]!;
    context.on('request', (request) => {
      const url = request.url();
      if (url.split('#')[0] !== own && !url.startsWith('data:')) events.push(`request ${url}`);
    });
    page.on('dialog', (dialog) => {
      events.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('pageerror', (error) => events.push(`error ${error.message}`));
    page.on('console', (message) => events.push(`console ${message.text()}`));
    await page.goto(address);
    return { page, context, events };
  }

  const textsOf = (page: Page): Promise<string[]> =>
    page.evaluate(`[...document.querySelectorAll('.reader')].map((reader) => reader.textContent)`);

  it('asks nobody for anything and breaks no rule of its own policy', async () => {
    const { page, context, events } = await open(story);
    await page.emulateMedia({ media: 'print' });
    await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
    expect(
      await page.evaluate(`document.fonts.ready.then(() => document.fonts.check('16px "Plex Arabic"', 'خبر'))`),
    ).toBe(true);
    expect(events).toEqual([]);
    await context.close();
  });

  it('shows every report letter for letter', async () => {
    const { page, context } = await open(story);
    const texts = await textsOf(page);
    expect([...texts].sort()).toEqual(analyses.map(({ document }) => document.text).sort());
    await context.close();
  });

  it('shows even what HTML cannot carry: half pairs, NUL, carriage returns, bidi controls', async () => {
    const text =
      'سطر\r\nسطر\rآخر \ud83d وحيد \u0000 صفر \u202e36\u202c ﷺ \u00a0 \ufeff ـــ <b>&amp;</b> 🙂\u2028\f\u0085نهاية';
    const analysis = plain(text, 'x.txt');
    const { page, context, events } = await open(
      written('odd.html', writeDossier(emptyComparison([analysis]), [analysis])),
    );
    expect(await textsOf(page)).toEqual([text]);
    expect(events).toEqual([]);
    await context.close();
  });

  it('moves no letter by marking it', async () => {
    const { page, context } = await open(story);
    const moved = await page.evaluate(MEASURE);
    expect(moved).toEqual({ compared: expect.any(Number), worst: expect.any(Number) });
    const { compared, worst } = moved as { compared: number; worst: number };
    expect(compared).toBeGreaterThan(500);
    expect(worst).toBeLessThanOrEqual(0.5);
    await context.close();
  });

  it('has no violation that axe finds, in both languages and themes', async () => {
    for (const hash of ['#ar&light', '#en&light', '#ar&dark', '#en&dark']) {
      const { page, context } = await open(`${story}${hash}`);
      await page.evaluate(`document.querySelectorAll('details').forEach((details) => { details.open = true; })`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect([hash, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([hash, []]);
      await context.close();
    }
  });

  it('changes language by keyboard, says so to the browser and remembers it in the address', async () => {
    const { page, context } = await open(story);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`document.activeElement.className`)).toBe('skip');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid');
    await page.keyboard.press('Enter');
    const state = `[document.documentElement.lang, document.documentElement.dir, location.hash, document.querySelector('#disputes h2').textContent]`;
    expect(await page.evaluate(state)).toEqual(['en', 'ltr', '#en', 'Where accounts part ways']);
    expect(await page.title()).toContain('Tawatur');
    await page.locator('#disputes a.to').first().click();
    await page.reload();
    expect(((await page.evaluate(state)) as string[]).slice(0, 2)).toEqual(['en', 'ltr']);
    expect(await page.evaluate(`location.hash`)).toMatch(/^#r\d+-s\d+&en$/u);
    await page.locator('[data-language="ar"]').click();
    expect(((await page.evaluate(state)) as string[]).slice(0, 2)).toEqual(['ar', 'rtl']);
    expect(await page.locator('nav').getAttribute('aria-label')).toBe('أقسام الملف');
    await context.close();
  });

  it('leads from a figure to its exact words, even in a closed report, and back', async () => {
    const { page, context } = await open(story);
    await page.evaluate(
      `document.querySelectorAll('.report > details').forEach((details) => { details.open = false; })`,
    );
    const link = page.locator('.matrix a.to').first();
    const [from, to] = (await link.getAttribute('data-w'))!.split('-').map(Number) as [number, number];
    const report = Number(/^#r(\d+)/u.exec((await link.getAttribute('href'))!)![1]);
    await link.click();
    const shown = await page.evaluate(`[...CSS.highlights.get('evidence')].map(String).join('|')`);
    expect(shown).toBe(((await textsOf(page))[report - 1] as string).slice(from, to));
    expect(await page.evaluate(`document.activeElement.closest('.report').querySelector('details').open`)).toBe(true);
    await page.locator(`#r${report} aside a.slot`).first().click();
    expect(await page.evaluate(`document.activeElement.matches('#claims [id]')`)).toBe(true);
    await page.goBack();
    expect(await page.evaluate(`document.activeElement.closest('.report')?.id`)).toBe(`r${report}`);
    await context.close();
  });

  it('copies words with outlet, date, name and offsets', async () => {
    const { page, context } = await open(`${story}#en`);
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const item = page.locator('#headlines li').first();
    await item.locator('button.copy').click();
    await page.locator('#status.shown').waitFor();
    const mina = analyses.find(({ document }) => document.name === '04-mina.txt')!.document.text;
    const start = mina.indexOf('رداً على الهدنة');
    expect(await page.evaluate(`navigator.clipboard.readText()`)).toBe(
      `“رداً على الهدنة”\nقناة الميناء, Wednesday 6 March 2024, 04-mina.txt, characters ${start}–${start + 15}`,
    );
    await context.close();
  });

  it('filters the matrix and tells how many are left', async () => {
    const { page, context } = await open(`${story}#en`);
    const visible = (): Promise<number> => page.locator('.matrix tr[data-outlets]:visible').count();
    const all = await visible();
    await page.locator('#filter-words').fill('مستودع');
    expect(await visible()).toBe(1);
    expect(await page.locator('#filter-count').textContent()).toBe('Shown: 1');
    await page.locator('#filter-words').fill('');
    await page.locator('#filter-outlet').selectOption({ label: 'قناة الميناء' });
    expect(await visible()).toBeLessThan(all);
    await page.locator('#filter-outlet').selectOption('');
    expect(await visible()).toBe(all);
    await context.close();
  });

  it('says what a mark means, by mouse and by keyboard, and hides a layer by style alone', async () => {
    const { page, context } = await open(`${story}#en`);
    await page.locator('#r1 .reader .f-cue').first().click();
    expect(await page.locator('#r1 .inspected').textContent()).toContain('attribution/cue-first');
    await page.locator('#r1 [data-step="1"]').focus();
    const before = await page.locator('#r1 .inspected').textContent();
    await page.keyboard.press('Enter');
    expect(await page.locator('#r1 .inspected').textContent()).not.toBe(before);
    const line = `getComputedStyle(document.querySelector('.reader .f-time')).textDecorationLine`;
    expect(await page.evaluate(line)).toBe('underline');
    await page.locator('#layer-time').uncheck();
    expect(await page.evaluate(line)).toBe('none');
    await context.close();
  });

  it('fits a phone of 360 pixels, in both languages, long lists and long names too', async () => {
    const large = largeStory(30, 60);
    const long = written(
      'large.html',
      writeDossier(large.comparison, large.analyses, { title: `عنوان ${'طويل'.repeat(60)}` }),
    );
    for (const address of [story, `${story}#en`, long]) {
      const { page, context } = await open(address, { viewport: { width: 360, height: 740 } });
      expect(await page.evaluate(`document.documentElement.scrollWidth`)).toBe(360);
      const small = await page.evaluate(
        `[...document.querySelectorAll('button, summary, nav a')].filter((one) => { const box = one.getBoundingClientRect(); return box.width > 0 && (box.width < 24 || box.height < 24); }).map((one) => one.outerHTML)`,
      );
      expect(small).toEqual([]);
      await context.close();
    }
  });

  it('can be read without its script', async () => {
    const { page, context } = await open(story, { javaScriptEnabled: false });
    const text = await page.locator('main').innerText();
    for (const words of ['مسؤول محلي', 'مواضع الخلاف', 'وكالة الهضبة'])
      expect(text + (await page.locator('h2').first().innerText())).toContain(words);
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.locator('.matrix a.to').first().click();
    expect(page.url()).toMatch(/#r\d+-s\d+$/u);
    await context.close();
  });

  it('prints without its controls, in the light theme', async () => {
    const { page, context } = await open(`${story}#ar&dark`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav, .layers, button').filter({ visible: true }).count()).toBe(0);
    expect(await page.evaluate(`getComputedStyle(document.body).color`)).toBe('rgb(27, 34, 39)');
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(20_000);
    await context.close();
  });

  it.skipIf(!existsSync(PAYLOADS))(
    'lets nothing of 2,019 hostile texts run, ask or become an element (skipped without ../shared)',
    async () => {
      const payloads = (JSON.parse(readFileSync(PAYLOADS, 'utf8')) as { s: string }[]).map(({ s }) => s);
      expect(payloads.length).toBeGreaterThan(2000);
      for (let from = 0; from < payloads.length; from += 340) {
        const part = payloads.slice(from, from + 340);
        const hostile = part.map((payload, index) => hostileAnalysis(payload, from + index));
        const page = written(
          `hostile-${from}.html`,
          writeDossier(hostileComparison(hostile, part), hostile, { title: part[0]!, notice: part[1]! }),
        );
        const { page: opened, context, events } = await open(page);
        expect((await textsOf(opened)).sort()).toEqual(hostile.map(({ document }) => document.text).sort());
        await opened.locator('[data-language="en"]').click();
        expect(await opened.evaluate(CENSUS)).toEqual({
          scripts: 2,
          foreign: 0,
          handlers: [],
          links: [],
          run: 'undefined',
        });
        expect(events).toEqual([]);
        await context.close();
      }
    },
    240_000,
  );
});

/** The place of every letter of each unit with its marks and without; the largest difference in pixels. */
const MEASURE = `(() => {
  const boxes = (unit) => {
    const walker = document.createTreeWalker(unit, NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      for (let at = 0; at < node.length; at++) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const box = range.getBoundingClientRect();
        found.push([box.left, box.top, box.right]);
      }
    return found;
  };
  let compared = 0;
  let worst = 0;
  for (const unit of document.querySelectorAll('.reader .unit')) {
    const marked = boxes(unit);
    unit.textContent = unit.textContent;
    const plain = boxes(unit);
    plain.forEach((box, at) => box.forEach((value, side) => { compared++; worst = Math.max(worst, Math.abs(value - marked[at][side])); }));
  }
  return { compared, worst };
})()`;
