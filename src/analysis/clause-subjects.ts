// Clause subjects: whom the main verb of a sentence has as its subject, where that verb is no word of saying.
// «وخرج الطبيب إلى الصحافيين، مشيرا إلى أن …» (the doctor came out to the journalists, pointing out that …): the doctor points out.
// Idea: the first verb of the sentence, the first phrase behind it that can speak and agrees; else the phrase that opens the sentence.
import type { Reading } from '../text/clitics.ts';
import { canSpeak, skipAdjuncts } from './adjuncts.ts';
import { AUXILIARY, CLAUSE_VERB, has, PLAIN_VERB, SPEAKER, SUBORDINATOR } from './grammar.ts';
import type { NounPhrase, SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';
import { readShortPhrase } from './subjects.ts';

const LOOK = 12;

/** The subject of the sentence's first clause, before token `limit`, where it agrees with the verb or participle that goes back to it. */
export function clauseSubject(
  speech: SpeechPage,
  sentence: PageSentence,
  limit: number,
  verb: Reading,
): NounPhrase | null {
  let at = skipAdjuncts(speech, sentence.from, limit);
  const end = Math.min(limit, sentence.from + LOOK);
  while (at < end) {
    const token = speech.page.tokens[at]!;
    const opens = has(speech.grammar, token, CLAUSE_VERB | SUBORDINATOR);
    const from = opens ? skipAdjuncts(speech, at + 1, limit) : at;
    const phrase = from < limit ? subjectAt(speech, from, limit) : null;
    if (phrase !== null && agrees(speech, phrase, verb)) return phrase;
    at = opens ? Math.max(from, at + 1) : at + 1;
  }
  return null;
}

function subjectAt(speech: SpeechPage, from: number, limit: number): NounPhrase | null {
  const token = speech.page.tokens[from];
  const mention = speech.mentionAt[from];
  if (mention === undefined && !has(speech.grammar, token, SPEAKER)) return null;
  if (mention === undefined && has(speech.grammar, token, PLAIN_VERB | AUXILIARY)) return null;
  const phrase = readShortPhrase(speech, from, limit);
  return phrase !== null && phrase.start === startOf(speech, from) && canSpeak(speech, phrase) ? phrase : null;
}

/** A phrase behind a preposition is no subject; its start shows that nothing was cut off. */
const startOf = (speech: SpeechPage, at: number): number => {
  const mention = speech.mentionAt[at];
  return mention === undefined ? speech.page.tokens[at]!.start : mention.start;
};

/** A feminine participle goes back to no plainly masculine noun, nor the other way round. */
function agrees(speech: SpeechPage, phrase: NounPhrase, verb: Reading): boolean {
  const token = speech.page.tokens[phrase.from]!;
  const heads = speech.page.language.lexicon
    .read(token.word)
    .filter((one) => one.kind === 'noun' && one.enclitic === '' && one.gender !== undefined);
  if (heads.length === 0 || verb.gender === undefined) return true;
  if (verb.number === 'p') return heads.some((one) => one.number !== 's');
  return heads.some((one) => one.number !== 's' || one.gender === verb.gender);
}
