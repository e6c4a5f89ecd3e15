// Contradictions: somebody denies what somebody else asserts of one happening. «استهدفت الغارة مخزناً» against «لم تستهدف أي مخزن». Two
// values that may both be true are never opposed; a denial is opposed to what it denies, and answers beside it are listed with it.
import {
  asserted,
  type DisputeDraft,
  distinct,
  type Finder,
  inSlot,
  isNegation,
  type Matter,
  opposed,
  type PositionDraft,
  position,
  push,
  reportsOf,
} from './matters.ts';
import { negated, type PropositionDraft } from './propositions.ts';

/** Who or what was hit: contested where one denies a target that another asserts. */
export const targets: Finder = (matter) => {
  const all = inSlot(matter, 'target');
  const values = new Map(all.map((one) => [String(one.value), one]));
  const contested = asserted(all).some((one) => (values.get(negated(one.value))?.asserted.length ?? 0) > 0);
  const positions = alike(asserted(all)).map((list) => position(list[0]!.value, list));
  if (positions.length < 2) return [];
  positions.push(...rejections(all), ...unknown(matter, all));
  if (contested) return [{ about: 'target', kind: 'contradiction', positions, rule: 'dispute/denied' }];
  if (reportsOf(positions) < 2) return [];
  return [{ about: 'target', kind: 'different-scope', positions, rule: 'dispute/several-values' }];
};

/** «المعارضة» and «المعارضة السورية»: a class and the only one of its class that is named are one answer. */
function alike(all: readonly PropositionDraft[]): PropositionDraft[][] {
  const lists = new Map(all.map((one) => [String(one.value), [one]]));
  for (const [value, list] of lists) {
    const named = [...lists.keys()].filter((other) => other !== value && other.endsWith(`-${value}`));
    if (named.length !== 1) continue;
    lists.get(named[0]!)!.push(...list);
    lists.delete(value);
  }
  return [...lists.values()];
}

/** «الاتهام بلا أساس»: a denial is denied. */
function rejections(all: readonly PropositionDraft[]): PositionDraft[] {
  const rejected = all.filter((one) => isNegation(one.value) && one.denied.length > 0);
  const claims = distinct(rejected.flatMap((one) => one.denied.map((bearing) => bearing.claim)));
  return claims.length === 0 ? [] : [position('charge-rejected', rejected, claims)];
}

/** Those who do not know, or would not say. */
function unknown(matter: Matter, all: readonly PropositionDraft[]): PositionDraft[] {
  const doubted = all.flatMap((one) => one.doubted.map((bearing) => bearing.claim));
  const elsewhere = new Set(
    matter.consequences.flatMap((one) => one.claims.map((claim) => `${claim.report} ${claim.attribution?.id}`)),
  );
  const silent = [...doubted, ...matter.unanswered, ...matter.claims.filter((one) => one.withheld)];
  const claims = distinct(silent).filter((one) => !elsewhere.has(`${one.report} ${one.attribution?.id}`));
  return claims.length === 0 ? [] : [position('unknown', [], claims)];
}

const HARM: readonly string[] = ['killed', 'injured', 'casualties'];

const isCivilian = (value: string | number | null): boolean => String(value).endsWith('civilians');

/** Were civilians harmed? Casualties asserted and denied, and civilians as targets. */
export const civilians: Finder = (matter) => {
  const harm = matter.consequences.flatMap((one) => inSlot(one, ...HARM));
  const hit = inSlot(matter, 'target').filter((one) => isCivilian(one.value));
  const all = [...harm, ...hit];
  const no = asserted(all).filter((one) => isNegation(one.value) || one.value === 0);
  if (!no.some((one) => isCivilian(one.value) || isCivilian(one.whom) || one.value === 0)) return [];
  const yes = asserted(all).filter((one) => !isNegation(one.value) && one.value !== 0);
  const positions = [position('killed', yes), position('none', no)];
  if (yes.length === 0 || !opposed(matter, positions[0]!, positions[1]!)) return [];
  const doubted = harm.flatMap((one) => one.doubted.map((bearing) => bearing.claim));
  const silent = distinct([
    ...doubted,
    ...matter.consequences.flatMap((one) => [...one.unanswered, ...one.claims.filter((claim) => claim.withheld)]),
  ]);
  if (silent.length > 0) positions.push(position('no-information', [], silent));
  return [{ about: 'civilian-casualties', kind: 'contradiction', positions, rule: 'dispute/denied' }];
};

/** What for, with what, on what: values that may all be true unless one of them is denied. */
export const manners: Finder = (matter) =>
  ['purpose', 'instrument', 'object', 'scope'].flatMap((slot): DisputeDraft[] => {
    const all = asserted(inSlot(matter, slot));
    const positions = all.map((one) => position(one.value, [one]));
    if (positions.length < 2 || reportsOf(positions) < 2) return [];
    const rendered = renderings(matter, all);
    if (rendered.length > 0)
      return [{ about: slot, kind: 'contradiction', positions: rendered, rule: 'dispute/other-rendering' }];
    const values = new Set(all.map((one) => String(one.value)));
    const contested = all.some((one) => values.has(negated(one.value)));
    const kind = contested ? 'contradiction' : 'different-scope';
    return [{ about: slot, kind, positions, rule: contested ? 'dispute/denied' : 'dispute/several-values' }];
  });

/** «انتحاري فجر نفسه» against «عبوة مزروعة»: somebody died setting it off, or nobody was there. */
export const settings: Finder = (matter) => {
  const positions = asserted(inSlot(matter, 'manner')).map((one) => position(one.value, [one]));
  if (positions.length < 2 || !opposed(matter, positions[0]!, positions[1]!)) return [];
  return [{ about: 'manner', kind: 'contradiction', positions, rule: 'dispute/other-manner' }];
};

/** «مقران ونقطة تجمع» and «مقران ومستودع» of one origin: where renderings of one list differ in one thing, one of them is wrong. */
function renderings(matter: Matter, all: readonly PropositionDraft[]): PositionDraft[] {
  const lists = new Map<string, Set<PropositionDraft>>();
  for (const one of all)
    for (const { claim } of one.asserted) {
      if (claim.heading || claim.attribution === null) continue;
      const key = `${matter.originOf.get(claim.id)} ${claim.report}`;
      lists.set(key, (lists.get(key) ?? new Set()).add(one));
    }
  const byOrigin = new Map<string, Set<PropositionDraft>[]>();
  for (const [key, list] of lists) push(byOrigin, key.slice(0, key.indexOf(' ')), list);
  for (const told of byOrigin.values())
    for (const one of told)
      for (const other of told) {
        const [only, beside] = [without(one, other), without(other, one)];
        const isRendering = one.size > 1 && one.size === other.size && only.length === 1;
        if (isRendering) return [...only, ...beside].map((part) => position(part.value, [part]));
      }
  return [];
}

const without = <T>(one: ReadonlySet<T>, other: ReadonlySet<T>): T[] => [...one].filter((part) => !other.has(part));
