// Pages: a list that is at hand whole, given out a part at a time.

/** Which part: how many were passed already, and how many more are wanted. */
export interface Part {
  readonly after?: number | undefined;
  readonly limit?: number | undefined;
}

const USUAL = 100;

/**
 * The wanted part, and where the next one begins; null after the last.
 * @example pageOf(['a', 'b', 'c'], { after: 1, limit: 1 }) // { page: ['b'], next: 2 }
 */
export function pageOf<T>(all: readonly T[], { after = 0, limit = USUAL }: Part): { page: T[]; next: number | null } {
  const end = after + limit;
  return { page: all.slice(after, end), next: end < all.length ? end : null };
}
