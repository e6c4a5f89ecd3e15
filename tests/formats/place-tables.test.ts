// Tables of places, with rows of our own invention: a GeoNames dump, its alternate names, a CSV, and lines that are wrong.
import { describe, expect, it } from 'vitest';
import { parseGazetteer } from '../../src/formats/read/gazetteers.ts';
import { readGeoNames, readPlaceCsv } from '../../src/formats/read/place-tables.ts';
import { isFailure } from '../../src/formats/read/texts.ts';
import { writeGazetteer } from '../../src/formats/write/gazetteers.ts';
import { analyze, arabic, createGazetteer, documentOf, shippedEntities } from '../../src/index.ts';
import { importedEntities } from '../../src/knowledge/imported.ts';

const options = { isOwnLetter: arabic.isOwnLetter, languages: ['ar'] };

const line = (cells: Partial<Record<number, string>>): string =>
  Array.from({ length: 19 }, (_, column) => cells[column] ?? '').join('\t');

const village = {
  0: '9000001',
  1: 'Shanqal',
  2: 'Shanqal',
  3: 'الشنقل,Shanqal,شنقل',
  4: '35.10',
  5: '36.20',
  6: 'P',
  7: 'PPL',
  8: 'SY',
  10: '02',
  14: '900',
};

describe('a GeoNames dump', () => {
  it('gives places with their Arabic names, kind, country and division', () => {
    const { rows, mistakes } = readGeoNames(line(village), options);
    expect(mistakes).toEqual([]);
    expect(rows).toEqual([
      {
        id: 'geonames-9000001',
        names: ['الشنقل', 'شنقل'],
        english: 'Shanqal',
        kind: 'village',
        country: 'SY',
        division: '02',
        lat: 35.1,
        lon: 36.2,
      },
    ]);
  });

  it('takes the preferred name from alternateNamesV2, and no historic one', () => {
    const alternates = [
      '1\t9000001\tar\tالشنقلة\t\t\t\t\t\t',
      '2\t9000001\tar\tتل الشنقل\t1\t\t\t\t\t',
      '3\t9000001\tar\tالقديمة\t\t\t\t1\t\t',
      '4\t9000001\ten\tShanqal\t1\t\t\t\t\t',
    ].join('\n');
    const { rows } = readGeoNames(line(village), { ...options, alternates });
    expect(rows[0]?.names).toEqual(['تل الشنقل', 'الشنقلة']);
  });

  it('names the lines that are wrong and reads the others', () => {
    const source = [
      '9000002\tshort',
      line({ ...village, 4: 'north' }),
      line({ ...village, 0: 'x' }),
      line(village),
    ].join('\n');
    const { rows, mistakes } = readGeoNames(source, options);
    expect(rows).toHaveLength(1);
    expect(mistakes.map((one) => one.line)).toEqual([1, 2, 3]);
    expect(mistakes[0]?.message).toContain('19 columns');
    expect(mistakes[1]?.message).toContain('latitude');
  });

  it('counts places without an Arabic name and passes over kinds that reports do not name', () => {
    const source = [line({ ...village, 3: '' }), line({ ...village, 6: 'S', 7: 'HTL' })].join('\n');
    expect(readGeoNames(source, options)).toEqual({ rows: [], mistakes: [], nameless: 1 });
  });
});

describe('a CSV of places', () => {
  it('needs name, lat and lon in its first line', () => {
    expect(readPlaceCsv('name,x\nالشنقل,1', options).mistakes).toEqual([
      { line: 1, message: 'the first line must name the columns name, lat and lon; missing: lat, lon' },
    ]);
  });

  it('reads quoted cells, aliases and other delimiters, and names wrong lines', () => {
    const source = 'name;lat;lon;aliases;country\n"الشنقل";35.1;36.2;"تل الشنقل";SY\nالمرسى;95;36;;SY\n;1;2;;';
    const { rows, mistakes } = readPlaceCsv(source, options);
    expect(rows.map((row) => row.names)).toEqual([['الشنقل', 'تل الشنقل']]);
    expect(mistakes.length).toBe(2);
  });
});

describe('an imported gazetteer', () => {
  const rows = readGeoNames(line(village), options).rows;

  it('comes back from its file as it was written', () => {
    expect(parseGazetteer(writeGazetteer(rows, 'GeoNames'))).toEqual(rows);
  });

  it('is refused in words where it is none', () => {
    for (const source of ['', '[]', '{"format":"tawatur-gazetteer/1","places":[{}]}'])
      expect(isFailure(parseGazetteer(source) as never)).toBe(true);
  });

  it('puts its places beside the shipped ones', () => {
    const own = importedEntities(rows, shippedEntities, () => false);
    const gazetteer = createGazetteer(arabic, [...shippedEntities, ...own]);
    const text = 'وصلت القافلة إلى الشنقل مساء';
    const found = analyze(documentOf({ text }), arabic, gazetteer).mentions.find(
      (one) => one.entity === 'geonames-9000001',
    );
    expect(found && text.slice(found.start, found.end)).toBe('الشنقل');
    expect(found?.place?.admin).toEqual(['SY', '02']);
  });

  it('lets a name that is an ordinary word too fire only behind a word of kind', () => {
    const [only] = importedEntities(rows, shippedEntities, () => true);
    expect(only?.ambiguity).toBe('needs-trigger');
  });

  it('leaves out what the package has at the same point', () => {
    const known = shippedEntities.find((one) => one.id === 'homs' && one.place !== undefined)!;
    const same = { ...rows[0]!, names: ['حمص'], lat: known.place!.lat, lon: known.place!.lon };
    expect(importedEntities([same], shippedEntities, () => false)).toEqual([]);
  });
});
