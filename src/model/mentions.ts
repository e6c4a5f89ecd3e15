// Mentions: who and what is named. «وزير الدفاع سالم ناصر» holds a person (سالم ناصر); «مصدر أمني في المدينة» is an unnamed source.
import type { Span } from '../text/spans.ts';
import type { Basis, Reason } from './reasons.ts';

export type MentionKind = 'person' | 'organisation' | 'place' | 'group' | 'outlet' | 'weapon' | 'unnamed-source';

/** Where a place is. `precision`: how exact the point is. `candidates`: homonyms that were weighed. */
export interface PlacePoint {
  readonly lat: number;
  readonly lon: number;
  readonly admin: readonly string[];
  readonly precision: 'point' | 'city' | 'district' | 'governorate' | 'region' | 'country';
  readonly candidates: readonly string[];
}

/** Who an unnamed source is said to be. */
export interface SourceDescription {
  /** Entity ids of countries or organisations: «أميركي» → usa. */
  readonly affiliations: readonly string[];
  /** 'military', 'security', 'diplomatic', 'medical', 'official', 'witness' … */
  readonly field?: string;
  readonly place?: Span;
  readonly plural: boolean;
  /** «طلب عدم نشر اسمه» */
  readonly anonymityRequest?: Span;
  /** «المصدر نفسه», «المصدر الدبلوماسي»: a definite re-mention; the mention that it takes up, where one was found. */
  readonly sameAs?: string;
}

/** A mention. `entity` is a register id (usa, isis, lavrov) or, for names no register holds, one made from the folded name. */
export interface Mention extends Span {
  readonly id: string;
  readonly kind: MentionKind;
  readonly entity: string;
  readonly basis?: Basis;
  /** person: the title before or after the name, with it (the full noun phrase). */
  readonly phrase?: Span;
  readonly place?: PlacePoint;
  /** place: the ids of places of this name between which nothing decides; then there is no point. */
  readonly candidates?: readonly string[];
  readonly description?: SourceDescription;
  readonly because: Reason;
}
