// Markup: the only way anything gets into the page. Whatever is put into an html`…` template as a string is escaped;
// only what another html`…` made goes in as it is. So text of a report can never become an element or an attribute.

/** Escaped HTML. */
export interface Markup {
  readonly html: string;
}

export type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // A bare carriage return would be read as a line feed, which would move every offset behind a pair of them.
  '\r': '&#13;',
};

/** The text as HTML, safe inside elements and quoted attributes. `escaped('a<b')` is 'a&lt;b'. */
export const escaped = (text: string): string => text.replace(/[&<>"'\r]/gu, (letter) => ESCAPES[letter]!);

function textOf(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (typeof piece === 'string') return escaped(piece);
  if (typeof piece === 'number') return String(piece);
  return 'html' in piece ? piece.html : piece.map(textOf).join('');
}

/** Markup from a template. html`<b>${'<i>'}</b>`.html is '<b>&lt;i&gt;</b>'. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  let all = parts[0]!;
  pieces.forEach((piece, at) => {
    all += textOf(piece) + parts[at + 1]!;
  });
  return { html: all };
}

/** Several pieces as one. */
export const joined = (pieces: readonly Piece[]): Markup => ({ html: textOf(pieces) });

/** JSON for a data island: no '<' is left in it, so nothing in it can close the element. */
export const islandOf = (value: unknown): Markup => ({ html: JSON.stringify(value).replaceAll('<', '\\u003c') });
