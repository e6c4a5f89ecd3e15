// Lines: the pieces of a page before anybody asks what they are. «<br>[[video id=1]] قال الوزير …» holds a tag, a shortcode
// and a paragraph: three pieces. A piece is a line, or a part of one where markup parts it; blanks of every kind (U+00A0,
// direction marks) lie outside. Markup inside a sentence (a bold word, an entity) stays in it: cutting there would cut the
// sentence. One pass with bounded looks ahead, so that a page of a million brackets costs no more than one of letters.
import type { NoiseKind } from '../model/documents.ts';
import type { Span } from '../text/spans.ts';
import { type Token, tokenAt } from '../text/tokens.ts';

/** A piece with its tokens [from, to). `words` counts words and numbers. `markup`: what it is where it is no text at all. */
export interface Piece extends Span {
  readonly from: number;
  readonly to: number;
  readonly words: number;
  /** True where a blank line stands before it. */
  readonly apart: boolean;
  readonly markup?: NoiseKind;
}

interface Cut extends Span {
  readonly markup?: NoiseKind;
}

const LONGEST_TAG = 500;
const LONGEST_CAPTION = 1500;
const SHORTCODE = /\[{1,2}\/?([a-z][a-z0-9_-]{0,40})(?![a-z0-9_-])[^[\]\n]{0,300}\]{1,2}/y;
const UPPER_SHORTCODE = /\[{1,2}\/?([A-Za-z][A-Za-z0-9_-]*)[ =:][^[\]\n]{1,300}\]{1,2}/y;
const TAG = /<(?:\/?([a-zA-Z][a-zA-Z0-9]{0,30})(?![a-zA-Z0-9])[^<>\n]{0,500}|!--[^\n]{0,500}?--)>/y;
const ENTITY = /&(?:[a-zA-Z]{2,8}|#[0-9]{1,6}|#x[0-9a-fA-F]{1,5});/y;
const ADDRESS =
  /^(?:https?:\/\/|www\.)[^\s]{1,1000}$|^[^\s@]{1,64}@[^\s@]{1,255}\.[a-zA-Z]{2,10}$|^(?:pic\.twitter\.com|t\.me|bit\.ly|youtu\.be)\/[^\s]{1,200}$/u;
const CODE =
  /[{};]\s*$|^\s*(?:var|let|const|function|window|document|googletag|\(function)[\s.(=]|=>|\(\)|<!\[CDATA\[|\/\* ?\*\//;
const BLOCK_TAGS = new Set(
  'br p div hr li ul ol h1 h2 h3 h4 h5 h6 table tr td th tbody thead img iframe script style figure figcaption blockquote section article header footer video audio embed object form input button ins noscript'.split(
    ' ',
  ),
);
const VIDEO_CODES = new Set(
  'video youtube vimeo dailymotion playlist audio facebook jwplayer jwvideo brightcove embedyt iframe flv mp4 media soundcloud embed twitter instagram tweet'.split(
    ' ',
  ),
);

/** Blanks, the invisible ones included: they never begin or end a piece. */
export const isBlank = (code: number): boolean =>
  code <= 0x20 ||
  code === 0x85 ||
  code === 0xa0 ||
  code === 0xad ||
  code === 0x1680 ||
  (code >= 0x2000 && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202f) ||
  (code >= 0x205f && code <= 0x2069) ||
  code === 0x3000 ||
  code === 0xfeff;

const isNewline = (code: number): boolean =>
  code <= 0x0d ? code >= 0x0a : code === 0x85 || code === 0x2028 || code === 0x2029;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** A shortcode at `at`, with the caption that it encloses where it encloses one. */
function shortcodeAt(text: string, at: number, end: number): Cut | null {
  const match = matchAt(SHORTCODE, text, at) ?? matchAt(UPPER_SHORTCODE, text, at);
  if (match === null || at + match[0].length > end) return null;
  const name = match[1]!.toString();
  const close = at + match[0].length;
  if (name === 'caption') {
    const closing = text.slice(close, Math.min(end, close + LONGEST_CAPTION)).indexOf('[/caption]');
    return { start: at, end: closing < 0 ? close : close + closing + '[/caption]'.length, markup: 'image-caption' };
  }
  if (name === 'embed') {
    const closing = text.slice(close, Math.min(end, close + LONGEST_TAG)).indexOf('[/embed]');
    return { start: at, end: closing < 0 ? close : close + closing + '[/embed]'.length, markup: 'video' };
  }
  return { start: at, end: close, markup: VIDEO_CODES.has(name) ? 'video' : 'other' };
}

function tagAt(text: string, at: number, end: number): Cut | null {
  const match = matchAt(TAG, text, at);
  if (match === null || at + match[0].length > end) return null;
  const name = match[1];
  if (name !== undefined && !BLOCK_TAGS.has(name) && !BLOCK_TAGS.has(name.replace(/[A-Z]/g, lower))) return null;
  return { start: at, end: at + match[0].length, markup: 'other' };
}

const lower = (letter: string): string => String.fromCharCode(letter.charCodeAt(0) + 32);

/** Markup that parts the line [start, end), in order. */
function markupIn(text: string, start: number, end: number): Cut[] {
  const cuts: Cut[] = [];
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const cut = code === 0x5b ? shortcodeAt(text, at, end) : code === 0x3c ? tagAt(text, at, end) : null;
    if (cut === null) continue;
    cuts.push(cut);
    at = cut.end - 1;
  }
  return cuts;
}

/** Entities and inline tags at the two ends of a part: «&nbsp;رويترز» begins with one. */
function edgesOf(text: string, part: Span): { readonly text: Span; readonly edges: readonly Cut[] } {
  const edges: Cut[] = [];
  let { start, end } = part;
  for (;;) {
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    const code = text.charCodeAt(start);
    const match =
      start < end && code === 0x26
        ? matchAt(ENTITY, text, start)
        : start < end && code === 0x3c
          ? matchAt(TAG, text, start)
          : null;
    if (match === null || start + match[0].length > end || isLetterEntity(match[0])) break;
    edges.push({ start, end: start + match[0].length, markup: 'control' });
    start += match[0].length;
  }
  for (;;) {
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    const last = text.charCodeAt(end - 1);
    const open = last === 0x3b ? lastOf(text, end, 0x26) : last === 0x3e ? lastOf(text, end, 0x3c) : -1;
    const match = open < start || end <= start ? null : matchAt(last === 0x3b ? ENTITY : TAG, text, open);
    if (match === null || open + match[0].length !== end || isLetterEntity(match[0])) break;
    edges.push({ start: open, end, markup: 'control' });
    end = open;
  }
  return { text: { start, end }, edges };
}

/** «&quot;» and «&laquo;» stand for a mark of the sentence; only blanks and dashes at an edge are remains. */
const isLetterEntity = (entity: string): boolean =>
  /^&(?:quot|laquo|raquo|[lr]dquo|[lr]squo|amp|lt|gt|hellip);/.test(entity);

/** Where the character last stands before `end`, within the length of a tag; -1 where it does not. */
function lastOf(text: string, end: number, code: number): number {
  const first = Math.max(0, end - (code === 0x26 ? 10 : LONGEST_TAG));
  for (let at = end - 1; at >= first; at--) if (text.charCodeAt(at) === code) return at;
  return -1;
}

interface Line extends Span {
  readonly apart: boolean;
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let newlines = 0;
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && !isNewline(text.charCodeAt(end))) end++;
    let start = at;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    let stop = end;
    while (stop > start && isBlank(text.charCodeAt(stop - 1))) stop--;
    if (stop > start) {
      lines.push({ start, end: stop, apart: newlines > 1 });
      newlines = 0;
    }
    if (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a) end++;
    newlines++;
    at = end + 1;
  }
  return lines;
}

/** The cuts of one line in order: markup, where the text has any, and what stands between. */
function partsOf(text: string, line: Span, hasMarkup: boolean): Cut[] {
  const parts: Cut[] = [];
  const put = (start: number, end: number): void => {
    const found = edgesOf(text, { start, end });
    if (found.text.end > found.text.start) parts.push(found.text);
    parts.push(...found.edges);
  };
  let at = line.start;
  for (const cut of hasMarkup ? markupIn(text, line.start, line.end) : []) {
    put(at, cut.start);
    parts.push(cut);
    at = cut.end;
  }
  put(at, line.end);
  return parts.length > 1 ? parts.sort((one, other) => one.start - other.start) : parts;
}

/** What a part without any prose is: an address, code of a page, a row of marks. */
function bareKind(text: string, piece: Omit<Piece, 'markup' | 'apart'>, foreign: boolean): NoiseKind | undefined {
  if (piece.words === 0) return 'control';
  if (!foreign) return undefined;
  const short = piece.end - piece.start <= 2000;
  const words = short ? text.slice(piece.start, piece.end) : '';
  if (short && ADDRESS.test(words)) return 'other';
  return short && CODE.test(words) ? 'other' : undefined;
}

/**
 * The pieces of a text in order. `isOwnLetter` tells the language's letters from those of addresses and code.
 * @example findPieces('«نعم»\n<br>', tokenise('«نعم»\n<br>', folder), arabic.isOwnLetter).map((piece) => piece.markup) // [undefined, 'other']
 */
export function findPieces(text: string, tokens: readonly Token[], isOwnLetter: (code: number) => boolean): Piece[] {
  const pieces: Piece[] = [];
  const hasMarkup = text.includes('[') || text.includes('<');
  for (const line of linesOf(text)) {
    let apart = line.apart;
    for (const part of partsOf(text, line, hasMarkup)) {
      const from = tokenAt(tokens, part.start);
      let to = from;
      let words = 0;
      let own = false;
      for (; to < tokens.length && tokens[to]!.start < part.end; to++) {
        const token = tokens[to]!;
        if (token.kind === 'mark') continue;
        words++;
        own ||= token.kind === 'word' && isOwnLetter(token.folded.charCodeAt(0));
      }
      const piece = { start: part.start, end: part.end, from, to, words };
      const markup = part.markup ?? bareKind(text, piece, !own);
      pieces.push(markup === undefined ? { ...piece, apart } : { ...piece, apart, markup });
      apart = false;
    }
  }
  return pieces;
}
