// npm run test:kill -- [--times N] [--store PLACE]: kills a server N times (default 100) while reports are sent to it, `tawatur ingest` and a worker a
// tenth as often, PostgreSQL itself a fiftieth, and says what came of each; ends with 1 where anything acknowledged was lost or doubled, or a
// job was not done once. PLACE (postgres://…) is where the worker works; without a server it works on a file.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { killPostgres, postgresPrograms } from './kill-postgres.ts';
import { killServer, killWorker } from './kill-servers.ts';
import { inventedReports, type Kills, killIngest, storeIn } from './kills.ts';

const REPORTS = 1500;
const JOBS_A_KILL = 6;
const SERVER = process.env.TAWATUR_TEST_POSTGRES ?? 'postgres://root@127.0.0.1:5432/test';
const SCHEMA = 'tawatur_killed';

const { values } = parseArgs({ options: { times: { type: 'string', default: '100' } }, allowPositionals: true });
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) throw new Error('--times takes a whole number');
const part = (share: number): number => Math.max(1, Math.round(times / share));

function tell(what: string, { rounds, interrupted, acknowledged, faults }: Kills): void {
  for (const fault of faults) console.log(fault);
  console.log(
    `${what}: ${rounds} kills, ${interrupted} in the midst, ${acknowledged} reports acknowledged, ${faults.length} faults`,
  );
  if (faults.length > 0 || interrupted === 0) process.exitCode = 1;
}

async function withServer(run: (place: string) => Promise<void>): Promise<boolean> {
  const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3000 });
  const answers = await client.connect().then(
    () => true,
    () => false,
  );
  if (!answers) return false;
  const drop = async (): Promise<void> => {
    for (const schema of [SCHEMA, `${SCHEMA}_queue`]) await client.query(`drop schema if exists ${schema} cascade`);
  };
  await drop();
  try {
    await run(`${SERVER}?schema=${SCHEMA}`);
  } finally {
    await drop();
    await client.end();
  }
  return true;
}

const folder = mkdtempSync(join(tmpdir(), 'tawatur-kill-'));
let made = 0;
const random = Math.random;
try {
  tell('serve', await killServer({ fresh: () => join(folder, `${++made}.db`), rounds: times, random }));
  const file = join(folder, 'reports.jsonl');
  writeFileSync(file, inventedReports(REPORTS));
  const ingest = { place: storeIn(folder), file, reports: REPORTS, rounds: part(10), random };
  tell('ingest', await killIngest(ingest));
  const work = async (place: string): Promise<void> => {
    const rounds = part(10);
    tell(`worker on ${place.split(':')[0]}`, await killWorker({ place, rounds, jobs: rounds * JOBS_A_KILL, random }));
  };
  if (!(await withServer(work))) await work(join(folder, 'worked.db'));
  const programs = postgresPrograms();
  if (programs === null) console.log('PostgreSQL itself: cannot tell, it is not installed here');
  else tell('PostgreSQL itself', await killPostgres(programs, part(50), random));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
