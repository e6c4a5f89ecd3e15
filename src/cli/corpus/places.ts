// Where the corpus and the folder with the shared gold lie.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** The project's (or the installed package's) own folder: three up from here, in src and in dist alike. */
export const PROJECT = resolve(import.meta.dirname, '..', '..', '..');
export const CORPUS = join(PROJECT, 'corpus');

/** The folder named by TAWATUR_SHARED or ../shared beside the project; null where there is none with gold in it. */
export function findShared(): string | null {
  const named = process.env.TAWATUR_SHARED;
  const folder = named !== undefined && named !== '' ? resolve(named) : join(PROJECT, '..', 'shared');
  return existsSync(join(folder, 'gold')) ? folder : null;
}

/** The files with the given ending below a folder (or the file itself), in order of their paths. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!existsSync(folder)) return [];
  if (statSync(folder).isFile()) return folder.endsWith(ending) ? [folder] : [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** A path below the corpus with forward slashes: 'ar/times/weekdays.txt'. */
export const corpusName = (path: string): string => relative(CORPUS, path).replaceAll('\\', '/');
