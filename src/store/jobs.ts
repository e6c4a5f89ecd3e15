// Jobs: work that waits, that is under way and that is done. A job is taken on a lease that every step renews: a worker that dies loses it when
// the lease ends, and another goes on. Trying again waits longer each time; what failed too often is dead and keeps its reason. Only who
// holds the lease can end a job, so it ends once.
import { sql } from 'kysely';
import type { Failure } from '../model/reasons.ts';
import type { Database, EngineName, JobsTable } from './tables.ts';

export const JOB_STATES = ['waiting', 'running', 'done', 'dead', 'cancelled'] as const;
export type JobState = (typeof JOB_STATES)[number];

/** Something to be done. Its id says what it is: asking for the same thing twice makes one job. */
export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly body: unknown;
  readonly state: JobState;
  readonly attempts: number;
  readonly failure: Failure | null;
  readonly madeAt: string;
  readonly endedAt: string | null;
  /** Steps done, of how many; 0 of 0 where it is not known. */
  readonly done: number;
  readonly total: number;
  readonly result: unknown;
}

/** A wish to take a job: any, one of a kind, or one by its id; who takes it, when, and for how long in milliseconds. */
export interface Claim {
  readonly kind?: string;
  readonly id?: string;
  readonly worker: string;
  readonly now: string;
  readonly lease: number;
}

export const MOST_ATTEMPTS = 5;
const FIRST_WAIT = 1000;

/** A job that ends its worker again and again, without getting any farther, is not tried for ever. */
const WORKER_GONE: Failure = {
  code: 'worker-gone',
  message: 'Every worker that took it was gone before it got any farther.',
  hint: 'Look at the memory of the machine and at the reports that it names, then try it again.',
};

const jobOf = (row: JobsTable): Job => ({
  id: row.id,
  kind: row.kind,
  body: JSON.parse(row.body),
  state: row.state as JobState,
  attempts: row.attempts,
  failure: row.failure === null ? null : (JSON.parse(row.failure) as Failure),
  madeAt: row.made_at,
  endedAt: row.ended_at,
  done: row.done,
  total: row.total,
  result: row.result === null ? null : JSON.parse(row.result),
});

const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** A job that is asked for. */
export interface Order {
  readonly id: string;
  readonly kind: string;
  readonly body: unknown;
  readonly total?: number;
}

/** Asks for something to be done; false where it was asked for before. */
export async function addJob(
  db: Database,
  { id, kind, body, total = 0, at }: Order & { at: string },
): Promise<boolean> {
  const row = { id, kind, body: JSON.stringify(body ?? null), state: 'waiting', attempts: 0, run_after: at };
  const added = await db
    .insertInto('jobs')
    .values({ ...row, made_at: at, done: 0, total })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return added.length > 0;
}

/** Takes the job that has waited longest, or one whose worker is gone; null where there is none. Inside a transaction. */
export async function claimJob(engine: EngineName, db: Database, claim: Claim): Promise<Job | null> {
  const { kind, id, worker, now, lease } = claim;
  let free = db
    .selectFrom('jobs')
    .select(['id', 'state', 'attempts'])
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'waiting'), where('run_after', '<=', now)]),
        where.and([where('state', '=', 'running'), where('leased_until', '<', now)]),
      ]),
    );
  if (kind !== undefined) free = free.where('kind', '=', kind);
  if (id !== undefined) free = free.where('id', '=', id);
  const first = free.orderBy('run_after').orderBy('id').limit(1);
  const chosen = await (engine === 'postgres' ? first.forUpdate().skipLocked() : first).executeTakeFirst();
  if (chosen === undefined) return null;
  if (chosen.state === 'running' && chosen.attempts >= MOST_ATTEMPTS) {
    const failure = JSON.stringify(WORKER_GONE);
    const dead = { state: 'dead', failure, ended_at: now, leased_until: null, worker: null };
    await db.updateTable('jobs').set(dead).where('id', '=', chosen.id).execute();
    return null;
  }
  const row = await db
    .updateTable('jobs')
    .set({ state: 'running', worker, leased_until: later(now, lease), attempts: sql<number>`attempts + 1` })
    .where('id', '=', chosen.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return jobOf(row);
}

/** Steps that a worker has done of its job. */
export interface Step {
  readonly id: string;
  readonly worker: string;
  readonly done: number;
  readonly total: number;
  readonly now: string;
  readonly lease: number;
}

/** Tells how far a job is and renews its lease; false where it was cancelled or went to another, who goes on from here. */
export async function stepJob(db: Database, { id, worker, done, total, now, lease }: Step): Promise<boolean> {
  const held = await db
    .updateTable('jobs')
    .set({
      done,
      total,
      leased_until: later(now, lease),
      attempts: sql<number>`case when done < ${done} then 1 else attempts end`,
    })
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .returning('id')
    .execute();
  return held.length > 0;
}

/** A job that its worker is done with. */
export interface EndedJob {
  readonly id: string;
  readonly worker: string;
  readonly result?: unknown;
  readonly now: string;
}

/** Reports that are stored need not stand in the order to store them too. */
const WITHOUT_REPORTS = sql<string>`case when kind = 'ingest' then 'null' else body end`;

/** Ends a job that its worker still holds; false where the lease went to another, whose result counts then. */
export async function endJob(db: Database, { id, worker, result, now }: EndedJob): Promise<boolean> {
  const kept = result === undefined ? null : JSON.stringify(result);
  const ended = await db
    .updateTable('jobs')
    .set({ state: 'done', leased_until: null, failure: null, ended_at: now, result: kept, body: WITHOUT_REPORTS })
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .returning('id')
    .execute();
  return ended.length > 0;
}

/** A job that failed in the hands of its worker; `final` where trying again cannot help. */
export interface FailedJob {
  readonly id: string;
  readonly worker: string;
  readonly failure: Failure;
  readonly final?: boolean;
  readonly now: string;
}

/** Gives a job back that failed: to be tried again later, or dead with its reason after the last attempt. Inside a transaction. */
export async function failJob(db: Database, failed: FailedJob): Promise<JobState | null> {
  const { id, worker, failure, final = false, now } = failed;
  const held = db.selectFrom('jobs').select('attempts').where('id', '=', id).where('worker', '=', worker);
  const row = await held.where('state', '=', 'running').executeTakeFirst();
  if (row === undefined) return null;
  const state: JobState = final || row.attempts >= MOST_ATTEMPTS ? 'dead' : 'waiting';
  const run_after = later(now, FIRST_WAIT * 2 ** (row.attempts - 1));
  const ended_at = state === 'dead' ? now : null;
  await db
    .updateTable('jobs')
    .set({ state, run_after, ended_at, failure: JSON.stringify(failure), leased_until: null, worker: null })
    .where('id', '=', id)
    .execute();
  return state;
}

/** Lays a job down that its worker cannot go on with now; the next worker takes it up, and this attempt does not count. */
export async function leaveJob(
  db: Database,
  { id, worker, now }: { id: string; worker: string; now: string },
): Promise<void> {
  await db
    .updateTable('jobs')
    .set({ state: 'waiting', worker: null, leased_until: null, run_after: now, attempts: sql<number>`attempts - 1` })
    .where('id', '=', id)
    .where('worker', '=', worker)
    .where('state', '=', 'running')
    .execute();
}

/** Takes a job back that is not done; false where there is none such. */
export async function cancelJob(db: Database, { id, now }: { id: string; now: string }): Promise<boolean> {
  const rows = await db
    .updateTable('jobs')
    .set({ state: 'cancelled', leased_until: null, worker: null, ended_at: now })
    .where('id', '=', id)
    .where('state', 'in', ['waiting', 'running'])
    .returning('id')
    .execute();
  return rows.length > 0;
}

/** Has a dead or cancelled job tried again from the first attempt; false where there is none such. */
export async function reviveJob(db: Database, { id, now }: { id: string; now: string }): Promise<boolean> {
  const rows = await db
    .updateTable('jobs')
    .set({ state: 'waiting', attempts: 0, run_after: now, ended_at: null })
    .where('id', '=', id)
    .where('state', 'in', ['dead', 'cancelled'])
    .returning('id')
    .execute();
  return rows.length > 0;
}

/** The job of that id; null where there is none. */
export async function readJob(db: Database, id: string): Promise<Job | null> {
  const row = await db.selectFrom('jobs').selectAll().where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : jobOf(row);
}

/** The jobs in a state, in the order of their ids. */
export async function readJobs(db: Database, state: JobState): Promise<Job[]> {
  return (await db.selectFrom('jobs').selectAll().where('state', '=', state).orderBy('id').execute()).map(jobOf);
}

/** Which jobs: newest first, those behind a cursor. */
export interface JobsWanted {
  readonly state?: JobState;
  readonly limit: number;
  readonly after?: string;
}

export interface JobPage {
  readonly jobs: readonly Job[];
  readonly next: string | null;
}

/** A page of jobs, newest first. */
export async function readJobPage(db: Database, { state, limit, after }: JobsWanted): Promise<JobPage> {
  let rows = db
    .selectFrom('jobs')
    .selectAll()
    .orderBy('made_at', 'desc')
    .orderBy('id')
    .limit(limit + 1);
  if (state !== undefined) rows = rows.where('state', '=', state);
  const [, at, id] = /^([^_]*)_(.+)$/u.exec(after ?? '') ?? [];
  if (at !== undefined && id !== undefined)
    rows = rows.where((where) =>
      where.or([where('made_at', '<', at), where.and([where('made_at', '=', at), where('id', '>', id)])]),
    );
  const found = await rows.execute();
  const page = found.slice(0, limit);
  const last = page.at(-1);
  return { jobs: page.map(jobOf), next: found.length > limit ? `${last!.made_at}_${last!.id}` : null };
}

/** How many jobs are in each state. */
export async function countJobs(db: Database): Promise<Readonly<Record<JobState, number>>> {
  const rows = await db
    .selectFrom('jobs')
    .select((select) => ['state', select.fn.countAll<number>().as('count')])
    .groupBy('state')
    .execute();
  const counts = new Map(rows.map(({ state, count }) => [state, Number(count)]));
  return Object.fromEntries(JOB_STATES.map((state) => [state, counts.get(state) ?? 0])) as Record<JobState, number>;
}

/** The ids of jobs that could be taken now, those that waited longest first. */
export async function readyJobs(db: Database, { now, limit }: { now: string; limit: number }): Promise<string[]> {
  const rows = await db
    .selectFrom('jobs')
    .select('id')
    .where((where) =>
      where.or([
        where.and([where('state', '=', 'waiting'), where('run_after', '<=', now)]),
        where.and([where('state', '=', 'running'), where('leased_until', '<', now)]),
      ]),
    )
    .orderBy('run_after')
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(({ id }) => id);
}
