// The API as programs and hostile pages meet it: a server that listens, on a store of each engine.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStories } from '../../src/cli/corpus/stories.ts';
import { type Listening, serve } from '../../src/server/index.ts';
import { runWorker } from '../../src/server/jobs/workers.ts';
import { openStore, type Store } from '../../src/store/index.ts';
import { filePlace, namedPlaces, type Place } from '../store/engines.ts';
import { ask, post } from './asking.ts';

const TEXT = 'قالت بلدية المرفأ إن القصف أصاب السوق القديم.';
const reports = [
  { text: TEXT, outlet: 'الفنار', published: '2024-03-05', url: 'https://fanar.example/1', headline: 'خبر' },
  { text: 'عاد الهدوء إلى المدينة', outlet: 'المنارة', published: '2024-03-06' },
];

describe.each(await namedPlaces())('the API over %s', (_, makePlace) => {
  let place: Place;
  let store: Store;
  let listening: Listening;
  let port: number;
  beforeAll(async () => {
    place = makePlace();
    store = await place.open();
    listening = await serve(store, { port: 0 });
    port = listening.port;
  });
  afterAll(async () => {
    await listening.stop();
    await place.clear();
  });

  it('stores, finds and gives back reports', async () => {
    const stored = await post(port, '/api/reports', { reports });
    expect(stored.status).toBe(201);
    const { receipts } = JSON.parse(stored.body) as { receipts: { document: string; outcome: string }[] };
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
    expect(JSON.parse((await post(port, '/api/reports', { reports })).body).receipts).toMatchObject([
      { outcome: 'known' },
      { outcome: 'known' },
    ]);
    const found = JSON.parse((await ask(port, `/api/reports?query=${encodeURIComponent('والقصف')}`)).body);
    expect(found).toMatchObject({ documents: [{ id: receipts[0]!.document, text: TEXT }], next: null });
    const read = await ask(port, `/api/reports/${receipts[0]!.document}`);
    expect(JSON.parse(read.body)).toMatchObject({ ...reports[0], acquisitions: [{ route: 'api' }] });
    const first = JSON.parse((await ask(port, '/api/reports?limit=1')).body);
    const second = JSON.parse((await ask(port, `/api/reports?limit=1&after=${encodeURIComponent(first.next)}`)).body);
    expect([first.documents[0].published, second.documents[0].published]).toEqual(['2024-03-06', '2024-03-05']);
  });

  it('analyses a report and compares those that a query finds', async () => {
    const [story] = loadStories();
    const sent = story!.reports.slice(0, 4).map(({ text, outlet, published }) => ({ text, outlet, published }));
    const { receipts } = JSON.parse((await post(port, '/api/reports', { reports: sent })).body);
    const analysis = JSON.parse((await ask(port, `/api/reports/${receipts[0].document}/analysis`)).body);
    expect(analysis).toMatchObject({ format: 'tawatur-analysis/1', document: { text: sent[0]!.text } });
    expect(JSON.parse((await ask(port, `/api/reports/${receipts[0].document}/analysis`)).body)).toEqual(analysis);
    const comparison = JSON.parse((await post(port, '/api/comparisons', { query: '' })).body);
    expect(comparison.format).toBe('tawatur-comparison/1');
    expect(comparison.documents).toHaveLength(await store.count({}));
  });

  it('takes rulings on ids of today, applies them, lists them and takes them back', async () => {
    const [story] = loadStories();
    const sent = story!.reports.map(({ text, outlet, published }) => ({ text, outlet, published }));
    await post(port, '/api/reports', { reports: sent });
    const compare = async () => JSON.parse((await post(port, '/api/comparisons', {})).body);
    const before = await compare();
    const [one, other] = before.origins.filter(({ claims }: { claims: unknown[] }) => claims.length > 0);
    const merge = await post(port, '/api/judgements', {
      kind: 'merge',
      ids: [one.id, other.id],
      among: {},
      by: 'huda',
    });
    expect([merge.status, before.judgements]).toEqual([201, undefined]);
    const { number } = JSON.parse(merge.body);
    expect((await compare()).origins.length).toBe(before.origins.length - 1);
    const { judgements } = JSON.parse((await ask(port, '/api/judgements/standing')).body);
    expect(judgements).toMatchObject([{ number, kind: 'merge', lost: [] }]);
    const page = JSON.parse((await ask(port, '/api/judgements?limit=1')).body);
    expect(page).toMatchObject({ judgements: [{ number, kind: 'merge', by: 'huda' }], next: null });
    expect((await post(port, '/api/judgements', { kind: 'undo', undoes: number })).status).toBe(201);
    expect(await compare()).toEqual(before);
    expect((await post(port, '/api/judgements', { kind: 'accept', ids: ['o-none'] })).status).toBe(404);
    for (const wrong of [
      { kind: 'merge', ids: [one.id] },
      { kind: 'undo', undoes: 99 },
      { kind: 'bless', ids: ['x'] },
      { kind: 'note', ids: [one.id] },
    ])
      expect((await post(port, '/api/judgements', wrong)).status, JSON.stringify(wrong)).toBe(400);
  });

  it('takes orders for jobs, lists them without what they hold, cancels and revives them', async () => {
    const [{ document }] = JSON.parse((await post(port, '/api/reports', { reports })).body).receipts;
    const asked = await post(port, '/api/jobs', { kind: 'analyse', documents: [document] });
    expect(asked.status).toBe(202);
    const { id } = JSON.parse(asked.body);
    expect(JSON.parse((await post(port, '/api/jobs', { kind: 'analyse', documents: [document] })).body).id).toBe(id);
    const { jobs } = JSON.parse((await ask(port, '/api/jobs?state=waiting')).body);
    expect(jobs).toEqual([expect.objectContaining({ id, kind: 'analyse', state: 'waiting', done: 0, total: 1 })]);
    expect(jobs[0].body).toBeUndefined();
    expect(JSON.parse((await post(port, `/api/jobs/${id}/cancel`, {})).body)).toMatchObject({ state: 'cancelled' });
    expect((await post(port, `/api/jobs/${id}/cancel`, {})).status).toBe(404);
    expect(JSON.parse((await post(port, `/api/jobs/${id}/retry`, {})).body)).toMatchObject({ state: 'waiting' });
    const stop = new AbortController();
    const working = runWorker(store, { signal: stop.signal });
    const read = async () => JSON.parse((await ask(port, `/api/jobs/${id}`)).body);
    while ((await read()).state !== 'done') await new Promise((done) => setTimeout(done, 30));
    stop.abort();
    await working;
    expect(await read()).toMatchObject({ done: 1, total: 1, failure: null });
    expect((await ask(port, '/api/jobs/analyse-00')).status).toBe(404);
    expect((await post(port, '/api/jobs', { kind: 'analyse' })).status).toBe(400);
    expect((await post(port, '/api/jobs', { kind: 'format-disk' })).status).toBe(400);
  });

  it('says what went wrong: nothing there, removed, not what it takes', async () => {
    expect((await ask(port, `/api/reports/${'0'.repeat(32)}`)).status).toBe(404);
    const [{ document }] = JSON.parse((await post(port, '/api/reports', { reports: [{ text: 'سر' }] })).body).receipts;
    await store.remove({ document, kind: 'remove', by: 'huda', why: 'x' });
    for (const path of ['', '/analysis']) expect((await ask(port, `/api/reports/${document}${path}`)).status).toBe(410);
    for (const wrong of [
      '{',
      '[]',
      '{}',
      { reports: [] },
      { reports: [{ text: '' }] },
      { reports: [{ text: 'x', published: 'soon' }] },
      { reports: [{ text: 'x', url: 'javascript:alert(1)' }] },
      { reports: [{ text: 'x', more: 1 }] },
      { reports: Array(101).fill({ text: 'x' }) },
    ]) {
      const answer = await post(port, '/api/reports', wrong);
      expect([answer.status, answer.headers['content-type']], JSON.stringify(wrong)).toEqual([
        400,
        'application/problem+json',
      ]);
    }
    expect((await ask(port, '/api/reports?limit=0')).status).toBe(400);
    expect((await ask(port, '/api/reports/x%27%3B--')).status).toBe(400);
    expect((await ask(port, '/nothing')).status).toBe(404);
    expect((await post(port, '/api/reports', `{"reports":[{"text":"${'x'.repeat(17_000_000)}"}]}`)).status).toBe(413);
  });

  it('answers queries of every kind without a fault of its own', async () => {
    for (const typed of ['"', "'", '*', 'a OR b', '(', '\\', '\u0000', 'NEAR(', '": ', '%', '«', '-x', 'x:*', '\ud83d'])
      expect((await ask(port, `/api/reports?query=${encodeURIComponent(typed.toWellFormed())}`)).status, typed).toBe(
        200,
      );
  });

  it('is alive and ready, and describes itself', async () => {
    expect((await ask(port, '/livez')).status).toBe(200);
    expect(JSON.parse((await ask(port, '/readyz')).body)).toMatchObject({ status: 'ready', store: place.engine });
    const description = JSON.parse((await ask(port, '/openapi.json')).body);
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths).sort()).toEqual([
      '/api/audit',
      '/api/comparisons',
      '/api/jobs',
      '/api/jobs/{id}',
      '/api/jobs/{id}/cancel',
      '/api/jobs/{id}/events',
      '/api/jobs/{id}/retry',
      '/api/judgements',
      '/api/judgements/standing',
      '/api/reports',
      '/api/reports/{id}',
      '/api/reports/{id}/analysis',
      '/api/reports/{id}/passages/{place}',
      '/api/reports/{id}/removal',
      '/api/reports/{id}/sentences',
      '/api/session',
      '/api/tokens',
      '/api/tokens/{id}',
      '/api/users',
      '/api/users/{name}',
      '/api/versions',
    ]);
  });

  it.each([
    'evil.example',
    'evil.example:PORT',
    '127.0.0.1.evil.example:PORT',
    'localhost',
    '127.0.0.1:1',
    'localhost.:PORT',
    '[::1%25eth0]:PORT',
    '0.0.0.0:PORT',
    '127.0.0.1:PORT@evil.example',
  ])('answers nothing to the host %s', async (given) => {
    const host = given.replace('PORT', String(port));
    for (const path of ['/api/reports', '/livez', '/openapi.json'])
      expect([400, 421]).toContain((await ask(port, path, { headers: { host } })).status);
    expect([400, 421]).toContain((await post(port, '/api/reports', { reports }, { host })).status);
  });

  it.each([
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost:1' }, 403],
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'content-type': 'text/plain' }, 415],
    [{ 'content-type': 'application/x-www-form-urlencoded' }, 415],
    [{ 'content-type': 'application/jsonp' }, 415],
    [{ 'sec-fetch-site': 'same-origin' }, 201],
  ] as [Record<string, string>, number][])('answers a change with the headers %j with %i', async (headers, status) => {
    expect((await post(port, '/api/reports', { reports }, headers)).status).toBe(status);
  });

  it('lets its own pages and every name of this machine in', async () => {
    for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`]) {
      expect((await ask(port, '/livez', { headers: { host } })).status).toBe(200);
      expect((await post(port, '/api/reports', { reports }, { host, origin: `http://${host}` })).status).toBe(201);
    }
  });

  it('tells browsers to run, frame and keep nothing, on every answer', async () => {
    for (const path of ['/livez', '/api/reports', '/nothing', '/openapi.json']) {
      const { headers } = await ask(port, path);
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect([headers['x-content-type-options'], headers['cache-control'], headers['referrer-policy']]).toEqual([
        'nosniff',
        'no-store',
        'no-referrer',
      ]);
    }
  });
});

describe('tawatur serve', () => {
  const files = filePlace();
  afterAll(() => files.clear());

  it('says where it listens, stops when told to with what runs answered, and leaves the store whole', async () => {
    const place = files.fresh();
    const main = join(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
    const child = spawn(process.execPath, [main, 'serve', '--store', place, '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said = await new Promise<string>((done) =>
      child.stdout.once('data', (chunk: Buffer) => done(chunk.toString())),
    );
    const port = Number(/^http:\/\/127\.0\.0\.1:(\d+) serves /u.exec(said)![1]);
    const many = Array.from({ length: 100 }, (_, at) => ({ text: `${TEXT} ${at}`.repeat(50) }));
    const running = post(port, '/api/reports', { reports: many });
    await new Promise((done) => setTimeout(done, 30));
    const ended = new Promise<number | null>((done) => child.once('close', done));
    child.kill('SIGTERM');
    const answer = await running.catch(() => null);
    expect(await ended).toBe(0);
    const store = await openStore(place, { mustExist: true });
    expect((await store.check()).faults).toEqual([]);
    expect(await store.count({})).toBe(answer?.status === 201 ? 100 : 0);
    await store.close();
  });
});
