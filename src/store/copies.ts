// Copies: every row of one store into an empty other, whichever engines they are on. The index of terms is made anew from the texts, since
// neither engine gives its own back; everything else goes as it is, so that hashes and the chain of judgements stay what they are.
import type { Database, Engine, Tables } from './tables.ts';
import { indexTerms } from './terms.ts';

const ROWS_AT_ONCE = 100;

/** Tables in an order in which no row speaks of one that is yet to come, each with the columns that order its rows. */
const TABLES = [
  ['contents', ['sha256']],
  ['acquisitions', ['id']],
  ['analyses', ['document', 'engine']],
  ['judgements', ['number']],
  ['searches', ['name']],
  ['jobs', ['id']],
  ['addresses', ['address']],
  ['users', ['name']],
] as const satisfies readonly (readonly [keyof Tables, readonly string[]])[];

/** Rows are read by their place: the source does not change while it is read. */
async function copyTable(from: Database, to: Database, [table, order]: (typeof TABLES)[number]): Promise<void> {
  for (let at = 0; ; at += ROWS_AT_ONCE) {
    let rows = from.selectFrom(table as 'jobs').selectAll();
    for (const column of order) rows = rows.orderBy(column as 'id');
    const some = await rows.limit(ROWS_AT_ONCE).offset(at).execute();
    if (some.length > 0)
      await to
        .insertInto(table as 'jobs')
        .values(some)
        .execute();
    if (some.length < ROWS_AT_ONCE) return;
  }
}

interface Target {
  readonly engine: Engine['name'];
  readonly db: Database;
  readonly termsFor: (text: string) => readonly string[];
}

async function copyDocuments(from: Database, { engine, db, termsFor }: Target): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await from
      .selectFrom('documents')
      .selectAll()
      .where('number', '>', after)
      .orderBy('number')
      .limit(ROWS_AT_ONCE)
      .execute();
    if (rows.length === 0) return;
    after = rows.at(-1)!.number;
    const values = rows.map(({ number: _number, ...row }) => row);
    const added = await db.insertInto('documents').values(values).returning(['id', 'number']).execute();
    const texts = new Map(rows.map((row) => [row.id, row.text]));
    const indexed = added.flatMap(({ id, number }) => {
      const text = texts.get(id) ?? null;
      return text === null ? [] : [{ number, terms: termsFor(text) }];
    });
    await indexTerms(engine, db, indexed);
  }
}

/** Copies everything, whole or not at all, as the source stands at one moment. */
export async function copyTables(
  from: Engine,
  to: Engine,
  termsFor: (text: string) => readonly string[],
): Promise<void> {
  const reading = from.database.transaction();
  const snapshot = from.name === 'postgres' ? reading.setIsolationLevel('repeatable read') : reading;
  const copy = async (source: Database): Promise<void> => {
    await to.database.transaction().execute(async (db) => {
      const [contents, ...rest] = TABLES;
      await copyTable(source, db, contents!);
      await copyDocuments(source, { engine: to.name, db, termsFor });
      for (const table of rest) await copyTable(source, db, table);
    });
  };
  // A read-only file cannot take the lock of a transaction, and does not need it.
  if (from.name === 'sqlite') await copy(from.database);
  else await snapshot.execute(copy);
}
