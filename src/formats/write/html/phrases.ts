// Phrases: everything the page itself says, in Arabic and English, from strings/. «3 تقارير», "3 reports".
// Counts take the plural forms of the language (six in Arabic, by Intl.PluralRules); names put into a phrase stand in a
// Unicode isolate, so that a Latin name cannot reorder an Arabic sentence. Each pair is kept once in a table, and an
// element says which pair it shows: that is how the page changes its language without asking anybody.
import { html, type Markup } from './markup.ts';
import { ar } from './strings/ar.ts';
import { en } from './strings/en.ts';

export type PageLanguage = 'ar' | 'en';
export type Key = keyof typeof ar;
export type Values = Readonly<Record<string, string | number | Pair>>;

/** The same thing in Arabic and in English. */
export type Pair = readonly [arabic: string, english: string];

/** A phrase: one text, or one text for each plural form of its `{count}`. */
export type Phrase = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

const STRINGS: readonly [Readonly<Record<string, Phrase>>, Readonly<Record<string, Phrase>>] = [ar, en];
const PLURALS = [new Intl.PluralRules('ar'), new Intl.PluralRules('en')] as const;
const isolated = (name: string): string => `\u2068${name}\u2069`;

function fill(which: 0 | 1, key: string, values: Values): string {
  const phrase = STRINGS[which][key] ?? key;
  const count = values.count;
  const form = typeof count === 'number' ? PLURALS[which].select(count) : 'other';
  const template = typeof phrase === 'string' ? phrase : (phrase[form] ?? phrase.other);
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = values[name] ?? '';
    if (typeof value === 'number') return String(value);
    return typeof value === 'string' ? isolated(value) : value[which];
  });
}

/** The phrase in both languages. `pairOf('reports', { count: 2 })[0]` is 'تقريران'. */
export const pairOf = (key: Key, values: Values = {}): Pair => [fill(0, key, values), fill(1, key, values)];

/** Several names as one, with the commas of each language. */
export function listed(pairs: readonly Pair[]): Pair {
  const [arabic, english] = pairOf('list.separator');
  return [pairs.map((pair) => pair[0]).join(arabic), pairs.map((pair) => pair[1]).join(english)];
}

/** The phrase with its places left open, for the script to fill. */
export const templateOf = (key: Key): Pair => {
  const text = (phrase: Phrase): string => (typeof phrase === 'string' ? phrase : phrase.other);
  return [text(STRINGS[0][key]!), text(STRINGS[1][key]!)];
};

/** The phrase of a value that a list may not hold (an event type, a slot): its own name where it has none. */
export function pairOfValue(family: string, value: string): Pair {
  const key = `${family}.${value}`;
  return key in ar ? pairOf(key as Key) : [value, value];
}

/** The pairs that a page shows, each once, and the markup that shows them. */
export interface Phrasebook {
  readonly language: PageLanguage;
  readonly pairs: readonly Pair[];
  /** An element that says the phrase in the page's language and changes with it. */
  say(key: Key, values?: Values): Markup;
  show(pair: Pair): Markup;
  /** Where the pair stands in the table, for attributes. */
  placeOf(pair: Pair): number;
  /** Attributes that name something: aria-label, title, placeholder. */
  attribute(name: 'aria-label' | 'title' | 'placeholder', pair: Pair): Markup;
  /** The text of a pair in the language that the page begins with. */
  now(pair: Pair): string;
}

/** An empty phrasebook for a page that begins in the language. */
export function openPhrasebook(language: PageLanguage): Phrasebook {
  const pairs: Pair[] = [];
  const places = new Map<string, number>();
  const now = (pair: Pair): string => pair[language === 'ar' ? 0 : 1];
  const placeOf = (pair: Pair): number => {
    const joined = pair.join('\u0000');
    const known = places.get(joined);
    if (known !== undefined) return known;
    places.set(joined, pairs.length);
    return pairs.push(pair) - 1;
  };
  const show = (pair: Pair): Markup =>
    pair[0] === pair[1] ? html`<bdi>${pair[0]}</bdi>` : html`<span data-t="${placeOf(pair)}">${now(pair)}</span>`;
  return {
    language,
    pairs,
    now,
    placeOf,
    show,
    say: (key, values) => show(pairOf(key, values)),
    attribute: (name, pair) =>
      html`${{ html: name }}="${now(pair)}" data-${{ html: name === 'aria-label' ? 'label' : name }}="${placeOf(pair)}"`,
  };
}
