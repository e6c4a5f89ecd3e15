// Units: the pieces of a report that a link can lead to. Each sentence is one; words outside any sentence (adverts, bylines,
// texts that were not read) are units too, cut where blocks end, so that every letter but white space has an anchor.
import type { Analysis } from '../../../model/analyses.ts';
import type { Block } from '../../../model/documents.ts';
import { byPosition, type Span } from '../../../text/spans.ts';

export interface Unit extends Span {
  readonly anchor: string;
  readonly block: Block | null;
}

/** Sorted, apart and inside the text. */
function apart<T extends Span>(spans: readonly T[], length: number): T[] {
  const kept: T[] = [];
  let end = 0;
  for (const span of [...spans].sort(byPosition))
    if (span.start >= end && span.end > span.start && span.end <= length) {
      kept.push(span);
      end = span.end;
    }
  return kept;
}

/** The piece of `text` in [start, end) without white space around it; null where nothing is left. */
function trimmed(text: string, start: number, end: number): Span | null {
  const piece = text.slice(start, end);
  const begin = start + piece.length - piece.trimStart().length;
  const stop = begin + piece.trim().length;
  return stop > begin ? { start: begin, end: stop } : null;
}

/** The units of an analysis, in order; `prefix` begins their anchors ('r3'). */
export function formUnits(analysis: Analysis, prefix: string): Unit[] {
  const { text } = analysis.document;
  const blocks = apart(analysis.blocks, text.length);
  const sentences = apart(analysis.sentences, text.length);
  const cuts = [...new Set([0, text.length, ...[...blocks, ...sentences].flatMap(({ start, end }) => [start, end])])];
  cuts.sort((one, other) => one - other);
  const units: Unit[] = [];
  let block = 0;
  let sentence = 0;
  let open: number | null = null;
  for (let at = 0; at + 1 < cuts.length; at++) {
    const start = cuts[at]!;
    const end = cuts[at + 1]!;
    while (block < blocks.length && blocks[block]!.end <= start) block++;
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const inBlock = blocks[block] !== undefined && blocks[block]!.start <= start ? blocks[block]! : null;
    const inSentence = sentences[sentence] !== undefined && sentences[sentence]!.start <= start;
    const piece = inSentence ? { start, end } : trimmed(text, start, end);
    if (piece === null) continue;
    // A sentence that a block's end cuts in two keeps one anchor, on its first piece.
    const anchor = inSentence && open === sentence ? '' : `${prefix}-s${units.length + 1}`;
    units.push({ ...piece, anchor, block: inBlock });
    open = inSentence ? sentence : null;
  }
  return units;
}

/** The anchor of the unit at a position, or of the nearest before it. */
export function anchorAt(units: readonly Unit[], position: number): string | null {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  for (let at = Math.min(low, units.length - 1); at >= 0; at--) if (units[at]!.anchor !== '') return units[at]!.anchor;
  return null;
}
