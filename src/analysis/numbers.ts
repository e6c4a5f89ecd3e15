// Quantities: how many of what. «نحو 20 غارة» is about 20 strikes, «جنديان» two soldiers, «عشرات القتلى» a number that is not told.
// Numerals (numerals.ts) meet the noun they count (counted.ts), sums of money and shares among them («3 مليارات دولار», «20 في المئة»);
// dates, clock times, years and numbers that are names (القرار 2254, إف 16) are no quantities.
// Guideline: the gold notes; the span takes in what bounds the number and the noun.
import { reason } from '../model/reasons.ts';
import type { NumberMod, Quantity } from '../model/times.ts';
import { QUANTITY } from './beginnings.ts';
import { type Counted, fateOf, nounAfter, nounAt, unitWithFate } from './counted.ts';
import { tellsAge } from './durations.ts';
import { isName, isShare, shareEnd, unknownNoun } from './number-names.ts';
import { cardinalAt, type Numeral, readNumerals } from './numerals.ts';
import type { Page } from './pages.ts';
import { isJoined, type SensedPage, sensePage, wordStart } from './senses.ts';
import { isPlainPerfect } from './time-frames.ts';
import { calendarSpans } from './timexes.ts';
import { type Draft, otherQuantity, wordQuantity } from './word-counts.ts';

interface Last {
  readonly to: number;
  readonly unit: string | null;
  readonly base: string | null;
  readonly fate: string | undefined;
}

/** All quantities of a page, in order and apart. */
export function findNumbers(page: Page): Quantity[] {
  const sensed = sensePage(page);
  const numerals = readNumerals(page);
  const calendar = calendarSpans(page);
  const drafts: Draft[] = [];
  let last: Last = { to: -1, unit: null, base: null, fate: undefined };
  let next = 0;
  for (const paragraph of page.paragraphs) {
    for (let at = paragraph.from; at < paragraph.to; at++) {
      if ((sensed.begins[at]! & QUANTITY) === 0) continue;
      while (next < numerals.length && numerals[next]!.from < at) next++;
      const numeral = numerals[next];
      if (numeral?.from === at) {
        const found = calendar.has(numeral.core) ? undefined : quantityOf(sensed, numeral, last);
        if (found !== undefined) {
          drafts.push(found.draft);
          last = found.last;
        }
        at = Math.max(numeral.to, found?.draft.to ?? shareEnd(sensed, numeral.to)) - 1;
        continue;
      }
      if (calendar.has(at)) continue;
      const pair = wordQuantity(sensed, at) ?? otherQuantity(sensed, at, last.base);
      if (pair !== undefined) {
        drafts.push(pair);
        last = { to: pair.to, unit: pair.unit, base: pair.base ?? null, fate: pair.fate };
        at = pair.to - 1;
      }
    }
  }
  return drafts.map(({ start, end, value, valueMax, mod, unit, because }, index) => ({
    id: `n${index + 1}`,
    start,
    end,
    value,
    valueMax,
    mod,
    unit,
    because,
  }));
}

const NEAR = 4;

/** «25 جنديا نظاميا و13 مقاتلا»: a few words on, joined, with no stop and no verb between. */
function isJoinedOn(sensed: SensedPage, from: number, to: number): boolean {
  if (sensed.phraseAt(to - 1, 'count/of-them') !== undefined) return to - from <= NEAR && to > from;
  if (to - from < 0 || to - from > NEAR) return false;
  for (let at = from; at < to; at++) {
    const token = sensed.page.tokens[at]!;
    if (token.kind === 'mark' || sensed.senses[at]!.fate !== undefined || isPlainPerfect(sensed, at)) return false;
  }
  const numeral = sensed.senses[to]?.cardinal;
  return (
    to === from ||
    sensed.phraseAt(to - 1, 'number/and') !== undefined ||
    (numeral !== undefined && isJoined(sensed.page, numeral))
  );
}

interface Outcome {
  readonly unit: string | null;
  readonly to: number;
  readonly rule: string;
  /** Where the span begins, if not with the numeral. */
  readonly start?: number;
}

interface Counting {
  readonly draft: Draft;
  readonly last: Last;
}

function quantityOf(sensed: SensedPage, numeral: Numeral, last: Last): Counting | undefined {
  const noun = nounAfter(sensed, numeral);
  if (numeral.value === 1 && !numeral.digits && sensed.senses[numeral.from - 1]?.fate === undefined) return undefined;
  if (isName(sensed, numeral) || noun?.family === 'ratio') return undefined;
  if (isShare(sensed, numeral.to)) return shareOf(sensed, numeral, last);
  const age = ageEnd(sensed, numeral);
  if (age !== undefined)
    return { draft: drafted(sensed, numeral, { unit: 'year-of-age', to: age, rule: 'numbers/age' }), last };
  if (noun === undefined)
    return (
      outOf(sensed, numeral) ??
      postposed(sensed, numeral) ??
      partOf(sensed, numeral, last) ??
      bareQuantity(sensed, numeral, last)
    );
  const fate = fateFor(sensed, numeral, noun, last);
  const base = noun.unit === 'other' ? last.base : noun.unit;
  const unit = unitWithFate(base, noun.family, fate);
  const rule =
    numeral.value === null ? 'numbers/vague' : numeral.valueMax === null ? 'numbers/counted' : 'numbers/range';
  return { draft: drafted(sensed, numeral, { unit, to: noun.to, rule }), last: { to: noun.to, unit, base, fate } };
}

/** «37,7 في المئة», «20%»; a sum told by its mark alone ($20) stays open. */
function shareOf(sensed: SensedPage, numeral: Numeral, last: Last): Counting | undefined {
  const { page } = sensed;
  const mark = page.tokens[numeral.to]!;
  const to = mark.kind === 'mark' ? numeral.to + 1 : shareEnd(sensed, numeral.to);
  const marks = page.language.lists['number/percent-marks'] ?? [];
  if (numeral.value === null || (mark.kind === 'mark' && !marks.includes(mark.folded))) return undefined;
  return { draft: drafted(sensed, numeral, { unit: 'percent', to, rule: 'numbers/share' }), last };
}

/** «الجنود الثلاثة», «الدول الخمس»: a definite number behind its noun. */
function postposed(sensed: SensedPage, numeral: Numeral): Counting | undefined {
  const { page, senses } = sensed;
  const cardinal = senses[numeral.core]!.cardinal;
  const isArticled =
    cardinal?.article === true || page.tokens[numeral.core - 1]?.folded === page.language.clitics.article;
  const at = (cardinal === undefined ? numeral.core - 1 : numeral.core) - 1;
  const unit = senses[at]?.unit;
  if (!isArticled || numeral.value === null || unit === undefined || !unit.article || unit.number === 's')
    return undefined;
  const noun = nounAt(sensed, at)!;
  const fate = noun.family === 'person' ? fateOf(sensed, { ...numeral, from: at }, numeral.to) : undefined;
  const outcome = {
    unit: unitWithFate(noun.unit, noun.family, fate),
    to: numeral.to,
    rule: 'numbers/postposed',
    start: wordStart(page, at, unit),
  };
  return {
    draft: drafted(sensed, numeral, outcome),
    last: { to: numeral.to, unit: outcome.unit, base: noun.unit, fate },
  };
}

/** «24 من أصل 29 طائرة»: the first counts what the second counts. */
function outOf(sensed: SensedPage, numeral: Numeral): Counting | undefined {
  const phrase = sensed.phraseAt(numeral.to, 'number/out-of');
  const whole = phrase === undefined ? undefined : cardinalAt(sensed, phrase.to);
  const noun = whole === undefined ? undefined : nounAfter(sensed, { ...numeral, to: whole.to });
  if (noun === undefined) return undefined;
  const fate = noun.family === 'person' ? fateOf(sensed, numeral, noun.to) : undefined;
  const unit = unitWithFate(noun.unit, noun.family, fate);
  const draft = drafted(sensed, numeral, { unit, to: numeral.to, rule: 'numbers/part' });
  return { draft, last: { to: numeral.to, unit, base: noun.unit, fate } };
}

/** «3 منهم», «بينهم 3»: some of those who were counted before. */
function partOf(sensed: SensedPage, numeral: Numeral, last: Last): Counting | undefined {
  const behind = sensed.phraseAt(numeral.to, 'count/of-them');
  const before = sensed.phraseAt(numeral.from - 1, 'count/of-them');
  if ((behind ?? before) === undefined || last.unit === null || numeral.value === null) return undefined;
  if (behind === undefined && unknownNoun(sensed, numeral)) return undefined;
  return { draft: drafted(sensed, numeral, { unit: last.unit, to: numeral.to, rule: 'numbers/part' }), last };
}

/** «إصابة نحو 100», «20 بئرا»: no listed noun, but a fate, a bound or an unlisted noun. */
function bareQuantity(sensed: SensedPage, numeral: Numeral, last: Last): Counting | undefined {
  const fate = fateFor(sensed, numeral, undefined, last);
  const unknown = unknownNoun(sensed, numeral);
  if (fate === undefined && !unknown && numeral.mod === null && verbMod(sensed, numeral) === null) return undefined;
  if (numeral.value === null && (fate === undefined || endsOpen(sensed, numeral))) return undefined;
  const governed = fate !== undefined && (!unknown || isGoverned(sensed, numeral.from));
  const unit = governed ? unitWithFate(null, 'none', fate) : null;
  const to = unknown && !(governed && mayHavePreposition(sensed, numeral.to)) ? numeral.to + 1 : numeral.to;
  return { draft: drafted(sensed, numeral, { unit, to, rule: 'numbers/bare' }), last: { to, unit, base: null, fate } };
}

/** «العديد من», «عشرات من» before a noun nobody listed. */
const endsOpen = (sensed: SensedPage, numeral: Numeral): boolean =>
  sensed.phraseAt(numeral.to - 1, 'number/of') !== undefined || sensed.phraseAt(numeral.to, 'number/of') !== undefined;

/** «إصابة 11 بانهيار»: a first letter that may be a preposition; people need no noun behind their number. */
const mayHavePreposition = (sensed: SensedPage, at: number): boolean =>
  sensed.page.language.clitics.prepositions.includes(sensed.page.tokens[at]!.folded[0]!);

/** The fate stands right before the number: whatever noun follows, people are counted. */
const isGoverned = (sensed: SensedPage, from: number): boolean =>
  sensed.senses[from - 1]?.fate !== undefined || sensed.senses[from - 2]?.fate !== undefined;

/** «العشرين من العمر», «(34 عاما)»: the token behind an age. */
function ageEnd(sensed: SensedPage, numeral: Numeral): number | undefined {
  const phrase = sensed.phraseAt(numeral.to, 'count/age');
  if (phrase !== undefined) return phrase.to;
  return tellsAge(sensed, numeral) ? numeral.to + 1 : undefined;
}

/** Joined to a number before («5 جنود و3 مدنيين»), it shares that one's fate where it has none of its own. */
function fateFor(sensed: SensedPage, numeral: Numeral, noun: Counted | undefined, last: Last): string | undefined {
  if (noun !== undefined && noun.family !== 'person' && noun.family !== 'other') return undefined;
  const own = fateOf(sensed, numeral, noun?.to ?? numeral.to);
  if (own !== undefined) return own;
  return last.fate !== undefined && isJoinedOn(sensed, last.to, numeral.from) ? last.fate : undefined;
}

function drafted(sensed: SensedPage, numeral: Numeral, outcome: Outcome): Draft {
  const { page } = sensed;
  const after = sensed.phraseAt(outcome.to, 'number/after/') ?? sensed.phraseAt(numeral.to, 'number/after/');
  const to =
    after !== undefined && after.to > outcome.to && after.to <= sensed.limits[numeral.from]! ? after.to : outcome.to;
  const span = { start: outcome.start ?? numeral.start, end: page.tokens[to - 1]!.end };
  const mod = numeral.mod ?? (after?.name as NumberMod | undefined) ?? verbMod(sensed, numeral);
  return {
    ...span,
    value: numeral.value,
    valueMax: numeral.valueMax,
    mod: mod ?? null,
    unit: outcome.unit,
    because: reason(outcome.rule, [span]),
    from: numeral.from,
    to,
  };
}

/** «يتجاوز 50»: the verb bounds the number but stays outside its span. */
function verbMod(sensed: SensedPage, numeral: Numeral): NumberMod | null {
  for (let at = Math.max(0, numeral.from - 4); at < numeral.from; at++) {
    const phrase = sensed.phraseAt(at, 'number/verb/');
    if (phrase !== undefined && phrase.to === numeral.from) return phrase.name as NumberMod;
  }
  return null;
}
