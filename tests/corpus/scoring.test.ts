// How cases are scored, floors are kept and revisions are held against each other.
import { describe, expect, it } from 'vitest';
import { overlapsIn, scoreCase } from '../../src/cli/corpus/matching.ts';
import { isBelowFloor, type Measure } from '../../src/cli/corpus/measures.ts';
import { changesBetween } from '../../src/cli/corpus/revisions.ts';
import { f1Of } from '../../src/cli/corpus/tallies.ts';
import { type Case, parseCases } from '../../src/formats/read/cases.ts';
import type { Finding } from '../../src/formats/write/findings.ts';
import { analyze, arabic, documentOf, shippedGazetteer } from '../../src/index.ts';

const { clitics } = arabic;
const TEXT = 'قال وزير الري سالم ناصر إن السد سليم';

const caseOf = (expected: string): Case => parseCases(`# a case\n${TEXT}\n\n==>\n\n${expected}\n`).cases[0]!;
const spanOf = (words: string): { start: number; end: number } => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
});
const attribution = (source: string, content: string, inner: readonly Finding[] = []): Finding => ({
  layer: 'attribution',
  id: 'a1',
  labels: ['asserts', 'indirect', 'named'],
  spans: [],
  parts: [
    { key: 'source', spans: [spanOf(source)], labels: [] },
    { key: 'cue', spans: [spanOf('قال')], labels: [] },
    { key: 'content', spans: [spanOf(content)], labels: [] },
  ],
  inner,
  because: null,
});
const EXPECTED = 'attribution: asserts indirect\n  source: وزير الري سالم ناصر\n  cue: قال\n  content: السد سليم';
const FULL = attribution('وزير الري سالم ناصر', 'السد سليم');

describe('a case', () => {
  it('is right when all that it states holds', () => {
    const { tallies } = scoreCase(caseOf(EXPECTED), [FULL], { clitics });
    expect(tallies.get('attribution')).toEqual({ expected: 1, found: 1, right: 1 });
  });

  it('is wrong when one part differs by a word', () => {
    const shorter = attribution('وزير الري', 'السد سليم');
    const { tallies, missed, spurious } = scoreCase(caseOf(EXPECTED), [shorter], { clitics });
    expect(tallies.get('attribution')).toEqual({ expected: 1, found: 1, right: 0 });
    expect([missed.length, spurious.length]).toEqual([1, 1]);
  });

  it('forgives that in a story, where words have to overlap', () => {
    const shorter = attribution('وزير الري', 'السد سليم');
    const { tallies } = scoreCase(caseOf(EXPECTED), [shorter], { clitics, judge: overlapsIn });
    expect(tallies.get('attribution')).toEqual({ expected: 1, found: 1, right: 1 });
  });

  it('counts what is too much, in the layers that it speaks of', () => {
    const event: Finding = { ...FULL, layer: 'event', id: 'e1', labels: ['attack', 'CT+'], parts: [] };
    const twice = scoreCase(caseOf(EXPECTED), [FULL, { ...FULL, id: 'a2' }, event], { clitics });
    expect(twice.tallies.get('attribution')).toEqual({ expected: 1, found: 2, right: 1 });
    expect(twice.tallies.has('event')).toBe(false);
  });

  it('that expects nothing counts everything', () => {
    expect(scoreCase(caseOf('none'), [FULL], { clitics }).spurious).toHaveLength(1);
    expect(scoreCase(caseOf('event: none'), [FULL], { clitics }).spurious).toHaveLength(0);
    expect(scoreCase(caseOf('attribution: none'), [FULL], { clitics }).spurious).toHaveLength(1);
  });

  it('minds what stands inside what', () => {
    const nested = caseOf('attribution: asserts\n  source: وزير الري\n  attribution: asserts\n    content: السد سليم');
    const inside = attribution('وزير الري', 'السد سليم', [attribution('سالم ناصر', 'السد سليم')]);
    expect(scoreCase(nested, [inside], { clitics }).missed).toEqual([]);
    const apart = [attribution('وزير الري', 'السد سليم'), attribution('سالم ناصر', 'السد سليم')];
    expect(scoreCase(nested, apart, { clitics }).missed).toHaveLength(1);
  });

  it('knows its known misses, and when they are found', () => {
    const known = caseOf(`${EXPECTED}\n  miss: the source is cut short`);
    expect(scoreCase(known, [], { clitics }).missed[0]?.miss).toBe('the source is cut short');
    expect(scoreCase(known, [FULL], { clitics }).recovered).toHaveLength(1);
  });

  it('that quotes what its text does not say is a mistake', () => {
    const { mistakes } = scoreCase(caseOf('mention: البرلمان = organisation'), [], { clitics });
    expect(mistakes[0]).toMatchObject({ line: 6 });
  });
});

describe('scores and floors', () => {
  it('are harmonic means', () => {
    expect(f1Of({ expected: 4, found: 2, right: 2 })).toBeCloseTo(2 / 3);
    expect(f1Of({ expected: 0, found: 0, right: 0 })).toBe(1);
    expect(f1Of({ expected: 0, found: 3, right: 0 })).toBe(0);
  });

  it('are below when worse, either way', () => {
    const floors = { atLeast: { a: 0.9 }, atMost: { b: 6 } };
    const measure = (key: string, value: number, atMost = false): Measure => ({ key, value, atMost });
    expect(isBelowFloor(floors, measure('a', 0.9))).toBe(false);
    expect(isBelowFloor(floors, measure('a', 0.8999))).toBe(true);
    expect(isBelowFloor(floors, measure('b', 6, true))).toBe(false);
    expect(isBelowFloor(floors, measure('b', 7, true))).toBe(true);
    expect(isBelowFloor(floors, measure('c', 0))).toBe(false);
  });
});

describe('revisions', () => {
  const read = (text: string) => analyze(documentOf({ text, name: 'one' }), arabic, shippedGazetteer);

  it('that find the same differ in nothing', () => {
    expect(changesBetween([read(TEXT)], [read(TEXT)])).toEqual([]);
  });

  it('are told apart by finding and rule', () => {
    const now = read(TEXT);
    const before = { ...now, attributions: [] };
    const changes = changesBetween([before], [now]);
    expect(changes.length).toBeGreaterThan(0);
    expect(changes.every((one) => one.gained && one.rule.startsWith('attribution/'))).toBe(true);
    expect(changesBetween([now], [before]).every((one) => !one.gained)).toBe(true);
  });
});
