// The small words that part a clause: prepositions, negations, conjunctions, relatives, auxiliaries.
// «لم تقصف الطائرات السوق في المدينة» (the aircraft did not bomb the market in the city): لم negates, في opens the place.
// Each row gives a role and the words that play it; prepositions carry a neutral name, so that the steps in analysis/ need no Arabic.
// Source: Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 16–19; Badawi, Carter & Gully (2004), ch. 2 and 5.
import type { ListedForm } from '../../text/clitics.ts';
import { rows, words } from '../../text/words.ts';
import { particleForms } from './inflection.ts';

/** Role, neutral name, words. */
const particles = rows`
preposition | in | في
preposition | on | على
preposition | to | إلى الى الي
preposition | from | من
preposition | about | عن بشأن بخصوص حيال إزاء بصدد
preposition | company | مع برفقة بصحبة
preposition | between | بين مابين
preposition | against | ضد
preposition | toward | نحو تجاه باتجاه صوب
preposition | via | عبر
preposition | near | قرب بالقرب بجوار بجانب قبالة مقابل جوار
preposition | inside | داخل
preposition | outside | خارج
preposition | around | حول
preposition | above | فوق
preposition | below | تحت أسفل
preposition | facing | أمام
preposition | behind | خلف وراء
preposition | at | عند لدى
preposition | during | خلال أثناء طيلة طوال إبان
preposition | since | منذ مذ
preposition | after | بعد عقب غداة بعيد غب
preposition | before | قبل قبيل عشية
preposition | until | لغاية لحين
preposition | because | ردا بسبب جراء نتيجة إثر بفعل بفضل لدواعي كنتيجة
preposition | despite | رغم برغم بالرغم
preposition | instrument | بواسطة باستخدام مستخدما مستخدمة مستخدمين بوساطة
preposition | purpose | لأجل بهدف بغية بغرض لغرض بقصد ابتغاء
preposition | according | وفق وفقا بحسب حسب طبقا نقلا حسبما وفقما بموجب استنادا
preposition | except | سوى عدا باستثناء خلا ماعدا
preposition | without | دون بدون بلا
preposition | like | مثل كمثل
preposition | led | بقيادة برئاسة بزعامة بإشراف
preposition | including | بمشاركة بينهم بينها منهم ومنها بمن
pronominal | with | به بها بهم بهما بنا بكم بي
pronominal | for | له لها لهم لهما لنا لكم لي
pronominal | in | فيه فيها فيهم فيهما
pronominal | on | عليه عليها عليهم عليهما علينا
pronominal | to | إليه إليها إليهم إلينا
pronominal | from | منه منا منهما
pronominal | about | عنه عنها عنهم عنا
pronominal | company | معه معها معهم معنا معهما
pronominal | between | بينه بينهما بيننا
pronominal | against | ضده ضدها ضدهم ضدنا
pronominal | during | خلاله خلالها خلالهم أثناءها
pronominal | after | بعده بعدها
pronominal | before | قبله قبلها
pronominal | behind | خلفه خلفها وراءه وراءها
complementizer | that | أن إن بأن لأن
complementizer | that-it | أنه أنها أنهم أنهما أننا أنني بأنه بأنها بأنهم بأننا إنه إنها إنهم إننا إنني لأنه لأنها لأنهم
complementizer | not-to | ألا بألا
relative | which | الذي التي الذين اللذين اللذان اللتين اللتان اللواتي اللاتي
relative | where | حيث
relative | result | مما
maybe-relative | result | ما
conjunction | and | أو ثم أم وذلك
conjunction | but | لكن ولكن لكنه لكنها لكنهم بل بيد
conjunction | while | فيما بينما كما حين عندما حينما إذ وقت ريثما طالما كلما بعدما قبلما
conjunction | so | حتى كي لكي بحيث فضلا إضافة علاوة
conjunction | as-for | أما
conditional | if | إذا لو لولا وإذا فيما اذا
negation | past | لم
negation | future | لن
negation | present | لا
negation | copula | ليس ليست ليسوا لست لسنا
auxiliary | perfect | قد لقد
auxiliary | future | سوف
auxiliary | was | كان كانت كانوا كانا كانتا كنا وكان يكون تكون يكونوا يكن تكن
auxiliary | will-be | سيكون ستكون سيكونون
auxiliary | still | زال زالت زالوا يزال تزال يزالون
auxiliary | became | أصبح أصبحت بات باتت يبات ظل ظلت يظل تظل
demonstrative | this | هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك أولئك ذاك
pronoun | it | هو هي هم هما هن نحن أنا
adverb | plain | رميا ذبحا شنقا حرقا طعنا رجما غرقا تنفيذا تطبيقا أيضا فقط خصوصا خاصة خصوصاً مسبقا سابقا حديثا مجددا فورا مباشرة كذلك هناك هنا تماما جدا لاحقا عسكريا مرة مرارا تقريبا عموما معا بالكامل بشدة بقوة بعنف بوضوح بالخطأ خطأ عمدا بالإضافة إضافيا أخيرا أولا فعلا فعليا بالفعل حصرا ولاسيما لاسيما سيما بدوره بدورها بدورهم بشكل بصورة
question | whether | هل
`;

/** Prepositions of two words: the first, the second, the neutral name. */
const pairs = rows`
من | قبل | by
من | جانب | by
على | يد | by
على | أيدي | by
على | ايادي | by
بأيدي | - | by
من | أجل | purpose
في | سبيل | purpose
من | خلال | means
عن | طريق | means
في | أعقاب | after
على | إثر | because
على | خلفية | because
من | جراء | because
ردا | على | because
رداً | على | because
بالقرب | من | near
على | مقربة | near
على | رغم | despite
على | الرغم | despite
بالرغم | من | despite
في | إطار | framework
ضمن | - | framework
في | غضون | during
في | حال | if
في | حالة | if
إلى | جانب | company
بالإضافة | إلى | company
بالتعاون | مع | company
فضلا | عن | company
وفقا | ل | according
استنادا | إلى | according
من | دون | without
من | غير | without
على | متن | aboard
`;

/** Prepositions that are written together with the noun. */
export const clausePrefixes: readonly string[] = rows`
ب | with
ل | for
ك | like
`.map(([letter, name]) => `${letter} | ${name}`);

/** Words of amount that are no number. */
export const clauseVague: readonly string[] = words`
عدة
عدد
عديد
عشرات
مئات
آلاف
بضعة
بضع
كثير
كوم
`;

/** Words before or behind a number that only measure it. */
export const clauseMeasures: readonly string[] = words`
ما لا يقل عن
ما يقل عن
لا يقل عن
لا تقل عن
ما يزيد على
ما يزيد عن
ما يقارب
ما يقرب من
يزيد على
نحو
حوالي
قرابة
زهاء
أكثر من
أقل من
ما بين
بين
ما مجموعه
على الأقل
`;

/** Lines «first | second | name» for prepositions of two words. */
export const clausePairs: readonly string[] = pairs.map((cells) => cells.join(' | '));

export const particleWords: readonly ListedForm[] = particles.flatMap(([role, name, list]) =>
  particleForms(list!.split(/\s+/u), 'clause-particle', { role: role!, name: name! }),
);
