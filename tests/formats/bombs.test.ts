// Bombs, each read in a process of its own: refused, or read, within 2 seconds of processor time and 128 MB above what the process holds at rest.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bombs } from './bombs.ts';

const brought = join(import.meta.dirname, '..', '..', 'node_modules', '.bin', 'node');
const NODE = existsSync(brought) ? brought : process.execPath;
const READER = join(import.meta.dirname, 'bomb-reader.ts');
const folder = mkdtempSync(join(tmpdir(), 'tawatur-bombs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MOST_SECONDS = 2;
const MOST_MEGABYTES = 128;

interface Outcome {
  readonly codes: readonly string[];
  readonly reports: number;
  readonly seconds: number;
  readonly megabytes: number;
}

function readApart(file: string, bytes: Uint8Array): Outcome {
  const path = join(folder, 'bomb');
  writeFileSync(path, bytes);
  const ended = spawnSync(NODE, [READER, path, file], { encoding: 'utf8', timeout: 60_000 });
  if (ended.status !== 0) throw new Error(`it ended with ${ended.status ?? ended.signal}: ${ended.stderr}`);
  return JSON.parse(ended.stdout);
}

describe('a bomb', () => {
  it.each(Object.entries(bombs))('%s', (_, { file, bytes, refusedAs }) => {
    const outcome = readApart(file, bytes());
    if (process.env.TAWATUR_BOMBS === '1') console.log(_, JSON.stringify(outcome));
    if (refusedAs !== null) expect(refusedAs.split('|')).toEqual(expect.arrayContaining([...outcome.codes]));
    if (refusedAs !== null) expect(outcome.codes).not.toEqual([]);
    expect(outcome.seconds).toBeLessThan(MOST_SECONDS);
    expect(outcome.megabytes).toBeLessThan(MOST_MEGABYTES);
  });
});
