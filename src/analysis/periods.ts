// Periods: months, years, and weeks, months and years told from today. «منتصف مارس 2011» is 2011-03 (MID), «الشهر الماضي» 2015-06,
// «عام 2012» 2012, «صيف 2014» 2014-SU, «تسعينيات القرن الماضي» 199, «الأسابيع الأخيرة» PXW.
// A definite unit needs a word that moves it (الماضي, الجاري), «هذا» before it or an edge (مطلع الشهر): «العام» alone is also "the general".
// TIMEX3 (ISO-TimeML, ISO 24617-1). Guideline: the gold notes.

import type { Token } from '../text/tokens.ts';
import { addMonths, civilOf, type Day, isoDay, isoMonth, isoWeek, isoYear } from './calendar.ts';
import { monthDate, ordinalAt, yearAt, yearInWords } from './day-words.ts';
import { isJoined, type SensedPage, type Senses, wordStart } from './senses.ts';
import {
  civilMonth,
  type DateSpec,
  type Frame,
  isFuture,
  isPlainPerfect,
  type TimeDraft,
  two,
  yearFor,
} from './time-frames.ts';

const SEASONS = new Set(['SP', 'SU', 'FA', 'WI']);
const SHIFTS: Readonly<Record<string, number>> = { past: -1, before: -1, this: 0, same: 0, next: 1, after: 1 };

interface Unit {
  readonly unit: string;
  readonly number: string;
  readonly article: boolean;
  readonly start: number;
}

function unitAt(frame: Frame, at: number): Unit | undefined {
  const reading = frame.sensed.senses[at]?.timeUnit;
  if (reading === undefined || reading.enclitic !== '') return undefined;
  const { unit = '', number = '' } = reading.lexeme.features;
  return { unit, number, article: reading.article, start: wordStart(frame.page, at, reading) };
}

/** The move that stands behind a unit, with the article: «الماضي», «المقبلين», «الأولى» of several. */
function moveAt(frame: Frame, at: number): string | undefined {
  const move = frame.sensed.senses[at]?.move;
  if (move === undefined || move.proclitic !== '') return undefined;
  const name = move.lexeme.features.move;
  return move.article || name === 'same' ? name : undefined;
}

type Draft = Omit<TimeDraft, 'start' | 'end' | 'basis'> & {
  readonly start?: number;
  readonly basis?: TimeDraft['basis'];
};

const finish = (frame: Frame, draft: Draft): TimeDraft => ({
  ...draft,
  start: draft.start ?? frame.page.tokens[draft.from]!.start,
  end: frame.page.tokens[draft.to - 1]!.end,
  basis: draft.basis ?? 'inferred',
});

/** A month: «يوليو الماضي», «أيلول/سبتمبر 2014», «شهر رمضان». */
export function monthTimeAt(frame: Frame, at: number): TimeDraft | undefined {
  const date = monthDate(frame, at);
  if (date === undefined) return undefined;
  const phrase = frame.sensed.phraseAt(at, 'month');
  return finish(frame, {
    from: at,
    to: date.to,
    ...(phrase === undefined ? {} : { start: phrase.start }),
    type: 'DATE',
    value: monthValue(frame, date, at),
    basis: date.year === null ? 'inferred' : 'stated',
    rule: date.islamic ? 'times/islamic' : 'times/month',
    ...(date.year === null && !date.islamic ? { month: date.month } : {}),
  });
}

function monthValue(frame: Frame, date: DateSpec, at: number): string {
  const year = date.year ?? yearFor(frame, date, at);
  if (year === null) return date.islamic ? 'XXXX-XX' : `XXXX-${two(date.month)}`;
  const civil = civilMonth(date, year);
  return isoMonth(civil.year, civil.month);
}

/** A year behind «عام», «عامي», «سنة»; in figures alone behind a preposition of time: «منذ 1974», «في 2012». */
export function yearTimeAt(frame: Frame, at: number): TimeDraft | undefined {
  const { sensed } = frame;
  const unit = unitAt(frame, at);
  const named = unit?.unit === 'Y' && unit.number !== 'p';
  const begin = named ? at + 1 : at;
  const year = yearAt(sensed, begin) ?? (named ? yearInWords(sensed, begin) : undefined);
  if (year === undefined) return undefined;
  const isEra = year.to > begin + 1;
  if (!named && !isEra && !isBareYear(frame, at)) return undefined;
  return finish(frame, {
    from: at,
    to: year.to,
    ...(named ? { start: unit.start } : {}),
    type: 'DATE',
    value: year.islamic
      ? isoYear(civilMonth({ ...NO_DATE, islamic: true, month: 6 }, year.year).year)
      : isoYear(year.year),
    basis: year.islamic ? 'inferred' : 'stated',
    rule: year.islamic ? 'times/islamic' : 'times/year',
  });
}

const NO_DATE: DateSpec = { to: 0, year: null, month: 1, day: null, islamic: false, move: null };

/** Four figures alone are a year if nothing is counted and what stands around them speaks for it: «منذ 1974», «(2012)», «حرب 2006». */
function isBareYear(frame: Frame, at: number): boolean {
  const { sensed, page } = frame;
  const year = Number(page.tokens[at]!.folded);
  const before = page.tokens[at - 1];
  if (year < 1700 || year > 2100 || before === undefined || countsAhead(sensed, at + 1)) return false;
  const after = page.tokens[at + 1];
  if (isDash(after) && isNextYear(sensed, at + 2, year)) return true;
  if (before.kind === 'mark')
    return (before.folded === '(' && after?.folded === ')') || (isDash(before) && yearAt(sensed, at - 2) !== undefined);
  if (before.folded.length === 1)
    return sensed.phraseAt(at - 1, 'number/and') !== undefined && yearAt(sensed, at - 2) !== undefined;
  const role = sensed.senses[at - 1]!.signal?.lexeme.features.role;
  if (role === 'range')
    return yearAt(sensed, at + 2) !== undefined || yearAt(sensed, at - 2) !== undefined || year >= 1900;
  return role !== undefined || sensed.phraseAt(at - 1, 'edge/') !== undefined || isNamedYear(frame, at, year);
}

const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && '-–/'.includes(token.folded);

function countsAhead(sensed: SensedPage, at: number): boolean {
  const next = sensed.senses[at];
  if (next === undefined) return false;
  return (
    next.unit?.proclitic === '' ||
    next.timeUnit?.proclitic === '' ||
    next.cardinal?.lexeme.features.slot?.startsWith('scale') === true
  );
}

/** «انتخابات 2012», «ثورة 2011»: figures of our time behind a noun that neither labels nor counts them. */
function isNamedYear(frame: Frame, at: number, year: number): boolean {
  if (year < 1945 || year > 2040 || year % 100 === 0) return false;
  const { sensed, page } = frame;
  const { label, fate, cardinal, particle, vague } = sensed.senses[at - 1]!;
  if (label ?? fate ?? cardinal ?? particle ?? vague) return false;
  const { folded } = page.tokens[at - 1]!;
  if (folded.length < 3 || isPlainPerfect(page, folded)) return false;
  for (let back = at - 1; back >= at - 4 && back >= 0; back--) {
    const phrase = sensed.phraseAt(back, 'number/');
    if (phrase?.to === at) return false;
  }
  return true;
}

/** «2014-2015», «موسم 2014/2015». */
function isNextYear(sensed: SensedPage, at: number, year: number): boolean {
  const second = yearAt(sensed, at);
  return second !== undefined && second.year > year && second.year <= year + 60;
}

/** A unit moved from today: «الشهر الماضي», «هذا العام», «الأسبوع المقبل», «العام نفسه», «الصيف الماضي», «صيف 2014». */
export function unitTimeAt(frame: Frame, at: number): TimeDraft | undefined {
  const { sensed } = frame;
  const that = sensed.phraseAt(at, 'this');
  const unit = unitAt(frame, that?.to ?? at);
  if (unit === undefined) return undefined;
  const behind = (that?.to ?? at) + 1;
  const rule = 'times/unit';
  const start = that?.start ?? unit.start;
  if (that !== undefined) {
    const isPeriod = unit.article && unit.number === 's' && !['H', 'MIN', 'S', 'X'].includes(unit.unit);
    return isPeriod
      ? finish(frame, {
          from: at,
          to: behind,
          start,
          type: 'DATE',
          value: shifted(frame, unit.unit, 'this', at),
          rule,
          ...dayIf(frame, unit.unit),
        })
      : undefined;
  }
  if (!unit.article) return SEASONS.has(unit.unit) ? seasonAt(frame, at, unit) : undefined;
  if (unit.number !== 's') return recentUnits(frame, at, unit);
  const move = moveAt(frame, behind);
  if (move === undefined || ['H', 'MIN', 'S', 'X'].includes(unit.unit)) return undefined;
  return finish(frame, {
    from: at,
    to: behind + 1,
    start,
    type: 'DATE',
    value: shifted(frame, unit.unit, move, at),
    rule,
    ...movedDay(frame, unit.unit, move),
  });
}

const dayIf = (frame: Frame, unit: string): { day?: Day | null } => (unit === 'D' ? { day: frame.today } : {});

function movedDay(frame: Frame, unit: string, move: string): { day?: Day | null } {
  if (unit !== 'D' || frame.anchor === null) return {};
  return { day: dayBy(frame, move) };
}

/** «اليوم التالي» is told from the day told last, «اليوم السابق» likewise. */
const dayBy = (frame: Frame, move: string): Day | null => {
  const base = move === 'after' || move === 'before' || move === 'same' ? frame.anchor : frame.today;
  return base === null ? null : base + (SHIFTS[move] ?? 0);
};

function shifted(frame: Frame, unit: string, move: string, at: number): string {
  const shift = move === 'last' ? -1 : (SHIFTS[move] ?? 0);
  const anchored = move === 'after' || move === 'before' || move === 'same';
  const base = anchored ? (frame.anchor ?? frame.today) : frame.today;
  if (base === null) return unit === 'D' ? 'XXXX-XX-XX' : unit === 'M' ? 'XXXX-XX' : unit === 'W' ? 'XXXX-WXX' : 'XXXX';
  const { year } = civilOf(base);
  if (unit === 'D') return isoDay(base + shift);
  if (unit === 'W') return isoWeek(base + 7 * shift);
  if (unit === 'M') return isoDay(addMonths(base, shift)).slice(0, 7);
  if (unit === 'DE') return isoYear(year + 10 * shift).slice(0, 3);
  if (unit === 'CE') return isoYear(year + 100 * shift).slice(0, 2);
  return SEASONS.has(unit) ? seasonValue(frame, base, unit, shift, at) : isoYear(year + shift);
}

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function seasonValue(frame: Frame, base: Day, unit: string, shift: number, at: number): string {
  const { year, month } = civilOf(base);
  const begins = SEASON_START[unit]!;
  const over = month >= begins + 3;
  const ahead = month < begins;
  const offset =
    shift < 0 ? (over ? 0 : -1) : shift > 0 ? (ahead ? 0 : 1) : ahead && !isFuture(frame, at) && unit === 'WI' ? -1 : 0;
  return `${isoYear(year + offset)}-${unit}`;
}

/** «صيف 2014», «صيف العام الماضي». */
function seasonAt(frame: Frame, at: number, unit: Unit): TimeDraft | undefined {
  const year = yearTimeAt(frame, at + 1) ?? bareYear(frame, at + 1) ?? yearUnit(frame, at + 1);
  if (year === undefined) return undefined;
  return finish(frame, {
    from: at,
    to: year.to,
    start: unit.start,
    type: 'DATE',
    value: `${year.value}-${unit.unit}`,
    basis: year.basis,
    rule: 'times/season',
  });
}

function bareYear(frame: Frame, at: number): TimeDraft | undefined {
  const year = yearAt(frame.sensed, at);
  if (year === undefined || year.islamic) return undefined;
  return finish(frame, {
    from: at,
    to: year.to,
    type: 'DATE',
    value: isoYear(year.year),
    basis: 'stated',
    rule: 'times/year',
  });
}

function yearUnit(frame: Frame, at: number): TimeDraft | undefined {
  const begin = frame.sensed.phraseAt(at, 'number/of') === undefined ? at : at + 1;
  const unit = unitAt(frame, frame.sensed.phraseAt(begin, 'this')?.to ?? begin);
  return unit?.unit === 'Y' ? unitTimeAt(frame, begin) : undefined;
}

/** «الأسابيع الأخيرة», «السنوات الخمس الماضية», «الساعات الـ24 المقبلة»: a stretch that ends or begins today. */
function recentUnits(frame: Frame, at: number, unit: Unit): TimeDraft | undefined {
  const { sensed } = frame;
  const few = sensed.senses[at + 1]?.length;
  const count = countBehind(frame, at + 1);
  const behind = count?.to ?? (few?.article === true ? at + 2 : at + 1);
  const first = count === undefined ? undefined : frame.sensed.senses[behind]?.ordinal;
  const move = first?.article === true && first.lexeme.features.value === '1' ? 'first' : moveAt(frame, behind);
  if (move === undefined || move === 'same' || move === 'after') return undefined;
  const amount = count?.value ?? (unit.number === 'd' ? 2 : null);
  return finish(frame, {
    from: at,
    to: behind + 1,
    start: unit.start,
    type: 'DURATION',
    value: lengthValue(amount, unit.unit),
    rule: 'times/recent',
  });
}

/** «الخمس», «الـ24» behind a definite unit. */
function countBehind(frame: Frame, at: number): { readonly to: number; readonly value: number } | undefined {
  const { sensed, page } = frame;
  const reading = sensed.senses[at]?.cardinal;
  if (reading?.article === true && !isJoined(page, reading))
    return { to: at + 1, value: Number(reading.lexeme.features.value) };
  const isArticle = page.language.lists['number/article']?.includes(page.tokens[at]?.folded ?? '') === true;
  const figure = page.tokens[isArticle ? at + 1 : at];
  if (figure?.kind !== 'number' || !/^\d{1,3}$/u.test(figure.folded)) return undefined;
  return { to: isArticle ? at + 2 : at + 1, value: Number(figure.folded) };
}

const CLOCK_UNITS: Readonly<Record<string, string>> = { H: 'H', MIN: 'M', S: 'S' };

/** The TIMEX3 value of a length: P4Y, PT20M, PXW; hours untold are PXH, as the guideline has it. */
export function lengthValue(amount: number | null, unit: string): string {
  const figure = amount === null ? 'X' : String(Math.round(amount * 100) / 100);
  const clock = CLOCK_UNITS[unit];
  if (clock !== undefined) return amount === null && unit === 'H' ? 'PXH' : `PT${figure}${clock}`;
  if (unit === 'DE') return amount === null ? 'PXDE' : `P${amount * 10}Y`;
  if (unit === 'CE') return amount === null ? 'PXCE' : `P${amount * 100}Y`;
  if (unit === 'X') return 'PX';
  return `P${figure}${unit === 'NI' || SEASONS.has(unit) ? (unit === 'NI' ? 'D' : unit) : unit}`;
}

/** «القرن العشرين», «القرن التاسع عشر»: 19, 18. */
function centuryAt(frame: Frame, at: number): { readonly to: number; readonly century: number } | undefined {
  const unit = unitAt(frame, at);
  if (unit?.unit !== 'CE' || !unit.article || unit.number !== 's') return undefined;
  const tens = frame.sensed.senses[at + 1]?.cardinal;
  if (tens?.article === true && tens.lexeme.features.slot === 'tens')
    return { to: at + 2, century: Number(tens.lexeme.features.value) - 1 };
  const ordinal = ordinalAt(frame.sensed, at + 1);
  return ordinal === undefined ? undefined : { to: ordinal.to, century: ordinal.value - 1 };
}

/** «القرن الماضي» is moved, «القرن العشرين» is counted. */
export function centuryTimeAt(frame: Frame, at: number): TimeDraft | undefined {
  const found = centuryAt(frame, at);
  if (found === undefined || found.century < 1) return undefined;
  const start = wordStart(frame.page, at, frame.sensed.senses[at]!.timeUnit);
  return finish(frame, {
    from: at,
    to: found.to,
    start,
    type: 'DATE',
    value: two(found.century),
    basis: 'stated',
    rule: 'times/unit',
  });
}

/** «التسعينيات», «ثمانينات القرن الماضي»: 199, 198; an age («في الستينات من عمره») is none. */
export function decadeAt(frame: Frame, at: number): TimeDraft | undefined {
  const { sensed } = frame;
  const reading = sensed.senses[at]?.decade;
  if (reading === undefined || reading.enclitic !== '' || sensed.phraseAt(at + 1, 'count/age') !== undefined)
    return undefined;
  const counted = centuryAt(frame, at + 1);
  const century =
    counted !== undefined || (unitAt(frame, at + 1)?.unit === 'CE' && moveAt(frame, at + 2) !== undefined);
  if (!reading.article && !century) return undefined;
  const to = counted?.to ?? (century ? at + 3 : at + 1);
  return finish(frame, {
    from: at,
    to,
    start: wordStart(frame.page, at, reading),
    type: 'DATE',
    value: `${two(counted?.century ?? 19)}${reading.lexeme.features.value}`,
    rule: 'times/decade',
  });
}

/** A unit behind an edge word needs no move: «مطلع الشهر», «نهاية العام». */
export function edgedUnit(frame: Frame, at: number): TimeDraft | undefined {
  const unit = unitAt(frame, at);
  if (unit === undefined || !unit.article || unit.number !== 's' || !['W', 'M', 'Y', 'CE', 'DE'].includes(unit.unit))
    return undefined;
  return finish(frame, {
    from: at,
    to: at + 1,
    start: unit.start,
    type: 'DATE',
    value: shifted(frame, unit.unit, 'this', at),
    rule: 'times/unit',
  });
}

/** Whether any sense of a word speaks of time at all: lets a scan pass by quickly. */
export const speaksOfTime = (senses: Senses): boolean =>
  senses.timeUnit !== undefined ||
  senses.weekday !== undefined ||
  senses.daypart !== undefined ||
  senses.ordinal !== undefined ||
  senses.decade !== undefined ||
  senses.repeated !== undefined ||
  senses.cardinal !== undefined ||
  senses.vague !== undefined;
