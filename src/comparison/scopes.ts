// Different scopes: answers that look apart and are not opposed: twenty raids and eight targets, the town and its province, a flat
// statement and «ربما», a notice given and no coordination. They are shown side by side and said to be compatible.
import type { ClaimDraft } from './claims.ts';
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
import type { PropositionDraft } from './propositions.ts';

/** How many strikes, targets, aircraft: other units are another scope. */
export const counts: Finder = (matter) => {
  const all = asserted(inSlot(matter, 'count', 'count-targets'));
  const people = peopleCounted(matter, all);
  if (people !== null) return [people];
  const positions = all.map((one) => position(one.unit === null ? one.value : `${one.value} ${one.unit}`, [one]));
  if (positions.length < 2 || reportsOf(positions) < 2) return [];
  return [{ about: 'count', kind: 'different-scope', positions, rule: 'dispute/other-units' }];
};

/** «أوقفت ثلاثة مشتبه بهم» and «سبعة»: the same people counted twice by two voices. Other things may be parts of each other. */
function peopleCounted(matter: Matter, all: readonly PropositionDraft[]): DisputeDraft | null {
  const exact = all.filter((one) => /-person$/.test(one.unit ?? '') && typeof one.value === 'number');
  const byUnit = new Map<string, PropositionDraft[]>();
  for (const one of exact) push(byUnit, one.unit!, one);
  const list = [...byUnit.values()].find((one) => one.length > 1);
  if (list === undefined) return null;
  const positions = list.map((one) => position(one.value, [one]));
  if (reportsOf(positions) < 2 || !opposed(matter, positions[0]!, positions[1]!)) return null;
  return { about: 'count', kind: 'contradiction', positions, rule: 'dispute/toll-at-one-time' };
}

/** Where: wider and narrower accounts. An account that names several places together is one answer («حماة وحمص»). */
export const places: Finder = (matter) => {
  const all = asserted(inSlot(matter, 'place')).filter((one) => !isNegation(one.value));
  const told = withoutGlosses(all.map((one) => position(one.value, [one]))).flatMap((one) => one.propositions);
  const byClaim = new Map<ClaimDraft, PropositionDraft[]>();
  for (const one of told) for (const { claim } of one.asserted) push(byClaim, claim, one);
  const sets = Map.groupBy(byClaim, ([, list]) =>
    list
      .map(({ value }) => String(value))
      .sort()
      .join('+'),
  );
  const positions = [...sets].sort().map(([value, list]): PositionDraft => {
    const one = list[0]![1];
    const claims = distinct(list.map(([claim]) => claim));
    return { value, text: one.map(({ text }) => text).join(' + '), propositions: one.length === 1 ? one : [], claims };
  });
  if (positions.length < 2 || reportsOf(positions) < 2) return [];
  return [{ about: 'place', kind: 'different-scope', positions, rule: 'dispute/wider-and-narrower' }];
};

/** «في البلدة بجنوب البلاد»: a place that no register knows and that is only told together with another one is its gloss, no answer of its own. */
function withoutGlosses(positions: readonly PositionDraft[]): PositionDraft[] {
  const kept: PositionDraft[] = [];
  for (const one of [...positions].sort((first, second) => second.claims.length - first.claims.length)) {
    const claims = new Set(one.claims.map((claim) => claim.id));
    const beside =
      String(one.value).startsWith('name:') &&
      kept.some((other) => other.claims.filter((claim) => claims.has(claim.id)).length === claims.size);
    if (!beside) kept.push(one);
  }
  return kept;
}

/** How sure: one account states flatly what another calls probable or would not confirm. */
export const certainties: Finder = (matter) => {
  return inSlot(matter, 'actor').flatMap((one): DisputeDraft[] => {
    const grades = new Map<string, ClaimDraft[]>();
    const bearers = [...one.asserted, ...one.doubted]
      .map((bearing) => bearing.claim)
      .filter((claim) => claim.author !== undefined || claim.circumstance?.inherited.includes('actor') !== true);
    for (const claim of distinct([...bearers, ...matter.unanswered])) push(grades, gradeOf(claim), claim);
    if (grades.size > 0 && matter.draft.family === 'attack')
      for (const claim of namingNobody(matter, bearers)) push(grades, 'nobody-named', claim);
    const positions = [...grades].sort().map(([grade, claims]) => ({ ...position(grade, [], claims), text: one.text }));
    if (positions.length < 2 || !(isUnsure(grades) || isFlatElsewhere(matter, grades))) return [];
    return [{ about: 'certainty', kind: 'different-scope', positions, rule: 'dispute/other-certainty' }];
  });
};

/** Those who characterise an attack («عمل إرهابي») and name nobody; not where they name somebody elsewhere. */
function namingNobody(matter: Matter, bearers: readonly ClaimDraft[]): ClaimDraft[] {
  const naming = new Set(bearers.map((claim) => matter.originOf.get(claim.id)));
  return matter.claims.filter(
    (claim) =>
      claim.voice.named &&
      claim.author === undefined &&
      !claim.withheld &&
      claim.circumstance!.mention.anaphoric !== true &&
      !naming.has(matter.originOf.get(claim.id)),
  );
}

const isUnsure = (grades: ReadonlyMap<string, unknown>): boolean => [...grades.keys()].some((one) => UNSURE.has(one));

/** Who did an attack: one outlet says it flatly, another only on somebody's word. */
function isFlatElsewhere({ draft }: Matter, grades: ReadonlyMap<string, readonly ClaimDraft[]>): boolean {
  if (draft.family !== 'attack') return false;
  const flat = new Set(grades.get('narrated')?.map((claim) => claim.report));
  return flat.size > 0 && (grades.get('stated') ?? []).some((claim) => !flat.has(claim.report));
}

const UNSURE: ReadonlySet<string> = new Set(['not-confirmed', 'suspected', 'probable']);

function gradeOf(claim: ClaimDraft): string {
  if (claim.withheld) return 'not-confirmed';
  if (claim.attribution?.agentless === true) return 'suspected';
  if (claim.attribution?.hedged === true || /^P/.test(claim.factuality)) return 'probable';
  return claim.attribution === null ? 'narrated' : 'stated';
}

/** Did one party coordinate with another? Denials by each speaker, and the notices that it gave. */
export function coordinations(matters: readonly Matter[]): { draft: DisputeDraft; matter: Matter }[] {
  const denials = new Map<string, Matter[]>();
  const notices = new Map<string, Matter[]>();
  for (const matter of matters) {
    const denied =
      matter.draft.type === 'coordination' && inSlot(matter, 'occurrence').some((one) => isNegation(one.value));
    for (const actor of matter.draft.actors)
      if (denied) push(denials, actor, matter);
      else if (matter.draft.type === 'notification') push(notices, actor, matter);
  }
  return [...denials].flatMap(([actor, list]) => {
    const told = (notices.get(actor) ?? []).flatMap((one) => asserted(inSlot(one, 'occurrence')));
    const positions: PositionDraft[] = list.flatMap((one) => answersOf(one));
    if (told.length > 0) positions.push(position('notice-given', told));
    if (positions.length < 2) return [];
    const draft = {
      about: 'coordination',
      kind: 'different-scope' as const,
      positions,
      rule: 'dispute/notice-and-coordination',
    };
    return [{ draft, matter: list[0]! }];
  });
}

/** One answer for each voice that denies. */
function answersOf(matter: Matter): PositionDraft[] {
  const denied = asserted(inSlot(matter, 'occurrence')).filter((one) => isNegation(one.value));
  const voices = new Map<string, ClaimDraft[]>();
  for (const one of denied) for (const { claim } of one.asserted) push(voices, matter.originOf.get(claim.id)!, claim);
  return [...voices.values()].map((claims) => position('none', denied, distinct(claims)));
}
