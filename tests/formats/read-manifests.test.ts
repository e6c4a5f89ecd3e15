// Manifests: columns in any order, mistakes by line, dates that exist.
import { describe, expect, it } from 'vitest';
import { isDate, parseManifest } from '../../src/formats/read/manifests.ts';

describe('manifests', () => {
  it('reads columns in any order, passes over others, and takes empty cells for unknown', () => {
    const source = '\ufeffoutlet\tfile\tnotes\tpublished\r\nالفنار\t01.txt\tx\t2024-03-05\r\n\r\n\t02.txt\t\t\r\n';
    expect(parseManifest(source)).toEqual({
      rows: [
        { file: '01.txt', outlet: 'الفنار', published: '2024-03-05', url: null, line: 2 },
        { file: '02.txt', outlet: null, published: null, url: null, line: 4 },
      ],
      mistakes: [],
    });
  });

  it('names the line of a mistake and reads the rest', () => {
    const { rows, mistakes } = parseManifest('file\tpublished\n01.txt\t5 March\n\t2024-03-05\n02.txt\t\n02.txt\t\n');
    expect(rows.map((row) => [row.file, row.published])).toEqual([
      ['01.txt', null],
      ['02.txt', null],
    ]);
    expect(mistakes.map((mistake) => mistake.line)).toEqual([2, 3, 5]);
  });

  it('says so where the first line names no columns', () => {
    expect(parseManifest('01.txt\tالفنار\n').mistakes[0]?.message).toContain('first line');
  });

  it.each([
    ['2024-03-05', true],
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-13-01', false],
    ['2024-04-31', false],
    ['2024-03-05T14:20', true],
    ['2024-03-05T14:20:30.5+03:00', true],
    ['2024-03-05T24:00', false],
    ['2024-3-5', false],
    ['05/03/2024', false],
    ['2024-03-05 and more', false],
    ['', false],
  ])('date %s: %s', (date, valid) => expect(isDate(date)).toBe(valid));
});
