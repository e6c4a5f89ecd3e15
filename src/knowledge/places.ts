// Places below countries and capitals: the curated rows first, then GeoNames' towns that no curated row covers.
// «الحواش» is two places: homonyms stay side by side, and the report decides (analysis/places.ts).
import type { KnownEntity } from '../model/knowledge.ts';
import type { PlacePoint } from '../model/mentions.ts';
import { bareName, entriesNamed, entriesOf, pointOf } from './entities.ts';
import { basePlaces } from './places.generated.ts';
import { arabiaAfricaRows } from './places-arabia-africa.ts';
import { iraqLevantRows } from './places-iraq-levant.ts';
import { syriaRows } from './places-syria.ts';
import { worldRows } from './places-world.ts';

type Row = readonly string[];
type Precision = PlacePoint['precision'];

const precisions: Readonly<Record<string, Precision>> = {
  city: 'city',
  town: 'point',
  village: 'point',
  district: 'district',
  governorate: 'governorate',
  state: 'governorate',
  region: 'region',
  area: 'region',
  continent: 'region',
  sea: 'region',
};

function curated(row: Row, country: string | null): KnownEntity[] {
  const [id = '', names = '', english = '', subtype = '', where = '-', point = ''] = row;
  const [code, division] = country === null ? where.split('/') : [country, where];
  const admin = [code, division].filter((one): one is string => one !== undefined && one !== '-');
  const home = code === undefined || code === '-' ? null : code;
  return entriesOf({
    id,
    kind: 'place',
    names,
    english,
    subtype,
    country: home,
    side: null,
    place: pointOf(point, admin.length === 0 ? ['world'] : admin, precisions[subtype] ?? 'point'),
  });
}

/** Two points of one name closer than this are one place (degrees, about 30 km). */
const SAME = 0.3;

function baseEntries(taken: ReadonlyMap<string, readonly PlacePoint[]>): KnownEntity[] {
  const entries: KnownEntity[] = [];
  for (const line of basePlaces.split('\n')) {
    const [id = '', names = '', english = '', kind = '', country = '', seat = '', lat = '', lon = ''] = line.split('|');
    const place = {
      lat: Number(lat),
      lon: Number(lon),
      admin: seat === '' ? [country] : [country, seat],
      precision: kind === 'c' ? 'city' : 'point',
      candidates: [],
    } as const;
    const given = names.split(';');
    const free = given.filter((name) => !isTaken(taken.get(bareName(name)), place));
    if (free.length === 0 || (free.length < given.length && free.every((name) => name.startsWith('?')))) continue;
    const subtype = kind === 'c' ? 'city' : 'town';
    for (const entry of entriesNamed(free, { id, kind: 'place', english, subtype, country, side: null, place }))
      entries.push(entry);
  }
  return entries;
}

const isTaken = (known: readonly PlacePoint[] | undefined, place: PlacePoint): boolean =>
  known?.some((one) => isNear(one, place)) === true;

const isNear = (one: PlacePoint, other: PlacePoint): boolean =>
  Math.abs(one.lat - other.lat) < SAME && Math.abs(one.lon - other.lon) < SAME;

/** All places, the better known first. */
export function placeEntities(): KnownEntity[] {
  const own = [
    ...syriaRows.flatMap((row) => curated(row, 'SY')),
    ...[...iraqLevantRows, ...arabiaAfricaRows, ...worldRows].flatMap((row) => curated(row, null)),
  ];
  const taken = new Map<string, PlacePoint[]>();
  for (const entity of own)
    for (const name of entity.names) taken.set(name, [...(taken.get(name) ?? []), entity.place!]);
  return [...own, ...baseEntries(taken)];
}
