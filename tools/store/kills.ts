// Kills: what `tawatur ingest` acknowledges is on the disk, whenever it is killed. A child stores reports in batches and prints a line for
// each that is acknowledged; after a random line it is killed (SIGKILL). Then the store is opened: every acknowledged report must be there
// once, and everything must check clean. The next round goes on with the same store and the same reports.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { openStore } from '../../src/store/index.ts';

const MAIN = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');

/** What came of a series of kills. */
export interface Kills {
  readonly rounds: number;
  /** Rounds in which the child was killed before it was done. */
  readonly interrupted: number;
  readonly acknowledged: number;
  /** In words: a report that was lost or doubled, a store that did not check clean. */
  readonly faults: readonly string[];
}

interface Round {
  readonly acknowledged: readonly string[];
  readonly killed: boolean;
}

/** Starts an ingest and kills it once so many lines have come and a moment has passed. */
function interrupt(args: readonly string[], lines: number, moment: number): Promise<Round> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
    let out = '';
    let armed = false;
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      if (armed || out.split('\n').length <= lines) return;
      armed = true;
      setTimeout(() => child.kill('SIGKILL'), moment);
    });
    child.on('close', (_code, signal) => {
      // The last line may be torn; only whole lines were said.
      const whole = out
        .slice(0, out.lastIndexOf('\n') + 1)
        .split('\n')
        .filter((line) => line !== '');
      const acknowledged = whole.map((line) => (JSON.parse(line) as { document: string }).document);
      done({ acknowledged, killed: signal === 'SIGKILL' });
    });
  });
}

/** What is wrong with the store after a kill. */
export async function inspect(place: string, acknowledged: ReadonlySet<string>): Promise<string[]> {
  const store = await openStore(place, { mustExist: true });
  try {
    const { faults } = await store.check();
    const seen = new Map<string, number>();
    for await (const { id, text } of store.all()) seen.set(text ?? id, (seen.get(text ?? id) ?? 0) + 1);
    const doubled = [...seen].filter(([, times]) => times > 1).map(([text]) => `stored twice: ${text.slice(0, 40)}`);
    const lost: string[] = [];
    for (const id of acknowledged) if ((await store.document(id)) === null) lost.push(`acknowledged and lost: ${id}`);
    return [...faults, ...doubled, ...lost];
  } finally {
    await store.close();
  }
}

export interface KillPlan {
  readonly place: string;
  /** JSON lines of reports with different texts. */
  readonly file: string;
  readonly reports: number;
  readonly rounds: number;
  readonly random: () => number;
}

/** Kills an ingest so many times and looks at the store after each. */
export async function killIngest({ place, file, reports, rounds, random }: KillPlan): Promise<Kills> {
  const all = new Set<string>();
  const faults: string[] = [];
  let interrupted = 0;
  for (let round = 0; round < rounds; round++) {
    const lines = 1 + Math.floor(random() * reports * 0.9);
    const { acknowledged, killed } = await interrupt(
      ['ingest', file, '--store', place, '--json'],
      lines,
      Math.floor(random() * 30),
    );
    if (killed) interrupted++;
    for (const id of acknowledged) all.add(id);
    for (const fault of await inspect(place, all)) faults.push(`round ${round + 1}: ${fault}`);
    if (faults.length > 20) break;
  }
  return { rounds, interrupted, acknowledged: all.size, faults };
}

const PLACES = ['الميناء', 'السوق', 'الجسر', 'المحطة', 'الحي القديم', 'المدرسة', 'المستشفى'];

/** Lines of invented reports, no two alike, each some hundred words long. */
export const inventedReports = (count: number): string =>
  Array.from({ length: count }, (_, at) => {
    const place = PLACES[at % PLACES.length]!;
    const text = `قالت البلدية في بيانها رقم ${at} إن العمل في ${place} توقف. `.repeat(12);
    return JSON.stringify({ text: text.trim(), outlet: `صحيفة ${at % 5}`, published: `2024-03-${10 + (at % 20)}` });
  }).join('\n');

/** Where a place of stores for a series lies below a folder. */
export const storeIn = (folder: string): string => join(folder, 'killed.db');
