// Registers of the user's own: rows, mistakes by line, and a side that replaces the shipped one.
import { describe, expect, it } from 'vitest';
import { parseRegister } from '../../src/formats/read/registers.ts';
import { shippedEntities } from '../../src/index.ts';
import { withRegistered } from '../../src/knowledge/registered.ts';

const HEADER = 'id\tkind\tnames\tenglish\ttype\tcountry\tside\tof';

describe('registers', () => {
  it('reads names parted by semicolons and takes empty cells for unknown', () => {
    const { rows, mistakes } = parseRegister(
      `${HEADER}\r\nbank\torganisation\tمجلس الساحل; المجلس\t\tparty\tSY\tcoast\t\r\n`,
    );
    expect(mistakes).toEqual([]);
    expect(rows).toEqual([
      {
        id: 'bank',
        kind: 'organisation',
        names: ['مجلس الساحل', 'المجلس'],
        english: 'مجلس الساحل',
        type: 'party',
        country: 'SY',
        side: 'coast',
        of: null,
        line: 2,
      },
    ]);
  });

  it('names the line of every mistake and reads the rest', () => {
    const lines = [
      'Bank!\tgroup\tا',
      'bank\tcity\tا',
      'bank\tgroup\t ; ',
      'bank\tgroup\tا\t\t\tSyria',
      'bank\tgroup\tا',
      'bank\tgroup\tب',
    ];
    const { rows, mistakes } = parseRegister(`${HEADER}\n${lines.join('\n')}\n`);
    expect(rows.map((row) => row.line)).toEqual([6]);
    expect(mistakes.map((mistake) => mistake.line)).toEqual([2, 3, 4, 5, 7]);
    expect(parseRegister('bank\tgroup\n').mistakes[0]?.message).toContain('id, kind, names');
  });

  it('puts a side of the user’s in the place of the shipped one', () => {
    const { rows } = parseRegister(`${HEADER}\nypg\torganisation\tوحدات حماية الشعب\t\t\t\tanother\t\n`);
    const sides = withRegistered(shippedEntities, rows).flatMap((one) => (one.id === 'ypg' ? [one.side] : []));
    expect(sides).toEqual(['another']);
  });
});
