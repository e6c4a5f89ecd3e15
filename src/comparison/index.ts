// Many reports, compared. The whole is what the index makes of them, so that one more report, one less or a corrected one gives the
// same as comparing all from the start: the batch is the index, given every report.
import type { Analysis } from '../model/analyses.ts';
import type { Comparison } from '../model/comparisons.ts';
import type { Gazetteer } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import { addReport, comparisonOf, createComparisonIndex } from './comparison-index.ts';

/**
 * Compares reports. Any permutation of the same analyses gives the same comparison.
 * @example compare([], arabic, shippedGazetteer).origins.length // 0
 */
export function compare(analyses: readonly Analysis[], language: Language, gazetteer: Gazetteer): Comparison {
  const index = createComparisonIndex(language, gazetteer);
  for (const analysis of analyses) addReport(index, analysis);
  return comparisonOf(index);
}
