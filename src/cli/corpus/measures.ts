// Measures and floors: what the corpus is scored by, and the values below which a score must not fall (corpus/floors.json).
// Floors only rise: `--pin` writes those that have risen; `--lower REASON` also writes the others and a line in the changelog.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORPUS, PROJECT } from './places.ts';
import { f1Of, type Tally } from './tallies.ts';

/** One figure. `atMost`: lower is better (false merges, non-disputes raised). */
export interface Measure {
  readonly key: string;
  readonly value: number;
  readonly atMost?: boolean;
  readonly tally?: Tally;
  /** A figure to look at, neither better nor worse by itself: it has no floor. */
  readonly floorless?: boolean;
}

export interface Floors {
  readonly atLeast: Readonly<Record<string, number>>;
  readonly atMost: Readonly<Record<string, number>>;
}

const FLOORS_FILE = join(CORPUS, 'floors.json');
const CHANGELOG = join(PROJECT, 'CHANGELOG.md');
/** Floors are kept to three places, rounded so that the present score always passes. */
const PLACES = 1000;

export const measureOf = (key: string, tally: Tally): Measure => ({ key, value: f1Of(tally), tally });

export function readFloors(): Floors {
  if (!existsSync(FLOORS_FILE)) return { atLeast: {}, atMost: {} };
  return JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors;
}

export const floorOf = (floors: Floors, measure: Measure): number | undefined =>
  (measure.atMost === true ? floors.atMost : floors.atLeast)[measure.key];

/** True when the measure is worse than its floor; a measure without a floor never is. */
export function isBelowFloor(floors: Floors, measure: Measure): boolean {
  const floor = floorOf(floors, measure);
  if (floor === undefined) return false;
  return measure.atMost === true ? measure.value > floor : Math.floor(measure.value * PLACES + 1e-6) < floor * PLACES;
}

const rounded = (measure: Measure): number =>
  measure.atMost === true ? measure.value : Math.floor(measure.value * PLACES + 1e-6) / PLACES;

const sorted = (record: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Writes the floors that have risen; with a reason also those that have fallen, and a changelog line for each of these. */
export function pinFloors(
  measures: readonly Measure[],
  reason: string | null,
): { raised: string[]; lowered: string[] } {
  const floors = readFloors();
  const next = { atLeast: { ...floors.atLeast }, atMost: { ...floors.atMost } };
  const raised: string[] = [];
  const lowered: string[] = [];
  for (const measure of measures.filter((one) => one.floorless !== true)) {
    const floor = floorOf(floors, measure);
    const value = rounded(measure);
    if (value === floor) continue;
    const worse = isBelowFloor(floors, measure);
    if (worse && reason === null) continue;
    (measure.atMost === true ? next.atMost : next.atLeast)[measure.key] = value;
    if (worse) lowered.push(`- Floor lowered: \`${measure.key}\` from ${floor} to ${value}: ${reason}`);
    else raised.push(measure.key);
  }
  const text = JSON.stringify({ atLeast: sorted(next.atLeast), atMost: sorted(next.atMost) }, null, 2);
  writeFileSync(FLOORS_FILE, `${text}\n`);
  if (lowered.length > 0) noteInChangelog(lowered);
  return { raised, lowered };
}

function noteInChangelog(lines: readonly string[]): void {
  const text = existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '# Changelog\n\n## Unreleased\n';
  const heading = /^## Unreleased.*$/mu.exec(text);
  const at = heading === null ? text.length : heading.index + heading[0].length;
  writeFileSync(CHANGELOG, `${text.slice(0, at)}\n${lines.join('\n')}${text.slice(at)}`);
}
