// A thread that analyses the reports it is sent, until it is sent null. See workers.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { isFailure } from '../formats/read/texts.ts';
import { analyze, arabic, documentOf, shippedGazetteer } from '../index.ts';
import type { Report } from '../pipeline.ts';
import { type GazetteerChoice, loadGazetteer } from './gazetteers.ts';

const loaded = loadGazetteer((workerData as GazetteerChoice | null) ?? {});
const gazetteer = isFailure(loaded) ? shippedGazetteer : loaded;

parentPort!.on('message', (work: { from: number; reports: readonly Report[] } | null) => {
  if (work === null) {
    parentPort!.close();
    return;
  }
  const analyses = work.reports.map((report) => analyze(documentOf(report), arabic, gazetteer));
  parentPort!.postMessage({ from: work.from, analyses });
});
