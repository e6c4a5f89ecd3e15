// Cases: text files in which a linguist writes a sentence and what should be found in it (docs/formats.md, "Cases").
// «# title», settings, the text, «==>», then lines «key: words of the text = labels», indented under what they belong to:
//   attribution: asserts indirect
//     source: وكالة الساحل
// Nobody types an offset: wordings.ts finds the words. `tawatur show` prints the same form, so that it can be read back here.
// A file holds one case or several; each begins with its title.

/** What a case can speak of. */
export const CASE_LAYERS = ['attribution', 'event', 'time', 'number', 'mention', 'block'] as const;
export type CaseLayer = (typeof CASE_LAYERS)[number];

/** One line of the expected part, with the lines indented under it. */
export interface CaseLine {
  readonly key: string;
  /** The words quoted, or null where the line has labels only (attribution, event, entity …) or says `none`. */
  readonly wording: string | null;
  readonly labels: readonly string[];
  readonly inner: readonly CaseLine[];
  /** Number of the line in its file, from 1. */
  readonly line: number;
}

/** One case as it is written. */
export interface Case {
  readonly title: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly text: string;
  readonly expected: readonly CaseLine[];
  /** Layers of which the case says `none`: nothing may be found. */
  readonly nothing: readonly CaseLayer[];
  readonly line: number;
}

/** Something in a case file that cannot be read. */
export interface CaseMistake {
  readonly line: number;
  readonly message: string;
}

export interface CaseFile {
  readonly cases: readonly Case[];
  readonly mistakes: readonly CaseMistake[];
}

/** `text` names the file that holds the text, seen from the case's own: the gold of a story's reports. */
const SETTINGS = new Set(['published', 'published-inferred', 'outlet', 'text']);
const ARROW = '==>';
const LABELS_ONLY = new Set(['attribution', 'event', 'entity', 'agencies']);
const SENTENCES = new Set(['miss', 'because', 'from']);
const LINE = /^( *)([a-z][a-z-]*):(?: (.*))?$/;

const isTitle = (line: string): boolean => line.startsWith('# ');
const isLayer = (key: string): key is CaseLayer => (CASE_LAYERS as readonly string[]).includes(key);

/**
 * Reads a case file. Mistakes are returned with their line; what could be read is read all the same.
 * @example parseCases('# a\nنص\n\n==>\n\nnone\n').cases[0].text // 'نص'
 */
export function parseCases(source: string): CaseFile {
  const lines = source.split('\n');
  const mistakes: CaseMistake[] = [];
  const cases: Case[] = [];
  let start = lines.findIndex(isTitle);
  if (start < 0) mistakes.push({ line: 1, message: 'a case begins with its title: «# what the case shows»' });
  while (start >= 0) {
    const next = nextTitle(lines, start);
    cases.push(parseCase(lines.slice(start, next), start + 1, mistakes));
    start = next < lines.length ? next : -1;
  }
  return { cases, mistakes };
}

/** The next line behind an arrow that is a title: a title is looked for in the expected part only. */
function nextTitle(lines: readonly string[], start: number): number {
  let behindArrow = false;
  for (let at = start + 1; at < lines.length; at++) {
    if (lines[at]!.trim() === ARROW) behindArrow = true;
    else if (behindArrow && isTitle(lines[at]!)) return at;
  }
  return lines.length;
}

function parseCase(lines: readonly string[], line: number, mistakes: CaseMistake[]): Case {
  const settings: Record<string, string> = {};
  let at = 1;
  for (; at < lines.length; at++) {
    const match = LINE.exec(lines[at]!.trimEnd());
    if (match === null || !SETTINGS.has(match[2]!)) break;
    settings[match[2]!] = match[3] ?? '';
  }
  const arrow = lines.findIndex((one, index) => index >= at && one.trim() === ARROW);
  if (arrow < 0) mistakes.push({ line, message: `no line «${ARROW}» behind the text` });
  const textLines = lines.slice(at, arrow < 0 ? lines.length : arrow);
  const tree = arrow < 0 ? [] : parseLines(lines.slice(arrow + 1), line + arrow + 1, mistakes);
  const nothing = tree.filter((one) => one.key !== 'none' && one.labels[0] === 'none').map((one) => one.key);
  const all = tree.some((one) => one.key === 'none');
  const expected = tree.filter((one) => one.key !== 'none' && one.labels[0] !== 'none');
  for (const one of expected)
    if (!isLayer(one.key)) mistakes.push({ line: one.line, message: `«${one.key}» is no layer` });
  if (arrow >= 0 && tree.length === 0) mistakes.push({ line, message: 'nothing is expected; write «none» for that' });
  return {
    title: lines[0]!.slice(2).trim(),
    settings,
    text: unescaped(withoutBlankEnds(textLines)),
    expected: expected.filter((one) => isLayer(one.key)),
    nothing: all ? CASE_LAYERS : nothing.filter(isLayer),
    line,
  };
}

function withoutBlankEnds(lines: readonly string[]): string[] {
  let from = 0;
  let to = lines.length;
  while (from < to && lines[from]!.trim() === '') from++;
  while (to > from && lines[to - 1]!.trim() === '') to--;
  return lines.slice(from, to);
}

/** A text line that would read as a title or an arrow stands behind a backslash. */
const unescaped = (lines: readonly string[]): string => lines.map((line) => line.replace(/^\\/, '')).join('\n');

interface Branch {
  readonly indent: number;
  readonly node: CaseLine & { readonly inner: CaseLine[] };
}

function parseLines(lines: readonly string[], firstLine: number, mistakes: CaseMistake[]): CaseLine[] {
  const roots: CaseLine[] = [];
  const path: Branch[] = [];
  lines.forEach((raw, index) => {
    const text = raw.trimEnd();
    const line = firstLine + index;
    if (text === '') return;
    const match = text === 'none' ? ['', '', 'none', ''] : LINE.exec(text);
    if (match === null) {
      mistakes.push({ line, message: `not a line «key: words»: ${text.trim()}` });
      return;
    }
    const indent = match[1]!.length;
    while (path.length > 0 && path[path.length - 1]!.indent >= indent) path.pop();
    const node = { ...parseValue(match[2]!, match[3] ?? ''), inner: [], line };
    const parent = path[path.length - 1];
    if (parent === undefined) roots.push(node);
    else parent.node.inner.push(node);
    path.push({ indent, node });
  });
  return roots;
}

const splitLabels = (text: string): string[] => text.split(/\s+/u).filter((label) => label !== '');

function parseValue(key: string, rest: string): Pick<CaseLine, 'key' | 'wording' | 'labels'> {
  if (SENTENCES.has(key)) return { key, wording: null, labels: [rest] };
  if (LABELS_ONLY.has(key) || rest === 'none' || rest === '') return { key, wording: null, labels: splitLabels(rest) };
  const cut = rest.endsWith(' =') ? rest.length - 2 : rest.lastIndexOf(' = ');
  if (cut < 0) return { key, wording: rest, labels: [] };
  return { key, wording: rest.slice(0, cut), labels: splitLabels(rest.slice(cut + 2)) };
}
