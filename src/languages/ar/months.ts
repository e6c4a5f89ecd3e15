// The names of months in the Arab press: Levantine (كانون الثاني), Egyptian and Gulf (يناير), Maghrebi (جانفي, غشت), Islamic (رمضان).
// «أيلول/سبتمبر» is one month with two names. Names that are also other words (مارس "practised", نيسان the car, رجب the man) stand in
// the lists with `in-context`: they count only next to a day, a year, «شهر» or a preposition of time.
// Source: Wikipedia, "Arabic names of calendar months"; the press of Morocco, Algeria, Tunisia, Egypt, the Levant, Iraq, the Gulf.
import type { WordLists } from '../../model/languages.ts';
import { rows } from '../../text/words.ts';

const table = rows`
# list | names
gregorian/1 | كانون الثاني، يناير، جانفي، كانون ثاني، كانون ثان
gregorian/2 | شباط، فبراير، فيفري
gregorian/3 | آذار
gregorian/4 | أبريل، ابريل، إبريل، أفريل
gregorian/5 | أيار، مايو
gregorian/6 | حزيران، يونيو، يونيه
gregorian/7 | تموز، يوليو، يوليوز، جويلية
gregorian/8 | أغسطس، غشت، أغشت
gregorian/9 | أيلول، سبتمبر، شتنبر
gregorian/10 | تشرين الأول، أكتوبر، تشرين أول
gregorian/11 | تشرين الثاني، نوفمبر، نونبر، تشرين ثاني، تشرين ثان
gregorian/12 | كانون الأول، ديسمبر، دجنبر، كانون أول
in-context/3 | مارس
in-context/4 | نيسان
in-context/5 | ماي
in-context/6 | جوان
in-context/7 | يوليه
in-context/8 | آب، أوت
islamic/1 | محرم الحرام، شهر محرم
islamic/2 | شهر صفر
islamic/3 | ربيع الأول، ربيع أول
islamic/4 | ربيع الثاني، ربيع الآخر، ربيع ثاني
islamic/5 | جمادى الأولى، جمادى الأول، جماد الأول
islamic/6 | جمادى الآخرة، جمادى الثانية، جماد الآخر، جماد الثاني
islamic/7 | شهر رجب
islamic/8 | شهر شعبان
islamic/9 | شهر رمضان المبارك، شهر رمضان، رمضان المبارك
islamic/10 | شوال، شهر شوال
islamic/11 | ذو القعدة، ذي القعدة، ذوالقعدة
islamic/12 | ذو الحجة، ذي الحجة، ذوالحجة
islamic-in-context/1 | محرم
islamic-in-context/2 | صفر
islamic-in-context/7 | رجب
islamic-in-context/8 | شعبان
islamic-in-context/9 | رمضان
`;

/** The name lists under 'month/…'. */
export const monthLists: WordLists = Object.fromEntries(
  table.map(([list = '', names = '']) => [`month/${list}`, names.split('،').map((name) => name.trim())]),
);
