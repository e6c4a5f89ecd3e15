// Addresses that are visited again and again: feeds, and pages that may change. Each is kept with what its server said last (so that it need
// not send again what has not changed), when it is to be visited next, and how often it failed since it last answered.
import type { Failure } from '../model/reasons.ts';
import type { AddressesTable, Database } from './tables.ts';

/** What is kept of an address. Instants are ISO strings in UTC; `nextAt` is null where it is not to be visited any more. */
export interface KeptAddress {
  readonly address: string;
  /** ETag and Last-Modified of the last full answer, as the server wrote them. */
  readonly etag: string | null;
  readonly modified: string | null;
  readonly visitedAt: string;
  readonly nextAt: string | null;
  readonly failures: number;
  readonly failure: Failure | null;
  /** Of a feed: whether the pages of its entries are fetched. */
  readonly pages: boolean;
}

const keptOf = (row: AddressesTable): KeptAddress => ({
  address: row.address,
  etag: row.etag,
  modified: row.modified,
  visitedAt: row.visited_at,
  nextAt: row.next_at,
  failures: Number(row.failures),
  failure: row.failure === null ? null : (JSON.parse(row.failure) as Failure),
  pages: Number(row.pages) === 1,
});

/** Keeps what is known of an address now. */
export async function keepAddress(db: Database, kept: KeptAddress): Promise<void> {
  const { address, etag, modified, visitedAt, nextAt, failures, failure, pages } = kept;
  const known = {
    etag,
    modified,
    visited_at: visitedAt,
    next_at: nextAt,
    failures,
    failure: failure === null ? null : JSON.stringify(failure),
    pages: pages ? 1 : 0,
  };
  await db
    .insertInto('addresses')
    .values({ address, ...known })
    .onConflict((conflict) => conflict.column('address').doUpdateSet(known))
    .execute();
}

/** What is kept of one address; null where it is not kept. */
export async function readAddress(db: Database, address: string): Promise<KeptAddress | null> {
  const row = await db.selectFrom('addresses').selectAll().where('address', '=', address).executeTakeFirst();
  return row === undefined ? null : keptOf(row);
}

/** Every address that is kept, in order. */
export const readAddresses = async (db: Database): Promise<KeptAddress[]> =>
  (await db.selectFrom('addresses').selectAll().orderBy('address').execute()).map(keptOf);

/** Forgets an address, not its reports; false where it is not kept. */
export const forgetAddress = async (db: Database, address: string): Promise<boolean> =>
  (await db.deleteFrom('addresses').where('address', '=', address).returning('address').execute()).length > 0;
