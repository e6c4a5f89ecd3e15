// tawatur export --store PLACE: every stored report with every way that it came, one JSON object a line, in an order that depends on
// nothing but the reports. The lines can be given to ingest again.
import { type Command, Option } from 'commander';
import type { Store, StoredDocument, Wanted } from '../store/index.ts';
import { print, printPart } from './output.ts';
import { type Selection, wantedBy, withSelection } from './search.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

interface ExportOptions extends StoreChoice, Selection {
  readonly search?: string;
  readonly csv?: 'reports' | 'claims';
  readonly analyses?: true;
}

const HELP = `
Examples:
  tawatur export --store reports.db > reports.jsonl
  tawatur export --store reports.db --csv claims > claims.csv
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

const REPORT_COLUMNS = ['id', 'outlet', 'published', 'headline', 'byline', 'url', 'name', 'ways', 'text'] as const;

async function exportReportTable(store: Store, wanted: Wanted): Promise<void> {
  const { headOf, rowOf } = await import('../formats/write/tables.ts');
  await printPart(headOf(REPORT_COLUMNS));
  for await (const document of store.all(wanted)) {
    const { id, outlet, published, headline, byline, url, name, text } = document;
    const ways = (await store.acquisitions(id)).length;
    await printPart(rowOf([id, outlet, published, headline, byline, url, name, ways, text]));
  }
}

async function exportClaimTable(store: Store, wanted: Wanted): Promise<void> {
  const [{ writeClaims }, { compareStored }] = await Promise.all([
    import('../formats/write/tables.ts'),
    import('../server/judging.ts'),
  ]);
  const { analyses, comparison } = await compareStored(store, wanted);
  for (const line of writeClaims(comparison, analyses)) await printPart(line);
}

async function exportAll(store: Store, options: ExportOptions): Promise<void> {
  const wanted = wantedBy(options.search ?? '', options);
  if (options.csv === 'reports') return exportReportTable(store, wanted);
  if (options.csv === 'claims') return exportClaimTable(store, wanted);
  for await (const document of store.all(wanted)) await print(await lineOf(store, document, options));
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withSelection(withStore(program.command('export')))
    .description('print stored reports with every way that they came, one JSON object a line')
    .option('--search <query>', 'only reports that hold these words')
    .option('--analyses', 'with what this version has found in each report')
    .addOption(
      new Option('--csv <what>', 'a table for spreadsheets instead: the reports, or the claims in them').choices([
        'reports',
        'claims',
      ]),
    )
    .addHelpText('after', HELP)
    .action((options: ExportOptions) =>
      inStore(options.store, { mustExist: true }, (store) => exportAll(store, options)),
    );
}
