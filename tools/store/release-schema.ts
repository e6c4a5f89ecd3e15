// Keeps a store as this version makes it, for the test that later versions bring up to theirs: tests/store/released/NAME.sqlite.db.gz and
// NAME.postgres.sql. Run once at each release: node tools/store/release-schema.ts NAME postgres://user@host/database (needs pg_dump).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { openStore } from '../../src/store/index.ts';

const SCHEMA = 'tawatur_released';
const FOLDER = resolve(import.meta.dirname, '..', '..', 'tests', 'store', 'released');
const AT = '2026-11-26T00:00:00.000Z';
const TEXT = 'انهار جدار المرفأ.';

/** One of everything that a store holds. */
async function fill(location: string): Promise<void> {
  const store = await openStore(location, { now: () => AT });
  const report = { text: TEXT, headline: null, byline: null, outlet: 'الفنار', published: '2024-03-05', url: null };
  const [receipt] = await store.add([
    {
      report: { ...report, bytes: new TextEncoder().encode(TEXT), part: null, forwardedFrom: null, name: '01.txt' },
      acquisition: { acquiredAt: AT, route: 'file', name: '01.txt', container: null, headers: {}, redirects: [] },
      terms: ['انهار', 'جدار', 'المرفا', 'مرفا'],
    },
  ]);
  const document = receipt!.document;
  await store.judge({ kind: 'note', by: 'huda', targets: [{ document }], value: 'يراجع' });
  await store.saveAnalyses([{ document, engine: 'tawatur 0.1.0', body: '{}' }]);
  await store.saveSearch({ name: 'المرفأ', query: 'مرفأ' });
  await store.addJobs([{ id: 'one', kind: 'analyse', body: { document } }]);
  await store.addUser({ name: 'huda', role: 'admin', password: '$argon2id$v=19$m=19456,t=2,p=1$AA$AA' });
  await store.close();
}

async function releaseFile(name: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-release-'));
  const path = join(folder, 'store.db');
  await fill(path);
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode=DELETE; VACUUM');
  database.close();
  writeFileSync(join(FOLDER, `${name}.sqlite.db.gz`), gzipSync(readFileSync(path)));
  rmSync(folder, { recursive: true });
}

async function releaseServer(name: string, address: string): Promise<void> {
  await fill(`${address}?schema=${SCHEMA}`);
  const dump = spawnSync('pg_dump', ['--no-owner', '--inserts', `--schema=${SCHEMA}`, address], { encoding: 'utf8' });
  if (dump.status !== 0) throw new Error(dump.stderr);
  const lines = dump.stdout
    .split('\n')
    .filter((line) => !/^(?:--|\\|SET |SELECT pg_catalog\.set_config|$)/u.test(line));
  writeFileSync(join(FOLDER, `${name}.postgres.sql`), `${lines.join('\n')}\n`);
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  for (const schema of [SCHEMA, `${SCHEMA}_queue`]) await client.query(`drop schema if exists ${schema} cascade`);
  await client.end();
}

const [name, address] = process.argv.slice(2);
if (name === undefined || address === undefined) throw new Error('NAME and the address of a database are needed');
await releaseFile(name);
await releaseServer(name, address);
