// Event triggers of Arabic, with the marks that tell a raid from a shelling and the verbs that only carry a noun («شن غارات»).
// The rows stand in event-violence.ts and event-diplomacy.ts; this file makes lexicon entries and rules of them.
import type { LanguagePart } from '../../model/languages.ts';
import { words } from '../../text/words.ts';
import { nounWords } from './clause-nouns.ts';
import { diplomaticNouns, diplomaticPhrases, diplomaticVerbs } from './event-diplomacy.ts';
import { eventRules } from './event-rules.ts';
import { markNouns, marks, violentNouns, violentPhrases, violentVerbs } from './event-violence.ts';
import { adjectiveForms, nounForms, particleForms, verbForms } from './inflection.ts';

const featuresOf = (type = '', subtype = '-', frame = '', needs = '-', sure = 'soft'): Record<string, string> => ({
  type,
  frame,
  sure,
  ...(needs === '-' ? {} : { needs }),
  ...(subtype === '-' ? {} : { subtype }),
});

/** Verbs that carry an event noun and are no events themselves. */
const lightVerbs = words`
شن يشن
نفذ ينفذ
وجه يوجه
أجرى يجري
قام يقوم
شهد يشهد
تعرض يتعرض
أسفر يسفر
أدى يؤدي
أوقع يوقع
خلف يخلف
تسبب يتسبب
`;

/** Adjectives that belong to a trigger: «ضربات دقيقة», «هجوم عنيف». */
const triggerAdjectives = words`
دقيق
عنيف
مكثف
مسلح
إرهابي
بري
`;

export const events: LanguagePart = {
  forms: [
    ...[...violentVerbs, ...diplomaticVerbs].flatMap(([type, subtype, frame, needs, sure, line = '']) =>
      verbForms(line, 'trigger', featuresOf(type, subtype, frame, needs, sure)),
    ),
    ...[...violentNouns, ...diplomaticNouns].flatMap(([type, subtype, frame, needs, sure, line = '']) =>
      nounForms(line, 'trigger', featuresOf(type, subtype, frame, needs, sure)),
    ),
    ...nounWords,
    ...marks.flatMap(([mark = '', line = '']) => adjectiveForms(line, 'event-mark', { mark })),
    ...markNouns.flatMap(([mark = '', line = '']) => nounForms(line, 'event-mark', { mark, noun: 'yes' })),
    ...triggerAdjectives.flatMap((line) => adjectiveForms(line, 'event-mark', { mark: 'plain' })),
    ...lightVerbs.flatMap((line) => verbForms(line, 'light-verb')),
    ...particleForms(['على', 'ضد'], 'target-preposition'),
    ...particleForms(
      ['في', 'قرب', 'داخل', 'فوق', 'بمحيط', 'بريف', 'وسط', 'شرق', 'غرب', 'شمال', 'جنوب'],
      'place-preposition',
    ),
  ],
  lists: {
    'trigger-phrases': [...violentPhrases, ...diplomaticPhrases].map(([type, subtype, frame, sure, phrase]) =>
      [phrase, type, subtype, frame, sure].join('|'),
    ),
  },
  rules: eventRules,
};
