// Judgements over HTTP: given on ids of today or on words and places, listed as they were given, and as they hold now.
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Ruling } from '../model/judgements.ts';
import type { Store } from '../store/index.ts';
import { askedBy } from './accounts/doors.ts';
import { body, json, problems } from './descriptions.ts';
import { problem } from './guards.ts';
import { judgementsNow, targetsFor } from './judging.ts';
import { pageOf } from './pages.ts';
import * as schemas from './schemas.ts';
import { wantedBy } from './selections.ts';

const MOST_AT_ONCE = 50;

const routes = {
  judge: createRoute({
    method: 'post',
    path: '/api/judgements',
    summary: 'Rule on findings: accept, reject, replace, merge, split, note, or undo a judgement. Kept for good.',
    request: body(schemas.Ruling),
    responses: { 201: json(z.object({ number: z.number() }), 'its number'), ...problems(400, 403, 404, 415, 503) },
  }),
  list: createRoute({
    method: 'get',
    path: '/api/judgements',
    summary: 'Judgements as they were given, first to last, a page at a time.',
    request: { query: schemas.JudgementPage },
    responses: { 200: json(schemas.JudgementList, 'a page'), ...problems(400, 503) },
  }),
  standing: createRoute({
    method: 'get',
    path: '/api/judgements/standing',
    request: { query: schemas.PageQuery },
    summary: 'Judgements that hold, on which findings of this engine, and what is not found again.',
    responses: { 200: json(schemas.Standing, 'a page'), ...problems(400, 503) },
  }),
};

type Given = z.infer<typeof schemas.Ruling>;

async function rulingOf(store: Store, given: Given, by: string): Promise<Ruling | string> {
  const { kind, ids, as = 'itself', among = {}, value, undoes } = given;
  const targets =
    ids === undefined ? (given.targets ?? []) : await targetsFor(store, { ids, meaning: as, wanted: wantedBy(among) });
  if (typeof targets === 'string') return targets;
  return {
    kind,
    by,
    targets: targets as Ruling['targets'],
    ...(value === undefined ? {} : { value }),
    ...(undoes === undefined ? {} : { undoes }),
  };
}

/** Adds the routes. */
export function addJudgements(app: OpenAPIHono, store: Store): void {
  app.openapi(routes.judge, async (context) => {
    const given = context.req.valid('json');
    const account = askedBy(context);
    const by = account.key === null ? (given.by ?? account.name) : account.name;
    const ruling = await rulingOf(store, given, by);
    if (typeof ruling === 'string') {
      const title = `Nothing has the id ${ruling.slice(0, 100)} among these reports.`;
      return problem(context, 404, { code: 'no-such-finding', title }) as never;
    }
    return context.json({ number: await store.judge(ruling) }, 201);
  });
  app.openapi(routes.list, async (context) => {
    const { document, after = 0, limit = MOST_AT_ONCE } = context.req.valid('query');
    const some = await store.judgementPage({
      after,
      limit: limit + 1,
      ...(document === undefined ? {} : { document }),
    });
    const page = some.slice(0, limit);
    const next = some.length > limit ? page.at(-1)!.number : null;
    return context.json({ judgements: page, next } as never, 200);
  });
  app.openapi(routes.standing, async (context) => {
    const { page, next } = pageOf(await judgementsNow(store), context.req.valid('query'));
    return context.json({ judgements: page, next } as never, 200);
  });
}
