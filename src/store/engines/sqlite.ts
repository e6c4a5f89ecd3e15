// SQLite in one file: Kysely over Node's own node:sqlite. Durability is set on every open, since a file does not remember it: WAL and
// synchronous=FULL, so that what a commit acknowledged is on the disk. Removed bytes are overwritten (secure_delete).
// Kysely expects the shape of better-sqlite3: a statement that says whether it gives rows, and lists of parameters.

import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { setImmediate, setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import type { Engine, Tables } from '../tables.ts';

export interface SqliteOptions {
  /** The file may not grow beyond so many bytes; a batch that would make it fails as on a full disk. */
  readonly largestFile?: number;
  /** Nothing may be written; for looking at a file that may be damaged. */
  readonly readOnly?: boolean;
}

/** Milliseconds for which the lock of another program is waited for, and between two tries. */
const WAITS = 10_000;
const STEP = 5;
const MOST_STATEMENTS = 200;

type Parameters = (string | number | bigint | null | Uint8Array)[];

/** Statements are kept by their text: the same few dozen come again and again. */
function adapt(raw: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  const wrap = (statement: StatementSync): SqliteStatement => ({
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...(parameters as Parameters)),
    run: (parameters) => statement.run(...(parameters as Parameters)),
    iterate: (parameters) => statement.iterate(...(parameters as Parameters)) as IterableIterator<unknown>,
  });
  return {
    close: () => raw.close(),
    prepare(sql) {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const made = wrap(raw.prepare(sql));
      if (kept.size >= MOST_STATEMENTS) kept.clear();
      kept.set(sql, made);
      return made;
    },
  };
}

const isBusy = (error: unknown): boolean => ((error as { errcode?: number }).errcode ?? 0) % 256 === 5;

/**
 * A transaction here always writes: it takes the lock at once, and while another program has it, waits without standing in the way of
 * what else this program does.
 */
class PatientDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    // SQLite answers at once, and promises that are settled run before anything else does: without this step aside, a loop of writes
    // would keep timers, sockets and the copying of a backup waiting until its end.
    await setImmediate();
    for (let waited = 0; ; waited += STEP) {
      try {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
        return;
      } catch (error) {
        if (!isBusy(error) || waited >= WAITS) throw error;
        await setTimeout(STEP);
      }
    }
  }

  /** On a full disk SQLite itself has undone everything; what is told then is the disk, not that there was nothing left to undo. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    try {
      await super.rollbackTransaction(connection);
    } catch (error) {
      if (!(error as Error).message.includes(NOTHING_TO_UNDO)) throw error;
    }
  }
}

const NOTHING_TO_UNDO = 'no transaction is active';

class FileDialect extends SqliteDialect {
  readonly #database: SqliteDatabase;

  constructor(database: SqliteDatabase) {
    super({ database });
    this.#database = database;
  }

  override createDriver(): Driver {
    return new PatientDriver({ database: this.#database });
  }
}

function settle(raw: DatabaseSync, options: SqliteOptions): void {
  raw.exec(`PRAGMA busy_timeout=${STEP}`);
  if (options.readOnly === true) return;
  raw.exec('PRAGMA journal_mode=WAL');
  raw.exec('PRAGMA synchronous=FULL');
  raw.exec('PRAGMA foreign_keys=ON');
  raw.exec('PRAGMA secure_delete=ON');
  raw.exec('PRAGMA cache_size=-65536');
  if (options.largestFile === undefined) return;
  const { page_size } = raw.prepare('PRAGMA page_size').get() as { page_size: number };
  raw.exec(`PRAGMA max_page_count=${Math.max(1, Math.floor(options.largestFile / page_size))}`);
}

function checkFile(raw: DatabaseSync): string[] {
  const rows = raw.prepare('PRAGMA integrity_check(20)').all() as { integrity_check: string }[];
  const faults = rows.map((row) => row.integrity_check).filter((line) => line !== 'ok');
  const { synchronous } = raw.prepare('PRAGMA synchronous').get() as { synchronous: number };
  if (synchronous < 2) faults.push('commits do not wait for the disk (synchronous is not FULL)');
  const orphans = raw.prepare('PRAGMA foreign_key_check').all();
  if (orphans.length > 0) faults.push(`${orphans.length} rows speak of rows that are not there`);
  return faults;
}

/** Opens or makes the file. Throws what SQLite reports. */
export function openSqlite(path: string, options: SqliteOptions = {}): Engine & { readonly raw: DatabaseSync } {
  const raw = new DatabaseSync(path, { readOnly: options.readOnly === true });
  try {
    settle(raw, options);
  } catch (error) {
    raw.close();
    throw error;
  }
  const database = new Kysely<Tables>({ dialect: new FileDialect(adapt(raw)) });
  return {
    name: 'sqlite',
    database,
    location: path,
    raw,
    check: async () => checkFile(raw),
    close: async () => {
      await database.destroy();
      if (raw.isOpen) raw.close();
    },
  };
}
