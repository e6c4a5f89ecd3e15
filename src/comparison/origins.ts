// Origins: independent beginnings. The voices of many reports are joined where they are one: the same named source, the same words
// under two names, the same message from one party to another, a country and its minister with one statement, one unnamed source
// told in nearly the same words. Two unnamed officials in two reports stay apart; identities.ts says whether they may be one.
// Every joining keeps its reason and the passages that show it.
import type { Origin, Passage } from '../model/comparisons.ts';
import { hashOf } from '../text/hashes.ts';
import { createGroups } from './groups.ts';
import { leaningOf } from './namesakes.ts';
import type { Report } from './reports.ts';
import { type Found, type RuledGroup, ruleVoices } from './rulings.ts';
import type { SharedStatement } from './statements.ts';
import type { ReportVoices, Voice } from './voices.ts';
import { bagOf, likeness, nearPairs, rarity } from './wordings.ts';

/** Why two voices were joined. */
export interface Joining {
  readonly because: string;
  readonly evidence: readonly Passage[];
}

/** An origin on its way: its voices and why they are one. */
export interface OriginDraft {
  readonly id: string;
  readonly voices: readonly Voice[];
  readonly joinedBy: readonly Joining[];
}

interface Edge extends Joining {
  readonly one: number;
  readonly other: number;
}

/** What joining voices looks at. */
export interface Testimony {
  readonly reports: readonly Report[];
  readonly voices: readonly ReportVoices[];
  readonly statements: readonly SharedStatement[];
  /** The telling propositions each voice asserts, by voice key; numbers end in «#». */
  readonly told: ReadonlyMap<string, ReadonlySet<string>>;
  readonly stemOf: (folded: string) => string;
  /** What the ids are made with, so that those of two units differ. */
  readonly unit: string;
  /** The voices that people ruled on. */
  readonly ruled: readonly Found<Voice>[];
}

/** Origins as joined and as ruled, with the pairs of voices that people told apart. */
export interface TracedOrigins {
  readonly origins: readonly OriginDraft[];
  readonly apart: readonly (readonly [Voice, Voice])[];
}

/** Joins the voices of all reports into origins. */
export function traceOrigins(testimony: Testimony): TracedOrigins {
  const all = testimony.voices.flatMap((one) => [...one.voices, one.narrator, one.headline]);
  const indexes = new Map(all.map((voice, at) => [voice.key, at]));
  const certain = [
    ...sameName(all, testimony.reports),
    ...sameMessage(all, testimony.reports),
    ...sameWords(testimony, indexes),
    ...sameNarration(testimony, indexes),
  ];
  const edges = [...certain, ...ministers(all, testimony), ...sameStatement(all, testimony, certain)];
  const groups = createGroups(all.length);
  for (const edge of edges) groups.join(edge.one, edge.other);
  const reasons = new Map<number, Joining[]>();
  for (const { one, because, evidence } of edges) {
    const root = groups.find(one);
    const list = reasons.get(root) ?? [];
    list.push({ because, evidence });
    reasons.set(root, list);
  }
  if (testimony.ruled.length === 0) {
    const origins = groups.lists().map((members) => {
      const voices = members.map((member) => all[member]!);
      const id = idOf(testimony.unit, anchorOf(voices));
      return { id, voices, joinedBy: distinct(reasons.get(members[0]!) ?? []) };
    });
    return { origins, apart: [] };
  }
  const { groups: ruled, apart } = ruleVoices(all, groups.lists(), testimony.ruled);
  const drafts = ruled.map((group) => ruledDraft(group, { all, testimony, reasons, rootOf: groups.find }));
  return { origins: withOwnIds(drafts, testimony.unit), apart };
}

const idOf = (unit: string, anchor: string): string => `o-${hashOf([unit, anchor], 12)}`;

interface Ruling {
  readonly all: readonly Voice[];
  readonly testimony: Testimony;
  readonly reasons: ReadonlyMap<number, readonly Joining[]>;
  readonly rootOf: (member: number) => number;
}

/** An origin as people ruled it: the reasons of what the engine joined stay where two of the joined are still together. */
function ruledDraft(group: RuledGroup, { all, testimony, reasons, rootOf }: Ruling): OriginDraft {
  const voices = group.members.map((member) => all[member]!);
  const roots = Map.groupBy(group.members, rootOf);
  const kept = [...roots].flatMap(([root, members]) => (members.length > 1 ? (reasons.get(root) ?? []) : []));
  const merged = group.merges.map((members) => ({
    because: 'judgement/merge',
    evidence: members.flatMap((voice) => labelPassage(voice, testimony.reports)),
  }));
  const split = group.split === null ? [] : [{ because: 'judgement/split', evidence: [] }];
  const anchor = group.split ?? anchorOf(voices);
  return { id: idOf(testimony.unit, anchor), voices, joinedBy: distinct([...kept, ...merged, ...split]) };
}

/** Where rulings left two origins with one name, the id of the second tells its voices too. */
function withOwnIds(drafts: readonly OriginDraft[], unit: string): OriginDraft[] {
  const taken = new Set<string>();
  return drafts.map((draft) => {
    const id = taken.has(draft.id) ? idOf(unit, draft.voices.map(({ key }) => key).join(' ')) : draft.id;
    taken.add(id);
    return { ...draft, id };
  });
}

/** What the id is made of: the name where there is one, so that it survives further reports. */
function anchorOf(voices: readonly Voice[]): string {
  const names = voices.filter((one) => one.named && one.message === null).map((one) => nameKey(one));
  const messages = voices.flatMap((one) => (one.message === null ? [] : [one.message]));
  return [...names].sort()[0] ?? [...messages].sort()[0] ?? voices.map((one) => one.key).sort()[0]!;
}

const nameKey = (voice: Voice): string => `name ${voice.entity}${voice.otherDay === null ? '' : ` ${voice.otherDay}`}`;

function distinct(reasons: readonly Joining[]): Joining[] {
  const seen = new Map<string, Joining>();
  for (const one of reasons) {
    const key = `${one.because} ${one.evidence.map((place) => `${place.document} ${place.start} ${place.end}`).join(' ')}`;
    seen.set(key, one);
  }
  return [...seen].sort((one, other) => (one[0] < other[0] ? -1 : 1)).map(([, joining]) => joining);
}

const labelPassage = (voice: Voice, reports: readonly Report[]): Passage[] =>
  voice.label === null ? [] : [{ document: reports[voice.report]!.id, start: voice.label.start, end: voice.label.end }];

/** Ties each member of a class to the first, with the labels as evidence. */
function chainEdges(
  all: readonly Voice[],
  classes: ReadonlyMap<string, number[]>,
  tie: { because: string; reports: readonly Report[] },
): Edge[] {
  return [...classes.values()].flatMap((members) =>
    members.slice(1).map((member) => ({
      one: members[0]!,
      other: member,
      because: tie.because,
      evidence: [...labelPassage(all[members[0]!]!, tie.reports), ...labelPassage(all[member]!, tie.reports)],
    })),
  );
}

function classesOf(all: readonly Voice[], keyOf: (voice: Voice) => string | null): Map<string, number[]> {
  const classes = new Map<string, number[]>();
  all.forEach((voice, at) => {
    const key = keyOf(voice);
    if (key === null) return;
    const list = classes.get(key);
    if (list === undefined) classes.set(key, [at]);
    else list.push(at);
  });
  return classes;
}

function sameName(all: readonly Voice[], reports: readonly Report[]): Edge[] {
  const split = splitDays(all);
  const keyOf = (voice: Voice): string | null => {
    if (!voice.named || voice.message !== null || isRelayOnly(voice)) return null;
    const apart = voice.otherDay !== null && split.has(`${voice.entity} ${voice.otherDay}`);
    return apart ? `${voice.entity} ${voice.otherDay}` : voice.entity;
  };
  return chainEdges(all, classesOf(all, keyOf), { because: 'origin/same-name', reports });
}

/** Passes on what others say and says nothing itself. */
const isRelayOnly = (voice: Voice): boolean => voice.attributions.every((one) => one.relay === true);

/** The days of which some report tells a statement apart from the same body's other statement. */
function splitDays(all: readonly Voice[]): Set<string> {
  return new Set(all.filter((one) => one.otherDay !== null).map((one) => `${one.entity} ${one.otherDay}`));
}

const sameMessage = (all: readonly Voice[], reports: readonly Report[]): Edge[] =>
  chainEdges(
    all,
    classesOf(all, (voice) => voice.message),
    { because: 'origin/same-message', reports },
  );

/** A run this long, or nearly the whole of a shorter content, is one statement; less may be a stock phrase. */
const LONG_WORDING = 10;
const WHOLE_WORDING = 0.85;

/** The same words under two names, where nothing speaks against it. */
function sameWords({ voices, statements }: Testimony, indexes: ReadonlyMap<string, number>): Edge[] {
  const edges: Edge[] = [];
  for (const statement of statements) {
    const { one, other } = statement;
    if (one.attribution === null || other.attribution === null || one.report === other.report) continue;
    if (statement.words < LONG_WORDING && statement.part < WHOLE_WORDING) continue;
    const first = voices[one.report]!.byAttribution.get(one.attribution);
    const second = voices[other.report]!.byAttribution.get(other.attribution);
    if (first === undefined || second === undefined || first === second || !mayBeOne(first, second)) continue;
    edges.push({
      one: indexes.get(first.key)!,
      other: indexes.get(second.key)!,
      because: 'origin/shared-wording',
      evidence: statement.passages,
    });
  }
  return edges;
}

/** Words of narration that two reports share for their outlets to be one voice: an agency's, credited or not. */
const COPIED = 25;

/** One agency's text in two outlets' own voice, whoever credits it. */
function sameNarration({ voices, statements }: Testimony, indexes: ReadonlyMap<string, number>): Edge[] {
  const shared = new Map<string, { words: number; evidence: Passage[]; one: number; other: number }>();
  for (const { one, other, words, passages } of statements) {
    if (one.attribution !== null || other.attribution !== null || one.report === other.report) continue;
    const key = `${one.report} ${other.report}`;
    const before = shared.get(key) ?? { words: 0, evidence: [], one: one.report, other: other.report };
    shared.set(key, { ...before, words: before.words + words, evidence: [...before.evidence, ...passages] });
  }
  return [...shared.values()].flatMap(({ words, evidence, one, other }) =>
    words < COPIED
      ? []
      : [
          {
            one: indexes.get(voices[one]!.narrator.key)!,
            other: indexes.get(voices[other]!.narrator.key)!,
            because: 'origin/shared-narration',
            evidence,
          },
        ],
  );
}

/** Two named persons are two; so are voices of two sides, a message and its teller, nobody and somebody. */
function mayBeOne(one: Voice, other: Voice): boolean {
  if (one.kind === 'named-person' && other.kind === 'named-person' && one.entity !== other.entity) return false;
  const sure = !one.bare && !other.bare;
  if (sure && one.side !== null && other.side !== null && one.side !== other.side) return false;
  if ((one.message === null) !== (other.message === null) || one.nested !== other.nested) return false;
  if (one.kind === 'unnamed-person' && other.kind === 'named-person') return false;
  if (one.kind === 'named-person' && other.kind === 'unnamed-person') return false;
  return one.kind !== 'agentless' && other.kind !== 'agentless';
}

/** «قالت الدولة» and «قال وزيرها» in one report with nearly the same words. */
function ministers(all: readonly Voice[], { reports, stemOf }: Testimony): Edge[] {
  const edges: Edge[] = [];
  const classes = classesOf(all, (voice) =>
    voice.side === null || voice.message !== null || voice.nested ? null : `${voice.report} ${voice.side}`,
  );
  for (const members of classes.values()) {
    const countries = members.filter((member) => all[member]!.metonym);
    const others = members.filter((member) => !all[member]!.metonym && SPEAKERS.has(all[member]!.kind));
    for (const country of countries)
      for (const other of others) {
        const report = reports[all[country]!.report]!;
        const bag = (member: number): Set<string> => bagOf(all[member]!, report, stemOf);
        const { both, part } = likeness(bag(country), bag(other), () => 1);
        if (both >= 3 && part >= 0.4)
          edges.push({
            one: country,
            other,
            because: 'origin/named-minister',
            evidence: labels([all[country]!, all[other]!], reports),
          });
      }
  }
  return edges;
}

const SPEAKERS: ReadonlySet<string> = new Set(['named-person', 'institution']);
const isAlike = (both: number, part: number): boolean => both >= 8 && part >= 0.5;
/** Near enough where two things they tell agree, a number or an hour among them. */
const isNear = (both: number, part: number): boolean => both >= 10 && part >= 0.3;
const DETAILS = 2;

function sharedDetails(one: ReadonlySet<string> | undefined, other: ReadonlySet<string> | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const common = [...one].filter((id) => other.has(id));
  return common.length >= DETAILS && common.some((id) => id.endsWith('#'));
}

/** One source that two reports tell in nearly the same words: unnamed under one description, or bodies of one side under two names. */
function sameStatement(all: readonly Voice[], { reports, stemOf, told }: Testimony, tied: readonly Edge[]): Edge[] {
  const bags = all.map((voice) => bagOf(voice, reports[voice.report]!, stemOf));
  const weight = rarity(bags);
  const taken = new Set(
    tied.flatMap(({ one, other }) => [`${one} ${all[other]!.report}`, `${other} ${all[one]!.report}`]),
  );
  const best = new Map<string, { member: number; score: number }>();
  const scores = new Map<string, [number, number]>();
  const keep = (member: number, other: number, score: number): void => {
    const key = `${member} ${all[other]!.report}`;
    const known = best.get(key);
    if (known === undefined || score > known.score) best.set(key, { member: other, score });
  };
  for (const members of alikeClasses(all))
    for (const [at, beside] of nearPairs(members.map((member) => bags[member]!))) {
      const [one, other] = [members[at]!, members[beside]!];
      if (!mayBeOneSource(all[one]!, all[other]!)) continue;
      if (taken.has(`${one} ${all[other]!.report}`) || taken.has(`${other} ${all[one]!.report}`)) continue;
      const { both, part } = likeness(bags[one]!, bags[other]!, weight);
      const details = sharedDetails(told.get(all[one]!.key), told.get(all[other]!.key));
      if (!isAlike(both, part) && !(isNear(both, part) && details)) continue;
      keep(one, other, both * part);
      keep(other, one, both * part);
      scores.set(`${one} ${other}`, [one, other]);
    }
  return [...scores.values()].flatMap(([one, other]) => {
    const mutual =
      best.get(`${one} ${all[other]!.report}`)?.member === other &&
      best.get(`${other} ${all[one]!.report}`)?.member === one;
    const evidence = labels([all[one]!, all[other]!], reports);
    return mutual ? [{ one, other, because: 'origin/same-description-and-words', evidence }] : [];
  });
}

/** Voices that may be one though no name says so: unnamed ones by description, bodies by side. */
function alikeClasses(all: readonly Voice[]): number[][] {
  const open = (voice: Voice): boolean =>
    voice.message === null && !voice.weak && voice.kind !== 'narrator' && !isRelayOnly(voice);
  const unnamed = classesOf(all, (voice) => (open(voice) && isUnnamed(voice) ? voice.description : null));
  const bodies = classesOf(all, (voice) =>
    open(voice) && voice.kind !== 'media' && !isUnnamed(voice) ? (voice.side ?? leaningOf(voice.entity)) : null,
  );
  return [...unnamed.values(), ...bodies.values()];
}

const isUnnamed = (voice: Voice): boolean => voice.kind === 'unnamed-person' || (!voice.named && !voice.metonym);

const mayBeOneSource = (one: Voice, other: Voice): boolean => one.report !== other.report && mayBeOne(one, other);

const labels = (voices: readonly Voice[], reports: readonly Report[]): Passage[] =>
  voices.flatMap((voice) => labelPassage(voice, reports));

/** The origin as it is printed; identities are added by its maker. */
export function printOrigin(
  draft: OriginDraft,
  parts: { claims: readonly string[]; carriers: readonly string[]; maybeSame: Origin['maybeSame'] },
): Origin {
  const lead = [...draft.voices].sort(byLead)[0]!;
  const weak = draft.voices.every((voice) => voice.weak);
  return {
    id: draft.id,
    source: lead.entity,
    name: lead.name,
    kind: lead.kind,
    side: draft.voices.find((voice) => voice.side !== null)?.side ?? null,
    claims: parts.claims,
    carriers: parts.carriers,
    joinedBy: draft.joinedBy,
    maybeSame: parts.maybeSame,
    ...(weak ? { countsInMostOnly: true } : {}),
  };
}

const LONG_NAME = 60;
const fullness = ({ name }: Voice): number => (name.length <= LONG_NAME ? name.length : 0);

/** The fullest name that is no sentence; the same whatever the ids of the reports are. */
const byLead = (one: Voice, other: Voice): number =>
  Number(other.named) - Number(one.named) ||
  fullness(other) - fullness(one) ||
  (one.name < other.name ? -1 : one.name > other.name ? 1 : one.key < other.key ? -1 : 1);
