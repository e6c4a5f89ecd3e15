// Nationalities and peoples: «روسي روسية روسيان روسيتان روس» (Russian, six forms and the broken plural).
// The adjective is made from the country's name by the nisba rule: drop the article and the ending (ا، ة، يا), add ي:
// سوريا → سوري, العراق → عراقي. Where the rule is wrong the row says the adjective itself (السعودية → سعودي is regular; اليمن → يمني;
// أميركا has two spellings). A row is: entity | name the rule is applied to, or = and the adjectives themselves | broken plurals.
// Source: Ryding (2005), ch. 10 (nisba); plurals from newspapers.
import type { LanguagePart } from '../../model/languages.ts';
import { rows } from '../../text/words.ts';
import { adjectiveForms, nounForms } from './inflection.ts';

const countries = rows`
afghanistan | =أفغاني أفغانستاني | أفغان
albania | ألبانيا | ألبان
algeria | الجزائر
andorra | أندورا
angola | أنغولا
argentina | الأرجنتين
armenia | أرمينيا | أرمن
armenia | =أرميني
australia | =أسترالي استرالي
austria | =نمساوي نمسوي
azerbaijan | =أذربيجاني أذري أذربيجانى
bahrain | =بحريني
bangladesh | =بنغلادشي بنغالي بنجلاديشي بنغلاديشي بنجلادشي بنغلاديشى
belarus | =بيلاروسي بيلاروسي روسي‌بيضاوي
belgium | =بلجيكي
benin | بنين
bhutan | =بوتاني
bolivia | =بوليفي
bosnia | =بوسني بوسنوي
botswana | =بوتسواني
brazil | =برازيلي
brunei | =بروناوي
bulgaria | =بلغاري | بلغار
burkina-faso | =بوركيني بوركينابي
burundi | =بوروندي
cambodia | =كمبودي
cameroon | =كاميروني
canada | =كندي
chad | تشاد
chile | =تشيلي تشيلياني
china | =صيني
colombia | =كولومبي
comoros | =قمري
congo-kinshasa | =كونغولي كونغوي كونجولي
costa-rica | =كوستاريكي
croatia | =كرواتي | كروات
cuba | =كوبي
cyprus | =قبرصي | قبارصة
czechia | =تشيكي | تشيك
denmark | =دنماركي دانماركي دنمركي
djibouti | =جيبوتي
ecuador | =إكوادوري
egypt | =مصري
el-salvador | =سلفادوري
eritrea | =إريتري أرتري أريتري
estonia | =إستوني
ethiopia | =إثيوبي أثيوبي | أحباش
finland | =فنلندي
france | =فرنسي فرنساوي
gabon | =غابوني
gambia | =غامبي
georgia | =جورجي
germany | =ألماني | ألمان
ghana | =غاني
greece | =يوناني
guatemala | =غواتيمالي
guinea | =غيني
haiti | =هايتي
honduras | =هندوراسي
hungary | =مجري هنغاري
iceland | =آيسلندي أيسلندي
india | =هندي | هنود
indonesia | =إندونيسي أندونيسي
iran | =إيراني
iraq | =عراقي
ireland | =أيرلندي إيرلندي آيرلندي
israel | =إسرائيلي
italy | =إيطالي | طليان
ivory-coast | =عاجي إيفواري
jamaica | =جامايكي
japan | =ياباني
jordan | =أردني
kazakhstan | =كازاخستاني كازاخي قازاخستاني
kenya | =كيني
kosovo | =كوسوفي
kuwait | =كويتي
kyrgyzstan | =قرغيزي قيرغيزي قرغيزستاني
laos | =لاوسي
latvia | =لاتفي
lebanon | =لبناني
liberia | =ليبيري
libya | =ليبي
lithuania | =ليتواني
luxembourg | =لوكسمبورغي
madagascar | =مدغشقري
malawi | =مالاوي
malaysia | =ماليزي
maldives | =مالديفي
mali | =مالي
malta | =مالطي
mauritania | =موريتاني
mauritius | =موريشي
mexico | =مكسيكي
moldova | =مولدوفي
mongolia | =منغولي
montenegro | =مونتينيغري
morocco | =مغربي | مغاربة
mozambique | =موزمبيقي
myanmar | =بورمي ميانماري
namibia | =ناميبي
nepal | =نيبالي
netherlands | =هولندي
new-zealand | =نيوزيلندي نيوزلندي
nicaragua | =نيكاراغوي
niger | =نيجري
nigeria | =نيجيري
north-korea | =كوري‌شمالي
north-macedonia | =مقدوني
norway | =نرويجي
oman | =عماني
pakistan | =باكستاني
palestine | =فلسطيني
panama | =بنمي
paraguay | =باراغوياني
peru | =بيروفي
philippines | =فلبيني فيليبيني فليبيني
poland | =بولندي بولوني
portugal | =برتغالي
qatar | =قطري
romania | =روماني
russia | =روسي | روس
rwanda | =رواندي
saudi-arabia | =سعودي
senegal | =سنغالي
serbia | =صربي | صرب
sierra-leone | =سيراليوني
singapore | =سنغافوري
slovakia | =سلوفاكي
slovenia | =سلوفيني
somalia | =صومالي
south-africa | =جنوبأفريقي
south-korea | =كوري
south-sudan | =جنوبسوداني
soviet-union | =سوفياتي سوفيتي سوفييتي | سوفيات سوفييت
spain | =إسباني أسباني | إسبان أسبان
sri-lanka | =سريلانكي
sudan | =سوداني
suriname | =سورينامي
sweden | =سويدي
switzerland | =سويسري
syria | =سوري
taiwan | =تايواني
tajikistan | =طاجيكي طاجيكستاني | طاجيك
tanzania | =تنزاني
thailand | =تايلندي تايلاندي
tunisia | =تونسي | توانسة
turkey | =تركي تركى | أتراك
turkmenistan | =تركمانستاني
uae | =إماراتي
uganda | =أوغندي
uk | =بريطاني إنجليزي إنكليزي إنقليزي | إنجليز إنكليز
ukraine | =أوكراني
uruguay | =أوروغوياني أوروجوياني
usa | =أميركي أمريكي امريكى | أميركان أمريكان
uzbekistan | =أوزبكي أوزبكستاني | أوزبك
venezuela | =فنزويلي
vietnam | =فيتنامي
yemen | =يمني
zambia | =زامبي
zimbabwe | =زيمبابوي
`;

const peoples = rows`
# peoples, faiths and parts of the world: a group, but no state
kurds | =كردي كوردي | أكراد كرد كورد
arabs | =عربي | عرب
west | =غربي
europe | =أوروبي أوربي
africa | =أفريقي إفريقي | أفارقة
asia | =آسيوي
gulf | =خليجي
jews | =يهودي | يهود
christians | =مسيحي نصراني
muslims | - | مسلمون
shia | =شيعي | شيعة
sunnis | =سني | سنة‌أهل
alawites | =علوي
druze | =درزي | دروز
copts | =قبطي | أقباط
yazidis | =إيزيدي يزيدي أيزيدي ايزدي
turkmens | =تركماني | تركمان
assyrians | =آشوري
syriacs | =سرياني | سريان
circassians | =شركسي | شركس شراكسة
chechens | =شيشاني
tatars | =تتري | تتار
crimea | =قرمي
uighurs | =أويغوري إيغوري | أويغور إيغور
rohingya | - | روهينغا روهينجا
tuareg | - | طوارق
amazigh | =أمازيغي | أمازيغ
nubians | =نوبي
darfuris | =دارفوري
pashtuns | =بشتوني | بشتون
hazara | =هزاري | هزارة
baluch | =بلوشي | بلوش
balkans | =بلقاني
latin-america | =لاتيني
scandinavia | =إسكندنافي
catalonia | =كتالوني
scotland | =اسكتلندي
wales | =ويلزي
hong-kong | =هونغكونغي
tibet | =تبتي
kashmir | =كشميري
`;

/** سوريا → سوري, الجزائر → جزائري, أرمينيا → أرميني. */
const nisba = (name: string): string => `${name.replace(/^ال/u, '').replace(/(?:يا|ا|ة)$/u, '')}ي`;

/** Adjectives with another, commoner meaning: «مالي» (financial), «قمري» (lunar), «غربي» (western), «مجري». */
const weak = new Set(['mali', 'comoros', 'ivory-coast', 'west', 'guinea', 'hungary']);

const formsOf = (list: readonly (readonly string[])[], kind: string) =>
  list.flatMap(([entity = '', base = '', plurals = '']) => {
    const features = { entity, kind, ...(weak.has(entity) ? { weak: 'yes' } : {}) };
    if (base === '-') return nounForms(`${plurals} ${plurals}`, 'nationality', features);
    const singulars = base.startsWith('=') ? base.slice(1).split(' ') : [nisba(base)];
    return singulars.flatMap((singular, index) =>
      adjectiveForms(`${singular} ${index === 0 ? plurals : ''}`.trimEnd(), 'nationality', features),
    );
  });

export const nationalities: LanguagePart = {
  forms: [...formsOf(countries, 'country'), ...formsOf(peoples, 'people')],
  lists: {},
  rules: [],
};
