// Cuts of a word that may be a name behind letters written together with it: «ولسالم» (and to Salem) is «سالم» behind two letters.
// A name that was told before is looked for under each of them, for every word of a report; so they are worked out once a word.
// Only single letters are cut off here; which of them is right is for the names themselves to say.
import type { Language } from '../model/languages.ts';
import { oncePerWord, type Word } from '../text/vocabulary.ts';

/** A word without its first `cut` letters. */
export interface WordCut {
  readonly cut: number;
  readonly word: string;
}

/** The first words of names that were told, as marks in a table: what they cannot begin is passed by at one look. */
export interface NameMarks {
  /** Notes the first word of a name; of several words the first counts. */
  add(name: string): void;
  /** False where no noted name can begin with the word, whole or cut. */
  mayBegin(word: Word): boolean;
}

const BITS = 10;
const MARKS = 1 << BITS;

/** Makes marks for one report. */
export function nameMarks(language: Language): NameMarks {
  const marks = new Uint8Array(MARKS);
  const placesOf = placesFor(language);
  return {
    add(name) {
      marks[markOf(name)] = 1;
    },
    mayBegin(word) {
      const places = placesOf(word);
      const cut = marks[(places >> BITS) & (MARKS - 1)]! | marks[places >> (2 * BITS)]!;
      return (marks[places & (MARKS - 1)]! | cut) !== 0;
    },
  };
}

/** Where the first word of a name is marked. */
function markOf(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length && name[at] !== ' '; at++) hash = (Math.imul(hash, 31) + name.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> BITS)) & (MARKS - 1);
}

const placers = new WeakMap<Language, (word: Word) => number>();

/** The places of a word's cuts (three at most) in one number. */
function placesFor(language: Language): (word: Word) => number {
  let placer = placers.get(language);
  if (placer === undefined) {
    placer = oncePerWord((word) => {
      const [whole, ...cut] = wordCuts(language, word).map((one) => markOf(one.word));
      return whole! | ((cut[0] ?? whole!) << BITS) | ((cut[1] ?? whole!) << (2 * BITS));
    });
    placers.set(language, placer);
  }
  return placer;
}

const cutters = new WeakMap<Language, (word: Word) => readonly WordCut[]>();

/** The word whole, without a first letter that may be a conjunction or preposition, and without both. */
export function wordCuts(language: Language, word: Word): readonly WordCut[] {
  let cutter = cutters.get(language);
  if (cutter === undefined) {
    cutter = oncePerWord(({ folded }) => cutsOf(language, folded));
    cutters.set(language, cutter);
  }
  return cutter(word);
}

function cutsOf({ clitics }: Language, folded: string): WordCut[] {
  const { conjunctions, prepositions } = clitics;
  const cuts: WordCut[] = [{ cut: 0, word: folded }];
  const first = folded[0] ?? '';
  if (conjunctions.includes(first) || prepositions.includes(first)) cuts.push({ cut: 1, word: folded.slice(1) });
  if (conjunctions.includes(first) && prepositions.includes(folded[1] ?? ''))
    cuts.push({ cut: 2, word: folded.slice(2) });
  return cuts;
}
