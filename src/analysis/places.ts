// Places by their surroundings: «بلدة الرمانة» (a town that no gazetteer holds), «مطار النخيل الدولي», «جنوب شرق تركيا».
// The kind word stays outside the name of a settlement (بلدة «الرمانة») and inside that of a site («مطار النخيل»). A name that several
// places bear goes to the one whose country and division the report speaks of most (Leidner 2007: one referent per discourse, minimality).
import type { Gazetteer, KnownEntity } from '../model/knowledge.ts';
import type { PlacePoint } from '../model/mentions.ts';
import { reason } from '../model/reasons.ts';
import type { Reading } from '../text/clitics.ts';
import { readInstitution } from './institutions.ts';
import {
  adjoins,
  flagsAt,
  hasFlag,
  idOfHeaded,
  idOfWords,
  isDefiniteAt,
  type NamePage,
  note,
  type Rough,
  spanFrom,
  startOf,
} from './name-pages.ts';
import {
  ADJECTIVE,
  COMPOUND_HEAD,
  CUE,
  DEFINITE,
  DIRECTION,
  DIRECTION_ADJECTIVE,
  FIELD,
  GIVEN,
  HOME,
  INSTITUTION,
  JOINER,
  LOCATIVE,
  NAME_ADJECTIVE,
  NAME_HEAD,
  NATION,
  ORDINARY,
  PLACE_KIND,
  RANK,
  RARE,
  ROLE,
  readingOf,
  STOP,
  VERB,
} from './name-words.ts';
import { quotedEnd } from './outlet-names.ts';

const NO_NAME = STOP | CUE | INSTITUTION;

/** Reads what stands behind a kind word: a site with the word in its name, or a settlement behind it. */
export function readPlaceKind(names: NamePage, at: number, limit: number): Rough | undefined {
  const kind = readingOf(names.words[at]!, 'place-kind');
  if (kind === undefined || kind.article || kind.enclitic !== '') return undefined;
  const features = kind.lexeme.features;
  if (features.weak !== undefined) return undefined;
  const next = at + 1;
  if (next >= limit || !adjoins(names, next)) return undefined;
  if (features.inside !== undefined) return readSite(names, at, limit, kind);
  return features.one === undefined ? undefined : readSettlement(names, next, limit, kind);
}

/** «مطار صنعاء الدولي», «مخيم الرمانة», «سجن النخيل المركزي». */
function readSite(names: NamePage, at: number, limit: number, kind: Reading): Rough | undefined {
  const next = at + 1;
  const known = names.starts[next];
  const open = kind.lexeme.features.open !== undefined;
  let to: number;
  let place: PlacePoint | undefined;
  const institution =
    known === undefined && isDefiniteAt(names, next) && hasFlag(names, next, INSTITUTION)
      ? readInstitution(names, next, limit)
      : undefined;
  if (
    known !== undefined &&
    known.from === next &&
    (known.kind === 'place' || known.kind === 'person') &&
    isBare(names, next)
  ) {
    to = known.to;
    place = known.place;
    if (open && known.because.rule === 'names/register-with-help') known.to = known.from;
  } else if (institution !== undefined && institution.to > next + 1) {
    to = institution.to;
  } else {
    const title = titledEnd(names, next, limit);
    const quoted = quotedEnd(names, next, limit);
    to = quoted > 0 ? quoted : title > 0 ? title : nameEnd(names, next, limit, open && isDefiniteAt(names, next));
    if (to <= next) return undefined;
  }
  while (
    to < limit &&
    isDefiniteAt(names, to) &&
    isBare(names, to) &&
    hasFlag(names, to, NAME_ADJECTIVE | FIELD | DIRECTION_ADJECTIVE | RANK)
  )
    to++;
  if (kind.form === 'plural' && known === undefined) return undefined;
  if (known === undefined && to === next + 2 && hasFlag(names, next, COMPOUND_HEAD)) noteTown(names, next, to);
  const span = spanFrom(names, at, to, kind);
  const rough: Rough = {
    id: '',
    ...span,
    from: at,
    to,
    kind: 'place',
    entity: idOfHeaded(names, { from: at, to }, kind),
    because: reason('places/site', [span]),
  };
  if (place !== undefined) rough.place = { ...place, precision: 'point', candidates: [] };
  return rough;
}

/** «ميناء مرسى الياقوت», «مستشفى عين الحبارى»: the town that the site is called after is named too. */
function noteTown(names: NamePage, from: number, to: number): void {
  const span = { start: names.page.tokens[from]!.start, end: names.page.tokens[to - 1]!.end };
  note(names, {
    id: '',
    ...span,
    from,
    to,
    kind: 'place',
    entity: idOfWords(names, from, to),
    because: reason('places/compound', [span]),
  });
}

/** «مطار الملك خالد»: a title and a name in a site's name. */
function titledEnd(names: NamePage, at: number, limit: number): number {
  const role = readingOf(names.words[at]!, 'role');
  if (role === undefined || role.lexeme.features.title === undefined || !role.article || role.number !== 's') return -1;
  let to = at + 1;
  while (
    to < limit &&
    to < at + 5 &&
    hasFlag(names, to, GIVEN | RARE | JOINER | NAME_HEAD) &&
    !hasFlag(names, to, STOP | CUE)
  )
    to++;
  return to > at + 1 ? to : -1;
}

/** «بلدة الرمانة»: the name alone is the mention. */
function readSettlement(names: NamePage, next: number, limit: number, kind: Reading): Rough | undefined {
  const known = names.starts[next];
  if (known !== undefined) return undefined;
  const quoted = quotedName(names, next, limit);
  const plural = kind.form === 'plural' || kind.number === 'd';
  const to = quoted > 0 ? quoted : nameEnd(names, next, limit, !plural && kind.lexeme.features.open !== undefined);
  if (to <= next) return undefined;
  const tokens = names.page.tokens;
  const span = { start: tokens[next]!.start, end: tokens[to - 1]!.end };
  return {
    id: '',
    ...span,
    from: next,
    to,
    kind: 'place',
    entity: idOfWords(names, next, to),
    because: reason('places/kind-word', [span]),
  };
}

/** A name in marks; «بلدات “علوية”» has an adjective in them. */
function quotedName(names: NamePage, at: number, limit: number): number {
  const end = quotedEnd(names, at, limit);
  const inside = end > 0 ? names.starts[at + 1] : undefined;
  if (inside?.kind === 'place' && inside.to === end - 1) return -1;
  return end > 0 && (hasFlag(names, at + 1, DEFINITE | RARE | COMPOUND_HEAD) || end > at + 3) ? end : -1;
}

/** No proclitic hides the name's beginning. */
const isBare = (names: NamePage, at: number): boolean => {
  const known = names.starts[at];
  return known === undefined || known.start === names.page.tokens[at]!.start;
};

/** The end of an unknown place name: a rare word, a compound («كفر …», «تل …»), or where `open` any definite noun. */
function nameEnd(names: NamePage, at: number, limit: number, open: boolean): number {
  const flags = flagsAt(names, at);
  if (((flags & NO_NAME) !== 0 || isRole(names, at)) && (flags & COMPOUND_HEAD) === 0) return -1;
  if ((flags & COMPOUND_HEAD) !== 0 && at + 1 < limit && adjoins(names, at + 1)) {
    const second = flagsAt(names, at + 1);
    if ((second & (STOP | CUE)) === 0 && (second & (DEFINITE | RARE | GIVEN)) !== 0) return at + 2;
  }
  if ((flags & NATION) !== 0) return -1;
  if ((flags & RARE) !== 0) return secondWord(names, at + 1, limit);
  if (!open || (flags & (ADJECTIVE | VERB)) !== 0) return -1;
  if ((flags & DEFINITE) === 0) return isBareNoun(names, at) ? at + 1 : -1;
  return (flags & ORDINARY) !== 0 || (flags & GIVEN) !== 0 ? at + 1 : secondWord(names, at + 1, limit);
}

/** A role as it stands, not one behind a preposition («بولي» holds ولي). */
const isRole = (names: NamePage, at: number): boolean =>
  names.words[at]!.readings.some((one) => one.lexeme.class === 'role' && (one.proclitic === '' || one.article));

/** «بلدة سلمى»: an indefinite noun behind an indefinite kind word is a name unless it is an adjective («بلدة صغيرة»). */
function isBareNoun(names: NamePage, at: number): boolean {
  const token = names.page.tokens[at]!;
  if (token.kind !== 'word' || token.folded.length < 3 || hasFlag(names, at, RANK | DIRECTION | PLACE_KIND))
    return false;
  const feminine = names.page.language.lists['feminine-endings'] ?? [];
  return !feminine.some((one) => token.folded.endsWith(one)) && !isDefiniteAt(names, at + 1);
}

/** A second rare word goes on with the name; a verb or an ordinary word does not. */
function secondWord(names: NamePage, at: number, limit: number): number {
  if (at >= limit || !adjoins(names, at)) return at;
  const flags = flagsAt(names, at);
  const token = names.page.tokens[at]!;
  const { conjunctions } = names.page.language.clitics;
  const joined = conjunctions.some((one) => token.folded.startsWith(one));
  return (flags & RARE) !== 0 && !joined && names.starts[at] === undefined && (flags & (STOP | CUE | VERB)) === 0
    ? at + 1
    : at;
}

/** «في دير الشنار», «فوق خربة السرو»: a compound whose second word nothing knows, behind a preposition of place. */
export function readCompound(names: NamePage, at: number, limit: number): Rough | undefined {
  const to = at + 2;
  if (to > limit || !adjoins(names, at + 1) || names.starts[at] !== undefined || names.starts[at + 1] !== undefined)
    return undefined;
  const head = names.words[at]!.readings.find(
    (one) => one.lexeme.class === 'compound-head' && one.enclitic === '' && !one.article,
  );
  const second = flagsAt(names, at + 1);
  if (head === undefined || (second & RARE) === 0 || (second & DEFINITE) === 0 || (second & (NO_NAME | NATION)) !== 0)
    return undefined;
  const { prepositions } = names.page.language.clitics;
  const placed = head.proclitic === '' ? hasFlag(names, at - 1, LOCATIVE) : head.proclitic.endsWith(prepositions[0]!);
  if (!placed || !isBare(names, at + 1)) return undefined;
  const span = spanFrom(names, at, to, head);
  return {
    id: '',
    ...span,
    from: at,
    to,
    kind: 'place',
    entity: idOfWords(names, at, to),
    because: reason('places/compound', [span]),
  };
}

/** «جنوب شرق تركيا», «شمال مدينة حلب», «الشمال السوري». */
export function readDirection(names: NamePage, at: number, limit: number): Rough | undefined {
  const direction = names.words[at]!.readings.find(
    (one) => one.lexeme.class === 'direction' && one.enclitic === '' && one.number === 's',
  );
  if (direction === undefined) return undefined;
  if (direction.article) return regionOfNation(names, at, limit, direction);
  if (hasFlag(names, at - 1, DIRECTION) && adjoins(names, at)) return undefined;
  let to = at + 1;
  while (
    to < limit &&
    to < at + 3 &&
    hasFlag(names, to, DIRECTION | DIRECTION_ADJECTIVE) &&
    !isDefiniteAt(names, to) &&
    isUnjoined(names, to)
  )
    to++;
  if (to < limit && hasFlag(names, to, PLACE_KIND) && !isDefiniteAt(names, to) && names.starts[to + 1] !== undefined)
    to++;
  const known = names.starts[to];
  if (known === undefined || known.kind !== 'place' || known.to > limit || !isBare(names, to) || known.from !== to)
    return undefined;
  const span = spanFrom(names, at, known.to, direction);
  const rough: Rough = {
    id: '',
    ...span,
    from: at,
    to: known.to,
    kind: 'place',
    entity: `${idOfHeaded(names, { from: at, to }, direction)}-${known.entity}`,
    because: reason('places/direction', [span]),
  };
  if (known.place !== undefined) rough.place = { ...known.place, precision: 'region', candidates: [] };
  return rough;
}

/** «شمال وشرق الموصل» are two directions of one place, no region of its own. */
const isUnjoined = (names: NamePage, at: number): boolean =>
  !names.words[at]!.readings.some((one) => one.lexeme.class === 'direction' && one.proclitic !== '');

function regionOfNation(names: NamePage, at: number, limit: number, direction: Reading): Rough | undefined {
  let to = at + 1;
  while (
    to < limit &&
    to < at + 3 &&
    hasFlag(names, to, DIRECTION_ADJECTIVE) &&
    isDefiniteAt(names, to) &&
    !hasFlag(names, to, NATION)
  )
    to++;
  const nation = to < limit ? readingOf(names.words[to]!, 'nationality') : undefined;
  if (nation === undefined || !nation.article || nation.lexeme.features.kind !== 'country') return undefined;
  if (hasFlag(names, at - 1, ROLE) && adjoins(names, at)) return undefined;
  if (nation.form !== 'adjective' || nation.number !== 's' || nation.gender !== 'm') return undefined;
  const span = spanFrom(names, at, to + 1, direction);
  const country = nation.lexeme.features.entity ?? '';
  const rough: Rough = {
    id: '',
    ...span,
    from: at,
    to: to + 1,
    kind: 'place',
    entity: `${idOfHeaded(names, { from: at, to }, direction)}-${country}`,
    because: reason('places/direction', [span]),
  };
  const place = names.page.gazetteer.entity(country)?.place;
  if (place !== undefined) rough.place = { ...place, precision: 'region' };
  return rough;
}

/** «البلاد»: the country itself, not named here. */
export const isHome = (names: NamePage, at: number): boolean => hasFlag(names, at, HOME);

/** Gives every name that several places bear to the place that the rest of the report speaks for, or to none. */
export function settleHomonyms(names: NamePage): void {
  const open = names.found.filter((one) => (one.place?.candidates.length ?? 0) > 1);
  if (open.length === 0) return;
  const { gazetteer } = names.page;
  const weights = weightsOf(names, gazetteer);
  for (const rough of open) settle(rough, rankOf(rough, weights, gazetteer));
}

interface Ranked {
  readonly entity: KnownEntity;
  readonly weight: number;
  readonly size: number;
}

/** The candidates with what speaks for each: the places named with it, and then how much of a place it is. */
function rankOf(rough: Rough, weights: ReadonlyMap<string, number>, gazetteer: Gazetteer): Ranked[] {
  const ranked: Ranked[] = [];
  for (const id of rough.place!.candidates) {
    const entity = gazetteer.entity(id);
    if (entity?.place === undefined) continue;
    const { admin, precision } = entity.place;
    const division = admin[1] === undefined ? 0 : (weights.get(admin.slice(0, 2).join('/')) ?? 0);
    ranked.push({
      entity,
      weight: (weights.get(admin[0] ?? '') ?? 0) + 2 * division,
      size: precision === 'point' ? 0 : 1,
    });
  }
  return ranked.sort((one, other) => other.weight - one.weight || other.size - one.size);
}

/** Two homonyms this far apart (degrees) are not one another's neighbours. */
const APART = 0.5;

/** The best candidate, or none where two that lie apart have as much to say for them: the place cannot be told. */
function settle(rough: Rough, ranked: readonly Ranked[]): void {
  const [best, next] = ranked;
  if (best === undefined) return;
  rough.basis = 'inferred';
  const tied = next !== undefined && next.weight === best.weight && next.size === best.size;
  if (tied && isApart(best.entity.place!, next.entity.place!)) {
    const { candidates } = rough.place!;
    rough.candidates = candidates;
    rough.because = reason('places/cannot-tell', [{ start: rough.start, end: rough.end }]);
    rough.entity = `open:${candidates.join('|')}`;
    delete rough.place;
    return;
  }
  rough.entity = best.entity.id;
  rough.place = { ...best.entity.place!, candidates: rough.place!.candidates };
}

const isApart = (one: PlacePoint, other: PlacePoint): boolean =>
  Math.abs(one.lat - other.lat) > APART || Math.abs(one.lon - other.lon) > APART;

/** How often the report names each country and each of its divisions, by places, nationalities and institutions. */
function weightsOf(names: NamePage, gazetteer: Gazetteer): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (key: string): void => {
    weights.set(key, (weights.get(key) ?? 0) + 1);
  };
  for (const one of names.found) {
    if ((one.place?.candidates.length ?? 0) > 1) continue;
    const admin = one.place?.admin ?? gazetteer.entity(one.entity)?.place?.admin;
    const country = admin?.[0] ?? gazetteer.entity(one.entity)?.country;
    if (country === undefined || country === null) continue;
    add(country);
    if (admin?.[1] !== undefined) add(`${country}/${admin[1]}`);
  }
  return weights;
}

/** Where a proclitic ends before a word that stands for a place by itself. */
export const bareStart = (names: NamePage, at: number, reading: Reading): number =>
  startOf(names, names.page.tokens[at]!, reading);
