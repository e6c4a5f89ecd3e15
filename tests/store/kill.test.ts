// A few rounds of what `npm run test:kill` does at length: what is killed loses and doubles nothing that it acknowledged; and what breaks that
// promise is found out.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { killPostgres, postgresPrograms } from '../../tools/store/kill-postgres.ts';
import { killServer, killWorker } from '../../tools/store/kill-servers.ts';
import { inventedReports, killIngest } from '../../tools/store/kills.ts';
import { filePlace, namedPlaces, type Place } from './engines.ts';

const REPORTS = 1000;

describe.each(await namedPlaces())('an ingest that is killed, in %s', (_, makePlace) => {
  let place: Place;
  const files = filePlace();
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(async () => {
    await place.clear();
    await files.clear();
  });

  it('has stored what it acknowledged, once, and the store is whole', async () => {
    const file = join(files.fresh(), '..', 'reports.jsonl');
    writeFileSync(file, inventedReports(REPORTS));
    const kills = await killIngest({ place: place.fresh(), file, reports: REPORTS, rounds: 3, random: Math.random });
    expect(kills.faults).toEqual([]);
    expect(kills.acknowledged).toBeGreaterThan(0);
    expect(kills.interrupted).toBeGreaterThan(0);
  });

  it('though it is a worker: every job is done in the end, once', { timeout: 60_000 }, async () => {
    const kills = await killWorker({ place: place.fresh(), rounds: 4, jobs: 24, random: Math.random });
    expect(kills.faults).toEqual([]);
    expect(kills.interrupted).toBeGreaterThan(0);
    expect(kills.acknowledged).toBe(24 * 5);
  });
});

describe('a server that is killed', () => {
  const files = filePlace();
  afterAll(() => files.clear());
  const plan = { fresh: () => files.fresh(), random: Math.random };

  it('has stored what it answered with 201, once', { timeout: 60_000 }, async () => {
    const kills = await killServer({ ...plan, rounds: 4 });
    expect(kills.faults).toEqual([]);
    expect(kills.acknowledged).toBeGreaterThan(0);
    expect(kills.interrupted).toBeGreaterThan(0);
  });

  it('is found out where it answers before it has stored', { timeout: 60_000 }, async () => {
    const lying = (place: string): string[] => [join(import.meta.dirname, 'lying-server.ts'), place];
    const kills = await killServer({ ...plan, rounds: 4, server: lying });
    expect(kills.faults.some((fault) => fault.includes('acknowledged and lost'))).toBe(true);
  });

  const programs = postgresPrograms();
  it.skipIf(programs === null)(
    'though it is PostgreSQL itself, with all that was acknowledged',
    { timeout: 90_000 },
    async () => {
      const kills = await killPostgres(programs!, 2, Math.random);
      expect(kills.faults).toEqual([]);
      expect([kills.acknowledged > 0, kills.interrupted]).toEqual([true, 2]);
    },
  );
});
