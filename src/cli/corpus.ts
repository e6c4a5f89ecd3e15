// tawatur corpus [PATH] [--diff REV]: the cases, the stories and (where it is present) the shared gold, scored against their floors.
// Red and exit code 1 below a floor. What was missed and what was too much is listed for a PATH, in words.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import picocolors from 'picocolors';
import type { FiledMistake, RunCase } from './corpus/cases.ts';
import { caseText, loadCases, measureCases, runCase } from './corpus/cases.ts';
import type { Expectation, Placed } from './corpus/matching.ts';
import { type Floors, floorOf, isBelowFloor, type Measure, pinFloors, readFloors } from './corpus/measures.ts';
import { CORPUS, findShared } from './corpus/places.ts';
import { readText } from './corpus/reports.ts';
import { changesBetween, readAtRevision } from './corpus/revisions.ts';
import { measureShared } from './corpus/shared.ts';
import { loadStories, measureStories } from './corpus/stories.ts';

interface CorpusOptions {
  readonly diff?: string;
  readonly pin?: true;
  readonly lower?: string;
  readonly json?: true;
}

const ERRORS_SHOWN = 40;

const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const percent = (value: number): string => (100 * value).toFixed(1);

/** '12 of 13 right, 2 too many' */
function detail({ tally }: Measure): string {
  if (tally === undefined) return '';
  const extra = tally.found - tally.right;
  return `${tally.right} of ${tally.expected}${extra > 0 ? `, ${extra} too many` : ''}`;
}

/** Counts stay as they are; shares of one are shown in percent. */
const figure = (measure: Measure, value: number): string =>
  measure.tally === undefined ? String(value) : percent(value);

function printMeasures(measures: readonly Measure[], floors: Floors): number {
  const width = Math.max(0, ...measures.map((one) => one.key.length));
  let below = 0;
  for (const measure of measures) {
    const floor = floorOf(floors, measure);
    const bound = measure.atMost === true ? 'at most' : 'floor';
    const behind = floor === undefined ? 'no floor' : `${bound} ${figure(measure, floor)}`;
    const line = `${measure.key.padEnd(width)}  ${figure(measure, measure.value).padStart(6)}  ${behind}  ${detail(measure)}`;
    const bad = isBelowFloor(floors, measure);
    if (bad) below++;
    write(bad ? picocolors.red(`${line}  BELOW`) : line.trimEnd());
  }
  return below;
}

const quoted = (run: RunCase, one: Placed): string => {
  const { finding } = one;
  const spans = [...finding.spans, ...finding.parts.flatMap((part) => part.spans)].slice(0, 3);
  const words = spans.map((span) => `«${run.one.text.slice(span.start, span.end)}»`).join(' ');
  return `${finding.layer} ${finding.labels.join(' ')} ${words}`;
};

function errorsOf(run: RunCase): string[] {
  const at = (one: Expectation): string => `${run.file}:${one.line}`;
  return [
    ...run.result.missed.map((one) => {
      const why = one.miss === null ? '' : `  (known: ${one.miss})`;
      return `missed    ${at(one)}  ${quoted(run, one)}${why}`;
    }),
    ...run.result.spurious.map((one) => `too much  ${run.file}:${run.one.line}  ${quoted(run, one)}`),
    ...run.result.recovered.map((one) => `found now ${at(one)}  its line «miss:» can go`),
  ];
}

function printErrors(runs: readonly RunCase[], limit: number): void {
  const lines = runs.flatMap(errorsOf);
  for (const line of lines.slice(0, limit)) write(line);
  if (lines.length > limit)
    write(`… and ${lines.length - limit} more (name a folder or a file to see all: tawatur corpus ar/times)`);
}

function printDiff(revision: string, runs: readonly RunCase[]): void {
  const texts = [...runs.map(caseText), ...loadStories().flatMap((story) => story.reports)];
  const before = readAtRevision(revision, texts);
  const now = texts.map((text, index) => runs[index]?.analysis ?? readText(text, runs[0]!.language));
  const changes = changesBetween(before, now);
  const rules = [...new Set(changes.map((one) => one.rule))];
  if (rules.length === 0) write(`no finding gained or lost since ${revision}`);
  for (const rule of rules) {
    const own = changes.filter((one) => one.rule === rule);
    const gained = own.filter((one) => one.gained).length;
    write(`${rule}: ${gained} gained, ${own.length - gained} lost`);
    for (const one of own)
      write(one.gained ? picocolors.green(`  + ${one.finding}`) : picocolors.red(`  - ${one.finding}`));
  }
}

/** A path as people name it: below the corpus (ar/times, stories), or any folder or file. */
const pathOf = (name: string): string =>
  [join(CORPUS, name), join(CORPUS, `${name}.txt`), resolve(name)].find(existsSync) ?? '';

function otherMeasures(path: string | undefined): Measure[] {
  const stories = path === undefined || path.startsWith('stories') ? measureStories() : [];
  const shared = path === undefined || path === 'shared' ? findShared() : null;
  if (path === undefined && shared === null)
    write('skipped: the shared gold (no folder ../shared, and TAWATUR_SHARED is not set)');
  return [...stories, ...(shared === null ? [] : measureShared(shared))];
}

function printMistakes(mistakes: readonly FiledMistake[]): void {
  for (const one of mistakes) write(picocolors.red(`${one.file}:${one.line}: ${one.message}`));
}

function runCorpus(path: string | undefined, options: CorpusOptions): number {
  const root = path === undefined || path === 'shared' ? CORPUS : pathOf(path);
  if (root === '') {
    process.stderr.write(`tawatur corpus: neither the corpus nor this folder has «${path}»\n`);
    return 2;
  }
  const loaded = loadCases(root);
  const runs = path === 'shared' ? [] : loaded.cases.map(runCase);
  if (options.diff !== undefined) {
    printDiff(options.diff, runs);
    return 0;
  }
  const mistakes = [
    ...loaded.mistakes,
    ...runs.flatMap((run) => run.result.mistakes.map((one) => ({ ...one, file: run.file }))),
  ];
  const measures = [...measureCases(runs), ...otherMeasures(path)];
  if (options.json === true) {
    write(JSON.stringify({ measures, mistakes }));
    return mistakes.length > 0 ? 1 : 0;
  }
  printErrors(runs, path === undefined ? ERRORS_SHOWN : Number.POSITIVE_INFINITY);
  printMistakes(mistakes);
  const below = printMeasures(measures, readFloors());
  if (options.pin === true || options.lower !== undefined) {
    const { raised, lowered } = pinFloors(measures, options.lower ?? null);
    write(
      `${raised.length} floors raised, ${lowered.length} lowered${lowered.length > 0 ? ' and noted in CHANGELOG.md' : ''}`,
    );
  }
  return below + mistakes.length > 0 ? 1 : 0;
}

export function register(program: Command): void {
  program
    .command('corpus')
    .description('score the cases, the stories and the shared gold; red below a floor')
    .argument('[path]', 'a folder or file below corpus (ar/times), `stories` or `shared`; all when left out')
    .option('--diff <rev>', 'findings gained and lost since a git revision, by rule')
    .option('--pin', 'write the floors that have risen to corpus/floors.json')
    .option('--lower <reason>', 'with --pin: write the floors that have fallen too, and the reason to CHANGELOG.md')
    .option('--json', 'print the measures as JSON')
    .addHelpText('after', '\nExamples:\n  tawatur corpus ar/times\n  tawatur corpus --diff HEAD~1')
    .action((path: string | undefined, options: CorpusOptions) => {
      process.exitCode = runCorpus(path, options);
    });
}
