// Stamps: when a page was published, and which day it means by «اليوم». «أعلنت البلدية اليوم الثلاثاء 5 مارس 2024»: the page tells.
// The stamp it came with is believed, unless the page's own weekdays show that it is a few days late; without one the page is asked,
// and where the page does not tell, nobody knows.
import type { Known } from '../model/reasons.ts';
import { DEICTIC, TIME_UNIT } from './beginnings.ts';
import { type Day, dayOf, isoDay, lastWeekday, readIsoDay, weekdayOf } from './calendar.ts';
import { dayAt, yearAt } from './day-words.ts';
import { type Numeral, readNumerals } from './numerals.ts';
import type { Page } from './pages.ts';
import { sensePage } from './senses.ts';
import type { DaySpec, Frame } from './time-frames.ts';

/** The frame of a page, to be read from its first word. */
export function frameOf(page: Page): Frame {
  const sensed = sensePage(page);
  const numerals = new Map<number, Numeral>(readNumerals(page).map((numeral) => [numeral.from, numeral]));
  const published = inferPublished(page);
  const stamp = published === null ? null : readIsoDay(published.value);
  const frame: Frame = { sensed, page, numerals, today: stamp, anchor: stamp, behind: -1 };
  if (stamp === null) return frame;
  const today = believed(frame, stamp);
  return today === stamp ? frame : { ...frame, today, anchor: today };
}

/** How many days a stamp may lag behind the day the page says it was written on. */
const LAG = 4;

/** The day that the page itself means by «اليوم», where its weekday contradicts the stamp by a few days. */
function believed(frame: Frame, stamp: Day): Day {
  for (const spec of daySpecs(frame)) {
    if (spec.offset === null || spec.weekday === null || spec.offset > 0) continue;
    const day = lastWeekday(stamp + spec.offset, spec.weekday) - spec.offset;
    return stamp - day <= LAG ? day : stamp;
  }
  return stamp;
}

/** The days with «اليوم» or «أمس», wherever they stand; the first few are enough. */
function daySpecs(frame: Frame): DaySpec[] {
  const specs: DaySpec[] = [];
  const { page, sensed } = frame;
  for (const paragraph of page.paragraphs) {
    for (let at = paragraph.from; at < paragraph.to && specs.length < 12; at++) {
      if ((sensed.begins[at]! & (TIME_UNIT | DEICTIC)) === 0) continue;
      const unit = sensed.senses[at]!.timeUnit;
      if (unit?.lexeme.features.unit !== 'D' && sensed.phraseAt(at, 'deictic/') === undefined) continue;
      const spec = dayAt(frame, at);
      if (spec !== undefined && spec.offset !== null) specs.push(spec);
    }
  }
  return specs;
}

/**
 * When a page was published: its stamp, else what the page itself says («اليوم الأربعاء 30 سبتمبر 2015»); null where it does not tell.
 * @example inferPublished(…) // { value: '2024-03-05', basis: 'inferred' }
 */
export function inferPublished(page: Page): Known<string> | null {
  const { published } = page.document;
  if (published !== null && readIsoDay(published) !== null)
    return { value: published.slice(0, 10), basis: page.document.publishedBasis ?? 'stated' };
  const frame: Frame = { sensed: sensePage(page), page, numerals: new Map(), today: null, anchor: null, behind: -1 };
  const day = toldToday(frame) ?? datedByline(frame);
  return day === null ? null : { value: isoDay(day), basis: 'inferred' };
}

/** «اليوم الأربعاء 30 سبتمبر 2015»; without the year, a year of the page that gives the date that weekday. */
function toldToday(frame: Frame): Day | null {
  for (const spec of daySpecs(frame)) {
    const { date } = spec;
    if (date === null || date.day === null || date.islamic) continue;
    const years = date.year === null ? yearsOf(frame) : [date.year];
    for (const year of years) {
      const day = dayOf(year, date.month, date.day);
      if (date.year !== null || (spec.weekday !== null && weekdayOf(day) === spec.weekday))
        return day - (spec.offset ?? 0);
    }
  }
  return null;
}

function yearsOf(frame: Frame): number[] {
  const years = new Set<number>();
  for (let at = 0; at < frame.page.tokens.length && years.size < 8; at++) {
    const year = yearAt(frame.sensed, at);
    if (year !== undefined && !year.islamic && year.year > 1990) years.add(year.year).add(year.year + 1);
  }
  return [...years].sort((one, other) => other - one);
}

/** A full date in a byline, or in a line of its own at the head of the page. */
function datedByline(frame: Frame): Day | null {
  for (const paragraph of frame.page.paragraphs.slice(0, 4)) {
    const isLine = paragraph.block.role === 'byline' || paragraph.to - paragraph.from <= 10;
    for (let at = paragraph.from; isLine && at < paragraph.to; at++) {
      const spec = dayAt(frame, at);
      const date = spec?.date;
      if (date?.day !== undefined && date.day !== null && date.year !== null && !date.islamic)
        return dayOf(date.year, date.month, date.day);
    }
  }
  return null;
}
