// The corpus: every case can be read, every score stands at its floor or above, floors were never lowered in silence.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCases, measureCases, runCase } from '../../src/cli/corpus/cases.ts';
import { type Floors, floorOf, isBelowFloor, type Measure, readFloors } from '../../src/cli/corpus/measures.ts';
import { CORPUS, findShared, PROJECT } from '../../src/cli/corpus/places.ts';
import { measureShared } from '../../src/cli/corpus/shared.ts';
import { loadStories, measureStory, runStoryCases } from '../../src/cli/corpus/stories.ts';

const floors = readFloors();
const shared = findShared();
const { cases, mistakes } = loadCases();
const runs = cases.map((filed) => runCase(filed));

/** Measures below their floor, in words. */
const below = (measures: readonly Measure[]): string[] =>
  measures
    .filter((one) => isBelowFloor(floors, one))
    .map((one) => `${one.key}: ${one.value} is worse than its floor ${floorOf(floors, one)}`);

/** Floors of the given beginning that no measure answers to: a case or a layer has gone. */
function orphans(measures: readonly Measure[], beginning: string): string[] {
  const keys = new Set(measures.map((one) => one.key));
  return [...Object.keys(floors.atLeast), ...Object.keys(floors.atMost)].filter(
    (key) => key.startsWith(beginning) && !keys.has(key),
  );
}

const unpinned = (measures: readonly Measure[]): string[] =>
  measures.filter((one) => one.floorless !== true && floorOf(floors, one) === undefined).map((one) => one.key);

describe('cases', () => {
  it('can be read, and quote their own text', () => {
    expect(mistakes).toEqual([]);
    const wrong = runs.flatMap((run) => run.result.mistakes.map((one) => `${run.file}:${one.line}: ${one.message}`));
    expect(wrong).toEqual([]);
    expect(cases.length).toBeGreaterThan(300);
  });

  it('stand at their floors', () => {
    const measures = measureCases(runs);
    expect(below(measures)).toEqual([]);
    expect(orphans(measures, 'ar/')).toEqual([]);
    expect(unpinned(measures)).toEqual([]);
  });

  it('name no known miss that is found now', () => {
    const recovered = runs.flatMap((run) => run.result.recovered.map((one) => `${run.file}:${one.line}`));
    expect(recovered).toEqual([]);
  });

  it('have titles of their own in each file', () => {
    const seen = new Map<string, number>();
    for (const { file, one } of cases) seen.set(`${file}: ${one.title}`, (seen.get(`${file}: ${one.title}`) ?? 0) + 1);
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });
});

describe('stories', () => {
  const stories = loadStories();

  it('are there', () => {
    expect(stories.length).toBeGreaterThan(0);
  });

  it.each(stories.map((story) => [story.name, story] as const))('%s stands at its floors', (_, story) => {
    const storyRuns = runStoryCases(story);
    const wrong = storyRuns.flatMap((run) =>
      run.result.mistakes.map((one) => `${run.file}:${one.line}: ${one.message}`),
    );
    expect(wrong).toEqual([]);
    const measures = measureStory(story, storyRuns);
    expect(below(measures)).toEqual([]);
    expect(orphans(measures, `stories/${story.name}`)).toEqual([]);
    expect(unpinned(measures)).toEqual([]);
  });

  it.each(stories.map((story) => [story.name, story] as const))(
    '%s has a story.json as its story.txt says',
    (_, story) => {
      const args = [join('tools', 'stories', 'build.ts'), story.folder, '--check'];
      const run = spawnSync(process.execPath, args, { cwd: PROJECT, encoding: 'utf8' });
      expect(`${run.stderr}${run.status}`).toBe('0');
    },
  );
});

describe.skipIf(shared === null)('shared gold (skipped without ../shared or TAWATUR_SHARED)', () => {
  const measures = shared === null ? [] : measureShared(shared);

  it('is not bought with a flood of claims', () => {
    const predicted = measures.find((one) => one.key === 'shared compare seeds propositionsPredicted');
    expect(predicted?.value).toBeLessThan(300);
  });

  it('stands at its floors', () => {
    expect(below(measures)).toEqual([]);
    expect(orphans(measures, 'shared ')).toEqual([]);
    expect(unpinned(measures)).toEqual([]);
  });
});

function git(...args: string[]): string | null {
  const run = spawnSync('git', args, { cwd: PROJECT, encoding: 'utf8', maxBuffer: 1 << 28 });
  return run.status === 0 ? run.stdout : null;
}

const history = (git('log', '--reverse', '--format=%H', '--', 'corpus/floors.json') ?? '').split('\n').filter(Boolean);

describe.skipIf(history.length === 0)('floors (skipped without a git history of corpus/floors.json)', () => {
  it('were lowered only with a line in the changelog', () => {
    const changelog = readFileSync(join(PROJECT, 'CHANGELOG.md'), 'utf8');
    const versions = [
      ...history.map((commit) => git('show', `${commit}:corpus/floors.json`)),
      readFileSync(join(CORPUS, 'floors.json'), 'utf8'),
    ]
      .filter((text) => text !== null)
      .map((text) => JSON.parse(text) as Floors);
    const silent = versions.slice(1).flatMap((now, index) => {
      const before = versions[index]!;
      const worse = [
        ...Object.entries(before.atLeast).filter(([key, value]) => (now.atLeast[key] ?? 0) < value),
        ...Object.entries(before.atMost).filter(
          ([key, value]) => (now.atMost[key] ?? Number.POSITIVE_INFINITY) > value,
        ),
      ];
      return worse.map(([key]) => key).filter((key) => !changelog.includes(`\`${key}\``));
    });
    expect([...new Set(silent)]).toEqual([]);
  });
});
