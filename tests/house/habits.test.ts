// The habits of the house (docs/architecture.md §7): what engine files may not use, how long files and functions may be, names.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE } from '../../src/model/analyses.ts';
import {
  engineSources,
  isWordList,
  lineAt,
  literalsOf,
  PROJECT,
  regexesOf,
  type Source,
  sources,
  sourcesBelow,
} from './sources.ts';

const ARABIC = /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/u;
const everything = [...sources, ...sourcesBelow('tools'), ...sourcesBelow('tests')];

/** Places where the code (comments left out) matches. */
function placesOf(
  list: readonly Source[],
  pattern: RegExp,
  textOf: (source: Source) => string = (one) => one.bare,
): string[] {
  return list.flatMap((source) =>
    [...textOf(source).matchAll(new RegExp(pattern, 'gu'))].map(
      (match) => `${source.path}:${lineAt(source.text, match.index)} ${match[0].trim()}`,
    ),
  );
}

const inRooms = (...rooms: string[]): Source[] => engineSources.filter((source) => rooms.includes(source.room));

describe('the engine rooms', () => {
  it('use nothing of Node, so that they run in a browser', () => {
    expect(placesOf(engineSources, /'node:[a-z/]+'/u, (one) => one.code)).toEqual([]);
    expect(placesOf(engineSources, /\b(?:process|Buffer|require|__dirname)\b(?=[.(])/u)).toEqual([]);
  });

  it('do not ask the clock, the dice or the locale of the machine', () => {
    expect(placesOf(engineSources, /\bDate\.now\(|\bnew Date\(\s*\)|\bMath\.random\(|\bperformance\.now\(/u)).toEqual(
      [],
    );
    expect(placesOf(engineSources, /\.toLocale[A-Z][A-Za-z]*\(|\bIntl\.|\.localeCompare\(/u)).toEqual([]);
  });

  it('know that \\b and \\w match no Arabic', () => {
    const found = inRooms('languages', 'analysis', 'comparison', 'knowledge').flatMap((source) =>
      regexesOf(source.text)
        .filter((regex) => /(?<!\\)(?:\\\\)*\\[bBwW]/u.test(regex))
        .map((regex) => `${source.path} ${regex}`),
    );
    expect(found).toEqual([]);
  });

  it('fold in text/ only', () => {
    const others = engineSources.filter(
      (source) => source.room !== 'text' && source.path !== 'src/languages/ar/orthography.ts',
    );
    expect(placesOf(others, /\.normalize\(|\.to(?:Locale)?(?:Lower|Upper)Case\(/u)).toEqual([]);
  });

  it('hold no Arabic outside languages/ and knowledge/ (comments aside)', () => {
    const found = inRooms('analysis', 'comparison', 'text', 'model').flatMap((source) =>
      literalsOf(source.text)
        .filter((literal) => ARABIC.test(literal))
        .map((literal) => `${source.path} ${literal}`),
    );
    // Marks of punctuation are in Unicode's Arabic block but no language's words.
    expect(found.filter((one) => ARABIC.test(one.replace(/[،؛؟٪٫٬٭۔ـ]/gu, '')))).toEqual([]);
  });

  it('have no classes', () => {
    expect(placesOf(engineSources, /(?:^|\n)\s*(?:export )?(?:abstract )?class [A-Z]/u)).toEqual([]);
  });
});

interface FunctionText {
  readonly name: string;
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

/** Functions and arrow functions with a body in braces, by counting braces over text without strings and comments. */
function functionsOf(source: Source): FunctionText[] {
  const found: FunctionText[] = [];
  const HEAD =
    /(?:\bfunction\*?\s*([A-Za-z]\w*)\s*(?:<[^(){}]*>)?|\b(?:const|let)\s+([A-Za-z]\w*)[^=;\n]*=\s*(?:async\s*)?(?:<[^(){}]*>)?)\(/gu;
  for (const match of source.bare.matchAll(HEAD)) {
    const open = match.index + match[0].length - 1;
    const close = closing(source.bare, open, '(', ')');
    const rest = /^\)(?:\s*:\s*[^={;]*(?:\{[^{}]*\}[^={;]*)?)?\s*(?:=>\s*)?\{/u.exec(
      source.bare.slice(close, close + 400),
    );
    if (rest === null || (match[2] !== undefined && !rest[0].includes('=>'))) continue;
    const brace = close + rest[0].length - 1;
    const end = closing(source.bare, brace, '{', '}');
    found.push({
      name: match[1] ?? match[2] ?? '',
      line: lineAt(source.text, match.index),
      lines: source.bare.slice(match.index, end).split('\n').length,
      parameters: countParameters(source.bare.slice(open + 1, close)),
    });
  }
  return found;
}

function closing(text: string, from: number, open: string, close: string): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === open) depth++;
    else if (text[at] === close && --depth === 0) return at;
  }
  return text.length;
}

function countParameters(list: string): number {
  let depth = 0;
  let commas = 0;
  const text = list.replace(/=>/gu, '').trim().replace(/,$/u, '');
  for (const letter of text) {
    if ('({[<'.includes(letter)) depth++;
    else if (')}]>'.includes(letter)) depth--;
    else if (letter === ',' && depth === 0) commas++;
  }
  return text === '' ? 0 : commas + 1;
}

describe('files and functions', () => {
  it('keep files under 400 lines (word lists aside)', () => {
    const long = everything
      .filter((source) => !isWordList(source.path) && !/\/strings\/|\/fixtures\.ts$/u.test(source.path))
      .map((source) => ({ path: source.path, lines: source.text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });

  it('keep functions under 60 lines', () => {
    const long = sources
      .flatMap((source) => functionsOf(source).map((one) => ({ ...one, path: source.path })))
      .filter(({ lines }) => lines > 60)
      .map(({ path, line, name, lines }) => `${path}:${line} ${name} has ${lines} lines`);
    expect(long).toEqual([]);
  });

  it('finds the functions that it measures', () => {
    const names = functionsOf(sources.find((source) => source.path === 'src/text/tokens.ts')!).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['tokenise', 'wordEnd', 'tokenAt']));
  });

  it('are not called utils, helpers, common, manager or -service', () => {
    const bad = everything.filter(({ path }) =>
      /(?:^|[-.])(?:utils?|helpers?|common|managers?|services?|misc)\./iu.test(basename(path)),
    );
    expect(bad.map(({ path }) => path)).toEqual([]);
  });

  it('open with a comment that says what the file is for', () => {
    const silent = everything.filter(({ text }) => !/^(?:#![^\n]*\n)?(?:\/\/|\/\*)/u.test(text));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it('leave no mark of unfinished work', () => {
    expect(
      placesOf(everything, /\b(?:TODO|FIXME|XXX|HACK)\b[: ]/u, (one) =>
        one.text.replace(/'[^'\n]*'|\/[^/\n]+\//gu, ''),
      ),
    ).toEqual([]);
    expect(placesOf(sources, /@ts-(?:ignore|nocheck|expect-error)|biome-ignore-all/u, (one) => one.text)).toEqual([]);
  });
});

describe('the package', () => {
  const manifest = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8'));

  it('has one version', () => {
    expect(ENGINE.version).toBe(manifest.version);
    expect(readFileSync(join(PROJECT, 'CHANGELOG.md'), 'utf8')).toContain(`## ${manifest.version}`);
  });

  it('pins its dependencies', () => {
    const all = { ...manifest.dependencies, ...manifest.optionalDependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(String(version)))).toEqual([]);
  });
});
