// Bombs: small files that grow when they are opened, or take very long to take apart, each with what they are refused as; null where nothing
// has to be refused, so long as time and memory stay within bounds.
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';

export interface Bomb {
  readonly file: string;
  readonly bytes: () => Uint8Array;
  /** The codes of its failures; null where it may be read. */
  readonly refusedAs: string | null;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const WORDS = 'قالت بلدية المرفأ إن الجدار انهار قرب السوق. ';

export const warcRecord = (fields: Readonly<Record<string, string>>, block: Uint8Array | string): Buffer => {
  const body = Buffer.from(block as Uint8Array);
  const head = Object.entries({ ...fields, 'Content-Length': String(body.length) })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  return Buffer.concat([Buffer.from(`WARC/1.1\r\n${head}\r\n`), body, Buffer.from('\r\n\r\n')]);
};

export const warcResponse = (url: string, head: string, body: Uint8Array | string): Buffer =>
  warcRecord(
    {
      'WARC-Type': 'response',
      'WARC-Target-URI': url,
      'WARC-Date': '2024-03-05T09:00:00Z',
      'Content-Type': 'application/http',
    },
    Buffer.concat([Buffer.from(`${head}\r\n\r\n`), Buffer.from(body as Uint8Array)]),
  );

const OK = 'HTTP/1.1 200 OK\r\nContent-Type: text/html';
const zeros = (size: number): Uint8Array => new Uint8Array(size);

/** A ZIP whose list names the same packed file so many times: as many files as it likes, all of them growing from the same bytes. */
function overlapping(times: number): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.txt': bytesOf('abcdefgh'.repeat(12_000)) }, { level: 9 }));
  const end = zip.length - 22;
  const start = zip.readUInt32LE(end + 16);
  const entry = zip.subarray(start, end);
  const entries = Array.from({ length: times }, (_, at) => {
    const copy = Buffer.from(entry);
    copy.write(String(at).padStart(5, '0').slice(-5), 46);
    return copy;
  });
  const tail = Buffer.from(zip.subarray(end));
  tail.writeUInt16LE(times, 8);
  tail.writeUInt16LE(times, 10);
  tail.writeUInt32LE(entry.length * times, 12);
  return Buffer.concat([zip.subarray(0, start), ...entries, tail]);
}

/** A ZIP that says of a file of zeros that it is small. */
function lying(): Uint8Array {
  const zip = Buffer.from(zipSync({ 'a.txt': zeros(30_000_000) }));
  const start = zip.readUInt32LE(zip.length - 6);
  zip.writeUInt32LE(5000, start + 24);
  zip.writeUInt32LE(5000, 22);
  return zip;
}

const laughs = (): string => {
  const entities = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
  return `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${entities}]><rss version="2.0"><channel><title>&l9;</title></channel></rss>`;
};

const mail = (body: string, head = ''): string => `From: a@b.example\r\nSubject: x\r\n${head}\r\n${body}`;
const nestedMail = (depth: number): string =>
  Array.from({ length: depth }, (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`).join(
    '',
  );

export const bombs: Readonly<Record<string, Bomb>> = {
  'entities that multiply': { file: 'a.xml', bytes: () => bytesOf(laughs()), refusedAs: 'feed-with-doctype' },
  'entities that multiply in a page': { file: 'a.html', bytes: () => bytesOf(laughs()), refusedAs: null },
  'one entity many times': {
    file: 'a.xml',
    bytes: () =>
      bytesOf(
        `<!DOCTYPE x [<!ENTITY a "${'a'.repeat(100_000)}">]><rss><channel><title>${'&a;'.repeat(100_000)}</title></channel></rss>`,
      ),
    refusedAs: 'feed-with-doctype',
  },
  'a feed of great depth': {
    file: 'a.xml',
    bytes: () => bytesOf(`<rss>${'<a>'.repeat(2_000_000)}`),
    refusedAs: 'too-much-markup',
  },
  'a page of great depth': {
    file: 'a.html',
    bytes: () => bytesOf('<div>'.repeat(1_500_000)),
    refusedAs: 'too-much-markup',
  },
  'a page of paragraphs that never close': {
    file: 'a.html',
    bytes: () => bytesOf('<p>x'.repeat(1_900_000)),
    refusedAs: 'too-much-markup',
  },
  'one element of very many attributes': {
    file: 'a.html',
    bytes: () =>
      bytesOf(
        `<html><body><p ${Array.from({ length: 700_000 }, (_, at) => `a${at}=1`).join(' ')}>${WORDS}</p></body></html>`,
      ),
    refusedAs: 'too-much-markup',
  },
  'a page of tags that never end': {
    file: 'a.html',
    bytes: () => bytesOf('<a '.repeat(2_500_000)),
    refusedAs: 'too-much-markup',
  },
  'a page of comments that never end': {
    file: 'a.html',
    bytes: () => bytesOf('<!--'.repeat(1_900_000)),
    refusedAs: 'no-article',
  },
  'a page of declarations': {
    file: 'a.html',
    bytes: () => bytesOf('<!doctype <?xml '.repeat(450_000)),
    refusedAs: null,
  },
  'a page of white space': {
    file: 'a.html',
    bytes: () => bytesOf(`<html><body><p>${' \n'.repeat(3_900_000)}</p>`),
    refusedAs: 'too-much-markup',
  },
  'linked data of great depth': {
    file: 'a.html',
    bytes: () =>
      bytesOf(
        `<html><body><script type="application/ld+json">${'['.repeat(490_000)}</script><p>${WORDS}</p></body></html>`,
      ),
    refusedAs: null,
  },
  'a page of as much text as a page may have': {
    file: 'a.html',
    bytes: () => bytesOf(`<html><body><p>${'x\n'.repeat(490_000)}</p></body></html>`),
    refusedAs: null,
  },
  'a table in a page, of as many cells as a page may have': {
    file: 'a.html',
    bytes: () => bytesOf(`<html><body><table>${'<tr><td>x'.repeat(14_900)}`),
    refusedAs: null,
  },
  'a page of as many elements as it may have': {
    file: 'a.html',
    bytes: () => bytesOf(`<html><body>${'<div><option><p>x</div>'.repeat(9_900)}`),
    refusedAs: null,
  },
  'a feed of as many entries as it may have': {
    file: 'a.xml',
    bytes: () =>
      bytesOf(`<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(24_000)}</channel></rss>`),
    refusedAs: null,
  },
  'a list of very many empty records': {
    file: 'a.json',
    bytes: () => bytesOf(`[${'{},'.repeat(2_600_000)}{}]`),
    refusedAs: 'too-many-records',
  },
  'a list of very many numbers': {
    file: 'a.json',
    bytes: () => bytesOf(`[${'0,'.repeat(3_900_000)}0]`),
    refusedAs: 'too-many-records',
  },
  'very many empty lines of JSON': {
    file: 'a.jsonl',
    bytes: () => bytesOf('0\n'.repeat(4_000_000)),
    refusedAs: 'too-many-records',
  },
  'a table of very many rows': {
    file: 'a.csv',
    bytes: () => bytesOf(`text\n${'x\n'.repeat(4_000_000)}`),
    refusedAs: 'too-many-records',
  },
  'JSON of great depth': { file: 'a.json', bytes: () => bytesOf('['.repeat(8_000_000)), refusedAs: 'too-deep' },
  'JSON of great depth that closes': {
    file: 'a.json',
    bytes: () => bytesOf('['.repeat(4_000_000) + ']'.repeat(4_000_000)),
    refusedAs: 'too-deep',
  },
  'a line of JSON of great depth': {
    file: 'a.jsonl',
    bytes: () => bytesOf('{"a":'.repeat(1_500_000)),
    refusedAs: 'too-deep',
  },
  'a feed in JSON of great depth': {
    file: 'a.json',
    bytes: () => bytesOf(`{"version":"https://jsonfeed.org/version/1.1","items":${'['.repeat(7_000_000)}`),
    refusedAs: 'too-deep',
  },
  'a table of one quotation': {
    file: 'a.csv',
    bytes: () => bytesOf(`title,text\n"${'x'.repeat(8_000_000)}`),
    refusedAs: 'broken-table',
  },
  'a table of very many columns': {
    file: 'a.csv',
    bytes: () => bytesOf(`${'a,'.repeat(500_000)}text\n${'x\n'.repeat(500_000)}`),
    refusedAs: 'broken-table',
  },
  'a mail of great depth': {
    file: 'a.eml',
    bytes: () => bytesOf(mail('', nestedMail(20_000))),
    refusedAs: 'too-many-parts',
  },
  'a mail of very many headers': {
    file: 'a.eml',
    bytes: () => bytesOf(mail(WORDS, 'X: y\r\n'.repeat(1_000_000))),
    refusedAs: null,
  },
  'a mail of very many parts': {
    file: 'a.eml',
    bytes: () => bytesOf(mail('--b\r\n\r\nx\r\n'.repeat(500_000), 'Content-Type: multipart/mixed; boundary=b\r\n')),
    refusedAs: null,
  },
  'an archive that grows a thousandfold': {
    file: 'a.zip',
    bytes: () => zipSync({ 'a.txt': zeros(30_000_000) }),
    refusedAs: 'archive-bomb',
  },
  'an archive that lies about what it grows to': { file: 'a.zip', bytes: lying, refusedAs: null },
  'an archive of overlapping files': { file: 'a.zip', bytes: () => overlapping(9000), refusedAs: 'archive-bomb' },
  'a packed web archive that grows a thousandfold': {
    file: 'a.warc.gz',
    bytes: () => gzipSync(warcResponse('https://a.example/', OK, zeros(130_000_000))),
    refusedAs: 'archive-bomb',
  },
  'a web archive of packed pages that grow': {
    file: 'a.warc',
    bytes: () => {
      const page = gzipSync(Buffer.from(`<html><body><p>${'x '.repeat(3_800_000)}</p></body></html>`));
      const record = warcResponse('https://a.example/', `${OK}\r\nContent-Encoding: gzip`, page);
      return Buffer.concat(Array.from({ length: 400 }, () => record));
    },
    refusedAs: 'archive-bomb|file-too-large',
  },
  'a web archive of packed pages that grow beyond a page': {
    file: 'a.warc',
    bytes: () => {
      const record = warcResponse('https://a.example/', `${OK}\r\nContent-Encoding: gzip`, gzipSync(zeros(50_000_000)));
      return Buffer.concat(Array.from({ length: 100 }, () => record));
    },
    refusedAs: 'archive-bomb|file-too-large',
  },
  'a web archive whose header never ends': {
    file: 'a.warc.gz',
    bytes: () =>
      Buffer.concat([gzipSync('WARC/1.1\r\n'), ...Array.from({ length: 30_000 }, () => gzipSync('a', { level: 1 }))]),
    refusedAs: 'archive-bomb',
  },
  'a web archive in a package that grows': {
    file: 'a.wacz',
    bytes: () =>
      zipSync({
        'archive/a.warc.gz': [gzipSync(warcResponse('https://a.example/', OK, zeros(130_000_000))), { level: 0 }],
      }),
    refusedAs: 'archive-bomb',
  },
};
