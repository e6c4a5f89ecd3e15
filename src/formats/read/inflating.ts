// Inflating: gzip and deflate piece by piece, each piece handed on before the next is made, so that what a file grows to is counted before it is
// in memory. A thousand bytes may become a million; the steps are small enough that no single one grows much.
import { Gunzip, Inflate, Unzlib } from 'fflate';

/** Thrown where bytes grow beyond their limit. */
export class GrowsTooLarge extends Error {}

const STEP = 4096;

/** Members of a gzip are records; none is smaller, and each costs as much as thousands of bytes. */
const LEAST_MEMBER = 128;
const MEMBERS_SLACK = 1000;

function gunzipOf(): Gunzip {
  const gunzip = new Gunzip();
  let members = 0;
  gunzip.onmember = (offset) => {
    members++;
    if (members > MEMBERS_SLACK + offset / LEAST_MEMBER) throw new GrowsTooLarge();
  };
  return gunzip;
}

/** zlib's two headers of deflate: servers send bare deflate too. */
const isZlib = (bytes: Uint8Array): boolean => (bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0;

/** The pieces that bytes inflate to (gzip of several members too), those before a fault too; throws GrowsTooLarge beyond the limit, and fflate's errors. */
export function* inflated(bytes: Uint8Array, form: 'gzip' | 'deflate', limit: number): Generator<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const inflater = form === 'gzip' ? gunzipOf() : isZlib(bytes) ? new Unzlib() : new Inflate();
  inflater.ondata = (chunk) => pieces.push(chunk);
  let length = 0;
  for (let at = 0; at < bytes.length; at += STEP) {
    let fault: unknown = null;
    try {
      inflater.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    } catch (error) {
      fault = error;
    }
    for (const piece of pieces.splice(0)) {
      length += piece.length;
      if (length > limit) throw new GrowsTooLarge();
      yield piece;
    }
    if (fault !== null) throw fault;
  }
}

/** Pieces as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
