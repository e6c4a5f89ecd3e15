// Mentions: who and what is named in a report. «قال وزير الدفاع سالم ناصر إن الجيش»: a person and an army.
// Passes over the tokens, each linear: names that the register knows; institutions, places and nationalities by pattern; people behind
// titles and given names, and sources without a name; last the names that earlier or later words explain, and speakers whom only
// their speaking names. Nested names are kept («نظام الأسد» holds الأسد), but a nationality inside a proper name is part of it.
import type { Mention } from '../model/mentions.ts';
import { reason } from '../model/reasons.ts';
import { byPosition } from '../text/spans.ts';
import {
  adjoins,
  cover,
  flagsAt,
  hasFlag,
  layNamePage,
  type NamePage,
  note,
  type Rough,
  spanFrom,
} from './name-pages.ts';
import { firstNameEnd, nameEnd } from './name-parts.ts';
import {
  COMPOUND_HEAD,
  CUE,
  DEFINITE,
  DIRECTION,
  GIVEN,
  INSTITUTION,
  JOINER,
  MEMBER,
  NAME_HEAD,
  NATION,
  OUTLET_HEAD,
  PLACE_KIND,
  RARE,
  ROLE,
  STATE_FIELD,
  STOP,
} from './name-words.ts';
import { dropInside, governsPlace, readsInstitution } from './noted-institutions.ts';
import type { Page, Paragraph } from './pages.ts';
import { addApposition, notePerson, readTitledPerson } from './persons.ts';
import { readCompound, readDirection, readPlaceKind, settleHomonyms } from './places.ts';
import { readRegister } from './register-names.ts';
import { readRepeatedNames } from './repeated-names.ts';
import { readAcronym, readShortMinistry } from './short-names.ts';
import { readSpeaker } from './speaker-names.ts';
import { readSurname, surnamesOf } from './surnames.ts';
import { type KnownSource, readUnnamedSource } from './unnamed-sources.ts';

/** All mentions of a page, in the order of the text; linear in its tokens. */
export function findMentions(page: Page): Mention[] {
  const names = layNamePage(page);
  const register = readRegister(names);
  each(names, (paragraph) => {
    for (let at = paragraph.from; at < paragraph.to; ) at = Math.max(at + 1, register.read(at, paragraph.to));
  });
  register.settle();
  each(names, (paragraph) => readPatterns(names, paragraph));
  readRepeatedNames(names);
  const sources: KnownSource[] = [];
  each(names, (paragraph) => readPeople(names, paragraph, sources));
  readRepeatedNames(names);
  readSurnames(names);
  readSpeakers(names);
  settleHomonyms(names);
  settleCountries(names);
  return finish(names);
}

function each(names: NamePage, read: (paragraph: Paragraph) => void): void {
  for (const paragraph of names.page.paragraphs) {
    names.paragraph = paragraph;
    read(paragraph);
  }
}

/** What a word must be for a pattern to begin with it. */
const BEGINS_PATTERN = INSTITUTION | OUTLET_HEAD | STATE_FIELD | PLACE_KIND | COMPOUND_HEAD | DIRECTION | NATION;

/** Institutions, outlets, places behind kind words and directions, nationalities. */
function readPatterns(names: NamePage, { from, to }: Paragraph): void {
  for (let at = from; at < to; at++) {
    const flags = flagsAt(names, at);
    if ((flags & BEGINS_PATTERN) === 0 && names.starts[at] === undefined) continue;
    const institution =
      (flags & (INSTITUTION | OUTLET_HEAD)) !== 0 && !governsPlace(names, at) && readsInstitution(names, at, to);
    const known = names.starts[at];
    if (known?.kind === 'organisation') readAcronym(names, known, to);
    if (institution || names.covered[at] === 1) continue;
    if ((flags & STATE_FIELD) !== 0 && known === undefined) {
      const ministry = readShortMinistry(names, at, to);
      if (ministry !== undefined) {
        note(names, ministry);
        cover(names, ministry.from, ministry.to);
        continue;
      }
    }
    const rough =
      (flags & PLACE_KIND) !== 0
        ? (readPlaceKind(names, at, to) ?? readCompound(names, at, to))
        : (flags & COMPOUND_HEAD) !== 0
          ? readCompound(names, at, to)
          : (flags & DIRECTION) !== 0
            ? readDirection(names, at, to)
            : undefined;
    if (rough !== undefined) note(names, rough);
    else if ((flags & NATION) !== 0) readNationality(names, at);
  }
}

function readNationality(names: NamePage, at: number): void {
  for (const reading of names.words[at]!.readings) {
    if (reading.lexeme.class !== 'nationality' || reading.enclitic !== '') continue;
    if (
      reading.lexeme.features.weak !== undefined &&
      !isPlainNation(names, at, reading.number === 'p' && reading.gender === 'm')
    )
      continue;
    if (
      hasFlag(names, at, GIVEN | STOP) &&
      !reading.article &&
      hasFlag(names, at - 1, ROLE) === false &&
      !hasFlag(names, at - 1, MEMBER) &&
      isNameHere(names, at)
    )
      return;
    const span = spanFrom(names, at, at + 1, reading);
    const entity = reading.lexeme.features.entity ?? '';
    note(names, {
      id: '',
      ...span,
      from: at,
      to: at + 1,
      kind: 'group',
      entity,
      because: reason('names/nationality', [span]),
    });
    return;
  }
}

/** «مالي» (financial; Malian), «غربي» (western): a nation only in the plural or behind a role. */
const isPlainNation = (names: NamePage, at: number, plural: boolean): boolean =>
  plural || hasFlag(names, at - 1, ROLE | INSTITUTION);

/** «تركي بن …» is a given name. */
const isNameHere = (names: NamePage, at: number): boolean => nameEnd(names, at, at + 4, false) > 0;

/** People behind titles and given names, and sources without a name. */
function readPeople(names: NamePage, { from, to }: Paragraph, sources: KnownSource[]): void {
  for (let at = from; at < to; at++) {
    const flags = flagsAt(names, at);
    if ((flags & (ROLE | GIVEN | NAME_HEAD)) === 0) {
      const speaker = (flags & RARE) === 0 ? undefined : readSpeaker(names, at, { limit: to, alone: false });
      if (speaker === undefined) continue;
      addApposition(names, speaker, to);
      at = Math.max(at, speaker.to - 1);
      continue;
    }
    const known = names.starts[at];
    if (names.covered[at] === 1 || (known !== undefined && known.kind !== 'group')) {
      if (known?.kind !== 'person') continue;
      extendPerson(names, known, to);
      at = Math.max(at, known.to - 1);
      continue;
    }
    const role = (flags & ROLE) !== 0 && ((flags & CUE) === 0 || (flags & DEFINITE) !== 0);
    const person = role ? readTitledPerson(names, at, to) : undefined;
    if (person !== undefined) {
      addApposition(names, person, to);
      dropInside(names, person);
      at = Math.max(at, person.to - 1);
      continue;
    }
    if (role) {
      const source = readUnnamedSource(names, at, to, sources);
      if (source !== undefined) {
        at = Math.max(at, source.to - 1);
        continue;
      }
    }
    if ((flags & (GIVEN | NAME_HEAD)) === 0 || isInside(names, at)) continue;
    const full = nameEnd(names, at, to, isTitleLetter(names, at));
    const end = full < 0 ? firstNameEnd(names, at) : full;
    if (end < 0) continue;
    const rough = notePerson(names, at, end);
    addApposition(names, rough, to);
    dropInside(names, rough);
    at = end - 1;
  }
}

/** «د. سالم», «م. ناصر»: a letter for a title stands before the name. */
const isTitleLetter = (names: NamePage, at: number): boolean =>
  names.page.tokens[at - 1]?.folded === '.' &&
  (names.page.language.lists['title-letters'] ?? []).includes(names.page.tokens[at - 2]?.folded ?? '');

/** «سالم بن ناصر»: a known name goes on with its father's. */
function extendPerson(names: NamePage, known: Rough, limit: number): void {
  if (!hasFlag(names, known.to, JOINER) || !adjoins(names, known.to)) return;
  const end = nameEnd(names, known.from, limit, true);
  if (end <= known.to) return;
  known.to = end;
  known.end = names.page.tokens[end - 1]!.end;
  cover(names, known.from, end);
}

/** A name inside a site's name («مطار الملك خالد») is no person here. */
const isInside = (names: NamePage, at: number): boolean => {
  for (let before = at; before >= 0 && before > at - 6; before--) {
    const known = names.starts[before];
    if (known !== undefined && known.to > at && known.kind !== 'group' && known.kind !== 'person') return true;
  }
  return false;
};

/** Bare surnames of people named in full anywhere in the report. */
function readSurnames(names: NamePage): void {
  const surnames = surnamesOf(names);
  if (surnames.byWord.size === 0) return;
  each(names, ({ from, to }) => {
    for (let at = from; at < to; at++) {
      const known = names.starts[at];
      if (known !== undefined && known.kind !== 'group') {
        if (known.kind === 'person') at = Math.max(at, known.to - 1);
        continue;
      }
      const rough = readSurname(names, at, surnames);
      if (rough !== undefined && rough.to <= to && !isInside(names, at)) note(names, rough);
    }
  });
}

/** Speakers of one unknown word, where no full name explains them. */
function readSpeakers(names: NamePage): void {
  each(names, ({ from, to }) => {
    for (let at = from; at < to; at++) if (hasFlag(names, at, RARE)) readSpeaker(names, at, { limit: to, alone: true });
  });
}

/** «وزارة الدفاع» without its country: the country that the report gives the same institution elsewhere. */
function settleCountries(names: NamePage): void {
  const stated: { readonly from: number; readonly slug: string; readonly country: string }[] = [];
  for (const one of names.found) {
    if (one.kind !== 'organisation' || one.slug !== undefined || !one.entity.includes('-')) continue;
    const country = countryOf(names, one.entity);
    if (country !== undefined) stated.push({ from: one.from, slug: one.entity.slice(country.length + 1), country });
  }
  if (stated.length === 0) return;
  stated.sort((one, other) => one.from - other.from);
  const bySlug = Map.groupBy(stated, (one) => one.slug);
  for (const one of names.found) {
    const known = one.slug === undefined ? undefined : bySlug.get(one.slug);
    if (known === undefined) continue;
    const before = lastBefore(known, one.from);
    const country =
      before?.country ?? (new Set(known.map((other) => other.country)).size === 1 ? known[0]!.country : undefined);
    if (country === undefined) continue;
    one.entity = `${country}-${one.slug}`;
    one.basis = 'inferred';
  }
}

/** The last of the sorted places before the token, by halving. */
function lastBefore<T extends { readonly from: number }>(sorted: readonly T[], from: number): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

function countryOf(names: NamePage, entity: string): string | undefined {
  for (let cut = entity.indexOf('-'); cut > 0; cut = entity.indexOf('-', cut + 1)) {
    const country = names.page.gazetteer.entity(entity.slice(0, cut));
    if (country?.subtype === 'country') return country.id;
  }
  return undefined;
}

function finish(names: NamePage): Mention[] {
  const kept = names.found.filter((one) => one.to > one.from).sort(byPosition);
  const ids = new Map<Rough, string>();
  kept.forEach((one, index) => {
    ids.set(one, `m${index + 1}`);
  });
  const counts = new Map<string, number>();
  const entities = new Map<Rough, string>();
  return kept.map((one) => {
    const { from, to, slug, takesUp, ...mention } = one;
    let { entity } = mention;
    let { description } = mention;
    if (one.kind === 'unnamed-source') {
      if (takesUp === undefined) {
        const number = (counts.get(entity) ?? 0) + 1;
        counts.set(entity, number);
        if (number > 1) entity = `${entity}-${number}`;
      } else {
        entity = entities.get(takesUp) ?? entity;
        description = { ...description!, sameAs: ids.get(takesUp)! };
      }
      entities.set(one, entity);
    }
    return { ...mention, ...(description === undefined ? {} : { description }), entity, id: ids.get(one)! };
  });
}
