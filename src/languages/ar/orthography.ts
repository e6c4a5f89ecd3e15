// Arabic spelling: what folds to what, and which letters are written together with a word.
// «إلى» and «الى», «الأربعاء» and «الاربعاء», «مدينة» and «مدينه» must meet; «أكّدَت» must be «اكدت».
// Source: the usual normalisation of Arabic retrieval (Larkey, Ballesteros & Connell 2002), widened to presentation forms
// and to the Persian letters that keyboards slip in.
import type { CliticTable } from '../../text/clitics.ts';
import type { FoldingTable } from '../../text/folding.ts';
import type { PhraseClitics } from '../../text/phrases.ts';
import { rows, words } from '../../text/words.ts';

const folds = rows`
# letter | what it folds to
أ | ا
إ | ا
آ | ا
ٱ | ا
ى | ي
ی | ي
ې | ي
ئ | ي
ؤ | و
ة | ه
ۀ | ه
ہ | ه
ە | ه
ک | ك
ڪ | ك
گ | ك
ڤ | ف
پ | ب
چ | ج
ژ | ز
`;

/** Marks that are dropped: harakat, dagger alef, Koranic signs, tatweel, joiners and direction marks. */
const dropped: readonly (readonly [number, number])[] = [
  [0x0610, 0x061a],
  [0x061c, 0x061c],
  [0x0640, 0x0640],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e8],
  [0x06ea, 0x06ed],
  [0x200c, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfeff, 0xfeff],
  [0x00ad, 0x00ad],
];

function buildFolding(): FoldingTable {
  const table = new Map<string, string>();
  for (const [from, to] of folds) table.set(from!, to!);
  for (const [first, last] of dropped)
    for (let code = first; code <= last; code++) table.set(String.fromCharCode(code), '');
  for (let digit = 0; digit < 10; digit++) {
    table.set(String.fromCharCode(0x0660 + digit), String(digit));
    table.set(String.fromCharCode(0x06f0 + digit), String(digit));
  }
  table.set('٫', '.').set('٬', ',');
  for (let code = 0x41; code <= 0x5a; code++) table.set(String.fromCharCode(code), String.fromCharCode(code + 32));
  addPresentationForms(table);
  return table;
}

/** ﻻ is لا: Unicode's compatibility letters, one character at a time, so that positions stay known. */
function addPresentationForms(table: Map<string, string>): void {
  for (const [first, last] of [
    [0xfb50, 0xfbff],
    [0xfe80, 0xfefc],
  ] as const) {
    for (let code = first; code <= last; code++) {
      const letters = String.fromCharCode(code).normalize('NFKC');
      if (letters.length <= 3)
        table.set(String.fromCharCode(code), [...letters].map((one) => table.get(one) ?? one).join(''));
    }
  }
}

export const folding: FoldingTable = buildFolding();

export const clitics: CliticTable & PhraseClitics = {
  conjunctions: words`
و
ف
`,
  prepositions: words`
ب
ل
ك
`,
  verbal: words`
س
ل
`,
  article: 'ال',
  contracted: 'لل',
  enclitics: words`
ه
ها
هم
هما
هن
نا
ني
كم
ك
ي
`,
};

/** Letters of the Arabic script, the presentation forms included. */
export const isArabicLetter = (code: number): boolean =>
  (code >= 0x0620 && code <= 0x064a) || (code >= 0x066e && code <= 0x06d3) || (code >= 0xfb50 && code <= 0xfefc);
