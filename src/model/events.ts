// Event mentions (ACE; types after PLOVER and ACLED in codes/events.ts) with FactBank factuality (Saurí & Pustejovsky 2009).
// «لم تقصف الطائرات السوق»: air-strike, CT-, target السوق. A statement is an attribution, never an event.
import type { Span } from '../text/spans.ts';
import type { Reason } from './reasons.ts';

export type Role =
  | 'actor'
  | 'target'
  | 'place'
  | 'time'
  | 'instrument'
  | 'quantity'
  | 'recipient'
  | 'channel'
  | 'cause'
  | 'affected';

/** CT certain, PR probable, PS possible, CTu/Uu uncommitted; + positive, - negative. Relative to the innermost source. */
export type Factuality = 'CT+' | 'CT-' | 'PR+' | 'PR-' | 'PS+' | 'PS-' | 'CTu' | 'Uu';

/** How an uncommitted event is put: announced for the future, asked for, permitted, conditional, denied as an aim. */
export type Modality = 'actual' | 'possible' | 'future' | 'requested' | 'hypothetical';

/** One argument. `value`: the TIMEX3 value or the number; `entity`: who or where it is. */
export interface Argument extends Span {
  readonly role: Role;
  readonly value: string | number | null;
  readonly entity?: string;
  /** Time arguments: 'since', 'before', 'after' … */
  readonly relation?: string;
}

/** The words for one happening. `attribution` is the innermost attribution that vouches for it; null for the outlet's own voice. */
export interface EventMention {
  readonly id: string;
  readonly type: string;
  /** casualties: 'killed' | 'injured'; bombing: 'suicide' | 'car-bomb' … */
  readonly subtype?: string;
  readonly trigger: Span;
  /** The other piece of a trigger in two: «فتح … النار». */
  readonly trigger2?: Span;
  readonly arguments: readonly Argument[];
  readonly factuality: Factuality;
  readonly modality: Modality;
  readonly attribution: string | null;
  /** «الهجوم»: takes up an event told before; its id. */
  readonly sameAs?: string;
  /** A bare re-mention, without arguments of its own. */
  readonly anaphoric?: boolean;
  readonly because: Reason;
}
