// The index of prints: which reports share wording with one, without looking at the others. A posting is eight bytes in two typed
// arrays, chained by print, so that a million reports fit into a gigabyte and adding one costs the same at the end as at the start.
// A print in more than `stock` reports is a stock phrase («وكالات»، a legal notice) and ties nothing; whether two reports are tied
// depends only on the set of reports, not on their order: whoever adds or removes a report asks which prints stand at the edge.

/** A print in more reports than this is stock. */
export const STOCK = 64;

/** Reports by shared prints. Reports are small whole numbers. */
export interface PrintIndex {
  readonly stock: number;
  /** Open addressing: the print, the first posting and one more than the number of postings at each slot (0: free). */
  keys: Uint32Array;
  heads: Int32Array;
  counts: Uint32Array;
  used: number;
  /** Postings: the report, and the next posting of the print. */
  reports: Uint32Array;
  next: Int32Array;
  filled: number;
  free: number;
}

const NONE = -1;
const START = 1 << 16;
const FULL = 0.75;

/** Makes an empty index; a print in more than `stock` reports ties nothing. */
export const createPrintIndex = (stock = STOCK): PrintIndex => ({
  stock,
  keys: new Uint32Array(START),
  heads: new Int32Array(START).fill(NONE),
  counts: new Uint32Array(START),
  used: 0,
  reports: new Uint32Array(START),
  next: new Int32Array(START),
  filled: 0,
  free: NONE,
});

/** Adds a report under its prints. */
export function addPrints(index: PrintIndex, report: number, prints: Uint32Array): void {
  for (const print of prints) {
    if (index.used > index.keys.length * FULL) growSlots(index);
    const slot = slotOf(index, print);
    if (index.counts[slot] === 0) {
      index.keys[slot] = print;
      index.counts[slot] = 1;
      index.used++;
    }
    const at = newPosting(index);
    index.reports[at] = report;
    index.next[at] = index.heads[slot]!;
    index.heads[slot] = at;
    index.counts[slot]!++;
  }
}

/** Takes a report out again. Its slots keep their prints, so that later ones are still found behind them. */
export function removePrints(index: PrintIndex, report: number, prints: Uint32Array): void {
  for (const print of prints) {
    const slot = slotOf(index, print);
    let before = NONE;
    let at = index.heads[slot]!;
    while (at !== NONE && index.reports[at] !== report) {
      before = at;
      at = index.next[at]!;
    }
    if (at === NONE) continue;
    if (before === NONE) index.heads[slot] = index.next[at]!;
    else index.next[before] = index.next[at]!;
    index.next[at] = index.free;
    index.free = at;
    index.counts[slot]!--;
  }
}

/** The reports that share prints which are not stock, with how many; `report` itself left out. */
export function sharingPrints(index: PrintIndex, report: number, prints: Uint32Array): Map<number, number> {
  const shared = new Map<number, number>();
  for (const print of prints) {
    const slot = slotOf(index, print);
    if (index.counts[slot]! - 1 > index.stock) continue;
    for (let at = index.heads[slot]!; at !== NONE; at = index.next[at]!) {
      const other = index.reports[at]!;
      if (other !== report) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
  }
  return shared;
}

/** True for a print in too many reports. */
export const isStock = (index: PrintIndex, print: number): boolean =>
  index.counts[slotOf(index, print)]! - 1 > index.stock;

/** Reports with a print that has just become stock, or is about to be none: what they share changes with one report more or less. */
export function atEdge(index: PrintIndex, prints: Uint32Array): Set<number> {
  const found = new Set<number>();
  for (const print of prints) {
    const slot = slotOf(index, print);
    if (index.counts[slot]! - 1 !== index.stock + 1) continue;
    for (let at = index.heads[slot]!; at !== NONE; at = index.next[at]!) found.add(index.reports[at]!);
  }
  return found;
}

function slotOf({ keys, counts }: PrintIndex, print: number): number {
  const mask = keys.length - 1;
  let slot = (Math.imul(print, 0x9e3779b1) >>> 0) & mask;
  while (counts[slot] !== 0 && keys[slot] !== print) slot = (slot + 1) & mask;
  return slot;
}

function growSlots(index: PrintIndex): void {
  const { keys, heads, counts } = index;
  index.keys = new Uint32Array(keys.length * 2);
  index.heads = new Int32Array(keys.length * 2).fill(NONE);
  index.counts = new Uint32Array(keys.length * 2);
  index.used = 0;
  for (let at = 0; at < keys.length; at++) {
    if (counts[at]! <= 1) continue;
    const slot = slotOf(index, keys[at]!);
    index.keys[slot] = keys[at]!;
    index.heads[slot] = heads[at]!;
    index.counts[slot] = counts[at]!;
    index.used++;
  }
}

function newPosting(index: PrintIndex): number {
  if (index.free !== NONE) {
    const at = index.free;
    index.free = index.next[at]!;
    return at;
  }
  if (index.filled === index.reports.length) {
    const [reports, next] = [new Uint32Array(index.filled * 2), new Int32Array(index.filled * 2)];
    reports.set(index.reports);
    next.set(index.next);
    index.reports = reports;
    index.next = next;
  }
  return index.filled++;
}
