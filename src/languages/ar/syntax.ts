// Function words of Arabic: what joins clauses and phrases. «قال إن الجسر الذي انهار لم يفتح»: إن brings a content, الذي a relative clause.
// Steps ask for them by class: complementizer, preposition, relative, subordinator, linker, demonstrative, pronoun, auxiliary.
// Source: Ryding (2005), ch. 16–19, and the particles counted before أن in twelve newspapers of July 2015.
import type { LanguagePart } from '../../model/languages.ts';
import { words } from '../../text/words.ts';
import { rootInitialWords } from './clause-nouns.ts';
import { adjectiveForms, particleForms, verbForms } from './inflection.ts';

/** أن and إن with the pronouns that fuse with them; بأن likewise. */
const complementizers = words`
أن
أنه
أنها
أنهم
أنهما
أنهن
أنني
أني
أننا
أنك
أنكم
إنه
بأن
بأنه
بأنها
بأنهم
بأنهما
بأنني
بأننا
`;

const prepositions = words`
في
من
إلى
على
عن
مع
حتى
منذ
مذ
خلال
عبر
عقب
إثر
بعد
قبل
بعيد
قبيل
حول
حيال
إزاء
تجاه
نحو
ضد
أمام
لدى
عند
بين
دون
بدون
تحت
فوق
وراء
خلف
داخل
خارج
قرب
وسط
جنوب
شمال
شرق
غرب
جنوبي
شمالي
شرقي
غربي
بسبب
بموجب
جراء
نتيجة
بفعل
لأجل
بشأن
بخصوص
وفق
بحسب
حسب
رغم
برغم
مقابل
قبالة
طوال
أثناء
ضمن
سوى
باستثناء
إليه
إليها
فيه
فيها
منه
منها
عليه
عليها
عنه
عنها
له
لها
لهم
به
بها
بهم
معه
معها
`;

const relatives = words`
الذي
التي
الذين
اللذان
اللذين
اللتان
اللتين
اللواتي
اللاتي
والذي
والتي
والذين
`;

/** Words that open a clause inside or beside another. */
const subordinators = words`
كما
فيما
بينما
حيث
حينما
عندما
لما
إذ
إذا
لو
لولا
مما
ما
بما
ثم
بل
أما
وأما
لكن
ولكن
لكنه
لكنها
لكنهم
ولكنه
ولكنها
ولكنهم
إلا
غير
بيد
حين
كي
لكي
لأن
لأنه
لأنها
لأنهم
علما
قد
وقد
لقد
فقد
سوف
وسوف
لا
ولا
لم
ولم
لن
ولن
ليس
وليس
هل
يذكر
وهو
وهي
وهم
هو
هي
هم
`;

/** A word before أن that makes it part of something else: بعد أن، إلا أن، يمكن أن. */
const notContent = words`
بعد
قبل
منذ
إلا
غير
رغم
برغم
بيد
دون
بدون
سوى
مع
كما
يمكن
يجب
ينبغي
لابد
يفترض
يريد
تريد
يريدون
يستطيع
تستطيع
بمجرد
شرط
بشرط
شريطة
لولا
لدرجة
بمعنى
كل
حتى
خشية
بسبب
حيث
إذ
خصوصا
خاصة
سيما
علما
حال
شأنه
شأنها
`;

const demonstratives = words`
هذا
هذه
ذلك
تلك
هؤلاء
أولئك
هذان
هاتان
`;

/** Adjectives of offices and names that no other list has: «الحزب الأخضر», «الضابط المناوب», «الأمين العام». */
const adjectiveLines = words`
أخضر
أحمر
أزرق
أبيض
أسود
أصفر
مناوب
عام
خاص
سابق
حالي
أسبق
مكلف
مؤقت
مشرف
فني
ميداني
مساعد
أعلى
أول
مقيم
مستقيل
منتهية
معني
مختص
حاكم
موالي
منشق
متقاعد
راحل
منتخب
جديد
قديم
`;

/** What a phrase says of itself: «بروين سالم وهي نائبة», «أحد السكان ويدعى ناصر». */
const appositives = words`
وهو
وهي
وهم
ويدعى
وتدعى
يدعى
تدعى
واسمه
واسمها
`;

/** Remarks that may stand between a verb of saying and its subject. */
const sideRemarks = words`
من جهته
من جهتها
من جهتهم
من جانبه
من جانبها
من ناحيته
من ناحيتها
من جهة أخرى
من جهة ثانية
بدوره
بدورها
بدورهم
أيضا
كذلك
كل من
في المقابل
بالمقابل
في هذا السياق
في السياق ذاته
في سياق متصل
إلى ذلك
في غضون ذلك
فيه
فيها
لنا
لي
خلاله
خلالها
له
لها
لهم
عنه
عنها
عنهم
إليه
إليها
عليه
عليها
به
بها
أيضا
في وقت سابق
في وقت متأخر
في وقت لاحق
جملة وتفصيلا
بشدة
بشكل قاطع
مجددا
مرارا
من جديد
مرة أخرى
لاحقا
سابقا
هاتفيا
رسميا
علنا
صراحة
بوضوح
على الفور
فورا
في تقريره
في تقريرها
في تقرير لها
في تقرير له
في بيانه
في بيانها
في بيان له
في بيان لها
في كلمته
في كلمتها
في كلمة له
في خطابه
في خطابها
في تصريحه
في تصريح له
في تصريحات له
في تصريحاته
في تصريحاتها
في حديثه
في حديثها
في حديث له
في مؤتمره الصحافي
في مؤتمره الصحفي
في مداخلته
في رسالته
في رسالة له
في مقاله
في افتتاحيتها
في افتتاحية لها
في تغريدة له
في تغريدة لها
في تغريداته
في دراسته
في دراستها
في المقابل
للمرة الأولى
من جديد
في الوقت نفسه
في الوقت ذاته
في هذا الإطار
في هذا الصدد
في هذا الشأن
بقوة
بحزم
بصراحة
بشكل واضح
بشكل رسمي
بشكل صريح
بشكل مباشر
بصورة قاطعة
نفيا قاطعا
نفيا تاما
نفيا باتا
`;

/** What denies the verb behind it. */
const negations = words`
لم
ولم
لن
ولن
لا
ولا
ليس
`;

/** Words that make a noun of the word behind them: «عدم ذكر الاسم» is no saying. */
const nounGovernors = words`
عدم
وعدم
بعدم
دون
بدون
سوء
حق
`;

/** Particles between a subject and its verb. */
const preVerbs = words`
قد
فقد
لقد
سوف
كان
كانت
كانوا
`;

/** Words by which an office is named: «المتحدث باسم», «وكيل الوزارة لشؤون», «السفير لدى». */
const officeLinks = words`
باسم
لشؤون
لدى
في
عن
`;

/** Words that carry a pronoun for the subject of the clause before: «لكنها قالت». */
const pronounOpeners = words`
لكنه
لكنها
لكنهم
ولكنه
ولكنها
ولكنهم
أنه
أنها
أنهم
وهو
وهي
وهم
`;

/** Verbs of being. */
const copulas = words`
كان يكون
أصبح يصبح
بات يبيت
ظل يظل
أمسى يمسي
بقي يبقى
بدا يبدو
ليس -
`;

/** Common verbs that are neither cues nor triggers, so that a clause is seen to begin. */
const auxiliaries = words`
كان يكون كائن
أصبح يصبح
بات يبيت
ظل يظل
تم يتم
جرى يجري
بدأ يبدأ
قام يقوم
أدى يؤدي
شهد يشهد
وقع يقع
بلغ يبلغ
وصل يصل
غادر يغادر
عاد يعود
استمر يستمر
سيطر يسيطر
تقدم يتقدم
عقد يعقد
شارك يشارك
ترأس يترأس
زار يزور
التقى يلتقي
استقبل يستقبل
بحث يبحث
مضى يمضي
راح يروح
أخذ يأخذ
`;

export const syntax: LanguagePart = {
  forms: [
    ...particleForms(complementizers, 'complementizer'),
    ...particleForms(prepositions, 'preposition'),
    ...particleForms(relatives, 'relative'),
    ...particleForms(subordinators, 'subordinator'),
    ...particleForms(notContent, 'not-content'),
    ...particleForms(demonstratives, 'demonstrative'),
    ...particleForms(appositives, 'appositive'),
    ...particleForms(negations, 'verb-negation'),
    ...particleForms(preVerbs, 'pre-verb'),
    ...particleForms(['ت'], 'torn-ending'),
    ...particleForms(pronounOpeners, 'pronoun-opener'),
    ...particleForms(nounGovernors, 'noun-governor'),
    ...particleForms(officeLinks, 'office-link'),
    ...copulas.flatMap((line) => verbForms(line, 'copula')),
    ...adjectiveLines.flatMap((line) => adjectiveForms(line, 'adjective')),
    ...auxiliaries.flatMap((line) => verbForms(line, 'auxiliary')),
  ],
  lists: { 'side-remarks': sideRemarks, 'root-initial': rootInitialWords },
  rules: [],
};
