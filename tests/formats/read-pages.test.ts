// Pages, feeds, exports, tables, mails and archives: what of an invented report comes out of each, in which words and encodings.
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dateOf, webAddress } from '../../src/formats/read/readings.ts';
import { kindOf, readReports } from '../../src/formats/read/reports.ts';
import type { FoundReport } from '../../src/model/acquisitions.ts';

const HEADLINE = 'انهيار جدار قرب السوق القديم';
const FIRST =
  'قالت بلدية المرفأ إن الجدار انهار فجر الثلاثاء قرب السوق القديم، وإن فرقها تبحث بين الأنقاض عن عاملين كانا في المكان.';
const SECOND =
  'وأضاف المتحدث باسمها أن الشارع أغلق حتى إشعار آخر، وأن السكان نقلوا إلى مدرسة الحي، وأن لجنة ستنظر في سبب الانهيار.';
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function encodeOneByte(value: string, encoding: string): Uint8Array {
  const letters = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) letters.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...value], (letter) => letters.get(letter) ?? 0x3f);
}

const page = (
  head: string,
  charset = 'utf-8',
): string => `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="${charset}">${head}</head>
<body><nav><a href="/">الرئيسية</a><a href="/sport">رياضة</a></nav><article><h1>${HEADLINE}</h1>
<div><p>${FIRST}</p><script>var tracker = 'لا يظهر';</script><p>${SECOND}</p><p>${FIRST.replace('فجر', 'مساء')}</p></div></article>
<footer>جميع الحقوق محفوظة</footer></body></html>`;

const LINKED = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"س"},{"@type":"NewsArticle",
"headline":"${HEADLINE}","datePublished":"2024-03-05T06:30:00+03:00","author":[{"@type":"Person","name":"هدى النجار"}],"publisher":{"name":"الفنار"}}]}</script>
<link rel="canonical" href="https://fanar.example/news/7">`;
const OPEN_GRAPH = `<meta property="og:title" content="${HEADLINE}"><meta property="og:site_name" content="الفنار">
<meta property="article:published_time" content="2024-03-05T06:30:00+03:00"><meta name="author" content="هدى النجار"><meta property="og:url" content="https://fanar.example/news/7">`;

const one = async (name: string, content: string | Uint8Array): Promise<FoundReport> => {
  const reading = await readReports({ name, bytes: typeof content === 'string' ? bytesOf(content) : content });
  expect(reading.failures).toEqual([]);
  expect(reading.reports).toHaveLength(1);
  return reading.reports[0]!;
};

const EXPECTED = {
  headline: HEADLINE,
  byline: 'هدى النجار',
  outlet: 'الفنار',
  published: '2024-03-05T06:30:00+03:00',
  url: 'https://fanar.example/news/7',
  part: null,
};

describe('a page', () => {
  it.each([
    ['JSON-LD', LINKED],
    ['OpenGraph', OPEN_GRAPH],
    [
      'JSON-LD that is broken, then OpenGraph',
      `<script type="application/ld+json">{"@type":"NewsArticle",</script>${OPEN_GRAPH}`,
    ],
  ])('tells by %s what is known of its article', async (_, head) => {
    const report = await one('page.html', page(head));
    expect(report).toMatchObject(EXPECTED);
    expect(report.text).toBe(
      [HEADLINE, 'هدى النجار', `${FIRST}\n${SECOND}\n${FIRST.replace('فجر', 'مساء')}`].join('\n\n'),
    );
  });

  it('without any of these is read from <h1> and <time>', async () => {
    const plain = page('<title>س | ص</title>').replace('<div>', '<time datetime="2024-03-05">أمس</time><div>');
    expect(await one('page.html', plain)).toMatchObject({
      headline: HEADLINE,
      published: '2024-03-05',
      outlet: null,
      url: null,
    });
  });

  it.each([
    ['only a paragraph', (words: string) => `<p>${words}</p>`],
    [
      'no <body>',
      (words: string) => `<!doctype html><html lang="ar"><head><title>عنوان</title></head><p>${words}</p></html>`,
    ],
    [
      'a title and no <html>',
      (words: string) => `<!doctype html><title>عنوان</title><article><h1>خبر</h1><p>${words}</p></article>`,
    ],
  ])('that has %s is read all the same', async (_, source) => {
    expect((await one('page.html', source(SECOND))).text).toContain(SECOND);
  });

  it.each(['windows-1256', 'iso-8859-6', 'utf-8'])('in %s is read as it says', async (charset) => {
    const source = page(OPEN_GRAPH, charset);
    const bytes = charset === 'utf-8' ? bytesOf(source) : encodeOneByte(source, charset);
    const report = await one('page.html', bytes);
    expect([report.headline, report.text.includes(SECOND)]).toEqual([HEADLINE, true]);
    expect(report.bytes).toEqual(bytes);
  });

  it('that says nothing of its encoding, or lies, is read by its letters', async () => {
    const lying = encodeOneByte(page(OPEN_GRAPH, 'utf-8'), 'windows-1256');
    expect((await one('page.html', lying)).text).toContain(FIRST);
    const silent = encodeOneByte(page(OPEN_GRAPH).replace('<meta charset="utf-8">', ''), 'windows-1256');
    expect((await one('page.html', silent)).text).toContain(FIRST);
  });
});

const ITEM_HTML = `<p>${FIRST}</p><p>${SECOND}</p>`;
const markedUp = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const RSS = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
<title>الفنار</title><link>https://fanar.example/</link><item><title>${HEADLINE}</title><link>https://fanar.example/news/7</link><guid>g7</guid><dc:creator>هدى النجار</dc:creator>
<pubDate>Tue, 05 Mar 2024 06:30:00 +0300</pubDate><description>ملخص</description><content:encoded><![CDATA[${ITEM_HTML}]]></content:encoded></item></channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>الفنار</title><link href="https://fanar.example/"/><entry><title>${HEADLINE}</title><id>g7</id>
<link rel="alternate" href="/news/7"/><author><name>هدى النجار</name></author><published>2024-03-05T06:30:00+03:00</published><content type="html">${markedUp(ITEM_HTML)}</content></entry></feed>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'الفنار',
  items: [
    {
      id: 'g7',
      url: EXPECTED.url,
      title: HEADLINE,
      content_html: ITEM_HTML,
      date_published: EXPECTED.published,
      authors: [{ name: 'هدى النجار' }],
    },
  ],
});

describe('a feed', () => {
  it.each([
    ['RSS', 'feed.xml', RSS, '2024-03-05T03:30:00.000Z'],
    ['Atom', 'feed', ATOM, EXPECTED.published],
    ['JSON Feed', 'feed.json', JSON_FEED, EXPECTED.published],
  ])('in %s gives its entries with their full text', async (_, name, source, published) => {
    const report = await one(name, source);
    expect(report).toMatchObject({ ...EXPECTED, published, part: 'g7' });
    expect(report.text).toBe([HEADLINE, 'هدى النجار', `${FIRST}\n${SECOND}`].join('\n\n'));
  });

  it('with summaries only gives these', async () => {
    const partial = RSS.replace(/<content:encoded>.*<\/content:encoded>/su, '');
    expect((await one('feed.rss', partial)).text).toBe([HEADLINE, 'هدى النجار', 'ملخص'].join('\n\n'));
  });

  it('that breaks off still gives what came before', async () => {
    const broken = RSS.slice(0, RSS.indexOf('</channel>'));
    expect((await readReports({ name: 'feed.xml', bytes: bytesOf(broken) })).reports).toHaveLength(1);
  });
});

describe('an export of Telegram', () => {
  const chat = {
    name: 'الفنار',
    type: 'public_channel',
    id: 44,
    messages: [
      { id: 1, type: 'service', action: 'create_channel', text: '' },
      { id: 2, type: 'message', date: '2024-03-05T09:30:00', date_unixtime: '1709623800', from: 'الفنار', text: FIRST },
      {
        id: 3,
        type: 'message',
        date: '2024-03-05T10:00:00',
        from: 'الفنار',
        forwarded_from: 'قناة الحي',
        text: [
          'عاجل: ',
          { type: 'bold', text: 'انهيار جدار' },
          ' قرب السوق ',
          { type: 'text_link', text: 'المزيد', href: 'https://x.example' },
        ],
      },
      { id: 4, type: 'message', date: '2024-03-05T10:05:00', photo: 'a.jpg', text: '' },
    ],
  };

  it.each([
    ['of one chat', chat],
    ['of all chats', { about: 'x', chats: { list: [chat] } }],
  ])('%s gives messages with words, and who sent them first', async (_, source) => {
    const reading = await readReports({ name: 'result.json', bytes: bytesOf(JSON.stringify(source)) });
    expect(reading.route).toBe('telegram');
    expect(
      reading.reports.map(({ text, outlet, published, forwardedFrom, part }) => [
        text,
        outlet,
        published,
        forwardedFrom,
        part,
      ]),
    ).toEqual([
      [FIRST, 'الفنار', '2024-03-05T07:30:00.000Z', null, '44/2'],
      ['عاجل: انهيار جدار قرب السوق المزيد', 'الفنار', '2024-03-05T10:00:00', 'قناة الحي', '44/3'],
    ]);
  });
});

describe('records', () => {
  const record = {
    title: HEADLINE,
    author: 'هدى النجار',
    source: 'الفنار',
    date: '2024-03-05T06:30:00+03:00',
    link: EXPECTED.url,
    content: `${FIRST}\n${SECOND}`,
  };
  const text = [HEADLINE, 'هدى النجار', `${FIRST}\n${SECOND}`].join('\n\n');

  it('come as JSON lines; a broken line is named and the rest is read', async () => {
    const source = `\ufeff${JSON.stringify(record)}\r\n{broken\n\n[1]\n{"title":" "}\n${JSON.stringify({ text: FIRST })}`;
    const reading = await readReports({ name: 'all.jsonl', bytes: bytesOf(source) });
    expect(reading.reports.map((report) => [report.text, report.part])).toEqual([
      [text, 'line 1'],
      [FIRST, 'line 6'],
    ]);
    expect(reading.reports[0]).toMatchObject({ ...EXPECTED, part: 'line 1' });
    expect(reading.failures.map(({ part, failure }) => [part, failure.code])).toEqual([
      ['line 2', 'broken-json'],
      ['line 4', 'no-record'],
      ['line 5', 'no-text'],
    ]);
  });

  it('come as a list in JSON', async () => {
    expect(await one('all.json', JSON.stringify([record]))).toMatchObject({ ...EXPECTED, text, part: 'record 1' });
    expect(await one('one.json', JSON.stringify(record))).toMatchObject({ ...EXPECTED, text, part: 'record 1' });
  });

  it.each([',', ';', '\t'])(
    'come as a table parted by %j, with quotation marks and line ends in cells',
    async (mark) => {
      const cells = (row: readonly string[]): string => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(mark);
      const source = `\ufeff${cells(Object.keys(record))}\r\n${cells(Object.values(record))}\r\n`;
      expect(await one('all.csv', source)).toMatchObject({ ...EXPECTED, text, part: 'row 2' });
    },
  );
});

describe('a mail', () => {
  const mail = (type: string, body: string): string =>
    [
      'From: =?utf-8?B?2YfYr9mJ?= <huda@fanar.example>',
      `Subject: =?utf-8?B?${Buffer.from(HEADLINE).toString('base64')}?=`,
      'Date: Tue, 05 Mar 2024 06:30:00 +0300',
      'MIME-Version: 1.0',
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(body).toString('base64'),
    ].join('\r\n');

  it.each([
    ['plain', mail('text/plain', `${FIRST}\n${SECOND}`)],
    ['HTML', mail('text/html', `<style>p{}</style>${ITEM_HTML}<script>x()</script>`)],
  ])('in %s gives subject, sender and text', async (_, source) => {
    expect(await one('a.eml', source)).toMatchObject({
      headline: HEADLINE,
      byline: 'هدى',
      published: '2024-03-05T03:30:00.000Z',
      text: `${HEADLINE}\n\n${FIRST}\n${SECOND}`,
    });
  });
});

describe('an archive', () => {
  it('gives the reports of every file in it, each by its own reader', async () => {
    const bytes = zipSync({
      'a/1.txt': bytesOf(FIRST),
      'b.html': bytesOf(page(OPEN_GRAPH)),
      'c.jsonl': bytesOf(JSON.stringify({ text: SECOND })),
      'd.zip': zipSync({ x: strToU8('y') }),
      'e.png': Uint8Array.of(0x89, 0x50, 0x4e, 0x47),
    });
    const reading = await readReports({ name: 'all.zip', bytes });
    expect(reading.reports.map(({ part }) => part)).toEqual(['a/1.txt', 'b.html', 'c.jsonl: line 1']);
    expect(reading.failures.map(({ part, failure }) => [part, failure.code])).toEqual([
      ['d.zip', 'archive-in-archive'],
      ['e.png', 'binary-file'],
    ]);
  });
});

describe('addresses and dates', () => {
  it.each([
    ['https://fanar.example/7', 'https://fanar.example/7'],
    [' //fanar.example/7 ', 'https://fanar.example/7'],
    ['/7', 'https://base.example/7'],
    ['javascript:alert(1)', null],
    ['JaVa\tScript:alert(1)', null],
    ['data:text/html,x', null],
    ['file:///etc/passwd', null],
    ['', null],
    [7, null],
  ])('%j is the address %j', (given, expected) => {
    expect(webAddress(given, 'https://base.example/x')).toBe(expected);
  });

  it.each([
    ['2024-03-05', '2024-03-05'],
    ['2024-02-30', null],
    ['Tue, 05 Mar 2024 14:20:00 GMT', '2024-03-05T14:20:00.000Z'],
    ['05/03/2024', null],
    ['5 March', null],
    [null, null],
  ])('%j is the date %j', (given, expected) => {
    expect(dateOf(given)).toBe(expected);
  });

  it.each([
    ['a.HTML', 'x', 'page'],
    ['a', '  <!DOCTYPE html><p>', 'page'],
    ['a', '<?xml version="1.0"?><rss>', 'feed'],
    ['a.md', 'x', 'text'],
    ['constructor', 'x', 'text'],
  ])('%s that opens with %s is a %s', (name, opening, kind) => {
    expect(kindOf({ name, bytes: bytesOf(opening) })).toBe(kind);
  });
});
