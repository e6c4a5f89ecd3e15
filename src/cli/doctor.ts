// tawatur doctor --store PLACE: looks at everything in a store: the file or server itself, every byte and text against its hash, the index, the
// chain of judgements. Of a damaged store it tells how many reports can still be read, and saves them.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Command } from 'commander';
import type { Store } from '../store/index.ts';
import { failed, print } from './output.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

interface DoctorOptions extends StoreChoice {
  readonly save?: string;
}

const HELP = `
Examples:
  tawatur doctor --store reports.db
  tawatur doctor --store damaged.db --save reports.jsonl`;

/** Reads report by report past what is damaged; writes those that can be read to a file where one is named. */
async function saveReports(store: Store, path: string | undefined): Promise<void> {
  let saved = 0;
  let lost = 0;
  const file = path === undefined ? undefined : openSync(path, 'wx');
  for await (const report of store.salvage(() => lost++)) {
    saved++;
    if (file !== undefined) writeSync(file, `${JSON.stringify(report)}\n`);
  }
  if (file !== undefined) closeSync(file);
  const where = path === undefined ? 'add --save FILE to write them as JSON lines' : `they are in ${path}`;
  await print(`${saved} reports can be read, ${lost} cannot; ${where}`);
}

async function examine(store: Store, options: DoctorOptions): Promise<void> {
  const { documents, contents, judgements, head, faults } = await store.check();
  await print(`${documents} documents, ${contents} pieces of bytes, ${judgements} judgements in ${store.location}`);
  if (judgements > 0) await print(`last judgement ${head}`);
  for (const fault of faults) failed(fault);
  if (faults.length === 0) await print('all is well');
  if (faults.length > 0 || options.save !== undefined) await saveReports(store, options.save);
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('doctor'))
    .description('look whether a store is whole, and what of a damaged one can be read')
    .option('--save <file>', 'write every report that can be read to a new file, as JSON lines')
    .addHelpText('after', HELP)
    .action((options: DoctorOptions) =>
      inStore(options.store, { mustExist: true, readOnly: true }, (store) => examine(store, options)),
    );
}
