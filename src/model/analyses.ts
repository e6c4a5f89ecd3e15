// One report, read.
import type { Attribution } from './attributions.ts';
import type { Block, Document } from './documents.ts';
import type { EventMention } from './events.ts';
import type { Mention } from './mentions.ts';
import type { Failure } from './reasons.ts';
import type { Quantity, Timex } from './times.ts';

/** Name and version of the engine; a test holds the version equal to package.json's. */
export const ENGINE = { name: 'tawatur', version: '0.1.0' } as const;

export const ANALYSIS_FORMAT = 'tawatur-analysis/1';
export const COMPARISON_FORMAT = 'tawatur-comparison/1';

/** A sentence's place, for readers that show findings in context. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** Everything found in one report. Spans point into document.text. */
export interface Analysis {
  readonly format: typeof ANALYSIS_FORMAT;
  readonly engine: { readonly name: string; readonly version: string };
  readonly document: Document;
  readonly blocks: readonly Block[];
  readonly sentences: readonly SentenceSpan[];
  readonly mentions: readonly Mention[];
  readonly times: readonly Timex[];
  readonly numbers: readonly Quantity[];
  readonly attributions: readonly Attribution[];
  readonly events: readonly EventMention[];
  /** Steps that failed; present only where one did. What they would have found is missing, the rest is there. */
  readonly failures?: readonly AnalysisFailure[];
}

/** A step or a report that failed; the rest of the batch went on. */
export interface AnalysisFailure {
  readonly document: string;
  readonly step: string;
  readonly failure: Failure;
}
