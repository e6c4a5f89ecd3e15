// Removals on every engine: the words are gone from the tables and, in a file, from its very bytes; the entry stays, the chain verifies, and
// what was taken down does not come back by another way.
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arabic } from '../../src/index.ts';
import { ingestOrder } from '../../src/server/jobs/kinds.ts';
import type { Store } from '../../src/store/index.ts';
import { queryOf } from '../../src/text/terms.ts';
import { incoming, namedPlaces, type Place } from './engines.ts';

/** A word that stands nowhere else. */
const WORD = 'الزغبلاوي';
const TEXT = `قال ${WORD} إن الجدار انهار قرب السوق القديم.`;
const OTHER = 'عاد الهدوء إلى الميناء بعد يومين.';
const order = { kind: 'remove', by: 'huda', why: 'مصدر في خطر' } as const;

async function filled(store: Store): Promise<string> {
  const [first] = await store.add([
    incoming({
      text: TEXT,
      outlet: 'الفنار',
      headline: WORD,
      url: `https://fanar.example/${WORD}`,
      published: '2024-03-05',
    }),
    incoming({ text: `${TEXT}\n`, route: 'telegram', name: `${WORD}.json`, forwardedFrom: WORD }),
    incoming({ text: TEXT, outlet: 'المنارة' }),
    incoming({ text: OTHER, outlet: 'الفنار', published: '2024-03-06' }),
  ]);
  const document = first!.document;
  await store.saveAnalyses([{ document, engine: 'e', body: JSON.stringify({ quote: WORD }) }]);
  await store.judge({ kind: 'note', by: 'huda', targets: [{ document, quote: WORD }], value: WORD });
  await store.judge({ kind: 'accept', by: 'huda', targets: [{ document: 'other', quote: OTHER }] });
  return document;
}

describe.each(await namedPlaces())('a removal in %s', (_, makePlace) => {
  let place: Place;
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => place.clear());

  it('takes the text everywhere and leaves what, when, by whom and why', async () => {
    const store = await place.open();
    const document = await filled(store);
    const ways = await store.acquisitions(document);
    const removal = await store.remove({ ...order, document });
    expect(removal!.documents).toHaveLength(3);
    expect(await store.document(document)).toMatchObject({
      text: null,
      headline: null,
      url: null,
      removedBy: removal!.judgement,
    });
    expect((await store.page({})).documents.map(({ text }) => text)).toEqual([OTHER]);
    expect(await store.count({ query: queryOf(WORD, arabic) })).toBe(0);
    for (const { content } of ways) expect(await store.bytes(content)).toBeNull();
    expect(await store.analysis(document, 'e')).toBeNull();
    const left = (await Promise.all(removal!.documents.map((id) => store.acquisitions(id)))).flat();
    expect(new Set(left.map(({ route }) => route))).toEqual(new Set(['file', 'telegram']));
    expect(JSON.stringify(left)).not.toContain(WORD);
    const judgements = await store.judgements();
    expect(judgements.map(({ kind, ruling }) => [kind, ruling === null])).toEqual([
      ['note', true],
      ['accept', false],
      ['remove', false],
    ]);
    expect(judgements[2]).toMatchObject({ by: 'huda', ruling: { value: { why: order.why } } });
    expect(judgements[2]!.ruling!.targets.map((target) => target.document)).toEqual(removal!.documents);
    expect(await store.verifyJudgements()).toMatchObject({ entries: 3, brokenAt: null });
    expect((await store.check()).faults).toEqual([]);
    expect(await store.remove({ ...order, document })).toBeNull();
  });

  it('holds when the text comes again, by whatever way', async () => {
    const store = await place.open();
    const document = await filled(store);
    await store.remove({ ...order, document });
    const receipts = await store.add([
      incoming({ text: `  ${TEXT}`, outlet: 'الجريدة', headline: WORD, url: `https://x.example/${WORD}` }),
      incoming({ text: TEXT, outlet: 'الفنار', name: `${WORD}.txt` }),
      incoming({ text: `${OTHER} `, outlet: 'الفنار' }),
    ]);
    expect(receipts.map(({ outcome }) => outcome)).toEqual(['removed', 'removed', 'known']);
    expect(await store.count({})).toBe(1);
    const acquisitions = await store.acquisitions(receipts[0]!.document);
    expect(JSON.stringify(acquisitions)).not.toContain(WORD);
    expect(await store.bytes(acquisitions[0]!.content)).toBeNull();
  });

  it('by age takes what is older, alone, and leaves what is younger or has no date', async () => {
    const store = await place.open();
    await filled(store);
    const expired = await store.expired('2024-03-06');
    expect(expired).toHaveLength(1);
    for (const document of expired) await store.remove({ kind: 'expire', by: 'keeper', why: '30 days', document });
    expect((await store.page({})).documents.map(({ outlet }) => outlet)).toEqual(['الفنار', 'المنارة']);
    const [again] = await store.add([incoming({ text: TEXT, outlet: 'الفنار', published: '2024-03-05' })]);
    expect(again!.outcome).toBe('removed');
    expect(await store.verifyJudgements()).toMatchObject({ brokenAt: null });
  });

  it('takes it from jobs that wait to store it, and from what came of those that read it', async () => {
    const store = await place.open();
    const document = await filled(store);
    const both = [incoming({ text: TEXT, outlet: 'الجريدة' }), incoming({ text: OTHER, outlet: 'الجريدة' })];
    const waiting = ingestOrder(both);
    await store.addJobs([waiting, { id: 'compare-1', kind: 'compare', body: {} }]);
    await store.claimJob({ id: 'compare-1', worker: 'w', lease: 1000 });
    await store.endJob({ id: 'compare-1', worker: 'w', result: { documents: [document], quote: WORD } });
    await store.remove({ ...order, document });
    const encoded = (text: string): string => Buffer.from(text).toString('base64');
    const left = JSON.stringify([await store.job(waiting.id), await store.job('compare-1')]);
    for (const word of [WORD, encoded(TEXT)]) expect(left).not.toContain(word);
    expect(left).toContain(encoded(OTHER));
    await store.claimJob({ id: waiting.id, worker: 'w', lease: 1000 });
    await store.endJob({ id: waiting.id, worker: 'w' });
    expect((await store.job(waiting.id))!.body).toBeNull();
  });

  it('by the day on which a report first came takes undated ones too', async () => {
    const store = await place.open();
    const [old] = await store.add([incoming({ text: 'قديم بلا تاريخ', acquiredAt: '2023-01-01T00:00:00.000Z' })]);
    await store.add([
      incoming({ text: 'قديم بلا تاريخ', acquiredAt: '2024-06-01T00:00:00.000Z', name: 'b.txt' }),
      incoming({ text: 'جديد', acquiredAt: '2024-06-01T00:00:00.000Z', published: '2020-01-01' }),
    ]);
    expect(await store.expired('2024-01-01', 'acquired')).toEqual([old!.document]);
    expect(await store.expired('2022-01-01', 'acquired')).toEqual([]);
  });

  it('of what is not there is a failure', async () => {
    const store = await place.open();
    await expect(store.remove({ ...order, document: 'none' })).rejects.toThrow('There is no document');
  });
});

describe('a removal in a file', () => {
  it('leaves nothing of the words in its bytes, nor in the log beside it', async () => {
    const [, makePlace] = (await namedPlaces())[0]!;
    const place = makePlace();
    const location = place.fresh();
    const store = await place.open(location);
    const document = await filled(store);
    const holds = (): boolean =>
      [location, `${location}-wal`]
        .filter((path) => existsSync(path))
        .some((path) =>
          [WORD, encodeURI(WORD), 'الزغبلاوي'.slice(2)].some((word) => readFileSync(path).includes(Buffer.from(word))),
        );
    expect(holds()).toBe(true);
    await store.remove({ ...order, document });
    expect(holds()).toBe(false);
    await store.close();
    expect(holds()).toBe(false);
    await place.clear();
  });
});
