// tawatur compare REPORTS… [--json] [--html NAME] [--story ID]: many reports as one dossier: origins, disputes, reuse, who told whom; a
// day's reports of many outlets as stories, the largest first. Folders, patterns, JSON lines and zips of them are opened.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import {
  addReport,
  type ComparisonIndex,
  comparisonOf,
  createComparisonIndex,
  listCopies,
  listStories,
  storyComparison,
} from '../comparison/comparison-index.ts';
import { isFailure } from '../formats/read/texts.ts';
import { type PageLanguage, writeDossier } from '../formats/write/html/index.ts';
import { writeStoryList } from '../formats/write/html/story-lists.ts';
import { writeComparisonParts } from '../formats/write/json.ts';
import { arabic, judgedIndex, shippedGazetteer } from '../index.ts';
import type { Analysis } from '../model/analyses.ts';
import type { Comparison } from '../model/comparisons.ts';
import type { Judgement } from '../model/judgements.ts';
import type { Gazetteer } from '../model/knowledge.ts';
import type { Failure } from '../model/reasons.ts';
import { tellFailedSteps } from './analyze.ts';
import type { ReadingOptions } from './files.ts';
import { chooseGazetteer, type GazetteerChoice, loadGazetteer, withGazetteer } from './gazetteers.ts';
import { readGiven } from './given-reports.ts';
import { demandReports, HOW_DATES_ARE_FOUND, withReports } from './options.ts';
import { failed, note, print, showProgress } from './output.ts';
import { inStore, storeOption } from './stores.ts';
import { summariseComparison, summariseStories, summariseStory } from './summaries.ts';
import { analyzeAll } from './workers.ts';

interface CompareOptions extends ReadingOptions, GazetteerChoice {
  readonly json?: true;
  readonly html?: string;
  readonly story?: string;
  readonly store?: string;
  readonly search?: string;
  readonly fresh?: true;
  readonly language?: PageLanguage;
  readonly title?: string;
  readonly notice?: string;
}

const HELP = `
Examples:
  tawatur compare reports/*.txt
  tawatur compare reports --html dossier.html
  tawatur compare --manifest reports/reports.tsv --json > comparison.json
  tawatur compare day.zip week/*.jsonl --html stories
  tawatur compare day.zip --story s-0123456789ab --html story.html
  tawatur compare --store reports.db --search "قصف السوق" --html dossier.html

A folder stands for the reports below it: texts, pages, feeds, tables, mails, JSON lines {outlet, published, title, text, url}, zips.
--html NAME.html writes one page; any other name is a folder with an index page and a page a story.
${HOW_DATES_ARE_FOUND}`;

interface Readings {
  readonly gazetteer: Gazetteer;
  readonly index: ComparisonIndex;
  readonly analyses: readonly Analysis[];
  readonly failures: readonly { readonly document: string; readonly failure: Failure }[];
}

async function readAll(files: readonly string[], options: CompareOptions): Promise<Readings> {
  const { reports, failures: unread } = await readGiven(files, options);
  const failures = unread.map(({ name, failure }) => ({ document: name, failure }));
  const progress = showProgress('reading', reports.length);
  const analyses = await analyzeAll(
    reports.map((one) => one.report),
    (count) => progress.step('reports', count),
    { gazetteer: options.gazetteer, register: options.register },
  );
  progress.end();
  analyses.forEach((analysis, at) => {
    const { path, report } = reports[at]!;
    tellFailedSteps(path, analysis);
    for (const { failure } of analysis.failures ?? []) failures.push({ document: report.name ?? '', failure });
  });
  return { ...indexOf(analyses, options), failures };
}

function gazetteerOf(options: CompareOptions): Gazetteer {
  const loaded = loadGazetteer(options);
  return isFailure(loaded) ? shippedGazetteer : loaded;
}

function indexOf(
  analyses: readonly Analysis[],
  options: CompareOptions,
): Pick<Readings, 'index' | 'analyses' | 'gazetteer'> {
  const gazetteer = gazetteerOf(options);
  const index = createComparisonIndex(arabic, gazetteer);
  const progress = showProgress('grouping', analyses.length);
  for (const analysis of analyses) {
    addReport(index, analysis);
    progress.step(analysis.document.name);
  }
  progress.end();
  return { index, analyses, gazetteer };
}

/** The stored reports that hold the words, read once by each version of the engine. */
async function readStored(place: string, options: CompareOptions): Promise<Readings> {
  const [{ analysesIn }, { wantedBy }] = await Promise.all([import('../server/analyses.ts'), import('./search.ts')]);
  let analyses: readonly Analysis[] = [];
  let judgements: readonly Judgement[] = [];
  await inStore(place, { mustExist: true }, async (store) => {
    const wanted = wantedBy(options.search ?? '', {});
    const progress = showProgress('reading', await store.count(wanted));
    analyses = await analysesIn(store, { wanted, fresh: options.fresh === true, step: progress.step });
    progress.end();
    judgements = await store.judgements();
    if (analyses.length === 0) note('no stored report holds these words');
  });
  const gazetteer = gazetteerOf(options);
  return { index: judgedIndex({ analyses, judgements }, arabic, gazetteer), analyses, gazetteer, failures: [] };
}

/** The comparison with what could not be read; in an order that does not depend on that of the arguments. */
function withFailures(comparison: Comparison, failures: Readings['failures']): Comparison {
  const key = (one: Comparison['failures'][number]): string => `${one.document} ${one.failure.code}`;
  const all = [...comparison.failures, ...failures].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return { ...comparison, failures: all };
}

function writeFile(path: string, page: string): boolean {
  try {
    writeFileSync(path, page);
    return true;
  } catch (error) {
    failed(`${path}: the page could not be written (${(error as NodeJS.ErrnoException).code}). Check the folder.`);
    return false;
  }
}

/** One dossier page, with the reports of the comparison. */
function pageOf(comparison: Comparison, { analyses, gazetteer }: Readings, options: CompareOptions): string {
  const { language, title, notice } = options;
  const inside = new Set(comparison.documents.map((one) => one.id));
  return writeDossier(
    comparison,
    analyses.filter((one) => inside.has(one.document.id)),
    {
      ...(language === undefined ? {} : { language }),
      ...(title === undefined ? {} : { title }),
      ...(notice === undefined ? {} : { notice }),
      nameOf: (id, wanted) => {
        const entity = gazetteer.entity(id);
        return wanted === 'ar' ? entity?.names[0] : entity?.english || entity?.names[0];
      },
    },
  );
}

/** A folder with an index page and a page for each story of several reports; gives how many pages. */
function writeFolder(folder: string, readings: Readings, options: CompareOptions): number | null {
  const stories = listStories(readings.index).filter((one) => one.documents.length > 1);
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    failed(`${folder}: the folder could not be made (${(error as NodeJS.ErrnoException).code}).`);
    return null;
  }
  const progress = showProgress('writing', stories.length);
  for (const { id, title } of stories) {
    const comparison = storyComparison(readings.index, id)!;
    if (!writeFile(join(folder, `${id}.html`), pageOf(comparison, readings, { ...options, title }))) return null;
    progress.step(`${id}.html`);
  }
  progress.end();
  const documents = readings.analyses.map((one) => one.document);
  const list = writeStoryList(stories, documents, { title: options.title ?? '', language: options.language ?? 'ar' });
  return writeFile(join(folder, 'index.html'), list) ? stories.length + 1 : null;
}

const MANY = 60;

/** All that is asked for: the whole, or one story. Null where no story has the id. */
function comparisonFor({ index, failures }: Readings, options: CompareOptions): Comparison | null {
  if (options.story !== undefined) return storyComparison(index, options.story);
  const progress = showProgress('comparing', index.analyses.size);
  const comparison = comparisonOf(index, (count) => progress.step('stories', count));
  progress.end();
  return withFailures(comparison, failures);
}

async function compareFiles(files: readonly string[], options: CompareOptions): Promise<void> {
  const chosen = files.length === 0 && options.manifest === undefined ? options.store : undefined;
  const readings = chosen === undefined ? await readAll(files, options) : await readStored(chosen, options);
  const isFolder = options.html !== undefined && !/\.html?$/i.test(options.html);
  if (isFolder && options.story === undefined) {
    const pages = writeFolder(options.html!, readings, options);
    if (pages !== null) note(`${pages} pages are in ${options.html}; begin with ${join(options.html!, 'index.html')}`);
  }
  const isStream = readings.index.analyses.size > MANY && options.story === undefined;
  if (isStream && options.json !== true && (options.html === undefined || isFolder)) {
    const { index, analyses } = readings;
    await print(summariseStories(listStories(index), analyses, listCopies(index)));
    return;
  }
  const comparison = comparisonFor(readings, options);
  if (comparison === null) {
    failed(`no story has the id ${options.story}; run without --story to see the ids`);
    return;
  }
  const written =
    options.html !== undefined && !isFolder && writeFile(options.html, pageOf(comparison, readings, options));
  if (options.json === true) for (const part of writeComparisonParts(comparison)) await print(part);
  else await print(options.story === undefined ? summariseComparison(comparison) : summariseStory(comparison));
  if (written && options.json !== true) await print(`\nThe dossier page is ${options.html}`);
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withGazetteer(withReports(program.command('compare')))
    .description('compare reports: origins behind each claim, disputes, copied text, stories')
    .addOption(storeOption())
    .option('--search <query>', 'with --store: only stored reports that hold these words')
    .option('--fresh', 'with --store: read every report anew')
    .option('--json', 'print the comparison as one JSON object')
    .option('--html <name>', 'write the dossier page to NAME.html, or a page a story into the folder NAME')
    .option('--story <id>', 'one story only')
    .addOption(new Option('--language <code>', 'language that the page opens in').choices(['ar', 'en']))
    .option('--title <text>', 'title of the page')
    .option('--notice <text>', 'a line at the top of the page, such as where the reports come from')
    .addHelpText('after', HELP)
    .action((files: string[], options: CompareOptions, command: Command) => {
      if (options.store === undefined) demandReports(command, files, options);
      chooseGazetteer(command, options);
      return compareFiles(files, options);
    });
}
