// Around `npm pack` and `npm publish`: before, builds and takes the optional Node out of the package's manifest (it is for clones, not for
// users); after, puts the manifest back. Usage: node tools/pack.ts before|after
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..');
const MANIFEST = join(PROJECT, 'package.json');
const KEPT = join(PROJECT, 'package.json.kept');

/** The manifest as users get it: without the optional Node, and without scripts that need the sources. */
function published(manifest: Record<string, unknown>): Record<string, unknown> {
  const { optionalDependencies: _node, devDependencies: _tools, scripts: _scripts, ...rest } = manifest;
  return rest;
}

function before(): void {
  const built = spawnSync(join(PROJECT, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], {
    cwd: PROJECT,
    stdio: ['inherit', 2, 'inherit'],
  });
  if (built.status !== 0) process.exit(1);
  if (existsSync(KEPT)) throw new Error(`${KEPT} is there: an earlier packing did not end; put it back by hand`);
  copyFileSync(MANIFEST, KEPT);
  const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, unknown>;
  writeFileSync(MANIFEST, `${JSON.stringify(published(manifest), null, 2)}\n`);
}

function after(): void {
  if (existsSync(KEPT)) renameSync(KEPT, MANIFEST);
}

if (process.argv[2] === 'before') before();
else after();
