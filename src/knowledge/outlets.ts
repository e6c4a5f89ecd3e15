// Newspapers, broadcasters and websites. Many are called by ordinary words (الحياة "life", الرأي "opinion"): those fire only behind
// a word such as صحيفة or قناة. A row is: id | Arabic names | English | kind | country | side (-: none) | t where a trigger is needed.
// Source: the outlets' own names; typed by hand.
import { rows } from '../text/words.ts';

export const outletRows = rows`
al-jazeera | الجزيرة | Al Jazeera | broadcaster | QA | qatar | t
al-jazeera-net | الجزيرة نت ; الجزيرة.نت | Aljazeera.net | website | QA | qatar
al-arabiya | العربية | Al Arabiya | broadcaster | SA | saudi-arabia | t
al-arabiya-net | العربية نت ; العربية.نت ; العربيةنت | Alarabiya.net | website | SA | saudi-arabia
al-hadath | العربية الحدث | Al Hadath | broadcaster | SA | saudi-arabia
al-hadath-bare | الحدث | Al Hadath | broadcaster | SA | saudi-arabia | t
sky-news-arabia | سكاي نيوز عربية ; سكاي نيوز العربية | Sky News Arabia | broadcaster | AE | uae
sky-news | سكاي نيوز | Sky News | broadcaster | GB | -
bbc-arabic | بي بي سي عربي ; بي بي سي العربية ; هيئة الإذاعة البريطانية العربية | BBC Arabic | broadcaster | GB | -
bbc | بي بي سي ; هيئة الإذاعة البريطانية ; بي.بي.سي ; البي بي سي | BBC | broadcaster | GB | -
france-24 | فرانس 24 ; فرانس24 ; قناة فرانس 24 | France 24 | broadcaster | FR | -
france-2 | فرانس 2 ; فرانس-2 | France 2 | broadcaster | FR | -
france-info | فرانس إنفو ; فرانس انفو | France Info | radio | FR | -
rfi | إذاعة فرنسا الدولية ; راديو فرنسا الدولي | RFI | radio | FR | -
monte-carlo | مونت كارلو الدولية ; إذاعة مونت كارلو | Monte Carlo Doualiya | radio | FR | -
bfm | بي إف إم تي في ; بي إف إم | BFM TV | broadcaster | FR | -
tf1 | تي إف 1 | TF1 | broadcaster | FR | -
europe-1 | أوروبا 1 ; أوروبا-1 | Europe 1 | radio | FR | -
deutsche-welle | دويتشه فيله ; دويتشه فيلله ; دي دبليو | Deutsche Welle | broadcaster | DE | -
ard | إيه آر دي ; إيه.آر.دي | ARD | broadcaster | DE | -
zdf | زد دي إف | ZDF | broadcaster | DE | -
cnn | سي إن إن ; سي ان ان ; سي.إن.إن ; شبكة سي إن إن ; سي إن إن الأميركية ; سي إن إن بالعربية ; سي إن إن العربية ; السي إن إن | CNN | broadcaster | US | -
cnn-turk | سي إن إن ترك ; سي إن إن تورك ; سي ان ان تورك ; سي إن إن التركية | CNN Turk | broadcaster | TR | -
ntv-turkey | إن تي في | NTV | broadcaster | TR | -
trt | تي آر تي ; مؤسسة الإذاعة والتلفزيون التركية ; هيئة الإذاعة والتلفزيون التركية ; التلفزيون التركي | TRT | broadcaster | TR | turkey
haberturk | خبر ترك ; خبر تورك ; هابرتورك ; ?خبر | Haberturk | broadcaster | TR | -
hurriyet | حرييت ; ?حريت | Hurriyet | newspaper | TR | -
milliyet | ملييت ; ميلليت | Milliyet | newspaper | TR | -
sabah-turkey | صباح التركية ; ?صباح | Sabah | newspaper | TR | turkey
turk-press | ترك برس ; تورك برس | Turk Press | website | TR | -
yeni-safak | يني شفق | Yeni Safak | newspaper | TR | turkey
cumhuriyet | جمهورييت ; جمهوريت | Cumhuriyet | newspaper | TR | -
todays-zaman | تودايز زمان | Today's Zaman | newspaper | TR | -
fox-news | فوكس نيوز ; شبكة فوكس نيوز | Fox News | broadcaster | US | -
nbc | إن بي سي ; إن بي سي نيوز ; ان بي سي | NBC | broadcaster | US | -
abc-news | إيه بي سي ; إيه بي سي نيوز ; اي بي سي | ABC News | broadcaster | US | -
cbs | سي بي إس ; سي بي إس نيوز ; سي بي اس | CBS | broadcaster | US | -
msnbc | إم إس إن بي سي | MSNBC | broadcaster | US | -
cnbc | سي إن بي سي ; سي إن بي سي عربية ; سي ان بي سي | CNBC | broadcaster | US | -
npr | الإذاعة الوطنية العامة ; إن بي آر | NPR | radio | US | -
voa | صوت أميركا ; صوت أمريكا ; إذاعة صوت أميركا | Voice of America | radio | US | usa
alhurra | قناة الحرة ; الحرة عراق ; ?الحرة | Alhurra | broadcaster | US | usa
radio-sawa | راديو سوا | Radio Sawa | radio | US | usa
rferl | راديو أوروبا الحرة ; إذاعة أوروبا الحرة ; راديو أوروبا الحرة/راديو الحرية | RFE/RL | radio | US | usa
new-york-times | نيويورك تايمز ; صحيفة نيويورك تايمز ; ذا نيويورك تايمز ; النيويورك تايمز ; نيو يورك تايمز | The New York Times | newspaper | US | -
washington-post | واشنطن بوست ; صحيفة واشنطن بوست ; الواشنطن بوست ; ذا واشنطن بوست | The Washington Post | newspaper | US | -
wsj | وول ستريت جورنال ; صحيفة وول ستريت جورنال ; ?وول ستريت ; ذا وول ستريت جورنال | The Wall Street Journal | newspaper | US | -
la-times | لوس أنجلوس تايمز ; لوس أنجليس تايمز | Los Angeles Times | newspaper | US | -
usa-today | يو إس إيه توداي ; يو اس ايه توداي | USA Today | newspaper | US | -
washington-times | واشنطن تايمز | The Washington Times | newspaper | US | -
politico | بوليتيكو | Politico | website | US | -
axios | أكسيوس ; موقع أكسيوس | Axios | website | US | -
daily-beast | ديلي بيست | The Daily Beast | website | US | -
the-hill | ذا هيل | The Hill | website | US | -
foreign-policy | فورين بوليسي ; فورن بوليسي ; مجلة فورين بوليسي | Foreign Policy | magazine | US | -
foreign-affairs | فورين أفيرز | Foreign Affairs | magazine | US | -
newsweek | نيوزويك | Newsweek | magazine | US | -
time-magazine | مجلة تايم ; مجلة التايم | Time | magazine | US | -
new-yorker | نيويوركر | The New Yorker | magazine | US | -
the-atlantic | ذا أتلانتيك ; ذي أتلانتيك | The Atlantic | magazine | US | -
vice | فايس نيوز | Vice News | website | US | -
buzzfeed | باز فيد ; بازفيد | BuzzFeed | website | US | -
the-times | صحيفة التايمز ; التايمز البريطانية ; صحيفة تايمز ; ذا تايمز ; ?التايمز | The Times | newspaper | GB | -
sunday-times | صنداي تايمز ; الصنداي تايمز | The Sunday Times | newspaper | GB | -
financial-times | فايننشال تايمز ; فاينانشال تايمز ; فايننشيال تايمز | Financial Times | newspaper | GB | -
guardian | غارديان ; الغارديان ; الجارديان ; جارديان ; ذا غارديان | The Guardian | newspaper | GB | -
independent | إندبندنت ; الإندبندنت ; ذي إندبندنت ; الاندبندنت ; إندبندنت عربية | The Independent | newspaper | GB | -
daily-telegraph | ديلي تلغراف ; التلغراف البريطانية ; ديلي تليغراف ; الديلي تلغراف ; ديلي تلجراف | The Daily Telegraph | newspaper | GB | -
daily-mail | ديلي ميل ; الديلي ميل | Daily Mail | newspaper | GB | -
the-sun | صحيفة ذا صن ; ذا صن | The Sun | newspaper | GB | -
economist | إيكونوميست ; الإيكونوميست ; ذي إيكونوميست | The Economist | magazine | GB | -
middle-east-eye | ميدل إيست آي | Middle East Eye | website | GB | -
itv | آي تي في | ITV | broadcaster | GB | -
le-monde | لوموند ; لو موند | Le Monde | newspaper | FR | -
le-figaro | لوفيغارو ; لو فيغارو ; لوفيجارو | Le Figaro | newspaper | FR | -
liberation | ليبراسيون | Libération | newspaper | FR | -
le-parisien | لو باريزيان ; لوباريزيان | Le Parisien | newspaper | FR | -
spiegel | دير شبيغل ; شبيغل ; دير شبيجل ; شبيغل أونلاين | Der Spiegel | magazine | DE | -
bild | صحيفة بيلد ; بيلد الألمانية ; ?بيلد | Bild | newspaper | DE | -
faz | فرانكفورتر ألغماينه ; فرانكفورتر الجماينه | Frankfurter Allgemeine | newspaper | DE | -
sueddeutsche | زود دويتشه تسايتونغ ; سود دويتشه تسايتونغ | Süddeutsche Zeitung | newspaper | DE | -
die-welt | دي فيلت ; دي فيلت الألمانية | Die Welt | newspaper | DE | -
el-pais | إل باييس ; الباييس | El País | newspaper | ES | -
la-repubblica | لا ريبوبليكا | La Repubblica | newspaper | IT | -
corriere | كورييري ديلا سيرا ; كوريري ديلا سيرا | Corriere della Sera | newspaper | IT | -
nhk | إن إتش كيه ; هيئة الإذاعة والتلفزيون اليابانية | NHK | broadcaster | JP | -
cctv | تلفزيون الصين المركزي ; سي سي تي في | CCTV | broadcaster | CN | china
global-times | غلوبال تايمز | Global Times | newspaper | CN | china
peoples-daily | صحيفة الشعب الصينية | People's Daily | newspaper | CN | china
russia-today | روسيا اليوم ; آر تي ; قناة روسيا اليوم ; آر تي عربية ; آر تي العربية | RT | broadcaster | RU | russia
rossiya-24 | روسيا 24 ; روسيا-24 ; قناة روسيا 24 | Rossiya 24 | broadcaster | RU | russia
zvezda | زفيزدا ; قناة زفيزدا | Zvezda | broadcaster | RU | russia
kommersant | كوميرسانت ; كومرسانت | Kommersant | newspaper | RU | -
izvestia | إيزفستيا ; ازفيستيا | Izvestia | newspaper | RU | -
rossiyskaya-gazeta | روسيسكايا غازيتا | Rossiyskaya Gazeta | newspaper | RU | russia
vedomosti | فيدوموستي | Vedomosti | newspaper | RU | -
novaya-gazeta | نوفايا غازيتا | Novaya Gazeta | newspaper | RU | -
press-tv | برس تي في | Press TV | broadcaster | IR | iran
al-alam | قناة العالم ; قناة العالم الإيرانية ; ?العالم | Al-Alam | broadcaster | IR | iran
kayhan | ?كيهان | Kayhan | newspaper | IR | iran
al-manar | قناة المنار ; تلفزيون المنار ; المنار التابعة ; ?المنار | Al-Manar | broadcaster | LB | hezbollah
al-mayadeen | قناة الميادين ; شبكة الميادين ; الميادين نت ; ?الميادين | Al Mayadeen | broadcaster | LB | -
lbc | إل بي سي ; المؤسسة اللبنانية للإرسال ; إل بي سي آي ; ال بي سي | LBCI | broadcaster | LB | -
mtv-lebanon | إم تي في ; ام تي في | MTV Lebanon | broadcaster | LB | -
otv | أو تي في | OTV | broadcaster | LB | -
al-jadeed | قناة الجديد ; تلفزيون الجديد | Al Jadeed | broadcaster | LB | -
future-tv | تلفزيون المستقبل | Future TV | broadcaster | LB | -
annahar | صحيفة النهار ; جريدة النهار ; النهار اللبنانية ; ?النهار | An-Nahar | newspaper | LB | -
assafir | صحيفة السفير ; جريدة السفير ; السفير اللبنانية ; ?السفير | As-Safir | newspaper | LB | -
al-akhbar | صحيفة الأخبار اللبنانية ; الأخبار اللبنانية ; ?الأخبار | Al-Akhbar | newspaper | LB | -
daily-star | ديلي ستار | The Daily Star | newspaper | LB | -
orient-le-jour | لوريان لوجور | L'Orient-Le Jour | newspaper | LB | -
voice-of-lebanon | صوت لبنان ; إذاعة صوت لبنان | Voice of Lebanon | radio | LB | -
al-modon | المدن الإلكترونية ; موقع المدن | Al-Modon | website | LB | -
syrian-state-tv | التلفزيون السوري ; التلفزيون الحكومي السوري ; التلفزيون الرسمي السوري ; التلفزيون السوري الرسمي ; التلفزيون العربي السوري ; الإخبارية السورية ; قناة الإخبارية السورية ; الفضائية السورية ; تلفزيون النظام السوري | Syrian state television | broadcaster | SY | syria-government
sham-fm | شام إف إم ; إذاعة شام إف إم | Sham FM | radio | SY | syria-government
sama-tv | قناة سما | Sama TV | broadcaster | SY | syria-government
al-watan-syria | صحيفة الوطن السورية ; الوطن السورية ; ?الوطن | Al-Watan | newspaper | SY | syria-government
tishreen | صحيفة تشرين ; ?تشرين | Tishreen | newspaper | SY | syria-government
al-thawra-syria | صحيفة الثورة السورية ; ?الثورة | Al-Thawra | newspaper | SY | syria-government
al-baath | صحيفة البعث | Al-Baath | newspaper | SY | syria-government
orient-news | أورينت نيوز ; أورينت نت ; قناة أورينت ; تلفزيون أورينت ; ?أورينت | Orient News | broadcaster | SY | syrian-opposition
halab-today | حلب اليوم ; قناة حلب اليوم | Halab Today | broadcaster | SY | syrian-opposition
enab-baladi | عنب بلدي ; صحيفة عنب بلدي | Enab Baladi | newspaper | SY | syrian-opposition
zaman-al-wasl | زمان الوصل | Zaman al-Wasl | website | SY | syrian-opposition
syria-tv | تلفزيون سوريا | Syria TV | broadcaster | SY | syrian-opposition
baladi-news | بلدي نيوز | Baladi News | website | SY | syrian-opposition
clash-report | كلنا شركاء | All4Syria | website | SY | syrian-opposition
deir-ezzor-24 | دير الزور 24 ; شبكة دير الزور 24 | Deir Ezzor 24 | website | SY | -
raqqa-silently | الرقة تذبح بصمت ; حملة الرقة تذبح بصمت | Raqqa is Being Slaughtered Silently | website | SY | -
ana-press | موقع عكس السير ; عكس السير | Aksalser | website | SY | -
rudaw | رووداو ; شبكة رووداو ; شبكة رووداو الإعلامية ; قناة رووداو | Rudaw | broadcaster | IQ | iraqi-kurdistan
kurdistan-24 | كردستان 24 ; كوردستان 24 ; قناة كردستان 24 | Kurdistan 24 | broadcaster | IQ | iraqi-kurdistan
al-sumaria | ?السومرية ; قناة السومرية ; السومرية نيوز | Alsumaria | broadcaster | IQ | -
al-iraqiya | قناة العراقية ; التلفزيون العراقي ; تلفزيون العراقية ; قناة العراقية الرسمية ; التلفزيون الرسمي العراقي | Al-Iraqiya | broadcaster | IQ | iraq
al-sharqiya | قناة الشرقية ; الشرقية نيوز ; ?الشرقية | Al-Sharqiya | broadcaster | IQ | -
al-mada-iraq | المدى برس ; صحيفة المدى ; ?المدى | Al-Mada | newspaper | IQ | -
al-sabah-iraq | صحيفة الصباح ; الصباح العراقية | Al-Sabah | newspaper | IQ | iraq
al-masirah | قناة المسيرة ; المسيرة نت ; تلفزيون المسيرة ; ?المسيرة | Al-Masirah | broadcaster | YE | houthis
yemen-tv | قناة اليمن ; تلفزيون اليمن ; التلفزيون اليمني | Yemen TV | broadcaster | YE | yemen-government
belqees | قناة بلقيس | Belqees TV | broadcaster | YE | -
al-masdar | المصدر أونلاين | Al-Masdar Online | website | YE | -
aden-al-ghad | عدن الغد ; صحيفة عدن الغد | Aden al-Ghad | newspaper | YE | -
26-september | سبتمبر نت ; 26 سبتمبر نت | 26 September | website | YE | yemen-government
barran | موقع بران ; مأرب برس | Marib Press | website | YE | -
egypt-tv | التلفزيون المصري ; التلفزيون المصري الرسمي | Egyptian state television | broadcaster | EG | egypt
al-ahram | ?الأهرام ; صحيفة الأهرام ; بوابة الأهرام ; الأهرام المصرية | Al-Ahram | newspaper | EG | egypt
al-masry-al-youm | المصري اليوم ; صحيفة المصري اليوم | Al-Masry Al-Youm | newspaper | EG | -
youm7 | اليوم السابع ; صحيفة اليوم السابع | Youm7 | newspaper | EG | -
shorouk | صحيفة الشروق ; بوابة الشروق | Al-Shorouk | newspaper | EG | -
al-akhbar-egypt | أخبار اليوم ; صحيفة أخبار اليوم | Akhbar el-Yom | newspaper | EG | egypt
al-gomhuria | صحيفة الجمهورية ; ?الجمهورية | Al-Gomhuria | newspaper | EG | egypt
cbc-egypt | سي بي سي | CBC | broadcaster | EG | -
on-tv | أون تي في | ONTV | broadcaster | EG | -
mbc | إم بي سي ; إم بي سي مصر ; ام بي سي | MBC | broadcaster | SA | saudi-arabia
al-qahera-news | القاهرة الإخبارية ; قناة القاهرة الإخبارية | Al-Qahera News | broadcaster | EG | egypt
asharq-news | الشرق للأخبار | Asharq News | broadcaster | SA | saudi-arabia
asharq-al-awsat | صحيفة الشرق الأوسط ; جريدة الشرق الأوسط ; ?الشرق الأوسط | Asharq Al-Awsat | newspaper | SA | saudi-arabia
asharq-al-awsat-online | الشرق الأوسط أونلاين | Asharq Al-Awsat Online | website | SA | saudi-arabia
al-hayat | صحيفة الحياة ; جريدة الحياة ; الحياة اللندنية ; ?الحياة | Al-Hayat | newspaper | SA | saudi-arabia
okaz | عكاظ ; صحيفة عكاظ | Okaz | newspaper | SA | saudi-arabia
al-riyadh | صحيفة الرياض ; جريدة الرياض ; ?الرياض | Al-Riyadh | newspaper | SA | saudi-arabia
al-watan-sa | صحيفة الوطن السعودية ; الوطن السعودية ; الوطن أون لاين ; ?الوطن | Al-Watan | newspaper | SA | saudi-arabia
al-madina | صحيفة المدينة ; جريدة المدينة ; ?المدينة | Al-Madina | newspaper | SA | saudi-arabia
al-jazirah | صحيفة الجزيرة ; جريدة الجزيرة ; ?الجزيرة | Al-Jazirah | newspaper | SA | saudi-arabia
al-yaum | صحيفة اليوم ; جريدة اليوم ; ?اليوم | Al-Yaum | newspaper | SA | saudi-arabia
aleqtisadiah | صحيفة الاقتصادية ; جريدة الاقتصادية ; ?الاقتصادية | Al-Eqtisadiah | newspaper | SA | saudi-arabia
arab-news | عرب نيوز | Arab News | newspaper | SA | saudi-arabia
sabq | سبق الإلكترونية ; صحيفة سبق ; صحيفة سبق الإلكترونية ; ?سبق | Sabq | website | SA | saudi-arabia
alweeam | صحيفة الوئام ; ?الوئام | Alweeam | website | SA | saudi-arabia
3alyoum | ?عين اليوم ; صحيفة عين اليوم | 3alyoum | website | SA | saudi-arabia
al-ekhbariya | قناة الإخبارية ; الإخبارية السعودية ; التلفزيون السعودي | Al-Ekhbariya | broadcaster | SA | saudi-arabia
elaph | إيلاف ; موقع إيلاف | Elaph | website | GB | -
al-quds-al-arabi | القدس العربي ; صحيفة القدس العربي | Al-Quds Al-Arabi | newspaper | GB | -
al-araby-al-jadeed | العربي الجديد ; صحيفة العربي الجديد ; ?العربي | Al-Araby Al-Jadeed | newspaper | GB | -
al-araby-tv | التلفزيون العربي ; تلفزيون العربي ; قناة العربي | Al Araby TV | broadcaster | QA | -
rai-al-youm | رأي اليوم ; صحيفة رأي اليوم | Rai al-Youm | website | GB | -
arabi21 | عربي21 ; عربي 21 | Arabi21 | website | GB | -
al-arab-london | صحيفة العرب ; العرب اللندنية | Al-Arab | newspaper | GB | -
the-new-khaleej | الخليج الجديد ; الخليج أونلاين | Al-Khaleej Online | website | - | -
al-khaleej | صحيفة الخليج ; الخليج الإماراتية ; ?الخليج | Al-Khaleej | newspaper | AE | uae
al-bayan | صحيفة البيان ; البيان الإماراتية ; ?البيان | Al-Bayan | newspaper | AE | uae
al-ittihad | صحيفة الاتحاد ; الاتحاد الإماراتية ; ?الاتحاد | Al-Ittihad | newspaper | AE | uae
the-national | ذا ناشيونال ; ذا ناشونال | The National | newspaper | AE | uae
gulf-news | غلف نيوز ; جلف نيوز | Gulf News | newspaper | AE | -
al-rai-kuwait | الراي الكويتية ; الرأي الكويتية ; صحيفة الراي الكويتية ; ?الراي | Al-Rai | newspaper | KW | -
al-qabas | صحيفة القبس ; القبس الكويتية ; ?القبس | Al-Qabas | newspaper | KW | -
al-anba | الأنباء الكويتية ; صحيفة الأنباء | Al-Anba | newspaper | KW | -
al-seyassah | السياسة الكويتية ; صحيفة السياسة | Al-Seyassah | newspaper | KW | -
al-raya | صحيفة الراية ; الراية القطرية | Al-Raya | newspaper | QA | -
al-sharq-qatar | صحيفة الشرق القطرية ; الشرق القطرية | Al-Sharq | newspaper | QA | -
al-ghad-jordan | صحيفة الغد ; الغد الأردنية ; ?الغد | Al-Ghad | newspaper | JO | -
al-rai-jordan | صحيفة الرأي ; الرأي الأردنية ; ?الرأي | Al-Rai | newspaper | JO | jordan
palestine-tv | تلفزيون فلسطين ; التلفزيون الفلسطيني | Palestine TV | broadcaster | PS | palestinian-authority
al-aqsa-tv | قناة الأقصى ; فضائية الأقصى ; تلفزيون الأقصى | Al-Aqsa TV | broadcaster | PS | hamas
al-quds-newspaper | صحيفة القدس ; القدس المقدسية ; ?القدس | Al-Quds | newspaper | PS | -
voice-of-palestine | صوت فلسطين ; إذاعة صوت فلسطين | Voice of Palestine | radio | PS | palestinian-authority
haaretz | هآرتس ; صحيفة هآرتس ; هارتس | Haaretz | newspaper | IL | -
yedioth | يديعوت أحرونوت ; يديعوت احرنوت ; يديعوت | Yedioth Ahronoth | newspaper | IL | -
ynet | واي نت ; موقع واي نت | Ynet | website | IL | -
maariv | معاريف ; صحيفة معاريف | Maariv | newspaper | IL | -
jerusalem-post | جيروزاليم بوست ; جيروزالم بوست | The Jerusalem Post | newspaper | IL | -
times-of-israel | تايمز أوف إسرائيل | The Times of Israel | website | IL | -
israel-hayom | يسرائيل هيوم ; إسرائيل اليوم | Israel Hayom | newspaper | IL | -
israeli-radio | الإذاعة الإسرائيلية ; الإذاعة العامة الإسرائيلية ; إذاعة الجيش الإسرائيلي ; الإذاعة العبرية ; راديو إسرائيل | Israel Radio | radio | IL | israel
kan | هيئة البث الإسرائيلية ; قناة كان ; هيئة البث العبرية ; ?كان | Kan | broadcaster | IL | israel
channel-12-il | القناة 12 ; القناة 12 الإسرائيلية ; القناة الثانية عشرة الإسرائيلية | Channel 12 | broadcaster | IL | -
channel-13-il | القناة 13 ; القناة 13 الإسرائيلية | Channel 13 | broadcaster | IL | -
channel-2-il | القناة الثانية الإسرائيلية ; القناة العاشرة الإسرائيلية | Channel 2 | broadcaster | IL | -
walla | موقع والا ; واللا ; موقع واللا العبري ; ?والا | Walla | website | IL | -
libya-al-ahrar | ليبيا الأحرار ; قناة ليبيا الأحرار | Libya al-Ahrar | broadcaster | LY | -
libya-218 | قناة 218 ; قناة ليبيا 218 | 218 TV | broadcaster | LY | -
libya-observer | ليبيا أوبزرفر ; ليبيا المستقبل | Libya Observer | website | LY | -
bawabat-al-wasat | بوابة الوسط | Al-Wasat | website | LY | -
nessma | نسمة تي في ; قناة نسمة | Nessma | broadcaster | TN | -
mosaique | موزاييك ; إذاعة موزاييك ; موزاييك إف إم | Mosaïque FM | radio | TN | -
tunisian-tv | التلفزيون التونسي ; الوطنية الأولى | Tunisian television | broadcaster | TN | tunisia
echorouk | الشروق الجزائرية ; ?الشروق | Echorouk | newspaper | DZ | -
el-khabar | الخبر الجزائرية ; صحيفة الخبر | El Khabar | newspaper | DZ | -
ennahar-algeria | النهار الجزائرية | Ennahar | broadcaster | DZ | -
hespress | هسبريس | Hespress | website | MA | -
sudan-tribune | سودان تريبيون | Sudan Tribune | website | SD | -
radio-dabanga | راديو دبنقا ; ?دبنقا | Radio Dabanga | radio | SD | -
sudan-tv | التلفزيون السوداني ; تلفزيون السودان | Sudan TV | broadcaster | SD | sudan-government
iranian-tv | التلفزيون الإيراني ; التلفزيون الرسمي الإيراني ; التلفزيون الحكومي الإيراني ; هيئة الإذاعة والتلفزيون الإيرانية | Iranian state television | broadcaster | IR | iran
russian-tv | التلفزيون الروسي ; التلفزيون الروسي الرسمي | Russian television | broadcaster | RU | russia
chinese-tv | التلفزيون الصيني ; التلفزيون الصيني الرسمي | Chinese television | broadcaster | CN | china
dawn | صحيفة دون ; دون الباكستانية | Dawn | newspaper | PK | -
geo-tv | جيو تي في ; قناة جيو | Geo | broadcaster | PK | -
tolo | طلوع نيوز ; قناة طلوع ; تلفزيون طلوع | Tolo News | broadcaster | AF | -
ndtv | إن دي تي في | NDTV | broadcaster | IN | -
times-of-india | تايمز أوف إنديا | The Times of India | newspaper | IN | -
kyiv-post | كييف بوست | Kyiv Post | newspaper | UA | -
kyiv-independent | كييف إندبندنت | The Kyiv Independent | website | UA | -
ukrainska-pravda | أوكراينسكا برافدا | Ukrainska Pravda | website | UA | -
flightradar24 | فلايت رادار 24 ; فلايت رادار24 ; فلايت رادار | Flightradar24 | website | SE | -
bellingcat | بيلينغكات ; بلينغكات | Bellingcat | website | NL | -
facebook | فيسبوك ; فايسبوك ; فيس بوك ; الفيسبوك ; الفيس بوك ; الفايسبوك | Facebook | platform | US | -
twitter | تويتر ; التويتر | Twitter | platform | US | -
youtube | يوتيوب ; يو تيوب ; اليوتيوب | YouTube | platform | US | -
telegram | تلغرام ; تليغرام ; تيليغرام ; تلجرام ; تيلغرام | Telegram | platform | - | -
instagram | إنستغرام ; انستقرام ; إنستجرام ; انستغرام | Instagram | platform | US | -
whatsapp | واتساب ; واتس آب ; الواتساب | WhatsApp | platform | US | -
tiktok | تيك توك | TikTok | platform | CN | -
truth-social | تروث سوشيال ; تروث سوشال | Truth Social | platform | US | -
wikileaks | ويكيليكس ; موقع ويكيليكس | WikiLeaks | website | - | -
site-intel | موقع سايت ; سايت المتخصص ; مركز سايت | SITE Intelligence Group | website | US | -
`;
