// Descriptions: words that say what somebody or something is without a name: «تجمعات للمدنيين» are civilians, «مخازن ذخيرة» depots.
// The words come from the language's lists «described-people-…» and «described-things-…»; one index a language, so that a phrase costs a lookup a word.
import type { Language } from '../model/languages.ts';
import { createPhraseIndex, type PhraseIndex } from '../text/phrases.ts';
import type { Span } from '../text/spans.ts';
import { type Token, tokenise } from '../text/tokens.ts';

const KINDS = { people: 'described-people-', things: 'described-things-' } as const;

interface Indexes {
  readonly described: PhraseIndex<Pick<Described, 'value' | 'kind'>>;
  readonly collective: PhraseIndex<string>;
  readonly spokespeople: PhraseIndex<string>;
  readonly firsts: PhraseIndex<string>;
  readonly ignorance: PhraseIndex<string>;
}

/** A description found in the text of a span. */
export interface Described extends Span {
  readonly value: string;
  /** People («civilians») or a thing («depots»). */
  readonly kind: 'people' | 'things';
}

/** What the comparison asks the language. */
export interface Descriptions {
  /** The descriptions in a span, in order, each class once. */
  readonly in: (text: string, span: Span) => Described[];
  /** True for a class of things («depots»). */
  readonly isThing: (value: string) => boolean;
  /** True for «الغرب», «مواقف عدة»: nobody that could be asked. */
  readonly isCollective: (text: string, span: Span) => boolean;
  /** True where the words name one who speaks for a body. */
  readonly isSpokesperson: (text: string, span: Span) => boolean;
  /** True where the words at a span say that it was the first of its kind. */
  readonly isFirst: (text: string, span: Span) => boolean;
  /** True where a content begins by saying that its speaker does not know. */
  readonly saysNothing: (text: string, span: Span) => boolean;
  /** True where the first word of a span carries the article. */
  readonly isDefinite: (text: string, span: Span) => boolean;
  /** A word without conjunction, preposition, article and pronoun: enough to see that two renderings share words. */
  readonly stemOf: (folded: string) => string;
  /** The folded words of a span. */
  readonly keysOf: (text: string, span: Span) => string[];
}

const cache = new WeakMap<Language, Descriptions>();

/** The lookups of a language, made once. */
export function descriptionsOf(language: Language): Descriptions {
  let made = cache.get(language);
  if (made === undefined) {
    made = createDescriptions(language);
    cache.set(language, made);
  }
  return made;
}

function indexesOf(language: Language): Indexes {
  const index = <V>(entries: readonly (readonly [string, V])[]): PhraseIndex<V> =>
    createPhraseIndex(entries, language.folder, language.clitics);
  const listed = (name: string) => (language.lists[name] ?? []).map((line) => [line, name] as const);
  const described = (['people', 'things'] as const).flatMap((kind) =>
    Object.keys(language.lists)
      .filter((name) => name.startsWith(KINDS[kind]))
      .sort()
      .flatMap((name) => {
        const value = { value: name.slice(KINDS[kind].length), kind };
        return (language.lists[name] ?? []).map((line) => [line, value] as const);
      }),
  );
  return {
    described: index(described),
    collective: index(listed('collective-references')),
    spokespeople: index(listed('spokespeople')),
    firsts: index(listed('first-of-series')),
    ignorance: index(listed('no-information')),
  };
}

function createDescriptions(language: Language): Descriptions {
  const { described, collective, spokespeople, firsts, ignorance } = indexesOf(language);
  const tokensOf = (text: string, span: Span): { piece: string; tokens: Token[] } => {
    const piece = text.slice(span.start, Math.min(span.end, span.start + 600));
    return { piece, tokens: tokenise(piece, language.folder) };
  };
  const find = (text: string, span: Span): Described[] => {
    const { piece, tokens } = tokensOf(text, span);
    const found = new Map<string, Described>();
    for (let at = 0; at < tokens.length; at++) {
      const match = described.longestAt(piece, tokens, at);
      for (const one of match?.values ?? [])
        if (!found.has(one.value))
          found.set(one.value, { ...one, start: span.start + match!.start, end: span.start + match!.end });
    }
    return [...found.values()];
  };
  /** The phrase must be all there is, or all but the adjectives behind it. */
  const isCollective = (text: string, span: Span): boolean => {
    const { piece, tokens } = tokensOf(text, span);
    const content = tokens.filter((token) => token.kind === 'word');
    const match = content[0] && collective.longestAt(piece, tokens, content[0].index);
    return match !== undefined && content.length - (match.to - match.from) <= 1;
  };
  const isSpokesperson = (text: string, span: Span): boolean => {
    const { piece, tokens } = tokensOf(text, span);
    return tokens.some((_, at) => spokespeople.longestAt(piece, tokens, at) !== undefined);
  };
  /** Looks at the words close around: «أولى الغارات», «الغارات الجوية الأولى». */
  const isFirst = (text: string, span: Span): boolean => {
    const { piece, tokens } = tokensOf(text, { start: Math.max(0, span.start - 8), end: span.end + 18 });
    return tokens.some((_, at) => firsts.longestAt(piece, tokens, at) !== undefined);
  };
  const keysOf = (text: string, span: Span): string[] =>
    tokensOf(text, span)
      .tokens.filter((token) => token.kind !== 'mark')
      .map((token) => token.folded);
  const isDefinite = (text: string, span: Span): boolean => {
    const [first] = tokensOf(text, { start: span.start, end: Math.min(span.end, span.start + 40) }).tokens;
    return first?.folded.startsWith(language.clitics.article) === true;
  };
  return {
    in: find,
    isThing: (value) => language.lists[`${KINDS.things}${value}`] !== undefined,
    isCollective,
    isSpokesperson,
    isFirst,
    isDefinite,
    saysNothing: (text, span) => {
      const { piece, tokens } = tokensOf(text, { start: span.start, end: Math.min(span.end, span.start + 60) });
      return beginsWith(ignorance, piece, tokens);
    },
    stemOf: createStemmer(language),
    keysOf,
  };
}

/** True where the phrase begins on the first or second word. */
function beginsWith(index: PhraseIndex<string>, piece: string, tokens: readonly Token[]): boolean {
  const [first, second] = tokens.filter((token) => token.kind === 'word');
  return [first, second].some(
    (token) => token !== undefined && index.longestAt(piece, tokens, token.index) !== undefined,
  );
}

/** Cuts what may be written together with a word while three letters are left. */
function createStemmer({ clitics }: Language): (folded: string) => string {
  const openings = [clitics.contracted, clitics.article, ...clitics.conjunctions, ...clitics.prepositions];
  const endings = [...clitics.enclitics].sort((one, other) => other.length - one.length);
  return (folded) => {
    let word = folded;
    for (let step = 0; step < 3; step++) {
      const opening = openings.find((one) => word.startsWith(one) && word.length - one.length >= 3);
      if (opening === undefined) break;
      word = word.slice(opening.length);
    }
    const ending = endings.find((one) => one.length > 1 && word.endsWith(one) && word.length - one.length >= 3);
    return ending === undefined ? word : word.slice(0, -ending.length);
  };
}
