// Checks: whether a store is what it should be: the file or server itself, every byte against its SHA-256, every document against its id,
// the index, the chain of judgements; and of a damaged one, what can still be read, report by report.
import { createHash } from 'node:crypto';
import type { Judgement } from '../model/judgements.ts';
import { acquisitionId } from './documents.ts';
import { toFailure } from './failures.ts';
import { documentId, wordingOf } from './identities.ts';
import { judgementOf, verifyChain } from './judgements.ts';
import type { Database, DocumentsTable, Engine } from './tables.ts';
import { checkTerms } from './terms.ts';

/** What a check found. */
export interface Health {
  readonly documents: number;
  readonly contents: number;
  readonly judgements: number;
  /** The hash of the last judgement. */
  readonly head: string;
  /** In words; empty where all is well. */
  readonly faults: readonly string[];
}

const ROWS_AT_ONCE = 100;

async function checkContents(db: Database): Promise<{ contents: number; faults: string[] }> {
  const faults: string[] = [];
  let contents = 0;
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('contents')
      .selectAll()
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const { sha256, bytes, size } of rows) {
      contents++;
      if (bytes === null) continue;
      const same = bytes.length === size && createHash('sha256').update(bytes).digest('hex') === sha256;
      if (!same) faults.push(`the bytes ${sha256} are not what was stored`);
    }
    if (rows.length < ROWS_AT_ONCE) return { contents, faults };
    after = rows.at(-1)!.sha256;
  }
}

function faultOf(row: Omit<DocumentsTable, 'number'>): string | null {
  if (row.removed_by !== null)
    return row.text === null ? null : `the document ${row.id} was removed and still has a text`;
  if (row.text === null) return `the document ${row.id} has lost its text`;
  const same = documentId(row.outlet, row.text) === row.id && wordingOf(row.text) === row.wording;
  return same ? null : `the document ${row.id} is not what was stored`;
}

async function checkDocuments(db: Database): Promise<{ documents: number; faults: string[] }> {
  const faults: string[] = [];
  let documents = 0;
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('documents')
      .selectAll()
      .where('number', '>', after)
      .orderBy('number')
      .limit(ROWS_AT_ONCE)
      .execute();
    documents += rows.length;
    faults.push(...rows.map(faultOf).filter((fault) => fault !== null));
    if (rows.length < ROWS_AT_ONCE) return { documents, faults };
    after = rows.at(-1)!.number;
  }
}

/** Acquisitions against their ids; those of removed documents have lost what the id was made of. */
async function checkAcquisitions(db: Database): Promise<string[]> {
  const faults: string[] = [];
  for (let after = ''; ; ) {
    const rows = await db
      .selectFrom('acquisitions')
      .innerJoin('documents', 'documents.id', 'acquisitions.document')
      .selectAll('acquisitions')
      .select('documents.removed_by')
      .where('acquisitions.id', '>', after)
      .orderBy('acquisitions.id')
      .limit(ROWS_AT_ONCE)
      .execute();
    for (const row of rows)
      if (row.removed_by === null && acquisitionId(row) !== row.id)
        faults.push(`the acquisition ${row.id} is not what was stored`);
    if (rows.length < ROWS_AT_ONCE) return faults;
    after = rows.at(-1)!.id;
  }
}

/** Runs a part of the check; a part that cannot be run is a fault of its own. */
async function part<T>(faults: string[], run: () => Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    faults.push((toFailure(error) as Error).message);
    return null;
  }
}

/** Looks at everything. Reads only, and ends even where the store is damaged. */
export async function checkStore(engine: Engine): Promise<Health> {
  const faults: string[] = [];
  const db = engine.database;
  const own = await part(faults, () => engine.check());
  const contents = await part(faults, () => checkContents(db));
  const documents = await part(faults, () => checkDocuments(db));
  const acquisitions = await part(faults, () => checkAcquisitions(db));
  const chain = await part(faults, () => verifyChain(db));
  const index = await part(faults, () => checkTerms(engine.name, db));
  faults.push(
    ...(own ?? []),
    ...(contents?.faults ?? []),
    ...(documents?.faults ?? []),
    ...(acquisitions ?? []),
    ...(index ?? []),
  );
  if (chain !== null && chain.brokenAt !== null)
    faults.push(`the chain of judgements does not hold from number ${chain.brokenAt} on`);
  return {
    documents: documents?.documents ?? 0,
    contents: contents?.contents ?? 0,
    judgements: chain?.entries ?? 0,
    head: chain?.head ?? '',
    faults: [...new Set(faults)],
  };
}

/** A document as far as it can be read from a damaged store. */
export type Salvaged = Pick<DocumentsTable, 'id' | 'outlet' | 'text' | 'headline' | 'byline' | 'published' | 'url'>;

const FARTHEST_GAP = 1000;

/** Every document that can be read, one by one, so that a damaged page costs only what stood on it; `lost` counts those that cannot. */
export async function* salvage(db: Database, lost: (number: number) => void): AsyncGenerator<Salvaged> {
  let gap = 0;
  for (let number = 1; gap < FARTHEST_GAP; number++) {
    try {
      const row = await db
        .selectFrom('documents')
        .select(['id', 'outlet', 'text', 'headline', 'byline', 'published', 'url'])
        .where('number', '=', number)
        .executeTakeFirst();
      gap = row === undefined ? gap + 1 : 0;
      if (row !== undefined && row.text !== null) yield row;
    } catch {
      gap++;
      lost(number);
    }
  }
}

/** Every judgement that can be read, one by one. */
export async function* salvageJudgements(db: Database, lost: (number: number) => void): AsyncGenerator<Judgement> {
  let gap = 0;
  for (let number = 1; gap < FARTHEST_GAP; number++) {
    try {
      const row = await db.selectFrom('judgements').selectAll().where('number', '=', number).executeTakeFirst();
      gap = row === undefined ? gap + 1 : 0;
      if (row !== undefined) yield judgementOf(row);
    } catch {
      gap++;
      lost(number);
    }
  }
}
