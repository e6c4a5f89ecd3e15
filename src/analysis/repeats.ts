// Repeats: a body that stands on the page twice, letter for letter or nearly so (a word corrected, a comma lost).
// «… نص الخبر … نص الخبر …» ("the text of the report" twice): the second copy is noise, and says which passage it repeats.
// Idea: every run of six words is looked up among those seen before (shingles, Broder 1997); where one is found, the two copies
// are followed word by word as long as they agree, stepping over up to three words that differ. Each word is walked over once.
import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { oncePerWord } from '../text/vocabulary.ts';

const SHINGLE = 6;
const GAP = 3;
const AGREE_AFTER_GAP = 3;
const FEWEST = 2 * SHINGLE;

/** For every token, the earlier token that it repeats, or -1. */
export type Echo = Int32Array;

function hashOf(word: string): number {
  let hash = 7;
  for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
  return hash;
}

const hashOfWord = oncePerWord(({ folded }) => hashOf(folded));

interface Words {
  readonly words: readonly Token[];
  readonly hashes: Int32Array;
}

interface Walk extends Words {
  readonly echo: Echo;
}

const same = (walk: Words, one: number, other: number): boolean =>
  walk.hashes[one] === walk.hashes[other] && walk.words[one]!.folded === walk.words[other]!.folded;

function agree(walk: Words, one: number, other: number, count: number): boolean {
  for (let step = 0; step < count; step++)
    if (other + step >= walk.words.length || !same(walk, one + step, other + step)) return false;
  return true;
}

/** Follows two copies from (`source`, `copy`) on and returns where the second one ends. */
function follow(walk: Walk, source: number, copy: number): number {
  const limit = copy;
  let one = source;
  let other = copy;
  for (;;) {
    while (one < limit && other < walk.words.length && same(walk, one, other)) {
      walk.echo[walk.words[other]!.index] = walk.words[one]!.index;
      one++;
      other++;
    }
    const step = one < limit ? resume(walk, one, other) : undefined;
    if (step === undefined) return other;
    one += step.one;
    other += step.other;
    if (one + AGREE_AFTER_GAP > limit) return other;
  }
}

/** The shortest step over words that differ after which the copies agree again. */
function resume(walk: Walk, one: number, other: number): { one: number; other: number } | undefined {
  for (let total = 1; total <= 2 * GAP; total++)
    for (let step = Math.max(0, total - GAP); step <= Math.min(GAP, total); step++)
      if (agree(walk, one + step, other + total - step, AGREE_AFTER_GAP)) return { one: step, other: total - step };
  return undefined;
}

/** Where each run of words was first seen: a table of positions with open addresses, twice as long as the text has words. */
interface Seen {
  readonly keys: Int32Array;
  readonly places: Int32Array;
  readonly mask: number;
}

/** Reports are short and many: one table serves for all of them, emptied for each; a long page gets its own. */
const SHARED = 1 << 12;
const sharedKeys = new Int32Array(SHARED);
const sharedPlaces = new Int32Array(SHARED);

function makeSeen(count: number): Seen {
  let size = 64;
  while (size < 2 * count) size *= 2;
  if (size <= SHARED) return { keys: sharedKeys, places: sharedPlaces.fill(-1, 0, size), mask: size - 1 };
  return { keys: new Int32Array(size), places: new Int32Array(size).fill(-1), mask: size - 1 };
}

/** The place where this run of words was first seen; where it is new, -1, and `at` is remembered. */
function placeOf(seen: Seen, key: number, at: number): number {
  let slot = (key ^ (key >>> 15)) & seen.mask;
  while (seen.places[slot]! >= 0) {
    if (seen.keys[slot] === key) return seen.places[slot]!;
    slot = (slot + 1) & seen.mask;
  }
  seen.keys[slot] = key;
  seen.places[slot] = at;
  return -1;
}

/** Which of the tokens repeat earlier ones. `parts` are the tokens [from, to) that are looked at, in order; marks are passed over. */
export function findEchoes(
  tokens: readonly Token[],
  parts: readonly { readonly from: number; readonly to: number }[],
): Echo | null {
  const words: Token[] = [];
  for (const { from, to } of parts)
    for (let at = from; at < to; at++) if (tokens[at]!.kind !== 'mark') words.push(tokens[at]!);
  if (words.length < FEWEST) return null;
  const hashes = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) hashes[at] = hashOfWord(words[at]!.word);
  const seen = makeSeen(words.length);
  let walk: Walk | undefined;
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let key = 17;
    for (let step = 0; step < SHINGLE; step++) key = (Math.imul(key, 1_000_003) + hashes[at + step]!) | 0;
    const before = placeOf(seen, key, at);
    if (before < 0 || before + SHINGLE > at || !agree({ words, hashes }, before, at, SHINGLE)) continue;
    walk ??= { words, hashes, echo: new Int32Array(tokens.length).fill(-1) };
    at = follow(walk, before, at) - 1;
  }
  return walk?.echo ?? null;
}

/** How many of the words of tokens [from, to) repeat earlier ones, and where those stand. */
export function echoed(
  echo: Echo,
  tokens: readonly Token[],
  range: { readonly from: number; readonly to: number },
): { readonly count: number; readonly source: Span | null } {
  let count = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (let at = range.from; at < range.to; at++) {
    const from = echo[at]!;
    if (from < 0) continue;
    count++;
    if (from < first) first = from;
    if (from > last) last = from;
  }
  return { count, source: last < 0 ? null : { start: tokens[first]!.start, end: tokens[last]!.end } };
}
