// Durations: how long, how long ago. «أكثر من أربع سنوات» is P4Y (MORE_THAN), «منذ عام» P1Y, «بعد ساعات» PXH, «فترة طويلة» PX.
// A length behind «قبل» is a date where it is told from today («قبل يومين»: two days ago), a duration where it is told from an event
// («قبل نحو ساعة من بدء الغارات»). A bare unit counts only behind a preposition of duration or before «واحد» and the like.
// TIMEX3 (ISO-TimeML). Guideline: the gold notes.

import type { Reading } from '../text/clitics.ts';
import { civilOf, isoDay, isoMonth, isoWeek, isoYear } from './calendar.ts';
import { isYearAhead } from './counted.ts';
import type { Numeral } from './numerals.ts';
import { isJoined, type SensedPage, wordStart } from './senses.ts';
import { type Frame, shiftDay, type TimeDraft } from './time-frames.ts';
import { lengthValue } from './time-units.ts';

const MODS: Readonly<Record<string, string>> = {
  approx: 'APPROX',
  'more-than': 'MORE_THAN',
  'less-than': 'LESS_THAN',
  'at-least': 'EQUAL_OR_MORE',
  'at-most': 'EQUAL_OR_LESS',
};

interface Length {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly amount: number | null;
  readonly unit: string;
  readonly mod?: string;
}

const withMod = (mod: string | null | undefined): { mod?: string } => {
  const name = mod === null || mod === undefined ? undefined : MODS[mod];
  return name === undefined ? {} : { mod: name };
};

/** The duration, or the date so long ago, that begins at a token. */
export function durationAt(frame: Frame, at: number): TimeDraft | undefined {
  const numeral = frame.numerals.get(at);
  const length =
    numeral === undefined ? unitLength(frame, at) : (fractionLength(frame, at) ?? countedLength(frame, numeral));
  if (length === undefined) return undefined;
  const whole = trailing(frame, halfBehind(frame, length));
  return (
    agoOf(frame, whole) ??
    draftOf(frame, whole, { type: 'DURATION', value: lengthValue(whole.amount, whole.unit), rule: 'times/duration' })
  );
}

function draftOf(frame: Frame, length: Length, told: Pick<TimeDraft, 'type' | 'value' | 'rule' | 'day'>): TimeDraft {
  return {
    from: length.from,
    to: length.to,
    start: length.start,
    end: frame.page.tokens[length.to - 1]!.end,
    basis: told.type === 'DURATION' ? 'stated' : 'inferred',
    ...(length.mod === undefined ? {} : { mod: length.mod }),
    ...told,
  };
}

function countedLength(frame: Frame, numeral: Numeral): Length | undefined {
  const { sensed } = frame;
  const reading = sensed.senses[numeral.to]?.timeUnit;
  if (reading === undefined || reading.proclitic !== '' || reading.enclitic !== '' || isAge(frame.sensed, numeral))
    return undefined;
  if (isYearAhead(sensed, numeral.to + 1)) return undefined;
  if (sensed.senses[numeral.from - 1]?.label?.lexeme.features.strict === 'yes') return undefined;
  const { unit = 'X', number } = reading.lexeme.features;
  if (
    unit === 'X' ||
    ['SP', 'SU', 'FA', 'WI'].includes(unit) ||
    (unit === 'S' && number === 's' && numeral.value === null)
  )
    return undefined;
  if (reading.article && numeral.value !== null) return undefined;
  const isDefinite = sensed.senses[numeral.core]?.cardinal?.article === true || numeral.core > numeral.from;
  const moved = isDefinite && sensed.senses[numeral.to + 1]?.move?.article === true;
  return {
    from: numeral.from,
    to: numeral.to + (moved ? 2 : 1),
    start: numeral.start,
    amount: numeral.value,
    unit,
    ...withMod(numeral.mod),
  };
}

/** «(34 عاما)», «يبلغ من العمر 20 عاما»: an age. */
function isAge(sensed: SensedPage, numeral: Numeral): boolean {
  const { page } = sensed;
  const unit = sensed.senses[numeral.to]?.timeUnit?.lexeme.features.unit;
  if (unit !== 'Y' && unit !== 'M') return false;
  const before = page.tokens[numeral.from - 1];
  const after = page.tokens[numeral.to + 1]?.folded;
  if (before?.folded === '(' && after === ')') return true;
  if (before?.folded === '،' && after === '،' && numeral.mod === null) return true;
  if (sensed.phraseAt(numeral.to + 1, 'count/age') !== undefined) return true;
  for (let at = numeral.from - 1; at >= numeral.from - 3; at--)
    if (sensed.phraseAt(at, 'count/aged') !== undefined) return true;
  return false;
}

/** True where a numeral with its unit tells an age. */
export const tellsAge = (sensed: SensedPage, numeral: Numeral): boolean => isAge(sensed, numeral);

const HALVES: Readonly<Record<string, readonly [number, string]>> = {
  H: [60, 'MIN'],
  MIN: [60, 'S'],
  D: [24, 'H'],
  Y: [12, 'M'],
  CE: [100, 'Y'],
  DE: [10, 'Y'],
};

/** «نصف ساعة», «ربع قرن». */
function fractionLength(frame: Frame, at: number): Length | undefined {
  const fraction = frame.sensed.senses[at]?.cardinal;
  if (fraction?.lexeme.features.slot !== 'fraction' || fraction.article) return undefined;
  const unit = frame.sensed.senses[at + 1]?.timeUnit;
  const parts = HALVES[unit?.lexeme.features.unit ?? ''];
  if (unit === undefined || parts === undefined || unit.proclitic !== '' || unit.lexeme.features.number !== 's')
    return undefined;
  const amount = Number(fraction.lexeme.features.value) * parts[0];
  return {
    from: at,
    to: at + 2,
    start: wordStart(frame.page, at, fraction),
    amount: Math.round(amount),
    unit: parts[1],
  };
}

/** «يومين», «عام» behind «منذ», «أسابيع» behind «منذ», «أشهر عديدة», «فترة طويلة», «أكثر من عام». */
function unitLength(frame: Frame, at: number): Length | undefined {
  const { sensed, page } = frame;
  const fraction = fractionLength(frame, at);
  if (fraction !== undefined) return fraction;
  const bound = sensed.phraseAt(at, 'number/before/');
  const unitAt = bound?.to ?? at;
  const halved = bound === undefined ? undefined : fractionLength(frame, unitAt);
  if (halved !== undefined) return { ...halved, from: at, start: bound!.start, ...withMod(bound!.name) };
  const reading = sensed.senses[unitAt]?.timeUnit;
  if (reading === undefined || reading.article || reading.enclitic !== '') return undefined;
  const { unit = 'X', number = 's' } = reading.lexeme.features;
  const start = bound?.start ?? wordStart(page, unitAt, reading);
  const length = { from: at, to: unitAt + 1, start, unit, ...withMod(bound?.name) };
  const long = sensed.senses[unitAt + 1]?.length;
  const isLong = long !== undefined && !long.article && long.proclitic === '';
  if (unit === 'X') return isLong && bound === undefined ? { ...length, to: unitAt + 2, amount: null } : undefined;
  if (number === 'd') return isBoundDual(frame, unitAt) ? undefined : { ...length, amount: 2 };
  if (number === 'p')
    return isLong || bound !== undefined || isBehindDuration(frame, at)
      ? { ...length, to: isLong ? unitAt + 2 : unitAt + 1, amount: null }
      : undefined;
  return isSingleLength(frame, at, unitAt, bound !== undefined) ? { ...length, amount: 1 } : undefined;
}

/** «عامي 2013»: a bound dual goes on with something that is no length; «مقرين عامين»: behind a dual it is an adjective. */
const isBoundDual = (frame: Frame, at: number): boolean => {
  if (frame.sensed.senses[at - 1]?.unit?.number === 'd') return true;
  const folded = frame.page.tokens[at]!.folded;
  const endings = frame.page.language.lists['count/dual-endings'] ?? [];
  return !endings.some((ending) => folded.endsWith(ending));
};

function isBehindDuration(frame: Frame, at: number): boolean {
  const { sensed } = frame;
  const reading = sensed.senses[at]?.timeUnit;
  if (reading !== undefined && isJoined(frame.page, reading)) return false;
  if (isWithUnit(frame, reading)) return true;
  return sensed.senses[at - 1]?.signal?.lexeme.features.role === 'duration';
}

/** «استمر لساعات», «بعدها بأيام»: several units behind a preposition written together with them. */
const isWithUnit = (frame: Frame, reading: Reading | undefined): boolean =>
  reading?.lexeme.features.number === 'p' &&
  frame.page.language.lists['time/with']?.includes(reading.proclitic) === true;

function isSingleLength(frame: Frame, at: number, unitAt: number, bound: boolean): boolean {
  const { sensed } = frame;
  const unit = sensed.senses[unitAt]!.timeUnit!.lexeme.features.unit!;
  const next = sensed.senses[unitAt + 1]?.cardinal;
  if (
    next !== undefined &&
    next.proclitic === '' &&
    next.lexeme.features.slot === 'ones' &&
    next.lexeme.features.value === '1'
  )
    return true;
  if (['SP', 'SU', 'FA', 'WI', 'NI'].includes(unit)) return false;
  return bound || isBehindDuration(frame, at);
}

/** «ساعة ونصف», «ساعتين ونصف الساعة». */
function halfBehind(frame: Frame, length: Length): Length {
  const half = frame.sensed.senses[length.to]?.cardinal;
  const slot = half?.lexeme.features.slot;
  if (
    half !== undefined &&
    slot === 'ones' &&
    length.amount !== null &&
    half.proclitic === '' &&
    Number(half.lexeme.features.value) === length.amount
  )
    return { ...length, to: length.to + 1 };
  if (half === undefined || slot !== 'fraction' || length.amount === null || !isJoined(frame.page, half)) return length;
  const parts = HALVES[length.unit];
  if (parts === undefined) return length;
  const amount = (length.amount + Number(half.lexeme.features.value)) * parts[0];
  const again = frame.sensed.senses[length.to + 1]?.timeUnit;
  const isSame = again?.article === true && again.proclitic === '' && again.lexeme.features.unit === length.unit;
  return { ...length, to: length.to + (isSame ? 2 : 1), amount: Math.round(amount), unit: parts[1] };
}

/** «على الأقل», «تقريبا» behind a length. */
function trailing(frame: Frame, length: Length): Length {
  const after = frame.sensed.phraseAt(length.to, 'number/after/');
  return after === undefined ? length : { ...length, to: after.to, ...withMod(after.name) };
}

/** «قبل يومين» told from today is a date; «قبل يومين من الهجوم» is not, nor is a length that is not told. */
function agoOf(frame: Frame, length: Length): TimeDraft | undefined {
  const { sensed, today } = frame;
  if (today === null || length.amount === null || !Number.isInteger(length.amount)) return undefined;
  const reading = sensed.senses[length.from]?.timeUnit;
  const signal = sensed.phraseAt(length.from - 1, 'ago');
  if (signal === undefined || (reading !== undefined && reading.proclitic !== '')) return undefined;
  if (sensed.phraseAt(length.to, 'number/of') !== undefined || length.amount > 5000) return undefined;
  const day = shiftDay(today, -length.amount, length.unit);
  if (day === null) return undefined;
  const { year, month } = civilOf(day);
  const value =
    length.unit === 'D' || length.unit === 'NI'
      ? isoDay(day)
      : length.unit === 'W'
        ? isoWeek(day)
        : length.unit === 'M'
          ? isoMonth(year, month)
          : isoYear(year);
  return draftOf(frame, length, { type: 'DATE', value, rule: 'times/ago', ...(length.unit === 'D' ? { day } : {}) });
}
