// The rules of attribution, with examples that must match and near-misses that must not. All sentences are invented.
import type { Rule } from '../../model/languages.ts';

export const attributionRules: readonly Rule[] = [
  {
    id: 'attribution/cue-first',
    finds: 'A verb of saying, its source behind it, and a clause, phrase or quotation that the verb governs.',
    examples: ['قال مدير الميناء إن الباخرة غرقت قرب المدخل', 'وأشارت بلدية السهل إلى أن الجسر أغلق أمام المارة'],
    not: ['ذكر الطيور أجمل من إناثها', 'وقف الرجل بين الجسر والنهر'],
  },
  {
    id: 'attribution/source-first',
    finds: 'A source, then its verb of saying: «أما البلدية فقالت إن …».',
    examples: ['أما بلدية السهل فقالت إن الجسر أغلق أمام المارة', 'لكن مسؤولين محليين أكدوا أن الطريق مفتوح'],
    not: ['الجسر الذي انهار كان قديما'],
  },
  {
    id: 'attribution/dropped-subject',
    finds: 'A verb of saying without a subject, or a participle (مضيفا، موضحة): the speaker of before goes on.',
    examples: [
      'قال مدير الميناء إن الباخرة غرقت. وأضاف أن البحث مستمر',
      'وصرح وزير النقل بأن الطريق مغلق، مضيفا أن الإصلاح بدأ',
    ],
    not: ['كان الطبق الرئيسي مضيفا نكهة جديدة للمائدة'],
  },
  {
    id: 'attribution/relative',
    finds: 'A verb of saying in a relative clause whose head speaks: «الشائعات التي تفيد بأن …».',
    examples: ['تحدث السكان عن الشائعات التي تفيد بأن السد انهار', 'غادر المدير الذي قال إن المصنع سيغلق'],
    not: ['الطريق الذي يمر بالقرية ضيق'],
  },
  {
    id: 'attribution/according-to',
    finds: '«بحسب X»، «وفق ما أعلن X»: the source behind, the content before or after.',
    examples: ['غرقت الباخرة قرب المدخل، بحسب مدير الميناء', 'وبحسب مدير الميناء، غرقت الباخرة قرب المدخل'],
    not: ['يتوزع الدعم بحسب القانون على المحافظات', 'شيد الجسر وفقا للمعايير الدولية'],
  },
  {
    id: 'attribution/relay',
    finds: 'One voice passing on another: «نقلت وكالة عن شاهد قوله».',
    examples: [
      'ونقلت صحيفة الساحل عن مدير الميناء قوله إن الباخرة غرقت',
      'قالت صحيفة الساحل نقلا عن مدير الميناء إن الباخرة غرقت',
    ],
    not: ['نقلت الشاحنات المساعدات عن طريق الجبل'],
  },
  {
    id: 'attribution/colon',
    finds: 'A source, a colon and what it said, in a headline or subhead.',
    examples: [
      'وزارة النقل: الجسر مغلق حتى إشعار آخر\n\nأغلق الجسر صباح اليوم أمام المارة بعد سقوط صخور كبيرة على الطريق المؤدي إليه.',
      'مدير الميناء: لا ضحايا في الحادث\n\nغرقت الباخرة قرب مدخل الميناء صباح اليوم بعد أن ضربتها موجة عالية.',
    ],
    not: [
      'درجات الحرارة: ارتفاع طفيف غدا\n\nترتفع درجات الحرارة قليلا في معظم المناطق غدا، ثم تعود إلى معدلها في نهاية الأسبوع.',
    ],
  },
  {
    id: 'attribution/statement',
    finds: '«جاء في بيان»: a document speaks, or the institution behind it.',
    examples: ['وجاء في بيان لوزارة النقل أن الجسر مغلق', 'وجاء في البيان: "الجسر مغلق حتى إشعار آخر"'],
    not: ['جاء في الموعد المحدد مع زملائه'],
  },
  {
    id: 'attribution/noun',
    finds: 'A noun of saying with its maker inside the words of another: «قال … إن الإخلاء جرى بطلب من البلدية».',
    examples: [
      'وقال مدير الميناء إن الإخلاء جرى بطلب من بلدية السهل',
      'ورفض وزير النقل اتهامات المعارضة بتزوير العقود',
    ],
    not: ['وقال مدير الميناء إن الطلب على السفن ارتفع', 'وصل طلب جديد إلى مكتب المدير'],
  },
  {
    id: 'attribution/agentless',
    finds: 'A belief or a report with nobody behind it: «يُعتقد أن», «أفادت أنباء».',
    examples: ['ويعتقد أن الباخرة غرقت قبل الفجر', 'وأفادت أنباء بأن الجسر انهار'],
    not: ['يذكر أن الجسر بني قبل قرن'],
  },
];
