// Deliveries: how jobs reach workers. In a file the worker looks for the next itself; on a server pg-boss hands each worker the id of a job as
// soon as it is asked for, in the transaction that asks. The table of jobs stays the record on both: who takes a job takes it there, on a
// lease, so that a message that comes twice or late changes nothing.
import { setTimeout } from 'node:timers/promises';
import { CompiledQuery } from 'kysely';
import type { PgBoss } from 'pg-boss';
import { readyJobs } from './jobs.ts';
import type { Database, Engine } from './tables.ts';

/** Runs the job of that id to an end of whatever kind; throws only where the store itself fails. */
export type Handler = (id: string) => Promise<void>;

/** How jobs reach workers. */
export interface Delivery {
  /** Tells workers of jobs, inside the transaction that adds them. */
  announce(db: Database, ids: readonly string[]): Promise<void>;
  /** Hands jobs to a worker, one at a time, until the signal; ends when the last one is done. */
  work(handle: Handler, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

const IDLE = 200;
const SWEEP = 2000;
const AT_ONCE = 100;

const now = (): string => new Date().toISOString();

const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, { signal }).then(
    () => {},
    () => {},
  );

/** The worker of a file looks for what is ready, and waits a little where nothing is. */
export const fileDelivery = (engine: Engine): Delivery => ({
  announce: async () => {},
  async work(handle, signal) {
    while (!signal.aborted) {
      // What cannot be read now may be readable again: another program holds the file, the disk has come back.
      const [id] = await readyJobs(engine.database, { now: now(), limit: 1 }).catch(() => []);
      if (id === undefined) await pause(IDLE, signal);
      else await handle(id);
    }
  },
  close: async () => {},
});

const QUEUE = 'tawatur-jobs';

/** pg-boss keeps its tables in a schema beside the store's. */
async function openBoss(engine: Engine): Promise<PgBoss> {
  const { PgBoss } = await import('pg-boss');
  const url = new URL(engine.connection!);
  const schema = url.searchParams.get('schema')!;
  url.searchParams.delete('schema');
  const boss = new PgBoss({
    connectionString: url.toString(),
    schema: `${schema.slice(0, 50)}_queue`,
    max: 2,
    schedule: false,
    connectionTimeoutMillis: 5000,
  });
  // A lost connection is made again; what was not delivered meanwhile is found by the sweep.
  boss.on('error', () => {});
  await boss.start();
  await boss.createQueue(QUEUE, { policy: 'short', retryLimit: 0, deleteAfterSeconds: 3600 });
  return boss;
}

const inside = (db: Database) => ({
  executeSql: async (text: string, values: unknown[] = []) => ({
    rows: [...(await db.executeQuery(CompiledQuery.raw(text, values))).rows],
  }),
});

/** Jobs that wait, or whose worker is gone, are told of again: of what is queued already pg-boss keeps one. */
async function sweep(engine: Engine, boss: PgBoss, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const ids = await readyJobs(engine.database, { now: now(), limit: AT_ONCE }).catch(() => []);
    const messages = ids.map((id) => ({ data: { id }, singletonKey: id }));
    if (messages.length > 0) await boss.insert(QUEUE, messages).catch(() => null);
    await pause(SWEEP, signal);
  }
}

/** The workers of a server are handed jobs by pg-boss. */
export function serverDelivery(engine: Engine): Delivery {
  let opened: Promise<PgBoss> | undefined;
  const boss = (): Promise<PgBoss> => {
    opened ??= openBoss(engine);
    return opened;
  };
  return {
    async announce(db, ids) {
      const open = await boss();
      for (const id of ids) await open.send(QUEUE, { id }, { singletonKey: id, db: inside(db) });
    },
    async work(handle, signal) {
      const open = await boss();
      const sweeping = sweep(engine, open, signal);
      while (!signal.aborted) {
        const [message] = await open.fetch<{ id: string }>(QUEUE).catch(() => []);
        if (message === undefined) {
          await pause(IDLE, signal);
          continue;
        }
        await handle(message.data.id);
        // A message that is not told to be done comes again, and finds that there is nothing left to do.
        await open.complete(QUEUE, message.id).catch(() => null);
      }
      await sweeping;
    },
    async close() {
      await (await opened)?.stop({ graceful: false, close: true });
    },
  };
}
