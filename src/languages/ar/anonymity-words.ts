// How a source asks not to be named: «طلب عدم نشر اسمه» (asked that his name not be published), «تحدث شريطة عدم الكشف عن هويته» (spoke on
// condition that his identity not be revealed), «رفضت ذكر اسمها» (refused to give her name). Each way is a verb and what it asks for;
// whatever stands from there to the word for name or identity belongs to the request. To add a verb or a wish: one line in its list.
import { words } from '../../text/words.ts';

/** Asks, prefers, makes a condition. */
const askers = words`
طلب
طلبت
طلبوا
طلبا
طلبتا
طلبن
اشترط
اشترطت
اشترطوا
اشترطا
فضل
فضلت
فضلوا
آثر
آثرت
آثروا
طالبا
طالبة
طالبين
مشترطا
مشترطة
مشترطين
مفضلا
مفضلة
مفضلين
شرط
بشرط
شريطة
`;

/** What is asked. */
const wishes = words`
عدم
إخفاء
حجب
ألا
أن لا
إبقاء
`;

/** Refuses, does not wish. */
const refusers = words`
رفض
رفضت
رفضوا
رفضا
رافضا
رافضة
رافضين
لم يشأ
لم تشأ
لم يشاؤوا
لم يرغب في
لم ترغب في
لم يرغبوا في
امتنع عن
امتنعت عن
`;

/** What is refused: said of names and of little else. */
const withheldWords = words`
الكشف
كشف
ذكر
الإفصاح
`;

/** What is refused: said of other things too, so that the word for name or identity must follow. */
const disclosures = words`
نشر
إعلان
الإعلان
إعطاء
`;

/** What the name or identity is called. */
export const identityNouns = words`
اسمه
اسمها
اسمهم
أسمائهم
أسماءهم
اسميهما
اسمهما
أسمائهما
هويتهما
هويتيهما
أسمائهن
هويته
هويتها
هويتهم
هوياتهم
الاسم
`;

/** Speaks on a condition. */
const speaking = words`
تحدث
تحدثت
تحدثوا
تحدثا
متحدثا
متحدثة
تكلم
تكلمت
تكلموا
`;

const conditions = words`
شريطة
بشرط
مشترطا
مشترطة
مشترطين
طالبا
طالبة
طالبين
مفضلا
مفضلة
`;

/** Ways that are not put together from a verb and a wish. */
const fixed = words`
لم يذكر اسمه
لم تذكر اسمه
لم يكشف عن اسمه
لم يكشف اسمه
لم تكشف عن اسمه
لم يكشف عن هويته
لم تكشف عن هويته
لم تسمه
لم يسمه
لم تسمها
لم تسمهم
لم يشأ
لم يرغب
غير مخول
غير مخولة
غير مخولين
ليس مخولا
ليست مخولة
ليسوا مخولين
`;

const pairsOf = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((one) => second.map((other) => `${one} ${other}`));

/** «رفضت ذكر اسمها» refuses nothing that happens, and «نشر اسمه» sends no troops. */
export const hiddenNames: readonly string[] = [
  ...pairsOf(refusers, withheldWords),
  ...pairsOf([...withheldWords, ...disclosures], identityNouns),
];

/** Every way to ask for anonymity, as phrases. */
export const anonymityRequests: readonly string[] = [
  ...pairsOf(askers, wishes),
  ...pairsOf(refusers, withheldWords),
  ...pairsOf(refusers, disclosures),
  ...pairsOf(speaking, conditions),
  ...fixed,
];
