// Documents and their blocks. Document.text is never cleaned: noise is labelled, not deleted.
import type { Span } from '../text/spans.ts';
import type { Basis, Reason } from './reasons.ts';

/** A report as it was read. `published` is an ISO date (2015-09-30) or date-time; null where it is not known. */
export interface Document {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly language: string;
  readonly outlet: string | null;
  readonly published: string | null;
  /** 'inferred' where the date was worked out from the text. */
  readonly publishedBasis?: Basis;
  readonly url: string | null;
}

export type BlockRole = 'headline' | 'subhead' | 'byline' | 'body' | 'noise' | 'unread';

export type NoiseKind =
  | 'advert'
  | 'related-links'
  | 'control'
  | 'video'
  | 'image-caption'
  | 'section-label'
  | 'heading-repeat'
  | 'body-repeat'
  | 'other';

/** A piece of the page. Blocks are in order and do not overlap; white space between them belongs to none. */
export interface Block extends Span {
  readonly role: BlockRole;
  /** noise only */
  readonly kind?: NoiseKind;
  /** byline only: the agencies it credits (entity ids), and the place and outlet it names. */
  readonly agencies?: readonly string[];
  /** body-repeat and heading-repeat: the passage that it repeats. */
  readonly repeats?: Span;
  readonly because: Reason;
}
