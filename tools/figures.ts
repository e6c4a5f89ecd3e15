// `npm run figures`: measures what the README claims and writes it there between the markers, with date, version and commit. Needs
// ../shared (or TAWATUR_SHARED) for the gold. No test holds these figures: they belong to the machine and the day that they name.
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import type { Speed } from '../src/cli/bench/speeds.ts';
import type { Measure } from '../src/cli/corpus/measures.ts';
import { findShared } from '../src/cli/corpus/places.ts';
import { measureShared } from '../src/cli/corpus/shared.ts';
import { ENGINE } from '../src/model/analyses.ts';
import { engineScores, readingsOf } from './blind/scores.ts';
import { runCommand, withParts } from './generated-docs.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const README = join(PROJECT, 'README.md');

/** Layers of the gold that the README shows, as the scorer names them. */
const LAYERS = [
  'noise (characters)',
  'time (span and value)',
  'number (span and value)',
  'mention (span and kind)',
  'attribution: cue',
  'attribution: all three (overlap)',
  'attribution: all three (exact)',
  'attribution: chain link',
  'event (trigger and type)',
  'event argument (role and span)',
];

const percent = (value: number): string => (100 * value).toFixed(1);

function layerRow(layer: string, measures: readonly Measure[]): string {
  const measure = measures.find((one) => one.key === `shared ${layer}`);
  const tally = measure?.tally;
  if (measure === undefined || tally === undefined) return `| ${layer} | – | – | – |`;
  const precision = tally.found === 0 ? 0 : tally.right / tally.found;
  const recall = tally.expected === 0 ? 0 : tally.right / tally.expected;
  return `| ${layer} | ${percent(precision)} | ${percent(recall)} | ${percent(measure.value)} |`;
}

interface Bench {
  readonly speeds: readonly Speed[];
  readonly starts: { readonly compare: { readonly reports: number; readonly milliseconds: number } };
}

/** What to expect of reports that no rule was written with. */
function blindLine(shared: string): string {
  const scores = engineScores(shared, readingsOf('adjudicated')).filter(({ outlet }) => outlet === 'all');
  const f1 = (layer: string): string =>
    percent(scores.find((one) => one.layer === `attribution: ${layer}`)?.f1 ?? Number.NaN);
  return (
    `On forty general news reports of other days, drawn by seed and read blind: attribution cue ${f1('cue')}, all three parts (overlap) ${f1('all three (overlap)')}, ` +
    `exact ${f1('all three (exact)')}, chain link ${f1('chain link')} ([docs/quality.md](docs/quality.md)).`
  );
}

function figures(shared: string): string {
  const measures = measureShared(shared);
  const bench = JSON.parse(runCommand(PROJECT, ['bench', '--json', '--no-growth', '--reports', '2100'])) as Bench;
  const { reports, milliseconds } = bench.starts.compare;
  const whole = bench.speeds.find((one) => one.name === 'analyze')!;
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT, encoding: 'utf8' }).stdout.trim();
  const day = new Date().toISOString().slice(0, 10);
  const value = (name: string): number =>
    measures.find((one) => one.key === `shared compare seeds ${name}`)?.value ?? Number.NaN;
  return [
    `Measured by \`npm run figures\` on ${day}, version ${ENGINE.version}, commit ${commit || 'none'}, on one core of ${cpus()[0]?.model ?? 'this machine'}.`,
    '',
    '| layer | precision | recall | F1 |',
    '|---|---|---|---|',
    ...LAYERS.map((layer) => layerRow(layer, measures)),
    '',
    `Comparing five of the reports with a hand-made dossier: ${value('claimsFound')} of 124 claims found, ${value('disputesFound')} of 10 disputes` +
      ` (${value('disputeKindRight')} of the right kind), ${value('nonDisputesRaised')} raised wrongly, ${value('reuseFound')} of 12 shared passages, ${value('falseMerges')} false merges (6 is the measure's own limit).`,
    '',
    blindLine(shared),
    '',
    `Speed (\`tawatur bench\`): ${Math.round(whole.reportsPerSecond).toLocaleString('en')} reports of 2,500 characters a second` +
      ` (${(whole.charactersPerSecond / 1e6).toFixed(2)} million characters, ${whole.megabytesPerSecond.toFixed(1)} MB), ${whole.timesBaseline.toFixed(1)} times the cost of` +
      ` splitting the same text and looking each token up; ${reports} reports read and compared from a cold start in ${(milliseconds / 1000).toFixed(2)} s.`,
  ].join('\n');
}

const shared = findShared();
if (shared === null) {
  console.error('figures: the gold is not there (no folder ../shared, and TAWATUR_SHARED is not set)');
  process.exit(1);
}
const text = readFileSync(README, 'utf8');
writeFileSync(README, withParts(text, { figures: figures(shared) }));
console.log('README.md: figures rewritten');
