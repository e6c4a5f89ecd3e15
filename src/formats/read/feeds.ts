// Feeds: RSS, Atom, RDF and JSON Feed, one report an entry, with its full text where the feed gives it and its summary where not.
// feedsmith parses, broken feeds too. A feed that declares a document type is refused, and no parser ever sees a declaration: feeds have none, entity bombs do.
import { parseFeed } from 'feedsmith';
import type { FoundReport } from '../../model/acquisitions.ts';
import type { Failure } from '../../model/reasons.ts';
import { tooMuchJson } from './json-limits.ts';
import { textOfMarkup } from './markup.ts';
import { tooMuchMarkup } from './markup-limits.ts';
import {
  dateOf,
  decodeMarkup,
  failureOf,
  lineOf,
  type PartFailure,
  type Reading,
  textOf,
  type Whence,
  webAddress,
} from './readings.ts';
import { isFailure } from './texts.ts';

type Loose = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A text that some versions of feeds write bare and others in a record. */
const wordsOf = (value: unknown): string => {
  const found = typeof value === 'string' ? value : recordOf(value).value;
  return typeof found === 'string' ? found : '';
};

/** The link of an entry: its own, or the alternate among several. */
function linkOf(entry: Loose): unknown {
  if (typeof entry.link === 'string') return entry.link;
  if (typeof entry.url === 'string') return entry.url;
  const links = listOf(entry.links).map(recordOf);
  const chosen = links.find((link) => link.rel === undefined || link.rel === 'alternate') ?? links[0];
  return chosen?.href;
}

function authorOf(entry: Loose): string | null {
  const dc = recordOf(entry.dc);
  const named = [...listOf(entry.authors), ...listOf(dc.creators), dc.creator];
  const names = named
    .map((one) => lineOf(typeof one === 'string' ? one : recordOf(one).name))
    .filter((one) => one !== null);
  return names.length === 0 ? null : [...new Set(names)].join('، ');
}

const fullText = (entry: Loose): string =>
  [
    wordsOf(recordOf(entry.content).encoded),
    wordsOf(entry.content),
    wordsOf(entry.content_html),
    wordsOf(entry.content_text),
  ].find((one) => one.trim() !== '') ??
  [wordsOf(entry.description), wordsOf(entry.summary)].find((one) => one.trim() !== '') ??
  '';

const dateIn = (entry: Loose): string | null => {
  const dc = recordOf(entry.dc);
  const found = [
    entry.published,
    entry.pubDate,
    entry.date_published,
    ...listOf(dc.dates),
    dc.date,
    entry.updated,
    entry.date_modified,
  ];
  return found.map(dateOf).find((date) => date !== null) ?? null;
};

interface Feed {
  readonly outlet: string | null;
  readonly base: string | null;
  readonly entries: readonly unknown[];
}

function feedOf(parsed: unknown, url: string | null): Feed {
  const feed = recordOf(parsed);
  return {
    outlet: lineOf(textOfMarkup(wordsOf(feed.title))),
    base: webAddress(linkOf(feed), url) ?? webAddress(feed.home_page_url, url) ?? url,
    entries: [...listOf(feed.items), ...listOf(feed.entries)],
  };
}

function reportOf(entry: Loose, feed: Feed, index: number): FoundReport | null {
  const headline = lineOf(textOfMarkup(wordsOf(entry.title)));
  const byline = authorOf(entry);
  const text = textOf(headline, byline, textOfMarkup(fullText(entry)));
  if (text === '') return null;
  const id = lineOf(entry.id) ?? lineOf(recordOf(entry.guid).value) ?? lineOf(entry.guid);
  return {
    text,
    headline,
    byline,
    outlet: feed.outlet,
    published: dateIn(entry),
    url: webAddress(linkOf(entry), feed.base),
    bytes: new TextEncoder().encode(JSON.stringify(entry)),
    part: id ?? `entry ${index + 1}`,
    forwardedFrom: null,
  };
}

const BROKEN = failureOf(
  'broken-feed',
  'It is no feed that can be read (RSS, Atom, RDF, JSON Feed).',
  'Check that it was saved whole.',
);

function whole(failure: PartFailure['failure']): Reading {
  return { reports: [], failures: [{ part: null, failure }] };
}

const DECLARATION = /<!(?:DOCTYPE|ENTITY)[^<>]{0,300}>?/giu;

/** True where a document type stands before the first element, where alone it means something. */
const isDeclared = (source: string): boolean => source.slice(0, source.search(/<[a-z]/iu)).search(DECLARATION) >= 0;

const DECLARED = failureOf(
  'feed-with-doctype',
  'It declares a document type; feeds have none.',
  'It may be an attack; look at it before you go on.',
);

/** A feed in JSON, parsed; markup, without declarations: an entry may quote a whole page with its own. Or why neither is read. */
function readable(source: string): { readonly feed: unknown } | Failure {
  if (/^[\s\ufeff]*\{/u.test(source)) {
    const tooMuch = tooMuchJson(source);
    if (tooMuch !== null) return tooMuch;
    try {
      return { feed: JSON.parse(source) };
    } catch {
      return BROKEN;
    }
  }
  if (isDeclared(source)) return DECLARED;
  const feed = source.replace(DECLARATION, ' ');
  return tooMuchMarkup(feed, 'feed') ?? { feed };
}

/** The reports of a feed. Total: any bytes give reports or a failure. */
export function readFeed(bytes: Uint8Array, { url = null, charset = null }: Whence = {}): Reading {
  const source = decodeMarkup(bytes, charset);
  const found = typeof source === 'string' ? readable(source) : source;
  if (isFailure(found)) return whole(found);
  try {
    const feed = feedOf(parseFeed(found.feed as never).feed, url);
    const reports = feed.entries
      .map((entry, index) => reportOf(recordOf(entry), feed, index))
      .filter((one) => one !== null);
    return { reports, failures: [] };
  } catch {
    return whole(BROKEN);
  }
}
