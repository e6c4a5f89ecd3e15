// Attributions of one report: who said what, on whose word. «ونقلت صحيفة عن مسؤول قوله إن المصنع أغلق»: two links of one chain.
// Per sentence: cues, their sources and contents; then fixed forms («بحسب», «جاء في بيان», «X: …» in headlines, «يُعتقد أن»);
// then, over the whole report, what lies inside what, and who the dropped subjects are.
// Source: PARC 3.0 (Pareti 2015) and PolNeAR (Newell et al. 2018) for the parts; the chain is our own.
import type { Attribution, Stance } from '../model/attributions.ts';
import type { Mention } from '../model/mentions.ts';
import type { Quantity, Timex } from '../model/times.ts';
import { findAccording } from './according.ts';
import { buildSentence, type Rough } from './attribution-forms.ts';
import { nestAttributions } from './chains.ts';
import { type Cue, findCues } from './cues.ts';
import { type SpeechPage, speechPage } from './noun-phrases.ts';
import type { Page, PageSentence } from './pages.ts';

/** What the steps before have found. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly times: readonly Timex[];
  readonly numbers: readonly Quantity[];
}

/** The attributions of a page in the order of their cues. Linear in the text; any text gives a list. */
export function findAttributions(page: Page, found: Found): Attribution[] {
  const speech = speechPage(page, found.mentions, found.times);
  const rough: Rough[] = [];
  for (const sentence of page.sentences) {
    const role = page.paragraphs[sentence.paragraph]!.block.role;
    if (role === 'byline') continue;
    const cues = new Map<number, Cue[]>();
    for (const cue of findCues(speech, sentence)) {
      const same = cues.get(cue.at);
      if (same === undefined) cues.set(cue.at, [cue]);
      else same.push(cue);
    }
    const according = findAccording(speech, sentence, cues);
    rough.push(
      ...buildSentence(speech, sentence, { cues, according, heading: role !== 'body' || isItem(speech, sentence) }),
    );
  }
  return nestAttributions(speech, rough);
}

/** «* مصدر: …»: a line of a list, with a bullet and no stop at its end, is like a headline. */
function isItem({ page }: SpeechPage, sentence: PageSentence): boolean {
  const paragraph = page.paragraphs[sentence.paragraph]!;
  if (sentence.from !== paragraph.from || sentence.to !== paragraph.to) return false;
  return /^[*•■▪]$/u.test(page.tokens[sentence.from]!.folded) && page.tokens[sentence.to - 1]!.folded !== '.';
}

/** The stance of a lexeme's features; asserts where the list gives none. */
export const stanceOf = (features: Readonly<Record<string, string>>): Stance =>
  (features.stance as Stance | undefined) ?? 'asserts';
