// «بحسب X», «وفق ما أعلن X», «كما أفاد X»: the source stands behind, what it said stands before it or after a comma.
// «غرقت الباخرة قرب المدخل، بحسب مدير الميناء» (the ship sank near the entrance, according to the harbour master).
// «وفقا للقانون» is no source: the phrase behind must be able to speak, and its head must not be a rule, a plan or a measure.
import type { Span } from '../text/spans.ts';
import { canSpeak, skipAdjuncts } from './adjuncts.ts';
import { findComplement } from './complements.ts';
import type { Cue } from './cues.ts';
import { statementOf, statementOwner } from './fixed-forms.ts';
import {
  AND_COMPLEMENTIZER,
  COMPLEMENTIZER,
  CUE_PARTICIPLE,
  CUE_VERB,
  has,
  OPENS_ACCORDING,
  RELATIVE,
  SUBORDINATOR,
} from './grammar.ts';
import { type NounPhrase, readNounPhrase, type SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';

type CueMap = ReadonlyMap<number, readonly Cue[]>;

/** One «according to» with its source and the tokens of its content. */
export interface According {
  readonly cue: Span;
  /** The first token of the whole expression (بحسب). */
  readonly at: number;
  readonly to: number;
  readonly verb?: Cue;
  /** Null for «كما أوضح»: who spoke before. */
  readonly source: NounPhrase | null;
  readonly contentFrom: number;
  readonly contentTo: number;
  /** «كانت الحافلة، بحسب شاهد، تسير …»: where the content goes on behind the source. */
  readonly resumesAt?: number;
  /** Behind its content, as «…، بحسب رويترز». */
  readonly closing: boolean;
}

/** All «according to» expressions of a sentence; `cues` are its verbs of saying by token. */
export function findAccording(
  speech: SpeechPage,
  sentence: PageSentence,
  cues: ReadonlyMap<number, readonly Cue[]>,
): According[] {
  const found: According[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((speech.flags[at]! & OPENS_ACCORDING) === 0) continue;
    const one = nounBased(speech, sentence, at, cues) ?? verbBased(speech, sentence, at, cues);
    if (one === null) continue;
    found.push(one);
    at = Math.max(at, one.to - 1);
  }
  return found;
}

function nounBased(speech: SpeechPage, sentence: PageSentence, at: number, cues: CueMap): According | null {
  const { page, grammar } = speech;
  const opener = grammar.phrases('according-to').longestAt(page.text, page.tokens, at);
  if (opener === undefined || opener.to > sentence.to) return fusedBased(speech, sentence, at);
  if (opener.proclitic !== '' && !page.language.clitics.conjunctions.includes(opener.proclitic)) return null;
  if (cues.get(opener.to)?.some((one) => !one.participle) === true) return null;
  if (grammar.phrases('not-speakers').longestAt(page.text, page.tokens, opener.to) !== undefined) return null;
  const limit = Math.min(sentence.to, opener.to + 30);
  const read = readNounPhrase(speech, opener.to, limit);
  if (read === null) return null;
  const source = ownerOf(speech, read);
  if (!canSpeak(speech, source) && !closesSentence(speech, sentence, at, source.to)) return null;
  if (at > sentence.from + 1 && leadsOn(speech, sentence, source.to)) return null;
  const cue = { start: opener.start, end: page.tokens[opener.to - 1]!.end };
  return place(speech, sentence, { at, to: source.to, cue, source });
}

/** «وفقا للشرطة»: the source carries the preposition; «لل» stays whole. */
function fusedBased(speech: SpeechPage, sentence: PageSentence, at: number): According | null {
  const { page, grammar } = speech;
  const opener = grammar.phrases('according-to-fused').longestAt(page.text, page.tokens, at);
  const next = page.tokens[at + 1];
  if (opener === undefined || next === undefined || at + 1 >= sentence.to) return null;
  const { prepositions, contracted } = page.language.clitics;
  const preposition = contracted[0]!;
  if (!prepositions.includes(preposition) || !next.folded.startsWith(preposition)) return null;
  if (grammar.phrases('not-speakers').longestAt(page.text, page.tokens, at + 1) !== undefined) return null;
  const read = readNounPhrase(speech, at + 1, Math.min(sentence.to, at + 30));
  if (read === null) return null;
  const start = next.folded.startsWith(contracted) ? next.start : Math.max(read.start, next.start + 1);
  const source = ownerOf(speech, { ...read, start });
  if (!canSpeak(speech, source) && !closesSentence(speech, sentence, at, source.to)) return null;
  return place(speech, sentence, { at, to: source.to, cue: { start: opener.start, end: opener.end }, source });
}

/** Behind a comma and up to the sentence's end the phrase is a source even where no list knows it. */
function closesSentence(speech: SpeechPage, sentence: PageSentence, at: number, to: number): boolean {
  const before = speech.page.tokens[at - 1];
  if (at <= sentence.from || before?.kind !== 'mark' || to - at > 8) return false;
  return to >= sentence.to || speech.page.tokens[to]!.kind === 'mark';
}

function verbBased(speech: SpeechPage, sentence: PageSentence, at: number, cues: CueMap): According | null {
  const { page, grammar } = speech;
  const opener = grammar.phrases('as-reported').longestAt(page.text, page.tokens, at);
  if (opener === undefined || addsOn(speech, sentence, at)) return null;
  const verb = cues.get(opener.to)?.find((one) => !one.participle);
  if (verb === undefined || (adds(speech, at) && findComplement(speech, verb) !== null)) return null;
  const cue = { start: page.tokens[verb.at]!.start + proclitic(speech, verb), end: page.tokens[verb.at]!.end };
  const from = skipAdjuncts(speech, verb.behind, sentence.to);
  if (from >= sentence.to || page.tokens[from]!.kind === 'mark') {
    const placed = at > sentence.from + 1 ? place(speech, sentence, { at, to: from, cue, source: null }) : null;
    return placed === null ? null : { ...placed, verb };
  }
  const source = readNounPhrase(speech, from, Math.min(sentence.to, from + 30));
  if (source === null || !canSpeak(speech, source)) return null;
  const next = page.tokens[source.to];
  if (next !== undefined && source.to < sentence.to && has(grammar, next, COMPLEMENTIZER)) return null;
  if (next !== undefined && source.to < sentence.to && next.folded === ':') return null;
  const placed = place(speech, sentence, { at, to: source.to, cue, source });
  return placed === null ? null : { ...placed, verb };
}

/** «كما أعرب فلان عن …»: with a content of its own the verb adds a statement. */
const adds = (speech: SpeechPage, at: number): boolean =>
  speech.grammar.phrases('additives').longestAt(speech.page.text, speech.page.tokens, at)?.to === at + 1;

/** «كما أعلن …» at the head of a sentence adds a further statement; behind a clause it names who said it. */
const addsOn = (speech: SpeechPage, sentence: PageSentence, at: number): boolean =>
  at <= sentence.from + 1 &&
  speech.grammar.phrases('additives').longestAt(speech.page.text, speech.page.tokens, at)?.to === at + 1;

const proclitic = (speech: SpeechPage, cue: Cue): number => {
  const token = speech.page.tokens[cue.at]!;
  return speech.page.language.folder.rawOffset(speech.page.text.slice(token.start, token.end), cue.reading.start);
};

/** Behind the source comes أن or a colon: the expression stands inside another cue's clause, which relays.ts reads. */
const leadsOn = (speech: SpeechPage, sentence: PageSentence, at: number): boolean => {
  const { page, grammar } = speech;
  let next = at;
  while (next < sentence.to && page.tokens[next]!.kind === 'mark' && page.tokens[next]!.folded !== ':') next++;
  const token = page.tokens[next];
  if (token === undefined || next >= sentence.to) return false;
  if (next === at && (has(grammar, token, COMPLEMENTIZER) || token.folded === ':')) return true;
  return grammar.phrases('saying-nouns').longestAt(page.text, page.tokens, next) !== undefined;
};

interface Placed {
  readonly at: number;
  readonly to: number;
  readonly cue: Span;
  readonly source: NounPhrase | null;
}

/** At the head of a sentence, and before «فإن», the content follows; else it stands before, and may go on behind the source. */
function place(speech: SpeechPage, sentence: PageSentence, one: Placed): According | null {
  const { tokens } = speech.page;
  const inClause = one.at > sentence.from && has(speech.grammar, tokens[one.at - 1], COMPLEMENTIZER);
  const leads = inClause || (has(speech.grammar, tokens[one.to], AND_COMPLEMENTIZER) && one.to < sentence.to);
  if (one.at <= sentence.from + 1 || leads) {
    let from = one.to;
    while (from < sentence.to && tokens[from]!.kind === 'mark' && tokens[from]!.folded !== '"') from++;
    while (from < sentence.to && has(speech.grammar, tokens[from], COMPLEMENTIZER | AND_COMPLEMENTIZER)) from++;
    if (from < sentence.to) return { ...one, contentFrom: from, contentTo: sentence.to, closing: false };
    return sentenceBefore(speech, sentence, one);
  }
  let to = one.at;
  while (to > sentence.from && tokens[to - 1]!.kind === 'mark' && /[،,\-–—(]/u.test(tokens[to - 1]!.folded)) to--;
  if (to <= sentence.from) return null;
  const resumesAt = resumption(speech, sentence, one);
  const placed = { ...one, contentFrom: sentence.from, contentTo: to, closing: true };
  return resumesAt === null ? placed : { ...placed, resumesAt };
}

/** «….» بحسب رويترز.»: the source stands alone, what it said is the sentence before. */
function sentenceBefore(speech: SpeechPage, sentence: PageSentence, one: Placed): According | null {
  const before = speech.page.sentences[sentence.index - 1];
  if (before === undefined || before.paragraph !== sentence.paragraph) return null;
  return { ...one, contentFrom: before.from, contentTo: before.to, closing: true };
}

/** Between two commas the source is put into the middle of a clause; a new clause begins with a conjunction or a participle. */
function resumption(speech: SpeechPage, sentence: PageSentence, { at, to }: Placed): number | null {
  const { tokens } = speech.page;
  const next = tokens[to + 1];
  if (tokens[at - 1]!.folded !== '،' || tokens[to]?.folded !== '،' || next === undefined || to + 1 >= sentence.to)
    return null;
  if (next.kind !== 'word' || has(speech.grammar, next, CUE_PARTICIPLE | CUE_VERB | SUBORDINATOR | RELATIVE))
    return null;
  const joined = speech.page.language.clitics.conjunctions.some((one) => next.folded.startsWith(one));
  return joined ? null : to + 1;
}

/** «بحسب رواية الحارس», «بحسب بيان لقيادة الجيش»: whose account or statement it is. */
function ownerOf(speech: SpeechPage, source: NounPhrase): NounPhrase {
  const { page, grammar } = speech;
  const account = grammar.phrases('accounts').longestAt(page.text, page.tokens, source.from);
  if (account !== undefined && account.to < source.to)
    return statementOwner(speech, account.to, source.to) ?? readNounPhrase(speech, account.to, source.to) ?? source;
  return statementOf(speech, source);
}
