// The gate: types, lint, rooms, unit, corpus, docs and, with --all, the browser. One short section a step; the last line of
// stdout is the count alone: «123 passed, 0 failed, 4 skipped» (all tests, and one for each other step).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');
const PLAIN = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
const all = process.argv.includes('--all');

/** What came of a step. */
interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** What to read when something failed or was skipped. */
  readonly notes: readonly string[];
}

interface TestResult {
  readonly fullName: string;
  readonly status: 'passed' | 'failed' | 'skipped' | 'pending' | 'todo' | 'disabled';
  readonly failureMessages?: readonly string[];
}

interface TestFile {
  readonly name: string;
  readonly status: string;
  readonly message?: string;
  readonly assertionResults: readonly TestResult[];
}

/** Which step a test file belongs to, by its folder below tests/. */
const STEP_OF_FOLDER: Readonly<Record<string, string>> = {
  house: 'rooms',
  corpus: 'corpus',
  rules: 'corpus',
  docs: 'docs',
  browser: 'browser',
};
const TEST_STEPS = ['rooms', 'unit', 'corpus', 'docs', ...(all ? ['browser'] : [])];

function runTool(name: string, command: string, args: readonly string[]): Outcome {
  const run = spawnSync(join(PROJECT, 'node_modules', '.bin', command), args, {
    cwd: PROJECT,
    encoding: 'utf8',
    env: PLAIN,
  });
  const bad = run.status !== 0;
  const notes = bad ? [`${run.stdout ?? ''}${run.stderr ?? ''}${run.error?.message ?? ''}`.trim()] : [];
  return { name, passed: bad ? 0 : 1, failed: bad ? 1 : 0, skipped: 0, notes };
}

function stepOf(file: string): string {
  const folder = relative(join(PROJECT, 'tests'), file).split(/[\\/]/u)[0] ?? '';
  return STEP_OF_FOLDER[folder] ?? 'unit';
}

const FAILURE_LINES = 30;
/** A message without the frames of other people's code. */
const shortened = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !/^\s+at .*(?:node_modules|new Promise)/u.test(line))
    .slice(0, FAILURE_LINES)
    .join('\n');

function outcomeOf(name: string, files: readonly TestFile[]): Outcome {
  const notes: string[] = [];
  let [passed, failed, skipped] = [0, 0, 0];
  for (const file of files) {
    const place = relative(PROJECT, file.name);
    for (const test of file.assertionResults) {
      if (test.status === 'passed') passed++;
      else if (test.status === 'failed') {
        failed++;
        notes.push(`FAILED ${place}: ${test.fullName}\n${shortened((test.failureMessages ?? []).join('\n'))}`);
      } else {
        skipped++;
        notes.push(`skipped: ${test.fullName} (${place})`);
      }
    }
    if (file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')) {
      failed++;
      notes.push(`FAILED ${place}: ${shortened(file.message ?? 'the file did not run')}`);
    }
  }
  return { name, passed, failed, skipped, notes };
}

function runTests(): Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-check-'));
  const report = join(folder, 'tests.json');
  const without = all ? [] : ['--exclude', 'tests/browser/**'];
  const args = ['run', '--reporter=json', `--outputFile=${report}`, '--no-color', ...without];
  const run = spawnSync(join(PROJECT, 'node_modules', '.bin', 'vitest'), args, {
    cwd: PROJECT,
    encoding: 'utf8',
    env: PLAIN,
  });
  try {
    const result = JSON.parse(readFileSync(report, 'utf8')) as { testResults: TestFile[] };
    const outcomes = TEST_STEPS.map((step) =>
      outcomeOf(
        step,
        result.testResults.filter((file) => stepOf(file.name) === step),
      ),
    );
    if (run.status === 0 || outcomes.some((one) => one.failed > 0)) return outcomes;
    return [...outcomes, { name: 'tests', passed: 0, failed: 1, skipped: 0, notes: [run.stdout + run.stderr] }];
  } catch {
    return [{ name: 'tests', passed: 0, failed: 1, skipped: 0, notes: [`${run.stdout}\n${run.stderr}`.trim()] }];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(outcome: Outcome): void {
  console.log(`\n== ${outcome.name}: ${outcome.passed} passed, ${outcome.failed} failed, ${outcome.skipped} skipped`);
  for (const note of outcome.notes) console.log(note);
}

const outcomes: Outcome[] = [];
for (const step of [
  () => [runTool('types', 'tsc', ['--noEmit'])],
  () => [runTool('lint', 'biome', ['check', '--error-on-warnings', '.'])],
  runTests,
]) {
  const made = step();
  for (const one of made) print(one);
  outcomes.push(...made);
}
const sum = (key: 'passed' | 'failed' | 'skipped'): number => outcomes.reduce((total, one) => total + one[key], 0);
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
