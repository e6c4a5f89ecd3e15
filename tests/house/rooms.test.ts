// The rooms: every import is a door that the table in docs/architecture.md lists.
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ENGINE_ROOMS, lineAt, PROJECT, type Source, sources } from './sources.ts';

const page = readFileSync(join(PROJECT, 'docs', 'architecture.md'), 'utf8');
const namesIn = (cell: string): string[] => cell.match(/[a-z]+/gu) ?? [];

/** room → the rooms that it may import; `all above` stands for the rooms of the rows before. */
function readDoors(): Map<string, Set<string>> {
  const doors = new Map<string, Set<string>>();
  const table = page.slice(page.indexOf('| room | may import |')).split('\n\n')[0]!;
  for (const row of table.split('\n').slice(2)) {
    const [rooms = '', allowed = ''] = row.split('|').slice(1);
    const named = allowed.trim().startsWith('all above')
      ? [...doors.keys()]
      : allowed.trim() === 'nothing'
        ? []
        : namesIn(allowed.replace(/\([^)]*\)/gu, '').split(';')[0]!);
    for (const room of namesIn(rooms)) doors.set(room, new Set([...named, room]));
  }
  return doors;
}

const doors = readDoors();
const IMPORT =
  /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import '([^']+)'/gu;

interface Door {
  readonly target: string;
  readonly line: number;
}

const importsOf = (source: Source): Door[] =>
  [...source.code.matchAll(IMPORT)].map((match) => ({
    target: match[1] ?? match[2] ?? match[3] ?? '',
    line: lineAt(source.code, match.index + 1),
  }));

/** 'analysis' for '../analysis/times.ts'; '' for a file in src itself; null for a package. */
function roomOf(source: Source, target: string): string | null {
  if (!target.startsWith('.')) return null;
  const parts = normalize(join(dirname(source.path), target))
    .replaceAll('\\', '/')
    .split('/');
  if (parts[0] !== 'src') return parts[0]!;
  return parts.length > 2 ? parts[1]! : '';
}

/** Engine rooms must not reach pipeline or index; the edges (formats excepted) may. */
const MAY_IMPORT_FLOW = new Set(['cli', 'server']);

function wrongDoors(source: Source): string[] {
  const allowed = doors.get(source.room);
  if (allowed === undefined) return [`${source.path}: the room «${source.room}» is not in docs/architecture.md`];
  return importsOf(source).flatMap(({ target, line }) => {
    const room = roomOf(source, target);
    if (room === null || allowed.has(room) || (room === '' && MAY_IMPORT_FLOW.has(source.room))) return [];
    return [`${source.path}:${line} imports ${target}: ${source.room} may not open ${room === '' ? 'the flow' : room}`];
  });
}

describe('rooms', () => {
  it('reads the table of docs/architecture.md', () => {
    expect([...doors.keys()]).toEqual(expect.arrayContaining([...ENGINE_ROOMS, 'formats', 'cli']));
    expect([...doors.get('analysis')!].sort()).toEqual(['analysis', 'model', 'text']);
  });

  it('opens only the doors that the table lists', () => {
    expect(sources.filter((source) => source.room !== '').flatMap(wrongDoors)).toEqual([]);
  });

  it('joins languages, knowledge, analysis and comparison in pipeline.ts and index.ts only', () => {
    const flow = sources.filter((source) => source.room === '').map((source) => source.path);
    expect(flow).toEqual(['src/index.ts', 'src/pipeline.ts']);
  });

  it('names every room that there is', () => {
    const rooms = new Set(sources.map((source) => source.room).filter((room) => room !== ''));
    expect([...rooms].filter((room) => !page.includes(`  ${room}/`))).toEqual([]);
  });

  it('uses no package in the engine but the hash functions', () => {
    const found = sources
      .filter((source) => ENGINE_ROOMS.includes(source.room) || source.room === '')
      .flatMap((source) => importsOf(source).map(({ target }) => target))
      .filter((target) => !target.startsWith('.') && !target.startsWith('@noble/hashes'));
    expect(found).toEqual([]);
  });
});
