// Places of Yemen and the Gulf, Libya and the Maghreb, Egypt, Sudan and the Horn. A row is: id | Arabic names | English | kind |
// country/first-order division | latitude longitude. «?» before a name: a place only behind a trigger.
// Points: GeoNames (CC BY 4.0) and public maps, rounded.
import { rows } from '../text/words.ts';

export const arabiaAfricaRows = rows`
aden | عدن | Aden | city | YE/aden | 12.79 45.03
taiz | تعز | Taiz | city | YE/taiz | 13.58 44.02
hodeidah | الحديدة | Hodeidah | city | YE/hodeidah | 14.80 42.95
ibb | ?إب | Ibb | city | YE/ibb | 13.97 44.18
dhamar | ذمار | Dhamar | city | YE/dhamar | 14.54 44.41
marib | مأرب ; مارب | Marib | city | YE/marib | 15.46 45.33
saada | صعدة ; صعده | Saada | city | YE/saada | 16.94 43.76
hajjah | ?حجة | Hajjah | city | YE/hajjah | 15.69 43.60
jawf | الجوف | al-Jawf | governorate | YE/jawf | 16.6 45.5
amran | عمران | Amran | city | YE/amran | 15.66 43.94
lahij | لحج | Lahij | governorate | YE/lahij | 13.06 44.88
abyan | أبين ; ابين | Abyan | governorate | YE/abyan | 13.6 46.2
zinjibar-ye | زنجبار | Zinjibar | town | YE/abyan | 13.13 45.38
jaar | جعار | Jaar | town | YE/abyan | 13.22 45.31
dhale | الضالع | al-Dhale | city | YE/dhale | 13.70 44.73
bayda-ye | البيضاء | al-Bayda (Yemen) | governorate | YE/bayda | 14.35 45.3
shabwa | شبوة ; شبوه | Shabwa | governorate | YE/shabwa | 14.8 47.0
ataq | عتق | Ataq | town | YE/shabwa | 14.54 46.83
hadramawt | حضرموت ; وادي حضرموت | Hadramawt | governorate | YE/hadramawt | 16.5 49.5
mukalla | المكلا | Mukalla | city | YE/hadramawt | 14.54 49.13
seiyun | سيئون | Seiyun | city | YE/hadramawt | 15.94 48.79
mahra | المهرة | al-Mahra | governorate | YE/mahra | 16.5 51.5
socotra | سقطرى ; جزيرة سقطرى ; أرخبيل سقطرى | Socotra | island | YE/socotra | 12.5 53.9
mahwit | المحويت | al-Mahwit | governorate | YE/mahwit | 15.47 43.55
raymah | ?ريمة | Raymah | governorate | YE/raymah | 14.6 43.6
anad | العند ; قاعدة العند ; قاعدة العند الجوية ; قاعدة العند العسكرية | al-Anad base | base | YE/lahij | 13.18 44.77
bab-al-mandab | باب المندب ; مضيق باب المندب | Bab al-Mandab | strait | YE/taiz | 12.6 43.3
mocha | المخا ; المخاء ; ميناء المخا | Mocha | town | YE/taiz | 13.32 43.25
nihm | نهم ; مديرية نهم | Nihm | district | YE/sanaa | 15.75 44.55
sirwah | صرواح | Sirwah | town | YE/marib | 15.46 45.02
haradh | حرض | Haradh | town | YE/hajjah | 16.41 43.06
midi | ميدي ; ميناء ميدي | Midi | town | YE/hajjah | 16.32 42.81
abs | عبس | Abs | town | YE/hajjah | 16.00 43.20
khor-maksar | خور مكسر ; خورمكسر | Khor Maksar | neighbourhood | YE/aden | 12.82 45.03
crater | كريتر | Crater | neighbourhood | YE/aden | 12.78 45.04
mualla | المعلا ; ?معلا | Mualla | neighbourhood | YE/aden | 12.79 45.00
tawahi | التواهي | Tawahi | neighbourhood | YE/aden | 12.78 44.98
dar-saad | دار سعد | Dar Saad | neighbourhood | YE/aden | 12.89 45.00
buraiqa | البريقة | al-Buraiqa | neighbourhood | YE/aden | 12.75 44.86
sheikh-othman | الشيخ عثمان | Sheikh Othman | neighbourhood | YE/aden | 12.87 44.99
faj-attan | فج عطان ; عطان ; جبل عطان | Faj Attan | neighbourhood | YE/sanaa | 15.30 44.17
nuqum | جبل نقم ; نقم | Mount Nuqum | mountain | YE/sanaa | 15.36 44.25
arhab | أرحب | Arhab | district | YE/sanaa | 15.65 44.20
sanhan | سنحان | Sanhan | district | YE/sanaa | 15.20 44.30
bani-hushaysh | بني حشيش | Bani Hushaysh | district | YE/sanaa | 15.45 44.40
dulaimi-base | قاعدة الديلمي ; قاعدة الديلمي الجوية | al-Daylami base | base | YE/sanaa | 15.48 44.22
sanaa-airport | مطار صنعاء ; مطار صنعاء الدولي | Sanaa airport | airport | YE/sanaa | 15.476 44.220
radaa | رداع | Radaa | town | YE/bayda | 14.42 44.83
mukayras | مكيراس | Mukayras | town | YE/bayda | 13.94 45.68
damt | دمت | Damt | town | YE/dhale | 14.09 44.68
tuhayta | التحيتا | al-Tuhayta | town | YE/hodeidah | 14.19 43.22
bayt-al-faqih | بيت الفقيه | Bayt al-Faqih | town | YE/hodeidah | 14.52 43.32
salif | الصليف ; رأس عيسى ; ميناء رأس عيسى | Salif | port | YE/hodeidah | 15.31 42.67
jizan | جازان ; جيزان | Jizan | city | SA/jizan | 16.89 42.55
najran | نجران | Najran | city | SA/najran | 17.49 44.13
asir | عسير | Asir | region | SA/asir | 18.9 42.9
abha | أبها ; ابها | Abha | city | SA/asir | 18.22 42.50
khamis-mushait | خميس مشيط | Khamis Mushait | city | SA/asir | 18.31 42.73
mecca | مكة المكرمة ; مكة ; مكه المكرمة ; ?مكه ; العاصمة المقدسة | Mecca | city | SA/mecca | 21.43 39.83
medina | المدينة المنورة | Medina | city | SA/medina | 24.47 39.61
jeddah | جدة ; جده | Jeddah | city | SA/mecca | 21.54 39.20
taif | الطائف | Taif | city | SA/mecca | 21.27 40.42
dammam | الدمام | Dammam | city | SA/eastern | 26.43 50.10
khobar | الخبر | Khobar | city | SA/eastern | 26.28 50.21
dhahran | الظهران ; ظهران الجنوب | Dhahran | city | SA/eastern | 26.29 50.11
qatif | القطيف | Qatif | city | SA/eastern | 26.52 50.02
ahsa | الأحساء ; الاحساء ; الهفوف | al-Ahsa | city | SA/eastern | 25.38 49.59
eastern-province | المنطقة الشرقية | Eastern Province | region | SA/eastern | 25.5 49.5
jubail | الجبيل | Jubail | city | SA/eastern | 27.01 49.66
hafar-al-batin | حفر الباطن | Hafar al-Batin | city | SA/eastern | 28.43 45.96
tabuk | تبوك | Tabuk | city | SA/tabuk | 28.40 36.57
hail | حائل | Hail | city | SA/hail | 27.52 41.69
qassim | القصيم | Qassim | region | SA/qassim | 26.2 43.5
buraydah | بريدة | Buraydah | city | SA/qassim | 26.33 43.97
unaizah | عنيزة ; ?عنيزه | Unaizah | city | SA/qassim | 26.08 43.99
baha | الباحة | al-Baha | city | SA/baha | 20.01 41.47
sakaka | سكاكا | Sakaka | city | SA/jawf | 29.97 40.20
arar | عرعر | Arar | city | SA/northern-borders | 30.98 41.04
yanbu | ينبع | Yanbu | city | SA/medina | 24.09 38.06
abqaiq | بقيق ; ابقيق | Abqaiq | town | SA/eastern | 25.93 49.67
mina | مشعر منى ; ?منى | Mina | area | SA/mecca | 21.41 39.89
arafat | عرفات ; صعيد عرفات ; مشعر عرفات | Arafat | area | SA/mecca | 21.35 39.98
samtah | صامطة | Samtah | town | SA/jizan | 16.60 42.94
dubai | دبي | Dubai | city | AE/dubai | 25.20 55.27
sharjah | الشارقة | Sharjah | city | AE/sharjah | 25.36 55.39
ajman | عجمان | Ajman | city | AE/ajman | 25.41 55.44
ras-al-khaimah | رأس الخيمة ; راس الخيمة | Ras al-Khaimah | city | AE/ras-al-khaimah | 25.79 55.94
fujairah | الفجيرة | Fujairah | city | AE/fujairah | 25.12 56.33
muharraq | المحرق | Muharraq | city | BH/muharraq | 26.26 50.61
sitra | سترة ; جزيرة سترة | Sitra | town | BH/capital | 26.15 50.62
salalah | صلالة | Salalah | city | OM/dhofar | 17.02 54.09
hormuz | مضيق هرمز ; ?هرمز | Strait of Hormuz | strait | - | 26.6 56.4
persian-gulf | الخليج العربي ; الخليج الفارسي ; مياه الخليج ; الخليج | The Gulf | gulf | - | 27.0 51.0
red-sea | البحر الأحمر | Red Sea | sea | - | 20.0 38.5
gulf-of-aden | خليج عدن | Gulf of Aden | gulf | - | 12.5 47.5
arabian-peninsula | الجزيرة العربية ; شبه الجزيرة العربية ; جزيرة العرب | Arabian Peninsula | region | - | 23.0 45.0
benghazi | بنغازي ; بنغازى | Benghazi | city | LY/benghazi | 32.12 20.07
misrata | مصراتة ; مصراته | Misrata | city | LY/misrata | 32.38 15.09
sirte | سرت | Sirte | city | LY/sirte | 31.21 16.59
derna | درنة ; درنه | Derna | city | LY/derna | 32.77 22.64
tobruk | طبرق | Tobruk | city | LY/butnan | 32.08 23.96
sabha | سبها | Sabha | city | LY/sabha | 27.04 14.43
zawiya | ?الزاوية | Zawiya | city | LY/zawiya | 32.75 12.73
zintan | الزنتان | Zintan | city | LY/jabal-gharbi | 31.93 12.25
ajdabiya | أجدابيا ; إجدابيا ; اجدابيا | Ajdabiya | city | LY/wahat | 30.76 20.23
ras-lanuf | رأس لانوف ; راس لانوف | Ras Lanuf | town | LY/sirte | 30.50 18.53
brega | البريقة الليبية ; مرسى البريقة | Brega | town | LY/wahat | 30.41 19.57
sidra | السدرة ; ميناء السدرة | Sidra | port | LY/sirte | 30.64 18.36
oil-crescent | الهلال النفطي | Oil Crescent | area | LY/sirte | 30.6 18.9
gharyan | غريان | Gharyan | city | LY/jabal-gharbi | 32.17 13.02
tarhuna | ترهونة ; ترهونه | Tarhuna | city | LY/murqub | 32.43 13.63
bani-walid | بني وليد ; بن وليد | Bani Walid | city | LY/misrata | 31.75 13.99
sabratha | صبراتة ; صبراته | Sabratha | city | LY/zawiya | 32.79 12.48
zuwara | زوارة ; زواره | Zuwara | city | LY/nuqat-khams | 32.93 12.08
khoms | ?الخمس | Khoms | city | LY/murqub | 32.65 14.26
bayda-ly | البيضاء | al-Bayda (Libya) | city | LY/jabal-akhdar | 32.76 21.76
marj | ?المرج | al-Marj | city | LY/marj | 32.49 20.83
kufra | الكفرة ; ?كفرة | Kufra | city | LY/kufra | 24.18 23.31
jufra | الجفرة ; قاعدة الجفرة | Jufra | base | LY/jufra | 29.2 16.0
watiya | قاعدة الوطية ; الوطية | al-Watiya | base | LY/nalut | 32.48 11.89
mitiga | مطار معيتيقة ; معيتيقة ; قاعدة معيتيقة | Mitiga airport | airport | LY/tripoli | 32.89 13.28
fezzan | فزان | Fezzan | region | LY/sabha | 26.0 14.0
cyrenaica | برقة | Cyrenaica | region | LY/benghazi | 30.0 22.0
skhirat | الصخيرات | Skhirat | town | MA/rabat | 33.85 -7.03
alexandria | الإسكندرية ; الاسكندرية | Alexandria | city | EG/alexandria | 31.20 29.92
giza | الجيزة | Giza | city | EG/giza | 30.01 31.21
sinai | سيناء ; شمال سيناء ; جنوب سيناء ; شبه جزيرة سيناء ; سينا | Sinai | region | EG/north-sinai | 29.9 33.8
arish | العريش | Arish | city | EG/north-sinai | 31.13 33.80
sheikh-zuweid | الشيخ زويد | Sheikh Zuweid | town | EG/north-sinai | 31.21 34.11
rafah-egypt | رفح المصرية | Rafah (Egypt) | town | EG/north-sinai | 31.28 34.24
bir-al-abed | بئر العبد | Bir al-Abed | town | EG/north-sinai | 31.02 33.01
hasana | الحسنة | al-Hasana | town | EG/north-sinai | 30.46 33.78
sharm-el-sheikh | شرم الشيخ | Sharm el-Sheikh | city | EG/south-sinai | 27.92 34.33
taba | طابا | Taba | town | EG/south-sinai | 29.49 34.90
dahab | دهب | Dahab | town | EG/south-sinai | 28.50 34.51
ismailia | الإسماعيلية ; الاسماعيلية | Ismailia | city | EG/ismailia | 30.60 32.27
suez | السويس ; ?سويس | Suez | city | EG/suez | 29.97 32.53
suez-canal | قناة السويس | Suez Canal | canal | EG/suez | 30.5 32.34
port-said | بورسعيد ; بور سعيد | Port Said | city | EG/port-said | 31.26 32.30
hurghada | الغردقة | Hurghada | city | EG/red-sea | 27.26 33.81
luxor | الأقصر | Luxor | city | EG/luxor | 25.70 32.64
aswan | أسوان | Aswan | city | EG/aswan | 24.09 32.90
asyut | أسيوط | Asyut | city | EG/asyut | 27.18 31.18
minya | المنيا | Minya | city | EG/minya | 28.10 30.75
sohag | سوهاج | Sohag | city | EG/sohag | 26.56 31.69
qena | ?قنا | Qena | city | EG/qena | 26.16 32.72
fayoum | الفيوم | Fayoum | city | EG/fayoum | 29.31 30.84
beni-suef | بني سويف | Beni Suef | city | EG/beni-suef | 29.07 31.10
dakahlia | الدقهلية | Dakahlia | governorate | EG/dakahlia | 31.0 31.5
mansoura | ?المنصورة | Mansoura | city | EG/dakahlia | 31.04 31.38
gharbia | ?الغربية | Gharbia | governorate | EG/gharbia | 30.9 31.0
tanta | طنطا | Tanta | city | EG/gharbia | 30.79 31.00
mahalla | المحلة الكبرى ; ?المحلة | Mahalla | city | EG/gharbia | 30.97 31.17
sharqia | ?الشرقية | Sharqia | governorate | EG/sharqia | 30.7 31.6
zagazig | الزقازيق | Zagazig | city | EG/sharqia | 30.59 31.50
qalyubia | القليوبية | Qalyubia | governorate | EG/qalyubia | 30.3 31.2
beheira | ?البحيرة | Beheira | governorate | EG/beheira | 30.6 30.3
kafr-el-sheikh | كفر الشيخ | Kafr el-Sheikh | city | EG/kafr-el-sheikh | 31.11 30.94
damietta | دمياط | Damietta | city | EG/damietta | 31.42 31.81
matrouh | مرسى مطروح ; مطروح | Matrouh | city | EG/matrouh | 31.35 27.24
new-valley | الوادي الجديد | New Valley | governorate | EG/new-valley | 25.4 29.0
rabaa-square | ميدان رابعة ; رابعة العدوية ; ميدان رابعة العدوية | Rabaa Square | square | EG/cairo | 30.07 31.33
halayeb | حلايب ; مثلث حلايب ; حلايب وشلاتين | Halayeb | area | EG/red-sea | 22.22 36.65
sousse | سوسة ; ?سوسه | Sousse | city | TN/sousse | 35.83 10.64
sfax | صفاقس | Sfax | city | TN/sfax | 34.74 10.76
kasserine | القصرين | Kasserine | city | TN/kasserine | 35.17 8.83
chaambi | جبل الشعانبي ; الشعانبي | Mount Chaambi | mountain | TN/kasserine | 35.21 8.68
ben-guerdane | بنقردان ; بن قردان | Ben Guerdane | town | TN/medenine | 33.14 11.22
bardo | باردو ; متحف باردو | Bardo | neighbourhood | TN/tunis | 36.81 10.13
gafsa | قفصة | Gafsa | city | TN/gafsa | 34.42 8.78
sidi-bouzid | سيدي بوزيد | Sidi Bouzid | city | TN/sidi-bouzid | 35.04 9.48
djerba | جربة ; جزيرة جربة | Djerba | island | TN/medenine | 33.81 10.86
ras-jedir | رأس جدير ; رأس اجدير ; معبر رأس جدير | Ras Jedir | crossing | TN/medenine | 33.15 11.56
oran | وهران | Oran | city | DZ/oran | 35.70 -0.65
constantine | قسنطينة | Constantine | city | DZ/constantine | 36.37 6.61
ghardaia | غرداية | Ghardaia | city | DZ/ghardaia | 32.49 3.67
tizi-ouzou | تيزي وزو | Tizi Ouzou | city | DZ/tizi-ouzou | 36.71 4.05
in-amenas | إن أميناس ; عين أميناس | In Amenas | town | DZ/illizi | 28.04 9.56
tamanrasset | تمنراست | Tamanrasset | city | DZ/tamanrasset | 22.79 5.53
tindouf | تندوف ; مخيمات تندوف | Tindouf | town | DZ/tindouf | 27.67 -8.15
casablanca | الدار البيضاء | Casablanca | city | MA/casablanca | 33.59 -7.62
marrakesh | مراكش | Marrakesh | city | MA/marrakesh | 31.63 -8.01
fez | ?فاس | Fez | city | MA/fez | 34.03 -5.00
tangier | طنجة | Tangier | city | MA/tangier | 35.77 -5.80
agadir | أغادير ; أكادير | Agadir | city | MA/souss | 30.42 -9.60
laayoune | ?العيون | Laayoune | city | EH/laayoune | 27.15 -13.20
ceuta | سبتة | Ceuta | city | ES/ceuta | 35.89 -5.31
melilla | مليلية | Melilla | city | ES/melilla | 35.29 -2.94
omdurman | أم درمان | Omdurman | city | SD/khartoum | 15.64 32.48
khartoum-bahri | الخرطوم بحري ; ?بحري | Khartoum North | city | SD/khartoum | 15.64 32.53
port-sudan | بورتسودان ; بور سودان ; بورت سودان | Port Sudan | city | SD/red-sea-state | 19.62 37.22
darfur | دارفور ; شمال دارفور ; جنوب دارفور ; غرب دارفور ; وسط دارفور ; شرق دارفور | Darfur | region | SD/darfur | 13.5 24.5
el-fasher | الفاشر | El Fasher | city | SD/north-darfur | 13.63 25.35
nyala | نيالا | Nyala | city | SD/south-darfur | 12.05 24.88
geneina | الجنينة | Geneina | city | SD/west-darfur | 13.45 22.45
zalingei | زالنجي | Zalingei | city | SD/central-darfur | 12.91 23.47
daein | الضعين | Ed Daein | city | SD/east-darfur | 11.46 26.13
kutum | كتم | Kutum | town | SD/north-darfur | 14.20 24.67
mellit | مليط | Mellit | town | SD/north-darfur | 14.13 25.55
zamzam | مخيم زمزم ; ?زمزم | Zamzam camp | camp | SD/north-darfur | 13.48 25.30
abu-shouk | مخيم أبو شوك ; أبو شوك | Abu Shouk camp | camp | SD/north-darfur | 13.67 25.34
kordofan | كردفان ; شمال كردفان ; جنوب كردفان ; غرب كردفان | Kordofan | region | SD/kordofan | 12.5 30.0
el-obeid | الأبيض | El Obeid | city | SD/north-kordofan | 13.18 30.22
kadugli | كادوقلي ; كادقلي | Kadugli | city | SD/south-kordofan | 11.01 29.72
dilling | الدلنج | Dilling | city | SD/south-kordofan | 12.06 29.65
babanusa | بابنوسة | Babanusa | town | SD/west-kordofan | 11.33 27.81
nahud | النهود | En Nahud | town | SD/west-kordofan | 12.70 28.43
bara-sd | بارا | Bara | town | SD/north-kordofan | 13.70 30.37
gezira | ?الجزيرة ; الجزيرة السودانية | Gezira | region | SD/gezira | 14.4 33.2
wad-madani | ود مدني ; مدني | Wad Madani | city | SD/gezira | 14.40 33.52
sennar | سنار | Sennar | city | SD/sennar | 13.55 33.60
singa | سنجة | Singa | town | SD/sennar | 13.15 33.93
kosti | كوستي | Kosti | city | SD/white-nile | 13.16 32.66
rabak | ربك | Rabak | city | SD/white-nile | 13.18 32.74
damazin | الدمازين | Damazin | city | SD/blue-nile | 11.79 34.36
blue-nile-state | النيل الأزرق | Blue Nile | region | SD/blue-nile | 11.5 34.0
white-nile-state | النيل الأبيض | White Nile | region | SD/white-nile | 13.2 32.5
kassala | كسلا | Kassala | city | SD/kassala | 15.45 36.40
gedaref | القضارف | Gedaref | city | SD/gedaref | 14.03 35.39
atbara | عطبرة | Atbara | city | SD/river-nile | 17.70 33.98
merowe | مروي ; مطار مروي ; قاعدة مروي | Merowe | town | SD/northern | 18.48 31.82
dongola | دنقلا | Dongola | city | SD/northern | 19.17 30.47
abyei | أبيي | Abyei | area | SD/abyei | 9.59 28.44
jabal-awlia | جبل أولياء | Jabal Awlia | town | SD/khartoum | 15.24 32.50
nuba-mountains | جبال النوبة ; جبل النوبة | Nuba Mountains | area | SD/south-kordofan | 11.5 30.3
fashaga | الفشقة ; الفشقه | Fashaga | area | SD/gedaref | 14.0 36.2
jebel-marra | جبل مرة | Jebel Marra | mountain | SD/central-darfur | 13.0 24.2
malakal | ملكال | Malakal | city | SS/upper-nile | 9.53 31.66
bentiu | بانتيو | Bentiu | city | SS/unity | 9.23 29.83
bor-ss | ?بور | Bor | city | SS/jonglei | 6.21 31.56
renaissance-dam | سد النهضة ; سد النهضة الإثيوبي | Grand Ethiopian Renaissance Dam | dam | ET/benishangul | 11.21 35.09
tigray | تيغراي ; تيجراي | Tigray | region | ET/tigray | 13.8 38.8
mekelle | ميكيلي ; مقلي ; ميكيلى | Mekelle | city | ET/tigray | 13.50 39.47
amhara | أمهرة | Amhara | region | ET/amhara | 11.5 38.0
kismayo | كيسمايو | Kismayo | city | SO/lower-juba | -0.36 42.55
baidoa | بيدوا ; بيداوا | Baidoa | city | SO/bay | 3.11 43.65
somaliland | أرض الصومال ; صوماليلاند | Somaliland | region | SO/somaliland | 9.6 45.5
puntland | بونتلاند ; بلاد بنط | Puntland | region | SO/puntland | 8.5 48.5
garissa | غاريسا ; جاريسا | Garissa | city | KE/garissa | -0.45 39.65
maiduguri | مايدوغوري ; مايدوجوري | Maiduguri | city | NG/borno | 11.85 13.16
borno | بورنو | Borno | region | NG/borno | 11.9 13.0
chibok | تشيبوك ; شيبوك | Chibok | town | NG/borno | 10.87 12.85
lake-chad | بحيرة تشاد | Lake Chad | lake | - | 13.0 14.0
timbuktu | تمبكتو ; تومبوكتو | Timbuktu | city | ML/timbuktu | 16.77 -3.01
gao | غاو ; جاو | Gao | city | ML/gao | 16.27 -0.04
kidal | كيدال | Kidal | city | ML/kidal | 18.44 1.41
sahel | منطقة الساحل ; الساحل الأفريقي ; الساحل الإفريقي ; دول الساحل | Sahel | region | - | 15.0 2.0
horn-of-africa | القرن الأفريقي ; القرن الإفريقي | Horn of Africa | region | - | 8.0 45.0
north-africa | شمال أفريقيا ; شمال إفريقيا | North Africa | region | - | 28.0 10.0
goma | غوما ; جوما | Goma | city | CD/north-kivu | -1.67 29.23
kivu | كيفو ; شمال كيفو ; جنوب كيفو | Kivu | region | CD/kivu | -1.5 28.8
`;
