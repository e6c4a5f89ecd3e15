// Happenings: event mentions of many reports that are about one thing. «غارة على الميناء مساء الأحد» and «القصف الذي طال المرفأ»
// meet because actor and day agree. What identifies a happening depends on its family: a strike is who struck on which day, an
// attack where and when, a notice who told whom, a consequence what it follows from. Keys are looked up, mentions never compared in
// pairs, so the cost grows with the number of mentions. After ACE event coreference by arguments.
import type { Happening } from '../model/comparisons.ts';
import { reason } from '../model/reasons.ts';
import { hashOf } from '../text/hashes.ts';
import { type Circumstance, DAYS_BACK, daysBetween } from './circumstances.ts';
import type { Descriptions } from './descriptions.ts';
import type { Kinship } from './kinship.ts';
import type { Report } from './reports.ts';
import { type Found, ruleHappenings } from './rulings.ts';
import { joinAccounts } from './same-happenings.ts';
import type { Sides } from './sides.ts';

/** An event mention with its report and the happening it is about. */
export interface Placed {
  readonly report: number;
  readonly circumstance: Circumstance;
  readonly happening: string;
}

/** What a happening is, before its claims are known. */
export interface HappeningDraft {
  readonly id: string;
  readonly type: string;
  readonly family: string;
  readonly key: string;
  readonly day: string | null;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly targets: readonly string[];
  readonly recipients: readonly string[];
  readonly parent: string | null;
  readonly label: string;
  readonly members: readonly Placed[];
}

type Cited = readonly [report: number, circumstance: Circumstance];

/** What placing mentions looks at. */
export interface Placing {
  readonly circumstances: readonly ReadonlyMap<string, Circumstance>[];
  readonly sides: Sides;
  readonly kinship: Kinship;
  readonly descriptions: Descriptions;
  /** What the ids are made with, so that those of two units differ. */
  readonly unit: string;
  /** The mentions that people ruled on. */
  readonly ruled: readonly Found<Circumstance>[];
}

/** Puts every event mention into its happening. */
export function placeMentions(reports: readonly Report[], placing: Placing): HappeningDraft[] {
  const { circumstances, sides, kinship, descriptions, unit, ruled } = placing;
  const cited: Cited[] = circumstances.flatMap((map, report) =>
    [...map.values()].map((circumstance): Cited => [report, circumstance]),
  );
  const days = dayFinder(cited, sides);
  const cities = mainCities(cited, sides, days);
  const firstDays = earliestDays(cited, sides);
  const strikers = findStrikers(cited);
  const keys = new Map<Circumstance, string>();
  for (const [report, circumstance] of cited)
    if (circumstance.family !== 'consequence')
      keys.set(circumstance, keyOf(circumstance, { report, reports, sides, cities, firstDays, strikers, days }));
  const joined = joinAccounts(
    [
      ...groupBy(
        cited.filter((one) => keys.has(one[1])),
        keys,
      ),
    ].map(([key, members]) => ({ key, members })),
    {
      sides,
      kinship,
      isTakenUp: (report, { mention }) =>
        mention.anaphoric === true || descriptions.isDefinite(reports[report]!.text, mention.trigger),
    },
  );
  for (const [circumstance, key] of keys) keys.set(circumstance, joined.get(key) ?? key);
  ruleHappenings(keys, ruled);
  const consequences = consequenceKeys(cited, keys, { circumstances, reports });
  ruleHappenings(consequences, ruled);
  for (const [circumstance, key] of consequences) keys.set(circumstance, key);
  const held = cited.filter(([, circumstance]) => keys.has(circumstance));
  return [...groupBy(held, keys)].map(([key, members]) => draftOf(key, members, { reports, unit })).sort(byDraft);
}

/** A consequence is known by what it follows from: deaths of that raid. */
function consequenceKeys(
  cited: readonly Cited[],
  keys: ReadonlyMap<Circumstance, string>,
  { circumstances, reports }: Pick<Placing, 'circumstances'> & { readonly reports: readonly Report[] },
): Map<Circumstance, string> {
  const found = new Map<Circumstance, string>();
  for (const [report, circumstance] of cited) {
    if (circumstance.family !== 'consequence') continue;
    const parent = circumstance.parent === null ? undefined : circumstances[report]!.get(circumstance.parent.id);
    const base = parent === undefined ? undefined : keys.get(parent);
    found.set(circumstance, `${circumstance.mention.type} < ${base ?? `report ${reports[report]!.id}`}`);
  }
  return found;
}

function groupBy(cited: readonly Cited[], keys: ReadonlyMap<Circumstance, string>): Map<string, Cited[]> {
  const groups = new Map<string, Cited[]>();
  for (const one of cited) {
    const key = keys.get(one[1])!;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [one]);
    else list.push(one);
  }
  return groups;
}

interface Keying {
  readonly report: number;
  readonly reports: readonly Report[];
  readonly sides: Sides;
  readonly cities: ReadonlyMap<string, string>;
  readonly firstDays: ReadonlyMap<string, string>;
  readonly strikers: Strikers;
  /** The day that an undated mention of a place is taken to mean. */
  readonly days: (circumstance: Circumstance) => string | null;
}

const ids = (values: readonly { readonly id: string }[]): string =>
  [...new Set(values.map((one) => one.id))].sort().join('+');

function keyOf(circumstance: Circumstance, keying: Keying): string {
  const { mention, family, day, future } = circumstance;
  const actors = ids(circumstance.actors);
  const alone = `in ${keying.reports[keying.report]!.id}`;
  const when = future ? 'to come' : (day ?? '?');
  switch (family) {
    case 'strike': {
      const who =
        leadActor(circumstance) || keying.strikers.of(circumstance) || countryKey(circumstance, keying.sides) || alone;
      const undated = circumstance.first && !future && !isDated(circumstance);
      return `strike ${who} ${undated ? (keying.firstDays.get(who) ?? when) : when}`;
    }
    case 'attack':
    case 'fight':
    case 'incident':
    case 'capture': {
      const area = countryKey(circumstance, keying.sides) || alone;
      const on = future ? when : (keying.days(circumstance) ?? when);
      const city = cityOf(circumstance, keying.sides) ?? keying.cities.get(`${family} ${area} ${on}`) ?? '';
      return `${family} ${area} ${city} ${on}`;
    }
    case 'message':
      return `${mention.type} ${actors || alone} > ${ids(circumstance.recipients) || '?'}`;
    case 'contact':
      return `${mention.type} ${ids([...circumstance.actors, ...circumstance.recipients]) || alone}`;
    case 'decision':
      return `${mention.type} ${actors || alone} ${when}`;
    case 'forces':
      return `${mention.type} ${actors || alone} ${countryKey(circumstance, keying.sides)}`;
    default:
      return `${mention.type} ${actors || alone} ${ids(circumstance.targets)} ${when}`;
  }
}

/** Who is told to have struck a target or a place on a day, where most accounts agree. */
interface Strikers {
  readonly of: (circumstance: Circumstance) => string;
  /** Of several actors together, the one that most accounts of the day name alone. */
  readonly lead: (circumstance: Circumstance) => string;
}

const MOST = 2 / 3;

function findStrikers(cited: readonly Cited[]): Strikers {
  const counts = new Map<string, Map<string, number>>();
  const alone = new Map<string, number>();
  for (const [, circumstance] of cited) {
    const actor = leadActor(circumstance);
    if (circumstance.family !== 'strike' || actor === '') continue;
    const day = `${actor} ${circumstance.day}`;
    if (circumstance.actors.length === 1) alone.set(day, (alone.get(day) ?? 0) + 1);
    for (const key of aims(circumstance)) {
      const actors = counts.get(key) ?? new Map<string, number>();
      counts.set(key, actors.set(actor, (actors.get(actor) ?? 0) + 1));
    }
  }
  const of = (circumstance: Circumstance): string => {
    for (const key of aims(circumstance)) {
      const actors = [...(counts.get(key) ?? [])].sort((one, other) => other[1] - one[1]);
      const all = actors.reduce((sum, [, count]) => sum + count, 0);
      if (actors[0] !== undefined && actors[0][1] >= all * MOST) return actors[0][0];
    }
    return '';
  };
  const lead = (circumstance: Circumstance): string => {
    const often = (id: string): number => alone.get(`${id} ${circumstance.day}`) ?? 0;
    const ranked = circumstance.actors
      .map((one) => one.id)
      .sort((one, other) => often(other) - often(one) || (one < other ? -1 : 1));
    return ranked[0] ?? '';
  };
  return { of, lead };
}

const aims = (circumstance: Circumstance): string[] =>
  circumstance.future
    ? []
    : [...circumstance.targets, ...circumstance.places].map((one) => `${circumstance.day} ${one.id}`);

const isDated = (circumstance: Circumstance): boolean =>
  circumstance.mention.arguments.some((one) => one.role === 'time' && /^\d{4}-\d{2}-\d{2}/.test(String(one.value)));

/** The earliest day on which each party is told to have struck, by explicit dates. */
function earliestDays(cited: readonly Cited[], sides: Sides): Map<string, string> {
  const days = new Map<string, string>();
  for (const [, circumstance] of cited) {
    if (circumstance.family !== 'strike' || circumstance.future || !isDated(circumstance)) continue;
    const who = leadActor(circumstance) || countryKey(circumstance, sides);
    const known = days.get(who);
    if (who !== '' && circumstance.day !== null && (known === undefined || circumstance.day < known))
      days.set(who, circumstance.day);
  }
  return days;
}

const leadActor = (circumstance: Circumstance): string => circumstance.actors[0]?.id ?? '';

function countryKey(circumstance: Circumstance, sides: Sides): string {
  for (const place of circumstance.places) {
    const country = sides.known(place.id)?.country;
    if (country !== null && country !== undefined) return country;
  }
  return '';
}

/** «الهجوم على المدينة» without a day, in a report of the 21st, is the one dated the 20th there, where other reports tell of one. */
function dayFinder(cited: readonly Cited[], sides: Sides): (circumstance: Circumstance) => string | null {
  const told = new Map<string, Set<string>>();
  const keysOf = (one: Circumstance): string[] => [
    `${one.family} ${cityOf(one, sides) ?? '-'}`,
    `${one.family} ${countryKey(one, sides) || '-'}`,
  ];
  for (const [, one] of cited)
    if (SITED.has(one.family) && one.dated && one.day !== null && !one.future)
      for (const key of keysOf(one)) told.set(key, (told.get(key) ?? new Set<string>()).add(one.day));
  return (one) => {
    if (one.dated || one.day === null) return one.day;
    for (const key of keysOf(one)) {
      if (key.endsWith(' -')) continue;
      const near = [...(told.get(key) ?? [])].filter(
        (day) => day <= one.day! && daysBetween(day, one.day!) <= DAYS_BACK,
      );
      if (near.length > 0) return near.sort()[near.length - 1]!;
    }
    return one.day;
  };
}

/** The first place that is no country or region; places that the gazetteer does not know only where it knows none of them. */
function cityOf(circumstance: Circumstance, sides: Sides): string | null {
  const known = circumstance.places.find((place) => {
    const entity = sides.known(place.id);
    return entity !== undefined && !WIDE.has(entity.subtype);
  });
  const other = circumstance.places.find((place) => sides.known(place.id) === undefined);
  return known?.id ?? other?.id ?? null;
}

/** Families that a place and a day identify. */
const SITED: ReadonlySet<string> = new Set(['attack', 'fight', 'incident', 'capture']);

const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'governorate', 'province', 'continent', 'sea']);

/** For every country and day the city that most attacks name: where an attack without a city is taken to be. */
function mainCities(
  cited: readonly Cited[],
  sides: Sides,
  days: (circumstance: Circumstance) => string | null,
): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [, circumstance] of cited) {
    if (!SITED.has(circumstance.family)) continue;
    const city = cityOf(circumstance, sides);
    if (city === null) continue;
    const when = circumstance.future ? 'to come' : (days(circumstance) ?? '?');
    const key = `${circumstance.family} ${countryKey(circumstance, sides)} ${when}`;
    const list = counts.get(key) ?? new Map<string, number>();
    list.set(city, (list.get(city) ?? 0) + 1);
    counts.set(key, list);
  }
  return new Map(
    [...counts].map(([key, list]) => {
      const [best] = [...list].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
      return [key, best![0]];
    }),
  );
}

interface Drafting {
  readonly reports: readonly Report[];
  readonly unit: string;
}

function draftOf(key: string, members: readonly Cited[], { reports, unit }: Drafting): HappeningDraft {
  const idOf = (one: string): string => `e-${hashOf([unit, one], 12)}`;
  const id = idOf(key);
  const count = (pick: (one: Circumstance) => readonly string[]): string[] => {
    const seen = new Map<string, number>();
    for (const [, one] of members) for (const value of pick(one)) seen.set(value, (seen.get(value) ?? 0) + 1);
    return [...seen].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([value]) => value);
  };
  const [first] = members;
  const types = count((one) => [one.mention.type]);
  const days = count((one) => (one.day === null || one.future ? [] : [one.day]));
  const richest = [...members].sort(byRichness)[0]!;
  return {
    id,
    type: types[0]!,
    family: first![1].family,
    key,
    day: days[0] ?? null,
    actors: count((one) => one.actors.map((value) => value.id)),
    places: count((one) => one.places.map((value) => value.id)),
    targets: count((one) => one.targets.map((value) => value.id)),
    recipients: count((one) => one.recipients.map((value) => value.id)),
    parent: key.includes(' < ') ? idOf(key.slice(key.indexOf(' < ') + 3)) : null,
    label: labelOf(reports[richest[0]]!, richest[1]),
    members: members.map(([report, circumstance]) => ({ report, circumstance, happening: id })),
  };
}

/** A happening is called by words that tell it, rather than by those of somebody who denies it. */
const isTold = ([, { mention }]: Cited): number => (mention.factuality === 'CT+' ? 1 : 0);

const byRichness = (one: Cited, other: Cited): number =>
  isTold(other) - isTold(one) ||
  other[1].mention.arguments.length - one[1].mention.arguments.length ||
  one[0] - other[0] ||
  one[1].mention.trigger.start - other[1].mention.trigger.start;

const byDraft = (one: HappeningDraft, other: HappeningDraft): number => (one.id < other.id ? -1 : 1);

/** The words from the first to the last part of a mention, as they stand, when they are short. */
function labelOf(report: Report, { mention }: Circumstance): string {
  const near = mention.arguments.filter((one) => Math.abs(one.start - mention.trigger.start) < 80);
  const start = Math.min(mention.trigger.start, ...near.map((one) => one.start));
  const end = Math.max(mention.trigger.end, ...near.map((one) => one.end));
  const span = end - start <= 120 ? { start, end } : mention.trigger;
  return report.text.slice(span.start, span.end).replaceAll(/\s+/g, ' ');
}

/** The happening as it is printed. */
export const printHappening = (draft: HappeningDraft, claims: readonly string[]): Happening => ({
  id: draft.id,
  type: draft.type,
  label: draft.label,
  date: draft.day,
  places: draft.places,
  claims,
  because: reason('event/same-circumstances', []),
});
