// How well comparing finds what is true of an invented stream: copies, stories, one origin behind one speaker, and that a claim which one
// report distorts is counted with nobody's but that report's.
import { addReport, comparisonOf, createComparisonIndex } from '../../comparison/comparison-index.ts';
import { analyze, arabic, shippedGazetteer } from '../../index.ts';
import type { Comparison } from '../../model/comparisons.ts';
import { makeStream, type Stream, type StreamReport } from './streams.ts';

/** A share of right ones, as a pair of precision and recall. */
export interface Share {
  readonly precision: number;
  readonly recall: number;
}

export interface StreamScore {
  readonly reports: number;
  /** Pairs of reports of two outlets with one text. */
  readonly copies: Share;
  /** Pairs of reports in one story. */
  readonly stories: Share;
  /** Pairs of reports of one speaker whose statements have one origin; of two, that have two. */
  readonly origins: Share;
  /** Series of tolls told as updates, and tolls at one time told as contradictions, of those there are. */
  readonly updates: number;
  readonly contradictions: number;
  readonly distorted: number;
  /** Distorted claims that were counted with claims of other reports. */
  readonly distortedSupported: number;
  /** Milliseconds of grouping for a report at the median. */
  readonly addMilliseconds: number;
}

const pairsOf = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, at) => list.slice(at + 1).map((other): [T, T] => [one, other]));

const keyOf = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

function share(expected: ReadonlySet<string>, found: ReadonlySet<string>): Share {
  let right = 0;
  for (const one of found) if (expected.has(one)) right++;
  return {
    precision: found.size === 0 ? 1 : right / found.size,
    recall: expected.size === 0 ? 1 : right / expected.size,
  };
}

function byStory(reports: readonly StreamReport[]): StreamReport[][] {
  const stories = new Map<number, StreamReport[]>();
  for (const one of reports) stories.set(one.story, [...(stories.get(one.story) ?? []), one]);
  return [...stories.values()];
}

function scoreCopies({ reports }: Stream, comparison: Comparison): Share {
  const expected = new Set<string>();
  for (const story of byStory(reports)) {
    const text = (one: StreamReport): boolean => one.role !== 'own';
    for (const [one, other] of pairsOf(story.filter(text)))
      if (one.document.outlet !== other.document.outlet) expected.add(keyOf(one.document.id, other.document.id));
  }
  const found = comparison.copies.filter((copy) => copy.extent === 'whole').map((copy) => keyOf(...copy.documents));
  return share(expected, new Set(found));
}

function scoreStories({ reports }: Stream, comparison: Comparison): Share {
  const pairs = (groups: readonly (readonly string[])[]): Set<string> =>
    new Set(groups.flatMap((group) => pairsOf(group).map(([one, other]) => keyOf(one, other))));
  return share(
    pairs(byStory(reports).map((story) => story.map((one) => one.document.id))),
    pairs(comparison.stories.map((story) => story.documents)),
  );
}

/** Named speakers: reports of one story share theirs; two stories share none. */
function scoreOrigins({ reports }: Stream, comparison: Comparison): Share {
  const storyOf = new Map(reports.map((one) => [one.document.id, one.story]));
  const documents = new Map(comparison.claims.map((claim) => [claim.id, claim.document]));
  const expected = new Set<string>();
  for (const story of byStory(reports))
    for (const [one, other] of pairsOf(story)) expected.add(keyOf(one.document.id, other.document.id));
  const found = new Set<string>();
  for (const origin of comparison.origins) {
    if (origin.kind !== 'named-person') continue;
    const inside = [...new Set(origin.claims.map((claim) => documents.get(claim)!))];
    for (const [one, other] of pairsOf(inside)) if (found.size < 2_000_000) found.add(keyOf(one, other));
  }
  const wrong = [...found].filter((pair) => {
    const [one, other] = pair.split(' ') as [string, string];
    return storyOf.get(one) !== storyOf.get(other);
  });
  const right = [...expected].filter((pair) => found.has(pair)).length;
  return {
    precision: found.size === 0 ? 1 : 1 - wrong.length / found.size,
    recall: right / Math.max(1, expected.size),
  };
}

/** Of the stories with several tolls, how many have a dispute of the kind with both. */
function scoreTolls({ reports }: Stream, comparison: Comparison, role: 'update' | 'distorted'): number {
  const documents = new Map(comparison.claims.map((claim) => [claim.id, claim.document]));
  const wanted = reports.filter((one) => one.role === role && (role === 'update' || one.distortion === 'toll'));
  const found = wanted.filter((one) =>
    comparison.disputes.some((dispute) => {
      const values = dispute.positions.map((position) => String(position.value));
      const inside = dispute.positions.some((position) =>
        position.claims.some((claim) => documents.get(claim) === one.document.id),
      );
      return inside && values.includes(String(one.toll)) && dispute.positions.length > 1;
    }),
  );
  return wanted.length === 0 ? 1 : found.length / wanted.length;
}

/** Distorted tolls whose proposition has claims of other reports too. */
function countSupported({ reports }: Stream, comparison: Comparison): { all: number; supported: number } {
  const documents = new Map(comparison.claims.map((claim) => [claim.id, claim.document]));
  const distorted = reports.filter((one) => one.role === 'distorted');
  const byDocument = new Map<string, Comparison['propositions'][number][]>();
  for (const one of comparison.propositions)
    for (const document of new Set(one.claims.map((claim) => documents.get(claim)!)))
      byDocument.set(document, [...(byDocument.get(document) ?? []), one]);
  const supported = distorted.filter((one) => {
    if (one.distortion !== 'toll') return false;
    const wrong = (byDocument.get(one.document.id) ?? []).filter((proposition) => proposition.value === one.toll);
    return wrong.some((proposition) => proposition.claims.some((claim) => documents.get(claim) !== one.document.id));
  });
  return { all: distorted.length, supported: supported.length };
}

/** Makes a stream, reads and compares it, and scores what was found. */
export function scoreStream(size: number, seed: number): StreamScore {
  const stream = makeStream(size, seed);
  const index = createComparisonIndex(arabic, shippedGazetteer);
  const times: number[] = [];
  for (const { document } of stream.reports) {
    const analysis = analyze(document, arabic, shippedGazetteer);
    const before = performance.now();
    addReport(index, analysis);
    times.push(performance.now() - before);
  }
  const comparison = comparisonOf(index);
  const { all, supported } = countSupported(stream, comparison);
  return {
    reports: stream.reports.length,
    copies: scoreCopies(stream, comparison),
    stories: scoreStories(stream, comparison),
    origins: scoreOrigins(stream, comparison),
    updates: scoreTolls(stream, comparison, 'update'),
    contradictions: scoreTolls(stream, comparison, 'distorted'),
    distorted: all,
    distortedSupported: supported,
    addMilliseconds: times.sort((one, other) => one - other)[times.length >> 1] ?? 0,
  };
}
