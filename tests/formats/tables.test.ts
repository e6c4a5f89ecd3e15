// Tables for spreadsheets: what is written is what a reader of CSV gets back, and no cell begins a formula.
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLAIM_COLUMNS, cellOf, headOf, rowOf, writeClaims } from '../../src/formats/write/tables.ts';
import { analyses, comparison } from './fixtures.ts';

const read = (text: string, delimiter = ','): string[][] =>
  parse(text, { bom: true, delimiter, relax_column_count: true });

describe('a cell', () => {
  it.each([
    '=1+1',
    '+1',
    '-1+cmd|x!A1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\tx',
    '\rx',
    ' =1',
    '\u200f=1',
    '\ufeff=1',
    '\u0000=1',
    '＝1',
    '－1',
  ])('of %j begins with an apostrophe', (text) => {
    expect(read(rowOf([text]))).toEqual([[`'${text}`]]);
  });

  it.each(['قال =1', 'a-b', '1', "'x", 'x"y', 'a,b;c\td', 'سطر\nآخر', '', '«اقتباس»'])(
    'of %j stays as it is',
    (text) => {
      expect(read(rowOf([text, 'x']))).toEqual([[text, 'x']]);
    },
  );

  it('keeps numbers, and leaves out what is not known', () => {
    expect(rowOf([-5, null])).toBe('-5,""\r\n');
  });

  it('begins no formula whatever stands in it, and whatever parts the cells', () => {
    const pieces = fc.array(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ' ', '"', ',', ';', "'", '\u200f', 'ق', '1'),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 4 }), (cells) => {
        const texts = cells.map((one) => one.join(''));
        const [row] = read(rowOf(['x', ...texts]));
        for (const [at, text] of texts.entries()) expect([text, `'${text}`]).toContain(row![at + 1]);
        for (const cell of row!) expect(cell.trimStart()).not.toMatch(/^[=+@-]/u);
        // A spreadsheet that expects semicolons or tabs sees the same text in quotation marks.
        for (const delimiter of [';', '\t'])
          for (const cell of read(rowOf([texts[0]!]), delimiter)[0]!) expect(cell.trimStart()).not.toMatch(/^[=+@-]/u);
      }),
    );
  });
});

describe('the table of claims', () => {
  it('has a line for each claim, with who said it in which words', () => {
    const [names, ...rows] = read([...writeClaims(comparison, analyses)].join(''));
    expect(names).toEqual([...CLAIM_COLUMNS]);
    expect(rows).toHaveLength(comparison.claims.length);
    for (const [index, claim] of comparison.claims.entries()) {
      const row = Object.fromEntries(names!.map((name, at) => [name, rows[index]![at]]));
      const { text } = analyses.find(({ document }) => document.id === claim.document)!.document;
      expect(row).toMatchObject({ claim: claim.id, report: claim.document, origin: claim.origin });
      expect(row.words).toBe(claim.evidence.map(({ start, end }) => text.slice(start, end)).join(' … '));
      expect(row['said by']!.split(' ← ').filter(Boolean)).toHaveLength(claim.chain.length);
    }
  });

  it('defuses formulas that a report brings', () => {
    const hostile = analyses.map((one) => ({
      ...one,
      document: { ...one.document, outlet: '=HYPERLINK("https://a.example")' },
    }));
    const lines = [...writeClaims(comparison, hostile)].join('');
    expect(lines).not.toMatch(/(?:^|,)"?[=+@]/mu);
    expect(lines).toContain(cellOf('=HYPERLINK("https://a.example")'));
  });

  it('begins with the mark of UTF-8, for Excel', () => {
    expect(headOf(['أ']).charCodeAt(0)).toBe(0xfeff);
  });
});
