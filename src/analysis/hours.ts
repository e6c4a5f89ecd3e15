// Hours: parts of the day and clock times. «فجر اليوم الجمعة» is 2015-07-24TMO, «الساعة 13,30 (10,30 ت غ)» 2015-07-23T13:30 and T10:30Z.
// A part of the day takes its day from the words next to it; alone («فجرا», «منتصف النهار») it belongs to the day told last.
// TIMEX3 parts of the day: MO, MI, AF, EV, NI, DT. Guideline: the gold notes.
import type { Day } from './calendar.ts';
import { isoClock, isoDay } from './calendar.ts';
import { dayAt, ordinalAt, wholeNumber } from './day-words.ts';
import { boundAt, cardinalAt } from './numerals.ts';
import { isJoined, type SensedPage, wordStart } from './senses.ts';
import { dayOfSpec, type Frame, type TimeDraft, valueOfDay } from './time-frames.ts';

interface Part {
  readonly to: number;
  readonly part: string;
  readonly start: number;
  /** An article or an adverb: it may stand without a day. */
  readonly alone: boolean;
}

const isWord = (sensed: SensedPage, at: number, list: string): boolean => sensed.phraseAt(at, list) !== undefined;

const isMark = (sensed: SensedPage, at: number, marks: string): boolean => {
  const token = sensed.page.tokens[at];
  return token?.kind === 'mark' && marks.includes(token.folded);
};

function partAt(sensed: SensedPage, at: number): Part | undefined {
  const middle = sensed.phraseAt(at, 'midpoint/');
  if (middle !== undefined) return { to: middle.to, part: middle.name, start: middle.start, alone: true };
  const reading = sensed.senses[at]?.daypart;
  if (reading === undefined || reading.enclitic !== '') return undefined;
  const { value = '', how } = reading.lexeme.features;
  return { to: at + 1, part: value, start: wordStart(sensed.page, at, reading), alone: how === 'adverb' };
}

/** A part of the day with its day: «مساء الاثنين», «ليل الأربعاء الخميس», «الليلة الماضية», «هذا الصباح», «فجرا». */
export function daypartAt(frame: Frame, at: number): TimeDraft | undefined {
  const { sensed, page } = frame;
  const that = sensed.phraseAt(at, 'this');
  const begin = that?.to ?? at;
  const part = partAt(sensed, begin);
  if (part === undefined) return undefined;
  const definite = sensed.senses[begin]?.daypart?.article === true;
  if (that !== undefined)
    return definite
      ? timed(frame, { ...part, start: that.start }, { from: at, to: part.to, day: frame.today, rule: 'times/daypart' })
      : undefined;
  if (definite) return definitePart(frame, at, part);
  const of = isWord(sensed, part.to, 'number/of') ? part.to + 1 : part.to;
  const spec = dayAt(frame, of);
  if (spec !== undefined) {
    const night = part.part === 'NI' ? secondNight(frame, spec.to) : spec.to;
    return timed(frame, part, {
      from: at,
      to: night,
      day: dayOfSpec(frame, spec),
      rule: 'times/daypart',
      unresolved: valueOfDay(frame, spec, null),
    });
  }
  return part.alone && mayStandAlone(frame, at)
    ? timed(frame, part, { from: at, to: part.to, day: frame.anchor, rule: 'times/daypart-alone' })
    : aloneEvening(frame, at, part, page.text);
}

/** «مساءً» is an adverb where its tanwin is written. */
function aloneEvening(frame: Frame, at: number, part: Part, text: string): TimeDraft | undefined {
  const token = frame.page.tokens[at]!;
  if (part.to !== at + 1 || !text.slice(token.start, token.end).includes('\u064b')) return undefined;
  return timed(frame, part, { from: at, to: part.to, day: frame.anchor, rule: 'times/daypart-alone' });
}

const mayStandAlone = (frame: Frame, at: number): boolean => wholeNumber(frame.sensed, at - 1) === undefined;

/** «الليلة الماضية», «خلال الليل»: with the article a part of the day needs a move or a preposition of time. */
function definitePart(frame: Frame, at: number, part: Part): TimeDraft | undefined {
  const { sensed } = frame;
  const move = sensed.senses[part.to]?.move;
  const isNight = part.part === 'NI';
  if (move?.article === true) {
    const shift = move.lexeme.features.move;
    const day =
      frame.today === null
        ? null
        : shift === 'past'
          ? frame.today - 1
          : shift === 'next'
            ? frame.today + 1
            : frame.anchor;
    return timed(frame, part, { from: at, to: part.to + 1, day, rule: 'times/daypart' });
  }
  if (part.to !== at + 1)
    return timed(frame, part, { from: at, to: part.to, day: frame.anchor, rule: 'times/daypart-alone' });
  const tonight = sensed.page.language.lists.tonight?.includes(sensed.page.tokens[at]!.folded) === true;
  if (tonight) return timed(frame, part, { from: at, to: part.to, day: frame.today, rule: 'times/daypart' });
  const role = sensed.senses[at - 1]?.signal?.lexeme.features.role;
  if (role === undefined || role === 'range' || isDescribed(sensed, part.to)) return undefined;
  const day = isNight && frame.today !== null && frame.anchor === frame.today ? frame.today - 1 : frame.anchor;
  return timed(frame, part, { from: at, to: part.to, day, rule: 'times/daypart-alone' });
}

/** «العصر الحديث»: with an adjective it is an age, not an hour. */
const isDescribed = (sensed: SensedPage, at: number): boolean =>
  sensed.page.tokens[at]?.folded.startsWith(sensed.page.language.clitics.article) === true;

/** «ليل الأربعاء الخميس», «ليلة الأحد/الاثنين»: a night between two days is told by the first. */
function secondNight(frame: Frame, at: number): number {
  const { sensed } = frame;
  const begin = isMark(sensed, at, '/-–') || isWord(sensed, at, 'number/to') ? at + 1 : at;
  return sensed.senses[begin]?.weekday?.article === true ? begin + 1 : at;
}

interface When {
  readonly from: number;
  readonly to: number;
  readonly day: Day | null;
  readonly rule: string;
  readonly unresolved?: string;
}

function timed(frame: Frame, part: { readonly part: string; readonly start: number }, when: When): TimeDraft {
  const date = when.day === null ? (when.unresolved ?? 'XXXX-XX-XX') : isoDay(when.day);
  return {
    from: when.from,
    to: when.to,
    start: part.start,
    end: frame.page.tokens[when.to - 1]!.end,
    type: 'TIME',
    value: `${date}T${part.part}`,
    basis: 'inferred',
    rule: when.rule,
    day: when.day,
  };
}

/** A day that is followed by an adverb of the day is a time: «الجمعة فجرا», «أمس مساء». */
export function partBehind(frame: Frame, draft: TimeDraft): TimeDraft {
  const { sensed } = frame;
  const reading = sensed.senses[draft.to]?.daypart;
  const middle = sensed.phraseAt(draft.to, 'midpoint/');
  const indefinite = reading !== undefined && !reading.article && reading.proclitic === '' && reading.enclitic === '';
  const part =
    middle !== undefined && middle.proclitic === ''
      ? middle.name
      : indefinite
        ? reading.lexeme.features.value
        : undefined;
  if (part === undefined || draft.type !== 'DATE') return draft;
  const to = middle?.to ?? draft.to + 1;
  if (dayAt(frame, to) !== undefined) return draft;
  return {
    ...draft,
    to,
    end: frame.page.tokens[to - 1]!.end,
    type: 'TIME',
    value: `${draft.value}T${part}`,
    rule: 'times/daypart',
  };
}

interface Clock {
  readonly to: number;
  readonly hour: number;
  readonly minute: number;
  /** Two figures or a word: only the clock tells hours so. */
  readonly plain: boolean;
}

/** Figures of a clock: 13,30 / 13.30 / 13:30 / 0424 / 10. */
function figuresAt(sensed: SensedPage, at: number): Clock | undefined {
  const token = sensed.page.tokens[at];
  if (token?.kind !== 'number') return undefined;
  const parts = /^(\d{1,2})(?:[.,](\d{2}))?$/u.exec(token.folded);
  if (parts !== null) {
    const colon = sensed.page.tokens[at + 1];
    const next = sensed.page.tokens[at + 2];
    const hasMinutes =
      parts[2] === undefined &&
      colon?.folded === ':' &&
      colon.start === token.end &&
      next?.kind === 'number' &&
      /^\d{2}$/u.test(next.folded);
    const minute = hasMinutes ? Number(next.folded) : Number(parts[2] ?? 0);
    return clockOf({
      to: hasMinutes ? at + 3 : at + 1,
      hour: Number(parts[1]),
      minute,
      plain: !hasMinutes && parts[2] === undefined,
    });
  }
  if (!/^\d{4}$/u.test(token.folded)) return undefined;
  return clockOf({
    to: at + 1,
    hour: Number(token.folded.slice(0, 2)),
    minute: Number(token.folded.slice(2)),
    plain: false,
  });
}

const clockOf = (clock: Clock): Clock | undefined => (clock.hour <= 24 && clock.minute < 60 ? clock : undefined);

/** «الثالثة والنصف», «الحادية عشرة», «10», «13,30» behind «الساعة». */
function hourAt(sensed: SensedPage, at: number): Clock | undefined {
  const figures = figuresAt(sensed, at);
  const ordinal = figures === undefined ? ordinalAt(sensed, at) : undefined;
  const base =
    figures ??
    (ordinal === undefined || ordinal.value > 12
      ? undefined
      : { to: ordinal.to, hour: ordinal.value, minute: 0, plain: true });
  if (base === undefined || !base.plain) return base;
  const half = sensed.phraseAt(base.to, 'clock/half');
  if (half !== undefined) return { ...base, to: half.to, minute: 30 };
  const quarter = sensed.phraseAt(base.to, 'clock/quarter');
  if (quarter !== undefined) return { ...base, to: quarter.to, minute: 15 };
  const minutes = minutesAt(sensed, base.to);
  if (minutes !== undefined) return { ...base, ...minutes };
  const less = sensed.phraseAt(base.to, 'clock/less-quarter');
  return less === undefined ? base : { ...base, to: less.to, hour: base.hour - 1, minute: 45 };
}

/** «و20 دقيقة», «وخمس دقائق» behind an hour. */
function minutesAt(sensed: SensedPage, at: number): { readonly to: number; readonly minute: number } | undefined {
  const cardinal = sensed.senses[at]?.cardinal;
  const isJoinedOn = cardinal === undefined ? isWord(sensed, at, 'number/and') : isJoined(sensed.page, cardinal);
  const begin = cardinal === undefined ? at + 1 : at;
  const minutes = isJoinedOn ? cardinalAt(sensed, begin) : undefined;
  const unit = minutes === undefined ? undefined : sensed.senses[minutes.to]?.timeUnit;
  if (minutes === undefined || minutes.value >= 60 || unit?.lexeme.features.unit !== 'MIN') return undefined;
  return { to: minutes.to + 1, minute: minutes.value };
}

/** The hour of the day: «الثالثة عصرا» is 15, «12 ليلا» 0. */
function hourOfDay(hour: number, part: string | undefined): number {
  if (part === undefined || hour > 12) return hour % 24;
  if (part === 'MO') return hour === 12 ? 0 : hour;
  if (part === 'NI') return hour === 12 ? 0 : hour >= 6 ? hour + 12 : hour;
  if (part === 'MI') return hour >= 11 ? hour : hour + 12;
  return hour < 12 ? hour + 12 : hour;
}

/** A clock time: «الساعة 13,30», «الثالثة فجرا» behind «الساعة», «10,30 ت غ», «8 مساء». */
export function clockAt(frame: Frame, at: number): TimeDraft | undefined {
  const { sensed, page } = frame;
  const word = sensed.phraseAt(at, 'clock/hour');
  const clock = hourAt(sensed, word === undefined ? at : (boundAt(sensed, word.to)?.to ?? word.to));
  const isHour = sensed.senses[at]?.ordinal?.lexeme.features.hour === 'yes' && !isBehindUnit(sensed, at - 1);
  if (clock === undefined || (word === undefined && page.tokens[at]!.kind !== 'number' && !isHour)) return undefined;
  const part = clockPart(frame, clock.to);
  const zone = zoneAt(sensed, part?.to ?? clock.to);
  const isClock =
    word !== undefined ||
    zone !== undefined ||
    (part !== undefined && (part.adverb || !clock.plain)) ||
    hasColon(sensed, at, clock);
  if (!isClock) return undefined;
  const to = zone?.to ?? part?.to ?? clock.to;
  const spec = part?.day === undefined ? dayAt(frame, to) : undefined;
  const later = spec !== undefined && spec.date === null && zone === undefined && part !== undefined ? spec : undefined;
  const day = part?.day ?? (later === undefined ? (dayBehind(frame, to) ?? frame.anchor) : dayOfSpec(frame, later));
  const end = later?.to ?? to;
  const date = day === null ? 'XXXX-XX-XX' : isoDay(day);
  const hour = zone?.name === 'Z' && part === undefined ? clock.hour % 24 : hourOfDay(clock.hour, part?.part);
  return {
    from: at,
    to: end,
    start: word?.start ?? wordStart(page, at, sensed.senses[at]!.ordinal),
    end: page.tokens[end - 1]!.end,
    type: 'TIME',
    value: `${date}T${isoClock(hour, clock.minute)}${zone?.name === 'Z' ? 'Z' : ''}`,
    basis: 'inferred',
    rule: 'times/clock',
    day,
  };
}

/** «بتوقيت غرينتش», «ت غ», «ت.غ». */
function zoneAt(sensed: SensedPage, at: number): { readonly to: number; readonly name: string } | undefined {
  const phrase = sensed.phraseAt(at, 'clock/zone/');
  if (phrase !== undefined) return phrase;
  const { tokens, language } = sensed.page;
  const second = isMark(sensed, at + 1, '.') ? at + 2 : at + 1;
  const letters = `${tokens[at]?.folded} ${tokens[second]?.folded}`;
  if (!(language.lists['clock/zone-letters'] ?? []).includes(letters)) return undefined;
  return { to: isMark(sensed, second + 1, '.') && second > at + 1 ? second + 2 : second + 1, name: 'Z' };
}

const ASIDE = 8;

/** The day that stands right behind a clock time, an aside in brackets between them or not: «(05:00 ت.غ) يوم الثلاثاء». */
function dayBehind(frame: Frame, at: number): Day | undefined {
  const { sensed } = frame;
  let begin = at;
  if (isMark(sensed, at, '(')) {
    begin = at + 1;
    while (begin < at + ASIDE && !isMark(sensed, begin, ')')) begin++;
    begin++;
  }
  const part = partAt(sensed, begin);
  const spec = dayAt(frame, begin) ?? (part === undefined ? undefined : dayAt(frame, part.to));
  return spec === undefined ? undefined : (dayOfSpec(frame, spec) ?? undefined);
}

/** «13:30» with a colon between whole numbers is a clock only next to a day or a zone; a lone one may be a score. */
const hasColon = (sensed: SensedPage, at: number, clock: Clock): boolean =>
  clock.to === at + 3 && sensed.senses[at - 1]?.signal !== undefined && clock.minute % 5 === 0;

/** «الليلة الثالثة»: an ordinal behind a unit counts units; «الثانية» is also "the second", but then an hour too. */
const isBehindUnit = (sensed: SensedPage, at: number): boolean => {
  const unit = sensed.senses[at]?.timeUnit;
  return unit !== undefined && unit.lexeme.features.unit !== 'S';
};

interface ClockPart {
  readonly to: number;
  readonly part: string;
  readonly adverb: boolean;
  readonly day?: Day | null;
}

/** What tells the half of the day behind a clock: «صباحا», «من مساء الاثنين», «بعد الظهر». */
function clockPart(frame: Frame, at: number): ClockPart | undefined {
  const { sensed } = frame;
  const of = isWord(sensed, at, 'number/of') ? at + 1 : at;
  const middle = sensed.phraseAt(of, 'midpoint/');
  const reading = sensed.senses[of]?.daypart;
  if (middle === undefined && (reading === undefined || reading.enclitic !== '' || isJoined(sensed.page, reading)))
    return undefined;
  const part = middle?.name ?? reading!.lexeme.features.value!;
  const to = middle?.to ?? of + 1;
  const spec = dayAt(frame, to);
  const adverb = of === at && (middle !== undefined || !reading!.article);
  if (spec !== undefined) return { to: spec.to, part, adverb: true, day: dayOfSpec(frame, spec) };
  return { to, part, adverb };
}
