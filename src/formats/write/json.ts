// JSON as other programs read it: one analysis a line (JSON Lines), one comparison a file. See docs/formats.md.
import { ANALYSIS_FORMAT, type Analysis, ENGINE } from '../../model/analyses.ts';
import type { Comparison } from '../../model/comparisons.ts';
import type { Failure } from '../../model/reasons.ts';

/** One analysis as one line, its format and engine first, without the line's end. */
export const writeAnalysis = (analysis: Analysis): string => {
  const { format, engine, ...rest } = analysis;
  return JSON.stringify({ format, engine, ...rest });
};

/**
 * What stands in place of an analysis where a report could not be read.
 * @example JSON.parse(writeFailedReport('a.txt', { code: 'x', message: '', hint: '' })).document.name // 'a.txt'
 */
export const writeFailedReport = (name: string, failure: Failure): string =>
  JSON.stringify({ format: ANALYSIS_FORMAT, engine: ENGINE, document: { name }, failure });

/** A comparison as one indented object. */
export const writeComparison = (comparison: Comparison): string => JSON.stringify(comparison, null, 1);
