// The reader: a report's text with its findings marked in place. Nothing is added to the text and nothing taken away: the
// textContent of the reader is Document.text, unit for unit. Marks are spans without padding, margin or border, so no
// letter moves and no ligature breaks. Controls that reorder text are kept, shut in by an isolate and shown as a mark.
import type { Analysis } from '../../../model/analyses.ts';
import type { Span } from '../../../text/spans.ts';
import { type Finding, LAYERS } from './findings.ts';
import { escaped, html, type Markup } from './markup.ts';
import type { Unit } from './units.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'he', 'ckb', 'ps', 'sd', 'ug', 'yi']);
/** What HTML cannot carry (NUL, halves of surrogate pairs) and what would reorder the lines around it. */
const UNRULY = /[\u0000\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

interface Mark extends Span {
  readonly layer: number;
  readonly finding: number;
}

/** Text as HTML, letter for letter; the page's script puts back the units that HTML cannot carry. */
export function exactly(text: string): Markup {
  let all = '';
  let from = 0;
  for (const match of text.matchAll(UNRULY)) {
    const code = match[0].charCodeAt(0);
    const name = code.toString(16).toUpperCase().padStart(4, '0');
    const lost = code === 0 || (code >= 0xd800 && code <= 0xdfff);
    all += escaped(text.slice(from, match.index));
    all += lost
      ? `<span class="control" data-unit="${code}" data-code="${name}">\ufffd</span>`
      : `<span class="control" data-code="${name}">${match[0]}</span>`;
    from = match.index + 1;
  }
  return { html: all + escaped(text.slice(from)) };
}

function marksOf(findings: readonly Finding[], length: number): Mark[] {
  return findings.flatMap(({ layer, spans }, finding) =>
    spans
      .map(({ start, end }) => ({ start, end: Math.min(end, length), layer: LAYERS.indexOf(layer), finding }))
      .filter(({ start, end }) => start >= 0 && start < end),
  );
}

/** One stretch of text under the same marks: wrapped once for each layer, the findings of that layer named on it. */
function segment(text: string, active: ReadonlySet<Mark>): string {
  let inner = exactly(text).html;
  if (active.size === 0) return inner;
  for (let layer = LAYERS.length - 1; layer >= 0; layer--) {
    const here = [...active].filter((mark) => mark.layer === layer).map((mark) => mark.finding);
    if (here.length > 0) inner = `<span class="f-${LAYERS[layer]}" data-f="${here.join(' ')}">${inner}</span>`;
  }
  return inner;
}

/** Walks over the text once: `cut` is called for each stretch between two places where something begins or ends. */
function marked(text: string, marks: readonly Mark[], units: readonly Unit[]): string {
  const starts = [...marks].sort((a, b) => a.start - b.start);
  const cuts = [...new Set([0, text.length, ...[...marks, ...units].flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  const active = new Set<Mark>();
  let all = '';
  let next = 0;
  let unit = 0;
  for (let at = 0; at + 1 < cuts.length; at++) {
    const start = cuts[at]!;
    const end = cuts[at + 1]!;
    for (const mark of active) if (mark.end <= start) active.delete(mark);
    while (next < starts.length && starts[next]!.start <= start) active.add(starts[next++]!);
    if (units[unit]?.start === start) all += openUnit(units[unit]!);
    all += segment(text.slice(start, end), active);
    if (units[unit]?.end === end) {
      all += '</span>';
      unit++;
    }
  }
  return all;
}

function openUnit({ anchor, block }: Unit): string {
  const id = anchor === '' ? '' : ` id="${anchor}"`;
  return `<span class="unit ${block?.role ?? 'loose'}"${id}>`;
}

/** The direction of a text in a language. */
export const directionOf = (language: string): 'rtl' | 'auto' =>
  RIGHT_TO_LEFT.has(language.split('-')[0]!) ? 'rtl' : 'auto';

/** The reader of an analysis. Its textContent is the document's text exactly. */
export function writeReader(analysis: Analysis, units: readonly Unit[], findings: readonly Finding[]): Markup {
  const { text, language } = analysis.document;
  const marks = marksOf(findings, text.length);
  return html`<div class="reader" lang="${language}" dir="${directionOf(language)}">${{
    html: marked(text, marks, units),
  }}</div>`;
}
