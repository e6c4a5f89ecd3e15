// The index of stories: takes one report at a time, knows at any time which reports tell of one thing. «غارة على الميناء» in three outlets
// and on two days is one story; a running war is many. Reports are tied by how much their rare words agree, less for each day between
// them; a tie between two groups that no other report of either group shares is cut, so that a chain of weak ties swallows nothing.
// Whether two reports are tied depends on the two alone, and whether a tie holds on the ties around it: never on the order of coming.
import { daysBetween } from './circumstances.ts';
import { likenessOf, type Terms } from './kinship.ts';
import {
  addPrints,
  atEdge,
  createPrintIndex,
  isStock,
  type PrintIndex,
  removePrints,
  sharingPrints,
} from './print-index.ts';

/** What a report is grouped by. */
export interface StoryProfile {
  readonly id: string;
  /** The day of publication, where it is known. */
  readonly day: string | null;
  readonly terms: Terms;
}

/** Reports in stories. */
export interface StoryIndex {
  readonly postings: PrintIndex;
  readonly entries: Map<string, Entry>;
  readonly byNumber: (Entry | undefined)[];
}

/** The rarest words by which a report is looked up, and how many of them two reports must share to be looked at. */
const KEYS = 16;
const SHARED = 2;
/** Words that stand among the rarest of more reports of one span of days say nothing of what one of them is about. */
const COMMON = 120;
const SPAN = 4;
/** A tie; a tie that holds by itself. */
const TIE = 0.14;
const STRONG = 0.45;
const HALF_LIFE = 3;

interface Entry extends StoryProfile {
  readonly number: number;
  /** Keys of its own days; keys of those days and the ones around them. */
  readonly keys: Uint32Array;
  readonly near: Uint32Array;
  readonly ties: Map<string, number>;
  /** The strongest of them, which alone are walked along; null where they have changed. */
  strongest: ReadonlyMap<string, number> | null;
  /** What a tie must outweigh where there are many; null where they have changed. */
  background: number | null;
  /** Ties that others found: shared wording. */
  given: ReadonlyMap<string, number>;
}

/** Makes an empty index. */
export const createStoryIndex = (): StoryIndex => ({
  postings: createPrintIndex(COMMON),
  entries: new Map(),
  byNumber: [],
});

/** Adds a report; gives the reports whose story may have changed, itself among them. */
export function addProfile(index: StoryIndex, profile: StoryProfile): Set<string> {
  const entry: Entry = {
    ...profile,
    number: index.byNumber.length,
    keys: keysOf(profile, [0]),
    near: keysOf(profile, [-1, 0, 1]),
    ties: new Map(),
    strongest: null,
    background: null,
    given: new Map(),
  };
  index.byNumber.push(entry);
  index.entries.set(entry.id, entry);
  addPrints(index.postings, entry.number, entry.keys);
  for (const other of candidates(index, entry)) tie(index, entry, other);
  const changed = around(index, entry);
  for (const other of edges(index, entry)) retie(index, other, changed);
  return changed;
}

/** Takes a report out; gives the reports whose story may have changed. */
export function removeProfile(index: StoryIndex, id: string): Set<string> {
  const entry = index.entries.get(id);
  if (entry === undefined) return new Set();
  const changed = around(index, entry);
  const before = edges(index, entry);
  removePrints(index.postings, entry.number, entry.keys);
  for (const other of entry.ties.keys()) setTie(index.entries.get(other)!, id, null);
  index.entries.delete(id);
  index.byNumber[entry.number] = undefined;
  for (const other of before) if (other !== entry) retie(index, other, changed);
  changed.delete(id);
  return changed;
}

/** Sets the ties that shared wording gives a report; gives the reports whose story may have changed. */
export function setGiven(index: StoryIndex, id: string, given: ReadonlyMap<string, number>): Set<string> {
  const entry = index.entries.get(id)!;
  const changed = around(index, entry);
  if (isSame(entry.given, given)) return new Set();
  entry.given = given;
  retie(index, entry, changed);
  return changed;
}

const isSame = (one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean =>
  one.size === other.size && [...one].every(([id, weight]) => other.get(id) === weight);

function tie(index: StoryIndex, one: Entry, other: Entry): void {
  const common = commonOf(index, one);
  for (const code of commonOf(index, other)) common.add(code);
  const alike = likenessOf(one.terms, other.terms, common) * decay(one.day, other.day);
  const weight = Math.max(alike, one.given.get(other.id) ?? 0, other.given.get(one.id) ?? 0);
  if (weight < TIE) return;
  setTie(one, other.id, weight);
  setTie(other, one.id, weight);
}

function setTie(entry: Entry, other: string, weight: number | null): void {
  if (weight === null) entry.ties.delete(other);
  else entry.ties.set(other, weight);
  entry.strongest = null;
  entry.background = null;
}

/** From so many ties on, one must stand out from the middle one: texts of one mould are all somewhat alike. */
const CROWD = 24;
const OUTSTANDING = 1.7;

function backgroundOf(entry: Entry): number {
  if (entry.ties.size < CROWD) return 0;
  entry.background ??=
    OUTSTANDING * ([...entry.ties.values()].sort((one, other) => one - other)[entry.ties.size >> 1] ?? 0);
  return entry.background;
}

const MOST_TIES = 16;

/** The strongest ties of a report, the smaller id first where two are as strong. */
function strongestOf(entry: Entry): ReadonlyMap<string, number> {
  if (entry.ties.size <= MOST_TIES) return entry.ties;
  entry.strongest ??= new Map(
    [...entry.ties].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).slice(0, MOST_TIES),
  );
  return entry.strongest;
}

/** Those of a report's rarest words that too many reports of its days have. */
function commonOf({ postings }: StoryIndex, { keys, terms }: Entry): Set<number> {
  const common = new Set<number>();
  for (let at = 0; at < keys.length; at++) if (isStock(postings, keys[at]!)) common.add(terms.codes[at]!);
  return common;
}

function candidates({ postings, byNumber, entries }: StoryIndex, entry: Entry): Set<Entry> {
  const found = new Set<Entry>();
  for (const [number, shared] of sharingPrints(postings, entry.number, entry.near))
    if (shared >= SHARED) found.add(byNumber[number]!);
  for (const id of entry.given.keys()) {
    const other = entries.get(id);
    if (other !== undefined) found.add(other);
  }
  return found;
}

function retie(index: StoryIndex, entry: Entry, changed: Set<string>): void {
  for (const one of around(index, entry)) changed.add(one);
  for (const id of entry.ties.keys()) setTie(index.entries.get(id)!, entry.id, null);
  entry.ties.clear();
  entry.strongest = null;
  entry.background = null;
  for (const other of candidates(index, entry)) tie(index, entry, other);
  for (const one of around(index, entry)) changed.add(one);
}

/** A report, those tied to it, and those tied to them: whether their ties hold depends on its ties. */
function around({ entries }: StoryIndex, entry: Entry): Set<string> {
  const found = new Set([entry.id]);
  for (const id of entry.ties.keys()) {
    found.add(id);
    for (const beside of entries.get(id)!.ties.keys()) found.add(beside);
  }
  return found;
}

const edges = ({ postings, byNumber }: StoryIndex, entry: Entry): Entry[] =>
  [...atEdge(postings, entry.keys)].flatMap((number) => byNumber[number] ?? []);

/** Weights from which a tie holds beside common neighbours, one after the other for groups that stay larger than `LARGE`. */
const LEVELS: readonly number[] = [0.2, 0.28, 0.36, 0.45, 0.6];
const LARGE = 60;
/** How much stronger the tie of a report that has no other one must be. */
const LONELY = 1.4;
const IN_COMMON = 0.4;

/** A tie holds where it is among the strongest of both, and strong, or where enough of the ties of the one that has fewer lead to the other's neighbours. */
function holds(one: Entry, other: Entry, level: number): boolean {
  const [here, there] = [strongestOf(one), strongestOf(other)];
  const weight = here.get(other.id) ?? 0;
  if (!there.has(one.id)) return false;
  const weak = Math.max(LEVELS[level]!, backgroundOf(one), backgroundOf(other));
  if (weight >= Math.max(STRONG, weak)) return true;
  if (weight < weak) return false;
  const [fewer, more] = here.size <= there.size ? [here, there] : [there, here];
  if (fewer.size === 1) return weight >= weak * LONELY;
  let common = 0;
  for (const id of fewer.keys()) if (more.has(id)) common++;
  return common >= Math.max(1, (fewer.size - 1) * IN_COMMON);
}

/** The reports of the story that a report is in, in the order of their ids. */
export function storyOf(index: StoryIndex, id: string): string[] {
  for (let level = 0; level < LEVELS.length - 1; level++) {
    const group = groupOf(index, id, { level, most: LARGE });
    if (group !== null) return group;
  }
  return groupOf(index, id, { level: LEVELS.length - 1, most: Number.POSITIVE_INFINITY })!;
}

function groupOf({ entries }: StoryIndex, id: string, reach: { level: number; most: number }): string[] | null {
  const seen = new Set([id]);
  for (const at of seen) {
    const entry = entries.get(at)!;
    for (const other of strongestOf(entry).keys())
      if (!seen.has(other) && holds(entry, entries.get(other)!, reach.level)) seen.add(other);
    if (seen.size > reach.most) return null;
  }
  return [...seen].sort();
}

/** The reports to which any chain of ties leads, held or cut; null where they are more than `most`. */
export function reachOf({ entries }: StoryIndex, id: string, most: number): string[] | null {
  const seen = new Set([id]);
  for (const at of seen) {
    for (const other of entries.get(at)!.ties.keys()) seen.add(other);
    if (seen.size > most) return null;
  }
  return [...seen].sort();
}

/** How much a report has to do with others. */
export function weightAmong({ entries }: StoryIndex, id: string, others: readonly string[]): number {
  const { ties } = entries.get(id)!;
  return others.reduce((sum, other) => sum + (ties.get(other) ?? 0), 0);
}

/** All stories, each by its reports. */
export function allStories(index: StoryIndex): string[][] {
  const seen = new Set<string>();
  const stories: string[][] = [];
  for (const id of [...index.entries.keys()].sort()) {
    if (seen.has(id)) continue;
    const story = storyOf(index, id);
    for (const one of story) seen.add(one);
    stories.push(story);
  }
  return stories;
}

const SEVERAL = 2;

/** For the first report of each story, the reports of other stories that have several ties into it. */
export function secondMembers(index: StoryIndex, stories: readonly (readonly string[])[]): Map<string, string[]> {
  const first = new Map(stories.flatMap((story) => story.map((id) => [id, story[0]!] as const)));
  const found = new Map<string, string[]>();
  for (const id of [...index.entries.keys()].sort()) {
    const counts = new Map<string, number>();
    for (const other of index.entries.get(id)!.ties.keys()) {
      const story = first.get(other)!;
      if (story !== first.get(id)) counts.set(story, (counts.get(story) ?? 0) + 1);
    }
    for (const [story, count] of counts) if (count >= SEVERAL) found.set(story, [...(found.get(story) ?? []), id]);
  }
  return found;
}

/** The heaviest stems as numbers, once for each span of days wanted; undated reports have a span of their own. */
function keysOf({ terms, day }: StoryProfile, spans: readonly number[]): Uint32Array {
  const heaviest = [...terms.codes].slice(0, KEYS);
  const span = day === null ? null : Math.floor(daysBetween('2000-01-01', day) / SPAN);
  const wanted = span === null ? ['-'] : spans.map((step) => String(span + step));
  return Uint32Array.from(
    wanted.flatMap((one) => heaviest.map((code) => Math.imul(code ^ hashOfSpan(one), 0x9e3779b1) >>> 0)),
  );
}

function hashOfSpan(span: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < span.length; at++) hash = Math.imul(hash ^ span.charCodeAt(at), 0x01000193);
  return hash;
}

/** Half the weight for every three days between two reports. */
function decay(one: string | null, other: string | null): number {
  if (one === null || other === null) return 1;
  return 2 ** (-Math.abs(daysBetween(one, other)) / HALF_LIFE);
}
