// The demonstration: builds, reads the sample story, writes its dossier page and prints what it found.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');
const STORIES = join(PROJECT, 'corpus', 'stories');
const PAGE = join(PROJECT, 'out', 'dossier.html');

function run(command: string, args: readonly string[]): void {
  const ended = spawnSync(command, args, { cwd: PROJECT, stdio: 'inherit' });
  if (ended.status === 0) return;
  console.error(
    `demo: ${[command, ...args].join(' ').slice(0, 200)} ended with ${ended.status ?? ended.error?.message}`,
  );
  process.exit(1);
}

console.log('Building …');
run(join(PROJECT, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json']);

const story = readdirSync(STORIES).sort()[0];
if (story === undefined) {
  console.error(`demo: there is no story below ${relative(PROJECT, STORIES)}`);
  process.exit(1);
}
const folder = join('corpus', 'stories', story, 'reports');
const reports = readdirSync(join(PROJECT, folder))
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(folder, name));
mkdirSync(join(PROJECT, 'out'), { recursive: true });
console.log(`Reading ${reports.length} reports of the sample story (all invented: event, people and outlets) …\n`);
const notice = readFileSync(join(STORIES, story, 'notice.txt'), 'utf8').trim();
run(process.execPath, [
  join('dist', 'cli', 'main.js'),
  'compare',
  ...reports,
  '--html',
  relative(PROJECT, PAGE),
  '--register',
  join('corpus', 'stories', story, 'register.tsv'),
  '--notice',
  notice,
]);
console.log(`\nOpen ${PAGE} in a browser; it asks nothing of the network.`);
