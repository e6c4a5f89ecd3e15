// Kills of servers and workers: whatever is killed with SIGKILL, whenever, what was answered with 201 is on the disk, once, and what a worker was
// asked to do is done in the end, once. The child is a process as its users start it.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { ENGINE } from '../../src/model/analyses.ts';
import { ingestOrder } from '../../src/server/jobs/kinds.ts';
import { type Incoming, openStore, type Store } from '../../src/store/index.ts';
import { inspect, inventedReports, type Kills } from './kills.ts';

const MAIN = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
const BATCH = 10;

/** The arguments of Node that start a server of a store on any free port, and print its address first. */
export const serverOf = (place: string): string[] => [MAIN, 'serve', '--no-work', '--store', place, '--port', '0'];

const startNode = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

interface Sending {
  readonly address: string;
  readonly reports: () => object[];
  readonly acknowledged: Set<string>;
}

/** Sends batch after batch until the server is gone; keeps what it acknowledged. */
async function sendUntilGone({ address, reports, acknowledged }: Sending): Promise<void> {
  for (;;) {
    try {
      const answer = await fetch(`${address}/api/reports`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ reports: reports() }),
      });
      if (answer.status !== 201) throw new Error(`answered with ${answer.status}`);
      const { receipts } = (await answer.json()) as { receipts: { document: string }[] };
      for (const { document } of receipts) acknowledged.add(document);
    } catch {
      return;
    }
  }
}

export interface ServerKills {
  /** Gives a place where no store is; asked anew every so many rounds, so that looking at it stays quick. */
  readonly fresh: () => string;
  readonly rounds: number;
  readonly random: () => number;
  /** How a server of a place is started; for a test of this test. */
  readonly server?: (place: string) => string[];
}

const ROUNDS_A_STORE = 25;
const LONGEST_LIFE = 400;
const POLL = 5;

/** Kills a server so many times while reports are sent to it, and looks at the store after each. */
export async function killServer({ fresh, rounds, random, server = serverOf }: ServerKills): Promise<Kills> {
  const faults: string[] = [];
  let [place, sent, all, interrupted] = [fresh(), 0, 0, 0];
  let acknowledged = new Set<string>();
  const texts = inventedReports(50_000).split('\n');
  const reports = (): object[] => {
    sent += BATCH;
    return texts.slice(sent - BATCH, sent).map((line) => JSON.parse(line) as object);
  };
  for (let round = 0; round < rounds && faults.length <= 20; round++) {
    if (round % ROUNDS_A_STORE === 0) {
      all += acknowledged.size;
      [place, sent, acknowledged] = [fresh(), 0, new Set()];
    }
    const child = startNode(server(place));
    const [said] = (await once(child.stdout!, 'data')) as [Buffer];
    const sending = sendUntilGone({ address: said.toString().split(' ')[0]!.trim(), reports, acknowledged });
    await pause(random() * LONGEST_LIFE);
    if (child.exitCode === null) interrupted++;
    child.kill('SIGKILL');
    await Promise.all([once(child, 'close'), sending]);
    for (const fault of await inspect(place, acknowledged)) faults.push(`round ${round + 1}: ${fault}`);
  }
  return { rounds, interrupted, acknowledged: all + acknowledged.size, faults };
}

const JOB_REPORTS = 5;

function ordersOf(count: number): ReturnType<typeof ingestOrder>[] {
  const all = inventedReports(count * JOB_REPORTS)
    .split('\n')
    .map((line, at): Omit<Incoming, 'terms'> => {
      const { text, outlet, published } = JSON.parse(line) as { text: string; outlet: string; published: string };
      const bytes = new TextEncoder().encode(text);
      const about = { headline: null, byline: null, url: null, part: String(at), forwardedFrom: null, name: 'kills' };
      return {
        report: { text, outlet, published, bytes, ...about },
        acquisition: {
          acquiredAt: '2024-03-05T00:00:00.000Z',
          route: 'file',
          name: 'kills',
          container: null,
          headers: {},
          redirects: [],
        },
      };
    });
  return Array.from({ length: count }, (_, at) => ingestOrder(all.slice(at * JOB_REPORTS, (at + 1) * JOB_REPORTS)));
}

export interface WorkerKills {
  readonly place: string;
  readonly rounds: number;
  readonly jobs: number;
  readonly random: () => number;
}

/** Waits until the worker has begun and has done a random share of what is left, half at most, so that it is killed at work on any machine. */
async function workedOff(store: Store, child: ChildProcess, random: () => number): Promise<void> {
  const { done, running, waiting } = await store.jobCounts();
  const enough = done + Math.floor((random() * waiting) / 2);
  for (;;) {
    const counts = await store.jobCounts();
    const begun = counts.running > running || counts.done > done;
    if (child.exitCode !== null || (begun && counts.done >= enough)) return;
    await pause(POLL);
  }
}

/** Kills a worker so many times while it works, lets the last one end, and looks whether every job was done once. */
export async function killWorker({ place, rounds, jobs, random }: WorkerKills): Promise<Kills> {
  const worker = [MAIN, 'worker', '--until-idle', '--lease', '1', '--store', place];
  const orders = ordersOf(jobs);
  const store = await openStore(place);
  const faults: string[] = [];
  let interrupted = 0;
  try {
    await store.addJobs(orders);
    for (let round = 0; round < rounds; round++) {
      const child = startNode(worker);
      await workedOff(store, child, random);
      if (child.exitCode === null) interrupted++;
      child.kill('SIGKILL');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
    }
    const last = startNode(worker);
    await once(last, 'close');
    const counts = await store.jobCounts();
    if (counts.done !== jobs) faults.push(`of ${jobs} jobs ${JSON.stringify(counts)}`);
    let documents = 0;
    for await (const { id } of store.all()) {
      documents++;
      if ((await store.analysis(id, `${ENGINE.name} ${ENGINE.version}`)) === null) faults.push(`not read: ${id}`);
    }
    if (documents !== jobs * JOB_REPORTS) faults.push(`${documents} documents of ${jobs * JOB_REPORTS} reports`);
    return { rounds, interrupted, acknowledged: documents, faults: [...faults, ...(await store.check()).faults] };
  } finally {
    await store.close();
  }
}
