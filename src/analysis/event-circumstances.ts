// Where and when: the places and times of a sentence, each given to the events it belongs to. «قتل جندي في كمين على طريق المطار أمس»:
// place and time belong to both happenings before them; «قتلوا في انفجار هز البلدة أمس»: only to the explosion, which the verb behind it
// speaks of. A time that opens the clause belongs to the events that follow. Annotators attach so; nothing is attached across «أن» or a stop.
import type { Role } from '../model/events.ts';
import type { Span } from '../text/spans.ts';
import type { Chunk } from './event-clauses.ts';
import { type EventPage, mentionsIn, wordAt } from './event-pages.ts';
import { type Scene, spanOfTokens } from './event-scenes.ts';
import { isDirection, isState } from './event-syntax.ts';
import type { Trigger } from './event-triggers.ts';
import { KINDS } from './event-words.ts';

/** A place or time of a trigger. */
export interface Circumstance extends Span {
  readonly role: Role;
  readonly value: string | null;
  readonly entity?: string;
}

const REACH = 16;
const PLACED = new Set([
  'in',
  'inside',
  'near',
  'around',
  'above',
  'below',
  'at',
  'facing',
  'via',
  'outside',
  'behind',
]);
/** «قرب البرلمان»: behind these a body stands for its house. */
const HOUSED = new Set(['near', 'inside', 'outside', 'around', 'facing']);

/** Full stop, semicolons, colon, exclamation and question marks. */
const STOPS = new Set(['.', ';', '\u061b', ':', '!', '?', '\u061f']);
const GLOSSING = new Set(['near', 'facing', 'around', 'on']);
const GROUND = KINDS.place | KINDS.site | KINDS.airspace | KINDS.direction | KINDS.border | KINDS.base;

/** The places and times of each trigger of a sentence; linear in its chunks. */
export function findCircumstances(scene: Scene): Map<Trigger, Circumstance[]> {
  const found = new Map<Trigger, Circumstance[]>();
  const { chunks, events } = scene.clauses;
  let lastPlace = -2;
  let lastHeirs: readonly Trigger[] = [];
  for (let at = 0; at < chunks.length; at++) {
    const chunk = chunks[at]!;
    const place = chunk.kind === 'phrase' ? placeIn(scene, at, lastPlace) : null;
    const time = chunk.kind === 'time' ? timeIn(events, chunk) : null;
    if (place !== null) {
      if (!isRightBehind(scene, at, lastPlace)) lastHeirs = heirsOf(scene, at, lastPlace);
      for (const trigger of lastHeirs) give(found, trigger, place);
    }
    if (time !== null) for (const trigger of heirsOf(scene, at, -2)) give(found, trigger, time);
    if (place !== null || (chunk.kind === 'phrase' && isPlaced(events, chunk))) lastPlace = at;
    else if (chunk.kind === 'phrase' && chunk.prep === '' && isLand(events, chunk.from))
      [lastPlace, lastHeirs] = [at, []];
  }
  return found;
}

function give(found: Map<Trigger, Circumstance[]>, trigger: Trigger, one: Circumstance): void {
  const list = found.get(trigger) ?? [];
  if (one.role === 'time' && list.some((other) => other.role === 'time')) return;
  found.set(trigger, [...list, one]);
}

function timeIn(events: EventPage, chunk: Chunk): Circumstance | null {
  const time = events.timeOn[chunk.from]!.item;
  if (time.type === 'SET') return null;
  return { role: 'time', start: time.start, end: time.end, value: time.value };
}

const isPlaced = (events: EventPage, chunk: Chunk): boolean =>
  (PLACED.has(chunk.prep) || isDirection(events, chunk)) && isGroundAt(events, chunk.from);

/** A place by name, or a town or region by its kind, but no building and no car. */
const isLand = (events: EventPage, at: number): boolean => {
  const mention = events.mentionFrom[at]?.item;
  return mention === undefined ? (wordAt(events, at).kinds & KINDS.place) !== 0 : mention.kind === 'place';
};

const isGroundAt = (events: EventPage, at: number): boolean => {
  const mention = events.mentionFrom[at]?.item;
  if (mention !== undefined) return mention.kind === 'place';
  const { kinds } = wordAt(events, at);
  return (kinds & GROUND) !== 0 && (kinds & KINDS.lives) === 0;
};

/** The place that a phrase names; null where it names none, or only glosses the place right before it. */
function placeIn(scene: Scene, at: number, lastPlace: number): Circumstance | null {
  const { events, chunks } = scene.clauses;
  const chunk = chunks[at]!;
  if (scene.in(at).length > 0) return null;
  const behindPlace = isRightBehind(scene, at, lastPlace);
  const listed = behindPlace && chunk.prep === '' && (namesPlace(events, chunk.from) || isJoinedTown(events, chunk));
  if (!listed && !isPlacePhrase(events, chunk)) return null;
  if (behindPlace && (GLOSSING.has(chunk.prep) || isDirectionAt(events, chunk) || isArea(events, chunks[lastPlace]!)))
    return null;
  const span = placeSpan(events, chunk);
  const mention = mentionsIn(events, span.start, span.end).find((one) => one.kind === 'place');
  return { role: 'place', ...span, value: null, ...(mention === undefined ? {} : { entity: mention.entity }) };
}

const namesPlace = (events: EventPage, at: number): boolean => events.mentionFrom[at]?.item.kind === 'place';

/** «في مأرب وحجة، ومدينة صنعاء»: a town told by its kind goes on with the list. */
function isJoinedTown(events: EventPage, chunk: Chunk): boolean {
  if (!chunk.joined || (wordAt(events, chunk.from).kinds & KINDS.place) === 0) return false;
  for (let at = chunk.from + 1; at < chunk.to; at++) if (namesPlace(events, at)) return true;
  return false;
}

/** «منطقة حدودية في …»: an area without a name is described by the place behind it. */
function isArea(events: EventPage, chunk: Chunk): boolean {
  if ((wordAt(events, chunk.from).kinds & KINDS.place) === 0 || isDirection(events, chunk)) return false;
  for (let at = chunk.from; at < chunk.to; at++) if (events.mentionOn[at]?.item.kind === 'place') return false;
  return !wordAt(events, chunk.from).article;
}

const isDirectionAt = (events: EventPage, chunk: Chunk): boolean =>
  (wordAt(events, chunk.from).kinds & KINDS.direction) !== 0 && events.mentionFrom[chunk.from] === undefined;

function isPlacePhrase(events: EventPage, chunk: Chunk): boolean {
  if (chunk.prep === '') return isDirection(events, chunk);
  const mention = events.mentionFrom[chunk.from]?.item;
  const { kinds } = wordAt(events, chunk.from);
  if (mention?.kind === 'organisation' && HOUSED.has(chunk.prep)) return true;
  if (PLACED.has(chunk.prep)) return isGroundAt(events, chunk.from);
  if (chunk.prep === 'with') return mention?.kind === 'place' || (mention === undefined && isBuilt(kinds));
  if (chunk.prep === 'on')
    return (
      (mention?.kind === 'place' && isState(events, mention.entity)) ||
      ((chunk.to - chunk.from > 1 || (kinds & KINDS.border) !== 0) && isGroundWord(kinds))
    );
  return chunk.prep === 'from' && (kinds & (KINDS.base | KINDS.airspace)) !== 0;
}

/** «بمدينة», «بالقنصلية», but not «بسيارة». */
const isBuilt = (kinds: number): boolean =>
  (kinds & (KINDS.place | KINDS.direction | KINDS.site)) !== 0 &&
  (kinds & (KINDS.vehicle | KINDS.bomb | KINDS.lives | KINDS.projectile | KINDS.troops)) === 0;

/** «على الحدود», «على طريق المطار»: what one stands on. */
const isGroundWord = (kinds: number): boolean => (kinds & (KINDS.border | KINDS.direction | KINDS.ground)) !== 0;

/** The phrase, without the nationality that follows the place it names («مدينة سوروج التركية»). */
function placeSpan(events: EventPage, chunk: Chunk): Span {
  const whole = spanOfTokens(events, chunk.from, chunk.to);
  const inside = mentionsIn(events, whole.start, whole.end);
  const named = inside.find((one) => one.kind === 'place');
  const nation = inside.find((one) => one.kind === 'group' && named !== undefined && one.start >= named.end);
  return named === undefined || nation === undefined ? whole : { start: whole.start, end: named.end };
}

/** Only marks, asides and times stand between two places. */
function isRightBehind(scene: Scene, at: number, lastPlace: number): boolean {
  if (lastPlace < 0) return false;
  for (let between = lastPlace + 1; between < at; between++) {
    const { kind } = scene.clauses.chunks[between]!;
    if (kind !== 'mark' && kind !== 'aside' && kind !== 'time') return false;
  }
  return true;
}

/** The triggers that a place or time at chunk `at` belongs to: those before it in its clause, and those that follow in one breath. */
function heirsOf(scene: Scene, at: number, lastPlace: number): readonly Trigger[] {
  const { heirs, foreign } = triggersBefore(scene, at, lastPlace);
  if (heirs.length === 0) return foreign ? joinedVerb(scene, at) : triggersBehind(scene, at, false);
  const before = scene.clauses.chunks[at - 1];
  const carried = before?.kind === 'verb' && wordAt(scene.clauses.events, before.from).carrier !== '';
  return [...heirs, ...triggersBehind(scene, at, !carried)];
}

/** «أقلعت من القاعدة فجرا وقصفت»: the verb joined right behind shares the time and place of the one before. */
function joinedVerb(scene: Scene, at: number): readonly Trigger[] {
  const next = scene.clauses.chunks[at + 1];
  return next?.kind === 'verb' && next.joined ? scene.in(at + 1) : [];
}

interface Before {
  readonly heirs: Trigger[];
  /** Another verb stands nearer, to which the place or time belongs. */
  readonly foreign: boolean;
}

const ANCHORING = new Set(['after', 'before', 'since', 'because']);

function triggersBefore(scene: Scene, at: number, lastPlace: number): Before {
  const { chunks, events } = scene.clauses;
  const heirs: Trigger[] = [];
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const chunk = chunks[before]!;
    if ((chunk.kind === 'mark' && STOPS.has(chunk.role)) || before === lastPlace) break;
    if (chunk.kind === 'particle') {
      if (chunk.role === 'relative') return { heirs: [...heirs, ...scene.in(before - 1)], foreign: false };
      if (chunk.role === 'complementizer' || chunk.role === 'conjunction' || chunk.role === 'conditional') break;
    }
    const here = scene.in(before);
    heirs.push(...here);
    if (here.length > 0 && isAnchor(chunks, before) && !isCauseOfHarm(scene, before)) break;
    if (chunk.kind !== 'verb') continue;
    if (describesHappening(scene, before)) return { heirs: [...heirs, ...scene.in(before - 1)], foreign: false };
    if (here.length > 0 || wordAt(events, chunk.from).carrier !== '') continue;
    return heirs.length > 0 ? { heirs, foreign: false } : { heirs: occurring(scene, before), foreign: true };
  }
  return { heirs, foreign: false };
}

/** «ووقع التفجير الذي تميز بعنفه عند الظهر»: what follows the relative clause still tells when the happening occurred. */
function occurring(scene: Scene, verb: number): Trigger[] {
  const { chunks, events } = scene.clauses;
  const relative = chunks[verb - 1];
  const carrier = chunks[verb - 3];
  if (relative?.role !== 'relative' || carrier?.kind !== 'verb') return [];
  return wordAt(events, carrier.from).carrier === 'occur' ? [...scene.in(verb - 2)] : [];
}

/** «بعد دقائق على التفجير»: a happening that only dates another. */
function isAnchor(chunks: readonly Chunk[], at: number): boolean {
  const { prep } = chunks[at]!;
  const before = chunks[at - 1];
  return ANCHORING.has(prep) || (prep === 'on' && before?.kind === 'time' && ANCHORING.has(before.prep));
}

/** «قتل جراء قصف المدفعية في وسط البلدة»: what killed happened where they were killed. */
const isCauseOfHarm = (scene: Scene, at: number): boolean =>
  scene.clauses.chunks[at]!.prep === 'because' &&
  scene.in(at - 1).some((one) => one.type === 'casualties' || one.type === 'damage');

/** «انفجار هز البلدة»: a verb right behind a happening speaks of it as a relative clause does. */
const describesHappening = (scene: Scene, verb: number): boolean =>
  verb > 0 && !scene.clauses.chunks[verb]!.joined && scene.in(verb - 1).some((one) => !one.verb);

const BREATH = new Set(['', 'in', 'with', 'during']);

/** The triggers that follow; in one breath: only through phrases of place and means and joined verbs. */
function triggersBehind(scene: Scene, at: number, inBreath: boolean): Trigger[] {
  const { chunks, events } = scene.clauses;
  const heirs: Trigger[] = [];
  for (let next = at + 1; next < Math.min(chunks.length, at + REACH); next++) {
    const chunk = chunks[next]!;
    const here = scene.in(next);
    if (chunk.kind === 'mark' && STOPS.has(chunk.role)) break;
    if (chunk.kind === 'particle' && chunk.role === 'complementizer') break;
    if (chunk.kind === 'verb' && here.length === 0 && wordAt(events, chunk.from).carrier === '') break;
    if (here.length > 0 && isAnchor(chunks, next) && next !== at + 1) break;
    if (inBreath && !isBreath(chunk, chunks[at]!)) break;
    heirs.push(...here);
  }
  return heirs;
}

function isBreath(chunk: Chunk, from: Chunk): boolean {
  if (chunk.kind === 'particle') return chunk.role === 'adverb' || chunk.role === 'pronominal';
  if (chunk.kind === 'time' || chunk.kind === 'mark') return chunk.kind === 'mark' && from.kind === 'time';
  return chunk.kind === 'verb' ? chunk.joined : chunk.kind === 'aside' || BREATH.has(chunk.prep);
}
