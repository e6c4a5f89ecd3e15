// Updates: later knowledge that replaces earlier: a toll that grows («12 قتيلاً» then «27»), a cause that becomes clear, strikes that reach
// further day by day. They are listed with all their values and are no contradiction, unless a party to the violence gives the lower
// toll. UCDP and Airwars keep such series as low, best and high.
import type { ClaimDraft } from './claims.ts';
import {
  asserted,
  type DisputeDraft,
  distinct,
  type Finder,
  inSlot,
  type Matter,
  opposed,
  type PositionDraft,
  position,
  push,
  reportsOf,
} from './matters.ts';
import type { PropositionDraft } from './propositions.ts';

const TOLLS: readonly string[] = ['killed', 'injured', 'casualties'];

/** How many were killed or hurt: other numbers of the same people. */
export const tolls: Finder = (matter) =>
  TOLLS.flatMap((slot) => {
    const counts = [matter, ...matter.consequences].flatMap((one) => asserted(inSlot(one, slot)).filter(isCount));
    const byWhom = new Map<string, PropositionDraft[]>();
    for (const one of counts) push(byWhom, one.whom ?? '', one);
    return [...byWhom.values()].flatMap((list) => tollOf(matter, slot, list));
  });

const isCount = (one: PropositionDraft): boolean =>
  typeof one.value === 'number' || /^\d+-\d+$|^several$/.test(one.value);

function tollOf(matter: Matter, slot: string, counts: readonly PropositionDraft[]): DisputeDraft[] {
  const byValue = new Map<string, PropositionDraft[]>();
  for (const one of [...counts].sort(byAmount)) push(byValue, String(one.value), one);
  const positions = [...byValue.values()].map((list) => position(list[0]!.value, list));
  if (positions.length < 2) return [];
  const others = positions.some((one) => positions.some((other) => one !== other && opposed(matter, one, other)));
  return [
    {
      about: slot,
      kind: others && isDenied(matter, positions) ? 'contradiction' : 'update',
      positions,
      rule: 'dispute/toll',
    },
  ];
}

const amount = (one: PropositionDraft): number =>
  typeof one.value === 'number' ? one.value : Number.parseInt(one.value, 10) || 0;
const byAmount = (one: PropositionDraft, other: PropositionDraft): number =>
  amount(one) - amount(other) || (one.id < other.id ? -1 : 1);

/** A party to the violence gives another toll than everybody else. */
function isDenied(matter: Matter, positions: readonly PositionDraft[]): boolean {
  const parties = new Set(matter.draft.actors);
  const ofParty = (claim: ClaimDraft): boolean => claim.voice.side !== null && parties.has(claim.voice.side);
  const own = positions.filter((one) => one.claims.every(ofParty));
  return own.length > 0 && own.length < positions.length;
}

/** What it was: an explosion first, a suicide attack later. */
export const kinds: Finder = (matter) => {
  if (matter.draft.family !== 'attack') return [];
  const values = new Map<string, ClaimDraft[]>();
  let open = false;
  for (const claim of matter.claims) {
    const { mention } = claim.circumstance!;
    if (mention.anaphoric === true || claim.withheld) continue;
    const unsure = mention.factuality !== 'CT+';
    open ||= unsure;
    push(values, `${mention.subtype ?? mention.type}${unsure ? '?' : ''}`, claim);
  }
  const positions = [...values].sort().map(([value, claims]) => position(value, [], distinct(claims)));
  if (positions.length < 2 || reportsOf(positions) < 2) return [];
  return [{ about: 'kind', kind: open ? 'update' : 'different-scope', positions, rule: 'dispute/kind-of-event' }];
};

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
