// Vocabulary: every distinct word of what is being read, once, with all that has been learned of it. «قال» stands in nearly every
// report; what it can be is worked out when it is first met and kept with the word, so a step that asks again reads one array entry.
// Words are found by their letters without cutting them out of the text. The vocabulary is bounded: when it is full it begins anew,
// and words still held by tokens live on by themselves. Nothing that is found depends on what was read before.
import type { Folder } from './folding.ts';

/** A word of the vocabulary in its comparable form; tokens that are spelt alike share it. */
export interface Word {
  readonly folded: string;
  /** What {@link oncePerWord} has learned, by the number of the question. */
  readonly learned: unknown[];
}

/** Finds words by their letters. */
export interface Vocabulary {
  /** The word that stands in the text at [start, end). */
  wordAt(text: string, start: number, end: number): Word;
}

const WORDS = 1 << 16;
const SLOTS = WORDS * 2;
const LETTERS = WORDS * 8;
/** Longer ones are no words of a language; they are made each time. */
const LONGEST = 48;

/** An open-addressed table from the letters of a spelling to its word. */
interface Table {
  /** 1 + the number of the spelling in a slot; 0 where the slot is free. */
  readonly slots: Int32Array;
  readonly hashes: Int32Array;
  /** Where the letters of each spelling begin; one more than there are spellings. */
  readonly begins: Int32Array;
  readonly letters: Uint16Array;
  readonly words: Word[];
  readonly byFolded: Map<string, Word>;
}

const emptyTable = (): Table => ({
  slots: new Int32Array(SLOTS),
  hashes: new Int32Array(WORDS),
  begins: new Int32Array(WORDS + 1),
  letters: new Uint16Array(LETTERS),
  words: [],
  byFolded: new Map(),
});

function empty(table: Table): void {
  table.slots.fill(0);
  table.words.length = 0;
  table.byFolded.clear();
}

function hashOf(text: string, start: number, end: number): number {
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSpelt({ begins, letters }: Table, spelling: number, text: string, start: number): boolean {
  const from = begins[spelling]!;
  const length = begins[spelling + 1]! - from;
  for (let at = 0; at < length; at++) if (letters[from + at] !== text.charCodeAt(start + at)) return false;
  return true;
}

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

function createVocabulary(folder: Folder): Vocabulary {
  const table = emptyTable();
  const { slots, hashes, begins, letters, words, byFolded } = table;
  const made = (raw: string): Word => {
    const folded = folder.fold(raw);
    let word = byFolded.get(folded);
    if (word === undefined) {
      word = { folded, learned: [] };
      byFolded.set(folded, word);
    }
    return word;
  };
  const add = (text: string, start: number, hash: number, end: number): Word => {
    if (words.length === WORDS || begins[words.length]! + LONGEST > LETTERS) empty(table);
    const spelling = words.length;
    const word = made(text.slice(start, end));
    let slot = hash & (SLOTS - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    slots[slot] = spelling + 1;
    hashes[spelling] = hash;
    let next = begins[spelling]!;
    for (let at = start; at < end; at++) letters[next++] = text.charCodeAt(at);
    begins[spelling + 1] = next;
    words.push(word);
    return word;
  };
  const wordAt = (text: string, start: number, end: number): Word => {
    if (end - start > LONGEST) return { folded: folder.fold(text.slice(start, end)), learned: [] };
    const hash = hashOf(text, start, end);
    for (let slot = hash & (SLOTS - 1); slots[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
      const spelling = slots[slot]! - 1;
      if (hashes[spelling] !== hash || begins[spelling + 1]! - begins[spelling]! !== end - start) continue;
      if (isSpelt(table, spelling, text, start)) return words[spelling]!;
    }
    return add(text, start, hash, end);
  };
  return { wordAt };
}

let questions = 0;

/**
 * A question about words that is worked out once for each of them; it may depend on nothing but the word. Ask for such a function
 * once (for a language, for a list), not for every text: each has its place in every word. An answer `undefined` is not kept.
 * @example oncePerWord((word) => word.folded.length)(vocabularyOf(folder).wordAt('قال', 0, 3)) // 3
 */
export function oncePerWord<T>(judge: (word: Word) => T): (word: Word) => T {
  const place = questions++;
  return (word) => {
    const known = word.learned[place] as T | undefined;
    if (known !== undefined) return known;
    const judged = judge(word);
    word.learned[place] = judged;
    return judged;
  };
}
