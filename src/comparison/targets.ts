// Targets: a finding of a comparison, named by its id today, as words and places of a report, by which a ruling on it is found again tomorrow.
// «o-3f…» becomes «the voice that قال at 14 of this report brings in». An id that is not of this comparison gives nothing.
import type { Analysis } from '../model/analyses.ts';
import type { Claim, Comparison, Passage } from '../model/comparisons.ts';
import { anchorOfAttribution } from '../model/findings.ts';
import type { Target } from '../model/judgements.ts';
import type { Span } from '../text/spans.ts';

/** Where ids are looked up. */
export interface Naming {
  readonly comparison: Comparison;
  readonly analyses: readonly Analysis[];
}

interface Pointing {
  readonly document: string;
  readonly finding: string;
  readonly span: Span;
  readonly type?: string;
}

function pointTo(naming: Naming, { document, finding, span, type }: Pointing): Target | null {
  const text = naming.analyses.find((one) => one.document.id === document)?.document.text;
  if (text === undefined) return null;
  const { start, end } = span;
  const quote = text.slice(start, end);
  return { document, finding, start, end, quote, ...(type === undefined || type === '' ? {} : { type }) };
}

const isEvent = (claim: Claim): boolean => claim.because.rule === 'claim/event-mention';

function eventType(naming: Naming, claim: Claim): string {
  const analysis = naming.analyses.find((one) => one.document.id === claim.document);
  const mention = analysis?.events.find(({ id }) => id === claim.because.from?.[0]);
  return mention?.type ?? 'statement';
}

const targetOfClaim = (naming: Naming, claim: Claim, finding: 'claim' | 'happening'): Target | null => {
  if (finding === 'happening' && !isEvent(claim)) return null;
  const type = isEvent(claim) ? eventType(naming, claim) : 'statement';
  return pointTo(naming, { document: claim.document, finding, span: claim.because.spans[0]!, type });
};

/** The voice of a claim: its innermost attribution, or the outlet's own. */
function voiceOfClaim(naming: Naming, claim: Claim): Target | null {
  const { document } = claim;
  const last = claim.chain.at(-1);
  if (last === undefined) {
    const kind = naming.comparison.origins.find(({ id }) => id === claim.origin)?.kind;
    return { document, finding: 'origin', type: kind === 'headline' ? 'headline' : 'narrator' };
  }
  const analysis = naming.analyses.find((one) => one.document.id === document);
  const attribution = analysis?.attributions.find(({ id }) => id === last);
  if (attribution === undefined) return null;
  return pointTo(naming, {
    document,
    finding: 'origin',
    span: anchorOfAttribution(attribution),
    type: attribution.stance,
  });
}

const byId = <T extends { readonly id: string }>(list: readonly T[], id: string): T | undefined =>
  list.find((one) => one.id === id);

function passageTarget(naming: Naming, passage: Passage | undefined, finding: string): Target | null {
  return passage === undefined ? null : pointTo(naming, { document: passage.document, finding, span: passage });
}

/** The first evidence of the first of some claims. */
function evidenceTarget(
  naming: Naming,
  claims: readonly string[],
  pointing: { finding: string; type: string },
): Target | null {
  const claim = byId(naming.comparison.claims, claims[0] ?? '');
  if (claim === undefined) return null;
  return pointTo(naming, { document: claim.document, span: claim.evidence[0]!, ...pointing });
}

function ofClaims(naming: Naming, id: string): Target | null {
  const { comparison } = naming;
  const claims = (ids: readonly string[]): Claim | undefined =>
    ids.map((one) => byId(comparison.claims, one)).find((one) => one !== undefined);
  const origin = byId(comparison.origins, id);
  if (origin !== undefined) {
    const claim = claims(origin.claims);
    return claim === undefined ? null : voiceOfClaim(naming, claim);
  }
  const event = byId(comparison.events, id);
  if (event !== undefined) {
    const told = event.claims
      .map((one) => byId(comparison.claims, one))
      .find((one) => one !== undefined && isEvent(one));
    return told === undefined ? null : targetOfClaim(naming, told, 'happening');
  }
  const proposition = byId(comparison.propositions, id);
  if (proposition !== undefined) {
    const all = [...proposition.claims, ...proposition.denied, ...proposition.doubted];
    const type = `${proposition.slot} ${proposition.value}`;
    return evidenceTarget(naming, all, { finding: 'proposition', type });
  }
  const dispute = byId(comparison.disputes, id);
  if (dispute === undefined) return null;
  const all = dispute.positions.flatMap((one) => one.claims);
  return evidenceTarget(naming, all, { finding: 'dispute', type: dispute.about });
}

/** What the id means as: itself, or of a claim its voice (`origin`) or its mention (`happening`), to be led out of what it was joined with. */
export type Meaning = 'itself' | 'origin' | 'happening';

/** The target that a finding's id means in a comparison; null where no finding has the id. */
export function targetOf(naming: Naming, id: string, meaning: Meaning = 'itself'): Target | null {
  const { comparison } = naming;
  if (byId(comparison.documents, id) !== undefined) return { document: id };
  const claim = byId(comparison.claims, id);
  if (claim !== undefined)
    return meaning === 'origin'
      ? voiceOfClaim(naming, claim)
      : targetOfClaim(naming, claim, meaning === 'happening' ? 'happening' : 'claim');
  const story = byId(comparison.stories, id);
  if (story !== undefined) return { document: story.documents[0]!, finding: 'story' };
  const copy = byId(comparison.copies, id);
  if (copy !== undefined) {
    const [place] = copy.passages;
    const passage = place === undefined ? undefined : { document: copy.documents[0], ...place.one };
    return passageTarget(naming, passage, 'copy');
  }
  const reuse = byId(comparison.reuse, id);
  if (reuse !== undefined) return passageTarget(naming, reuse.passages[0], 'reuse');
  const entity = byId(comparison.entities, id);
  if (entity !== undefined) return passageTarget(naming, entity.mentions[0], 'entity');
  return ofClaims(naming, id);
}
