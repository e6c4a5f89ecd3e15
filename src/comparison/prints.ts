// Prints: a few shingles that stand for the wording of a report. «أغلقت السلطات الجسر القديم مساء أمس» and «اغلقت السلطات الجسر القديم مساء امس»
// have the same ones. Of every twelve shingles in a row the rarest is kept (winnowing: Schleimer, Wilkerson & Aiken 2003; rarity from the
// language's frozen table), so that two reports with sixteen words in a row in common always share a print, whatever stands around them.
import type { Language } from '../model/languages.ts';
import { descriptionsOf } from './descriptions.ts';
import { weighingOf } from './rarity.ts';
import type { ReportWord } from './reports.ts';

/** Words of a shingle, and shingles of which one is kept. */
const SHINGLE = 5;
const WINDOW = 12;
/** Words of the shingles by which the share of common wording is counted. */
export const LONG_SHINGLE = 8;

/** Numbers for words: equal words have equal numbers; different ones nearly always different ones (32 bits, FNV-1a). */
export function codesOf(words: readonly ReportWord[]): Uint32Array {
  return Uint32Array.from(words, ({ key }) => codeOf(key));
}

/** The number of a folded word. */
export function codeOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return spread(hash);
}

/** Mixes the bits of a number (Murmur3's finaliser). */
function spread(value: number): number {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The hash of each run of `length` words. */
export function shinglesOf(codes: Uint32Array, length: number): Uint32Array {
  const count = Math.max(0, codes.length - length + 1);
  const shingles = new Uint32Array(count);
  for (let at = 0; at < count; at++) {
    let hash = 0;
    for (let step = 0; step < length; step++) hash = Math.imul(hash, 0x01000193) ^ spread(codes[at + step]! + step);
    shingles[at] = spread(hash);
  }
  return shingles;
}

/** How rare the words of a language are, in steps of 0 to 15, by code; remembered. */
export type RareSteps = (word: string, code: number) => number;

const REMEMBERED = 400_000;

/** Makes the steps of a language. */
export function rareStepsOf(language: Language): RareSteps {
  const weigh = weighingOf(language);
  const { stemOf } = descriptionsOf(language);
  const known = new Map<number, number>();
  return (word, code) => {
    let step = known.get(code);
    if (step === undefined) {
      if (known.size > REMEMBERED) known.clear();
      step = Math.min(15, Math.round(weigh(stemOf(word)) * 1.5));
      known.set(code, step);
    }
    return step;
  };
}

/** The prints of a report, each once, in rising order. A report shorter than a shingle has one print of all its words. */
export function printsOf(codes: Uint32Array, rare: Uint8Array): Uint32Array {
  const shingles = shinglesOf(codes, Math.min(SHINGLE, Math.max(1, codes.length)));
  const ranks = new Float64Array(shingles.length);
  for (let at = 0; at < shingles.length; at++) {
    let rarest = 0;
    for (let step = 0; step < SHINGLE && at + step < codes.length; step++) rarest = Math.max(rarest, rare[at + step]!);
    ranks[at] = (15 - rarest) * 0x100000000 + shingles[at]!;
  }
  return Uint32Array.from(new Set(winnow(shingles, ranks))).sort();
}

/** Of every window of shingles the one of lowest rank, the last of equals. */
function winnow(shingles: Uint32Array, ranks: Float64Array): number[] {
  const kept: number[] = [];
  let last = -1;
  const windows = Math.max(1, shingles.length - WINDOW + 1);
  for (let from = 0; from < windows && shingles.length > 0; from++) {
    const to = Math.min(shingles.length, from + WINDOW);
    if (last >= from && ranks[to - 1]! > ranks[last]!) continue;
    let lowest = last >= from ? (ranks[to - 1]! <= ranks[last]! ? to - 1 : last) : from;
    if (last < from) for (let at = from + 1; at < to; at++) if (ranks[at]! <= ranks[lowest]!) lowest = at;
    if (lowest !== last) kept.push(shingles[lowest]!);
    last = lowest;
  }
  return kept;
}
