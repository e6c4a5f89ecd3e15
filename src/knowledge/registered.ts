// Parties, people, bodies and outlets that the user brings: the rows of a register made into entities before those that the package ships.
// A row whose id the package has replaces what the package says of it, so that a side can be corrected: «ypg … side: ypg».
import type { KnownEntity, RegisterRow } from '../model/knowledge.ts';

/**
 * The shipped entities with the registered ones before them. A side that names no entity stands for itself.
 * @example withRegistered([], [{ id: 'bank-council', kind: 'organisation', names: ['مجلس الضفة'], english: 'Council of the Bank', type: null, country: null, side: 'bank', of: null }])[0]?.side // 'bank'
 */
export function withRegistered(shipped: readonly KnownEntity[], rows: readonly RegisterRow[]): KnownEntity[] {
  const own = new Set(rows.map((row) => row.id));
  return [...rows.map(entityOf), ...shipped.filter((entity) => !own.has(entity.id))];
}

function entityOf({ type, of, ...row }: RegisterRow): KnownEntity {
  return {
    id: row.id,
    kind: row.kind,
    names: row.names,
    english: row.english,
    subtype: type ?? row.kind,
    country: row.country,
    side: row.side,
    ambiguity: 'safe',
    ...(of === null ? {} : { of }),
  };
}
