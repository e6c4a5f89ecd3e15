// A few rounds of what `npm run test:kill` does at length: an ingest that is killed loses and doubles nothing that it acknowledged.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
});
