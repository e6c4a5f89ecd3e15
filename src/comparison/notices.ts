// Notices: who told whom, when, by which channel, announcing and asking what, answered how: the record that deconfliction studies
// keep. «أبلغت الهيئة الجانب الآخر قبل ساعة عبر الخط الساخن وطلبت إخلاء الأجواء» is one. Values are words of the reports.
import type { Notice } from '../model/comparisons.ts';
import type { Argument } from '../model/events.ts';
import type { ClaimDraft } from './claims.ts';
import type { HappeningDraft } from './events.ts';
import type { Report } from './reports.ts';

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
}

/** One notice for each pair of giver and receiver. */
export function findNotices({ reports, happenings, claims }: NoticeMaterial): Notice[] {
  const byHappening = new Map<string, ClaimDraft[]>();
  for (const claim of claims) {
    const list = byHappening.get(claim.happening);
    if (list === undefined) byHappening.set(claim.happening, [claim]);
    else list.push(claim);
  }
  const pairs = new Map<string, HappeningDraft[]>();
  for (const happening of happenings) {
    const [giver = '?'] = happening.actors;
    const [receiver = '?'] = happening.recipients;
    if (happening.family !== 'message' || (giver === '?' && receiver === '?')) continue;
    const key = `${giver} > ${receiver}`;
    pairs.set(key, [...(pairs.get(key) ?? []), happening]);
  }
  return [...pairs.entries()]
    .sort((one, other) => (one[0] < other[0] ? -1 : 1))
    .map(([, list]) => noticeOf(list, { reports, byHappening, happenings }));
}

interface Reading {
  readonly reports: readonly Report[];
  readonly byHappening: ReadonlyMap<string, readonly ClaimDraft[]>;
  readonly happenings: readonly HappeningDraft[];
}

function noticeOf(list: readonly HappeningDraft[], { reports, byHappening, happenings }: Reading): Notice {
  const claims = list
    .flatMap((one) => byHappening.get(one.id) ?? [])
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const words = (role: Argument['role'], among: readonly ClaimDraft[] = claims): string | null =>
    longest(role, among, reports);
  const asked = list.filter((one) => ASKED.has(one.type)).flatMap((one) => byHappening.get(one.id) ?? []);
  const told = claims.filter((one) => one.circumstance?.mention.type === 'notification');
  const answer = happenings.find(
    (one) => one.type === 'overflight' && one.actors.some((actor) => list[0]!.recipients.includes(actor)),
  );
  return {
    who: words('actor'),
    whom: words('recipient'),
    when: words('time'),
    where: words('place', told),
    channel: words('channel'),
    announced: wordsInside(told, reports) ?? null,
    asked: asked[0] === undefined ? null : wordsOfMention(asked[0], reports),
    answer: answer?.label ?? null,
    claims: claims.map((one) => one.id),
  };
}

function longest(role: Argument['role'], claims: readonly ClaimDraft[], reports: readonly Report[]): string | null {
  const found = claims.flatMap((claim) =>
    (claim.circumstance?.mention.arguments ?? [])
      .filter((one) => one.role === role)
      .map((one) => reports[claim.report]!.text.slice(one.start, one.end)),
  );
  return found.sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0] ?? null;
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
  return found.sort((one, other) => other.length - one.length || (one < other ? -1 : 1))[0] ?? null;
}
