// Sentences and passages: links into the text of a report that stay true. A text never changes under its id, so a link is the id and a place; what
// a newer engine finds there is looked up anew, whatever it cuts and calls differently.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Analysis } from '../model/analyses.ts';
import { candidatesOf } from '../model/findings.ts';
import { REPORT_FINDINGS } from '../model/judgements.ts';
import type { Store, StoredDocument } from '../store/index.ts';
import { overlaps, type Span } from '../text/spans.ts';
import { analysisOf } from './analyses.ts';
import { json, problems } from './descriptions.ts';
import { problem } from './guards.ts';
import { pageOf } from './pages.ts';
import * as schemas from './schemas.ts';

const routes = {
  sentences: createRoute({
    method: 'get',
    path: '/api/reports/{id}/sentences',
    summary: 'The sentences of a report, each with a link that stays.',
    request: { params: schemas.Id, query: schemas.SentenceQuery },
    responses: { 200: json(schemas.Sentences, 'a page'), ...problems(400, 404, 410, 503) },
  }),
  passage: createRoute({
    method: 'get',
    path: '/api/reports/{id}/passages/{place}',
    summary: 'The words at a place of a report, the sentences that hold them, and what is found there today.',
    request: { params: schemas.PassageAt },
    responses: { 200: json(schemas.Passage, 'the passage'), ...problems(400, 404, 410, 503) },
  }),
};

const linkTo = (document: string, { start, end }: Span): string => `/api/reports/${document}/passages/${start}-${end}`;

const told = (analysis: Analysis, { start, end }: Span) => ({
  start,
  end,
  text: analysis.document.text.slice(start, end),
  link: linkTo(analysis.document.id, { start, end }),
});

const findingsAt = (analysis: Analysis, place: Span) =>
  REPORT_FINDINGS.flatMap((finding) =>
    finding === 'sentence'
      ? []
      : candidatesOf(analysis, finding)
          .filter((one) => overlaps(one, place))
          .map(({ item, start, end }) => ({ finding, id: item.id, start, end })),
  );

type Read = { readonly stored: StoredDocument; readonly analysis: Analysis };

async function read(store: Store, id: string): Promise<Read | 404 | 410> {
  const stored = await store.document(id);
  if (stored === null) return 404;
  const analysis = await analysisOf(store, stored);
  return analysis === null ? 410 : { stored, analysis };
}

const missing = (status: 404 | 410) =>
  status === 404
    ? { code: 'no-such-report', title: 'There is no such report.' }
    : { code: 'removed', title: 'The report was removed.' };

/** Adds the routes. */
export function addSentences(app: OpenAPIHono, store: Store): void {
  app.openapi(routes.sentences, async (context) => {
    const found = await read(store, context.req.valid('param').id);
    if (typeof found === 'number') return problem(context, found, missing(found)) as never;
    const { page, next } = pageOf(found.analysis.sentences, context.req.valid('query'));
    return context.json({ sentences: page.map((one) => told(found.analysis, one)), next }, 200);
  });
  app.openapi(routes.passage, async (context) => {
    const { id, place } = context.req.valid('param');
    const found = await read(store, id);
    if (typeof found === 'number') return problem(context, found, missing(found)) as never;
    const { analysis } = found;
    const [start, end] = place.split('-').map(Number) as [number, number];
    if (start >= end || end > analysis.document.text.length)
      return problem(context, 404, { code: 'no-such-place', title: 'The report has no such place.' }) as never;
    const { outlet, published, url, headline } = found.stored;
    const sentences = analysis.sentences.filter((one) => overlaps(one, { start, end }));
    return context.json(
      {
        ...told(analysis, { start, end }),
        report: { id, outlet, published, url, headline },
        sentences: sentences.map((one) => told(analysis, one)),
        findings: findingsAt(analysis, { start, end }),
        engine: `${analysis.engine.name} ${analysis.engine.version}`,
      },
      200,
    );
  });
}
