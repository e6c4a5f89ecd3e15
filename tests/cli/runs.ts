// Runs the command line as its users do: as a process of its own, on the Node that the package brings where there is one.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const PROJECT = resolve(import.meta.dirname, '..', '..');
const brought = join(PROJECT, 'node_modules', '.bin', 'node');
export const NODE = existsSync(brought) ? brought : process.execPath;
export const MAIN = join(PROJECT, 'src', 'cli', 'main.ts');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

/** Runs `tawatur` with arguments and waits for its end. */
export function tawatur(args: readonly string[], options: RunOptions = {}): Ended {
  const { input, env = {}, cwd = PROJECT } = options;
  const { CI: _ci, FORCE_COLOR: _colour, ...inherited } = process.env;
  const ended = spawnSync(NODE, [MAIN, ...args], {
    cwd,
    env: { ...inherited, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...(input === undefined ? {} : { input }),
  });
  return { code: ended.status, out: ended.stdout, err: ended.stderr };
}

/** Runs it with a reader that closes its end after the first bytes, as `head` does. */
export const tawaturIntoClosedPipe = (args: readonly string[]): Promise<{ code: number | null; err: string }> =>
  new Promise((done) => {
    const child = spawn(NODE, [MAIN, ...args], { cwd: PROJECT });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once('data', () => child.stdout.destroy());
    child.on('close', (code) => done({ code, err }));
  });
