// docs/formats.md is held to the types of src/model and to what the program prints: every key and every value is told there, and
// nothing is told that is not there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/corpus/places.ts';
import { loadStories, readStory } from '../../src/cli/corpus/stories.ts';

const page = readFileSync(join(PROJECT, 'docs', 'formats.md'), 'utf8');
const models = ['analyses', 'documents', 'mentions', 'times', 'attributions', 'events', 'reasons', 'comparisons']
  .map((name) => readFileSync(join(PROJECT, 'src', 'model', `${name}.ts`), 'utf8'))
  .join('\n');

/** Interface → its keys, `?` behind those that may be left out; start and end for spans. */
function interfacesOf(source: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, name, base, body] of source.matchAll(/export interface (\w+)( extends \w+)? \{\n([\s\S]*?)\n\}/gu)) {
    const own = [...body!.matchAll(/^ {2}readonly (\w+)(\??):/gmu)].map(([, key, mark]) => `${key}${mark}`);
    found.set(name!, base === undefined ? own : ['start', 'end', ...own]);
  }
  return found;
}

/** Section → the keys in the first column of its table. */
function sectionsOf(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const part of text.split('\n### ').slice(1)) {
    const table = part.split('\n\n')[0]!.split('\n## ')[0]!;
    const keys = table
      .split('\n')
      .filter((row) => row.startsWith('| `'))
      .flatMap((row) => [...row.split('|')[1]!.matchAll(/`([^`]+)`/gu)].map(([, key]) => key!));
    found.set(part.split('\n')[0]!.trim(), keys);
  }
  return found;
}

/** Union type of strings → its values. */
function unionsOf(source: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [, name, body] of source.matchAll(/export type (\w+) =([^;]*);/gu)) {
    const values = [...body!.matchAll(/'([^']+)'/gu)].map(([, value]) => value!);
    if (values.length > 0) found.set(name!, values);
  }
  return found;
}

const interfaces = interfacesOf(models);
const sections = sectionsOf(page);
const INTERNAL = new Set(['Known']);
const documented = [...interfaces].filter(([name]) => !INTERNAL.has(name));

describe('docs/formats.md', () => {
  it('has a table for every type of the model', () => {
    expect([...sections.keys()].sort()).toEqual(documented.map(([name]) => name).sort());
  });

  it.each(documented)('tells the keys of %s', (name, keys) => {
    expect([...(sections.get(name) ?? [])].sort()).toEqual([...keys].sort());
  });

  it.each([...unionsOf(models)])('tells the values of %s', (name, values) => {
    const row = page.split('\n').find((line) => line.startsWith(`| ${name} |`)) ?? '';
    expect([...row.matchAll(/`([^`]+)`/gu)].map(([, value]) => value)).toEqual(values);
  });

  it('tells the event types that there are', () => {
    const table = page.slice(page.indexOf('## Event types'), page.indexOf('A statement is an attribution, never'));
    const told = new Set([...table.matchAll(/`([^`]+)`/gu)].map(([, type]) => type!));
    const codes = join(PROJECT, 'src', 'languages', 'ar');
    const used = loadStories().flatMap((story) =>
      readStory(story).analyses.flatMap((one) => one.events.map((event) => event.type)),
    );
    expect(readdirSync(codes).length).toBeGreaterThan(0);
    expect([...new Set(used)].filter((type) => !told.has(type))).toEqual([]);
  });
});

/** Keys that the objects of a list have and the table does not. */
const untold = (name: string, objects: readonly object[]): string[] => {
  const told = new Set((sections.get(name) ?? []).map((key) => key.replace('?', '')));
  return [...new Set(objects.flatMap((one) => Object.keys(one)))].filter((key) => !told.has(key));
};

describe('what the program prints', () => {
  it.each(loadStories().map((story) => [story.name, story] as const))('of %s is told there', (_, story) => {
    const { analyses, comparison } = readStory(story);
    const all = <T>(of: (analysis: (typeof analyses)[number]) => readonly T[]): T[] =>
      analyses.flatMap((one) => [...of(one)]);
    const found = {
      Analysis: analyses,
      Document: analyses.map((one) => one.document),
      Block: all((one) => one.blocks),
      Mention: all((one) => one.mentions),
      Timex: all((one) => one.times),
      Quantity: all((one) => one.numbers),
      Attribution: all((one) => one.attributions),
      EventMention: all((one) => one.events),
      Argument: all((one) => one.events.flatMap((event) => event.arguments)),
      Comparison: [comparison],
      ComparedDocument: comparison.documents,
      Reuse: comparison.reuse,
      Entity: comparison.entities,
      Claim: comparison.claims,
      Happening: comparison.events,
      Proposition: comparison.propositions,
      Grade: comparison.propositions.flatMap((one) => one.grade ?? []),
      OriginRange: comparison.propositions.map((one) => one.origins),
      Origin: comparison.origins,
      Dispute: comparison.disputes,
      Position: comparison.disputes.flatMap((one) => one.positions),
      Notice: comparison.notices,
      TimelineRow: comparison.timeline,
    };
    const missing = Object.entries(found).flatMap(([name, objects]) =>
      untold(name, objects).map((key) => `${name}.${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('begins with format and engine', () => {
    const [story] = loadStories();
    const { analyses, comparison } = readStory(story!);
    expect(Object.keys(analyses[0]!).slice(0, 2)).toEqual(['format', 'engine']);
    expect(Object.keys(comparison).slice(0, 2)).toEqual(['format', 'engine']);
  });
});
