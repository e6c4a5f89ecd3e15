// Summaries: an analysis and a comparison in a few lines for a person at a terminal. Everything that is quoted is quoted from the
// text; numbers are counts of findings. Long words are cut, with an ellipsis that says so.
import type { Analysis } from '../model/analyses.ts';
import type { Attribution } from '../model/attributions.ts';
import type { Comparison, OriginRange } from '../model/comparisons.ts';
import type { EventMention } from '../model/events.ts';
import type { Span } from '../text/spans.ts';
import { colours } from './output.ts';

const WIDTH = 110;
const MOST_ROWS = 12;

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A text in one line, cut at the width without parting a letter from its marks. */
function cut(text: string, width = WIDTH): string {
  const line = squeezed(text);
  if (line.length <= width) return line;
  const space = line.lastIndexOf(' ', width);
  return `${line.slice(0, space > width / 2 ? space : width)} …`;
}

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;

const wordsAt = (analysis: Analysis, spans: readonly Span[]): string =>
  spans.map((span) => analysis.document.text.slice(span.start, span.end)).join(' … ');

function sayingLine(analysis: Analysis, one: Attribution): string {
  const source = one.source ?? one.antecedent ?? null;
  const named = source === null ? one.sourceEntity : wordsAt(analysis, [source]);
  const depth = one.inside === null ? '' : '↳ ';
  return `  ${depth}${colours.bold(cut(named, 50))} [${one.stance}] ${cut(wordsAt(analysis, one.content))}`;
}

function eventLine(analysis: Analysis, one: EventMention): string {
  const parts = one.arguments.map((part) => `${part.role}: ${cut(wordsAt(analysis, [part]), 40)}`);
  const trigger = cut(wordsAt(analysis, [one.trigger]), 40);
  return `  ${colours.bold(one.type)} ${one.factuality} ${trigger}${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`;
}

function headLine({ document, sentences, blocks }: Analysis): string {
  const noise = blocks.filter((block) => block.role === 'noise').length;
  const unread = blocks.filter((block) => block.role === 'unread').length;
  const dated =
    document.published === null
      ? 'publication date unknown'
      : `published ${document.published}${document.publishedBasis === 'inferred' ? ' (inferred)' : ''}`;
  const facts = [
    ...(document.outlet === null ? [] : [document.outlet]),
    dated,
    count(sentences.length, 'sentence', 'sentences'),
    ...(noise === 0 ? [] : [`${count(noise, 'piece', 'pieces')} of page noise left out`]),
    ...(unread === 0 ? [] : [`${count(unread, 'paragraph', 'paragraphs')} in another language left unread`]),
  ];
  return `${colours.underline(document.name === '' ? 'report' : document.name)}  ${colours.dim(facts.join(' · '))}`;
}

const section = (title: string, rows: readonly string[]): string[] => (rows.length === 0 ? [] : ['', title, ...rows]);

/** One report for a person. */
export function summarise(analysis: Analysis): string {
  const said = analysis.attributions.map((one) => sayingLine(analysis, one));
  const happened = analysis.events.map((one) => eventLine(analysis, one));
  const found = [...section('Who says what', said), ...section('What happened', happened)];
  return [headLine(analysis), ...(found.length === 0 ? ['', '  Nothing was found.'] : found), ''].join('\n');
}

/** «1–3 origins»: all kept apart, every possible identity merged. */
const range = ({ least, most }: OriginRange): string =>
  least === most ? count(least, 'origin', 'origins') : `${least}–${most} origins`;

function disputeLines(comparison: Comparison): string[] {
  return comparison.disputes.flatMap((dispute) => [
    `  ${colours.bold(dispute.kind)} ${cut(dispute.question || dispute.about)}`,
    ...dispute.positions.map(
      (position) =>
        `    ${cut(position.text || String(position.value), 80)} — ${count(position.claims.length, 'claim', 'claims')}, ${count(position.origins.length, 'origin', 'origins')}`,
    ),
  ]);
}

function sharedLines(comparison: Comparison): string[] {
  const labels = new Map(comparison.events.map((event) => [event.id, event.label]));
  return comparison.propositions
    .filter((one) => one.claims.length > 1)
    .sort((one, other) => other.claims.length - one.claims.length || (one.id < other.id ? -1 : 1))
    .slice(0, MOST_ROWS)
    .map((one) => {
      const about = cut(labels.get(one.event) ?? '', 60);
      const value =
        one.slot === 'occurrence' ? about : `${colours.dim(`${one.slot}:`)} ${cut(one.text, 50)} (${about})`;
      return `  ${value} — ${one.claims.length} claims, ${range(one.origins)}`;
    });
}

/** Many reports for a person: the counts, the disputes, and what several claims rest on. */
export function summariseComparison(comparison: Comparison): string {
  const { documents, origins, disputes, notices, reuse, failures } = comparison;
  const outlets = new Set(documents.map((one) => one.outlet ?? one.id));
  const sides = new Set(origins.flatMap((origin) => (origin.side === null ? [] : [origin.side])));
  const copied = count(reuse.length, 'passage shared', 'passages shared');
  const facts = [
    `${count(documents.length, 'report', 'reports')} of ${count(outlets.size, 'outlet', 'outlets')}`,
    count(origins.length, 'origin', 'origins'),
    sides.size === 0 ? 'sides: cannot tell' : count(sides.size, 'known side', 'known sides'),
    count(disputes.length, 'dispute', 'disputes'),
    count(notices.length, 'notice', 'notices'),
    copied,
    ...(failures.length === 0 ? [] : [`${failures.length} not read`]),
  ];
  return [
    facts.join(' · '),
    ...section('Where accounts part ways', disputeLines(comparison)),
    ...section('What several claims rest on', sharedLines(comparison)),
  ].join('\n');
}
