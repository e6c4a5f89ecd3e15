// Least, best and most for any set of origins: `most` keeps all apart, `best` merges those graded likely the same,
// `least` every possible identity; headlines, agentless reports and collective references count in `most` only.
// The comparison gives these for its propositions; the page also needs them for positions and for the whole dossier.
import type { Origin } from '../../../model/comparisons.ts';

export interface Range {
  readonly least: number;
  readonly best: number;
  readonly most: number;
  readonly sides: readonly string[];
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
  const counted = origins.filter((origin) => origin.countsInMostOnly !== true);
  return {
    least: groupsOf(counted, POSSIBLE),
    best: groupsOf(counted, LIKELY),
    most: origins.length,
    sides: [...new Set(counted.flatMap((origin) => origin.side ?? []))].sort(),
  };
}
