// Collecting from real servers on this machine into real stores: pages and feeds become documents with the way that they came; what has not
// changed is not sent again; hosts are treated politely. Time is passed by hand, so nothing waits.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readReports } from '../../src/formats/read/reports.ts';
import { arabic } from '../../src/index.ts';
import { afterVisit, type Collecting, collectAddress, dueAddresses } from '../../src/server/collectors/collecting.ts';
import { type Clock, createCourtesy, retryAfter } from '../../src/server/collectors/courtesy.ts';
import { createFetcher, type Fetcher } from '../../src/server/collectors/fetching.ts';
import { robotsOf } from '../../src/server/collectors/robots.ts';
import type { KeptAddress, Store } from '../../src/store/index.ts';
import { termsOf } from '../../src/text/terms.ts';
import { incoming, namedPlaces, type Place } from '../store/engines.ts';
import { allowing, startServer, type TestServer } from './servers.ts';

const BODY = 'قالت بلدية المرفأ إن الجدار انهار قرب السوق القديم وإن البحث تواصل حتى المساء.';
const MORE = 'وأضافت البلدية أن ثلاثة عمال نقلوا إلى المستشفى وأن السوق سيبقى مغلقا حتى الأحد.';
const HEADLINE = 'انهيار جدار قرب السوق';

interface Answer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
}

/** What the server says now, by path; every other path is not found. */
let answers: Record<string, Answer | ((request: IncomingMessage) => Answer)> = {};
let server: TestServer;
let fetcher: Fetcher;
let now = Date.parse('2024-03-05T09:00:00.000Z');
let waits: number[] = [];
const clock: Clock = {
  now: () => now,
  async wait(milliseconds) {
    waits.push(milliseconds);
    now += milliseconds;
  },
};

function answer(request: IncomingMessage, response: ServerResponse): void {
  const found = answers[request.url ?? ''];
  const {
    status = 200,
    headers = {},
    body = '',
  } = found === undefined ? { status: 404 } : typeof found === 'function' ? found(request) : found;
  response.writeHead(status, headers).end(body);
}

beforeAll(async () => {
  server = await startServer(answer);
  fetcher = createFetcher(allowing(server.port, () => ['127.0.0.1']));
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});
beforeEach(() => {
  answers = {};
  waits = [];
  server.requests.length = 0;
});

const at = (path: string, host = 'fanar.test'): string => `http://${host}:${server.port}${path}`;
const HTML = { 'content-type': 'text/html; charset=utf-8' };

const page = (...paragraphs: readonly string[]): Answer => ({
  headers: { ...HTML, 'last-modified': 'Tue, 05 Mar 2024 08:00:00 GMT' },
  body: `<html><head><meta property="og:site_name" content="الفنار"><meta property="og:title" content="${HEADLINE}">
    <meta property="article:published_time" content="2024-03-05T07:00:00Z"></head>
    <body><article><h1>${HEADLINE}</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`,
});

const item = (path: string, text: string): string =>
  `<item><title>${HEADLINE}</title><link>${at(path)}</link><guid>${path}</guid><pubDate>Tue, 05 Mar 2024 07:00:00 GMT</pubDate>
   <description><![CDATA[${text}]]></description></item>`;
const feed = (...items: readonly string[]): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>الفنار</title><link>${at('/')}</link>${items.join('')}</channel></rss>`;
const asFeed = (body: string, headers: Record<string, string> = {}): Answer => ({
  headers: { 'content-type': 'application/rss+xml', ...headers },
  body,
});

describe('robots.txt', () => {
  const RULES =
    'User-agent: other\nUser-agent: Tawatur/1\nDisallow: /private\nAllow: /private/open$\nCrawl-delay: 5\n\nUser-agent: *\nDisallow: /\n';
  it.each([
    ['/news/1', true],
    ['/private/x', false],
    ['/private/open', true],
    ['/private/open/2', false],
  ])('allows us %s: %s', (path, allowed) => {
    expect(robotsOf('https://a.test/robots.txt', RULES).allows(`https://a.test${path}`)).toBe(allowed);
  });

  it('holds for all programs where it does not name us', () => {
    const robots = robotsOf('https://a.test/robots.txt', 'user-agent: x\ndisallow: /\n\nuser-agent: *\ndisallow: /a\n');
    expect(['/a', '/b'].map((path) => robots.allows(`https://a.test${path}`))).toEqual([false, true]);
  });

  it('of thousands of programs over thousands of rules is read in memory of its own size', () => {
    const source = `${'user-agent: a\nuser-agent: b\n'.repeat(8000)}${'disallow: /x\n'.repeat(20_000)}`;
    const before = process.memoryUsage().heapUsed;
    expect(robotsOf('https://a.test/robots.txt', source).allows('https://a.test/x')).toBe(true);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(100_000_000);
  });
});

describe('courtesy', () => {
  const ask = (path: string, courtesy: ReturnType<typeof createCourtesy>, host?: string): Promise<string | number> =>
    courtesy.fetch(at(path, host)).then((one) => ('code' in one ? one.code : one.status));

  it('asks for nothing that robots.txt forbids, on the way of redirects too', async () => {
    answers = {
      '/robots.txt': { body: 'User-agent: *\nDisallow: /private' },
      '/a': { status: 302, headers: { location: '/private/b' } },
      '/c': { body: 'x' },
      '/private/b': { body: 'x' },
    };
    const courtesy = createCourtesy(fetcher, clock);
    expect([await ask('/private/b', courtesy), await ask('/a', courtesy), await ask('/c', courtesy)]).toEqual([
      'robots-disallow',
      'robots-disallow',
      200,
    ]);
    expect(server.requests).toEqual(['GET /robots.txt', 'GET /a', 'GET /c']);
  });

  it('takes a host that has no robots.txt for open, and one whose robots.txt fails for closed, for a while', async () => {
    answers = { '/a': { body: 'x' } };
    expect(await ask('/a', createCourtesy(fetcher, clock))).toBe(200);
    answers = { ...answers, '/robots.txt': { status: 503 } };
    const courtesy = createCourtesy(fetcher, clock);
    expect(await ask('/a', courtesy)).toBe('robots-disallow');
    now += 11 * 60_000;
    answers = { '/a': { body: 'x' } };
    expect(await ask('/a', courtesy)).toBe(200);
  });

  it('pauses between two requests to a host, as long as it wants, and does not hold up another host', async () => {
    answers = { '/robots.txt': { body: 'User-agent: *\nCrawl-delay: 7' }, '/a': { body: 'x' } };
    const courtesy = createCourtesy(fetcher, clock);
    await Promise.all([ask('/a', courtesy), ask('/a', courtesy), ask('/a', courtesy)]);
    expect(waits).toEqual([7000, 7000, 7000]);
    waits = [];
    answers = { '/a': { body: 'x' } };
    await ask('/a', createCourtesy(fetcher, clock, 2000), 'manara.test');
    expect(waits).toEqual([2000]);
  });

  it('leaves a busy host alone until the time that it names', async () => {
    answers = { '/a': { status: 429, headers: { 'retry-after': '120' } } };
    const courtesy = createCourtesy(fetcher, clock);
    expect(await ask('/a', courtesy)).toBe(429);
    const asked = server.requests.length;
    expect(await ask('/b', courtesy)).toBe('asked-to-wait');
    expect(server.requests).toHaveLength(asked);
    now += 120_000;
    answers = { '/a': { body: 'x' } };
    expect(await ask('/a', courtesy)).toBe(200);
  });

  it.each([
    ['90', 90_000],
    ['Thu, 01 Jan 1970 00:02:00 GMT', 120_000],
    ['-5', null],
    ['99999999', 7 * 24 * 3600 * 1000],
    ['soon', null],
    [undefined, null],
  ])('reads Retry-After: %s', (value, expected) => {
    expect(retryAfter(value, 0)).toBe(expected);
  });
});

describe.each(await namedPlaces())('collecting into %s', (_, makePlace) => {
  let place: Place;
  let store: Store;
  let collecting: Collecting;
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => place.clear());
  beforeEach(async () => {
    store = await place.open();
    collecting = { store, clock, courtesy: createCourtesy(fetcher, clock), keep: false, pages: false };
  });

  it('keeps a page as a document, with the redirects and headers of the way', async () => {
    answers = { '/old': { status: 301, headers: { location: '/news/1' } }, '/news/1': page(BODY, MORE) };
    const { outcome, reports } = await collectAddress(at('/old'), collecting);
    expect([outcome, reports.map(({ receipt }) => receipt.outcome)]).toEqual(['fetched', ['new']]);
    const id = reports[0]!.receipt.document;
    expect(await store.document(id)).toMatchObject({
      text: `${HEADLINE}\n${BODY}\n${MORE}`,
      outlet: 'الفنار',
      published: '2024-03-05T07:00:00Z',
      url: at('/news/1'),
    });
    expect(await store.acquisitions(id)).toMatchObject([
      {
        route: 'address',
        name: at('/old'),
        redirects: [at('/old')],
        headers: { 'last-modified': 'Tue, 05 Mar 2024 08:00:00 GMT' },
        acquiredAt: new Date(now).toISOString(),
      },
    ]);
  });

  it('reads a page in the encoding that only its server says', async () => {
    const bytes = Buffer.from([0xe3, 0xd1, 0xda, 0xc8]);
    answers = {
      '/w': {
        headers: { 'content-type': 'text/html; charset=windows-1256' },
        body: Buffer.concat([Buffer.from('<p>'), bytes]),
      },
    };
    const { reports } = await collectAddress(at('/w'), collecting);
    expect((await store.document(reports[0]!.receipt.document))?.text).toBe('مرعب');
  });

  it('makes of changed text at the same address a new version, and shows the difference', async () => {
    answers = { '/news/2': page(BODY, MORE) };
    expect((await collectAddress(at('/news/2'), collecting)).reports[0]!.changes).toBeNull();
    now += 60_000;
    const corrected = MORE.replace('ثلاثة', 'أربعة');
    answers = { '/news/2': page(BODY, corrected) };
    const [changed] = (await collectAddress(at('/news/2'), collecting)).reports;
    expect(changed).toMatchObject({ receipt: { outcome: 'new' }, changes: { removed: [MORE], added: [corrected] } });
    expect((await store.versions(at('/news/2'))).map(({ changes }) => changes !== null)).toEqual([false, true]);
  });

  it('visits a kept feed when it is due, and is told that nothing changed', async () => {
    const seen: (string | undefined)[] = [];
    answers = {
      '/feed': (request) => {
        seen.push(request.headers['if-none-match'], request.headers['if-modified-since']);
        return request.headers['if-none-match'] === '"7"'
          ? { status: 304 }
          : asFeed(feed(item('/news/1', BODY), item('/news/2', MORE)), {
              etag: '"7"',
              'last-modified': 'Tue, 05 Mar 2024 08:00:00 GMT',
              'cache-control': 'public, max-age=3600',
            });
      },
    };
    const first = await collectAddress(at('/feed'), { ...collecting, keep: true });
    expect(first.reports.map(({ receipt }) => receipt.outcome)).toEqual(['new', 'new']);
    expect(await store.acquisitions(first.reports[0]!.receipt.document)).toMatchObject([
      {
        route: 'feed',
        name: at('/feed'),
        part: '/news/1',
        url: at('/news/1'),
        container: expect.stringMatching(/^[0-9a-f]{64}$/u),
      },
    ]);
    expect((await dueAddresses(store, now)).due).toEqual([]);
    expect((await dueAddresses(store, now)).next).toBe(now + 3_600_000);
    now += 3_600_000;
    expect((await dueAddresses(store, now)).due).toEqual([at('/feed')]);
    expect(await collectAddress(at('/feed'), collecting)).toMatchObject({
      outcome: 'unchanged',
      reports: [],
      failures: [],
    });
    expect(seen).toEqual([undefined, undefined, '"7"', 'Tue, 05 Mar 2024 08:00:00 GMT']);
    expect(await store.forgetAddress(at('/feed'))).toBe(true);
    expect(await store.address(at('/feed'))).toBeNull();
  });

  it('fetches, where it is told to, the pages of a feed that gives only summaries, each once', async () => {
    answers = {
      '/feed': asFeed(feed(item('/news/1', 'انهار جدار …'), item('/lost', 'خبر قصير'))),
      '/news/1': page(BODY, MORE),
    };
    const first = await collectAddress(at('/feed'), { ...collecting, pages: true });
    const texts = await Promise.all(first.reports.map(({ receipt }) => store.document(receipt.document)));
    expect(texts.map((one) => one?.text)).toEqual([`${HEADLINE}\n${BODY}\n${MORE}`, `${HEADLINE}\n\nخبر قصير`]);
    expect(first.failures).toMatchObject([{ part: at('/lost'), failure: { code: 'server-refused' } }]);
    expect(await store.acquisitions(first.reports[0]!.receipt.document)).toMatchObject([{ redirects: [at('/feed')] }]);
    server.requests.length = 0;
    expect((await collectAddress(at('/feed'), { ...collecting, pages: true })).reports).toEqual([]);
    expect(server.requests).toEqual(['GET /feed']);
  });

  it('waits longer each time that a kept address fails, not at all where it is gone, and forgets it when it answers', async () => {
    answers = { '/feed': { status: 500 } };
    const pauses: (number | null)[] = [];
    const visitOnce = async (): Promise<KeptAddress> => {
      await collectAddress(at('/feed'), { ...collecting, keep: true });
      const kept = (await store.address(at('/feed')))!;
      pauses.push(kept.nextAt === null ? null : (Date.parse(kept.nextAt) - now) / 60_000);
      return kept;
    };
    await visitOnce();
    expect((await visitOnce()).failure).toMatchObject({ code: 'server-refused' });
    answers = { '/feed': { status: 503, headers: { 'retry-after': '172800' } } };
    await visitOnce();
    now += 172_800_000;
    answers = { '/feed': asFeed(feed(item('/news/1', BODY))) };
    expect(await visitOnce()).toMatchObject({ failures: 0, failure: null });
    answers = { '/feed': { status: 410 } };
    await visitOnce();
    expect(pauses).toEqual([60, 120, 2880, 30, null]);
  });

  it('never waits longer than a day for its own reasons', () => {
    const kept: KeptAddress = {
      address: 'x',
      etag: null,
      modified: null,
      visitedAt: '',
      nextAt: null,
      failures: 500,
      failure: null,
      pages: false,
    };
    const failed = { outcome: 'failed', reports: [], failures: [], isFeed: false, answer: null } as const;
    expect(afterVisit(failed, kept, 0).nextAt).toBe('1970-01-02T00:00:00.000Z');
  });

  it('takes a report that comes by five ways for one document with five acquisitions', async () => {
    const text = `${HEADLINE}\n\n${BODY}\n${MORE}`;
    answers = {
      '/news/1': page(BODY, MORE),
      '/feed': asFeed(feed(item('/news/1', `<p>${BODY}</p><p>${MORE}</p>`))),
    };
    await collectAddress(at('/news/1'), collecting);
    await collectAddress(at('/feed'), collecting);
    const files: [string, string][] = [
      [
        'result.json',
        JSON.stringify({
          name: 'الفنار',
          type: 'public_channel',
          id: 1,
          messages: [
            {
              id: 5,
              type: 'message',
              date: '2024-03-05T10:00:00',
              date_unixtime: '1709622000',
              text: [HEADLINE, `\n\n${BODY}\n${MORE}`],
            },
          ],
        }),
      ],
      [
        'all.jsonl',
        JSON.stringify({
          source: 'الفنار',
          url: `${at('/news/1')}?utm_source=x`,
          title: HEADLINE,
          text: `${BODY} ${MORE}`,
        }),
      ],
    ];
    for (const [name, source] of files) {
      const { reports, route } = await readReports({ name, bytes: new TextEncoder().encode(source) });
      const acquisition = {
        acquiredAt: new Date(now).toISOString(),
        route,
        name,
        container: null,
        headers: {},
        redirects: [],
      };
      await store.add(
        reports.map((report) => ({ report: { ...report, name }, acquisition, terms: termsOf(report.text, arabic) })),
      );
    }
    await store.add([incoming({ text: `\n${text}\n`, route: 'paste', name: 'standard input' })]);
    const { documents } = await store.page({});
    expect(documents).toHaveLength(1);
    const ways = await store.acquisitions(documents[0]!.id);
    expect(ways.map(({ route }) => route).sort()).toEqual(['address', 'feed', 'file', 'paste', 'telegram']);
  });

  it('names what is no report, and stores nothing of it', async () => {
    answers = {
      '/pdf': { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7 …' },
      '/bomb': {
        headers: { 'content-type': 'application/xml' },
        body: '<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "x">]><rss>&a;</rss>',
      },
    };
    for (const [path, code] of [
      ['/pdf', 'binary-file'],
      ['/bomb', 'feed-with-doctype'],
      ['/none', 'server-refused'],
    ] as const) {
      const { outcome, failures } = await collectAddress(at(path), collecting);
      expect([path, outcome, failures[0]?.failure.code]).toEqual([path, 'failed', code]);
    }
    expect(await store.count({})).toBe(0);
  });
});
