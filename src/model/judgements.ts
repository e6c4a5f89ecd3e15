// Judgements: what people ruled on findings. A ruling points at its finding by words and place, never by an id alone, so that it is found
// again by a newer engine: «القصف» at 120–125 of a document is the event that a newer engine finds there, whatever it calls it. Judgements
// are applied in the order in which they were made; what an undo takes back counts as never ruled.

/** A text that must go, under every outlet. */
export const TAKEDOWN = 'remove';
/** A document whose time to be kept is over. */
export const EXPIRY = 'expire';

export const RULINGS = ['accept', 'reject', 'replace', 'merge', 'split', 'note', 'undo'] as const;
export type RulingKind = (typeof RULINGS)[number];
export type JudgementKind = RulingKind | typeof TAKEDOWN | typeof EXPIRY;

/** Findings of one report. */
export const REPORT_FINDINGS = ['document', 'sentence', 'mention', 'attribution', 'event', 'time', 'number'] as const;
/** Findings of a comparison. */
export const COMPARED_FINDINGS = [
  'entity',
  'claim',
  'happening',
  'origin',
  'proposition',
  'dispute',
  'reuse',
  'copy',
  'story',
] as const;
export type ReportFinding = (typeof REPORT_FINDINGS)[number];
export type ComparedFinding = (typeof COMPARED_FINDINGS)[number];
export type FindingKind = ReportFinding | ComparedFinding;

/** What a judgement is about: a finding of a document by its words and place, so that it is found again by a newer engine. */
export interface Target {
  readonly document: string;
  /** What the finding is: 'attribution', 'event', 'mention' …; absent where the document itself is meant. */
  readonly finding?: string;
  readonly start?: number;
  readonly end?: number;
  readonly quote?: string;
  /** What tells it from another finding at the same words: the type of an event, the slot of a proposition, 'narrator'. */
  readonly type?: string;
}

/** A ruling as it is given. */
export interface Ruling {
  readonly kind: JudgementKind;
  readonly by: string;
  readonly targets: readonly Target[];
  /** What replaces parts of the finding, the words of a note, the reason of a removal. */
  readonly value?: unknown;
  /** undo only: the number of the judgement that no longer holds. */
  readonly undoes?: number;
}

/** A ruling as it is kept. `ruling` is null where its words were removed with their document. */
export interface Judgement {
  readonly number: number;
  readonly madeAt: string;
  readonly kind: JudgementKind;
  readonly by: string;
  readonly document: string | null;
  readonly ruling: Ruling | null;
  readonly hash: string;
}

/** What may be ruled on each kind of finding; a note and an acceptance on all. */
const RULABLE: Readonly<Record<FindingKind, readonly RulingKind[]>> = {
  document: [],
  sentence: [],
  mention: ['reject', 'replace'],
  attribution: ['reject', 'replace'],
  event: ['reject', 'replace'],
  time: ['reject', 'replace'],
  number: ['reject', 'replace'],
  entity: ['merge', 'split'],
  claim: ['reject'],
  happening: ['reject', 'merge', 'split'],
  origin: ['reject', 'merge', 'split'],
  proposition: ['reject'],
  dispute: ['reject'],
  reuse: ['reject'],
  copy: ['reject'],
  story: [],
};

/** The parts of a finding that a replacement may name; the rest of its value is left aside. */
export const REPLACEABLE: Readonly<Record<string, readonly string[]>> = {
  mention: ['entity', 'kind'],
  attribution: ['stance', 'sourceEntity', 'sourceKind', 'anonymity', 'quoted'],
  event: ['type', 'factuality', 'modality'],
  time: ['value'],
  number: ['value', 'unit'],
};

/**
 * Why a ruling cannot be given, in words; null where it can.
 * @example whyNot({ kind: 'merge', by: 'huda', targets: [{ document: 'd', finding: 'origin' }] }) // 'merge needs at least two targets'
 */
export function whyNot(ruling: Ruling): string | null {
  const { kind, targets, value, undoes } = ruling;
  if (kind === 'undo') return undoes === undefined ? 'undo needs the number of a judgement' : null;
  if (targets.length === 0) return `${kind} needs a target`;
  if (kind === 'merge' && targets.length < 2) return 'merge needs at least two targets';
  if (kind === 'note' && (typeof value !== 'string' || value === '')) return 'a note needs words';
  const kinds = new Set(targets.map(({ finding }) => finding ?? 'document'));
  if (kinds.size > 1 && kind !== 'note' && kind !== 'accept') return 'the targets are findings of different kinds';
  for (const finding of kinds) {
    const allowed = RULABLE[finding as FindingKind];
    if (allowed === undefined) return `there is no finding «${finding}»`;
    if (kind !== 'note' && kind !== 'accept' && !allowed.includes(kind as RulingKind))
      return `${kind} has no meaning for a finding of the kind ${finding}`;
    if (kind === 'replace' && !replaces(finding, value))
      return `of a finding of the kind ${finding} these can be replaced: ${REPLACEABLE[finding]!.join(', ')}`;
  }
  return null;
}

const replaces = (finding: string, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.entries(value).length > 0 &&
  Object.entries(value).every(
    ([key, one]) => REPLACEABLE[finding]!.includes(key) && (typeof one === 'string' || typeof one === 'number'),
  );

/**
 * The judgements that hold: those that no undo that itself holds takes back. Read from the last to the first, each undo is settled before
 * what it undoes.
 */
export function standingJudgements(judgements: readonly Judgement[]): Judgement[] {
  const undone = new Set<number>();
  const standing: Judgement[] = [];
  for (const judgement of [...judgements].reverse()) {
    if (undone.has(judgement.number)) continue;
    const undoes = judgement.ruling?.undoes;
    if (judgement.kind === 'undo' && undoes !== undefined && undoes < judgement.number) undone.add(undoes);
    else standing.push(judgement);
  }
  return standing.reverse();
}

/** Why a target was not found again. */
export type Lost = 'words-gone' | 'nothing-there' | 'compared-apart';

/** A target of a judgement, looked for: the id that its finding has now, or why none was found. */
export interface Anchored {
  readonly judgement: number;
  /** Which of the judgement's targets. */
  readonly target: number;
  readonly on: string | null;
  readonly lost: Lost | null;
}
