// Limits of JSON: how deep it may be, and how many lists and records it may hold for its size, looked at before it is parsed. «[[[[[…» is
// refused, and so are millions of empty records: a parser makes a hundred bytes of every two.
import type { Failure } from '../../model/reasons.ts';
import { failureOf } from './readings.ts';

const DEEPEST = 200;
const LEAST_BYTES = 16;
const LEAST_VALUE = 4;
const SLACK = 10_000;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const COMMA = 0x2c;
const CLOSING = new Set([0x5d, 0x7d]);

const TOO_DEEP = failureOf(
  'too-deep',
  'It holds more lists inside each other than any export.',
  'It may be an attack.',
);
export const TOO_MANY = failureOf(
  'too-many-records',
  'It holds far more records than its size has room for reports.',
  'Leave out empty records and give it again.',
);

/** Where the string ends that begins at a quotation mark. */
function endOfString(source: string, from: number): number {
  for (let at = source.indexOf('"', from + 1); at >= 0; at = source.indexOf('"', at + 1)) {
    let backslashes = 0;
    while (source.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return source.length;
}

/** Why JSON is not given to a parser; null where it is well. Linear in its length. */
export function tooMuchJson(source: string): Failure | null {
  let depth = 0;
  let opened = 0;
  let commas = 0;
  for (let at = 0; at < source.length; at++) {
    const letter = source.charCodeAt(at);
    if (letter === QUOTE) at = endOfString(source, at);
    else if (OPENING.has(letter)) {
      opened++;
      if (++depth > DEEPEST) return TOO_DEEP;
    } else if (CLOSING.has(letter)) depth--;
    else if (letter === COMMA) commas++;
  }
  const isDense = opened > SLACK + source.length / LEAST_BYTES || commas > SLACK + source.length / LEAST_VALUE;
  return isDense ? TOO_MANY : null;
}

const LEAST_RECORD = 128;

/** How many records a file of many reports may hold for its length. */
export const mostRecords = (length: number): number => SLACK + length / LEAST_RECORD;
