// Who did it to whom: actor, target, instrument, affected, recipient of an event. «شنت المقاتلات غارات على مخازن»: the noun غارات is
// carried by شنت, whose subject is the actor; behind "on" stands the target. A verb gives roles to its own subject and object
// (event-frames); a noun to its genitive, its adjective of nation, its prepositions and the parts of the verb that carries it.
import type { Role } from '../model/events.ts';
import { readCarrierBefore, readCarrierBehind, readController, readOwner } from './event-carriers.ts';
import type { Chunk, Clauses } from './event-clauses.ts';
import { frameOf } from './event-frames.ts';
import { type EventPage, mentionsIn, wordAt } from './event-pages.ts';
import {
  add,
  addGoverned,
  chunkOf,
  hasRole,
  isArms,
  isHappening,
  isLandAt,
  objectRole,
  type Part,
  type Search,
} from './event-parts.ts';
import { isQuote } from './event-phrases.ts';
import type { Scene } from './event-scenes.ts';
import { actsLike, partsOf, phrasesAfter } from './event-syntax.ts';
import type { Trigger } from './event-triggers.ts';

/** The participants of a trigger, in the order in which they were found. */
export function findParticipants(scene: Scene, trigger: Trigger): Part[] {
  const at = scene.clauses.chunkAt(trigger.from);
  const search: Search = { scene, trigger, frame: frameOf(trigger.frame), at, parts: [] };
  if (trigger.verb) readVerb(search);
  else readNoun(search);
  return search.parts;
}

function readVerb(search: Search): void {
  const { scene, frame, at } = search;
  const parts = partsOf(scene.clauses, at);
  let { subject, object } = parts;
  if (parts.carried && object >= 0 && isIntransitive(search)) [subject, object] = [object, -1];
  if (subject >= 0 && isHappening(search, subject)) {
    addNation(search, subject);
    subject = -1;
  } else if (object < 0 && subject >= 0 && frame.object !== null && isUndergoer(search, subject, parts.carried)) {
    object = subject;
    subject = -1;
  }
  if (subject >= 0) add(search, search.frame.subject, subject);
  if (object >= 0 && !isHappening(search, object)) add(search, objectRole(search, object), object);
  addResumed(search);
  for (const one of parts.governed) {
    if (scene.in(one).some((other) => !other.verb && other !== search.trigger)) break;
    addGoverned(search, one);
  }
}

/** «قرية يسيطر عليها التنظيم», «المدن التي يسيطر عليها»: the pronoun behind the preposition goes back to what stands before the verb. */
function addResumed(search: Search): void {
  const { chunks } = search.scene.clauses;
  const pronoun = chunks[search.at + 1];
  if (pronoun?.kind !== 'particle' || pronoun.role !== 'pronominal') return;
  const role = search.frame.prepositions[pronoun.name];
  if (role === undefined || hasRole(search, role)) return;
  const at = antecedentOf(search);
  if (at >= 0 && !isHappening(search, at)) add(search, role, at);
}

/** The phrase before the relative pronoun, or the indefinite one right before the verb («قرية يسيطر عليها»); -1 where the subject stands there. */
function antecedentOf({ scene: { clauses }, at }: Search): number {
  const { chunks, events } = clauses;
  for (let before = at - 1; before >= Math.max(0, at - 5); before--) {
    const chunk = chunks[before]!;
    if (chunk.role === 'relative') return [before - 1, before - 2].find((one) => chunks[one]?.kind === 'phrase') ?? -1;
    if (chunk.kind === 'verb' || (chunk.kind === 'mark' && chunk.role === '.')) return -1;
    const head = wordAt(events, chunk.from);
    const open = chunk.kind === 'phrase' && !head.article && !head.enclitic && actsLike(events, chunk) < 1;
    if (before === at - 1 && open) return before;
  }
  return -1;
}

/** «وأصيب العشرات», «وقتل آخر»: what follows such a verb is its subject, whatever went before. */
function isIntransitive({ frame, scene: { clauses }, at }: Search): boolean {
  const perfect = wordAt(clauses.events, clauses.chunks[at]!.from).verb?.form === 'perfect';
  return frame.object === null || (frame.passive && perfect);
}

/** «مدنيين», «أهدافا»: the ending of what is no subject. */
function isOblique({ scene: { clauses } }: Search, at: number): boolean {
  const { events } = clauses;
  const word = wordAt(events, clauses.chunks[at]!.from);
  return events.mentionFrom[clauses.chunks[at]!.from] === undefined && (word.oblique || word.accusative);
}

/** A lone phrase that the verb happens to: «قتل جندي», «قصفت مواقع». */
function isUndergoer(search: Search, subject: number, carried: boolean): boolean {
  const { frame, scene } = search;
  const perfect = wordAt(scene.clauses.events, chunkOf(search, search.at).from).verb?.form === 'perfect';
  if (carried && !(frame.passive && perfect)) return false;
  const acts = actsLike(scene.clauses.events, chunkOf(search, subject));
  if (subject > search.at && isOblique(search, subject)) return true;
  if (frame.passive) return frame.counts === 'object' && search.trigger.frame !== 'kill' ? acts < 2 : true;
  if (acts < 0) return true;
  return acts === 0 && subject > search.at;
}

/** «الغارات الروسية لم تستهدف»: the adjective of nation in the subject, or its genitive. */
function addNation(search: Search, at: number): void {
  const { events } = search.scene.clauses;
  const chunk = chunkOf(search, at);
  const nation = mentionsIn(events, events.tokens[chunk.from]!.start, events.tokens[chunk.to - 1]!.end)[0];
  if (nation === undefined || (nation.kind !== 'group' && nation.kind !== 'organisation')) return;
  search.parts.push({ role: 'actor', chunk: at, start: nation.start, end: nation.end, entity: nation.entity });
}

function readNoun(search: Search): void {
  readGenitive(search);
  const { clauses } = search.scene;
  const { governed } = phrasesAfter(clauses, search.at);
  const next = clauses.chunks[search.at + 1];
  if (ownsIt(search) && next?.kind === 'phrase' && next.prep === '')
    add(search, objectRole(search, search.at + 1), search.at + 1);
  for (const one of governed) {
    if (search.scene.in(one).some((other) => !other.verb && other !== search.trigger)) break;
    if (!isPredicate(search, one)) addGoverned(search, one);
  }
  readCarrierBefore(search);
  readCarrierBehind(search);
  if (ownsIt(search)) readOwner(search);
  if (!hasRole(search, 'actor') && search.trigger.masdar && search.frame.subject === 'actor') readController(search);
}

/** «هجومه على المعسكر», «سيطرتهم على الميناء», «تحريرها المطار»: the pronoun is who acts, unless it may be what is acted on («قصفها»). */
function ownsIt(search: Search): boolean {
  const { trigger, frame, scene, at } = search;
  if (hasRole(search, 'actor') || frame.subject !== 'actor' || !wordAt(scene.clauses.events, trigger.from).enclitic)
    return false;
  if (!trigger.masdar || FROM_AFAR.has(trigger.type)) return true;
  const next = scene.clauses.chunks[at + 1];
  return (
    next?.kind === 'phrase' && !next.joined && (next.prep === '' || frame.prepositions[next.prep] === frame.object)
  );
}

/** «أهداف الغارات لم تكن للتنظيم»: «ل» behind a verb belongs to the verb. */
function isPredicate({ scene: { clauses }, at }: Search, governed: number): boolean {
  if (clauses.chunks[governed]!.prep !== 'for') return false;
  return clauses.chunks.slice(at + 1, governed).some((chunk) => chunk.kind === 'verb' || chunk.role === 'auxiliary');
}

/** The chunk behind another one; a quotation mark stands for nothing («استهداف الجيش لـ«الحركة»»). */
function chunkBehind(clauses: Clauses, at: number): Chunk | undefined {
  const next = clauses.chunks[at + 1];
  return next?.kind === 'mark' && isQuote(next.role) ? clauses.chunks[at + 2] : next;
}

/** What stands behind the trigger in its own phrase: a nation, or a genitive that acts or is acted on. */
function readGenitive(search: Search): void {
  const { scene, trigger, frame } = search;
  const { events } = scene.clauses;
  const chunk = chunkOf(search, search.at);
  let from = trigger.to;
  while (from < chunk.to && isAttribute(search, from)) from++;
  const nation = mentionsIn(events, trigger.end, events.tokens[chunk.to - 1]!.end).find((one) => one.kind === 'group');
  const inAttributes = nation !== undefined && (from >= chunk.to || nation.start < events.tokens[from]!.start);
  if (inAttributes && frame.subject === 'actor')
    search.parts.push({ role: 'actor', chunk: search.at, start: nation.start, end: nation.end, entity: nation.entity });
  if (from >= chunk.to) return;
  if (happensAt(search, from)) add(search, 'place', search.at, from);
  if (frame.genitive === 'none' || hasRole(search, 'place')) return;
  const behind: Chunk = { ...chunk, from };
  const acts = actsLike(events, behind);
  const role = genitiveRole(search, acts, from);
  const named = events.mentionFrom[from]?.item.kind === 'place';
  if (role === null || (role === 'place' && !named && frame.object !== 'place')) return;
  add(search, role === 'target' && isArms(search, from) ? 'instrument' : role, search.at, from);
  if (role !== frame.subject) return;
  const { free } = phrasesAfter(scene.clauses, search.at);
  if (trigger.masdar && free[0] !== undefined && frame.object !== null && !isHappening(search, free[0]))
    add(search, objectRole(search, free[0]), free[0]);
}

/** «اشتباكات بنغازي», «تفجير أنقرة»: behind a fight or a burst the name of a place says where. */
const happensAt = ({ scene, trigger }: Search, from: number): boolean =>
  BURSTS_AND_FIGHTS.has(trigger.type) && scene.clauses.events.mentionFrom[from]?.item.kind === 'place';

const BURSTS_AND_FIGHTS = new Set(['bombing', 'explosion', 'clash', 'battle', 'attack', 'shooting']);

function genitiveRole({ scene, frame, trigger, at }: Search, acts: number, from: number): Role | null {
  if (frame.subject === null) return frame.object;
  if (frame.object === null) return acts < 0 && frame.subject === 'actor' ? null : frame.subject;
  const next = chunkBehind(scene.clauses, at);
  const aimed =
    next?.kind === 'phrase' && frame.prepositions[next.prep] === 'target' && (next.prep !== 'for' || acts > 0);
  if (aimed) return frame.subject;
  if (frame.genitive === 'subject') return frame.subject;
  if (trigger.frame === 'deploy') return frame.subject;
  if (trigger.masdar && !FROM_AFAR.has(trigger.type) && frame.subject === 'actor')
    return acts > 0 && scene.clauses.events.numberOn[from] === undefined && hasObjectBehind(scene, at)
      ? frame.subject
      : frame.object;
  if (frame.passive)
    return acts === 2 && phrasesAfter(scene.clauses, at).free.length > 0 ? frame.subject : frame.object;
  if (acts === 2 || (acts === 1 && !trigger.masdar)) return frame.subject;
  if (acts < 0 && !trigger.masdar && isLandAt(scene.clauses.events, from)) return 'place';
  return frame.object;
}

/** What flies or shoots is named behind these («قصف الطيران»); behind others stands what is struck («استهداف السوق»). */
const FROM_AFAR = new Set(['bombardment', 'air-strike', 'shelling']);

const hasObjectBehind = ({ clauses }: Scene, at: number): boolean => {
  const { free } = phrasesAfter(clauses, at);
  const next = chunkBehind(clauses, at);
  if (free.length > 0) return true;
  return next?.prep === 'for' && actsLike(clauses.events, next) !== 0;
};

/** An adjective behind the trigger: of nation, of manner, with the article where the trigger has it. */
function isAttribute({ scene: { clauses }, trigger }: Search, at: number): boolean {
  const { events } = clauses;
  if (events.tokens[at]!.kind !== 'word') return false;
  const mention = events.mentionFrom[at]?.item;
  if (mention !== undefined)
    return mention.kind === 'group' && wordAt(events, at).article === wordAt(events, trigger.from).article;
  const word = wordAt(events, at);
  if (sharesEnding(events, trigger, at)) return true;
  if (word.ordinal || word.numeral) return word.article === trigger.definite && (word.ordinal || word.article);
  return (
    word.adjective &&
    (word.article || !trigger.definite) &&
    !(word.article && !wordAt(events, trigger.from).article && !wordAt(events, trigger.from).enclitic)
  );
}

/** «كمينا محكما»: an indefinite accusative behind another is its adjective, not its genitive. */
function sharesEnding(events: EventPage, trigger: Trigger, at: number): boolean {
  const word = wordAt(events, at);
  return word.accusative && !word.article && at === trigger.to && wordAt(events, trigger.to - 1).accusative;
}
