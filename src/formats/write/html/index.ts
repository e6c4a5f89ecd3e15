// The dossier page: one HTML file that stands alone. It asks nobody for anything (its content security policy allows only
// its own style and script, by their hashes), reads in Arabic and in English, in print and without its script, and every
// figure in it leads to the sentences it rests on. Parts of the page are in the files beside this one.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Analysis } from '../../../model/analyses.ts';
import type { Comparison } from '../../../model/comparisons.ts';
import type { PageIsland } from './browser.ts';
import { writeOrigins } from './chains.ts';
import { datePair } from './dates.ts';
import { type Dossier, type DossierOptions, foreign, openDossier, shown } from './dossiers.ts';
import { LAYERS } from './findings.ts';
import { writeMap } from './maps.ts';
import { html, islandOf, joined, type Markup, type Piece } from './markup.ts';
import { writeMatrix } from './matrix.ts';
import { writeDisputes, writeFigures } from './overview.ts';
import { type Key, type Pair, pairOf, templateOf } from './phrases.ts';
import { writeFailures, writeHeadlines, writeNotices, writeReuses } from './records.ts';
import { claimsByReport, layerNames, type WrittenReport, writeLayers, writeReport } from './reports.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style/index.ts';
import { writeTimeline } from './timelines.ts';

export type { DossierOptions } from './dossiers.ts';
export type { PageLanguage } from './phrases.ts';

const hashed = (text: string): string => `'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(text))))}'`;

/** Only this style and this script; no address of any kind. */
const POLICY = [
  "default-src 'none'",
  `script-src ${hashed(SCRIPT)}`,
  `style-src ${hashed(STYLE)}`,
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

interface Section {
  readonly id: string;
  readonly title: Key;
  readonly count: number | null;
  readonly body: Piece;
}

function writeSections(dossier: Dossier, reports: readonly WrittenReport[]): Section[] {
  const { comparison } = dossier;
  const lead = (key: Key): Markup => html`<p class="lead">${dossier.book.say(key)}</p>`;
  const headlines = comparison.headlineOnly.length;
  const sections: Section[] = [
    { id: 'claims', title: 'section.claims', count: comparison.propositions.length, body: writeMatrix(dossier) },
    { id: 'origins', title: 'section.origins', count: comparison.origins.length, body: writeOrigins(dossier) },
    { id: 'timeline', title: 'section.timeline', count: null, body: writeTimeline(dossier) },
    { id: 'map', title: 'section.map', count: null, body: writeMap(dossier) },
    { id: 'notices', title: 'section.notices', count: comparison.notices.length, body: writeNotices(dossier) },
    { id: 'reuse', title: 'section.reuse', count: comparison.reuse.length, body: writeReuses(dossier) },
    {
      id: 'headlines',
      title: 'section.headlines',
      count: headlines,
      body: html`${headlines > 0 ? lead('headlines.lead') : null}${writeHeadlines(dossier)}`,
    },
  ];
  if (comparison.failures.length > 0)
    sections.push({
      id: 'failures',
      title: 'section.failures',
      count: comparison.failures.length,
      body: writeFailures(dossier),
    });
  const body = html`${writeLayers(dossier)}${reports.map(({ markup }) => markup)}`;
  return [...sections, { id: 'reports', title: 'section.reports', count: reports.length, body }];
}

function writePeriod(dossier: Dossier): Markup {
  const { say } = dossier.book;
  const dates = dossier.reports.flatMap(({ document }) => document.published?.slice(0, 10) ?? []).sort();
  const first = dates[0];
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return say('meta.undated');
  return first === last
    ? say('meta.day', { from: datePair(first) })
    : say('meta.period', { from: datePair(first), to: datePair(last) });
}

/** A notice may have a line for each language; each keeps its own direction. */
const noticeLines = (notice: string): Markup[] =>
  notice
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p dir="auto">${shown(line)}</p>`);

function writeHeader(dossier: Dossier, title: Pair): Markup {
  const { book, options } = dossier;
  const { say, attribute } = book;
  const notice =
    options.notice === undefined || options.notice === ''
      ? null
      : html`<div class="notice-box" role="note">${noticeLines(options.notice)}</div>`;
  const name = title[0] === title[1] ? foreign(title[0]) : book.show(title);
  return html`<header class="top"><div class="bar"><p class="mark"><span lang="ar">${pairOf('site.name')[0]}</span> <span lang="en">${pairOf('site.name')[1]}</span></p>
<div class="controls needs-script"><div role="group" ${attribute('aria-label', pairOf('language.label'))}><button type="button" lang="ar" data-language="ar">${pairOf('language.ar')[0]}</button><button type="button" lang="en" data-language="en">${pairOf('language.en')[1]}</button></div><button class="icon-moon" data-act="theme" aria-pressed="false">${say('theme.dark')}</button><button class="icon-print" data-act="print">${say('print')}</button></div></div>
${notice}<h1>${name}</h1><p class="meta">${writePeriod(dossier)}. ${say('meta.generated')}</p></header>`;
}

function writeNavigation(dossier: Dossier, sections: readonly Section[]): Markup {
  const { say, attribute } = dossier.book;
  const link = ({ id, title, count }: Pick<Section, 'id' | 'title' | 'count'>): Markup =>
    html`<li><a href="#${id}">${say(title)}${count === null ? null : html` <small>${count}</small>`}</a></li>`;
  const disputes = { id: 'disputes', title: 'section.disputes', count: dossier.comparison.disputes.length } as const;
  return html`<nav ${attribute('aria-label', pairOf('nav.label'))}><ul>${link(disputes)}${sections.map(link)}</ul></nav>`;
}

function writeFooter(dossier: Dossier): Markup {
  const { say } = dossier.book;
  const { engine, format } = dossier.comparison;
  const made = { engine: shown(`${engine.name} ${engine.version}`), format: shown(format) };
  return html`<footer><p>${say('footer.made', made)} ${say('footer.rules')}</p><p>${say('footer.offsets')} ${say('footer.credits')}</p></footer>`;
}

/** What the script reads: the pairs of phrases and, for each report, its citation and findings. */
function islandFor(dossier: Dossier, title: Pair, reports: readonly WrittenReport[]): PageIsland {
  const { book } = dossier;
  const place = (pair: Pair): number => book.placeOf(pair);
  const fixed = {
    title: place(windowTitle(title)),
    citation: place(templateOf('citation')),
    copied: place(pairOf('copy.done')),
    notCopied: place(pairOf('copy.failed')),
    rows: place(templateOf('filter.rows')),
    rule: place(pairOf('inspector.rule')),
    layers: layerNames(dossier),
  };
  return { ...fixed, layerNames: LAYERS, reports: reports.map(({ island }) => island), pairs: book.pairs };
}

function titlePair(options: DossierOptions, comparison: Comparison): Pair {
  const given = shown(options.title ?? '') || shown(comparison.stories[0]?.title ?? '');
  return given === '' ? pairOf('title.untitled') : [given, given];
}

function windowTitle(title: Pair): Pair {
  const [arabic, english] = pairOf('site.name');
  return [`${title[0]} – ${arabic}`, `${title[1]} – ${english}`];
}

function writeBody(dossier: Dossier, title: Pair): Markup {
  const { say, attribute } = dossier.book;
  const claims = claimsByReport(dossier);
  const reports = dossier.reports.map((report) => writeReport(dossier, report, claims.get(report.document.id) ?? []));
  const sections = writeSections(dossier, reports);
  const rest = sections.map(
    ({ id, title: heading, body }) =>
      html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${say(heading)}</h2>${body}</section>`,
  );
  const first = html`<section id="overview" ${attribute('aria-label', pairOf('section.overview'))}>${writeFigures(dossier)}</section><section id="disputes" aria-labelledby="disputes-title"><h2 id="disputes-title">${say('section.disputes')}</h2>${writeDisputes(dossier)}</section>`;
  const page = html`<a class="skip" href="#content">${say('skip')}</a>${writeHeader(dossier, title)}${writeNavigation(dossier, sections)}<main id="content">${first}${rest}</main>${writeFooter(dossier)}<div id="status" role="status"></div>`;
  return html`<body>${page}<script type="application/json" id="island">${islandOf(islandFor(dossier, title, reports))}</script><script>${{ html: SCRIPT }}</script></body>`;
}

/**
 * The dossier as one self-contained HTML page. Text of the reports goes in as text only; nothing in it can run or ask
 * for anything. Never throws on account of what a report holds.
 * @example writeDossier(compare([], arabic, shippedGazetteer), []).startsWith('<!doctype html>') // true
 */
export function writeDossier(
  comparison: Comparison,
  analyses: readonly Analysis[],
  options: DossierOptions = {},
): string {
  const dossier = openDossier(comparison, analyses, options);
  const { language } = dossier.book;
  const title = titlePair(options, comparison);
  const body = writeBody(dossier, title);
  const head = html`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${dossier.book.now(windowTitle(title))}</title><style>${{ html: STYLE }}</style></head>`;
  const page = html`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${joined([head, body])}</html>`;
  return `<!doctype html>\n${page.html.replace(/\p{Surrogate}/gu, '\ufffd')}\n`;
}
