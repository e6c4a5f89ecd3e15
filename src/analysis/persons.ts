// People: «وزير الخارجية الروسي سيرغي لافروف» (title, then name), «سالم بن ناصر آل راشد», and later «لافروف» alone.
// The name without its title is the mention; `phrase` is the noun phrase with title and apposition. A title is read word by word
// (role, what it is of, adjectives) until a name begins: a given name, or behind a title any word that no list knows.
// Idea: Shaalan & Raza (2007), Person Name Entity Recognition for Arabic (titles as evidence), with a vocabulary as the filter.
import { reason } from '../model/reasons.ts';
import type { Span } from '../text/spans.ts';
import { adjoins, flagsAt, hasFlag, isDefiniteAt, type NamePage, note, type Rough, startOf } from './name-pages.ts';
import { linksOffice, nameEnd } from './name-parts.ts';
import {
  ADJECTIVE,
  CUE,
  DEFINITE,
  GIVEN,
  INSTITUTION,
  NAME_HEAD,
  ORDINARY,
  OUTLET_HEAD,
  PLACE_KIND,
  PREPOSITION,
  RANK_WORD,
  ROLE,
  readingOf,
  STATE_FIELD,
  STOP,
  SURE_GIVEN,
  VERB,
} from './name-words.ts';

const MOST_TITLE = 14;

/** A title: its tokens [from, to), where its words begin in the text, and the name that may follow at `to`. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/** Reads the title that begins at a role: the tokens up to where a name could begin. */
export function readTitle(
  names: NamePage,
  at: number,
  limit: number,
): { readonly ends: readonly number[]; readonly start: number } | undefined {
  const role = readingOf(names.words[at]!, 'role');
  if (role === undefined || role.enclitic !== '') return undefined;
  const stop = Math.min(limit, at + MOST_TITLE);
  const ends: number[] = [at + 1];
  let to = at + 1;
  while (to < stop && adjoins(names, to)) {
    const next = titleStep(names, to, stop, {
      head: role.lexeme.features.head !== undefined,
      first: to === at + 1,
      definite: role.article,
    });
    if (next < 0) break;
    to = next;
    ends.push(to);
  }
  return { ends, start: startOf(names, names.page.tokens[at]!, role) };
}

interface Step {
  readonly head: boolean;
  readonly first: boolean;
  readonly definite: boolean;
}

/** One more word or name of a title; -1 where the title ends. */
function titleStep(names: NamePage, at: number, limit: number, step: Step): number {
  const flags = flagsAt(names, at);
  const token = names.page.tokens[at]!;
  if (token.kind !== 'word') return -1;
  const known = names.starts[at];
  if (known !== undefined && known.kind !== 'person' && known.kind !== 'group' && step.head && known.to <= limit)
    return known.to;
  if ((flags & (ADJECTIVE | RANK_WORD)) !== 0 && (flags & STOP) === 0) return at + 1;
  if ((flags & CUE) !== 0 && (flags & (DEFINITE | ROLE)) === 0) return -1;
  if ((flags & ROLE) !== 0) return at + 1;
  if (!step.head) return -1;
  if (linksOffice(names, at)) {
    const next = at + 1;
    const chunk = names.starts[next];
    if (next >= limit) return -1;
    if (chunk !== undefined && chunk.kind !== 'group') return chunk.to <= limit ? chunk.to : -1;
    return isDefiniteAt(names, next) || hasFlag(names, next, ROLE | INSTITUTION) ? next + 1 : -1;
  }
  if ((flags & STOP) !== 0 || (flags & VERB & ~DEFINITE) !== 0) return (flags & DEFINITE) !== 0 ? at + 1 : -1;
  if ((flags & DEFINITE) !== 0 || (flags & STATE_FIELD) !== 0) return at + 1;
  if ((flags & (INSTITUTION | PLACE_KIND | OUTLET_HEAD)) !== 0) return at + 1;
  return step.first &&
    (flags & ORDINARY) !== 0 &&
    (flags & VERB) === 0 &&
    (isDefiniteAt(names, at + 1) || names.starts[at + 1] !== undefined)
    ? at + 1
    : -1;
}

/** The person whose name stands behind a title, noted with its phrase; undefined where no name follows. */
export function readTitledPerson(names: NamePage, at: number, limit: number): Rough | undefined {
  const title = readTitle(names, at, limit);
  if (title === undefined) return undefined;
  const role = readingOf(names.words[at]!, 'role')!;
  const titled = role.lexeme.features.title !== undefined;
  for (const to of title.ends) {
    const known = names.starts[to];
    if (known?.kind === 'person') {
      known.phrase ??= { start: title.start, end: known.end };
      return known;
    }
    if ((!titled || role.lexeme.features.people !== undefined) && !hasFlag(names, to, SURE_GIVEN | NAME_HEAD)) continue;
    const strong =
      titled &&
      (to > at + 1 || role.article || role.lexeme.features.address !== undefined || hasFlag(names, to, GIVEN));
    const end = nameEnd(names, to, limit, strong);
    if (end > 0) return notePerson(names, to, end, title.start);
  }
  return undefined;
}

/** Notes a person named in tokens [from, to). */
export function notePerson(names: NamePage, from: number, to: number, phraseStart?: number): Rough {
  const start = personStart(names, from);
  const span: Span = { start, end: names.page.tokens[to - 1]!.end };
  const rough: Rough = {
    id: '',
    ...span,
    from,
    to,
    kind: 'person',
    entity: personId(names, from, to),
    because: reason(phraseStart === undefined ? 'names/given-name' : 'names/title', [span]),
  };
  if (phraseStart !== undefined) rough.phrase = { start: phraseStart, end: span.end };
  return note(names, rough);
}

function personStart(names: NamePage, at: number): number {
  const token = names.page.tokens[at]!;
  const given = names.words[at]!.readings.find(
    (one) => one.lexeme.class === 'given-name' || one.lexeme.class === 'name-head',
  );
  return given === undefined || hasFlag(names, at, SURE_GIVEN) ? token.start : startOf(names, token, given);
}

/** «عبد الله» and «عبدالله» are one name. */
function personId(names: NamePage, from: number, to: number): string {
  const parts: string[] = [];
  for (let at = from; at < to; at++) {
    const token = names.page.tokens[at]!;
    if (token.kind !== 'word') continue;
    const joined = at > from && hasFlag(names, at - 1, NAME_HEAD);
    if (joined) parts[parts.length - 1] += token.folded;
    else parts.push(token.folded);
  }
  return `name:${parts.join('-')}`;
}

/** «…، المتحدث باسم الوزارة»: an apposition behind the name goes into its phrase. */
export function addApposition(names: NamePage, person: Rough, limit: number): void {
  const { tokens } = names.page;
  let at = person.to;
  const mark = tokens[at];
  if (mark !== undefined && mark.kind === 'mark' && (mark.folded === '،' || mark.folded === ',')) at++;
  if (at >= limit || !hasFlag(names, at, ROLE) || hasFlag(names, at, PREPOSITION)) return;
  const role = readingOf(names.words[at]!, 'role')!;
  if (role.proclitic !== '' || role.lexeme.features.head === undefined) return;
  const title = readTitle(names, at, limit);
  if (title === undefined) return;
  const to = title.ends.at(-1)!;
  if (to === at + 1 && !role.article) return;
  person.phrase = { start: person.phrase?.start ?? person.start, end: tokens[to - 1]!.end };
}
