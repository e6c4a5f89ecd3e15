// Scores a comparison against a story's gold by evidence, after the measure of the shared gold: a proposition is a gold claim when the
// words that carry it overlap the gold's words in the same reports, its slot is of the same kind and its number, if any, is the same.
import type { Comparison, Dispute, Proposition } from '../../model/comparisons.ts';
import { overlaps, type Span } from '../../text/spans.ts';
import type { Measure } from './measures.ts';

interface GoldPlace {
  readonly doc: string;
  readonly attribution: string | null;
  readonly span: readonly [number, number];
  readonly origin?: string;
}

interface GoldClaim {
  readonly id: string;
  readonly slot: string;
  readonly value: unknown;
  readonly assertedBy?: readonly GoldPlace[];
  readonly origins?: { readonly least: number; readonly best: number; readonly most: number };
}

interface GoldDispute {
  readonly id: string;
  readonly kind: Dispute['kind'];
  readonly positions: readonly { readonly claims: readonly string[] }[];
}

interface GoldPassage {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
}

/** What story.json holds, as far as it is scored. */
export interface GoldStory {
  readonly claims: readonly GoldClaim[];
  readonly disputes: readonly GoldDispute[];
  readonly notDisputes?: readonly { readonly claims: readonly string[] }[];
  readonly maybeSame?: readonly (readonly string[])[];
  readonly reuse?: readonly { readonly a: GoldPassage; readonly b: GoldPassage; readonly kind: string }[];
  readonly headlineOnly?: readonly { readonly doc: string; readonly span: readonly [number, number] }[];
}

/** Words by the report that they stand in. */
type Evidence = ReadonlyMap<string, readonly Span[]>;

const FAMILIES: Readonly<Record<string, string>> = {
  target: 'target',
  place: 'place',
  actor: 'actor',
  count: 'count',
  'count-strikes': 'count',
  'count-targets': 'count',
  casualties: 'casualties',
  killed: 'casualties',
  injured: 'casualties',
  time: 'time',
};
const familyOf = (slot: string): string => FAMILIES[slot] ?? 'any';
/** Slots whose number has to be the same. */
const COUNTED = new Set(['count', 'casualties']);
const FITS = 0.5;
const stem = (name: string): string => name.replace(/\.txt$/u, '');

function gather(places: Iterable<readonly [string, Span]>): Evidence {
  const evidence = new Map<string, Span[]>();
  for (const [report, span] of places) evidence.set(report, [...(evidence.get(report) ?? []), span]);
  return evidence;
}

const merged = (all: readonly Evidence[]): Evidence =>
  gather(all.flatMap((one) => [...one].flatMap(([report, spans]) => spans.map((span) => [report, span] as const))));

/** In how many reports the two share words. */
const meeting = (one: Evidence, other: Evidence): number =>
  [...one].filter(([report, spans]) => other.get(report)?.some((span) => spans.some((own) => overlaps(own, span))))
    .length;

const spanFrom = ([start, end]: readonly [number, number]): Span => ({ start, end });
const goldEvidence = (claim: GoldClaim): Evidence =>
  gather((claim.assertedBy ?? []).map((place) => [stem(place.doc), spanFrom(place.span)] as const));

/** The gold and the comparison with their evidence looked up. */
interface Scored {
  readonly gold: GoldStory;
  readonly comparison: Comparison;
  readonly claims: ReadonlyMap<string, Evidence>;
  readonly wanted: ReadonlyMap<string, Evidence>;
  readonly propositions: ReadonlyMap<string, Evidence>;
}

function prepare(gold: GoldStory, comparison: Comparison): Scored {
  const names = new Map(comparison.documents.map((one) => [one.id, stem(one.name)]));
  const claims = new Map(
    comparison.claims.map((one) => [
      one.id,
      gather(one.evidence.map((span) => [names.get(one.document) ?? '', span] as const)),
    ]),
  );
  const ofClaims = (ids: readonly string[]): Evidence => merged(ids.flatMap((id) => claims.get(id) ?? []));
  return {
    gold,
    comparison,
    claims,
    wanted: new Map(gold.claims.map((one) => [one.id, goldEvidence(one)])),
    propositions: new Map(comparison.propositions.map((one) => [one.id, ofClaims(one.claims)])),
  };
}

function fit(scored: Scored, claim: GoldClaim, proposition: Proposition): number {
  const [own, other] = [familyOf(claim.slot), familyOf(proposition.slot)];
  if (own !== 'any' && other !== 'any' && own !== other) return 0;
  if (COUNTED.has(own) && typeof claim.value === 'number' && claim.value !== proposition.value) return 0;
  const wanted = scored.wanted.get(claim.id)!;
  const found = scored.propositions.get(proposition.id)!;
  const share = (2 * meeting(wanted, found)) / Math.max(1, wanted.size + found.size);
  const sameSlot = (own === other ? 0.001 : 0) + (claim.slot === proposition.slot ? 0.001 : 0);
  return share < FITS ? 0 : share + sameSlot + (claim.value === proposition.value ? 0.002 : 0);
}

/** Each gold claim with the proposition that fits it best, each proposition once. */
function matchClaims(scored: Scored): Map<GoldClaim, Proposition> {
  const pairs = scored.gold.claims
    .flatMap((claim) =>
      scored.comparison.propositions.map((proposition) => ({
        claim,
        proposition,
        fit: fit(scored, claim, proposition),
      })),
    )
    .filter((pair) => pair.fit > 0)
    .sort((one, other) => other.fit - one.fit);
  const matched = new Map<GoldClaim, Proposition>();
  const used = new Set<Proposition>();
  for (const { claim, proposition } of pairs) {
    if (matched.has(claim) || used.has(proposition)) continue;
    matched.set(claim, proposition);
    used.add(proposition);
  }
  return matched;
}

function positionEvidence(scored: Scored, dispute: Dispute): Evidence[] {
  return dispute.positions.map((position) =>
    merged([
      ...position.claims.flatMap((id) => scored.claims.get(id) ?? []),
      ...position.propositions.flatMap((id) => scored.propositions.get(id) ?? []),
    ]),
  );
}

const covers = (scored: Scored, evidence: Evidence, claims: readonly string[]): boolean =>
  claims.some((id) => meeting(scored.wanted.get(id) ?? new Map(), evidence) > 0);

/** How many of the gold's positions stand under positions of their own. */
function coveredPositions(scored: Scored, gold: GoldDispute, positions: readonly Evidence[]): number {
  const free = new Set(positions);
  let covered = 0;
  for (const { claims } of gold.positions) {
    const own = [...free].find((evidence) => covers(scored, evidence, claims));
    if (own === undefined) continue;
    free.delete(own);
    covered++;
  }
  return covered;
}

function scoreDisputes(scored: Scored): { found: number; rightKind: number; raised: number } {
  const disputes = scored.comparison.disputes.map((one) => ({ one, positions: positionEvidence(scored, one) }));
  let [found, rightKind] = [0, 0];
  for (const gold of scored.gold.disputes) {
    const fitting = disputes.filter(({ positions }) => coveredPositions(scored, gold, positions) >= 2);
    if (fitting.length > 0) found++;
    if (fitting.some(({ one }) => one.kind === gold.kind)) rightKind++;
  }
  const raised = (scored.gold.notDisputes ?? []).filter(({ claims: [first, second] }) =>
    disputes.some(({ one, positions }) => {
      if (one.kind !== 'contradiction' || first === undefined || second === undefined) return false;
      const only = (yes: string, no: string): boolean =>
        positions.some((evidence) => covers(scored, evidence, [yes]) && !covers(scored, evidence, [no]));
      return only(first, second) && only(second, first);
    }),
  ).length;
  return { found, rightKind, raised };
}

/** The origin that a place of the gold was given: that of the claim whose words are closest to it. */
function originAt(scored: Scored, place: GoldPlace): string | null {
  const span = spanFrom(place.span);
  let best: { origin: string; apart: number } | null = null;
  for (const claim of scored.comparison.claims)
    for (const own of scored.claims.get(claim.id)?.get(stem(place.doc)) ?? []) {
      if (!overlaps(own, span)) continue;
      const apart = Math.abs(own.start - span.start) + Math.abs(own.end - span.end);
      if (best === null || apart < best.apart) best = { origin: claim.origin, apart };
    }
  return best?.origin ?? null;
}

/** Pairs of statements in different reports: those of one origin that were joined, and those of two that should not have been. */
function scorePairs(scored: Scored): { together: number; joined: number; falseMerges: number } {
  const maybe = new Set(
    (scored.gold.maybeSame ?? []).flatMap(([one, other]) => [`${one} ${other}`, `${other} ${one}`]),
  );
  const places = scored.gold.claims
    .flatMap((claim) => claim.assertedBy ?? [])
    .filter((place) => place.attribution !== null && place.origin !== undefined)
    .map((place) => ({ ...place, given: originAt(scored, place) }))
    .filter((place) => place.given !== null);
  let [together, joined, falseMerges] = [0, 0, 0];
  places.forEach((one, index) => {
    for (const other of places.slice(index + 1)) {
      if (one.doc === other.doc) continue;
      if (one.origin === other.origin) {
        together++;
        if (one.given === other.given) joined++;
      } else if (one.given === other.given && !maybe.has(`${one.origin} ${other.origin}`)) falseMerges++;
    }
  });
  return { together, joined, falseMerges };
}

function countReuse(scored: Scored): number {
  const names = new Map(scored.comparison.documents.map((one) => [one.id, stem(one.name)]));
  const holds = (passage: Span & { document: string }, gold: GoldPassage): boolean =>
    names.get(passage.document) === stem(gold.doc) &&
    Math.min(passage.end, gold.end) - Math.max(passage.start, gold.start) >= (gold.end - gold.start) / 2;
  return (scored.gold.reuse ?? []).filter(({ a, b }) =>
    scored.comparison.reuse.some(({ passages }) =>
      passages.some((one) => holds(one, a) && passages.some((other) => other !== one && holds(other, b))),
    ),
  ).length;
}

const headlinesFound = (scored: Scored): number =>
  (scored.gold.headlineOnly ?? []).filter(({ doc, span }) =>
    scored.comparison.headlineOnly.some((id) =>
      scored.claims
        .get(id)
        ?.get(stem(doc))
        ?.some((own) => overlaps(own, spanFrom(span))),
    ),
  ).length;

const share = (key: string, right: number, expected: number): Measure => ({
  key,
  value: expected === 0 ? 1 : right / expected,
  tally: { expected, found: right, right },
});

/** The figures of a comparison, each out of what the gold holds; lower is better for the last two. */
export function scoreStory(gold: GoldStory, comparison: Comparison): Measure[] {
  const scored = prepare(gold, comparison);
  const matched = matchClaims(scored);
  const counted = [...matched].filter(([claim]) => claim.origins !== undefined);
  const ranged = counted.filter(
    ([claim, { origins }]) => origins.least === claim.origins!.least && origins.most === claim.origins!.most,
  );
  const { found, rightKind, raised } = scoreDisputes(scored);
  const { together, joined, falseMerges } = scorePairs(scored);
  return [
    share('claims found', matched.size, gold.claims.length),
    share('origin ranges right', ranged.length, counted.length),
    share('disputes found', found, gold.disputes.length),
    share('disputes of the right kind', rightKind, gold.disputes.length),
    share('pairs of one origin joined', joined, together),
    share('reuse found', countReuse(scored), gold.reuse?.length ?? 0),
    share('headline claims found', headlinesFound(scored), gold.headlineOnly?.length ?? 0),
    { key: 'propositions', value: comparison.propositions.length, floorless: true },
    { key: 'false merges', value: falseMerges, atMost: true },
    { key: 'contradictions raised wrongly', value: raised, atMost: true },
  ];
}
