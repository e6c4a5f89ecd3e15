// Cues in a sentence and what they govern. «وأشار المدير إلى أن الجسر آمن»: cue أشار, complement behind «إلى أن».
// A verb alone proves nothing («ذكر» is also "male", «بين» also "between"): the frame of the cue says what must follow,
// and a weak cue is believed only with a clause, a quotation or a subject that can speak.
// Source: PARC 3.0 (Pareti 2015) for the three parts; frames are data in the language's folder.
import type { Reading } from '../text/clitics.ts';
import type { Folder } from '../text/folding.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Token } from '../text/tokens.ts';
import {
  AND_COMPLEMENTIZER,
  AUXILIARY,
  COMPLEMENTIZER,
  CUE_PARTICIPLE,
  CUE_VERB,
  has,
  INFERENCE,
  NOT_CONTENT,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from './grammar.ts';
import type { SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';

/** What a cue governs. `at` is the marker (أن, a preposition, a colon, a quotation mark); `from` the first token of the content. */
export interface Complement {
  readonly kind: 'clause' | 'phrase' | 'quotation' | 'colon' | 'bare' | 'backward';
  readonly at: number;
  readonly from: number;
  /** Where the content starts: behind a fused preposition («بإخلاء» starts at إخلاء). */
  readonly start: number;
  readonly quotation?: Quotation;
  /** The stance of the attitude that is expressed («قلقه» warns). */
  readonly stance?: string;
}

/** A cue that may introduce speech. */
export interface Cue {
  readonly at: number;
  /** The first token behind the cue (a split «قال ت» is two). */
  readonly behind: number;
  readonly reading: Reading;
  readonly frame: ReadonlySet<string>;
  readonly participle: boolean;
  readonly sentence: PageSentence;
  /** It begins a clause of its own: behind a stop, a comma, و or a subordinator. */
  readonly opens: boolean;
  /** The innermost quotation it stands in. */
  readonly quotation?: Quotation;
}

const frames = new WeakMap<object, ReadonlySet<string>>();

/** The frame of a cue as a set; its prepositions folded like the tokens they are compared with. */
export function frameOf(reading: Reading, folder: Folder): ReadonlySet<string> {
  let frame = frames.get(reading.lexeme);
  if (frame === undefined) {
    frame = new Set(
      (reading.lexeme.features.frame ?? '')
        .split(' ')
        .filter((one) => one !== '')
        .map(folder.fold),
    );
    frames.set(reading.lexeme, frame);
  }
  return frame;
}

/** The quotation that holds token `at`, innermost; quotations are in order of their start. */
export function quotationAround(speech: SpeechPage, sentence: PageSentence, position: number): Quotation | undefined {
  let inner: Quotation | undefined;
  for (const quotation of speech.page.paragraphs[sentence.paragraph]!.quotations) {
    if (quotation.start > position) break;
    if (quotation.end > position && (inner === undefined || quotation.depth >= inner.depth)) inner = quotation;
  }
  return inner;
}

/** All words of the sentence that can be cues, each with its readings in order; linear in the sentence. */
export function findCues(speech: SpeechPage, sentence: PageSentence): Cue[] {
  const found: Cue[] = [];
  const { tokens } = speech.page;
  for (let at = sentence.from; at < sentence.to; at++) {
    const token = tokens[at]!;
    if (!has(speech.grammar, token, CUE_VERB | CUE_PARTICIPLE)) continue;
    if (coveredByName(speech, at)) continue;
    const readings = speech.grammar.cues(token.word);
    const opens = opensClause(speech, sentence, at);
    for (const reading of readings) {
      if (at > sentence.from && has(speech.grammar, tokens[at - 1], INFERENCE) && !reportsSpeech(speech, at)) continue;
      if (isMisread(speech, sentence, at, reading)) continue;
      const quotation = quotationAround(speech, sentence, token.start);
      found.push({
        at,
        behind: splitEnding(speech, at) ? at + 2 : at + 1,
        reading,
        frame: frameOf(reading, speech.page.language.folder),
        participle: reading.kind !== 'verb',
        sentence,
        opens,
        ...(quotation === undefined ? {} : { quotation }),
      });
    }
  }
  return found;
}

/** A noun or particle that is written like the verb: «عدم ذكر», «بين الجبلين», «دعوة» against «دعوه». */
function isMisread(speech: SpeechPage, sentence: PageSentence, at: number, reading: Reading): boolean {
  const { tokens, text, language } = speech.page;
  const token = tokens[at]!;
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  if (before !== undefined && language.lexicon.readAs(before.folded, 'noun-governor') !== undefined) return true;
  if (reading.enclitic !== '' && language.folder.fold(text[token.end - 1]!) !== text[token.end - 1]) return true;
  if (language.lexicon.readAs(token.folded, 'appositive') !== undefined || has(speech.grammar, token, NOT_CONTENT))
    return true;
  const functionWord = reading.proclitic === '' && has(speech.grammar, token, PREPOSITION);
  return functionWord && before !== undefined && before.kind !== 'mark' && !has(speech.grammar, before, SUBORDINATOR);
}

const coveredByName = (speech: SpeechPage, at: number): boolean => {
  const end = speech.mentionEnd.get(at);
  if (end === undefined) return false;
  const mention = speech.mentionAt.get(at);
  return mention === undefined || mention.end > speech.page.tokens[at]!.end || mention.kind === 'person';
};

/** «قال ت»: a feminine ending torn off by the page's markup. */
const splitEnding = (speech: SpeechPage, at: number): boolean => {
  const next = speech.page.tokens[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    speech.page.language.lexicon.readAs(next.folded, 'torn-ending') !== undefined
  );
};

/** «بحسب ما أعلن», «كما أفاد»: here ما and كما do belong to speech. */
const reportsSpeech = (speech: SpeechPage, at: number): boolean => {
  const { page, grammar } = speech;
  for (let back = 1; back <= 2; back++) {
    const found = grammar.phrases('according-to').longestAt(page.text, page.tokens, at - back);
    if (found !== undefined && found.to === at) return true;
  }
  return grammar.phrases('as-reported').longestAt(page.text, page.tokens, at - 1)?.to === at;
};

function opensClause(speech: SpeechPage, sentence: PageSentence, at: number): boolean {
  const { tokens } = speech.page;
  if (at === sentence.from) return true;
  const before = tokens[at - 1]!;
  if (before.kind === 'mark') return true;
  if (has(speech.grammar, before, SUBORDINATOR | RELATIVE | COMPLEMENTIZER | AUXILIARY)) return true;
  const readings = speech.grammar.cues(tokens[at]!.word);
  return readings.every((one) => speech.page.language.clitics.conjunctions.includes(one.proclitic.slice(0, 1)));
}

const FAR = 45;
const NEAR = 26;

/** Where the region between a cue and its content may end at the latest. */
export const regionLimit = (cue: Cue): number => {
  const last = cue.sentence.to;
  return Math.min(last, cue.behind + FAR);
};

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
      !isDotOfInitial(tokens, at)
    )
      return null;
    if (has(speech.grammar, token, COMPLEMENTIZER) && isContentMarker(speech, cue, at)) return clause(speech, at);
    if (cue.frame.has('attitude')) {
      const attitude = attitudeAt(speech, at);
      if (attitude !== null) return attitude;
    } else if (at - cue.behind < NEAR) {
      const phrase = phraseAt(speech, cue, at);
      if (phrase !== null) return phrase;
    }
    if (has(speech.grammar, token, RELATIVE)) relative = true;
    else if (token.folded === '،') relative = false;
    if (
      at > cue.behind &&
      !relative &&
      has(speech.grammar, token, CUE_VERB | AUXILIARY) &&
      !coveredByName(speech, at) &&
      startsVerb(speech, at)
    )
      return null;
  }
  return null;
}

const isDotOfInitial = (tokens: readonly Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return before !== undefined && before.end === tokens[at]!.start && before.folded.length === 1;
};

/** A word that could be a noun as well counts as a verb only behind و, a comma or a subordinator. */
const startsVerb = (speech: SpeechPage, at: number): boolean => {
  const token = speech.page.tokens[at]!;
  const { lexicon } = speech.page.language;
  const readings = lexicon.read(token.folded);
  if (lexicon.readAs(speech.page.tokens[at - 1]!.folded, 'noun-governor') !== undefined) return false;
  if (lexicon.readAs(token.folded, 'appositive') !== undefined) return false;
  if (speech.grammar.phrases('relaying').longestAt(speech.page.text, speech.page.tokens, at) !== undefined)
    return false;
  if (readings.every((one) => one.kind === 'verb')) return true;
  return readings.some((one) => one.kind === 'verb' && one.proclitic !== '');
};

function quotationAt(speech: SpeechPage, cue: Cue, at: number): Quotation | undefined {
  const token = speech.page.tokens[at]!;
  if (token.kind !== 'mark') return undefined;
  return speech.page.paragraphs[cue.sentence.paragraph]!.quotations.find((one) => one.outer.start === token.start);
}

/** The quotation marks belong to a name: «تنظيم “الفجر”». */
const isNamed = (speech: SpeechPage, at: number): boolean => {
  const mention = speech.mentionEnd.get(at);
  return mention !== undefined && mention > at + 1;
};

/** One or two words in quotation marks that no colon announces are a name or a term, not what was said. */
const isLabel = (tokens: readonly Token[], quotation: Quotation, at: number): boolean =>
  quotation.closed && tokens[at - 1]?.folded !== ':' && lastTokenOf(tokens, quotation, at) - at <= 3;

/** «صحيفة "الأفق" إن …»: a short quotation behind which the complementizer still comes is a name. */
function isShortName(speech: SpeechPage, cue: Cue, quotation: Quotation, at: number): boolean {
  const { tokens } = speech.page;
  const last = lastTokenOf(tokens, quotation, at);
  if (last - at > 6 || tokens[at - 1]?.folded === ':') return false;
  for (let next = last + 1; next < Math.min(cue.sentence.to, last + 12); next++) {
    if (has(speech.grammar, tokens[next], COMPLEMENTIZER)) return true;
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
  const quotation = quotationAt(speech, cue, at + 1);
  if (quotation !== undefined && !isNamed(speech, at + 1)) return quoted(quotation, at + 1);
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
  if (fused === null) return null;
  const start = token.start + language.folder.rawOffset(text.slice(token.start, token.end), fused);
  return { kind: 'phrase', at, from: at, start };
}

/** How many folded letters a fused frame preposition takes («بـ» in «بإخلاء»); null where the word has none. */
function fusedPreposition(speech: SpeechPage, cue: Cue, at: number): number | null {
  const { tokens, language } = speech.page;
  const token = tokens[at]!;
  for (const preposition of language.clitics.prepositions) {
    if (!cue.frame.has(preposition) || !token.folded.startsWith(preposition)) continue;
    const mention = speech.mentionAt.get(at);
    if (mention !== undefined && mention.start === token.start) continue;
    if (mention !== undefined) return mention.start > token.start ? preposition.length : null;
    if (token.folded.startsWith(preposition + language.clitics.article)) return preposition.length;
    const readings = language.lexicon.read(token.folded);
    if (readings.some((one) => one.proclitic === preposition && one.kind === 'noun')) return preposition.length;
    const bare = readings.some((one) => one.proclitic === '') || has(speech.grammar, token, CUE_VERB);
    if (!bare && token.folded.length > 4 && at > cue.behind) return preposition.length;
  }
  return null;
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
  const next = page.tokens[found.to];
  if (next === undefined || next.kind === 'mark') return null;
  return { kind: 'phrase', at, from: found.to, start: next.start, stance };
}

/** True where «وأن» goes on with the same content. */
export const goesOn = (speech: SpeechPage, at: number): boolean =>
  has(speech.grammar, speech.page.tokens[at], AND_COMPLEMENTIZER);
