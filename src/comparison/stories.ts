// Stories: reports that tell of the same happenings or share wording. «غارة على الميناء» in three outlets is one story; the title is the
// headline of the report that shares most with the others.
import type { Reuse, Story } from '../model/comparisons.ts';
import { hashOf } from '../text/hashes.ts';
import type { HappeningDraft } from './events.ts';
import { createGroups } from './groups.ts';
import type { Report } from './reports.ts';

const SHARED: ReadonlySet<string> = new Set(['strike', 'attack', 'message', 'decision', 'consequence']);

/** The stories, the largest first. */
export function groupStories(
  reports: readonly Report[],
  happenings: readonly HappeningDraft[],
  reuse: readonly Reuse[],
): Story[] {
  const groups = createGroups(reports.length);
  const indexes = new Map(reports.map((report, at) => [report.id, at]));
  const weight = new Array<number>(reports.length).fill(0);
  const tie = (members: readonly number[]): void => {
    const distinct = [...new Set(members)];
    for (const member of distinct) {
      groups.join(distinct[0]!, member);
      if (distinct.length > 1) weight[member] = weight[member]! + 1;
    }
  };
  for (const happening of happenings) if (SHARED.has(happening.family)) tie(happening.members.map((one) => one.report));
  for (const one of reuse) tie(one.passages.map((passage) => indexes.get(passage.document)!));
  return groups
    .lists()
    .map((members) => storyOf(members, { reports, happenings, weight }))
    .sort((one, other) => other.documents.length - one.documents.length || (one.id < other.id ? -1 : 1));
}

interface Telling {
  readonly reports: readonly Report[];
  readonly happenings: readonly HappeningDraft[];
  readonly weight: readonly number[];
}

function storyOf(members: readonly number[], { reports, happenings, weight }: Telling): Story {
  const inside = new Set(members);
  const documents = members.map((member) => reports[member]!.id);
  const lead = [...members].sort((one, other) => weight[other]! - weight[one]! || one - other)[0]!;
  return {
    id: `s-${hashOf([...documents].sort(), 12)}`,
    title: titleOf(reports[lead]!),
    documents,
    events: happenings.filter((one) => one.members.some((member) => inside.has(member.report))).map((one) => one.id),
  };
}

function titleOf(report: Report): string {
  const block =
    report.blocks.find((one) => one.role === 'headline') ?? report.blocks.find((one) => one.role === 'body');
  if (block === undefined) return report.document.name;
  const text = report.text.slice(block.start, block.end).replaceAll(/\s+/g, ' ');
  return text.length <= 140 ? text : text.slice(0, text.lastIndexOf(' ', 140));
}
