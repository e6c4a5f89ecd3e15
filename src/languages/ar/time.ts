// Time in the Arabic press: days, parts of the day, units with their duals and plurals, and the adjectives that move them (الماضي, المقبل).
// «مساء أمس الاثنين»: part of day, deictic, weekday. Each word carries a TIMEX3 piece as a feature; how they combine and what date
// they come to is worked out in analysis/times.ts.
// Source: TIMEX3 (ISO-TimeML, ISO 24617-1), Ryding (2005) ch. 15 and 26, and the time words counted in twelve newspapers of July 2015.
import type { LanguagePart } from '../../model/languages.ts';
import { rows, words } from '../../text/words.ts';
import { fixedForms, spellingsOf } from './fixed-words.ts';
import { folder, verbForms } from './inflection.ts';
import { monthLists } from './months.ts';
import { timeRules } from './time-rules.ts';

/** Written with the article: الأحد, للأحد; without it only after يوم. */
const weekdays = rows`
# ISO | spellings
1 | اثنين إثنين
2 | ثلاثاء ثلاثا
3 | أربعاء أربعا
4 | خميس
5 | جمعة
6 | سبت
7 | أحد
`;

/** Days by their distance from the day of writing. */
const deictics = rows`
# days | list
-1 | أمس، الأمس، البارحة، امبارح، يوم أمس
-2 | أول من أمس، أول أمس، أمس الأول، قبل أمس، أول البارحة
1 | غدا، غدٍ، الغد، يوم غد
2 | بعد غد، بعد الغد، بعد غدا
`;

/** value: TIMEX3 part of the day. kind: adverbs (مساءً) stand alone. */
const dayparts = rows`
# part | how | spellings
MO | noun | صباح
MO | noun | صبيحة
MO | noun | فجر
MO | noun | ضحى
MO | noun | سحر
MI | noun | ظهر ظهيرة زوال
AF | noun | عصر
EV | noun | مساء
EV | noun | عشية
EV | noun | مغرب
NI | noun | ليل
NI | noun | ليلة
DT | noun | نهار
MO | adverb | صباحا صباحًا
MO | adverb | فجرا
MI | adverb | ظهرا
AF | adverb | عصرا
NI | adverb | ليلا
DT | adverb | نهارا
`;

/** D, W … with what grammatical number a spelling has; s is indefinite or definite singular, d dual, p plural. */
const units = rows`
# unit | number | spellings
S | s | ثانية
S | d | ثانيتان ثانيتين
S | p | ثوان ثواني ثوانٍ
MIN | s | دقيقة
MIN | d | دقيقتان دقيقتين
MIN | p | دقائق
H | s | ساعة
H | d | ساعتان ساعتين
H | p | ساعات
D | s | يوم يوما
D | d | يومان يومين
D | p | أيام أياما
NI | s | ليلة
NI | d | ليلتان ليلتين
NI | p | ليال ليالي
W | s | أسبوع أسبوعا
W | d | أسبوعان أسبوعين
W | p | أسابيع
M | s | شهر شهرا
M | d | شهران شهرين شهري
M | p | أشهر شهور شهورا أشهرا
Y | s | سنة عام عاما
Y | d | سنتان سنتين عامان عامين عامي سنتي
Y | p | سنوات سنين سنون أعوام أعواما
DE | s | عقد عقدا
DE | d | عقدان عقدين
DE | p | عقود
CE | s | قرن قرنا
CE | d | قرنان قرنين
CE | p | قرون
SP | s | ربيع
SU | s | صيف
FA | s | خريف
WI | s | شتاء
X | s | فترة مدة وقت زمن
X | p | فترات
`;

/** move: past, next, this, last (the recent ones), same, after, before. */
const moves = rows`
# move | spellings
past | ماضي ماضية ماضيين ماضيان ماضيتين ماض
past | منصرم منصرمة منصرمين
past | فائت فائتة فائتين
past | منقضي منقضية
past | فارط فارطة
last | أخير أخيرة أخيرين
next | مقبل مقبلة مقبلين مقبلان مقبلتين
next | قادم قادمة قادمين قادمان
next | قابل قابلة
next | آتي آتية
next | موالي موالية
this | جاري جارية
this | حالي حالية حاليين
this | راهن راهنة
same | نفسه نفسها ذاته ذاتها
after | تالي تالية لاحق لاحقة
before | سابق سابقة
`;

/** «فترة طويلة», «أيام عدة», «سنوات قليلة»: a duration of unstated length. */
const lengths = rows`
# length | spellings
many | عديدة عدة كثيرة متعددة
few | قليلة معدودة قلائل قليل
long | طويلة طويل مديدة طوال
short | قصيرة قصير وجيزة وجيز
`;

/** duration: a length of time may follow bare (منذ عام); point: a point of time; range: one end of two. */
const signals = rows`
# role | spellings
duration | منذ مذ قبل بعد خلال لمدة مدة طوال طيلة عقب غضون مدى مدار قبيل بعيد لفترة
point | في حتى عند أثناء مع بحلول بتاريخ تاريخ
range | من إلى بين
`;

const decades = rows`
# years | spellings
2 | عشرينات عشرينيات
3 | ثلاثينات ثلاثينيات
4 | أربعينات أربعينيات
5 | خمسينات خمسينيات
6 | ستينات ستينيات
7 | سبعينات سبعينيات
8 | ثمانينات ثمانينيات
9 | تسعينات تسعينيات
`;

const repeated = rows`
# value | spellings
P1D | يوميا
P1W | أسبوعيا
P1M | شهريا
P1Y | سنويا
`;

const future = words`
سوف
المقرر
المزمع
المتوقع
المرتقب
المنتظر
المفترض
يعتزم
تعتزم
ينوي
تنوي
`;

/** Verbs that news puts next to a day; they tell whether the day lies ahead (سيزور) or behind (زار). */
const datedVerbs = words`
بدأ يبدأ
عقد يعقد
زار يزور
التقى يلتقي
وصل يصل
توجه يتوجه
شارك يشارك
جرى يجري
أجرى يجري
استأنف يستأنف
انطلق ينطلق
قام يقوم
كان يكون
كان -
تم يتم
بقي يبقى
عاد يعود
ترأس يترأس
رأس يرأس
قدم يقدم
نظم ينظم
استضاف يستضيف
صدر يصدر
أصدر يصدر
انتهى ينتهي
افتتح يفتتح
اختتم يختتم
غادر يغادر
دخل يدخل
خرج يخرج
شهد يشهد
حضر يحضر
ألقى يلقي
وقع يوقع
بحث يبحث
ناقش يناقش
واصل يواصل
استمر يستمر
أعاد يعيد
اجتمع يجتمع
صوت يصوت
أطلق يطلق
حدث يحدث
أصبح يصبح
ظل يظل
تولى يتولى
شكل يشكل
استقبل يستقبل
ودع يودع
لعب يلعب
واجه يواجه
خاض يخوض
فاز يفوز
نشر ينشر
أرسل يرسل
اتخذ يتخذ
قرر يقرر
نفذ ينفذ
شن يشن
`;

/** Behind these stands where something began long before what is told: «واقفة منذ مساء الثلاثاء» does not make it Tuesday's report. */
const backgrounds = words`
منذ
مذ
`;

const lists = {
  ...monthLists,
  ...Object.fromEntries(
    deictics.map(([days = '', names = '']) => [`deictic/${days}`, names.split('،').map((name) => name.trim())]),
  ),
  'reference/PRESENT_REF': words`
الآن
حاليا
الوقت الراهن
الوقت الحالي
الوقت الحاضر
المرحلة الراهنة
الفترة الراهنة
الفترة الحالية
المرحلة الحالية
هذه الأيام
أيامنا هذه
يومنا هذا
هذه اللحظة
راهنا
`,
  'reference/PAST_REF': words`
مؤخرا
سابقا
حديثا
الآونة الأخيرة
الفترة الأخيرة
الفترة الماضية
الفترة السابقة
المرحلة الماضية
المرحلة السابقة
المدة الأخيرة
المدة الماضية
وقت سابق
وقت قريب
`,
  'reference/FUTURE_REF': words`
قريبا
قريبا جدا
لاحقا
وقت لاحق
أسرع وقت ممكن
أسرع وقت
أقرب وقت ممكن
أقرب وقت
أقرب فرصة
المستقبل القريب
القريب العاجل
الفترة المقبلة
الفترة القادمة
المرحلة المقبلة
المرحلة القادمة
`,
  'reference/earlier': words`
من قبل
`,
  'edge/START': words`
مطلع
بداية
أوائل
بدايات
مستهل
باكورة
الساعات الأولى من
الساعات الأولى
ساعات الأولى من
ساعة مبكرة من
وقت مبكر من
ساعات مبكرة من
فاتحة
`,
  'edge/MID': words`
منتصف
أواسط
أواسط شهر
منتصف شهر
`,
  'edge/END': words`
نهاية
نهايات
أواخر
ختام
ساعة متأخرة من
ساعات متأخرة من
وقت متأخر من
متأخر من
`,
  'edge/SOME': words`
وقت سابق من
وقت سابق
وقت لاحق من
وقت لاحق
وقت مبكر
وقت متأخر
`,
  'month-word': words`
شهر
`,
  'clock/hour': words`
الساعة
`,
  'clock/half': words`
والنصف
ونصف
`,
  'clock/quarter': words`
والربع
`,
  'clock/less-quarter': words`
إلا ربعا
إلا الربع
إلا ربع
`,
  'clock/MO': words`
صباحا
فجرا
من صباح
`,
  'clock/zone/Z': words`
بتوقيت غرينتش
بتوقيت غرينيتش
بتوقيت جرينتش
بتوقيت جرينيتش
توقيت غرينتش
توقيت جرينتش
غرينتش
جرينتش
ت غ
ت ج
تغ
gmt
`,
  'clock/zone-letters': words`
ت غ
ت ج
`,
  'clock/zone/local': words`
بالتوقيت المحلي
بالتوقيت المحلي للعاصمة
بتوقيت محلي
توقيت محلي
بتوقيت السعودية
بتوقيت مكة المكرمة
بتوقيت مكة
بتوقيت القاهرة
بتوقيت دمشق
بتوقيت بغداد
بتوقيت بيروت
بتوقيت القدس
بتوقيت الرياض
بتوقيت صنعاء
بتوقيت طرابلس
بتوقيت الخرطوم
بتوقيت موسكو
بتوقيت كييف
بتوقيت أبوظبي
`,
  'midpoint/MI': words`
منتصف النهار
منتصف نهار
`,
  'midpoint/NI': words`
منتصف الليل
منتصف ليل
منتصف ليلة
`,
  'midpoint/AF': words`
بعد ظهر
بعد الظهر
بعد عصر
`,
  'midpoint/MO': words`
قبل ظهر
قبل الظهر
الساعات الأولى
`,
  'date/corresponding': words`
الموافق
والموافق
الموافقة
المصادف
الواقع في
الموافق ل
`,
  'time/with': words`
ل
ب
`,
  'date/in': words`
في
وفي
`,
  'future/by': words`
بحلول
`,
  'future/expecting': words`
ينتظر أن
يتوقع أن
تتوقع أن
يرتقب أن
يفترض أن
مقرر أن
المزمع أن
`,
  ago: words`
قبل
`,
  this: words`
هذا
هذه
`,
  every: words`
كل
`,
  era: words`
هـ
هجرية
هجري
للهجرة
`,
  'common-era': words`
م
ميلادية
ميلادي
`,
};

/** The first is sure enough for words that the lexicon does not know. */
const futureOpenings = words`
سي
ست
سن
`;
const notFuture = words`
سيار
سياس
سياح
سياد
سياق
سيد
سيف
سير
سيل
سين
سيو
سيب
سيئ
سيطر
سيم
سيح
ستة
ستين
ستون
ستمئة
ستمائة
ستار
ستال
ستائر
ستراس
ستراتي
ستراك
ستري
سترو
سترات
ستان
ستاد
ستود
ستوك
ستون
ستيف
ستيل
ستين
ستيو
ستاي
سنة
سنت
سنو
سنين
سني
سنغاف
سنجار
سند
سنان
سنا
`;

const formsOf = (
  table: readonly (readonly string[])[],
  lexemeClass: string,
  keys: readonly string[],
): ReturnType<typeof fixedForms> =>
  table.flatMap((row) => {
    const features = Object.fromEntries(keys.map((key, at) => [key, row[at] ?? '']));
    return fixedForms(spellingsOf(row[keys.length]), { class: lexemeClass, kind: 'noun', features });
  });

export const time: LanguagePart = {
  forms: [
    ...formsOf(weekdays, 'time/weekday', ['value']),
    ...formsOf(dayparts, 'time/daypart', ['value', 'how']),
    ...formsOf(units, 'time/unit', ['unit', 'number']),
    ...formsOf(moves, 'time/move', ['move']),
    ...formsOf(lengths, 'time/length', ['length']),
    ...formsOf(decades, 'time/decade', ['value']),
    ...formsOf(repeated, 'time/repeated', ['value']),
    ...signals.flatMap(([role = '', cell]) =>
      fixedForms(spellingsOf(cell), { class: 'time/signal', kind: 'particle', features: { role } }),
    ),
    ...datedVerbs.flatMap((line) => verbForms(line, 'time/verb')),
    ...fixedForms(future, { class: 'time/future', kind: 'particle', features: {} }),
  ],
  lists: {
    ...lists,
    tonight: ['الليلة'].map((word) => folder.fold(word)),
    'time-backgrounds': backgrounds.map((word) => folder.fold(word)),
    'future-openings': futureOpenings,
    'not-future': notFuture.map((stem) => folder.fold(stem)),
  },
  rules: timeRules,
};
