// Speeds: reports a second and megabytes a second of each step and of the whole, beside the baseline of the same run.
// Time is the processor's, not the clock's, so that what else the machine does counts little.
import { analyze, shippedGazetteer } from '../../index.ts';
import type { Document } from '../../model/documents.ts';
import { languageOf } from '../corpus/reports.ts';
import { median, timed } from './clocks.ts';
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

/**
 * So often the first part is read to warm up. The program is large: only after some twenty million characters has the engine compiled
 * what is often used, as in a server that has been up for a minute; what a new process takes is measured apart (starts.ts).
 */
export const WARMING = 8;

/** After the warm-up each of the five rounds reads reports that were not read before (as far as there are enough). */
export function measureSpeeds(documents: readonly Document[]): Speed[] {
  const share = Math.max(1, Math.floor(documents.length / (ROUNDS + 2)));
  const warm = documents.slice(0, share * 2);
  const known = vocabularyOf(warm);
  for (let time = 0; time < WARMING; time++) runRound(warm, known);
  const rounds = Array.from({ length: ROUNDS }, (_, index) =>
    runRound(documents.slice(share * (2 + index), share * (3 + index)), known),
  );
  return [
    speedOf('baseline', rounds, (round) => round.baseline),
    ...steps.map((step, index) => speedOf(step.name, rounds, (round) => round.steps[index] ?? 0)),
    speedOf('analyze', rounds, (round) => round.whole),
  ];
}
