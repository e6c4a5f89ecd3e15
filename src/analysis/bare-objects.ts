// Bare objects: what is said stands behind verb and subject without a marker. «أعلنت الوزارة مقتل خمسة», «حمّلت المعارضة الحكومة المسؤولية».
// The source is the shortest phrase that can speak; where the phrase behind the verb cannot («نفى ملاحقة الصيادين»), it is what was said.
import { canSpeak, skipAdjuncts } from './adjuncts.ts';
import type { Complement } from './complements.ts';
import type { Cue } from './cues.ts';
import {
  AGENTLESS,
  AUXILIARY,
  CLAUSE_VERB,
  COMPLEMENTIZER,
  CUE_VERB,
  DEMONSTRATIVE,
  has,
  PREPOSITION,
  RELATIVE,
  RESUMED,
  SUBORDINATOR,
} from './grammar.ts';
import type { NounPhrase, SpeechPage } from './noun-phrases.ts';
import { headSpeaks, isVerbalNoun, readShortPhrase, subjectBefore } from './subjects.ts';
import type { SourceMode, Utterance } from './utterances.ts';

/** «أعلنت الوزارة مقتل …»: no marker; the source is the shortest phrase that can speak, the content is what comes behind. */
export function bareUtterance(speech: SpeechPage, cue: Cue): Utterance | null {
  if (!cue.frame.has('np')) return null;
  if (cue.reading.enclitic !== '' && !cue.frame.has('obj') && !cue.frame.has('two')) return null;
  const limit = Math.min(cue.sentence.to, cue.behind + 30);
  const region = skipAdjuncts(speech, cue.behind, limit);
  const first = cue.opens ? null : subjectBefore(speech, cue);
  if (first !== null && !first.relative)
    return bareContent(speech, cue, { from: region, source: first.phrase, mode: 'source-first' });
  const source = readShortPhrase(speech, region, limit);
  const plain = !cue.frame.has('weak') && cue.opens && cue.reading.form === 'perfect';
  if (source !== null && (canSpeak(speech, source) || plain)) {
    const from = skipAdjuncts(speech, source.to, limit);
    const said = bareContent(speech, cue, { from, source, mode: 'cue-first' });
    if (said !== null || cue.reading.proclitic === '' || headSpeaks(speech, region)) return said;
  }
  const heading = speech.page.paragraphs[cue.sentence.paragraph]!.block.role !== 'body';
  const before = subjectBefore(speech, cue, heading && !cue.frame.has('weak'));
  if (before !== null)
    return bareContent(speech, cue, {
      from: region,
      source: before.phrase,
      mode: before.relative ? 'relative' : 'source-first',
    });
  if (cue.reading.proclitic === '' && cue.reading.enclitic === '' && !goesBack(speech, cue)) return null;
  return cue.frame.has('weak')
    ? null
    : bareContent(speech, cue, { from: region, source: null, mode: 'dropped-subject' });
}

/** «يعتبر السكان هذا العيد جزءا …»: somebody considers something definite; «يعتبر فلان مهندسا …» is the passive. */
function takesTwo(speech: SpeechPage, cue: Cue, { from, source }: Subject): boolean {
  if (cue.participle || cue.reading.form === 'perfect') return true;
  if (source === null) return false;
  const { tokens, language } = speech.page;
  return (
    has(speech.grammar, tokens[from], DEMONSTRATIVE) ||
    speech.mentionAt[from] !== undefined ||
    tokens[from]!.folded.startsWith(language.clitics.article)
  );
}

/** «حمّلت فلانا مسؤولية …», «ناشدت فلانا الإفراج …»: the object, then the content; null where no object stands. */
function behindObject(speech: SpeechPage, cue: Cue, from: number): Pick<Utterance, 'complement' | 'recipient'> | null {
  const { page, grammar } = speech;
  const limit = Math.min(cue.sentence.to, from + 12);
  const charge = cue.frame.has('holds') ? chargeFrom(speech, from + 1, limit) : limit;
  const object = from < limit ? readShortPhrase(speech, from, charge) : null;
  if (object === null) return null;
  const at = skipAdjuncts(speech, object.to, limit);
  const first = page.tokens[at];
  if (first === undefined || at >= limit || first.kind === 'mark' || has(grammar, first, NOT_A_CONTENT)) return null;
  if (cue.frame.has('holds') && grammar.phrases('charge-nouns').longestAt(page.text, page.tokens, at) === undefined)
    return null;
  const complement: Complement = { kind: 'bare', at, from: at, start: first.start };
  return { complement, recipient: { start: object.start, end: object.end } };
}

/** «حمّلت الحكومة المسؤولية»: where the charge begins; `limit` where none is. */
function chargeFrom({ page, grammar }: SpeechPage, from: number, limit: number): number {
  const charges = grammar.phrases('charge-nouns');
  for (let at = from; at < limit; at++) if (charges.longestAt(page.text, page.tokens, at) !== undefined) return at;
  return limit;
}

/** «… أنه يتوقع», «بيانا نفت فيه …»: a pronoun before or behind the verb says that its subject was named. */
export const goesBack = (speech: SpeechPage, cue: Cue): boolean =>
  speech.page.language.lexicon.readAs(speech.page.tokens[cue.at - 1]?.folded ?? '', 'pronoun-opener') !== undefined ||
  speech.grammar.phrases('resumptions').longestAt(speech.page.text, speech.page.tokens, cue.behind)?.proclitic === '';

interface Subject {
  readonly from: number;
  readonly source: NounPhrase | null;
  readonly mode: SourceMode;
}

const NOT_A_CONTENT = PREPOSITION | SUBORDINATOR | RELATIVE | COMPLEMENTIZER | AUXILIARY | CUE_VERB;

export function bareContent(speech: SpeechPage, cue: Cue, { from, source, mode }: Subject): Utterance | null {
  const { page, grammar } = speech;
  if (cue.frame.has('holds') || (cue.frame.has('needs') && cue.frame.has('np'))) {
    const behind = behindObject(speech, cue, from);
    if (behind !== null) return { ...behind, cue, source, mode };
  }
  const first = page.tokens[from];
  if (first === undefined || from >= cue.sentence.to || first.kind === 'mark') return null;
  const charge = grammar.phrases('charge-nouns').longestAt(page.text, page.tokens, from);
  if (cue.frame.has('charge') && charge === undefined) return null;
  if (cue.frame.has('claim') && grammar.phrases('adopted').longestAt(page.text, page.tokens, from) !== undefined)
    return null;
  if (cue.frame.has('two') && !takesTwo(speech, cue, { from, source, mode })) return null;
  const free = charge !== undefined || startsFreeRelative(speech, from);
  if (
    !free &&
    has(grammar, first, NOT_A_CONTENT) &&
    !isVerbalNoun(speech, from) &&
    speech.mentionAt[from] === undefined
  )
    return null;
  const adjunct = grammar.phrases('adjunct-starters').longestAt(page.text, page.tokens, from);
  if (adjunct?.proclitic === '' && !has(grammar, first, DEMONSTRATIVE)) return null;
  return { cue, complement: { kind: 'bare', at: from, from, start: first.start }, source, mode };
}

/** «ما أشيع عن …»: ما and a verb stand for a noun. */
const startsFreeRelative = (speech: SpeechPage, at: number): boolean =>
  speech.grammar.phrases('free-relatives').longestAt(speech.page.text, speech.page.tokens, at)?.to === at + 1 &&
  has(speech.grammar, speech.page.tokens[at + 1], CLAUSE_VERB | AGENTLESS | RESUMED);

/** «نفى ما قالته الصحيفة من أن …»: أن belongs to what ما stands for. */
export function isFreeRelative(speech: SpeechPage, before: number, cue: Cue): boolean {
  for (let at = cue.behind; at < before; at++) if (startsFreeRelative(speech, at)) return true;
  return false;
}
