// Judgements: what people ruled, in the order in which they ruled it. The list only grows, and each entry holds the hash of the one before,
// so that a changed, dropped or inserted entry shows. What was ruled is hashed with a salt and kept beside the chain: a removal can take
// the words away (a quotation in a note is text too) and the chain still verifies, and nobody can guess the words from their hash.
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { EXPIRY, type Judgement, type JudgementKind, type Ruling, TAKEDOWN, whyNot } from '../model/judgements.ts';
import { storeFailure } from './failures.ts';
import type { Database, EngineName, JudgementsTable } from './tables.ts';

/** Whether the chain holds; where not, the number of the first entry that does not. */
export interface ChainVerdict {
  readonly entries: number;
  readonly brokenAt: number | null;
  /** The hash of the last entry: who keeps it elsewhere can tell later that no entry at the end was dropped. */
  readonly head: string;
}

const FIRST = '0'.repeat(64);
const JUDGING = 7_208_202;
const SALT_BYTES = 16;

const sha256 = (...parts: readonly (string | number | null)[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

const hashOfEntry = (row: Omit<JudgementsTable, 'hash' | 'salt' | 'body'>): string =>
  sha256(row.previous, row.number, row.made_at, row.made_by, row.kind, row.document, row.body_hash);

/** Keeps a ruling for good, inside a transaction; one at a time on either engine. Returns its number. */
export async function appendJudgement(
  engine: EngineName,
  db: Database,
  ruling: Ruling & { at: string },
): Promise<number> {
  if (engine === 'postgres') await sql`select pg_advisory_xact_lock(${JUDGING})`.execute(db);
  const { at, ...given } = ruling;
  const last = await db
    .selectFrom('judgements')
    .select(['number', 'hash'])
    .orderBy('number', 'desc')
    .limit(1)
    .execute();
  const salt = randomBytes(SALT_BYTES).toString('hex');
  const body = JSON.stringify(given);
  const row = {
    number: (last[0]?.number ?? 0) + 1,
    previous: last[0]?.hash ?? FIRST,
    made_at: at,
    made_by: given.by,
    kind: given.kind,
    document: given.targets[0]?.document ?? null,
    body_hash: sha256(salt, body),
  };
  await db
    .insertInto('judgements')
    .values({ ...row, salt, body, hash: hashOfEntry(row) })
    .execute();
  return row.number;
}

/** Keeps what a person ruled, where it has a meaning; a removal is no ruling and cannot be undone, since its words are gone. */
export async function giveJudgement(
  engine: EngineName,
  db: Database,
  ruling: Ruling & { at: string },
): Promise<number> {
  const why = whyNot(ruling) ?? (await whyNoUndo(db, ruling));
  if (why !== null)
    throw storeFailure('wrong-judgement', `It cannot be ruled: ${why}.`, 'tawatur judge --help tells what can.');
  return appendJudgement(engine, db, ruling);
}

async function whyNoUndo(db: Database, { kind, undoes }: Ruling): Promise<string | null> {
  if (kind === TAKEDOWN || kind === EXPIRY) return 'a removal takes a text out as well';
  if (kind !== 'undo') return null;
  const row = Number.isSafeInteger(undoes)
    ? await db.selectFrom('judgements').select('kind').where('number', '=', undoes!).executeTakeFirst()
    : undefined;
  if (row === undefined) return `there is no judgement ${undoes}`;
  return row.kind === TAKEDOWN || row.kind === EXPIRY ? 'a removal cannot be undone' : null;
}

/** A judgement as it is kept, from its row. */
export const judgementOf = (row: JudgementsTable): Judgement => ({
  number: row.number,
  madeAt: row.made_at,
  kind: row.kind as JudgementKind,
  by: row.made_by,
  document: row.document,
  ruling: row.body === null ? null : (JSON.parse(row.body) as Ruling),
  hash: row.hash,
});

/** Every judgement, first to last; with a document, those that speak of it first. */
export async function readJudgements(db: Database, document?: string): Promise<Judgement[]> {
  const all = db.selectFrom('judgements').selectAll().orderBy('number');
  const rows = await (document === undefined ? all : all.where('document', '=', document)).execute();
  return rows.map(judgementOf);
}

/** Which judgements: those behind a number, up to a limit, all or those that speak of a document first. */
export interface JudgementsWanted {
  readonly after: number;
  readonly limit: number;
  readonly document?: string;
}

/** A page of judgements, first to last. */
export async function readJudgementPage(db: Database, wanted: JudgementsWanted): Promise<Judgement[]> {
  const { after, limit, document } = wanted;
  const all = db.selectFrom('judgements').selectAll().where('number', '>', after).orderBy('number').limit(limit);
  const rows = await (document === undefined ? all : all.where('document', '=', document)).execute();
  return rows.map(judgementOf);
}

/** Works every hash out again. */
export async function verifyChain(db: Database): Promise<ChainVerdict> {
  const rows = await db.selectFrom('judgements').selectAll().orderBy('number').execute();
  let previous = FIRST;
  for (const [at, row] of rows.entries()) {
    const bodyHolds = row.body === null || sha256(row.salt, row.body) === row.body_hash;
    if (row.number !== at + 1 || row.previous !== previous || hashOfEntry(row) !== row.hash || !bodyHolds)
      return { entries: rows.length, brokenAt: at + 1, head: previous };
    previous = row.hash;
  }
  return { entries: rows.length, brokenAt: null, head: previous };
}
