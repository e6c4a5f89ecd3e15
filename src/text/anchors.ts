// Anchors: words that are found again by place and quotation. «القصف» at 120 is there while the text stands as it was; in a corrected text it
// is the occurrence nearest to 120. After the TextQuote and TextPosition selectors of the W3C's Web Annotation model.
import type { Span } from './spans.ts';

/** Words with the place where they stood. */
export interface Quoted {
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
}

const MOST_OCCURRENCES = 1000;

/**
 * Where quoted words stand in a text: at their place, else where they occur nearest to it; null where they are gone.
 * @example placeOfQuote('ab cd ab', { start: 5, end: 7, quote: 'ab' }) // { start: 6, end: 8 }
 */
export function placeOfQuote(text: string, { start, end, quote }: Quoted): Span | null {
  if (start === undefined || end === undefined || start < 0 || end <= start) return null;
  if (quote === undefined) return end <= text.length ? { start, end } : null;
  if (quote === '') return null;
  if (text.slice(start, end) === quote) return { start, end };
  let best: number | null = null;
  let at = text.indexOf(quote);
  for (let seen = 0; at >= 0 && seen < MOST_OCCURRENCES; seen++) {
    if (best === null || Math.abs(at - start) < Math.abs(best - start)) best = at;
    at = text.indexOf(quote, at + 1);
  }
  return best === null ? null : { start: best, end: best + quote.length };
}

const LEAST = 1 / 3;

/** How much two spans agree: what they share of what they cover together, 0 to 1. */
export function agreementOf(one: Span, other: Span): number {
  const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (shared <= 0) return 0;
  return shared / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** A candidate for what quoted words meant. */
export interface Candidate<T> extends Span {
  readonly item: T;
  /** What tells it from others at the same words. */
  readonly type: string;
}

/** The candidate that stands at a place: the one that agrees best, of those of the wanted type first; null where none agrees enough. */
export function bestAt<T>(place: Span, candidates: readonly Candidate<T>[], type: string | undefined): T | null {
  let best: T | null = null;
  let most = 0;
  for (const candidate of candidates) {
    const agreement = agreementOf(place, candidate);
    if (agreement < LEAST) continue;
    const score = agreement + (type !== undefined && candidate.type === type ? 1 : 0);
    if (score > most) {
      best = candidate.item;
      most = score;
    }
  }
  return best;
}
