// Clutter: labels, captions, related links and what is glued to a paragraph's end. «طباعة | شارك» (print | share) is a row of
// labels; «اقرأ أيضاً: …» opens a line that leads elsewhere; «جنود عند الجسر (وكالات)» (soldiers at the bridge (agencies)) is a caption by its
// bracketed credit; the short lines below «مقالات ذات صلة» are links. A line that ends like prose is none of these.
import { readByline, type Sheet } from './bylines.ts';
import {
  type Board,
  beginsWithVerb,
  continues,
  type Draft,
  endingOf,
  isOpen,
  isProse,
  markNoise,
  partOf,
  split,
} from './drafts.ts';
import { sameHeading } from './headings.ts';
import { labelAt, leadEnd, wholeLabel } from './labels.ts';

const LONGEST_OPENED = 30;
const LONGEST_NOTICE = 60;
const LONGEST_CAPTION = 25;
const LONGEST_LABELLED_CAPTION = 14;
const LONGEST_LINK = 22;
const LONGEST_TAIL = 45;
const LONGEST_VIDEO_LINE = 9;
const POINTERS = new Set([':', '|', '/', '»', '>', '-', '–', '—', '؛', '،', '…']);
const STOPS = new Set(['.', '؟', '!', '?', '…', ':']);

/** Marks the pieces that labels cover or open, and the captions. */
export function findLabels(board: Board): void {
  for (let index = 0; index < board.drafts.length; index++) {
    const draft = board.drafts[index]!;
    if (!isOpen(draft)) continue;
    const kind = wholeLabel(board.language, board.tokens, draft);
    if (kind !== undefined) markNoise(draft, kind, 'blocks/label');
    else if (board.text.charCodeAt(draft.start) === 0xa9) markNoise(draft, 'control', 'blocks/opening-label');
    else if (!judgeOpening(board, draft)) cutLead(board, index);
  }
  for (let index = 1; index < board.drafts.length; index++) judgeCaption(board, index);
}

/** «Next Previous الساحل - وكالات»: the labels before the text become a piece of their own. */
function cutLead(board: Board, index: number): void {
  const draft = board.drafts[index]!;
  const end = leadEnd(board.language, board.tokens, draft);
  if (end === draft.from || end >= draft.to) return;
  const parts = split(board, index, [end]);
  markNoise(parts[0]!, 'control', 'blocks/leading-label');
}

function judgeOpening(board: Board, draft: Draft): boolean {
  if (draft.words > LONGEST_NOTICE) return false;
  let from = draft.from;
  while (from < draft.to && board.tokens[from]!.kind === 'mark') from++;
  const label = labelAt(board.language, 'opening', board.tokens, { at: from, limit: draft.to });
  if (label === undefined) return false;
  const length = label.to - from;
  const pointed = POINTERS.has(board.tokens[label.to]?.folded ?? '');
  const full = endingOf(board.tokens, draft) === 'full';
  const fits = full
    ? length >= 3 || (pointed && length >= 2)
    : draft.words <= LONGEST_OPENED && (length >= 2 || pointed);
  if (fits) markNoise(draft, label.kind, 'blocks/opening-label');
  return fits;
}

function judgeCaption(board: Board, index: number): void {
  const draft = board.drafts[index]!;
  if (!isOpen(draft) || draft.words > LONGEST_CAPTION || endingOf(board.tokens, draft) !== 'none') return;
  if (draft.words < 2 || continues(board, draft) || beginsWithVerb(board, draft)) return;
  const next = board.drafts[index + 1];
  const label = labelAt(board.language, 'caption', board.tokens, { at: draft.from, limit: draft.to });
  if (draft.words <= LONGEST_VIDEO_LINE && next?.kind === 'video' && opensVideo(board, draft))
    markNoise(draft, 'video', 'blocks/video-line');
  else if (label !== undefined && draft.words <= LONGEST_LABELLED_CAPTION) markCaption(draft);
  else if (endsWithCredit(board, draft)) markCaption(draft);
}

const markCaption = (draft: Draft): void => markNoise(draft, 'image-caption', 'blocks/caption');

function opensVideo(board: Board, draft: Draft): boolean {
  const words = listSet(board, 'page/video words');
  for (let at = draft.from; at < draft.to; at++) if (words.has(board.tokens[at]!.folded)) return true;
  return false;
}

const sets = new WeakMap<object, Map<string, ReadonlySet<string>>>();

function listSet(board: Sheet, name: string): ReadonlySet<string> {
  const byName = sets.get(board.language) ?? new Map<string, ReadonlySet<string>>();
  sets.set(board.language, byName);
  let made = byName.get(name);
  if (made === undefined) {
    made = new Set((board.language.lists[name] ?? []).map((word) => board.language.folder.fold(word)));
    byName.set(name, made);
  }
  return made;
}

/** «… عند الجسر (وكالات)»: words, then a bracket that holds a credit and nothing else. */
function endsWithCredit(board: Board, draft: Draft): boolean {
  const { tokens } = board;
  if (tokens[draft.to - 1]!.folded !== ')') return false;
  let open = draft.to - 2;
  while (open > draft.from && tokens[open]!.folded !== '(' && draft.to - open < 12) open--;
  if (tokens[open]!.folded !== '(' || open === draft.to - 2) return false;
  const before = partOf(board, draft.from, Math.max(open, draft.from + 1));
  if (before.words < 3 || readByline(board, draft, true) !== null) return false;
  const inside = partOf(board, open + 1, draft.to - 1);
  return readByline(board, inside, false)?.credited === true || coveredBy(board, inside, 'page/picture words');
}

function coveredBy(board: Board, draft: Draft, list: string): boolean {
  const words = listSet(board, list);
  for (let at = draft.from; at < draft.to; at++)
    if (board.tokens[at]!.kind === 'word' && !words.has(board.tokens[at]!.folded)) return false;
  return draft.words > 0;
}

/** Marks the short lines below a label such as «مقالات ذات صلة» as the links that it announces. */
export function findLinks(board: Board, body: number): void {
  for (let index = 0; index < board.drafts.length; index++) {
    const label = board.drafts[index]!;
    if (index < body || label.kind !== 'related-links' || label.rule !== 'blocks/label') continue;
    let end = index + 1;
    while (end < board.drafts.length && (!isOpen(board.drafts[end]!) || isLink(board, board.drafts[end]!))) end++;
    const links = board.drafts.slice(index + 1, end).filter(isOpen);
    const subhead = end < board.drafts.length && links.length === 1;
    if (!subhead) for (const link of links) markNoise(link, 'related-links', 'blocks/links');
    index = end - 1;
  }
}

const isLink = (board: Board, draft: Draft): boolean =>
  draft.words <= LONGEST_LINK && !isProse(board, draft) && !beginsWithVerb(board, draft);

/** Parts labels and what follows them from the paragraph whose last sentence they are glued to. */
export function findTails(board: Board, headline: Draft | null): void {
  for (let index = 0; index < board.drafts.length; index++) {
    const draft = board.drafts[index]!;
    if (!isOpen(draft) || draft.words < 6) continue;
    const at = tailAt(board, draft, headline);
    if (at === undefined) continue;
    const parts = split(board, index, at.cuts);
    markNoise(parts[1]!, at.kind, 'blocks/tail');
    if (parts[2] !== undefined && headline !== null)
      markNoise(parts[2], 'heading-repeat', 'blocks/heading-repeat', { start: headline.start, end: headline.end });
    index += parts.length - 1;
  }
}

function tailAt(board: Board, draft: Draft, headline: Draft | null) {
  const { tokens } = board;
  for (let at = Math.max(draft.from + 4, draft.to - 2 * LONGEST_TAIL); at < draft.to; at++) {
    const label = tokens[at]!.kind === 'word' ? tailLabel(board, draft, at) : undefined;
    if (label === undefined) continue;
    let rest = label.to;
    while (rest < draft.to && rest < label.to + 5 && tokens[rest]!.folded !== ':') rest++;
    const repeated = headline !== null && rest + 1 < draft.to && tokens[rest]!.folded === ':';
    const copy = repeated && sameHeading(tokens, headline, partOf(board, rest + 1, draft.to));
    if (!copy && !(tokens[at - 1]!.kind === 'mark' && isTail(board, draft, label.to))) continue;
    return { cuts: copy ? [at, rest + 1] : [at], kind: label.kind };
  }
  return undefined;
}

const tailLabel = (board: Board, draft: Draft, at: number) =>
  labelAt(board.language, 'tail', board.tokens, { at, limit: draft.to });

/** From here to the end of the paragraph no other sentence follows. */
function isTail(board: Board, draft: Draft, from: number): boolean {
  if (draft.to - from > LONGEST_TAIL || from >= draft.to - 0) return from === draft.to;
  for (let at = from + 1; at < draft.to; at++) {
    const mark = board.tokens[at]!;
    if (mark.kind === 'mark' && STOPS.has(mark.folded) && mark.folded !== ':') return false;
  }
  return true;
}
