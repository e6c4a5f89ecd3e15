// Backups: the whole of a store as one SQLite file, with its SHA-256 in a file beside it in the form that `sha256sum -c` reads. A file is copied
// by SQLite while others go on writing; a server's tables are read as they stood at one moment. A restore checks the hash first, looks at
// everything after, and never writes over a store.
import { createHash } from 'node:crypto';
import {
  closeSync,
  copyFileSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { backup, type DatabaseSync } from 'node:sqlite';
import { checkStore } from './checks.ts';
import { copyTables } from './copies.ts';
import { openSqlite } from './engines/sqlite.ts';
import { storeFailure } from './failures.ts';
import { migrate } from './migrations.ts';
import type { Engine } from './tables.ts';

/** The terms that a text is to be found by; the store is handed them, in a copy too. */
export type TermsFor = (text: string) => readonly string[];

const ALL_PAGES = 2 ** 31 - 1;

const hashFile = (path: string): string => `${path}.sha256`;

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function settle(path: string): void {
  const file = openSync(path, 'r');
  fsyncSync(file);
  closeSync(file);
}

function refuseExisting(path: string): void {
  if (existsSync(path))
    throw storeFailure(
      'already-there',
      `There is a file ${path} already.`,
      'Choose another name; nothing is written over.',
    );
}

const isFile = (engine: Engine): engine is Engine & { readonly raw: DatabaseSync } => 'raw' in engine;

async function fillBackup(engine: Engine, path: string, termsFor: TermsFor): Promise<void> {
  if (isFile(engine)) {
    // In one step: between two, another program's write would make SQLite begin again, without end while it goes on writing.
    await backup(engine.raw, path, { rate: ALL_PAGES });
    return;
  }
  const copy = openSqlite(path);
  try {
    await migrate(copy, new Date().toISOString());
    await copyTables(engine, copy, termsFor);
  } finally {
    await copy.close();
  }
}

/** Checks a file that is about to count as a backup or a restored store, and leaves it as one file without a log beside it. */
async function seal(path: string): Promise<void> {
  const copy = openSqlite(path);
  try {
    await migrate(copy, new Date().toISOString());
    const { faults } = await checkStore(copy);
    if (faults.length > 0)
      throw storeFailure(
        'damaged-store',
        `The copy is not whole: ${faults[0]}.`,
        'Look at the store with tawatur doctor.',
      );
    copy.raw.exec('PRAGMA journal_mode=DELETE');
  } finally {
    await copy.close();
  }
  settle(path);
}

/** Writes a backup while the store is in use. Returns its SHA-256. */
export async function writeBackup(engine: Engine, path: string, termsFor: TermsFor): Promise<string> {
  refuseExisting(path);
  refuseExisting(hashFile(path));
  const part = `${path}.part`;
  rmSync(part, { force: true });
  try {
    await fillBackup(engine, part, termsFor);
    await seal(part);
    const sha256 = await sha256Of(part);
    renameSync(part, path);
    writeFileSync(hashFile(path), `${sha256}  ${basename(path)}\n`, { flush: true });
    return sha256;
  } catch (error) {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${ending}`, { force: true });
    throw error;
  }
}

/** Ends with a failure unless the backup is byte for byte what was written. */
async function verifyBackup(path: string): Promise<void> {
  if (!existsSync(path)) throw storeFailure('no-such-backup', `There is no backup ${path}.`, 'Check the name.');
  if (!existsSync(hashFile(path)))
    throw storeFailure(
      'no-hash',
      `There is no ${hashFile(path)} beside the backup.`,
      'Without it nobody can tell whether the backup is whole.',
    );
  const expected = readFileSync(hashFile(path), 'utf8').slice(0, 64);
  if ((await sha256Of(path)) !== expected)
    throw storeFailure(
      'backup-changed',
      'The backup is not what was written: its hash differs.',
      'Use another backup.',
    );
}

/** Makes a store file of a backup. */
export async function restoreFile(path: string, place: string): Promise<void> {
  refuseExisting(place);
  await verifyBackup(path);
  const part = `${place}.part`;
  try {
    copyFileSync(path, part);
    await seal(part);
    renameSync(part, place);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

/** Fills the empty store of a server from a backup. */
export async function restoreInto(path: string, engine: Engine, termsFor: TermsFor): Promise<void> {
  await verifyBackup(path);
  const there = await engine.database.selectFrom('documents').select('id').limit(1).execute();
  if (there.length > 0)
    throw storeFailure('already-there', 'The store is not empty.', 'Name another schema; nothing is written over.');
  const source = openSqlite(path, { readOnly: true });
  try {
    await copyTables(source, engine, termsFor);
  } finally {
    await source.close();
  }
  const { faults } = await checkStore(engine);
  if (faults.length > 0)
    throw storeFailure('damaged-store', `What was restored is not whole: ${faults[0]}.`, 'Use another backup.');
}
