// What a page does to a report changes no count: a body printed twice, adverts, missing hamzas, other quotation marks.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStories } from '../../src/cli/corpus/stories.ts';
import { analyze, arabic, compare, documentOf, type Report, shippedGazetteer } from '../../src/index.ts';
import { hasShared, sharedFolder } from './gold.ts';

interface Told {
  readonly name: string;
  readonly reports: readonly Report[];
}

function shared(name: string): Told {
  const folder = join(sharedFolder, 'gold', name);
  const reports = readdirSync(join(folder, 'reports')).map((file): Report => {
    const text = readFileSync(join(folder, 'reports', file), 'utf8');
    const { anchorDate } = JSON.parse(readFileSync(join(folder, file.replace('.txt', '.json')), 'utf8'));
    return { text, name: file, outlet: file, published: anchorDate };
  });
  return { name, reports };
}

const stories: readonly Told[] = [
  ...loadStories().map(({ name, reports }): Told => ({ name, reports })),
  ...(hasShared ? ['suruc', 'turkey-strikes'].map(shared) : []),
];

const doubled = (text: string): string => {
  const body = text.indexOf('\n\n', text.indexOf('\n\n') + 2);
  return body < 0 ? text : `${text.trimEnd()}\n\n${text.slice(body).trim()}\n`;
};

const EDITS: Readonly<Record<string, (text: string) => string>> = {
  'the body printed twice': doubled,
  adverts: (text) => `${text}\n\nAd\n\nإعلان\n`,
  'no hamzas': (text) => text.replace(/[أإ]/g, 'ا'),
  'other quotation marks': (text) => text.replace(/[«»“”]/g, '"'),
};

function counts(reports: readonly Report[]): readonly number[] {
  const analyses = reports.map((one) => analyze(documentOf(one), arabic, shippedGazetteer));
  const { origins, claims } = compare(analyses, arabic, shippedGazetteer);
  return [origins.length, claims.length];
}

describe.each(stories)('the counts of $name', ({ reports }) => {
  const expected = counts(reports);

  it.each(Object.keys(EDITS))('stay the same with %s in some of the reports', (edit) => {
    const some = fc.array(fc.boolean(), { minLength: reports.length, maxLength: reports.length });
    fc.assert(
      fc.property(some, (chosen) => {
        const edited = reports.map((one, at) => (chosen[at] ? { ...one, text: EDITS[edit]!(one.text) } : one));
        expect(counts(edited)).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });
});
