// The list of stories: one page that leads to the page of each story, the largest first, with its title, its sentences, its outlets and
// days. Self-contained like the dossier page: no script, one style named by its hash, no address but those of the pages beside it.
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Story } from '../../../model/comparisons.ts';
import type { Document } from '../../../model/documents.ts';
import { html, joined, type Markup } from './markup.ts';
import { type PageLanguage, pairOf } from './phrases.ts';

/** How the list is headed. */
export interface StoryListOptions {
  readonly title: string;
  readonly language: PageLanguage;
}

const STYLE = `:root{color-scheme:light dark;font:1.05rem/1.7 "Noto Naskh Arabic","Segoe UI",Tahoma,sans-serif}
body{max-inline-size:52rem;margin-inline:auto;padding:1.5rem 1rem}
h1{font-size:1.6rem}ol{padding:0;list-style:none}li{padding-block:1rem;border-block-start:1px solid color-mix(in srgb,currentColor 25%,transparent)}
li h2{font-size:1.15rem;margin:0}p{margin:.3rem 0}.facts,blockquote{opacity:.8;font-size:.95rem}blockquote{margin:.3rem 1rem}
a{color:inherit}`;

const POLICY = `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...sha256(utf8ToBytes(STYLE))))}'; base-uri 'none'; form-action 'none'`;

/** The list as one page; the page of a story is its id with «.html», in the same folder. */
export function writeStoryList(
  stories: readonly Story[],
  documents: readonly Document[],
  { title, language }: StoryListOptions,
): string {
  const byId = new Map(documents.map((one) => [one.id, one]));
  const which = language === 'ar' ? 0 : 1;
  const heading = title === '' ? pairOf('stories.title')[which] : title;
  const rows = stories.map((story) => row(story, byId, which));
  const body = html`<body><h1>${heading}</h1><p class="facts">${pairOf('count.stories', { count: stories.length })[which]}</p><ol>${rows}</ol></body>`;
  const head = html`<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${heading}</title><style>${{ html: STYLE }}</style></head>`;
  const page = html`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">${joined([head, body])}</html>`;
  return `<!doctype html>\n${page.html.replace(/\p{Surrogate}/gu, '\ufffd')}\n`;
}

function row(story: Story, documents: ReadonlyMap<string, Document>, which: 0 | 1): Markup {
  const inside = story.documents.flatMap((id) => documents.get(id) ?? []);
  const outlets = [...new Set(inside.map((one) => one.outlet ?? one.name))];
  const days = [...new Set(inside.flatMap((one) => one.published?.slice(0, 10) ?? []))].sort();
  const facts = [
    pairOf('count.reports', { count: inside.length })[which],
    pairOf('count.outlets', { count: outlets.length })[which],
    [days[0], days.length > 1 ? days[days.length - 1] : undefined].filter((day) => day !== undefined).join(' – '),
  ];
  const quotes = story.sentences.map((one) => html`<blockquote dir="auto">${one.text}</blockquote>`);
  return html`<li><h2 dir="auto"><a href="${story.id}.html">${story.title}</a></h2><p class="facts">${facts.filter((fact) => fact !== '').join(' · ')}</p>${quotes}<p class="facts">${outlets.join(pairOf('list.separator')[which])}</p></li>`;
}
