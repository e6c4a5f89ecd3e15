// Whether a word of saying stands before or behind a phrase: «قال مسؤول محلي» and «مسؤول محلي قال» (a local official said).
// A description of people is a source only where somebody speaks.
// Idea: look past adverbs and marks for a bounded number of words; names and words of saying have been read before.
import { adjoins, hasFlag, type NamePage } from './name-pages.ts';
import { CUE, DEFINITE, PREPOSITION } from './name-words.ts';

/** A word of saying right before the phrase, or «عن» with one before it. */
export function speaksBefore(names: NamePage, from: number): boolean {
  if (!adjoins(names, from)) return false;
  const before = from - 1;
  if (hasFlag(names, before, CUE)) return true;
  const { lists } = names.page.language;
  const token = names.page.tokens[before];
  if (token === undefined || token.kind !== 'word') return false;
  if (isSourcePreposition(names, token.folded)) return true;
  if (!(lists['relay-prepositions'] ?? []).includes(token.folded)) return false;
  for (let at = before - 1; at >= 0 && at > before - 8; at--) if (hasFlag(names, at, CUE)) return true;
  return false;
}

/** «بحسب», «وبحسب»; «وفقا» where the source carries the preposition. */
function isSourcePreposition(names: NamePage, folded: string): boolean {
  const { lists, clitics, folder } = names.page.language;
  const bare = clitics.conjunctions.some((one) => folded.startsWith(one)) ? folded.slice(1) : folded;
  const prepositions = lists['source-prepositions'] ?? [];
  if (prepositions.includes(folded) || prepositions.includes(bare)) return true;
  return (lists['according-to-fused'] ?? []).some((one) => folder.fold(one) === folded || folder.fold(one) === bare);
}

/** A word of saying, a colon or a clause of saying right behind the phrase. */
export function speaksBehind(names: NamePage, to: number, limit: number): boolean {
  if (to >= limit) return false;
  const token = names.page.tokens[to]!;
  if (token.kind === 'mark') return token.folded === ':';
  if (!hasFlag(names, to, CUE) || hasFlag(names, to, DEFINITE | PREPOSITION)) return false;
  return !names.page.language.clitics.conjunctions.some(
    (one) => token.folded.startsWith(one) && startsClause(names, to, one),
  );
}

/** «… وقال»: the conjunction begins a clause of its own. */
const startsClause = (names: NamePage, at: number, conjunction: string): boolean =>
  names.page.language.lexicon
    .read(names.page.tokens[at]!.word)
    .some((one) => one.lexeme.class === 'cue' && one.proclitic === conjunction);
