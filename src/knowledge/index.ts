// The register and the gazetteer made into one lookup: who is who, and where is where.
import type { Gazetteer, KnownEntity } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import { createPhraseIndex } from '../text/phrases.ts';
import { registerEntities } from './entities.ts';
import { placeEntities } from './places.ts';

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
export const shippedEntities: readonly KnownEntity[] = [...registerEntities(), ...placeEntities()];
