// The register's rows made into entities. A name that begins with «?» needs a trigger: it becomes a second entry of the same id.
// «فانتوم ; ?القسام»: القسام fires only behind a kind word. Sides: a country's own people and bodies share its side.
import type { KnownEntity } from '../model/knowledge.ts';
import type { MentionKind, PlacePoint } from '../model/mentions.ts';
import { agencyRows } from './agencies.ts';
import { armedActorRows } from './armed-actors.ts';
import { countryRows, countrySides } from './countries.ts';
import { organisationRows } from './organisations.ts';
import { outletRows } from './outlets.ts';
import { peopleRows } from './people.ts';
import { placeHomonyms } from './place-homonyms.ts';
import { weaponRows } from './weapons.ts';

type Row = readonly string[];

interface Facts {
  readonly id: string;
  readonly kind: MentionKind;
  readonly names: string;
  readonly english: string;
  readonly subtype: string;
  readonly country?: string | null;
  readonly side?: string | null;
  readonly of?: string;
  readonly place?: PlacePoint;
  readonly ambiguity?: KnownEntity['ambiguity'];
}

const orNull = (cell: string | undefined): string | null =>
  cell === undefined || cell === '-' || cell === '' ? null : cell;

/** The entries of one thing: its sure names, and again with those that need a trigger. */
export function entriesOf(facts: Facts): KnownEntity[] {
  const { names, ambiguity = 'safe', country = null, side = null, ...rest } = facts;
  const given = names.split(' ; ').map((name) => name.trim());
  const isHomonym = (name: string): boolean => rest.kind === 'place' && placeHomonyms.has(name.replace('?', ''));
  const all = given.filter((name) => !isHomonym(name));
  const homonyms = given.filter(isHomonym).map((name) => name.replace('?', ''));
  const sure = all.filter((name) => !name.startsWith('?') && name !== '-' && name !== '');
  const unsure = all.filter((name) => name.startsWith('?')).map((name) => name.slice(1));
  const entries: KnownEntity[] = [];
  if (sure.length > 0) entries.push({ ...rest, country, side, names: sure, ambiguity });
  if (unsure.length > 0) entries.push({ ...rest, country, side, names: unsure, ambiguity: 'needs-trigger' });
  if (homonyms.length > 0) entries.push({ ...rest, country, side, names: homonyms, ambiguity: 'never-alone' });
  return entries;
}

const sideByCountry = new Map(countrySides.map(([id = '', side = '']) => [id, side]));
/** The party that a country's state is: 'russia', but 'syria-government'. */
export const sideOfCountry = (id: string): string => sideByCountry.get(id) ?? id;

const idByCode = new Map(countryRows.map(([id = '', code = '']) => [code, id]));
/** 'SY' → 'syria'. */
export const countryIdOf = (code: string | null): string | null =>
  code === null ? null : (idByCode.get(code) ?? null);

const sideOfCode = (code: string | null): string | null => {
  const id = countryIdOf(code);
  return id === null ? null : sideOfCountry(id);
};

export function pointOf(cell: string, admin: readonly string[], precision: PlacePoint['precision']): PlacePoint {
  const [lat = 0, lon = 0] = cell.split(' ').map(Number);
  return { lat, lon, admin, precision, candidates: [] };
}

function countryEntries([
  id = '',
  code = '',
  names = '',
  english = '',
  point = '',
  capital = '-',
  where = '',
]: Row): KnownEntity[] {
  const side = sideOfCountry(id);
  const entries = entriesOf({
    id,
    kind: 'place',
    names,
    english,
    subtype: 'country',
    country: code,
    side,
    place: pointOf(point, [code], 'country'),
  });
  const [capitalId = '', capitalNames = ''] = capital.split(' = ');
  if (capitalNames !== '') {
    const facts = { kind: 'place', english: capitalId, subtype: 'capital', country: code, side, of: id } as const;
    entries.push(...entriesOf({ ...facts, id: capitalId, names: capitalNames, place: pointOf(where, [code], 'city') }));
  }
  return entries;
}

const agencyEntries = ([id = '', names = '', english = '', country, side]: Row): KnownEntity[] =>
  entriesOf({ id, kind: 'outlet', names, english, subtype: 'agency', country: orNull(country), side: orNull(side) });

const outletEntries = ([id = '', names = '', english = '', subtype = '', country, side, trigger]: Row): KnownEntity[] =>
  entriesOf({
    id,
    kind: 'outlet',
    names,
    english,
    subtype,
    country: orNull(country),
    side: orNull(side),
    ambiguity: trigger === 't' ? 'needs-trigger' : 'safe',
  });

const organisationEntries = ([id = '', names = '', english = '', subtype = '', country, side]: Row): KnownEntity[] =>
  entriesOf({ id, kind: 'organisation', names, english, subtype, country: orNull(country), side: orNull(side) });

const armedActorEntries = ([id = '', names = '', english = '', country, side]: Row): KnownEntity[] =>
  entriesOf({
    id,
    kind: 'organisation',
    names,
    english,
    subtype: 'armed-group',
    country: orNull(country),
    side: orNull(side) ?? id,
  });

function personEntries([
  id = '',
  full = '',
  alone = '',
  english = '',
  office = '',
  code = '',
  side = '',
]: Row): KnownEntity[] {
  const country = orNull(code);
  return entriesOf({
    id,
    kind: 'person',
    names: orNull(alone) === null ? full : `${full} ; ${alone}`,
    english,
    subtype: office,
    country,
    side: orNull(side) ?? sideOfCode(country),
    of: orNull(side) ?? countryIdOf(country) ?? 'unknown',
  });
}

const weaponEntries = ([id = '', names = '', english = '', subtype = '']: Row): KnownEntity[] =>
  entriesOf({ id, kind: 'weapon', names, english, subtype });

/** Everything but the places below countries and capitals. */
export const registerEntities = (): KnownEntity[] => [
  ...countryRows.flatMap(countryEntries),
  ...agencyRows.flatMap(agencyEntries),
  ...outletRows.flatMap(outletEntries),
  ...organisationRows.flatMap(organisationEntries),
  ...armedActorRows.flatMap(armedActorEntries),
  ...peopleRows.flatMap(personEntries),
  ...weaponRows.flatMap(weaponEntries),
];
