// The index gives what the batch gives: in any order, in any splits, after removals, after corrections.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStories, readStory } from '../../src/cli/corpus/stories.ts';
import {
  addReport,
  type ComparisonIndex,
  comparisonOf,
  createComparisonIndex,
  listStories,
  removeReport,
  storyComparison,
} from '../../src/comparison/comparison-index.ts';
import { compare } from '../../src/comparison/index.ts';
import { arabic, shippedGazetteer } from '../../src/index.ts';
import type { Analysis } from '../../src/model/analyses.ts';
import { claimedBy, report } from './reports.ts';

const story = readStory(loadStories()[0]!).analyses;
const others = [
  report(
    'a',
    'قال ناطق إن الجسر القديم في المدينة آمن تماماً ولن يغلق أمام السيارات هذا العام',
    claimedBy('قال', 'ناطق'),
  ),
  report(
    'b',
    'وأعلن ناطق أن الجسر القديم في المدينة امن تماما ولن يغلق أمام السيارات هذا العام',
    claimedBy('أعلن', 'ناطق'),
  ),
  report('c', 'ذكر شاهد أن الطريق مفتوح', claimedBy('ذكر', 'شاهد')),
];
const all: readonly Analysis[] = [...story, ...others];

/** Units of three reports at most, so that a story is cut into several. */
const empty = (unit: number): ComparisonIndex => createComparisonIndex(arabic, shippedGazetteer, { unit });
const bytes = (index: ComparisonIndex): string => JSON.stringify(comparisonOf(index));

function fromStart(analyses: readonly Analysis[], unit: number): string {
  const index = empty(unit);
  for (const one of analyses) addReport(index, one);
  return bytes(index);
}

describe('the comparison index', () => {
  it('is the batch', () => {
    const index = empty(60);
    for (const one of all) addReport(index, one);
    expect(bytes(index)).toBe(JSON.stringify(compare(all, arabic, shippedGazetteer)));
  });

  it.each([3, 60])('gives the same bytes in any order and however often it is asked between (units of %i)', (unit) => {
    const expected = fromStart(all, unit);
    const orders = fc.tuple(fc.shuffledSubarray([...all], { minLength: all.length }), fc.nat({ max: all.length }));
    fc.assert(
      fc.property(orders, ([reports, asked]) => {
        const index = empty(unit);
        reports.forEach((one, at) => {
          addReport(index, one);
          if (at === asked) comparisonOf(index);
        });
        expect(bytes(index)).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('is the same when it was asked while one report was all', () => {
    const first = others.at(-1)!;
    const index = empty(3);
    addReport(index, first);
    comparisonOf(index);
    for (const one of all) addReport(index, one);
    expect(bytes(index)).toBe(fromStart(all, 3));
  });

  it.each([3, 60])('a report taken out was never there (units of %i)', (unit) => {
    fc.assert(
      fc.property(fc.subarray([...all], { minLength: 1 }), (gone) => {
        const index = empty(unit);
        for (const one of all) addReport(index, one);
        for (const one of gone) removeReport(index, one.document.id);
        const left = all.filter((one) => !gone.includes(one));
        expect(bytes(index)).toBe(fromStart(left, unit));
      }),
      { numRuns: 8 },
    );
  });

  it('a corrected version stands for the earlier one, which stays listed', () => {
    const [first] = story;
    const text = `${first!.document.text}\nتصحيح`;
    const document = { ...first!.document, id: 'corrected', text, published: `${first!.document.published}T20:00` };
    const corrected: Analysis = { ...first!, document };
    const index = empty(60);
    for (const one of [corrected, ...all]) addReport(index, one);
    const { documents, stories, claims } = comparisonOf(index);
    expect(documents.find((one) => one.id === first!.document.id)?.replacedBy).toBe('corrected');
    expect(stories.some((one) => one.documents.includes('corrected'))).toBe(true);
    expect(claims.some((one) => one.document === first!.document.id)).toBe(false);
    expect(bytes(index)).toBe(fromStart([...all, corrected], 60));
    removeReport(index, 'corrected');
    expect(bytes(index)).toBe(fromStart(all, 60));
  });

  it('names the stories that a report changed, and no other', () => {
    const index = empty(60);
    for (const one of story) addReport(index, one);
    const [before] = listStories(index);
    const changed = addReport(index, others[2]!);
    expect(changed).toHaveLength(1);
    expect(changed).not.toContain(before!.id);
    expect(listStories(index).map((one) => one.id)).toContain(before!.id);
    expect(storyComparison(index, before!.id)?.documents).toHaveLength(before!.documents.length);
  });

  it('puts the sample story together, with a title and sentences of its reports', () => {
    const index = empty(60);
    for (const one of all) addReport(index, one);
    const [first] = listStories(index);
    expect(first!.documents).toHaveLength(story.length);
    expect(first!.sentences).toHaveLength(3);
    for (const { document, start, end, text } of first!.sentences) {
      const source = story.find((one) => one.document.id === document)!.document.text;
      expect(source.slice(start, end).replaceAll(/\s+/g, ' ').trim()).toBe(text);
    }
  });
});
