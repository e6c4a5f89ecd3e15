// Stories: folders below corpus/stories with whole reports of one event, their gold (a case for each report, and story.json for the
// comparison) and a snapshot of what the machine says of them today. Gold is scored; a snapshot is only kept, so that a diff shows it.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseManifest } from '../../formats/read/manifests.ts';
import { compare, shippedGazetteer } from '../../index.ts';
import type { Analysis } from '../../model/analyses.ts';
import type { Comparison } from '../../model/comparisons.ts';
import { loadCases, type RunCase, runCase } from './cases.ts';
import { overlapsIn } from './matching.ts';
import { type Measure, measureOf } from './measures.ts';
import { CORPUS } from './places.ts';
import { languageOf, readText, type Text } from './reports.ts';
import { type GoldStory, scoreStory } from './story-scores.ts';
import { addTallies, EMPTY_TALLY, type Tally } from './tallies.ts';

/** A story and its reports, with what its manifest says of them. */
export interface StoryFolder {
  readonly name: string;
  readonly folder: string;
  readonly reports: readonly (Text & { readonly name: string })[];
}

const STORIES = join(CORPUS, 'stories');
const arabic = languageOf('ar')!;

export function loadStories(): StoryFolder[] {
  if (!existsSync(STORIES)) return [];
  return readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(STORIES, entry.name, 'reports')))
    .map(({ name }) => ({ name, folder: join(STORIES, name), reports: reportsOf(join(STORIES, name, 'reports')) }));
}

function reportsOf(folder: string): (Text & { name: string })[] {
  const manifest = join(folder, 'reports.tsv');
  const rows = existsSync(manifest) ? parseManifest(readFileSync(manifest, 'utf8')).rows : [];
  const byFile = new Map(rows.map((row) => [row.file, row]));
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const { outlet = null, published = null, url = null } = byFile.get(name) ?? {};
      return { name, outlet, published, url, text: readFileSync(join(folder, name), 'utf8') };
    });
}

/** A story read: its analyses in the order of its reports, and their comparison. */
export interface ReadStory {
  readonly analyses: readonly Analysis[];
  readonly comparison: Comparison;
}

export function readStory(story: StoryFolder): ReadStory {
  const analyses = story.reports.map((report) => readText(report, arabic));
  return { analyses, comparison: compare(analyses, arabic, shippedGazetteer) };
}

function layerMeasures(story: StoryFolder, runs: readonly RunCase[]): Measure[] {
  const tallies = new Map<string, Tally>();
  const add = (layer: string, tally: Tally): void => {
    tallies.set(layer, addTallies(tallies.get(layer) ?? EMPTY_TALLY, tally));
  };
  for (const { result } of runs) {
    for (const [layer, tally] of result.tallies) add(layer, tally);
    add('event argument', result.arguments);
  }
  return [...tallies].map(([layer, tally]) => measureOf(`stories/${story.name} ${layer}`, tally));
}

function comparisonMeasures(story: StoryFolder): Measure[] {
  const path = join(story.folder, 'gold', 'story.json');
  if (!existsSync(path)) return [];
  const gold = JSON.parse(readFileSync(path, 'utf8')) as GoldStory;
  return scoreStory(gold, readStory(story).comparison).map((measure) => ({
    ...measure,
    key: `stories/${story.name} compare ${measure.key}`,
  }));
}

/** The reports' gold, run as cases. */
export const runStoryCases = (story: StoryFolder): RunCase[] =>
  loadCases(join(story.folder, 'gold')).cases.map((filed) => runCase(filed, overlapsIn));

/** Every layer of a story's gold, and its comparison. */
export const measureStory = (story: StoryFolder, runs: readonly RunCase[] = runStoryCases(story)): Measure[] => [
  ...layerMeasures(story, runs),
  ...comparisonMeasures(story),
];
