// Blocks: what part of the page each line is.
import type { Block, Document } from '../model/documents.ts';
import type { Gazetteer } from '../model/knowledge.ts';
import type { Language } from '../model/languages.ts';
import { reason } from '../model/reasons.ts';
import type { Token } from '../text/tokens.ts';

export function findBlocks(
  document: Document,
  _tokens: readonly Token[],
  _language: Language,
  _gazetteer: Gazetteer,
): Block[] {
  const blocks: Block[] = [];
  for (const match of document.text.matchAll(/\S[^\n]*/gu)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    blocks.push({ start, end, role: 'body', because: reason('blocks/body', [{ start, end }]) });
  }
  return blocks;
}
