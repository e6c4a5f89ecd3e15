// Circumstances: who, whom, where and when of an event mention, with the gaps filled from its report.
// «وأضاف أن الغارات لم تصب أحداً»: the raids have no actor and no day here; they take those of the raids told before.
// Values are entity ids, classes of the language's descriptions («civilians»), or folded words; a value keeps its words.
import type { Argument, EventMention } from '../model/events.ts';
import type { Span } from '../text/spans.ts';
import type { Descriptions } from './descriptions.ts';
import { mentionsIn, type Report } from './reports.ts';
import type { Sides } from './sides.ts';

/** One value with its words. */
export interface Value extends Span {
  readonly id: string;
}

/** The filled-in circumstances of one event mention. `inherited` names what was taken from another mention. */
export interface Circumstance {
  readonly mention: EventMention;
  readonly family: Family;
  readonly actors: readonly Value[];
  readonly targets: readonly Value[];
  readonly recipients: readonly Value[];
  readonly places: readonly Value[];
  readonly day: string | null;
  readonly future: boolean;
  /** The mention that a consequence (casualties, damage) follows from. */
  readonly parent: EventMention | null;
  readonly inherited: readonly string[];
}

/** What identifies a happening differs by family; see events.ts. */
export type Family = 'strike' | 'attack' | 'consequence' | 'message' | 'contact' | 'forces' | 'decision' | 'other';

const FAMILIES: Readonly<Record<string, Family>> = {
  'air-strike': 'strike',
  bombardment: 'strike',
  shelling: 'strike',
  attack: 'attack',
  bombing: 'attack',
  explosion: 'attack',
  shooting: 'attack',
  clash: 'attack',
  'armed-clash': 'attack',
  battle: 'attack',
  execution: 'attack',
  kidnapping: 'attack',
  'aircraft-crash': 'attack',
  'shoot-down': 'attack',
  'air-incident': 'attack',
  casualties: 'consequence',
  damage: 'consequence',
  notification: 'message',
  'airspace-clearance-request': 'message',
  'military-aid-request': 'message',
  'authorisation-request': 'message',
  meeting: 'contact',
  'planned-talks': 'contact',
  coordination: 'contact',
  agreement: 'contact',
  'military-deployment': 'forces',
  'base-construction': 'forces',
  presence: 'forces',
  overflight: 'forces',
  'military-operation': 'forces',
  'reconnaissance-support': 'forces',
  support: 'forces',
  'territorial-control': 'forces',
  authorisation: 'decision',
  'resolution-draft': 'decision',
  refusal: 'decision',
};

export const familyOf = (type: string): Family => FAMILIES[type] ?? 'other';

/** What finding circumstances needs. */
export interface CircumstanceTools {
  readonly sides: Sides;
  readonly descriptions: Descriptions;
}

type Filling = { -readonly [Key in keyof Circumstance]: Circumstance[Key] };

/** The circumstances of every event mention of a report, by mention id. */
export function findCircumstances(report: Report, tools: CircumstanceTools): Map<string, Circumstance> {
  const mentions = [...report.analysis.events].sort((one, other) => one.trigger.start - other.trigger.start);
  const drafts = mentions.map((mention) => stated(report, mention, tools));
  const byId = new Map(drafts.map((draft) => [draft.mention.id, draft]));
  takeUp(drafts, byId);
  fillFromNeighbours(drafts);
  for (const draft of drafts) if (draft.day === null) draft.day = report.document.published?.slice(0, 10) ?? null;
  return byId;
}

function stated(report: Report, mention: EventMention, tools: CircumstanceTools): Filling {
  const of = (role: Argument['role']): Value[] =>
    unique(mention.arguments.filter((one) => one.role === role).flatMap((one) => valuesOf(report, one, tools)));
  const time = mention.arguments.find(
    (one) => one.role === 'time' && /^\d{4}-\d{2}-\d{2}/.test(String(one.value)) && !isRelative(one),
  );
  const affected = of('affected');
  return {
    mention,
    family: familyOf(mention.type),
    actors: of('actor'),
    targets: mention.type === 'casualties' || mention.type === 'damage' ? [...of('target'), ...affected] : of('target'),
    recipients: of('recipient'),
    places: of('place'),
    day: time === undefined ? null : String(time.value).slice(0, 10),
    future: mention.modality === 'future' || mention.modality === 'hypothetical',
    parent: null,
    inherited: [],
  };
}

const isRelative = (argument: Argument): boolean => argument.relation === 'before' || argument.relation === 'after';

const unique = (values: readonly Value[]): Value[] => {
  const seen = new Map<string, Value>();
  for (const value of values) if (!seen.has(value.id)) seen.set(value.id, value);
  return [...seen.values()];
};

/** The values of an argument: its entity, those named in its words, or the classes that its words describe. */
export function valuesOf(report: Report, argument: Argument, tools: CircumstanceTools): Value[] {
  const span: Span = { start: argument.start, end: argument.end };
  const value = (id: string, at: Span = span): Value => ({ id, start: at.start, end: at.end });
  if (argument.role === 'place') return placesOf(report, argument);
  const named = mentionsIn(report, span).filter((one) => ['organisation', 'person', 'outlet'].includes(one.kind));
  const groups = mentionsIn(report, span).filter((one) => one.kind === 'group' || one.kind === 'place');
  const acting = argument.role === 'actor' || argument.role === 'recipient';
  if (acting) {
    const ids = argument.entity === undefined ? [] : [argument.entity];
    const all = [...ids, ...named.map((one) => one.entity), ...(named.length ? [] : groups.map((one) => one.entity))];
    return unique(all.map((id) => value(tools.sides.rootOf(id))));
  }
  const described = tools.descriptions.in(report.text, span).map((one) => value(one.value, one));
  if (argument.entity !== undefined && tools.sides.known(argument.entity)?.kind !== 'place')
    return [value(argument.entity)];
  if (named.length > 0) return unique(named.map((one) => value(one.entity, one)));
  if (described.length > 0) return described;
  return argument.entity === undefined ? [] : [value(argument.entity)];
}

function placesOf(report: Report, argument: Argument): Value[] {
  const inside = mentionsIn(report, argument).filter((one) => one.kind === 'place');
  if (argument.entity !== undefined) return [{ id: argument.entity, start: argument.start, end: argument.end }];
  return unique(inside.map((one) => ({ id: one.entity, start: one.start, end: one.end })));
}

/** «الهجوم» takes what the attack told before says. */
function takeUp(drafts: readonly Filling[], byId: ReadonlyMap<string, Filling>): void {
  for (const draft of drafts) {
    const before = draft.mention.sameAs === undefined ? undefined : byId.get(draft.mention.sameAs);
    if (before !== undefined && before !== draft) inherit(draft, before);
  }
}

function inherit(draft: Filling, from: Filling): void {
  const taken: string[] = [];
  if (draft.actors.length === 0 && from.actors.length > 0) {
    draft.actors = from.actors;
    taken.push('actor');
  }
  if (draft.places.length === 0 && from.places.length > 0) {
    draft.places = from.places;
    taken.push('place');
  }
  if (draft.recipients.length === 0 && from.recipients.length > 0) {
    draft.recipients = from.recipients;
    taken.push('recipient');
  }
  if (draft.day === null && from.day !== null) {
    draft.day = from.day;
    taken.push('time');
  }
  if (taken.length > 0) draft.inherited = [...draft.inherited, ...taken, `from ${from.mention.id}`];
}

/** Fills from the nearest mention of the same family before, then after; consequences find what they follow from. */
function fillFromNeighbours(drafts: readonly Filling[]): void {
  const last = new Map<string, Filling>();
  let violent: Filling | null = null;
  const fill = (draft: Filling, backwards: boolean): void => {
    if (draft.family === 'consequence') {
      draft.parent ??= parentOf(draft, drafts) ?? violent?.mention ?? null;
      return;
    }
    const near = last.get(draft.family === 'message' ? 'message' : draft.mention.type) ?? last.get(draft.family);
    if (near !== undefined && canInherit(draft, near)) inherit(draft, near);
    if (draft.actors.length > 0 || draft.places.length > 0 || !backwards) {
      last.set(draft.mention.type, draft);
      last.set(draft.family, draft);
    }
    if (draft.family === 'strike' || draft.family === 'attack') violent = draft;
  };
  for (const draft of drafts) fill(draft, false);
  last.clear();
  violent = null;
  for (const draft of [...drafts].reverse()) fill(draft, true);
}

function canInherit(draft: Filling, near: Filling): boolean {
  if (draft.family === 'other') return false;
  if (draft.future !== near.future && draft.family === 'strike') return draft.actors.length === 0;
  if (draft.actors.length === 0 || near.actors.length === 0) return true;
  return draft.actors.some((one) => near.actors.some((other) => one.id === other.id));
}

/** The mention whose trigger the cause of a consequence names. */
function parentOf(draft: Filling, drafts: readonly Filling[]): EventMention | null {
  const causes = draft.mention.arguments.filter((one) => one.role === 'cause');
  if (causes.length === 0) return null;
  const found = drafts.find(
    (other) =>
      other !== draft &&
      (other.family === 'strike' || other.family === 'attack') &&
      causes.some((cause) => cause.start < other.mention.trigger.end && other.mention.trigger.start < cause.end),
  );
  return found?.mention ?? null;
}
