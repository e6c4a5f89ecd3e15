// Removals: a source in danger, an order of a court, a time that is over. The text goes, its bytes, its words in the index, what was found
// in it and quoted from it, and the names and addresses that could tell it; what stays is that a report of this outlet and day was here,
// and an entry in the chain of judgements that says what went, when, by whom and why. The chain still verifies.
import { sql } from 'kysely';
import { EXPIRY, TAKEDOWN } from '../model/judgements.ts';
import { storeFailure } from './failures.ts';
import { documentId, storable, wordingOf } from './identities.ts';
import { appendJudgement } from './judgements.ts';
import type { AcquisitionsTable, Database, DocumentsTable, Engine, EngineName } from './tables.ts';
import { dropTerms, settleTerms } from './terms.ts';

/** What is to go, by whose word and why. */
export interface RemovalOrder {
  readonly document: string;
  /** remove: the text, under every outlet that carried it, and whenever it comes again. expire: this report alone. */
  readonly kind: typeof TAKEDOWN | typeof EXPIRY;
  readonly by: string;
  readonly why: string;
}

/** What went. */
export interface Removal {
  /** The number of the judgement that says so. */
  readonly judgement: number;
  readonly documents: readonly string[];
  /** SHA-256 of the bytes that are gone. */
  readonly contents: readonly string[];
}

/** Columns of an acquisition that could tell a text or a person; a removal empties them. */
export const SILENCED_ACQUISITION = {
  name: '',
  part: null,
  url: null,
  address: null,
  headers: '{}',
  redirects: '[]',
  forwarded_from: null,
} as const satisfies Partial<AcquisitionsTable>;

/** The same of a document. */
export const SILENCED_DOCUMENT = {
  text: null,
  headline: null,
  byline: null,
  name: null,
  url: null,
} as const satisfies Partial<DocumentsTable>;

interface Going {
  readonly id: string;
  readonly wording: string;
  readonly number: number;
}

async function findGoing(db: Database, order: RemovalOrder): Promise<Going[]> {
  const row = await db.selectFrom('documents').selectAll().where('id', '=', order.document).executeTakeFirst();
  if (row === undefined)
    throw storeFailure('no-such-document', `There is no document ${order.document}.`, 'tawatur search prints the ids.');
  const leader = row.joined_to ?? row.id;
  return db
    .selectFrom('documents')
    .select(['id', 'number', 'wording'])
    .where('removed_by', 'is', null)
    .where((where) =>
      order.kind === TAKEDOWN
        ? where('wording', '=', row.wording)
        : where.or([where('id', '=', leader), where('joined_to', '=', leader)]),
    )
    .orderBy('id')
    .execute();
}

/** Bytes that only these documents were read from. */
async function findBytes(db: Database, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('acquisitions').select('content').distinct().where('document', 'in', ids).execute();
  const shared = await db
    .selectFrom('acquisitions')
    .innerJoin('documents', 'documents.id', 'acquisitions.document')
    .select('acquisitions.content')
    .distinct()
    .where(
      'acquisitions.content',
      'in',
      rows.map(({ content }) => content),
    )
    .where('acquisitions.document', 'not in', ids)
    .where('documents.removed_by', 'is', null)
    .execute();
  const stays = new Set(shared.map(({ content }) => content));
  return rows
    .map(({ content }) => content)
    .filter((content) => !stays.has(content))
    .sort();
}

/** Judgements keep their place in the chain and lose their words, whichever of their targets the document is. */
async function silenceJudgements(db: Database, ids: readonly string[], spared: number): Promise<void> {
  for (const id of ids)
    await db
      .updateTable('judgements')
      .set({ body: null, salt: null })
      .where('number', '!=', spared)
      .where('kind', 'not in', [TAKEDOWN, EXPIRY])
      .where('body', 'like', `%${id}%`)
      .execute();
}

interface Sent {
  readonly report: { readonly text: string; readonly outlet: string | null };
}

/** What is removed is neither waiting to be stored nor told by what came of a job. */
async function silenceJobs(db: Database, going: readonly Going[], kind: RemovalOrder['kind']): Promise<void> {
  const [ids, wordings] = [new Set(going.map(({ id }) => id)), new Set(going.map(({ wording }) => wording))];
  const goes = ({ report }: Sent): boolean =>
    kind === TAKEDOWN
      ? wordings.has(wordingOf(storable(report.text)))
      : ids.has(documentId(report.outlet?.trim() || null, storable(report.text)));
  const waiting = await db
    .selectFrom('jobs')
    .select(['id', 'body'])
    .where('kind', '=', 'ingest')
    .where('body', '!=', 'null')
    .execute();
  for (const { id, body } of waiting) {
    const reports = (JSON.parse(body) as { reports: readonly Sent[] }).reports.filter((one) => !goes(one));
    const left = JSON.stringify({ reports });
    if (left.length < body.length) await db.updateTable('jobs').set({ body: left }).where('id', '=', id).execute();
  }
  for (const id of ids) await db.updateTable('jobs').set({ result: null }).where('result', 'like', `%${id}%`).execute();
}

/** Removes what the order says, inside a transaction. Nothing to remove (it went before) gives null. */
export async function removeDocument(
  engine: EngineName,
  db: Database,
  order: RemovalOrder & { readonly at: string },
): Promise<Removal | null> {
  const going = await findGoing(db, order);
  if (going.length === 0) return null;
  const ids = going.map(({ id }) => id);
  const contents = await findBytes(db, ids);
  const judgement = await appendJudgement(engine, db, {
    kind: order.kind,
    by: order.by,
    at: order.at,
    targets: ids.map((document) => ({ document })),
    value: { why: order.why, contents },
  });
  await db
    .updateTable('documents')
    .set({ ...SILENCED_DOCUMENT, removed_by: judgement })
    .where('id', 'in', ids)
    .execute();
  await db.updateTable('acquisitions').set(SILENCED_ACQUISITION).where('document', 'in', ids).execute();
  if (contents.length > 0)
    await db.updateTable('contents').set({ bytes: null }).where('sha256', 'in', contents).execute();
  await db.deleteFrom('analyses').where('document', 'in', ids).execute();
  await silenceJudgements(db, ids, judgement);
  await silenceJobs(db, going, order.kind);
  for (const { number } of going) await dropTerms(engine, db, number);
  await settleTerms(engine, db);
  return { judgement, documents: ids, contents };
}

/** After a removal: what the database keeps beside its tables, for its own recovery, loses the words too. */
export async function settleRemoval(engine: Engine): Promise<void> {
  if (engine.name === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(engine.database);
  else
    for (const table of ['documents', 'contents', 'acquisitions', 'analyses', 'judgements', 'jobs', 'terms'])
      await sql`vacuum ${sql.id(table)}`.execute(engine.database);
}

/** Which reports are old: by the day on which they were published, or by that on which they first came, which every report has. */
export type Age = 'published' | 'acquired';

/** The documents that first came before a day, oldest first. */
async function acquiredBefore(db: Database, day: string): Promise<string[]> {
  const rows = await db
    .selectFrom('acquisitions')
    .innerJoin('documents', 'documents.id', 'acquisitions.document')
    .select((select) => [
      select.fn.coalesce('documents.joined_to', 'documents.id').as('leader'),
      select.fn.min('acquisitions.acquired_at').as('first'),
    ])
    .where('documents.removed_by', 'is', null)
    .groupBy((select) => select.fn.coalesce('documents.joined_to', 'documents.id'))
    .having((select) => select.fn.min('acquisitions.acquired_at'), '<', day)
    .orderBy('first')
    .orderBy('leader')
    .execute();
  return rows.map(({ leader }) => leader!);
}

/** The documents of before a day, oldest first; by publication undated ones are not among them. */
export async function expiredBefore(db: Database, day: string, by: Age = 'published'): Promise<string[]> {
  if (by === 'acquired') return acquiredBefore(db, day);
  const rows = await db
    .selectFrom('documents')
    .select('id')
    .where('joined_to', 'is', null)
    .where('removed_by', 'is', null)
    .where('published_order', '!=', '')
    .where('published_order', '<', day)
    .orderBy('published_order')
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}
