// Paths: what the names given to a command stand for. A folder stands for the reports below it, a pattern («reports/*.txt») that the shell
// left as it is for the files that fit; everything else for itself.
import { globSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { MANIFEST } from './files.ts';

const isReport = (name: string): boolean =>
  /\.(?:txt|html?|xhtml|xml|rss|atom|rdf|jsonl?|ndjson|csv|eml|zip)$/i.test(name);

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;

/** The files that the given names stand for, each once, in a fixed order below each name. */
export function expandPaths(given: readonly string[]): string[] {
  return [...new Set(given.flatMap(expand))];
}

function expand(path: string): string[] {
  if (isFolder(path)) return below(path);
  if (!/[*?[\]{}]/.test(path) || statSync(path, { throwIfNoEntry: false }) !== undefined) return [path];
  const found = globSync(path).sort();
  return found.length === 0 ? [path] : found.flatMap((one) => (isFolder(one) ? below(one) : [one]));
}

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isReport(entry.name) && entry.name !== MANIFEST && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
