// Where, how and when something was said: «في مؤتمر صحفي», «عبر الهاتف» (at a press conference, by telephone), the words that end a source's
// phrase («خلال», «أمس») and those that open a clause before a verb of saying («فيما», «بينما»).
// To add a word: put it on a line of its own in the list whose comment says what it does.
import { rows, words } from '../../text/words.ts';

/** Where or how something was said. A row is: phrase | kind. */
export const channels = rows`
بيان | statement
بيان صحفي | statement
بيان صحافي | statement
بيان رسمي | statement
بيان مكتوب | statement
تصريح | statement
تصريحات | statement
تصريح صحفي | statement
تصريح صحافي | statement
تصريحات صحفية | statement
تصريحات صحافية | statement
كلمة | statement
كلمة متلفزة | tv
خطاب | statement
خطبة | statement
تقرير | statement
مؤتمر صحفي | press-conference
مؤتمر صحافي | press-conference
مؤتمره الصحفي | press-conference
مؤتمره الصحافي | press-conference
إيجاز صحفي | press-conference
لقاء صحفي | press-conference
الصحافيين | press-conference
الصحفيين | press-conference
مقابلة تلفزيونية | tv
مقابلة متلفزة | tv
حديث تلفزيوني | tv
التلفزيون الرسمي | tv
مقابلة إذاعية | radio
مقابلة | statement
حديث | statement
حوار | statement
اتصال هاتفي | official-call
مكالمة هاتفية | official-call
اتصال | official-call
رسالة | letter
خطاب مكتوب | letter
برقية | letter
مذكرة | letter
فيسبوك | facebook
فايسبوك | facebook
الفيسبوك | facebook
فيس بوك | facebook
تويتر | twitter
توتير | twitter
تغريدة | twitter
تغريدات | twitter
منصة إكس | twitter
تلغرام | website
تليغرام | website
انستغرام | website
يوتيوب | website
حسابه الشخصي | website
حسابه الرسمي | website
حسابها الرسمي | website
حسابها الشخصي | website
صفحته الشخصية | website
صفحته الرسمية | website
صفحتها الرسمية | website
موقعه الرسمي | website
موقعها الرسمي | website
صفحته | website
صفحتها | website
حسابه | website
حسابها | website
خطاب متلفز | tv
كلمة متلفزة | tv
موقعه الإلكتروني | website
موقعها الإلكتروني | website
موقعه الالكتروني | website
موقعه على الإنترنت | website
موقعها على الإنترنت | website
الموقع الرسمي | website
موقع إلكتروني | website
الإنترنت | website
`;

/** Words that end a source phrase: what comes is how, when or where it was said. */
export const adjunctStarters = words`
في بيان
في تصريح
في تصريحات
في مؤتمر
في مؤتمره
في حديث
في مقابلة
في كلمة
في خطاب
في رسالة
في تقرير
في ختام
في أعقاب
في وقت
في معرض
في رده
في ردها
في إشارة
في تغريدة
في اتصال
في لقاء
في جلسة
في ذات
في حسابه
في حسابها
في صفحته
في صفحتها
في منشور
في إيجاز
في افتتاحيتها
في افتتاحية
في مقال
في مقاله
في مداخلة
في مداخلته
في حوار
في برنامج
في تدوينة
في سياق
في إطار
في ضوء
في تعليق
في تعليقه
في أول
في مستهل
في افتتاح
في حفل
في ندوة
في محاضرة
في شهادته
في شهادتها
في إفادته
في اجتماع
في زيارة
في ما
من جهته
من جهتها
من جانبه
من جانبها
من ناحيته
من ناحيتها
من جهة
بدوره
بدورها
بدورهم
من طرفه
على هامش
على صفحته
على صفحتها
على حسابه
على حسابها
على موقعه
على موقعها
على تويتر
على فيسبوك
على تلغرام
عبر
خلال
أثناء
عقب
إثر
بعد
قبل
أمام
ردا على
ردا
تعليقا على
تعليقا
تعقيبا
حول
بشأن
بخصوص
عن طريق
أيضا
كذلك
اليوم
أمس
مساء
صباح
يوم
ليل
فجر
ظهر
عصر
الليلة
لدى
عند
قبيل
بعيد
وهو يتحدث
وهي تتحدث
طالبا
مشترطا
شرط
شريطة
مفضلا
فيما
بينما
إلى ذلك
هذا
إنه
قائلا
قائلة
قائلين
بالقول
بقوله
بقولها
مجددا
مرارا
مرة
`;

/** Adverbs that look like ب or ك and a noun: «بكثير», «بشكل». */
export const adverbs = words`
بكثير
بشكل
بصورة
بطريقة
بدون
بالفعل
بالتأكيد
بشدة
بقوة
بوضوح
بحزم
بصراحة
بانتظام
بالكامل
باستمرار
بعنف
بدقة
بالتالي
بخصوص
بشأن
بسبب
بفضل
بعيدا
بعدما
بدوره
بدورها
بدورهم
بدلا
بنسبة
بنحو
بواقع
بعدد
بقيادة
برئاسة
بحضور
بمشاركة
بمناسبة
بالإضافة
بالتعاون
بالتنسيق
بالنسبة
بهدف
بغية
بحسب
بموجب
بواسطة
بجانب
بجوار
بالقرب
بحلول
بمعدل
بقيمة
بمبلغ
بصفته
بصفتها
بوصفه
بوصفها
باعتباره
باعتبارها
بينهم
بينها
بينهما
بينما
بعضهم
بعضها
بعضه
بحق
بكل
بأي
بلا
بما
`;

/** What opens a clause of its own before a verb of saying. */
export const clauseOpeners = words`
في حين
في الوقت الذي
في وقت
في المقابل
بالمقابل
من جهته
من جهتها
من جانبه
من جانبها
من ناحيته
من ناحيتها
من جهة أخرى
إلى ذلك
بدوره
بدورها
كما
فيما
بينما
وكان
وكانت
مع أن
رغم أن
على الرغم من أن
بالرغم من أن
علما بأن
علما أن
في حين أن
إلا أن
إلا أنه
إلا أنها
غير أن
غير أنه
غير أنها
لكن
لكنه
لكنها
لكنهم
ولكن
بيد أن
`;
