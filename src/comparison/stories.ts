// Stories as they are shown: a title, three sentences and the reports. «غارة على الميناء» in three outlets is one story; its title is the
// headline of the report that has most to do with the others, its sentences are those that hold most of what many of its reports
// tell, each from another report. Nothing is written: title and sentences are the reports' own words, with their places.
import type { Analysis } from '../model/analyses.ts';
import type { KeySentence, Story } from '../model/comparisons.ts';
import type { Language } from '../model/languages.ts';
import type { Span } from '../text/spans.ts';
import { descriptionsOf } from './descriptions.ts';
import { weighingOf } from './rarity.ts';
import { inHeading, type Report, readyReport, wordRange } from './reports.ts';

/** What a story is made of. */
export interface StoryMaterial {
  readonly id: string;
  readonly reports: readonly Analysis[];
  /** How much a report has to do with the others. */
  readonly weight: (report: string) => number;
  readonly events: readonly string[];
  /** Reports of other stories that belong to this one too. */
  readonly also: readonly string[];
  readonly language: Language;
}

/** The story. */
export function formStory(material: StoryMaterial): Story {
  const { id, reports, weight, events, also } = material;
  const ordered = [...reports].sort(byDay);
  const [lead] = byWeight(reports, weight);
  return {
    id,
    title: titleOf(lead!),
    documents: ordered.map((one) => one.document.id),
    also,
    events,
    sentences: reports.length > 1 ? keySentences(material) : [],
  };
}

const dayKey = ({ document }: Analysis): string => `${document.published ?? '~'} ${document.id}`;
const byDay = (one: Analysis, other: Analysis): number => (dayKey(one) < dayKey(other) ? -1 : 1);

function byWeight(reports: readonly Analysis[], weight: StoryMaterial['weight']): Analysis[] {
  const weighed = reports.map((report) => ({ report, id: report.document.id, weight: weight(report.document.id) }));
  return weighed
    .sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
    .map(({ report }) => report);
}

const LONGEST_TITLE = 140;

function titleOf({ blocks, document }: Analysis): string {
  const block = blocks.find((one) => one.role === 'headline') ?? blocks.find((one) => one.role === 'body');
  if (block === undefined) return document.name;
  const text = document.text.slice(block.start, block.end).replaceAll(/\s+/g, ' ');
  if (text.length <= LONGEST_TITLE) return text;
  const space = text.lastIndexOf(' ', LONGEST_TITLE);
  return text.slice(0, space > 0 ? space : LONGEST_TITLE);
}

const WANTED = 3;
/** Reports and sentences of each that are looked at; what matters stands at the top. */
const LOOKED_AT = 40;
const OPENING = 6;
const SHORT = 6;
const LONG = 60;

interface Candidate extends Span {
  readonly report: Report;
  readonly stems: ReadonlySet<string>;
}

/** Greedy: the sentence that tells most of what is still untold of the common stems, for its length. */
function keySentences({ reports, weight, language }: StoryMaterial): KeySentence[] {
  const looked = byWeight(reports, weight).slice(0, LOOKED_AT);
  const candidates = looked.flatMap((one) => sentencesOf(readyReport(one, language), language));
  const weigh = weighingOf(language);
  const counts = new Map<string, Set<string>>();
  for (const { report, stems } of candidates)
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? new Set()).add(report.id));
  const untold = new Map(
    [...counts].map(([stem, holders]) => [stem, weigh(stem) * Math.log(1 + holders.size)] as const),
  );
  const chosen: Candidate[] = [];
  while (chosen.length < WANTED) {
    const left = candidates.filter((one) =>
      chosen.every((other) => other.report !== one.report || reports.length < WANTED),
    );
    const best = left
      .filter((one) => !chosen.includes(one))
      .sort((one, other) => worth(other, untold) - worth(one, untold))[0];
    if (best === undefined || worth(best, untold) === 0) break;
    chosen.push(best);
    for (const stem of best.stems) untold.set(stem, 0);
  }
  return chosen.map(({ report, start, end }) => ({
    document: report.id,
    start,
    end,
    text: report.text.slice(start, end).replaceAll(/\s+/g, ' ').trim(),
  }));
}

function worth({ stems }: Candidate, untold: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const stem of stems) sum += untold.get(stem) ?? 0;
  return sum / Math.sqrt(stems.size + SHORT);
}

function sentencesOf(report: Report, language: Language): Candidate[] {
  const { stemOf } = descriptionsOf(language);
  return report.analysis.sentences
    .filter((one) => !inHeading(report, one))
    .slice(0, OPENING)
    .flatMap(({ start, end }): Candidate[] => {
      const { from, to } = wordRange(report, { start, end });
      if (to - from < SHORT || to - from > LONG) return [];
      const stems = new Set(report.words.slice(from, to).map((word) => stemOf(word.key)));
      return [{ report, start, end, stems }];
    });
}
