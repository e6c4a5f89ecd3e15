// Ranges: how many independent origins stand behind something. «مسؤول» in one report and «مسؤول» in another are two at most, one at
// least. `most` keeps all apart, `best` merges likely identities, `least` every possible one. Headlines, nobody («يُعتقد») and
// references to what others say count in `most` only, and not where somebody who can be asked says the same; the outlet's own words
// count only where no report names a source.
import type { OriginRange } from '../model/comparisons.ts';
import type { ClaimDraft } from './claims.ts';
import { createGroups } from './groups.ts';
import type { Identity } from './identities.ts';
import type { OriginDraft } from './origins.ts';

/** Lookups that counting needs. */
export interface Counting {
  readonly origins: ReadonlyMap<string, OriginDraft>;
  readonly originOf: ReadonlyMap<string, string>;
  /** The identities of an origin, by its id. */
  readonly identities: ReadonlyMap<string, readonly Identity[]>;
}

/** The range of origins behind some claims. */
export function rangeOf(claims: readonly ClaimDraft[], counting: Counting): OriginRange {
  const byOrigin = new Map<string, ClaimDraft[]>();
  for (const claim of claims) {
    const id = counting.originOf.get(claim.id)!;
    const list = byOrigin.get(id);
    if (list === undefined) byOrigin.set(id, [claim]);
    else list.push(claim);
  }
  const all = [...byOrigin.keys()].sort();
  const strong = all.filter((id) => isSourced(counting.origins.get(id)!));
  const narrators = all.filter((id) => kindOf(counting.origins.get(id)!) === 'narrator');
  const solid = strong.length > 0 ? strong : narrators;
  const bodies = new Set(claims.filter((one) => !one.heading).map((one) => one.report));
  const weak = all.filter((id) => countsInMost(id, { byOrigin, counting, bodies, solid }));
  const reasons: string[] = [];
  const likely = merged(solid, { counting, grades: ['likely'], reasons });
  const every = merged(solid, { counting, grades: ['likely', 'possible'], reasons });
  if (strong.length > 0 && narrators.length > 0) reasons.push('range/narration-beside-a-source');
  if (weak.length > 0) reasons.push('range/weak-in-most-only');
  const sides = new Set(solid.map((id) => sideOf(counting.origins.get(id)!)).filter((side) => side !== null));
  return {
    least: every,
    best: likely,
    most: solid.length + weak.length,
    sides: [...sides].sort(),
    origins: [...solid, ...weak].sort(),
    reasons: [...new Set(reasons)].sort(),
  };
}

const kindOf = (origin: OriginDraft): string => origin.voices[0]!.kind;
const isWeak = (origin: OriginDraft): boolean => origin.voices.every((voice) => voice.weak);
const isSourced = (origin: OriginDraft): boolean => !isWeak(origin) && kindOf(origin) !== 'narrator';
const sideOf = (origin: OriginDraft): string | null => origin.voices.find((voice) => voice.side !== null)?.side ?? null;

interface Weighing {
  readonly byOrigin: ReadonlyMap<string, readonly ClaimDraft[]>;
  readonly counting: Counting;
  readonly bodies: ReadonlySet<number>;
  readonly solid: readonly string[];
}

/** A headline counts where its own body does not say it; nobody counts; a reference to others where no other says it. */
function countsInMost(id: string, { byOrigin, counting, bodies, solid }: Weighing): boolean {
  const origin = counting.origins.get(id)!;
  if (!isWeak(origin)) return false;
  if (kindOf(origin) === 'headline') return byOrigin.get(id)!.some((claim) => !bodies.has(claim.report));
  if (origin.voices.some((voice) => voice.collective)) return solid.length === 0;
  return true;
}

interface Merging {
  readonly counting: Counting;
  readonly grades: readonly Identity['grade'][];
  readonly reasons: string[];
}

/** How many origins are left when identities of the given grades are merged. */
function merged(ids: readonly string[], { counting, grades, reasons }: Merging): number {
  const places = new Map(ids.map((id, at) => [id, at]));
  const groups = createGroups(ids.length);
  for (const [id, at] of places)
    for (const identity of counting.identities.get(id) ?? []) {
      const beside = places.get(identity.one === id ? identity.other : identity.one);
      if (beside === undefined || !grades.includes(identity.grade)) continue;
      groups.join(at, beside);
      reasons.push(identity.because);
    }
  return groups.lists().length;
}

/** Identities by the origins they tie. */
export function byOrigin(identities: readonly Identity[]): Map<string, Identity[]> {
  const map = new Map<string, Identity[]>();
  for (const identity of identities)
    for (const id of [identity.one, identity.other]) {
      const list = map.get(id);
      if (list === undefined) map.set(id, [identity]);
      else list.push(identity);
    }
  return map;
}
