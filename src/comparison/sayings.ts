// Sayings: what one claim says of its happening, slot by slot: «ثلاث غارات على الميناء» says place = the port and three strikes.
// Values are ids, classes, numbers or dates, never sentences; two claims say the same when slot and value agree. What the happening is
// identified by anyway (the country, who met whom) is said once, as its occurrence.
import type { Argument } from '../model/events.ts';
import type { Quantity } from '../model/times.ts';
import { overlaps, type Span } from '../text/spans.ts';
import type { Family } from './circumstances.ts';
import type { ClaimDraft } from './claims.ts';
import { mentionsIn, type Report } from './reports.ts';
import { type CircumstanceTools, type Value, valuesOf } from './values.ts';

/** One slot of one claim. */
export interface Saying {
  readonly slot: string;
  readonly value: string | number;
  readonly unit?: string;
  /** The words that say it. */
  readonly span: Span;
  /** The claim says that it is not so. */
  readonly negative: boolean;
  readonly mod?: string;
  /** For tolls: of whom. */
  readonly whom?: string;
}

const UNITS: Readonly<Record<string, string>> = {
  sortie: 'strike',
  raid: 'strike',
  operation: 'strike',
  'air-strike': 'strike',
};

/** Families whose actor is a question of its own. */
const ACTED: ReadonlySet<Family> = new Set<Family>(['strike', 'attack']);

/** What a claim says. A statement without an event says nothing by slots; it is a saying of its own. */
export function sayingsOf(claim: ClaimDraft, report: Report, tools: CircumstanceTools): Saying[] {
  const { circumstance } = claim;
  if (circumstance === null) return [];
  const { mention, family } = circumstance;
  if (claim.author !== undefined)
    return claim.author.values.map((one) => ({
      slot: 'actor',
      value: one.id,
      span: bare(one),
      negative: claim.author!.negative,
    }));
  if (family === 'consequence') return consequences(claim, report, tools);
  const negative = mention.factuality.endsWith('-');
  const hit = circumstance.targets.length > 0;
  const say = (slot: string, value: Value, isNegative: boolean): Saying => ({
    slot,
    value: value.id,
    span: bare(value),
    negative: isNegative,
  });
  const sayings: Saying[] = [];
  if (!ACTED.has(family) || circumstance.actors.length === 0)
    sayings.push(say('occurrence', { ...mention.trigger, id: 'yes' }, negative && !hit));
  else if (!negative || hit) for (const actor of circumstance.actors) sayings.push(say('actor', actor, false));
  else sayings.push(say('occurrence', { ...mention.trigger, id: 'yes' }, true));
  for (const target of circumstance.targets) sayings.push(say(slotOfTarget(target, tools), target, negative));
  const toldHere = !negative || !circumstance.inherited.includes('place');
  for (const place of toldHere ? finePlaces(circumstance.places, tools) : [])
    sayings.push(say('place', place, negative && !hit));
  return [...sayings, ...mannerOf(claim, report, tools), ...details(claim, report, tools)];
}

/** How near to the trigger the manner stands, in characters. */
const NEAR = 80;

/** How an attack was set off, where the claim says so of what was done: by one who died of it, or by nobody there. */
function mannerOf(
  { evidence, circumstance }: ClaimDraft,
  report: Report,
  { descriptions }: CircumstanceTools,
): Saying[] {
  if (circumstance!.family !== 'attack' || !circumstance!.mention.factuality.endsWith('+')) return [];
  const { start, end } = circumstance!.mention.trigger;
  const found = evidence
    .flatMap((span) => descriptions.in(report.text, span))
    .filter((one) => one.kind === 'manners' && one.end > start - NEAR && one.start < end + NEAR);
  return found.map((one) => ({ slot: 'manner', value: one.value, span: bare(one), negative: false }));
}

const bare = ({ start, end }: Span): Span => ({ start, end });

/** «قصف البلدة» tells where; depots and roads are things hit; who was hit is the target. */
function slotOfTarget(target: Value, { sides, descriptions }: CircumstanceTools): string {
  if (sides.known(target.id)?.kind === 'place' && !sides.isCountry(target.id)) return 'place';
  return descriptions.isThing(target.id) ? 'object' : 'target';
}

/** Countries are told by the happening; only places inside them are sayings. */
const finePlaces = (places: readonly Value[], { sides }: CircumstanceTools): Value[] =>
  places.filter((place) => !sides.isCountry(place.id));

/** Numbers, times, means, purposes, kinds of things hit, and the persons of a message. */
function details(claim: ClaimDraft, report: Report, tools: CircumstanceTools): Saying[] {
  const { mention, family } = claim.circumstance!;
  const negative = mention.factuality.endsWith('-');
  return mention.arguments.flatMap((argument): Saying[] => {
    const named = (slot: string, value: string): Saying[] => [{ slot, value, span: bare(argument), negative }];
    switch (argument.role) {
      case 'quantity':
        return counted(argument, report, 'count');
      case 'time':
        return timed(argument);
      case 'instrument':
      case 'channel':
        return named(argument.role, wordsId(argument, report, tools));
      case 'cause':
        return named('purpose', purposeId(argument, report, tools));
      case 'target':
        return [...kindsOf(argument, report, { tools, negative }), ...numbersIn(argument, report)];
      case 'actor':
      case 'recipient':
        return family === 'message' ? named(argument.role, messengerId(argument, report, tools)) : [];
      case 'affected':
        return family === 'decision' || family === 'forces' ? named('scope', wordsId(argument, report, tools)) : [];
      default:
        return [];
    }
  });
}

/** Who exactly gave or received a message: the words, not only the party. */
function messengerId(argument: Argument, report: Report, tools: CircumstanceTools): string {
  const inside = mentionsIn(report, argument).find((one) => one.kind !== 'group');
  return inside?.kind === 'unnamed-source' || inside === undefined
    ? tools.descriptions.keysOf(report.text, argument).slice(0, 4).join(' ')
    : inside.entity;
}

/** What kinds of things an argument names beside its entity: depots, headquarters. */
function kindsOf(
  argument: Argument,
  report: Report,
  { tools, negative }: { tools: CircumstanceTools; negative: boolean },
): Saying[] {
  const entity = argument.entity ?? mentionsIn(report, argument)[0]?.entity;
  if (entity === undefined) return [];
  return tools.descriptions
    .in(report.text, argument)
    .filter((one) => one.kind === 'things')
    .map((one) => ({ slot: 'object', value: one.value, span: bare(one), negative }));
}

function numbersIn(argument: Argument, report: Report): Saying[] {
  return report.analysis.numbers
    .filter((one) => overlaps(one, argument) && one.value !== null && one.unit !== null)
    .map((one) => countSaying(one, 'count-targets'));
}

function counted(argument: Argument, report: Report, slot: string): Saying[] {
  const number = report.analysis.numbers.find((one) => overlaps(one, argument));
  if (number !== undefined) return [countSaying(number, slot)];
  if (typeof argument.value !== 'number') return [];
  return [{ slot, value: argument.value, span: bare(argument), negative: false }];
}

/** A number of dead or hurt is a toll wherever it stands. */
const slotOfCount = (unit: string | null, slot: string): string =>
  unit !== null && /killed|dead|bod(y|ies)/.test(unit)
    ? 'killed'
    : unit !== null && /injured|wounded/.test(unit)
      ? 'injured'
      : slot;

const countSaying = (number: Quantity, slot: string): Saying => ({
  slot: slotOfCount(number.unit, slot),
  value:
    number.value === null ? 'several' : number.valueMax === null ? number.value : `${number.value}-${number.valueMax}`,
  ...(number.unit === null ? {} : { unit: UNITS[number.unit] ?? number.unit }),
  ...(number.mod === null ? {} : { mod: number.mod }),
  span: bare(number),
  negative: false,
});

/** Dates, hours and distances in time; «قريباً» and the like place nothing. */
function timed(argument: Argument): Saying[] {
  if (argument.value === null || !/^\d|^PT?\d|^T\d/.test(String(argument.value))) return [];
  const relation = argument.relation === undefined ? '' : `${argument.relation} `;
  return [{ slot: 'time', value: `${relation}${argument.value}`, span: bare(argument), negative: false }];
}

/** An id for words without an entity: the entity in them, the class that describes them, else the folded words. */
function wordsId(argument: Argument, report: Report, tools: CircumstanceTools): string {
  const words = (): string => tools.descriptions.keysOf(report.text, argument).slice(0, 4).join(' ');
  return valuesOf(report, argument, tools)[0]?.id ?? words();
}

const purposeId = (argument: Argument, report: Report, tools: CircumstanceTools): string => {
  const named = mentionsIn(report, argument).find((one) => one.kind !== 'group');
  const words = (): string => tools.descriptions.keysOf(report.text, argument).slice(0, 4).join(' ');
  return named === undefined ? words() : named.entity;
};

/** Casualties and damage: how many of whom, or that there were any. */
function consequences(claim: ClaimDraft, report: Report, tools: CircumstanceTools): Saying[] {
  const circumstance = claim.circumstance!;
  const { mention } = circumstance;
  const negative = mention.factuality.endsWith('-');
  const slot = mention.type === 'damage' ? 'damage' : (mention.subtype ?? 'casualties');
  const whom = circumstance.targets[0] ?? described(claim, report, tools);
  const happened: Saying = { slot, value: whom?.id ?? 'people', span: bare(whom ?? mention.trigger), negative };
  const counts = mention.arguments.flatMap((one) => (one.role === 'quantity' ? counted(one, report, slot) : []));
  const places = finePlaces(circumstance.places, tools).map((place) => ({
    slot: 'place',
    value: place.id,
    span: bare(place),
    negative: false,
  }));
  const part = isPart(claim, report, tools);
  const of = part ? { whom: 'part' } : whom === undefined ? {} : { whom: tools.sides.rootOf(whom.id) };
  const signed = counts.map((one) => ({ ...one, negative, ...of }));
  return [...(counts.length > 0 && whom === undefined ? [] : [happened]), ...signed, ...(negative ? [] : places)];
}

/** «ثلاثة من القتلى», «ثلاثة من الجرحى»: some of those who were told of before. */
function isPart(claim: ClaimDraft, report: Report, { descriptions }: CircumstanceTools): boolean {
  const { trigger, arguments: all } = claim.circumstance!.mention;
  const number = all.find((one) => one.role === 'quantity');
  return number !== undefined && number.end < trigger.start && descriptions.isDefinite(report.text, trigger);
}

function described(claim: ClaimDraft, report: Report, tools: CircumstanceTools): Value | undefined {
  const { trigger, arguments: all } = claim.circumstance!.mention;
  const numbers = all.filter((one) => one.role === 'quantity');
  const near: Span = {
    start: Math.min(trigger.start, ...numbers.map((one) => one.start)),
    end: Math.max(trigger.end, ...numbers.map((one) => one.end)),
  };
  const first =
    tools.descriptions.in(report.text, near).find((one) => one.kind !== 'manners') ??
    tools.descriptions.adjectiveBehind(report.text, trigger) ??
    undefined;
  return first === undefined ? undefined : { id: first.value, start: first.start, end: first.end };
}
