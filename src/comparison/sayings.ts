// Sayings: what one claim says of its happening, slot by slot: «ثلاث غارات على الميناء» says place = the port and three strikes.
// Values are ids, classes, numbers or dates, never sentences; two claims say the same when slot and value agree.
import type { Argument } from '../model/events.ts';
import type { Quantity } from '../model/times.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { type CircumstanceTools, type Value, valuesOf } from './circumstances.ts';
import type { ClaimDraft } from './claims.ts';
import { mentionsIn, type Report } from './reports.ts';

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
}

const UNITS: Readonly<Record<string, string>> = {
  sortie: 'strike',
  raid: 'strike',
  operation: 'strike',
  'air-strike': 'strike',
};

/** What a claim says. A statement without an event says nothing by slots; it is a saying of its own. */
export function sayingsOf(claim: ClaimDraft, report: Report, tools: CircumstanceTools): Saying[] {
  const { circumstance } = claim;
  if (circumstance === null) return [];
  const { mention, family } = circumstance;
  const negative = mention.factuality.endsWith('-');
  const say = (slot: string, value: Value, isNegative = false): Saying => ({
    slot,
    value: value.id,
    span: value,
    negative: isNegative,
  });
  const trigger: Value = { id: 'yes', start: mention.trigger.start, end: mention.trigger.end };
  if (family === 'consequence') return consequences(claim, report, tools);
  const sayings: Saying[] = [say('occurrence', trigger, negative && circumstance.targets.length === 0)];
  if (!negative || circumstance.targets.length > 0)
    for (const actor of circumstance.actors) sayings.push(say('actor', actor));
  for (const target of circumstance.targets) sayings.push(say('target', target, negative));
  for (const place of circumstance.places)
    sayings.push(say('place', place, negative && circumstance.targets.length === 0));
  for (const recipient of circumstance.recipients) sayings.push(say('recipient', recipient, negative));
  return [...sayings, ...details(claim, report, tools)];
}

/** Numbers, times, means, purposes and kinds of things hit. */
function details(claim: ClaimDraft, report: Report, tools: CircumstanceTools): Saying[] {
  const { mention } = claim.circumstance!;
  const negative = mention.factuality.endsWith('-');
  return mention.arguments.flatMap((argument): Saying[] => {
    if (argument.role === 'quantity') return counted(argument, report, 'count');
    if (argument.role === 'time') return timed(argument);
    if (argument.role === 'instrument' || argument.role === 'channel')
      return [{ slot: argument.role, value: wordsId(argument, report, tools), span: bare(argument), negative }];
    if (argument.role === 'cause')
      return [{ slot: 'purpose', value: purposeId(argument, report, tools), span: bare(argument), negative }];
    if (argument.role === 'target')
      return [...kindsOf(argument, report, tools, negative), ...numbersIn(argument, report)];
    return [];
  });
}

const bare = ({ start, end }: Span): Span => ({ start, end });

/** What kinds of things an argument names beside its entity: depots, headquarters. */
function kindsOf(argument: Argument, report: Report, tools: CircumstanceTools, negative: boolean): Saying[] {
  const entity = argument.entity ?? mentionsIn(report, argument)[0]?.entity;
  if (entity === undefined) return [];
  return tools.descriptions
    .in(report.text, argument)
    .filter((one) => one.value !== entity)
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

const countSaying = (number: Quantity, slot: string): Saying => ({
  slot,
  value:
    number.value === null ? 'several' : number.valueMax === null ? number.value : `${number.value}-${number.valueMax}`,
  ...(number.unit === null ? {} : { unit: UNITS[number.unit] ?? number.unit }),
  ...(number.mod === null ? {} : { mod: number.mod }),
  span: bare(number),
  negative: false,
});

function timed(argument: Argument): Saying[] {
  if (argument.value === null) return [];
  const relation = argument.relation === undefined ? '' : `${argument.relation} `;
  return [{ slot: 'time', value: `${relation}${argument.value}`, span: bare(argument), negative: false }];
}

/** An id for words without an entity: the entity in them, the class that describes them, else the folded words. */
function wordsId(argument: Argument, report: Report, tools: CircumstanceTools): string {
  return (
    valuesOf(report, argument, tools)[0]?.id ?? tools.descriptions.keysOf(report.text, argument).slice(0, 4).join(' ')
  );
}

const purposeId = (argument: Argument, report: Report, tools: CircumstanceTools): string => {
  const named = mentionsIn(report, argument).find((one) => one.kind !== 'group');
  return named === undefined ? tools.descriptions.keysOf(report.text, argument).slice(0, 4).join(' ') : named.entity;
};

/** Casualties and damage: how many of whom, or that there were any. */
function consequences(claim: ClaimDraft, report: Report, tools: CircumstanceTools): Saying[] {
  const circumstance = claim.circumstance!;
  const { mention } = circumstance;
  const negative = mention.factuality.endsWith('-');
  const slot = mention.type === 'damage' ? 'damage' : (mention.subtype ?? 'casualties');
  const whom = circumstance.targets[0] ?? described(claim, report, tools);
  const happened: Saying = {
    slot,
    value: whom?.id ?? 'people',
    span: whom ?? bare(mention.trigger),
    negative,
  };
  const counts = mention.arguments.flatMap((one) => (one.role === 'quantity' ? counted(one, report, slot) : []));
  const places = circumstance.places.map((place) => ({
    slot: 'place',
    value: place.id,
    span: bare(place),
    negative: false,
  }));
  return [happened, ...counts.map((one) => ({ ...one, negative })), ...(negative ? [] : places)];
}

function described(claim: ClaimDraft, report: Report, tools: CircumstanceTools): Value | undefined {
  const { trigger, arguments: all } = claim.circumstance!.mention;
  const near: Span = {
    start: Math.min(trigger.start, ...all.filter((one) => one.role === 'quantity').map((one) => one.start)),
    end: Math.max(trigger.end, ...all.filter((one) => one.role === 'quantity').map((one) => one.end)),
  };
  const [first] = tools.descriptions.in(report.text, near);
  return first === undefined ? undefined : { id: first.value, start: first.start, end: first.end };
}
