// The page as the event step reads it: for each token its clause word, and the mention, time and number that stand on it.
// «شنت مقاتلات التحالف خمس غارات»: the token of «مقاتلات» opens a mention, that of «خمس» a number.
// Everything is laid out once, by token, so that later questions cost one array look-up each.
import type { Attribution } from '../model/attributions.ts';
import type { Mention } from '../model/mentions.ts';
import type { Quantity, Timex } from '../model/times.ts';
import { inOrder, type Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Found } from './attributions.ts';
import { hintsOf } from './event-hints.ts';
import { type ClauseWord, type ClauseWords, clauseWordsOf } from './event-words.ts';
import type { Page } from './pages.ts';

/** Something that stands on tokens [from, to). */
export interface Placed<T> {
  readonly from: number;
  readonly to: number;
  readonly item: T;
}

/** A page with everything found so far laid over its tokens. */
export interface EventPage {
  readonly page: Page;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly words: ClauseWords;
  /** For each token what its word can be; most words are nothing and are passed by. */
  readonly hints: Uint8Array;
  /** For each token whether it is a finite verb: 0 where nobody has asked, YES or NO. */
  readonly verbs: Uint8Array;
  /** The clause words of the tokens that were asked for; most sentences tell of no event. */
  readonly asked: (ClauseWord | undefined)[];
  /** The longest mention that begins on a token. */
  readonly mentionFrom: readonly (Placed<Mention> | undefined)[];
  /** The longest mention that covers a token. */
  readonly mentionOn: readonly (Placed<Mention> | undefined)[];
  readonly timeOn: readonly (Placed<Timex> | undefined)[];
  readonly numberOn: readonly (Placed<Quantity> | undefined)[];
  /** Mentions in order of their start, for those that are nested in others. */
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** 1 where a token opens a sentence. */
  readonly opens: Uint8Array;
}

export const YES = 1;
export const NO = 2;
const LONGEST = 60;

/** Lays mentions, times and numbers over the tokens; linear in their number. */
export function layEventPage(page: Page, found: Found, attributions: readonly Attribution[]): EventPage {
  const { tokens, text, language } = page;
  const mentions = inOrder(found.mentions);
  const mentionFrom: (Placed<Mention> | undefined)[] = new Array(tokens.length);
  const mentionOn: (Placed<Mention> | undefined)[] = new Array(tokens.length);
  for (const placed of place(tokens, mentions)) {
    mentionFrom[placed.from] ??= placed;
    for (let at = placed.from; at < placed.to; at++) mentionOn[at] ??= placed;
  }
  const opens = new Uint8Array(tokens.length);
  for (const sentence of page.sentences) opens[sentence.from] = 1;
  return {
    page,
    text,
    tokens,
    opens,
    words: clauseWordsOf(language),
    hints: hintsOf(language, tokens),
    verbs: new Uint8Array(tokens.length),
    asked: new Array(tokens.length),
    mentionFrom,
    mentionOn,
    timeOn: cover(tokens, found.times),
    numberOn: cover(tokens, found.numbers),
    mentions,
    attributions,
  };
}

function cover<T extends Span>(tokens: readonly Token[], items: readonly T[]): (Placed<T> | undefined)[] {
  const on: (Placed<T> | undefined)[] = new Array(tokens.length);
  for (const placed of place(tokens, inOrder(items)))
    for (let at = placed.from; at < placed.to; at++) on[at] ??= placed;
  return on;
}

/** The tokens that each of the items (in order of start) stands on. */
function place<T extends Span>(tokens: readonly Token[], items: readonly T[]): Placed<T>[] {
  const placed: Placed<T>[] = [];
  let at = 0;
  for (const item of items) {
    while (at < tokens.length && tokens[at]!.end <= item.start) at++;
    if (at >= tokens.length) break;
    let to = at;
    while (to < tokens.length && tokens[to]!.start < item.end && to - at < LONGEST) to++;
    if (to > at) placed.push({ from: at, to, item });
  }
  return placed;
}

/** The clause word of a token; marks and numbers are read as words that say nothing. */
export function wordAt(events: EventPage, at: number): ClauseWord {
  const asked = events.asked[at];
  return asked === undefined ? askWord(events, at) : asked;
}

function askWord(events: EventPage, at: number): ClauseWord {
  const word = events.words.word(events.tokens[at]!.word);
  events.asked[at] = word;
  return word;
}

/** Behind a preposition a word carries no other one («على بساتين»). */
function isGoverned(events: EventPage, at: number): boolean {
  const before = events.tokens[at - 1];
  if (before?.kind !== 'word' || events.opens[at] === 1) return false;
  return wordAt(events, at - 1).role === 'preposition';
}

/** Where the noun of a token begins in the text, its conjunction and preposition left out. */
export function nounStart(events: EventPage, at: number): number {
  const token = events.tokens[at]!;
  const mention = events.mentionFrom[at]?.item;
  if (mention !== undefined && mention.start > token.start) return mention.start;
  if (token.kind !== 'word' || mention !== undefined) return token.start;
  const { cut } = wordAt(events, at);
  if (cut === 0 || isGoverned(events, at)) return token.start;
  return token.start + events.page.language.folder.rawOffset(events.text.slice(token.start, token.end), cut);
}

/** The mentions that begin in [start, end), in order. */
export function mentionsIn(events: EventPage, start: number, end: number): Mention[] {
  const { mentions } = events;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const inside: Mention[] = [];
  for (let at = low; at < mentions.length && mentions[at]!.start < end; at++)
    if (mentions[at]!.end <= end) inside.push(mentions[at]!);
  return inside;
}
