// Attribution in Arabic: the cues of cues.ts and the fixed expressions around them.
// «وقال مصدر طبي طلب عدم كشف هويته لوكالة الساحل إن المصابين عشرة»: cue, source, its wish to stay unnamed, channel, content.
// Sources: see cues.ts; the annotation guideline of the project's gold files for what belongs to which span.
import type { LanguagePart } from '../../model/languages.ts';
import { rows, words } from '../../text/words.ts';
import { attributionRules } from './attribution-rules.ts';
import { agentlessRows, cueRows } from './cues.ts';
import { folder, nounForms, particleForms, verbForms } from './inflection.ts';

/** «بحسب X», «وفق ما أعلن X»: the source stands behind them, the content before or after. */
const accordingTo = words`
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
const accordingFused = words`
وفقا
طبقا
تبعا
`;

/** What an account is called behind «بحسب»: the one who gave it is the source. */
const accounts = words`
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

/** What calls a report untrue: who says so denies it. */
const dismissals = words`
بلا أساس
لا أساس
لا أساس لها
لا أساس له
لا أساس لها من الصحة
عارية عن الصحة
عارية من الصحة
عار عن الصحة
غير صحيحة
غير صحيح
غير دقيقة
كاذبة
كاذب
باطلة
ملفقة
مفبركة
محض افتراء
محض كذب
محض خيال
`;

/** Words that make a verb of saying look back: «كما أفاد المرصد», «حسبما ذكر». */
const asReported = words`
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
const notSpeakers = words`
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

/** What a statement is called; may be a source («أضاف البيان») or a channel («في بيان»). */
const documentNouns = words`
بيان بيانات
تقرير تقارير
رسالة رسائل
وثيقة وثائق
دراسة دراسات
إحصائية +ات
بلاغ +ات
تعميم تعاميم
تغريدة +ات
تدوينة +ات
افتتاحية +ات
مقال +ات
إحصاء +ات
استطلاع +ات
تحقيق +ات
مذكرة +ات
برقية +ات
تسجيل +ات
منشور +ات
`;

/** Reports without a reporter: they count as agentless. */
const agentlessNouns = words`
أنباء
شائعة شائعات
إشاعة إشاعات
معلومة معلومات
`;

/** Nouns of evidence that "say" something. */
const evidenceNouns = words`
صورة صور
لقطة لقطات
دليل أدلة
مؤشر مؤشرات
نتيجة نتائج
رقم أرقام
تقدير +ات
فحص فحوص فحوصات
تحقيق +ات
مسح مسوح مسوحات
حساب +ات
عنصر عناصر
تحليل +ات
مقطع مقاطع
فيديو +ات
`;

/** What opens a clause of its own before a verb of saying. */
const clauseOpeners = words`
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

/** Where or how something was said. A row is: phrase | kind. */
const channels = rows`
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

/** Adverbs that look like ب or ك and a noun: «بكثير», «بشكل». */
const adverbs = words`
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

/** What an outlet is by the word before its name. */
const outletKinds = rows`
قناة | tv
تلفزيون | tv
التلفزيون | tv
فضائية | tv
إذاعة | radio
الإذاعة | radio
راديو | radio
صحيفة | newspaper
جريدة | newspaper
مجلة | newspaper
وكالة | agency
موقع | website
فيسبوك | facebook
فايسبوك | facebook
تويتر | twitter
`;

/** People that one speaks to: behind ل they are recipients, not part of the source. */
const recipients = words`
الصحافيين
الصحفيين
صحافيين
صحفيين
الصحافة
الإعلاميين
وسائل الإعلام
وسائل إعلام
مراسلين
المراسلين
مراسل
مراسلنا
مراسلتنا
مندوبنا
مشرعين
نواب
وكالة
وكالات
صحيفة
قناة
إذاعة
الإذاعة
التلفزيون
تلفزيون
راديو
موقع
مجلة
محطة
شبكة
برنامج
`;

/** Words that end a source phrase: what comes is how, when or where it was said. */
const adjunctStarters = words`
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

/** What one adopts without claiming it: «تبنى سياسة جديدة». */
const adopted = words`
سياسة
سياسات
مشروع
قرار
القرار
قرارا
نهج
نهجا
منهج
فكر
أفكار
فكرة
موقف
موقفا
مواقف
استراتيجية
خطة
مبادرة
برنامج
برنامجا
رؤية
طفل
أسلوب
`;

/** Charges and questions that one rejects by speaking: «رفض الاتهامات» is speech, «رفض الخروج» is not. */
const chargeNouns = words`
اتهام
اتهامات
الاتهام
الاتهامات
اتهامه
اتهامها
شكوك
الشكوك
ادعاءات
الادعاءات
مزاعم
المزاعم
انتقادات
الانتقادات
شائعات
الشائعات
تقارير
التقارير
مسؤولية
المسؤولية
فكرة
الفكرة
أنباء
الأنباء
معلومات
المعلومات
إشاعات
طلب
طلبات
دعوات
دعوة
مطالب
مقترح
مقترحات
ما يقال
ما قيل
ما أشيع
ما تردد
ما نشر
ما تناقلته
ما ورد
`;

/** «أعرب عن قلقه من أن»: attitudes that are expressed. A row is: noun forms | stance. */
const attitudes = rows`
قلق | warns
قلقه | warns
قلقها | warns
قلقهم | warns
قلقهما | warns
قلقنا | warns
مخاوف | warns
مخاوفه | warns
مخاوفها | warns
خشيته | warns
خشيتها | warns
أمله | predicts
أملها | predicts
أملهم | predicts
أمل | predicts
تفاؤله | predicts
ثقته | asserts
ثقتها | asserts
ثقتهم | asserts
اعتقاده | asserts
اعتقادها | asserts
أسفه | asserts
أسفها | asserts
أسف | asserts
استعداده | asserts
استعدادها | asserts
استعداد | asserts
رغبته | requests
رغبتها | requests
رفضه | denies
رفضها | denies
رفضهم | denies
إدانته | accuses
إدانتها | accuses
إدانة | accuses
استنكاره | accuses
استنكارها | accuses
استيائه | accuses
استيائها | accuses
شكوكه | doubts
شكوكها | doubts
شكوك | doubts
استيائهم | accuses
استياء | accuses
أسفهم | asserts
تفاؤلهم | predicts
اعتقادهم | asserts
استعدادهم | asserts
رغبتهم | requests
رغبة | requests
إدانتهم | accuses
استنكارهم | accuses
شكوكهم | doubts
شكه | doubts
ترحيبهم | welcomes
ترحيب | welcomes
ارتياحهم | welcomes
ارتياح | welcomes
دعمهم | asserts
تضامنهم | asserts
غضبه | accuses
غضبها | accuses
غضبهم | accuses
خيبة أمله | accuses
خيبة أملها | accuses
تخوفه | warns
تخوفها | warns
تخوفهم | warns
مخاوفهم | warns
خشيتهم | warns
تقديره | welcomes
تقديرها | welcomes
شكره | welcomes
شكرها | welcomes
امتنانه | welcomes
اعتزازه | welcomes
اعتزازها | welcomes
استغرابه | asserts
استغرابها | asserts
دهشته | asserts
قناعته | asserts
قناعتها | asserts
تأييده | welcomes
تأييدها | welcomes
معارضته | denies
معارضتها | denies
تطلعه | requests
تطلعها | requests
تمنياته | requests
حرصه | asserts
حرصها | asserts
إعجابه | welcomes
سعادته | welcomes
سروره | welcomes
تحفظه | doubts
تحفظها | doubts
ترحيبه | welcomes
ترحيبها | welcomes
ارتياحه | welcomes
ارتياحها | welcomes
دعمه | asserts
دعمها | asserts
تضامنه | asserts
تضامنها | asserts
تعازيه | asserts
حزنه | asserts
صدمته | asserts
اعتراضه | denies
اعتراضها | denies
اعتراضهم | denies
اعتراضهما | denies
فرحته | welcomes
فرحتها | welcomes
فرحتهم | welcomes
فرحتهما | welcomes
فخره | welcomes
فخرها | welcomes
فخرهم | welcomes
فخرهما | welcomes
حماسه | asserts
حماسها | asserts
حماسهم | asserts
حماسهما | asserts
امتعاضه | accuses
امتعاضها | accuses
امتعاضهم | accuses
امتعاضهما | accuses
سخطه | accuses
سخطها | accuses
سخطهم | accuses
سخطهما | accuses
تذمره | accuses
تذمرها | accuses
تذمرهم | accuses
تذمرهما | accuses
انزعاجه | accuses
انزعاجها | accuses
انزعاجهم | accuses
انزعاجهما | accuses
حزنها | asserts
حزنهم | asserts
حزنهما | asserts
صدمتها | asserts
صدمتهم | asserts
صدمتهما | asserts
سعادتها | welcomes
سعادتهم | welcomes
سعادتهما | welcomes
سرورها | welcomes
سرورهم | welcomes
سرورهما | welcomes
شكرهم | welcomes
شكرهما | welcomes
امتنانها | welcomes
امتنانهم | welcomes
امتنانهما | welcomes
تقديرهم | welcomes
تقديرهما | welcomes
إعجابها | welcomes
إعجابهم | welcomes
إعجابهما | welcomes
تحفظهم | doubts
تحفظهما | doubts
تعازيها | asserts
تعازيهم | asserts
تعازيهما | asserts
خيبة أملهم | accuses
خيبة أملهما | accuses
تخوفهما | warns
خشيتهما | warns
قناعتهم | asserts
قناعتهما | asserts
تأييدهم | welcomes
تأييدهما | welcomes
معارضتهم | denies
معارضتهما | denies
تطلعهم | requests
تطلعهما | requests
حرصهم | asserts
حرصهما | asserts
دهشتها | asserts
دهشتهم | asserts
دهشتهما | asserts
استغرابهم | asserts
استغرابهما | asserts
اعتزازهم | welcomes
اعتزازهما | welcomes
تمنياتها | requests
تمنياتهم | requests
تمنياتهما | requests
تشاؤمه | predicts
تشاؤمها | predicts
تشاؤمهم | predicts
تشاؤمهما | predicts
تفهمه | asserts
تفهمها | asserts
تفهمهم | asserts
تفهمهما | asserts
ندمه | asserts
ندمها | asserts
ندمهم | asserts
ندمهما | asserts
اعتذاره | asserts
اعتذارها | asserts
اعتذارهم | asserts
اعتذارهما | asserts
مباركته | welcomes
مباركتها | welcomes
مباركتهم | welcomes
مباركتهما | welcomes
تهانئه | welcomes
تهانئها | welcomes
تهانئهم | welcomes
تهانئهما | welcomes
تهانيه | welcomes
تهانيها | welcomes
تهانيهم | welcomes
تهانيهما | welcomes
ارتياحهما | welcomes
غضبهما | accuses
تضامنهما | asserts
دعمهما | asserts
ترحيبهما | welcomes
عزمه | asserts
عزمها | asserts
عزمهم | asserts
عزمهما | asserts
نيته | asserts
نيتها | asserts
نيتهم | asserts
نيتهما | asserts
موافقته | welcomes
موافقتها | welcomes
موافقتهم | welcomes
موافقتهما | welcomes
تمسكه | asserts
تمسكها | asserts
تمسكهم | asserts
تمسكهما | asserts
رضاه | welcomes
رضاها | welcomes
رضاهم | welcomes
عدم رضاه | accuses
عدم رضاها | accuses
عدم رضاهم | accuses
`;

/** «نقلت وكالة عن شاهد قوله»: the noun that hands over to the inner voice. */
const sayingNouns = words`
قوله
قولها
قولهم
قولهما
تأكيده
تأكيدها
تصريحه
`;

/** «طلب عدم نشر اسمه»: the wish to stay unnamed. */
const anonymityOpeners = words`
طلب عدم
طلبت عدم
طلبوا عدم
طلبا عدم
طالبا عدم
طالبة عدم
رفض الكشف
رفض كشف
رفضت كشف
رفضوا كشف
رفضوا الكشف
طلب إخفاء
رفضت الكشف
رفض ذكر
رفضت ذكر
رفض نشر
فضل عدم
فضلت عدم
فضلوا عدم
لم يذكر اسمه
لم تذكر اسمه
لم يكشف
لم تكشف
اشترط عدم
اشترطت عدم
اشترطوا عدم
شرط عدم
شريطة عدم
رفض الإفصاح
`;

/** A content that opens with these asks for something: «شدد على ضرورة …». */
const requestOpeners = words`
ضرورة
وجوب
أهمية
`;

/** «رفض التعليق»: something not said. */
const withheld = words`
رفض التعليق
رفضت التعليق
رفضوا التعليق
امتنع عن التعليق
امتنعت عن التعليق
امتنع عن التعقيب
امتنعت عن التعقيب
رفض الإدلاء
رفضت الإدلاء
رفض الإفصاح
`;

/** Formulas of the narrator: nobody is quoted. */
const narratorFormulas = words`
يذكر أن
ويذكر أن
يذكر أنه
يشار إلى
ويشار إلى
تجدر الإشارة
وتجدر الإشارة
جدير بالذكر
الجدير بالذكر
والجدير بالذكر
ومن الجدير
من الجدير
يجدر
داعين الله
داعيا الله
داعية الله
دعا الله
دعوا الله
ندعو الله
يدعو الله
سائلين الله
سائلا الله
نسأل الله
`;

/** A clause that comments on content rather than continuing it. */
const glossOpeners = words`
وذلك بعد
وذلك عقب
وذلك إثر
وذلك غداة
وذلك خلال
وذلك في
وذلك ردا
وذلك على خلفية
في إشارة إلى
في اشارة الى
في إشارة ل
في إشارة منه
على حد تعبيره
على حد تعبيرها
على حد تعبيرهم
على حد قوله
على حد قولها
على حد وصفه
على حد وصفها
بحسب تعبيره
حسب تعبيره
حسب قوله
حسب قولها
علما بأن
علما أن
يذكر أن
يشار إلى أن
ويبدو أن
ويبدو أنه
ويبدو أنها
`;

/** Subjects that make «يؤكد» and «يعني» an inference, not speech: «وهو ما يؤكد». */
const inferenceSubjects = words`
ما
مما
وما
الأمر
ذلك
هذا
وهذا
وذلك
بما
`;

/** Nouns of media: what follows is an outlet, and its words are passed on. */
const mediaNouns = words`
وكالة +ات
صحيفة صحف
جريدة جرائد
قناة قنوات
محطة +ات
إذاعة +ات
تلفزيون +ات
موقع مواقع
شبكة +ات
مجلة +ات
`;

/** Heads of institutions, media and offices that can speak even where the register does not know them. */
const speakers = words`
متحدث +ون +ة
ناطق +ون +ة
مسؤول +ون +ة مسئولون
مصدر مصادر
وزير وزراء +ة
رئيس رؤساء +ة
مدير مدراء +ون +ة
قائد قادة
زعيم زعماء +ة
سفير سفراء +ة
مندوب +ون +ة
ممثل +ون +ة
مبعوث +ون +ة
نائب نواب +ة
عضو أعضاء +ة
أمين أمناء
محافظ +ون
حاكم حكام
ضابط ضباط
لواء ألوية
عميد عمداء
عقيد عقداء
جنرال +ات
دبلوماسي +ون +ة
ديبلوماسي +ون
شاهد شهود +ة
ناشط +ون +ة نشطاء
ساكن سكان
مواطن +ون
طبيب أطباء +ة
محام محامون محامي
مراسل +ون +ة
صحافي +ون +ة
صحفي +ون +ة
كاتب كتاب
محلل +ون
خبير خبراء
باحث +ون +ة
معارض +ون
مسلح +ون
مقاتل +ون
متمرد +ون
والد
شقيق
وزارة +ات
حكومة +ات
رئاسة
هيئة +ات
مؤسسة +ات
منظمة +ات
وكالة +ات
صحيفة صحف
قناة قنوات
محطة +ات
إذاعة +ات
تلفزيون
موقع مواقع
شبكة +ات
مجلة +ات
وسيلة وسائل
جيش جيوش
شرطة
قيادة +ات
مكتب مكاتب
إدارة +ات
لجنة لجان
مجلس مجالس
مرصد
حزب أحزاب
حركة +ات
جماعة +ات
تنظيم +ات
فصيل فصائل
ائتلاف
تحالف
جبهة +ات
محكمة محاكم
نيابة
سلطة سلطات
دولة دول
شركة +ات
بنك بنوك
سفارة +ات
جمعية +ات
اتحاد +ات
نقابة +ات
منسقية
بلدية
دائرة
مديرية
مركز مراكز
رجل رجال
امرأة
شخص أشخاص
طرف أطراف
جانب جوانب
طالب طلاب
ملك
أمير
شيخ
بابا
مفتي
قس
عمدة
سيناتور
مستشار +ون
مفوض +ون
منسق +ون +ة
مساعد +ون
معاون +ون
سكرتير
خادم
ولي
قاض قضاة
مدع
مدعي
مختار
صاحب أصحاب
موكل +ون
جيران
اجتماع +ات
قمة
مجتمعون
مشاركون
أصوات
ضحية ضحايا
مصاب +ون
جريح جرحى
أسير أسرى
رهينة رهائن
سائق +ون
عالم علماء
مؤرخ +ون
ناقد نقاد
مدرب +ون
لاعب +ون
نقيب
عائلة +ات
أسرة أسر
ذوو
ذوي
أقارب
مشرع +ون
برلماني +ون
محقق +ون
منتقد +ون
مؤيد +ون
معلق +ون
متابع +ون
مغرد +ون
ادعاء
دفاع
برنامج برامج
صندوق صناديق
قسم أقسام
غرفة غرف
معهد معاهد
جامعة +ات
مدرسة
مستشفى
كنيسة
نادي
قطاع
جهاز أجهزة
فريق فرق
وفد وفود
بعثة +ات
`;

/** «معاليه», «سموه»: an address with a pronoun stands for the holder of an office. */
const honoured = words`
معاليه
معاليها
سموه
سموها
فخامته
جلالته
سيادته
سيادتها
دولته
سعادته
سعادتها
فضيلته
سماحته
نيافته
غبطته
قداسته
حضرته
`;

/** Nouns of saying with what may follow them; a row is: the noun and its plurals | stance | frame (as in cues.ts). */
const sayingNounRows = rows`
طلب +ات | requests | ب that
مطالبة +ات | requests | ب
دعوة +ات دعوات | requests | إلى ل
نداء +ات | requests | إلى ل ب
اقتراح +ات | requests | ب that
اتهام +ات | accuses | ب that
انتقاد +ات | accuses | ل
تهديد +ات | warns | ب
تحذير +ات | warns | من ب
إعلان +ات | asserts | عن that
تأكيد +ات | confirms | على that
نفي | denies | ل that
شكوك | doubts | في ب
تعهد +ات | asserts | ب that
وعد وعود | asserts | ب that
`;

/** People of whom no more is told than that they speak. */
const anybody = words`
البعض
كثيرون
الكثيرون
كثيرين
آخرون
الآخرون
آخرين
`;

/** «في تصريح نقلته وكالات»: verbs by which an outlet carries what another said. */
const carriers = words`
نقل ينقل
أورد يورد
نشر ينشر
تناقل يتناقل
وزع يوزع
`;

/** «جاء في بيان», «ورد في التقرير». */
const stated = words`
جاء يجيء
ورد يرد
`;

const cueForms = cueRows.flatMap(([verb = '', stance = '', frame = '']) => verbForms(verb, 'cue', { stance, frame }));

export const attribution: LanguagePart = {
  forms: [
    ...cueForms,
    ...agentlessRows.flatMap(([verb = '', stance = '']) => particleForms([verb], 'agentless', { stance })),
    ...speakers.flatMap((line) => nounForms(line, 'speaker')),
    ...particleForms([...honoured, ...anybody], 'speaker'),
    ...sayingNounRows.flatMap(([noun = '', stance = '', frame = '']) =>
      nounForms(noun, 'saying-noun', { stance, frame }),
    ),
    ...mediaNouns.flatMap((line) => nounForms(line, 'media-noun')),
    ...documentNouns.flatMap((line) => nounForms(line, 'document-noun')),
    ...agentlessNouns.flatMap((line) => nounForms(line, 'agentless-noun')),
    ...evidenceNouns.flatMap((line) => nounForms(line, 'evidence-noun')),
    ...carriers.flatMap((line) => verbForms(line, 'carrier')),
    ...stated.flatMap((line) => verbForms(line, 'stated')),
    ...particleForms(inferenceSubjects, 'inference'),
  ],
  lists: {
    'according-to': accordingTo,
    'according-to-fused': accordingFused,
    'as-reported': asReported,
    accounts,
    'credit-prepositions': ['إلى', 'الى'],
    additives: ['كما'],
    adverbs: adverbs.map((one) => folder.fold(one)),
    'subjunctive-markers': ['أن', 'لن', 'كي', 'لكي', 'بأن', 'ألا'].map((one) => folder.fold(one)),
    'pronominal-prepositions': [
      'به',
      'بها',
      'بهم',
      'له',
      'لها',
      'لهم',
      'عليه',
      'عليها',
      'عنه',
      'عنها',
      'فيه',
      'فيها',
      'منه',
      'منها',
      'إليه',
      'إليها',
    ].map((one) => folder.fold(one)),
    adopted,
    blessings: ['عليه وسلم', 'عليه وآله وسلم'],
    resumptions: ['فيه', 'فيها', 'خلاله', 'خلالها', 'فيهما'],
    'outlet-kinds': outletKinds.map((row) => row.join('|')),
    occasions: [
      'بعد',
      'إثر',
      'على إثر',
      'غداة',
      'عقب',
      'في أعقاب',
      'على خلفية',
      'خلال',
      'أثناء',
      'على هامش',
      'في ختام',
      'بمناسبة',
      'في ضوء',
    ],
    'free-relatives': ['ما'],
    'attitude-links': ['من', 'إزاء', 'حيال', 'تجاه', 'بشأن'],
    'saying-words': ['بقوله', 'بقولها', 'بقولهم', 'بالقول'],
    dismissals,
    'asked-prepositions': ['من'],
    'not-speakers': notSpeakers,
    'adjunct-starters': adjunctStarters,
    'charge-nouns': chargeNouns,
    'saying-nouns': sayingNouns,
    'relay-prepositions': ['عن'],
    'stated-prepositions': ['في'],
    relaying: ['نقلا عن', 'استنادا إلى', 'استنادا الى'],
    'anonymity-openers': anonymityOpeners,
    'clause-openers': clauseOpeners,
    withheld,
    'clause-relatives': ['وهو ما', 'وهي ما', 'الأمر الذي', 'وذلك ما', 'ذلك ما', 'هو ما'],
    'reply-adverbs': ['ردا على', 'تعليقا على', 'تعقيبا على', 'علما بأن', 'علما أن', 'علما أنه', 'علما أنها'],
    'request-openers': requestOpeners,
    'narrator-formulas': narratorFormulas,
    'gloss-openers': glossOpeners,
    recipients,
    channels: channels.map((row) => row.join('|')),
    attitudes: attitudes.map((row) => row.join('|')),
  },
  rules: attributionRules,
};
