// Makes src/languages/ar/vocabulary.generated.ts: the ordinary words of Arabic news, folded, without clitics, commonest first.
// A word that stands in it is not taken for a name: «الأهداف» is "the aims" before it is a village. A word is ordinary when it is
// frequent and has kin in the corpus (the same letters with the article, a feminine, plural or verbal ending), and when it seldom
// follows a given name; foreign names have no kin, Arabic surnames follow given names. A word that the file holds already stays, so
// that a run over another collection widens it; a name that the register holds never enters.
// Usage: npm exec -- node tools/places/vocabulary.ts CORPUS.txt   (any large collection of Arabic news, one paragraph a line)
import { readFileSync, writeFileSync } from 'node:fs';
import { shippedEntities } from '../../src/knowledge/index.ts';
import { givenNames } from '../../src/languages/ar/given-names.ts';
import { folder } from '../../src/languages/ar/inflection.ts';
import { vocabulary } from '../../src/languages/ar/vocabulary.generated.ts';
import { tokenise } from '../../src/text/tokens.ts';

const LEAST_COUNT = 5;
const MOST_AFTER_NAMES = 0.3;

interface Count {
  all: number;
  afterName: number;
}

const given = new Set(
  givenNames.forms.filter((one) => one.form.lexeme.class === 'given-name').map((one) => one.folded),
);
const sureGiven = new Set(
  givenNames.forms
    .filter((one) => one.form.lexeme.class === 'given-name' && one.form.lexeme.features.also === undefined)
    .map((one) => one.folded),
);

function countWords(file: string): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    let before = '';
    for (const token of tokenise(line, folder)) {
      if (token.kind !== 'word') {
        before = '';
        continue;
      }
      const count = counts.get(token.folded) ?? { all: 0, afterName: 0 };
      count.all++;
      if (sureGiven.has(before)) count.afterName++;
      counts.set(token.folded, count);
      before = token.folded;
    }
  }
  return counts;
}

function* withoutClitics(word: string): Generator<string> {
  for (const conjunction of ['', 'و', 'ف']) {
    if (!word.startsWith(conjunction)) continue;
    const rest = word.slice(conjunction.length);
    if (rest.startsWith('لل')) yield rest.slice(2);
    for (const preposition of ['', 'ب', 'ل', 'ك', 'س']) {
      if (!rest.startsWith(preposition)) continue;
      const body = rest.slice(preposition.length);
      if (body.startsWith('ال')) yield body.slice(2);
      yield body;
    }
  }
}

const counts = countWords(process.argv[2] ?? '');
const total = (word: string): number => counts.get(word)?.all ?? 0;

const bases = new Map<string, Count>();
for (const [word, count] of counts) {
  if (word.length < 2 || !/^[\u0621-\u064a]+$/u.test(word)) continue;
  let best = word;
  for (const shorter of withoutClitics(word)) {
    if (shorter.length >= 3 && shorter.length < best.length && total(shorter) >= 4 && total(shorter) * 4 >= count.all)
      best = shorter;
  }
  const base = bases.get(best) ?? { all: 0, afterName: 0 };
  base.all += count.all;
  base.afterName += count.afterName;
  bases.set(best, base);
}

const kinOf = (word: string): string[] => {
  const stem = word.replace(/(?:ات|ين|ون|ان|ه|ا|ت|وا|يه)$/u, '');
  const kin = [
    `ال${word}`,
    `${word}ه`,
    `${word}ات`,
    `${word}ين`,
    `${word}ون`,
    `${word}ا`,
    `${word}ها`,
    `${word}ت`,
    `${word}هم`,
  ];
  if (stem !== word && stem.length >= 2)
    kin.push(stem, `ال${stem}`, `${stem}ه`, `${stem}ات`, `${stem}ين`, `${stem}ا`, `${stem}ي`, `${stem}ت`, `${stem}تها`);
  if (/^[يتنا]/u.test(word)) for (const letter of 'يتنا') kin.push(letter + word.slice(1));
  return kin.filter((one) => one !== word);
};

const isOrdinary = (word: string, count: Count): boolean => {
  if (given.has(word)) return false;
  if (count.all >= 3000) return true;
  if (count.all < LEAST_COUNT || word.length < 3) return false;
  if (count.afterName / count.all > MOST_AFTER_NAMES) return false;
  let kin = 0;
  for (const one of kinOf(word)) if (total(one) >= 3) kin++;
  return kin >= 2 || (kin === 1 && count.all >= 60);
};

const kept = new Map<string, number>();
for (const [word, count] of [...bases].sort((one, other) => other[1].all - one[1].all))
  if (isOrdinary(word, count)) kept.set(word, count.all);

const suffixed = (word: string): boolean => {
  for (const ending of ['ها', 'هم', 'ه', 'نا', 'ا']) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 3 && (kept.has(stem) || (stem.endsWith('ت') && kept.has(`${stem.slice(0, -1)}ه`)))) return true;
  }
  return false;
};
const known = new Set(vocabulary.split(' '));
const registered = new Set(
  shippedEntities.flatMap((one) => (one.ambiguity === 'safe' ? one.names.map((name) => folder.fold(name)) : [])),
);
const list = [
  ...known,
  ...[...kept.keys()].filter((word) => !suffixed(word) && !known.has(word) && !registered.has(word)),
];

writeFileSync(
  new URL('../../src/languages/ar/vocabulary.generated.ts', import.meta.url),
  `// Ordinary words of Arabic news, folded and without clitics; made by tools/places/vocabulary.ts from word counts of the\n// reports of July 2015 in SaudiNewsNet (Hagrima 2015). Not to be edited by hand.\nexport const vocabulary = \`${list.join(' ')}\`;\n`,
);
console.log(`${list.length} words`);
