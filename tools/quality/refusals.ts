// What the engine refuses to decide, counted over the sample story and the shared gold: where a value cannot be known it stays open.
import { loadStories, readStory } from '../../src/cli/corpus/stories.ts';
import type { Analysis } from '../../src/model/analyses.ts';
import type { Comparison } from '../../src/model/comparisons.ts';
import { table } from './tables.ts';

type Question = readonly [question: string, all: number, open: number];

function questionsOf(analyses: readonly Analysis[], comparisons: readonly Comparison[]): Question[] {
  const attributions = analyses.flatMap((one) => one.attributions);
  const places = analyses.flatMap((one) => one.mentions.filter((mention) => mention.kind === 'place'));
  const times = analyses.flatMap((one) => one.times);
  const numbers = analyses.flatMap((one) => one.numbers);
  const origins = comparisons.flatMap((one) => one.origins);
  const propositions = comparisons.flatMap((one) => one.propositions);
  const count = <T>(all: readonly T[], isOpen: (one: T) => boolean): [number, number] => [
    all.length,
    all.filter(isOpen).length,
  ];
  return [
    [
      'Who speaks (attributions without a source on the page or in what came before)',
      ...count(attributions, (one) => one.sourceEntity === 'unspecified'),
    ],
    ['Where a named place lies', ...count(places, (one) => one.place === undefined)],
    ['Which day a time expression means', ...count(times, (one) => /X|_REF/u.test(one.value))],
    ['How many («dozens», «several»)', ...count(numbers, (one) => one.value === null)],
    ['Which side an origin belongs to', ...count(origins, (one) => one.side === null)],
    [
      'How many independent origins stand behind a proposition (least and most differ)',
      ...count(propositions, ({ origins: range }) => range.least !== range.most),
    ],
  ];
}

/** The part of the page that tells what stays open. */
export function refusals(): string {
  const stories = loadStories().map(readStory);
  const rows = questionsOf(
    stories.flatMap((story) => story.analyses),
    stories.map((story) => story.comparison),
  ).map(([question, all, open]) => [question, String(all), String(open)]);
  return `
## What it does not decide
Over the sample stories in \`corpus/stories\`: how many findings there are of which this can be asked, and of how many the answer is left open («cannot tell») or given as a range.

${table(['question', 'findings', 'left open'], rows)}
`;
}
