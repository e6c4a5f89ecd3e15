// What a word can be in a clause that tells of an event, asked once per word and remembered: trigger, carrier, verb, preposition,
// noun of a kind. «وبقصف» is the preposition ب (after و) with the trigger قصف; «شنت» is a verb that carries an event noun.
// The clause reader (clauses.ts) and the steps behind it compare these records, so that each word is read in the lexicon only once.
import type { Language } from '../model/languages.ts';
import type { Reading } from '../text/clitics.ts';
import { createPhraseIndex, type PhraseIndex } from '../text/phrases.ts';
import { oncePerWord, type Word } from '../text/vocabulary.ts';
import { cutOf, guessPrefix, type Letters } from './event-letters.ts';

/** One way in which a word is a trigger. */
export interface TriggerSense {
  readonly type: string;
  readonly subtype?: string;
  readonly frame: string;
  /** Kinds of nouns of which one must stand nearby; empty where nothing is asked for. */
  readonly needs: number;
  readonly sure: string;
  readonly verb: boolean;
  readonly masdar: boolean;
  readonly future: boolean;
  readonly imperfect: boolean;
  readonly plural: boolean;
  readonly dual: boolean;
  readonly reading: Reading;
}

/** A word as the clause reader sees it. */
export interface ClauseWord {
  /** Role of a particle: preposition, complementizer, relative, negation … ; '' for nouns and verbs. */
  readonly role: string;
  /** The neutral name of the particle: in, on, against, that … */
  readonly name: string;
  readonly verb: Reading | null;
  /** The word can be a noun as well (قصف). */
  readonly noun: boolean;
  /** Bits of KINDS. */
  readonly kinds: number;
  readonly adjective: boolean;
  readonly triggers: readonly TriggerSense[];
  /** How a verb or its masdar carries an event noun: do, undergo, occur, cause, witness … ; '' for others. */
  readonly carrier: string;
  /** The effect of a word on the factuality of what it governs. */
  readonly operator: string;
  readonly mark: string;
  /** and: «و»; the preposition written together with the word: with, for, like. */
  readonly joined: boolean;
  readonly prefix: string;
  /** How many folded letters stand before the noun; 0 where the article hides in them. */
  readonly cut: number;
  readonly article: boolean;
  readonly enclitic: boolean;
  /** Begins as an imperfect does, and no list knows the word. */
  readonly likeVerb: boolean;
  /** Ends as an indefinite accusative does. */
  readonly accusative: boolean;
  /** A verb prefixed with the future particle. */
  readonly future: boolean;
  /** «عدد», «عشرات»: an amount that is no number. */
  readonly vague: boolean;
  /** A numeral or a vague number: «ثلاثة», «العشرات». */
  readonly numeral: boolean;
  /** «خامسة», «الثاني». */
  readonly ordinal: boolean;
  readonly dual: boolean;
  /** «مدنيين»: a sound plural or dual that is no subject. */
  readonly oblique: boolean;
  /** «مسلحون»: a sound plural with its last letter, behind which no genitive can stand. */
  readonly closed: boolean;
  /** A plural of people by its ending or its list. */
  readonly plural: boolean;
  /** «تابعة، موالية»: an adjective whose complement belongs to the phrase. */
  readonly belongs: boolean;
  /** «مضيفا»: a participle of saying, which opens a clause as a verb does. */
  readonly saying: boolean;
}

const KIND_NAMES = [
  'force',
  'aircraft',
  'person',
  'site',
  'place',
  'projectile',
  'bomb',
  'fire',
  'conflict',
  'alliance',
  'base',
  'airspace',
  'aid',
  'permission',
  'troops',
  'quantifier',
  'nature',
  'sport',
  'violence',
  'death',
  'custody',
  'self',
  'hostage',
  'lives',
  'responsibility',
  'border',
  'direction',
  'body',
  'ground',
  'artillery',
  'vehicle',
] as const;

/** The kinds of nouns as bits: KINDS.force | KINDS.person. */
export const KINDS = Object.fromEntries(KIND_NAMES.map((name, at) => [name, 1 << at])) as Readonly<
  Record<(typeof KIND_NAMES)[number], number>
>;

const bitsOf = (names: string): number =>
  names.split(' ').reduce((bits, name) => bits | ((KINDS as Record<string, number>)[name] ?? 0), 0);

/** A language's clause words, made on demand. */
export interface ClauseWords {
  word(word: Word): ClauseWord;
  /** «من قبل»: the neutral name of two words that are one preposition. */
  pair(first: string, second: string): string | undefined;
  /** The neutral name of a letter that is a preposition; '' for others. */
  prefix(letter: string): string;
  isConjunction(letter: string): boolean;
  /** Words before a number that only measure it: «ما لا يقل عن», «نحو». */
  readonly measures: PhraseIndex<string>;
}

const known = new WeakMap<Language, ClauseWords>();

/** The clause words of a language, remembered. */
export function clauseWordsOf(language: Language): ClauseWords {
  const made = known.get(language) ?? createClauseWords(language);
  known.set(language, made);
  return made;
}

export interface Tables {
  readonly language: Language;
  /** Letters that are prepositions when written together with a noun, with their neutral names. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Words whose first letter only looks like one of them. */
  readonly whole: ReadonlySet<string>;
  readonly vague: ReadonlySet<string>;
  /** Endings of plurals and duals that stand in no construct. */
  readonly closing: readonly string[];
  readonly verbOpenings: readonly string[];
  readonly endings: readonly string[];
  /** Endings of sound plurals that govern a genitive. */
  readonly constructs: readonly string[];
  readonly accusative: string;
  readonly accusativeNames: readonly string[];
}

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

function createClauseWords(language: Language): ClauseWords {
  const { lists, folder } = language;
  const fold = (word: string): string => folder.fold(word);
  const pairs = new Map<string, Map<string, string>>();
  for (const line of lists['clause-pairs'] ?? []) {
    const [first = '', second = '', name = ''] = cells(line);
    const seconds = pairs.get(fold(first)) ?? new Map<string, string>();
    pairs.set(fold(first), seconds.set(fold(second), name));
  }
  const tables: Tables = {
    language,
    prefixes: new Map(
      (lists['clause-prefixes'] ?? []).map((line) => {
        const [letter = '', name = ''] = cells(line);
        return [fold(letter), name];
      }),
    ),
    whole: new Set((lists['clause-whole-words'] ?? []).map(fold)),
    vague: new Set(lists['clause-vague'] ?? []),
    constructs: (lists['clause-construct'] ?? []).map(fold),
    closing: (lists['clause-closing'] ?? []).map(fold),
    verbOpenings: (lists['clause-verb-openings'] ?? []).map(fold),
    endings: (lists['clause-adjective-endings'] ?? []).map(fold),
    accusative: fold(lists['clause-accusative']?.[0] ?? ''),
    accusativeNames: (lists['clause-not-accusative'] ?? []).map(fold),
  };
  return {
    word: oncePerWord(({ folded }) => describe(folded, tables)),
    pair: (first, second) => pairs.get(first)?.get(second),
    prefix: (letter) => tables.prefixes.get(letter) ?? '',
    measures: createPhraseIndex(
      (lists['clause-measures'] ?? []).map((one) => [one, one] as const),
      folder,
      language.clitics,
    ),
    isConjunction: (letter) => language.clitics.conjunctions.includes(letter),
  };
}

const NUMERALS = new Set(['number/cardinal', 'number/vague']);

/** Classes of the lexicon that hold verbs of any kind: a clause begins where one stands. */
const VERB_CLASSES = new Set(['clause-verb', 'trigger', 'event-carrier', 'event-operator', 'cue']);

function describe(folded: string, tables: Tables): ClauseWord {
  const readings = tables.language.lexicon.read(folded);
  const own = readings.filter((one) => isOwn(one));
  const particle = particleOf(folded, own, tables);
  const nouns = own.filter(
    (one) => one.kind === 'noun' && !isNisba(one, folded, tables) && !isDoubtful(one, folded, tables),
  );
  const verb = bestVerb(readings, nouns, tables);
  const head = nouns.reduce<Reading | null>(
    (best, one) => (best === null || one.proclitic.length < best.proclitic.length ? one : best),
    null,
  );
  const letters = head === null ? guessPrefix(folded, tables) : cutOf(head, tables);
  const feature = (name: string): string =>
    own.find((one) => one.lexeme.features[name] !== undefined && one.person !== '1')?.lexeme.features[name] ?? '';
  const same = nouns.filter((one) => head !== null && one.proclitic.length === head.proclitic.length);
  return {
    ...particle,
    verb,
    noun: head !== null,
    kinds: same.reduce((bits, one) => bits | bitsOf(one.lexeme.features.kind ?? ''), 0),
    adjective: isAdjective(folded, letters, { tables, nouns: same }),
    triggers: own.flatMap((one) => (one.kind === 'noun' && isNisba(one, folded, tables) ? [] : senseOf(one, tables))),
    carrier: feature('carrier'),
    operator: feature('operator'),
    mark: feature('mark'),
    ...letters,
    likeVerb: readings.length === 0 && folded.length > 4 && tables.verbOpenings.some((one) => folded.startsWith(one)),
    enclitic: head !== null && head.enclitic !== '',
    accusative: isAccusative(folded, tables),
    future: verb !== null && verb.form === 'imperfect' && isFuturePrefix(verb, tables),
    numeral: readings.some((one) => NUMERALS.has(one.lexeme.class)),
    ordinal: readings.some((one) => one.lexeme.class === 'number/ordinal'),
    vague: same.some((one) => tables.vague.has(one.lexeme.lemma)),
    closed: isClosed(same, folded, tables),
    oblique: isClosed(same, folded, tables) && folded.endsWith(tables.closing[1] ?? ' '),
    dual: same.length > 0 && same.every((one) => one.number === 'd'),
    plural: same.some((one) => one.number === 'p') || isPluralNisba(folded, letters, head, tables),
    belongs: same.some((one) => one.lexeme.features.use === 'belonging'),
    saying: nouns.length === 0 && readings.some((one) => isSaying(one, folded, tables)),
  };
}

/** «الحدودي»: the adjective of a noun rather than «my borders» or the two of them. */
const isNisba = (reading: Reading, folded: string, tables: Tables): boolean =>
  reading.enclitic === tables.constructs[0] ||
  (reading.article && reading.number === 'd' && folded.endsWith(tables.constructs[0] ?? ' '));

/** «الانقلابيين»: with the article and the ending of the sound plural, a noun of origin that no list knows. */
const isPluralNisba = (folded: string, { article }: Letters, head: Reading | null, { closing }: Tables): boolean =>
  head === null && article && closing.slice(0, 2).some((ending) => folded.length > 7 && folded.endsWith(ending));

const isClosed = (nouns: readonly Reading[], folded: string, { closing }: Tables): boolean =>
  nouns.every((one) => one.enclitic === '') &&
  nouns.some(({ number, lexeme }) => {
    const ending = closing.findIndex((one) => folded.endsWith(one) && !lexeme.lemma.endsWith(one));
    return number === 'p' ? ending === 0 || ending === 1 : number === 'd' && ending >= 1;
  });

/** The role and neutral name of a particle; a preposition's letter that stands alone («لـ "الفجر"») is one as well. */
function particleOf(folded: string, own: readonly Reading[], tables: Tables): { role: string; name: string } {
  const letter = tables.prefixes.get(folded);
  if (letter !== undefined) return { role: 'preposition', name: letter };
  const found = own.find((one) => one.kind === 'particle' && one.lexeme.class === 'clause-particle');
  const { role = '', name = '' } = found?.lexeme.features ?? {};
  return { role, name };
}

/** An indefinite accusative participle of a verb of saying: «مضيفا», «مشيرة». */
const isSaying = (reading: Reading, folded: string, tables: Tables): boolean =>
  reading.lexeme.class === 'cue' &&
  reading.form === 'participle' &&
  !reading.article &&
  reading.proclitic.length <= 1 &&
  reading.enclitic === '' &&
  (reading.gender === 'f' || reading.number === 'p' || folded.endsWith(tables.accusative));

const OWN = /^(?:(?:clause|event)-|trigger$|nationality$)/u;
const isOwn = (reading: Reading): boolean => OWN.test(reading.lexeme.class);

/** A cut that would take a letter from a word known to begin with it («بيان» is not ب + يان). */
const isDoubtful = (reading: Reading, folded: string, tables: Tables): boolean =>
  reading.proclitic !== '' && !reading.article && tables.whole.has(folded);

/** The verb with the fewest clitics; one that needs a pronoun behind it yields to a noun that needs nothing («امرأة»). */
function bestVerb(readings: readonly Reading[], nouns: readonly Reading[], tables: Tables): Reading | null {
  const him = tables.language.clitics.enclitics[0];
  let best: Reading | null = null;
  for (const one of readings) {
    if (one.kind !== 'verb' || one.article || !VERB_CLASSES.has(one.lexeme.class)) continue;
    if (one.person === '1' && one.number === 's') continue;
    if (one.enclitic.length === 1 && one.enclitic !== him) continue;
    if (isRareVerb(one, nouns)) continue;
    if (best === null || one.proclitic.length + one.enclitic.length < best.proclitic.length + best.enclitic.length)
      best = one;
  }
  return best;
}

/** A verb with a pronoun yields to a noun with fewer clitics («امرأة», «هدفها»); the dual of the perfect to an accusative («علما»). */
function isRareVerb(verb: Reading, nouns: readonly Reading[]): boolean {
  const plain = verb.lexeme.class !== 'trigger' && verb.lexeme.class !== 'event-carrier';
  if (plain && verb.form === 'perfect' && verb.number === 'd') return true;
  if (verb.enclitic === '') return false;
  return nouns.some(
    (one) =>
      one.proclitic.length <= verb.proclitic.length &&
      (one.enclitic === '' || (plain && one.enclitic === verb.enclitic)),
  );
}

const isFuturePrefix = (reading: Reading, tables: Tables): boolean =>
  reading.proclitic !== '' && reading.proclitic.endsWith(tables.language.clitics.verbal[0]!);

interface Description {
  readonly tables: Tables;
  readonly nouns: readonly Reading[];
}

/** Listed as an adjective, or ending as adjectives of origin do and not listed as a noun. */
function isAdjective(folded: string, letters: Letters, { tables, nouns }: Description): boolean {
  if (nouns.some((one) => isConstruct(one, folded, tables))) return false;
  if (nouns.some((one) => one.form === 'adjective')) return true;
  if (nouns.length > 0) return false;
  const stem = folded.slice(letters.cut + (letters.article && letters.cut >= 0 ? 2 : 0));
  return stem.length >= 4 && tables.endings.some((ending) => stem.endsWith(ending) && stem.length > ending.length + 2);
}

/** «متشددي التنظيم»: a plural of persons that governs what follows. */
const isConstruct = (reading: Reading, folded: string, tables: Tables): boolean =>
  reading.lexeme.class === 'clause-noun' &&
  reading.number === 'p' &&
  reading.form === 'plural' &&
  reading.enclitic === '' &&
  folded.includes(tables.language.folder.fold(reading.lexeme.lemma)) &&
  tables.constructs.some((ending) => folded.endsWith(ending));

function isAccusative(folded: string, tables: Tables): boolean {
  if (tables.accusative === '' || !folded.endsWith(tables.accusative) || folded.length < 4) return false;
  return !tables.accusativeNames.some((ending) => folded.endsWith(ending));
}

function senseOf(reading: Reading, tables: Tables): TriggerSense[] {
  const { class: name, features } = reading.lexeme;
  if (name !== 'trigger' || (reading.kind === 'verb' && reading.article)) return [];
  if (reading.form === 'participle' && features.participle !== 'yes') return [];
  const needs = features.needs === undefined ? 0 : bitsOf(features.needs);
  const { type = 'attack', subtype, frame = 'strike', sure = 'soft' } = features;
  return [
    {
      type,
      ...(subtype === undefined ? {} : { subtype }),
      frame,
      needs,
      sure,
      verb: reading.kind === 'verb',
      masdar: reading.form === 'masdar',
      future: reading.kind === 'verb' && isFuturePrefix(reading, tables),
      imperfect: reading.form === 'imperfect',
      plural: reading.number === 'p',
      dual: reading.number === 'd',
      reading,
    },
  ];
}
