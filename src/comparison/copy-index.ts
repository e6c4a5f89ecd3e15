// The index of copies: takes one report at a time, knows at any time which pairs share wording. What it knows of a set of reports does
// not depend on the order in which they came, nor on reports that were taken out again. After passim (Smith, Cordell & Mullen 2015).
import type { Copy } from '../model/comparisons.ts';
import { copyOf, type Wording } from './copies.ts';
import { addPrints, atEdge, createPrintIndex, type PrintIndex, removePrints, sharingPrints } from './print-index.ts';
import { printsOf } from './prints.ts';

/** Pairs of reports that share wording. */
export interface CopyIndex {
  readonly prints: PrintIndex;
  readonly entries: Map<string, Entry>;
  readonly byNumber: (Entry | undefined)[];
  /** What is known of pairs that were looked at; null: nothing shared. */
  readonly pairs: Map<string, Copy | null>;
}

interface Entry {
  readonly wording: Wording;
  readonly prints: Uint32Array;
  readonly number: number;
}

/** Makes an empty index. */
export const createCopyIndex = (): CopyIndex => ({
  prints: createPrintIndex(),
  entries: new Map(),
  byNumber: [],
  pairs: new Map(),
});

/** Adds a report; gives the ids of reports of which other pairs changed, as a print became stock. One known already changes nothing. */
export function addWording(index: CopyIndex, wording: Wording): string[] {
  if (index.entries.has(wording.id)) return [];
  const entry: Entry = { wording, prints: printsOf(wording.codes, wording.rare), number: index.byNumber.length };
  index.byNumber.push(entry);
  index.entries.set(wording.id, entry);
  addPrints(index.prints, entry.number, entry.prints);
  return atEdgeWith(index, entry);
}

/** Takes a report out; gives the ids of reports of which other pairs changed, as a print is stock no more. */
export function removeWording(index: CopyIndex, id: string): string[] {
  const entry = index.entries.get(id);
  if (entry === undefined) return [];
  const edge = atEdgeWith(index, entry);
  for (const number of sharingPrints(index.prints, entry.number, entry.prints).keys())
    index.pairs.delete(pairOf(id, index.byNumber[number]!.wording.id));
  removePrints(index.prints, entry.number, entry.prints);
  index.entries.delete(id);
  index.byNumber[entry.number] = undefined;
  return edge;
}

function atEdgeWith({ prints, byNumber }: CopyIndex, entry: Entry): string[] {
  const found = atEdge(prints, entry.prints);
  found.delete(entry.number);
  return [...found].map((number) => byNumber[number]!.wording.id);
}

/** The copies of a report, in the order of their ids. */
export function copiesOf(index: CopyIndex, id: string): Copy[] {
  const entry = index.entries.get(id);
  if (entry === undefined) return [];
  const found: Copy[] = [];
  for (const number of sharingPrints(index.prints, entry.number, entry.prints).keys()) {
    const copy = lookAt(index, entry, index.byNumber[number]!);
    if (copy !== null) found.push(copy);
  }
  return found.sort(byId);
}

/** All copies, in the order of their ids. */
export function allCopies(index: CopyIndex): Copy[] {
  const found = new Map<string, Copy>();
  for (const id of index.entries.keys()) for (const copy of copiesOf(index, id)) found.set(copy.id, copy);
  return [...found.values()].sort(byId);
}

const pairOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

function lookAt({ pairs }: CopyIndex, one: Entry, other: Entry): Copy | null {
  const key = pairOf(one.wording.id, other.wording.id);
  let copy = pairs.get(key);
  if (copy === undefined) {
    copy = copyOf(one.wording, other.wording);
    pairs.set(key, copy);
  }
  return copy;
}

const byId = (one: Copy, other: Copy): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
