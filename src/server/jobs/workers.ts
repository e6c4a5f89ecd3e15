// Workers: take jobs one after the other until they are told to stop, which lets the one under way go on where another takes it up. A job
// that throws is tried again, later each time; one that can never succeed is dead at once. Neither reasons nor logs hold the text of a report.
import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { type Job, type Store, StoreFailure } from '../../store/index.ts';
import { KINDS, WrongOrder } from './kinds.ts';

/** The job was cancelled, or its lease went to another worker. */
class Interrupted extends Error {}

/** How a worker works. */
export interface WorkerOptions {
  readonly signal: AbortSignal;
  /** Milliseconds after which a job whose worker gives no sign of life goes to another. */
  readonly lease?: number;
  /** Told what becomes of each job. */
  readonly told?: (event: JobEvent) => void;
}

export interface JobEvent {
  readonly job: string;
  readonly kind: string;
  readonly attempt: number;
  readonly outcome: 'done' | 'waiting' | 'dead' | 'interrupted';
  readonly milliseconds: number;
  readonly code?: string;
}

const LEASE = 60_000;
/** How long a worker rests when the store itself failed. */
const REST = 1000;
/** A step is told to the store after so much of the lease: telling each would cost more than doing it. */
const PART = 10;

interface Holding {
  readonly store: Store;
  readonly worker: string;
  readonly lease: number;
  readonly signal: AbortSignal;
}

function stepper(job: Job, { store, worker, lease, signal }: Holding) {
  let told = Date.now();
  return async (done: number, total: number): Promise<void> => {
    if (signal.aborted) throw new Interrupted();
    if (Date.now() - told < Math.min(lease / PART, 500) && done < total) return;
    told = Date.now();
    if (!(await store.stepJob({ id: job.id, worker, done, total, lease }))) throw new Interrupted();
  };
}

/** What went wrong, in words that hold nothing of a report. */
function reasonOf(error: unknown): { code: string; message: string; hint: string } {
  if (error instanceof StoreFailure) return error.failure;
  const hint = 'It is tried again later; when it is dead, tawatur jobs --retry ID begins it anew.';
  if (error instanceof WrongOrder) return { code: 'wrong-order', message: error.message, hint: 'Ask for it anew.' };
  return { code: 'fault', message: error instanceof Error ? error.name : 'something was thrown', hint };
}

async function runJob(job: Job, holding: Holding): Promise<Pick<JobEvent, 'outcome' | 'code'>> {
  const { store, worker } = holding;
  const run = KINDS[job.kind];
  try {
    if (run === undefined) throw new WrongOrder(`nobody knows jobs of the kind ${job.kind}`);
    const result = await run({ store, body: job.body, step: stepper(job, holding) });
    return { outcome: (await store.endJob({ id: job.id, worker, result })) ? 'done' : 'interrupted' };
  } catch (error) {
    if (error instanceof Interrupted) return { outcome: 'interrupted' };
    const failure = reasonOf(error);
    const state = await store.failJob({ id: job.id, worker, failure, final: error instanceof WrongOrder });
    return { outcome: state === 'dead' || state === 'waiting' ? state : 'interrupted', code: failure.code };
  }
}

/** Works until the signal; ends when the job under way has ended or was left. */
export async function runWorker(store: Store, options: WorkerOptions): Promise<void> {
  const { signal, lease = LEASE, told = () => {} } = options;
  const worker = `${hostname()} ${process.pid} ${randomBytes(4).toString('hex')}`;
  const holding = { store, worker, lease, signal };
  await store.work(
    (id) =>
      takeJob(id, holding, told).catch(async (error: unknown) => {
        // The store itself failed: the disk is full, the server is away. The job goes to whoever comes when its lease has ended.
        if (!(error instanceof StoreFailure)) throw error;
        told({ job: id, kind: '', attempt: 0, milliseconds: 0, outcome: 'interrupted', code: error.failure.code });
        await setTimeout(REST, undefined, { signal }).catch(() => {});
      }),
    signal,
  );
}

async function takeJob(id: string, holding: Holding, told: (event: JobEvent) => void): Promise<void> {
  const { store, worker, lease, signal } = holding;
  const job = await store.claimJob({ id, worker, lease });
  if (job === null) return;
  const start = Date.now();
  const ended = await runJob(job, holding);
  told({ job: job.id, kind: job.kind, attempt: job.attempts, milliseconds: Date.now() - start, ...ended });
  // What was left at the signal need not wait for the end of its lease.
  if (signal.aborted && ended.outcome === 'interrupted') await store.leaveJob({ id, worker });
}
