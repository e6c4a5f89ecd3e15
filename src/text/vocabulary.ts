// Vocabulary: every distinct word of what is being read, once, with all that has been learned of it. «قال» stands in nearly every
// report; what it can be is worked out when it is first met and kept with the word, so a step that asks again reads one array entry.
// Words are found by their letters without cutting them out of the text. The vocabulary is bounded: when it is full it begins anew,
// and words still held by tokens live on by themselves. Nothing that is found depends on what was read before.
import type { Folder } from './folding.ts';

/** A word of the vocabulary in its comparable form; tokens that are spelt alike share it. */
export interface Word {
  readonly folded: string;
  /** Answers by question. They lie side by side, since a report asks for most answers of its words and for few words of the vocabulary. */
  readonly learned: unknown[];
  /** Bits of the phrase indexes in which it is known to begin nothing: of the first thirty, and of the next. */
  beginsNone: number;
  beginsNoneNext: number;
  /** For each phrase index in which it begins something, what; most words begin nothing and have no list. */
  begins: unknown[] | undefined;
}

/** Finds words by their letters. */
export interface Vocabulary {
  /** The word that stands in the text at [start, end). */
  wordAt(text: string, start: number, end: number): Word;
  /** The words of a batch, into `words`; quicker than one by one. */
  wordsOf(text: string, batch: Batch, words: Word[]): void;
}

/** Some stretches of a text, [starts[i], ends[i]), with their {@link hashStep} from {@link HASH_START} on. */
export interface Batch {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  count: number;
}

/** The most stretches of a batch. */
export const BATCH = 64;

const WORDS = 1 << 17;
const SLOTS = WORDS * 4;
/** Letters kept of each spelling, its length first; longer ones are no words of a language and are made each time. */
const ROOM = 32;
const LONGEST = ROOM - 1;
/** V8 copies shorter parts of a string. */
const SHORTEST_WINDOW = 13;

/** An open-addressed table from the letters of a spelling to its word. Frequent words are met first and so lie close together. */
interface Table {
  /** 1 + the number of the spelling in a slot; 0 where the slot is free. */
  readonly slots: Int32Array;
  readonly letters: Uint16Array;
  readonly words: Word[];
  readonly byFolded: Map<string, Word>;
}

const emptyTable = (): Table => ({
  slots: new Int32Array(SLOTS),
  letters: new Uint16Array(WORDS * ROOM),
  words: [],
  byFolded: new Map(),
});

function empty(table: Table): void {
  table.slots.fill(0);
  table.words.length = 0;
  table.byFolded.clear();
}

export const HASH_START = 7;

/** One letter more in a hash (after Fowler, Noll and Vo). */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (SLOTS - 1);

const vocabularies = new WeakMap<Folder, Vocabulary>();

/** The vocabulary of all that is folded by one folder, remembered. */
export function vocabularyOf(folder: Folder): Vocabulary {
  let vocabulary = vocabularies.get(folder);
  if (vocabulary === undefined) {
    vocabulary = createVocabulary(folder);
    vocabularies.set(folder, vocabulary);
  }
  return vocabulary;
}

/** A part of a text as a string of its own: of longer parts the engine keeps but a window on the text, and with it the whole text. */
function ownString(text: string, start: number, end: number): string {
  if (end - start < SHORTEST_WINDOW) return text.slice(start, end);
  let own = '';
  for (let at = start; at < end; at++) own += text[at];
  return own;
}

function createVocabulary(folder: Folder): Vocabulary {
  const table = emptyTable();
  const { slots, letters, words, byFolded } = table;
  const made = (raw: string): Word => {
    const folded = folder.fold(raw);
    let word = byFolded.get(folded);
    if (word === undefined) {
      word = newWord(folded);
      byFolded.set(folded, word);
    }
    return word;
  };
  const add = (text: string, start: number, end: number, hash: number): Word => {
    if (words.length === WORDS) empty(table);
    const word = made(ownString(text, start, end));
    let slot = slotOf(hash);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    const from = words.length * ROOM;
    letters[from] = end - start;
    for (let at = start; at < end; at++) letters[from + 1 + at - start] = text.charCodeAt(at);
    words.push(word);
    slots[slot] = words.length;
    return word;
  };
  const wordOf = (text: string, start: number, end: number, hash: number): Word => {
    const length = end - start;
    if (length > LONGEST) return newWord(folder.fold(text.slice(start, end)));
    let slot = slotOf(hash);
    for (let known = slots[slot]!; known !== 0; known = slots[slot]!) {
      const from = (known - 1) * ROOM;
      let same = letters[from] === length ? 0 : length;
      while (same < length && letters[from + 1 + same] === text.charCodeAt(start + same)) same++;
      if (same === length && letters[from] === length) return words[known - 1]!;
      slot = (slot + 1) & (SLOTS - 1);
    }
    return add(text, start, end, hash);
  };
  const wordAt = (text: string, start: number, end: number): Word => {
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
    return wordOf(text, start, end, hash);
  };
  // What a rare word needs lies far apart in memory. Asked for one after the other, each look waits for the one before it; the loops
  // that only touch the table let the processor fetch for many words at a time what the last one then finds near.
  const touched = new Int32Array(BATCH);
  const wordsOf = (text: string, { starts, ends, hashes, count }: Batch, into: Word[]): void => {
    for (let at = 0; at < count; at++) touched[at] = slots[slotOf(hashes[at]!)]!;
    for (let at = 0; at < count; at++) if (touched[at]! > 0) touched[at] = letters[(touched[at]! - 1) * ROOM]!;
    for (let at = 0; at < count; at++) into[at] = wordOf(text, starts[at]!, ends[at]!, hashes[at]!);
  };
  return { wordAt, wordsOf };
}

let questions = 0;

const newWord = (folded: string): Word => ({
  folded,
  learned: new Array(questions),
  beginsNone: 0,
  beginsNoneNext: 0,
  begins: undefined,
});

/**
 * A question about words that is worked out once for each of them; it may depend on nothing but the word. Ask for such a function
 * once (for a language, for a list), not for every text: each has a place of its own in every word. An answer `undefined` is not kept.
 * @example oncePerWord((word) => word.folded.length)(vocabularyOf(folder).wordAt('قال', 0, 3)) // 3
 */
export function oncePerWord<T>(judge: (word: Word) => T): (word: Word) => T {
  const question = questions++;
  const learn = (word: Word): T => {
    const judged = judge(word);
    word.learned[question] = judged;
    return judged;
  };
  return (word) => {
    const known = word.learned[question];
    return known === undefined ? learn(word) : (known as T);
  };
}
