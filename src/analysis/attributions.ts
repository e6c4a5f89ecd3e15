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
import { AGENTLESS, CUE_PARTICIPLE, CUE_VERB, OPENS_ACCORDING, RESUMED, STATED } from './grammar.ts';
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
    const heading = role !== 'body' || isItem(speech, sentence);
    if (!heading && !mayTell(speech, sentence)) continue;
    const cues = byToken(findCues(speech, sentence));
    const according = findAccording(speech, sentence, cues);
    for (const one of buildSentence(speech, sentence, { cues, according, heading })) rough.push(one);
  }
  return nestAttributions(speech, rough);
}

const TELLING = CUE_VERB | CUE_PARTICIPLE | RESUMED | OPENS_ACCORDING | STATED | AGENTLESS;

/** False where no word of a sentence can tell whose words these are */
function mayTell({ flags }: SpeechPage, { from, to }: PageSentence): boolean {
  for (let at = from; at < to; at++) if ((flags[at]! & TELLING) !== 0) return true;
  return false;
}

const NO_CUES: ReadonlyMap<number, readonly Cue[]> = new Map();

/** Cues by the token they stand on. */
function byToken(found: readonly Cue[]): ReadonlyMap<number, readonly Cue[]> {
  if (found.length === 0) return NO_CUES;
  const cues = new Map<number, Cue[]>();
  for (const cue of found) {
    const same = cues.get(cue.at);
    if (same === undefined) cues.set(cue.at, [cue]);
    else same.push(cue);
  }
  return cues;
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
