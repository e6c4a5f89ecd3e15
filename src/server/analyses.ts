// Stored analyses: what this engine finds in the reports of a store, read from the store where this version has read them before, made and
// kept where not. The text is kept once, with the document: an analysis goes in without it and gets it back.
import { analyze, arabic, shippedGazetteer } from '../index.ts';
import { type Analysis, ENGINE } from '../model/analyses.ts';
import type { Document } from '../model/documents.ts';
import type { Store, StoredDocument, Wanted } from '../store/index.ts';

const BATCH = 50;
const engine = `${ENGINE.name} ${ENGINE.version}`;

/** A stored report as the engine takes it; null where its text was removed. */
export function documentFrom(stored: StoredDocument): Document | null {
  if (stored.text === null) return null;
  const { id, text, outlet, published, url } = stored;
  return { id, name: stored.name ?? id, text, language: arabic.code, outlet, published, url };
}

const packed = (analysis: Analysis): string =>
  JSON.stringify({ ...analysis, document: { ...analysis.document, text: '' } });

function unpacked(body: string, document: Document): Analysis {
  const analysis = JSON.parse(body) as Analysis;
  return { ...analysis, document: { ...analysis.document, ...document, ...stillInferred(analysis, document) } };
}

/** What the analysis worked out itself and the store does not know: the language, and a date that only the text tells. */
const stillInferred = (analysis: Analysis, document: Document): Partial<Document> => ({
  language: analysis.document.language,
  ...(document.published === null ? { published: analysis.document.published } : {}),
});

/** Whether this version of the engine has read a document. */
export const isAnalysed = async (store: Store, document: string): Promise<boolean> =>
  (await store.analysis(document, engine)) !== null;

/** The analysis of one stored report, kept for the next time; null where its text was removed. */
export async function analysisOf(store: Store, stored: StoredDocument): Promise<Analysis | null> {
  const document = documentFrom(stored);
  if (document === null) return null;
  const body = await store.analysis(document.id, engine);
  if (body !== null) return unpacked(body, document);
  const analysis = analyze(document, arabic, shippedGazetteer);
  await store.saveAnalyses([{ document: document.id, engine, body: packed(analysis) }]);
  return analysis;
}

export interface AnalysesWanted {
  readonly wanted: Omit<Wanted, 'limit' | 'after'>;
  /** Read every report anew, whatever is kept. */
  readonly fresh: boolean;
  /** Told of each report as it is begun. */
  readonly step: (name: string) => void;
}

/** The analyses of the wanted reports, newest first. */
export async function analysesIn(store: Store, { wanted, fresh, step }: AnalysesWanted): Promise<Analysis[]> {
  const analyses: Analysis[] = [];
  let made: { document: string; engine: string; body: string }[] = [];
  const keep = async (): Promise<void> => {
    await store.saveAnalyses(made);
    made = [];
  };
  for await (const stored of store.all(wanted)) {
    const document = documentFrom(stored);
    if (document === null) continue;
    step(document.name);
    const body = fresh ? null : await store.analysis(document.id, engine);
    const analysis = body === null ? analyze(document, arabic, shippedGazetteer) : unpacked(body, document);
    if (body === null) made.push({ document: document.id, engine, body: packed(analysis) });
    analyses.push(analysis);
    if (made.length >= BATCH) await keep();
  }
  await keep();
  return analyses;
}
