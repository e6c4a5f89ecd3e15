// Rulings on what many reports tell: «these two officials are one», «this raid is another one», «this is no origin». They are applied where
// the engine joins voices into origins and mentions into happenings, so that every count of origins follows. A ruling finds its members
// by words and place in a report; what is not found again is told.
import { anchorOfAttribution } from '../model/findings.ts';
import type { Anchored, Judgement, Lost, Target } from '../model/judgements.ts';
import { bestAt, placeOfQuote } from '../text/anchors.ts';
import type { Span } from '../text/spans.ts';
import type { Circumstance } from './circumstances.ts';
import type { ClaimDraft } from './claims.ts';
import { type PartitionStep, rulePartition } from './partitions.ts';
import type { Report } from './reports.ts';
import type { ReportVoices, Voice } from './voices.ts';

/** The judgements that stand, first to last, with what became of those on single reports. */
export interface Rulings {
  readonly standing: readonly Judgement[];
  readonly anchored: readonly Anchored[];
}

export const UNRULED: Rulings = { standing: [], anchored: [] };

/** A target of a unit with what it means there. */
export interface Found<T> {
  readonly judgement: Judgement;
  readonly target: number;
  readonly member: T | null;
  readonly lost: Lost | null;
}

/** Looks for the targets of one kind that lie in the reports of a unit. */
export function findMembers<T>(
  standing: readonly Judgement[],
  finding: string,
  find: (target: Target) => T | Lost | undefined,
): Found<T>[] {
  return standing.flatMap((judgement) =>
    (judgement.ruling?.targets ?? []).flatMap((one, target): Found<T>[] => {
      if (one.finding !== finding) return [];
      const found = find(one);
      if (found === undefined) return [];
      return typeof found === 'string'
        ? [{ judgement, target, member: null, lost: found as Lost }]
        : [{ judgement, target, member: found as T, lost: null }];
    }),
  );
}

/** The merges and splits among found targets, each with all its members. */
export function stepsOf<T>(found: readonly Found<T>[]): PartitionStep<T>[] {
  const byJudgement = Map.groupBy(
    found.filter(({ member }) => member !== null),
    ({ judgement }) => judgement,
  );
  return [...byJudgement].flatMap(([{ kind }, all]) =>
    kind === 'merge' || kind === 'split' ? [{ kind, members: all.map(({ member }) => member!) }] : [],
  );
}

/** The members that stand rejected: rejected, and not accepted later. */
export function rejectedOf<T>(found: readonly Found<T>[]): Set<T> {
  const rejected = new Set<T>();
  for (const { judgement, member } of found) {
    if (member === null) continue;
    if (judgement.kind === 'reject') rejected.add(member);
    if (judgement.kind === 'accept') rejected.delete(member);
  }
  return rejected;
}

/** What finding targets looks at. */
export interface Ground {
  readonly standing: readonly Judgement[];
  readonly reports: readonly Report[];
}

const indexOf = (reports: readonly Report[]): Map<string, number> => new Map(reports.map(({ id }, at) => [id, at]));

const placed = <T>(item: T, span: Span, type: string) => ({ item, start: span.start, end: span.end, type });

/** The voices that rulings on origins mean. */
export function findRuledVoices({ standing, reports }: Ground, voices: readonly ReportVoices[]): Found<Voice>[] {
  const index = indexOf(reports);
  return findMembers<Voice>(standing, 'origin', (target) => {
    const at = index.get(target.document);
    if (at === undefined) return undefined;
    if (target.type === 'narrator' || target.type === 'headline') return voices[at]![target.type];
    const place = placeOfQuote(reports[at]!.text, target);
    if (place === null) return 'words-gone';
    const candidates = reports[at]!.analysis.attributions.flatMap((one) => {
      const voice = voices[at]!.byAttribution.get(one.id);
      return voice === undefined ? [] : [placed(voice, anchorOfAttribution(one), one.stance)];
    });
    return bestAt(place, candidates, target.type) ?? 'nothing-there';
  });
}

/** The event mentions that rulings on happenings mean. */
export function findRuledMentions(
  { standing, reports }: Ground,
  circumstances: readonly ReadonlyMap<string, Circumstance>[],
): Found<Circumstance>[] {
  const index = indexOf(reports);
  return findMembers<Circumstance>(standing, 'happening', (target) => {
    const at = index.get(target.document);
    if (at === undefined) return undefined;
    const place = placeOfQuote(reports[at]!.text, target);
    if (place === null) return 'words-gone';
    const candidates = [...circumstances[at]!.values()].map((one) =>
      placed(one, one.mention.trigger, one.mention.type),
    );
    return bestAt(place, candidates, target.type) ?? 'nothing-there';
  });
}

/** The words by which a claim is known: those of its event, else what is said. */
export const anchorOfClaim = ({ circumstance, evidence }: ClaimDraft): Span =>
  circumstance === null ? evidence[0]! : circumstance.mention.trigger;

/** The claims that rulings mean. */
export function findRuledClaims({ standing, reports }: Ground, claims: readonly ClaimDraft[]): Found<ClaimDraft>[] {
  const index = indexOf(reports);
  const byReport = Map.groupBy(claims, ({ report }) => report);
  return findMembers<ClaimDraft>(standing, 'claim', (target) => {
    const at = index.get(target.document);
    if (at === undefined) return undefined;
    const place = placeOfQuote(reports[at]!.text, target);
    if (place === null) return 'words-gone';
    const candidates = (byReport.get(at) ?? []).map((one) =>
      placed(one, anchorOfClaim(one), one.circumstance?.mention.type ?? 'statement'),
    );
    return bestAt(place, candidates, target.type) ?? 'nothing-there';
  });
}

/** Puts mentions where people ruled that they belong; those of rejected happenings are taken out. `keys` is changed. */
export function ruleHappenings(keys: Map<Circumstance, string>, found: readonly Found<Circumstance>[]): void {
  const here = found.filter(({ member }) => member !== null && keys.has(member));
  if (here.length === 0) return;
  const nameOf = (one: Circumstance): string => `${keys.get(one)} / ${one.mention.trigger.start} ${one.mention.id}`;
  rulePartition({ groupOf: keys, nameOf }, stepsOf(here));
  const gone = new Set([...rejectedOf(here)].map((member) => keys.get(member)!));
  for (const [circumstance, key] of keys) if (gone.has(key)) keys.delete(circumstance);
}

/** Voices in groups, as joined and as ruled. */
export interface RuledVoices {
  readonly groups: readonly RuledGroup[];
  /** Pairs of voices that were told apart: they may not be one. */
  readonly apart: readonly (readonly [Voice, Voice])[];
}

export interface RuledGroup {
  readonly members: readonly number[];
  /** Led out of another group by a ruling: the name of the split. */
  readonly split: string | null;
  /** Merges that touch it: their members, for the reason. */
  readonly merges: readonly (readonly Voice[])[];
}

/** Groups of voices (by their places in `all`) after the rulings on origins. */
export function ruleVoices(
  all: readonly Voice[],
  lists: readonly (readonly number[])[],
  found: readonly Found<Voice>[],
): RuledVoices {
  const places = new Map(all.map((voice, at) => [voice, at]));
  const groupOf = new Map<Voice, string>();
  for (const list of lists) for (const at of list) groupOf.set(all[at]!, `joined ${list[0]}`);
  const steps = stepsOf(found);
  const apart = rulePartition({ groupOf, nameOf: (voice) => `split ${voice.key}` }, steps);
  const groups = Map.groupBy(all, (voice) => groupOf.get(voice)!);
  const merges = steps.filter(({ kind }) => kind === 'merge');
  return {
    groups: [...groups].map(([key, voices]) => ({
      members: voices.map((voice) => places.get(voice)!),
      split: key.startsWith('split ') ? key : null,
      merges: merges.filter(({ members }) => members.some((one) => groupOf.get(one) === key)).map((one) => one.members),
    })),
    apart,
  };
}
