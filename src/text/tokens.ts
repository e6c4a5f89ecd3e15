// Tokens: words, numbers and marks with exact offsets. «قال 20 شاهداً: "لا".» gives قال | 20 | شاهداً | : | " | لا | " | .
// A token keeps its raw span and its folded form; clitics are read from the folded form later (clitics.ts), never cut off here.
// One pass with a class table: regular expressions with \w and \b know no Arabic.
import type { Folder } from './folding.ts';
import type { Span } from './spans.ts';
import { BATCH, type Batch, HASH_START, hashStep, vocabularyOf, type Word } from './vocabulary.ts';

export type TokenKind = 'word' | 'number' | 'mark';

/** One token. `folded` is the comparable form (for a number: ASCII digits); `index` is its place in the list. */
export interface Token extends Span {
  readonly index: number;
  readonly kind: TokenKind;
  readonly folded: string;
  /** What the vocabulary knows of it; tokens that are spelt alike share it. */
  readonly word: Word;
}

// Any other character has class 0: a mark by itself.
const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const JOINER = 4;

const classes = buildClasses();

function buildClasses(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const codes = Uint16Array.from({ length: 0x10000 }, (_, code) => (isSurrogate(code) ? 0 : code));
  const all = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes);
  const mark = (pattern: RegExp, kind: number): void => {
    for (const run of all.matchAll(pattern)) table.fill(kind, run.index, run.index + run[0].length);
  };
  for (let code = 0; code < 0x10000; code++) if (isInvisible(code)) table[code] = JOINER;
  mark(/[\s\u00a0\u2000-\u200b\u2028\u2029\u3000]+/gu, SPACE);
  mark(/[\p{L}\p{M}\u0640]+/gu, LETTER);
  mark(/\p{Nd}+/gu, DIGIT);
  return table;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

/** Zero-width joiners and direction marks: they stand inside words without parting them. */
function isInvisible(code: number): boolean {
  return (
    (code >= 0x200c && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069) ||
    code === 0xfeff ||
    code === 0x00ad ||
    code === 0x061c
  );
}

const isDecimalMark = (code: number): boolean => code === 0x2e || code === 0x2c || code === 0x066b || code === 0x066c;

function wordEnd(text: string, from: number): number {
  let at = from;
  let end = from;
  while (at < text.length) {
    const kind = classes[text.charCodeAt(at)];
    if (kind === LETTER) end = ++at;
    else if (kind === JOINER) at++;
    else break;
  }
  return end;
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    if (classes[text.charCodeAt(at)] === DIGIT) at++;
    else if (isDecimalMark(text.charCodeAt(at)) && classes[text.charCodeAt(at + 1)] === DIGIT) at += 2;
    else break;
  }
  return at;
}

/** The first position from `at` on that is neither white space nor an invisible control. */
function tokenStart(text: string, at: number): number {
  let start = at;
  while (start < text.length) {
    const kind = classes[text.charCodeAt(start)];
    if (kind !== SPACE && kind !== JOINER) break;
    start++;
  }
  return start;
}

function tokenEnd(text: string, start: number): number {
  const kind = classes[text.charCodeAt(start)];
  return kind === LETTER ? wordEnd(text, start) : kind === DIGIT ? numberEnd(text, start) : start + 1;
}

const kinds: readonly TokenKind[] = ['mark', 'word', 'number'];
const kindAt = (text: string, start: number): TokenKind => kinds[classes[text.charCodeAt(start)]!]!;

const foldedAt = (entry: string, start: number, end: number, { fold }: Folder): string =>
  kindAt(entry, start) === 'mark' ? '' : fold(entry.slice(start, end));

/**
 * The tokens of a text in order, with white space and invisible controls left out.
 * Total: any string gives a list, in time linear in its length.
 */
export function tokenise(text: string, folder: Folder): Token[] {
  const tokens: Token[] = [];
  const vocabulary = vocabularyOf(folder);
  let start = tokenStart(text, 0);
  while (start < text.length) {
    start = fillBatch(text, start);
    vocabulary.wordsOf(text, batch, batchWords);
    for (let at = 0; at < batch.count; at++) {
      const word = batchWords[at]!;
      const { folded } = word;
      const from = batch.starts[at]!;
      const kind = kindAt(text, from);
      if (folded !== '' || kind === 'mark')
        tokens.push({ index: tokens.length, kind, folded, start: from, end: batch.ends[at]!, word });
    }
  }
  return tokens;
}

/** Used over and over: it holds nothing between two calls. */
const batch: Batch = {
  starts: new Int32Array(BATCH),
  ends: new Int32Array(BATCH),
  hashes: new Int32Array(BATCH),
  count: 0,
};
const batchWords: Word[] = [];

/** Finds the next tokens from `from` on, where one begins, as many as a batch holds; returns where the one behind them begins. */
function fillBatch(text: string, from: number): number {
  const { starts, ends, hashes } = batch;
  let start = from;
  let count = 0;
  while (count < BATCH && start < text.length) {
    const end = tokenEnd(text, start);
    let hash = HASH_START;
    for (let at = start; at < end; at++) hash = hashStep(hash, text.charCodeAt(at));
    starts[count] = start;
    ends[count] = end;
    hashes[count] = hash;
    count++;
    start = tokenStart(text, end);
  }
  batch.count = count;
  return start;
}

/** The folded words and numbers of a list's entry; nothing is kept of them. «قناة «س»» has two. */
export function foldedWords(entry: string, folder: Folder): string[] {
  const found: string[] = [];
  let start = tokenStart(entry, 0);
  while (start < entry.length) {
    const end = tokenEnd(entry, start);
    const folded = foldedAt(entry, start, end, folder);
    if (folded !== '') found.push(folded);
    start = tokenStart(entry, end);
  }
  return found;
}

/** The first of them alone; undefined where there is none. */
export function firstFoldedWord(entry: string, folder: Folder): string | undefined {
  let start = tokenStart(entry, 0);
  while (start < entry.length) {
    const end = tokenEnd(entry, start);
    const folded = foldedAt(entry, start, end, folder);
    if (folded !== '') return folded;
    start = tokenStart(entry, end);
  }
  return undefined;
}

/** The index of the first token that ends after `position` (binary search); tokens.length when there is none. */
export function tokenAt(tokens: readonly Token[], position: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}
