// The commonest confusions: a finding that a case expects and the nearest one that was found instead, by what tells the two apart.
import type { RunCase } from '../../src/cli/corpus/cases.ts';
import type { Expectation, Placed } from '../../src/cli/corpus/matching.ts';
import type { Span } from '../../src/text/spans.ts';
import { phenomenonOf } from './phenomena.ts';
import { table } from './tables.ts';

const MOST = 25;

interface Confusion {
  readonly kind: string;
  readonly example: string;
  readonly where: string;
}

const spansOf = ({ finding }: Placed, key: string): readonly Span[] =>
  key === '' ? finding.spans : finding.parts.filter((part) => part.key === key).flatMap((part) => part.spans);

/** The part that makes a finding out. */
const HEADS: Readonly<Record<string, string>> = { attribution: 'cue', event: 'trigger' };

const meet = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.some((span) => other.some((each) => span.start < each.end && each.start < span.end));

const sameSpans = (one: readonly Span[], other: readonly Span[]): boolean =>
  one.length === other.length &&
  one.every((span, at) => span.start === other[at]!.start && span.end === other[at]!.end);

/** What tells an expected finding and the found one apart; labels first, then parts. */
function differenceOf(expected: Expectation, found: Placed): string {
  const layer = expected.finding.layer;
  const wrong = expected.finding.labels.find((label) => !found.finding.labels.includes(label));
  if (wrong !== undefined) return `${layer}: not ${wrong} but ${otherLabel(expected, found)}`;
  const keys = new Set(expected.finding.parts.map((part) => part.key));
  for (const key of keys) {
    const [own, theirs] = [spansOf(expected, key), spansOf(found, key)];
    if (theirs.length === 0) return `${layer}: no ${key}`;
    if (!sameSpans(own, theirs)) return `${layer}: ${key} ${meet(own, theirs) ? 'cut otherwise' : 'elsewhere'}`;
  }
  const extra = expected.absent.find((key) => spansOf(found, key).length > 0);
  return extra === undefined ? `${layer}: stands inside another` : `${layer}: ${extra} where there is none`;
}

const otherLabel = (expected: Expectation, found: Placed): string =>
  found.finding.labels.find((label) => !expected.finding.labels.includes(label)) ?? 'left open';

function confusionsOf(run: RunCase): Confusion[] {
  const where = phenomenonOf(run.file);
  const text = run.one.text.replace(/\s+/gu, ' ');
  const example = text.length <= 140 ? text : `${text.slice(0, text.lastIndexOf(' ', 140))} …`;
  const taken = new Set<Placed>();
  const missed = run.result.missed.map((expected) => {
    const head = HEADS[expected.finding.layer] ?? '';
    const near = run.result.spurious.find(
      (one) =>
        !taken.has(one) &&
        one.finding.layer === expected.finding.layer &&
        meet(spansOf(expected, head), spansOf(one, head)),
    );
    if (near !== undefined) taken.add(near);
    const kind = near === undefined ? `${expected.finding.layer}: not found` : differenceOf(expected, near);
    return { kind, example, where };
  });
  const extra = run.result.spurious
    .filter((one) => !taken.has(one))
    .map((one) => ({ kind: `${one.finding.layer}: found where there is none`, example, where }));
  return [...missed, ...extra];
}

/** The part of the page that tells what is commonly taken for what. */
export function confusions(runs: readonly RunCase[]): string {
  const groups = Map.groupBy(runs.flatMap(confusionsOf), (one) => one.kind);
  const rows = [...groups]
    .sort(([one, own], [other, theirs]) => theirs.length - own.length || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([kind, all]) => [String(all.length), kind, all[0]!.where, all[0]!.example]);
  return `
## The commonest confusions
Over the cases, most frequent first, each with one sentence in which it happens.

${table(['how often', 'what', 'for instance in', 'sentence'], rows)}
`;
}
