// Blocks: any string gives blocks in order and apart; the copy is the noise, not the first reading; cost grows with the length.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBlocks } from '../../src/analysis/blocks.ts';
import { arabic, createGazetteer, documentOf } from '../../src/index.ts';
import type { Block } from '../../src/model/documents.ts';
import { tokenise } from '../../src/text/tokens.ts';

const outlet = (id: string, ...names: string[]) =>
  ({
    id,
    kind: 'outlet',
    names,
    english: id,
    subtype: 'agency',
    country: null,
    side: null,
    ambiguity: 'safe',
  }) as const;
const gazetteer = createGazetteer(arabic, [
  outlet('fanar-agency', 'وكالة الفنار', 'الفنار'),
  outlet('afp', 'أ ف ب', 'فرانس برس'),
  { ...outlet('marfa', 'المرفأ'), kind: 'place', subtype: 'city' },
]);
const blocksOf = (text: string): Block[] =>
  findBlocks(documentOf({ text }), tokenise(text, arabic.folder), arabic, gazetteer);
const shown = (text: string): string[] =>
  blocksOf(text).map(
    (one) => `${one.role}${one.kind === undefined ? '' : ` ${one.kind}`}: ${text.slice(one.start, one.end)}`,
  );

const head = 'انهيار جدار في سوق المرفأ وإصابة ثلاثة';
const first = 'قالت بلدية المرفأ إن ثلاثة باعة أصيبوا عندما انهار جدار قرب السوق القديم صباح الثلاثاء الماضي.';
const second = 'وأضافت البلدية أن المهندسين سيفحصون المباني المجاورة خلال أيام وأن السكان نقلوا إلى مدرسة قريبة.';

describe('blocks', () => {
  it('names the agencies of a credit line', () => {
    const byline = blocksOf(`${head}\n\nالمرفأ - أ ف ب، الفنار\n\n${first}`).find((one) => one.role === 'byline');
    expect(byline?.agencies).toEqual(['afp', 'fanar-agency']);
  });

  it('reads a byline field that is empty, or that stands on the first line of the body', () => {
    expect(blocksOf(`${head}\n\n\n\n ${first}`).map((one) => one.role)).toEqual(['headline', 'body']);
    expect(blocksOf(`${head}\n\n\n\n الفنار – المرفأ\n${first}`).map((one) => one.role)).toEqual([
      'headline',
      'byline',
      'body',
    ]);
  });

  it('says which passage a copy repeats', () => {
    const text = `${head}\n\n${first}\n${second}\n\n${first}\n${second}`;
    const copy = blocksOf(text).find((one) => one.kind === 'body-repeat')!;
    expect(copy.start).toBeGreaterThan(text.indexOf(second));
    expect(text.slice(copy.repeats!.start, copy.repeats!.end)).toContain('بلدية المرفأ');
  });

  it('finds a copy with a word corrected and a stop lost', () => {
    const text = `${head}\n\n${first}\n${second}\n\n${first.replace('صباح', 'فجر')}\n${second.slice(0, -1)}`;
    expect(blocksOf(text).map((one) => one.kind)).toEqual([
      undefined,
      undefined,
      undefined,
      'body-repeat',
      'body-repeat',
    ]);
  });

  it('keeps a paragraph that differs from another in a number only', () => {
    const one = 'ارتفع عدد النازحين إلى المدرسة القريبة من الميناء إلى 40 عائلة بحسب بلدية المرفأ في بيانها اليومي.';
    expect(blocksOf(`${one}\n${one.replace('40', '75')}`).map((block) => block.role)).toEqual(['body', 'body']);
  });

  it('leaves a page without any noise alone', () => {
    expect(shown(`${first}\n${second}`)).toEqual([`body: ${first}`, `body: ${second}`]);
  });

  it('takes a lone line for body, however short', () => {
    expect(shown('قال الوزير إن الجسر سليم')).toEqual(['body: قال الوزير إن الجسر سليم']);
  });

  it('copes with Windows line ends and no-break spaces', () => {
    expect(blocksOf(`${head}\r\n\r\n\u00a0المرفأ - وكالات\u00a0\r\n\r\n${first}\r\n`).map((one) => one.role)).toEqual([
      'headline',
      'byline',
      'body',
    ]);
  });
});

const scrap = fc.oneof(
  fc.constantFrom(
    head,
    first,
    second,
    'إعلان',
    'مقالات ذات صلة',
    '&nbsp;',
    '[[video',
    '<br>',
    '[/caption]',
    '(وكالات)',
    '- ',
    'سمات',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('\ud800', '\udc00', '\u202e', '\u0640', '\n', '\r\n', '\u2028', '"', '«', '».', '#', ':'),
);

describe('any text', () => {
  it('gives blocks in order and apart that begin and end with a letter or mark', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 40 }), fc.constantFrom('', ' ', '\n'), (scraps, glue) => {
        const text = scraps.join(glue);
        let end = 0;
        for (const block of blocksOf(text)) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(block.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(block.start, block.end).trim()).not.toBe('');
          end = block.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('covers every letter', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 30 }), (scraps) => {
        const text = scraps.join('\n');
        const covered = new Uint8Array(text.length);
        for (const block of blocksOf(text)) covered.fill(1, block.start, block.end);
        for (const match of text.matchAll(/\p{L}/gu)) expect(covered[match.index]).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});
