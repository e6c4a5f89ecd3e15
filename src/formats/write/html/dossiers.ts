// The dossier as the page's parts see it: every id looked up once, reports numbered, outlets told apart, names chosen.
// Parts never print an id of the comparison; anchors are numbers made here (r3, r3-s12, c5, o2, d1, e4).
import type { Analysis } from '../../../model/analyses.ts';
import type { Attribution } from '../../../model/attributions.ts';
import type {
  Claim,
  ComparedDocument,
  Comparison,
  Dispute,
  Entity,
  Happening,
  Origin,
  Proposition,
} from '../../../model/comparisons.ts';
import type { Span } from '../../../text/spans.ts';
import { html, type Markup } from './markup.ts';
import { listed, openPhrasebook, type PageLanguage, type Pair, type Phrasebook, pairOf } from './phrases.ts';
import { formUnits, type Unit } from './units.ts';

export interface DossierOptions {
  readonly language?: PageLanguage;
  readonly title?: string;
  readonly notice?: string;
  /** The name of a known entity ('usa') in a language, where the caller has a register at hand. */
  readonly nameOf?: (id: string, language: PageLanguage) => string | undefined;
}

/** One outlet; reports without one are an unknown outlet each. */
export interface Outlet {
  readonly key: string;
  readonly name: Pair;
  readonly known: boolean;
}

/** One report, numbered from 1 in the order of publication. */
export interface ReportView {
  readonly number: number;
  readonly anchor: string;
  readonly document: ComparedDocument;
  readonly analysis: Analysis | null;
  readonly outlet: Outlet;
  readonly units: readonly Unit[];
  readonly attributions: ReadonlyMap<string, Attribution>;
}

export interface Dossier {
  readonly comparison: Comparison;
  readonly book: Phrasebook;
  readonly options: DossierOptions;
  readonly reports: readonly ReportView[];
  readonly outlets: readonly Outlet[];
  readonly report: ReadonlyMap<string, ReportView>;
  readonly claim: ReadonlyMap<string, Claim>;
  readonly origin: ReadonlyMap<string, Origin>;
  readonly event: ReadonlyMap<string, Happening>;
  readonly proposition: ReadonlyMap<string, Proposition>;
  readonly entity: ReadonlyMap<string, Entity>;
  /** Propositions that a claim stands under. */
  readonly propositionsOf: ReadonlyMap<string, readonly Proposition[]>;
  /** Anchor of an origin, a proposition, a dispute: by id. */
  readonly anchors: ReadonlyMap<string, string>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Known dates first, then outlet, name and id: the same order whatever order the reports came in. */
function inOrder(one: ComparedDocument, other: ComparedDocument): number {
  const key = (document: ComparedDocument): string =>
    [document.published ?? '\uffff', document.outlet ?? '\uffff', document.name, document.id].join('\u0000');
  return compare(key(one), key(other));
}

function outletOf(document: ComparedDocument): Outlet {
  const name = document.outlet === null ? '' : shown(document.outlet);
  if (name !== '') return { key: name, name: [name, name], known: true };
  return {
    key: `\u0000${document.id}`,
    name: pairOf('outlet.unknown', { name: shown(document.name) || '…' }),
    known: false,
  };
}

function numberReports(comparison: Comparison, analyses: readonly Analysis[]): ReportView[] {
  const analysis = new Map(analyses.map((one) => [one.document.id, one]));
  return [...comparison.documents].sort(inOrder).map((document, index) => {
    const read = analysis.get(document.id) ?? null;
    return {
      number: index + 1,
      anchor: `r${index + 1}`,
      document,
      analysis: read,
      outlet: outletOf(document),
      units: read === null ? [] : formUnits(read, `r${index + 1}`),
      attributions: byId(read?.attributions ?? []),
    };
  });
}

function collectPropositions(propositions: readonly Proposition[]): Map<string, Proposition[]> {
  const found = new Map<string, Proposition[]>();
  for (const proposition of propositions)
    for (const claim of claimsOf(proposition)) found.set(claim, [...(found.get(claim) ?? []), proposition]);
  return found;
}

/** All claims on a proposition: those that assert, deny and doubt it. */
export const claimsOf = (proposition: Proposition): readonly string[] => [
  ...new Set([...proposition.claims, ...proposition.denied, ...proposition.doubted]),
];

function numberAnchors(comparison: Comparison): Map<string, string> {
  const anchors = new Map<string, string>();
  const number = (letter: string, items: readonly { readonly id: string }[]): void =>
    items.forEach((item, index) => {
      anchors.set(`${letter}:${item.id}`, `${letter}${index + 1}`);
    });
  number('o', comparison.origins);
  number('c', comparison.propositions);
  number('d', comparison.disputes);
  return anchors;
}

/** Looks everything up once. */
export function openDossier(
  comparison: Comparison,
  analyses: readonly Analysis[],
  options: DossierOptions = {},
): Dossier {
  const reports = numberReports(comparison, analyses);
  return {
    comparison,
    book: openPhrasebook(options.language ?? 'ar'),
    options,
    reports,
    outlets: [...new Map(reports.map(({ outlet }) => [outlet.key, outlet])).values()],
    report: new Map(reports.map((report) => [report.document.id, report])),
    claim: byId(comparison.claims),
    origin: byId(comparison.origins),
    event: byId(comparison.events),
    proposition: byId(comparison.propositions),
    entity: byId(comparison.entities),
    propositionsOf: collectPropositions(comparison.propositions),
    anchors: numberAnchors(comparison),
  };
}

/** The items of a list of ids that exist. */
export const known = <T>(items: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  ids.flatMap((id) => items.get(id) ?? []);

/** A name as it may be shown in a line: without controls that hide, reorder or break; its stored form is untouched. */
export const shown = (name: string): string =>
  name
    .replace(/[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .trim();

const isArabic = (text: string): boolean => /\p{Script=Arabic}/u.test(text);
const FOREIGN_FIRST = /^[^\p{L}]*(?!\p{Script=Arabic})\p{L}/u;
const LATIN = /\p{Script=Latin}/u;

/** Words of a report or a name, isolated, with their language said. */
export const foreign = (text: string): Markup => {
  const words = shown(text);
  if (!isArabic(words)) return html`<bdi>${words}</bdi>`;
  // A <bdi> takes the direction of its first letter by itself; only Arabic that begins with a foreign word must be told.
  return FOREIGN_FIRST.test(words)
    ? html`<bdi lang="ar" dir="rtl">${words}</bdi>`
    : html`<bdi lang="ar">${words}</bdi>`;
};

/** A name in the page's language, isolated; it changes with the page's language where the two differ. */
export function directionalName(dossier: Dossier, name: Pair): Markup {
  if (name[0] === name[1]) return foreign(name[0]);
  return html`<bdi data-t="${dossier.book.placeOf(name)}">${dossier.book.now(name)}</bdi>`;
}

/** What an entity is called in both languages: the register's name, else a name that the reports use, else its id. */
export function nameOfEntity(dossier: Dossier, id: string): Pair {
  const names = dossier.entity.get(id)?.names ?? [];
  const asked = (language: PageLanguage): string | undefined => dossier.options.nameOf?.(id, language);
  const arabic = asked('ar') ?? names.find(isArabic) ?? names[0] ?? asked('en') ?? id;
  const english = asked('en') ?? names.find((name) => LATIN.test(name)) ?? names[0] ?? asked('ar') ?? id;
  return [shown(arabic), shown(english)];
}

/** Whether an entity has a name, from the register or from the reports. */
const isNamed = (dossier: Dossier, id: string): boolean =>
  (dossier.entity.get(id)?.names.length ?? 0) > 0 || dossier.options.nameOf?.(id, 'ar') !== undefined;

/** The name of a side: its entity's; «حكومة …» where only the country is known. */
export function nameOfSide(dossier: Dossier, id: string): Pair {
  if (isNamed(dossier, id)) return nameOfEntity(dossier, id);
  const [, country = '', kind = ''] = /^(.+)-(government|opposition)$/u.exec(id) ?? [];
  if (kind === '' || !isNamed(dossier, country)) return [id.replaceAll('-', ' '), id.replaceAll('-', ' ')];
  return pairOf(kind === 'government' ? 'side.government' : 'side.opposition', {
    name: nameOfEntity(dossier, country),
  });
}

/** Who speaks in an attribution: its entity's name, else the words that name it, else nobody. */
export function nameOfSpeaker(dossier: Dossier, report: ReportView, attribution: Attribution): Pair {
  if (isNamed(dossier, attribution.sourceEntity)) return nameOfEntity(dossier, attribution.sourceEntity);
  const span = attribution.source ?? attribution.antecedent ?? attribution.channel;
  if (span === null || report.analysis === null) return pairOf('origin.nobody');
  const words = shown(report.analysis.document.text.slice(span.start, span.end));
  return [words, words];
}

/** The name of a mention's entity; null where the words themselves are its name. */
export const nameOfMention = (dossier: Dossier, id: string): Pair | null =>
  isNamed(dossier, id) ? nameOfEntity(dossier, id) : null;

/** The name of an origin: its own, else its entity's. */
export function nameOfOrigin(dossier: Dossier, origin: Origin): Pair {
  if (origin.kind === 'narrator' || origin.kind === 'headline') {
    const carriers = origin.carriers.map((carrier): Pair => [shown(carrier), shown(carrier)]);
    const name = carriers.length > 0 ? listed(carriers) : shown(origin.name) || '…';
    return pairOf(origin.kind === 'narrator' ? 'origin.narratorOf' : 'origin.headlineOf', { name });
  }
  if (origin.kind === 'agentless') return pairOf('origin.nobody');
  const entity = nameOfEntity(dossier, origin.source);
  const own = shown(origin.name);
  if (own === '' || own === origin.source) return entity;
  return dossier.options.nameOf?.(origin.source, 'en') === undefined ? [own, own] : [own, entity[1]];
}

/** Where a claim stands: its report and the words that carry it; null where neither is known. */
export function placeOfClaim(
  dossier: Dossier,
  claim: Claim,
): { readonly report: ReportView; readonly span: Span } | null {
  const report = dossier.report.get(claim.document);
  const span = claim.evidence[0] ?? claim.because.spans[0];
  return report?.analysis === undefined || report.analysis === null || span === undefined ? null : { report, span };
}

/** The outlets of the claims' reports, each once, in the page's order. */
export function outletsOf(dossier: Dossier, claims: readonly Claim[]): readonly Outlet[] {
  const keys = new Set(claims.map((claim) => dossier.report.get(claim.document)?.outlet.key));
  return dossier.outlets.filter((outlet) => keys.has(outlet.key));
}

/** Disputes, contradictions first, then by how many origins stand in them. */
export function disputesInOrder(dossier: Dossier): readonly Dispute[] {
  const weight = { contradiction: 0, update: 1, 'different-scope': 2 } as const;
  const size = (dispute: Dispute): number => new Set(dispute.positions.flatMap((position) => position.origins)).size;
  return [...dossier.comparison.disputes].sort(
    (one, other) => weight[one.kind] - weight[other.kind] || size(other) - size(one) || compare(one.id, other.id),
  );
}
