// Rulings on who is who: «سالم ناصر» of one report and «س. ناصر» of another are one person, or two of one name are two. The id of the entity is
// changed in the readings before they are compared, so that voices, sides and counts follow.
import type { Analysis } from '../model/analyses.ts';
import type { Anchored, Judgement } from '../model/judgements.ts';
import type { Mention } from '../model/mentions.ts';
import { bestAt, placeOfQuote } from '../text/anchors.ts';
import { hashOf } from '../text/hashes.ts';
import { rulePartition } from './partitions.ts';
import { findMembers, stepsOf } from './rulings.ts';

interface Named {
  readonly report: number;
  readonly mention: Mention;
}

/** Readings with entities as people ruled them, and what became of the targets. */
export function ruleEntities(
  analyses: readonly Analysis[],
  standing: readonly Judgement[],
): { analyses: readonly Analysis[]; anchored: readonly Anchored[] } {
  const wanted = standing.filter(({ kind }) => kind === 'merge' || kind === 'split');
  if (!wanted.some(({ ruling }) => ruling?.targets.some(({ finding }) => finding === 'entity')))
    return { analyses, anchored: [] };
  const named = analyses.map(({ mentions }, report) => mentions.map((mention): Named => ({ report, mention })));
  const places = new Map(analyses.map(({ document }, at) => [document.id, at]));
  const found = findMembers<Named>(wanted, 'entity', (target) => {
    const at = places.get(target.document);
    if (at === undefined) return undefined;
    const place = placeOfQuote(analyses[at]!.document.text, target);
    if (place === null) return 'words-gone';
    const candidates = named[at]!.map((item) => ({ item, ...item.mention, type: item.mention.kind }));
    return bestAt(place, candidates, target.type) ?? 'nothing-there';
  });
  const groupOf = new Map(named.flat().map((one) => [one, one.mention.entity]));
  const nameOf = ({ report, mention }: Named): string =>
    `${mention.entity}-${hashOf([analyses[report]!.document.id, String(mention.start)], 8)}`;
  rulePartition({ groupOf, nameOf }, stepsOf(found));
  return {
    analyses: analyses.map((analysis, at) => renamed(analysis, named[at]!, groupOf)),
    // Only what was lost: where they are found, the printed entity tells it.
    anchored: found.flatMap(({ judgement, target, lost }) =>
      lost === null ? [] : [{ judgement: judgement.number, target, on: null, lost }],
    ),
  };
}

/** One reading with other ids: of its mentions, and of what names an entity where such a mention stands, or anywhere if all its mentions moved. */
function renamed(analysis: Analysis, named: readonly Named[], groupOf: ReadonlyMap<Named, string>): Analysis {
  const moved = named.filter((one) => groupOf.get(one) !== one.mention.entity);
  if (moved.length === 0) return analysis;
  const byEntity = Map.groupBy(named, ({ mention }) => mention.entity);
  const idAt = (entity: string, start: number | undefined, end: number | undefined): string => {
    const all = byEntity.get(entity) ?? [];
    const here = all.find(
      ({ mention }) => start !== undefined && end !== undefined && mention.start < end && mention.end > start,
    );
    const ids = new Set(all.map((one) => groupOf.get(one)!));
    return here !== undefined ? groupOf.get(here)! : ids.size === 1 ? [...ids][0]! : entity;
  };
  return {
    ...analysis,
    mentions: named.map((one) => ({ ...one.mention, entity: groupOf.get(one)! })),
    attributions: analysis.attributions.map((one) => {
      const label = one.source ?? one.antecedent;
      return { ...one, sourceEntity: idAt(one.sourceEntity, label?.start, label?.end) };
    }),
    events: analysis.events.map((one) => ({
      ...one,
      arguments: one.arguments.map((argument) =>
        argument.entity === undefined
          ? argument
          : { ...argument, entity: idAt(argument.entity, argument.start, argument.end) },
      ),
    })),
  };
}
