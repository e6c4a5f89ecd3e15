// Sentences inside a block. «قال "لا. لن نذهب". ثم خرج.» is two sentences: a stop inside a closed quotation does not end one,
// nor does the stop of an abbreviation («أ. ف. ب.», «د. سالم») or of a number (13.30).
// Intl.Segmenter breaks inside quotations and after «د.», so the few lines below are our own.
import type { Span } from './spans.ts';
import type { Token } from './tokens.ts';

/** A sentence: its span and its tokens [from, to). */
export interface Sentence extends Span {
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

const STOPS = new Set(['.', '!', '؟', '?', '…']);
const CLOSERS = new Set(['"', '»', '”', '“', "'", '’', ')', ']', '«']);

/** Marks the positions that lie inside one of the spans; used to ask in constant time. */
function insideOf(spans: readonly Span[], position: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= position) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= position;
}

/** «بي.سي.سي»: a stop glued between two short words spells out an abbreviation. */
const spellsOut = (before: Token | undefined, stop: Token, behind: Token | undefined): boolean =>
  before !== undefined &&
  behind !== undefined &&
  before.end === stop.start &&
  behind.start === stop.end &&
  isShort(before) &&
  isShort(behind);

const isShort = (token: Token): boolean => token.kind === 'word' && token.folded.length <= 3;

const isAbbreviation = (token: Token | undefined, stop: Token): boolean =>
  token !== undefined && token.kind === 'word' && token.end === stop.start && token.folded.length <= 1;

/**
 * The sentences of the tokens [from, to). `quotations` are the closed quotations, in order and apart; no sentence ends inside one.
 */
export function splitSentences(
  tokens: readonly Token[],
  from: number,
  to: number,
  quotations: readonly Span[],
  firstIndex = 0,
): Sentence[] {
  const sentences: Sentence[] = [];
  let begin = from;
  const close = (end: number): void => {
    if (end > begin)
      sentences.push({
        index: firstIndex + sentences.length,
        from: begin,
        to: end,
        start: tokens[begin]!.start,
        end: tokens[end - 1]!.end,
      });
    begin = end;
  };
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    if (token.kind !== 'mark' || !STOPS.has(token.folded)) continue;
    if (insideOf(quotations, token.start) && (opensQuoted(tokens[begin]!) || !endsQuotation(tokens, at, to))) continue;
    if (isAbbreviation(tokens[at - 1], token) || spellsOut(tokens[at - 1], token, tokens[at + 1])) continue;
    let end = at + 1;
    while (end < to && tokens[end]!.kind === 'mark' && isTrailing(tokens[end]!, tokens[end - 1]!)) end++;
    at = end - 1;
    close(end);
  }
  close(to);
  return sentences;
}

/** «… السكان المدنيين.” وتعتبر …»: the last stop of a quotation ends the sentence where a word follows the closing mark at once. */
function endsQuotation(tokens: readonly Token[], at: number, to: number): boolean {
  const closer = tokens[at + 1];
  const next = tokens[at + 2];
  if (closer === undefined || next === undefined || at + 2 >= to) return false;
  return (
    CLOSERS.has(closer.folded) && closer.start === tokens[at]!.end && next.kind === 'word' && next.start > closer.end
  );
}

/** «"سنبقى هنا." قال المدير»: who says so may stand behind the quotation that opens a sentence. */
const opensQuoted = (first: Token): boolean => first.kind === 'mark' && CLOSERS.has(first.folded);

const isTrailing = (token: Token, before: Token): boolean =>
  token.start === before.end && (CLOSERS.has(token.folded) || STOPS.has(token.folded));
