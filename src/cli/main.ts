#!/usr/bin/env node
// The door: asks for the right Node before anything else is loaded, so that an old one gets a sentence and not a stack of errors.
const NEEDED = 24;
const version = process.versions.node;

if (Number(version.split('.')[0]) < NEEDED) {
  const other = process.platform === 'linux' && process.arch === 'x64' ? '' : ` on ${process.platform} ${process.arch}`;
  process.stderr.write(
    `tawatur needs Node ${NEEDED} or newer${other}; this is Node ${version}. Install one from https://nodejs.org and try again.\n`,
  );
  process.exitCode = 2;
} else {
  const { run } = await import('./program.ts');
  await run(process.argv.slice(2));
}
