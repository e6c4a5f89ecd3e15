// Logins: a name and a password become a session (a cookie that only the server reads), and a session or a token tells who asks. Secrets are
// 256 random bits; the store keeps their hashes. Few passwords are looked at at once: each costs memory.
import { randomBytes } from 'node:crypto';
import type { Role, Store } from '../../store/index.ts';
import { isPassword } from './passwords.ts';

/** Who asks, and by which key. */
export interface Account {
  readonly name: string;
  readonly role: Role;
  /** The id of the session or token; null on a machine of one's own, where there are no users. */
  readonly key: string | null;
}

/** Whoever works on this machine, where a store has no users. */
export const LOCAL: Account = { name: 'local', role: 'admin', key: null };

const SESSION = 12 * 3_600_000;
const LONGEST_TOKEN = 366 * 86_400_000;
const MOST_AT_ONCE = 4;
const MOST_WAITING = 50;

const makeSecret = (): string => `twr_${randomBytes(32).toString('base64url')}`;
const makeId = (): string => randomBytes(8).toString('hex');
const after = (milliseconds: number): string => new Date(Date.now() + milliseconds).toISOString();

/** A key that was made, with the secret that is told once. */
export interface MadeKey {
  readonly id: string;
  readonly secret: string;
  readonly expiresAt: string;
}

async function makeKey(
  store: Store,
  { user, kind, label, lasts }: { user: string; kind: 'session' | 'token'; label: string; lasts: number },
): Promise<MadeKey> {
  const [id, secret, expiresAt] = [makeId(), makeSecret(), after(lasts)];
  await store.addKey({ id, secret, user, kind, label, madeAt: new Date().toISOString(), expiresAt });
  return { id, secret, expiresAt };
}

/** Makes a token for programs, for so many days. */
export const makeToken = (
  store: Store,
  { user, label, days }: { user: string; label: string; days: number },
): Promise<MadeKey> =>
  makeKey(store, { user, kind: 'token', label, lasts: Math.min(days * 86_400_000, LONGEST_TOKEN) });

/** What came of a login: a session, or why there is none. */
export type Login =
  | { readonly outcome: 'in'; readonly account: Account; readonly key: MadeKey }
  | { readonly outcome: 'wrong' | 'busy' }
  | { readonly outcome: 'locked'; readonly until: string };

let looking = 0;
const queue: (() => void)[] = [];

/** Runs when it is its turn; null where too many wait. */
async function inTurn<T>(run: () => Promise<T>): Promise<T | null> {
  if (queue.length >= MOST_WAITING) return null;
  if (looking >= MOST_AT_ONCE) await new Promise<void>((turn) => queue.push(turn));
  looking++;
  try {
    return await run();
  } finally {
    looking--;
    queue.shift()?.();
  }
}

/** Logs in by name and password. The answer is the same whether the name or the password is wrong. */
export async function logIn(store: Store, name: string, password: string): Promise<Login> {
  const locked = await store.countTry(name);
  if (locked !== null) return { outcome: 'locked', until: locked };
  const user = await store.user(name);
  const right = await inTurn(() => isPassword(password, user?.password ?? null));
  if (right === null) return { outcome: 'busy' };
  if (!right || user === null) return { outcome: 'wrong' };
  await store.forgetTries(name);
  const key = await makeKey(store, { user: name, kind: 'session', label: '', lasts: SESSION });
  return { outcome: 'in', account: { name, role: user.role, key: key.id }, key };
}

const COOKIE = /(?:^|;\s*)tawatur=(twr_[A-Za-z0-9_-]{43})(?:;|$)/u;
const BEARER = /^Bearer (twr_[A-Za-z0-9_-]{43})$/u;

/** Who asks, by the headers of a request; null where nobody is known by them. A cookie is a session, a bearer a token. */
export async function accountOf(store: Store, headers: Headers): Promise<Account | null> {
  const bearer = BEARER.exec(headers.get('authorization') ?? '')?.[1];
  const secret = bearer ?? COOKIE.exec(headers.get('cookie') ?? '')?.[1];
  if (secret === undefined) return null;
  const holder = await store.holder(secret);
  if (holder === null || holder.kind !== (bearer === undefined ? 'session' : 'token')) return null;
  return { name: holder.name, role: holder.role, key: holder.key };
}

/** The header that hands a session to a browser, or takes it back. */
export function sessionCookie(key: MadeKey | null, secure: boolean): string {
  const seconds = key === null ? 0 : Math.max(0, Math.floor((Date.parse(key.expiresAt) - Date.now()) / 1000));
  return `tawatur=${key?.secret ?? ''}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
}
