// Reading on every core: many reports are analysed by worker threads, a few of them at a time to each; the analyses come back in the order
// of the reports. A handful is read at once where the command runs, as starting threads would take longer.
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { isFailure } from '../formats/read/texts.ts';
import { analyze, arabic, documentOf, shippedGazetteer } from '../index.ts';
import type { Analysis } from '../model/analyses.ts';
import type { Report } from '../pipeline.ts';
import { type GazetteerChoice, loadGazetteer } from './gazetteers.ts';

const FEW = 200;
/** Megabytes of young memory of a thread, four times the default: what a report leaves behind is thrown away less often. */
const YOUNG = 192;
const CHUNK = 50;
const MOST_THREADS = 8;

/** Analyses reports; `done` is told how many are ready with each chunk. The choice names the files of --gazetteer and --register. */
export async function analyzeAll(
  reports: readonly Report[],
  done: (count: number) => void,
  choice: GazetteerChoice = {},
): Promise<Analysis[]> {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  if (reports.length < FEW || threads < 2) {
    const loaded = loadGazetteer(choice);
    const gazetteer = isFailure(loaded) ? shippedGazetteer : loaded;
    return reports.map((report) => {
      const analysis = analyze(documentOf(report), arabic, gazetteer);
      done(1);
      return analysis;
    });
  }
  const found: Analysis[] = new Array<Analysis>(reports.length);
  let next = 0;
  const feed = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const ask = (): void => {
        if (next >= reports.length) {
          worker.postMessage(null);
          return;
        }
        worker.postMessage({ from: next, reports: reports.slice(next, next + CHUNK) });
        next += CHUNK;
      };
      worker.on('message', ({ from, analyses }: { from: number; analyses: Analysis[] }) => {
        analyses.forEach((analysis, at) => {
          found[from + at] = analysis;
        });
        done(analyses.length);
        ask();
      });
      worker.on('error', reject);
      worker.on('exit', () => resolve());
      ask();
    });
  const file = new URL(`./analysis-thread${extname(import.meta.url)}`, import.meta.url);
  const options = { workerData: choice, resourceLimits: { maxYoungGenerationSizeMb: YOUNG } };
  await Promise.all(Array.from({ length: threads }, () => feed(new Worker(file, options))));
  return found;
}
