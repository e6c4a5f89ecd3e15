// Hostile input to the readers: payloads of scripts in every field of every format, bombs of depth, size and entities, arbitrary bytes. What
// comes out is text and addresses of the web, or a failure in words. (The payloads of ../shared/security where they are there.)
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { findShared } from '../../src/cli/corpus/places.ts';
import { type FileReading, readReports } from '../../src/formats/read/reports.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const OWN = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<math><mtext></p><style><img src=x onerror=alert(1)></style>',
  ']]><script>alert(1)</script>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
];

const file = join(findShared() ?? '', 'security', 'xss.json');
const shared = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { s: string }[]).map(({ s }) => s) : [];
if (shared.length === 0) console.warn('only the own payloads are tried: there is no ../shared/security/xss.json');
/** Pages are slow to take apart: of the shared payloads every tenth is put into them, all with TAWATUR_ALL_PAYLOADS=1. */
const payloadsFor = (form: string): readonly string[] => {
  const every = process.env.TAWATUR_ALL_PAYLOADS === '1' || !['page', 'linked data', 'rss'].includes(form) ? 1 : 10;
  return [...OWN, ...shared.filter((_, at) => at % every === 0)];
};

const WORDS = 'قالت بلدية المرفأ إن الجدار انهار قرب السوق القديم وإن البحث تواصل حتى المساء. '.repeat(4);
const quoted = (text: string): string => JSON.stringify(text);
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const FORMS: Readonly<Record<string, (payload: string) => readonly [string, string]>> = {
  page: (p) => [
    'a.html',
    `<html><head><title>${p}</title><meta property="og:title" content="${escaped(p)}"><meta property="og:site_name" content="${escaped(p)}"><link rel="canonical" href="${escaped(p)}">
     <meta name="author" content="${escaped(p)}"></head><body><article><h1>${p}</h1><p>${WORDS}</p><p>${p}</p><p>${WORDS}</p></article></body></html>`,
  ],
  'linked data': (p) => [
    'a.html',
    `<html><head><script type="application/ld+json">${JSON.stringify({ '@type': 'Article', headline: p, author: p, url: p, datePublished: p }).replaceAll('<', '\\u003c')}</script></head><body><p>${WORDS}</p></body></html>`,
  ],
  rss: (p) => [
    'a.xml',
    `<rss version="2.0"><channel><title>${escaped(p)}</title><link>${escaped(p)}</link><item><title>${escaped(p)}</title><link>${escaped(p)}</link><guid>${escaped(p)}</guid><description>${escaped(`<p>${WORDS}${p}</p>`)}</description></item></channel></rss>`,
  ],
  'json feed': (p) => [
    'a.json',
    `{"version":"https://jsonfeed.org/version/1.1","title":${quoted(p)},"items":[{"id":${quoted(p)},"url":${quoted(p)},"title":${quoted(p)},"content_html":${quoted(`<p>${WORDS}</p>${p}`)},"date_published":${quoted(p)}}]}`,
  ],
  telegram: (p) => [
    'result.json',
    JSON.stringify({
      name: p,
      type: 'public_channel',
      id: p,
      messages: [
        { id: p, type: 'message', date: p, from: p, forwarded_from: p, text: [WORDS, { type: p, text: p, href: p }] },
      ],
    }),
  ],
  lines: (p) => ['a.jsonl', JSON.stringify({ title: p, author: p, source: p, url: p, date: p, text: `${WORDS}${p}` })],
  table: (p) => [
    'a.csv',
    `title,url,text\r\n${[p, p, WORDS + p].map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`,
  ],
  mail: (p) => [
    'a.eml',
    `From: a@b.example\r\nSubject: x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${WORDS}</p>${p}`,
  ],
};

function faultsOf(reading: FileReading): string[] {
  const faults: string[] = [];
  for (const { text, headline, byline, outlet, published, url, part, forwardedFrom } of reading.reports) {
    for (const one of [headline, byline, outlet, published, part, forwardedFrom])
      if (one !== null && typeof one !== 'string') faults.push(`a ${typeof one} where a text belongs`);
    if (typeof text !== 'string' || text === '') faults.push('no text');
    if (url !== null && !/^https?:\/\//u.test(url)) faults.push(`the address ${url}`);
    if (published !== null && !/^\d{4}-\d{2}-\d{2}/u.test(published)) faults.push(`the date ${published}`);
  }
  for (const { failure } of reading.failures)
    if ([failure.code, failure.message, failure.hint].some((one) => one === '')) faults.push('a failure without words');
  if (reading.reports.length + reading.failures.length === 0) faults.push('nothing at all');
  return faults;
}

describe('payloads of scripts', () => {
  it.each(Object.keys(FORMS))('come out of a %s as text, in no address and no date', async (form) => {
    const faults: string[] = [];
    for (const payload of payloadsFor(form)) {
      const [name, source] = FORMS[form]!(payload);
      for (const fault of faultsOf(await readReports({ name, bytes: bytesOf(source) })))
        faults.push(`${fault}: ${payload}`);
    }
    expect(faults).toEqual([]);
  });

  it('lose their elements: what stands in the markup of a page, a feed or a mail is no markup when it comes out', async () => {
    for (const form of ['page', 'rss', 'json feed', 'mail'])
      for (const payload of [
        '<script>alert(1)</script>',
        '<img src=x onerror=alert(1)>',
        '<iframe srcdoc="x"></iframe>',
        '<svg onload=alert(1)><a>x</a></svg>',
        '<style>*{}</style>',
        '<object data=x>',
      ]) {
        const [name, source] = FORMS[form]!(payload);
        const [report] = (await readReports({ name, bytes: bytesOf(source) })).reports;
        const body = report!.text.slice(report!.text.indexOf('قالت'));
        expect(body, `${form} ${payload}`).not.toMatch(/[<>{}]|alert|onerror/u);
      }
  });
});

const codesOf = async (name: string, bytes: Uint8Array): Promise<string[]> =>
  (await readReports({ name, bytes })).failures.map(({ failure }) => failure.code);

describe('bombs', () => {
  const laughs = `<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, at) => `<!ENTITY lol${at + 1} "${`&lol${at === 0 ? '' : at};`.repeat(10)}">`).join('')}]><rss version="2.0"><channel><title>&lol9;</title></channel></rss>`;

  it.each([
    ['entities that multiply', 'a.xml', bytesOf(laughs), 'feed-with-doctype'],
    [
      'an entity that reads a file',
      'a.xml',
      bytesOf(
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><rss version="2.0"><channel><title>&e;</title></channel></rss>',
      ),
      'feed-with-doctype',
    ],
    [
      'a feed of great depth',
      'a.xml',
      bytesOf(`<rss version="2.0"><channel>${'<a>'.repeat(200_000)}`),
      'too-much-markup',
    ],
    ['a page of great depth', 'a.html', bytesOf(`<html><body>${'<div>'.repeat(200_000)}x`), 'too-much-markup'],
    ['a page of very many elements', 'a.html', bytesOf(`<html><body>${'<b>x</b>'.repeat(200_000)}`), 'too-much-markup'],
    ['a page that is very large', 'a.html', new Uint8Array(9_000_000).fill(0x61), 'file-too-large'],
    ['JSON of great depth', 'a.json', bytesOf('['.repeat(2_000_000)), 'too-deep'],
    ['an archive that grows a thousandfold', 'a.zip', zipSync({ 'a.txt': new Uint8Array(50_000_000) }), 'archive-bomb'],
    [
      'an archive of too many files',
      'a.zip',
      zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, at) => [`${at}.txt`, new Uint8Array()]))),
      'too-many-files',
    ],
  ] as const)('%s is refused', async (_, name, bytes, code) => {
    expect(await codesOf(name, bytes)).toEqual([code]);
  });

  it('a declaration that an entry only quotes is no bomb', async () => {
    const quoted = `<!DOCTYPE html><html><body><p>${WORDS}</p></body></html>`;
    const xml = `<rss version="2.0"><channel><title>x</title><item><title>x</title><description><![CDATA[${quoted}]]></description></item></channel></rss>`;
    const json = JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', content_html: quoted }],
    });
    for (const [name, source] of [
      ['a.xml', xml],
      ['a.json', json],
    ] as const)
      expect((await readReports({ name, bytes: bytesOf(source) })).reports).toMatchObject([
        { text: expect.stringContaining('قالت بلدية') },
      ]);
    for (const hidden of [
      'x <!DOCTYPE x [<!ENTITY b "bomb">]><rss version="2.0"><channel>',
      '{ <!DOCTYPE x [<!ENTITY b "bomb">]><rss version="2.0"><channel>',
      '<!-- <a --><!DOCTYPE x [<!ENTITY b "bomb">]><rss><channel>',
      '<rss><channel><title><![CDATA[x]]></title><!DOCTYPE x [<!ENTITY b "bomb">]>',
      '<rss a="<![CDATA["><channel><!DOCTYPE x [<!ENTITY b "bomb">]><c>]]></c>',
      '<rss><channel><!DOC<!DOCTYPE>TYPE x [<!ENTITY b "bomb">]>',
    ]) {
      const source = `${hidden}<item><title>&b;</title><description>${WORDS}</description></item></channel></rss>`;
      const { reports, failures } = await readReports({ name: 'a.xml', bytes: bytesOf(source) });
      expect(reports.length + failures.length, hidden).toBeGreaterThan(0);
      expect(reports.map(({ text }) => text).join(), hidden).not.toContain('bomb');
    }
  });

  it('names in archives lead nowhere: they are only ever names', async () => {
    const reading = await readReports({
      name: 'a.zip',
      bytes: zipSync({ '../../etc/x.txt': bytesOf(WORDS), '/abs.txt': bytesOf(WORDS) }),
    });
    expect(reading.reports.map(({ part }) => part)).toEqual(['../../etc/x.txt', '/abs.txt']);
  });

  it('keys such as __proto__ change nothing', async () => {
    const reading = await readReports({
      name: 'a.jsonl',
      bytes: bytesOf(
        `{"__proto__":{"text":"x","polluted":1},"text":${quoted(WORDS)},"constructor":{"prototype":{"polluted":1}}}`,
      ),
    });
    expect(reading.reports).toHaveLength(1);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('any bytes', () => {
  it.each(['a.html', 'a.xml', 'a.json', 'a.jsonl', 'a.csv', 'a.eml', 'a.zip', 'a.warc', 'a.wacz', 'a.txt', 'a'])(
    'as %s give reports, failures or both',
    async (name) => {
      const markup = fc.array(
        fc.constantFrom(
          '<',
          '>',
          '</',
          '/>',
          'div',
          'p',
          '"',
          "'",
          '=',
          '&',
          '#x41;',
          '{',
          '}',
          '[',
          ']',
          ',',
          ':',
          '\n',
          'قال',
          '<![CDATA[',
          ']]>',
          '<!--',
          '-->',
          '<?',
          'PK\u0003\u0004',
          'WARC/1.1\r\n',
          'Content-Length: 3\r\n\r\n',
          'text',
        ),
        { maxLength: 60 },
      );
      await fc.assert(
        fc.asyncProperty(
          fc.oneof(
            fc.uint8Array({ maxLength: 200 }),
            markup.map((pieces) => bytesOf(pieces.join(''))),
          ),
          async (bytes) => {
            expect(faultsOf(await readReports({ name, bytes })).filter((fault) => fault !== 'nothing at all')).toEqual(
              [],
            );
          },
        ),
        { numRuns: 150 },
      );
    },
  );
});
