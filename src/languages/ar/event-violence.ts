// Event triggers, first half: force. «قصفت طائرات مجهولة السوق» (unknown aircraft bombed the market): قصفت, bombardment.
// A row is: type | subtype | frame (see event-frames.ts) | what must stand nearby | how sure | forms.
// Nearby («needs»): kinds of nouns (clause-nouns.ts) of which one must be the object, subject or genitive; «-» asks for nothing.
// How sure: hard fires anywhere; soft only in a report about force; weak needs an argument of its own as well.
// Forms of a verb: perfect, imperfect, participle, masdar; of a noun: singular and plurals.
// Sources: ACE 2005 and ACLED event guidelines carried over to Arabic; triggers counted in a month of news (July 2015).
import { rows, words } from '../../text/words.ts';

export const violentVerbs = rows`
# from the air and from afar
air-strike | - | strike | - | hard | أغار - - إغارة
bombardment | - | strike | - | hard | قصف يقصف - قصف
bombardment | - | strike | - | soft | دك يدك - دك
strike | - | strike | - | soft | استهدف يستهدف مستهدف استهداف
strike | - | strike | - | weak | ضرب يضرب - ضرب
strike | sinking | strike | site | soft | أغرق - - إغراق
attack | burning | strike | person | soft | أحرق يحرق - إحراق
shelling | - | launch | projectile | soft | أطلق يطلق - إطلاق
shelling | - | launch | projectile | soft | رمى يرمي - رمي
shelling | - | launch | projectile | soft | قذف يقذف - قذف
air-strike | - | launch | projectile bomb | soft | ألقى يلقي - إلقاء
shelling | - | fall | projectile | soft | سقط يسقط - سقوط تساقط
# attacks on the ground
attack | - | strike | - | soft | هاجم يهاجم - مهاجمة
attack | - | strike | - | soft | اعتدى يعتدي - اعتداء
attack | storming | strike | - | soft | اقتحم يقتحم - اقتحام
attack | assassination | seize | - | hard | اغتال يغتال - اغتيال
attack | assassination | seize-passive | - | hard | اغتيل يغتال
attack | stabbing | strike | person force | soft | طعن يطعن - طعن
attack | ramming | strike | person force | soft | دهس يدهس - دهس
attack | arson | strike | site | soft | أضرم يضرم - إضرام
bombing | - | strike | bomb self site | soft | فجر يفجر - تفجير
bombing | - | strike | - | hard | فخخ يفخخ - تفخيخ
explosion | - | explode | - | soft | انفجر ينفجر - انفجار
shooting | - | strike | fire | soft | فتح يفتح - فتح
shooting | - | strike | fire | soft | أطلق يطلق - إطلاق
clash | - | clash | - | soft | اشتبك يشتبك - اشتباك
clash | - | clash | - | soft | تصادم يتصادم - تصادم صدام
battle | - | clash | - | soft | اقتتل يقتتل - اقتتال
# people taken and put to death
execution | - | seize | - | soft | أعدم يعدم - إعدام
execution | beheading | seize | person force | soft | ذبح يذبح - ذبح
execution | beheading | seize | person force | soft | نحر ينحر - نحر
kidnapping | - | seize | person force aircraft vehicle | hard | خطف يخطف - خطف
kidnapping | - | seize | - | hard | اختطف يختطف - اختطاف
kidnapping | hostage-taking | seize | hostage | hard | احتجز يحتجز - احتجاز
arrest | - | detain | - | hard | اعتقل يعتقل - اعتقال
arrest | - | detain | person force | soft | أوقف يوقف - توقيف إيقاف
arrest | - | detain | person force | soft | احتجز يحتجز - احتجاز
arrest | - | detain | person force | soft | ضبط يضبط - ضبط
arrest | - | detain-on | - | weak | قبض يقبض - قبض
arrest | - | detain-on | custody | hard | ألقى يلقي - إلقاء
police-raid | - | strike | - | hard | داهم يداهم - مداهمة دهم
# aircraft
aircraft-crash | - | crash | aircraft | hard | تحطم يتحطم - تحطم
aircraft-crash | - | crash | aircraft | soft | سقط يسقط - سقوط
aircraft-crash | - | crash | aircraft | soft | هوى يهوي
shoot-down | - | down | aircraft | hard | أسقط يسقط - إسقاط
air-incident | - | crash | aircraft | soft | اختفى يختفي - اختفاء
air-incident | - | crash | aircraft | soft | تصادم يتصادم - تصادم
air-incident | - | move | aircraft | soft | اعترض يعترض - اعتراض
# the dead, the hurt, the broken
casualties | killed | kill | - | soft | قتل يقتل - قتل
casualties | killed | die | - | hard | استشهد يستشهد - استشهاد
casualties | killed | die | death | hard | لقي يلقى
casualties | killed | die | death | soft | قضى يقضي
casualties | killed | die | person quantifier | weak | توفي يتوفى - وفاة
casualties | killed | die | person quantifier | weak | مات يموت
casualties | killed | claim-lives | lives | hard | أودى يودي
casualties | killed | claim-lives | lives | soft | حصد يحصد
casualties | injured | die | - | soft | أصيب يصاب - إصابة
casualties | injured | kill | person | soft | أصاب يصيب
casualties | injured | kill | - | soft | جرح يجرح - جرح
damage | - | damage | - | soft | دمر يدمر - تدمير
damage | - | break | - | soft | تضرر يتضرر - تضرر
damage | - | break | - | soft | تدمر يتدمر
damage | - | damage | site | soft | أحرق يحرق - إحراق
damage | - | damage | site | soft | نسف ينسف - نسف
`;

export const violentNouns = rows`
air-strike | - | strike | - | hard | غارة غارات
strike | - | strike | - | soft | ضربة ضربات
bombardment | - | strike | - | soft | قنبلة_قصف
attack | - | strike | - | soft | هجوم هجمات هجومات
attack | - | strike | - | soft | هجمة هجمات
attack | - | strike | - | soft | اعتداء اعتداءات
attack | ambush | strike | - | soft | كمين كمائن
attack | - | strike | - | soft | عدوان
bombing | - | strike | - | soft | تفجير تفجيرات
explosion | - | explode | - | soft | انفجار انفجارات
clash | - | clash | - | soft | اشتباك اشتباكات
clash | - | clash | - | soft | صدام صدامات
clash | - | clash | - | soft | مواجهات
clash | - | clash | - | soft | مناوشة مناوشات
battle | - | clash | - | soft | معركة معارك
execution | - | seize | - | soft | إعدام إعدامات
kidnapping | - | seize | person force aircraft vehicle | hard | خطف
kidnapping | - | seize | - | hard | اختطاف اختطافات
arrest | - | detain | - | hard | اعتقال اعتقالات
arrest | - | detain | - | soft | توقيف توقيفات
police-raid | - | strike | - | hard | مداهمة مداهمات
casualties | killed | dead | - | hard | مقتل
casualties | killed | dead | - | hard | مصرع
casualties | killed | dead | - | hard | قتيل قتلى
casualties | killed | dead | - | soft | شهيد شهداء
casualties | killed | dead | - | soft | جثة جثث
casualties | killed | dead | - | soft | جثمان جثامين
casualties | - | dead | - | soft | ضحية ضحايا
casualties | killed | dead | - | soft | وفيات
casualties | killed | dead | - | soft | مجزرة مجازر
casualties | killed | dead | - | soft | مذبحة مذابح
casualties | injured | dead | - | hard | جريح جرحى
casualties | injured | dead | - | soft | مصاب مصابون
casualties | injured | dead | - | soft | إصابة إصابات
damage | - | harm | - | soft | ضرر أضرار
damage | - | harm | - | soft | دمار
damage | - | harm | - | weak | خسارة خسائر
`;

/** Triggers of several words; the span is the whole phrase. type | subtype | frame | how sure | phrase. */
export const violentPhrases = rows`
shooting | - | strike | hard | إطلاق نار
shooting | - | strike | hard | إطلاق النار
shooting | - | strike | hard | إطلاق للنار
shooting | - | strike | hard | إطلاق الرصاص
shooting | - | strike | hard | إطلاق أعيرة نارية
clash | - | clash | hard | تبادل إطلاق نار
clash | - | clash | hard | تبادل إطلاق النار
clash | - | clash | hard | تبادل لإطلاق النار
clash | - | clash | hard | تبادل لإطلاق نار
clash | - | clash | hard | تبادل كثيف لإطلاق النار
clash | - | clash | hard | تبادل النيران
clash | - | clash | hard | تبادل القصف
shelling | - | strike | hard | إطلاق صواريخ
shelling | - | strike | hard | إطلاق صاروخ
shelling | - | strike | hard | إطلاق قذائف
attack | - | strike | hard | عمل إرهابي
attack | - | strike | hard | العمل الإرهابي
attack | - | strike | hard | أعمال إرهابية
attack | - | strike | hard | الأعمال الإرهابية
attack | - | strike | hard | عملية إرهابية
attack | - | strike | hard | العملية الإرهابية
attack | - | strike | hard | عمليات إرهابية
attack | - | strike | hard | العمليات الإرهابية
attack | - | strike | hard | حادث إرهابي
attack | - | strike | hard | الحادث الإرهابي
attack | - | strike | hard | عملية نوعية
attack | assassination | seize | hard | محاولة اغتيال
attack | assassination | seize | hard | عملية اغتيال
attack | assassination | seize | hard | عمليات اغتيال
bombing | suicide | strike | hard | عملية انتحارية
bombing | suicide | strike | hard | العملية الانتحارية
bombing | suicide | strike | hard | عمليات انتحارية
bombing | - | strike | hard | عملية تفجير
bombing | - | strike | hard | عمليات تفجير
bombing | - | strike | hard | عملية التفجير
kidnapping | - | seize | hard | عملية خطف
kidnapping | - | seize | hard | عملية اختطاف
kidnapping | - | seize | hard | عمليات خطف
kidnapping | hostage-taking | seize | hard | احتجاز رهائن
kidnapping | hostage-taking | seize | hard | احتجاز الرهائن
execution | beheading | seize | hard | قطع رأس
execution | beheading | seize | hard | قطع رؤوس
execution | - | seize | hard | عمليات إعدام
arrest | - | detain-on | hard | إلقاء القبض
arrest | - | detain-on | hard | القبض على
police-raid | - | strike | hard | حملة مداهمات
police-raid | - | strike | hard | حملات مداهمة
police-raid | - | strike | hard | حملات المداهمة
police-raid | - | strike | hard | حملات دهم
police-raid | - | strike | hard | حملة دهم
police-raid | - | strike | soft | عملية دهم
arrest | - | detain | hard | حملة اعتقالات
arrest | - | detain | hard | حملات اعتقال
arrest | - | detain | hard | حملة الاعتقالات
police-raid | - | strike | soft | حملة أمنية
aircraft-crash | - | crash | hard | حادث تحطم
aircraft-crash | - | crash | hard | حادثة تحطم
aircraft-crash | - | crash | hard | كارثة جوية
aircraft-crash | - | crash | soft | حادث جوي
air-incident | - | crash | soft | حادث طيران
air-incident | - | crash | soft | هبوط اضطراري
air-incident | - | crash | soft | هبوطا اضطراريا
air-incident | - | clash | soft | حادث عسكري
air-incident | - | move | soft | انتهاك المجال الجوي
air-incident | - | move | soft | اختراق المجال الجوي
military-operation | - | strike | soft | عمليات قتالية
bombing | - | strike | soft | أعمال تخريبية
attack | - | strike | soft | عمليات العنف
attack | - | strike | soft | أعمال العنف
attack | - | strike | soft | أعمال عنف
`;

/** Fixed expressions in which a trigger names no force. */
export const violentTraps = words`
ضربة جزاء
ضربة حرة
ضربات الجزاء
ضربات جزاء
ركلات الترجيح
معركة انتخابية
معارك انتخابية
المعركة الانتخابية
معركة قضائية
معركة قانونية
معركة سياسية
معركة دبلوماسية
حرب كلامية
هجوم لاذع
هجوما لاذعا
هجوم كلامي
هجوم إعلامي
خطف الأضواء
خطفت الأضواء
خطف الأنظار
خطفت الأنظار
خطف نقطة
خطف الفوز
احتل المركز
احتلت المركز
يحتل المركز
تحتل المركز
احتل المرتبة
احتلت المرتبة
يحتل المرتبة
تحتل المرتبة
احتلال المركز
فجر مفاجأة
فجرت مفاجأة
انفجار سكاني
انفجار سكانى
قتل الوقت
نقطة اشتباك
فك الاشتباك
`;

/** Words that say by what a strike was made: «ضربة» beside «طائرات» is an air-strike. mark | noun line. */
export const marks = rows`
air | جوي
air | حربي_طيران
suicide | انتحاري
suicide | ناسف
car-bomb | مفخخ
car-bomb | ملغوم
artillery | مدفعي
artillery | صاروخي
`;

export const markNouns = rows`
air | طائرة طائرات
air | طيران
air | مقاتلة_طائرة
air | مروحية مروحيات
air | قاذفة قاذفات
air | غارة غارات
air | جو
air | أجواء
suicide | انتحاري +ون
suicide | حزام
car-bomb | مفخخة مفخخات
artillery | مدفعية
artillery | مدفع مدافع
artillery | هاون
artillery | قذيفة قذائف
artillery | دبابة دبابات
artillery | راجمة راجمات
ground | سكين
`;
