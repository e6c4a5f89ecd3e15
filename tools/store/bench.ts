// npm run bench:store [COUNT]: how fast reports are stored and found, on this machine, on every engine that answers, and over HTTP: reports a second
// in batches of 100, each on the disk before the next; opening; search by words in all their spellings and by phrases. Processor time comes
// first: on a machine that others use too, seconds tell more of them than of the program. Reads the reports of ../shared/corpora
// where they are, else the sample story over and over, made different by a number.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { benchTexts } from '../../src/cli/bench/texts.ts';
import { arabic } from '../../src/index.ts';
import { type Incoming, openStore, type Store } from '../../src/store/index.ts';
import { queryOf, termsOf } from '../../src/text/terms.ts';

const BATCH = 100;
const SERVER = process.env.TAWATUR_TEST_POSTGRES ?? 'postgres://root@127.0.0.1:5432/test';
const SCHEMA = 'tawatur_bench';
const QUERIES = [
  'قصف',
  'والقصف المدينة',
  'الرئيس',
  'للحكومة',
  'اسعار النفط',
  'كرة القدم',
  'مدرسة',
  'وبالرياض',
  '"مجلس الوزراء"',
  '«كرة القدم»',
  'زغبلاوي',
];
const ROUNDS = 20;

const clock = (): number => performance.now();
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const each = (count: number, milliseconds: number): number => Math.round(count / (milliseconds / 1000));

function incomingOf(document: { text: string; outlet: string | null; published: string | null }, at: number): Incoming {
  const { text, outlet, published } = document;
  const bytes = new TextEncoder().encode(text);
  return {
    report: {
      text,
      outlet,
      published,
      headline: null,
      byline: null,
      url: null,
      bytes,
      part: `${at}`,
      forwardedFrom: null,
      name: 'bench',
    },
    acquisition: {
      acquiredAt: '2026-11-26T00:00:00.000Z',
      route: 'api',
      name: 'bench',
      container: null,
      headers: {},
      redirects: [],
    },
    terms: termsOf(text, arabic),
  };
}

async function storeAll(
  store: Store,
  documents: readonly { text: string; outlet: string | null; published: string | null }[],
): Promise<{ took: number; used: number }> {
  const [start, before] = [clock(), cpu()];
  for (let at = 0; at < documents.length; at += BATCH)
    await store.add(documents.slice(at, at + BATCH).map((document, index) => incomingOf(document, at + index)));
  return { took: clock() - start, used: cpu() - before };
}

const share = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;

async function searchAll(store: Store): Promise<string> {
  const times: number[] = [];
  const before = cpu();
  let hits = 0;
  for (let round = 0; round < ROUNDS; round++)
    for (const typed of QUERIES) {
      const start = clock();
      const page = await store.page({ query: queryOf(typed, arabic), limit: 20 });
      times.push(clock() - start);
      hits += page.documents.length;
    }
  times.sort((one, other) => one - other);
  const [half, most] = [share(times, 0.5), share(times, 0.95)].map((time) => time.toFixed(1));
  const used = ((cpu() - before) / times.length).toFixed(1);
  return `search ${used} ms of processor time, p50 ${half} ms, p95 ${most} ms (${QUERIES.length} queries, ${hits / ROUNDS} hits on first pages)`;
}

async function bench(
  place: string,
  documents: Parameters<typeof storeAll>[1],
  clear: () => Promise<void>,
): Promise<void> {
  const store = await openStore(place);
  const { took, used } = await storeAll(store, documents);
  const stored = await store.count({});
  await store.close();
  const start = clock();
  const again = await openStore(place);
  const opened = clock() - start;
  console.log(
    `${again.engine}: ${documents.length} reports, ${each(documents.length, used)} a processor second of this process, ${each(documents.length, took)} a second, ${stored} documents`,
  );
  console.log(`  opened again in ${opened.toFixed(0)} ms; ${await searchAll(again)}`);
  if (again.engine === 'sqlite') console.log(`  file of ${(statSync(place).size / 1e6).toFixed(0)} MB`);
  await again.close();
  await clear();
}

/** The same over HTTP: a server of its own process, what it answers with 201 is on the disk. */
async function benchHttp(place: string, documents: Parameters<typeof storeAll>[1]): Promise<void> {
  const main = resolve(import.meta.dirname, '..', '..', 'src', 'cli', 'main.ts');
  const started = clock();
  const child = spawn(process.execPath, [main, 'serve', '--store', place, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [said] = (await once(child.stdout, 'data')) as [Buffer];
  const starting = clock() - started;
  const address = said.toString().split(' ')[0]!;
  const used = async (): Promise<number> => {
    const text = await (await fetch(`${address}/metrics`)).text();
    return Number(/^process_cpu_seconds_total (.*)$/mu.exec(text)![1]) * 1000;
  };
  const bodies: string[] = [];
  for (let at = 0; at < documents.length; at += BATCH)
    bodies.push(
      JSON.stringify({
        reports: documents.slice(at, at + BATCH).map(({ text, outlet, published }) => ({ text, outlet, published })),
      }),
    );
  const [start, before] = [clock(), await used()];
  for (const body of bodies) {
    const answer = await fetch(`${address}/api/reports`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    if (answer.status !== 201) throw new Error(await answer.text());
  }
  const [took, spent] = [clock() - start, (await used()) - before];
  const [sequential, busy] = [each(documents.length, took), each(documents.length, spent)];
  console.log(
    `over HTTP (sqlite): ${busy} a processor second of the server, ${sequential} a second; started in ${starting.toFixed(0)} ms`,
  );
  child.kill('SIGTERM');
  await once(child, 'close');
}

const count = Number(process.argv[2] ?? 12_824);
const { origin, documents } = benchTexts(count);
console.log(`${origin}; terms are made in the same process`);
const folder = mkdtempSync(join(tmpdir(), 'tawatur-bench-'));
await bench(join(folder, 'bench.db'), documents, async () => rmSync(folder, { recursive: true, force: true }));

const httpFolder = mkdtempSync(join(tmpdir(), 'tawatur-bench-'));
await benchHttp(join(httpFolder, 'bench.db'), documents);
rmSync(httpFolder, { recursive: true, force: true });

const client = new pg.Client({ connectionString: SERVER, connectionTimeoutMillis: 3000 });
const answers = await client.connect().then(
  () => true,
  () => false,
);
if (answers) {
  const drop = async (): Promise<void> => void (await client.query(`drop schema if exists ${SCHEMA} cascade`));
  await drop();
  await bench(`${SERVER}?schema=${SCHEMA}`, documents, drop);
  await client.end();
} else console.log(`postgres: no server at ${SERVER}`);
