// tawatur judgements --store PLACE: what people ruled and still holds, and on which findings of this engine; what is not found again is
// listed, never dropped.
import type { Command } from 'commander';
import type { Judged } from '../model/comparisons.ts';
import { note, print } from './output.ts';
import { inStore, type StoreChoice, shown, withStore } from './stores.ts';

interface ListOptions extends StoreChoice {
  readonly json?: true;
  readonly lost?: true;
}

const HELP = `
Examples:
  tawatur judgements --store reports.db
  tawatur judgements --lost --store reports.db`;

function lineOf({ number, kind, by, madeAt, value, on, lost }: Judged): string {
  const words = value === undefined ? '' : ` ${shown(typeof value === 'string' ? value : JSON.stringify(value))}`;
  const missing = lost.length === 0 ? '' : ` — not found again: ${lost.map((one) => one.because).join(', ')}`;
  return `${number} ${kind}${words} on ${on.join(', ') || 'nothing'}, by ${shown(by)}, ${madeAt}${missing}`;
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('judgements'))
    .description('list the judgements that hold, and what they are on now')
    .option('--lost', 'only those of which something is not found again')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action((options: ListOptions) =>
      inStore(options.store, { mustExist: true }, async (store) => {
        const { judgementsNow } = await import('../server/judging.ts');
        const all = (await judgementsNow(store)).filter(({ lost }) => options.lost !== true || lost.length > 0);
        for (const one of all) await print(options.json === true ? JSON.stringify(one) : lineOf(one));
        if (all.length === 0) note(options.lost === true ? 'every judgement is found again' : 'nobody has ruled yet');
      }),
    );
}
