// Starts: what a new process takes, by the clock: the command on one short report, with its peak memory, and the comparison of a folder.
// The first run of three may have to compile; the middle one is what a user waits for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT } from '../corpus/places.ts';
import type { Text } from '../corpus/reports.ts';
import { median } from './clocks.ts';

/** What runs of one command took. */
export interface Start {
  /** Milliseconds by the clock, the process's own start included. */
  readonly milliseconds: number;
  /** Milliseconds of processor time on all its threads. */
  readonly processor: number;
  /** Peak of resident memory in megabytes. */
  readonly megabytes: number;
}

/** Loaded before the command: says on the way out what the process has used. */
const METER = `data:text/javascript,${encodeURIComponent(`process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  process.stderr.write('\\n#used ' + (userCPUTime + systemCPUTime) / 1000 + ' ' + maxRSS / 1024);
});`)}`;

const entry = import.meta.filename.endsWith('.ts') ? join('src', 'cli', 'main.ts') : join('dist', 'cli', 'main.js');

function runOnce(args: readonly string[]): Start {
  const before = performance.now();
  const run = spawnSync(process.execPath, ['--import', METER, join(PROJECT, entry), ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const milliseconds = performance.now() - before;
  if (run.status !== 0) throw new Error(run.stderr.slice(0, 2000));
  const [processor = 0, megabytes = 0] = /#used ([\d.]+) ([\d.]+)/u.exec(run.stderr)?.slice(1).map(Number) ?? [];
  return { milliseconds, processor, megabytes };
}

/** The command with the texts as files; of three runs the middle time and the greatest memory. */
export function measureStart(command: readonly string[], texts: readonly Text[]): Start {
  const work = mkdtempSync(join(tmpdir(), 'tawatur-bench-'));
  try {
    const paths = texts.map(({ text }, index) => {
      const path = join(work, `${String(index).padStart(3, '0')}.txt`);
      writeFileSync(path, text);
      return path;
    });
    const runs = [0, 1, 2].map(() => runOnce([...command, ...paths]));
    return {
      milliseconds: median(runs.map((run) => run.milliseconds)),
      processor: median(runs.map((run) => run.processor)),
      megabytes: Math.max(...runs.map((run) => run.megabytes)),
    };
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
