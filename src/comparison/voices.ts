// Voices: who speaks in a report. «وقال المتحدث باسم الوزارة … وأضاف» is one voice, the ministry's; «يُعتقد أن» is nobody's; the
// outlet's own words are the narrator's and its headline's. A relay («نقلت الوكالة عن مسؤول») is no voice for what it relays.
// A voice belongs to one report; origins.ts joins the voices of many.
import type { Attribution } from '../model/attributions.ts';
import type { OriginKind } from '../model/comparisons.ts';
import type { Mention } from '../model/mentions.ts';
import type { Span } from '../text/spans.ts';
import type { Descriptions } from './descriptions.ts';
import type { Namesakes } from './namesakes.ts';
import { mentionsIn, type Report } from './reports.ts';
import { type Sides, sideAmong, sideOfMention } from './sides.ts';

/** Somebody who speaks in one report. */
export interface Voice {
  /** Unique and stable: the report's id and who speaks. */
  readonly key: string;
  readonly report: number;
  readonly entity: string;
  readonly name: string;
  readonly label: Span | null;
  readonly kind: OriginKind;
  /** May be met again under the same entity in another report. */
  readonly named: boolean;
  /** A country or a capital that stands for its government. */
  readonly metonym: boolean;
  /** Counts in the largest number only. */
  readonly weak: boolean;
  /** A reference to what others say («الغرب»). */
  readonly collective: boolean;
  readonly side: string | null;
  /** «الجيش»: a body without a nationality; its side is taken from the report around it. */
  readonly bare: boolean;
  /** Who an unnamed voice is said to be: field, number and side. */
  readonly description: string;
  /** The voice is told of by another one, not by the outlet. */
  readonly nested: boolean;
  /** For a notice or a request that others tell of: who gave it to whom. */
  readonly message: string | null;
  /** A statement of another day than the voice's first one in the report. */
  readonly otherDay: string | null;
  readonly attributions: readonly Attribution[];
}

/** The voices of a report and the way from an attribution to its voice. */
export interface ReportVoices {
  readonly voices: readonly Voice[];
  readonly byAttribution: ReadonlyMap<string, Voice>;
  readonly narrator: Voice;
  readonly headline: Voice;
}

/** What finding voices needs. */
export interface VoiceTools {
  readonly sides: Sides;
  readonly descriptions: Descriptions;
  readonly namesakes: Namesakes;
}

type Draft = { -readonly [Key in keyof Voice]: Voice[Key] } & { attributions: Attribution[] };

/** The voices of one report. */
export function findVoices(report: Report, index: number, tools: VoiceTools): ReportVoices {
  const drafts = new Map<string, Draft>();
  const byAttribution = new Map<string, Voice>();
  const firstDays = new Map<string, string>();
  const persons = new Map<string, number>();
  const ordered = [...report.analysis.attributions].sort((one, other) => startOf(one) - startOf(other));
  let speaker: Voice | null = null;
  for (const attribution of ordered) {
    const whose =
      attribution.sourceKind === 'document' ? documentOf(attribution, { report, byAttribution, speaker, tools }) : null;
    if (whose !== null) {
      (whose as Draft).attributions.push(attribution);
      byAttribution.set(attribution.id, whose);
      continue;
    }
    const draft = draftOf(attribution, { report, index, tools, firstDays, persons });
    const known = drafts.get(draft.key);
    if (known === undefined) drafts.set(draft.key, draft);
    else if (known.label === null && draft.label !== null) {
      known.label = draft.label;
      known.name = draft.name;
    }
    const voice = known ?? draft;
    voice.attributions.push(attribution);
    byAttribution.set(attribution.id, voice);
    if (attribution.relay !== true && !voice.weak) speaker = voice;
  }
  const own = (kind: 'narrator' | 'headline'): Voice => ownVoice(report, index, kind);
  return { voices: [...drafts.values()], byAttribution, narrator: own('narrator'), headline: own('headline') };
}

export const startOf = (attribution: Attribution): number =>
  attribution.cue[0]?.start ?? attribution.content[0]?.start ?? 0;

function ownVoice(report: Report, index: number, kind: 'narrator' | 'headline'): Voice {
  return {
    key: `${report.id} ${kind}`,
    report: index,
    entity: kind,
    name: report.document.outlet ?? report.document.name,
    label: null,
    kind,
    named: false,
    metonym: false,
    weak: kind === 'headline',
    collective: false,
    side: null,
    bare: false,
    description: kind,
    nested: false,
    message: null,
    otherDay: null,
    attributions: [],
  };
}

interface Reading {
  readonly report: Report;
  readonly byAttribution: ReadonlyMap<string, Voice>;
  /** Who spoke last. */
  readonly speaker: Voice | null;
  readonly tools: VoiceTools;
}

/** «وجاء في البيان» is the voice of who gave the statement; evidence that a speaker tells of is the speaker's. */
function documentOf(attribution: Attribution, { report, byAttribution, speaker, tools }: Reading): Voice | null {
  const outer = outerOf(attribution, report);
  if (outer !== undefined) return byAttribution.get(outer.id) ?? null;
  if (attribution.source === null || !tools.descriptions.isDefinite(report.text, attribution.source)) return null;
  return tools.descriptions.keysOf(report.text, attribution.source).length <= 2 ? speaker : null;
}

interface Setting {
  readonly report: Report;
  readonly index: number;
  readonly tools: VoiceTools;
  readonly firstDays: Map<string, string>;
  /** How many indefinite «مسؤول» of one description the report has brought in so far. */
  readonly persons: Map<string, number>;
}

function draftOf(attribution: Attribution, setting: Setting): Draft {
  const { report, index, tools } = setting;
  const label = attribution.source ?? attribution.antecedent ?? null;
  const apposed = nameBeside(attribution, report);
  const mention = apposed ?? report.mentions.get(attribution.sourceEntity) ?? unnamedIn(report, label, attribution);
  const first = firstMention(report, mention);
  const entity = tools.namesakes(
    index,
    institutionBehind(attribution, report, tools) ?? (first ?? apposed)?.entity ?? attribution.sourceEntity,
  );
  const unnamed = mention?.kind === 'unnamed-source' && institutionBehind(attribution, report, tools) === undefined;
  const affiliations = unnamed ? affiliationsOf(report, entity) : [];
  const side = unnamed ? sideAmong(affiliations, tools.sides) : tools.sides.sideOf(entity);
  const agentless = attribution.agentless === true || entity === 'unspecified';
  const collective = !agentless && label !== null && tools.descriptions.isCollective(report.text, label);
  const country = tools.sides.isMetonym(entity);
  const message = messageOf(attribution, side ?? (country ? entity : null), setting);
  const metonym = country && message === null;
  const nestedPosition = metonym && isNested(attribution, report);
  const isNamed = attribution.anonymity === 'named' || apposed !== undefined;
  const named = !unnamed && !agentless && !collective && !metonym && isNamed;
  const otherDay = named ? otherDayOf(attribution, entity, setting) : null;
  const person = unnamed && message === null ? personOf(attribution, mention, { entity, setting }) : '';
  const who = agentless
    ? `nobody ${attribution.id}`
    : (message ?? entity) + person + (otherDay === null ? '' : ` ${otherDay}`);
  return {
    key: `${report.id} ${who}${nestedPosition ? ' position' : ''}`,
    report: index,
    entity,
    name: nameOf({ report, label, entity, tools }),
    label,
    kind: agentless
      ? 'agentless'
      : unnamed
        ? 'unnamed-person'
        : apposed === undefined
          ? attribution.sourceKind
          : 'named-person',
    named,
    metonym,
    weak: agentless || collective || nestedPosition,
    collective: collective || nestedPosition,
    side,
    bare: label !== null && isBareBody(attribution, { report, label, tools }),
    description: descriptionOf(first ?? mention),
    nested: isNested(attribution, report),
    message,
    otherDay,
    attributions: [],
  };
}

interface Labelled {
  readonly report: Report;
  readonly label: Span;
  readonly tools: VoiceTools;
}

function isBareBody(attribution: Attribution, { report, label, tools }: Labelled): boolean {
  if (attribution.sourceKind !== 'institution' || tools.sides.known(attribution.sourceEntity) !== undefined)
    return false;
  return mentionsIn(report, label).every((one) => one.kind !== 'group' && one.kind !== 'place');
}

const BESIDE = 40;

/** «قالت مديرة الصحة في البلدة سلوى الحداد إن …»: the name that follows a role without a stop is that of who holds it. */
function nameBeside(attribution: Attribution, report: Report): Mention | undefined {
  const label = attribution.source;
  if (label === null || attribution.sourceKind !== 'unnamed-person') return undefined;
  const told = report.unnamed.get(attribution.sourceEntity)?.description;
  if (told?.plural === true || told?.anonymityRequest !== undefined) return undefined;
  const near: Span = { start: label.end, end: label.end + BESIDE };
  const person = mentionsIn(report, { start: label.end, end: label.end + 2 * BESIDE }).find(
    (one) => one.kind === 'person' && one.start <= near.end,
  );
  if (person === undefined) return undefined;
  const inContent = attribution.content.some((one) => one.start < person.end && person.start < one.end);
  const between = report.text.slice(label.end, person.start);
  return inContent || /[^\p{L}\p{M}\s]/u.test(between) ? undefined : person;
}

const SPEAKS_FOR: ReadonlySet<string> = new Set(['spokesman', 'military-spokesman', 'monitor-director']);

/** The institution behind a spokesperson, or a body behind its head, else nothing. */
function institutionBehind(attribution: Attribution, report: Report, tools: VoiceTools): string | undefined {
  const person = tools.sides.known(attribution.sourceEntity);
  const of = SPEAKS_FOR.has(person?.subtype ?? '') ? person?.of : undefined;
  const body = of !== undefined && !tools.sides.isMetonym(of) ? of : undefined;
  const phrase = phraseOf(attribution, report);
  if (phrase === null || !tools.descriptions.isSpokesperson(report.text, phrase)) return body;
  const named = mentionsIn(report, phrase).find((one) => one.kind === 'organisation');
  return named?.entity ?? body;
}

/** The words for the source, with the title where it stands beside the name. */
function phraseOf(attribution: Attribution, report: Report): Span | null {
  if (attribution.source !== null || attribution.antecedent !== undefined)
    return attribution.source ?? attribution.antecedent ?? null;
  return report.titled.get(attribution.sourceEntity)?.phrase ?? null;
}

interface Person {
  readonly entity: string;
  readonly setting: Setting;
}

/** A second «مسؤول» without the article is another person until the report says otherwise. */
function personOf(attribution: Attribution, mention: Mention | undefined, { entity, setting }: Person): string {
  const { report, tools, persons } = setting;
  const known = persons.get(entity) ?? 0;
  const brought =
    attribution.source !== null &&
    mention !== undefined &&
    !tools.descriptions.isDefinite(report.text, attribution.source) &&
    mentionsIn(report, attribution.source).every((one) => one.description?.sameAs === undefined);
  const number = brought || known === 0 ? known + 1 : known;
  persons.set(entity, number);
  return number === 1 ? '' : ` #${number}`;
}

/** What all mentions of an unnamed source together say it is of. */
const affiliationsOf = (report: Report, entity: string): readonly string[] => report.affiliations.get(entity) ?? [];

/** An unnamed source by its mention id, its entity, or its words. */
function unnamedIn(report: Report, label: Span | null, attribution: Attribution): Mention | undefined {
  if (attribution.sourceEntity === 'unspecified') return undefined;
  const same = report.unnamed.get(attribution.sourceEntity);
  if (same !== undefined) return same;
  if (label === null || attribution.anonymity === 'named') return undefined;
  return mentionsIn(report, label).find((one) => one.kind === 'unnamed-source');
}

/** «المصدر نفسه» leads back to the mention it takes up. */
function firstMention(report: Report, mention: Mention | undefined): Mention | undefined {
  if (mention?.kind !== 'unnamed-source') return undefined;
  let at = mention;
  for (let step = 0; step < 20; step++) {
    const before = at.description?.sameAs === undefined ? undefined : report.mentions.get(at.description.sameAs);
    if (before === undefined || before === at) break;
    at = before;
  }
  return report.unnamed.get(at.entity) ?? at;
}

const isNested = (attribution: Attribution, report: Report): boolean => outerOf(attribution, report) !== undefined;

/** The attribution that tells of this one, relays left out. */
export function outerOf(attribution: Attribution, report: Report): Attribution | undefined {
  let at = attribution.inside === null ? undefined : report.attributions.get(attribution.inside);
  for (let step = 0; at?.relay === true && step < 20; step++)
    at = at.inside === null ? undefined : report.attributions.get(at.inside);
  return at?.relay === true ? undefined : at;
}

/** A notice or request that another voice tells of: «قال مسؤول إن الدولة أبلغتنا …». */
function messageOf(attribution: Attribution, giver: string | null, setting: Setting): string | null {
  const { report, tools } = setting;
  if (giver === null || attribution.relay === true) return null;
  const outer = outerOf(attribution, report);
  const told = attribution.recipient === undefined ? null : rootIn(report, attribution.recipient, tools.sides);
  const teller = outer === undefined ? null : sideOfAttribution(outer, setting);
  const recipient = told ?? (attribution.recipient !== undefined || attribution.stance === 'requests' ? teller : null);
  if (recipient === null || recipient === giver || outer === undefined) return null;
  return `message ${giver} ${recipient}`;
}

function sideOfAttribution(attribution: Attribution, { report, tools }: Setting): string | null {
  const mention = report.mentions.get(attribution.sourceEntity) ?? unnamedIn(report, attribution.source, attribution);
  return mention?.kind === 'unnamed-source'
    ? sideOfMention(mention, tools.sides)
    : tools.sides.sideOf(attribution.sourceEntity);
}

/** The party that is named in a span: the side of the first one that has a side. */
export function rootIn(report: Report, span: Span, sides: Sides): string | null {
  for (const mention of mentionsIn(report, span)) {
    const side = mention.kind === 'unnamed-source' ? sideOfMention(mention, sides) : sides.sideOf(mention.entity);
    if (side !== null) return side;
  }
  return null;
}

/** The day of a statement where it is told and is not that of the voice's first statement in the report. Persons are never split. */
function otherDayOf(attribution: Attribution, entity: string, { report, firstDays }: Setting): string | null {
  const said = dayAt(report, attribution.time ?? framing(attribution));
  const first = firstDays.get(entity);
  if (first === undefined) {
    firstDays.set(entity, said ?? report.document.published?.slice(0, 10) ?? '');
    return null;
  }
  if (said === null || said === first || attribution.sourceKind !== 'institution') return null;
  return said;
}

/** The day on which something was said: told beside it («وأعلنت أمس»), else that of the report. */
export const dayOfStatement = (attribution: Attribution | null, report: Report): string | null =>
  (attribution === null ? null : dayAt(report, attribution.time ?? framing(attribution))) ??
  report.document.published?.slice(0, 10) ??
  null;

/** The words between cue and content: «وقالت الوزارة يوم الخميس إن». */
function framing(attribution: Attribution): Span {
  const start = Math.min(startOf(attribution), attribution.source?.start ?? Number.MAX_SAFE_INTEGER);
  const content = attribution.content[0]?.start ?? start;
  return { start, end: Math.max(start, Math.min(content, start + 200)) };
}

/** The day of a time expression that overlaps the span. */
export function dayAt(report: Report, span: Span): string | null {
  const { times } = report.analysis;
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const time = times[low];
  const found = time !== undefined && time.start < span.end && /^\d{4}-\d{2}-\d{2}/.test(time.value);
  return found ? time.value.slice(0, 10) : null;
}

/** Field and number: what two unnamed voices must have in common to be compared. */
const descriptionOf = (mention: Mention | undefined): string => {
  const description = mention?.description;
  if (description === undefined) return '-';
  return `${description.field ?? 'official'} ${description.plural ? 'many' : 'one'}`;
};

interface Naming {
  readonly report: Report;
  readonly label: Span | null;
  readonly entity: string;
  readonly tools: VoiceTools;
}

const nameOf = ({ report, label, entity, tools }: Naming): string =>
  tools.sides.known(entity)?.names[0] ?? (label === null ? entity : report.text.slice(label.start, label.end));
