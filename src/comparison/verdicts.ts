// Verdicts: what became of every judgement that speaks of the compared reports. «Judgement 7, merge: on origin o-1, made by huda»; where
// its words are gone or nothing is found at them any more, that is told, and the judgement is kept. Rejected disputes, propositions and
// copies are taken out here, since no count depends on them.
import type { Analysis } from '../model/analyses.ts';
import type { Comparison, Judged, Passage } from '../model/comparisons.ts';
import type { Anchored, Judgement, Lost, Target } from '../model/judgements.ts';
import { bestAt, type Candidate, placeOfQuote } from '../text/anchors.ts';
import type { Rulings } from './rulings.ts';

type Item = { readonly id: string };

/** Findings whose rulings are settled before the comparison is printed: in a report, or where voices and mentions are joined. */
const SETTLED: ReadonlySet<string> = new Set(['claim', 'happening', 'origin']);

interface Shelf {
  readonly list: readonly Item[];
  readonly passages: (item: never) => readonly Passage[];
  readonly type: (item: never) => string;
}

function shelvesOf(comparison: Comparison): Readonly<Record<string, Shelf>> {
  const claims = new Map(comparison.claims.map((one) => [one.id, one]));
  const passagesOf = (ids: readonly string[]): Passage[] =>
    ids.flatMap((id) => {
      const claim = claims.get(id);
      return claim === undefined ? [] : claim.evidence.map((span) => ({ document: claim.document, ...span }));
    });
  const shelf = <T extends Item>(
    list: readonly T[],
    passages: (item: T) => readonly Passage[],
    type: (item: T) => string = () => '',
  ): Shelf => ({ list, passages: passages as Shelf['passages'], type: type as Shelf['type'] });
  return {
    entity: shelf(comparison.entities, ({ mentions }) => mentions),
    proposition: shelf(
      comparison.propositions,
      (one) => passagesOf([...one.claims, ...one.denied, ...one.doubted]),
      ({ slot, value }) => `${slot} ${value}`,
    ),
    dispute: shelf(
      comparison.disputes,
      ({ positions }) => passagesOf(positions.flatMap((one) => one.claims)),
      ({ about }) => about,
    ),
    reuse: shelf(comparison.reuse, ({ passages }) => passages),
    copy: shelf(comparison.copies, ({ documents, passages }) =>
      passages.flatMap(({ one, other }) => [
        { document: documents[0], start: one.start, end: one.end },
        { document: documents[1], start: other.start, end: other.end },
      ]),
    ),
  };
}

type Shelves = ReadonlyMap<string, ReadonlyMap<string, Candidate<string>[]>>;

/** For each wanted kind: document → what stands there. Only documents that judgements speak of are laid out. */
function layOut(comparison: Comparison, standing: readonly Judgement[]): Shelves {
  const targets = standing.flatMap(({ ruling }) => ruling?.targets ?? []);
  const wanted = new Set(targets.map(({ document }) => document));
  const kinds = new Set(targets.map(({ finding }) => finding));
  const laid = new Map<string, Map<string, Candidate<string>[]>>();
  for (const [kind, { list, passages, type }] of Object.entries(shelvesOf(comparison))) {
    if (!kinds.has(kind)) continue;
    const byDocument = new Map<string, Candidate<string>[]>();
    for (const item of list)
      for (const { document, start, end } of passages(item as never))
        if (wanted.has(document)) {
          const candidate = { item: item.id, start, end, type: type(item as never) };
          byDocument.set(document, [...(byDocument.get(document) ?? []), candidate]);
        }
    laid.set(kind, byDocument);
  }
  return laid;
}

interface Ground {
  readonly comparison: Comparison;
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly laid: Shelves;
}

function findPrinted(target: Target, { comparison, analyses, laid }: Ground): string | Lost | undefined {
  const analysis = analyses.get(target.document);
  if (analysis === undefined) return undefined;
  if (target.finding === 'story')
    return comparison.stories.find((one) => one.documents.includes(target.document))?.id ?? 'nothing-there';
  const shelf = laid.get(target.finding ?? '');
  if (shelf === undefined) return undefined;
  const place = placeOfQuote(analysis.document.text, target);
  if (place === null) return 'words-gone';
  return bestAt(place, shelf.get(target.document) ?? [], target.type) ?? 'nothing-there';
}

const LOST: ReadonlySet<string> = new Set<Lost>(['words-gone', 'nothing-there', 'compared-apart']);

function anchorPrinted(standing: readonly Judgement[], ground: Ground): Anchored[] {
  return standing.flatMap(({ number, ruling }) =>
    (ruling?.targets ?? []).flatMap((one, target): Anchored[] => {
      if (SETTLED.has(one.finding ?? '')) return [];
      const found = findPrinted(one, ground);
      if (found === undefined) return [];
      const lost = LOST.has(found);
      return [{ judgement: number, target, on: lost ? null : found, lost: lost ? (found as Lost) : null }];
    }),
  );
}

/** Ids that stand rejected: rejected, and not accepted later. */
function rejectedIds(standing: readonly Judgement[], anchored: readonly Anchored[]): Set<string> {
  const rejected = new Set<string>();
  const byNumber = Map.groupBy(anchored, ({ judgement }) => judgement);
  for (const { number, kind } of standing)
    for (const { on } of byNumber.get(number) ?? []) {
      if (on === null) continue;
      if (kind === 'reject') rejected.add(on);
      if (kind === 'accept') rejected.delete(on);
    }
  return rejected;
}

/** Members that are to be one and were compared in different units stay apart; that is told. */
function tellApart(standing: readonly Judgement[], units: readonly (readonly Anchored[])[]): Anchored[] {
  const merges = new Set(standing.filter(({ kind }) => kind === 'merge').map(({ number }) => number));
  const seen = new Map<number, number>();
  return units.flatMap((anchored, unit) =>
    anchored.map((one) => {
      if (!merges.has(one.judgement) || one.lost !== null) return one;
      const first = seen.get(one.judgement) ?? unit;
      seen.set(one.judgement, first);
      return first === unit ? one : { ...one, lost: 'compared-apart' as const };
    }),
  );
}

function judgedOf({ number, kind, by, madeAt, ruling }: Judgement, anchored: readonly Anchored[]): Judged {
  const lost = anchored.flatMap((one) => (one.lost === null ? [] : [{ target: one.target, because: one.lost }]));
  const on = [...new Set(anchored.flatMap((one) => (one.on === null || one.lost !== null ? [] : [one.on])))].sort();
  return { number, kind, by, madeAt, on, lost, ...(ruling?.value === undefined ? {} : { value: ruling.value }) };
}

/** A comparison after the judgements on what it prints, with what became of each. */
export function withVerdicts(
  comparison: Comparison,
  { standing, anchored }: Rulings,
  { analyses, units }: { analyses: ReadonlyMap<string, Analysis>; units: readonly (readonly Anchored[])[] },
): Comparison {
  if (standing.length === 0) return comparison;
  const printed = anchorPrinted(standing, { comparison, analyses, laid: layOut(comparison, standing) });
  const inReports = anchored.filter(({ judgement, target }) => speaksOf(standing, { judgement, target }, analyses));
  const all = Map.groupBy([...inReports, ...tellApart(standing, units), ...printed], ({ judgement }) => judgement);
  const rejected = rejectedIds(standing, printed);
  const kept = <T extends Item>(list: readonly T[]): T[] => list.filter(({ id }) => !rejected.has(id));
  return {
    ...comparison,
    reuse: kept(comparison.reuse),
    copies: kept(comparison.copies),
    propositions: kept(comparison.propositions),
    disputes: kept(comparison.disputes),
    judgements: standing.flatMap((one) => (all.has(one.number) ? [judgedOf(one, all.get(one.number)!)] : [])),
  };
}

function speaksOf(
  standing: readonly Judgement[],
  { judgement, target }: Pick<Anchored, 'judgement' | 'target'>,
  analyses: ReadonlyMap<string, Analysis>,
): boolean {
  const one = standing.find(({ number }) => number === judgement)?.ruling?.targets[target];
  return one !== undefined && analyses.has(one.document);
}
