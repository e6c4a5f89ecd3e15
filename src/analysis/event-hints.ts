// Hints: what a word can be to the event step, as bits in one number. «قصفت» can trigger an event, «طائرات» (aircraft) come from the air.
// Most words are neither; they are passed by at one look, and their clause words are never asked for.
import type { Language } from '../model/languages.ts';
import type { Token } from '../text/tokens.ts';
import { oncePerWord, type Word } from '../text/vocabulary.ts';
import { clauseWordsOf, KINDS } from './event-words.ts';
import { grammarOf } from './grammar.ts';

/** The word can trigger an event by itself. */
export const TRIGGERS = 1;
/** The word speaks of what comes from the air. */
export const FROM_AIR = 2;
/** A fixed phrase that triggers an event may open with it. */
export const OPENS_TRIGGER = 4;
/** The word speaks of force. */
export const OF_FORCE = 8;
/** The word speaks of sport or of nature, and not of force. */
export const UNLIKE_FORCE = 16;
/** An expression that only measures a number may open with it: «نحو», «ما لا يقل عن». */
export const OPENS_MEASURE = 32;

const known = new WeakMap<Language, (word: Word) => number>();

/** The hints of the tokens of a page; none for marks and numbers. */
export function hintsOf(language: Language, tokens: readonly Token[]): Uint8Array {
  let hintsFor = known.get(language);
  if (hintsFor === undefined) {
    hintsFor = createHints(language);
    known.set(language, hintsFor);
  }
  const hints = new Uint8Array(tokens.length);
  for (let at = 0; at < tokens.length; at++) if (tokens[at]!.kind === 'word') hints[at] = hintsFor(tokens[at]!.word);
  return hints;
}

const FORCE = KINDS.violence | KINDS.bomb | KINDS.projectile;
const UNLIKE = KINDS.sport | KINDS.nature;

/** The hints of a language's words, each worked out once. */
function createHints(language: Language): (word: Word) => number {
  const words = clauseWordsOf(language);
  const phrases = grammarOf(language).phrases('trigger-phrases');
  return oncePerWord((word) => {
    const { triggers, mark, kinds } = words.word(word);
    let hints = 0;
    if (triggers.length > 0) hints |= TRIGGERS;
    if (mark === 'air' || (kinds & KINDS.aircraft) !== 0) hints |= FROM_AIR;
    if (phrases.mayBegin(word)) hints |= OPENS_TRIGGER;
    if (words.measures.mayBegin(word)) hints |= OPENS_MEASURE;
    if ((kinds & FORCE) !== 0) hints |= OF_FORCE;
    else if ((kinds & UNLIKE) !== 0) hints |= UNLIKE_FORCE;
    return hints;
  });
}
