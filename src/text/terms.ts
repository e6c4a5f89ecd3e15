// Terms: what a text is found by. «والقصف», «بالقَصْف» and «قصف» share the term «قصف»: words are folded and what is written together
// with them is taken off: by the lexicon where it knows the word («بعد» is no ب + عد), else by the letters alone.
// A text is indexed under every form that a word may stand for; a query asks for the one that is meant. That keeps the unknown
// name «لبنان» findable by itself and with any preposition before it. A phrase in quotation marks is found as it is written.
import type { CliticTable, Lexicon } from './clitics.ts';
import type { Folder } from './folding.ts';
import { type Token, tokenise } from './tokens.ts';
import { oncePerWord, type Word } from './vocabulary.ts';

/** What of a language is needed to make terms; a Language brings it. */
export interface TermLanguage {
  readonly folder: Folder;
  readonly lexicon: Lexicon;
  readonly clitics: CliticTable;
}

/** What is looked for: of each list one term at least, and every phrase letter by letter. */
export interface TermQuery {
  readonly all: readonly (readonly string[])[];
  readonly exact: readonly string[];
}

/** Longer words are cut, and no more than so many letters of a text are indexed: limits that both engines of the store can keep. */
const LONGEST_TERM = 60;
const MOST_LETTERS = 250_000;
const SHORTEST_AFTER_ARTICLE = 2;
const SHORTEST_AFTER_LETTER = 3;

const cut = (term: string): string => (term.length > LONGEST_TERM ? term.slice(0, LONGEST_TERM) : term);

/** What is left of an unknown word behind conjunction, preposition and article: [null or the stem behind an article, other stems]. */
function stemsByLetters(
  folded: string,
  table: CliticTable,
): { readonly sure: string | null; readonly maybe: string[] } {
  const maybe: string[] = [];
  for (const conjunction of ['', ...table.conjunctions]) {
    if (!folded.startsWith(conjunction)) continue;
    const rest = folded.slice(conjunction.length);
    if (conjunction !== '' && rest.length >= SHORTEST_AFTER_LETTER) maybe.push(rest);
    for (const preposition of ['', ...table.prepositions]) {
      if (!rest.startsWith(preposition)) continue;
      const word = rest.slice(preposition.length);
      if (preposition !== '' && word.length >= SHORTEST_AFTER_LETTER) maybe.push(word);
      for (const article of preposition === '' ? [table.article, table.contracted] : [table.article])
        if (word.startsWith(article) && word.length - article.length >= SHORTEST_AFTER_ARTICLE)
          return { sure: word.slice(article.length), maybe: [...maybe, word] };
    }
  }
  return { sure: null, maybe };
}

/** The stems that the lexicon gives: [whether it knows the word as it stands, the word behind what is written before it]. */
function stemsByLexicon(folded: string, lexicon: Lexicon): { readonly whole: boolean; readonly stems: string[] } {
  const readings = lexicon.read(folded);
  const stems = readings
    .filter((one) => one.start > 0 && folded.length - one.start > 1)
    .map((one) => folded.slice(one.start));
  return { whole: readings.some((one) => one.start === 0), stems };
}

const remembered = new WeakMap<TermLanguage, (word: Word) => readonly string[]>();

/** Every form that a word may stand for, worked out once for each word. */
function indexedForms(language: TermLanguage): (word: Word) => readonly string[] {
  let forms = remembered.get(language);
  if (forms === undefined) {
    forms = oncePerWord((word) => formsOf(word.folded, language).map(cut));
    remembered.set(language, forms);
  }
  return forms;
}

function formsOf(folded: string, language: TermLanguage): string[] {
  const { whole, stems } = stemsByLexicon(folded, language.lexicon);
  if (whole || stems.length > 0) return [folded, ...stems];
  const { sure, maybe } = stemsByLetters(folded, language.clitics);
  return [folded, ...maybe, ...(sure === null ? [] : [sure])];
}

function askedForms(folded: string, language: TermLanguage): string[] {
  const { whole, stems } = stemsByLexicon(folded, language.lexicon);
  if (whole) return [folded];
  if (stems.length > 0) return stems;
  return [stemsByLetters(folded, language.clitics).sure ?? folded];
}

const isSpoken = (token: Token): boolean => token.kind !== 'mark';

/**
 * The terms of a text, each once, in the order of their first place.
 * @example termsOf('والقصف', arabic).includes('قصف') // true
 */
export function termsOf(text: string, language: TermLanguage): string[] {
  const terms = new Set<string>();
  const seen = new Set<Word>();
  const formsOfWord = indexedForms(language);
  let letters = 0;
  for (const token of tokenise(text, language.folder)) {
    if (!isSpoken(token) || seen.has(token.word)) continue;
    seen.add(token.word);
    const forms = token.kind === 'word' ? formsOfWord(token.word) : [cut(token.folded)];
    for (const term of forms) {
      if (terms.has(term)) continue;
      letters += term.length;
      if (letters > MOST_LETTERS) return [...terms];
      terms.add(term);
    }
  }
  return [...terms];
}

const QUOTED = /"([^"]*)"|“([^“”]*)”|«([^«»]*)»/gu;

/**
 * A query as people type it: words in any order, and phrases in quotation marks that must stand as they are written.
 * @example queryOf('القصف «السوق القديم»', arabic).exact // ['السوق القديم']
 */
export function queryOf(typed: string, language: TermLanguage): TermQuery {
  const exact: string[] = [];
  const all: string[][] = [];
  const rest = typed.replace(QUOTED, (_, one?: string, two?: string, three?: string) => {
    const phrase = one ?? two ?? three ?? '';
    const inside = tokenise(phrase, language.folder).filter(isSpoken);
    if (inside.length > 0) exact.push(phrase.trim());
    for (const token of inside) all.push([cut(token.folded)]);
    return ' ';
  });
  for (const token of tokenise(rest, language.folder).filter(isSpoken)) {
    const forms = token.kind === 'word' ? askedForms(token.folded, language) : [token.folded];
    all.push([...new Set(forms.map(cut))]);
  }
  return { all, exact };
}

/** Where the first word stands that a query asks for; -1 where none does. */
export function placeOfTerms(text: string, query: TermQuery, language: TermLanguage): number {
  const asked = new Set(query.all.flat());
  const formsOfWord = indexedForms(language);
  const found = tokenise(text, language.folder).find(
    (token) => isSpoken(token) && formsOfWord(token.word).some((form) => asked.has(form)),
  );
  return found?.start ?? -1;
}

const PART_OF_WORD = /[\p{L}\p{M}\p{Nd}]/u;

const partsWord = (text: string, at: number): boolean => at >= 0 && at < text.length && PART_OF_WORD.test(text[at]!);

/**
 * Where a phrase stands in a text as whole words, letter for letter but for white space; -1 where it does not.
 * @example placeOfPhrase('في السوق  القديم', 'السوق القديم') // 3
 */
export function placeOfPhrase(text: string, phrase: string): number {
  const pattern = phrase
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+');
  for (const match of text.matchAll(new RegExp(pattern, 'gu')))
    if (!partsWord(text, match.index - 1) && !partsWord(text, match.index + match[0].length)) return match.index;
  return -1;
}
