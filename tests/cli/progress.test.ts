// Progress: nothing for a second, then one line that is wiped; nothing at all where stderr is no terminal.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showProgress } from '../../src/cli/output.ts';

const terminal = process.stderr.isTTY;
afterEach(() => {
  process.stderr.isTTY = terminal;
  vi.restoreAllMocks();
});

function watch(isTTY: boolean, times: readonly number[]): string[] {
  process.stderr.isTTY = isTTY;
  const written: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
  let now = 0;
  const progress = showProgress('reading', times.length, () => now);
  for (const [at, time] of times.entries()) {
    now = time;
    progress.step(`folder/${at}.txt`);
  }
  progress.end();
  return written;
}

describe('progress', () => {
  it('is silent within a second', () => expect(watch(true, [10, 200, 900])).toEqual([]));

  it('tells how far it is after a second, and wipes its line at the end', () => {
    const written = watch(true, [10, 1200, 1350]);
    expect(written.join('')).toContain('reading 2 of 3: 1.txt');
    expect(written.at(-1)).toBe('\r\u001b[2K');
  });

  it('is silent in a pipe', () => expect(watch(false, [10, 5000, 9000])).toEqual([]));
});
