// Blocks: what part of the page each line is. «إعلان» (advert) between two paragraphs, a body printed twice, «مقالات ذات صلة» and
// the links below it are noise; a headline, a credit line, subheads and paragraphs are read. The text itself is never cleaned.
// Idea: the text is cut into pieces; labels, captions and markup are recognised by the words that the language lists; then the
// head of the page, the copies, the links and what is glued to a paragraph («… المدينة. سمات تركيا»); the rest is body. A piece
// that nothing speaks against is body: a paragraph lost as noise would cost more than a label read. (Boilerplate removal after
// Kohlschütter, Fankhauser & Nejdl 2010 works on HTML; here only text is left.)
import type { Block, Document } from '../model/documents.ts';
import type { Gazetteer } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import { readByline, readDateline } from './bylines.ts';
import { findCaptions } from './captions.ts';
import { findLabels } from './clutter.ts';
import {
  type Board,
  blocksOf,
  type Draft,
  isOpen,
  isProse,
  markByline,
  markNoise,
  replaceDrafts,
  split,
} from './drafts.ts';
import { findHead, findHeadingRepeats, findSubheads } from './headings.ts';
import { findPieces } from './lines.ts';
import { echoed, findEchoes } from './repeats.ts';
import { findUnread } from './scripts.ts';
import { findLinks, findTails } from './tails.ts';

const FEWEST_REPEATED = 15;
const COVERED = 0.85;
const COVERED_TOGETHER = 0.92;
const FEWEST_CUT = 25;
const LONGEST_CREDIT = 8;

/** The blocks of a document, in order and apart; white space between them belongs to none. Linear in the text. */
export function findBlocks(
  document: Document,
  tokens: readonly Token[],
  language: Language,
  gazetteer: Gazetteer,
): Block[] {
  const { text } = document;
  const drafts: Draft[] = findPieces(text, tokens, language.isOwnLetter);
  const board: Board = { text, tokens, language, gazetteer, drafts };
  for (const draft of drafts)
    if (draft.markup !== undefined) markNoise(draft, draft.markup, draft.words === 0 ? 'blocks/bare' : 'blocks/markup');
  findUnread(board);
  findLabels(board);
  findCaptions(board);
  const { body, headline } = findHead(board);
  if (headline !== null) findHeadingRepeats(board, headline, body);
  findRepeats(board, body);
  findLinks(board, body);
  findTails(board, headline);
  findDatelines(board, body);
  findCredits(board, body);
  findSubheads(board, body);
  return blocksOf(board);
}

/** Marks the second copy of a body, whole pieces first, then a copy inside one piece. */
function findRepeats(board: Board, body: number): void {
  const open = board.drafts.slice(body).filter(isOpen);
  const echo = findEchoes(board.tokens, open);
  if (echo === null) return;
  const replaced = new Map<Draft, readonly Draft[]>();
  let run: Copy[] = [];
  const close = (): void => {
    const words = run.reduce((sum, one) => sum + one.draft.words, 0);
    const count = run.reduce((sum, one) => sum + one.count, 0);
    if (words >= FEWEST_REPEATED && count >= COVERED_TOGETHER * words)
      for (const { draft, source } of run) markNoise(draft, 'body-repeat', 'blocks/body-repeat', source);
    run = [];
  };
  for (const draft of open) {
    const { count, source } = echoed(echo, board.tokens, draft);
    if (source !== null && count >= COVERED * draft.words && !tellsOther(board, draft, echo))
      run.push({ draft, source, count });
    else {
      close();
      const parts = count >= FEWEST_CUT ? cutRepeat(board, draft, echo) : undefined;
      if (parts !== undefined) replaced.set(draft, parts);
    }
  }
  close();
  replaceDrafts(board, replaced);
}

interface Copy {
  readonly draft: Draft;
  readonly source: Span;
  readonly count: number;
}

/** Two telegrams in the same set phrases to two presidents are no copies: a number or a name of its own makes it another passage. */
function tellsOther(board: Board, draft: Draft, echo: Int32Array): boolean {
  for (let at = draft.from; at < draft.to; at++) {
    const token = board.tokens[at]!;
    if (echo[at]! >= 0 || token.kind === 'mark') continue;
    if (token.kind === 'number' || board.gazetteer.matchesAt(board.text, board.tokens, at).length > 0) return true;
  }
  return false;
}

/** One paragraph that holds its text twice: parts it at the sentence where the copy begins. */
function cutRepeat(board: Board, draft: Draft, echo: Int32Array): readonly Draft[] | undefined {
  let from = draft.to;
  while (from > draft.from && (board.tokens[from - 1]!.kind === 'mark' || echo[from - 1]! >= 0)) from--;
  while (from < draft.to && !endsSentence(board, from - 1)) from++;
  const { count, source } = echoed(echo, board.tokens, { from, to: draft.to });
  if (count < FEWEST_CUT || source === null) return undefined;
  const parts = split(board, draft, [from]);
  markNoise(parts[parts.length - 1]!, 'body-repeat', 'blocks/body-repeat', source);
  return parts;
}

const endsSentence = (board: Board, at: number): boolean => {
  const mark = board.tokens[at]?.folded;
  return mark === '.' || mark === '؟' || mark === '!' || mark === '…';
};

/** Parts a dateline from the first sentence that it is glued to. */
function findDatelines(board: Board, body: number): void {
  const replaced = new Map<Draft, readonly Draft[]>();
  let first = true;
  for (const draft of board.drafts.slice(body)) {
    if (!isOpen(draft)) continue;
    const dateline = first || hasBracket(board, draft) ? readDateline(board, draft, first) : null;
    first = false;
    if (dateline === null) continue;
    const parts = split(board, draft, [dateline.to]);
    markByline(parts[0]!, dateline.agencies, 'blocks/dateline');
    replaced.set(draft, parts);
  }
  replaceDrafts(board, replaced);
}

const hasBracket = (board: Board, draft: Draft): boolean => {
  for (let at = draft.from + 1; at < Math.min(draft.to, draft.from + 6); at++)
    if (board.tokens[at]!.folded === '(') return true;
  return false;
};

/** Marks the credit lines that stand alone in the body or below it: «(رويترز)», «المصدر: وكالات». */
function findCredits(board: Board, body: number): void {
  let tail = board.drafts.length;
  while (tail > body && !(isOpen(board.drafts[tail - 1]!) && isProse(board, board.drafts[tail - 1]!))) tail--;
  for (let at = body; at < board.drafts.length; at++) {
    const draft = board.drafts[at]!;
    if (!isOpen(draft) || draft.words > LONGEST_CREDIT) continue;
    const below = at >= tail && tail > body;
    const byline = readByline(board, draft, below);
    if (byline?.credited === true || byline?.dated === true)
      markByline(draft, byline.agencies, below ? 'blocks/credit-below' : 'blocks/byline');
  }
}
