// WACZ: web archives as ArchiveWeb.page and Browsertrix save them: a ZIP with WARCs below archive/, a list of the pages that were meant in
// pages/pages.jsonl, and datapackage.json with a hash of each file. Only the pages of the list are read where there is one, so that frames and
// advertisements stay out; a WARC whose hash is not the one that stands there is named and not read.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { FoundReport } from '../../model/acquisitions.ts';
import { type ArchivedFile, readArchive } from './archives.ts';
import { failureOf, type PartFailure, type Reading, webAddress } from './readings.ts';
import { isFailure } from './texts.ts';
import { type Budget, budgetFor, type ReadOne, readWebArchive } from './web-archives.ts';

const LARGEST_LIST = 50_000_000;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** The addresses of the list of pages; null where there is none. */
function pagesIn(files: readonly ArchivedFile[]): ReadonlySet<string> | null {
  const lists = files.filter(({ name, bytes }) => /^pages\/[^/]+\.jsonl$/u.test(name) && bytes.length <= LARGEST_LIST);
  const found = lists
    .flatMap(({ bytes }) => new TextDecoder().decode(bytes).split('\n'))
    .map((line) => webAddress(fieldsOf(parsed(line)).url))
    .filter((url) => url !== null);
  return found.length === 0 ? null : new Set(found);
}

/** The hashes that the package gives of its files, by path. */
function hashesIn(files: readonly ArchivedFile[]): ReadonlyMap<string, string> {
  const described = files.find(({ name, bytes }) => name === 'datapackage.json' && bytes.length <= LARGEST_LIST);
  const { resources } = fieldsOf(described === undefined ? null : parsed(new TextDecoder().decode(described.bytes)));
  const hashes = new Map<string, string>();
  for (const resource of Array.isArray(resources) ? resources : []) {
    const { path, hash } = fieldsOf(resource);
    if (typeof path === 'string' && typeof hash === 'string' && hash.startsWith('sha256:'))
      hashes.set(path, hash.slice('sha256:'.length).toLowerCase());
  }
  return hashes;
}

const CHANGED = failureOf(
  'changed-archive',
  'Its hash is not the one that the package gives of it: it was changed or damaged.',
  'Ask whoever made the archive for it again.',
);
const NO_ARCHIVE = failureOf('broken-web-archive', 'There is no WARC in it.', 'Check that it was saved whole.');

interface Opened {
  readonly hashes: ReadonlyMap<string, string>;
  readonly only: ReadonlySet<string> | null;
  readonly budget: Budget;
  readonly readOne: ReadOne;
}

function readOneArchive({ name, bytes }: ArchivedFile, opened: Opened): Promise<Reading> {
  const hash = opened.hashes.get(name);
  return hash !== undefined && hash !== bytesToHex(sha256(bytes))
    ? Promise.resolve({ reports: [], failures: [{ part: null, failure: CHANGED }] })
    : readWebArchive(bytes, opened);
}

/** The reports of a WACZ. Total: any bytes give reports, failures or both. */
export async function readWacz(bytes: Uint8Array, readOne: ReadOne): Promise<Reading> {
  const files = readArchive(bytes);
  if (isFailure(files)) return { reports: [], failures: [{ part: null, failure: files }] };
  const archives = files.filter(({ name }) => /^archive\/[^/]+\.warc(?:\.gz)?$/u.test(name));
  if (archives.length === 0) return { reports: [], failures: [{ part: null, failure: NO_ARCHIVE }] };
  const opened = { hashes: hashesIn(files), only: pagesIn(files), budget: budgetFor(bytes.length), readOne };
  const reports: FoundReport[] = [];
  const failures: PartFailure[] = [];
  for (const archive of archives) {
    const reading = await readOneArchive(archive, opened);
    const inside = (part: string | null): string => (part === null ? archive.name : `${archive.name}: ${part}`);
    for (const report of reading.reports) reports.push({ ...report, part: inside(report.part) });
    for (const { part, failure } of reading.failures) failures.push({ part: inside(part), failure });
  }
  return { reports, failures };
}
