// Words around place names: «بلدة الرمانة في ريف المدينة الشمالي», «مطار النخيل», «جنوب البلاد».
// A row is: noun and its plurals | features.
//   outside  the kind word stays outside the name: بلدة «الرمانة»
//   inside   it is part of the name: «مطار النخيل», «قاعدة النخيل الجوية», «جبل الصبر»
//   one      an unknown name behind it is a place for certain; «area» words need a known name (ريف, محيط, أطراف)
//   subtype=… what kind of place it makes of an unknown name
// Source: gazetteers' feature classes and newspapers.
import type { LanguagePart } from '../../model/languages.ts';
import { rows, words } from '../../text/words.ts';
import { adjectiveForms, nounForms, particleForms } from './inflection.ts';

const kindRows = rows`
قرية قرى | outside open one subtype=village
بلدة بلدات | outside open one subtype=town
بلدتي | outside one subtype=town
قريتي | outside one subtype=village
مدينة مدن | outside one subtype=city
مدينتي | outside one subtype=city
محافظة +ات | outside one subtype=governorate
محافظتي | outside one subtype=governorate
ولاية +ات | outside open one subtype=governorate
إقليم أقاليم | outside subtype=region
قضاء أقضية | outside subtype=district
ناحية نواح نواحي | outside open one subtype=district
مديرية +ات | outside one subtype=district
مركز مراكز | weak
منطقة مناطق | outside one subtype=area
بلدية +ات | weak
مقاطعة +ات | outside one subtype=region
ضاحية ضواح ضواحي | outside one subtype=neighbourhood
حي | inside open subtype=neighbourhood
حارة +ات | outside subtype=neighbourhood
ضيعة | outside open one subtype=village
عزلة | outside subtype=village
كفر | weak
ريف أرياف | outside area
محيط | outside area
أطراف | outside area
مشارف | outside area
تخوم | outside area
قرب | outside area
ضواحي | outside area
أحياء | outside area
شوارع | outside area
مخيم +ات | inside open subtype=camp
مطار +ات | inside subtype=airport
مطاري | inside subtype=airport
قاعدة قواعد | inside subtype=base
ميناء موانئ | inside subtype=port
مرفأ مرافئ | inside subtype=port
معبر معابر | inside open subtype=crossing
منفذ منافذ | inside subtype=crossing
سد سدود | inside subtype=dam
جسر جسور | inside open subtype=bridge
مضيق | inside subtype=strait
خليج | inside subtype=gulf
بحيرة | inside subtype=lake
نهر أنهار | inside subtype=river
وادي أودية | inside subtype=valley
جبل جبال | inside subtype=mountain
تل تلال | inside subtype=hill
هضبة | inside subtype=plateau
سهل سهول | inside subtype=plain
صحراء | inside subtype=desert
بادية | inside subtype=desert
جزيرة جزر | inside subtype=island
شبه | weak
ساحل سواحل | inside subtype=coast
حقل حقول | inside subtype=field
مصفاة مصافي | inside subtype=refinery
محطة | weak
سجن سجون | inside open subtype=prison
مستشفى مستشفيات | inside open subtype=hospital
مشفى مشافي | inside open subtype=hospital
ميدان | inside open subtype=square
ساحة | inside open subtype=square
شارع شوارع | inside open subtype=street
طريق | weak
دوار | inside subtype=square
مسجد مساجد | inside open subtype=mosque
جامع جوامع | weak
كنيسة | weak
قصر | inside subtype=palace
ثكنة | inside subtype=barracks
معسكر +ات | inside subtype=base
لواء | weak
مفاعل | inside subtype=reactor
منشأة | inside subtype=site
باب | weak
`;

const directionRows = rows`
شمال
جنوب
شرق
غرب
وسط
شمالي
جنوبي
شرقي
غربي
أقصى
أعالي
`;

const directionAdjectives = rows`
شمالي
جنوبي
شرقي
غربي
أوسط
أعلى
أسفل
كبير
صغير
`;

/** «في المدينة»: what puts a name in a place; a known name behind one is a place even where it is an ordinary word. */
const locatives = words`
في
إلى
من
قرب
بالقرب
حول
داخل
خارج
باتجاه
صوب
نحو
بين
عبر
فوق
`;

/** Nouns that mean the country that the report speaks of: «جنوب البلاد». */
const homeNouns = words`
البلاد
البلد
`;

const featuresOf = (cell: string): Record<string, string> =>
  Object.fromEntries(cell.split(' ').map((one) => (one.includes('=') ? one.split('=') : [one, 'yes'])));

/** The first word of many place names: «كفر حمرة», «تل رفعت», «عين عيسى». */
const compoundHeads = words`
كفر
تل
تلة
دير
عين
بيت
خان
رأس
باب
وادي
برج
معرة
خربة
بني
بير
بئر
حوش
أم
أبو
سيدي
تير
مرج
قلعة
قصر
مزرعة
جب
ذي
حمام
خربة
شيخ
الشيخ
بلاد
ضهر
مجدل
طور
مرسى
كوم
منية
ميت
نزلة
أولاد
حصن
قرن
`;

export const placeWords: LanguagePart = {
  forms: [
    ...kindRows.flatMap(([noun = '', features = '']) => nounForms(noun, 'place-kind', featuresOf(features))),
    ...directionRows.flatMap(([line = '']) => nounForms(line, 'direction')),
    ...directionAdjectives.flatMap(([line = '']) => adjectiveForms(line, 'direction-adjective')),
    ...particleForms(locatives, 'locative'),
    ...particleForms(homeNouns, 'home-noun'),
    ...particleForms(compoundHeads, 'compound-head'),
  ],
  lists: {},
  rules: [],
};
