// Words listed as they stand, each spelling on its own: numerals, names of days, parts of the day. What inflection.ts would
// make of «خمسة» (خمستان) is no word, so these lists type every form themselves; clitics and the article are still read off.
// «خمسة» and «خمس» are one lexeme with two spellings; after the lists of any light Arabic morphology.
import type { FormKind, ListedForm } from '../../text/clitics.ts';
import { folder } from './inflection.ts';

/** How a listed spelling is taken up by the lexicon. */
export interface FixedKind {
  readonly class: string;
  readonly kind: FormKind;
  readonly features: Readonly<Record<string, string>>;
}

/** The spellings of one lexeme, the first its lemma. `fixedForms(['خمسة', 'خمس'], five)` has two forms. */
export function fixedForms(spellings: readonly string[], fixed: FixedKind): ListedForm[] {
  const lexeme = { lemma: spellings[0] ?? '', class: fixed.class, features: fixed.features };
  return spellings.map((spelling) => ({
    folded: folder.fold(spelling),
    form: { lexeme, kind: fixed.kind, form: 'base' },
  }));
}

/** The spellings in a cell, parted by white space. `spellingsOf('خمسة خمس')` has two. */
export const spellingsOf = (cell: string | undefined): string[] =>
  (cell ?? '').split(/\s+/u).filter((spelling) => spelling !== '');
