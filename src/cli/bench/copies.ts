// How many copies the index finds: against every pair of reports of different outlets that shares at least half of the eight-word
// shingles of the shorter one, counted exactly by brute force over the same folded words.

import { WHOLE } from '../../comparison/copies.ts';
import { addWording, allCopies, createCopyIndex } from '../../comparison/copy-index.ts';
import { LONG_SHINGLE, shinglesOf } from '../../comparison/prints.ts';
import { wordingOf } from '../../comparison/wording-of.ts';
import { arabic } from '../../index.ts';
import type { Document } from '../../model/documents.ts';

/** What the index found of what there is. */
export interface CopyScore {
  readonly reports: number;
  readonly truePairs: number;
  readonly foundPairs: number;
  readonly rightPairs: number;
  readonly recall: number;
  readonly precision: number;
  /** Reports a second, for making the wordings and for the index with its pairs. */
  readonly reportsPerSecond: number;
  readonly missed: readonly string[];
}

/** Pairs of places by brute force: every shingle with every report that has it. */
function truth(documents: readonly Document[]): Set<string> {
  const sets = documents.map((one) => new Set(shinglesOf(wordingOf(one, arabic).codes, LONG_SHINGLE)));
  const holders = new Map<number, number[]>();
  sets.forEach((set, at) => {
    for (const shingle of set) {
      const list = holders.get(shingle);
      if (list === undefined) holders.set(shingle, [at]);
      else list.push(at);
    }
  });
  const found = new Set<string>();
  sets.forEach((set, at) => {
    const shared = new Map<number, number>();
    for (const shingle of set)
      for (const other of holders.get(shingle)!) if (other < at) shared.set(other, (shared.get(other) ?? 0) + 1);
    for (const [other, both] of shared) {
      const shorter = Math.min(set.size, sets[other]!.size);
      if (both / shorter >= WHOLE && areOfTwoOutlets(documents[at]!, documents[other]!))
        found.add(keyOf(documents, at, other));
    }
  });
  return found;
}

const areOfTwoOutlets = (one: Document, other: Document): boolean => one.outlet === null || one.outlet !== other.outlet;

const keyOf = (documents: readonly Document[], one: number, other: number): string =>
  [documents[one]!.id, documents[other]!.id].sort().join(' ');

/** Scores the index on some reports; a report that is given twice counts once. */
export function scoreCopies(given: readonly Document[]): CopyScore {
  const documents = [...new Map(given.map((one) => [one.id, one])).values()];
  const expected = truth(documents);
  const before = performance.now();
  const index = createCopyIndex();
  for (const document of documents) addWording(index, wordingOf(document, arabic));
  const found = new Set(
    allCopies(index)
      .filter((copy) => copy.extent === 'whole')
      .map((copy) => copy.documents.join(' ')),
  );
  const seconds = (performance.now() - before) / 1000;
  const right = [...found].filter((pair) => expected.has(pair)).length;
  return {
    reports: documents.length,
    truePairs: expected.size,
    foundPairs: found.size,
    rightPairs: right,
    recall: expected.size === 0 ? 1 : right / expected.size,
    precision: found.size === 0 ? 1 : right / found.size,
    reportsPerSecond: documents.length / seconds,
    missed: [...expected].filter((pair) => !found.has(pair)),
  };
}
