// «بحسب X» as attributions: where their contents begin and end. «وانهار السقف أمس، بحسب الدفاع المدني»: the content begins behind
// the conjunction and ends before the comma; «وكانت الحافلة، بحسب شاهد، تسير بلا أضواء»: it goes on behind the source.
import type { According } from './according.ts';
import { type Rough, stanceFrom } from './attribution-forms.ts';
import { wordStart } from './clause-starts.ts';
import type { Boundary } from './contents.ts';
import { quotationAround } from './cues.ts';
import type { SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';

export function fromAccording(
  speech: SpeechPage,
  sentence: PageSentence,
  one: According,
  boundaries: readonly Boundary[],
): Rough {
  const { tokens } = speech.page;
  let to = one.contentTo;
  if (!one.closing)
    for (const boundary of boundaries)
      if (boundary.at > one.contentFrom && boundary.at < to && !isQuoted(speech, sentence, boundary.at))
        to = boundary.at;
  while (to - 1 > one.contentFrom && tokens[to - 1]!.kind === 'mark' && /[.،,:؛]/u.test(tokens[to - 1]!.folded)) to--;
  const content = [{ start: wordStart(speech, one.contentFrom), end: tokens[to - 1]!.end }];
  if (one.resumesAt !== undefined) content.push(resumedFrom(speech, sentence, one.resumesAt, boundaries));
  return {
    rule: 'attribution/according-to',
    cue: [one.cue],
    at: one.at,
    source: one.source,
    reading: one.verb?.reading ?? null,
    content,
    stance: one.verb === undefined ? 'asserts' : stanceFrom(one.verb),
    quoted: 'indirect',
    channel: null,
    sentence,
    participle: false,
    ...(one.closing ? { closing: true } : {}),
  };
}

/** A new voice inside a closed quotation is the business of whoever is quoted. */
const isQuoted = (speech: SpeechPage, sentence: PageSentence, at: number): boolean =>
  quotationAround(speech, sentence, speech.page.tokens[at]!.start)?.closed === true;

/** What goes on behind a source in the middle, to the next voice or the end. */
function resumedFrom(
  speech: SpeechPage,
  sentence: PageSentence,
  from: number,
  boundaries: readonly Boundary[],
): { start: number; end: number } {
  const { tokens } = speech.page;
  let to = boundaries.find((one) => one.at > from)?.at ?? sentence.to;
  while (to - 1 > from && tokens[to - 1]!.kind === 'mark' && /[.،,:؛]/u.test(tokens[to - 1]!.folded)) to--;
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
