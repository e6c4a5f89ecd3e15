// tawatur corpus [PATH] [--diff REV]: the cases, the stories and (where it is present) the shared gold, scored against their floors.
// Red and exit code 1 below a floor. What was missed and what was too much is listed for a PATH, in words.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Analysis } from '../model/analyses.ts';
import type { Report } from '../pipeline.ts';
import type { FiledMistake, RunCase } from './corpus/cases.ts';
import { caseText, loadCases, measureCases, runCase } from './corpus/cases.ts';
import { measureCoverage, printCoverage } from './corpus/coverage.ts';
import type { Expectation, Placed } from './corpus/matching.ts';
import { type Floors, floorOf, isBelowFloor, type Measure, pinFloors, readFloors } from './corpus/measures.ts';
import { CORPUS, findShared } from './corpus/places.ts';
import { languageOf, readText } from './corpus/reports.ts';
import { changesBetween, readAtRevision } from './corpus/revisions.ts';
import { measureShared } from './corpus/shared.ts';
import { storedReports } from './corpus/stored.ts';
import { loadStories, measureStory, runStoryCases } from './corpus/stories.ts';
import { colours, failed } from './output.ts';

interface CorpusOptions {
  readonly diff?: string;
  readonly pin?: true;
  readonly lower?: string;
  readonly json?: true;
  readonly coverage?: string;
  readonly rows?: number;
}

const ERRORS_SHOWN = 40;
const ROWS = 60;

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

function floorWords(measure: Measure, floor: number | undefined): string {
  if (measure.floorless === true) return '';
  if (floor === undefined) return 'no floor';
  return `${measure.atMost === true ? 'at most' : 'floor'} ${figure(measure, floor)}`;
}

function printMeasures(measures: readonly Measure[], floors: Floors): number {
  const width = Math.max(0, ...measures.map((one) => one.key.length));
  let below = 0;
  for (const measure of measures) {
    const floor = floorOf(floors, measure);
    const behind = floorWords(measure, floor);
    const line = `${measure.key.padEnd(width)}  ${figure(measure, measure.value).padStart(6)}  ${behind}  ${detail(measure)}`;
    const bad = isBelowFloor(floors, measure);
    if (bad) below++;
    write(bad ? colours.red(`${line}  BELOW`) : line.trimEnd());
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

/** The analyses of a revision; null, and said on stderr, where git or its engine cannot give them. */
function analysesAt(revision: string, runs: readonly RunCase[]): Analysis[] | null {
  try {
    return readAtRevision(revision, runs.map(caseText));
  } catch (error) {
    failed(error instanceof Error ? error.message : String(error));
    return null;
  }
}

function printDiff(revision: string, runs: readonly RunCase[]): number {
  const before = analysesAt(revision, runs);
  if (before === null) return 1;
  const changes = changesBetween(
    before,
    runs.map((run) => run.analysis),
  );
  const rules = [...new Set(changes.map((one) => one.rule))];
  if (rules.length === 0) write(`no finding gained or lost since ${revision}`);
  for (const rule of rules) {
    const own = changes.filter((one) => one.rule === rule);
    const gained = own.filter((one) => one.gained).length;
    write(`${rule}: ${gained} gained, ${own.length - gained} lost`);
    for (const one of own) write(one.gained ? colours.green(`  + ${one.finding}`) : colours.red(`  - ${one.finding}`));
  }
  return 0;
}

/** A path as people name it: below the corpus (ar/times, stories), or any folder or file. */
const pathOf = (name: string): string =>
  [join(CORPUS, name), join(CORPUS, `${name}.txt`), resolve(name)].find(existsSync) ?? '';

function printMistakes(mistakes: readonly FiledMistake[]): void {
  for (const one of mistakes) write(colours.red(`${one.file}:${one.line}: ${one.message}`));
}

/** What a run of the corpus came to. */
interface Run {
  readonly runs: readonly RunCase[];
  readonly mistakes: readonly FiledMistake[];
  readonly measures: readonly Measure[];
}

function runCases(root: string): Run {
  const { cases, mistakes } = loadCases(root);
  const runs = cases.map((filed) => runCase(filed));
  return { runs, mistakes, measures: measureCases(runs) };
}

function runStories(path: string): Run {
  const parts = loadStories()
    .filter(({ name }) => path === 'stories' || path === `stories/${name}`)
    .map((story) => {
      const runs = runStoryCases(story);
      return { runs, measures: measureStory(story, runs) };
    });
  return { runs: parts.flatMap((one) => one.runs), mistakes: [], measures: parts.flatMap((one) => one.measures) };
}

function runShared(): Run {
  const shared = findShared();
  if (shared === null) write('skipped: the shared gold (no folder ../shared, and TAWATUR_SHARED is not set)');
  return { runs: [], mistakes: [], measures: shared === null ? [] : measureShared(shared) };
}

/** What a path asks for: cases, `stories`, `shared`, or all three where there is none; null where there is no such path. */
function runAsked(path: string | undefined): Run | null {
  if (path === 'shared') return runShared();
  if (path?.split('/')[0] === 'stories') return runStories(path);
  if (path !== undefined) return pathOf(path) === '' ? null : runCases(pathOf(path));
  const parts = [runCases(CORPUS), runStories('stories'), runShared()];
  return {
    runs: parts.flatMap((one) => one.runs),
    mistakes: parts.flatMap((one) => one.mistakes),
    measures: parts.flatMap((one) => one.measures),
  };
}

function pin(measures: readonly Measure[], reason: string | null): void {
  const { raised, lowered } = pinFloors(measures, reason);
  const noted = lowered.length > 0 ? ' and noted in CHANGELOG.md' : '';
  write(`${raised.length} floors raised, ${lowered.length} lowered${noted}`);
}

/** Reads stored reports and prints what may have been passed over. */
function runCoverage(path: string, options: CorpusOptions): number {
  const language = languageOf('ar')!;
  let reports: Report[];
  try {
    reports = storedReports(path);
  } catch (error) {
    failed(error instanceof Error ? error.message : String(error));
    return 2;
  }
  const coverage = measureCoverage(
    (function* () {
      for (const report of reports) yield readText(report, language);
    })(),
    language,
  );
  write(options.json === true ? JSON.stringify(coverage) : printCoverage(coverage, options.rows ?? ROWS));
  return 0;
}

function runCorpus(path: string | undefined, options: CorpusOptions): number {
  if (options.coverage !== undefined) return runCoverage(options.coverage, options);
  const asked = runAsked(path);
  if (asked === null) {
    process.stderr.write(`tawatur corpus: neither the corpus nor this folder has «${path}»\n`);
    return 2;
  }
  const { runs, measures } = asked;
  if (options.diff !== undefined) return printDiff(options.diff, runs);
  const mistakes = [
    ...asked.mistakes,
    ...runs.flatMap((run) => run.result.mistakes.map((one) => ({ ...one, file: run.file }))),
  ];
  if (options.json === true) {
    write(JSON.stringify({ measures, mistakes }));
    return mistakes.length > 0 ? 1 : 0;
  }
  printErrors(runs, path === undefined ? ERRORS_SHOWN : Number.POSITIVE_INFINITY);
  printMistakes(mistakes);
  const below = printMeasures(measures, readFloors());
  if (options.pin === true || options.lower !== undefined) pin(measures, options.lower ?? null);
  return below + mistakes.length > 0 ? 1 : 0;
}

/** A number of rows as an option takes it; anything else is wrong use. */
function parseRows(value: string): number {
  const rows = Number(value);
  if (Number.isInteger(rows) && rows > 0) return rows;
  throw new InvalidArgumentError('A number of rows looks like 100.');
}

export function register(program: Command): void {
  program
    .command('corpus')
    .description('score the cases, the stories and the shared gold; red below a floor')
    .argument('[path]', 'a folder or file below corpus (ar/times), `stories` or `shared`; all when left out')
    .option('--diff <rev>', 'findings gained and lost since a git revision, by rule')
    .option('--pin', 'write the floors that have risen to corpus/floors.json')
    .option('--lower <reason>', 'with --pin: write the floors that have fallen too, and the reason to CHANGELOG.md')
    .option(
      '--coverage <path>',
      'words beside clauses and quotations that no attribution reads, by frequency; of a zip, JSON or folder',
    )
    .option('--rows <n>', 'with --coverage: rows of each table', parseRows)
    .option('--json', 'print the measures as JSON')
    .addHelpText(
      'after',
      '\nExamples:\n  tawatur corpus ar/times\n  tawatur corpus --diff HEAD~1\n  tawatur corpus --coverage 2024-03.zip --rows 100',
    )
    .action((path: string | undefined, options: CorpusOptions) => {
      process.exitCode = runCorpus(path, options);
    });
}
