// Authorships: who is said to have done it, where no verb says so of an actor. «تبنى الفصيل الهجوم» and «اتهمت الوزارة الفصيل بتدبير الهجوم» give the
// attack an author, «نفى الفصيل أي صلة له بالهجوم» takes one from it without denying the attack. After PARC the author is the claimer's, the
// accuser's or the denier's word, never the outlet's.
import type { Attribution } from '../model/attributions.ts';
import type { EventMention } from '../model/events.ts';
import { overlaps, type Span } from '../text/spans.ts';
import type { Circumstance } from './circumstances.ts';
import type { ClaimDraft } from './claims.ts';
import type { Placed } from './events.ts';
import { mentionsIn, type Report } from './reports.ts';
import { type CircumstanceTools, type Value, valuesOf } from './values.ts';

/** Who did it, by one claim; `negative`: these did not. */
export interface Authorship {
  readonly values: readonly Value[];
  readonly negative: boolean;
}

/** What finding authors looks at, for one report. */
export interface Authoring {
  readonly report: Report;
  readonly placed: readonly Placed[];
  readonly tools: CircumstanceTools;
}

const DONE: ReadonlySet<string> = new Set(['attack', 'strike']);

const isDone = ({ family }: Circumstance): boolean => DONE.has(family);

/** The claim with its author where it accuses somebody, or where its speaker denies having a part in it. */
export function withAuthor(claim: ClaimDraft, authoring: Authoring): ClaimDraft {
  const { attribution, circumstance } = claim;
  if (attribution === null || (circumstance !== null && !isDone(circumstance))) return claim;
  const denied = deniedPart(claim, authoring);
  if (denied !== null) return onDeed(claim, denied, authoring);
  const accused = accusedBy(attribution, authoring);
  if (accused === null || (circumstance !== null && namesItsActor(circumstance))) return claim;
  return onDeed(
    claim,
    { values: accused, negative: claim.factuality.endsWith('-') && circumstance !== null },
    authoring,
  );
}

const namesItsActor = ({ actors, inherited }: Circumstance): boolean =>
  actors.length > 0 && !inherited.includes('actor');

/** «نفت الجبهة أي علاقة لها بالتفجير», «أكد أن لا علاقة له بما جرى»: the speaker had no part in it. */
function deniedPart({ attribution, voice, evidence }: ClaimDraft, { report, tools }: Authoring): Authorship | null {
  const [first] = evidence;
  if (first === undefined || voice.weak || attribution === null) return null;
  const part = tools.descriptions.partIn(report.text, first);
  if (part === null || !(part.negative || attribution.stance === 'denies')) return null;
  return { values: [{ id: voice.side ?? voice.entity, ...part.span }], negative: true };
}

/** A denial of a part in what its content does not tell is about the deed that its report tells of most. */
function onDeed(claim: ClaimDraft, author: Authorship, { report, placed }: Authoring): ClaimDraft {
  if (claim.circumstance !== null) return { ...claim, author };
  const deed = mainDeed(placed);
  if (deed === null || report.analysis.events.length === 0) return claim;
  return { ...claim, happening: deed.happening, circumstance: deed.circumstance, author };
}

/** Who is accused: the one addressed («اتهمت الوزارة الفصيل ب…») or the one that the content opens with («نسبته الوزارة إلى الفصيل»). */
function accusedBy({ stance, recipient, content, cue }: Attribution, { report, tools }: Authoring): Value[] | null {
  const [first] = content;
  if (stance !== 'accuses' || first === undefined) return null;
  const span = recipient ?? openingParty(report, first);
  if (span === null || isAccuser(report, cue[0], span)) return null;
  const values = partiesAt(report, span, tools);
  return values.length === 0 ? null : values;
}

/** The accusation itself is read as made by this one: the two readings exclude each other, so that neither is believed. */
const isAccuser = ({ analysis }: Report, cue: Span | undefined, span: Span): boolean =>
  analysis.events.some(
    ({ trigger, arguments: all }) =>
      trigger.start === cue?.start && all.some((one) => one.role === 'actor' && overlaps(one, span)),
  );

/** How far into a content its first party may begin, in characters: behind «تنظيم», not behind a clause. */
const OPENING = 7;

function openingParty(report: Report, content: Span): Span | null {
  const [first] = mentionsIn(report, { start: content.start, end: Math.min(content.end, content.start + 60) });
  if (first === undefined || first.start - content.start > OPENING) return null;
  return first.kind === 'organisation' || first.kind === 'person' ? first : null;
}

const partiesAt = (report: Report, span: Span, tools: CircumstanceTools): Value[] =>
  valuesOf(report, { role: 'actor', value: null, start: span.start, end: span.end }, tools);

/** «تبنى التنظيم الهجوم»: the claim on the claiming, and what it says of the deed. */
export function claimedDeed(
  claim: ClaimDraft,
  authoring: Authoring,
): Pick<ClaimDraft, 'happening' | 'circumstance' | 'author'> | null {
  const { circumstance } = claim;
  if (circumstance?.mention.type !== 'claim-of-responsibility' || claim.withheld) return null;
  const values = circumstance.actors;
  const deed = values.length === 0 ? null : deedNear(circumstance.mention, authoring);
  if (deed === null) return null;
  const negative = circumstance.mention.factuality.endsWith('-');
  return { happening: deed.happening, circumstance: deed.circumstance, author: { values, negative } };
}

const NEAR = 160;

/** The deed told behind the claiming, else the one that the report tells of most. */
function deedNear({ trigger }: EventMention, { placed }: Authoring): Placed | null {
  const behind = placed.find(
    ({ circumstance }) =>
      isDone(circumstance) &&
      circumstance.mention.trigger.start >= trigger.end &&
      circumstance.mention.trigger.start - trigger.end < NEAR,
  );
  return behind ?? mainDeed(placed);
}

/** The attack or strike of which a report tells most often; null where two are told as often. */
function mainDeed(placed: readonly Placed[]): Placed | null {
  const told = new Map<string, Placed[]>();
  for (const one of placed)
    if (isDone(one.circumstance)) told.set(one.happening, [...(told.get(one.happening) ?? []), one]);
  const [most, next] = [...told.values()].sort((one, other) => other.length - one.length);
  return most === undefined || most.length === next?.length ? null : most[0]!;
}
