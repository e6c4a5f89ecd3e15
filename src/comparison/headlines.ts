// Headline-only claims: what a headline says and its own report's body does not. «ردا على القصف» above a report in which nobody says
// that one strike answers another. A headline that only drops the source of what the body tells is no such claim.
import type { ClaimDraft } from './claims.ts';
import type { PropositionDraft } from './propositions.ts';

/** Slots on which a headline says more than its body when the body has another value or none. */
const SHARPENING: ReadonlySet<string> = new Set(['purpose', 'target']);

/** The ids of claims that stand only in a headline. */
export function findHeadlineOnly(claims: readonly ClaimDraft[], propositions: readonly PropositionDraft[]): string[] {
  const bodies = new Map<string, Set<number>>();
  for (const proposition of propositions)
    bodies.set(
      proposition.id,
      new Set(proposition.asserted.filter((one) => !one.claim.heading).map((one) => one.claim.report)),
    );
  const told = happeningsOfBodies(claims);
  const only = new Set<string>();
  for (const proposition of propositions)
    for (const { claim } of proposition.asserted) {
      if (!claim.heading || claim.circumstance === null || bodies.get(proposition.id)!.has(claim.report)) continue;
      const known = told.has(`${claim.report} ${claim.circumstance.mention.type}`);
      if (!known || SHARPENING.has(proposition.slot)) only.add(claim.id);
    }
  return [...only].sort();
}

/** The kinds of happenings that the body of each report asserts. */
function happeningsOfBodies(claims: readonly ClaimDraft[]): Set<string> {
  const told = new Set<string>();
  for (const claim of claims)
    if (!claim.heading && claim.circumstance !== null && claim.factuality !== 'CT-')
      told.add(`${claim.report} ${claim.circumstance.mention.type}`);
  return told;
}
