// Takes the picture of the README: the first screen of the sample story's dossier, in Chromium.
//   node tools/dossier-picture.ts [CHROMIUM]
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { openBatch, readReports } from '../src/cli/files.ts';
import { loadGazetteer } from '../src/cli/gazetteers.ts';
import { isFailure } from '../src/formats/read/texts.ts';
import { writeDossier } from '../src/formats/write/html/index.ts';
import { analyze, arabic, compare, documentOf } from '../src/index.ts';

const stories = join(import.meta.dirname, '../corpus/stories');
const story = join(stories, readdirSync(stories).sort()[0]!);
const reports = join(story, 'reports');
const files = readdirSync(reports)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => join(reports, name));
const gazetteer = loadGazetteer({ register: join(story, 'register.tsv') });
if (isFailure(gazetteer)) throw new Error(gazetteer.message);
const batch = openBatch(files, {});
const analyses = [...readReports(batch, {})].flatMap(({ path, result }) => {
  if (isFailure(result)) throw new Error(`${basename(path)}: ${result.message}`);
  return [analyze(documentOf(result), arabic, gazetteer)];
});
const page = writeDossier(compare(analyses, arabic, gazetteer), analyses, {
  notice: readFileSync(join(story, 'notice.txt'), 'utf8'),
});

const folder = mkdtempSync(join(tmpdir(), 'tawatur-picture-'));
const file = join(folder, 'dossier.html');
writeFileSync(file, page);
const browser = await chromium.launch({
  executablePath: process.argv[2] ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const tab = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
await tab.goto(pathToFileURL(file).href);
await tab.screenshot({ path: join(import.meta.dirname, '../docs/dossier.png') });
await browser.close();
rmSync(folder, { recursive: true });
