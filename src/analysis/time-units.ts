// Units of time as they stand on a page, moved from today: «الشهر الماضي» is 2015-06, «اليوم التالي» the day after the one told last.
// A unit carries its TIMEX3 letter (D, W, M, Y …) and its number; what moves it is an adjective behind it (الماضي, المقبل, نفسه).
// TIMEX3 (ISO-TimeML, ISO 24617-1): weeks 2015-W40, seasons 2014-SU, decades 199, centuries 19, lengths P4Y, PT20M, PXW.
import { addMonths, civilOf, type Day, isoDay, isoWeek, isoYear } from './calendar.ts';
import { wordStart } from './senses.ts';
import { type Frame, isFuture, type TimeDraft } from './time-frames.ts';

export const SEASONS = new Set(['SP', 'SU', 'FA', 'WI']);
const SHIFTS: Readonly<Record<string, number>> = { past: -1, before: -1, this: 0, same: 0, next: 1, after: 1 };

/** A unit of time at a token. */
export interface Unit {
  readonly unit: string;
  readonly number: string;
  readonly article: boolean;
  readonly start: number;
}

/** The unit at a token; undefined with a pronoun behind it (يومهم). */
export function unitAt(frame: Frame, at: number): Unit | undefined {
  const reading = frame.sensed.senses[at]?.timeUnit;
  if (reading === undefined || reading.enclitic !== '') return undefined;
  const { unit = '', number = '' } = reading.lexeme.features;
  return { unit, number, article: reading.article, start: wordStart(frame.page, at, reading) };
}

/** The move that stands behind a unit, with the article: «الماضي», «المقبلين», «الأولى» of several. */
export function moveAt(frame: Frame, at: number): string | undefined {
  const move = frame.sensed.senses[at]?.move;
  if (move === undefined || move.proclitic !== '') return undefined;
  const name = move.lexeme.features.move;
  return move.article || name === 'same' ? name : undefined;
}

export type PeriodDraft = Omit<TimeDraft, 'start' | 'end' | 'basis'> & {
  readonly start?: number;
  readonly basis?: TimeDraft['basis'];
};

/** A draft with its span and basis filled in. */
export const finish = (frame: Frame, draft: PeriodDraft): TimeDraft => ({
  ...draft,
  start: draft.start ?? frame.page.tokens[draft.from]!.start,
  end: frame.page.tokens[draft.to - 1]!.end,
  basis: draft.basis ?? 'inferred',
});

/** «اليوم التالي» is told from the day told last, «اليوم السابق» likewise. */
export const dayBy = (frame: Frame, move: string): Day | null => {
  const base = move === 'after' || move === 'before' || move === 'same' ? frame.anchor : frame.today;
  return base === null ? null : base + (SHIFTS[move] ?? 0);
};

/** The TIMEX3 value of a unit moved from today, or from the day told last. */
export function shifted(frame: Frame, unit: string, move: string, at: number): string {
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
