// tawatur watch FOLDER --store PLACE: files that appear in a folder are stored once they are written whole, until it is told to stop. A file
// counts as whole when neither its size nor its time changed from one look to the next; one that changes later is read again.
// It looks rather than waits to be told: what tells of changes is silent on network drives, and says nothing of when a file is whole.
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import type { Store } from '../store/index.ts';
import { MANIFEST } from './files.ts';
import { type IngestOptions, ingestFiles } from './ingest.ts';
import { note } from './output.ts';
import { inStore, withStore } from './stores.ts';

interface WatchOptions extends IngestOptions {
  readonly every: number;
}

/** A file as it was at the last look. */
export interface Seen {
  readonly mark: string;
  readonly isStored: boolean;
}

const HELP = `
Examples:
  tawatur watch incoming/ --store reports.db
  tawatur watch incoming/ --store reports.db --outlet "صحيفة الفنار" --every 10

Files are never moved or deleted. Hidden files, links, and names that end in .part, .tmp, .crdownload or ~ are passed over.`;

const UNFINISHED = /(?:^\.|\.(?:part|partial|tmp|crdownload)$|~$)/iu;

/** What is in a folder; nothing where it is gone or may not be read. */
function entriesOf(path: string) {
  try {
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Files below a folder with a mark that changes when they do, in order. Links are not followed. */
export function filesBelow(folder: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (path: string): void => {
    for (const entry of entriesOf(path)) {
      if (UNFINISHED.test(entry.name) || entry.name === MANIFEST) continue;
      const inside = join(path, entry.name);
      if (entry.isDirectory()) walk(inside);
      const stats = entry.isFile() ? statSync(inside, { throwIfNoEntry: false }) : undefined;
      if (stats !== undefined) found.set(inside, `${stats.size} ${stats.mtimeMs} ${stats.ino}`);
    }
  };
  walk(folder);
  return found;
}

/**
 * Takes a look: the files that are whole and not stored yet. `seen` is brought up to date; what is gone is forgotten.
 * @example wholeFiles(new Map([['a.txt', '3 1 1']]), new Map([['a.txt', { mark: '3 1 1', isStored: false }]])) // ['a.txt']
 */
export function wholeFiles(found: ReadonlyMap<string, string>, seen: Map<string, Seen>): string[] {
  for (const path of seen.keys()) if (!found.has(path)) seen.delete(path);
  const whole: string[] = [];
  for (const [path, mark] of found) {
    const before = seen.get(path);
    const isWhole = before?.mark === mark;
    if (isWhole && !before!.isStored) whole.push(path);
    seen.set(path, { mark, isStored: isWhole });
  }
  return whole;
}

const SECOND = 1000;
const MOST_SECONDS = 3600;

const parseSeconds = (value: string): number => {
  const seconds = Number(value);
  if (seconds >= 0.1 && seconds <= MOST_SECONDS) return seconds;
  throw new InvalidArgumentError(`Seconds, from 0.1 to ${MOST_SECONDS}.`);
};

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

async function watch(store: Store, folder: string, options: WatchOptions): Promise<void> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  const seen = new Map<string, Seen>();
  note(`watching ${folder}; Ctrl-C ends it`);
  while (!stop.signal.aborted) {
    const whole = isFolder(folder) ? wholeFiles(filesBelow(folder), seen) : [];
    if (whole.length > 0) await ingestFiles(store, whole, options);
    await setTimeout(options.every * SECOND, undefined, { signal: stop.signal }).catch(() => {});
  }
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('watch').argument('<folder>', 'where files will appear'))
    .description('store files as they appear in a folder, once they are written whole')
    .option('--every <seconds>', 'how often to look', parseSeconds, 2)
    .option('--outlet <name>', 'who published the reports that name no outlet themselves')
    .option('--json', 'print what became of each report, one JSON object a line')
    .addHelpText('after', HELP)
    .action((folder: string, options: WatchOptions, command: Command) => {
      if (!isFolder(folder)) command.error(`error: ${folder} is no folder`);
      return inStore(options.store, {}, (store) => watch(store, folder, options));
    });
}
