// People: «وزير الخارجية الروسي سيرغي لافروف» (title, then name), «سالم بن ناصر آل راشد», and later «لافروف» alone.
// The name without its title is the mention; `phrase` is the noun phrase with title and apposition. A title is read word by word
// (role, what it is of, adjectives) until a name begins: a given name, or behind a title any word that no list knows.
// Idea: Shaalan & Raza (2007), Person Name Entity Recognition for Arabic (titles as evidence), with a vocabulary as the filter.
import { reason } from '../model/reasons.ts';
import type { Span } from '../text/spans.ts';
import { adjoins, flagsAt, hasFlag, isDefiniteAt, type NamePage, note, type Rough, startOf } from './name-pages.ts';
import {
  ADJECTIVE,
  CUE,
  DEFINITE,
  GIVEN,
  INSTITUTION,
  JOINER,
  NAME_HEAD,
  NATION,
  ORDINARY,
  OUTLET_HEAD,
  PLACE_KIND,
  PREPOSITION,
  RANK_WORD,
  RARE,
  ROLE,
  readingOf,
  STATE_FIELD,
  STOP,
  SURE_GIVEN,
  VERB,
} from './name-words.ts';

const MOST_PARTS = 7;
const MOST_TITLE = 14;

/** A title: its tokens [from, to), where its words begin in the text, and the name that may follow at `to`. */
export interface Title {
  readonly from: number;
  readonly to: number;
  readonly start: number;
}

/**
 * The end of the name that begins at a token; -1 where none does. `strong`: a title stands before it.
 */
export function nameEnd(names: NamePage, at: number, limit: number, strong: boolean): number {
  const first = partEnd(names, at, limit, { index: 0, strong });
  if (first < 0) return -1;
  let to = first;
  let parts = 1;
  while (to < limit && parts < MOST_PARTS && adjoins(names, to)) {
    const next = partEnd(names, to, limit, { index: parts, strong });
    if (next < 0) break;
    to = next;
    parts++;
  }
  if (strong) return to;
  if (parts < 2) return -1;
  return hasFlag(names, at, SURE_GIVEN | NAME_HEAD) || hasSurePart(names, at + 1, to) ? to : -1;
}

/** Among the later parts, one that can only be a name. */
function hasSurePart(names: NamePage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasFlag(names, at, SURE_GIVEN | RARE)) return true;
  return false;
}

interface Position {
  readonly index: number;
  readonly strong: boolean;
}

/** One part of a name: a given name, «عبد» or «أبو» with a word, «بن» with a word, a surname. */
function partEnd(names: NamePage, at: number, limit: number, { index, strong }: Position): number {
  if (at >= limit) return -1;
  const flags = flagsAt(names, at);
  const known = names.starts[at];
  if (names.covered[at] === 1 && known?.kind !== 'person' && !yields(names, at)) return -1;
  if (known !== undefined && known.kind !== 'person' && known.kind !== 'group' && !yields(names, at)) return -1;
  if ((flags & NAME_HEAD) !== 0 && isWholeAt(names, at, 'name-head')) {
    const next = at + 1;
    return next < limit &&
      adjoins(names, next) &&
      (flagsAt(names, next) & (STOP | CUE)) === 0 &&
      names.page.tokens[next]!.kind === 'word'
      ? next + 1
      : -1;
  }
  if (index > 0 && (flags & JOINER) !== 0 && isWholeAt(names, at, 'name-joiner')) {
    const next = at + 1;
    if (next >= limit || !adjoins(names, next)) return -1;
    const after = flagsAt(names, next);
    if ((after & (STOP | CUE | ROLE)) !== 0 && (after & GIVEN) === 0) return -1;
    if ((after & NAME_HEAD) !== 0) return Math.max(partEnd(names, next, limit, { index, strong }), next + 1);
    const child = names.page.tokens[next]!.kind === 'word' && isChildJoiner(names, at);
    return child || (after & (GIVEN | RARE)) !== 0 || ((after & DEFINITE) !== 0 && (after & NATION) === 0)
      ? next + 1
      : -1;
  }
  if ((flags & GIVEN) !== 0 && isGivenHere(names, at, index, strong)) return at + 1;
  if (index === 0) return strong && isRareStart(names, at) ? at + 1 : -1;
  return isSurname(names, at, index) ? at + 1 : -1;
}

/** «بن», «ابن», «بنت»: whatever follows is a name. */
const isChildJoiner = (names: NamePage, at: number): boolean =>
  names.words[at]!.readings.some(
    (one) => one.lexeme.class === 'name-joiner' && one.lexeme.features.child !== undefined,
  );

/** Small places and ordinary words that the gazetteer only offered with help give way to a name. */
function yields(names: NamePage, at: number): boolean {
  const known = names.starts[at];
  return (
    known !== undefined &&
    known.to === at + 1 &&
    known.because.rule === 'names/register-with-help' &&
    known.kind === 'place' &&
    hasFlag(names, at - 1, SURE_GIVEN)
  );
}

const isWholeAt = (names: NamePage, at: number, wanted: string): boolean =>
  names.words[at]!.readings.some(
    (reading) => reading.lexeme.class === wanted && reading.enclitic === '' && reading.proclitic.length < 2,
  );

/** A given name as typed; one that is an ordinary word too must be spelled as listed, and not stand as the article's noun. */
function isGivenHere(names: NamePage, at: number, index: number, strong: boolean): boolean {
  const token = names.page.tokens[at]!;
  for (const reading of names.words[at]!.readings) {
    if (reading.lexeme.class !== 'given-name' || reading.enclitic !== '') continue;
    if (index > 0 && reading.proclitic !== '') continue;
    if (reading.proclitic.length > 1) continue;
    if (reading.lexeme.features.also === undefined) return true;
    if (linksOffice(names, at)) continue;
    const particle = hasFlag(names, at, STOP);
    if (particle && names.page.text.slice(token.start, token.end) !== reading.lexeme.lemma) continue;
    if (particle && !strong && !hasFlag(names, at + 1, GIVEN | JOINER | NAME_HEAD)) continue;
    if (hasFlag(names, at, NATION) && !hasFlag(names, at + 1, JOINER)) continue;
    const raw = names.page.text.charCodeAt(token.end - 1);
    if (raw !== reading.lexeme.lemma.charCodeAt(reading.lexeme.lemma.length - 1)) continue;
    if (reading.proclitic !== '') continue;
    if (index > 0 || strong || hasFlag(names, at + 1, GIVEN | JOINER | NAME_HEAD | RARE)) return true;
  }
  return false;
}

/** Behind a title: a word that nothing knows, and that is no other word behind a proclitic. */
function isRareStart(names: NamePage, at: number): boolean {
  const flags = flagsAt(names, at);
  if ((flags & RARE) === 0 || (flags & (STOP | CUE | VERB | NATION)) !== 0) return false;
  const { folded } = names.page.tokens[at]!;
  const { enclitics } = names.page.language.clitics;
  if (names.page.language.lexicon.read(folded).some((one) => one.lexeme.class !== 'given-name')) return false;
  if (enclitics.some((one) => one.length > 1 && folded.endsWith(one) && folded.length > one.length + 3)) return false;
  if (
    (flags & DEFINITE) !== 0 &&
    !(names.page.language.lists['surname-endings'] ?? []).some((one) => folded.endsWith(one))
  )
    return false;
  return folded.length > 2;
}

/** «المعلم», «القحطاني», «كيري»: a later part of a name. */
function isSurname(names: NamePage, at: number, index: number): boolean {
  const token = names.page.tokens[at]!;
  const flags = flagsAt(names, at);
  if (token.kind !== 'word' || (flags & (STOP | CUE)) !== 0) return false;
  if (isDeity(names, at) || token.folded.length < 3 || isVerbLike(names, at)) return false;
  if ((flags & RARE) !== 0 && (flags & (VERB | ROLE)) === 0) return !hidesWord(names, at);
  const { article } = names.page.language.clitics;
  if (!token.folded.startsWith(article) || isDeity(names, at)) return false;
  if ((flags & (ROLE | INSTITUTION | PLACE_KIND | STATE_FIELD | OUTLET_HEAD)) !== 0 && (flags & NATION) === 0)
    return false;
  if (index !== 1) return false;
  return hasFlag(names, at - 1, SURE_GIVEN) && (names.starts[at] === undefined || hasFlag(names, at, NATION));
}

/** «يستأذنه»: an unknown verb with an object is no surname. */
function isVerbLike(names: NamePage, at: number): boolean {
  const { folded } = names.page.tokens[at]!;
  const { enclitics } = names.page.language.clitics;
  const openings = names.page.language.lists['verb-openings'] ?? [];
  const opening = openings.find((one) => folded.startsWith(one));
  if (opening === undefined || hasFlag(names, at, GIVEN)) return false;
  return enclitics.some(
    (one) => (one.length > 1 || opening === openings[0]) && folded.length > one.length + 3 && folded.endsWith(one),
  );
}

/** «رضوان الله» is a blessing, no name, but «نصر الله» is one. */
function isDeity(names: NamePage, at: number): boolean {
  const { folded } = names.page.tokens[at]!;
  if (!(names.page.language.lists['divine-names'] ?? []).includes(folded)) return false;
  return !hasFlag(names, at - 1, NAME_HEAD);
}

/** «وكيري»: a conjunction and a name, not the next part of this one. */
function hidesWord(names: NamePage, at: number): boolean {
  const token = names.page.tokens[at]!;
  const { conjunctions, prepositions, article } = names.page.language.clitics;
  if (prepositions.some((one) => token.folded.startsWith(one + article))) return true;
  for (const one of conjunctions) {
    if (!token.folded.startsWith(one)) continue;
    if (token.folded.startsWith(article, one.length)) return true;
    if (names.starts[at] !== undefined) return true;
  }
  return false;
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

/** «باسم», «لدى», «في», «إلى»: what joins an office to what it is of. */
export function linksOffice(names: NamePage, at: number): boolean {
  const links = names.page.language.lists['office-links'] ?? [];
  return links.includes(names.page.tokens[at]!.folded);
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
