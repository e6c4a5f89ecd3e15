// A bare page for the tests of numbers and times: every line is body, and the gazetteer knows nothing.
import { layPage, type Page } from '../../src/analysis/pages.ts';
import { arabic } from '../../src/languages/ar/index.ts';
import type { Block, Document } from '../../src/model/documents.ts';
import type { Gazetteer } from '../../src/model/knowledge.ts';
import { tokenise } from '../../src/text/tokens.ts';

const emptyGazetteer: Gazetteer = { matchesAt: () => [], entity: () => undefined, size: 0 };

export function pageOf(text: string, published: string | null = null): Page {
  const document: Document = { id: 'test', name: 'test', text, language: 'ar', outlet: null, published, url: null };
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.trimEnd().length;
    if (end > start) blocks.push({ start, end, role: 'body', because: { rule: 'test', spans: [] } });
    start += line.length + 1;
  }
  return layPage(document, tokenise(text, arabic.folder), blocks, arabic, emptyGazetteer);
}
