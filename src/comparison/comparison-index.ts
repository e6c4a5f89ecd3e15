// The comparison as an index: takes one report at a time, says which stories that changed, and gives at any time what comparing all of
// its reports from the start would give, byte for byte. «تصحيح» of a page, under its old address, replaces what stood there; the earlier
// version stays listed. Few reports are compared as one unit; of many, each group that ties connect, or each story where a group is large.
import { type Analysis, COMPARISON_FORMAT, ENGINE } from '../model/analyses.ts';
import type { Comparison, Copy, Story } from '../model/comparisons.ts';
import type { Gazetteer } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import { hashOf } from '../text/hashes.ts';
import { addWording, allCopies, type CopyIndex, copiesOf, createCopyIndex, removeWording } from './copy-index.ts';
import { termsOf } from './kinship.ts';
import { mergeUnits } from './merging.ts';
import { readyReport } from './reports.ts';
import { type Rulings, UNRULED } from './rulings.ts';
import { formStory } from './stories.ts';
import {
  addProfile,
  allStories,
  createStoryIndex,
  reachOf,
  removeProfile,
  type StoryIndex,
  secondMembers,
  setGiven,
  storyOf,
  weightAmong,
} from './story-index.ts';
import { compareUnit, type UnitComparison } from './units.ts';
import { withVerdicts } from './verdicts.ts';
import { currentOf, type Versions, withdraw, withVersion } from './versions.ts';
import { wordingOf } from './wording-of.ts';

/** Reports, compared as they come. Made by `createComparisonIndex`, changed only by the functions here. */
export interface ComparisonIndex {
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  /** Every report that was given and not taken out, replaced ones too. */
  readonly analyses: Map<string, Analysis>;
  readonly versions: Versions;
  readonly copies: CopyIndex;
  readonly stories: StoryIndex;
  /** Units that have been compared, by the ids of their reports. */
  readonly units: Map<string, UnitComparison>;
  /** Groups of up to so many reports are compared as a whole, whatever their stories. */
  readonly unit: number;
  /** What people ruled on what the reports tell together. */
  readonly rulings: Rulings;
}

const UNIT = 60;

/** How an index compares: groups of up to `unit` reports as a whole, after the rulings of people. */
export interface Settings {
  readonly unit?: number;
  readonly rulings?: Rulings;
}

/**
 * Makes an empty index.
 * @example comparisonOf(createComparisonIndex(arabic, shippedGazetteer)).claims.length // 0
 */
export const createComparisonIndex = (
  language: Language,
  gazetteer: Gazetteer,
  { unit = UNIT, rulings = UNRULED }: Settings = {},
): ComparisonIndex => ({
  language,
  gazetteer,
  unit,
  rulings,
  analyses: new Map(),
  versions: new Map(),
  copies: createCopyIndex(),
  stories: createStoryIndex(),
  units: new Map(),
});

/** Adds a report, or a corrected version of one (same outlet and address); gives the ids of the stories that changed, as they are now. */
export function addReport(index: ComparisonIndex, analysis: Analysis): string[] {
  const { document } = analysis;
  const known = index.analyses.get(document.id);
  if (known !== undefined && rankOf(known) <= rankOf(analysis)) return [];
  const changed = new Set(known === undefined ? [] : removeReport(index, document.id));
  index.analyses.set(document.id, analysis);
  const { current, replaced } = withVersion(index.versions, document, index.analyses);
  if (current !== document.id) return storiesOf(index, changed, [current]);
  const touched = replaced === null ? new Set<string>() : takeOut(index, replaced);
  return storiesOf(index, changed, [...touched, ...putIn(index, analysis)]);
}

/** Takes a report out, as if it had never been given; gives the ids of the stories that changed, as they are now. */
export function removeReport(index: ComparisonIndex, id: string): string[] {
  const analysis = index.analyses.get(id);
  if (analysis === undefined) return [];
  const wasCurrent = currentOf(index.versions, analysis.document) === id;
  index.analyses.delete(id);
  const next = withdraw(index.versions, analysis.document, index.analyses);
  if (!wasCurrent) return next === null ? [] : storiesOf(index, new Set(), [next]);
  const touched = takeOut(index, id);
  if (next !== null) for (const one of putIn(index, index.analyses.get(next)!)) touched.add(one);
  return storiesOf(index, new Set(), [...touched]);
}

/** Of one report given twice under two names, the one that is kept. */
const rankOf = ({ document }: Analysis): string => `${document.published ?? '~'} ${document.name}`;

function putIn(index: ComparisonIndex, analysis: Analysis): Set<string> {
  const { document } = analysis;
  const report = readyReport(analysis, index.language);
  const copied = addWording(index.copies, wordingOf(document, index.language, analysis));
  const day = document.published?.slice(0, 10) ?? null;
  const changed = addProfile(index.stories, { id: document.id, day, terms: termsOf(report, index.language) });
  return tieCopies(index, [document.id, ...copied], changed);
}

function takeOut(index: ComparisonIndex, id: string): Set<string> {
  const copied = removeWording(index.copies, id);
  const changed = removeProfile(index.stories, id);
  return tieCopies(index, copied, changed);
}

/** Shared wording ties reports, a whole text more than a passage. */
function tieCopies(index: ComparisonIndex, ids: readonly string[], changed: Set<string>): Set<string> {
  for (const id of ids) {
    const given = new Map(copiesOf(index.copies, id).flatMap((copy) => tieOf(copy, id)));
    for (const one of setGiven(index.stories, id, given)) changed.add(one);
  }
  return changed;
}

const LONG = 20;

function tieOf({ documents, extent, words }: Copy, id: string): [string, number][] {
  const other = documents[0] === id ? documents[1] : documents[0];
  if (extent === 'whole') return [[other, 0.8]];
  return words >= LONG ? [[other, 0.3]] : [];
}

/** The ids of the stories that some reports are in now. */
function storiesOf(index: ComparisonIndex, before: ReadonlySet<string>, reports: readonly string[]): string[] {
  const found = new Set(before);
  const seen = new Set<string>();
  for (const id of reports) {
    if (seen.has(id) || !index.stories.entries.has(id)) continue;
    const story = storyOf(index.stories, id);
    for (const one of story) seen.add(one);
    found.add(storyId(story));
  }
  return [...found].sort();
}

export const storyId = (story: readonly string[]): string => `s-${hashOf([...story].sort(), 12)}`;

/** The reports that are compared with a report. */
function unitOf({ stories, unit }: ComparisonIndex, id: string): string[] {
  if (stories.entries.size <= unit) return [...stories.entries.keys()].sort();
  return reachOf(stories, id, unit) ?? storyOf(stories, id);
}

/** Where the ids of a unit are made: of the whole index while all of it is one unit, else of the unit's own. */
const scopeOf = ({ stories, unit: most }: ComparisonIndex, unit: readonly string[]): string =>
  stories.entries.size <= most ? '' : unit[0]!;

/** What a comparison of a unit depends on: its reports and its scope. */
const keyOf = (index: ComparisonIndex, unit: readonly string[]): string => hashOf([scopeOf(index, unit), ...unit]);

/** The comparison of a unit; remembered while its reports stay the same. */
function unitComparison(index: ComparisonIndex, unit: readonly string[]): UnitComparison {
  const key = keyOf(index, unit);
  let compared = index.units.get(key);
  if (compared === undefined) {
    const analyses = unit.map((id) => index.analyses.get(id)!);
    compared = compareUnit(analyses, index, scopeOf(index, unit));
    index.units.set(key, compared);
  }
  return compared;
}

/** All units, each by its reports. */
function allUnits(index: ComparisonIndex): string[][] {
  const seen = new Set<string>();
  const units: string[][] = [];
  for (const id of [...index.stories.entries.keys()].sort()) {
    if (seen.has(id)) continue;
    const unit = unitOf(index, id);
    for (const one of unit) seen.add(one);
    units.push(unit);
  }
  return units;
}

/** Told with each unit that is compared, for a line of progress: how many reports are done. */
export type Progress = (reports: number) => void;

/** What comparing all of its reports from the start gives. */
export function comparisonOf(index: ComparisonIndex, progress?: Progress): Comparison {
  const units = allUnits(index);
  const kept = new Set(units.map((unit) => keyOf(index, unit)));
  for (const key of index.units.keys()) if (!kept.has(key)) index.units.delete(key);
  const compared = units.map((unit) => {
    const one = unitComparison(index, unit);
    progress?.(unit.length);
    return one;
  });
  const comparison: Comparison = {
    format: COMPARISON_FORMAT,
    engine: ENGINE,
    ...mergeUnits(compared, index),
    copies: allCopies(index.copies),
    stories: storiesFrom(index, compared),
    failures: [],
  };
  const anchored = compared.map((unit) => unit.anchored);
  return withVerdicts(comparison, index.rulings, { analyses: index.analyses, units: anchored });
}

/** The stories, the largest first. */
export function listStories(index: ComparisonIndex): Story[] {
  return storiesFrom(index, []);
}

/** The pairs of reports of different outlets that share wording. */
export const listCopies = (index: ComparisonIndex): readonly Copy[] => allCopies(index.copies);

/** The comparison of one story with what its unit says beside it; null where no story has the id. */
export function storyComparison(index: ComparisonIndex, id: string): Comparison | null {
  const reports = allStories(index.stories).find((story) => storyId(story) === id);
  if (reports === undefined) return null;
  const inside = createComparisonIndex(index.language, index.gazetteer, { rulings: index.rulings });
  for (const one of index.analyses.values()) if (isOf(index, one, reports)) addReport(inside, one);
  return comparisonOf(inside);
}

const isOf = (index: ComparisonIndex, { document }: Analysis, reports: readonly string[]): boolean =>
  reports.includes(currentOf(index.versions, document));

function storiesFrom(index: ComparisonIndex, compared: readonly UnitComparison[]): Story[] {
  const events = new Map<string, Set<string>>();
  for (const unit of compared)
    for (const { document, event } of unit.claims) events.set(document, (events.get(document) ?? new Set()).add(event));
  const happenings = new Set(compared.flatMap((unit) => unit.events.map((one) => one.id)));
  const stories = allStories(index.stories);
  const second = secondMembers(index.stories, stories);
  return stories
    .map((ids) => {
      const id = storyId(ids);
      const told = new Set(ids.flatMap((one) => [...(events.get(one) ?? [])]));
      return formStory({
        id,
        reports: ids.map((one) => index.analyses.get(one)!),
        weight: (one) => weightAmong(index.stories, one, ids),
        events: [...told].filter((one) => happenings.has(one)).sort(),
        also: second.get(ids[0]!) ?? [],
        language: index.language,
      });
    })
    .sort((one, other) => other.documents.length - one.documents.length || (one.id < other.id ? -1 : 1));
}
