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

/** A comparison as one object, in parts that make the whole when they are printed one a line: a day's reports are too long for one string. */
export function* writeComparisonParts(comparison: Comparison): Generator<string> {
  const entries = Object.entries(comparison);
  yield '{';
  for (const [at, [key, value]] of entries.entries()) {
    const comma = at < entries.length - 1 ? ',' : '';
    if (!Array.isArray(value) || value.length === 0) {
      yield ` ${JSON.stringify(key)}: ${JSON.stringify(value)}${comma}`;
      continue;
    }
    yield ` ${JSON.stringify(key)}: [`;
    for (const [place, one] of value.entries()) yield `  ${JSON.stringify(one)}${place < value.length - 1 ? ',' : ''}`;
    yield ` ]${comma}`;
  }
  yield '}';
}
