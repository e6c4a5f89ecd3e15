// Given reports: all that the names on a command line stand for: texts with their manifest, and files that hold many reports (pages, feeds,
// JSON lines, tables, archives) as formats/read opens them. What cannot be read is told at once and kept; the rest goes on.
import { basename } from 'node:path';
import { LARGEST_COLLECTION } from '../formats/read/readings.ts';
import { kindOf, readReports as readMany } from '../formats/read/reports.ts';
import { isFailure } from '../formats/read/texts.ts';
import type { Failure } from '../model/reasons.ts';
import type { Report } from '../pipeline.ts';
import { openBatch, type ReadingOptions, readBytes, readReports } from './files.ts';
import { failedFile } from './output.ts';
import { expandPaths } from './paths.ts';

/** A report with the file that it stands in. */
export interface NamedReport {
  readonly path: string;
  readonly report: Report;
}

export interface GivenReports {
  readonly reports: readonly NamedReport[];
  readonly failures: readonly { readonly name: string; readonly failure: Failure }[];
}

const NOTHING = new Uint8Array();

/** Every report that the names stand for, in their order. */
export async function readGiven(files: readonly string[], options: ReadingOptions): Promise<GivenReports> {
  const batch = openBatch(expandPaths(files), options);
  const reports: NamedReport[] = [];
  const failures: { name: string; failure: Failure }[] = [];
  const fail = (path: string, name: string, failure: Failure): void => {
    failedFile(path, failure);
    failures.push({ name, failure });
  };
  for (const path of batch.paths) {
    if (kindOf({ name: basename(path), bytes: NOTHING }) === 'text') {
      for (const { name, result } of readReports({ ...batch, paths: [path] }, options))
        if (isFailure(result)) fail(path, name, result);
        else reports.push({ path, report: result });
      continue;
    }
    const bytes = readBytes(path, LARGEST_COLLECTION);
    if (isFailure(bytes)) fail(path, basename(path), bytes);
    else {
      const reading = await readMany({ name: basename(path), bytes });
      for (const one of reading.reports) reports.push({ path, report: reportOf(path, one, options) });
      for (const { part, failure } of reading.failures)
        fail(part === null ? path : `${path}, ${part}`, nameOf(path, part), failure);
    }
  }
  return { reports, failures };
}

const nameOf = (path: string, part: string | null): string =>
  part === null ? basename(path) : `${basename(path)}, ${part}`;

type Found = Awaited<ReturnType<typeof readMany>>['reports'][number];

const reportOf = (path: string, { text, outlet, published, url, part }: Found, options: ReadingOptions): Report => ({
  text,
  outlet,
  url,
  name: nameOf(path, part),
  published: published ?? options.published ?? null,
});
