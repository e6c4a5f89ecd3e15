// Folding: what two spellings have in common. «الأربعاء», «الاربعاء» and «الأربـعاء» fold to one form, so that a missing hamza,
// a stray harakat or a tatweel (أكّد = اكد) does not hide a word. The mechanism stands here; the table comes from the language.
// Folding never changes the text: it makes a second string, and foldedOffset() leads from a letter of it back to the text.
// Unicode's own NFKC is not used: it changes lengths without a map (ﷺ becomes eighteen letters).

/** What each character folds to: a string of zero or more characters. Characters that are not listed fold to themselves. */
export type FoldingTable = ReadonlyMap<string, string>;

/** Folds words by one table; made once per language by {@link createFolder}. */
export interface Folder {
  /** The folded form of a word. */
  fold(word: string): string;
  /** Where the folded letter at `index` begins in `word`; the word's length when `index` is past its end. */
  rawOffset(word: string, index: number): number;
}

const DIRECT = 0x10000;

/** Makes a folder. `createFolder(new Map([['أ', 'ا']])).fold('أب')` is «اب». */
export function createFolder(table: FoldingTable): Folder {
  const single = new Uint16Array(DIRECT);
  const several = new Map<number, string>();
  for (let code = 0; code < DIRECT; code++) single[code] = code;
  for (const [from, to] of table) {
    if (to.length === 1) single[from.charCodeAt(0)] = to.charCodeAt(0);
    else several.set(from.charCodeAt(0), to);
  }
  const marked = new Uint8Array(DIRECT);
  for (const code of several.keys()) marked[code] = 1;
  const changed = (code: number): string =>
    marked[code] === 1 ? several.get(code)! : String.fromCharCode(single[code]!);
  const fold = (word: string): string => {
    let out = '';
    let copied = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      if (single[code] === code && marked[code] === 0) continue;
      out += word.slice(copied, at) + changed(code);
      copied = at + 1;
    }
    return copied === 0 ? word : out + word.slice(copied);
  };
  const widthOf = (code: number): number => (marked[code] === 1 ? several.get(code)!.length : 1);
  const rawOffset = (word: string, index: number): number => {
    let seen = 0;
    for (let at = 0; at < word.length; at++) {
      const width = widthOf(word.charCodeAt(at));
      if (width > 0 && seen + width > index) return at;
      seen += width;
    }
    return word.length;
  };
  return { fold, rawOffset };
}
