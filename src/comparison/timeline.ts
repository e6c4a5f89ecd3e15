// The timeline: happenings that have a day, in the order of days, each with the words that tell of it.
import type { TimelineRow } from '../model/comparisons.ts';
import type { HappeningDraft } from './events.ts';

/** Rows by day; `claims` gives the claims of a happening. */
export function layTimeline(
  happenings: readonly HappeningDraft[],
  claims: ReadonlyMap<string, readonly string[]>,
): TimelineRow[] {
  return happenings
    .filter((one) => one.day !== null && one.family !== 'consequence')
    .map((one) => ({ date: one.day!, event: one.id, text: one.label, claims: claims.get(one.id) ?? [] }))
    .sort((one, other) =>
      one.date !== other.date ? (one.date < other.date ? -1 : 1) : one.event < other.event ? -1 : 1,
    );
}
