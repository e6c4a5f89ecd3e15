#!/usr/bin/env node
// The door: asks for the right Node before anything else is loaded, so that an old one gets a sentence and not a stack of errors.
import module from 'node:module';

const NEEDED = 24;
const version = process.versions.node;

if (Number(version.split('.')[0]) < NEEDED) {
  const other = process.platform === 'linux' && process.arch === 'x64' ? '' : ` on ${process.platform} ${process.arch}`;
  process.stderr.write(
    `tawatur needs Node ${NEEDED} or newer${other}; this is Node ${version}. Install one from https://nodejs.org and try again.\n`,
  );
  process.exitCode = 2;
} else {
  // Compiled files are kept in the folder for temporary files, so that the second start is quick; NODE_DISABLE_COMPILE_CACHE=1 forbids it.
  module.enableCompileCache();
  const { run } = await import('./program.ts');
  await run(process.argv.slice(2));
}
