// Times (TIMEX3, ISO-TimeML) and numbers.
import type { Span } from '../text/spans.ts';
import type { Basis, Reason } from './reasons.ts';

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** A time expression with its TIMEX3 value: 2015-09-30, 2015-W40, 2015-09-30TNI, P4Y, PXH, FUTURE_REF, PAST_REF, XXXX-09-30 where unresolved. */
export interface Timex extends Span {
  readonly id: string;
  readonly type: TimexType;
  readonly value: string;
  /** TIMEX3 mod: APPROX, MORE_THAN, LESS_THAN, START, MID, END, BEFORE, AFTER. */
  readonly mod?: string;
  /** The word that ties it to the event: «منذ», «قبل», «بعد». */
  readonly signal?: Span;
  readonly basis: Basis;
  readonly because: Reason;
}

export type NumberMod = 'approx' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** A number with its unit noun in the span. «عشرات»: value null. */
export interface Quantity extends Span {
  readonly id: string;
  readonly value: number | null;
  /** The upper end of a range («بين 20 و25»). */
  readonly valueMax: number | null;
  readonly mod: NumberMod | null;
  /** 'sortie', 'person-killed', 'aircraft', 'target' …; null where no unit noun follows. */
  readonly unit: string | null;
  readonly because: Reason;
}
