// Countries with their capitals: «أعلنت موسكو» (Moscow announced) is a government speaking, «في موسكو» a city.
// A row is: id | ISO code | Arabic names, the shown one first | English | latitude longitude (a point well inside) |
//   capital id = Arabic names | latitude longitude.
// Names: CLDR's Arabic names, and the other spellings of newspapers. Points: public facts, rounded (GeoNames, CC BY 4.0).
import { rows } from '../text/words.ts';

export const countryRows = rows`
afghanistan | AF | أفغانستان | Afghanistan | 33.9 67.7 | kabul = كابول ; كابل | 34.53 69.17
albania | AL | ألبانيا | Albania | 41.1 20.0 | tirana = تيرانا | 41.33 19.82
algeria | DZ | الجزائر | Algeria | 28.0 2.6 | algiers = الجزائر العاصمة | 36.75 3.04
andorra | AD | أندورا | Andorra | 42.5 1.5 | -
angola | AO | أنغولا ; أنجولا | Angola | -12.3 17.5 | luanda = لواندا | -8.84 13.23
argentina | AR | الأرجنتين | Argentina | -34.0 -64.0 | buenos-aires = بوينس آيرس ; بوينس أيرس ; بيونس ايرس | -34.61 -58.38
armenia | AM | أرمينيا | Armenia | 40.3 44.9 | yerevan = يريفان ; ييريفان | 40.18 44.51
australia | AU | أستراليا | Australia | -25.0 134.0 | canberra = كانبرا ; كانبيرا | -35.28 149.13
austria | AT | النمسا | Austria | 47.6 14.1 | vienna = فيينا | 48.21 16.37
azerbaijan | AZ | أذربيجان ; أذريبجان | Azerbaijan | 40.3 47.7 | baku = باكو | 40.38 49.89
bahamas | BS | جزر البهاما ; الباهاما | Bahamas | 24.7 -77.8 | -
bahrain | BH | البحرين ; مملكة البحرين | Bahrain | 26.0 50.55 | manama = المنامة | 26.22 50.58
bangladesh | BD | بنغلادش ; بنغلاديش ; بنجلادش ; بنجلاديش | Bangladesh | 23.8 90.3 | dhaka = دكا | 23.71 90.41
barbados | BB | باربادوس | Barbados | 13.2 -59.5 | -
belarus | BY | بيلاروس ; بيلاروسيا ; روسيا البيضاء ; بيلوروسيا | Belarus | 53.5 28.0 | minsk = مينسك | 53.90 27.57
belgium | BE | بلجيكا | Belgium | 50.6 4.6 | brussels = بروكسل ; بروكسيل | 50.85 4.35
belize | BZ | بليز | Belize | 17.2 -88.7 | -
benin | BJ | بنين | Benin | 9.6 2.3 | -
bhutan | BT | بوتان | Bhutan | 27.5 90.4 | -
bolivia | BO | بوليفيا | Bolivia | -16.7 -64.7 | la-paz = لاباز | -16.50 -68.15
bosnia | BA | البوسنة والهرسك ; البوسنة | Bosnia and Herzegovina | 44.2 17.8 | sarajevo = سراييفو ; ساراييفو | 43.85 18.36
botswana | BW | بوتسوانا | Botswana | -22.2 23.8 | -
brazil | BR | البرازيل | Brazil | -10.8 -53.1 | brasilia = برازيليا | -15.78 -47.93
brunei | BN | بروناي | Brunei | 4.5 114.7 | -
bulgaria | BG | بلغاريا | Bulgaria | 42.8 25.2 | sofia = صوفيا | 42.70 23.32
burkina-faso | BF | بوركينا فاسو ; بوركينافاسو | Burkina Faso | 12.3 -1.7 | ouagadougou = واغادوغو ; واجادوجو | 12.37 -1.53
burundi | BI | بوروندي | Burundi | -3.4 29.9 | bujumbura = بوجمبورا ; بوجومبورا | -3.38 29.36
cambodia | KH | كمبوديا | Cambodia | 12.7 104.9 | phnom-penh = بنوم بنه | 11.56 104.92
cameroon | CM | الكاميرون | Cameroon | 5.7 12.7 | yaounde = ياوندي | 3.87 11.52
canada | CA | كندا | Canada | 60.0 -96.0 | ottawa = أوتاوا | 45.42 -75.70
cape-verde | CV | الرأس الأخضر | Cape Verde | 15.1 -23.6 | -
central-african-republic | CF | جمهورية أفريقيا الوسطى ; أفريقيا الوسطى ; إفريقيا الوسطى | Central African Republic | 6.6 20.5 | bangui = بانغي ; بانجي | 4.36 18.56
chad | TD | تشاد | Chad | 15.4 18.6 | ndjamena = نجامينا ; انجمينا ; نجامبنا | 12.11 15.04
chile | CL | تشيلي ; شيلي | Chile | -35.7 -71.5 | santiago = سانتياغو | -33.46 -70.65
china | CN | الصين ; جمهورية الصين الشعبية | China | 35.9 104.2 | beijing = بكين ; بيجين | 39.91 116.40
colombia | CO | كولومبيا | Colombia | 3.9 -73.1 | bogota = بوغوتا | 4.61 -74.08
comoros | KM | جزر القمر | Comoros | -11.9 43.9 | moroni = موروني | -11.70 43.26
congo-kinshasa | CD | جمهورية الكونغو الديمقراطية ; الكونغو الديمقراطية ; الكونغو الديموقراطية ; الكونغو | Democratic Republic of the Congo | -2.9 23.6 | kinshasa = كينشاسا | -4.33 15.31
congo-brazzaville | CG | الكونغو برازافيل ; الكونغو-برازافيل | Republic of the Congo | -0.8 15.2 | brazzaville = برازافيل | -4.27 15.28
costa-rica | CR | كوستاريكا | Costa Rica | 10.0 -84.2 | -
croatia | HR | كرواتيا | Croatia | 45.1 16.4 | zagreb = زغرب | 45.81 15.98
cuba | CU | كوبا | Cuba | 21.6 -79.0 | havana = هافانا | 23.13 -82.38
cyprus | CY | قبرص ; جمهورية قبرص | Cyprus | 35.0 33.0 | nicosia = نيقوسيا | 35.17 33.36
czechia | CZ | التشيك ; جمهورية التشيك ; تشيكيا | Czechia | 49.8 15.3 | prague = براغ | 50.09 14.42
denmark | DK | الدنمارك ; الدانمارك ; الدنمرك | Denmark | 56.0 10.0 | copenhagen = كوبنهاغن ; كوبنهاجن | 55.68 12.57
djibouti | DJ | جيبوتي | Djibouti | 11.7 42.6 | -
dominican-republic | DO | جمهورية الدومينيكان ; الدومينيكان | Dominican Republic | 18.9 -70.5 | -
ecuador | EC | الإكوادور | Ecuador | -1.4 -78.8 | quito = كيتو | -0.23 -78.52
egypt | EG | مصر ; جمهورية مصر العربية | Egypt | 26.5 29.9 | cairo = القاهرة | 30.06 31.25
el-salvador | SV | السلفادور | El Salvador | 13.7 -88.9 | -
equatorial-guinea | GQ | غينيا الاستوائية | Equatorial Guinea | 1.7 10.3 | -
eritrea | ER | إريتريا ; أريتريا | Eritrea | 15.4 38.8 | asmara = أسمرة ; أسمرا | 15.34 38.93
estonia | EE | إستونيا ; أستونيا | Estonia | 58.7 25.5 | tallinn = تالين | 59.44 24.75
eswatini | SZ | إسواتيني ; سوازيلاند | Eswatini | -26.6 31.5 | -
ethiopia | ET | إثيوبيا ; أثيوبيا | Ethiopia | 8.6 39.6 | addis-ababa = أديس أبابا ; أديس ابابا | 9.02 38.75
fiji | FJ | فيجي | Fiji | -17.8 178.0 | -
finland | FI | فنلندا | Finland | 64.5 26.3 | helsinki = هلسنكي | 60.17 24.94
france | FR | فرنسا | France | 46.6 2.5 | paris = باريس | 48.85 2.35
gabon | GA | الغابون | Gabon | -0.6 11.8 | libreville = ليبرفيل | 0.39 9.45
gambia | GM | غامبيا | Gambia | 13.4 -15.4 | -
georgia | GE | جورجيا | Georgia | 42.2 43.5 | tbilisi = تبليسي ; تبيليسي | 41.69 44.83
germany | DE | ألمانيا ; المانيا الاتحادية | Germany | 51.1 10.4 | berlin = برلين | 52.52 13.41
ghana | GH | غانا | Ghana | 7.9 -1.2 | accra = أكرا | 5.56 -0.20
greece | GR | اليونان | Greece | 39.1 22.9 | athens = أثينا | 37.98 23.73
guatemala | GT | غواتيمالا | Guatemala | 15.7 -90.4 | -
guinea | GN | غينيا | Guinea | 10.4 -10.9 | conakry = كوناكري | 9.54 -13.68
guinea-bissau | GW | غينيا بيساو | Guinea-Bissau | 12.0 -15.0 | -
guyana | GY | غيانا ; غويانا | Guyana | 4.8 -59.0 | -
haiti | HT | هايتي | Haiti | 18.9 -72.7 | port-au-prince = بورت أو برنس ; بورت او برانس | 18.54 -72.34
honduras | HN | هندوراس | Honduras | 14.8 -86.6 | -
hungary | HU | المجر ; هنغاريا | Hungary | 47.2 19.4 | budapest = بودابست | 47.50 19.04
iceland | IS | آيسلندا ; أيسلندا | Iceland | 65.0 -18.6 | reykjavik = ريكيافيك | 64.14 -21.90
india | IN | الهند | India | 22.9 79.6 | new-delhi = نيودلهي ; نيو دلهي ; دلهي | 28.64 77.22
indonesia | ID | إندونيسيا ; أندونيسيا | Indonesia | -2.2 117.2 | jakarta = جاكرتا ; جاكارتا | -6.21 106.85
iran | IR | إيران ; الجمهورية الإسلامية الإيرانية ; الجمهورية الإسلامية في إيران | Iran | 32.6 54.3 | tehran = طهران | 35.69 51.42
iraq | IQ | العراق ; جمهورية العراق | Iraq | 33.0 43.7 | baghdad = بغداد | 33.34 44.40
ireland | IE | أيرلندا ; إيرلندا ; آيرلندا ; ايرلندة | Ireland | 53.2 -8.1 | dublin = دبلن | 53.35 -6.26
israel | IL | إسرائيل ; الكيان الصهيوني ; الكيان الإسرائيلي ; الاحتلال الإسرائيلي ; دولة الاحتلال | Israel | 31.5 35.0 | tel-aviv = تل أبيب ; تل ابيب | 32.08 34.78
italy | IT | إيطاليا | Italy | 42.8 12.1 | rome = روما | 41.89 12.51
ivory-coast | CI | ساحل العاج ; كوت ديفوار | Ivory Coast | 7.6 -5.6 | abidjan = أبيدجان | 5.35 -4.00
jamaica | JM | جامايكا | Jamaica | 18.2 -77.3 | -
japan | JP | اليابان | Japan | 37.6 138.0 | tokyo = طوكيو | 35.69 139.69
jordan | JO | الأردن ; المملكة الأردنية الهاشمية ; المملكة الأردنية | Jordan | 31.2 36.8 | amman = عمّان ; العاصمة الأردنية عمان | 31.96 35.95
kazakhstan | KZ | كازاخستان ; قازاخستان ; كازاخستان | Kazakhstan | 48.2 67.3 | astana = أستانا ; آستانة ; أستانة ; نور سلطان | 51.18 71.45
kenya | KE | كينيا | Kenya | 0.6 37.8 | nairobi = نيروبي | -1.28 36.82
kosovo | XK | كوسوفو | Kosovo | 42.6 20.9 | pristina = بريشتينا | 42.67 21.17
kuwait | KW | الكويت ; دولة الكويت | Kuwait | 29.3 47.6 | kuwait-city = مدينة الكويت | 29.37 47.98
kyrgyzstan | KG | قرغيزستان ; قيرغيزستان | Kyrgyzstan | 41.5 74.6 | bishkek = بيشكك ; بشكيك | 42.87 74.59
laos | LA | لاوس | Laos | 18.5 103.8 | -
latvia | LV | لاتفيا | Latvia | 56.9 24.9 | riga = ريغا | 56.95 24.11
lebanon | LB | لبنان | Lebanon | 33.9 35.9 | beirut = بيروت | 33.89 35.50
lesotho | LS | ليسوتو | Lesotho | -29.6 28.2 | -
liberia | LR | ليبيريا | Liberia | 6.4 -9.3 | monrovia = مونروفيا | 6.30 -10.80
libya | LY | ليبيا ; الجماهيرية | Libya | 27.0 18.0 | tripoli-libya = طرابلس الغرب ; طرابلس | 32.89 13.19
liechtenstein | LI | ليختنشتاين | Liechtenstein | 47.1 9.5 | -
lithuania | LT | ليتوانيا | Lithuania | 55.3 23.9 | vilnius = فيلنيوس | 54.69 25.28
luxembourg | LU | لوكسمبورغ ; لوكسمبورج | Luxembourg | 49.8 6.1 | -
madagascar | MG | مدغشقر | Madagascar | -19.4 46.7 | antananarivo = أنتاناناريفو | -18.91 47.54
malawi | MW | مالاوي ; ملاوي | Malawi | -13.2 34.3 | -
malaysia | MY | ماليزيا | Malaysia | 3.8 109.7 | kuala-lumpur = كوالالمبور ; كوالا لمبور | 3.14 101.69
maldives | MV | جزر المالديف ; المالديف | Maldives | 3.7 73.5 | -
mali | ML | ?مالي ; جمهورية مالي ; دولة مالي | Mali | 17.3 -3.5 | bamako = باماكو | 12.65 -8.00
malta | MT | مالطا | Malta | 35.9 14.4 | valletta = فاليتا | 35.90 14.51
mauritania | MR | موريتانيا | Mauritania | 20.3 -10.3 | nouakchott = نواكشوط | 18.08 -15.97
mauritius | MU | موريشيوس | Mauritius | -20.3 57.6 | -
mexico | MX | المكسيك | Mexico | 23.9 -102.5 | mexico-city = مكسيكو ; مكسيكو سيتي | 19.43 -99.13
moldova | MD | مولدوفا ; مولدافيا | Moldova | 47.2 28.5 | chisinau = كيشيناو ; تشيسيناو | 47.01 28.86
monaco | MC | موناكو | Monaco | 43.73 7.42 | -
mongolia | MN | منغوليا | Mongolia | 46.8 103.1 | -
montenegro | ME | الجبل الأسود ; مونتينيغرو | Montenegro | 42.8 19.2 | podgorica = بودغوريتشا | 42.44 19.26
morocco | MA | المغرب ; المملكة المغربية | Morocco | 31.9 -6.3 | rabat = الرباط | 34.01 -6.83
mozambique | MZ | موزمبيق ; موزامبيق | Mozambique | -17.3 35.5 | maputo = مابوتو | -25.97 32.58
myanmar | MM | ميانمار ; بورما ; مينمار | Myanmar | 21.2 96.5 | naypyidaw = نايبيداو ; نايبيتاو | 19.75 96.13
namibia | NA | ناميبيا | Namibia | -22.1 17.2 | -
nepal | NP | نيبال ; النيبال | Nepal | 28.2 83.9 | kathmandu = كاتماندو ; كتماندو ; كاتمندو | 27.70 85.32
netherlands | NL | هولندا | Netherlands | 52.2 5.6 | amsterdam = أمستردام | 52.37 4.89
new-zealand | NZ | نيوزيلندا ; نيوزيلاندا ; نيوزلندا | New Zealand | -41.8 171.5 | wellington = ولنغتون ; ويلينغتون | -41.29 174.78
nicaragua | NI | نيكاراغوا | Nicaragua | 12.8 -85.0 | -
niger | NE | النيجر | Niger | 17.4 9.4 | niamey = نيامي | 13.51 2.11
nigeria | NG | نيجيريا | Nigeria | 9.6 8.1 | abuja = أبوجا | 9.06 7.49
north-korea | KP | كوريا الشمالية | North Korea | 40.2 127.2 | pyongyang = بيونغ يانغ ; بيونغيانغ ; بيونج يانج ; بيونجيانج | 39.03 125.75
north-macedonia | MK | مقدونيا الشمالية ; مقدونيا | North Macedonia | 41.6 21.7 | skopje = سكوبيه ; سكوبي | 42.00 21.43
norway | NO | النرويج | Norway | 64.6 12.7 | oslo = أوسلو | 59.91 10.75
oman | OM | سلطنة عمان ; عمان | Oman | 20.6 56.1 | muscat = ?مسقط ; العاصمة مسقط | 23.58 58.41
pakistan | PK | باكستان | Pakistan | 29.9 69.1 | islamabad = إسلام أباد ; إسلام آباد ; إسلام اباد | 33.72 73.04
palestine | PS | فلسطين ; دولة فلسطين ; الأراضي الفلسطينية ; الأراضي الفلسطينية المحتلة | Palestine | 31.9 35.2 | ramallah = رام الله ; رام اللّه | 31.90 35.20
panama | PA | بنما | Panama | 8.5 -80.1 | -
papua-new-guinea | PG | بابوا غينيا الجديدة | Papua New Guinea | -6.5 145.2 | -
paraguay | PY | باراغواي | Paraguay | -23.2 -58.4 | -
peru | PE | بيرو ; البيرو | Peru | -9.2 -74.4 | lima = ليما | -12.04 -77.03
philippines | PH | الفلبين ; الفيليبين | Philippines | 11.8 122.9 | manila = مانيلا | 14.60 120.98
poland | PL | بولندا ; بولونيا | Poland | 52.1 19.4 | warsaw = وارسو ; فرصوفيا | 52.23 21.01
portugal | PT | البرتغال | Portugal | 39.6 -8.0 | lisbon = لشبونة | 38.72 -9.14
qatar | QA | قطر ; دولة قطر | Qatar | 25.3 51.2 | doha = الدوحة | 25.29 51.53
romania | RO | رومانيا | Romania | 45.9 25.0 | bucharest = بوخارست | 44.43 26.11
russia | RU | روسيا ; روسيا الاتحادية ; الاتحاد الروسي ; الفيدرالية الروسية | Russia | 61.5 96.7 | moscow = موسكو | 55.75 37.62
rwanda | RW | رواندا | Rwanda | -2.0 29.9 | kigali = كيغالي | -1.95 30.06
saudi-arabia | SA | السعودية ; المملكة العربية السعودية ; العربية السعودية | Saudi Arabia | 24.1 44.5 | riyadh = الرياض | 24.69 46.72
senegal | SN | السنغال | Senegal | 14.4 -14.5 | dakar = داكار ; دكار | 14.69 -17.44
serbia | RS | صربيا | Serbia | 44.2 20.8 | belgrade = بلغراد | 44.80 20.47
seychelles | SC | جزر سيشل ; سيشل ; سيشيل | Seychelles | -4.7 55.5 | -
sierra-leone | SL | سيراليون | Sierra Leone | 8.6 -11.8 | freetown = فريتاون | 8.48 -13.23
singapore | SG | سنغافورة | Singapore | 1.36 103.8 | -
slovakia | SK | سلوفاكيا | Slovakia | 48.7 19.5 | bratislava = براتيسلافا | 48.15 17.11
slovenia | SI | سلوفينيا | Slovenia | 46.1 14.8 | ljubljana = ليوبليانا | 46.05 14.51
somalia | SO | الصومال | Somalia | 5.9 45.9 | mogadishu = مقديشو ; مقديشيو ; موقاديشو | 2.04 45.34
south-africa | ZA | جنوب أفريقيا ; جنوب إفريقيا | South Africa | -29.0 25.1 | pretoria = بريتوريا | -25.74 28.19
south-korea | KR | كوريا الجنوبية | South Korea | 36.4 127.8 | seoul = سيول ; سيؤول | 37.57 126.98
south-sudan | SS | جنوب السودان ; دولة جنوب السودان | South Sudan | 7.3 30.3 | juba = جوبا | 4.85 31.58
spain | ES | إسبانيا ; أسبانيا | Spain | 40.2 -3.6 | madrid = مدريد | 40.42 -3.70
sri-lanka | LK | سريلانكا ; سري لانكا | Sri Lanka | 7.6 80.7 | colombo = كولومبو | 6.93 79.85
sudan | SD | السودان ; جمهورية السودان | Sudan | 16.0 30.0 | khartoum = الخرطوم | 15.55 32.53
suriname | SR | سورينام | Suriname | 4.1 -55.9 | -
sweden | SE | السويد | Sweden | 62.8 16.7 | stockholm = ستوكهولم ; استوكهولم | 59.33 18.07
switzerland | CH | سويسرا | Switzerland | 46.8 8.2 | bern = برن | 46.95 7.45
syria | SY | سوريا ; سورية ; الجمهورية العربية السورية ; الدولة السورية | Syria | 35.0 38.5 | damascus = دمشق | 33.51 36.29
taiwan | TW | تايوان | Taiwan | 23.8 121.0 | taipei = تايبيه ; تايبيه ; تايبه | 25.05 121.53
tajikistan | TJ | طاجيكستان | Tajikistan | 38.5 71.0 | dushanbe = دوشنبه ; دوشانبي | 38.54 68.78
tanzania | TZ | تنزانيا | Tanzania | -6.3 34.8 | dodoma = دودوما | -6.17 35.74
thailand | TH | تايلاند ; تايلند ; تايلاندا | Thailand | 15.1 101.0 | bangkok = بانكوك | 13.75 100.50
east-timor | TL | تيمور الشرقية | East Timor | -8.8 125.8 | -
togo | TG | توغو | Togo | 8.5 1.0 | lome = ?لومي | 6.13 1.22
trinidad | TT | ترينيداد وتوباغو | Trinidad and Tobago | 10.5 -61.3 | -
tunisia | TN | تونس | Tunisia | 34.1 9.6 | tunis = تونس العاصمة | 36.82 10.17
turkey | TR | تركيا ; الجمهورية التركية | Turkey | 39.1 35.2 | ankara = أنقرة ; أنقره | 39.92 32.85
turkmenistan | TM | تركمانستان | Turkmenistan | 39.1 59.4 | ashgabat = عشق آباد | 37.95 58.38
uae | AE | الإمارات ; الإمارات العربية المتحدة ; دولة الإمارات ; دولة الإمارات العربية المتحدة | United Arab Emirates | 23.9 54.3 | abu-dhabi = أبوظبي ; أبو ظبي | 24.45 54.40
uganda | UG | أوغندا | Uganda | 1.3 32.4 | kampala = كمبالا | 0.32 32.58
uk | GB | بريطانيا ; المملكة المتحدة ; بريطانيا العظمى ; إنجلترا ; إنكلترا | United Kingdom | 54.1 -2.9 | london = لندن | 51.51 -0.13
ukraine | UA | أوكرانيا ; اوكرانيا | Ukraine | 49.0 31.4 | kyiv = كييف ; كييڤ | 50.45 30.52
uruguay | UY | أوروغواي ; الأوروغواي ; الأوروجواي | Uruguay | -32.8 -56.0 | -
usa | US | الولايات المتحدة ; الولايات المتحدة الأميركية ; الولايات المتحدة الأمريكية ; أميركا ; أمريكا ; الولايات المتّحدة | United States | 39.8 -98.6 | washington = واشنطن | 38.90 -77.04
uzbekistan | UZ | أوزبكستان ; أوزباكستان ; أوزبكيستان | Uzbekistan | 41.8 63.2 | tashkent = طشقند | 41.26 69.22
vatican | VA | الفاتيكان ; الكرسي الرسولي ; حاضرة الفاتيكان | Vatican | 41.90 12.45 | -
venezuela | VE | فنزويلا | Venezuela | 7.1 -66.2 | caracas = كراكاس ; كاراكاس | 10.49 -66.88
vietnam | VN | فيتنام | Vietnam | 16.6 106.3 | hanoi = هانوي | 21.03 105.85
yemen | YE | اليمن ; الجمهورية اليمنية | Yemen | 15.9 47.6 | sanaa = صنعاء | 15.35 44.21
zambia | ZM | زامبيا | Zambia | -13.5 27.8 | lusaka = لوساكا | -15.41 28.29
zimbabwe | ZW | زيمبابوي | Zimbabwe | -19.0 29.9 | harare = هراري | -17.83 31.05
western-sahara | EH | الصحراء الغربية | Western Sahara | 24.2 -13.0 | -
greenland | GL | غرينلاند ; جرينلاند | Greenland | 71.7 -42.0 | nuuk = ?نوك | 64.18 -51.72
hong-kong | HK | هونغ كونغ ; هونج كونج | Hong Kong | 22.28 114.17 | -
macau | MO | ماكاو | Macau | 22.2 113.55 | -
puerto-rico | PR | بورتوريكو ; بويرتوريكو | Puerto Rico | 18.2 -66.5 | -
`;

/** Countries whose state is a party under another name than the country's. */
export const countrySides = rows`
syria | syria-government
yemen | yemen-government
palestine | palestinian-authority
libya | libya-government
sudan | sudan-government
`;
