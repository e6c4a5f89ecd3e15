// Places that the user brings: rows of an imported table made into entities beside those that the package ships.
// A name that the package has within some thirty kilometres is the same place and is left out; a single word that is an ordinary word
// too («السلام») fires only behind a word such as «قرية», as in the shipped tables.
import type { KnownEntity } from '../model/knowledge.ts';
import type { PlacePoint } from '../model/mentions.ts';
import type { PlaceRow } from '../model/places.ts';

const SAME = 0.3;
const SHORTEST_SAFE = 4;

const precisions: Readonly<Record<string, PlacePoint['precision']>> = {
  city: 'city',
  district: 'district',
  governorate: 'governorate',
  area: 'region',
};

/** Entities of imported places. `isOrdinary` tells whether a single word is more than a name. */
export function importedEntities(
  rows: readonly PlaceRow[],
  shipped: readonly KnownEntity[],
  isOrdinary: (name: string) => boolean,
): KnownEntity[] {
  const taken = new Map<string, KnownEntity[]>();
  for (const entity of shipped)
    if (entity.place !== undefined)
      for (const name of entity.names) taken.set(name, [...(taken.get(name) ?? []), entity]);
  return rows.flatMap((row) => {
    const free = row.names.filter((name) => !(taken.get(name) ?? []).some((known) => isNear(known.place!, row)));
    const place: PlacePoint = {
      lat: row.lat,
      lon: row.lon,
      admin: [row.country ?? 'world', ...(row.division === null ? [] : [row.division])],
      precision: precisions[row.kind] ?? 'point',
      candidates: [],
    };
    const shared = {
      id: row.id,
      kind: 'place',
      english: row.english,
      subtype: row.kind,
      country: row.country,
    } as const;
    const needy = (name: string): boolean => !name.includes(' ') && (name.length < SHORTEST_SAFE || isOrdinary(name));
    const made = (names: readonly string[], ambiguity: KnownEntity['ambiguity']): KnownEntity[] =>
      names.length === 0 ? [] : [{ ...shared, names, side: null, place, ambiguity }];
    return [
      ...made(
        free.filter((name) => !needy(name)),
        'safe',
      ),
      ...made(free.filter(needy), 'needs-trigger'),
    ];
  });
}

const isNear = (one: PlacePoint, other: { readonly lat: number; readonly lon: number }): boolean =>
  Math.abs(one.lat - other.lat) < SAME && Math.abs(one.lon - other.lon) < SAME;
