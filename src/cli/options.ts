// Options that analyze and compare share, checked before any file is opened: a bad date or a manifest that is not there is wrong use.
import { type Command, InvalidArgumentError } from 'commander';
import { isDate } from '../formats/read/manifests.ts';
import { isReadable, MANIFEST, type ReadingOptions } from './files.ts';

export const HOW_DATES_ARE_FOUND = `
Publication dates, outlets and addresses come from a manifest (columns file, outlet, published, url, parted by tabs; first line
the names); ${MANIFEST} beside the reports is found by itself. --published holds for reports that no manifest dates. Without
either the date is inferred from the text where it tells, and relative times stay open where it does not.`;

/** A date as an option takes it; anything else is wrong use. */
export const parseDate = (value: string): string => {
  if (isDate(value)) return value;
  throw new InvalidArgumentError('A date looks like 2024-03-05 or 2024-03-05T14:20+03:00.');
};

const parseManifestPath = (value: string): string => {
  if (isReadable(value)) return value;
  throw new InvalidArgumentError('There is no such file that could be read.');
};

/** Adds FILES, --published and --manifest to a command. */
export const withReports = (
  command: Command,
  files = 'reports as plain text, one a file; - reads standard input',
): Command =>
  command
    .argument('[files...]', files)
    .option('--published <date>', 'when the reports were published: 2024-03-05 or 2024-03-05T14:20+03:00', parseDate)
    .option(
      '--manifest <file>',
      'table of outlets, dates and addresses; alone, it names the reports too',
      parseManifestPath,
    );

/** Ends with wrong use where no report is named. */
export function demandReports(command: Command, files: readonly string[], options: ReadingOptions): void {
  if (files.length === 0 && options.manifest === undefined)
    command.error(`error: no reports named, as in: tawatur ${command.name()} report.txt`);
}
