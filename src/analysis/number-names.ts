// Numbers that count nothing: names («القرار 2254», «إف 16», «فرانس 24»), telephone numbers, the
// numbering of a list; and the question whether a word nobody listed may be the noun that a number counts («20 بئرا»).
// A label stands before its number; where a counted noun follows, the number counts all the same («قتل في المنطقة 20 شخصا»).
import type { WordLists } from '../model/languages.ts';
import type { Lexicon } from '../text/clitics.ts';
import { nounAfter, nounAt } from './counted.ts';
import type { Numeral } from './numerals.ts';
import type { Page } from './pages.ts';
import type { SensedPage } from './senses.ts';

/** «20 في المئة», «20%», «$20». */
export function isShare(sensed: SensedPage, at: number): boolean {
  const token = sensed.page.tokens[at];
  if (token === undefined) return false;
  const { lists } = sensed.page.language;
  if (token.kind === 'mark')
    return (
      (lists['number/percent-marks'] ?? []).includes(token.folded) ||
      (lists['number/money-marks'] ?? []).includes(token.folded)
    );
  return sensed.phraseAt(at, 'number/percent') !== undefined;
}

/** The token behind «في المئة», so that its «مئة» is not counted again. */
export const shareEnd = (sensed: SensedPage, at: number): number => sensed.phraseAt(at, 'number/percent')?.to ?? at;

/** A number that is a name or part of one: a resolution, a model, a channel; also telephone numbers and list numbering. */
export function isName(sensed: SensedPage, numeral: Numeral): boolean {
  if (!numeral.digits) return false;
  const { page } = sensed;
  const token = page.tokens[numeral.core]!;
  const before = page.tokens[numeral.core - 1];
  const after = page.tokens[numeral.core + 1];
  if (token.folded.length > 9 || (token.folded.length > 1 && token.folded[0] === '0' && token.folded[1] !== '.'))
    return true;
  if (before === undefined) return isNumbering(page, numeral.core);
  if (before.kind === 'mark' && before.end === token.start && '-/+#$€£_@:'.includes(before.folded)) return true;
  if (after !== undefined && after.start === token.end && (after.folded === '/' || after.folded === '+')) return true;
  if (isLatin(before.folded) || (after !== undefined && after.start === token.end && isLatin(after.folded)))
    return true;
  if (isNumbering(page, numeral.core) || isInOutlet(page, numeral.core)) return true;
  const label = sensed.senses[numeral.core - 1]!.label;
  if (label?.lexeme.features.strict === 'yes') return true;
  if (label?.lexeme.features.model === 'yes')
    return nounAt(sensed, numeral.to) === undefined || before.end === token.start;
  return label !== undefined && label.enclitic === '' && nounAfter(sensed, numeral) === undefined;
}

const isLatin = (folded: string): boolean => {
  const code = folded.charCodeAt(0);
  return code >= 97 && code <= 122;
};

/** «1- …», «2) …» at the beginning of a line. */
function isNumbering(page: Page, at: number): boolean {
  const token = page.tokens[at]!;
  const before = page.tokens[at - 1];
  const after = page.tokens[at + 1];
  if (after === undefined || after.kind !== 'mark' || !'-–.)(ـ'.includes(after.folded)) return false;
  return before === undefined || page.text.slice(before.end, token.start).includes('\n');
}

const isInOutlet = (page: Page, at: number): boolean =>
  page.gazetteer.matchesAt(page.text, page.tokens, at - 1).some((match) => match.to > at);

function isOnlyVerb(lexicon: Lexicon, folded: string): boolean {
  const readings = lexicon.read(folded);
  return readings.some((reading) => reading.kind === 'verb') && !readings.some((reading) => reading.kind === 'noun');
}

/** «يعالجون»: a verb in the plural, never the noun behind a number. */
const isVerbShaped = (lists: WordLists, folded: string): boolean =>
  (lists['count/verb-openings'] ?? []).some((one) => folded.startsWith(one)) &&
  (lists['count/verb-endings'] ?? []).some((one) => folded.endsWith(one));

/** «الـ34»: figures behind an article. */
const isArticled = (sensed: SensedPage, numeral: Numeral): boolean =>
  sensed.page.tokens[numeral.core - 1]?.folded === sensed.page.language.clitics.article;

/** A word behind a number that may be a noun nobody listed: «20 بئرا». */
export function unknownNoun(sensed: SensedPage, numeral: Numeral): boolean {
  const token = sensed.page.tokens[numeral.to];
  if (token === undefined || token.kind !== 'word' || numeral.value === null || numeral.value < 2) return false;
  if (numeral.to >= sensed.limits[numeral.from]!) return false;
  const { particle, cardinal, ordinal, fate, weekday, daypart, timeUnit } = sensed.senses[numeral.to]!;
  if (particle ?? cardinal ?? ordinal ?? fate ?? weekday ?? daypart ?? timeUnit) return false;
  if (sensed.senses[numeral.core]?.cardinal?.article === true || isArticled(sensed, numeral)) return false;
  if (token.folded.length < 3 || isLatin(token.folded) || sensed.phraseAt(numeral.to, 'month/') !== undefined)
    return false;
  const { language } = sensed.page;
  if (isVerbShaped(language.lists, token.folded) || isOnlyVerb(language.lexicon, token.folded)) return false;
  const joins = language.lists['number/and'] ?? [];
  const { article, contracted, prepositions } = language.clitics;
  if (token.folded.startsWith(article) || token.folded.startsWith(contracted)) return false;
  if (prepositions.some((one) => token.folded.startsWith(one + article))) return false;
  return !joins.some((one) => token.folded.startsWith(one));
}
