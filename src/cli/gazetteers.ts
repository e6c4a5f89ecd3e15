// The gazetteer that a command reads with: the one that the package ships, and the places of --gazetteer FILE beside it.
import type { Command } from 'commander';
import { nameLexiconOf, ORDINARY, RARE } from '../analysis/name-words.ts';
import { parseGazetteer } from '../formats/read/gazetteers.ts';
import { decodeText, isFailure } from '../formats/read/texts.ts';
import { arabic, createGazetteer, shippedEntities, shippedGazetteer } from '../index.ts';
import { importedEntities } from '../knowledge/imported.ts';
import type { Gazetteer } from '../model/knowledge.ts';
import type { Failure } from '../model/reasons.ts';
import { tokenise } from '../text/tokens.ts';
import { readBytes } from './files.ts';

const LARGEST = 300_000_000;

export interface GazetteerChoice {
  readonly gazetteer?: string;
}

/** Adds --gazetteer to a command. */
export const withGazetteer = (command: Command): Command =>
  command.option('--gazetteer <file>', 'places of your own beside the shipped ones, made by: tawatur gazetteer import');

/** True where a word is more than a name: the vocabulary or another list knows it. */
export function isOrdinaryWord(name: string): boolean {
  const lexicon = nameLexiconOf(arabic);
  return tokenise(name, arabic.folder).some((token) => {
    const { flags } = lexicon.word(token);
    return (flags & ORDINARY) !== 0 || (flags & RARE) === 0;
  });
}

/** The shipped gazetteer, with the places of a file beside it where one is named; why not, where that is none. */
export function loadGazetteer(file: string | undefined): Gazetteer | Failure {
  if (file === undefined) return shippedGazetteer;
  const bytes = readBytes(file, LARGEST);
  const decoded = isFailure(bytes) ? bytes : decodeText(bytes);
  const rows = isFailure(decoded) ? decoded : parseGazetteer(decoded.text);
  if (isFailure(rows)) return rows;
  return createGazetteer(arabic, [...shippedEntities, ...importedEntities(rows, shippedEntities, isOrdinaryWord)]);
}

/** The gazetteer of a command; a file that is none ends the command as wrong use. */
export function chooseGazetteer(command: Command, { gazetteer }: GazetteerChoice): Gazetteer {
  const loaded = loadGazetteer(gazetteer);
  if (isFailure(loaded)) command.error(`error: ${gazetteer}: ${loaded.message} ${loaded.hint}`);
  return loaded;
}
