// Wordings: where words that a case quotes stand in its text. «القصف … السوق» runs from one to the other, «نقلت ~ عن» is two
// pieces, «المدينة #2» is the second of them. Letters that are written together with a word (و، ب) may stand before it:
// «السوق» is found in «بالسوق». White space of any kind and length is the same. Where the text itself has such a sign between
// blanks, it stands behind a backslash: «قال \… ثم».
import type { PhraseClitics } from '../../text/phrases.ts';
import type { Span } from '../../text/spans.ts';

const JOINS = ' … ';
const PARTS = ' ~ ';
const ESCAPED = / \\([…~])(?= )/gu;
const NTH = / #(\d+)$/u;
const SPACE = /\s/u;
const WORD = /[\p{L}\p{M}\p{N}]/u;

/** A text made ready for looking up many wordings. */
export interface WordingText {
  readonly text: string;
  /** The text with every run of white space as one space. */
  readonly squeezed: string;
  /** For each letter of `squeezed` its place in the text; one more at the end. */
  readonly places: readonly number[];
  /** What may be written before a word. */
  readonly openings: ReadonlySet<string>;
}

function openingsOf(clitics: PhraseClitics): Set<string> {
  const openings = new Set<string>();
  for (const conjunction of ['', ...clitics.conjunctions])
    for (const preposition of ['', ...clitics.prepositions]) openings.add(conjunction + preposition);
  return openings;
}

/** Prepares a text; linear in its length. */
export function wordingText(text: string, clitics: PhraseClitics): WordingText {
  const letters: string[] = [];
  const places: number[] = [];
  let spaced = false;
  for (let at = 0; at < text.length; at++) {
    const space = SPACE.test(text[at]!);
    if (!(space && spaced)) {
      letters.push(space ? ' ' : text[at]!);
      places.push(at);
    }
    spaced = space;
  }
  places.push(text.length);
  return { text, squeezed: letters.join(''), places, openings: openingsOf(clitics) };
}

/** Quoted words with every run of white space as one space. */
export const squeeze = (words: string): string => words.replace(/\s+/gu, ' ').trim();

/** How the letters before an occurrence in its own word look: none, clitics, or something else. */
function standsAsWord(page: WordingText, start: number, end: number): boolean {
  const { squeezed } = page;
  if (end < squeezed.length && WORD.test(squeezed[end]!) && WORD.test(squeezed[end - 1]!)) return false;
  if (!WORD.test(squeezed[start]!)) return true;
  let begin = start;
  while (begin > 0 && start - begin < 5 && WORD.test(squeezed[begin - 1]!)) begin--;
  return page.openings.has(squeezed.slice(begin, start));
}

/** All places of the words from `from` on: those that stand as words first, then the others; each in order of the text. */
export function occurrencesOf(page: WordingText, words: string, from = 0): Span[] {
  const asWords: Span[] = [];
  const others: Span[] = [];
  if (words === '') return [];
  for (let at = page.squeezed.indexOf(words, from); at >= 0; at = page.squeezed.indexOf(words, at + 1)) {
    const span = { start: at, end: at + words.length };
    (standsAsWord(page, span.start, span.end) ? asWords : others).push(span);
  }
  return [...asWords, ...others];
}

function locatePiece(page: WordingText, piece: string, from: number): Span | string {
  const nth = NTH.exec(piece);
  const words = squeeze(nth === null ? piece : piece.slice(0, nth.index)).replace(ESCAPED, ' $1');
  const wanted = nth === null ? 1 : Number(nth[1]);
  const all = occurrencesOf(page, words, from);
  const found = all[wanted - 1];
  if (found !== undefined) return found;
  if (all.length === 0) return `the text does not say «${words}»${from > 0 ? ' there' : ''}`;
  return `«${words}» stands only ${all.length} times`;
}

function locateRange(page: WordingText, wording: string, from: number): Span | string {
  const cut = wording.indexOf(JOINS);
  if (cut < 0) return locatePiece(page, wording, from);
  const first = locatePiece(page, wording.slice(0, cut), from);
  if (typeof first === 'string') return first;
  const last = locatePiece(page, wording.slice(cut + JOINS.length), first.end);
  return typeof last === 'string' ? last : { start: first.start, end: last.end };
}

/**
 * Where the words stand: one span, or several for a broken wording; a sentence that says what is wrong when they do not.
 * @example locateWording(wordingText('قال إنه قال', arabic.clitics), 'قال #2') // [{ start: 8, end: 11 }]
 */
export function locateWording(page: WordingText, wording: string): readonly Span[] | string {
  const spans: Span[] = [];
  let from = 0;
  for (const part of wording.split(PARTS)) {
    const found = locateRange(page, part, from);
    if (typeof found === 'string') return found;
    spans.push({ start: page.places[found.start]!, end: page.places[found.end - 1]! + 1 });
    from = found.end;
  }
  return spans;
}
