// tawatur backup FILE --store PLACE: the whole store as one file with its hash beside it, while others go on using it.
import type { Command } from 'commander';
import { languages } from '../languages/index.ts';
import { termsOf } from '../text/terms.ts';
import { print } from './output.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

const HELP = `
Examples:
  tawatur backup monday.db --store reports.db
  sha256sum -c monday.db.sha256`;

/** The terms of a text, for an index that is made anew. */
export const termsFor = (text: string): string[] => termsOf(text, languages[0]!);

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('backup').argument('<file>', 'the backup, a file that is not there yet'))
    .description('write the whole store to one file, with its SHA-256 beside it')
    .addHelpText('after', HELP)
    .action((file: string, options: StoreChoice) =>
      inStore(options.store, { mustExist: true }, async (store) => {
        await print(`${await store.backup(file, termsFor)}  ${file}`);
      }),
    );
}
