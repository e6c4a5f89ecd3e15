// A unit: reports that are compared with each other: reuse, entities, happenings, claims, propositions, origins with ranges and sides,
// disputes, notices, timeline. «قالت الوزارة» in five outlets is one origin carried by five. Pure and independent of order: the reports
// are sorted first, every id is a hash of content, and every step looks up what it needs in an index instead of comparing all pairs.
import type { Analysis } from '../model/analyses.ts';
import type { ComparedDocument, Comparison, Origin, Proposition } from '../model/comparisons.ts';
import type { Anchored } from '../model/judgements.ts';
import type { Gazetteer } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import { alignReports } from './alignments.ts';
import { type Circumstance, findCircumstances } from './circumstances.ts';
import { type ClaimDraft, formClaims, printClaim, STATEMENT } from './claims.ts';
import { type Descriptions, descriptionsOf } from './descriptions.ts';
import { findDisputes } from './disputes.ts';
import { gatherEntities } from './entities.ts';
import { type HappeningDraft, placeMentions, printHappening } from './events.ts';
import { type Grading, gradeOf } from './grades.ts';
import { findHeadlineOnly } from './headlines.ts';
import { type Identity, judgeIdentities, pairKey } from './identities.ts';
import { kinshipOf } from './kinship.ts';
import { gatherMatters, isNegation } from './matters.ts';
import { findNamesakes } from './namesakes.ts';
import { partiesBy } from './nations.ts';
import { findNotices } from './notices.ts';
import { type OriginDraft, printOrigin, type TracedOrigins, traceOrigins } from './origins.ts';
import { formPropositions, type PropositionDraft, toldBy } from './propositions.ts';
import { byOrigin, type Counting, rangeOf } from './ranges.ts';
import { type Report, readyReports } from './reports.ts';
import { findReuse } from './reuse.ts';
import {
  type Found,
  findRuledClaims,
  findRuledMentions,
  findRuledVoices,
  type Rulings,
  rejectedOf,
} from './rulings.ts';
import { createSides, type Sides } from './sides.ts';
import { findSharedStatements, type SharedStatement } from './statements.ts';
import { layTimeline } from './timeline.ts';
import type { CircumstanceTools } from './values.ts';
import { dayOfStatement, findVoices, outerOf, type ReportVoices, type Voice } from './voices.ts';

/** What comparing asks of the language, the register and the people who ruled. */
export interface Comparing {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly rulings: Rulings;
}

/** What a unit gives: all of a comparison but what needs the other units. */
export interface UnitComparison
  extends Omit<Comparison, 'format' | 'engine' | 'copies' | 'stories' | 'failures' | 'judgements'> {
  /** What became of the rulings on claims, happenings and origins of its reports. */
  readonly anchored: readonly Anchored[];
}

/** Compares the reports of a unit. `unit` goes into the ids of happenings and origins, so that those of two units differ. */
export function compareUnit(
  analyses: readonly Analysis[],
  { language, gazetteer, rulings }: Comparing,
  unit: string,
): UnitComparison {
  const reports = readyReports(analyses, language);
  const sides = createSides(gazetteer);
  const namesakes = findNamesakes(reports, sides, language);
  const descriptions = descriptionsOf(language);
  const tools = { sides, descriptions, namesakes, partyOf: partiesBy(reports, sides, descriptions) };
  const alignments = alignReports(reports);
  const statements = findSharedStatements(reports, alignments);
  const voices = reports.map((report, at) => findVoices(report, at, tools));
  const circumstances = reports.map((report, at) => findCircumstances(report, voices[at]!, tools));
  const ground = { standing: rulings.standing, reports };
  const ruled = {
    happenings: findRuledMentions(ground, circumstances),
    origins: findRuledVoices(ground, voices),
  };
  const happenings = placeMentions(reports, {
    circumstances,
    sides,
    kinship: kinshipOf(reports, language),
    descriptions: tools.descriptions,
    unit,
    ruled: ruled.happenings,
  });
  const formed = formClaims({ reports, voices, drafts: happenings, tools });
  const ruledClaims = findRuledClaims(ground, formed);
  const rejected = rejectedOf(ruledClaims);
  const weighing = { reports, voices, statements, tools, unit, ruled: ruled.origins };
  const kept = formed.filter((claim) => !rejected.has(claim));
  const first = weighClaims(kept, weighing);
  const silenced = silencedVoices(ruled.origins, first.origins);
  const weighed =
    silenced.size === 0
      ? first
      : weighClaims(
          kept.filter(({ voice }) => !silenced.has(voice)),
          weighing,
        );
  const printed = printUnit(weighed, { reports, voices, statements, happenings, sides, descriptions });
  const anchored = anchoredIn({ ...ruled, claims: ruledClaims }, { happenings, origins: first.origins });
  return { ...printed, reuse: findReuse(reports, alignments), anchored };
}

interface Weighing {
  readonly reports: readonly Report[];
  readonly voices: readonly ReportVoices[];
  readonly statements: readonly SharedStatement[];
  readonly tools: CircumstanceTools;
  readonly unit: string;
  readonly ruled: readonly Found<Voice>[];
}

/** Claims with what they say together and whose they are. */
interface Weighed extends TracedOrigins {
  readonly claims: readonly ClaimDraft[];
  readonly propositions: readonly PropositionDraft[];
}

function weighClaims(claims: readonly ClaimDraft[], weighing: Weighing): Weighed {
  const { reports, voices, statements, tools, unit, ruled } = weighing;
  const propositions = formPropositions({ reports, claims, statements, tools });
  const told = toldBy(propositions);
  const { stemOf } = tools.descriptions;
  return { claims, propositions, ...traceOrigins({ reports, voices, statements, told, stemOf, unit, ruled }) };
}

/** The voices of origins that stand rejected. */
function silencedVoices(ruled: readonly Found<Voice>[], origins: readonly OriginDraft[]): Set<Voice> {
  const rejected = rejectedOf(ruled);
  if (rejected.size === 0) return rejected;
  return new Set(origins.filter(({ voices }) => voices.some((one) => rejected.has(one))).flatMap((one) => one.voices));
}

interface RuledMembers {
  readonly happenings: readonly Found<Circumstance>[];
  readonly origins: readonly Found<Voice>[];
  readonly claims: readonly Found<ClaimDraft>[];
}

/** What became of each target: the id that its finding has now, null where the ruling took it out. */
function anchoredIn(
  found: RuledMembers,
  { happenings, origins }: { happenings: readonly HappeningDraft[]; origins: readonly OriginDraft[] },
): Anchored[] {
  const happeningOf = new Map(happenings.flatMap(({ id, members }) => members.map((one) => [one.circumstance, id])));
  const originOf = new Map(origins.flatMap(({ id, voices }) => voices.map((voice) => [voice, id])));
  const tell = <T>(list: readonly Found<T>[], idOf: (member: T) => string | undefined): Anchored[] =>
    list.map(({ judgement, target, member, lost }) => ({
      judgement: judgement.number,
      target,
      on: member === null ? null : (idOf(member) ?? null),
      lost,
    }));
  return [
    ...tell(found.happenings, (one) => happeningOf.get(one)),
    ...tell(found.origins, (one) => originOf.get(one)),
    ...tell(found.claims, ({ id }) => id),
  ];
}

interface Printed {
  readonly reports: readonly Report[];
  readonly voices: readonly ReportVoices[];
  readonly statements: readonly SharedStatement[];
  readonly happenings: readonly HappeningDraft[];
  readonly sides: Sides;
  readonly descriptions: Descriptions;
}

function printUnit(
  { claims, propositions, origins, apart }: Weighed,
  { reports, voices, statements, happenings, sides, descriptions }: Printed,
): Omit<UnitComparison, 'reuse' | 'anchored'> {
  const originOf = originsOfClaims(claims, origins);
  const relayed = relaysOf(reports, voices, origins);
  const byVoice = originsByVoice(origins);
  const kept = new Set(apart.map(([one, other]) => pairKey(byVoice.get(one.key)!, byVoice.get(other.key)!)));
  const identities = judgeIdentities({ origins, propositions, originOf, statements, relayed }).filter(
    ({ one, other }) => !kept.has(pairKey(one, other)),
  );
  const counting: Counting = {
    origins: new Map(origins.map((one) => [one.id, one])),
    originOf,
    identities: byOrigin(identities),
  };
  const grading: Grading = { counting, parties: partiesOf(happenings) };
  const claimsOf = claimsByEvent(claims, propositions);
  const events = eventsOfClaims(claims, propositions);
  const dayOf = (claim: ClaimDraft): string | null => dayOfStatement(claim.attribution, reports[claim.report]!);
  return {
    documents: reports.map(printDocument),
    entities: gatherEntities(reports, sides),
    events: happenings.map((one) => printHappening(one, claimsOf.get(one.id) ?? [])),
    claims: claims.map((one) => ({
      ...printClaim(one, reports[one.report]!, originOf.get(one.id)!),
      event: events.get(one.id) ?? one.happening,
    })),
    propositions: propositions.map((one) => printProposition(one, grading)),
    origins: printOrigins(origins, { claims, originOf, identities, reports }),
    disputes: findDisputes(gatherMatters(happenings, { propositions, claims, originOf, dayOf })),
    notices: findNotices({ reports, happenings, claims, descriptions }),
    timeline: layTimeline(happenings, claimsOf),
    headlineOnly: findHeadlineOnly(claims, propositions),
  };
}

const printDocument = ({ document }: Report): ComparedDocument => ({
  id: document.id,
  name: document.name,
  outlet: document.outlet,
  published: document.published,
  language: document.language,
});

const originsByVoice = (origins: readonly OriginDraft[]): Map<string, string> =>
  new Map(origins.flatMap((origin) => origin.voices.map((voice) => [voice.key, origin.id] as const)));

function originsOfClaims(claims: readonly ClaimDraft[], origins: readonly OriginDraft[]): Map<string, string> {
  const byVoice = originsByVoice(origins);
  return new Map(claims.map((claim) => [claim.id, byVoice.get(claim.voice.key)!]));
}

/** Pairs of origins of which one relayed the other: a station and its own source. */
function relaysOf(
  reports: readonly Report[],
  voices: readonly ReportVoices[],
  origins: readonly OriginDraft[],
): Set<string> {
  const byVoice = originsByVoice(origins);
  const pairs = new Set<string>();
  reports.forEach((report, at) => {
    for (const attribution of report.analysis.attributions) {
      const outer = attribution.inside === null ? undefined : report.attributions.get(attribution.inside);
      if (outer?.relay !== true || outerOf(attribution, report) !== undefined) continue;
      const [one, other] = [voices[at]!.byAttribution.get(attribution.id), voices[at]!.byAttribution.get(outer.id)];
      if (one === undefined || other === undefined) continue;
      pairs.add(pairKey(byVoice.get(one.key)!, byVoice.get(other.key)!));
    }
  });
  return pairs;
}

function claimsByEvent(
  claims: readonly ClaimDraft[],
  propositions: readonly PropositionDraft[],
): Map<string, string[]> {
  const events = eventsOfClaims(claims, propositions);
  const map = new Map<string, string[]>();
  for (const claim of claims) {
    const event = events.get(claim.id) ?? claim.happening;
    map.set(event, [...(map.get(event) ?? []), claim.id]);
  }
  return map;
}

/** A statement that tells of no event has an event of its own, that of its proposition. */
function eventsOfClaims(claims: readonly ClaimDraft[], propositions: readonly PropositionDraft[]): Map<string, string> {
  const map = new Map<string, string>();
  for (const claim of claims) if (claim.happening !== STATEMENT) map.set(claim.id, claim.happening);
  for (const proposition of propositions)
    if (proposition.slot === STATEMENT)
      for (const { claim } of [...proposition.asserted, ...proposition.doubted])
        map.set(claim.id, proposition.happening);
  return map;
}

/** Who is party to each happening: those who acted, were hit or were told, and those of what it follows from. */
function partiesOf(happenings: readonly HappeningDraft[]): Map<string, ReadonlySet<string>> {
  const own = new Map(happenings.map((one) => [one.id, [...one.actors, ...one.targets, ...one.recipients]]));
  return new Map(
    happenings.map(({ id, parent }) => [id, new Set([...own.get(id)!, ...(own.get(parent ?? '') ?? [])])] as const),
  );
}

function printProposition(draft: PropositionDraft, grading: Grading): Proposition {
  const ids = (list: PropositionDraft['asserted']): string[] => [...new Set(list.map((one) => one.claim.id))];
  return {
    id: draft.id,
    event: draft.happening,
    slot: draft.slot,
    value: draft.value,
    ...(draft.unit === null ? {} : { unit: draft.unit }),
    ...(draft.whom === null ? {} : { whom: draft.whom }),
    text: draft.text,
    claims: ids(draft.asserted),
    denied: ids(draft.denied),
    doubted: ids(draft.doubted),
    origins: rangeOf(
      draft.asserted.map((one) => one.claim),
      grading.counting,
    ),
    ...(isNegation(draft.value) ? {} : { grade: gradeOf(draft, grading) }),
  };
}

interface Printing {
  readonly claims: readonly ClaimDraft[];
  readonly originOf: ReadonlyMap<string, string>;
  readonly identities: readonly Identity[];
  readonly reports: readonly Report[];
}

function printOrigins(origins: readonly OriginDraft[], { claims, originOf, identities, reports }: Printing): Origin[] {
  const claimsOf = new Map<string, ClaimDraft[]>();
  for (const claim of claims) {
    const id = originOf.get(claim.id)!;
    const list = claimsOf.get(id);
    if (list === undefined) claimsOf.set(id, [claim]);
    else list.push(claim);
  }
  const edges = byOrigin(identities);
  return origins
    .filter((origin) => claimsOf.has(origin.id))
    .map((origin) => {
      const own = claimsOf.get(origin.id)!;
      const carriers = [...new Set(own.map((claim) => carrierOf(reports[claim.report]!)))].sort();
      const maybeSame = (edges.get(origin.id) ?? []).map((edge) => ({
        origin: edge.one === origin.id ? edge.other : edge.one,
        grade: edge.grade,
        because: edge.because,
      }));
      return printOrigin(origin, { claims: own.map((claim) => claim.id), carriers, maybeSame });
    })
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

const carrierOf = ({ document }: Report): string => document.outlet ?? document.name;
