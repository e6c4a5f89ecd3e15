// Every regular expression of the program is linear in what it is given: a hostile report must not keep it busy. recheck tells, by building the
// automaton of each or, where it cannot, by attacking it. What it cannot tell in time counts as not linear.
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';
import { lineAt, regexesOf, type Source, sources } from './sources.ts';

const PATIENCE = 20_000;

/** The verdict on a literal such as /a+$/u; 'safe' where it is linear. */
function verdictOf(literal: string): string {
  const end = literal.lastIndexOf('/');
  const flags = literal.slice(end + 1).replace('v', 'u');
  const found = checkSync(literal.slice(1, end), flags, { timeout: PATIENCE });
  if (found.status === 'safe') return 'safe';
  return found.status === 'vulnerable' ? found.complexity.summary : `cannot tell (${found.error.kind})`;
}

/** Paths look like regular expressions to who reads only letters. */
const isPath = (literal: string): boolean => /^\/usr\/[a-z]+$/u.test(literal);

const all = new Map<string, Source>();
for (const source of sources)
  for (const literal of regexesOf(source.text)) if (!isPath(literal)) all.set(literal, source);

describe('regular expressions', () => {
  it.each(['/(a+)+$/', '/=+$/u', '/^\\s*x|\\s*$/u', '/(?:a|a)*b/'])('such as %s are found out', (literal) => {
    expect(verdictOf(literal)).not.toBe('safe');
  });

  it('are found where they stand', () => {
    expect(all.size).toBeGreaterThan(200);
    expect(regexesOf('const a = (one) => /x+/u.test(one);\nreturn /y/;\nf(/z/, b ?? /w/)')).toEqual([
      '/x+/u',
      '/y/',
      '/z/',
      '/w/',
    ]);
  });

  it('are linear, every one', () => {
    const found = [...all]
      .map(([literal, source]) => ({ literal, source, verdict: verdictOf(literal) }))
      .filter(({ verdict }) => verdict !== 'safe')
      .map(
        ({ literal, source, verdict }) =>
          `${source.path}:${lineAt(source.text, source.text.indexOf(literal))} ${literal} ${verdict}`,
      );
    expect(found).toEqual([]);
  }, 300_000);

  it('are put together while it runs in two places, which are linear too', () => {
    const made = sources.flatMap(({ path, bare }) =>
      [...bare.matchAll(/new RegExp\(([^,)]*)/gu)].map(([, of]) => `${path}: ${of}`),
    );
    // The first is another literal with other flags. The second is a phrase of a query, its words escaped, white space between them: no two
    // parts can match the same letter, so it costs no more than the phrase for each letter of the text.
    expect(made).toEqual(['src/store/terms.ts: UNTELLABLE', 'src/text/terms.ts: pattern']);
  });
});
