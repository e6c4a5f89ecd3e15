// Pages: the article of an HTML page with headline, byline, outlet, address and date. The article is found by Mozilla's Readability; what is
// known of it is read from JSON-LD first, then OpenGraph and its kin, then the page itself (<h1>, <time>).
// A page is only ever read: nothing in it is run, fetched or kept as markup.
import { Readability } from '@mozilla/readability';
import type { FoundReport } from '../../model/acquisitions.ts';
import type { Failure } from '../../model/reasons.ts';
import { linesOfNode, type MarkupDocument, type MarkupNode, parseMarkup } from './markup.ts';
import { MOST_ELEMENTS, tooMuchMarkup } from './markup-limits.ts';
import { dateOf, decodeMarkup, failureOf, lineOf, textOf, type Whence, webAddress } from './readings.ts';
import { isFailure } from './texts.ts';

/** What a page says of its article. */
interface PageFacts {
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
}

type LinkedData = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is LinkedData =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const LARGEST_DATA = 500_000;
const DEEPEST_GRAPH = 4;
const ARTICLE = /(?:Article|Posting|Report|NewsStory)$/u;

/** Records below a value of JSON-LD: lists and graphs are opened, to a depth that no honest page passes. */
function recordsIn(value: unknown, depth = 0): LinkedData[] {
  if (depth > DEEPEST_GRAPH) return [];
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((one) => recordsIn(one, depth + 1));
  if (!isRecord(value)) return [];
  return [value, ...recordsIn(value['@graph'], depth + 1), ...recordsIn(value.mainEntity, depth + 1)];
}

function linkedArticle(document: MarkupDocument): LinkedData {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = script.textContent ?? '';
    if (source.length > LARGEST_DATA) continue;
    try {
      const found = recordsIn(JSON.parse(source)).find((one) =>
        [one['@type']].flat().some((type) => typeof type === 'string' && ARTICLE.test(type)),
      );
      if (found !== undefined) return found;
    } catch {
      // Many pages hold broken JSON-LD; what the page says elsewhere stands.
    }
  }
  return {};
}

/** The name of a person or body in JSON-LD: a string, a record with a name, or a list of either. */
function nameIn(value: unknown): string | null {
  const names = [value].flat().map((one) => lineOf(isRecord(one) ? one.name : one));
  const known = names.filter((name) => name !== null);
  return known.length === 0 ? null : known.join('، ');
}

function metaOf(document: MarkupDocument, ...names: readonly string[]): string | null {
  for (const name of names)
    for (const attribute of ['property', 'name', 'itemprop']) {
      const found = lineOf(document.querySelector(`meta[${attribute}="${name}"]`)?.getAttribute('content'));
      if (found !== null) return found;
    }
  return null;
}

const timeIn = (document: MarkupDocument): string | null => {
  const time = document.querySelector('article time[datetime]') ?? document.querySelector('time[datetime]');
  return dateOf(time?.getAttribute('datetime'));
};

const firstDate = (...found: readonly unknown[]): string | null =>
  found.map(dateOf).find((date) => date !== null) ?? null;

function factsOf(document: MarkupDocument, url: string | null): PageFacts {
  const article = linkedArticle(document);
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const author = nameIn(article.author) ?? metaOf(document, 'author', 'article:author', 'dc.creator');
  return {
    headline:
      lineOf(article.headline) ??
      metaOf(document, 'og:title', 'twitter:title') ??
      lineOf(document.querySelector('h1')?.textContent) ??
      lineOf(document.querySelector('title')?.textContent),
    byline: author !== null && webAddress(author) === null ? author : null,
    outlet: metaOf(document, 'og:site_name') ?? nameIn(article.publisher) ?? metaOf(document, 'application-name'),
    published:
      firstDate(
        article.datePublished,
        metaOf(
          document,
          'article:published_time',
          'datePublished',
          'date',
          'dc.date',
          'dcterms.created',
          'publish-date',
        ),
      ) ?? timeIn(document),
    url: url ?? webAddress(canonical) ?? webAddress(metaOf(document, 'og:url')) ?? webAddress(article.url),
  };
}

/** The article's own part of the page; the whole body where Readability finds none. Readability takes the document apart. */
function articleIn(document: MarkupDocument): MarkupNode | null {
  const options = {
    maxElemsToParse: MOST_ELEMENTS.page,
    disableJSONLD: true,
    serializer: (node: unknown) => node as MarkupNode,
  };
  const fallback = document.body;
  const words = fallback === null ? '' : linesOfNode(fallback);
  const found = new Readability(document as never, options as never).parse() as { content?: MarkupNode } | null;
  const article = found?.content ?? null;
  if (article !== null && linesOfNode(article) !== '') return article;
  return words === '' ? null : parseMarkup(`<body><pre>${escaped(words)}</pre></body>`).body;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n', '<br>');

/** HTML may leave out <html>, <head> and <body>; the parser does not put them back. */
function withBody(markup: string): string {
  if (/<body[\s>]/iu.test(markup)) return markup;
  const inside = markup.replace(/<!doctype[^<>]{0,300}>|<\/?(?:html|head)(?:\s[^<>]{0,500})?>/giu, '');
  return `<!doctype html><html><body>${inside}</body></html>`;
}

function read(bytes: Uint8Array, { url = null, charset = null }: Whence): FoundReport | Failure {
  const markup = decodeMarkup(bytes, charset);
  if (typeof markup !== 'string') return markup;
  const tooMuch = tooMuchMarkup(markup, 'page');
  if (tooMuch !== null) return tooMuch;
  const document = parseMarkup(withBody(markup));
  const facts = factsOf(document, url);
  const article = articleIn(document);
  if (article === null)
    return failureOf('no-article', 'There are no words on the page.', 'It may need a browser to show; save its text.');
  const text = textOf(facts.headline, facts.byline, linesOfNode(article));
  return { ...facts, text, bytes, part: null, forwardedFrom: null };
}

/** The article of a page, or why there is none. Total: any bytes give either. */
export function readPage(bytes: Uint8Array, whence: Whence = {}): FoundReport | Failure {
  try {
    const result = read(bytes, whence);
    return isFailure(result) || result.text !== ''
      ? result
      : failureOf('no-article', 'There are no words on the page.', 'Save its text.');
  } catch {
    return failureOf(
      'page-not-readable',
      'The page is built in a way that cannot be read.',
      'Save its text as a plain .txt file.',
    );
  }
}
