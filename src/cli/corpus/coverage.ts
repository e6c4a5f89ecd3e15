// Coverage: where speech may have been passed over, most frequent first, so that the next gap to close is always on top.
// «لوّح الوزير بأن المصنع سيغلق» (the minister hinted that …): if no attribution's content begins behind «بأن», then the word that opens
// the clause (لوّح) and the word before the marker (الوزير) are counted; so are quotations. And for each known cue: how often it was read.
import {
  COMPLEMENTIZER,
  grammarOf,
  has,
  NOT_CONTENT,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
} from '../../analysis/grammar.ts';
import type { Analysis } from '../../model/analyses.ts';
import type { Language } from '../../model/languages.ts';
import { findQuotations } from '../../text/quotations.ts';
import type { Span } from '../../text/spans.ts';
import { type Token, tokenise } from '../../text/tokens.ts';

/** A word beside skipped markers; `place` tells whether it opens their clause or stands right before them. */
export interface Gap {
  readonly word: string;
  readonly place: 'opens' | 'before';
  readonly count: number;
  /** One place where it stands, cut from the text. */
  readonly example: string;
}

/** A cue by its citation form: how often it was read as speech, and how often it stood there and was not. */
export interface CueCount {
  readonly lemma: string;
  readonly read: number;
  readonly skipped: number;
}

export interface Coverage {
  readonly reports: number;
  readonly markers: number;
  readonly readMarkers: number;
  readonly gaps: readonly Gap[];
  readonly cues: readonly CueCount[];
}

interface Counts {
  readonly gaps: Map<string, { count: number; example: string }>;
  readonly cues: Map<string, { read: number; skipped: number }>;
  markers: number;
  read: number;
}

const REACH = 14;
const PARTICLE = COMPLEMENTIZER | PREPOSITION | RELATIVE | SUBORDINATOR | NOT_CONTENT;
const SHOWN = 60;

/** Coverage of analyses, which must be of the language; gaps and cues by falling count, then by word. */
export function measureCoverage(analyses: Iterable<Analysis>, language: Language): Coverage {
  const counts: Counts = { gaps: new Map(), cues: new Map(), markers: 0, read: 0 };
  let reports = 0;
  for (const analysis of analyses) {
    reports++;
    countReport(analysis, language, counts);
  }
  const gaps = [...counts.gaps].map(([key, { count, example }]) => {
    const [place, word] = key.split(' ') as ['opens' | 'before', string];
    return { word, place, count, example };
  });
  const cues = [...counts.cues].map(([lemma, { read, skipped }]) => ({ lemma, read, skipped }));
  return {
    reports,
    markers: counts.markers,
    readMarkers: counts.read,
    gaps: gaps.sort(byCount),
    cues: cues.sort(
      (one, other) => other.read + other.skipped - one.read - one.skipped || (one.lemma < other.lemma ? -1 : 1),
    ),
  };
}

/** The commonest first; of the same count, what opens a clause, then by word. */
const byCount = (one: Gap, other: Gap): number =>
  other.count - one.count ||
  (one.place === other.place ? 0 : one.place === 'opens' ? -1 : 1) ||
  (one.word < other.word ? -1 : 1);

function countReport(analysis: Analysis, language: Language, counts: Counts): void {
  const { text } = analysis.document;
  const tokens = tokenise(text, language.folder);
  const contents = analysis.attributions.flatMap((one) => one.content).sort((one, other) => one.start - other.start);
  const cueStarts = analysis.attributions.flatMap((one) => one.cue.map((span) => span.start)).sort((a, b) => a - b);
  let first = 0;
  for (const sentence of analysis.sentences) {
    while (first < tokens.length && tokens[first]!.start < sentence.start) first++;
    let last = first;
    while (last < tokens.length && tokens[last]!.start < sentence.end) last++;
    countCues({ tokens, from: first, to: last }, language, cueStarts, counts);
    countMarkers({ text, tokens, from: first, to: last, contents }, language, counts);
    first = last;
  }
}

interface Stretch {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

function countCues({ tokens, from, to }: Stretch, language: Language, starts: readonly number[], counts: Counts): void {
  const grammar = grammarOf(language);
  for (let at = from; at < to; at++) {
    const token = tokens[at]!;
    const lemma = token.kind === 'word' ? grammar.cues(token.word)[0]?.lexeme.lemma : undefined;
    if (lemma === undefined) continue;
    const count = counts.cues.get(lemma) ?? { read: 0, skipped: 0 };
    if (starts.some((start) => start >= token.start && start < token.end)) count.read++;
    else count.skipped++;
    counts.cues.set(lemma, count);
  }
}

interface Marked extends Stretch {
  readonly text: string;
  /** All contents, in order of their start. */
  readonly contents: readonly Span[];
}

/** Markers of a content: أن with what is fused to it, and quotations of more than two words. */
function countMarkers(sentence: Marked, language: Language, counts: Counts): void {
  const { tokens, from, to, text } = sentence;
  const opening = new Set(
    findQuotations(text, tokens, from, to)
      .filter((one) => text.slice(one.start, one.end).trim().split(/\s+/u).length > 2)
      .map((one) => one.outer.start),
  );
  for (let at = from; at + 1 < to; at++) {
    const token = tokens[at]!;
    const marks =
      token.kind === 'mark'
        ? opening.has(token.start)
        : language.lexicon.readAs(token.folded, 'complementizer')?.proclitic === '';
    if (!marks) continue;
    const fate = fateOf(sentence, at);
    if (fate === 'inside') continue;
    counts.markers++;
    if (fate === 'begins') counts.read++;
    else countGap(sentence, at, language, counts);
  }
}

/** Whether a content begins within the next tokens, or the marker stands inside one and is somebody's words already. */
function fateOf({ tokens, contents, to }: Marked, at: number): 'begins' | 'inside' | 'skipped' {
  const { start } = tokens[at]!;
  const reach = tokens[Math.min(to - 1, at + 3)]!.start;
  let fate: 'inside' | 'skipped' = 'skipped';
  for (const content of contents) {
    if (content.start > reach) break;
    if (content.start >= start) return 'begins';
    if (content.end > start) fate = 'inside';
  }
  return fate;
}

function countGap(sentence: Marked, at: number, language: Language, counts: Counts): void {
  const { tokens, from } = sentence;
  const grammar = grammarOf(language);
  let opens = at;
  while (opens > from && at - opens < REACH && tokens[opens - 1]!.kind !== 'mark') opens--;
  while (opens < at && has(grammar, tokens[opens], PARTICLE)) opens++;
  let before = at - 1;
  while (before > opens && has(grammar, tokens[before], PREPOSITION)) before--;
  if (opens < at) note(sentence, { place: 'opens', at: opens, marker: at }, language, counts);
  if (before > opens && !has(grammar, tokens[before], PARTICLE))
    note(sentence, { place: 'before', at: before, marker: at }, language, counts);
}

interface Seen {
  readonly place: 'opens' | 'before';
  readonly at: number;
  readonly marker: number;
}

function note({ text, tokens }: Marked, seen: Seen, language: Language, counts: Counts): void {
  const token = tokens[seen.at]!;
  if (token.kind !== 'word') return;
  const { conjunctions } = language.clitics;
  const joined = language.lexicon.read(token.folded).some((one) => conjunctions.includes(one.proclitic));
  const key = `${seen.place} ${joined ? token.folded.slice(1) : token.folded}`;
  const known = counts.gaps.get(key);
  if (known !== undefined) {
    known.count++;
    return;
  }
  const example = text.slice(token.start, Math.min(text.length, tokens[seen.marker]!.end + SHOWN));
  counts.gaps.set(key, { count: 1, example: example.replace(/\s+/gu, ' ') });
}

/** The coverage as a table, at most `limit` rows of each kind. */
export function printCoverage(coverage: Coverage, limit: number): string {
  const { reports, markers, readMarkers } = coverage;
  const share = markers === 0 ? '' : ` (${((100 * readMarkers) / markers).toFixed(1)} %)`;
  const gaps = coverage.gaps.slice(0, limit);
  const cues = coverage.cues.slice(0, limit);
  return [
    `${reports} reports: ${readMarkers} of ${markers} clauses and quotations are the content of an attribution${share}`,
    '',
    'count\tplace\tword\tfor example',
    ...gaps.map((one) => `${one.count}\t${one.place}\t${one.word}\t${one.example}`),
    '',
    'read\tskipped\tcue',
    ...cues.map((one) => `${one.read}\t${one.skipped}\t${one.lemma}`),
  ].join('\n');
}
