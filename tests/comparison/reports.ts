// Small hand-made analyses for the tests of the comparison: a text, one attribution over its end, nothing else unless given.
import { ANALYSIS_FORMAT, type Analysis, ENGINE } from '../../src/model/analyses.ts';
import type { Attribution } from '../../src/model/attributions.ts';
import { reason } from '../../src/model/reasons.ts';
import { hashOf } from '../../src/text/hashes.ts';

const because = reason('test', []);

/** Makes the attribution of a text: from cue and source to the end. */
export type Telling = (text: string) => Attribution[];

/** An unnamed source with its cue; the content begins two words behind the source. */
export const claimedBy =
  (cue: string, source: string, more: Partial<Attribution> = {}): Telling =>
  (text) => {
    const [cueAt, sourceAt] = [text.indexOf(cue), text.indexOf(source)];
    const content = text.indexOf(' ', sourceAt + source.length + 1) + 1;
    return [
      {
        id: 'a1',
        source: { start: sourceAt, end: sourceAt + source.length },
        anonymity: 'unnamed',
        sourceEntity: `unnamed:${source}`,
        sourceKind: 'unnamed-person',
        cue: [{ start: cueAt, end: cueAt + cue.length }],
        content: [{ start: content, end: text.length }],
        stance: 'asserts',
        quoted: 'indirect',
        channel: null,
        inside: null,
        because,
        ...more,
      },
    ];
  };

/** An analysis of a text with one body block. */
export function report(name: string, text: string, telling: Telling, more: Partial<Analysis> = {}): Analysis {
  return {
    format: ANALYSIS_FORMAT,
    engine: ENGINE,
    document: {
      id: hashOf([name, text]),
      name: `${name}.txt`,
      text,
      language: 'ar',
      outlet: `outlet ${name}`,
      published: '2024-03-05',
      url: null,
    },
    blocks: [{ role: 'body', start: 0, end: text.length, because }],
    sentences: [{ start: 0, end: text.length }],
    mentions: [],
    times: [],
    numbers: [],
    attributions: telling(text),
    events: [],
    ...more,
  };
}
