// Collecting: addresses are visited, what they give is stored, and those that are kept are visited again when their time comes: later and later
// while they fail, and never before a server wants it. What is known of an address is kept after its reports are on the disk, so that a program
// that dies in between asks for them again. Hosts are visited side by side, the addresses of one host one by one.
import type { PartFailure } from '../../formats/read/readings.ts';
import type { Incoming, KeptAddress, Receipt, Store, Version } from '../../store/index.ts';
import { retryAfter } from './courtesy.ts';
import { type Visit, type Visiting, visit } from './visits.ts';

export interface Collecting extends Visiting {
  readonly store: Store;
  /** Keep the addresses, to be visited again. */
  readonly keep: boolean;
  /** Of feeds, fetch the page of every entry that is not stored yet. */
  readonly pages: boolean;
}

/** A report that came of an address. */
export interface CollectedReport {
  readonly receipt: Receipt;
  readonly url: string | null;
  /** Where another text stood at the address before: what changed. */
  readonly changes: Version['changes'];
}

/** What came of an address. */
export interface Collected {
  readonly address: string;
  readonly outcome: Visit['outcome'];
  readonly reports: readonly CollectedReport[];
  readonly failures: readonly PartFailure[];
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const USUAL_PAUSE = 30 * MINUTE;
const LEAST_PAUSE = 15 * MINUTE;
const MOST_DOUBLED = 6;
const GONE = 410;
const AT_ONCE = 100;
const HOSTS_AT_ONCE = 4;

/** The pause that a server asks for by Cache-Control, within reason. */
function pauseOf(visited: Visit): number {
  const said = /(?:^|[\s,])max-age=(\d{1,9})/u.exec(visited.answer?.headers['cache-control'] ?? '')?.[1];
  return said === undefined ? USUAL_PAUSE : Math.min(DAY, Math.max(LEAST_PAUSE, Number(said) * 1000));
}

/**
 * What is to be kept of an address after a visit: when it is next, what the server is told then.
 * Each failure in a row doubles the pause, up to a day; 410 ends the visits.
 */
export function afterVisit(visited: Visit, before: KeptAddress, now: number): KeptAddress {
  const { answer, outcome } = visited;
  const failed = outcome === 'failed';
  const failures = failed ? before.failures + 1 : 0;
  const pause = Math.min(DAY, pauseOf(visited) * 2 ** Math.min(failures, MOST_DOUBLED));
  const asked = answer === null ? 0 : (retryAfter(answer.headers['retry-after'], now) ?? 0);
  const instant = (at: number): string => new Date(at).toISOString();
  return {
    ...before,
    ...(outcome === 'fetched'
      ? { etag: answer?.headers.etag ?? null, modified: answer?.headers['last-modified'] ?? null }
      : {}),
    visitedAt: instant(now),
    nextAt: answer?.status === GONE ? null : instant(Math.max(now + pause, asked)),
    failures,
    failure: failed ? (visited.failures[0]?.failure ?? null) : null,
  };
}

const fresh = (address: string, pages: boolean, at: string): KeptAddress => ({
  address,
  etag: null,
  modified: null,
  visitedAt: at,
  nextAt: null,
  failures: 0,
  failure: null,
  pages,
});

async function storeAll(reports: readonly Incoming[], store: Store): Promise<CollectedReport[]> {
  const collected: CollectedReport[] = [];
  for (let at = 0; at < reports.length; at += AT_ONCE) {
    const batch = reports.slice(at, at + AT_ONCE);
    const receipts = await store.add(batch);
    for (const [index, receipt] of receipts.entries()) {
      const { url } = batch[index]!.report;
      const isNew = receipt.outcome === 'new' && url !== null;
      const versions = isNew ? await store.versions(url) : [];
      const changes = versions.find(({ document }) => document === receipt.document)?.changes ?? null;
      collected.push({ receipt, url, changes });
    }
  }
  return collected;
}

interface Pages {
  readonly reports: readonly Incoming[];
  readonly failures: readonly PartFailure[];
}

/** The pages of entries that are not stored yet; an entry whose page cannot be had stands for itself. */
async function pagesOf(feed: Visit, address: string, collecting: Collecting): Promise<Pages> {
  const reports: Incoming[] = [];
  const failures: PartFailure[] = [];
  for (const entry of feed.reports) {
    const { url } = entry.report;
    if (url === null) reports.push(entry);
    else if ((await collecting.store.versions(url)).length === 0) {
      const page = await visit({ address: url, through: [address] }, collecting);
      reports.push(...(page.reports.length > 0 ? page.reports : [entry]));
      for (const { failure } of page.failures) failures.push({ part: url, failure });
    }
  }
  return { reports, failures };
}

/** Visits an address, stores what it gives, and keeps when it is to be visited again. */
export async function collectAddress(address: string, collecting: Collecting): Promise<Collected> {
  const { store, clock } = collecting;
  const known = await store.address(address);
  const visited = await visit({ address, known }, collecting);
  const pages = known?.pages ?? collecting.pages;
  const found = visited.isFeed && pages ? await pagesOf(visited, address, collecting) : visited;
  const reports = await storeAll(found.reports, store);
  if ((known !== null || collecting.keep) && collecting.signal?.aborted !== true) {
    const now = clock.now();
    const before = known ?? fresh(address, pages, new Date(now).toISOString());
    await store.keepAddress(afterVisit(visited, before, now));
  }
  const failures = found === visited ? visited.failures : [...visited.failures, ...found.failures];
  return { address, outcome: visited.outcome, reports, failures };
}

const hostOf = (address: string): string => URL.parse(address)?.host ?? '';

/** Visits addresses and tells of each when it is done. Ends early where the signal says so. */
export async function collectAll(
  addresses: readonly string[],
  collecting: Collecting,
  tell: (collected: Collected) => Promise<void>,
): Promise<void> {
  const hosts = [...Map.groupBy(addresses, hostOf).values()];
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host !== undefined; host = hosts.shift())
      for (const address of host)
        if (collecting.signal?.aborted !== true) await tell(await collectAddress(address, collecting));
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
}

/** The kept addresses whose time has come, and when the next one's comes (milliseconds since 1970; null where there is none). */
export async function dueAddresses(
  store: Store,
  now: number,
): Promise<{ readonly due: readonly string[]; readonly next: number | null }> {
  const waiting = (await store.addresses()).filter(({ nextAt }) => nextAt !== null);
  const isDue = ({ nextAt }: KeptAddress): boolean => Date.parse(nextAt!) <= now;
  const later = waiting.filter((one) => !isDue(one)).map(({ nextAt }) => Date.parse(nextAt!));
  return {
    due: waiting.filter(isDue).map(({ address }) => address),
    next: later.length === 0 ? null : later.reduce((one, other) => Math.min(one, other)),
  };
}
