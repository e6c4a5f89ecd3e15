// tawatur collect [ADDRESSES…] --store PLACE: pages and feeds from the web into a store, politely; those that are kept are visited again when
// their time comes. Without addresses it visits the kept ones that are due; with --watch it goes on until it is told to stop.
import { setTimeout } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import { webAddress } from '../formats/read/readings.ts';
import type { Collected, Collecting } from '../server/collectors/collecting.ts';
import type { Clock } from '../server/collectors/courtesy.ts';
import type { Store } from '../store/index.ts';
import { failed, failedFile, note, print } from './output.ts';
import { inStore, type StoreChoice, shown, withStore } from './stores.ts';

interface CollectOptions extends StoreChoice {
  readonly keep?: true;
  readonly pages?: true;
  readonly watch?: true;
  readonly list?: true;
  readonly forget?: true;
  readonly delay: number;
  readonly json?: true;
}

const HELP = `
Examples:
  tawatur collect https://fanar.example/news/1 --store reports.db
  tawatur collect https://fanar.example/feed.xml --keep --pages --store reports.db
  tawatur collect --watch --store reports.db

An address is a page, or a feed (RSS, Atom, RDF, JSON Feed), whose entries are stored. Fetched is from the public internet only, one
request at a time to a host, and nothing that its robots.txt forbids. --keep has the address visited again: a server is asked whether
anything changed, less and less often while it fails, and never before the time that it names.`;

const MOST_DELAY = 3600;
const SECOND = 1000;

const parseDelay = (value: string): number => {
  const seconds = Number(value);
  if (seconds >= 1 && seconds <= MOST_DELAY) return seconds;
  throw new InvalidArgumentError(`Seconds, from 1 to ${MOST_DELAY}.`);
};

const wait = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
  setTimeout(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(() => {});
const clock: Clock = { now: Date.now, wait };

function tellReports({ address, outcome, reports }: Collected): string {
  if (outcome === 'unchanged') return `${address}: nothing changed`;
  const count = (wanted: string): number => reports.filter(({ receipt }) => receipt.outcome === wanted).length;
  const lines = [`${address}: ${reports.length} reports, ${count('new')} new, ${count('known')} known before`];
  for (const { url, changes } of reports) {
    if (changes === null) continue;
    lines.push(`  the text at ${url} changed:`);
    lines.push(
      ...changes.removed.map((line) => `  - ${shown(line)}`),
      ...changes.added.map((line) => `  + ${shown(line)}`),
    );
  }
  return lines.join('\n');
}

/** Prints what came of an address; failures go to stderr. */
export async function tellCollected(collected: Collected, json: boolean): Promise<void> {
  const { address, outcome, reports, failures } = collected;
  for (const { part, failure } of failures) failedFile(part === null ? address : `${address}, ${shown(part)}`, failure);
  if (json)
    for (const { receipt, url, changes } of reports)
      await print(JSON.stringify({ address, url, ...receipt, changes: changes ?? undefined }));
  else if (outcome !== 'failed') await print(tellReports(collected));
}

/** Opens what is needed to collect into a store, and closes it behind. */
export async function withCollecting(
  store: Store,
  options: { readonly keep: boolean; readonly pages: boolean; readonly delay?: number; readonly signal?: AbortSignal },
  run: (collecting: Collecting) => Promise<void>,
): Promise<void> {
  const [{ createFetcher }, { createCourtesy, USUAL_DELAY }] = await Promise.all([
    import('../server/collectors/fetching.ts'),
    import('../server/collectors/courtesy.ts'),
  ]);
  const fetcher = createFetcher();
  const { delay = USUAL_DELAY, ...rest } = options;
  try {
    await run({ store, clock, courtesy: createCourtesy(fetcher, clock, delay), ...rest });
  } finally {
    await fetcher.close();
  }
}

const LONGEST_SLEEP = 60 * SECOND;

async function collect(given: readonly string[], collecting: Collecting, options: CollectOptions): Promise<void> {
  const { collectAll, dueAddresses } = await import('../server/collectors/collecting.ts');
  const { store, signal } = collecting;
  const tell = (collected: Collected) => tellCollected(collected, options.json === true);
  if (given.length > 0) await collectAll(given, collecting, tell);
  else if (options.watch !== true) {
    const { due, next } = await dueAddresses(store, clock.now());
    if (due.length === 0)
      note(
        next === null ? 'no address is kept; add --keep to one' : `none is due before ${new Date(next).toISOString()}`,
      );
    await collectAll(due, collecting, tell);
  }
  while (options.watch === true && signal?.aborted !== true) {
    const { due, next } = await dueAddresses(store, clock.now());
    await collectAll(due, collecting, tell);
    if (due.length === 0)
      await wait(Math.min(LONGEST_SLEEP, Math.max(SECOND, (next ?? Number.POSITIVE_INFINITY) - clock.now())), signal);
  }
}

async function list(store: Store): Promise<void> {
  for (const { address, nextAt, failure } of await store.addresses())
    await print(`${address}\t${nextAt ?? 'not visited any more'}${failure === null ? '' : `\t${failure.message}`}`);
}

async function run(addresses: readonly string[], options: CollectOptions): Promise<void> {
  const stop = new AbortController();
  const end = (): void => stop.abort();
  process.once('SIGINT', end).once('SIGTERM', end);
  const { keep = false, pages = false, delay } = options;
  await inStore(options.store, { mustExist: addresses.length === 0 }, async (store) => {
    if (options.list === true) return list(store);
    if (options.forget === true) {
      for (const address of addresses)
        if (!(await store.forgetAddress(address))) failed(`${address} is not kept; --list shows those that are`);
      return;
    }
    const choice = { keep, pages, delay: delay * SECOND, signal: stop.signal };
    await withCollecting(store, choice, (collecting) => collect(addresses, collecting, options));
  });
  process.off('SIGINT', end).off('SIGTERM', end);
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('collect').argument('[addresses...]', 'pages and feeds of the web'))
    .description('fetch pages and feeds from the web into a store, and visit them again')
    .option('--keep', 'visit these addresses again from now on')
    .option('--pages', 'of feeds, fetch the page of every entry that is not stored yet')
    .option('--watch', 'go on visiting kept addresses when they are due, until Ctrl-C')
    .option('--list', 'print the kept addresses and when they are due')
    .option('--forget', 'do not visit these addresses any more; their reports stay')
    .option('--delay <seconds>', 'least pause between two requests to a host', parseDelay, 1)
    .option('--json', 'print what became of each report, one JSON object a line')
    .addHelpText('after', HELP)
    .action((given: string[], options: CollectOptions, command: Command) => {
      const addresses = given.map((one) => webAddress(one));
      const wrong = addresses.indexOf(null);
      if (wrong >= 0) command.error(`error: ${given[wrong]} is no address of the web, such as https://example.org/a`);
      if (given.length === 0 && (options.keep === true || options.forget === true))
        command.error('error: no address is named');
      return run(
        addresses.filter((one) => one !== null),
        options,
      );
    });
}
