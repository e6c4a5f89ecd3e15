// Identities: which origins may be one. Two unnamed officials of one side in two reports may or may not be one person: «likely» where
// several things they say coincide, «possible» where one does. A capital («قالت العاصمة») may speak through its ministry, a message
// may have come from the ministry that tells of it. Named persons are never guessed to be one. Candidates come from the propositions
// that origins share, so no two origins are compared that have nothing in common.
import type { OriginDraft } from './origins.ts';
import { isTelling, type PropositionDraft } from './propositions.ts';
import type { SharedStatement } from './statements.ts';
import type { Voice } from './voices.ts';

/** An edge between two origins (their ids, the smaller first). */
export interface Identity {
  readonly one: string;
  readonly other: string;
  readonly grade: 'likely' | 'possible';
  readonly because: string;
}

/** What judging identities looks at. */
export interface Relations {
  readonly origins: readonly OriginDraft[];
  readonly propositions: readonly PropositionDraft[];
  readonly originOf: ReadonlyMap<string, string>;
  readonly statements: readonly SharedStatement[];
  /** Pairs of origin ids of which one was relayed by the other. */
  readonly relayed: ReadonlySet<string>;
}

interface Common {
  readonly one: OriginDraft;
  readonly other: OriginDraft;
  shared: number;
  numbers: number;
}

const CROWD = 24;
const SEVERAL = 3;

/** The edges between origins. */
export function judgeIdentities(relations: Relations): Identity[] {
  const byId = new Map(relations.origins.map((origin) => [origin.id, origin]));
  const pairs = new Map<string, Common>();
  const touch = (first: string, second: string): Common | null => {
    if (first === second) return null;
    const [one, other] = first < second ? [first, second] : [second, first];
    const key = pairKey(one, other);
    let pair = pairs.get(key);
    if (pair === undefined) {
      pair = { one: byId.get(one)!, other: byId.get(other)!, shared: 0, numbers: 0 };
      pairs.set(key, pair);
    }
    return pair;
  };
  for (const proposition of relations.propositions) countShared(proposition, relations.originOf, touch);
  for (const key of relations.relayed) touch(...(key.split(' ') as [string, string]));
  return [...pairs.entries()]
    .flatMap(([key, pair]) => {
      const grade = gradeOf(pair, relations.relayed.has(key));
      return grade === null ? [] : [{ one: pair.one.id, other: pair.other.id, ...grade }];
    })
    .sort((one, other) => (pairKey(one.one, one.other) < pairKey(other.one, other.other) ? -1 : 1));
}

export const pairKey = (one: string, other: string): string => (one < other ? `${one} ${other}` : `${other} ${one}`);

function countShared(
  proposition: PropositionDraft,
  originOf: ReadonlyMap<string, string>,
  touch: (one: string, other: string) => Common | null,
): void {
  if (!isTelling(proposition)) return;
  const origins = [...new Set(proposition.asserted.map((one) => originOf.get(one.claim.id)!))].sort().slice(0, CROWD);
  for (let at = 0; at < origins.length; at++)
    for (let beside = at + 1; beside < origins.length; beside++) {
      const pair = touch(origins[at]!, origins[beside]!);
      if (pair === null) continue;
      pair.shared++;
      if (typeof proposition.value === 'number') pair.numbers++;
    }
}

type Grade = Pick<Identity, 'grade' | 'because'>;

const likely = (because: string): Grade => ({ grade: 'likely', because });
const possible = (because: string): Grade => ({ grade: 'possible', because });

function gradeOf({ one, other, shared, numbers }: Common, relayed: boolean): Grade | null {
  const [first, second] = [leadOf(one), leadOf(other)];
  if (first.weak || second.weak) return null;
  const kinds = new Set([first.kind, second.kind]);
  if (kinds.has('narrator')) return kinds.size === 1 ? possible('identity/same-untold-source') : null;
  const sides = [sideOf(one), sideOf(other)];
  if (sides[0] === null || sides[0] !== sides[1]) return null;
  if (relayed && kinds.has('unnamed-person')) return likely('identity/relay-of-its-own-source');
  if (shared === 0) return null;
  if (first.message !== null || second.message !== null)
    return kinds.has('named-person') ? null : possible('identity/message-of-the-same-side');
  const capital = first.metonym || second.metonym;
  if (capital) {
    if (kinds.has('named-person') || kinds.has('unnamed-person')) return possible('identity/capital-and-its-people');
    return likely('identity/capital-and-its-institution');
  }
  if (first.kind === 'unnamed-person' && second.kind === 'unnamed-person') {
    const same = first.description === second.description;
    return same && shared >= SEVERAL
      ? likely('identity/same-description-several-things')
      : possible('identity/same-side-same-thing');
  }
  if (kinds.has('unnamed-person') && (kinds.has('institution') || kinds.has('group')) && numbers > 0)
    return likely('identity/same-figure-of-one-side');
  return null;
}

const leadOf = (origin: OriginDraft): Voice =>
  origin.voices.find((voice) => voice.named) ?? origin.voices.find((voice) => !voice.weak) ?? origin.voices[0]!;

const sideOf = (origin: OriginDraft): string | null => origin.voices.find((voice) => voice.side !== null)?.side ?? null;
