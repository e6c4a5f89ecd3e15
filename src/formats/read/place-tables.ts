// Tables of places: a GeoNames dump (19 columns parted by tabs, as in SY.txt), with or without alternateNamesV2, or a CSV of the user's.
//   172058	Za`faranah	Za`faranah	الزعفرانة,…	34.892	36.779	P	PPL	SY	…      a line of GeoNames
//   name,lat,lon,country,division,aliases                                a header of a CSV; the first three columns must be there
// A line that cannot be used comes back with its number and why; the others are read all the same. Parsing only.
// Source of the columns: https://download.geonames.org/export/dump/readme.txt
import { parse } from 'csv-parse/sync';
import type { PlaceMistake, PlaceRow, PlaceTable } from '../../model/places.ts';

const COLUMNS = 19;
const CLASSES = new Set(['P', 'A', 'T', 'S', 'L', 'H']);
/** Of terrain, water and spots only what reports name: mountains, bases, airports, dams, crossings, hospitals, camps, regions. */
const KEPT_CODES =
  /^(?:PPL.*|ADM[12]|PCLI|MT|MTS|HLL|HLLS|PLN|VAL|AIR[BPFQ]|DAM|CMP.*|INSM|BDG|CTRB|HSP|RGN.*|LK|STM|PRT|HBR|PASS)$/;
const MOST_MISTAKES = 1000;

/** Which letters a name must consist of, and which languages of alternateNamesV2 are wanted. */
export interface PlaceTableOptions {
  readonly isOwnLetter: (code: number) => boolean;
  readonly languages: readonly string[];
  /** The text of alternateNamesV2, where it is given. */
  readonly alternates?: string;
}

const isOwn = (name: string, { isOwnLetter }: PlaceTableOptions): boolean => {
  let letters = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (isOwnLetter(code)) letters++;
    else if (!/[\s\u200c\u0640'’\-\u064b-\u0652]/u.test(name[at]!)) return false;
  }
  return letters > 1;
};

function pointOf(lat: string, lon: string): { readonly lat: number; readonly lon: number } | null {
  const point = { lat: Number(lat), lon: Number(lon) };
  if (lat.trim() === '' || lon.trim() === '' || !Number.isFinite(point.lat) || !Number.isFinite(point.lon)) return null;
  return Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180 ? point : null;
}

/** Names by the GeoNames id of the place, the preferred first. */
function alternatesOf(options: PlaceTableOptions): Map<string, string[]> | null {
  if (options.alternates === undefined) return null;
  const names = new Map<string, string[]>();
  for (const line of options.alternates.split('\n')) {
    const [, place = '', language = '', name = '', preferred = '', , colloquial = '', historic = ''] = line.split('\t');
    if (!options.languages.includes(language) || historic === '1' || colloquial === '1') continue;
    if (!isOwn(name, options)) continue;
    const list = names.get(place);
    if (list === undefined) names.set(place, [name]);
    else if (preferred === '1') list.unshift(name);
    else list.push(name);
  }
  return names;
}

const kindOf = (code: string, population: number): string => {
  if (code.startsWith('ADM')) return code === 'ADM1' ? 'governorate' : 'district';
  if (/^PPLC|^PPLA$/.test(code) || population >= 100_000) return 'city';
  if (code.startsWith('PPL')) return population >= 5_000 ? 'town' : 'village';
  return code.startsWith('AIR') ? 'base' : 'area';
};

/**
 * Reads a GeoNames dump. Rows without a name in the wanted letters are counted, not kept.
 * @example readGeoNames('1\tX', { isOwnLetter: () => true, languages: ['ar'] }).mistakes[0]?.line // 1
 */
export function readGeoNames(source: string, options: PlaceTableOptions): PlaceTable {
  const rows: PlaceRow[] = [];
  const mistakes: PlaceMistake[] = [];
  let nameless = 0;
  const alternates = alternatesOf(options);
  source
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      if (line.trim() === '' || line.startsWith('#')) return;
      const cells = line.split('\t');
      const read = rowOfGeoNames(cells, options, alternates);
      if (typeof read === 'string') note(mistakes, index + 1, read);
      else if (read === null) nameless++;
      else if (read !== undefined) rows.push(read);
    });
  return { rows, mistakes, nameless };
}

const note = (mistakes: PlaceMistake[], line: number, message: string): void => {
  if (mistakes.length < MOST_MISTAKES) mistakes.push({ line, message });
};

/** A row; null where it has no name; undefined where its kind is not wanted; a message where the line is wrong. */
function rowOfGeoNames(
  cells: readonly string[],
  options: PlaceTableOptions,
  alternates: ReadonlyMap<string, readonly string[]> | null,
): PlaceRow | null | undefined | string {
  if (cells.length !== COLUMNS)
    return `a line of GeoNames has ${COLUMNS} columns parted by tabs, this one ${cells.length}`;
  const [id = '', name = '', ascii = '', others = '', lat = '', lon = '', featureClass = '', code = '', country = ''] =
    cells;
  if (!/^\d+$/.test(id)) return `«${id}» is no GeoNames id`;
  const point = pointOf(lat, lon);
  if (point === null) return `«${lat}» «${lon}» are no latitude and longitude in degrees`;
  if (!CLASSES.has(featureClass) || !KEPT_CODES.test(code)) return undefined;
  const own = alternates?.get(id) ?? [name, ...others.split(',')].filter((one) => isOwn(one, options));
  const names = [...new Set(own.map((one) => one.trim()))];
  if (names.length === 0) return null;
  return {
    id: `geonames-${id}`,
    names,
    english: ascii || name,
    kind: kindOf(code, Number(cells[14] ?? 0)),
    country: country || null,
    division: cells[10] || null,
    ...point,
  };
}

/**
 * Reads a CSV whose first line names the columns: name, lat and lon, and where there are such: aliases (parted by ;), english, kind,
 * country, division, id.
 * @example readPlaceCsv('name,lat,lon\nالسنديان,35.1,36.2', { isOwnLetter: () => true, languages: [] }).rows[0]?.lat // 35.1
 */
export function readPlaceCsv(source: string, options: PlaceTableOptions): PlaceTable {
  const header = source.replace(/^\ufeff/, '').split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [',', ';', '\t'].sort((one, other) => header.split(other).length - header.split(one).length)[0]!;
  const wanted = ['name', 'lat', 'lon'];
  const columns = header.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, '').toLowerCase());
  const lacking = wanted.filter((one) => !columns.includes(one));
  if (lacking.length > 0) {
    const message = `the first line must name the columns name, lat and lon; missing: ${lacking.join(', ')}`;
    return { rows: [], mistakes: [{ line: 1, message }], nameless: 0 };
  }
  return rowsOfCsv(source, { columns, delimiter }, options);
}

function rowsOfCsv(
  source: string,
  { columns, delimiter }: { readonly columns: readonly string[]; readonly delimiter: string },
  options: PlaceTableOptions,
): PlaceTable {
  const rows: PlaceRow[] = [];
  const mistakes: PlaceMistake[] = [];
  const seen = new Set<string>();
  let nameless = 0;
  const parsed = parse(source, {
    bom: true,
    delimiter,
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    trim: true,
    from: 2,
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly lines: number } }[];
  for (const { record, info } of parsed) {
    const cell = (name: string): string => record[columns.indexOf(name)] ?? '';
    const point = pointOf(cell('lat'), cell('lon'));
    const names = [cell('name'), ...cell('aliases').split(';')].map((one) => one.trim()).filter((one) => one !== '');
    const own = names.filter((one) => isOwn(one, options));
    const id = cell('id') || `own-${cell('country').toLowerCase() || 'place'}-${info.lines}`;
    if (names.length === 0) note(mistakes, info.lines, 'no name is given');
    else if (point === null)
      note(mistakes, info.lines, `«${cell('lat')}» «${cell('lon')}» are no latitude and longitude in degrees`);
    else if (seen.has(id)) note(mistakes, info.lines, `the id «${id}» is used twice; the first line counts`);
    else if (own.length === 0) nameless++;
    else {
      seen.add(id);
      const english = cell('english') || names.find((one) => !isOwn(one, options)) || '';
      const [country, division] = [cell('country') || null, cell('division') || null];
      rows.push({ id, names: own, english, kind: cell('kind') || 'village', country, division, ...point });
    }
  }
  return { rows, mistakes, nameless };
}
