// Places of the wars that reports tell of, with the governorate they lie in. Coordinates: public facts (GeoNames, CC BY 4.0), rounded.
// A row is: id | Arabic names | English | country | governorate | latitude longitude | precision | ambiguity (- for safe).
// «الزعفرانة» and «عيدون» are also words: they are names only behind a trigger or in a list of places.
import { rows } from '../text/words.ts';

export const placeRows = rows`
homs | حمص | Homs | SY | homs | 34.73 36.72 | city | -
hama | حماة ; حماه | Hama | SY | hama | 35.13 36.76 | city | -
latakia | اللاذقية ; اللاذقيه | Latakia | SY | latakia | 35.53 35.79 | city | -
idlib | إدلب | Idlib | SY | idlib | 35.93 36.63 | city | -
aleppo | حلب | Aleppo | SY | aleppo | 36.20 37.16 | city | -
raqqa | الرقة | Raqqa | SY | raqqa | 35.95 39.01 | city | -
deir-ez-zor | دير الزور | Deir ez-Zor | SY | deir-ez-zor | 35.34 40.14 | city | -
hasakah | الحسكة | Hasakah | SY | hasakah | 36.50 40.75 | city | -
qamishli | القامشلي | Qamishli | SY | hasakah | 37.05 41.22 | city | -
daraa | درعا | Daraa | SY | daraa | 32.62 36.10 | city | -
sweida | السويداء | Suwayda | SY | sweida | 32.71 36.57 | city | -
quneitra | القنيطرة | Quneitra | SY | quneitra | 33.13 35.82 | city | -
tartus | طرطوس | Tartus | SY | tartus | 34.89 35.89 | city | -
rif-dimashq | ريف دمشق | Rif Dimashq | SY | rif-dimashq | 33.60 36.50 | governorate | -
palmyra | تدمر | Palmyra | SY | homs | 34.56 38.28 | city | -
kobani | كوباني ; عين العرب | Kobani | SY | aleppo | 36.89 38.35 | city | -
manbij | منبج | Manbij | SY | aleppo | 36.53 37.95 | city | -
al-bab | الباب | Al-Bab | SY | aleppo | 36.37 37.52 | city | needs-trigger
jarabulus | جرابلس | Jarabulus | SY | aleppo | 36.82 38.01 | city | -
afrin | عفرين | Afrin | SY | aleppo | 36.51 36.87 | city | -
azaz | أعزاز ; اعزاز | Azaz | SY | aleppo | 36.59 37.04 | city | -
tal-abyad | تل أبيض | Tal Abyad | SY | raqqa | 36.70 38.95 | city | -
rastan | الرستن | Rastan | SY | homs | 34.93 36.73 | city | -
talbiseh | تلبيسة | Talbiseh | SY | homs | 34.84 36.73 | city | -
zaafarana | الزعفرانة | Zaafarana | SY | homs | 34.89 36.78 | point | needs-trigger
tulul-al-humr | تلول الحمر | Tulul al-Humr | SY | hama | 34.96 36.96 | point | -
aydun | عيدون | Aydun | SY | hama | 34.96 36.98 | point | needs-trigger
dayr-ful | دير فول ; ديرفول | Dayr Ful | SY | homs | 34.92 36.84 | point | -
salamiyah | السلمية ; سلمية | Salamiyah | SY | hama | 35.01 37.05 | city | needs-trigger
jisr-al-shughur | جسر الشغور | Jisr al-Shughur | SY | idlib | 35.81 36.32 | city | -
jabal-al-zawiya | جبل الزاوية | Jabal al-Zawiya | SY | idlib | 35.75 36.60 | region | -
al-hawash | الحواش | Al-Hawash | SY | hama | 35.55 36.38 | point | needs-trigger
eastern-ghouta | الغوطة الشرقية ; الغوطة | Eastern Ghouta | SY | rif-dimashq | 33.53 36.42 | region | -
douma | دوما | Douma | SY | rif-dimashq | 33.57 36.40 | city | -
zabadani | الزبداني | Zabadani | SY | rif-dimashq | 33.72 36.10 | city | -
qalamoun | القلمون | Qalamoun | SY | rif-dimashq | 34.00 36.60 | region | -
hmeimim | حميميم ; قاعدة حميميم | Hmeimim | SY | latakia | 35.41 35.95 | point | -
latakia-airport | مطار اللاذقية | Latakia airport | SY | latakia | 35.40 35.95 | point | -
syrian-coast | الساحل السوري | Syrian coast | SY | latakia | 35.30 35.90 | region | -
golan | الجولان ; هضبة الجولان | Golan | SY | quneitra | 32.98 35.75 | region | -
mosul | الموصل | Mosul | IQ | nineveh | 36.34 43.13 | city | -
anbar | الأنبار | Anbar | IQ | anbar | 32.90 41.60 | governorate | -
ramadi | الرمادي | Ramadi | IQ | anbar | 33.43 43.31 | city | -
falluja | الفلوجة | Fallujah | IQ | anbar | 33.35 43.78 | city | -
tikrit | تكريت | Tikrit | IQ | saladin | 34.60 43.68 | city | -
baiji | بيجي | Baiji | IQ | saladin | 34.93 43.49 | city | -
kirkuk | كركوك | Kirkuk | IQ | kirkuk | 35.47 44.39 | city | -
erbil | أربيل ; اربيل | Erbil | IQ | erbil | 36.19 44.01 | city | -
basra | البصرة | Basra | IQ | basra | 30.51 47.78 | city | -
diyala | ديالى | Diyala | IQ | diyala | 33.77 45.15 | governorate | -
nineveh | نينوى | Nineveh | IQ | nineveh | 36.00 42.70 | governorate | -
sinjar | سنجار | Sinjar | IQ | nineveh | 36.32 41.87 | city | -
samarra | سامراء | Samarra | IQ | saladin | 34.20 43.87 | city | -
baquba | بعقوبة | Baqubah | IQ | diyala | 33.75 44.64 | city | -
karbala | كربلاء | Karbala | IQ | karbala | 32.61 44.02 | city | -
najaf | النجف | Najaf | IQ | najaf | 32.00 44.34 | city | -
iraqi-kurdistan | كردستان العراق ; إقليم كردستان العراق | Iraqi Kurdistan | IQ | erbil | 36.40 44.40 | region | -
aden | عدن | Aden | YE | aden | 12.80 45.03 | city | -
taiz | تعز | Taiz | YE | taiz | 13.58 44.02 | city | -
marib | مأرب | Marib | YE | marib | 15.46 45.33 | city | -
saada | صعدة | Saada | YE | saada | 16.94 43.76 | city | -
hodeidah | الحديدة | Hodeidah | YE | hodeidah | 14.80 42.95 | city | -
lahij | لحج | Lahij | YE | lahij | 13.06 44.88 | city | -
abyan | أبين | Abyan | YE | abyan | 13.60 46.10 | governorate | -
shabwa | شبوة | Shabwah | YE | shabwa | 14.60 47.00 | governorate | -
al-dhale | الضالع | Al-Dhale | YE | al-dhale | 13.70 44.73 | city | -
ibb | إب | Ibb | YE | ibb | 13.97 44.18 | city | needs-trigger
hadramawt | حضرموت | Hadramawt | YE | hadramawt | 16.00 49.00 | governorate | -
mukalla | المكلا | Mukalla | YE | hadramawt | 14.54 49.12 | city | -
hajjah | حجة | Hajjah | YE | hajjah | 15.69 43.60 | city | needs-trigger
amran | عمران | Amran | YE | amran | 15.66 43.94 | city | needs-trigger
al-jawf | الجوف | Al-Jawf | YE | al-jawf | 16.50 45.50 | governorate | needs-trigger
bayda-yemen | البيضاء | Al-Bayda | YE | al-bayda | 14.00 45.57 | city | needs-trigger
al-anad | قاعدة العند ; العند | Al-Anad | YE | lahij | 13.18 44.77 | point | -
gaza | غزة ; قطاع غزة | Gaza | PS | gaza | 31.50 34.47 | city | -
rafah | رفح | Rafah | PS | gaza | 31.29 34.25 | city | -
khan-younis | خان يونس ; خانيونس | Khan Younis | PS | gaza | 31.34 34.31 | city | -
jabalia | جباليا | Jabalia | PS | gaza | 31.53 34.48 | city | -
west-bank | الضفة الغربية | West Bank | PS | west-bank | 32.00 35.25 | region | -
nablus | نابلس | Nablus | PS | west-bank | 32.22 35.26 | city | -
jenin | جنين | Jenin | PS | west-bank | 32.46 35.30 | city | needs-trigger
hebron | الخليل | Hebron | PS | west-bank | 31.53 35.10 | city | needs-trigger
ramallah | رام الله | Ramallah | PS | west-bank | 31.90 35.20 | city | -
tel-aviv | تل أبيب | Tel Aviv | IL | tel-aviv | 32.08 34.78 | city | -
haifa | حيفا | Haifa | IL | haifa | 32.79 34.99 | city | -
sinai | سيناء ; شمال سيناء ; شبه جزيرة سيناء | Sinai | EG | sinai | 29.50 33.80 | region | -
arish | العريش | Arish | EG | sinai | 31.13 33.80 | city | -
alexandria | الإسكندرية | Alexandria | EG | alexandria | 31.20 29.92 | city | -
benghazi | بنغازي | Benghazi | LY | benghazi | 32.12 20.07 | city | -
sirte | سرت | Sirte | LY | sirte | 31.21 16.59 | city | -
misrata | مصراتة | Misrata | LY | misrata | 32.38 15.09 | city | -
derna | درنة | Derna | LY | derna | 32.77 22.64 | city | -
tobruk | طبرق | Tobruk | LY | tobruk | 32.08 23.96 | city | -
darfur | دارفور | Darfur | SD | darfur | 13.50 24.00 | region | -
el-fasher | الفاشر | El Fasher | SD | north-darfur | 13.63 25.35 | city | -
omdurman | أم درمان | Omdurman | SD | khartoum | 15.64 32.48 | city | -
kordofan | كردفان | Kordofan | SD | kordofan | 13.00 30.00 | region | -
arsal | عرسال | Arsal | LB | baalbek-hermel | 34.18 36.42 | city | -
baalbek | بعلبك | Baalbek | LB | baalbek-hermel | 34.01 36.21 | city | -
sidon | صيدا | Sidon | LB | south | 33.56 35.37 | city | -
dahieh | الضاحية الجنوبية | Dahieh | LB | mount-lebanon | 33.85 35.50 | region | -
suruc | سروج ; سوروتش ; سوروج | Suruç | TR | sanliurfa | 36.98 38.42 | city | -
kilis | كيليس ; كلس | Kilis | TR | kilis | 36.72 37.12 | city | -
sanliurfa | شانلي أورفا ; شانليورفا ; أورفا | Şanlıurfa | TR | sanliurfa | 37.17 38.79 | city | -
diyarbakir | ديار بكر ; دياربكر | Diyarbakır | TR | diyarbakir | 37.91 40.24 | city | -
gaziantep | غازي عنتاب ; غازي عينتاب | Gaziantep | TR | gaziantep | 37.06 37.38 | city | -
istanbul | إسطنبول ; اسطنبول ; إستانبول | Istanbul | TR | istanbul | 41.01 28.98 | city | -
incirlik | إنجرليك ; انجرليك ; إنجيرليك ; قاعدة إنجرليك ; قاعدة انجرليك الجوية | Incirlik | TR | adana | 37.00 35.43 | point | -
izmir | إزمير | Izmir | TR | izmir | 38.42 27.14 | city | -
jeddah | جدة | Jeddah | SA | makkah | 21.54 39.17 | city | -
mecca | مكة المكرمة ; مكة | Mecca | SA | makkah | 21.43 39.83 | city | -
medina | المدينة المنورة | Medina | SA | madinah | 24.47 39.61 | city | -
najran | نجران | Najran | SA | najran | 17.49 44.13 | city | -
jazan | جازان ; جيزان | Jazan | SA | jazan | 16.89 42.55 | city | -
dammam | الدمام | Dammam | SA | eastern | 26.43 50.10 | city | -
qatif | القطيف | Qatif | SA | eastern | 26.56 50.00 | city | -
abha | أبها | Abha | SA | asir | 18.22 42.50 | city | -
dubai | دبي | Dubai | AE | dubai | 25.20 55.27 | city | -
sousse | سوسة | Sousse | TN | sousse | 35.83 10.64 | city | -
new-york | نيويورك | New York | US | new-york | 40.71 -74.01 | city | -
geneva | جنيف | Geneva | CH | geneva | 46.20 6.14 | city | -
mariupol | ماريوبول | Mariupol | UA | donetsk | 47.10 37.54 | city | -
donetsk | دونيتسك ; دونيتسك الأوكرانية | Donetsk | UA | donetsk | 48.00 37.80 | city | -
kharkiv | خاركيف ; خاركوف | Kharkiv | UA | kharkiv | 49.99 36.23 | city | -
bakhmut | باخموت | Bakhmut | UA | donetsk | 48.59 38.00 | city | -
kherson | خيرسون | Kherson | UA | kherson | 46.64 32.62 | city | -
crimea | القرم ; شبه جزيرة القرم | Crimea | UA | crimea | 45.30 34.40 | region | -
karachi | كراتشي | Karachi | PK | sindh | 24.86 67.01 | city | -
kandahar | قندهار | Kandahar | AF | kandahar | 31.61 65.71 | city | -
kunduz | قندوز | Kunduz | AF | kunduz | 36.73 68.86 | city | -
helmand | هلمند | Helmand | AF | helmand | 31.40 64.20 | governorate | -
middle-east | الشرق الأوسط | Middle East | - | middle-east | 29.00 42.00 | region | -
gulf | الخليج العربي | Gulf | - | gulf | 26.00 52.00 | region | -
europe | أوروبا | Europe | - | europe | 50.00 15.00 | region | -
africa | أفريقيا ; إفريقيا | Africa | - | africa | 5.00 20.00 | region | -
`;
