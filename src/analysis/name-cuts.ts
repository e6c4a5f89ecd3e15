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
