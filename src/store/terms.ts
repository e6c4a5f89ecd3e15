// The index of terms: which documents hold which terms, as the store was handed them. SQLite keeps them in FTS5, PostgreSQL in a tsvector
// that is written out term by term, so that neither engine's own idea of words, cases or languages has a say and both find the same.
import { type RawBuilder, sql } from 'kysely';
import type { Database, EngineName } from './tables.ts';

export interface IndexedTerms {
  readonly number: number;
  readonly terms: readonly string[];
}

const ROWS_AT_ONCE = 100;

/** Only letters, marks on letters, digits, and the point and comma of numbers can be told apart by both engines. */
const UNTELLABLE = /[^\p{L}\p{M}\p{Nd}.,]/u;
const clean = (term: string): string =>
  UNTELLABLE.test(term) ? term.replaceAll(new RegExp(UNTELLABLE, 'gu'), '') : term;

const cleaned = (terms: readonly string[]): string[] => terms.map(clean).filter((term) => term !== '');
const asVector = (terms: readonly string[]): string =>
  cleaned(terms)
    .map((term) => `'${term}'`)
    .join(' ');
const asWords = (terms: readonly string[]): string => cleaned(terms).join(' ');

/** Indexes documents under their terms. */
export async function indexTerms(engine: EngineName, db: Database, rows: readonly IndexedTerms[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    const some = rows.slice(at, at + ROWS_AT_ONCE);
    const values = sql.join(
      some.map(({ number, terms }) =>
        engine === 'sqlite' ? sql`(${number}, ${asWords(terms)})` : sql`(${number}, ${asVector(terms)}::tsvector)`,
      ),
    );
    if (engine === 'sqlite') await sql`insert into terms (rowid, words) values ${values}`.execute(db);
    else await sql`insert into terms (number, terms) values ${values}`.execute(db);
  }
}

/** Takes a document out of the index, leaving none of its terms in the file. */
export async function dropTerms(engine: EngineName, db: Database, number: number): Promise<void> {
  if (engine === 'postgres') await sql`delete from terms where number = ${number}`.execute(db);
  else await sql`delete from terms where rowid = ${number}`.execute(db);
}

/** Merges the index, so that what was taken out is gone from the file. */
export async function settleTerms(engine: EngineName, db: Database): Promise<void> {
  if (engine === 'sqlite') await sql`insert into terms (terms) values ('optimize')`.execute(db);
}

/** The condition that a document's number is among those with one term of every list; null where nothing is asked. */
export function matching(engine: EngineName, all: readonly (readonly string[])[]): RawBuilder<boolean> | null {
  const lists = all.map(cleaned).filter((list) => list.length > 0);
  if (lists.length === 0) return null;
  if (engine === 'sqlite') {
    const query = lists.map((list) => `(${list.map((term) => `"${term}"`).join(' OR ')})`).join(' AND ');
    return sql<boolean>`documents.number in (select rowid from terms where terms match ${query})`;
  }
  const query = lists.map((list) => `(${list.map((term) => `'${term}'`).join(' | ')})`).join(' & ');
  return sql<boolean>`documents.number in (select number from terms where terms.terms @@ ${query}::tsquery)`;
}

const READ_ONLY = 8;

/** FTS5 checks itself by an insert, which a file that may only be read refuses; it is then left at the other checks. */
async function checkIndexItself(db: Database): Promise<void> {
  try {
    await sql`insert into terms (terms) values ('integrity-check')`.execute(db);
  } catch (error) {
    if (((error as { errcode?: number }).errcode ?? 0) % 256 !== READ_ONLY) throw error;
  }
}

/** What is wrong with the index, in words. */
export async function checkTerms(engine: EngineName, db: Database): Promise<string[]> {
  const faults: string[] = [];
  const indexed =
    engine === 'sqlite'
      ? sql<{
          number: number;
        }>`select number from documents where removed_by is null and number not in (select rowid from terms)`
      : sql<{
          number: number;
        }>`select number from documents where removed_by is null and number not in (select number from terms)`;
  const { rows } = await indexed.execute(db);
  if (rows.length > 0) faults.push(`${rows.length} documents cannot be found by their words`);
  if (engine === 'sqlite') await checkIndexItself(db);
  return faults;
}
