// Who did it to whom: actor, target, instrument, affected, recipient of an event. «شنت المقاتلات غارات على مخازن»: the noun غارات is
// carried by شنت, whose subject is the actor; behind "on" stands the target. A verb gives roles to its own subject and object
// (event-frames); a noun to its genitive, its adjective of nation, its prepositions and the parts of the verb that carries it.
import type { Role } from '../model/events.ts';
import type { Span } from '../text/spans.ts';
import type { Chunk } from './event-clauses.ts';
import { type Frame, frameOf } from './event-frames.ts';
import { mentionsIn, wordAt } from './event-pages.ts';
import { entityOf, numberIn, type Scene, spanOfTokens } from './event-scenes.ts';
import { actsLike, isState, joinedTo, partsClause, partsOf, phraseBefore, phrasesAfter } from './event-syntax.ts';
import type { Trigger } from './event-triggers.ts';
import { KINDS } from './event-words.ts';

/** A part found for a trigger; `chunk` is where it stands. */
export interface Part extends Span {
  readonly role: Role;
  readonly chunk: number;
  readonly entity?: string;
}

/** A trigger in its scene, with the parts found so far. */
interface Search {
  readonly scene: Scene;
  readonly trigger: Trigger;
  readonly frame: Frame;
  /** The chunk of the trigger. */
  readonly at: number;
  readonly parts: Part[];
}

/** The participants of a trigger, in the order in which they were found. */
export function findParticipants(scene: Scene, trigger: Trigger): Part[] {
  const at = scene.clauses.chunkAt(trigger.from);
  const search: Search = { scene, trigger, frame: frameOf(trigger.frame), at, parts: [] };
  if (trigger.verb) readVerb(search);
  else readNoun(search);
  return search.parts;
}

const chunkOf = (search: Search, at: number): Chunk => search.scene.clauses.chunks[at]!;

const hasRole = (search: Search, role: Role): boolean => search.parts.some((part) => part.role === role);

/** Adds a chunk, from a token on, in a role; and the chunks joined to it. */
function add(search: Search, role: Role | null, at: number, from = chunkOf(search, at).from): void {
  if (role === null || at < 0) return;
  const { clauses } = search.scene;
  const joined = joinedTo(clauses, at).filter((one) => search.scene.in(one).length === 0);
  const things = role === 'target' && joined.every((one) => isThing(search, one)) && isThing(search, at);
  if (things && joined.length > 0) return put(search, role, { at, from, to: clauses.chunks[joined.at(-1)!]!.to });
  put(search, role, { at, from, to: chunkOf(search, at).to });
  for (const one of joined)
    put(search, role, { at: one, from: chunkOf(search, one).from, to: chunkOf(search, one).to });
}

const isThing = (search: Search, at: number): boolean =>
  (wordAt(search.scene.clauses.events, chunkOf(search, at).from).kinds & (KINDS.site | KINDS.place)) !== 0;

interface Tokens {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

function put(search: Search, role: Role, { at, from, to }: Tokens): void {
  const { events } = search.scene.clauses;
  let first = from;
  const { counts } = search.frame;
  if (role === 'affected' || (role !== 'actor' && (counts === 'object' || counts === 'subject'))) {
    const number = numberIn(events, from, to);
    if (number !== null && number.from === from && number.to < to) first = number.to;
    else if (number !== null && number.from === from && events.tokens[to - 1]!.kind === 'number') return;
  }
  const head = wordAt(events, first);
  if (head.adjective && head.kinds === 0 && events.mentionOn[first] === undefined) return;
  const span = spanOfTokens(events, first, to);
  if (search.parts.some((part) => part.role === role && part.start < span.end && span.start < part.end)) return;
  const entity = entityOf(events, span);
  search.parts.push({ role, chunk: at, ...span, ...(entity === undefined ? {} : { entity }) });
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
  if (subject >= 0) addSubject(search, subject);
  if (object >= 0 && !isHappening(search, object)) add(search, objectRole(search, object), object);
  for (const one of parts.governed) {
    if (scene.in(one).some((other) => !other.verb && other !== search.trigger)) break;
    addGoverned(search, one);
  }
}

/** «وأصيب العشرات», «وقتل آخر»: what follows such a verb is its subject, whatever went before. */
function isIntransitive({ frame, scene: { clauses }, at }: Search): boolean {
  const perfect = wordAt(clauses.events, clauses.chunks[at]!.from).verb?.form === 'perfect';
  return frame.object === null || (frame.passive && perfect);
}

/** «انفجرت سيارة» strikes with the car; «فجر انتحاري نفسه»: himself is no target. */
function objectRole(search: Search, object: number): Role | null {
  const { kinds } = wordAt(search.scene.clauses.events, chunkOf(search, object).from);
  if ((kinds & (KINDS.self | KINDS.fire)) !== 0) return null;
  if (
    search.frame.object === 'target' &&
    (kinds & (KINDS.bomb | KINDS.projectile)) !== 0 &&
    search.trigger.type !== 'shoot-down'
  )
    return 'instrument';
  return search.frame.object;
}

function addSubject(search: Search, subject: number): void {
  add(search, search.frame.subject, subject);
}

/** A lone phrase that the verb happens to: «قتل جندي», «قصفت مواقع». */
function isUndergoer(search: Search, subject: number, carried: boolean): boolean {
  const { frame, scene } = search;
  const perfect = wordAt(scene.clauses.events, chunkOf(search, search.at).from).verb?.form === 'perfect';
  if (carried && !(frame.passive && perfect)) return false;
  const acts = actsLike(scene.clauses.events, chunkOf(search, subject));
  if (frame.passive) return frame.counts === 'object' && search.trigger.frame !== 'kill' ? acts < 2 : true;
  if (acts < 0) return true;
  return acts === 0 && subject > search.at;
}

/** The chunk is a happening itself: «الغارات استهدفت …». */
const isHappening = (search: Search, at: number): boolean =>
  search.scene
    .in(at)
    .some((one) => !one.verb && one !== search.trigger && one.frame !== 'dead' && one.frame !== 'presence');

/** «الغارات الروسية لم تستهدف»: the adjective of nation in the subject, or its genitive. */
function addNation(search: Search, at: number): void {
  const { events } = search.scene.clauses;
  const chunk = chunkOf(search, at);
  const nation = mentionsIn(events, events.tokens[chunk.from]!.start, events.tokens[chunk.to - 1]!.end)[0];
  if (nation === undefined || (nation.kind !== 'group' && nation.kind !== 'organisation')) return;
  search.parts.push({ role: 'actor', chunk: at, start: nation.start, end: nation.end, entity: nation.entity });
}

/** A phrase behind a preposition that the frame knows, or behind the agent's preposition. */
function addGoverned(search: Search, at: number): void {
  const chunk = chunkOf(search, at);
  const { events } = search.scene.clauses;
  if (search.trigger.frame === 'claim-lives' && (wordAt(events, chunk.from).kinds & KINDS.lives) !== 0)
    return add(search, 'affected', at, chunk.from + 1);
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
  for (let at = from; at < to; at++) if (events.mentionOn[at] !== undefined) return false;
  return true;
}

/** The role behind a preposition: «غارات على سوريا» names the place, «هجوم لتنظيم» the actor, «ضربات لأهداف» the target. */
function governedRole(search: Search, chunk: Chunk): Role | null {
  const { events } = search.scene.clauses;
  if (chunk.prep === 'by') return 'actor';
  const role = search.frame.prepositions[chunk.prep] ?? null;
  if (role !== 'target' || search.trigger.verb) return role;
  const mention = events.mentionFrom[chunk.from]?.item;
  if (chunk.prep === 'on' && mention?.kind === 'place' && isState(events, mention.entity)) return 'place';
  if (chunk.prep === 'for' && !hasRole(search, 'actor') && actsLike(events, chunk) > 0 && !search.trigger.masdar)
    return 'actor';
  return role;
}

/** «على الحدود», «على الأرض», «على الطريق»: ground, where the happening took place. */
function isGround(search: Search, chunk: Chunk): boolean {
  const { events } = search.scene.clauses;
  const word = wordAt(events, chunk.from);
  const ground = KINDS.border | KINDS.direction;
  return (word.kinds & ground) !== 0 || ((word.kinds & KINDS.place) !== 0 && isWay(word.kinds));
}

const isWay = (kinds: number): boolean => (kinds & KINDS.site) !== 0 && (kinds & KINDS.place) !== 0;

function readNoun(search: Search): void {
  readGenitive(search);
  const { clauses } = search.scene;
  const { governed } = phrasesAfter(clauses, search.at);
  for (const one of governed) {
    if (search.scene.in(one).some((other) => !other.verb && other !== search.trigger)) break;
    addGoverned(search, one);
  }
  readCarrierBefore(search);
  readCarrierBehind(search);
  if (!hasRole(search, 'actor') && search.trigger.masdar && search.frame.subject === 'actor') readController(search);
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
  if (from >= chunk.to || frame.genitive === 'none') return;
  const behind: Chunk = { ...chunk, from };
  const acts = actsLike(events, behind);
  const role = genitiveRole(search, acts);
  const named = events.mentionFrom[from]?.item.kind === 'place';
  if (role === null || (role === 'place' && !named)) return;
  add(search, role === 'target' && isArm(search, from) ? 'instrument' : role, search.at, from);
  if (role !== frame.subject) return;
  const { free } = phrasesAfter(scene.clauses, search.at);
  if (trigger.masdar && free[0] !== undefined && frame.object !== null && !isHappening(search, free[0]))
    add(search, objectRole(search, free[0]), free[0]);
}

const isArm = ({ scene: { clauses } }: Search, at: number): boolean =>
  (wordAt(clauses.events, at).kinds & (KINDS.bomb | KINDS.projectile)) !== 0;

function genitiveRole({ scene, frame, trigger, at }: Search, acts: number): Role | null {
  if (frame.subject === null) return frame.object;
  if (frame.object === null) return acts < 0 && frame.subject === 'actor' ? null : frame.subject;
  const next = scene.clauses.chunks[at + 1];
  const aimed = next?.kind === 'phrase' && frame.prepositions[next.prep] === 'target';
  if (aimed) return frame.subject;
  if (frame.genitive === 'subject') return frame.subject;
  if (trigger.frame === 'deploy') return frame.subject;
  if (trigger.masdar && !FROM_AFAR.has(trigger.type) && frame.subject === 'actor')
    return acts > 0 && hasObjectBehind(scene, at) ? frame.subject : frame.object;
  if (frame.passive)
    return acts === 2 && phrasesAfter(scene.clauses, at).free.length > 0 ? frame.subject : frame.object;
  if (acts === 2 || (acts === 1 && !trigger.masdar)) return frame.subject;
  if (acts < 0 && !trigger.masdar) return 'place';
  return frame.object;
}

/** What flies or shoots is named behind these («قصف الطيران»); behind others stands what is struck («استهداف السوق»). */
const FROM_AFAR = new Set(['bombardment', 'air-strike', 'shelling']);

const hasObjectBehind = ({ clauses }: Scene, at: number): boolean => {
  const { free } = phrasesAfter(clauses, at);
  return free.length > 0 || clauses.chunks[at + 1]?.prep === 'for';
};

/** An adjective behind the trigger: of nation, of manner, with the article where the trigger has it. */
function isAttribute({ scene: { clauses }, trigger }: Search, at: number): boolean {
  const { events } = clauses;
  if (events.tokens[at]!.kind !== 'word') return false;
  const mention = events.mentionFrom[at]?.item;
  if (mention !== undefined)
    return mention.kind === 'group' && wordAt(events, at).article === wordAt(events, trigger.from).article;
  const word = wordAt(events, at);
  if (word.numeral) return false;
  return (
    word.adjective &&
    (word.article || !trigger.definite) &&
    !(word.article && !wordAt(events, trigger.from).article && !wordAt(events, trigger.from).enclitic)
  );
}

/** A carried noun is the subject or object of its carrier, or stands behind one of these: «قام بهجوم», «تعرض لهجوم», «يقف وراء الهجوم». */
const CARRIED = new Set(['', 'with', 'for', 'behind', 'about']);
const CARRIER_REACH = 8;

/** The verb that carries the noun from before: «شنت الطائرات غارات», «تعرضت البلدة لقصف», «هز انفجار السوق». */
function readCarrierBefore(search: Search): void {
  const { clauses } = search.scene;
  const own = carrierIn(search, search.at);
  const before = clauses.chunks[search.at - 1];
  const after = clauses.chunks[search.at + 1];
  if (before?.kind === 'phrase') readCarrierNoun(search, before, search.at - 1);
  if (after?.kind === 'phrase' && after.prep === 'from') readCarrierNoun(search, after, search.at + 1);
  for (let at = search.at - 1; at >= Math.max(0, search.at - CARRIER_REACH); at--) {
    const chunk = clauses.chunks[at]!;
    if (chunk.kind !== 'verb') {
      if (partsClause(chunk)) break;
      continue;
    }
    const carrier = wordAt(clauses.events, chunk.from).carrier;
    if (!CARRIED.has(chunkOf(search, search.at).prep)) break;
    if (carrier === '' || search.scene.in(at).some((one) => one.frame !== 'strike' && carrier !== 'occur')) break;
    readCarried(search, carrier, at);
    return;
  }
  if (own === 'do' && !hasRole(search, 'actor') && search.frame.subject === 'actor') readController(search);
}

/** «بدء روسيا عمليات», «هجوم من تنفيذ التنظيم», «مسؤولية التنظيم عن الهجوم»: the genitive of the noun that carries the trigger. */
function readCarrierNoun(search: Search, chunk: Chunk, at: number): void {
  const { events } = search.scene.clauses;
  if (hasRole(search, 'actor') || search.frame.subject !== 'actor' || chunk.to - chunk.from < 2) return;
  const word = wordAt(events, chunk.from);
  const responsible = (word.kinds & KINDS.responsibility) !== 0 && chunkOf(search, search.at).prep === 'about';
  const carries = (word.carrier === 'do' || word.carrier === 'occur') && chunk.from < search.trigger.from;
  if (!responsible && !carries && !(at > search.at && word.carrier === 'do')) return;
  const owner: Chunk = { ...chunk, from: chunk.from + 1 };
  if (search.scene.in(at).length === 0 && actsLike(events, owner) > 0)
    put(search, 'actor', { at, from: owner.from, to: owner.to });
}

/** The carrier noun that stands before the trigger in its own chunk: «شن غارات», «وقوع انفجار». */
function carrierIn({ scene: { clauses }, trigger, at }: Search, chunk: number): string {
  for (
    let token = clauses.chunks[chunk]!.from;
    token < (chunk === at ? trigger.from : clauses.chunks[chunk]!.to);
    token++
  ) {
    const { carrier } = wordAt(clauses.events, token);
    if (carrier !== '') return carrier;
  }
  return '';
}

function readCarried(search: Search, carrier: string, verb: number): void {
  const { clauses } = search.scene;
  const parts = partsOf(clauses, verb);
  const subject = parts.subject >= 0 && parts.subject !== search.at ? parts.subject : -1;
  if (carrier === 'do' && search.frame.subject === 'actor' && subject >= 0 && !isHappening(search, subject)) {
    if (!hasRole(search, 'actor')) add(search, 'actor', subject);
  } else if (carrier === 'undergo' && subject >= 0 && search.frame.object === 'target') add(search, 'target', subject);
  else if (carrier === 'ascribe') addAscribed(search, parts.governed);
  else if (carrier === 'behind' && chunkOf(search, search.at).prep === 'behind' && subject >= 0)
    add(search, 'actor', subject);
  else if (isHit(carrier) && parts.subject === search.at) addStruck(search, parts.object, carrier);
}

const isHit = (carrier: string): boolean => carrier === 'hit' || carrier === 'reach';

/** «نسب الهجوم إلى التنظيم». */
function addAscribed(search: Search, governed: readonly number[]): void {
  const accused = governed.find((one) => chunkOf(search, one).prep === 'to');
  if (accused !== undefined && search.frame.subject === 'actor' && !hasRole(search, 'actor'))
    add(search, 'actor', accused);
}

/** What a happening struck: the target of a strike, the place of an explosion. */
function addStruck(search: Search, object: number, carrier: string): void {
  if (object < 0 || isHappening(search, object)) return;
  add(search, carrier === 'hit' && search.frame.object === 'target' ? 'target' : 'place', object);
}

/** The verb that follows: «هجوم نفذه تنظيم», «الغارات التي شنتها المقاتلات», «انفجار هز السوق», «تفجير استهدف حافلة». */
function readCarrierBehind(search: Search): void {
  const { clauses } = search.scene;
  for (let at = search.at + 1; at < Math.min(clauses.chunks.length, search.at + CARRIER_REACH); at++) {
    const chunk = clauses.chunks[at]!;
    if (chunk.kind === 'verb') {
      if (chunk.joined && at > search.at + 1) return;
      readFollowing(search, at);
      if (!isChained(search, at)) return;
      continue;
    }
    if (chunk.kind === 'particle' && chunk.role === 'complementizer') return;
    if (search.scene.in(at).length > 0 || (chunk.kind === 'phrase' && chunk.prep === '' && !chunk.joined)) return;
    if (chunk.kind === 'mark' && chunk.role === '.') return;
  }
}

/** Another verb may follow that says more of the same noun. */
const isChained = (search: Search, verb: number): boolean => {
  const next = search.scene.clauses.chunks[verb + 1];
  return next?.kind === 'phrase' && next.prep === '';
};

function readFollowing(search: Search, verb: number): void {
  const { clauses } = search.scene;
  const { events } = clauses;
  const before = phraseBefore(clauses, verb);
  if (before.phrase !== search.at && !isOnlyPhrase(search, verb)) return;
  const word = wordAt(events, clauses.chunks[verb]!.from);
  const { free } = phrasesAfter(clauses, verb);
  const pronoun = clauses.chunks[verb + 1];
  const taken = word.verb?.enclitic !== '' || (pronoun?.kind === 'particle' && pronoun.role === 'pronominal');
  if (word.carrier === 'ascribe') addAscribed(search, phrasesAfter(clauses, verb).governed);
  else if (word.carrier === 'do' && taken && free[0] !== undefined && !hasRole(search, 'actor'))
    add(search, 'actor', free[0]);
  else if (isHit(word.carrier) && word.verb?.enclitic === '' && free[0] !== undefined && !isNegated(search, verb))
    addStruck(search, free[0], word.carrier);
  if (word.carrier === 'do') for (const one of phrasesAfter(clauses, verb).governed) addGoverned(search, one);
}

const isNegated = (search: Search, verb: number): boolean => {
  const before = search.scene.clauses.chunks[verb - 1];
  return before?.kind === 'particle' && before.role === 'negation';
};

/** Nothing but governed phrases stands between the noun and the verb. */
function isOnlyPhrase(search: Search, verb: number): boolean {
  for (let at = search.at + 1; at < verb; at++) {
    const chunk = chunkOf(search, at);
    if (chunk.kind === 'phrase' && chunk.prep === '' && !chunk.joined) return false;
    if (chunk.kind === 'verb') return false;
  }
  return true;
}

/** «سمحت للجيش بشن ضربات», «هدد الفصيل بقصف المحطة»: the doer of an infinitive is the nearest actor before it. */
function readController(search: Search): void {
  const { clauses } = search.scene;
  if (search.trigger.definite) return;
  for (let at = search.at - 1; at >= Math.max(0, search.at - CARRIER_REACH); at--) {
    const chunk = clauses.chunks[at]!;
    if (chunk.kind === 'particle' && chunk.role === 'complementizer') return;
    if (chunk.kind === 'mark' && chunk.role === '.') return;
    if (chunk.kind !== 'phrase' || isHappening(search, at)) continue;
    if (clauses.events.mentionFrom[chunk.from]?.item.kind === 'group') continue;
    if (actsLike(clauses.events, chunk) > 0 && (chunk.prep === '' || chunk.prep === 'for'))
      return add(search, 'actor', at);
  }
}
