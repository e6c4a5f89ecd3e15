// The page's own signs, drawn once in the style sheet as masks, so that they take the colour of their text and cost the page
// nothing where they stand. Each stance has a shape of its own, so that none depends on colour.
const line = (path: string): string =>
  `<path d="${path}" fill="none" stroke="#000" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;
const ring = (radius: number, more: string): string =>
  `<circle cx="8" cy="8" r="${radius}" fill="none" stroke="#000" stroke-width="1.8"${more}/>`;

const DRAWINGS: Readonly<Record<string, string>> = {
  'verdict.asserts': line('M2.5 8.5l3.5 3.5 7.5-8'),
  'verdict.denies': line('M3.5 3.5l9 9M12.5 3.5l-9 9'),
  'verdict.hedged': `${ring(5.6, '')}<path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z"/>`,
  'verdict.open': ring(5.4, ' stroke-dasharray="2.6 2.2"'),
  'verdict.doubts': `${line('M5.4 6.2a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 1.9')}<circle cx="8" cy="13.3" r="1.15"/>`,
  copy: line('M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z'),
  'icon-moon': line('M13.4 9.6A5.8 5.8 0 1 1 6.4 2.6a4.6 4.6 0 0 0 7 7z'),
  'icon-print': line('M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z'),
  'icon-back': line('M10 3.5L5.5 8l4.5 4.5'),
  'icon-forward': line('M6 3.5L10.5 8 6 12.5'),
};

const mask = (drawing: string): string =>
  `url("data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${drawing}</svg>`)}") center/contain no-repeat`;

const names = Object.keys(DRAWINGS).map((name) => `.${name}::before`);

/** The rules that draw the signs. */
export const ICONS = `${names.join(',')}{content:'';inline-size:1em;block-size:1em;flex:none;background:currentColor;forced-color-adjust:none}
${Object.entries(DRAWINGS)
  .map(([name, drawing]) => `.${name}::before{mask:${mask(drawing)}}`)
  .join('\n')}`;
