// Noun phrases that can speak: where a source begins and ends behind (or before) its cue.
// «قال المتحدث باسم البلدية، سالم ناصر، في بيان إن …»: the phrase runs over its apposition and stops before «في بيان».
// Arabic news puts source, recipient, channel and time between the verb and «إن», in any order; so the phrase is read from its head:
// names and adjectives belong to it, and so do the prepositions of an office; whatever starts an adjunct ends it.
import type { Mention } from '../model/mentions.ts';
import type { Timex } from '../model/times.ts';
import { inOrder, type Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import {
  AND_COMPLEMENTIZER,
  AUXILIARY,
  COMPLEMENTIZER,
  CUE_PARTICIPLE,
  CUE_VERB,
  DEMONSTRATIVE,
  type Grammar,
  grammarOf,
  has,
  MEDIA_NOUN,
  PLAIN_VERB,
  PREPOSITION,
  RELATIVE,
  RESUMED,
  SPEAKER,
  SUBORDINATOR,
} from './grammar.ts';
import type { Page } from './pages.ts';
import { isDefiniteHead, isRecipient, liesIn, stepPreposition, type Walk } from './phrase-links.ts';
import { wordSet } from './word-sets.ts';

/** What the source reader needs: the page and, by token, which mention or time covers it. */
export interface SpeechPage {
  readonly page: Page;
  readonly grammar: Grammar;
  /** For each token what its word can be; readers that walk a sentence compare these and pass most words by. */
  readonly flags: Int32Array;
  /** For each token the longest mention that begins at it. */
  readonly mentionAt: readonly (Mention | undefined)[];
  /** For each token inside a mention, the token index behind that mention's end. */
  readonly mentionEnd: readonly (number | undefined)[];
  /** For each token that a time expression covers, the token index behind its end. */
  readonly timeEnd: readonly (number | undefined)[];
  readonly mentions: readonly Mention[];
}

/** A noun phrase: tokens [from, to), its span without proclitics, and the mentions in it. */
export interface NounPhrase extends Span {
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
  /** A person is named in it. */
  readonly person: boolean;
}

/** Lays mentions and times over the tokens; linear in their number. */
export function speechPage(page: Page, mentions: readonly Mention[], times: readonly Timex[]): SpeechPage {
  const { tokens } = page;
  const grammar = grammarOf(page.language);
  const mentionAt: (Mention | undefined)[] = new Array(tokens.length);
  const mentionEnd: (number | undefined)[] = new Array(tokens.length);
  const timeEnd: (number | undefined)[] = new Array(tokens.length);
  let at = 0;
  const sorted = inOrder(mentions);
  for (const mention of sorted) {
    while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
    if (at >= tokens.length) break;
    mentionAt[at] ??= mention;
    cover(tokens, at, mention, mentionEnd);
  }
  at = 0;
  for (const time of [...times].sort((one, other) => one.start - other.start)) {
    while (at < tokens.length && tokens[at]!.end <= time.start) at++;
    cover(tokens, at, time, timeEnd);
  }
  return { page, grammar, flags: flagsOf(page, grammar), mentionAt, mentionEnd, timeEnd, mentions: sorted };
}

function flagsOf({ tokens, sentences }: Page, grammar: Grammar): Int32Array {
  const flags = new Int32Array(tokens.length);
  for (const { from, to } of sentences)
    for (let at = from; at < to; at++) if (tokens[at]!.kind === 'word') flags[at] = grammar.flags(tokens[at]!.word);
  return flags;
}

function cover(tokens: readonly Token[], from: number, span: Span, ends: (number | undefined)[]): void {
  let end = from;
  while (end < tokens.length && tokens[end]!.start < span.end && end - from < 40) end++;
  for (let inside = from; inside < end; inside++) ends[inside] = Math.max(end, ends[inside] ?? 0);
}

const STOP_MARKS = new Set([':', '.', '؟', '!', '؛', '?']);
const QUOTES = new Set(['"', '«', '»', '“', '”']);
const OPEN_BRACKETS = new Set(['(', '[']);
const CLOSE_BRACKETS = new Set([')', ']']);
const LONGEST = 40;

/**
 * The noun phrase whose head is token `from`, read up to `limit`; null where no phrase can begin there.
 * Adjuncts in front («من جهته،», «اليوم») must have been stepped over (see skipAdjuncts).
 */
export function readNounPhrase(speech: SpeechPage, from: number, limit: number): NounPhrase | null {
  const { page } = speech;
  const first = page.tokens[from];
  if (first === undefined || from >= limit || !canBegin(speech, from)) return null;
  const walk: Walk = { speech, from, limit: Math.min(limit, from + LONGEST), at: from, person: false };
  while (walk.at < walk.limit) {
    const next = step(walk);
    if (next <= walk.at) break;
    walk.at = next;
  }
  let to = walk.at;
  while (to > from && isLooseEnd(speech, from, to - 1)) to--;
  if (to <= from) return null;
  const quoted = isQuotedName(speech, from, to);
  const start = quoted ? page.tokens[from + 1]!.start : phraseStart(speech, from);
  const end = page.tokens[quoted ? to - 2 : to - 1]!.end;
  const inside: Mention[] = [];
  for (let at = from; at < to; at++) {
    const mention = speech.mentionAt[at];
    if (mention !== undefined) inside.push(mention);
  }
  return { from, to, start, end, mentions: inside, person: walk.person };
}

/** «"سالم"»: a single word or a person in quotation marks is named without them. */
function isQuotedName(speech: SpeechPage, from: number, to: number): boolean {
  const { tokens } = speech.page;
  if (!QUOTES.has(tokens[from]!.folded) || !QUOTES.has(tokens[to - 1]!.folded) || to - from < 3) return false;
  return to - from === 3 || speech.mentionAt[from + 1]?.kind === 'person';
}

const isLooseEnd = (speech: SpeechPage, from: number, at: number): boolean => {
  const token = speech.page.tokens[at]!;
  return (
    (token.kind === 'mark' && !CLOSE_BRACKETS.has(token.folded) && !isClosingQuote(speech, from, at)) ||
    has(speech.grammar, token, DEMONSTRATIVE) ||
    (at > from && speech.page.language.lexicon.readAs(token.word, 'appositive') !== undefined)
  );
};

/** A closing mark whose opening one stands in the phrase belongs to it: «صحيفة «الأفق»». */
function isClosingQuote(speech: SpeechPage, from: number, at: number): boolean {
  const { tokens } = speech.page;
  if (!QUOTES.has(tokens[at]!.folded)) return false;
  for (let back = at - 1; back >= Math.max(from, at - 8); back--) if (QUOTES.has(tokens[back]!.folded)) return true;
  return false;
}

/** Where the phrase starts without its conjunction or preposition: a mention knows; else و and ف before a known reading are cut. */
function phraseStart(speech: SpeechPage, from: number): number {
  const token = speech.page.tokens[from]!;
  const mention = speech.mentionAt[from];
  if (mention !== undefined) return mention.start;
  const reading = speech.page.language.lexicon.read(token.word).find((one) => one.kind === 'noun');
  if (reading === undefined || reading.proclitic === '') return token.start;
  if (reading.article && reading.start > 1 && token.folded.startsWith(speech.page.language.clitics.contracted))
    return token.start;
  const cut = reading.proclitic.length;
  return token.start + speech.page.language.folder.rawOffset(speech.page.text.slice(token.start, token.end), cut);
}

function canBegin(speech: SpeechPage, at: number): boolean {
  const token = speech.page.tokens[at]!;
  if (speech.mentionAt[at] !== undefined) return true;
  if (token.kind === 'mark') {
    const end = speech.page.tokens.length;
    if (OPEN_BRACKETS.has(token.folded)) return behindBracket(speech, at, Math.min(end, at + 6)) > at;
    return QUOTES.has(token.folded) && behindShortQuote(speech, at, end) > at;
  }
  if (speech.timeEnd[at] !== undefined || token.folded.length === 1) return false;
  if (has(speech.grammar, token, SPEAKER)) return true;
  return !has(speech.grammar, token, NO_HEAD);
}

const NO_HEAD =
  COMPLEMENTIZER |
  AND_COMPLEMENTIZER |
  PREPOSITION |
  SUBORDINATOR |
  RELATIVE |
  AUXILIARY |
  CUE_VERB |
  PLAIN_VERB |
  RESUMED;

/** The index behind the next piece of the phrase, or the same index where the phrase ends. */
function step(walk: Walk): number {
  const { speech, at, from } = walk;
  const token = speech.page.tokens[at]!;
  const mention = speech.mentionAt[at];
  if (at > from && (startsAdjunct(walk) || isRecipient(walk))) return at;
  if (mention !== undefined && mention.start >= token.start) {
    if (mention.kind === 'person') walk.person = true;
    return Math.max(at + 1, endOfMention(speech, at, mention));
  }
  if (token.kind === 'mark') return stepMark(walk, token);
  if (speech.timeEnd[at] !== undefined) return at;
  if (at === from) return has(speech.grammar, token, RELATIVE) ? at : at + 1;
  if (has(speech.grammar, token, COMPLEMENTIZER | AND_COMPLEMENTIZER)) return at;
  if (has(speech.grammar, token, RELATIVE)) return stepRelative(walk);
  if (has(speech.grammar, token, PREPOSITION)) return stepPreposition(walk);
  if (liesIn(walk)) return at + 1;
  if (has(speech.grammar, token, CLAUSE_WORD) && !has(speech.grammar, token, SPEAKER)) return stepVerb(walk);
  if (has(speech.grammar, token, SUBORDINATOR)) return isAppositive(walk) ? at + 1 : at;
  return at + 1;
}

const CLAUSE_WORD = CUE_VERB | CUE_PARTICIPLE | AUXILIARY | PLAIN_VERB;

/** «مسؤول طلب عدم كشف اسمه», «ركاب نجوا من الحادث»: behind an indefinite noun a verb is a relative clause without a relative. */
function stepVerb(walk: Walk): number {
  const { speech, at, from } = walk;
  if (isAppositive(walk)) return stepRelative(walk);
  const hidden = asksForAnonymity(speech, at) ? behindIdentity(speech, at, walk.limit) : at;
  if (isDefiniteHead(speech, from) || has(speech.grammar, speech.page.tokens[at], CUE_PARTICIPLE)) return hidden;
  const token = speech.page.tokens[at]!;
  const conjoined = speech.page.language.lexicon
    .read(token.word)
    .every((one) => one.kind !== 'verb' || one.proclitic !== '');
  return conjoined ? hidden : stepRelative(walk);
}

function endOfMention(speech: SpeechPage, at: number, mention: Mention): number {
  let end = at;
  while (end < speech.page.tokens.length && speech.page.tokens[end]!.start < mention.end) end++;
  return end;
}

function startsAdjunct(walk: Walk): boolean {
  const { page, grammar } = walk.speech;
  const tokens = page.tokens;
  const token = tokens[walk.at]!;
  if (token.kind !== 'word') return false;
  const found = grammar.phrases('adjunct-starters').longestAt(page.text, tokens, walk.at);
  if (found === undefined || found.proclitic !== '') return false;
  return walk.at !== walk.from + 1 || !has(grammar, tokens[walk.from], MEDIA_NOUN);
}

function stepMark(walk: Walk, token: Token): number {
  const { speech, at, limit } = walk;
  if (token.folded === '؛') return behindComma(walk);
  if (STOP_MARKS.has(token.folded)) return isInitial(speech, at) ? at + 1 : at;
  if (OPEN_BRACKETS.has(token.folded)) return behindBracket(speech, at, limit);
  if (QUOTES.has(token.folded)) return behindShortQuote(speech, at, limit);
  if (token.folded === '،' || token.folded === ',') return behindComma(walk);
  return token.folded === '-' || token.folded === '#' || token.folded === '_' || token.folded === '/' ? at + 1 : at;
}

/** «د.» and «أ.»: a stop glued to one letter. */
const isInitial = (speech: SpeechPage, at: number): boolean => {
  const { tokens } = speech.page;
  const [before, stop, behind] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (before === undefined || before.end !== stop.start) return false;
  return before.folded.length === 1 || (before.folded.length <= 3 && behind?.start === stop.end);
};

function behindBracket(speech: SpeechPage, at: number, limit: number): number {
  for (let end = at + 1; end < limit && end < at + 9; end++)
    if (CLOSE_BRACKETS.has(speech.page.tokens[end]!.folded)) return end + 1;
  return at;
}

/** A short name in quotation marks («صحيفة "الأفق"») belongs to the phrase; longer words are what was said. */
function behindShortQuote(speech: SpeechPage, at: number, limit: number): number {
  for (let end = at + 1; end < limit && end < at + 6; end++)
    if (QUOTES.has(speech.page.tokens[end]!.folded)) return end + 1;
  return at;
}

/** Behind a comma an apposition may follow: a title, a name, «وهو …»; otherwise the phrase ends. */
function behindComma(walk: Walk): number {
  const { speech, at, limit } = walk;
  const next = speech.page.tokens[at + 1];
  if (next === undefined || at + 1 >= limit) return at;
  const mention = speech.mentionAt[at + 1];
  if (mention !== undefined && mention.kind === 'person' && !walk.person) return at + 1;
  const apposed =
    (has(speech.grammar, next, SPEAKER) && !has(speech.grammar, next, CUE_VERB)) ||
    speech.page.language.lexicon.readAs(next.word, 'appositive') !== undefined;
  return apposed && closesSoon(walk) ? at + 1 : at;
}

/** An apposition is closed by a comma, a quotation, a complementizer or the limit within a few words. */
function closesSoon(walk: Walk): boolean {
  const { speech, at, limit } = walk;
  for (let end = at + 2; end < Math.min(limit + 1, at + 16); end++) {
    const token = speech.page.tokens[end];
    if (token === undefined || end >= limit) return true;
    if (token.kind === 'mark' || has(speech.grammar, token, COMPLEMENTIZER)) return true;
    if (has(speech.grammar, token, CUE_VERB) && !has(speech.grammar, token, SPEAKER)) return false;
  }
  return false;
}

/** «الذي طلب عدم كشف اسمه»: a relative clause belongs to the phrase as far as the limit that its verb was found with. */
function stepRelative(walk: Walk): number {
  const { speech, at, limit } = walk;
  if (at === walk.from || speaksItself(speech, at + 1)) return at;
  for (let end = at + 1; end < limit && end < at + 22; end++) {
    const token = speech.page.tokens[end]!;
    if (
      token.kind === 'mark' &&
      !OPEN_BRACKETS.has(token.folded) &&
      !CLOSE_BRACKETS.has(token.folded) &&
      !QUOTES.has(token.folded)
    )
      return end;
  }
  return Math.min(limit, at + 22);
}

/** «المدير الذي أضاف أن …»: the relative clause is speech of its own, unless it asks for anonymity. */
const speaksItself = (speech: SpeechPage, at: number): boolean =>
  has(speech.grammar, speech.page.tokens[at], CUE_VERB) && !has(speech.grammar, speech.page.tokens[at], SPEAKER)
    ? speech.grammar.phrases('anonymity-requests').longestAt(speech.page.text, speech.page.tokens, at) === undefined &&
      !hidesName(speech, at)
    : false;

/** «مسؤول ورفض نشر اسمه»: the wish to stay unnamed belongs to the phrase, whatever joins it. */
export const asksForAnonymity = (speech: SpeechPage, at: number): boolean =>
  speech.grammar.phrases('anonymity-requests').longestAt(speech.page.text, speech.page.tokens, at) !== undefined &&
  hidesName(speech, at);

/** The token behind a request not to be named: behind the word for name or identity. */
export function behindIdentity(speech: SpeechPage, at: number, limit: number): number {
  const { tokens, language } = speech.page;
  let end = at + 1;
  while (end < limit && !wordSet(language, 'identity-nouns').has(tokens[end]!.folded)) end++;
  return Math.min(limit, end + 1);
}

/** «رفض كشف اسمه»: a name or identity within the next words. */
function hidesName(speech: SpeechPage, at: number): boolean {
  const { tokens, language } = speech.page;
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next++)
    if (wordSet(language, 'identity-nouns').has(tokens[next]!.folded)) return true;
  return false;
}

/** «وهو نائب عن …», «ويدعى …»: what the phrase says of itself. */
function isAppositive(walk: Walk): boolean {
  const { speech, at } = walk;
  return speech.page.language.lexicon.readAs(speech.page.tokens[at]!.word, 'appositive') !== undefined;
}
