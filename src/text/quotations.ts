// Quotations: which marks open, which close, and what stands between. «قال "لا"» has one. The marks of the web are unreliable:
// the wrong way round («”نعم“», »نعم«), one glyph for both ends, glued to a clitic (و”مخازن”), never closed, nested («تنظيم «س»»).
// So a mark is judged by what stands around it first and by its glyph second.
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

/** What stands between two marks. `start`/`end` are the inside; `outer` includes the marks. */
export interface Quotation extends Span {
  readonly outer: Span;
  /** False when no closing mark follows in the paragraph: the quotation then runs to the paragraph's end. */
  readonly closed: boolean;
  /** 0 for an outermost quotation, 1 for one inside it … */
  readonly depth: number;
}

const QUOTES = new Set(['"', '«', '»', '“', '”', '„', '‟', '‹', '›', '″']);
const OPENING = new Set(['«', '“', '„', '‹']);
const MAX_DEPTH = 4;

interface Open {
  readonly token: Token;
  readonly depth: number;
}

const touches = (text: string, position: number): boolean => {
  const character = text[position];
  return character !== undefined && /[\p{L}\p{M}\p{N}#@]/u.test(character);
};

function opens(text: string, token: Token, depth: number): boolean {
  const before = token.start > 0 && touches(text, token.start - 1);
  const after = touches(text, token.end);
  if (before !== after) return after;
  if (before && after) return depth === 0 || OPENING.has(token.folded);
  if (depth === 0) return true;
  return OPENING.has(token.folded) && !sameFamilyOpen(text, token);
}

/** «“ word“»: an opening glyph that follows white space and precedes none closes when nothing but a stop follows it. */
function sameFamilyOpen(text: string, token: Token): boolean {
  return /^[\s.,،؛;:)\]]*$/u.test(text.slice(token.end, token.end + 2));
}

/**
 * The quotations of one paragraph's tokens, in order of their start. Linear in the number of tokens.
 * @example findQuotations('قال "لا".', tokens, 0, tokens.length)[0] // { start: 5, end: 7, closed: true, … }
 */
export function findQuotations(text: string, tokens: readonly Token[], from: number, to: number): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'mark' || !QUOTES.has(token.folded)) continue;
    if (stack.length < MAX_DEPTH && opens(text, token, stack.length)) {
      const left = stack.at(-1);
      const stop = left === undefined ? undefined : leftOpen(tokens, left, at);
      if (left !== undefined && stop !== undefined) {
        found.push({ ...closedBy(left, stop), closed: false });
        stack.length = 0;
      }
      stack.push({ token, depth: stack.length });
      continue;
    }
    const open = stack.pop();
    if (open !== undefined) found.push(closedBy(open, token));
  }
  const last = tokens[to - 1];
  const unclosed = stack[0];
  if (unclosed !== undefined && last !== undefined && last.end > unclosed.token.end) {
    found.push({
      start: unclosed.token.end,
      end: last.end,
      outer: { start: unclosed.token.start, end: last.end },
      closed: false,
      depth: 0,
    });
  }
  return found.sort((one, other) => one.outer.start - other.outer.start);
}

/** «إلى "تشجيع الشباب. وأردف: "هذا …"»: behind a colon a new quotation begins, so the one before was left open and ends with its sentence. */
function leftOpen(tokens: readonly Token[], open: Open, at: number): Token | undefined {
  if (tokens[at - 1]?.folded !== ':' || tokens[at]!.folded !== open.token.folded) return undefined;
  for (let back = at - 2; back > at - 12 && back > open.token.index; back--)
    if (tokens[back]!.folded === '.') return tokens[back];
  return undefined;
}

const closedBy = (open: Open, token: Token): Quotation => ({
  start: open.token.end,
  end: token.start,
  outer: { start: open.token.start, end: token.end },
  closed: true,
  depth: open.depth,
});
