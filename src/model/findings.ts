// Findings by their words: what a judgement points at in one report, found by place and quotation whatever id it has in this reading.
// «قال» at 14 is the attribution whose first cue stands there. Of several findings at the same words the type decides.
import { bestAt, type Candidate, placeOfQuote } from '../text/anchors.ts';
import type { Span } from '../text/spans.ts';
import type { Analysis } from './analyses.ts';
import type { Attribution } from './attributions.ts';
import type { Anchored, Target } from './judgements.ts';

/** The words by which an attribution is known: its first cue, or its content where it has none. */
export const anchorOfAttribution = ({ cue, content, source }: Attribution): Span =>
  cue[0] ?? content[0] ?? source ?? { start: 0, end: 0 };

const at = <T>(item: T, { start, end }: Span, type: string): Candidate<T> => ({ item, start, end, type });

/** The findings of a kind with the words by which each is known. */
export function candidatesOf(analysis: Analysis, finding: string): Candidate<{ readonly id: string }>[] {
  switch (finding) {
    case 'mention':
      return analysis.mentions.map((one) => at(one, one, one.kind));
    case 'attribution':
      return analysis.attributions.map((one) => at(one, anchorOfAttribution(one), one.stance));
    case 'event':
      return analysis.events.map((one) => at(one, one.trigger, one.type));
    case 'time':
      return analysis.times.map((one) => at(one, one, one.type));
    case 'number':
      return analysis.numbers.map((one) => at(one, one, one.unit ?? ''));
    case 'sentence':
      return analysis.sentences.map((one) => at({ id: `${one.start}-${one.end}` }, one, ''));
    default:
      return [];
  }
}

/** The id of the finding that a target means in this reading of its document, or why there is none. */
export function findTarget(analysis: Analysis, target: Target): Pick<Anchored, 'on' | 'lost'> {
  const finding = target.finding ?? 'document';
  if (finding === 'document') return { on: analysis.document.id, lost: null };
  const place = placeOfQuote(analysis.document.text, target);
  if (place === null) return { on: null, lost: 'words-gone' };
  const found = bestAt(place, candidatesOf(analysis, finding), target.type);
  return found === null ? { on: null, lost: 'nothing-there' } : { on: found.id, lost: null };
}
