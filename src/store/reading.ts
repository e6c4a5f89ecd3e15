// Reading back: documents in the order of their dates, with all their acquisitions and versions, and search. Pages go on from a cursor
// (date and id of the last document), so that what is added meanwhile neither shifts nor repeats a row.
import { changedLines, type LineChanges } from '../text/lines.ts';
import { placeOfPhrase, type TermQuery } from '../text/terms.ts';
import { addressOf } from './identities.ts';
import type { AcquisitionsTable, Database, DocumentsTable, Engine } from './tables.ts';
import { type Found, findFew, matching } from './terms.ts';

/** A document as it is kept. `text` is null where it was removed; `removedBy` is then the number of the judgement. */
export interface StoredDocument {
  readonly id: string;
  readonly outlet: string | null;
  readonly text: string | null;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly name: string | null;
  readonly published: string | null;
  readonly url: string | null;
  readonly removedBy: number | null;
}

/** One way in which a document came, as it is kept; `content` is the SHA-256 of its bytes. */
export interface StoredAcquisition {
  readonly document: string;
  readonly content: string;
  readonly acquiredAt: string;
  readonly route: string;
  readonly name: string;
  readonly part: string | null;
  readonly url: string | null;
  readonly container: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: readonly string[];
  readonly forwardedFrom: string | null;
}

/** A version of the report at an address, with what changed since the version before. */
export interface Version {
  readonly document: string;
  readonly firstSeen: string;
  readonly changes: LineChanges | null;
}

/** Which documents: all that hold for them, newest first; documents without a date come last. */
export interface Wanted {
  readonly query?: TermQuery;
  readonly outlet?: string;
  /** First and last date, ISO; the last date is meant whole. */
  readonly from?: string;
  readonly to?: string;
  readonly limit?: number;
  readonly after?: string;
}

/** A page of documents; `next` is the cursor of the next page, null on the last. */
export interface Page {
  readonly documents: readonly StoredDocument[];
  readonly next: string | null;
}

const USUAL_LIMIT = 20;
const ROWS_AT_ONCE = 200;

const documentOf = (row: DocumentsTable | Omit<DocumentsTable, 'number'>): StoredDocument => ({
  id: row.id,
  outlet: row.outlet,
  text: row.text,
  headline: row.headline,
  byline: row.byline,
  name: row.name,
  published: row.published,
  url: row.url,
  removedBy: row.removed_by,
});

const COLUMNS = [
  'id',
  'wording',
  'outlet',
  'text',
  'headline',
  'byline',
  'name',
  'published',
  'published_order',
  'url',
  'joined_to',
  'removed_by',
] as const;

/** The document of that id; where it is the same report as another, it is still found by its own. */
export async function readDocument(db: Database, id: string): Promise<StoredDocument | null> {
  const row = await db.selectFrom('documents').select(COLUMNS).where('id', '=', id).executeTakeFirst();
  return row === undefined ? null : documentOf(row);
}

interface Cursor {
  readonly order: string;
  readonly id: string;
}

const cursorOf = (row: { published_order: string; id: string }): string => `${row.published_order}_${row.id}`;

function readCursor(after: string | undefined): Cursor | null {
  const match = /^([^_]*)_([0-9a-f]+)$/u.exec(after ?? '');
  return match === null ? null : { order: match[1]!, id: match[2]! };
}

/** The rows that are wanted, but for the phrases that the index cannot tell. */
function selectWanted(engine: Engine, wanted: Wanted, few: Found = null) {
  let rows = engine.database
    .selectFrom('documents')
    .where('documents.joined_to', 'is', null)
    .where('documents.removed_by', 'is', null);
  const condition = matching(engine.name, wanted.query?.all ?? [], few);
  if (condition !== null) rows = rows.where(condition);
  if (wanted.outlet !== undefined) rows = rows.where('documents.outlet', '=', wanted.outlet);
  if (wanted.from !== undefined || wanted.to !== undefined) rows = rows.where('documents.published_order', '!=', '');
  if (wanted.from !== undefined) rows = rows.where('documents.published_order', '>=', wanted.from);
  // A whole day ends before the first instant of what follows it: ~ stands behind every digit, T and Z.
  if (wanted.to !== undefined) rows = rows.where('documents.published_order', '<=', `${wanted.to}~`);
  return rows;
}

const holdsPhrases = (text: string | null, phrases: readonly string[]): boolean =>
  text !== null && phrases.every((phrase) => placeOfPhrase(text, phrase) >= 0);

/** One page of the documents that are wanted. */
export async function readPage(engine: Engine, wanted: Wanted): Promise<Page> {
  const limit = wanted.limit ?? USUAL_LIMIT;
  const phrases = wanted.query?.exact ?? [];
  const found: Omit<DocumentsTable, 'number'>[] = [];
  let cursor = readCursor(wanted.after);
  const few = await findFew(engine.name, engine.database, wanted.query?.all ?? []);
  // Of the documents that hold all words of a phrase many hold the phrase: few are read first, more where they are not enough.
  let step = phrases.length === 0 ? limit + 1 : Math.min(ROWS_AT_ONCE, limit * 2 + 1);
  while (found.length <= limit) {
    let rows = selectWanted(engine, wanted, few)
      .select(COLUMNS)
      .orderBy('documents.published_order', 'desc')
      .orderBy('documents.id')
      .limit(step);
    if (cursor !== null) {
      const { order, id } = cursor;
      rows = rows.where((where) =>
        where.or([
          where('documents.published_order', '<', order),
          where.and([where('documents.published_order', '=', order), where('documents.id', '>', id)]),
        ]),
      );
    }
    const some = await rows.execute();
    found.push(...some.filter((row) => holdsPhrases(row.text, phrases)));
    const last = some.at(-1);
    if (last === undefined || some.length < step) break;
    cursor = { order: last.published_order, id: last.id };
    step = Math.min(ROWS_AT_ONCE, step * 2);
  }
  const page = found.slice(0, limit);
  return { documents: page.map(documentOf), next: found.length > limit ? cursorOf(page.at(-1)!) : null };
}

/** Every document that is wanted, page after page. */
export async function* readAll(
  engine: Engine,
  wanted: Omit<Wanted, 'limit' | 'after'>,
): AsyncGenerator<StoredDocument> {
  let after: string | undefined;
  do {
    const page: Page = await readPage(engine, {
      ...wanted,
      limit: ROWS_AT_ONCE,
      ...(after === undefined ? {} : { after }),
    });
    yield* page.documents;
    after = page.next ?? undefined;
  } while (after !== undefined);
}

/** How many documents are wanted in all. */
export async function countWanted(engine: Engine, wanted: Wanted): Promise<number> {
  const phrases = wanted.query?.exact ?? [];
  if (phrases.length > 0) {
    let count = 0;
    for await (const _ of readAll(engine, wanted)) count++;
    return count;
  }
  const row = await selectWanted(engine, wanted)
    .select((select) => select.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

const acquisitionOf = (row: AcquisitionsTable): StoredAcquisition => ({
  document: row.document,
  content: row.content,
  acquiredAt: row.acquired_at,
  route: row.route,
  name: row.name,
  part: row.part,
  url: row.url,
  container: row.container,
  headers: JSON.parse(row.headers) as Record<string, string>,
  redirects: JSON.parse(row.redirects) as string[],
  forwardedFrom: row.forwarded_from,
});

/** Every way in which a report came, those of its other copies included; first to last. */
export async function readAcquisitions(db: Database, document: string): Promise<StoredAcquisition[]> {
  const rows = await db
    .selectFrom('acquisitions')
    .selectAll('acquisitions')
    .innerJoin('documents', 'documents.id', 'acquisitions.document')
    .where((where) => where.or([where('documents.id', '=', document), where('documents.joined_to', '=', document)]))
    .orderBy('acquisitions.acquired_at')
    .orderBy('acquisitions.id')
    .execute();
  return rows.map(acquisitionOf);
}

/** The versions of the report at an address, first to last. */
export async function readVersions(db: Database, url: string): Promise<Version[]> {
  const address = addressOf(url) ?? url;
  const rows = await db
    .selectFrom('acquisitions')
    .innerJoin('documents', 'documents.id', 'acquisitions.document')
    .select(['documents.id', 'documents.joined_to', 'documents.text', 'acquisitions.acquired_at'])
    .where('acquisitions.address', '=', address)
    .orderBy('acquisitions.acquired_at')
    .orderBy('documents.id')
    .execute();
  const versions: Version[] = [];
  const seen = new Set<string>();
  let before: string | null = null;
  for (const row of rows) {
    const document = row.joined_to ?? row.id;
    if (seen.has(document)) continue;
    seen.add(document);
    const changes: LineChanges | null = before === null || row.text === null ? null : changedLines(before, row.text);
    versions.push({ document, firstSeen: row.acquired_at, changes });
    before = row.text;
  }
  return versions;
}

/** The bytes of that SHA-256; null where there are none, or none any more. */
export async function readBytes(db: Database, sha256: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('contents').select('bytes').where('sha256', '=', sha256).executeTakeFirst();
  return row?.bytes ?? null;
}
