// Drafts: the pieces of a page while it is being decided what each is, and the questions that every decision asks of them:
// does it end like a sentence, does it begin like one («وأضاف …», "and he added"), is it in another language?
import type { Block, BlockRole, NoiseKind } from '../model/documents.ts';
import { reason } from '../model/reasons.ts';
import type { Span } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Sheet } from './credit-parts.ts';
import type { Piece } from './lines.ts';

/** A piece with what is decided of it so far; without a role it is still open. */
export interface Draft extends Piece {
  role?: BlockRole;
  kind?: NoiseKind;
  rule?: string;
  repeats?: Span;
  agencies?: readonly string[];
}

/** A page under decision: its sheet and its drafts in order. */
export interface Board extends Sheet {
  drafts: readonly Draft[];
}

const CLOSERS = new Set(['"', '»', '”', '“', "'", '’', ')', ']', '«']);
const SOFT = new Set(['!', '؟', '?', '…']);
const LONG = 30;
const SENTENCE = 5;

/** Decides that a draft is noise. */
export const markNoise = (draft: Draft, kind: NoiseKind, rule: string, repeats?: Span): void => {
  draft.role = 'noise';
  draft.kind = kind;
  draft.rule = rule;
  if (repeats !== undefined) draft.repeats = repeats;
};

/** Decides any other role. */
export const markRole = (draft: Draft, role: BlockRole, rule: string): void => {
  draft.role = role;
  draft.rule = rule;
};

/** Decides that a draft is a credit line, and which outlets it names. */
export function markByline(draft: Draft, agencies: readonly string[], rule: string): void {
  markRole(draft, 'byline', rule);
  draft.agencies = agencies;
}

export const isOpen = (draft: Draft): boolean => draft.role === undefined;

/** How a piece ends: a full stop, a mark that headlines have too, or neither. */
export function endingOf(tokens: readonly Token[], piece: Piece): 'full' | 'soft' | 'none' {
  let at = piece.to - 1;
  while (at > piece.from && CLOSERS.has(tokens[at]!.folded)) at--;
  const mark = tokens[at];
  if (mark === undefined || at <= piece.from) return 'none';
  if (SOFT.has(mark.folded)) return 'soft';
  if (mark.folded !== '.') return 'none';
  const before = tokens[at - 1]!;
  if (before.folded === '.' && before.end === mark.start) return 'soft';
  return before.kind === 'word' && before.folded.length === 1 ? 'none' : 'full';
}

/** The first word of a piece, marks passed over. */
export function firstWord(tokens: readonly Token[], piece: Piece): Token | undefined {
  for (let at = piece.from; at < piece.to; at++) if (tokens[at]!.kind !== 'mark') return tokens[at];
  return undefined;
}

/** «وأضاف», «فيما قال»: a verb behind a conjunction begins a sentence that goes on from another one. */
export function continues(board: Sheet, piece: Piece): boolean {
  const word = firstWord(board.tokens, piece);
  if (word === undefined) return false;
  const readings = board.language.lexicon.read(word.folded);
  const { conjunctions } = board.language.clitics;
  return (
    readings.some(
      (reading) =>
        reading.kind === 'verb' &&
        reading.form === 'perfect' &&
        reading.enclitic === '' &&
        conjunctions.includes(reading.proclitic),
    ) && !readings.some((reading) => reading.kind === 'noun' && reading.proclitic === '')
  );
}

/** «قال الوزير …»: prose begins with its verb, a headline seldom does. */
export function beginsWithVerb(board: Sheet, piece: Piece): boolean {
  const word = firstWord(board.tokens, piece);
  if (word === undefined) return false;
  const readings = board.language.lexicon.read(word.folded);
  return (
    readings.some(
      (reading) =>
        reading.kind === 'verb' &&
        reading.form === 'perfect' &&
        reading.number === 's' &&
        reading.proclitic === '' &&
        reading.enclitic === '',
    ) && !readings.some((reading) => reading.kind === 'noun' && reading.proclitic === '')
  );
}

/** True where a piece is prose for certain, by its length, its end or its beginning. */
export const isProse = (board: Sheet, piece: Piece): boolean =>
  piece.words > LONG ||
  (piece.words >= SENTENCE && endingOf(board.tokens, piece) === 'full') ||
  (piece.words >= SENTENCE && continues(board, piece));

/** A part of a draft, tokens [from, to), as a draft of its own. */
export function partOf(board: Board, from: number, to: number): Draft {
  let words = 0;
  for (let at = from; at < to; at++) if (board.tokens[at]!.kind !== 'mark') words++;
  return { start: board.tokens[from]!.start, end: board.tokens[to - 1]!.end, from, to, words, apart: false };
}

/** A draft parted at tokens, the last part included; the outer parts keep the draft's ends. */
export function split(board: Board, draft: Draft, cuts: readonly number[]): Draft[] {
  const parts: Draft[] = [];
  let from = draft.from;
  for (const cut of [...cuts, draft.to]) {
    if (cut <= from || cut > draft.to) continue;
    parts.push(partOf(board, from, cut));
    from = cut;
  }
  if (parts.length < 2) return [draft];
  parts[0] = { ...parts[0]!, start: draft.start, apart: draft.apart };
  parts[parts.length - 1] = { ...parts[parts.length - 1]!, end: draft.end };
  return parts;
}

/** Puts parts in the place of drafts, all in one pass, so that a page of many parts costs no more than its length. */
export function replaceDrafts(board: Board, replaced: ReadonlyMap<Draft, readonly Draft[]>): void {
  if (replaced.size > 0) board.drafts = board.drafts.flatMap((draft) => replaced.get(draft) ?? [draft]);
}

/** The drafts as blocks; what is still open is body. */
export const blocksOf = (board: Board): Block[] =>
  board.drafts.map((draft) => {
    const { start, end, role = 'body', rule = 'blocks/body', kind, agencies, repeats } = draft;
    const because = reason(rule, repeats === undefined ? [{ start, end }] : [{ start, end }, repeats]);
    return {
      start,
      end,
      role,
      ...(kind === undefined ? {} : { kind }),
      ...(agencies === undefined ? {} : { agencies }),
      ...(repeats === undefined ? {} : { repeats }),
      because,
    };
  });
