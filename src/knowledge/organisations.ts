// Organisations that patterns alone do not give: bodies of the UN, alliances, parliaments under their own names, parties, monitors,
// relief, and the seats that stand for a government («الكرملين», «البيت الأبيض»). Ministries, armies and police of any country are
// read by pattern (وزارة الدفاع + nationality) and need no row.
// A row is: id | Arabic names | English | subtype | country | side (-: none). «?» before a name: only behind its kind word or in marks.
// Source: the organisations' own Arabic names; typed by hand.
import { rows } from '../text/words.ts';

export const organisationRows = rows`
# United Nations and its family
united-nations | الأمم المتحدة ; منظمة الأمم المتحدة ; هيئة الأمم المتحدة | United Nations | international | - | united-nations
un-security-council | مجلس الأمن ; مجلس الأمن الدولي ; مجلس الأمن التابع للأمم المتحدة | UN Security Council | international | - | united-nations
un-general-assembly | الجمعية العامة للأمم المتحدة ; الجمعية العامة | UN General Assembly | international | - | united-nations
unhcr | المفوضية العليا لشؤون اللاجئين ; مفوضية اللاجئين ; المفوضية السامية للأمم المتحدة لشؤون اللاجئين ; المفوضية العليا للاجئين ; مفوضية الأمم المتحدة لشؤون اللاجئين ; المفوضية السامية لشؤون اللاجئين ; مفوضية شؤون اللاجئين | UNHCR | international | - | united-nations
ohchr | المفوضية السامية لحقوق الإنسان ; المفوضية العليا لحقوق الإنسان ; مفوضية حقوق الإنسان ; مفوضية الأمم المتحدة لحقوق الإنسان ; المفوضية السامية للأمم المتحدة لحقوق الإنسان ; مكتب الأمم المتحدة لحقوق الإنسان ; مكتب المفوض السامي لحقوق الإنسان | OHCHR | international | - | united-nations
un-human-rights-council | مجلس حقوق الإنسان ; مجلس حقوق الإنسان التابع للأمم المتحدة | UN Human Rights Council | international | - | united-nations
ocha | مكتب تنسيق الشؤون الإنسانية ; أوتشا ; مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية ; مكتب الأمم المتحدة لتنسيق الشؤون الإنسانية أوتشا | OCHA | international | - | united-nations
unicef | يونيسف ; اليونيسف ; يونيسيف ; اليونيسيف ; منظمة الأمم المتحدة للطفولة ; منظمة يونيسف | UNICEF | international | - | united-nations
unesco | يونسكو ; اليونسكو ; منظمة اليونسكو ; منظمة الأمم المتحدة للتربية والعلم والثقافة ; منظمة الأمم المتحدة للتربية والثقافة والعلوم | UNESCO | international | - | united-nations
unrwa | أونروا ; الأونروا ; وكالة الأونروا ; وكالة غوث وتشغيل اللاجئين الفلسطينيين ; وكالة غوث اللاجئين ; وكالة الغوث ; وكالة غوث وتشغيل اللاجئين | UNRWA | international | - | united-nations
wfp | برنامج الأغذية العالمي ; برنامج الغذاء العالمي | World Food Programme | international | - | united-nations
who | منظمة الصحة العالمية ; الصحة العالمية | World Health Organization | international | - | united-nations
fao | منظمة الأغذية والزراعة ; منظمة الفاو ; الفاو ; منظمة الأغذية والزراعة للأمم المتحدة | FAO | international | - | united-nations
undp | برنامج الأمم المتحدة الإنمائي | UNDP | international | - | united-nations
iaea | الوكالة الدولية للطاقة الذرية ; وكالة الطاقة الذرية ; الوكالة الذرية | IAEA | international | - | united-nations
opcw | منظمة حظر الأسلحة الكيميائية ; منظمة حظر الأسلحة الكيماوية ; منظمة حظر السلاح الكيميائي | OPCW | international | - | -
icao | منظمة الطيران المدني الدولي ; إيكاو ; المنظمة الدولية للطيران المدني | ICAO | international | - | united-nations
iom | المنظمة الدولية للهجرة ; منظمة الهجرة الدولية | IOM | international | - | united-nations
ilo | منظمة العمل الدولية | ILO | international | - | united-nations
icj | محكمة العدل الدولية | International Court of Justice | court | - | united-nations
icc | المحكمة الجنائية الدولية ; الجنائية الدولية | International Criminal Court | court | - | icc
special-tribunal-lebanon | المحكمة الخاصة بلبنان ; المحكمة الدولية الخاصة بلبنان | Special Tribunal for Lebanon | court | - | -
unifil | اليونيفيل ; يونيفيل ; قوات اليونيفيل ; قوات الطوارئ الدولية ; قوة الأمم المتحدة المؤقتة في لبنان | UNIFIL | peacekeepers | LB | united-nations
unsmil | بعثة الأمم المتحدة للدعم في ليبيا ; بعثة الأمم المتحدة في ليبيا ; البعثة الأممية في ليبيا | UNSMIL | international | LY | united-nations
unami | بعثة الأمم المتحدة في العراق ; بعثة الأمم المتحدة لمساعدة العراق ; يونامي | UNAMI | international | IQ | united-nations
undof | قوة مراقبة فض الاشتباك ; الأندوف ; قوات الأندوف | UNDOF | peacekeepers | SY | united-nations
minusma | مينوسما ; بعثة الأمم المتحدة في مالي | MINUSMA | peacekeepers | ML | united-nations
un-inquiry-syria | لجنة التحقيق الدولية المستقلة ; لجنة التحقيق الدولية بشأن سوريا ; لجنة التحقيق الدولية المعنية بسوريا | UN Commission of Inquiry on Syria | international | SY | united-nations
world-bank | البنك الدولي | World Bank | international | - | world-bank
imf | صندوق النقد الدولي ; صندوق النقد | IMF | international | - | imf
wto | منظمة التجارة العالمية | WTO | international | - | -
opec | أوبك ; منظمة أوبك ; منظمة الدول المصدرة للنفط ; منظمة البلدان المصدرة للبترول ; الأوبك ; أوبك+ | OPEC | international | - | opec
interpol | الإنتربول ; إنتربول ; الشرطة الدولية ; منظمة الشرطة الجنائية الدولية | Interpol | international | - | -
europol | يوروبول ; اليوروبول | Europol | international | - | european-union
# alliances and unions
nato | حلف شمال الأطلسي ; الناتو ; حلف الناتو ; حلف الأطلسي ; الحلف الأطلسي ; منظمة حلف شمال الأطلسي ; الأطلسي | NATO | alliance | - | nato
european-union | الاتحاد الأوروبي ; الاتحاد الأوربي ; المفوضية الأوروبية ; الاتحاد الاوروبى | European Union | alliance | - | european-union
european-parliament | البرلمان الأوروبي | European Parliament | alliance | - | european-union
european-council | المجلس الأوروبي ; مجلس أوروبا | European Council | alliance | - | european-union
ecb | البنك المركزي الأوروبي | European Central Bank | alliance | - | european-union
eurogroup | مجموعة اليورو ; منطقة اليورو | Eurogroup | alliance | - | european-union
arab-league | جامعة الدول العربية ; الجامعة العربية | Arab League | alliance | - | arab-league
gcc | مجلس التعاون الخليجي ; مجلس التعاون لدول الخليج العربية ; مجلس التعاون لدول الخليج ; دول مجلس التعاون ; مجلس التعاون ; دول مجلس التعاون الخليجي | Gulf Cooperation Council | alliance | - | gcc
oic | منظمة التعاون الإسلامي ; منظمة المؤتمر الإسلامي | Organisation of Islamic Cooperation | alliance | - | oic
african-union | الاتحاد الأفريقي ; الاتحاد الإفريقي | African Union | alliance | - | african-union
igad | إيغاد ; هيئة إيغاد ; منظمة إيغاد ; الإيغاد ; الهيئة الحكومية للتنمية | IGAD | alliance | - | igad
ecowas | إيكواس ; الإكواس ; المجموعة الاقتصادية لدول غرب أفريقيا ; مجموعة إيكواس | ECOWAS | alliance | - | ecowas
g7 | مجموعة السبع ; مجموعة الدول السبع ; الدول السبع الكبرى | G7 | alliance | - | -
g20 | مجموعة العشرين ; قمة العشرين | G20 | alliance | - | -
p5-1 | مجموعة 5+1 ; مجموعة الست ; دول 5+1 ; السداسية الدولية | P5+1 | alliance | - | -
quartet | اللجنة الرباعية الدولية ; الرباعية الدولية | Middle East Quartet | alliance | - | -
brics | بريكس ; مجموعة بريكس | BRICS | alliance | - | -
osce | منظمة الأمن والتعاون في أوروبا ; منظمة الأمن والتعاون | OSCE | alliance | - | osce
sco | منظمة شنغهاي للتعاون ; منظمة شنغهاي | Shanghai Cooperation Organisation | alliance | - | -
csto | منظمة معاهدة الأمن الجماعي | CSTO | alliance | - | russia
coalition | التحالف الدولي ; التحالف الدولي ضد داعش ; التحالف ضد داعش ; التحالف الدولي لمحاربة داعش ; الائتلاف الدولي ; قوات التحالف الدولي ; طيران التحالف الدولي ; قوة المهام المشتركة | Global Coalition against ISIS | alliance | - | us-coalition
saudi-coalition | التحالف العربي ; قوات التحالف العربي ; تحالف دعم الشرعية ; تحالف دعم الشرعية في اليمن ; طيران التحالف العربي ; التحالف بقيادة السعودية | Saudi-led coalition | alliance | YE | saudi-coalition
islamic-alliance | التحالف الإسلامي العسكري | Islamic Military Alliance | alliance | - | saudi-arabia
friends-of-syria | أصدقاء سوريا ; مجموعة أصدقاء سوريا ; أصدقاء الشعب السوري | Friends of Syria | alliance | - | -
# seats and houses that stand for a state
kremlin | الكرملين ; الكريملين | Kremlin | presidency | RU | russia
white-house | البيت الأبيض ; البيت الابيض | White House | presidency | US | usa
pentagon | البنتاغون ; البنتاجون ; وزارة الدفاع الأميركية ; وزارة الدفاع الأمريكية ; بنتاغون | Pentagon | ministry | US | usa
state-department | وزارة الخارجية الأميركية ; وزارة الخارجية الأمريكية ; الخارجية الأميركية ; الخارجية الأمريكية | US State Department | ministry | US | usa
us-congress | الكونغرس ; الكونغرس الأميركي ; الكونجرس ; الكونجرس الأمريكي ; الكونغرس الأمريكي ; الكونجرس الأميركي | US Congress | parliament | US | usa
us-senate | مجلس الشيوخ الأميركي ; مجلس الشيوخ الأمريكي | US Senate | parliament | US | usa
us-house | مجلس النواب الأميركي ; مجلس النواب الأمريكي | US House of Representatives | parliament | US | usa
cia | السي آي إيه ; سي آي إيه ; وكالة الاستخبارات المركزية ; وكالة المخابرات المركزية ; وكالة الاستخبارات المركزية الأميركية ; وكالة المخابرات المركزية الأمريكية ; المخابرات المركزية الأمريكية ; الاستخبارات المركزية الأميركية ; وكالة الاستخبارات الأميركية | CIA | intelligence | US | usa
fbi | مكتب التحقيقات الفدرالي ; مكتب التحقيقات الفيدرالي ; مكتب التحقيقات الاتحادي ; إف بي آي ; اف بي آي | FBI | police | US | usa
nsa | وكالة الأمن القومي ; وكالة الأمن القومي الأميركية | NSA | intelligence | US | usa
us-central-command | القيادة المركزية الأميركية ; القيادة المركزية الأمريكية ; القيادة الوسطى الأميركية ; القيادة الوسطى الأمريكية ; سنتكوم ; القيادة المركزية للجيش الأميركي | US Central Command | army | US | usa
us-joint-chiefs | هيئة الأركان المشتركة ; هيئة الأركان الأميركية المشتركة ; هيئة الأركان المشتركة الأميركية ; هيئة الأركان المشتركة للجيش الأميركي | US Joint Chiefs of Staff | army | US | usa
us-treasury | وزارة الخزانة الأميركية ; وزارة الخزانة الأمريكية ; الخزانة الأميركية | US Treasury | ministry | US | usa
us-fleet-5 | الأسطول الخامس ; الأسطول الخامس الأميركي | US Fifth Fleet | navy | US | usa
us-marines | المارينز ; مشاة البحرية الأميركية ; قوات المارينز ; مشاة البحرية الأمريكية | US Marine Corps | army | US | usa
federal-reserve | الاحتياطي الفدرالي ; الاحتياطي الفيدرالي ; مجلس الاحتياطي الاتحادي ; مجلس الاحتياطي الفدرالي | Federal Reserve | bank | US | usa
nasa | ناسا ; وكالة ناسا ; وكالة الفضاء الأميركية ; وكالة الفضاء الأمريكية | NASA | agency | US | usa
us-democrats | الحزب الديمقراطي الأميركي ; الحزب الديمقراطي الأمريكي | US Democratic Party | party | US | -
us-republicans | الحزب الجمهوري ; الحزب الجمهوري الأميركي | US Republican Party | party | US | -
downing-street | داونينغ ستريت ; داوننغ ستريت ; رئاسة الوزراء البريطانية | Downing Street | presidency | GB | uk
house-of-commons | مجلس العموم ; مجلس العموم البريطاني | House of Commons | parliament | GB | uk
house-of-lords | مجلس اللوردات ; مجلس اللوردات البريطاني | House of Lords | parliament | GB | uk
scotland-yard | سكوتلانديارد ; سكوتلاند يارد ; اسكتلنديارد ; شرطة سكوتلاند يارد | Scotland Yard | police | GB | uk
elysee | الإليزيه ; قصر الإليزيه ; الرئاسة الفرنسية | Élysée | presidency | FR | france
quai-dorsay | الكي دورسيه ; كي دورسيه | Quai d'Orsay | ministry | FR | france
bundestag | البوندستاغ ; البوندستاج ; البرلمان الألماني | Bundestag | parliament | DE | germany
bundeswehr | البوندسفير ; الجيش الألماني | Bundeswehr | army | DE | germany
federation-council | مجلس الاتحاد الروسي ; مجلس الاتحاد ; المجلس الاتحادي الروسي ; المجلس الفدرالي الروسي ; مجلس الفيدرالية الروسي | Federation Council | parliament | RU | russia
duma | الدوما ; مجلس الدوما ; الدوما الروسي ; مجلس الدوما الروسي ; مجلس النواب الروسي ; دوما الدولة | State Duma | parliament | RU | russia
fsb | جهاز الأمن الفيدرالي ; جهاز الأمن الفدرالي ; جهاز الأمن الفدرالي الروسي ; هيئة الأمن الفيدرالية الروسية ; هيئة الأمن الفيدرالية ; جهاز الأمن الاتحادي الروسي ; الأمن الفدرالي الروسي | FSB | intelligence | RU | russia
russian-investigators | لجنة التحقيق الروسية ; لجنة التحقيقات الروسية | Investigative Committee of Russia | police | RU | russia
hmeimim-centre | المركز الروسي للمصالحة ; مركز المصالحة الروسي ; مركز حميميم ; مركز التنسيق الروسي في حميميم ; مركز المصالحة الروسي في سوريا ; المركز الروسي للمصالحة في سوريا | Russian Reconciliation Centre | army | SY | russia
rosaviatsia | روسافياتسيا ; الوكالة الفدرالية للنقل الجوي ; وكالة الطيران الروسية | Rosaviatsia | agency | RU | russia
roscosmos | روسكوسموس ; وكالة الفضاء الروسية | Roscosmos | agency | RU | russia
gazprom | غازبروم ; شركة غازبروم ; جازبروم | Gazprom | company | RU | russia
rosneft | روسنفت ; شركة روسنفت | Rosneft | company | RU | russia
rosatom | روساتوم ; شركة روساتوم | Rosatom | company | RU | russia
verkhovna-rada | الرادا ; البرلمان الأوكراني ; الرادا الأوكرانية ; مجلس الرادا ; رادا | Verkhovna Rada | parliament | UA | ukraine
sbu | جهاز الأمن الأوكراني ; جهاز أمن أوكرانيا ; إدارة أمن الدولة الأوكرانية | SBU | intelligence | UA | ukraine
energoatom | إنرغوأتوم ; إنرجوأتوم ; شركة إنرغوأتوم | Energoatom | company | UA | ukraine
knesset | الكنيست ; الكنيست الإسرائيلي | Knesset | parliament | IL | israel
mossad | الموساد ; جهاز الموساد ; الموساد الإسرائيلي | Mossad | intelligence | IL | israel
shin-bet | الشاباك ; جهاز الشاباك ; شين بيت ; الشين بيت ; جهاز الأمن العام الإسرائيلي ; جهاز الأمن الداخلي الإسرائيلي | Shin Bet | intelligence | IL | israel
israeli-army | الجيش الإسرائيلي ; جيش الاحتلال ; جيش الاحتلال الإسرائيلي ; جيش الدفاع الإسرائيلي ; قوات الاحتلال ; قوات الاحتلال الإسرائيلي ; القوات الإسرائيلية ; الجيش الصهيوني ; قوات الاحتلال الإسرائيلية ; طيران الاحتلال ; طائرات الاحتلال | Israeli army | army | IL | israel
likud | الليكود ; حزب الليكود ; ليكود | Likud | party | IL | israel
israeli-labour | حزب العمل الإسرائيلي | Israeli Labor Party | party | IL | israel
tbmm | البرلمان التركي ; مجلس الأمة التركي | Grand National Assembly | parliament | TR | turkey
akp | حزب العدالة والتنمية ; العدالة والتنمية | Justice and Development Party | party | TR | turkey
chp | حزب الشعب الجمهوري ; الشعب الجمهوري | Republican People's Party | party | TR | -
mhp | حزب الحركة القومية ; الحركة القومية | Nationalist Movement Party | party | TR | -
hdp | حزب الشعوب الديمقراطي ; حزب الشعوب الديموقراطي ; حزب الشعوب الديمقراطية | Peoples' Democratic Party | party | TR | kurdish-movement
turkish-mit | جهاز الاستخبارات التركي ; الاستخبارات التركية ; المخابرات التركية | MIT | intelligence | TR | turkey
irgc | الحرس الثوري ; الحرس الثوري الإيراني ; فيلق حرس الثورة ; حرس الثورة الإسلامية ; قوات الحرس الثوري ; حرس الثورة | Islamic Revolutionary Guard Corps | army | IR | iran
quds-force | فيلق القدس ; قوة القدس ; فيلق القدس الإيراني ; فيلق القدس التابع للحرس الثوري | Quds Force | army | IR | iran
basij | الباسيج ; قوات الباسيج ; البسيج | Basij | armed-group | IR | iran
iran-majlis | مجلس الشورى الإسلامي ; مجلس الشورى الإيراني ; البرلمان الإيراني | Iranian parliament | parliament | IR | iran
guardian-council | مجلس صيانة الدستور | Guardian Council | council | IR | iran
iran-nuclear-agency | منظمة الطاقة الذرية الإيرانية ; هيئة الطاقة الذرية الإيرانية | Atomic Energy Organization of Iran | agency | IR | iran
# Syria
syrian-presidency | الرئاسة السورية ; رئاسة الجمهورية السورية ; القصر الجمهوري السوري | Syrian presidency | presidency | SY | syria-government
syrian-government | النظام السوري ; نظام الأسد ; نظام بشار الأسد ; نظام بشار ; الحكومة السورية ; حكومة الأسد ; نظام دمشق ; حكومة دمشق ; حكومة النظام السوري | Syrian government | government | SY | syria-government
syrian-army | الجيش السوري ; الجيش العربي السوري ; قوات الأسد ; قوات النظام ; قوات النظام السوري ; جيش النظام ; جيش الأسد ; قوات بشار الأسد ; القوات النظامية ; القوات الحكومية السورية ; القوات النظامية السورية ; الجيش النظامي ; جيش النظام السوري ; القوات السورية ; قوات الحكومة السورية | Syrian army | army | SY | syria-government
syrian-air-force | الطيران السوري ; سلاح الجو السوري ; القوات الجوية السورية ; طيران النظام ; القوى الجوية السورية ; الطيران الحربي السوري ; طيران النظام السوري ; طيران الأسد ; طائرات النظام | Syrian air force | air-force | SY | syria-government
syrian-opposition | المعارضة السورية ; فصائل المعارضة ; فصائل المعارضة السورية ; المعارضة المسلحة ; المعارضة السورية المسلحة ; فصائل المعارضة المسلحة ; الفصائل المعارضة ; قوات المعارضة ; جماعات المعارضة ; الثوار السوريون ; كتائب المعارضة ; المعارضة السورية المعتدلة ; مقاتلي المعارضة ; مقاتلو المعارضة ; جماعات المعارضة المسلحة ; قوات المعارضة السورية ; كتائب الثوار | Syrian opposition | opposition | SY | syrian-opposition
syrian-national-coalition | الائتلاف الوطني السوري ; الائتلاف السوري المعارض ; الائتلاف الوطني السوري المعارض ; الائتلاف السوري ; الائتلاف الوطني لقوى الثورة والمعارضة السورية ; الائتلاف الوطني لقوى الثورة والمعارضة ; الائتلاف المعارض ; ائتلاف المعارضة السورية | Syrian National Coalition | opposition | SY | syrian-opposition
syrian-national-council | المجلس الوطني السوري | Syrian National Council | opposition | SY | syrian-opposition
syrian-interim-government | الحكومة السورية المؤقتة ; الحكومة المؤقتة السورية | Syrian Interim Government | opposition | SY | syrian-opposition
hnc | الهيئة العليا للمفاوضات ; هيئة المفاوضات السورية ; هيئة التفاوض السورية | High Negotiations Committee | opposition | SY | syrian-opposition
ncb-syria | هيئة التنسيق الوطنية ; هيئة التنسيق | National Coordination Body | opposition | SY | syrian-opposition
lcc | لجان التنسيق المحلية ; لجان التنسيق المحلية في سوريا | Local Coordination Committees | monitor | SY | syrian-opposition
syrian-revolution-commission | الهيئة العامة للثورة السورية ; الهيئة العامة للثورة ; اتحاد تنسيقيات الثورة | Syrian Revolution General Commission | monitor | SY | syrian-opposition
sohr | المرصد السوري لحقوق الإنسان ; المرصد السوري ; المرصد السورى لحقوق الانسان | Syrian Observatory for Human Rights | monitor | SY | sohr
snhr | الشبكة السورية لحقوق الإنسان | Syrian Network for Human Rights | monitor | SY | snhr
white-helmets | الخوذ البيضاء ; أصحاب الخوذ البيضاء ; الدفاع المدني السوري ; منظمة الخوذ البيضاء | White Helmets | relief | SY | syrian-opposition
vdc | مركز توثيق الانتهاكات ; مركز توثيق الانتهاكات في سوريا | Violations Documentation Center | monitor | SY | -
sarc | الهلال الأحمر السوري ; الهلال الأحمر العربي السوري | Syrian Arab Red Crescent | relief | SY | -
baath-party | حزب البعث ; حزب البعث العربي الاشتراكي ; البعث العربي الاشتراكي | Baath Party | party | - | -
pyd | حزب الاتحاد الديمقراطي ; حزب الاتحاد الديموقراطي ; حزب الاتحاد الديمقراطي الكردي ; الاتحاد الديمقراطي الكردي | Democratic Union Party | party | SY | syrian-kurds
sdc | مجلس سوريا الديمقراطية ; مسد | Syrian Democratic Council | party | SY | syrian-kurds
aanes | الإدارة الذاتية ; الإدارة الذاتية لشمال وشرق سوريا ; الإدارة الذاتية الكردية | Autonomous Administration | government | SY | syrian-kurds
knc-syria | المجلس الوطني الكردي | Kurdish National Council | opposition | SY | -
salvation-government | حكومة الإنقاذ السورية | Syrian Salvation Government | government | SY | hts
# Iraq
iraqi-kurdistan | حكومة إقليم كردستان ; حكومة كردستان ; حكومة إقليم كردستان العراق | Kurdistan Regional Government | government | IQ | iraqi-kurdistan
kdp | الحزب الديمقراطي الكردستاني ; الحزب الديموقراطي الكردستاني | Kurdistan Democratic Party | party | IQ | iraqi-kurdistan
puk | الاتحاد الوطني الكردستاني | Patriotic Union of Kurdistan | party | IQ | iraqi-kurdistan
iraqi-security-cell | خلية الإعلام الأمني ; خلية الإعلام الأمني العراقية ; خلية الإعلام الحربي | Iraqi Security Media Cell | army | IQ | iraq
iraqi-joint-ops | قيادة العمليات المشتركة ; قيادة عمليات بغداد ; قيادة عمليات الأنبار ; قيادة عمليات نينوى ; العمليات المشتركة العراقية | Iraqi Joint Operations Command | army | IQ | iraq
iraqi-cts | جهاز مكافحة الإرهاب ; جهاز مكافحة الإرهاب العراقي | Counter-Terrorism Service | army | IQ | iraq
iraqi-parliament | مجلس النواب العراقي ; البرلمان العراقي | Iraqi parliament | parliament | IQ | iraq
state-of-law | ائتلاف دولة القانون ; دولة القانون | State of Law Coalition | party | IQ | -
sadrists | التيار الصدري | Sadrist Movement | party | IQ | sadrists
coordination-framework | الإطار التنسيقي | Coordination Framework | party | IQ | -
dawa-party | حزب الدعوة ; حزب الدعوة الإسلامية | Dawa Party | party | IQ | -
iraqi-marjaiya | المرجعية الدينية ; المرجعية الشيعية | Shia marjaiya | religious | IQ | -
# Yemen
yemen-government | الحكومة اليمنية ; الحكومة الشرعية ; الحكومة اليمنية الشرعية ; الشرعية اليمنية ; الحكومة المعترف بها دوليا ; حكومة هادي ; القوات الحكومية اليمنية | Government of Yemen | government | YE | yemen-government
yemeni-army | الجيش اليمني ; الجيش الوطني اليمني ; القوات اليمنية ; القوات الموالية لهادي ; قوات الجيش الوطني ; قوات الشرعية | Yemeni army | army | YE | yemen-government
presidential-council-yemen | مجلس القيادة الرئاسي ; المجلس الرئاسي اليمني ; مجلس القيادة الرئاسي اليمني | Presidential Leadership Council | government | YE | yemen-government
stc | المجلس الانتقالي الجنوبي ; المجلس الانتقالي ; الانتقالي الجنوبي | Southern Transitional Council | party | YE | southern-transitional-council
southern-movement | الحراك الجنوبي ; الحراك الجنوبي اليمني | Southern Movement | party | YE | southern-transitional-council
gpc | المؤتمر الشعبي العام ; حزب المؤتمر الشعبي العام ; حزب المؤتمر الشعبي | General People's Congress | party | YE | saleh-loyalists
islah | حزب الإصلاح ; حزب التجمع اليمني للإصلاح ; التجمع اليمني للإصلاح ; حزب الإصلاح اليمني | Islah | party | YE | -
houthi-political-council | المجلس السياسي الأعلى ; حكومة الإنقاذ الوطني ; حكومة صنعاء ; اللجنة الثورية العليا | Supreme Political Council | government | YE | houthis
ksrelief | مركز الملك سلمان للإغاثة ; مركز الملك سلمان للإغاثة والأعمال الإنسانية | KSrelief | relief | SA | saudi-arabia
jiat | الفريق المشترك لتقييم الحوادث ; فريق تقييم الحوادث | Joint Incidents Assessment Team | monitor | YE | saudi-coalition
# Libya
gnc-libya | المؤتمر الوطني العام ; المؤتمر الوطني العام الليبي ; المؤتمر الوطني الليبي | General National Congress | parliament | LY | -
libya-hor | مجلس النواب الليبي ; البرلمان الليبي ; برلمان طبرق ; مجلس النواب في طبرق | House of Representatives | parliament | LY | libyan-national-army
gna | حكومة الوفاق ; حكومة الوفاق الوطني ; حكومة الوفاق الليبية ; حكومة الوفاق الوطني الليبية | Government of National Accord | government | LY | libya-government
gnu-libya | حكومة الوحدة الوطنية الليبية ; حكومة الدبيبة ; حكومة الوحدة الليبية | Government of National Unity | government | LY | libya-government
libya-presidential-council | المجلس الرئاسي الليبي | Presidential Council | government | LY | libya-government
libyan-national-army | الجيش الوطني الليبي ; قوات حفتر ; قوات خليفة حفتر ; القيادة العامة للجيش الليبي ; قوات القيادة العامة ; جيش حفتر ; قوات اللواء حفتر ; قوات المشير حفتر | Libyan National Army | army | LY | libyan-national-army
ntc-libya | المجلس الوطني الانتقالي ; المجلس الوطني الانتقالي الليبي | National Transitional Council | government | LY | libya-government
noc-libya | المؤسسة الوطنية للنفط ; المؤسسة الوطنية للنفط الليبية | National Oil Corporation | company | LY | libya-government
libya-high-state-council | المجلس الأعلى للدولة | High Council of State | parliament | LY | libya-government
libyan-red-crescent | الهلال الأحمر الليبي | Libyan Red Crescent | relief | LY | -
# Sudan
sudan-army | الجيش السوداني ; القوات المسلحة السودانية | Sudanese army | army | SD | sudan-government
sudan-sovereign-council | مجلس السيادة ; مجلس السيادة السوداني ; مجلس السيادة الانتقالي ; المجلس السيادي | Sovereignty Council | government | SD | sudan-government
ffc | قوى الحرية والتغيير ; قوى إعلان الحرية والتغيير ; تحالف قوى الحرية والتغيير | Forces of Freedom and Change | opposition | SD | -
spa-sudan | تجمع المهنيين السودانيين ; تجمع المهنيين | Sudanese Professionals Association | opposition | SD | -
tmc-sudan | المجلس العسكري الانتقالي ; المجلس العسكري السوداني | Transitional Military Council | government | SD | sudan-government
ncp-sudan | حزب المؤتمر الوطني ; المؤتمر الوطني الحاكم | National Congress Party | party | SD | -
umma-party | حزب الأمة ; حزب الأمة القومي | Umma Party | party | SD | -
sudan-doctors | لجنة أطباء السودان المركزية ; لجنة أطباء السودان ; نقابة أطباء السودان ; شبكة أطباء السودان | Sudan doctors' committee | monitor | SD | sudan-doctors
emergency-lawyers | محامو الطوارئ ; هيئة محامي الطوارئ ; مجموعة محامو الطوارئ | Emergency Lawyers | monitor | SD | -
el-fasher-committees | لجان المقاومة ; تنسيقية لجان المقاومة ; لجان مقاومة الفاشر ; غرف الطوارئ | Resistance committees | monitor | SD | -
# Palestine
palestinian-authority | السلطة الفلسطينية ; السلطة الوطنية الفلسطينية ; الرئاسة الفلسطينية ; الحكومة الفلسطينية | Palestinian Authority | government | PS | palestinian-authority
plo | منظمة التحرير الفلسطينية ; منظمة التحرير | PLO | government | PS | palestinian-authority
fatah | حركة فتح ; حركة التحرير الوطني الفلسطيني | Fatah | party | PS | palestinian-authority
gaza-health-ministry | وزارة الصحة في غزة ; وزارة الصحة في قطاع غزة ; وزارة الصحة بغزة ; وزارة الصحة بقطاع غزة ; الصحة في غزة ; وزارة الصحة التابعة لحماس ; وزارة الصحة التابعة لحركة حماس | Gaza health ministry | ministry | PS | hamas
gaza-media-office | المكتب الإعلامي الحكومي في غزة ; المكتب الإعلامي الحكومي ; المكتب الإعلامي الحكومي بغزة | Gaza government media office | government | PS | hamas
gaza-civil-defence | الدفاع المدني في غزة ; الدفاع المدني في قطاع غزة ; الدفاع المدني الفلسطيني ; الدفاع المدني بغزة | Gaza civil defence | relief | PS | hamas
prcs | الهلال الأحمر الفلسطيني ; جمعية الهلال الأحمر الفلسطيني | Palestine Red Crescent | relief | PS | -
prisoners-club | نادي الأسير ; نادي الأسير الفلسطيني ; هيئة شؤون الأسرى | Palestinian Prisoners' Club | monitor | PS | -
pchr | المركز الفلسطيني لحقوق الإنسان | Palestinian Centre for Human Rights | monitor | PS | -
btselem | بتسيلم ; منظمة بتسيلم ; بيتسيلم | B'Tselem | monitor | IL | -
ghf | مؤسسة غزة الإنسانية ; مؤسسة غزة الإغاثية | Gaza Humanitarian Foundation | relief | PS | -
# Lebanon
lebanese-army | الجيش اللبناني | Lebanese army | army | LB | lebanon
lebanese-isf | قوى الأمن الداخلي ; قوى الأمن الداخلي اللبنانية | Internal Security Forces | police | LB | lebanon
lebanese-general-security | الأمن العام اللبناني ; المديرية العامة للأمن العام | General Security | police | LB | lebanon
future-movement | تيار المستقبل | Future Movement | party | LB | -
march-14 | قوى 14 آذار ; فريق 14 آذار ; 14 آذار | March 14 | party | LB | -
march-8 | قوى 8 آذار ; فريق 8 آذار ; 8 آذار | March 8 | party | LB | -
fpm | التيار الوطني الحر | Free Patriotic Movement | party | LB | -
lebanese-forces | القوات اللبنانية ; حزب القوات اللبنانية | Lebanese Forces | party | LB | -
kataeb | حزب الكتائب ; حزب الكتائب اللبنانية | Kataeb | party | LB | -
amal | حركة أمل | Amal | party | LB | amal
psp-lebanon | الحزب التقدمي الاشتراكي | Progressive Socialist Party | party | LB | -
# Egypt and the Maghreb
egyptian-military-spokesman | المجلس الأعلى للقوات المسلحة | Supreme Council of the Armed Forces | army | EG | egypt
muslim-brotherhood | الإخوان المسلمين ; الإخوان المسلمون ; جماعة الإخوان المسلمين ; جماعة الإخوان ; تنظيم الإخوان ; حركة الإخوان المسلمين ; الاخوان المسلمين | Muslim Brotherhood | party | EG | muslim-brotherhood
fjp-egypt | حزب الحرية والعدالة | Freedom and Justice Party | party | EG | muslim-brotherhood
nour-party | حزب النور | Al-Nour | party | EG | -
al-azhar | الأزهر الشريف ; ?الأزهر ; مشيخة الأزهر | Al-Azhar | religious | EG | egypt
nchr-egypt | المجلس القومي لحقوق الإنسان | National Council for Human Rights | monitor | EG | egypt
ennahda | حركة النهضة ; حركة النهضة التونسية ; حزب النهضة | Ennahda | party | TN | -
nidaa-tounes | نداء تونس ; حزب نداء تونس ; حركة نداء تونس | Nidaa Tounes | party | TN | -
ugtt | الاتحاد العام التونسي للشغل ; اتحاد الشغل | UGTT | union | TN | -
fln | جبهة التحرير الوطني | FLN | party | DZ | algeria
pjd-morocco | حزب العدالة والتنمية المغربي | PJD | party | MA | -
polisario | جبهة البوليساريو ; البوليساريو ; بوليساريو | Polisario | armed-group | EH | polisario
# monitors and relief
amnesty | منظمة العفو الدولية ; العفو الدولية ; أمنستي | Amnesty International | monitor | - | amnesty
hrw | هيومن رايتس ووتش ; منظمة هيومن رايتس ووتش ; هيومان رايتس ووتش ; هيومن رايتس واتش | Human Rights Watch | monitor | - | hrw
msf | أطباء بلا حدود ; منظمة أطباء بلا حدود | Médecins Sans Frontières | relief | - | msf
icrc | اللجنة الدولية للصليب الأحمر ; الصليب الأحمر الدولي ; الصليب الأحمر ; اللجنة الدولية للصليب الاحمر | ICRC | relief | - | icrc
ifrc | الهلال الأحمر ; جمعية الهلال الأحمر ; الاتحاد الدولي لجمعيات الصليب الأحمر والهلال الأحمر | Red Crescent | relief | - | -
rsf | مراسلون بلا حدود ; منظمة مراسلون بلا حدود | Reporters Without Borders | monitor | - | -
cpj | لجنة حماية الصحفيين ; لجنة حماية الصحافيين | Committee to Protect Journalists | monitor | - | -
save-the-children | إنقاذ الطفولة ; منظمة إنقاذ الطفولة ; أنقذوا الأطفال ; منظمة أنقذوا الأطفال ; سيف ذا تشيلدرن | Save the Children | relief | - | -
oxfam | أوكسفام ; منظمة أوكسفام | Oxfam | relief | - | -
nrc | المجلس النرويجي للاجئين | Norwegian Refugee Council | relief | - | -
world-central-kitchen | وورلد سنترال كيتشن ; المطبخ المركزي العالمي ; منظمة المطبخ المركزي العالمي | World Central Kitchen | relief | - | -
airwars | إيروورز ; منظمة إيروورز | Airwars | monitor | - | -
crisis-group | مجموعة الأزمات الدولية | International Crisis Group | monitor | - | -
acled | أكليد ; مشروع أكليد | ACLED | monitor | - | -
civil-defence | الدفاع المدني | Civil defence | relief | - | -
isw | معهد دراسة الحرب ; معهد دراسات الحرب | Institute for the Study of War | monitor | US | -
carnegie | معهد كارنيغي ; مركز كارنيغي | Carnegie Endowment | monitor | US | -
brookings | معهد بروكينغز ; مركز بروكينغز | Brookings Institution | monitor | US | -
chatham-house | تشاتام هاوس | Chatham House | monitor | GB | -
sipri | معهد ستوكهولم لأبحاث السلام ; معهد ستوكهولم الدولي لأبحاث السلام ; سيبري | SIPRI | monitor | SE | -
iiss | المعهد الدولي للدراسات الاستراتيجية | IISS | monitor | GB | -
ihs-janes | مؤسسة جينز ; آي إتش إس | IHS Jane's | monitor | GB | -
conflict-armament | منظمة أبحاث التسلح أثناء الصراعات | Conflict Armament Research | monitor | GB | -
al-haq | مؤسسة الحق ; مركز الميزان | Palestinian rights groups | monitor | PS | -
euro-med-monitor | المرصد الأورومتوسطي ; المرصد الأورومتوسطي لحقوق الإنسان | Euro-Med Monitor | monitor | CH | -
mwatana | مواطنة لحقوق الإنسان ; منظمة مواطنة | Mwatana | monitor | YE | -
saudi-investigation | هيئة التحقيق والادعاء العام | Bureau of Investigation and Public Prosecution | court | SA | saudi-arabia
saudi-religious-police | هيئة الأمر بالمعروف والنهي عن المنكر ; هيئة الأمر بالمعروف | Committee for the Promotion of Virtue | police | SA | saudi-arabia
saudi-red-crescent | هيئة الهلال الأحمر ; هيئة الهلال الأحمر السعودي ; الهلال الأحمر السعودي | Saudi Red Crescent | relief | SA | saudi-arabia
public-prosecution | الادعاء العام ; النيابة العامة | Public prosecution | court | - | -
# companies that come up in the news of war and crashes
metrojet | كوغاليمافيا ; متروجت ; مترو جت ; شركة متروجت | Metrojet | company | RU | -
egyptair | مصر للطيران ; شركة مصر للطيران | EgyptAir | company | EG | -
turkish-airlines | الخطوط الجوية التركية ; الخطوط التركية | Turkish Airlines | company | TR | -
malaysia-airlines | الخطوط الجوية الماليزية ; الخطوط الماليزية | Malaysia Airlines | company | MY | -
germanwings | جيرمان وينغز ; جيرمانوينغز ; جرمان وينغز ; جيرمانوينجز | Germanwings | company | DE | -
lufthansa | لوفتهانزا ; شركة لوفتهانزا | Lufthansa | company | DE | -
air-france | إير فرانس ; الخطوط الجوية الفرنسية | Air France | company | FR | -
saudia | الخطوط الجوية العربية السعودية ; الخطوط السعودية ; الخطوط الجوية السعودية | Saudia | company | SA | -
emirates-airline | طيران الإمارات | Emirates | company | AE | -
qatar-airways | الخطوط الجوية القطرية ; الخطوط القطرية | Qatar Airways | company | QA | -
yemenia | الخطوط الجوية اليمنية ; طيران اليمنية | Yemenia | company | YE | -
flydubai | فلاي دبي | flydubai | company | AE | -
air-algerie | الخطوط الجوية الجزائرية | Air Algérie | company | DZ | -
azerbaijan-airlines | الخطوط الجوية الأذربيجانية | Azerbaijan Airlines | company | AZ | -
uia | الخطوط الجوية الأوكرانية ; الخطوط الدولية الأوكرانية | Ukraine International Airlines | company | UA | -
boeing | بوينغ ; شركة بوينغ ; بوينج ; شركة بوينج | Boeing | company | US | -
airbus | إيرباص ; شركة إيرباص | Airbus | company | FR | -
aramco | أرامكو ; شركة أرامكو ; أرامكو السعودية | Saudi Aramco | company | SA | saudi-arabia
adnoc | أدنوك ; شركة أدنوك | ADNOC | company | AE | uae
total-energies | توتال ; شركة توتال ; توتال إنرجيز | TotalEnergies | company | FR | -
sony | سوني ; شركة سوني | Sony | company | JP | -
samsung | سامسونغ ; سامسونج ; شركة سامسونغ ; شركة سامسونج | Samsung | company | KR | -
apple-inc | شركة آبل ; شركة أبل ; ?آبل | Apple | company | US | -
amazon | شركة أمازون ; ?أمازون | Amazon | company | US | -
meta | شركة ميتا ; ?ميتا | Meta | company | US | -
facebook-company | شركة فيسبوك | Facebook | company | US | -
google | غوغل ; جوجل ; شركة غوغل ; قوقل | Google | company | US | -
microsoft | مايكروسوفت ; شركة مايكروسوفت | Microsoft | company | US | -
lockheed-martin | لوكهيد مارتن ; شركة لوكهيد مارتن | Lockheed Martin | company | US | -
starlink | ستارلينك | Starlink | company | US | -
blackwater | بلاك ووتر ; بلاكووتر | Blackwater | company | US | -
ntsb | المجلس الوطني لسلامة النقل ; المجلس الوطني لسلامة النقل الأميركي | NTSB | agency | US | usa
bea | مكتب التحقيق والتحليل ; مكتب التحقيقات والتحليل الفرنسي | BEA | agency | FR | france
dutch-safety-board | مجلس السلامة الهولندي | Dutch Safety Board | agency | NL | netherlands
iac | اللجنة الحكومية الدولية للطيران ; لجنة الطيران الدولية | Interstate Aviation Committee | agency | RU | russia
fifa | الفيفا ; فيفا ; الاتحاد الدولي لكرة القدم | FIFA | sports | - | -
uefa | اليويفا ; يويفا ; الاتحاد الأوروبي لكرة القدم | UEFA | sports | - | -
afc | الاتحاد الآسيوي لكرة القدم ; الاتحاد الآسيوي | AFC | sports | - | -
caf | الاتحاد الأفريقي لكرة القدم ; الكاف | CAF | sports | - | -
`;
