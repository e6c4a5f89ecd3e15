// Grades: what may be said of a proposition by rule, from origins and sides and never from outlets. «قال مسؤول» in forty outlets is one origin: Weak.
// Airwars' scale: Confirmed where the party says itself that it did it, Contested where somebody denies it, Fair from two independent origins, Weak from
// one, Discounted where only denials stand. The Admiralty pair (AJP-2.1): the best source's reliability (B a named body or person, C one described, D one
// of whom nothing is said, F nobody to ask; A takes knowing the source) and the information's credibility (1 confirmed by other origins … 6 cannot be judged).
import type { Grade } from '../model/comparisons.ts';
import type { PropositionDraft } from './propositions.ts';
import { type Counting, rangeOf } from './ranges.ts';

/** What grading looks at: the parties to a happening, by its id. */
export interface Grading {
  readonly counting: Counting;
  readonly parties: ReadonlyMap<string, ReadonlySet<string>>;
}

interface Weighed {
  /** Independent origins behind it, likely identities merged, and those who deny it. */
  readonly origins: number;
  readonly least: number;
  readonly denied: number;
  /** A party to the happening says against itself that it did it. */
  readonly admitted: boolean;
  readonly partyOnly: boolean;
  readonly reliability: Grade['admiralty'];
}

/** The grade of a proposition that is not a denial. */
export function gradeOf(draft: PropositionDraft, grading: Grading): Grade {
  const weighed = weigh(draft, grading);
  const airwars = airwarsOf(weighed);
  return {
    airwars,
    admiralty: `${weighed.reliability}${credibilityOf(weighed)}`,
    partyOnly: weighed.partyOnly,
    because: `grade/${airwars}`,
    changedBy: `grade/${airwars}-changes`,
  };
}

function weigh(draft: PropositionDraft, { counting, parties }: Grading): Weighed {
  const range = rangeOf(
    draft.asserted.map(({ claim }) => claim),
    counting,
  );
  const against = rangeOf(
    draft.denied.map(({ claim }) => claim),
    counting,
  );
  const involved = parties.get(draft.happening) ?? new Set<string>();
  const sides = draft.asserted.filter(({ claim }) => !claim.voice.weak).map(({ claim }) => claim.voice.side);
  return {
    origins: range.best,
    least: range.least,
    denied: against.best,
    admitted: draft.slot === 'actor' && sides.includes(String(draft.value)),
    partyOnly: sides.length > 0 && sides.every((side) => side !== null && involved.has(side)),
    reliability: reliabilityOf(draft),
  };
}

function airwarsOf({ origins, least, denied, admitted }: Weighed): Grade['airwars'] {
  if (origins === 0) return denied > 0 ? 'discounted' : 'weak';
  if (denied > 0) return 'contested';
  if (admitted) return 'confirmed';
  return least >= 2 ? 'fair' : 'weak';
}

/** 1 confirmed by other origins, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot be judged. */
function credibilityOf({ origins, least, denied, partyOnly }: Weighed): number {
  if (origins === 0) return denied > 0 ? 5 : 6;
  if (denied > 0) return denied > origins ? 4 : 3;
  if (least >= 2) return partyOnly ? 2 : 1;
  return partyOnly ? 6 : 3;
}

const RANKS: readonly string[] = ['B', 'C', 'D', 'F'];

/** The most reliable kind of source behind it; nobody is A by rule, since that takes knowing them. */
function reliabilityOf({ asserted }: PropositionDraft): string {
  const ranks = asserted.map(({ claim: { voice } }): string => {
    if (voice.weak || voice.kind === 'narrator' || voice.kind === 'headline' || voice.kind === 'agentless') return 'F';
    if (voice.kind === 'unnamed-person') return voice.description === '' ? 'D' : 'C';
    return voice.named ? 'B' : 'C';
  });
  return RANKS.find((rank) => ranks.includes(rank)) ?? 'F';
}
