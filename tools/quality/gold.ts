// The shared gold by layer, and its main layers by outlet: the scorer is run on all of it, on each folder, and on each outlet.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languageOf, readText } from '../../src/cli/corpus/reports.ts';
import { percent, table } from './tables.ts';

const FOLDERS = ['seeds', 'suruc', 'turkey-strikes'];
const BY_OUTLET = ['mention (span and kind)', 'attribution: all three (overlap)', 'event (trigger and type)'];
const arabic = languageOf('ar')!;

interface Row {
  readonly layer: string;
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

interface GoldFile {
  readonly folder: string;
  readonly file: string;
  readonly text: string;
  readonly published: string;
  readonly name: string;
}

function goldFiles(shared: string): GoldFile[] {
  return FOLDERS.flatMap((folder) => {
    const gold = join(shared, 'gold', folder);
    const reports = folder === 'seeds' ? join(shared, 'seeds') : join(gold, 'reports');
    return readdirSync(gold)
      .filter((file) => file.endsWith('.json'))
      .flatMap((file) => {
        const { doc, anchorDate } = JSON.parse(readFileSync(join(gold, file), 'utf8'));
        if (typeof doc !== 'string' || !existsSync(join(reports, doc))) return [];
        return [{ folder, file, name: doc, published: anchorDate, text: readFileSync(join(reports, doc), 'utf8') }];
      });
  });
}

/** The outlet in a file's name («suruc-2015-07-21-37-aawsat.txt»); the seeds tell none. */
const outletOf = ({ folder, name }: GoldFile): string =>
  folder === 'seeds' ? 'unknown (seeds)' : name.replace(/^.*-|\.txt$/gu, '');

function scoreFiles(shared: string, files: readonly GoldFile[], predicted: string): Row[] {
  const work = mkdtempSync(join(tmpdir(), 'tawatur-quality-'));
  for (const { folder, file } of files) {
    mkdirSync(join(work, folder), { recursive: true });
    for (const name of [file, 'layers.json'])
      if (existsSync(join(shared, 'gold', folder, name)))
        copyFileSync(join(shared, 'gold', folder, name), join(work, folder, name));
  }
  const run = spawnSync(process.execPath, [join(shared, 'score', 'score.mjs'), work, predicted, '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  rmSync(work, { recursive: true, force: true });
  if (run.status !== 0) throw new Error(`the scorer ended with ${run.status}: ${run.stderr}`);
  return JSON.parse(run.stdout);
}

/** The part of the page that tells of the shared gold. */
export function goldTables(shared: string): string {
  const files = goldFiles(shared);
  const work = mkdtempSync(join(tmpdir(), 'tawatur-quality-'));
  const predicted = join(work, 'predicted.jsonl');
  writeFileSync(predicted, files.map((file) => JSON.stringify(readText(file, arabic))).join('\n'));
  const all = scoreFiles(shared, files, predicted).map((row) => [
    row.layer,
    String(row.gold),
    percent(row.precision),
    percent(row.recall),
    percent(row.f1),
  ]);
  const groups = Map.groupBy(files, outletOf);
  const byOutlet = [...groups].sort().map(([outlet, own]) => {
    const rows = scoreFiles(shared, own, predicted);
    return [outlet, String(own.length), ...BY_OUTLET.map((layer) => cell(rows.find((row) => row.layer === layer)))];
  });
  rmSync(work, { recursive: true, force: true });
  return `
## The shared gold
${files.length} hand-annotated reports that do not ship with the package. The rules were written with them in view: take these figures as an upper bound, and the blind sample for
what to expect of other reports.

${table(['layer', 'gold', 'precision', 'recall', 'F1'], all)}

By outlet, F1 (in brackets how many the gold has):

${table(['outlet', 'reports', ...BY_OUTLET], byOutlet)}
`;
}

const cell = (row: Row | undefined): string =>
  row === undefined || row.gold === 0 ? '–' : `${percent(row.f1)} (${row.gold})`;
