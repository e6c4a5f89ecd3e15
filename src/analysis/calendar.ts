// The calendar: days counted from 1970-01-01, so that «أمس» is one less and a week is seven.
// Whole numbers only: the engine asks no clock, and the Date object is neither needed nor quick.
// Civil days after Howard Hinnant, "chrono-compatible low-level date algorithms" (2013); the Islamic calendar is the
// tabular one (30-year cycle, epoch 622-07-19 civil), which differs from Umm al-Qura by a day at most here and there.

/** Days since 1970-01-01. */
export type Day = number;

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The day of a Gregorian date. `dayOf(1970, 1, 2)` is 1. */
export function dayOf(year: number, month: number, day: number): Day {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The Gregorian date of a day. `civilOf(0)` is 1970-01-01. */
export function civilOf(day: Day): CivilDate {
  const shifted = day + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthIndex = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthIndex + 2) / 5) + 1,
  };
}

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekdayOf = (day: Day): number => ((((day + 3) % 7) + 7) % 7) + 1;

/** How many days a month has. `monthLength(2024, 2)` is 29. */
export const monthLength = (year: number, month: number): number =>
  (month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - dayOf(year, month, 1);

/** True where such a day exists. */
export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

const padded = (value: number, width: number): string => String(value).padStart(width, '0');

/** `isoYear(2015)` is '2015'. */
export const isoYear = (year: number): string => padded(year, 4);

/** `isoMonth(2015, 9)` is '2015-09'. */
export const isoMonth = (year: number, month: number): string => `${isoYear(year)}-${padded(month, 2)}`;

/** `isoDay(0)` is '1970-01-01'. */
export function isoDay(day: Day): string {
  const date = civilOf(day);
  return `${isoMonth(date.year, date.month)}-${padded(date.day, 2)}`;
}

/** The ISO week of a day. `isoWeek(dayOf(2015, 9, 30))` is '2015-W40'. */
export function isoWeek(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = civilOf(thursday);
  return `${isoYear(year)}-W${padded(Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1, 2)}`;
}

/** Hours and minutes as they stand behind the T of a TIMEX3 value. `isoClock(4, 24)` is '04:24'. */
export const isoClock = (hour: number, minute: number): string => `${padded(hour, 2)}:${padded(minute, 2)}`;

const code = (text: string, at: number): number => text.charCodeAt(at) - 48;

/** The day that an ISO date or date-time begins with; null where it begins with none. `readIsoDay('1970-01-02T10:00')` is 1. */
export function readIsoDay(text: string): Day | null {
  if (text.length < 10 || text[4] !== '-' || text[7] !== '-') return null;
  const digits = [0, 1, 2, 3, 5, 6, 8, 9].map((at) => code(text, at));
  if (digits.some((digit) => digit < 0 || digit > 9)) return null;
  const [a, b, c, d, e, f, g, h] = digits as [number, number, number, number, number, number, number, number];
  const year = a * 1000 + b * 100 + c * 10 + d;
  const month = e * 10 + f;
  const day = g * 10 + h;
  return isDate(year, month, day) ? dayOf(year, month, day) : null;
}

/** The day a month away, the day of the month cut to what the month has. `addMonths(dayOf(2024, 3, 31), -1)` is 2024-02-29. */
export function addMonths(day: Day, months: number): Day {
  const date = civilOf(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayOf(year, month, Math.min(date.day, monthLength(year, month)));
}

/** The last day of that weekday before or on `day`. */
export const lastWeekday = (day: Day, weekday: number): Day => day - ((weekdayOf(day) - weekday + 7) % 7);

/** The first day of that weekday on or after `day`. */
export const nextWeekday = (day: Day, weekday: number): Day => day + ((weekday - weekdayOf(day) + 7) % 7);

/** 0001-01-01 of the tabular Islamic calendar, in days since 1970-01-01. */
const ISLAMIC_EPOCH = -492148;

/** The Gregorian day of an Islamic date (tabular, so a day off at most). `isoDay(dayOfIslamic(1445, 9, 1))` is '2024-03-11'. */
export const dayOfIslamic = (year: number, month: number, day: number): Day =>
  ISLAMIC_EPOCH + day - 1 + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);

/** The Islamic year in which a day falls. */
export function islamicYearOf(day: Day): number {
  let year = Math.floor((30 * (day - ISLAMIC_EPOCH) + 10646) / 10631);
  while (dayOfIslamic(year + 1, 1, 1) <= day) year++;
  while (dayOfIslamic(year, 1, 1) > day) year--;
  return year;
}
