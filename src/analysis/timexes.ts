// Timexes: reading a page from its first word to its last for expressions of time, the longest first at each word.
// «فجر اليوم الجمعة» is one expression, not three; the readers stand in hours.ts, day-words.ts, periods.ts and durations.ts.
// The day told last is carried along, because «عند منتصف النهار» belongs to it. The result is kept with the page: numbers ask it too.
import {
  CARDINAL,
  DAYPART,
  DECADE,
  DEICTIC,
  DIGITS,
  EDGE,
  EVERY,
  HOUR,
  MIDPOINT,
  MONTH,
  NUMERAL,
  ORDINAL,
  REFERENCE,
  REPEATED,
  THIS,
  TIME_UNIT,
  WEEKDAY,
} from './beginnings.ts';
import { isoDay } from './calendar.ts';
import { dayAt, yearAt } from './day-words.ts';
import { durationAt } from './durations.ts';
import { clockAt, daypartAt, partBehind } from './hours.ts';
import type { Page } from './pages.ts';
import { edgedUnit, monthTimeAt, unitTimeAt } from './periods.ts';
import { wordStart } from './senses.ts';
import { frameOf } from './stamps.ts';
import { dayOfSpec, type Frame, type TimeDraft, two, valueOfDay } from './time-frames.ts';
import { centuryTimeAt, decadeAt, seasonTimeAt, yearPartAt, yearTimeAt } from './years.ts';

interface Reading {
  readonly drafts: readonly TimeDraft[];
  readonly calendar: ReadonlySet<number>;
}

const readings = new WeakMap<Page, Reading>();

/** All time expressions of a page, in order and apart. Kept with the page. */
export function readTimexes(page: Page): readonly TimeDraft[] {
  return readingOf(page).drafts;
}

/** The tokens that belong to a date or a clock time: numbers among them count nothing. */
export const calendarSpans = (page: Page): ReadonlySet<number> => readingOf(page).calendar;

function readingOf(page: Page): Reading {
  const known = readings.get(page);
  if (known !== undefined) return known;
  const drafts: TimeDraft[] = [];
  const frame = frameOf(page);
  for (const paragraph of page.paragraphs) scan(frame, paragraph.from, paragraph.to, drafts);
  const calendar = new Set<number>();
  for (const draft of drafts) {
    if (draft.type !== 'DATE' && draft.type !== 'TIME') continue;
    if (draft.rule === 'times/ago') continue;
    for (let at = draft.from; at < draft.to; at++) calendar.add(at);
  }
  const made: Reading = { drafts, calendar };
  readings.set(page, made);
  return made;
}

function scan(frame: Frame, from: number, to: number, drafts: TimeDraft[]): void {
  for (let at = from; at < to; ) {
    const draft = (frame.sensed.begins[at]! & TIME) === 0 ? undefined : timeAt(frame, at);
    if (draft === undefined || draft.to > to || draft.end <= draft.start) {
      at++;
      continue;
    }
    for (const one of [...sharedBefore(frame, draft), draft]) drafts.push(one);
    spreadMove(frame, drafts);
    if (movesAnchor(frame, draft)) frame.anchor = draft.day!;
    at = draft.to;
    frame.behind = at;
  }
}

/** A day of the past or present carries what is told next; one since when something has been so does not. */
function movesAnchor(frame: Frame, { day, from }: TimeDraft): boolean {
  if (day === undefined || day === null || (frame.today !== null && day > frame.today)) return false;
  const before = frame.page.tokens[from - 1]?.folded ?? '';
  const { conjunctions } = frame.page.language.clitics;
  const isBackground = (word: string): boolean => (frame.page.language.lists['time-backgrounds'] ?? []).includes(word);
  return !isBackground(before) && !(conjunctions.includes(before[0] ?? '') && isBackground(before.slice(1)));
}

/** The reading of a token: edges first, since they take in what follows. */
function timeAt(frame: Frame, at: number): TimeDraft | undefined {
  const begins = frame.sensed.begins[at]!;
  return (
    ((begins & EDGE) === 0 ? undefined : edgeAt(frame, at)) ??
    plainAt(frame, at) ??
    ((begins & REFERENCE) === 0 ? undefined : referenceAt(frame, at)) ??
    ((begins & (REPEATED | EVERY)) === 0 ? undefined : repeatedAt(frame, at))
  );
}

/** The readers of times that no edge opens, in their order, with what must begin at a token for them to read anything. */
const READERS: readonly (readonly [number, (frame: Frame, at: number) => TimeDraft | undefined])[] = [
  [DIGITS | ORDINAL | HOUR, clockAt],
  [DAYPART | MIDPOINT | THIS, daypartAt],
  [DIGITS | CARDINAL | ORDINAL | WEEKDAY | TIME_UNIT | DEICTIC, dayTimeAt],
  [MONTH, monthTimeAt],
  [DIGITS | TIME_UNIT, yearTimeAt],
  [TIME_UNIT, seasonTimeAt],
  [TIME_UNIT | THIS, unitTimeAt],
  [CARDINAL, yearPartAt],
  [DECADE, decadeAt],
  [TIME_UNIT, centuryTimeAt],
  [NUMERAL | TIME_UNIT, durationAt],
];

const TIME = READERS.reduce((all, [begins]) => all | begins, EDGE | REFERENCE | REPEATED | EVERY);

function plainAt(frame: Frame, at: number): TimeDraft | undefined {
  const begins = frame.sensed.begins[at] ?? 0;
  if (begins === 0) return undefined;
  for (const [needed, read] of READERS) {
    const found = (begins & needed) === 0 ? undefined : read(frame, at);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A day: «اليوم الأربعاء», «30 سبتمبر», with a part of the day behind it perhaps. */
function dayTimeAt(frame: Frame, at: number): TimeDraft | undefined {
  const spec = dayAt(frame, at);
  if (spec === undefined || isInOutlet(frame, at, spec.to)) return undefined;
  const day = dayOfSpec(frame, spec);
  const { sensed, page } = frame;
  const senses = sensed.senses[at]!;
  const phrase = sensed.phraseAt(at, 'deictic/');
  const start = phrase?.start ?? wordStart(page, at, senses.timeUnit ?? senses.weekday ?? senses.ordinal);
  const rule =
    spec.date !== null
      ? spec.date.islamic
        ? 'times/islamic'
        : 'times/date'
      : spec.offset !== null
        ? 'times/today'
        : 'times/weekday';
  const stated = spec.date !== null && spec.date.year !== null && !spec.date.islamic;
  if (spec.date !== null && day === null && frame.today !== null) return undefined;
  return partBehind(frame, {
    from: at,
    to: spec.to,
    start,
    end: page.tokens[spec.to - 1]!.end,
    type: 'DATE',
    value: valueOfDay(frame, spec, day),
    basis: stated ? 'stated' : 'inferred',
    rule,
    day,
  });
}

/** «روسيا اليوم» is a channel, «المصري اليوم» a newspaper, and so is what ends two or three words in quotation marks: «فنار اليوم». */
const isInOutlet = (frame: Frame, at: number, to: number): boolean =>
  endsTitle(frame.page, at, to) ||
  frame.page.gazetteer
    .matchesAt(frame.page.text, frame.page.tokens, at - 1)
    .some((match) => match.to >= at + 1 && match.to <= to && match.values.some((value) => value.kind === 'outlet'));

const OPEN = /^["«“”„]$/u;
const CLOSE = /^["»“”]$/u;

/** True where the words stand last in quotation marks that hold no more than two words before them. */
function endsTitle({ tokens }: Page, at: number, to: number): boolean {
  if (to !== at + 1 || !CLOSE.test(tokens[to]?.folded ?? '')) return false;
  for (const open of [at - 2, at - 3]) {
    if (!OPEN.test(tokens[open]?.folded ?? '')) continue;
    return tokens.slice(open + 1, at).every((token) => token.kind === 'word');
  }
  return false;
}

/** «منتصف مارس 2011», «الساعات الأولى من صباح اليوم», «وقت سابق اليوم»: an edge takes in the time behind it. */
function edgeAt(frame: Frame, at: number): TimeDraft | undefined {
  const edge = frame.sensed.phraseAt(at, 'edge/');
  if (edge === undefined || (frame.sensed.phraseAt(at, 'midpoint/')?.to ?? 0) > edge.to) return undefined;
  const of = frame.sensed.phraseAt(edge.to, 'number/of') === undefined ? edge.to : edge.to + 1;
  const inner = plainAt(frame, of) ?? edgedUnit(frame, of) ?? edgeYear(frame, of);
  if (inner === undefined || inner.type === 'DURATION') return undefined;
  if (edge.name !== 'SOME' && inner.start > edge.end + 12) return undefined;
  return {
    ...inner,
    from: at,
    start: edge.start,
    ...(edge.name === 'SOME' ? {} : { mod: edge.name }),
    rule: edge.name === 'SOME' ? 'times/some-time' : 'times/edge',
  };
}

function edgeYear(frame: Frame, at: number): TimeDraft | undefined {
  const year = yearAt(frame.sensed, at);
  if (year === undefined || year.islamic) return undefined;
  const token = frame.page.tokens[at]!;
  return {
    from: at,
    to: year.to,
    start: token.start,
    end: frame.page.tokens[year.to - 1]!.end,
    type: 'DATE',
    value: String(year.year),
    basis: 'stated',
    rule: 'times/year',
  };
}

/** «الآن», «مؤخرا», «قريبا جدا», «الوقت الراهن»; «من قبل» only where a clause ends. */
function referenceAt(frame: Frame, at: number): TimeDraft | undefined {
  const { sensed, page } = frame;
  const phrase = sensed.phraseAt(at, 'reference/');
  if (phrase === undefined) return undefined;
  const earlier = phrase.name === 'earlier';
  const next = page.tokens[phrase.to];
  if (
    earlier &&
    next !== undefined &&
    next.kind !== 'mark' &&
    !page.language.clitics.prepositions.includes(next.folded[0] ?? '')
  )
    return undefined;
  return {
    from: at,
    to: phrase.to,
    start: phrase.start,
    end: phrase.end,
    type: 'DATE',
    value: earlier ? 'PAST_REF' : phrase.name,
    basis: 'stated',
    rule: 'times/reference',
  };
}

/** «يوميا», «كل أسبوع». */
function repeatedAt(frame: Frame, at: number): TimeDraft | undefined {
  const { sensed, page } = frame;
  const reading = sensed.senses[at]?.repeated;
  const every = sensed.phraseAt(at, 'every');
  const unit = every === undefined ? undefined : sensed.senses[every.to]?.timeUnit;
  const known =
    unit !== undefined && !unit.article && unit.enclitic === '' && unit.lexeme.features.number === 's'
      ? unit.lexeme.features.unit
      : undefined;
  const units: Readonly<Record<string, string>> = { D: 'P1D', W: 'P1W', M: 'P1M', Y: 'P1Y', H: 'PT1H', NI: 'P1D' };
  const value =
    reading !== undefined && !reading.article
      ? reading.lexeme.features.value
      : known === undefined
        ? undefined
        : units[known];
  if (value === undefined) return undefined;
  const to = every === undefined ? at + 1 : every.to + 1;
  return {
    from: at,
    to,
    start: every?.start ?? wordStart(page, at, reading),
    end: page.tokens[to - 1]!.end,
    type: 'SET',
    value,
    basis: 'stated',
    rule: 'times/repeated',
  };
}

/** «20 و21 يوليو», «من 20 إلى 25 يوليو»: a day that borrows the month behind the next one. */
function sharedBefore(frame: Frame, draft: TimeDraft): TimeDraft[] {
  const { sensed, page } = frame;
  if (draft.rule !== 'times/date' || draft.day === undefined || draft.day === null) return [];
  const first = page.tokens[draft.from]!;
  const joiner = page.tokens[draft.from - 1];
  const before = page.tokens[draft.from - 2];
  if (first.kind !== 'number' || joiner === undefined || before?.kind !== 'number' || !/^\d{1,2}$/u.test(before.folded))
    return [];
  const joins =
    joiner.folded === '-' ||
    joiner.folded === '–' ||
    ['number/and', 'number/to', 'number/or'].some((list) => sensed.phraseAt(draft.from - 1, list)?.to === draft.from);
  const gap = Number(first.folded) - Number(before.folded);
  if (!joins || gap <= 0) return [];
  return [
    {
      ...draft,
      from: draft.from - 2,
      to: draft.from - 1,
      start: before.start,
      end: before.end,
      value: isoDay(draft.day - gap),
      day: draft.day - gap,
    },
  ];
}

/** «بين سبتمبر ويناير الماضيين»: what moves the last month moves the one joined before it. */
function spreadMove(frame: Frame, drafts: TimeDraft[]): void {
  const last = drafts.at(-1);
  const before = drafts.at(-2);
  if (last?.month === undefined || before?.month === undefined || last.from - before.to > 1 || frame.today === null)
    return;
  if (last.to - last.from < 2 && isoDay(frame.today).slice(0, 7) >= last.value) {
    if (before.value <= last.value) return;
  }
  const [year, month] = last.value.split('-').map(Number) as [number, number];
  const shifted = before.month < month ? year : year - 1;
  drafts[drafts.length - 2] = { ...before, value: `${shifted}-${two(before.month)}` };
}
