// Cues: the words that introduce speech, with what they do (stance) and what may follow them (frame).
// «أعلن المتحدث أن الطريق مغلق» (the spokesman announced that …), «نفى المكتب وقوع خسائر» (the office denied …).
// A row is: perfect imperfect participle | stance | frame | notes. Frames:
//   that   a clause with أن or إن            quote  words in quotation marks, or behind a colon
//   np     a bare noun phrase or masdar      إلى عن على من ب ل   a phrase behind that preposition
//   obj    the one spoken to or of stands before the content (اتهم فلانا بـ، أبلغ فلانا أن); needs: never without him
//   whole  the one spoken of belongs to the content (وصف الحادث بأنه …)   charge  only with a charge (رفض الاتهامات)
//   relay  hands on the words of another (نقل عن)   attitude  «عن» and a noun of attitude (أعرب عن قلقه)
//   from   whom one asks stands behind من     says   «قائلا» repeats the verb before it
//   act    a noun phrase without its occasion (وعد بتعزيز الأمن | بعد الهجوم)   holds  whom, then a charge (حمّل فلانا المسؤولية)
//   two    two objects, the first definite (يعتبر الناس الأمر مهما)
//   credits  «نسب إلى فلان قوله» hands on his words    learns  «علمت الصحيفة من فلان أن» hands on the words of him behind من
//   hold   negated, it doubts («لم يؤكد»)     deny   negated, it asserts («لم يستبعد»)
//   claim  takes what it is about from the noun before («هجوم تبناه التنظيم»)
//   weak   also has other meanings: needs a clause, a quotation, or a subject that can speak
// Sources: PARC's and PolNeAR's cue classes carried over to Arabic; words counted before أن and before quotation marks in
// twelve newspapers of July 2015.
import { rows } from '../../text/words.ts';

export const cueRows = rows`
قال يقول قائل | asserts | that quote says
ذكر يذكر ذاكر | asserts | that quote ب np weak
أعلن يعلن معلن | asserts | that quote np عن
أفاد يفيد مفيد | asserts | that quote ب عن np
أضاف يضيف مضيف | asserts | that quote weak
تابع يتابع متابع | asserts | that quote weak
أردف يردف مردف | asserts | that quote
استطرد يستطرد مستطرد | asserts | that quote
واصل يواصل مواصل | asserts | quote weak
زاد يزيد - | asserts | quote weak
ختم يختم خاتم | asserts | quote ب weak
اختتم يختتم مختتم | asserts | quote ب weak
أوضح يوضح موضح | asserts | that quote np
بين يبين مبين | asserts | that quote weak
أبان يبين مبين | asserts | that quote
صرح يصرح مصرح | asserts | that quote ب
أكد يؤكد مؤكد | confirms | that quote np على hold
أشار يشير مشير | asserts | that quote إلى ل
لفت يلفت لافت | asserts | that quote إلى weak
نوه ينوه منوه | asserts | that quote إلى ب weak
نبه ينبه منبه | warns | that quote إلى من weak
شدد يشدد مشدد | asserts | that quote على
كشف يكشف كاشف | asserts | that quote عن weak
أقر يقر - | confirms | that quote ب
اعترف يعترف معترف | confirms | that quote ب
سلم يسلم مسلم | confirms | that ب weak
أثبت يثبت مثبت | confirms | that weak
جزم يجزم جازم | asserts | that quote ب
حسم يحسم - | asserts | that weak
اعتبر يعتبر معتبر | asserts | that quote np two
رأى يرى - | asserts | that quote في weak
اعتقد يعتقد معتقد | asserts | that hold
ظن يظن - | asserts | that weak
زعم يزعم زاعم | asserts | that quote np
ادعى يدعي مدعي | asserts | that
رجح يرجح مرجح | asserts | that np
توقع يتوقع متوقع | predicts | that np quote
تنبأ يتنبأ متنبئ | predicts | that ب
استبعد يستبعد مستبعد | denies | that np deny
نفى ينفي نافي | denies | that quote np deny
كذب يكذب مكذب | denies | np weak
فند يفند مفند | denies | np weak
دحض يدحض داحض | denies | np weak
أنكر ينكر منكر | denies | that np
شكك يشكك مشكك | doubts | that في ب
تساءل يتساءل متسائل | doubts | quote عن
ألمح يلمح ملمح | asserts | that إلى
لمح يلمح ملمح | asserts | that إلى weak
- يومئ - | asserts | that إلى weak
نقل ينقل ناقل | asserts | that عن relay weak
كتب يكتب كاتب | asserts | that quote weak
غرد يغرد مغرد | asserts | that quote
نشر ينشر - | asserts | that weak
روى يروي راوي | asserts | that quote np weak
سرد يسرد - | asserts | quote weak
حكى يحكي - | asserts | quote weak
وصف يصف واصف | asserts | obj ب whole
نعت ينعت - | asserts | obj ب whole weak
تحدث يتحدث متحدث | asserts | that quote عن weak
أورد يورد مورد | asserts | that quote np weak
سجل يسجل - | asserts | that weak
علق يعلق معلق | asserts | quote weak
رد يرد راد | asserts | that quote weak
أجاب يجيب مجيب | asserts | that quote ب
هتف يهتف هاتف | asserts | quote weak
صاح يصيح - | asserts | quote weak
همس يهمس - | asserts | quote weak
أخبر يخبر مخبر | asserts | that quote obj ب
أبلغ يبلغ مبلغ | asserts | that quote obj needs ب عن
أخطر يخطر مخطر | asserts | that obj needs ب
أطلع يطلع - | asserts | obj needs على weak
طمأن يطمئن مطمئن | asserts | that obj إلى
أعلم يعلم - | asserts | that obj ب weak
لاحظ يلاحظ ملاحظ | asserts | that quote weak
استنتج يستنتج مستنتج | asserts | that
خلص يخلص خالص | asserts | that إلى weak
توصل يتوصل - | asserts | that weak
قدر يقدر مقدر | asserts | that np weak
اشترط يشترط مشترط | requests | that np weak
أسند يسند - | asserts | that weak
عزا يعزو - | asserts | np weak
نسب ينسب ناسب | accuses | np obj إلى weak whole credits
أرجع يرجع مرجع | asserts | np weak
برر يبرر مبرر | asserts | that ب weak
فسر يفسر مفسر | asserts | that ب weak
أوعز يوعز موعز | requests | ب إلى weak
اتهم يتهم متهم | accuses | that obj needs ب
حمل يحمل محمل | accuses | np weak charge holds
انتقد ينتقد منتقد | accuses | np quote
هاجم يهاجم - | accuses | quote weak
ندد يندد مندد | asserts | ب quote act
أدان يدين - | asserts | np quote
دان يدين - | asserts | np quote weak
استنكر يستنكر مستنكر | asserts | np quote
شجب يشجب شاجب | asserts | np
استهجن يستهجن مستهجن | asserts | np
حذر يحذر محذر | warns | that quote من obj
أنذر ينذر منذر | warns | that obj ب weak
هدد يهدد مهدد | warns | that ب quote weak act
توعد يتوعد متوعد | warns | that ب quote act
تعهد يتعهد متعهد | asserts | that ب quote act
وعد يعد واعد | asserts | that ب quote weak act
أقسم يقسم مقسم | asserts | that weak
تمنى يتمنى متمني | requests | that np weak
أمل يأمل آمل | predicts | that في weak
طالب يطالب مطالب | requests | that quote ب obj act
طلب يطلب طالب | requests | that np weak from
دعا يدعو داعي | requests | that quote إلى ل obj act
حث يحث حاث | requests | that quote على obj needs act
ناشد يناشد مناشد | requests | that quote np obj needs
ألح يلح - | requests | على weak
أمر يأمر - | requests | ب weak
اقترح يقترح مقترح | requests | that np quote
أوصى يوصي موصي | requests | ب that weak
نصح ينصح ناصح | requests | ب obj that weak
رحب يرحب مرحب | welcomes | ب quote act
أشاد يشيد مشيد | welcomes | ب quote act
أثنى يثني مثني | welcomes | على act
تبنى يتبنى متبني | confirms | np weak claim
- يهنئ مهنئ | welcomes | obj needs ب weak
رفض يرفض رافض | denies | np weak charge
اعترض يعترض معترض | denies | على weak
عارض يعارض معارض | denies | np weak charge
دافع يدافع مدافع | asserts | عن quote weak act
وثق يوثق موثق | asserts | that np weak
نص ينص - | asserts | that على weak
أظهر يظهر مظهر | asserts | that weak
وجد يجد - | asserts | that weak
رصد يرصد راصد | asserts | that weak
خشي يخشى خاشي | warns | that من weak
كرر يكرر مكرر | asserts | that np quote weak
ذكّر يذكر مذكر | asserts | ب weak
توقف يتوقف - | asserts | quote weak
علل يعلل معلل | asserts | that np weak
عقب يعقب معقب | asserts | quote weak
أهاب يهيب مهيب | requests | ب act
استشهد يستشهد مستشهد | asserts | ب weak
لوح يلوح ملوح | warns | that ب weak
جدد يجدد مجدد | asserts | np weak
ثمن يثمن مثمن | welcomes | np weak
بشر يبشر مبشر | asserts | that ب weak
نادى ينادي منادي | requests | that ب weak
احتج يحتج محتج | denies | على weak
اشتكى يشتكي مشتكي | asserts | that من weak
شكا يشكو شاكي | asserts | that من weak
أفصح يفصح مفصح | asserts | that عن
شرح يشرح شارح | asserts | that quote weak
أعاد يعيد - | asserts | quote weak
تمسك يتمسك متمسك | asserts | ب weak
حض يحض حاض | requests | that quote على obj needs act weak
استدرك يستدرك مستدرك | asserts | that quote
أكمل يكمل مكمل | asserts | quote weak
استرسل يسترسل مسترسل | asserts | quote
لخص يلخص ملخص | asserts | quote that weak
أوجز يوجز موجز | asserts | quote weak
استغرب يستغرب مستغرب | asserts | that quote np
تعجب يتعجب متعجب | asserts | quote weak
استفسر يستفسر مستفسر | doubts | quote عن weak
سأل يسأل سائل | doubts | quote weak
أجمع - مجمع | asserts | that على weak
ارتأى يرتئي مرتئي | asserts | that
استخلص يستخلص مستخلص | asserts | that weak
استدل يستدل مستدل | asserts | that weak
برهن يبرهن مبرهن | confirms | that weak
دلل يدلل مدلل | asserts | that weak
دل يدل دال | asserts | that weak
أوحى يوحي موحي | asserts | that weak
تكهن يتكهن متكهن | predicts | that ب
خمن يخمن مخمن | asserts | that weak
تخوف يتخوف متخوف | warns | that من
- يتحفظ متحفظ | doubts | على weak
امتدح يمتدح ممتدح | welcomes | np
مدح يمدح مادح | welcomes | np weak
التمس يلتمس ملتمس | requests | that np weak
رجا يرجو راجي | requests | that weak
أفتى يفتي - | asserts | that ب weak
علمت - - | asserts | that weak learns
خاطب يخاطب مخاطب | asserts | quote weak
تباهى يتباهى متباهي | asserts | that ب weak
تفاخر يتفاخر متفاخر | asserts | that ب weak
تذرع يتذرع متذرع | asserts | that ب
تحجج يتحجج متحجج | asserts | that ب
اعتذر يعتذر معتذر | asserts | quote عن weak
مازح يمازح ممازح | asserts | quote weak
تندر يتندر متندر | asserts | quote weak
عبر يعبر معبر | asserts | attitude
أعرب يعرب معرب | asserts | attitude
أبدى يبدي مبدي | asserts | attitude
`;

/** Verbs with nobody as their subject: an agentless report («يُعتقد أن»). */
export const agentlessRows = rows`
يعتقد | asserts
يشتبه | asserts
يزعم | asserts
قيل | asserts
يقال | asserts
تردد | asserts
يتردد | asserts
أشيع | asserts
يشاع | asserts
أفيد | asserts
يرجح | asserts
يحتمل | asserts
يفاد | asserts
`;
