// Propositions: what claims say, aligned: one slot of one happening with one value, who asserts it, who denies it, who only doubts it.
// «لم تستهدف الغارة الميناء» denies target = the port and asserts that it was not the port: both are kept, so that a denial counts as
// a voice of its own. A statement that tells of no event is a proposition by its shared words.

import { hashOf } from '../text/hashes.ts';
import type { Span } from '../text/spans.ts';
import { type ClaimDraft, STATEMENT } from './claims.ts';
import { createGroups } from './groups.ts';
import type { Report } from './reports.ts';
import { type Saying, sayingsOf } from './sayings.ts';
import type { SharedStatement } from './statements.ts';
import type { CircumstanceTools } from './values.ts';

/** A claim that bears on a proposition, and the words with which it does. */
export interface Bearing {
  readonly claim: ClaimDraft;
  readonly span: Span;
  readonly mod: string | null;
}

/** A proposition on its way to be printed. */
export interface PropositionDraft {
  readonly id: string;
  readonly happening: string;
  readonly slot: string;
  readonly value: string | number;
  readonly unit: string | null;
  /** For tolls: of whom. */
  readonly whom: string | null;
  readonly text: string;
  readonly asserted: readonly Bearing[];
  readonly denied: readonly Bearing[];
  readonly doubted: readonly Bearing[];
}

type Filling = { -readonly [Key in keyof PropositionDraft]: PropositionDraft[Key] } & {
  asserted: Bearing[];
  denied: Bearing[];
  doubted: Bearing[];
};

/** The value of «not this one». */
export const negated = (value: string | number): string => `not:${value}`;

/** What forming propositions needs. */
export interface Material {
  readonly reports: readonly Report[];
  readonly claims: readonly ClaimDraft[];
  readonly statements: readonly SharedStatement[];
  readonly tools: CircumstanceTools;
}

/** The propositions of all claims. */
export function formPropositions(material: Material): PropositionDraft[] {
  const made = new Map<string, Filling>();
  for (const claim of material.claims) {
    if (claim.circumstance === null) continue;
    const report = material.reports[claim.report]!;
    for (const saying of sayingsOf(claim, report, material.tools)) put(made, claim, { saying, report });
  }
  return [...made.values(), ...statementPropositions(material)].sort((one, other) => (one.id < other.id ? -1 : 1));
}

function put(
  made: Map<string, Filling>,
  claim: ClaimDraft,
  { saying, report }: { saying: Saying; report: Report },
): void {
  const bearing: Bearing = { claim, span: saying.span, mod: saying.mod ?? null };
  const at = (value: string | number): Filling => propositionAt(made, claim.happening, { ...saying, value }, report);
  if (claim.rejects === true) {
    if (!REJECTED.has(saying.slot)) return;
    at(saying.negative ? negated(saying.value) : saying.value).denied.push(bearing);
    if (!saying.negative) at(negated(saying.value)).asserted.push(bearing);
  } else if (claim.withheld) at(saying.value).doubted.push(bearing);
  else if (saying.negative) {
    at(saying.value).denied.push(bearing);
    at(negated(saying.value)).asserted.push(bearing);
  } else if (claim.stance === 'doubts') at(saying.value).doubted.push(bearing);
  else at(saying.value).asserted.push(bearing);
}

/** What a rejection bears on: whom a happening hit or hurt, and that it happened; who, where and when stay as they are. */
const REJECTED: ReadonlySet<string> = new Set(['target', 'object', 'killed', 'injured', 'casualties', 'occurrence']);

function propositionAt(made: Map<string, Filling>, happening: string, saying: Saying, report: Report): Filling {
  const key = [happening, saying.slot, String(saying.value), saying.unit ?? '', saying.whom ?? ''].join(' | ');
  let proposition = made.get(key);
  if (proposition === undefined) {
    proposition = {
      id: `p-${hashOf([key], 12)}`,
      happening,
      slot: saying.slot,
      value: saying.value,
      unit: saying.unit ?? null,
      whom: saying.whom ?? null,
      text: report.text.slice(saying.span.start, saying.span.end),
      asserted: [],
      denied: [],
      doubted: [],
    };
    made.set(key, proposition);
  }
  return proposition;
}

/** Statements without an event: one for each group that shares its words. */
function statementPropositions({ reports, claims, statements }: Material): Filling[] {
  const alone = claims.filter((claim) => claim.circumstance === null);
  const indexes = new Map(alone.map((claim, at) => [`${claim.report} ${claim.attribution?.id}`, at]));
  const groups = createGroups(alone.length);
  for (const { one, other } of statements) {
    const first = indexes.get(`${one.report} ${one.attribution}`);
    const second = indexes.get(`${other.report} ${other.attribution}`);
    if (first !== undefined && second !== undefined) groups.join(first, second);
  }
  return groups.lists().map((members) => {
    const bearings = members.map((member): Bearing => {
      const claim = alone[member]!;
      return { claim, span: claim.evidence[0]!, mod: null };
    });
    const [first] = bearings;
    const { claim, span } = first!;
    const key = bearings.map((one) => one.claim.id).sort()[0]!;
    return {
      id: `p-${hashOf([STATEMENT, key], 12)}`,
      happening: statementEvent(key),
      slot: STATEMENT,
      value: reports[claim.report]!.text.slice(span.start, Math.min(span.end, span.start + 160)),
      unit: null,
      whom: null,
      text: reports[claim.report]!.text.slice(span.start, span.end),
      asserted: bearings.filter((one) => !one.claim.withheld),
      denied: [],
      doubted: bearings.filter((one) => one.claim.withheld),
    };
  });
}

const statementEvent = (key: string): string => `e-${hashOf([STATEMENT, key], 12)}`;

/** Slots on which agreeing says something of the speaker; that the same party acted is what everybody says. */
const TELLING: ReadonlySet<string> = new Set([
  'target',
  'place',
  'time',
  'count',
  'count-targets',
  'killed',
  'injured',
  'casualties',
  'damage',
  'purpose',
  'instrument',
  'recipient',
  'channel',
  'object',
  STATEMENT,
]);

/** True for a proposition that not everybody asserts. */
export const isTelling = (one: PropositionDraft): boolean =>
  TELLING.has(one.slot) || (one.slot === 'occurrence' && one.asserted[0]?.claim.circumstance?.family === 'message');

/** The telling propositions of each voice, by voice key; those with a number or an hour end in «#». */
export function toldBy(propositions: readonly PropositionDraft[]): Map<string, Set<string>> {
  const told = new Map<string, Set<string>>();
  for (const one of propositions) {
    if (!isTelling(one)) continue;
    const exact = typeof one.value === 'number' || (one.slot === 'time' && one.value.includes('T'));
    const id = exact ? `${one.id}#` : one.id;
    for (const { claim } of one.asserted) {
      const set = told.get(claim.voice.key);
      if (set === undefined) told.set(claim.voice.key, new Set([id]));
      else set.add(id);
    }
  }
  return told;
}
