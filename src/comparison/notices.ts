// Notices: who told whom, when, by which channel, announcing and asking what, answered how: the record that deconfliction studies
// keep. «أبلغت الهيئة الجانب الآخر قبل ساعة عبر الخط الساخن وطلبت إخلاء الأجواء» is one. Values are words of the reports.
import type { Notice } from '../model/comparisons.ts';
import type { Argument } from '../model/events.ts';
import type { ClaimDraft } from './claims.ts';
import type { Descriptions } from './descriptions.ts';
import type { HappeningDraft } from './events.ts';
import { type Report, sentenceAt } from './reports.ts';

const ASKED: ReadonlySet<string> = new Set([
  'airspace-clearance-request',
  'military-aid-request',
  'authorisation-request',
]);

/** What the notices are made of. */
export interface NoticeMaterial {
  readonly reports: readonly Report[];
  readonly happenings: readonly HappeningDraft[];
  readonly claims: readonly ClaimDraft[];
  readonly descriptions: Descriptions;
}

/** One notice for each pair of giver and receiver. */
export function findNotices({ reports, happenings, claims, descriptions }: NoticeMaterial): Notice[] {
  const byHappening = Map.groupBy(claims, (claim) => claim.happening);
  const byReport = Map.groupBy(claims, (claim) => claim.report);
  const pairs = new Map<string, HappeningDraft[]>();
  for (const happening of happenings) {
    const [giver = '?'] = happening.actors;
    const [receiver = '?'] = happening.recipients;
    if (happening.family !== 'message' || (giver === '?' && receiver === '?')) continue;
    // What is asked of a parliament is no part of a notice to somebody else.
    const key = `${giver} > ${receiver}${happening.type === 'authorisation-request' ? ' to permit' : ''}`;
    pairs.set(key, [...(pairs.get(key) ?? []), happening]);
  }
  return [...pairs.entries()]
    .sort((one, other) => (one[0] < other[0] ? -1 : 1))
    .map(([, list]) => noticeOf(list, { reports, byHappening, byReport, descriptions }));
}

interface Reading {
  readonly reports: readonly Report[];
  readonly byHappening: ReadonlyMap<string, readonly ClaimDraft[]>;
  readonly byReport: ReadonlyMap<number, readonly ClaimDraft[]>;
  readonly descriptions: Descriptions;
}

function noticeOf(list: readonly HappeningDraft[], reading: Reading): Notice {
  const { reports, byHappening } = reading;
  const claims = list
    .flatMap((one) => byHappening.get(one.id) ?? [])
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const words = (role: Argument['role'], among = claims, kind?: (one: Argument) => boolean): string | null =>
    longestOf(wordsOf(role, among, reports, kind));
  const asked = list
    .filter((one) => ASKED.has(one.type))
    .flatMap((one) => byHappening.get(one.id) ?? [])
    .filter((one) => one.circumstance?.inherited.includes('recipient') !== true);
  const told = claims.filter((one) => one.circumstance?.mention.type === 'notification');
  const [giver, receiver] = [list[0]!.actors[0], list[0]!.recipients[0]];
  return {
    who: words('actor', told, isParty) ?? words('actor', claims, isParty) ?? words('actor'),
    whom: words('recipient'),
    when: words('time'),
    where: words('place', told),
    channel: words('channel') ?? channelOf(told, reading) ?? words('actor', told, (one) => !isParty(one)),
    announced: wordsInside(told, reports) ?? null,
    asked: longestOf(asked.map((one) => wordsOfMention(one, reports))) ?? requestOf(told, giver, reading),
    answer: told.length === 0 ? null : answerOf(claims, receiver, reading),
    claims: claims.map((one) => one.id),
  };
}

/** «عبر الخط الساخن», «في رسالة خطية»: the words for a way behind the telling, in its sentence. */
function channelOf(told: readonly ClaimDraft[], { reports, descriptions }: Reading): string | null {
  const found = told.flatMap((claim) => {
    const report = reports[claim.report]!;
    const { start } = claim.circumstance!.mention.trigger;
    const way = descriptions.wayIn(report.text, {
      start,
      end: sentenceAt(report, claim.circumstance!.mention.trigger).end,
    });
    return way === null ? [] : [report.text.slice(way.start, way.end)];
  });
  return longestOf(found);
}

/** How far behind the notice what was asked or answered is looked for, in characters. */
const NEAR = 1500;

/** The claims of a party in the reports of a notice, behind it. */
function saidBehind(notice: readonly ClaimDraft[], party: string | undefined, { byReport }: Reading): ClaimDraft[] {
  if (party === undefined) return [];
  const starts = new Map<number, number>();
  for (const { report, evidence } of notice)
    starts.set(report, Math.min(starts.get(report) ?? Number.MAX_SAFE_INTEGER, evidence[0]!.start));
  return [...starts].flatMap(([report, start]) =>
    (byReport.get(report) ?? []).filter(({ voice, evidence, attribution }) => {
      const behind = evidence[0]!.start - start;
      return attribution !== null && (voice.side ?? voice.entity) === party && behind >= 0 && behind < NEAR;
    }),
  );
}

/** «وطلب سحب المراقبين»: what the giver asks for where the notice is told. */
function requestOf(told: readonly ClaimDraft[], giver: string | undefined, reading: Reading): string | null {
  const asking = saidBehind(told, giver, reading).filter((claim) => claim.stance === 'requests');
  return longestOf(asking.map((claim) => evidenceWords(claim, reading)));
}

/** «سنواصل الطلعات رغم الطلب», «رفضنا الطلب»: what the receiver says of going on, of refusing or of doing as asked. */
function answerOf(claims: readonly ClaimDraft[], receiver: string | undefined, reading: Reading): string | null {
  const answering = saidBehind(claims, receiver, reading).filter(({ report, evidence }) =>
    reading.descriptions.answers(reading.reports[report]!.text, evidence[0]!),
  );
  return longestOf(answering.map((claim) => evidenceWords(claim, reading)));
}

const LONGEST = 200;

const evidenceWords = ({ report, evidence }: ClaimDraft, { reports }: Reading): string => {
  const { start, end } = evidence[0]!;
  return reports[report]!.text.slice(start, Math.min(end, start + LONGEST));
};

const longestOf = (found: readonly string[]): string | null =>
  [...found].sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0] ?? null;

/** A party gives the notice; a person of whom only a description is known carries it. */
const isParty = ({ entity }: Argument): boolean => entity?.startsWith('unnamed:') !== true;

function wordsOf(
  role: Argument['role'],
  claims: readonly ClaimDraft[],
  reports: readonly Report[],
  isWanted: (one: Argument) => boolean = () => true,
): string[] {
  return claims.flatMap((claim) =>
    (claim.circumstance?.mention.arguments ?? [])
      .filter((one) => one.role === role && isWanted(one))
      .map((one) => reports[claim.report]!.text.slice(one.start, one.end)),
  );
}

function wordsOfMention(claim: ClaimDraft, reports: readonly Report[]): string {
  const { trigger, arguments: all } = claim.circumstance!.mention;
  const end = Math.max(trigger.end, ...all.filter((one) => one.start >= trigger.start).map((one) => one.end));
  return reports[claim.report]!.text.slice(trigger.start, Math.min(end, trigger.start + 160));
}

/** What was announced: the words behind the trigger of the notification, to the end of its evidence. */
function wordsInside(told: readonly ClaimDraft[], reports: readonly Report[]): string | null {
  const found = told.flatMap((claim) => {
    const inner = reports[claim.report]!.analysis.attributions.find(
      (one) => one.cue.some((cue) => cue.start === claim.circumstance!.mention.trigger.start) && one.content.length > 0,
    );
    return inner === undefined
      ? []
      : [reports[claim.report]!.text.slice(inner.content[0]!.start, inner.content[0]!.end)];
  });
  return longestOf(found);
}
