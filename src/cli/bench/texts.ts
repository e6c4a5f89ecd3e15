// What the bench reads: the reports of ../shared/corpora where they are there, else the stories of the corpus over and over.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from '../../index.ts';
import type { Document } from '../../model/documents.ts';
import { filesBelow, findShared } from '../corpus/places.ts';
import { reportsOfZip } from '../corpus/stored.ts';
import { loadStories } from '../corpus/stories.ts';

export interface BenchTexts {
  /** In words, for the head of the table. */
  readonly origin: string;
  readonly documents: readonly Document[];
}

function fromZips(folder: string, count: number): Document[] {
  const documents: Document[] = [];
  for (const path of filesBelow(folder, '.zip')) {
    for (const report of reportsOfZip(path)) if (documents.length < count) documents.push(documentOf(report));
    if (documents.length >= count) break;
  }
  return documents;
}

function fromStories(count: number): Document[] {
  const reports = loadStories().flatMap((story) => story.reports);
  if (reports.length === 0) return [];
  return Array.from({ length: count }, (_, index) => documentOf(reports[index % reports.length]!));
}

/** `count` reports to time; empty only when neither corpora nor stories are there. */
export function benchTexts(count: number): BenchTexts {
  const shared = findShared();
  const folder = shared === null ? '' : join(shared, 'corpora');
  if (folder !== '' && existsSync(folder)) {
    const documents = fromZips(folder, count);
    if (documents.length > 0) return { origin: `${documents.length} reports of ../shared/corpora`, documents };
  }
  const documents = fromStories(count);
  return { origin: `the reports of the sample story, repeated to ${documents.length}`, documents };
}
