#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { analyze, arabic, documentOf, shippedGazetteer } from '../index.ts';

// temporary shape: replaced by commander files, one a command
const args = process.argv.slice(2);
let published: string | null = null;
const files: string[] = [];
for (let at = 1; at < args.length; at++) {
  if (args[at] === '--published') published = args[++at] ?? null;
  else if (!args[at]!.startsWith('--')) files.push(args[at]!);
}
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  console.log(JSON.stringify(analyze(documentOf({ text, name: basename(file), published }), arabic, shippedGazetteer)));
}
