// A sentence as the argument step sees it: its chunks and which of them hold triggers, with the spans of phrases.
// «قتل خمسة جنود في هجوم»: the chunk «هجوم» holds a trigger, so it is the cause of the killing and no place.
import type { Span } from '../text/spans.ts';
import type { Clauses } from './event-clauses.ts';
import { type EventPage, mentionsIn, nounStart, wordAt } from './event-pages.ts';
import { isQuote } from './event-phrases.ts';
import type { Trigger } from './event-triggers.ts';

/** The chunks of a sentence and the triggers in them. */
export interface Scene {
  readonly clauses: Clauses;
  readonly triggers: readonly Trigger[];
  /** The triggers that stand in a chunk. */
  in(chunk: number): readonly Trigger[];
}

const NONE: readonly Trigger[] = [];

/** Lays triggers over the chunks of their sentence. */
export function laySceneOf(clauses: Clauses, triggers: readonly Trigger[]): Scene {
  const held = new Map<number, Trigger[]>();
  for (const trigger of triggers) {
    const chunk = clauses.chunkAt(trigger.from);
    held.set(chunk, [...(held.get(chunk) ?? []), trigger]);
  }
  return { clauses, triggers, in: (chunk) => held.get(chunk) ?? NONE };
}

/** The words of tokens [from, to), the proclitics of the first and loose marks left out. */
export function spanOfTokens(events: EventPage, from: number, to: number): Span {
  let first = from;
  let last = to - 1;
  const loose = (at: number): boolean =>
    events.tokens[at]!.kind === 'mark' &&
    events.mentionOn[at] === undefined &&
    !/[)\]]/.test(events.tokens[at]!.folded);
  while (first < last && isQuote(events.tokens[first]!.folded) && events.mentionFrom[first] === undefined) first++;
  while (last > first && loose(last)) last--;
  const end = Math.max(events.tokens[last]!.end, events.mentionFrom[first]?.item.end ?? 0);
  return { start: nounStart(events, first), end };
}

/** The tokens of a chunk that are a number: numerals and vague numbers with what joins them; null where there is none. */
export function numberIn(events: EventPage, from: number, to: number): { from: number; to: number } | null {
  for (let at = from; at < to; at++) {
    const number = events.numberOn[at];
    if (number === undefined) {
      if (isVague(events, at)) return { from: at, to: at + 1 };
      continue;
    }
    if (number.from !== at && at !== from) continue;
    let last = at;
    for (let next = at; next < Math.min(number.to, to); next++) if (isNumeral(events, next)) last = next + 1;
    return last > at ? { from: at, to: last } : null;
  }
  return null;
}

const isNumeral = (events: EventPage, at: number): boolean =>
  events.tokens[at]!.kind === 'number' ||
  (events.tokens[at]!.kind === 'word' && wordAt(events, at).numeral) ||
  isVague(events, at);

/** «عدة غارات», «العشرات»: a word of amount that no number step has found. */
function isVague(events: EventPage, at: number): boolean {
  if (events.tokens[at]!.kind !== 'word') return false;
  const word = wordAt(events, at);
  const owner = events.tokens[at + 1];
  return word.vague && (word.numeral || word.article || owner?.kind !== 'word' || !wordAt(events, at + 1).article);
}

/** The mention that a phrase is about: the first that is no nationality, else the first. */
export function entityOf(events: EventPage, span: Span): string | undefined {
  const inside = mentionsIn(events, span.start, span.end);
  return (inside.find((one) => one.kind !== 'group' && one.kind !== 'weapon') ?? inside[0])?.entity;
}
