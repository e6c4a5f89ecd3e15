// Work that waits and work that is done: analyses by document and engine, jobs that are taken by one worker at a time, saved searches.
// A job is taken on a lease: a worker that dies loses it when the lease ends. Trying again waits longer each time; what failed too often
// is dead and keeps its reason.
import { sql } from 'kysely';
import type { Failure } from '../model/reasons.ts';
import type { Database, EngineName, JobsTable } from './tables.ts';

/** An analysis (JSON) that an engine, named with its version, made of a document. */
export interface SavedAnalysis {
  readonly document: string;
  readonly engine: string;
  readonly at: string;
  readonly body: string;
}

/** Keeps analyses; the last one of an engine stands. */
export async function saveAnalyses(db: Database, saved: readonly SavedAnalysis[]): Promise<void> {
  for (const { document, engine, at, body } of saved)
    await db
      .insertInto('analyses')
      .values({ document, engine, made_at: at, body })
      .onConflict((conflict) => conflict.columns(['document', 'engine']).doUpdateSet({ made_at: at, body }))
      .execute();
}

/** The analysis of a document by an engine; null where there is none. */
export async function readAnalysis(db: Database, document: string, engine: string): Promise<string | null> {
  const row = await db
    .selectFrom('analyses')
    .select('body')
    .where('document', '=', document)
    .where('engine', '=', engine)
    .executeTakeFirst();
  return row?.body ?? null;
}

export type JobState = 'waiting' | 'running' | 'done' | 'dead' | 'cancelled';

/** Something to be done. Its id says what it is: asking for the same thing twice makes one job. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly body: unknown;
  readonly state: JobState;
  readonly attempts: number;
  readonly failure: Failure | null;
}

/** A wish to take a job: which kind, who takes it, when, and for how long in milliseconds. */
export interface Claim {
  readonly kind: string;
  readonly worker: string;
  readonly now: string;
  readonly lease: number;
}

export const MOST_ATTEMPTS = 5;
const FIRST_WAIT = 1000;

const jobOf = (row: JobsTable): Job => ({
  id: row.id,
  kind: row.kind,
  body: JSON.parse(row.body),
  state: row.state as JobState,
  attempts: row.attempts,
  failure: row.failure === null ? null : (JSON.parse(row.failure) as Failure),
});

const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** Asks for something to be done; false where it was asked for before. */
export async function addJob(
  db: Database,
  job: { id: string; kind: string; body: unknown; at: string },
): Promise<boolean> {
  const { id, kind, body, at } = job;
  const row = { id, kind, body: JSON.stringify(body ?? null), state: 'waiting', attempts: 0, run_after: at };
  const added = await db
    .insertInto('jobs')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return added.length > 0;
}

/** Takes the job that has waited longest, or one whose worker is gone; null where there is none. Inside a transaction. */
export async function claimJob(engine: EngineName, db: Database, claim: Claim): Promise<Job | null> {
  const { kind, worker, now, lease } = claim;
  const free = db
    .selectFrom('jobs')
    .select('id')
    .where('kind', '=', kind)
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'waiting'), where('run_after', '<=', now)]),
        where.and([where('state', '=', 'running'), where('leased_until', '<', now)]),
      ]),
    )
    .orderBy('run_after')
    .orderBy('id')
    .limit(1);
  const chosen = await (engine === 'postgres' ? free.forUpdate().skipLocked() : free).executeTakeFirst();
  if (chosen === undefined) return null;
  const row = await db
    .updateTable('jobs')
    .set({ state: 'running', worker, leased_until: later(now, lease), attempts: sql<number>`attempts + 1` })
    .where('id', '=', chosen.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return jobOf(row);
}

/** Ends a job that its worker still holds; false where the lease went to another, whose result counts then. */
export async function endJob(db: Database, job: { id: string; worker: string }): Promise<boolean> {
  const ended = await db
    .updateTable('jobs')
    .set({ state: 'done', leased_until: null })
    .where('id', '=', job.id)
    .where('worker', '=', job.worker)
    .where('state', '=', 'running')
    .returning('id')
    .execute();
  return ended.length > 0;
}

/** A job that failed in the hands of its worker. */
export interface FailedJob {
  readonly id: string;
  readonly worker: string;
  readonly failure: Failure;
  readonly now: string;
}

/** Gives a job back that failed: to be tried again later, or dead with its reason after the last attempt. Inside a transaction. */
export async function failJob(db: Database, { id, worker, failure, now }: FailedJob): Promise<JobState | null> {
  const held = db.selectFrom('jobs').select('attempts').where('id', '=', id).where('worker', '=', worker);
  const row = await held.where('state', '=', 'running').executeTakeFirst();
  if (row === undefined) return null;
  const state: JobState = row.attempts >= MOST_ATTEMPTS ? 'dead' : 'waiting';
  const run_after = later(now, FIRST_WAIT * 2 ** (row.attempts - 1));
  await db
    .updateTable('jobs')
    .set({ state, run_after, failure: JSON.stringify(failure), leased_until: null, worker: null })
    .where('id', '=', id)
    .execute();
  return state;
}

/** Takes a job back that is not done; false where there is none such. */
export async function cancelJob(db: Database, id: string): Promise<boolean> {
  const rows = await db
    .updateTable('jobs')
    .set({ state: 'cancelled', leased_until: null, worker: null })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .returning('id')
    .execute();
  return rows.length > 0;
}

/** The jobs in a state, in the order of their ids. */
export async function readJobs(db: Database, state: JobState): Promise<Job[]> {
  return (await db.selectFrom('jobs').selectAll().where('state', '=', state).orderBy('id').execute()).map(jobOf);
}

/** A query that is kept under a name. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
}

/** Keeps a query under a name; the last one under it stands. */
export async function saveSearch(db: Database, saved: SavedSearch, at: string): Promise<void> {
  await db
    .insertInto('searches')
    .values({ ...saved, made_at: at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ query: saved.query, made_at: at }))
    .execute();
}

/** The kept queries by name. */
export const readSearches = (db: Database): Promise<SavedSearch[]> =>
  db.selectFrom('searches').select(['name', 'query']).orderBy('name').execute();
