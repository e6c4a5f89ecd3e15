// Matters: a happening with everything that is said of it, laid out for the questions that accounts may part on. A position is one
// answer: «في المدينة» with the claims that give it. What somebody would not confirm stands beside, as no answer.
import type { ClaimDraft } from './claims.ts';
import type { HappeningDraft } from './events.ts';
import type { PropositionDraft } from './propositions.ts';

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
  readonly kind: 'contradiction' | 'update' | 'different-scope';
  readonly positions: readonly PositionDraft[];
  readonly rule: string;
}

/** A happening with its propositions. */
export interface Matter {
  readonly draft: HappeningDraft;
  readonly propositions: readonly PropositionDraft[];
  /** Every claim on it, in the order of reports and words. */
  readonly claims: readonly ClaimDraft[];
  /** What follows from this one: casualties, damage. */
  readonly consequences: readonly Matter[];
  /** Claims that say only that something is not known or not confirmed. */
  readonly unanswered: readonly ClaimDraft[];
  readonly originOf: ReadonlyMap<string, string>;
  /** The day of a claim: that of its report. */
  readonly dayOf: (claim: ClaimDraft) => string | null;
}

/** Finds the disputes of one matter. */
export type Finder = (matter: Matter) => DisputeDraft[];

interface Gathering {
  readonly propositions: readonly PropositionDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly originOf: ReadonlyMap<string, string>;
  readonly dayOf: Matter['dayOf'];
}

/** The matters of all happenings. */
export function gatherMatters(happenings: readonly HappeningDraft[], gathering: Gathering): Matter[] {
  const byHappening = new Map<string, PropositionDraft[]>();
  for (const one of gathering.propositions) push(byHappening, one.happening, one);
  const unanswered = notAnswered(gathering.claims);
  const claims = new Map<string, ClaimDraft[]>();
  for (const claim of gathering.claims) push(claims, claim.happening, claim);
  const matter = (draft: HappeningDraft, consequences: readonly Matter[]): Matter => ({
    draft,
    propositions: byHappening.get(draft.id) ?? [],
    claims: claims.get(draft.id) ?? [],
    consequences,
    unanswered: unanswered.get(draft.id) ?? [],
    originOf: gathering.originOf,
    dayOf: gathering.dayOf,
  });
  const children = new Map<string, Matter[]>();
  for (const draft of happenings) if (draft.parent !== null) push(children, draft.parent, matter(draft, []));
  return happenings.map((draft) => matter(draft, children.get(draft.id) ?? []));
}

const NEAR = 500;

/** «لم يؤكد ذلك» without an event of its own belongs to what was told just before. */
function notAnswered(claims: readonly ClaimDraft[]): Map<string, ClaimDraft[]> {
  const found = new Map<string, ClaimDraft[]>();
  let before: ClaimDraft | null = null;
  for (const claim of claims) {
    const near =
      before !== null && before.report === claim.report && claim.evidence[0]!.start - before.evidence[0]!.start < NEAR;
    if (claim.circumstance !== null) before = claim;
    else if (claim.withheld && near) push(found, before!.happening, claim);
  }
  return found;
}

export function push<K, T>(map: Map<K, T[]>, key: K, ...values: readonly T[]): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [...values]);
  else list.push(...values);
}

/** The propositions of some slots. */
export const inSlot = (matter: Matter, ...slots: readonly string[]): PropositionDraft[] =>
  matter.propositions.filter((one) => slots.includes(one.slot));

/** The propositions that somebody asserts. */
export const asserted = (propositions: readonly PropositionDraft[]): PropositionDraft[] =>
  propositions.filter((one) => one.asserted.length > 0);

export const distinct = (claims: readonly ClaimDraft[]): ClaimDraft[] => [
  ...new Map(claims.map((one) => [one.id, one])).values(),
];

/** Who asserts any of the propositions. */
export const asserters = (propositions: readonly PropositionDraft[]): ClaimDraft[] =>
  distinct(propositions.flatMap((one) => one.asserted.map((bearing) => bearing.claim)));

export const position = (
  value: string | number,
  propositions: readonly PropositionDraft[],
  claims: readonly ClaimDraft[] = asserters(propositions),
): PositionDraft => ({ value, text: propositions[0]?.text ?? '', propositions, claims });

/** In how many reports the positions stand. */
export const reportsOf = (positions: readonly PositionDraft[]): number =>
  new Set(positions.flatMap((one) => one.claims.map((claim) => claim.report))).size;

/** True where the second answer has a voice that the first has not. */
export function opposed(matter: Matter, one: PositionDraft, other: PositionDraft): boolean {
  const origins = new Set(one.claims.map((claim) => matter.originOf.get(claim.id)));
  return other.claims.some((claim) => !origins.has(matter.originOf.get(claim.id)));
}

/** True for the value of a denial: «not:…». */
export const isNegation = (value: string | number): boolean => String(value).startsWith('not:');
