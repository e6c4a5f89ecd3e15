// tawatur export --store PLACE: every stored report with every way that it came, one JSON object a line, in an order that depends on
// nothing but the reports. The lines can be given to ingest again.
import type { Command } from 'commander';
import type { Store, StoredDocument } from '../store/index.ts';
import { print } from './output.ts';
import { type Selection, wantedBy, withSelection } from './search.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

interface ExportOptions extends StoreChoice, Selection {
  readonly search?: string;
  readonly analyses?: true;
}

const HELP = `
Examples:
  tawatur export --store reports.db > reports.jsonl
  tawatur export --store reports.db --search "قصف" --from 2024-03-01`;

/** What this version of the engine found in it, where it has read it. */
async function analysisLine(store: Store, document: StoredDocument): Promise<object> {
  const { isAnalysed, analysisOf } = await import('../server/analyses.ts');
  return { analysis: (await isAnalysed(store, document.id)) ? await analysisOf(store, document) : null };
}

async function lineOf(store: Store, document: StoredDocument, options: ExportOptions): Promise<string> {
  const { removedBy: _removed, ...kept } = document;
  const acquisitions = await store.acquisitions(document.id);
  const analysis = options.analyses === true ? await analysisLine(store, document) : {};
  return JSON.stringify({ ...kept, acquisitions, ...analysis });
}

async function exportAll(store: Store, options: ExportOptions): Promise<void> {
  for await (const document of store.all(wantedBy(options.search ?? '', options)))
    await print(await lineOf(store, document, options));
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withSelection(withStore(program.command('export')))
    .description('print stored reports with every way that they came, one JSON object a line')
    .option('--search <query>', 'only reports that hold these words')
    .option('--analyses', 'with what this version has found in each report')
    .addHelpText('after', HELP)
    .action((options: ExportOptions) =>
      inStore(options.store, { mustExist: true }, (store) => exportAll(store, options)),
    );
}
