// tawatur serve --store PLACE: the HTTP API on this machine until it is told to stop (Ctrl-C or SIGTERM), which lets running requests end.
import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import { failed, print } from './output.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

interface ServeOptions extends StoreChoice {
  readonly port: number;
  readonly work: boolean;
}

const HELP = `
Examples:
  tawatur serve --store reports.db
  curl http://127.0.0.1:4711/api/reports?query=…

It listens on 127.0.0.1 only and has no users: whoever works on this machine may use it. The API is described at /openapi.json.`;

const LARGEST_PORT = 65_535;
const parsePort = (value: string): number => {
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port <= LARGEST_PORT) return port;
  throw new InvalidArgumentError('A whole number from 0 (any free port) to 65535.');
};

async function run({ store: place, port, work }: ServeOptions): Promise<void> {
  const [{ serve }, { runWorker }] = await Promise.all([
    import('../server/index.ts'),
    import('../server/jobs/workers.ts'),
  ]);
  await inStore(place, {}, async (store) => {
    try {
      const listening = await serve(store, port);
      const stop = new AbortController();
      // A server's jobs are left to its workers.
      const working = work && store.engine === 'sqlite' ? runWorker(store, { signal: stop.signal }) : undefined;
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
    .description('serve a store over HTTP, on this machine only')
    .option('--port <number>', 'where to listen', parsePort, 4711)
    .option('--no-work', 'leave the jobs of the store to tawatur worker')
    .addHelpText('after', HELP)
    .action((options: ServeOptions) => run(options));
}
