// Scores on the blind sample with the shared scorer: the engine against a kept reading, or one reading against another.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CORPUS } from '../../src/cli/corpus/places.ts';
import { analyze, arabic, documentOf, shippedGazetteer } from '../../src/index.ts';
import type { Offsets, Reading } from './readings.ts';
import { reportsByHash, type SampleReport } from './reports.ts';

export const BLIND = join(CORPUS, 'blind');

/** One layer of one outlet (or `all`), as the scorer counts it. */
export interface Score {
  readonly outlet: string;
  readonly layer: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const textName = (report: string): string => `${report}.txt`;

export const readingsOf = (name: string): Reading[] => JSON.parse(readFileSync(join(BLIND, `${name}.json`), 'utf8'));

/** The engine on the reports of a reading. */
export const engineScores = (shared: string, gold: readonly Reading[]): Score[] =>
  scoresOf(shared, gold, (_, { text, published, hash }) =>
    analyze(documentOf({ text, published, name: textName(hash) }), arabic, shippedGazetteer),
  );

/** How far one reading finds what the other found. */
export function agreement(shared: string, gold: readonly Reading[], found: readonly Reading[]): Score[] {
  const other = new Map(found.map((reading) => [reading.report, reading]));
  return scoresOf(shared, gold, ({ report }, sample) => predictionOf(other.get(report)!, sample));
}

/** A reading as a gold file of the shared scorer; layers that were not read are empty there. */
const goldOf = ({ report, attributions }: Reading, { text }: SampleReport): object => ({
  doc: textName(report),
  length: text.length,
  noise: [],
  times: [],
  quantities: [],
  mentions: [],
  events: [],
  attributions,
});

const spansOf = (...offsets: readonly (Offsets | null | undefined)[]) =>
  offsets.flatMap((one) => (one === null || one === undefined ? [] : [{ start: one[0], end: one[1] }]));

/** A reading in the form that `analyze --json` prints. */
const predictionOf = ({ report, attributions }: Reading, { text }: SampleReport): object => ({
  document: { name: textName(report), text },
  blocks: [],
  attributions: attributions.map((one) => ({
    id: one.id,
    stance: one.stance,
    inside: one.via,
    cue: spansOf(one.cue, one.cue2),
    source: spansOf(one.source, one.antecedent)[0] ?? null,
    ...(one.source === null ? { sourceFrom: 'context' } : {}),
    content: spansOf(...one.contents),
  })),
});

type Predict = (reading: Reading, report: SampleReport) => object;

function scoresOf(shared: string, gold: readonly Reading[], predict: Predict): Score[] {
  const reports = reportsByHash(shared);
  const work = mkdtempSync(join(tmpdir(), 'tawatur-blind-'));
  const outlets = new Set<string>();
  const predictions: string[] = [];
  for (const reading of gold) {
    const report = reports.get(reading.report)!;
    outlets.add(report.outlet);
    for (const folder of ['all', report.outlet]) {
      mkdirSync(join(work, folder), { recursive: true });
      writeFileSync(join(work, folder, `${reading.report}.json`), JSON.stringify(goldOf(reading, report)));
    }
    predictions.push(JSON.stringify(predict(reading, report)));
  }
  const predicted = join(work, 'predicted.jsonl');
  writeFileSync(predicted, predictions.join('\n'));
  const scores = ['all', ...[...outlets].sort()].flatMap((outlet) => layersOf(shared, join(work, outlet), predicted));
  rmSync(work, { recursive: true, force: true });
  return scores;
}

function layersOf(shared: string, gold: string, predicted: string): Score[] {
  const outlet = gold.slice(gold.lastIndexOf('/') + 1);
  const script = join(shared, 'score', 'score.mjs');
  const run = spawnSync(process.execPath, [script, gold, predicted, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status}: ${run.stderr}`);
  const rows = JSON.parse(run.stdout) as Omit<Score, 'outlet'>[];
  return rows.filter(({ layer }) => layer.startsWith('attribution')).map((row) => ({ ...row, outlet }));
}
