// Schemas: what the API takes and gives; the OpenAPI description is made from them, so that it cannot say anything else.
import { z } from '@hono/zod-openapi';
import { isDate } from '../formats/read/manifests.ts';

const MOST_LETTERS = 2_000_000;
const line = z.string().max(2000);
const date = z.string().refine(isDate, 'a date such as 2024-03-05 or 2024-03-05T14:20+03:00');

/** A report as it is sent. */
export const Report = z
  .strictObject({
    text: z.string().min(1).max(MOST_LETTERS),
    name: line.optional(),
    headline: line.nullish(),
    byline: line.nullish(),
    outlet: line.nullish(),
    published: date.nullish(),
    url: z
      .url({ protocol: /^https?$/ })
      .max(8000)
      .nullish(),
  })
  .openapi('Report');

/** As many as one commit takes well. */
export const Batch = z.strictObject({ reports: z.array(Report).min(1).max(100) }).openapi('Batch');

export const Receipts = z
  .object({
    receipts: z.array(
      z.object({ document: z.string(), outcome: z.enum(['new', 'known', 'removed']), newAcquisition: z.boolean() }),
    ),
  })
  .openapi('Receipts');

export const StoredReport = z
  .object({
    id: z.string(),
    outlet: z.string().nullable(),
    text: z.string().nullable(),
    headline: z.string().nullable(),
    byline: z.string().nullable(),
    name: z.string().nullable(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    removedBy: z.number().nullable(),
  })
  .openapi('StoredReport');

const selection = { from: date.optional(), to: date.optional(), outlet: line.optional() };

export const Search = z.object({
  query: z.string().max(500).optional(),
  ...selection,
  limit: z.coerce.number().int().min(1).max(200).optional(),
  after: z.string().max(200).optional(),
});

export const Page = z.object({ documents: z.array(StoredReport), next: z.string().nullable() }).openapi('Page');

export const ComparisonOrder = z
  .strictObject({ query: z.string().max(500).optional(), ...selection })
  .openapi('ComparisonOrder');

export const ProblemBody = z
  .object({ type: z.string(), status: z.number(), code: z.string(), title: z.string(), detail: z.string().optional() })
  .openapi('Problem');

export const Id = z.object({ id: z.string().regex(/^[0-9a-f]{32}$/) });
