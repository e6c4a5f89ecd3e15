// Reports: what a file holds, whatever it is: a text, a page, a feed, an export, a table, a mail, an archive of any of them. The ending of
// the name says what it is, and where that says nothing, its first letters. Readers are loaded when a file needs them.
import type { Route } from '../../model/acquisitions.ts';
import { failureOf, LARGEST_COLLECTION, type PartFailure, type Reading, readingOf } from './readings.ts';
import { decodeText, isFailure, tooLarge } from './texts.ts';

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it was fetched, and the encoding that its server said. */
  readonly url?: string | null;
  readonly charset?: string | null;
}

export type FileKind = 'text' | 'page' | 'feed' | 'json' | 'json-lines' | 'table' | 'mail' | 'archive' | 'web-archive';

/** A reading with what the file turned out to be. */
export interface FileReading extends Reading {
  readonly kind: FileKind;
  readonly route: Route;
}

const BY_ENDING: Readonly<Record<string, FileKind>> = {
  txt: 'text',
  html: 'page',
  htm: 'page',
  xhtml: 'page',
  xml: 'feed',
  rss: 'feed',
  atom: 'feed',
  rdf: 'feed',
  json: 'json',
  jsonl: 'json-lines',
  ndjson: 'json-lines',
  csv: 'table',
  tsv: 'table',
  eml: 'mail',
  zip: 'archive',
  warc: 'web-archive',
  wacz: 'web-archive',
};

const BY_OPENING: readonly (readonly [RegExp, FileKind])[] = [
  [/^PK\u0003\u0004/u, 'archive'],
  // WARC, or gzip, which nothing else is kept in here (its second byte is a quotation mark of windows-1252).
  [/^(?:WARC\/\d|\u001f\u2039)/u, 'web-archive'],
  [/^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:rss|feed|rdf:RDF)\b/iu, 'feed'],
  [/^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype html|html)\b/iu, 'page'],
];

/** What a file is. `kindOf({ name: 'a.html', bytes })` is 'page'. */
export function kindOf({ name, bytes }: Pick<GivenFile, 'name' | 'bytes'>): FileKind {
  const ending = /\.([a-z]{3,6})$/iu.exec(name)?.[1]?.toLowerCase() ?? '';
  const named = Object.hasOwn(BY_ENDING, ending) ? BY_ENDING[ending] : undefined;
  if (named !== undefined) return named;
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^\u00ef\u00bb\u00bf/u, '');
  return BY_OPENING.find(([pattern]) => pattern.test(opening))?.[1] ?? 'text';
}

const whole = (failure: PartFailure['failure']): Reading => ({ reports: [], failures: [{ part: null, failure }] });

function readText({ bytes }: GivenFile): Reading {
  const decoded = decodeText(bytes);
  if (isFailure(decoded)) return whole(decoded);
  const { text } = decoded;
  const nothing = {
    headline: null,
    byline: null,
    outlet: null,
    published: null,
    url: null,
    part: null,
    forwardedFrom: null,
  };
  return readingOf({ text, ...nothing, bytes });
}

/** The text of a file of many reports, which may be larger than a report. */
function decodeLarge(bytes: Uint8Array): string | PartFailure['failure'] {
  if (bytes.length > LARGEST_COLLECTION) return tooLarge(LARGEST_COLLECTION);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const decoded = decodeText(bytes);
    return isFailure(decoded) ? decoded : decoded.text.replace(/^\ufeff/u, '');
  }
}

async function readJson(source: string, file: GivenFile): Promise<Reading & { readonly route?: Route }> {
  const { tooMuchJson } = await import('./json-limits.ts');
  const tooMuch = tooMuchJson(source);
  if (tooMuch !== null) return whole(tooMuch);
  let parsed: unknown;
  try {
    parsed = JSON.parse(source);
  } catch {
    return whole(
      failureOf('broken-json', 'It is no JSON.', 'Reports one a line belong in a file that ends in .jsonl.'),
    );
  }
  const { isTelegramExport, readTelegram } = await import('./telegram.ts');
  if (isTelegramExport(parsed)) return { ...readTelegram(parsed), route: 'telegram' };
  const { version } = (parsed ?? {}) as { version?: unknown };
  if (typeof version === 'string' && version.includes('jsonfeed.org'))
    return { ...(await import('./feeds.ts')).readFeed(file.bytes, file), route: 'feed' };
  return (await import('./records.ts')).readRecords(parsed, source.length);
}

async function readLarge(kind: FileKind, file: GivenFile): Promise<Reading & { readonly route?: Route }> {
  const source = decodeLarge(file.bytes);
  if (typeof source !== 'string') return whole(source);
  if (kind === 'json') return readJson(source, file);
  const records = await import('./records.ts');
  return kind === 'table' ? records.readTable(source) : records.readJsonLines(source);
}

async function readZip({ bytes }: GivenFile): Promise<Reading> {
  const files = (await import('./archives.ts')).readArchive(bytes);
  if (isFailure(files)) return whole(files);
  const reports: Reading['reports'][number][] = [];
  const failures: PartFailure[] = [];
  for (const file of files) {
    const inside = (part: string | null): string => (part === null ? file.name : `${file.name}: ${part}`);
    const reading: Reading =
      kindOf(file) === 'archive' || kindOf(file) === 'web-archive'
        ? whole(failureOf('archive-in-archive', 'An archive inside an archive is not opened.', 'Give it by itself.'))
        : await readReports(file);
    for (const report of reading.reports) reports.push({ ...report, part: inside(report.part) });
    for (const { part, failure } of reading.failures) failures.push({ part: inside(part), failure });
  }
  return { reports, failures };
}

async function readWebArchives({ bytes, name }: GivenFile): Promise<Reading> {
  if (bytes.length > LARGEST_COLLECTION) return whole(tooLarge(LARGEST_COLLECTION));
  if (bytes[0] === 0x50 || /\.wacz$/iu.test(name)) return (await import('./wacz.ts')).readWacz(bytes, readReports);
  const { budgetFor, readWebArchive } = await import('./web-archives.ts');
  return readWebArchive(bytes, { readOne: readReports, budget: budgetFor(bytes.length), only: null });
}

async function readAs(kind: FileKind, file: GivenFile): Promise<Reading & { readonly route?: Route }> {
  if (kind === 'text') return readText(file);
  if (kind === 'page') return readingOf((await import('./pages.ts')).readPage(file.bytes, file));
  if (kind === 'feed') return { ...(await import('./feeds.ts')).readFeed(file.bytes, file), route: 'feed' };
  if (kind === 'mail')
    return { ...readingOf(await (await import('./mails.ts')).readMail(file.bytes)), route: 'e-mail' };
  if (kind === 'archive') return readZip(file);
  if (kind === 'web-archive') return { ...(await readWebArchives(file)), route: 'web-archive' };
  return readLarge(kind, file);
}

/** Every report in a file, with what could not be read of it. Total: any bytes give reports, failures or both. */
export async function readReports(file: GivenFile): Promise<FileReading> {
  const kind = kindOf(file);
  const { route = 'file', ...reading } = await readAs(kind, file);
  return { ...reading, kind, route };
}
