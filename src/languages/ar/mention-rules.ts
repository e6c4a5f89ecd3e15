// The rules of mentions, with examples that must match and near-misses that must not.
// «قال مسؤول محلي» (a local official said) is an unnamed source; «الجسر مغلق» (the bridge is closed) names nobody.
// All sentences are invented.
import type { Rule } from '../../model/languages.ts';

export const mentionRules: readonly Rule[] = [
  {
    id: 'names/register',
    finds: 'A person, body, place, outlet or weapon that the register or the gazetteer knows by name.',
    examples: ['وصل الوفد إلى جنيف مساء', 'دعت الأمم المتحدة إلى فتح المعبر'],
    not: ['وصل الوفد مساء', 'فتح المعبر صباحا'],
  },
  {
    id: 'names/register-with-help',
    finds: 'A name that is an ordinary word too, where a word of kind or a list of places helps it.',
    examples: ['وصل الوفد إلى مدينة بون مساء', 'اقتحم المسلحون مديرية الخوخة فجرا'],
    not: ['أغلق الحارس الباب مساء'],
  },
  {
    id: 'names/institution',
    finds: 'An institution by pattern: a head noun with what it is of, and its adjectives.',
    examples: ['أعلنت وزارة الزراعة النرويجية موعد الحصاد', 'اجتمعت لجنة الصيد البحري أمس'],
    not: ['زرع الفلاح القمح'],
  },
  {
    id: 'names/nationality',
    finds: 'The adjective of a nation or people: «نرويجية».',
    examples: ['رست سفينة نرويجية في الميناء', 'أعجبتهم أغنية برازيلية'],
    not: ['رست السفينة في الميناء'],
  },
  {
    id: 'names/outlet',
    finds: 'An outlet by pattern: a word for a medium and its name.',
    examples: ['ذكرت صحيفة "الأفق" أن الجسر مغلق', 'بثت قناة "المرسى" صور الجسر'],
    not: ['شاهد الرجل الجسر من بعيد'],
  },
  {
    id: 'names/given-name',
    finds: 'A given name and the names behind it.',
    examples: ['كتب خالد محمود رسالة', 'قال سليم حسن إن الموسم جيد'],
    not: ['الموسم جيد هذا العام'],
  },
  {
    id: 'names/title',
    finds: 'A name behind a title or an office.',
    examples: ['استقبل الوزير سالم ناصر الوفد', 'قال العقيد فارس الجندي إن الطريق مفتوح'],
    not: ['استقبل الوزير الوفد'],
  },
  {
    id: 'names/speaker',
    finds: 'A word that no list knows, behind a verb of saying and before what is said.',
    examples: ['وقال هولمبرغر إن الموسم جيد', 'وأضاف زيلمايستر: الطريق مفتوح'],
    not: ['وقال صباحا إن الموسم جيد', 'وقال هولمبرغر كلاما كثيرا'],
  },
  {
    id: 'places/compound',
    finds:
      'A place name of two words, the first a usual opening of place names, the second unknown, behind a preposition of place.',
    examples: ['تصاعد الدخان فوق خربة الشنقل', 'وصل الوفد إلى دير الشنقل مساء'],
    not: ['تصاعد الدخان فوق الخربة', 'نظر إلى عين الحقيقة'],
  },
  {
    id: 'places/cannot-tell',
    finds: 'A name that several places bear, with nothing in the report that speaks for one of them.',
    examples: ['وصل الوفد إلى الحواش مساء', 'تعيش الأسرة في الحواش منذ سنوات'],
    not: ['وصل الوفد من حماة إلى الحواش في ريف حماة مساء', 'وصل الوفد إلى جنيف مساء'],
  },
  {
    id: 'names/again',
    finds: 'A place or outlet that a word of kind made a name elsewhere in the report.',
    examples: ['وصلت القافلة إلى بلدة دير الشنقل. سكان دير الشنقل سعداء'],
    not: ['وصلت القافلة إلى بلدة دير الشنقل. وعادت مساء'],
  },
  {
    id: 'names/register-again',
    finds: 'A name that is an ordinary word too, where the report has named its bearer in full.',
    examples: [
      'قالت صحيفة البيان إن الجسر مغلق. وأضافت البيان أن الطريق مفتوح',
      'نشرت صحيفة العالم صورة الجسر. وكتبت العالم أن الطريق مفتوح',
    ],
    not: ['وأضاف البيان أن الطريق مفتوح', 'كتب العالم أن الطريق مفتوح'],
  },
  {
    id: 'names/short-ministry',
    finds: 'A ministry by its field alone.',
    examples: ['وقالت الداخلية إن الطريق مفتوح', 'ردت الصحة النرويجية على السؤال'],
    not: ['ناقش الوفد الشؤون الداخلية', 'وهذه قضية داخلية'],
  },
  {
    id: 'names/acronym',
    finds: 'The letters in brackets behind the name of an organisation.',
    examples: ['اجتمعت لجنة الصيد البحري (FIC) أمس', 'دعت الأمم المتحدة (UN) إلى فتح المعبر'],
    not: ['وصلت السفينة (AB) إلى الميناء'],
  },
  {
    id: 'names/surname',
    finds: 'A bare surname after the full name has been told.',
    examples: ['قال الوزير سالم المرعي إن الطريق مفتوح. وأضاف المرعي أن السوق مغلق'],
    not: ['قال سليم كنعاني إن الموسم جيد'],
  },
  {
    id: 'names/unnamed-source',
    finds: 'A source without a name: a role, and adjectives of nation or field.',
    examples: ['قال مسؤول محلي إن الجسر مغلق', 'وأكدت مصادر طبية أن المصابين نقلوا'],
    not: ['الجسر مغلق أمام المارة'],
  },
  {
    id: 'names/unnamed-again',
    finds: 'A definite re-mention of an unnamed source: «المصدر», «المسؤول».',
    examples: ['قال مصدر محلي إن الجسر مغلق. وأضاف المصدر أن الطريق مفتوح'],
    not: ['الطريق مغلق منذ أمس'],
  },
  {
    id: 'places/kind-word',
    finds: 'An unknown name behind a word of kind: «قرية الشنارة».',
    examples: ['أصيب رجل في قرية الشنارة صباحا', 'وصلت القافلة إلى بلدة كفرنوران'],
    not: ['وصلت القافلة صباحا'],
  },
  {
    id: 'places/site',
    finds: 'A site by its kind and name: an airport, a hospital, a square.',
    examples: ['أغلق مطار السنديان أمام الرحلات', 'رست السفن في مرفأ لوريان مساء'],
    not: ['أغلق الطريق أمام المارة'],
  },
];
