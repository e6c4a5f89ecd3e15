// Sources that stand behind a word of their own: «بحسب شهود عيان», «وفقا للشرطة», «كما أفاد المرصد» (according to witnesses, to the police,
// as the monitor reported), and what stands behind the same words without speaking: «وفقا للقانون» (in accordance with the law).
// To add a word: put it on a line of its own in the list whose comment says what it does.
import { words } from '../../text/words.ts';

/** «بحسب X», «وفق ما أعلن X»: the source stands behind them, the content before or after. */
export const accordingTo = words`
بحسب
حسب
حسبما
بحسبما
وفق
وفقا لما
وفق ما
بحسب ما
حسب ما
طبقا لما
على حد قول
على حد تعبير
على حد وصف
على ذمة
في رأي
برأي
في نظر
من وجهة نظر
على لسان
بشهادة
نقلا عن
استنادا إلى
`;

/** The same with the source behind a fused ل: «وفقا للشرطة». */
export const accordingFused = words`
وفقا
طبقا
تبعا
`;

/** What an account is called behind «بحسب»: the one who gave it is the source. */
export const accounts = words`
تصريح
تصريحات
رواية
روايات
قول
أقوال
كلام
شهادة
شهادات
إفادة
إفادات
ما قاله
وصف
تعبير
رأي
`;

/** Words that make a verb of saying look back: «كما أفاد المرصد», «حسبما ذكر». */
export const asReported = words`
كما
حسبما
بحسبما
وفق ما
وفقا لما
بحسب ما
حسب ما
على ما
طبقا لما
مثلما
`;

/** Nouns behind «وفقا ل» and «بحسب» that are no speakers: law, plan, agreement, custom. */
export const notSpeakers = words`
قرار
قانون
اتفاق
اتفاقية
خطة
دستور
نظام
معايير
معيار
جدول
برنامج
شروط
أحكام
لائحة
مبدأ
مبادئ
القواعد
قاعدة
الحاجة
الأولوية
الضرورة
الظروف
المادة
المواد
المقتضى
الأصول
العادة
العرف
النوع
الفئة
السن
العمر
الحجم
الطلب
القدرة
التوقيت
السعر
الأهمية
الحالة
المنطقة
أوامر
أمر
تعليمات
توجيهات
عدد أفراد
عدد السكان
الدور
دور
تكليف
التكليف
تفويض
التفويض
صلاحيات
قائمة
حصيلة
مخطط
مخططات
سيناريو
ما يلي
الإجراءات
إجراءات
التقويم
تقويم
نص
بنود
بند
احتياجات
رغبة
رغبات
آلية
منهج
منهجية
نهج
رؤية
استراتيجية
تصنيف
ترتيب
موعد
مواعيد
توقيت
ميثاق
مقتضيات
أسس
ضوابط
مواصفات
`;
