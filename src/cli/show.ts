// tawatur show FILE [--why]: one report's analysis in the form of a corpus case, with the tree of reasons when asked.
import type { Command } from 'commander';
import { printAnalysis } from '../formats/write/cases.ts';
import { languageOf, readText } from './corpus/reports.ts';
import { openBatch, readReports } from './files.ts';
import { parseDate } from './options.ts';
import { failedFile } from './output.ts';

interface ShowOptions {
  readonly why?: true;
  readonly published?: string;
}

function show(file: string, options: ShowOptions): void {
  const language = languageOf('ar')!;
  for (const { path, result } of readReports(openBatch([file], options), options)) {
    if ('code' in result) failedFile(path, result);
    else process.stdout.write(printAnalysis(readText(result, language), { ...language, why: options.why === true }));
  }
}

export function register(program: Command): void {
  program
    .command('show')
    .description('print the analysis of one report in the form of a corpus case')
    .argument('<file>', 'a report as plain text; - reads standard input')
    .option('--why', 'print under each finding the rule that made it and what that built on')
    .option('--published <date>', 'when the report was published: 2024-03-05 or 2024-03-05T14:20+03:00', parseDate)
    .addHelpText('after', '\nExample:\n  tawatur show report.txt --why --published 2024-03-05')
    .action(show);
}
