// Adjuncts: what stands beside a source without being part of it, and whether a phrase can be a source at all.
// «قالت أمس في مقابلة إذاعية مديرة البنك إن …» (said yesterday in a radio interview the director of the bank that …): a time and a
// channel are stepped over, and the director, who can speak, is reached. The words are lists of the language.
import { AGENTLESS_NOUN, DOCUMENT_NOUN, EVIDENCE_NOUN, has, PREPOSITION, SPEAKER } from './grammar.ts';
import type { NounPhrase, SpeechPage } from './noun-phrases.ts';

/** True when the phrase can speak: it names a person, an organisation, an outlet, a source or a capital, or its head is a speaker. */
export function canSpeak(speech: SpeechPage, phrase: NounPhrase): boolean {
  if (phrase.mentions.some((one) => one.kind !== 'weapon' && one.kind !== 'group' && one.start <= phrase.start + 40))
    return true;
  if (isPeople(speech, phrase)) return true;
  return has(speech.grammar, speech.page.tokens[headOf(speech, phrase)], CAN_SPEAK);
}

/** «الأميركيون»: a nationality in the plural with the article is its people, unless a noun before it makes it an adjective. */
function isPeople(speech: SpeechPage, phrase: NounPhrase): boolean {
  const { tokens, language } = speech.page;
  if (phrase.to !== phrase.from + 1 || phrase.mentions[0]?.kind !== 'group') return false;
  const { article } = language.clitics;
  if (tokens[phrase.from - 1]?.folded.startsWith(article) === true) return false;
  return language.lexicon
    .read(tokens[phrase.from]!.word)
    .some((one) => one.lexeme.class === 'nationality' && one.number === 'p' && one.article);
}

const CAN_SPEAK = SPEAKER | DOCUMENT_NOUN | AGENTLESS_NOUN | EVIDENCE_NOUN;

/** The head behind counters: «عدد من السكان», «ثلاثة شهود». */
function headOf(speech: SpeechPage, phrase: NounPhrase): number {
  const { tokens, language } = speech.page;
  let at = phrase.from;
  while (
    at + 1 < phrase.to &&
    at < phrase.from + 3 &&
    (tokens[at]!.kind !== 'word' ||
      has(speech.grammar, tokens[at], PREPOSITION) ||
      language.lexicon.readAs(tokens[at]!.word, 'source-counter') !== undefined)
  )
    at++;
  return at;
}

/** Steps over what may stand before a source: times, «من جهته», «فيه», «في مقابلة إذاعية», commas; the index of the first word behind. */
export function skipAdjuncts(speech: SpeechPage, from: number, limit: number): number {
  const { page, grammar } = speech;
  let at = from;
  while (at < limit) {
    const token = page.tokens[at]!;
    const time = speech.timeEnd[at];
    if (time !== undefined && time > at) at = time;
    else if (token.folded === '،' || token.folded === ',' || token.folded === '-') at++;
    else {
      const opener = grammar.phrases('side-remarks').longestAt(page.text, page.tokens, at);
      const behind = opener?.proclitic === '' ? opener.to : Math.max(channelEnd(speech, at), listenerEnd(speech, at));
      if (behind <= at || behind > limit) break;
      at = describedEnd(speech, behind, limit);
    }
  }
  return at;
}

/** «في بيان مقتضب نشرته على صفحتها», «في تصريح نقلته الوكالات»: what is told of a channel, up to an outlet or a mark. */
function describedEnd(speech: SpeechPage, from: number, limit: number): number {
  const verb = carries(speech, from) ? from : carries(speech, from + 1) ? from + 1 : -1;
  if (verb < 0 || verb >= limit) return from;
  for (let at = verb; at < limit; at++) {
    if (speech.page.tokens[at]!.kind === 'mark') return at;
    if (speech.mentionAt[at]?.kind === 'outlet') return Math.min(limit, speech.mentionEnd[at] ?? at + 1);
  }
  return limit;
}

/** «نشرته»: a verb of passing on with a pronoun that goes back to the channel. */
function carries({ page }: SpeechPage, at: number): boolean {
  const token = page.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return page.language.lexicon
    .read(token.word)
    .some((one) => one.lexeme.class === 'carrier' && one.kind === 'verb' && one.enclitic !== '');
}

/** «لـ"الأفق"», «لوكالة الساحل»: an outlet that is spoken to; the same index where none stands. */
function listenerEnd(speech: SpeechPage, at: number): number {
  const { tokens, language } = speech.page;
  const token = tokens[at]!;
  const preposition = language.clitics.contracted[0]!;
  if (token.kind !== 'word' || !token.folded.startsWith(preposition)) return at;
  const mention = speech.mentionAt[at];
  if (mention?.kind === 'outlet' && mention.start > token.start) return speech.mentionEnd[at] ?? at;
  if (token.folded !== preposition || tokens[at + 1]?.kind !== 'mark') return at;
  for (let end = at + 2; end < Math.min(tokens.length, at + 8); end++)
    if (/[»"”“«]/u.test(tokens[end]!.folded)) return end + 1;
  return at;
}

/** «في مؤتمر صحافي», «عبر تويتر»: a preposition and a channel; the same index where none stands. */
function channelEnd(speech: SpeechPage, at: number): number {
  const { page, grammar } = speech;
  if (!has(grammar, page.tokens[at], PREPOSITION)) return at;
  const time = speech.timeEnd[at + 1];
  if (time !== undefined) return time;
  const channel = grammar.phrases('channels').longestAt(page.text, page.tokens, at + 1);
  if (channel !== undefined) return channel.to;
  const place = speech.mentionAt[at + 1];
  return place?.kind === 'place' ? (speech.mentionEnd[at + 1] ?? at) : at;
}
