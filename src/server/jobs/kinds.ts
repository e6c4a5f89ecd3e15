// Kinds of jobs: what a worker can be asked to do. Each goes step by step and can be taken up where another worker left it, since what a step
// leaves in the store is the same however often it is done: a report is stored once, read once by each version of the engine.
import { arabic } from '../../index.ts';
import { ENGINE } from '../../model/analyses.ts';
import type { Incoming, Order, Store } from '../../store/index.ts';
import { hashOf } from '../../text/hashes.ts';
import { termsOf } from '../../text/terms.ts';
import { analysisOf, isAnalysed } from '../analyses.ts';
import { compareStored } from '../judging.ts';

/** What a job is done with. `step` tells how far it is and throws `Interrupted` where the job is not this worker's any more. */
export interface Working {
  readonly store: Store;
  readonly body: unknown;
  readonly step: (done: number, total: number) => Promise<void>;
}

/** A job that can never succeed: its order has no meaning. */
export class WrongOrder extends Error {}

type Sent = Omit<Incoming, 'terms' | 'report'> & {
  readonly report: Omit<Incoming['report'], 'bytes'> & { readonly bytes: string };
};

interface IngestBody {
  readonly reports: readonly Sent[];
}

/** The order to store reports and read them. Its id is a hash of what it holds, so sending it twice makes one job. */
export function ingestOrder(incoming: readonly Omit<Incoming, 'terms'>[]): Order {
  const reports = incoming.map(
    ({ report, acquisition }): Sent => ({
      report: { ...report, bytes: Buffer.from(report.bytes).toString('base64') },
      acquisition,
    }),
  );
  const body: IngestBody = { reports };
  return { id: `ingest-${hashOf([JSON.stringify(body)], 24)}`, kind: 'ingest', body, total: reports.length * 2 };
}

/** The order to read documents with this version of the engine. */
export const analyseOrder = (documents: readonly string[]): Order => ({
  id: `analyse-${hashOf([ENGINE.version, ...documents], 24)}`,
  kind: 'analyse',
  body: { documents },
  total: documents.length,
});

/** A selection of stored reports, as words and dates. */
export interface Selection {
  readonly query?: string;
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
}

async function ingest({ store, body, step }: Working): Promise<unknown> {
  const { reports } = body as IngestBody;
  if (!Array.isArray(reports)) throw new WrongOrder('an order to store reports holds none');
  const receipts = await store.add(
    reports.map(({ report, acquisition }) => ({
      report: { ...report, bytes: Buffer.from(report.bytes, 'base64') },
      acquisition,
      terms: termsOf(report.text, arabic),
    })),
  );
  await step(reports.length, reports.length * 2);
  const documents = [...new Set(receipts.map(({ document }) => document))];
  for (const [at, id] of documents.entries()) {
    await readOne(store, id);
    await step(reports.length + at + 1, reports.length * 2);
  }
  return { receipts };
}

async function readOne(store: Store, id: string): Promise<boolean> {
  if (await isAnalysed(store, id)) return false;
  const stored = await store.document(id);
  if (stored === null) return false;
  return (await analysisOf(store, stored)) !== null;
}

async function analyse({ store, body, step }: Working): Promise<unknown> {
  const { documents } = body as { documents: readonly string[] };
  if (!Array.isArray(documents)) throw new WrongOrder('an order to read documents names none');
  let read = 0;
  for (const [at, id] of documents.entries()) {
    if (await readOne(store, id)) read++;
    await step(at + 1, documents.length);
  }
  return { read };
}

async function compare({ store, body, step }: Working): Promise<unknown> {
  const { wantedBy } = await import('../selections.ts');
  const { comparison } = await compareStored(store, wantedBy((body ?? {}) as Selection));
  await step(1, 1);
  return comparison;
}

/** What can be asked for, by name. */
export const KINDS: Readonly<Record<string, (working: Working) => Promise<unknown>>> = { ingest, analyse, compare };
