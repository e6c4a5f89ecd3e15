// Chains: on whose word each outlet speaks, from the origin over the relays to the outlets. «نقلت وكالة عن مسؤول» gives
// official → agency → outlet. Drawn as a nested list whose connectors are logical borders, so it turns with the page's
// direction and reads as a list where styles are missing.
import type { Claim, Origin, Passage } from '../../../model/comparisons.ts';
import { type Dossier, directionalName, known, nameOfSpeaker, outletsOf, placeOfClaim } from './dossiers.ts';
import { html, joined, type Markup } from './markup.ts';
import { because, longList, nothing, originKind, originName, quotation, sentenceLink, sideNames } from './parts.ts';
import type { Pair } from './phrases.ts';

interface Link {
  readonly name: Pair | null;
  readonly children: Map<string, Link>;
  readonly claims: Claim[];
}

const newLink = (name: Pair | null): Link => ({ name, children: new Map(), claims: [] });

/** Relays from the innermost outward; the innermost attribution is the origin itself. */
function relaysOf(dossier: Dossier, claim: Claim): Pair[] {
  const report = dossier.report.get(claim.document);
  if (report === undefined || report.analysis === null) return [];
  return known(report.attributions, claim.chain)
    .slice(0, -1)
    .reverse()
    .map((attribution) => nameOfSpeaker(dossier, report, attribution));
}

function growTree(dossier: Dossier, claims: readonly Claim[]): Link {
  const root = newLink(null);
  for (const claim of claims) {
    let link = root;
    for (const relay of relaysOf(dossier, claim)) {
      const next = link.children.get(relay[0]) ?? newLink(relay);
      link.children.set(relay[0], next);
      link = next;
    }
    link.claims.push(claim);
  }
  return root;
}

function outletNodes(dossier: Dossier, claims: readonly Claim[]): Markup[] {
  const byReport = new Map<string, Claim[]>();
  for (const claim of claims) byReport.set(claim.document, [...(byReport.get(claim.document) ?? []), claim]);
  return [...byReport].flatMap(([id, told]) => {
    const report = dossier.report.get(id);
    if (report === undefined) return [];
    const links = told.slice(0, 24).map((claim, at) => {
      const place = placeOfClaim(dossier, claim);
      const number = html`<span class="nth">${at + 1}</span>`;
      return place === null ? null : sentenceLink(place.report, place.span, number);
    });
    return [
      html`<li><span class="node outlet"><a href="#${report.anchor}">${directionalName(dossier, report.outlet.name)}</a>${links}</span></li>`,
    ];
  });
}

function branch(dossier: Dossier, link: Link): Markup {
  const relays = [...link.children.values()].map(
    (child) =>
      html`<li><span class="node relay">${directionalName(dossier, child.name!)}</span>${branch(dossier, child)}</li>`,
  );
  return html`<ul>${relays}${outletNodes(dossier, link.claims)}</ul>`;
}

/** Passages by the reason that joined them, each once. */
function joinsByReason(origin: Origin): Map<string, Passage[]> {
  const found = new Map<string, Passage[]>();
  const seen = new Set<string>();
  for (const { because: reason, evidence } of origin.joinedBy) {
    const list = found.get(reason) ?? [];
    found.set(reason, list);
    for (const passage of evidence) {
      const key = `${reason} ${passage.document} ${passage.start} ${passage.end}`;
      if (!seen.has(key)) list.push(passage);
      seen.add(key);
    }
  }
  return found;
}

function writeTies(dossier: Dossier, origin: Origin): Markup | null {
  const { say } = dossier.book;
  const joins = [...joinsByReason(origin)].map(
    ([reason, passages]) =>
      html`<li>${because(dossier, reason)}<ul class="evidences">${passages.slice(0, 5).map((passage) => {
        const report = dossier.report.get(passage.document);
        return report?.analysis ? html`<li class="evidence">${quotation(dossier, report, passage)}</li>` : null;
      })}</ul></li>`,
  );
  const same = origin.maybeSame.flatMap((edge) => {
    const other = dossier.origin.get(edge.origin);
    if (other === undefined) return [];
    const anchor = dossier.anchors.get(`o:${other.id}`);
    return [
      html`<li>${say(`grade.${edge.grade}.same`)} <a href="#${anchor}">${originName(dossier, other)}</a>: ${because(dossier, edge.because)}</li>`,
    ];
  });
  if (joins.length + same.length === 0) return null;
  return html`<details class="proof"><summary>${say('origin.why')}</summary>${
    joins.length === 0 ? null : html`<p class="label">${say('origin.joined')}</p><ul class="reasons">${joins}</ul>`
  }${same.length === 0 ? null : html`<p class="label">${say('origin.maybeSame')}</p><ul class="reasons">${same}</ul>`}</details>`;
}

function writeOrigin(dossier: Dossier, origin: Origin): Markup {
  const { say } = dossier.book;
  const claims = known(dossier.claim, origin.claims);
  const outlets = outletsOf(dossier, claims).length;
  const tree = growTree(dossier, claims);
  const root = html`<span class="node origin">${originName(dossier, origin)}</span>`;
  const most = origin.countsInMostOnly === true ? html` <span class="badge">${say('origin.mostOnly')}</span>` : null;
  return html`<li class="origin${tree.children.size > 0 ? ' broad' : ''}" id="${dossier.anchors.get(`o:${origin.id}`)}">
<p class="meta">${originKind(dossier, origin)} · ${say('origin.side')} ${sideNames(dossier, origin.side === null ? [] : [origin.side])} · ${say('count.claims', { count: claims.length })} · ${say('count.outlets', { count: outlets })}${most}</p>
<ul class="chain"><li>${root}${branch(dossier, tree)}</li></ul>
${writeTies(dossier, origin)}</li>`;
}

/** Every origin with its chain, those that most outlets carry first. */
export function writeOrigins(dossier: Dossier): Markup {
  const { origins } = dossier.comparison;
  if (origins.length === 0) return nothing(dossier, 'origins.none');
  const weight = new Map(
    origins.map((origin) => {
      const claims = known(dossier.claim, origin.claims);
      return [origin.id, outletsOf(dossier, claims).length * 1000 + claims.length] as const;
    }),
  );
  const sorted = [...origins].sort(
    (one, other) => weight.get(other.id)! - weight.get(one.id)! || (one.id < other.id ? -1 : 1),
  );
  return html`<p class="lead">${dossier.book.say('origins.lead')}</p>${longList(
    dossier,
    sorted.map((origin) => joined([writeOrigin(dossier, origin)])),
    { first: 8, more: 'more.origins', name: 'origins' },
  )}`;
}
