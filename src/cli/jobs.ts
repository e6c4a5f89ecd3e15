// tawatur jobs --store PLACE: what a store has to do and has done, with the reasons of what failed; asks for readings, cancels, tries again.
import { type Command, Option } from 'commander';
import type { Store } from '../store/index.ts';
import { JOB_STATES, type Job, type JobState } from '../store/jobs.ts';
import { failed, note, print } from './output.ts';
import { inStore, type StoreChoice, shown, withStore } from './stores.ts';

interface JobsOptions extends StoreChoice {
  readonly state?: JobState;
  readonly analyse?: true;
  readonly cancel?: string;
  readonly retry?: string;
  readonly json?: true;
}

const HELP = `
Examples:
  tawatur jobs --store reports.db --state dead
  tawatur jobs --store reports.db --analyse
  tawatur jobs --store reports.db --retry analyse-0f3a52c1b2d4`;

const AT_ONCE = 50;
const PAGE = 200;

/** Orders to read every report that this version of the engine has not read. */
async function orderReadings(store: Store): Promise<number> {
  const [{ analyseOrder }, { isAnalysed }] = await Promise.all([
    import('../server/jobs/kinds.ts'),
    import('../server/analyses.ts'),
  ]);
  let some: string[] = [];
  let asked = 0;
  const order = async (): Promise<void> => {
    if (some.length > 0) asked += await store.addJobs([analyseOrder(some)]);
    some = [];
  };
  for await (const { id } of store.all()) {
    if (await isAnalysed(store, id)) continue;
    some.push(id);
    if (some.length === AT_ONCE) await order();
  }
  await order();
  return asked;
}

function lineOf({ id, kind, state, attempts, done, total, failure, madeAt }: Job): string {
  const far = total > 0 ? ` ${done} of ${total}` : '';
  const why = failure === null ? '' : ` — ${shown(failure.message)} (${failure.code})`;
  return `${madeAt} ${id} ${kind} ${state}${far}, attempt ${attempts}${why}`;
}

async function list(store: Store, { state, json }: JobsOptions): Promise<void> {
  let after: string | undefined;
  do {
    const page = await store.jobPage({
      limit: PAGE,
      ...(state === undefined ? {} : { state }),
      ...(after === undefined ? {} : { after }),
    });
    for (const { body: _body, result: _result, ...job } of page.jobs)
      await print(json === true ? JSON.stringify(job) : lineOf({ ...job, body: null, result: null }));
    after = page.next ?? undefined;
  } while (after !== undefined);
  const counts = await store.jobCounts();
  note(JOB_STATES.map((one) => `${counts[one]} ${one}`).join(', '));
}

async function run(store: Store, options: JobsOptions): Promise<void> {
  const { analyse, cancel, retry } = options;
  if (analyse === true) await print(`${await orderReadings(store)} jobs asked for`);
  else if (cancel !== undefined) {
    if (!(await store.cancelJob(cancel))) failed(`${cancel}: there is no such job that could be cancelled`);
  } else if (retry !== undefined) {
    if (!(await store.reviveJob(retry))) failed(`${retry}: there is no such job that is dead or cancelled`);
  } else await list(store, options);
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withStore(program.command('jobs'))
    .description('list the jobs of a store, ask for readings, cancel, try again')
    .addOption(new Option('--state <state>', 'only those').choices(JOB_STATES))
    .option('--analyse', 'have every report read that this version has not read')
    .option('--cancel <id>', 'take a job back that is not done')
    .option('--retry <id>', 'begin a dead or cancelled job anew')
    .option('--json', 'one JSON object a line')
    .addHelpText('after', HELP)
    .action((options: JobsOptions) => inStore(options.store, { mustExist: true }, (store) => run(store, options)));
}
