// Wordings: how alike two voices sound, when they are told in other words. «دمّرت الغارة مخزناً قرب الجسر» and «أصابت مستودعاً بالقرب من
// الجسر القديم» share little; two translations of one quotation share most of their rare words. A bag holds the stems of what a
// voice says; words that many voices use weigh less (inverse document frequency, Spärck Jones 1972).
import { type Report, wordRange } from './reports.ts';
import type { Voice } from './voices.ts';

/** The stems of three letters and more of what a voice says. */
export function bagOf(voice: Voice, report: Report, stemOf: (key: string) => string): Set<string> {
  const words = new Set<string>();
  for (const attribution of voice.attributions)
    for (const content of attribution.content) {
      const { from, to } = wordRange(report, content);
      for (let at = from; at < to; at++) {
        const stem = stemOf(report.words[at]!.key);
        if (stem.length > 2) words.add(stem);
      }
    }
  return words;
}

/** How many words two bags share, and which part of the lighter one they weigh. */
export function likeness(
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
  weight: (word: string) => number,
): { both: number; part: number } {
  const sum = (words: Iterable<string>): number => {
    let total = 0;
    for (const word of words) total += weight(word);
    return total;
  };
  const common = [...one].filter((word) => other.has(word));
  const lighter = Math.min(sum(one), sum(other));
  return { both: common.length, part: lighter === 0 ? 0 : sum(common) / lighter };
}

/** The weight of a word: the fewer bags have it, the more. */
export function rarity(bags: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const bag of bags) for (const word of bag) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log((bags.length + 1) / (counts.get(word) ?? 1));
}

const COMMON = 12;

/** Pairs of bags that share a word which few bags have. */
export function nearPairs(bags: readonly ReadonlySet<string>[]): [number, number][] {
  const index = new Map<string, number[]>();
  bags.forEach((bag, at) => {
    for (const word of bag) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [at]);
      else if (list.length <= COMMON) list.push(at);
    }
  });
  const pairs = new Map<string, [number, number]>();
  for (const list of index.values()) {
    if (list.length > COMMON) continue;
    for (let at = 0; at < list.length; at++)
      for (let beside = at + 1; beside < list.length; beside++)
        pairs.set(`${list[at]} ${list[beside]}`, [list[at]!, list[beside]!]);
  }
  return [...pairs.values()];
}
