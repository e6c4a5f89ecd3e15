// tawatur bench compare: how well copies, stories and origins are found. Copies against brute force over the reports of two days of
// ../shared/corpora; the rest on invented streams of known truth, by seed.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { readReports } from '../../formats/read/reports.ts';
import { documentOf } from '../../index.ts';
import type { Document } from '../../model/documents.ts';
import { filesBelow, findShared } from '../corpus/places.ts';
import { scoreCopies } from './copies.ts';
import { type Share, scoreStream } from './stream-scores.ts';

interface ComparingOptions {
  readonly days: string;
  readonly sizes: string;
  readonly seed: string;
}

const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const shareLine = ({ precision, recall }: Share): string =>
  `precision ${percent(precision)}, recall ${percent(recall)}`;

async function documentsOf(days: readonly string[]): Promise<Document[]> {
  const shared = findShared();
  const zips =
    shared === null ? [] : filesBelow(shared, '.zip').filter((path) => days.includes(basename(path, '.zip')));
  const documents: Document[] = [];
  for (const path of zips) {
    const { reports } = await readReports({ name: basename(path), bytes: readFileSync(path) });
    for (const { text, outlet, published, url, part } of reports)
      documents.push(documentOf({ text, outlet, published, url, name: part ?? '' }));
  }
  return documents;
}

async function runComparing({ days, sizes, seed }: ComparingOptions): Promise<void> {
  const documents = await documentsOf(days.split(','));
  if (documents.length === 0) write('No reports of those days in ../shared/corpora; copies are not scored.\n');
  else {
    const score = scoreCopies(documents);
    write(`Copies in ${score.reports} reports of ${days}, against brute force over runs of eight words:`);
    write(
      `  ${score.truePairs} pairs of two outlets share half of the shorter one; found ${score.foundPairs}: ${shareLine(score)}; ${Math.round(score.reportsPerSecond)} reports a second\n`,
    );
  }
  for (const size of sizes.split(',').map(Number)) {
    const score = scoreStream(size, Number(seed));
    write(`An invented stream of ${score.reports} reports (seed ${seed}):`);
    write(`  copies: ${shareLine(score.copies)}`);
    write(`  stories: ${shareLine(score.stories)}`);
    write(`  origins: ${shareLine(score.origins)}`);
    write(`  tolls: updates found ${percent(score.updates)}, contradictions found ${percent(score.contradictions)}`);
    write(`  distorted claims: ${score.distorted}, counted with other reports: ${score.distortedSupported}`);
    write(`  adding a report: ${score.addMilliseconds.toFixed(2)} ms at the median\n`);
  }
}

/** Adds the command below `bench`. */
export function registerComparing(bench: Command): void {
  bench
    .command('compare')
    .description(
      'how well copies, stories and origins are found: on real days by brute force, on invented streams by their truth',
    )
    .option('--days <dates>', 'days of ../shared/corpora', '2015-07-21,2015-07-24')
    .option('--sizes <counts>', 'sizes of the invented streams', '1000')
    .option('--seed <number>', 'seed of the streams', '7')
    .action((options: ComparingOptions) => runComparing(options));
}
