// Courtesy: how hosts are treated. One request at a time to a host, with a pause between two; what robots.txt forbids is not asked for; a host
// that is busy (429, 503) is left alone until the time that it names.
import { failureOf } from '../../formats/read/readings.ts';
import { isFailure } from '../../formats/read/texts.ts';
import type { Failure } from '../../model/reasons.ts';
import type { Fetched, Fetcher, FetchOptions } from './fetching.ts';
import { LARGEST_ROBOTS, type Robots, robotsFrom } from './robots.ts';

/** The time, which tests pass as they like. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const DAY = 24 * 60 * MINUTE;
export const USUAL_DELAY = SECOND;
const LONGEST_DELAY = MINUTE;
const LONGEST_CLOSED = 7 * DAY;
const USUALLY_CLOSED = 10 * MINUTE;

/** What is known of a host. */
interface Host {
  turn: Promise<void>;
  freeAt: number;
  closedUntil: number;
  delay: number;
  robots: Promise<Robots | Failure> | null;
  robotsUntil: number;
}

/** Fetches with courtesy. */
export interface Courtesy {
  fetch(address: string, options?: FetchOptions): Promise<Fetched | Failure>;
}

/**
 * The instant that Retry-After names, in seconds or as a date, no later than a week from now; null where it says nothing.
 * @example retryAfter('120', 1000) // 121000
 */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  const given = value.trim();
  const at = /^\d{1,9}$/u.test(given)
    ? now + Number(given) * SECOND
    : /^[a-z]{3}/iu.test(given)
      ? Date.parse(given.slice(0, 40))
      : Number.NaN;
  return Number.isNaN(at) ? null : Math.min(Math.max(at, now), now + LONGEST_CLOSED);
}

const isBusy = (status: number): boolean => status === 429 || status === 503;

interface Tools {
  readonly fetcher: Fetcher;
  readonly clock: Clock;
  readonly delay: number;
}

/** Waits for a turn at a host: one at a time, with its pause between two. */
async function takeTurn(host: Host, clock: Clock, signal?: AbortSignal): Promise<void> {
  const before = host.turn;
  const { promise, resolve } = Promise.withResolvers<void>();
  host.turn = promise;
  try {
    await before;
    const wait = host.freeAt - clock.now();
    if (wait > 0) await clock.wait(wait, signal);
    host.freeAt = clock.now() + host.delay;
  } finally {
    resolve();
  }
}

/** What a host allows: asked once, and again when that has grown old. */
function robotsOfHost(host: Host, origin: string, tools: Tools): Promise<Robots | Failure> {
  if (host.robots === null || tools.clock.now() >= host.robotsUntil) {
    host.robotsUntil = Number.POSITIVE_INFINITY;
    host.robots = learnRobots(host, origin, tools);
  }
  return host.robots;
}

async function learnRobots(host: Host, origin: string, { fetcher, clock, delay }: Tools): Promise<Robots | Failure> {
  const address = `${origin}/robots.txt`;
  await takeTurn(host, clock);
  const answer = await fetcher.fetch(address, { largest: 2 * LARGEST_ROBOTS });
  const found = robotsFrom(address, answer);
  host.robotsUntil = clock.now() + (isFailure(answer) || answer.status >= 500 ? USUALLY_CLOSED : DAY);
  host.delay = Math.min(LONGEST_DELAY, Math.max(delay, isFailure(found) ? 0 : found.delay));
  host.freeAt = clock.now() + host.delay;
  return found;
}

const DISALLOWED = failureOf(
  'robots-disallow',
  'The site asks programs not to fetch this address (robots.txt), or does not say whether they may.',
  'Save the page in a browser and give it as a file.',
);
const CLOSED = failureOf('asked-to-wait', 'The server asked to be left alone for a while.', 'Try again later.');

function learnPause(host: Host, answer: Fetched | Failure, now: number): void {
  if (!isFailure(answer) && isBusy(answer.status))
    host.closedUntil = retryAfter(answer.headers['retry-after'], now) ?? now + USUALLY_CLOSED;
}

/** Makes a fetcher polite. `delay` is the least pause between two requests to a host, in milliseconds. */
export function createCourtesy(fetcher: Fetcher, clock: Clock, delay = USUAL_DELAY): Courtesy {
  const hosts = new Map<string, Host>();
  const hostOf = (origin: string): Host => {
    const known = hosts.get(origin);
    if (known !== undefined) return known;
    const fresh = { turn: Promise.resolve(), freeAt: 0, closedUntil: 0, delay, robots: null, robotsUntil: 0 };
    hosts.set(origin, fresh);
    return fresh;
  };
  /** Before every step of a way, redirects too. */
  const before = async (url: URL, signal?: AbortSignal): Promise<Failure | null> => {
    const host = hostOf(url.origin);
    const robots = await robotsOfHost(host, url.origin, { fetcher, clock, delay });
    if (isFailure(robots)) return robots;
    if (!robots.allows(url.href)) return DISALLOWED;
    if (host.closedUntil > clock.now()) return CLOSED;
    await takeTurn(host, clock, signal);
    return null;
  };
  return {
    async fetch(address, options = {}) {
      const answer = await fetcher.fetch(address, { ...options, before: (url) => before(url, options.signal) });
      const origin = isFailure(answer) ? null : new URL(answer.url).origin;
      if (origin !== null) learnPause(hostOf(origin), answer, clock.now());
      return answer;
    },
  };
}
