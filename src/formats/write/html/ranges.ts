// Least, best and most for any set of origins, by the rules of src/comparison/ranges.ts: `most` keeps all apart, `best` merges
// those graded likely the same, `least` every possible identity; headlines, agentless reports and collective references count
// in `most` only, and an outlet's own narration only where no report names a source. The comparison gives these numbers for
// its propositions; the page also needs them for positions and for the whole dossier.
import type { Origin, Proposition } from '../../../model/comparisons.ts';

export interface Range {
  readonly least: number;
  readonly best: number;
  readonly most: number;
  readonly sides: readonly string[];
  /** Ids of the origins that the number counts, beyond the upper bound alone. */
  readonly counted: ReadonlySet<string>;
}

/** How many groups are left when the origins joined by edges of these grades are merged, transitively. */
function groupsOf(origins: readonly Origin[], grades: ReadonlySet<string>): number {
  const parent = new Map(origins.map((origin) => [origin.id, origin.id]));
  const rootOf = (id: string): string => {
    let root = id;
    while (parent.get(root) !== root) root = parent.get(root)!;
    parent.set(id, root);
    return root;
  };
  let groups = origins.length;
  for (const origin of origins)
    for (const edge of origin.maybeSame) {
      if (!grades.has(edge.grade) || !parent.has(edge.origin)) continue;
      const [one, other] = [rootOf(origin.id), rootOf(edge.origin)];
      if (one === other) continue;
      parent.set(one, other);
      groups--;
    }
  return groups;
}

const LIKELY = new Set(['likely']);
const POSSIBLE = new Set(['likely', 'possible']);

/** The range of a set of origins. `rangeOf([])` is nought in all three. */
export function rangeOf(origins: readonly Origin[]): Range {
  const weak = origins.filter((origin) => origin.countsInMostOnly === true);
  const counted = origins.filter((origin) => origin.countsInMostOnly !== true);
  const sourced = counted.filter((origin) => origin.kind !== 'narrator');
  const solid = sourced.length > 0 ? sourced : counted;
  return {
    counted: new Set(solid.map(({ id }) => id)),
    least: groupsOf(solid, POSSIBLE),
    best: groupsOf(solid, LIKELY),
    most: solid.length + weak.length,
    sides: [...new Set(solid.flatMap((origin) => origin.side ?? []))].sort(),
  };
}

/** The origins that the comparison counts behind any of the propositions; the others repeat or narrate what these say. */
export function countedOrigins(
  propositions: readonly Proposition[],
  all: ReadonlyMap<string, Origin>,
  among?: readonly string[],
): Origin[] {
  const ids = [...new Set(propositions.flatMap(({ origins }) => origins.origins))];
  const wanted = among === undefined ? ids : ids.filter((id) => among.includes(id));
  return [...(wanted.length === 0 ? (among ?? []) : wanted)].sort().flatMap((id) => all.get(id) ?? []);
}
