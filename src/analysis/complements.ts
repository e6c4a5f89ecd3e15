// Complements: what a cue governs. «أشار إلى أن الجسر آمن»: behind «إلى أن»; «طالب بفتح الجسر»: behind the fused preposition.
// Between a cue and its complement stand subject, recipient, channel and time in any order; so the words behind the cue are walked
// until the first thing that the frame allows, and no further than the next verb or the end of the sentence.
// A letter like ب is a preposition only where the rest is a word and the whole is none («بنقل» against «بلدية»).

import type { Quoted } from '../model/attributions.ts';
import { placesOf } from '../text/quotation-places.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { skipAdjuncts } from './adjuncts.ts';
import { type Cue, coveredByName, regionLimit } from './cues.ts';
import {
  AND_COMPLEMENTIZER,
  AUXILIARY,
  COMPLEMENTIZER,
  CUE_PARTICIPLE,
  CUE_VERB,
  has,
  NOT_CONTENT,
  PREPOSITION,
  RELATIVE,
  SPEAKER,
  SUBORDINATOR,
} from './grammar.ts';
import { asksForAnonymity, behindIdentity, type SpeechPage } from './noun-phrases.ts';
import { wordSet } from './word-sets.ts';

/** What a cue governs. `at` is the marker (أن, a preposition, a colon, a quotation mark); `from` the first token of the content. */
export interface Complement {
  readonly kind: 'clause' | 'phrase' | 'quotation' | 'colon' | 'bare' | 'pronoun' | 'backward';
  readonly at: number;
  readonly from: number;
  /** Where the content starts: behind a fused preposition («بإخلاء» starts at إخلاء). */
  readonly start: number;
  readonly quotation?: Quotation;
  /** Of a content before its cue: its pieces and how it is quoted. */
  readonly spans?: readonly Span[];
  readonly quoted?: Quoted;
  /** The stance of the attitude that is expressed («قلقه» warns). */
  readonly stance?: string;
}

const NEAR = 26;

/**
 * What follows the cue by its frame, the first that fits; null where nothing does.
 * `others` are the tokens of the sentence's finite cues: a clause does not reach over the next one.
 */
export function findComplement(speech: SpeechPage, cue: Cue): Complement | null {
  const { tokens } = speech.page;
  const limit = regionLimit(cue);
  let relative = false;
  for (let at = cue.behind; at < limit; at++) {
    const token = tokens[at]!;
    if (asksForAnonymity(speech, at)) {
      at = behindIdentity(speech, at, limit) - 1;
      continue;
    }
    const aside = at > cue.behind ? asideEnd(speech, at, limit) : at;
    if (aside > at) {
      at = aside;
      continue;
    }
    const quotation = quotationAt(speech, cue, at);
    if (quotation !== undefined) {
      if (isNamed(speech, at) || isLabel(tokens, quotation, at) || isShortName(speech, cue, quotation, at)) {
        at = lastTokenOf(tokens, quotation, at);
        continue;
      }
      if (cue.frame.has('quote') || cue.frame.has('that')) return quoted(quotation, at);
      at = lastTokenOf(tokens, quotation, at);
      continue;
    }
    if (token.folded === ':' && token.kind === 'mark') return colon(speech, cue, at);
    if (
      token.kind === 'mark' &&
      (token.folded === '.' || token.folded === '؛' || token.folded === '؟') &&
      !isDotOfInitial(tokens, at) &&
      !(token.folded === '؛' && at - cue.behind <= 6 && has(speech.grammar, tokens[at + 1], SPEAKER))
    )
      return null;
    if (has(speech.grammar, token, COMPLEMENTIZER) && !coveredByName(speech, at) && isContentMarker(speech, cue, at))
      return clause(speech, at);
    if (cue.frame.has('attitude')) {
      const attitude = attitudeAt(speech, at);
      if (attitude !== null) return attitude;
    } else if (at - cue.behind < NEAR) {
      const phrase = phraseAt(speech, cue, at);
      if (phrase !== null) return phrase;
    }
    if (tokens[at - 1]!.folded === '،' && has(speech.grammar, token, CUE_PARTICIPLE) && !coveredByName(speech, at))
      return null;
    if (has(speech.grammar, token, RELATIVE)) relative = true;
    else if (token.folded === '،') relative = false;
    if (
      at > cue.behind &&
      !relative &&
      has(speech.grammar, token, CUE_VERB | AUXILIARY) &&
      (has(speech.grammar, token, CUE_VERB) || beginsClause(speech, at)) &&
      !coveredByName(speech, at) &&
      startsVerb(speech, at)
    )
      return null;
  }
  return null;
}

const DASHES = new Set(['-', '–', '—']);
const LONGEST_ASIDE = 25;

/** «المراقب – وهو ضابط سابق – إن»: the dash that closes what another opened; the same index where none does. */
function asideEnd(speech: SpeechPage, at: number, limit: number): number {
  const { tokens } = speech.page;
  const token = tokens[at]!;
  if (token.kind !== 'mark' || !DASHES.has(token.folded) || token.start === tokens[at - 1]!.end) return at;
  for (let end = at + 1; end < Math.min(limit, at + LONGEST_ASIDE); end++) {
    if (tokens[end]!.kind !== 'mark') continue;
    if (DASHES.has(tokens[end]!.folded)) return end;
    if (tokens[end]!.folded === '.') return at;
  }
  return at;
}

const isDotOfInitial = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  const behind = tokens[at + 1];
  if (before === undefined || before.end !== tokens[at]!.start) return false;
  if (before.folded.length === 1) return true;
  return before.folded.length <= 3 && behind?.start === tokens[at]!.end && behind.folded.length <= 3;
};

/** «مسؤول شارك في المحادثات»: a verb that nothing joins to the clause before says something of the noun before it. */
function beginsClause(speech: SpeechPage, at: number): boolean {
  const before = speech.page.tokens[at - 1]!;
  if (before.kind === 'mark' || has(speech.grammar, before, SUBORDINATOR | COMPLEMENTIZER)) return true;
  return speech.page.language.lexicon
    .read(speech.page.tokens[at]!.word)
    .some((one) => one.kind === 'verb' && one.proclitic !== '');
}

/** A word that could be a noun as well counts as a verb only behind و, a comma or a subordinator. */
const startsVerb = (speech: SpeechPage, at: number): boolean => {
  const token = speech.page.tokens[at]!;
  const { lexicon } = speech.page.language;
  const readings = lexicon.read(token.word);
  if (lexicon.readAs(speech.page.tokens[at - 1]!.word, 'noun-governor') !== undefined) return false;
  if (lexicon.readAs(token.word, 'appositive') !== undefined) return false;
  if (readings.some((one) => one.proclitic !== '') && asksForAnonymity(speech, at)) return false;
  if (speech.grammar.phrases('relaying').longestAt(speech.page.text, speech.page.tokens, at) !== undefined)
    return false;
  if (readings.every((one) => one.kind === 'verb')) return true;
  return readings.some((one) => one.kind === 'verb' && one.proclitic !== '');
};

function quotationAt(speech: SpeechPage, cue: Cue, at: number): Quotation | undefined {
  const token = speech.page.tokens[at]!;
  if (token.kind !== 'mark') return undefined;
  return placesOf(speech.page.paragraphs[cue.sentence.paragraph]!.quotations).openedAt(token.start);
}

/** The quotation marks belong to a name: «تنظيم “الفجر”». */
const isNamed = (speech: SpeechPage, at: number): boolean => {
  const mention = speech.mentionEnd[at];
  return mention !== undefined && mention > at + 1;
};

/** One or two words in quotation marks that no colon announces are a name or a term, not what was said. */
const isLabel = (tokens: readonly Token[], quotation: Quotation, at: number): boolean =>
  quotation.closed && tokens[at - 1]?.folded !== ':' && lastTokenOf(tokens, quotation, at) - at <= 3;

/** «صحيفة "الأفق" إن …»: a short quotation behind which the complementizer still comes is a name. */
function isShortName(speech: SpeechPage, cue: Cue, quotation: Quotation, at: number): boolean {
  const { tokens } = speech.page;
  const last = lastTokenOf(tokens, quotation, at);
  if (last - at > 4 || tokens[at - 1]?.folded === ':') return false;
  for (let next = last + 1; next < Math.min(cue.sentence.to, last + 12); next++) {
    if (has(speech.grammar, tokens[next], COMPLEMENTIZER) && !has(speech.grammar, tokens[next - 1], NOT_CONTENT))
      return true;
    if (tokens[next]!.folded === '.' || (has(speech.grammar, tokens[next], CUE_VERB) && startsVerb(speech, next)))
      return false;
  }
  return false;
}

function lastTokenOf(tokens: readonly Token[], quotation: Quotation, at: number): number {
  let last = at;
  while (last + 1 < tokens.length && tokens[last + 1]!.start < quotation.outer.end) last++;
  return last;
}

const quoted = (quotation: Quotation, at: number): Complement => ({
  kind: 'quotation',
  at,
  from: at + 1,
  start: quotation.start,
  quotation,
});

function colon(speech: SpeechPage, cue: Cue, at: number): Complement | null {
  if (!cue.frame.has('quote') && !cue.frame.has('that')) return null;
  const next = speech.page.tokens[at + 1];
  if (next === undefined || at + 1 >= cue.sentence.to) return null;
  if (has(speech.grammar, next, COMPLEMENTIZER)) return clause(speech, at + 1);
  const quotation = quotationAt(speech, cue, at + 1);
  if (quotation !== undefined) return quoted(quotation, at + 1);
  return { kind: 'colon', at, from: at + 1, start: next.start };
}

function clause(speech: SpeechPage, at: number): Complement | null {
  const next = speech.page.tokens[at + 1];
  return next === undefined ? null : { kind: 'clause', at, from: at + 1, start: next.start };
}

/** أن brings a content only where no other word has claimed it («بعد أن», «يمكن أن»), and the frame allows a clause. */
function isContentMarker(speech: SpeechPage, cue: Cue, at: number): boolean {
  const before = speech.page.tokens[at - 1];
  if (at > cue.behind && has(speech.grammar, before, NOT_CONTENT)) return false;
  if (cue.frame.has('that') || at === cue.behind || isFramePreposition(speech, cue, at - 1)) return true;
  const fused = speech.page.tokens[at]!.folded;
  return speech.page.language.clitics.prepositions.some((one) => cue.frame.has(one) && fused.startsWith(one));
}

function isFramePreposition(speech: SpeechPage, cue: Cue, at: number): boolean {
  const token = speech.page.tokens[at];
  return token !== undefined && cue.frame.has(token.folded);
}

/** «إلى ضرورة …», «عن مقتل …», «بإخلاء …»: the frame's preposition with a noun phrase, or with أن behind it. */
function phraseAt(speech: SpeechPage, cue: Cue, at: number): Complement | null {
  const { tokens, text, language } = speech.page;
  const token = tokens[at]!;
  if (token.kind !== 'word') return null;
  if (isFramePreposition(speech, cue, at)) {
    const next = tokens[at + 1];
    if (next === undefined || at + 1 >= cue.sentence.to) return null;
    if (has(speech.grammar, next, COMPLEMENTIZER)) return clause(speech, at + 1);
    return { kind: 'phrase', at, from: at + 1, start: next.start };
  }
  const fused = fusedPreposition(speech, cue, at);
  if (fused === null || (fused < 2 && prefersFull(speech, cue, at)) || isInOffice(speech, cue, at)) return null;
  const start = token.start + language.folder.rawOffset(text.slice(token.start, token.end), fused);
  return { kind: 'phrase', at, from: at, start };
}

/** How many folded letters a fused frame preposition takes («بـ» in «بإخلاء», none in «للالتحاق»); null where the word has none. */
function fusedPreposition(speech: SpeechPage, cue: Cue, at: number): number | null {
  const { tokens, language } = speech.page;
  const token = tokens[at]!;
  const { article, contracted, prepositions } = language.clitics;
  for (const preposition of prepositions) {
    if (!cue.frame.has(preposition) || !token.folded.startsWith(preposition)) continue;
    const mention = speech.mentionAt[at];
    if (mention !== undefined && mention.start === token.start && mention.end >= token.end) {
      if (mention.kind !== 'person' || mention.end > token.end) continue;
    } else if (mention !== undefined) return preposition.length;
    else if (coveredByName(speech, at)) continue;
    if (preposition === contracted[0] && isRecipientWord(speech, at)) continue;
    if (token.folded.startsWith(contracted) && contracted[0] === preposition) return 0;
    if (token.folded.startsWith(preposition + article) && token.folded.length > 5) return preposition.length;
    if (isPrepositional(speech, token, preposition)) return preposition.length;
  }
  return null;
}

/** «دعا … لشؤون الأمن إلى وقف …»: where «إلى» still comes, a fused ل before it belongs to the source. */
function prefersFull(speech: SpeechPage, cue: Cue, at: number): boolean {
  const { tokens, language } = speech.page;
  if (!tokens[at]!.folded.startsWith(language.clitics.contracted[0]!)) return false;
  for (let next = at + 1; next < Math.min(cue.sentence.to, at + 18); next++) {
    const token = tokens[next]!;
    if (token.kind === 'mark' && token.folded !== '،') return false;
    if (has(speech.grammar, token, CUE_VERB | COMPLEMENTIZER | RELATIVE)) return false;
    if (isFramePreposition(speech, cue, next)) return true;
  }
  return false;
}

/** «اعترف مدرب الفريق بنادي السهل بصعوبة …»: a body behind the speaker is where he works, if the frame's preposition still comes. */
function isInOffice(speech: SpeechPage, cue: Cue, at: number): boolean {
  const { tokens } = speech.page;
  const body = has(speech.grammar, tokens[at], SPEAKER) || namesPlace(speech, at);
  if (!body || at === cue.behind || !has(speech.grammar, tokens[skipAdjuncts(speech, cue.behind, at)], SPEAKER))
    return false;
  for (let next = at + 1; next < Math.min(cue.sentence.to, at + 14); next++) {
    const token = tokens[next]!;
    if (token.kind === 'mark' || has(speech.grammar, token, CUE_VERB | COMPLEMENTIZER | RELATIVE | AUXILIARY))
      return false;
    if (fusedPreposition(speech, cue, next) === 1 && !has(speech.grammar, token, SPEAKER) && !namesPlace(speech, next))
      return true;
  }
  return false;
}

const namesPlace = (speech: SpeechPage, at: number): boolean => {
  const kind = speech.mentionAt[at]?.kind;
  return kind === 'place' || kind === 'organisation';
};

/** «للصحافيين», «لوكالة الساحل»: those who are spoken to, not what is asked for. */
const isRecipientWord = (speech: SpeechPage, at: number): boolean => {
  const { page, grammar } = speech;
  const found = grammar.phrases('recipients').longestAt(page.text, page.tokens, at);
  return (found !== undefined && found.proclitic !== '') || speech.mentionAt[at]?.kind === 'outlet';
};

/** «بنقل» is ب and a noun, «بلدية» is one word: the lists and the vocabulary tell, else the length. */
function isPrepositional(speech: SpeechPage, token: Token, preposition: string): boolean {
  const { language } = speech.page;
  const { folded } = token;
  if (speech.grammar.phrases('saying-words').longestAt(speech.page.text, speech.page.tokens, token.index) !== undefined)
    return false;
  if (folded.length < 3 || wordSet(language, 'root-initial').has(folded)) return false;
  if (has(speech.grammar, token, PREPOSITION) || wordSet(language, 'adverbs').has(folded)) return false;
  const readings = language.lexicon.read(folded);
  if (readings.some((one) => one.proclitic === preposition && one.kind === 'noun'))
    return !readings.some((one) => one.proclitic === '' && one.kind === 'noun' && one.enclitic === '');
  if (readings.some((one) => one.proclitic === '' && one.kind !== 'verb')) return false;
  const vocabulary = wordSet(language, 'vocabulary');
  if (vocabulary.has(folded.slice(preposition.length))) return true;
  return folded.length > 4 && !vocabulary.has(folded);
}

/** «عن قلقه من أن …», «عن أمله في …»: the attitude, then what it is about. */
function attitudeAt(speech: SpeechPage, at: number): Complement | null {
  const { page, grammar } = speech;
  const found = grammar.phrases('attitudes').longestAt(page.text, page.tokens, at);
  if (found === undefined) return null;
  const stance = found.values[0]!.split('|')[1] ?? 'asserts';
  for (let next = found.to; next < found.to + 8 && next < page.tokens.length; next++) {
    if (has(grammar, page.tokens[next], COMPLEMENTIZER)) {
      const said = clause(speech, next);
      return said === null ? null : { ...said, stance };
    }
    if (page.tokens[next]!.kind === 'mark') break;
  }
  const link = grammar.phrases('attitude-links').longestAt(page.text, page.tokens, found.to);
  const from = link?.proclitic === '' ? link.to : found.from;
  const next = page.tokens[from];
  const behind = page.tokens[found.to];
  if (next === undefined || behind === undefined || behind.kind === 'mark' || page.tokens[from]!.kind === 'mark')
    return null;
  return { kind: 'phrase', at, from, start: from === found.from ? found.start : next.start, stance };
}

/** True where «وأن» goes on with the same content. */
export const goesOn = (speech: SpeechPage, at: number): boolean =>
  has(speech.grammar, speech.page.tokens[at], AND_COMPLEMENTIZER);
