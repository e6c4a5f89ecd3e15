// Alignments: runs of words that two reports (or two places of one) share, word by word.
// «أغلقت السلطات الجسر القديم مساء أمس» and «اغلقت السلطات المحلية الجسر القديم مساء امس» align over the inserted word.
// Seeds are runs of four folded words found through an inverted index, so no pair of reports is ever compared as such; a seed grows
// to both sides over a few words that differ (a swapped name, an inserted title). After passim (Smith, Cordell & Mullen 2015).
import { codesOf } from './prints.ts';
import type { Report } from './reports.ts';

/** Two reports (indexes) and the pairs of word indexes that agree, in order. */
export interface Alignment {
  readonly one: number;
  readonly other: number;
  readonly pairs: readonly (readonly [number, number])[];
}

const SEED = 4;
const FEWEST = 7;
const DENSITY = 0.6;
const REACH = 4;
/** A seed in more places than this is a stock phrase; each place is tied to this many places before it at most. */
const TIES = 6;
const STOCK = 400;

type Place = readonly [report: number, word: number];

/** All alignments of at least seven words. */
export function alignReports(reports: readonly Report[]): Alignment[] {
  const texts = reports.map((report) => codesOf(report.words));
  const index = new Map<number, Place[]>();
  const found: Alignment[] = [];
  const covered = new Map<string, Alignment[]>();
  texts.forEach((codes, at) => {
    for (let word = 0; word + SEED <= codes.length; word++) {
      const key = seedKey(codes, word);
      const places = index.get(key);
      if (places === undefined) {
        index.set(key, [[at, word]]);
        continue;
      }
      if (places.length > STOCK) continue;
      for (let tie = places.length - 1; tie >= 0 && tie >= places.length - TIES; tie--)
        growFrom(places[tie]!, [at, word], { texts, covered, found });
      places.push([at, word]);
    }
  });
  return found;
}

/** The alignments of two texts, given as numbers for words, in the order of the first one. */
export function alignPair(one: Uint32Array, other: Uint32Array): (readonly (readonly [number, number])[])[] {
  const seeds = new Map<number, number[]>();
  for (let at = 0; at + SEED <= one.length; at++) {
    const key = seedKey(one, at);
    const list = seeds.get(key);
    if (list === undefined) seeds.set(key, [at]);
    else if (list.length < TIES) list.push(at);
  }
  const growing: Growing = { texts: [one, other], covered: new Map(), found: [] };
  for (let at = 0; at + SEED <= other.length; at++)
    for (const place of seeds.get(seedKey(other, at)) ?? []) growFrom([0, place], [1, at], growing);
  return growing.found.map((alignment) => alignment.pairs).sort((first, second) => first[0]![0] - second[0]![0]);
}

/** Four words as one number; words that only happen to have it do not grow. */
function seedKey(codes: Uint32Array, at: number): number {
  let hash = codes[at]!;
  for (let step = 1; step < SEED; step++) hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ codes[at + step]!;
  return hash;
}

interface Growing {
  readonly texts: readonly Uint32Array[];
  readonly covered: Map<string, Alignment[]>;
  readonly found: Alignment[];
}

function growFrom(place: Place, later: Place, growing: Growing): void {
  const pairKey = `${place[0]} ${later[0]}`;
  const before = growing.covered.get(pairKey);
  if (before?.some((alignment) => passesThrough(alignment, place[1], later[1]))) return;
  if (place[0] === later[0] && Math.abs(place[1] - later[1]) < SEED) return;
  const grown = grow(growing.texts[place[0]]!, growing.texts[later[0]]!, [place[1], later[1]]);
  const alignment: Alignment = { one: place[0], other: later[0], pairs: grown };
  if (before === undefined) growing.covered.set(pairKey, [alignment]);
  else before.push(alignment);
  if (isReuse(alignment)) growing.found.push(alignment);
}

function passesThrough(alignment: Alignment, one: number, other: number): boolean {
  const { pairs } = alignment;
  let low = 0;
  let high = pairs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const pair = pairs[middle]!;
    if (pair[0] === one) return pair[1] === other;
    if (pair[0] < one) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function isReuse(alignment: Alignment): boolean {
  const { pairs } = alignment;
  if (pairs.length < FEWEST) return false;
  const [first, last] = [pairs[0]!, pairs[pairs.length - 1]!];
  if (alignment.one === alignment.other && last[0] >= first[1]) return false;
  const longer = Math.max(last[0] - first[0], last[1] - first[1]) + 1;
  return pairs.length / longer >= DENSITY;
}

function grow(one: Uint32Array, other: Uint32Array, seed: readonly [number, number]): (readonly [number, number])[] {
  const left = walk(one, other, { from: [seed[0] - 1, seed[1] - 1], step: -1 });
  const right = walk(one, other, { from: [seed[0], seed[1]], step: 1 });
  return [...left.reverse(), ...right];
}

interface Direction {
  readonly from: readonly [number, number];
  readonly step: 1 | -1;
}

/** Walks while words agree, or agree again after a few; gives the pairs up to the best score. */
function walk(one: Uint32Array, other: Uint32Array, { from, step }: Direction): [number, number][] {
  const pairs: [number, number][] = [];
  let [at, beside] = from;
  let score = 0;
  let best = 0;
  let kept = 0;
  while (one[at] !== undefined && other[beside] !== undefined && score > best - 4) {
    if (one[at] === other[beside]) {
      pairs.push([at, beside]);
      score++;
      if (score > best) [best, kept] = [score, pairs.length];
      at += step;
      beside += step;
      continue;
    }
    const skip = agreeAgain(one, other, { from: [at, beside], step });
    if (skip === null) break;
    score -= Math.max(skip[0], skip[1]) * 0.7;
    at += skip[0] * step;
    beside += skip[1] * step;
  }
  return pairs.slice(0, kept);
}

/** How many words to leave out on each side until two words in a row agree; one agreeing word is enough after a single swap. */
function agreeAgain(one: Uint32Array, other: Uint32Array, { from, step }: Direction): readonly [number, number] | null {
  const same = (here: number, there: number): boolean =>
    one[here] !== undefined && other[there] !== undefined && one[here] === other[there];
  for (let sum = 1; sum <= REACH * 2; sum++) {
    for (let here = Math.max(0, sum - REACH); here <= Math.min(REACH, sum); here++) {
      const there = sum - here;
      const [first, second] = [from[0] + here * step, from[1] + there * step];
      if (!same(first, second)) continue;
      if (same(first + step, second + step) || sum <= 2) return [here, there];
    }
  }
  return null;
}
