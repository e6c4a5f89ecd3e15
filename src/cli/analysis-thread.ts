// A thread that analyses the reports it is sent, until it is sent null. See workers.ts.
import { parentPort } from 'node:worker_threads';
import { analyze, arabic, documentOf, shippedGazetteer } from '../index.ts';
import type { Report } from '../pipeline.ts';

parentPort!.on('message', (work: { from: number; reports: readonly Report[] } | null) => {
  if (work === null) {
    parentPort!.close();
    return;
  }
  const analyses = work.reports.map((report) => analyze(documentOf(report), arabic, shippedGazetteer));
  parentPort!.postMessage({ from: work.from, analyses });
});
