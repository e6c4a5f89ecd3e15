// Analysis is total: any string at all gives an analysis whose spans slice and whose references resolve.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, arabic, documentOf, shippedGazetteer } from '../../src/index.ts';
import type { Analysis } from '../../src/model/analyses.ts';

const read = (text: string): Analysis =>
  analyze(documentOf({ text, published: '2024-03-05' }), arabic, shippedGazetteer);

function checkSpans(analysis: Analysis): void {
  const { length } = analysis.document.text;
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (typeof value === 'object' && value !== null) {
      const { start, end } = value as { start?: number; end?: number };
      if (typeof start === 'number' && typeof end === 'number') {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(length);
        expect(start).toBeLessThan(end);
      }
      for (const one of Object.values(value)) visit(one);
    }
  };
  const { document: _document, ...rest } = analysis;
  visit(rest);
  const ids = new Set(analysis.attributions.map((one) => one.id));
  for (const one of analysis.attributions) if (one.inside !== null) expect(ids).toContain(one.inside);
  for (const one of analysis.events) if (one.attribution !== null) expect(ids).toContain(one.attribution);
  expect((analysis as { failures?: readonly unknown[] }).failures ?? []).toEqual([]);
}

const pieces = fc.constantFrom(
  'قال',
  'إن',
  'أن',
  'وأضاف',
  'مسؤول',
  'الوزير',
  '"',
  '«',
  '»',
  ':',
  '،',
  '.',
  '20',
  'غارة',
  'قتيل',
  'أمس',
  'بحسب',
  '\n',
  '\n\n',
  ' ',
  'عن',
  'نقلت',
  '(',
  ')',
  '\u202e',
  '\ud800',
  '😀',
  'ـ',
  'َ',
);

describe('any text', () => {
  it('gives an analysis whose spans slice, whatever the characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => checkSpans(read(text))),
      { numRuns: 150 },
    );
  });

  it('holds for mixtures of the words and marks that rules look for', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 120 }), (list) => checkSpans(read(list.join(' ')))),
      { numRuns: 150 },
    );
  });

  it('holds for one megabyte of one letter, for deep nesting of quotation marks and for lone surrogates', () => {
    checkSpans(read('ا'.repeat(1_000_000)));
    checkSpans(read('«'.repeat(20_000) + 'قال الوزير إن'));
    checkSpans(read('\ud800'.repeat(1_000)));
  });

  it('gives the same analysis twice', () => {
    const text = 'قال مدير الميناء إن الباخرة غرقت. وأضاف أن البحث مستمر.';
    expect(JSON.stringify(read(text))).toBe(JSON.stringify(read(text)));
  });
});
