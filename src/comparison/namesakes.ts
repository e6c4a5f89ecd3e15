// Namesakes: names that no register holds, told apart or together across reports. «الوزارة» in a report that also says «وزارة النقل في
// بلد ما» is that ministry; in a report about another country it is another one. A bare body takes the fuller name of its own report,
// then that of a body of the report's country in other reports; else it is taken to be of the report's country.
import type { Language } from '../model/languages.ts';
import type { Mention } from '../model/mentions.ts';
import type { Report } from './reports.ts';
import type { Sides } from './sides.ts';

const UNREGISTERED = 'name:';

/** The entity that an id of a report stands for across reports. */
export type Namesakes = (report: number, entity: string) => string;

/** The words of an unregistered id, «لل» written out. */
function nameOf(entity: string, language: Language): string {
  const { contracted, article } = language.clitics;
  const bare = entity.slice(UNREGISTERED.length);
  return bare.startsWith(contracted) ? article + bare.slice(contracted.length) : bare;
}

interface Bodies {
  /** The unregistered sources of the report by name. */
  readonly names: readonly string[];
  /** Entities by the first words of their names, each with its side. */
  readonly byStart: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
  /** Registered sources of the report by each later word of their names: «رئاسة أركان الجيش» speaks for «الجيش». */
  readonly commands: ReadonlyMap<string, ReadonlySet<string>>;
  readonly country: string | null;
}

/** Makes the lookup for a batch of reports. */
export function findNamesakes(reports: readonly Report[], sides: Sides, language: Language): Namesakes {
  const bodies = reports.map((report) => bodiesOf(report, sides, language));
  const all = new Map<string, Map<string, string | null>>();
  for (const { byStart } of bodies)
    for (const [start, entities] of byStart) {
      const known = all.get(start) ?? new Map<string, string | null>();
      all.set(start, known);
      for (const [entity, side] of entities) known.set(entity, side);
    }
  const kinds = reports.map((report) => new Map(report.mentionList.map((one) => [one.entity, one.kind])));
  const cache = new Map<string, string>();
  return (report, entity) => {
    if (!entity.startsWith(UNREGISTERED)) return commanded(entity);
    const key = `${report} ${entity}`;
    let found = cache.get(key);
    if (found === undefined) {
      found = fullerName(entity, { own: bodies[report]!, all, language, kind: kinds[report]!.get(entity) });
      cache.set(key, found);
    }
    return found;
  };
}

/** «رئاسة أركان الجيش» speaks for the army: ids that the reading makes of a country and its body. */
const commanded = (entity: string): string => entity.replace(/(?:-presidency)?-general-staff(?:-army)?$/, '-army');

interface Search {
  readonly own: Bodies;
  readonly all: ReadonlyMap<string, ReadonlyMap<string, string | null>>;
  readonly language: Language;
  readonly kind: Mention['kind'] | undefined;
}

function fullerName(entity: string, { own, all, language, kind }: Search): string {
  if (kind === 'person') return entity;
  const start = nameOf(entity, language);
  const here = own.byStart.get(start);
  if (here?.size === 1) return [...here.keys()][0]!;
  const commands = own.commands.get(start);
  if (commands?.size === 1) return [...commands][0]!;
  const fuller = own.names.filter((name) => name.startsWith(`${start}-`));
  if (fuller.length === 1) return qualified(fuller[0]!, own.country);
  const there = [...(all.get(start) ?? [])].filter(([, side]) => side !== null && side === own.country);
  if (there.length === 1) return there[0]![0];
  return qualified(start, own.country);
}

const qualified = (name: string, country: string | null): string =>
  country === null ? `${UNREGISTERED}${name}` : `${UNREGISTERED}${name}${OF}${country}`;

const OF = ' @';

/** The party that an unregistered body is taken to be of: that of its report. */
export const leaningOf = (entity: string): string | null => {
  const at = entity.lastIndexOf(OF);
  return at < 0 ? null : entity.slice(at + OF.length);
};

/** The registered bodies of a report by each beginning of their names, and the party that the report speaks of most. */
function bodiesOf(report: Report, sides: Sides, language: Language): Bodies {
  const byStart = new Map<string, Map<string, string | null>>();
  const counts = new Map<string, number>();
  for (const mention of report.mentionList) {
    const side = sides.sideOf(mention.entity);
    if (side !== null && (mention.kind === 'group' || mention.kind === 'place'))
      counts.set(side, (counts.get(side) ?? 0) + 1);
    if (mention.kind !== 'organisation' || mention.entity.startsWith(UNREGISTERED)) continue;
    const words = language.folder
      .fold(report.text.slice(mention.start, Math.min(mention.end, mention.start + 80)))
      .split(/\s+/);
    for (let length = 1; length < words.length; length++) {
      const start = words.slice(0, length).join('-');
      const entities = byStart.get(start) ?? new Map<string, string | null>();
      byStart.set(start, entities);
      entities.set(mention.entity, side);
    }
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const sources = report.analysis.attributions
    .map((one) => one.sourceEntity)
    .filter((one) => one.startsWith(UNREGISTERED));
  const names = [...new Set(sources.map((one) => nameOf(one, language)))];
  return { names, byStart, commands: commandsOf(report, sides, language), country: most?.[0] ?? null };
}

function commandsOf(report: Report, sides: Sides, language: Language): Map<string, Set<string>> {
  const commands = new Map<string, Set<string>>();
  for (const { sourceEntity, sourceKind } of report.analysis.attributions) {
    const known = sourceKind === 'institution' ? sides.known(sourceEntity) : undefined;
    for (const name of known?.kind === 'organisation' ? known.names : [])
      for (const word of language.folder.fold(name).split(' ').slice(1))
        commands.set(word, (commands.get(word) ?? new Set<string>()).add(sourceEntity));
  }
  return commands;
}
