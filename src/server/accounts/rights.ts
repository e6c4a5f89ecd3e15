// Rights: what each role may ask for. Readers read and compare; analysts store, rule and ask for jobs; admins remove, and let people in. A route that
// is not named here needs an analyst where it changes something, a reader where it does not.
import { ROLES, type Role } from '../../store/index.ts';

interface Right {
  readonly methods: readonly string[];
  readonly path: RegExp;
  /** null: nobody need be known. */
  readonly needs: Role | null;
}

const ANY = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

const RIGHTS: readonly Right[] = [
  { methods: ['GET', 'HEAD'], path: /^\/(?:livez|readyz)$/u, needs: null },
  { methods: ['POST'], path: /^\/api\/session$/u, needs: null },
  { methods: ANY, path: /^\/api\/(?:session|tokens)(?:\/|$)/u, needs: 'reader' },
  { methods: ANY, path: /^\/api\/(?:users|audit)(?:\/|$)/u, needs: 'admin' },
  { methods: ['POST'], path: /^\/api\/reports\/[^/]*\/removal$/u, needs: 'admin' },
  { methods: ['POST'], path: /^\/api\/comparisons$/u, needs: 'reader' },
];

/**
 * The least role that a request needs; null where nobody need be known.
 * @example roleFor('POST', '/api/judgements') // 'analyst'
 */
export function roleFor(method: string, path: string): Role | null {
  const right = RIGHTS.find((one) => one.methods.includes(method) && one.path.test(path));
  if (right !== undefined) return right.needs;
  return method === 'GET' || method === 'HEAD' ? 'reader' : 'analyst';
}

/**
 * Whether a role is enough for what another may do.
 * @example isEnough('reader', 'analyst') // false
 */
export const isEnough = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);
