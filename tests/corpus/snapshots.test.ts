// Snapshots: what the machine says of the stories today, to the letter. No truth: where one differs it is rewritten while the test
// fails, so that `git diff corpus/stories` shows what a change has changed; commit it when it is what was meant.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/corpus/places.ts';
import { loadStories, readStory } from '../../src/cli/corpus/stories.ts';
import { printAnalysis } from '../../src/formats/write/cases.ts';
import { printComparison } from '../../src/formats/write/outlines.ts';
import { arabic } from '../../src/index.ts';

/** The paths whose content has changed; they are rewritten. */
function rewrite(files: readonly (readonly [string, string])[]): string[] {
  return files.flatMap(([path, text]) => {
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return [];
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [relative(PROJECT, path)];
  });
}

describe('snapshots', () => {
  it.each(loadStories().map((story) => [story.name, story] as const))('of %s are what the machine says', (_, story) => {
    const { analyses, comparison } = readStory(story);
    const folder = join(story.folder, 'snapshot');
    const changed = rewrite([
      ...analyses.map(
        (one) => [join(folder, one.document.name), printAnalysis(one, { clitics: arabic.clitics, why: true })] as const,
      ),
      [join(folder, 'comparison.txt'), printComparison(comparison, analyses)],
    ]);
    expect(changed, 'rewritten; see git diff corpus/stories').toEqual([]);
  });
});
