// Stored reports: the unlabelled collections that coverage and the bench read. A JSON array of { source, title, author, content,
// date_extracted } (as saudinewsnet stores a day), a zip of such files, a folder of texts, or one text.
import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Report } from '../../pipeline.ts';
import { filesBelow } from './places.ts';

interface StoredReport {
  readonly source?: string;
  readonly title?: string;
  readonly author?: string;
  readonly content?: string;
  readonly date_extracted?: string;
}

const reportFrom = (stored: StoredReport): Report => ({
  text: [stored.title, stored.author, stored.content].filter((part) => (part ?? '') !== '').join('\n\n'),
  name: stored.title ?? '',
  outlet: stored.source ?? null,
  published: stored.date_extracted?.slice(0, 10) ?? null,
});

const reportsOf = (json: string): Report[] => (JSON.parse(json) as StoredReport[]).map(reportFrom);

/** The reports of a zip, each of its JSON files an array. */
export function reportsOfZip(path: string): Report[] {
  const entries = unzipSync(readFileSync(path), { filter: (file) => file.name.endsWith('.json') });
  return Object.values(entries).flatMap((bytes) => reportsOf(strFromU8(bytes)));
}

/** The reports of a zip, a JSON array, a text or a folder of texts, in the order of their files. Throws where the path cannot be read. */
export function storedReports(path: string): Report[] {
  if (statSync(path).isDirectory()) return filesBelow(path, '.txt').flatMap(storedReports);
  if (extname(path) === '.zip') return reportsOfZip(path);
  const text = readFileSync(path, 'utf8');
  return extname(path) === '.json' ? reportsOf(text) : [{ text, name: basename(path) }];
}
