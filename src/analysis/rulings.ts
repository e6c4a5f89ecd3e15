// Rulings on the findings of one report: a rejected attribution is taken out before reports are compared, so that what it vouched for passes
// to the source outside it or to the outlet, and every count follows; a replaced part («stance: denies») stands for what the engine found.
// A ruling finds its finding by its words and their place; what is not found again is told.
import type { Analysis } from '../model/analyses.ts';
import { findTarget } from '../model/findings.ts';
import { type Anchored, type Judgement, REPLACEABLE, REPORT_FINDINGS } from '../model/judgements.ts';

/** A report after what was ruled on it. */
export interface Ruled {
  readonly analysis: Analysis;
  readonly anchored: readonly Anchored[];
}

const REPORT: ReadonlySet<string> = new Set(REPORT_FINDINGS);

interface Changes {
  readonly rejected: ReadonlySet<string>;
  readonly replaced: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

/** Applies what stands of a report's rulings, first to last. */
export function ruleOnAnalysis(analysis: Analysis, standing: readonly Judgement[]): Ruled {
  const rejected = new Set<string>();
  const replaced = new Map<string, Record<string, unknown>>();
  const anchored: Anchored[] = [];
  for (const { number, ruling } of standing)
    for (const [target, one] of (ruling?.targets ?? []).entries()) {
      if (one.document !== analysis.document.id || !REPORT.has(one.finding ?? 'document')) continue;
      const found = findTarget(analysis, one);
      anchored.push({ judgement: number, target, ...found });
      if (found.on === null) continue;
      const key = `${one.finding} ${found.on}`;
      if (ruling!.kind === 'reject') rejected.add(key);
      if (ruling!.kind === 'accept' || ruling!.kind === 'replace') rejected.delete(key);
      if (ruling!.kind === 'replace')
        replaced.set(key, { ...replaced.get(key), ...permitted(one.finding!, ruling!.value) });
    }
  return {
    analysis: rejected.size + replaced.size === 0 ? analysis : changed(analysis, { rejected, replaced }),
    anchored,
  };
}

const permitted = (finding: string, value: unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => REPLACEABLE[finding]?.includes(key) === true));

function changed(analysis: Analysis, { rejected, replaced }: Changes): Analysis {
  const kept = <T extends { readonly id: string }>(kind: string, list: readonly T[]): T[] =>
    list
      .filter(({ id }) => !rejected.has(`${kind} ${id}`))
      .map((one) => ({ ...one, ...(replaced.get(`${kind} ${one.id}`) as Partial<T> | undefined) }));
  const outer = new Map(analysis.attributions.map(({ id, inside }) => [id, inside]));
  const vouching = (id: string | null): string | null => {
    let one = id;
    while (one !== null && rejected.has(`attribution ${one}`)) one = outer.get(one) ?? null;
    return one;
  };
  const events = kept('event', analysis.events).map(({ sameAs, ...one }) => ({
    ...one,
    attribution: vouching(one.attribution),
    ...(sameAs === undefined || rejected.has(`event ${sameAs}`) ? {} : { sameAs }),
  }));
  return {
    ...analysis,
    mentions: kept('mention', analysis.mentions),
    times: kept('time', analysis.times),
    numbers: kept('number', analysis.numbers),
    attributions: kept('attribution', analysis.attributions).map((one) => ({ ...one, inside: vouching(one.inside) })),
    events,
  };
}
