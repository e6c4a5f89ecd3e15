// Clutter: lines that labels cover or open. «طباعة | شارك» (print | share) is a row of labels; «اقرأ أيضاً: …» (read also) opens a line
// that leads elsewhere; «الرئيسية / أخبار / …» (home / news) is the path to the page; «#ميناء #غرق» are hashtags; «نشر في …» (published
// on) dates the page. Idea: a line that ends like prose is none of these, unless a label of several words opens it.
import { readByline } from './bylines.ts';
import { type Board, type Draft, endingOf, isOpen, markByline, markNoise, replaceDrafts, split } from './drafts.ts';
import { labelAt, leadEnd, wholeLabel } from './labels.ts';

const LONGEST_OPENED = 30;
const LONGEST_NOTICE = 60;
const LONGEST_DATED = 14;
const LONGEST_PATH = 40;
const SHORT_CALL = 4;
const CALL = 14;
const POINTERS = new Set([':', '|', '/', '»', '>', '-', '–', '—', '؛', '،', '…']);
const PATH_MARKS = new Set(['/', '\\', '>', '»', '›', '|', '•', '·']);
/** © and the letter in a circle that stands for it. */
const COPYRIGHT = new Set([0xa9, 0x24b8, 0x24d2]);

/** Marks the pieces that labels cover or open, rows of numbers and hashtags, and lines that date or sign the page. */
export function findLabels(board: Board): void {
  const replaced = new Map<Draft, readonly Draft[]>();
  for (const draft of board.drafts) {
    if (!isOpen(draft)) continue;
    const kind = wholeLabel(board.language, board.tokens, draft);
    if (kind !== undefined) markNoise(draft, kind, 'blocks/label');
    else if (draft.words <= LONGEST_NOTICE && judgeShort(board, draft)) continue;
    else cutLead(board, draft, replaced);
  }
  replaceDrafts(board, replaced);
}

function judgeShort(board: Board, draft: Draft): boolean {
  if (COPYRIGHT.has(board.text.charCodeAt(draft.start))) markNoise(draft, 'control', 'blocks/opening-label');
  else if (isNumbers(board, draft)) markNoise(draft, 'control', 'blocks/bare');
  else if (isHashtags(board, draft)) markNoise(draft, 'related-links', 'blocks/hashtags');
  else if (isPath(board, draft)) markNoise(draft, 'section-label', 'blocks/path');
  else if (isDated(board, draft)) markByline(draft, readByline(board, draft, true)?.agencies ?? [], 'blocks/page-date');
  else return judgeOpening(board, draft);
  return true;
}

/** «0:00», «100%»: numbers that make no date. */
function isNumbers(board: Board, draft: Draft): boolean {
  for (let at = draft.from; at < draft.to; at++) if (board.tokens[at]!.kind === 'word') return false;
  return readByline(board, draft, false) === null;
}

function isHashtags(board: Board, draft: Draft): boolean {
  if (board.tokens[draft.from]!.folded !== '#' || draft.end - draft.start > 1000) return false;
  return board.text
    .slice(draft.start, draft.end)
    .split(/\s+/u)
    .every((word) => word.startsWith('#'));
}

/** «الرئيسية / أخبار / عنوان»: the page's place in the site, from its home on. */
function isPath(board: Board, draft: Draft): boolean {
  if (draft.words > LONGEST_PATH) return false;
  const home = labelAt(board.language, 'home', board.tokens, { at: draft.from, limit: draft.to });
  return home !== undefined && PATH_MARKS.has(board.tokens[home.to]?.folded ?? '');
}

/** «نشر في 5 آذار …», and the line in which a theme prints author and date. */
function isDated(board: Board, draft: Draft): boolean {
  if (draft.words > LONGEST_DATED || endingOf(board.tokens, draft) === 'full') return false;
  const { tokens, language } = board;
  const range = { at: draft.from, limit: draft.to };
  if (labelAt(language, 'dated', tokens, range) !== undefined)
    return tokens.slice(draft.from, draft.to).some((token) => token.kind === 'number');
  for (let at = draft.from; at < draft.to; at++)
    if (labelAt(language, 'signed', tokens, { at, limit: draft.to }) !== undefined) return true;
  return false;
}

/** «Next Previous الساحل - وكالات»: the labels before the text become a piece of their own. */
function cutLead(board: Board, draft: Draft, replaced: Map<Draft, readonly Draft[]>): void {
  const end = leadEnd(board.language, board.tokens, draft);
  if (end === draft.from || end >= draft.to) return;
  const parts = split(board, draft, [end]);
  markNoise(parts[0]!, 'control', 'blocks/leading-label');
  replaced.set(draft, parts);
}

function judgeOpening(board: Board, draft: Draft): boolean {
  let from = draft.from;
  while (from < draft.to && board.tokens[from]!.kind === 'mark') from++;
  const label = labelAt(board.language, 'opening', board.tokens, { at: from, limit: draft.to });
  if (label === undefined) return false;
  const length = label.to - from;
  const pointed = POINTERS.has(board.tokens[label.to]?.folded ?? '');
  const full = endingOf(board.tokens, draft) === 'full';
  const fits = full
    ? length >= 3 || (pointed && length >= 2)
    : draft.words <= LONGEST_OPENED && (length >= 2 || pointed || isCall(board, draft, label.to));
  if (fits) markNoise(draft, label.kind, 'blocks/opening-label');
  return fits;
}

/** «تابعونا … على فيسبوك»: one word opens it, and a network or another control stands behind. */
function isCall(board: Board, draft: Draft, from: number): boolean {
  if (draft.words <= SHORT_CALL) return true;
  if (draft.words > CALL) return false;
  for (let at = from; at < draft.to; at++)
    if (labelAt(board.language, 'whole', board.tokens, { at, limit: draft.to })?.kind === 'control') return true;
  return false;
}
