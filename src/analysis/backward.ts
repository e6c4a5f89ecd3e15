// Contents that stand before their cue: «"لن نرحل"، قال شيخ القرية» (a quotation, then who said it), «وهو ما أكده الوزير» (which the
// minister confirmed), «هجوم تبناه التنظيم» (an attack that the group claimed). Arabic puts the verb behind what was said where a
// quotation opens the sentence, and in relative clauses, whose pronoun on the verb goes back to the noun before.
import { placesOf } from '../text/quotation-places.ts';
import type { Quotation } from '../text/quotations.ts';
import type { Span } from '../text/spans.ts';
import { canSpeak, skipAdjuncts } from './adjuncts.ts';
import { wordStart } from './clause-starts.ts';
import { type Complement, findComplement } from './complements.ts';
import { type Cue, quotationAround } from './cues.ts';
import { CLAUSE_VERB, COMPLEMENTIZER, DOCUMENT_NOUN, has, PREPOSITION, RELATIVE, SUBORDINATOR } from './grammar.ts';
import { type NounPhrase, readNounPhrase, type SpeechPage } from './noun-phrases.ts';
import { readShortPhrase } from './subjects.ts';

/** A content before its cue with the source behind it. */
export interface Backward {
  readonly complement: Complement;
  readonly source: NounPhrase | null;
}

const REACH = 30;

/** «"…"، قال فلان»: a closed quotation right before the cue, and what goes on behind the source («، "…"»). */
export function quotedBefore(speech: SpeechPage, cue: Cue): Backward | null {
  if (!cue.frame.has('quote') || cue.quotation !== undefined || cue.reading.proclitic !== '') return null;
  const ahead = findComplement(speech, cue);
  if (ahead !== null && (ahead.quotation === undefined || speech.page.tokens[ahead.at - 1]!.folded !== '،'))
    return null;
  const first = quotationBefore(speech, cue);
  if (first === null) return null;
  const limit = Math.min(cue.sentence.to, cue.behind + REACH);
  const region = skipAdjuncts(speech, cue.behind, limit);
  const source = region < limit ? readNounPhrase(speech, region, sourceLimit(speech, region, limit)) : null;
  if (source !== null && !canSpeak(speech, source) && cue.frame.has('weak')) return null;
  if (source === null && cue.frame.has('weak')) return null;
  const second = source === null ? null : quotationBehind(speech, cue, source.to);
  const spans = second === null ? [insideOf(first)] : [insideOf(first), insideOf(second)];
  const from = cue.at;
  return {
    complement: { kind: 'backward', at: cue.behind, from, start: first.start, spans, quoted: 'direct' },
    source,
  };
}

const insideOf = ({ start, end }: Quotation): Span => ({ start, end });

function quotationBefore(speech: SpeechPage, cue: Cue): Quotation | null {
  const { tokens, paragraphs } = speech.page;
  let at = cue.at - 1;
  while (
    at > cue.sentence.from &&
    (tokens[at]!.folded === '،' || tokens[at]!.folded === ',' || tokens[at]!.folded === '-')
  )
    at--;
  const mark = tokens[at];
  if (mark === undefined || mark.kind !== 'mark' || at <= cue.sentence.from) return null;
  const found = placesOf(paragraphs[cue.sentence.paragraph]!.quotations).closedAt(mark.end);
  if (found === undefined || found.outer.start < cue.sentence.start) return null;
  if (quotationAround(speech, cue.sentence, found.outer.start - 1) !== undefined) return null;
  if (found.outer.start > cue.sentence.start + 1 && tokens[at - 3]!.start <= found.outer.start) return null;
  if (at === cue.at - 1 && (tokens[at - 4]?.start ?? 0) <= found.outer.start) return null;
  return found;
}

function quotationBehind(speech: SpeechPage, cue: Cue, at: number): Quotation | null {
  const { tokens, paragraphs } = speech.page;
  const comma = tokens[at];
  const mark = tokens[at + 1];
  if (comma === undefined || mark === undefined || at + 1 >= cue.sentence.to || comma.kind !== 'mark') return null;
  const found = placesOf(paragraphs[cue.sentence.paragraph]!.quotations).openedAt(mark.start);
  return found?.closed === true ? found : null;
}

/** The source ends before a mark, a verb or «وهو …». */
function sourceLimit(speech: SpeechPage, from: number, limit: number): number {
  const { tokens, language } = speech.page;
  for (let at = from + 1; at < limit; at++) {
    const token = tokens[at]!;
    if (language.lexicon.readAs(token.word, 'appositive') !== undefined) return at;
    if (token.kind === 'mark' && /[،,.]/u.test(token.folded)) return at;
  }
  return limit;
}

/** «الذي أعلنته الوزارة», «وهو ما أكده الوزير», «تبناه التنظيم»: the pronoun on the verb is what was said. */
export function resumedBefore(speech: SpeechPage, cue: Cue): Backward | null {
  if (cue.reading.enclitic === '') return null;
  if (handsOnWhole(speech, cue)) return null;
  const before = antecedentOf(speech, cue);
  if (before === null) return null;
  const limit = Math.min(cue.sentence.to, cue.behind + REACH);
  const region = skipAdjuncts(speech, cue.behind, limit);
  const source = region < limit ? readShortPhrase(speech, region, limit) : null;
  if (source === null || !canSpeak(speech, source)) return null;
  const complement: Complement = {
    kind: 'backward',
    at: cue.behind,
    from: cue.at,
    start: before.start,
    spans: [before],
    quoted: 'indirect',
  };
  return { complement, source };
}

/** «التقرير الذي نقلته الوكالة»: a document that an outlet carries as a whole is no statement of its own. */
const handsOnWhole = (speech: SpeechPage, cue: Cue): boolean => {
  const { tokens, language } = speech.page;
  if (!has(speech.grammar, tokens[cue.at - 1], RELATIVE)) return false;
  if (language.lexicon.readAs(tokens[cue.at]!.folded, 'carrier') === undefined) return false;
  return (
    has(speech.grammar, tokens[cue.at - 2], DOCUMENT_NOUN) || has(speech.grammar, tokens[cue.at - 3], DOCUMENT_NOUN)
  );
};

function antecedentOf(speech: SpeechPage, cue: Cue): Span | null {
  const { tokens, language } = speech.page;
  const before = tokens[cue.at - 1];
  if (before === undefined || cue.at <= cue.sentence.from) return null;
  if (has(speech.grammar, before, RELATIVE)) return nounBefore(speech, cue, cue.at - 1);
  const free = speech.grammar.phrases('clause-relatives').longestAt(speech.page.text, tokens, cue.at - 2);
  if (free !== undefined && free.to === cue.at) return clauseBefore(speech, cue, cue.at - 2);
  const claims = cue.frame.has('claim') && language.clitics.conjunctions.every((one) => one !== cue.reading.proclitic);
  return claims ? (thingBefore(speech, cue) ?? nounBefore(speech, cue, cue.at)) : null;
}

/** «قتل حارسان في انفجار عند البوابة تبنته …»: the nearest noun of violence before the verb, with what belongs to it. */
function thingBefore(speech: SpeechPage, cue: Cue): Span | null {
  const { page } = speech;
  let end = cue.at;
  while (end > cue.sentence.from && page.tokens[end - 1]!.kind === 'mark') end--;
  for (let at = end - 1; at >= Math.max(cue.sentence.from, end - 16); at--) {
    const reading = page.language.lexicon
      .read(page.tokens[at]!.word)
      .find((one) => one.lexeme.class === 'clause-noun' && one.lexeme.features.kind === 'violence' && !one.article);
    if (reading !== undefined && reading.enclitic === '')
      return { start: page.tokens[at]!.start + reading.proclitic.length, end: page.tokens[end - 1]!.end };
  }
  return null;
}

/** «…، وهو ما أكده»: the clause from the sentence's start. */
function clauseBefore(speech: SpeechPage, cue: Cue, at: number): Span | null {
  const { tokens } = speech.page;
  let end = at;
  while (end > cue.sentence.from && tokens[end - 1]!.kind === 'mark') end--;
  if (end <= cue.sentence.from) return null;
  return { start: wordStart(speech, cue.sentence.from), end: tokens[end - 1]!.end };
}

/** The noun phrase that ends before token `at`: back to the word that opens its clause. */
function nounBefore(speech: SpeechPage, cue: Cue, at: number): Span | null {
  const { tokens } = speech.page;
  let end = at;
  while (end > cue.sentence.from && tokens[end - 1]!.kind === 'mark') end--;
  let from = end;
  while (from > cue.sentence.from && end - from < 16) {
    const token = tokens[from - 1]!;
    if (token.kind === 'mark' || has(speech.grammar, token, OPENS_CLAUSE)) break;
    from--;
  }
  while (from < end && has(speech.grammar, tokens[from], PREPOSITION | CLAUSE_VERB)) from++;
  return from >= end ? null : { start: tokens[from]!.start, end: tokens[end - 1]!.end };
}

const OPENS_CLAUSE = COMPLEMENTIZER | SUBORDINATOR | CLAUSE_VERB;
