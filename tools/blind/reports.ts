// The blind sample: 40 reports of 26 and 27 July 2015 that no rule was written for, drawn by a seeded command from the corpus beside
// the project. The reports stay outside: what is kept here of one is the hash of its text, its outlet and its day.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { hashOf } from '../../src/text/hashes.ts';

export const DAYS = ['2015-07-26', '2015-07-27'];
const SEED = 20151127;
const SIZE = 40;
const SHORTEST = 500;
const LONGEST = 3500;

/** A report of the sample; `published` is the day of its file, for relative times. */
export interface SampleReport {
  readonly hash: string;
  readonly outlet: string;
  readonly published: string;
  readonly text: string;
}

interface Row {
  readonly source: string;
  readonly title: string;
  readonly author: string | null;
  readonly content: string | null;
}

/** Headline, byline and body as the shared gold lays them out. */
const textOf = (row: Row): string => `${row.title}\n\n${row.author ?? ''}\n\n${row.content}\n`;

function reportsOfDay(shared: string, day: string): SampleReport[] {
  const zip = unzipSync(readFileSync(join(shared, 'corpora', 'saudinewsnet', `${day}.zip`)));
  const rows = Object.values(zip).flatMap((bytes) => JSON.parse(strFromU8(bytes)) as Row[]);
  return rows
    .filter(({ content }) => content !== null && content.length >= SHORTEST && content.length <= LONGEST)
    .map((row) => ({ hash: hashOf([textOf(row)]), outlet: row.source, published: day, text: textOf(row) }));
}

/** A small seeded generator (mulberry32): numbers in [0, 1). */
function generatorOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Every report of the two days by the hash of its text. */
export const reportsByHash = (shared: string): ReadonlyMap<string, SampleReport> =>
  new Map(DAYS.flatMap((day) => reportsOfDay(shared, day)).map((report) => [report.hash, report]));

/** Draws the sample: outlets in turn, so that each is in it, and of an outlet any report with equal chance; no text twice. */
export function drawSample(shared: string): SampleReport[] {
  const byOutlet = Map.groupBy([...reportsByHash(shared).values()], (report) => report.outlet);
  const outlets = [...byOutlet.keys()].sort();
  const random = generatorOf(SEED);
  const drawn: SampleReport[] = [];
  for (let turn = 0; drawn.length < SIZE && byOutlet.size > 0; turn++) {
    const pool = byOutlet.get(outlets[turn % outlets.length]!)!;
    if (pool.length > 0) drawn.push(pool.splice(Math.floor(random() * pool.length), 1)[0]!);
  }
  return drawn;
}
