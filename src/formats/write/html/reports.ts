// The reports: each with its text in the reader, its findings marked in place, and beside it what it claims, sentence by
// sentence, with the way back to the matrix and to the origin.
import type { Claim } from '../../../model/comparisons.ts';
import { datePair } from './dates.ts';
import {
  type Dossier,
  directionalName,
  foreign,
  nameOfEntity,
  placeOfClaim,
  type ReportView,
  shown,
} from './dossiers.ts';
import { collectFindings, type Finding, LAYERS } from './findings.ts';
import { html, type Markup, type Piece } from './markup.ts';
import { copyButton, longList, nothing, originName, quotedWords, sentenceLink, verdictChip } from './parts.ts';
import { type Pair, pairOf, pairOfValue } from './phrases.ts';
import { writeReader } from './readers.ts';
import { judgeVerdict } from './verdicts.ts';

/** What the script must know of a report: citation and, for each finding, layer, what it says and its rule. */
export interface ReportIsland {
  readonly outlet: number;
  readonly date: number;
  readonly name: string;
  readonly findings: readonly (readonly [layer: number, says: number, rule: number])[];
}

export interface WrittenReport {
  readonly markup: Markup;
  readonly island: ReportIsland;
}

/** The headline as it stands, else the report's name. */
export function titleOf(report: ReportView): string {
  const { analysis, document } = report;
  const block = analysis?.blocks.find(({ role }) => role === 'headline');
  const words =
    block === undefined ? '' : shown(analysis!.document.text.slice(block.start, block.end).replace(/\s+/gu, ' '));
  return words || shown(document.name);
}

/** On whose word: the origin, and whose report of it this is. */
function speaker(dossier: Dossier, claim: Claim): Piece {
  const origin = dossier.origin.get(claim.origin);
  if (origin === undefined) return dossier.book.say('cannotTell');
  return html`<a href="#${dossier.anchors.get(`o:${origin.id}`)}">${originName(dossier, origin)}</a>`;
}

function claimItem(dossier: Dossier, report: ReportView, claim: Claim): Markup | null {
  const place = placeOfClaim(dossier, claim);
  if (place === null) return null;
  const { say, show } = dossier.book;
  const propositions = dossier.propositionsOf.get(claim.id) ?? [];
  const event = dossier.event.get(claim.event);
  const chips = [...new Set(propositions.map((proposition) => judgeVerdict(dossier, proposition, claim)))];
  const rows = propositions
    .slice(0, 6)
    .map(
      (proposition) =>
        html`<a class="slot" href="#${dossier.anchors.get(`c:${proposition.id}`)}">${show(pairOfValue('slot', proposition.slot))}</a> `,
    );
  return html`<li><p class="says">${chips.map((verdict) => verdictChip(dossier, verdict))} ${speaker(dossier, claim)}${
    event === undefined ? null : html` · <span class="type">${show(pairOfValue('event', event.type))}</span>`
  }</p><p>${sentenceLink(report, place.span, quotedWords(report, place.span))}</p><p class="source-line">${rows.length > 0 ? html`${say('report.rows')} ${rows}` : null}${copyButton(dossier)}</p></li>`;
}

function writeMeta(dossier: Dossier, report: ReportView): Markup {
  const { say, show } = dossier.book;
  const { document, analysis } = report;
  const date = datePair(document.published);
  const inferred = analysis?.document.publishedBasis === 'inferred';
  const agencies = [...new Set(analysis?.blocks.flatMap((block) => block.agencies ?? []) ?? [])];
  const credit = agencies.map((id) => html`${directionalName(dossier, nameOfEntity(dossier, id))} `);
  const url = analysis?.document.url ?? null;
  return html`<p class="meta"><b>${directionalName(dossier, report.outlet.name)}</b> · ${show(inferred ? pairOf('inferred', { value: date }) : date)}${
    credit.length === 0 ? null : html` · ${say('report.credit')} ${credit}`
  } · <span class="file" dir="ltr">${shown(document.name)}</span>${url === null ? null : html` · <span class="file" dir="ltr">${shown(url)}</span>`}</p>`;
}

function writeBody(
  dossier: Dossier,
  report: ReportView,
  parts: { findings: readonly Finding[]; claims: readonly Claim[] },
): Markup {
  const { say, attribute } = dossier.book;
  const { analysis, number } = report;
  if (analysis === null) return nothing(dossier, 'report.noText');
  const items = parts.claims.flatMap((claim) => claimItem(dossier, report, claim) ?? []);
  const list =
    items.length === 0
      ? nothing(dossier, 'report.noClaims')
      : longList(dossier, items, { first: 14, more: 'more.sentences', kind: 'ol', name: 'told' });
  return html`<div class="report-body"><div class="page">${writeReader(analysis, report.units, parts.findings)}</div>
<aside ${attribute('aria-label', pairOf('report.aside', { number }))}><div class="inspector needs-script"><p class="label">${say('inspector')}</p><div class="steps"><button type="button" class="icon-back" data-step="-1" data-report="${number}" ${attribute('aria-label', pairOf('inspector.before'))}></button><button type="button" class="icon-forward" data-step="1" data-report="${number}" ${attribute('aria-label', pairOf('inspector.after'))}></button></div><div class="inspected" aria-live="polite"><p class="note">${say('inspector.hint')}</p></div></div>
<p class="label">${say('report.claims', { count: items.length })}</p>${list}</aside></div>`;
}

/** One report and what the script must know of it. */
export function writeReport(dossier: Dossier, report: ReportView, claims: readonly Claim[]): WrittenReport {
  const { book } = dossier;
  const findings = collectFindings(dossier, report);
  const open = dossier.reports.length <= 12;
  const place = (pair: Pair): number => book.placeOf(pair);
  return {
    markup: html`<article class="report" id="${report.anchor}"><details${open ? html` open` : null}><summary><h3><span class="number">${report.number}</span> ${foreign(titleOf(report))}</h3></summary>${writeMeta(dossier, report)}${writeBody(dossier, report, { findings, claims })}</details></article>`,
    island: {
      outlet: place(report.outlet.name),
      date: place(datePair(report.document.published)),
      name: shown(report.document.name),
      findings: findings.map(({ layer, says, rule }) => [LAYERS.indexOf(layer), place(says), place([rule, rule])]),
    },
  };
}

/** The switches of the layers; they work by style alone. */
export function writeLayers(dossier: Dossier): Markup {
  const { say, attribute } = dossier.book;
  const boxes = [...LAYERS, 'noise' as const].map(
    (layer) =>
      html`<label><input type="checkbox" id="layer-${layer}" checked> <span class="f-${layer}">${say(`layer.${layer}`)}</span></label>`,
  );
  return html`<div class="layers" role="group" ${attribute('aria-label', pairOf('layers'))}><span class="label">${say('layers')}</span>${boxes}<button type="button" class="needs-script" data-act="open-all">${say('reports.openAll')}</button></div>`;
}

/** The claims of each report, in the order of its text. */
export function claimsByReport(dossier: Dossier): Map<string, Claim[]> {
  const byReport = new Map<string, Claim[]>();
  for (const claim of dossier.comparison.claims) {
    const list = byReport.get(claim.document);
    if (list === undefined) byReport.set(claim.document, [claim]);
    else list.push(claim);
  }
  const start = (claim: Claim): number => claim.evidence[0]?.start ?? 0;
  for (const list of byReport.values())
    list.sort((one, other) => start(one) - start(other) || (one.id < other.id ? -1 : 1));
  return byReport;
}

/** The names of the layers for the script, in the order of LAYERS. */
export const layerNames = (dossier: Dossier): number[] =>
  LAYERS.map((layer) => dossier.book.placeOf(pairOfValue('layer', layer)));
