// Places of Syria that its war made known: towns, villages, areas, air bases, crossings and quarters that gazetteers of towns lack or
// spell otherwise («كوباني» is «عين العرب»). A row is: id | Arabic names | English | kind | governorate | latitude longitude.
// «?» before a name: an ordinary word too, a place only behind a trigger (قرية، بلدة، في …).
// Points: GeoNames (CC BY 4.0) and public maps, rounded.
import { rows } from '../text/words.ts';

export const syriaRows = rows`
damascus-countryside | ريف دمشق | Rural Damascus | governorate | rif-dimashq | 33.65 36.70
homs | حمص | Homs | city | homs | 34.73 36.72
hama | حماة ; حماه | Hama | city | hama | 35.13 36.76
latakia | اللاذقية ; اللاذقيه | Latakia | city | latakia | 35.53 35.79
tartus | طرطوس | Tartus | city | tartus | 34.89 35.89
idlib | إدلب ; ادلب | Idlib | city | idlib | 35.93 36.63
aleppo | حلب | Aleppo | city | aleppo | 36.20 37.16
raqqa | الرقة | Raqqa | city | raqqa | 35.95 39.01
deir-ez-zor | دير الزور ; ديرالزور | Deir ez-Zor | city | deir-ez-zor | 35.34 40.14
hasakah | الحسكة | Hasakah | city | hasakah | 36.50 40.75
daraa | درعا | Daraa | city | daraa | 32.62 36.10
suwayda | السويداء | Suwayda | city | suwayda | 32.71 36.57
quneitra | القنيطرة | Quneitra | city | quneitra | 33.13 35.82
kobani | كوباني ; عين العرب ; كوبانى | Kobani | town | aleppo | 36.89 38.35
palmyra | تدمر | Palmyra | town | homs | 34.56 38.28
rastan | الرستن ; ?رستن | Rastan | town | homs | 34.93 36.73
talbiseh | تلبيسة ; تلبيسه | Talbiseh | town | homs | 34.84 36.73
zaafarana | الزعفرانة ; ?زعفرانة | Zaafarana | village | homs | 34.89 36.78
deir-fool | ديرفول ; دير فول | Deir Fool | village | homs | 34.92 36.84
houla | الحولة ; ?الحوله | Houla | area | homs | 34.89 36.49
taldou | تلدو | Taldou | town | homs | 34.86 36.52
ghanto | الغنطو ; غنطو | Ghanto | village | homs | 34.82 36.70
teir-maalah | تير معلة ; تيرمعلة | Teir Maalah | village | homs | 34.80 36.71
qusayr | القصير ; ?قصير | Qusayr | town | homs | 34.51 36.58
qaryatayn | القريتين | Qaryatayn | town | homs | 34.23 37.24
sukhnah | السخنة | Sukhnah | town | homs | 34.89 38.87
waer | الوعر | al-Waer | neighbourhood | homs | 34.74 36.66
baba-amr | بابا عمرو ; باب عمرو | Baba Amr | neighbourhood | homs | 34.71 36.69
khalidiyah | ?الخالدية | Khalidiya | neighbourhood | homs | 34.74 36.72
shayrat | الشعيرات ; مطار الشعيرات | Shayrat | base | homs | 34.49 36.91
t4 | مطار التيفور ; التيفور ; مطار تي فور ; تي فور ; مطار T4 ; قاعدة تي فور | T4 air base | base | homs | 34.52 37.63
tulul-al-humr | تلول الحمر | Tulul al-Humr | village | hama | 34.96 36.96
aydoun | عيدون | Aydoun | village | hama | 34.96 36.98
salamiyah | السلمية ; سلمية ; ?السلميه | Salamiyah | town | hama | 35.01 37.05
al-hawash | الحواش | al-Hawash | village | hama | 35.55 36.38
al-hawash-homs | الحواش | al-Hawash (Homs) | village | homs | 34.76 36.32
ghab-plain | سهل الغاب ; ?الغاب | Ghab plain | area | hama | 35.45 36.35
kafr-zita | كفرزيتا ; كفر زيتا | Kafr Zita | town | hama | 35.37 36.60
latamneh | اللطامنة ; ?لطامنة | al-Lataminah | town | hama | 35.32 36.62
morek | مورك | Morek | town | hama | 35.37 36.69
mhardeh | محردة ; ?محرده | Mhardeh | town | hama | 35.25 36.57
suqaylabiyah | السقيلبية ; ?سقيلبية | Suqaylabiyah | town | hama | 35.37 36.39
qalaat-al-madiq | قلعة المضيق | Qalaat al-Madiq | town | hama | 35.42 36.39
masyaf | مصياف | Masyaf | town | hama | 35.07 36.34
taybat-al-imam | طيبة الإمام | Taybat al-Imam | town | hama | 35.27 36.71
helfaya | حلفايا | Helfaya | town | hama | 35.26 36.61
souran | صوران | Souran | town | hama | 35.29 36.75
atshan | عطشان | Atshan | village | hama | 35.45 36.88
al-mansoura-hama | المنصورة ; ?منصورة | al-Mansoura | village | hama | 35.61 36.37
jisr-al-shughur | جسر الشغور ; جسرالشغور | Jisr al-Shughur | town | idlib | 35.81 36.32
jabal-al-zawiya | جبل الزاوية | Jabal al-Zawiya | area | idlib | 35.75 36.60
maarat-al-numan | معرة النعمان ; معرّة النعمان | Maarat al-Numan | town | idlib | 35.64 36.67
khan-sheikhoun | خان شيخون | Khan Sheikhoun | town | idlib | 35.44 36.65
saraqib | سراقب | Saraqib | town | idlib | 35.86 36.80
ariha | أريحا | Ariha | town | idlib | 35.81 36.61
kafranbel | كفرنبل ; كفر نبل | Kafranbel | town | idlib | 35.61 36.56
binnish | بنش | Binnish | town | idlib | 35.96 36.71
taftanaz | تفتناز | Taftanaz | town | idlib | 35.99 36.79
foua | الفوعة | al-Foua | town | idlib | 35.98 36.70
kafraya | كفريا | Kafraya | town | idlib | 35.99 36.68
sarmin | سرمين | Sarmin | town | idlib | 35.90 36.73
sarmada | سرمدا | Sarmada | town | idlib | 36.19 36.72
salqin | سلقين | Salqin | town | idlib | 36.14 36.45
harem | حارم | Harem | town | idlib | 36.21 36.52
darkush | دركوش | Darkush | town | idlib | 35.99 36.39
atmeh | أطمة ; اطمه | Atmeh | town | idlib | 36.31 36.68
kafr-takharim | كفر تخاريم ; كفرتخاريم | Kafr Takharim | town | idlib | 36.11 36.52
hass | حاس | Hass | village | idlib | 35.60 36.59
kansafra | كنصفرة | Kansafra | village | idlib | 35.66 36.48
ihsim | إحسم ; احسم | Ihsim | town | idlib | 35.72 36.56
al-bara | البارة | al-Bara | town | idlib | 35.68 36.54
maarrat-misrin | معرة مصرين | Maarrat Misrin | town | idlib | 36.01 36.67
abu-al-duhur | أبو الظهور ; مطار أبو الظهور ; ابو الضهور ; أبو الضهور | Abu al-Duhur | town | idlib | 35.73 37.10
neirab | النيرب | Neirab | town | idlib | 35.87 36.73
kafr-nabudah | كفرنبودة ; كفر نبودة | Kafr Nabudah | town | hama | 35.44 36.49
habit | الهبيط | al-Habit | town | idlib | 35.47 36.57
tamanaah | التمانعة | al-Tamanah | town | idlib | 35.46 36.80
jarjanaz | جرجناز | Jarjanaz | town | idlib | 35.62 36.80
ghadfa | الغدفة | al-Ghadfa | village | idlib | 35.62 36.77
urum-al-joz | أورم الجوز | Urum al-Joz | village | idlib | 35.80 36.53
bab-al-hawa | باب الهوى ; معبر باب الهوى | Bab al-Hawa | crossing | idlib | 36.24 36.69
bab-al-salama | باب السلامة ; معبر باب السلامة | Bab al-Salama | crossing | aleppo | 36.66 37.09
manbij | منبج | Manbij | town | aleppo | 36.53 37.95
al-bab | ?الباب | al-Bab | town | aleppo | 36.37 37.52
azaz | أعزاز ; اعزاز ; إعزاز | Azaz | town | aleppo | 36.59 37.05
afrin | عفرين | Afrin | town | aleppo | 36.51 36.87
jarablus | جرابلس | Jarablus | town | aleppo | 36.82 38.01
tal-rifaat | تل رفعت | Tal Rifaat | town | aleppo | 36.47 37.10
marea | مارع | Marea | town | aleppo | 36.48 37.20
anadan | عندان | Anadan | town | aleppo | 36.29 37.04
haritan | حريتان | Haritan | town | aleppo | 36.29 37.08
hayyan | حيان ; ?حيّان | Hayyan | town | aleppo | 36.31 37.07
bayanoun | بيانون | Bayanoun | town | aleppo | 36.33 37.06
nubl | نبل | Nubl | town | aleppo | 36.37 36.99
zahraa-aleppo | الزهراء | al-Zahraa | town | aleppo | 36.36 37.00
khan-tuman | خان طومان | Khan Tuman | town | aleppo | 36.11 37.04
al-eis | العيس ; تل العيس | al-Eis | village | aleppo | 36.02 36.98
al-hader | الحاضر | al-Hader | town | aleppo | 35.99 37.05
sfireh | السفيرة | al-Safira | town | aleppo | 36.07 37.37
kweires | كويرس ; مطار كويرس | Kweires | base | aleppo | 36.19 37.58
deir-hafer | دير حافر | Deir Hafer | town | aleppo | 36.16 37.71
dabiq | دابق | Dabiq | town | aleppo | 36.54 37.27
akhtarin | أخترين | Akhtarin | town | aleppo | 36.52 37.34
al-rai | الراعي | al-Rai | town | aleppo | 36.61 37.45
atarib | الأتارب | al-Atarib | town | aleppo | 36.14 36.83
darat-izza | دارة عزة | Darat Izza | town | aleppo | 36.28 36.85
khanasir | خناصر | Khanasir | town | aleppo | 35.78 37.50
handarat | حندرات ; مخيم حندرات | Handarat | camp | aleppo | 36.28 37.15
salah-al-din-aleppo | ?صلاح الدين | Salah al-Din | neighbourhood | aleppo | 36.18 37.13
sukkari | السكري | Sukkari | neighbourhood | aleppo | 36.17 37.14
sheikh-maqsoud | الشيخ مقصود | Sheikh Maqsoud | neighbourhood | aleppo | 36.24 37.15
castello | الكاستيلو ; طريق الكاستيلو | Castello road | area | aleppo | 36.26 37.12
nayrab-airport | مطار النيرب ; مطار حلب الدولي | Aleppo airport | airport | aleppo | 36.18 37.22
tabqa | الطبقة ; مطار الطبقة | Tabqa | town | raqqa | 35.84 38.55
tal-abyad | تل أبيض ; تل ابيض | Tal Abyad | town | raqqa | 36.70 38.96
ain-issa | عين عيسى | Ain Issa | town | raqqa | 36.39 38.86
ras-al-ain | رأس العين ; راس العين | Ras al-Ain | town | hasakah | 36.85 40.07
qamishli | القامشلي | Qamishli | town | hasakah | 37.05 41.23
tal-tamr | تل تمر | Tal Tamr | town | hasakah | 36.66 40.37
tal-hamis | تل حميس | Tal Hamis | town | hasakah | 36.76 41.40
shaddadi | الشدادي ; الشدادة | al-Shaddadi | town | hasakah | 36.05 40.73
hawl | مخيم الهول ; ?الهول | al-Hawl | camp | hasakah | 36.39 41.15
malikiyah | المالكية | al-Malikiyah | town | hasakah | 37.17 42.14
mayadin | الميادين | al-Mayadin | town | deir-ez-zor | 35.02 40.45
albu-kamal | البوكمال ; البو كمال ; أبو كمال | Albu Kamal | town | deir-ez-zor | 34.45 40.92
baghuz | الباغوز | Baghuz | town | deir-ez-zor | 34.46 40.94
hajin | هجين | Hajin | town | deir-ez-zor | 34.69 40.83
omar-oil-field | حقل العمر ; حقل العمر النفطي | Omar oil field | field | deir-ez-zor | 35.09 40.55
conico | حقل كونيكو ; كونيكو | Conico gas field | field | deir-ez-zor | 35.33 40.30
eastern-ghouta | الغوطة الشرقية ; ?الغوطة ; غوطة دمشق الشرقية ; غوطة دمشق | Eastern Ghouta | area | rif-dimashq | 33.53 36.42
western-ghouta | الغوطة الغربية | Western Ghouta | area | rif-dimashq | 33.45 36.15
douma | دوما | Douma | town | rif-dimashq | 33.57 36.40
harasta | حرستا | Harasta | town | rif-dimashq | 33.56 36.37
arbin | عربين | Arbin | town | rif-dimashq | 33.54 36.37
zamalka | زملكا | Zamalka | town | rif-dimashq | 33.53 36.36
jobar | جوبر | Jobar | neighbourhood | damascus | 33.53 36.34
darayya | داريا | Darayya | town | rif-dimashq | 33.46 36.23
muadamiyah | معضمية الشام ; المعضمية ; ?معضمية | Muadamiyat al-Sham | town | rif-dimashq | 33.46 36.19
zabadani | الزبداني | Zabadani | town | rif-dimashq | 33.72 36.10
madaya | مضايا | Madaya | town | rif-dimashq | 33.69 36.10
wadi-barada | وادي بردى | Wadi Barada | area | rif-dimashq | 33.65 36.15
qalamoun | القلمون ; القلمون الشرقي ; القلمون الغربي ; جبال القلمون | Qalamoun | area | rif-dimashq | 33.95 36.60
yabroud | يبرود | Yabroud | town | rif-dimashq | 33.97 36.66
nabk | النبك | al-Nabk | town | rif-dimashq | 34.02 36.73
maaloula | معلولا | Maaloula | town | rif-dimashq | 33.84 36.55
tal-mnin | التل | al-Tall | town | rif-dimashq | 33.61 36.31
kisweh | الكسوة | Kisweh | town | rif-dimashq | 33.36 36.24
sayyida-zaynab | السيدة زينب | Sayyida Zaynab | town | rif-dimashq | 33.44 36.34
yarmouk-camp | مخيم اليرموك | Yarmouk camp | camp | damascus | 33.47 36.30
qaboun | القابون | Qaboun | neighbourhood | damascus | 33.55 36.34
barzeh | برزة | Barzeh | neighbourhood | damascus | 33.56 36.32
mezzeh | المزة ; مطار المزة ; المزة 86 | Mezzeh | neighbourhood | damascus | 33.49 36.25
kafr-sousa | كفرسوسة ; كفر سوسة | Kafr Sousa | neighbourhood | damascus | 33.49 36.27
damascus-airport | مطار دمشق الدولي ; مطار دمشق | Damascus airport | airport | rif-dimashq | 33.41 36.51
mount-qasioun | جبل قاسيون ; قاسيون | Mount Qasioun | mountain | damascus | 33.54 36.29
jamraya | جمرايا | Jamraya | town | rif-dimashq | 33.57 36.24
marj-al-sultan | مرج السلطان | Marj al-Sultan | base | rif-dimashq | 33.50 36.47
dumair | الضمير ; مطار الضمير | al-Dumayr | town | rif-dimashq | 33.64 36.69
nasib | معبر نصيب ; ?نصيب | Nasib crossing | crossing | daraa | 32.55 36.19
busra-al-sham | بصرى الشام | Busra al-Sham | town | daraa | 32.52 36.48
sheikh-miskin | الشيخ مسكين | Sheikh Miskin | town | daraa | 32.83 36.16
izraa | إزرع | Izraa | town | daraa | 32.87 36.26
tafas | طفس | Tafas | town | daraa | 32.74 36.07
nawa | نوى | Nawa | town | daraa | 32.89 36.04
jasim | جاسم | Jasim | town | daraa | 32.99 36.06
inkhil | إنخل ; انخل | Inkhil | town | daraa | 33.02 36.13
dael | داعل | Dael | town | daraa | 32.76 36.12
hauran | حوران | Hauran | area | daraa | 32.75 36.20
lajat | اللجاة | Lajat | area | daraa | 33.00 36.35
yarmouk-basin | حوض اليرموك | Yarmouk basin | area | daraa | 32.75 35.85
khan-arnabeh | خان أرنبة | Khan Arnabeh | town | quneitra | 33.18 35.90
hadar | ?حضر | Hader | town | quneitra | 33.28 35.83
golan | الجولان ; هضبة الجولان ; مرتفعات الجولان ; الجولان المحتل ; الجولان السوري | Golan Heights | area | quneitra | 33.00 35.75
mount-hermon | جبل الشيخ | Mount Hermon | mountain | quneitra | 33.42 35.85
hmeimim | حميميم ; قاعدة حميميم ; مطار حميميم ; قاعدة حميميم الجوية ; مطار باسل الأسد | Hmeimim air base | base | latakia | 35.40 35.95
jableh | جبلة | Jableh | town | latakia | 35.36 35.93
qardaha | القرداحة | Qardaha | town | latakia | 35.46 36.06
salma | ?سلمى | Salma | town | latakia | 35.67 36.10
kasab | كسب | Kasab | town | latakia | 35.92 35.99
jabal-al-akrad | جبل الأكراد | Jabal al-Akrad | area | latakia | 35.70 36.15
jabal-al-turkman | جبل التركمان | Jabal al-Turkman | area | latakia | 35.80 36.00
rabia-latakia | ?ربيعة | Rabia | town | latakia | 35.77 36.02
banias | بانياس | Banias | town | tartus | 35.18 35.95
safita | صافيتا | Safita | town | tartus | 34.82 36.12
tanf | التنف ; معبر التنف ; قاعدة التنف | al-Tanf | base | homs | 33.51 38.62
rukban | مخيم الركبان ; الركبان | Rukban camp | camp | homs | 33.31 38.70
euphrates-east | شرق الفرات ; شرقي الفرات | East of the Euphrates | area | - | 35.6 40.3
badia | البادية السورية ; بادية الشام | Syrian desert | area | - | 34.3 38.5
syrian-coast | الساحل السوري ; ?الساحل | Syrian coast | area | - | 35.2 35.9
syria-central-region | المنطقة الوسطى | Central Region of Syria | area | - | 34.9 36.9
sinjar-air | مطار الثعلة ; الثعلة | Thaala air base | base | suwayda | 32.70 36.41
khalkhalah | مطار خلخلة ; خلخلة | Khalkhalah | base | suwayda | 33.06 36.55
menagh | مطار منغ ; منغ | Menagh air base | base | aleppo | 36.52 37.04
zahraa-homs | ?الزهراء | al-Zahraa (Homs) | neighbourhood | homs | 34.73 36.74
jabal-al-arab | جبل العرب ; جبل الدروز | Jabal al-Arab | area | suwayda | 32.67 36.70
turkman-camp | مخيم خان الشيح ; خان الشيح | Khan al-Shih | camp | rif-dimashq | 33.37 36.11
`;
