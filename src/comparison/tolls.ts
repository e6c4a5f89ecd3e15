// Tolls: how many were killed or hurt. «12 قتيلاً» and a day later «27» by one ministry is an update; «12» by the ministry and «40» by the
// other side on one day is a contradiction; «أكثر من 20» and «27», bodies seen and people killed, are none. Numbers are compared as
// intervals: «at least», «about» and ranges leave room. UCDP and Airwars keep such series as low, best and high.
import type { ClaimDraft } from './claims.ts';
import {
  asserted,
  type DisputeDraft,
  type Finder,
  inSlot,
  type Matter,
  type PositionDraft,
  position,
  push,
} from './matters.ts';
import type { Bearing, PropositionDraft } from './propositions.ts';

const TOLLS: readonly string[] = ['killed', 'injured', 'casualties'];

/** How many were killed or hurt: other numbers of the same people. */
export const tolls: Finder = (matter) =>
  TOLLS.flatMap((slot) => {
    const counts = [matter, ...matter.consequences].flatMap((one) => asserted(inSlot(one, slot)).filter(isCount));
    const byWhom = new Map<string, PropositionDraft[]>();
    for (const one of counts) push(byWhom, ofWhom(one), one);
    return [...byWhom.values()].flatMap((list) => tollOf(matter, slot, list));
  });

const isCount = (one: PropositionDraft): boolean =>
  typeof one.value === 'number' || /^\d+-\d+$|^several$/.test(one.value);

/** Kinds of people in a unit that stand for all of the dead or hurt. */
const ALL: ReadonlySet<string> = new Set(['', 'person', 'people', 'civilian', 'body', 'dead', 'other']);

/** A part of the dead, «ثلاثة عمال», is not compared with all of them; «مدنياً» and «شخصاً» count the same people. */
function ofWhom({ unit, whom }: PropositionDraft): string {
  const kind = (unit ?? '').replace(/-?(?:killed|injured|dead)$/, '');
  const of = whom === null || whom === 'civilians' || whom === 'people' ? '' : whom;
  return ALL.has(kind) ? of : `${kind} ${of}`;
}

/** One number with its room: «أكثر من 20» is from 20 upwards. */
interface Answer {
  readonly position: PositionDraft;
  readonly low: number;
  readonly high: number;
}

function tollOf(matter: Matter, slot: string, counts: readonly PropositionDraft[]): DisputeDraft[] {
  const byValue = new Map<string, PropositionDraft[]>();
  for (const one of [...counts].sort(byAmount)) push(byValue, String(one.value), one);
  const answers = [...byValue.values()].map(answerOf);
  if (answers.length < 2) return [];
  const opposing = oppositions(matter, answers).map(
    (positions): DisputeDraft => ({ about: slot, kind: 'contradiction', positions, rule: 'dispute/toll-at-one-time' }),
  );
  const all = answers.map((one) => one.position);
  if (isDenied(matter, all))
    return [...opposing, { about: slot, kind: 'contradiction', positions: all, rule: 'dispute/toll' }];
  const whole = opposing.some((one) => one.positions.length === all.length);
  const kind = answers.some((one) => answers.some((other) => !agree(one, other))) ? 'update' : 'different-scope';
  return whole ? opposing : [...opposing, { about: slot, kind, positions: all, rule: 'dispute/toll' }];
}

const ROOM = 0.2;

function answerOf(list: readonly PropositionDraft[]): Answer {
  const spans = list.flatMap((one) => one.asserted.map((bearing) => interval(one, bearing)));
  const exact = spans.filter(([low, high]) => low === high);
  const room = exact.length > 0 ? exact : spans;
  return {
    position: position(list[0]!.value, list),
    low: Math.min(...room.map(([low]) => low)),
    high: Math.max(...room.map(([, high]) => high)),
  };
}

function interval(one: PropositionDraft, { mod }: Bearing): readonly [number, number] {
  if (one.value === 'several') return [2, Number.POSITIVE_INFINITY];
  const [low, high = low] = String(one.value).split('-').map(Number) as [number, number?];
  if (mod === 'at-least' || mod === 'more-than' || /^bod/.test(one.unit ?? '')) return [low, Number.POSITIVE_INFINITY];
  if (mod === 'at-most' || mod === 'less-than') return [0, high];
  return mod === 'approx' ? [low * (1 - ROOM), high * (1 + ROOM)] : [low, high];
}

const agree = (one: Answer, other: Answer): boolean => one.low <= other.high && other.low <= one.high;

/** For each day the answers that voices of several sides give and that exclude each other. */
function oppositions(matter: Matter, answers: readonly Answer[]): PositionDraft[][] {
  const byDay = new Map<string, { answer: Answer; claims: ClaimDraft[] }[]>();
  for (const answer of answers) {
    const days = new Map<string, ClaimDraft[]>();
    for (const claim of answer.position.claims) {
      const day = matter.dayOf(claim);
      if (day !== null && partyOf(claim) !== null) push(days, day, claim);
    }
    for (const [day, claims] of days) push(byDay, day, { answer, claims });
  }
  return [...byDay.entries()].sort().flatMap(([, told]) => {
    const contested = told.filter((one) => told.some((other) => isOpposed(one, other)));
    if (contested.length < 2) return [];
    return [contested.map(({ answer, claims }) => ({ ...answer.position, claims }))];
  });
}

function isOpposed(
  one: { readonly answer: Answer; readonly claims: readonly ClaimDraft[] },
  other: { readonly answer: Answer; readonly claims: readonly ClaimDraft[] },
): boolean {
  if (one === other || agree(one.answer, other.answer)) return false;
  const parties = new Set(one.claims.map(partyOf));
  return other.claims.every((claim) => !parties.has(partyOf(claim)));
}

/** Whom a voice speaks for: its side, else itself where it has a name; nobody for an outlet's own words. */
function partyOf({ voice }: ClaimDraft): string | null {
  if (voice.weak || voice.kind === 'narrator' || voice.kind === 'headline') return null;
  return voice.side ?? (voice.named ? voice.entity : null);
}

const amount = (one: PropositionDraft): number =>
  typeof one.value === 'number' ? one.value : Number.parseInt(one.value, 10) || 0;
const byAmount = (one: PropositionDraft, other: PropositionDraft): number =>
  amount(one) - amount(other) || (one.id < other.id ? -1 : 1);

/** Those who struck give a lower toll than everybody else. */
function isDenied({ draft }: Matter, positions: readonly PositionDraft[]): boolean {
  if (draft.family !== 'strike') return false;
  const [striker] = draft.actors;
  const own = positions.findIndex((one) => one.claims.every((claim) => claim.voice.side === striker));
  return striker !== undefined && own === 0;
}
