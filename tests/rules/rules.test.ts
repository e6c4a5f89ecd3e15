// The rules: every example fires its rule, no counter-example does, and nothing is found by a rule that is not written down.
import { describe, expect, it } from 'vitest';
import { loadCases, runCase } from '../../src/cli/corpus/cases.ts';
import { readText } from '../../src/cli/corpus/reports.ts';
import { loadStories } from '../../src/cli/corpus/stories.ts';
import { firedIn, readExample } from '../../src/cli/rules.ts';
import { languages } from '../../src/index.ts';
import type { Analysis } from '../../src/model/analyses.ts';

describe.each(languages.map((language) => [language.code, language] as const))('rules of %s', (code, language) => {
  const { rules } = language;
  const declared = new Set(rules.map((rule) => rule.id));
  const fires = (id: string, example: string): boolean => firedIn(readText(readExample(example), language)).has(id);

  it('are there, each under a name of its own', () => {
    expect(rules.length).toBeGreaterThan(0);
    expect(rules.map((rule) => rule.id).filter((id, at, all) => all.indexOf(id) !== at)).toEqual([]);
    expect(
      rules.map((rule) => rule.id).filter((id) => !/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)),
    ).toEqual([]);
  });

  it('say what they find, with an example and a counter-example at least', () => {
    const thin = rules.filter((rule) => rule.finds.trim() === '' || rule.examples.length < 1 || rule.not.length < 1);
    expect(thin.map((rule) => rule.id)).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    expect(
      rule.examples.filter((example) => !fires(id, example)),
      'examples that it does not find',
    ).toEqual([]);
    expect(
      rule.not.filter((example) => fires(id, example)),
      'counter-examples that it finds',
    ).toEqual([]);
  });

  it('are all that findings of the corpus name', () => {
    const analyses: Analysis[] = [
      ...loadCases()
        .cases.filter((filed) => filed.language.code === code)
        .map((filed) => runCase(filed).analysis),
      ...loadStories().flatMap((story) => story.reports.map((report) => readText(report, language))),
      ...rules.flatMap((rule) => [...rule.examples, ...rule.not].map((one) => readText(readExample(one), language))),
    ];
    const named = new Set(analyses.flatMap((analysis) => [...firedIn(analysis).keys()]));
    expect([...named].filter((id) => !declared.has(id)).sort()).toEqual([]);
  });
});
