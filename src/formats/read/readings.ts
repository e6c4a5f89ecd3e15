// Readings: what a reader of files gives, whatever the format: the reports that were found, and what could not be read and why. All that
// comes out is plain text; addresses are of the web or none; dates are ISO dates that exist or none. Limits of size stand here.
import type { FoundReport } from '../../model/acquisitions.ts';
import type { Failure } from '../../model/reasons.ts';
import { isDate } from './manifests.ts';
import { decodeText, isFailure, tooLarge } from './texts.ts';

/** A piece of a file that could not be read; `part` is null for the file itself. */
export interface PartFailure {
  readonly part: string | null;
  readonly failure: Failure;
}

/** What came of a file. */
export interface Reading {
  readonly reports: readonly FoundReport[];
  readonly failures: readonly PartFailure[];
}

/** Pages, feeds and mails larger than this are refused, and files of many reports larger than that. */
export const LARGEST_PAGE = 8_000_000;
export const LARGEST_COLLECTION = 200_000_000;

/** A failure with its three parts. */
export const failureOf = (code: string, message: string, hint: string): Failure => ({ code, message, hint });

/** A reading of one report or none. */
export const readingOf = (result: FoundReport | Failure): Reading =>
  isFailure(result)
    ? { reports: [], failures: [{ part: null, failure: result }] }
    : { reports: [result], failures: [] };

/** An address of the web, made whole where a base is given; null for anything else, javascript: above all. */
export function webAddress(found: unknown, base?: string | null): string | null {
  if (typeof found !== 'string' || found.trim() === '') return null;
  const given = found.trim();
  const url = URL.parse(given, base ?? undefined);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.toString() : null;
}

const LEAST_YEAR = 1900;

/**
 * A date as formats write it, as an ISO date; null where it is none.
 * @example dateOf('Tue, 05 Mar 2024 14:20:00 +0300') // '2024-03-05T11:20:00.000Z'
 */
export function dateOf(found: unknown): string | null {
  if (typeof found !== 'string') return null;
  const given = found.trim();
  if (isDate(given)) return given;
  // Only forms that name a zone or a whole English date: what Date.parse makes of the rest depends on the machine.
  if (given.length > 40 || !/\d{4}/u.test(given) || !/(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})$/iu.test(given)) return null;
  const instant = new Date(given);
  return Number.isNaN(instant.getTime()) || instant.getUTCFullYear() < LEAST_YEAR ? null : instant.toISOString();
}

/** A line of text without white space around and inside it; null where nothing is left. */
export function lineOf(found: unknown): string | null {
  if (typeof found !== 'string') return null;
  const line = found.replace(/\s+/gu, ' ').trim();
  return line === '' ? null : line;
}

/** Headline, byline and body as one text, parted by empty lines; a body that holds them already is left as it is. */
export function textOf(headline: string | null, byline: string | null, body: string): string {
  const rest = body.trim();
  const head = headline === null || rest.startsWith(headline) ? '' : headline;
  const by = byline === null || rest.includes(byline) ? '' : byline;
  return head === '' && by === '' ? body : [head, by, rest].filter((part) => part !== '').join('\n\n');
}

/** Where bytes came from, as far as that is known: the address that gave them and the encoding that its server said. */
export interface Whence {
  readonly url?: string | null;
  readonly charset?: string | null;
}

/** The charset that a page or feed says that it is in, in its first bytes. */
function declaredCharset(bytes: Uint8Array): string | null {
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  return /(?:charset|encoding)\s{0,9}=\s{0,9}["']?([a-z0-9_:-]{2,40})/iu.exec(opening)?.[1] ?? null;
}

function decodeAs(bytes: Uint8Array, charset: string): string | null {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The text of a page or feed: as its server says, else as it says itself, where its bytes bear that out; else as the letters tell.
 * Letters that are well-formed UTF-8 are UTF-8, whatever is said of them: text of another encoding never is by chance.
 */
export function decodeMarkup(bytes: Uint8Array, charset: string | null = null): string | Failure {
  if (bytes.length > LARGEST_PAGE) return tooLarge(LARGEST_PAGE);
  const unsaid = decodeAs(bytes, 'utf-8');
  // Arabic in UTF-16 is well-formed UTF-8 too, of control characters.
  if (unsaid !== null && /[\u0080-\uffff]/u.test(unsaid) && !/[\u0000\u0006]/u.test(unsaid)) return unsaid;
  for (const said of [charset, declaredCharset(bytes)]) {
    const decoded = said === null ? null : decodeAs(bytes, said);
    if (decoded !== null) return decoded;
  }
  const decoded = decodeText(bytes);
  return isFailure(decoded) ? decoded : decoded.text.replace(/^\ufeff/u, '');
}
