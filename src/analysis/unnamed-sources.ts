// Sources without a name: «مسؤول أميركي», «مصدر أمني في دمشق», «ثلاثة شهود», «المصدر نفسه».
// The noun phrase is read from its head (role) through its adjectives and the phrases that place it; it is a source when its head is
// nothing else (مصدر) or when it stands where a speaker stands: by a word of saying, behind «عن», before a colon. What it is said to be
// (nation, field, place, number, the wish not to be named) is kept, because two descriptions may or may not be one person.
// Idea: anonymous sourcing as studied in PolNeAR (Newell et al. 2018); definite re-mentions are joined, indefinite ones never.

import type { SourceDescription } from '../model/mentions.ts';
import { reason } from '../model/reasons.ts';
import type { Reading } from '../text/clitics.ts';
import type { Span } from '../text/spans.ts';
import { requestEnd } from './anonymity-requests.ts';
import { adjoins, flagsAt, hasFlag, isDefiniteAt, type NamePage, note, type Rough, startOf } from './name-pages.ts';
import { linksOffice } from './name-parts.ts';
import {
  ADJECTIVE,
  COUNTER,
  DEFINITE,
  INSTITUTION,
  NAME_ADJECTIVE,
  NATION,
  PLACE_KIND,
  RELATIVE,
  ROLE,
  readingOf,
  STATE_FIELD,
  STOP,
  VERB,
} from './name-words.ts';
import { speaksBefore, speaksBehind } from './speech-contexts.ts';

const MOST_WORDS = 14;
const MOST_CLAUSE = 16;

/** One unnamed source of the report, for later definite re-mentions. */
export interface KnownSource {
  readonly rough: Rough;
  readonly lemma: string;
}

interface Phrase {
  readonly head: Reading;
  readonly from: number;
  /** The head's own token; `from` may be a number before it. */
  readonly at: number;
  to: number;
  readonly affiliations: string[];
  field: string | undefined;
  place: Span | undefined;
  /** Whether anything describes the head. */
  described: boolean;
  request: Span | undefined;
}

/** Reads the unnamed source whose head stands at a token; undefined where there is none. */
export function readUnnamedSource(
  names: NamePage,
  at: number,
  limit: number,
  earlier: KnownSource[],
): Rough | undefined {
  const head = readingOf(names.words[at]!, 'role');
  if (head === undefined || head.enclitic !== '') return undefined;
  const features = head.lexeme.features;
  if (features.source === undefined && features.person === undefined && features.people === undefined) return undefined;
  const phrase = readPhrase(names, at, limit, head);
  phrase.request = requestBehind(names, phrase, limit);
  if (!isSource(names, phrase, limit)) return undefined;
  const counted = phrase.from < phrase.at;
  const known = head.article && !counted ? takeUp(phrase, earlier) : undefined;
  if (head.article && !counted && known === undefined && !startsSource(phrase)) return undefined;
  const rough = roughOf(names, phrase, known);
  note(names, rough);
  earlier.push({ rough, lemma: head.lexeme.lemma });
  return rough;
}

/** A definite source that nothing has named before: «المصدر», where it speaks, and «السكان», but not «المسؤول». */
function startsSource({ head, described }: Phrase): boolean {
  const { features } = head.lexeme;
  return features.field === 'source' || features.people !== undefined || (described && features.source !== undefined);
}

function readPhrase(names: NamePage, at: number, limit: number, head: Reading): Phrase {
  const phrase: Phrase = {
    head,
    from: counterBefore(names, at),
    at,
    to: at + 1,
    affiliations: [],
    field: head.lexeme.features.field,
    place: undefined,
    described: false,
    request: undefined,
  };
  const stop = Math.min(limit, at + MOST_WORDS);
  readComplement(names, phrase, stop);
  while (phrase.to < stop && adjoins(names, phrase.to)) {
    const before = phrase.to;
    readAdjective(names, phrase);
    if (phrase.to === before) readLink(names, phrase, stop);
    if (phrase.to === before) break;
  }
  readRelative(names, phrase, limit);
  return phrase;
}

/** «ثلاثة شهود», «أحد السكان», «عدد من الناشطين»: the words of number before the head. */
function counterBefore(names: NamePage, at: number): number {
  const before = at - 1;
  if (!adjoins(names, at)) return at;
  if (hasFlag(names, before, COUNTER) && !isDefiniteAt(names, before)) return before;
  const part = names.page.language.lists['part-words'] ?? [];
  const token = names.page.tokens[before];
  if (token !== undefined && part.includes(token.folded) && hasFlag(names, before - 1, COUNTER)) return before - 1;
  return at;
}

/** «مسؤولو أمن», «شهود عيان», «ضابط شرطة», «مصادر المعارضة»: a noun that the head is bound to. */
function readComplement(names: NamePage, phrase: Phrase, stop: number): void {
  const { head } = phrase;
  const at = phrase.to;
  if (head.article || at >= stop || !adjoins(names, at)) return;
  const chunk = names.starts[at];
  const flags = flagsAt(names, at);
  if (
    chunk !== undefined &&
    chunk.kind !== 'group' &&
    chunk.kind !== 'person' &&
    chunk.start === names.page.tokens[at]!.start
  ) {
    describe(phrase, chunk, chunk.to);
    return;
  }
  const bound = (names.page.language.lists['source-complements'] ?? []).includes(names.page.tokens[at]!.folded);
  if (
    bound ||
    ((flags & DEFINITE) !== 0 &&
      (flags & (STOP | NATION)) === 0 &&
      isPlainArticle(names, at) &&
      phrase.head.form !== 'base')
  ) {
    phrase.to = at + 1;
    phrase.described = true;
    while (phrase.to < stop && isDefiniteAt(names, phrase.to) && hasFlag(names, phrase.to, ADJECTIVE)) phrase.to++;
  } else if ((flags & STATE_FIELD) !== 0) {
    phrase.to = at + 1;
    phrase.described = true;
  }
}

const isPlainArticle = (names: NamePage, at: number): boolean =>
  names.page.tokens[at]!.folded.startsWith(names.page.language.clitics.article);

function describe(phrase: Phrase, chunk: Rough, to: number): void {
  phrase.to = to;
  phrase.described = true;
  if (chunk.kind === 'place') phrase.place ??= { start: chunk.start, end: chunk.end };
  else if (chunk.kind !== 'outlet') phrase.affiliations.push(chunk.entity);
}

/** «أمني», «روسي», «رفيع المستوى»: adjectives that agree with the head in definiteness. */
function readAdjective(names: NamePage, phrase: Phrase): void {
  const at = phrase.to;
  const group = names.starts[at];
  if (group?.kind === 'place' && !isAccusative(names, phrase.at)) return;
  if (!hasFlag(names, at, ADJECTIVE)) {
    if (group !== undefined && isDemonym(names, group, phrase)) describe(phrase, group, at + 1);
    return;
  }
  for (const wanted of ['nationality', 'field', 'rank', 'name-adjective']) {
    const reading = names.words[at]!.readings.find((one) => one.lexeme.class === wanted && agrees(one, phrase.head));
    if (reading === undefined) continue;
    const kind = reading.lexeme.class;
    if (kind === 'nationality') phrase.affiliations.push(reading.lexeme.features.entity ?? '');
    else if (group?.kind === 'group') phrase.affiliations.push(group.entity);
    if (kind === 'field' && isGeneralField(phrase.field)) phrase.field = reading.lexeme.features.field;
    phrase.to = at + 1;
    phrase.described = true;
    const after = names.page.language.lists['rank-complements'] ?? [];
    if (after.includes(names.page.tokens[at + 1]?.folded ?? '')) phrase.to++;
    return;
  }
}

/** «مسؤولا روسيا»: only behind such a head can what is spelt like a country be its adjective. */
const isAccusative = (names: NamePage, at: number): boolean =>
  names.page.tokens[at]!.folded.endsWith(names.page.language.clitics.article[0]!);

/** «مسؤول ساحلي»: one bare word that the register knows as the adjective of a group, definite where the head is. */
const isDemonym = (names: NamePage, { kind, from, to }: Rough, { head }: Phrase): boolean =>
  kind === 'group' && to === from + 1 && !hasFlag(names, from, STOP) && isDefiniteAt(names, from) === head.article;

/** Bare of other clitics, and definite where the head is. */
const agrees = (reading: Reading, head: Reading): boolean =>
  reading.proclitic === '' && reading.enclitic === '' && reading.article === head.article;

const isGeneralField = (field: string | undefined): boolean =>
  field === undefined || field === 'source' || field === 'official' || field === 'spokesman' || field === 'political';

/** «في دمشق», «بتركيا», «من المعارضة», «باسم الشرطة»: a phrase that says where or whose. */
function readLink(names: NamePage, phrase: Phrase, stop: number): void {
  const at = phrase.to;
  if (at >= stop) return;
  const fused = names.starts[at];
  const token = names.page.tokens[at]!;
  if (
    fused !== undefined &&
    fused.start > token.start &&
    fused.kind === 'place' &&
    token.folded.startsWith(names.page.language.clitics.prepositions[0]!)
  ) {
    describe(phrase, fused, fused.to);
    return;
  }
  if (token.folded.startsWith(names.page.language.clitics.prepositions[0]!) && hasFlag(names, at, PLACE_KIND)) {
    const place = names.starts[at + 1];
    if (place?.kind === 'place' && !isDefiniteAt(names, at) && place.to <= stop) describe(phrase, place, place.to);
    return;
  }
  if (!linksOffice(names, at)) return;
  const next = at + 1;
  if (next >= stop || !adjoins(names, next)) return;
  const chunk = names.starts[next];
  if (chunk !== undefined && chunk.kind !== 'group' && chunk.kind !== 'weapon') {
    describe(phrase, chunk, chunk.to);
    return;
  }
  if ((names.page.language.lists['office-links-to-names'] ?? []).includes(token.folded)) return;
  if (hasFlag(names, next, PLACE_KIND)) {
    const place = names.starts[next + 1];
    if (place !== undefined && place.kind === 'place' && !isDefiniteAt(names, next)) describe(phrase, place, place.to);
    else if (isDefiniteAt(names, next)) close(names, phrase, next + 1, stop);
    return;
  }
  if (isDefiniteAt(names, next) && !hasFlag(names, next, STOP) && isPlainArticle(names, next))
    close(names, phrase, next + 1, stop);
  else if (hasFlag(names, next, INSTITUTION) && isDefiniteAt(names, next + 1)) close(names, phrase, next + 2, stop);
}

function close(names: NamePage, phrase: Phrase, to: number, stop: number): void {
  phrase.to = to;
  phrase.described = true;
  while (phrase.to < stop && isDefiniteAt(names, phrase.to) && hasFlag(names, phrase.to, ADJECTIVE | NAME_ADJECTIVE)) {
    const nation = readingOf(names.words[phrase.to]!, 'nationality');
    if (nation?.article === true) phrase.affiliations.push(nation.lexeme.features.entity ?? '');
    phrase.to++;
  }
}

/** «المصدر الذي طلب عدم نشر اسمه»: a relative clause about the wish not to be named belongs to the phrase. */
function readRelative(names: NamePage, phrase: Phrase, limit: number): void {
  const relative = phrase.head.article && hasFlag(names, phrase.to, RELATIVE);
  if (!relative && (phrase.head.article || !adjoins(names, phrase.to) || !hasFlag(names, phrase.to, VERB | STOP)))
    return;
  const from = relative ? phrase.to + 1 : phrase.to;
  const end = requestEnd(names, from, limit);
  if (end < 0) return;
  const { tokens } = names.page;
  phrase.request = { start: tokens[from]!.start, end: tokens[end - 1]!.end };
  phrase.to = end;
  phrase.described = true;
}

/** «… طلب عدم نشر اسمه» behind the phrase, within its clause. */
function requestBehind(names: NamePage, phrase: Phrase, limit: number): Span | undefined {
  if (phrase.request !== undefined) return phrase.request;
  const stop = Math.min(limit, phrase.to + MOST_CLAUSE);
  for (let at = phrase.to; at < stop; at++) {
    const end = names.page.tokens[at]!.kind === 'word' ? requestEnd(names, at, limit) : -1;
    if (end > 0) return { start: names.page.tokens[at]!.start, end: names.page.tokens[end - 1]!.end };
    if (hasFlag(names, at, ROLE) && at > phrase.to) return undefined;
  }
  return undefined;
}

/** Whether the phrase speaks: a source by its head, or one that stands where speakers stand. */
function isSource(names: NamePage, phrase: Phrase, limit: number): boolean {
  const { head } = phrase;
  const features = head.lexeme.features;
  if (names.page.language.clitics.prepositions.some((one) => head.proclitic.endsWith(one))) return false;
  if (names.starts[phrase.to]?.kind === 'person' && adjoins(names, phrase.to)) return false;
  if (isApposition(names, phrase.from)) return false;
  const sourceHead = features.field === 'source' || features.field === 'witness';
  const before = speaksBefore(names, phrase.from);
  if (sourceHead && features.source !== undefined) {
    if (phrase.request !== undefined) return true;
    if (head.article || !phrase.described)
      return before || speaksBehind(names, phrase.to, limit) || isSame(names, phrase);
    return (
      before || speaksBehind(names, phrase.to, limit) || (describesSpeaker(phrase) && !servesPurpose(names, phrase.to))
    );
  }
  if (!before && !speaksBehind(names, phrase.to, limit)) return false;
  if (features.source !== undefined) return true;
  if (before && head.number === 'p' && !head.article && !phrase.described && isPeople(head)) return true;
  if (features.people !== undefined) return head.article || phrase.described || phrase.from < phrase.at;
  return phrase.described && !head.article && !goesOn(names, phrase.to);
}

/** «قال مراقبون»: bare people in the plural, right behind the verb. */
const isPeople = ({ lexeme }: Reading): boolean =>
  lexeme.features.people !== undefined || (lexeme.features.person !== undefined && lexeme.features.title === undefined);

/** «مدير عام السجون»: the office goes on, so this is a title and no source. */
const goesOn = (names: NamePage, at: number): boolean =>
  adjoins(names, at) &&
  ((isDefiniteAt(names, at) && isPlainArticle(names, at) && !hasFlag(names, at, RELATIVE | STOP)) ||
    (names.starts[at]?.kind === 'organisation' && names.starts[at]!.start === names.page.tokens[at]!.start));

/** «مصادر محلية للوقود»: sources of something. */
function servesPurpose(names: NamePage, at: number): boolean {
  const token = names.page.tokens[at];
  if (token === undefined || !token.folded.startsWith(names.page.language.clitics.contracted)) return false;
  return names.starts[at]?.kind !== 'outlet';
}

/** «سالم ناصر، أحد السكان»: behind a person's name the phrase says who that is. */
function isApposition(names: NamePage, from: number): boolean {
  const before = names.page.tokens[from - 1];
  const at = before?.kind === 'mark' && before.folded !== '.' && before.folded !== ':' ? from - 2 : from - 1;
  for (let start = at; start >= 0 && start > at - 6; start--) {
    const known = names.starts[start];
    if (known?.kind === 'person') return known.to === at + 1;
  }
  return false;
}

/** «مصدر أمني» speaks, «مصدر الطاقة» does not. */
const describesSpeaker = ({ affiliations, field, place, head }: Phrase): boolean =>
  affiliations.length > 0 ||
  (field !== undefined && field !== head.lexeme.features.field) ||
  place !== undefined ||
  head.lexeme.features.field === 'witness';

/** «المصدر نفسه». */
const isSame = (names: NamePage, phrase: Phrase): boolean =>
  (names.page.language.lists['same-words'] ?? []).includes(names.page.tokens[phrase.to]?.folded ?? '');

/** The latest earlier source that the definite phrase can take up. */
function takeUp(phrase: Phrase, earlier: readonly KnownSource[]): Rough | undefined {
  const stop = Math.max(0, earlier.length - 12);
  for (let index = earlier.length - 1; index >= stop; index--) {
    const { rough, lemma } = earlier[index]!;
    const known = rough.description!;
    if (known.plural !== isPlural(phrase)) continue;
    if (lemma !== phrase.head.lexeme.lemma && (phrase.described || phrase.head.lexeme.features.field !== 'source'))
      continue;
    if (known.affiliations.length > 0 && !phrase.affiliations.every((one) => known.affiliations.includes(one)))
      continue;
    if (
      phrase.field !== phrase.head.lexeme.features.field &&
      !isGeneralField(known.field) &&
      known.field !== phrase.field
    )
      continue;
    return rough;
  }
  return undefined;
}

const isPlural = ({ head, from, at }: Phrase): boolean =>
  head.number === 'p' || head.number === 'd' || (head.form === 'plural' && from === at);

function roughOf(names: NamePage, phrase: Phrase, known: Rough | undefined): Rough {
  const { tokens } = names.page;
  const start =
    phrase.from < phrase.at ? startOfCounter(names, phrase.from) : startOf(names, tokens[phrase.at]!, phrase.head);
  const span = { start, end: tokens[phrase.to - 1]!.end };
  const words: string[] = [];
  for (let at = phrase.at; at < phrase.to && words.length < 6; at++)
    if (tokens[at]!.kind === 'word') words.push(tokens[at]!.folded);
  const description: SourceDescription = {
    affiliations: phrase.affiliations,
    plural: isPlural(phrase),
    ...(phrase.field === undefined || phrase.field === 'source' ? {} : { field: phrase.field }),
    ...(phrase.place === undefined ? {} : { place: phrase.place }),
    ...(phrase.request === undefined ? {} : { anonymityRequest: phrase.request }),
  };
  const rule = known !== undefined ? 'names/unnamed-again' : 'names/unnamed-source';
  return {
    id: '',
    ...span,
    from: phrase.from,
    to: phrase.to,
    kind: 'unnamed-source',
    entity: known?.entity ?? `unnamed:${words.join('-')}`,
    description,
    because: reason(rule, [span]),
    ...(known === undefined ? {} : { takesUp: known }),
  } as Rough;
}

/** «وثلاثة شهود»: the conjunction stays outside. */
function startOfCounter(names: NamePage, at: number): number {
  const counter = readingOf(names.words[at]!, 'source-counter');
  return counter === undefined ? names.page.tokens[at]!.start : startOf(names, names.page.tokens[at]!, counter);
}
