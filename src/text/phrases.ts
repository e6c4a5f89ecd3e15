// Phrases: finding any of many thousands of names and fixed expressions in a list of tokens in one pass.
// An index by first word, longest first; «وبالمدينة القديمة» is found under «المدينة القديمة», because the first word may carry
// clitics; quotation marks inside («تنظيم “الفجر”») are stepped over. Which phrases a word can begin is worked out when it is first
// met and kept with the word, so that most tokens cost one look; phrases that share their first word stand in a tree of words.
import type { Folder } from './folding.ts';
import type { Span } from './spans.ts';
import { firstFoldedWord, foldedWords, type Token } from './tokens.ts';
import type { Word } from './vocabulary.ts';

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
  /** True where a phrase may begin with the word, however it is cut; what follows it is not asked. */
  mayBegin(word: Word): boolean;
  /** How many phrases it was made of. */
  readonly size: number;
}

/** Phrases by their words: what ends here, and where the next word leads. */
interface Node<V> {
  values: V[] | undefined;
  next: Map<string, Node<V>> | undefined;
}

/** A way of cutting a word that makes it the first word of phrases. */
interface Start<V> {
  readonly cut: Cut;
  readonly node: Node<V>;
}

const QUOTES = `"«»“”„'’‘()_-`;

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

/** The indexes made first have a bit and a place in every word; later ones, of gazetteers that come and go, keep their own answers. */
const BITS = 30;
const MOST = 2 * BITS;
let indexes = 0;

/** The phrases of one index that share their first word. Their tree is built when a text first has that word. */
interface First {
  readonly number: number;
  readonly phrases: (readonly [string, unknown])[];
  tree: Node<unknown> | undefined;
  /** The same first word in another index. */
  readonly next: First | undefined;
}

/** All indexes of a language that have a bit, in one table by first words: a new word is settled for all of them at once. */
interface Family {
  readonly firsts: Map<string, First>;
  /** The bits of all of them, as a word has them. */
  all: number;
  allNext: number;
}

const newFamily = (): Family => ({ firsts: new Map(), all: 0, allNext: 0 });

const families = new WeakMap<PhraseClitics, Family>();

function familyOf(clitics: PhraseClitics): Family {
  let family = families.get(clitics);
  if (family === undefined) {
    family = newFamily();
    families.set(clitics, family);
  }
  return family;
}

/** Adds the phrases of an index to a table; returns how many there are. */
function addPhrases(
  phrases: Iterable<readonly [string, unknown]>,
  folder: Folder,
  { firsts, number }: { readonly firsts: Map<string, First>; readonly number: number },
): number {
  let size = 0;
  for (const entry of phrases) {
    size++;
    const word = firstFoldedWord(entry[0], folder);
    if (word === undefined) continue;
    const known = firsts.get(word);
    if (known?.number === number) known.phrases.push(entry);
    else firsts.set(word, { number, phrases: [entry], tree: undefined, next: known });
  }
  return size;
}

/** The folded words and numbers of a phrase, without marks; how a list's line is compared with a text's tokens. */
export const phraseWords = foldedWords;

/** Adds a phrase below the node of its first word. */
function addPhrase<V>(node: Node<V>, list: readonly string[], value: V): void {
  let here = node;
  for (let word = 1; word < list.length; word++) {
    here.next ??= new Map();
    let next = here.next.get(list[word]!);
    if (next === undefined) {
      next = { values: undefined, next: undefined };
      here.next.set(list[word]!, next);
    }
    here = next;
  }
  if (here.values === undefined) here.values = [value];
  else if (!here.values.includes(value)) here.values.push(value);
}

/** A match before its span is known: where it ends and how its first word was cut. */
interface Hit<V> {
  readonly to: number;
  readonly cut: Cut;
  readonly values: readonly V[];
}

/** Follows the tokens down the tree from the node of the first word; adds whatever ends on the way, shortest first. */
function follow<V>(start: Start<V>, tokens: readonly Token[], at: number, before: Hit<V>[] | undefined) {
  let hits = before;
  let { node } = start;
  let last = start.cut.word;
  for (let to = at + 1; ; to++) {
    if (node.values !== undefined) {
      const hit = { to, cut: start.cut, values: node.values };
      if (hits === undefined) hits = [hit];
      else hits.push(hit);
    }
    if (node.next === undefined) return hits;
    let token = tokens[to];
    for (let skipped = 0; skipped < 2 && token?.kind === 'mark' && isSkipped(token, last); skipped++)
      token = tokens[++to];
    const next = token === undefined ? undefined : node.next.get(token.folded);
    if (next === undefined) return hits;
    last = token!.folded;
    node = next;
  }
}

/** Longest first; of equals the one with fewer proclitics. */
const byLength = <V>(one: Hit<V>, other: Hit<V>): number =>
  other.to - one.to || one.cut.proclitic.length - other.cut.proclitic.length;

function treeOf<V>(first: First, folder: Folder): Node<V> {
  if (first.tree === undefined) {
    first.tree = { values: undefined, next: undefined };
    for (const [phrase, value] of first.phrases) addPhrase(first.tree, foldedWords(phrase, folder), value);
  }
  return first.tree as Node<V>;
}

/**
 * Makes an index of phrases.
 * @example createPhraseIndex([['قناة س', 's']], folder, clitics).longestAt('بقناة س', tokenise('بقناة س', folder), 0).values // ['s']
 */
export function createPhraseIndex<V>(
  phrases: Iterable<readonly [string, V]>,
  folder: Folder,
  clitics: PhraseClitics,
): PhraseIndex<V> {
  const number = indexes < MOST ? indexes++ : -1;
  const isNext = number >= BITS;
  const bit = number < 0 ? 0 : 1 << (number % BITS);
  const family = number < 0 ? newFamily() : familyOf(clitics);
  const { firsts } = family;
  const size = addPhrases(phrases, folder, { firsts, number });
  if (isNext) family.allNext |= bit;
  else family.all |= bit;
  const learnStarts = (word: Word): readonly Start<V>[] => {
    const starts: Start<V>[] = [];
    let begins = 0;
    let beginsNext = 0;
    for (const cut of cutsOf(word.folded, clitics))
      for (let first = firsts.get(cut.word); first !== undefined; first = first.next) {
        if (first.number >= BITS) beginsNext |= 1 << (first.number - BITS);
        else begins |= 1 << first.number;
        if (first.number === number) starts.push({ cut, node: treeOf(first, folder) });
      }
    word.beginsNone |= family.all & ~begins;
    word.beginsNoneNext |= family.allNext & ~beginsNext;
    return starts.length > 0 ? starts : NONE;
  };
  const startsOf = number < 0 ? keptBeside(learnStarts) : keptInside(learnStarts, number);
  const beginsNone = (word: Word): boolean => ((isNext ? word.beginsNoneNext : word.beginsNone) & bit) !== 0;
  const hitsAt = (tokens: readonly Token[], at: number): Hit<V>[] | undefined => {
    const token = tokens[at];
    if (token === undefined || beginsNone(token.word) || token.kind === 'mark') return undefined;
    const starts = startsOf(token.word);
    let hits: Hit<V>[] | undefined;
    for (let index = 0; index < starts.length; index++) hits = follow(starts[index]!, tokens, at, hits);
    return hits !== undefined && hits.length > 1 ? hits.sort(byLength) : hits;
  };
  const matchOf = (text: string, tokens: readonly Token[], at: number, { to, cut, values }: Hit<V>): PhraseMatch<V> => {
    const { start, end } = tokens[at]!;
    const raw = cut.cut === 0 ? 0 : folder.rawOffset(text.slice(start, end), cut.cut);
    return { from: at, to, start: start + raw, end: tokens[to - 1]!.end, proclitic: cut.proclitic, values };
  };
  return {
    matchesAt(text, tokens, at) {
      const hits = hitsAt(tokens, at);
      if (hits === undefined) return NONE;
      const matches = [matchOf(text, tokens, at, hits[0]!)];
      for (let index = 1; index < hits.length; index++) matches.push(matchOf(text, tokens, at, hits[index]!));
      return matches;
    },
    longestAt(text, tokens, at) {
      const hits = hitsAt(tokens, at);
      return hits === undefined ? undefined : matchOf(text, tokens, at, hits[0]!);
    },
    mayBegin: (word) => !beginsNone(word) && startsOf(word).length > 0,
    size,
  };
}

type StartsOf<V> = (word: Word) => readonly Start<V>[];

/** Answers kept in the words, at the index's number. What begins nothing is told by its bit and needs no place. */
function keptInside<V>(learn: StartsOf<V>, number: number): StartsOf<V> {
  return (word) => {
    const known = word.begins?.[number];
    if (known !== undefined) return known as readonly Start<V>[];
    const starts = learn(word);
    if (starts.length > 0) {
      word.begins ??= new Array(indexes);
      word.begins[number] = starts;
    }
    return starts;
  };
}

/** Answers kept with the index, so that they go when it goes. */
function keptBeside<V>(learn: StartsOf<V>): StartsOf<V> {
  const known = new WeakMap<Word, readonly Start<V>[]>();
  return (word) => {
    let starts = known.get(word);
    if (starts === undefined) {
      starts = learn(word);
      known.set(word, starts);
    }
    return starts;
  };
}

/** Quotation marks, the joints of hashtags and types («#سالم_ناصر», «إف-16»), and the stops of abbreviations («أ. ف. ب.»). */
const isSkipped = (mark: Token, before: string): boolean =>
  (mark.folded.length === 1 && QUOTES.includes(mark.folded)) || (mark.folded === '.' && before.length === 1);
