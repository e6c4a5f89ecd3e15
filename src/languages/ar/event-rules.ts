// The rules of events, with examples that must match and near-misses that must not. All sentences are invented.
import type { Rule } from '../../model/languages.ts';

export const eventRules: readonly Rule[] = [
  {
    id: 'events/word',
    finds: 'A verb or noun that names a happening: a strike, an attack, the dead, an arrest.',
    examples: ['قصفت طائرات مجهولة سوق البلدة فجرا', 'شن الطيران ثلاث غارات على المخازن'],
    not: ['زرع الفلاح القمح في السهل', 'فاز الفريق بثلاثة أهداف'],
  },
  {
    id: 'events/phrase',
    finds: 'A happening named by several words: «إطلاق نار», «عملية عسكرية».',
    examples: ['قتل حارس في إطلاق نار قرب المصرف', 'بدأ الجيش عملية عسكرية في الوادي'],
    not: ['أطلق المهرجان دورته الثانية'],
  },
];
