// Words around sources without a name: «ثلاثة شهود» (three witnesses), «المصدر نفسه» (the same source), «طلب عدم نشر اسمه» (who
// asked not to be named). Source: newspapers; Hagrima's list of anonymity formulas was not needed.
import type { LanguagePart } from '../../model/languages.ts';
import { words } from '../../text/words.ts';
import { anonymityRequests, identityNouns } from './anonymity-words.ts';
import { folder, particleForms } from './inflection.ts';

const folded = (list: readonly string[]): string[] => list.map((one) => folder.fold(one));

/** What counts or picks sources out of a group; it belongs to their noun phrase. */
const counters = words`
أحد
إحدى
بعض
عدد
عدة
كبار
كبير
اثنان
اثنين
ثلاثة
أربعة
خمسة
ستة
سبعة
ثمانية
تسعة
عشرة
عشرات
مئات
آلاف
العديد
عديد
مجموعة
`;

/** «المصدر نفسه», «ذات المصدر» */
const sames = words`
نفسه
نفسها
نفسهم
أنفسهم
ذاته
ذاتها
ذاتهم
عينه
`;

/** «عدد من السكان»: what joins a counter to the group. */
const partWords = words`
من
`;

/** «شهود عيان», «مسؤولو أمن», «ضابط شرطة»: indefinite nouns that heads of sources are bound to. */
const complements = words`
عيان
أمن
شرطة
إغاثة
دفاع
استخبارات
مخابرات
حكومة
صحة
إنقاذ
مستشفى
مستشفيات
طوارئ
إسعاف
جيش
حدود
جمارك
بحرية
تحقيق
ميليشيا
كبار
رسمي
`;

/** «رفيع المستوى», «مطلع على», «كبير في»: what belongs to an adjective of rank. */
const rankComplements = words`
المستوى
الرتبة
المستويات
`;

/** «وفق مصدر», «بحسب شهود»: behind these a source stands. */
const sourcePrepositions = words`
حسب
بحسب
وفق
حسبما
تصريحات
تصريح
أقوال
رواية
روايات
شهادة
شهادات
إفادة
إفادات
`;

export const unnamedSources: LanguagePart = {
  forms: [...particleForms(counters, 'source-counter')],
  lists: {
    'same-words': folded(sames),
    'anonymity-requests': anonymityRequests,
    'identity-nouns': folded(identityNouns),
    'part-words': folded(partWords),
    'source-complements': folded(complements),
    'rank-complements': folded(rankComplements),
    'source-prepositions': folded(sourcePrepositions),
  },
  rules: [],
};
