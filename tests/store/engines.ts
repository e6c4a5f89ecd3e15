// The engines that the contract is tried on, each with a store of its own that is gone afterwards: a file below the temporary folder, and
// a schema of a PostgreSQL server where one answers (TAWATUR_TEST_POSTGRES, or the local one); else those tests are skipped, aloud.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { arabic } from '../../src/index.ts';
import type { Acquisition } from '../../src/model/acquisitions.ts';
import { type Incoming, openStore, type Store, type StoreOptions } from '../../src/store/index.ts';
import { termsOf } from '../../src/text/terms.ts';

const SERVER = process.env.TAWATUR_TEST_POSTGRES ?? 'postgres://root@127.0.0.1:5432/test';

/** A place for stores of one test file. */
export interface Place {
  readonly engine: 'sqlite' | 'postgres';
  /** A location where no store is yet. */
  fresh(): string;
  open(location?: string, options?: StoreOptions): Promise<Store>;
  /** Runs SQL behind the store's back. */
  run(location: string, sql: string): Promise<void>;
  clear(): Promise<void>;
}

async function serverAnswers(): Promise<string | null> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3000 });
  try {
    await client.connect();
    await client.end();
    return null;
  } catch (error) {
    return (error as Error).message || String((error as { code?: string }).code);
  }
}

const opener = () => {
  const opened: Store[] = [];
  return {
    opened,
    open: async (location: string, options: StoreOptions = {}): Promise<Store> => {
      const store = await openStore(location, options);
      opened.push(store);
      return store;
    },
  };
};

export function filePlace(): Place {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-store-'));
  const { open, opened } = opener();
  let made = 0;
  const fresh = (): string => join(folder, `store-${++made}.db`);
  return {
    engine: 'sqlite',
    fresh,
    open: (location = fresh(), options = {}) => open(location, options),
    async run(location, sql) {
      const { DatabaseSync } = await import('node:sqlite');
      const database = new DatabaseSync(location);
      database.exec(sql);
      database.close();
    },
    async clear() {
      for (const store of opened) await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export function serverPlace(): Place {
  const prefix = `tawatur_test_${process.pid}_${randomBytes(4).toString('hex')}`;
  const schemas: string[] = [];
  const { open, opened } = opener();
  const fresh = (): string => {
    schemas.push(`${prefix}_${schemas.length}`);
    return `${SERVER}?schema=${schemas.at(-1)}`;
  };
  const asClient = async (schema: string, run: (client: pg.Client) => Promise<void>): Promise<void> => {
    const client = new pg.Client({ connectionString: SERVER, options: `-c search_path=${schema}` });
    await client.connect();
    await run(client);
    await client.end();
  };
  return {
    engine: 'postgres',
    fresh,
    open: (location = fresh(), options = {}) => open(location, options),
    run: (location, sql) =>
      asClient(new URL(location).searchParams.get('schema')!, async (client) => {
        await client.query(sql);
      }),
    async clear() {
      for (const store of opened) await store.close();
      await asClient('public', async (client) => {
        for (const schema of schemas) {
          await client.query(`drop schema if exists ${schema} cascade`);
          await client.query(`drop schema if exists ${schema.slice(0, 50)}_queue cascade`);
        }
      });
    },
  };
}

/** The places of every engine that can run here. */
export async function places(): Promise<readonly (() => Place)[]> {
  const reason = await serverAnswers();
  if (reason === null) return [filePlace, serverPlace];
  console.warn(`skipped on PostgreSQL: no server at ${SERVER} (${reason})`);
  return [filePlace];
}

export const AT = '2024-03-05T09:00:00.000Z';

interface Given extends Partial<Acquisition> {
  readonly text: string;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
  readonly headline?: string | null;
  readonly bytes?: Uint8Array;
  readonly part?: string | null;
  readonly forwardedFrom?: string | null;
}

/** A report as a reader would hand it on. */
export function incoming(given: Given): Incoming {
  const {
    text,
    outlet = null,
    published = null,
    url = null,
    headline = null,
    part = null,
    forwardedFrom = null,
  } = given;
  const bytes = given.bytes ?? new TextEncoder().encode(text);
  return {
    report: {
      text,
      headline,
      byline: null,
      outlet,
      published,
      url,
      bytes,
      part,
      forwardedFrom,
      name: given.name ?? 'a.txt',
    },
    acquisition: {
      acquiredAt: given.acquiredAt ?? AT,
      route: given.route ?? 'file',
      name: given.name ?? 'a.txt',
      container: given.container ?? null,
      headers: given.headers ?? {},
      redirects: given.redirects ?? [],
    },
    terms: termsOf(text, arabic),
  };
}

/** The same with a name for the report of a test run. */
export const namedPlaces = async (): Promise<(readonly [string, () => Place])[]> =>
  (await places()).map((make) => [make === filePlace ? 'SQLite' : 'PostgreSQL', make] as const);
