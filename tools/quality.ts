// `npm run quality`: writes docs/quality.md, the error card: every layer on the cases, the sample story, the shared gold and the blind
// sample, by outlet and by phenomenon; the commonest confusions with sentences of our own; what the engine refuses to decide.
// Needs ../shared (or TAWATUR_SHARED) for the gold. Figures belong to the day and the commit that the page names.
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCases, runCase } from '../src/cli/corpus/cases.ts';
import { findShared } from '../src/cli/corpus/places.ts';
import { ENGINE } from '../src/model/analyses.ts';
import { agreement, BLIND, engineScores, readingsOf, type Score } from './blind/scores.ts';
import { confusions } from './quality/confusions.ts';
import { goldTables } from './quality/gold.ts';
import { phenomena } from './quality/phenomena.ts';
import { refusals } from './quality/refusals.ts';
import { percent, table } from './quality/tables.ts';

const PROJECT = resolve(import.meta.dirname, '..');
const PAGE = join(PROJECT, 'docs', 'quality.md');

function headOf(): string {
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: PROJECT, encoding: 'utf8' }).stdout.trim();
  const day = new Date().toISOString().slice(0, 10);
  return `# How well it reads

Written by \`npm run quality\` on ${day}, engine ${ENGINE.version}, commit ${commit || 'none'}; nothing on this page is typed by hand.
Precision, recall and F1 in per cent. A finding of the gold and of the blind sample counts as the shared scorer says (spans that overlap); a case counts only where
everything that it states holds to the letter.
`;
}

const blindRows = (scores: readonly Score[]): string[][] =>
  scores
    .filter(({ outlet, layer }) => outlet === 'all' || layer.endsWith('(overlap)'))
    .map(({ outlet, layer, gold, precision, recall, f1 }) => [
      outlet,
      layer,
      String(gold),
      percent(precision),
      percent(recall),
      percent(f1),
    ]);

function blindPart(shared: string): string {
  if (!existsSync(join(BLIND, 'adjudicated.json'))) return '';
  const head = ['outlet', 'layer', 'gold', 'precision', 'recall', 'F1'];
  const engine = engineScores(shared, readingsOf('adjudicated'));
  const readers = agreement(shared, readingsOf('first'), readingsOf('second')).filter(({ outlet }) => outlet === 'all');
  return `
## A blind sample: attributions of forty reports
Drawn by a seeded command from 26 and 27 July 2015, days that no rule was written with (\`npm run blind -- draw\`), read twice without sight of the output, then adjudicated.
The reports themselves are not part of the project; \`npm run blind -- score\` recomputes the figures where the corpus is present.

${table(head, blindRows(engine))}

The two readings were made by language models of one kind with one guide, without sight of each other: their agreement is an upper bound, and what both misread stands in
the adjudicated reading as well. How far they agree (\`npm run blind -- agree first second\`):

${table(head, blindRows(readers))}
`;
}

const shared = findShared();
if (shared === null) {
  console.error('quality: the gold is not there (no folder ../shared, and TAWATUR_SHARED is not set)');
  process.exit(1);
}
const { cases } = loadCases();
const runs = cases.map((filed) => runCase(filed));
const parts = [headOf(), goldTables(shared), blindPart(shared), phenomena(runs), confusions(runs), refusals()];
writeFileSync(PAGE, `${parts.join('').trimEnd()}\n`);
console.log('docs/quality.md: written');
