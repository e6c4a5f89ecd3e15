// The page's style, as one text: fonts, ground, sections, reader, print.
import { FONTS } from '../fonts.generated.ts';
import { BASE } from './base.ts';
import { ICONS } from './icons.ts';
import { READER } from './reader.ts';
import { SECTIONS } from './sections.ts';

const RANGES = {
  arabic: 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+200C-200E,U+2010-2011,U+FB50-FDFF,U+FE70-FEFC',
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-200B,U+2012-206F,U+20AC,U+2122,U+2212',
} as const;

const FACES = FONTS.map(
  ({ script, weight, data }) =>
    `@font-face{font-family:'Plex Arabic';font-style:normal;font-weight:${weight};font-display:swap;unicode-range:${RANGES[script]};src:url(data:font/woff2;base64,${data}) format('woff2')}`,
).join('\n');

/** The whole style sheet. */
export const STYLE = `${FACES}\n${BASE}\n${ICONS}\n${SECTIONS}\n${READER}`;
