// tawatur show FILE [--why]: one report's analysis in the form of a corpus case, with the tree of reasons when asked.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Command } from 'commander';
import { printAnalysis } from '../formats/write/cases.ts';
import { languageOf, readText } from './corpus/reports.ts';

interface ShowOptions {
  readonly why?: true;
  readonly published?: string;
}

export function register(program: Command): void {
  program
    .command('show')
    .description('print the analysis of one report in the form of a corpus case')
    .argument('<file>', 'a report (plain text)')
    .option('--why', 'print under each finding the rule that made it and what that built on')
    .option('--published <date>', 'when the report was published, such as 2024-03-05')
    .addHelpText('after', '\nExample:\n  tawatur show report.txt --why --published 2024-03-05')
    .action((file: string, options: ShowOptions) => {
      const language = languageOf('ar')!;
      const text = { text: readFileSync(file, 'utf8'), name: basename(file), published: options.published ?? null };
      const print = { clitics: language.clitics, why: options.why === true };
      process.stdout.write(printAnalysis(readText(text, language), print));
    });
}
