// Nouns of saying inside what somebody says: «قال المدير إن الإخلاء جرى بطلب من البلدية» (… at the request of the municipality),
// «نفى الوزير اتهامات المعارضة بالتزوير» (… the opposition's accusations of fraud). One voice inside another: a link of a chain.
// Only with its maker written out (from whom, whose, of which nation) and with what was said; outside of speech a noun is left alone.
// Source: PARC's nominal cues (Pareti 2015).
import type { Stance } from '../model/attributions.ts';
import type { Reading } from '../text/clitics.ts';
import type { Span } from '../text/spans.ts';
import { canSpeak } from './adjuncts.ts';
import type { Rough } from './attribution-forms.ts';
import { type Complement, findComplement } from './complements.ts';
import { type Boundary, firstBehind, readContent } from './contents.ts';
import type { Cue } from './cues.ts';
import { CLAUSE_VERB, COMPLEMENTIZER, has, PREPOSITION, SAYING_NOUN } from './grammar.ts';
import { type NounPhrase, readNounPhrase, type SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';
import { readShortPhrase } from './subjects.ts';

const NEAR = 12;

/** The nouns of saying in the contents of other attributions of the sentence. */
export function nominalsIn(
  speech: SpeechPage,
  sentence: PageSentence,
  others: readonly Rough[],
  boundaries: readonly Boundary[],
): Rough[] {
  const found: Rough[] = [];
  const nouns = others.length === 0 ? [] : nounsOfSaying(speech, sentence);
  if (nouns.length === 0) return found;
  const taken = new Set(others.map((one) => one.at));
  for (const outer of others) {
    if (outer.relay === true) continue;
    const last = Math.max(...outer.content.map((span) => span.end));
    for (let index = firstBehind(nouns, outer.at); index < nouns.length; index++) {
      const { at, reading } = nouns[index]!;
      const token = speech.page.tokens[at]!;
      if (token.start >= last) break;
      if (!outer.content.some((span) => span.start <= token.start && token.end <= span.end)) continue;
      if (taken.has(at)) continue;
      const one = nominal(speech, { sentence, at, reading, outer }, boundaries);
      if (one === null) continue;
      found.push(one);
      taken.add(at);
    }
  }
  return found;
}

interface NounOfSaying {
  readonly at: number;
  readonly reading: Reading;
}

/** The nouns of saying of a sentence, in order; most sentences have none. */
function nounsOfSaying(speech: SpeechPage, sentence: PageSentence): NounOfSaying[] {
  const nouns: NounOfSaying[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    const reading = nounOfSaying(speech, at);
    if (reading !== undefined) nouns.push({ at, reading });
  }
  return nouns;
}

const nounOfSaying = (speech: SpeechPage, at: number): Reading | undefined =>
  (speech.flags[at]! & SAYING_NOUN) !== 0 && speech.mentionEnd[at] === undefined
    ? speech.page.language.lexicon
        .read(speech.page.tokens[at]!.word)
        .find((one) => one.lexeme.class === 'saying-noun' && one.enclitic === '')
    : undefined;

interface Noun {
  readonly sentence: PageSentence;
  readonly at: number;
  readonly reading: Reading;
  readonly outer: Rough;
}

function nominal(speech: SpeechPage, noun: Noun, boundaries: readonly Boundary[]): Rough | null {
  const { sentence, at, reading } = noun;
  const maker = makerOf(speech, at, Math.min(sentence.to, at + NEAR));
  if (maker === null) return null;
  const frame = new Set([
    'noun',
    ...(reading.lexeme.features.frame ?? '').split(' ').map(speech.page.language.folder.fold),
  ]);
  const cue: Cue = { at, behind: maker.to, reading, frame, participle: false, sentence, opens: false };
  const complement = findComplement(speech, cue);
  const behind =
    complement !== null && complement.at - maker.to <= 8 ? readContent(speech, cue, complement, boundaries) : null;
  const content = behind === null ? whatWasAsked(speech, noun) : { start: behind.start, end: behind.end };
  if (content === null) return null;
  return {
    rule: 'attribution/noun',
    cue: [spanOf(speech, noun)],
    at,
    source: maker,
    reading: null,
    content: [content],
    stance: (reading.lexeme.features.stance ?? 'asserts') as Stance,
    quoted: 'indirect',
    channel: null,
    sentence,
    participle: false,
    outer: noun.outer,
    ...recipientOf(speech, maker, complement),
  };
}

function spanOf(speech: SpeechPage, { at, reading }: Noun): Span {
  const { page } = speech;
  const token = page.tokens[at]!;
  const cut = reading.article ? reading.start - page.language.clitics.article.length : reading.start;
  return {
    start: token.start + page.language.folder.rawOffset(page.text.slice(token.start, token.end), Math.max(0, cut)),
    end: token.end,
  };
}

/** Who makes it: «من البلدية», «البلدية», «الروسي»; an adjective of nationality stands for its state. */
function makerOf(speech: SpeechPage, at: number, limit: number): NounPhrase | null {
  const { page, grammar } = speech;
  let from = at + 1;
  const nation = nationAt(speech, from, limit);
  if (nation !== null) return nation;
  if (isPlainAdjective(speech, from)) from++;
  const next = page.tokens[from];
  if (next === undefined || from >= limit || next.kind !== 'word') return null;
  const mention = speech.mentionAt[from];
  if (has(grammar, next, PREPOSITION)) {
    if (grammar.phrases('asked-prepositions').longestAt(page.text, page.tokens, from) === undefined) return null;
    from++;
    const maker = readNounPhrase(speech, from, limit);
    return maker !== null && canSpeak(speech, maker) ? maker : null;
  }
  const maker = readShortPhrase(speech, from, limit);
  return maker !== null && maker.start === (mention?.start ?? next.start) && canSpeak(speech, maker) ? maker : null;
}

/** «اتهام الرئيس نائبه بالتخطيط»: whom it is put to. */
function recipientOf(speech: SpeechPage, maker: NounPhrase, complement: Complement | null): { recipient?: Span } {
  if (complement === null || complement.at <= maker.to) return {};
  const to = readShortPhrase(speech, maker.to, complement.at);
  return to === null ? {} : { recipient: { start: to.start, end: to.end } };
}

/** «الطلب الروسي»: the adjective of a nation stands for its state. */
function nationAt(speech: SpeechPage, at: number, limit: number): NounPhrase | null {
  const token = speech.page.tokens[at];
  if (token === undefined || at >= limit || token.kind !== 'word') return null;
  const reading = speech.page.language.lexicon.readAs(token.word, 'nationality');
  if (reading === undefined || reading.proclitic !== '') return null;
  const mention = speech.mentionAt[at];
  const mentions = mention === undefined ? [] : [mention];
  return { from: at, to: at + 1, start: token.start, end: token.end, mentions, person: false };
}

/** «طلب مباشر من»: an adjective between the noun and its maker. */
const isPlainAdjective = (speech: SpeechPage, at: number): boolean =>
  has(speech.grammar, speech.page.tokens[at + 1], PREPOSITION) &&
  !has(speech.grammar, speech.page.tokens[at], PREPOSITION | COMPLEMENTIZER) &&
  speech.mentionAt[at] === undefined;

/** «الإخلاء جرى بطلب من البلدية»: what was asked is the subject of the clause, up to its verb. */
function whatWasAsked(speech: SpeechPage, { sentence, at, reading }: Noun): Span | null {
  const { tokens } = speech.page;
  if (reading.proclitic === '' && !has(speech.grammar, tokens[at - 1], PREPOSITION)) return null;
  let from = at;
  while (
    from > sentence.from &&
    !has(speech.grammar, tokens[from - 1], COMPLEMENTIZER) &&
    tokens[from - 1]!.kind === 'word'
  )
    from--;
  let to = from;
  while (to < at && !has(speech.grammar, tokens[to], CLAUSE_VERB)) to++;
  return to === from || to === at ? null : { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
