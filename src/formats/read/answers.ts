// Answers: what a server said, as a file to be read. «HTTP/1.1 200 OK», headers, an empty line, the body, which may come in chunks and be packed.
// Idea: what the letters of the body tell comes before what the server says that it is; many feeds are served as text/html.
import { GrowsTooLarge, inflated, joined } from './inflating.ts';
import { LARGEST_PAGE } from './readings.ts';
import { type GivenFile, kindOf } from './reports.ts';

/** An answer: headers have small letters. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)$/u, 'a.html'],
  [/^(?:application|text)\/(?:rss\+|atom\+|rdf\+)?xml$/u, 'a.xml'],
  [/^application\/(?:feed\+)?json$/u, 'a.json'],
];

/** A file of what a server gave: named by what its letters tell, and where they tell nothing, by what the server says that it is. */
export function fileOfAnswer(url: string, headers: HttpAnswer['headers'], bytes: Uint8Array): GivenFile {
  const [type = '', ...parameters] = (headers['content-type'] ?? '').toLowerCase().split(';');
  const named = ENDINGS.find(([pattern]) => pattern.test(type.trim()))?.[1] ?? '';
  const charset = parameters.map((one) => /^\s{0,9}charset="?([a-z0-9_:-]{2,40})/u.exec(one)?.[1]).find(Boolean);
  return { name: kindOf({ name: '', bytes }) === 'text' ? named : '', bytes, url, charset: charset ?? null };
}

const LARGEST_HEAD = 65_536;
/** Headers are ASCII; other letters are UTF-8 where they can be. */
function headText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** Where the empty line ends that parts headers from what follows; -1 where there is none within the limit. */
export function endOfHead(bytes: Uint8Array): number {
  const end = Math.min(bytes.length, LARGEST_HEAD);
  for (let at = 0; at + 1 < end; at++) {
    if (bytes[at] !== 10) continue;
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return -1;
}

/** Lines of «Name: value» by name in small letters; of several of one name the last stands. A session that a server offers is none of ours. */
export function headersIn(lines: readonly string[]): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(':');
    const name = line.slice(0, colon).trim().toLowerCase();
    if (/^[a-z0-9-]{1,60}$/u.test(name) && name !== 'set-cookie') headers[name] = line.slice(colon + 1).trim();
  }
  return headers;
}

/** A body that came in chunks, put together; as it is where it does not hold chunks after all. */
function withoutChunks(body: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < body.length; ) {
    const line = /^([0-9a-f]{1,7})[^\r\n]{0,15}\r?\n/iu.exec(headText(body.subarray(at, at + 24)));
    if (line === null) return body;
    const size = Number.parseInt(line[1]!, 16);
    if (size === 0) return joined(pieces);
    const start = at + line[0].length;
    pieces.push(body.subarray(start, start + size));
    at = start + size;
    while (body[at] === 13 || body[at] === 10) at++;
  }
  return joined(pieces);
}

async function inflateBrotli(body: Uint8Array): Promise<Uint8Array> {
  // The types do not know yet that Node unpacks Brotli.
  const stream = new Blob([body as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('brotli' as 'gzip'));
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    length += piece.length;
    if (length > mostOf(body)) throw new GrowsTooLarge();
    pieces.push(piece);
  }
  return joined(pieces);
}

/** What a packed page may grow to: pages shrink to a tenth or a thirtieth, no further. */
const mostOf = (packed: Uint8Array): number => Math.min(LARGEST_PAGE, packed.length * 100 + 100_000);

/** A body without its packing; as it is where it is not packed after all, as archives may keep it. Throws GrowsTooLarge. */
async function unpacked(body: Uint8Array, encoding: string): Promise<Uint8Array> {
  try {
    if (encoding === 'gzip' || encoding === 'x-gzip') return joined([...inflated(body, 'gzip', mostOf(body))]);
    if (encoding === 'deflate') return joined([...inflated(body, 'deflate', mostOf(body))]);
    return encoding === 'br' ? await inflateBrotli(body) : body;
  } catch (error) {
    if (error instanceof GrowsTooLarge) throw error;
    return body;
  }
}

/** Splits a whole answer into its head and its body as it came; null where it is none. */
export function splitAnswer(bytes: Uint8Array): HttpAnswer | null {
  const end = endOfHead(bytes);
  if (end < 0) return null;
  const [first = '', ...lines] = headText(bytes.subarray(0, end)).split(/\r?\n/u);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/u.exec(first)?.[1];
  return status === undefined ? null : { status: Number(status), headers: headersIn(lines), body: bytes.subarray(end) };
}

/** The body of an answer as it was meant: put together and unpacked. Throws GrowsTooLarge. */
export function bodyOf({ headers, body }: HttpAnswer): Promise<Uint8Array> {
  const chunked = /chunked/iu.test(headers['transfer-encoding'] ?? '');
  const encoding = (headers['content-encoding'] ?? '').trim().toLowerCase();
  return unpacked(chunked ? withoutChunks(body) : body, encoding);
}
