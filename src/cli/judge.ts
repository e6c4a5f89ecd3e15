// tawatur judge KIND IDS… --store PLACE: an analyst's ruling on findings, kept for good: accept, reject, replace, merge, split, note, undo.
// The ids are those that a comparison or an analysis prints today; what is kept is the words that they mean.
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Meaning } from '../comparison/targets.ts';
import { RULINGS, type Ruling, type RulingKind } from '../model/judgements.ts';
import type { Store } from '../store/index.ts';
import { failed, print } from './output.ts';
import { type Selection, wantedBy, withSelection } from './search.ts';
import { inStore, nameOfUser, type StoreChoice, withStore } from './stores.ts';

interface JudgeOptions extends StoreChoice, Selection {
  readonly search?: string;
  readonly as: Meaning;
  readonly by?: string;
  readonly value?: string;
}

const HELP = `
Examples:
  tawatur judge merge o-0f3a52c1b2d4 o-77aa01b2c3d4 --search "قصف" --store reports.db
  tawatur judge split c-0f3a52c1b2d4 --as origin --search "قصف" --store reports.db
  tawatur judge replace DOCUMENT/e3 --value '{"factuality":"CT-"}' --store reports.db
  tawatur judge note o-0f3a52c1b2d4 --value "asked again" --search "قصف" --store reports.db
  tawatur judge undo 7 --store reports.db

Ids of a comparison (o-…, e-…, c-…) are looked up in the comparison of the reports that --search finds; DOCUMENT is a report, DOCUMENT/e3
a finding in it. merge makes the origins, happenings or entities that are named one; split leads what is named out of what it was
joined with (a claim by its voice with --as origin, by its mention with --as happening).`;

const parseKind = (value: string): RulingKind => {
  if ((RULINGS as readonly string[]).includes(value)) return value as RulingKind;
  throw new InvalidArgumentError(`One of ${RULINGS.join(', ')}.`);
};

/** A replacement is JSON, everything else words. */
function replacementOf(kind: RulingKind, value: string | undefined): unknown {
  if (value === undefined || kind !== 'replace') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

async function judge(
  store: Store,
  { kind, ids }: { kind: RulingKind; ids: readonly string[] },
  options: JudgeOptions,
): Promise<void> {
  const { targetsFor } = await import('../server/judging.ts');
  const by = options.by ?? nameOfUser();
  let ruling: Ruling;
  if (kind === 'undo') ruling = { kind, by, targets: [], undoes: Number(ids[0]) };
  else {
    const wanted = wantedBy(options.search ?? '', options);
    const targets = await targetsFor(store, { ids, meaning: options.as, wanted });
    if (typeof targets === 'string') {
      failed(`${targets}: nothing has this id among these reports`);
      return;
    }
    const value = replacementOf(kind, options.value);
    ruling = { kind, by, targets, ...(value === undefined ? {} : { value }) };
  }
  await print(`judgement ${await store.judge(ruling)}`);
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withSelection(withStore(program.command('judge').argument('<kind>', RULINGS.join(', '), parseKind)))
    .argument('<ids...>', 'what it is about; for undo the number of a judgement')
    .description('rule on findings: kept for good, and applied whenever these reports are compared')
    .option('--search <query>', 'the ids are of the comparison of the reports that hold these words')
    .addOption(
      new Option('--as <what>', 'what a claim stands for').choices(['itself', 'origin', 'happening']).default('itself'),
    )
    .option('--value <text>', 'the words of a note; what replaces parts of a finding, as JSON')
    .option('--by <name>', 'who rules; by default the name that you are logged in by')
    .addHelpText('after', HELP)
    .action((kind: RulingKind, ids: string[], options: JudgeOptions) =>
      inStore(options.store, { mustExist: true }, (store) => judge(store, { kind, ids }, options)),
    );
}
