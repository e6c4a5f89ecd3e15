// The small parts that every section is made of: a figure with its range, a stance with its shape, a link to a sentence,
// quoted words with their citation. Every figure leads to sentences, so the links are made in one place.
import type { Claim, Origin } from '../../../model/comparisons.ts';
import type { Span } from '../../../text/spans.ts';
import { datePair } from './dates.ts';
import {
  type Dossier,
  directionalName,
  foreign,
  nameOfOrigin,
  nameOfSide,
  placeOfClaim,
  type ReportView,
  shown,
} from './dossiers.ts';
import { html, joined, type Markup, type Piece } from './markup.ts';
import { type Key, pairOf, pairOfValue } from './phrases.ts';
import type { Range } from './ranges.ts';
import { exactly } from './readers.ts';
import { anchorAt } from './units.ts';

/** What a claim does with a proposition, as the matrix shows it. */
export type Verdict = 'asserts' | 'hedged' | 'open' | 'doubts' | 'denies';
export const VERDICTS: readonly Verdict[] = ['asserts', 'hedged', 'open', 'doubts', 'denies'];

/** A stance: a shape, a word and a colour, never the colour alone. */
export const verdictChip = (dossier: Dossier, verdict: Verdict): Markup =>
  html`<span class="verdict ${verdict}">${dossier.book.say(`verdict.${verdict}`)}</span>`;

/** Number of origins with its range; says so where it cannot be told. */
export function rangeFigure(dossier: Dossier, range: Omit<Range, 'counted'>): Markup {
  const { say } = dossier.book;
  if (range.most === 0) return html`<span class="figure unknown">${say('cannotTell')}</span>`;
  const between =
    range.least === range.most ? null : html` <small>${say('range', { least: range.least, most: range.most })}</small>`;
  return html`<span class="figure"><b>${range.best}</b>${between}</span>`;
}

/** Sides as names; 'no side known' where there is none. */
export function sideNames(dossier: Dossier, sides: readonly string[]): Markup {
  if (sides.length === 0) return dossier.book.say('side.none');
  return joined(
    sides.map(
      (side, at) => html`${at > 0 ? separator(dossier) : null}${directionalName(dossier, nameOfSide(dossier, side))}`,
    ),
  );
}

/** The comma of the page's language. */
export const separator = (dossier: Dossier): Markup => dossier.book.say('list.separator');

export const originName = (dossier: Dossier, origin: Origin): Markup =>
  directionalName(dossier, nameOfOrigin(dossier, origin));

/** Kind of an origin in words: «مصدر غير مسمّى». */
export const originKind = (dossier: Dossier, origin: Origin): Markup =>
  dossier.book.show(pairOfValue('origin', origin.kind));

/** A link to exact words in a report. */
export function sentenceLink(report: ReportView, span: Span, label: Piece): Markup {
  const anchor = anchorAt(report.units, span.start) ?? report.anchor;
  return html`<a class="to" href="#${anchor}" data-w="${span.start}-${span.end}">${label}</a>`;
}

const LONGEST_QUOTE = 190;
const LONGEST_VALUE = 150;

/** The beginning of long words, cut at a space. */
function shortened(words: string, longest: number): string {
  if (words.length <= longest) return words;
  const cut = words.lastIndexOf(' ', longest);
  return `${words.slice(0, cut > 0 ? cut : longest)}…`;
}

/** The words of a span, shortened at a space where they are long. The whole of them is in the reader. */
export function quotedWords(report: ReportView, span: Span): Markup {
  const text = report.analysis?.document.text ?? '';
  const words = shortened(text.slice(span.start, span.end), LONGEST_QUOTE).replace(/\s+/gu, ' ');
  return html`<q lang="${report.document.language}" dir="auto">${exactly(words)}</q>`;
}

/** Copies the words of the link before it with outlet, date, name and offsets; shown only where the script runs. */
export const copyButton = (dossier: Dossier): Markup => {
  const words = pairOf('copy');
  return html`<button class="copy" data-t="${dossier.book.placeOf(words)}">${dossier.book.now(words)}</button>`;
};

/** Outlet and date of a report, linked to it. */
export const reportCite = (dossier: Dossier, report: ReportView): Markup =>
  html`<a class="cite" href="#${report.anchor}">${directionalName(dossier, report.outlet.name)} · ${dossier.book.show(datePair(report.document.published))}</a>`;

/** Quoted words, where they stand, and the button that copies them. */
export function quotation(dossier: Dossier, report: ReportView, span: Span): Markup {
  return html`${sentenceLink(report, span, quotedWords(report, span))} <span class="source-line">${reportCite(dossier, report)} ${copyButton(dossier)}</span>`;
}

/** One claim as evidence: what it does, its words, its report. */
export function evidenceItem(dossier: Dossier, claim: Claim, verdict?: Verdict): Markup {
  const place = placeOfClaim(dossier, claim);
  if (place === null) return html`<li class="evidence">${dossier.book.say('evidence.none')}</li>`;
  const chip = verdict === undefined ? null : verdictChip(dossier, verdict);
  return html`<li class="evidence">${chip}${quotation(dossier, place.report, place.span)}</li>`;
}

/** What a proposition or a position says; «not: …» where it says that something was not so. */
export function valueWords(dossier: Dossier, text: string, value: string | number): Markup {
  const words = shortened(text === '' ? String(value) : text, LONGEST_VALUE);
  if (value === 'not:yes') return dossier.book.say('value.notHappened', { value: shown(words) });
  return typeof value === 'string' && value.startsWith('not:')
    ? dossier.book.say('value.not', { value: shown(words) })
    : foreign(words);
}

/** Why something was counted so: a rule's id in words, or the words that the comparison gives. */
export const because = (dossier: Dossier, reason: string): Markup => dossier.book.show(pairOfValue('reason', reason));

/** A list that begins open and folds away what is beyond `first`. */
export function longList(dossier: Dossier, items: readonly Markup[], shape: ListShape): Markup {
  const { first, more, kind = 'ul', name = '' } = shape;
  const list = (part: readonly Markup[]): Markup => ({
    html: `<${kind} class="${name}">${part.map((item) => item.html).join('')}</${kind}>`,
  });
  if (items.length <= first + 2) return list(items);
  const rest = items.length - first;
  return html`${list(items.slice(0, first))}<details class="more"><summary>${dossier.book.say(more, { count: rest })}</summary>${list(items.slice(first))}</details>`;
}

export interface ListShape {
  readonly first: number;
  readonly more: Key;
  readonly kind?: 'ul' | 'ol';
  readonly name?: string;
}

/** What a section says when it has nothing. */
export const nothing = (dossier: Dossier, key: Key): Markup => html`<p class="nothing">${dossier.book.say(key)}</p>`;
