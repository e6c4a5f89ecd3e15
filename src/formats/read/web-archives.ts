// Web archives: pages as crawlers and browsers keep them, in WARC (ISO 28500) one record after another, plain or each packed by itself.
//   WARC/1.1 ⏎ WARC-Type: response ⏎ WARC-Target-URI: https://… ⏎ WARC-Date: … ⏎ Content-Length: … ⏎⏎ HTTP/1.1 200 OK …
// Read are pages and feeds among responses and resources; pictures, scripts and requests are passed over without being kept. A report
// comes with the instant at which the archive fetched it, with what the server said, and with the addresses that led there.
import type { FoundReport } from '../../model/acquisitions.ts';
import type { Failure } from '../../model/reasons.ts';
import { bodyOf, endOfHead, fileOfAnswer, type HttpAnswer, headersIn, splitAnswer } from './answers.ts';
import { GrowsTooLarge, inflated, joined } from './inflating.ts';
import { failureOf, LARGEST_COLLECTION, LARGEST_PAGE, type PartFailure, type Reading, webAddress } from './readings.ts';
import { type GivenFile, kindOf } from './reports.ts';
import { tooLarge } from './texts.ts';

/** Reads one page or feed; handed in, since it also opens archives. */
export type ReadOne = (file: GivenFile) => Promise<Reading>;

/** What an archive may still grow to, and what may be kept of it; shared by the archives in one file. */
export interface Budget {
  inflated: number;
  kept: number;
}

export interface ArchiveOptions {
  readonly readOne: ReadOne;
  readonly budget: Budget;
  /** Where it is not null, only these addresses are read: the pages that a list in the archive names. */
  readonly only: ReadonlySet<string> | null;
}

const MOST_INFLATED = 1_000_000_000;
const MOST_FROM_ONE_BYTE = 100;
const MOST_KEPT_FROM_ONE_BYTE = 10;
const SLACK = 1_000_000;

/** What a file of so many bytes may grow to. */
export const budgetFor = (size: number): Budget => ({
  inflated: Math.min(MOST_INFLATED, size * MOST_FROM_ONE_BYTE + SLACK),
  kept: Math.min(LARGEST_COLLECTION, size * MOST_KEPT_FROM_ONE_BYTE + SLACK),
});

/** A record with its block; null for one that is passed over. */
interface WarcRecord {
  readonly headers: Readonly<Record<string, string>>;
  readonly block: Uint8Array | null;
}

class Broken extends Error {}

const LARGEST_HEAD = 65_536;
const STEP = 16_384;

/** Bytes that have come and are not taken yet: never more are held than a head, or a block that is wanted. */
interface Held {
  rest: Uint8Array;
  /** Takes pieces until they are worth a copy, since an archive may be made of pieces of one byte; false at the end. */
  more(): boolean;
}

function holding(pieces: Iterator<Uint8Array>): Held {
  let fault: unknown = null;
  const held: Held = {
    rest: new Uint8Array(),
    more() {
      if (fault !== null) throw fault;
      const taken = [held.rest];
      let length = 0;
      try {
        while (length < STEP) {
          const next = pieces.next();
          if (next.done === true) break;
          taken.push(next.value);
          length += next.value.length;
        }
      } catch (error) {
        // What came before the fault is read first.
        if (length === 0) throw error;
        fault = error;
      }
      held.rest = joined(taken);
      return length > 0;
    },
  };
  return held;
}

/** Passes over empty lines; false at the end of the file. */
function skipLines(held: Held): boolean {
  for (;;) {
    const at = held.rest.findIndex((byte) => byte !== 10 && byte !== 13);
    held.rest = at < 0 ? new Uint8Array() : held.rest.subarray(at);
    if (at >= 0) return true;
    if (!held.more()) return false;
  }
}

/** The lines of the next head; null at the end of the file. */
function takeHead(held: Held): string[] | null {
  if (!skipLines(held)) return null;
  for (;;) {
    const end = endOfHead(held.rest);
    if (end >= 0) {
      const lines = new TextDecoder().decode(held.rest.subarray(0, end)).split(/\r?\n/u);
      held.rest = held.rest.subarray(end);
      return lines;
    }
    if (held.rest.length > LARGEST_HEAD || !held.more()) throw new Broken();
  }
}

/** The next so many bytes; null where they are not wanted. */
function takeBlock(held: Held, length: number, wanted: boolean): Uint8Array | null {
  const taken: Uint8Array[] = [];
  for (let left = length; left > 0; ) {
    if (held.rest.length === 0 && !held.more()) throw new Broken();
    const piece = held.rest.subarray(0, left);
    if (wanted) taken.push(piece);
    left -= piece.length;
    held.rest = held.rest.subarray(piece.length);
  }
  return wanted ? joined(taken) : null;
}

const KINDS = new Set(['response', 'resource']);

/** The records of an archive. Throws Broken, GrowsTooLarge, or what the unpacking throws. */
function* recordsOf(pieces: Iterator<Uint8Array>): Generator<WarcRecord> {
  const held = holding(pieces);
  for (let lines = takeHead(held); lines !== null; lines = takeHead(held)) {
    const [version = '', ...fields] = lines;
    const headers = headersIn(fields);
    const length = /^\d{1,15}$/u.test(headers['content-length'] ?? '') ? Number(headers['content-length']) : -1;
    if (!/^WARC\/\d\.\d\d?$/u.test(version) || length < 0) throw new Broken();
    const wanted = KINDS.has(headers['warc-type'] ?? '') && length <= LARGEST_PAGE;
    yield { headers, block: takeBlock(held, length, wanted) };
  }
}

const isPacked = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

function piecesOf(bytes: Uint8Array, budget: Budget): Iterator<Uint8Array> {
  if (!isPacked(bytes)) return [bytes][Symbol.iterator]();
  const counted = function* (): Generator<Uint8Array> {
    for (const piece of inflated(bytes, 'gzip', budget.inflated)) {
      budget.inflated -= piece.length;
      yield piece;
    }
  };
  return counted();
}

const targetOf = (headers: WarcRecord['headers']): string | null =>
  webAddress((headers['warc-target-uri'] ?? '').replace(/^<|>$/gu, ''));

/** The instant of a record, where it is one that can be: archives of the future are none. */
function dateOf(headers: WarcRecord['headers']): string | null {
  const said = headers['warc-date'] ?? '';
  const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/u.test(said) ? new Date(said) : null;
  return instant === null || Number.isNaN(instant.getTime()) || instant.getUTCFullYear() < 1990
    ? null
    : instant.toISOString();
}

const asAnswer = ({ headers, block }: WarcRecord): HttpAnswer | null =>
  headers['warc-type'] === 'resource'
    ? { status: 200, headers: { 'content-type': headers['content-type'] ?? '' }, body: block! }
    : splitAnswer(block!);

const MOST_REDIRECTS = 8;

/** The addresses that led to one, first to last, by what its archive holds of redirects. */
function wayTo(url: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way: string[] = [];
  for (let at = cameFrom.get(url); at !== undefined && way.length < MOST_REDIRECTS; at = cameFrom.get(at))
    way.unshift(at);
  return way;
}

class Full extends Error {}

/** Where a record stands. */
interface Place {
  readonly url: string;
  readonly part: string;
}

/** A walk through the records of an archive. */
interface Walk {
  readonly options: ArchiveOptions;
  readonly reports: FoundReport[];
  readonly failures: PartFailure[];
  /** Addresses that redirects led to, with those that led there. */
  readonly cameFrom: Map<string, string>;
}

/** Takes what was made off the budget. */
function spend(budget: Budget, length: number): void {
  budget.inflated -= length;
  budget.kept -= length;
  if (budget.inflated < 0) throw new GrowsTooLarge();
  if (budget.kept < 0) throw new Full();
}

/** The body of an answer; what is larger than a page counts as if it had been a page, since it cost as much. */
async function pageOf(answer: HttpAnswer, { part }: Place, walk: Walk): Promise<Uint8Array | null> {
  try {
    return await bodyOf(answer);
  } catch (error) {
    if (!(error instanceof GrowsTooLarge)) throw error;
    spend(walk.options.budget, LARGEST_PAGE);
    walk.failures.push({ part, failure: tooLarge(LARGEST_PAGE) });
    return null;
  }
}

async function readPageOf(answer: HttpAnswer, { url, part }: Place, walk: Walk): Promise<FoundReport[]> {
  if (/^(?:image|video|audio|font)\//iu.test(answer.headers['content-type'] ?? '')) return [];
  const body = await pageOf(answer, { url, part }, walk);
  if (body === null) return [];
  const file = fileOfAnswer(url, answer.headers, body);
  if (!['page', 'feed'].includes(kindOf(file))) return [];
  spend(walk.options.budget, body.length);
  const reading = await walk.options.readOne(file);
  const inside = (inner: string | null): string => (inner === null ? part : `${part}: ${inner}`);
  for (const { part: inner, failure } of reading.failures)
    walk.failures.push({ part: `${url} (${inside(inner)})`, failure });
  return reading.reports.map((report) => ({ ...report, part: inside(report.part) }));
}

async function takeRecord(record: WarcRecord, at: number, walk: Walk): Promise<void> {
  const { headers, block } = record;
  const url = targetOf(headers);
  const answer = url === null || block === null ? null : asAnswer(record);
  if (url === null || answer === null) return;
  const onward = answer.status >= 300 && answer.status < 400 ? webAddress(answer.headers.location, url) : null;
  if (onward !== null) walk.cameFrom.set(onward, url);
  if (answer.status !== 200 || walk.options.only?.has(url) === false) return;
  const part = headers['warc-record-id']?.replace(/^<|>$/gu, '').slice(0, 200) ?? `record ${at}`;
  const captured = { at: dateOf(headers), headers: answer.headers, redirects: wayTo(url, walk.cameFrom) };
  const reports = await readPageOf(answer, { url, part }, walk);
  walk.reports.push(...reports.map((report) => ({ ...report, captured })));
}

function failureFrom(error: unknown): Failure {
  if (error instanceof GrowsTooLarge)
    return failureOf('archive-bomb', 'It would grow beyond all measure when opened.', 'It may be an attack.');
  if (error instanceof Full) return tooLarge(LARGEST_COLLECTION);
  return failureOf(
    'broken-web-archive',
    'It is no WARC archive, or it breaks off; what stands before is read.',
    'Check that it was saved whole.',
  );
}

/** The reports of a WARC, packed or not. Total: any bytes give reports, failures or both. */
export async function readWebArchive(bytes: Uint8Array, options: ArchiveOptions): Promise<Reading> {
  const walk: Walk = { options, reports: [], failures: [], cameFrom: new Map() };
  let records = 0;
  try {
    for (const record of recordsOf(piecesOf(bytes, options.budget))) await takeRecord(record, ++records, walk);
    if (records === 0) throw new Broken();
  } catch (error) {
    walk.failures.push({ part: null, failure: failureFrom(error) });
  }
  return walk;
}
