// Short names of institutions: «الداخلية السعودية» for the ministry, «(PYD)» behind a party (the Saudi Interior; an acronym).
// The field of a ministry names it alone where nothing stands before that it could belong to («الشؤون الداخلية» is another thing);
// letters in brackets behind a name are its acronym. Idea: acronyms beside their long forms (Schwartz & Hearst 2003), nearest name only.
import { reason } from '../model/reasons.ts';
import { adjoins, flagsAt, hasFlag, type NamePage, note, type Rough, startOf } from './name-pages.ts';
import {
  ADJECTIVE,
  CUE,
  DEFINITE,
  INSTITUTION,
  MEMBER,
  ORDINARY,
  PREPOSITION,
  ROLE,
  readingOf,
  STATE_FIELD,
  STOP,
} from './name-words.ts';

const MOST_LETTERS = 8;

/** «الداخلية», «الدفاع الروسية»: a ministry by its field; undefined where the word means something else. */
export function readShortMinistry(names: NamePage, at: number, limit: number): Rough | undefined {
  const field = readingOf(names.words[at]!, 'state-field');
  const id = field?.lexeme.features.id;
  const { lists } = names.page.language;
  if (field === undefined || id === undefined || field.enclitic !== '') return undefined;
  if (!(lists['ministries-short'] ?? []).includes(field.lexeme.lemma)) return undefined;
  const nation = at + 1 < limit && adjoins(names, at + 1) ? nationAt(names, at + 1) : undefined;
  if (!standsAlone(names, at, nation !== undefined)) return undefined;
  const alone = (lists['ministries-alone'] ?? []).includes(field.lexeme.lemma);
  if (nation === undefined && !(alone && speaksAround(names, at, limit))) return undefined;
  const to = nation === undefined ? at + 1 : at + 2;
  const span = { start: startOf(names, names.page.tokens[at]!, field), end: names.page.tokens[to - 1]!.end };
  const rough: Rough = {
    id: '',
    ...span,
    from: at,
    to,
    kind: 'organisation',
    entity: nation === undefined ? `name:${names.page.tokens[at]!.folded}` : `${nation}-${id}`,
    because: reason('names/short-ministry', [span]),
  };
  if (nation === undefined) rough.slug = id;
  return rough;
}

/** «الروسية»: the feminine of a state, so that it goes with the ministry that is left out. */
function nationAt(names: NamePage, at: number): string | undefined {
  const nation = readingOf(names.words[at]!, 'nationality');
  if (nation === undefined || !nation.article || nation.proclitic !== '' || nation.gender !== 'f') return undefined;
  return nation.lexeme.features.kind === 'country' ? nation.lexeme.features.entity : undefined;
}

/** No noun stands before that the word could belong to as an adjective or a complement. */
function standsAlone(names: NamePage, at: number, national: boolean): boolean {
  const token = names.page.tokens[at]!;
  const { article } = names.page.language.clitics;
  if (!token.folded.startsWith(article)) return true;
  const before = flagsAt(names, at - 1);
  if (!adjoins(names, at)) return true;
  if ((before & (CUE | PREPOSITION)) !== 0 || isStaff(names, at - 1)) return true;
  if (national && (before & ORDINARY) !== 0)
    return (before & (DEFINITE | INSTITUTION | ROLE | ADJECTIVE | STATE_FIELD)) === 0;
  return (before & (DEFINITE | INSTITUTION | ROLE | ADJECTIVE | MEMBER | ORDINARY | STOP)) === 0;
}

/** «رجال الداخلية»: those who serve in it. */
const isStaff = (names: NamePage, at: number): boolean =>
  (names.page.language.lists['staff-words'] ?? []).includes(names.page.tokens[at]?.folded ?? '');

/** Behind a word of saying or its staff, or before a word of saying. */
const speaksAround = (names: NamePage, at: number, limit: number): boolean =>
  isStaff(names, at - 1) ||
  (hasFlag(names, at - 1, CUE) && adjoins(names, at)) ||
  (at + 1 < limit && (hasFlag(names, at + 1, CUE) || names.page.tokens[at + 1]!.folded === ':'));

/** Letters in brackets behind an organisation: its acronym. */
export function readAcronym(names: NamePage, known: Rough, limit: number): Rough | undefined {
  const { tokens } = names.page;
  const at = known.to + 1;
  if (at + 1 >= limit || tokens[known.to]!.folded !== '(' || tokens[at]!.kind !== 'word') return undefined;
  if (tokens[at + 1]!.folded !== ')' || names.covered[at] === 1 || names.starts[at] !== undefined) return undefined;
  const { start, end } = tokens[at]!;
  const letters = names.page.text.slice(start, end);
  if (letters.length < 2 || letters.length > MOST_LETTERS || !/^[A-Z]+$/.test(letters)) return undefined;
  const span = { start, end };
  return note(names, {
    id: '',
    ...span,
    from: at,
    to: at + 1,
    kind: known.kind,
    entity: known.entity,
    because: reason('names/acronym', [span, { start: known.start, end: known.end }]),
  });
}
