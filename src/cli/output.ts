// Output: results go to stdout and wait for a slow reader; what failed and how far it is goes to stderr. Progress is shown only on a
// terminal and only after a second, so that a pipe or a log stays clean.
import { basename } from 'node:path';
import picocolors from 'picocolors';
import type { Failure } from '../model/reasons.ts';

const PATIENCE = 1000;
const OFTEN = 100;
const FAILED = 1;

/** Colours where the stream is a terminal and NO_COLOR does not forbid them; a pipe gets plain text, on a build server too. */
const coloursOf = (stream: NodeJS.WriteStream) =>
  picocolors.createColors(stream.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb');

/** Colours for what goes to stdout. */
export const colours = coloursOf(process.stdout);
const marked = coloursOf(process.stderr);

/** Writes to stdout as it is; resolves when there is room for more. */
export const printPart = (part: string): Promise<void> =>
  new Promise((resolve) => {
    if (process.stdout.write(part)) resolve();
    else process.stdout.once('drain', resolve);
  });

/** Writes a line to stdout; resolves when there is room for the next. */
export const print = (line: string): Promise<void> => printPart(`${line}\n`);

/** Says on stderr what failed, and sets the exit code for it. */
export function failed(message: string): void {
  process.stderr.write(`${marked.red('failed:')} ${message}\n`);
  process.exitCode = FAILED;
}

/** «report.txt: It is empty. Check that …» */
export const failedFile = (path: string, failure: Failure): void =>
  failed(`${path}: ${failure.message} ${failure.hint}`.trim());

/** Says something on stderr that is no failure. */
export const note = (message: string): void => {
  process.stderr.write(`${marked.dim('note:')} ${message}\n`);
};

/** A line of the log on stderr, as JSON. */
export const logLine = (entry: object): void => {
  process.stderr.write(`${JSON.stringify(entry)}\n`);
};

const SOON = 3;

/** «, 310 a second, 25 s left», once it has run for a while. */
function paceOf(done: number, total: number, seconds: number): string {
  if (seconds < SOON) return '';
  const rate = done / seconds;
  const left = Math.round((total - done) / rate);
  const rounded = rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
  return `, ${rounded} a second, ${left < 120 ? `${left} s` : `${Math.round(left / 60)} min`} left`;
}

/** How far a batch is. */
export interface Progress {
  /** Tells that the next of the batch is begun, or that several are done. */
  step(path: string, count?: number): void;
  end(): void;
}

/** Progress of a batch on stderr; silent where stderr is no terminal. `clock` gives milliseconds. */
export function showProgress(doing: string, total: number, clock: () => number = Date.now): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, end: () => {} };
  const start = clock();
  let last = start + PATIENCE - OFTEN;
  let done = 0;
  let shown = false;
  return {
    step(path, count = 1) {
      done += count;
      if (clock() - last < OFTEN) return;
      last = clock();
      shown = true;
      const pace = paceOf(done, total, (last - start) / 1000);
      process.stderr.write(`\r\u001b[2K${doing} ${done} of ${total}: ${basename(path)}${pace}`);
    },
    end() {
      if (shown) process.stderr.write('\r\u001b[2K');
    },
  };
}
