// Descriptions: words that say what somebody or something is without a name: «تجمعات للمدنيين» are civilians, «مخازن ذخيرة» depots.
// The words come from the language's lists «described-people-…» and «described-things-…»; one index a language, so that a phrase costs a lookup a word.
import type { Language } from '../model/languages.ts';
import { createPhraseIndex, type PhraseIndex } from '../text/phrases.ts';
import type { Span } from '../text/spans.ts';
import { type Token, tokenise } from '../text/tokens.ts';

const KINDS = { people: 'described-people-', things: 'described-things-', manners: 'described-manners-' } as const;

interface Indexes {
  readonly described: PhraseIndex<Pick<Described, 'value' | 'kind'>>;
  readonly collective: PhraseIndex<string>;
  readonly spokespeople: PhraseIndex<string>;
  readonly firsts: PhraseIndex<string>;
  readonly ignorance: PhraseIndex<string>;
  readonly parts: PhraseIndex<string>;
  readonly rejections: PhraseIndex<string>;
  readonly ways: PhraseIndex<string>;
  readonly wayEnds: PhraseIndex<string>;
  readonly answers: PhraseIndex<string>;
}

/** A description found in the text of a span. */
export interface Described extends Span {
  readonly value: string;
  /** People («civilians»), a thing («depots»), or how something was done («suicide»). */
  readonly kind: 'people' | 'things' | 'manners';
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
  /** «قتلى مدنيين»: the people that the word right behind a span describes. */
  readonly adjectiveBehind: (text: string, span: Span) => Described | null;
  /** «أي صلة», «لا علاقة له»: the words in a span for having a part in something; `negative` where they say that somebody has none. */
  readonly partIn: (text: string, span: Span) => { readonly span: Span; readonly negative: boolean } | null;
  /** True for a folded word that names a country's forces: «الطيران», «جيش». */
  readonly isForce: (folded: string) => boolean;
  /** «عبر الخط الساخن»: the words for the way that something was told by, without their preposition. */
  readonly wayIn: (text: string, span: Span) => Span | null;
  /** True where a content answers a notice or a request: goes on, refuses, does as asked. */
  readonly answers: (text: string, span: Span) => boolean;
  /** True where a content calls what it tells of baseless or false. */
  readonly rejects: (text: string, span: Span) => boolean;
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
  const described = (['people', 'things', 'manners'] as const).flatMap((kind) =>
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
    parts: index([...listed('having-a-part'), ...listed('having-no-part')]),
    rejections: index(listed('called-baseless')),
    ways: index(listed('ways-of-telling')),
    wayEnds: index(listed('behind-a-way')),
    answers: index(listed('answers-to-a-request')),
  };
}

/** A piece of a report in tokens. */
type TokensOf = (text: string, span: Span) => { readonly piece: string; readonly tokens: Token[] };

function createDescriptions(language: Language): Descriptions {
  const indexes = indexesOf(language);
  const stemOf = createStemmer(language);
  const forces = new Set((language.lists['national-forces'] ?? []).map((word) => stemOf(language.folder.fold(word))));
  const tokensOf: TokensOf = (text, span) => {
    const piece = text.slice(span.start, Math.min(span.end, span.start + 600));
    return { piece, tokens: tokenise(piece, language.folder) };
  };
  const isDefinite = (text: string, span: Span): boolean => {
    const [first] = tokensOf(text, { start: span.start, end: Math.min(span.end, span.start + 40) }).tokens;
    return first?.folded.startsWith(language.clitics.article) === true;
  };
  return {
    ...classesIn(indexes, tokensOf),
    ...speakersIn(indexes, tokensOf),
    ...contentsIn(indexes, tokensOf),
    isForce: (folded) => forces.has(stemOf(folded)),
    isThing: (value) => language.lists[`${KINDS.things}${value}`] !== undefined,
    isDefinite,
    stemOf,
    keysOf: (text, span) =>
      tokensOf(text, span)
        .tokens.filter((token) => token.kind !== 'mark')
        .map((token) => token.folded),
  };
}

/** What words describe: classes of people and things. */
function classesIn({ described }: Indexes, tokensOf: TokensOf): Pick<Descriptions, 'in' | 'adjectiveBehind'> {
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
  const adjectiveBehind = (text: string, { end }: Span): Described | null => {
    const next = tokensOf(text, { start: end, end: end + REACH }).tokens[0];
    if (next?.kind !== 'word') return null;
    const [found] = find(text, { start: end + next.start, end: end + next.end });
    return found?.kind === 'people' ? found : null;
  };
  return { in: find, adjectiveBehind };
}

/** Who speaks, and what is told as the first of a series. */
function speakersIn(
  { collective, spokespeople, firsts }: Indexes,
  tokensOf: TokensOf,
): Pick<Descriptions, 'isCollective' | 'isSpokesperson' | 'isFirst'> {
  /** The phrase must be all there is, or all but the adjectives behind it. */
  const isCollective = (text: string, span: Span): boolean => {
    const { piece, tokens } = tokensOf(text, span);
    const content = tokens.filter((token) => token.kind === 'word');
    const match = content[0] && collective.longestAt(piece, tokens, content[0].index);
    return match !== undefined && content.length - (match.to - match.from) <= 1;
  };
  const holds = (index: PhraseIndex<string>, text: string, span: Span): boolean => {
    const { piece, tokens } = tokensOf(text, span);
    return tokens.some((_, at) => index.longestAt(piece, tokens, at) !== undefined);
  };
  return {
    isCollective,
    isSpokesperson: (text, span) => holds(spokespeople, text, span),
    /** Looks at the words close around: «أولى الغارات», «الغارات الجوية الأولى». */
    isFirst: (text, { start, end }) => holds(firsts, text, { start: Math.max(0, start - 8), end: end + 18 }),
  };
}

/** What a content does: says that its speaker does not know, had no part in it, or that a report is not true. */
function contentsIn(
  { parts, rejections, ignorance, answers, ...ways }: Indexes,
  tokensOf: TokensOf,
): Pick<Descriptions, 'partIn' | 'rejects' | 'saysNothing' | 'answers' | 'wayIn'> {
  const holds = (index: PhraseIndex<string>, text: string, span: Span): boolean => {
    const { piece, tokens } = tokensOf(text, span);
    return tokens.some((_, at) => index.longestAt(piece, tokens, at) !== undefined);
  };
  return {
    answers: (text, span) => holds(answers, text, span),
    wayIn: (text, span) => {
      const { piece, tokens } = tokensOf(text, span);
      const way = wayAmong(piece, tokens, ways);
      return way === null ? null : { start: span.start + way.start, end: span.start + way.end };
    },
    partIn: (text, span) => {
      const { piece, tokens } = tokensOf(text, span);
      for (let at = 0; at < Math.min(tokens.length, OPENING); at++) {
        const match = parts.longestAt(piece, tokens, at);
        if (match === undefined) continue;
        const found = { start: span.start + match.start, end: span.start + match.end };
        return { span: found, negative: match.values.includes('having-no-part') };
      }
      return null;
    },
    rejects: (text, span) => holds(rejections, text, span),
    saysNothing: (text, span) => {
      const { piece, tokens } = tokensOf(text, { start: span.start, end: Math.min(span.end, span.start + 60) });
      return beginsWith(ignorance, piece, tokens);
    },
  };
}

/** The words behind a preposition of the way, up to a mark, a word that ends them, or six words. */
function wayAmong(
  piece: string,
  tokens: readonly Token[],
  { ways, wayEnds }: Pick<Indexes, 'ways' | 'wayEnds'>,
): Span | null {
  for (let at = 0; at < tokens.length; at++) {
    const opening = ways.longestAt(piece, tokens, at);
    if (opening === undefined) continue;
    let end = opening.to;
    const goesOn = (next: number): boolean =>
      next < tokens.length &&
      next - opening.to < WAY &&
      tokens[next]!.kind === 'word' &&
      wayEnds.longestAt(piece, tokens, next) === undefined;
    while (goesOn(end)) end++;
    if (end > opening.to) return { start: tokens[opening.to]!.start, end: tokens[end - 1]!.end };
  }
  return null;
}

const WAY = 6;

/** How far behind a word its adjective may end, in characters; how many words into a content a part is spoken of. */
const REACH = 24;
const OPENING = 8;

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
