// The page's own signs, drawn once and referred to. Each stance has a shape of its own, so that none depends on colour.
const symbol = (name: string, drawing: string): string =>
  `<symbol id="i-${name}" viewBox="0 0 16 16">${drawing}</symbol>`;
const line = (path: string): string =>
  `<path d="${path}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`;

const DRAWINGS: Readonly<Record<string, string>> = {
  asserts: line('M2.5 8.5l3.5 3.5 7.5-8'),
  denies: line('M3.5 3.5l9 9M12.5 3.5l-9 9'),
  hedged:
    '<circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" stroke-width="1.8"/><path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor"/>',
  open: '<circle cx="8" cy="8" r="5.4" fill="none" stroke="currentColor" stroke-width="1.8" stroke-dasharray="2.6 2.2"/>',
  doubts: `${line('M5.4 6.2a2.7 2.7 0 1 1 3.9 2.4c-.9.5-1.3 1-1.3 1.9')}<circle cx="8" cy="13.3" r="1.15" fill="currentColor"/>`,
  copy: line('M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z'),
  moon: line('M13.4 9.6A5.8 5.8 0 1 1 6.4 2.6a4.6 4.6 0 0 0 7 7z'),
  print: line('M4.5 6V2.5h7V6M4.5 11.5h-2v-5h11v5h-2M4.5 9.5h7v4h-7z'),
  back: line('M10 3.5L5.5 8l4.5 4.5'),
  forward: line('M6 3.5L10.5 8 6 12.5'),
};

/** All signs as one hidden drawing. */
export const ICONS = `<svg width="0" height="0" class="sr" aria-hidden="true" focusable="false">${Object.entries(
  DRAWINGS,
)
  .map(([name, drawing]) => symbol(name, drawing))
  .join('')}</svg>`;
