// Matching: what a case expects against what was found. In a case a finding is right when everything that is stated of it holds to
// the letter: its labels, its words, its parts and what it stands inside; what is left out is free. In a story's long reports it is
// right when the words that make it out overlap, as the shared gold is scored; arguments of events are counted by themselves there.
import type { Case, CaseLayer, CaseLine, CaseMistake } from '../../formats/read/cases.ts';
import { locateWording, type WordingText, wordingText } from '../../formats/read/wordings.ts';
import type { Finding, FindingPart } from '../../formats/write/findings.ts';
import type { PhraseClitics } from '../../text/phrases.ts';
import { type Span, shared } from '../../text/spans.ts';
import type { Tally } from './tallies.ts';

/** A finding with the finding that it stands inside. */
export interface Placed {
  readonly finding: Finding;
  readonly outer: Placed | null;
}

/** A finding that a case expects. `absent`: parts of which it says `none`. */
export interface Expectation extends Placed {
  readonly absent: readonly string[];
  /** Why it is known to be missed, where the case says so. */
  readonly miss: string | null;
  readonly line: number;
}

/** What came of one case. */
export interface CaseResult {
  readonly tallies: ReadonlyMap<CaseLayer, Tally>;
  /** Arguments of events, by role and words. */
  readonly arguments: Tally;
  readonly missed: readonly Expectation[];
  readonly spurious: readonly Placed[];
  /** Known misses that are found now: their `miss:` line can go. */
  readonly recovered: readonly Expectation[];
  readonly mistakes: readonly CaseMistake[];
}

const sameSpans = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every((span, index) => span.start === other[index]!.start && span.end === other[index]!.end);

const hasLabels = (wanted: readonly string[], labels: readonly string[]): boolean =>
  wanted.every((label) => labels.includes(label));

const partHolds = (wanted: FindingPart, finding: Finding): boolean =>
  finding.parts.some(
    (part) =>
      part.key === wanted.key &&
      (wanted.spans.length === 0 || sameSpans(wanted.spans, part.spans)) &&
      hasLabels(wanted.labels, part.labels),
  );

/** How an expectation is held against a finding. */
export type Judge = (expected: Expectation, found: Placed) => boolean;

/** True when all that the case states of a finding holds of what was found. */
export function holds(expected: Expectation, found: Placed): boolean {
  const { finding } = expected;
  if (finding.layer !== found.finding.layer || !hasLabels(finding.labels, found.finding.labels)) return false;
  if (finding.spans.length > 0 && !sameSpans(finding.spans, found.finding.spans)) return false;
  if (!finding.parts.every((part) => partHolds(part, found.finding))) return false;
  if (found.finding.parts.some((part) => expected.absent.includes(part.key) && part.spans.length > 0)) return false;
  if (expected.outer !== null) return found.outer !== null && holds(expected.outer as Expectation, found.outer);
  return finding.layer !== 'attribution' || found.outer === null;
}

const length = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + span.end - span.start, 0);
const common = (one: readonly Span[], other: readonly Span[]): number =>
  one.reduce((sum, span) => sum + other.reduce((inner, each) => inner + shared(span, each), 0), 0);

/** Which part of the words both have, of the words that either has. */
const likeness = (one: readonly Span[], other: readonly Span[]): number => {
  const both = common(one, other);
  return both / Math.max(1, length(one) + length(other) - both);
};

const HALF = 0.5;
const spansOfPart = (finding: Finding, key: string): readonly Span[] =>
  finding.parts.filter((part) => part.key === key).flatMap((part) => part.spans);

/** True when the parts overlap by half of the shorter one, or both are missing. */
function partOverlaps(one: Finding, other: Finding, key: string): boolean {
  const [own, theirs] = [spansOfPart(one, key), spansOfPart(other, key)];
  if (own.length === 0) return theirs.length === 0 || key === 'source';
  return common(own, theirs) >= HALF * Math.min(length(own), length(theirs)) && common(own, theirs) > 0;
}

/** True when what makes a finding out overlaps: of attributions cue, source and content; of events trigger and type. */
export function overlapsIn({ finding }: Expectation, { finding: found }: Placed): boolean {
  if (finding.layer !== found.layer) return false;
  if (finding.layer === 'event')
    return (
      finding.labels[0] === found.labels[0] &&
      common(spansOfPart(finding, 'trigger'), spansOfPart(found, 'trigger')) > 0
    );
  if (finding.layer !== 'attribution')
    return hasLabels(finding.labels, found.labels) && likeness(finding.spans, found.spans) >= HALF;
  const content = spansOfPart(finding, 'content');
  return (
    common(spansOfPart(finding, 'cue'), spansOfPart(found, 'cue')) > 0 &&
    partOverlaps(finding, found, 'source') &&
    (content.length === 0 || likeness(content, spansOfPart(found, 'content')) >= HALF)
  );
}

/** Parts of an event that are no arguments to be counted: the trigger, and roles that the shared gold does not count either. */
const UNCOUNTED = new Set(['trigger', 'cause', 'affected', 'channel']);
const argumentsOf = (finding: Finding): FindingPart[] =>
  finding.layer === 'event' ? finding.parts.filter((part) => !UNCOUNTED.has(part.key)) : [];

function countArguments(expectations: readonly Expectation[], found: readonly Placed[], pairs: Pairs): Tally {
  const count = (list: readonly Placed[]): number => list.flatMap(({ finding }) => argumentsOf(finding)).length;
  let right = 0;
  for (const [expected, match] of pairs) {
    const free = argumentsOf(match.finding);
    for (const wanted of argumentsOf(expected.finding)) {
      const at = free.findIndex(
        (part) =>
          part.key === wanted.key &&
          common(part.spans, wanted.spans) >= HALF * Math.min(length(part.spans), length(wanted.spans)),
      );
      if (at < 0) continue;
      free.splice(at, 1);
      right++;
    }
  }
  return { expected: count(expectations), found: count(found), right };
}

/** All findings of a tree with what they stand inside, outer ones first. */
export function placed(findings: readonly Finding[], outer: Placed | null = null): Placed[] {
  return findings.flatMap((finding) => {
    const here: Placed = { finding, outer };
    return [here, ...placed(finding.inner, here)];
  });
}

const isNested = (line: CaseLine): boolean => line.key === 'attribution' || line.key === 'event';

interface Reader {
  readonly page: WordingText;
  readonly mistakes: CaseMistake[];
}

function spansOf(reader: Reader, line: CaseLine): readonly Span[] {
  if (line.wording === null) return [];
  const found = locateWording(reader.page, line.wording);
  if (typeof found !== 'string') return found;
  reader.mistakes.push({ line: line.line, message: found });
  return [];
}

function expectationsOf(reader: Reader, line: CaseLine, outer: Expectation | null): Expectation[] {
  const parts = line.inner.filter((one) => !isNested(one) && !['miss', 'because', 'from'].includes(one.key));
  const isNone = (one: CaseLine): boolean => one.wording === null && one.labels[0] === 'none';
  const expectation: Expectation = {
    finding: {
      layer: line.key as CaseLayer,
      id: null,
      labels: line.labels,
      spans: spansOf(reader, line),
      parts: parts
        .filter((one) => !isNone(one))
        .map((one) => ({ key: one.key, spans: spansOf(reader, one), labels: one.labels })),
      inner: [],
      because: null,
    },
    outer,
    absent: parts.filter(isNone).map((one) => one.key),
    miss: line.inner.find((one) => one.key === 'miss')?.labels[0] ?? null,
    line: line.line,
  };
  return [expectation, ...line.inner.filter(isNested).flatMap((one) => expectationsOf(reader, one, expectation))];
}

/** What a case expects, with its words looked up in its text. */
export function readExpectations(
  one: Case,
  clitics: PhraseClitics,
): { readonly expectations: readonly Expectation[]; readonly mistakes: readonly CaseMistake[] } {
  const reader: Reader = { page: wordingText(one.text, clitics), mistakes: [] };
  const expectations = one.expected.flatMap((line) => expectationsOf(reader, line, null));
  return { expectations, mistakes: reader.mistakes };
}

type Pairs = ReadonlyMap<Expectation, Placed>;

/** Pairs expectations with findings, those that state more first, each finding once. */
function pair(expectations: readonly Expectation[], found: readonly Placed[], judge: Judge): Pairs {
  const used = new Set<Placed>();
  const pairs = new Map<Expectation, Placed>();
  const detail = (one: Expectation): number => one.finding.parts.length + one.finding.labels.length;
  for (const expected of [...expectations].sort((one, other) => detail(other) - detail(one))) {
    const match = found.find((one) => !used.has(one) && judge(expected, one));
    if (match === undefined) continue;
    used.add(match);
    pairs.set(expected, match);
  }
  return pairs;
}

/** Blocks of the running text are never too much; noise that the case does not name is. */
const counts = (one: Placed): boolean => one.finding.layer !== 'block' || one.finding.labels[0] === 'noise';

/** How a case is read and judged. */
export interface Scoring {
  readonly clitics: PhraseClitics;
  /** `holds` when it is left out. */
  readonly judge?: Judge;
}

/** Scores one case: layers that it does not speak of are left out. */
export function scoreCase(one: Case, findings: readonly Finding[], { clitics, judge = holds }: Scoring): CaseResult {
  const { expectations, mistakes } = readExpectations(one, clitics);
  const layers = new Set<CaseLayer>([...expectations.map((each) => each.finding.layer), ...one.nothing]);
  const found = placed(findings).filter((each) => layers.has(each.finding.layer));
  const pairs = pair(expectations, found, judge);
  const matched = new Set(pairs.values());
  const spurious = found.filter((each) => !matched.has(each) && counts(each));
  const tallies = new Map<CaseLayer, Tally>();
  for (const layer of layers) {
    const wanted = expectations.filter((each) => each.finding.layer === layer);
    const right = wanted.filter((each) => pairs.has(each)).length;
    const extra = spurious.filter((each) => each.finding.layer === layer).length;
    tallies.set(layer, { expected: wanted.length, found: right + extra, right });
  }
  return {
    tallies,
    arguments: countArguments(expectations, found, pairs),
    missed: expectations.filter((each) => !pairs.has(each)),
    spurious,
    recovered: expectations.filter((each) => each.miss !== null && pairs.has(each)),
    mistakes,
  };
}
