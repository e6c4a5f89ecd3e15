// Jobs over HTTP: asked for, listed a page at a time, cancelled, tried again. What a job was asked with and the text of reports are not shown.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Job, Store } from '../store/index.ts';
import { hashOf } from '../text/hashes.ts';
import { body, json, problems } from './descriptions.ts';
import { problem } from './guards.ts';
import { analyseOrder } from './jobs/kinds.ts';
import * as schemas from './schemas.ts';

const USUAL = 50;

const routes = {
  ask: createRoute({
    method: 'post',
    path: '/api/jobs',
    summary:
      'Have documents read, or a selection compared, by whatever worker is free. The same order twice is one job.',
    request: body(schemas.JobOrder),
    responses: { 202: json(z.object({ id: z.string() }), 'its id'), ...problems(400, 403, 415, 503) },
  }),
  list: createRoute({
    method: 'get',
    path: '/api/jobs',
    summary: 'Jobs, newest first.',
    request: { query: schemas.JobQuery },
    responses: { 200: json(schemas.JobPage, 'a page'), ...problems(400, 503) },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/jobs/{id}',
    summary: 'One job, with what came of it.',
    request: { params: schemas.JobId },
    responses: { 200: json(schemas.JobBody, 'the job'), ...problems(400, 404, 503) },
  }),
  cancel: createRoute({
    method: 'post',
    path: '/api/jobs/{id}/cancel',
    summary: 'Take a job back that is not done.',
    request: { params: schemas.JobId },
    responses: { 200: json(schemas.JobBody, 'the job'), ...problems(400, 403, 404, 415, 503) },
  }),
  retry: createRoute({
    method: 'post',
    path: '/api/jobs/{id}/retry',
    summary: 'Begin a dead or cancelled job anew.',
    request: { params: schemas.JobId },
    responses: { 200: json(schemas.JobBody, 'the job'), ...problems(400, 403, 404, 415, 503) },
  }),
};

const UNKNOWN = { code: 'no-such-job', title: 'There is no such job that this could be done with.' };

/** A job without its order, which may hold reports; what came of storing reports are receipts, of a comparison the comparison. */
export const shownJob = ({ body: _body, result: _result, ...job }: Job): Omit<Job, 'body' | 'result'> => job;

/** Adds the routes. */
export function addJobRoutes(app: OpenAPIHono, store: Store): void {
  app.openapi(routes.ask, async (context) => {
    const order = context.req.valid('json');
    const { wanted = {} } = order;
    const job =
      order.kind === 'analyse'
        ? analyseOrder(order.documents ?? [])
        : {
            id: `compare-${hashOf([JSON.stringify(wanted), new Date().toISOString()], 24)}`,
            kind: 'compare',
            body: wanted,
            total: 1,
          };
    await store.addJobs([job]);
    return context.json({ id: job.id }, 202);
  });
  app.openapi(routes.list, async (context) => {
    const { state, limit = USUAL, after } = context.req.valid('query');
    const given = { ...(state === undefined ? {} : { state }), ...(after === undefined ? {} : { after }) };
    const { jobs, next } = await store.jobPage({ limit, ...given });
    return context.json({ jobs: jobs.map(shownJob), next } as never, 200);
  });
  app.openapi(routes.read, async (context) => {
    const job = await store.job(context.req.valid('param').id);
    if (job === null) return problem(context, 404, UNKNOWN) as never;
    return context.json({ ...shownJob(job), result: job.result } as never, 200);
  });
  for (const [route, change] of [
    [routes.cancel, store.cancelJob],
    [routes.retry, store.reviveJob],
  ] as const)
    app.openapi(route, async (context) => {
      const { id } = context.req.valid('param');
      if (!(await change(id))) return problem(context, 404, UNKNOWN) as never;
      return context.json(shownJob((await store.job(id))!) as never, 200);
    });
}
