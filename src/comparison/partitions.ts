// Partitions: which members stand together, as the engine joined them and people ruled. «These two officials are one» puts their groups
// together; «this one is another» takes it out of its group. Rulings are applied first to last, so the last word on a member holds.
// Each step costs what it moves.

/** A ruling on members: their groups become one, or they leave theirs together. */
export interface PartitionStep<T> {
  readonly kind: 'merge' | 'split';
  readonly members: readonly T[];
}

/** Members by the key of their group; changed by `rulePartition`. */
export interface Partition<T> {
  readonly groupOf: Map<T, string>;
  /** What a group is called that a member leads out of another. */
  readonly nameOf: (member: T) => string;
}

type Groups<T> = Map<string, Set<T>>;

function move<T>({ groupOf }: Partition<T>, groups: Groups<T>, { member, to }: { member: T; to: string }): void {
  const from = groupOf.get(member)!;
  if (from === to) return;
  const left = groups.get(from)!;
  left.delete(member);
  if (left.size === 0) groups.delete(from);
  const joined = groups.get(to) ?? new Set();
  groups.set(to, joined.add(member));
  groupOf.set(member, to);
}

function groupsOf<T>({ groupOf }: Partition<T>): Groups<T> {
  const groups: Groups<T> = new Map();
  for (const [member, key] of groupOf) groups.set(key, (groups.get(key) ?? new Set<T>()).add(member));
  return groups;
}

/** Applies rulings in order; gives the pairs of members that were told apart. */
export function rulePartition<T>(partition: Partition<T>, steps: readonly PartitionStep<T>[]): [T, T][] {
  const groups = groupsOf(partition);
  const apart: [T, T][] = [];
  for (const { kind, members } of steps) {
    const [first] = members;
    if (first === undefined) continue;
    if (kind === 'merge') {
      const to = partition.groupOf.get(first)!;
      for (const member of members)
        for (const one of [...groups.get(partition.groupOf.get(member)!)!])
          move(partition, groups, { member: one, to });
      continue;
    }
    const left = new Set(members.map((member) => partition.groupOf.get(member)!));
    const leaving = new Set(members);
    let to = partition.nameOf(first);
    while ([...(groups.get(to) ?? [])].some((one) => !leaving.has(one))) to += '’';
    for (const member of members) move(partition, groups, { member, to });
    for (const key of left) {
      const stays = [...(groups.get(key) ?? [])][0];
      if (stays !== undefined && key !== to) apart.push([first, stays]);
    }
  }
  return apart;
}
