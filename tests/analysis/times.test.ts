// Times: values, signals, the day of publication, and what must hold of any text at all. Most expressions stand in corpus/ar/times.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/analysis/numbers.ts';
import { findTimes, inferPublished } from '../../src/analysis/times.ts';
import { arabic } from '../../src/languages/ar/index.ts';
import { timeRules } from '../../src/languages/ar/time-rules.ts';
import { pageOf } from './numbers-page.ts';

function timesOf(text: string, published: string | null = '2024-03-05') {
  const page = pageOf(text, published);
  return findTimes(page, findNumbers(page));
}

const valuesOf = (text: string, published: string | null = '2024-03-05'): string[] =>
  timesOf(text, published).map((time) => `${text.slice(time.start, time.end)} ${time.value}`);

describe('findTimes', () => {
  it('leaves proclitics outside the span', () => {
    expect(valuesOf('تأجل اللقاء للأحد وبالأمس ألغي')).toEqual(['للأحد 2024-03-03', 'الأمس 2024-03-04']);
  });

  it('tells the signal', () => {
    const text = 'لم تمطر منذ أكثر من أربع سنوات';
    const [time] = timesOf(text);
    expect(time).toMatchObject({ value: 'P4Y', mod: 'MORE_THAN', type: 'DURATION' });
    expect(text.slice(time!.signal!.start, time!.signal!.end)).toBe('منذ');
  });

  it('tells what stands on the page from what was worked out', () => {
    expect(timesOf('غرقت في 17 شباط 2021')[0]!.basis).toBe('stated');
    expect(timesOf('غرقت يوم الأحد')[0]!.basis).toBe('inferred');
  });

  it('reads the stamp with its time of day', () => {
    expect(valuesOf('غرقت اليوم', '2024-03-05T21:40:00Z')).toEqual(['اليوم 2024-03-05']);
  });

  it('does not read across the end of a line', () => {
    expect(valuesOf('وصلت الباخرة الأحد\n30 صيادا')).toEqual(['الأحد 2024-03-03']);
  });

  it('names the quantity inside a duration', () => {
    const page = pageOf('استمر الحصار 45 يوما');
    const numbers = findNumbers(page);
    expect(findTimes(page, numbers)[0]!.because.from).toEqual([numbers[0]!.id]);
  });
});

describe('inferPublished', () => {
  it('believes the stamp', () => {
    expect(inferPublished(pageOf('نص', '2024-03-05'))).toEqual({ value: '2024-03-05', basis: 'stated' });
  });

  it('reads a full date beside today or yesterday', () => {
    const inferred = { value: '2024-03-05', basis: 'inferred' };
    expect(inferPublished(pageOf('أعلنت البلدية اليوم الثلاثاء 5 مارس 2024'))).toEqual(inferred);
    expect(inferPublished(pageOf('أعلنت البلدية أمس الاثنين (4 آذار/مارس 2024)'))).toEqual(inferred);
  });

  it('reads a date in a line of its own at the head of the page', () => {
    expect(inferPublished(pageOf('انهيار جسر\nالثلاثاء 5 مارس 2024\nانهار جسر المرفأ'))?.value).toBe('2024-03-05');
  });

  it('takes a year of the page that gives the date its weekday', () => {
    expect(inferPublished(pageOf('قال اليوم الثلاثاء 5 مارس إن الجسر شيد عام 2023'))?.value).toBe('2024-03-05');
  });

  it('guesses nothing', () => {
    expect(inferPublished(pageOf('أعلنت البلدية اليوم الثلاثاء إغلاق الجسر'))).toBeNull();
    expect(inferPublished(pageOf('وقع ذلك في 5 مارس 2019 قرب المرفأ القديم عند الطرف الشرقي من المدينة'))).toBeNull();
    expect(inferPublished(pageOf('نص', 'Tuesday'))).toBeNull();
  });
});

const words = timeRules.flatMap((rule) => rule.examples).flatMap((example) => example.split(' '));
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('5', '2024', '12/3', '(', ')', '\n', '-', '،', '\ud800', 'الـ', '٣', '13,30'),
  ),
  { maxLength: 60 },
);

describe('any text', () => {
  it('gives times in order, apart, inside the text, with a value and a known rule', () => {
    const known = new Set(arabic.rules.map((rule) => rule.id));
    fc.assert(
      fc.property(pieces, fc.constantFrom('2024-03-05', null), (parts, published) => {
        const text = parts.join(' ');
        const page = pageOf(text, published);
        let end = 0;
        for (const time of findTimes(page, findNumbers(page))) {
          expect(time.start).toBeGreaterThanOrEqual(end);
          expect(time.end).toBeGreaterThan(time.start);
          expect(time.end).toBeLessThanOrEqual(text.length);
          expect(time.value).toMatch(/^[0-9A-Z_:.-]+$/u);
          expect(known.has(time.because.rule)).toBe(true);
          if (published === null) expect(time.value).not.toContain('NaN');
          end = time.end;
        }
      }),
      { numRuns: 400 },
    );
  });
});
