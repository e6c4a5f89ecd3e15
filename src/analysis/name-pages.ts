// A page as the mention steps see it: every token's name word, what has been found so far, and which tokens it covers.
// «وزارة الدفاع الروسية»: three tokens covered by one institution, so «الروسية» is not read again as a nationality.
import type { Mention } from '../model/mentions.ts';
import type { Reading } from '../text/clitics.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { DEFINITE, type NameLexicon, type NameWord, NO_NAME, nameLexiconOf } from './name-words.ts';
import type { Page, Paragraph } from './pages.ts';

/** A mention before it has an id; it is changed while the report is being read, and then never again. */
export type Rough = { -readonly [Key in keyof Mention]: Mention[Key] } & {
  /** Its tokens [from, to). */
  from: number;
  to: number;
  /** For an institution named without its country («وزارة الدفاع»): what it is called in any country. */
  slug?: string;
  /** For a definite source («المصدر»): the mention that it takes up. */
  takesUp?: Rough;
};

export interface NamePage {
  readonly page: Page;
  readonly lexicon: NameLexicon;
  readonly words: readonly NameWord[];
  /** The words' bits by themselves, since nearly every question of a step is about them alone. */
  readonly flags: Int32Array;
  readonly found: Rough[];
  /** The name that begins at a token, by token index. */
  readonly starts: (Rough | undefined)[];
  /** 1 where a token lies inside a proper name: nothing is looked for inside. */
  readonly covered: Uint8Array;
  /** The paragraph that is being read. */
  paragraph: Paragraph | undefined;
}

/** Lays out a page for the mention steps; linear in its tokens. */
export function layNamePage(page: Page): NamePage {
  const lexicon = nameLexiconOf(page.language);
  const { tokens } = page;
  const words: NameWord[] = new Array(tokens.length + 1).fill(NO_NAME);
  const flags = new Int32Array(tokens.length + 1);
  for (const { from, to } of page.paragraphs)
    for (let at = from; at < to; at++) {
      const token = tokens[at]!;
      if (token.kind !== 'word') continue;
      words[at] = lexicon.word(token);
      flags[at] = lexicon.flagsOf(token.word);
    }
  return {
    page,
    lexicon,
    words,
    flags,
    found: [],
    starts: new Array(tokens.length + 1),
    covered: new Uint8Array(tokens.length + 1),
    paragraph: undefined,
  };
}

/** The bits of the word at a token; 0 outside the page. */
export const flagsAt = (names: NamePage, at: number): number => names.flags[at] ?? 0;

export const hasFlag = (names: NamePage, at: number, mask: number): boolean => (flagsAt(names, at) & mask) !== 0;

export const isDefiniteAt = (names: NamePage, at: number): boolean => hasFlag(names, at, DEFINITE);

/** Where a reading's word begins in the text: behind its proclitics, but «لل» stays whole. */
export function startOf(names: NamePage, token: Token, reading: Reading): number {
  const { page } = names;
  let cut = reading.proclitic.length;
  if (cut === 0) return token.start;
  const { contracted, article } = page.language.clitics;
  if (reading.article && !token.folded.startsWith(article, cut) && token.folded.startsWith(contracted, cut - 1)) cut--;
  return cut === 0
    ? token.start
    : token.start + page.language.folder.rawOffset(page.text.slice(token.start, token.end), cut);
}

/** The span from the reading at one token to the end of the token before `to`. */
export const spanFrom = (names: NamePage, at: number, to: number, reading: Reading): Span => ({
  start: startOf(names, names.page.tokens[at]!, reading),
  end: names.page.tokens[to - 1]!.end,
});

/** Notes a name: it covers its tokens, and later steps see where it begins. */
export function note(names: NamePage, rough: Rough): Rough {
  names.found.push(rough);
  const before = names.starts[rough.from];
  if (before === undefined || before.to < rough.to) names.starts[rough.from] = rough;
  return rough;
}

export function cover(names: NamePage, from: number, to: number): void {
  for (let at = from; at < to; at++) names.covered[at] = 1;
}

/** An id from the folded words themselves, for what no register holds. */
export const idOfWords = (names: NamePage, from: number, to: number): string => {
  const words: string[] = [];
  for (let at = from; at < to && words.length < 8; at++)
    if (names.page.tokens[at]!.kind !== 'mark') words.push(names.page.tokens[at]!.folded);
  return `name:${words.join('-')}`;
};

/** The same behind a head that may have proclitics: «لحركة الضفة» is «حركة الضفة». */
export function idOfHeaded(names: NamePage, { from, to }: { from: number; to: number }, head: Reading): string {
  const { article, contracted } = names.page.language.clitics;
  const { folded } = names.page.tokens[from]!;
  const cut = head.proclitic.length;
  if (cut === 0) return idOfWords(names, from, to);
  const fused = head.article && !folded.startsWith(article, cut) && folded.startsWith(contracted, cut - 1);
  const first = fused ? article + folded.slice(cut - 1 + contracted.length) : folded.slice(cut);
  return `name:${first}${idOfWords(names, from + 1, to)
    .slice('name:'.length)
    .replace(/^(?=.)/u, '-')}`;
}

/** True when nothing but a mark or the paragraph's edge stands at the token. */
export const isEdge = (names: NamePage, at: number, limit: number): boolean =>
  at >= limit || at < 0 || names.page.tokens[at]?.kind !== 'word';

/** True when the two neighbouring tokens have nothing but blank space between them on one line. */
export const adjoins = (names: NamePage, at: number): boolean => {
  const before = names.page.tokens[at - 1];
  const token = names.page.tokens[at];
  return before !== undefined && token !== undefined && token.start - before.end <= 2;
};

/** No proclitic before the article: «الدفاع», not «والدفاع» or «للدفاع». */
export function joinsBare(names: NamePage, at: number): boolean {
  const token = names.page.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  const { article } = names.page.language.clitics;
  return token.folded.startsWith(article) || (flagsAt(names, at) & DEFINITE) === 0;
}
