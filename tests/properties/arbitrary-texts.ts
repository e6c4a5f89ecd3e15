// Texts for the property tests: any Unicode at all, and mixtures of the words, digits, marks and controls that reports are made of.
import fc from 'fast-check';

/** Any code units: unpaired surrogates, controls and direction marks included. */
export const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 300,
});

const CONTROLS = [
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u061c',
  '\u200c',
  '\u200d',
  '\ufeff',
  '\u00ad',
  '\u0000',
  '\ud83d',
  '\ude00',
];
const MARKS = [
  '"',
  '«',
  '»',
  '“',
  '”',
  '„',
  '(',
  ')',
  '[',
  ']',
  '.',
  '،',
  '؛',
  ':',
  '؟',
  '!',
  '…',
  '-',
  '–',
  '/',
  '%',
  '+',
  '#',
  '@',
  '\n',
  '\n\n',
  '\t',
  '\u00a0',
  '\r\n',
  '==>',
  '# ',
];
const NUMBERS = ['0', '7', '12', '1,250', '3.5', '٢٠', '۴۵', '2024', '12/3/2024', '13:30', '999999999999999999999'];
const WORDS =
  'قال قالت وقال يقول وأضاف مضيفا موضحا مؤكدا نقلت عن قوله بحسب وفقا لـ وفق أن إن بأن أنه إنها نفى نفت لم لن لا ليس ربما قد سوف يبدو مصدر مسؤول أميركي أمني مطلع رفض الكشف اسمه وزير الدفاع الخارجية الرئيس الجنرال العميد بيان صحفي وكالة رويترز قناة صحيفة غارة غارات قصف قصفت هجوم انفجار مقتل قتل إصابة جرح اعتقال تحطم سقوط على في من إلى قرب شمال جنوب مدينة قرية محافظة حلب صنعاء بغداد طرابلس كييف اليوم أمس غدا الأربعاء مساء صباح الماضي قبل بعد منذ نحو حوالي أكثر عشرين خمسة عشر عشرات مئات ألف شخص قتيلا جريحا طائرة طائرات و ف ب ل ك إعلان شارك التالي السابق'.split(
    ' ',
  );

const piece = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...NUMBERS) },
  { weight: 1, arbitrary: fc.constantFrom(...CONTROLS) },
  { weight: 1, arbitrary: fc.constantFrom('ّ', 'ـ', 'َ', 'ﷺ', 'ﻻ', 'Reuters', 'the', '😀', 'پ') },
);

/** Words, digits, marks and controls in any order, most of them parted by spaces. */
export const reportLike = fc
  .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', ' ', '')), { maxLength: 150 })
  .map((pieces) => pieces.map(([word, space]) => word + space).join(''));

/** A date, a date-time or none. */
export const anyDate = fc.constantFrom(null, '2024-03-05', '2016-02-29', '2024-12-31T23:30+03:00', 'not a date', '');
