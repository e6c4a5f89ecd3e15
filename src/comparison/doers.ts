// Doers: who did it. «الطيران قصف» against «المدفعية قصفت», a part in it denied, are contradictions; one party alone and two together are another
// scope. Where one account says that two struck together, what is told of the second one's strikes that day is an answer too.
import type { ClaimDraft } from './claims.ts';
import {
  asserted,
  asserters,
  type DisputeDraft,
  inSlot,
  isNegation,
  type Matter,
  type PositionDraft,
  position,
  push,
  reportsOf,
} from './matters.ts';

/** Who did each happening, where accounts part on it. */
export function actors(matters: readonly Matter[]): { draft: DisputeDraft; matter: Matter }[] {
  const strikes = new Map<string, Matter[]>();
  for (const matter of matters) {
    const { family, day, actors: parties } = matter.draft;
    if (family === 'strike' && day !== null && parties[0] !== undefined) push(strikes, `${parties[0]} ${day}`, matter);
  }
  return matters.flatMap((matter) => {
    const sets = actorSets(matter);
    for (const partner of partnersIn(sets, matter))
      for (const other of strikes.get(`${partner} ${matter.draft.day}`) ?? [])
        if (other !== matter) for (const [value, claims] of actorSets(other)) push(sets, value, ...claims);
    const draft = disputeOf(matter, sets);
    return draft === null ? [] : [{ draft, matter }];
  });
}

/** Who is told to have done it, by the claims that say so themselves. */
function actorSets(matter: Matter): Map<string, ClaimDraft[]> {
  const sets = new Map<string, ClaimDraft[]>();
  for (const claim of asserters(inSlot(matter, 'actor').filter((one) => !isNegation(one.value)))) {
    const own = claim.author?.values ?? claim.circumstance!.actors;
    if (claim.author === undefined && claim.circumstance!.inherited.includes('actor')) continue;
    push(sets, [...new Set(own.map((one) => one.id))].sort().join('+'), claim);
  }
  return sets;
}

/** Those who are told to have struck together with the one whose strike it is. */
function partnersIn(sets: ReadonlyMap<string, unknown>, { draft }: Matter): Set<string> {
  if (draft.family !== 'strike' || draft.day === null) return new Set();
  const together = [...sets.keys()].filter((value) => value.includes('+')).flatMap((value) => value.split('+'));
  return new Set(together.filter((one) => one !== draft.actors[0]));
}

function disputeOf(matter: Matter, sets: ReadonlyMap<string, ClaimDraft[]>): DisputeDraft | null {
  const all = inSlot(matter, 'actor');
  const values = [...sets.keys()].map((value) => value.split('+'));
  const textOf = (value: string): string =>
    value
      .split('+')
      .flatMap((part) => all.find((one) => one.value === part)?.text ?? [])
      .join(' + ');
  const positions = [...sets].map(([value, claims]): PositionDraft => {
    const propositions = all.filter((one) => one.value === value);
    return { ...position(value, propositions, claims), text: textOf(value) };
  });
  const denials = asserted(all).filter((one) => isNegation(one.value));
  positions.push(...denials.map((one) => position(one.value, [one])));
  if (positions.length < 2 || reportsOf(positions) < 2) return null;
  const apart = values.some((one) => values.some((other) => !one.some((actor) => other.includes(actor))));
  const denied = denials.length > 0;
  const rule = denied ? 'dispute/denied' : apart ? 'dispute/other-actor' : 'dispute/alone-or-together';
  return { about: 'actor', kind: apart || denied ? 'contradiction' : 'different-scope', positions, rule };
}
