// Web archives: WARC records plain and packed, bodies in chunks and packed, redirects, what is broken or changed; WACZ with its list of pages and hashes.
import { createHash } from 'node:crypto';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type FileReading, readReports } from '../../src/formats/read/reports.ts';
import { warcRecord, warcResponse } from './bombs.ts';

const WORDS = 'قالت بلدية المرفأ إن الجدار انهار قرب السوق القديم وإن البحث تواصل حتى المساء.';
const page = (title: string): string =>
  `<html><head><meta property="og:title" content="${title}"><meta property="og:site_name" content="الفنار"></head><body><article><h1>${title}</h1><p>${WORDS}</p></article></body></html>`;
const HTML = 'HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nSet-Cookie: a=b';
const URL_1 = 'https://fanar.example/1';
const read = (name: string, ...records: readonly Uint8Array[]): Promise<FileReading> =>
  readReports({ name, bytes: Buffer.concat(records) });
const codes = ({ failures }: FileReading): string[] => failures.map(({ failure }) => failure.code);

const chunked = (bytes: Uint8Array): Buffer =>
  Buffer.concat([
    ...Array.from({ length: Math.ceil(bytes.length / 100) }, (_, at) => {
      const piece = bytes.subarray(at * 100, at * 100 + 100);
      return Buffer.concat([Buffer.from(`${piece.length.toString(16)};x=y\r\n`), piece, Buffer.from('\r\n')]);
    }),
    Buffer.from('0\r\n\r\n'),
  ]);

describe('a WARC', () => {
  const plain = [
    warcRecord({ 'WARC-Type': 'warcinfo', 'Content-Type': 'application/warc-fields' }, 'software: x\r\n'),
    warcRecord({ 'WARC-Type': 'request', 'WARC-Target-URI': URL_1 }, 'GET /1 HTTP/1.1\r\n\r\n'),
    warcResponse('https://fanar.example/old', 'HTTP/1.1 301 Moved\r\nLocation: /1', ''),
    warcResponse(URL_1, HTML, page('انهيار جدار')),
    warcResponse('https://fanar.example/a.png', 'HTTP/1.1 200 OK\r\nContent-Type: image/png', '\u0089PNG'),
    warcResponse('https://fanar.example/x', 'HTTP/1.1 404 Not Found\r\nContent-Type: text/html', page('لا شيء')),
    warcRecord(
      { 'WARC-Type': 'resource', 'WARC-Target-URI': '<https://fanar.example/2>', 'Content-Type': 'text/html' },
      page('خبر ثان'),
    ),
  ];

  it.each([
    ['plain', 'a.warc', plain],
    ['packed record by record', 'a.warc.gz', plain.map((one) => gzipSync(one))],
    ['packed as one', 'a.warc.gz', [gzipSync(Buffer.concat(plain))]],
    ['known by its first letters', 'a', plain],
  ] as const)('%s gives its pages with when and how they were fetched', async (_, name, records) => {
    const reading = await read(name, ...records);
    expect([reading.route, reading.failures]).toEqual(['web-archive', []]);
    expect(reading.reports).toMatchObject([
      {
        headline: 'انهيار جدار',
        outlet: 'الفنار',
        url: URL_1,
        captured: {
          at: '2024-03-05T09:00:00.000Z',
          headers: { 'content-type': 'text/html; charset=utf-8' },
          redirects: ['https://fanar.example/old'],
        },
      },
      { headline: 'خبر ثان', url: 'https://fanar.example/2', captured: { at: null, redirects: [] } },
    ]);
    expect(reading.reports[0]!.captured!.headers).not.toHaveProperty('set-cookie');
    expect(new TextDecoder().decode(reading.reports[0]!.bytes)).toBe(page('انهيار جدار'));
  });

  const body = Buffer.from(page('انهيار جدار'));
  it.each([
    ['in chunks', 'Transfer-Encoding: chunked', chunked(body)],
    ['said to be in chunks, but whole', 'Transfer-Encoding: chunked', body],
    ['packed with gzip', 'Content-Encoding: gzip', gzipSync(body)],
    ['packed with deflate', 'Content-Encoding: deflate', deflateSync(body)],
    ['packed with bare deflate', 'Content-Encoding: deflate', deflateRawSync(body)],
    ['packed with Brotli', 'Content-Encoding: br', brotliCompressSync(body)],
    ['said to be packed, but plain', 'Content-Encoding: gzip', body],
    ['packed and in chunks', 'Content-Encoding: gzip\r\nTransfer-Encoding: chunked', chunked(gzipSync(body))],
  ])('with a body %s is read', async (_, header, sent) => {
    const { reports } = await read('a.warc', warcResponse(URL_1, `${HTML}\r\n${header}`, sent));
    expect(reports.map(({ headline }) => headline)).toEqual(['انهيار جدار']);
  });

  it('with a feed in it gives its entries', async () => {
    const feed = `<rss version="2.0"><channel><title>الفنار</title><item><title>خبر</title><link>/3</link><description>${WORDS}</description></item></channel></rss>`;
    const record = warcResponse('https://fanar.example/feed', 'HTTP/1.1 200 OK\r\nContent-Type: text/html', feed);
    expect((await read('a.warc', record)).reports).toMatchObject([
      { outlet: 'الفنار', url: 'https://fanar.example/3' },
    ]);
  });

  it('that breaks off is read up to there, and says so', async () => {
    const [whole, cut] = [warcResponse(URL_1, HTML, page('أول')), warcResponse(URL_1, HTML, page('ثان'))];
    for (const reading of [
      await read('a.warc', whole, cut.subarray(0, 300)),
      await read('a.warc.gz', gzipSync(whole), gzipSync(cut).subarray(0, 100)),
    ])
      expect([reading.reports.map(({ headline }) => headline), codes(reading)]).toEqual([
        ['أول'],
        ['broken-web-archive'],
      ]);
  });

  it.each([
    ['nothing', ''],
    ['no archive', 'hello\r\n\r\n'],
    ['a length that is none', 'WARC/1.1\r\nContent-Length: -5\r\n\r\n'],
  ])('of %s is refused', async (_, text) => {
    expect(codes(await read('a.warc', Buffer.from(text)))).toEqual(['broken-web-archive']);
  });
});

describe('a WACZ', () => {
  const warc = Buffer.concat([
    gzipSync(warcResponse(URL_1, HTML, page('الصفحة'))),
    gzipSync(warcResponse('https://ads.example/frame', HTML, page('إعلان'))),
  ]);
  const made = (files: Record<string, Uint8Array | string>): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [name, [Buffer.from(content as string), { level: 0 }]]),
      ),
    );
  const pages = `{"format":"json-pages-1.0"}\n${JSON.stringify({ url: URL_1, title: 'x' })}\n`;
  const packageOf = (bytes: Uint8Array): string =>
    JSON.stringify({
      resources: [{ path: 'archive/data.warc.gz', hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` }],
    });

  it('gives the pages that its list names', async () => {
    const bytes = made({
      'archive/data.warc.gz': warc,
      'pages/pages.jsonl': pages,
      'datapackage.json': packageOf(warc),
    });
    const reading = await readReports({ name: 'a.wacz', bytes });
    expect([reading.route, reading.failures]).toEqual(['web-archive', []]);
    expect(reading.reports).toMatchObject([
      { headline: 'الصفحة', part: expect.stringContaining('archive/data.warc.gz: ') },
    ]);
  });

  it('without a list gives every page', async () => {
    const { reports } = await readReports({ name: 'a.wacz', bytes: made({ 'archive/data.warc.gz': warc }) });
    expect(reports.map(({ headline }) => headline)).toEqual(['الصفحة', 'إعلان']);
  });

  it('that was changed since it was made is not read', async () => {
    const other = gzipSync(warcResponse(URL_1, HTML, page('محرّف')));
    const bytes = made({ 'archive/data.warc.gz': other, 'datapackage.json': packageOf(warc) });
    const reading = await readReports({ name: 'a.wacz', bytes });
    expect([reading.reports, codes(reading)]).toEqual([[], ['changed-archive']]);
  });

  it('without an archive is refused', async () => {
    expect(codes(await readReports({ name: 'a.wacz', bytes: made({ 'pages/pages.jsonl': pages }) }))).toEqual([
      'broken-web-archive',
    ]);
  });
});
