// Reports, made ready to be compared: the words of the blocks that are read, lookups by id, the role of every position.
// «غارة على المرفأ» in a headline and the same words in a body are told apart by their block; words of noise are not compared,
// so a body that is printed twice counts once.
import type { Analysis } from '../model/analyses.ts';
import type { Attribution } from '../model/attributions.ts';
import type { Block, BlockRole, Document } from '../model/documents.ts';
import type { EventMention } from '../model/events.ts';
import type { Language } from '../model/languages.ts';
import type { Mention } from '../model/mentions.ts';
import { byPosition, type Span } from '../text/spans.ts';
import { tokenise } from '../text/tokens.ts';

/** A word of a report as it is compared: its folded form without a conjunction, and where it stands. */
export interface ReportWord extends Span {
  readonly key: string;
}

/** A report ready to be compared. */
export interface Report {
  readonly id: string;
  readonly analysis: Analysis;
  readonly document: Document;
  readonly text: string;
  /** The words of headline, subheads and body, in order. */
  readonly words: readonly ReportWord[];
  readonly blocks: readonly Block[];
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly events: ReadonlyMap<string, EventMention>;
  readonly mentions: ReadonlyMap<string, Mention>;
  /** Mentions in order of their start. */
  readonly mentionList: readonly Mention[];
  /** The first unnamed-source mention of an entity. */
  readonly unnamed: ReadonlyMap<string, Mention>;
  /** What the mentions of an unnamed source together say it is of. */
  readonly affiliations: ReadonlyMap<string, readonly string[]>;
  /** The first mention of an entity that has a phrase with a title. */
  readonly titled: ReadonlyMap<string, Mention>;
}

const COMPARED: ReadonlySet<BlockRole> = new Set<BlockRole>(['headline', 'subhead', 'body']);

function wordsOfReport(analysis: Analysis, language: Language): ReportWord[] {
  const { text } = analysis.document;
  const words: ReportWord[] = [];
  for (const block of analysis.blocks) {
    if (!COMPARED.has(block.role)) continue;
    for (const token of tokenise(text.slice(block.start, block.end), language.folder)) {
      if (token.kind === 'mark') continue;
      words.push({
        key: withoutConjunction(token.folded, language),
        start: block.start + token.start,
        end: block.start + token.end,
      });
    }
  }
  return words;
}

function withoutConjunction(folded: string, language: Language): string {
  if (folded.length < 4) return folded;
  const conjunction = language.clitics.conjunctions.find((one) => folded.startsWith(one));
  return conjunction === undefined ? folded : folded.slice(conjunction.length);
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((one) => [one.id, one]));

function firsts(mentions: readonly Mention[], wanted: (one: Mention) => boolean): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  for (const mention of mentions) if (wanted(mention) && !found.has(mention.entity)) found.set(mention.entity, mention);
  return found;
}

function affiliationsIn(mentions: readonly Mention[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { entity, description } of mentions) {
    if (description === undefined) continue;
    const list = found.get(entity) ?? [];
    found.set(entity, list);
    for (const one of description.affiliations) if (!list.includes(one)) list.push(one);
  }
  return found;
}

/** Makes one report ready; nouns of saying inside speech are no voices, so that they are left out here. */
export function readyReport(given: Analysis, language: Language): Report {
  const analysis = { ...given, attributions: given.attributions.filter((one) => one.nominal !== true) };
  const mentionList = [...analysis.mentions].sort(byPosition);
  return {
    id: analysis.document.id,
    analysis,
    document: analysis.document,
    text: analysis.document.text,
    words: wordsOfReport(analysis, language),
    blocks: analysis.blocks,
    attributions: byId(analysis.attributions),
    events: byId(analysis.events),
    mentions: byId(analysis.mentions),
    mentionList,
    unnamed: firsts(mentionList, (one) => one.kind === 'unnamed-source'),
    affiliations: affiliationsIn(mentionList),
    titled: firsts(mentionList, (one) => one.phrase !== undefined),
  };
}

/** Reports in an order that does not depend on how they were given; a report given twice counts once. */
export function readyReports(analyses: readonly Analysis[], language: Language): Report[] {
  const known = new Map<string, Analysis>();
  for (const analysis of analyses) {
    const before = known.get(analysis.document.id);
    if (before === undefined || rankOf(analysis) < rankOf(before)) known.set(analysis.document.id, analysis);
  }
  return [...known.values()].sort(byPublication).map((analysis) => readyReport(analysis, language));
}

const rankOf = (analysis: Analysis): string => `${analysis.document.published ?? '~'} ${analysis.document.name}`;

const publishedKey = (analysis: Analysis): string => `${analysis.document.published ?? '~'} ${analysis.document.id}`;

function byPublication(one: Analysis, other: Analysis): number {
  const [first, second] = [publishedKey(one), publishedKey(other)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** The block that holds a position; undefined between blocks. */
export function blockAt(report: Report, position: number): Block | undefined {
  let low = 0;
  let high = report.blocks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const block = report.blocks[middle]!;
    if (block.end <= position) low = middle + 1;
    else if (block.start > position) high = middle - 1;
    else return block;
  }
  return undefined;
}

/** True for words of a headline or a subhead. */
export function inHeading(report: Report, span: Span): boolean {
  const role = blockAt(report, span.start)?.role;
  return role === 'headline' || role === 'subhead';
}

/** The sentence that holds a position, or its block where no sentence is known, or the span itself. */
export function sentenceAt(report: Report, span: Span): Span {
  const { sentences } = report.analysis;
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (sentence.end <= span.start) low = middle + 1;
    else if (sentence.start > span.start) high = middle - 1;
    else return { start: sentence.start, end: sentence.end };
  }
  const block = blockAt(report, span.start);
  return block === undefined ? { start: span.start, end: span.end } : { start: block.start, end: block.end };
}

/** The indexes [from, to) of the words that stand inside a span. */
export function wordRange(report: Report, span: Span): { readonly from: number; readonly to: number } {
  const from = firstWordFrom(report.words, span.start);
  let to = from;
  while (to < report.words.length && report.words[to]!.end <= span.end) to++;
  return { from, to };
}

function firstWordFrom(words: readonly ReportWord[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The mentions inside a span, in order. */
export function mentionsIn(report: Report, span: Span): Mention[] {
  const list = report.mentionList;
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let at = low; at < list.length && list[at]!.start < span.end; at++)
    if (list[at]!.end <= span.end) found.push(list[at]!);
  return found;
}
