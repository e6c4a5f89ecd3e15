// tawatur serve --store PLACE: the HTTP API until it is told to stop (Ctrl-C or SIGTERM), which lets running requests end.
import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import { failed, logLine, print } from './output.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

interface ServeOptions extends StoreChoice {
  readonly host: string;
  readonly port: number;
  readonly name: readonly string[];
  readonly work: boolean;
  readonly log?: true;
}

const HELP = `
Examples:
  tawatur serve --store reports.db
  tawatur serve --store postgres://… --host 0.0.0.0 --name https://news.example.org
  curl http://127.0.0.1:4711/api/reports?query=…

It listens on 127.0.0.1, and where the store has no users, whoever works on this machine may do everything. With users (tawatur user add) everybody
logs in, and --host opens it to others; without it refuses. Names that others reach it by are told with --name, such as the address of a
proxy that speaks https; to other names it does not answer. The API is described at /openapi.json.`;

const LARGEST_PORT = 65_535;
const parsePort = (value: string): number => {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= LARGEST_PORT) return port;
  throw new InvalidArgumentError('A whole number from 0 (any free port) to 65535.');
};

const parseName = (value: string, before: readonly string[]): string[] => {
  const address = URL.canParse(value) ? new URL(value) : null;
  if (address !== null && /^https?:$/u.test(address.protocol) && `${address.origin}/` === address.href)
    return [...before, value];
  throw new InvalidArgumentError('A web address without a path, such as https://news.example.org.');
};

async function run({ store: place, host, port, name, work, log }: ServeOptions): Promise<void> {
  const [{ serve }, { runWorker }] = await Promise.all([
    import('../server/index.ts'),
    import('../server/jobs/workers.ts'),
  ]);
  await inStore(place, {}, async (store) => {
    try {
      const listening = await serve(store, { host, port, names: name, ...(log === true ? { told: logLine } : {}) });
      const stop = new AbortController();
      // A server's jobs are left to its workers.
      const working =
        work && store.engine === 'sqlite'
          ? runWorker(store, { signal: stop.signal, ...(log === true ? { told: logLine } : {}) })
          : undefined;
      await print(`${listening.address} serves ${store.location}`);
      await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
      stop.abort();
      await Promise.all([listening.stop(), working]);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      failed(`The port ${port} is taken. Name another with --port, or 0 for any.`);
    }
  });
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('serve'))
    .description('serve a store over HTTP, on this machine or, with users, to others')
    .option('--host <address>', 'the address of this machine to listen on', '127.0.0.1')
    .option('--name <address>', 'the web address by which others reach it; may be given again', parseName, [])
    .option('--port <number>', 'where to listen', parsePort, 4711)
    .option('--log', 'write a line of JSON to stderr for every answer and job; it holds no text, query or address')
    .option('--no-work', 'leave the jobs of the store to tawatur worker')
    .addHelpText('after', HELP)
    .action((options: ServeOptions) => run(options));
}
