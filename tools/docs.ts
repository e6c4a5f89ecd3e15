// Rewrites what the documentation takes from the program: command line help and the rules, between their markers.
// `npm run docs` writes; the docs test (tests/docs) fails when a page is behind.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generatedParts, withParts } from './generated-docs.ts';

const PROJECT = resolve(import.meta.dirname, '..');
for (const [page, parts] of Object.entries(generatedParts(PROJECT))) {
  const path = join(PROJECT, page);
  const before = readFileSync(path, 'utf8');
  const after = withParts(before, parts);
  if (after !== before) writeFileSync(path, after);
  console.log(`${page}: ${after === before ? 'as it was' : 'rewritten'}`);
}
