// tawatur versions ADDRESS --store PLACE: the texts that stood at an address, first to last, with the lines that came and went.
import type { Command } from 'commander';
import type { Store, Version } from '../store/index.ts';
import { colours, note, print } from './output.ts';
import { inStore, type StoreChoice, shown, withStore } from './stores.ts';

interface VersionsOptions extends StoreChoice {
  readonly json?: true;
}

function linesOf({ document, firstSeen, changes }: Version): string {
  const { removed = [], added = [] } = changes ?? {};
  return [
    `${colours.bold(firstSeen)} ${colours.dim(document)}`,
    ...removed.map((line) => colours.red(`- ${shown(line)}`)),
    ...added.map((line) => colours.green(`+ ${shown(line)}`)),
  ].join('\n');
}

async function tell(store: Store, address: string, options: VersionsOptions): Promise<void> {
  const versions = await store.versions(address);
  if (versions.length === 0) note('no stored report came from this address');
  for (const version of versions) await print(options.json === true ? JSON.stringify(version) : linesOf(version));
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('versions').argument('<address>', 'where the report stands'))
    .description('show the texts that stood at an address, and what changed from one to the next')
    .option('--json', 'print one version a line')
    .action((address: string, options: VersionsOptions) =>
      inStore(options.store, { mustExist: true }, (store) => tell(store, address, options)),
    );
}
