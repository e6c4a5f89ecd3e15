// The comparison does not depend on the order of the reports, nor on a report given twice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/comparison/index.ts';
import { comparisonRules } from '../../src/comparison/rules.ts';
import { createGazetteer } from '../../src/knowledge/index.ts';
import { arabic } from '../../src/languages/ar/index.ts';
import type { Analysis } from '../../src/model/analyses.ts';
import { goldAnalyses, goldEntities, hasShared } from './gold.ts';
import { claimedBy, report } from './reports.ts';

const gazetteer = createGazetteer(arabic, goldEntities());
const own: Analysis[] = [
  report(
    'a',
    'قال ناطق إن الجسر القديم في المدينة آمن تماماً ولن يغلق أمام السيارات هذا العام',
    claimedBy('قال', 'ناطق'),
  ),
  report(
    'b',
    'وأعلن ناطق أن الجسر القديم في المدينة امن تماما ولن يغلق أمام السيارات هذا العام',
    claimedBy('أعلن', 'ناطق'),
  ),
  report('c', 'ذكر شاهد أن الطريق مفتوح', claimedBy('ذكر', 'شاهد')),
];

describe('order', () => {
  it('any permutation gives the same bytes', () => {
    const expected = JSON.stringify(compare(own, arabic, gazetteer));
    fc.assert(
      fc.property(fc.shuffledSubarray(own, { minLength: own.length }), (reports) => {
        expect(JSON.stringify(compare(reports, arabic, gazetteer))).toBe(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('a report given twice counts once', () => {
    expect(JSON.stringify(compare([...own, own[0]!], arabic, gazetteer))).toBe(
      JSON.stringify(compare(own, arabic, gazetteer)),
    );
  });

  it.skipIf(!hasShared)('holds for the annotated stories', () => {
    for (const folder of ['seeds', 'suruc', 'turkey-strikes']) {
      const analyses = goldAnalyses(folder);
      const expected = JSON.stringify(compare(analyses, arabic, gazetteer));
      fc.assert(
        fc.property(fc.shuffledSubarray(analyses, { minLength: analyses.length }), (reports) => {
          expect(JSON.stringify(compare(reports, arabic, gazetteer))).toBe(expected);
        }),
        { numRuns: 6 },
      );
    }
  });

  it.skipIf(!hasShared)('every reason is a declared rule and every reference leads somewhere', () => {
    const comparison = compare(['seeds', 'suruc', 'turkey-strikes'].flatMap(goldAnalyses), arabic, gazetteer);
    const claims = new Set(comparison.claims.map((one) => one.id));
    const origins = new Set(comparison.origins.map((one) => one.id));
    const events = new Set([
      ...comparison.events.map((one) => one.id),
      ...comparison.propositions.map((one) => one.event),
    ]);
    const propositions = new Set(comparison.propositions.map((one) => one.id));
    const rules = new Set(Object.keys(comparisonRules));
    expect(new Set(comparison.claims.map((one) => one.id)).size).toBe(comparison.claims.length);
    expect(propositions.size).toBe(comparison.propositions.length);
    for (const one of [...comparison.reuse, ...comparison.events, ...comparison.claims, ...comparison.disputes])
      expect(rules.has(one.because.rule), one.because.rule).toBe(true);
    for (const claim of comparison.claims) expect(origins.has(claim.origin) && events.has(claim.event)).toBe(true);
    for (const one of comparison.propositions) {
      for (const id of [...one.claims, ...one.denied, ...one.doubted]) expect(claims.has(id)).toBe(true);
      for (const id of one.origins.origins) expect(origins.has(id)).toBe(true);
      for (const rule of one.origins.reasons) expect(rules.has(rule), rule).toBe(true);
      expect(one.origins.least).toBeLessThanOrEqual(one.origins.best);
      expect(one.origins.best).toBeLessThanOrEqual(one.origins.most);
    }
    for (const origin of comparison.origins) {
      for (const joined of origin.joinedBy) expect(rules.has(joined.because), joined.because).toBe(true);
      for (const edge of origin.maybeSame) expect(origins.has(edge.origin) && rules.has(edge.because)).toBe(true);
    }
    for (const dispute of comparison.disputes)
      for (const one of dispute.positions) {
        for (const id of one.claims) expect(claims.has(id)).toBe(true);
        for (const id of one.propositions) expect(propositions.has(id)).toBe(true);
      }
  });
});
