// Updates: later knowledge that replaces earlier: a cause that becomes clear («انفجار» then «تفجير انتحاري»), strikes that reach further day
// by day. They are listed with all their values and are no contradiction. Tolls that grow stand in tolls.ts.
import type { ClaimDraft } from './claims.ts';
import {
  asserted,
  type DisputeDraft,
  distinct,
  type Finder,
  inSlot,
  type Matter,
  type PositionDraft,
  position,
  push,
  reportsOf,
} from './matters.ts';

/** What it was: an explosion first, a suicide attack later. */
export const kinds: Finder = (matter) => {
  if (matter.draft.family !== 'attack') return [];
  const values = new Map<string, ClaimDraft[]>();
  const manners = new Map(
    inSlot(matter, 'manner').flatMap((one) => one.asserted.map(({ claim }) => [claim, one.value])),
  );
  let open = false;
  for (const claim of matter.claims) {
    const { mention } = claim.circumstance!;
    if (mention.anaphoric === true || claim.withheld) continue;
    const unsure = mention.factuality !== 'CT+';
    open ||= unsure;
    push(values, `${manners.get(claim) ?? mention.subtype ?? mention.type}${unsure ? '?' : ''}`, claim);
  }
  const positions = [...values].sort().map(([value, claims]) => position(value, [], distinct(claims)));
  if (positions.length < 2 || reportsOf(positions) < 2) return [];
  return [
    {
      about: 'kind',
      kind: open || cleared(values) ? 'update' : 'different-scope',
      positions,
      rule: 'dispute/kind-of-event',
    },
  ];
};

/** «انفجار» leaves open what «تفجير انتحاري» tells. */
const cleared = (values: ReadonlyMap<string, unknown>): boolean =>
  values.has('explosion') && [...values.keys()].some((value) => value !== 'explosion' && value !== 'attack');

/** Where one actor's strikes reach, day by day: the later day adds, it does not correct. */
export function reaches(matters: readonly Matter[]): { draft: DisputeDraft; matter: Matter }[] {
  const series = new Map<string, Matter[]>();
  for (const matter of matters) {
    const { family, day, actors } = matter.draft;
    if (family === 'strike' && day !== null && actors[0] !== undefined) push(series, actors[0], matter);
  }
  return [...series.values()].flatMap((list) => {
    const days = [...list].sort((one, other) => (one.draft.day! < other.draft.day! ? -1 : 1));
    const positions = days.flatMap((one): PositionDraft[] => {
      const where = asserted(inSlot(one, 'place'));
      return where.length === 0 ? [] : [{ ...position(one.draft.day!, where), text: one.draft.label }];
    });
    if (positions.length < 2) return [];
    return [
      { draft: { about: 'reach', kind: 'update' as const, positions, rule: 'dispute/day-by-day' }, matter: days[0]! },
    ];
  });
}
