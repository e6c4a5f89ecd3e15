// The matrix of claims and outlets: a row for each thing said, a column for each outlet, in each cell what that outlet's
// report does with it. The row's totals show outlets and origins apart; rows that only one outlet has are listed below.
import type { Claim } from '../../../model/comparisons.ts';
import {
  type Dossier,
  directionalName,
  foreign,
  known,
  nameOfSide,
  type Outlet,
  outletsOf,
  placeOfClaim,
} from './dossiers.ts';
import { html, joined, type Markup, type Piece } from './markup.ts';
import {
  because,
  longList,
  nothing,
  rangeFigure,
  sentenceLink,
  separator,
  VERDICTS,
  type Verdict,
  valueWords,
  verdictChip,
} from './parts.ts';
import { pairOf, pairOfValue } from './phrases.ts';
import { formRows, judgeVerdict, type Row } from './verdicts.ts';

/** Columns and rows beyond these fold into one column and one list. */
const COLUMNS = 16;
const ROWS = 40;

interface Columns {
  readonly shown: readonly Outlet[];
  readonly others: ReadonlySet<string>;
}

function formColumns(dossier: Dossier, rows: readonly Row[]): Columns {
  const weight = new Map<string, number>();
  for (const row of rows)
    for (const outlet of outletsOf(dossier, row.claims)) weight.set(outlet.key, (weight.get(outlet.key) ?? 0) + 1);
  const heard = dossier.outlets.filter((outlet) => weight.has(outlet.key));
  if (heard.length <= COLUMNS) return { shown: heard, others: new Set() };
  const heaviest = [...heard].sort((one, other) => weight.get(other.key)! - weight.get(one.key)!).slice(0, COLUMNS - 1);
  const shown = heard.filter((outlet) => heaviest.includes(outlet));
  return { shown, others: new Set(heard.filter((outlet) => !shown.includes(outlet)).map(({ key }) => key)) };
}

/** One cell: a chip for each verdict that its claims give, linked to the first sentence; further sentences as numbers. */
function cell(dossier: Dossier, row: Row, claims: readonly Claim[]): Piece {
  const groups = new Map<Verdict, Claim[]>();
  for (const claim of claims) {
    const verdict = judgeVerdict(dossier, row.proposition, claim);
    groups.set(verdict, [...(groups.get(verdict) ?? []), claim]);
  }
  return VERDICTS.filter((verdict) => groups.has(verdict)).map((verdict) => {
    const chip = verdictChip(dossier, verdict);
    const links = groups.get(verdict)!.map((claim, at) => {
      const place = placeOfClaim(dossier, claim);
      const label = at === 0 ? chip : html`<span class="nth">${at + 1}</span>`;
      return place === null ? (at === 0 ? chip : null) : sentenceLink(place.report, place.span, label);
    });
    return html`<span class="stances">${links.slice(0, 5)}${links.length > 5 ? html`<small>+${links.length - 5}</small>` : null}</span>`;
  });
}

function badges(dossier: Dossier, row: Row): Piece {
  const { say, attribute } = dossier.book;
  const alone = row.outlets >= 3 && row.proposition.origins.best === 1;
  const disputes = row.disputes.map(
    (dispute) =>
      html`<a class="badge ${dispute.kind}" href="#${dossier.anchors.get(`d:${dispute.id}`)}">${say(`dispute.${dispute.kind}`)}</a>`,
  );
  return [
    alone
      ? html`<span class="badge alone" ${attribute('title', pairOf('badge.oneOrigin.means'))}>${say('badge.oneOrigin')}</span>`
      : null,
    disputes.slice(0, 2),
    gradeBadge(dossier, row),
  ];
}

/** The grade by rule, with its reason and what would change it. */
function gradeBadge(dossier: Dossier, { proposition: { grade } }: Row): Piece {
  if (grade === undefined) return null;
  const { say } = dossier.book;
  const party = grade.partyOnly ? html` · ${say('grade.partyOnly')}` : null;
  return html`<details class="grade"><summary>${say(`airwars.${grade.airwars}`)} · ${foreign(grade.admiralty)}${party}</summary><p>${because(dossier, grade.because)} <span class="label">${say('grade.changedBy')}</span> ${because(dossier, grade.changedBy)}</p></details>`;
}

/** Of whom a toll is: a class of people, a party. */
const whomWords = (dossier: Dossier, whom: string): Markup => {
  const said = pairOfValue('whom', whom);
  return directionalName(dossier, said[0] === whom ? nameOfSide(dossier, whom) : said);
};

const propositionText = (dossier: Dossier, row: Row): Markup => {
  const { slot, text, value, whom } = row.proposition;
  const of = whom === undefined ? null : html` · ${whomWords(dossier, whom)}`;
  return html`<span class="slot">${dossier.book.show(pairOfValue('slot', slot))}${of}</span> ${valueWords(dossier, text, value)}`;
};

function writeRow(dossier: Dossier, row: Row, columns: Columns): Markup {
  const byOutlet = new Map<string, Claim[]>();
  for (const claim of row.claims) {
    const key = dossier.report.get(claim.document)?.outlet.key ?? '';
    byOutlet.set(key, [...(byOutlet.get(key) ?? []), claim]);
  }
  const cells = columns.shown.map((outlet) => {
    const claims = byOutlet.get(outlet.key);
    return claims === undefined
      ? html`<td role="cell" class="silent"></td>`
      : html`<td role="cell"><span class="of-outlet">${directionalName(dossier, outlet.name)}</span>${cell(dossier, row, claims)}</td>`;
  });
  const rest = [...columns.others].flatMap((key) => byOutlet.get(key) ?? []);
  const others =
    columns.others.size === 0
      ? null
      : html`<td role="cell"${rest.length === 0 ? html` class="silent"` : null}>${cell(dossier, row, rest)}</td>`;
  return html`<tr role="row" id="${dossier.anchors.get(`c:${row.proposition.id}`)}" data-contested="${row.contested}" data-outlets="${row.outlets}"><th role="rowheader" scope="row">${propositionText(dossier, row)} ${badges(dossier, row)}</th><td role="cell" class="total"><span class="of-outlet">${dossier.book.say('tile.origins')}</span>${row.proposition.claims.length === 0 ? html`<span class="unknown">${dossier.book.say('nobodyAsserts')}</span>` : rangeFigure(dossier, row.proposition.origins)}</td><td role="cell" class="total"><span class="of-outlet">${dossier.book.say('tile.outlets')}</span><span class="figure light"><b>${row.outlets}</b></span></td>${cells}${others}</tr>`;
}

function groupByEvent(rows: readonly Row[]): [string, Row[]][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.proposition.event, [...(groups.get(row.proposition.event) ?? []), row]);
  return [...groups];
}

function eventLabel(dossier: Dossier, id: string): Markup {
  const event = dossier.event.get(id);
  if (event === undefined) return dossier.book.say('event.unknown');
  const type = dossier.book.show(pairOfValue('event', event.type));
  return html`<span class="type">${type}</span> ${foreign(event.label)}`;
}

function writeTable(dossier: Dossier, rows: readonly Row[], columns: Columns): Markup {
  const { say } = dossier.book;
  const total = (key: string): number =>
    rows.filter((row) => row.claims.some((claim) => dossier.report.get(claim.document)?.outlet.key === key)).length;
  const heads = columns.shown.map((outlet) => {
    const first = dossier.reports.find((report) => report.outlet.key === outlet.key)!;
    return html`<th role="columnheader" scope="col"><a href="#${first.anchor}">${directionalName(dossier, outlet.name)}</a></th>`;
  });
  const width = 3 + columns.shown.length + (columns.others.size > 0 ? 1 : 0);
  const bodies = groupByEvent(rows).map(
    ([event, group]) =>
      html`<tbody role="rowgroup"><tr role="row" class="happening"><th role="rowheader" colspan="${width}" scope="rowgroup"><span class="pin">${eventLabel(dossier, event)}</span></th></tr>${group.map((row) => writeRow(dossier, row, columns))}</tbody>`,
  );
  const others =
    columns.others.size === 0
      ? null
      : html`<th role="columnheader" scope="col">${say('matrix.others', { count: columns.others.size })}</th>`;
  const totals = columns.shown.map((outlet) => html`<td role="cell">${total(outlet.key)}</td>`);
  return html`<div class="wide-table${columns.shown.length > 7 ? ' many' : ''}" role="region" tabindex="0" ${dossier.book.attribute('aria-label', pairOf('matrix.caption'))}><table role="table" class="matrix"><thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">${say('matrix.claim')}</th><th role="columnheader" scope="col" class="total">${say('tile.origins')}</th><th role="columnheader" scope="col" class="total">${say('tile.outlets')}</th>${heads}${others}</tr></thead>${bodies}<tfoot role="rowgroup"><tr role="row"><th role="rowheader" scope="row">${say('matrix.total')}</th><td role="cell"></td><td role="cell"></td>${totals}${columns.others.size === 0 ? null : html`<td role="cell"></td>`}</tr></tfoot></table></div>`;
}

function writeSingles(dossier: Dossier, rows: readonly Row[]): Markup {
  const items = groupByEvent(rows).map(([event, group]) => {
    const lines = group.map((row) => {
      const outlet = outletsOf(dossier, row.claims)[0];
      const by = outlet === undefined ? null : html`<small class="by">${directionalName(dossier, outlet.name)}</small>`;
      return html`<li id="${dossier.anchors.get(`c:${row.proposition.id}`)}">${propositionText(dossier, row)} ${badges(dossier, row)} ${cell(dossier, row, row.claims)} ${by}</li>`;
    });
    return html`<li><p class="happening">${eventLabel(dossier, event)}</p><ul>${lines}</ul></li>`;
  });
  return longList(dossier, items, { first: 60, more: 'more.happenings', name: 'singles' });
}

function writeFilters(dossier: Dossier, columns: Columns): Markup {
  const { say, attribute, now, placeOf } = dossier.book;
  const any = pairOf('filter.anyOutlet');
  const outlets = columns.shown.map(
    (outlet, at) => html`<option value="${at}" data-t="${placeOf(outlet.name)}">${now(outlet.name)}</option>`,
  );
  return html`<div class="filters needs-script" role="group" ${attribute('aria-label', pairOf('filter.label'))}>
<input type="search" id="filter-words" autocomplete="off" ${attribute('aria-label', pairOf('filter.words'))} ${attribute('placeholder', pairOf('filter.words'))}>
<select id="filter-outlet" ${attribute('aria-label', pairOf('filter.outlet'))}><option value="" data-t="${placeOf(any)}">${now(any)}</option>${outlets}</select>
<label><input type="checkbox" id="filter-contested"> ${say('filter.contested')}</label>
<output id="filter-count" aria-live="polite"></output></div>`;
}

const legend = (dossier: Dossier): Markup =>
  html`<p class="legend">${joined(VERDICTS.map((verdict) => verdictChip(dossier, verdict)))} <span class="verdict none">${dossier.book.say('verdict.silent')}</span></p>`;

/** The matrix, its filters, and the list of what only one outlet has. */
export function writeMatrix(dossier: Dossier): Markup {
  const rows = formRows(dossier);
  if (rows.length === 0) return nothing(dossier, 'matrix.none');
  const { say } = dossier.book;
  const isShared = (row: Row): boolean => row.heard > 1 || row.contested > 0;
  const sharedRows = rows.filter(isShared);
  const singles = rows.filter((row) => !isShared(row));
  const columns = formColumns(dossier, sharedRows);
  const rest = sharedRows.slice(ROWS);
  const table =
    sharedRows.length === 0
      ? nothing(dossier, 'matrix.noneShared')
      : html`${legend(dossier)}${writeFilters(dossier, columns)}${writeTable(dossier, sharedRows.slice(0, ROWS), columns)}`;
  const more =
    rest.length === 0
      ? null
      : html`<details class="more"><summary>${say('more.claims', { count: rest.length })}</summary>${writeTable(dossier, rest, columns)}</details>`;
  const open = sharedRows.length === 0 && singles.length < 30;
  const alone =
    singles.length === 0
      ? null
      : html`<details class="more"${open ? html` open` : null}><summary>${say('matrix.singles', { count: singles.length })}</summary>${writeSingles(dossier, singles)}</details>`;
  return html`${table}${more}${alone}${others(dossier, columns)}`;
}

function others(dossier: Dossier, columns: Columns): Piece {
  if (columns.others.size === 0) return null;
  const names = known(new Map(dossier.outlets.map((outlet) => [outlet.key, outlet])), [...columns.others]);
  return html`<p class="note">${dossier.book.say('matrix.othersAre')} ${names.map((outlet, at) => [at > 0 ? separator(dossier) : null, directionalName(dossier, outlet.name)])}</p>`;
}
