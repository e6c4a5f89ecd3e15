// The letters written before a noun: conjunction, preposition, article. «وبالمدينة»: and, with, the; «بيان» has none, though it begins so.
// For words of the lexicon the reading tells; for unknown words the letters themselves, save where a list says that the word begins with
// them («وزارة»). The cut is how many folded letters stand before the noun, so that spans can leave them out.
import type { Reading } from '../text/clitics.ts';
import type { Tables } from './event-words.ts';

export interface Letters {
  readonly joined: boolean;
  readonly prefix: string;
  readonly cut: number;
  readonly article: boolean;
}

export function cutOf(reading: Reading, tables: Tables): Letters {
  const { clitics } = tables.language;
  const joined = clitics.conjunctions.some((one) => reading.proclitic.startsWith(one));
  const rest = reading.proclitic.slice(joined ? 1 : 0);
  const contracted = reading.article && rest === clitics.contracted[0];
  return {
    joined,
    prefix: tables.prefixes.get(rest) ?? '',
    cut: contracted ? (joined ? 1 : 0) : reading.proclitic.length,
    article: reading.article,
  };
}

/** The clitics of a word that no list knows, by its letters. */
export function guessPrefix(folded: string, tables: Tables): Letters {
  const { clitics } = tables.language;
  const plain: Letters = { joined: false, prefix: '', cut: 0, article: folded.startsWith(clitics.article) };
  if (plain.article || tables.whole.has(folded)) return plain;
  const joined = clitics.conjunctions.some((one) => folded.startsWith(one)) && folded.length > 3 && !plain.article;
  const conjunction = joined && isConjunction(folded, tables);
  const from = conjunction ? 1 : 0;
  const rest = folded.slice(from);
  if (rest.startsWith(clitics.article)) return { joined: conjunction, prefix: '', cut: from, article: true };
  if (rest.startsWith(clitics.contracted) && rest.length > 4)
    return { joined: conjunction, prefix: tables.prefixes.get(rest[0]!) ?? '', cut: from, article: true };
  const name = tables.prefixes.get(rest[0] ?? '');
  if (name === undefined || tables.whole.has(rest))
    return { joined: conjunction, prefix: '', cut: from, article: false };
  const article = rest.startsWith(clitics.article, 1);
  if (!article && (rest.length < 5 || name === 'like'))
    return { joined: conjunction, prefix: '', cut: from, article: false };
  return { joined: conjunction, prefix: name, cut: from + 1, article };
}

/** «و» is a conjunction before anything; «ف» only before the article, since many words begin with it. */
const isConjunction = (folded: string, tables: Tables): boolean =>
  folded.startsWith(tables.language.clitics.conjunctions[0]!) || folded.startsWith(tables.language.clitics.article, 1);
