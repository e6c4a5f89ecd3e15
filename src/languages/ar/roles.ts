// Roles: what people are called by. «وزير الخارجية» (foreign minister) opens a title, «مسؤول أمني» (a security official) an
// unnamed source, «العقيد» (colonel) both. A row is: the noun and its plurals | features.
//   title    may stand before a person's name: «الرئيس سالم ناصر»
//   source   names a source without a name: «قال مصدر», strongly (مصدر is nothing else)
//   person   names a person who may speak: an unnamed source where it speaks («قال طبيب في المستشفى»)
//   head     takes a complement that belongs to the title: «وزير الداخلية», «رئيس بلدية المدينة», «المتحدث باسم الجيش»
//   field=…  what the noun itself says of the source: military, security, diplomatic, medical, witness …
// Source: titles and offices in Arabic newspapers; CAMEO's list of agents served as a checklist.
import type { LanguagePart } from '../../model/languages.ts';
import { rows, words } from '../../text/words.ts';
import { adjectiveForms, folder, nounForms, particleForms } from './inflection.ts';

const roleRows = rows`
# sources as such
مصدر مصادر | source field=source
مسؤول +ون +ة | source head title field=official
مسئول +ون +ة | source head title field=official
شاهد شهود | source field=witness
شاهدة شاهدات | source field=witness
دبلوماسي +ون +ة | source field=diplomatic
ديبلوماسي +ون +ة | source field=diplomatic
ناشط نشطاء ناشطون ناشطين +ة | source title field=activist
متحدث +ون +ة | source head title field=spokesman
ناطق +ون +ة | source head title field=spokesman
مراقب مراقبون مراقبين | person field=observer
محلل +ون +ة | person head title field=analyst
خبير خبراء +ة | person head title field=expert
مطلع مطلعون مطلعين | person field=informed
# state offices
رئيس رؤساء +ة | title head field=official
وزير وزراء +ة | title head field=official
ملك ملوك | title head field=official
أمير أمراء | title head field=official
سلطان سلاطين | title head field=official
إمبراطور | title head field=official
ولي | head field=official
نائب نواب +ة | title head person field=official
وكيل وكلاء | title head field=official
مساعد +ون +ة | title head person field=official
مستشار +ون +ة | title head person field=official
مستشارة | title head field=official
محافظ +ون | title head field=official
حاكم حكام | title head field=official
والي ولاة | title head field=official
عمدة | title head field=official
مختار مخاتير | title person head field=official
قائمقام | title head field=official
متصرف | title head field=official
سفير سفراء +ة | title head person field=diplomatic
قنصل قناصل | title head field=diplomatic
مبعوث +ون +ة | title head field=diplomatic
مندوب +ون +ة | title head field=diplomatic
موفد +ون +ة | title head field=diplomatic
ممثل +ون +ة | title head person field=official
منسق +ون +ة | title head field=official
مفوض +ون +ة | title head field=official
أمين أمناء +ة | title head field=official
سكرتير +ة | title head field=official
عضو أعضاء +ة | title head person field=official
عضوة | title head field=official
سيناتور | title field=official
مشرع مشرعون مشرعين | person field=official
برلماني +ون +ة | person field=official
زعيم زعماء +ة | title head person field=political
قيادي +ون +ة | source title head field=political
قيادي | source title head field=political
معارض +ون +ة | person title field=political
سياسي +ون +ة | person title field=political
مرشح +ون +ة | title head field=political
مدير مدراء مديرون مديري +ة | title head person field=official
مسعف مسعفون مسعفين | person field=medical
مؤسس +ون | title head
مشرف +ون +ة | title head person
كاتب كتاب +ة | title head
صحفي +ون +ة | title person field=journalist
صحافي +ون +ة | title person field=journalist
إعلامي +ون +ة | title person field=journalist
مراسل +ون +ة | person head title field=journalist
مصور +ون +ة | title person field=journalist
مذيع +ة | title field=journalist
محامي محامون محامين +ة | title head person field=legal
محام | title head person field=legal
قاض قضاة | title head person field=legal
قاضي قضاة | title head person field=legal
مدعي | title head field=legal
مدع | title head field=legal
نقيب نقباء | title head field=official
باحث +ون +ة | title head person field=expert
أستاذ أساتذة +ة | title head
استاذ | title head
بروفسور | title
بروفيسور | title
دكتور دكاترة +ة | title
طبيب أطباء +ة | title person head field=medical
ممرض +ون +ة | person field=medical
مهندس +ون +ة | title person
شيخ شيوخ مشايخ | title head
إمام أئمة | title head
خطيب خطباء | title head
مفتي | title head field=religious
مرشد | title head field=religious
بابا | title field=religious
بطريرك | title head field=religious
مطران مطارنة | title head field=religious
كاردينال | title field=religious
أسقف أساقفة | title head field=religious
قس قساوسة | title field=religious
أنبا | title field=religious
حاخام حاخامات | title field=religious
آية | head field=religious
حجة | head field=religious
داعية دعاة | title
لورد | title
سير | weak
كونت | weak
أميرة أميرات | title field=official
ملكة | title head field=official
# soldiers, police, fighters
جنرال جنرالات | title head field=military
مشير | title field=military
فريق | title weak field=military
لواء ألوية | title weak field=military
عميد عمداء | title head field=military
عقيد عقداء | title head field=military
مقدم | title weak field=military
رائد رواد | title weak field=military
ملازم | title field=military
أميرال | title field=military
ادميرال | title field=military
كولونيل | title field=military
ميجر | title field=military
كابتن | title field=military
قبطان | title field=military
بريغادير | title field=military
مارشال | title field=military
رقيب رقباء | title field=military
عريف | title field=military
لفتنانت | title field=military
ليفتنانت | title field=military
ضابط ضباط +ة | source title head field=military
عسكري +ون | person field=military
جندي جنود +ة | person title field=military
قائد قادة | title head person field=military
مقاتل +ون | person field=fighter
متمرد +ون | person field=fighter
طيار +ون | person title field=military
حارس حراس | person field=military
شرطي +ون | person field=police
مفتش +ون | person field=official
محقق +ون | person field=police
جهادي +ون | person field=fighter
# people of the place
ساكن سكان | people field=resident
مقيم +ون | people field=resident
أهالي | people field=resident
أهل | weak field=resident
قروي +ون | people field=resident
ناج ناجون ناجين | people field=witness
ناجي ناجون | weak field=witness
لاجئ +ون +ة | people field=resident
نازح +ون +ة | people field=resident
متظاهر +ون +ة | people field=witness
صياد +ون | people field=witness
راكب ركاب | people field=witness
جار جيران | weak field=witness
قريب أقارب | people field=relative
والد | title person field=relative
والدة | title person field=relative
شقيق أشقاء +ة | title person field=relative
نجل أنجال | title person field=relative
عامل عمال | people field=resident
موظف +ون +ة | people head field=official
معلم +ون +ة | person title
طالب طلاب طلبة +ة | people title
وسيط وسطاء | people field=mediator
مفاوض +ون | people field=negotiator
عاملون | weak
حقوقي +ون +ة | source title field=activist
متطوع +ون +ة | people field=activist
متعاون | weak
محتجز +ون | weak
# people that reports of crimes and trials name
مراهق +ون +ة | title
متهم +ون +ة | title
مشتبه | weak
مطلوب +ون +ة | title
معتقل +ون +ة | title weak
سجين سجناء +ة | title
أسير أسرى +ة | title
رهينة رهائن | title
قتيل قتلى | title weak
ضحية ضحايا | title
انتحاري +ون +ة | title
إرهابي +ون | title weak
مهاجم +ون | title
منفذ +ون | title head
نجم نجوم +ة | title
مدافع +ون | title
حارس حراس | title
زميل زملاء +ة | title
ناقد نقاد +ة | title
مؤرخ +ون +ة | title
رحالة | title
ممثل ممثلات | title
مطرب +ون +ة | title
موسيقي +ون | title
# addresses
سيد سادة +ة | title address
آنسة | title address
حاج | title address
مرحوم | title address
شهيد شهداء | title weak
مواطن +ون +ة | people title field=resident
شاب شبان شباب | people title
فتى | people title
طفل أطفال +ة | people title
فنان +ون +ة | title
لاعب +ون +ة | title
مدرب +ون | title head
مخرج +ون +ة | title
شاعر شعراء +ة | title
روائي +ون +ة | title
مغني +ة | title
رجل رجال | people
امرأة نساء | people
شخص أشخاص | people
`;

/** Adjectives that say what kind of source or office it is: «مصدر أمني رفيع المستوى». */
const fieldRows = rows`
عسكري | field=military
أمني | field=security
دبلوماسي | field=diplomatic
ديبلوماسي | field=diplomatic
طبي | field=medical
صحي | field=medical
محلي | field=local
حكومي | field=official
رسمي | field=official
سياسي | field=political
حزبي | field=political
برلماني | field=official
نيابي | field=official
رئاسي | field=official
وزاري | field=official
قبلي | field=tribal
عشائري | field=tribal
إعلامي | field=media
صحافي | field=media
صحفي | field=media
قضائي | field=legal
قانوني | field=legal
حقوقي | field=activist
معارض | field=opposition
إغاثي | field=relief
إنساني | field=relief
ملاحي | field=aviation
نفطي | field=oil
استخباراتي | field=intelligence
استخباري | field=intelligence
مخابراتي | field=intelligence
ميداني | field=field
ديني | field=religious
مدني | field=civil
أهلي | field=civil
تربوي | field=education
اقتصادي | field=economic
مالي | field=economic
تجاري | field=economic
جوي | field=military
بحري | field=military
بري | field=military
شرطي | field=police
مسلح | field=fighter
جهادي | field=fighter
متمرد | field=fighter
قيادي | field=political
تنفيذي | field=official
مركزي | field=official
إقليمي | field=regional
دولي | field=international
أممي | field=international
أطلسي | field=nato
مسؤول | field=official
مستقل | field=independent
خاص | field=special
عام | field=general
أول | field=rank
أعلى | field=rank
عالي | field=rank
ثاني | field=rank
`;

const rankRows = rows`
# adjectives of rank, knowledge and number
رفيع
كبير كبار
بارز
مطلع
مخلوع
معزول
أسبق
مستقيل
متوفى
مناوب
مقتول
مفترض
مزعوم
رئيسي
شرعي
روحي
مقرب
موثوق
متطابق
متعدد
عديد
آخر أخر
مختلف
معني
مأذون
مخول
سابق
حالي
راحل
جديد
منتخب
مؤقت
انتقالي
مكلف
مساعد
دائم
مقيم
أعلى
مشارك
منشق
متقاعد
قديم
متابع
مباشر
`;

/** Two-word ranks and offices whose second word belongs to the title: «العميد الركن», «القائد العام». */
const rankWords = words`
الركن
الطيار
البحري
المهندس
حقوقي
الحقوقي
ركن
أول
ثان
`;

/** What joins an office to what it is of: «المتحدث باسم», «السفير لدى», «المبعوث إلى». */
const officeLinks = words`
باسم
لدى
في
إلى
من
داخل
لشؤون
بشأن
`;

/** Links that want a name behind them: «المبعوث إلى سوريا», but «دعا السكان إلى البقاء». */
const linksToNames = words`
إلى
`;

const featuresOf = (cell: string): Record<string, string> =>
  Object.fromEntries(cell.split(' ').map((one) => (one.includes('=') ? one.split('=') : [one, 'yes'])));

export const roles: LanguagePart = {
  forms: [
    ...roleRows.flatMap(([noun = '', features = '']) => nounForms(noun, 'role', featuresOf(features))),
    ...fieldRows.flatMap(([adjective = '', features = '']) => adjectiveForms(adjective, 'field', featuresOf(features))),
    ...rankRows.flatMap(([line = '']) => adjectiveForms(line, 'rank')),
    ...particleForms(rankWords, 'rank-word'),
  ],
  lists: {
    'title-letters': ['د', 'م', 'أ', 'ا'],
    'office-links': officeLinks.map((one) => folder.fold(one)),
    'office-links-to-names': linksToNames.map((one) => folder.fold(one)),
  },
  rules: [],
};
