// What a word can be in a name, asked once per word and kept as bits: role, nationality, head of an institution, given name, or an
// ordinary word that is no name. «وزير الدفاع الروسي سيرغي»: role | definite | nationality | given name.
// A word that no list and not the vocabulary knows is "rare": behind a title it is taken for a name (Nadeau & Sekine 2007 on
// internal and external evidence for names).
import type { Language } from '../model/languages.ts';
import type { Reading } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { oncePerWord, type Word } from '../text/vocabulary.ts';

export const ROLE = 1;
export const FIELD = 2;
export const RANK = 4;
export const NATION = 8;
export const INSTITUTION = 16;
export const OUTLET_HEAD = 32;
export const PLACE_KIND = 64;
export const DIRECTION = 128;
export const GIVEN = 256;
/** A given name that is no other word. */
export const SURE_GIVEN = 512;
export const JOINER = 1024;
export const NAME_HEAD = 2048;
export const STOP = 4096;
export const VERB = 8192;
export const ORDINARY = 16384;
export const NAME_ADJECTIVE = 32768;
export const NEWS_WORD = 65536;
export const STATE_FIELD = 1 << 17;
/** Has the article, written out or in «لل». */
export const DEFINITE = 1 << 18;
export const HOME = 1 << 19;
export const RANK_WORD = 1 << 20;
export const LOCATIVE = 1 << 21;
export const CUE = 1 << 22;
export const DIRECTION_ADJECTIVE = 1 << 23;
export const COUNTER = 1 << 24;
export const PREPOSITION = 1 << 25;
export const RELATIVE = 1 << 26;
/** No list knows it. */
export const RARE = 1 << 27;
export const COMPOUND_HEAD = 1 << 28;
export const MEMBER = 1 << 29;

/** Any adjective that may follow a role or an institution. */
export const ADJECTIVE = FIELD | RANK | NATION | NAME_ADJECTIVE | DIRECTION_ADJECTIVE;

/** A word's bits and its readings in the classes that names are made of. */
export interface NameWord {
  readonly flags: number;
  readonly readings: readonly Reading[];
}

const bits: Readonly<Record<string, number>> = {
  role: ROLE,
  field: FIELD,
  rank: RANK,
  nationality: NATION,
  'organisation-head': INSTITUTION,
  'outlet-head': OUTLET_HEAD,
  'place-kind': PLACE_KIND,
  direction: DIRECTION,
  'given-name': GIVEN,
  'name-joiner': JOINER,
  'name-head': NAME_HEAD,
  'name-adjective': NAME_ADJECTIVE,
  'news-word': NEWS_WORD,
  'state-field': STATE_FIELD,
  'home-noun': HOME,
  'rank-word': RANK_WORD,
  locative: LOCATIVE,
  'direction-adjective': DIRECTION_ADJECTIVE,
  'source-counter': COUNTER,
  'compound-head': COMPOUND_HEAD,
  'group-member': MEMBER,
};

/** Words by their bits; made once per language. */
export interface NameLexicon {
  word(token: Token): NameWord;
  /** The bits alone. */
  flagsOf(word: Word): number;
}

const NO_READINGS: readonly Reading[] = [];
/** What a mark, a number and most words are to the mention steps. */
export const NO_NAME: NameWord = { flags: 0, readings: NO_READINGS };
const lexicons = new WeakMap<Language, NameLexicon>();

/** The name lexicon of a language, remembered. */
export function nameLexiconOf(language: Language): NameLexicon {
  let lexicon = lexicons.get(language);
  if (lexicon === undefined) {
    lexicon = createNameLexicon(language);
    lexicons.set(language, lexicon);
  }
  return lexicon;
}

function createNameLexicon(language: Language): NameLexicon {
  const vocabulary = new Set(language.lists.vocabulary ?? []);
  const judge = (folded: string): NameWord => {
    const readings: Reading[] = [];
    let flags = language.clitics.conjunctions.length > 0 && isDefinite(language, folded) ? DEFINITE : 0;
    let other = false;
    for (const reading of language.lexicon.read(folded)) {
      const bit = bits[reading.lexeme.class];
      if (bit === undefined) {
        flags |= grammarBits(reading);
        if (isPlain(reading)) other = true;
        continue;
      }
      readings.push(reading);
      flags |= bit;
      if (bit === GIVEN && reading.lexeme.features.also === undefined && reading.proclitic === '') flags |= SURE_GIVEN;
      if (bit !== GIVEN && bit !== JOINER && bit !== NAME_HEAD && bit !== COMPOUND_HEAD && isPlain(reading))
        other = true;
    }
    if ((flags & PREPOSITION) !== 0) flags &= ~(CUE | DEFINITE);
    if ((flags & COUNTER) !== 0) flags &= ~CUE;
    if (isOrdinary(language, vocabulary, folded)) flags |= ORDINARY;
    else if (!other && (flags & STOP) === 0 && folded.length > 1) flags |= RARE;
    return readings.length > 0 ? { flags, readings } : flags === 0 ? NO_NAME : { flags, readings: NO_READINGS };
  };
  const known = oncePerWord(({ folded }) => judge(folded));
  return {
    word: (token) => (token.kind === 'word' ? known(token.word) : NO_NAME),
    flagsOf: oncePerWord((word) => known(word).flags),
  };
}

/** A reading that does not take the first letter for a preposition. */
const isPlain = (reading: Reading): boolean => reading.proclitic === '' || reading.article || reading.kind !== 'noun';

const STOPPERS = new Set([
  'complementizer',
  'preposition',
  'relative',
  'subordinator',
  'not-content',
  'demonstrative',
  'verb-negation',
  'pre-verb',
  'pronoun-opener',
  'clause-particle',
]);

function grammarBits(reading: Reading): number {
  const kind = reading.lexeme.class;
  if (STOPPERS.has(kind)) {
    if (reading.proclitic.length > 1) return 0;
    return STOP | (kind === 'preposition' ? PREPOSITION : kind === 'relative' ? RELATIVE : 0);
  }
  if (reading.kind === 'verb') return reading.lexeme.class === 'cue' && reading.person !== '1' ? VERB | CUE : VERB;
  if (kind === 'cue' && reading.form === 'participle' && !reading.article) return CUE;
  return kind === 'auxiliary' ? VERB : 0;
}

function isDefinite(language: Language, folded: string): boolean {
  const { article, contracted, conjunctions, prepositions } = language.clitics;
  if (folded.startsWith(article) || folded.startsWith(contracted)) return true;
  for (const one of conjunctions) if (folded.startsWith(one) && isDefiniteAt(language, folded, one.length)) return true;
  for (const one of prepositions) if (folded.startsWith(one + article)) return true;
  return false;
}

function isDefiniteAt(language: Language, folded: string, at: number): boolean {
  const { article, contracted, prepositions } = language.clitics;
  if (folded.startsWith(article, at) || folded.startsWith(contracted, at)) return true;
  for (const one of prepositions) if (folded.startsWith(one + article, at)) return true;
  return false;
}

/** Whether the vocabulary holds the word, bare of clitics and endings. */
function isOrdinary(language: Language, vocabulary: ReadonlySet<string>, folded: string): boolean {
  if (vocabulary.has(folded)) return true;
  for (const bare of withoutProclitics(language, folded)) {
    if (bare.length < 3) continue;
    if (vocabulary.has(bare) || hasOrdinaryStem(language, vocabulary, bare)) return true;
  }
  return false;
}

function withoutProclitics(language: Language, folded: string): string[] {
  const { article, contracted, conjunctions, prepositions, verbal } = language.clitics;
  const out = [folded];
  for (const conjunction of ['', ...conjunctions]) {
    if (!folded.startsWith(conjunction)) continue;
    const rest = folded.slice(conjunction.length);
    if (conjunction !== '') out.push(rest);
    if (rest.startsWith(article)) out.push(rest.slice(article.length));
    if (rest.startsWith(contracted)) out.push(rest.slice(contracted.length));
    for (const one of [...prepositions, ...verbal]) {
      if (!rest.startsWith(one)) continue;
      const body = rest.slice(one.length);
      out.push(body);
      if (body.startsWith(article)) out.push(body.slice(article.length));
    }
  }
  return out;
}

function hasOrdinaryStem(language: Language, vocabulary: ReadonlySet<string>, word: string): boolean {
  for (const ending of language.lists['word-endings'] ?? []) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 3 && (vocabulary.has(stem) || isBound(language, vocabulary, stem))) return true;
  }
  return false;
}

/** «مدينت-ها»: the bound form of a feminine. */
function isBound(language: Language, vocabulary: ReadonlySet<string>, stem: string): boolean {
  const [full, bound] = language.lists['bound-feminine'] ?? [];
  return (
    full !== undefined &&
    bound !== undefined &&
    stem.endsWith(bound) &&
    vocabulary.has(stem.slice(0, -bound.length) + full)
  );
}

/** The first reading in a class, if any. */
export function readingOf(word: NameWord, wanted: string): Reading | undefined {
  for (const reading of word.readings) if (reading.lexeme.class === wanted) return reading;
  return undefined;
}
