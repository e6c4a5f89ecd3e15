// Streams: how far a job is, told as it goes (server-sent events). The store is asked again and again, since the worker may be another process on
// another machine; what did not change is not told again. A stream ends with its job, with its reader, with the server, or after an hour.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { streamSSE } from 'hono/streaming';
import type { Store } from '../store/index.ts';
import { problems } from './descriptions.ts';
import { problem } from './guards.ts';
import { shownJob } from './job-routes.ts';
import * as schemas from './schemas.ts';

const EVERY = 250;
/** A comment now and then, so that nobody in between takes the connection for dead. */
const BREATH = 15_000;
const LONGEST = 3_600_000;
const MOST_STREAMS = 100;

const ENDED: ReadonlySet<string> = new Set(['done', 'dead', 'cancelled']);

const route = createRoute({
  method: 'get',
  path: '/api/jobs/{id}/events',
  summary: 'How far a job is, as it goes, until it ends (text/event-stream: events named `job`, each with the job).',
  request: { params: schemas.JobId },
  responses: {
    200: { description: 'the stream', content: { 'text/event-stream': { schema: schemas.EventStream } } },
    ...problems(400, 404, 503),
  },
});

const pause = (milliseconds: number, signals: readonly AbortSignal[]): Promise<void> =>
  new Promise((done) => {
    const end = (): void => {
      clearTimeout(timer);
      for (const signal of signals) signal.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    for (const signal of signals) signal.addEventListener('abort', end);
  });

/** Adds the route; `stopping` ends every stream. */
export function addStreams(app: OpenAPIHono, store: Store, stopping: AbortSignal): void {
  let open = 0;
  app.openapi(route, async (context) => {
    const { id } = context.req.valid('param');
    const first = await store.job(id);
    if (first === null) return problem(context, 404, { code: 'no-such-job', title: 'There is no such job.' }) as never;
    if (open >= MOST_STREAMS)
      return problem(context, 503, { code: 'too-many-streams', title: 'Too many streams are open.' }) as never;
    open++;
    const gone = new AbortController();
    return streamSSE(context, async (stream) => {
      stream.onAbort(() => gone.abort());
      try {
        await follow(store, {
          id,
          signals: [gone.signal, stopping],
          tell: (event) => stream.writeSSE(event),
          breathe: () => stream.write(': \n\n'),
        });
      } finally {
        open--;
      }
    }) as never;
  });
}

interface Following {
  readonly id: string;
  readonly signals: readonly AbortSignal[];
  readonly tell: (event: { event: string; id: string; data: string }) => Promise<void>;
  readonly breathe: () => Promise<unknown>;
}

async function follow(store: Store, { id, signals, tell, breathe }: Following): Promise<void> {
  const start = performance.now();
  let before = '';
  let number = 0;
  let quiet = start;
  while (!signals.some(({ aborted }) => aborted) && performance.now() - start < LONGEST) {
    const job = await store.job(id);
    if (job === null) return;
    const data = JSON.stringify(shownJob(job));
    if (data !== before) {
      before = data;
      quiet = performance.now();
      await tell({ event: 'job', id: String(++number), data });
    } else if (performance.now() - quiet > BREATH) {
      quiet = performance.now();
      await breathe();
    }
    if (ENDED.has(job.state)) return;
    await pause(EVERY, signals);
  }
}
