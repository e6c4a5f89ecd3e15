// What media are called: «صحيفة المرفأ» (the newspaper al-Marfa), «وكالة المرفأ للأنباء» (the Marfa news agency).
// A row is: noun and its plurals | features. name: an unknown proper name behind it is an outlet. state: with a nationality
// alone it names the state's own («التلفزيون السوري»). Source: newspapers.
import type { LanguagePart } from '../../model/languages.ts';
import { rows, words } from '../../text/words.ts';
import { nounForms, particleForms } from './inflection.ts';

const outletRows = rows`
وكالة +ات | agency kind=agency
صحيفة صحف | name kind=newspaper
جريدة جرائد | name kind=newspaper
مجلة +ات | name kind=magazine
يومية | weak kind=newspaper
قناة قنوات | name kind=broadcaster
فضائية +ات | name weak kind=broadcaster
تلفزيون +ات | name state kind=broadcaster
تليفزيون | name state kind=broadcaster
تلفاز | name state kind=broadcaster
إذاعة +ات | name state kind=radio
راديو | name kind=radio
موقع مواقع | name weak kind=website
شبكة +ات | name weak kind=broadcaster
محطة +ات | name weak kind=broadcaster
`;

/** What may end an agency's name. */
const newsWords = words`
أنباء
للأنباء
للانباء
للأخبار
للاخبار
الإخبارية
الاخبارية
الأنباء
الإعلامية
الرسمية
الحكومية
الإخباري
الفضائية
التلفزيونية
الإلكتروني
اليومية
للصحافة
`;

const featuresOf = (cell: string): Record<string, string> =>
  Object.fromEntries(cell.split(' ').map((one) => (one.includes('=') ? one.split('=') : [one, 'yes'])));

export const outletWords: LanguagePart = {
  forms: [
    ...outletRows.flatMap(([noun = '', features = '']) => nounForms(noun, 'outlet-head', featuresOf(features))),
    ...particleForms(newsWords, 'news-word'),
  ],
  lists: {},
  rules: [],
};
