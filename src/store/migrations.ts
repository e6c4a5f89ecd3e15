// Migrations: how the tables are made and changed, forward only. A released migration is never edited: files that it made exist.
// The index of terms is the one thing that the engines make in ways of their own.
import { type CreateTableBuilder, type Kysely, type RawBuilder, sql } from 'kysely';
import { newerStore } from './failures.ts';
import type { Database, Engine, EngineName } from './tables.ts';

/** Column types by engine. Texts compare by their bytes on both: PostgreSQL's own order depends on the machine's locale. */
function typesOf(engine: EngineName) {
  const postgres = engine === 'postgres';
  const type = (ours: string, theirs: string): RawBuilder<unknown> => sql.raw(postgres ? theirs : ours);
  return {
    text: type('text', 'text collate "C"'),
    bytes: type('blob', 'bytea'),
    number: type('integer', 'bigint'),
    counted: type('integer primary key autoincrement', 'bigint generated always as identity primary key'),
  };
}

type Types = ReturnType<typeof typesOf>;
type Building = Kysely<unknown>;
type Migration = (db: Building) => Promise<void>;

async function createDocuments(db: Building, { text, bytes, number, counted }: Types): Promise<void> {
  await db.schema
    .createTable('contents')
    .addColumn('sha256', text, (column) => column.primaryKey())
    .addColumn('size', number, (column) => column.notNull())
    .addColumn('bytes', bytes)
    .execute();
  const optional = ['outlet', 'text', 'headline', 'byline', 'name', 'published', 'url', 'joined_to'];
  await sql`create table documents (number ${counted}, id ${text} not null unique, wording ${text} not null,
    published_order ${text} not null, removed_by ${number},
    ${sql.join(optional.map((name) => sql`${sql.id(name)} ${text}`))})`.execute(db);
  await db.schema.createIndex('documents_by_wording').on('documents').column('wording').execute();
  await sql`create index documents_by_date on documents (published_order desc, id)
    where joined_to is null and removed_by is null`.execute(db);
  await db.schema.createIndex('documents_by_joined').on('documents').column('joined_to').execute();
}

async function createAcquisitions(db: Building, { text }: Types): Promise<void> {
  const needed = ['acquired_at', 'route', 'name', 'headers', 'redirects'];
  const optional = ['part', 'url', 'address', 'container', 'forwarded_from'];
  let table: CreateTableBuilder<string, string> = db.schema
    .createTable('acquisitions')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('document', text, (column) => column.notNull().references('documents.id'))
    .addColumn('content', text, (column) => column.notNull().references('contents.sha256'));
  for (const name of needed) table = table.addColumn(name, text, (column) => column.notNull());
  for (const name of optional) table = table.addColumn(name, text);
  await table.execute();
  for (const name of ['document', 'content', 'address'])
    await db.schema.createIndex(`acquisitions_by_${name}`).on('acquisitions').column(name).execute();
}

async function createFindings(db: Building, { text, number }: Types): Promise<void> {
  await db.schema
    .createTable('analyses')
    .addColumn('document', text, (column) => column.notNull().references('documents.id'))
    .addColumn('engine', text, (column) => column.notNull())
    .addColumn('made_at', text, (column) => column.notNull())
    .addColumn('body', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('analyses_key', ['document', 'engine'])
    .execute();
  let judgements: CreateTableBuilder<string, string> = db.schema
    .createTable('judgements')
    .addColumn('number', number, (column) => column.primaryKey());
  for (const name of ['previous', 'hash', 'made_at', 'made_by', 'kind', 'body_hash'])
    judgements = judgements.addColumn(name, text, (column) => column.notNull());
  for (const name of ['document', 'salt', 'body']) judgements = judgements.addColumn(name, text);
  await judgements.execute();
  await db.schema.createIndex('judgements_by_document').on('judgements').column('document').execute();
}

async function createWork(db: Building, { text, number }: Types): Promise<void> {
  await db.schema
    .createTable('searches')
    .addColumn('name', text, (column) => column.primaryKey())
    .addColumn('query', text, (column) => column.notNull())
    .addColumn('made_at', text, (column) => column.notNull())
    .execute();
  let jobs: CreateTableBuilder<string, string> = db.schema
    .createTable('jobs')
    .addColumn('id', text, (column) => column.primaryKey())
    .addColumn('attempts', number, (column) => column.notNull());
  for (const name of ['kind', 'body', 'state', 'run_after'])
    jobs = jobs.addColumn(name, text, (column) => column.notNull());
  for (const name of ['leased_until', 'worker', 'failure']) jobs = jobs.addColumn(name, text);
  await jobs.execute();
  await db.schema.createIndex('jobs_waiting').on('jobs').columns(['kind', 'state', 'run_after', 'id']).execute();
}

/** SQLite: FTS5 without a copy of the words; the tokenizer «ascii» leaves every letter above ASCII as it is, as our terms need it. */
async function createTerms(db: Building, engine: EngineName): Promise<void> {
  if (engine === 'postgres') {
    await sql`create table terms (number bigint primary key, terms tsvector not null)`.execute(db);
    await sql`create index terms_index on terms using gin (terms)`.execute(db);
    return;
  }
  await sql`create virtual table terms using fts5(words, content='', contentless_delete=1, detail='none',
    tokenize="ascii tokenchars '.,'")`.execute(db);
  await sql`insert into terms (terms, rank) values ('secure-delete', 1)`.execute(db);
}

const first =
  (engine: EngineName): Migration =>
  async (db) => {
    const types = typesOf(engine);
    await createDocuments(db, types);
    await createAcquisitions(db, types);
    await createFindings(db, types);
    await createWork(db, types);
    await createTerms(db, engine);
  };

/** What a job has done and what came of it. Jobs of before count as made when they were to run. */
const jobProgress =
  (engine: EngineName): Migration =>
  async (db) => {
    const { text, number } = typesOf(engine);
    for (const name of ['ended_at', 'result']) await db.schema.alterTable('jobs').addColumn(name, text).execute();
    await sql`alter table jobs add column made_at ${text} not null default ''`.execute(db);
    for (const name of ['done', 'total'])
      await sql`alter table jobs add column ${sql.id(name)} ${number} not null default 0`.execute(db);
    await sql`update jobs set made_at = run_after`.execute(db);
    await db.schema.createIndex('jobs_by_time').on('jobs').columns(['made_at', 'id']).execute();
  };

const addAddresses =
  (engine: EngineName): Migration =>
  async (db) => {
    const { text, number } = typesOf(engine);
    let addresses: CreateTableBuilder<string, string> = db.schema
      .createTable('addresses')
      .addColumn('address', text, (column) => column.primaryKey())
      .addColumn('visited_at', text, (column) => column.notNull());
    for (const name of ['failures', 'pages'])
      addresses = addresses.addColumn(name, number, (column) => column.notNull());
    for (const name of ['etag', 'modified', 'next_at', 'failure']) addresses = addresses.addColumn(name, text);
    await addresses.execute();
  };

/** Users, their keys, tries to log in, and what was done. */
const users =
  (engine: EngineName): Migration =>
  async (db) => {
    const { text, number, counted } = typesOf(engine);
    await sql`create table users (name ${text} primary key, role ${text} not null, password ${text} not null,
      made_at ${text} not null)`.execute(db);
    await sql`create table keys (id ${text} primary key, ${sql.id('user')} ${text} not null references users (name),
      kind ${text} not null, label ${text} not null, hash ${text} not null unique, made_at ${text} not null,
      expires_at ${text} not null)`.execute(db);
    await sql`create table tries (name_hash ${text} primary key, count ${number} not null, last_at ${text} not null,
      locked_until ${text} not null)`.execute(db);
    await sql`create table audit (number ${counted}, at ${text} not null, who ${text} not null,
      action ${text} not null, subject ${text} not null, outcome ${text} not null)`.execute(db);
  };

/** Documents that stand for themselves are most: an index of those that do not must not tempt a planner away from the list by date. */
const joinedOnly: Migration = async (db) => {
  await db.schema.dropIndex('documents_by_joined').execute();
  await sql`create index documents_by_joined on documents (joined_to) where joined_to is not null`.execute(db);
};

/** Every migration by its name, in order. */
export const migrationsFor = (engine: EngineName): Readonly<Record<string, Migration>> => ({
  '0001-first': first(engine),
  '0002-job-progress': jobProgress(engine),
  '0003-addresses': addAddresses(engine),
  '0004-users': users(engine),
  '0005-joined-only': joinedOnly,
});

const MIGRATING = 7_208_200;

/** The migrations that a database has had, in order; null where it is new. */
async function doneMigrations(engine: Engine, db: Database): Promise<string[] | null> {
  const there =
    engine.name === 'postgres'
      ? sql`select 1 from pg_tables where tablename = 'migrations' and schemaname = current_schema()`
      : sql`select 1 from sqlite_schema where name = 'migrations'`;
  if ((await there.execute(db)).rows.length === 0) return null;
  const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** A database that had a migration which is not known here is of a newer version: better left alone. */
function missing(engine: Engine, done: readonly string[]): string[] {
  const names = Object.keys(migrationsFor(engine.name));
  if (done.some((name) => !names.includes(name))) throw newerStore();
  return names.filter((name) => !done.includes(name));
}

/** Brings the tables of an open database up to this version: all that is missing, whole or not at all, by one program at a time. */
export async function migrate(engine: Engine, at: string): Promise<void> {
  const before = await doneMigrations(engine, engine.database);
  if (before !== null && missing(engine, before).length === 0) return;
  await engine.database.transaction().execute(async (db) => {
    if (engine.name === 'postgres') await sql`select pg_advisory_xact_lock(${MIGRATING})`.execute(db);
    const done = await doneMigrations(engine, db);
    if (done === null) await sql`create table migrations (name text primary key, made_at text not null)`.execute(db);
    for (const name of missing(engine, done ?? [])) {
      await migrationsFor(engine.name)[name]!(db as unknown as Building);
      await sql`insert into migrations (name, made_at) values (${name}, ${at})`.execute(db);
    }
  });
}
