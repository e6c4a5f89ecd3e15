// Armed actors outside a state's army, each with the side it is counted on: «تنظيم الدولة الإسلامية», «الحشد الشعبي», «الحوثيون».
// Five voices of one side are one side, so the side decides how many parties vouch for a claim.
// A row is: id | Arabic names | English | country (home; - for several) | side. «?» before a name: an ordinary word, only behind a kind
// word (تنظيم، حركة، جماعة) or in quotation marks. Source: the groups' own names and those of newspapers, 2012–2025.
import { rows } from '../text/words.ts';

export const armedActorRows = rows`
isis | تنظيم الدولة الإسلامية ; داعش ; تنظيم داعش ; الدولة الإسلامية ; تنظيم الدولة ; تنظيم داعش الإرهابي ; الدولة الإسلامية في العراق والشام ; تنظيم الدولة الإسلامية في العراق والشام ; تنظيم داعش الارهابي ; الدولة الإسلامية في العراق وبلاد الشام ; تنظيم الدولة الاسلامية فى العراق ; الدواعش ; دواعش ; داعشي ; عصابات داعش ; عصابات داعش الإرهابية | Islamic State | - | isis
isis-khorasan | تنظيم الدولة الإسلامية ولاية خراسان ; ولاية خراسان ; داعش خراسان ; الدولة الإسلامية ولاية خراسان ; داعش-خراسان ; تنظيم الدولة ولاية خراسان | Islamic State Khorasan | AF | isis
isis-sinai | ولاية سيناء ; تنظيم ولاية سيناء ; أنصار بيت المقدس ; جماعة أنصار بيت المقدس ; تنظيم أنصار بيت المقدس | Sinai Province | EG | isis
isis-libya | تنظيم الدولة في ليبيا ; داعش ليبيا | Islamic State in Libya | LY | isis
al-qaeda | تنظيم القاعدة ; ?القاعدة ; تنظيم القاعدة الإرهابي ; شبكة القاعدة | Al-Qaeda | - | al-qaeda
aqap | القاعدة في جزيرة العرب ; تنظيم القاعدة في جزيرة العرب ; تنظيم القاعدة في جزيرة العرب ; أنصار الشريعة في اليمن ; القاعدة في اليمن ; تنظيم القاعدة في اليمن ; قاعدة الجهاد في جزيرة العرب | Al-Qaeda in the Arabian Peninsula | YE | al-qaeda
aqim | القاعدة في المغرب الإسلامي ; تنظيم القاعدة في المغرب الإسلامي ; القاعدة ببلاد المغرب الإسلامي ; تنظيم القاعدة في بلاد المغرب الإسلامي ; القاعدة في بلاد المغرب الإسلامي | Al-Qaeda in the Islamic Maghreb | - | al-qaeda
jnim | جماعة نصرة الإسلام والمسلمين ; نصرة الإسلام والمسلمين | JNIM | ML | al-qaeda
al-nusra | جبهة النصرة ; تنظيم جبهة النصرة ; ?النصرة ; جبهة فتح الشام ; فتح الشام ; جبهة النصرة الإرهابية ; جبهة النصره | Al-Nusra Front | SY | al-nusra
hts | هيئة تحرير الشام ; تحرير الشام | Hayat Tahrir al-Sham | SY | hts
hurras-al-din | حراس الدين ; تنظيم حراس الدين | Hurras al-Din | SY | al-qaeda
khorasan-group | جماعة خراسان ; مجموعة خراسان ; تنظيم خراسان | Khorasan group | SY | al-qaeda
jaysh-al-fath | جيش الفتح | Jaysh al-Fath | SY | syrian-opposition
ahrar-al-sham | أحرار الشام ; حركة أحرار الشام ; حركة أحرار الشام الإسلامية | Ahrar al-Sham | SY | syrian-opposition
jaysh-al-islam | جيش الإسلام | Jaysh al-Islam | SY | syrian-opposition
faylaq-al-rahman | فيلق الرحمن | Faylaq al-Rahman | SY | syrian-opposition
faylaq-al-sham | فيلق الشام | Faylaq al-Sham | SY | syrian-opposition
nour-al-din-zenki | حركة نور الدين الزنكي ; حركة نور الدين زنكي ; نور الدين الزنكي ; كتائب نور الدين الزنكي | Nour al-Din al-Zenki | SY | syrian-opposition
liwa-al-tawhid | لواء التوحيد | Liwa al-Tawhid | SY | syrian-opposition
jabhat-islamiya | الجبهة الإسلامية | Islamic Front | SY | syrian-opposition
jabhat-shamiya | الجبهة الشامية | Levant Front | SY | syrian-opposition
southern-front | الجبهة الجنوبية | Southern Front | SY | syrian-opposition
suqour-al-sham | صقور الشام ; ألوية صقور الشام | Suqour al-Sham | SY | syrian-opposition
fsa | الجيش السوري الحر ; الجيش الحر | Free Syrian Army | SY | syrian-opposition
sna | الجيش الوطني السوري ; الجيش الوطني | Syrian National Army | SY | syrian-opposition
ajnad-al-sham | أجناد الشام ; الاتحاد الإسلامي لأجناد الشام | Ajnad al-Sham | SY | syrian-opposition
jund-al-aqsa | جند الأقصى ; تنظيم جند الأقصى | Jund al-Aqsa | SY | al-qaeda
turkistan-party | الحزب الإسلامي التركستاني ; الحزب التركستاني | Turkistan Islamic Party | SY | al-qaeda
sultan-murad | فرقة السلطان مراد ; لواء السلطان مراد | Sultan Murad Division | SY | syrian-opposition
hamza-division | فرقة الحمزة | Hamza Division | SY | syrian-opposition
free-army-division-30 | الفرقة 30 ; الفرقة 13 ; الفرقة الأولى الساحلية ; الفرقة 101 | FSA divisions | SY | syrian-opposition
military-ops | إدارة العمليات العسكرية ; غرفة عمليات ردع العدوان ; ردع العدوان | Military Operations Command | SY | hts
ypg | وحدات حماية الشعب ; وحدات حماية الشعب الكردية ; وحدات الحماية الكردية ; وحدات حماية الشعب الكردي ; وحدات الحماية ; وحدات حماية الشعب الكردية السورية | People's Protection Units | SY | syrian-kurds
ypj | وحدات حماية المرأة | Women's Protection Units | SY | syrian-kurds
sdf | قوات سوريا الديمقراطية ; قسد ; قوات سوريا الديموقراطية ; قوات سورية الديمقراطية ; تنظيم قسد | Syrian Democratic Forces | SY | syrian-kurds
asayish | الأسايش ; قوات الأسايش ; أسايش ; قوى الأمن الداخلي الأسايش | Asayish | SY | syrian-kurds
pkk | حزب العمال الكردستاني ; ?الكردستاني ; بي كا كا ; بي كي كي ; بي كيه كيه ; البي كا كا ; حزب العمال الكردستانى ; العمال الكردستاني ; منظمة بي كا كا ; حزب العمال الكردي | Kurdistan Workers' Party | TR | kurdish-movement
tak | صقور حرية كردستان | Kurdistan Freedom Hawks | TR | kurdish-movement
dhkp-c | جبهة حزب التحرير الشعبي الثوري ; حزب جبهة التحرر الشعبي الثوري ; الجبهة الثورية لتحرير الشعب ; حزب التحرر الشعبي الثوري | DHKP-C | TR | -
pjak | حزب الحياة الحرة ; حزب بيجاك ; بيجاك | PJAK | IR | kurdish-movement
gulenists | تنظيم غولن ; جماعة غولن ; منظمة غولن ; جماعة فتح الله غولن ; حركة غولن ; منظمة غولن الإرهابية | Gülen movement | TR | -
ndf-syria | قوات الدفاع الوطني ; الدفاع الوطني ; اللجان الشعبية السورية ; ?الشبيحة | National Defence Forces | SY | syria-government
tiger-forces | قوات النمر | Tiger Forces | SY | syria-government
liwa-al-quds | لواء القدس | Liwa al-Quds | SY | syria-government
fatemiyoun | لواء فاطميون ; فاطميون | Fatemiyoun | SY | iran
zaynabiyoun | لواء زينبيون ; زينبيون | Zaynabiyoun | SY | iran
abu-fadl-abbas | لواء أبو الفضل العباس | Abu al-Fadl al-Abbas Brigade | SY | iran
hezbollah | حزب الله ; حزب الله اللبناني ; ميليشيا حزب الله ; مليشيا حزب الله ; ميليشيات حزب الله ; المقاومة الإسلامية في لبنان ; جماعة حزب الله ; تنظيم حزب الله ; جماعة حزب الله اللبنانية ; حزب اللّه | Hezbollah | LB | hezbollah
kataib-hezbollah | كتائب حزب الله ; ?الكتائب ; كتائب حزب الله العراقي ; كتائب حزب الله العراقية ; حزب الله العراقي | Kata'ib Hezbollah | IQ | iraqi-militias
pmf | الحشد الشعبي ; هيئة الحشد الشعبي ; قوات الحشد الشعبي ; ميليشيات الحشد الشعبي ; مليشيات الحشد الشعبي ; ميليشيا الحشد الشعبي ; مليشيا الحشد الشعبي ; الحشد الشعبى ; ?الحشد ; فصائل الحشد الشعبي | Popular Mobilization Forces | IQ | iraqi-militias
badr | منظمة بدر ; قوات بدر ; فيلق بدر | Badr Organisation | IQ | iraqi-militias
asaib-ahl-al-haq | عصائب أهل الحق ; عصائب الحق ; ?العصائب | Asa'ib Ahl al-Haq | IQ | iraqi-militias
nujaba | حركة النجباء ; كتائب النجباء ; النجباء العراقية | Harakat al-Nujaba | IQ | iraqi-militias
saraya-al-salam | سرايا السلام | Saraya al-Salam | IQ | sadrists
mahdi-army | جيش المهدي | Mahdi Army | IQ | sadrists
islamic-resistance-iraq | المقاومة الإسلامية في العراق | Islamic Resistance in Iraq | IQ | iraqi-militias
sayyid-al-shuhada | كتائب سيد الشهداء | Kata'ib Sayyid al-Shuhada | IQ | iraqi-militias
tribal-mobilisation | الحشد العشائري ; حشد العشائر ; أبناء العشائر ; قوات العشائر | Tribal Mobilisation | IQ | iraq
naqshbandi | جيش رجال الطريقة النقشبندية ; الطريقة النقشبندية | Naqshbandi Army | IQ | -
peshmerga | البيشمركة ; قوات البيشمركة ; البشمركة ; قوات البشمركة ; البيشمركة الكردية ; قوات البيشمركة الكردية ; بيشمركة | Peshmerga | IQ | iraqi-kurdistan
hashd-turkmen | حراس نينوى ; حشد الشبك ; وحدات حماية سنجار ; وحدات مقاومة سنجار | Sinjar and Nineveh units | IQ | -
houthis | الحوثيون ; الحوثيين ; جماعة الحوثي ; الحوثي ; جماعة أنصار الله ; ميليشيا الحوثي ; مليشيا الحوثي ; مليشيات الحوثي ; ميليشيات الحوثي ; جماعة الحوثيين ; الميليشيات الحوثية ; المليشيات الحوثية ; الميليشيا الحوثية ; المليشيا الحوثية ; المتمردون الحوثيون ; المتمردين الحوثيين ; الحوثية ; الميليشيات الحوثية الإرهابية ; أنصار الله ; حركة أنصار الله ; الحوثى ; ميليشيات الحوثيين ; مليشيات الحوثيين ; حوثيون ; حوثيين ; مليشيا الحوثي الإرهابية ; جماعة الحوثي الإرهابية ; مليشيا الحوثيين ; ميليشيا الحوثيين | Houthis | YE | houthis
saleh-loyalists | قوات صالح ; قوات المخلوع صالح ; ميليشيات صالح ; مليشيات صالح ; قوات علي عبد الله صالح ; الحرس الجمهوري ; قوات الحرس الجمهوري ; ميليشيا صالح ; أنصار صالح | Saleh loyalists | YE | saleh-loyalists
houthi-saleh | ميليشيا الحوثي وصالح ; ميليشيات الحوثي وصالح ; مليشيات الحوثي وصالح ; الحوثيين وقوات صالح ; مليشيا الحوثي وصالح ; ميليشيات الحوثيين وصالح | Houthi-Saleh alliance | YE | houthis
popular-resistance-yemen | المقاومة الشعبية ; قوات المقاومة الشعبية ; المقاومة الشعبية اليمنية ; المقاومة الجنوبية ; اللجان الشعبية الجنوبية ; المقاومة اليمنية | Popular Resistance | YE | yemen-government
giants-brigades | ألوية العمالقة ; قوات العمالقة ; ألوية العمالقة الجنوبية | Giants Brigades | YE | yemen-government
security-belt | الحزام الأمني ; قوات الحزام الأمني | Security Belt | YE | southern-transitional-council
shabwani-elite | النخبة الشبوانية ; قوات النخبة الشبوانية ; قوات النخبة الحضرمية ; النخبة الحضرمية ; قوات دفاع شبوة | Elite forces of Shabwa and Hadramawt | YE | southern-transitional-council
hamas | حماس ; حركة حماس ; حركة المقاومة الإسلامية ; حركة المقاومة الإسلامية حماس ; حركة المقاومة الاسلامية (حماس) | Hamas | PS | hamas
qassam | كتائب القسام ; كتائب عز الدين القسام ; كتائب الشهيد عز الدين القسام ; ?القسام ; كتائب عزالدين القسام | Al-Qassam Brigades | PS | hamas
islamic-jihad | حركة الجهاد الإسلامي ; الجهاد الإسلامي ; حركة الجهاد الإسلامي في فلسطين ; حركة الجهاد ; الجهاد الاسلامي الفلسطيني | Palestinian Islamic Jihad | PS | islamic-jihad
saraya-al-quds | سرايا القدس | Al-Quds Brigades | PS | islamic-jihad
aqsa-brigades | كتائب شهداء الأقصى ; كتائب الأقصى | Al-Aqsa Martyrs' Brigades | PS | palestinian-authority
pflp | الجبهة الشعبية لتحرير فلسطين ; الجبهة الشعبية | PFLP | PS | pflp
dflp | الجبهة الديمقراطية لتحرير فلسطين ; الجبهة الديمقراطية | DFLP | PS | pflp
pflp-gc | الجبهة الشعبية القيادة العامة ; الجبهة الشعبية لتحرير فلسطين القيادة العامة ; الجبهة الشعبية - القيادة العامة | PFLP-GC | SY | syria-government
salah-al-din-brigades | ألوية الناصر صلاح الدين ; لجان المقاومة الشعبية ; لجان المقاومة في فلسطين | Popular Resistance Committees | PS | hamas
palestinian-factions | الفصائل الفلسطينية ; المقاومة الفلسطينية ; فصائل المقاومة ; فصائل المقاومة الفلسطينية ; فصائل فلسطينية | Palestinian factions | PS | hamas
lions-den | عرين الأسود ; مجموعة عرين الأسود ; كتيبة جنين | Lions' Den | PS | -
jewish-settlers | المستوطنون ; المستوطنين ; مستوطنون ; مستوطنين ; المستوطنون الإسرائيليون ; المستوطنون اليهود ; مستوطنون إسرائيليون | Israeli settlers | IL | israel
fajr-libya | فجر ليبيا ; قوات فجر ليبيا ; عملية فجر ليبيا | Libya Dawn | LY | libya-dawn
bunyan-marsous | البنيان المرصوص ; قوات البنيان المرصوص | Bunyan al-Marsous | LY | libya-government
ansar-al-sharia-libya | أنصار الشريعة ; تنظيم أنصار الشريعة ; جماعة أنصار الشريعة | Ansar al-Sharia | LY | al-qaeda
benghazi-shura | مجلس شورى ثوار بنغازي ; مجلس شورى مجاهدي درنة ; شورى ثوار بنغازي ; سرايا الدفاع عن بنغازي | Shura councils of Benghazi and Derna | LY | -
misrata-forces | قوات مصراتة ; كتائب مصراتة ; ثوار مصراتة | Misrata forces | LY | libya-government
tripoli-brigades | كتيبة ثوار طرابلس ; قوة الردع الخاصة ; قوة الردع ; جهاز الردع ; اللواء 444 ; جهاز دعم الاستقرار | Tripoli brigades | LY | libya-government
rsf-sudan | قوات الدعم السريع ; الدعم السريع ; ميليشيا الدعم السريع ; مليشيا الدعم السريع | Rapid Support Forces | SD | rsf-sudan
janjaweed | الجنجويد ; ميليشيات الجنجويد ; مليشيا الجنجويد ; ميليشيا الجنجويد | Janjaweed | SD | rsf-sudan
splm-n | الحركة الشعبية لتحرير السودان ; الحركة الشعبية ; الحركة الشعبية شمال ; الجيش الشعبي لتحرير السودان | SPLM | SD | splm
sudan-rebels | حركة العدل والمساواة ; حركة تحرير السودان ; الجبهة الثورية السودانية ; الجبهة الثورية ; حركة جيش تحرير السودان ; القوة المشتركة للحركات المسلحة | Darfur rebel movements | SD | -
tigray-forces | جبهة تحرير شعب تيغراي ; الجبهة الشعبية لتحرير تيغراي ; قوات تيغراي ; جبهة تحرير تيغراي ; جبهة تيغراي | Tigray People's Liberation Front | ET | tigray
amhara-fano | ميليشيا فانو ; فانو | Fano | ET | -
al-shabaab | حركة الشباب ; حركة الشباب الصومالية ; حركة الشباب المجاهدين ; جماعة الشباب ; الشباب المجاهدين ; حركة الشباب الإرهابية | Al-Shabaab | SO | al-shabaab
boko-haram | بوكو حرام ; جماعة بوكو حرام ; حركة بوكو حرام ; تنظيم بوكو حرام | Boko Haram | NG | boko-haram
lra | جيش الرب للمقاومة ; جيش الرب | Lord's Resistance Army | UG | -
m23 | حركة 23 مارس ; حركة إم 23 ; إم 23 ; حركة ام 23 | M23 | CD | m23
seleka | سيليكا ; ميليشيا سيليكا ; متمردو سيليكا | Séléka | CF | -
anti-balaka | أنتي بالاكا ; ميليشيا أنتي بالاكا ; انتي بالاكا | Anti-balaka | CF | -
taliban | طالبان ; حركة طالبان ; حركة طالبان الأفغانية ; حكومة طالبان ; طالبان أفغانستان | Taliban | AF | taliban
ttp | طالبان باكستان ; حركة طالبان باكستان ; طالبان الباكستانية ; حركة طالبان الباكستانية | Pakistani Taliban | PK | pakistani-taliban
haqqani-network | شبكة حقاني ; جماعة حقاني | Haqqani network | AF | taliban
lashkar-e-taiba | عسكر طيبة ; جماعة عسكر طيبة ; لشكر طيبة | Lashkar-e-Taiba | PK | -
jaish-e-mohammed | جيش محمد ; جماعة جيش محمد | Jaish-e-Mohammed | PK | -
jundallah | جند الله ; جماعة جند الله | Jundallah | IR | jaish-al-adl
jaish-al-adl | جيش العدل ; جماعة جيش العدل ; تنظيم جيش العدل | Jaish al-Adl | IR | jaish-al-adl
mek | مجاهدي خلق ; منظمة مجاهدي خلق ; مجاهدو خلق ; المجلس الوطني للمقاومة الإيرانية ; منظمة مجاهدي خلق الإيرانية | People's Mojahedin | IR | iranian-opposition
abu-sayyaf | أبو سياف ; جماعة أبو سياف | Abu Sayyaf | PH | -
milf | جبهة تحرير مورو الإسلامية ; جبهة مورو | Moro Islamic Liberation Front | PH | -
arsa | جيش إنقاذ روهينغا أراكان ; جيش أراكان | ARSA | MM | -
ltte | نمور التاميل | Tamil Tigers | LK | -
farc | فارك ; القوات المسلحة الثورية الكولومبية ; حركة فارك | FARC | CO | farc
eta | إيتا ; منظمة إيتا ; حركة إيتا | ETA | ES | -
ira | الجيش الجمهوري الأيرلندي ; الجيش الجمهوري الإيرلندي | IRA | GB | -
donetsk-separatists | جمهورية دونيتسك الشعبية ; دونيتسك الشعبية ; الانفصاليون الموالون لروسيا ; الانفصاليين الموالين لروسيا ; المتمردين الموالين لروسيا ; قوات دونيتسك ; الانفصاليون الأوكرانيون ; المتمردون الموالون لروسيا | Donetsk People's Republic | UA | russia-separatists
luhansk-separatists | جمهورية لوغانسك الشعبية ; لوغانسك الشعبية ; جمهورية لوهانسك الشعبية | Luhansk People's Republic | UA | russia-separatists
wagner | فاغنر ; مجموعة فاغنر ; قوات فاغنر ; مرتزقة فاغنر ; فاجنر ; مجموعة فاجنر ; شركة فاغنر ; فاغنر الروسية ; ميليشيا فاغنر | Wagner Group | RU | russia
africa-corps-russia | فيلق أفريقيا ; الفيلق الأفريقي ; فيلق إفريقيا | Africa Corps | RU | russia
azov | كتيبة آزوف ; فوج آزوف ; لواء آزوف ; كتيبة أزوف ; آزوف | Azov | UA | ukraine
right-sector | القطاع الأيمن ; تنظيم القطاع الأيمن ; القطاع اليميني ; برافي سيكتور | Right Sector | UA | ukraine
chechen-fighters | قوات قاديروف ; القوات الشيشانية ; كتيبة أحمد الشيشانية ; قوات أحمد | Akhmat | RU | russia
pro-regime-militias | الميليشيات الشيعية ; المليشيات الشيعية ; الميليشيات الإيرانية ; المليشيات الإيرانية ; الميليشيات الموالية لإيران ; الميليشيات الموالية للنظام ; ميليشيات شيعية ; الفصائل الموالية لإيران | Pro-Iranian militias | - | iran
jihadist-group-egypt | أجناد مصر ; تنظيم أجناد مصر ; حركة حسم | Ajnad Misr and Hasm | EG | -
gamaa-islamiya | الجماعة الإسلامية | Gamaa Islamiya | EG | -
katibat-uqba | كتيبة عقبة بن نافع | Uqba ibn Nafi Brigade | TN | al-qaeda
murabitun | المرابطون ; جماعة المرابطون ; تنظيم المرابطون | Al-Mourabitoun | ML | al-qaeda
ansar-dine | أنصار الدين ; جماعة أنصار الدين ; حركة أنصار الدين | Ansar Dine | ML | al-qaeda
mnla | الحركة الوطنية لتحرير أزواد ; حركة أزواد ; تنسيقية حركات أزواد | MNLA | ML | -
abdullah-azzam | كتائب عبد الله عزام ; كتائب عبدالله عزام | Abdullah Azzam Brigades | LB | al-qaeda
fatah-al-islam | فتح الإسلام ; تنظيم فتح الإسلام | Fatah al-Islam | LB | al-qaeda
`;
