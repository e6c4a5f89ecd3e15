// Pronoun objects: what was said is only pointed at. «صرح بذلك الناطق باسم الوزارة»: the spokesman declared that; «نفى ذلك المدير»: the
// manager denied that. The pronoun goes before the subject, since it is the lighter of the two, and it is the whole of the content.
import { canSpeak, skipAdjuncts } from './adjuncts.ts';
import type { Complement } from './complements.ts';
import type { Cue } from './cues.ts';
import type { SpeechPage } from './noun-phrases.ts';
import { readShortPhrase } from './subjects.ts';
import type { Utterance } from './utterances.ts';

const REACH = 20;

/** A finite cue with a pronoun right behind it and then a subject; null where either is missing or a clause follows («قال ذلك الرجل إن …»). */
export function pointingUtterance(speech: SpeechPage, cue: Cue, complement: Complement | null): Utterance | null {
  if (complement !== null && complement.kind !== 'phrase') return null;
  const { page, grammar } = speech;
  const at = cue.behind;
  const pronoun = grammar.phrases('pointing-objects').longestAt(page.text, page.tokens, at);
  if (pronoun === undefined || (pronoun.proclitic !== '' && !cue.frame.has(pronoun.proclitic))) return null;
  const limit = Math.min(cue.sentence.to, at + REACH);
  const source = readShortPhrase(speech, skipAdjuncts(speech, pronoun.to, limit), limit);
  if (source === null || !canSpeak(speech, source)) return null;
  return { cue, complement: { kind: 'pronoun', at, from: at, start: pronoun.start }, source, mode: 'cue-first' };
}
