// Scores `compare` on the shared gold stories: analyses each report (publication date = the gold file's anchorDate, seeds 2015-09-30 and
// for 003 2015-10-01), compares, and prints what ../shared/score/compare.mjs says.
// Usage: npm run score:compare [-- seeds suruc turkey-strikes] [--errors] [--gold]   (--gold: hand-made annotations instead of analyses)
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyze, arabic, compare, documentOf, shippedGazetteer } from '../src/index.ts';
import { createGazetteer } from '../src/knowledge/index.ts';
import type { Analysis } from '../src/model/analyses.ts';
import { goldAnalyses, goldEntities, sharedFolder } from '../tests/comparison/gold.ts';

const args = process.argv.slice(2);
const folders = args.filter((one) => !one.startsWith('--'));
const work = mkdtempSync(join(tmpdir(), 'compare-gold-'));

function publishedOf(folder: string, name: string): string {
  if (folder === 'seeds') return name.startsWith('003') ? '2015-10-01' : '2015-09-30';
  return JSON.parse(readFileSync(join(sharedFolder, 'gold', folder, name.replace(/txt$/, 'json')), 'utf8')).anchorDate;
}

function analysesOf(folder: string): Analysis[] {
  const reports = folder === 'seeds' ? join(sharedFolder, 'seeds') : join(sharedFolder, 'gold', folder, 'reports');
  return readdirSync(reports)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = readFileSync(join(reports, name), 'utf8');
      return analyze(documentOf({ text, name, published: publishedOf(folder, name) }), arabic, shippedGazetteer);
    });
}

for (const folder of folders.length > 0 ? folders : ['seeds', 'suruc', 'turkey-strikes']) {
  const analyses = args.includes('--gold') ? goldAnalyses(folder) : analysesOf(folder);
  const before = performance.now();
  const gazetteer = args.includes('--gold') ? createGazetteer(arabic, goldEntities()) : shippedGazetteer;
  const comparison = compare(analyses, arabic, gazetteer);
  const file = join(work, `${folder}.json`);
  writeFileSync(file, JSON.stringify(comparison, null, 1));
  console.log(`== ${folder}: ${analyses.length} reports, ${(performance.now() - before).toFixed(0)} ms, ${file}`);
  const gold = join(sharedFolder, 'gold', folder, folder === 'seeds' ? 'dossier.json' : 'story.json');
  const flags = args.includes('--errors') ? ['--errors'] : [];
  const run = spawnSync(process.execPath, [join(sharedFolder, 'score', 'compare.mjs'), gold, file, ...flags], {
    encoding: 'utf8',
  });
  console.log(run.stdout + run.stderr);
}
