// Runs the cases below corpus/LANGUAGE: reads each, analyses its text and scores what was found; see matching.ts.
import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Case, type CaseMistake, parseCases } from '../../formats/read/cases.ts';
import { findingsOf } from '../../formats/write/findings.ts';
import type { Analysis } from '../../model/analyses.ts';
import type { Language } from '../../model/languages.ts';
import { type CaseResult, type Judge, scoreCase } from './matching.ts';
import { type Measure, measureOf } from './measures.ts';
import { CORPUS, corpusName, filesBelow } from './places.ts';
import { languageOf, readText } from './reports.ts';
import { addTallies, EMPTY_TALLY, ratio, type Tally } from './tallies.ts';

/** A case with where it stands. */
export interface FiledCase {
  readonly file: string;
  /** 'ar/times' */
  readonly folder: string;
  readonly language: Language;
  readonly one: Case;
}

/** A case that was run. */
export interface RunCase extends FiledCase {
  readonly analysis: Analysis;
  readonly result: CaseResult;
}

export interface FiledMistake extends CaseMistake {
  readonly file: string;
}

/** The gold of a story's comparison: no case, though it lies among cases. */
const STORY_GOLD = 'story.txt';

const slashed = (path: string): string => path.replaceAll('\\', '/');

/** All cases below a folder (or in a file) of the corpus, with the lines that could not be read. */
export function loadCases(root: string = CORPUS): { cases: FiledCase[]; mistakes: FiledMistake[] } {
  const cases: FiledCase[] = [];
  const mistakes: FiledMistake[] = [];
  for (const path of filesBelow(root, '.txt')) {
    const name = corpusName(path);
    if (basename(path) === STORY_GOLD || (root === CORPUS && name.startsWith('stories/'))) continue;
    const inside = !name.startsWith('..');
    const file = inside ? name : slashed(relative(process.cwd(), path));
    const folder = slashed(dirname(file));
    const language = languageOf(inside ? name.split('/')[0]! : 'ar') ?? languageOf('ar')!;
    const read = parseCases(readFileSync(path, 'utf8'));
    mistakes.push(...read.mistakes.map((mistake) => ({ ...mistake, file })));
    cases.push(...read.cases.map((one) => ({ file, folder, language, one: withText(one, path) })));
  }
  return { cases, mistakes };
}

/** A case whose text lies in a file of its own, with that text. */
const withText = (one: Case, path: string): Case =>
  one.settings.text === undefined
    ? one
    : { ...one, text: readFileSync(join(dirname(path), one.settings.text), 'utf8') };

/** The text of a case with its settings, as the engine is handed it. */
export const caseText = ({ one }: FiledCase) => ({
  text: one.text,
  name: one.title,
  published: one.settings.published ?? null,
  outlet: one.settings.outlet ?? null,
});

/** Runs a case, by the letter or as `judge` says. */
export function runCase(filed: FiledCase, judge?: Judge): RunCase {
  const analysis = readText(caseText(filed), filed.language);
  const result = scoreCase(filed.one, findingsOf(analysis), {
    clitics: filed.language.clitics,
    ...(judge === undefined ? {} : { judge }),
  });
  return { ...filed, analysis, result };
}

const isTrap = (folder: string): boolean => folder.split('/').includes('traps');
const held = (run: RunCase): boolean => run.result.spurious.length === 0 && run.result.missed.length === 0;

/** One measure for each folder and layer; traps are measured by how many of them held. */
export function measureCases(runs: readonly RunCase[]): Measure[] {
  const tallies = new Map<string, Tally>();
  const traps = new Map<string, Tally>();
  for (const run of runs) {
    if (isTrap(run.folder)) {
      const before = traps.get(run.folder) ?? EMPTY_TALLY;
      traps.set(run.folder, addTallies(before, { expected: 1, found: 1, right: held(run) ? 1 : 0 }));
      continue;
    }
    for (const [layer, tally] of run.result.tallies) {
      const key = `${run.folder} ${layer}`;
      tallies.set(key, addTallies(tallies.get(key) ?? EMPTY_TALLY, tally));
    }
  }
  return [
    ...[...tallies].map(([key, tally]) => measureOf(key, tally)),
    ...[...traps].map(([folder, tally]) => ({
      key: `${folder} held`,
      value: ratio(tally.right, tally.expected),
      tally,
    })),
  ].sort((one, other) => (one.key < other.key ? -1 : 1));
}
