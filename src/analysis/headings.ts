// Headings: the headline, what stands between it and the body, the subheads inside the body, and the headline printed again.
// «غرق عبارة قرب الميناء» (a ferry sinks near the port) in the first line, a blank line, «الساحل - وكالات», a blank line, the body.
// Idea: a headline is short, ends without a full stop and is followed by something longer; a subhead is the same in the body.
import type { Token } from '../text/tokens.ts';
import { isPlace, readByline } from './bylines.ts';
import {
  type Board,
  beginsWithVerb,
  continues,
  type Draft,
  endingOf,
  firstWord,
  isOpen,
  isProse,
  markByline,
  markNoise,
  markRole,
} from './drafts.ts';
import { labelAt } from './labels.ts';

const LONGEST_HEADLINE = 22;
const LONGEST_WITH_BYLINE = 32;
const LONGEST_VERBAL = 14;
const LONGEST_DECK = 20;
const LONGEST_SUBHEAD = 14;
const MOST_DECKS = 3;
const LONGEST_SECTION = 4;
const FEWEST_BELOW_SECTION = 4;
const BULLETS = new Set('-–—*•▪●◾■+·'.split(''));
const JOINTS = new Set('-–—|:/«»'.split(''));

const nextOpen = (board: Board, index: number): number => {
  let at = index + 1;
  while (at < board.drafts.length && !isOpen(board.drafts[at]!)) at++;
  return at;
};

const bylineOf = (board: Board, draft: Draft | undefined, expected: boolean) =>
  draft === undefined ? null : readByline(board, draft, expected);

function isHeadline(board: Board, draft: Draft, next: Draft | undefined): boolean {
  if (next === undefined || draft.words < 2 || continues(board, draft)) return false;
  const credited = bylineOf(board, next, true)?.credited === true;
  const limit = credited ? LONGEST_WITH_BYLINE : LONGEST_HEADLINE;
  if (draft.words > limit) return false;
  if (credited) return true;
  if (endingOf(board.tokens, draft) === 'full') return false;
  return draft.words <= LONGEST_VERBAL ? next.apart || !beginsWithVerb(board, draft) : !beginsWithVerb(board, draft);
}

/** Marks headline, byline and decks; returns the index of the draft where the body begins, and the headline. */
export function findHead(board: Board): { readonly body: number; readonly headline: Draft | null } {
  let at = nextOpen(board, -1);
  for (let step = 0; step < MOST_DECKS && at < board.drafts.length; step++) {
    const byline = bylineOf(board, board.drafts[at], false);
    const next = nextOpen(board, at);
    if (byline === null || next >= board.drafts.length) break;
    markByline(board.drafts[at]!, byline.agencies, 'blocks/byline');
    at = next;
  }
  at = skipSection(board, at);
  const first = board.drafts[at];
  const next = nextOpen(board, at);
  if (first === undefined || !isHeadline(board, first, board.drafts[next])) return { body: at, headline: null };
  markRole(first, 'headline', 'blocks/headline');
  return { body: findDecks(board, at, first), headline: first };
}

/** «أخبار المنطقة» above a headline names the section; so does a place that stands alone there. */
function skipSection(board: Board, at: number): number {
  const draft = board.drafts[at];
  const next = nextOpen(board, at);
  const below = board.drafts[next];
  if (draft === undefined || below === undefined || draft.words > LONGEST_SECTION) return at;
  const { tokens, language } = board;
  const named = labelAt(language, 'section', tokens, { at: draft.from, limit: draft.to }) !== undefined;
  if (!named && !isPlace(board, draft)) return at;
  if (below.words < FEWEST_BELOW_SECTION || readByline(board, below, true) !== null) return at;
  if (!isHeadline(board, below, board.drafts[nextOpen(board, next)])) return at;
  markNoise(draft, 'section-label', 'blocks/section');
  return next;
}

/** What stands between headline and body: the headline again, credit lines, decks. Returns where the body begins. */
function findDecks(board: Board, from: number, headline: Draft): number {
  recoverBylines(board, from);
  let decks = 0;
  let at = nextOpen(board, from);
  while (at < board.drafts.length) {
    const draft = board.drafts[at]!;
    const next = nextOpen(board, at);
    const last = next >= board.drafts.length;
    const byline = last ? null : readByline(board, draft, true);
    if (sameHeading(board.tokens, headline, draft))
      markNoise(draft, 'heading-repeat', 'blocks/heading-repeat', headline);
    else if (byline !== null) markByline(draft, byline.agencies, 'blocks/byline');
    else if (!last && decks < MOST_DECKS && isDeck(board, draft, board.drafts[next]!)) {
      markRole(draft, 'subhead', 'blocks/subhead');
      decks++;
    } else return at;
    at = next;
  }
  return at;
}

/** «متابعات» is a section elsewhere; alone behind the headline it is the credit line. */
function recoverBylines(board: Board, from: number): void {
  const draft = board.drafts[from + 1];
  if (draft?.kind !== 'section-label') return;
  const byline = readByline(board, draft, false);
  if (byline === null || !byline.credited) return;
  delete draft.kind;
  markByline(draft, byline.agencies, 'blocks/byline');
}

const isDeck = (board: Board, draft: Draft, next: Draft): boolean =>
  draft.words <= LONGEST_DECK &&
  !isProse(board, draft) &&
  !beginsWithVerb(board, draft) &&
  next.words >= draft.words &&
  !beginsWithBullet(board, draft);

const beginsWithBullet = (board: Board, draft: Draft): boolean => BULLETS.has(board.tokens[draft.from]?.folded ?? '');

/** Marks the short lines inside the body that head what follows them. */
export function findSubheads(board: Board, from: number): void {
  for (let at = nextOpen(board, from - 1); at < board.drafts.length; ) {
    const draft = board.drafts[at]!;
    const next = nextOpen(board, at);
    const follower = board.drafts[next];
    if (follower !== undefined && isSubhead(board, draft, follower)) markRole(draft, 'subhead', 'blocks/subhead');
    at = next;
  }
}

function isSubhead(board: Board, draft: Draft, follower: Draft): boolean {
  if (draft.words > LONGEST_SUBHEAD || draft.words < 1 || endingOf(board.tokens, draft) === 'full') return false;
  if (beginsWithBullet(board, draft) || continues(board, draft) || beginsWithVerb(board, draft)) return false;
  const word = firstWord(board.tokens, draft);
  if (word === undefined || word.kind === 'number') return false;
  const last = board.tokens[draft.to - 1]!.folded;
  if (last === '،' || last === ',' || last === '؛') return false;
  return follower.words > draft.words && (isProse(board, follower) || follower.words >= LONGEST_SUBHEAD);
}

const wordsOf = (tokens: readonly Token[], draft: Draft): Token[] =>
  tokens.slice(draft.from, draft.to).filter((token) => token.kind !== 'mark');

/** True where two lines are one heading: the same words, one word apart in a long one, or one with the outlet's name behind it. */
export function sameHeading(tokens: readonly Token[], headline: Draft, draft: Draft): boolean {
  if (headline.words < 3 || Math.abs(headline.words - draft.words) > 5) return false;
  const one = wordsOf(tokens, headline);
  const other = wordsOf(tokens, draft);
  const shorter = Math.min(one.length, other.length);
  let differ = 0;
  for (let at = 0; at < shorter; at++) if (one[at]!.folded !== other[at]!.folded) differ++;
  if (one.length === other.length) return differ === 0 || (one.length >= 6 && differ === 1);
  if (differ > 0 || shorter < 3) return false;
  const longer = one.length > other.length ? one : other;
  return JOINTS.has(tokens[longer[shorter]!.index - 1]!.folded);
}

/** Marks every later copy of the headline that stands in a line of its own. */
export function findHeadingRepeats(board: Board, headline: Draft, from: number): void {
  for (let at = from; at < board.drafts.length; at++) {
    const draft = board.drafts[at]!;
    if (isOpen(draft) && sameHeading(board.tokens, headline, draft))
      markNoise(draft, 'heading-repeat', 'blocks/heading-repeat', { start: headline.start, end: headline.end });
  }
}
