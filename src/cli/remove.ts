// tawatur remove DOCUMENT --why TEXT --store PLACE: takes a text out of a store for good, and what would tell it; an entry stays that says
// what went, when, by whom and why. With --published-before, reports whose time to be kept is over.
import type { Command } from 'commander';
import type { Store } from '../store/index.ts';
import { parseDate } from './options.ts';
import { note, print } from './output.ts';
import { inStore, nameOfUser, type StoreChoice, withStore } from './stores.ts';

interface RemoveOptions extends StoreChoice {
  readonly why: string;
  readonly by?: string;
  readonly publishedBefore?: string;
  readonly acquiredBefore?: string;
}

const HELP = `
Examples:
  tawatur remove 3f0c… --why "a source in danger" --store reports.db
  tawatur remove --published-before 2024-01-01 --why "kept for one year" --store reports.db

A text that is named goes under every outlet that carried it, and stays out when it comes again. There is no way back but a backup, and
backups that were made before still hold it.`;

async function remove(store: Store, document: string | undefined, options: RemoveOptions): Promise<void> {
  const { why, by = nameOfUser(), publishedBefore, acquiredBefore } = options;
  const kind = document === undefined ? 'expire' : 'remove';
  const expired =
    publishedBefore === undefined
      ? () => store.expired(acquiredBefore!, 'acquired')
      : () => store.expired(publishedBefore);
  const documents = document === undefined ? await expired() : [document];
  let gone = 0;
  for (const one of documents) {
    const removal = await store.remove({ document: one, kind, by, why });
    gone += removal?.documents.length ?? 0;
    if (removal !== null) await print(`removed ${removal.documents.join(', ')} (judgement ${removal.judgement})`);
  }
  if (gone === 0) note('there was nothing to remove');
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('remove').argument('[document]', 'the id of a stored report, as search prints it'))
    .description('take a text out of the store for good; an entry stays that says so')
    .requiredOption('--why <text>', 'the reason, kept in the entry')
    .option('--by <name>', 'who removes it; by default the name that you are logged in by')
    .option('--published-before <date>', 'instead of one report: all that were published before this day', parseDate)
    .option('--acquired-before <date>', 'instead: all that first came before this day, undated ones too', parseDate)
    .addHelpText('after', HELP)
    .action((document: string | undefined, options: RemoveOptions, command: Command) => {
      const named = [document, options.publishedBefore, options.acquiredBefore].filter((one) => one !== undefined);
      if (named.length !== 1) command.error('error: name one report, or --published-before or --acquired-before a day');
      return inStore(options.store, { mustExist: true }, (store) => remove(store, document, options));
    });
}
