// Attributions (PARC: Pareti 2012, PolNeAR): source, cue, content. «قال الوزير إن الجسر سليم»: الوزير | قال | الجسر سليم.
// Chains are followed outward through `inside`: outlet ← agency ← "an American official".
import type { Span } from '../text/spans.ts';
import type { Basis, Reason } from './reasons.ts';

export type Stance =
  | 'asserts'
  | 'confirms'
  | 'denies'
  | 'doubts'
  | 'accuses'
  | 'predicts'
  | 'requests'
  | 'welcomes'
  | 'warns';

export type ChannelKind =
  | 'agency'
  | 'tv'
  | 'facebook'
  | 'twitter'
  | 'statement'
  | 'press-conference'
  | 'official-call'
  | 'letter'
  | 'website'
  | 'newspaper'
  | 'radio';

export type Anonymity = 'named' | 'described' | 'unnamed';
export type SourceKind = 'named-person' | 'unnamed-person' | 'institution' | 'media' | 'document' | 'group';
export type Quoted = 'direct' | 'indirect' | 'mixed';

export interface Channel extends Span {
  readonly kind: ChannelKind;
  /** Entity id of the agency or broadcaster, where it is one. */
  readonly entity?: string;
}

/** One act of saying. `source` is null where the subject is dropped or only a pronoun; `sourceEntity` is resolved all the same. */
export interface Attribution {
  readonly id: string;
  readonly source: Span | null;
  /** Present when the source was recovered from an earlier sentence. */
  readonly sourceFrom?: 'context';
  /** The overt noun phrase that a dropped subject goes back to. */
  readonly antecedent?: Span;
  readonly anonymity: Anonymity;
  /** Register id, unnamed-source mention id, or 'unspecified' for agentless reports. */
  readonly sourceEntity: string;
  readonly sourceKind: SourceKind;
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly stance: Stance;
  readonly quoted: Quoted;
  readonly channel: Channel | null;
  /** Id of the attribution that relays this one. */
  readonly inside: string | null;
  /** True for «نقلت X عن»: the outer link of a chain, never an origin of what it relays. */
  readonly relay?: boolean;
  /** «أفادت أنباء», «يُعتقد أن»: nobody is named. */
  readonly agentless?: boolean;
  /** «رفض التعليق», «لم يؤكد»: something not said; not a denial. */
  readonly withheld?: boolean;
  /** A noun of saying inside the words of another («بطلب من البلدية»): it vouches for no event of its own and is no voice to be counted. */
  readonly nominal?: boolean;
  /** In a headline («X: …»). */
  readonly heading?: boolean;
  /** Hedged by the speaker: «على ما يبدو», «ربما». */
  readonly hedged?: boolean;
  readonly recipient?: Span;
  /** When it was said, where the sentence tells. */
  readonly time?: Span;
  readonly basis?: Basis;
  readonly because: Reason;
}
