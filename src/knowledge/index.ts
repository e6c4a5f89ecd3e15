// The register and the gazetteer made into one lookup.
import type { Gazetteer, KnownEntity } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import { createPhraseIndex } from '../text/phrases.ts';
import { entriesOf, pointOf, registerEntities } from './entities.ts';
import { placeRows } from './places.ts';

/** Makes a gazetteer from entities; `createGazetteer(language, [])` knows nothing. */
export function createGazetteer(language: Language, entities: readonly KnownEntity[]): Gazetteer {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const index = createPhraseIndex(
    entities.flatMap((entity) => entity.names.map((name) => [name, entity] as const)),
    language.folder,
    language.clitics,
  );
  return { matchesAt: index.matchesAt, entity: (id) => byId.get(id), size: index.size };
}

/** Everything that the package ships. */
export const shippedEntities: readonly KnownEntity[] = [...registerEntities(), ...curatedPlaces()];

function curatedPlaces(): KnownEntity[] {
  return placeRows.flatMap(([id = '', names = '', english = '', country = '-', admin = '', point = '', precision = 'city', ambiguity = '-']) =>
    entriesOf({
      id,
      kind: 'place',
      names,
      english,
      subtype: 'place',
      country: country === '-' ? null : country,
      place: pointOf(point, [country, admin], precision as 'city'),
      ambiguity: ambiguity === '-' ? 'safe' : (ambiguity as 'needs-trigger'),
    }),
  );
}
