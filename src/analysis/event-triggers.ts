// Triggers: the words that name a happening. «قصفت طائرات مجهولة السوق» (unknown aircraft bombed the market): قصفت, bombardment.
// A trigger is a fixed phrase, a verb where the clause has one, or a noun with its adjectives («غارات جوية»). Soft ones count only in
// a report that tells of force, weak ones only beside a name; some ask for a noun of a kind nearby («أطلق … صواريخ»), and none fires
// beside what strikes without force: storms, prices, football. After ACE 2005 (trigger words).

import { type Clauses, clausesOf, type Stretch, type Uncut } from './event-clauses.ts';
import { OF_FORCE, OPENS_TRIGGER, TRIGGERS, UNLIKE_FORCE } from './event-hints.ts';
import { type EventPage, nounStart, wordAt } from './event-pages.ts';
import { KINDS, type TriggerSense } from './event-words.ts';
import { grammarOf } from './grammar.ts';
import type { Page } from './pages.ts';

/** A trigger before its arguments are known; tokens [from, to). */
export interface Trigger {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly subtype?: string;
  readonly frame: string;
  readonly sure: string;
  readonly verb: boolean;
  /** A verbal noun: its object may follow it (استهداف السوق). */
  readonly masdar: boolean;
  /** Written with the article, a pronoun or as a part of a definite phrase: taken up rather than told. */
  readonly definite: boolean;
  readonly plural: boolean;
  readonly rule: string;
  /** The noun without which the verb would say nothing, where it stands apart: «فتح … النار», «لقي … مصرعه». */
  readonly second?: { readonly start: number; readonly end: number; readonly from: number };
}

const BEFORE = 4;
const AFTER = 6;
const FAR = 11;
const SOFT = 3;
/** How many words a report has in which a single soft trigger is not enough. */
const LONG = 150;

/** The triggers of one sentence, in order. */
export function triggersOf(sentence: Uncut): Trigger[] {
  const { events, from, to } = sentence;
  const found: Trigger[] = [];
  const grammar = grammarOf(events.page.language);
  const phrases = grammar.phrases('trigger-phrases');
  const traps = grammar.phrases('trigger-traps');
  for (let at = from; at < to; at++) {
    const hints = events.hints[at]!;
    if ((hints & (TRIGGERS | OPENS_TRIGGER)) === 0) continue;
    if (traps.longestAt(events.text, events.tokens, at) !== undefined) continue;
    const phrase = (hints & OPENS_TRIGGER) === 0 ? undefined : phrases.longestAt(events.text, events.tokens, at);
    const trigger =
      phrase !== undefined && phrase.to <= to
        ? phraseTrigger(events, phrase, phrase.values[0]!)
        : (hints & TRIGGERS) !== 0
          ? wordTrigger(sentence, at)
          : null;
    if (trigger === null) continue;
    found.push(trigger);
    at = trigger.to - 1;
  }
  return found;
}

const MANY = 5;

/** False for a report of sport or trade: words of these far outnumber those of force. */
export function tellsOfForce(events: EventPage): boolean {
  let unlike = 0;
  let like = 0;
  for (const { from, to } of events.page.paragraphs)
    for (let at = from; at < to; at++) {
      const hints = events.hints[at]!;
      if ((hints & OF_FORCE) !== 0) like++;
      else if ((hints & UNLIKE_FORCE) !== 0) unlike++;
    }
  return unlike < MANY || unlike < 2 * like;
}

/** Those that count: all where the report tells of force, and the more so the longer it is; none in a report that hardly does. */
export function keepTriggers<T extends { readonly trigger: Trigger }>(
  found: readonly T[],
  { words, isOfForce }: { readonly words: number; readonly isOfForce: () => boolean },
): T[] {
  let weight = 0;
  for (const { trigger } of found) weight += trigger.sure === 'hard' ? 1 : trigger.sure === 'soft' ? 1 / SOFT : 0;
  if (weight < Math.min(1, words / LONG)) return [];
  return isOfForce() ? [...found] : found.filter((one) => one.trigger.sure === 'hard');
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

function phraseTrigger(events: EventPage, { start, end, from, to }: Place, row: string): Trigger {
  const [, type = '', subtype = '-', frame = '', sure = 'soft'] = row.split('|');
  return {
    start,
    end,
    from,
    to,
    type,
    frame,
    sure,
    verb: false,
    masdar: true,
    definite: wordAt(events, from).article,
    plural: false,
    rule: 'events/phrase',
    ...(subtype === '-' ? {} : { subtype }),
  };
}

function wordTrigger(sentence: Uncut, at: number): Trigger | null {
  const { events } = sentence;
  const covering = events.mentionOn[at]?.item.kind;
  if (covering === 'organisation' || covering === 'outlet' || covering === 'person' || covering === 'place')
    return null;
  if (events.timeOn[at] !== undefined) return null;
  // The clause is cut only where the words around leave the trigger a sense: most sentences are never cut.
  const fitting = wordAt(events, at).triggers.filter((one) => fits(sentence, at, one));
  if (fitting.length === 0 || isUnforced(sentence, at)) return null;
  const clauses = clausesOf(sentence);
  const verb = clauses.chunks[clauses.chunkAt(at)]?.kind === 'verb';
  const senses = fitting.filter((one) => one.verb === verb && !isMisread(clauses, at, one));
  const sense = senses.find((one) => !one.masdar && TOLD.has(one.frame)) ?? senses[0];
  if (sense === undefined || isGeneric(events, at, sense)) return null;
  return verb ? verbTrigger(clauses, at, sense) : nounTrigger(clauses, at, sense);
}

const isConstruct = (events: EventPage, at: number): boolean =>
  events.tokens[at]?.kind === 'word' && wordAt(events, at).article && wordAt(events, at).role === '';

/** «الضحايا», «ضحيتها»: victims spoken of without being told of. */
const isGeneric = (events: EventPage, at: number, sense: TriggerSense): boolean =>
  sense.frame === 'dead' &&
  sense.subtype === undefined &&
  (wordAt(events, at).article || wordAt(events, at).enclitic || isConstruct(events, at + 1)) &&
  events.numberOn[at] === undefined;

function verbTrigger(clauses: Clauses, at: number, sense: TriggerSense): Trigger {
  const { events } = clauses;
  const token = events.tokens[at]!;
  const cut = sense.reading.start;
  const start = token.start + events.page.language.folder.rawOffset(events.text.slice(token.start, token.end), cut);
  const second = companionOf(clauses, at, sense);
  return {
    ...common(sense),
    ...(second === undefined ? {} : { second }),
    start,
    end: token.end,
    from: at,
    to: at + 1,
    verb: true,
    masdar: false,
    definite: false,
  };
}

const PAIRED = KINDS.fire | KINDS.death | KINDS.custody;

/** The noun that pairs with the verb: the fire that is opened, the death that is met, the hold that is taken. */
function companionOf({ events, chunks, chunkAt }: Clauses, at: number, sense: TriggerSense): Trigger['second'] {
  const wanted = sense.needs & PAIRED;
  if (wanted === 0 || wanted !== sense.needs) return undefined;
  const own = chunkAt(at);
  for (let next = own + 1; next < Math.min(chunks.length, own + FAR); next++) {
    const { kind, from } = chunks[next]!;
    if (kind === 'verb') return undefined;
    if (kind !== 'phrase' || (wordAt(events, from).kinds & wanted) === 0) continue;
    return { start: nounStart(events, from), end: events.tokens[from]!.end, from };
  }
  return undefined;
}

const common = (sense: TriggerSense) => ({
  type: sense.type,
  frame: sense.frame,
  sure: sense.sure,
  plural: sense.plural,
  rule: 'events/word',
  ...(sense.subtype === undefined ? {} : { subtype: sense.subtype }),
});

function nounTrigger(clauses: Clauses, at: number, sense: TriggerSense): Trigger {
  const { events } = clauses;
  const word = wordAt(events, at);
  let { type, subtype } = sense;
  let to = at + 1;
  for (; to < Math.min(clauses.to, at + 3); to++) {
    const mark = markAt(events.page, to);
    if (mark === '') break;
    if (mark === 'suicide') [type, subtype] = [type === 'attack' ? 'bombing' : type, 'suicide'];
    if (mark === 'air' && (type === 'strike' || type === 'bombardment' || type === 'attack')) type = 'air-strike';
    if (mark === 'artillery' && (type === 'strike' || type === 'bombardment')) type = 'shelling';
  }
  return {
    ...common(sense),
    type,
    ...(subtype === undefined ? {} : { subtype }),
    start: nounStart(events, at),
    end: events.tokens[to - 1]!.end,
    from: at,
    to,
    verb: false,
    masdar: sense.masdar,
    definite: word.article || word.enclitic,
  };
}

/** The mark of an adjective that belongs to the trigger before it: air, suicide, artillery; '' for other words. */
function markAt(page: Page, at: number): string {
  const token = page.tokens[at]!;
  if (token.kind !== 'word') return '';
  const reading = page.language.lexicon.readAs(token.word, 'event-mark');
  if (reading === undefined || reading.lexeme.features.noun !== undefined || reading.proclitic !== '') return '';
  return reading.lexeme.features.mark ?? '';
}

/** Frames whose plain noun («تفجير») is read before the masdar of its verb. */
const TOLD = new Set(['strike', 'explode', 'dead', 'harm']);

/** A jussive without the particle that calls for it («يستعد» is no استعاد), a verbal noun in the dual («دكان»). */
function isMisread({ chunks, chunkAt }: Clauses, at: number, { reading, masdar }: TriggerSense): boolean {
  if (masdar) return reading.number === 'd';
  if (reading.person === '1' && reading.number === 's') return true;
  if (reading.mood !== 'short') return false;
  const before = chunks[chunkAt(at) - 1];
  return before?.kind !== 'particle' || (before.role !== 'negation' && before.role !== 'conditional');
}

/** One of the kinds of nouns that the sense asks for stands near. */
function fits(sentence: Stretch, at: number, sense: TriggerSense): boolean {
  if (
    sense.needs === 0 ||
    (sense.frame === 'claim' && (sense.needs & KINDS.violence) !== 0 && sense.reading.enclitic !== '')
  )
    return true;
  const reach = (sense.needs & KINDS.fire) !== 0 ? FAR : AFTER;
  if ((sense.needs & KINDS.place) !== 0 && isNear(sentence, at, 'place')) return true;
  if ((sense.needs & KINDS.person) !== 0 && (isNear(sentence, at, 'person') || isNear(sentence, at, 'group')))
    return true;
  return (kindsNear(sentence, at, reach) & sense.needs) !== 0;
}

const isNear = ({ events, to }: Stretch, at: number, kind: string): boolean =>
  [1, 2, 3].some((step) => at + step < to && events.mentionOn[at + step]?.item.kind === kind);

function kindsNear({ events, from, to }: Stretch, at: number, reach: number): number {
  let kinds = 0;
  for (let near = Math.max(from, at - BEFORE); near < Math.min(to, at + reach); near++) {
    const token = events.tokens[near]!;
    if (near === at || token.kind === 'mark') continue;
    if (token.kind === 'number' || wordAt(events, near).numeral) kinds |= KINDS.quantifier;
    if (token.kind === 'word' && wordAt(events, near).role === '') kinds |= wordAt(events, near).kinds;
  }
  return kinds;
}

/** «ضرب زلزال», «هجوم الفريق», «انفجار الأسعار»: nature, sport and trade right beside the word. */
function isUnforced({ events, from, to }: Stretch, at: number): boolean {
  const unlike = KINDS.nature | KINDS.sport;
  const like =
    KINDS.force |
    KINDS.aircraft |
    KINDS.bomb |
    KINDS.projectile |
    KINDS.site |
    KINDS.violence |
    KINDS.person |
    KINDS.quantifier;
  for (const near of [at - 1, at + 1, at + 2]) {
    if (near < from || near >= to || events.tokens[near]!.kind !== 'word') continue;
    const { kinds, role } = wordAt(events, near);
    if (role === '' && (kinds & unlike) !== 0 && (kinds & like) === 0) return true;
  }
  return false;
}
