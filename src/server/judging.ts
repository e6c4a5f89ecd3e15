// Judging what is stored: readings with the judgements on them, the words that an id means today, and what became of every judgement that
// stands, those first whose words are not found any more.
import { type Meaning, targetOf } from '../comparison/targets.ts';
import { arabic, compareJudged, shippedGazetteer } from '../index.ts';
import type { Analysis } from '../model/analyses.ts';
import type { Comparison, Judged } from '../model/comparisons.ts';
import { candidatesOf } from '../model/findings.ts';
import { REPORT_FINDINGS, type Target } from '../model/judgements.ts';
import { type Judgement, type Store, standingJudgements } from '../store/index.ts';
import { type AnalysesWanted, analysesIn, analysisOf } from './analyses.ts';

/** Stored reports, read and compared as people ruled them. */
export async function compareStored(
  store: Store,
  wanted: AnalysesWanted['wanted'],
): Promise<{ analyses: readonly Analysis[]; comparison: Comparison }> {
  const analyses = await analysesIn(store, { wanted, fresh: false, step: () => {} });
  const judgements = await store.judgements();
  return { analyses, comparison: compareJudged({ analyses, judgements }, arabic, shippedGazetteer) };
}

/** Which findings are meant: ids of a comparison (c-…, o-…), of documents, or of findings in a report (DOCUMENT/a3). */
export interface Named {
  readonly ids: readonly string[];
  readonly meaning: Meaning;
  /** The reports whose comparison the ids are of. */
  readonly wanted: AnalysesWanted['wanted'];
}

const IN_REPORT = /^([0-9a-f]{32})(?:\/([a-z]+[0-9-]+))?$/u;

async function targetInReport(store: Store, document: string, id: string | undefined): Promise<Target | null> {
  const stored = await store.document(document);
  if (stored === null) return null;
  if (id === undefined) return { document };
  const analysis = await analysisOf(store, stored);
  if (analysis === null) return null;
  for (const finding of REPORT_FINDINGS) {
    const found = candidatesOf(analysis, finding).find(({ item }) => item.id === id);
    if (found === undefined) continue;
    const { start, end, type } = found;
    const quote = analysis.document.text.slice(start, end);
    return { document, finding, start, end, quote, ...(type === '' ? {} : { type }) };
  }
  return null;
}

/** The targets that ids mean, or the first id that means nothing. */
export async function targetsFor(store: Store, { ids, meaning, wanted }: Named): Promise<readonly Target[] | string> {
  const targets: Target[] = [];
  const compared = ids.some((id) => !IN_REPORT.test(id)) ? await compareStored(store, wanted) : null;
  for (const id of ids) {
    const [, document, inside] = IN_REPORT.exec(id) ?? [];
    const target =
      document === undefined ? targetOf(compared!, id, meaning) : await targetInReport(store, document, inside);
    if (target === null) return id;
    targets.push(target);
  }
  return targets;
}

const goneFrom = ({ number, kind, by, madeAt, ruling }: Judgement): Judged => ({
  number,
  kind,
  by,
  madeAt,
  on: [],
  lost: (ruling?.targets ?? []).map((_, target) => ({ target, because: 'words-gone' as const })),
});

/** Every judgement that stands, with the findings that it is on in the readings of this engine, and what was not found again. */
export async function judgementsNow(store: Store): Promise<Judged[]> {
  const judgements = await store.judgements();
  const standing = standingJudgements(judgements).filter(({ ruling, kind }) => ruling !== null && isRuling(kind));
  const documents = new Set(standing.flatMap(({ ruling }) => ruling!.targets.map(({ document }) => document)));
  const analyses: Analysis[] = [];
  for (const id of documents) {
    const stored = await store.document(id);
    const analysis = stored === null ? null : await analysisOf(store, stored);
    if (analysis !== null) analyses.push(analysis);
  }
  const comparison = compareJudged({ analyses, judgements }, arabic, shippedGazetteer);
  const told = new Map((comparison.judgements ?? []).map((one) => [one.number, one]));
  return standing.map((one) => told.get(one.number) ?? goneFrom(one));
}

const isRuling = (kind: string): boolean => kind !== 'remove' && kind !== 'expire';
