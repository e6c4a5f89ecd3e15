// «بحسب X» as attributions: where their contents begin and end. «وانهار السقف أمس، بحسب الدفاع المدني»: the content begins behind
// the conjunction and ends before the comma; «وكانت الحافلة، بحسب شاهد، تسير بلا أضواء»: it goes on behind the source.
import type { According } from './according.ts';
import { type Rough, stanceFrom } from './attribution-forms.ts';
import type { Boundary } from './contents.ts';
import { quotationAround } from './cues.ts';
import type { SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';
import { wordSet } from './word-sets.ts';

/** Where a clause starts without the conjunction that ties it to the one before. */
function wordStart(speech: SpeechPage, at: number): number {
  const { page } = speech;
  const { language } = page;
  const token = page.tokens[at]!;
  const conjunction = language.clitics.conjunctions[0]!;
  if (token.kind !== 'word' || !token.folded.startsWith(conjunction) || token.folded.length < 3) return token.start;
  const mention = speech.mentionAt.get(at);
  if (mention !== undefined) return mention.start;
  const behind = token.start + language.folder.rawOffset(page.text.slice(token.start, token.end), conjunction.length);
  if (wordSet(language, 'root-initial').has(token.folded)) return token.start;
  const readings = language.lexicon.read(token.folded);
  if (readings.some((one) => one.proclitic === '' && one.kind !== 'particle' && one.enclitic === ''))
    return token.start;
  if (readings.some((one) => one.proclitic.startsWith(conjunction))) return behind;
  return wordSet(language, 'vocabulary').has(token.folded) ? token.start : behind;
}

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
