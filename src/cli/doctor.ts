// tawatur doctor --store PLACE: looks at everything in a store: the file or server itself, every byte and text against its hash, the index, the
// chain of judgements. Of a damaged store it tells how many reports can still be read, and saves them.
import { closeSync, openSync, writeSync } from 'node:fs';
import type { Command } from 'commander';
import type { Store } from '../store/index.ts';
import { failed, print } from './output.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

interface DoctorOptions extends StoreChoice {
  readonly save?: string;
  readonly saveJudgements?: string;
}

const HELP = `
Examples:
  tawatur doctor --store reports.db
  tawatur doctor --store damaged.db --save reports.jsonl`;

interface Saving {
  readonly what: string;
  readonly option: string;
  readonly path: string | undefined;
}

/** Reads one by one past what is damaged; writes what can be read to a file where one is named. */
async function save(
  read: (lost: (number: number) => void) => AsyncGenerator<object>,
  { what, option, path }: Saving,
): Promise<void> {
  let saved = 0;
  let lost = 0;
  const file = path === undefined ? undefined : openSync(path, 'wx');
  for await (const one of read(() => lost++)) {
    saved++;
    if (file !== undefined) writeSync(file, `${JSON.stringify(one)}\n`);
  }
  if (file !== undefined) closeSync(file);
  const where = path === undefined ? `add ${option} FILE to write them as JSON lines` : `they are in ${path}`;
  await print(`${saved} ${what} can be read, ${lost} cannot; ${where}`);
}

async function examine(store: Store, options: DoctorOptions): Promise<void> {
  const { documents, contents, judgements, head, faults } = await store.check();
  await print(`${documents} documents, ${contents} pieces of bytes, ${judgements} judgements in ${store.location}`);
  if (judgements > 0) await print(`last judgement ${head}`);
  for (const fault of faults) failed(fault);
  if (faults.length === 0) await print('all is well');
  if (faults.length > 0 || options.save !== undefined)
    await save(store.salvage, { what: 'reports', option: '--save', path: options.save });
  if (faults.length > 0 || options.saveJudgements !== undefined) {
    const saving = { what: 'judgements', option: '--save-judgements', path: options.saveJudgements };
    await save(store.salvageJudgements, saving);
  }
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('doctor'))
    .description('look whether a store is whole, and what of a damaged one can be read')
    .option('--save <file>', 'write every report that can be read to a new file, as JSON lines')
    .option('--save-judgements <file>', 'write every judgement that can be read to a new file, as JSON lines')
    .addHelpText('after', HELP)
    .action((options: DoctorOptions) =>
      inStore(options.store, { mustExist: true, readOnly: true }, (store) => examine(store, options)),
    );
}
