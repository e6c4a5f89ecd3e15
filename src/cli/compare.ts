// tawatur compare FILES… [--json] [--html FILE]: many reports as one dossier: origins, disputes, reuse, who told whom.
import { writeFileSync } from 'node:fs';
import { type Command, Option } from 'commander';
import { isFailure } from '../formats/read/texts.ts';
import { type PageLanguage, writeDossier } from '../formats/write/html/index.ts';
import { writeComparison } from '../formats/write/json.ts';
import { analyze, arabic, compare, documentOf, shippedGazetteer } from '../index.ts';
import type { Analysis } from '../model/analyses.ts';
import type { Comparison } from '../model/comparisons.ts';
import type { Failure } from '../model/reasons.ts';
import { tellFailedSteps } from './analyze.ts';
import { openBatch, type ReadingOptions, readReports } from './files.ts';
import { demandReports, HOW_DATES_ARE_FOUND, withReports } from './options.ts';
import { failed, failedFile, note, print, showProgress } from './output.ts';
import { inStore, storeOption } from './stores.ts';
import { summariseComparison } from './summaries.ts';

interface CompareOptions extends ReadingOptions {
  readonly json?: true;
  readonly html?: string;
  readonly language?: PageLanguage;
  readonly title?: string;
  readonly notice?: string;
  readonly store?: string;
  readonly search?: string;
  readonly fresh?: true;
}

const HELP = `
Examples:
  tawatur compare reports/*.txt
  tawatur compare reports/*.txt --html dossier.html
  tawatur compare --manifest reports/reports.tsv --json > comparison.json
  tawatur compare --store reports.db --search "قصف السوق" --html dossier.html
${HOW_DATES_ARE_FOUND}`;

interface Readings {
  readonly analyses: readonly Analysis[];
  readonly failures: readonly { readonly document: string; readonly failure: Failure }[];
}

function readAll(files: readonly string[], options: CompareOptions): Readings {
  const batch = openBatch(files, options);
  const analyses: Analysis[] = [];
  const failures: { document: string; failure: Failure }[] = [];
  const progress = showProgress('reading', batch.paths.length);
  for (const { path, name, result } of readReports(batch, options)) {
    progress.step(path);
    if (isFailure(result)) {
      progress.end();
      failedFile(path, result);
      failures.push({ document: name, failure: result });
      continue;
    }
    const analysis = analyze(documentOf(result), arabic, shippedGazetteer);
    tellFailedSteps(path, analysis);
    for (const { failure } of analysis.failures ?? []) failures.push({ document: name, failure });
    analyses.push(analysis);
  }
  progress.end();
  return { analyses, failures };
}

/** The comparison with what could not be read; in an order that does not depend on that of the arguments. */
function withFailures(comparison: Comparison, failures: Readings['failures']): Comparison {
  const key = (one: Comparison['failures'][number]): string => `${one.document} ${one.failure.code}`;
  const all = [...comparison.failures, ...failures].sort((one, other) => (key(one) < key(other) ? -1 : 1));
  return { ...comparison, failures: all };
}

function writePage(path: string, comparison: Comparison, readings: Readings, options: CompareOptions): boolean {
  const { language, title, notice } = options;
  const page = writeDossier(comparison, readings.analyses, {
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
    ...(notice === undefined ? {} : { notice }),
    nameOf: (id, wanted) => {
      const entity = shippedGazetteer.entity(id);
      return wanted === 'ar' ? entity?.names[0] : entity?.english || entity?.names[0];
    },
  });
  try {
    writeFileSync(path, page);
    return true;
  } catch (error) {
    failed(`${path}: the page could not be written (${(error as NodeJS.ErrnoException).code}). Check the folder.`);
    return false;
  }
}

/** The stored reports that hold the words, read once by each version of the engine. */
async function readStored(place: string, options: CompareOptions): Promise<Readings> {
  const [{ analysesIn }, { wantedBy }] = await Promise.all([import('./stored-analyses.ts'), import('./search.ts')]);
  let analyses: readonly Analysis[] = [];
  await inStore(place, { mustExist: true }, async (store) => {
    const wanted = wantedBy(options.search ?? '', {});
    const progress = showProgress('reading', await store.count(wanted));
    analyses = await analysesIn(store, { wanted, fresh: options.fresh === true, step: progress.step });
    progress.end();
    if (analyses.length === 0) note('no stored report holds these words');
  });
  return { analyses, failures: [] };
}

async function compareFiles(files: readonly string[], options: CompareOptions): Promise<void> {
  const chosen = files.length === 0 && options.manifest === undefined ? options.store : undefined;
  const readings = chosen === undefined ? readAll(files, options) : await readStored(chosen, options);
  const comparison = withFailures(compare(readings.analyses, arabic, shippedGazetteer), readings.failures);
  const written = options.html !== undefined && writePage(options.html, comparison, readings, options);
  if (options.json === true) await print(writeComparison(comparison));
  else await print(summariseComparison(comparison));
  if (written && options.json !== true) await print(`\nThe dossier page is ${options.html}`);
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withReports(program.command('compare'))
    .description('compare reports: origins behind each claim, disputes, copied text')
    .addOption(storeOption())
    .option('--search <query>', 'with --store: only stored reports that hold these words')
    .option('--fresh', 'with --store: read every report anew')
    .option('--json', 'print the comparison as one JSON object')
    .option('--html <file>', 'write the dossier page to a file')
    .addOption(new Option('--language <code>', 'language that the page opens in').choices(['ar', 'en']))
    .option('--title <text>', 'title of the page')
    .option('--notice <text>', 'a line at the top of the page, such as where the reports come from')
    .addHelpText('after', HELP)
    .action((files: string[], options: CompareOptions, command: Command) => {
      if (options.store === undefined) demandReports(command, files, options);
      return compareFiles(files, options);
    });
}
