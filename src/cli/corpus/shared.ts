// Scores on the gold that lies outside the project (../shared or TAWATUR_SHARED), with the scorers that lie beside it.
// Each report is read with its gold file's anchorDate as publication date.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, shippedGazetteer } from '../../index.ts';
import type { Analysis } from '../../model/analyses.ts';
import type { Measure } from './measures.ts';
import { languageOf, readText } from './reports.ts';

const FOLDERS = ['seeds', 'suruc', 'turkey-strikes'];
const COMPARED = { seeds: 'dossier.json', suruc: 'story.json', 'turkey-strikes': 'story.json' } as const;
const LOWER_IS_BETTER = new Set(['falseMerges', 'nonDisputesRaised']);
const FLOORLESS = new Set(['propositionsPredicted']);
/** What the seeds without annotations of their own were published on; see the gold's dossier.md. */
const SEED_DATE = '2015-09-30';
/** What the gold counts itself: no figure of ours. */
const GIVEN = new Set([
  'claims',
  'originsCounted',
  'disputes',
  'positions',
  'pairsOneOrigin',
  'pairsApart',
  'reuse',
  'headlineOnly',
]);

const arabic = languageOf('ar')!;

function goldReports(shared: string, folder: string): { path: string; name: string; published: string }[] {
  const gold = join(shared, 'gold', folder);
  const dates = new Map<string, string>();
  for (const file of readdirSync(gold).filter((name) => name.endsWith('.json'))) {
    const { doc, anchorDate } = JSON.parse(readFileSync(join(gold, file), 'utf8'));
    if (typeof doc === 'string' && typeof anchorDate === 'string') dates.set(doc, anchorDate);
  }
  const reports = folder === 'seeds' ? join(shared, 'seeds') : join(gold, 'reports');
  return readdirSync(reports)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ path: join(reports, name), name, published: dates.get(name) ?? SEED_DATE }));
}

const analysesOf = (shared: string, folder: string): Analysis[] =>
  goldReports(shared, folder).map(({ path, name, published }) =>
    readText({ text: readFileSync(path, 'utf8'), name, published }, arabic),
  );

function runScorer(script: string, args: readonly string[]): unknown {
  const run = spawnSync(process.execPath, [script, ...args, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (run.status !== 0) throw new Error(`${script} ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

interface ScoredLayer {
  readonly layer: string;
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly f1: number;
}

function layerMeasures(shared: string, work: string, analyses: readonly Analysis[]): Measure[] {
  const predicted = join(work, 'predicted.jsonl');
  writeFileSync(predicted, analyses.map((one) => JSON.stringify(one)).join('\n'));
  const rows = runScorer(join(shared, 'score', 'score.mjs'), [join(shared, 'gold'), predicted]) as ScoredLayer[];
  return rows.map((row) => ({
    key: `shared ${row.layer}`,
    value: row.f1,
    tally: { expected: row.gold, found: row.found, right: row.right },
  }));
}

function comparisonMeasures(shared: string, work: string, folder: keyof typeof COMPARED, analyses: Analysis[]) {
  const gold = join(shared, 'gold', folder, COMPARED[folder]);
  if (!existsSync(gold)) return [];
  const predicted = join(work, `${folder}.json`);
  writeFileSync(predicted, JSON.stringify(compare(analyses, arabic, shippedGazetteer)));
  const figures = runScorer(join(shared, 'score', 'compare.mjs'), [gold, predicted]) as Record<string, number>;
  return Object.entries(figures)
    .filter(([name]) => !GIVEN.has(name))
    .map(([name, value]) => ({
      key: `shared compare ${folder} ${name}`,
      value,
      ...(LOWER_IS_BETTER.has(name) ? { atMost: true } : {}),
      ...(FLOORLESS.has(name) ? { floorless: true } : {}),
    }));
}

/** Every layer over all the gold reports, and every comparison. */
export function measureShared(shared: string): Measure[] {
  const work = mkdtempSync(join(tmpdir(), 'tawatur-gold-'));
  try {
    const byFolder = FOLDERS.map((folder) => [folder as keyof typeof COMPARED, analysesOf(shared, folder)] as const);
    return [
      ...layerMeasures(
        shared,
        work,
        byFolder.flatMap(([, analyses]) => analyses),
      ),
      ...byFolder.flatMap(([folder, analyses]) => comparisonMeasures(shared, work, folder, analyses)),
    ];
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
