// What a token can be, asked once per word: complementizer, preposition, cue, speaker … as bits in one number.
// «وأضاف المصدر أن»: cue | speaker | complementizer. Steps compare bits instead of asking the lexicon again and again.
import type { Language } from '../model/languages.ts';
import type { Reading } from '../text/clitics.ts';
import { createPhraseIndex, type PhraseIndex } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { oncePerWord, type Word } from '../text/vocabulary.ts';

export const COMPLEMENTIZER = 1;
export const AND_COMPLEMENTIZER = 2;
export const PREPOSITION = 4;
export const RELATIVE = 8;
export const SUBORDINATOR = 16;
export const NOT_CONTENT = 32;
export const CUE_VERB = 64;
export const CUE_PARTICIPLE = 128;
export const AUXILIARY = 256;
export const AGENTLESS = 512;
export const SPEAKER = 1024;
export const DOCUMENT_NOUN = 2048;
export const DEMONSTRATIVE = 4096;
export const INFERENCE = 8192;
export const AGENTLESS_NOUN = 16384;
export const EVIDENCE_NOUN = 32768;
export const MEDIA_NOUN = 65536;
export const ADJECTIVE = 131072;
/** A verb that is no cue, and nothing but a verb. */
export const PLAIN_VERB = 262144;
export const STATED = 4194304;
/** A noun of saying: «طلب», «اتهام». */
export const SAYING_NOUN = 8388608;
/** A gloss may open with it, or a remark that something is withheld. */
export const OPENS_GLOSS = 16777216;
/** «بحسب», «وفقا», «كما»: an expression that names a source may open with it. */
export const OPENS_ACCORDING = 33554432;

/** Lists whose phrases open with a word, by the bit that tells so. */
const OPENINGS: readonly (readonly [number, readonly string[]])[] = [
  [OPENS_GLOSS, ['gloss-openers', 'withheld']],
  [OPENS_ACCORDING, ['according-to', 'according-to-fused', 'as-reported']],
];

const byClass: Readonly<Record<string, number>> = {
  preposition: PREPOSITION,
  relative: RELATIVE,
  subordinator: SUBORDINATOR,
  'not-content': NOT_CONTENT,
  agentless: AGENTLESS,
  demonstrative: DEMONSTRATIVE,
  inference: INFERENCE,
};

const nouns: Readonly<Record<string, number>> = {
  speaker: SPEAKER,
  'document-noun': DOCUMENT_NOUN,
  'media-noun': MEDIA_NOUN,
  'agentless-noun': AGENTLESS_NOUN,
  'evidence-noun': EVIDENCE_NOUN,
  stated: STATED,
};

/** A language's words as bits, and its phrase lists as indexes; made once per language. */
export interface Grammar {
  flags(word: Word): number;
  /** The index over one of the language's lists; each phrase's value is its whole row. */
  phrases(list: string): PhraseIndex<string>;
  /** The cue readings of a word: verbs first. */
  cues(word: Word): readonly Reading[];
}

const adjectives = new Set([
  'adjective',
  'clause-adjective',
  'name-adjective',
  'field',
  'rank',
  'rank-word',
  'nationality',
]);
/** A verb of saying with a pronoun that goes back to what was said: «أعلنته». */
export const RESUMED = 2097152;
/** Any verb. */
export const CLAUSE_VERB = CUE_VERB | AUXILIARY | PLAIN_VERB;
/** A word that is a noun as well is not taken for a verb; the bit never leaves this file. */
const NOT_A_VERB = 524288;
/** A particle is no person where only the wider lists say so («أما», «أمام»). */
const LISTED_SPEAKER = 1048576;
const PARTICLE = COMPLEMENTIZER | PREPOSITION | RELATIVE | SUBORDINATOR;

const grammars = new WeakMap<Language, Grammar>();

/** The grammar of a language, remembered. */
export function grammarOf(language: Language): Grammar {
  let grammar = grammars.get(language);
  if (grammar === undefined) {
    grammar = createGrammar(language);
    grammars.set(language, grammar);
  }
  return grammar;
}

function createGrammar(language: Language): Grammar {
  const phrases = phraseLists(language);
  const openings = OPENINGS.map(([bit, lists]) => [bit, lists.map(phrases)] as const);
  const { conjunctions } = language.clitics;
  return {
    flags: oncePerWord((word) => {
      const { folded } = word;
      let value = 0;
      for (const reading of language.lexicon.read(word)) value |= flagOf(reading, folded, conjunctions);
      if ((value & NOT_A_VERB) !== 0) value &= ~PLAIN_VERB;
      if ((value & PARTICLE) !== 0 && (value & LISTED_SPEAKER) === 0) value &= ~SPEAKER;
      for (const [bit, lists] of openings) if (lists.some((list) => list.mayBegin(word))) value |= bit;
      return value;
    }),
    phrases,
    cues: oncePerWord((word) => language.lexicon.read(word).filter((one) => isCue(one, word.folded) || isResumed(one))),
  };
}

/** The indexes over a language's lists, each made when it is first asked for. */
function phraseLists(language: Language): (list: string) => PhraseIndex<string> {
  const indexes = new Map<string, PhraseIndex<string>>();
  return (list) => {
    let index = indexes.get(list);
    if (index === undefined) {
      const entries = (language.lists[list] ?? []).map((row) => [row.split('|')[0]!, row] as const);
      index = createPhraseIndex(entries, language.folder, language.clitics);
      indexes.set(list, index);
    }
    return index;
  };
}

function flagOf(reading: Reading, folded: string, conjunctions: readonly string[]): number {
  const kind = reading.lexeme.class;
  if (kind === 'complementizer')
    return reading.proclitic === ''
      ? COMPLEMENTIZER
      : conjunctions.includes(reading.proclitic)
        ? AND_COMPLEMENTIZER
        : 0;
  if (kind === 'cue')
    return isCue(reading, folded)
      ? reading.kind === 'verb'
        ? CUE_VERB
        : CUE_PARTICIPLE
      : isResumed(reading)
        ? RESUMED
        : 0;
  if (kind === 'saying-noun') return reading.enclitic === '' ? SAYING_NOUN : 0;
  if (kind === 'auxiliary') return reading.kind === 'verb' && reading.enclitic === '' ? AUXILIARY : 0;
  if (kind === 'clause-verb') return reading.kind !== 'verb' ? NOT_A_VERB : reading.person === '1' ? 0 : PLAIN_VERB;
  if (adjectives.has(kind)) return ADJECTIVE | NOT_A_VERB;
  const noun = nouns[kind];
  if (noun !== undefined) return noun | NOT_A_VERB | (noun === SPEAKER ? LISTED_SPEAKER : 0);
  const person = personOf(reading);
  if (person !== undefined) return person | NOT_A_VERB;
  return reading.proclitic === '' || isConjunction(reading) ? (byClass[kind] ?? 0) : 0;
}

/** People, offices and bodies of the other lists can speak too: «طبيب», «بلدية», «سكان». */
function personOf({ lexeme, proclitic, article }: Reading): number | undefined {
  const { class: kind, features } = lexeme;
  if (proclitic.length > 1 && !article) return undefined;
  if (kind === 'role' || kind === 'organisation-head') return features.weak === undefined ? SPEAKER : undefined;
  if (kind !== 'clause-noun') return undefined;
  return features.kind === 'person' || features.kind === 'force' ? SPEAKER : 0;
}

const isConjunction = (reading: Reading): boolean => reading.proclitic.length === 1 && reading.kind === 'particle';

/** «أكده», «أعلنتها»: a third person pronoun on a verb of saying. */
const isResumed = (reading: Reading): boolean =>
  reading.lexeme.class === 'cue' &&
  reading.kind === 'verb' &&
  reading.person === '3' &&
  reading.enclitic.startsWith('\u0647');

/** A finite verb in the third person, or an indefinite participle in the accusative («مضيفا», «مشيرة», «مؤكدين»). */
function isCue(reading: Reading, folded: string): boolean {
  if (reading.lexeme.class !== 'cue' || reading.article) return false;
  if (reading.kind === 'verb') {
    if (reading.person === '1') return false;
    return reading.enclitic === '' || takesObject(reading);
  }
  if (reading.form !== 'participle' || reading.proclitic.length > 1 || reading.enclitic !== '') return false;
  if (reading.number === 'p' || reading.number === 'd') return reading.gender === 'm' && !isNominative(reading, folded);
  return reading.gender === 'f' || endsIndefinite(reading, folded);
}

/** «متحدثون»: the plural in the nominative is a noun; «مؤكدين» tells how something was said. */
const isNominative = (reading: Reading, folded: string): boolean => folded.charCodeAt(reading.end - 2) !== 0x64a;

/** The indefinite accusative is written with a final alef. */
const endsIndefinite = (reading: Reading, folded: string): boolean => folded.charCodeAt(reading.end - 1) === 0x627;

const takesObject = (reading: Reading): boolean =>
  /(?:^| )(?:obj|np)(?: |$)/u.test(reading.lexeme.features.frame ?? '');

/** True when the token's folded form has one of the bits. */
export const has = (grammar: Grammar, token: Token | undefined, mask: number): boolean =>
  token !== undefined && token.kind === 'word' && (grammar.flags(token.word) & mask) !== 0;
