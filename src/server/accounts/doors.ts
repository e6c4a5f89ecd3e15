// Doors: before anything else a request meets them. Where the store has users, who asks must be known and have the right; what changes something,
// and what is refused, is written down. Where it has none, whoever works on this machine may do everything, and nobody else reaches it.
import type { Context, MiddlewareHandler } from 'hono';
import type { Store } from '../../store/index.ts';
import { problem } from '../guards.ts';
import { type Account, accountOf, LOCAL } from './logins.ts';
import { isEnough, roleFor } from './rights.ts';

const SLOT = 'account';

/** Who asks. */
export const askedBy = (context: Context): Account => (context.get(SLOT) as Account | undefined) ?? LOCAL;

/** The name of who asks, for the log; null where nobody is known. */
export const knownAs = (context: Context): string | null => (context.get(SLOT) as Account | undefined)?.name ?? null;

const isChange = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

/** How long it is remembered that a store has users, or has none: in milliseconds. */
const REMEMBERED = 1000;

function rememberUsers(store: Store): () => Promise<boolean> {
  let asked = Number.NEGATIVE_INFINITY;
  let has = false;
  return async () => {
    if (!has && performance.now() - asked > REMEMBERED) {
      has = (await store.users()).length > 0;
      asked = performance.now();
    }
    return has;
  };
}

/** Lets through who is known and may; writes down what was changed and what was refused. */
export function doors(store: Store): MiddlewareHandler {
  const hasUsers = rememberUsers(store);
  return async (context, next) => {
    const { method, path } = context.req;
    const needed = roleFor(method, path);
    const account = (await hasUsers()) ? await accountOf(store, context.req.raw.headers) : LOCAL;
    const note = (who: string, outcome: string): Promise<void> =>
      store.noteDeed({ who, action: method, on: path.slice(0, 200), outcome });
    if (needed !== null && account === null) {
      context.header('www-authenticate', 'Bearer');
      return problem(context, 401, { code: 'who-is-it', title: 'Log in, or send a token.' });
    }
    if (needed !== null && !isEnough(account!.role, needed)) {
      await note(account!.name, 'refused');
      const title = `This needs the role ${needed}.`;
      return problem(context, 403, { code: 'not-allowed', title });
    }
    if (account !== null) context.set(SLOT, account);
    await next();
    if (isChange(method) && account !== null && account !== LOCAL && needed !== null && path !== '/api/comparisons')
      await note(account.name, String(context.res.status));
    return undefined;
  };
}
