// Senses: what each word of a page can mean for counting and for time, asked once per word and shared by the number and the time step.
// «خمسة أيام الماضية»: cardinal 5 | unit day | move past. A word that means nothing here costs one lookup.
// The words come from the language by class ('number/…', 'count/…', 'time/…'), fixed expressions from its lists of the same prefixes.
import type { Language, WordLists } from '../model/languages.ts';
import type { Reading } from '../text/clitics.ts';
import { createPhraseIndex, type PhraseIndex, type PhraseMatch, phraseWords } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { oncePerWord, type Word } from '../text/vocabulary.ts';
import type { Page } from './pages.ts';

/** The classes of words that counting and telling time look at. */
export interface Senses {
  readonly cardinal?: Reading;
  readonly ordinal?: Reading;
  readonly vague?: Reading;
  readonly label?: Reading;
  readonly unit?: Reading;
  readonly force?: Reading;
  readonly fate?: Reading;
  readonly other?: Reading;
  readonly particle?: Reading;
  /** Adjectives of nationality, used as nouns. */
  readonly people?: Reading;
  readonly weekday?: Reading;
  readonly daypart?: Reading;
  readonly timeUnit?: Reading;
  readonly move?: Reading;
  readonly length?: Reading;
  readonly decade?: Reading;
  readonly repeated?: Reading;
  readonly signal?: Reading;
  readonly future?: Reading;
}

const KEYS: Readonly<Record<string, keyof Senses>> = {
  'number/cardinal': 'cardinal',
  'number/ordinal': 'ordinal',
  'number/vague': 'vague',
  'number/label': 'label',
  'count/unit': 'unit',
  'count/force': 'force',
  'count/fate': 'fate',
  'count/other': 'other',
  'count/particle': 'particle',
  nationality: 'people',
  'time/weekday': 'weekday',
  'time/daypart': 'daypart',
  'time/unit': 'timeUnit',
  'time/move': 'move',
  'time/length': 'length',
  'time/decade': 'decade',
  'time/repeated': 'repeated',
  'time/signal': 'signal',
  'time/future': 'future',
};

const PREFIXES = [
  'number/',
  'count/',
  'month/',
  'deictic/',
  'reference/',
  'edge/',
  'clock/',
  'date/',
  'future/',
  'midpoint/',
  'this',
  'every',
  'era',
  'common-era',
  'month-word',
  'ago',
];

const NONE: Senses = {};

/** Bits of a word: whether a number or a time may begin with it, and whether any fixed expression does. */
export const BEGINS_NUMBER = 1;
export const BEGINS_TIME = 2;
const OPENS = 4;
const BEGINS = BEGINS_NUMBER | BEGINS_TIME;

/** Lists whose expressions begin a number or a time; others stand inside or behind one. */
const BEGINNINGS: readonly (readonly [string, number])[] = [
  ['month', BEGINS_TIME],
  ['deictic/', BEGINS_TIME],
  ['reference/', BEGINS_TIME],
  ['edge/', BEGINS_TIME],
  ['clock/hour', BEGINS_TIME],
  ['midpoint/', BEGINS_TIME],
  ['this', BEGINS_TIME],
  ['every', BEGINS_TIME],
  ['number/before/', BEGINS],
  ['number/between', BEGINS],
  ['number/many', BEGINS],
  ['number/article', BEGINS],
  ['count/phrase/', BEGINS_NUMBER],
];

/** Senses that begin a number or a time. */
const BEGINNING_SENSES: readonly (readonly [keyof Senses, number])[] = [
  ['cardinal', BEGINS],
  ['vague', BEGINS],
  ['unit', BEGINS_NUMBER],
  ['other', BEGINS_NUMBER],
  ['ordinal', BEGINS_TIME],
  ['weekday', BEGINS_TIME],
  ['daypart', BEGINS_TIME],
  ['timeUnit', BEGINS_TIME],
  ['decade', BEGINS_TIME],
  ['repeated', BEGINS_TIME],
];

const bitsOfList = (name: string): number =>
  BEGINNINGS.reduce((bits, [list, bit]) => (name.startsWith(list) ? bits | bit : bits), OPENS);

/** A language's fixed expressions of number and time, and what its words are by themselves. */
interface Meanings {
  readonly phrases: PhraseIndex<string>;
  sensesOf(word: Word): Senses;
  bitsOf(word: Word): number;
}

const meanings = new WeakMap<Language, Meanings>();

function meaningsOf(language: Language): Meanings {
  const known = meanings.get(language);
  if (known !== undefined) return known;
  const listed = phrasesOf(language.lists);
  const { folder, clitics } = language;
  const first = listed.flatMap(([phrase, name]) =>
    phraseWords(phrase, folder)
      .slice(0, 1)
      .map((word) => [word, bitsOfList(name)] as const),
  );
  const openings = createPhraseIndex(first, folder, clitics);
  const sensesKnown = oncePerWord(({ folded }) => sensesOf(language, folded));
  const made: Meanings = {
    phrases: createPhraseIndex(listed, folder, clitics),
    sensesOf: sensesKnown,
    bitsOf: oncePerWord((word) => bitsFor(word, sensesKnown(word), openings)),
  };
  meanings.set(language, made);
  return made;
}

/** `openings` are the first words of the fixed expressions, with the bits they give. */
function bitsFor(word: Word, senses: Senses, openings: PhraseIndex<number>): number {
  const { folded } = word;
  const lone: Token = { index: 0, kind: 'word', folded, word, start: 0, end: folded.length };
  let bits = 0;
  for (const match of openings.matchesAt(folded, [lone], 0)) for (const value of match.values) bits |= value;
  for (const [sense, bit] of BEGINNING_SENSES) if (senses[sense] !== undefined) bits |= bit;
  return bits;
}

function phrasesOf(lists: WordLists): (readonly [string, string])[] {
  return Object.entries(lists)
    .filter(([name]) => PREFIXES.some((prefix) => name.startsWith(prefix)))
    .flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const));
}

/** Of two readings of a class: the one without an enclitic, then a plural before a dual that is spelt alike, then the shorter proclitic. */
function isBetter(one: Reading, other: Reading): boolean {
  if ((one.enclitic === '') !== (other.enclitic === '')) return one.enclitic === '';
  if (one.proclitic.length !== other.proclitic.length) return one.proclitic.length < other.proclitic.length;
  return one.lexeme === other.lexeme && one.number === 'p' && other.number === 'd';
}

function sensesOf(language: Language, folded: string): Senses {
  let senses: Partial<Record<keyof Senses, Reading>> | undefined;
  for (const reading of language.lexicon.read(folded)) {
    const key = KEYS[reading.lexeme.class];
    if (key === undefined) continue;
    senses ??= {};
    const known = senses[key];
    if (known === undefined || isBetter(reading, known)) senses[key] = reading;
  }
  return senses ?? NONE;
}

/** A page whose words have been asked what they mean. */
export interface SensedPage {
  readonly page: Page;
  /** One entry a token. */
  readonly senses: readonly Senses[];
  /** For each token the index behind its paragraph: nothing is read across a line's end. */
  readonly limits: Uint32Array;
  /** For each token the bits BEGINS_NUMBER and BEGINS_TIME; most words have none and are passed by. */
  readonly begins: Uint8Array;
  /** The longest fixed expression at a token whose list begins with `prefix`; `name` is the rest of the list's name. */
  phraseAt(at: number, prefix: string): FoundPhrase | undefined;
}

export interface FoundPhrase extends PhraseMatch<string> {
  readonly name: string;
}

const sensed = new WeakMap<Page, SensedPage>();

/** Asks every word once. The result is kept with the page. */
export function sensePage(page: Page): SensedPage {
  const before = sensed.get(page);
  if (before !== undefined) return before;
  const meaning = meaningsOf(page.language);
  const count = page.tokens.length;
  const bits = new Uint8Array(count);
  const begins = new Uint8Array(count);
  const senses: Senses[] = new Array(count);
  for (let at = 0; at < count; at++) {
    const token = page.tokens[at]!;
    const own = token.kind === 'word' ? meaning.bitsOf(token.word) : bitsBeside(token);
    bits[at] = own;
    begins[at] = own & BEGINS;
    senses[at] = token.kind === 'word' ? meaning.sensesOf(token.word) : NONE;
  }
  const matches: (readonly PhraseMatch<string>[] | undefined)[] = new Array(count);
  const phraseAt = (at: number, prefix: string): FoundPhrase | undefined => {
    if (((bits[at] ?? 0) & OPENS) === 0) return undefined;
    matches[at] ??= meaning.phrases.matchesAt(page.text, page.tokens, at);
    for (const match of matches[at]!) {
      const list = match.values.find((value) => value.startsWith(prefix));
      if (list !== undefined) return { ...match, name: list.slice(prefix.length) };
    }
    return undefined;
  };
  const limits = new Uint32Array(count);
  for (const paragraph of page.paragraphs) limits.fill(paragraph.to, paragraph.from, paragraph.to);
  const made: SensedPage = { page, senses, limits, begins, phraseAt };
  sensed.set(page, made);
  return made;
}

/** What is no word: a number, or a bracket that may open one, is looked at. */
const bitsBeside = ({ kind, folded }: Token): number => (kind === 'number' || '(«"“'.includes(folded) ? BEGINS : 0);

/** Where the word itself begins, behind its proclitics; «لل» stays whole. */
export function wordStart(page: Page, at: number, reading: Reading | undefined): number {
  const token = page.tokens[at]!;
  if (reading === undefined || reading.proclitic === '') return token.start;
  const { folder, clitics } = page.language;
  const cut =
    reading.article && token.folded.startsWith(clitics.contracted, reading.proclitic.length - 1)
      ? reading.proclitic.length - 1
      : reading.proclitic.length;
  return token.start + folder.rawOffset(page.text.slice(token.start, token.end), cut);
}

/** True where the word is joined to what stands before it by a conjunction. */
export const isJoined = (page: Page, reading: Reading): boolean =>
  reading.proclitic !== '' && page.language.clitics.conjunctions.includes(reading.proclitic[0]!);
