// What the tests of the house read: every source file with its text cut into code, strings and comments.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const PROJECT = resolve(import.meta.dirname, '..', '..');

export interface Source {
  /** 'src/analysis/times.ts' */
  readonly path: string;
  /** 'analysis'; '' for files that stand in src itself. */
  readonly room: string;
  readonly text: string;
  /** The text with comments blanked out, line for line. */
  readonly code: string;
  /** The text with comments and the insides of strings and regular expressions blanked out. */
  readonly bare: string;
}

const slashed = (path: string): string => path.replaceAll('\\', '/');
const blank = (text: string): string => text.replace(/[^\n]/gu, ' ');

/** Comments, strings, templates and regular expressions of a TypeScript text; good enough for code that biome has formatted. */
const PIECE =
  /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\[\s\S])*`|(?<=[=(,:!&|?{;[\n>]\s*|return )\/(?![*/])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/gu;

const isComment = (piece: string): boolean => piece.startsWith('//') || piece.startsWith('/*');

/** The string, template and regular expression literals of a text. */
export const literalsOf = (text: string): string[] => (text.match(PIECE) ?? []).filter((piece) => !isComment(piece));

/** The regular expression literals of a text. */
export const regexesOf = (text: string): string[] => literalsOf(text).filter((piece) => piece.startsWith('/'));

export function sourcesBelow(folder: string): Source[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => {
      const path = slashed(relative(PROJECT, join(entry.parentPath, entry.name)));
      const text = readFileSync(join(PROJECT, path), 'utf8');
      const parts = path.split('/');
      return {
        path,
        room: parts.length > 2 ? parts[1]! : '',
        text,
        code: text.replace(PIECE, (piece) => (isComment(piece) ? blank(piece) : piece)),
        bare: text.replace(PIECE, blank),
      };
    })
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

export const ENGINE_ROOMS = ['text', 'model', 'languages', 'knowledge', 'analysis', 'comparison'];

export const sources = sourcesBelow('src');
export const engineSources = sources.filter((source) => ENGINE_ROOMS.includes(source.room));

/** Files whose words are data (lists in languages/ and knowledge/, and what a program wrote). */
export const isWordList = (path: string): boolean =>
  /^src\/(?:languages|knowledge)\//u.test(path) || path.endsWith('.generated.ts');

/** Line number of a position, from 1. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;
