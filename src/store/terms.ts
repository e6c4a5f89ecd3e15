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

/** Letters of Arabic and Latin and digits, told by their codes alone: most terms are made of nothing else. */
const isPlainCode = (code: number): boolean =>
  (code >= 0x621 && code <= 0x63a) ||
  (code >= 0x641 && code <= 0x64a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x61 && code <= 0x7a);

function isPlain(term: string): boolean {
  for (let at = 0; at < term.length; at++) if (!isPlainCode(term.charCodeAt(at))) return false;
  return term !== '';
}

const cleaned = (terms: readonly string[]): readonly string[] =>
  terms.every(isPlain)
    ? terms
    : terms.map((term) => (isPlain(term) ? term : clean(term))).filter((term) => term !== '');
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

const listsOf = (all: readonly (readonly string[])[]): (readonly string[])[] =>
  all.map(cleaned).filter((list) => list.length > 0);

const ftsQuery = (lists: readonly (readonly string[])[]): string =>
  lists.map((list) => `(${list.map((term) => `"${term}"`).join(' OR ')})`).join(' AND ');

const matches = (engine: EngineName, lists: readonly (readonly string[])[]): RawBuilder<boolean> => {
  if (engine === 'sqlite') return sql<boolean>`terms match ${ftsQuery(lists)}`;
  const query = lists.map((list) => `(${list.map((term) => `'${term}'`).join(' | ')})`).join(' & ');
  return sql<boolean>`terms.terms @@ ${query}::tsquery`;
};

const numberIn = (engine: EngineName): RawBuilder<number> => sql.raw(engine === 'sqlite' ? 'rowid' : 'number');

/** What a query finds in the index: the numbers of the documents, or null where they are many. */
export type Found = readonly number[] | null;

/** More documents than this are not looked up one by one: the list by date is walked until enough of them are met. */
const MANY = 60;

/** The documents that the index has for a query, where they are few; asked first, since neither engine can tell beforehand. */
export async function findFew(engine: EngineName, db: Database, all: readonly (readonly string[])[]): Promise<Found> {
  const lists = listsOf(all);
  if (lists.length === 0) return null;
  const { rows } = await sql<{ number: number }>`select ${numberIn(engine)} as number from terms
    where ${matches(engine, lists)} limit ${MANY + 1}`.execute(db);
  return rows.length > MANY ? null : rows.map(({ number }) => number);
}

/** One parameter however many numbers, so that the statement stays the same. */
const among = (engine: EngineName, numbers: readonly number[]): RawBuilder<boolean> =>
  engine === 'sqlite'
    ? sql<boolean>`documents.number in (select value from json_each(${JSON.stringify(numbers)}))`
    : sql<boolean>`documents.number = any (${[...numbers]}::bigint[])`;

/**
 * The condition that a document is among those that a query finds; null where nothing is asked. Where they are many, SQLite is kept from looking
 * them up by number (that is what + does), so that it walks the index by date.
 */
export function matching(
  engine: EngineName,
  all: readonly (readonly string[])[],
  found: Found = null,
): RawBuilder<boolean> | null {
  const lists = listsOf(all);
  if (lists.length === 0) return null;
  if (found !== null) return among(engine, found);
  const number = sql.raw(engine === 'sqlite' ? '+documents.number' : 'documents.number');
  return sql<boolean>`${number} in (select ${numberIn(engine)} from terms where ${matches(engine, lists)})`;
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
