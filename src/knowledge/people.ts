// People of the news of 2012–2025 with what they are known as. The bare surname («لافروف») is listed where it can be nobody else's; any
// other surname is understood once the full name has stood in the report. Rows that share a surname are told apart by the full name.
// A row is: id | full names | surnames that stand alone (-) | English | office | country | side (-: the country's) .
// «?» before a surname: only behind a title («الرئيس هادي»). Source: public office; typed by hand.
import { rows } from '../text/words.ts';

export const peopleRows = rows`
# Russia
putin | فلاديمير بوتين ; فلادمير بوتين ; فلاديمير بوتن | بوتين | Vladimir Putin | president | RU | -
medvedev | دميتري ميدفيديف ; ديمتري ميدفيديف ; دميتري مدفيديف ; ديميتري مدفيديف ; ديمتري مدفيديف | ميدفيديف ; مدفيديف | Dmitry Medvedev | prime-minister | RU | -
mishustin | ميخائيل ميشوستين | ميشوستين | Mikhail Mishustin | prime-minister | RU | -
lavrov | سيرغي لافروف ; سيرجي لافروف ; سيرغى لافروف | لافروف | Sergei Lavrov | foreign-minister | RU | -
shoigu | سيرغي شويغو ; سيرجي شويجو ; سيرغي شويجو | شويغو ; شويجو | Sergei Shoigu | defence-minister | RU | -
belousov | أندريه بيلوسوف ; أندري بيلوسوف | بيلوسوف | Andrei Belousov | defence-minister | RU | -
gerasimov | فاليري غيراسيموف ; فاليري جيراسيموف | غيراسيموف ; جيراسيموف | Valery Gerasimov | chief-of-staff | RU | -
konashenkov | إيغور كوناشينكوف ; ايغور كوناشنكوف ; إيغور كوناشنكوف ; إيجور كوناشينكوف ; إيغور كوناشينكو | كوناشينكوف ; كوناشنكوف | Igor Konashenkov | military-spokesman | RU | -
rudskoy | سيرغي رودسكوي | رودسكوي | Sergei Rudskoy | general | RU | -
kartapolov | أندريه كارتابولوف ; أندري كارتابولوف | كارتابولوف | Andrei Kartapolov | general | RU | -
antonov | أناتولي أنطونوف ; أناتولي أنتونوف | - | Anatoly Antonov | deputy-defence-minister | RU | -
peskov | دميتري بيسكوف ; ديمتري بيسكوف ; ديميتري بيسكوف | بيسكوف | Dmitry Peskov | spokesman | RU | -
zakharova | ماريا زاخاروفا | زاخاروفا | Maria Zakharova | spokesman | RU | -
bogdanov | ميخائيل بوغدانوف ; ميخائيل بوجدانوف | بوغدانوف ; بوجدانوف | Mikhail Bogdanov | deputy-foreign-minister | RU | -
gatilov | غينادي غاتيلوف ; جينادي جاتيلوف | غاتيلوف | Gennady Gatilov | deputy-foreign-minister | RU | -
ryabkov | سيرغي ريابكوف | ?ريابكوف | Sergei Ryabkov | deputy-foreign-minister | RU | -
churkin | فيتالي تشوركين | تشوركين | Vitaly Churkin | un-ambassador | RU | -
nebenzia | فاسيلي نيبينزيا | نيبينزيا | Vasily Nebenzya | un-ambassador | RU | -
ivanov | سيرغي إيفانوف ; سيرغي ايفانوف | - | Sergei Ivanov | presidential-chief-of-staff | RU | -
matviyenko | فالنتينا ماتفيينكو ; فالنتينا ماتفيينكو | ماتفيينكو | Valentina Matviyenko | speaker | RU | -
volodin | فياتشيسلاف فولودين | فولودين | Vyacheslav Volodin | speaker | RU | -
patrushev | نيكولاي باتروشيف | باتروشيف | Nikolai Patrushev | security-council | RU | -
bortnikov | ألكسندر بورتنيكوف | بورتنيكوف | Alexander Bortnikov | intelligence-chief | RU | -
lavrentiev | ألكسندر لافرنتييف ; ألكسندر لافرينتيف | لافرنتييف ; لافرينتيف | Alexander Lavrentiev | envoy | RU | -
prigozhin | يفغيني بريغوجين ; يفغيني بريغوزين | بريغوجين | Yevgeny Prigozhin | armed-group-leader | RU | -
surovikin | سيرغي سوروفيكين | سوروفيكين | Sergei Surovikin | general | RU | -
kadyrov | رمضان قديروف ; رمضان قاديروف | قديروف ; قاديروف | Ramzan Kadyrov | governor | RU | -
navalny | أليكسي نافالني ; ألكسي نافالني | نافالني | Alexei Navalny | opposition | RU | russian-opposition
# United States
obama | باراك أوباما ; باراك حسين أوباما | أوباما | Barack Obama | president | US | -
trump | دونالد ترامب ; دونالد ترمب ; دونالد ترامپ | ترامب ; ترمب | Donald Trump | president | US | -
biden | جو بايدن ; جوزيف بايدن ; جوزف بايدن | بايدن | Joe Biden | president | US | -
harris | كامالا هاريس ; كاميلا هاريس | - | Kamala Harris | vice-president | US | -
pence | مايك بنس | - | Mike Pence | vice-president | US | -
vance | جيه دي فانس ; جي دي فانس | - | J. D. Vance | vice-president | US | -
george-bush | جورج بوش ; جورج دبليو بوش ; جورج بوش الابن | - | George W. Bush | president | US | -
bill-clinton | بيل كلينتون | - | Bill Clinton | president | US | -
hillary-clinton | هيلاري كلينتون | ?كلينتون | Hillary Clinton | foreign-minister | US | -
kerry | جون كيري ; جون كيرى | ?كيري ; كيرى | John Kerry | foreign-minister | US | -
tillerson | ريكس تيلرسون | تيلرسون | Rex Tillerson | foreign-minister | US | -
pompeo | مايك بومبيو | بومبيو | Mike Pompeo | foreign-minister | US | -
blinken | أنتوني بلينكن ; أنطوني بلينكن ; توني بلينكن | بلينكن | Antony Blinken | foreign-minister | US | -
rubio | ماركو روبيو | روبيو | Marco Rubio | foreign-minister | US | -
hagel | تشاك هيغل ; تشاك هاغل ; تشاك هيجل | هاغل | Chuck Hagel | defence-minister | US | -
carter | آشتون كارتر ; أشتون كارتر ; اشتون كارتر ; آش كارتر | ?كارتر | Ashton Carter | defence-minister | US | -
mattis | جيمس ماتيس ; جيم ماتيس | ?ماتيس | James Mattis | defence-minister | US | -
esper | مارك إسبر | ?إسبر | Mark Esper | defence-minister | US | -
austin | لويد أوستن | ?أوستن | Lloyd Austin | defence-minister | US | -
hegseth | بيت هيغسيث ; بيت هيجسيث | هيغسيث ; هيجسيث | Pete Hegseth | defence-minister | US | -
dempsey | مارتن ديمبسي ; مارتن دمبسي | ديمبسي ; دمبسي | Martin Dempsey | chief-of-staff | US | -
dunford | جوزيف دانفورد ; جوزف دانفورد ; جوزيف دنفورد | دانفورد | Joseph Dunford | chief-of-staff | US | -
milley | مارك ميلي | ?ميلي | Mark Milley | chief-of-staff | US | -
votel | جوزيف فوتيل | فوتيل | Joseph Votel | general | US | -
kenneth-mckenzie | كينيث ماكينزي ; فرانك ماكينزي | - | Kenneth McKenzie | general | US | -
petraeus | ديفيد بترايوس ; ديفيد بتريوس | بترايوس | David Petraeus | general | US | -
john-allen | جون ألن ; جون آلن ; جون الن | - | John Allen | envoy | US | -
mcgurk | بريت ماكغورك ; بريت ماكجورك ; بريت مكغورك | ماكغورك | Brett McGurk | envoy | US | -
witkoff | ستيف ويتكوف | ويتكوف | Steve Witkoff | envoy | US | -
hochstein | آموس هوكستين ; عاموس هوكستين ; آموس هوكشتاين | هوكستين ; هوكشتاين | Amos Hochstein | envoy | US | -
kellogg | كيث كيلوغ | كيلوغ | Keith Kellogg | envoy | US | -
lenderking | تيم ليندركينغ ; تيموثي ليندركينغ | ليندركينغ | Tim Lenderking | envoy | US | -
barrack | توم براك ; توماس براك ; توم باراك | - | Tom Barrack | envoy | US | -
james-jeffrey | جيمس جيفري | - | James Jeffrey | envoy | US | -
john-kirby | جون كيربي | كيربي | John Kirby | spokesman | US | -
mark-toner | مارك تونر | تونر | Mark Toner | spokesman | US | -
marie-harf | ماري هارف | هارف | Marie Harf | spokesman | US | -
jen-psaki | جين بساكي ; جنيفر بساكي ; جين ساكي | بساكي | Jen Psaki | spokesman | US | -
josh-earnest | جوش إيرنست ; جوش ارنست ; جوش أرنست | إيرنست | Josh Earnest | spokesman | US | -
peter-cook | بيتر كوك | - | Peter Cook | spokesman | US | -
jeff-davis | جيف ديفيس | - | Jeff Davis | spokesman | US | -
steve-warren | ستيف وارن ; ستيف وارين ; ستيفن وارن | - | Steve Warren | spokesman | US | -
ryan-dillon | راين ديلون ; ريان ديلون | - | Ryan Dillon | spokesman | US | -
ned-price | نيد برايس | - | Ned Price | spokesman | US | -
matthew-miller | ماثيو ميلر | - | Matthew Miller | spokesman | US | -
jake-sullivan | جيك سوليفان | سوليفان | Jake Sullivan | security-adviser | US | -
susan-rice | سوزان رايس | ?رايس | Susan Rice | security-adviser | US | -
bolton | جون بولتون | بولتون | John Bolton | security-adviser | US | -
ben-rhodes | بن رودس ; بن رودز | - | Ben Rhodes | security-adviser | US | -
samantha-power | سامنثا باور ; سامانتا باور ; سامانثا باور | - | Samantha Power | un-ambassador | US | -
nikki-haley | نيكي هيلي ; نيكي هايلي | - | Nikki Haley | un-ambassador | US | -
mccain | جون ماكين | ماكين | John McCain | senator | US | -
graham | ليندسي غراهام ; ليندزي غراهام ; ليندسي جراهام | ?غراهام | Lindsey Graham | senator | US | -
boehner | جون بينر ; جون بونر ; جون باينر | - | John Boehner | speaker | US | -
pelosi | نانسي بيلوسي | بيلوسي | Nancy Pelosi | speaker | US | -
comey | جيمس كومي | ?كومي | James Comey | intelligence-chief | US | -
brennan | جون برينان ; جون برنان | برينان | John Brennan | intelligence-chief | US | -
clapper | جيمس كلابر | كلابر | James Clapper | intelligence-chief | US | -
snowden | إدوارد سنودن ; ادوارد سنودن | ?سنودن | Edward Snowden | other | US | -
musk | إيلون ماسك ; ايلون ماسك | ?ماسك | Elon Musk | other | US | -
wendy-sherman | ويندي شيرمان ; وندي شيرمان | - | Wendy Sherman | deputy-foreign-minister | US | -
moniz | أرنست مونيز ; إرنست مونيز | مونيز | Ernest Moniz | energy-minister | US | -
# United Kingdom, France, Germany, Europe
cameron | ديفيد كاميرون ; ديفيد كامرون ; دايفيد كاميرون | كاميرون | David Cameron | prime-minister | GB | -
may | تيريزا ماي | - | Theresa May | prime-minister | GB | -
johnson | بوريس جونسون | ?جونسون | Boris Johnson | prime-minister | GB | -
sunak | ريشي سوناك | ?سوناك | Rishi Sunak | prime-minister | GB | -
starmer | كير ستارمر | ستارمر | Keir Starmer | prime-minister | GB | -
tony-blair | توني بلير | ?بلير | Tony Blair | prime-minister | GB | -
hague | وليام هيغ ; ويليام هيغ ; وليم هيغ ; ويليام هيج | - | William Hague | foreign-minister | GB | -
hammond | فيليب هاموند | ?هاموند | Philip Hammond | foreign-minister | GB | -
fallon | مايكل فالون | فالون | Michael Fallon | defence-minister | GB | -
lammy | ديفيد لامي | ?لامي | David Lammy | foreign-minister | GB | -
corbyn | جيريمي كوربن ; جيرمي كوربين ; جيريمي كوربين | كوربن ; كوربين | Jeremy Corbyn | opposition | GB | -
martin-griffiths | مارتن غريفيث ; مارتن غريفثس ; مارتن جريفيث | غريفيث ; جريفيث | Martin Griffiths | envoy | - | united-nations
hollande | فرانسوا هولاند ; فرنسوا هولاند ; فرانسوا أولاند ; فرنسوا اولاند | هولاند ; أولاند | François Hollande | president | FR | -
macron | إيمانويل ماكرون ; ايمانويل ماكرون | ماكرون | Emmanuel Macron | president | FR | -
sarkozy | نيكولا ساركوزي | ساركوزي | Nicolas Sarkozy | president | FR | -
fabius | لوران فابيوس ; لوران فابيس | فابيوس | Laurent Fabius | foreign-minister | FR | -
le-drian | جان إيف لودريان ; جان إيف لو دريان ; جان ايف لودريان ; جان-إيف لودريان | لودريان ; لو دريان | Jean-Yves Le Drian | defence-minister | FR | -
valls | مانويل فالس | ?فالس | Manuel Valls | prime-minister | FR | -
cazeneuve | برنار كازنوف ; برنار كازينوف | كازنوف ; كازينوف | Bernard Cazeneuve | interior-minister | FR | -
ayrault | جان مارك إيرولت ; جان مارك آيرولت ; جان-مارك إيرولت | إيرولت ; آيرولت | Jean-Marc Ayrault | foreign-minister | FR | -
barrot | جان نويل بارو | - | Jean-Noël Barrot | foreign-minister | FR | -
le-pen | مارين لوبان ; مارين لوبن ; مارين لو بن | لوبان | Marine Le Pen | opposition | FR | -
molins | فرانسوا مولانس ; فرنسوا مولان | - | François Molins | prosecutor | FR | -
merkel | أنجيلا ميركل ; أنغيلا ميركل ; انجيلا ميركل ; انغيلا ميركل ; أنجلا ميركل | ميركل | Angela Merkel | chancellor | DE | -
scholz | أولاف شولتس ; أولاف شولتز | شولتس ; شولتز | Olaf Scholz | chancellor | DE | -
merz | فريدريش ميرتس ; فريدريتش ميرتس | ميرتس | Friedrich Merz | chancellor | DE | -
steinmeier | فرانك فالتر شتاينماير ; فرانك-فالتر شتاينماير ; فرانك شتاينماير ; فرانك فالتر شتانماير | شتاينماير | Frank-Walter Steinmeier | foreign-minister | DE | -
baerbock | أنالينا بيربوك | بيربوك | Annalena Baerbock | foreign-minister | DE | -
von-der-leyen | أورسولا فون دير لاين ; أورسولا فون دير لايين | فون دير لاين | Ursula von der Leyen | commission-president | - | european-union
schaeuble | فولفغانغ شويبله ; فولفجانج شويبله ; فولفغانغ شويبليه | شويبله | Wolfgang Schäuble | finance-minister | DE | -
gabriel | زيغمار غابرييل ; سيغمار غابرييل ; زيجمار جابرييل | - | Sigmar Gabriel | foreign-minister | DE | -
renzi | ماتيو رينزي | رينزي | Matteo Renzi | prime-minister | IT | -
meloni | جورجيا ميلوني | ميلوني | Giorgia Meloni | prime-minister | IT | -
gentiloni | باولو جنتيلوني | جنتيلوني | Paolo Gentiloni | foreign-minister | IT | -
rajoy | ماريانو راخوي | راخوي | Mariano Rajoy | prime-minister | ES | -
sanchez | بيدرو سانشيز | ?سانشيز | Pedro Sánchez | prime-minister | ES | -
tsipras | أليكسيس تسيبراس ; ألكسيس تسيبراس ; اليكسيس تسيبراس ; الكسيس تسيبراس | تسيبراس | Alexis Tsipras | prime-minister | GR | -
varoufakis | يانيس فاروفاكيس | فاروفاكيس | Yanis Varoufakis | finance-minister | GR | -
mitsotakis | كيرياكوس ميتسوتاكيس | ميتسوتاكيس | Kyriakos Mitsotakis | prime-minister | GR | -
orban | فيكتور أوربان | أوربان | Viktor Orbán | prime-minister | HU | -
tusk | دونالد توسك | ?توسك | Donald Tusk | prime-minister | PL | -
duda | أندريه دودا ; أندجي دودا | ?دودا | Andrzej Duda | president | PL | -
rutte | مارك روته | روته | Mark Rutte | prime-minister | NL | -
juncker | جان كلود يونكر ; جان-كلود يونكر ; جان كلود يانكر | يونكر | Jean-Claude Juncker | commission-president | - | european-union
mogherini | فيديريكا موغيريني ; فيدريكا موغيريني ; فيديريكا موجيريني ; فريدريكا موغريني ; فيديريكا موغريني ; فدريكا موغريني ; فيدريكا موجيريني | موغيريني ; موغريني ; موجيريني | Federica Mogherini | eu-foreign-policy | - | european-union
ashton | كاثرين أشتون ; كاثرين آشتون | آشتون | Catherine Ashton | eu-foreign-policy | - | european-union
borrell | جوزيب بوريل ; جوسيب بوريل | بوريل | Josep Borrell | eu-foreign-policy | - | european-union
kallas | كايا كالاس | ?كالاس | Kaja Kallas | eu-foreign-policy | - | european-union
stoltenberg | ينس ستولتنبرغ ; ينس شتولتنبرغ ; ينس ستولتنبرج ; يانس ستولتنبرغ | ستولتنبرغ ; شتولتنبرغ ; ستولتنبرج | Jens Stoltenberg | secretary-general | - | nato
rasmussen | أندرس فوغ راسموسن ; أندرس فو راسموسن ; اندرس فوغ راسموسن | راسموسن | Anders Fogh Rasmussen | secretary-general | - | nato
breedlove | فيليب بريدلوف | بريدلوف | Philip Breedlove | general | - | nato
# United Nations
ban-ki-moon | بان كي مون ; بان كى مون ; بان كي-مون | ?كي مون | Ban Ki-moon | secretary-general | - | united-nations
guterres | أنطونيو غوتيريش ; أنطونيو غوتيريس ; أنطونيو جوتيريش ; انطونيو غوتيريس ; أنطونيو غوتيرس | غوتيريش ; غوتيريس ; جوتيريش | António Guterres | secretary-general | - | united-nations
de-mistura | ستيفان دي ميستورا ; ستيفان دو ميستورا ; ستافان دي ميستورا ; ستيفان ديميستورا ; استيفان دي ميستورا ; ستفان دي ميستورا | دي ميستورا ; دو ميستورا ; ديميستورا | Staffan de Mistura | envoy | - | united-nations
pedersen | غير بيدرسون ; جير بيدرسن ; غير بيدرسن ; جير بيدرسون | بيدرسون ; بيدرسن | Geir Pedersen | envoy | - | united-nations
brahimi | الأخضر الإبراهيمي ; لخضر الإبراهيمي ; الاخضر الابراهيمي | ?الإبراهيمي | Lakhdar Brahimi | envoy | - | united-nations
annan | كوفي أنان ; كوفي عنان | ?أنان | Kofi Annan | envoy | - | united-nations
ould-cheikh | إسماعيل ولد الشيخ أحمد ; اسماعيل ولد الشيخ احمد ; إسماعيل ولد الشيخ | ولد الشيخ أحمد ; ولد الشيخ | Ismail Ould Cheikh Ahmed | envoy | - | united-nations
jamal-benomar | جمال بنعمر ; جمال بن عمر | بنعمر | Jamal Benomar | envoy | - | united-nations
grundberg | هانس غروندبرغ ; هانس جروندبرج ; هانس غروندبيرغ | غروندبرغ | Hans Grundberg | envoy | - | united-nations
bernardino-leon | برناردينو ليون | - | Bernardino León | envoy | - | united-nations
kobler | مارتن كوبلر | كوبلر | Martin Kobler | envoy | - | united-nations
salame | غسان سلامة ; غسان سلامه | - | Ghassan Salamé | envoy | - | united-nations
bathily | عبد الله باتيلي ; عبدالله باتيلي | باتيلي | Abdoulaye Bathily | envoy | - | united-nations
plasschaert | جينين بلاسخارت ; جينين هينيس بلاسخارت ; جينين هينيس-بلاسخارت | بلاسخارت | Jeanine Plasschaert | envoy | - | united-nations
mladenov | نيكولاي ملادينوف | ملادينوف | Nickolay Mladenov | envoy | - | united-nations
stephane-dujarric | ستيفان دوغاريك ; ستيفان دوجاريك ; ستيفان دوجريك | دوغاريك ; دوجاريك | Stéphane Dujarric | spokesman | - | united-nations
farhan-haq | فرحان حق | - | Farhan Haq | spokesman | - | united-nations
zeid-hussein | زيد بن رعد الحسين ; زيد رعد الحسين ; زيد بن رعد | - | Zeid Ra'ad al-Hussein | rights-commissioner | - | united-nations
bachelet | ميشيل باشليه ; ميشيل باشيليت | باشليه | Michelle Bachelet | rights-commissioner | - | united-nations
turk | فولكر تورك | - | Volker Türk | rights-commissioner | - | united-nations
obrien-un | ستيفن أوبراين | - | Stephen O'Brien | relief-chief | - | united-nations
fletcher-un | توم فليتشر | - | Tom Fletcher | relief-chief | - | united-nations
lazzarini | فيليب لازاريني | لازاريني | Philippe Lazzarini | relief-chief | - | united-nations
tedros | تيدروس أدهانوم غيبريسوس ; تيدروس أدهانوم ; تيدروس أدهانوم جيبريسوس | تيدروس ; غيبريسوس | Tedros Adhanom | relief-chief | - | united-nations
amano | يوكيا أمانو | أمانو | Yukiya Amano | secretary-general | - | iaea
grossi | رافائيل غروسي ; رافاييل غروسي ; رافائيل جروسي | ?غروسي ; جروسي | Rafael Grossi | secretary-general | - | iaea
elaraby | نبيل العربي | - | Nabil Elaraby | secretary-general | - | arab-league
aboul-gheit | أحمد أبو الغيط ; احمد ابو الغيط | أبو الغيط | Ahmed Aboul Gheit | secretary-general | - | arab-league
zayani | عبد اللطيف الزياني ; عبداللطيف الزياني ; عبداللطيف بن راشد الزياني | ?الزياني | Abdullatif al-Zayani | secretary-general | - | gcc
iyad-madani | إياد مدني ; إياد أمين مدني ; إياد بن أمين مدني | - | Iyad Madani | secretary-general | - | oic
bensouda | فاتو بنسودا ; فاتو بنسودة | بنسودا ; بنسودة | Fatou Bensouda | prosecutor | - | icc
karim-khan | كريم خان | - | Karim Khan | prosecutor | - | icc
pope-francis | البابا فرنسيس ; البابا فرانسيس ; بابا الفاتيكان فرنسيس ; بابا الفاتيكان | - | Pope Francis | pope | VA | -
# Syria
assad | بشار الأسد ; بشار حافظ الأسد | الأسد ; ?بشار | Bashar al-Assad | president | SY | syria-government
maher-assad | ماهر الأسد | - | Maher al-Assad | general | SY | syria-government
hafez-assad | حافظ الأسد | - | Hafez al-Assad | president | SY | syria-government
asma-assad | أسماء الأسد | - | Asma al-Assad | other | SY | syria-government
muallem | وليد المعلم | ?المعلم | Walid Muallem | foreign-minister | SY | syria-government
mekdad | فيصل المقداد ; فيصل مقداد | ?المقداد | Faisal Mekdad | foreign-minister | SY | syria-government
jaafari | بشار الجعفري | - | Bashar Jaafari | un-ambassador | SY | syria-government
bouthaina-shaaban | بثينة شعبان | - | Bouthaina Shaaban | adviser | SY | syria-government
omran-zoubi | عمران الزعبي | - | Omran al-Zoubi | information-minister | SY | syria-government
halqi | وائل الحلقي | ?الحلقي | Wael al-Halqi | prime-minister | SY | syria-government
freij | فهد جاسم الفريج | ?الفريج | Fahd Jassem al-Freij | defence-minister | SY | syria-government
ali-mamlouk | علي مملوك | - | Ali Mamlouk | intelligence-chief | SY | syria-government
suheil-hassan | سهيل الحسن | - | Suheil al-Hassan | general | SY | syria-government
rami-makhlouf | رامي مخلوف | - | Rami Makhlouf | other | SY | syria-government
rami-abdulrahman | رامي عبد الرحمن ; رامي عبدالرحمن | - | Rami Abdulrahman | monitor-director | SY | sohr
fadel-abdulghany | فضل عبد الغني ; فضل عبدالغني | - | Fadel Abdul Ghany | monitor-director | SY | snhr
khoja | خالد خوجة ; خالد خوجه | ?خوجة | Khaled Khoja | opposition | SY | syrian-opposition
hadi-bahra | هادي البحرة | ?البحرة | Hadi al-Bahra | opposition | SY | syrian-opposition
jarba | أحمد الجربا | ?الجربا | Ahmad Jarba | opposition | SY | syrian-opposition
moaz-khatib | معاذ الخطيب ; أحمد معاذ الخطيب | - | Moaz al-Khatib | opposition | SY | syrian-opposition
riad-hijab | رياض حجاب | - | Riad Hijab | opposition | SY | syrian-opposition
riad-asaad | رياض الأسعد | - | Riad al-Asaad | general | SY | syrian-opposition
salim-idris | سليم إدريس | - | Salim Idris | general | SY | syrian-opposition
nasr-hariri | نصر الحريري | - | Nasr al-Hariri | opposition | SY | syrian-opposition
mohammed-alloush | محمد علوش | - | Mohammed Alloush | opposition | SY | syrian-opposition
zahran-alloush | زهران علوش | علوش | Zahran Alloush | armed-group-leader | SY | syrian-opposition
haytham-manna | هيثم مناع | - | Haytham Manna | opposition | SY | syrian-opposition
saleh-muslim | صالح مسلم | - | Saleh Muslim | party-leader | SY | syrian-kurds
mazloum-abdi | مظلوم عبدي | - | Mazloum Abdi | armed-group-leader | SY | syrian-kurds
sharaa | أحمد الشرع ; أبو محمد الجولاني ; أحمد حسين الشرع | الجولاني ; ?الشرع | Ahmed al-Sharaa | president | SY | hts
shaibani | أسعد الشيباني ; أسعد حسن الشيباني | ?الشيباني | Asaad al-Shaibani | foreign-minister | SY | hts
abu-qasra | مرهف أبو قصرة | أبو قصرة | Murhaf Abu Qasra | defence-minister | SY | hts
# Turkey
erdogan | رجب طيب أردوغان ; رجب طيب إردوغان ; رجب أردوغان ; رجب طيب أردوجان ; طيب أردوغان ; رجب طيب اوردغان | أردوغان ; إردوغان ; أردوجان | Recep Tayyip Erdoğan | president | TR | -
davutoglu | أحمد داود أوغلو ; أحمد داوود أوغلو ; أحمد داود اوغلو ; احمد داودأوغلو ; أحمد دواد أوغلو | داود أوغلو ; داوود أوغلو ; داود اوغلو | Ahmet Davutoğlu | prime-minister | TR | -
cavusoglu | مولود جاويش أوغلو ; مولود جاوش أوغلو ; مولود تشاوش أوغلو ; مولود تشاووش أوغلو ; مولود تشاويش أوغلو | جاويش أوغلو ; تشاوش أوغلو ; جاوش أوغلو | Mevlüt Çavuşoğlu | foreign-minister | TR | -
yildirim | بن علي يلدريم ; بينالي يلدريم | يلدريم | Binali Yıldırım | prime-minister | TR | -
fidan | هاكان فيدان ; حقان فيدان | ?فيدان | Hakan Fidan | foreign-minister | TR | -
akar | خلوصي أكار ; خلوصي آكار | ?أكار | Hulusi Akar | defence-minister | TR | -
kalin | إبراهيم كالين ; إبراهيم قالن ; ابراهيم كالن | ?قالن | İbrahim Kalın | spokesman | TR | -
kurtulmus | نعمان كورتولموش ; نعمان قورتولموش | كورتولموش ; قورتولموش | Numan Kurtulmuş | deputy-prime-minister | TR | -
arinc | بولنت أرينج ; بولند أرينج ; بولنت ارينج | أرينج | Bülent Arınç | deputy-prime-minister | TR | -
demirtas | صلاح الدين دميرطاش ; صلاح الدين دمرداش ; صلاح الدين دميرتاش | دميرطاش ; دمرداش ; دميرتاش | Selahattin Demirtaş | party-leader | TR | kurdish-movement
ocalan | عبد الله أوجلان ; عبدالله أوجلان ; عبدالله اوجلان | أوجلان | Abdullah Öcalan | armed-group-leader | TR | kurdish-movement
kilicdaroglu | كمال كليتشدار أوغلو ; كمال كيليجدار أوغلو ; كمال كليجدار أوغلو | كليتشدار أوغلو ; كيليجدار أوغلو | Kemal Kılıçdaroğlu | opposition | TR | -
gul | عبد الله غول ; عبدالله غول ; عبدالله جول ; عبد الله غل | - | Abdullah Gül | president | TR | -
gulen | فتح الله غولن ; فتح الله كولن ; فتح الله جولن | غولن | Fethullah Gülen | other | TR | -
imamoglu | أكرم إمام أوغلو | إمام أوغلو | Ekrem İmamoğlu | opposition | TR | -
bahceli | دولت بهجلي ; دولت بهتشلي ; دولت باهتشلي | بهجلي | Devlet Bahçeli | party-leader | TR | -
# Iran
khamenei | علي خامنئي ; علي خامنه‌ئي ; علي الخامنئي | خامنئي ; الخامنئي | Ali Khamenei | supreme-leader | IR | -
rouhani | حسن روحاني | روحاني | Hassan Rouhani | president | IR | -
raisi | إبراهيم رئيسي | - | Ebrahim Raisi | president | IR | -
pezeshkian | مسعود بزشكيان | بزشكيان | Masoud Pezeshkian | president | IR | -
ahmadinejad | محمود أحمدي نجاد ; محمود احمدي نجاد | أحمدي نجاد | Mahmoud Ahmadinejad | president | IR | -
zarif | محمد جواد ظريف ; جواد ظريف ; محمدجواد ظريف | ?ظريف | Mohammad Javad Zarif | foreign-minister | IR | -
araghchi | عباس عراقجي ; عباس عراقتشي ; عباس عرقجي | عراقجي ; عراقتشي | Abbas Araghchi | foreign-minister | IR | -
amir-abdollahian | حسين أمير عبد اللهيان ; حسين أمير عبداللهيان ; أمير عبد اللهيان ; حسين عبد اللهيان | عبد اللهيان ; عبداللهيان | Hossein Amir-Abdollahian | foreign-minister | IR | -
soleimani | قاسم سليماني | ?سليماني | Qasem Soleimani | general | IR | -
qaani | إسماعيل قاآني ; إسماعيل قآني | قاآني ; قآني | Esmail Qaani | general | IR | -
larijani | علي لاريجاني | لاريجاني | Ali Larijani | speaker | IR | -
shamkhani | علي شمخاني | شمخاني | Ali Shamkhani | security-adviser | IR | -
velayati | علي أكبر ولايتي | ?ولايتي | Ali Akbar Velayati | adviser | IR | -
salehi | علي أكبر صالحي | - | Ali Akbar Salehi | nuclear-chief | IR | -
dehghan | حسين دهقان | ?دهقان | Hossein Dehghan | defence-minister | IR | -
jafari-irgc | محمد علي جعفري ; عزيز جعفري | - | Mohammad Ali Jafari | general | IR | -
salami | حسين سلامي | - | Hossein Salami | general | IR | -
marzieh-afkham | مرضية أفخم ; مرضية افخم | أفخم | Marzieh Afkham | spokesman | IR | -
qassemi | بهرام قاسمي | - | Bahram Qassemi | spokesman | IR | -
kanaani | ناصر كنعاني | كنعاني | Nasser Kanaani | spokesman | IR | -
baghaei | إسماعيل بقائي | بقائي | Esmail Baghaei | spokesman | IR | -
khomeini | روح الله الخميني ; آية الله الخميني | الخميني | Ruhollah Khomeini | supreme-leader | IR | -
rafsanjani | علي أكبر هاشمي رفسنجاني ; أكبر هاشمي رفسنجاني ; هاشمي رفسنجاني | رفسنجاني | Akbar Hashemi Rafsanjani | other | IR | -
ghalibaf | محمد باقر قاليباف | قاليباف | Mohammad Bagher Ghalibaf | speaker | IR | -
# Iraq
abadi | حيدر العبادي | العبادي | Haider al-Abadi | prime-minister | IQ | -
maliki | نوري المالكي ; نوري كامل المالكي | ?المالكي | Nouri al-Maliki | prime-minister | IQ | -
kadhimi | مصطفى الكاظمي | الكاظمي | Mustafa al-Kadhimi | prime-minister | IQ | -
sudani | محمد شياع السوداني | - | Mohammed Shia al-Sudani | prime-minister | IQ | -
abdul-mahdi | عادل عبد المهدي ; عادل عبدالمهدي | - | Adel Abdul-Mahdi | prime-minister | IQ | -
masum | فؤاد معصوم | - | Fuad Masum | president | IQ | -
barham-salih | برهم صالح | - | Barham Salih | president | IQ | -
jubouri-speaker | سليم الجبوري | - | Salim al-Jubouri | speaker | IQ | -
ibrahim-jaafari | إبراهيم الجعفري | - | Ibrahim al-Jaafari | foreign-minister | IQ | -
khaled-obeidi | خالد العبيدي | - | Khaled al-Obeidi | defence-minister | IQ | -
masoud-barzani | مسعود بارزاني ; مسعود البارزاني ; مسعود برزاني | بارزاني | Masoud Barzani | president | IQ | iraqi-kurdistan
nechirvan-barzani | نيجيرفان بارزاني ; نيجيرفان البارزاني | - | Nechirvan Barzani | president | IQ | iraqi-kurdistan
masrour-barzani | مسرور بارزاني ; مسرور البارزاني | - | Masrour Barzani | prime-minister | IQ | iraqi-kurdistan
talabani | جلال طالباني ; جلال الطالباني | طالباني | Jalal Talabani | president | IQ | -
zebari | هوشيار زيباري | زيباري | Hoshyar Zebari | foreign-minister | IQ | -
sadr | مقتدى الصدر | ?الصدر | Muqtada al-Sadr | party-leader | IQ | sadrists
sistani | علي السيستاني ; علي الحسيني السيستاني | السيستاني | Ali al-Sistani | religious-leader | IQ | -
hadi-amiri | هادي العامري | ?العامري | Hadi al-Amiri | armed-group-leader | IQ | iraqi-militias
muhandis | أبو مهدي المهندس | - | Abu Mahdi al-Muhandis | armed-group-leader | IQ | iraqi-militias
khazali | قيس الخزعلي | ?الخزعلي | Qais al-Khazali | armed-group-leader | IQ | iraqi-militias
saddam | صدام حسين | - | Saddam Hussein | president | IQ | -
halbousi | محمد الحلبوسي | الحلبوسي | Mohammed al-Halbousi | speaker | IQ | -
yahya-rasool | يحيى رسول | - | Yahya Rasool | spokesman | IQ | -
saad-maan | سعد معن | - | Saad Maan | spokesman | IQ | -
baghdadi | أبو بكر البغدادي ; ابو بكر البغدادي | ?البغدادي | Abu Bakr al-Baghdadi | armed-group-leader | IQ | isis
adnani | أبو محمد العدناني | ?العدناني | Abu Mohammad al-Adnani | spokesman | SY | isis
zawahiri | أيمن الظواهري | الظواهري | Ayman al-Zawahiri | armed-group-leader | - | al-qaeda
bin-laden | أسامة بن لادن ; اسامة بن لادن | بن لادن | Osama bin Laden | armed-group-leader | - | al-qaeda
zarqawi | أبو مصعب الزرقاوي | الزرقاوي | Abu Musab al-Zarqawi | armed-group-leader | IQ | al-qaeda
# Saudi Arabia and the Gulf
king-salman | سلمان بن عبدالعزيز ; سلمان بن عبد العزيز ; سلمان بن عبدالعزيز آل سعود ; سلمان بن عبد العزيز آل سعود | - | King Salman | king | SA | -
king-abdullah-sa | عبدالله بن عبدالعزيز ; عبد الله بن عبد العزيز ; عبدالله بن عبدالعزيز آل سعود | - | King Abdullah | king | SA | -
mbs | محمد بن سلمان ; محمد بن سلمان بن عبدالعزيز ; محمد بن سلمان بن عبد العزيز ; محمد بن سلمان آل سعود | - | Mohammed bin Salman | crown-prince | SA | -
mbn | محمد بن نايف ; محمد بن نايف بن عبدالعزيز ; محمد بن نايف بن عبد العزيز | - | Mohammed bin Nayef | crown-prince | SA | -
jubeir | عادل الجبير ; عادل بن أحمد الجبير | الجبير | Adel al-Jubeir | foreign-minister | SA | -
saud-faisal | سعود الفيصل ; سعود بن فيصل | - | Saud al-Faisal | foreign-minister | SA | -
faisal-bin-farhan | فيصل بن فرحان ; فيصل بن فرحان بن عبدالله | - | Faisal bin Farhan | foreign-minister | SA | -
khalid-bin-salman | خالد بن سلمان ; خالد بن سلمان بن عبدالعزيز | - | Khalid bin Salman | defence-minister | SA | -
asiri | أحمد عسيري ; أحمد العسيري ; أحمد بن حسن عسيري | ?عسيري | Ahmed Asiri | military-spokesman | SA | saudi-coalition
turki-maliki | تركي المالكي | - | Turki al-Maliki | military-spokesman | SA | saudi-coalition
mansour-turki | منصور التركي | - | Mansour al-Turki | spokesman | SA | -
muallimi | عبدالله المعلمي ; عبد الله المعلمي | المعلمي | Abdallah al-Mouallimi | un-ambassador | SA | -
turki-faisal | تركي الفيصل | - | Turki al-Faisal | other | SA | -
khashoggi | جمال خاشقجي | خاشقجي | Jamal Khashoggi | other | SA | -
mbz | محمد بن زايد ; محمد بن زايد آل نهيان | - | Mohamed bin Zayed | president | AE | -
khalifa-uae | خليفة بن زايد ; خليفة بن زايد آل نهيان | - | Khalifa bin Zayed | president | AE | -
mbr | محمد بن راشد ; محمد بن راشد آل مكتوم | - | Mohammed bin Rashid | prime-minister | AE | -
abdullah-bin-zayed | عبدالله بن زايد ; عبد الله بن زايد ; عبد الله بن زايد آل نهيان | - | Abdullah bin Zayed | foreign-minister | AE | -
gargash | أنور قرقاش | قرقاش | Anwar Gargash | deputy-foreign-minister | AE | -
tamim | تميم بن حمد ; تميم بن حمد آل ثاني | ?تميم | Tamim bin Hamad | emir | QA | -
attiyah | خالد العطية ; خالد بن محمد العطية | - | Khalid al-Attiyah | foreign-minister | QA | -
mbj | محمد بن عبد الرحمن آل ثاني ; محمد بن عبدالرحمن آل ثاني ; محمد بن عبد الرحمن بن جاسم آل ثاني | - | Mohammed bin Abdulrahman | prime-minister | QA | -
majed-ansari | ماجد الأنصاري ; ماجد بن محمد الأنصاري | - | Majed al-Ansari | spokesman | QA | -
sabah-kuwait | صباح الأحمد ; صباح الأحمد الجابر الصباح ; صباح الأحمد الصباح | - | Sabah al-Ahmad | emir | KW | -
hamad-bahrain | حمد بن عيسى ; حمد بن عيسى آل خليفة | - | Hamad bin Isa | king | BH | -
qaboos | قابوس بن سعيد ; السلطان قابوس | - | Qaboos bin Said | sultan | OM | -
haitham-oman | هيثم بن طارق | - | Haitham bin Tariq | sultan | OM | -
bin-alawi | يوسف بن علوي | بن علوي | Yusuf bin Alawi | foreign-minister | OM | -
badr-busaidi | بدر البوسعيدي | البوسعيدي | Badr al-Busaidi | foreign-minister | OM | -
# Yemen
hadi | عبد ربه منصور هادي ; عبدربه منصور هادي ; عبد ربه منصور ; عبدربه منصور | ?هادي | Abdrabbuh Mansur Hadi | president | YE | yemen-government
saleh | علي عبد الله صالح ; علي عبدالله صالح ; المخلوع صالح ; الرئيس المخلوع صالح | ?صالح | Ali Abdullah Saleh | president | YE | saleh-loyalists
bahah | خالد بحاح ; خالد محفوظ بحاح | بحاح | Khaled Bahah | prime-minister | YE | yemen-government
bin-daghr | أحمد عبيد بن دغر ; أحمد بن دغر | بن دغر | Ahmed bin Daghr | prime-minister | YE | yemen-government
maeen | معين عبد الملك ; معين عبدالملك | - | Maeen Abdulmalik | prime-minister | YE | yemen-government
alimi | رشاد العليمي ; رشاد محمد العليمي | ?العليمي | Rashad al-Alimi | president | YE | yemen-government
yassin | رياض ياسين | - | Riad Yassin | foreign-minister | YE | yemen-government
mikhlafi | عبد الملك المخلافي ; عبدالملك المخلافي | ?المخلافي | Abdulmalik al-Mekhlafi | foreign-minister | YE | yemen-government
eryani | معمر الإرياني | الإرياني | Muammar al-Eryani | information-minister | YE | yemen-government
rajeh-badi | راجح بادي | - | Rajeh Badi | spokesman | YE | yemen-government
maqdashi | محمد علي المقدشي ; محمد المقدشي | ?المقدشي | Mohammed al-Maqdashi | general | YE | yemen-government
ali-mohsen | علي محسن الأحمر | - | Ali Mohsen al-Ahmar | vice-president | YE | yemen-government
zubaidi | عيدروس الزبيدي ; عيدروس قاسم الزبيدي | ?الزبيدي | Aidarus al-Zubaidi | party-leader | YE | southern-transitional-council
abdulmalik-houthi | عبد الملك الحوثي ; عبدالملك الحوثي ; عبد الملك بدر الدين الحوثي | - | Abdul-Malik al-Houthi | armed-group-leader | YE | houthis
mohammed-ali-houthi | محمد علي الحوثي | - | Mohammed Ali al-Houthi | armed-group-leader | YE | houthis
mohammed-abdulsalam | محمد عبد السلام ; محمد عبدالسلام | - | Mohammed Abdulsalam | spokesman | YE | houthis
mahdi-mashat | مهدي المشاط | ?المشاط | Mahdi al-Mashat | president | YE | houthis
yahya-saree | يحيى سريع ; العميد يحيى سريع | - | Yahya Saree | military-spokesman | YE | houthis
bukhaiti | محمد البخيتي | ?البخيتي | Mohammed al-Bukhaiti | spokesman | YE | houthis
sharaf-luqman | شرف لقمان | - | Sharaf Luqman | military-spokesman | YE | houthis
tareq-saleh | طارق صالح ; طارق محمد عبد الله صالح | - | Tareq Saleh | general | YE | yemen-government
# Israel and Palestine
netanyahu | بنيامين نتنياهو ; بنيامين نتانياهو ; بنيامين نتنيـاهو ; بنجامين نتنياهو ; بيبي نتنياهو | نتنياهو ; نتانياهو | Benjamin Netanyahu | prime-minister | IL | -
gantz | بيني غانتس ; بيني جانتس | غانتس ; جانتس | Benny Gantz | defence-minister | IL | -
gallant | يوآف غالانت ; يوآف جالانت | غالانت ; جالانت | Yoav Gallant | defence-minister | IL | -
katz | يسرائيل كاتس ; إسرائيل كاتس | كاتس | Israel Katz | defence-minister | IL | -
yaalon | موشيه يعالون ; موشي يعلون ; موشيه يعلون ; موشي يعالون | يعالون ; يعلون | Moshe Ya'alon | defence-minister | IL | -
lieberman | أفيغدور ليبرمان ; افيغدور ليبرمان ; أفيجدور ليبرمان | ليبرمان | Avigdor Lieberman | foreign-minister | IL | -
bennett | نفتالي بينيت ; نفتالي بينت ; نفتالي بنت | بينيت | Naftali Bennett | prime-minister | IL | -
lapid | يائير لابيد ; يائير لبيد | لابيد ; ?لبيد | Yair Lapid | opposition | IL | -
ben-gvir | إيتمار بن غفير ; إيتمار بن جفير | بن غفير ; بن جفير | Itamar Ben-Gvir | security-minister | IL | -
smotrich | بتسلئيل سموتريتش ; بتسلئيل سموطريتش | سموتريتش ; سموطريتش | Bezalel Smotrich | finance-minister | IL | -
herzog | يتسحاق هرتسوغ ; إسحق هرتزوغ ; إسحاق هرتسوغ ; إسحق هرتسوغ | هرتسوغ ; هرتزوغ | Isaac Herzog | president | IL | -
rivlin | رؤوفين ريفلين ; رؤوبين ريفلين ; رئوفين ريفلين | ريفلين | Reuven Rivlin | president | IL | -
peres | شمعون بيريز ; شيمون بيريز | ?بيريز | Shimon Peres | president | IL | -
livni | تسيبي ليفني | ?ليفني | Tzipi Livni | opposition | IL | -
eisenkot | غادي آيزنكوت ; غادي إيزنكوت ; جادي ايزنكوت | آيزنكوت ; إيزنكوت | Gadi Eisenkot | chief-of-staff | IL | -
halevi | هرتسي هاليفي ; هيرتسي هليفي ; هرتسي هليفي | هاليفي ; ?هليفي | Herzi Halevi | chief-of-staff | IL | -
zamir | إيال زامير | زامير | Eyal Zamir | chief-of-staff | IL | -
hagari | دانيال هاغاري ; دانيال هجاري | هاغاري | Daniel Hagari | military-spokesman | IL | -
adraee | أفيخاي أدرعي ; افيخاي ادرعي ; أفيخاي أدرعى | أدرعي | Avichay Adraee | military-spokesman | IL | -
yossi-cohen | يوسي كوهين | - | Yossi Cohen | intelligence-chief | IL | -
gilad-erdan | جلعاد أردان ; غلعاد إردان ; جلعاد اردان | ?أردان | Gilad Erdan | security-minister | IL | -
abbas | محمود عباس ; أبو مازن | ?عباس | Mahmoud Abbas | president | PS | palestinian-authority
erekat | صائب عريقات ; صائب عريقات | عريقات | Saeb Erekat | negotiator | PS | palestinian-authority
abu-rudeineh | نبيل أبو ردينة ; نبيل ابو ردينة | أبو ردينة | Nabil Abu Rudeineh | spokesman | PS | palestinian-authority
hamdallah | رامي الحمد الله ; رامي الحمدالله | ?الحمد الله | Rami Hamdallah | prime-minister | PS | palestinian-authority
shtayyeh | محمد اشتية ; محمد أشتية | اشتية | Mohammad Shtayyeh | prime-minister | PS | palestinian-authority
riyad-mansour | رياض منصور | - | Riyad Mansour | un-ambassador | PS | palestinian-authority
maliki-ps | رياض المالكي | - | Riyad al-Maliki | foreign-minister | PS | palestinian-authority
meshaal | خالد مشعل | - | Khaled Meshaal | party-leader | PS | hamas
haniyeh | إسماعيل هنية ; اسماعيل هنيه | ?هنية | Ismail Haniyeh | party-leader | PS | hamas
sinwar | يحيى السنوار | ?السنوار | Yahya Sinwar | party-leader | PS | hamas
deif | محمد الضيف | - | Mohammed Deif | armed-group-leader | PS | hamas
abu-obeida | أبو عبيدة | - | Abu Obeida | military-spokesman | PS | hamas
abu-marzouk | موسى أبو مرزوق | أبو مرزوق | Mousa Abu Marzouk | party-leader | PS | hamas
abu-zuhri | سامي أبو زهري | أبو زهري | Sami Abu Zuhri | spokesman | PS | hamas
osama-hamdan | أسامة حمدان | - | Osama Hamdan | spokesman | PS | hamas
khalil-hayya | خليل الحية | - | Khalil al-Hayya | party-leader | PS | hamas
ashraf-qudra | أشرف القدرة | - | Ashraf al-Qudra | spokesman | PS | hamas
mahmoud-basal | محمود بصل | - | Mahmoud Basal | spokesman | PS | hamas
nakhalah | زياد النخالة | ?النخالة | Ziyad al-Nakhalah | party-leader | PS | islamic-jihad
ramadan-shallah | رمضان شلح ; رمضان عبد الله شلح | - | Ramadan Shallah | party-leader | PS | islamic-jihad
dahlan | محمد دحلان | ?دحلان | Mohammed Dahlan | other | PS | -
barghouti | مروان البرغوثي | ?البرغوثي | Marwan Barghouti | other | PS | palestinian-authority
# Lebanon, Jordan, Egypt, the Maghreb, Sudan, Africa
nasrallah | حسن نصر الله ; حسن نصرالله | نصر الله ; نصرالله | Hassan Nasrallah | armed-group-leader | LB | hezbollah
naim-qassem | نعيم قاسم | - | Naim Qassem | armed-group-leader | LB | hezbollah
saad-hariri | سعد الحريري ; سعد الدين الحريري | الحريري | Saad Hariri | prime-minister | LB | -
rafik-hariri | رفيق الحريري | - | Rafik Hariri | prime-minister | LB | -
tammam-salam | تمام سلام | - | Tammam Salam | prime-minister | LB | -
mikati | نجيب ميقاتي | ميقاتي | Najib Mikati | prime-minister | LB | -
nabih-berri | نبيه بري | ?بري | Nabih Berri | speaker | LB | amal
aoun | ميشال عون | ?عون | Michel Aoun | president | LB | -
joseph-aoun | جوزيف عون ; جوزاف عون | - | Joseph Aoun | president | LB | -
nawaf-salam | نواف سلام | - | Nawaf Salam | prime-minister | LB | -
geagea | سمير جعجع | جعجع | Samir Geagea | party-leader | LB | -
jumblatt | وليد جنبلاط | جنبلاط | Walid Jumblatt | party-leader | LB | -
bassil | جبران باسيل | - | Gebran Bassil | foreign-minister | LB | -
machnouk | نهاد المشنوق | ?المشنوق | Nohad Machnouk | interior-minister | LB | -
king-abdullah-jo | عبد الله الثاني ; عبدالله الثاني ; عبد الله الثاني بن الحسين | - | King Abdullah II | king | JO | -
judeh | ناصر جودة | - | Nasser Judeh | foreign-minister | JO | -
safadi | أيمن الصفدي | ?الصفدي | Ayman Safadi | foreign-minister | JO | -
momani | محمد المومني | ?المومني | Mohammad Momani | spokesman | JO | -
kasasbeh | معاذ الكساسبة | الكساسبة | Muath al-Kasasbeh | other | JO | -
sisi | عبد الفتاح السيسي ; عبدالفتاح السيسي ; عبد الفتاح السيسى | السيسي ; السيسى | Abdel Fattah al-Sisi | president | EG | -
morsi | محمد مرسي ; محمد مرسى | ?مرسي | Mohamed Morsi | president | EG | muslim-brotherhood
mubarak | حسني مبارك ; محمد حسني مبارك | ?مبارك | Hosni Mubarak | president | EG | -
shoukry | سامح شكري ; سامح شكرى | - | Sameh Shoukry | foreign-minister | EG | -
abdelatty | بدر عبد العاطي ; بدر عبدالعاطي | - | Badr Abdelatty | foreign-minister | EG | -
mehleb | إبراهيم محلب ; ابراهيم محلب | ?محلب | Ibrahim Mehleb | prime-minister | EG | -
madbouly | مصطفى مدبولي | ?مدبولي | Mostafa Madbouly | prime-minister | EG | -
baradei | محمد البرادعي | البرادعي | Mohamed ElBaradei | other | EG | -
tayeb | أحمد الطيب | - | Ahmed el-Tayeb | religious-leader | EG | -
abu-zeid-egypt | أحمد أبو زيد | - | Ahmed Abu Zeid | spokesman | EG | -
mohammed-samir | محمد سمير | - | Mohammed Samir | military-spokesman | EG | -
hisham-barakat | هشام بركات | - | Hisham Barakat | prosecutor | EG | -
badie | محمد بديع | - | Mohammed Badie | party-leader | EG | muslim-brotherhood
essebsi | الباجي قائد السبسي ; الباجي قايد السبسي ; محمد الباجي قائد السبسي | السبسي ; قائد السبسي | Beji Caid Essebsi | president | TN | -
kais-saied | قيس سعيد ; قيس سعيّد | - | Kais Saied | president | TN | -
habib-essid | الحبيب الصيد | - | Habib Essid | prime-minister | TN | -
marzouki | المنصف المرزوقي ; منصف المرزوقي | ?المرزوقي | Moncef Marzouki | president | TN | -
ghannouchi | راشد الغنوشي | الغنوشي | Rached Ghannouchi | party-leader | TN | -
ben-ali | زين العابدين بن علي | - | Zine El Abidine Ben Ali | president | TN | -
bouteflika | عبد العزيز بوتفليقة ; عبدالعزيز بوتفليقة | بوتفليقة | Abdelaziz Bouteflika | president | DZ | -
tebboune | عبد المجيد تبون ; عبدالمجيد تبون | ?تبون | Abdelmadjid Tebboune | president | DZ | -
lamamra | رمطان لعمامرة | لعمامرة | Ramtane Lamamra | foreign-minister | DZ | -
mohammed-vi | محمد السادس | - | Mohammed VI | king | MA | -
benkirane | عبد الإله بنكيران ; عبدالإله بنكيران | بنكيران | Abdelilah Benkirane | prime-minister | MA | -
bourita | ناصر بوريطة | بوريطة | Nasser Bourita | foreign-minister | MA | -
ould-abdel-aziz | محمد ولد عبد العزيز ; محمد ولد عبدالعزيز | - | Mohamed Ould Abdel Aziz | president | MR | -
gaddafi | معمر القذافي | القذافي | Muammar Gaddafi | president | LY | -
saif-gaddafi | سيف الإسلام القذافي ; سيف الاسلام | - | Saif al-Islam Gaddafi | other | LY | -
haftar | خليفة حفتر ; خليفة بلقاسم حفتر | حفتر | Khalifa Haftar | general | LY | libyan-national-army
sarraj | فائز السراج ; فايز السراج | ?السراج | Fayez al-Sarraj | prime-minister | LY | libya-government
dbeibeh | عبد الحميد الدبيبة ; عبدالحميد الدبيبة | الدبيبة | Abdul Hamid Dbeibeh | prime-minister | LY | libya-government
aguila-saleh | عقيلة صالح ; عقيله صالح | - | Aguila Saleh | speaker | LY | libyan-national-army
menfi | محمد المنفي | ?المنفي | Mohamed al-Menfi | president | LY | libya-government
thinni | عبد الله الثني ; عبدالله الثني | الثني | Abdullah al-Thinni | prime-minister | LY | libyan-national-army
bashagha | فتحي باشاغا ; فتحي باشا آغا | باشاغا | Fathi Bashagha | prime-minister | LY | -
mismari | أحمد المسماري | المسماري | Ahmed al-Mismari | military-spokesman | LY | libyan-national-army
bashir | عمر البشير ; عمر حسن البشير ; عمر حسن أحمد البشير | ?البشير | Omar al-Bashir | president | SD | sudan-government
burhan | عبد الفتاح البرهان ; عبدالفتاح البرهان | ?البرهان | Abdel Fattah al-Burhan | president | SD | sudan-government
hemedti | محمد حمدان دقلو ; حميدتي | حميدتي ; دقلو | Mohamed Hamdan Dagalo | armed-group-leader | SD | rsf-sudan
hamdok | عبد الله حمدوك ; عبدالله حمدوك | حمدوك | Abdalla Hamdok | prime-minister | SD | -
nabil-abdallah | نبيل عبد الله ; نبيل عبدالله | - | Nabil Abdallah | military-spokesman | SD | sudan-government
minnawi | مني أركو مناوي | ?مناوي | Minni Minnawi | governor | SD | -
ghandour | إبراهيم غندور | غندور | Ibrahim Ghandour | foreign-minister | SD | sudan-government
salva-kiir | سلفا كير ; سلفاكير ; سلفا كير ميارديت | سلفاكير | Salva Kiir | president | SS | -
riek-machar | رياك مشار ; رييك مشار ; ريك مشار | - | Riek Machar | vice-president | SS | -
abiy-ahmed | آبي أحمد ; أبي أحمد ; آبي أحمد علي | - | Abiy Ahmed | prime-minister | ET | -
hassan-sheikh | حسن شيخ محمود | - | Hassan Sheikh Mohamud | president | SO | -
farmajo | محمد عبد الله فرماجو ; محمد عبدالله فرماجو | فرماجو | Mohamed Abdullahi Farmajo | president | SO | -
buhari | محمد بخاري ; محمدو بخاري ; محمد بوهاري ; محمدو بوهاري | ?بخاري | Muhammadu Buhari | president | NG | -
goodluck | غودلاك جوناثان ; جودلاك جوناثان | - | Goodluck Jonathan | president | NG | -
museveni | يوويري موسيفيني | موسيفيني | Yoweri Museveni | president | UG | -
kenyatta | أوهورو كينياتا | كينياتا | Uhuru Kenyatta | president | KE | -
kagame | بول كاغامي ; بول كاجامي | كاغامي | Paul Kagame | president | RW | -
ramaphosa | سيريل رامافوزا ; سيريل رامابوزا | رامافوزا | Cyril Ramaphosa | president | ZA | -
mugabe | روبرت موغابي ; روبرت موجابي | موغابي | Robert Mugabe | president | ZW | -
# Ukraine and the neighbours of Russia
zelensky | فولوديمير زيلينسكي ; فلاديمير زيلينسكي ; فولوديمير زيلنسكي ; فلوديمير زيلينسكي | زيلينسكي ; زيلنسكي | Volodymyr Zelensky | president | UA | -
poroshenko | بيترو بوروشينكو ; بترو بوروشينكو ; بيتر بوروشنكو | بوروشينكو ; بوروشنكو | Petro Poroshenko | president | UA | -
yanukovych | فيكتور يانوكوفيتش | يانوكوفيتش | Viktor Yanukovych | president | UA | -
yatsenyuk | أرسيني ياتسينيوك ; أرسيني ياتسنيوك | ياتسينيوك ; ياتسنيوك | Arseniy Yatsenyuk | prime-minister | UA | -
kuleba | دميترو كوليبا ; ديمترو كوليبا | كوليبا | Dmytro Kuleba | foreign-minister | UA | -
sybiha | أندريه سيبيها ; أندري سيبيها ; أندريه سيبيغا | سيبيها | Andrii Sybiha | foreign-minister | UA | -
reznikov | أوليكسي ريزنيكوف ; أليكسي ريزنيكوف | ريزنيكوف | Oleksii Reznikov | defence-minister | UA | -
umerov | رستم عميروف ; رستم أوميروف | عميروف ; أوميروف | Rustem Umerov | defence-minister | UA | -
zaluzhny | فاليري زالوجني ; فاليري زالوجنى | زالوجني | Valerii Zaluzhnyi | general | UA | -
syrskyi | أوليكساندر سيرسكي ; ألكسندر سيرسكي ; أولكسندر سيرسكي | سيرسكي | Oleksandr Syrskyi | general | UA | -
budanov | كيريلو بودانوف | بودانوف | Kyrylo Budanov | intelligence-chief | UA | -
podolyak | ميخايلو بودولياك | بودولياك | Mykhailo Podolyak | adviser | UA | -
yermak | أندريه يرماك ; أندري يرماك ; أندريه ييرماك | يرماك | Andriy Yermak | presidential-chief-of-staff | UA | -
klitschko | فيتالي كليتشكو | كليتشكو | Vitali Klitschko | mayor | UA | -
lukashenko | ألكسندر لوكاشينكو ; ألكسندر لوكاشنكو ; الكسندر لوكاشينكو | لوكاشينكو ; لوكاشنكو | Alexander Lukashenko | president | BY | -
aliyev | إلهام علييف | علييف | Ilham Aliyev | president | AZ | -
pashinyan | نيكول باشينيان | باشينيان | Nikol Pashinyan | prime-minister | AM | -
nazarbayev | نور سلطان نزارباييف ; نور سلطان نزاربايف ; نورسلطان نزارباييف | نزارباييف ; نزاربايف | Nursultan Nazarbayev | president | KZ | -
tokayev | قاسم جومارت توكاييف ; قاسم توكاييف | توكاييف | Kassym-Jomart Tokayev | president | KZ | -
zakharchenko | ألكسندر زاخارتشينكو | زاخارتشينكو | Alexander Zakharchenko | armed-group-leader | UA | russia-separatists
# Asia and the Americas
xi-jinping | شي جينبينغ ; شي جين بينغ ; شي جينبينج ; شي جين بينج | - | Xi Jinping | president | CN | -
wang-yi | وانغ يي | - | Wang Yi | foreign-minister | CN | -
li-keqiang | لي كه تشيانغ ; لي كي تشيانغ ; لي كيكيانغ | - | Li Keqiang | prime-minister | CN | -
kim-jong-un | كيم جونغ أون ; كيم جونغ اون ; كيم جونج اون ; كيم جونغ-أون | - | Kim Jong-un | president | KP | -
park-geun-hye | بارك غن هيه ; بارك كون هيه ; بارك جون هاي | - | Park Geun-hye | president | KR | -
moon-jae-in | مون جاي إن ; مون جيه إن ; مون جاي-إن | - | Moon Jae-in | president | KR | -
yoon | يون سوك يول ; يون سيوك يول | - | Yoon Suk Yeol | president | KR | -
abe | شينزو آبي ; شينزو ابي | - | Shinzo Abe | prime-minister | JP | -
kishida | فوميو كيشيدا | كيشيدا | Fumio Kishida | prime-minister | JP | -
modi | ناريندرا مودي ; نارندرا مودي | ?مودي | Narendra Modi | prime-minister | IN | -
nawaz-sharif | نواز شريف | - | Nawaz Sharif | prime-minister | PK | -
imran-khan | عمران خان | - | Imran Khan | prime-minister | PK | -
shehbaz-sharif | شهباز شريف | - | Shehbaz Sharif | prime-minister | PK | -
musharraf | برويز مشرف | - | Pervez Musharraf | president | PK | -
ashraf-ghani | أشرف غني ; اشرف غني ; محمد أشرف غني | - | Ashraf Ghani | president | AF | -
abdullah-abdullah | عبد الله عبد الله ; عبدالله عبدالله | - | Abdullah Abdullah | chief-executive | AF | -
karzai | حامد كرزاي ; حميد كرزاي | كرزاي | Hamid Karzai | president | AF | -
mullah-omar | الملا عمر ; الملا محمد عمر | - | Mullah Omar | armed-group-leader | AF | taliban
akhundzada | هبة الله أخوند زاده ; هبة الله آخوند زاده ; هيبة الله أخوند زاده | - | Hibatullah Akhundzada | armed-group-leader | AF | taliban
zabihullah-mujahid | ذبيح الله مجاهد | - | Zabihullah Mujahid | spokesman | AF | taliban
najib-razak | نجيب عبد الرزاق ; نجيب عبدالرزاق ; نجيب رزاق | - | Najib Razak | prime-minister | MY | -
suu-kyi | أونغ سان سو تشي ; أونغ سان سو كي ; اونج سان سو تشي | سو تشي ; سو كي | Aung San Suu Kyi | opposition | MM | -
duterte | رودريغو دوتيرتي ; رودريجو دوتيرتي | دوتيرتي | Rodrigo Duterte | president | PH | -
abbott | توني أبوت ; توني ابوت | أبوت | Tony Abbott | prime-minister | AU | -
harper | ستيفن هاربر | هاربر | Stephen Harper | prime-minister | CA | -
trudeau | جاستن ترودو | ترودو | Justin Trudeau | prime-minister | CA | -
carney | مارك كارني | ?كارني | Mark Carney | prime-minister | CA | -
rousseff | ديلما روسيف ; ديلما روسف | روسيف | Dilma Rousseff | president | BR | -
lula | لولا دا سيلفا ; لويس إيناسيو لولا دا سيلفا ; إيناسيو لولا دا سيلفا | - | Lula da Silva | president | BR | -
maduro | نيكولاس مادورو | مادورو | Nicolás Maduro | president | VE | -
chavez | هوغو تشافيز ; هوجو تشافيز | تشافيز | Hugo Chávez | president | VE | -
castro | راؤول كاسترو ; راوول كاسترو | كاسترو | Raúl Castro | president | CU | -
fidel-castro | فيدل كاسترو | - | Fidel Castro | president | CU | -
blatter | جوزيف بلاتر ; سيب بلاتر ; جوزف بلاتر | بلاتر | Sepp Blatter | sports | - | -
lubitz | أندرياس لوبيتز ; اندرياس لوبيتز | لوبيتز | Andreas Lubitz | other | DE | -
assange | جوليان أسانج | أسانج | Julian Assange | other | - | -
lagarde | كريستين لاغارد ; كريستين لاجارد | لاغارد ; لاجارد | Christine Lagarde | secretary-general | - | imf
`;
