// Failures of the store: what SQLite and PostgreSQL report by number, in words for a person: the disk is full, the file is damaged,
// another program holds it, the server does not answer. What is not known by number goes on as it came.
import type { Failure } from '../model/reasons.ts';

/** A failure of the store, thrown; `failure` is what to show. */
export class StoreFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure, cause?: unknown) {
    super(`${failure.message} ${failure.hint}`, { cause });
    this.name = 'StoreFailure';
    this.failure = failure;
  }
}

/** A failure with its three parts, ready to be thrown. */
export const storeFailure = (code: string, message: string, hint: string): StoreFailure =>
  new StoreFailure({ code, message, hint });

const KINDS: Readonly<Record<string, readonly [string, string]>> = {
  'disk-full': [
    'The disk is full: nothing of this batch was stored, all that was stored before is there.',
    'Make room and send the batch again.',
  ],
  'damaged-store': [
    'The store is damaged.',
    'tawatur doctor tells what can be read; tawatur restore brings a backup back.',
  ],
  'not-a-store': ['It is no store of Tawatur.', 'Check the name; a new store is made where there is no file.'],
  'store-busy': ['Another program holds the store.', 'Wait until it has ended, and try again.'],
  'read-only': ['The store may only be read.', 'Check who owns the file and its folder.'],
  'cannot-open': ['The store cannot be opened.', 'Check its name, and that you may read and write there.'],
  'no-server': ['The database server does not answer.', 'Check that it runs, and its address, name and password.'],
  'disk-failed': ['The disk did not read or write as it should.', 'Check the disk before you go on.'],
  'newer-store': ['A newer version of Tawatur wrote the store.', 'Use that version or a newer one.'],
};

const named = (kind: string, cause?: unknown): StoreFailure => {
  const [message, hint] = KINDS[kind]!;
  return new StoreFailure({ code: kind, message, hint }, cause);
};

/** The store knows a migration that this version does not. */
export const newerStore = (): StoreFailure => named('newer-store');

const SQLITE: Readonly<Record<number, string>> = {
  5: 'store-busy',
  6: 'store-busy',
  8: 'read-only',
  10: 'disk-failed',
  11: 'damaged-store',
  13: 'disk-full',
  14: 'cannot-open',
  26: 'not-a-store',
};

const POSTGRES: readonly (readonly [RegExp, string])[] = [
  [/^53100$/u, 'disk-full'],
  [/^XX00[12]$/u, 'damaged-store'],
  [/^(?:55P03|40001|40P01)$/u, 'store-busy'],
  [/^25006$/u, 'read-only'],
  [/^(?:28\w{3}|3D000|08\w{3}|57P0\d|53300)$/u, 'no-server'],
  [/^(?:ECONNREFUSED|ECONNRESET|ENOTFOUND|EPIPE|ETIMEDOUT|ENOENT)$/u, 'no-server'],
];

function kindOf(error: unknown): string | undefined {
  const { errcode, code, message = '' } = error as { errcode?: number; code?: string; message?: string };
  if (code === 'ERR_SQLITE_ERROR' && errcode !== undefined) return SQLITE[errcode & 0xff];
  // JSON that the store wrote itself and cannot read any more.
  if (error instanceof SyntaxError) return 'damaged-store';
  if (message.startsWith('Connection terminated')) return 'no-server';
  return POSTGRES.find(([pattern]) => pattern.test(code ?? ''))?.[1];
}

/** The error as a failure of the store where it is known as one; else the error itself. */
export function toFailure(error: unknown): unknown {
  if (error instanceof StoreFailure) return error;
  const kind = kindOf(error);
  return kind === undefined ? error : named(kind, error);
}

/** The same function, whose errors are failures of the store where they are known. */
export const guarded =
  <A extends readonly unknown[], R>(run: (...given: A) => Promise<R>) =>
  async (...given: A): Promise<R> => {
    try {
      return await run(...given);
    } catch (error) {
      throw toFailure(error);
    }
  };
