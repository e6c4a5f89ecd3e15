// Quotation places: the quotations of a paragraph by where they open and close, and those around a position.
// «قال "تنظيم «س» غادر"»: around «س» stand two, the inner one first. Texts with thousands of marks that never close are asked as often
// as they have words of saying, so no question looks at more of them than lie inside one another.
import type { Quotation } from './quotations.ts';

/** A paragraph's quotations, to be asked by position. */
export interface QuotationPlaces {
  /** The quotation whose first mark begins there. */
  openedAt(position: number): Quotation | undefined;
  /** The closed quotation whose last mark ends there. */
  closedAt(position: number): Quotation | undefined;
  /** Those in which the position lies, the innermost first. */
  around(position: number): Quotation[];
  /** The index of the first one whose mark stands at the position or behind it. */
  indexFrom(position: number): number;
}

const known = new WeakMap<readonly Quotation[], QuotationPlaces>();

/** The places of quotations that are in order of their start, made when they are first asked for. */
export function placesOf(quotations: readonly Quotation[]): QuotationPlaces {
  let places = known.get(quotations);
  if (places === undefined) {
    places = createPlaces(quotations);
    known.set(quotations, places);
  }
  return places;
}

function createPlaces(quotations: readonly Quotation[]): QuotationPlaces {
  const byEnd = new Map<number, Quotation>();
  for (const one of quotations) if (one.closed) byEnd.set(one.outer.end, one);
  const holders = holdersOf(quotations);
  const indexFrom = (position: number): number => {
    let low = 0;
    let high = quotations.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (quotations[middle]!.outer.start < position) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    indexFrom,
    openedAt(position) {
      const found = quotations[indexFrom(position)];
      return found?.outer.start === position ? found : undefined;
    },
    closedAt: (position) => byEnd.get(position),
    around(position) {
      const found: Quotation[] = [];
      for (let at = indexFrom(position) - 1; at >= 0; at = holders[at]!) {
        const one = quotations[at]!;
        if (one.start <= position && one.end > position) found.push(one);
      }
      return found;
    },
  };
}

/** For each quotation the last one before it that is less deep, -1 where there is none: what lies around it is among these. */
function holdersOf(quotations: readonly Quotation[]): Int32Array {
  const holders = new Int32Array(quotations.length).fill(-1);
  const last: number[] = [];
  quotations.forEach(({ depth }, at) => {
    for (let less = 0; less < depth; less++) holders[at] = Math.max(holders[at]!, last[less] ?? -1);
    last[depth] = at;
  });
  return holders;
}
