// Disputes: questions on which accounts part ways, each with its positions, typed: a contradiction («استهدفت مخزناً» / «لم تستهدف أي
// مخزن»), an update (a toll that grows) or a different scope (the town and its province). Only what is comparable is opposed: one
// happening, one slot, one unit, one time. The finders stand in contradictions.ts, updates.ts and scopes.ts.
import type { Dispute, Position } from '../model/comparisons.ts';
import { reason } from '../model/reasons.ts';
import { hashOf } from '../text/hashes.ts';
import { civilians, manners, settings, targets } from './contradictions.ts';
import { actors } from './doers.ts';
import type { DisputeDraft, Finder, Matter } from './matters.ts';
import { certainties, coordinations, counts, places } from './scopes.ts';
import { tolls } from './tolls.ts';
import { kinds, reaches } from './updates.ts';

const FINDERS: readonly Finder[] = [targets, civilians, manners, settings, tolls, kinds, counts, places, certainties];

/** The disputes inside each happening, and those between happenings of one actor. */
export function findDisputes(matters: readonly Matter[]): Dispute[] {
  const inside = matters.flatMap((matter) => [
    ...FINDERS.filter((find) => find !== tolls || matter.draft.parent === null)
      .flatMap((find) => find(matter))
      .map((draft) => print(draft, matter)),
    ...matter.consequences.flatMap((one) => places(one).map((draft) => print(draft, one))),
  ]);
  const between = [...actors(matters), ...reaches(matters), ...coordinations(matters)].map(({ draft, matter }) =>
    print(draft, matter),
  );
  const unique = new Map([...inside, ...between].map((one) => [one.id, one]));
  return [...unique.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
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
  const values = positions.map((one) => `${one.value} ${one.claims[0] ?? ''}`).sort();
  return {
    id: `d-${hashOf([matter.draft.id, draft.about, ...values], 12)}`,
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
