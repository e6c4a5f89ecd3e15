// The calendar against the platform's own.
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  civilOf,
  dayOf,
  dayOfIslamic,
  islamicYearOf,
  isoDay,
  isoWeek,
  lastWeekday,
  nextWeekday,
  readIsoDay,
  weekdayOf,
} from '../../src/analysis/calendar.ts';

const MILLISECONDS = 86_400_000;

describe('the calendar', () => {
  it('agrees with the platform on every day of 1900 to 2100', () => {
    for (let day = dayOf(1900, 1, 1); day < dayOf(2100, 1, 1); day++) {
      const date = new Date(day * MILLISECONDS);
      expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
      expect(weekdayOf(day)).toBe(date.getUTCDay() || 7);
      expect(readIsoDay(isoDay(day))).toBe(day);
      const { year, month, day: ofMonth } = civilOf(day);
      expect(dayOf(year, month, ofMonth)).toBe(day);
    }
  });

  it('is within two days of Umm al-Qura, and nearly always within one', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    let days = 0;
    let far = 0;
    for (let day = dayOf(2000, 1, 1); day < dayOf(2030, 1, 1); day += 3) {
      const parts = Object.fromEntries(format.formatToParts(day * MILLISECONDS).map((part) => [part.type, part.value]));
      const year = Number.parseInt(parts.year!, 10);
      const distance = Math.abs(dayOfIslamic(year, Number(parts.month), Number(parts.day)) - day);
      expect(distance).toBeLessThanOrEqual(2);
      days++;
      if (distance > 1) far++;
    }
    expect(far / days).toBeLessThan(0.04);
  });

  it('knows ISO weeks, months of unequal length and weekdays around a day', () => {
    expect(isoWeek(dayOf(2024, 12, 30))).toBe('2025-W01');
    expect(isoWeek(dayOf(2021, 1, 3))).toBe('2020-W53');
    expect(isoDay(addMonths(dayOf(2024, 3, 31), -1))).toBe('2024-02-29');
    expect(isoDay(lastWeekday(dayOf(2024, 3, 5), 2))).toBe('2024-03-05');
    expect(isoDay(nextWeekday(dayOf(2024, 3, 5), 1))).toBe('2024-03-11');
    expect(islamicYearOf(dayOf(2024, 3, 5))).toBe(1445);
  });

  it('refuses what is no date', () => {
    for (const text of ['2024-13-01', '2024-02-30', '20240301', '', 'yesterday!', '٢٠٢٤-٠٣-٠١'])
      expect(readIsoDay(text)).toBeNull();
  });
});
