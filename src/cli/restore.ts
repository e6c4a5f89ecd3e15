// tawatur restore FILE --store PLACE: a store from a backup, on either engine, checked by its hash before and looked at whole after.
import type { Command } from 'commander';
import { StoreFailure } from '../store/failures.ts';
import { termsFor } from './backup.ts';
import { failed, print } from './output.ts';
import { type StoreChoice, withStore } from './stores.ts';

const HELP = `
Examples:
  tawatur restore monday.db --store reports.db
  tawatur restore monday.db --store postgres://analyst@server/news`;

async function restore(file: string, place: string): Promise<void> {
  const { restoreStore } = await import('../store/index.ts');
  try {
    await restoreStore(file, place, termsFor);
    await print(`The store ${place} is what ${file} holds`);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    failed(`${error.failure.message} ${error.failure.hint}`);
  }
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('restore').argument('<file>', 'the backup; its .sha256 lies beside it'))
    .description('make a store of a backup; nothing is written over')
    .addHelpText('after', HELP)
    .action((file: string, options: StoreChoice) => restore(file, options.store));
}
