// Event triggers of Arabic, with the marks that tell a raid from a shelling and the verbs that only carry a noun («شن غارات»).
// The rows stand in event-violence.ts and event-diplomacy.ts; this file makes lexicon entries and rules of them.
import type { LanguagePart } from '../../model/languages.ts';
import { words } from '../../text/words.ts';
import { hiddenNames } from './anonymity-words.ts';
import { nounWords, rootInitialWords } from './clause-nouns.ts';
import { clauseMeasures, clausePairs, clausePrefixes, clauseVague, particleWords } from './clause-particles.ts';
import { verbWords } from './clause-verbs.ts';
import { carriers } from './event-carriers.ts';
import { diplomaticNouns, diplomaticPhrases, diplomaticTraps, diplomaticVerbs } from './event-diplomacy.ts';
import { eventRules } from './event-rules.ts';
import { markNouns, marks, violentNouns, violentPhrases, violentTraps, violentVerbs } from './event-violence.ts';
import { adjectiveForms, nounForms, verbForms } from './inflection.ts';

const featuresOf = (type = '', subtype = '-', frame = '', needs = '-', sure = 'soft'): Record<string, string> => ({
  type,
  frame,
  sure,
  ...(needs === '-' ? {} : { needs }),
  ...(subtype === '-' ? {} : { subtype }),
});

/** Adjectives that belong to a trigger: «ضربات دقيقة», «هجوم عنيف». */
const triggerAdjectives = words`
دقيق
مسلح
إرهابي
بري
`;

/** Endings by which an unlisted word is known as an adjective of origin. */
const adjectiveEndings = words`
ي
ية
يا
يين
يون
يات
يتين
يتان
يان
`;

/** Endings of words that end in the alef of the accusative without being accusatives. */
const notAccusative = words`
ها
نا
هما
يا
وا
تا
ما
لا
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
    ...particleWords,
    ...verbWords,
    ...marks.flatMap(([mark = '', line = '']) => adjectiveForms(line, 'event-mark', { mark })),
    ...markNouns.flatMap(([mark = '', line = '']) => nounForms(line, 'event-mark', { mark, noun: 'yes' })),
    ...triggerAdjectives.flatMap((line) => adjectiveForms(line, 'event-mark', { mark: 'plain' })),
    ...carriers.flatMap(([carrier = '', line = '']) => verbForms(line, 'event-carrier', { carrier })),
  ],
  lists: {
    'clause-measures': clauseMeasures,
    'clause-vague': clauseVague,
    'clause-pairs': clausePairs,
    'clause-prefixes': clausePrefixes,
    'clause-whole-words': rootInitialWords,
    'clause-adjective-endings': adjectiveEndings,
    'clause-models': ['طراز', 'نوع'],
    'clause-closing': ['ون', 'ين', 'ان'],
    'clause-construct': ['ي', 'و'],
    'clause-feminine': ['ة'],
    'clause-verb-openings': ['ي', 'سي', 'وي', 'وسي'],
    'clause-accusative': ['ا'],
    'clause-not-accusative': notAccusative,
    'trigger-traps': [...violentTraps, ...diplomaticTraps, ...hiddenNames],
    'trigger-phrases': [...violentPhrases, ...diplomaticPhrases].map(([type, subtype, frame, sure, phrase]) =>
      [phrase, type, subtype, frame, sure].join('|'),
    ),
  },
  rules: eventRules,
};
