// What the server tells of itself: progress as it goes, metrics, a log, a page to read the API, links into a text that stay true.
import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Listening, serve } from '../../src/server/index.ts';
import { analyseOrder, ingestOrder } from '../../src/server/jobs/kinds.ts';
import { runWorker } from '../../src/server/jobs/workers.ts';
import { escaped, writeReference } from '../../src/server/reference-page.ts';
import type { Store } from '../../src/store/index.ts';
import { inventedReports } from '../../tools/store/kills.ts';
import { filePlace, incoming, namedPlaces, type Place } from '../store/engines.ts';
import { ask, post } from './asking.ts';

const TEXT = 'قالت بلدية المرفأ إن الجدار انهار. وأضافت أن أحداً لم يصب.';

describe.each(await namedPlaces())('a server over %s', (_, makePlace) => {
  let place: Place;
  let store: Store;
  let listening: Listening;
  let port: number;
  const log: object[] = [];
  beforeAll(async () => {
    place = makePlace();
    store = await place.open();
    listening = await serve(store, { port: 0, told: (entry) => log.push(entry) });
    port = listening.port;
  });
  afterAll(async () => {
    await listening.stop();
    await place.clear();
  });

  /** What a stream tells until it ends. */
  const follow = (path: string): Promise<Record<string, unknown>[]> =>
    new Promise((done, fail) => {
      get({ host: '127.0.0.1', port, path }, (answer) => {
        expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/event-stream']);
        let text = '';
        answer.setEncoding('utf8');
        answer.on('data', (chunk: string) => {
          text += chunk;
        });
        answer.on('end', () => done([...text.matchAll(/^data: (.*)$/gmu)].map(([, data]) => JSON.parse(data!))));
      }).on('error', fail);
    });

  it('tells how far a job is, as it goes, until it ends', async () => {
    const receipts = await store.add(
      inventedReports(80)
        .split('\n')
        .map((line) => incoming(JSON.parse(line))),
    );
    const order = analyseOrder(receipts.map(({ document }) => document));
    await store.addJobs([order]);
    const following = follow(`/api/jobs/${order.id}/events`);
    const stop = new AbortController();
    const working = runWorker(store, { signal: stop.signal });
    const told = await following;
    stop.abort();
    await working;
    expect(told[0]).toMatchObject({ id: order.id, done: 0, total: 80 });
    expect(told.length).toBeGreaterThan(1);
    expect(told.at(-1)).toMatchObject({ state: 'done', done: 80, total: 80 });
    expect(told.map(({ done }) => done)).toEqual(
      [...told.map(({ done }) => done as number)].sort((one, other) => one - other),
    );
    expect(told.some(({ body, result }) => body !== undefined || result !== undefined)).toBe(false);
    expect((await ask(port, '/api/jobs/analyse-00/events')).status).toBe(404);
  });

  it('counts for Prometheus, under patterns of routes', async () => {
    await ask(port, `/api/reports/${'0'.repeat(32)}`);
    await ask(port, '/etc/passwd');
    const answer = await ask(port, '/metrics');
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    const lines = answer.body.split('\n');
    const labels = '{method="GET",route="/api/reports/:id",status="404"}';
    expect(lines).toContain(`tawatur_http_request_duration_seconds_count${labels} 1`);
    expect(lines).toContain(`tawatur_http_request_duration_seconds_bucket${labels.replace('}', ',le="+Inf"}')} 1`);
    expect(lines.some((line) => line.includes('route="none",status="404"'))).toBe(true);
    expect(answer.body).not.toContain('passwd');
    expect(lines).toContain('tawatur_jobs{state="done"} 1');
    expect(lines).toContain(`tawatur_reports ${await store.count({})}`);
    for (const line of lines) expect(line).toMatch(/^(?:# (?:HELP|TYPE) .*|[a-z_]+(?:\{[^{}]*\})? [\d.e+-]+|)$/u);
  });

  it('writes a log that holds no text, no query and no address', async () => {
    await post(port, '/api/reports', {
      reports: [{ text: TEXT, url: 'https://fanar.example/secret', outlet: 'الفنار' }],
    });
    await ask(port, `/api/reports?query=${encodeURIComponent('بلدية')}`);
    await ask(port, `/${encodeURIComponent('بلدية')}`);
    const all = JSON.stringify(log);
    expect(log).toContainEqual({
      at: expect.any(String),
      method: 'POST',
      route: '/api/reports',
      status: 201,
      ms: expect.any(Number),
      who: 'local',
    });
    for (const word of ['بلدية', 'secret', 'الفنار', '%D8']) expect(all).not.toContain(word);
  });

  it('links to places of a text, which stay true when it is read anew', async () => {
    const [{ document }] = JSON.parse((await post(port, '/api/reports', { reports: [{ text: TEXT }] })).body).receipts;
    const first = JSON.parse((await ask(port, `/api/reports/${document}/sentences?limit=1`)).body);
    expect(first).toMatchObject({ sentences: [{ start: 0, text: TEXT.slice(0, TEXT.indexOf('.') + 1) }], next: 1 });
    const second = JSON.parse((await ask(port, `/api/reports/${document}/sentences?after=1`)).body);
    expect(second).toMatchObject({ sentences: [{ text: TEXT.slice(TEXT.indexOf('.') + 2) }], next: null });
    const { link, text } = second.sentences[0];
    const before = JSON.parse((await ask(port, link)).body);
    expect(before).toMatchObject({ text, link, report: { id: document }, sentences: [{ text }] });
    expect(before.findings.map(({ finding }: { finding: string }) => finding)).toContain('attribution');
    // A newer reading that cuts the text otherwise and finds less.
    const analysis = JSON.parse((await ask(port, `/api/reports/${document}/analysis`)).body);
    const newer = {
      ...analysis,
      document: { ...analysis.document, text: '' },
      sentences: [{ start: 0, end: TEXT.length }],
      attributions: [],
    };
    await store.saveAnalyses([{ document, engine: 'tawatur 0.1.0', body: JSON.stringify(newer) }]);
    const after = JSON.parse((await ask(port, link)).body);
    expect(after).toMatchObject({ text, link, sentences: [{ text: TEXT }] });
    expect(after.findings.map(({ finding }: { finding: string }) => finding)).not.toContain('attribution');
    expect((await ask(port, `/api/reports/${document}/passages/5-5`)).status).toBe(404);
    expect((await ask(port, `/api/reports/${document}/passages/0-9999`)).status).toBe(404);
    expect((await ask(port, `/api/reports/${document}/passages/-1`)).status).toBe(400);
    await store.remove({ document, kind: 'remove', by: 'huda', why: 'x' });
    expect((await ask(port, link)).status).toBe(410);
  });

  it('tells the versions of an address', async () => {
    const url = 'https://fanar.example/9';
    for (const text of ['النص الأول', 'النص الثاني'])
      await post(port, '/api/reports', { reports: [{ text, url, outlet: 'الفنار' }] });
    const { versions, next } = JSON.parse((await ask(port, `/api/versions?url=${encodeURIComponent(url)}`)).body);
    expect([versions.length, next, versions[0].changes]).toEqual([2, null, null]);
    expect(JSON.stringify(versions[1].changes)).toContain('النص الثاني');
  });

  it('has a page to read the API, which runs and loads nothing', async () => {
    const answer = await ask(port, '/docs');
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers['content-security-policy']).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; frame-ancestors 'none'/u,
    );
    expect(answer.body).not.toMatch(/<script|src=|@import|url\(/u);
    const { paths } = JSON.parse((await ask(port, '/openapi.json')).body);
    for (const [path, methods] of Object.entries(paths as Record<string, object>))
      for (const method of Object.keys(methods))
        expect(answer.body).toContain(`<h2>${method.toUpperCase()} ${path}</h2>`);
    const hostile = '<img src=x onerror=alert(1)>';
    expect(
      writeReference({
        info: { title: hostile, version: hostile },
        paths: { [hostile]: { get: { summary: hostile } } },
      }),
    ).not.toContain('<img');
    expect(escaped(`"'&`)).toBe('&quot;&#39;&amp;');
  });
});

describe('a server that stops', () => {
  const files = filePlace();
  afterAll(() => files.clear());

  it('ends streams at once, and lets what runs be answered', async () => {
    const store = await files.open();
    const listening = await serve(store, { port: 0 });
    const order = ingestOrder([incoming({ text: TEXT })]);
    await store.addJobs([order]);
    const ended = new Promise<void>((done, fail) => {
      get({ host: '127.0.0.1', port: listening.port, path: `/api/jobs/${order.id}/events` }, (answer) => {
        answer.resume();
        answer.on('end', done);
        answer.once('data', () => void listening.stop());
      }).on('error', fail);
    });
    await ended;
  });
});
