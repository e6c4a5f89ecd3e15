// Years and what is told by them: «عام 2012», «منذ 1974», «حرب 2006», «صيف 2014», «الربع الأول من 2015», «تسعينيات القرن الماضي».
// Figures alone are a year only where nothing is counted and what stands around them speaks for it; an age is no decade.
// TIMEX3: 2012, 2014-SU, 2015-Q1, 2015-H2, 199, 19.
import type { Token } from '../text/tokens.ts';
import { isoYear } from './calendar.ts';
import { ordinalAt, yearAt, yearInWords } from './day-words.ts';
import { unitTimeAt } from './periods.ts';
import { type SensedPage, wordStart } from './senses.ts';
import { civilMonth, type DateSpec, type Frame, isPlainPerfect, type TimeDraft, two } from './time-frames.ts';
import { finish, moveAt, SEASONS, unitAt } from './time-units.ts';

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
    return (before.folded === '(' && after?.folded === ')') || (isDash(before) && frame.behind === at - 1);
  if (before.folded.length === 1) return sensed.phraseAt(at - 1, 'number/and') !== undefined && frame.behind === at - 1;
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
  if (folded.length < 3 || isPlainPerfect(sensed, at - 1)) return false;
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

/** «صيف 2014», «صيف العام الماضي». */
export function seasonTimeAt(frame: Frame, at: number): TimeDraft | undefined {
  const unit = unitAt(frame, at);
  if (unit === undefined || unit.article || !SEASONS.has(unit.unit)) return undefined;
  const year = yearBehind(frame, at + 1);
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

/** The year behind a season, a half or a quarter. */
const yearBehind = (frame: Frame, at: number): TimeDraft | undefined =>
  yearTimeAt(frame, at) ?? bareYear(frame, at) ?? yearUnit(frame, at);

const PARTS: Readonly<Record<string, readonly [string, number]>> = { '0.5': ['H', 2], '0.25': ['Q', 4] };

/** «النصف الثاني من العام الجاري», «الربع الأول من 2015»: a half or quarter of a year. */
export function yearPartAt(frame: Frame, at: number): TimeDraft | undefined {
  const { sensed, page } = frame;
  const fraction = sensed.senses[at]?.cardinal;
  const part = PARTS[fraction?.lexeme.features.value ?? ''];
  if (part === undefined || fraction?.article !== true || fraction.lexeme.features.slot !== 'fraction')
    return undefined;
  const ordinal = ordinalAt(sensed, at + 1);
  if (ordinal === undefined || ordinal.value > part[1]) return undefined;
  const of = sensed.phraseAt(ordinal.to, 'number/of');
  const year = yearBehind(frame, of?.to ?? ordinal.to);
  if (year === undefined || !/^[0-9]{4}$/u.test(year.value)) return undefined;
  const start = wordStart(page, at, fraction);
  return finish(frame, {
    from: at,
    to: year.to,
    start,
    type: 'DATE',
    value: `${year.value}-${part[0]}${ordinal.value}`,
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
