// Judgements: what people ruled, in the order in which they ruled it. The list only grows, and each entry holds the hash of the one before,
// so that a changed, dropped or inserted entry shows. What was ruled is hashed with a salt and kept beside the chain: a removal can take
// the words away (a quotation in a note is text too) and the chain still verifies, and nobody can guess the words from their hash.
import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, EngineName, JudgementsTable } from './tables.ts';

/** A text that must go, under every outlet. */
export const TAKEDOWN = 'remove';
/** A document whose time to be kept is over. */
export const EXPIRY = 'expire';

export const RULINGS = ['accept', 'reject', 'replace', 'merge', 'split', 'note', 'undo'] as const;
export type JudgementKind = (typeof RULINGS)[number] | typeof TAKEDOWN | typeof EXPIRY;

/** What a judgement is about: a finding of a document by its words and place, so that it is found again by a newer engine. */
export interface Target {
  readonly document: string;
  /** What the finding is: 'attribution', 'event', 'mention' …; absent where the document itself is meant. */
  readonly finding?: string;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
}

/** A ruling as it is given. */
export interface Ruling {
  readonly kind: JudgementKind;
  readonly by: string;
  readonly targets: readonly Target[];
  /** What replaces the finding, the words of a note, the reason of a removal. */
  readonly value?: unknown;
  /** undo only: the number of the judgement that no longer holds. */
  readonly undoes?: number;
}

/** A ruling as it is kept. `ruling` is null where its words were removed with their document. */
export interface Judgement {
  readonly number: number;
  readonly madeAt: string;
  readonly kind: JudgementKind;
  readonly by: string;
  readonly document: string | null;
  readonly ruling: Ruling | null;
  readonly hash: string;
}

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

const judgementOf = (row: JudgementsTable): Judgement => ({
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

/**
 * The judgements that hold: those that no undo that itself holds takes back. Read from the last to the first, each undo is settled before
 * what it undoes.
 */
export function standingJudgements(judgements: readonly Judgement[]): Judgement[] {
  const undone = new Set<number>();
  const standing: Judgement[] = [];
  for (const judgement of [...judgements].reverse()) {
    if (undone.has(judgement.number)) continue;
    const undoes = judgement.ruling?.undoes;
    if (judgement.kind === 'undo' && undoes !== undefined && undoes < judgement.number) undone.add(undoes);
    else standing.push(judgement);
  }
  return standing.reverse();
}
