// What makes an event denied, possible, future, asked for or conditional: «نفى قصف», «يحتمل قصف», «يعتزم قصف», «طلب قصف», «أحبط هجوما».
// A row is: what the word does to the happening it governs | the verb (perfect imperfect participle masdar), or the noun.
// deny: it did not happen. foil: it was stopped. possible, probable: nobody is sure. future: still to come. request: asked for.
// tell: news of it, of which there may be none. permit: allowed, not done. threaten: announced against somebody. Particles stand in clause-particles.ts.
// Source: FactBank's event-selecting predicates (Saurí & Pustejovsky 2009) carried over to Arabic and widened by hand.
import type { LanguagePart } from '../../model/languages.ts';
import { rows } from '../../text/words.ts';
import { nounForms, particleForms, verbForms } from './inflection.ts';

const verbs = rows`
deny | نفى ينفي - نفي
deny | أنكر ينكر - إنكار
deny | كذب يكذب - تكذيب
deny | استبعد يستبعد مستبعد استبعاد
foil | أحبط يحبط - إحباط
foil | أفشل يفشل - إفشال
foil | منع يمنع - منع
foil | تجنب يتجنب - تجنب
foil | تفادى يتفادى - تفادي
foil | تحاشى يتحاشى - تحاشي
foil | أجهض يجهض - إجهاض
foil | حال يحول
foil | امتنع يمتنع - امتناع
foil | أوقف يوقف
foil | ألغى يلغي - إلغاء
possible | احتمل يحتمل محتمل احتمال
possible | أمكن يمكن ممكن
possible | اعتقد يعتقد - اعتقاد
possible | ظن يظن
possible | اشتبه يشتبه مشتبه اشتباه
possible | خشي يخشى - خشية
possible | استطاع يستطيع - استطاعة
possible | تخوف يتخوف - تخوف
possible | افترض يفترض مفترض افتراض
probable | بدا يبدو
probable | رجح يرجح مرجح ترجيح
future | توقع يتوقع متوقع توقع
future | اعتزم يعتزم - اعتزام
future | نوى ينوي
future | عزم يعزم - عزم
future | خطط يخطط - تخطيط
future | استعد يستعد - استعداد
future | تعهد يتعهد - تعهد
future | وعد يعد - وعد
future | قرر يقرر مقرر
future | أزمع يزمع مزمع
future | سعى يسعى - سعي
future | حاول يحاول - محاولة
future | بحث يبحث
future | درس يدرس - دراسة
future | أراد يريد - إرادة
future | رغب يرغب - رغبة
future | حضر يحضر - تحضير
request | طلب يطلب - طلب
request | طالب يطالب - مطالبة
request | دعا يدعو - دعوة
request | ناشد يناشد - مناشدة
request | حث يحث - حث
request | أمر يأمر
request | اقترح يقترح - اقتراح
request | أوصى يوصي
request | ألزم يلزم
permit | أجاز يجيز - إجازة
permit | سمح يسمح - سماح
permit | وافق يوافق - موافقة
permit | فوض يفوض - تفويض
permit | خول يخول - تخويل
permit | أتاح يتيح
threaten | هدد يهدد - تهديد
threaten | توعد يتوعد - توعد
threaten | لوح يلوح - تلويح
threaten | حذر يحذر - تحذير
`;

const nouns = rows`
deny | عدم
deny | انعدام
possible | إمكانية
possible | فرضية
possible | خطر أخطار
possible | مخاوف
possible | شبهة شبهات
possible | شكوك
future | خطة خطط
future | نية نوايا
future | مخطط مخططات
future | عزيمة
request | ضرورة
tell | معلومة معلومات
tell | نبأ أنباء
tell | تقرير تقارير
`;

/** Words that do not inflect. */
const particles = rows`
possible | ربما
possible | لعل
possible | لعله
possible | لعلها
possible | يجوز
future | سوف
future | بصدد
`;

export const modality: LanguagePart = {
  forms: [
    ...verbs.flatMap(([operator = '', line = '']) => verbForms(line, 'event-operator', { operator })),
    ...nouns.flatMap(([operator = '', line = '']) => nounForms(line, 'event-operator', { operator })),
    ...particles.flatMap(([operator = '', line = '']) => particleForms([line], 'event-operator', { operator })),
  ],
  lists: {},
  rules: [],
};
