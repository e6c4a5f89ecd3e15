// The timeline: what happened on each day and what was published on it, as a list along a rail. Undated happenings are
// named below, never left out.
import type { Claim, Happening } from '../../../model/comparisons.ts';
import { datePair, dayOf, hourPair } from './dates.ts';
import { type Dossier, directionalName, foreign, known, outletsOf, placeOfClaim, type ReportView } from './dossiers.ts';
import { html, joined, type Markup } from './markup.ts';
import { longList, nothing, rangeFigure, sentenceLink } from './parts.ts';
import { pairOfValue } from './phrases.ts';
import { rangeOf } from './ranges.ts';

interface Day {
  readonly happened: Markup[];
  readonly published: ReportView[];
}

/** Up to five sentences of a happening as numbered links, with its two counts. */
export function happeningLinks(dossier: Dossier, claims: readonly Claim[]): Markup {
  const { say } = dossier.book;
  const origins = known(dossier.origin, [...new Set(claims.map((claim) => claim.origin))]);
  const places = claims.flatMap((claim) => placeOfClaim(dossier, claim) ?? []).slice(0, 6);
  const links = places.map(({ report, span }, at) =>
    sentenceLink(report, span, html`<span class="nth">${at + 1}</span>`),
  );
  const outlets = outletsOf(dossier, claims).length;
  return html`<span class="counted">${say('count.outlets', { count: outlets })} · ${say('tile.origins')} ${rangeFigure(dossier, rangeOf(origins))}</span> <span class="sentences">${links.length > 0 ? say('sentences') : null} ${links}</span>`;
}

export const typeOf = (dossier: Dossier, event: Happening | undefined): Markup | null =>
  event === undefined ? null : html`<span class="type">${dossier.book.show(pairOfValue('event', event.type))}</span> `;

function collectDays(dossier: Dossier): Map<string, Day> {
  const days = new Map<string, Day>();
  const dayAt = (date: string): Day => {
    const known = days.get(date) ?? { happened: [], published: [] };
    days.set(date, known);
    return known;
  };
  const rows = [...dossier.comparison.timeline].sort((one, other) => other.claims.length - one.claims.length);
  for (const row of rows) {
    const event = dossier.event.get(row.event);
    const hour = hourPair(row.date);
    const time = hour === null ? null : html`<span class="hour">${dossier.book.show(hour)}</span> `;
    const text = row.text === '' ? (event?.label ?? '') : row.text;
    dayAt(dayOf(row.date)).happened.push(
      html`<li>${time}${typeOf(dossier, event)}${foreign(text)} ${happeningLinks(dossier, known(dossier.claim, row.claims))}</li>`,
    );
  }
  for (const report of dossier.reports)
    if (report.document.published !== null) dayAt(dayOf(report.document.published)).published.push(report);
  return days;
}

function writeDay(dossier: Dossier, date: string, day: Day): Markup {
  const { say, show } = dossier.book;
  const published = day.published.map(
    (report) => html`<a href="#${report.anchor}">${directionalName(dossier, report.outlet.name)}</a> `,
  );
  return html`<li class="day${day.happened.length === 0 ? ' quiet' : ''}"><h3>${show(datePair(date))}</h3>${
    day.happened.length === 0
      ? null
      : longList(dossier, day.happened, { first: 7, more: 'more.happenings', name: 'happened' })
  }${published.length === 0 ? null : html`<p class="published"><span class="label">${say('timeline.published', { count: published.length })}</span> ${published}</p>`}</li>`;
}

function writeUndated(dossier: Dossier): Markup | null {
  const dated = new Set(dossier.comparison.timeline.map((row) => row.event));
  const undated = dossier.comparison.events.filter((event) => event.date === null && !dated.has(event.id));
  const reports = dossier.reports.filter((report) => report.document.published === null);
  if (undated.length + reports.length === 0) return null;
  const { say } = dossier.book;
  const items = undated.map(
    (event) =>
      html`<li>${typeOf(dossier, event)}${foreign(event.label)} ${happeningLinks(dossier, known(dossier.claim, event.claims))}</li>`,
  );
  const names = reports.map(
    (report) => html`<a href="#${report.anchor}">${directionalName(dossier, report.outlet.name)}</a> `,
  );
  return html`<div class="undated"><h3>${say('timeline.undated')}</h3>${longList(dossier, items, { first: 12, more: 'more.happenings', name: 'happened' })}${
    reports.length === 0
      ? null
      : html`<p class="published"><span class="label">${say('timeline.undatedReports', { count: reports.length })}</span> ${names}</p>`
  }</div>`;
}

/** The timeline, then what has no date. */
export function writeTimeline(dossier: Dossier): Markup {
  const days = [...collectDays(dossier)].sort(([one], [other]) => (one < other ? -1 : 1));
  const rail =
    days.length === 0
      ? nothing(dossier, 'timeline.none')
      : longList(
          dossier,
          days.map(([date, day]) => joined([writeDay(dossier, date, day)])),
          { first: 20, more: 'more.days', kind: 'ol', name: 'rail' },
        );
  return html`${rail}${writeUndated(dossier)}`;
}
