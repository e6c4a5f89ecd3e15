// What a language must bring. The engine rooms know no language; they receive this record.
import type { CliticTable, Lexicon, ListedForm } from '../text/clitics.ts';
import type { Folder } from '../text/folding.ts';
import type { PhraseClitics } from '../text/phrases.ts';

/** A rule: data that a native reader can check. Every example must give a finding by this rule; no `not` may. */
export interface Rule {
  /** 'attribution/cue-first' */
  readonly id: string;
  /** One sentence: what it finds. */
  readonly finds: string;
  /** Own sentences about invented events. A line may begin with settings in brackets: «[published: 2024-03-05] …». */
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** A list of words under a name, as the tables in a language's folder give them: each line is one entry of one or more words. */
export type WordLists = Readonly<Record<string, readonly string[]>>;

/** In how many of some reports a stem stands: stems by the power of two, in one line each. Frozen under its version. */
export interface WordRarity {
  readonly version: string;
  readonly reports: number;
  readonly buckets: Readonly<Record<number, string>>;
}

/** A language: orthography, lexicon, word lists and rules. */
export interface Language {
  readonly code: string;
  readonly name: string;
  readonly folder: Folder;
  readonly clitics: CliticTable & PhraseClitics;
  /** Inflected words by class: cues, event triggers, roles, adjectives, particles, months … */
  readonly lexicon: Lexicon;
  /** Folded multi-word lists that steps look up by name (see each step for the names it asks for). */
  readonly lists: WordLists;
  readonly rules: readonly Rule[];
  /** How common words are; missing where nobody has counted. */
  readonly rarity?: WordRarity;
  /** Which part of the letters of a text must belong to the language's script for it to be read. */
  readonly isOwnLetter: (code: number) => boolean;
}

/** What one file of a language's folder brings; the folder's index puts the parts together. */
export interface LanguagePart {
  readonly forms: readonly ListedForm[];
  readonly lists: WordLists;
  readonly rules: readonly Rule[];
}
