// Statements that several reports carry: contents that share wording. «الجسر آمن تماماً ولن يغلق» is one statement, whether one outlet
// gives it to «الوزارة» and another to «الحكومة». Alignments are laid over the contents of attributions; sentences in the outlets'
// own voice that align are shared narration.
import type { Passage } from '../model/comparisons.ts';
import type { Span } from '../text/spans.ts';
import type { Alignment } from './alignments.ts';
import { inHeading, type Report, wordRange } from './reports.ts';

/** A content, or a sentence of narration (attribution null), as a range of words. */
export interface Stretch {
  readonly report: number;
  readonly attribution: string | null;
  readonly from: number;
  readonly to: number;
}

/** Two stretches that share wording: how many words agree and which part of the shorter one that is. */
export interface SharedStatement {
  readonly one: Stretch;
  readonly other: Stretch;
  readonly words: number;
  readonly part: number;
  readonly passages: readonly [Passage, Passage];
}

const FEWEST = 6;
const PART = 0.5;

/** The pairs of contents and of narration that the alignments tie together. */
export function findSharedStatements(reports: readonly Report[], alignments: readonly Alignment[]): SharedStatement[] {
  const stretches = reports.map(stretchesOf);
  const found: SharedStatement[] = [];
  for (const alignment of alignments) {
    const [first, last] = [alignment.pairs[0]!, alignment.pairs[alignment.pairs.length - 1]!];
    const ones = within(stretches[alignment.one]!, first[0], last[0]);
    const others = within(stretches[alignment.other]!, first[1], last[1]);
    for (const one of ones) {
      const best = bestPartner(one, others, alignment);
      if (best === null) continue;
      const back = bestPartner(best.other, ones, flipped(alignment));
      if (back?.other === one) found.push({ ...best, passages: passagesOf(reports, best) });
    }
  }
  return found;
}

const flipped = (alignment: Alignment): Alignment => ({
  one: alignment.other,
  other: alignment.one,
  pairs: alignment.pairs.map(([here, there]) => [there, here] as const),
});

function stretchesOf(report: Report, index: number): Stretch[] {
  const stretches: Stretch[] = [];
  const told = new Uint8Array(report.words.length);
  for (const attribution of report.analysis.attributions) {
    for (const content of attribution.content) {
      const { from, to } = wordRange(report, content);
      told.fill(1, from, to);
      if (attribution.relay !== true && to > from)
        stretches.push({ report: index, attribution: attribution.id, from, to });
    }
  }
  for (const sentence of report.analysis.sentences) {
    const { from, to } = wordRange(report, sentence);
    if (to - from >= FEWEST && !inHeading(report, sentence) && freeWords(told, from, to) > (to - from) * 0.6)
      stretches.push({ report: index, attribution: null, from, to });
  }
  return stretches.sort((one, other) => one.from - other.from || one.to - other.to);
}

function freeWords(told: Uint8Array, from: number, to: number): number {
  let free = 0;
  for (let at = from; at < to; at++) if (told[at] === 0) free++;
  return free;
}

const within = (stretches: readonly Stretch[], from: number, to: number): Stretch[] =>
  stretches.filter((one) => one.from <= to && from < one.to);

type Candidate = Omit<SharedStatement, 'passages'>;

/** The stretch on the other side that fits best: most agreeing words for the length of both. */
function bestPartner(one: Stretch, others: readonly Stretch[], { pairs }: Alignment): Candidate | null {
  let best: Candidate | null = null;
  let bestFit = 0;
  for (const other of others) {
    if ((one.attribution === null) !== (other.attribution === null)) continue;
    if (one.report === other.report && one.from < other.to && other.from < one.to) continue;
    let words = 0;
    for (const [here, there] of pairs)
      if (here >= one.from && here < one.to && there >= other.from && there < other.to) words++;
    const part = words / Math.min(one.to - one.from, other.to - other.from);
    const fit = words / (one.to - one.from + other.to - other.from - words);
    if (words < FEWEST || part < PART || fit <= bestFit) continue;
    best = { one, other, words, part };
    bestFit = fit;
  }
  return best;
}

function passagesOf(reports: readonly Report[], { one, other }: Candidate): [Passage, Passage] {
  const passage = (stretch: Stretch): Passage => {
    const report = reports[stretch.report]!;
    const span: Span = { start: report.words[stretch.from]!.start, end: report.words[stretch.to - 1]!.end };
    return { document: report.id, ...span };
  };
  return [passage(one), passage(other)];
}
