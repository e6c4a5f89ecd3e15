// Schemas: what the API takes and gives; the OpenAPI description is made from them, so that it cannot say anything else.
import { z } from '@hono/zod-openapi';
import { isDate } from '../formats/read/manifests.ts';
import { COMPARED_FINDINGS, REPORT_FINDINGS, RULINGS } from '../model/judgements.ts';
import { JOB_STATES } from '../store/jobs.ts';
import { ROLES } from '../store/users.ts';

const DOCUMENT = /^[0-9a-f]{32}$/;
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

const target = z.strictObject({
  document: z.string().regex(DOCUMENT),
  finding: z.enum([...REPORT_FINDINGS, ...COMPARED_FINDINGS]).optional(),
  start: z.number().int().min(0).optional(),
  end: z.number().int().min(0).optional(),
  quote: z.string().max(MOST_LETTERS).optional(),
  type: line.optional(),
});

/** A ruling: on ids of today (`ids`, with the selection whose comparison they are of), or on words and places (`targets`). */
export const Ruling = z
  .strictObject({
    kind: z.enum(RULINGS),
    ids: z.array(line).min(1).max(100).optional(),
    as: z.enum(['itself', 'origin', 'happening']).optional(),
    among: ComparisonOrder.optional(),
    targets: z.array(target).min(1).max(100).optional(),
    value: z.union([z.string().max(20_000), z.record(z.string().max(50), z.union([line, z.number()]))]).optional(),
    undoes: z.number().int().min(1).optional(),
    by: line.optional(),
  })
  .openapi('Ruling');

export const JudgementList = z
  .object({
    judgements: z.array(
      z.object({
        number: z.number(),
        madeAt: z.string(),
        kind: z.string(),
        by: z.string(),
        document: z.string().nullable(),
        ruling: z.looseObject({}).nullable(),
        hash: z.string(),
      }),
    ),
    next: z.number().nullable(),
  })
  .openapi('JudgementList');

export const JudgementPage = z.object({
  document: z.string().regex(DOCUMENT).optional(),
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});

export const Standing = z
  .object({ judgements: z.array(z.looseObject({ number: z.number() })), next: z.number().nullable() })
  .openapi('Standing');

export const JobOrder = z
  .strictObject({
    kind: z.enum(['analyse', 'compare']),
    documents: z.array(z.string().regex(DOCUMENT)).min(1).max(200).optional(),
    wanted: ComparisonOrder.optional(),
  })
  .refine(({ kind, documents }) => kind === 'compare' || documents !== undefined, 'analyse needs documents')
  .openapi('JobOrder');

export const JobBody = z
  .looseObject({
    id: z.string(),
    kind: z.string(),
    state: z.enum(JOB_STATES),
    attempts: z.number(),
    failure: z.object({ code: z.string(), message: z.string(), hint: z.string() }).nullable(),
    madeAt: z.string(),
    endedAt: z.string().nullable(),
    done: z.number(),
    total: z.number(),
  })
  .openapi('Job');

export const JobPage = z.object({ jobs: z.array(JobBody), next: z.string().nullable() }).openapi('JobPage');
export const JobId = z.object({ id: z.string().regex(/^[a-z]+-[0-9a-f]{1,64}$/) });

export const JobQuery = z.object({
  state: z.enum(JOB_STATES).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
  after: z.string().max(200).optional(),
});

const role = z.enum(ROLES);
const name = z.string().min(1).max(64);
const password = z.string().min(1).max(1024);
export const Credentials = z.strictObject({ name, password }).openapi('Credentials');
export const NewUser = z.strictObject({ name, password, role }).openapi('NewUser');
export const Who = z.object({ name: z.string(), role }).openapi('Who');
export const UserName = z.object({ name });
export const Users = z
  .object({ users: z.array(z.object({ name: z.string(), role, madeAt: z.string() })), next: z.number().nullable() })
  .openapi('Users');

const key = z.object({
  id: z.string(),
  kind: z.enum(['session', 'token']),
  label: z.string(),
  madeAt: z.string(),
  expiresAt: z.string(),
});
export const Keys = z.object({ keys: z.array(key), next: z.number().nullable() }).openapi('Keys');
export const KeyId = z.object({ id: z.string().regex(/^[0-9a-f]{16}$/) });
export const TokenOrder = z
  .strictObject({ label: line, days: z.number().int().min(1).max(366).optional() })
  .openapi('TokenOrder');
export const MadeToken = z.object({ id: z.string(), secret: z.string(), expiresAt: z.string() }).openapi('MadeToken');

export const AuditQuery = z.object({
  before: z.coerce.number().int().min(1).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});
const deed = z.object({
  number: z.number(),
  at: z.string(),
  who: z.string(),
  action: z.string(),
  on: z.string(),
  outcome: z.string(),
});
export const Audit = z.object({ deeds: z.array(deed), next: z.number().nullable() }).openapi('Audit');

export const RemovalOrder = z.strictObject({ why: z.string().min(1).max(2000) }).openapi('RemovalOrder');
export const RemovalDone = z
  .object({ judgement: z.number(), documents: z.array(z.string()), contents: z.array(z.string()) })
  .openapi('RemovalDone');

export const EventStream = z.string();

export const SentenceQuery = z.object({
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});
const place = z.object({ start: z.number(), end: z.number(), text: z.string(), link: z.string() });
export const Sentences = z.object({ sentences: z.array(place), next: z.number().nullable() }).openapi('Sentences');
export const PassageAt = z.object({
  id: z.string().regex(DOCUMENT),
  place: z.string().regex(/^\d{1,9}-\d{1,9}$/),
});
export const Passage = place
  .extend({
    report: z.object({
      id: z.string(),
      outlet: z.string().nullable(),
      published: z.string().nullable(),
      url: z.string().nullable(),
      headline: z.string().nullable(),
    }),
    sentences: z.array(place),
    findings: z.array(z.object({ finding: z.string(), id: z.string(), start: z.number(), end: z.number() })),
    engine: z.string(),
  })
  .openapi('Passage');

export const VersionQuery = z.object({
  url: z.url({ protocol: /^https?$/ }).max(8000),
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(200).optional(),
});
export const Versions = z
  .object({
    versions: z.array(z.looseObject({ document: z.string(), firstSeen: z.string() })),
    next: z.number().nullable(),
  })
  .openapi('Versions');
export const PageQuery = z.object({
  after: z.coerce.number().int().min(0).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
});

export const ProblemBody = z
  .object({ type: z.string(), status: z.number(), code: z.string(), title: z.string(), detail: z.string().optional() })
  .openapi('Problem');

export const Id = z.object({ id: z.string().regex(DOCUMENT) });
