// Bylines and datelines: who wrote it, where, and which agency it comes from. «بيروت - أ ف ب» (Beirut - AFP), «الساحل: سالم ناصر»
// (a place: a person), «صنعاء (سبأ) - قال …» (a dateline before the first sentence). Idea: dashes, colons, slashes, commas and
// brackets part a credit line into names; each part is an outlet, a place, a date, a word of credit lines («وكالات», "agencies")
// or an unknown name; prose gives itself away by its function words. A part that mixes these is no part of a credit line.
import type { Gazetteer } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import { phraseWords } from '../text/phrases.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';

/** What the readers of credit lines look at. */
export interface Sheet {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly gazetteer: Gazetteer;
}

/** A credit line or dateline: tokens [from, to) with the outlets it names. */
export interface Byline {
  readonly to: number;
  readonly agencies: readonly string[];
  /** Names an outlet, an agency or a word of credit lines; else it is one by its form and position only. */
  readonly credited: boolean;
  /** Consists of a date and nothing else. */
  readonly dated: boolean;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

interface Part {
  outlet: boolean;
  place: boolean;
  /** An outlet by a word of credit lines («وكالات»), not by a name that the register holds. */
  worded: boolean;
  date: boolean;
  /** Holds a number, as dates do and names do not. */
  numbered: boolean;
  name: number;
}

interface Words {
  readonly credit: ReadonlySet<string>;
  readonly prose: ReadonlySet<string>;
  readonly date: ReadonlySet<string>;
  readonly link: ReadonlySet<string>;
  /** Ids of agencies by the first word of what credit lines call them for short. */
  readonly agencies: ReadonlyMap<string, string>;
}

const LONGEST = 22;
const LONGEST_NAME = 6;
const LONGEST_LINKED = 3;
const SEPARATORS = new Set([...'-–—―‒/\\|:،,;؛()[]{}«»"“”„+&_•·*', "'"]);
const ENDS = new Set('-–—―:/'.split(''));
const wordsOf = new WeakMap<Language, Words>();

function creditWords(language: Language): Words {
  let words = wordsOf.get(language);
  if (words === undefined) {
    const folded = (name: string): ReadonlySet<string> =>
      new Set((language.lists[name] ?? []).map((word) => language.folder.fold(word)));
    words = {
      credit: folded('page/credit words'),
      prose: folded('page/prose words'),
      date: monthWords(language, folded('page/date words')),
      link: folded('page/credit links'),
      agencies: agencyNames(language),
    };
    wordsOf.set(language, words);
  }
  return words;
}

const AGENCY = 'page/agency/';

function agencyNames(language: Language): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [list, entries] of Object.entries(language.lists))
    if (list.startsWith(AGENCY))
      for (const entry of entries) names.set(phraseWords(entry, language.folder).join(''), list.slice(AGENCY.length));
  return names;
}

function monthWords(language: Language, words: ReadonlySet<string>): ReadonlySet<string> {
  const all = new Set(words);
  for (const [name, months] of Object.entries(language.lists))
    if (name.startsWith('month/'))
      for (const month of months) for (const word of phraseWords(month, language.folder)) all.add(word);
  return all;
}

const emptyPart = (): Part => ({
  outlet: false,
  place: false,
  worded: false,
  date: false,
  numbered: false,
  name: 0,
});

/** The tatweel that typists use as a dash («جدة ـ واس») is no token; it stands in the text between two. */
function dashBetween(sheet: Sheet, one: Token, other: Token): boolean {
  for (let at = one.end; at < other.start; at++) if (sheet.text.charCodeAt(at) === 0x640) return true;
  return false;
}

interface Reading {
  readonly parts: Part[];
  readonly agencies: string[];
  prose: boolean;
  separators: number;
  dateWords: number;
}

function nameAgency(reading: Reading, id: string | undefined): void {
  reading.parts[reading.parts.length - 1]!.outlet = true;
  if (id !== undefined && !reading.agencies.includes(id)) reading.agencies.push(id);
}

/** «أ. ف. ب» is found as «أ ف ب». */
function agencyOfInitials(sheet: Sheet, range: Range): string | undefined {
  const letters = sheet.tokens.slice(range.from, range.to).filter((token) => token.kind === 'word');
  const matches = sheet.gazetteer.matchesAt(sheet.text, letters, 0);
  const values = matches.find((match) => match.to === letters.length)?.values ?? [];
  const joined = letters.map((letter) => letter.folded).join('');
  return values.find((value) => value.kind === 'outlet')?.id ?? creditWords(sheet.language).agencies.get(joined);
}

/** Letters that stand alone («أ ف ب», «د ب أ») are an agency's initials. */
function initialsEnd(tokens: readonly Token[], range: Range): number {
  let at = range.from;
  let letters = 0;
  while (at < range.to) {
    const token = tokens[at]!;
    if (token.kind === 'word' && token.folded.length === 1) letters++;
    else if (!(token.folded === '.' && letters > 0)) break;
    at++;
  }
  return letters >= 2 ? at : range.from;
}

/** The outlet or place that begins at token `at`, longest first. */
function knownAt(sheet: Sheet, at: number, limit: number) {
  for (const match of sheet.gazetteer.matchesAt(sheet.text, sheet.tokens, at)) {
    if (match.to > limit || match.proclitic !== '') continue;
    const outlet = match.values.find((value) => value.kind === 'outlet');
    const place = match.values.find((value) => value.kind === 'place' && value.ambiguity === 'safe');
    if (outlet !== undefined || place !== undefined) return { to: match.to, outlet, place };
  }
  return undefined;
}

const isDateWord = (language: Language, words: Words, token: Token): boolean =>
  words.date.has(token.folded) || language.lexicon.readAs(token.folded, 'time/weekday') !== undefined;

function readUnit(sheet: Sheet, reading: Reading, range: Range): number {
  const { tokens, language } = sheet;
  const token = tokens[range.from]!;
  const words = creditWords(language);
  const part = reading.parts[reading.parts.length - 1]!;
  const known = knownAt(sheet, range.from, range.to);
  if (known !== undefined) {
    if (known.outlet !== undefined) nameAgency(reading, known.outlet.id);
    else part.place = true;
    return known.to;
  }
  const initials = initialsEnd(tokens, range);
  if (initials > range.from) {
    nameAgency(reading, agencyOfInitials(sheet, { from: range.from, to: initials }));
    return initials;
  }
  const agency = words.agencies.get(token.folded);
  if (agency !== undefined) nameAgency(reading, agency);
  else if (part.name === 0 && words.credit.has(token.folded)) {
    part.outlet = true;
    part.worded = true;
  } else if (token.kind === 'number') {
    part.date = true;
    part.numbered = true;
  } else if (part.name === 0 && isDateWord(language, words, token)) {
    part.date = true;
    reading.dateWords++;
  } else if (words.prose.has(token.folded) || words.link.has(token.folded)) reading.prose = true;
  else part.name++;
  return range.from + 1;
}

const isFilled = (part: Part): boolean => part.outlet || part.place || part.date || part.name > 0;

const lastFilled = (parts: readonly Part[]): Part | undefined => parts.findLast(isFilled);

/** «سالم ناصر من عدن», «مراسلنا في عدن»: a short name or a credit before the preposition, a place or an outlet behind it. */
const isLink = (sheet: Sheet, before: Part | undefined, range: Range): boolean =>
  before !== undefined &&
  (before.outlet || (before.name > 0 && before.name <= LONGEST_LINKED)) &&
  range.from + 1 < range.to &&
  knownAt(sheet, range.from + 1, range.to) !== undefined;

/** Reads tokens [from, to) as the parts of a credit line. */
function readParts(sheet: Sheet, range: Range): Reading {
  const { tokens } = sheet;
  const reading: Reading = { parts: [emptyPart()], agencies: [], prose: false, separators: 0, dateWords: 0 };
  const words = creditWords(sheet.language);
  let at = range.from;
  while (at < range.to) {
    const token = tokens[at]!;
    const link =
      token.kind === 'word' &&
      words.link.has(token.folded) &&
      isLink(sheet, lastFilled(reading.parts), { from: at, to: range.to });
    const dash = at > range.from && dashBetween(sheet, tokens[at - 1]!, token);
    if (dash || link || (token.kind === 'mark' && SEPARATORS.has(token.folded))) {
      if (isFilled(reading.parts[reading.parts.length - 1]!)) reading.parts.push(emptyPart());
      reading.separators++;
      if (!dash || link) {
        at++;
        continue;
      }
    }
    if (token.kind === 'mark') {
      if (token.folded !== '.' && token.folded !== '#' && token.folded !== '@') reading.prose = true;
      at++;
    } else at = readUnit(sheet, reading, { from: at, to: range.to });
  }
  if (!isFilled(reading.parts[reading.parts.length - 1]!)) reading.parts.pop();
  return reading;
}

interface Judged {
  readonly credited: boolean;
  readonly placed: boolean;
  readonly named: boolean;
  readonly dated: boolean;
}

/** «10 شوال», «30/9/2015»: a lone number is no date. */
const isDate = (reading: Reading): boolean =>
  reading.parts.some((part) => part.date) && (reading.dateWords > 0 || reading.separators >= 2);

/** What a credit line's parts make together; null where it is none. */
function judgeParts(reading: Reading): Judged | null {
  if (reading.prose || reading.parts.length === 0) return null;
  for (const part of reading.parts) {
    if (part.name > LONGEST_NAME || (part.name > 0 && part.numbered) || (part.name > 3 && part.outlet)) return null;
  }
  const some = (test: (part: Part) => boolean): boolean => reading.parts.some(test);
  return {
    credited: some((part) => part.outlet),
    placed: some((part) => part.place),
    named: some((part) => part.name > 0 && !part.outlet),
    dated: isDate(reading) && !some((part) => part.outlet || part.place || part.name > 0),
  };
}

/** «تحرير المرفأ» (the freeing, or editing, of al-Marfa): a word of credit lines and a place in one breath are a title elsewhere. */
const isTitle = (part: Part): boolean => part.worded && part.place;

/**
 * Reads a whole line as a credit line. `expected`: it stands where credit lines stand (behind the headline), so that a bare
 * name will do; elsewhere it must name an outlet, an agency or a word of credit lines, and nothing unknown.
 */
export function readByline(sheet: Sheet, line: Range & { readonly words: number }, expected: boolean): Byline | null {
  if (line.words > LONGEST || line.words === 0) return null;
  const reading = readParts(sheet, line);
  const judged = judgeParts(reading);
  if (judged === null) return null;
  const { credited, placed, named, dated } = judged;
  const byForm = reading.parts.every((part) => part.name === 0 || part.name >= 2 || reading.separators > 0);
  const accepted = expected
    ? credited || placed || dated || (named && byForm)
    : (credited && !named && !reading.parts.some(isTitle)) || dated;
  return accepted ? { to: line.to, agencies: reading.agencies, credited, dated } : null;
}

/**
 * The dateline that is glued to the first sentence of tokens [from, to): «صنعاء (سبأ) - قال …». The longest reading wins.
 * `first`: the body's first paragraph, where a place and an unknown outlet («الرياض - الفجر:») are enough.
 */
export function readDateline(sheet: Sheet, body: Range, first: boolean): Byline | null {
  let best: Byline | null = null;
  const limit = Math.min(body.to - 4, body.from + LONGEST);
  for (let at = body.from + 1; at < limit; at++) {
    if (!endsDateline(sheet, at)) continue;
    const reading = readParts(sheet, { from: body.from, to: at });
    if (reading.prose) break;
    const judged = judgeParts(reading);
    if (judged === null) break;
    if (!isDateline(sheet, reading, { judged, at, first })) continue;
    const mark = sheet.tokens[at]!;
    const to = mark.kind === 'mark' ? afterMarks(sheet, at) : at;
    best = { to, agencies: reading.agencies, credited: judged.credited, dated: false };
    if (mark.folded === ':' || mark.folded === '.') break;
  }
  return best;
}

/** A dash, colon or slash, or a tatweel used as one, that may end a dateline at token `at`. */
function endsDateline(sheet: Sheet, at: number): boolean {
  const token = sheet.tokens[at]!;
  if (token.kind === 'mark') return ENDS.has(token.folded) || token.folded === '.';
  return dashBetween(sheet, sheet.tokens[at - 1]!, token);
}

function afterMarks(sheet: Sheet, at: number): number {
  let to = at + 1;
  while (sheet.tokens[to]?.kind === 'mark' && ENDS.has(sheet.tokens[to]!.folded)) to++;
  return to;
}

function isDateline(
  sheet: Sheet,
  reading: Reading,
  where: { readonly judged: Judged; readonly at: number; readonly first: boolean },
): boolean {
  const { judged, at, first } = where;
  if (judged.dated) return false;
  const mark = sheet.tokens[at]!.folded;
  if (mark === '.') return judged.credited && judged.placed && !judged.named;
  if (mark === '/' && !judged.placed && !judged.credited) return isSlashed(sheet, reading, at);
  const colon = sheet.tokens[at]!.folded === ':';
  if (!first) return judged.credited && judged.placed && !judged.named;
  if (judged.credited && isBracketed(sheet, reading, at)) return namesShort(reading);
  if (judged.credited)
    return !judged.named || (namesShort(reading) && (judged.placed || (colon && reading.parts.length > 1)));
  if (!judged.placed) return false;
  if (judged.named) return colon && reading.parts.length > 1 && namesShort(reading);
  return !colon && reading.parts.length === 1 && !placeAt(sheet, at + 1);
}

/** «الميناء (وكالات) - …»: the credit stands in brackets right before the dash. */
const isBracketed = (sheet: Sheet, reading: Reading, at: number): boolean => {
  const last = reading.parts[reading.parts.length - 1]!;
  return sheet.tokens[at - 1]!.folded === ')' && last.outlet && last.name === 0;
};

/** «شفق/ كشف …»: an outlet that no register knows, a slash, and a sentence that begins with its verb. */
const isSlashed = (sheet: Sheet, reading: Reading, at: number): boolean =>
  reading.parts.length === 1 &&
  reading.parts[0]!.name <= 3 &&
  sheet.language.lexicon
    .read(sheet.tokens[at + 1]?.folded ?? '')
    .some((one) => one.kind === 'verb' && one.form === 'perfect' && one.number === 's' && one.proclitic === '');

const namesShort = (reading: Reading): boolean => reading.parts.every((part) => part.name <= 4);

const placeAt = (sheet: Sheet, at: number): boolean =>
  at < sheet.tokens.length && knownAt(sheet, at, sheet.tokens.length)?.place !== undefined;

/** True where tokens [from, to) begin with an outlet, an agency or a word of credit lines. */
export const beginsWithOutlet = (sheet: Sheet, range: Range): boolean => {
  const reading: Reading = { parts: [emptyPart()], agencies: [], prose: false, separators: 0, dateWords: 0 };
  if (range.from >= range.to || sheet.tokens[range.from]!.kind === 'mark') return false;
  readUnit(sheet, reading, range);
  return reading.parts[0]!.outlet;
};

/** True where the line is one place and nothing else: «سوريا» above a headline is a section. */
export const isPlace = (sheet: Sheet, range: Range): boolean => {
  const known = range.from < range.to ? knownAt(sheet, range.from, range.to) : undefined;
  return known?.place !== undefined && known.to === range.to;
};

/** The bare span of tokens [from, to). */
export const spanOfTokens = (tokens: readonly Token[], range: Range): Span => ({
  start: tokens[range.from]!.start,
  end: tokens[range.to - 1]!.end,
});
