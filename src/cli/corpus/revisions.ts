// Findings gained and lost since a revision, by rule: the corpus is read by the engine as it stands and by the engine of REV, which
// is checked out into a temporary folder (git worktree) with this project's node_modules.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findingsOf } from '../../formats/write/findings.ts';
import type { Analysis } from '../../model/analyses.ts';
import { placed } from './matching.ts';
import { PROJECT } from './places.ts';
import type { Text } from './reports.ts';

/** One finding that only one of the two engines has. */
export interface Change {
  readonly rule: string;
  readonly gained: boolean;
  readonly text: string;
  /** The finding in words: layer, labels and what it points at. */
  readonly finding: string;
}

const READER = `
import { createInterface } from 'node:readline';
const engine = await import(process.argv[1]);
for await (const line of createInterface({ input: process.stdin })) {
  const analysis = engine.analyze(engine.documentOf(JSON.parse(line)), engine.arabic, engine.shippedGazetteer);
  process.stdout.write(JSON.stringify(analysis) + '\\n');
}`;

function git(args: readonly string[]): string {
  const run = spawnSync('git', ['-C', PROJECT, ...args], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`git ${args.join(' ')}: ${(run.stderr ?? '').trim() || 'git is not there'}`);
  return run.stdout;
}

function readWith(tree: string, texts: readonly Text[]): Analysis[] {
  const entry = pathToFileURL(join(tree, 'src', 'index.ts')).href;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', READER, entry], {
    input: texts.map((text) => JSON.stringify(text)).join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (run.status !== 0)
    throw new Error(
      `the engine of that revision does not run: ${/^\w*Error: .*$/mu.exec(run.stderr)?.[0] ?? run.stderr.slice(0, 500)}`,
    );
  return run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Analysis);
}

/** The analyses that the engine of a revision makes of the texts. Throws when git or the old engine fails. */
export function readAtRevision(revision: string, texts: readonly Text[]): Analysis[] {
  const commit = git(['rev-parse', '--verify', `${revision}^{commit}`]).trim();
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-revision-'));
  const tree = join(folder, 'tree');
  try {
    git(['worktree', 'add', '--detach', '--force', tree, commit]);
    if (!existsSync(join(tree, 'node_modules'))) symlinkSync(join(PROJECT, 'node_modules'), join(tree, 'node_modules'));
    return readWith(tree, texts);
  } finally {
    rmSync(folder, { recursive: true, force: true });
    spawnSync('git', ['-C', PROJECT, 'worktree', 'prune']);
  }
}

/** Each finding as one line that is equal when the finding is, with its rule. */
function linesOf(analysis: Analysis): Map<string, string> {
  const { text } = analysis.document;
  const quote = (spans: readonly { start: number; end: number }[]): string =>
    spans.map((span) => text.slice(span.start, span.end).replace(/\s+/gu, ' ')).join(' ~ ');
  const lines = new Map<string, string>();
  for (const { finding } of placed(findingsOf(analysis))) {
    const parts = finding.parts
      .filter((part) => part.spans.length > 0)
      .map((part) => `${part.key} «${quote(part.spans)}»`);
    const own = finding.spans.length === 0 ? [] : [`«${quote(finding.spans)}»`];
    const line = [finding.layer, ...finding.labels, ...own, ...parts].join(' ');
    lines.set(line, finding.because?.rule ?? '(no reason)');
  }
  return lines;
}

/** What was gained and lost between two readings of the same texts, in order of the rules. */
export function changesBetween(before: readonly Analysis[], now: readonly Analysis[]): Change[] {
  const changes: Change[] = [];
  now.forEach((analysis, index) => {
    const old = before[index] === undefined ? new Map<string, string>() : linesOf(before[index]);
    const fresh = linesOf(analysis);
    const put = (from: Map<string, string>, without: Map<string, string>, gained: boolean): void => {
      for (const [finding, rule] of from)
        if (!without.has(finding)) changes.push({ rule, gained, text: analysis.document.name, finding });
    };
    put(old, fresh, false);
    put(fresh, old, true);
  });
  return changes.sort((one, other) => (one.rule < other.rule ? -1 : one.rule > other.rule ? 1 : 0));
}
