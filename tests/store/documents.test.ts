// The contract of the store, tried on every engine: what is added is there, once, with every way that it came.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { incoming, namedPlaces, type Place } from './engines.ts';

const TEXT = 'قالت بلدية المرفأ إن الجدار انهار قرب السوق القديم.\nلم يصب أحد.';
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

async function exported(store: Store): Promise<string[]> {
  const lines: string[] = [];
  for await (const document of store.all())
    lines.push(JSON.stringify([document, await store.acquisitions(document.id)]));
  return lines.sort();
}

describe.each(await namedPlaces())('documents in %s', (_, makePlace) => {
  let place: Place;
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => place.clear());

  it('are there with text, description and bytes, after closing and opening again', async () => {
    const location = place.fresh();
    const store = await place.open(location);
    const bytes = new TextEncoder().encode(`${TEXT}\r\n`);
    const [receipt] = await store.add([
      incoming({ text: TEXT, outlet: 'الفنار', published: '2024-03-05', url: 'https://fanar.example/1', bytes }),
    ]);
    expect(receipt).toMatchObject({ outcome: 'new', newAcquisition: true });
    await store.close();
    const again = await place.open(location, { mustExist: true });
    const document = await again.document(receipt!.document);
    expect(document).toMatchObject({ text: TEXT, outlet: 'الفنار', published: '2024-03-05', removedBy: null });
    const [acquisition] = await again.acquisitions(receipt!.document);
    expect(acquisition).toMatchObject({ content: sha256(bytes), route: 'file', name: 'a.txt' });
    expect(Buffer.from((await again.bytes(acquisition!.content))!)).toEqual(Buffer.from(bytes));
  });

  it('come once however often they are added, in one batch and in many', async () => {
    const store = await place.open();
    const one = incoming({ text: TEXT, outlet: 'الفنار' });
    const [first, second] = await store.add([one, one]);
    expect([first!.outcome, second!.outcome]).toEqual(['new', 'known']);
    const [third] = await store.add([one]);
    expect(third).toEqual({ document: first!.document, outcome: 'known', newAcquisition: false });
    expect(await store.count({})).toBe(1);
    expect(await store.acquisitions(first!.document)).toHaveLength(1);
  });

  it('are one document with five acquisitions when they come five ways', async () => {
    const store = await place.open();
    const url = 'https://fanar.example/news/7';
    await store.add([incoming({ text: `${TEXT}\n`, route: 'paste', name: 'paste' })]);
    await store.add([
      incoming({
        text: TEXT,
        outlet: 'الفنار',
        url,
        route: 'address',
        name: url,
        headers: { etag: '"7"' },
        redirects: ['https://f.example/7'],
      }),
      incoming({
        text: TEXT.replace('\n', '\n\n'),
        outlet: 'صحيفة الفنار',
        url: `${url}?utm_source=feed#top`,
        route: 'feed',
        name: 'https://fanar.example/feed',
      }),
    ]);
    const receipts = await store.add([
      incoming({
        text: TEXT,
        outlet: 'الفنار',
        route: 'telegram',
        name: 'result.json',
        part: '12',
        forwardedFrom: 'قناة المرفأ',
      }),
      incoming({ text: TEXT, outlet: 'الفنار', route: 'file', name: 'all.jsonl', part: '3' }),
    ]);
    expect(new Set(receipts.map(({ outcome }) => outcome))).toEqual(new Set(['known']));
    const page = await store.page({});
    expect(page.documents).toHaveLength(1);
    const ways = await store.acquisitions(page.documents[0]!.id);
    expect(ways.map(({ route }) => route).sort()).toEqual(['address', 'feed', 'file', 'paste', 'telegram']);
    expect(ways.find(({ route }) => route === 'telegram')!.forwardedFrom).toBe('قناة المرفأ');
    const fetched = ways.find(({ route }) => route === 'address')!;
    expect([fetched.headers, fetched.redirects]).toEqual([{ etag: '"7"' }, ['https://f.example/7']]);
  });

  it('stay apart when two outlets carry the same words', async () => {
    const store = await place.open();
    await store.add([incoming({ text: TEXT, outlet: 'الفنار' }), incoming({ text: TEXT, outlet: 'المنارة' })]);
    expect(await store.count({})).toBe(2);
  });

  it('give the same export whatever the order in which they come', async () => {
    const given = [
      incoming({ text: TEXT, route: 'paste', name: 'p' }),
      incoming({ text: TEXT, outlet: 'الفنار', published: '2024-03-05', headline: 'ب' }),
      incoming({ text: TEXT, outlet: 'الفنار', published: '2024-03-05T10:00Z', headline: 'أ', name: 'b.txt' }),
      incoming({ text: `${TEXT} `, outlet: 'المنارة', url: 'https://a.example/1' }),
      incoming({ text: ` ${TEXT}`, url: 'https://a.example/1', route: 'feed' }),
      incoming({ text: 'نص آخر عن الميناء', outlet: 'الفنار' }),
    ];
    const stores: Store[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(given, { minLength: given.length }),
        fc.integer({ min: 1, max: 6 }),
        async (order, size) => {
          const store = await place.open();
          stores.push(store);
          for (let at = 0; at < order.length; at += size) await store.add(order.slice(at, at + size));
          expect(await exported(store)).toEqual(await exported(stores[0]!));
        },
      ),
      { numRuns: 12 },
    );
    expect(await exported(stores[0]!)).toHaveLength(3);
  });

  it('lose none when several writers add the same and different reports at once', async () => {
    const location = place.fresh();
    const writers = await Promise.all([1, 2, 3].map(() => place.open(location)));
    const texts = Array.from({ length: 30 }, (_, at) => `${TEXT} ${at}`);
    await Promise.all(
      writers.flatMap((writer, who) =>
        [0, 10, 20].map((from) =>
          writer.add(
            texts
              .slice(from, from + 10)
              .map((text) => incoming({ text: `${text}${' '.repeat(who)}`, outlet: 'الفنار' })),
          ),
        ),
      ),
    );
    expect(await writers[0]!.count({})).toBe(30);
    const page = await writers[1]!.page({ limit: 1 });
    expect(await writers[2]!.acquisitions(page.documents[0]!.id)).toHaveLength(3);
  });

  it('keep a batch whole: one that cannot be stored leaves nothing of it behind', async () => {
    const store = await place.open();
    const bad = {
      ...incoming({ text: 'نص' }),
      acquisition: { ...incoming({ text: 'نص' }).acquisition, route: null as never },
    };
    await expect(store.add([incoming({ text: TEXT }), bad])).rejects.toThrow();
    expect(await store.count({})).toBe(0);
  });

  it('keep any text at the same length, with what a database cannot hold replaced one for one', async () => {
    const store = await place.open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }), async (text) => {
        const [receipt] = await store.add([incoming({ text, outlet: text.slice(0, 3) })]);
        const back = (await store.document(receipt!.document))!.text!;
        expect(back.length).toBe(text.length);
        if (text.isWellFormed() && !text.includes('\u0000')) expect(back.trim()).toBe(text.trim());
      }),
      { numRuns: 60 },
    );
    const [receipt] = await store.add([incoming({ text: 'أ\u0000ب\ud800ج' })]);
    expect((await store.document(receipt!.document))!.text).toBe('أ\ufffdب\ufffdج');
  });

  it('have versions where the text at an address changed, with the difference', async () => {
    const store = await place.open();
    const url = 'https://fanar.example/9';
    const later = TEXT.replace('لم يصب أحد.', 'أصيب عامل.');
    const at = (hour: number): string => `2024-03-05T0${hour}:00:00.000Z`;
    await store.add([incoming({ text: TEXT, outlet: 'الفنار', url, acquiredAt: at(1) })]);
    await store.add([incoming({ text: later, outlet: 'الفنار', url: `${url}#x`, acquiredAt: at(3) })]);
    await store.add([incoming({ text: later, outlet: 'الفنار', url, acquiredAt: at(4), name: 'again' })]);
    const versions = await store.versions(url);
    expect(versions.map(({ firstSeen, changes }) => [firstSeen, changes])).toEqual([
      [at(1), null],
      [at(3), { added: ['أصيب عامل.'], removed: ['لم يصب أحد.'] }],
    ]);
  });
});
