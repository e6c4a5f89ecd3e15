// Times: every expression of time with its TIMEX3 value, resolved against the day of publication.
// «أمس الاثنين» in a report of 2015-07-21 is 2015-07-20; «منذ أكثر من أربع سنوات» P4Y, MORE_THAN, with «منذ» as its signal.
// Reading stands in timexes.ts and the files it names; here expressions get ids, signals and reasons.
// TIMEX3: Pustejovsky et al., ISO-TimeML (ISO 24617-1); rules after HeidelTime's Arabic resources (Strötgen & Gertz 2015) in spirit.
import { reason } from '../model/reasons.ts';
import type { Quantity, Timex } from '../model/times.ts';
import type { Span } from '../text/spans.ts';
import type { Page } from './pages.ts';
import { sensePage, wordStart } from './senses.ts';
import type { TimeDraft } from './time-frames.ts';
import { readTimexes } from './timexes.ts';

export { inferPublished } from './stamps.ts';

/** All time expressions of a page, in order and apart. Durations that hold a quantity name it in `because.from`. */
export function findTimes(page: Page, numbers: readonly Quantity[]): Timex[] {
  let next = 0;
  return readTimexes(page).map((draft, index) => {
    while (next < numbers.length && numbers[next]!.end <= draft.start) next++;
    const number = numbers[next];
    const inside = number !== undefined && number.start < draft.end ? [number.id] : undefined;
    const signal = signalOf(page, draft);
    return {
      id: `t${index + 1}`,
      start: draft.start,
      end: draft.end,
      type: draft.type,
      value: draft.value,
      ...(draft.mod === undefined ? {} : { mod: draft.mod }),
      ...(signal === undefined ? {} : { signal }),
      basis: draft.basis,
      because: reason(draft.rule, [{ start: draft.start, end: draft.end }], inside),
    };
  });
}

/** «منذ», «قبل», «بعد» right before the expression. */
function signalOf(page: Page, draft: TimeDraft): Span | undefined {
  const sensed = sensePage(page);
  const reading = sensed.senses[draft.from - 1]?.signal;
  const before = page.tokens[draft.from - 1];
  if (reading === undefined || before === undefined) return undefined;
  return { start: wordStart(page, draft.from - 1, reading), end: before.end };
}
