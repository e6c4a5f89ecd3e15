// Prints findings in the form of a case (read/cases.ts), so that the terminal view, the machine's snapshot and a linguist's case
// are one thing. Long words are shortened to their ends («القصف … السوق») and told apart by «#2», always so that they read back
// to the same place.
import type { Analysis } from '../../model/analyses.ts';
import type { Reason } from '../../model/reasons.ts';
import type { PhraseClitics } from '../../text/phrases.ts';
import type { Span } from '../../text/spans.ts';
import { locateWording, occurrencesOf, squeeze, type WordingText, wordingText } from '../read/wordings.ts';
import { type Finding, type FindingPart, findingsOf } from './findings.ts';

/** Words longer than this are shown by their ends. */
const LONG = 48;
const MOST_END_WORDS = 12;

/** Signs of the case form that the text itself has. */
const SIGNS = / ([…~])(?= )/gu;

function piece(page: WordingText, words: string, start: number, from: number): string {
  const all = occurrencesOf(page, words, from);
  const index = all.findIndex((one) => page.places[one.start] === start);
  const written = words.replace(SIGNS, ' \\$1');
  return index > 0 || (index === 0 && / #\d+$/u.test(words)) ? `${written} #${index + 1}` : written;
}

/** Where a place of the text lies in the squeezed text. */
function squeezedPlace(page: WordingText, place: number): number {
  let low = 0;
  let high = page.places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (page.places[middle]! < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

const standsAt = (page: WordingText, wording: string, span: Span): boolean => {
  const found = locateWording(page, wording);
  return (
    typeof found !== 'string' && found.length === 1 && found[0]!.start === span.start && found[0]!.end === span.end
  );
};

function shortened(page: WordingText, words: readonly string[], span: Span): string | null {
  const whole = squeezedPlace(page, span.start);
  for (let count = 1; count <= MOST_END_WORDS && count * 2 < words.length; count++) {
    const first = words.slice(0, count).join(' ');
    const last = words.slice(-count).join(' ');
    const begin = piece(page, first, span.start, 0);
    const behind = whole + first.length;
    const lastStart = page.places[squeezedPlace(page, span.end - 1) - last.length + 1]!;
    const wording = `${begin} … ${piece(page, last, lastStart, behind)}`;
    if (!/ #\d/u.test(wording) && standsAt(page, wording, span)) return wording;
  }
  return null;
}

/** The words of one span so that they lead back to it. */
function wordingOfSpan(page: WordingText, span: Span, from: number): string {
  const full = squeeze(page.text.slice(span.start, span.end));
  if (from === 0 && full.length > LONG) {
    const short = shortened(page, full.split(' '), span);
    if (short !== null) return short;
  }
  return piece(page, full, span.start, from);
}

/** The words of one or several spans in the form that a case quotes them; see read/wordings.ts. */
export function wordingOf(page: WordingText, spans: readonly Span[]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const span of spans) {
    pieces.push(wordingOfSpan(page, span, from));
    from = squeezedPlace(page, span.end - 1) + 1;
  }
  return pieces.join(' ~ ');
}

const labelsBehind = (labels: readonly string[]): string => (labels.length === 0 ? '' : ` = ${labels.join(' ')}`);

function partLine(page: WordingText, one: FindingPart): string {
  if (one.spans.length === 0) return `${one.key}: ${one.labels.join(' ')}`;
  const wording = wordingOf(page, one.spans);
  const guard = one.labels.length === 0 && wording.includes(' = ') ? ' =' : '';
  return `${one.key}: ${wording}${labelsBehind(one.labels)}${guard}`;
}

/** What the lines of one print need to know. */
interface Print {
  readonly page: WordingText;
  readonly byId: ReadonlyMap<string, Reason>;
  readonly why: boolean;
}

const MAX_REASONS = 6;

function reasonLines(print: Print, reason: Reason, key: string, indent: string, depth: number): string[] {
  const words = reason.spans.slice(0, MAX_REASONS).map((span) => `«${wordingOf(print.page, [span])}»`);
  const lines = [`${indent}${key}: ${[reason.rule, ...words].join(' ')}`];
  if (depth >= MAX_REASONS) return lines;
  for (const id of reason.from ?? []) {
    const behind = print.byId.get(id);
    if (behind === undefined) lines.push(`${indent}  from: ${id}`);
    else lines.push(...reasonLines(print, behind, 'from', `${indent}  `, depth + 1));
  }
  return lines;
}

function findingLines(print: Print, finding: Finding, indent: string): string[] {
  const { page } = print;
  const words = finding.spans.length === 0 ? '' : wordingOf(page, finding.spans);
  const head = words === '' ? finding.labels.join(' ') : `${words}${labelsBehind(finding.labels)}`;
  const lines = [`${indent}${finding.layer}: ${head}`];
  for (const one of finding.parts) lines.push(`${indent}  ${partLine(page, one)}`);
  if (print.why && finding.because !== null)
    lines.push(...reasonLines(print, finding.because, 'because', `${indent}  `, 0));
  for (const one of finding.inner) lines.push(...findingLines(print, one, `${indent}  `));
  return lines;
}

/** How an analysis is to be printed. */
export interface CaseOptions {
  readonly clitics: PhraseClitics;
  /** Print the reasons as well. */
  readonly why?: boolean;
}

function reasonsById(findings: readonly Finding[]): Map<string, Reason> {
  const byId = new Map<string, Reason>();
  const visit = (finding: Finding): void => {
    if (finding.id !== null && finding.because !== null) byId.set(finding.id, finding.because);
    finding.inner.forEach(visit);
  };
  findings.forEach(visit);
  return byId;
}

/** Findings as the lines of a case's expected part; `none` when there are none. */
export function printFindings(text: string, findings: readonly Finding[], options: CaseOptions): string {
  const print: Print = {
    page: wordingText(text, options.clitics),
    byId: reasonsById(findings),
    why: options.why === true,
  };
  const lines: string[] = [];
  let layer: string | null = null;
  for (const finding of findings) {
    const group = finding.layer === 'event' ? 'attribution' : finding.layer;
    if (layer !== null && layer !== group) lines.push('');
    layer = group;
    lines.push(...findingLines(print, finding, ''));
  }
  return lines.length === 0 ? 'none' : lines.join('\n');
}

const escaped = (text: string): string =>
  text
    .split('\n')
    .map((line) => (/^(?:\\|# |\s*==>\s*$)/u.test(line) ? `\\${line}` : line))
    .join('\n');

/** A whole analysis as a case: title, settings, text, arrow and findings. */
export function printAnalysis(analysis: Analysis, options: CaseOptions): string {
  const { document } = analysis;
  const name = squeeze(document.name) === '' ? document.id : squeeze(document.name);
  const dateKey = document.publishedBasis === 'inferred' ? 'published-inferred' : 'published';
  const settings = [
    ...(document.published === null ? [] : [`${dateKey}: ${document.published}`]),
    ...(document.outlet === null ? [] : [`outlet: ${squeeze(document.outlet)}`]),
  ];
  const findings = printFindings(document.text, findingsOf(analysis), options);
  return `${[`# ${name}`, ...settings].join('\n')}\n\n${escaped(document.text)}\n\n==>\n\n${findings}\n`;
}
