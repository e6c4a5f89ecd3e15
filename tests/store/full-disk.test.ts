// A disk that is full, a real one of eight megabytes where this machine lets one be made: what is sent is refused with a reason, what is there can
// be read, a worker survives, and when there is room everything goes on.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, serve } from '../../src/server/index.ts';
import { ingestOrder } from '../../src/server/jobs/kinds.ts';
import { type JobEvent, runWorker } from '../../src/server/jobs/workers.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { ask, post } from '../server/asking.ts';
import { incoming } from './engines.ts';

const folder = mkdtempSync(join(tmpdir(), 'tawatur-full-'));
const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]).status === 0;
if (!mounted) console.warn('skipped: no small disk can be mounted here');

describe.skipIf(!mounted)('a disk that is full', () => {
  let store: Store;
  let listening: Listening;
  beforeAll(async () => {
    store = await openStore(join(folder, 'store.db'));
    listening = await serve(store, { port: 0 });
  });
  afterAll(async () => {
    await listening.stop();
    await store.close();
    spawnSync('umount', [folder]);
    rmSync(folder, { recursive: true, force: true });
  });

  it('refuses with a reason, stays readable, and goes on when there is room', async () => {
    const { port } = listening;
    const send = (at: number) => post(port, '/api/reports', { reports: [{ text: `نص ${at} `.repeat(3000) }] });
    writeFileSync(join(folder, 'ballast'), Buffer.alloc(5_500_000));
    let stored = 0;
    let answer = await send(stored);
    while (answer.status === 201 && stored < 500) answer = await send(++stored);
    expect([answer.status, JSON.parse(answer.body).code]).toEqual([503, 'disk-full']);
    expect(stored).toBeGreaterThan(0);
    const page = JSON.parse((await ask(port, '/api/reports?limit=200')).body);
    expect(page.documents).toHaveLength(stored);

    const events: JobEvent[] = [];
    const stop = new AbortController();
    const working = runWorker(store, { signal: stop.signal, lease: 500, told: (event) => events.push(event) });
    rmSync(join(folder, 'ballast'));
    expect((await send(stored)).status).toBe(201);
    const order = ingestOrder([incoming({ text: 'نص قصير' })]);
    await store.addJobs([order]);
    while ((await store.job(order.id))!.state !== 'done') await new Promise((done) => setTimeout(done, 50));
    stop.abort();
    await working;
    expect((await store.check()).faults).toEqual([]);
    expect(await store.count({})).toBe(stored + 2);
  });

  it('does not end a worker whose job cannot be written down', async () => {
    const events: JobEvent[] = [];
    const order = ingestOrder([incoming({ text: 'نص طويل '.repeat(10_000) })]);
    await store.addJobs([order]);
    let ballast = 0;
    try {
      for (; ; ballast++) writeFileSync(join(folder, `ballast-${ballast}`), Buffer.alloc(65_536));
    } catch {
      // It is full.
    }
    const stop = new AbortController();
    const working = runWorker(store, { signal: stop.signal, lease: 300, told: (event) => events.push(event) });
    while (events.length === 0) await new Promise((done) => setTimeout(done, 20));
    expect(events.every(({ outcome }) => outcome !== 'done')).toBe(true);
    expect(events.map(({ code }) => code)).toContain('disk-full');
    for (let at = 0; at <= ballast; at++) rmSync(join(folder, `ballast-${at}`), { force: true });
    while ((await store.job(order.id))!.state !== 'done') await new Promise((done) => setTimeout(done, 50));
    stop.abort();
    await working;
    expect((await store.check()).faults).toEqual([]);
  });
});
