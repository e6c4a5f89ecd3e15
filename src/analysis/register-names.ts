// Names that the register or the gazetteer knows, where they are names: «في الرقة» is a city, «بهذه الرقة» is gentleness.
// A sure name counts anywhere; a name that is an ordinary word too needs help: a kind word («بلدة الباب»), a list of places, a
// preposition of place, a title («الرئيس صالح»), or the full name elsewhere in the report. Homonyms refuse rather than guess
// (Leidner 2007, Toponym Resolution in Text, on such evidence).
import type { KnownEntity } from '../model/knowledge.ts';
import { type Reason, reason } from '../model/reasons.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import { adjoins, cover, flagsAt, hasFlag, type NamePage, note, type Rough } from './name-pages.ts';
import {
  ADJECTIVE,
  COMPOUND_HEAD,
  CUE,
  DEFINITE,
  DIRECTION,
  FIELD,
  GIVEN,
  INSTITUTION,
  JOINER,
  LOCATIVE,
  MEMBER,
  NAME_HEAD,
  NATION,
  ORDINARY,
  OUTLET_HEAD,
  PLACE_KIND,
  RARE,
  ROLE,
  readingOf,
  STOP,
  SURE_GIVEN,
} from './name-words.ts';

type Match = PhraseMatch<KnownEntity>;

/** A name that waits for its full form elsewhere in the report. */
export interface Waiting {
  readonly match: Match;
  readonly entity: KnownEntity;
}

/** The register's names of one report: what is accepted, and what waits. */
export interface RegisterReader {
  /** Reads the name at a token; the token behind it, or `at` where there is none. */
  read(at: number, limit: number): number;
  /** Accepts the waiting names whose entity was named in full. */
  settle(): void;
}

/** Makes the reader of one page. */
export function readRegister(names: NamePage): RegisterReader {
  const { page } = names;
  const sure = new Set<string>();
  const waiting: Waiting[] = [];
  const accept = (match: Match, values: readonly KnownEntity[], rule: string): Rough => {
    const entity = values[0]!;
    const rough = roughOf(match, values, rule);
    note(names, rough);
    sure.add(entity.id);
    const open = match.to - match.from > 1 && (entity.kind === 'organisation' || entity.place !== undefined);
    if (open && entity.place?.precision === 'governorate') nestedPlace(names, match);
    if (open) nestedNames(names, match);
    cover(names, match.from, match.to);
    return rough;
  };
  const read = (at: number, limit: number): number => {
    const matches = page.gazetteer.matchesAt(page.text, page.tokens, at);
    for (const match of matches) {
      if (match.to > limit || spoilsWord(names, match)) continue;
      if (match.to === at + 1 && isAdjectiveHere(names, match)) continue;
      const safe = match.values.every(isSafe) ? match.values : match.values.filter(isSafe);
      if (safe.length === 0 && opensCompound(names, match)) continue;
      if (match.values.some(isOutlet) && isQuotedOutlet(names, match)) {
        accept(match, match.values.filter(isOutlet), 'names/register-with-help');
        return match.to;
      }
      if (safe.length > 0 && !isVetoed(names, match, safe[0]!)) {
        accept(match, safe, 'names/register');
        return match.to;
      }
      const helped = match.values.filter(
        (one) => one.ambiguity !== 'safe' && hasHelp(names, match, one) && !isVetoed(names, match, one),
      );
      if (helped.length > 0) {
        accept(match, helped, 'names/register-with-help');
        return match.to;
      }
      for (const entity of match.values) if (entity.kind !== 'place') waiting.push({ match, entity });
    }
    return at;
  };
  const settle = (): void => {
    for (const { match, entity } of waiting)
      if (
        sure.has(entity.id) &&
        names.covered[match.from] === 0 &&
        !leansOn(names, match) &&
        !goesOnAsName(names, match, entity)
      )
        accept(match, [entity], 'names/register-again');
  };
  return { read, settle };
}

const isSafe = (one: KnownEntity): boolean => one.ambiguity === 'safe';
const isOutlet = (one: KnownEntity): boolean => one.kind === 'outlet';

const because = (rule: string, match: Match): Reason => reason(rule, [{ start: match.start, end: match.end }]);

function roughOf(match: Match, values: readonly KnownEntity[], rule: string): Rough {
  const entity = values[0]!;
  const rough: Rough = {
    id: '',
    start: match.start,
    end: match.end,
    from: match.from,
    to: match.to,
    kind: entity.kind,
    entity: entity.id,
    because: because(rule, match),
  };
  if (entity.place !== undefined) {
    const candidates = values.length > 1 ? values.map((one) => one.id) : [];
    rough.place = candidates.length > 0 ? { ...entity.place, candidates } : entity.place;
  }
  return rough;
}

/** «كورونا» is not like Verona: before a bare name «كـ» is far oftener the word's own first letter. */
function isLikened(names: NamePage, { proclitic, from }: Match): boolean {
  const { prepositions, article } = names.page.language.clitics;
  const like = prepositions[2];
  if (like === undefined || !proclitic.endsWith(like)) return false;
  return !names.page.tokens[from]!.folded.startsWith(article, proclitic.length);
}

/** «ولكن» is no «و» + «لكن…»: a name behind two proclitics must not be an ordinary word as it stands. */
function spoilsWord(names: NamePage, match: Match): boolean {
  if (match.proclitic.length === 0 || match.to - match.from > 1) return false;
  const flags = flagsAt(names, match.from);
  if ((flags & SURE_GIVEN) !== 0 || isLikened(names, match)) return true;
  return (flags & (GIVEN | STOP)) !== 0 && match.values[0]!.ambiguity !== 'safe';
}

/** «العراق» behind a given name is a surname; «صلاح الدين» behind a kind word of institutions is theirs. */
function isVetoed(names: NamePage, match: Match, entity: KnownEntity): boolean {
  if (entity.kind === 'place' && hasFlag(names, match.from, NAME_HEAD) && speaksHere(names, match)) return true;
  if (match.to - match.from > 1) return false;
  const before = match.from - 1;
  if (entity.kind === 'person' && match.proclitic === '' && hasFlag(names, before, PLACE_KIND)) return true;
  const phrases = names.page.language.lists['not-names'];
  return phrases !== undefined && phrases.length > 0 && standsInPhrase(names, match, phrases);
}

/** «قال أبو كمال»: who speaks behind the verb is a man, though a town is called so. */
const speaksHere = (names: NamePage, match: Match): boolean =>
  match.proclitic === '' && hasFlag(names, match.from - 1, CUE) && !hasFlag(names, match.from - 1, STOP);

const vetoes = new WeakMap<readonly string[], ReadonlySet<string>>();

/** «مسقط رأسه» (his birthplace) is not Muscat: pairs of words in which the name is none. */
function standsInPhrase(names: NamePage, match: Match, phrases: readonly string[]): boolean {
  let pairs = vetoes.get(phrases);
  if (pairs === undefined) {
    pairs = new Set(
      phrases.map((one) =>
        one
          .split(' ')
          .map((word) => names.page.language.folder.fold(word))
          .join(' '),
      ),
    );
    vetoes.set(phrases, pairs);
  }
  const { tokens } = names.page;
  const own = tokens[match.from]!.folded.slice(match.proclitic.length);
  const next = tokens[match.to]?.folded ?? '';
  const previous = tokens[match.from - 1]?.folded ?? '';
  return pairs.has(`${own} ${next}`) || pairs.has(`${previous} ${own}`);
}

/** «طائرات سورية» (Syrian aircraft), «في سورية» (in Syria): behind an indefinite feminine or plural noun it is an adjective. */
function isAdjectiveHere(names: NamePage, match: Match): boolean {
  if (match.proclitic !== '' || !hasFlag(names, match.from, NATION)) return false;
  const before = match.from - 1;
  if (hasFlag(names, match.from, DEFINITE)) return isDefiniteAdjective(names, match.from);
  if (!adjoins(names, match.from) || hasFlag(names, before, DEFINITE | STOP | DIRECTION | CUE)) return false;
  if (hasFlag(names, before, PLACE_KIND) && kindBefore(names, before)) return false;
  const endings = names.page.language.lists['feminine-endings'] ?? [];
  if (!names.words[match.from]!.readings.some((one) => one.lexeme.class === 'nationality' && one.gender === 'f'))
    return false;
  if (isManyPeople(names, before)) return false;
  return (
    hasFlag(names, before, ROLE | NATION | FIELD) ||
    endings.some((one) => names.page.tokens[before]!.folded.endsWith(one))
  );
}

/** «أكراد سورية», «مسؤولو سورية»: behind people in the masculine plural a feminine singular is the country. */
const isManyPeople = (names: NamePage, at: number): boolean =>
  names.words[at]!.readings.some(
    (one) =>
      (one.lexeme.class === 'nationality' || (one.lexeme.class === 'role' && one.lexeme.features.field !== 'source')) &&
      one.number === 'p' &&
      one.gender === 'm',
  );

/** «الشركة السعودية»: a definite noun before it makes the country's name an adjective. */
const isDefiniteAdjective = (names: NamePage, at: number): boolean =>
  adjoins(names, at) &&
  hasFlag(names, at - 1, DEFINITE) &&
  !hasFlag(names, at - 1, STOP | NATION | CUE) &&
  hasFlag(names, at - 1, ORDINARY | INSTITUTION | ROLE);

/** «دير الشنار» is no place called «دير»: the first word of a compound name stands for nothing by itself. */
const opensCompound = (names: NamePage, match: Match): boolean =>
  match.to === match.from + 1 &&
  hasFlag(names, match.from, COMPOUND_HEAD) &&
  adjoins(names, match.to) &&
  hasFlag(names, match.to, DEFINITE | RARE | GIVEN) &&
  !hasFlag(names, match.to, STOP | CUE);

/** The last word goes on as an adjective: «القاعدة العسكرية» is a base. */
const leansOn = (names: NamePage, match: Match): boolean =>
  (flagsAt(names, match.to) & DEFINITE) !== 0 &&
  hasFlag(names, match.to, ADJECTIVE) &&
  !hasFlag(names, match.to, NATION);

function hasHelp(names: NamePage, match: Match, entity: KnownEntity): boolean {
  const before = match.from - 1;
  const alone = match.proclitic === '';
  if (entity.kind === 'place')
    return entity.ambiguity === 'never-alone' ? homonymHelp(names, match) : placeHelp(names, match, alone);
  if (entity.kind === 'outlet')
    return (
      (alone && headsOutlet(names, before)) ||
      behindBracket(names, match) ||
      isQuotedOutlet(names, match) ||
      isByline(names)
    );
  if (entity.kind === 'person') return alone && titleBefore(names, before) && !goesOnAsName(names, match, entity);
  if (entity.kind === 'weapon') return alone && hasFlag(names, before, ORDINARY) && isWeaponNoun(names, before);
  return (
    alone && !leansOn(names, match) && (hasFlag(names, before, INSTITUTION | MEMBER) || behindBracket(names, match))
  );
}

/** A place whose name is a word like any other: behind a kind word, in a list of places, or where a credit line begins. */
function homonymHelp(names: NamePage, match: Match): boolean {
  const opens = isByline(names) && match.from === names.paragraph?.from;
  return match.proclitic === '' && (opens || kindBefore(names, match.from - 1)) ? true : continuesList(names, match);
}

/** A place that is an ordinary word, or small: behind a kind word, in a list of places, or behind a preposition where it is rare. */
function placeHelp(names: NamePage, match: Match, alone: boolean): boolean {
  const before = match.from - 1;
  if (alone && kindBefore(names, before)) return true;
  const ordinary = match.to - match.from === 1 && hasFlag(names, match.from, ORDINARY | GIVEN | NATION);
  if (continuesList(names, match)) return true;
  if (ordinary) return false;
  if (names.page.language.clitics.prepositions.slice(0, 2).some((one) => match.proclitic.endsWith(one)))
    return names.page.tokens[match.from]!.end - match.start > 3;
  return alone && hasFlag(names, before, LOCATIVE);
}

/** «بلدة», «ريف», «أطراف مدينة»: the kind word right before, without an article. */
export const kindBefore = (names: NamePage, at: number): boolean => {
  if (!hasFlag(names, at, PLACE_KIND) || hasFlag(names, at, DEFINITE)) return false;
  const kind = readingOf(names.words[at]!, 'place-kind');
  return kind !== undefined && kind.lexeme.features.weak === undefined && kind.enclitic === '';
};

/** «بلدات الرمانة والزيتونة»: the name before, joined by «و» or a comma, is a place. */
function continuesList(names: NamePage, match: Match): boolean {
  const { tokens, language } = names.page;
  const joined = language.clitics.conjunctions.includes(match.proclitic);
  let at = match.from - 1;
  const mark = tokens[at];
  const separated = mark !== undefined && mark.kind === 'mark' && /^[،,\-–/]$/u.test(mark.folded);
  if (separated) at--;
  if (!joined && !separated) return false;
  const last = names.found.at(-1);
  return last !== undefined && last.kind === 'place' && last.to === at + 1 && match.from - last.from < 8;
}

/** «صالح السالمي» is another than «صالح»: a further name stands behind a surname that waited for its bearer. */
const goesOnAsName = (names: NamePage, match: Match, entity: KnownEntity): boolean =>
  entity.kind === 'person' &&
  adjoins(names, match.to) &&
  hasFlag(names, match.to, GIVEN | RARE | JOINER) &&
  !hasFlag(names, match.to, STOP | CUE);

function behindBracket(names: NamePage, match: Match): boolean {
  const { tokens } = names.page;
  const open = tokens[match.from - 1]?.folded ?? '';
  return /^[("«“”]$/u.test(open) && tokens[match.to]?.kind === 'mark' && closeBehind(names, match.from - 2);
}

/** «صحيفة الحياة»; «موقع الحدث» (the scene of the event) stays open. */
const headsOutlet = (names: NamePage, at: number): boolean => {
  const head = names.words[at] === undefined ? undefined : readingOf(names.words[at]!, 'outlet-head');
  return head !== undefined && head.lexeme.features.weak === undefined && head.number !== 'p' && !head.article;
};

/** «قال لـ «الحياة»»: a newspaper spoken to. */
function isQuotedOutlet(names: NamePage, match: Match): boolean {
  const { tokens, language } = names.page;
  if (!/^["«“”]$/u.test(tokens[match.from - 1]?.folded ?? '') || !/^["»“”]$/u.test(tokens[match.to]?.folded ?? ''))
    return false;
  return tokens[match.from - 2]?.folded === language.clitics.contracted[0];
}

/** The name in brackets explains a name or a kind word: «وكالة الأنباء (…)». */
const closeBehind = (names: NamePage, at: number): boolean =>
  hasFlag(names, at, OUTLET_HEAD | INSTITUTION | MEMBER) ||
  hasFlag(names, at - 1, OUTLET_HEAD | INSTITUTION) ||
  hasFlag(names, at - 2, OUTLET_HEAD);

const isByline = (names: NamePage): boolean => names.paragraph?.block.role === 'byline';

function titleBefore(names: NamePage, at: number): boolean {
  const role = names.words[at] === undefined ? undefined : readingOf(names.words[at]!, 'role');
  if (role?.lexeme.features.title !== undefined) return true;
  return hasFlag(names, at, ADJECTIVE) && hasFlag(names, at - 1, ROLE) && hasFlag(names, at, DEFINITE);
}

const isWeaponNoun = (names: NamePage, at: number): boolean =>
  (names.page.language.lists['weapon-nouns'] ?? []).includes(names.page.tokens[at]!.folded);

/** «نظام الأسد» holds a person, «مطار النخيل» a place: sure names inside a longer one. */
function nestedNames(names: NamePage, match: Match): void {
  const first = flagsAt(names, match.from);
  if ((first & (INSTITUTION | PLACE_KIND)) === 0) return;
  const { page } = names;
  for (let at = match.from + 1; at < match.to; at++) {
    const inner = page.gazetteer
      .matchesAt(page.text, page.tokens, at)
      .find((one) => one.to <= match.to && one.values.some((value) => isNestable(value, first)));
    if (inner === undefined) continue;
    const values = inner.values.filter((value) => isNestable(value, first));
    note(names, roughOf(inner, values, 'names/register'));
    at = inner.to - 1;
  }
}

/** «شمال سيناء» is a governorate and holds the name of a land; «جنوب السودان» is a country and holds none. */
function nestedPlace(names: NamePage, match: Match): void {
  if (!hasFlag(names, match.from, DIRECTION)) return;
  const { page } = names;
  const inner = page.gazetteer.matchesAt(page.text, page.tokens, match.from + 1).find((one) => one.to === match.to);
  const values = inner?.values.filter((one) => one.kind === 'place') ?? [];
  if (inner !== undefined && values.length > 0) note(names, roughOf(inner, values, 'names/register'));
}

const isNestable = (entity: KnownEntity, head: number): boolean =>
  entity.kind === 'person' ||
  (entity.ambiguity === 'safe' && entity.kind === 'place' && (head & PLACE_KIND) !== 0 && (head & INSTITUTION) === 0);

export const isCueAt = (names: NamePage, at: number): boolean => hasFlag(names, at, CUE);
