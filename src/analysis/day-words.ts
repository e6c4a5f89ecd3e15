// Day words: reading weekdays, «اليوم», «أمس», dates with a month's name and dates in figures, without yet asking which day they come to.
// «اليوم الأربعاء 30 سبتمبر/أيلول 2015» is one expression: a distance, a weekday and a date that must agree.
import { addMonths, civilOf } from './calendar.ts';
import { cardinalAt } from './numerals.ts';
import { isJoined, type SensedPage } from './senses.ts';
import type { DateSpec, DaySpec, Frame } from './time-frames.ts';

const MONTH_LISTS = /^(islamic-in-context|in-context|islamic|gregorian)\/(\d+)$/u;

interface Month {
  readonly to: number;
  readonly month: number;
  readonly islamic: boolean;
}

const markAt = (sensed: SensedPage, at: number, marks: string): boolean => {
  const token = sensed.page.tokens[at];
  return token?.kind === 'mark' && marks.includes(token.folded);
};

const isWord = (sensed: SensedPage, at: number, list: string): boolean => sensed.phraseAt(at, list) !== undefined;

/** The value of a plain whole number in digits; undefined for anything else. */
export function wholeNumber(sensed: SensedPage, at: number): number | undefined {
  const token = sensed.page.tokens[at];
  if (token?.kind !== 'number' || token.folded.length > 4) return undefined;
  return /^\d+$/u.test(token.folded) ? Number(token.folded) : undefined;
}

function namedMonth(sensed: SensedPage, at: number): (Month & { readonly needsContext: boolean }) | undefined {
  const phrase = sensed.phraseAt(at, 'month/');
  const parts = phrase === undefined ? null : MONTH_LISTS.exec(phrase.name);
  if (phrase === undefined || parts === null) return undefined;
  const list = parts[1]!;
  return {
    to: phrase.to,
    month: Number(parts[2]),
    islamic: list.startsWith('islamic'),
    needsContext: list.endsWith('context'),
  };
}

/** A month's name, its second name with it: «أيلول/سبتمبر», «أيلول (سبتمبر)», «سبتمبر أيلول»; «شهر» before it belongs to it. */
export function monthAt(frame: Frame, at: number): Month | undefined {
  const { sensed } = frame;
  const first = sensed.phraseAt(at, 'month-word');
  const begin = first?.to ?? at;
  const named = namedMonth(sensed, at) ?? namedMonth(sensed, begin);
  if (named === undefined) return undefined;
  const twin = twinMonth(sensed, named);
  if (named.needsContext && twin === named.to && first === undefined && !hasMonthContext(sensed, at, named.to))
    return undefined;
  return { to: twin, month: named.month, islamic: named.islamic };
}

function twinMonth(sensed: SensedPage, first: Month): number {
  const next = namedMonth(sensed, first.to);
  if (next !== undefined && next.month === first.month && next.islamic === first.islamic) return next.to;
  if (!markAt(sensed, first.to, '/-(')) return first.to;
  const second = namedMonth(sensed, first.to + 1);
  if (second === undefined || second.month !== first.month || second.islamic !== first.islamic) return first.to;
  return markAt(sensed, first.to, '(') ? (markAt(sensed, second.to, ')') ? second.to + 1 : first.to) : second.to;
}

/** A name that is also another word is a month next to a day, a year, «الماضي» or behind a preposition of time. */
function hasMonthContext(sensed: SensedPage, at: number, to: number): boolean {
  const before = sensed.senses[at - 1];
  const day = wholeNumber(sensed, at - 1);
  if (day !== undefined && day >= 1 && day <= 31) return true;
  const year = wholeNumber(sensed, to);
  if (year !== undefined && year >= 1300) return true;
  const role = before?.signal?.lexeme.features.role;
  if (role === 'point' || role === 'duration') return true;
  return before?.ordinal?.article === true || sensed.senses[to]?.move !== undefined || isWord(sensed, at - 1, 'edge/');
}

interface Year {
  readonly to: number;
  readonly year: number;
  readonly islamic: boolean;
}

/** A year in figures, with what marks its era behind it: «2015», «2015م», «1436هـ». */
export function yearAt(sensed: SensedPage, at: number): Year | undefined {
  const year = wholeNumber(sensed, at);
  if (year === undefined || year < 1000 || year > 2200 || sensed.page.tokens[at]!.folded.length !== 4) return undefined;
  const islamicEra = sensed.phraseAt(at + 1, 'era');
  if (islamicEra !== undefined) return { to: islamicEra.to, year, islamic: true };
  const commonEra = sensed.phraseAt(at + 1, 'common-era');
  return { to: commonEra?.to ?? at + 1, year, islamic: commonEra === undefined && year > 1300 && year < 1500 };
}

interface YearTail {
  readonly to: number;
  readonly year: number | null;
  readonly move: string | null;
}

/** What tells the year behind a month: «2015», «من عام 2015», «من العام الماضي», «الماضي». */
function yearTail(frame: Frame, at: number): YearTail {
  const { sensed } = frame;
  const plain = yearAt(sensed, at) ?? (markAt(sensed, at, '،,/-') ? yearAt(sensed, at + 1) : undefined);
  if (plain !== undefined) return { to: plain.to, year: plain.year, move: null };
  const move = sensed.senses[at]?.move;
  if (move !== undefined && !isJoined(sensed.page, move))
    return { to: at + 1, year: null, move: move.lexeme.features.move! };
  const of = isWord(sensed, at, 'number/of') ? at + 1 : at;
  const that = isWord(sensed, of, 'this') ? of + 1 : of;
  const unit = sensed.senses[that]?.timeUnit;
  if (unit?.lexeme.features.unit !== 'Y' || unit.lexeme.features.number !== 's')
    return { to: at, year: null, move: null };
  const year = yearAt(sensed, that + 1);
  if (year !== undefined) return { to: year.to, year: year.year, move: null };
  const shift = that > of ? 'this' : sensed.senses[that + 1]?.move?.lexeme.features.move;
  if (shift === undefined || frame.today === null) return { to: at, year: null, move: null };
  const offset = shift === 'past' ? -1 : shift === 'next' ? 1 : shift === 'this' ? 0 : null;
  if (offset === null) return { to: at, year: null, move: null };
  return { to: that > of ? that + 1 : that + 2, year: yearOfToday(frame) + offset, move: null };
}

const yearOfToday = (frame: Frame): number => civilOf(frame.today!).year;

/** A month with whatever tells its year. */
export function monthDate(frame: Frame, at: number): DateSpec | undefined {
  const month = monthAt(frame, at);
  if (month === undefined) return undefined;
  const tail = yearTail(frame, month.to);
  return { to: tail.to, year: tail.year, month: month.month, day: null, islamic: month.islamic, move: tail.move };
}

/** The day of a month: in figures, or as an ordinal («الثالث», «الحادي عشر», «الخامس والعشرين»). */
function monthDayAt(sensed: SensedPage, at: number): { readonly to: number; readonly day: number } | undefined {
  const figure = wholeNumber(sensed, at);
  if (figure !== undefined) return figure >= 1 && figure <= 31 ? { to: at + 1, day: figure } : undefined;
  const ordinal = isSharedOrdinal(sensed, at) ? undefined : ordinalAt(sensed, at);
  if (ordinal !== undefined) return ordinal.value <= 31 ? { to: ordinal.to, day: ordinal.value } : undefined;
  const tens = sensed.senses[at]?.cardinal;
  if (tens?.article !== true || tens.lexeme.features.slot !== 'tens') return undefined;
  const day = Number(tens.lexeme.features.value);
  return day <= 30 ? { to: at + 1, day } : undefined;
}

/** «الأسبوع الأول من الشهر»: the ordinal belongs to the noun before it, unless that is «اليوم». */
function isSharedOrdinal(sensed: SensedPage, at: number): boolean {
  const before = sensed.page.tokens[at - 1];
  if (before?.kind !== 'word' || !before.folded.startsWith(sensed.page.language.clitics.article)) return false;
  const { timeUnit, weekday } = sensed.senses[at - 1]!;
  return timeUnit?.lexeme.features.unit !== 'D' && weekday === undefined;
}

/** An ordinal with the article: «الثالث», «الحادية عشرة», «الخامس والعشرين». */
export function ordinalAt(sensed: SensedPage, at: number): { readonly to: number; readonly value: number } | undefined {
  const ordinal = sensed.senses[at]?.ordinal;
  if (ordinal === undefined || !ordinal.article || ordinal.enclitic !== '') return undefined;
  const value = Number(ordinal.lexeme.features.value);
  const next = sensed.senses[at + 1]?.cardinal;
  const slot = next?.lexeme.features.slot;
  if (next === undefined) return { to: at + 1, value };
  if (slot === 'ten' && next.proclitic === '') return { to: at + 2, value: value + 10 };
  if (slot === 'tens' && isJoined(sensed.page, next))
    return { to: at + 2, value: value + Number(next.lexeme.features.value) };
  return { to: at + 1, value };
}

/** A day of a month: «30 سبتمبر 2015», «الثالث من أكتوبر», «15 رمضان 1436», «7 / يوليو / 2015». */
export function dayMonthAt(frame: Frame, at: number): DateSpec | undefined {
  const { sensed } = frame;
  const day = monthDayAt(sensed, at);
  if (day === undefined) return undefined;
  const of = isWord(sensed, day.to, 'number/of') || markAt(sensed, day.to, '/-') ? day.to + 1 : day.to;
  const month = monthDate(frame, of) ?? (of > day.to ? movedMonth(frame, of) : undefined);
  return month === undefined ? undefined : { ...month, day: day.day };
}

/** «من الشهر الجاري», «من هذا الشهر» behind a day. */
function movedMonth(frame: Frame, at: number): DateSpec | undefined {
  const { sensed, today } = frame;
  const that = isWord(sensed, at, 'this');
  const unit = sensed.senses[that ? at + 1 : at]?.timeUnit;
  if (unit?.lexeme.features.unit !== 'M' || unit.lexeme.features.number !== 's' || !unit.article || today === null)
    return undefined;
  const move = that ? 'this' : sensed.senses[at + 1]?.move?.lexeme.features.move;
  const shift = move === 'this' || move === 'same' ? 0 : move === 'past' ? -1 : move === 'next' ? 1 : undefined;
  if (shift === undefined) return undefined;
  const { year, month } = civilOf(addMonths(today, shift));
  return { to: at + 2, year, month, day: null, islamic: false, move: null };
}

/** A date in figures: 30/9/2015, 2015-09-30, 30.9.2015, 15/9/1436. */
export function figureDateAt(sensed: SensedPage, at: number): DateSpec | undefined {
  const token = sensed.page.tokens[at];
  if (token?.kind !== 'number') return undefined;
  if (token.folded.includes('.')) {
    const parts = token.folded.split('.');
    return parts.length === 3 && parts.every((part) => part.length <= 4) ? orderedDate(parts, at + 1) : undefined;
  }
  const { tokens } = sensed.page;
  const mark = tokens[at + 1];
  if (mark?.kind !== 'mark' || !'/-'.includes(mark.folded) || tokens[at + 3]?.folded !== mark.folded) return undefined;
  const second = tokens[at + 2];
  const third = tokens[at + 4];
  if (second?.kind !== 'number' || third?.kind !== 'number' || third.start - token.end > 8) return undefined;
  const date = orderedDate([token.folded, second.folded, third.folded], at + 5);
  if (date === undefined) return undefined;
  const era = sensed.phraseAt(date.to, 'era') ?? sensed.phraseAt(date.to, 'common-era');
  return era === undefined ? date : { ...date, to: era.to };
}

function orderedDate(parts: readonly string[], to: number): DateSpec | undefined {
  if (!parts.every((part) => /^\d{1,4}$/u.test(part))) return undefined;
  const [first, second, third] = parts.map(Number) as [number, number, number];
  const yearFirst = parts[0]!.length === 4;
  if (yearFirst === (parts[2]!.length === 4) || parts[1]!.length > 2) return undefined;
  const year = yearFirst ? first : third;
  const [low, high] = yearFirst ? [third, second] : second > 12 ? [second, first] : [first, second];
  if (high < 1 || high > 12 || low < 1 || low > 31 || year < 1000 || year > 2200) return undefined;
  return { to, year, month: high, day: low, islamic: year > 1300 && year < 1500, move: null };
}

/** «30/9» behind a weekday. */
function shortFigureDate(sensed: SensedPage, at: number): DateSpec | undefined {
  const day = wholeNumber(sensed, at);
  const month = wholeNumber(sensed, at + 2);
  if (day === undefined || month === undefined || !markAt(sensed, at + 1, '/-')) return undefined;
  if (day < 1 || day > 31 || month < 1 || month > 12) return undefined;
  return { to: at + 3, year: null, month, day, islamic: false, move: null };
}

interface Part {
  readonly to: number;
  readonly value: number;
}

function weekdayAt(sensed: SensedPage, at: number, afterDay: boolean): Part | undefined {
  const reading = sensed.senses[at]?.weekday;
  if (reading === undefined || reading.enclitic !== '' || !(reading.article || afterDay)) return undefined;
  return { to: at + 1, value: Number(reading.lexeme.features.value) };
}

/** «اليوم (الخميس)», «أمس الاثنين»: a weekday that explains the day before it. */
function glossWeekday(sensed: SensedPage, at: number): Part | undefined {
  if (!markAt(sensed, at, '(')) {
    const plain = weekdayAt(sensed, at, false);
    return plain !== undefined && sensed.senses[at]!.weekday!.proclitic === '' ? plain : undefined;
  }
  const inside = weekdayAt(sensed, at + 1, false);
  return inside !== undefined && markAt(sensed, inside.to, ')') ? { ...inside, to: inside.to + 1 } : undefined;
}

/** «اليوم», «أمس», «غدا», «أول من أمس». */
function deicticAt(sensed: SensedPage, at: number): Part | undefined {
  const phrase = sensed.phraseAt(at, 'deictic/');
  if (phrase !== undefined) return { to: phrase.to, value: Number(phrase.name) };
  const unit = sensed.senses[at]?.timeUnit;
  if (unit === undefined || !unit.article || unit.enclitic !== '') return undefined;
  const { unit: name, number } = unit.lexeme.features;
  const move = sensed.senses[at + 1]?.move?.lexeme.features.move;
  const moved = move === 'same' || (move !== undefined && move !== 'this' && sensed.senses[at + 1]!.move!.article);
  if (sensed.senses[at + 1]?.ordinal?.article === true || isInDay(sensed, at)) return undefined;
  return name === 'D' && number === 's' && !moved ? { to: at + 1, value: 0 } : undefined;
}

/** «مرتين في اليوم»: "a day", not today, unless a weekday follows. */
function isInDay(sensed: SensedPage, at: number): boolean {
  const role = sensed.senses[at - 1]?.signal?.lexeme.features.role;
  return (
    role === 'point' &&
    sensed.page.language.lists['date/in']?.includes(sensed.page.tokens[at - 1]!.folded) === true &&
    glossWeekday(sensed, at + 1) === undefined
  );
}

/** The words of a day that begin at a token: «يوم الأربعاء», «اليوم (الخميس)», «الأربعاء الماضي», «الاثنين 28 سبتمبر», «30/9/2015». */
export function dayAt(frame: Frame, at: number): DaySpec | undefined {
  const { sensed } = frame;
  const unit = sensed.senses[at]?.timeUnit;
  const isDayWord =
    unit?.lexeme.features.unit === 'D' && unit.lexeme.features.number === 's' && !unit.article && unit.enclitic === '';
  const begin = isDayWord ? at + 1 : at;
  const deictic = deicticAt(sensed, begin);
  if (deictic !== undefined) {
    const gloss = glossWeekday(sensed, deictic.to);
    const behind = gloss?.to ?? deictic.to;
    const date = dateBehind(frame, behind, gloss !== undefined);
    return {
      from: at,
      to: date?.to ?? behind,
      offset: deictic.value,
      weekday: gloss?.value ?? null,
      move: null,
      date: date ?? null,
    };
  }
  const weekday = weekdayAt(sensed, begin, isDayWord);
  if (weekday !== undefined) {
    const move = sensed.senses[weekday.to]?.move;
    const moved = move?.article === true && move.proclitic === '' ? move.lexeme.features.move! : null;
    const behind = moved === null ? weekday.to : weekday.to + 1;
    const date = moved === null ? dateBehind(frame, behind, true) : undefined;
    return { from: at, to: date?.to ?? behind, offset: null, weekday: weekday.value, move: moved, date: date ?? null };
  }
  const date =
    dayMonthAt(frame, begin) ?? figureDateAt(sensed, begin) ?? (isDayWord ? shortFigureDate(sensed, begin) : undefined);
  return date === undefined ? undefined : { from: at, to: date.to, offset: null, weekday: null, move: date.move, date };
}

/** A date right behind a weekday or «اليوم», a comma or bracket between them or not. */
function dateBehind(frame: Frame, at: number, short: boolean): DateSpec | undefined {
  const { sensed } = frame;
  const open = markAt(sensed, at, '(،,');
  const corresponding = sensed.phraseAt(open ? at + 1 : at, 'date/corresponding');
  const begin = corresponding?.to ?? (open ? at + 1 : at);
  const date =
    dayMonthAt(frame, begin) ??
    figureDateAt(sensed, begin) ??
    (short && !open ? shortFigureDate(sensed, begin) : undefined);
  if (date === undefined || !markAt(sensed, at, '(')) return date;
  return markAt(sensed, date.to, ')') ? { ...date, to: date.to + 1 } : undefined;
}

/** A year in words behind «عام»: «عام ألفين وخمسة عشر». */
export function yearInWords(sensed: SensedPage, at: number): Year | undefined {
  const cardinal = sensed.page.tokens[at]?.kind === 'word' ? cardinalAt(sensed, at) : undefined;
  if (cardinal === undefined || cardinal.value < 1900 || cardinal.value > 2100) return undefined;
  return { to: cardinal.to, year: cardinal.value, islamic: false };
}
