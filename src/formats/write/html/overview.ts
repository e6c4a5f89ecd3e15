// The first screen: reports, outlets, origins and sides side by side (an outlet count is never an origin count), then
// every dispute with its positions and who stands behind each.
import type { Claim, Dispute, Origin, Position } from '../../../model/comparisons.ts';
import { datePair } from './dates.ts';
import { type Dossier, disputesInOrder, foreign, known, outletsOf, placeOfClaim } from './dossiers.ts';
import { html, joined, type Markup, type Piece } from './markup.ts';
import {
  because,
  evidenceItem,
  longList,
  nothing,
  originKind,
  originName,
  quotedWords,
  rangeFigure,
  sentenceLink,
  sideNames,
  valueWords,
} from './parts.ts';
import { type Key, pairOfValue } from './phrases.ts';
import { countedOrigins, rangeOf } from './ranges.ts';

const tile = (dossier: Dossier, label: Key, shape: { href: string; figure: Piece; note: Piece }): Markup =>
  html`<div class="tile"><dt><a href="#${shape.href}">${dossier.book.say(label)}</a></dt><dd>${shape.figure}<p class="note">${shape.note}</p></dd></div>`;

/** The figures of the whole dossier. */
export function writeFigures(dossier: Dossier): Markup {
  const { say } = dossier.book;
  const { comparison, reports, outlets } = dossier;
  const counted = countedOrigins(comparison.propositions, dossier.origin);
  const range = rangeOf(comparison.propositions.length === 0 ? comparison.origins : counted);
  const unknown = outlets.filter((outlet) => !outlet.known).length;
  const copied = new Set(comparison.reuse.flatMap(({ passages }) => passages.map(({ document }) => document))).size;
  return html`<dl class="tiles">
${tile(dossier, 'tile.reports', {
  href: 'reports',
  figure: html`<b>${reports.length}</b>`,
  note: copied === 0 ? say('tile.reuse.none') : say('tile.reuse', { count: copied }),
})}
${tile(dossier, 'tile.outlets', {
  href: 'claims',
  figure: html`<b>${outlets.length}</b>`,
  note: unknown === 0 ? say('tile.outlets.note') : say('tile.outlets.unknown', { count: unknown }),
})}
${tile(dossier, 'tile.origins', { href: 'origins', figure: rangeFigure(dossier, range), note: say('tile.origins.note') })}
${tile(dossier, 'tile.sides', {
  href: 'origins',
  figure: sideFigure(dossier, range.sides),
  note: sideNames(dossier, range.sides),
})}
</dl>`;
}

/** How many sides; where no origin's side is known it cannot be told, and that is not none. */
const sideFigure = (dossier: Dossier, sides: readonly string[]): Markup =>
  sides.length === 0
    ? html`<span class="figure unknown">${dossier.book.say('cannotTell')}</span>`
    : html`<b>${sides.length}</b>`;

function stander(
  dossier: Dossier,
  origin: Origin,
  shape: { position: Position; counted: ReadonlySet<string> },
): Markup {
  const { say } = dossier.book;
  const claims = known(dossier.claim, shape.position.claims).filter((claim) => claim.origin === origin.id);
  const carried = say('carriedBy', { count: outletsOf(dossier, claims).length });
  const most = origin.countsInMostOnly === true;
  const left = shape.counted.has(origin.id) ? null : html` · ${say(most ? 'origin.mostOnly' : 'origin.uncounted')}`;
  return html`<li${left === null ? null : html` class="uncounted"`}><a href="#${dossier.anchors.get(`o:${origin.id}`)}">${originName(dossier, origin)}</a> <small>${originKind(dossier, origin)} · ${carried}${left}</small></li>`;
}

/** Answers that are a grade or a kind, not words of a report. */
const GRADES = ['narrated', 'stated', 'probable', 'suspected', 'not-confirmed', 'nobody-named'] as const;
const ANSWERS = [
  'killed',
  'none',
  'no-information',
  'charge-rejected',
  'unknown',
  'notice-given',
  'suicide',
  'planted',
] as const;

/** A kind of event; one that nobody is sure of ends in a question mark. */
function kindWords(dossier: Dossier, value: string): Markup {
  const kind = pairOfValue('event', value.replace(/\?$/u, ''));
  return value.endsWith('?') ? dossier.book.say('position.unsure', { value: kind }) : dossier.book.show(kind);
}

/** What a position says, in words for a heading. */
function positionWords(dossier: Dossier, dispute: Dispute, { value, text }: Position): Markup {
  const { say, show } = dossier.book;
  const grade = GRADES.find((one) => one === value);
  if (dispute.about === 'certainty' && grade !== undefined)
    return html`${say(`position.${grade}`)} <span class="of">${foreign(text)}</span>`;
  if (dispute.about === 'coordination' && value === 'none') return say('position.coordination.none');
  if (dispute.about === 'kind' && typeof value === 'string') return kindWords(dossier, value);
  const answer = ANSWERS.find((one) => one === value);
  if (answer !== undefined) return say(`position.${answer}`);
  if (dispute.about === 'reach' && typeof value === 'string') return html`${show(datePair(value))}: ${foreign(text)}`;
  if (dispute.about === 'actor' && typeof value === 'string' && value.includes('+'))
    return sideNames(dossier, value.split('+'));
  return valueWords(dossier, text, value);
}

/** The reasons behind a count, those of the propositions and those that tie its origins to one another. */
function countReasons(dossier: Dossier, position: Position, origins: readonly Origin[]): Markup[] {
  const { say } = dossier.book;
  const inside = new Set(origins.map(({ id }) => id));
  const given = known(dossier.proposition, position.propositions).flatMap(({ origins: range }) => range.reasons);
  const pairs = origins.flatMap((origin) =>
    origin.maybeSame
      .filter(
        (edge) => inside.has(edge.origin) && (edge.origin > origin.id || !hasEdge(dossier, edge.origin, origin.id)),
      )
      .map((edge) => {
        const other = dossier.origin.get(edge.origin)!;
        return html`<li>${originName(dossier, origin)} = ${originName(dossier, other)} <small>(${say(`grade.${edge.grade}`)})</small>: ${because(dossier, edge.because)}</li>`;
      }),
  );
  const joins = origins.flatMap((origin) =>
    [...new Set(origin.joinedBy.map((join) => join.because))].map(
      (reason) => html`<li>${originName(dossier, origin)}: ${because(dossier, reason)}</li>`,
    ),
  );
  const most = origins
    .filter((origin) => origin.countsInMostOnly === true)
    .map((origin) => html`<li>${originName(dossier, origin)}: ${say('origin.mostOnly')}</li>`);
  return [
    ...[...new Set(given)].map((reason) => html`<li>${because(dossier, reason)}</li>`),
    ...joins,
    ...pairs,
    ...most,
  ];
}

const hasEdge = (dossier: Dossier, from: string, to: string): boolean =>
  dossier.origin.get(from)?.maybeSame.some((edge) => edge.origin === to) === true;

/** The first words that say it, so that the position speaks for itself. */
function sample(dossier: Dossier, claims: readonly Claim[]): Markup | null {
  const place = claims.map((claim) => placeOfClaim(dossier, claim)).find((found) => found !== null);
  return place === undefined || place === null
    ? null
    : html`<p class="sample">${sentenceLink(place.report, place.span, quotedWords(place.report, place.span))}</p>`;
}

function writePosition(dossier: Dossier, dispute: Dispute, position: Position): Markup {
  const { say } = dossier.book;
  const all = known(dossier.origin, position.origins);
  const claims = known(dossier.claim, position.claims);
  const propositions = known(dossier.proposition, position.propositions);
  const range = rangeOf(countedOrigins(propositions, dossier.origin, position.origins));
  const outlets = outletsOf(dossier, claims).length;
  const origins = [...all].sort(
    (one, other) => Number(range.counted.has(other.id)) - Number(range.counted.has(one.id)),
  );
  const reasons = countReasons(dossier, position, origins);
  return html`<li class="position"><h4>${positionWords(dossier, dispute, position)}</h4>
<dl class="counts"><div><dt>${say('tile.origins')}</dt><dd>${rangeFigure(dossier, range)}</dd></div><div><dt>${say('tile.outlets')}</dt><dd><span class="figure light"><b>${outlets}</b></span></dd></div><div class="wide"><dt>${say('tile.sides')}</dt><dd>${sideNames(dossier, range.sides)}</dd></div></dl>
${longList(
  dossier,
  origins.map((origin) => stander(dossier, origin, { position, counted: range.counted })),
  { first: 4, more: 'more.origins', name: 'standers' },
)}
${sample(dossier, claims)}<details class="proof"><summary>${say('position.proof', { count: claims.length })}</summary><ul class="evidences">${claims.map((claim) => evidenceItem(dossier, claim))}</ul>${
    reasons.length === 0
      ? null
      : html`<p class="label">${say('position.reasons')}</p><ul class="reasons">${reasons}</ul>`
  }</details></li>`;
}

const countedIn = (dossier: Dossier, { propositions, origins }: Position): number =>
  rangeOf(countedOrigins(known(dossier.proposition, propositions), dossier.origin, origins)).best;

/** What most origins say first; updates in the order of their days. */
const positionsInOrder = (dossier: Dossier, { kind, positions }: Dispute): readonly Position[] =>
  kind === 'update'
    ? positions
    : [...positions].sort((one, other) => countedIn(dossier, other) - countedIn(dossier, one));

function writeDispute(dossier: Dossier, dispute: Dispute): Markup {
  const { say, show } = dossier.book;
  const event = dossier.event.get(dispute.event);
  const label = event === undefined ? null : html` <span class="of">${foreign(event.label)}</span>`;
  return html`<li class="dispute ${dispute.kind}" id="${dossier.anchors.get(`d:${dispute.id}`)}">
<h3>${show(pairOfValue('question', dispute.about))}${label}</h3>
<p class="kind"><span class="badge ${dispute.kind}">${say(`dispute.${dispute.kind}`)}</span> ${say(`dispute.${dispute.kind}.means`)} ${
    event?.date ? html`<span class="when">${show(datePair(event.date))}</span>` : null
  }</p>
${longList(
  dossier,
  positionsInOrder(dossier, dispute).map((position) => writePosition(dossier, dispute, position)),
  { first: 6, more: 'more.positions', kind: 'ol', name: 'positions' },
)}</li>`;
}

/** Every dispute, contradictions first. */
export function writeDisputes(dossier: Dossier): Markup {
  const disputes = disputesInOrder(dossier);
  if (disputes.length === 0)
    return nothing(dossier, dossier.reports.length < 2 ? 'disputes.oneReport' : 'disputes.none');
  return longList(
    dossier,
    disputes.map((dispute) => joined([writeDispute(dossier, dispute)])),
    {
      first: 8,
      more: 'more.disputes',
      kind: 'ol',
      name: 'disputes',
    },
  );
}
