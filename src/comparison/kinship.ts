// Kinship: how much two reports are about one thing. «غارة على دير بعيد» in two outlets share the village and the name of the woman who
// counts the dead; two reports of one war share only the war. The measure is the cosine of the rare stems of their headlines and
// first hundred words, weighed by the language's table of rarity.
import type { Language } from '../model/languages.ts';
import { descriptionsOf } from './descriptions.ts';
import { codeOf } from './prints.ts';
import { weighingOf } from './rarity.ts';
import type { Report } from './reports.ts';

/** How much two reports are about one thing, 0 to 1. */
export type Kinship = (one: number, other: number) => number;

/** Stems as numbers with their weights, the heaviest first; the length of the whole. */
export interface Terms {
  readonly codes: Uint32Array;
  readonly weights: ReadonlyMap<number, number>;
  readonly length: number;
}

const OPENING = 120;
const LIGHTEST = 2.5;

/** The stems that say what a report is about. */
export function termsOf(report: Report, language: Language): Terms {
  const { stemOf } = descriptionsOf(language);
  const weigh = weighingOf(language);
  const counts = new Map<string, number>();
  for (const word of report.words.slice(0, OPENING)) {
    const stem = stemOf(word.key);
    if (stem.length > 2 && weigh(stem) >= LIGHTEST) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const weighed = [...counts]
    .map(([stem, count]) => ({ code: codeOf(stem), weight: weigh(stem) * (1 + Math.log(count)) }))
    .sort((one, other) => other.weight - one.weight || one.code - other.code);
  return {
    codes: Uint32Array.from(weighed, ({ code }) => code),
    weights: new Map(weighed.map(({ code, weight }) => [code, weight])),
    length: Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)),
  };
}

const NONE: ReadonlySet<number> = new Set();

/** The cosine of two reports' terms; those in `without` say nothing. */
export function likenessOf(one: Terms, other: Terms, without: ReadonlySet<number> = NONE): number {
  const [shorter, longer] = one.weights.size <= other.weights.size ? [one, other] : [other, one];
  let both = 0;
  for (const [code, weight] of shorter.weights) {
    const beside = longer.weights.get(code);
    if (beside !== undefined && !without.has(code)) both += weight * beside;
  }
  return both === 0 ? 0 : both / (one.length * other.length);
}

/** The kinship of some reports, by their places; remembered. */
export function kinshipOf(reports: readonly Report[], language: Language): Kinship {
  const terms: (Terms | undefined)[] = [];
  const at = (report: number): Terms => {
    terms[report] ??= termsOf(reports[report]!, language);
    return terms[report];
  };
  return (one, other) => likenessOf(at(one), at(other));
}
