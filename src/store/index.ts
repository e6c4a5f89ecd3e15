// The store: keeps reports, how they came, what was found in them and what people ruled, and finds them again. One interface over two
// engines: SQLite in one file, and PostgreSQL. What it returns as stored is on the disk. Docs: docs/store.md.
import { existsSync } from 'node:fs';
import { sql } from 'kysely';
import type { Judgement, Ruling } from '../model/judgements.ts';
import { forgetAddress, type KeptAddress, keepAddress, readAddress, readAddresses } from './addresses.ts';
import { restoreFile, restoreInto, type TermsFor, writeBackup } from './backups.ts';
import { checkStore, salvage, salvageJudgements } from './checks.ts';
import { type Delivery, fileDelivery, type Handler, serverDelivery } from './deliveries.ts';
import { addReports, type Incoming, type Receipt } from './documents.ts';
import { openPostgres } from './engines/postgres.ts';
import { openSqlite, type SqliteOptions } from './engines/sqlite.ts';
import { guarded, storeFailure, toFailure } from './failures.ts';
import * as jobs from './jobs.ts';
import {
  type ChainVerdict,
  giveJudgement,
  type JudgementsWanted,
  readJudgementPage,
  readJudgements,
  verifyChain,
} from './judgements.ts';
import { migrate } from './migrations.ts';
import * as reading from './reading.ts';
import { type Age, expiredBefore, type Removal, type RemovalOrder, removeDocument, settleRemoval } from './removals.ts';
import type { Database, Engine } from './tables.ts';
import * as people from './users.ts';
import * as work from './work.ts';

export type { Judgement, Ruling, Target } from '../model/judgements.ts';
export { standingJudgements } from '../model/judgements.ts';
export type { KeptAddress } from './addresses.ts';
export type { Incoming, Receipt } from './documents.ts';
export { StoreFailure } from './failures.ts';
export { JOB_STATES, type Job, type JobState, type Order } from './jobs.ts';
export type { Page, StoredAcquisition, StoredDocument, Version, Wanted } from './reading.ts';
export { type NotedDeed, ROLES, type Role, type User } from './users.ts';
export type { SavedSearch } from './work.ts';

export interface StoreOptions extends SqliteOptions {
  /** The clock: gives the instant, in UTC, that is written beside analyses, judgements and jobs. */
  readonly now?: () => string;
  /** Fail where there is no store yet instead of making one. */
  readonly mustExist?: boolean;
}

/** True for the address of a server, false for the path of a file. */
export const isAddress = (location: string): boolean => /^postgres(?:ql)?:\/\//u.test(location);

async function openEngine(location: string, options: StoreOptions): Promise<Engine> {
  if (isAddress(location)) return openPostgres(location);
  if (options.mustExist === true && !existsSync(location))
    throw storeFailure('no-such-store', `There is no store ${location}.`, 'Check the name; tawatur ingest makes one.');
  return openSqlite(location, options);
}

/** Makes a function that writes in a transaction of its own. */
const writingTo =
  (db: Database) =>
  <A extends readonly unknown[], R>(run: (db: Database, ...given: A) => Promise<R>) =>
    guarded((...given: A) => db.transaction().execute((inside) => run(inside, ...given)));

const COUNTING = 7_208_203;

/** The functions of users: who may come in, by which keys, and what they did. */
function usersOver(engine: Engine, now: () => string) {
  const db = engine.database;
  const writing = writingTo(db);
  /** One after the other on a server too: what was counted must not be counted twice. */
  const alone = <A extends readonly unknown[], R>(run: (db: Database, ...given: A) => Promise<R>) =>
    writing(async (inside, ...given: A) => {
      if (engine.name === 'postgres') await sql`select pg_advisory_xact_lock(${COUNTING})`.execute(inside);
      return run(inside, ...given);
    });
  return {
    addUser: alone((inside, user: people.NewUser) => people.addUser(inside, { ...user, at: now() })),
    users: guarded(() => people.readUsers(db)),
    user: guarded((name: string) => people.readUser(db, name)),
    changeUser: alone(people.changeUser),
    removeUser: alone(people.removeUser),
    addKey: writing(people.addKey),
    holder: guarded((secret: string) => people.findHolder(db, { secret, now: now() })),
    keys: guarded((user: string) => people.readKeys(db, { user, now: now() })),
    dropKey: writing((inside, key: { id: string; user: string }) => people.dropKey(inside, { ...key, now: now() })),
    countTry: alone((inside, name: string) => people.countTry(inside, { name, now: now() })),
    forgetTries: writing(people.forgetTries),
    noteDeed: writing((inside, deed: people.Deed) => people.noteDeed(inside, { ...deed, at: now() })),
    deeds: guarded((wanted: { before?: number; limit: number }) => people.readDeeds(db, wanted)),
  };
}

/** The functions of judgements: given, read, and checked. */
function judgementsOver(engine: Engine, now: () => string) {
  const db = engine.database;
  const writing = writingTo(db);
  return {
    judge: writing(
      (inside, ruling: Ruling): Promise<number> => giveJudgement(engine.name, inside, { ...ruling, at: now() }),
    ),
    judgements: guarded((document?: string): Promise<Judgement[]> => readJudgements(db, document)),
    judgementPage: guarded((wanted: JudgementsWanted): Promise<Judgement[]> => readJudgementPage(db, wanted)),
    verifyJudgements: guarded((): Promise<ChainVerdict> => verifyChain(db)),
    salvageJudgements: (lost: (number: number) => void) => salvageJudgements(db, lost),
  };
}

/** The functions of jobs: asked for, taken, stepped, ended, and handed to workers. */
function jobsOver(engine: Engine, now: () => string) {
  const db = engine.database;
  const delivery: Delivery = engine.name === 'sqlite' ? fileDelivery(engine) : serverDelivery(engine);
  const writing = writingTo(db);
  return {
    /** Asks for jobs; those that were asked for before are left as they are. Returns how many are new. */
    addJobs: writing(async (inside, orders: readonly jobs.Order[]): Promise<number> => {
      const added: string[] = [];
      for (const order of orders) if (await jobs.addJob(inside, { ...order, at: now() })) added.push(order.id);
      await delivery.announce(inside, added);
      return added.length;
    }),
    claimJob: writing((inside, claim: Omit<jobs.Claim, 'now'>) =>
      jobs.claimJob(engine.name, inside, { ...claim, now: now() }),
    ),
    stepJob: writing((inside, step: Omit<jobs.Step, 'now'>) => jobs.stepJob(inside, { ...step, now: now() })),
    endJob: writing((inside, ended: Omit<jobs.EndedJob, 'now'>) => jobs.endJob(inside, { ...ended, now: now() })),
    failJob: writing((inside, failed: Omit<jobs.FailedJob, 'now'>) => jobs.failJob(inside, { ...failed, now: now() })),
    leaveJob: writing((inside, left: { id: string; worker: string }) => jobs.leaveJob(inside, { ...left, now: now() })),
    cancelJob: writing((inside, id: string) => jobs.cancelJob(inside, { id, now: now() })),
    reviveJob: writing(async (inside, id: string): Promise<boolean> => {
      const revived = await jobs.reviveJob(inside, { id, now: now() });
      if (revived) await delivery.announce(inside, [id]);
      return revived;
    }),
    job: guarded((id: string) => jobs.readJob(db, id)),
    jobs: guarded((state: jobs.JobState) => jobs.readJobs(db, state)),
    jobPage: guarded((wanted: jobs.JobsWanted) => jobs.readJobPage(db, wanted)),
    jobCounts: guarded(() => jobs.countJobs(db)),
    /** Hands jobs to this worker until the signal. */
    work: guarded((handle: Handler, signal: AbortSignal) => delivery.work(handle, signal)),
    closeDelivery: () => delivery.close(),
  };
}

/** The store's functions over an open engine. Every one throws a StoreFailure for what has a name. */
function storeOver(engine: Engine, now: () => string) {
  const db = engine.database;
  const { closeDelivery, ...ofJobs } = jobsOver(engine, now);
  const writing = writingTo(db);
  return {
    engine: engine.name,
    location: engine.location,
    /** Stores a batch, whole or not at all. On the disk when it returns. */
    add: writing(
      (inside, incoming: readonly Incoming[]): Promise<Receipt[]> => addReports(engine.name, inside, incoming),
    ),
    document: guarded((id: string) => reading.readDocument(db, id)),
    page: guarded((wanted: reading.Wanted) => reading.readPage(engine, wanted)),
    count: guarded((wanted: reading.Wanted) => reading.countWanted(engine, wanted)),
    all: (wanted: Omit<reading.Wanted, 'limit' | 'after'> = {}) => reading.readAll(engine, wanted),
    acquisitions: guarded((document: string) => reading.readAcquisitions(db, document)),
    versions: guarded((url: string) => reading.readVersions(db, url)),
    bytes: guarded((sha256: string) => reading.readBytes(db, sha256)),
    saveAnalyses: writing((inside, saved: readonly Omit<work.SavedAnalysis, 'at'>[]) =>
      work.saveAnalyses(
        inside,
        saved.map((one) => ({ ...one, at: now() })),
      ),
    ),
    analysis: guarded((document: string, analysedBy: string) => work.readAnalysis(db, document, analysedBy)),
    ...judgementsOver(engine, now),
    ...ofJobs,
    ...usersOver(engine, now),
    saveSearch: writing((inside, saved: work.SavedSearch) => work.saveSearch(inside, saved, now())),
    searches: guarded(() => work.readSearches(db)),
    /** Keeps what is known of an address that is visited again and again. */
    keepAddress: writing((inside, kept: KeptAddress) => keepAddress(inside, kept)),
    address: guarded((address: string) => readAddress(db, address)),
    addresses: guarded(() => readAddresses(db)),
    forgetAddress: writing(forgetAddress),
    /** Takes a report out; null where it went before. */
    remove: guarded(async (order: RemovalOrder): Promise<Removal | null> => {
      const run = (inside: Database) => removeDocument(engine.name, inside, { ...order, at: now() });
      const removal = await db.transaction().execute(run);
      if (removal !== null) await settleRemoval(engine);
      return removal;
    }),
    expired: guarded((before: string, by?: Age) => expiredBefore(db, before, by)),
    check: guarded(() => checkStore(engine)),
    salvage: (lost: (number: number) => void) => salvage(db, lost),
    backup: guarded((path: string, termsFor: TermsFor) => writeBackup(engine, path, termsFor)),
    /** Fills this store, which must be empty, from a backup. */
    restore: guarded((path: string, termsFor: TermsFor) => restoreInto(path, engine, termsFor)),
    close: async () => {
      await closeDelivery();
      await engine.close();
    },
  };
}

/** An open store. */
export type Store = ReturnType<typeof storeOver>;

/** Opens a store by the path of its file or by an address (postgres://…?schema=name); makes or migrates it where needed. */
export async function openStore(location: string, options: StoreOptions = {}): Promise<Store> {
  let engine: Engine | undefined;
  try {
    engine = await openEngine(location, options);
    const now = options.now ?? (() => new Date().toISOString());
    if (options.readOnly !== true) await migrate(engine, now());
    return storeOver(engine, now);
  } catch (error) {
    await engine?.close();
    throw toFailure(error);
  }
}

/** Makes a store of a backup, where there is none yet: a file, or the schema of a server. */
export async function restoreStore(backupPath: string, location: string, termsFor: TermsFor): Promise<void> {
  if (!isAddress(location)) return guarded(restoreFile)(backupPath, location);
  const store = await openStore(location);
  try {
    await store.restore(backupPath, termsFor);
  } finally {
    await store.close();
  }
}
