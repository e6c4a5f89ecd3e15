// Places of Turkey, Iran, Ukraine and Russia and of the rest of the world that come up in the news of war, crashes and talks, with the
// continents, seas and states that gazetteers of towns lack. A row is: id | Arabic names | English | kind |
// country/first-order division | latitude longitude. «?» before a name: a place only behind a trigger.
// Points: GeoNames (CC BY 4.0) and public maps, rounded.
import { rows } from '../text/words.ts';

export const worldRows = rows`
istanbul | إسطنبول ; اسطنبول ; استانبول ; اسطمبول ; إستانبول | Istanbul | city | TR/istanbul | 41.01 28.95
diyarbakir | ديار بكر ; دياربكر | Diyarbakir | city | TR/diyarbakir | 37.91 40.22
sanliurfa | شانلي أورفا ; شانليورفا ; شانلي اورفة ; أورفا ; سانليورفا ; شانلي أورفة | Sanliurfa | city | TR/sanliurfa | 37.17 38.79
suruc | سروج ; سوروتش ; سوروج ; سورتش | Suruc | town | TR/sanliurfa | 36.98 38.42
kilis | كيليس ; كلس ; كيلس | Kilis | city | TR/kilis | 36.72 37.12
gaziantep | غازي عنتاب ; غازى عنتاب ; عنتاب ; غازي عينتاب ; غازي انتيب | Gaziantep | city | TR/gaziantep | 37.06 37.38
hatay | هاتاي ; هطاي ; لواء إسكندرون | Hatay | region | TR/hatay | 36.40 36.35
antakya | أنطاكيا ; أنطاكية ; انطاكية | Antakya | city | TR/hatay | 36.21 36.16
adana | أضنة ; اضنة ; أضنه | Adana | city | TR/adana | 37.00 35.32
incirlik | إنجرليك ; إنجيرليك ; انجيرليك ; أنجرليك | Incirlik | town | TR/adana | 37.00 35.43
incirlik-base | قاعدة إنجرليك ; قاعدة إنجرليك الجوية ; قاعدة إنجيرليك ; قاعدة إنجيرليك الجوية ; قاعدة أنجرليك ; قاعدة إنجيرليك العسكرية | Incirlik air base | base | TR/adana | 37.002 35.426
mardin | ماردين | Mardin | city | TR/mardin | 37.31 40.74
sirnak | شرناق ; شيرناك ; شرناك | Sirnak | city | TR/sirnak | 37.52 42.46
hakkari | هكاري ; حكاري ; هكاري التركية | Hakkari | city | TR/hakkari | 37.57 43.74
van | ?فان ; بحيرة فان | Van | city | TR/van | 38.49 43.38
bingol | بينغول ; بينجول | Bingol | city | TR/bingol | 38.88 40.50
batman | باتمان | Batman | city | TR/batman | 37.88 41.13
cizre | جزرة ; جزيرة ابن عمر ; جيزرة | Cizre | town | TR/sirnak | 37.33 42.19
nusaybin | نصيبين | Nusaybin | town | TR/mardin | 37.07 41.22
ceylanpinar | جيلان بينار ; جيلانبينار | Ceylanpinar | town | TR/sanliurfa | 36.85 40.05
akcakale | أقجة قلعة ; أكجا قلعة ; أقجا قلعة | Akcakale | town | TR/sanliurfa | 36.71 38.95
reyhanli | الريحانية ; ريحانلي ; الريحانلي | Reyhanli | town | TR/hatay | 36.27 36.57
izmir | إزمير ; أزمير | Izmir | city | TR/izmir | 38.41 27.14
bodrum | بودروم | Bodrum | town | TR/mugla | 37.04 27.43
antalya | أنطاليا ; انطاليا | Antalya | city | TR/antalya | 36.91 30.70
ataturk-airport | مطار أتاتورك ; مطار أتاتورك الدولي | Atatürk airport | airport | TR/istanbul | 40.98 28.82
taksim | ميدان تقسيم ; ساحة تقسيم | Taksim Square | square | TR/istanbul | 41.037 28.985
bosphorus | البوسفور ; مضيق البوسفور | Bosphorus | strait | TR/istanbul | 41.1 29.06
anatolia | هضبة الأناضول ; منطقة الأناضول ; بلاد الأناضول | Anatolia | region | TR/anatolia | 39.0 33.0
northern-cyprus | قبرص الشمالية ; جمهورية شمال قبرص ; شمال قبرص ; جمهورية شمال قبرص التركية ; قبرص التركية | Northern Cyprus | region | CY/north | 35.2 33.6
isfahan | أصفهان ; اصفهان | Isfahan | city | IR/isfahan | 32.65 51.67
mashhad | ?مشهد | Mashhad | city | IR/khorasan | 36.30 59.61
tabriz | تبريز | Tabriz | city | IR/azerbaijan-east | 38.08 46.29
shiraz | شيراز | Shiraz | city | IR/fars | 29.61 52.54
qom | ?قم | Qom | city | IR/qom | 34.64 50.88
natanz | نطنز ; منشأة نطنز ; ناتانز | Natanz | town | IR/isfahan | 33.51 51.92
fordow | فوردو ; منشأة فوردو ; فوردو النووية | Fordow | site | IR/qom | 34.88 50.99
arak | أراك ; مفاعل أراك ; آراك | Arak | city | IR/markazi | 34.09 49.69
bushehr | بوشهر ; مفاعل بوشهر ; محطة بوشهر | Bushehr | city | IR/bushehr | 28.97 50.84
bandar-abbas | بندر عباس | Bandar Abbas | city | IR/hormozgan | 27.19 56.27
ahvaz | الأهواز ; الأحواز ; الاحواز ; أهواز | Ahvaz | city | IR/khuzestan | 31.32 48.67
khuzestan | خوزستان | Khuzestan | region | IR/khuzestan | 31.4 49.0
kermanshah | كرمانشاه ; كرمنشاه | Kermanshah | city | IR/kermanshah | 34.31 47.07
sanandaj | سنندج | Sanandaj | city | IR/kurdistan-iran | 35.31 46.99
mahabad | مهاباد | Mahabad | town | IR/azerbaijan-west | 36.76 45.72
zahedan | زاهدان | Zahedan | city | IR/sistan | 29.50 60.86
sistan-baluchestan | سيستان وبلوشستان ; سيستان بلوشستان ; سستان وبلوشستان | Sistan and Baluchestan | region | IR/sistan | 28.5 60.5
kharg | جزيرة خرج ; جزيرة خارك | Kharg island | island | IR/bushehr | 29.24 50.31
parchin | بارشين ; موقع بارشين | Parchin | site | IR/tehran | 35.52 51.77
lausanne | لوزان | Lausanne | city | CH/vaud | 46.52 6.63
geneva | جنيف | Geneva | city | CH/geneva | 46.20 6.15
zurich | زيورخ ; زيوريخ | Zurich | city | CH/zurich | 47.37 8.54
davos | دافوس | Davos | town | CH/graubunden | 46.80 9.84
new-york | نيويورك | New York | city | US/new-york | 40.71 -74.01
crimea | القرم ; شبه جزيرة القرم | Crimea | region | UA/crimea | 45.3 34.4
sevastopol | سيفاستوبول | Sevastopol | city | UA/crimea | 44.60 33.53
simferopol | سيمفروبول ; سيمفيروبول | Simferopol | city | UA/crimea | 44.95 34.10
donbas | دونباس ; حوض دونباس | Donbas | region | UA/donetsk | 48.2 38.2
donetsk | دونيتسك ; دونيتسيك ; دانيتسك ; دونتسك | Donetsk | city | UA/donetsk | 48.00 37.80
luhansk | لوغانسك ; لوهانسك ; لوجانسك | Luhansk | city | UA/luhansk | 48.57 39.31
kharkiv | خاركيف ; خاركوف | Kharkiv | city | UA/kharkiv | 49.99 36.23
kherson | خيرسون | Kherson | city | UA/kherson | 46.64 32.62
zaporizhzhia | زابوريجيا ; زابوروجيا ; زاباروجيا ; زابوريجا | Zaporizhzhia | city | UA/zaporizhzhia | 47.84 35.14
zaporizhzhia-plant | محطة زابوريجيا ; محطة زابوريجيا النووية ; محطة زابوروجيا | Zaporizhzhia nuclear plant | site | UA/zaporizhzhia | 47.51 34.59
mariupol | ماريوبول | Mariupol | city | UA/donetsk | 47.10 37.55
azovstal | آزوفستال ; مصنع آزوفستال ; أزوفستال | Azovstal | site | UA/donetsk | 47.10 37.60
odesa | أوديسا ; اوديسا | Odesa | city | UA/odesa | 46.48 30.73
mykolaiv | ميكولايف ; نيكولاييف | Mykolaiv | city | UA/mykolaiv | 46.97 32.00
dnipro | دنيبرو ; دنيبروبتروفسك | Dnipro | city | UA/dnipropetrovsk | 48.46 35.04
dnieper | نهر دنيبرو ; دنيبر ; نهر الدنيبر | Dnieper | river | UA/kherson | 47.5 34.5
lviv | لفيف | Lviv | city | UA/lviv | 49.84 24.03
bakhmut | باخموت ; أرتيوموفسك | Bakhmut | city | UA/donetsk | 48.60 38.00
avdiivka | أفدييفكا ; أفديفكا | Avdiivka | town | UA/donetsk | 48.14 37.75
kramatorsk | كراماتورسك | Kramatorsk | city | UA/donetsk | 48.74 37.58
sloviansk | سلافيانسك ; سلوفيانسك | Sloviansk | city | UA/donetsk | 48.87 37.61
pokrovsk | بوكروفسك | Pokrovsk | city | UA/donetsk | 48.28 37.18
severodonetsk | سيفيرودونيتسك ; سيفيرودونتسك | Severodonetsk | city | UA/luhansk | 48.95 38.49
lysychansk | ليسيتشانسك | Lysychansk | city | UA/luhansk | 48.92 38.43
debaltseve | ديبالتسيفي ; دبالتسيفي ; ديبالتسيفو | Debaltseve | town | UA/donetsk | 48.34 38.41
bucha | بوتشا | Bucha | town | UA/kyiv | 50.55 30.22
irpin | إيربين ; إربين | Irpin | town | UA/kyiv | 50.52 30.25
sumy | سومي | Sumy | city | UA/sumy | 50.91 34.80
chernihiv | تشيرنيهيف ; تشيرنيغوف | Chernihiv | city | UA/chernihiv | 51.50 31.29
chernobyl | تشرنوبيل ; تشيرنوبيل ; محطة تشيرنوبيل | Chernobyl | site | UA/kyiv | 51.39 30.10
izium | إيزيوم | Izium | town | UA/kharkiv | 49.21 37.26
kupiansk | كوبيانسك | Kupiansk | town | UA/kharkiv | 49.71 37.62
melitopol | ميليتوبول | Melitopol | city | UA/zaporizhzhia | 46.84 35.37
berdiansk | بيرديانسك | Berdiansk | city | UA/zaporizhzhia | 46.76 36.80
nova-kakhovka | نوفا كاخوفكا ; سد كاخوفكا ; كاخوفكا | Nova Kakhovka | town | UA/kherson | 46.76 33.37
snake-island | جزيرة الأفعى ; جزيرة الثعبان | Snake Island | island | UA/odesa | 45.26 30.20
kryvyi-rih | كريفي ريه ; كريفي ريغ | Kryvyi Rih | city | UA/dnipropetrovsk | 47.91 33.39
belgorod | بيلغورود ; بيلجورود | Belgorod | city | RU/belgorod | 50.60 36.59
kursk | كورسك | Kursk | city | RU/kursk | 51.73 36.19
bryansk | بريانسك | Bryansk | city | RU/bryansk | 53.24 34.36
rostov | روستوف ; روستوف على نهر الدون | Rostov-on-Don | city | RU/rostov | 47.24 39.71
saint-petersburg | سان بطرسبرغ ; سانت بطرسبرغ ; بطرسبورغ ; سان بطرسبورغ ; سان بطرسبرج ; بطرسبرغ | Saint Petersburg | city | RU/saint-petersburg | 59.94 30.31
sochi | سوتشي | Sochi | city | RU/krasnodar | 43.60 39.73
grozny | غروزني ; جروزني | Grozny | city | RU/chechnya | 43.31 45.70
chechnya | الشيشان ; جمهورية الشيشان | Chechnya | region | RU/chechnya | 43.4 45.7
dagestan | داغستان ; داجستان | Dagestan | region | RU/dagestan | 42.9 47.1
vladivostok | فلاديفوستوك | Vladivostok | city | RU/primorye | 43.12 131.90
caspian | بحر قزوين | Caspian Sea | sea | - | 41.7 50.7
black-sea | البحر الأسود | Black Sea | sea | - | 43.2 34.2
azov-sea | بحر آزوف | Sea of Azov | sea | - | 46.0 36.5
kerch-bridge | جسر القرم ; جسر كيرتش | Crimean bridge | bridge | UA/crimea | 45.31 36.51
siberia | سيبيريا | Siberia | region | RU/siberia | 60.0 100.0
abkhazia | أبخازيا | Abkhazia | region | GE/abkhazia | 43.0 41.0
south-ossetia | أوسيتيا الجنوبية | South Ossetia | region | GE/south-ossetia | 42.3 44.0
nagorno-karabakh | ناغورنو كاراباخ ; ناغورني كاراباخ ; قره باغ ; ناغورني قره باغ ; كاراباخ ; ناغورنو كره باخ | Nagorno-Karabakh | region | AZ/karabakh | 39.9 46.7
stepanakert | ستيباناكيرت ; خانكندي | Stepanakert | city | AZ/karabakh | 39.82 46.75
transnistria | ترانسنيستريا | Transnistria | region | MD/transnistria | 46.8 29.6
kashmir | كشمير | Kashmir | region | IN/kashmir | 34.0 76.0
mumbai | مومباي ; بومباي | Mumbai | city | IN/maharashtra | 19.08 72.88
lahore | ?لاهور | Lahore | city | PK/punjab | 31.55 74.34
karachi | كراتشي | Karachi | city | PK/sindh | 24.86 67.01
peshawar | بيشاور | Peshawar | city | PK/khyber | 34.01 71.58
quetta | كويتا | Quetta | city | PK/balochistan | 30.18 67.00
waziristan | وزيرستان ; شمال وزيرستان ; جنوب وزيرستان ; وزيرستان الشمالية | Waziristan | region | PK/khyber | 32.9 69.9
balochistan | بلوشستان | Balochistan | region | PK/balochistan | 28.5 65.5
kandahar | قندهار | Kandahar | city | AF/kandahar | 31.61 65.71
kunduz | قندوز ; قندز | Kunduz | city | AF/kunduz | 36.73 68.86
herat | هرات ; هيرات | Herat | city | AF/herat | 34.35 62.20
jalalabad | جلال آباد ; جلال اباد | Jalalabad | city | AF/nangarhar | 34.43 70.45
nangarhar | ننغرهار ; ننجرهار ; نانغارهار | Nangarhar | region | AF/nangarhar | 34.2 70.5
helmand | هلمند | Helmand | region | AF/helmand | 31.4 64.4
mazar-i-sharif | مزار شريف | Mazar-i-Sharif | city | AF/balkh | 36.71 67.11
ghazni | غزنة ; غزني | Ghazni | city | AF/ghazni | 33.55 68.42
logar | ?لوجر ; لوغار | Logar | region | AF/logar | 34.0 69.2
bagram | باغرام ; قاعدة باغرام | Bagram | base | AF/parwan | 34.95 69.27
xinjiang | شينجيانغ ; تركستان الشرقية | Xinjiang | region | CN/xinjiang | 42.0 86.0
shanghai | شنغهاي | Shanghai | city | CN/shanghai | 31.22 121.46
tianjin | تيانجين | Tianjin | city | CN/tianjin | 39.14 117.18
south-china-sea | بحر الصين الجنوبي | South China Sea | sea | - | 12.0 114.0
korean-peninsula | شبه الجزيرة الكورية | Korean Peninsula | region | - | 38.5 127.0
rakhine | راخين ; أراكان | Rakhine | region | MM/rakhine | 20.1 93.0
mindanao | مينداناو | Mindanao | region | PH/mindanao | 7.5 125.0
bali | جزيرة بالي ; ?بالي | Bali | island | ID/bali | -8.4 115.2
java | جزيرة جاوة ; جاوة ; جاوا | Java | island | ID/java | -7.5 110.0
sumatra | سومطرة | Sumatra | island | ID/sumatra | -0.5 101.5
sydney | سيدني | Sydney | city | AU/new-south-wales | -33.87 151.21
reunion | جزيرة لاريونيون ; جزيرة ريونيون ; لا ريونيون ; لاريونيون | Réunion | island | FR/reunion | -21.1 55.5
nice | نيس الفرنسية ; ?نيس | Nice | city | FR/provence | 43.70 7.27
marseille | مرسيليا | Marseille | city | FR/provence | 43.30 5.37
lyon | ?ليون | Lyon | city | FR/rhone-alpes | 45.75 4.85
toulouse | تولوز | Toulouse | city | FR/occitanie | 43.60 1.44
calais | كاليه | Calais | town | FR/hauts-de-france | 50.95 1.86
french-alps | جبال الألب الفرنسية ; الألب الفرنسية ; جبال الألب | French Alps | mountain | FR/provence | 44.3 6.4
molenbeek | مولنبيك ; مولينبيك | Molenbeek | neighbourhood | BE/brussels | 50.86 4.33
bataclan | باتاكلان ; مسرح باتاكلان | Bataclan | site | FR/ile-de-france | 48.863 2.370
cologne | كولونيا ; كولن | Cologne | city | DE/north-rhine | 50.94 6.96
munich | ميونيخ ; ميونخ | Munich | city | DE/bavaria | 48.14 11.58
ramstein | رامشتاين ; قاعدة رامشتاين | Ramstein | base | DE/rhineland | 49.44 7.60
hamburg | هامبورغ ; هامبورج | Hamburg | city | DE/hamburg | 53.55 9.99
frankfurt | فرانكفورت | Frankfurt | city | DE/hesse | 50.11 8.68
milan | ميلانو | Milan | city | IT/lombardy | 45.46 9.19
lampedusa | لامبيدوسا ; جزيرة لامبيدوسا | Lampedusa | island | IT/sicily | 35.50 12.61
sicily | صقلية ; جزيرة صقلية | Sicily | island | IT/sicily | 37.5 14.0
lesbos | جزيرة ليسبوس ; ليسبوس | Lesbos | island | GR/north-aegean | 39.2 26.3
kos | جزيرة كوس | Kos | island | GR/south-aegean | 36.85 27.2
crete | جزيرة كريت ; كريت | Crete | island | GR/crete | 35.2 24.9
barcelona | برشلونة | Barcelona | city | ES/catalonia | 41.39 2.16
catalonia | كتالونيا ; كاتالونيا | Catalonia | region | ES/catalonia | 41.8 1.5
scotland | اسكتلندا ; إسكتلندا ; أسكتلندا | Scotland | region | GB/scotland | 56.8 -4.2
wales | ويلز | Wales | region | GB/wales | 52.3 -3.8
northern-ireland | أيرلندا الشمالية ; إيرلندا الشمالية | Northern Ireland | region | GB/northern-ireland | 54.6 -6.7
manchester | ?مانشستر | Manchester | city | GB/england | 53.48 -2.24
birmingham | برمنغهام ; بيرمنغهام ; برمنجهام | Birmingham | city | GB/england | 52.48 -1.90
the-hague | لاهاي | The Hague | city | NL/south-holland | 52.08 4.30
srebrenica | سريبرينيتسا ; سربرنيتسا ; سربرينيتشا | Srebrenica | town | BA/srpska | 44.10 19.30
camp-david | كامب ديفيد ; كامب ديفد | Camp David | site | US/maryland | 39.65 -77.46
guantanamo | غوانتانامو ; معتقل غوانتانامو ; جوانتانامو ; سجن غوانتانامو ; معتقل جوانتانامو | Guantánamo | base | CU/guantanamo | 19.90 -75.13
florida | فلوريدا | Florida | state | US/florida | 28.0 -82.0
texas | تكساس | Texas | state | US/texas | 31.5 -99.3
california | كاليفورنيا | California | state | US/california | 37.0 -120.0
tennessee | تينيسي | Tennessee | state | US/tennessee | 35.9 -86.4
chattanooga | تشاتانوغا ; شاتانوغا ; تشاتانوجا | Chattanooga | city | US/tennessee | 35.05 -85.31
louisiana | لويزيانا | Louisiana | state | US/louisiana | 31.0 -92.0
alaska | ألاسكا | Alaska | state | US/alaska | 64.0 -152.0
hawaii | هاواي | Hawaii | state | US/hawaii | 20.8 -156.3
virginia | فرجينيا ; فيرجينيا | Virginia | state | US/virginia | 37.5 -78.7
ohio | أوهايو | Ohio | state | US/ohio | 40.3 -82.8
michigan | ميشيغان | Michigan | state | US/michigan | 44.3 -85.4
quebec | كيبيك ; كيبك | Quebec | region | CA/quebec | 52.0 -72.0
lockerbie | لوكربي | Lockerbie | town | GB/scotland | 55.12 -3.36
europe | أوروبا ; أوربا ; القارة الأوروبية ; القارة العجوز | Europe | continent | - | 50.0 15.0
eastern-europe | أوروبا الشرقية ; شرق أوروبا | Eastern Europe | region | - | 50.0 27.0
western-europe | أوروبا الغربية ; غرب أوروبا | Western Europe | region | - | 48.0 5.0
africa | أفريقيا ; إفريقيا ; القارة الأفريقية ; القارة السمراء | Africa | continent | - | 5.0 20.0
west-africa | غرب أفريقيا ; غرب إفريقيا | West Africa | region | - | 12.0 -3.0
east-africa | شرق أفريقيا ; شرق إفريقيا | East Africa | region | - | 0.0 37.0
asia | آسيا ; القارة الآسيوية | Asia | continent | - | 40.0 90.0
central-asia | آسيا الوسطى ; وسط آسيا | Central Asia | region | - | 42.0 65.0
southeast-asia | جنوب شرق آسيا ; جنوب شرقي آسيا | South-East Asia | region | - | 10.0 105.0
latin-america | أميركا اللاتينية ; أمريكا اللاتينية ; أميركا الجنوبية ; أمريكا الجنوبية | Latin America | continent | - | -15.0 -60.0
north-america | أميركا الشمالية ; أمريكا الشمالية | North America | continent | - | 45.0 -100.0
middle-east | الشرق الأوسط ; ?الشرق الاوسط | Middle East | region | - | 30.0 43.0
arab-world | العالم العربي ; الوطن العربي | Arab world | region | - | 25.0 30.0
west | الغرب | The West | region | - | 48.0 0.0
gulf-states | دول الخليج ; منطقة الخليج ; دول الخليج العربي ; دول الخليج العربية | Gulf states | region | - | 25.0 50.0
maghreb | المغرب العربي ; دول المغرب العربي | Maghreb | region | - | 32.0 2.0
levant | بلاد الشام | Levant | region | - | 34.0 37.0
balkans | البلقان ; دول البلقان | Balkans | region | - | 43.0 21.0
caucasus | القوقاز ; شمال القوقاز ; جنوب القوقاز | Caucasus | region | - | 42.5 45.0
scandinavia | الدول الإسكندنافية ; اسكندنافيا ; إسكندنافيا | Scandinavia | region | - | 62.0 15.0
mediterranean | البحر المتوسط ; البحر الأبيض المتوسط ; المتوسط ; شرق المتوسط | Mediterranean | sea | - | 35.0 18.0
aegean | بحر إيجه ; بحر إيجة | Aegean Sea | sea | - | 38.5 25.0
atlantic | المحيط الأطلسي ; الأطلنطي ; المحيط الأطلنطي | Atlantic | sea | - | 30.0 -40.0
pacific | المحيط الهادئ ; المحيط الهادي | Pacific | sea | - | 0.0 -160.0
indian-ocean | المحيط الهندي | Indian Ocean | sea | - | -20.0 80.0
arabian-sea | بحر العرب | Arabian Sea | sea | - | 15.0 65.0
baltic | بحر البلطيق ; دول البلطيق | Baltic | sea | - | 57.0 20.0
euphrates | نهر الفرات ; الفرات | Euphrates | river | - | 35.0 40.5
tigris | نهر دجلة ; دجلة | Tigris | river | - | 34.0 44.0
nile | نهر النيل ; حوض النيل | Nile | river | - | 24.0 32.9
alps | جبال الألب | Alps | mountain | - | 46.5 9.5
`;
