// Guards: what may speak to the server. A page in a browser that reaches it can try to speak to it: one
// whose name was made to point here (the Host header tells) or one of another site (Origin and Sec-Fetch-Site tell). Neither gets through.
import type { Context, MiddlewareHandler, Next } from 'hono';

/** An error as RFC 9457 writes it, with a code for programs and a hint for people. */
export const problem = (
  context: Context,
  status: 400 | 401 | 403 | 404 | 410 | 413 | 415 | 421 | 429 | 500 | 503,
  found: Problem,
): Response =>
  context.json({ type: 'about:blank', status, ...found }, status, { 'content-type': 'application/problem+json' });

export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly detail?: string;
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** True for a host that means this machine and the given port: 127.0.0.1:4711, localhost:4711, [::1]:4711. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  const match = /^(\[::1\]|[a-z0-9.]{1,253})(?::(\d{1,5}))?$/u.exec(host ?? '');
  return match !== null && LOOPBACK.has(match[1]!) && Number(match[2] ?? 80) === port;
}

const isSafe = (method: string): boolean => method === 'GET' || method === 'HEAD';

/** A name that a server is reached by from elsewhere. */
export interface PublicName {
  /** news.example.org or news.example.org:8080 */
  readonly host: string;
  /** https://news.example.org */
  readonly origin: string;
}

function isForeign(context: Context, origins: readonly string[]): boolean {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  if (origin !== undefined && !origins.includes(origin)) return true;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** The origins that pages of the asked host have; null where the server is not called so. */
function originsOf(host: string | undefined, port: number, names: readonly PublicName[]): string[] | null {
  if (isOwnHost(host, port)) return [`http://${host}`];
  const found = names.filter((name) => name.host === host).map(({ origin }) => origin);
  return found.length > 0 ? found : null;
}

/** Lets through what comes under its own names and from no other site; unsafe methods must bring JSON, which no form of a page can. */
export const guard =
  (port: () => number, names: () => readonly PublicName[]): MiddlewareHandler =>
  async (context: Context, next: Next) => {
    const origins = originsOf(context.req.header('host'), port(), names());
    if (origins === null)
      return problem(context, 421, { code: 'wrong-host', title: 'This server is not called by that name.' });
    if (!isSafe(context.req.method)) {
      if (isForeign(context, origins))
        return problem(context, 403, { code: 'other-site', title: 'Another site may not change anything here.' });
      if (!/^application\/json(?:;|$)/u.test(context.req.header('content-type') ?? ''))
        return problem(context, 415, { code: 'not-json', title: 'Send JSON (content-type: application/json).' });
    }
    await next();
    return undefined;
  };

/** What every answer says to browsers: nothing in it may run, be framed, be guessed at or be kept. */
export const quiet: MiddlewareHandler = async (context, next) => {
  await next();
  if (!context.res.headers.has('content-security-policy'))
    context.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  context.header('cache-control', 'no-store');
  context.header('cross-origin-resource-policy', 'same-origin');
};
