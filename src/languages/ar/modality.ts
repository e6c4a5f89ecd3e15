// What makes an event denied, possible, future, asked for or conditional: «لم يقصف», «قد يقصف», «سيقصف», «طلب قصف», «إذا قصف».
// One list a modality; the step looks for them in the few words before a trigger, inside its clause.
// Source: FactBank's markers (Saurí & Pustejovsky 2009) carried over to Arabic.
import type { LanguagePart } from '../../model/languages.ts';
import { words } from '../../text/words.ts';
import { particleForms } from './inflection.ts';

const negative = words`
لم
لن
لا
ما
ليس
ليست
عدم
دون
بدون
غير
وليس
ولم
ولن
ولا
بعدم
`;

const possible = words`
يبدو
ربما
يحتمل
احتمال
إمكانية
امكانية
يعتقد
يشتبه
قد
لعل
يرجح
مرجح
المرجح
المحتمل
محتمل
تفيد
يمكن
`;

const future = words`
سوف
ستقوم
سيقوم
تنوي
ينوي
يعتزم
تعتزم
تستعد
يستعد
المقرر
مقرر
المزمع
`;

const hypothetical = words`
إذا
اذا
لو
وإذا
لولا
حال
`;

export const modality: LanguagePart = {
  forms: [
    ...particleForms(negative, 'modal', { modality: 'negative' }),
    ...particleForms(possible, 'modal', { modality: 'possible' }),
    ...particleForms(future, 'modal', { modality: 'future' }),
    ...particleForms(hypothetical, 'modal', { modality: 'hypothetical' }),
  ],
  lists: {},
  rules: [],
};
