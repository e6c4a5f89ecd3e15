// Phrases: finding any of many thousands of names and fixed expressions in a list of tokens in one pass.
// An index by first word, longest first; «وبالمدينة القديمة» is found under «المدينة القديمة», because the first word may carry
// clitics; quotation marks inside («تنظيم “الفجر”») are stepped over. Cost: one lookup per token and way of cutting it.
import type { Folder } from './folding.ts';
import type { Span } from './spans.ts';
import { type Token, tokenise } from './tokens.ts';

/** What the index needs to know of clitics; all folded. */
export interface PhraseClitics {
  readonly conjunctions: readonly string[];
  readonly prepositions: readonly string[];
  readonly article: string;
  readonly contracted: string;
}

/** A phrase found at tokens [from, to). The span leaves proclitics out, except where «لل» hides the article. */
export interface PhraseMatch<V> extends Span {
  readonly from: number;
  readonly to: number;
  readonly proclitic: string;
  readonly values: readonly V[];
}

export interface PhraseIndex<V> {
  /** All phrases that begin at token `at`, longest first. */
  matchesAt(text: string, tokens: readonly Token[], at: number): PhraseMatch<V>[];
  /** The longest one, if any. */
  longestAt(text: string, tokens: readonly Token[], at: number): PhraseMatch<V> | undefined;
  readonly size: number;
}

interface Entry<V> {
  readonly words: readonly string[];
  readonly values: V[];
}

const QUOTE = /^["«»“”„'’‘()_-]$/;

interface Cut {
  readonly word: string;
  readonly proclitic: string;
  readonly cut: number;
}

function cutsOf(word: string, clitics: PhraseClitics): Cut[] {
  const cuts: Cut[] = [{ word, proclitic: '', cut: 0 }];
  const contract = (from: number, conjunction: string): void => {
    if (word.startsWith(clitics.contracted, from)) {
      const rest = clitics.article + word.slice(from + clitics.contracted.length);
      cuts.push({ word: rest, proclitic: conjunction + clitics.contracted[0]!, cut: from });
    }
  };
  const prepositions = (from: number, conjunction: string): void => {
    for (const one of clitics.prepositions) {
      if (word.startsWith(one, from) && word.length > from + one.length + 1)
        cuts.push({ word: word.slice(from + one.length), proclitic: conjunction + one, cut: from + one.length });
    }
    contract(from, conjunction);
  };
  prepositions(0, '');
  for (const one of clitics.conjunctions) {
    if (!word.startsWith(one) || word.length <= one.length + 1) continue;
    cuts.push({ word: word.slice(one.length), proclitic: one, cut: one.length });
    prepositions(one.length, one);
  }
  return cuts;
}

const NONE: never[] = [];
const REMEMBERED = 200_000;
const shared = new WeakMap<PhraseClitics, Map<string, readonly Cut[]>>();

/** The ways of cutting a word, worked out once for all indexes of a language. */
function sharedCuts(clitics: PhraseClitics): (word: string) => readonly Cut[] {
  let cache = shared.get(clitics);
  if (cache === undefined) {
    cache = new Map();
    shared.set(clitics, cache);
  }
  const known = cache;
  return (word) => {
    let cuts = known.get(word);
    if (cuts === undefined) {
      cuts = cutsOf(word, clitics);
      if (known.size > REMEMBERED) known.clear();
      known.set(word, cuts);
    }
    return cuts;
  };
}

/** The folded words of a phrase, as the index keeps them. */
export const phraseWords = (phrase: string, folder: Folder): string[] =>
  tokenise(phrase, folder)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.folded);

/**
 * Makes an index of phrases.
 * @example createPhraseIndex([['قناة س', 's']], folder, clitics).longestAt('بقناة س', tokenise('بقناة س', folder), 0).values // ['s']
 */
export function createPhraseIndex<V>(
  phrases: Iterable<readonly [string, V]>,
  folder: Folder,
  clitics: PhraseClitics,
): PhraseIndex<V> {
  const byFirst = new Map<string, Entry<V>[]>();
  let size = 0;
  const known = new Map<string, Entry<V>>();
  for (const [phrase, value] of phrases) {
    const list = phraseWords(phrase, folder);
    if (list.length === 0) continue;
    const key = list.join(' ');
    const entry = known.get(key);
    if (entry !== undefined) {
      if (!entry.values.includes(value)) entry.values.push(value);
      continue;
    }
    size++;
    const made: Entry<V> = { words: list, values: [value] };
    known.set(key, made);
    const first = byFirst.get(list[0]!);
    if (first === undefined) byFirst.set(list[0]!, [made]);
    else first.push(made);
  }
  for (const list of byFirst.values()) list.sort((one, other) => other.words.length - one.words.length);
  const cutsFor = sharedCuts(clitics);
  const matchesAt = (text: string, tokens: readonly Token[], at: number): PhraseMatch<V>[] => {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark') return NONE;
    let found: PhraseMatch<V>[] | undefined;
    for (const cut of cutsFor(token.folded)) {
      const entries = byFirst.get(cut.word);
      if (entries === undefined) continue;
      for (const entry of entries) {
        const to = endOf(entry.words, tokens, at);
        if (to < 0) continue;
        const raw = cut.cut === 0 ? 0 : folder.rawOffset(text.slice(token.start, token.end), cut.cut);
        const match = { from: at, to, start: token.start + raw, end: tokens[to - 1]!.end };
        found ??= [];
        found.push({ ...match, proclitic: cut.proclitic, values: entry.values });
      }
    }
    if (found === undefined) return NONE;
    return found.sort((one, other) => other.to - one.to || one.proclitic.length - other.proclitic.length);
  };
  return { matchesAt, longestAt: (text, tokens, at) => matchesAt(text, tokens, at)[0], size };
}

/** The index behind the last token of the words, which begin at token `at`; -1 where they do not stand there. */
function endOf(list: readonly string[], tokens: readonly Token[], at: number): number {
  let next = at + 1;
  for (let word = 1; word < list.length; word++) {
    let token = tokens[next];
    let skipped = 0;
    while (token !== undefined && token.kind === 'mark' && skipped < 2 && isSkipped(token, list[word - 1]!)) {
      token = tokens[++next];
      skipped++;
    }
    if (token === undefined || token.folded !== list[word]) return -1;
    next++;
  }
  return next;
}

/** Quotation marks, the joints of hashtags and types («#سالم_ناصر», «إف-16»), and the stops of abbreviations («أ. ف. ب.»). */
const isSkipped = (mark: Token, before: string): boolean =>
  QUOTE.test(mark.folded) || (mark.folded === '.' && before.length === 1);
