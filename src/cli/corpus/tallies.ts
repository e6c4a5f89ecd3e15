// Tallies: how many were expected, found and right, and precision, recall and F1 from them.

export interface Tally {
  readonly expected: number;
  readonly found: number;
  readonly right: number;
}

export const EMPTY_TALLY: Tally = { expected: 0, found: 0, right: 0 };

export const addTallies = (one: Tally, other: Tally): Tally => ({
  expected: one.expected + other.expected,
  found: one.found + other.found,
  right: one.right + other.right,
});

/** `ratio(3, 4)` is 0.75; nothing out of nothing is 1. */
export const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Harmonic mean of precision and recall; 1 where nothing was expected and nothing found. */
export function f1Of(tally: Tally): number {
  const precision = ratio(tally.right, tally.found);
  const recall = ratio(tally.right, tally.expected);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
