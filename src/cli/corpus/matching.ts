// Matching: what a case expects against what was found. A finding is right when everything that the case states of it holds to
// the letter: its labels, its words, its parts and what it stands inside; what the case leaves out is free.
import type { Case, CaseLayer, CaseLine, CaseMistake } from '../../formats/read/cases.ts';
import { locateWording, type WordingText, wordingText } from '../../formats/read/wordings.ts';
import type { Finding, FindingPart } from '../../formats/write/findings.ts';
import type { PhraseClitics } from '../../text/phrases.ts';
import type { Span } from '../../text/spans.ts';
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

/** Pairs expectations with findings, those that state more first, each finding once. */
function pair(expectations: readonly Expectation[], found: readonly Placed[]): Map<Expectation, Placed> {
  const used = new Set<Placed>();
  const pairs = new Map<Expectation, Placed>();
  const detail = (one: Expectation): number => one.finding.parts.length + one.finding.labels.length;
  for (const expected of [...expectations].sort((one, other) => detail(other) - detail(one))) {
    const match = found.find((one) => !used.has(one) && holds(expected, one));
    if (match === undefined) continue;
    used.add(match);
    pairs.set(expected, match);
  }
  return pairs;
}

/** Blocks of the running text are never too much; noise that the case does not name is. */
const counts = (one: Placed): boolean => one.finding.layer !== 'block' || one.finding.labels[0] === 'noise';

/** Scores one case: layers that it does not speak of are left out. */
export function scoreCase(one: Case, findings: readonly Finding[], clitics: PhraseClitics): CaseResult {
  const { expectations, mistakes } = readExpectations(one, clitics);
  const layers = new Set<CaseLayer>([...expectations.map((each) => each.finding.layer), ...one.nothing]);
  const found = placed(findings).filter((each) => layers.has(each.finding.layer));
  const pairs = pair(expectations, found);
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
    missed: expectations.filter((each) => !pairs.has(each)),
    spurious,
    recovered: expectations.filter((each) => each.miss !== null && pairs.has(each)),
    mistakes,
  };
}
