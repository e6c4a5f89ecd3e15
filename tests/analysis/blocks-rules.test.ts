// Every rule of the blocks step holds on its own examples, and on none of its counter-examples.
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/analysis/blocks.ts';
import { arabic, documentOf, shippedGazetteer } from '../../src/index.ts';
import { noiseRules } from '../../src/languages/ar/noise-rules.ts';
import { tokenise } from '../../src/text/tokens.ts';

const rulesIn = (text: string): string[] =>
  findBlocks(documentOf({ text }), tokenise(text, arabic.folder), arabic, shippedGazetteer).map(
    (block) => block.because.rule,
  );

describe.each(noiseRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it.each(rule.examples)('finds %j', (example) => expect(rulesIn(example)).toContain(id));
  it.each(rule.not)('leaves %j', (example) => expect(rulesIn(example)).not.toContain(id));
});
