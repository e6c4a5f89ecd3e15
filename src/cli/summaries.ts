// Summaries: an analysis and a comparison in a few lines for a person at a terminal. Everything that is quoted is quoted from the
// text; numbers are counts of findings. Long words are cut, with an ellipsis that says so.
import type { Analysis } from '../model/analyses.ts';
import type { Attribution } from '../model/attributions.ts';
import type { Comparison, Copy, OriginRange, Story } from '../model/comparisons.ts';
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

/** The answer in the words of a report; what is denied is said so, and beside yes or no stand the words. */
function answerOf(about: string, { value, text }: Comparison['disputes'][number]['positions'][number]): string {
  if (text === undefined || text === '') return String(value);
  if (String(value).startsWith('not:')) return `not ${text}`;
  return about === 'civilian-casualties' ? `${value} (${text})` : text;
}

/** «1–3 origins»: all kept apart, every possible identity merged. */
const range = ({ least, most }: OriginRange): string =>
  least === most ? count(least, 'origin', 'origins') : `${least}–${most} origins`;

function disputeLines(comparison: Comparison): string[] {
  return comparison.disputes.flatMap((dispute) => [
    `  ${colours.bold(dispute.kind)} over ${dispute.about}: ${cut(dispute.question || dispute.event)}`,
    ...dispute.positions.map(
      (position) =>
        `    ${cut(answerOf(dispute.about, position), 80)} — ${count(position.claims.length, 'claim', 'claims')}, ${count(position.origins.length, 'origin', 'origins')}`,
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

const MOST_STORIES = 40;

function storyLine({ id, title, documents }: Story, outlets: ReadonlyMap<string, string>): string {
  const named = new Set(documents.map((one) => outlets.get(one) ?? one));
  return `  ${String(documents.length).padStart(4)} ${colours.dim(`of ${count(named.size, 'outlet', 'outlets')}`.padEnd(14))} ${colours.dim(id)} ${cut(title, 90)}`;
}

/** Many reports of many things: the stories, the largest first, and what was copied. */
export function summariseStories(
  stories: readonly Story[],
  analyses: readonly Analysis[],
  copies: readonly Copy[],
): string {
  const outlets = new Map(analyses.map(({ document }) => [document.id, document.outlet ?? document.id]));
  const several = stories.filter((one) => one.documents.length > 1);
  const whole = copies.filter((one) => one.extent === 'whole');
  const dropped = copies.filter((one) => one.credit.kind === 'dropped');
  const facts = [
    `${count(analyses.length, 'report', 'reports')} of ${count(new Set(outlets.values()).size, 'outlet', 'outlets')}`,
    `${count(several.length, 'story', 'stories')} told by several reports`,
    count(whole.length, 'pair of one text in two outlets', 'pairs of one text in two outlets'),
    count(dropped.length, 'pair with a credit dropped', 'pairs with a credit dropped'),
  ];
  const rows = several.slice(0, MOST_STORIES).map((one) => storyLine(one, outlets));
  const more = several.length > MOST_STORIES ? [colours.dim(`  … and ${several.length - MOST_STORIES} more`)] : [];
  const hint = several.length === 0 ? [] : ['', 'One of them: --story ID. All as pages: --html FOLDER.'];
  return [facts.join(' · '), ...section('Stories, the largest first', [...rows, ...more]), ...hint].join('\n');
}

/** One story for a person: title and sentences of its reports, then its comparison. */
export function summariseStory(comparison: Comparison): string {
  const [story] = comparison.stories;
  const quotes = (story?.sentences ?? []).map((one) => `  ${cut(one.text)}`);
  const head = story === undefined ? [] : [colours.underline(cut(story.title)), ...quotes, ''];
  return [...head, summariseComparison(comparison)].join('\n');
}
