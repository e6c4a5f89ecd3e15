// Saying without a plain verb of saying: nouns («تصريحات», «اتهامات»), attitudes («أعرب عن قلقه»: voiced his concern), what opens a request
// («ضرورة أن»), what is no speech («رفض التعليق»: refused to comment), and formulas of the narrator («يذكر أن»: it is worth recalling).
// Verbs of saying are in cues.ts. To add a word: put it on a line of its own in the list whose comment says what it does.
import { rows, words } from '../../text/words.ts';

/** «نقلت وكالة عن شاهد قوله»: the noun that hands over to the inner voice. */
export const sayingNouns = words`
قوله
قولها
قولهم
قولهما
تأكيده
تأكيدها
تصريحه
`;

/** Nouns of saying with what may follow them; a row is: the noun and its plurals | stance | frame (as in cues.ts). */
export const sayingNounRows = rows`
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

/** «في تصريح نقلته وكالات»: verbs by which an outlet carries what another said. */
export const carriers = words`
نقل ينقل
أورد يورد
نشر ينشر
تناقل يتناقل
تداول يتداول
وزع يوزع
بث يبث
أذاع يذيع
أصدر يصدر
أرسل يرسل
تلا يتلو
`;

/** «جاء في بيان», «ورد في التقرير». */
export const stated = words`
جاء يجيء
ورد يرد
`;

/** «أعرب عن قلقه من أن»: attitudes that are expressed. A row is: noun forms | stance. */
export const attitudes = rows`
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
أصدق التهاني | welcomes
أصدق تهانيه | welcomes
أصدق تهانيها | welcomes
أصدق التمنيات | welcomes
أصدق تمنياته | welcomes
أصدق التعازي | welcomes
أصدق تعازيه | welcomes
أصدق تعازيها | welcomes
أصدق التبريكات | welcomes
أصدق آيات التهاني | welcomes
أطيب التهاني | welcomes
أطيب تهانيه | welcomes
أطيب تهانيها | welcomes
أطيب التمنيات | welcomes
أطيب تمنياته | welcomes
أطيب التعازي | welcomes
أطيب تعازيه | welcomes
أطيب تعازيها | welcomes
أطيب التبريكات | welcomes
أطيب آيات التهاني | welcomes
أبلغ التهاني | welcomes
أبلغ تهانيه | welcomes
أبلغ تهانيها | welcomes
أبلغ التمنيات | welcomes
أبلغ تمنياته | welcomes
أبلغ التعازي | welcomes
أبلغ تعازيه | welcomes
أبلغ تعازيها | welcomes
أبلغ التبريكات | welcomes
أبلغ آيات التهاني | welcomes
خالص التهاني | welcomes
خالص تهانيه | welcomes
خالص تهانيها | welcomes
خالص التمنيات | welcomes
خالص تمنياته | welcomes
خالص التعازي | welcomes
خالص تعازيه | welcomes
خالص تعازيها | welcomes
خالص التبريكات | welcomes
خالص آيات التهاني | welcomes
أجمل التهاني | welcomes
أجمل تهانيه | welcomes
أجمل تهانيها | welcomes
أجمل التمنيات | welcomes
أجمل تمنياته | welcomes
أجمل التعازي | welcomes
أجمل تعازيه | welcomes
أجمل تعازيها | welcomes
أجمل التبريكات | welcomes
أجمل آيات التهاني | welcomes
أحر التهاني | welcomes
أحر تهانيه | welcomes
أحر تهانيها | welcomes
أحر التمنيات | welcomes
أحر تمنياته | welcomes
أحر التعازي | welcomes
أحر تعازيه | welcomes
أحر تعازيها | welcomes
أحر التبريكات | welcomes
أحر آيات التهاني | welcomes
أسمى التهاني | welcomes
أسمى تهانيه | welcomes
أسمى تهانيها | welcomes
أسمى التمنيات | welcomes
أسمى تمنياته | welcomes
أسمى التعازي | welcomes
أسمى تعازيه | welcomes
أسمى تعازيها | welcomes
أسمى التبريكات | welcomes
أسمى آيات التهاني | welcomes
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

/** Charges and questions that one rejects by speaking: «رفض الاتهامات» is speech, «رفض الخروج» is not. */
export const chargeNouns = words`
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

/** What one adopts without claiming it: «تبنى سياسة جديدة». */
export const adopted = words`
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

/** What calls a report untrue: who says so denies it. */
export const dismissals = words`
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

/** A content that opens with these asks for something: «شدد على ضرورة …». */
export const requestOpeners = words`
ضرورة
وجوب
أهمية
`;

/** «رفض التعليق»: something not said. */
export const withheld = words`
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
export const narratorFormulas = words`
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
export const glossOpeners = words`
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
