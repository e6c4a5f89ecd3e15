// Clitics: what is written together with a word. «وبالمدينة» is و + ب + ال + مدينة; «قصفته» is قصفت + ه.
// The tables of clitics and the list of forms come from the language; this file only cuts and looks up.
// A word keeps all its readings: «وقف» is "stood" and "and be-Q-F"; who needs one reading chooses by its class.
import { oncePerWord, type Word } from './vocabulary.ts';

/** A dictionary word: its citation form, its class (what lists it stands in) and whatever features the lists gave it. */
export interface Lexeme {
  readonly lemma: string;
  readonly class: string;
  readonly features: Readonly<Record<string, string>>;
}

/** How a form may be written together with clitics. */
export type FormKind = 'verb' | 'noun' | 'particle';

/** One inflected form of a lexeme. `form` names the inflection: perfect, imperfect, participle, masdar, passive, base, plural, dual … */
export interface Form {
  readonly lexeme: Lexeme;
  readonly kind: FormKind;
  readonly form: string;
  /** Agreement where the form shows it: 'm' | 'f', 's' | 'd' | 'p', '1' | '2' | '3'. */
  readonly gender?: string | undefined;
  readonly number?: string | undefined;
  readonly person?: string | undefined;
  /** A form that only some particles call for (the Arabic jussive where it is spelt shorter). */
  readonly mood?: 'short' | undefined;
}

/** A form found in a word: what stands before and after it. `start` and `end` are positions in the folded word. */
export interface Reading extends Form {
  /** Conjunctions and prepositions: «وب». */
  readonly proclitic: string;
  readonly article: boolean;
  readonly enclitic: string;
  readonly start: number;
  readonly end: number;
}

/** What the language says about clitics; all strings folded. */
export interface CliticTable {
  /** e.g. و ف: before anything. */
  readonly conjunctions: readonly string[];
  /** e.g. ب ل ك: before nouns. */
  readonly prepositions: readonly string[];
  /** e.g. س ل: before imperfect verbs. */
  readonly verbal: readonly string[];
  readonly article: string;
  /** e.g. لل = ل + ال. */
  readonly contracted: string;
  /** e.g. ه ها هم: after verbs and nouns. */
  readonly enclitics: readonly string[];
}

/** A lookup from words to readings. A token's `word` is the quick way to ask; a folded string is looked up. */
export interface Lexicon {
  /** All readings of a word; empty when it is unknown. The list is shared: do not change it. */
  read(word: Word | string): readonly Reading[];
  /** The first reading of the given class, if any. */
  readAs(word: Word | string, lexemeClass: string): Reading | undefined;
  /** How many forms it holds. */
  readonly size: number;
}

interface Opening {
  readonly text: string;
  readonly proclitic: string;
  readonly article: boolean;
  readonly kinds: readonly FormKind[];
}

/** A way of opening a word that it begins with, and the enclitics that it may end in. */
interface Parting {
  readonly opening: Opening;
  readonly ends: readonly string[];
}

const NO_READINGS: readonly Reading[] = [];
const ANY: readonly FormKind[] = ['verb', 'noun', 'particle'];
const NOUN: readonly FormKind[] = ['noun'];
const NOUN_OR_PARTICLE: readonly FormKind[] = ['noun', 'particle'];
const VERB: readonly FormKind[] = ['verb'];
const CACHE_LIMIT = 200_000;

function openingsOf(table: CliticTable): Opening[] {
  const openings: Opening[] = [];
  for (const conjunction of ['', ...table.conjunctions]) {
    openings.push({ text: conjunction, proclitic: conjunction, article: false, kinds: ANY });
    openings.push({ text: conjunction + table.article, proclitic: conjunction, article: true, kinds: NOUN });
    openings.push({
      text: conjunction + table.contracted,
      proclitic: conjunction + table.contracted[0],
      article: true,
      kinds: NOUN,
    });
    for (const preposition of table.prepositions) {
      const both = conjunction + preposition;
      openings.push({ text: both, proclitic: both, article: false, kinds: NOUN_OR_PARTICLE });
      openings.push({ text: both + table.article, proclitic: both, article: true, kinds: NOUN });
    }
    for (const prefix of table.verbal) {
      openings.push({ text: conjunction + prefix, proclitic: conjunction + prefix, article: false, kinds: VERB });
    }
  }
  return openings;
}

/** Items by their first or last letter, in their order, so that few are tried on a word; those without letters stand under each. */
function byLetter<T>(items: readonly T[], letterOf: (item: T) => string): (letter: string) => readonly T[] {
  const plain = items.filter((item) => letterOf(item) === '');
  const groups = new Map<string, readonly T[]>();
  for (const letter of new Set(items.map(letterOf)))
    if (letter !== '')
      groups.set(
        letter,
        items.filter((item) => letterOf(item) === '' || letterOf(item) === letter),
      );
  return (letter) => groups.get(letter) ?? plain;
}

/** One of the forms that are spelt alike: whether it stands by itself, whether an enclitic may follow it, and the next of them. */
interface Stored {
  readonly form: Form;
  readonly free: boolean;
  readonly bound: boolean;
  next: Stored | undefined;
}

const isSameForm = (one: Form, other: Form): boolean => one.lexeme === other.lexeme && one.form === other.form;

/** Adds a form behind those spelt alike; of one lexeme's forms of one name the first is kept. */
function store(first: Stored, form: Form, boundOnly: boolean): void {
  let free = !boundOnly;
  let bound = form.kind !== 'particle';
  let last = first;
  for (let known: Stored | undefined = first; known !== undefined; known = known.next) {
    last = known;
    if (!isSameForm(known.form, form)) continue;
    if (known.free) free = false;
    if (known.bound) bound = false;
  }
  if (free || bound) last.next = { form, free, bound, next: undefined };
}

/** A form with the folded string it is looked up by; `boundOnly` forms stand only before an enclitic (خسارت in خسارتها). */
export interface ListedForm {
  readonly folded: string;
  readonly form: Form;
  readonly boundOnly?: boolean;
}

type Cut = Pick<Reading, 'enclitic' | 'start' | 'end'>;

/** All readings have the same properties in the same order, what is not known of them too: code that reads them is quick only then. */
const readingOf = (form: Form, { proclitic, article }: Opening, { enclitic, start, end }: Cut): Reading => ({
  lexeme: form.lexeme,
  kind: form.kind,
  form: form.form,
  gender: form.gender,
  number: form.number,
  person: form.person,
  mood: form.mood,
  proclitic,
  article,
  enclitic,
  start,
  end,
});

/**
 * Makes a lexicon from listed forms. Reading a word costs one lookup per way of cutting it and is remembered.
 * @example createLexicon([{ folded: 'قصف', form: { lexeme: {}, kind: 'verb', form: 'perfect' } }], clitics).read('وقصف').length // 1
 */
export function createLexicon(forms: Iterable<ListedForm>, table: CliticTable): Lexicon {
  const stored = new Map<string, Stored>();
  let size = 0;
  for (const { folded, form, boundOnly } of forms) {
    size++;
    const known = stored.get(folded);
    const first = { form, free: boundOnly !== true, bound: form.kind !== 'particle', next: undefined };
    if (known === undefined) stored.set(folded, first);
    else store(known, form, boundOnly === true);
  }
  const openingsBy = byLetter(openingsOf(table), (one) => one.text.charAt(0));
  const longestFirst = [...table.enclitics].sort((one, other) => other.length - one.length);
  const encliticsBy = byLetter(longestFirst, (one) => one.slice(-1));

  const collect = (word: string, { opening, ends }: Parting, into: Reading[]): void => {
    const start = opening.text.length;
    const put = (form: Form, end: number, enclitic: string): void => {
      if (opening.kinds.includes(form.kind)) into.push(readingOf(form, opening, { enclitic, start, end }));
    };
    for (let one = stored.get(word.slice(start)); one !== undefined; one = one.next)
      if (one.free) put(one.form, word.length, '');
    if (opening.article) return;
    for (const enclitic of ends) {
      const end = word.length - enclitic.length;
      if (end - start < 2) continue;
      for (let one = stored.get(word.slice(start, end)); one !== undefined; one = one.next)
        if (one.bound) put(one.form, end, enclitic);
    }
  };
  const collectAll = (word: string): readonly Reading[] => {
    const made: Reading[] = [];
    const ends = encliticsBy(word.slice(-1)).filter((enclitic) => word.endsWith(enclitic));
    for (const opening of openingsBy(word.charAt(0)))
      if (word.startsWith(opening.text)) collect(word, { opening, ends }, made);
    return made.length === 0 ? NO_READINGS : made;
  };
  const cache = new Map<string, readonly Reading[]>();
  const readFolded = (folded: string): readonly Reading[] => {
    let readings = cache.get(folded);
    if (readings === undefined) {
      readings = collectAll(folded);
      if (cache.size >= CACHE_LIMIT) cache.clear();
      cache.set(folded, readings);
    }
    return readings;
  };
  const readWord = oncePerWord((word) => readFolded(word.folded));
  const read = (word: Word | string): readonly Reading[] =>
    typeof word === 'string' ? readFolded(word) : readWord(word);
  const readAs = (word: Word | string, wanted: string): Reading | undefined => {
    for (const reading of read(word)) if (reading.lexeme.class === wanted) return reading;
    return undefined;
  };
  return { read, readAs, size };
}
