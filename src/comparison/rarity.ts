// Rarity: how much a word says. «من» stands in nearly every report and ties nothing together; the name of a village stands in few and
// ties those. Weights come from the language's frozen table (inverse document frequency, Spärck Jones 1972), not from the reports at
// hand, so that a report weighs the same whatever stands beside it and in whatever order it came.
import type { Language } from '../model/languages.ts';

/** The weight of a stem: the logarithm of how many reports stand behind one that has it. Unlisted stems weigh most. */
export type Weigh = (stem: string) => number;

const UNLISTED = 4;
const cache = new WeakMap<Language, Weigh>();

/** The weights of a language, read once. */
export function weighingOf(language: Language): Weigh {
  let weigh = cache.get(language);
  if (weigh === undefined) {
    weigh = readTable(language);
    cache.set(language, weigh);
  }
  return weigh;
}

function readTable({ rarity }: Language): Weigh {
  const reports = rarity?.reports ?? 1000;
  const weights = new Map<string, number>();
  for (const [bucket, stems] of Object.entries(rarity?.buckets ?? {})) {
    const weight = Math.max(0, Math.log(reports / (1.5 * 2 ** Number(bucket))));
    for (const stem of stems.split(' ')) weights.set(stem, weight);
  }
  const most = Math.log(reports / UNLISTED);
  return (stem) => weights.get(stem) ?? most;
}
