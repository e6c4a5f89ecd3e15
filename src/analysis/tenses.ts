// Tenses that a word shows by itself: «زار» can only be a verb of the past, «سيزور» looks ahead. «سيزور الوفد المدينة الأحد» means the
// Sunday to come; a number behind a verb of the past is not governed by what stands before that verb.
import type { Language } from '../model/languages.ts';
import type { Reading } from '../text/clitics.ts';
import type { Word } from '../text/vocabulary.ts';
import { FUTURE, PERFECT } from './beginnings.ts';

/** PERFECT, FUTURE or neither: what a word shows by itself. */
export const tenseOf = (language: Language, word: Word): number =>
  (isPlainPerfect(language.lexicon.read(word)) ? PERFECT : 0) | (opensFuture(language, word) ? FUTURE : 0);

/** True for a word that can only be a verb in the perfect. */
const isPlainPerfect = (readings: readonly Reading[]): boolean =>
  readings.some((reading) => reading.kind === 'verb') &&
  readings.every((reading) => reading.kind === 'particle' || (reading.kind === 'verb' && reading.form === 'perfect'));

/** «سيزور», «ستعقد»: an imperfect behind the letter of the future; a word that no list knows must be long enough. */
function opensFuture({ lists, clitics, lexicon }: Language, known: Word): boolean {
  const { folded } = known;
  if (folded.length < 4) return false;
  const word = clitics.conjunctions.includes(folded[0]!) ? folded.slice(1) : folded;
  const openings = lists['future-openings'] ?? [];
  if (!openings.some((opening) => word.startsWith(opening))) return false;
  const readings = lexicon.read(known);
  const isVerb = (reading: Reading): boolean =>
    reading.kind === 'verb' && reading.form === 'imperfect' && reading.proclitic.endsWith(openings[0]![0]!);
  if (readings.length > 0) return readings.some(isVerb);
  const isLong = word.startsWith(openings[0]!) || word.length > 4;
  return isLong && !(lists['not-future'] ?? []).some((stem) => word.startsWith(stem));
}
