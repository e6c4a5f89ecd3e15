// The register and the gazetteer as a person edits them: rows without gaps, no name twice in one row or for two of a kind, and every
// place with a point and a path of divisions, every outlet and agency with its country, every armed actor with its side.
import { describe, expect, it } from 'vitest';
import { arabic, shippedEntities, shippedGazetteer } from '../../src/index.ts';
import { agencyRows } from '../../src/knowledge/agencies.ts';
import { armedActorRows } from '../../src/knowledge/armed-actors.ts';
import { countryRows } from '../../src/knowledge/countries.ts';
import { organisationRows } from '../../src/knowledge/organisations.ts';
import { outletRows } from '../../src/knowledge/outlets.ts';
import { peopleRows } from '../../src/knowledge/people.ts';
import { arabiaAfricaRows } from '../../src/knowledge/places-arabia-africa.ts';
import { iraqLevantRows } from '../../src/knowledge/places-iraq-levant.ts';
import { syriaRows } from '../../src/knowledge/places-syria.ts';
import { worldRows } from '../../src/knowledge/places-world.ts';
import { weaponRows } from '../../src/knowledge/weapons.ts';

const tables: Readonly<
  Record<string, { readonly rows: readonly (readonly string[])[]; readonly names: readonly number[] }>
> = {
  agencies: { rows: agencyRows, names: [1] },
  'armed actors': { rows: armedActorRows, names: [1] },
  organisations: { rows: organisationRows, names: [1] },
  outlets: { rows: outletRows, names: [1] },
  people: { rows: peopleRows, names: [1, 2] },
  weapons: { rows: weaponRows, names: [1] },
  'places of Syria': { rows: syriaRows, names: [1] },
  'places of Iraq and the Levant': { rows: iraqLevantRows, names: [1] },
  'places of Arabia and Africa': { rows: arabiaAfricaRows, names: [1] },
  'places of the world': { rows: worldRows, names: [1] },
};

const namesOf = (row: readonly string[], columns: readonly number[]): string[] =>
  columns.flatMap((column) =>
    (row[column] ?? '')
      .split(';')
      .map((name) => name.trim())
      .filter((name) => name !== '' && name !== '-'),
  );

describe.each(Object.entries(tables))('the table of %s', (_, { rows, names }) => {
  it('has as many cells in every row, and an id of Latin letters that no other row has', () => {
    const wrong = rows.filter((row) => !/^[a-z0-9][a-z0-9-]*$/.test(row[0] ?? ''));
    expect(wrong).toEqual([]);
    const ids = rows.map((row) => row[0]!);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('has a name in every row and none empty', () => {
    expect(rows.filter((row) => namesOf(row, names).length === 0).map((row) => row[0])).toEqual([]);
  });
});

describe('names', () => {
  it('belong to one sure entity of a kind; places may have namesakes', () => {
    const owners = new Map<string, Set<string>>();
    for (const entity of shippedEntities) {
      if (entity.kind === 'place' || entity.ambiguity !== 'safe') continue;
      for (const name of entity.names) {
        const key = `${entity.kind} ${arabic.folder.fold(name)}`;
        owners.set(key, (owners.get(key) ?? new Set()).add(entity.id));
      }
    }
    const shared = [...owners]
      .filter(([, ids]) => ids.size > 1)
      .map(([name, ids]) => `${name}: ${[...ids].join(', ')}`);
    expect(shared).toEqual([]);
  });
});

describe('entities', () => {
  it('that are places have a point on the globe and a path of divisions that begins with the country', () => {
    const places = shippedEntities.filter((entity) => entity.kind === 'place');
    const wrong = places.filter(({ place, country }) => {
      if (place === undefined || place.admin.length === 0) return true;
      const onGlobe = Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180 && (place.lat !== 0 || place.lon !== 0);
      return !onGlobe || (country !== null && place.admin[0] !== country);
    });
    expect(wrong.map((entity) => entity.id)).toEqual([]);
    expect(places.length).toBeGreaterThan(4000);
  });

  it('that are outlets and agencies have a country; armed actors a side', () => {
    const stateless = new Set(['amaq', 'ina-arab-press', 'the-new-khaleej', 'wikileaks']);
    const outlets = shippedEntities.filter((entity) => entity.kind === 'outlet' && entity.country === null);
    const networks = new Set([
      'facebook',
      'twitter',
      'youtube',
      'telegram',
      'whatsapp',
      'instagram',
      'tiktok',
      'snapchat',
    ]);
    expect(outlets.map((one) => one.id).filter((id) => !stateless.has(id) && !networks.has(id))).toEqual([]);
    const armed = shippedEntities.filter((entity) => entity.subtype === 'armed-group' && entity.side === null);
    expect(armed.map((entity) => entity.id)).toEqual([]);
  });

  it('that are countries have an ISO code, a point, and their capital where reports name it', () => {
    const wrong = countryRows.filter(
      ([, code = '', , , point = '']) => !/^[A-Z]{2}$/.test(code) || !/^-?[\d.]+ -?[\d.]+$/.test(point),
    );
    expect(wrong.map((row) => row[0])).toEqual([]);
  });
});

describe('the gazetteer', () => {
  it('finds every entity by its id', () => {
    expect(shippedEntities.filter((entity) => shippedGazetteer.entity(entity.id) === undefined)).toEqual([]);
  });
});
