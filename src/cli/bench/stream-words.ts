// The words of invented streams: templates of sentences and the pieces of names. «{place}» and the like are filled in by streams.ts.

/** What a happening is called, and who is told to have done it. */
export interface Cause {
  readonly noun: string;
  readonly actor: string;
}

export const agency = 'وكالة الضفاف';
export const outlets: readonly string[] = [
  'المرصاد',
  'نهار الوادي',
  'البيدر',
  'صدى التلال',
  'الميناء اليوم',
  'الشراع',
  'المحراث',
  'دفتر الأخبار',
  'الساقية',
  'مرآة الساحل',
  'القنطرة',
  'الفانوس',
];
export const weekdays: readonly string[] = ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'];
export const givenNames: readonly string[] = [
  'سالم',
  'مروان',
  'فارس',
  'عصام',
  'رامي',
  'جابر',
  'نبيل',
  'طارق',
  'وليد',
  'حسام',
  'كريم',
  'زياد',
];
export const onsets: readonly string[] = [
  'برق',
  'شنت',
  'حلف',
  'دمس',
  'رغو',
  'طلق',
  'كمر',
  'ثعل',
  'زهم',
  'غرب',
  'قنط',
  'لحس',
  'نبط',
  'جرو',
  'هضل',
  'وشم',
  'يرق',
  'فتل',
];
export const middles: readonly string[] = ['و', 'ي', 'ا', 'يا', 'وا', 'ان', 'ار', 'ول'];
export const ends: readonly string[] = ['ش', 'ط', 'ن', 'ده', 'مي', 'رس', 'لق', 'ته', 'ير', 'وس', 'اد', 'يم'];
export const kinds: readonly string[] = ['دير', 'تل', 'عين', 'وادي', 'خربة', 'كفر', 'رأس', 'بئر'];
export const titles: readonly string[] = [
  'مدير الصحة',
  'رئيس البلدية',
  'قائد الشرطة',
  'مدير الدفاع المدني',
  'محافظ المنطقة',
];
export const causes: readonly Cause[] = [
  { noun: 'الغارة', actor: 'الطيران الحربي' },
  { noun: 'القصف', actor: 'المدفعية' },
  { noun: 'الهجوم', actor: 'مسلحون مجهولون' },
  { noun: 'التفجير', actor: 'انتحاري' },
  { noun: 'الاشتباك', actor: 'فصيل محلي' },
];
export const headlines: readonly string[] = [
  '{toll} قتيلا في {place}',
  '{event} على {place} يوقع {toll} قتيلا',
  'ارتفاع عدد قتلى {place} إلى {toll}',
];
export const ledes: readonly string[] = [
  'قال {title} {speaker} إن {toll} شخصا قتلوا وأصيب {injured} آخرون في {event} الذي استهدف {scene} في {place} يوم {day}.',
  'أعلن {title} {speaker} أن {toll} شخصا قتلوا في {event} الذي وقع قرب {scene} وسط {place} يوم {day} وأن {injured} شخصا أصيبوا.',
  'أفاد {title} {speaker} بأن {event} على {place} يوم {day} أسفر عن مقتل {toll} شخصا وإصابة {injured} كانوا عند {scene}.',
];
export const statements: readonly string[] = [
  'وأضاف {speaker} في مؤتمر صحفي: «فرقنا تبحث منذ ساعات عند {thing} ولن نغادر {place} قبل {deed}».',
  'وتابع {speaker} أمام الصحفيين: «طلبنا من أهالي {region} {deed}، ولم يصلنا حتى الآن سوى {thing}».',
  'وقال {speaker} في مؤتمر صحفي: «لا نملك اليوم في {place} سوى {thing}، وكل ما نريده {deed}».',
];
export const details: readonly string[] = [
  'واتهم {speaker} {actor} بالوقوف وراء ما جرى عند {scene2}، وطالب بـ{deed2}.',
  'وحمّل {speaker} {actor} المسؤولية كاملة، مؤكدا أن {thing2} في {place} يكفي دليلا.',
  'ونسب {speaker} ما جرى إلى {actor}، وقال إن {thing2} نقل إلى {region} بعد {deed2}.',
];
export const witnessing: readonly string[] = [
  'وروى {witness} أنه كان عند {scene2} حين سمع دويا قويا ثم رأى {thing3} يتطاير.',
  'وقال {witness} الذي يسكن قرب {scene3} إن {thing3} سقط فوق رؤوس أطفاله.',
  'وذكر {witness} أن الجرحى كانوا ممددين أمام {scene3} حين وصل ومعه {thing3}.',
];
export const backgrounds: readonly string[] = [
  'وتعيش {place} منذ شهور بعيدا عن {scene4}، ويقصدها نازحون من {region} بحثا عن {thing4}.',
  'ويبلغ عدد سكان {place} نحو تسعة آلاف، وكانت معروفة بـ{thing4} قبل أن تغلق الطريق إلى {scene4}.',
  'وتقع {place} بين {region} و{scene4}، وقد شهدت في الخريف الماضي {deed3}.',
];
const nouns: readonly string[] = [
  'المخبز',
  'المستوصف',
  'المعصرة',
  'الجسر',
  'المقبرة',
  'الملعب',
  'المدرسة',
  'الخزان',
  'المحطة',
  'السوق',
  'المئذنة',
  'الورشة',
  'البيدر',
  'المكتبة',
  'الحديقة',
  'المطحنة',
  'النزل',
  'المستودع',
];
const marks: readonly string[] = [
  'القديم',
  'الشرقي',
  'المهجور',
  'الحجري',
  'الكبير',
  'البلدي',
  'الجديد',
  'الغربي',
  'الصيفي',
  'الخشبي',
  'المحاذي للنهر',
  'المطل على الوادي',
  'المقابل للكنيسة',
  'الملاصق للسور',
];
const things: readonly string[] = [
  'قوافل الطحين',
  'صناديق الدواء',
  'أكياس الإسمنت',
  'ألواح الزجاج',
  'براميل الماء',
  'خيام النازحين',
  'مولدات الكهرباء',
  'عربات الإطفاء',
  'شباك الصيد',
  'أقفاص الدجاج',
  'دفاتر التلاميذ',
  'جذوع الزيتون',
  'أنابيب الري',
  'أسلاك الهاتف',
];
const owners: readonly string[] = [
  'التي وصلت أمس',
  'التابعة للبلدية',
  'المكدسة منذ الربيع',
  'التي تركها التجار',
  'المستعارة من الجيران',
  'التي جمعها المتطوعون',
  'المحفوظة للشتاء',
  'التي لم توزع بعد',
];
const deeds: readonly string[] = [
  'رفع الركام',
  'نقل المصابين',
  'إحصاء المفقودين',
  'فتح الطريق',
  'إصلاح البئر',
  'توزيع الخبز',
  'إيواء العائلات',
  'دفن الضحايا',
  'تشكيل لجنة تحقيق',
  'وقف إطلاق النار',
  'تبادل الأسرى',
  'إخلاء الحي',
];
const times: readonly string[] = [
  'قبل حلول الليل',
  'خلال يومين',
  'مهما طال الوقت',
  'بإشراف وجهاء المنطقة',
  'من دون إبطاء',
  'بعد صلاة الجمعة',
  'قبل موسم القطاف',
  'بحضور شهود',
];

/** Two lists whose pairs fill a slot: «عند {scene}» becomes «عند الجسر الحجري». */
export const fillers: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
  scene: [nouns, marks],
  thing: [things, owners],
  deed: [deeds, times],
};
export const clauses: readonly string[] = [
  'في تصريح وزعه مكتبه على وسائل الإعلام',
  'بحسب ما نقل عنه مساء',
  'ردا على أسئلة الحاضرين',
];
export const synonyms: readonly (readonly [string, string])[] = [
  ['شخصا', 'مدنيا'],
  ['أصيب', 'جرح'],
  ['وسط', 'قلب'],
  ['دويا', 'صوتا'],
  ['المجاورة', 'القريبة'],
];
export const stock: readonly string[] = [
  'جميع الحقوق محفوظة للناشر ولا يجوز نقل هذه المادة أو جزء منها دون إذن كتابي مسبق من إدارة التحرير.',
  'نسأل الله العلي القدير أن يتغمد الضحايا بواسع رحمته وأن يلهم ذويهم الصبر والسلوان إنا لله وإنا إليه راجعون.',
];
