// Utterances: a cue with its complement and the phrase that is its source, before contents are cut and speakers resolved.
// «أبلغت الوزارة السكان أن الطريق مغلق»: source الوزارة, recipient السكان. Arabic puts the subject behind the verb (the rule in news),
// before it («أما الوزارة فقالت»), in the head of a relative clause, or leaves it out; they are tried in this order.
import type { Reading } from '../text/clitics.ts';
import type { Span } from '../text/spans.ts';
import { canSpeak, skipAdjuncts } from './adjuncts.ts';
import { quotedBefore, resumedBefore } from './backward.ts';
import { bareContent, bareUtterance, goesBack, isFreeRelative } from './bare-objects.ts';
import { type Complement, findComplement } from './complements.ts';
import { type Cue, coveredByName, frameOf } from './cues.ts';
import {
  AGENTLESS,
  CLAUSE_VERB,
  COMPLEMENTIZER,
  CUE_VERB,
  has,
  INFERENCE,
  PREPOSITION,
  RELATIVE,
  SPEAKER,
  SUBORDINATOR,
} from './grammar.ts';
import { type NounPhrase, readNounPhrase, type SpeechPage } from './noun-phrases.ts';
import { pointingUtterance } from './pronoun-objects.ts';
import { readRelay } from './relays.ts';
import { isNoSubject, readShortPhrase, subjectBefore } from './subjects.ts';

export type SourceMode = 'cue-first' | 'source-first' | 'relative' | 'dropped-subject';

/** A cue that has what its frame asks for. */
export interface Utterance {
  readonly cue: Cue;
  readonly complement: Complement;
  readonly source: NounPhrase | null;
  readonly mode: SourceMode;
  readonly recipient?: Span;
}

/** The best utterance over the readings of one position; null where no reading holds. */
export function utteranceFrom(speech: SpeechPage, readings: readonly Cue[]): Utterance | null {
  for (const cue of readings) {
    if (isFormula(speech, cue)) continue;
    const utterance = cue.participle ? participleUtterance(speech, cue) : finiteUtterance(speech, cue);
    if (utterance !== null && isBelievable(speech, utterance)) return utterance;
  }
  return null;
}

/** «طلب عدم كشف اسمه» and «يذكر أن» look like speech and are none; «رفض التعليق» says nothing, nor do most negated cues. */
function isFormula(speech: SpeechPage, cue: Cue): boolean {
  const { page, grammar } = speech;
  for (const list of ['anonymity-requests', 'narrator-formulas', 'withheld', 'relaying', 'attitudes', 'reply-adverbs'])
    if (grammar.phrases(list).longestAt(page.text, page.tokens, cue.at) !== undefined) return true;
  if (has(grammar, page.tokens[cue.at], AGENTLESS) && has(grammar, page.tokens[cue.behind], COMPLEMENTIZER))
    return true;
  return isNegated(speech, cue) && !cue.frame.has('deny') && !cue.frame.has('hold');
}

/** «لم يؤكد», «لا يعتقد». */
export const isNegated = (speech: SpeechPage, cue: Cue): boolean =>
  cue.at > cue.sentence.from &&
  speech.page.language.lexicon.readAs(speech.page.tokens[cue.at - 1]!.word, 'verb-negation') !== undefined;

function participleUtterance(speech: SpeechPage, cue: Cue): Utterance | null {
  if (
    restatesVerb(speech, cue) ||
    isPredicate(speech, cue) ||
    describesSource(speech, cue) ||
    isOwnSubject(speech, cue)
  )
    return null;
  const whole = cue.frame.has('whole') ? wholeComplement(speech, cue, cue.behind) : null;
  const complement = whole ?? findComplement(speech, cue) ?? bareParticiple(speech, cue);
  if (complement === null) return null;
  if (complement.at - cue.behind > 12 && complement.kind !== 'bare') return null;
  const utterance: Utterance = { cue, complement, source: null, mode: 'dropped-subject' };
  return cue.frame.has('obj') && !cue.frame.has('whole') ? withObject(speech, utterance, cue.behind) : utterance;
}

/** «كان متوقعا أن»: behind a verb of being the participle is a predicate. */
const isPredicate = (speech: SpeechPage, cue: Cue): boolean =>
  cue.at > cue.sentence.from &&
  speech.page.language.lexicon.readAs(speech.page.tokens[cue.at - 1]!.word, 'copula') !== undefined;

/** «من مصادر مؤكدة أن»: behind a preposition and its noun the participle is an adjective. */
const describesSource = (speech: SpeechPage, cue: Cue): boolean =>
  cue.at - 2 >= cue.sentence.from &&
  has(speech.grammar, speech.page.tokens[cue.at - 1], SPEAKER) &&
  has(speech.grammar, speech.page.tokens[cue.at - 2], PREPOSITION);

/** «لكن منتقدين يقولون إن …»: between such a particle and a verb of saying the participle is who speaks. */
const isOwnSubject = ({ page, grammar }: SpeechPage, cue: Cue): boolean =>
  cue.at > cue.sentence.from &&
  has(grammar, page.tokens[cue.at - 1], COMPLEMENTIZER | SUBORDINATOR) &&
  has(grammar, page.tokens[cue.behind], CUE_VERB);

/** «تابع قائلا»: the participle repeats the verb before it, which has found no content of its own in between. */
function restatesVerb(speech: SpeechPage, cue: Cue): boolean {
  if (!cue.frame.has('says')) return false;
  const { tokens } = speech.page;
  for (let at = cue.at - 1; at >= Math.max(cue.sentence.from, cue.at - 14); at--) {
    const token = tokens[at]!;
    if (token.kind === 'mark' && /[.:؛»"”]/u.test(token.folded)) return false;
    if (!has(speech.grammar, token, CUE_VERB) || coveredByName(speech, at)) continue;
    return speech.grammar
      .cues(token.word)
      .some((one) => hasContentHere(speech, { ...cue, at, behind: at + 1 }, one, cue.at));
  }
  return false;
}

/** The verb's complement is what the participle introduces, not a phrase of its own before it. */
function hasContentHere(speech: SpeechPage, cue: Cue, reading: Reading, limit: number): boolean {
  if (reading.kind !== 'verb') return false;
  const frame = frameOf(reading, speech.page.language.folder);
  if (!frame.has('quote')) return false;
  const complement = findComplement(speech, { ...cue, reading, frame, participle: false });
  return complement !== null && complement.at >= limit;
}

/** «نافيا وقوع خسائر»: only for cues that take a bare phrase. */
function bareParticiple(speech: SpeechPage, cue: Cue): Complement | null {
  if (!cue.frame.has('np') || cue.frame.has('weak')) return null;
  const next = speech.page.tokens[cue.behind];
  if (next === undefined || cue.behind >= cue.sentence.to) return null;
  if (next.kind === 'mark' && (next.folded !== '،' || cue.reading.proclitic !== '')) return null;
  if (next.kind !== 'mark' && has(speech.grammar, next, PREPOSITION | SUBORDINATOR)) return null;
  if (next.folded.startsWith(speech.page.language.clitics.contracted)) return null;
  const from = next.kind === 'mark' ? cue.behind + 1 : cue.behind;
  const first = speech.page.tokens[from];
  return first === undefined || from >= cue.sentence.to ? null : { kind: 'bare', at: from, from, start: first.start };
}

function finiteUtterance(speech: SpeechPage, cue: Cue): Utterance | null {
  const earlier = cue.reading.enclitic === '' ? quotedBefore(speech, cue) : null;
  const complement = takesPronoun(cue) || reportsWhat(speech, cue) ? findComplement(speech, cue) : null;
  const behindPronoun = complement !== null && cue.frame.has('whole') && complement.kind !== 'backward';
  const before = earlier ?? (behindPronoun ? null : resumedBefore(speech, cue));
  if (before !== null) return { cue, ...before, mode: before.source === null ? 'dropped-subject' : 'cue-first' };
  if (!takesPronoun(cue) && (complement?.kind !== 'clause' || complement.at - cue.behind > 9)) return null;
  return pointingUtterance(speech, cue, complement) ?? forwardUtterance(speech, cue, complement);
}

/** A pronoun on the verb is spoken to or of only where the frame has an object. */
const takesPronoun = (cue: Cue): boolean => cue.reading.enclitic === '' || cue.frame.has('obj') || cue.frame.has('np');

/** «ما قالته الصحيفة من أن …»: the pronoun goes back to ما, what was said follows. */
const reportsWhat = (speech: SpeechPage, cue: Cue): boolean =>
  cue.at > cue.sentence.from && has(speech.grammar, speech.page.tokens[cue.at - 1], INFERENCE);

function forwardUtterance(speech: SpeechPage, cue: Cue, complement: Complement | null): Utterance | null {
  if (
    complement === null ||
    (complement.kind === 'phrase' &&
      cue.frame.has('np') &&
      (complement.at - cue.behind <= 8 || isBeyondVerb(speech, cue, complement.at))) ||
    (cue.frame.has('np') && complement.kind === 'clause' && isFreeRelative(speech, complement.at - 1, cue))
  ) {
    const bare = bareUtterance(speech, cue);
    if (bare !== null && (complement === null || bare.complement.from < complement.at)) return bare;
  }
  const asked = cue.frame.has('from') ? askedFrom(speech, cue, complement) : null;
  if (asked !== null) return asked;
  if (complement === null) return null;
  if (cue.frame.has('obj')) return objectUtterance(speech, cue, complement);
  const region = skipAdjuncts(speech, cue.behind, complement.at);
  const behind = region < complement.at ? readNounPhrase(speech, region, complement.at) : null;
  if (behind !== null && (isPlainSubject(speech, cue, complement, behind) || canSpeak(speech, behind)))
    return { cue, complement, source: behind, mode: 'cue-first' };
  const before = subjectBefore(speech, cue, isSure(speech, cue, complement));
  if (before !== null)
    return { cue, complement, source: before.phrase, mode: before.relative ? 'relative' : 'source-first' };
  if (behind !== null && complement.kind === 'phrase') return null;
  return { cue, complement, source: null, mode: 'dropped-subject' };
}

/** «أعلنت المنظمة تعليق القوافل بعد قصف أسفر عن مقتل …»: the preposition belongs to a verb on the way. */
function isBeyondVerb(speech: SpeechPage, cue: Cue, to: number): boolean {
  for (let at = cue.behind; at < to; at++)
    if (has(speech.grammar, speech.page.tokens[at], CLAUSE_VERB) && !coveredByName(speech, at)) return true;
  return false;
}

/** A verb that can only be speech, with its clause right behind it or in a headline: whatever stands before it is its subject. */
const isSure = (speech: SpeechPage, cue: Cue, complement: Complement): boolean =>
  !cue.frame.has('weak') &&
  ((complement.kind !== 'phrase' && complement.at <= cue.behind + 1) ||
    speech.page.paragraphs[cue.sentence.paragraph]!.block.role !== 'body');

/** A phrase that no list knows is the subject all the same where the verb can only be speech, or where the marker follows at once. */
function isPlainSubject(speech: SpeechPage, cue: Cue, complement: Complement, phrase: NounPhrase): boolean {
  if (isAdverb(speech, phrase)) return false;
  if (!cue.frame.has('weak') && complement.kind !== 'phrase') return true;
  const adjacent = skipAdjuncts(speech, phrase.to, complement.at) >= complement.at;
  if (!cue.frame.has('weak')) return adjacent && (phrase.to - phrase.from <= 2 || isHeadDefinite(speech, phrase));
  return cue.at <= cue.sentence.from + 1 && phrase.to - phrase.from <= 9 && complement.kind !== 'phrase';
}

const isHeadDefinite = (speech: SpeechPage, phrase: NounPhrase): boolean => {
  const { article } = speech.page.language.clitics;
  for (let at = phrase.from; at < Math.min(phrase.to, phrase.from + 4); at++)
    if (speech.page.tokens[at]!.folded.startsWith(article) || speech.mentionAt[at] !== undefined) return true;
  return false;
};

/** «بدلا», «مجددا»: an indefinite accusative is no subject. */
const isAdverb = (speech: SpeechPage, phrase: NounPhrase): boolean => {
  const token = speech.page.tokens[phrase.from]!;
  return (
    phrase.mentions.length === 0 &&
    token.folded.length > 3 &&
    token.folded.endsWith(speech.page.language.clitics.article[0]!)
  );
};

/** «اتهم فلان فلانا بـ»: the first name is the source, what stands between it and the content is spoken to or of. */
function objectUtterance(speech: SpeechPage, cue: Cue, complement: Complement): Utterance | null {
  if (cue.frame.has('needs') && speech.page.tokens[cue.behind]?.kind === 'number') return null;
  const region = skipAdjuncts(speech, cue.behind, complement.at);
  const clauseInitial = cue.opens && !has(speech.grammar, speech.page.tokens[cue.at - 1], RELATIVE);
  const before = clauseInitial ? null : subjectBefore(speech, cue);
  if (before !== null) {
    const mode = before.relative ? 'relative' : 'source-first';
    return withObject(speech, { cue, complement, source: before.phrase, mode }, region);
  }
  const source = region < complement.at ? readShortPhrase(speech, region, complement.at) : null;
  if (source !== null && isNoSubject(speech, cue, source))
    return withObject(speech, { cue, complement, source: null, mode: 'dropped-subject' }, region);
  if (source === null) {
    const proven = cue.reading.enclitic !== '' || cue.frame.has('that') || cue.frame.has('quote');
    return proven || complement.at > cue.behind ? { cue, complement, source: null, mode: 'dropped-subject' } : null;
  }
  if (!canSpeak(speech, source) && (cue.frame.has('weak') || (cue.frame.has('needs') && complement.kind === 'phrase')))
    return null;
  const behind = skipAdjuncts(speech, source.to, complement.at);
  if (behind >= complement.at && mustHaveObject(cue) && cue.reading.enclitic === '')
    return withObject(speech, { cue, complement, source: null, mode: 'dropped-subject' }, region);
  return withObject(speech, { cue, complement, source, mode: 'cue-first' }, behind);
}

/** «وصف الهجوم بأنه …»: of one phrase alone the verb needs it as its object. */
const mustHaveObject = (cue: Cue): boolean => cue.frame.has('needs') || cue.frame.has('whole');

/** «طلب فلان من فلان سحب …»: whom one asks stands behind من, what one asks behind him. */
function askedFrom(speech: SpeechPage, cue: Cue, complement: Complement | null): Utterance | null {
  const { page, grammar } = speech;
  const limit = Math.min(cue.sentence.to, cue.behind + 24, complement?.at ?? cue.sentence.to);
  let of = cue.behind;
  while (of < limit && grammar.phrases('asked-prepositions').longestAt(page.text, page.tokens, of) === undefined) of++;
  if (of + 1 >= limit) return null;
  const region = skipAdjuncts(speech, cue.behind, of);
  const behind = region < of ? readNounPhrase(speech, region, of) : null;
  if (region < of && (behind === null || !canSpeak(speech, behind))) return null;
  const before = behind === null ? subjectBefore(speech, cue) : null;
  const source = behind ?? before?.phrase ?? null;
  if (source === null && !cue.opens && before === null) return null;
  const asked = readShortPhrase(speech, of + 1, limit);
  if (asked === null) return null;
  const from = skipAdjuncts(speech, asked.to, limit);
  const recipient = { start: asked.start, end: asked.end };
  const mode =
    behind !== null ? 'cue-first' : before === null ? 'dropped-subject' : before.relative ? 'relative' : 'source-first';
  if (complement !== null && from >= complement.at) return { cue, complement, source, mode, recipient };
  const bare = bareContent(speech, cue, { from, source, mode });
  return bare === null ? null : { ...bare, recipient };
}

/** Adds the recipient between `from` and the complement; for «وصف … بأنه» it opens the content. */
function withObject(speech: SpeechPage, utterance: Utterance, from: number): Utterance {
  const { cue, complement } = utterance;
  const object = from < complement.at ? readNounPhrase(speech, from, complement.at) : null;
  if (object === null) return utterance;
  const whole = cue.frame.has('whole') ? wholeComplement(speech, cue, from) : null;
  return { ...utterance, complement: whole ?? complement, recipient: { start: object.start, end: object.end } };
}

/** «واصفا الحادث بأنه مأساة»: the content begins with what is described. */
function wholeComplement(speech: SpeechPage, cue: Cue, from: number): Complement | null {
  const first = speech.page.tokens[from];
  const found = findComplement(speech, cue);
  if (first === undefined || found === null) return null;
  if (cue.reading.enclitic !== '' || found.at === from) return found;
  return { kind: 'bare', at: from, from, start: first.start };
}

/** «العصابات التي تهدد أمن القرية», «الرقم الذي يظهر أن …»: behind a relative the subject is what stands before it, here a thing. */
const isThingSaid = (speech: SpeechPage, { cue, complement, mode }: Utterance): boolean =>
  cue.frame.has('weak') &&
  cue.reading.enclitic === '' &&
  cue.at > cue.sentence.from &&
  speech.page.language.lexicon.readAs(speech.page.tokens[cue.at - 1]!.word, 'relative') !== undefined &&
  (mode === 'dropped-subject' || (mode === 'cue-first' && complement.kind === 'phrase'));

/** A weak cue needs a subject that can speak, or a clause of its own that goes on with the last speaker. */
function isBelievable(speech: SpeechPage, utterance: Utterance): boolean {
  const { cue, complement, source } = utterance;
  if (isThingSaid(speech, utterance)) return false;
  if (source !== null || cue.participle) return true;
  if (
    utterance.recipient !== undefined &&
    cue.frame.has('needs') &&
    (cue.opens || goesBack(speech, cue) || complement.kind === 'clause')
  )
    return true;
  if (cue.reading.enclitic !== '' && !cue.frame.has('obj')) return false;
  if (cue.quotation !== undefined)
    return cue.reading.proclitic !== '' && complement.kind === 'clause' && complement.at - cue.behind <= 1;
  if (cue.frame.has('relay')) return cue.opens && readRelay(speech, cue, { start: 0, end: 0 }) !== null;
  if (complement.kind === 'phrase')
    return (
      cue.opens &&
      (!cue.frame.has('weak') || (cue.frame.has('act') && complement.at === cue.behind && cue.reading.proclitic !== ''))
    );
  if (!cue.frame.has('weak'))
    return cue.opens || cue.reading.enclitic !== '' || goesBack(speech, cue) || complement.at === cue.behind;
  if (!cue.opens) return false;
  return (
    complement.kind !== 'clause' ||
    skipAdjuncts(speech, cue.behind, complement.at) >= complement.at - 2 ||
    startsWithAdjunct(speech, cue.behind)
  );
}

/** «وأضاف في تصريح نشرته وكالة أن …»: what parts the verb from its clause says how or when. */
const startsWithAdjunct = (speech: SpeechPage, at: number): boolean => {
  const { page, grammar } = speech;
  return grammar.phrases('adjunct-starters').longestAt(page.text, page.tokens, at)?.proclitic === '';
};
