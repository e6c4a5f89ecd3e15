// tawatur rules ar [--idle]: the rules of a language as a page for its native readers; --idle lists those that never fire over
// the corpus, so that a dead rule is seen.
import type { Command } from 'commander';
import type { Analysis } from '../model/analyses.ts';
import type { Language, Rule } from '../model/languages.ts';
import { loadCases, runCase } from './corpus/cases.ts';
import { languageOf, readText } from './corpus/reports.ts';
import { loadStories } from './corpus/stories.ts';

/** The findings of an analysis that carry a reason, of every layer. */
const reasonedOf = (analysis: Analysis) => [
  ...analysis.blocks,
  ...analysis.mentions,
  ...analysis.times,
  ...analysis.numbers,
  ...analysis.attributions,
  ...analysis.events,
];

/** How often each rule fired in an analysis. */
export function firedIn(analysis: Analysis): Map<string, number> {
  const fired = new Map<string, number>();
  for (const { because } of reasonedOf(analysis)) fired.set(because.rule, (fired.get(because.rule) ?? 0) + 1);
  return fired;
}

/** The text of an example: settings in brackets before it are read and cut off. */
export function readExample(example: string): { text: string; published: string | null } {
  const match = /^\[published: ([^\]]+)\]\s*/u.exec(example);
  return match === null
    ? { text: example, published: null }
    : { text: example.slice(match[0].length), published: match[1]!.trim() };
}

function section(rule: Rule): string {
  const list = (heading: string, lines: readonly string[]): string[] =>
    lines.length === 0 ? [] : [heading, '', ...lines.map((line) => `- ${line.replace(/\n/gu, ' ⏎ ')}`), ''];
  return [
    `### ${rule.id}`,
    '',
    rule.finds,
    '',
    ...list('يجد في:', rule.examples),
    ...list('ولا يجد في:', rule.not),
  ].join('\n');
}

/** The rules as Markdown, by the step that they belong to. */
export function rulesPage(language: Language): string {
  const groups = new Map<string, Rule[]>();
  for (const rule of language.rules) {
    const step = rule.id.split('/')[0]!;
    groups.set(step, [...(groups.get(step) ?? []), rule]);
  }
  const parts = [...groups].map(([step, rules]) => [`## ${step}`, '', ...rules.map(section)].join('\n'));
  return `${parts.join('\n').trimEnd()}\n`;
}

/** The rules that fire nowhere in the cases and stories of the corpus. */
export function idleRules(language: Language): Rule[] {
  const fired = new Set<string>();
  const note = (analysis: Analysis): void => {
    for (const rule of firedIn(analysis).keys()) fired.add(rule);
  };
  for (const filed of loadCases().cases) if (filed.language === language) note(runCase(filed).analysis);
  for (const story of loadStories()) for (const report of story.reports) note(readText(report, language));
  return language.rules.filter((rule) => !fired.has(rule.id));
}

export function register(program: Command): void {
  program
    .command('rules')
    .description('print the rules of a language as a page for its native readers')
    .argument('<language>', 'ar')
    .option('--idle', 'only the rules that never fire over the corpus')
    .addHelpText('after', '\nExample:\n  tawatur rules ar --idle')
    .action((code: string, options: { idle?: true }) => {
      const language = languageOf(code);
      if (language === undefined) {
        process.stderr.write(`tawatur rules: there is no language «${code}»; there is: ar\n`);
        process.exitCode = 2;
      } else if (options.idle === true) {
        const idle = idleRules(language);
        process.stdout.write(idle.map((rule) => `${rule.id}\t${rule.finds}\n`).join(''));
        process.stderr.write(`${idle.length} of ${language.rules.length} rules never fire over the corpus\n`);
      } else process.stdout.write(rulesPage(language));
    });
}
