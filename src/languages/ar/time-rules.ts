// The rules of telling time, for native readers: what each finds, sentences it must find something in, and sentences it must leave alone.
// «وصلت الباخرة فجر الجمعة»: a part of a day. The sentences are about invented events; a test runs them all.
// The rules' code stands in analysis/timexes.ts and the files it names.
import type { Rule } from '../../model/languages.ts';

export const timeRules: readonly Rule[] = [
  {
    id: 'times/today',
    finds: 'A day told by its distance from the day of writing, with the weekday or date that explains it.',
    examples: [
      '[published: 2024-03-05] رست الباخرة اليوم الثلاثاء في المرفأ',
      '[published: 2024-03-05] انهار السد أول من أمس',
      '[published: 2024-03-05] تعود الطائرة غدا',
    ],
    not: ['[published: 2024-03-05] وفي اليوم التالي عاد الصيادون'],
  },
  {
    id: 'times/weekday',
    finds: 'A weekday: the last one, or the next where the sentence looks ahead.',
    examples: [
      '[published: 2024-03-05] أعلنت البلدية الأحد إغلاق الجسر',
      '[published: 2024-03-05] ستعقد القمة يوم الخميس المقبل',
    ],
    not: ['[published: 2024-03-05] قال أحد الصيادين إن الشبكة تمزقت'],
  },
  {
    id: 'times/date',
    finds: 'A day of a month, in words or figures.',
    examples: [
      '[published: 2024-03-05] غرقت الباخرة في 17 شباط/فبراير 2021',
      '[published: 2024-03-05] انتخب المجلس في الثالث من أكتوبر الماضي',
      '[published: 2024-03-05] وقع الاتفاق يوم 12/11/2019',
    ],
    not: ['[published: 2024-03-05] وصل 17 صيادا'],
  },
  {
    id: 'times/islamic',
    finds: 'A date, month or year of the Islamic calendar, told in the Gregorian one.',
    examples: ['[published: 2024-03-05] افتتح الجامع في 15 رمضان 1444', '[published: 2024-03-05] بني السور عام 1440هـ'],
    not: ['[published: 2024-03-05] وصل رجب إلى المطار'],
  },
  {
    id: 'times/month',
    finds: 'A month by any of its names, the year told or worked out.',
    examples: ['[published: 2024-03-05] أغلق الميناء في غشت 2022', '[published: 2024-03-05] بدأ الحفر في يناير الماضي'],
    not: ['[published: 2024-03-05] مارس الوفد ضغوطا على الشركة'],
  },
  {
    id: 'times/year',
    finds: 'A year behind «عام» or «سنة», or in figures where nothing is counted.',
    examples: ['شيد الجسر عام 1998', 'لم تمطر منذ 2011', 'بعد حرب 2006 رحلوا'],
    not: ['وصل 2011 شخصا', 'حضر الأمين العام'],
  },
  {
    id: 'times/unit',
    finds: 'A week, month, year or season moved from today.',
    examples: [
      '[published: 2024-03-05] جف النهر الصيف الماضي',
      '[published: 2024-03-05] يفتتح النفق الشهر المقبل',
      '[published: 2024-03-05] لم تمطر هذا العام',
    ],
    not: ['[published: 2024-03-05] حضر الأمين العام الحفل'],
  },
  {
    id: 'times/recent',
    finds: 'A stretch of time that ends or begins today.',
    examples: ['غرقت قوارب في الأسابيع الأخيرة', 'تراجع الصيد خلال السنوات الخمس الماضية'],
    not: ['طالت الأسابيع على الصيادين'],
  },
  {
    id: 'times/season',
    finds: 'A season, a half or a quarter with its year.',
    examples: ['احترقت الغابة صيف 2018', 'فاض النهر في ربيع عام 2020', 'تراجع الصيد في الربع الأول من 2019'],
    not: ['كان صيف البلدة حارا'],
  },
  {
    id: 'times/decade',
    finds: 'A decade of the last century.',
    examples: ['بني السد في ثمانينيات القرن الماضي', 'هاجروا في السبعينات'],
    not: ['التقينا رجلا في الستينات من العمر'],
  },
  {
    id: 'times/daypart',
    finds: 'A part of a day with its day.',
    examples: [
      '[published: 2024-03-05] هبت العاصفة فجر الاثنين',
      '[published: 2024-03-05] قصف المرفأ الليلة الماضية',
      '[published: 2024-03-05] رست الباخرة الأحد مساء',
    ],
    not: ['[published: 2024-03-05] صدر كتاب عن فجر المدينة'],
  },
  {
    id: 'times/daypart-alone',
    finds: 'A part of the day that belongs to the day told last.',
    examples: [
      '[published: 2024-03-05] هبت العاصفة الاثنين وبلغت المرفأ عند منتصف النهار',
      '[published: 2024-03-05] غادرت القافلة فجرا',
    ],
    not: ['[published: 2024-03-05] غادرت القافلة المدينة'],
  },
  {
    id: 'times/clock',
    finds: 'A time of the clock, with its zone.',
    examples: [
      '[published: 2024-03-05] وقع الزلزال عند الساعة 13,30 بالتوقيت المحلي (10,30 ت غ)',
      '[published: 2024-03-05] أقلعت الرحلة الساعة الثالثة والنصف عصرا',
      '[published: 2024-03-05] يفتح المعبر في الساعة 0615',
    ],
    not: ['[published: 2024-03-05] بقي المعبر مفتوحا على مدار الساعة'],
  },
  {
    id: 'times/some-time',
    finds: 'An unstated time of a stated day.',
    examples: ['[published: 2024-03-05] أعلنت البلدية في وقت سابق اليوم إغلاق الجسر'],
    not: ['[published: 2024-03-05] أعلنت البلدية في وقت سابق إغلاق الجسر'],
  },
  {
    id: 'times/edge',
    finds: 'The beginning, middle or end of a time.',
    examples: [
      '[published: 2024-03-05] بدأت الحرب منتصف مارس 2019',
      '[published: 2024-03-05] يعاد فتح المرفأ نهاية الشهر',
      '[published: 2024-03-05] قصف المرفأ في الساعات الأولى من صباح الأحد',
    ],
    not: ['[published: 2024-03-05] بلغوا نهاية الطريق'],
  },
  {
    id: 'times/reference',
    finds: 'Now, lately, soon: a time that no calendar tells.',
    examples: ['لا خطط في الوقت الراهن', 'تدهور الوضع مؤخرا', 'يعود الوفد قريبا', 'لم تشهد البلدة مثله من قبل.'],
    not: ['قتل الصياد من قبل مسلحين'],
  },
  {
    id: 'times/repeated',
    finds: 'Every day, week, month or year.',
    examples: ['يعبر الجسر ألف سائق يوميا', 'يجتمع المجلس كل أسبوع'],
    not: ['عبر الجسر ألف سائق'],
  },
  {
    id: 'times/duration',
    finds: 'How long something takes or has lasted.',
    examples: [
      'استمر الحصار أكثر من أربع سنوات',
      'لم يعد منذ عام',
      'وصل بعد ساعات من الزلزال',
      'انتظروا فترة طويلة',
      'وصل قبل نحو ساعة من الموعد',
    ],
    not: ['اعتقلت الشرطة سائقا (34 عاما)'],
  },
  {
    id: 'times/ago',
    finds: 'A date told by how long ago it was.',
    examples: ['[published: 2024-03-05] احترق المصنع قبل يومين', '[published: 2024-03-05] تزوجا قبل ثلاثة أعوام'],
    not: ['[published: 2024-03-05] رحل قبل يومين من العاصفة'],
  },
];
