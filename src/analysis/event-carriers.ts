// The words that carry a happening named by a noun: «شنت الطائرات غارات», «تعرضت البلدة لقصف», «هجوم نفذه تنظيم», «انفجار هز السوق».
// From before: the verb whose object or subject the noun is, or the noun of which it is the genitive («شن غارات»); from behind: a verb
// that speaks of it as a relative clause does. An infinitive without a doer takes the nearest one before it («سمحت للجيش بشن ضربات»).
import type { Role } from '../model/events.ts';
import type { Chunk, Clauses } from './event-clauses.ts';
import { wordAt } from './event-pages.ts';
import { add, addGoverned, chunkOf, hasRole, isHappening, isLandAt, put, type Search } from './event-parts.ts';
import { actsLike, isLightComma, partsClause, partsOf, phraseBefore, phrasesAfter } from './event-syntax.ts';
import { KINDS } from './event-words.ts';

/** A carried noun is the subject or object of its carrier, or stands behind one of these: «قام بهجوم», «تعرض لهجوم», «يقف وراء الهجوم». */
const CARRIED = new Set(['', 'with', 'for', 'behind', 'about']);
const CARRIER_REACH = 8;

/** The verb that carries the noun from before: «شنت الطائرات غارات», «تعرضت البلدة لقصف», «هز انفجار السوق». */
export function readCarrierBefore(search: Search): void {
  const { clauses } = search.scene;
  const own = carrierIn(search, search.at);
  const before = clauses.chunks[search.at - 1];
  const after = clauses.chunks[search.at + 1];
  if (before?.kind === 'phrase') readCarrierNoun(search, before, search.at - 1);
  if (after?.kind === 'phrase' && after.prep === 'from') readCarrierNoun(search, after, search.at + 1);
  for (let at = search.at - 1; at >= Math.max(0, search.at - CARRIER_REACH); at--) {
    const chunk = clauses.chunks[at]!;
    if (chunk.kind !== 'verb') {
      if (partsClause(chunk) && !isLightComma(clauses, at)) break;
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
  const word = wordAt(events, chunk.from);
  if (chunk.to - chunk.from < 2) return;
  if (at < search.at && word.carrier === 'undergo' && chunkOf(search, search.at).prep === 'for') {
    if (search.frame.object === 'target') put(search, 'target', { at, from: chunk.from + 1, to: chunk.to });
    return;
  }
  if (hasRole(search, 'actor') || search.frame.subject !== 'actor') return;
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
  const acted = carrier === 'do' || (carrier === 'occur' && parts.object === search.at);
  if (acted && search.frame.subject === 'actor' && subject >= 0 && !isHappening(search, subject)) {
    if (!hasRole(search, 'actor')) add(search, 'actor', subject);
  } else if (carrier === 'witness' && subject >= 0) addSite(search, subject);
  else if (carrier === 'undergo' && subject >= 0 && search.frame.object === 'target') add(search, 'target', subject);
  else if (carrier === 'ascribe') addAscribed(search, parts.governed);
  else if (carrier === 'behind' && chunkOf(search, search.at).prep === 'behind' && subject >= 0)
    add(search, 'actor', subject);
  else if (isHit(carrier) && parts.subject === search.at) {
    const excepted = parts.governed.find((one) => chunkOf(search, one).prep === 'except') ?? -1;
    addStruck(search, parts.object >= 0 ? parts.object : excepted, carrier);
  }
}

/** «شهدت المدينة اشتباكات», «مواجهات تشهدها مديريات الجبل»: who saw it is where it was. */
function addSite(search: Search, at: number): void {
  const { events } = search.scene.clauses;
  if (isLandAt(events, chunkOf(search, at).from)) add(search, 'place', at);
}

const isHit = (carrier: string): boolean => carrier === 'hit' || carrier === 'reach' || carrier === 'shake';

/** «هز السوق», «ضرب المدينة», «استهدف الحافلة», «طال عناصر التنظيم»: a place is shaken or reached, the rest is hit. */
function struckRole(search: Search, object: number, carrier: string): Role {
  const { events } = search.scene.clauses;
  if (carrier === 'reach') return 'place';
  if (carrier === 'shake' && isLandAt(events, chunkOf(search, object).from)) return 'place';
  if (search.frame.object !== null) return search.frame.object;
  return actsLike(events, chunkOf(search, object)) > 0 ? 'target' : 'place';
}

/** «نسب الهجوم إلى التنظيم». */
function addAscribed(search: Search, governed: readonly number[]): void {
  const accused = governed.find((one) => chunkOf(search, one).prep === 'to');
  if (accused !== undefined && search.frame.subject === 'actor' && !hasRole(search, 'actor'))
    add(search, 'actor', accused);
}

/** What a happening struck: the target of a strike, the place of an explosion. */
function addStruck(search: Search, object: number, carrier: string): void {
  if (object < 0 || isHappening(search, object)) return;
  add(search, struckRole(search, object, carrier), object);
}

/** The verb that follows: «هجوم نفذه تنظيم», «الغارات التي شنتها المقاتلات», «انفجار هز السوق», «تفجير استهدف حافلة». */
export function readCarrierBehind(search: Search): void {
  const { clauses } = search.scene;
  for (let at = search.at + 1; at < Math.min(clauses.chunks.length, search.at + CARRIER_REACH); at++) {
    const chunk = clauses.chunks[at]!;
    if (chunk.kind === 'verb') {
      if (chunk.joined) return;
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
  if (search.scene.in(verb).some((one) => one.frame !== 'strike')) return;
  const word = wordAt(events, clauses.chunks[verb]!.from);
  const { free } = phrasesAfter(clauses, verb);
  const pronoun = clauses.chunks[verb + 1];
  const taken = word.verb?.enclitic !== '' || (pronoun?.kind === 'particle' && pronoun.role === 'pronominal');
  if (word.carrier === 'ascribe') addAscribed(search, phrasesAfter(clauses, verb).governed);
  else if (word.carrier === 'witness' && taken && free[0] !== undefined) addSite(search, free[0]);
  else if (word.carrier === 'do' && taken && free[0] !== undefined && !hasRole(search, 'actor'))
    add(search, 'actor', free[0]);
  else if (isHit(word.carrier) && word.verb?.enclitic === '' && free[0] !== undefined && !isNegated(search, verb))
    addStruck(search, free[0], word.carrier);
  if (word.carrier === 'do' || word.carrier === 'occur')
    for (const one of phrasesAfter(clauses, verb).governed) addGoverned(search, one);
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

/** Behind «ب», «ل», «من أجل», or as the object of a verb of wish, command or denial; not inside another phrase. */
function isInfinitive({ scene: { clauses }, trigger, at }: Search): boolean {
  const chunk = clauses.chunks[at]!;
  if (carriesBefore(clauses, trigger.from, chunk.from)) return true;
  const before = clauses.chunks[at - 1];
  if (before?.kind === 'phrase' && wordAt(clauses.events, before.from).carrier === 'undergo') return false;
  if (trigger.from !== chunk.from || chunk.joined) return false;
  if (isEnabled(clauses, at)) return true;
  if (chunk.prep !== '') return chunk.prep === 'with' || chunk.prep === 'for' || chunk.prep === 'purpose';
  for (let back = at - 1; back >= Math.max(0, at - 4); back--)
    if (clauses.chunks[back]!.kind === 'verb')
      return wordAt(clauses.events, clauses.chunks[back]!.from).operator !== '';
  return false;
}

/** «نجحت القوات في تدمير», «تمكن الجيش من السيطرة»: behind the preposition of a verb of success or attempt. */
function isEnabled({ chunks, events }: Clauses, at: number): boolean {
  const { prep } = chunks[at]!;
  if (prep !== 'in' && prep !== 'from') return false;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--)
    if (chunks[before]!.kind === 'verb') return wordAt(events, chunks[before]!.from).carrier === 'enable';
  return false;
}

function carriesBefore({ events }: Clauses, to: number, from: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(events, at).carrier === 'do') return true;
  return false;
}

/** «هجماته», «غاراتها»: the pronoun stands for the subject of the verb before. */
export function readOwner(search: Search): void {
  const { clauses } = search.scene;
  for (let at = search.at - 1; at >= Math.max(0, search.at - CARRIER_REACH); at--) {
    if (clauses.chunks[at]!.kind !== 'verb') continue;
    const { subject } = partsOf(clauses, at);
    if (subject >= 0 && subject !== search.at && actsLike(clauses.events, chunkOf(search, subject)) > 0)
      add(search, 'actor', subject);
    return;
  }
}

/** «سمحت للجيش بشن ضربات», «هدد الفصيل بقصف المحطة»: the doer of an infinitive is the nearest actor before it. */
export function readController(search: Search): void {
  const { clauses } = search.scene;
  if ((search.trigger.definite && !isEnabled(clauses, search.at)) || !isInfinitive(search)) return;
  for (let at = search.at - 1; at >= Math.max(0, search.at - CARRIER_REACH); at--) {
    const chunk = clauses.chunks[at]!;
    if (chunk.kind === 'particle' && chunk.role === 'complementizer') return;
    if (chunk.kind === 'mark' && chunk.role === '.') return;
    if (chunk.kind !== 'phrase' || isHappening(search, at)) continue;
    if (clauses.events.mentionFrom[chunk.from]?.item.kind === 'group') continue;
    if (actsLike(clauses.events, chunk) < 1 || (chunk.prep !== '' && chunk.prep !== 'for')) continue;
    add(search, 'actor', at);
    return;
  }
}
