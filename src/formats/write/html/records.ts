// The shorter records: notices (who told whom, when, by which channel, asking what, answered how), wording that reports
// share, claims that stand only in a headline, and what could not be read.
import type { Notice, Reuse } from '../../../model/comparisons.ts';
import { type Dossier, foreign, known, outletsOf, placeOfClaim } from './dossiers.ts';
import { html, type Markup, type Piece } from './markup.ts';
import {
  copyButton,
  evidenceItem,
  longList,
  nothing,
  originName,
  quotation,
  quotedWords,
  rangeFigure,
  reportCite,
  sentenceLink,
  separator,
} from './parts.ts';
import type { Key } from './phrases.ts';
import { rangeOf } from './ranges.ts';

const NOTICE_FIELDS = ['who', 'whom', 'when', 'where', 'channel', 'announced', 'asked', 'answer'] as const;

function writeNotice(dossier: Dossier, notice: Notice): Markup {
  const { say } = dossier.book;
  const claims = known(dossier.claim, notice.claims);
  const origins = known(dossier.origin, [...new Set(claims.map((claim) => claim.origin))]);
  const title = html`${notice.who === null ? say('notice.nobody') : foreign(notice.who)} <span class="arrow" aria-hidden="true"></span><span class="sr">${say('notice.to')}</span> ${notice.whom === null ? say('notice.nobody') : foreign(notice.whom)}`;
  const rows = NOTICE_FIELDS.map((field) => {
    const value = notice[field];
    return html`<div><dt>${say(`notice.${field}`)}</dt><dd>${value === null ? html`<span class="unknown">${say('notice.unsaid')}</span>` : foreign(value)}</dd></div>`;
  });
  const vouched = origins.map(
    (origin, at) =>
      html`${at > 0 ? separator(dossier) : null}<a href="#${dossier.anchors.get(`o:${origin.id}`)}">${originName(dossier, origin)}</a>`,
  );
  return html`<li class="notice"><h3>${title}</h3><dl class="record">${rows}<div><dt>${say('notice.vouched')}</dt><dd>${vouched.length === 0 ? say('cannotTell') : vouched} (${say('tile.origins')}: ${rangeFigure(dossier, rangeOf(origins))}, ${say('count.outlets', { count: outletsOf(dossier, claims).length })})</dd></div></dl><details class="proof"><summary>${say('origin.sentences', { count: claims.length })}</summary><ul class="evidences">${claims.map((claim) => evidenceItem(dossier, claim))}</ul></details></li>`;
}

/** The notices given. */
export function writeNotices(dossier: Dossier): Markup {
  const { notices } = dossier.comparison;
  if (notices.length === 0) return nothing(dossier, 'notices.none');
  return longList(
    dossier,
    notices.map((notice) => writeNotice(dossier, notice)),
    { first: 6, more: 'more.notices', name: 'cards' },
  );
}

function writeReuse(dossier: Dossier, reuse: Reuse): Markup {
  const { say } = dossier.book;
  const places = reuse.passages.flatMap((passage) => {
    const report = dossier.report.get(passage.document);
    return report?.analysis ? [{ report, passage }] : [];
  });
  const first = places[0];
  const documents = new Set(places.map(({ report }) => report.number));
  const inside = documents.size < places.length ? html` <span class="badge">${say('reuse.inside')}</span>` : null;
  const cites = places.map(
    ({ report, passage }) =>
      html`<li>${reportCite(dossier, report)} ${sentenceLink(report, passage, say('reuse.show'))}</li>`,
  );
  return html`<li class="reuse"><p class="meta"><span class="badge">${say(`reuse.${reuse.kind}`)}</span>${inside} ${say('count.reports', { count: documents.size })}</p>${
    first === undefined
      ? null
      : html`<p class="passage">${sentenceLink(first.report, first.passage, quotedWords(first.report, first.passage))} ${copyButton(dossier)}</p>`
  }<ul class="carriers">${cites}</ul></li>`;
}

/** Wording that reports share, the longest first. */
export function writeReuses(dossier: Dossier): Markup {
  const length = ({ passages }: Reuse): number => Math.max(0, ...passages.map(({ start, end }) => end - start));
  const reuse = [...dossier.comparison.reuse].sort(
    (one, other) => length(other) - length(one) || (one.id < other.id ? -1 : 1),
  );
  if (reuse.length === 0) return nothing(dossier, 'reuse.none');
  return longList(
    dossier,
    reuse.map((one) => writeReuse(dossier, one)),
    { first: 6, more: 'more.passages', name: 'cards' },
  );
}

/** Claims that stand in a headline and nowhere in its report. */
export function writeHeadlines(dossier: Dossier): Markup {
  const claims = known(dossier.claim, dossier.comparison.headlineOnly);
  if (claims.length === 0) return nothing(dossier, 'headlines.none');
  const items = claims.map((claim) => {
    const place = placeOfClaim(dossier, claim);
    return place === null
      ? evidenceItem(dossier, claim)
      : html`<li class="evidence">${quotation(dossier, place.report, place.span)}</li>`;
  });
  return longList(dossier, items, { first: 12, more: 'more.sentences', name: 'evidences' });
}

/** What could not be read or done. */
export function writeFailures(dossier: Dossier): Piece {
  const { failures } = dossier.comparison;
  if (failures.length === 0) return null;
  const items = failures.map(({ document, failure }) => {
    const name = dossier.report.get(document)?.document.name ?? document;
    return html`<li><b>${foreign(name)}</b> <code dir="ltr">${failure.code}</code> ${foreign(failure.message)} <small>${foreign(failure.hint)}</small></li>`;
  });
  return longList(dossier, items, { first: 12, more: 'more.failures' satisfies Key, name: 'failures' });
}
