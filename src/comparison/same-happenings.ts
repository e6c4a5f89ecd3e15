// Same happenings: accounts that describe one happening differently. «غارة على بلدة في الشمال فجر الثلاثاء», «القصف الليلة الماضية» and
// «الهجوم» without a day or place share no key, yet nothing in them disagrees and their reports are about one thing. Accounts join
// the largest account that nothing contradicts: the day, the parties known to the register, the known places; and something must
// speak for it: a place, a party, a target, a count, or that the reports are about one thing. After event coreference by compatible
// arguments (Bejan & Harabagiu 2010); a party or place that no register knows is no evidence against.
import { type Circumstance, DAYS_BACK, daysBetween, type Family } from './circumstances.ts';
import type { Sides } from './sides.ts';

/** An account: the mentions that share a key, before accounts are joined. */
export interface Account {
  readonly key: string;
  readonly members: readonly (readonly [report: number, circumstance: Circumstance])[];
}

/** What joining accounts asks. */
export interface Joining {
  readonly sides: Sides;
  /** How much two reports are about one thing, 0 to 1. */
  readonly kinship: (one: number, other: number) => number;
  /** «الغارات», «هذا الهجوم»: what has been told before. */
  readonly isTakenUp: (report: number, circumstance: Circumstance) => boolean;
}

/** Everything that accounts are compared by. */
interface Profile {
  readonly family: Family;
  readonly future: boolean;
  readonly days: Set<string>;
  dated: boolean;
  /** Days whose evening or night is told, and days whose early morning is. */
  readonly nights: Set<string>;
  readonly dawns: Set<string>;
  /** Parties and towns that the register knows, and how often they are told. */
  readonly parties: Map<string, number>;
  readonly towns: Map<string, number>;
  readonly countries: Set<string>;
  /** Everything named, known or not: places, targets, counts. */
  readonly traits: Set<string>;
  readonly reports: Set<number>;
  /** Every mention takes up what was told before. */
  readonly takenUp: boolean;
  size: number;
}

const JOINED: ReadonlySet<Family> = new Set<Family>(['strike', 'attack', 'fight', 'incident', 'capture']);
const WIDE: ReadonlySet<string> = new Set(['country', 'region', 'governorate', 'province', 'continent', 'sea']);
const ENOUGH = 2.5;
/** Reports this much about one thing speak for joining what nothing else ties. */
export const KIN = 0.12;

const ROUNDS = 3;

/** The key of the account that each account is part of. */
export function joinAccounts(accounts: readonly Account[], joining: Joining): Map<string, string> {
  const joined = new Map<string, string>();
  let left = accounts
    .map((one): Head => ({ key: one.key, profile: profileOf(one, joining) }))
    .filter((one) => JOINED.has(one.profile.family));
  for (let round = 0; round < ROUNDS; round++) {
    const heads = joinOnce(left, joining, joined);
    if (heads.length === left.length) break;
    left = heads;
  }
  const last = (key: string): string => {
    const into = joined.get(key);
    return into === undefined ? key : last(into);
  };
  return new Map([...joined.keys()].map((key) => [key, last(key)]));
}

interface Head {
  readonly key: string;
  readonly profile: Profile;
}

/** Joins every account to the best one before it, the largest first; gives those that stand for themselves. */
function joinOnce(left: readonly Head[], joining: Joining, joined: Map<string, string>): Head[] {
  const heads: Head[] = [];
  const index = new Map<string, number[]>();
  for (const one of [...left].sort(bySize)) {
    const best = bestHead(one.profile, { heads, index, joining });
    const head = best ?? heads.push(one) - 1;
    const features = featuresOf(one.profile);
    if (best !== null) {
      joined.set(one.key, heads[best]!.key);
      absorb(heads[best]!.profile, one.profile);
    }
    for (const feature of features) {
      const list = index.get(feature);
      if (list === undefined) index.set(feature, [head]);
      else if (!list.includes(head)) list.push(head);
    }
  }
  return heads;
}

const bySize = ({ key, profile }: Head, other: Head): number =>
  other.profile.reports.size - profile.reports.size || other.profile.size - profile.size || (key < other.key ? -1 : 1);

function profileOf({ members }: Account, { sides, isTakenUp }: Joining): Profile {
  const first = members[0]![1];
  const profile: Profile = {
    family: first.family,
    future: members.every(([, one]) => one.future),
    days: new Set(),
    dated: false,
    nights: new Set(),
    dawns: new Set(),
    parties: new Map(),
    towns: new Map(),
    countries: new Set(),
    traits: new Set(),
    reports: new Set(),
    takenUp: members.every(([report, one]) => isTakenUp(report, one)),
    size: members.length,
  };
  const told = members.filter(([, one]) => isTold(one));
  profile.dated = told.length > 0;
  for (const [, { day }] of profile.dated ? told : members) if (day !== null) profile.days.add(day);
  for (const [report, circumstance] of members) {
    profile.reports.add(report);
    addCircumstance(profile, circumstance, sides);
  }
  return profile;
}

/** A day is told where a mention has one or takes that of another mention; else it is only that of the report. */
const isTold = ({ inherited, mention }: Circumstance): boolean =>
  inherited.includes('time') ||
  mention.arguments.some((one) => one.role === 'time' && /^\d{4}-\d{2}-\d{2}/.test(String(one.value)));

const count = (counts: Map<string, number>, value: string, more = 1): void => {
  counts.set(value, (counts.get(value) ?? 0) + more);
};

function addCircumstance(profile: Profile, circumstance: Circumstance, sides: Sides): void {
  for (const actor of circumstance.actors) {
    const known = sides.known(actor.id);
    const acts = known === undefined ? sides.isSide(actor.id) : known.kind !== 'place' || sides.isCountry(actor.id);
    if (acts) count(profile.parties, sides.rootOf(actor.id));
  }
  for (const place of [...circumstance.places, ...circumstance.targets]) {
    const base = sides.placeOf(place.id);
    const known = sides.known(base);
    if (known?.country != null && known.kind === 'place') profile.countries.add(known.country);
    if (known?.kind === 'place' && !WIDE.has(known.subtype)) count(profile.towns, base);
    if (!sides.isCountry(place.id)) profile.traits.add(place.id);
  }
  for (const argument of circumstance.mention.arguments) {
    const part = argument.role === 'time' ? /^(\d{4}-\d{2}-\d{2})T(NI|EV|MO)/.exec(String(argument.value)) : null;
    if (part !== null) (part[2] === 'MO' ? profile.dawns : profile.nights).add(part[1]!);
    if (argument.role === 'quantity' && typeof argument.value === 'number') profile.traits.add(`n ${argument.value}`);
  }
}

function absorb(into: Profile, other: Profile): void {
  for (const name of ['parties', 'towns'] as const)
    for (const [one, times] of other[name]) count(into[name], one, times);
  for (const name of ['countries', 'traits', 'nights', 'dawns'] as const)
    for (const one of other[name]) into[name].add(one);
  if (!into.dated || other.dated) for (const day of other.days) into.days.add(day);
  for (const report of other.reports) into.reports.add(report);
  into.dated ||= other.dated;
  into.size += other.size;
}

const featuresOf = (profile: Profile): string[] => [
  ...[...profile.traits].map((one) => `t ${one}`),
  ...[...profile.parties.keys()].map((one) => `p ${one}`),
  ...[...profile.reports].map((one) => `r ${one}`),
  ...[...profile.days].map((one) => `d ${one}`),
  ...[...profile.nights].map((one) => `d ${dayAfter(one)}`),
];

/** A night ends on the next day. */
const dayAfter = (day: string): string => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

interface Search {
  readonly heads: readonly Head[];
  readonly index: ReadonlyMap<string, readonly number[]>;
  readonly joining: Joining;
}

/** The best account among those that share anything; the earlier, larger one where two are as good. */
function bestHead(profile: Profile, { heads, index, joining }: Search): number | null {
  const candidates = new Set(featuresOf(profile).flatMap((feature) => index.get(feature) ?? []));
  let best: number | null = null;
  let bestScore = 0;
  for (const at of [...candidates].sort((one, other) => one - other)) {
    const score = agreement(profile, heads[at]!.profile, joining);
    if (score >= ENOUGH && score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

/** How much speaks for one happening; 0 where something speaks against it. */
function agreement(one: Profile, other: Profile, { kinship }: Joining): number {
  if (one.future !== other.future || !daysAgree(one, other)) return 0;
  const [parties, others] = [chief(one.parties), chief(other.parties)];
  if (apart(parties, others)) return 0;
  const together = overlap(one.reports, other.reports) > 0;
  const again = together && one.takenUp && one.family === other.family;
  if (!again && (townsApart(one, other) || apart(one.countries, other.countries))) return 0;
  const alike = one.family === other.family;
  const traits = overlap(one.traits, other.traits);
  if (!alike && traits === 0) return 0;
  const kin = together ? 1 : closest(one, other, kinship);
  const score =
    Math.min(traits, 2) * 2 +
    (overlap(parties, others) > 0 ? 2 : 0) +
    (overlap(one.countries, other.countries) > 0 ? 1 : 0) +
    (kin >= KIN ? 1 + kin : 0) +
    (again || isBare(one) || isBare(other) ? 1 : 0);
  return alike ? score + 0.5 : score - 1;
}

const SELDOM = 0.2;

/** What most mentions tell; one told seldom may be misread or a matter told beside. */
function chief(counts: ReadonlyMap<string, number>): Set<string> {
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, times]) => times > most * SELDOM).map(([value]) => value));
}

/** Strikes of one day may reach several towns; an attack, a clash, a crash is in the town that most mentions name. */
function townsApart(one: Profile, other: Profile): boolean {
  if (one.family === 'strike' && other.family === 'strike') return apart(chief(one.towns), chief(other.towns));
  return apart(foremost(one.towns), foremost(other.towns));
}

function foremost(counts: ReadonlyMap<string, number>): Set<string> {
  const most = Math.max(0, ...counts.values());
  return new Set([...counts].filter(([, times]) => times === most).map(([value]) => value));
}

/** Says nothing of where and by whom: «الهجوم». */
const isBare = (profile: Profile): boolean => profile.towns.size === 0 && profile.parties.size === 0;

const CHECKED = 6;

function closest(one: Profile, other: Profile, kinship: Joining['kinship']): number {
  let most = 0;
  for (const here of [...one.reports].slice(0, CHECKED))
    for (const there of [...other.reports].slice(0, CHECKED)) most = Math.max(most, kinship(here, there));
  return most;
}

const overlap = (one: ReadonlySet<string | number>, other: ReadonlySet<string | number>): number => {
  let both = 0;
  for (const value of one) if (other.has(value)) both++;
  return both;
};

const apart = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size > 0 && other.size > 0 && overlap(one, other) === 0;

/** The same day; the night between two days; an undated account of up to three days later. */
function daysAgree(one: Profile, other: Profile): boolean {
  if (one.days.size === 0 || other.days.size === 0) return true;
  for (const first of one.days)
    for (const second of other.days) {
      const [before, after] = first <= second ? [one, other] : [other, one];
      const [earlier, later] = first <= second ? [first, second] : [second, first];
      const between = daysBetween(earlier, later);
      if (between === 0) return true;
      if (between === 1 && before.nights.has(earlier) && (after.dawns.has(later) || !after.dated)) return true;
      if (between <= (before.dated ? DAYS_BACK : 1) && !after.dated) return true;
    }
  return false;
}
