// The public API.
import { createGazetteer, shippedEntities } from './knowledge/index.ts';
import { languages } from './languages/index.ts';

export {
  addReport,
  type ComparisonIndex,
  comparisonOf,
  createComparisonIndex,
  listCopies,
  listStories,
  removeReport,
  storyComparison,
} from './comparison/comparison-index.ts';
export { createGazetteer, shippedEntities } from './knowledge/index.ts';
export { languages } from './languages/index.ts';
export type { Analysis } from './model/analyses.ts';
export type { Comparison } from './model/comparisons.ts';
export type { Judgement, Ruling, Target } from './model/judgements.ts';
export { analyze, compare, compareJudged, documentOf, judgedIndex, type Report } from './pipeline.ts';

/** Arabic, the first language. */
export const arabic = languages[0]!;

/** The register and gazetteer that the package ships, for Arabic. */
export const shippedGazetteer = createGazetteer(arabic, shippedEntities);
