// The steps of analyze one by one, so that each can be timed. The order and what each is handed stand in pipeline.ts; `sameAsPipeline`
// holds this list to it.
import { isDeepStrictEqual } from 'node:util';
import { type Found, findAttributions } from '../../analysis/attributions.ts';
import { findBlocks } from '../../analysis/blocks.ts';
import { findEvents } from '../../analysis/events.ts';
import { findMentions } from '../../analysis/names.ts';
import { findNumbers } from '../../analysis/numbers.ts';
import { layPage, type Page } from '../../analysis/pages.ts';
import { findTimes } from '../../analysis/times.ts';
import { analyze, shippedGazetteer } from '../../index.ts';
import type { Attribution } from '../../model/attributions.ts';
import type { Block, Document } from '../../model/documents.ts';
import type { EventMention } from '../../model/events.ts';
import type { Mention } from '../../model/mentions.ts';
import type { Quantity, Timex } from '../../model/times.ts';
import { type Token, tokenise } from '../../text/tokens.ts';
import { languageOf } from '../corpus/reports.ts';
import { processorTime } from './clocks.ts';

const language = languageOf('ar')!;

/** What the steps have made so far of one document. */
interface Progress {
  readonly document: Document;
  tokens: readonly Token[];
  blocks: readonly Block[];
  page: Page;
  numbers: readonly Quantity[];
  times: readonly Timex[];
  mentions: readonly Mention[];
  attributions: readonly Attribution[];
  events: readonly EventMention[];
}

export interface Step {
  readonly name: string;
  run(progress: Progress): void;
}

const found = ({ mentions, times, numbers }: Progress): Found => ({ mentions, times, numbers });

export const steps: readonly Step[] = [
  {
    name: 'tokens',
    run: (so) => {
      so.tokens = tokenise(so.document.text, language.folder);
    },
  },
  {
    name: 'blocks',
    run: (so) => {
      so.blocks = findBlocks(so.document, so.tokens, language, shippedGazetteer);
    },
  },
  {
    name: 'page',
    run: (so) => {
      so.page = layPage(so.document, so.tokens, so.blocks, language, shippedGazetteer);
    },
  },
  {
    name: 'numbers',
    run: (so) => {
      so.numbers = findNumbers(so.page);
    },
  },
  {
    name: 'times',
    run: (so) => {
      so.times = findTimes(so.page, so.numbers);
    },
  },
  {
    name: 'names',
    run: (so) => {
      so.mentions = findMentions(so.page);
    },
  },
  {
    name: 'attributions',
    run: (so) => {
      so.attributions = findAttributions(so.page, found(so));
    },
  },
  {
    name: 'events',
    run: (so) => {
      so.events = findEvents(so.page, found(so), so.attributions);
    },
  },
];

const NO_PAGE: Page = {
  document: { id: '', name: '', text: '', language: '', outlet: null, published: null, url: null },
  text: '',
  tokens: [],
  language,
  gazetteer: shippedGazetteer,
  blocks: [],
  paragraphs: [],
  sentences: [],
};

const begin = (document: Document): Progress => ({
  document,
  tokens: [],
  blocks: [],
  page: NO_PAGE,
  numbers: [],
  times: [],
  mentions: [],
  attributions: [],
  events: [],
});

/** Runs every step over a document and adds the processor's milliseconds of each to `spent` (one number a step). */
export function timeSteps(document: Document, spent: number[]): Progress {
  const progress = begin(document);
  let before = processorTime();
  steps.forEach((step, index) => {
    step.run(progress);
    const after = processorTime();
    spent[index] = (spent[index] ?? 0) + after - before;
    before = after;
  });
  return progress;
}

/** True when the steps give what the pipeline gives. */
export function sameAsPipeline(document: Document): boolean {
  const one = timeSteps(document, []);
  const other = analyze(document, language, shippedGazetteer);
  return (['blocks', 'numbers', 'times', 'mentions', 'attributions', 'events'] as const).every((layer) =>
    isDeepStrictEqual(one[layer], other[layer]),
  );
}
