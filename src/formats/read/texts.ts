// Texts: the bytes of a file as a text, exactly as they stand in it. «قال» may come as UTF-8, UTF-16, windows-1256 or ISO-8859-6.
// Nothing is removed or normalised: carriage returns stay, and so does a byte order mark (U+FEFF is the text's first letter), since
// positions must be those that any program gets that decodes the whole file. White space is trimmed nowhere.
// Idea: a mark or the pattern of high bytes tells UTF-16; strict decoding tells UTF-8; between the two one-byte encodings the
// letters of the commonest words decide: the article «ال» stands on C7 E1 in one and C7 E4 in the other. What is none is refused.
import type { Failure } from '../../model/reasons.ts';

/** Larger files are refused: a report of ten million bytes is none. */
export const LARGEST_FILE = 10_000_000;

/** A text with the encoding it came in. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1256' | 'iso-8859-6';
}

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['a ZIP archive or an office document', [0x50, 0x4b, 0x03, 0x04]],
  ['an old office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];
const MOST_CONTROLS = 0.01;
const WIDE_SHARE = 0.4;
const SAMPLE = 4096;
const ARABIC_HIGH = 0x06;

const failure = (code: string, message: string, hint: string): Failure => ({ code, message, hint });

/** What a caller says of a file that is larger than the limit. */
export const tooLarge = (limit: number = LARGEST_FILE): Failure =>
  failure(
    'file-too-large',
    `It is larger than ${limit / 1_000_000} million bytes.`,
    'A report is a page of text; split the file into one report each.',
  );

function signatureOf(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0];
}

const isControl = (byte: number): boolean => byte < 0x20 && !(byte >= 0x08 && byte <= 0x0d) && byte !== 0x1b;

/** UTF-16 without a mark: on every second byte stands the same small number, 6 for Arabic, 0 for Latin letters and digits. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const end = Math.min(bytes.length, SAMPLE);
  const high = [0, 0];
  const arabic = [0, 0];
  for (let at = 0; at < end; at++) {
    if (bytes[at] === ARABIC_HIGH) arabic[at & 1]!++;
    if (bytes[at] === ARABIC_HIGH || bytes[at] === 0) high[at & 1]!++;
  }
  const half = end / 2;
  const wide = (side: number): boolean =>
    high[side]! >= 2 * WIDE_SHARE * half && arabic[side]! > 0 && high[1 - side]! < WIDE_SHARE * half;
  if (wide(1)) return 'utf-16le';
  return wide(0) ? 'utf-16be' : undefined;
}

function decode(bytes: Uint8Array, encoding: DecodedText['encoding']): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** How often a one-byte text opens a word with the article, as a share of its words. */
function articles(bytes: Uint8Array, lam: number): number {
  let words = 0;
  let found = 0;
  for (let at = 0; at < bytes.length; at++) {
    const before = at === 0 ? 0x20 : bytes[at - 1]!;
    if (before > 0x40 || bytes[at]! <= 0x20) continue;
    words++;
    if (bytes[at] === 0xc7 && bytes[at + 1] === lam) found++;
  }
  return words === 0 ? 0 : found / words;
}

const FEWEST_ARTICLES = 0.03;

function decodeOneByte(bytes: Uint8Array): DecodedText | undefined {
  const windows = articles(bytes, 0xe1);
  const iso = articles(bytes, 0xe4);
  if (Math.max(windows, iso) < FEWEST_ARTICLES) return undefined;
  const encoding = windows >= iso ? 'windows-1256' : 'iso-8859-6';
  const text = decode(bytes, encoding);
  return text === undefined ? undefined : { text, encoding };
}

function decodeBytes(bytes: Uint8Array): DecodedText | Failure {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : undefined;
  const wide = marked ?? wideEncoding(bytes);
  if (wide !== undefined) {
    const text = decode(bytes, wide);
    if (text !== undefined) return { text, encoding: wide };
    return failure(
      'broken-encoding',
      'It looks like UTF-16 but breaks off inside a letter or holds letters that do not exist.',
      'Save it again as UTF-8.',
    );
  }
  const controls = bytes.reduce((sum, byte) => sum + (isControl(byte) ? 1 : 0), 0);
  if (controls > MOST_CONTROLS * bytes.length)
    return failure('binary-file', 'It is not a text.', 'Give a plain text file (.txt).');
  const text = decode(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return (
    decodeOneByte(bytes) ??
    failure(
      'unknown-encoding',
      'Its letters are in no encoding that is known here (UTF-8, UTF-16, windows-1256, ISO-8859-6), or it is damaged.',
      'Open it in an editor that shows it well and save it as UTF-8.',
    )
  );
}

/**
 * The text that bytes hold, or why they hold none: empty-file, binary-file, file-too-large, broken-encoding, unknown-encoding.
 * @example decodeText(new TextEncoder().encode('قال')) // { text: 'قال', encoding: 'utf-8' }
 */
export function decodeText(bytes: Uint8Array): DecodedText | Failure {
  if (bytes.length > LARGEST_FILE) return tooLarge();
  const kind = signatureOf(bytes);
  if (kind !== undefined)
    return failure('binary-file', `It is ${kind}, not a text.`, 'Save its text as a plain .txt file.');
  const decoded = bytes.length === 0 ? { text: '' } : decodeBytes(bytes);
  if ('text' in decoded && /^[\s\ufeff]*$/u.test(decoded.text))
    return failure('empty-file', 'It is empty.', 'Check that the report was saved.');
  return decoded as DecodedText | Failure;
}

/** True for a failure, false for what was wanted. */
export const isFailure = (result: object): result is Failure => 'code' in result && 'hint' in result;
