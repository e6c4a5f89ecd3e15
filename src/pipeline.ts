// The whole flow, in order. Each step takes what the steps before it made, so the compiler holds the order.
// Only this file and index.ts join languages, analysis, knowledge and comparison.
import { type Found, findAttributions } from './analysis/attributions.ts';
import { findBlocks } from './analysis/blocks.ts';
import { findEvents } from './analysis/events.ts';
import { findMentions } from './analysis/names.ts';
import { findNumbers } from './analysis/numbers.ts';
import { layPage } from './analysis/pages.ts';
import { ruleOnAnalysis } from './analysis/rulings.ts';
import { judgeLanguage } from './analysis/scripts.ts';
import { findTimes, inferPublished } from './analysis/times.ts';
import { addReport, type ComparisonIndex, comparisonOf, createComparisonIndex } from './comparison/comparison-index.ts';
import { ruleEntities } from './comparison/entity-rulings.ts';
import { ANALYSIS_FORMAT, type Analysis, type AnalysisFailure, ENGINE } from './model/analyses.ts';
import type { Comparison } from './model/comparisons.ts';
import type { Document } from './model/documents.ts';
import { type Judgement, standingJudgements } from './model/judgements.ts';
import type { Gazetteer } from './model/knowledge.ts';
import type { Language } from './model/languages.ts';
import { hashOf } from './text/hashes.ts';
import { tokenise } from './text/tokens.ts';

/** What a caller knows of a report; everything but the text may be left out. */
export interface Report {
  readonly text: string;
  readonly name?: string;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

/** A document from a report: its id is a hash of outlet, address and text. */
export function documentOf(report: Report): Document {
  const outlet = report.outlet ?? null;
  const url = report.url ?? null;
  return {
    id: hashOf([outlet ?? '', url ?? '', report.text]),
    name: report.name ?? '',
    text: report.text,
    language: 'ar',
    outlet,
    published: report.published ?? null,
    url,
  };
}

/** Reads one report. Total: any string gives an analysis, a step that fails leaves its findings out and is named. Pure: the clock is not asked. */
export function analyze(document: Document, language: Language, gazetteer: Gazetteer): Analysis {
  const failures: AnalysisFailure[] = [];
  const attempt = attempts(document, failures);
  const tokens = tokenise(document.text, language.folder);
  const blocks = attempt('blocks', [], () => findBlocks(document, tokens, language, gazetteer));
  const page = layPage(document, tokens, blocks, language, gazetteer);
  const numbers = attempt('numbers', [], () => findNumbers(page));
  const times = attempt('times', [], () => findTimes(page, numbers));
  const mentions = attempt('names', [], () => findMentions(page));
  const found: Found = { mentions, times, numbers };
  const attributions = attempt('attributions', [], () => findAttributions(page, found));
  const events = attempt('events', [], () => findEvents(page, found, attributions));
  const published = document.published === null ? attempt('published', null, () => inferPublished(page)) : null;
  return {
    format: ANALYSIS_FORMAT,
    engine: ENGINE,
    document: {
      ...document,
      language: judgeLanguage(blocks, language.code),
      ...(published === null ? {} : { published: published.value, publishedBasis: published.basis }),
    },
    blocks,
    sentences: page.sentences.map(({ start, end }) => ({ start, end })),
    mentions,
    times,
    numbers,
    attributions,
    events,
    ...(failures.length === 0 ? {} : { failures }),
  };
}

/** Runs a step; where it throws, records the step and goes on with what stands in for its findings. */
const attempts =
  (document: Document, failures: AnalysisFailure[]) =>
  <T>(step: string, otherwise: T, run: () => T): T => {
    try {
      return run();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      const hint = 'This is a fault of the program; please report it with the text.';
      failures.push({ document: document.id, step, failure: { code: 'step-failed', message, hint } });
      return otherwise;
    }
  };

/** Readings of reports with all that people ruled on them, in the order in which they ruled it. */
export interface Judgeable {
  readonly analyses: readonly Analysis[];
  readonly judgements: readonly Judgement[];
}

/** An index of reports as people ruled them: single findings first, then who is who, then what the reports tell together. */
export function judgedIndex(given: Judgeable, language: Language, gazetteer: Gazetteer): ComparisonIndex {
  const standing = standingJudgements(given.judgements);
  const spoken = Map.groupBy(
    standing.flatMap((one) =>
      [...new Set(one.ruling?.targets.map((target) => target.document))].map((id) => ({ id, one })),
    ),
    ({ id }) => id,
  );
  const ruled = given.analyses.map((analysis) =>
    ruleOnAnalysis(analysis, spoken.get(analysis.document.id)?.map(({ one }) => one) ?? []),
  );
  const named = ruleEntities(
    ruled.map(({ analysis }) => analysis),
    standing,
  );
  const anchored = [...ruled.flatMap((one) => one.anchored), ...named.anchored];
  const index = createComparisonIndex(language, gazetteer, { rulings: { standing, anchored } });
  for (const analysis of named.analyses) addReport(index, analysis);
  return index;
}

/**
 * Compares reports as people ruled them; `judgements` of the result tells what became of each ruling.
 * @example compareJudged({ analyses: [], judgements: [] }, arabic, shippedGazetteer).origins.length // 0
 */
export const compareJudged = (given: Judgeable, language: Language, gazetteer: Gazetteer): Comparison =>
  comparisonOf(judgedIndex(given, language, gazetteer));

export { compare } from './comparison/index.ts';
