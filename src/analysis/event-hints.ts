// Hints: what a word can be to the event step, as bits in one number. «قصفت» can trigger an event, «طائرات» (aircraft) come from the air.
// Most words are neither; they are passed by at one look, and their clause words are never asked for.
import { oncePerWord, type Word } from '../text/vocabulary.ts';
import { type ClauseWords, KINDS } from './event-words.ts';

/** The word can trigger an event by itself. */
export const TRIGGERS = 1;
/** The word speaks of what comes from the air. */
export const FROM_AIR = 2;

const known = new WeakMap<ClauseWords, (word: Word) => number>();

/** The hints of a language's words, each worked out once. */
export function hintsOf(words: ClauseWords): (word: Word) => number {
  let hints = known.get(words);
  if (hints === undefined) {
    hints = oncePerWord((word) => {
      const { triggers, mark, kinds } = words.word(word);
      const fromAir = mark === 'air' || (kinds & KINDS.aircraft) !== 0;
      return (triggers.length > 0 ? TRIGGERS : 0) | (fromAir ? FROM_AIR : 0);
    });
    known.set(words, hints);
  }
  return hints;
}
