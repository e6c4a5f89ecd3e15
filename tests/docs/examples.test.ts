// The examples of docstrings: `@example EXPRESSION // VALUE` is run and held to its value. An expression may use everything that its
// own file exports, by what the package exports, and `gazetteer`, `folder`, `clitics`, `tokenise`. An example with «…» shows a shape and
// is not run.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as engine from '../../src/index.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { PROJECT, sources } from '../house/sources.ts';

interface Example {
  readonly expression: string;
  readonly value: string;
}

const scope = {
  ...engine,
  gazetteer: engine.shippedGazetteer,
  folder: engine.arabic.folder,
  clitics: engine.arabic.clitics,
  tokenise,
};

const linesOf = (text: string): string[] =>
  [...text.matchAll(/\/\*\*(?:(?!\*\/)[\s\S])*?@example((?:(?!\*\/|@example)[\s\S])*)/gu)].map(([, body]) =>
    body!.replace(/\n\s*\*\s?/gu, '\n').trim(),
  );

function exampleOf(body: string): Example | null {
  const cut = body.lastIndexOf(' // ');
  if (cut < 0 || body.includes('…')) return null;
  return { expression: body.slice(0, cut).replace(/;$/u, ''), value: body.slice(cut + 4).replace(/\.$/u, '') };
}

function evaluate(code: string, names: Readonly<Record<string, unknown>>): unknown {
  return new Function(...Object.keys(names), `'use strict'; return (${code});`)(...Object.values(names));
}

const withExamples = sources
  .map((source) => ({ path: source.path, bodies: linesOf(source.text) }))
  .filter(({ bodies }) => bodies.length > 0);

describe('examples in docstrings', () => {
  it('are there', () => {
    expect(withExamples.length).toBeGreaterThan(5);
  });

  it.each(withExamples.map(({ path, bodies }) => [path, bodies] as const))('%s', async (path, bodies) => {
    const module = (await import(join(PROJECT, path))) as Record<string, unknown>;
    for (const example of bodies.map(exampleOf).filter((one) => one !== null)) {
      const names = { ...scope, ...module };
      expect(evaluate(example.expression, names), example.expression).toEqual(evaluate(example.value, names));
    }
  });

  it('say what they give', () => {
    const silent = withExamples.flatMap(({ path, bodies }) =>
      bodies.filter((body) => !body.includes(' // ') && !body.includes('…')).map((body) => `${path}: ${body}`),
    );
    expect(silent).toEqual([]);
  });
});
