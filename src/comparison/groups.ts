// Groups: numbers 0 … n-1 that are joined two at a time (union by the smaller number, with path halving).
// The lists do not depend on the order of joining: «أ مع ب، وب مع ج» and «ب مع ج، وأ مع ب» give one group.

/** Groups of the numbers 0 … n-1. */
export interface Groups {
  readonly join: (one: number, other: number) => void;
  /** The smallest member of a number's group. */
  readonly find: (one: number) => number;
  /** The groups, each in rising order, by their smallest member. */
  readonly lists: () => number[][];
}

/** Makes `size` groups of one. `createGroups(3)` with join(0, 2) has the lists [[0, 2], [1]]. */
export function createGroups(size: number): Groups {
  const parent = Array.from({ length: size }, (_, at) => at);
  const find = (one: number): number => {
    let at = one;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const join = (one: number, other: number): void => {
    const [first, second] = [find(one), find(other)];
    if (first === second) return;
    if (first < second) parent[second] = first;
    else parent[first] = second;
  };
  const lists = (): number[][] => {
    const made = new Map<number, number[]>();
    for (let at = 0; at < size; at++) {
      const root = find(at);
      const list = made.get(root);
      if (list === undefined) made.set(root, [at]);
      else list.push(at);
    }
    return [...made.values()];
  };
  return { join, find, lists };
}
