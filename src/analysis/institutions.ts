// Institutions and outlets by pattern: «وزارة الدفاع الروسية», «القوات الجوية», «حركة “الفجر”», «صحيفة المرفأ المصرية».
// A head noun takes what it is of: a definite complement, another institution, an office, a place, a person or a proper name in marks,
// then adjectives that agree with the head in definiteness. «قوات روسية» (Russian troops, indefinite) names none.
// Idea: names in Arabic are construct phrases (Ryding 2005, ch. 8); heads as trigger words after Shaalan & Raza (2009, NERA).

import type { MentionKind } from '../model/mentions.ts';
import { reason } from '../model/reasons.ts';
import type { Reading } from '../text/clitics.ts';
import {
  cover,
  flagsAt,
  hasFlag,
  idOfHeaded,
  isDefiniteAt,
  joinsBare,
  type NamePage,
  note,
  type Rough,
  spanFrom,
} from './name-pages.ts';
import {
  ADJECTIVE,
  CUE,
  DEFINITE,
  FIELD,
  GIVEN,
  INSTITUTION,
  JOINER,
  NAME_ADJECTIVE,
  NAME_HEAD,
  NATION,
  NO_NAME,
  OUTLET_HEAD,
  PLACE_KIND,
  RARE,
  ROLE,
  readingOf,
  STATE_FIELD,
  STOP,
} from './name-words.ts';
import { quotedEnd, readOutlet } from './outlet-names.ts';

const MOST_WORDS = 9;
const MOST_DEPTH = 3;

/** What reading an institution gave: the token behind it, whose it is and what it is called in any country. */
interface Institution {
  readonly to: number;
  readonly country: string | null;
  readonly slug: string | null;
  readonly rule: string;
}

/** Reads the institution or outlet whose head stands at a token; undefined where there is none. */
export function readInstitution(names: NamePage, at: number, limit: number): Rough | undefined {
  const flags = flagsAt(names, at);
  if ((flags & (INSTITUTION | OUTLET_HEAD)) === 0) return undefined;
  const word = names.words[at]!;
  const outletHead = readingOf(word, 'outlet-head');
  const head = readingOf(word, 'organisation-head');
  if (head === undefined && outletHead === undefined) return undefined;
  if (outletHead !== undefined && outletHead.enclitic === '') {
    const outlet = outletHead.number === 'p' ? undefined : readOutlet(names, at, limit, outletHead);
    if (outlet !== undefined || outletHead.number === 'p') return outlet;
  }
  if (head === undefined || head.enclitic !== '' || head.proclitic.length > 2) return undefined;
  const read = parse(names, at, Math.min(limit, at + MOST_WORDS), { head, depth: 0 });
  if (read === undefined) return undefined;
  const span = spanFrom(names, at, read.to, head);
  const entity =
    read.country !== null && read.slug !== null
      ? `${read.country}-${read.slug}`
      : idOfHeaded(names, { from: at, to: read.to }, head);
  const rough: Rough = {
    id: '',
    ...span,
    from: at,
    to: read.to,
    kind: 'organisation' as MentionKind,
    entity,
    because: reason(read.rule, [span]),
  };
  if (read.country === null && read.slug !== null) rough.slug = read.slug;
  return rough;
}

interface Head {
  readonly head: Reading;
  readonly depth: number;
}

function parse(names: NamePage, at: number, limit: number, { head, depth }: Head): Institution | undefined {
  const features = head.lexeme.features;
  if (features.weak !== undefined || isSpoken(names, at)) return undefined;
  if (features.force !== undefined && isArmy(names, at + 1)) return undefined;
  if (head.article) return definiteHead(names, at, limit, head);
  if (head.number === 'p' && features.many === undefined) return undefined;
  if (
    features.deed !== undefined &&
    names.page.language.clitics.prepositions.slice(0, 2).some((one) => head.proclitic.endsWith(one))
  )
    return undefined;
  return constructHead(names, at, limit, { head, depth });
}

/** «قوات الجيش»: the army is meant, not a body of another name. */
function isArmy(names: NamePage, at: number): boolean {
  const inner = readingOf(names.words[at] ?? NO_NAME, 'organisation-head');
  return inner?.lexeme.features.army !== undefined && inner.proclitic === '' && joinsBare(names, at);
}

/** «أي قوة التحرك»: a word of quantity before the head makes it an ordinary noun. */
const isSpoken = (names: NamePage, at: number): boolean =>
  (names.page.language.lists['no-name-before'] ?? []).includes(names.page.tokens[at - 1]?.folded ?? '');

/** «الجيش التركي», «القوات الجوية الروسية», «المجلس الوطني», «الشرطة». */
function definiteHead(names: NamePage, at: number, limit: number, head: Reading): Institution | undefined {
  const features = head.lexeme.features;
  if (head.number === 'p' && features.many === undefined) return undefined;
  let to = at + 1;
  let country: string | null = null;
  let air: string | null = null;
  let named = false;
  while (to < limit && isNameAdjective(names, to)) {
    const nation = readingOf(names.words[to]!, 'nationality');
    if (nation?.article) country = nation.lexeme.features.entity ?? null;
    else if (hasFlag(names, to, STATE_FIELD)) air = idOfField(names, to);
    if (!hasFlag(names, to, NATION)) named = true;
    to++;
  }
  const purpose = to > at + 1 && features.for !== undefined ? purposeEnd(names, to, limit) : to;
  if (purpose > to) named = true;
  to = purpose;
  if (to === at + 1 && (features.alone === undefined || (features.acting !== undefined && takesObject(names, to))))
    return undefined;
  if (country === null && (features['of-nation'] !== undefined || !hasNameWord(names, at + 1, to)) && to > at + 1)
    return undefined;
  if (country !== null && features.state === undefined && !named) return undefined;
  if (to > at + 1 && country === null && !isNameLike(names, at + 1, to) && features.alone === undefined)
    return undefined;
  const slug = slugOf(head, air);
  return { to, country, slug: named && air === null ? null : slug, rule: 'names/institution' };
}

/** A definite adjective of a name: listed, or by its nisba ending («العقارية»); one that judges ends the name. */
function isNameAdjective(names: NamePage, at: number): boolean {
  if (!isDefiniteAt(names, at) || !joinsBare(names, at)) return false;
  const judged = readingOf(names.words[at]!, 'name-adjective')?.lexeme.features.judges !== undefined;
  if (judged && !hasFlag(names, at + 1, NATION)) return false;
  if (hasFlag(names, at, ADJECTIVE)) return true;
  if (hasFlag(names, at, STOP | CUE | ROLE | RARE | INSTITUTION) || names.starts[at] !== undefined) return false;
  return (names.page.language.lists['nisba-endings'] ?? []).some((one) => names.page.tokens[at]!.folded.endsWith(one));
}

/** An adjective that is no mere judgement: «التنظيم المتطرف» names nothing. */
function hasNameWord(names: NamePage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const reading = readingOf(names.words[at]!, 'name-adjective');
    if (reading !== undefined && reading.lexeme.features.judges === undefined) return true;
    if (reading === undefined && hasFlag(names, at, STATE_FIELD)) return true;
  }
  return false;
}

/** At least one adjective that institutions are named by. */
function isNameLike(names: NamePage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (hasFlag(names, at, NAME_ADJECTIVE | FIELD)) return true;
  return to - from > 2;
}

const slugOf = (head: Reading, field: string | null): string | null => field ?? head.lexeme.features.id ?? null;

const idOfField = (names: NamePage, at: number): string | null =>
  readingOf(names.words[at]!, 'state-field')?.lexeme.features.id ?? null;

/** «وزارة الدفاع», «رئاسة أركان الجيش», «مكتب رئيس الوزراء», «شرطة المدينة», «حركة “الفجر”», «قوات فلان». */
function constructHead(names: NamePage, at: number, limit: number, { head, depth }: Head): Institution | undefined {
  const next = at + 1;
  if (next >= limit) return undefined;
  const features = head.lexeme.features;
  if (features.of === undefined && features.state === undefined && features.name === undefined) return undefined;
  const quoted = features.name !== undefined ? quotedEnd(names, next, limit) : -1;
  if (quoted > 0) return finish(names, quoted, limit, { head, field: null, country: null, named: true });
  const inner = innerInstitution(names, next, limit, depth);
  if (inner !== undefined)
    return {
      ...inner,
      slug: features.id === undefined ? inner.slug : inner.slug === null ? null : `${features.id}-${inner.slug}`,
    };
  const purpose = boundEnd(names, next, limit);
  if (purpose > 0) return finish(names, purpose, limit, { head, field: null, country: null, named: true });
  const office = Math.max(officeEnd(names, next, limit), titledEnd(names, next, limit));
  if (office > 0) return finish(names, office, limit, { head, field: null, country: null, named: true });
  const known = names.starts[next];
  if (
    known !== undefined &&
    known.to <= limit &&
    (known.kind === 'place' || known.kind === 'person') &&
    joinsBare(names, next)
  )
    return ofName(names, known, limit, head);
  const band = features.band === undefined ? -1 : bandEnd(names, next, limit);
  if (band > 0) return finish(names, band, limit, { head, field: null, country: null, named: true });
  if (isComplement(names, next)) {
    const field = idOfField(names, next);
    return finish(names, joinedEnd(names, next + 1, limit, head), limit, {
      head,
      field,
      country: null,
      named: field === null,
    });
  }
  if (features.name === undefined || !hasFlag(names, next, RARE | GIVEN) || isLooseAdjective(names, next))
    return undefined;
  return finish(names, rareEnd(names, next, limit), limit, { head, field: null, country: null, named: true });
}

/** «شبكة متداخلة», «تنظيم عصابي»: an indefinite word with the ending of an adjective names nothing. */
function isLooseAdjective(names: NamePage, at: number): boolean {
  if (isDefiniteAt(names, at) || hasFlag(names, at, GIVEN)) return false;
  const { folded } = names.page.tokens[at]!;
  const { lists } = names.page.language;
  const ends = (name: string): boolean => (lists[name] ?? []).some((one) => folded.endsWith(one));
  const participle = (lists['participle-openings'] ?? []).some((one) => folded.startsWith(one));
  return (ends('feminine-endings') && participle) || ends('adjective-endings');
}

/** «المعارضة للنظام»: a participle with its object, no institution. */
const takesObject = (names: NamePage, at: number): boolean =>
  names.page.tokens[at]?.folded.startsWith(names.page.language.clitics.contracted) === true;

/** «لواء صقور الجبل»: a name of two words, the second definite. */
function bandEnd(names: NamePage, at: number, limit: number): number {
  const flags = flagsAt(names, at);
  if (
    at + 1 >= limit ||
    names.page.tokens[at]!.kind !== 'word' ||
    (flags & (DEFINITE | STOP | CUE | NATION | INSTITUTION | ROLE | ADJECTIVE)) !== 0
  )
    return -1;
  return isComplement(names, at + 1) && names.starts[at + 1] === undefined ? at + 2 : -1;
}

/** «شرطة مكافحة الشغب», «هيئة شؤون الأسرى»: a bound noun with its own complement. */
function boundEnd(names: NamePage, at: number, limit: number): number {
  const stems = names.page.language.lists['purpose-stems'] ?? [];
  if (at + 1 >= limit || !stems.includes(names.page.tokens[at]!.folded)) return -1;
  const known = names.starts[at + 1];
  if (known?.kind === 'place' && known.to <= limit && joinsBare(names, at + 1)) return known.to;
  return isComplement(names, at + 1) ? at + 2 : -1;
}

/** A definite noun that is no nationality, no verb and no other name's head. */
function isComplement(names: NamePage, at: number): boolean {
  const flags = flagsAt(names, at);
  if ((flags & DEFINITE) === 0 || !joinsBare(names, at)) return false;
  if ((flags & STATE_FIELD) !== 0) return true;
  if ((flags & NATION) !== 0) return readingOf(names.words[at]!, 'nationality')?.form !== 'adjective';
  return (flags & (STOP | CUE)) === 0;
}

function innerInstitution(names: NamePage, at: number, limit: number, depth: number): Institution | undefined {
  if (depth >= MOST_DEPTH || !hasFlag(names, at, INSTITUTION)) return undefined;
  const head = readingOf(names.words[at]!, 'organisation-head');
  if (head === undefined || head.proclitic !== '' || head.enclitic !== '') return undefined;
  return parse(names, at, limit, { head, depth: depth + 1 });
}

/** «مركز الأمير سالم»: an institution called after somebody. */
function titledEnd(names: NamePage, at: number, limit: number): number {
  const role = readingOf(names.words[at]!, 'role');
  if (role === undefined || !role.article || role.proclitic !== '' || role.lexeme.features.title === undefined)
    return -1;
  if (role.number !== 's') return -1;
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

/** «مكتب رئيس الوزراء», «ديوان المظالم»: an office behind the head. */
function officeEnd(names: NamePage, at: number, limit: number): number {
  const role = readingOf(names.words[at]!, 'role');
  if (role === undefined || role.proclitic !== '' || role.lexeme.features.head === undefined) return -1;
  if (role.article) return hasFlag(names, at + 1, ADJECTIVE) && isDefiniteAt(names, at + 1) ? at + 2 : -1;
  if (at + 1 < limit && isComplement(names, at + 1)) return at + 2;
  return -1;
}

interface Parts {
  readonly head: Reading;
  readonly field: string | null;
  readonly country: string | null;
  readonly named: boolean;
}

/** Adjectives that agree with a definite name, the nationality among them, and «ل…» phrases that belong to it. */
function finish(names: NamePage, from: number, limit: number, parts: Parts): Institution {
  let to = from;
  let country = parts.country;
  let proper = false;
  while (to < limit && isNameAdjective(names, to)) {
    const nation = readingOf(names.words[to]!, 'nationality');
    if (nation?.article === true) country = nation.lexeme.features.entity ?? null;
    else proper = true;
    to++;
  }
  if (parts.head.lexeme.features.for !== undefined) to = purposeEnd(names, to, limit);
  const plain = !parts.named && !proper;
  return { to, country, slug: plain ? slugOf(parts.head, parts.field) : null, rule: 'names/institution' };
}

/** «قوات فلان», «شرطة إسطنبول», «حكومة العراق»: the institution of a person or a place. */
function ofName(names: NamePage, known: Rough, limit: number, head: Reading): Institution | undefined {
  const features = head.lexeme.features;
  if (known.kind === 'place' && known.place?.precision === 'country' && features.id !== undefined)
    return { to: known.to, country: known.entity, slug: features.id, rule: 'names/institution' };
  return finish(names, known.to, limit, { head, field: null, country: null, named: true });
}

/** «العدالة والتنمية», «التربية والتعليم»: a second complement joined by «و». */
function joinedEnd(names: NamePage, at: number, limit: number, head: Reading): number {
  const id = head.lexeme.features.id;
  if (id !== 'ministry' && id !== 'party' && id !== 'authority' && id !== 'organisation') return at;
  let to = at;
  while (
    to < limit &&
    isDefiniteAt(names, to) &&
    hasFlag(names, to, ADJECTIVE) &&
    !hasFlag(names, to, NATION) &&
    joinsBare(names, to)
  )
    to++;
  const token = names.page.tokens[to];
  const { article, conjunctions } = names.page.language.clitics;
  if (to >= limit || token === undefined || !token.folded.startsWith(conjunctions[0]! + article)) return to;
  return hasFlag(names, to, ROLE | INSTITUTION | STOP | PLACE_KIND) || names.starts[to] !== undefined ? to : to + 1;
}

/** «لحقوق الإنسان», «للإغاثة»: what the institution is for. */
function purposeEnd(names: NamePage, at: number, limit: number): number {
  const token = names.page.tokens[at];
  if (at >= limit || token === undefined || token.kind !== 'word') return at;
  const { contracted } = names.page.language.clitics;
  const purposes = names.page.language.lists['purpose-words'] ?? [];
  if (purposes.includes(token.folded)) {
    const next = at + 1;
    return next < limit && isDefiniteAt(names, next) ? next + 1 : at;
  }
  const known = names.page.language.lists['purpose-ends'] ?? [];
  if (token.folded.startsWith(contracted) && known.includes(token.folded)) return at + 1;
  return ownedEnd(names, at, limit);
}

/** «المنسقية العامة لرئاسة الوزراء», «القيادة العامة للقوات المسلحة»: whose part the institution is. */
function ownedEnd(names: NamePage, at: number, limit: number): number {
  if (!hasFlag(names, at, INSTITUTION | ROLE)) return at;
  const head = readingOf(names.words[at]!, 'organisation-head');
  if (head !== undefined && head.enclitic === '' && isOwner(names, head)) {
    const inner = parse(names, at, limit, { head: { ...head, proclitic: '' }, depth: MOST_DEPTH });
    return inner?.to ?? at;
  }
  const role = readingOf(names.words[at]!, 'role');
  if (
    role === undefined ||
    role.article ||
    role.enclitic !== '' ||
    !isOwner(names, role) ||
    role.lexeme.features.head === undefined
  )
    return at;
  if (at + 1 >= limit || !isComplement(names, at + 1)) return at;
  let to = at + 2;
  while (to < limit && isDefiniteAt(names, to) && joinsBare(names, to) && hasFlag(names, to, NATION)) to++;
  return to;
}

/** Behind «ل». */
const isOwner = (names: NamePage, reading: Reading): boolean =>
  reading.proclitic !== '' && reading.proclitic === names.page.language.clitics.contracted[0];

function rareEnd(names: NamePage, at: number, limit: number): number {
  let to = at;
  while (to < limit && to < at + 3 && hasFlag(names, to, RARE | GIVEN) && !hasFlag(names, to, STOP | CUE)) to++;
  return to;
}

/** Covers an institution's words: nationalities in it are part of its name, people and places in it are told apart by who asks. */
export function noteInstitution(names: NamePage, rough: Rough): void {
  note(names, rough);
  if (rough.kind === 'outlet') cover(names, rough.from, rough.to);
}
