// The pages: what they take from the program is what it prints, the commands and files that they name are there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../../src/cli/corpus/places.ts';
import { generatedParts, runCommand, withParts } from '../../tools/generated-docs.ts';

const read = (page: string): string => readFileSync(join(PROJECT, page), 'utf8');
const docs = readdirSync(join(PROJECT, 'docs'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => `docs/${name.replaceAll('\\', '/')}`);
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'corpus/README.md', ...docs];
const scripts = JSON.parse(read('package.json')).scripts as Record<string, string>;
const parts = generatedParts(PROJECT);

describe('generated parts', () => {
  it.each(Object.keys(parts))('of %s are what the program prints (npm run docs rewrites them)', (page) => {
    const text = read(page);
    expect(text).toBe(withParts(text, parts[page]!));
  });
});

/** The pieces of code on a page: fenced blocks and words between backquotes. */
const codeOn = (text: string): string[] => [
  ...[...text.matchAll(/^```[a-z]*\n([\s\S]*?)^```/gmu)].flatMap(([, block]) => block!.split('\n')),
  ...[...text.replace(/^```[\s\S]*?^```/gmu, '').matchAll(/`([^`\n]+)`/gu)].map(([, code]) => code!),
];

const BUILT_IN = new Set(['ci', 'install', 'i', 'pack', 'publish', 'test']);

describe.each(pages)('%s', (page) => {
  const code = codeOn(read(page));

  it('names npm scripts that there are', () => {
    const named = code.flatMap((line) =>
      [...line.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][a-z:-]*)/gu)].map(([, name]) => name!),
    );
    expect(named.filter((name) => !(name in scripts) && !BUILT_IN.has(name))).toEqual([]);
  });

  it('names commands and options that there are', () => {
    const wrong = code.flatMap((line) => {
      const call = /(?:\btawatur(?: --)?|^tawatur) ([a-z]+)\b(.*)$/u.exec(line);
      if (call === null) return [];
      const help = helpOf(call[1]!);
      if (help === null) return [line];
      const options = [...call[2]!.matchAll(/(?<=\s|\[)--[a-z-]+/gu)].map(([option]) => option);
      return options.some((option) => !help.includes(option)) ? [line] : [];
    });
    expect(wrong).toEqual([]);
  });

  it('links to files that there are', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)].map(([, link]) => link!);
    expect(links.filter((link) => !existsSync(join(PROJECT, dirname(page), link)))).toEqual([]);
  });
});

const helps = new Map<string, string | null>();
function helpOf(command: string): string | null {
  if (!helps.has(command)) {
    const known = parts['docs/cli.md']!.help!.includes(`## tawatur ${command}\n`);
    helps.set(command, known ? runCommand(PROJECT, [command, '--help']) : null);
  }
  return helps.get(command)!;
}

describe('the README', () => {
  it('has the two commands of a fresh machine, and .ci/run calls the second', () => {
    expect(read('README.md')).toMatch(/^npm ci && npm run demo$/mu);
    expect(read('README.md')).toMatch(/^npm test$/mu);
    expect(read('.ci/run')).toMatch(/^npm test$/mu);
  });
});

describe('docs/architecture.md', () => {
  it('names files that there are', () => {
    const named = codeOn(read('docs/architecture.md')).filter((code) =>
      /^(?:src|docs|corpus|tools)\/[\w./-]+\.\w+$/u.test(code),
    );
    expect(named.filter((path) => !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it('names the steps that there are', () => {
    const rooms = read('docs/architecture.md');
    for (const room of ['analysis', 'comparison']) {
      const line = new RegExp(`^  ${room}/\\s+(.*?)(?:\\(|$)`, 'mu').exec(rooms)?.[1] ?? '';
      const steps = line
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
      const missing = steps.filter((step) => !existsSync(join(PROJECT, 'src', room, `${step}.ts`)));
      expect(steps.length).toBeGreaterThan(0);
      expect(missing).toEqual([]);
    }
  });
});
