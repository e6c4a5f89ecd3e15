// Makes src/languages/ar/rarity.generated.ts: in how many reports of five days (21 to 25 July 2015, SaudiNewsNet, Hagrima 2015) each
// word stands, by powers of two. Usage: node tools/rarity.ts DAY.json… > src/languages/ar/rarity.generated.ts
import { readFileSync } from 'node:fs';
import { descriptionsOf } from '../src/comparison/descriptions.ts';
import { arabic } from '../src/languages/ar/index.ts';
import { tokenise } from '../src/text/tokens.ts';

const FEWEST = 8;
const { stemOf } = descriptionsOf(arabic);
const counts = new Map<string, number>();
let reports = 0;
for (const path of process.argv.slice(2))
  for (const { title, content } of JSON.parse(readFileSync(path, 'utf8'))) {
    reports++;
    const words = tokenise(`${title}\n${content}`, arabic.folder).filter(
      (token) => token.kind === 'word' && arabic.isOwnLetter(token.folded.charCodeAt(0)),
    );
    for (const word of new Set(words.map((token) => stemOf(token.folded))))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
const buckets = new Map<number, string[]>();
for (const [word, count] of counts) {
  if (count < FEWEST) continue;
  const bucket = Math.floor(Math.log2(count));
  buckets.set(bucket, [...(buckets.get(bucket) ?? []), word]);
}
const lines = [...buckets]
  .sort((one, other) => one[0] - other[0])
  .map(([bucket, words]) => `  ${bucket}: '${words.sort().join(' ')}',`);
console.log(`// How common words are in Arabic news: by the power of two, stems that stand in so many of ${reports} reports of July 2015
// (SaudiNewsNet, Hagrima 2015); made by tools/rarity.ts, not to be edited by hand. Stems that are not listed stand in fewer than ${FEWEST}.
// Frozen: changing it changes which reports are compared, so a new table takes a new version.
import type { WordRarity } from '../../model/languages.ts';

const buckets: Readonly<Record<number, string>> = {
${lines.join('\n')}
};

export const rarity: WordRarity = { version: 'ar-2015-07/1', reports: ${reports}, buckets };`);
