// What the bench reads: the reports of ../shared/corpora where they are there, else the stories of the corpus over and over.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { documentOf } from '../../index.ts';
import type { Document } from '../../model/documents.ts';
import { filesBelow, findShared } from '../corpus/places.ts';
import { loadStories } from '../corpus/stories.ts';

export interface BenchTexts {
  /** In words, for the head of the table. */
  readonly origin: string;
  readonly documents: readonly Document[];
}

interface StoredReport {
  readonly source?: string;
  readonly title?: string;
  readonly author?: string;
  readonly content?: string;
  readonly date_extracted?: string;
}

const documentFrom = (report: StoredReport): Document =>
  documentOf({
    text: [report.title, report.author, report.content].filter((part) => (part ?? '') !== '').join('\n\n'),
    name: report.title ?? '',
    outlet: report.source ?? null,
    published: report.date_extracted?.slice(0, 10) ?? null,
  });

function fromZips(folder: string, count: number): Document[] {
  const documents: Document[] = [];
  for (const path of filesBelow(folder, '.zip')) {
    const entries = unzipSync(readFileSync(path), { filter: (file) => file.name.endsWith('.json') });
    for (const bytes of Object.values(entries)) {
      const reports = JSON.parse(strFromU8(bytes)) as StoredReport[];
      for (const report of reports) if (documents.length < count) documents.push(documentFrom(report));
    }
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
