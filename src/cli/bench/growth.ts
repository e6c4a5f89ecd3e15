// Growth: whether each step costs four times as much for four times the text, on texts that have made readers of texts slow.
// «ببببب…», nested quotation marks, one word, numbers, cues, labels or names without end.
import { documentOf } from '../../index.ts';
import type { Document } from '../../model/documents.ts';
import { steps, timeSteps } from './steps.ts';

/** How the cost of a step grows from n to 4n characters; 4 is linear. */
export interface Growth {
  readonly text: string;
  readonly step: string;
  /** The longer of the two texts, in characters. */
  readonly length: number;
  readonly milliseconds: number;
  readonly growth: number;
}

const LONG = 1_000_000;

const fill = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** Short pieces, repeated: one letter, one word, and what rules look for. */
const repeated: Readonly<Record<string, string>> = {
  'one letter': 'ب',
  'one word': 'كلمة ',
  'one name': 'محمد ',
  titles: 'الوزير المتحدث ',
  cues: 'وقال إن ',
  'cues and names': 'قال محمد إن أحمد أكد أن ',
  'according to': 'بحسب ',
  numbers: '25 ',
  'number words': 'خمسة وعشرون ',
  times: 'يوم الأربعاء ',
  dates: '12 يوليو 2015 ',
  events: 'قصف ',
  places: 'دمشق ',
  institutions: 'وزارة الدفاع ',
  'unnamed sources': 'مسؤول أميركي ',
  brackets: '(',
  'brackets and words': '(كلمة ',
  commas: '،',
  labels: 'إعلان\n',
  'short lines': 'قال شاهد\n',
  markup: '[video]\n',
  'full stops': '.',
  surrogates: '\ud83d\ude00',
};

/** Ways to write a text of a given length that have made readers of texts slow. */
export function hardTexts(documents: readonly Document[]): Record<string, (length: number) => string> {
  const prose = documents.map((one) => one.text.replace(/\s+/gu, ' ')).join(' ');
  const endless = prose.replace(/[.!?؟…،؛:]/gu, '');
  const quoted = (mark: string): string =>
    prose.replace(/["«»“”]/gu, '').replace(/ /gu, (_, at) => (at % 3 === 0 ? ` ${mark}` : ' '));
  const opening = quoted('«');
  const closing = quoted('»');
  const lines = prose.replace(/ /gu, (_, at) => (at % 4 === 0 ? '\n' : ' '));
  return {
    ...Object.fromEntries(
      Object.entries(repeated).map(([name, piece]) => [name, (length: number) => fill(piece, length)]),
    ),
    'open quotation marks': (length) => fill(opening, length),
    'nested quotation marks': (length) => fill(opening, length / 2) + fill(closing, length / 2),
    'lines of prose': (length) => fill(lines, length),
    'one endless sentence': (length) => fill(endless, length),
    'long prose': (length) => fill(prose, length),
  };
}

/** The steps' processor time on a text of a length; the better of two runs, so that a pause does not count. */
function costsOf(write: (length: number) => string, length: number): number[] {
  const document = documentOf({ text: write(length), published: '2024-03-05' });
  const runs = [0, 1].map(() => {
    const spent: number[] = [];
    timeSteps(document, spent);
    return spent;
  });
  return steps.map((_, index) => Math.min(...runs.map((run) => run[index] ?? 0)));
}

/** Above this many milliseconds for a quarter of a text the whole is not waited for. */
const PATIENCE = 4000;

/** The growth of every step's cost on each hard text. */
export function measureGrowth(documents: readonly Document[]): Growth[] {
  const rows: Growth[] = [];
  for (const [text, write] of Object.entries(hardTexts(documents))) {
    let length = LONG / 4;
    let short = costsOf(write, LONG / 16);
    let long = costsOf(write, length);
    if (Math.max(...long) < PATIENCE) {
      length = LONG;
      short = long;
      long = costsOf(write, length);
    }
    steps.forEach((step, index) => {
      const growth = long[index]! / Math.max(short[index]!, 1);
      rows.push({ text, step: step.name, length, milliseconds: long[index]!, growth });
    });
  }
  return rows;
}
