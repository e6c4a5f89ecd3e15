// The blind sample of attributions (issue 3): drawn by seed, read twice without seeing the output, scored by the shared scorer.
//   npm run blind -- draw FOLDER        writes the 40 reports into a folder outside the project, for readers
//   npm run blind -- keep FOLDER NAME   reads FOLDER/*.case (a reader's cases) and keeps corpus/blind/NAME.json: hashes, offsets, labels
//   npm run blind -- score [NAME]       scores the engine against a kept reading (adjudicated when none is named), by outlet too
//   npm run blind -- agree ONE OTHER    scores one reading against the other
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findShared } from '../src/cli/corpus/places.ts';
import { type Reading, readReading } from './blind/readings.ts';
import { drawSample } from './blind/reports.ts';
import { agreement, BLIND, engineScores, readingsOf, type Score, textName } from './blind/scores.ts';

const shared = findShared();
const [command, ...names] = process.argv.slice(2);

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

const percent = (value: number): string => (100 * value).toFixed(1);

/** All layers of the whole sample, and of each outlet the one that asks for all three parts. */
function print(scores: readonly Score[]): void {
  for (const { outlet, layer, gold, precision, recall, f1 } of scores)
    if (outlet === 'all' || layer.endsWith('(overlap)'))
      console.log([outlet, layer, `gold ${gold}`, percent(precision), percent(recall), percent(f1)].join('\t'));
}

if (shared === null) {
  console.error(
    'The corpus beside the project (../shared or TAWATUR_SHARED) is not here: the blind sample cannot be rebuilt without it.',
  );
  process.exit(1);
}
if (command === 'draw' && names.length === 1) draw(resolve(names[0]!));
else if (command === 'keep' && names.length === 2) keep(resolve(names[0]!), names[1]!);
else if (command === 'score') print(engineScores(shared, readingsOf(names[0] ?? 'adjudicated')));
else if (command === 'agree' && names.length === 2)
  print(agreement(shared, readingsOf(names[0]!), readingsOf(names[1]!)));
else {
  console.error('npm run blind -- draw FOLDER | keep FOLDER NAME | score [NAME] | agree ONE OTHER');
  process.exit(2);
}
