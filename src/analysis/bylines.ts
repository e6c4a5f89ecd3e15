// Bylines and datelines: who wrote it, where, and which agency it comes from. «بيروت - أ ف ب» (Beirut - AFP), «الساحل: سالم ناصر»
// (a place: a person), «صنعاء (سبأ) - قال …» (a dateline before the first sentence). Idea: dashes, colons, slashes, commas and
// brackets part a credit line into names; each part is an outlet, a place, a date, a word of credit lines («وكالات», "agencies")
// or an unknown name; prose gives itself away by its function words. A part that mixes these is no part of a credit line.
import { dashBetween, knownAt, type Part, type Range, type Reading, readParts, type Sheet } from './credit-parts.ts';

/** A credit line or dateline: tokens [from, to) with the outlets it names. */
export interface Byline {
  readonly to: number;
  readonly agencies: readonly string[];
  /** Names an outlet, an agency or a word of credit lines; else it is one by its form and position only. */
  readonly credited: boolean;
  /** Consists of a date and nothing else. */
  readonly dated: boolean;
}

const LONGEST = 22;
const LONGEST_NAME = 6;
const ENDS = new Set('-–—―:/'.split(''));

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

/** True where the line is one place and nothing else: «سوريا» above a headline is a section. */
export const isPlace = (sheet: Sheet, range: Range): boolean => {
  const known = range.from < range.to ? knownAt(sheet, range.from, range.to) : undefined;
  return known?.place !== undefined && known.to === range.to;
};
