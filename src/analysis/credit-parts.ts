// Credit parts: a credit line cut at its separators, and what each part is. «جدة ـ سالم ناصر، وكالات» (Jeddah - Salem Nasser, agencies)
// is a place, a name and a word of credit lines. Outlets and places come from the gazetteer, words and short names of agencies
// («الفرنسية» for Agence France-Presse) from the language's lists page/credit words, page/date words, page/prose words, page/agency/….
import type { Gazetteer } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import { phraseWords } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from './word-sets.ts';

/** What the readers of credit lines look at. */
export interface Sheet {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly gazetteer: Gazetteer;
}

/** Tokens [from, to). */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** What stands between two separators of a credit line. `name` counts the words that nothing is known of. */
export interface Part {
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
  /** Words of sentences that fold to a name, as they are spelled. */
  readonly spelled: ReadonlySet<string>;
  readonly date: ReadonlySet<string>;
  readonly link: ReadonlySet<string>;
  /** Ids of agencies by the first word of what credit lines call them for short. */
  readonly agencies: ReadonlyMap<string, string>;
}

const LONGEST_LINKED = 3;
const SEPARATORS = new Set([...'-–—―‒/\\|:،,;؛()[]{}«»"“”„+&_•·*', "'"]);
const wordsOf = new WeakMap<Language, Words>();

function creditWords(language: Language): Words {
  let words = wordsOf.get(language);
  if (words === undefined) {
    words = {
      credit: wordSet(language, 'page/credit words'),
      prose: wordSet(language, 'page/prose words'),
      spelled: new Set(language.lists['page/prose spellings'] ?? []),
      date: monthWords(language, wordSet(language, 'page/date words')),
      link: wordSet(language, 'page/credit links'),
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
export function dashBetween(sheet: Sheet, one: Token, other: Token): boolean {
  for (let at = one.end; at < other.start; at++) if (sheet.text.charCodeAt(at) === 0x640) return true;
  return false;
}

/** A line read as a credit line; `prose`: a word or mark of sentences stands in it. */
export interface Reading {
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

/** «رويترز - البيان»: an outlet called by an ordinary word is one where it opens a part of the line («جاء في البيان» does not). */
const opensPart = (sheet: Sheet, at: number): boolean => {
  const before = sheet.tokens[at - 1];
  return before === undefined || before.kind !== 'word' || dashBetween(sheet, before, sheet.tokens[at]!);
};

/** The outlet or place that begins at token `at`, longest first. */
export function knownAt(sheet: Sheet, at: number, limit: number) {
  for (const match of sheet.gazetteer.matchesAt(sheet.text, sheet.tokens, at)) {
    if (match.to > limit || match.proclitic !== '') continue;
    const outlet = match.values.find(
      (value) => value.kind === 'outlet' && (value.ambiguity === 'safe' || opensPart(sheet, at)),
    );
    const place = match.values.find((value) => value.kind === 'place' && value.ambiguity === 'safe');
    if (outlet !== undefined || place !== undefined) return { to: match.to, outlet, place };
  }
  return undefined;
}

const isDateWord = (language: Language, words: Words, token: Token): boolean =>
  words.date.has(token.folded) || language.lexicon.readAs(token.word, 'time/weekday') !== undefined;

const isProse = (sheet: Sheet, words: Words, token: Token): boolean =>
  words.prose.has(token.folded) ||
  words.link.has(token.folded) ||
  words.spelled.has(sheet.text.slice(token.start, token.end));

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
  } else if (isProse(sheet, words, token)) reading.prose = true;
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
export function readParts(sheet: Sheet, range: Range): Reading {
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
