// Documents: reports are added in batches, each batch whole or not at all, and acknowledged when it is on the disk. Adding the same
// report again changes nothing; another way by which it came is kept beside the first.
import { sql } from 'kysely';
import type { Acquisition, FoundReport } from '../model/acquisitions.ts';
import { TAKEDOWN } from '../model/judgements.ts';
import { hashOf, sha256 } from './hashes.ts';
import { addressOf, betterDate, documentId, instantOf, joinSame, leastOf, storable, wordingOf } from './identities.ts';
import { SILENCED_ACQUISITION, SILENCED_DOCUMENT } from './removals.ts';
import type { AcquisitionsTable, ContentsTable, Database, DocumentsTable, EngineName } from './tables.ts';
import { indexTerms } from './terms.ts';

/** A report to be stored, with how it came and the terms that it is to be found by (folded, clitics taken off). */
export interface Incoming {
  readonly report: FoundReport & { readonly name: string };
  readonly acquisition: Acquisition;
  readonly terms: readonly string[];
}

/** What became of a report. `document` is the one to speak of: where the report was known under another id, that one. */
export interface Receipt {
  readonly document: string;
  /** new: a document more; known: another copy of one that was there; removed: it was taken down once and stays so. */
  readonly outcome: 'new' | 'known' | 'removed';
  /** False where this very acquisition was stored before. */
  readonly newAcquisition: boolean;
}

type DocumentRow = Omit<DocumentsTable, 'number'>;

/** A report with its rows made ready; nothing of it depends on what is stored. */
interface Prepared {
  readonly content: ContentsTable;
  readonly document: DocumentRow;
  readonly acquisition: AcquisitionsTable;
  readonly terms: readonly string[];
}

const kept = (text: string | null): string | null => (text === null || text.trim() === '' ? null : storable(text));

/** What makes an acquisition the same one when it comes again. */
export type AcquisitionKey = Pick<AcquisitionsTable, 'document' | 'content' | 'route' | 'name' | 'part' | 'url'>;

/** An acquisition's id: a hash of what it is known by. */
export const acquisitionId = ({ document, content, route, name, part, url }: AcquisitionKey): string =>
  hashOf([document, content, route, name, part ?? '', url ?? ''], 32);

function prepare({ report, acquisition, terms }: Incoming): Prepared {
  const text = storable(report.text);
  const outlet = kept(report.outlet?.trim() ?? null);
  const id = documentId(outlet, text);
  const content = { sha256: sha256(report.bytes), size: report.bytes.length, bytes: report.bytes };
  const [url, part, name] = [kept(report.url), kept(report.part), storable(acquisition.name)];
  const key = acquisitionId({ document: id, content: content.sha256, route: acquisition.route, name, part, url });
  return {
    content,
    terms,
    document: {
      id,
      wording: wordingOf(text),
      outlet,
      text,
      headline: kept(report.headline),
      byline: kept(report.byline),
      name: storable(report.name),
      published: report.published,
      published_order: instantOf(report.published),
      url,
      joined_to: null,
      removed_by: null,
    },
    acquisition: {
      id: key,
      document: id,
      content: content.sha256,
      acquired_at: acquisition.acquiredAt,
      route: acquisition.route,
      name,
      part,
      url,
      address: addressOf(url),
      container: acquisition.container,
      headers: JSON.stringify(acquisition.headers),
      redirects: JSON.stringify(acquisition.redirects),
      forwarded_from: kept(report.forwardedFrom),
    },
  };
}

/** What two acquisitions of one document say of it, taken together; the same whichever comes first. */
function merged(one: DocumentRow, other: DocumentRow): DocumentRow {
  const published = betterDate(one.published, other.published);
  return {
    ...one,
    headline: leastOf(one.headline, other.headline),
    byline: leastOf(one.byline, other.byline),
    name: leastOf(one.name, other.name),
    published,
    published_order: instantOf(published),
    url: leastOf(one.url, other.url),
  };
}

const unique = <T>(list: readonly T[], keyOf: (one: T) => string): T[] => [
  ...new Map(list.map((one) => [keyOf(one), one])).values(),
];

/** Workers on one server add one batch at a time, so that two halves of one report cannot miss each other. */
const ADDING = 7_208_201;

/** Reports that were removed stay so: a wording that was taken down under every outlet, a document that expired by itself. */
async function removalsOf(db: Database, ready: readonly Prepared[]): Promise<(row: DocumentRow) => number | null> {
  const ids = [...new Set(ready.map(({ document }) => document.id))];
  const wordings = [...new Set(ready.map(({ document }) => document.wording))];
  const rows = await db
    .selectFrom('documents')
    .innerJoin('judgements', 'judgements.number', 'documents.removed_by')
    .select(['documents.id', 'documents.wording', 'documents.removed_by', 'judgements.kind'])
    .where((where) => where.or([where('documents.wording', 'in', wordings), where('documents.id', 'in', ids)]))
    .execute();
  const byWording = new Map(rows.filter(({ kind }) => kind === TAKEDOWN).map((row) => [row.wording, row.removed_by!]));
  const byId = new Map(rows.map((row) => [row.id, row.removed_by!]));
  return ({ id, wording }) => byWording.get(wording) ?? byId.get(id) ?? null;
}

/** A report that stays removed: that it came again is kept, nothing that could tell its words. */
const silenced = (one: Prepared, removedBy: number): Prepared => ({
  ...one,
  document: { ...one.document, ...SILENCED_DOCUMENT, removed_by: removedBy },
  acquisition: { ...one.acquisition, ...SILENCED_ACQUISITION },
});

async function addContents(db: Database, batch: readonly Prepared[]): Promise<void> {
  const rows = batch.map(({ content, document }) =>
    document.removed_by === null ? content : { ...content, bytes: null },
  );
  await db
    .insertInto('contents')
    .values(unique(rows, (row) => row.sha256))
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute();
}

const DESCRIPTION = ['headline', 'byline', 'name', 'published', 'published_order', 'url'] as const;

async function addDocuments(engine: EngineName, db: Database, batch: readonly Prepared[]): Promise<Set<string>> {
  const ids = [...new Set(batch.map(({ document }) => document.id))];
  const known = new Map(
    (await db.selectFrom('documents').selectAll().where('id', 'in', ids).execute()).map((row) => [row.id, row]),
  );
  const fresh = new Map<string, DocumentRow>();
  const changed = new Map<string, DocumentRow>();
  for (const { document } of batch) {
    const there = known.get(document.id);
    if (there === undefined) fresh.set(document.id, merged(fresh.get(document.id) ?? document, document));
    else if (there.removed_by === null) {
      const now = merged(changed.get(document.id) ?? there, document);
      if (DESCRIPTION.some((name) => now[name] !== there[name])) changed.set(document.id, now);
    }
  }
  for (const [id, row] of changed) {
    const description = Object.fromEntries(DESCRIPTION.map((name) => [name, row[name]]));
    await db.updateTable('documents').set(description).where('id', '=', id).execute();
  }
  if (fresh.size === 0) return new Set();
  const numbers = await db
    .insertInto('documents')
    .values([...fresh.values()])
    .returning(['id', 'number'])
    .execute();
  const termsById = new Map(batch.map(({ document, terms }) => [document.id, terms]));
  const rows = numbers
    .filter(({ id }) => fresh.get(id)!.removed_by === null)
    .map(({ id, number }) => ({ number, terms: termsById.get(id)! }));
  await indexTerms(engine, db, rows);
  return new Set(fresh.keys());
}

async function addAcquisitions(db: Database, batch: readonly Prepared[]): Promise<Set<string>> {
  const rows = unique(
    batch.map(({ acquisition }) => acquisition),
    (row) => row.id,
  );
  const added = await db
    .insertInto('acquisitions')
    .values(rows)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .returning('id')
    .execute();
  return new Set(added.map(({ id }) => id));
}

/** Documents of the given wordings are joined anew where there is more than one of a wording. */
async function joinByWording(db: Database, wordings: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'wording', 'outlet', 'joined_to'])
    .where('wording', 'in', wordings)
    .execute();
  const groups = Map.groupBy(rows, (row) => row.wording);
  const several = [...groups.values()].filter((group) => group.length > 1).flat();
  if (several.length === 0) return;
  const found = await db
    .selectFrom('acquisitions')
    .select(['document', 'address'])
    .where(
      'document',
      'in',
      several.map(({ id }) => id),
    )
    .where('address', 'is not', null)
    .execute();
  const addresses = Map.groupBy(found, (row) => row.document);
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const joined = joinSame(
      group.map((row) => ({ ...row, addresses: (addresses.get(row.id) ?? []).map(({ address }) => address!) })),
    );
    for (const row of group) {
      const leader = joined.get(row.id) ?? null;
      if (leader !== row.joined_to)
        await db.updateTable('documents').set({ joined_to: leader }).where('id', '=', row.id).execute();
    }
  }
}

/** Reports that stood here before under another copy: the leader may be new, the report is not. */
async function knownLeaders(db: Database, leaders: readonly string[], added: Added): Promise<Set<string>> {
  const copies = await db
    .selectFrom('documents')
    .select(['id', 'joined_to'])
    .where('joined_to', 'in', leaders)
    .execute();
  return new Set(copies.filter(({ id }) => !added.documents.has(id)).map(({ joined_to }) => joined_to!));
}

async function receiptsOf(db: Database, batch: readonly Prepared[], added: Added): Promise<Receipt[]> {
  const rows = await db
    .selectFrom('documents')
    .select(['id', 'joined_to', 'removed_by'])
    .where('id', 'in', [...new Set(batch.map(({ document }) => document.id))])
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const leaders = [...new Set(rows.map((row) => row.joined_to ?? row.id))];
  const told = await knownLeaders(db, leaders, added);
  const counted = new Set<string>();
  return batch.map(({ document, acquisition }) => {
    const row = byId.get(document.id)!;
    const leader = row.joined_to ?? row.id;
    const first = added.documents.has(leader) && !told.has(leader);
    const newAcquisition = added.acquisitions.has(acquisition.id) && !counted.has(acquisition.id);
    told.add(leader);
    counted.add(acquisition.id);
    const outcome = row.removed_by !== null ? 'removed' : first ? 'new' : 'known';
    return { document: leader, outcome, newAcquisition };
  });
}

interface Added {
  readonly documents: ReadonlySet<string>;
  readonly acquisitions: ReadonlySet<string>;
}

/** Stores a batch of reports inside a transaction; on the disk when that is committed, nothing of it where it fails. */
export async function addReports(engine: EngineName, db: Database, incoming: readonly Incoming[]): Promise<Receipt[]> {
  if (incoming.length === 0) return [];
  const ready = incoming.map(prepare);
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${ADDING})`.execute(db);
  const removedBy = await removalsOf(db, ready);
  const batch = ready.map((one) => {
    const removal = removedBy(one.document);
    return removal === null ? one : silenced(one, removal);
  });
  await addContents(db, batch);
  const documents = await addDocuments(engine, db, batch);
  const acquisitions = await addAcquisitions(db, batch);
  await joinByWording(db, [...new Set(batch.map(({ document }) => document.wording))]);
  return receiptsOf(db, batch, { documents, acquisitions });
}
