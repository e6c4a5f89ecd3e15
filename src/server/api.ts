// The HTTP API over a store: reports in and out, search, analyses, comparisons, health, and its own description at /openapi.json. What is
// answered with 201 is on the disk. Errors are problems as RFC 9457 writes them; no answer and no log holds the text of a report.
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import { arabic } from '../index.ts';
import { type Incoming, type Store, StoreFailure } from '../store/index.ts';
import { termsOf } from '../text/terms.ts';
import { addAccounts } from './account-routes.ts';
import { askedBy, doors } from './accounts/doors.ts';
import { analysisOf } from './analyses.ts';
import { body, json, problems } from './descriptions.ts';
import { guard, type PublicName, problem, quiet } from './guards.ts';
import { addJobRoutes } from './job-routes.ts';
import { addJudgements } from './judgement-routes.ts';
import { compareStored } from './judging.ts';
import { createMetrics, observe } from './metrics.ts';
import { pageOf } from './pages.ts';
import * as schemas from './schemas.ts';
import { wantedBy } from './selections.ts';
import { addSentences } from './sentence-routes.ts';
import { addStreams } from './streams.ts';
import { addHealth, addSelf, type LogEntry, log } from './telling.ts';

const LARGEST_BODY = 16_000_000;
const MOST_COMPARED = 500;

const routes = {
  add: createRoute({
    method: 'post',
    path: '/api/reports',
    summary: 'Store up to a hundred reports; when answered, they are on the disk.',
    request: body(schemas.Batch),
    responses: { 201: json(schemas.Receipts, 'what became of each, in order'), ...problems(400, 413, 415, 503) },
  }),
  find: createRoute({
    method: 'get',
    path: '/api/reports',
    summary: 'Stored reports, newest first; with a query those that hold its words.',
    request: { query: schemas.Search },
    responses: { 200: json(schemas.Page, 'a page'), ...problems(400, 503) },
  }),
  read: createRoute({
    method: 'get',
    path: '/api/reports/{id}',
    summary: 'One stored report with every way that it came.',
    request: { params: schemas.Id },
    responses: { 200: json(z.looseObject({ id: z.string() }), 'the report'), ...problems(400, 404, 410, 503) },
  }),
  versions: createRoute({
    method: 'get',
    path: '/api/versions',
    summary: 'The versions of the report at an address, first to last, each with the lines that came and went.',
    request: { query: schemas.VersionQuery },
    responses: { 200: json(schemas.Versions, 'a page'), ...problems(400, 503) },
  }),
  remove: createRoute({
    method: 'post',
    path: '/api/reports/{id}/removal',
    summary: 'Take a text out for good; an entry stays that says so.',
    request: { params: schemas.Id, ...body(schemas.RemovalOrder) },
    responses: { 200: json(schemas.RemovalDone, 'what went'), ...problems(400, 403, 404, 410, 415, 503) },
  }),
  analyse: createRoute({
    method: 'get',
    path: '/api/reports/{id}/analysis',
    summary: 'What is found in a stored report (tawatur-analysis/1).',
    request: { params: schemas.Id },
    responses: { 200: json(z.looseObject({ format: z.string() }), 'the analysis'), ...problems(400, 404, 410, 503) },
  }),
  compare: createRoute({
    method: 'post',
    path: '/api/comparisons',
    summary: 'The comparison of stored reports (tawatur-comparison/1).',
    request: body(schemas.ComparisonOrder),
    responses: { 200: json(z.looseObject({ format: z.string() }), 'the comparison'), ...problems(400, 413, 415, 503) },
  }),
};

type Sent = z.infer<typeof schemas.Report>;

function incomingOf(sent: Sent): Incoming {
  const { text, name = 'api', headline = null, byline = null, outlet = null, published = null, url = null } = sent;
  const bytes = new TextEncoder().encode(JSON.stringify(sent));
  return {
    report: { text, name, headline, byline, outlet, published, url, bytes, part: null, forwardedFrom: null },
    acquisition: {
      acquiredAt: new Date().toISOString(),
      route: 'api',
      name,
      container: null,
      headers: {},
      redirects: [],
    },
    terms: termsOf(text, arabic),
  };
}

/** Where the API is reached. */
export interface Reached {
  /** Where it listens, once it does. */
  readonly port: () => number;
  /** By which names it is reached from elsewhere. */
  readonly names: () => readonly PublicName[];
  /** Others reach it by https only. */
  readonly secure: boolean;
  /** Ends what would otherwise go on. */
  readonly stopping: AbortSignal;
  /** Told of every answer, without words that anybody wrote. */
  readonly told?: (entry: LogEntry) => void;
}

/** The API over an open store. */
export function createApi(store: Store, { port, names, secure, stopping, told = () => {} }: Reached): OpenAPIHono {
  const app = new OpenAPIHono({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : problem(context, 400, {
            code: 'wrong-request',
            title: 'The request is not what the API takes.',
            detail: result.error.issues
              .slice(0, 5)
              .map((issue) => `${issue.path.join('.')}: ${issue.message}`)
              .join('; '),
          }),
  });
  const metrics = createMetrics();
  app.use(quiet);
  app.use(observe((answered, context) => log(answered, context, { metrics, told })));
  app.use(guard(port, names));
  app.use(doors(store));
  const tooLarge = { code: 'too-large', title: `More than ${LARGEST_BODY / 1e6} million bytes at once.` };
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (context) => problem(context, 413, tooLarge) }));
  addAccounts(app, store, secure);
  addReports(app, store);
  addRemoval(app, store);
  addFindings(app, store);
  addJudgements(app, store);
  addJobRoutes(app, store);
  addStreams(app, store, stopping);
  addSentences(app, store);
  addHealth(app, store, stopping);
  addSelf(app, store, metrics);
  app.notFound((context) => problem(context, 404, { code: 'no-such-page', title: 'There is nothing here.' }));
  app.onError((error, context) => {
    if (error instanceof StoreFailure)
      return problem(context, WRONG_USE.has(error.failure.code) ? 400 : 503, {
        code: error.failure.code,
        title: error.failure.message,
        detail: error.failure.hint,
      });
    if ('status' in error && error.status === 400)
      return problem(context, 400, { code: 'wrong-request', title: 'The request is not what the API takes.' });
    return problem(context, 500, { code: 'fault', title: 'This should not happen; please report it.' });
  });
  return app;
}

/** What the store refuses because of what was asked, not because of itself. */
const WRONG_USE = new Set([
  'wrong-judgement',
  'wrong-name',
  'name-taken',
  'last-admin',
  'first-admin',
  'no-such-document',
]);

const GONE = { code: 'removed', title: 'The report was removed.' };
const UNKNOWN = { code: 'no-such-report', title: 'There is no such report.' };

function addReports(app: OpenAPIHono, store: Store): void {
  app.openapi(routes.add, async (context) => {
    const { reports } = context.req.valid('json');
    return context.json({ receipts: await store.add(reports.map(incomingOf)) }, 201);
  });
  app.openapi(routes.find, async (context) => {
    const { documents, next } = await store.page(wantedBy(context.req.valid('query')));
    return context.json({ documents: [...documents], next }, 200);
  });
  app.openapi(routes.read, async (context) => {
    const document = await store.document(context.req.valid('param').id);
    if (document === null) return problem(context, 404, UNKNOWN) as never;
    if (document.removedBy !== null) return problem(context, 410, GONE) as never;
    return context.json({ ...document, acquisitions: await store.acquisitions(document.id) }, 200);
  });
}

function addRemoval(app: OpenAPIHono, store: Store): void {
  app.openapi(routes.versions, async (context) => {
    const { url, ...part } = context.req.valid('query');
    const { page, next } = pageOf(await store.versions(url), part);
    return context.json({ versions: page, next } as never, 200);
  });
  app.openapi(routes.remove, async (context) => {
    const { id } = context.req.valid('param');
    if ((await store.document(id)) === null) return problem(context, 404, UNKNOWN) as never;
    const { why } = context.req.valid('json');
    const removal = await store.remove({ document: id, kind: 'remove', by: askedBy(context).name, why });
    return removal === null ? (problem(context, 410, GONE) as never) : context.json({ ...removal } as never, 200);
  });
}

function addFindings(app: OpenAPIHono, store: Store): void {
  app.openapi(routes.analyse, async (context) => {
    const document = await store.document(context.req.valid('param').id);
    if (document === null) return problem(context, 404, UNKNOWN) as never;
    const analysis = await analysisOf(store, document);
    return analysis === null ? (problem(context, 410, GONE) as never) : context.json({ ...analysis } as never, 200);
  });
  app.openapi(routes.compare, async (context) => {
    const wanted = wantedBy(context.req.valid('json'));
    const count = await store.count(wanted);
    if (count > MOST_COMPARED) {
      const title = `${count} reports are more than the ${MOST_COMPARED} that are compared at once; narrow the query.`;
      return problem(context, 400, { code: 'too-many', title }) as never;
    }
    const { comparison } = await compareStored(store, wanted);
    return context.json({ ...comparison } as never, 200);
  });
}
