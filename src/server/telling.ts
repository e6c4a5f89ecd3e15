// What the server tells of itself: whether it lives and can be asked, its description as JSON and as a page, its metrics, and its log.
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { ENGINE } from '../model/analyses.ts';
import type { Store } from '../store/index.ts';
import { knownAs } from './accounts/doors.ts';
import { problem } from './guards.ts';
import type { Answered, Metrics } from './metrics.ts';
import { type Description, REFERENCE_POLICY, writeReference } from './reference-page.ts';

/** A line of the log: patterns of routes, no addresses, no queries, no texts. */
export interface LogEntry {
  readonly at: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  readonly who: string | null;
}

/** Whether it lives, and whether it can be asked. */
export function addHealth(app: OpenAPIHono, store: Store, stopping: AbortSignal): void {
  app.get('/livez', (context) => context.json({ status: 'alive' }));
  app.get('/readyz', async (context) => {
    if (stopping.aborted) return problem(context, 503, { code: 'stopping', title: 'The server is being stopped.' });
    await store.page({ limit: 1 });
    return context.json({ status: 'ready', engine: `${ENGINE.name} ${ENGINE.version}`, store: store.engine });
  });
}

/** What the server tells of itself: its description, as JSON and as a page, and its metrics. */
export function addSelf(app: OpenAPIHono, store: Store, metrics: Metrics): void {
  const description = { openapi: '3.1.0', info: { title: 'Tawatur', version: ENGINE.version } };
  app.doc31('/openapi.json', description);
  app.get('/docs', (context) => {
    context.header('content-security-policy', REFERENCE_POLICY);
    return context.html(writeReference(app.getOpenAPI31Document(description) as unknown as Description));
  });
  app.get('/metrics', async (context) => {
    context.header('content-type', 'text/plain; version=0.0.4; charset=utf-8');
    return context.body(await metrics.write(store));
  });
}

interface Telling {
  readonly metrics: Metrics;
  readonly told: (entry: LogEntry) => void;
}

/** Counts an answer and tells of it. */
export function log({ method, route, status, seconds }: Answered, context: Context, { metrics, told }: Telling): void {
  metrics.count({ method, route, status: String(status) }, seconds);
  const who = knownAs(context);
  told({ at: new Date().toISOString(), method, route, status, ms: Math.round(seconds * 1000), who });
}
