// Opening: stores of every released version, of a newer one, files that are none, servers that do not answer; and what is set on every open.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSqlite } from '../../src/store/engines/sqlite.ts';
import { openStore, StoreFailure } from '../../src/store/index.ts';
import { filePlace, incoming, namedPlaces, type Place } from './engines.ts';

const RELEASED = join(import.meta.dirname, 'released');

const failureOf = async (run: Promise<unknown>): Promise<string> => {
  const error = await run.then(
    () => new Error('it did not fail'),
    (one: unknown) => one,
  );
  if (!(error instanceof StoreFailure)) throw error;
  expect([error.failure.message, error.failure.hint].every((part) => part !== '')).toBe(true);
  return error.failure.code;
};

describe.each(await namedPlaces())('a store in %s', (_, makePlace) => {
  let place: Place;
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => place.clear());

  it('is made once though three open it at the same time', async () => {
    const location = place.fresh();
    const stores = await Promise.all([1, 2, 3].map(() => place.open(location)));
    await stores[0]!.add([incoming({ text: 'نص' })]);
    expect(await stores[2]!.count({})).toBe(1);
  });

  it('of a newer version is left alone', async () => {
    const location = place.fresh();
    await (await place.open(location)).close();
    await place.run(location, "insert into migrations (name, made_at) values ('9999-later', '2030')");
    expect(await failureOf(place.open(location))).toBe('newer-store');
  });

  it('of every released version is brought up to this one, with all that is in it', async () => {
    const files = readdirSync(RELEASED).filter((name) => name.includes(`.${place.engine}.`));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const location = place.fresh();
      const kept = readFileSync(join(RELEASED, file));
      if (place.engine === 'sqlite') writeFileSync(location, gunzipSync(kept));
      else
        await place.run(
          location,
          kept.toString().replaceAll('tawatur_released', new URL(location).searchParams.get('schema')!),
        );
      const store = await place.open(location);
      const page = await store.page({ query: { all: [['جدار']], exact: [] } });
      expect(page.documents, file).toMatchObject([{ text: 'انهار جدار المرفأ.', outlet: 'الفنار' }]);
      expect(await store.acquisitions(page.documents[0]!.id)).toMatchObject([{ route: 'file', name: '01.txt' }]);
      expect(await store.verifyJudgements()).toMatchObject({ entries: 1, brokenAt: null });
      expect(await store.job('one')).toMatchObject({ state: 'waiting', done: 0, madeAt: '2026-11-26T00:00:00.000Z' });
      expect((await store.users()).map(({ name }) => name)).toEqual(file.startsWith('0001') ? [] : ['huda']);
      await store.add([incoming({ text: 'نص آخر' })]);
      expect(await store.count({})).toBe(2);
    }
  });
});

describe('a file', () => {
  const place = filePlace();
  afterAll(() => place.clear());

  it('is opened so that commits wait for the disk, the second time too', async () => {
    const location = place.fresh();
    await (await place.open(location)).close();
    const { raw, close } = openSqlite(location);
    expect(raw.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
    expect(raw.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    await close();
  });

  it('that is not there is not made where it must exist', async () => {
    expect(await failureOf(openStore(place.fresh(), { mustExist: true }))).toBe('no-such-store');
  });

  it('in a folder that is not there cannot be opened', async () => {
    expect(await failureOf(openStore(join(place.fresh(), 'a', 'b.db')))).toBe('cannot-open');
  });

  it('that is a text is no store', async () => {
    const location = place.fresh();
    writeFileSync(location, 'قالت بلدية المرفأ إن الجدار انهار قرب السوق القديم. '.repeat(40));
    expect(await failureOf(openStore(location))).toBe('not-a-store');
  });

  it('that is cut off is said to be damaged', async () => {
    const location = place.fresh();
    const store = await place.open(location);
    await store.add(Array.from({ length: 200 }, (_, at) => incoming({ text: `نص ${at} `.repeat(50) })));
    await store.close();
    const whole = readFileSync(location);
    writeFileSync(location, whole.subarray(0, Math.floor(whole.length / 3)));
    const readEverything = async (): Promise<void> => {
      const cut = await place.open(location);
      for await (const document of cut.all()) await cut.acquisitions(document.id);
    };
    expect(await failureOf(readEverything())).toBe('damaged-store');
  });

  it('that may grow no more refuses a batch, stays readable, and takes it when there is room', async () => {
    const location = place.fresh();
    const small = await place.open(location, { largestFile: 400_000 });
    await small.add([incoming({ text: 'نص أول' })]);
    const large = Array.from({ length: 50 }, (_, at) => incoming({ text: `نص ${at} `.repeat(2000) }));
    expect(await failureOf(small.add(large))).toBe('disk-full');
    expect(await small.count({})).toBe(1);
    await small.add([incoming({ text: 'نص ثان' })]);
    await small.close();
    const roomy = await place.open(location);
    expect(await roomy.add(large)).toHaveLength(50);
    expect(await roomy.count({})).toBe(52);
  });

  it('keeps another program waiting, not failing, while one writes', async () => {
    const location = place.fresh();
    const store = await place.open(location);
    const other = new DatabaseSync(location);
    other.exec('begin immediate');
    const adding = store.add([incoming({ text: 'نص' })]);
    await new Promise((done) => setTimeout(done, 50));
    other.exec('commit');
    other.close();
    expect(await adding).toHaveLength(1);
  });
});

describe('a server', () => {
  it('that does not answer is named as such', async () => {
    expect(await failureOf(openStore('postgres://nobody@127.0.0.1:1/none'))).toBe('no-server');
  });

  it('is not asked under a schema that is no plain name', async () => {
    await expect(openStore('postgres://nobody@127.0.0.1:1/none?schema=a%22;drop')).rejects.toThrow(
      'no name of a schema',
    );
  });
});
