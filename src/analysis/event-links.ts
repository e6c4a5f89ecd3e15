// Triggers and events that are one: «استهدف الهجوم حافلة» is one happening named twice, «الهجوم» later in the report takes it up again.
// A striking verb whose subject is a happening is dropped, and what it struck goes to the noun; denied, it stays («لم تستهدف الغارات»).
// A definite noun without arguments of its own takes up the last event of its kind, or of its family, before it.
import type { EventMention } from '../model/events.ts';
import type { Clauses } from './event-clauses.ts';
import { type EventPage, wordAt } from './event-pages.ts';
import { partsOf } from './event-syntax.ts';
import type { Trigger } from './event-triggers.ts';
import { KINDS } from './event-words.ts';

/** The triggers of a sentence without the verbs that only say what a happening of the same sentence struck. */
export function mergeStriking(clauses: Clauses, triggers: readonly Trigger[]): Trigger[] {
  return triggers.filter(
    (trigger, at) =>
      !isSecond(trigger, triggers) &&
      !isPartOf(clauses, trigger, triggers[at - 1]) &&
      !isSaidOf(clauses, trigger, triggers),
  );
}

/** «لقي سبعة مصرعهم»: the noun is told with its verb. */
const isSecond = (trigger: Trigger, triggers: readonly Trigger[]): boolean =>
  !trigger.verb && triggers.some((one) => one.second?.from === trigger.from);

/** «اتفاق هدنة», «طائرة استطلاع»: the genitive of a happening of its kind, or of what it only names. */
function isPartOf({ events, from }: Clauses, trigger: Trigger, before: Trigger | undefined): boolean {
  if (trigger.verb || trigger.from === from) return false;
  const genitive = before !== undefined && before.to === trigger.from && !wordAt(events, trigger.from).joined;
  if (genitive && before.type === trigger.type && !before.verb) return true;
  return trigger.frame === 'presence' && (wordAt(events, trigger.from - 1).kinds & KINDS.aircraft) !== 0;
}

const isSaidOf = (clauses: Clauses, trigger: Trigger, triggers: readonly Trigger[]): boolean =>
  trigger.verb &&
  ((trigger.frame === 'strike' && strikesFor(clauses, trigger, triggers)) ||
    (trigger.frame === 'outbreak' && breaksOut(clauses, trigger, triggers)));

/** «اندلعت اشتباكات»: the verb only says that the happening began. */
function breaksOut(clauses: Clauses, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  const { subject } = partsOf(clauses, clauses.chunkAt(trigger.from));
  if (subject < 0) return false;
  const { from, to } = clauses.chunks[subject]!;
  return triggers.some((one) => !one.verb && one.from >= from && one.from < to);
}

function strikesFor(clauses: Clauses, trigger: Trigger, triggers: readonly Trigger[]): boolean {
  const { chunks, events } = clauses;
  const verb = clauses.chunkAt(trigger.from);
  if (!STRIKING.has(wordAt(events, trigger.from).carrier)) return false;
  const { subject } = partsOf(clauses, verb);
  if (subject < 0 || isDenied(clauses, verb)) return false;
  const { from, to } = chunks[subject]!;
  for (let at = from; at < to; at++) if (isOperation(events, at)) return true;
  return triggers.some((one) => !one.verb && one.from >= from && one.from < to && FORCE.has(one.frame));
}

const STRIKING = new Set(['hit', 'shake']);

/** «عمليات», «حملة»: what strikes here is itself a doing. */
const isOperation = (events: EventPage, at: number): boolean =>
  events.tokens[at]!.kind === 'word' && (wordAt(events, at).kinds & KINDS.conflict) !== 0;

const FORCE = new Set(['strike', 'explode', 'clash', 'launch', 'seize']);

function isDenied({ chunks }: Clauses, verb: number): boolean {
  const before = chunks[verb - 1];
  if (before?.kind !== 'particle' || before.role !== 'negation') return false;
  return chunks[verb + 1]?.prep !== 'except' && chunks[verb + 2]?.prep !== 'except';
}

const FAMILIES: readonly (readonly string[])[] = [
  ['attack', 'bombing', 'explosion', 'shooting', 'clash', 'battle', 'police-raid'],
  ['air-strike', 'shelling', 'military-operation'],
  ['aircraft-crash', 'air-incident', 'shoot-down'],
];

const familyOf = (type: string): string => {
  const index = FAMILIES.findIndex((family) => family.includes(type));
  return index < 0 ? type : `family ${index}`;
};

const OPERATION = 'military-operation';
const VIOLENT = new Set(FAMILIES.flat());

/** «العملية»: the last violence told, whatever it was. */
const takenUp = (event: EventMention, last: EventMention | undefined): EventMention | undefined =>
  event.type === OPERATION ? last : undefined;

const typeAs = (event: EventMention, known: EventMention): string =>
  event.type === OPERATION ? known.type : event.type;

/** Events with bare re-mentions tied to what they take up; linear. */
export function takeUp(events: readonly EventMention[]): EventMention[] {
  const lastOf = new Map<string, EventMention>();
  let last: EventMention | undefined;
  return events.map((event) => {
    const known = lastOf.get(event.type) ?? lastOf.get(familyOf(event.type)) ?? takenUp(event, last);
    if (event.anaphoric === true)
      return known === undefined ? event : { ...event, type: typeAs(event, known), sameAs: known.id };
    lastOf.set(event.type, event);
    lastOf.set(familyOf(event.type), event);
    if (VIOLENT.has(event.type)) last = event;
    return event;
  });
}
