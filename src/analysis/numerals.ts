// Numerals: the bare numbers of a page, in digits or words, before anybody asks what is counted.
// «نحو مئة وثلاثة عشر ألف شخص» holds 113000, «بين 20 و25» a range from 20 to 25, «3 آلاف» 3000, «عشرات» a number that is not told.
// A compound is added up left to right: each piece has a slot (ones, tens, hundreds, scale) and may follow only where grammar lets it;
// after Duckling's numeral dimension (Facebook, 2015). Language-neutral: pieces, joiners and ranges come from the language's lists.
import type { NumberMod } from '../model/times.ts';
import type { Reading } from '../text/clitics.ts';
import type { Token } from '../text/tokens.ts';
import { NUMERAL } from './beginnings.ts';
import type { Page } from './pages.ts';
import { type FoundPhrase, isJoined, type SensedPage, sensePage, wordStart } from './senses.ts';

/** A number as it stands: tokens [from, to), the words of its span, its value (null where it is vague) and what bounds it. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  /** Where the number itself begins, behind «نحو» and the like. */
  readonly core: number;
  readonly start: number;
  readonly end: number;
  readonly value: number | null;
  readonly valueMax: number | null;
  readonly mod: NumberMod | null;
  /** True for one token of digits. */
  readonly digits: boolean;
}

interface Cardinal {
  readonly to: number;
  readonly value: number;
  /** The value of the last scale word (1000 in «20 ألفا»), else 1. */
  readonly scale: number;
  readonly digits: boolean;
}

interface Sum {
  total: number;
  group: number;
  slot: string;
  /** What a joined piece must stay below. */
  limit: number;
  scale: number;
}

interface Piece {
  readonly value: number;
  readonly slot: string;
  readonly joined: boolean;
  /** The token behind the piece. */
  readonly to: number;
}

const GROUPED = /^\d{1,3}(?:[.,]\d{3})+$/u;

/** The value of a token of digits; null where it is none (dates, clock times). `readDigits('1,500')` is 1500. */
export function readDigits(folded: string): number | null {
  if (folded.length > 18) return null;
  if (GROUPED.test(folded) && folded[0] !== '0') return Number(folded.replaceAll(/[.,]/gu, ''));
  const mark = folded.search(/[.,]/u);
  if (mark < 0) return /^\d+$/u.test(folded) ? Number(folded) : null;
  const decimal = folded.slice(mark + 1);
  return /^\d+$/u.test(decimal) ? Number(`${folded.slice(0, mark)}.${decimal}`) : null;
}

const isList = (sensed: SensedPage, name: string, word: string | undefined): boolean =>
  word !== undefined && (sensed.page.language.lists[name] ?? []).includes(word);

const isWord = (sensed: SensedPage, at: number, list: string): boolean => sensed.phraseAt(at, list) !== undefined;

/** The piece of a number at a token, a lone «و» before digits stepped over. */
function pieceAt(sensed: SensedPage, at: number): Piece | undefined {
  const { page, senses } = sensed;
  const token = page.tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number') {
    const value = readDigits(token.folded);
    return value === null ? undefined : { value, slot: 'digits', joined: false, to: at + 1 };
  }
  const next = page.tokens[at + 1];
  if (token.kind === 'word' && token.folded.length === 1 && isList(sensed, 'number/and', token.folded)) {
    const piece = next === undefined || next.kind === 'mark' ? undefined : pieceAt(sensed, at + 1);
    return piece === undefined || piece.joined ? undefined : { ...piece, joined: true };
  }
  const cardinal = senses[at]!.cardinal;
  if (cardinal === undefined || cardinal.enclitic !== '') return undefined;
  if (isOtherWord(page, token)) return undefined;
  const { value = '0', slot = '' } = cardinal.lexeme.features;
  return { value: Number(value), slot, joined: isJoined(page, cardinal), to: at + 1 };
}

/** «ألفان» is two of a thousand. */
const scaleOf = ({ slot, value }: Piece): number => (slot === 'scale-dual' ? value / 2 : value);

/** «ميتا» folds like «مئتا», «وأحد» like «واحد», but they are other words: the letters on the page decide. */
const isOtherWord = (page: Page, token: Token): boolean =>
  (page.language.lists['number/other-words'] ?? []).includes(page.text.slice(token.start, token.end));

function begin(piece: Piece): Sum | undefined {
  const { value, slot } = piece;
  if (slot === 'fraction') return { total: 0, group: value, slot, limit: 0, scale: 1 };
  if (slot === 'scale-plural') return undefined;
  if (slot === 'scale' || slot === 'scale-dual' || slot === 'scale-bound') {
    const scale = scaleOf(piece);
    return { total: value, group: 0, slot: 'scale', limit: scale, scale };
  }
  const limit = slot === 'hundred' || slot === 'hundreds' ? 100 : 0;
  return { total: 0, group: value, slot, limit, scale: 1 };
}

const MULTIPLIERS = new Set(['scale', 'scale-bound', 'scale-plural']);

/** Adds a piece that is not joined: «خمسة | عشر», «ثلاث | مئة», «20 | ألفا». */
function multiply(sum: Sum, piece: Piece): boolean {
  const { slot, value } = piece;
  if (slot === 'ten' && (sum.slot === 'ones' || sum.slot === 'one-of') && sum.group % 100 < 10) {
    sum.group += 10;
    sum.slot = 'teen';
  } else if (slot === 'hundred' && sum.slot === 'ones' && sum.group >= 3 && sum.group < 10) {
    sum.group *= 100;
    sum.slot = 'hundreds';
    sum.limit = 100;
  } else if (MULTIPLIERS.has(slot) && sum.group > 0 && sum.slot !== 'one-of') {
    sum.total += sum.group * value;
    sum.group = 0;
    sum.slot = 'scale';
    sum.limit = value;
    sum.scale = value;
  } else return MULTIPLIERS.has(slot) && sum.slot === 'fraction' && value === sum.scale;
  return true;
}

/** Adds a joined piece: «خمسة | وعشرون», «مئة | وثلاثة», «مليون | ونصف». */
function add(sum: Sum, piece: Piece): boolean {
  const { slot, value } = piece;
  if (slot === 'fraction') {
    if (sum.slot !== 'scale') return false;
    sum.total += value * sum.scale;
    sum.limit = 0;
    sum.slot = slot;
    return true;
  }
  if (slot === 'tens' && (sum.slot === 'ones' || sum.slot === 'one-of') && sum.group % 100 < 10) {
    sum.group += value;
    sum.slot = slot;
    return true;
  }
  if (value >= sum.limit || slot === 'scale-plural' || slot === 'one-of') return false;
  if (slot === 'scale' || slot === 'scale-dual' || slot === 'scale-bound') {
    sum.total += value;
    sum.scale = scaleOf(piece);
    sum.limit = sum.scale;
    sum.slot = 'scale';
    return true;
  }
  sum.group += value;
  sum.slot = slot;
  sum.limit = slot === 'hundred' || slot === 'hundreds' ? 100 : 0;
  return true;
}

const MAX_PIECES = 14;

/** The number that begins at a token; undefined where none does. */
export function cardinalAt(sensed: SensedPage, at: number): Cardinal | undefined {
  const first = pieceAt(sensed, at);
  if (first !== undefined && first.to > at + 1) return undefined;
  const sum = first === undefined ? undefined : begin(first);
  if (first === undefined || sum === undefined) return undefined;
  let to = first.to;
  const limit = sensed.limits[at]!;
  for (let count = 1; count < MAX_PIECES && to < limit; count++) {
    const piece = pieceAt(sensed, to);
    if (piece === undefined || (piece.slot === 'digits' && !piece.joined)) break;
    if (isWord(sensed, to, 'number/percent')) break;
    if (!(piece.joined ? add(sum, piece) : multiply(sum, piece))) break;
    to = piece.to;
  }
  if (sum.slot === 'one-of' || (sum.slot === 'fraction' && sum.total === 0)) return undefined;
  const isDual = first.slot === 'scale-bound' && to === first.to && sensed.senses[to]?.unit?.proclitic === '';
  const value = isDual ? 2 * first.value : sum.total + sum.group;
  return { to, value, scale: sum.scale, digits: first.slot === 'digits' && to === first.to };
}

const DASHES = new Set(['-', '–', '—', '−']);

/** «20 | إلى | 25», «20-25», «20 أو 30»: the upper end and the token behind it. */
function upperEnd(sensed: SensedPage, lower: Cardinal, opened: boolean): Cardinal | undefined {
  const { page } = sensed;
  const joiner = page.tokens[lower.to];
  if (joiner === undefined || lower.to >= sensed.limits[lower.to - 1]!) return undefined;
  const between = opened ? pieceAt(sensed, lower.to) : undefined;
  let at = -1;
  if (between?.joined === true) at = joiner.folded.length === 1 ? lower.to + 1 : lower.to;
  else if (joiner.kind === 'mark') at = DASHES.has(joiner.folded) && isTight(page.tokens, lower.to) ? lower.to + 1 : -1;
  else if (isWord(sensed, lower.to, 'number/or') || isWord(sensed, lower.to, 'number/to')) at = lower.to + 1;
  const upper = at < 0 ? undefined : cardinalAt(sensed, at);
  if (upper === undefined) return undefined;
  const low = lower.scale === 1 && upper.scale > 1 && lower.value < 1000 ? lower.value * upper.scale : lower.value;
  return upper.value > low ? upper : undefined;
}

/** A dash of a range stands tight or with equal space on both sides; «إف -16» has it on one. */
function isTight(tokens: readonly Token[], dash: number): boolean {
  const before = tokens[dash - 1];
  const after = tokens[dash + 1];
  const mark = tokens[dash]!;
  return before !== undefined && after !== undefined && (before.end === mark.start) === (mark.end === after.start);
}

const MODS: readonly NumberMod[] = ['approx', 'at-least', 'at-most', 'more-than', 'less-than'];
const modOf = (name: string): NumberMod | null => MODS.find((mod) => mod === name) ?? null;

/** «نحو», «ما لا يقل عن»; a number joined to it by «و» is another one («على الأقل وأربعة»). */
export function boundAt(sensed: SensedPage, at: number): FoundPhrase | undefined {
  const bound = sensed.phraseAt(at, 'number/before/');
  if (bound === undefined) return undefined;
  const next = sensed.senses[bound.to];
  const reading = next?.cardinal ?? next?.unit;
  return reading !== undefined && isJoined(sensed.page, reading) ? undefined : bound;
}

/** The numeral that begins at a token, with what bounds it: «نحو 20», «ما بين 20 و25», «ما لا يقل عن ثلاثين». */
function numeralAt(sensed: SensedPage, at: number): Numeral | undefined {
  const { page } = sensed;
  const bound = boundAt(sensed, at);
  const behindBound = bound?.to ?? at;
  const between = sensed.phraseAt(behindBound, 'number/between');
  const core = skipArticle(sensed, between?.to ?? behindBound);
  const lower = cardinalAt(sensed, core) ?? bracketed(sensed, core, bound !== undefined);
  if (lower === undefined) return vagueAt(sensed, at, bound?.to ?? at);
  const upper = upperEnd(sensed, lower, between !== undefined);
  if (between !== undefined && upper === undefined) return undefined;
  const to = upper?.to ?? lower.to;
  const start =
    bound?.start ??
    between?.start ??
    wordStart(page, core, page.tokens[core]!.kind === 'word' ? cardinalStart(sensed, core) : undefined);
  const value =
    upper !== undefined && lower.scale === 1 && upper.scale > 1 && lower.value < 1000
      ? lower.value * upper.scale
      : lower.value;
  return {
    from: at,
    to,
    core,
    start,
    end: page.tokens[to - 1]!.end,
    value,
    valueMax: upper?.value ?? null,
    mod: bound === undefined ? null : modOf(bound.name),
    digits: lower.digits && upper === undefined,
  };
}

const cardinalStart = (sensed: SensedPage, at: number): Reading | undefined => sensed.senses[at]?.cardinal;

const BRACKETS = new Map([
  ['(', ')'],
  ['«', '»'],
  ['"', '"'],
  ['“', '”'],
]);

/** «أكثر من (80) شخصا», «15» مستشفى: figures in brackets or quotation marks, before a noun or behind a bound. */
function bracketed(sensed: SensedPage, at: number, bounded: boolean): Cardinal | undefined {
  const { tokens } = sensed.page;
  const closing = BRACKETS.get(tokens[at]?.folded ?? '');
  if (closing === undefined || tokens[at + 2]?.folded !== closing || tokens[at + 1]!.kind !== 'number')
    return undefined;
  const value = readDigits(tokens[at + 1]!.folded);
  if (value === null || !(bounded || sensed.senses[at + 3]?.unit !== undefined)) return undefined;
  return { to: at + 3, value, scale: 1, digits: false };
}

/** «الـ 20»: the article before digits. */
const skipArticle = (sensed: SensedPage, at: number): number =>
  sensed.page.tokens[at + 1]?.kind === 'number' && isList(sensed, 'number/article', sensed.page.tokens[at]?.folded)
    ? at + 1
    : at;

/** «عشرات», «عدة», «العديد من»: a count that is not told. */
function vagueAt(sensed: SensedPage, from: number, at: number): Numeral | undefined {
  const { page, senses } = sensed;
  const many = sensed.phraseAt(at, 'number/many');
  const word = senses[at]?.vague;
  if (many === undefined && (word === undefined || word.enclitic !== '')) return undefined;
  let to = many?.to ?? at + 1;
  while (many === undefined && senses[to]?.vague !== undefined && senses[to]!.vague!.proclitic === '') to++;
  const bound = from === at ? undefined : sensed.phraseAt(from, 'number/before/');
  return {
    from,
    to,
    core: at,
    start: bound?.start ?? many?.start ?? wordStart(page, at, word),
    end: page.tokens[to - 1]!.end,
    value: null,
    valueMax: null,
    mod: bound === undefined ? null : modOf(bound.name),
    digits: false,
  };
}

const read = new WeakMap<Page, readonly Numeral[]>();

/** All numerals of the parts of a page that are read, in order and apart. Kept with the page. */
export function readNumerals(page: Page): readonly Numeral[] {
  const known = read.get(page);
  if (known !== undefined) return known;
  const sensed = sensePage(page);
  const found: Numeral[] = [];
  for (const paragraph of page.paragraphs) {
    for (let at = paragraph.from; at < paragraph.to; ) {
      const numeral = (sensed.begins[at]! & NUMERAL) === 0 ? undefined : numeralAt(sensed, at);
      if (numeral === undefined || numeral.to > paragraph.to) at++;
      else {
        found.push(numeral);
        at = numeral.to;
      }
    }
  }
  read.set(page, found);
  return found;
}
