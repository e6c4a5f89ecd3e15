// Subject and object of a verb among the chunks of a clause. «قصفت الطائرات أمس مواقع»: subject الطائرات, object مواقع; «الطائرات التي
// قصفت المواقع»: what stands before the relative is the subject; «الغارات التي نفذتها مقاتلات»: with a pronoun on the verb it is the object.
// A verb joined to the one before («أغارت على … ودمرت …») takes over its subject. All steps look a bounded number of chunks away.
import type { Chunk, Clauses } from './event-clauses.ts';
import { type EventPage, wordAt } from './event-pages.ts';
import { isQuote } from './event-phrases.ts';
import { type ClauseWord, KINDS } from './event-words.ts';

const REACH = 12;
const DEPTH = 3;

/** What belongs to a verb; numbers are positions in `clauses.chunks`, -1 where there is none. */
export interface VerbParts {
  readonly subject: number;
  readonly object: number;
  /** Phrases behind prepositions that follow the verb. */
  readonly governed: readonly number[];
  /** The subject was taken over from an earlier verb. */
  readonly carried: boolean;
}

const PARTING = new Set(['complementizer', 'conjunction', 'relative', 'maybe-relative', 'conditional', 'question']);

/** A quotation mark or bracketed aside parts nothing. */
const isTransparent = (chunk: Chunk): boolean =>
  chunk.kind === 'time' || chunk.kind === 'aside' || (chunk.kind === 'mark' && isQuote(chunk.role));

/** True where a chunk ends what went before it. */
export const partsClause = (chunk: Chunk): boolean =>
  chunk.kind === 'verb' ||
  (chunk.kind === 'mark' && !isQuote(chunk.role)) ||
  (chunk.kind === 'particle' && PARTING.has(chunk.role));

/** «شمال المدينة»: a phrase that says where, though no preposition governs it. */
export const isDirection = (events: EventPage, chunk: Chunk): boolean =>
  chunk.kind === 'phrase' &&
  chunk.to - chunk.from > 1 &&
  events.mentionFrom[chunk.from] === undefined &&
  (wordAt(events, chunk.from).kinds & KINDS.direction) !== 0;

const isFree = (events: EventPage, chunk: Chunk): boolean =>
  chunk.kind === 'phrase' && chunk.prep === '' && !isDirection(events, chunk);

/** The free and the governed phrases behind chunk `at`, up to the next verb or mark; joined ones stay with the one they join. */
export function phrasesAfter(clauses: Clauses, at: number): { free: number[]; governed: number[] } {
  const { chunks, events } = clauses;
  const free: number[] = [];
  const governed: number[] = [];
  for (let next = at + 1; next < Math.min(chunks.length, at + REACH); next++) {
    const chunk = chunks[next]!;
    if (isLightComma(clauses, next)) continue;
    if (partsClause(chunk)) break;
    if (chunk.kind !== 'phrase' || chunk.joined) continue;
    if (chunk.prep !== '' || isDirection(events, chunk)) governed.push(next);
    else if (!isOwnedObject(clauses, next)) free.push(next);
  }
  return { free, governed };
}

/** «أبلغت البعثة بشنها غارات»: behind a governed masdar with its pronoun stands the masdar's object, not the verb's. */
function isOwnedObject({ chunks, events }: Clauses, at: number): boolean {
  const before = chunks[at - 1]!;
  if (before.kind !== 'phrase' || before.prep === '' || before.to - before.from !== 1) return false;
  return wordAt(events, before.from).enclitic;
}

/** «فجر الجمعة، ثلاثة مواقع»: a comma behind a time, with a phrase that no preposition governs behind it. */
export function isLightComma({ chunks }: Clauses, at: number): boolean {
  const next = chunks[at + 1];
  return (
    chunks[at]!.role === '\u060c' &&
    chunks[at - 1]?.kind === 'time' &&
    next?.kind === 'phrase' &&
    next.prep === '' &&
    !next.joined
  );
}

/** The phrases that are joined to chunk `at` by «و»: «الجيش ومسلحو القبائل». */
export function joinedTo(clauses: Clauses, at: number): number[] {
  const joined: number[] = [];
  for (let next = at + 1; next < Math.min(clauses.chunks.length, at + REACH); next++) {
    const chunk = clauses.chunks[next]!;
    if (chunk.kind === 'phrase' && chunk.joined && chunk.prep === '' && !opensClause(clauses, next)) joined.push(next);
    else if (chunk.kind !== 'aside' && !(chunk.kind === 'mark' && isQuote(chunk.role))) break;
  }
  return joined;
}

/** «… والغريب أنها», «… وموسكو لم تنسق»: a joined phrase that begins a clause of its own. */
function opensClause({ chunks }: Clauses, at: number): boolean {
  const next = chunks[at + 1];
  if (next?.kind !== 'particle') return false;
  return next.role === 'complementizer' || next.role === 'negation' || next.role === 'auxiliary';
}

interface Before {
  /** The phrase before the verb, -1 where none is. */
  readonly phrase: number;
  /** It is the antecedent of a relative pronoun, or of the verb itself (an indefinite noun). */
  readonly relative: boolean;
}

/** The free phrase that stands before a verb in its clause. */
export function phraseBefore(clauses: Clauses, verb: number): Before {
  const { chunks, events } = clauses;
  let relative = false;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const chunk = chunks[at]!;
    if (isTransparent(chunk)) continue;
    if (chunk.kind === 'particle') {
      if (chunk.role === 'relative' && chunk.name === 'which' && !relative) relative = true;
      else if (relative || PARTING.has(chunk.role)) break;
      continue;
    }
    if (chunk.kind !== 'phrase') break;
    if (isFree(events, chunk))
      return { phrase: headOf(clauses, at), relative: relative || describes(clauses, at, verb) };
    if (chunk.prep === 'led') continue;
    if (relative || describes(clauses, at, verb)) return { phrase: at, relative: true };
  }
  return { phrase: -1, relative };
}

/** «الطيران والمدفعية قصفا»: the first of joined phrases, where a clause begins with it; else the last («… خطيرة وموسكو لم تنسق»). */
function headOf(clauses: Clauses, at: number): number {
  let first = at;
  while (clauses.chunks[first]!.joined && first > 0 && clauses.chunks[first - 1]!.kind === 'phrase') first--;
  const before = chunkBefore(clauses.chunks, first);
  const opens = before === undefined || (before.kind === 'particle' && before.role === 'complementizer');
  return opens && clauses.chunks[first]!.prep === '' ? first : at;
}

/** The chunk before another one; a quotation mark stands for nothing. */
function chunkBefore(chunks: Clauses['chunks'], at: number): Chunk | undefined {
  const before = chunks[at - 1];
  return before?.kind === 'mark' && isQuote(before.role) ? chunks[at - 2] : before;
}

/** «انفجار هز البلدة», «قصف بالصواريخ استهدف الحي»: a verb behind an indefinite noun and what its prepositions govern describes it. */
function describes({ events, chunks }: Clauses, at: number, verb: number): boolean {
  if (chunks[verb]!.joined || events.mentionFrom[chunks[at]!.from] !== undefined) return false;
  for (let between = at + 1; between < verb; between++)
    if (chunks[between]!.kind !== 'phrase' || chunks[between]!.prep === '') return false;
  const word = wordAt(events, chunks[at]!.from);
  if (word.article || word.enclitic) return false;
  for (let token = chunks[at]!.from; token < chunks[at]!.to; token++) {
    if (events.tokens[token]!.kind !== 'word') continue;
    const { triggers, kinds } = wordAt(events, token);
    if (triggers.some((one) => !one.verb) || (kinds & KINDS.conflict) !== 0) return true;
  }
  return false;
}

/** The position of the verb that a joined verb continues, or -1: «قصفت … ودمرت», «قصفت …، كما دمرت». */
function continued(clauses: Clauses, verb: number): number {
  const { chunks } = clauses;
  const before = chunks[verb - 1];
  const joined = chunks[verb]!.joined || (before?.kind === 'particle' && before.role === 'conjunction');
  const negated = before?.kind === 'particle' && before.role === 'negation' && before.joined;
  if (!joined && !negated) return -1;
  for (let at = verb - 1; at >= Math.max(0, verb - 2 * REACH); at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'verb') return at;
    if (chunk.kind === 'particle' && chunk.role === 'complementizer') return -1;
  }
  return -1;
}

/** How surely a phrase names one who acts: 2 forces, aircraft, organisations; 1 persons, countries; 0 unknown; -1 things and places. */
export function actsLike(events: EventPage, chunk: Chunk): number {
  let at = chunk.from;
  for (; at < chunk.to - 1; at++) {
    const word = wordAt(events, at);
    const amount = (word.kinds & KINDS.quantifier) !== 0 && (word.kinds & (KINDS.force | KINDS.person)) === 0;
    const quantifier = amount || word.numeral;
    if (events.mentionFrom[at] !== undefined && events.tokens[at]!.kind === 'word' && !quantifier) break;
    if (events.tokens[at]!.kind === 'word' && word.role === '' && !quantifier) break;
  }
  const mention = events.mentionFrom[at]?.item;
  const { kinds } = wordAt(events, at);
  if ((kinds & (KINDS.force | KINDS.aircraft)) !== 0) return 2;
  if (mention !== undefined) {
    if (mention.kind === 'organisation' || mention.kind === 'outlet') return 2;
    if (mention.kind === 'person' || mention.kind === 'group' || mention.kind === 'unnamed-source') return 1;
    if (mention.kind === 'place') return isState(events, mention.entity) ? 1 : -1;
  }
  if ((kinds & KINDS.person) !== 0) return 1;
  if ((kinds & (KINDS.site | KINDS.place | KINDS.projectile | KINDS.bomb)) !== 0) return -1;
  return 0;
}

/** A country, or a capital that stands for one. */
export function isState(events: EventPage, entity: string): boolean {
  const known = events.page.gazetteer.entity(entity);
  return known?.subtype === 'country' || known?.subtype === 'capital';
}

/** Subject, object and governed phrases of the verb at chunk `verb`. */
export function partsOf(clauses: Clauses, verb: number, depth = 0): VerbParts {
  const { events, chunks } = clauses;
  const { free, governed } = phrasesAfter(clauses, verb);
  const nearest = phraseBefore(clauses, verb);
  const taken = nearest.phrase >= 0 && chunks[verb]!.joined && isSaidOf(clauses, nearest.phrase);
  const before = taken ? { phrase: -1, relative: false } : nearest;
  const [first = -1, second = -1] = free;
  const { verb: form } = wordAt(events, chunks[verb]!.from);
  const pronominal = form !== null && form.enclitic !== '';
  const parts = (subject: number, object: number, carried = false): VerbParts => ({
    subject,
    object,
    governed,
    carried,
  });
  if (pronominal) return parts(first, before.relative || first >= 0 ? before.phrase : -1);
  if (isResumed(clauses, verb)) return parts(first >= 0 ? first : subjectRightBefore(clauses, verb), second);
  const topic = topicOf(clauses, verb);
  if (topic >= 0) return parts(topic, first);
  if (before.phrase >= 0 && isTheyForm(form)) return parts(before.phrase, first);
  if (second >= 0) return before.relative ? parts(before.phrase, first) : parts(first, second);
  const pronoun = pronounBefore(clauses, verb);
  if (pronoun >= 0 && before.phrase < 0) return parts(subjectAbove(clauses, pronoun, depth), first, true);
  if (before.phrase >= 0) {
    const later =
      first >= 0 && !before.relative && isSaidOf(clauses, before.phrase) && actsLike(events, chunks[first]!) > 0;
    return later ? parts(first, -1) : parts(before.phrase, first);
  }
  if (isTheyForm(form) && !clauses.chunks[verb]!.joined) return parts(-1, first);
  const earlier = depth < DEPTH ? continued(clauses, verb) : -1;
  if (earlier >= 0 && (first < 0 || actsLike(events, chunks[first]!) < 1 || isPerson(events, chunks[first]!))) {
    const { subject } = partsOf(clauses, earlier, depth + 1);
    if (subject >= 0) return parts(subject, first, true);
  }
  return parts(first, -1);
}

/** «استهدفوا», «يقصفون»: a verb in the plural has its subject before it or in itself, never behind. */
const isTheyForm = (form: ClauseWord['verb']): boolean => form?.number === 'p' && form.person === '3';

/** «أن وحدة من الجيش أسقطت 23 طائرة»: what stands right behind «أن» is what the clause is about, and its verb's subject; -1 where none. */
function topicOf(clauses: Clauses, verb: number): number {
  const { chunks, events } = clauses;
  if (chunks[verb]!.joined) return -1;
  let first = -1;
  for (let at = verb - 1; at >= Math.max(0, verb - REACH); at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'phrase') first = at;
    else if (chunk.kind !== 'particle') {
      if (!isTransparent(chunk)) return -1;
    } else if (chunk.role === 'complementizer')
      return first >= 0 && chunk.name !== 'that-it' && isFree(events, chunks[first]!) ? first : -1;
    else if (chunk.role !== 'negation' && chunk.role !== 'auxiliary') return -1;
  }
  return -1;
}

const RESUMING = new Set(['in', 'with', 'during', 'on']);

/** «التي ينفذ فيها تنظيم هجوما»: a pronoun behind the verb takes the antecedent up, so that it is no subject. */
function isResumed({ chunks }: Clauses, verb: number): boolean {
  const next = chunks[verb + 1];
  return next?.kind === 'particle' && next.role === 'pronominal' && RESUMING.has(next.name);
}

/** «التي ما زالت القوات تسيطر عليها»: between relative and verb stands the subject; -1 where none does. */
function subjectRightBefore({ chunks, events }: Clauses, verb: number): number {
  const before = chunks[verb - 1];
  return before !== undefined && isFree(events, before) && actsLike(events, before) > 0 ? verb - 1 : -1;
}

/** The complementizer with a pronoun that stands for the subject: «أنها لم تضرب»; -1 where none does. */
function pronounBefore({ chunks }: Clauses, verb: number): number {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const chunk = chunks[at]!;
    if (chunk.kind !== 'particle') return -1;
    if (chunk.role === 'complementizer') return chunk.name === 'that-it' ? at : -1;
  }
  return -1;
}

/** The subject of the verb before a complementizer, where it can act. */
function subjectAbove(clauses: Clauses, at: number, depth: number): number {
  if (depth >= DEPTH) return -1;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before--) {
    const chunk = clauses.chunks[before]!;
    if (chunk.kind !== 'verb') continue;
    const { subject } = partsOf(clauses, before, depth + 1);
    return subject >= 0 && actsLike(clauses.events, clauses.chunks[subject]!) > 0 ? subject : -1;
  }
  return -1;
}

const isPerson = (events: EventPage, chunk: Chunk): boolean => actsLike(events, chunk) === 1;

/** True where the phrase already belongs to another verb before it: «قال الناطق قصفت …». */
function isSaidOf(clauses: Clauses, phrase: number): boolean {
  for (let at = phrase - 1; at >= Math.max(0, phrase - 4); at--) {
    const chunk = clauses.chunks[at]!;
    if (chunk.kind === 'verb') return true;
    if (chunk.kind === 'mark' || chunk.kind === 'particle') return false;
  }
  return false;
}
