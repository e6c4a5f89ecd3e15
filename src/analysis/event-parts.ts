// The parts of an event while they are looked for: adding a phrase in a role, with the phrases joined to it. «قصفت الطائرات مخازن ومقرات»:
// the two things hit are one target, two parties would be two. A number before the noun is left out where it is counted by itself.
// What stands behind a preposition takes its role from the frame of the trigger (event-frames): «هجوم على الحاجز», «قتل على يد مسلحين».
import type { Role } from '../model/events.ts';
import type { Span } from '../text/spans.ts';
import type { Chunk } from './event-clauses.ts';
import type { Frame } from './event-frames.ts';
import { type EventPage, wordAt } from './event-pages.ts';
import { entityOf, numberIn, type Scene, spanOfTokens } from './event-scenes.ts';
import { actsLike, isState, joinedTo } from './event-syntax.ts';
import type { Trigger } from './event-triggers.ts';
import { KINDS } from './event-words.ts';

/** A part found for a trigger; `chunk` is where it stands. */
export interface Part extends Span {
  readonly role: Role;
  readonly chunk: number;
  readonly entity?: string;
}

/** A trigger in its scene, with the parts found so far. */
export interface Search {
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly frame: Frame;
  /** The chunk of the trigger. */
  readonly at: number;
  readonly parts: Part[];
}

export const chunkOf = (search: Search, at: number): Chunk => search.scene.clauses.chunks[at]!;

export const hasRole = (search: Search, role: Role): boolean => search.parts.some((part) => part.role === role);

/** Adds a chunk, from a token on, in a role; and the chunks joined to it. */
export function add(search: Search, role: Role | null, at: number, from = chunkOf(search, at).from): void {
  if (role === null || at < 0) return;
  const { clauses } = search.scene;
  const joined = joinedTo(clauses, at).filter((one) => search.scene.in(one).length === 0);
  const things = role === 'target' && joined.every((one) => isThing(search, one)) && isThing(search, at);
  const last = things ? joined.at(-1) : undefined;
  put(search, role, { at, from, to: clauses.chunks[last ?? at]!.to });
  if (last === undefined)
    for (const one of joined)
      put(search, role, { at: one, from: chunkOf(search, one).from, to: chunkOf(search, one).to });
}

/** Arms that are fired, dropped or set off; a vehicle only where it is named as one («سيارة مفخخة»). */
export function isArms({ scene: { clauses } }: Search, at: number): boolean {
  const { events } = clauses;
  const { kinds } = wordAt(events, at);
  if ((kinds & (KINDS.bomb | KINDS.projectile)) === 0) return false;
  return (kinds & KINDS.vehicle) === 0 || events.mentionFrom[at]?.item.kind === 'weapon';
}

/** «حافلة تقل عمالا», «مواقع تسيطر عليها الفصائل»: a verb right behind an indefinite noun describes it and belongs to it. */
function describedEnd({ scene }: Search, at: number, to: number): number {
  const { events, chunks } = scene.clauses;
  const verb = chunks[at + 1];
  const head = wordAt(events, chunks[at]!.from);
  if (to !== chunks[at]!.to || verb?.kind !== 'verb' || verb.joined || head.article || head.enclitic) return to;
  const word = wordAt(events, verb.from);
  if (word.verb?.form !== 'imperfect' || word.carrier !== '' || scene.in(at + 1).length > 0) return to;
  let last = verb;
  for (let next = at + 2; next < Math.min(chunks.length, at + 4); next++) {
    const chunk = chunks[next]!;
    const taken =
      chunk.kind === 'particle' ? chunk.role === 'pronominal' : chunk.kind === 'phrase' && chunk.prep === '';
    if (!taken) break;
    last = chunk;
    if (chunk.kind === 'phrase') break;
  }
  return last.to;
}

const isThing = (search: Search, at: number): boolean =>
  (wordAt(search.scene.clauses.events, chunkOf(search, at).from).kinds & (KINDS.site | KINDS.place)) !== 0;

interface Tokens {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

export function put(search: Search, role: Role, { at, from, to }: Tokens): void {
  const { events } = search.scene.clauses;
  let first = from;
  const { counts } = search.frame;
  if (role === 'affected' || (role !== 'actor' && (counts === 'object' || counts === 'subject'))) {
    const number = numberIn(events, from, to);
    if (number !== null && number.from === from && number.to < to) first = behindNumber(events, number.to, to);
    else if (number !== null && number.from === from && events.tokens[to - 1]!.kind === 'number') return;
  }
  const head = wordAt(events, first);
  const people = head.article && head.plural;
  if (head.adjective && !people && head.kinds === 0 && events.mentionOn[first] === undefined) return;
  const span = spanOfTokens(events, first, role === 'actor' ? to : describedEnd(search, at, to));
  if (search.parts.some((part) => part.role === role && part.start < span.end && span.start < part.end)) return;
  const entity = entityOf(events, span);
  search.parts.push({ role, chunk: at, ...span, ...(entity === undefined ? {} : { entity }) });
}

/** The chunk is a happening itself: «الغارات استهدفت …». */
export const isHappening = (search: Search, at: number): boolean =>
  search.scene
    .in(at)
    .some((one) => !one.verb && one !== search.trigger && one.frame !== 'dead' && one.frame !== 'presence');

/** «انفجرت سيارة» strikes with the car; «فجر انتحاري نفسه»: himself is no target. */
export function objectRole(search: Search, object: number): Role | null {
  const { from } = chunkOf(search, object);
  const { kinds } = wordAt(search.scene.clauses.events, from);
  if ((kinds & (KINDS.self | KINDS.fire | KINDS.death | KINDS.custody)) !== 0) return null;
  const armed = search.frame.object === 'target' && search.trigger.type !== 'shoot-down' && isArms(search, from);
  return armed ? 'instrument' : search.frame.object;
}

/** A phrase behind a preposition that the frame knows, or behind the agent's preposition. */
export function addGoverned(search: Search, at: number): void {
  const chunk = chunkOf(search, at);
  const { events } = search.scene.clauses;
  if (search.trigger.frame === 'claim-lives' && (wordAt(events, chunk.from).kinds & KINDS.lives) !== 0) {
    add(search, 'affected', at, chunk.from + 1);
    return;
  }
  const role = governedRole(search, chunk);
  if (role === null || isHappening(search, at)) return;
  if (role === 'target' && chunk.prep === 'for' && hasRole(search, 'target')) return;
  if (chunk.prep === 'on' && role === 'target' && isAbstract(search, chunk)) return;
  if (chunk.prep === 'between' && hasRole(search, 'actor')) return;
  if (role === 'target' && chunk.prep === 'on' && isGround(search, chunk)) return;
  if (role === 'target' && chunk.prep === 'for' && actsLike(events, chunk) === 0 && search.trigger.verb) return;
  add(search, role, at);
}

/** «على علاقة», «على نطاق»: an indefinite noun of no known kind. */
function isAbstract({ scene: { clauses } }: Search, { from, to }: Chunk): boolean {
  const { events } = clauses;
  const word = wordAt(events, from);
  if (word.article || word.enclitic || word.kinds !== 0 || word.numeral) return false;
  for (let at = from; at < to; at++) if (events.mentionOn[at] !== undefined || wordAt(events, at).article) return false;
  return true;
}

/** «انفجرت سيارة أمام المقر»: beside what a bomb goes off is what it is meant for. */
const BESIDE = new Set(['facing', 'at']);
const BURSTS = new Set(['bombing', 'explosion']);

/** «عدد | من المدنيين». */
const behindNumber = (events: EventPage, at: number, to: number): number =>
  at + 1 < to && wordAt(events, at).role === 'preposition' ? at + 1 : at;

/** A place by name or by kind. */
export const isLandAt = (events: EventPage, at: number): boolean =>
  isLand(wordAt(events, at).kinds & ~KINDS.site, events.mentionFrom[at]?.item.kind);

const isLand = (kinds: number, kind: string | undefined): boolean =>
  kind === 'place' || (kind === undefined && (kinds & (KINDS.site | KINDS.place)) !== 0);

/** «هجوم لتنظيم», «قصف للمتمردين», but «استهداف للمدنيين». */
function isDoer({ scene, trigger }: Search, chunk: Chunk): boolean {
  const acts = actsLike(scene.clauses.events, chunk);
  if (!trigger.masdar) return acts > 0;
  return acts > 0 && trigger.type === 'bombardment' && chunk.from >= trigger.to;
}

/** The role behind a preposition: «غارات على سوريا» names the place, «هجوم لتنظيم» the actor, «ضربات لأهداف» the target. */
function governedRole(search: Search, chunk: Chunk): Role | null {
  const { events } = search.scene.clauses;
  if (chunk.prep === 'by') return 'actor';
  if (
    BESIDE.has(chunk.prep) &&
    BURSTS.has(search.trigger.type) &&
    (wordAt(events, chunk.from).kinds & KINDS.site) !== 0
  )
    return 'target';
  if (chunk.prep === 'except' && search.trigger.verb) return search.frame.object;
  const role = search.frame.prepositions[chunk.prep] ?? null;
  const mention = events.mentionFrom[chunk.from]?.item;
  if (role === 'place' && chunk.prep === 'from')
    return isLand(wordAt(events, chunk.from).kinds, mention?.kind) ? role : null;
  if (role !== 'target' || search.trigger.verb) return role;
  if (chunk.prep === 'on' && mention?.kind === 'place' && isState(events, mention.entity)) return 'place';
  const open = !hasRole(search, 'actor') && !hasRole(search, 'target');
  if (chunk.prep === 'for' && open && isDoer(search, chunk)) return 'actor';
  return role;
}

/** «على الحدود», «على الأرض», «على الطريق»: ground, where the happening took place. */
function isGround(search: Search, chunk: Chunk): boolean {
  return (
    (wordAt(search.scene.clauses.events, chunk.from).kinds & (KINDS.border | KINDS.direction | KINDS.ground)) !== 0
  );
}
