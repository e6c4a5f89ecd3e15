// Work that is done: analyses by document and engine, saved searches.
import type { Database } from './tables.ts';

/** An analysis (JSON) that an engine, named with its version, made of a document. */
export interface SavedAnalysis {
  readonly document: string;
  readonly engine: string;
  readonly at: string;
  readonly body: string;
}

/** Keeps analyses; the last one of an engine stands. */
export async function saveAnalyses(db: Database, saved: readonly SavedAnalysis[]): Promise<void> {
  for (const { document, engine, at, body } of saved)
    await db
      .insertInto('analyses')
      .values({ document, engine, made_at: at, body })
      .onConflict((conflict) => conflict.columns(['document', 'engine']).doUpdateSet({ made_at: at, body }))
      .execute();
}

/** The analysis of a document by an engine; null where there is none. */
export async function readAnalysis(db: Database, document: string, engine: string): Promise<string | null> {
  const row = await db
    .selectFrom('analyses')
    .select('body')
    .where('document', '=', document)
    .where('engine', '=', engine)
    .executeTakeFirst();
  return row?.body ?? null;
}

/** A query that is kept under a name. */
export interface SavedSearch {
  readonly name: string;
  readonly query: string;
}

/** Keeps a query under a name; the last one under it stands. */
export async function saveSearch(db: Database, saved: SavedSearch, at: string): Promise<void> {
  await db
    .insertInto('searches')
    .values({ ...saved, made_at: at })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ query: saved.query, made_at: at }))
    .execute();
}

/** The kept queries by name. */
export const readSearches = (db: Database): Promise<SavedSearch[]> =>
  db.selectFrom('searches').select(['name', 'query']).orderBy('name').execute();
