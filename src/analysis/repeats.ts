// Repeats: a body that stands on the page twice, letter for letter or nearly so (a word corrected, a comma lost).
// «… نص الخبر … نص الخبر …» ("the text of the report" twice): the second copy is noise, and says which passage it repeats.
// Idea: every run of six words is looked up among those seen before (shingles, Broder 1997); where one is found, the two copies
// are followed word by word as long as they agree, stepping over up to three words that differ. Each word is walked over once.
import type { Language } from '../model/languages.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';

const SHINGLE = 6;
const GAP = 3;
const AGREE_AFTER_GAP = 3;
const FEWEST = 2 * SHINGLE;

/** For every token, the earlier token that it repeats, or -1. */
export type Echo = Int32Array;

const hashes = new WeakMap<Language, Map<string, number>>();
const LIMIT = 200_000;

/** A number for a word, remembered by language: words return, reading them letter by letter again does not pay. */
function hasher(language: Language): (word: string) => number {
  const cache = hashes.get(language) ?? new Map<string, number>();
  hashes.set(language, cache);
  return (word) => {
    let hash = cache.get(word);
    if (hash === undefined) {
      hash = 7;
      for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, 31) + word.charCodeAt(at)) | 0;
      if (cache.size >= LIMIT) cache.clear();
      cache.set(word, hash);
    }
    return hash;
  };
}

interface Walk {
  readonly words: readonly Token[];
  readonly hashes: Int32Array;
  readonly echo: Echo;
}

const same = (walk: Walk, one: number, other: number): boolean =>
  walk.hashes[one] === walk.hashes[other] && walk.words[one]!.folded === walk.words[other]!.folded;

function agree(walk: Walk, one: number, other: number, count: number): boolean {
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

/** Which tokens repeat earlier ones. `tokens` are those of the text that is looked at, in order; marks are passed over. */
export function findEchoes(tokens: readonly Token[], count: number, language: Language): Echo | null {
  const words = tokens.filter((token) => token.kind !== 'mark');
  if (words.length < FEWEST) return null;
  const hashOf = hasher(language);
  const walk: Walk = {
    words,
    hashes: Int32Array.from(words, (token) => hashOf(token.folded)),
    echo: new Int32Array(count).fill(-1),
  };
  const seen = new Map<number, number>();
  let found = false;
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let key = 17;
    for (let step = 0; step < SHINGLE; step++) key = (Math.imul(key, 1_000_003) + walk.hashes[at + step]!) | 0;
    const before = seen.get(key);
    if (before === undefined) seen.set(key, at);
    else if (before + SHINGLE <= at && agree(walk, before, at, SHINGLE)) {
      at = follow(walk, before, at) - 1;
      found = true;
    }
  }
  return found ? walk.echo : null;
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
