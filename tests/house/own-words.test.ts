// The project's sentences are its own: no eight words in a row of a report in ../shared stand in the repository.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow, findShared } from '../../src/cli/corpus/places.ts';
import { arabic } from '../../src/index.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { PROJECT } from './sources.ts';

/** Eight: titles, names of bodies and other set phrases are shorter. */
const LENGTH = 8;
const shared = findShared();

const wordsIn = (text: string): string[] =>
  tokenise(text, arabic.folder)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.folded);

function shinglesOf(text: string): string[] {
  const words = wordsIn(text);
  return words.slice(0, Math.max(0, words.length - LENGTH + 1)).map((_, at) => words.slice(at, at + LENGTH).join(' '));
}

const OWN = ['corpus', 'docs', 'src', 'tests', 'tools', 'README.md', 'CONTRIBUTING.md', 'CHANGELOG.md'];
const READ = /\.(?:ts|tsx|txt|md|json|tsv|html|css)$/u;

const ownFiles = (): string[] =>
  OWN.map((name) => join(PROJECT, name))
    .filter(existsSync)
    .flatMap((path) =>
      path.endsWith('.md')
        ? [path]
        : readdirSync(path, { recursive: true, withFileTypes: true })
            .filter((entry) => entry.isFile() && READ.test(entry.name))
            .map((entry) => join(entry.parentPath, entry.name)),
    );

describe.skipIf(shared === null)('own words (skipped without ../shared or TAWATUR_SHARED)', () => {
  it('copies no sentence of the reports', () => {
    const folders = ['seeds', 'gold/suruc/reports', 'gold/turkey-strikes/reports'];
    const theirs = new Set(
      folders
        .flatMap((folder) => filesBelow(join(shared!, folder), '.txt'))
        .flatMap((path) => shinglesOf(readFileSync(path, 'utf8')))
        .filter((shingle) => /[\u0620-\u064a]/u.test(shingle)),
    );
    expect(theirs.size).toBeGreaterThan(1000);
    const copied = ownFiles().flatMap((path) =>
      shinglesOf(readFileSync(path, 'utf8'))
        .filter((shingle) => theirs.has(shingle))
        .map((shingle) => `${relative(PROJECT, path)}: ${shingle}`),
    );
    expect(copied).toEqual([]);
  });
});
