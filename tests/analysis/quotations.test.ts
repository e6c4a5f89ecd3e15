// Quotations by position: what the index finds is what looking at every quotation finds, also where marks never close.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arabic } from '../../src/index.ts';
import { placesOf } from '../../src/text/quotation-places.ts';
import { findQuotations } from '../../src/text/quotations.ts';
import { tokenise } from '../../src/text/tokens.ts';

const texts = fc.string({ unit: fc.constantFrom('«', '»', '"', '“', '”', ' ', 'قال', 'لا', '.'), maxLength: 60 });

test('around a position lie those that hold it, the innermost first', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const tokens = tokenise(text, arabic.folder);
      const quotations = findQuotations(text, tokens, 0, tokens.length);
      const places = placesOf(quotations);
      for (let position = 0; position <= text.length; position++) {
        const holding = quotations.filter((one) => one.start <= position && one.end > position);
        expect(places.around(position)).toEqual(holding.sort((one, other) => other.depth - one.depth));
        expect(places.openedAt(position)).toBe(quotations.find((one) => one.outer.start === position));
        expect(places.closedAt(position)).toBe(quotations.find((one) => one.closed && one.outer.end === position));
      }
    }),
  );
});

test('a quotation inside another comes first', () => {
  const text = 'قال «غادر تنظيم “الزورق” أمس» ثم خرج';
  const tokens = tokenise(text, arabic.folder);
  const around = placesOf(findQuotations(text, tokens, 0, tokens.length)).around(text.indexOf('الزورق'));
  expect(around.map((one) => text.slice(one.start, one.end))).toEqual(['الزورق', 'غادر تنظيم “الزورق” أمس']);
});
