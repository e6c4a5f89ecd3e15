// Kills of PostgreSQL itself: a cluster of its own, made for the purpose below the temporary folder by an unprivileged user, whose postmaster is
// killed with SIGKILL while reports are stored; after it has come up again everything that was acknowledged is there.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { arabic } from '../../src/index.ts';
import { openStore } from '../../src/store/index.ts';
import { termsOf } from '../../src/text/terms.ts';
import { inspect, inventedReports, type Kills } from './kills.ts';

const PLACES = '/usr/lib/postgresql';

/** Where the newest PostgreSQL of this machine has its programs; null where there is none. */
export function postgresPrograms(): string | null {
  if (!existsSync(PLACES)) return null;
  const versions = readdirSync(PLACES).filter((one) => existsSync(join(PLACES, one, 'bin', 'initdb')));
  const newest = versions.sort((one, other) => Number(one) - Number(other)).at(-1);
  return newest === undefined ? null : join(PLACES, newest, 'bin');
}

/** PostgreSQL does not run as root: the user «postgres», or nobody. */
function unprivileged(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const asked = spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' });
  const uid = asked.status === 0 ? Number(asked.stdout) : 65_534;
  const group = spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' });
  return { uid, gid: group.status === 0 ? Number(group.stdout) : 65_534 };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

interface Cluster {
  readonly programs: string;
  readonly folder: string;
  readonly port: number;
}

function makeCluster(cluster: Cluster): void {
  const user = unprivileged();
  if ('uid' in user) chownSync(cluster.folder, user.uid!, user.gid!);
  const data = join(cluster.folder, 'data');
  const args = ['-D', data, '-U', 'root', '--auth=trust', '--encoding=UTF8', '--locale=C'];
  const made = spawnSync(join(cluster.programs, 'initdb'), args, { encoding: 'utf8', cwd: cluster.folder, ...user });
  if (made.status !== 0) throw new Error(made.stderr || String(made.error));
}

const startCluster = ({ programs, folder, port }: Cluster): ChildProcess =>
  spawn(
    join(programs, 'postgres'),
    ['-D', join(folder, 'data'), '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'restart_after_crash=off'],
    { stdio: 'ignore', cwd: folder, ...unprivileged() },
  );

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

async function answering(place: string): Promise<Awaited<ReturnType<typeof openStore>>> {
  for (let tries = 0; ; tries++) {
    try {
      return await openStore(place);
    } catch (error) {
      if (tries > 200) throw error;
      await pause(100);
    }
  }
}

const BATCH = 10;

/** Kills a cluster so many times while reports are stored in it, and looks at the store after each. */
export async function killPostgres(programs: string, rounds: number, random: () => number): Promise<Kills> {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-cluster-'));
  const cluster = { programs, folder, port: await freePort() };
  const place = `postgres://root@127.0.0.1:${cluster.port}/postgres?schema=killed`;
  const texts = inventedReports(50_000).split('\n');
  const acknowledged = new Set<string>();
  const faults: string[] = [];
  let [sent, interrupted] = [0, 0];
  let server: ChildProcess | undefined;
  try {
    makeCluster(cluster);
    for (let round = 0; round < rounds; round++) {
      server = startCluster(cluster);
      const store = await answering(place);
      if (round > 0) for (const fault of await inspect(place, acknowledged)) faults.push(`round ${round}: ${fault}`);
      const killing = pause(200 + random() * 500).then(() => server!.kill('SIGKILL'));
      try {
        for (;;) {
          const batch = texts.slice(sent, sent + BATCH).map((line, at) => incomingOf(line, sent + at));
          sent += BATCH;
          for (const { document } of await store.add(batch)) acknowledged.add(document);
        }
      } catch {
        interrupted++;
      }
      await killing;
      if (server.exitCode === null && server.signalCode === null) await once(server, 'close');
      await store.close().catch(() => {});
    }
    server = startCluster(cluster);
    await (await answering(place)).close();
    for (const fault of await inspect(place, acknowledged)) faults.push(`at the end: ${fault}`);
    return { rounds, interrupted, acknowledged: acknowledged.size, faults };
  } finally {
    server?.kill('SIGINT');
    if (server !== undefined && server.exitCode === null && server.signalCode === null) await once(server, 'close');
    rmSync(folder, { recursive: true, force: true });
  }
}

function incomingOf(line: string, at: number) {
  const { text, outlet, published } = JSON.parse(line) as { text: string; outlet: string; published: string };
  const bytes = new TextEncoder().encode(text);
  const about = { headline: null, byline: null, url: null, part: String(at), forwardedFrom: null, name: 'kills' };
  return {
    report: { text, outlet, published, bytes, ...about },
    acquisition: {
      acquiredAt: '2024-03-05T00:00:00.000Z',
      route: 'api' as const,
      name: 'kills',
      container: null,
      headers: {},
      redirects: [],
    },
    terms: termsOf(text, arabic),
  };
}
