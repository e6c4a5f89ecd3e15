// Reasons: every finding carries one, and `--why` prints them as a tree.
import type { Span } from '../text/spans.ts';

/** Why something was found: the rule's id, the words it looked at, and the ids of the findings it built on. */
export interface Reason {
  readonly rule: string;
  readonly spans: readonly Span[];
  readonly from?: readonly string[];
}

/** Whether a value stands on the page or was worked out. */
export type Basis = 'stated' | 'inferred';

/** A value with its basis. */
export interface Known<T> {
  readonly value: T;
  readonly basis: Basis;
}

/** Something that could not be read or done, in words for a person. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** `reason('attribution/cue-first', [span])` */
export const reason = (rule: string, spans: readonly Span[], from?: readonly string[]): Reason =>
  from === undefined || from.length === 0 ? { rule, spans } : { rule, spans, from };
