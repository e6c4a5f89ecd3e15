// The whole flow, in order. Each step takes what the steps before it made, so the compiler holds the order.
// Only this file and index.ts join languages, analysis, knowledge and comparison.
import { type Found, findAttributions } from './analysis/attributions.ts';
import { findBlocks } from './analysis/blocks.ts';
import { findEvents } from './analysis/events.ts';
import { findMentions } from './analysis/names.ts';
import { findNumbers } from './analysis/numbers.ts';
import { layPage } from './analysis/pages.ts';
import { findTimes } from './analysis/times.ts';
import { ANALYSIS_FORMAT, type Analysis, ENGINE } from './model/analyses.ts';
import type { Document } from './model/documents.ts';
import type { Gazetteer } from './model/knowledge.ts';
import type { Language } from './model/languages.ts';
import { hashOf } from './text/hashes.ts';
import { tokenise } from './text/tokens.ts';

/** What a caller knows of a report; everything but the text may be left out. */
export interface Report {
  readonly text: string;
  readonly name?: string;
  readonly outlet?: string | null;
  readonly published?: string | null;
  readonly url?: string | null;
}

/** A document from a report: its id is a hash of outlet, address and text. */
export function documentOf(report: Report): Document {
  const outlet = report.outlet ?? null;
  const url = report.url ?? null;
  return {
    id: hashOf([outlet ?? '', url ?? '', report.text]),
    name: report.name ?? '',
    text: report.text,
    language: 'ar',
    outlet,
    published: report.published ?? null,
    url,
  };
}

/** Reads one report. Total: any string gives an analysis. Pure: the clock is not asked. */
export function analyze(document: Document, language: Language, gazetteer: Gazetteer): Analysis {
  const tokens = tokenise(document.text, language.folder);
  const blocks = findBlocks(document, tokens, language, gazetteer);
  const page = layPage(document, tokens, blocks, language, gazetteer);
  const numbers = findNumbers(page);
  const times = findTimes(page, numbers);
  const mentions = findMentions(page);
  const found: Found = { mentions, times, numbers };
  const attributions = findAttributions(page, found);
  const events = findEvents(page, found, attributions);
  return {
    format: ANALYSIS_FORMAT,
    engine: ENGINE,
    document,
    blocks,
    sentences: page.sentences.map(({ start, end }) => ({ start, end })),
    mentions,
    times,
    numbers,
    attributions,
    events,
  };
}

export { compare } from './comparison/index.ts';
