// Merging: the comparisons of units laid together. What is named in several units is one entity; everything else has ids of its own
// unit. Reports that a corrected version replaced are listed with the one that stands for them.
import type { ComparedDocument, Entity } from '../model/comparisons.ts';
import type { ComparisonIndex } from './comparison-index.ts';
import type { UnitComparison } from './units.ts';
import { currentOf } from './versions.ts';

/** All units as one. */
export function mergeUnits(units: readonly UnitComparison[], index: ComparisonIndex): Omit<UnitComparison, 'anchored'> {
  const all = <Key extends keyof UnitComparison>(key: Key): UnitComparison[Key][number][] =>
    units.flatMap((unit) => unit[key] as UnitComparison[Key][number][]);
  const single = units.length === 1 ? units[0]! : null;
  return {
    documents: [...all('documents'), ...replacedBy(index)].sort(byPublication),
    reuse: sorted(all('reuse')),
    entities: single === null ? mergeEntities(all('entities')) : single.entities,
    events: single === null ? sorted(all('events')) : single.events,
    claims: all('claims'),
    propositions: single === null ? sorted(all('propositions')) : single.propositions,
    origins: sorted(all('origins')),
    disputes: sorted(all('disputes')),
    notices: all('notices'),
    timeline:
      single === null ? all('timeline').sort((one, other) => (one.date < other.date ? -1 : 1)) : single.timeline,
    headlineOnly: [...all('headlineOnly')].sort(),
  };
}

const sorted = <T extends { readonly id: string }>(list: readonly T[]): T[] =>
  [...list].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));

const keyOf = (one: ComparedDocument): string => `${one.published ?? '~'} ${one.id}`;
const byPublication = (one: ComparedDocument, other: ComparedDocument): number => (keyOf(one) < keyOf(other) ? -1 : 1);

function replacedBy(index: ComparisonIndex): ComparedDocument[] {
  return [...index.analyses.values()].flatMap(({ document }): ComparedDocument[] => {
    const current = currentOf(index.versions, document);
    if (current === document.id) return [];
    const { id, name, outlet, published, language } = document;
    return [{ id, name, outlet, published, language, replacedBy: current }];
  });
}

function mergeEntities(entities: readonly Entity[]): Entity[] {
  const byId = new Map<string, Entity[]>();
  for (const one of entities) {
    const list = byId.get(one.id);
    if (list === undefined) byId.set(one.id, [one]);
    else list.push(one);
  }
  return sorted(
    [...byId.values()].map((list) => ({
      ...list[0]!,
      names: [...new Set(list.flatMap((one) => one.names))],
      mentions: list.flatMap((one) => one.mentions),
    })),
  );
}
