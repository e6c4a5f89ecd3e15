// PostgreSQL 15 or newer: Kysely over pg. A store is a schema of its own (default «tawatur»), so that it can share a database and be
// dropped whole. Every connection is told to wait for the disk at each commit. int8 comes as a number, as SQLite's integers do.
import { Kysely, PostgresDialect, sql } from 'kysely';
import type { PoolConfig } from 'pg';
import type { Engine, Tables } from '../tables.ts';

const INT8 = 20;
const SCHEMA = /^[a-z_][a-z0-9_]{0,62}$/u;
const OLDEST = 150_000;

/** Every query here has an index to go by; a server that has not counted a table yet must not choose to read all of it. */
const PLANNING = '-c enable_seqscan=off';

/** An address as a connection takes it, and the schema that `?schema=name` asks for. */
function readAddress(address: string): {
  readonly connectionString: string;
  readonly schema: string;
  readonly shown: string;
} {
  const url = new URL(address);
  const schema = url.searchParams.get('schema') ?? 'tawatur';
  if (!SCHEMA.test(schema)) throw new Error(`«${schema}» is no name of a schema: small letters, digits and _ only`);
  url.searchParams.delete('schema');
  const connectionString = url.toString();
  url.password = '';
  url.searchParams.set('schema', schema);
  return { connectionString, schema, shown: url.toString() };
}

async function checkServer(database: Kysely<Tables>): Promise<string[]> {
  const faults: string[] = [];
  const setting = async (name: string): Promise<string> => {
    const { rows } = await sql<{ value: string }>`select current_setting(${name}) as value`.execute(database);
    return rows[0]!.value;
  };
  if (Number(await setting('server_version_num')) < OLDEST) faults.push('the server is older than PostgreSQL 15');
  for (const name of ['fsync', 'full_page_writes'])
    if ((await setting(name)) !== 'on')
      faults.push(`the server runs with ${name} off: a power cut can lose what was stored`);
  if ((await setting('synchronous_commit')) === 'off')
    faults.push('commits do not wait for the disk (synchronous_commit)');
  return faults;
}

/** Opens the store at an address such as postgres://user@host/database?schema=name; makes the schema where it is not there. */
export async function openPostgres(address: string): Promise<Engine> {
  const { connectionString, schema, shown } = readAddress(address);
  const { default: pg } = await import('pg');
  const config: PoolConfig = {
    connectionString,
    max: 4,
    connectionTimeoutMillis: 5000,
    options: `-c search_path=${schema} -c synchronous_commit=on -c client_encoding=UTF8 ${PLANNING}`,
    types: {
      getTypeParser: ((id: number, format?: 'text' | 'binary') =>
        id === INT8 ? Number : pg.types.getTypeParser(id, format as 'text')) as typeof pg.types.getTypeParser,
    },
  };
  const pool = new pg.Pool(config);
  // A connection that the server closes while it idles is not needed; the next query opens another.
  pool.on('error', () => {});
  // One that it closes in the midst of a transaction fails at the next query; without a listener the whole program would end.
  pool.on('connect', (client) => client.on('error', () => {}));
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await sql`create schema if not exists ${sql.id(schema)}`.execute(database);
  } catch (error) {
    // Two that start at once: the other has made it.
    if ((error as { code?: string }).code !== '23505') {
      await database.destroy();
      throw error;
    }
  }
  return {
    name: 'postgres',
    database,
    location: shown,
    connection: `${connectionString}${connectionString.includes('?') ? '&' : '?'}schema=${schema}`,
    check: () => checkServer(database),
    close: () => database.destroy(),
  };
}
