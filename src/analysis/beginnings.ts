// Beginnings: what may begin with a word, as bits in one number. «منذ خمسة أيام»: CARDINAL at «خمسة», TIME_UNIT at «أيام».
// A reader of numbers or times names the beginnings it needs; a token that has none of them is passed by at one look.
// The same for fixed expressions: a word knows for each kind that is asked for whether one of them opens with it.

/** A token of digits; a bracket or quotation mark that may open a number. */
export const DIGITS = 1;
export const BRACKET = 2;
export const CARDINAL = 4;
export const VAGUE = 8;
export const COUNT_UNIT = 16;
export const OTHERS = 32;
export const ORDINAL = 64;
export const WEEKDAY = 128;
export const DAYPART = 256;
export const TIME_UNIT = 512;
export const DECADE = 1024;
export const REPEATED = 2048;
/** From here on: fixed expressions open with the word. */
export const BOUND = 4096;
export const BETWEEN = 8192;
export const MANY = 16384;
export const ARTICLE = 32768;
export const MONTH = 65536;
export const DEICTIC = 131072;
export const REFERENCE = 262144;
export const EDGE = 524288;
export const HOUR = 1048576;
export const MIDPOINT = 2097152;
export const THIS = 4194304;
export const EVERY = 8388608;

/** What is known of the tense of a word besides: it can only be a verb of the past, or it looks ahead (tenses.ts). */
export const PERFECT = 16777216;
export const FUTURE = 33554432;

/** A numeral, with what bounds it: «نحو 20», «بين 20 و25», «عشرات». */
export const NUMERAL = DIGITS | BRACKET | CARDINAL | VAGUE | BOUND | BETWEEN | MANY | ARTICLE;
/** A quantity: a numeral, or a word that tells its number itself: «جنديان». */
export const QUANTITY = NUMERAL | COUNT_UNIT | OTHERS;

/** Beginnings by the sense of a word. */
export const SENSE_BEGINNINGS = {
  cardinal: CARDINAL,
  vague: VAGUE,
  unit: COUNT_UNIT,
  other: OTHERS,
  ordinal: ORDINAL,
  weekday: WEEKDAY,
  daypart: DAYPART,
  timeUnit: TIME_UNIT,
  decade: DECADE,
  repeated: REPEATED,
} as const;

/** The fixed expressions that readers ask for, by the beginning of their lists' names, with what they begin; 0 for those inside or behind. */
const EXPRESSIONS = {
  'number/': 0,
  'number/before/': BOUND,
  'number/between': BETWEEN,
  'number/many': MANY,
  'number/article': ARTICLE,
  'number/after/': 0,
  'number/verb/': 0,
  'number/of': 0,
  'number/and': 0,
  'number/or': 0,
  'number/to': 0,
  'number/out-of': 0,
  'number/percent': 0,
  'count/': 0,
  month: MONTH,
  'deictic/': DEICTIC,
  'reference/': REFERENCE,
  'edge/': EDGE,
  'clock/': 0,
  'clock/hour': HOUR,
  'date/': 0,
  'future/': 0,
  'midpoint/': MIDPOINT,
  this: THIS,
  every: EVERY,
  era: 0,
  'common-era': 0,
  ago: 0,
} as const satisfies Readonly<Record<string, number>>;

const KINDS: readonly (readonly [string, number])[] = Object.entries(EXPRESSIONS);

/** What the expressions of a list begin. `beginningsOf('edge/MID')` is EDGE. */
export const beginningsOf = (list: string): number =>
  KINDS.reduce((bits, [kind, bit]) => (list.startsWith(kind) ? bits | bit : bits), 0);

/** The kinds that a list's expressions are of, a bit each; 0 for lists that hold none of number or time. */
export const kindsOf = (list: string): number =>
  KINDS.reduce((bits, [kind], index) => (list.startsWith(kind) ? bits | (1 << index) : bits), 0);

const bits = new Map<string, number>();

/** The bit of the narrowest kind that holds all lists whose names begin so: 'count/age' is asked for under 'count/'. */
export function kindOf(prefix: string): number {
  let bit = bits.get(prefix);
  if (bit === undefined) {
    const index = KINDS.findLastIndex(([kind]) => kind === prefix);
    bit = 1 << (index < 0 ? KINDS.findIndex(([kind]) => prefix.startsWith(kind)) : index);
    bits.set(prefix, bit);
  }
  return bit;
}
