// What Arabic news counts: people, arms, strikes, places, measures, money. «عشرون غارة» counts strikes; «ثلاثة من آلياته» vehicles.
// A line gives the unit that is written to `unit`, its family (which decides what a governing verb may add: مقتل 5 جنود is
// soldier-killed) and the noun with its plurals, so that duals (جنديان, مقرين) and cases are found too.
// Source: the press of 2011–2025; units after the guideline of the gold notes.
import type { ListedForm } from '../../text/clitics.ts';
import { rows, words } from '../../text/words.ts';
import { fixedForms, spellingsOf } from './fixed-words.ts';
import { nounForms, particleForms, verbForms } from './inflection.ts';

/** family: person (may be killed, hurt, held), member (a person of what stands behind it: أفراد الجيش), dead and hurt (say so themselves), force (members of it), thing, measure, money. */
const counted = rows`
# unit | family | noun
person-killed | dead | قتيل قتلى قتيلة
person-killed | dead | قتيلة قتيلات
person-killed | dead | شهيد شهداء
person-killed | dead | شهيدة شهيدات
person-killed | dead | ضحية ضحايا
person-killed | dead | صريع صرعى
person-killed | dead | متوفى متوفون متوفين
person-killed | dead | وفاة وفيات
body | thing | جثة جثث
body | thing | جثمان جثامين
body | thing | رفات
person-injured | hurt | جريح جرحى
person-injured | hurt | جريحة جريحات
person-injured | hurt | مصاب +ون
person-injured | hurt | مصابة +ات
person-injured | hurt | إصابة +ات
missing-person | gone | مفقود +ون
kidnapped-person | gone | مختطف +ون
kidnapped-person | gone | مخطوف +ون
arrested-person | gone | موقوف +ون
arrested-person | gone | معتقل +ون
arrested-person | gone | محتجز +ون
prisoner | person | أسير أسرى
prisoner | person | سجين سجناء
prisoner | person | سجينة +ات
prisoner | person | أسيرة +ات
prisoner | person | نزيل نزلاء
hostage | person | رهينة رهائن
displaced-person | person | نازح +ون
displaced-person | person | مشرد +ون
refugee | person | لاجئ +ون
migrant | person | مهاجر +ون
person | person | شخص أشخاص
person | member | فرد أفراد
person | person | إنسان
person | person | نسمة +ات
person | person | نفس أنفس
person | person | آدمي +ون
person | member | رجل رجال
person | person | شاب شبان شباب
person | person | فتى فتيان
person | person | مواطن +ون
person | person | شاهد شهود
person | person | مسؤول +ون
person | person | مسئول +ون
person | person | وزير وزراء
person | person | زعيم زعماء
person | person | رئيس رؤساء
person | person | نائب نواب
person | person | سياسي +ون
person | person | دبلوماسي +ون
person | person | خبير خبراء
person | person | محام محامون محامين
person | person | قاض قضاة
person | person | طبيب أطباء
person | person | ممرض +ون
person | person | مسعف +ون
person | person | عامل عمال +ون
person | person | إسلامي +ون
person | person | موظف +ون
person | person | مهندس +ون
person | person | مدرس +ون
person | person | معلم +ون
person | person | طالب طلاب طلبة
person | person | تلميذ تلاميذ
person | person | طالبة +ات
person | person | ناشط +ون نشطاء
person | person | متظاهر +ون
person | person | محتج +ون
person | person | مصل مصلون مصلين
person | person | حاج حجاج
person | person | معتمر +ون
person | person | سائح سياح +ون
person | person | صياد +ون
person | person | بحار بحارة
person | person | سائق +ون
person | person | طيار +ون
person | person | مزارع +ون
person | person | ساكن سكان
person | person | مشتبه +ون
person | person | متهم +ون
person | person | مطلوب +ون
person | person | مدان +ون
person | person | إرهابي +ون
person | person | أجنبي أجانب
person | person | سعودي +ون
person | person | فلسطيني +ون
person | person | سوري +ون
person | person | عراقي +ون
person | person | يمني +ون
person | person | لبناني +ون
person | person | مصري +ون
person | person | ليبي +ون
person | person | سوداني +ون
person | person | إسرائيلي +ون
person | person | إيراني +ون
person | person | تركي أتراك
person | person | روسي روس
person | person | أميركي +ون
person | person | أمريكي +ون
person | person | فرنسي +ون
person | person | بريطاني +ون
person | person | أوكراني +ون
person | person | هندي هنود
person | person | باكستاني +ون
person | person | أفغاني أفغان
person | person | صيني +ون
person | person | شيعي شيعة
person | person | كردي أكراد
person | person | قيادي +ون
person | person | قائد قادة
person | person | مرشح +ون
person | person | عضو أعضاء
person | person | ناخب +ون
person | person | لاعب +ون
person | person | ناج ناجون ناجين
person | person | قريب أقارب
person | person | شقيق أشقاء
person | person | حارس حراس
person | person | مدير +ون
person | person | مستشار +ون
person | person | باحث +ون
person | person | عالم علماء
person | person | متطوع +ون
person | person | متسوق +ون
person | person | مراسل +ون
person | person | مريض مرضى
person | person | مستوطن +ون
family | thing | أسرة أسر
family | thing | عائلة عائلات عوائل
civilian | person | مدني +ون
child | person | طفل أطفال
child | person | طفلة طفلات
child | person | رضيع رضع
child | person | فتاة فتيات
woman | person | امرأة نساء
woman | person | إمرأة
woman | person | سيدة سيدات
journalist | person | صحافي +ون
journalist | person | صحفي +ون
journalist | person | إعلامي +ون
passenger | person | راكب ركاب
passenger | person | مسافر +ون
soldier | person | جندي جنود
soldier | person | عسكري +ون
soldier | person | ضابط ضباط
soldier | person | مجند +ون
soldier | person | عقيد عقداء
soldier | person | عريف عرفاء
soldier | person | رقيب رقباء
peacekeeper | person | قبعة
policeman | person | شرطي +ون
fighter | person | مقاتل +ون
fighter | person | مسلح +ون
fighter | person | متشدد +ون
fighter | person | متطرف +ون
fighter | person | متمرد +ون
fighter | person | جهادي +ون
fighter | person | انتحاري +ون
fighter | person | حوثي +ون
fighter | person | داعشي دواعش
fighter | member | عنصر عناصر
person | member | منتسب +ون
person | person | مهاجم +ون
aircraft | thing | طائرة +ات
aircraft | thing | مقاتلة +ات
aircraft | thing | قاذفة +ات
helicopter | thing | مروحية +ات
helicopter | thing | هليكوبتر
drone | thing | مسيرة +ات
ship | thing | سفينة سفن
ship | thing | بارجة بوارج
ship | thing | فرقاطة +ات
ship | thing | مدمرة +ات
ship | thing | ناقلة +ات
ship | thing | غواصة +ات
boat | thing | زورق زوارق
boat | thing | قارب قوارب
boat | thing | مركب مراكب
vehicle | thing | سيارة +ات
vehicle | thing | مركبة +ات
vehicle | thing | آلية +ات
vehicle | thing | عربة +ات
vehicle | thing | مدرعة +ات
vehicle | thing | شاحنة +ات
vehicle | thing | حافلة +ات
vehicle | thing | صهريج صهاريج
tank | thing | دبابة +ات
strike | thing | غارة +ات
strike | thing | ضربة +ات
sortie | thing | طلعة +ات
sortie | thing | عملية +ات
attack | thing | هجوم +ات هجمات
attack | thing | اعتداء +ات
explosion | thing | انفجار +ات
explosion | thing | تفجير +ات
clash | thing | اشتباك +ات
munition | thing | قذيفة قذائف
munition | thing | صاروخ صواريخ
munition | thing | قنبلة قنابل
munition | thing | رصاصة +ات
munition | thing | طلقة +ات
munition | thing | لغم ألغام
munition | thing | عبوة +ات
weapon | thing | بندقية بنادق
weapon | thing | مسدس +ات
weapon | thing | مدفع مدافع
weapon | thing | رشاش +ات
target | thing | هدف أهداف
site | thing | موقع مواقع
site | thing | منشأة منشآت
headquarters | thing | مقر +ات مقار
camp | thing | معسكر +ات
camp | thing | مخيم +ات
air-base | thing | قاعدة قواعد
depot | thing | مخزن مخازن
depot | thing | مستودع +ات
checkpoint | thing | حاجز حواجز
checkpoint | thing | كمين كمائن
house | thing | منزل منازل
house | thing | بيت بيوت
building | thing | مبنى مبان مباني
building | thing | بناية +ات
school | thing | مدرسة مدارس
hospital | thing | مستشفى مستشفيات
hospital | thing | مشفى مشافي مشاف
mosque | thing | مسجد مساجد
church | thing | كنيسة كنائس
shop | thing | متجر متاجر
shop | thing | محل +ات
country | thing | دولة دول
country | thing | بلد بلدان بلاد
province | thing | محافظة +ات
province | thing | ولاية +ات
province | thing | إقليم أقاليم
province | thing | مقاطعة +ات
district | thing | مديرية +ات
district | thing | منطقة مناطق
district | thing | حي أحياء
town | thing | مدينة مدن
town | thing | بلدة +ات
town | thing | قرية قرى
island | thing | جزيرة جزر
party | thing | حزب أحزاب
organisation | thing | منظمة +ات
organisation | thing | جمعية +ات
company | thing | شركة +ات
tv-channel | thing | محطة +ات
tv-channel | thing | فضائية +ات
brigade | thing | لواء ألوية
brigade | thing | كتيبة كتائب
brigade | thing | فصيل فصائل
cell | thing | خلية خلايا
case | thing | حالة +ات
case | thing | قضية قضايا
meeting | thing | اجتماع +ات
meeting | thing | لقاء +ات
agreement | thing | اتفاقية +ات
agreement | thing | اتفاق +ات
violation | thing | خرق خروقات
violation | thing | انتهاك +ات
vote | thing | صوت أصوات
seat | thing | مقعد مقاعد
time | thing | مرة +ات
photo | thing | صورة صور
project | thing | مشروع مشروعات مشاريع
fold | ratio | ضعف أضعاف
fold | ratio | مثل أمثال
point | thing | نقطة نقاط
match | thing | مباراة مباريات
bed | thing | سرير أسرة
room | thing | غرفة غرف
incident | thing | حادث حوادث
incident | thing | حادثة +ات
statement | thing | بيان +ات
meal | thing | وجبة +ات
job | thing | وظيفة وظائف
unit | thing | وحدة +ات
delegation | thing | وفد وفود
team | thing | فرقة فرق
team | thing | فريق فرق
child | person | ولد أولاد
sheet | thing | ورقة أوراق
capital | thing | عاصمة عواصم
document | thing | وثيقة وثائق
kilometre | measure | كيلومتر +ات
kilometre | measure | كيلومترا
metre | measure | متر أمتار
mile | measure | ميل أميال
centimetre | measure | سنتيمتر +ات
millimetre | measure | مليمتر +ات ملم
kilogram | measure | كيلوغرام +ات
kilogram | measure | كيلوجرام +ات
kilogram | measure | كيلو
gram | measure | غرام +ات
gram | measure | جرام +ات
tonne | measure | طن أطنان
litre | measure | لتر +ات
barrel | measure | برميل براميل
hectare | measure | هكتار +ات
acre | measure | فدان أفدنة
degree | measure | درجة +ات
megawatt | measure | ميغاواط
megawatt | measure | ميجاوات
volt | measure | فولت
second | time | ثانية ثوان ثواني
minute | time | دقيقة دقائق
hour | time | ساعة +ات
day | time | يوم أيام
night | time | ليلة ليال ليالي
week | time | أسبوع أسابيع
month | time | شهر أشهر شهور
year | time | سنة سنوات سنون سنين
year | time | عام أعوام
decade | time | عقد عقود
century | time | قرن قرون
`;

/** «كلم», «كم»: written short; fixed forms, they take no ending. */
const shortMeasures = rows`
# unit | spellings
kilometre | كلم كم
metre | م
centimetre | سم
kilogram | كغ كجم كغم كلغ
`;

const money = rows`
# unit | noun
dollar | دولار +ات
euro | يورو
riyal | ريال +ات
dinar | دينار دنانير
dirham | درهم دراهم
pound | جنيه +ات
lira | ليرة +ات
rouble | روبل +ات
rupee | روبية +ات
franc | فرنك +ات
shekel | شيكل شواكل
shekel | شيقل شواقل
toman | تومان
yuan | يوان
cent | سنت +ات
halala | هللة +ات
fils | فلس فلوس
krone | كرونة +ات
pound | إسترليني
penny | بنس +ات
piastre | قرش قروش
peso | بيزو
yen | ين
lira | ليرا
`;

/** «عناصر من الشرطة» are policemen, «عناصر الجيش» soldiers. */
const forces = rows`
# unit | noun
policeman | شرطة
policeman | بوليس
policeman | درك
soldier | جيش جيوش
soldier | قوة قوات
soldier | أمن
soldier | حرس
soldier | بحرية
soldier | مارينز
fighter | تنظيم تنظيمات
fighter | داعش
fighter | طالبان
fighter | ميليشيا
fighter | حركة حركات
fighter | ميليشيا ميليشيات
fighter | ميليشيا مليشيات
`;

/** What happens to people: the verb or masdar that governs a number. */
const fates = rows`
# status | verb line
killed | قتل يقتل قاتل قتل مقتل
killed | قتل يقتل - تقتيل
killed | استشهد يستشهد - استشهاد
killed | لقي - - مصرع
killed | لاقى - - مصرع
killed | توفي يتوفى - وفاة
killed | - يموت - موت
killed | أعدم يعدم - إعدام
killed | اغتال يغتال - اغتيال
killed | اغتيل - - -
killed | غرق يغرق - غرق
killed | صرع يصرع - -
killed | أردى يردي - -
killed | هلك يهلك - هلاك
killed | أباد يبيد - إبادة
killed | صفى يصفي - تصفية
injured | أصيب يصاب - -
injured | أصاب يصيب - إصابة
injured | جرح يجرح - جرح
injured | جُرح - - جروح
arrested | اعتقل يعتقل - اعتقال
arrested | أوقف يوقف - توقيف إيقاف
arrested | احتجز يحتجز - احتجاز
arrested | ضبط يضبط - ضبط
arrested | أسر يأسر - أسر
kidnapped | خطف يخطف - خطف
kidnapped | اختطف يختطف - اختطاف
missing | - - - فقدان
displaced | نزح ينزح - نزوح
displaced | شرد يشرد - تشريد
`;

/** «أودى بحياة», «راح ضحيته», «ألقت القبض على», «أصيبوا بجروح». */
const fateParticles = rows`
# status | spellings
killed | بحياة بأرواح ضحيته ضحيتها ضحيتهما ضحيتهم حتفهم حتفه حتفها مصرعهم مصرعه مصرعها
injured | بجروح بإصابات لإصابات بجراح
arrested | القبض
`;

/** Perfects typed as they stand: what inflection makes of مات and قضى (متن, قضت) mostly means something else. */
const fixedFates = rows`
# status | spellings
killed | مات ماتت ماتوا قضوا
`;

const familyOf = (family: string): Readonly<Record<string, string>> =>
  family === 'member' ? { family: 'person', member: 'yes' } : { family };

const countedForms: ListedForm[] = counted.flatMap(([unit = '', family = '', line = '']) =>
  nounForms(line, 'count/unit', { unit, ...familyOf(family) }),
);
const measureForms = shortMeasures.flatMap(([unit = '', cell]) =>
  fixedForms(spellingsOf(cell), { class: 'count/unit', kind: 'particle', features: { unit, family: 'measure' } }),
);
const moneyForms = money.flatMap(([unit = '', line = '']) => nounForms(line, 'count/unit', { unit, family: 'money' }));
const forceForms = forces.flatMap(([unit = '', line = '']) => nounForms(line, 'count/force', { unit }));
const fateForms = fates.flatMap(([status = '', line = '']) => verbForms(line, 'count/fate', { status }));
const fixedFateForms = fixedFates.flatMap(([status = '', cell]) =>
  fixedForms(spellingsOf(cell), { class: 'count/fate', kind: 'verb', features: { status } }),
);
const fateParticleForms = fateParticles.flatMap(([status = '', cell]) =>
  fixedForms(spellingsOf(cell), { class: 'count/fate', kind: 'particle', features: { status } }),
);

/** «آخرون», «آخرين»: stands for the noun that was counted before. */
const others = [
  ...particleForms(['آخر', 'أخرى'], 'count/other', { number: '1' }),
  ...particleForms(['آخران', 'أخريان'], 'count/other', { number: '2' }),
  ...particleForms(['آخرون', 'آخرين', 'آخرى', 'أخريات', 'أخر'], 'count/other'),
];

/** Words before which a number word is no count: relative and other particles that follow a number without a noun. */
const notCounted = particleForms(
  words`
من
في
إلى
على
عن
مع
أن
إن
أنه
إنه
التي
الذي
الذين
قد
لقد
لم
لن
لا
ما
كما
كان
كانت
كانوا
هو
هي
هم
أو
أم
ثم
بل
لكن
حيث
بين
بينهم
بينها
منهم
منها
خلال
بعد
قبل
منذ
عند
عندما
حتى
ضد
لدى
نحو
هذا
هذه
ذلك
تلك
بسبب
إثر
جراء
فيما
بينما
وفق
وفقا
بحسب
حسب
ضمن
عبر
حول
دون
غير
أي
كل
وذلك
وهو
وهي
وقد
قبالة
قرب
قبل
شمال
شمالي
جنوب
جنوبي
شرق
شرقي
غرب
غربي
وسط
داخل
خارج
فوق
تحت
أمام
خلف
أثناء
عقب
نتيجة
بفعل
حيال
تجاه
رغم
جنوبا
شمالا
شرقا
غربا
ممن
بعدما
فقط
أيضا
`,
  'count/particle',
);

export const unitForms: readonly ListedForm[] = [
  ...countedForms,
  ...measureForms,
  ...moneyForms,
  ...forceForms,
  ...fateForms,
  ...fixedFateForms,
  ...fateParticleForms,
  ...others,
  ...notCounted,
];

/** Fixed expressions of several words that name one counted thing. */
export const unitLists = {
  'count/phrase/media-outlet': words`
وسائل إعلام
وسائل الإعلام
وسيلة إعلام
وسيلة إعلامية
وسائل إعلامية
`,
  'count/phrase/headquarters': words`
مراكز قيادة
مركز قيادة
`,
  'count/phrase/gathering-point': words`
نقطة تجمع
نقاط تجمع
مكان تجمع
`,
  'count/phrase/supply-point': words`
نقطة تموين
نقاط تموين
`,
  'count/phrase/soldier': words`
ضابط صف
ضباط صف
عنصر أمن
عناصر أمن
رجل أمن
رجال أمن
رجال الأمن
عناصر الأمن
`,
  'count/phrase/policeman': words`
رجل شرطة
رجال شرطة
رجال الشرطة
عناصر الشرطة
عناصر شرطة
`,
  'count/phrase/car-bomb': words`
سيارة مفخخة
سيارات مفخخة
سيارتين مفخختين
سيارتان مفخختان
`,
  'count/phrase/square-kilometre': words`
كيلومتر مربع
كيلومترا مربعا
كيلومترات مربعة
كلم مربع
`,
  'count/phrase/square-metre': words`
متر مربع
مترا مربعا
أمتار مربعة
`,
  'count/phrase/cubic-metre': words`
متر مكعب
مترا مكعبا
أمتار مكعبة
`,
  'count/dual-endings': words`
ان
ين
تا
`,
  'count/nominative-dual-endings': words`
ان
تا
`,
  'count/not-duals': words`
طالبان
ميلان
عالمين
`,
  'count/not-singles': words`
سوريا
ليبيا
تركيا
روسيا
`,
  'count/bound-dual-endings': words`
تي
`,
  'count/aged': words`
عمره
عمرها
أعمارهم
العمر
البالغ
البالغة
البالغين
يبلغ
تبلغ
عن عمر
بعمر
سن
عمر
يناهز
`,
  'count/verb-openings': words`
ي
ت
`,
  'count/verb-endings': words`
ون
`,
  'count/between': words`
خلاله
خلالها
فيه
فيها
به
بها
بينهم
`,
  'count/that': words`
أن
بأن
إن
`,
  'count/joined-one': words`
وأحد
`,
  'count/of-them': words`
منهم
منها
منهن
منهما
بينهم
بينها
`,
  'count/age': words`
من العمر
من عمره
من عمرها
من أعمارهم
`,
};
