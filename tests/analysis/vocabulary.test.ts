// What is known of a word is kept with it; these tests hold that nothing found depends on when an index was made, how many there are,
// or what was read before.
import { expect, test } from 'vitest';
import { analyze, arabic, createGazetteer, documentOf, shippedGazetteer } from '../../src/index.ts';
import { createPhraseIndex, type PhraseIndex } from '../../src/text/phrases.ts';
import { tokenise } from '../../src/text/tokens.ts';
import { oncePerWord, vocabularyOf } from '../../src/text/vocabulary.ts';

const { folder, clitics } = arabic;
const TEXT = 'وصل مراسل بقناة الزيتونة الأولى';
const TOKENS = tokenise(TEXT, folder);
const indexOf = (phrase: string): PhraseIndex<string> => createPhraseIndex([[phrase, phrase]], folder, clitics);
const foundBy = (index: PhraseIndex<string>): string[] =>
  TOKENS.flatMap((_, at) => index.matchesAt(TEXT, TOKENS, at).flatMap((match) => match.values));

test('a question is asked once of a word, however it is spelt', () => {
  let asked = 0;
  const length = oncePerWord((word) => {
    asked++;
    return word.folded.length;
  });
  const lengths = tokenise('أحمد احمد أَحمد', folder).map((token) => length(token.word));
  expect(lengths).toEqual([4, 4, 4]);
  expect(asked).toBe(1);
});

test('an index made after the words were met finds as much as one made before', () => {
  const early = indexOf('قناة الزيتونة');
  expect(foundBy(early)).toEqual(['قناة الزيتونة']);
  expect(foundBy(indexOf('الزيتونة الأولى'))).toEqual(['الزيتونة الأولى']);
  expect(foundBy(indexOf('قناة الزيتونة الأولى'))).toEqual(['قناة الزيتونة الأولى']);
  expect(foundBy(early)).toEqual(['قناة الزيتونة']);
});

test('many indexes do not disturb one another', () => {
  const phrases = ['مراسل', 'قناة', 'الزيتونة', 'الأولى', 'لا أحد'];
  const made = Array.from({ length: 90 }, (_, at) => phrases[at % phrases.length]!);
  const indexes = made.map(indexOf);
  for (const round of [1, 2])
    indexes.forEach((index, at) => {
      expect([round, ...foundBy(index)]).toEqual(made[at] === 'لا أحد' ? [round] : [round, made[at]]);
    });
});

test('what is found does not depend on what was read before, even when the vocabulary begins anew', () => {
  const report = documentOf({
    text: 'قال محافظ الساحل سالم ناصر إن القصف أسفر عن مقتل ثلاثة مدنيين في دمشق يوم الأربعاء.',
    published: '2024-03-05',
  });
  const before = analyze(report, arabic, shippedGazetteer);
  const held = tokenise(report.text, folder)[0]!;
  const vocabulary = vocabularyOf(folder);
  for (let number = 0; number < 140_000; number++) {
    const word = `كلمة${number.toString(36).replace(/\d/gu, (digit) => 'ابتثجحخدذر'[Number(digit)]!)}`;
    vocabulary.wordAt(word, 0, word.length);
  }
  expect(vocabulary.wordAt(held.folded, 0, held.folded.length)).not.toBe(held.word);
  expect(analyze(report, arabic, shippedGazetteer)).toEqual(before);
  expect(analyze(report, arabic, createGazetteer(arabic, [])).attributions).toHaveLength(before.attributions.length);
});
