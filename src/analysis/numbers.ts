// Quantities: how many of what. «نحو 20 غارة» is about 20 strikes, «جنديان» two soldiers, «عشرات القتلى» a number that is not told.
// Numerals (numerals.ts) meet the noun they count (counted.ts); dates, clock times, years, percentages, sums of money and numbers that
// are names (القرار 2254, إف 16) are no quantities.
// Guideline: the gold notes; the span takes in what bounds the number and the noun.
import { reason } from '../model/reasons.ts';
import type { NumberMod, Quantity } from '../model/times.ts';
import { tellsAge } from './durations.ts';
import { type Counted, fateOf, nounAfter, nounAt, unitWithFate } from './counted.ts';
import { boundAt, type Numeral, readNumerals } from './numerals.ts';
import type { Page } from './pages.ts';
import { type FoundPhrase, type SensedPage, sensePage, wordStart } from './senses.ts';
import { calendarSpans } from './timexes.ts';

type Draft = Omit<Quantity, 'id'> & { readonly from: number; readonly to: number };

interface Last {
  readonly to: number;
  readonly unit: string | null;
  readonly base: string | null;
  readonly fate: string | undefined;
}

/** All quantities of a page, in order and apart. */
export function findNumbers(page: Page): Quantity[] {
  const sensed = sensePage(page);
  const numerals = readNumerals(page);
  const calendar = calendarSpans(page);
  const drafts: Draft[] = [];
  let last: Last = { to: -1, unit: null, base: null, fate: undefined };
  let next = 0;
  for (const paragraph of page.paragraphs) {
    for (let at = paragraph.from; at < paragraph.to; at++) {
      while (next < numerals.length && numerals[next]!.from < at) next++;
      const numeral = numerals[next];
      if (numeral?.from === at) {
        const found = calendar.has(numeral.core) ? undefined : quantityOf(sensed, numeral, last);
        if (found !== undefined) {
          drafts.push(found.draft);
          last = found.last;
        }
        at = Math.max(numeral.to, found?.draft.to ?? shareEnd(sensed, numeral.to)) - 1;
        continue;
      }
      if (calendar.has(at)) continue;
      const pair = wordQuantity(sensed, at);
      if (pair !== undefined) {
        drafts.push(pair);
        at = pair.to - 1;
      }
    }
  }
  return drafts.map(({ from: _from, to: _to, ...draft }, index) => ({ id: `n${index + 1}`, ...draft }));
}

function quantityOf(sensed: SensedPage, numeral: Numeral, last: Last): { draft: Draft; last: Last } | undefined {
  if (isName(sensed, numeral)) return undefined;
  const noun = nounAfter(sensed, numeral);
  if (isShare(sensed, numeral.to) || noun?.family === 'money') return undefined;
  if (sensed.phraseAt(numeral.to, 'count/age') !== undefined)
    return {
      draft: drafted(sensed, numeral, {
        unit: 'year-of-age',
        to: sensed.phraseAt(numeral.to, 'count/age')!.to,
        rule: 'numbers/age',
      }),
      last,
    };
  const fate = fateFor(sensed, numeral, noun, last);
  const base = noun?.unit === 'other' ? last.base : (noun?.unit ?? null);
  if (noun !== undefined) {
    const unit = unitWithFate(base, noun.family, fate);
    const rule =
      numeral.value === null ? 'numbers/vague' : numeral.valueMax !== null ? 'numbers/range' : 'numbers/counted';
    return { draft: drafted(sensed, numeral, { unit, to: noun.to, rule }), last: { to: noun.to, unit, base, fate } };
  }
  const them = sensed.phraseAt(numeral.to, 'count/of-them');
  if (them !== undefined && last.unit !== null && numeral.value !== null)
    return { draft: drafted(sensed, numeral, { unit: last.unit, to: numeral.to, rule: 'numbers/bare' }), last };
  const unknown = unknownNoun(sensed, numeral);
  if (fate === undefined && !unknown && numeral.mod === null && verbMod(sensed, numeral) === null) return undefined;
  if (numeral.value === null && fate === undefined) return undefined;
  const unit = unknown ? null : unitWithFate(null, 'none', fate);
  const to = unknown ? numeral.to + 1 : numeral.to;
  return { draft: drafted(sensed, numeral, { unit, to, rule: 'numbers/bare' }), last: { to, unit, base: null, fate } };
}

/** «العشرين من العمر», «(34 عاما)»: the token behind an age. */
function ageEnd(sensed: SensedPage, numeral: Numeral): number | undefined {
  const phrase = sensed.phraseAt(numeral.to, 'count/age');
  if (phrase !== undefined) return phrase.to;
  return tellsAge(sensed, numeral) ? numeral.to + 1 : undefined;
}

/** Joined to a number before («5 جنود و3 مدنيين»), it shares that one's fate where it has none of its own. */
function fateFor(sensed: SensedPage, numeral: Numeral, noun: Counted | undefined, last: Last): string | undefined {
  if (noun !== undefined && noun.family !== 'person' && noun.family !== 'other') return undefined;
  const own = fateOf(sensed, numeral, noun?.to ?? numeral.to);
  if (own !== undefined) return own;
  const gap = numeral.from - last.to;
  return last.fate !== undefined && gap >= 0 && gap <= 1 ? last.fate : undefined;
}

interface Outcome {
  readonly unit: string | null;
  readonly to: number;
  readonly rule: string;
}

function drafted(sensed: SensedPage, numeral: Numeral, outcome: Outcome): Draft {
  const { page } = sensed;
  const after = sensed.phraseAt(outcome.to, 'number/after/') ?? sensed.phraseAt(numeral.to, 'number/after/');
  const to = after !== undefined && after.to > outcome.to ? after.to : outcome.to;
  const span = { start: numeral.start, end: page.tokens[to - 1]!.end };
  const mod = numeral.mod ?? (after?.name as NumberMod | undefined) ?? verbMod(sensed, numeral);
  return {
    ...span,
    value: numeral.value,
    valueMax: numeral.valueMax,
    mod: mod ?? null,
    unit: outcome.unit,
    because: reason(outcome.rule, [span]),
    from: numeral.from,
    to,
  };
}

/** «يتجاوز 50»: the verb bounds the number but stays outside its span. */
function verbMod(sensed: SensedPage, numeral: Numeral): NumberMod | null {
  for (let at = numeral.from - 1; at >= numeral.from - 4 && at >= 0; at--) {
    const phrase = sensed.phraseAt(at, 'number/verb/');
    if (phrase !== undefined && phrase.to === numeral.from) return phrase.name as NumberMod;
  }
  return null;
}

/** «20 في المئة», «20%», «$20». */
function isShare(sensed: SensedPage, at: number): boolean {
  const token = sensed.page.tokens[at];
  if (token === undefined) return false;
  const { lists } = sensed.page.language;
  if (token.kind === 'mark')
    return (
      (lists['number/percent-marks'] ?? []).includes(token.folded) ||
      (lists['number/money-marks'] ?? []).includes(token.folded)
    );
  return sensed.phraseAt(at, 'number/percent') !== undefined;
}

/** The token behind «في المئة», so that its «مئة» is not counted again. */
const shareEnd = (sensed: SensedPage, at: number): number => sensed.phraseAt(at, 'number/percent')?.to ?? at;

/** A number that is a name or part of one: a resolution, a model, a channel; also telephone numbers and list numbering. */
function isName(sensed: SensedPage, numeral: Numeral): boolean {
  if (!numeral.digits) return false;
  const { page } = sensed;
  const token = page.tokens[numeral.core]!;
  const before = page.tokens[numeral.core - 1];
  const after = page.tokens[numeral.core + 1];
  if (token.folded.length > 9 || (token.folded.length > 1 && token.folded[0] === '0' && token.folded[1] !== '.'))
    return true;
  if (before === undefined) return isNumbering(page, numeral.core);
  if (before.kind === 'mark' && before.end === token.start && '-/+#$€£_@:'.includes(before.folded)) return true;
  if (after !== undefined && after.start === token.end && (after.folded === '/' || after.folded === '+')) return true;
  if (isLatin(before.folded) || (after !== undefined && after.start === token.end && isLatin(after.folded)))
    return true;
  if (isNumbering(page, numeral.core) || isInOutlet(page, numeral.core)) return true;
  const label = sensed.senses[numeral.core - 1]!.label;
  if (label?.lexeme.features['model'] === 'yes')
    return nounAt(sensed, numeral.to) === undefined || before.end === token.start;
  return label !== undefined && label.enclitic === '' && nounAfter(sensed, numeral) === undefined;
}

const isLatin = (folded: string): boolean => {
  const code = folded.charCodeAt(0);
  return code >= 97 && code <= 122;
};

/** «1- …», «2) …» at the beginning of a line. */
function isNumbering(page: Page, at: number): boolean {
  const token = page.tokens[at]!;
  const before = page.tokens[at - 1];
  const after = page.tokens[at + 1];
  if (after === undefined || after.kind !== 'mark' || !'-–.)(ـ'.includes(after.folded)) return false;
  return before === undefined || page.text.slice(before.end, token.start).includes('\n');
}

const isInOutlet = (page: Page, at: number): boolean =>
  page.gazetteer.matchesAt(page.text, page.tokens, at - 1).some((match) => match.to > at);

/** A word behind a number that may be a noun nobody listed: «20 بئرا». */
function unknownNoun(sensed: SensedPage, numeral: Numeral): boolean {
  const token = sensed.page.tokens[numeral.to];
  if (token === undefined || token.kind !== 'word' || numeral.value === null || numeral.value < 2) return false;
  const { particle, cardinal, fate, weekday, daypart, timeUnit } = sensed.senses[numeral.to]!;
  if (particle ?? cardinal ?? fate ?? weekday ?? daypart ?? timeUnit) return false;
  if (token.folded.length < 3 || isLatin(token.folded) || sensed.phraseAt(numeral.to, 'month/') !== undefined)
    return false;
  const { language } = sensed.page;
  const joins = language.lists['number/and'] ?? [];
  return !joins.some((one) => token.folded.startsWith(one)) && !token.folded.startsWith(language.clitics.article);
}

/** Duals and singulars that say their number themselves: «جنديان», «مقرين», «ضربة واحدة», «مقتل شرطي». */
function wordQuantity(sensed: SensedPage, at: number): Draft | undefined {
  const bound = boundAt(sensed, at);
  if (bound !== undefined) return boundWord(sensed, bound);
  const unit = sensed.senses[at]!.unit;
  if (unit === undefined || unit.enclitic !== '') return undefined;
  return unit.number === 'd' ? dualAt(sensed, at) : unit.number === 's' ? singleAt(sensed, at) : undefined;
}

/** «أكثر من عامين», «نحو ساعة»: a dual, or one unit of time or measure, behind a word that bounds it. */
function boundWord(sensed: SensedPage, bound: FoundPhrase): Draft | undefined {
  const unit = sensed.senses[bound.to]?.unit;
  if (unit === undefined || unit.enclitic !== '' || unit.article) return undefined;
  const { family } = unit.lexeme.features;
  const isOne = unit.number === 's' && (family === 'time' || family === 'measure');
  const found = unit.number === 'd' ? dualAt(sensed, bound.to) : isOne ? oneAt(sensed, bound.to) : undefined;
  return found === undefined ? undefined : { ...found, start: bound.start, mod: bound.name as NumberMod, from: bound.from };
}

const oneAt = (sensed: SensedPage, at: number): Draft =>
  wordDraft(sensed, nounAt(sensed, at)!, { value: 1, rule: 'numbers/single', fate: undefined, start: wordStart(sensed.page, at, sensed.senses[at]!.unit) });

function dualAt(sensed: SensedPage, at: number): Draft | undefined {
  const unit = sensed.senses[at]!.unit!;
  const { folded } = sensed.page.tokens[at]!;
  const noun = nounAt(sensed, at)!;
  if (sensed.senses[at - 1]?.unit?.number === 'd') return undefined;
  if (noun.family === 'measure' || noun.family === 'money' || !isCertainDual(sensed, at, folded)) return undefined;
  const to = closingCount(sensed, noun.to, 2);
  return wordDraft(
    sensed,
    { ...noun, to },
    { value: 2, rule: 'numbers/dual', fate: undefined, start: wordStart(sensed.page, at, unit) },
  );
}

/** In ـان, ـين, ـتا; ـتي only before another word; other bound duals are spelt like something else. */
function isCertainDual(sensed: SensedPage, at: number, folded: string): boolean {
  const reading = sensed.senses[at]!.unit!;
  const ending = folded.slice(-2);
  const lemma = reading.lexeme.lemma;
  if (folded.length - reading.start <= lemma.length) return false;
  const endings = sensed.page.language.lists['count/dual-endings'] ?? [];
  if (endings.includes(ending)) return true;
  const bound = sensed.page.language.lists['count/bound-dual-endings'] ?? [];
  return bound.includes(ending) && sensed.page.tokens[at + 1]?.kind === 'word';
}

/** «عسكريين آخرين اثنين», «ضربة واحدة»: the number word behind. */
function closingCount(sensed: SensedPage, from: number, value: number): number {
  for (let at = from; at < from + 3; at++) {
    const token = sensed.page.tokens[at];
    if (token === undefined || token.kind !== 'word') break;
    const { cardinal, particle } = sensed.senses[at]!;
    if (
      cardinal !== undefined &&
      cardinal.proclitic === '' &&
      cardinal.lexeme.features['slot'] === 'ones' &&
      Number(cardinal.lexeme.features['value']) === value
    )
      return at + 1;
    if (particle !== undefined) break;
  }
  return from;
}

interface WordCount {
  readonly value: number;
  readonly rule: string;
  readonly fate: string | undefined;
  readonly start: number;
}

function wordDraft(sensed: SensedPage, noun: Counted, count: WordCount): Draft {
  const { page } = sensed;
  const around: Numeral = {
    from: noun.from,
    to: noun.to,
    core: noun.from,
    start: 0,
    end: 0,
    value: count.value,
    valueMax: null,
    mod: null,
    digits: false,
  };
  const fate = noun.family === 'person' ? (count.fate ?? fateOf(sensed, around, noun.to)) : undefined;
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
  };
}

/** «ضربة واحدة»; «مقتل شرطي», «قتل جندي»: one person right behind the word that tells the fate. */
function singleAt(sensed: SensedPage, at: number): Draft | undefined {
  const noun = nounAt(sensed, at)!;
  const unit = sensed.senses[at]!.unit!;
  const start = wordStart(sensed.page, at, unit);
  const closing = closingCount(sensed, noun.to, 1);
  if (closing === noun.to + 1)
    return wordDraft(sensed, { ...noun, to: closing }, { value: 1, rule: 'numbers/single', fate: undefined, start });
  const fate = sensed.senses[at - 1]?.fate;
  if (noun.family !== 'person' || unit.article || unit.proclitic !== '' || fate === undefined || fate.enclitic !== '')
    return undefined;
  if (fate.form !== 'masdar' && fate.kind !== 'verb') return undefined;
  const status = fate.lexeme.features['status'];
  if (status !== 'killed' && status !== 'injured') return undefined;
  return wordDraft(sensed, noun, { value: 1, rule: 'numbers/single', fate: status, start });
}
