// Many reports, compared. See docs/formats.md for the JSON; every id is stable under any order of the reports.
import type { Span } from '../text/spans.ts';
import type { COMPARISON_FORMAT } from './analyses.ts';
import type { Factuality } from './events.ts';
import type { JudgementKind, Lost } from './judgements.ts';
import type { PlacePoint } from './mentions.ts';
import type { Failure, Reason } from './reasons.ts';

/** A place in one report. */
export interface Passage extends Span {
  readonly document: string;
}

export interface ComparedDocument {
  readonly id: string;
  readonly name: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string;
  /** The corrected version that stands for it; such a report is counted nowhere. */
  readonly replacedBy?: string;
}

/** Passages that share wording (passim: Smith, Cordell & Mullen 2015). */
export interface Reuse {
  readonly id: string;
  readonly passages: readonly Passage[];
  readonly kind: 'verbatim' | 'near-verbatim';
  readonly because: Reason;
}

/** Words that two reports share, in each of them; told by a source in both (the same statement), or the outlets' own. */
export interface CopyPassage {
  readonly one: Span;
  readonly other: Span;
  readonly words: number;
  readonly kind: 'statement' | 'narration';
}

/** Two reports of different outlets with shared wording, the smaller id first. */
export interface Copy {
  readonly id: string;
  readonly documents: readonly [string, string];
  /** 'whole': at least half of the shorter one's runs of eight words stand in the other one. */
  readonly extent: 'whole' | 'part';
  /** The part of the shorter one's runs of eight words. */
  readonly share: number;
  /** How many words agree in the passages. */
  readonly words: number;
  readonly passages: readonly CopyPassage[];
  readonly credit: CopyCredit;
  /** The report that came first, and by which rule that is known; null where it cannot be told. */
  readonly first: string | null;
  readonly firstBy: string | null;
  readonly because: Reason;
}

/** Where the credit of an agency or outlet stands: in both, in one only (`in`: the report without it), another one there, or in neither. */
export interface CopyCredit {
  readonly kind: 'kept' | 'dropped' | 'changed' | 'cannot-tell';
  readonly to: string | null;
  readonly in: string | null;
}

/** Somebody or something that several reports name. */
export interface Entity {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly side: string | null;
  readonly place?: PlacePoint;
  readonly mentions: readonly Passage[];
}

/** One voice on one happening. `chain`: attribution ids from the outermost relay to the innermost source. */
export interface Claim {
  readonly id: string;
  readonly document: string;
  readonly event: string;
  readonly chain: readonly string[];
  readonly factuality: Factuality;
  readonly evidence: readonly Span[];
  /** The origin it was traced to. */
  readonly origin: string;
  readonly stance: string;
  readonly because: Reason;
}

/** A happening across reports: the claims judged to be about it. */
export interface Happening {
  readonly id: string;
  readonly type: string;
  readonly label: string;
  readonly date: string | null;
  readonly places: readonly string[];
  readonly claims: readonly string[];
  readonly because: Reason;
}

/** How many independent origins: `most` all kept apart, `best` likely identities merged, `least` every possible identity merged. */
export interface OriginRange {
  readonly least: number;
  readonly best: number;
  readonly most: number;
  readonly sides: readonly string[];
  readonly origins: readonly string[];
  readonly reasons: readonly string[];
}

/** What claims say, aligned: one slot of one happening with one value. */
export interface Proposition {
  readonly id: string;
  readonly event: string;
  readonly slot: string;
  readonly value: string | number;
  readonly unit?: string;
  /** For tolls: of whom, a party or a class of people. */
  readonly whom?: string;
  readonly text: string;
  readonly claims: readonly string[];
  readonly denied: readonly string[];
  readonly doubted: readonly string[];
  readonly origins: OriginRange;
  /** Absent for a denial: it is graded as what it denies. */
  readonly grade?: Grade;
}

/** What may be said of a proposition by rule, from origins and sides. Every word of it is a rule that a page can explain. */
export interface Grade {
  /** Airwars' scale. */
  readonly airwars: 'confirmed' | 'fair' | 'weak' | 'contested' | 'discounted';
  /** The Admiralty pair: the best source's reliability (B–D, F; A takes knowing the source) and the information's credibility (1–6). */
  readonly admiralty: string;
  /** Every origin that can be asked is of a party to the happening. */
  readonly partyOnly: boolean;
  /** The rule that gave the Airwars grade, and the one that says what would change it. */
  readonly because: string;
  readonly changedBy: string;
}

export type OriginKind =
  | 'named-person'
  | 'unnamed-person'
  | 'institution'
  | 'media'
  | 'document'
  | 'group'
  | 'agency'
  | 'narrator'
  | 'headline'
  | 'agentless';

/** An independent beginning. `joinedBy` says why its claims were merged; `maybeSame` what may be the same person. */
export interface Origin {
  readonly id: string;
  readonly source: string;
  readonly name: string;
  readonly kind: OriginKind;
  readonly side: string | null;
  readonly claims: readonly string[];
  readonly carriers: readonly string[];
  readonly joinedBy: readonly { readonly because: string; readonly evidence: readonly Passage[] }[];
  readonly maybeSame: readonly {
    readonly origin: string;
    readonly grade: 'likely' | 'possible';
    readonly because: string;
  }[];
  /** Headlines, agentless reports and collective references count in `most` only. */
  readonly countsInMostOnly?: boolean;
}

export interface Position {
  readonly value: string | number;
  readonly text: string;
  readonly propositions: readonly string[];
  readonly claims: readonly string[];
  readonly origins: readonly string[];
}

/** A question on which accounts part ways. */
export interface Dispute {
  readonly id: string;
  readonly event: string;
  readonly about: string;
  readonly kind: 'contradiction' | 'update' | 'different-scope';
  readonly question: string;
  readonly positions: readonly Position[];
  readonly because: Reason;
}

/** A notice given: who told whom, when, by which channel, asking what, answered how. */
export interface Notice {
  readonly who: string | null;
  readonly whom: string | null;
  readonly when: string | null;
  readonly where: string | null;
  readonly channel: string | null;
  readonly announced: string | null;
  readonly asked: string | null;
  readonly answer: string | null;
  readonly claims: readonly string[];
}

/** A sentence of a report that tells what many reports of its story tell. */
export interface KeySentence extends Span {
  readonly document: string;
  readonly text: string;
}

/** Reports that tell of one thing. `also`: reports of other stories that belong to it too. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly documents: readonly string[];
  readonly also: readonly string[];
  readonly events: readonly string[];
  readonly sentences: readonly KeySentence[];
}

export interface TimelineRow {
  readonly date: string;
  readonly event: string;
  readonly text: string;
  readonly claims: readonly string[];
}

/** A target of a judgement that was not found again, and why. */
export interface LostTarget {
  readonly target: number;
  readonly because: Lost;
}

/** A judgement that stands and speaks of these reports: the findings that it is on, and what was not found again. */
export interface Judged {
  readonly number: number;
  readonly kind: JudgementKind;
  readonly by: string;
  readonly madeAt: string;
  readonly value?: unknown;
  readonly on: readonly string[];
  readonly lost: readonly LostTarget[];
}

/** What comparing reports gives; independent of their order. */
export interface Comparison {
  readonly format: typeof COMPARISON_FORMAT;
  readonly engine: { readonly name: string; readonly version: string };
  readonly documents: readonly ComparedDocument[];
  readonly reuse: readonly Reuse[];
  readonly copies: readonly Copy[];
  readonly entities: readonly Entity[];
  readonly stories: readonly Story[];
  readonly events: readonly Happening[];
  readonly claims: readonly Claim[];
  readonly propositions: readonly Proposition[];
  readonly origins: readonly Origin[];
  readonly disputes: readonly Dispute[];
  readonly notices: readonly Notice[];
  readonly timeline: readonly TimelineRow[];
  readonly headlineOnly: readonly string[];
  /** Where people ruled: what became of it. */
  readonly judgements?: readonly Judged[];
  readonly failures: readonly { readonly document: string; readonly failure: Failure }[];
}
