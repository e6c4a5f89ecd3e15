// What documentation pages take from the program, and how it is put between the markers
// «<!-- generated: NAME -->» and «<!-- end of NAME -->».
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** For each page the parts that it holds, by the names of their markers. */
export type GeneratedParts = Readonly<Record<string, Readonly<Record<string, string>>>>;

const COMMANDS = [
  'analyze',
  'compare',
  'ingest',
  'collect',
  'watch',
  'versions',
  'search',
  'export',
  'serve',
  'user',
  'worker',
  'jobs',
  'judge',
  'judgements',
  'remove',
  'backup',
  'restore',
  'doctor',
  'gazetteer',
  'show',
  'corpus',
  'rules',
  'bench',
];

/** What the command line prints for the arguments, run from source. */
export function runCommand(project: string, args: readonly string[]): string {
  const run = spawnSync(process.execPath, [join('src', 'cli', 'main.ts'), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' },
    maxBuffer: 1 << 26,
  });
  if (run.status !== 0) throw new Error(`tawatur ${args.join(' ')} ended with ${run.status}: ${run.stderr}`);
  return run.stdout;
}

function helpOf(project: string): string {
  const sections = [[], ...COMMANDS.map((command) => [command])].map((args) => {
    const title = ['tawatur', ...args].join(' ');
    return `## ${title}\n\n\`\`\`text\n${runCommand(project, [...args, '--help']).trimEnd()}\n\`\`\`\n`;
  });
  return sections.join('\n');
}

/** Every generated part of every page. */
export const generatedParts = (project: string): GeneratedParts => ({
  'docs/cli.md': { help: helpOf(project) },
  'docs/rules-ar.md': { rules: runCommand(project, ['rules', 'ar']) },
});

/** The page with its parts put between their markers. Throws when a marker is missing. */
export function withParts(page: string, parts: Readonly<Record<string, string>>): string {
  let text = page;
  for (const [name, part] of Object.entries(parts)) {
    const open = `<!-- generated: ${name} -->`;
    const close = `<!-- end of ${name} -->`;
    const from = text.indexOf(open);
    const to = text.indexOf(close);
    if (from < 0 || to < from) throw new Error(`the page lacks the markers ${open} … ${close}`);
    text = `${text.slice(0, from + open.length)}\n${part.trimEnd()}\n${text.slice(to)}`;
  }
  return text;
}
