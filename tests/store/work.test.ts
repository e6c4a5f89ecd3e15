// Judgements, jobs, analyses and searches on every engine: the chain shows every change, undo leaves what remains, a job has one worker.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Judgement, type Ruling, type Store, standingJudgements } from '../../src/store/index.ts';
import { incoming, namedPlaces, type Place } from './engines.ts';

const ruling = (kind: Ruling['kind'], more: Partial<Ruling> = {}): Ruling => ({
  kind,
  by: 'huda',
  targets: [{ document: 'd1', finding: 'event', start: 3, end: 8, quote: 'القصف' }],
  ...more,
});

describe.each(await namedPlaces())('judgements in %s', (_, makePlace) => {
  let place: Place;
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => place.clear());

  const withThree = async (): Promise<{ location: string; store: Store }> => {
    const location = place.fresh();
    const store = await place.open(location);
    await store.judge(ruling('accept'));
    await store.judge(ruling('note', { value: 'رأي' }));
    await store.judge(ruling('undo', { undoes: 1 }));
    return { location, store };
  };

  it('are kept in order with who, when and what', async () => {
    const { store } = await withThree();
    const all = await store.judgements();
    expect(all.map(({ number, kind, by }) => [number, kind, by])).toEqual([
      [1, 'accept', 'huda'],
      [2, 'note', 'huda'],
      [3, 'undo', 'huda'],
    ]);
    expect(all[1]!.ruling).toEqual(ruling('note', { value: 'رأي' }));
    expect(await store.verifyJudgements()).toMatchObject({ entries: 3, brokenAt: null, head: all[2]!.hash });
    expect(await store.judgements('d2')).toEqual([]);
  });

  it.each([
    ['a changed word', "update judgements set body = replace(body, 'huda', 'nobody') where number = 2", 2],
    ['a changed name', "update judgements set made_by = 'nobody' where number = 1", 1],
    ['a changed date', "update judgements set made_at = '2020-01-01' where number = 3", 3],
    ['an entry dropped', 'delete from judgements where number = 2', 2],
    [
      'two entries swapped',
      'update judgements set number = 9 where number = 1; update judgements set number = 1 where number = 2; update judgements set number = 2 where number = 9',
      1,
    ],
  ])('show %s', async (_, sql, brokenAt) => {
    const { location, store } = await withThree();
    await place.run(location, sql);
    expect((await store.verifyJudgements()).brokenAt).toBe(brokenAt);
  });

  it('are refused where they have no meaning, and a removal cannot be undone', async () => {
    const { store } = await withThree();
    const [receipt] = await store.add([incoming({ text: 'سر' })]);
    const removal = await store.remove({ document: receipt!.document, kind: 'remove', by: 'huda', why: 'x' });
    const refused = [
      ruling('undo', { undoes: 99 }),
      ruling('undo', { undoes: removal!.judgement }),
      ruling('merge'),
      ruling('remove'),
      ruling('reject', { targets: [{ document: 'd1', finding: 'story' }] }),
    ];
    for (const one of refused)
      await expect(store.judge(one), JSON.stringify(one)).rejects.toMatchObject({
        failure: { code: 'wrong-judgement' },
      });
    expect((await store.verifyJudgements()).entries).toBe(4);
  });

  it('are one chain though many rule at once', async () => {
    const location = place.fresh();
    const stores = await Promise.all([1, 2, 3].map(() => place.open(location)));
    await Promise.all(stores.flatMap((store) => Array.from({ length: 8 }, () => store.judge(ruling('accept')))));
    expect(await stores[0]!.verifyJudgements()).toMatchObject({ entries: 24, brokenAt: null });
  });
});

const asJudgement = (given: { kind: Ruling['kind']; undoes?: number }, at: number): Judgement => ({
  number: at + 1,
  madeAt: '',
  kind: given.kind,
  by: '',
  document: null,
  hash: '',
  ruling: { kind: given.kind, by: '', targets: [], ...(given.undoes === undefined ? {} : { undoes: given.undoes }) },
});

describe('undo', () => {
  it('leaves, after any sequence, what would stand had the undone never been ruled', () => {
    const step = fc.record({ kind: fc.constantFrom('merge', 'split', 'undo'), pick: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const holds: boolean[] = [];
        const undoneBy: number[] = [];
        const judgements = steps.map(({ kind, pick }, at) => {
          const undoes = (pick % Math.max(1, at)) + 1;
          const asked = kind === 'undo' && at > 0;
          undoneBy[at] = asked ? undoes : 0;
          return asJudgement(asked ? { kind, undoes } : { kind: kind === 'undo' ? 'merge' : kind }, at);
        });
        // By hand, from the last: an entry holds unless a later one that holds undoes it.
        for (let at = judgements.length - 1; at >= 0; at--)
          holds[at] = !undoneBy.some((target, by) => by > at && target === at + 1 && holds[by]);
        const expected = judgements.filter((judgement, at) => holds[at] && judgement.kind !== 'undo');
        expect(standingJudgements(judgements).map(({ number }) => number)).toEqual(
          expected.map(({ number }) => number),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe.each(await namedPlaces())('work in %s', (_, makePlace) => {
  let place: Place;
  let now = '2024-03-05T09:00:00.000Z';
  const open = (location = place.fresh()): Promise<Store> => place.open(location, { now: () => now });
  const claim = { kind: 'analyse', worker: 'w1', lease: 60_000 };
  const failure = { code: 'x', message: 'It failed.', hint: 'Try again.' };
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => place.clear());

  it('is asked for once and taken by one worker', async () => {
    now = '2024-03-05T09:00:00.000Z';
    const location = place.fresh();
    const stores = await Promise.all([1, 2, 3].map(() => open(location)));
    for (let at = 0; at < 12; at++)
      expect(await stores[0]!.addJobs([{ id: `j${at}`, kind: 'analyse', body: { at } }])).toBe(1);
    expect(await stores[0]!.addJobs([{ id: 'j3', kind: 'analyse', body: {} }])).toBe(0);
    const taken = await Promise.all(
      stores.flatMap((store, who) => Array.from({ length: 5 }, () => store.claimJob({ ...claim, worker: `w${who}` }))),
    );
    const ids = taken.filter((job) => job !== null).map(({ id }) => id);
    expect(ids).toHaveLength(12);
    expect(new Set(ids).size).toBe(12);
    expect(await stores[1]!.claimJob({ ...claim, kind: 'other' })).toBeNull();
  });

  it('goes to another worker when the lease ends; the first can then no longer end it', async () => {
    now = '2024-03-05T09:00:00.000Z';
    const store = await open();
    await store.addJobs([{ id: 'j', kind: 'analyse', body: 7 }]);
    expect(await store.claimJob(claim)).toMatchObject({ id: 'j', body: 7, attempts: 1 });
    expect(await store.claimJob({ ...claim, worker: 'w2' })).toBeNull();
    now = '2024-03-05T09:02:00.000Z';
    expect(await store.claimJob({ ...claim, worker: 'w2' })).toMatchObject({ id: 'j', attempts: 2 });
    expect(await store.endJob({ id: 'j', worker: 'w1' })).toBe(false);
    expect(await store.endJob({ id: 'j', worker: 'w2' })).toBe(true);
    expect(await store.jobs('done')).toHaveLength(1);
  });

  it('is tried again, later each time, and is dead with its reason in the end', async () => {
    const store = await open();
    now = '2024-03-05T09:00:00.000Z';
    await store.addJobs([{ id: 'j', kind: 'analyse', body: null }]);
    const states: (string | null)[] = [];
    for (let day = 6; day < 20 && states.at(-1) !== 'dead'; day++) {
      expect(await store.claimJob(claim)).not.toBeNull();
      states.push(await store.failJob({ id: 'j', worker: 'w1', failure }));
      expect(await store.claimJob(claim)).toBeNull();
      now = `2024-03-${String(day).padStart(2, '0')}T09:00:00.000Z`;
    }
    expect(states).toEqual(['waiting', 'waiting', 'waiting', 'waiting', 'dead']);
    expect(await store.jobs('dead')).toMatchObject([{ id: 'j', attempts: 5, failure }]);
  });

  it('can be taken back until it is done', async () => {
    const store = await open();
    await store.addJobs([{ id: 'j', kind: 'analyse', body: null }]);
    expect(await store.cancelJob('j')).toBe(true);
    expect(await store.cancelJob('j')).toBe(false);
    expect(await store.claimJob(claim)).toBeNull();
  });

  it('leaves analyses by document and engine, and searches by name; the last one stands', async () => {
    const store = await open();
    const [receipt] = await store.add([incoming({ text: 'نص' })]);
    const document = receipt!.document;
    await store.saveAnalyses([
      { document, engine: 'tawatur 1', body: '{"a":1}' },
      { document, engine: 'tawatur 2', body: '{"a":2}' },
      { document, engine: 'tawatur 2', body: '{"a":3}' },
    ]);
    expect(await store.analysis(document, 'tawatur 1')).toBe('{"a":1}');
    expect(await store.analysis(document, 'tawatur 2')).toBe('{"a":3}');
    expect(await store.analysis(document, 'tawatur 3')).toBeNull();
    await store.saveSearch({ name: 'ب', query: 'قصف' });
    await store.saveSearch({ name: 'أ', query: 'ميناء' });
    await store.saveSearch({ name: 'ب', query: 'جسر' });
    expect(await store.searches()).toEqual([
      { name: 'أ', query: 'ميناء' },
      { name: 'ب', query: 'جسر' },
    ]);
  });
});
