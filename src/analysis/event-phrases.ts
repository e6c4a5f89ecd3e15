// Noun phrases in clauses that tell of events: where one ends and the next begins. «قصفت طائرات حربية مواقع للمسلحين في الريف»:
// طائرات حربية | مواقع للمسلحين | الريف. Arabic writes no case endings, so the border is read from definiteness and agreement: behind an
// adjective or a definite noun an indefinite noun is a new phrase; behind an indefinite noun it is its genitive.
// Source: Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 8 and 10; cost is linear, a phrase is at most 40 tokens.

import type { Mention } from '../model/mentions.ts';
import { OPENS_MEASURE } from './event-hints.ts';
import { type EventPage, NO, wordAt, YES } from './event-pages.ts';
import { type ClauseWord, KINDS } from './event-words.ts';
import { wordSet } from './word-sets.ts';

const LONGEST = 40;
const QUOTES = new Set(['"', '«', '»', '“', '”', '„', "'", '’', '‘']);
const SHORT_QUOTE = 7;
const ASIDE = 14;

export const isQuote = (folded: string): boolean => QUOTES.has(folded);

/** How the phrase stands so far. */
interface Walk {
  readonly events: EventPage;
  readonly from: number;
  readonly limit: number;
  readonly depth: number;
  at: number;
  /** The last noun has the article, a possessive or is a name. */
  definite: boolean;
  adjective: boolean;
  name: boolean;
  accusative: boolean;
  /** Only numbers and words of measure so far: «عدة», «30», «مئات». */
  measure: boolean;
  linked: boolean;
  kinds: number;
  /** Who the last name stands for. */
  entity: string;
}

/** The token behind the noun phrase that begins at `from`. The first token is taken for granted. */
export function phraseEnd(events: EventPage, from: number, limit: number, depth = 0): number {
  const walk: Walk = {
    events,
    from,
    limit: Math.min(limit, from + LONGEST),
    depth,
    at: from,
    definite: false,
    adjective: false,
    name: false,
    accusative: false,
    measure: true,
    linked: false,
    kinds: 0,
    entity: '',
  };
  take(walk, from);
  while (walk.at < walk.limit) {
    const before = walk.at;
    const next = stepOver(walk);
    if (next <= before) break;
    walk.at = next;
  }
  let to = walk.at;
  while (to > from + 1 && isLoose(events, to - 1)) to--;
  return to;
}

const isLoose = (events: EventPage, at: number): boolean =>
  events.tokens[at]!.kind === 'mark' && (events.mentionOn[at] === undefined || !isQuote(events.tokens[at]!.folded));

/** Takes the token (with the mention or number that begins on it) into the phrase. */
function take(walk: Walk, at: number): void {
  const { events } = walk;
  const mention = events.mentionFrom[at];
  const number = events.numberOn[at];
  const token = events.tokens[at]!;
  if (number !== undefined && number.from === at) {
    takeNumber(walk, number.to);
    return;
  }
  const word = wordAt(events, at);
  if (mention !== undefined && mention.item.kind !== 'group' && mention.item.kind !== 'unnamed-source') {
    walk.at = Math.max(at + 1, mention.to);
    walk.name = mention.item.kind !== 'weapon';
    walk.definite = walk.name || word.article || word.enclitic;
    walk.adjective = !walk.name && mention.to > at + 1 && wordAt(events, mention.to - 1).adjective;
    walk.measure = false;
    walk.kinds |= word.kinds;
    walk.entity = mention.item.entity;
    return;
  }
  walk.at = at + 1;
  if (token.kind === 'number') return;
  const quantifier = (word.kinds & KINDS.quantifier) !== 0 && !word.article;
  const measured = walk.measure;
  const isMeasure = quantifier || (number !== undefined && number.from <= at && at < number.to - 1);
  walk.measure &&= isMeasure;
  walk.name = false;
  const qualifies = word.ordinal || (word.adjective && (word.kinds === 0 || walk.kinds !== 0));
  walk.adjective = qualifies && at > walk.from && !measured;
  walk.definite = word.article || word.enclitic || (walk.adjective && walk.definite && word.article);
  walk.accusative = word.accusative;
  if (!walk.adjective) walk.kinds |= word.kinds;
}

/** «30 قتيلا»: a number with the noun that it counts. */
function takeNumber(walk: Walk, to: number): void {
  const last = wordAt(walk.events, to - 1);
  const counted = walk.events.tokens[to - 1]!.kind === 'word' && (last.kinds & KINDS.quantifier) === 0;
  walk.at = Math.min(to, walk.limit);
  walk.measure = !counted;
  walk.definite = counted && last.article;
  walk.adjective = false;
  walk.name = false;
  walk.accusative = counted && last.accusative;
  walk.kinds |= last.kinds;
}

/** The token behind the next piece that belongs to the phrase, or the same place where it ends. */
function stepOver(walk: Walk): number {
  const { events, at } = walk;
  const token = events.tokens[at]!;
  const covering = events.mentionOn[at];
  if (covering !== undefined && covering.from < at && covering.item.kind !== 'unnamed-source') return covering.to;
  if (token.kind === 'mark') return stepMark(walk);
  if (events.timeOn[at] !== undefined) return at;
  if (token.kind === 'number' || startsNumber(walk)) return stepNumber(walk);
  const measured = stepMeasure(walk);
  if (measured > at) return measured;
  const word = wordAt(events, at);
  if (word.role !== '') return word.role === 'preposition' ? stepPreposition(walk, word) : at;
  if (word.joined) return at;
  if (isVerb(events, at)) return at;
  if (word.prefix !== '') return word.prefix === 'for' ? stepLink(walk, at) : at;
  if (!continues(walk, word)) return at;
  take(walk, at);
  return walk.at;
}

const startsNumber = (walk: Walk): boolean => walk.events.numberOn[walk.at]?.from === walk.at;

function stepNumber(walk: Walk): number {
  if (!walk.measure && !governsNumber(walk)) return walk.at;
  take(walk, walk.at);
  return walk.at;
}

/** «مقتل 27», «حياة عشرة», «سقوط 30 قتيلا»: nouns that a number may follow as their genitive. */
function governsNumber(walk: Walk): boolean {
  const before = wordAt(walk.events, walk.at - 1);
  if (walk.definite || walk.adjective) return false;
  if (before.carrier !== '' || (before.kinds & (KINDS.lives | KINDS.death)) !== 0) return true;
  return before.triggers.some((one) => !one.verb);
}

/** «إصابة نحو 100»: words that measure the number stand between the noun and it. */
function stepMeasure(walk: Walk): number {
  const { events, at } = walk;
  if ((events.hints[at]! & OPENS_MEASURE) === 0 || !governsNumber(walk)) return at;
  const found = events.words.measures.longestAt(events.text, events.tokens, at);
  if (
    found === undefined ||
    found.proclitic !== '' ||
    found.to >= walk.limit ||
    events.numberOn[found.to] === undefined
  )
    return at;
  walk.at = found.to;
  take(walk, found.to);
  return walk.at;
}

/** A name in quotation marks belongs to the phrase («تنظيم "الفجر"»), and so does an abbreviation in brackets inside a mention. */
function stepMark(walk: Walk): number {
  const { events, at, limit } = walk;
  if (!isQuote(events.tokens[at]!.folded)) return at;
  const glued = at + 1 < limit && events.tokens[at + 1]!.start === events.tokens[at]!.end;
  if (!glued) return at;
  for (let end = at + 1; end < Math.min(limit, at + SHORT_QUOTE); end++) {
    const token = events.tokens[end]!;
    if (token.kind === 'mark') return isQuote(token.folded) && end > at + 1 ? closeQuote(walk, end) : at;
    const word = wordAt(events, end);
    if (word.role !== '' && word.role !== 'preposition') return at;
    if (isVerb(events, end)) return at;
  }
  return at;
}

function closeQuote(walk: Walk, end: number): number {
  walk.definite = true;
  walk.adjective = false;
  walk.name = true;
  walk.measure = false;
  return end + 1;
}

/** «تسعة من عناصر»: من behind a measure or a person; «تابعة إلى»: the preposition of belonging. */
function stepPreposition(walk: Walk, word: ClauseWord): number {
  const { events, at } = walk;
  if (walk.depth > 0 || walk.linked || at + 1 >= walk.limit) return at;
  const amount = (wordAt(events, at - 1).kinds & KINDS.quantifier) !== 0;
  const people = !walk.definite && (walk.kinds & KINDS.person) !== 0 && !isGround(events, at + 1);
  const partitive = word.name === 'from' && (walk.measure || amount || people);
  const belonging = word.name === 'to' && wordAt(events, at - 1).belongs;
  const model = word.name === 'from' && isModel(events, at + 1);
  if (!partitive && !belonging && !model) return at;
  if (!canBegin(events, at + 1)) return at;
  walk.linked = true;
  walk.measure = false;
  walk.definite = true;
  return phraseEnd(events, at + 1, walk.limit, walk.depth + 1);
}

/** «مهندسين من حقل النفط»: from a place, not of a body. */
const isGround = (events: EventPage, at: number): boolean =>
  events.tokens[at]?.kind === 'word' && (wordAt(events, at).kinds & (KINDS.site | KINDS.place)) !== 0;

/** «طائرات من طراز …». */
const isModel = (events: EventPage, at: number): boolean =>
  at < events.tokens.length && wordSet(events.page.language, 'clause-models').has(events.tokens[at]!.folded);

/** «مواقع للمسلحين», «مقر تابع لحزب»: ل behind an indefinite noun or an adjective of belonging. */
function stepLink(walk: Walk, at: number): number {
  if (walk.depth > 0 || walk.linked) return at;
  if (wordAt(walk.events, at - 1).belongs) return linkedEnd(walk, at);
  if (walk.definite) return at;
  const owned = KINDS.site | KINDS.person | KINDS.force | KINDS.place | KINDS.troops | KINDS.bomb | KINDS.projectile;
  if ((walk.kinds & owned) === 0) return at;
  return linkedEnd(walk, at);
}

function linkedEnd(walk: Walk, at: number): number {
  walk.linked = true;
  walk.definite = true;
  return phraseEnd(walk.events, at, walk.limit, walk.depth + 1);
}

/** A word that can open a phrase. */
export const canBegin = (events: EventPage, at: number): boolean => {
  const token = events.tokens[at];
  if (token === undefined) return false;
  if (token.kind === 'mark') return isQuote(token.folded) && events.tokens[at + 1]?.kind === 'word';
  const word = wordAt(events, at);
  return (word.role === '' || word.role === 'demonstrative') && !isVerb(events, at) && events.timeOn[at] === undefined;
};

/** True where the word continues the phrase rather than opening another one. */
function continues(walk: Walk, word: ClauseWord): boolean {
  const { events, at } = walk;
  if ((word.kinds & (KINDS.self | KINDS.death)) !== 0 && word.enclitic) return false;
  if ((word.kinds & KINDS.fire) !== 0 && (walk.kinds & (KINDS.person | KINDS.force)) !== 0) return false;
  if (walk.measure) return true;
  const side = (word.kinds & KINDS.direction) !== 0 && !word.article && events.mentionFrom[at] === undefined;
  if (side && (wordAt(events, at - 1).kinds & KINDS.direction) === 0) return false;
  const mention = events.mentionFrom[at];
  if (mention !== undefined && mention.item.kind === 'group') return true;
  const named = mention !== undefined && mention.item.kind !== 'weapon';
  if (isArmed(walk, word)) return false;
  if (mention !== undefined && isApposed(walk, mention.item, word)) return walk.kinds !== 0 || walk.name;
  if (named && mention.item.kind === 'person') return (walk.kinds & KINDS.person) !== 0 || !walk.definite;
  if (word.article && walk.definite && word.adjective && (!isPeople(word) || (walk.kinds & KINDS.person) !== 0))
    return true;
  const before = wordAt(events, at - 1);
  if (word.adjective && (word.kinds === 0 || walk.adjective || (before.closed && word.closed)))
    return word.article || !walk.definite;
  if (named) return !walk.definite && !walk.adjective;
  if (word.article) {
    if (!walk.definite) return (!walk.adjective || word.kinds === 0) && !wordAt(events, at - 1).closed;
    return word.kinds === 0 && (!walk.name || word.triggers.length === 0);
  }
  if (walk.definite || walk.adjective || walk.name || wordAt(events, at - 1).closed) return false;
  return !(word.accusative && !walk.accusative);
}

/** «تنظيم الدولة داعش», «مقاتلات إف-16»: the same again under another name, or the model of a weapon. */
const isApposed = (walk: Walk, mention: Mention, word: ClauseWord): boolean =>
  mention.entity === walk.entity || (mention.kind === 'weapon' && word.kinds === 0);

/** «ألقت مروحيات براميل»: aircraft drop what follows them, it is not their genitive. */
const isArmed = (walk: Walk, word: ClauseWord): boolean =>
  (wordAt(walk.events, walk.at - 1).kinds & KINDS.aircraft) !== 0 &&
  (word.kinds & (KINDS.projectile | KINDS.bomb | KINDS.site)) !== 0 &&
  (word.kinds & KINDS.person) === 0;

/** «المدنيين»: a sound plural of persons is a noun of its own behind a noun in the singular. */
const isPeople = (word: ClauseWord): boolean => (word.kinds & KINDS.person) !== 0 && word.plural;

/** True where the word is a finite verb: it has no noun reading, or what stands before it asks for a verb. Judged once a token. */
export function isVerb(events: EventPage, at: number): boolean {
  const known = events.verbs[at]!;
  if (known !== 0) return known === YES;
  const verb = judgeVerb(events, at);
  events.verbs[at] = verb ? YES : NO;
  return verb;
}

function judgeVerb(events: EventPage, at: number): boolean {
  const token = events.tokens[at]!;
  if (token.kind !== 'word') return false;
  const word = wordAt(events, at);
  if (word.role !== '') return word.role === 'preposition' && isHiddenVerb(events, at, word);
  if (word.saying) return true;
  if (word.verb?.enclitic !== undefined && word.verb.enclitic !== '' && endsAsFeminine(events, at)) return false;
  const covering = events.mentionOn[at];
  if (covering !== undefined && covering.item.kind !== 'unnamed-source') return false;
  const first = events.opens[at] === 1;
  if (events.numberOn[at] !== undefined) return false;
  if (word.verb === null) return word.likeVerb || (!first && isUnknownVerb(events, at, word));
  if (events.timeOn[at] !== undefined && word.noun) return false;
  if (!word.noun) return first || word.joined || !isGoverned(events, at);
  if (word.prefix !== '' || word.article) return false;
  if (first || events.tokens[at - 1]!.kind === 'mark') return opensAsVerb(events, at, word);
  return verbBehind(events, at, word);
}

/** Behind a preposition no verb stands; «من» may be the pronoun («من اعتقل»). */
function isGoverned(events: EventPage, at: number): boolean {
  const { role, name } = wordAt(events, at - 1);
  return role === 'preposition' && name !== 'from';
}

/** «إعادة»: what folds to a pronoun is the ending of a noun. */
function endsAsFeminine(events: EventPage, at: number): boolean {
  const feminine = events.page.language.lists['clause-feminine']?.[0];
  return feminine !== undefined && events.text.startsWith(feminine, events.tokens[at]!.end - feminine.length);
}

/** «وخلف خسائر»: a word that is a preposition as well carries a happening where one follows at once. */
function isHiddenVerb(events: EventPage, at: number, word: ClauseWord): boolean {
  if (word.verb === null || word.carrier === '') return false;
  if (events.numberOn[at + 1] !== undefined) return true;
  const next = events.tokens[at + 1];
  return next?.kind === 'word' && wordAt(events, at + 1).triggers.length > 0 && !wordAt(events, at + 1).article;
}

/** A word that no list knows, where only a verb can stand: behind «لم» or a relative pronoun. */
function isUnknownVerb(events: EventPage, at: number, word: ClauseWord): boolean {
  if (word.noun || word.article || word.prefix !== '' || events.timeOn[at] !== undefined) return false;
  if (events.numberOn[at] !== undefined || events.tokens[at - 1]!.kind !== 'word') return false;
  const { role, name } = wordAt(events, at - 1);
  return (
    (role === 'relative' && name === 'which') ||
    (role === 'negation' && name !== 'copula') ||
    (role === 'auxiliary' && name === 'future')
  );
}

/** Behind a word: negations, auxiliaries and relatives ask for a verb, prepositions and «أن» for a noun. */
function verbBehind(events: EventPage, at: number, word: ClauseWord): boolean {
  const before = wordAt(events, at - 1);
  switch (before.role) {
    case 'negation':
    case 'auxiliary':
    case 'relative':
    case 'maybe-relative':
    case 'conjunction':
    case 'pronoun':
    case 'conditional':
    case 'question':
      return !(word.joined && before.role === 'pronoun');
    case 'preposition':
    case 'demonstrative':
      return false;
    case 'complementizer':
      return word.verb?.form === 'imperfect';
    case '':
      break;
    default:
      return true;
  }
  const pronoun = word.verb !== null && word.verb.enclitic !== '';
  if ((word.carrier !== '' || pronoun) && before.triggers.some((one) => !one.verb)) return true;
  if (before.verb !== null && !before.noun && !word.joined) return false;
  if (word.joined) return before.triggers.length === 0 || before.adjective;
  if (events.timeOn[at - 1] !== undefined || events.tokens[at - 1]!.kind === 'number') return true;
  const name = events.mentionOn[at - 1];
  if (name !== undefined && name.item.kind !== 'unnamed-source') return true;
  return before.article || before.adjective || before.enclitic || before.accusative;
}

/** At the head of a clause: a verb, unless an indefinite adjective follows («قصف مدفعي») or a preposition. */
function opensAsVerb(events: EventPage, at: number, word: ClauseWord): boolean {
  const next = events.tokens[at + 1];
  if (next === undefined || next.kind === 'mark' || events.opens[at + 1] === 1) return false;
  const following = wordAt(events, at + 1);
  const dying = word.triggers.some((one) => one.frame === 'kill' || one.frame === 'die');
  if (following.role === 'preposition' || following.prefix !== '') return dying;
  if (events.numberOn[at + 1] !== undefined) return true;
  return !(following.adjective && following.kinds === 0 && !following.article && !dying);
}

/** The token behind «(…)» that opens at `at`, or `at` where it is not closed soon. */
export function asideEnd(events: EventPage, at: number, limit: number): number {
  for (let end = at + 1; end < Math.min(limit, at + ASIDE); end++)
    if (events.tokens[end]!.folded === ')' || events.tokens[end]!.folded === ']') return end + 1;
  return at;
}
