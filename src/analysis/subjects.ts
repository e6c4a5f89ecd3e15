// Subjects of verbs of saying: the shortest phrase behind a verb that can speak, and the phrase before it.
// «أعلنت وزارة النقل إغلاق الجسر»: the subject ends where its name ends; «أما الوزارة فقالت»: it stands in front.
// Where no marker parts subject and object, the name is the measure: a person closes a phrase, an institution may have an office before it.
import type { Token } from '../text/tokens.ts';
import { canSpeak, skipAdjuncts } from './adjuncts.ts';
import type { Cue } from './cues.ts';
import {
  ADJECTIVE,
  AND_COMPLEMENTIZER,
  AUXILIARY,
  COMPLEMENTIZER,
  has,
  PREPOSITION,
  RELATIVE,
  SPEAKER,
  SUBORDINATOR,
} from './grammar.ts';
import { type NounPhrase, readNounPhrase, type SpeechPage } from './noun-phrases.ts';
import { hasPronoun } from './phrase-links.ts';

const LONGEST = 14;

/** «القطريون»: a nationality in the plural with the article. */
const isPeopleAt = (speech: SpeechPage, at: number): boolean =>
  speech.page.language.lexicon
    .read(speech.page.tokens[at]!.word)
    .some((one) => one.lexeme.class === 'nationality' && one.number === 'p' && one.article);

/** The shortest phrase that can speak: to the end of its person or its first name, with adjectives and the offices of its head. */
export function readShortPhrase(speech: SpeechPage, from: number, limit: number): NounPhrase | null {
  const { tokens } = speech.page;
  let end = from;
  let person = false;
  while (end < limit && end - from < LONGEST) {
    const mention = speech.mentionAt[end];
    const token = tokens[end]!;
    if (mention !== undefined && mention.start >= token.start && mention.kind !== 'weapon') {
      if (end > from && (person || !(continuesName(speech, from, end) || servesOffice(speech, from, end)))) break;
      if (mention.kind === 'group' && end === from && !isPeopleAt(speech, end)) break;
      person ||= mention.kind === 'person';
      while (end < tokens.length && tokens[end]!.start < mention.end) end++;
    } else if (continuesPhrase(speech, from, end, limit)) end++;
    else {
      const name = person || end === from ? end : apposedName(speech, end, limit);
      if (name <= end) break;
      person = true;
      end = name;
    }
  }
  while (end > from && isOfficeLink(speech, end - 1) && speech.mentionAt[end - 1] === undefined) end--;
  return end > from ? readNounPhrase(speech, from, end) : null;
}

/** «… العميد سالم ناصر», «…، سالم ناصر،»: a title or a comma, then the person's name; the index behind it. */
function apposedName(speech: SpeechPage, at: number, limit: number): number {
  const { tokens } = speech.page;
  const comma = tokens[at]!.folded === '،';
  const from =
    comma && has(speech.grammar, tokens[at + 1], SPEAKER) && speech.mentionAt[at + 1] === undefined ? at + 1 : at;
  const titled = has(speech.grammar, tokens[from], SPEAKER) && isDefinite(speech, from);
  if (!comma && !titled) return at;
  for (let name = titled ? from + 1 : at + 1; name < Math.min(limit, from + 4); name++) {
    const mention = speech.mentionAt[name];
    if (mention?.kind !== 'person') continue;
    const end = speech.mentionEnd[name]!;
    return comma && tokens[end]?.folded === '،' ? end + 1 : end;
  }
  return at;
}

/** A construct chain («رئيس بعثة المراقبين») runs to its first definite word; then adjectives and the links of an office follow. */
function continuesPhrase(speech: SpeechPage, from: number, at: number, limit: number): boolean {
  const { tokens } = speech.page;
  const token = tokens[at]!;
  const particle = has(speech.grammar, token, NOT_IN_NAME) && !(at === from && has(speech.grammar, token, SPEAKER));
  if (token.kind !== 'word' || speech.timeEnd[at] !== undefined || particle) {
    return (
      at > from &&
      token.kind === 'word' &&
      isOfficeLink(speech, at) &&
      at + 1 < limit &&
      (has(speech.grammar, tokens[at + 1], SPEAKER) || namesBody(speech, at + 1))
    );
  }
  if (at === from)
    return (
      has(speech.grammar, token, SPEAKER) || isDefinite(speech, at) || isFeminine(token) || isDefinite(speech, at + 1)
    );
  if (servesOffice(speech, from, at)) return true;
  if (isOfficeLink(speech, at)) return at + 1 < limit;
  if (isDefinite(speech, at) && joinsIndefinite(speech, from, at - 1)) return false;
  if (endsInNun(speech, at - 1) && (isDefinite(speech, at) !== isDefinite(speech, at - 1) || changesCase(speech, at)))
    return false;
  if (isDefinite(speech, at - 1) && isFeminine(token) && isMasculineAlone(speech, from, at)) return false;
  if (!isDefinite(speech, at - 1) && speech.mentionEnd[at - 1] === undefined)
    return at - from < 4 && !isAccusative(speech, token);
  return isDefinite(speech, at) && isAdjective(speech, at);
}

/** «الأمين العام للرابطة»: ل and a definite noun behind an office. */
const servesOffice = (speech: SpeechPage, from: number, at: number): boolean =>
  at > from &&
  speech.page.tokens[at]!.folded.startsWith(speech.page.language.clitics.contracted) &&
  isDefinite(speech, at - 1) &&
  has(speech.grammar, speech.page.tokens[from], SPEAKER);

/** «دول ومنظمات»: two indefinite nouns joined by و take no complement in common. */
const joinsIndefinite = (speech: SpeechPage, from: number, at: number): boolean => {
  const { language, tokens } = speech.page;
  if (at <= from || isDefinite(speech, at)) return false;
  const conjunction = language.clitics.conjunctions[0]!;
  return language.lexicon.read(tokens[at]!.word).some((one) => one.kind === 'noun' && one.proclitic === conjunction);
};

const NUN = /(?:\u0648\u0646|\u064a\u0646)$/u;

/** «محللون التراجع»: the sound plural with its nun governs no noun, so what follows in another state is the object. */
const endsInNun = (speech: SpeechPage, at: number): boolean =>
  NUN.test(speech.page.tokens[at]!.folded) && isPlural(speech, speech.page.tokens[at]!);

/** «المواطنون المسؤولين»: nominative, then accusative. */
const changesCase = (speech: SpeechPage, at: number): boolean => {
  const [before, token] = [speech.page.tokens[at - 1]!.folded, speech.page.tokens[at]!.folded];
  return before.endsWith('\u0648\u0646') && token.endsWith('\u064a\u0646');
};

/** «المجلس العملية»: behind masculine nouns in the singular alone a feminine word is no adjective. */
function isMasculineAlone(speech: SpeechPage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const readings = speech.page.language.lexicon
      .read(speech.page.tokens[at]!.folded)
      .filter((one) => one.kind === 'noun' && one.enclitic === '');
    if (readings.length === 0 || !readings.every((one) => one.gender === 'm' && one.number === 's')) return false;
  }
  return true;
}

const NOT_IN_NAME = COMPLEMENTIZER | RELATIVE | SUBORDINATOR | PREPOSITION | AUXILIARY;

/** Known adjectives and the relation adjective (ending in yeh) go on behind a definite noun; people and bodies only before one more. */
function isAdjective(speech: SpeechPage, at: number): boolean {
  const { folder } = speech.page.language;
  const token = speech.page.tokens[at]!;
  if (has(speech.grammar, token, ADJECTIVE) && !isPlural(speech, token)) return true;
  if (has(speech.grammar, token, SPEAKER))
    return (
      isFeminine(token) && isDefinite(speech, at + 1) && has(speech.grammar, speech.page.tokens[at + 1], ADJECTIVE)
    );
  return token.folded.endsWith(folder.fold('\u064a')) || token.folded.endsWith(folder.fold('\u064a\u0629'));
}

/** «المقاتلين»: people in the plural are no adjective of an office. */
const isPlural = (speech: SpeechPage, token: Token): boolean =>
  has(speech.grammar, token, SPEAKER) &&
  speech.page.language.lexicon.read(token.word).some((one) => one.number === 'p' && one.lexeme.class !== 'adjective');

const isFeminine = (token: Token): boolean => token.folded.endsWith('\u0647') && token.folded.length > 3;

const isAccusative = (speech: SpeechPage, token: Token): boolean =>
  token.folded.length > 3 && token.folded.endsWith(speech.page.language.clitics.article[0]!);

/** A name goes on a phrase behind a title or a link, as an adjective, or as the second of two joined names. */
function continuesName(speech: SpeechPage, from: number, at: number): boolean {
  const mention = speech.mentionAt[at]!;
  if (mention.kind === 'group' || mention.kind === 'person') return true;
  if (isOfficeLink(speech, at - 1)) return true;
  if (mention.kind === 'place' && !isDefinite(speech, at - 1) && !isNation(speech, at - 1)) return true;
  if (has(speech.grammar, speech.page.tokens[at - 1], SPEAKER) && !isDefinite(speech, at - 1) && at - from < 6)
    return true;
  const token = speech.page.tokens[at]!;
  const conjunction = speech.page.language.clitics.conjunctions[0]!;
  return token.folded.startsWith(conjunction) && mention.start === token.start + 1;
}

/** «مسؤولون أميركيون | روسيا»: an adjective of nation governs no country. */
const isNation = (speech: SpeechPage, at: number): boolean => speech.mentionAt[at]?.kind === 'group';

/** «مسؤول في ديالى», «الناطق باسم حركة …»: a place or a body behind the link. */
const namesBody = (speech: SpeechPage, at: number): boolean => {
  const mention = speech.mentionAt[at];
  return mention !== undefined && (mention.kind === 'place' || mention.kind === 'organisation');
};

const isOfficeLink = (speech: SpeechPage, at: number): boolean =>
  speech.page.language.lexicon.readAs(speech.page.tokens[at]!.word, 'office-link') !== undefined;

const isDefinite = (speech: SpeechPage, at: number): boolean => {
  const { article, contracted } = speech.page.language.clitics;
  const token = speech.page.tokens[at];
  if (token === undefined) return false;
  return token.folded.startsWith(article) || token.folded.startsWith(contracted) || hasPronoun(speech, token);
};

/** A subject in front of its verb. */
export interface Before {
  readonly phrase: NounPhrase;
  readonly relative: boolean;
}

const REACH = 24;
const CLAUSE_OPENER = SUBORDINATOR | COMPLEMENTIZER | AND_COMPLEMENTIZER | AUXILIARY | RELATIVE;

/** The phrase before the verb that can be its subject: from the clause's beginning, or the head of the relative clause. */
export function subjectBefore(speech: SpeechPage, cue: Cue, sure = false): Before | null {
  const { tokens, language } = speech.page;
  let end = cue.at;
  const previous = tokens[end - 1];
  if (speech.grammar.phrases('resumptions').longestAt(speech.page.text, tokens, cue.behind)?.proclitic === '')
    return null;
  if (previous === undefined || end <= cue.sentence.from) return null;
  const relative = has(speech.grammar, previous, RELATIVE);
  if (relative) end--;
  while (end > cue.sentence.from && language.lexicon.readAs(tokens[end - 1]!.word, 'pre-verb') !== undefined) end--;
  const behindComma = relative ? null : subjectBehindComma(speech, cue, end - 1);
  if (behindComma !== null) return { phrase: behindComma, relative: false };
  const begin = clauseStart(speech, cue, end);
  if (begin >= end) return null;
  const phrase = readNounPhrase(speech, relative ? headOf(speech, begin, end) : begin, end);
  if (phrase === null || !(canSpeak(speech, phrase) || (sure && isWholeSubject(speech, cue, phrase)))) return null;
  if (!relative && skipTail(speech, phrase.to, end) < end) return null;
  return agrees(speech, cue, phrase) ? { phrase, relative } : null;
}

/** «وكان حزب الأمل بزعامة فلان، أعلن رفضه …»: newspapers part a long subject from its verb by a comma; it fills its clause. */
function subjectBehindComma(speech: SpeechPage, cue: Cue, comma: number): NounPhrase | null {
  const { tokens } = speech.page;
  if (comma <= cue.sentence.from || tokens[comma]!.folded !== '\u060c') return null;
  if (cue.reading.proclitic !== '' || cue.reading.form !== 'perfect') return null;
  for (let at = comma - 1; at >= Math.max(cue.sentence.from, comma - REACH); at--) {
    if (!has(speech.grammar, tokens[at], COMPLEMENTIZER | AUXILIARY)) continue;
    const phrase = readNounPhrase(speech, at + 1, comma);
    return phrase !== null && phrase.to >= comma && canSpeak(speech, phrase) && agrees(speech, cue, phrase)
      ? phrase
      : null;
  }
  return null;
}

/** Behind أن or at the beginning a short phrase that runs up to the verb is its subject, whatever it is: «لكن القسم أفاد». */
const isWholeSubject = (speech: SpeechPage, cue: Cue, phrase: NounPhrase): boolean =>
  phrase.to === cue.at &&
  phrase.to - phrase.from <= 3 &&
  !has(speech.grammar, speech.page.tokens[phrase.from], NOT_IN_NAME);

function clauseStart(speech: SpeechPage, cue: Cue, end: number): number {
  const { tokens } = speech.page;
  let at = end;
  while (at > cue.sentence.from && end - at < REACH) {
    const token = tokens[at - 1]!;
    const covered = speech.mentionEnd[at - 1];
    const inName = covered !== undefined && speech.mentionAt[at - 1] === undefined;
    if (token.kind === 'mark' && !inName && !/[()-]/u.test(token.folded)) break;
    const opener = has(speech.grammar, token, CLAUSE_OPENER);
    if (!inName && opener && !has(speech.grammar, token, SPEAKER)) break;
    at--;
  }
  return at;
}

/** The head of a relative clause: the nearest word before it that can speak. */
function headOf(speech: SpeechPage, begin: number, end: number): number {
  for (let at = end - 1; at >= Math.max(begin, end - 8); at--) {
    const token = speech.page.tokens[at];
    if (has(speech.grammar, token, PREPOSITION)) return at + 1;
    if (speech.mentionAt[at] !== undefined && speech.mentionEnd[at - 1] === undefined) return at;
    if (has(speech.grammar, token, SPEAKER) && !has(speech.grammar, speech.page.tokens[at - 1], SPEAKER)) return at;
  }
  return begin;
}

/** Behind the subject only times and adjuncts may stand before its verb. */
function skipTail(speech: SpeechPage, from: number, end: number): number {
  const at = skipAdjuncts(speech, from, end);
  if (at >= end) return end;
  const { page, grammar } = speech;
  const adjunct = grammar.phrases('adjunct-starters').longestAt(page.text, page.tokens, at);
  return adjunct !== undefined && end - at <= 8 ? end : at;
}

/** «الادعاء ومحامون»: two subjects take a verb in the plural. */
function isJoined(speech: SpeechPage, phrase: NounPhrase): boolean {
  const conjunction = speech.page.language.clitics.conjunctions[0]!;
  for (let at = phrase.from + 1; at < phrase.to; at++)
    if (speech.page.language.lexicon.read(speech.page.tokens[at]!.word).some((one) => one.proclitic === conjunction))
      return true;
  return false;
}

/** A feminine verb before which a plainly masculine word stands has another subject. */
function agrees(speech: SpeechPage, cue: Cue, phrase: NounPhrase): boolean {
  const { gender, number } = cue.reading;
  const token = speech.page.tokens[phrase.from]!;
  const heads = speech.page.language.lexicon.read(token.word).filter((one) => one.lexeme.class === 'speaker');
  if (gender === undefined || (number === 'p' && isJoined(speech, phrase))) return true;
  if (heads.length === 0)
    return gender !== 'm' || number !== 's' || speech.mentionAt[phrase.from] !== undefined || !isManyThings(token);
  return heads.some((head) =>
    number === 'p' ? head.number !== 's' : head.number !== 's' || (head.gender ?? gender) === gender,
  );
}

/** «غارات»: things in the sound feminine plural, behind which the verb is feminine. */
const isManyThings = (token: Token): boolean => token.folded.endsWith('\u0627\u062a') && token.folded.length > 4;

/** «ودعا السلطات إلى …», «ودعت المواطنين إلى …»: by gender or by its ending the phrase behind the verb is the object. */
export function isNoSubject(speech: SpeechPage, cue: Cue, phrase: NounPhrase): boolean {
  const token = speech.page.tokens[phrase.from]!;
  if (speech.mentionAt[phrase.from]?.kind === 'person' || cue.reading.number !== 's') return false;
  if (OBLIQUE.test(token.folded) && isPlural(speech, token)) return true;
  return cue.reading.gender === 'm' && isManyThings(token);
}

const OBLIQUE = /\u064a\u0646$/u;

/** «ملاحقة الصيادين» does not speak, whoever stands in it; «بلدية السهل» does. */
export const headSpeaks = (speech: SpeechPage, at: number): boolean =>
  (has(speech.grammar, speech.page.tokens[at], SPEAKER) || speech.mentionAt[at] !== undefined) &&
  !isVerbalNoun(speech, at);

/** «رفضه», «كشف …»: spelt like the verb, but a noun where a content begins. */
export const isVerbalNoun = (speech: SpeechPage, at: number): boolean =>
  speech.page.language.lexicon.read(speech.page.tokens[at]!.word).some((one) => one.form === 'masdar');
