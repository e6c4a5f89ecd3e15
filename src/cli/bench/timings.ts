// Timings: reports a second and megabytes a second of each step, the baseline of the same run, cold comparison and linearity.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { analyze, documentOf, shippedGazetteer } from '../../index.ts';
import type { Document } from '../../model/documents.ts';
import { PROJECT } from '../corpus/places.ts';
import { languageOf, type Text } from '../corpus/reports.ts';
import { steps, timeSteps } from './steps.ts';

const language = languageOf('ar')!;
const ROUNDS = 5;
/** The report that speeds are stated for: what an average one of this length would take. */
export const REPORT_LENGTH = 2500;

/** How fast one step or the whole is. */
export interface Speed {
  readonly name: string;
  readonly reportsPerSecond: number;
  /** Megabytes of UTF-8. */
  readonly megabytesPerSecond: number;
  readonly charactersPerSecond: number;
  /** Its cost as a multiple of the baseline's. */
  readonly timesBaseline: number;
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

/** A plain pass: the text split by one regular expression, each token looked up in a Map. */
function plainPass(text: string, known: ReadonlyMap<string, number>): number {
  let hits = 0;
  for (const token of text.split(/[^\p{L}\p{M}\p{N}]+/u)) if (known.has(token)) hits++;
  return hits;
}

function vocabularyOf(documents: readonly Document[]): Map<string, number> {
  const known = new Map<string, number>();
  for (const { text } of documents)
    for (const token of text.split(/[^\p{L}\p{M}\p{N}]+/u)) known.set(token, (known.get(token) ?? 0) + 1);
  return known;
}

const timed = (work: () => void): number => {
  const before = performance.now();
  work();
  return performance.now() - before;
};

interface Round {
  readonly characters: number;
  readonly bytes: number;
  readonly baseline: number;
  readonly whole: number;
  readonly steps: readonly number[];
}

function runRound(documents: readonly Document[], known: ReadonlyMap<string, number>): Round {
  const spent: number[] = [];
  for (const document of documents) timeSteps(document, spent);
  let hits = 0;
  const round = {
    characters: documents.reduce((sum, one) => sum + one.text.length, 0),
    bytes: documents.reduce((sum, one) => sum + Buffer.byteLength(one.text), 0),
    baseline: timed(() => {
      for (const { text } of documents) hits += plainPass(text, known);
    }),
    whole: timed(() => {
      for (const document of documents) analyze(document, language, shippedGazetteer);
    }),
    steps: spent,
  };
  // The hits are asked for, so that the engine cannot leave the plain pass out.
  return hits < 0 ? { ...round, baseline: 0 } : round;
}

function speedOf(name: string, rounds: readonly Round[], costOf: (round: Round) => number): Speed {
  const seconds = (round: Round): number => Math.max(costOf(round), 1e-6) / 1000;
  const characters = median(rounds.map((round) => round.characters / seconds(round)));
  return {
    name,
    reportsPerSecond: characters / REPORT_LENGTH,
    megabytesPerSecond: median(rounds.map((round) => round.bytes / 1e6 / seconds(round))),
    charactersPerSecond: characters,
    timesBaseline: median(rounds.map((round) => costOf(round) / Math.max(round.baseline, 1e-6))),
  };
}

/** The first part warms up; each of the five rounds then reads reports that were not read before (as far as there are enough). */
export function measureSpeeds(documents: readonly Document[]): Speed[] {
  const share = Math.max(1, Math.floor(documents.length / (ROUNDS + 2)));
  const warm = documents.slice(0, share * 2);
  const known = vocabularyOf(warm);
  runRound(warm, known);
  const rounds = Array.from({ length: ROUNDS }, (_, index) =>
    runRound(documents.slice(share * (2 + index), share * (3 + index)), known),
  );
  return [
    speedOf('baseline', rounds, (round) => round.baseline),
    ...steps.map((step, index) => speedOf(step.name, rounds, (round) => round.steps[index] ?? 0)),
    speedOf('analyze', rounds, (round) => round.whole),
  ];
}

const COLD = `
import { readFileSync } from 'node:fs';
const engine = await import(process.argv[1]);
const texts = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const analyses = texts.map((text) => engine.analyze(engine.documentOf(text), engine.arabic, engine.shippedGazetteer));
engine.compare(analyses, engine.arabic, engine.shippedGazetteer);`;

/** Seconds that reading and comparing the texts takes in a new process, its start included; median of three. */
export function measureCold(texts: readonly Text[]): number {
  const work = mkdtempSync(join(tmpdir(), 'tawatur-bench-'));
  try {
    const input = join(work, 'texts.json');
    writeFileSync(input, JSON.stringify(texts));
    const entry = import.meta.filename.endsWith('.ts') ? join('src', 'index.ts') : join('dist', 'index.js');
    const args = ['--input-type=module', '-e', COLD, pathToFileURL(join(PROJECT, entry)).href, input];
    const runs = [0, 1, 2].map(() =>
      timed(() => {
        const run = spawnSync(process.execPath, args, { encoding: 'utf8' });
        if (run.status !== 0) throw new Error(run.stderr.slice(0, 2000));
      }),
    );
    return median(runs) / 1000;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** How the cost of a step grows from n to 4n characters; 4 is linear. */
export interface Growth {
  readonly text: string;
  readonly step: string;
  readonly milliseconds: number;
  readonly growth: number;
}

const LONG = 1_000_000;

/** Ways to write a text of a given length that have made readers of texts slow. */
function hardTexts(documents: readonly Document[]): Record<string, (length: number) => string> {
  const prose = documents.map((one) => one.text.replace(/\s+/gu, ' ')).join(' ');
  const endless = prose.replace(/[.!?؟…،؛:]/gu, '');
  const fill = (piece: string, length: number): string =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
  const quoted = (mark: string): string =>
    prose.replace(/["«»“”]/gu, '').replace(/ /gu, (_, at) => (at % 3 === 0 ? ` ${mark}` : ' '));
  const opening = quoted('«');
  const closing = quoted('»');
  return {
    'one letter': (length) => fill('ب', length),
    'open quotation marks': (length) => fill(opening, length),
    'nested quotation marks': (length) => fill(opening, length / 2) + fill(closing, length / 2),
    'short lines': (length) =>
      fill(
        prose.replace(/ /gu, (_, at) => (at % 4 === 0 ? '\n' : ' ')),
        length,
      ),
    'one endless sentence': (length) => fill(endless, length),
    'long prose': (length) => fill(prose, length),
  };
}

/** The cost of every step on hard texts of 250,000 and of 1,000,000 characters (best of three, so that a pause does not count). */
export function measureGrowth(documents: readonly Document[]): Growth[] {
  const rows: Growth[] = [];
  for (const [text, write] of Object.entries(hardTexts(documents))) {
    const cost = (length: number): number[] => {
      const document = documentOf({ text: write(length), published: '2024-03-05' });
      const runs = [0, 1, 2].map(() => {
        const spent: number[] = [];
        timeSteps(document, spent);
        return spent;
      });
      return steps.map((_, index) => Math.min(...runs.map((run) => run[index] ?? 0)));
    };
    const short = cost(LONG / 4);
    const long = cost(LONG);
    steps.forEach((step, index) => {
      const growth = long[index]! / Math.max(short[index]!, 1);
      rows.push({ text, step: step.name, milliseconds: long[index]!, growth });
    });
  }
  return rows;
}
