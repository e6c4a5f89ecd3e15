// Happenings: event mentions of many reports that are about one thing. «غارة على الميناء مساء الأحد» and «القصف الذي طال المرفأ»
// meet because actor and day agree. What identifies a happening depends on its family: a strike is who struck on which day, an
// attack where and when, a notice who told whom, a consequence what it follows from. Keys are looked up, mentions never compared in
// pairs, so the cost grows with the number of mentions. After ACE event coreference by arguments.
import type { Happening } from '../model/comparisons.ts';
import { reason } from '../model/reasons.ts';
import { hashOf } from '../text/hashes.ts';
import type { Circumstance } from './circumstances.ts';
import type { Report } from './reports.ts';
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
  readonly recipients: readonly string[];
  readonly parent: string | null;
  readonly label: string;
  readonly members: readonly Placed[];
}

type Cited = readonly [report: number, circumstance: Circumstance];

/** Puts every event mention into its happening. */
export function placeMentions(
  reports: readonly Report[],
  circumstances: readonly ReadonlyMap<string, Circumstance>[],
  sides: Sides,
): HappeningDraft[] {
  const cited: Cited[] = circumstances.flatMap((map, report) =>
    [...map.values()].map((circumstance): Cited => [report, circumstance]),
  );
  const cities = mainCities(cited, sides);
  const firstDays = earliestDays(cited, sides);
  const keys = new Map<Circumstance, string>();
  for (const [report, circumstance] of cited)
    if (circumstance.family !== 'consequence')
      keys.set(circumstance, keyOf(circumstance, { report, reports, sides, cities, firstDays }));
  for (const [report, circumstance] of cited) {
    if (circumstance.family !== 'consequence') continue;
    const parent = circumstance.parent === null ? undefined : circumstances[report]!.get(circumstance.parent.id);
    const base = parent === undefined ? `report ${reports[report]!.id}` : keys.get(parent)!;
    keys.set(circumstance, `${circumstance.mention.type} < ${base}`);
  }
  const groups = new Map<string, Cited[]>();
  for (const one of cited) {
    const key = keys.get(one[1])!;
    const list = groups.get(key);
    if (list === undefined) groups.set(key, [one]);
    else list.push(one);
  }
  return [...groups].map(([key, members]) => draftOf(key, members, reports)).sort(byDraft);
}

interface Keying {
  readonly report: number;
  readonly reports: readonly Report[];
  readonly sides: Sides;
  readonly cities: ReadonlyMap<string, string>;
  readonly firstDays: ReadonlyMap<string, string>;
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
      const who = leadActor(circumstance) || countryKey(circumstance, keying.sides) || alone;
      const undated = circumstance.first && !future && !isDated(circumstance);
      return `strike ${who} ${undated ? (keying.firstDays.get(who) ?? when) : when}`;
    }
    case 'attack':
    case 'fight':
    case 'incident':
    case 'capture': {
      const area = countryKey(circumstance, keying.sides) || alone;
      const city = cityOf(circumstance, keying.sides) ?? keying.cities.get(`${family} ${area} ${when}`) ?? '';
      return `${family} ${area} ${city} ${when}`;
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

/** Joint strikes belong to the happening of the actor named first. */
const leadActor = (circumstance: Circumstance): string => circumstance.actors[0]?.id ?? '';

function countryKey(circumstance: Circumstance, sides: Sides): string {
  for (const place of circumstance.places) {
    const country = sides.known(place.id)?.country;
    if (country !== null && country !== undefined) return country;
  }
  return '';
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
function mainCities(cited: readonly Cited[], sides: Sides): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [, circumstance] of cited) {
    if (!SITED.has(circumstance.family)) continue;
    const city = cityOf(circumstance, sides);
    if (city === null) continue;
    const key = `${circumstance.family} ${countryKey(circumstance, sides)} ${circumstance.future ? 'to come' : (circumstance.day ?? '?')}`;
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

function draftOf(key: string, members: readonly Cited[], reports: readonly Report[]): HappeningDraft {
  const id = `e-${hashOf([key], 12)}`;
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
    recipients: count((one) => one.recipients.map((value) => value.id)),
    parent: key.includes(' < ') ? `e-${hashOf([key.slice(key.indexOf(' < ') + 3)], 12)}` : null,
    label: labelOf(reports[richest[0]]!, richest[1]),
    members: members.map(([report, circumstance]) => ({ report, circumstance, happening: id })),
  };
}

const byRichness = (one: Cited, other: Cited): number =>
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
