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

/** A name without the mark that it needs a trigger. */
export const bareName = (name: string): string => name.replace('?', '');

/** The entries of one thing, whose names stand in a cell: its sure names, and again with those that need a trigger. */
export const entriesOf = ({ names, ...facts }: Facts & { readonly names: string }): KnownEntity[] =>
  entriesNamed(
    names.split(' ; ').map((name) => name.trim()),
    facts,
  );

/** The same of names that are parted already. */
export function entriesNamed(names: readonly string[], facts: Facts): KnownEntity[] {
  const { ambiguity = 'safe', country = null, side = null, ...rest } = facts;
  const sure: string[] = [];
  const unsure: string[] = [];
  const homonyms: string[] = [];
  for (const name of names) {
    if (rest.kind === 'place' && placeHomonyms.has(bareName(name))) homonyms.push(bareName(name));
    else if (name.startsWith('?')) unsure.push(name.slice(1));
    else if (name !== '-' && name !== '') sure.push(name);
  }
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
