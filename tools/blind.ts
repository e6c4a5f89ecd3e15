// The blind sample of attributions (issue 3): drawn by seed, read twice without seeing the output, scored by the shared scorer.
//   npm run blind -- draw FOLDER        writes the 40 reports into a folder outside the project, for readers
//   npm run blind -- keep FOLDER NAME   reads FOLDER/*.case (a reader's cases) and keeps corpus/blind/NAME.json: hashes, offsets, labels
//   npm run blind -- score [NAME]       scores the engine against a kept reading (adjudicated when none is named), by outlet too
//   npm run blind -- agree ONE OTHER    scores one reading against the other
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CORPUS, findShared } from '../src/cli/corpus/places.ts';
import { analyze, arabic, documentOf, shippedGazetteer } from '../src/index.ts';
import { type Reading, readReading } from './blind/readings.ts';
import { drawSample, reportsByHash, type SampleReport } from './blind/reports.ts';

const BLIND = join(CORPUS, 'blind');
const shared = findShared();
const [command, ...names] = process.argv.slice(2);

const textName = (report: string): string => `${report}.txt`;

function draw(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { hash, outlet, published, text } of drawSample(shared!)) {
    writeFileSync(join(folder, textName(hash)), text);
    console.log(`${textName(hash)}\t${outlet}\t${published}\t${text.length} characters`);
  }
}

function keep(folder: string, name: string): void {
  const readings: Reading[] = [];
  let wrong = 0;
  for (const { hash, text } of drawSample(shared!)) {
    const { reading, mistakes } = readReading(readFileSync(join(folder, `${hash}.case`), 'utf8'), hash, text);
    for (const mistake of mistakes) console.error(`${hash}.case:${mistake}`);
    wrong += mistakes.length;
    readings.push(reading);
  }
  if (wrong > 0) process.exit(1);
  mkdirSync(BLIND, { recursive: true });
  writeFileSync(join(BLIND, `${name}.json`), `[\n${readings.map((one) => JSON.stringify(one)).join(',\n')}\n]\n`);
  console.log(
    `${readings.length} reports, ${readings.reduce((sum, one) => sum + one.attributions.length, 0)} attributions`,
  );
}

const readingsOf = (name: string): Reading[] => JSON.parse(readFileSync(join(BLIND, `${name}.json`), 'utf8'));

/** A reading as a gold file of the shared scorer; layers that were not read are empty there and not shown. */
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

/** A reading in the form that `analyze --json` prints. */
const predictionOf = ({ report, attributions }: Reading, { text }: SampleReport): object => ({
  document: { name: textName(report), text },
  blocks: [],
  attributions: attributions
    .filter((one) => one.optional !== true && one.nominal !== true && one.evidential !== true && one.negated !== true)
    .map(({ contents, via, cue, cue2, ...one }) => ({
      ...one,
      cue: [cue, cue2].flatMap((span) => spanOf(span)),
      source: spanOf(one.source)[0] ?? spanOf(one.antecedent)[0] ?? null,
      ...(one.source === null ? { sourceFrom: 'context' } : {}),
      content: contents.flatMap((span) => spanOf(span)),
      inside: via,
    })),
});

const spanOf = (span: readonly [number, number] | null | undefined) =>
  span === null || span === undefined ? [] : [{ start: span[0], end: span[1] }];

function score(gold: readonly Reading[], predict: (reading: Reading, report: SampleReport) => object): void {
  const reports = reportsByHash(shared!);
  const work = mkdtempSync(join(tmpdir(), 'tawatur-blind-'));
  const outlets = new Map<string, string[]>();
  mkdirSync(join(work, 'all'));
  for (const reading of gold) {
    const report = reports.get(reading.report)!;
    const kept = JSON.stringify(goldOf(reading, report));
    for (const folder of ['all', report.outlet]) {
      mkdirSync(join(work, folder), { recursive: true });
      writeFileSync(join(work, folder, `${reading.report}.json`), kept);
    }
    outlets.set(report.outlet, [...(outlets.get(report.outlet) ?? []), JSON.stringify(predict(reading, report))]);
  }
  const all = join(work, 'predicted.jsonl');
  writeFileSync(all, [...outlets.values()].flat().join('\n'));
  for (const folder of ['all', ...[...outlets.keys()].sort()]) printScore(join(work, folder), all, folder);
  rmSync(work, { recursive: true, force: true });
}

function printScore(gold: string, predicted: string, title: string): void {
  const script = join(shared!, 'score', 'score.mjs');
  const run = spawnSync(process.execPath, [script, gold, predicted, '--json'], { encoding: 'utf8' });
  const rows = (
    JSON.parse(run.stdout) as { layer: string; gold: number; f1: number; precision: number; recall: number }[]
  )
    .filter(({ layer }) => layer.startsWith('attribution'))
    .filter(({ layer }) => title === 'all' || layer.endsWith('(overlap)'));
  for (const { layer, gold: count, f1, precision, recall } of rows)
    console.log([title, layer, `gold ${count}`, percent(precision), percent(recall), percent(f1)].join('\t'));
}

const percent = (value: number): string => (100 * value).toFixed(1);

if (shared === null) {
  console.error(
    'The corpus beside the project (../shared or TAWATUR_SHARED) is not here: the blind sample cannot be rebuilt without it.',
  );
  process.exit(1);
}
if (command === 'draw' && names.length === 1) draw(resolve(names[0]!));
else if (command === 'keep' && names.length === 2) keep(resolve(names[0]!), names[1]!);
else if (command === 'score')
  score(readingsOf(names[0] ?? 'adjudicated'), (_, { text, published, hash }) =>
    analyze(documentOf({ text, published, name: textName(hash) }), arabic, shippedGazetteer),
  );
else if (command === 'agree' && names.length === 2) {
  const other = new Map(readingsOf(names[1]!).map((reading) => [reading.report, reading]));
  score(readingsOf(names[0]!), (reading, report) => predictionOf(other.get(reading.report)!, report));
} else {
  console.error('npm run blind -- draw FOLDER | keep FOLDER NAME | score [NAME] | agree ONE OTHER');
  process.exit(2);
}
