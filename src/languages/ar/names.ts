// Names and titles of Arabic: the parts that the mention step reads, put together.
import type { LanguagePart } from '../../model/languages.ts';
import { words } from '../../text/words.ts';
import { givenNames } from './given-names.ts';
import { mentionRules } from './mention-rules.ts';
import { nationalities } from './nationalities.ts';
import { organisationWords } from './organisation-words.ts';
import { outletWords } from './outlet-words.ts';
import { roles } from './roles.ts';
import { unnamedSources } from './unnamed-sources.ts';
import { vocabulary } from './vocabulary.generated.ts';

const parts = [givenNames, nationalities, organisationWords, outletWords, roles, unnamedSources];

/** Folded endings under which an ordinary word may hide: «أهدافها», «أهدافا». */
const wordEndings = words`
ها
هم
هما
نا
ه
ا
ين
ون
ات
`;

/** Pairs of words in which a name is none: «مسقط رأسه» (his birthplace), «صلاة المغرب» (evening prayer). */
const notNames = words`
مسقط رأس
مسقط رأسه
مسقط رأسها
صلاة المغرب
أذان المغرب
وقت المغرب
بعد المغرب
قبل المغرب
اللغة العربية
`;

export const names: LanguagePart = {
  forms: parts.flatMap((part) => part.forms),
  lists: {
    ...Object.assign({}, ...parts.map((part) => part.lists)),
    vocabulary: vocabulary.split(' '),
    'word-endings': wordEndings,
    'not-names': notNames,
    'bound-feminine': ['ه', 'ت'],
    'nisba-endings': ['يه', 'وي'],
    'feminine-endings': ['ه', 'ات'],
  },
  rules: mentionRules,
};
