// An analysis as the tree of findings that a case shows: each with its layer, its labels, its words and its parts; attributions
// and events stand inside the attribution that relays or vouches for them. The corpus compares such trees; cases.ts prints them.
import type { Analysis } from '../../model/analyses.ts';
import type { Attribution } from '../../model/attributions.ts';
import type { Block } from '../../model/documents.ts';
import type { EventMention } from '../../model/events.ts';
import type { Mention } from '../../model/mentions.ts';
import type { Reason } from '../../model/reasons.ts';
import type { Quantity, Timex } from '../../model/times.ts';
import { type Span, spanOf } from '../../text/spans.ts';
import type { CaseLayer } from '../read/cases.ts';

/** One part of a finding: its words (none for `entity`) and labels. */
export interface FindingPart {
  readonly key: string;
  readonly spans: readonly Span[];
  readonly labels: readonly string[];
}

/** A finding as cases show it. */
export interface Finding {
  readonly layer: CaseLayer;
  readonly id: string | null;
  readonly labels: readonly string[];
  /** The words of a time, number, mention or block; empty for attributions and events, whose words are in their parts. */
  readonly spans: readonly Span[];
  readonly parts: readonly FindingPart[];
  readonly inner: readonly Finding[];
  readonly because: Reason | null;
}

type Labels = readonly (string | null | undefined | false)[];
const labelled = (labels: Labels): string[] =>
  labels.filter((one): one is string => typeof one === 'string' && one !== '').map((one) => one.replace(/\s+/gu, '_'));

const part = (key: string, spans: readonly (Span | null | undefined)[], labels: Labels = []): FindingPart[] => {
  const present = spans.filter((span): span is Span => span !== null && span !== undefined).map(spanOf);
  return present.length === 0 ? [] : [{ key, spans: present, labels: labelled(labels) }];
};

const entityPart = (...labels: Labels): FindingPart[] => {
  const present = labelled(labels);
  return present.length === 0 ? [] : [{ key: 'entity', spans: [], labels: present }];
};

function attributionFinding(one: Attribution, inner: readonly Finding[]): Finding {
  const flags = (['relay', 'agentless', 'withheld', 'heading', 'hedged'] as const).filter((flag) => one[flag] === true);
  const context = one.sourceFrom === 'context' ? 'context' : null;
  return {
    layer: 'attribution',
    id: one.id,
    labels: labelled([one.stance, one.quoted, one.anonymity, ...flags]),
    spans: [],
    parts: [
      ...part('source', [one.source], [context]),
      ...part('antecedent', [one.antecedent]),
      ...entityPart(one.sourceEntity, one.sourceKind),
      ...part('cue', one.cue),
      ...part('content', one.content),
      ...part('channel', [one.channel], [one.channel?.kind, one.channel?.entity]),
      ...part('recipient', [one.recipient]),
      ...part('time', [one.time]),
    ],
    inner,
    because: one.because,
  };
}

function eventFinding(one: EventMention): Finding {
  const modality = one.modality === 'actual' ? null : one.modality;
  return {
    layer: 'event',
    id: one.id,
    labels: labelled([one.type, one.subtype, one.factuality, modality, one.anaphoric === true && 'anaphoric']),
    spans: [],
    parts: [
      ...part('trigger', one.trigger2 === undefined ? [one.trigger] : [one.trigger, one.trigger2]),
      ...one.arguments.flatMap((argument) =>
        part(
          argument.role,
          [argument],
          [argument.value === null ? null : String(argument.value), argument.entity, argument.relation],
        ),
      ),
    ],
    inner: [],
    because: one.because,
  };
}

const timeFinding = (one: Timex): Finding => ({
  layer: 'time',
  id: one.id,
  labels: labelled([one.value, one.type, one.mod, one.basis]),
  spans: [spanOf(one)],
  parts: part('signal', [one.signal]),
  inner: [],
  because: one.because,
});

const numberValue = (one: Quantity): string =>
  one.value === null ? '?' : one.valueMax === null ? String(one.value) : `${one.value}..${one.valueMax}`;

const numberFinding = (one: Quantity): Finding => ({
  layer: 'number',
  id: one.id,
  labels: labelled([numberValue(one), one.mod, one.unit]),
  spans: [spanOf(one)],
  parts: [],
  inner: [],
  because: one.because,
});

const mentionFinding = (one: Mention): Finding => ({
  layer: 'mention',
  id: one.id,
  labels: labelled([
    one.kind,
    one.entity,
    ...(one.description?.affiliations ?? []),
    one.description?.field,
    one.description?.plural === true && 'plural',
  ]),
  spans: [spanOf(one)],
  parts: [
    ...part('phrase', [one.phrase]),
    ...part('at', [one.description?.place]),
    ...part('anonymity', [one.description?.anonymityRequest]),
  ],
  inner: [],
  because: one.because,
});

const blockFinding = (one: Block): Finding => ({
  layer: 'block',
  id: null,
  labels: labelled([one.role, one.kind]),
  spans: [spanOf(one)],
  parts: [
    ...(one.agencies === undefined || one.agencies.length === 0
      ? []
      : [{ key: 'agencies', spans: [], labels: labelled(one.agencies) }]),
    ...part('repeats', [one.repeats]),
  ],
  inner: [],
  because: one.because,
});

/** Where a finding begins: its own first word or that of its parts. */
export const startOf = (finding: Finding): number => {
  const first = finding.spans[0] ?? finding.parts.find((one) => one.spans.length > 0)?.spans[0];
  return Math.min(first?.start ?? 0, ...finding.parts.flatMap((one) => one.spans.map((span) => span.start)));
};

const inOrder = (findings: readonly Finding[]): Finding[] => {
  const starts = new Map(findings.map((one) => [one, startOf(one)]));
  return [...findings].sort((one, other) => starts.get(one)! - starts.get(other)!);
};

function sayings(analysis: Analysis): Finding[] {
  const within = new Map<string | null, (Attribution | EventMention)[]>();
  const known = new Set(analysis.attributions.map((one) => one.id));
  const put = (parent: string | null, one: Attribution | EventMention): void => {
    const key = parent !== null && known.has(parent) ? parent : null;
    within.set(key, [...(within.get(key) ?? []), one]);
  };
  for (const one of analysis.attributions) put(one.inside, one);
  for (const one of analysis.events) put(one.attribution, one);
  const build = (parent: string | null, depth: number): Finding[] =>
    inOrder(
      (depth > MAX_DEPTH ? [] : (within.get(parent) ?? [])).map((one) =>
        'cue' in one ? attributionFinding(one, build(one.id, depth + 1)) : eventFinding(one),
      ),
    );
  return build(null, 0);
}

/** A chain of relays longer than this is a loop, not a chain. */
const MAX_DEPTH = 50;

/** The findings of an analysis: who says what and what happened first, then times, numbers, mentions and blocks. */
export function findingsOf(analysis: Analysis): Finding[] {
  return [
    ...sayings(analysis),
    ...analysis.times.map(timeFinding),
    ...analysis.numbers.map(numberFinding),
    ...analysis.mentions.map(mentionFinding),
    ...analysis.blocks.map(blockFinding),
  ];
}
