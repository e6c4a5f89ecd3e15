// Word sets: a list of a language's single words as a set of folded words, made once and kept with the language.
// «شاهد» (watch) in the list page/video words is asked for by its folded form, for every word of a line.
import type { Language } from '../model/languages.ts';

const sets = new WeakMap<Language, Map<string, ReadonlySet<string>>>();

/** The folded words of a language's list; empty where it has no such list. */
export function wordSet(language: Language, list: string): ReadonlySet<string> {
  const byName = sets.get(language) ?? new Map<string, ReadonlySet<string>>();
  sets.set(language, byName);
  let made = byName.get(list);
  if (made === undefined) {
    made = new Set((language.lists[list] ?? []).map((word) => language.folder.fold(word)));
    byName.set(list, made);
  }
  return made;
}
