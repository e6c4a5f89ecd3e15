// Visits: an address is asked for once, and what it gives is read: the article of a page, the entries of a feed, the records of a file. Every
// report comes with the way that it took: the address asked, the redirects, what the server said, when.
// Of an address that was visited before, the server is asked whether anything changed (If-None-Match, If-Modified-Since).
import { createHash } from 'node:crypto';
import { fileOfAnswer } from '../../formats/read/answers.ts';
import { failureOf, type PartFailure } from '../../formats/read/readings.ts';
import { readReports } from '../../formats/read/reports.ts';
import { isFailure } from '../../formats/read/texts.ts';
import { languages } from '../../languages/index.ts';
import type { FoundReport } from '../../model/acquisitions.ts';
import type { Failure } from '../../model/reasons.ts';
import type { Incoming, KeptAddress } from '../../store/index.ts';
import { termsOf } from '../../text/terms.ts';
import type { Clock, Courtesy } from './courtesy.ts';
import type { Fetched } from './fetching.ts';

const arabic = languages[0]!;

/** What came of a visit. */
export interface Visit {
  readonly outcome: 'fetched' | 'unchanged' | 'failed';
  readonly reports: readonly Incoming[];
  readonly failures: readonly PartFailure[];
  readonly isFeed: boolean;
  /** What the server said; null where it did not answer. */
  readonly answer: Fetched | null;
}

export interface Visiting {
  readonly courtesy: Courtesy;
  readonly clock: Clock;
  readonly signal?: AbortSignal;
}

/** What is told to a server of the last visit. */
const conditions = (known: KeptAddress | null): Record<string, string> => ({
  accept:
    'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, */*;q=0.5',
  ...(known?.etag == null ? {} : { 'if-none-match': known.etag }),
  ...(known?.modified == null ? {} : { 'if-modified-since': known.modified }),
});

function incomingOf(found: FoundReport, answer: Fetched, way: Way): Incoming {
  const whole = found.part === null;
  return {
    report: { ...found, name: answer.url, url: found.url ?? (whole ? answer.url : null) },
    acquisition: {
      acquiredAt: way.at,
      route: way.isFeed ? 'feed' : 'address',
      name: way.address,
      container: whole ? null : createHash('sha256').update(answer.bytes).digest('hex'),
      headers: answer.headers,
      redirects: [...way.through, ...answer.redirects],
    },
    terms: termsOf(found.text, arabic),
  };
}

interface Way {
  readonly address: string;
  readonly at: string;
  readonly isFeed: boolean;
  /** Addresses that led to this one: the feed that lists it. */
  readonly through: readonly string[];
}

const failedVisit = (failure: Failure, answer: Fetched | null = null): Visit => ({
  outcome: 'failed',
  reports: [],
  failures: [{ part: null, failure }],
  isFeed: false,
  answer,
});

const NOT_MODIFIED = 304;
const isGood = (status: number): boolean => status >= 200 && status < 300;

/** What is asked for: an address, what is known of it, and by which addresses it was found. */
export interface Wish {
  readonly address: string;
  readonly known?: KeptAddress | null;
  readonly through?: readonly string[];
}

/** Visits an address once. Never throws for what the network or the server does. */
export async function visit({ address, known = null, through = [] }: Wish, visiting: Visiting): Promise<Visit> {
  const { courtesy, clock, signal } = visiting;
  const headers = conditions(known);
  const answer = await courtesy.fetch(address, { headers, ...(signal === undefined ? {} : { signal }) });
  if (isFailure(answer)) return failedVisit(answer);
  if (answer.status === NOT_MODIFIED && known !== null)
    return { outcome: 'unchanged', reports: [], failures: [], isFeed: false, answer };
  if (!isGood(answer.status)) {
    const failure = failureOf('server-refused', `The server answered ${answer.status}.`, 'Check the address.');
    return failedVisit(failure, answer);
  }
  const { reports, failures, route } = await readReports(fileOfAnswer(answer.url, answer.headers, answer.bytes));
  const isFeed = route === 'feed';
  const at = new Date(clock.now()).toISOString();
  const incoming = reports.map((report) => incomingOf(report, answer, { address, at, isFeed, through }));
  const outcome = reports.length === 0 && failures.length > 0 ? 'failed' : 'fetched';
  return { outcome, reports: incoming, failures, isFeed, answer };
}
