// Sides: the party that somebody belongs to. «وزارة الداخلية» and «مسؤول في الوزارة» stand on one side, the monitor that counts the
// dead on none. The register says it for those it knows; an unnamed source belongs to the side of the country or body it is said to
// be of; a country is its own side.
import type { Gazetteer, KnownEntity } from '../model/knowledge.ts';
import type { Mention } from '../model/mentions.ts';

/** Lookups in the register that the comparison needs. */
export interface Sides {
  readonly known: (id: string) => KnownEntity | undefined;
  /** The party somebody belongs to; null where none is known. */
  readonly sideOf: (id: string) => string | null;
  /** Who acts when this one acts: the side, or the one itself. «سلاح الجو» acts for its country. */
  readonly rootOf: (id: string) => string;
  readonly isCountry: (id: string) => boolean;
  /** True for what rootOf gives for somebody of a party that has no entry of its own. */
  readonly isSide: (id: string) => boolean;
  /** The place of the register that an unregistered name is told by: «جنوب البلدة» by the town; else itself. */
  readonly placeOf: (id: string) => string;
  /** A country, its capital or its government as a whole: who exactly speaks for it is not said. */
  readonly isMetonym: (id: string) => boolean;
}

const UNREGISTERED = 'name:';
const METONYMS: ReadonlySet<string> = new Set(['country', 'capital', 'government']);

/** Makes the lookups; answers are remembered. */
export function createSides(gazetteer: Gazetteer): Sides {
  const cache = new Map<string, string | null>();
  const known = (id: string): KnownEntity | undefined => gazetteer.entity(id);
  const isCountry = (id: string): boolean => known(id)?.subtype === 'country';
  const isMetonym = (id: string): boolean => METONYMS.has(known(id)?.subtype ?? '');
  /** «russia-air-force»: a body no register holds, named after its country. */
  const ofCountry = (id: string): string | null => {
    for (let cut = id.lastIndexOf('-'); cut > 0; cut = id.lastIndexOf('-', cut - 1)) {
      const country = known(id.slice(0, cut));
      if (country?.subtype === 'country') return country.side ?? country.id;
    }
    return null;
  };
  const search = (id: string, depth: number): string | null => {
    const entity = known(id);
    if (entity === undefined) return ofCountry(id);
    if (entity.side !== null) return entity.side;
    if (entity.subtype === 'country') return entity.id;
    if (entity.of !== undefined && depth < 3) return search(entity.of, depth + 1);
    return null;
  };
  const sideOf = (id: string): string | null => {
    let side = cache.get(id);
    if (side === undefined) {
      side = search(id, 0);
      cache.set(id, side);
    }
    return side;
  };
  const placeOf = (id: string): string => {
    if (!id.startsWith(UNREGISTERED)) return id;
    for (let cut = id.indexOf('-'); cut > 0; cut = id.indexOf('-', cut + 1))
      if (known(id.slice(cut + 1))?.kind === 'place') return id.slice(cut + 1);
    return id;
  };
  const found = new Set<string>();
  const rootOf = (id: string): string => {
    const side = sideOf(id);
    if (side !== null) found.add(side);
    return side ?? id;
  };
  return { known, sideOf, rootOf, isCountry, isSide: (id) => found.has(id), placeOf, isMetonym };
}

/** The side of an unnamed source: that of the first body or country it is said to be of. */
export function sideOfMention(mention: Mention | undefined, sides: Sides): string | null {
  return sideAmong(mention?.description?.affiliations ?? [], sides);
}

/** The first side among some ids. */
export function sideAmong(ids: readonly string[], sides: Sides): string | null {
  for (const one of ids) {
    const side = sides.sideOf(one);
    if (side !== null) return side;
  }
  return null;
}
