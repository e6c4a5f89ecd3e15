// Guards: who may speak to the server. It listens on this machine only, but a page in the browser of this machine can try to speak to it: one
// whose name was made to point here (the Host header tells) or one of another site (Origin and Sec-Fetch-Site tell). Neither gets through.
import type { Context, MiddlewareHandler, Next } from 'hono';

/** An error as RFC 9457 writes it, with a code for programs and a hint for people. */
export const problem = (
  context: Context,
  status: 400 | 403 | 404 | 410 | 413 | 415 | 421 | 500 | 503,
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

function isForeign(context: Context): boolean {
  const origin = context.req.header('origin');
  const site = context.req.header('sec-fetch-site');
  if (origin !== undefined && origin !== `http://${context.req.header('host')}`) return true;
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}

/** Lets through what comes from this machine and no other site; unsafe methods must bring JSON, which no form of a page can. */
export const guard =
  (port: () => number): MiddlewareHandler =>
  async (context: Context, next: Next) => {
    if (!isOwnHost(context.req.header('host'), port()))
      return problem(context, 421, {
        code: 'wrong-host',
        title: 'This server answers to 127.0.0.1 and localhost only.',
      });
    if (!isSafe(context.req.method)) {
      if (isForeign(context))
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
  context.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  context.header('x-content-type-options', 'nosniff');
  context.header('referrer-policy', 'no-referrer');
  context.header('cache-control', 'no-store');
  context.header('cross-origin-resource-policy', 'same-origin');
};
