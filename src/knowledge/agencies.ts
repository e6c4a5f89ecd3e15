// News agencies with every short form that credit lines use: «أ ف ب», «أ. ف. ب», «ا.ف.ب», «(د ب أ)».
// A row is: id | Arabic names, the shown one first | English | country | side (- for none: an independent agency).
// Dots and spaces between single letters do not matter: «أ. ف. ب» and «أ ف ب» are one entry. Names: the agencies' own.
import { rows } from '../text/words.ts';

export const agencyRows = rows`
reuters | رويترز ; وكالة رويترز ; وكالة رويترز للأنباء ; وكالة أنباء رويترز ; روترز ; رويتر | Reuters | GB | -
afp | وكالة فرانس برس ; فرانس برس ; وكالة الصحافة الفرنسية ; أ ف ب ; أف ب ; ?أفب ; الفرنسية للأنباء ; ?الفرنسية ; وكالة الأنباء الفرنسية ; وكالة فرانس بريس ; فرانس بريس ; الوكالة الفرنسية | Agence France-Presse | FR | -
ap | أسوشيتد برس ; وكالة أسوشيتد برس ; أسوشييتد برس ; وكالة أسوشييتد برس ; أسوشيتدبرس ; أسوشيتيد برس ; الأسوشيتد برس ; وكالة الأسوشيتد برس ; الأسوشيتيد برس ; الأسوشييتد برس ; أ ب | Associated Press | US | -
upi | يونايتد برس ; يونايتد برس إنترناشونال ; وكالة يونايتد برس ; ي ب أ ; يو بي آي | United Press International | US | -
bloomberg | بلومبرغ ; وكالة بلومبرغ ; بلومبيرغ ; وكالة بلومبيرغ ; بلومبرج ; بلومبيرج ; شبكة بلومبرغ | Bloomberg | US | -
dpa | وكالة الأنباء الألمانية ; د ب أ ; د ب ا ; الألمانية للأنباء ; ?الألمانية ; الوكالة الألمانية | Deutsche Presse-Agentur | DE | -
efe | ?إفي ; وكالة الأنباء الإسبانية ; وكالة إفي ; إ ف ي | EFE | ES | -
ansa | ?أنسا ; وكالة أنسا ; وكالة الأنباء الإيطالية ; وكالة آكي ; ?آكي | ANSA | IT | -
kyodo | كيودو ; وكالة كيودو ; وكالة أنباء كيودو | Kyodo | JP | -
yonhap | يونهاب ; وكالة يونهاب ; وكالة أنباء يونهاب | Yonhap | KR | -
kcna | وكالة الأنباء المركزية الكورية ; وكالة الأنباء الكورية الشمالية ; وكالة الأنباء الكورية المركزية | KCNA | KP | north-korea
xinhua | شينخوا ; وكالة شينخوا ; وكالة أنباء الصين الجديدة ; وكالة أنباء شينخوا ; الصين الجديدة ; وكالة الأنباء الصينية | Xinhua | CN | china
tass | تاس ; وكالة تاس ; إيتار تاس ; وكالة إيتار تاس ; إيتار-تاس ; ايتارتاس ; وكالة أنباء تاس | TASS | RU | russia
ria-novosti | نوفوستي ; وكالة نوفوستي ; ريا نوفوستي ; وكالة ريا نوفوستي ; وكالة الأنباء الروسية ; وكالة نوفوستي الروسية ; وكالة الإعلام الروسية ; آر آي إيه ; ?ريا | RIA Novosti | RU | russia
sputnik | سبوتنيك ; وكالة سبوتنيك ; وكالة سبوتنيك الروسية | Sputnik | RU | russia
interfax | إنترفاكس ; وكالة إنترفاكس ; انترفاكس ; وكالة انترفاكس الروسية ; إنتر فاكس | Interfax | RU | -
unian | أونيان ; وكالة أونيان | UNIAN | UA | ukraine
ukrinform | أوكرينفورم ; وكالة أوكرينفورم | Ukrinform | UA | ukraine
interfax-ukraine | إنترفاكس أوكرانيا ; إنترفاكس-أوكرانيا | Interfax-Ukraine | UA | -
belta | بيلتا ; وكالة بيلتا | BelTA | BY | belarus
pap | وكالة الأنباء البولندية | PAP | PL | poland
apa-azerbaijan | وكالة أذرتاج ; أذرتاج | Azertag | AZ | azerbaijan
armenpress | أرمنبريس ; وكالة أرمنبريس | Armenpress | AM | armenia
anadolu | الأناضول ; وكالة الأناضول ; وكالة أنباء الأناضول ; وكالة الأناضول للأنباء ; وكالة الأناضول التركية ; وكالة الأنباء التركية ; وكالة أنباء الأناضول التركية ; وكالة أناضول ; وكالة أناضول للأنباء | Anadolu Agency | TR | turkey
dogan | وكالة دوغان للأنباء ; وكالة دوغان ; دوغان للأنباء ; وكالة دوغان التركية للأنباء ; وكالة أنباء دوغان | Dogan News Agency | TR | -
ihlas | وكالة إخلاص ; وكالة إخلاص للأنباء | Ihlas News Agency | TR | -
cihan | وكالة جيهان ; وكالة جيهان للأنباء | Cihan | TR | -
firat | وكالة فرات للأنباء ; وكالة فرات ; وكالة أنباء الفرات | Firat News Agency | TR | kurdish-movement
irna | إرنا ; وكالة إرنا ; وكالة الأنباء الإيرانية ; وكالة أنباء الجمهورية الإسلامية ; وكالة الأنباء الإيرانية الرسمية ; وكالة الجمهورية الإسلامية للأنباء ; وكالة أنباء الجمهورية الإسلامية الإيرانية | IRNA | IR | iran
isna | إيسنا ; وكالة إيسنا ; وكالة أنباء الطلبة الإيرانية ; وكالة أنباء الطلبة | ISNA | IR | iran
fars | وكالة فارس ; وكالة أنباء فارس ; وكالة فارس للأنباء ; وكالة فارس الإيرانية | Fars | IR | iran
tasnim | ?تسنيم ; وكالة تسنيم ; وكالة تسنيم للأنباء ; وكالة أنباء تسنيم | Tasnim | IR | iran
mehr | وكالة مهر ; وكالة مهر للأنباء ; وكالة أنباء مهر | Mehr | IR | iran
spa | وكالة الأنباء السعودية ; واس ; وكالة الانباء السعودية الرسمية ; ?و ا س | Saudi Press Agency | SA | saudi-arabia
wam | وكالة أنباء الإمارات ; ?وام ; وكالة أنباء الإمارات الرسمية | WAM | AE | uae
bna | وكالة أنباء البحرين ; ?بنا | Bahrain News Agency | BH | bahrain
qna | وكالة الأنباء القطرية ; ?قنا | Qatar News Agency | QA | qatar
kuna | وكالة الأنباء الكويتية ; ?كونا | KUNA | KW | kuwait
ona | وكالة الأنباء العمانية | Oman News Agency | OM | oman
saba | وكالة سبأ ; ?سبأ ; وكالة الأنباء اليمنية ; وكالة الأنباء اليمنية سبأ ; وكالة سبأ للأنباء | Saba | YE | yemen-government
petra | وكالة بترا ; وكالة الأنباء الأردنية ; ?بترا | Petra | JO | jordan
nna-lebanon | الوكالة الوطنية للإعلام ; وكالة الأنباء الوطنية اللبنانية ; الوكالة الوطنية للإعلام اللبنانية ; الوكالة الوطنية للاعلام الرسمية | National News Agency | LB | lebanon
sana | سانا ; وكالة سانا ; الوكالة العربية السورية للأنباء ; وكالة الأنباء السورية ; وكالة الأنباء السورية سانا ; وكالة الأنباء السورية الرسمية ; وكالة سانا للأنباء ; وكالة سانا الرسمية | SANA | SY | syria-government
qasioun | وكالة قاسيون ; وكالة قاسيون للأنباء | Qasioun | SY | syrian-opposition
smart-agency | وكالة سمارت ; وكالة سمارت للأنباء | Smart | SY | syrian-opposition
step-agency | وكالة ستيب ; وكالة ستيب الإخبارية ; وكالة خطوة الإخبارية | Step | SY | syrian-opposition
shahba-press | وكالة شهبا برس ; شهبا برس | Shahba Press | SY | syrian-opposition
shaam | شبكة شام ; شبكة شام الإخبارية | Shaam Network | SY | syrian-opposition
hawar-agency | وكالة هاوار ; وكالة أنباء هاوار | Hawar News | SY | syrian-kurds
north-press | نورث برس ; وكالة نورث برس | North Press | SY | -
amaq | وكالة أعماق ; ?أعماق ; وكالة أعماق الإخبارية ; وكالة أعماق للأنباء | Amaq | - | isis
ina-iraq | وكالة الأنباء العراقية ; ?واع | Iraqi News Agency | IQ | iraq
nina | الوكالة الوطنية العراقية للأنباء ; ?نينا | NINA | IQ | -
shafaq | شفق نيوز ; وكالة شفق نيوز | Shafaq News | IQ | -
almaalomah | وكالة المعلومة | Al-Maalomah | IQ | -
wafa | ?وفا ; وكالة وفا ; وكالة الأنباء الفلسطينية ; وكالة الأنباء والمعلومات الفلسطينية ; وكالة الأنباء الفلسطينية الرسمية ; وكالة الأنباء الفلسطينية وفا | WAFA | PS | palestinian-authority
maan | وكالة معا ; وكالة معا الإخبارية ; معا الإخبارية | Ma'an | PS | -
safa-agency | وكالة صفا ; وكالة الصحافة الفلسطينية ; وكالة الصحافة الفلسطينية صفا | Safa | PS | -
shehab | وكالة شهاب ; وكالة شهاب للأنباء | Shehab | PS | -
mena | وكالة أنباء الشرق الأوسط ; أ ش أ ; وكالة الشرق الأوسط للأنباء ; أنباء الشرق الأوسط ; وكالة أنباء الشرق الأوسط الرسمية | MENA | EG | egypt
suna | وكالة السودان للأنباء ; ?سونا ; وكالة الأنباء السودانية | SUNA | SD | sudan-government
lana | وكالة الأنباء الليبية ; ?وال ; وكالة الأنباء الليبية وال | LANA | LY | libya-government
tap | وكالة تونس أفريقيا للأنباء ; وكالة تونس إفريقيا للأنباء ; ?وات ; وكالة الأنباء التونسية | TAP | TN | tunisia
aps | وكالة الأنباء الجزائرية ; ?واج | APS | DZ | algeria
map | وكالة المغرب العربي للأنباء ; ?ومع ; وكالة الأنباء المغربية | MAP | MA | morocco
ami | الوكالة الموريتانية للأنباء ; وكالة الأخبار ; وكالة نواكشوط للأنباء | AMI | MR | mauritania
pti | برس ترست أوف إنديا ; وكالة برس ترست | PTI | IN | -
ani | وكالة آسيان نيوز إنترناشونال | ANI | IN | -
app | وكالة أسوشيتد برس أوف باكستان | APP | PK | pakistan
pajhwok | وكالة باجهوك ; باجهوك | Pajhwok | AF | -
khaama | خاما برس ; وكالة خاما | Khaama Press | AF | -
belga | وكالة بلجا ; وكالة الأنباء البلجيكية ; ?بيلغا | Belga | BE | -
ats | وكالة الأنباء السويسرية | ATS | CH | -
apa | وكالة الأنباء النمساوية | APA | AT | -
ana-greece | وكالة الأنباء اليونانية | ANA | GR | -
tanjug | تانيوغ ; وكالة تانيوغ | Tanjug | RS | serbia
islamic-news-agency | ?إينا ; وكالة الأنباء الإسلامية ; وكالة الأنباء الإسلامية الدولية | International Islamic News Agency | SA | -
fides | وكالة فيدس | Fides | VA | vatican
ina-arab-press | قدس برس ; وكالة قدس برس ; قدس برس إنترناشيونال | Quds Press | - | -
`;
