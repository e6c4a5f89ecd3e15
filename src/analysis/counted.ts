// What is counted: the noun behind a number, and what befell the people it names.
// «مقتل خمسة جنود وإصابة 12 آخرين»: soldier-killed, soldier-injured. The noun decides first (قتيل, جريح), then the verb or masdar that
// governs the number, then a verb that follows it (27 شخصا قتلوا), then the number it is joined to (5 جنود و3 مدنيين).
// Units follow the guideline of the gold notes (person-killed, soldier-injured, arrested-person …).

import type { Numeral } from './numerals.ts';
import { isJoined, type SensedPage, wordStart } from './senses.ts';
import { isPlainPerfect } from './time-frames.ts';

/** The noun that a number counts: its tokens [from, to), the unit and the family it belongs to. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  readonly unit: string | null;
  readonly family: string;
}

const HOLDING = new Set(['arrested', 'kidnapped', 'displaced', 'missing']);
const WINDOW = 7;

/** The noun that stands behind a numeral: «20 | غارة», «خمسة آلاف | من عناصر الشرطة», «ثلاثة | من آلياته», «12 | آخرين». */
export function nounAfter(sensed: SensedPage, numeral: Numeral): Counted | undefined {
  const behind = sensed.phraseAt(numeral.to, 'number/after/')?.to ?? numeral.to;
  const of = sensed.phraseAt(behind, 'number/of');
  const at = of === undefined ? skipMarks(sensed, numeral.to) : of.to;
  const noun = at < sensed.limits[numeral.from]! ? nounAt(sensed, at) : undefined;
  if (noun === undefined || (noun.family === 'time' && isYearAhead(sensed, noun.to))) return undefined;
  if (of === undefined && numeral.value !== null && sensed.senses[noun.from]!.unit?.article === true) return undefined;
  return isAttached(sensed, noun.from) ? undefined : noun;
}

/** «مقتل 3 وإصابة 11 بتفجير»: a word with a proclitic is never the noun that a number counts. */
function isAttached(sensed: SensedPage, at: number): boolean {
  const { unit, other, people, force } = sensed.senses[at]!;
  return (unit ?? other ?? people ?? force)?.proclitic !== '' && sensed.phraseAt(at, 'count/phrase/')?.proclitic !== '';
}

/** «584 ألفا عام 2013»: the year is not what is counted. */
export const isYearAhead = (sensed: SensedPage, at: number): boolean => {
  const token = sensed.page.tokens[at];
  return (
    token?.kind === 'number' &&
    token.folded.length === 4 &&
    (token.folded.startsWith('1') || token.folded.startsWith('20'))
  );
};

/** A quotation mark may stand between number and noun. */
function skipMarks(sensed: SensedPage, at: number): number {
  const token = sensed.page.tokens[at];
  return token?.kind === 'mark' && (token.folded === '"' || token.folded === '«' || token.folded === '“') ? at + 1 : at;
}

/** The counted noun at a token; fixed expressions before single words. */
export function nounAt(sensed: SensedPage, at: number): Counted | undefined {
  const phrase = sensed.phraseAt(at, 'count/phrase/');
  if (phrase !== undefined) {
    const family = sensed.senses[at]!.unit?.lexeme.features.family ?? 'thing';
    return { from: at, to: phrase.to, unit: phrase.name, family };
  }
  const senses = sensed.senses[at];
  const unit = senses?.unit;
  if (unit !== undefined) {
    const { unit: name = null, family = 'thing' } = unit.lexeme.features;
    if (family === 'dead' || family === 'hurt')
      return { from: at, to: at + 1, unit: deadUnit(sensed, at, name), family };
    return memberOf(sensed, at, name) ?? { from: at, to: at + 1, unit: name, family };
  }
  if (senses?.other !== undefined) return { from: at, to: at + 1, unit: 'other', family: 'other' };
  if (senses?.people !== undefined && senses.people.number !== 's')
    return { from: at, to: at + 1, unit: 'person', family: 'person' };
  if (senses?.force !== undefined)
    return { from: at, to: at + 1, unit: senses.force.lexeme.features.unit!, family: 'person' };
  return undefined;
}

/** «9 قتلى من تنظيم الفجر», «جرحى من الجنود»: whose dead they are. */
function deadUnit(sensed: SensedPage, at: number, name: string | null): string | null {
  const of = sensed.phraseAt(at + 1, 'number/of');
  if (of === undefined || name === null) return name;
  const { force, unit } = sensed.senses[skipMarks(sensed, of.to)] ?? {};
  const isPeople = unit?.article === true && unit.number === 'p' && unit.lexeme.features.family === 'person';
  const whose = force?.lexeme.features.unit ?? (isPeople ? unit.lexeme.features.unit : undefined);
  return whose === undefined ? name : name.replace('person-', `${whose}-`);
}

/** «عناصر من الجيش», «أفراد الشرطة»: members are what their force is. */
function memberOf(sensed: SensedPage, at: number, name: string | null): Counted | undefined {
  if (name !== 'fighter' && name !== 'person') return undefined;
  const of = sensed.phraseAt(at + 1, 'number/of');
  if (of === undefined && sensed.senses[at]!.unit!.lexeme.features.member === undefined) return undefined;
  for (let next = of?.to ?? at + 1; next <= at + 3; next++) {
    const senses = sensed.senses[next];
    if (senses === undefined || sensed.page.tokens[next]!.kind === 'mark') return undefined;
    if (senses.force !== undefined) {
      const to = of !== undefined ? at + 1 : sensed.senses[next + 1]?.force?.article === true ? next + 2 : next + 1;
      return { from: at, to, unit: senses.force.lexeme.features.unit!, family: 'person' };
    }
    if (of === undefined) return undefined;
  }
  return undefined;
}

/** The fate that governs a numeral: the nearest verb or masdar before it («أصيب في الانفجار 20 شخصا»), or the verb behind its noun. */
export function fateOf(sensed: SensedPage, numeral: Numeral, behind: number): string | undefined {
  return fateBefore(sensed, numeral.from) ?? fateBehind(sensed, behind);
}

function fateBefore(sensed: SensedPage, from: number): string | undefined {
  const { page } = sensed;
  for (let at = from - 1; at >= 0 && at >= from - WINDOW; at--) {
    const token = page.tokens[at]!;
    if (token.kind === 'number' || isStop(token.folded) || sensed.limits[at] !== sensed.limits[from]) return undefined;
    const { fate, unit, cardinal, vague } = sensed.senses[at]!;
    if (fate !== undefined && !(fate.article && fate.form === 'masdar')) return fate.lexeme.features.status;
    const family = unit?.lexeme.features.family;
    if ((family === 'dead' || family === 'hurt') && unit!.enclitic === '')
      return family === 'dead' ? 'killed' : 'injured';
    if ((cardinal ?? vague) !== undefined || unit?.number === 'd' || isPlainPerfect(sensed, at)) return undefined;
  }
  return undefined;
}

const isStop = (mark: string): boolean => '.!?؟;؛:…\n'.includes(mark);

/** «27 شخصا قتلوا», «15 جنديا على الأقل في الجيش قتلوا»: within the next words, unless the verb has an object of its own. */
function fateBehind(sensed: SensedPage, behind: number): string | undefined {
  const { tokens } = sensed.page;
  const from = sensed.phraseAt(behind, 'number/after/')?.to ?? behind;
  for (let at = from; at < from + 5; at++) {
    const token = tokens[at];
    if (token === undefined || token.kind !== 'word' || at >= sensed.limits[behind - 1]!) return undefined;
    const { fate, cardinal, particle, unit } = sensed.senses[at]!;
    if (fate === undefined) {
      const family =
        at === from && unit?.article === false && unit.number === 'p' ? unit.lexeme.features.family : undefined;
      if (family === 'dead' || family === 'hurt') return family === 'dead' ? 'killed' : 'injured';
      if (cardinal !== undefined || unit?.number === 'd') return undefined;
      if (isPlainPerfect(sensed, at) && !isAuxiliary(sensed, at)) return undefined;
      if (particle !== undefined && !isPlaceParticle(sensed, at)) return undefined;
      continue;
    }
    if (isJoined(sensed.page, fate) || (fate.form === 'masdar' && fate.enclitic === '')) return undefined;
    if (fate.kind === 'verb' && !isObjectless(sensed, at + 1)) return undefined;
    return fate.lexeme.features.status;
  }
  return undefined;
}

/** «تم اعتقالهم»: a verb before a masdar with a pronoun only carries it. */
const isAuxiliary = (sensed: SensedPage, at: number): boolean => {
  const next = sensed.senses[at + 1]?.fate;
  return next?.form === 'masdar' && next.enclitic !== '';
};

/** «من», «في»: what follows still belongs to the people counted. */
const isPlaceParticle = (sensed: SensedPage, at: number): boolean =>
  sensed.phraseAt(at, 'number/of') !== undefined || sensed.senses[at]!.signal?.lexeme.features.role === 'point';

function isObjectless(sensed: SensedPage, at: number): boolean {
  const token = sensed.page.tokens[at];
  if (token === undefined || token.kind === 'mark') return true;
  const { particle, fate, daypart, weekday, other } = sensed.senses[at]!;
  if (particle !== undefined || fate !== undefined || daypart !== undefined || weekday !== undefined) return true;
  return other !== undefined || sensed.phraseAt(at, 'deictic/') !== undefined || hasPreposition(sensed, token.folded);
}

const hasPreposition = (sensed: SensedPage, folded: string): boolean =>
  folded.length > 3 && sensed.page.language.clitics.prepositions.some((one) => folded.startsWith(one));

/** The unit with its fate: 'soldier' and 'killed' give 'soldier-killed'; the held are 'arrested-person', whoever they are. */
export function unitWithFate(unit: string | null, family: string, fate: string | undefined): string | null {
  if (fate === undefined || (family !== 'person' && family !== 'other' && family !== 'none')) return unit;
  if (HOLDING.has(fate)) return `${fate}-person`;
  const base = unit === null || unit === 'other' ? 'person' : unit;
  return `${base}-${fate}`;
}

/** Where a counted noun begins and ends in the text. */
export const nounSpan = (sensed: SensedPage, noun: Counted): { start: number; end: number } => ({
  start: wordStart(sensed.page, noun.from, sensed.senses[noun.from]!.unit ?? sensed.senses[noun.from]!.other),
  end: sensed.page.tokens[noun.to - 1]!.end,
});
