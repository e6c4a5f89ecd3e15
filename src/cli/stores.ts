// Stores: the option --store that commands share, how a store is opened and closed around a command, and what of a stored report may be
// shown on a terminal. What the store says that it cannot do is a failure named on stderr.
import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { StoreFailure } from '../store/failures.ts';
import type { Store, StoreOptions } from '../store/index.ts';
import { failed } from './output.ts';

export interface StoreChoice {
  readonly store: string;
}

export const HOW_STORES_ARE_NAMED = `
The store is a file (reports.db) or a PostgreSQL server (postgres://user@host/database?schema=tawatur); TAWATUR_STORE names one for
all commands.`;

/** The option that names a store. */
export const storeOption = (): Option =>
  new Option('--store <place>', 'the store: a file, or postgres://…').env('TAWATUR_STORE');

/** Adds --store to a command that cannot do without. */
export const withStore = (command: Command): Command =>
  command.addOption(storeOption().makeOptionMandatory()).addHelpText('after', HOW_STORES_ARE_NAMED);

/** Opens a store, hands it over and closes it. A failure that the store names is told, and sets the exit code. */
export async function inStore(
  place: string,
  options: StoreOptions,
  run: (store: Store) => Promise<void>,
): Promise<void> {
  const { openStore } = await import('../store/index.ts');
  let store: Store | undefined;
  try {
    store = await openStore(place, options);
    await run(store);
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    failed(`${place}: ${error.failure.message} ${error.failure.hint}`);
  } finally {
    await store?.close();
  }
}

/** Letters that move the cursor, colour the terminal or turn the line around are shown as a mark: a title must not forge output. */
export const shown = (text: string): string =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/gu, (found) =>
    /^[\t\r\n ]+$/u.test(found) ? ' ' : '\ufffd',
  );

/** Who works here: the name that they are logged in by. */
export const nameOfUser = (): string => {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
};
