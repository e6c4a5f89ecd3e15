// Markup to text: the words of an HTML tree as lines, one a block. No element, attribute, script or style comes out; «<p>قال</p><script>…»
// gives «قال». linkedom parses; nothing is run and nothing is fetched.
import { parseHTML } from 'linkedom';
import { tooMuchMarkup } from './markup-limits.ts';

/** What of a node is used here: the types of the browser are not loaded for it. */
export interface MarkupNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<MarkupNode>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): MarkupNode | null;
  querySelectorAll(selector: string): Iterable<MarkupNode>;
}

export interface MarkupDocument extends MarkupNode {
  readonly documentElement: MarkupNode | null;
  readonly body: MarkupNode | null;
}

const TEXT = 3;
const ELEMENT = 1;
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH HEAD TITLE TEXTAREA SELECT BUTTON NOFRAMES NOEMBED XMP PLAINTEXT CANVAS AUDIO VIDEO'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  `ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR
  LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL`.split(/\s+/u),
);

/** A document from markup. */
export const parseMarkup = (markup: string): MarkupDocument => parseHTML(markup).document as unknown as MarkupDocument;

/** The words below a node, one line a block, without empty lines. */
export function linesOfNode(node: MarkupNode): string {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const words = line.replace(/\s+/gu, ' ').trim();
    if (words !== '') lines.push(words);
    line = '';
  };
  const walk = (one: MarkupNode): void => {
    if (one.nodeType === TEXT) {
      line += one.textContent ?? '';
      return;
    }
    const name = one.nodeName.toUpperCase();
    if (one.nodeType === ELEMENT && SILENT.has(name)) return;
    const block = BLOCKS.has(name);
    if (block) end();
    for (const child of one.childNodes) walk(child);
    if (block) end();
  };
  walk(node);
  end();
  return lines.join('\n');
}

/** The text of a piece of markup, as feeds and mails hold it; markup beyond the limits gives none. */
export function textOfMarkup(markup: string): string {
  if (!/[<&]/u.test(markup)) return markup.trim();
  if (tooMuchMarkup(markup, 'page') !== null) return '';
  const { body } = parseMarkup(`<!doctype html><html><body>${markup}</body></html>`);
  return body === null ? '' : linesOfNode(body);
}
