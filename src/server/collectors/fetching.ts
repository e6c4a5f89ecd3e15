// Fetching: one address of the web, followed through its redirects, within limits of number, size and time. Only http and https, no names
// and passwords in addresses, only connections that the policy allows (connections.ts), on every step of the way.
// Nothing is kept between fetches but open connections: no cookies, no referrer.
import type { Dispatcher } from 'undici';
import { failureOf, LARGEST_PAGE } from '../../formats/read/readings.ts';
import { isFailure } from '../../formats/read/texts.ts';
import { ENGINE } from '../../model/analyses.ts';
import type { Failure } from '../../model/reasons.ts';
import { type AddressPolicy, publicOnly } from './addresses.ts';
import { ACCEPTED, readBody, tooLargeAnswer } from './bodies.ts';
import { ForbiddenAddress, guardedAgent } from './connections.ts';

/** What came of an address. `headers` have small letters; of several of one name the last stands. */
export interface Fetched {
  /** The address that answered, behind all redirects. */
  readonly url: string;
  /** The addresses that led there, first to last. */
  readonly redirects: readonly string[];
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array;
}

export interface FetchOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Most bytes, unpacked. */
  readonly largest?: number;
  /** Ends the fetch from outside. */
  readonly signal?: AbortSignal;
  /** Asked before every request, redirects too; a failure ends the fetch. */
  before?(url: URL): Promise<Failure | null>;
}

/** Fetches addresses until it is closed. */
export interface Fetcher {
  fetch(address: string, options?: FetchOptions): Promise<Fetched | Failure>;
  close(): Promise<void>;
}

export const USER_AGENT = `Tawatur/${ENGINE.version}`;
export const MOST_REDIRECTS = 8;
const LONGEST_ADDRESS = 2000;
/** Milliseconds for each step of the way, and for a server to begin or go on speaking. */
const TIME = 30_000;
const SILENCE = 15_000;

/** An address that may be asked, or why not. What it leads to is only known when the connection is made. */
export function askable(address: string, base?: string): URL | Failure {
  const url = address.length > LONGEST_ADDRESS ? null : URL.parse(address, base);
  if (url === null)
    return failureOf('wrong-address', 'It is no address of the web.', 'An address looks like https://example.org/a.');
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failureOf('wrong-scheme', 'It is no address of the web.', 'Only http and https are fetched.');
  if (url.username !== '' || url.password !== '')
    return failureOf(
      'address-with-credentials',
      'It holds a user name or password.',
      'Leave out what stands before @.',
    );
  url.hash = '';
  return url;
}

/** Servers write other letters than Latin ones into Location as they are, in UTF-8; the parser gives each byte as a letter. */
function locationOf(headers: Readonly<Record<string, string>>): string {
  const { location = '' } = headers;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(location, 'latin1'));
  } catch {
    return location;
  }
}

const REDIRECTING = new Set([301, 302, 303, 307, 308]);

/** Headers by name; a session that the server offers is none of the report's. */
const headersOf = (given: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([name, value]) => value !== undefined && name !== 'set-cookie')
      .map(([name, value]) => [name, Array.isArray(value) ? value.at(-1)! : value!]),
  );

/** Why a fetch ended without an answer. */
function failureFrom(error: unknown): Failure {
  const causes = [error, (error as { cause?: unknown }).cause];
  if (causes.some((one) => one instanceof ForbiddenAddress))
    return failureOf(
      'forbidden-address',
      'It leads to a machine that is not on the public internet.',
      'Pages of your own network are given as files.',
    );
  const { name, code = '' } = error as { name?: string; code?: string };
  if (name === 'TimeoutError' || /TIMEOUT|TIMEDOUT/u.test(code))
    return failureOf('too-slow', 'The server did not answer in time.', 'Try again later.');
  if (name === 'AbortError') return failureOf('ended', 'The fetch was ended.', 'Fetch it again.');
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return failureOf('no-such-host', 'There is no server of that name.', 'Check the address and the network.');
  return failureOf('no-answer', `The server could not be asked (${code || name}).`, 'Try again later.');
}

interface Asking {
  readonly agent: Dispatcher;
  readonly options: FetchOptions;
}

async function ask(url: URL, { agent, options }: Asking): Promise<Dispatcher.ResponseData | Failure> {
  const refused = (await options.before?.(url)) ?? null;
  if (refused !== null) return refused;
  const ends = [AbortSignal.timeout(TIME), ...(options.signal === undefined ? [] : [options.signal])];
  return agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'GET',
    headers: { ...options.headers, 'user-agent': USER_AGENT, 'accept-encoding': ACCEPTED },
    headersTimeout: SILENCE,
    bodyTimeout: SILENCE,
    signal: AbortSignal.any(ends),
  });
}

async function follow(address: string, asking: Asking): Promise<Fetched | Failure> {
  const { largest = LARGEST_PAGE } = asking.options;
  const redirects: string[] = [];
  let url = askable(address);
  while (!isFailure(url)) {
    const answer = await ask(url, asking);
    if (isFailure(answer)) return answer;
    const { statusCode: status, body } = answer;
    const headers = headersOf(answer.headers);
    if (!REDIRECTING.has(status)) {
      body.on('error', () => {});
      if (Number(headers['content-length'] ?? 0) > largest) {
        body.destroy();
        return tooLargeAnswer(largest);
      }
      const bytes = await readBody(body, headers['content-encoding'] ?? '', largest);
      return isFailure(bytes) ? bytes : { url: url.href, redirects, status, headers, bytes };
    }
    body.on('error', () => {}).destroy();
    redirects.push(url.href);
    if (redirects.length > MOST_REDIRECTS)
      return failureOf('too-many-redirects', 'It leads from one address to the next without end.', 'Check it.');
    const location = locationOf(headers);
    if (location === '')
      return failureOf('lost-redirect', 'It says that the page moved, but not where to.', 'Look for the page by hand.');
    url = askable(location, url.href);
  }
  return url;
}

/** Makes a fetcher. Only tests give a policy of their own; there is no setting for it. */
export function createFetcher(policy: AddressPolicy = publicOnly): Fetcher {
  const agent = guardedAgent(policy);
  return {
    async fetch(address, options = {}) {
      try {
        return await follow(address, { agent, options });
      } catch (error) {
        return failureFrom(error);
      }
    },
    close: () => agent.destroy(),
  };
}
