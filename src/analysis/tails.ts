// Tails: what stands below or behind the body. The short lines below «مقالات ذات صلة» (related articles) are the links it announces;
// «… إلى الميناء. سمات المرفأ غرق» ends in tags glued to the last sentence; «رابط الخبر بصحيفة …: …» in a link to itself. Idea: below
// the last paragraph of prose, behind the first label, nothing of the report follows; inside it, a label must follow a full stop
// and no sentence may follow the label.
import {
  type Board,
  beginsWithVerb,
  type Draft,
  isOpen,
  isProse,
  markNoise,
  partOf,
  replaceDrafts,
  split,
} from './drafts.ts';
import { sameHeading } from './headings.ts';
import { labelAt } from './labels.ts';

const LONGEST_LINK = 22;
const LONGEST_LEFTOVER = 14;
const LONGEST_TAIL = 80;
/** A label of so many words is nothing else, whatever marks follow it. */
const SURE_LABEL = 3;
const STOPS = new Set(['.', '؟', '!', '?', '…', ':']);

/** Marks the short lines below a label of related links, and the leftovers below the body. */
export function findLinks(board: Board, body: number): void {
  let announced = false;
  for (let index = body; index < board.drafts.length; index++) {
    const draft = board.drafts[index]!;
    if (draft.role === 'noise') announced ||= draft.kind === 'related-links' && draft.rule === 'blocks/label';
    else if (announced && isLink(board, draft)) markNoise(draft, 'related-links', 'blocks/links');
    else announced = false;
  }
  findLeftovers(board, body);
}

const isLink = (board: Board, draft: Draft): boolean =>
  (isOpen(draft) || draft.role === 'byline') &&
  draft.words <= LONGEST_LINK &&
  !isProse(board, draft) &&
  !beginsWithVerb(board, draft);

/** Names of commenters, fields of a form, dates of other pages: below the last prose, behind a label. */
function findLeftovers(board: Board, body: number): void {
  let last = board.drafts.length - 1;
  while (last >= body && !(isOpen(board.drafts[last]!) && isProse(board, board.drafts[last]!))) last--;
  if (last < body) return;
  let labelled = false;
  for (let at = last + 1; at < board.drafts.length; at++) {
    const draft = board.drafts[at]!;
    if (draft.role === 'noise') labelled ||= draft.rule !== 'blocks/bare' && draft.kind !== 'image-caption';
    else if (labelled && isOpen(draft) && draft.words <= LONGEST_LEFTOVER && isLink(board, draft))
      markNoise(draft, 'other', 'blocks/leftover');
  }
}

/** Parts labels and what follows them from the paragraph whose last sentence they are glued to. */
export function findTails(board: Board, headline: Draft | null): void {
  const replaced = new Map<Draft, readonly Draft[]>();
  for (const draft of board.drafts) {
    if (!isOpen(draft) || draft.words < 6) continue;
    const tail = tailOf(board, draft, headline);
    if (tail === undefined) continue;
    const parts = split(board, draft, tail.cuts);
    markNoise(parts[1]!, tail.kind, 'blocks/tail');
    if (parts[2] !== undefined && headline !== null)
      markNoise(parts[2], 'heading-repeat', 'blocks/heading-repeat', { start: headline.start, end: headline.end });
    replaced.set(draft, parts);
  }
  replaceDrafts(board, replaced);
}

function tailOf(board: Board, draft: Draft, headline: Draft | null) {
  const { tokens, language } = board;
  for (let at = Math.max(draft.from + 4, draft.to - LONGEST_TAIL); at < draft.to; at++) {
    if (tokens[at]!.kind !== 'word') continue;
    const label = labelAt(language, 'tail', tokens, { at, limit: draft.to });
    if (label === undefined) continue;
    const copy = headline === null ? -1 : copyBehind(board, draft, { label: label.to, headline });
    const sure = label.to - at >= SURE_LABEL;
    if (copy < 0 && !(tokens[at - 1]!.kind === 'mark' && (sure || isLast(board, draft, label.to)))) continue;
    return { cuts: copy < 0 ? [at] : [at, copy], kind: label.kind };
  }
  return undefined;
}

/** Where the headline begins that follows a label and its colon («رابط الخبر بصحيفة الفجر: …»); -1 where none does. */
function copyBehind(board: Board, draft: Draft, where: { readonly label: number; readonly headline: Draft }): number {
  let colon = where.label;
  while (colon < draft.to && colon < where.label + 5 && board.tokens[colon]!.folded !== ':') colon++;
  if (colon + 1 >= draft.to || board.tokens[colon]!.folded !== ':') return -1;
  return sameHeading(board.tokens, where.headline, partOf(board, colon + 1, draft.to)) ? colon + 1 : -1;
}

/** From here to the end of the paragraph no other sentence follows. */
function isLast(board: Board, draft: Draft, from: number): boolean {
  for (let at = from + 1; at < draft.to; at++) {
    const mark = board.tokens[at]!;
    if (mark.kind === 'mark' && STOPS.has(mark.folded) && mark.folded !== ':') return false;
  }
  return true;
}
