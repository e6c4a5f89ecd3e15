// Spans: the only way anything points at text. A span is a half-open range of UTF-16 code units in Document.text,
// so that text.slice(span.start, span.end) is the evidence, letter for letter.

/** A half-open range [start, end) of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True when the two spans share at least one code unit. `overlaps({start:0,end:3},{start:2,end:5})` is true. */
export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** True when `outer` holds the whole of `inner`. `covers({start:0,end:5},{start:1,end:3})` is true. */
export const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** How many code units the two spans share; 0 when they are apart. */
export const shared = (one: Span, other: Span): number =>
  Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));

/** The bare span of any object that has one: `{ start, end }` and nothing else. */
export const spanOf = (found: Span): Span => ({ start: found.start, end: found.end });

/** Order by start, longer first where starts are equal. */
export const byPosition = (one: Span, other: Span): number => one.start - other.start || other.end - one.end;

/** The list ordered by position; the list itself where it is in order already, as most are. */
export function inOrder<T extends Span>(list: readonly T[]): readonly T[] {
  for (let at = 1; at < list.length; at++)
    if (byPosition(list[at - 1]!, list[at]!) > 0) return [...list].sort(byPosition);
  return list;
}

const BLANK = /\s/u;

/** The span without white space at its ends; empty where it holds nothing else. `withoutBlanks(' a ', {start:0,end:3})` is {start:1,end:2}. */
export function withoutBlanks(text: string, { start, end }: Span): Span {
  let from = start;
  let to = end;
  while (from < to && BLANK.test(text[from]!)) from++;
  while (to > from && BLANK.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** The words a span points at. */
export const wordsOf = (text: string, span: Span): string => text.slice(span.start, span.end);
