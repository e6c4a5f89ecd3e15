// The command line: which commands there are, how wrong use is answered, how it ends. Exit codes: 0 done, 1 something in the batch
// failed (named on stderr), 2 wrong use. Only the command that is asked for is loaded; for help and typos all of them are.
import { Command, CommanderError } from 'commander';
import { ENGINE } from '../model/analyses.ts';
import { failed } from './output.ts';

interface CommandFile {
  register(program: Command): void;
}

/** Every command and the file that holds it. */
const commands: Readonly<Record<string, () => Promise<CommandFile>>> = {
  analyze: () => import('./analyze.ts'),
  compare: () => import('./compare.ts'),
  ingest: () => import('./ingest.ts'),
  collect: () => import('./collect.ts'),
  watch: () => import('./watch.ts'),
  versions: () => import('./versions.ts'),
  search: () => import('./search.ts'),
  export: () => import('./export.ts'),
  serve: () => import('./serve.ts'),
  user: () => import('./user.ts'),
  worker: () => import('./worker.ts'),
  jobs: () => import('./jobs.ts'),
  judge: () => import('./judge.ts'),
  judgements: () => import('./judgements.ts'),
  remove: () => import('./remove.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
  doctor: () => import('./doctor.ts'),
  gazetteer: () => import('./gazetteer.ts'),
  show: () => import('./show.ts'),
  corpus: () => import('./corpus.ts'),
  rules: () => import('./rules.ts'),
  bench: () => import('./bench.ts'),
};

const WRONG_USE = 2;

const EXAMPLES = `
Examples:
  tawatur analyze report.txt --published 2024-03-05
  tawatur compare reports/*.txt --html dossier.html
  tawatur show report.txt --why

Exit codes: 0 done, 1 something in the batch failed and was named, 2 wrong use.`;

function createProgram(): Command {
  return new Command('tawatur')
    .description(
      'Reads news reports and shows who said what on whose word, and how many origins stand behind each claim.',
    )
    .version(`${ENGINE.name} ${ENGINE.version}`, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .addHelpText('after', EXAMPLES)
    .exitOverride()
    .showHelpAfterError('(add --help for what it takes)')
    .showSuggestionAfterError();
}

/** The name of the command that is asked for, where it is one. */
const asked = (args: readonly string[]): string | undefined =>
  args[0] !== undefined && Object.hasOwn(commands, args[0]) ? args[0] : undefined;

/** A reader such as `head` that has had enough closes the pipe; that is no error. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

/** Runs the command line; sets the exit code and never throws. */
export async function run(args: readonly string[]): Promise<void> {
  process.stdout.on('error', endQuietly);
  process.stderr.on('error', endQuietly);
  const program = createProgram();
  try {
    const name = asked(args);
    for (const load of name === undefined ? Object.values(commands) : [commands[name]!])
      (await load()).register(program);
    await program.parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USE;
    else {
      const told =
        error instanceof Error ? (process.env.TAWATUR_DEBUG === undefined ? error.message : error.stack) : error;
      failed(`${told}\nThis should not happen; please report it. TAWATUR_DEBUG=1 prints where.`);
    }
  }
}
