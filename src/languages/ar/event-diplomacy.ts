// Event triggers, second half: arms without a strike, talks and what is asked, granted, refused, threatened.
// «أبلغت موسكو أنقرة بالطلعات» (Moscow notified Ankara of the sorties): أبلغت, notification. Rows as in event-violence.ts.
// Sources: PLOVER manual (2018) categories CONSULT, COOPERATE, AGREE, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, MOBILIZE, COERCE;
// triggers counted in a month of news (July 2015).
import { rows, words } from '../../text/words.ts';

export const diplomaticVerbs = rows`
# arms that move
overflight | - | move | aircraft airspace | soft | حلق يحلق - تحليق
overflight | - | move | aircraft airspace border | soft | عبر يعبر - عبور
overflight | - | move | airspace | soft | اخترق يخترق - اختراق
military-deployment | - | deploy | troops | soft | أرسل يرسل - إرسال
military-deployment | - | deploy | troops | soft | نشر ينشر - نشر
military-deployment | - | deploy | troops | soft | استقدم يستقدم - استقدام
military-deployment | - | deploy | troops | soft | حشد يحشد - حشد
military-deployment | - | deploy | troops | soft | انتشر ينتشر - انتشار
military-deployment | - | deploy | troops | soft | شارك يشارك - مشاركة
base-construction | - | build | base | soft | بنى يبني - بناء
base-construction | - | build | base | soft | أقام يقيم - إقامة
base-construction | - | build | base | soft | أنشأ ينشئ - إنشاء
presence | - | presence | troops | soft | تواجد يتواجد - تواجد
territorial-control | - | control | - | soft | سيطر يسيطر - سيطرة
territorial-control | - | control | - | soft | استولى يستولي - استيلاء
territorial-control | - | control | place site border | soft | احتل يحتل - احتلال
territorial-control | recapture | retake | place site | soft | استعاد يستعيد - استعادة
territorial-control | recapture | retake | place site | soft | استرد يسترد - استرداد
territorial-control | recapture | retake | place site | soft | حرر يحرر - تحرير
conflict-outbreak | - | outbreak | conflict | soft | اندلع يندلع - اندلاع
conflict-outbreak | - | outbreak | conflict | soft | نشب ينشب - نشوب
conflict-outbreak | - | outbreak | conflict | soft | بدأ يبدأ - بدء
# words between states
notification | - | notify | - | soft | أبلغ يبلغ - إبلاغ
notification | - | notify | - | soft | أخطر يخطر - إخطار
meeting | - | meet | - | soft | اجتمع يجتمع - اجتماع
meeting | - | meet | - | soft | التقى يلتقي - لقاء
meeting | - | meet | - | soft | تباحث يتباحث - تباحث
meeting | - | meet | - | soft | تفاوض يتفاوض - تفاوض
coordination | - | coordinate | - | soft | نسق ينسق - تنسيق
coordination | - | coordinate | - | soft | تعاون يتعاون - تعاون
support | - | support | - | soft | دعم يدعم - دعم
support | - | support | - | soft | ساند يساند - مساندة إسناد
coalition-formation | - | form | alliance | soft | شكل يشكل - تشكيل
coalition-formation | - | form | alliance | soft | أقام يقيم - إقامة
agreement | - | agree | - | soft | اتفق يتفق - اتفاق
agreement | - | agree | - | soft | تهادن يتهادن
authorisation | - | authorise | - | soft | أجاز يجيز
authorisation | - | authorise | - | soft | سمح يسمح - سماح
authorisation | - | authorise | - | soft | وافق يوافق - موافقة
authorisation | - | authorise | - | soft | فوض يفوض - تفويض
refusal | - | refuse | - | soft | رفض يرفض - رفض
accusation | - | accuse | - | soft | اتهم يتهم - اتهام
threat | - | threaten | - | soft | هدد يهدد
threat | - | threaten | - | soft | توعد يتوعد - توعد
threat | - | threaten | - | soft | لوح يلوح - تلويح
claim-of-responsibility | - | claim | violence responsibility | soft | تبنى يتبنى - تبن تبني
claim-of-responsibility | - | claim | responsibility | soft | أعلن يعلن - إعلان
claim-of-responsibility | - | claim | responsibility | soft | حمل_مسؤولية
airspace-clearance-request | - | vacate | airspace | soft | أخلى يخلي - إخلاء
military-aid-request | - | request | aid | soft | طلب يطلب - طلب
authorisation-request | - | request | permission | soft | طلب يطلب - طلب
`;

export const diplomaticNouns = rows`
overflight | - | move | - | soft | طلعة طلعات
military-operation | - | strike | - | weak | عملية عمليات
military-operation | - | strike | - | weak | تحرك تحركات
military-operation | - | strike | - | weak | قتال
military-deployment | - | deploy | troops | soft | انتشار
military-deployment | - | deploy | troops | soft | حشد حشود
presence | - | presence | troops force | weak | وجود
presence | - | presence | troops force | weak | تواجد
reconnaissance-support | - | presence | - | weak | استطلاع
meeting | - | meet | - | weak | اجتماع اجتماعات
meeting | - | meet | - | weak | لقاء لقاءات
meeting | - | meet | - | weak | محادثة محادثات
meeting | - | meet | - | weak | مباحثات
meeting | - | meet | - | weak | مفاوضات
meeting | - | meet | - | weak | قمة
coordination | - | coordinate-noun | - | weak | تنسيق
coordination | - | coordinate-noun | - | weak | تعاون
agreement | - | agree | - | weak | اتفاق اتفاقات
agreement | - | agree | - | weak | اتفاقية اتفاقيات
agreement | truce | agree | - | soft | هدنة
accusation | - | accuse | - | soft | اتهام اتهامات
threat | - | threaten | - | weak | تهديدات
threat | - | threaten | - | soft | وعيد
support | - | support | - | weak | دعم
`;

export const diplomaticPhrases = rows`
military-operation | - | strike | hard | عملية عسكرية
military-operation | - | strike | hard | العملية العسكرية
military-operation | - | strike | hard | عمليات عسكرية
military-operation | - | strike | hard | العمليات العسكرية
military-operation | - | strike | hard | حملة عسكرية
military-operation | - | strike | hard | الحملة العسكرية
military-operation | - | strike | hard | عملية برية
military-operation | - | strike | hard | العملية البرية
military-operation | - | strike | hard | استخدام القوة العسكرية
military-operation | - | strike | hard | استخدام القوة
military-operation | - | strike | hard | مناورات عسكرية
military-operation | - | strike | soft | عملية أمنية
military-operation | - | strike | soft | التحركات العسكرية
military-operation | - | strike | soft | أعمال قتالية
air-strike | - | strike | hard | حملة جوية
air-strike | - | strike | hard | الحملة الجوية
air-strike | - | strike | hard | عمليات جوية
air-strike | - | strike | hard | العمليات الجوية
overflight | - | move | hard | طلعات جوية
overflight | - | move | hard | طلعة جوية
agreement | truce | agree | hard | وقف إطلاق النار
agreement | truce | agree | hard | وقف إطلاق نار
agreement | truce | agree | hard | وقف لإطلاق النار
agreement | truce | agree | hard | وقف فوري لإطلاق النار
agreement | truce | agree | hard | وقف دائم لإطلاق النار
agreement | truce | agree | hard | وقف كامل لإطلاق النار
agreement | truce | agree | hard | وقف شامل لإطلاق النار
agreement | truce | agree | hard | وقف مؤقت لإطلاق النار
agreement | truce | agree | hard | وقف إنساني لإطلاق النار
agreement | truce | agree | hard | وقف تام لإطلاق النار
agreement | truce | agree | hard | وقف عاجل لإطلاق النار
agreement | truce | agree | hard | وقف متبادل لإطلاق النار
agreement | truce | agree | hard | وقف النار
resolution-draft | - | agree | soft | مشروع قرار
resolution-draft | - | agree | soft | مشروع القرار
claim-of-responsibility | - | claim | soft | تبني الهجوم
claim-of-responsibility | - | claim | soft | إعلان المسؤولية
authorisation | - | authorise | soft | الضوء الأخضر
arrest | - | detain-on | hard | إلقاء القبض
`;

/** «يبلغ من العمر» tells an age, «أبلغ عن حريق» reports one: nobody is notified. */
export const diplomaticTraps = words`
يبلغ من
تبلغ من
أبلغ عن
أبلغت عن
أبلغوا عن
يبلغ عن
تبلغ عن
`;
