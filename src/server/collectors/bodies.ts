// Bodies: what a server sends, read up to a limit. Compressed bytes are counted as they come and again as they grow, piece by piece, so that
// neither an endless body nor a bomb is ever held in memory.
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { failureOf } from '../../formats/read/readings.ts';
import type { Failure } from '../../model/reasons.ts';

/** The compressions that are asked for. */
export const ACCEPTED = 'gzip, deflate, br';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export const tooLargeAnswer = (limit: number): Failure =>
  failureOf(
    'answer-too-large',
    `The answer is larger than ${limit / 1_000_000} million bytes, as it is or unpacked.`,
    'Download it by other means and give the file, if it can be trusted.',
  );

class TooLarge extends Error {}

/** Passes on what is counted; ends with TooLarge beyond the limit. */
const counted = (limit: number) =>
  async function* (source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let length = 0;
    for await (const chunk of source) {
      length += chunk.length;
      if (length > limit) throw new TooLarge();
      yield chunk;
    }
  };

/** The bytes of a body without compression, or why not. Throws what the network throws. */
export async function readBody(body: Readable, encoding: string, limit: number): Promise<Uint8Array | Failure> {
  const name = encoding.trim().toLowerCase();
  const chunks: Buffer[] = [];
  const collect = async (source: AsyncIterable<Buffer>): Promise<void> => {
    for await (const chunk of counted(limit)(source)) chunks.push(chunk);
  };
  try {
    if (name === '' || name === 'identity') await pipeline(body, collect);
    else if (Object.hasOwn(DECODERS, name)) await pipeline(body, counted(limit), DECODERS[name]!(), collect);
    else return failureOf('unknown-compression', 'It is packed in a way that was not asked for.', 'Try again later.');
    return Buffer.concat(chunks);
  } catch (error) {
    if (error instanceof TooLarge) return tooLargeAnswer(limit);
    const { code } = error as NodeJS.ErrnoException;
    if (typeof code === 'string' && /^(?:Z_|ERR_BROTLI|ERR__ERROR)/u.test(code))
      return failureOf('broken-compression', 'It cannot be unpacked; it is damaged.', 'Try again later.');
    throw error;
  } finally {
    body.destroy();
  }
}
