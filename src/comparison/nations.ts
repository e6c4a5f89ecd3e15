// Nations in names: «الطيران الروسي» is no name that a register holds, yet its adjective says for whom it flies. The adjectives are those that the reports
// themselves use of a country, so that no list is needed here: word → country.
import type { Descriptions } from './descriptions.ts';
import type { Report } from './reports.ts';
import type { Sides } from './sides.ts';

/** The party that somebody acts for; null where forces of nobody are named («سلاح الجو»). */
export type PartyOf = (entity: string) => string | null;

const UNREGISTERED = 'name:';

/** Makes the lookup from the nationalities that some reports name: of forces only, since «المجلس السوري» need not be the country's. Linear in mentions. */
export function partiesBy(reports: readonly Report[], sides: Sides, { keysOf, isForce }: Descriptions): PartyOf {
  const nations = new Map<string, string>();
  for (const { mentionList, text } of reports)
    for (const mention of mentionList)
      if (mention.kind === 'group' && sides.isCountry(mention.entity))
        nations.set(keysOf(text, mention).join(' '), mention.entity);
  return (entity) => {
    if (!entity.startsWith(UNREGISTERED)) return sides.rootOf(entity);
    const words = entity.slice(UNREGISTERED.length).split(/[-\s]/);
    if (!isForce(words[0] ?? '')) return sides.rootOf(entity);
    const nation = words.map((word) => nations.get(word)).find((one) => one !== undefined);
    if (nation !== undefined) return sides.rootOf(nation);
    const rest = words.filter((word) => !isForce(word));
    return rest.length === 0 ? null : `${UNREGISTERED}${rest.join('-')}`;
  };
}
