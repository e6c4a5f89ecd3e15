// Verbs that carry a happening named by a noun: «شنت الطائرات غارات» (aircraft launched raids), «تعرضت البلدة لقصف» (the town came under fire).
// A row is: what the verb does with the noun | the verb (perfect imperfect participle masdar).
// do: its subject is the actor. undergo: its subject is the target. occur: nothing but the happening. cause: the happening is its subject,
// what came of it the object. witness: its subject is the place. hit: the happening is its subject, the object is what it struck.
// shake: like hit, but a place so told of is where it happened.
// enable: its subject does what stands behind «في» or «من» («نجح في اقتحام», «تمكن من السيطرة»).
// reach: the happening is its subject, the object a place.
// behind: «يقف … وراء»: its subject is the actor of what stands behind the preposition.
// ascribe: who stands behind «إلى» is the actor.
// Source: support verbs of newspaper Arabic; the verbs before event nouns in a month of news (July 2015), sorted and widened by hand.
import { rows } from '../../text/words.ts';

export const carriers = rows`
do | شن يشن - شن
do | نفذ ينفذ - تنفيذ
do | ارتكب يرتكب - ارتكاب
do | وجه يوجه - توجيه
do | أجرى يجري - إجراء
do | قام يقوم - قيام
do | خاض يخوض - خوض
do | نظم ينظم - تنظيم
do | قاد يقود - قيادة
do | دبر يدبر - تدبير
do | خطط يخطط - تخطيط
do | صعد يصعد - تصعيد
do | كثف يكثف - تكثيف
do | واصل يواصل - مواصلة
do | استأنف يستأنف - استئناف
do | سدد يسدد - تسديد
do | أعلن يعلن
do | عقد يعقد - عقد
do | أطلق يطلق - إطلاق
do | نصب ينصب - نصب
do | اقترف يقترف - اقتراف
undergo | تعرض يتعرض - تعرض
undergo | تلقى يتلقى - تلقي
undergo | واجه يواجه - مواجهة
undergo | نجا ينجو - نجاة
undergo | لقي يلقى
undergo | تكبد يتكبد - تكبد
occur | وقع يقع - وقوع
occur | حدث يحدث - حدوث
occur | حصل يحصل - حصول
occur | جرى يجري - جريان
occur | اندلع يندلع - اندلاع
occur | نشب ينشب - نشوب
occur | دار يدور
occur | تجدد يتجدد - تجدد
occur | تواصل يتواصل - تواصل
occur | استمر يستمر - استمرار
occur | بدأ يبدأ - بدء
occur | تم يتم
occur | توقف يتوقف
occur | سقط يسقط - سقوط
occur | لحق يلحق
occur | جاء يجيء
cause | أسفر يسفر
cause | أدى يؤدي
cause | أوقع يوقع
cause | خلف يخلف
cause | تسبب يتسبب - تسبب
cause | أودى يودي
cause | أحدث يحدث
cause | ألحق يلحق - إلحاق
cause | أعقب يعقب
cause | حصد يحصد
cause | أفضى يفضي
witness | شهد يشهد
witness | عاش يعيش
enable | نجح ينجح - نجاح
enable | فشل يفشل - فشل
enable | أخفق يخفق - إخفاق
enable | تمكن يتمكن - تمكن
enable | شرع يشرع - شروع
enable | باشر يباشر
enable | استطاع يستطيع
hit | استهدف يستهدف
hit | طال يطال
hit | أصاب يصيب
shake | هز يهز
shake | ضرب يضرب
reach | شمل يشمل
hit | دمر يدمر
reach | تركز يتركز
reach | امتد يمتد
reach | وصل يصل
behind | وقف يقف
ascribe | نسب ينسب - نسب
ascribe | عزا يعزو
`;
