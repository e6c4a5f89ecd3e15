// Users: who may work with a store that others reach too. Passwords are kept as hashes with their parameters, sessions and tokens as hashes of
// their secrets, so that who reads the database can be nobody. Failed tries are counted by name before the password is looked at, whether the
// name exists or not. What was done stands in a list that only grows.
import { createHash } from 'node:crypto';
import { storeFailure } from './failures.ts';
import type { Database } from './tables.ts';

export const ROLES = ['reader', 'analyst', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export interface User {
  readonly name: string;
  readonly role: Role;
  readonly madeAt: string;
}

/** A user with the hash of the password, as it is kept. */
export interface NewUser {
  readonly name: string;
  readonly role: Role;
  readonly password: string;
}

const NAME = /^[\p{L}\p{N}][\p{L}\p{N}._@-]{0,63}$/u;

/** Keeps a user; fails where the name is taken or is none. */
export async function addUser(db: Database, { name, role, password, at }: NewUser & { at: string }): Promise<void> {
  if (!NAME.test(name))
    throw storeFailure('wrong-name', 'A name is up to 64 letters, digits and . _ @ -.', 'Choose another name.');
  if (role !== 'admin' && (await readUsers(db)).length === 0)
    throw storeFailure('first-admin', 'The first user has to be an admin.', 'Add an admin, then the others.');
  const added = await db
    .insertInto('users')
    .values({ name, role, password, made_at: at })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .returning('name')
    .execute();
  if (added.length === 0) throw storeFailure('name-taken', `There is a user ${name} already.`, 'Choose another name.');
}

/** Everybody, by name. */
export async function readUsers(db: Database): Promise<User[]> {
  const rows = await db.selectFrom('users').select(['name', 'role', 'made_at']).orderBy('name').execute();
  return rows.map(({ name, role, made_at }) => ({ name, role: role as Role, madeAt: made_at }));
}

/** A user with the hash of the password; null where there is none of the name. */
export async function readUser(db: Database, name: string): Promise<(User & { readonly password: string }) | null> {
  const row = await db.selectFrom('users').selectAll().where('name', '=', name).executeTakeFirst();
  if (row === undefined) return null;
  return { name: row.name, role: row.role as Role, madeAt: row.made_at, password: row.password };
}

/** Changes role or password; whoever has another password has to log in again. False where there is no such user. */
export async function changeUser(
  db: Database,
  { name, ...changes }: { name: string; role?: Role; password?: string },
): Promise<boolean> {
  if (changes.role !== undefined && changes.role !== 'admin') await keepAnAdmin(db, name);
  const rows = await db.updateTable('users').set(changes).where('name', '=', name).returning('name').execute();
  if (changes.password !== undefined) await db.deleteFrom('keys').where('user', '=', name).execute();
  return rows.length > 0;
}

/** Takes a user out, with sessions and tokens; what was ruled and done stays under the name. False where there is none. */
export async function removeUser(db: Database, name: string): Promise<boolean> {
  await keepAnAdmin(db, name);
  await db.deleteFrom('keys').where('user', '=', name).execute();
  return (await db.deleteFrom('users').where('name', '=', name).returning('name').execute()).length > 0;
}

/** The last admin stays while there are others, or nobody could let anybody in. */
async function keepAnAdmin(db: Database, name: string): Promise<void> {
  const users = await readUsers(db);
  const admins = users.filter(({ role }) => role === 'admin');
  if (users.length > 1 && admins.length === 1 && admins[0]!.name === name)
    throw storeFailure('last-admin', `${name} is the only admin.`, 'Make another user admin first.');
}

/** A session or a token: what proves who somebody is. */
export interface Key {
  readonly id: string;
  readonly user: string;
  readonly kind: 'session' | 'token';
  readonly label: string;
  readonly madeAt: string;
  readonly expiresAt: string;
}

const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Keeps a session or a token by the hash of its secret. */
export async function addKey(db: Database, { secret, ...key }: Key & { secret: string }): Promise<void> {
  await db
    .insertInto('keys')
    .values({
      id: key.id,
      user: key.user,
      kind: key.kind,
      label: key.label,
      hash: hashOfSecret(secret),
      made_at: key.madeAt,
      expires_at: key.expiresAt,
    })
    .execute();
}

/** Who holds the secret now; null where nobody does any more. */
export async function findHolder(
  db: Database,
  { secret, now }: { secret: string; now: string },
): Promise<(User & { readonly key: string; readonly kind: Key['kind'] }) | null> {
  const row = await db
    .selectFrom('keys')
    .innerJoin('users', 'users.name', 'keys.user')
    .select(['users.name', 'users.role', 'users.made_at', 'keys.id', 'keys.kind'])
    .where('keys.hash', '=', hashOfSecret(secret))
    .where('keys.expires_at', '>', now)
    .executeTakeFirst();
  if (row === undefined) return null;
  return { name: row.name, role: row.role as Role, madeAt: row.made_at, key: row.id, kind: row.kind as Key['kind'] };
}

/** The tokens and sessions of a user that still hold. */
export async function readKeys(db: Database, { user, now }: { user: string; now: string }): Promise<Key[]> {
  const rows = await db
    .selectFrom('keys')
    .selectAll()
    .where('user', '=', user)
    .where('expires_at', '>', now)
    .orderBy('made_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    user: row.user,
    kind: row.kind as Key['kind'],
    label: row.label,
    madeAt: row.made_at,
    expiresAt: row.expires_at,
  }));
}

/** Ends a session or a token of a user; false where there is none such. Those that ended by themselves go too. */
export async function dropKey(
  db: Database,
  { id, user, now }: { id: string; user: string; now: string },
): Promise<boolean> {
  await db.deleteFrom('keys').where('expires_at', '<=', now).execute();
  return (
    (await db.deleteFrom('keys').where('id', '=', id).where('user', '=', user).returning('id').execute()).length > 0
  );
}

const FREE_TRIES = 5;
const FIRST_LOCK = 60_000;
const LONGEST_LOCK = 3_600_000;
const FORGOTTEN = 86_400_000;

const later = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/**
 * Counts a try to log in before it is looked at. Null where it may be looked at; else the instant until which the name is locked: after five
 * tries that failed for a minute, then twice as long each time, at most an hour.
 */
export async function countTry(db: Database, { name, now }: { name: string; now: string }): Promise<string | null> {
  await db.deleteFrom('tries').where('last_at', '<', later(now, -FORGOTTEN)).execute();
  const key = hashOfSecret(name);
  const row = await db.selectFrom('tries').selectAll().where('name_hash', '=', key).executeTakeFirst();
  if (row !== undefined && row.locked_until > now) return row.locked_until;
  const count = (row?.count ?? 0) + 1;
  const lock = Math.min(FIRST_LOCK * 2 ** Math.min(count - FREE_TRIES, 20), LONGEST_LOCK);
  const locked_until = count < FREE_TRIES ? '' : later(now, lock);
  await db
    .insertInto('tries')
    .values({ name_hash: key, count, last_at: now, locked_until })
    .onConflict((conflict) => conflict.column('name_hash').doUpdateSet({ count, last_at: now, locked_until }))
    .execute();
  return null;
}

/** Forgets the tries of a name: it has logged in. */
export const forgetTries = async (db: Database, name: string): Promise<void> => {
  await db.deleteFrom('tries').where('name_hash', '=', hashOfSecret(name)).execute();
};

/** Something that was done or refused: by whom, what, on what, with what outcome. Holds nothing of a text. */
export interface Deed {
  readonly who: string;
  readonly action: string;
  readonly on: string;
  readonly outcome: string;
}

/** Writes down what was done. */
export async function noteDeed(db: Database, { who, action, on, outcome, at }: Deed & { at: string }): Promise<void> {
  await db.insertInto('audit').values({ at, who, action, subject: on, outcome }).execute();
}

export interface NotedDeed extends Deed {
  readonly number: number;
  readonly at: string;
}

/** What was done, newest first; `before` is the number of the last one of the page before. */
export async function readDeeds(
  db: Database,
  { before, limit }: { before?: number; limit: number },
): Promise<NotedDeed[]> {
  let rows = db.selectFrom('audit').selectAll().orderBy('number', 'desc').limit(limit);
  if (before !== undefined) rows = rows.where('number', '<', before);
  return (await rows.execute()).map(({ number, at, who, action, subject, outcome }) => ({
    number,
    at,
    who,
    action,
    on: subject,
    outcome,
  }));
}
