// Values: who or what the words of an argument stand for. «قوات التحالف» is the party that acts, «تجمعات للمدنيين» a class of people, «وسط البلدة» a place:
// ids of the register, classes of the language's descriptions («civilians»), or folded words; a value keeps its words.
import type { Argument } from '../model/events.ts';
import type { Mention } from '../model/mentions.ts';
import type { Span } from '../text/spans.ts';
import type { Descriptions } from './descriptions.ts';
import type { PartyOf } from './nations.ts';
import { mentionsIn, type Report } from './reports.ts';
import type { Sides } from './sides.ts';

/** One value with its words. */
export interface Value extends Span {
  readonly id: string;
}

/** What finding circumstances needs. */
export interface CircumstanceTools {
  readonly sides: Sides;
  readonly descriptions: Descriptions;
  readonly partyOf: PartyOf;
}

/** The values, each id once. */
export const unique = (values: readonly Value[]): Value[] => {
  const seen = new Map<string, Value>();
  for (const value of values) if (!seen.has(value.id)) seen.set(value.id, value);
  return [...seen.values()];
};

/** The values of an argument: its entity, those named in its words, or the classes that its words describe. */
export function valuesOf(report: Report, argument: Argument, tools: CircumstanceTools): Value[] {
  if (argument.role === 'place') return placesOf(report, argument);
  if (argument.role === 'actor' || argument.role === 'recipient') return partiesOf(report, argument, tools);
  const value = (id: string, at: Span = argument): Value => ({ id, start: at.start, end: at.end });
  const named = mentionsIn(report, argument)
    .filter((one) => one.kind === 'organisation' || one.kind === 'person')
    .map((one) => value(one.entity, one));
  const { entity } = argument;
  const kind = entity === undefined ? undefined : tools.sides.known(entity)?.kind;
  if (entity !== undefined && kind !== 'weapon' && kind !== 'place' && !named.some((one) => one.id === entity))
    named.unshift(value(entity));
  const described = tools.descriptions
    .in(report.text, argument)
    .filter((one) => one.kind !== 'manners')
    .map((one) => value(one.value, one));
  const sure = named.filter((one) => tools.sides.known(one.id) !== undefined);
  const found = unique(headFirst(sure, described, named));
  return found.length > 0 || kind !== 'place' ? found : placeHit(report, argument, tools);
}

/** «قصف البلدة»: a place as target; a country only by its nationality («القصف الروسي»). */
function placeHit(report: Report, argument: Argument, { sides }: CircumstanceTools): Value[] {
  const entity = argument.entity!;
  const party = mentionsIn(report, argument).some((one) => one.kind === 'group' && one.entity === entity);
  if (sides.isCountry(entity) && !party) return [];
  return [{ id: entity, start: argument.start, end: argument.end }];
}

/** «فصائل معارضة للرئيس» are opposition factions: what stands first in the phrase is its head. */
function headFirst(sure: readonly Value[], described: readonly Value[], named: readonly Value[]): readonly Value[] {
  if (sure.length === 0) return described.length > 0 ? described : named;
  const first = described[0];
  return first !== undefined && first.start < sure[0]!.start ? described : sure;
}

/** «طائرات روسية وسورية»: a country's name right behind a nationality is one too. */
function withNations(inside: readonly Mention[], sides: Sides): Mention[] {
  let before: Mention | null = null;
  return inside.map((mention) => {
    const beside: boolean = before?.kind === 'group' && mention.start - before.end <= JOINT;
    before = beside && sides.isCountry(mention.entity) ? { ...mention, kind: 'group' } : mention;
    return before;
  });
}

const JOINT = 2;

/** Who acts or receives: the parties of those named, or of the nationality; a weapon acts for nobody. */
function partiesOf(report: Report, argument: Argument, { sides, partyOf }: CircumstanceTools): Value[] {
  const inside = withNations(mentionsIn(report, argument), sides);
  const named = inside
    .filter((one) => ['organisation', 'person', 'outlet'].includes(one.kind))
    .map((one) => one.entity);
  const groups = inside.filter((one) => one.kind === 'group').map((one) => one.entity);
  const lead = argument.entity === undefined ? named : [argument.entity];
  const all = [...lead, ...groups].filter((id) => sides.known(id)?.kind !== 'weapon');
  const sure = all.filter((id) => sides.known(id) !== undefined || sides.sideOf(id) !== null);
  const acting = sure.length > 0 ? sure : all;
  const found = acting.length > 0 ? acting : inside.filter((one) => one.kind === 'place').map((one) => one.entity);
  const parties = found.map(partyOf).filter((id) => id !== null);
  return unique(parties.map((id) => ({ id, start: argument.start, end: argument.end })));
}

function placesOf(report: Report, argument: Argument): Value[] {
  const inside = mentionsIn(report, argument).filter((one) => one.kind === 'place');
  if (argument.entity !== undefined) return [{ id: argument.entity, start: argument.start, end: argument.end }];
  return unique(inside.map((one) => ({ id: one.entity, start: one.start, end: one.end })));
}
