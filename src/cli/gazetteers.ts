// What a command knows beside what the package ships: places of --gazetteer FILE, parties and people of --register FILE.
import type { Command } from 'commander';
import { nameLexiconOf, ORDINARY, RARE } from '../analysis/name-words.ts';
import { parseGazetteer } from '../formats/read/gazetteers.ts';
import { parseRegister } from '../formats/read/registers.ts';
import { decodeText, isFailure } from '../formats/read/texts.ts';
import { arabic, createGazetteer, shippedEntities, shippedGazetteer } from '../index.ts';
import { importedEntities } from '../knowledge/imported.ts';
import { withRegistered } from '../knowledge/registered.ts';
import type { Gazetteer, RegisterRow } from '../model/knowledge.ts';
import type { PlaceRow } from '../model/places.ts';
import type { Failure } from '../model/reasons.ts';
import { tokenise } from '../text/tokens.ts';
import { readBytes } from './files.ts';

const LARGEST = 300_000_000;

/** The files of the user's own. */
export interface GazetteerChoice {
  readonly gazetteer?: string | undefined;
  readonly register?: string | undefined;
}

/** Adds --gazetteer and --register to a command. */
export const withGazetteer = (command: Command): Command =>
  command
    .option('--gazetteer <file>', 'places of your own beside the shipped ones, made by: tawatur gazetteer import')
    .option(
      '--register <file>',
      'parties, people and outlets of your own with their sides: a table, see docs/gazetteer.md',
    );

/** True where a word is more than a name: the vocabulary or another list knows it. */
export function isOrdinaryWord(name: string): boolean {
  const lexicon = nameLexiconOf(arabic);
  return tokenise(name, arabic.folder).some((token) => {
    const { flags } = lexicon.word(token);
    return (flags & ORDINARY) !== 0 || (flags & RARE) === 0;
  });
}

/** A file that cannot be used: which one, and why. */
export interface FileFailure extends Failure {
  readonly file: string;
}

function readRegister(source: string): readonly RegisterRow[] | Failure {
  const { rows, mistakes } = parseRegister(source);
  if (mistakes.length === 0) return rows;
  const message = mistakes.map(({ line, message }) => `Line ${line}: ${message}.`).join(' ');
  return { code: 'no-register', message, hint: 'See «Parties of your own» in docs/gazetteer.md.' };
}

/** The rows of a file; none where no file is named. */
function rowsOf<Row>(
  file: string | undefined,
  parse: (source: string) => readonly Row[] | Failure,
): readonly Row[] | FileFailure {
  if (file === undefined) return [];
  const bytes = readBytes(file, LARGEST);
  const decoded = isFailure(bytes) ? bytes : decodeText(bytes);
  const rows = isFailure(decoded) ? decoded : parse(decoded.text);
  return isFailure(rows) ? { ...rows, file } : rows;
}

/** The shipped gazetteer with what the user's files say beside it; why not, where one of them cannot be used. */
export function loadGazetteer({ gazetteer, register }: GazetteerChoice): Gazetteer | FileFailure {
  if (gazetteer === undefined && register === undefined) return shippedGazetteer;
  const places = rowsOf<PlaceRow>(gazetteer, parseGazetteer);
  if (isFailure(places)) return places;
  const parties = rowsOf<RegisterRow>(register, readRegister);
  if (isFailure(parties)) return parties;
  const known = withRegistered(shippedEntities, parties);
  return createGazetteer(arabic, [...known, ...importedEntities(places, shippedEntities, isOrdinaryWord)]);
}

/** The gazetteer of a command; a file that cannot be used ends the command as wrong use. */
export function chooseGazetteer(command: Command, choice: GazetteerChoice): Gazetteer {
  const loaded = loadGazetteer(choice);
  if (isFailure(loaded)) command.error(`error: ${loaded.file}: ${loaded.message} ${loaded.hint}`);
  return loaded;
}
