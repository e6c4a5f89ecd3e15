// Captions: the line of a picture or a video. «صورة وكالات» (picture: agencies) says so in its first word; «زوارق عند الرصيف (وكالات)»
// (boats at the quay (agencies)) has its credit in brackets at the end; «فيديو للحظة الانهيار:» (video of the moment of collapse)
// stands over a video's shortcode. A line that begins or ends like a sentence is body: «قال شهود … (وكالات).»
import { readByline } from './bylines.ts';
import { type Board, beginsWithVerb, continues, type Draft, endingOf, isOpen, markNoise, partOf } from './drafts.ts';
import { labelAt } from './labels.ts';
import { wordSet } from './word-sets.ts';

const LONGEST = 20;
const LONGEST_LABELLED = 14;
const LONGEST_VIDEO = 9;
const LONGEST_CREDIT = 12;

/** Marks captions and the lines over videos; the first piece of a page is never one. */
export function findCaptions(board: Board): void {
  for (let index = 1; index < board.drafts.length; index++) {
    const draft = board.drafts[index]!;
    if (!isOpen(draft) || draft.words < 2 || draft.words > LONGEST) continue;
    if (endingOf(board.tokens, draft) !== 'none' || continues(board, draft)) continue;
    const next = board.drafts[index + 1];
    if (draft.words <= LONGEST_VIDEO && next?.kind === 'video' && speaksOfVideo(board, draft))
      markNoise(draft, 'video', 'blocks/video-line');
    else if (isLabelled(board, draft) || (endsWithCredit(board, draft) && !beginsWithVerb(board, draft)))
      markNoise(draft, 'image-caption', 'blocks/caption');
  }
}

const isLabelled = (board: Board, draft: Draft): boolean =>
  draft.words <= LONGEST_LABELLED &&
  labelAt(board.language, 'caption', board.tokens, { at: draft.from, limit: draft.to }) !== undefined;

function speaksOfVideo(board: Board, draft: Draft): boolean {
  const words = wordSet(board.language, 'page/video words');
  for (let at = draft.from; at < draft.to; at++) if (words.has(board.tokens[at]!.folded)) return true;
  return false;
}

/** «… عند الجسر (وكالات)»: words, then a bracket that holds a credit and nothing else; or «… عند الجسر - أرشيفية». */
function endsWithCredit(board: Board, draft: Draft): boolean {
  const { tokens } = board;
  const closed = tokens[draft.to - 1]!.folded === ')';
  let open = closed ? draft.to - 2 : draft.to - 1;
  const first = Math.max(draft.from, draft.to - LONGEST_CREDIT);
  while (open > first && !(closed ? tokens[open]!.folded === '(' : isDash(tokens[open]!.folded))) open--;
  if (open <= first || open + 1 >= (closed ? draft.to - 1 : draft.to)) return false;
  const inside = partOf(board, open + 1, closed ? draft.to - 1 : draft.to);
  if (coveredBy(board, inside)) return partOf(board, draft.from, open).words >= 2;
  if (!closed || partOf(board, draft.from, open).words < 3 || readByline(board, draft, true) !== null) return false;
  return readByline(board, inside, false)?.credited === true;
}

const isDash = (mark: string): boolean => mark === '-' || mark === '–' || mark === '—' || mark === '/';

/** True where every word is one of picture credits. */
function coveredBy(board: Board, draft: Draft): boolean {
  const words = wordSet(board.language, 'page/picture words');
  let named = false;
  for (let at = draft.from; at < draft.to; at++) {
    if (board.tokens[at]!.kind !== 'word') continue;
    if (!words.has(board.tokens[at]!.folded)) return false;
    named = true;
  }
  return named;
}
