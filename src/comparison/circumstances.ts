// Circumstances: who, whom, where and when of an event mention, with the gaps filled from its report.
// «وأضاف أن الغارات لم تصب أحداً»: the raids have no actor and no day here; they take those of the raids told before.
// Values are entity ids, classes of the language's descriptions («civilians»), or folded words; a value keeps its words.
import type { Attribution } from '../model/attributions.ts';
import type { Argument, EventMention } from '../model/events.ts';
import type { Span } from '../text/spans.ts';
import type { Report } from './reports.ts';
import type { Sides } from './sides.ts';
import { type CircumstanceTools, unique, type Value, valuesOf } from './values.ts';
import { type ReportVoices, rootIn } from './voices.ts';

/** The filled-in circumstances of one event mention. `inherited` names what was taken from another mention. */
export interface Circumstance {
  readonly mention: EventMention;
  readonly family: Family;
  readonly actors: readonly Value[];
  readonly targets: readonly Value[];
  readonly recipients: readonly Value[];
  readonly places: readonly Value[];
  readonly day: string | null;
  /** The day is told, by the mention or by one whose day it takes; else it is that of the publication. */
  readonly dated: boolean;
  readonly future: boolean;
  /** «أولى الغارات»: told as the first of a series; its day is that of the earliest one. */
  readonly first: boolean;
  /** The mention that a consequence (casualties, damage) follows from. */
  readonly parent: EventMention | null;
  readonly inherited: readonly string[];
}

/** What identifies a happening differs by family; see events.ts. */
export type Family =
  | 'strike'
  | 'attack'
  | 'fight'
  | 'incident'
  | 'capture'
  | 'consequence'
  | 'message'
  | 'contact'
  | 'forces'
  | 'decision'
  | 'other';

const FAMILIES: Readonly<Record<string, Family>> = {
  'air-strike': 'strike',
  bombardment: 'strike',
  shelling: 'strike',
  attack: 'attack',
  bombing: 'attack',
  explosion: 'attack',
  shooting: 'attack',
  clash: 'fight',
  'armed-clash': 'fight',
  battle: 'fight',
  execution: 'capture',
  kidnapping: 'capture',
  'aircraft-crash': 'incident',
  'shoot-down': 'incident',
  'air-incident': 'incident',
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
  arrest: 'capture',
  'reconnaissance-support': 'forces',
  support: 'forces',
  'territorial-control': 'forces',
  authorisation: 'decision',
  'resolution-draft': 'decision',
  refusal: 'decision',
};

export const familyOf = (type: string): Family => FAMILIES[type] ?? 'other';

type Filling = { -readonly [Key in keyof Circumstance]: Circumstance[Key] };

/** The circumstances of every event mention of a report, by mention id. */
export function findCircumstances(
  report: Report,
  voices: ReportVoices,
  tools: CircumstanceTools,
): Map<string, Circumstance> {
  const mentions = [...report.analysis.events].sort((one, other) => one.trigger.start - other.trigger.start);
  const drafts = mentions.map((mention) => stated(report, mention, tools));
  const byId = new Map(drafts.map((draft) => [draft.mention.id, draft]));
  addressMessages(report, drafts, { voices, tools });
  takeUp(drafts, byId);
  findParents(drafts);
  for (const section of sectionsOf(report, drafts)) fillFromNeighbours(section, false);
  fillFromNeighbours(drafts, true);
  const main = mainDay(report);
  for (const draft of drafts)
    if (draft.day === null) {
      draft.day = main.day;
      draft.dated = main.told;
    }
  return byId;
}

/** Who gave a message to whom, where the attribution that reports it says so; else it went to those who tell of it («أبلغتنا»). */
function addressMessages(
  report: Report,
  drafts: readonly Filling[],
  { voices, tools }: { voices: ReportVoices; tools: CircumstanceTools },
): void {
  const acts = new Map<number, Attribution>();
  for (const attribution of report.analysis.attributions)
    for (const cue of attribution.cue) acts.set(cue.start, attribution);
  for (const draft of drafts) {
    if (draft.family !== 'message') continue;
    const { trigger, attribution } = draft.mention;
    const act = acts.get(trigger.start);
    const party = (span: Span | null | undefined): Value[] => {
      const root = span === null || span === undefined ? null : rootIn(report, span, tools.sides);
      return root === null ? [] : [{ id: root, start: span!.start, end: span!.end }];
    };
    if (draft.actors.every(isNobodyKnown)) draft.actors = firstKnown(party(act?.source), draft.actors);
    if (draft.recipients.every(isNobodyKnown)) draft.recipients = firstKnown(party(act?.recipient), draft.recipients);
    const teller = attribution === null ? null : (voices.byAttribution.get(attribution)?.side ?? null);
    const giver = draft.actors[0]?.id;
    if (draft.recipients.every(isNobodyKnown) && teller !== null && giver !== undefined && teller !== giver)
      draft.recipients = [{ id: teller, start: trigger.start, end: trigger.end }];
  }
}

/** «العاملين»: somebody of whom only a description is known. */
const isNobodyKnown = ({ id }: Value): boolean => id.startsWith('unnamed:');

const firstKnown = (found: readonly Value[], given: readonly Value[]): readonly Value[] =>
  found.length > 0 ? found : given;

export const DAYS_BACK = 3;
const OPENING = 600;

/** The day a report is about where an event has none of its own: the first one that its opening names, else that of its publication. */
function mainDay(report: Report): { readonly day: string | null; readonly told: boolean } {
  const published = report.document.published?.slice(0, 10) ?? null;
  const opening = (report.blocks.find((block) => block.role === 'body')?.start ?? 0) + OPENING;
  const days = report.analysis.times
    .filter((time) => time.start < opening && ISO_DAY.test(time.value))
    .map((time) => time.value.slice(0, 10));
  const near = days.find((day) => published === null || (day <= published && daysBetween(day, published) <= DAYS_BACK));
  return { day: near ?? published, told: near !== undefined };
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}/;
export const daysBetween = (one: string, other: string): number => (Date.parse(other) - Date.parse(one)) / 86_400_000;

/** The mentions under each subhead: what is told under another one is another matter first of all. */
function sectionsOf(report: Report, drafts: readonly Filling[]): Filling[][] {
  const heads = report.blocks.filter((block) => block.role === 'subhead');
  const sections: Filling[][] = [[]];
  let head = 0;
  for (const draft of drafts) {
    while (head < heads.length && heads[head]!.start <= draft.mention.trigger.start) {
      head++;
      sections.push([]);
    }
    sections[sections.length - 1]!.push(draft);
  }
  return sections;
}

function stated(report: Report, mention: EventMention, tools: CircumstanceTools): Filling {
  const of = (role: Argument['role']): Value[] =>
    unique(mention.arguments.filter((one) => one.role === role).flatMap((one) => valuesOf(report, one, tools)));
  const time = mention.arguments.find(
    (one) => one.role === 'time' && ISO_DAY.test(String(one.value)) && !isRelative(one),
  );
  const affected = of('affected');
  const targets =
    mention.type === 'casualties' || mention.type === 'damage' ? [...of('target'), ...affected] : of('target');
  const hit = new Set(targets.map((one) => tools.sides.rootOf(one.id)));
  return {
    mention,
    family: familyOf(mention.type),
    actors: of('actor').filter((one) => !hit.has(one.id) && !isScene(mention, one, tools.sides)),
    targets,
    recipients: of('recipient'),
    places: of('place'),
    day: time === undefined ? null : String(time.value).slice(0, 10),
    dated: time !== undefined,
    future: mention.modality === 'future' || mention.modality === 'hypothetical',
    first: tools.descriptions.isFirst(report.text, mention.trigger),
    parent: null,
    inherited: [],
  };
}

/** «انفجار هز البلاد»: a country is where an explosion was, not who made it. */
const isScene = (mention: EventMention, actor: Value, sides: Sides): boolean =>
  mention.type === 'explosion' && sides.isCountry(actor.id);

const isRelative = (argument: Argument): boolean => argument.relation === 'before' || argument.relation === 'after';

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
    draft.dated = from.dated;
    taken.push('time');
  }
  if (draft.day === null && from.first) draft.first = true;
  if (taken.length > 0) draft.inherited = [...draft.inherited, ...taken, `from ${from.mention.id}`];
}

/** Fills from the nearest mention of the same kind before, then after. */
function fillFromNeighbours(drafts: readonly Filling[], wholeReport: boolean): void {
  const pass = (list: readonly Filling[], backwards: boolean): void => {
    const last = new Map<string, Filling>();
    for (const draft of list) {
      const kin = KINSHIP[draft.family] ?? draft.mention.type;
      const near = last.get(draft.mention.type) ?? last.get(kin);
      if (near !== undefined && canInherit(draft, near) && !(wholeReport && draft.first && draft.day === null))
        inherit(draft, near);
      if (draft.actors.length === 0 && draft.places.length === 0 && backwards) continue;
      last.set(draft.mention.type, draft);
      last.set(kin, draft);
    }
  };
  pass(drafts, false);
  pass([...drafts].reverse(), true);
}

/** Families of which any member lends its circumstances to any other; elsewhere only the same type does. */
const KINSHIP: Readonly<Partial<Record<Family, string>>> = {
  strike: 'strike',
  attack: 'attack',
  fight: 'fight',
  message: 'message',
};

const share = (one: readonly Value[], other: readonly Value[]): boolean =>
  one.some((value) => other.some((beside) => beside.id === value.id));

function canInherit(draft: Filling, near: Filling): boolean {
  const bare = draft.actors.length === 0;
  const agree = bare || near.actors.length === 0 || share(draft.actors, near.actors);
  switch (draft.family) {
    case 'other':
    case 'consequence':
      return false;
    case 'contact':
      return bare && draft.recipients.length === 0;
    case 'message':
      return (
        agree &&
        (draft.recipients.length === 0 || near.recipients.length === 0 || share(draft.recipients, near.recipients))
      );
    case 'strike':
      return draft.future === near.future ? agree : bare;
    default:
      return agree;
  }
}

/** What people are hurt and things are broken by. */
const VIOLENT: ReadonlySet<Family> = new Set<Family>(['strike', 'attack', 'fight', 'incident', 'capture']);

/** Consequences find the violence they follow from: what their cause names, else the nearest before, else the next. */
function findParents(drafts: readonly Filling[]): void {
  const violent = drafts.filter((draft) => VIOLENT.has(draft.family));
  let before = -1;
  for (const draft of drafts) {
    while (before + 1 < violent.length && violent[before + 1]!.mention.trigger.start <= draft.mention.trigger.start)
      before++;
    if (draft.family !== 'consequence') continue;
    const near = violent[before] ?? violent[before + 1];
    draft.parent = (causeOf(draft, violent) ?? near)?.mention ?? null;
  }
}

/** The violence whose trigger stands in the cause of a consequence. */
function causeOf(draft: Filling, violent: readonly Filling[]): Filling | undefined {
  const cause = draft.mention.arguments.find((one) => one.role === 'cause');
  if (cause === undefined) return undefined;
  let low = 0;
  let high = violent.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (violent[middle]!.mention.trigger.end <= cause.start) low = middle + 1;
    else high = middle;
  }
  const found = violent[low];
  return found !== undefined && found.mention.trigger.start < cause.end ? found : undefined;
}
