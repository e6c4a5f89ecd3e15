// By phenomenon: each file of cases below corpus/ is about one («according-to», «relays», «dropped-subjects»).
import type { RunCase } from '../../src/cli/corpus/cases.ts';
import { addTallies, EMPTY_TALLY, f1Of, ratio, type Tally } from '../../src/cli/corpus/tallies.ts';
import { percent, table } from './tables.ts';

/** «corpus/ar/attribution/relays.txt» is about «ar/attribution/relays». */
export const phenomenonOf = (file: string): string => file.replace(/^.*corpus\//u, '').replace(/\.txt$/u, '');

const isTrap = (run: RunCase): boolean => run.folder.split('/').includes('traps');

/** The part of the page that tells how the cases stand, by phenomenon. */
export function phenomena(runs: readonly RunCase[]): string {
  const tallies = new Map<string, Tally>();
  for (const run of runs.filter((one) => !isTrap(one)))
    for (const [layer, tally] of run.result.tallies) {
      const key = `${phenomenonOf(run.file)} · ${layer}`;
      tallies.set(key, addTallies(tallies.get(key) ?? EMPTY_TALLY, tally));
    }
  const rows = [...tallies]
    .sort()
    .map(([key, tally]) => [
      ...key.split(' · '),
      String(tally.expected),
      tally.found === 0 ? '–' : percent(ratio(tally.right, tally.found)),
      tally.expected === 0 ? '–' : percent(ratio(tally.right, tally.expected)),
      percent(f1Of(tally)),
    ]);
  const traps = runs.filter(isTrap);
  const held = traps.filter(({ result }) => result.missed.length + result.spurious.length === 0);
  return `
## Our own cases, by phenomenon
${runs.length} sentences and pages of our own in \`corpus/\`, judged to the letter. Of ${traps.length} traps (sentences in which nothing may be found) ${held.length} hold.

${table(['phenomenon', 'layer', 'expected', 'precision', 'recall', 'F1'], rows)}
`;
}
