// Stories: folders below corpus/stories with whole reports of one event, their gold and what the machine says of them today.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from './measures.ts';
import { CORPUS } from './places.ts';
import type { Text } from './reports.ts';

/** A story and its reports, with what its manifest says of them. */
export interface StoryFolder {
  readonly name: string;
  readonly folder: string;
  readonly reports: readonly (Text & { readonly name: string })[];
}

const STORIES = join(CORPUS, 'stories');

export function loadStories(): StoryFolder[] {
  if (!existsSync(STORIES)) return [];
  return readdirSync(STORIES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(STORIES, entry.name, 'reports')))
    .map((entry) => ({
      name: entry.name,
      folder: join(STORIES, entry.name),
      reports: reportsOf(join(STORIES, entry.name)),
    }));
}

function reportsOf(folder: string): (Text & { name: string })[] {
  const reports = join(folder, 'reports');
  const rows = manifestRows(reports);
  return readdirSync(reports)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ ...rows.get(name), name, text: readFileSync(join(reports, name), 'utf8') }));
}

function manifestRows(reports: string): Map<string, { outlet: string | null; published: string | null }> {
  const path = join(reports, 'reports.tsv');
  if (!existsSync(path)) return new Map();
  const [head = '', ...lines] = readFileSync(path, 'utf8').split(/\r?\n/u);
  const columns = head.split('\t');
  const cell = (line: string, column: string): string | null => line.split('\t')[columns.indexOf(column)] || null;
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => [cell(line, 'file') ?? '', { outlet: cell(line, 'outlet'), published: cell(line, 'published') }]),
  );
}

export function measureStories(): Measure[] {
  return [];
}
