// Periods: months, years, and weeks, months and years told from today. «منتصف مارس 2011» is 2011-03 (MID), «الشهر الماضي» 2015-06,
// «هذا العام» 2015, «الأسابيع الأخيرة» PXW, «السنوات الخمس الماضية» P5Y.
// A definite unit needs a word that moves it (الماضي, الجاري), «هذا» before it or an edge (مطلع الشهر): «العام» alone is also "the general".
// TIMEX3 (ISO-TimeML, ISO 24617-1). Guideline: the gold notes.

import { type Day, isoMonth } from './calendar.ts';
import { monthDate } from './day-words.ts';
import { isJoined } from './senses.ts';
import { civilMonth, type DateSpec, type Frame, type TimeDraft, two, yearFor } from './time-frames.ts';
import { dayBy, finish, lengthValue, moveAt, shifted, type Unit, unitAt } from './time-units.ts';

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
  if (!unit.article) return undefined;
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
