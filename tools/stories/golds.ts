// The gold of one report of a story, read: gold/01.txt is a case whose text is the line «text: ../reports/01.txt».
// Attributions get ids (a1, a2 …) in the order in which they are written, outer ones before those inside them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CaseLine, parseCases } from '../../src/formats/read/cases.ts';
import { locateWording, type WordingText, wordingText } from '../../src/formats/read/wordings.ts';
import { clitics } from '../../src/languages/ar/orthography.ts';

export type Range = readonly [number, number];

/** A line of the gold with its words found. */
export interface GoldLine {
  readonly key: string;
  readonly labels: readonly string[];
  readonly spans: readonly Range[];
  readonly parts: readonly GoldLine[];
}

export interface GoldAttribution extends GoldLine {
  readonly id: string;
  readonly via: string | null;
  readonly contents: readonly Range[];
}

export interface GoldEvent extends GoldLine {
  readonly id: string;
  readonly attribution: string | null;
}

/** One report's gold. */
export interface ReportGold {
  readonly doc: string;
  readonly text: string;
  readonly published: string | null;
  readonly page: WordingText;
  readonly lines: readonly GoldLine[];
  readonly attributions: readonly GoldAttribution[];
  readonly events: readonly GoldEvent[];
  readonly mistakes: readonly string[];
}

/** Where quoted words stand in a report; a sentence where they do not. */
export function spanIn(gold: Pick<ReportGold, 'page'>, words: string): Range | string {
  const found = locateWording(gold.page, words);
  return typeof found === 'string' ? found : [found[0]!.start, found[found.length - 1]!.end];
}

interface Reading {
  readonly page: WordingText;
  readonly mistakes: string[];
  readonly attributions: GoldAttribution[];
  readonly events: GoldEvent[];
}

function readLine(reading: Reading, line: CaseLine): GoldLine {
  const found = line.wording === null ? [] : locateWording(reading.page, line.wording);
  if (typeof found === 'string') reading.mistakes.push(`line ${line.line}: ${found}`);
  const spans = typeof found === 'string' ? [] : found.map((span): Range => [span.start, span.end]);
  const parts = line.inner.filter((each) => each.key !== 'attribution' && each.key !== 'event');
  return { key: line.key, labels: line.labels, spans, parts: parts.map((each) => readLine(reading, each)) };
}

function readSaying(reading: Reading, line: CaseLine, via: string | null): void {
  const base = readLine(reading, line);
  if (line.key === 'event') {
    reading.events.push({ ...base, id: `e${reading.events.length + 1}`, attribution: via });
    return;
  }
  const id = `a${reading.attributions.length + 1}`;
  const contents = base.parts.filter((part) => part.key === 'content').flatMap((part) => part.spans);
  reading.attributions.push({ ...base, id, via, contents });
  for (const inner of line.inner)
    if (inner.key === 'attribution' || inner.key === 'event') readSaying(reading, inner, id);
}

/** Reads gold/NN.txt with the report that it names. */
export function readReportGold(folder: string, name: string): ReportGold {
  const { cases, mistakes } = parseCases(readFileSync(join(folder, name), 'utf8'));
  const one = cases[0]!;
  const path = one.settings.text ?? '';
  const text = readFileSync(join(folder, path), 'utf8');
  const reading: Reading = {
    page: wordingText(text, clitics),
    mistakes: mistakes.map((each) => `line ${each.line}: ${each.message}`),
    attributions: [],
    events: [],
  };
  const lines: GoldLine[] = [];
  for (const line of one.expected) {
    if (line.key === 'attribution' || line.key === 'event') readSaying(reading, line, null);
    else lines.push(readLine(reading, line));
  }
  return {
    doc: name.replace('.txt', ''),
    text,
    published: one.settings.published ?? null,
    page: reading.page,
    lines,
    attributions: reading.attributions,
    events: reading.events,
    mistakes: reading.mistakes,
  };
}
