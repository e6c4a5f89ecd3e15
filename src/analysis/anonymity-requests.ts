// Requests not to be named: «طلب عدم نشر اسمه» (who asked that his name not be published), «شريطة عدم الكشف عن هويته».
// The language lists how such a clause begins and what name and identity are called; whatever stands between belongs to it.
// Idea: one phrase index a language; the clause ends at the word for name or identity, or where its opening ends.
import { createPhraseIndex, type PhraseIndex } from '../text/phrases.ts';
import type { NamePage } from './name-pages.ts';

const indexes = new WeakMap<NamePage['page']['language'], PhraseIndex<string>>();

function requestIndex(names: NamePage): PhraseIndex<string> {
  const { language } = names.page;
  let index = indexes.get(language);
  if (index === undefined) {
    index = createPhraseIndex(
      (language.lists['anonymity-requests'] ?? []).map((one) => [one, one] as const),
      language.folder,
      language.clitics,
    );
    indexes.set(language, index);
  }
  return index;
}

/** The end of a clause of anonymity that begins at the token; -1 where none does. */
export function requestEnd(names: NamePage, at: number, limit: number): number {
  const { page } = names;
  const match = requestIndex(names).longestAt(page.text, page.tokens, at);
  if (match === undefined || match.to > limit) return -1;
  const identity = page.language.lists['identity-nouns'] ?? [];
  const stop = Math.min(limit, match.to + 6);
  for (let to = match.to; to < stop && page.tokens[to]!.kind === 'word'; to++)
    if (identity.includes(page.tokens[to]!.folded)) return to + 1;
  return match.to;
}
