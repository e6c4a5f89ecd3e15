// Content hashes: ids that do not depend on order, time or place.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The first `length` hex digits of the SHA-256 of the parts, kept apart by a separator that no text holds. `hashOf(['a'], 8)` has 8 digits. */
export const hashOf = (parts: readonly string[], length = 16): string =>
  bytesToHex(sha256(utf8ToBytes(parts.join('\u0000')))).slice(0, length);
