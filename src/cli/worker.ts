// tawatur worker --store PLACE: does the jobs that a store holds, one after the other, until it is told to stop. On a server any number of
// workers may run, on any number of machines; what comes out does not depend on how many.
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { type Command, InvalidArgumentError } from 'commander';
import type { Store } from '../store/index.ts';
import { logLine } from './output.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

interface WorkerOptions extends StoreChoice {
  readonly lease: number;
  readonly untilIdle?: true;
}

const HELP = `
Examples:
  tawatur worker --store postgres://analyst@server/news
  tawatur worker --store reports.db --until-idle

Ctrl-C or SIGTERM ends it: the job under way is laid down where it is, and the next worker goes on from there. serve does the jobs of a
file by itself; a worker beside it does no harm.`;

const parseLease = (value: string): number => {
  const seconds = Number(value);
  if (seconds >= 1 && seconds <= 3600) return seconds * 1000;
  throw new InvalidArgumentError('Seconds, from 1 to 3600.');
};

/** Resolves once nothing waits or runs. */
async function idle(store: Store, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const { waiting, running } = await store.jobCounts();
    if (waiting + running === 0) return;
    await setTimeout(100);
  }
}

async function work(store: Store, { lease, untilIdle }: WorkerOptions): Promise<void> {
  const { runWorker } = await import('../server/jobs/workers.ts');
  const stop = new AbortController();
  const told = (event: object): void => logLine({ at: new Date().toISOString(), ...event });
  const working = runWorker(store, { signal: stop.signal, lease, told });
  const ends = [once(process, 'SIGINT'), once(process, 'SIGTERM'), working];
  await Promise.race(untilIdle === true ? [...ends, idle(store, stop.signal)] : ends);
  stop.abort();
  await working;
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('worker'))
    .description('do the jobs of a store until told to stop')
    .option(
      '--lease <seconds>',
      'after so long without a sign of life a job goes to another worker',
      parseLease,
      60_000,
    )
    .option('--until-idle', 'end when there is nothing left to do')
    .addHelpText('after', HELP)
    .action((options: WorkerOptions) => inStore(options.store, {}, (store) => work(store, options)));
}
