// Disputes: questions on which accounts part ways. «استهدفت الغارة مخزناً» against «لم تستهدف الغارة أي مخزن» is a contradiction; a toll
// that grows is an update; «في المدينة» against «في المحافظة», twenty raids against eight targets, «ربما» against a flat statement
// are different scopes. Only what is comparable is opposed: one happening, one slot, one unit. A denial is opposed to what it
// denies, never guessed from two values that may both be true.
import type { Dispute, Position } from '../model/comparisons.ts';
import { reason } from '../model/reasons.ts';
import { hashOf } from '../text/hashes.ts';
import type { ClaimDraft } from './claims.ts';
import type { HappeningDraft } from './events.ts';
import { negated, type PropositionDraft } from './propositions.ts';

/** One answer on its way. */
export interface PositionDraft {
  readonly value: string | number;
  readonly text: string;
  readonly propositions: readonly PropositionDraft[];
  readonly claims: readonly ClaimDraft[];
}

/** A dispute on its way. */
export interface DisputeDraft {
  readonly about: string;
  readonly kind: Dispute['kind'];
  readonly positions: readonly PositionDraft[];
  readonly rule: string;
}

/** A happening with its propositions by slot. */
export interface Matter {
  readonly draft: HappeningDraft;
  readonly propositions: readonly PropositionDraft[];
  /** Matters that follow from this one: casualties, damage. */
  readonly consequences: readonly Matter[];
  readonly originOf: ReadonlyMap<string, string>;
  readonly sideOf: (claim: ClaimDraft) => string | null;
}

type Finder = (matter: Matter) => DisputeDraft[];

const inSlot = (matter: Matter, ...slots: string[]): PropositionDraft[] =>
  matter.propositions.filter((one) => slots.includes(one.slot));

const asserters = (propositions: readonly PropositionDraft[]): ClaimDraft[] =>
  distinct(propositions.flatMap((one) => one.asserted.map((bearing) => bearing.claim)));

const distinct = (claims: readonly ClaimDraft[]): ClaimDraft[] => [
  ...new Map(claims.map((one) => [one.id, one])).values(),
];

const position = (
  value: string | number,
  propositions: readonly PropositionDraft[],
  claims?: readonly ClaimDraft[],
): PositionDraft => ({
  value,
  text: propositions[0]?.text ?? '',
  propositions,
  claims: claims ?? asserters(propositions),
});

const reportsOf = (claims: readonly ClaimDraft[]): Set<number> => new Set(claims.map((one) => one.report));

/** True where two answers come from different voices. */
function opposed(matter: Matter, one: PositionDraft, other: PositionDraft): boolean {
  const origins = new Set(one.claims.map((claim) => matter.originOf.get(claim.id)));
  return other.claims.some((claim) => !origins.has(matter.originOf.get(claim.id)));
}

const isNegation = (value: string | number): boolean => String(value).startsWith('not:');

/** Target: somebody denies what somebody else asserts. */
const targets: Finder = (matter) => {
  const all = inSlot(matter, 'target');
  const values = new Map(all.map((one) => [String(one.value), one]));
  const contested = all.filter(
    (one) => one.asserted.length > 0 && (values.get(negated(one.value))?.asserted.length ?? 0) > 0,
  );
  const positions = all.filter((one) => one.asserted.length > 0).map((one) => position(one.value, [one]));
  if (positions.length < 2) return [];
  const doubted = distinct(all.flatMap((one) => one.doubted.map((bearing) => bearing.claim)));
  const rejected = all.filter((one) => isNegation(one.value) && one.denied.length > 0);
  const rejecters = distinct(rejected.flatMap((one) => one.denied.map((bearing) => bearing.claim)));
  if (rejecters.length > 0) positions.push(position('charge-rejected', rejected, rejecters));
  if (doubted.length > 0) positions.push(position('unknown', [], doubted));
  if (contested.length > 0) return [{ about: 'target', kind: 'contradiction', positions, rule: 'dispute/denied' }];
  if (reportsOf(positions.flatMap((one) => one.claims)).size < 2) return [];
  return [{ about: 'target', kind: 'different-scope', positions, rule: 'dispute/several-values' }];
};

const HARM: readonly string[] = ['killed', 'injured', 'casualties'];

/** Were civilians harmed? Assertions and denials of casualties, and of civilians as targets. */
const civilians: Finder = (matter) => {
  const harm = matter.consequences.flatMap((one) => inSlot(one, ...HARM));
  const hit = inSlot(matter, 'target').filter((one) => String(one.value).endsWith('civilians'));
  const yes = [...harm, ...hit].filter((one) => !isNegation(one.value) && one.asserted.length > 0 && one.value !== 0);
  const no = [...harm, ...hit].filter((one) => (isNegation(one.value) || one.value === 0) && one.asserted.length > 0);
  const positions = [position('killed', yes), position('none', no)];
  if (yes.length === 0 || no.length === 0 || !opposed(matter, positions[0]!, positions[1]!)) return [];
  const unknown = distinct(harm.flatMap((one) => one.doubted.map((bearing) => bearing.claim)));
  if (unknown.length > 0) positions.push(position('no-information', [], unknown));
  return [{ about: 'civilian-casualties', kind: 'contradiction', positions, rule: 'dispute/denied' }];
};

/** How many: the same unit with other numbers. */
const tolls: Finder = (matter) => {
  const found: DisputeDraft[] = [];
  for (const slot of HARM) {
    const counts = inSlot(matter, slot).filter((one) => isCount(one) && one.asserted.length > 0);
    const positions = counts.map((one) => position(one.value, [one]));
    if (positions.length < 2 || !positions.some((one) => opposed(matter, positions[0]!, one))) continue;
    found.push({ about: slot, kind: kindOfTolls(matter, positions), positions, rule: 'dispute/toll' });
  }
  return found;
};

const isCount = (one: PropositionDraft): boolean =>
  typeof one.value === 'number' || /^\d+-\d+$|^several$/.test(one.value);

/** Tolls of opposed sides contradict each other; others grow with time. */
function kindOfTolls(matter: Matter, positions: readonly PositionDraft[]): Dispute['kind'] {
  const parties = new Set(matter.draft.actors);
  const sides = positions.map((one) => new Set(one.claims.map(matter.sideOf).filter((side) => side !== null)));
  const flat = sides.some((one) => [...one].some((side) => parties.has(side)));
  const others = sides.some((one) => [...one].some((side) => !parties.has(side)));
  return flat && others ? 'contradiction' : 'update';
}

/** How many strikes, targets, aircraft: other units are another scope. */
const counts: Finder = (matter) => {
  const all = inSlot(matter, 'count', 'count-targets').filter((one) => one.asserted.length > 0);
  const positions = all.map((one) => position(one.unit === null ? one.value : `${one.value} ${one.unit}`, [one]));
  if (positions.length < 2 || reportsOf(positions.flatMap((one) => one.claims)).size < 2) return [];
  return [{ about: 'count', kind: 'different-scope', positions, rule: 'dispute/other-units' }];
};

/** Where: wider and narrower accounts. */
const places: Finder = (matter) => {
  const all = inSlot(matter, 'place').filter((one) => one.asserted.length > 0 && !isNegation(one.value));
  const positions = all.map((one) => position(one.value, [one]));
  if (positions.length < 2 || reportsOf(positions.flatMap((one) => one.claims)).size < 2) return [];
  return [{ about: 'place', kind: 'different-scope', positions, rule: 'dispute/wider-and-narrower' }];
};

/** Who did it: alone or together, one party or another. */
const actors: Finder = (matter) => {
  const sets = new Map<string, ClaimDraft[]>();
  for (const claim of asserters(inSlot(matter, 'actor'))) {
    const value = [...new Set(claim.circumstance!.actors.map((one) => one.id))].sort().join('+');
    sets.set(value, [...(sets.get(value) ?? []), claim]);
  }
  const positions = [...sets].map(([value, claims]) => position(value, textsOf(matter, value), claims));
  if (positions.length < 2) return [];
  return [{ about: 'actor', kind: 'contradiction', positions, rule: 'dispute/other-actor' }];
};

const textsOf = (matter: Matter, value: string): PropositionDraft[] =>
  inSlot(matter, 'actor').filter((one) => value.split('+').includes(String(one.value)));

/** How sure: one account states flatly what another calls probable or has not confirmed. */
const certainties: Finder = (matter) =>
  inSlot(matter, 'actor').flatMap((one) => {
    const grades = new Map<string, ClaimDraft[]>();
    for (const claim of distinct([...one.asserted, ...one.doubted].map((bearing) => bearing.claim))) {
      const grade = gradeOf(claim);
      grades.set(grade, [...(grades.get(grade) ?? []), claim]);
    }
    const positions = [...grades].sort().map(([grade, claims]) => position(grade, [one], claims));
    if (positions.length < 2 || matter.draft.family !== 'attack') return [];
    return [{ about: 'certainty', kind: 'different-scope' as const, positions, rule: 'dispute/other-certainty' }];
  });

function gradeOf(claim: ClaimDraft): string {
  if (claim.withheld) return 'not-confirmed';
  if (claim.attribution?.agentless === true) return 'suspected';
  if (claim.attribution?.hedged === true || /^P/.test(claim.factuality)) return 'probable';
  return claim.attribution === null ? 'narrated' : 'stated';
}

/** What for, with what, on what: values that may all be true. */
const manners: Finder = (matter) =>
  ['purpose', 'instrument', 'object'].flatMap((slot) => {
    const all = inSlot(matter, slot).filter((one) => one.asserted.length > 0);
    const positions = all.map((one) => position(one.value, [one]));
    const contested = all.some(
      (one) => isNegation(one.value) && all.some((other) => negated(other.value) === one.value),
    );
    if (positions.length < 2 || reportsOf(positions.flatMap((one) => one.claims)).size < 2) return [];
    return [
      {
        about: slot,
        kind: contested ? ('contradiction' as const) : ('different-scope' as const),
        positions,
        rule: 'dispute/several-values',
      },
    ];
  });

const FINDERS: readonly Finder[] = [targets, civilians, tolls, counts, places, actors, certainties, manners];

/** The disputes inside each happening, and between the days of one actor's strikes. */
export function findDisputes(matters: readonly Matter[]): Dispute[] {
  const found = matters.flatMap((matter) =>
    FINDERS.flatMap((find) => find(matter)).map((draft) => print(draft, matter)),
  );
  return [...found, ...reaches(matters)].sort((one, other) => (one.id < other.id ? -1 : 1));
}

/** Where one actor's strikes reach, day by day: the later day adds, it does not correct. */
function reaches(matters: readonly Matter[]): Dispute[] {
  const series = new Map<string, Matter[]>();
  for (const matter of matters) {
    const { draft } = matter;
    if (draft.family !== 'strike' || draft.day === null || draft.actors[0] === undefined) continue;
    series.set(draft.actors[0], [...(series.get(draft.actors[0]) ?? []), matter]);
  }
  return [...series.values()].flatMap((list) => {
    const days = [...list].sort((one, other) => (one.draft.day! < other.draft.day! ? -1 : 1));
    const positions = days.flatMap((one): PositionDraft[] => {
      const where = inSlot(one, 'place').filter((place) => place.asserted.length > 0);
      return where.length === 0 ? [] : [{ ...position(one.draft.day!, where), text: one.draft.label }];
    });
    if (positions.length < 2) return [];
    return [print({ about: 'reach', kind: 'update', positions, rule: 'dispute/day-by-day' }, days[0]!)];
  });
}

function print(draft: DisputeDraft, matter: Matter): Dispute {
  const positions = draft.positions.map(
    (one): Position => ({
      value: one.value,
      text: one.text,
      propositions: one.propositions.map((proposition) => proposition.id),
      claims: one.claims.map((claim) => claim.id),
      origins: [...new Set(one.claims.map((claim) => matter.originOf.get(claim.id)!))].sort(),
    }),
  );
  return {
    id: `d-${hashOf([matter.draft.id, draft.about, ...positions.map((one) => String(one.value)).sort()], 12)}`,
    event: matter.draft.id,
    about: draft.about,
    kind: draft.kind,
    question: matter.draft.label,
    positions,
    because: reason(
      draft.rule,
      [],
      draft.positions.flatMap((one) => one.propositions.map((proposition) => proposition.id)),
    ),
  };
}
