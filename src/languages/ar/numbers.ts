// Arabic number words: cardinals with every spelling of the press (مئة, مائة; اثنا عشر, اثنتي عشرة), vague counts (عشرات), what makes a
// number about right or a bound (نحو, ما لا يقل عن), and the words after which a number is a name, not a count (القرار 2254, المادة 5).
// How they are put together («مئة وثلاثة عشر ألفا» = 113000) is worked out in analysis/numerals.ts.
// Source: Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 15; the press.
import type { LanguagePart } from '../../model/languages.ts';
import { rows, words } from '../../text/words.ts';
import { fixedForms, spellingsOf } from './fixed-words.ts';
import { numberRules } from './number-rules.ts';
import { unitForms, unitLists } from './units.ts';

/** slot: where in a compound it can stand; scale-bound is the scale in «20 ألفا» and its dual in «ألفا جندي». */
const cardinals = rows`
# value | slot | spellings
1 | ones | واحد واحدا واحدة
1 | one-of | أحد إحدى حادي حادية
2 | ones | اثنان اثنين اثنا اثني إثنان إثنين إثنا إثني اثنتان اثنتين اثنتا اثنتي
3 | ones | ثلاثة ثلاث
4 | ones | أربعة أربع
5 | ones | خمسة خمس
6 | ones | ستة ست
7 | ones | سبعة سبع
8 | ones | ثمانية ثماني ثمان ثمانيا
9 | ones | تسعة تسع
10 | ten | عشرة عشر
20 | tens | عشرون عشرين
30 | tens | ثلاثون ثلاثين
40 | tens | أربعون أربعين
50 | tens | خمسون خمسين
60 | tens | ستون ستين
70 | tens | سبعون سبعين
80 | tens | ثمانون ثمانين
90 | tens | تسعون تسعين
100 | hundred | مئة مائة مية ميه
200 | hundreds | مئتان مئتين مئتا مئتي مائتان مائتين مائتا مائتي ميتان ميتين
300 | hundreds | ثلاثمئة ثلاثمائة
400 | hundreds | أربعمئة أربعمائة
500 | hundreds | خمسمئة خمسمائة
600 | hundreds | ستمئة ستمائة
700 | hundreds | سبعمئة سبعمائة
800 | hundreds | ثمانمئة ثمانمائة ثمانيمئة
900 | hundreds | تسعمئة تسعمائة
1000 | scale | ألف
1000 | scale-bound | ألفا
2000 | scale-dual | ألفان ألفين ألفي
1000000 | scale | مليون
1000000 | scale-bound | مليونا
2000000 | scale-dual | مليونان مليونين مليوني
1000000000 | scale | مليار بليون
1000000000 | scale-bound | مليارا بليونا
2000000000 | scale-dual | ملياران مليارين ملياري بليونان بليونين
1000000000000 | scale | تريليون تريليونا ترليون ترليونا
1000 | scale-plural | آلاف ألوف
1000000 | scale-plural | ملايين
1000000000 | scale-plural | مليارات بلايين
1000000000000 | scale-plural | تريليونات ترليونات
0.5 | fraction | نصف
0.25 | fraction | ربع
0.3333 | fraction | ثلث
`;

/** «حادي عشر», «الثالثة»: the day of a month, the hour of a clock. */
const ordinals = rows`
# value | masculine | feminine: hours of the clock are feminine (الثالثة فجرا)
1 | أول حادي | أولى حادية واحدة
2 | ثاني ثان | ثانية
3 | ثالث | ثالثة
4 | رابع | رابعة
5 | خامس | خامسة
6 | سادس | سادسة
7 | سابع | سابعة
8 | ثامن | ثامنة
9 | تاسع | تاسعة
10 | عاشر | عاشرة
`;

const vague = rows`
# magnitude | spellings
tens | عشرات
hundreds | مئات مآت
thousands | آلاف ألوف
millions | ملايين
several | عدة بضع بضعة
many | كثيرون كثيرين كثيرات
`;

/** Names of things before a number that is then a name: a resolution, an article, a flight, a road, a brigade, a match. */
const labels = words`
# law and papers
رقمي
مادة
مادتين
مواد
بند
بنود
فصل
فقرة
قانون
مرسوم
ملحق
بروتوكول
تعميم
صفحة
عدد
نسخة
إصدار
طبعة
دورة
جلسة
حلقة
جزء
باب
آية
سورة
# roads, flights, rooms
رحلة
طريق
شارع
خط
محطة
مركز
مرتبة
بوابة
مخرج
غرفة
قاعة
مبنى
بلوك
مربع
مخيم
كيلو
# forces
لواء
كتيبة
فرقة
فوج
فيلق
سرية
وحدة
سرب
منطقة
قناة
إذاعة
راديو
# groups
جيل
طراز
نوع
موديل
كود
رمز
فاكس
تلفون
ص.ب
`;

/** Letters and makers whose numbers are models: «إف 16», «سوخوي 24», «كلاشنيكوف 47». */
const models = words`
إف
اف
أف
إم
ام
أم
إس
اس
أس
تي
بي
دي
سي
جي
كي
كا
آر
ار
إيه
ايه
إي
إتش
اتش
إكس
اكس
يو
زد
سو
سوخوي
ميغ
ميج
ميراج
ميل
مي
توبوليف
اليوشن
إليوشن
أنتونوف
انتونوف
بوينغ
بوينج
إيرباص
ايرباص
ايربص
سيسنا
شينوك
كاموف
رافال
غراد
سكود
زلزال
فاتح
شهاب
قاهر
بركان
قدس
صماد
فجر
براق
كاتيوشا
كورنيت
كونكورس
باتريوت
آيفون
ايفون
جالاكسي
غالاكسي
ويندوز
كوفيد
فيروس
يورو
داو
نيكاي
فوتسي
كاك
داكس
ستاندرد
بورز
أبولو
ابولو
سويوز
فرانس
يوتيوب
أم بي سي
`;

const lists = {
  'number/other-words': words`
ميتا
ميتي
ميتين
ميتان
وأحد
`,
  'number/and': words`
و
`,
  'number/article': words`
ال
`,
  'number/before/approx': words`
نحو
نحوا من
حوالي
حوالى
قرابة
زهاء
ما يقارب
ما يقارب من
ما يقرب من
ما يناهز
تقريبا
قريبا من
بحدود
في حدود
ما مجموعه نحو
`,
  'number/before/more-than': words`
أكثر من
أزيد من
ما يزيد على
ما يزيد عن
ما يزيد عن الـ
ما يربو على
ما ينيف على
ما يفوق
ما يفوق الـ
فوق
أكثر من نحو
`,
  'number/before/at-least': words`
ما لا يقل عن
مالايقل عن
مالا يقل عن
على الأقل
`,
  'number/before/less-than': words`
أقل من
ما يقل عن
دون الـ
`,
  'number/before/at-most': words`
ما لا يزيد على
ما لا يزيد عن
ما لا يتجاوز
ما يصل إلى
`,
  'number/verb/approx': words`
يناهز
تناهز
ناهز
ناهزت
يقارب
تقارب
قارب
قاربت
يقدر بنحو
`,
  'number/verb/more-than': words`
يتجاوز
تتجاوز
تجاوز
تجاوزت
يفوق
تفوق
فاق
فاقت
يزيد على
يزيد عن
تزيد على
تزيد عن
زاد على
زاد عن
زادت على
زادت عن
يربو على
تربو على
`,
  'number/verb/at-least': words`
لا يقل عن
لا تقل عن
`,
  'number/verb/at-most': words`
لا يتجاوز
لا تتجاوز
لم يتجاوز
لم تتجاوز
لا يزيد على
لا يزيد عن
لا تزيد على
لا تزيد عن
يصل إلى
تصل إلى
`,
  'number/after/at-least': words`
على الأقل
على أقل تقدير
كحد أدنى
فأكثر
أو أكثر
فما فوق
`,
  'number/after/at-most': words`
على الأكثر
على أكثر تقدير
كحد أقصى
أو أقل
فأقل
`,
  'number/after/approx': words`
تقريبا
على وجه التقريب
`,
  'number/between': words`
بين
ما بين
مابين
`,
  'number/from': words`
من
`,
  'number/to': words`
إلى
حتى
`,
  'number/or': words`
أو
`,
  'number/of': words`
من
`,
  'number/out-of': words`
من أصل
من بين
من مجموع
من إجمالي
`,
  'number/many': words`
العديد من
عدد من
عدد كبير من
عدد آخر من
أعداد كبيرة من
أعداد من
عشرات من
كثير من
الكثير من
`,
  'number/percent': words`
في المئة
في المائة
في المية
بالمئة
بالمائة
بالمية
نقطة مئوية
نقاط مئوية
`,
  'number/percent-marks': words`
%
٪
﹪
`,
  'number/money-marks': words`
$
€
£
¥
`,
};

const cardinalForms = cardinals.flatMap(([value = '', slot = '', cell]) =>
  fixedForms(spellingsOf(cell), { class: 'number/cardinal', kind: 'noun', features: { value, slot } }),
);
const ordinalForms = ordinals.flatMap(([value = '', masculine, feminine]) => [
  ...fixedForms(spellingsOf(masculine), { class: 'number/ordinal', kind: 'noun', features: { value } }),
  ...fixedForms(spellingsOf(feminine), { class: 'number/ordinal', kind: 'noun', features: { value, hour: 'yes' } }),
]);
const vagueForms = vague.flatMap(([magnitude = '', cell]) =>
  fixedForms(spellingsOf(cell), { class: 'number/vague', kind: 'noun', features: { magnitude } }),
);
/** After these a number is a name even where a noun seems to follow: «رقم 17858 يوم الأحد». */
const strictLabels = words`
رقم
أرقام
هاتف
جوال
عيار
قرار
قرارات
`;

const labelForms = [
  ...strictLabels.flatMap((label) =>
    fixedForms([label], { class: 'number/label', kind: 'noun', features: { strict: 'yes' } }),
  ),
  ...labels.flatMap((label) => fixedForms([label], { class: 'number/label', kind: 'noun', features: {} })),
  ...models.flatMap((model) =>
    fixedForms([model], { class: 'number/label', kind: 'particle', features: { model: 'yes' } }),
  ),
];

export const numbers: LanguagePart = {
  forms: [...cardinalForms, ...ordinalForms, ...vagueForms, ...labelForms, ...unitForms],
  lists: { ...lists, ...unitLists },
  rules: numberRules,
};
