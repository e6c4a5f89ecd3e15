// Bytes to text: every encoding that is read, every file that is refused, and the text left as it stands in the file.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, isFailure, LARGEST_FILE } from '../../src/formats/read/texts.ts';

const text =
  'قالت بلدية المرفأ إن الجدار انهار قرب السوق القديم، وإن البحث في الأنقاض تواصل حتى المساء.\r\nلم يصب أحد.';
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);

/** The bytes of a text in a one-byte encoding, by asking the decoder what each byte means. */
function encodeOneByte(value: string, encoding: string): Uint8Array {
  const letters = new Map<string, number>();
  for (let byte = 255; byte >= 0; byte--) letters.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte);
  return Uint8Array.from([...value], (letter) => letters.get(letter)!);
}

function encodeWide(value: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...value].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return little ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });
  return Uint8Array.from(units);
}

const codeOf = (bytes: Uint8Array): string => {
  const result = decodeText(bytes);
  return isFailure(result) ? result.code : `read as ${result.encoding}`;
};

describe('what is read', () => {
  it.each([
    ['utf-8', utf8(text)],
    ['windows-1256', encodeOneByte(text, 'windows-1256')],
    ['iso-8859-6', encodeOneByte(text, 'iso-8859-6')],
    ['utf-16le', encodeWide(text, true, false)],
    ['utf-16be', encodeWide(text, false, false)],
  ] as const)('%s gives the same text, carriage returns and all', (encoding, bytes) => {
    expect(decodeText(bytes)).toEqual({ text, encoding });
  });

  it('keeps a byte order mark as the first letter, so that positions are those of the whole file', () => {
    expect(decodeText(utf8(`\ufeff${text}`))).toEqual({ text: `\ufeff${text}`, encoding: 'utf-8' });
    expect(decodeText(encodeWide(text, true, true))).toEqual({ text: `\ufeff${text}`, encoding: 'utf-16le' });
    expect(decodeText(encodeWide(text, false, true))).toEqual({ text: `\ufeff${text}`, encoding: 'utf-16be' });
  });

  it('is total: any bytes give a text or a failure with all three of its parts', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = decodeText(bytes);
        if (isFailure(result))
          expect([result.code, result.message, result.hint].every((part) => part !== '')).toBe(true);
        else expect(typeof result.text).toBe('string');
      }),
      { numRuns: 500 },
    );
  });

  it('gives back any well-formed text that is not blank', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (rest) => {
        expect(decodeText(utf8(`نعم ${rest}`))).toEqual({ text: `نعم ${rest}`, encoding: 'utf-8' });
      }),
    );
  });
});

describe('what is refused', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['blanks only', utf8('\ufeff \r\n\t\u00a0'), 'empty-file'],
    ['a PDF', utf8('%PDF-1.7 something'), 'binary-file'],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), 'binary-file'],
    ['control characters', Uint8Array.from({ length: 400 }, (_, at) => (at * 7) % 32), 'binary-file'],
    ['UTF-16 that breaks off', encodeWide(text, true, true).slice(0, 41), 'broken-encoding'],
    ['UTF-8 that breaks off in a letter', utf8(text).slice(0, 41), 'unknown-encoding'],
    [
      'an encoding that is not known',
      Uint8Array.from({ length: 90 }, (_, at) => 160 + ((at * 13) % 90)),
      'unknown-encoding',
    ],
    ['a file over the limit', new Uint8Array(LARGEST_FILE + 1).fill(0x61), 'file-too-large'],
  ] as const)('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});
