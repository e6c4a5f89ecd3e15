// The rules of counting, for native readers: what each finds, sentences it must find something in, and sentences it must leave alone.
// «أغرقت العاصفة سبعة زوارق»: seven boats. The sentences are about invented events; a test runs them all.
// The rules' code stands in analysis/numerals.ts, counted.ts, word-counts.ts and numbers.ts.
import type { Rule } from '../../model/languages.ts';

export const numberRules: readonly Rule[] = [
  {
    id: 'numbers/counted',
    finds: 'A number in digits or words with the listed noun that it counts.',
    examples: [
      'أغرقت العاصفة سبعة زوارق قبالة المرفأ',
      'وصل إلى المخيم مئة وثلاثة عشر ألف لاجئ',
      'قصفت المدفعية المصنع بنحو ٤٠ قذيفة',
      'مقتل 6 جنود وإصابة 14 آخرين في انقلاب حافلة',
    ],
    not: ['صدر القرار 1983 بعد جلسة طويلة', 'ارتفعت الأسعار 12 في المئة', 'هبطت الرحلة 40 مساء'],
  },
  {
    id: 'numbers/range',
    finds: 'A number told by its two ends, with what it counts.',
    examples: ['نقل بين 30 و35 جريحا إلى المستوصف', 'سقط من 10 إلى 15 قتيلا', 'شارك في المسيرة 200-300 متظاهر'],
    not: ['نقل 30 جريحا و5 أطفال إلى المستوصف'],
  },
  {
    id: 'numbers/vague',
    finds: 'A count that is not told: dozens, hundreds, several, a number of.',
    examples: ['فر عشرات المدنيين من البلدة', 'شنت المقاتلات عدة غارات على الميناء', 'نزحت مئات العائلات'],
    not: ['فر المدنيون من البلدة'],
  },
  {
    id: 'numbers/postposed',
    finds: 'A definite number behind its noun.',
    examples: ['أفرج عن الجنود الثلاثة بعد أسبوع', 'وقعت الدول الخمس على الميثاق'],
    not: ['أفرج عن ثلاثة جنود'],
  },
  {
    id: 'numbers/part',
    finds: 'Some of those who were counted just before.',
    examples: ['قتل عشرة صيادين، ثلاثة منهم من قرية واحدة'],
    not: ['قتل عشرة صيادين من القرية'],
  },
  {
    id: 'numbers/share',
    finds: 'A share of a hundred, in words or by its mark.',
    examples: ['تراجع الصيد 12 في المئة هذا العام', 'ارتفع المنسوب بنسبة 8% أمس'],
    not: ['اصطاد الرجل مئة سمكة', 'وقع الحادث عند الكيلومتر 12 في الليل'],
  },
  {
    id: 'numbers/bare',
    finds:
      'A number without a listed noun: governed by a verb or masdar of killing or hurting, bounded, or before a noun nobody listed.',
    examples: ['انفجار في سوق السمك وإصابة نحو 70', 'مقتل 12 في انهيار منجم', 'حفرت الهيئة 20 بئرا'],
    not: ['فاز الفريق 3-1', 'هبطت الرحلة 418 بسلام'],
  },
  {
    id: 'numbers/age',
    finds: 'The age of a person.',
    examples: ['اعتقلت الشرطة سائقا (34 عاما)', 'تبلغ الصيادة الثلاثين من العمر'],
    not: ['استمرت الحرب 34 عاما'],
  },
  {
    id: 'numbers/dual',
    finds: 'Two of a kind, told by the dual.',
    examples: ['أغرق الإعصار زورقين', 'التقى الوزيران في العاصمة', 'مقتل جنديين بانفجار لغم'],
    not: ['حضر مسؤولين كثيرين'],
  },
  {
    id: 'numbers/single',
    finds: 'One, told by «واحد» behind its noun, or one person right behind the word that tells what befell them.',
    examples: ['نفذت المروحية ضربة واحدة', 'مقتل شرطي برصاص قناص', 'قتل أحد الحراس عند البوابة'],
    not: ['زار شرطي السوق'],
  },
];
