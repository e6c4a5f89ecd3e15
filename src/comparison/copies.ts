// Copies: pairs of reports of different outlets that share wording, each with the aligned passages, how much of the shorter report they
// are, whose credit stands where, and which came first where that can be known. An agency's text that one outlet prints under «وكالة
// الساحل» and another under its own name is a dropped credit; the same statement quoted by both is told from the same narration.
// Candidates come from the index of prints; everything here looks at one pair only, so no other report can change what is found.
import type { Copy, CopyCredit, CopyPassage } from '../model/comparisons.ts';
import { reason } from '../model/reasons.ts';
import { hashOf } from '../text/hashes.ts';
import type { Span } from '../text/spans.ts';
import { alignPair } from './alignments.ts';
import { LONG_SHINGLE, shinglesOf } from './prints.ts';

/** The wording of a report: its words as numbers, where they stand, which are told by somebody, and what it credits. */
export interface Wording {
  readonly id: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly codes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** 1 for each word that stands in the content of an attribution. */
  readonly told: Uint8Array;
  /** How rare each word is, 0 to 15. */
  readonly rare: Uint8Array;
  /** Entities of the agencies and outlets that the report credits. */
  readonly credits: readonly string[];
}

/** A pair shares at least this part of the shorter one's long shingles to be called one text. */
export const WHOLE = 0.5;
const FEWEST = 10;
/** Rarity that the words of a passage must have together: formulas and titles have less. */
const INFORMATION = 60;

/** What two reports share; null where that is nothing, a formula, or where both are of one outlet. */
export function copyOf(one: Wording, other: Wording): Copy | null {
  if (one.outlet !== null && one.outlet === other.outlet) return null;
  const [first, second] = one.id < other.id ? [one, other] : [other, one];
  const share = sharedPart(first.codes, second.codes);
  const passages = passagesOf(first, second);
  const words = passages.reduce((sum, passage) => sum + passage.words, 0);
  if (share < WHOLE && passages.length === 0) return null;
  const credit = creditOf(first, second);
  return {
    id: `cp-${hashOf([first.id, second.id], 12)}`,
    documents: [first.id, second.id],
    extent: share >= WHOLE ? 'whole' : 'part',
    share: Math.round(share * 1000) / 1000,
    words,
    passages,
    credit,
    ...firstOf(first, second, credit),
    because: reason('copy/shared-wording', []),
  };
}

/** The part of the shorter text's long shingles that the longer one has too. */
export function sharedPart(one: Uint32Array, other: Uint32Array): number {
  const [first, second] = [new Set(shinglesOf(one, LONG_SHINGLE)), new Set(shinglesOf(other, LONG_SHINGLE))];
  const [shorter, longer] = first.size <= second.size ? [first, second] : [second, first];
  if (shorter.size === 0) return 0;
  let both = 0;
  for (const shingle of shorter) if (longer.has(shingle)) both++;
  return both / shorter.size;
}

function passagesOf(one: Wording, other: Wording): CopyPassage[] {
  return alignPair(one.codes, other.codes).flatMap((pairs): CopyPassage[] => {
    const information = pairs.reduce((sum, [at]) => sum + one.rare[at]!, 0);
    if (pairs.length < FEWEST || information < INFORMATION) return [];
    const [start, end] = [pairs[0]!, pairs[pairs.length - 1]!];
    const told = pairs.filter(([here, there]) => one.told[here] === 1 && other.told[there] === 1).length;
    return [
      {
        one: spanOf(one, start[0], end[0]),
        other: spanOf(other, start[1], end[1]),
        words: pairs.length,
        kind: told >= pairs.length * 0.8 ? 'statement' : 'narration',
      },
    ];
  });
}

const spanOf = (wording: Wording, from: number, to: number): Span => ({
  start: wording.starts[from]!,
  end: wording.ends[to]!,
});

/** Whose credit stands where: the same on both sides, on one side only, or none to compare. */
function creditOf(one: Wording, other: Wording): CopyCredit {
  const common = one.credits.find((credit) => other.credits.includes(credit));
  if (common !== undefined) return { kind: 'kept', to: common, in: null };
  const [credited, bare] = one.credits.length > 0 ? [one, other] : [other, one];
  const to = credited.credits[0];
  if (to === undefined) return { kind: 'cannot-tell', to: null, in: null };
  return { kind: bare.credits.length > 0 ? 'changed' : 'dropped', to, in: bare.id };
}

/** Which came first: the one that the other credits; the one of an earlier day; the one that keeps the credit; else it cannot be told. */
function firstOf(one: Wording, other: Wording, credit: CopyCredit): Pick<Copy, 'first' | 'firstBy'> {
  const credits = (here: Wording, there: Wording): boolean =>
    there.outlet !== null && here.credits.includes(there.outlet);
  if (credits(other, one) !== credits(one, other))
    return { first: credits(other, one) ? one.id : other.id, firstBy: 'copy/credited' };
  const [here, there] = [one.published?.slice(0, 10), other.published?.slice(0, 10)];
  if (here !== undefined && there !== undefined && here !== there)
    return { first: here < there ? one.id : other.id, firstBy: 'copy/earlier-day' };
  if (credit.kind !== 'dropped') return { first: null, firstBy: null };
  return { first: credit.in === one.id ? other.id : one.id, firstBy: 'copy/keeps-the-credit' };
}
