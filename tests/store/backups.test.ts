// Backups and checks: a backup taken while others write is whole and holds what was acknowledged before; a changed one is refused; a store
// goes from one engine to the other and back unchanged; what was changed behind the store's back is found.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arabic } from '../../src/index.ts';
import { restoreStore, type Store } from '../../src/store/index.ts';
import { queryOf, termsOf } from '../../src/text/terms.ts';
import { AT, filePlace, incoming, namedPlaces, type Place } from './engines.ts';

const terms = (text: string): string[] => termsOf(text, arabic);

async function everything(store: Store): Promise<string> {
  const lines: unknown[] = [];
  for await (const document of store.all())
    lines.push([document, await store.acquisitions(document.id), await store.analysis(document.id, 'e')]);
  const { head } = await store.verifyJudgements();
  return JSON.stringify([
    lines,
    await store.judgements(),
    head,
    await store.searches(),
    await store.jobs('waiting'),
    await store.addresses(),
  ]);
}

/** What hashes hold: texts under their outlets, the ways in which they came, and judgements. */
async function whatHashesHold(store: Store): Promise<string> {
  const lines: unknown[] = [];
  for await (const { id, outlet, text } of store.all()) {
    const ways = (await store.acquisitions(id)).map(({ content, route, name, part, url }) => [
      content,
      route,
      name,
      part,
      url,
    ]);
    lines.push([id, outlet, text, ways.sort()]);
  }
  return JSON.stringify([lines.sort(), await store.judgements()]);
}

async function fill(store: Store, count: number): Promise<void> {
  const receipts = await store.add(
    Array.from({ length: count }, (_, at) =>
      incoming({
        text: `انهار جدار رقم ${at} قرب السوق`,
        outlet: at % 3 === 0 ? null : 'الفنار',
        published: `2024-03-${String(10 + (at % 20))}`,
      }),
    ),
  );
  await store.saveAnalyses(receipts.slice(0, 5).map(({ document }) => ({ document, engine: 'e', body: '{}' })));
  await store.judge({ kind: 'note', by: 'huda', targets: [{ document: receipts[0]!.document }], value: 'نص' });
  await store.saveSearch({ name: 'س', query: 'جدار' });
  await store.addJobs([{ id: 'j', kind: 'analyse', body: 1 }]);
  await store.keepAddress({
    address: 'https://fanar.example/feed',
    etag: '"1"',
    modified: null,
    visitedAt: AT,
    nextAt: null,
    failures: 1,
    failure: { code: 'too-slow', message: 'm', hint: 'h' },
    pages: true,
  });
  await store.remove({ document: receipts[1]!.document, kind: 'remove', by: 'huda', why: 'x' });
}

describe.each(await namedPlaces())('a backup of a store in %s', (_, makePlace) => {
  let place: Place;
  const files = filePlace();
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(async () => {
    await place.clear();
    await files.clear();
  });

  it('comes back as the same store, on either engine', async () => {
    const store = await place.open();
    await fill(store, 120);
    const path = files.fresh();
    const sha256 = await store.backup(path, terms);
    expect(readFileSync(`${path}.sha256`, 'utf8')).toMatch(new RegExp(`^${sha256} {2}store-\\d+\\.db\n$`, 'u'));
    const expected = await everything(store);
    for (const target of [place.fresh(), files.fresh()]) {
      await restoreStore(path, target, terms);
      const restored = await (target.startsWith('postgres') ? place : files).open(target, { mustExist: true });
      expect(await everything(restored)).toBe(expected);
      expect((await restored.check()).faults).toEqual([]);
      expect(await restored.count({ query: queryOf('والجدار', arabic) })).toBe(119);
      await restored.add([incoming({ text: 'نص جديد' })]);
    }
  });

  it('is whole though others write meanwhile', async () => {
    const location = place.fresh();
    const store = await place.open(location);
    await fill(store, 60);
    let writing = true;
    const writer = await place.open(location);
    const written = (async () => {
      for (let at = 0; writing; at++) await writer.add([incoming({ text: `نص ${at} يأتي أثناء النسخ` })]);
    })();
    for (let round = 0; round < 5; round++) {
      const before = await store.count({});
      const path = files.fresh();
      await store.backup(path, terms);
      const target = files.fresh();
      await restoreStore(path, target, terms);
      const restored = await files.open(target);
      expect(await restored.count({})).toBeGreaterThanOrEqual(before);
      expect((await restored.check()).faults).toEqual([]);
    }
    writing = false;
    await written;
  });
});

describe('a backup', () => {
  const files = filePlace();
  afterAll(() => files.clear());
  const codeOf = (run: Promise<unknown>): Promise<string> =>
    run.then(
      () => 'it did not fail',
      (error) => error.failure?.code ?? error.message,
    );

  it('that was changed, in one bit, is refused, and so is one without its hash', async () => {
    const store = await files.open();
    await fill(store, 20);
    const path = files.fresh();
    await store.backup(path, terms);
    const bytes = readFileSync(path);
    bytes[bytes.length >> 1]! ^= 1;
    writeFileSync(path, bytes);
    const target = files.fresh();
    expect(await codeOf(restoreStore(path, target, terms))).toBe('backup-changed');
    expect(existsSync(target)).toBe(false);
    writeFileSync(join(path, '..', 'bare.db'), bytes);
    expect(await codeOf(restoreStore(join(path, '..', 'bare.db'), target, terms))).toBe('no-hash');
    expect(await codeOf(restoreStore(join(path, '..', 'none.db'), target, terms))).toBe('no-such-backup');
  });

  it('writes over nothing', async () => {
    const location = files.fresh();
    const store = await files.open(location);
    await fill(store, 20);
    const path = files.fresh();
    await store.backup(path, terms);
    expect(await codeOf(store.backup(path, terms))).toBe('already-there');
    expect(await codeOf(restoreStore(path, location, terms))).toBe('already-there');
  });
});

describe.each(await namedPlaces())('a check in %s', (_, makePlace) => {
  let place: Place;
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => place.clear());

  it.each([
    [
      'changed bytes',
      'update contents set bytes = replace_bytes where sha256 = (select min(sha256) from contents where bytes is not null)',
      /the bytes [0-9a-f]{64} are not what was stored/u,
    ],
    ['a changed text', "update documents set text = 'x' where number = 1", /is not what was stored/u],
    ['a lost text', 'update documents set text = null where number = 1', /has lost its text/u],
    [
      'a changed judgement',
      "update judgements set made_by = 'x' where number = 1",
      /chain of judgements does not hold from number 1/u,
    ],
    ['a hole in the index', 'delete from terms', /documents cannot be found by their words/u],
  ])('finds %s', async (_, sql, fault) => {
    const location = place.fresh();
    const store = await place.open(location);
    await fill(store, 10);
    expect((await store.check()).faults).toEqual([]);
    await place.run(location, sql.replace('replace_bytes', place.engine === 'sqlite' ? "x'00'" : "'\\x00'"));
    const { faults } = await store.check();
    expect(faults.join('\n')).toMatch(fault);
  });
});

describe('a damaged file', () => {
  const files = filePlace();
  afterAll(() => files.clear());

  it('is never silently wrong: a cut or a flipped byte is found, or no text, way or judgement is different', async () => {
    const location = files.fresh();
    const store = await files.open(location);
    await fill(store, 300);
    const expected = await whatHashesHold(store);
    await store.close();
    const whole = readFileSync(location);
    let found = 0;
    const silent: string[] = [];
    for (let round = 0; round < 40; round++) {
      const bytes = Buffer.from(whole);
      const at = Math.floor((whole.length * (round * 7919 + 13)) / (40 * 7919)) % whole.length;
      const damaged = round % 2 === 0 ? bytes.subarray(0, Math.max(at, 5000)) : bytes;
      if (round % 2 === 1) damaged[at]! ^= 0x55;
      const target = files.fresh();
      writeFileSync(target, damaged);
      let reader: Store | undefined;
      try {
        reader = await files.open(target, { readOnly: true });
        const { faults } = await reader.check();
        if (faults.length > 0) found++;
        else silent.push(await whatHashesHold(reader));
      } catch (error) {
        expect((error as Error).name).toBe('StoreFailure');
        found++;
      }
    }
    expect(silent.filter((one) => one !== expected)).toEqual([]);
    expect(found).toBeGreaterThan(20);
  });

  it('gives back the judgements that can be read', async () => {
    const location = files.fresh();
    const store = await files.open(location);
    await fill(store, 20);
    for (let at = 0; at < 400; at++)
      await store.judge({ kind: 'note', by: 'huda', targets: [{ document: 'd' }], value: `رأي ${at} `.repeat(20) });
    const all = await store.judgements();
    await store.close();
    const bytes = readFileSync(location);
    bytes.fill(0, Math.floor(bytes.length * 0.6), Math.floor(bytes.length * 0.7));
    writeFileSync(location, bytes);
    const damaged = await files.open(location, { readOnly: true });
    const lost: number[] = [];
    const read: unknown[] = [];
    for await (const one of damaged.salvageJudgements((number) => lost.push(number))) read.push(one);
    expect(read.length + lost.length).toBeGreaterThan(0);
    const known = new Set(all.map((one) => JSON.stringify(one)));
    expect(read.every((one) => known.has(JSON.stringify(one)))).toBe(true);
  });

  it('gives back the reports that can be read', async () => {
    const location = files.fresh();
    const store = await files.open(location);
    await fill(store, 300);
    await store.close();
    const bytes = readFileSync(location);
    bytes.fill(0, Math.floor(bytes.length * 0.4), Math.floor(bytes.length * 0.6));
    writeFileSync(location, bytes);
    const damaged = await files.open(location, { readOnly: true });
    const lost: number[] = [];
    const saved: string[] = [];
    for await (const { text } of damaged.salvage((number) => lost.push(number))) saved.push(text!);
    expect((await damaged.check()).faults).not.toEqual([]);
    expect(saved.length + lost.length).toBeGreaterThan(0);
    expect(new Set(saved).size).toBe(saved.length);
    expect(saved.every((text) => /^انهار جدار رقم \d+ قرب السوق$/u.test(text))).toBe(true);
  });
});
