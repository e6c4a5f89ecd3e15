// Outlets by their pattern: «صحيفة الشروق», «وكالة الأنباء السورية», «قناة "نور"»: a word for a medium and what it is called.
// A state agency is named by its nation; others by a known name, a name in quotation marks, or words that nothing else knows.
// Idea: the head decides; an ordinary word behind it («صحيفة يومية», a daily paper) does not make a name.
import { reason } from '../model/reasons.ts';
import type { Reading } from '../text/clitics.ts';
import { hasFlag, idOfHeaded, isDefiniteAt, joinsBare, type NamePage, type Rough, spanFrom } from './name-pages.ts';
import { ADJECTIVE, CUE, DEFINITE, NATION, NEWS_WORD, RARE, readingOf, STOP, VERB } from './name-words.ts';

/** «صحيفة المرفأ», «وكالة أنباء الساحل», «التلفزيون السوري», «قناة “الفجر”». */
export function readOutlet(names: NamePage, at: number, limit: number, head: Reading): Rough | undefined {
  const end = head.article
    ? stateOutletEnd(names, at, limit, head)
    : outletEnd(names, at, Math.min(limit, at + 7), head);
  if (end <= at) return undefined;
  const span = spanFrom(names, at, end, head);
  let country: string | null = null;
  for (let inner = at; inner < end; inner++)
    country = readingOf(names.words[inner]!, 'nationality')?.lexeme.features.entity ?? country;
  const inside = names.starts.slice(at + 1, end).find((one) => one?.kind === 'outlet');
  const entity =
    inside?.entity ??
    (head.article && country !== null
      ? `${country}-state-${head.lexeme.features.kind ?? 'media'}`
      : idOfHeaded(names, { from: at, to: end }, head));
  return { id: '', ...span, from: at, to: end, kind: 'outlet', entity, because: reason('names/outlet', [span]) };
}

function stateOutletEnd(names: NamePage, at: number, limit: number, head: Reading): number {
  const agency = head.lexeme.features.agency !== undefined;
  if (head.lexeme.features.state === undefined && !agency) return -1;
  let to = at + 1;
  let nation = false;
  const nisba = names.page.language.lists['nisba-endings'] ?? [];
  const fits = (next: number): boolean =>
    hasFlag(names, next, ADJECTIVE | NEWS_WORD) ||
    (agency && nisba.some((one) => names.page.tokens[next]!.folded.endsWith(one)));
  while (to < limit && isDefiniteAt(names, to) && joinsBare(names, to) && fits(to)) {
    if (hasFlag(names, to, NATION)) nation = true;
    to++;
  }
  if (!agency) return nation || to > at + 1 ? to : -1;
  if (to < limit && to > at + 1 && hasFlag(names, to, NEWS_WORD)) to++;
  return to > at + 1 && hasFlag(names, to - 1, NEWS_WORD) ? to : -1;
}

function outletEnd(names: NamePage, at: number, limit: number, head: Reading): number {
  const features = head.lexeme.features;
  let to = at + 1;
  if (hasFlag(names, to, NEWS_WORD) && features.agency !== undefined) to++;
  const start = to;
  const quoted = quotedEnd(names, to, limit);
  const known = names.starts[to];
  if (quoted > 0) to = quoted;
  else if (
    known !== undefined &&
    known.kind !== 'weapon' &&
    joinsBare(names, to) &&
    (features.weak === undefined || known.kind === 'outlet')
  )
    to = known.to;
  else if (features.weak !== undefined) {
    const end = hasFlag(names, to, RARE) && joinsBare(names, to) ? outletNameEnd(names, to, limit) : -1;
    if (end < 0 || end >= limit || !isDefiniteAt(names, end) || !hasFlag(names, end, NATION | NEWS_WORD)) return -1;
    to = end;
  } else if (hasFlag(names, to, RARE) || isOutletName(names, to) || isBareName(names, to, limit))
    to = outletNameEnd(names, to, limit);
  while (to < limit && isDefiniteAt(names, to) && hasFlag(names, to, NATION | NEWS_WORD)) to++;
  if (to < limit && hasFlag(names, to, NEWS_WORD) && to > at + 1) to++;
  return to > start || (features.agency !== undefined && to > at + 2) ? to : -1;
}

/** A definite word behind «صحيفة»: «صحيفة المرفأ»; an adjective would make it indefinite («صحيفة محلية»). */
const isOutletName = (names: NamePage, at: number): boolean =>
  isDefiniteAt(names, at) && joinsBare(names, at) && !hasFlag(names, at, STOP | CUE);

/** «صحيفة صباح التركية»: the definite adjective belongs to the newspaper, so the bare noun before it is its name. */
const isBareName = (names: NamePage, at: number, limit: number): boolean =>
  at + 1 < limit &&
  names.page.tokens[at]!.kind === 'word' &&
  !isDefiniteAt(names, at) &&
  !hasFlag(names, at, STOP | CUE | ADJECTIVE | NEWS_WORD) &&
  isDefiniteAt(names, at + 1) &&
  joinsBare(names, at + 1) &&
  hasFlag(names, at + 1, NATION | NEWS_WORD);

function outletNameEnd(names: NamePage, at: number, limit: number): number {
  let to = at + 1;
  while (to < limit && to < at + 3 && hasFlag(names, to, RARE) && !hasFlag(names, to, VERB | CUE | STOP)) to++;
  return to;
}

/** The token behind a closing mark, where a short name in marks begins at the token. */
export function quotedEnd(names: NamePage, at: number, limit: number): number {
  const { tokens } = names.page;
  if (tokens[at]?.kind !== 'mark' || !OPEN.test(tokens[at]!.folded)) return -1;
  for (let to = at + 2; to < limit && to <= at + 6; to++) {
    const token = tokens[to]!;
    if (token.kind === 'mark') return CLOSE.test(token.folded) ? to + 1 : -1;
    if (hasFlag(names, to, STOP) && !hasFlag(names, to, DEFINITE)) return -1;
  }
  return -1;
}

const OPEN = /^["«“”„(']$/u;

const CLOSE = /^["»“”)']$/u;
