// The store's hashes are those of the engine: ids that one made are found by the other.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hashOf as storeHash } from '../../src/store/hashes.ts';
import { hashOf } from '../../src/text/hashes.ts';

it('are the same for any parts', () => {
  const part = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 4 }), fc.integer({ min: 1, max: 64 }), (parts, length) => {
      expect(storeHash(parts, length)).toBe(hashOf(parts, length));
    }),
  );
});
