// Reuse: passages that share wording, between reports and inside one. «قال الناطق إن الجسر آمن تماماً ولن يغلق» printed by two
// outlets is one text in two places. Alignments whose passages lie on each other are put into one reuse; a body or a headline that
// a page prints twice is reuse inside the report. After passim (Smith, Cordell & Mullen 2015).
import type { Passage, Reuse } from '../model/comparisons.ts';
import { reason } from '../model/reasons.ts';
import { hashOf } from '../text/hashes.ts';
import type { Alignment } from './alignments.ts';
import { createGroups } from './groups.ts';
import type { Report } from './reports.ts';

interface Located extends Passage {
  readonly report: number;
}

interface Pair {
  readonly passages: readonly [Located, Located];
  readonly exact: boolean;
}

/** The reuse that the alignments and the repeated blocks show. */
export function findReuse(reports: readonly Report[], alignments: readonly Alignment[]): Reuse[] {
  const pairs = [...alignments.map((alignment) => pairOf(reports, alignment)), ...repeats(reports)];
  const passages = pairs.flatMap((pair) => pair.passages);
  const groups = createGroups(passages.length);
  pairs.forEach((_, at) => {
    groups.join(at * 2, at * 2 + 1);
  });
  joinOverlapping(passages, groups.join);
  const found: Reuse[] = [];
  for (const members of groups.lists()) {
    const united = unite(members.map((member) => passages[member]!));
    if (united.length < 2) continue;
    const exact = members.every((member) => pairs[member >> 1]!.exact);
    found.push({
      id: `ru-${hashOf(
        united.map((one) => `${one.document} ${one.start} ${one.end}`),
        12,
      )}`,
      passages: united,
      kind: exact ? 'verbatim' : 'near-verbatim',
      because: reason('reuse/shared-wording', []),
    });
  }
  return found.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function pairOf(reports: readonly Report[], alignment: Alignment): Pair {
  const { pairs } = alignment;
  const [first, last] = [pairs[0]!, pairs[pairs.length - 1]!];
  const passage = (report: number, from: number, to: number): Located => ({
    report,
    document: reports[report]!.id,
    start: reports[report]!.words[from]!.start,
    end: reports[report]!.words[to]!.end,
  });
  const one = passage(alignment.one, first[0], last[0]);
  const other = passage(alignment.other, first[1], last[1]);
  const unbroken = last[0] - first[0] + 1 === pairs.length && last[1] - first[1] + 1 === pairs.length;
  return { passages: [one, other], exact: unbroken && sameLetters(reports, alignment) };
}

const sameLetters = (reports: readonly Report[], { one, other, pairs }: Alignment): boolean =>
  pairs.every(([at, beside]) => {
    const here = reports[one]!.words[at]!;
    const there = reports[other]!.words[beside]!;
    return reports[one]!.text.slice(here.start, here.end) === reports[other]!.text.slice(there.start, there.end);
  });

/** What the page prints twice, as the blocks say; blocks that follow each other in both places are one passage. */
function repeats(reports: readonly Report[]): Pair[] {
  return reports.flatMap((report, at) => {
    const found: [Located, Located][] = [];
    for (const block of report.blocks) {
      if (block.repeats === undefined) continue;
      const here: Located = { report: at, document: report.id, start: block.start, end: block.end };
      const first: Located = { ...here, start: block.repeats.start, end: block.repeats.end };
      const last = found[found.length - 1];
      if (last !== undefined && follows(report.text, last[0], first) && follows(report.text, last[1], here))
        found[found.length - 1] = [
          { ...last[0], end: first.end },
          { ...last[1], end: here.end },
        ];
      else found.push([first, here]);
    }
    return found.map(
      ([first, here]): Pair => ({
        passages: [first, here],
        exact: report.text.slice(here.start, here.end) === report.text.slice(first.start, first.end),
      }),
    );
  });
}

const follows = (text: string, before: Located, after: Located): boolean =>
  before.end <= after.start &&
  after.start - before.end < 200 &&
  !/[\p{L}\p{N}]/u.test(text.slice(before.end, after.start));

/** Joins passages of one report that lie on each other by half of the longer one. */
function joinOverlapping(passages: readonly Located[], join: (one: number, other: number) => void): void {
  const order = passages
    .map((_, at) => at)
    .sort((one, other) => {
      const [first, second] = [passages[one]!, passages[other]!];
      return first.report - second.report || first.start - second.start || first.end - second.end;
    });
  let open: number[] = [];
  for (const at of order) {
    const passage = passages[at]!;
    open = open.filter((one) => passages[one]!.report === passage.report && passages[one]!.end > passage.start);
    for (const one of open.slice(-8)) {
      const both = Math.min(passages[one]!.end, passage.end) - passage.start;
      const longer = Math.max(passages[one]!.end - passages[one]!.start, passage.end - passage.start);
      if (both >= longer / 2) join(one, at);
    }
    open.push(at);
  }
}

/** One passage for each place of the group. */
function unite(passages: readonly Located[]): Passage[] {
  const sorted = [...passages].sort(
    (one, other) => one.report - other.report || one.start - other.start || one.end - other.end,
  );
  const united: Located[] = [];
  for (const passage of sorted) {
    const last = united[united.length - 1];
    if (last !== undefined && last.report === passage.report && passage.start < last.end)
      united[united.length - 1] = { ...last, end: Math.max(last.end, passage.end) };
    else united.push(passage);
  }
  return united.map(({ document, start, end }) => ({ document, start, end }));
}
