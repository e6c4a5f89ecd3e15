// Search: spelling and clitics do not hide a word, quotation marks ask for the letters, and both engines give the same documents in the
// same order.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadStories } from '../../src/cli/corpus/stories.ts';
import { arabic } from '../../src/index.ts';
import type { Store } from '../../src/store/index.ts';
import { queryOf } from '../../src/text/terms.ts';
import { incoming, namedPlaces, type Place, places } from './engines.ts';

const TEXTS = [
  'أفادت مصادر بأنّ القصف أصاب مدرسة في حي الميناء',
  'وبالقصف على الأسواق انتهى اليوم الأول',
  'تواصل قصف الطرق المؤدية الى المدينه',
  'عاد الهدوء إلى المدينة بعد يومين، وغادر وفد لبنان',
  'وصل الوفد من لبنان وللمدينة قال إن 3.5 ملايين لن تكفي',
  'The harbour (Example Port) reopened؛ ٢٥ سفينة',
  'زارت وفاء قصفَ الرعد',
];

const ids = async (store: Store, typed: string): Promise<number[]> => {
  const page = await store.page({ query: queryOf(typed, arabic), limit: 50 });
  return page.documents.map(({ text }) => TEXTS.indexOf(text!)).sort();
};

describe.each(await namedPlaces())('search in %s', (_, makePlace) => {
  let place: Place;
  let store: Store;
  beforeAll(async () => {
    place = makePlace();
    store = await place.open();
    await store.add(TEXTS.map((text, at) => incoming({ text, published: `2024-03-0${at + 1}` })));
  });
  afterAll(() => place.clear());

  it.each([
    ['قصف', [0, 1, 2, 6]],
    ['القصف', [0, 1, 2, 6]],
    ['والقصف', [0, 1, 2, 6]],
    ['مدينة', [2, 3, 4]],
    ['المدينه', [2, 3, 4]],
    ['إلى', [2, 3]],
    ['اسواق', [1]],
    ['لبنان', [3, 4]],
    ['بعد', [3]],
    ['قصف المدينة', [2]],
    ['25', [5]],
    ['٣.٥', [4]],
    ['HARBOUR', [5]],
    ['غائب', []],
    ['"قصف"', [2]],
    ['«القصف»', [0]],
    ['«قصفَ الرعد»', [6]],
    ['«قصف الرعد»', []],
    ['"المدينة"', [3]],
    ['"المدينه"', [2]],
    ['لبنان "قال إن"', [4]],
    ['"في  حي"', [0]],
    ['\'"); drop table documents; --', []],
    ['" OR NOT * ^ : ( ) \\ \' & | ! <->', []],
  ])('%s', async (typed, expected) => {
    expect(await ids(store, typed)).toEqual(expected);
  });

  it('gives everything, newest first, where nothing is asked', async () => {
    const page = await store.page({ limit: 50 });
    expect(page.documents.map(({ published }) => published)).toEqual(TEXTS.map((_, at) => `2024-03-0${7 - at}`));
  });

  it('goes on from page to page without gap or repetition, with phrases too', async () => {
    for (const typed of ['قصف', '', '"المدينة"', 'المدينة']) {
      const query = queryOf(typed, arabic);
      const whole = await store.page({ query, limit: 50 });
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await store.page({ query, limit: 1, ...(after === undefined ? {} : { after }) });
        seen.push(...page.documents.map(({ id }) => id));
        after = page.next ?? undefined;
      } while (after !== undefined);
      expect(seen).toEqual(whole.documents.map(({ id }) => id));
      expect(await store.count({ query })).toBe(seen.length);
    }
  });

  it('keeps to dates, the last day whole, and to an outlet', async () => {
    const dated = await place.open();
    await dated.add([
      incoming({ text: 'واحد', published: '2024-03-04T23:59Z', outlet: 'الفنار' }),
      incoming({ text: 'اثنان', published: '2024-03-05T10:00+03:00' }),
      incoming({ text: 'ثلاثة', published: '2024-03-05T23:59:59Z' }),
      incoming({ text: 'أربعة' }),
    ]);
    const texts = async (wanted: object): Promise<(string | null)[]> =>
      (await dated.page(wanted)).documents.map(({ text }) => text);
    expect(await texts({ from: '2024-03-05', to: '2024-03-05' })).toEqual(['ثلاثة', 'اثنان']);
    expect(await texts({ to: '2024-03-04' })).toEqual(['واحد']);
    expect(await texts({ outlet: 'الفنار' })).toEqual(['واحد']);
    expect(await texts({})).toEqual(['ثلاثة', 'اثنان', 'واحد', 'أربعة']);
  });
});

describe('search on both engines', async () => {
  const makers = await places();
  it.skipIf(makers.length < 2)('gives the same documents in the same order for every word of the stories', async () => {
    const reports = loadStories().flatMap((story) => story.reports);
    expect(reports.length).toBeGreaterThan(5);
    const made = makers.map((make) => make());
    const stores = await Promise.all(made.map((place) => place.open()));
    for (const store of stores) await store.add(reports.map((report) => incoming(report)));
    const words = new Set(reports.flatMap(({ text }) => text.split(/\s+/u)).filter((_, at) => at % 7 === 0));
    for (const word of [...words, ...[...words].map((word) => `"${word}"`)]) {
      const query = queryOf(word, arabic);
      const [one, other] = await Promise.all(
        stores.map(async (store) => (await store.page({ query, limit: 50 })).documents.map(({ id }) => id)),
      );
      expect(one, word).toEqual(other);
    }
    for (const place of made) await place.clear();
  });
});
