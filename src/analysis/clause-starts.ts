// Clause starts: where a clause begins without the conjunction that ties it to the one before. «وانهار السقف» begins at «انهار»,
// «وزارة النقل» at its first letter: the lists and the vocabulary tell whether و is part of the word.
import type { SpeechPage } from './noun-phrases.ts';
import { wordSet } from './word-sets.ts';

/** Where a clause starts without the conjunction that ties it to the one before. */
export function wordStart(speech: SpeechPage, at: number): number {
  const { page } = speech;
  const { language } = page;
  const token = page.tokens[at]!;
  const conjunction = language.clitics.conjunctions[0]!;
  if (token.kind !== 'word' || !token.folded.startsWith(conjunction) || token.folded.length < 3) return token.start;
  const mention = speech.mentionAt[at];
  if (mention !== undefined) return mention.start;
  const behind = token.start + language.folder.rawOffset(page.text.slice(token.start, token.end), conjunction.length);
  if (wordSet(language, 'root-initial').has(token.folded)) return token.start;
  const readings = language.lexicon.read(token.word);
  if (readings.some((one) => one.proclitic === '' && one.kind !== 'particle' && one.enclitic === ''))
    return token.start;
  if (readings.some((one) => one.proclitic.startsWith(conjunction))) return behind;
  return wordSet(language, 'vocabulary').has(token.folded) ? token.start : behind;
}
