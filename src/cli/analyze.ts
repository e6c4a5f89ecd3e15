// tawatur analyze FILES… [--json]: who says what and what happened, report by report, in the order of the arguments.
import type { Command } from 'commander';
import { isFailure } from '../formats/read/texts.ts';
import { writeAnalysis, writeFailedReport } from '../formats/write/json.ts';
import { analyze, arabic, documentOf } from '../index.ts';
import type { Analysis } from '../model/analyses.ts';
import type { Gazetteer } from '../model/knowledge.ts';
import { openBatch, type ReadingOptions, readReports } from './files.ts';
import { chooseGazetteer, type GazetteerChoice, withGazetteer } from './gazetteers.ts';
import { demandReports, HOW_DATES_ARE_FOUND, withReports } from './options.ts';
import { failed, failedFile, note, print, showProgress } from './output.ts';
import { summarise } from './summaries.ts';

interface AnalyzeOptions extends ReadingOptions, GazetteerChoice {
  readonly json?: true;
}

const HELP = `
Examples:
  tawatur analyze report.txt --published 2024-03-05
  tawatur analyze reports/*.txt --json > analyses.jsonl
  cat report.txt | tawatur analyze -
${HOW_DATES_ARE_FOUND}`;

/** Names on stderr the steps that failed in a report. */
export function tellFailedSteps(path: string, analysis: Analysis): void {
  for (const { step, failure } of analysis.failures ?? [])
    failed(`${path}: the step «${step}» failed: ${failure.message}. ${failure.hint}`);
}

async function analyzeFiles(files: readonly string[], options: AnalyzeOptions, gazetteer: Gazetteer): Promise<void> {
  const batch = openBatch(files, options);
  const progress = showProgress('analyzing', batch.paths.length);
  for (const { path, name, result, encoding } of readReports(batch, options)) {
    progress.step(path);
    if (isFailure(result)) {
      progress.end();
      failedFile(path, result);
      if (options.json === true) await print(writeFailedReport(name, result));
      continue;
    }
    const analysis = analyze(documentOf(result), arabic, gazetteer);
    tellFailedSteps(path, analysis);
    if (encoding !== undefined && options.json !== true) note(`${path} was read as ${encoding}`);
    await print(options.json === true ? writeAnalysis(analysis) : summarise(analysis));
  }
  progress.end();
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withGazetteer(withReports(program.command('analyze')))
    .description('read reports: who says what on whose word, and what happened')
    .option('--json', 'print one JSON object a line, with every finding and its reason')
    .addHelpText('after', HELP)
    .action((files: string[], options: AnalyzeOptions, command: Command) => {
      demandReports(command, files, options);
      return analyzeFiles(files, options, chooseGazetteer(command, options));
    });
}
