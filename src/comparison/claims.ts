// Claims: one voice on one happening. «قال الوزير إن الغارة لم تصب أحداً»: the minister's claim, CT-, on the raid; the words that carry
// it are the content of the innermost attribution or, in the outlet's own voice, the sentence. An attribution that tells of no event
// is a claim on itself, so that no statement is lost. After FactBank (Saurí & Pustejovsky 2009): factuality belongs to a source.
import type { Attribution } from '../model/attributions.ts';
import type { Claim } from '../model/comparisons.ts';
import type { Factuality } from '../model/events.ts';
import { reason } from '../model/reasons.ts';
import { hashOf } from '../text/hashes.ts';
import type { Span } from '../text/spans.ts';
import { type Authorship, claimedDeed, withAuthor } from './authorships.ts';
import type { Circumstance } from './circumstances.ts';
import type { HappeningDraft, Placed } from './events.ts';
import { asRejection, isChargeRejected, rejectedBy, rejectingIn } from './rejections.ts';
import { inHeading, type Report, sentenceAt } from './reports.ts';
import type { CircumstanceTools } from './values.ts';
import type { ReportVoices, Voice } from './voices.ts';

/** A claim on its way: with its voice and what it says. */
export interface ClaimDraft {
  readonly id: string;
  readonly report: number;
  readonly happening: string;
  readonly voice: Voice;
  readonly attribution: Attribution | null;
  readonly chain: readonly string[];
  readonly factuality: Factuality;
  readonly stance: string;
  readonly evidence: readonly Span[];
  readonly circumstance: Circumstance | null;
  readonly heading: boolean;
  /** Something not said or not known: neither an assertion nor a denial. */
  readonly withheld: boolean;
  /** Who did it, where the claim says that and no more. */
  readonly author?: Authorship;
  /** The claim denies what its mention says. */
  readonly rejects?: boolean;
}

/** The happening that a statement without an event is about: itself. */
export const STATEMENT = 'statement';

/** What claims are made of. */
export interface Testimonies {
  readonly reports: readonly Report[];
  readonly voices: readonly ReportVoices[];
  readonly drafts: readonly HappeningDraft[];
  readonly tools: CircumstanceTools;
}

/** The claims of all reports, in the order of reports and words. */
export function formClaims({ reports, voices, drafts, tools }: Testimonies): ClaimDraft[] {
  const placedIn = Map.groupBy(
    drafts.flatMap((draft) => draft.members),
    (one) => one.report,
  );
  const { descriptions } = tools;
  const silent = (claim: ClaimDraft): boolean =>
    claim.attribution !== null && descriptions.saysNothing(reports[claim.report]!.text, claim.evidence[0]!);
  return reports
    .flatMap((report, at) =>
      claimsIn({ report, at, voices: voices[at]!, tools }, (placedIn.get(at) ?? []).sort(byTrigger)),
    )
    .map((claim) => (!claim.withheld && silent(claim) ? { ...claim, withheld: true } : claim))
    .sort(byPlace);
}

const byTrigger = ({ circumstance: one }: Placed, { circumstance: other }: Placed): number =>
  one.mention.trigger.start - other.mention.trigger.start || (one.mention.id < other.mention.id ? -1 : 1);

function claimsIn(stating: Stating, placed: readonly Placed[]): ClaimDraft[] {
  const { report, tools } = stating;
  const authoring = { report, placed, tools };
  const rejecting = rejectingIn(report, placed, tools.descriptions);
  const onMentions = placed.map((one) => {
    const claim = claimOf(one, report, stating.voices);
    const { attribution } = claim;
    if (attribution !== null && isChargeRejected(attribution, one.circumstance.mention, rejecting))
      return { ...claim, rejects: true };
    return withAuthor(claim, authoring);
  });
  const deeds = onMentions.flatMap((claim) => {
    const deed = claimedDeed(claim, authoring);
    return deed === null ? [] : [again({ ...claim, ...deed }, 'author')];
  });
  const told = new Set(onMentions.map((claim) => claim.attribution?.id));
  const statements = report.analysis.attributions.flatMap((attribution) => {
    if (attribution.relay === true || attribution.content.length === 0) return [];
    const statement = statementOf(attribution, stating);
    const rejections = rejectedBy(attribution, rejecting).map((one) =>
      again(asRejection(statement, one), `rejects ${one.circumstance.mention.id}`),
    );
    if (rejections.length > 0 || told.has(attribution.id)) return rejections;
    return [withAuthor(onWhatItTells(statement, placed), authoring)];
  });
  return [...onMentions, ...deeds, ...statements];
}

/** A claim that says one thing more of the same words has an id of its own. */
const again = (claim: ClaimDraft, what: string): ClaimDraft => ({ ...claim, id: `c-${hashOf([claim.id, what], 12)}` });

const BLAMES: ReadonlySet<string> = new Set(['accuses', 'confirms', 'doubts']);

/** «تفجير نسبته العاصمة إلى التنظيم»: what blames, confirms or doubts a happening that another voice tells of is a claim on it. */
function onWhatItTells(statement: ClaimDraft, placed: readonly Placed[]): ClaimDraft {
  if (!BLAMES.has(statement.stance)) return statement;
  const found = placed.find(({ circumstance: { mention } }) =>
    statement.evidence.some((span) => span.start <= mention.trigger.start && mention.trigger.end <= span.end),
  );
  return found === undefined
    ? statement
    : { ...statement, happening: found.happening, circumstance: found.circumstance };
}

const byPlace = (one: ClaimDraft, other: ClaimDraft): number =>
  one.report - other.report ||
  one.evidence[0]!.start - other.evidence[0]!.start ||
  (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

function claimOf(placed: Placed, report: Report, voices: ReportVoices): ClaimDraft {
  const { circumstance } = placed;
  const { mention } = circumstance;
  const attribution = innermost(mention.attribution, report, mention.trigger);
  const heading = inHeading(report, mention.trigger);
  const voice =
    attribution === null
      ? heading
        ? voices.headline
        : voices.narrator
      : (voices.byAttribution.get(attribution.id) ?? voices.narrator);
  const content = attribution === null ? [] : attribution.content;
  const inside = content.some((one) => one.start <= mention.trigger.start && mention.trigger.end <= one.end);
  const evidence = inside
    ? content.map(bare)
    : [attribution === null ? clauseOf(report, mention.trigger) : widened(content, mention.trigger)];
  return {
    id: `c-${hashOf([report.id, mention.id, mention.type, ...key(mention.trigger), ...evidence.flatMap(key), voice.key], 12)}`,
    report: placed.report,
    happening: placed.happening,
    voice,
    attribution,
    chain: chainOf(attribution, report),
    factuality: mention.factuality,
    stance: attribution?.stance ?? 'asserts',
    evidence,
    circumstance,
    heading,
    withheld: attribution?.withheld === true || mention.factuality === 'Uu',
  };
}

const bare = ({ start, end }: Span): Span => ({ start, end });
const key = (span: Span): string[] => [String(span.start), String(span.end)];

/** «قصف»… where the trigger stands beside the content it belongs to: both. */
const widened = (content: readonly Span[], trigger: Span): Span =>
  content[0] === undefined ? bare(trigger) : bare(trigger.start < content[0].start ? trigger : content[0]);

const clauseOf = (report: Report, trigger: Span): Span => bare(sentenceAt(report, trigger));

/** A relay vouches for nothing where somebody inside it does. */
function innermost(id: string | null, report: Report, at: Span): Attribution | null {
  let attribution = id === null ? null : (report.attributions.get(id) ?? null);
  for (let step = 0; attribution?.relay === true && step < 20; step++) {
    const relay: Attribution = attribution;
    const inner = report.analysis.attributions.find(
      (one) => one.inside === relay.id && one.content.some((span) => span.start <= at.start && at.end <= span.end),
    );
    if (inner === undefined) break;
    attribution = inner;
  }
  return attribution;
}

/** Attribution ids from the outermost relay to the innermost source. */
function chainOf(attribution: Attribution | null, report: Report): string[] {
  const chain: string[] = [];
  let at = attribution;
  for (let step = 0; at !== null && step < 20; step++) {
    chain.unshift(at.id);
    at = at.inside === null ? null : (report.attributions.get(at.inside) ?? null);
  }
  return chain;
}

interface Stating {
  readonly report: Report;
  readonly at: number;
  readonly voices: ReportVoices;
  readonly tools: CircumstanceTools;
}

function statementOf(attribution: Attribution, { report, at, voices }: Stating): ClaimDraft {
  const voice = voices.byAttribution.get(attribution.id) ?? voices.narrator;
  const evidence = attribution.content.map(bare);
  return {
    id: `c-${hashOf([report.id, attribution.id, STATEMENT, ...evidence.flatMap(key), voice.key], 12)}`,
    report: at,
    happening: STATEMENT,
    voice,
    attribution,
    chain: chainOf(attribution, report),
    factuality: attribution.withheld === true ? 'Uu' : attribution.stance === 'denies' ? 'CT-' : 'CT+',
    stance: attribution.stance,
    evidence,
    circumstance: null,
    heading: inHeading(report, evidence[0]!),
    withheld: attribution.withheld === true,
  };
}

/** The claim as it is printed. */
export const printClaim = (draft: ClaimDraft, report: Report, origin: string): Claim => ({
  id: draft.id,
  document: report.id,
  event: draft.happening,
  chain: draft.chain,
  factuality: draft.factuality,
  evidence: draft.evidence,
  origin,
  stance: draft.stance,
  because: reason(
    draft.circumstance === null ? 'claim/statement' : 'claim/event-mention',
    draft.circumstance === null ? draft.evidence : [draft.circumstance.mention.trigger],
    draft.circumstance === null ? draft.chain : [draft.circumstance.mention.id, ...draft.chain],
  ),
});
