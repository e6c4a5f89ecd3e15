// Scripts: the pieces of a page that are in another language. A paragraph in English or Persian on an Arabic page is kept and
// marked unread; a stray Latin word («IMG_20»), the remains of a picture or a menu, is noise. «این خبر …» uses Arabic letters too:
// it gives itself away by letters that Arabic lacks and by its function words, which the language lists.
import type { Block } from '../model/documents.ts';
import type { Language } from '../model/languages.ts';
import type { Token } from '../text/tokens.ts';
import { readByline } from './bylines.ts';
import { type Board, type Draft, isOpen, markNoise, markRole } from './drafts.ts';
import { labelAt, wholeLabel } from './labels.ts';

const STRAY = 4;
const PARAGRAPH = 15;
const FEWEST = 5;
const LETTER_SHARE = 0.02;
const WORD_SHARE = 0.08;

interface Foreign {
  readonly words: ReadonlySet<string>;
  readonly letters: ReadonlySet<number>;
  readonly lowest: number;
}

const foreign = new WeakMap<Language, Foreign>();

function foreignOf(language: Language): Foreign {
  let made = foreign.get(language);
  if (made === undefined) {
    const letters = new Set((language.lists['page/foreign letters'] ?? []).map((letter) => letter.charCodeAt(0)));
    made = {
      words: new Set(language.lists['page/foreign words'] ?? []),
      letters,
      lowest: Math.min(...letters, 0xffff),
    };
    foreign.set(language, made);
  }
  return made;
}

interface Counted {
  readonly words: number;
  readonly own: number;
}

function count(board: Board, draft: Draft): Counted {
  let words = 0;
  let own = 0;
  for (let at = draft.from; at < draft.to; at++) {
    const token = board.tokens[at]!;
    if (token.kind !== 'word') continue;
    words++;
    if (board.language.isOwnLetter(token.folded.charCodeAt(0))) own++;
  }
  return { words, own };
}

/** True where a piece in the language's own letters is in another language that shares them. */
function isNeighbour(board: Board, draft: Draft): boolean {
  const { words, letters, lowest } = foreignOf(board.language);
  let high = 0;
  let strange = 0;
  for (let at = draft.start; at < draft.end; at++) {
    const code = board.text.charCodeAt(at);
    if (code < lowest || code > 0x06ff) continue;
    high++;
    if (letters.has(code)) strange++;
  }
  if (high === 0) return false;
  let known = 0;
  for (let at = draft.from; at < draft.to; at++) if (isForeignWord(board, board.tokens[at]!, words)) known++;
  return strange >= LETTER_SHARE * (draft.end - draft.start) ? known >= 1 : known >= WORD_SHARE * draft.words;
}

const isForeignWord = (board: Board, token: Token, words: ReadonlySet<string>): boolean =>
  token.kind === 'word' && token.end - token.start <= 8 && words.has(board.text.slice(token.start, token.end));

/** Marks the pieces that are not in the language. */
export function findUnread(board: Board): void {
  const open = board.drafts.filter(isOpen);
  const counts = open.map((draft) => count(board, draft));
  const own = counts.reduce((sum, one) => sum + one.own, 0);
  const body = open.findIndex((_, index) => counts[index]!.own >= PARAGRAPH);
  const whole = own < 0.2 * counts.reduce((sum, one) => sum + one.words, 0);
  open.forEach((draft, index) => {
    const { words, own: ours } = counts[index]!;
    if (whole) markRole(draft, 'unread', 'blocks/unread');
    else if (ours === 0 && words > 0) judgeLatin(board, draft, index < body);
    else if (words >= FEWEST && (ours < 0.4 * words || isNeighbour(board, draft)))
      markRole(draft, 'unread', 'blocks/unread');
  });
}

const isDated = (board: Board, draft: Draft): boolean =>
  labelAt(board.language, 'dated', board.tokens, { at: draft.from, limit: draft.to }) !== undefined;

/** A piece without one letter of the language: a label, an agency, a stray word above the body, or a text to be left unread. */
function judgeLatin(board: Board, draft: Draft, above: boolean): void {
  const kind = wholeLabel(board.language, board.tokens, draft);
  if (kind !== undefined) markNoise(draft, kind, 'blocks/label');
  else if (readByline(board, draft, false)?.credited === true || isDated(board, draft)) return;
  else if (above && draft.words <= STRAY) markNoise(draft, 'image-caption', 'blocks/stray');
  else markRole(draft, 'unread', 'blocks/unread');
}

const MIXED = 0.1;

/**
 * What language a text is in, by the blocks that could be read: the language's code, 'mixed' where a tenth of the words or more
 * is unread, 'und' where nothing could be read.
 * @example judgeLanguage([], 'ar') // 'und'
 */
export function judgeLanguage(blocks: readonly Block[], code: string): string {
  let read = 0;
  let unread = 0;
  for (const block of blocks) {
    if (block.role === 'unread') unread += block.end - block.start;
    else if (block.role !== 'noise') read += block.end - block.start;
  }
  if (read === 0) return 'und';
  return unread >= MIXED * (read + unread) ? 'mixed' : code;
}
