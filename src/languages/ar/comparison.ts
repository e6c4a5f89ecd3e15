// Words the comparison of reports needs: who is only a collective reference, who speaks for a body, and what targets and victims
// are called when they have no name. «قصفت الطائرات تجمعات للمدنيين» says that civilians were hit.
// Source: our own reading of Arabic news prose of 2012–2025; every list is open.
import type { LanguagePart } from '../../model/languages.ts';
import { words } from '../../text/words.ts';

export const comparison: LanguagePart = {
  forms: [],
  lists: {
    'collective-references': words`
# nobody that could be asked: a part of the world, an opinion, rumours
الغرب
الغربيون
الغربيين
الدول الغربية
دول غربية
الشرق
المجتمع الدولي
الرأي العام
الشارع
العالم
العواصم الغربية
عواصم غربية
الأوساط السياسية
أوساط سياسية
أوساط
الأوساط
مواقف
مواقف عدة
ردود الفعل
ردود فعل
أصوات
أطراف عدة
أطراف
جهات عدة
جهات
دول عدة
عدة دول
دول عديدة
دول ومنظمات
دول
منظمات
كثيرون
البعض
بعضهم
آخرون
منتقدون
المنتقدون
معارضون
مراقبون
محللون
خبراء
الشائعات
شائعات
إشاعات
الإشاعات
أنباء
الأنباء
تكهنات
التكهنات
اتهامات
الاتهامات
الشكوك
`,
    spokespeople: words`
المتحدث
المتحدثة
متحدث
متحدثة
المتحدث باسم
المتحدث الرسمي
الناطق
الناطقة
ناطق
ناطقة
الناطق باسم
الناطق الرسمي
المتكلم باسم
`,
    'no-information': words`
# what somebody says who does not know: neither an assertion nor a denial
لا يعرف
لا تعرف
لا نعرف
لا أعرف
لا يعرفون
لا يعلم
لا تعلم
لا نعلم
لا أعلم
لا علم له
لا علم لنا
لا علم لديه
ليس لديه معلومات
ليس لديه أي معلومات
ليس لديها معلومات
ليس لديها أي معلومات
ليس لدينا معلومات
ليس لدينا أي معلومات
ليس لدي معلومات
ليست لديه معلومات
ليست لديها معلومات
ليست لدينا معلومات
ليست لديه أي معلومات
ليست لدينا أي معلومات
لا يملك معلومات
لا يملك أي معلومات
لا تملك معلومات
لا نملك معلومات
لا نملك أي معلومات
لا معلومات لديه
لا معلومات لدينا
لا معلومات لديها
لا تتوفر معلومات
لا تتوافر معلومات
لم تتوفر معلومات
لم تتوافر معلومات
لم ترد معلومات
لم ترد أي معلومات
لم يتلق معلومات
لم يتلق أي معلومات
لم تتلق معلومات
لم تتلق أي معلومات
لم نتلق معلومات
لم نتلق أي معلومات
لم أتلق معلومات
لم يتضح
لم تتضح
لم يعرف
لم تعرف
ليس واضحا
ليس من الواضح
من غير الواضح
غير معروف
غير معروفة
`,
    'national-forces': words`
# what a country fights with; with its adjective it acts for the country: «الطيران الروسي»
طيران
طائرات
مقاتلات
قاذفات
جيش
قوات
سلاح
بحرية
مدفعية
حرس
الجو
جوية
جوي
حربي
حربية
عسكري
عسكرية
مسلحة
`,
    'having-a-part': words`
# what somebody denies who says that he did not do it: «نفى أي صلة له بالهجوم»
علاقة
صلة
ضلوع
ضلوعه
ضلوعها
تورط
تورطه
تورطها
مسؤولية
مسؤوليته
مسؤوليتها
مسؤوليتهم
مسئولية
وقوفه وراء
وقوفها وراء
الوقوف وراء
`,
    'having-no-part': words`
لا علاقة
لا صلة
لا يد
لا دخل
لا شأن
ليس له علاقة
ليست له علاقة
ليس لها علاقة
ليست لها علاقة
ليس لنا علاقة
ليست لنا علاقة
ليس له صلة
ليس لها صلة
ليس لنا صلة
غير مسؤول
غير مسؤولة
ليس مسؤولا
ليست مسؤولة
لسنا مسؤولين
`,
    'ways-of-telling': words`
# what stands before the way that something was told by: «عبر الخط الساخن»
عبر
من خلال
بواسطة
عن طريق
`,
    'behind-a-way': words`
# where the way ends
مع
أن
إن
بأن
قبل
بعد
كما
حيث
التي
الذي
في
إلى
على
من
`,
    'answers-to-a-request': words`
# what the receiver of a notice or a request says that he does
سيظل
ستظل
سنظل
سيواصل
ستواصل
سنواصل
سيستمر
ستستمر
سنستمر
ستبقى
سيبقى
رفض
رفضت
رفضنا
رفضوا
نرفض
ترفض
يرفض
لن نستجيب
لم نستجب
لم ترد
لم يرد
لم نرد
وافق
وافقت
وافقنا
استجاب
استجابت
استجبنا
امتثلنا
`,
    'called-baseless': words`
# what is said of a report or a charge that is not true
بلا أساس
لا أساس
لا أساس لها
لا أساس له
لا أساس لها من الصحة
لا أساس له من الصحة
لا تستند إلى أساس
عارية عن الصحة
عار عن الصحة
عارية من الصحة
غير صحيحة
غير صحيح
ليس صحيحا
ليست صحيحة
لا صحة
باطلة
كاذبة
محض افتراء
محض كذب
ملفقة
مفبركة
مختلقة
`,
    'first-of-series': words`
أولى
الأولى
`,
    'described-people-civilians': words`
مدنيين
مدنيون
مدنيا
مدني
مدنية
المدنيين
المدنيون
المدنية
الأهالي
أهالي
السكان
سكان
نازحين
النازحين
نازحون
لاجئين
اللاجئين
أطفال
الأطفال
طفل
طفلا
طفلة
نساء
النساء
مصلين
المصلين
متسوقين
المارة
حجاج
ركاب
عائلة
عائلات
أسرة
قرويين
`,
    'described-people-terrorists': words`
إرهابيين
الإرهابيين
إرهابيون
الإرهابيون
إرهابية
الإرهابية
إرهابي
للإرهابيين
التكفيريين
تكفيريين
`,
    'described-people-jihadists': words`
الجهاديين
جهاديين
الجهاديون
جهاديون
المتشددين
متشددين
متشددون
المتطرفين
متطرفين
متطرفون
المتطرفة
`,
    'described-people-militants': words`
المسلحين
مسلحين
مسلحون
المسلحون
المسلحة
مسلحة
الميليشيات
ميليشيات
المليشيات
مليشيات
مقاتلين
المقاتلين
مقاتلون
المتمردين
متمردين
المتمردون
`,
    'described-people-opposition': words`
المعارضة
معارضة
للمعارضة
المعارضين
معارضين
الثوار
ثوار
`,
    'described-people-soldiers': words`
جنود
الجنود
جنديا
جندي
جنديين
عسكريين
عسكريون
ضباط
ضابط
القوات الحكومية
القوات النظامية
`,
    'described-people-police': words`
شرطة
الشرطة
شرطيا
شرطي
شرطيين
رجال أمن
رجل أمن
عناصر الأمن
`,
    'described-manners-suicide': words`
انتحاري
انتحاريا
انتحاريان
انتحاريين
انتحاريون
انتحارية
فجر نفسه
فجرت نفسها
فجروا أنفسهم
حزام ناسف
حزاما ناسفا
`,
    'described-manners-planted': words`
# nobody was there when it went off
مركونة
مزروعة
زرعت
زرعها
سيارة متوقفة
السيارة متوقفة
كانت متوقفة
عن بعد
موقوتة
`,
    'described-things-residential': words`
حي سكني
حيا سكنيا
أحياء سكنية
الأحياء السكنية
حي
الحي
أحياء
الأحياء
حارة
منطقة سكنية
مناطق سكنية
المناطق السكنية
تجمع سكني
`,
    'described-things-depots': words`
مخازن
مخزن
مستودعات
مستودع
مخازن أسلحة
`,
    'described-things-equipment': words`
معدات
تجهيزات
عتاد
عتادا
آليات
آلية
عربات
مدرعات
دبابات
مركبات
`,
    'described-things-headquarters': words`
مقرات
مقر
مقرين
مراكز قيادة
مركز قيادة
غرف عمليات
غرفة عمليات
معسكرات
معسكر
`,
    'described-things-gathering-points': words`
نقطة تجمع
مكان تجمع
نقاط تجمع
تجمعات
تجمع
`,
    'described-things-supply-points': words`
نقطة تموين
نقاط تموين
خطوط إمداد
`,
    'described-things-checkpoints': words`
حاجز
حاجزا
حواجز
نقطة تفتيش
نقاط تفتيش
`,
    'described-things-hospitals': words`
مستشفى
مستشفيات
المستشفى
مشفى
مركز صحي
مستوصف
`,
    'described-things-schools': words`
مدرسة
مدارس
جامعة
`,
    'described-things-markets': words`
سوق
سوقا
أسواق
السوق
`,
    'described-things-houses': words`
منازل
منزل
منزلا
بيوت
مبان سكنية
مبنى سكني
`,
    'described-things-mosques-and-churches': words`
مسجد
مساجد
كنيسة
كنائس
حسينية
`,
    'described-things-airports': words`
مطار
مطارات
المطار
`,
    'described-things-bridges': words`
جسر
جسور
`,
    'described-things-convoys': words`
قافلة
قوافل
موكب
رتل
أرتال
`,
    'described-things-fuel': words`
وقود
وقودا
نفط
مصفاة
مصافي
صهاريج
`,
    'described-things-communications': words`
أجهزة اتصال
اتصالات
`,
  },
  rules: [],
};
