// Verdicts: what each claim does with a proposition (asserts, asserts with a hedge, leaves open, doubts, denies), and how
// contested a proposition is. «ربما قُصف الجسر» is hedged, «سيُقصف الجسر» is open.
import type { Claim, Dispute, Proposition } from '../../../model/comparisons.ts';
import { claimsOf, type Dossier, outletsOf } from './dossiers.ts';
import type { Verdict } from './parts.ts';

function isHedged(dossier: Dossier, claim: Claim): boolean {
  if (/^P[RS]/u.test(claim.factuality)) return true;
  const report = dossier.report.get(claim.document);
  return claim.chain.some((id) => report?.attributions.get(id)?.hedged === true);
}

/** What a claim does with a proposition. */
export function judgeVerdict(dossier: Dossier, proposition: Proposition, claim: Claim): Verdict {
  if (proposition.denied.includes(claim.id)) return 'denies';
  if (proposition.doubted.includes(claim.id)) return 'doubts';
  if (isHedged(dossier, claim)) return 'hedged';
  return claim.factuality.endsWith('u') ? 'open' : 'asserts';
}

/** A proposition as the matrix shows it. */
export interface Row {
  readonly proposition: Proposition;
  readonly claims: readonly Claim[];
  /** Outlets that assert it: the same claims that its origins are counted over. */
  readonly outlets: number;
  /** Outlets that say anything of it, for or against. */
  readonly heard: number;
  /** 0: nobody objects; higher: more contested. */
  readonly contested: number;
  readonly disputes: readonly Dispute[];
}

function disputesByProposition(disputes: readonly Dispute[]): Map<string, Dispute[]> {
  const found = new Map<string, Dispute[]>();
  for (const dispute of disputes)
    for (const id of new Set(dispute.positions.flatMap((position) => position.propositions)))
      found.set(id, [...(found.get(id) ?? []), dispute]);
  return found;
}

/** Objections count where somebody asserts; a denial of what nobody here asserts is less, a bare «no comment» nothing. */
function contestOf({ claims, denied, doubted }: Proposition, disputes: readonly Dispute[]): number {
  const asserted = claims.length > 0;
  return (
    (disputes.some(({ kind }) => kind === 'contradiction') ? 4 : 0) +
    (denied.length > 0 ? (asserted ? 4 : 1) : 0) +
    (doubted.length > 0 && asserted ? 2 : 0) +
    (disputes.length > 0 ? 1 : 0)
  );
}

/** All rows, the most contested happening first, and within it the most contested proposition. */
export function formRows(dossier: Dossier): Row[] {
  const disputed = disputesByProposition(dossier.comparison.disputes);
  const rows = dossier.comparison.propositions.map((proposition): Row => {
    const claims = claimsOf(proposition).flatMap((id) => dossier.claim.get(id) ?? []);
    const disputes = disputed.get(proposition.id) ?? [];
    const contested = contestOf(proposition, disputes);
    const asserting = claims.filter(({ id }) => proposition.claims.includes(id));
    const outlets = outletsOf(dossier, asserting).length;
    return { proposition, claims, outlets, heard: outletsOf(dossier, claims).length, contested, disputes };
  });
  return inOrder(rows);
}

function inOrder(rows: readonly Row[]): Row[] {
  const heaviest = new Map<string, number>();
  const weight = (row: Row): number => row.contested * 1000 + Math.min(row.heard, 999);
  for (const row of rows)
    heaviest.set(row.proposition.event, Math.max(heaviest.get(row.proposition.event) ?? 0, weight(row)));
  const place = new Map(rows.map((row, at) => [row, at]));
  return [...rows].sort(
    (one, other) =>
      heaviest.get(other.proposition.event)! - heaviest.get(one.proposition.event)! ||
      (one.proposition.event === other.proposition.event
        ? 0
        : one.proposition.event < other.proposition.event
          ? -1
          : 1) ||
      weight(other) - weight(one) ||
      place.get(one)! - place.get(other)!,
  );
}
