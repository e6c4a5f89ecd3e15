// Files: the reports that a command is given, each opened, decoded and joined with what its manifest says of it. A file that cannot
// be read gives a failure in its place; the rest goes on.
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { type ManifestRow, parseManifest } from '../formats/read/manifests.ts';
import { decodeText, isFailure, LARGEST_FILE, tooLarge } from '../formats/read/texts.ts';
import type { Failure } from '../model/reasons.ts';
import type { Report } from '../pipeline.ts';
import { failed } from './output.ts';

/** A report as a command is given it: what was read, or why it was not. */
export interface GivenReport {
  readonly path: string;
  readonly name: string;
  readonly result: Report | Failure;
  /** Where it was not UTF-8: the encoding it was read in. */
  readonly encoding?: string;
}

export interface ReadingOptions {
  readonly published?: string;
  readonly manifest?: string;
}

/** The name under which a manifest is found by itself when it lies beside the reports. */
export const MANIFEST = 'reports.tsv';
export const STANDARD_INPUT = '-';

const failure = (code: string, message: string, hint: string): Failure => ({ code, message, hint });

function failureOf(error: NodeJS.ErrnoException): Failure {
  if (error.code === 'ENOENT') return failure('no-such-file', 'There is no such file.', 'Check the name.');
  if (error.code === 'EISDIR')
    return failure('is-directory', 'It is a folder, not a file.', 'Name the reports inside it, such as FOLDER/*.txt.');
  if (error.code === 'EACCES' || error.code === 'EPERM')
    return failure('not-allowed', 'It may not be read by you.', 'Ask its owner for leave to read it.');
  return failure('not-readable', `It could not be read (${error.code ?? error.message}).`, 'Try to copy it elsewhere.');
}

/** The bytes of a file, or why there are none. Reads no further than the limit, so that a pipe without end does no harm. */
export function readBytes(path: string, limit: number = LARGEST_FILE): Uint8Array | Failure {
  try {
    const input = path === STANDARD_INPUT;
    const size = input ? 0 : statSync(path).size;
    if (!input && statSync(path).isDirectory()) return failureOf(Object.assign(new Error(), { code: 'EISDIR' }));
    if (size > limit) return tooLarge(limit);
    const file = input ? 0 : openSync(path, 'r');
    try {
      return readUpTo(file, limit + 1);
    } finally {
      if (!input) closeSync(file);
    }
  } catch (error) {
    return failureOf(error as NodeJS.ErrnoException);
  }
}

function readUpTo(file: number, limit: number): Uint8Array {
  const chunks: Buffer[] = [];
  let length = 0;
  while (length < limit) {
    const chunk = Buffer.allocUnsafe(65_536);
    const read = readSync(file, chunk, 0, chunk.length, null);
    if (read === 0) break;
    chunks.push(chunk.subarray(0, read));
    length += read;
  }
  return Buffer.concat(chunks);
}

function readReport(path: string, row: ManifestRow | undefined, options: ReadingOptions): GivenReport {
  const name = path === STANDARD_INPUT ? 'standard input' : basename(path);
  const bytes = readBytes(path);
  const decoded = isFailure(bytes) ? bytes : decodeText(bytes);
  if (isFailure(decoded)) return { path, name, result: decoded };
  const { text, encoding } = decoded;
  const { outlet = null, url = null } = row ?? {};
  const result: Report = { text, name, outlet, url, published: row?.published ?? options.published ?? null };
  return encoding === 'utf-8' ? { path, name, result } : { path, name, result, encoding };
}

/** Rows of manifests by the full path of the report they speak of. */
type Rows = ReadonlyMap<string, ManifestRow>;

function readRows(path: string): Rows {
  const rows = new Map<string, ManifestRow>();
  const bytes = readBytes(path);
  const decoded = isFailure(bytes) ? bytes : decodeText(bytes);
  if (isFailure(decoded)) {
    failed(`${path}: ${decoded.message} ${decoded.hint}`);
    return rows;
  }
  const manifest = parseManifest(decoded.text);
  for (const { line, message } of manifest.mistakes) failed(`${path}, line ${line}: ${message}`);
  for (const row of manifest.rows) rows.set(resolve(dirname(path), row.file), row);
  return rows;
}

/** The reports to be read, each by its path, with the rows of the manifests that speak of them. */
export interface Batch {
  readonly paths: readonly string[];
  readonly rows: Rows;
}

/** The batch that a command is given; a manifest alone stands for the reports that it lists. */
export function openBatch(files: readonly string[], options: ReadingOptions): Batch {
  if (options.manifest !== undefined) {
    const rows = readRows(options.manifest);
    const paths = files.length > 0 ? files : [...rows.keys()];
    return { paths: withoutManifests(paths, [options.manifest]), rows };
  }
  const found = [...new Set(files.map((file) => join(dirname(file), MANIFEST)))].filter((path) => existsSync(path));
  const rows = new Map(found.flatMap((path) => [...readRows(path)]));
  return { paths: withoutManifests(files, found), rows };
}

/** `folder/*` names the manifest among the reports. */
const withoutManifests = (paths: readonly string[], manifests: readonly string[]): string[] => {
  const full = new Set(manifests.map((path) => resolve(path)));
  return paths.filter((path) => !full.has(resolve(path)));
};

/** The reports of a batch, one after the other, in order. */
export function* readReports(batch: Batch, options: ReadingOptions): Generator<GivenReport> {
  for (const path of batch.paths) yield readReport(path, batch.rows.get(resolve(path)), options);
}

/** True where the manifest at that path can be opened at all; a name typed wrong is wrong use, not a failed report. */
export function isReadable(path: string): boolean {
  try {
    readFileSync(path);
    return true;
  } catch {
    return false;
  }
}
