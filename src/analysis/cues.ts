// Cues in a sentence and what they govern. «وأشار المدير إلى أن الجسر آمن»: cue أشار, complement behind «إلى أن».
// A verb alone proves nothing («ذكر» is also "male", «بين» also "between"): the frame of the cue says what must follow,
// and a weak cue is believed only with a clause, a quotation or a subject that can speak.
// Source: PARC 3.0 (Pareti 2015) for the three parts; frames are data in the language's folder.

import type { Reading } from '../text/clitics.ts';
import type { Folder } from '../text/folding.ts';
import { placesOf } from '../text/quotation-places.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Token } from '../text/tokens.ts';
import {
  AGENTLESS_NOUN,
  AUXILIARY,
  COMPLEMENTIZER,
  CUE_PARTICIPLE,
  CUE_VERB,
  DOCUMENT_NOUN,
  has,
  INFERENCE,
  NOT_CONTENT,
  PLAIN_VERB,
  PREPOSITION,
  RELATIVE,
  RESUMED,
  SPEAKER,
  SUBORDINATOR,
} from './grammar.ts';
import type { SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';
import { wordSet } from './word-sets.ts';

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
  readonly quotation?: Quotation | undefined;
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
  const { quotations } = speech.page.paragraphs[sentence.paragraph]!;
  return quotations.length === 0 ? undefined : placesOf(quotations).around(position)[0];
}

/** All words of the sentence that can be cues, each with its readings in order; linear in the sentence. */
export function findCues(speech: SpeechPage, sentence: PageSentence): Cue[] {
  const found: Cue[] = [];
  const { flags } = speech;
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((flags[at]! & (CUE_VERB | CUE_PARTICIPLE | RESUMED)) === 0 || coveredByName(speech, at)) continue;
    const token = speech.page.tokens[at]!;
    const readings = speech.grammar.cues(token.word);
    const opens = opensClause(speech, sentence, at);
    for (const reading of readings) {
      if (isInference(speech, sentence, at, reading)) continue;
      if (isMisread(speech, sentence, at, reading)) continue;
      found.push({
        at,
        behind: splitEnding(speech, at) ? at + 2 : at + 1,
        reading,
        frame: frameOf(reading, speech.page.language.folder),
        participle: reading.kind !== 'verb',
        sentence,
        opens,
        quotation: quotationAround(speech, sentence, token.start),
      });
    }
  }
  return found;
}

/** «إلى ذلك كشف …»: the demonstrative belongs to a remark that opens the clause. */
function endsOpener(speech: SpeechPage, at: number): boolean {
  const openers = speech.grammar.phrases('clause-openers');
  for (let back = 2; back <= 3; back++)
    if (openers.longestAt(speech.page.text, speech.page.tokens, at - back)?.to === at) return true;
  return false;
}

/** «وهو ما يؤكد»: the writer infers; «ما أكده الوزير» is speech, its pronoun goes back to ما. */
const isInference = (speech: SpeechPage, sentence: PageSentence, at: number, reading: Reading): boolean =>
  at > sentence.from &&
  reading.enclitic === '' &&
  reading.proclitic === '' &&
  has(speech.grammar, speech.page.tokens[at - 1], INFERENCE) &&
  !endsOpener(speech, at) &&
  !reportsSpeech(speech, at);

/** A noun or particle that is written like the verb: «عدم ذكر», «بين الجبلين», «دعوة» against «دعوه». */
function isMisread(speech: SpeechPage, sentence: PageSentence, at: number, reading: Reading): boolean {
  const { tokens, text, language } = speech.page;
  const token = tokens[at]!;
  const before = at > sentence.from ? tokens[at - 1] : undefined;
  if (before !== undefined && language.lexicon.readAs(before.word, 'noun-governor') !== undefined) return true;
  if (isFirstPerson(speech, token, reading)) return true;
  if (reading.proclitic !== '' && language.lexicon.read(token.word).some(isStated) && isReport(speech, at + 1))
    return true;
  if (endsBlessing(speech, at) || isNounInYeh(speech, token, reading)) return true;
  if (reading.enclitic !== '' && language.folder.fold(text[token.end - 1]!) !== text[token.end - 1]) return true;
  if (language.lexicon.readAs(token.word, 'appositive') !== undefined || has(speech.grammar, token, NOT_CONTENT))
    return true;
  if (isVerbalNoun(speech, sentence, at, reading) || isUnsaid(speech, sentence, at, reading)) return true;
  const functionWord = reading.proclitic === '' && has(speech.grammar, token, PREPOSITION);
  return functionWord && before !== undefined && before.kind !== 'mark' && !has(speech.grammar, before, SUBORDINATOR);
}

/** «ورد بلاغ» (a report came in) against «ورد» (and he answered). */
const isStated = (one: Reading): boolean => one.lexeme.class === 'stated' && one.proclitic === '';

/** «بلاغ», «في تقرير», «أن»: what comes in or stands somewhere. */
const isReport = (speech: SpeechPage, at: number): boolean => {
  const token = speech.page.tokens[at];
  return (
    has(speech.grammar, token, DOCUMENT_NOUN | AGENTLESS_NOUN) ||
    (speech.page.language.lists['stated-prepositions'] ?? []).includes(token?.folded ?? '')
  );
};

/** «نادي» (club) against «نادى» (he called): the last letter tells, where the word is a noun as well. */
function isNounInYeh(speech: SpeechPage, token: Token, reading: Reading): boolean {
  if (reading.form !== 'perfect' || reading.enclitic !== '' || !has(speech.grammar, token, SPEAKER)) return false;
  const { fold } = speech.page.language.folder;
  const last = speech.page.text[token.end - 1]!;
  const cited = reading.lexeme.lemma.at(-1)!;
  return fold(last) === last && fold(cited) === last && fold(cited) !== cited;
}

/** «صلى الله عليه وسلم»: a blessing, no saying. */
const endsBlessing = (speech: SpeechPage, at: number): boolean => {
  const blessings = speech.grammar.phrases('blessings');
  for (let back = 1; back <= 2; back++)
    if (blessings.longestAt(speech.page.text, speech.page.tokens, at - back)?.to === at + 1) return true;
  return false;
};

/** «تريد أن تعلن»: the subjunctive right behind أن is what may be said, not what was. */
function isUnsaid(speech: SpeechPage, sentence: PageSentence, at: number, reading: Reading): boolean {
  if (at <= sentence.from || reading.form !== 'imperfect' || reading.proclitic !== '') return false;
  return wordSet(speech.page.language, 'subjunctive-markers').has(speech.page.tokens[at - 1]!.folded);
}

/** «رفض ذكر الاسم», «حاول نقل الجرحى»: right behind a verb the word is its object, a noun. */
function isVerbalNoun(speech: SpeechPage, sentence: PageSentence, at: number, reading: Reading): boolean {
  const { tokens, language } = speech.page;
  if (at <= sentence.from || reading.proclitic !== '' || reading.form !== 'perfect') return false;
  if (!has(speech.grammar, tokens[at - 1], CUE_VERB | PLAIN_VERB) || coveredByName(speech, at - 1)) return false;
  return language.lexicon.read(tokens[at]!.word).some((one) => one.form === 'masdar' && one.proclitic === '');
}

/** «أعتقد» (I believe) against «اعتقد» (he believed): the hamza tells, where the verb is cited without one. */
function isFirstPerson(speech: SpeechPage, token: Token, reading: Reading): boolean {
  const { fold } = speech.page.language.folder;
  const first = speech.page.text[token.start]!;
  const cited = reading.lexeme.lemma[0]!;
  return reading.form === 'perfect' && reading.proclitic === '' && fold(first) !== first && fold(cited) === cited;
}

const proper: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'outlet']);

/** A name covers the word: «سالم أعلن» is no announcing. */
export const coveredByName = (speech: SpeechPage, at: number): boolean => {
  const end = speech.mentionEnd[at];
  if (end === undefined) return false;
  const mention = speech.mentionAt[at];
  return mention === undefined || mention.end > speech.page.tokens[at]!.end || proper.has(mention.kind);
};

/** «قال ت»: a feminine ending torn off by the page's markup. */
const splitEnding = (speech: SpeechPage, at: number): boolean => {
  const next = speech.page.tokens[at + 1];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    speech.page.language.lexicon.readAs(next.word, 'torn-ending') !== undefined
  );
};

/** «بحسب ما أعلن», «كما أفاد»: here ما and كما do belong to speech. */
const reportsSpeech = (speech: SpeechPage, at: number): boolean => {
  const { page, grammar } = speech;
  for (let back = 1; back <= 2; back++) {
    for (const list of ['according-to', 'as-reported'])
      if (grammar.phrases(list).longestAt(page.text, page.tokens, at - back)?.to === at) return true;
  }
  return false;
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

/** Where the region between a cue and its content may end at the latest. */
export const regionLimit = (cue: Cue): number => {
  const last = cue.sentence.to;
  return Math.min(last, cue.behind + FAR);
};
