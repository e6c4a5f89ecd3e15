// From drafts to rough attributions, sentence by sentence: contents are cut where the next voice begins, relays become two links.
// «قال المدير إن الجسر آمن، فيما نفى المقاول وقوع أضرار»: two voices in one sentence, each with its own content.
import type { Channel, Quoted, Stance } from '../model/attributions.ts';
import type { Reading } from '../text/clitics.ts';
import type { Span } from '../text/spans.ts';
import type { According } from './according.ts';
import { fromAccording } from './according-forms.ts';
import { findChannel, outletChannel } from './channels.ts';
import type { Complement } from './complements.ts';
import { type Boundary, readContent } from './contents.ts';
import type { Cue } from './cues.ts';
import { agentlessIn, headingIn, statementOf, statementsIn } from './fixed-forms.ts';
import {
  AGENTLESS_NOUN,
  AUXILIARY,
  CLAUSE_VERB,
  has,
  OPENS_GLOSS,
  PLAIN_VERB,
  RELATIVE,
  SUBORDINATOR,
} from './grammar.ts';
import { nominalsIn } from './nominals.ts';
import { type NounPhrase, readNounPhrase, type SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';
import { carrierWithin, readRelay, relayedWithin } from './relays.ts';
import { isNegated, type Utterance, utteranceFrom } from './utterances.ts';

/** An attribution before its place in the chain and its speaker are known. */
export interface Rough {
  readonly rule: string;
  readonly cue: readonly Span[];
  readonly at: number;
  readonly source: NounPhrase | null;
  readonly reading: Reading | null;
  readonly content: readonly Span[];
  readonly stance: Stance;
  readonly quoted: Quoted;
  readonly channel: Channel | null;
  readonly sentence: PageSentence;
  readonly participle: boolean;
  readonly recipient?: Span;
  readonly heading?: boolean;
  readonly agentless?: boolean;
  readonly relay?: boolean;
  /** The rough attribution that relays this one. */
  readonly outer?: Rough;
  /** «…، بحسب X» behind another's words: relays what it follows. */
  readonly closing?: boolean;
}

export interface SentenceCues {
  readonly cues: ReadonlyMap<number, readonly Cue[]>;
  readonly according: readonly According[];
  readonly heading: boolean;
}

/** All rough attributions of a sentence in the order of their cues. */
export function buildSentence(speech: SpeechPage, sentence: PageSentence, given: SentenceCues): Rough[] {
  const taken = verbsOf(given.according);
  const drafts: Utterance[] = [];
  for (const [at, readings] of given.cues) {
    if (taken.has(at)) continue;
    const draft = utteranceFrom(speech, readings);
    if (draft !== null) drafts.push(draft);
  }
  const statements = statementsIn(speech, sentence);
  const boundaries = boundariesOf(speech, sentence, { drafts, according: given.according, statements });
  const rough: Rough[] = [];
  for (const draft of drafts) rough.push(...fromUtterance(speech, draft, boundaries));
  for (const one of given.according) rough.push(fromAccording(speech, sentence, one, boundaries));
  for (const one of statements) rough.push(...one.finish(boundaries));
  rough.push(...agentlessIn(speech, sentence, boundaries));
  if (given.heading) rough.push(...headingIn(speech, sentence, rough));
  rough.push(...nominalsIn(speech, sentence, rough, boundaries));
  return rough.length < 2 ? rough : rough.sort((one, other) => one.at - other.at);
}

const NO_VERBS: ReadonlySet<number> = new Set();

/** The verbs that belong to «كما أعلن …» and so are no cues by themselves. */
const verbsOf = (according: readonly According[]): ReadonlySet<number> =>
  according.length === 0
    ? NO_VERBS
    : new Set(according.flatMap((one) => (one.verb === undefined ? [] : [one.verb.at])));

interface Openers {
  readonly drafts: readonly Utterance[];
  readonly according: readonly According[];
  readonly statements: readonly { readonly at: number }[];
}

/** Where new voices and glosses begin, in order. */
function boundariesOf(speech: SpeechPage, sentence: PageSentence, openers: Openers): Boundary[] {
  const found: Boundary[] = [];
  for (const draft of openers.drafts)
    if (startsVoice(speech, draft)) {
      const participle = draft.cue.participle ? { participle: draft.cue.reading } : {};
      found.push({ at: voiceStart(speech, sentence, draft), kind: 'cue', ...participle });
    }
  for (const one of openers.according) found.push({ at: one.at, kind: 'source' });
  for (const one of openers.statements) found.push({ at: one.at, kind: 'cue' });
  const { page, grammar } = speech;
  const glosses = grammar.phrases('gloss-openers');
  const withheld = grammar.phrases('withheld');
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((speech.flags[at]! & OPENS_GLOSS) === 0) continue;
    if (glosses.longestAt(page.text, page.tokens, at) !== undefined) found.push({ at, kind: 'gloss' });
    else if (withheld.longestAt(page.text, page.tokens, at) !== undefined)
      found.push({ at: sideRemarkBefore(speech, sentence, at), kind: 'gloss' });
  }
  return found.length < 2 ? found : found.sort((one, other) => one.at - other.at);
}

/** A participle, a verb behind و or ف, or a clause behind a subordinator takes over from the content before it. */
function startsVoice(speech: SpeechPage, draft: Utterance): boolean {
  const { cue } = draft;
  if (cue.participle) return true;
  if (draft.mode === 'relative') return false;
  const before = speech.page.tokens[cue.at - 1];
  if (draft.source === null && has(speech.grammar, before, RELATIVE)) return !isInserted(speech, cue);
  const start = draft.mode === 'source-first' && draft.source !== null ? draft.source.from : cue.at;
  if (sideRemarkBefore(speech, cue.sentence, start) < start) return true;
  const first =
    draft.mode === 'source-first' && draft.source !== null ? speech.page.tokens[draft.source.from - 1] : before;
  if (speech.page.language.clitics.conjunctions.includes(cue.reading.proclitic)) return true;
  if (draft.mode === 'cue-first' && before !== undefined && before.kind === 'mark' && before.folded === '\u060c')
    return true;
  return has(speech.grammar, first, SUBORDINATOR) && cue.reading.form === 'perfect';
}

const INSERTED = 16;

/** «أن القصف، الذي وصفته بالعشوائي، أسفر عن …»: a relative clause between commas, behind which the main clause has its verb. */
function isInserted(speech: SpeechPage, cue: Cue): boolean {
  const { tokens } = speech.page;
  if (tokens[cue.at - 2]?.folded !== '\u060c') return false;
  for (let at = cue.behind; at < Math.min(cue.sentence.to - 1, cue.at + INSERTED); at++)
    if (tokens[at]!.folded === '\u060c')
      return has(speech.grammar, tokens[at + 1], CLAUSE_VERB | PLAIN_VERB | AUXILIARY);
  return false;
}

/** The boundary stands before the subordinator or the subject that opens the clause, and before their comma. */
function voiceStart(speech: SpeechPage, sentence: PageSentence, draft: Utterance): number {
  let at = draft.mode === 'source-first' && draft.source !== null ? draft.source.from : draft.cue.at;
  while (at - 1 > sentence.from && has(speech.grammar, speech.page.tokens[at - 1], SUBORDINATOR | RELATIVE)) at--;
  const opener = sideRemarkBefore(speech, sentence, at);
  return opener;
}

/** «في حين قال», «من جهته أكد»: the remark before the verb opens the clause too. */
function sideRemarkBefore(speech: SpeechPage, sentence: PageSentence, at: number): number {
  const { page, grammar } = speech;
  for (let back = Math.max(sentence.from, at - 4); back < at; back++) {
    const found = grammar.phrases('clause-openers').longestAt(page.text, page.tokens, back);
    if (found !== undefined && found.to >= at - 1) return back;
  }
  return at;
}

function fromUtterance(speech: SpeechPage, draft: Utterance, boundaries: readonly Boundary[]): Rough[] {
  const { cue } = draft;
  if (cue.frame.has('relay'))
    return (
      relayed(speech, draft, boundaries) ?? (draft.complement.kind === 'phrase' ? [] : plain(speech, draft, boundaries))
    );
  const learnt = cue.frame.has('learns') ? relayed(speech, draft, boundaries) : null;
  if (learnt !== null) return learnt;
  if (cue.frame.has('credits')) {
    const credited = relayed(speech, draft, boundaries);
    if (credited !== null) return credited.map((one) => ({ ...one, stance: 'asserts' }));
  }
  const within = relayedWithin(speech, cue, draft.complement);
  if (within !== null) {
    const [outer] = plain(speech, { ...draft, complement: within.inner.complement }, boundaries);
    if (outer === undefined) return [];
    const relay: Rough = {
      ...outer,
      relay: true,
      quoted: 'indirect',
      source: outer.source === null ? null : cutBefore(speech, outer.source, within.at),
    };
    return [
      relay,
      {
        ...outer,
        rule: 'attribution/relay',
        cue: [within.inner.cue],
        at: cue.at + 1,
        source: within.inner.source,
        reading: null,
        outer: relay,
      },
    ];
  }
  const made = plain(speech, draft, boundaries);
  const carrier = carrierWithin(speech, cue.behind, draft.complement.at);
  const own = made[0];
  if (carrier === null || own === undefined) return made;
  const outer: Rough = {
    ...own,
    rule: 'attribution/relay',
    cue: [carrier.cue],
    at: carrier.at,
    source: carrier.source,
    reading: null,
    relay: true,
    quoted: 'indirect',
    channel: null,
  };
  return [outer, ...made.map((one) => ({ ...one, outer }))];
}

/** The part of a source that stands before token `at`. */
const cutBefore = (speech: SpeechPage, source: NounPhrase, at: number): NounPhrase | null =>
  source.to <= at ? source : source.from >= at ? null : readNounPhrase(speech, source.from, at);

/** The span of a cue without its proclitic; a pronoun on a verb is part of the word but not of the cue. */
export function spanOfCue(speech: SpeechPage, cue: Cue): Span {
  const { page } = speech;
  const token = page.tokens[cue.at]!;
  const raw = page.text.slice(token.start, token.end);
  const start = token.start + page.language.folder.rawOffset(raw, cue.reading.start);
  if (cue.behind > cue.at + 1) return { start, end: page.tokens[cue.behind - 1]!.end };
  if (cue.reading.enclitic === '') return { start, end: token.end };
  return { start, end: token.start + page.language.folder.rawOffset(raw, cue.reading.end) };
}

/** One attribution, or one each for joined sources («واشنطن ولندن»). */
function plain(speech: SpeechPage, draft: Utterance, boundaries: readonly Boundary[]): Rough[] {
  const { cue, complement } = draft;
  const content = complement.spans === undefined ? readContent(speech, cue, complement, boundaries) : null;
  const spans = complement.spans ?? (content === null ? [] : [{ start: content.start, end: content.end }]);
  if (spans.length === 0) return [];
  const quoted = complement.quoted ?? content?.quoted ?? 'indirect';
  const base = {
    rule: `attribution/${draft.mode}`,
    cue: [spanOfCue(speech, cue)],
    at: cue.at,
    reading: cue.reading,
    content: spans,
    stance: stanceOf(speech, cue, { complement, spans }),
    quoted: complement.kind === 'colon' && quoted === 'indirect' ? ('direct' as const) : quoted,
    channel: findChannel(speech, cue.at + 1, Math.max(complement.at, cue.at + 1), draft.source),
    sentence: cue.sentence,
    participle: cue.participle,
    ...recipientOf(speech, draft),
  };
  const sources = draft.source === null ? [null] : joinedSources(speech, statementOf(speech, draft.source));
  return sources.map((source) =>
    isRumour(speech, source)
      ? { ...base, source, rule: draft.mode === 'relative' ? base.rule : 'attribution/agentless', agentless: true }
      : { ...base, source },
  );
}

/** Whom the verb is put to: its object, or journalists behind ل («للصحافيين»). */
function recipientOf(speech: SpeechPage, { cue, complement, recipient }: Utterance): { recipient?: Span } {
  if (recipient !== undefined) return { recipient };
  const { page, grammar } = speech;
  for (let at = cue.behind; at < complement.at; at++) {
    const found = grammar.phrases('recipients').longestAt(page.text, page.tokens, at);
    if (found === undefined || found.proclitic === '' || speech.mentionAt[at]?.kind === 'outlet') continue;
    if (
      grammar.phrases('channels').longestAt(page.text, page.tokens, at)?.values[0]?.endsWith('press-conference') !==
      true
    )
      continue;
    return { recipient: { start: found.start, end: found.end } };
  }
  return {};
}

/** «أفادت أنباء»: reports without a reporter. */
const isRumour = (speech: SpeechPage, source: NounPhrase | null): boolean =>
  source !== null &&
  source.mentions.length === 0 &&
  has(speech.grammar, speech.page.tokens[source.from], AGENTLESS_NOUN);

/** «على ضرورة …»: an assertion whose content is a demand. */
const asks = (speech: SpeechPage, complement: Complement): boolean =>
  complement.kind !== 'clause' &&
  [complement.from, complement.from + 1].some(
    (at) =>
      (at === complement.from || speech.page.tokens[complement.from]!.kind === 'mark') &&
      speech.grammar.phrases('request-openers').longestAt(speech.page.text, speech.page.tokens, at) !== undefined,
  );

interface Said {
  readonly complement: Complement;
  readonly spans: readonly Span[];
}

/** What the verb does, unless it is negated, asks for something or calls a report baseless. */
function stanceOf(speech: SpeechPage, cue: Cue, { complement, spans }: Said): Stance {
  if (asks(speech, complement)) return 'requests';
  const stance = stanceFrom(cue, complement);
  if (isNegated(speech, cue)) return stance === 'denies' ? 'asserts' : 'doubts';
  return stance === 'asserts' && callsBaseless(speech, complement.from, spans) ? 'denies' : stance;
}

/** «الشائعات … لا أساس لها»: what begins with a report or a charge and ends in its dismissal. */
function callsBaseless(speech: SpeechPage, from: number, spans: readonly Span[]): boolean {
  const { page, grammar } = speech;
  const charges = grammar.phrases('charge-nouns');
  if (
    charges.longestAt(page.text, page.tokens, from) === undefined &&
    charges.longestAt(page.text, page.tokens, from + 1) === undefined
  )
    return false;
  const end = spans.at(-1)!.end;
  for (let at = from + 1; at < page.tokens.length && page.tokens[at]!.end <= end; at++)
    if (grammar.phrases('dismissals').longestAt(page.text, page.tokens, at) !== undefined) return true;
  return false;
}

/** The stance of what is expressed, else of the verb; asserts where neither tells. */
export const stanceFrom = (cue: Cue, complement?: Complement): Stance =>
  (complement?.stance ?? cue.reading.lexeme.features.stance ?? 'asserts') as Stance;

/** «الولايات المتحدة وحلف الأطلسي»: two institutions joined by و are two voices. */
function joinedSources(speech: SpeechPage, source: NounPhrase): NounPhrase[] {
  const conjunction = speech.page.language.clitics.conjunctions[0]!;
  const voices = source.mentions.filter((one) => one.kind !== 'group' && one.kind !== 'weapon');
  for (const second of voices) {
    if (second.start <= source.start) continue;
    const at = tokenOf(speech, source, second.start);
    const token = speech.page.tokens[at]!;
    if (!token.folded.startsWith(conjunction) || second.start !== token.start + 1) continue;
    const first = voices.find((one) => one.end <= token.start);
    if (first === undefined || (first.kind === 'person') !== (second.kind === 'person')) continue;
    if (!voicesAlike(first.kind, second.kind)) continue;
    const left = {
      ...source,
      to: at,
      end: speech.page.tokens[at - 1]!.end,
      mentions: source.mentions.filter((one) => one.end <= token.start),
    };
    const right = {
      ...source,
      from: at,
      start: second.start,
      mentions: source.mentions.filter((one) => one.start >= second.start),
    };
    return [left, right];
  }
  return [source];
}

const voicesAlike = (one: string, other: string): boolean => one === other || (one !== 'person' && other !== 'person');

function tokenOf(speech: SpeechPage, phrase: NounPhrase, position: number): number {
  let at = phrase.from;
  while (at < phrase.to - 1 && speech.page.tokens[at]!.end <= position) at++;
  return at;
}

function relayed(speech: SpeechPage, draft: Utterance, boundaries: readonly Boundary[]): Rough[] | null {
  const { cue } = draft;
  const relay = readRelay(speech, cue, spanOfCue(speech, cue));
  if (relay === null) return null;
  const [outer] = plain(
    speech,
    { ...draft, complement: relay.complement, source: relay.outer.source ?? draft.source },
    boundaries,
  );
  if (outer === undefined) return null;
  const link: Rough = { ...outer, rule: 'attribution/relay', cue: relay.outer.cue, relay: true, quoted: 'indirect' };
  const nobody = link.source === null && cue.reading.gender === 'm' && cue.reading.number === 's';
  return [
    link,
    {
      ...outer,
      rule: 'attribution/relay',
      cue: [relay.inner.cue],
      at: cue.at + 1,
      source: relay.inner.source,
      reading: null,
      channel: outletChannel(speech, link.source) ?? outer.channel,
      ...(nobody ? {} : { outer: link }),
    },
  ].slice(nobody ? 1 : 0);
}
