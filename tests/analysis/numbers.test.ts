// Numbers: how numerals add up, and what must hold of any text at all. Most expressions stand in corpus/ar/numbers.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumbers } from '../../src/analysis/numbers.ts';
import { readDigits, readNumerals } from '../../src/analysis/numerals.ts';
import { arabic } from '../../src/languages/ar/index.ts';
import { numberRules } from '../../src/languages/ar/number-rules.ts';
import { pageOf } from './numbers-page.ts';

const numeralsOf = (text: string): (number | null)[] => readNumerals(pageOf(text)).map((numeral) => numeral.value);

const found = (text: string): string[] =>
  findNumbers(pageOf(text)).map(
    (one) => `${text.slice(one.start, one.end)} = ${one.value} ${one.unit}${one.mod === null ? '' : ` ${one.mod}`}`,
  );

describe('numerals', () => {
  it.each([
    ['خمسة وعشرون', 25],
    ['إحدى وأربعين', 41],
    ['اثنا عشر', 12],
    ['ثلاث عشرة', 13],
    ['مئة وثلاثة', 103],
    ['مائتان وخمسة وستين', 265],
    ['ثلاثمئة', 300],
    ['ثلاث مئة', 300],
    ['ألف ومئتان', 1200],
    ['خمسة آلاف وأربعمئة وثلاثون', 5430],
    ['خمسة عشر ألفا', 15_000],
    ['مئة وثلاثة عشر ألفا', 113_000],
    ['مليون ومئتا ألف', 1_200_000],
    ['مليونين ونصف', 2_500_000],
    ['نصف مليون', 500_000],
    ['3 آلاف', 3000],
    ['20 ألفا', 20_000],
    ['1.5 مليون', 1_500_000],
    ['20 ألفا و500', 20_500],
  ])('%s is %d', (words, value) => {
    expect(numeralsOf(words)).toEqual([value]);
  });

  it('keeps apart what grammar does not join', () => {
    expect(numeralsOf('20 و30')).toEqual([20, 30]);
    expect(numeralsOf('خمسة وسبعة')).toEqual([5, 7]);
    expect(numeralsOf('عشرون وعشرة')).toEqual([20, 10]);
  });

  it('stops at the end of a line', () => {
    expect(numeralsOf('20\nألف')).toEqual([20, 1000]);
  });

  it.each([
    ['1,500', 1500],
    ['1.500', 1500],
    ['2.5', 2.5],
    ['12,345,678', 12_345_678],
    ['0.75', 0.75],
    ['30.9.2015', null],
  ])('the figures %s are %s', (figures, value) => {
    expect(readDigits(figures)).toBe(value);
  });
});

describe('findNumbers', () => {
  it('leaves proclitics outside the span', () => {
    expect(found('وأمر بثلاثة زوارق ولعشرين صيادا')).toEqual(['ثلاثة زوارق = 3 boat', 'عشرين صيادا = 20 person']);
  });

  it('survives missing hamza, tatweel and vowels', () => {
    expect(found('قتل اربعـــة جنودٍ واصيب خَمْسَة')).toEqual([
      'اربعـــة جنودٍ = 4 soldier-killed',
      'خَمْسَة = 5 person-injured',
    ]);
  });

  it('gives a date to the calendar', () => {
    expect(found('غرقت في 17 شباط 2021 عند الساعة 10')).toEqual([]);
  });

  it('does not let one toll govern the next sentence', () => {
    expect(found('قتل خمسة جنود. وصلت عشر شاحنات')).toEqual([
      'خمسة جنود = 5 soldier-killed',
      'عشر شاحنات = 10 vehicle',
    ]);
  });
});

const words = numberRules.flatMap((rule) => rule.examples).flatMap((example) => example.split(' '));
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom(...words),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.constantFrom('5', '2024', '1,5', '(', ')', '\n', '-', 'و', 'من', 'إلى', '\udc00', 'الـ', '٣', '9'.repeat(40)),
  ),
  { maxLength: 60 },
);

describe('any text', () => {
  it('gives quantities in order, apart, inside the text, with a finite value and a known rule', () => {
    const known = new Set(arabic.rules.map((rule) => rule.id));
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join(' ');
        let end = 0;
        for (const one of findNumbers(pageOf(text))) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          expect(one.end).toBeLessThanOrEqual(text.length);
          expect(one.value === null || Number.isFinite(one.value)).toBe(true);
          if (one.valueMax !== null) expect(one.valueMax).toBeGreaterThan(one.value!);
          expect(known.has(one.because.rule)).toBe(true);
          end = one.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('finds any number written in figures before a listed noun', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999 }), (value) => {
        const [one] = findNumbers(pageOf(`وصلت ${value} شاحنة`));
        expect(one?.value).toBe(value);
      }),
    );
  });
});
