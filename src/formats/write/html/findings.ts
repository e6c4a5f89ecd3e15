// Findings: what the reader marks in a report, layer by layer, and what it says of each when asked.
// «قال الوزير» marks two: source «الوزير», cue «قال»; both say "asserts, indirect" and name the rule that found them.
import type { Attribution } from '../../../model/attributions.ts';
import type { EventMention } from '../../../model/events.ts';
import type { Reason } from '../../../model/reasons.ts';
import type { Span } from '../../../text/spans.ts';
import { datePair } from './dates.ts';
import { type Dossier, nameOfMention, nameOfSpeaker, type ReportView } from './dossiers.ts';
import { listed, type Pair, pairOf, pairOfValue } from './phrases.ts';

/** Outermost first: a segment inside several layers is wrapped in this order. */
export const LAYERS = ['content', 'mention', 'source', 'cue', 'event', 'time', 'number'] as const;
export type Layer = (typeof LAYERS)[number];

export interface Finding {
  readonly layer: Layer;
  readonly spans: readonly Span[];
  readonly says: Pair;
  readonly rule: string;
}

function findSpeech(dossier: Dossier, report: ReportView, attribution: Attribution): Finding[] {
  const { source, cue, content, channel } = attribution;
  const details = [pairOfValue('stance', attribution.stance), pairOfValue('quoted', attribution.quoted)];
  if (attribution.hedged === true) details.push(pairOf('stance.hedged'));
  if (attribution.withheld === true) details.push(pairOf('speech.withheld'));
  const says = pairOf('finding.speech', {
    who: nameOfSpeaker(dossier, report, attribution),
    how: listed(details),
  });
  const who = listed([
    nameOfSpeaker(dossier, report, attribution),
    pairOfValue('anonymity', attribution.anonymity),
    pairOfValue('origin', attribution.sourceKind),
  ]);
  const { rule } = attribution.because;
  const made: Finding[] = [
    { layer: 'cue', spans: cue, says, rule },
    { layer: 'content', spans: content, says, rule },
  ];
  if (source !== null) made.push({ layer: 'source', spans: [source], says: who, rule });
  if (channel !== null)
    made.push({ layer: 'source', spans: [channel], says: pairOfValue('channel', channel.kind), rule });
  return made;
}

const findEvent = (event: EventMention): Finding => ({
  layer: 'event',
  spans: [event.trigger],
  says: listed([
    pairOfValue('event', event.type),
    pairOfValue('factuality', event.factuality),
    ...(event.modality === 'actual' ? [] : [pairOfValue('modality', event.modality)]),
  ]),
  rule: event.because.rule,
});

const inferred = (value: Pair, basis: string): Pair => (basis === 'inferred' ? pairOf('inferred', { value }) : value);

function numberPair(value: number | null, valueMax: number | null, mod: string | null): Pair {
  if (value === null) return pairOf('number.uncounted');
  const figure: Pair =
    valueMax === null
      ? [String(value), String(value)]
      : pairOf('number.between', { least: String(value), most: String(valueMax) });
  return mod === null ? figure : pairOf('number.mod', { mod: pairOfValue('mod', mod), value: figure });
}

/** Everything that the reader marks in a report, in the order of the text. */
export function collectFindings(dossier: Dossier, report: ReportView): Finding[] {
  const { analysis } = report;
  if (analysis === null) return [];
  const one = (layer: Layer, span: Span, says: Pair, because: Reason): Finding => ({
    layer,
    spans: [span],
    says,
    rule: because.rule,
  });
  const found = [
    ...analysis.attributions.flatMap((attribution) => findSpeech(dossier, report, attribution)),
    ...analysis.events.map(findEvent),
    ...analysis.times.map((time) => one('time', time, inferred(datePair(time.value), time.basis), time.because)),
    ...analysis.numbers.map((quantity) => {
      const value = numberPair(quantity.value, quantity.valueMax, quantity.mod);
      return one('number', quantity, value, quantity.because);
    }),
    ...analysis.mentions.map((mention) => {
      const name = nameOfMention(dossier, mention.entity);
      const says = [pairOfValue('mention', mention.kind), ...(name === null ? [] : [name])];
      return one('mention', mention, listed(says), mention.because);
    }),
  ];
  return found.filter(({ spans }) => spans.length > 0).sort((a, b) => a.spans[0]!.start - b.spans[0]!.start);
}
