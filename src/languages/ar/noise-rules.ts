// The rules of the blocks step, in words for a native reader, with pages of our own invention: a wall falls in the market of al-Marfa.
// A page is written with its line ends (\n). Every example holds a block that the rule made, no `not` does.
import type { Rule } from '../../model/languages.ts';

const head = 'انهيار جدار في سوق المرفأ وإصابة ثلاثة';
const first =
  'قالت بلدية المرفأ إن ثلاثة باعة أصيبوا عندما انهار جدار قرب السوق القديم صباح الثلاثاء، وإن البحث بين الأنقاض تواصل حتى المساء.';
const second =
  'وأضافت البلدية أن المهندسين سيفحصون المباني المجاورة خلال أيام، وأن سكان الشارع نقلوا إلى مدرسة قريبة من الميناء.';

const page = (...lines: readonly string[]): string => lines.join('\n');

/** What the blocks step finds; each rule's id stands in `because`. */
export const noiseRules: readonly Rule[] = [
  {
    id: 'blocks/headline',
    finds: 'the first line, where it is short, ends without a full stop and something longer follows',
    examples: [page(head, '', first)],
    not: [first, page(first, second)],
  },
  {
    id: 'blocks/subhead',
    finds:
      'a short line without a full stop inside the body, or between headline and body, with a longer paragraph below it',
    examples: [page(head, '', first, '', 'شهود من السوق', '', second)],
    not: [page(head, '', first, '', second)],
  },
  {
    id: 'blocks/byline',
    finds: 'a line of names, places, outlets and words such as «وكالات», parted by dashes, colons or brackets',
    examples: [page(head, '', 'المرفأ - وكالات', '', first), page(head, '', 'كتب سالم ناصر', '', first)],
    not: [page(head, '', first)],
  },
  {
    id: 'blocks/dateline',
    finds: 'place and agency in front of the first sentence, ended by a dash, a colon, a slash or a full stop',
    examples: [page(head, '', `صنعاء (رويترز) - ${first}`)],
    not: [page(head, '', first), page(head, '', `رئيس البلدية: ${second}`)],
  },
  {
    id: 'blocks/page-date',
    finds: 'a line that tells when the page was published or who sent it in',
    examples: [page(head, '', 'نشر في: 5 آذار 2024 - 14:20', '', first)],
    not: [page(head, '', `نشر في الصحيفة أن ${first}`)],
  },
  {
    id: 'blocks/credit-below',
    finds: 'a credit line below the body',
    examples: [page(head, '', first, second, '', 'المصدر: وكالات')],
    not: [page(head, '', first, `المصدر: ${second}`)],
  },
  {
    id: 'blocks/body',
    finds: 'a paragraph that nothing speaks against',
    examples: [first, page(head, '', first)],
    not: ['إعلان'],
  },
  {
    id: 'blocks/unread',
    finds: 'a paragraph in another language, even one that is written with Arabic letters',
    examples: [
      page(first, '', 'The municipality said that the engineers would examine the houses next to the old market.'),
      page(first, '', 'شهردار گفت که سه نفر از کارگران بازار زخمی شده اند و پلیس راه های شهر را بسته است.'),
    ],
    not: [page(first, second)],
  },
  {
    id: 'blocks/label',
    finds: 'a line that consists of labels of the page, numbers and marks only',
    examples: [
      page(first, '', 'إعلان', '', second),
      page(first, 'طباعة | شارك 25 | فيسبوك'),
      page('سياسة', '', head, '', first),
    ],
    not: [page(first, 'إعلان الطوارئ يشمل ثلاث مدن'), page(first, 'شارك فيسبوك في الحملة بمبلغ كبير')],
  },
  {
    id: 'blocks/bare',
    finds: 'a line without a word: a row of marks, a number that makes no date',
    examples: [page(head, '', first, '+ -'), page(first, '***', second)],
    not: [page(head, '', '5/3/2024', '', first)],
  },
  {
    id: 'blocks/markup',
    finds: 'shortcodes, tags, entities, addresses and code of the page',
    examples: [page(first, '[[video source=youtube id=abc]]', second), page(head, '', '&nbsp;وكالات', '', first)],
    not: [`${first} [1]`, `${first} (AFP)`],
  },
  {
    id: 'blocks/stray',
    finds: 'a few Latin letters above the body, the remains of a picture',
    examples: [page(head, '', 'marfa-wall', '', first)],
    not: [page(head, '', first, '', 'Old Market', '', second)],
  },
  {
    id: 'blocks/opening-label',
    finds: 'a line that a label opens and whose rest belongs to the label',
    examples: [page(first, 'اقرأ أيضاً: كيف بني السوق القديم', second), page(first, 'تابعونا على فيسبوك وتلغرام')],
    not: [
      page(first, 'اقرأ البيان كاملا على المنبر، قال الوزير.'),
      page(first, 'تابعوا السير نحو الميناء حتى أغلقت الطريق.'),
    ],
  },
  {
    id: 'blocks/leading-label',
    finds: 'controls of a picture show in front of a line',
    examples: [page(head, '', 'Next Previous المرفأ - وكالات', first)],
    not: [page(head, '', 'المرفأ - وكالات', first)],
  },
  {
    id: 'blocks/hashtags',
    finds: 'a line of hashtags and nothing else',
    examples: [page(first, second, '#المرفأ #انهيار_جدار')],
    not: [page(first, 'انتشر وسم #المرفأ بين سكان المدينة.')],
  },
  {
    id: 'blocks/path',
    finds: 'the path from the site’s home to the page',
    examples: [page(`الرئيسية / أخبار / ${head}`, head, '', first)],
    not: [page(head, '', first)],
  },
  {
    id: 'blocks/section',
    finds: 'the name of a section above the headline',
    examples: [page('أخبار الساحل', head, '', first)],
    not: [page(head, '', first, '', 'أخبار الساحل')],
  },
  {
    id: 'blocks/caption',
    finds: 'the line of a picture, known by its first word or by the credit in brackets at its end',
    examples: [page(first, 'صورة وكالات', second), page(first, 'عمال أمام الجدار المنهار في السوق (رويترز)', second)],
    not: [page(first, 'قال شهود إنهم رأوا الجدار يهتز (رويترز)'), page(first, 'صورت الكاميرات لحظة سقوط الجدار.')],
  },
  {
    id: 'blocks/video-line',
    finds: 'the line over a video',
    examples: [page(first, 'فيديو للحظة سقوط الجدار:', '[[video source=youtube id=abc]]')],
    not: [page(first, 'فيديو للحظة سقوط الجدار أثار غضبا في المدينة.')],
  },
  {
    id: 'blocks/links',
    finds: 'the short lines below a label that announces links',
    examples: [page(first, second, 'مقالات ذات صلة', 'كيف بني السوق القديم', 'حكاية مدينة على البحر')],
    not: [page(first, 'مقالات ذات صلة', second)],
  },
  {
    id: 'blocks/leftover',
    finds: 'a short line below the body and behind a label of the page',
    examples: [page(first, second, 'اترك تعليقا', 'سالم ناصر')],
    not: [page(first, second, 'سالم ناصر')],
  },
  {
    id: 'blocks/tail',
    finds: 'tags, links and calls that are glued to the last sentence',
    examples: [
      page(head, '', `${first} سمات المرفأ سوق`),
      page(head, '', `${first} رابط الخبر بصحيفة الفنار: ${head}`),
      page(head, '', `${first} مقالات أخرى للكاتبهل يعود السوق؟حكاية جدار`),
    ],
    not: [page(head, '', `${first} سمات المدينة تغيرت كثيرا. قالت البلدية ذلك.`)],
  },
  {
    id: 'blocks/heading-repeat',
    finds: 'the headline printed again',
    examples: [page(head, '', head, '', first), page(head, '', first, '', `${head} - الفنار`)],
    not: [page(head, '', first)],
  },
  {
    id: 'blocks/body-repeat',
    finds: 'paragraphs that stand on the page a second time, letter for letter or nearly so',
    examples: [page(head, '', first, second, first, second), page(head, '', `${first} ${second} ${first} ${second}`)],
    not: [page(head, '', first, second)],
  },
];
