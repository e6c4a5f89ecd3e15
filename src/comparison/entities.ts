// Entities: who and what the reports name, each once: «وزارة الصحة» here and «الوزارة» there carry one id when the register or the
// report's own reading says so. Names are those of the reports, the commonest first.
import type { Entity, Passage } from '../model/comparisons.ts';
import type { Mention } from '../model/mentions.ts';
import type { Report } from './reports.ts';
import type { Sides } from './sides.ts';

interface Gathered {
  readonly kind: string;
  readonly names: Map<string, number>;
  readonly mentions: Passage[];
  place: Mention['place'];
}

/** The entities of all reports, by id. */
export function gatherEntities(reports: readonly Report[], sides: Sides): Entity[] {
  const gathered = new Map<string, Gathered>();
  for (const report of reports)
    for (const mention of report.mentionList) {
      const id = mention.kind === 'unnamed-source' ? `${report.id} ${mention.entity}` : mention.entity;
      const entity: Gathered = gathered.get(id) ?? {
        kind: mention.kind,
        names: new Map(),
        mentions: [],
        place: undefined,
      };
      gathered.set(id, entity);
      const name = report.text.slice(mention.start, mention.end).replaceAll(/\s+/g, ' ');
      entity.names.set(name, (entity.names.get(name) ?? 0) + 1);
      entity.mentions.push({ document: report.id, start: mention.start, end: mention.end });
      entity.place ??= mention.place;
    }
  return [...gathered]
    .sort((one, other) => (one[0] < other[0] ? -1 : 1))
    .map(([id, entity]) => printed(id, entity, sides));
}

function printed(id: string, entity: Gathered, sides: Sides): Entity {
  const names = [...entity.names].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const place = entity.place ?? sides.known(id)?.place;
  return {
    id,
    kind: entity.kind,
    names: names.map(([name]) => name),
    side: sides.sideOf(id),
    ...(place === undefined ? {} : { place }),
    mentions: entity.mentions,
  };
}
