// Who can speak, and who only seems to: «وزارة الصحة», «أحد الأهالي», «البيان», «أنباء», «قناة …» (a ministry, a resident, the statement,
// reports, a channel), the one spoken to («لوكالة»), and what shows without speaking («أدلة»).
// To add a word: put it on a line of its own in the list whose comment says what it does.
import { rows, words } from '../../text/words.ts';

/** Heads of institutions, media and offices that can speak even where the register does not know them. */
export const speakers = words`
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
export const honoured = words`
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

/** People of whom no more is told than that they speak. */
export const anybody = words`
البعض
كثيرون
الكثيرون
كثيرين
آخرون
الآخرون
آخرين
`;

/** People that one speaks to: behind ل they are recipients, not part of the source. */
export const recipients = words`
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

/** What a statement is called; may be a source («أضاف البيان») or a channel («في بيان»). */
export const documentNouns = words`
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
export const agentlessNouns = words`
أنباء
شائعة شائعات
إشاعة إشاعات
معلومة معلومات
`;

/** Nouns of evidence that "say" something. */
export const evidenceNouns = words`
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

/** Nouns of media: what follows is an outlet, and its words are passed on. */
export const mediaNouns = words`
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

/** What an outlet is by the word before its name. */
export const outletKinds = rows`
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

/** Subjects that make «يؤكد» and «يعني» an inference, not speech: «وهو ما يؤكد». */
export const inferenceSubjects = words`
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
