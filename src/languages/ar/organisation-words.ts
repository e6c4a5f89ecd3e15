// What organisations are called: «وزارة الدفاع الروسية» (the Russian ministry of defence), «كتائب الفجر» (the Dawn Brigades).
// A row is: head noun and its plurals | features.
//   of      takes a definite complement: وزارة + الدفاع, حزب + العدالة والتنمية
//   state   belongs to a state, so a nationality behind it says whose: الجيش التركي
//   alone   with the article and nothing behind it, it still names one: الجيش, الحكومة, الشرطة
//   armed   a force: it may take an adjective of nationality, a person's name or a proper name (قوات النخبة)
//   id=…    the short name that the entity id is made from: russia + mod
// Source: newspapers; CAMEO's organisation types as a checklist.
import type { LanguagePart } from '../../model/languages.ts';
import { rows, words } from '../../text/words.ts';
import { adjectiveForms, folder, nounForms, particleForms } from './inflection.ts';

const folded = (list: readonly string[]): string[] => list.map((one) => folder.fold(one));

const headRows = rows`
وزارة +ات | of state id=ministry
حكومة +ات | state alone id=government
رئاسة | of state deed id=presidency
برلمان +ات | state alone id=parliament
مجلس مجالس | of state id=council for
مجمع | of
كونغرس | alone state id=congress
كنيست | alone state id=knesset
جيش جيوش | of state armed alone id=army band army
قوات | of state armed id=forces many force
قوة | of armed of-nation for
قوى | of armed id=forces many
شرطة | of state alone id=police
درك | alone state id=gendarmerie
أمن | weak of state
استخبارات | of state alone id=intelligence many
مخابرات | of state alone id=intelligence many
مباحث | of state many
حرس | of state armed
سلاح | of state weapon-arm
طيران | of state air
أركان | of state id=general-staff many
قيادة +ات | of state deed id=command for
هيئة +ات | of state id=authority for
لجنة لجان | of id=committee for
جهاز أجهزة | of state id=agency for army
إدارة | of state deed id=administration for
مديرية +ات | of state for
دائرة دوائر | of state
مصلحة | of state for
مكتب مكاتب | of for
منسقية | of for
أمانة | of for
نيابة | of state alone id=prosecution
محكمة محاكم | of state id=court for
بنك بنوك | of id=bank
مصرف مصارف | of id=bank
صندوق | of for
مفوضية +ات | of for
بعثة +ات | of for
سفارة +ات | state of id=embassy
قنصلية +ات | state of id=consulate
ديوان | of
بلدية +ات | of
دار | of weak
ولاية | weak
نظام | state of-nation of id=government
سلطة | state of-nation id=authorities
سلطات | state alone id=authorities many
معارضة | state alone acting id=opposition
ائتلاف | of alone
تحالف | of alone id=coalition
حلف | of
تنظيم تنظيمات | of name armed id=group band
جماعة +ات | of name armed id=group band
حركة +ات | of name armed id=movement for
جبهة | of name armed id=front for band
حزب أحزاب | of name id=party band
تيار | of name band
تجمع | of name band
تكتل | of name
ميليشيا ميليشيات ميليشيات | of name armed state id=militia many
مليشيا مليشيات | of name armed state id=militia many
ميلشيا ميلشيات | of name armed state id=militia many
كتيبة كتائب | of name armed id=brigade many band
كتائب | of name armed id=brigades many band
لواء ألوية | of name armed id=brigade many band
فرقة فرق | of name armed ordinal id=division band
فيلق فيالق | of name armed id=corps band
سرايا | of name armed id=brigades many band
سرية | weak
فصيل فصائل | of name armed id=factions
عصابة +ات | of name
وحدات | of name armed many
قوات‌الدعم | of
فوج | of name armed
خطوط | state of-nation many id=airlines
أسطول | state ordinal armed
منظمة +ات | of name id=organisation for
مؤسسة +ات | of name for
جمعية +ات | of name for
رابطة روابط | of name for
اتحاد +ات | of name for
نقابة +ات | of name for
مرصد | of name id=observatory for
شبكة +ات | of name for
مركز مراكز | of name for
معهد معاهد | of name for
جامعة +ات | of name
كلية +ات | of name
مدرسة مدارس | weak
شركة +ات | of name
مجموعة +ات | of name weak
هلال | weak
صليب | weak
دفاع | weak
نادي أندية | of name
منتخب +ات | state
كنيسة كنائس | of
فريق | weak
دفاعات | weak
طاقم | weak
برنامج | of weak for
وكالة +ات | of for
دولة دول | state-of weak
`;

/** What ministries and departments are for: the second word of «وزارة الدفاع». Features: the short name for the id. */
const fieldOfState = rows`
الدفاع | mod
الخارجية | foreign-ministry
الداخلية | interior-ministry
المالية | finance-ministry
العدل | justice-ministry
الصحة | health-ministry
الإعلام | information-ministry
الطاقة | energy-ministry
النفط | oil-ministry
البترول | oil-ministry
النقل | transport-ministry
التعليم | education-ministry
التربية | education-ministry
الزراعة | agriculture-ministry
الأوقاف | religious-affairs-ministry
الاقتصاد | economy-ministry
التجارة | trade-ministry
الخزانة | treasury
الثقافة | culture-ministry
الطوارئ | emergencies-ministry
الأركان | general-staff
الوزراء | cabinet
النواب | house-of-representatives
الشيوخ | senate
الشعب | peoples-assembly
الشورى | shura-council
الجوية | air-force
الجو | air-force
البحرية | navy
البرية | ground-forces
المسلحة | armed-forces
الأمن | security
المدني | civil-defence
`;

/** Adjectives that belong to an organisation's name: «القوات الجوية», «المجلس الوطني», «البنك المركزي». */
const nameAdjectives = rows`
وطني
جوي
بحري
بري
مسلح
خاص
مركزي
أعلى
عالي
عام
دولي
عالمي
إقليمي
شعبي
ديمقراطي
ديموقراطي
إسلامي
اشتراكي
شيوعي
جمهوري
اتحادي
فدرالي
فيدرالي
مدني
عسكري
أمني
سياسي
حربي
نظامي
ثوري
انتقالي
تأسيسي
تشريعي
تنفيذي
قضائي
دستوري
جنائي
رئاسي
ملكي
أميري
سيادي
استشاري
رقابي
انتخابي
مستقل
حر
عربي
خليجي
أوروبي
أفريقي
غربي
شمالي
جنوبي
شرقي
مشترك
موحد
متحد
أهلي
علمي
طبي
صحي
إعلامي
صحفي
إغاثي
إنساني
خيري
لبناني
فدائي
جهادي
سلفي
متطرف
إرهابي
متشدد
معارض
مناهض
موالي
متمرد
انفصالي
متحالف
حكومي
محلي
نووي
ذري
فضائي
مالي
نقدي
تجاري
زراعي
صناعي
تعاوني
`;

/** «عناصر القاعدة», «مقاتلي …»: members of a group, before its name. */
const members = rows`
عنصر عناصر
مقاتل +ون
مسلح +ون
إرهابي +ون
متشدد +ون
متطرف +ون
زعيم زعماء
قائد قادة
قيادي +ون
معقل معاقل
موقع مواقع
فرع
جناح
هجوم هجمات
`;

/** «لحقوق الإنسان», «لمكافحة الإرهاب»: a purpose with its object. */
const purposes = words`
لحقوق
لأمن
لحرس
لسلامة
لشؤون
لمكافحة
لدعم
لحماية
لرعاية
لتنمية
لإغاثة
لدراسات
لأبحاث
لنصرة
لتحرير
لحفظ
لإدارة
لتنسيق
`;

/** «للإغاثة», «للدراسات»: a purpose in one word. */
const purposeEnds = words`
للإغاثة
للدراسات
للأبحاث
للبحوث
للتنمية
للسلام
للأنباء
للطيران
للمصالحة
للحوار
للعلوم
للإحصاء
للقضاء
للثقافة
للصحافة
للتعليم
للطاقة
للنفط
للاستثمار
للإعلام
للاجئين
للمفاوضات
للمرأة
للطفولة
للأمومة
للرياضة
للشباب
للأمن
للدفاع
للعمل
للهجرة
للسياحة
للآثار
للرقابة
للثورة
للسينما
للعدالة
للديمقراطية
للمعارضة
`;

/** Adjectives that judge: they make no name of an organisation. */
const judging = words`
متطرف
إرهابي
متشدد
جهادي
متمرد
انفصالي
معارض
مناهض
موالي
متحالف
محلي
`;

/** «المحكمة العليا», «الفرقة الأولى»: elatives and ordinals, which have no form in -ي. */
const elatives = words`
العليا
الكبرى
الأعلى
الأولى
الثانية
الثالثة
الرابعة
الخامسة
السادسة
السابعة
الثامنة
التاسعة
العاشرة
الأول
الثاني
الثالث
الرابع
الخامس
السادس
السابع
الثامن
التاسع
العاشر
`;

/** «أي قوة», «كل إدارة», «في حركة»: behind these a head is an ordinary noun. */
const noNameBefore = words`
أي
كل
بعض
أية
`;

/** Phrases that have the form of a name and are none. */
const genericPhrases = words`
المركز الأول
المركز الثاني
المركز الثالث
المركز الرابع
المركز الخامس
المركز السادس
المركز السابع
المركز الثامن
المركز التاسع
المركز العاشر
المركز الأخير
المصلحة العامة
للمصلحة العامة
القوى الكبرى
القوى العظمى
القوى الدولية
قوى الإرهاب
قوى الشر
قوى العدوان
النظام العالمي
النظام العام
النظام السياسي
النظام الدولي
النظام الداخلي
النظام الأساسي
النظام الشمسي
حركة المرور
حركة السير
حركة السفن
حركة الطيران
حركة الملاحة
حركة التجارة
حركة البيع
حركة الرياح
حركة الرياح السطحية
حركة المسافرين
حركة النقل
حركة الشراء
الحركة التجارية
الحركة المرورية
شبكة الإنترنت
شبكة الطرق
شبكة الكهرباء
شبكة المياه
الشبكة العنكبوتية
فرقة البحث
فرقة الإنقاذ
إدارة الأزمة
إدارة الأزمات
إدارة الصراع
إدارة المخاطر
إدارة البلاد
الإدارة الذاتية للأزمة
قوة السلاح
القوة العسكرية
قوة القانون
سلطة القانون
السلطة التنفيذية
السلطة القضائية
السلطة التشريعية
مجموعة الأولى
المجموعة الأولى
المجموعة الثانية
المجموعة الثالثة
المجموعة الرابعة
الجبهة الداخلية
الجبهة الشرقية
الجبهة الغربية
الجبهة الشمالية
التيار الكهربائي
الجهاز الفني
الجهاز الهضمي
الجهاز التنفسي
الجهاز العصبي
الجهاز الطبي
البرنامج النووي
`;

const unitWords = ['هيئة', 'رئاسة', 'قيادة', 'مكتب', 'قوات', 'سلاح'];

const featuresOf = (cell: string): Record<string, string> =>
  Object.fromEntries(cell.split(' ').map((one) => (one.includes('=') ? one.split('=') : [one, 'yes'])));

export const organisationWords: LanguagePart = {
  forms: [
    ...headRows.flatMap(([noun = '', features = '']) => nounForms(noun, 'organisation-head', featuresOf(features))),
    ...fieldOfState.flatMap(([noun = '', id = '']) => particleForms([noun], 'state-field', { id })),
    ...nameAdjectives.flatMap(([line = '']) =>
      adjectiveForms(line, 'name-adjective', judging.includes(line) ? { judges: 'yes' } : {}),
    ),
    ...particleForms(unitWords, 'unit-word'),
    ...particleForms(elatives, 'name-adjective'),
    ...members.flatMap(([noun = '']) => nounForms(noun, 'group-member')),
  ],
  lists: {
    'ministries-alone': ['الداخلية', 'الخارجية'],
    'ministries-short': ['الداخلية', 'الخارجية', 'الدفاع', 'الصحة', 'العدل', 'المالية', 'الخزانة'],
    'staff-words': folded(['رجال', 'عناصر', 'ضباط', 'منتسبي', 'موظفي', 'جهود', 'تصريحات', 'بيان']),
    'no-name-before': folded(noNameBefore),
    'generic-phrases': genericPhrases,
    'participle-openings': ['م'],
    'adjective-endings': folded(['ي', 'ية']),
    'purpose-words': folded(purposes),
    'purpose-stems': folded(purposes).map((one) => one.slice(1)),
    'purpose-ends': folded(purposeEnds),
  },
  rules: [],
};
