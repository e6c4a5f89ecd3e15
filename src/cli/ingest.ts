// tawatur ingest FILES… --store PLACE: reports of every kind into a store. Each batch is on the disk before the next is begun; what was
// stored before a failure stays stored, and giving the same files again changes nothing.
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ManifestRow } from '../formats/read/manifests.ts';
import { LARGEST_COLLECTION } from '../formats/read/readings.ts';
import { isFailure } from '../formats/read/texts.ts';
import { languages } from '../languages/index.ts';
import type { FoundReport } from '../model/acquisitions.ts';
import type { Incoming, Receipt, Store } from '../store/index.ts';
import { termsOf } from '../text/terms.ts';
import { MANIFEST, openBatch, type ReadingOptions, readBytes, STANDARD_INPUT } from './files.ts';
import { demandReports, HOW_DATES_ARE_FOUND, withReports } from './options.ts';
import { failedFile, print, showProgress } from './output.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

/** Queries and texts are cut by one language; nothing else of the engine is loaded for it. */
const arabic = languages[0]!;

export interface IngestOptions extends ReadingOptions, StoreChoice {
  readonly outlet?: string;
  readonly json?: true;
  readonly queue?: true;
}

const HELP = `
Examples:
  tawatur ingest reports/ --store reports.db
  tawatur ingest page.html feed.xml result.json archive.zip --store reports.db
  tawatur ingest https://fanar.example/news/1 --store reports.db
  tawatur ingest all.jsonl --store postgres://analyst@server/news

Read are plain texts, HTML pages, feeds (RSS, Atom, RDF, JSON Feed), exports of Telegram Desktop (result.json), JSON lines and lists, tables
(CSV), mails (.eml) and ZIP archives of these; of a folder every file. Addresses of the web are visited as by tawatur collect, once.
${HOW_DATES_ARE_FOUND}`;

/** Reports that are stored in one go: larger batches are no faster, and hold up who else writes. */
const BATCH = 100;
const BATCH_BYTES = 20_000_000;

/** Files below folders, in order; hidden files and manifests are passed over. */
function filesIn(path: string): string[] {
  if (path === STANDARD_INPUT || !(statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== MANIFEST)
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => filesIn(join(path, entry.name)));
}

interface Source {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly route: Incoming['acquisition']['route'];
  readonly row: ManifestRow | undefined;
}

function incomingOf({ captured, ...found }: FoundReport, source: Source, options: IngestOptions): Incoming {
  const { path, bytes, row } = source;
  const name = path === STANDARD_INPUT ? 'standard input' : basename(path);
  const report = {
    ...found,
    name,
    outlet: row?.outlet ?? found.outlet ?? options.outlet ?? null,
    published: row?.published ?? found.published ?? options.published ?? null,
    url: row?.url ?? found.url,
  };
  const container = found.part === null ? null : createHash('sha256').update(bytes).digest('hex');
  return {
    report,
    acquisition: {
      acquiredAt: captured?.at ?? new Date().toISOString(),
      route: path === STANDARD_INPUT ? 'paste' : source.route,
      name,
      container,
      headers: captured?.headers ?? {},
      redirects: captured?.redirects ?? [],
    },
    terms: termsOf(report.text, arabic),
  };
}

/** Every report of the files, read one file at a time; what cannot be read is told and passed over. */
async function* readAll(files: readonly string[], options: IngestOptions): AsyncGenerator<Incoming> {
  const { readReports } = await import('../formats/read/reports.ts');
  const batch = openBatch(files.flatMap(filesIn), options);
  const progress = showProgress('storing', batch.paths.length);
  for (const path of batch.paths) {
    progress.step(path);
    const bytes = readBytes(path, LARGEST_COLLECTION);
    const reading = isFailure(bytes)
      ? { reports: [], failures: [{ part: null, failure: bytes }], route: 'file' as const }
      : await readReports({ name: basename(path), bytes });
    if (reading.failures.length > 0) progress.end();
    for (const { part, failure } of reading.failures) failedFile(part === null ? path : `${path}, ${part}`, failure);
    if (isFailure(bytes)) continue;
    const source = { path, bytes, route: reading.route, row: batch.rows.get(resolve(path)) };
    for (const report of reading.reports) yield incomingOf(report, source, options);
  }
  progress.end();
}

const counted = (receipts: readonly Receipt[], outcome: Receipt['outcome']): number =>
  receipts.filter((receipt) => receipt.outcome === outcome).length;

function summary(receipts: readonly Receipt[], place: string): string {
  const parts = [`${counted(receipts, 'new')} new`, `${counted(receipts, 'known')} known before`];
  const removed = counted(receipts, 'removed');
  if (removed > 0) parts.push(`${removed} taken down earlier and not stored again`);
  return `${receipts.length} reports: ${parts.join(', ')}. The store is ${place}`;
}

/** Leaves a batch to whatever worker is free: it is stored and read there. */
async function enqueue(store: Store, batch: readonly Incoming[]): Promise<void> {
  if (batch.length === 0) return;
  const { ingestOrder } = await import('../server/jobs/kinds.ts');
  const order = ingestOrder(batch);
  await store.addJobs([order]);
  await print(`${order.id} ${batch.length} reports`);
}

/** Addresses among the files are visited once; `tawatur collect` knows more of them. */
async function visitAll(store: Store, addresses: readonly string[], options: IngestOptions): Promise<void> {
  const [{ collectAll }, { tellCollected, withCollecting }] = await Promise.all([
    import('../server/collectors/collecting.ts'),
    import('./collect.ts'),
  ]);
  await withCollecting(store, { keep: false, pages: false }, (collecting) =>
    collectAll(addresses, collecting, (collected) => tellCollected(collected, options.json === true)),
  );
}

async function ingest(store: Store, given: readonly string[], options: IngestOptions): Promise<void> {
  const isAddress = (one: string): boolean => /^https?:\/\//iu.test(one);
  const addresses = given.filter(isAddress);
  const files = given.filter((one) => !isAddress(one));
  if (addresses.length > 0) await visitAll(store, addresses, options);
  if (files.length > 0 || options.manifest !== undefined) await ingestFiles(store, files, options);
}

/** Stores what the files hold and tells what became of it. */
export async function ingestFiles(store: Store, files: readonly string[], options: IngestOptions): Promise<void> {
  const all: Receipt[] = [];
  let batch: Incoming[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (options.queue === true) await enqueue(store, batch);
    else await storeNow();
    batch = [];
    bytes = 0;
  };
  const storeNow = async (): Promise<void> => {
    const receipts = await store.add(batch);
    all.push(...receipts);
    if (options.json === true)
      for (const [at, receipt] of receipts.entries()) {
        const { name } = batch[at]!.acquisition;
        await print(JSON.stringify({ file: name, part: batch[at]!.report.part, ...receipt }));
      }
  };
  for await (const one of readAll(files, options)) {
    batch.push(one);
    bytes += one.report.bytes.length;
    if (batch.length >= BATCH || bytes >= BATCH_BYTES) await flush();
  }
  await flush();
  if (options.json !== true && options.queue !== true) await print(summary(all, store.location));
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(withReports(program.command('ingest'), 'files, folders and addresses of the web; - reads standard input'))
    .description('store reports: files of every kind, folders, feeds, exports, archives')
    .option('--outlet <name>', 'who published the reports that name no outlet themselves')
    .option('--json', 'print what became of each report, one JSON object a line, as soon as it is on the disk')
    .option('--queue', 'leave it to workers: each batch is a job that stores and reads its reports')
    .addHelpText('after', HELP)
    .action((files: string[], options: IngestOptions, command: Command) => {
      demandReports(command, files, options);
      return inStore(options.store, {}, (store) => ingest(store, files, options));
    });
}
