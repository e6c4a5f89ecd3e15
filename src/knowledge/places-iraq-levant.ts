// Places of Iraq, Lebanon, Palestine and Israel, Jordan in the news of war. A row is: id | Arabic names | English | kind |
// country/first-order division | latitude longitude. «?» before a name: a place only behind a trigger («في غزة» needs none).
// Points: GeoNames (CC BY 4.0) and public maps, rounded.
import { rows } from '../text/words.ts';

export const iraqLevantRows = rows`
qara-tapa | قرة تبة ; قره تبه | Qara Tapa | town | IQ/diyala | 34.20 44.80
hamrin | جبال حمرين ; تلال حمرين ; سلسلة جبال حمرين ; حمرين | Hamrin mountains | area | IQ/diyala | 34.40 44.60
mosul | الموصل | Mosul | city | IQ/nineveh | 36.34 43.13
nineveh | نينوى ; سهل نينوى | Nineveh | governorate | IQ/nineveh | 36.2 42.6
anbar | الأنبار ; ?انبار | Anbar | governorate | IQ/anbar | 32.9 41.6
ramadi | الرمادي | Ramadi | city | IQ/anbar | 33.43 43.30
fallujah | الفلوجة | Fallujah | city | IQ/anbar | 33.35 43.79
hit | ?هيت | Hit | town | IQ/anbar | 33.64 42.83
haditha | حديثة العراقية ; ?حديثة | Haditha | town | IQ/anbar | 34.14 42.38
rutba | الرطبة | Rutba | town | IQ/anbar | 33.04 40.28
qaim | القائم ; ?قائم | al-Qaim | town | IQ/anbar | 34.37 41.09
habbaniyah | الحبانية | Habbaniyah | town | IQ/anbar | 33.37 43.57
khalidiyah-iq | ?الخالدية | Khalidiyah | town | IQ/anbar | 33.40 43.49
ain-al-asad | عين الأسد ; قاعدة عين الأسد | Ain al-Asad base | base | IQ/anbar | 33.79 42.44
salahuddin | ?صلاح الدين | Salahuddin | governorate | IQ/salahuddin | 34.5 43.6
tikrit | تكريت | Tikrit | city | IQ/salahuddin | 34.61 43.68
samarra | سامراء | Samarra | city | IQ/salahuddin | 34.20 43.87
baiji | بيجي ; مصفاة بيجي | Baiji | town | IQ/salahuddin | 34.93 43.49
shirqat | الشرقاط | Shirqat | town | IQ/salahuddin | 35.51 43.23
balad | قضاء بلد ; قاعدة بلد ; قاعدة بلد الجوية | Balad | town | IQ/salahuddin | 34.01 44.15
tuz-khurmatu | طوزخورماتو ; طوز خورماتو ; الطوز | Tuz Khurmatu | town | IQ/salahuddin | 34.88 44.64
diyala | ديالى | Diyala | governorate | IQ/diyala | 33.8 45.0
baquba | بعقوبة | Baquba | city | IQ/diyala | 33.75 44.64
khan-bani-saad | خان بني سعد | Khan Bani Saad | town | IQ/diyala | 33.57 44.54
muqdadiyah | المقدادية | Muqdadiyah | town | IQ/diyala | 33.98 44.94
jalawla | جلولاء | Jalawla | town | IQ/diyala | 34.27 45.17
khanaqin | خانقين | Khanaqin | town | IQ/diyala | 34.35 45.39
kirkuk | كركوك | Kirkuk | city | IQ/kirkuk | 35.47 44.39
hawija | الحويجة | Hawija | town | IQ/kirkuk | 35.33 43.77
erbil | أربيل ; اربيل ; هولير | Erbil | city | IQ/erbil | 36.19 44.01
dohuk | دهوك | Dohuk | city | IQ/dohuk | 36.87 42.99
sulaymaniyah | السليمانية | Sulaymaniyah | city | IQ/sulaymaniyah | 35.56 45.43
halabja | حلبجة | Halabja | town | IQ/halabja | 35.18 45.99
kurdistan | كردستان ; كردستان العراق ; كوردستان | Kurdistan Region | region | IQ/kurdistan | 36.4 44.4
qandil | جبال قنديل ; جبل قنديل ; ?قنديل | Qandil mountains | mountain | IQ/erbil | 36.55 45.00
makhmour | مخمور | Makhmour | town | IQ/erbil | 35.78 43.58
sinjar | سنجار ; جبل سنجار | Sinjar | town | IQ/nineveh | 36.32 41.87
tal-afar | تلعفر ; تل عفر | Tal Afar | town | IQ/nineveh | 36.38 42.45
qayyarah | القيارة ; قاعدة القيارة | Qayyarah | town | IQ/nineveh | 35.80 43.29
bashiqa | بعشيقة | Bashiqa | town | IQ/nineveh | 36.45 43.34
zummar | زمار | Zummar | town | IQ/nineveh | 36.65 42.61
mosul-dam | سد الموصل | Mosul dam | dam | IQ/nineveh | 36.63 42.82
karbala | كربلاء | Karbala | city | IQ/karbala | 32.61 44.02
najaf | النجف ; النجف الأشرف | Najaf | city | IQ/najaf | 32.00 44.34
kufa | الكوفة | Kufa | town | IQ/najaf | 32.03 44.40
hilla | الحلة ; ?حلة | Hilla | city | IQ/babil | 32.46 44.42
babil | ?بابل | Babil | governorate | IQ/babil | 32.5 44.5
jurf-al-sakhar | جرف الصخر ; جرف النصر | Jurf al-Sakhar | town | IQ/babil | 32.87 44.21
basra | البصرة | Basra | city | IQ/basra | 30.51 47.78
umm-qasr | أم قصر ; ميناء أم قصر | Umm Qasr | town | IQ/basra | 30.03 47.92
nasiriyah | الناصرية | Nasiriyah | city | IQ/dhi-qar | 31.05 46.26
dhi-qar | ذي قار | Dhi Qar | governorate | IQ/dhi-qar | 31.2 46.2
maysan | ?ميسان | Maysan | governorate | IQ/maysan | 31.9 47.0
amarah | ?العمارة | Amarah | city | IQ/maysan | 31.84 47.15
kut | ?الكوت | Kut | city | IQ/wasit | 32.51 45.82
wasit | ?واسط | Wasit | governorate | IQ/wasit | 32.5 45.8
diwaniyah | الديوانية | Diwaniyah | city | IQ/qadisiyyah | 31.99 44.93
samawah | السماوة | Samawah | city | IQ/muthanna | 31.31 45.28
abu-ghraib | أبو غريب ; سجن أبو غريب | Abu Ghraib | town | IQ/baghdad | 33.31 44.19
sadr-city | مدينة الصدر | Sadr City | neighbourhood | IQ/baghdad | 33.39 44.46
kadhimiya | الكاظمية | Kadhimiya | neighbourhood | IQ/baghdad | 33.38 44.34
karrada | الكرادة | Karrada | neighbourhood | IQ/baghdad | 33.30 44.43
taji | التاجي ; معسكر التاجي | Taji | town | IQ/baghdad | 33.51 44.26
camp-speicher | معسكر سبايكر ; قاعدة سبايكر ; سبايكر | Camp Speicher | base | IQ/salahuddin | 34.67 43.54
green-zone | المنطقة الخضراء | Green Zone | area | IQ/baghdad | 33.31 44.39
tahrir-square-baghdad | ساحة التحرير ; ميدان التحرير | Tahrir Square | square | - | 33.33 44.41
thaar-thaar | بحيرة الثرثار ; الثرثار | Lake Tharthar | lake | IQ/anbar | 33.98 43.25
trebil | معبر طريبيل ; طريبيل | Trebil crossing | crossing | IQ/anbar | 32.68 39.02
zakho | زاخو | Zakho | town | IQ/dohuk | 37.14 42.69
tripoli-lebanon | طرابلس ; طرابلس اللبنانية ; طرابلس لبنان | Tripoli (Lebanon) | city | LB/north | 34.44 35.85
sidon | صيدا | Sidon | city | LB/south | 33.56 35.37
tyre | ?صور | Tyre | city | LB/south | 33.27 35.20
baalbek | بعلبك | Baalbek | city | LB/baalbek-hermel | 34.01 36.21
hermel | الهرمل | Hermel | town | LB/baalbek-hermel | 34.39 36.38
bekaa | البقاع ; سهل البقاع ; وادي البقاع ; البقاع الغربي ; البقاع الشمالي | Bekaa | area | LB/beqaa | 33.85 35.9
zahle | زحلة | Zahle | city | LB/beqaa | 33.85 35.90
arsal | عرسال ; جرود عرسال | Arsal | town | LB/baalbek-hermel | 34.18 36.42
ras-baalbek | رأس بعلبك | Ras Baalbek | town | LB/baalbek-hermel | 34.26 36.42
qaa | ?القاع | al-Qaa | town | LB/baalbek-hermel | 34.34 36.48
dahiyeh | الضاحية الجنوبية ; ضاحية بيروت الجنوبية ; ضاحية بيروت | Dahiyeh | neighbourhood | LB/mount-lebanon | 33.85 35.51
bourj-al-barajneh | برج البراجنة | Bourj al-Barajneh | neighbourhood | LB/mount-lebanon | 33.85 35.50
south-lebanon | جنوب لبنان ; الجنوب اللبناني | South Lebanon | area | LB/south | 33.3 35.4
nabatieh | النبطية | Nabatieh | city | LB/nabatieh | 33.38 35.48
bint-jbeil | بنت جبيل | Bint Jbeil | town | LB/nabatieh | 33.12 35.43
maroun-al-ras | مارون الراس ; مارون الرأس | Maroun al-Ras | village | LB/nabatieh | 33.10 35.44
aita-al-shaab | عيتا الشعب | Aita al-Shaab | village | LB/nabatieh | 33.10 35.33
khiam | الخيام | Khiam | town | LB/nabatieh | 33.33 35.61
marjayoun | مرجعيون | Marjayoun | town | LB/nabatieh | 33.36 35.59
kfar-kila | كفركلا ; كفر كلا | Kfar Kila | village | LB/nabatieh | 33.28 35.56
naqoura | الناقورة ; رأس الناقورة | Naqoura | town | LB/south | 33.12 35.14
shebaa-farms | مزارع شبعا ; ?شبعا | Shebaa Farms | area | LB/nabatieh | 33.33 35.72
litani | الليطاني ; نهر الليطاني ; جنوب الليطاني | Litani | river | LB/south | 33.34 35.30
ain-al-hilweh | عين الحلوة ; مخيم عين الحلوة | Ain al-Hilweh | camp | LB/south | 33.55 35.38
nahr-al-bared | نهر البارد ; مخيم نهر البارد | Nahr al-Bared | camp | LB/akkar | 34.51 35.96
akkar | عكار | Akkar | governorate | LB/akkar | 34.53 36.15
masnaa | معبر المصنع ; المصنع الحدودي | Masnaa crossing | crossing | LB/beqaa | 33.69 35.92
beirut-port | مرفأ بيروت ; ميناء بيروت | Port of Beirut | port | LB/beirut | 33.90 35.52
jounieh | جونية ; جونيه | Jounieh | city | LB/mount-lebanon | 33.98 35.62
bkerke | بكركي | Bkerke | village | LB/mount-lebanon | 33.97 35.64
baabda | بعبدا ; قصر بعبدا | Baabda | town | LB/mount-lebanon | 33.83 35.54
jabal-mohsen | جبل محسن | Jabal Mohsen | neighbourhood | LB/north | 34.45 35.84
bab-al-tabbaneh | باب التبانة | Bab al-Tabbaneh | neighbourhood | LB/north | 34.44 35.85
roumieh | سجن رومية ; ?رومية | Roumieh | prison | LB/mount-lebanon | 33.87 35.60
gaza | غزة ; غزه | Gaza City | city | PS/gaza | 31.50 34.47
gaza-strip | قطاع غزة ; قطاع غزه ; ?القطاع | Gaza Strip | region | PS/gaza | 31.42 34.36
west-bank | الضفة الغربية ; الضفة الغربية المحتلة ; الضفة المحتلة ; ?الضفة ; الضفه الغربية | West Bank | region | PS/west-bank | 32.0 35.25
jerusalem | القدس ; القدس المحتلة ; القدس الشرقية ; القدس الشريف ; القدس الشرقية المحتلة | Jerusalem | city | PS/jerusalem | 31.78 35.23
al-aqsa | المسجد الأقصى ; الحرم القدسي ; المسجد الاقصى ; باحات الأقصى ; المسجد الأقصى المبارك ; الحرم القدسي الشريف ; ?الأقصى | Al-Aqsa compound | mosque | PS/jerusalem | 31.776 35.236
sheikh-jarrah | الشيخ جراح | Sheikh Jarrah | neighbourhood | PS/jerusalem | 31.79 35.23
silwan | سلوان | Silwan | neighbourhood | PS/jerusalem | 31.77 35.24
khan-younis | خان يونس ; خانيونس | Khan Younis | city | PS/gaza | 31.35 34.30
rafah | رفح | Rafah | city | PS/gaza | 31.29 34.25
rafah-crossing | معبر رفح ; معبر رفح البري | Rafah crossing | crossing | PS/gaza | 31.25 34.26
kerem-shalom | كرم أبو سالم ; معبر كرم أبو سالم ; كيرم شالوم | Kerem Shalom | crossing | PS/gaza | 31.23 34.28
erez | معبر بيت حانون ; معبر إيريز ; معبر إيرز ; حاجز إيرز ; معبر ايريز | Erez crossing | crossing | PS/gaza | 31.56 34.55
beit-hanoun | بيت حانون | Beit Hanoun | town | PS/gaza | 31.54 34.54
beit-lahia | بيت لاهيا | Beit Lahia | town | PS/gaza | 31.55 34.50
jabalia | جباليا ; مخيم جباليا ; جباليا البلد | Jabalia | town | PS/gaza | 31.53 34.48
deir-al-balah | دير البلح | Deir al-Balah | city | PS/gaza | 31.42 34.35
nuseirat | النصيرات ; مخيم النصيرات | Nuseirat | camp | PS/gaza | 31.45 34.39
bureij | البريج ; مخيم البريج | Bureij | camp | PS/gaza | 31.44 34.40
maghazi | المغازي ; مخيم المغازي | Maghazi | camp | PS/gaza | 31.42 34.38
shati | مخيم الشاطئ | Shati camp | camp | PS/gaza | 31.53 34.45
shujaiya | الشجاعية | Shujaiya | neighbourhood | PS/gaza | 31.50 34.47
zeitoun | ?الزيتون | Zeitoun | neighbourhood | PS/gaza | 31.49 34.45
tal-al-hawa | تل الهوى | Tal al-Hawa | neighbourhood | PS/gaza | 31.50 34.44
rimal | ?الرمال | Rimal | neighbourhood | PS/gaza | 31.52 34.45
sheikh-radwan | الشيخ رضوان | Sheikh Radwan | neighbourhood | PS/gaza | 31.53 34.46
tuffah | ?التفاح | Tuffah | neighbourhood | PS/gaza | 31.51 34.48
mawasi | المواصي ; مواصي خان يونس | al-Mawasi | area | PS/gaza | 31.35 34.26
netzarim | محور نتساريم ; نتساريم | Netzarim corridor | area | PS/gaza | 31.48 34.42
philadelphi | محور فيلادلفيا ; محور صلاح الدين | Philadelphi corridor | area | PS/gaza | 31.27 34.25
shifa-hospital | مستشفى الشفاء ; مجمع الشفاء الطبي ; مجمع الشفاء | al-Shifa hospital | hospital | PS/gaza | 31.524 34.443
nasser-hospital | مستشفى ناصر ; مجمع ناصر الطبي | Nasser hospital | hospital | PS/gaza | 31.347 34.292
kamal-adwan | مستشفى كمال عدوان | Kamal Adwan hospital | hospital | PS/gaza | 31.548 34.507
nablus | نابلس | Nablus | city | PS/west-bank | 32.22 35.26
jenin | جنين ; مخيم جنين | Jenin | city | PS/west-bank | 32.46 35.30
tulkarm | طولكرم ; مخيم طولكرم ; نور شمس ; مخيم نور شمس | Tulkarm | city | PS/west-bank | 32.31 35.03
qalqilya | قلقيلية | Qalqilya | city | PS/west-bank | 32.19 34.97
hebron | ?الخليل | Hebron | city | PS/west-bank | 31.53 35.10
bethlehem | بيت لحم | Bethlehem | city | PS/west-bank | 31.70 35.20
jericho | أريحا | Jericho | city | PS/west-bank | 31.86 35.46
tubas | طوباس | Tubas | town | PS/west-bank | 32.32 35.37
salfit | سلفيت | Salfit | town | PS/west-bank | 32.08 35.18
duma-west-bank | دوما | Duma | village | PS/west-bank | 32.06 35.37
huwara | حوارة | Huwara | town | PS/west-bank | 32.15 35.26
qalandia | قلنديا ; حاجز قلنديا ; مخيم قلنديا | Qalandia | crossing | PS/west-bank | 31.86 35.22
susya | سوسيا | Susya | village | PS/west-bank | 31.39 35.11
masafer-yatta | مسافر يطا ; يطا | Masafer Yatta | area | PS/west-bank | 31.42 35.12
beit-el | بيت إيل ; مستوطنة بيت إيل | Beit El | settlement | PS/west-bank | 31.94 35.22
gush-etzion | غوش عتصيون ; غوش عصيون | Gush Etzion | settlement | PS/west-bank | 31.65 35.13
haifa | حيفا | Haifa | city | IL/haifa | 32.82 34.99
acre | عكا | Acre | city | IL/north | 32.93 35.08
nazareth | الناصرة ; ?ناصرة | Nazareth | city | IL/north | 32.70 35.30
jaffa | يافا | Jaffa | city | IL/tel-aviv | 32.05 34.75
ashkelon | عسقلان | Ashkelon | city | IL/south | 31.67 34.57
ashdod | أسدود ; أشدود | Ashdod | city | IL/south | 31.79 34.65
beersheba | بئر السبع | Beersheba | city | IL/south | 31.25 34.79
sderot | سديروت | Sderot | town | IL/south | 31.52 34.60
eilat | إيلات | Eilat | city | IL/south | 29.56 34.95
dimona | ديمونا ; مفاعل ديمونا | Dimona | town | IL/south | 31.07 35.03
galilee | الجليل ; الجليل الأعلى ; إصبع الجليل | Galilee | area | IL/north | 32.9 35.4
negev | النقب ; صحراء النقب | Negev | area | IL/south | 30.8 34.8
kiryat-shmona | كريات شمونة ; كريات شمونه | Kiryat Shmona | town | IL/north | 33.21 35.57
majdal-shams | مجدل شمس | Majdal Shams | town | SY/quneitra | 33.27 35.77
ben-gurion | مطار بن غوريون ; مطار اللد | Ben Gurion airport | airport | IL/center | 32.01 34.87
gaza-envelope | غلاف غزة ; مستوطنات غلاف غزة | Gaza envelope | area | IL/south | 31.4 34.5
zarqa | الزرقاء | Zarqa | city | JO/zarqa | 32.07 36.09
irbid | إربد ; اربد | Irbid | city | JO/irbid | 32.56 35.85
aqaba | العقبة ; ?عقبة | Aqaba | city | JO/aqaba | 29.53 35.01
mafraq | ?المفرق | Mafraq | city | JO/mafraq | 32.34 36.21
ramtha | الرمثا | Ramtha | town | JO/irbid | 32.56 36.01
karak | الكرك | Karak | city | JO/karak | 31.18 35.70
maan | معان | Maan | city | JO/maan | 30.19 35.73
zaatari | الزعتري ; مخيم الزعتري | Zaatari camp | camp | JO/mafraq | 32.29 36.33
dead-sea | البحر الميت | Dead Sea | lake | JO/balqa | 31.5 35.48
jordan-valley | غور الأردن ; الأغوار ; وادي الأردن | Jordan Valley | area | - | 32.1 35.5
allenby | معبر الكرامة ; جسر الملك حسين ; معبر اللنبي | Allenby crossing | crossing | PS/west-bank | 31.87 35.54
`;
