// tawatur gazetteer import FILE: a table of places (GeoNames or CSV) into a file that analyze and compare load with --gazetteer.
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Argument, type Command } from 'commander';
import { readGeoNames, readPlaceCsv } from '../formats/read/place-tables.ts';
import { decodeText, isFailure } from '../formats/read/texts.ts';
import { writeGazetteer } from '../formats/write/gazetteers.ts';
import { arabic } from '../index.ts';
import type { PlaceTable } from '../model/places.ts';
import { readBytes } from './files.ts';
import { failed, failedFile, note, print } from './output.ts';

const LARGEST = 600_000_000;
const MOST_TOLD = 20;

interface ImportOptions {
  readonly alternates?: string;
  readonly format?: string;
  readonly country?: string;
  readonly output?: string;
}

const HELP = `
Examples:
  tawatur gazetteer import SY.txt --output places.json
  tawatur gazetteer import SY.txt --alternates alternateNamesV2.txt --output places.json
  tawatur gazetteer import villages.csv > places.json
  tawatur analyze report.txt --gazetteer places.json

GeoNames dumps (download.geonames.org/export/dump, CC BY 4.0) have 19 columns parted by tabs. A CSV names its columns in the first line:
name, lat and lon, and if you like aliases (parted by ;), english, kind, country, division, id. Lines that cannot be used are named on
stderr and left out. GeoNames asks to be credited wherever its data is shown.`;

function textOf(path: string): string | null {
  const bytes = readBytes(path, LARGEST);
  const decoded = isFailure(bytes) ? bytes : decodeText(bytes);
  if (!isFailure(decoded)) return decoded.text;
  failedFile(path, decoded);
  return null;
}

/** GeoNames where the first line has its columns, a CSV otherwise. */
const formatOf = (text: string): string => (text.split('\n', 1)[0]!.split('\t').length === 19 ? 'geonames' : 'csv');

function tell(path: string, table: PlaceTable): void {
  for (const { line, message } of table.mistakes.slice(0, MOST_TOLD)) failed(`${path}, line ${line}: ${message}`);
  if (table.mistakes.length > MOST_TOLD) failed(`${path}: and ${table.mistakes.length - MOST_TOLD} more such lines`);
  if (table.nameless > 0) note(`${table.nameless} places have no Arabic name and were left out`);
}

async function importTable(path: string, options: ImportOptions): Promise<void> {
  const text = textOf(path);
  const alternates = options.alternates === undefined ? undefined : textOf(options.alternates);
  if (text === null || alternates === null) return;
  const wanted = { isOwnLetter: arabic.isOwnLetter, languages: [arabic.code] };
  const format = options.format ?? formatOf(text);
  const table =
    format === 'geonames'
      ? readGeoNames(text, alternates === undefined ? wanted : { ...wanted, alternates })
      : readPlaceCsv(text, wanted);
  tell(path, table);
  const countries = options.country?.toUpperCase().split(',');
  const rows = table.rows.filter((row) => countries === undefined || countries.includes(row.country ?? ''));
  const source = format === 'geonames' ? `GeoNames (${basename(path)}), CC BY 4.0` : basename(path);
  const written = writeGazetteer(rows, source);
  if (options.output === undefined) await print(written.trimEnd());
  else {
    writeFileSync(options.output, written);
    note(`${rows.length} places written to ${options.output}`);
  }
  if (rows.length === 0) failed(`${path}: no place could be used`);
}

/** Adds the command to the program. */
export function register(program: Command): void {
  program
    .command('gazetteer')
    .description('places of your own: a GeoNames dump or a CSV made into the file that --gazetteer loads')
    .addArgument(new Argument('<action>', 'what to do').choices(['import']))
    .argument('<file>', 'a GeoNames dump such as SY.txt, or a CSV')
    .option('--alternates <file>', 'alternateNamesV2.txt of GeoNames: Arabic names are taken from it')
    .option('--format <format>', 'geonames or csv; by default the first line decides')
    .option('--country <codes>', 'only places of these countries: SY,IQ')
    .option('--output <file>', 'where to write; by default stdout')
    .addHelpText('after', HELP)
    .action((_action: string, file: string, options: ImportOptions) => importTable(file, options));
}
