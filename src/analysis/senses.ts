// Senses: what each word of a page can mean for counting and for time, asked once per word and shared by the number and the time step.
// «خمسة أيام الماضية»: cardinal 5 | unit day | move past. A word that means nothing here costs one lookup.
// The words come from the language by class ('number/…', 'count/…', 'time/…'), fixed expressions from its lists of the same prefixes.
import type { Language, WordLists } from '../model/languages.ts';
import type { Reading } from '../text/clitics.ts';
import { createPhraseIndex, type PhraseIndex, type PhraseMatch, phraseWords } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { oncePerWord, type Word } from '../text/vocabulary.ts';
import { BRACKET, beginningsOf, DIGITS, kindOf, kindsOf, SENSE_BEGINNINGS } from './beginnings.ts';
import type { Page } from './pages.ts';
import { tenseOf } from './tenses.ts';

/** The classes of words that counting and telling time look at. */
export interface Senses {
  readonly cardinal: Reading | undefined;
  readonly ordinal: Reading | undefined;
  readonly vague: Reading | undefined;
  readonly label: Reading | undefined;
  readonly unit: Reading | undefined;
  readonly force: Reading | undefined;
  readonly fate: Reading | undefined;
  readonly other: Reading | undefined;
  readonly particle: Reading | undefined;
  /** Adjectives of nationality, used as nouns. */
  readonly people: Reading | undefined;
  readonly weekday: Reading | undefined;
  readonly daypart: Reading | undefined;
  readonly timeUnit: Reading | undefined;
  readonly move: Reading | undefined;
  readonly length: Reading | undefined;
  readonly decade: Reading | undefined;
  readonly repeated: Reading | undefined;
  readonly signal: Reading | undefined;
  readonly future: Reading | undefined;
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

/** All senses are made with the same fields in the same order, since they are asked for often. */
const NONE: Senses = {
  cardinal: undefined,
  ordinal: undefined,
  vague: undefined,
  label: undefined,
  unit: undefined,
  force: undefined,
  fate: undefined,
  other: undefined,
  particle: undefined,
  people: undefined,
  weekday: undefined,
  daypart: undefined,
  timeUnit: undefined,
  move: undefined,
  length: undefined,
  decade: undefined,
  repeated: undefined,
  signal: undefined,
  future: undefined,
};

/** A language's fixed expressions of number and time, and what its words are by themselves. */
interface Meanings {
  readonly phrases: PhraseIndex<string>;
  of(word: Word): Meaning;
}

/** What a word is by itself: its senses, the kinds of fixed expressions that open with it, and what may begin with it. */
interface Meaning {
  readonly senses: Senses;
  readonly opens: number;
  readonly begins: number;
}

/** What a list's expressions are: their kinds, and what they begin. */
interface Opening {
  readonly opens: number;
  readonly begins: number;
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
      .map((word) => [word, { opens: kindsOf(name), begins: beginningsOf(name) }] as const),
  );
  const openings = createPhraseIndex(first, folder, clitics);
  const made: Meanings = {
    phrases: createPhraseIndex(listed, folder, clitics),
    of: oncePerWord((word) => {
      const meaning = meaningOf(word, sensesOf(language, word), openings);
      return { ...meaning, begins: meaning.begins | tenseOf(language, word) };
    }),
  };
  meanings.set(language, made);
  return made;
}

const SENSES = Object.entries(SENSE_BEGINNINGS) as readonly (readonly [keyof Senses, number])[];

/** `openings` are the first words of the fixed expressions. */
function meaningOf(word: Word, senses: Senses, openings: PhraseIndex<Opening>): Meaning {
  const { folded } = word;
  const lone: Token = { index: 0, kind: 'word', folded, word, start: 0, end: folded.length };
  let opens = 0;
  let begins = 0;
  for (const { values } of openings.matchesAt(folded, [lone], 0))
    for (const value of values) {
      opens |= value.opens;
      begins |= value.begins;
    }
  for (const [sense, bit] of SENSES) if (senses[sense] !== undefined) begins |= bit;
  return { senses, opens, begins };
}

function phrasesOf(lists: WordLists): (readonly [string, string])[] {
  return Object.entries(lists)
    .filter(([name]) => kindsOf(name) !== 0)
    .flatMap(([name, phrases]) => phrases.map((phrase) => [phrase, name] as const));
}

/** Of two readings of a class: the one without an enclitic, then a plural before a dual that is spelt alike, then the shorter proclitic. */
function isBetter(one: Reading, other: Reading): boolean {
  if ((one.enclitic === '') !== (other.enclitic === '')) return one.enclitic === '';
  if (one.proclitic.length !== other.proclitic.length) return one.proclitic.length < other.proclitic.length;
  return one.lexeme === other.lexeme && one.number === 'p' && other.number === 'd';
}

function sensesOf(language: Language, word: Word): Senses {
  let senses: Record<keyof Senses, Reading | undefined> | undefined;
  for (const reading of language.lexicon.read(word)) {
    const key = KEYS[reading.lexeme.class];
    if (key === undefined) continue;
    senses ??= { ...NONE };
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
  /** For each token what may begin with it (beginnings.ts); most words have nothing and are passed by. */
  readonly begins: Int32Array;
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
  const opens = new Int32Array(count);
  const begins = new Int32Array(count);
  const senses: Senses[] = new Array(count);
  for (let at = 0; at < count; at++) {
    const token = page.tokens[at]!;
    if (token.kind === 'word') {
      const own = meaning.of(token.word);
      opens[at] = own.opens;
      begins[at] = own.begins;
      senses[at] = own.senses;
    } else {
      begins[at] = token.kind === 'number' ? DIGITS : BRACKETS.includes(token.folded) ? BRACKET : 0;
      senses[at] = NONE;
    }
  }
  const matches: (readonly PhraseMatch<string>[] | undefined)[] = new Array(count);
  const phraseAt = (at: number, prefix: string): FoundPhrase | undefined => {
    const kinds = at < 0 || at >= count ? 0 : opens[at]!;
    if (kinds === 0 || (kinds & kindOf(prefix)) === 0) return undefined;
    matches[at] ??= meaning.phrases.matchesAt(page.text, page.tokens, at);
    return phraseOf(matches[at]!, prefix);
  };
  const limits = new Uint32Array(count);
  for (const paragraph of page.paragraphs) limits.fill(paragraph.to, paragraph.from, paragraph.to);
  const made: SensedPage = { page, senses, limits, begins, phraseAt };
  sensed.set(page, made);
  return made;
}

const BRACKETS = '(«"“';

/** The longest of the matches whose list's name begins so. */
function phraseOf(matches: readonly PhraseMatch<string>[], prefix: string): FoundPhrase | undefined {
  for (const match of matches)
    for (const list of match.values) if (list.startsWith(prefix)) return { ...match, name: list.slice(prefix.length) };
  return undefined;
}

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
