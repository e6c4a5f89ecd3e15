// Labels: the words that pages print around an article. «مقالات ذات صلة» (related articles) alone in its line is one;
// so is «طباعة | شارك 25» (print | share 25): a line that labels, numbers and marks cover wholly. A label may also open a line
// whose rest belongs to it («اقرأ أيضاً: …», "read also"), or follow the last full stop of a body («… المدينة. سمات تركيا», tags).
// Which words are labels, and of what kind, the language says in its lists page/whole/…,
// page/opening/… and page/tail/….
import type { NoiseKind } from '../model/documents.ts';
import type { Language } from '../model/languages.ts';
import { phraseWords } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { oncePerWord, type Word } from '../text/vocabulary.ts';

type Use = 'whole' | 'opening' | 'tail' | 'lead' | 'caption' | 'home' | 'section' | 'dated' | 'signed';

interface Label {
  readonly words: readonly string[];
  readonly kind: NoiseKind;
}

/** The labels of a language by use and first word. */
type Labels = Readonly<Record<Use, ReadonlyMap<string, readonly Label[]>>>;

interface LabelIndex {
  readonly labels: Labels;
  /** The uses of which a label begins with the word, as bits in the order of USES; most words begin none. */
  usesOf(word: Word): number;
}

const KINDS: readonly NoiseKind[] = [
  'advert',
  'related-links',
  'control',
  'video',
  'image-caption',
  'section-label',
  'other',
];
const USES: readonly Use[] = ['whole', 'opening', 'tail', 'lead', 'caption', 'home', 'section', 'dated', 'signed'];

/** A label of so many words may be glued to what follows: «مقالات أخرى للكاتبرحلة إلى الساحل». */
const SURE_WORDS = 3;

const indexes = new WeakMap<Language, LabelIndex>();

function buildIndex(language: Language): LabelIndex {
  const made = Object.fromEntries(USES.map((use) => [use, new Map<string, Label[]>()])) as Record<
    Use,
    Map<string, Label[]>
  >;
  for (const use of USES) {
    for (const kind of KINDS) {
      for (const phrase of language.lists[`page/${use}/${kind}`] ?? []) {
        const words = phraseWords(phrase, language.folder);
        const list = made[use].get(words[0] ?? '');
        if (words.length === 0) continue;
        if (list === undefined) made[use].set(words[0]!, [{ words, kind }]);
        else list.push({ words, kind });
      }
    }
    for (const list of made[use].values()) list.sort((one, other) => other.words.length - one.words.length);
  }
  const usesOf = ({ folded }: Word): number =>
    USES.reduce((bits, use, at) => (made[use].has(folded) ? bits | (1 << at) : bits), 0);
  return { labels: made, usesOf: oncePerWord(usesOf) };
}

const indexOf = (language: Language): LabelIndex => {
  let index = indexes.get(language);
  if (index === undefined) {
    index = buildIndex(language);
    indexes.set(language, index);
  }
  return index;
};

/** A label at tokens [at, to). Marks inside it are stepped over. */
export interface LabelMatch {
  readonly to: number;
  readonly kind: NoiseKind;
}

/** The longest label of that use that begins at token `at` and ends before token `limit`. */
export function labelAt(
  language: Language,
  use: Use,
  tokens: readonly Token[],
  range: { readonly at: number; readonly limit: number },
): LabelMatch | undefined {
  const token = tokens[range.at];
  if (token === undefined || token.kind === 'mark') return undefined;
  const index = indexOf(language);
  if ((index.usesOf(token.word) & (1 << USES.indexOf(use))) === 0) return undefined;
  for (const label of index.labels[use].get(token.folded) ?? []) {
    const glued = use === 'tail' && label.words.length >= SURE_WORDS;
    const to = endOf(label.words, tokens, { at: range.at, limit: range.limit, glued });
    if (to >= 0) return { to, kind: label.kind };
  }
  return undefined;
}

function endOf(
  words: readonly string[],
  tokens: readonly Token[],
  range: { readonly at: number; readonly limit: number; readonly glued: boolean },
): number {
  let next = range.at + 1;
  for (let word = 1; word < words.length; word++) {
    for (let skipped = 0; skipped < 2 && tokens[next]?.kind === 'mark'; skipped++) next++;
    if (next >= range.limit) return -1;
    const { folded } = tokens[next]!;
    const meets =
      folded === words[word] || (range.glued && word === words.length - 1 && folded.startsWith(words[word]!));
    if (!meets) return -1;
    next++;
  }
  return next;
}

/** The kind of noise that a line is when labels, numbers and marks cover the whole of it; undefined otherwise. */
export function wholeLabel(
  language: Language,
  tokens: readonly Token[],
  line: { readonly from: number; readonly to: number },
): NoiseKind | undefined {
  let kind: NoiseKind | undefined;
  let at = line.from;
  while (at < line.to) {
    const token = tokens[at]!;
    if (token.kind !== 'word') {
      at++;
      continue;
    }
    const label = labelAt(language, 'whole', tokens, { at, limit: line.to });
    if (label === undefined) return undefined;
    kind ??= label.kind;
    at = label.to;
  }
  return kind;
}

/** Where the labels end that open a line and are followed by other text («Next Previous …»); `line.from` where there are none. */
export function leadEnd(
  language: Language,
  tokens: readonly Token[],
  line: { readonly from: number; readonly to: number },
): number {
  let at = line.from;
  let end = line.from;
  while (at < line.to) {
    if (tokens[at]!.kind === 'mark') {
      at++;
      continue;
    }
    const label = labelAt(language, 'lead', tokens, { at, limit: line.to });
    if (label === undefined) break;
    at = label.to;
    end = at;
  }
  return end;
}
