// Dates as the page says them: «الثلاثاء 5 آذار/مارس 2024» (both month names, as Arab readers east and west need),
// "Tuesday 5 March 2024". Takes ISO dates and TIMEX3 values; what it cannot read is shown as it stands.
import { type Key, type Pair, pairOf } from './phrases.ts';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T(\d{2}:\d{2}|[A-Z]{2}).*)?$/u;
const PART_OF_DAY = /T([A-Z]{2})$/u;
const DAY_PARTS: readonly string[] = ['MO', 'MI', 'AF', 'EV', 'NI', 'DT'];
const WEEK = /^(\d{4})-W(\d{2})$/u;

function dayPair(year: number, month: number, day: number): Pair {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return [`${year}-${month}-${day}`, `${year}-${month}-${day}`];
  return pairOf('date.day', {
    weekday: bare(`weekday.${date.getUTCDay()}`),
    day,
    month: bare(`month.${month}`),
    year,
  });
}

const bare = (key: string): Pair => pairOf(key as Key);

function timePair(date: Pair, part: string): Pair {
  const time = /^\d/u.test(part) ? ([part, part] as const) : bare(`daypart.${part}`);
  return pairOf('date.time', { date, time });
}

/** The date in both languages; null is unknown. `datePair('2024-03-05')[1]` is 'Tuesday 5 March 2024'. */
export function datePair(value: string | null): Pair {
  if (value === null || value === '') return pairOf('date.unknown');
  const week = WEEK.exec(value);
  if (week !== null) return pairOf('date.week', { week: Number(week[2]), year: Number(week[1]) });
  const match = PATTERN.exec(value);
  const month = Number(match?.[2] ?? 1);
  if (match === null || month < 1 || month > 12) return [value, value];
  const year = Number(match[1]);
  if (match[2] === undefined) return [String(year), String(year)];
  if (match[3] === undefined) return pairOf('date.month', { month: bare(`month.${month}`), year });
  const date = dayPair(year, month, Number(match[3]));
  const part = match[4];
  const known = part !== undefined && (/^\d/u.test(part) || DAY_PARTS.includes(part));
  return known ? timePair(date, part) : date;
}

/** The time of day alone: '13:30', 'morning'; null where the value has none. */
export function hourPair(value: string): Pair | null {
  const part = PATTERN.exec(value)?.[4] ?? PART_OF_DAY.exec(value)?.[1];
  if (part === undefined) return null;
  if (/^\d/u.test(part)) return [part, part];
  return DAY_PARTS.includes(part) ? bare(`daypart.${part}`) : null;
}

/** The day alone, to group by: '2024-03-05' for '2024-03-05T13:30'; the value itself where it is no day. */
export const dayOf = (value: string): string => /^[^T]*/u.exec(value)![0] || value;
