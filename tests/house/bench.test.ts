// The bench times the steps one by one: they have to be the steps of pipeline.ts, in its order.
import { describe, expect, it } from 'vitest';
import { median } from '../../src/cli/bench/clocks.ts';
import { sameAsPipeline, steps, timeSteps } from '../../src/cli/bench/steps.ts';
import { loadStories } from '../../src/cli/corpus/stories.ts';
import { documentOf } from '../../src/index.ts';

const documents = loadStories().flatMap((story) => story.reports.map(documentOf));

describe('the bench', () => {
  it('times the steps that the pipeline takes', () => {
    expect(documents.filter((document) => !sameAsPipeline(document)).map((one) => one.name)).toEqual([]);
  });

  it('gives every step its time', () => {
    const spent: number[] = [];
    for (const document of documents) timeSteps(document, spent);
    expect(spent).toHaveLength(steps.length);
    expect(spent.every((milliseconds) => milliseconds >= 0)).toBe(true);
  });

  it('takes the middle of an odd number of rounds', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([])).toBe(0);
  });
});
