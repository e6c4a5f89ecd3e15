// Workers: what comes out does not depend on the engine, on how many work or on which of them is killed; a job is cancelled, tried again, laid
// down and taken up, and dead with its reason in the end.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStories } from '../../src/cli/corpus/stories.ts';
import { analyseOrder, ingestOrder } from '../../src/server/jobs/kinds.ts';
import { type JobEvent, runWorker } from '../../src/server/jobs/workers.ts';
import type { Incoming, Store } from '../../src/store/index.ts';
import { inventedReports } from '../../tools/store/kills.ts';
import { tawatur } from '../cli/runs.ts';
import { filePlace, incoming, namedPlaces, type Place, places, serverPlace } from './engines.ts';

const MAIN = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
const GENERATED = 300;
const BATCH = 20;

/** The reports of the sample stories, and some hundred invented ones, a few of them twice. */
function everything(): Incoming[] {
  const stories = loadStories().flatMap(({ reports }) =>
    reports.map(({ text, outlet = null, published = null, url = null }) => incoming({ text, outlet, published, url })),
  );
  const made = inventedReports(GENERATED)
    .split('\n')
    .map((line) => incoming(JSON.parse(line)));
  return [
    ...stories,
    ...made,
    ...made.slice(0, 30).map((one) => ({ ...one, report: { ...one.report, outlet: null } })),
  ];
}

const orders = (all: readonly Incoming[]) =>
  Array.from({ length: Math.ceil(all.length / BATCH) }, (_, at) =>
    ingestOrder(all.slice(at * BATCH, (at + 1) * BATCH)),
  );

const startWorker = (location: string): ChildProcess =>
  spawn(process.execPath, [MAIN, 'worker', '--until-idle', '--lease', '2', '--store', location], { stdio: 'ignore' });

async function workOff(store: Store, location: string, workers: number, killed = 0): Promise<void> {
  const running = new Set(Array.from({ length: workers }, () => startWorker(location)));
  for (let at = 0; at < killed; at++) {
    await new Promise((done) => setTimeout(done, 1200));
    const [victim] = running;
    if (victim === undefined || victim.exitCode !== null) break;
    victim.kill('SIGKILL');
    await once(victim, 'close');
    running.delete(victim);
    running.add(startWorker(location));
  }
  await Promise.all([...running].map((child) => (child.exitCode === null ? once(child, 'close') : null)));
  const { done, dead, waiting, running: left } = await store.jobCounts();
  expect({ dead, waiting, left }).toEqual({ dead: 0, waiting: 0, left: 0 });
  expect(done).toBe(orders(everything()).length);
}

const exported = (location: string): string => {
  const { code, out, err } = tawatur(['export', '--analyses', '--store', location]);
  expect([code, err]).toEqual([0, '']);
  return out.split('\n').sort().join('\n');
};

describe('the export', async () => {
  const made = await places();
  const files = filePlace();
  const server = made.length > 1 ? serverPlace() : null;
  let expected: string;
  afterAll(async () => {
    await files.clear();
    await server?.clear();
  });

  const run = async (place: Place, workers: number, killed = 0): Promise<string> => {
    const location = place.fresh();
    const store = await place.open(location);
    await store.addJobs(orders(everything()));
    await workOff(store, location, workers, killed);
    return exported(location);
  };

  beforeAll(async () => {
    expected = await run(files, 1);
    expect(
      expected.split('\n').filter((line) => line.includes('"format":"tawatur-analysis/1"')).length,
    ).toBeGreaterThan(GENERATED);
  }, 120_000);

  it.skipIf(server === null).each([
    [1, 0],
    [3, 0],
    [3, 2],
  ])(
    'of PostgreSQL with %i workers, %i of them killed, is that of SQLite byte for byte',
    { timeout: 120_000 },
    async (workers, killed) => {
      expect((await run(server!, workers, killed)) === expected).toBe(true);
    },
  );
});

describe.each(await namedPlaces())('a worker in %s', (_, makePlace) => {
  let place: Place;
  let store: Store;
  let stop: AbortController;
  const events: JobEvent[] = [];
  beforeAll(async () => {
    place = makePlace();
    store = await place.open();
  });
  afterAll(() => place.clear());

  const until = async (reached: () => Promise<boolean>): Promise<void> => {
    for (let tries = 0; !(await reached()); tries++) {
      if (tries > 400) throw new Error(`it was not reached: ${JSON.stringify(events.slice(-3))}`);
      await new Promise((done) => setTimeout(done, 25));
    }
  };
  const work = async (reached: () => Promise<boolean>): Promise<void> => {
    stop = new AbortController();
    const working = runWorker(store, { signal: stop.signal, lease: 1500, told: (event) => events.push(event) });
    await until(reached).finally(() => stop.abort());
    await working;
  };
  const stateOf = async (id: string) => (await store.job(id))?.state;

  it('does what is asked, once, and tells what came of it', async () => {
    const order = ingestOrder([incoming({ text: 'قالت بلدية المرفأ إن الجدار انهار.' })]);
    expect(await store.addJobs([order, order])).toBe(1);
    await work(async () => (await stateOf(order.id)) === 'done');
    expect(await store.job(order.id)).toMatchObject({
      attempts: 1,
      done: 2,
      total: 2,
      result: { receipts: [{ outcome: 'new' }] },
    });
    expect(await store.addJobs([order])).toBe(0);
    expect(await store.count({})).toBe(1);
  });

  it('leaves a job that has no meaning dead at once, with the reason', async () => {
    await store.addJobs([{ id: 'bless-1', kind: 'bless', body: null }]);
    await work(async () => (await stateOf('bless-1')) === 'dead');
    expect(await store.job('bless-1')).toMatchObject({ attempts: 1, failure: { code: 'wrong-order' } });
    expect(await store.reviveJob('bless-1')).toBe(true);
    expect(await stateOf('bless-1')).toBe('waiting');
    expect(await store.cancelJob('bless-1')).toBe(true);
  });

  it('tries again what failed, later, and tells nothing of the text', async () => {
    const order = ingestOrder([incoming({ text: 'سر مكتوم' })]);
    const broken = { ...order, body: { reports: [{ report: { text: 'سر مكتوم' } }] } };
    await store.addJobs([broken]);
    await work(async () => ((await store.job(order.id))?.attempts ?? 0) >= 2);
    const job = (await store.job(order.id))!;
    expect(job.failure).toMatchObject({ code: 'fault' });
    expect(JSON.stringify([job.failure, events])).not.toContain('مكتوم');
    await store.cancelJob(order.id);
  });

  it('lays a job down when it is told to stop, and another goes on; a cancelled one is left', async () => {
    const receipts = await store.add(
      inventedReports(60)
        .split('\n')
        .map((line) => incoming(JSON.parse(line))),
    );
    const order = analyseOrder(receipts.map(({ document }) => document));
    await store.addJobs([order]);
    await work(async () => (await stateOf(order.id)) === 'running');
    const laid = (await store.job(order.id))!;
    if (laid.state !== 'done') expect([laid.state, laid.attempts]).toEqual(['waiting', 0]);
    await work(async () => (await stateOf(order.id)) === 'done');
    for (const { document } of receipts) expect(await store.analysis(document, 'tawatur 0.1.0')).not.toBeNull();
    await store.addJobs([{ id: 'compare-1', kind: 'compare', body: {} }]);
    await store.cancelJob('compare-1');
    const next = ingestOrder([incoming({ text: 'نص آخر' })]);
    await store.addJobs([next]);
    await work(async () => (await stateOf(next.id)) === 'done');
    expect(await stateOf('compare-1')).toBe('cancelled');
  });
});

describe.each(await namedPlaces())('jobs in %s', (_, makePlace) => {
  let place: Place;
  let now = '2024-03-05T09:00:00.000Z';
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => place.clear());

  it('that end every worker without getting farther are dead; those that get farther are not', async () => {
    const store = await place.open(place.fresh(), { now: () => now });
    await store.addJobs([
      { id: 'a', kind: 'analyse', body: null },
      { id: 'b', kind: 'analyse', body: null },
    ]);
    for (let round = 1; round <= 8; round++) {
      for (const id of ['a', 'b']) await store.claimJob({ id, worker: `w${round}`, lease: 1000 });
      await store.stepJob({ id: 'b', worker: `w${round}`, done: round, total: 9, lease: 1000 });
      now = `2024-03-05T09:${String(round).padStart(2, '0')}:00.000Z`;
    }
    expect(await store.job('a')).toMatchObject({ state: 'dead', attempts: 5, failure: { code: 'worker-gone' } });
    expect(await store.job('b')).toMatchObject({ state: 'running', done: 8, total: 9 });
    expect(await store.stepJob({ id: 'b', worker: 'w1', done: 9, total: 9, lease: 1000 })).toBe(false);
  });

  it('are listed newest first, page after page', async () => {
    const store = await place.open(place.fresh(), { now: () => now });
    for (let at = 0; at < 5; at++) {
      now = `2024-03-06T09:0${at}:00.000Z`;
      await store.addJobs([
        { id: `j${at}`, kind: 'analyse', body: null },
        { id: `k${at}`, kind: 'analyse', body: null },
      ]);
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await store.jobPage({ limit: 3, ...(after === undefined ? {} : { after }) });
      seen.push(...page.jobs.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(['j4', 'k4', 'j3', 'k3', 'j2', 'k2', 'j1', 'k1', 'j0', 'k0']);
    expect(await store.jobCounts()).toEqual({ waiting: 10, running: 0, done: 0, dead: 0, cancelled: 0 });
  });
});
