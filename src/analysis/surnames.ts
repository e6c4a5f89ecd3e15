// Surnames alone: «وأضاف المرعي» after «الوزير سالم المرعي» (Marei, after the minister Salem al-Marei).
// The parts of every full name of a report are kept, and a bare part that stands where a name may stand is the same person.
import { reason } from '../model/reasons.ts';
import { type NameMarks, nameMarks, wordCuts } from './name-cuts.ts';
import { adjoins, flagsAt, hasFlag, type NamePage, type Rough } from './name-pages.ts';
import {
  CUE,
  GIVEN,
  JOINER,
  NAME_HEAD,
  NATION,
  ORDINARY,
  PLACE_KIND,
  ROLE,
  readingOf,
  STOP,
  SURE_GIVEN,
  VERB,
} from './name-words.ts';

/** Surnames by which people are taken up later: «لافروف» behind «سيرغي لافروف». */
export interface Surnames {
  readonly byWord: ReadonlyMap<string, Rough>;
  readonly marks: NameMarks;
}

/** The last words of the people found, the first bearer of a word keeping it. */
export function surnamesOf(names: NamePage): Surnames {
  const byWord = new Map<string, Rough>();
  const marks = nameMarks(names.page.language);
  for (const one of names.found) {
    if (one.kind !== 'person') continue;
    const last = names.page.tokens[one.to - 1]!;
    if (one.to - one.from < 2 || last.folded.length < 3) continue;
    const key = hasFlag(names, one.to - 2, NAME_HEAD | JOINER)
      ? `${names.page.tokens[one.to - 2]!.folded} ${last.folded}`
      : last.folded;
    if (byWord.has(key)) continue;
    byWord.set(key, one);
    marks.add(key);
  }
  return { byWord, marks };
}

/** Reads a bare surname at a token; undefined where it is none. */
export function readSurname(names: NamePage, at: number, surnames: Surnames): Rough | undefined {
  const token = names.page.tokens[at]!;
  if (!surnames.marks.mayBegin(token.word) || token.kind !== 'word' || names.covered[at] === 1) return undefined;
  for (const { cut, word } of wordCuts(names.page.language, token.word)) {
    const two = hasFlag(names, at, NAME_HEAD | JOINER) ? `${word} ${names.page.tokens[at + 1]?.folded ?? ''}` : '';
    const person = surnames.byWord.get(two === '' ? word : two) ?? surnames.byWord.get(word);
    if (person === undefined) continue;
    const to = two !== '' && surnames.byWord.has(two) ? at + 2 : at + 1;
    if (!isBareName(names, at, to, cut)) continue;
    const start =
      cut === 0
        ? token.start
        : token.start + names.page.language.folder.rawOffset(names.page.text.slice(token.start, token.end), cut);
    const span = { start, end: names.page.tokens[to - 1]!.end };
    return {
      id: '',
      ...span,
      from: at,
      to,
      kind: 'person',
      entity: person.entity,
      because: reason('names/surname', [span]),
    };
  }
  return undefined;
}

/** An ordinary word is taken for a surname only next to a title or a word of saying. */
function isBareName(names: NamePage, at: number, to: number, cut: number): boolean {
  const flags = flagsAt(names, at);
  if ((flags & STOP) !== 0) return false;
  const plain =
    cut === 0 && to === at + 1
      ? (flags & (ORDINARY | NATION | ROLE | PLACE_KIND | VERB)) !== 0 ||
        ((flags & GIVEN) !== 0 && (flags & SURE_GIVEN) === 0)
      : false;
  if (cut > 0 && (flags & (GIVEN | ORDINARY)) !== 0) return false;
  if (hasFlag(names, at - 1, GIVEN | JOINER) && !hasFlag(names, at - 1, STOP) && adjoins(names, at)) return false;
  if (hasFlag(names, to, JOINER) && adjoins(names, to) && !hasFlag(names, to, STOP)) return false;
  if (!plain && (flags & SURE_GIVEN) === 0) return true;
  const before = flagsAt(names, at - 1);
  return (
    (before & CUE) !== 0 ||
    ((before & ROLE) !== 0 && readingOf(names.words[at - 1]!, 'role')?.lexeme.features.title !== undefined)
  );
}
