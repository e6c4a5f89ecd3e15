// Copies: what edits do not hide, what is no copy, whose credit stands where, and that order never matters.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCopies } from '../../src/cli/bench/copies.ts';
import { makeStream } from '../../src/cli/bench/streams.ts';
import { copyOf, type Wording } from '../../src/comparison/copies.ts';
import { addWording, allCopies, createCopyIndex, removeWording } from '../../src/comparison/copy-index.ts';
import { wordingOf } from '../../src/comparison/wording-of.ts';
import { arabic, documentOf } from '../../src/index.ts';

const text = `أعلنت بلدية المرفأ القديم أن جسر الصيادين الحجري سيغلق أمام الشاحنات ثلاثة أسابيع بسبب تشققات ظهرت في دعاماته الشرقية بعد فيضان آذار.

وأوضح مهندس البلدية أن العمال سيصبون خرسانة جديدة حول القواعد وأن المارة يستطيعون العبور من الممر الخشبي المؤقت قرب سوق السمك.`;

const wording = (body: string, outlet: string, credits: readonly string[] = []): Wording => ({
  ...wordingOf(documentOf({ text: body, outlet, published: '2031-03-05' }), arabic),
  credits,
});

const original = wording(text, 'المرصاد');

describe('copies', () => {
  it.each([
    ['no hamzas', text.replace(/[أإ]/g, 'ا')],
    ['other marks', text.replace(/،|\./g, ' ؛ ')],
    ['a swapped synonym', text.replace('الشاحنات', 'المركبات الثقيلة').replace('يستطيعون', 'يمكنهم')],
    ['an inserted clause', text.replace('أن العمال', 'في حديث لإذاعة محلية مساء أمس أن العمال')],
    ['another dateline', `المرفأ القديم - وكالة الضفاف\n\n${text}`],
    ['a paragraph left out', text.split('\n\n')[0]!],
  ])('finds a text with %s', (_, edited) => {
    const copy = copyOf(original, wording(edited, 'البيدر'));
    expect(copy?.passages.length).toBeGreaterThan(0);
    expect(copy!.extent).toBe('whole');
  });

  it('slices the same words on both sides', () => {
    const other = `تقرير آخر.\n\n${text}`;
    const copy = copyOf(original, wording(other, 'البيدر'))!;
    const passage = copy.passages[0]!;
    const isFirst = copy.documents[0] === original.id;
    const [here, there] = isFirst ? [passage.one, passage.other] : [passage.other, passage.one];
    expect(text.slice(here.start, here.end)).toBe(other.slice(there.start, there.end));
  });

  it('is none inside one outlet, nor where a formula is all that is shared', () => {
    expect(copyOf(original, wording(`${text} تتمة`, 'المرصاد'))).toBeNull();
    const formula = 'قال خادم الحرمين الشريفين الملك سلمان بن عبدالعزيز آل سعود حفظه الله';
    expect(
      copyOf(
        wording(`${formula} إن الحج هذا العام كان يسيرا على ضيوف البلاد من كل مكان`, 'المرصاد'),
        wording(`${formula} في رسالة وجهها إلى المزارعين حول مواسم القمح والشعير وأسعار التقاوي`, 'البيدر'),
      ),
    ).toBeNull();
  });

  it('says whose credit is kept, dropped or changed, and who came first where that is known', () => {
    const credited = wording(text, 'البيدر', ['afp']);
    expect(copyOf(credited, wording(`${text} `, 'الشراع', ['afp']))?.credit.kind).toBe('kept');
    const dropped = copyOf(credited, wording(`${text} `, 'الشراع'))!;
    expect(dropped.credit).toMatchObject({ kind: 'dropped', to: 'afp' });
    expect(dropped.first).toBe(credited.id);
    expect(copyOf(credited, wording(`${text} `, 'الشراع', ['reuters']))?.credit.kind).toBe('changed');
    expect(copyOf(original, wording(`${text} `, 'الشراع'))).toMatchObject({
      credit: { kind: 'cannot-tell' },
      first: null,
    });
  });

  it('knows the same of any order, and nothing of what was taken out', () => {
    const all = makeStream(160, 3).reports.map((one) => wordingOf(one.document, arabic));
    const known = (list: readonly Wording[]): string => {
      const index = createCopyIndex();
      for (const one of list) addWording(index, one);
      return JSON.stringify(allCopies(index));
    };
    const expected = known(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all), (shuffled, gone) => {
        const index = createCopyIndex();
        for (const one of shuffled) addWording(index, one);
        expect(JSON.stringify(allCopies(index))).toBe(expected);
        for (const one of gone) removeWording(index, one.id);
        expect(JSON.stringify(allCopies(index))).toBe(known(all.filter((one) => !gone.includes(one))));
      }),
      { numRuns: 4 },
    );
  });

  it('finds every pair that brute force finds in an invented stream', () => {
    const { recall, precision, truePairs } = scoreCopies(makeStream(300, 5).reports.map((one) => one.document));
    expect(truePairs).toBeGreaterThan(50);
    expect(recall).toBeGreaterThanOrEqual(0.99);
    expect(precision).toBeGreaterThanOrEqual(0.99);
  });
});
