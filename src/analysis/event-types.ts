// The type of an event whose word leaves it open: «استهدف», «ضربة», «قصف» can come from aircraft, guns or bombs.
// «استهدفت المقاتلات السوق»: air-strike, by its actor; «استهدفت السوق بعبوة»: bombing; with neither, the report decides: where more of its
// happenings come from the air than from the ground, so does this one.
import type { Argument } from '../model/events.ts';
import { tokenAt } from '../text/tokens.ts';
import { FROM_AIR } from './event-hints.ts';
import { type EventPage, wordAt } from './event-pages.ts';
import type { Trigger } from './event-triggers.ts';
import { KINDS } from './event-words.ts';

const OPEN = new Set(['strike', 'bombardment']);
const GROUND = new Set(['bombing', 'explosion', 'attack', 'shooting', 'clash', 'battle', 'shelling']);

/** True where the report tells of strikes from the air rather than of other violence. */
export function airMarksOf(events: EventPage, triggers: readonly Trigger[]): boolean {
  let air = 0;
  let ground = 0;
  for (const { type } of triggers) {
    if (type === 'air-strike' || type === 'overflight') air++;
    else if (GROUND.has(type)) ground++;
  }
  let aircraft = 0;
  for (const { from, to } of events.page.paragraphs)
    for (let at = from; at < to; at++) if ((events.hints[at]! & FROM_AIR) !== 0) aircraft++;
  return air + aircraft > 0 && (air >= ground || aircraft > ground);
}

interface Told {
  readonly args: readonly Argument[];
  readonly fromAir: boolean;
}

/** The type of a trigger, its arms and actor taken into account. */
export function typeOf(events: EventPage, { type, frame }: Trigger, { args, fromAir }: Told): string {
  const arms = (mask: number): boolean =>
    args.some((one) => (one.role === 'actor' || one.role === 'instrument') && hasKind(events, one, mask));
  if (frame === 'explode' && type === 'explosion')
    return args.some((one) => one.role === 'instrument' && hasKind(events, one, KINDS.bomb)) ? 'bombing' : type;
  if (type === 'attack' && frame === 'strike' && arms(KINDS.aircraft)) return 'air-strike';
  if (type === 'attack' && frame === 'strike' && arms(KINDS.bomb)) return 'bombing';
  if (type === 'military-operation' && frame === 'strike' && arms(KINDS.aircraft)) return 'air-strike';
  if (type === 'shelling' && frame === 'launch' && arms(KINDS.aircraft)) return 'air-strike';
  if (!OPEN.has(type)) return type;
  if (arms(KINDS.aircraft)) return 'air-strike';
  if (type === 'strike' && arms(KINDS.bomb)) return 'bombing';
  if (arms(KINDS.artillery)) return 'shelling';
  if (type === 'strike') return arms(KINDS.projectile) ? 'shelling' : fromAir ? 'air-strike' : 'attack';
  return fromAir ? 'air-strike' : 'shelling';
}

function hasKind(events: EventPage, { start, end }: Argument, mask: number): boolean {
  for (let at = tokenAt(events.tokens, start); at < events.tokens.length && events.tokens[at]!.start < end; at++)
    if (events.tokens[at]!.kind === 'word' && (wordAt(events, at).kinds & mask) !== 0) return true;
  return false;
}
