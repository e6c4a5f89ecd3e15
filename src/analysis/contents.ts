// Contents: how far what was said reaches. «قال المدير إن الجسر آمن، مضيفا أن الطريق مفتوح»: the content ends before «مضيفا».
// A content runs to the end of its sentence unless another voice, or the same voice with a new cue, takes over outside the quotation
// it began in; a gloss of the reporter («في إشارة إلى …») and a closing «بحسب …» are not part of it.

import type { Quoted } from '../model/attributions.ts';
import type { Reading } from '../text/clitics.ts';
import { placesOf } from '../text/quotation-places.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Span } from '../text/spans.ts';
import { type Token, tokenAt } from '../text/tokens.ts';
import type { Complement } from './complements.ts';
import type { Cue } from './cues.ts';
import {
  AUXILIARY,
  CLAUSE_VERB,
  COMPLEMENTIZER,
  CUE_VERB,
  DEMONSTRATIVE,
  has,
  PLAIN_VERB,
  PREPOSITION,
  RELATIVE,
  SPEAKER,
  SUBORDINATOR,
} from './grammar.ts';
import type { SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';

/** Where in a sentence a new voice or a gloss begins: token indexes in order. */
export interface Boundary {
  readonly at: number;
  /** 'cue' a new cue clause, 'gloss', 'source' a closing «بحسب» */
  readonly kind: 'cue' | 'gloss' | 'source';
  /** The participle that takes over («مضيفا»). */
  readonly participle?: Reading;
}

/** A content with how it is quoted. */
export interface Content extends Span {
  readonly quoted: Quoted;
  /** The token index behind its last token. */
  readonly to: number;
}

const TRAILING = new Set(['.', '،', ',', '؛', ':', '-', '–', '—', '…', '!', '?', '؟', ';']);
const QUOTE = new Set(['"', '«', '»', '“', '”']);

/** The content of a complement: from its start to the next boundary, or the inside of its quotation. */
export function readContent(
  speech: SpeechPage,
  cue: Cue,
  complement: Complement,
  boundaries: readonly Boundary[],
): Content | null {
  const { tokens } = speech.page;
  const sentence = cue.sentence;
  const opening = complement.quotation ?? quotationFrom(speech, sentence, complement.start);
  if (opening?.closed && opening.end > opening.start && wholeContent(speech, sentence, opening, complement))
    return {
      start: firstWord(speech, opening, complement.from),
      end: trimmedEnd(speech, opening.start, opening.end),
      quoted: 'direct',
      to: indexAt(tokens, opening.outer.end, complement.from),
    };
  const dangling = opening !== undefined && !opening.closed && complement.kind === 'quotation';
  const limit = dangling ? danglingEnd(speech, sentence) : Math.min(containerEnd(speech, cue), sentence.to);
  let to = cue.frame.has('noun') || inRelative(speech, cue) ? relativeEnd(speech, complement, limit) : limit;
  const inside = opening?.closed === true ? opening.outer.end : -1;
  for (let next = firstBehind(boundaries, Math.max(complement.from, cue.at)); next < boundaries.length; next++) {
    const boundary = boundaries[next]!;
    if (boundary.at >= to) break;
    if (tokens[boundary.at]!.start < inside) continue;
    if (isQuotedAway(speech, cue, boundary.at)) continue;
    if (isOthers(speech, cue, boundary)) continue;
    to = boundary.at;
    break;
  }
  const pronoun =
    complement.kind === 'pronoun' || (complement.kind === 'bare' && isPronoun(speech, complement.from, to));
  if (pronoun) to = complement.from + 1;
  else if (complement.kind === 'phrase' && cue.frame.has('act')) to = occasionBefore(speech, complement, to);
  else if (complement.kind === 'phrase' || complement.kind === 'bare') to = clauseBehind(speech, complement, to);
  return spanOfContent(speech, cue, { complement, opening, to });
}

/** The index of the first of some things, in order, behind a token, by halving: a sentence without end has thousands. */
export function firstBehind(things: readonly { readonly at: number }[], token: number): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (things[middle]!.at <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** «تنفي ذلك باستمرار»: a demonstrative that no definite noun follows is the whole of the content. */
function isPronoun(speech: SpeechPage, at: number, limit: number): boolean {
  const { tokens, language } = speech.page;
  if (!has(speech.grammar, tokens[at], DEMONSTRATIVE)) return false;
  return at + 1 >= limit || !tokens[at + 1]!.folded.startsWith(language.clitics.article);
}

/** «وعد بتعزيز الأمن بعد الهجوم»: the occasion belongs to the promise, unless a verb stands before it. */
function occasionBefore(speech: SpeechPage, complement: Complement, limit: number): number {
  const { page, grammar } = speech;
  const end = clauseBehind(speech, complement, limit);
  for (let at = complement.from + 1; at < end; at++) {
    if (has(grammar, page.tokens[at], CLAUSE_VERB | COMPLEMENTIZER | RELATIVE)) return end;
    if (speech.timeEnd[at] !== undefined || speech.timeEnd[at + 1] !== undefined) continue;
    if (grammar.phrases('occasions').longestAt(page.text, page.tokens, at)?.proclitic === '') return at;
  }
  return end;
}

/** «كشف عن قصف المخازن، وقام الوزير بزيارة …»: a noun goes on with no verb behind a comma and و. */
function clauseBehind(speech: SpeechPage, complement: Complement, limit: number): number {
  const { page, grammar } = speech;
  const inner = complement.quotation?.outer.end ?? -1;
  let plain = true;
  let free = true;
  for (let at = complement.from + 1; at + 1 < limit; at++) {
    plain &&= !has(grammar, page.tokens[at - 1], CLAUSE_VERB | COMPLEMENTIZER | RELATIVE | AUXILIARY | PLAIN_VERB);
    free &&= !has(grammar, page.tokens[at - 1], COMPLEMENTIZER | RELATIVE);
    if (free && page.tokens[at]!.start >= inner && joinsVerb(speech, at, plain)) return at;
    if (page.tokens[at]!.folded !== '،' || page.tokens[at]!.start < inner) continue;
    const next = page.tokens[at + 1]!;
    if (!has(grammar, next, AUXILIARY | PLAIN_VERB)) continue;
    const joined = page.language.lexicon
      .read(next.word)
      .some(
        (one) =>
          one.kind === 'verb' && one.form === 'perfect' && page.language.clitics.conjunctions.includes(one.proclitic),
      );
    if (joined) return at;
  }
  return limit;
}

/** «إطلاق ميزة جديدة وستعمل …»: و and a word that is only a verb, where no verb stands before (`plain`), or in the future. */
function joinsVerb(speech: SpeechPage, at: number, plain: boolean): boolean {
  const { page, grammar } = speech;
  const token = page.tokens[at]!;
  if (!has(grammar, token, AUXILIARY | PLAIN_VERB) || speech.mentionEnd[at] !== undefined) return false;
  const readings = page.language.lexicon.read(token.folded);
  return readings.every(
    (one) =>
      one.kind === 'verb' &&
      one.enclitic === '' &&
      (plain || one.proclitic.length > 1) &&
      page.language.clitics.conjunctions.includes(one.proclitic.slice(0, 1)),
  );
}

/** «الذي تتهمه بـ…، والثالثة …»: a relative clause ends with its comma. */
const inRelative = (speech: SpeechPage, cue: Cue): boolean =>
  cue.at > cue.sentence.from && has(speech.grammar, speech.page.tokens[cue.at - 1], RELATIVE);

/** «الشائعات التي تقول إن السد سينهار كاذبة»: at a comma, or where the main clause calls it untrue. */
function relativeEnd(speech: SpeechPage, complement: Complement, limit: number): number {
  const { page, grammar } = speech;
  const dismissals = grammar.phrases('dismissals');
  for (let at = complement.from + 1; at < limit; at++)
    if (dismissals.longestAt(page.text, page.tokens, at)?.proclitic === '') return at;
    else if (speech.page.tokens[at]!.folded === '،' && speech.mentionEnd[at] === undefined) return at;
  return limit;
}

/** «مضيفة أن المدير شدد على كذا، معتبرا أن …»: a participle of the other gender goes back to somebody inside the content. */
function isOthers(speech: SpeechPage, cue: Cue, boundary: Boundary): boolean {
  const participle = boundary.participle;
  if (participle === undefined || cue.reading.number !== 's' || participle.number !== 's') return false;
  if (cue.reading.gender !== 'f' || participle.gender !== 'm') return false;
  return !has(speech.grammar, speech.page.tokens[cue.behind], SPEAKER);
}

interface Reach {
  readonly complement: Complement;
  readonly opening: Quotation | undefined;
  readonly to: number;
}

function spanOfContent(speech: SpeechPage, cue: Cue, { complement, opening, to }: Reach): Content | null {
  const { tokens } = speech.page;
  const { quotations } = speech.page.paragraphs[cue.sentence.paragraph]!;
  let last = to - 1;
  while (last >= complement.from && isTrailing(speech, last, quotations, complement)) last--;
  if (last < complement.from) return null;
  let start = complement.start;
  if (opening !== undefined && !opening.closed) start = Math.max(start, opening.start);
  while (start < tokens[last]!.end && /\s/u.test(speech.page.text[start]!)) start++;
  const end = tokens[last]!.end;
  if (end <= start) return null;
  const direct = opening !== undefined && !opening.closed && opening.start <= start + 1;
  return {
    start,
    end,
    quoted: direct ? 'direct' : hasQuotation(speech, quotations, { start, end }) ? 'mixed' : 'indirect',
    to,
  };
}

/** Marks at the end do not belong to the content, nor does a closing quotation mark but that of a name. */
function isTrailing(speech: SpeechPage, at: number, quotations: readonly Quotation[], complement: Complement): boolean {
  const token = speech.page.tokens[at]!;
  if (token.kind !== 'mark') return false;
  if (TRAILING.has(token.folded)) return true;
  if (!QUOTE.has(token.folded)) return false;
  const quotation = placesOf(quotations).closedAt(token.end);
  return quotation === undefined || quotation.outer.start < complement.start || !isName(speech, quotation);
}

/** «سفينة «النورس»», «قناة «السهل» الفضائية»: one word in marks behind a noun, or a mention that the marks belong to, is a name. */
function isName(speech: SpeechPage, quotation: Quotation): boolean {
  const { tokens } = speech.page;
  const first = tokenAt(tokens, quotation.start);
  const open = tokens[first]!.start < quotation.start ? first + 1 : first;
  const covered = speech.mentionEnd[open];
  if (covered !== undefined && tokens[covered - 1]!.end >= quotation.end - 1) return true;
  const word = tokens[open];
  const before = tokens[open - 2];
  if (word === undefined || before === undefined || word.end < quotation.end - 1 || before.kind !== 'word')
    return false;
  return !has(speech.grammar, before, COMPLEMENTIZER | PREPOSITION | SUBORDINATOR | RELATIVE | CUE_VERB | AUXILIARY);
}

/** The quotation that begins where the content begins. */
function quotationFrom(speech: SpeechPage, sentence: PageSentence, start: number): Quotation | undefined {
  const found = placesOf(speech.page.paragraphs[sentence.paragraph]!.quotations).openedAt(start);
  return found !== undefined && found.depth <= 1 ? found : undefined;
}

/** A quotation is the whole content where nothing of the clause follows it but a stop, a comma or a new voice. */
function wholeContent(
  speech: SpeechPage,
  sentence: PageSentence,
  quotation: Quotation,
  complement: Complement,
): boolean {
  const { tokens } = speech.page;
  const mention = speech.mentionEnd[complement.quotation === undefined ? complement.from : complement.at];
  if (
    mention !== undefined &&
    complement.quotation === undefined &&
    tokens[mention - 1]!.end <= quotation.outer.end + 1 &&
    quotation.end - quotation.start < 40
  ) {
    const named = speech.mentionAt[complement.from];
    if (named !== undefined && named.start <= quotation.outer.start) return false;
  }
  const next = tokens[indexAt(tokens, quotation.outer.end, complement.from)];
  if (next === undefined || next.start >= sentence.end) return true;
  if (complement.kind === 'quotation') return true;
  return next.kind === 'mark' && next.folded !== '(' ? true : quotation.end - quotation.start > 60;
}

/** The first token index at or behind a position, at `from` or behind it (binary search). */
export function indexAt(tokens: readonly Token[], position: number, from: number): number {
  let low = from;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first word said: white space, dots and an «إن» inside the marks are left out. */
const firstWord = (speech: SpeechPage, quotation: Quotation, from: number): number => {
  const { tokens } = speech.page;
  const first = indexAt(tokens, quotation.start, from);
  const next = tokens[first + 1];
  if (has(speech.grammar, tokens[first], COMPLEMENTIZER) && next !== undefined && next.start < quotation.end)
    return next.start;
  let start = quotation.start;
  while (start < quotation.end && /[\s…]/u.test(speech.page.text[start]!)) start++;
  return start;
};

function trimmedEnd(speech: SpeechPage, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /[\s.،,]/u.test(speech.page.text[at - 1]!)) at--;
  return at;
}

/** A quotation that is never closed runs on until a sentence opens with a cue of its own, or the paragraph ends. */
function danglingEnd(speech: SpeechPage, sentence: PageSentence): number {
  const paragraph = speech.page.paragraphs[sentence.paragraph]!;
  let to = sentence.to;
  for (let index = sentence.index + 1; index < paragraph.lastSentence; index++) {
    const next = speech.page.sentences[index]!;
    if (has(speech.grammar, speech.page.tokens[next.from], CUE_VERB)) break;
    to = next.to;
  }
  return to;
}

/** A cue inside a quotation speaks only as far as the quotation goes. */
function containerEnd(speech: SpeechPage, cue: Cue): number {
  if (cue.quotation === undefined) return cue.sentence.to;
  return indexAt(speech.page.tokens, cue.quotation.end, cue.at);
}

/** A boundary in a quotation that the cue does not stand in is the quoted person's business. */
function isQuotedAway(speech: SpeechPage, cue: Cue, at: number): boolean {
  const { quotations } = speech.page.paragraphs[cue.sentence.paragraph]!;
  if (quotations.length === 0) return false;
  return placesOf(quotations)
    .around(speech.page.tokens[at]!.start)
    .some((one) => one.closed && one !== cue.quotation && one.depth >= (cue.quotation?.depth ?? 0));
}

/** A quotation may close with a stop that the content leaves out. */
const STOP = 1;

/** True when the span holds a quotation that is more than a name in quotation marks. */
function hasQuotation(speech: SpeechPage, quotations: readonly Quotation[], span: Span): boolean {
  for (let at = placesOf(quotations).indexFrom(span.start); at < quotations.length; at++) {
    const quotation = quotations[at]!;
    if (quotation.outer.start >= span.end) break;
    if (quotation.end <= span.end + STOP && !isName(speech, quotation)) return true;
  }
  return false;
}
