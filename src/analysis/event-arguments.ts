// The arguments of an event, put together: who and whom (event-participants), where and when (event-circumstances), with what, how many
// and by what cause. «قتل ستة جنود في انفجار عبوة»: quantity ستة, affected جنود, cause انفجار عبوة; the explosion has the instrument عبوة.
// A number is cut to its numerals: «خمس غارات» counts خمس. Roles follow the gold notes; see event-frames for what a frame counts.
import type { Argument, Role } from '../model/events.ts';
import type { Span } from '../text/spans.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Circumstance } from './event-circumstances.ts';
import { type Frame, frameOf } from './event-frames.ts';
import { type EventPage, mentionsIn, wordAt } from './event-pages.ts';
import { findParticipants } from './event-participants.ts';
import type { Part } from './event-parts.ts';
import { numberIn, type Scene, spanOfTokens } from './event-scenes.ts';
import { partsOf, phrasesAfter } from './event-syntax.ts';
import type { Trigger } from './event-triggers.ts';
import { KINDS } from './event-words.ts';

const CAUSING = new Set(['in', 'with', 'because', 'after', 'during']);
const ARMED = new Set(['with', 'instrument', 'means']);
const ARMS = KINDS.projectile | KINDS.bomb | KINDS.fire;

/** The arguments of a trigger in the order of the text; `around` are the places and times that belong to it. */
export function findArguments(scene: Scene, trigger: Trigger, around: readonly Circumstance[]): Argument[] {
  const parts = findParticipants(scene, trigger);
  const args: Argument[] = parts.map(({ role, start, end, entity }) => argument(role, { start, end }, null, entity));
  for (const one of around) {
    const taken = one.role === 'place' && args.some((arg) => meets(arg, one) && arg.role !== 'affected');
    if (!taken) args.push(argument(one.role, one, one.value, one.entity));
  }
  for (const arm of instrumentsOf(scene, trigger, parts)) args.push(argument('instrument', arm, null));
  const cause = causeOf(scene, trigger);
  if (cause !== null) args.push(argument('cause', cause, null));
  const quantity = quantityOf(scene, trigger, parts);
  if (quantity !== null) args.push(argument('quantity', quantity, quantity.value));
  return args.sort((one, other) => one.start - other.start || one.end - other.end);
}

const meets = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

const argument = (role: Role, { start, end }: Span, value: string | number | null, entity?: string): Argument => ({
  role,
  start,
  end,
  value,
  ...(entity === undefined ? {} : { entity }),
});

/** Arms behind a preposition of means, in the trigger's own phrase, or named inside the actor («مقاتلات إف-16»). */
function instrumentsOf(scene: Scene, trigger: Trigger, parts: readonly Part[]): Span[] {
  const { clauses } = scene;
  const { events, chunks } = clauses;
  if (parts.some((part) => part.role === 'instrument') || !FORCE.has(trigger.frame)) return [];
  const at = clauses.chunkAt(trigger.from);
  const found: Span[] = [];
  for (const one of phrasesAfter(clauses, at).governed) {
    const chunk = chunks[one]!;
    if (scene.in(one).length > 0) break;
    if (ARMED.has(chunk.prep) && isArm(events, chunk.from)) found.push(spanOfTokens(events, chunk.from, chunk.to));
  }
  if (!trigger.verb && trigger.frame !== 'launch')
    for (let token = trigger.to; token < chunks[at]!.to; token++)
      if (isBomb(events, token)) return [...found, spanOfTokens(events, token, chunks[at]!.to)];
  for (const part of parts)
    if (part.role === 'actor')
      for (const mention of mentionsIn(events, part.start, part.end))
        if (mention.kind === 'weapon') found.push(mention);
  return found;
}

const FORCE = new Set(['strike', 'explode', 'down', 'seize', 'kill', 'damage', 'fall']);

function isArm(events: EventPage, at: number): boolean {
  const mention = events.mentionFrom[at]?.item;
  if (mention !== undefined && mention.kind === 'weapon') return true;
  const word = wordAt(events, at);
  return (word.kinds & (ARMS | KINDS.aircraft)) !== 0;
}

/** «تفجير سيارة مفخخة», «انفجار عبوة»: what bursts. */
const isBomb = (events: EventPage, at: number): boolean =>
  events.tokens[at]!.kind === 'word' && (wordAt(events, at).kinds & (KINDS.bomb | KINDS.projectile)) !== 0;

/** The happening that killed, hurt or broke: behind «في» or «ب», or the subject of a verb like «أسفر»; of others what they answer («ردا على»). */
function causeOf(scene: Scene, trigger: Trigger): Span | null {
  const harmed = trigger.type === 'casualties' || trigger.type === 'damage';
  const { clauses } = scene;
  const { events, chunks } = clauses;
  const at = clauses.chunkAt(trigger.from);
  const told = (one: number): boolean => scene.in(one).some((other) => !other.verb && !HARMS.has(other.type));
  for (const one of phrasesAfter(clauses, at).governed)
    if (told(one) && (harmed ? CAUSING.has(chunks[one]!.prep) : chunks[one]!.prep === 'because'))
      return spanOfTokens(events, chunks[one]!.from, chunks[one]!.to);
  if (!harmed) return null;
  for (let before = at; before >= Math.max(0, at - 8); before--) {
    const chunk = chunks[before]!;
    if (chunk.kind !== 'verb' || wordAt(events, chunk.from).carrier !== 'cause') continue;
    const { subject } = partsOf(clauses, before);
    return subject >= 0 && told(subject) ? spanOfTokens(events, chunks[subject]!.from, chunks[subject]!.to) : null;
  }
  return null;
}

const HARMS = new Set(['casualties', 'damage']);

interface Count extends Span {
  readonly value: number | null;
}

/** How many: of the happening itself («خمس غارات», «30 قتيلا»), or of those whom the verb happened to. */
function quantityOf(scene: Scene, trigger: Trigger, parts: readonly Part[]): Count | null {
  const frame = frameOf(trigger.frame);
  if (frame.counts === 'none') return null;
  if (frame.counts === 'self' && !trigger.verb) return selfCount(scene, trigger, parts);
  if (frame.counts === 'self') return null;
  return partCount(scene, trigger, { frame, parts });
}

function selfCount(scene: Scene, trigger: Trigger, parts: readonly Part[]): Count | null {
  const { events, chunks } = scene.clauses;
  const chunk = chunks[scene.clauses.chunkAt(trigger.from)]!;
  const before = lastNumber(events, chunk.from, trigger.from) ?? sharedAmount(scene, trigger);
  if (before !== null) return countAt(events, before);
  if (trigger.type !== 'casualties') return null;
  const behind = numberIn(events, trigger.to, chunk.to);
  if (behind !== null) return countAt(events, behind);
  const affected = parts.find((part) => part.role === 'affected');
  return affected === undefined ? totalBehind(scene, trigger) : singleCount(events, affected);
}

/** «عدد من القتلى والمصابين»: an amount before the first of two joined nouns counts both. */
function sharedAmount({ clauses }: Scene, trigger: Trigger): { from: number; to: number } | null {
  const at = clauses.chunkAt(trigger.from);
  const before = clauses.chunks[at - 1];
  if (!clauses.chunks[at]!.joined || !trigger.definite || before?.kind !== 'phrase') return null;
  const number = numberIn(clauses.events, before.from, before.to);
  return number !== null && clauses.events.tokens[number.from]!.kind === 'word' ? number : null;
}

/** The number that stands nearest before token `to`. */
function lastNumber(events: EventPage, from: number, to: number): { from: number; to: number } | null {
  for (let at = to - 1; at >= from; at--) {
    const number = numberIn(events, at, to);
    if (number === null) continue;
    const start = events.numberOn[number.from]?.from ?? number.from;
    return numberIn(events, Math.max(from, start), to);
  }
  return null;
}

/** «ارتفع عدد القتلى إلى 30», «حصيلة القتلى 12»: a bare number close behind the dead. */
function totalBehind(scene: Scene, trigger: Trigger): Count | null {
  const { clauses } = scene;
  const { events, chunks } = clauses;
  const at = clauses.chunkAt(trigger.from);
  if (!trigger.definite && !trigger.plural) return null;
  for (let next = at + 1; next < Math.min(chunks.length, at + 5); next++) {
    const chunk = chunks[next]!;
    if (chunk.kind === 'mark' || scene.in(next).some((one) => one.type !== 'casualties')) return null;
    if (chunk.kind !== 'phrase' || (chunk.prep !== '' && chunk.prep !== 'to')) continue;
    const number = numberIn(events, chunk.from, chunk.to);
    if (number !== null && number.from === chunk.from && events.numberOn[number.from] !== undefined)
      return countAt(events, number);
  }
  return null;
}

/** The number before those affected, seized or fired; one or two of them where the noun says so. */
function partCount(
  scene: Scene,
  trigger: Trigger,
  { frame, parts }: { frame: Frame; parts: readonly Part[] },
): Count | null {
  const { events, chunks } = scene.clauses;
  const role = frame.counts === 'subject' ? frame.subject : frame.object;
  const part = parts.find((one) => one.role === role) ?? parts.find((one) => one.role === 'affected');
  const own = scene.clauses.chunkAt(trigger.from);
  const at = part?.chunk ?? bareNumber(scene, trigger, own);
  const chunk = chunks[at]!;
  const from = at === own ? trigger.to : chunk.from;
  const number = numberIn(events, from, chunk.to);
  if (number !== null && (part === undefined || events.tokens[number.from]!.start <= part.start))
    return countAt(events, number);
  return part === undefined || role !== 'affected' ? null : singleCount(events, part);
}

/** «وجرح 16 في هجوم»: a number alone behind the verb counts those whom it happened to; the verb's own chunk where none stands. */
function bareNumber({ clauses }: Scene, trigger: Trigger, own: number): number {
  const [behind] = phrasesAfter(clauses, own).free;
  const chunk = behind === undefined ? undefined : clauses.chunks[behind]!;
  if (!trigger.verb || chunk === undefined || chunk.to !== chunk.from + 1) return own;
  return clauses.events.tokens[chunk.from]!.kind === 'number' ? behind! : own;
}

function countAt(events: EventPage, { from, to }: { from: number; to: number }): Count {
  const span = spanOfTokens(events, from, to);
  return { ...span, value: events.numberOn[from]?.item.value ?? null };
}

/** «مقتل جندي», «إصابة شرطيين»: a person in the singular or dual is one or two. */
function singleCount(events: EventPage, part: Part): Count | null {
  const at = tokenAt(events.tokens, part.start);
  const word = wordAt(events, at);
  const named = events.mentionFrom[at]?.item;
  if (word.article || word.plural || (word.kinds & (KINDS.person | KINDS.force)) === 0) return null;
  if (named !== undefined && named.kind !== 'unnamed-source') return null;
  return { start: part.start, end: events.tokens[at]!.end, value: word.dual ? 2 : 1 };
}
