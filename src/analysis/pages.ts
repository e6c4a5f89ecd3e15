// A page: a report's text cut into tokens, blocks, quotations and sentences, ready for the steps that read it.
// Noise and unread blocks stay in the text and in `blocks`, but have no sentences, so no later step looks at them.
import type { Block, Document } from '../model/documents.ts';
import type { Gazetteer } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import { findQuotations, type Quotation } from '../text/quotations.ts';
import { type Sentence, splitSentences } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/tokens.ts';

/** A block that is read, with its tokens [from, to). */
export interface Paragraph {
  readonly block: Block;
  readonly from: number;
  readonly to: number;
  readonly quotations: readonly Quotation[];
  /** Indexes [firstSentence, lastSentence) into page.sentences. */
  readonly firstSentence: number;
  readonly lastSentence: number;
}

/** A sentence that knows its paragraph. */
export interface PageSentence extends Sentence {
  readonly paragraph: number;
}

/** What every step receives. */
export interface Page {
  readonly document: Document;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  readonly gazetteer: Gazetteer;
  readonly blocks: readonly Block[];
  /** headline, subhead, byline and body blocks in order. */
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly PageSentence[];
}

/** Lays out a page from its blocks; cost grows linearly with the text. */
export function layPage(
  document: Document,
  tokens: readonly Token[],
  blocks: readonly Block[],
  language: Language,
  gazetteer: Gazetteer,
): Page {
  const paragraphs: Paragraph[] = [];
  const sentences: PageSentence[] = [];
  for (const block of blocks) {
    if (block.role === 'noise' || block.role === 'unread') continue;
    const from = tokenAt(tokens, block.start);
    const to = tokenAt(tokens, block.end - 1) + 1;
    const end = tokens[to - 1] !== undefined && tokens[to - 1]!.start < block.end ? to : to - 1;
    if (end <= from) continue;
    const quotations = findQuotations(document.text, tokens, from, end);
    const closed = quotations.filter((one) => one.closed && one.depth === 0).map((one) => one.outer);
    const found = splitSentences(tokens, from, end, closed, sentences.length);
    const first = sentences.length;
    for (const sentence of found) sentences.push({ ...sentence, paragraph: paragraphs.length });
    paragraphs.push({ block, from, to: end, quotations, firstSentence: first, lastSentence: sentences.length });
  }
  return { document, text: document.text, tokens, language, gazetteer, blocks, paragraphs, sentences };
}
