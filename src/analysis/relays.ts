// Relays: one voice passing on another. «نقلت صحيفة عن المدير قوله إن …»: the newspaper is the outer link, the director the inner one.
// Also «قالت صحيفة نقلا عن المدير إن …», and «في تصريح نقلته وكالات الأنباء»: the chain of transmission of a report, link by link.
import type { Span } from '../text/spans.ts';
import { canSpeak, skipAdjuncts } from './adjuncts.ts';
import { type Complement, findComplement } from './complements.ts';
import type { Cue } from './cues.ts';
import { COMPLEMENTIZER, has, MEDIA_NOUN } from './grammar.ts';
import { type NounPhrase, readNounPhrase, type SpeechPage } from './noun-phrases.ts';

/** An outer voice with the inner one it relays. */
export interface Relay {
  readonly outer: { readonly cue: readonly Span[]; readonly source: NounPhrase | null };
  readonly inner: { readonly cue: Span; readonly source: NounPhrase };
  readonly complement: Complement;
}

/** «نقل A عن B قوله إن»; null where no inner voice or no content follows. */
export function readRelay(speech: SpeechPage, cue: Cue, outerCue: Span): Relay | null {
  const { page, grammar } = speech;
  const limit = Math.min(cue.sentence.to, cue.behind + 30);
  const credits = cue.frame.has('credits');
  const learns = cue.frame.has('learns') ? 'asked-prepositions' : 'relay-prepositions';
  const handsOn = credits ? 'credit-prepositions' : learns;
  for (let at = cue.behind; at < limit; at++) {
    const token = page.tokens[at]!;
    if (has(grammar, token, COMPLEMENTIZER) || token.folded === '.' || token.folded === ':') return null;
    if (grammar.phrases(handsOn).longestAt(page.text, page.tokens, at) === undefined) continue;
    const inner = innerVoice(speech, cue, at + 1, { start: token.start, end: token.end });
    if (inner === null || (credits && inner.cue.start === token.start)) return null;
    const from = skipAdjuncts(speech, cue.behind, at);
    const source = from < at ? readNounPhrase(speech, from, at) : null;
    const preposition = { start: token.start, end: token.end };
    const pieces = inner.cue.start === preposition.start ? [outerCue] : [outerCue, preposition];
    return { outer: { cue: pieces, source }, inner, complement: inner.complement };
  }
  return null;
}

interface Inner {
  readonly cue: Span;
  readonly source: NounPhrase;
  readonly complement: Complement;
}

/** The voice behind «عن» with what it said; its cue is «قوله» where one stands, else the preposition. */
export function innerVoice(speech: SpeechPage, cue: Cue, from: number, preposition: Span): Inner | null {
  const { page, grammar } = speech;
  const complement = findComplement(speech, { ...cue, behind: from, frame: SPEECH });
  if (complement === null) return null;
  let limit = complement.at;
  let saying: Span | null = null;
  for (let at = from; at < complement.at; at++) {
    const found = grammar.phrases('saying-nouns').longestAt(page.text, page.tokens, at);
    if (found === undefined) continue;
    saying = { start: found.start, end: found.end };
    limit = at;
    break;
  }
  const source = readNounPhrase(speech, skipAdjuncts(speech, from, limit), limit);
  return source === null || !canSpeak(speech, source) ? null : { cue: saying ?? preposition, source, complement };
}

const SPEECH: ReadonlySet<string> = new Set(['that', 'quote']);

/** Between a cue and its content: «نقلا عن B», «استنادا إلى B»; null where there is none. */
export function relayedWithin(
  speech: SpeechPage,
  cue: Cue,
  complement: Complement,
): { at: number; inner: Inner } | null {
  const { page, grammar } = speech;
  for (let at = cue.behind; at < complement.at; at++) {
    const found = grammar.phrases('relaying').longestAt(page.text, page.tokens, at);
    if (found === undefined) continue;
    const inner = innerVoice(speech, cue, found.to, { start: found.start, end: found.end });
    return inner === null ? null : { at, inner };
  }
  return null;
}

/** «في تصريح نقلته وكالات الأنباء»: the carrier named between a source and its content. */
export function carrierWithin(
  speech: SpeechPage,
  from: number,
  to: number,
): { cue: Span; source: NounPhrase; at: number } | null {
  const { page } = speech;
  for (let at = from; at < to; at++) {
    const token = page.tokens[at]!;
    if (token.kind !== 'word') continue;
    const reading = page.language.lexicon
      .read(token.word)
      .find((one) => one.lexeme.class === 'carrier' && one.kind === 'verb' && one.enclitic !== '');
    if (reading === undefined) continue;
    const source = readNounPhrase(speech, at + 1, to);
    if (source === null || !isMedium(speech, source)) continue;
    const raw = page.text.slice(token.start, token.end);
    const start = token.start + page.language.folder.rawOffset(raw, reading.start);
    return { cue: { start, end: token.start + page.language.folder.rawOffset(raw, reading.end) }, source, at };
  }
  return null;
}

/** An outlet is named, or the head is a word for one («وكالة», «وسائل الإعلام»). */
export const isMedium = (speech: SpeechPage, source: NounPhrase): boolean =>
  source.mentions.some((one) => one.kind === 'outlet') ||
  has(speech.grammar, speech.page.tokens[source.from], MEDIA_NOUN);
