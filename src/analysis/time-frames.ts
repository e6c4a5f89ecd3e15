// Frames: from which day a page speaks. «أمس» means the day before the one on which the report was written, and a bare «فجرا» belongs to the
// day that was told last. Unknown days stay unknown (XXXX-XX-XX): the engine asks no clock and guesses none.
// Aggregators stamp reports late; where the page itself says «اليوم الاثنين» and the stamp is a Tuesday, the page is believed.
import type { Timex } from '../model/times.ts';
import { FUTURE, PERFECT } from './beginnings.ts';
import {
  addMonths,
  civilOf,
  type Day,
  dayOf,
  dayOfIslamic,
  isDate,
  islamicYearOf,
  isoDay,
  lastWeekday,
  nextWeekday,
  weekdayOf,
} from './calendar.ts';
import type { Numeral } from './numerals.ts';
import type { Page } from './pages.ts';
import type { SensedPage } from './senses.ts';

/** What resolving a time needs; `anchor` moves along with the text. */
export interface Frame {
  readonly sensed: SensedPage;
  readonly page: Page;
  /** Numerals by the token they begin at. */
  readonly numerals: ReadonlyMap<number, Numeral>;
  /** The day that «اليوم» means; null where nobody knows. */
  readonly today: Day | null;
  /** The day that was told last. */
  anchor: Day | null;
  /** The token behind the time that was read last. */
  behind: number;
}

/** A time expression that was read, before it gets its id. */
export interface TimeDraft extends Omit<Timex, 'id' | 'because' | 'signal'> {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** The single day it stands for. */
  readonly day?: Day | null;
  /** A month without a year, which a move behind a later one may still shift: «بين سبتمبر ويناير الماضيين». */
  readonly month?: number;
}

/** A date as words give it; what they leave out is null. */
export interface DateSpec {
  readonly to: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
  readonly islamic: boolean;
  /** «الماضي», «المقبل». */
  readonly move: string | null;
}

/** A day as words give it: a distance from today, a weekday, a date, or several of these together. */
export interface DaySpec {
  readonly from: number;
  readonly to: number;
  readonly offset: number | null;
  readonly weekday: number | null;
  readonly move: string | null;
  readonly date: DateSpec | null;
}

const REACH = 14;

/** True where the nearest verb or marker before a token points to the future: «سيزور», «من المقرر», against «زار», «قال». */
export function isFuture(frame: Frame, at: number, weekday = false): boolean {
  const { page, sensed } = frame;
  for (let back = at - 1; back >= 0 && back >= at - REACH; back--) {
    const token = page.tokens[back]!;
    if (token.kind === 'mark' && '.!?؟;؛\n'.includes(token.folded)) return false;
    if (token.kind !== 'word') continue;
    const expecting = sensed.phraseAt(back, 'future/');
    if (expecting?.name === 'by') {
      if (!weekday) return true;
    } else if (sensed.senses[back]!.future !== undefined || expecting !== undefined) return !isPastBefore(sensed, back);
    if ((sensed.begins[back]! & FUTURE) !== 0) return true;
    if (isPlainPerfect(sensed, back)) return false;
  }
  return false;
}

/** «كان من المقرر»: what was expected is not what is expected. */
const isPastBefore = (sensed: SensedPage, at: number): boolean =>
  [1, 2, 3].some((step) => at >= step && isPlainPerfect(sensed, at - step));

/** True for a word that can only be a verb in the perfect. */
export const isPlainPerfect = (sensed: SensedPage, at: number): boolean => (sensed.begins[at]! & PERFECT) !== 0;

/** The day of a weekday: the last one, the next where the sentence looks ahead, a week off where «الماضي» stands behind. */
export function dayOfWeekday(frame: Frame, spec: DaySpec): Day | null {
  const { today } = frame;
  const weekday = spec.weekday!;
  if (today === null) return null;
  if (spec.offset !== null) return spec.offset > 0 ? nextWeekday(today + 1, weekday) : lastWeekday(today, weekday);
  if (spec.move === 'past' || spec.move === 'last') return lastWeekday(today - 1, weekday);
  if (spec.move === 'next') return nextWeekday(today + 1, weekday);
  return isFuture(frame, spec.from, true) ? nextWeekday(today, weekday) : lastWeekday(today, weekday);
}

/** The day of a day's words; null where they do not settle it. */
export function dayOfSpec(frame: Frame, spec: DaySpec): Day | null {
  if (spec.date !== null) return nearWeekday(dayOfDate(frame, spec.date, spec), spec);
  if (spec.offset !== null && frame.today !== null) {
    const day = frame.today + spec.offset;
    return spec.weekday === null || lastWeekday(day, spec.weekday) === day ? day : dayOfWeekday(frame, spec);
  }
  return spec.weekday === null ? null : dayOfWeekday(frame, spec);
}

/** An Islamic date is a day off at times (the moon was seen late); the weekday beside it sets it right. */
function nearWeekday(day: Day | null, spec: DaySpec): Day | null {
  if (day === null || spec.weekday === null || spec.date?.islamic !== true) return day;
  const near = lastWeekday(day + 2, spec.weekday);
  return near >= day - 2 ? near : day;
}

/** The Gregorian day of a date; a missing year is the one nearest to today that tense allows. */
export function dayOfDate(frame: Frame, date: DateSpec, around: Pick<DaySpec, 'from' | 'weekday'>): Day | null {
  if (date.day === null) return null;
  const { weekday } = around;
  const likely = date.year ?? yearFor(frame, date, around.from);
  if (likely === null) return null;
  const year = date.year === null && !date.islamic && weekday !== null ? yearByWeekday(date, likely, weekday) : likely;
  if (date.islamic) return dayOfIslamic(year, date.month, date.day);
  return isDate(year, date.month, date.day) ? dayOf(year, date.month, date.day) : null;
}

/** «السبت 31 أكتوبر»: the nearest year, the likely one first, in which that day is a Saturday. */
function yearByWeekday(date: DateSpec, likely: number, weekday: number): number {
  for (const year of [0, 1, -1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11].map((step) => likely + step)) {
    if (isDate(year, date.month, date.day!) && weekdayOf(dayOf(year, date.month, date.day!)) === weekday) return year;
  }
  return likely;
}

/** How far ahead a date without a year may lie before it is read as last year's. */
const AHEAD_DAYS = 31;
const AHEAD_MONTHS = 4;

/** The year of a date or month that gives none; null where today is unknown. */
export function yearFor(frame: Frame, date: DateSpec, at: number): number | null {
  const { today } = frame;
  if (today === null) return null;
  if (date.islamic) return islamicYearFor(today, date);
  const { year, month } = civilOf(today);
  if (date.day === null) {
    const distance = date.month - month;
    if (date.move === 'past') return distance >= 0 ? year - 1 : year;
    if (date.move === 'next') return distance <= 0 ? year + 1 : year;
    if (distance <= 0) return distance < -AHEAD_MONTHS && isFuture(frame, at) ? year + 1 : year;
    return isFuture(frame, at) || distance <= AHEAD_MONTHS ? year : year - 1;
  }
  const day = dayOf(year, date.month, Math.min(date.day, 28));
  if (date.move === 'past') return day < today ? year : year - 1;
  if (date.move === 'next') return day > today ? year : year + 1;
  if (day <= today) return today - day > 300 || (today - day > 30 && isFuture(frame, at)) ? year + 1 : year;
  return isFuture(frame, at) || day - today <= AHEAD_DAYS ? year : year - 1;
}

function islamicYearFor(today: Day, date: DateSpec): number {
  const year = islamicYearOf(today);
  const day = dayOfIslamic(year, date.month, date.day ?? 1);
  if (date.move === 'past') return day < today ? year : year - 1;
  if (date.move === 'next') return day > today ? year : year + 1;
  return day - today > 180 ? year - 1 : year;
}

/** The Gregorian year and month of a month; an Islamic month is told by the Gregorian month its middle falls in. */
export function civilMonth(date: DateSpec, year: number): { year: number; month: number } {
  return date.islamic ? civilOf(dayOfIslamic(year, date.month, 15)) : { year, month: date.month };
}

/** The TIMEX3 value of a day's words: 2015-09-30, XXXX-09-30, XXXX-WXX-3, XXXX-XX-XX. */
export function valueOfDay(frame: Frame, spec: DaySpec, day: Day | null): string {
  if (day !== null) return isoDay(day);
  if (spec.date !== null && !spec.date.islamic && spec.date.day !== null && frame.today === null)
    return `XXXX-${two(spec.date.month)}-${two(spec.date.day)}`;
  return spec.weekday === null ? 'XXXX-XX-XX' : `XXXX-WXX-${spec.weekday}`;
}

/** Two digits. `two(4)` is '04'. */
export const two = (value: number): string => String(value).padStart(2, '0');

/** The day that lies so many units from another; null for units longer than a year. */
export function shiftDay(day: Day, amount: number, unit: string): Day | null {
  if (unit === 'D' || unit === 'NI') return day + amount;
  if (unit === 'W') return day + 7 * amount;
  if (unit === 'M') return addMonths(day, amount);
  return unit === 'Y' ? addMonths(day, 12 * amount) : null;
}
