// Any string gives an analysis: nothing throws, every span slices inside the text, every reference leads somewhere, and the same text
// gives the same analysis again.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../../src/formats/write/findings.ts';
import { analyze, arabic, documentOf, shippedGazetteer } from '../../src/index.ts';
import type { Analysis } from '../../src/model/analyses.ts';
import { anyDate, anyText, reportLike } from './arbitrary-texts.ts';

const read = (text: string, published: string | null = '2024-03-05'): Analysis =>
  analyze(documentOf({ text, name: 'any', published }), arabic, shippedGazetteer);

/** Every { start, end } of a value, with the path that leads to it. */
function spansIn(value: unknown, path = ''): { path: string; start: number; end: number }[] {
  if (typeof value !== 'object' || value === null) return [];
  const { start, end } = value as { start?: unknown; end?: unknown };
  const own = typeof start === 'number' && typeof end === 'number' ? [{ path, start, end }] : [];
  return [...own, ...Object.entries(value).flatMap(([key, inner]) => spansIn(inner, `${path}.${key}`))];
}

const idsOf = (analysis: Analysis): string[] =>
  [...analysis.mentions, ...analysis.times, ...analysis.numbers, ...analysis.attributions, ...analysis.events].map(
    (one) => one.id,
  );

/** References that lead nowhere. */
function dangling(analysis: Analysis): string[] {
  const ids = new Set(idsOf(analysis));
  const attributions = new Set(analysis.attributions.map((one) => one.id));
  const events = new Set(analysis.events.map((one) => one.id));
  const mentions = new Set(analysis.mentions.map((one) => one.id));
  const missing = (owner: string, id: string | null | undefined, known: ReadonlySet<string>): string[] =>
    id === null || id === undefined || known.has(id) ? [] : [`${owner} → ${id}`];
  const findings = [
    ...analysis.blocks,
    ...analysis.mentions,
    ...analysis.times,
    ...analysis.numbers,
    ...analysis.attributions,
    ...analysis.events,
  ];
  return [
    ...analysis.attributions.flatMap((one) => missing(`${one.id} inside`, one.inside, attributions)),
    ...analysis.events.flatMap((one) => missing(`${one.id} attribution`, one.attribution, attributions)),
    ...analysis.events.flatMap((one) => missing(`${one.id} sameAs`, one.sameAs, events)),
    ...analysis.mentions.flatMap((one) => missing(`${one.id} sameAs`, one.description?.sameAs, mentions)),
    ...findings.flatMap((one) => (one.because.from ?? []).flatMap((id) => missing(one.because.rule, id, ids))),
  ];
}

/** Attributions that stand inside themselves, at whatever distance. */
function loops(analysis: Analysis): string[] {
  const outer = new Map(analysis.attributions.map((one) => [one.id, one.inside]));
  return [...outer.keys()].filter((id) => {
    let at: string | null | undefined = outer.get(id);
    for (let steps = 0; at !== null && at !== undefined; steps++) {
      if (at === id || steps > outer.size) return true;
      at = outer.get(at);
    }
    return false;
  });
}

function check(analysis: Analysis, text: string): void {
  expect(analysis.failures ?? []).toEqual([]);
  expect(analysis.document.text).toBe(text);
  const outside = spansIn(analysis).filter(
    ({ start, end }) => !(Number.isInteger(start) && start >= 0 && start < end && end <= text.length),
  );
  expect(outside).toEqual([]);
  const ids = idsOf(analysis);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(dangling(analysis)).toEqual([]);
  expect(loops(analysis)).toEqual([]);
  expect(analysis.blocks.filter((block, at) => at > 0 && block.start < analysis.blocks[at - 1]!.end)).toEqual([]);
  expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
}

/** No array method that is quadratic on a long text: what `check` asks, for a million characters. */
function checkLong(analysis: Analysis, text: string): void {
  expect(analysis.failures ?? []).toEqual([]);
  const findings = [
    ...analysis.blocks,
    ...analysis.sentences,
    ...analysis.mentions,
    ...analysis.times,
    ...analysis.numbers,
  ];
  expect(findings.filter(({ start, end }) => start < 0 || start >= end || end > text.length)).toEqual([]);
  expect(new Set(idsOf(analysis)).size).toBe(idsOf(analysis).length);
  expect(dangling(analysis)).toEqual([]);
}

describe('analyze', () => {
  it('reads any Unicode', () => {
    fc.assert(
      fc.property(anyText, anyDate, (text, date) => check(read(text, date), text)),
      { numRuns: 300 },
    );
  });

  it('reads mixtures of words, digits, marks and controls', () => {
    fc.assert(
      fc.property(reportLike, anyDate, (text, date) => check(read(text, date), text)),
      { numRuns: 600 },
    );
  });

  it('gives the same twice', () => {
    fc.assert(
      fc.property(reportLike, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });

  it('does not depend on what was read before', () => {
    fc.assert(
      fc.property(reportLike, reportLike, (one, other) => {
        const before = read(one);
        read(other);
        expect(read(one)).toEqual(before);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves nothing that it was handed changed', () => {
    const document = Object.freeze(
      documentOf({ text: 'قال الوزير سالم ناصر إن الجسر سليم.', published: '2024-03-05' }),
    );
    const before = structuredClone(document);
    analyze(document, arabic, shippedGazetteer);
    expect(document).toEqual(before);
  });

  it.each([
    ['an empty text', ''],
    ['white space', ' \n\t\u00a0\u2028 '],
    ['one letter', 'ب'],
    ['one mark', '«'],
    ['a lone high surrogate', 'قال \ud83d الوزير'],
    ['a lone low surrogate', '\udc00'],
    ['direction marks around words', '\u202bقال الوزير\u202c \u2067إن الجسر\u2069 سليم.'],
    ['a NUL', 'قال\u0000الوزير إن الجسر سليم'],
    ['marks only', '«»""“”()..،،؛؛::؟؟!!……'],
    ['digits only', '1234567890 ٠١٢٣ 12/12/2024 99:99 1.2.3.4.5'],
  ])('reads %s', (_, text) => check(read(text), text));

  const MILLION = 1_000_000;
  const repeat = (unit: string): string => unit.repeat(Math.ceil(MILLION / unit.length)).slice(0, MILLION);
  it.each([
    ['one letter', 'ب'.repeat(MILLION)],
    ['one letter and its tatweel', 'ـ'.repeat(MILLION)],
    ['one word', repeat('قال ')],
    ['open quotation marks', repeat('«قال الوزير ')],
    ['nested quotation marks', 'قال «'.repeat(100_000) + 'نعم» '.repeat(100_000)],
    ['line breaks', '\n'.repeat(MILLION)],
    ['short lines', repeat('قال الوزير\n')],
    ['full stops', '.'.repeat(MILLION)],
    ['digits', '7'.repeat(MILLION)],
    ['surrogates', '\ud83d'.repeat(MILLION)],
    ['one endless sentence', repeat('وقال مسؤول أميركي إن 20 غارة استهدفت مدينة حلب يوم الأربعاء الماضي ')],
    ['one sentence over and over', repeat('ونقلت وكالة الساحل عن مصدر أمني قوله إن القصف لم يصب السوق أمس. ')],
  ])('reads a million characters of %s', (_, text) => {
    // That cost grows linearly is measured by `tawatur bench`, as a ratio in one run.
    checkLong(read(text), text);
  });
});

describe('the findings as a tree', () => {
  it('holds every finding of the analysis once', () => {
    fc.assert(
      fc.property(reportLike, (text) => {
        const analysis = read(text);
        const seen: (string | null)[] = [];
        const visit = (finding: ReturnType<typeof findingsOf>[number]): void => {
          seen.push(finding.id);
          finding.inner.forEach(visit);
        };
        findingsOf(analysis).forEach(visit);
        expect(seen.filter((id) => id !== null).sort()).toEqual(idsOf(analysis).sort());
      }),
      { numRuns: 150 },
    );
  });
});
