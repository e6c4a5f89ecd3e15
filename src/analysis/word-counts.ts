// Counts that a word tells by itself: duals («جنديان», «مقرين»), «ضربة واحدة», and one person whom a fate befell («مقتل شرطي»).
// ـين is also the plural of many nouns (مسؤولين): only nouns with a broken plural are sure duals in it, others where «اثنين» follows.
// Ryding (2005), ch. 15 on the dual. A bare singular elsewhere («نفذت ضربة») is no count: nearly every noun would be one.
import { reason } from '../model/reasons.ts';
import type { NumberMod, Quantity } from '../model/times.ts';
import type { Reading } from '../text/clitics.ts';
import { type Counted, fateOf, nounAt, unitWithFate } from './counted.ts';
import { boundAt, type Numeral } from './numerals.ts';
import { type FoundPhrase, type SensedPage, wordStart } from './senses.ts';

/** A quantity with the tokens [from, to) it takes up. */
export type Draft = Omit<Quantity, 'id'> & {
  readonly from: number;
  readonly to: number;
  /** Of people: the unit without their fate, and the fate. */
  readonly base?: string | null;
  readonly fate?: string | undefined;
};

/** Duals and singulars that say their number themselves: «جنديان», «مقرين», «ضربة واحدة», «مقتل شرطي». */
export function wordQuantity(sensed: SensedPage, at: number): Draft | undefined {
  const bound = boundAt(sensed, at);
  if (bound !== undefined) return boundWord(sensed, bound);
  const { unit, cardinal } = sensed.senses[at]!;
  if (cardinal !== undefined && isJoinedOne(sensed, at)) return oneOf(sensed, at, 1);
  if (cardinal?.lexeme.features.slot === 'one-of') return oneOf(sensed, at);
  if (unit === undefined || unit.enclitic !== '') return undefined;
  return unit.number === 's' ? singleAt(sensed, at) : unit.number === undefined ? undefined : dualAt(sensed, at);
}

/** «مقتل أحد جنودها», «قتل أحد المسلحين»: one of several whom a fate befell. */
function oneOf(sensed: SensedPage, at: number, letters = 0): Draft | undefined {
  const { cardinal } = sensed.senses[at]!;
  const noun = nounAt(sensed, at + 1);
  const unit = sensed.senses[at + 1]?.unit;
  if (noun?.family !== 'person' || unit?.number !== 'p' || cardinal!.article || cardinal!.enclitic !== '')
    return undefined;
  const fate = letters > 0 ? fateOf(sensed, numeralAround(noun), noun.to) : directFate(sensed, at - 1);
  if (fate === undefined) return undefined;
  const start = letters > 0 ? sensed.page.tokens[at]!.start + letters : wordStart(sensed.page, at, cardinal);
  return wordDraft(sensed, { ...noun, from: at }, { value: 1, rule: 'numbers/single', fate, start });
}

/** «جندي وأحد المسلحين»: folds like «واحد», but the letters on the page are «و» and «أحد». */
const isJoinedOne = ({ page }: SensedPage, at: number): boolean => {
  const token = page.tokens[at]!;
  return (page.language.lists['count/joined-one'] ?? []).includes(page.text.slice(token.start, token.end));
};

/** «قتل جندي وأصيب آخران»: more of those who were counted before, right behind what befell them. */
export function otherQuantity(sensed: SensedPage, at: number, base: string | null): Draft | undefined {
  const other = sensed.senses[at]!.other;
  const value = Number(other?.lexeme.features.number ?? 0);
  const fate = value === 0 ? undefined : directFate(sensed, at - 1);
  if (fate === undefined || sensed.senses[at - 1]!.fate!.kind !== 'verb') return undefined;
  const noun: Counted = { from: at, to: at + 1, unit: base, family: 'other' };
  const start = wordStart(sensed.page, at, other);
  return { ...wordDraft(sensed, noun, { value, rule: 'numbers/single', fate, start }), base, fate };
}

/** «مدير الأمن»: a noun before a definite one means somebody known, not one of several. */
const isBeforeDefinite = (sensed: SensedPage, at: number): boolean =>
  sensed.page.tokens[at]?.folded.startsWith(sensed.page.language.clitics.article) === true;

/** What befell somebody, told by the very word before, or with «خلاله», «أمس» between: «قتل خلاله جندي». */
function directFate(sensed: SensedPage, at: number): string | undefined {
  const folded = sensed.page.tokens[at]?.folded ?? '';
  const senses = sensed.senses[at];
  const isBetween =
    (sensed.page.language.lists['count/between'] ?? []).includes(folded) ||
    senses?.weekday !== undefined ||
    sensed.phraseAt(at, 'deictic/') !== undefined;
  const fate = sensed.senses[isBetween ? at - 1 : at]?.fate;
  if (fate === undefined || fate.enclitic !== '' || (fate.form !== 'masdar' && fate.kind !== 'verb')) return undefined;
  const { status } = fate.lexeme.features;
  return status === 'killed' || status === 'injured' ? status : undefined;
}

/** «أكثر من عامين», «نحو ساعة»: a dual, or one unit of time or measure, behind a word that bounds it. */
function boundWord(sensed: SensedPage, bound: FoundPhrase): Draft | undefined {
  const unit = sensed.senses[bound.to]?.unit;
  if (unit === undefined || unit.enclitic !== '' || unit.article) return undefined;
  const { family } = unit.lexeme.features;
  const isMeasured = family === 'time' || family === 'measure';
  if (bound.name === 'approx' && !isMeasured) return undefined;
  const isOne = unit.number === 's' && isMeasured;
  const found = unit.number === 'd' ? dualAt(sensed, bound.to) : isOne ? oneAt(sensed, bound.to) : undefined;
  return found === undefined
    ? undefined
    : { ...found, start: bound.start, mod: bound.name as NumberMod, from: bound.from };
}

const oneAt = (sensed: SensedPage, at: number): Draft =>
  wordDraft(sensed, nounAt(sensed, at)!, {
    value: 1,
    rule: 'numbers/single',
    fate: undefined,
    start: wordStart(sensed.page, at, sensed.senses[at]!.unit),
  });

function dualAt(sensed: SensedPage, at: number): Draft | undefined {
  const unit = sensed.senses[at]!.unit!;
  const noun = nounAt(sensed, at)!;
  if (sensed.senses[at - 1]?.unit?.number === 'd' || noun.family === 'money') return undefined;
  const to = closingCount(sensed, noun.to, 2);
  const dual = unit.number === 'd' ? isCertainDual(sensed, at) : to > noun.to;
  if (!dual) return undefined;
  const start = wordStart(sensed.page, at, unit);
  return wordDraft(sensed, { ...noun, to }, { value: 2, rule: 'numbers/dual', fate: undefined, start });
}

/** In ـان, ـين, ـتا; ـتي only before two names («محافظتي حمص وحماة»), for «عائلتي» is also "my family". */
function isCertainDual(sensed: SensedPage, at: number): boolean {
  const { folded } = sensed.page.tokens[at]!;
  const reading = sensed.senses[at]!.unit!;
  const ending = folded.slice(-2);
  if (folded.length - reading.start <= reading.lexeme.lemma.length) return false;
  const { lists } = sensed.page.language;
  if (lists['count/not-duals']?.includes(folded.slice(reading.start)) === true) return false;
  if (lists['count/dual-endings']?.includes(ending) === true) return !isNominative(sensed, reading, ending);
  const isBound = reading.gender === 'f' && lists['count/bound-dual-endings']?.includes(ending) === true;
  return isBound && isBeforePair(sensed, at);
}

/** Two names joined by «و» within the next words. */
function isBeforePair(sensed: SensedPage, at: number): boolean {
  const { tokens, language } = sensed.page;
  if (tokens[at + 1]?.kind !== 'word') return false;
  const joins = language.lists['number/and'] ?? [];
  return [2, 3, 4].some((step) => joins.some((one) => tokens[at + step]?.folded.startsWith(one) === true));
}

/** A dual in ـان behind ب or ل would be ungrammatical: «بولدان» is a name. */
const isNominative = (sensed: SensedPage, reading: Reading, ending: string): boolean =>
  (sensed.page.language.lists['count/nominative-dual-endings'] ?? []).includes(ending) &&
  sensed.page.language.clitics.prepositions.includes(reading.proclitic.at(-1) ?? '');

/** «عسكريين آخرين اثنين», «ضربة واحدة»: the number word behind. */
function closingCount(sensed: SensedPage, from: number, value: number): number {
  for (let at = from; at < from + 3 && at < sensed.limits[from - 1]!; at++) {
    const token = sensed.page.tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    const { cardinal, particle } = sensed.senses[at]!;
    if (
      cardinal !== undefined &&
      !isJoinedOne(sensed, at) &&
      cardinal.proclitic === '' &&
      cardinal.lexeme.features.slot === 'ones' &&
      Number(cardinal.lexeme.features.value) === value
    )
      return at + 1;
    if (particle !== undefined) break;
  }
  return from;
}

/** The place of a noun as that of a numeral, for asking what governs it. */
const numeralAround = (noun: Counted): Numeral => ({
  from: noun.from,
  to: noun.to,
  core: noun.from,
  start: 0,
  end: 0,
  value: null,
  valueMax: null,
  mod: null,
  digits: false,
});

interface WordCount {
  readonly value: number;
  readonly rule: string;
  readonly fate: string | undefined;
  readonly start: number;
}

function wordDraft(sensed: SensedPage, noun: Counted, count: WordCount): Draft {
  const { page } = sensed;
  const around = numeralAround(noun);
  const fate = count.fate ?? (noun.family === 'person' ? fateOf(sensed, around, noun.to) : undefined);
  const span = { start: count.start, end: page.tokens[noun.to - 1]!.end };
  return {
    ...span,
    value: count.value,
    valueMax: null,
    mod: null,
    unit: unitWithFate(noun.unit, noun.family, fate),
    because: reason(count.rule, [span]),
    from: noun.from,
    to: noun.to,
    base: noun.unit,
    fate,
  };
}

/** «أن عسكريا تركيا قتل»: one person behind «أن» whose verb tells the fate. */
function fateOfSubject(sensed: SensedPage, at: number, noun: Counted): string | undefined {
  if (sensed.phraseAt(at - 1, 'count/that') === undefined) return undefined;
  const status = fateOf(sensed, { ...numeralAround(noun), from: 0 }, noun.to);
  return status === 'killed' || status === 'injured' ? status : undefined;
}

/** «ضربة واحدة»; «مقتل شرطي», «قتل جندي»: one person right behind the word that tells the fate. */
function singleAt(sensed: SensedPage, at: number): Draft | undefined {
  const noun = nounAt(sensed, at)!;
  const unit = sensed.senses[at]!.unit!;
  const start = wordStart(sensed.page, at, unit);
  const closing = closingCount(sensed, noun.to, 1);
  if (closing === noun.to + 1 && !unit.article)
    return wordDraft(sensed, { ...noun, to: closing }, { value: 1, rule: 'numbers/single', fate: undefined, start });
  if (noun.family !== 'person' || unit.article || unit.proclitic !== '' || isBeforeDefinite(sensed, noun.to))
    return undefined;
  if (sensed.page.language.lists['count/not-singles']?.includes(sensed.page.tokens[at]!.folded) === true)
    return undefined;
  const fate = directFate(sensed, at - 1) ?? fateOfSubject(sensed, at, noun);
  const people = sensed.senses[noun.to]?.people;
  const isTold = people !== undefined && !people.article && people.proclitic === '' && people.number === 's';
  const whole = isTold ? { ...noun, to: noun.to + 1 } : noun;
  return fate === undefined ? undefined : wordDraft(sensed, whole, { value: 1, rule: 'numbers/single', fate, start });
}
