// Chunks of a sentence and who does what to whom among them. «لكن الطائرات قصفت أمس، بحسب شهود، سوقا في البلدة»: particle | phrase |
// verb | time | mark | phrase (according) | mark | phrase | phrase (in). A verb's subject stands before it or behind it; where two
// phrases follow, the first is the subject; where one follows, its kind decides (clause-nouns: aircraft strike, depots are struck).
// A flat reading after chunk grammars (Abney 1991): no tree is built, every question looks a bounded number of chunks away.

import { OPENS_MEASURE } from './event-hints.ts';
import { type EventPage, nounStart, wordAt } from './event-pages.ts';
import { asideEnd, canBegin, isQuote, isVerb, phraseEnd } from './event-phrases.ts';
import type { ClauseWord } from './event-words.ts';

export type ChunkKind = 'phrase' | 'verb' | 'time' | 'particle' | 'mark' | 'aside';

/** A piece of a sentence: tokens [from, to). */
export interface Chunk {
  readonly kind: ChunkKind;
  readonly from: number;
  readonly to: number;
  /** The role of a particle («negation»), or the mark itself. */
  readonly role: string;
  /** The neutral name of the particle. */
  readonly name: string;
  /** The neutral name of the preposition that governs a phrase or a time; '' for none. */
  readonly prep: string;
  /** Where the governing preposition stands. */
  readonly prepAt: number;
  /** Written with «و». */
  readonly joined: boolean;
}

/** The tokens [from, to) of a sentence. */
export interface Stretch {
  readonly events: EventPage;
  readonly from: number;
  readonly to: number;
}

/** The chunks of one sentence, in order. */
export interface Clauses extends Stretch {
  readonly chunks: readonly Chunk[];
  /** The chunk that a token belongs to. */
  chunkAt(token: number): number;
}

/** A sentence that is cut into chunks when they are first asked for: most sentences tell of no event. */
export interface Uncut extends Stretch {
  clauses: Clauses | undefined;
}

/** The clauses of a sentence, cut once. */
export function clausesOf(sentence: Uncut): Clauses {
  sentence.clauses ??= cutChunks(sentence);
  return sentence.clauses;
}

interface Pending {
  readonly prep: string;
  readonly at: number;
  readonly joined: boolean;
}

/** Linear: each token is looked at a bounded number of times. */
function cutChunks({ events, from, to }: Stretch): Clauses {
  const chunks: Chunk[] = [];
  const index = new Int32Array(to - from);
  const place: Place = { at: from, to, pending: null };
  while (place.at < to) {
    const next = chunkFrom(events, place);
    for (let token = next.from; token < next.to; token++) index[token - from] = chunks.length;
    place.at = next.to;
    if (next.kind === 'particle' && next.role === 'preposition' && canTake(events, next.to, to)) {
      place.pending = { prep: next.name, at: next.from, joined: next.joined };
      continue;
    }
    chunks.push(next);
    if (next.kind !== 'aside' && (next.kind !== 'mark' || !isQuote(next.role))) place.pending = null;
  }
  return { events, from, to, chunks, chunkAt: (token) => index[token - from] ?? 0 };
}

/** A preposition waits for the phrase or time behind it. */
const canTake = (events: EventPage, at: number, to: number): boolean =>
  at < to && (events.timeOn[at] !== undefined || canBegin(events, at));

/** How far a sentence is cut, and the preposition that waits for a phrase. */
interface Place {
  at: number;
  readonly to: number;
  pending: Pending | null;
}

const NOTHING: Pending = { prep: '', at: -1, joined: false };

/** A chunk that no preposition governs. All chunks are made with the same fields in the same order: they are asked for often. */
const bare = (kind: ChunkKind, from: number, to: number): Chunk => ({
  kind,
  from,
  to,
  role: '',
  name: '',
  prep: '',
  prepAt: -1,
  joined: false,
});

function chunkFrom(events: EventPage, place: Place): Chunk {
  const { at, to, pending } = place;
  const token = events.tokens[at]!;
  const { prep, at: prepAt, joined } = pending ?? NOTHING;
  const time = events.timeOn[at];
  if (time !== undefined && time.from === at && token.kind !== 'mark') {
    const word = token.kind === 'word' ? wordAt(events, at) : null;
    if (word === null || word.role !== 'preposition')
      return {
        kind: 'time',
        from: at,
        to: Math.min(to, time.to),
        role: '',
        name: '',
        prep: prep || (word?.prefix ?? ''),
        prepAt,
        joined,
      };
  }
  if (token.kind === 'mark') return markChunk(events, at, to);
  const measured = measureEnd(events, at, to);
  if (measured > at) return bare('aside', at, measured);
  const word = wordAt(events, at);
  if (word.role !== '' && word.role !== 'demonstrative') return particleChunk(events, place, word);
  if (isVerb(events, at))
    return {
      kind: 'verb',
      from: at,
      to: at + 1,
      role: '',
      name: '',
      prep: '',
      prepAt: -1,
      joined: isJoined(events, at),
    };
  const end = phraseEnd(events, word.role === 'demonstrative' && canBegin(events, at + 1) ? at + 1 : at, to);
  const prefix = token.kind === 'word' && pending === null ? prefixOf(events, at, word) : '';
  return {
    kind: 'phrase',
    from: at,
    to: end,
    role: '',
    name: '',
    prep: prefix === '' ? prep : prefix,
    prepAt: prefix === '' ? prepAt : at,
    joined: joined || isJoined(events, at),
  };
}

/** The token behind words that only measure the number behind or before them, or the same place. */
function measureEnd(events: EventPage, at: number, to: number): number {
  if ((events.hints[at]! & OPENS_MEASURE) === 0) return at;
  const found = events.words.measures.longestAt(events.text, events.tokens, at);
  if (found === undefined || found.proclitic.length > 1 || found.to > to) return at;
  const ahead = found.to < to && events.numberOn[found.to] !== undefined;
  const counts = ahead && (events.tokens[found.to]!.kind === 'number' || wordAt(events, found.to).numeral);
  return counts || (events.numberOn[at - 1] !== undefined && found.to - at > 1 && !ahead) ? found.to : at;
}

/** A mention that opens on the token's first letter leaves no room for a preposition, unless it hides in «لل» («للتحالف»). */
function prefixOf(events: EventPage, at: number, word: ClauseWord): string {
  const mention = events.mentionFrom[at]?.item;
  if (mention === undefined) return word.prefix;
  const { contracted } = events.page.language.clitics;
  const before = mention.start - events.tokens[at]!.start;
  if (before <= 0) return events.tokens[at]!.folded.startsWith(contracted) ? events.words.prefix(contracted[0]!) : '';
  const letter = events.tokens[at]!.folded[before - 1] ?? '';
  return events.words.prefix(letter);
}

function isJoined(events: EventPage, at: number): boolean {
  const token = events.tokens[at]!;
  if (token.kind !== 'word') return false;
  const mention = events.mentionFrom[at]?.item;
  if (mention !== undefined && mention.start === token.start) return false;
  if (token.folded.length === 1) return events.words.isConjunction(token.folded);
  const { verb, joined } = wordAt(events, at);
  if (isVerb(events, at))
    return verb !== null && verb.proclitic !== '' && events.words.isConjunction(verb.proclitic[0]!);
  if (mention !== undefined) return events.words.isConjunction(token.folded[0]!);
  return joined;
}

function markChunk(events: EventPage, at: number, to: number): Chunk {
  const { folded } = events.tokens[at]!;
  if (folded === '(' || folded === '[') {
    const end = asideEnd(events, at, to);
    if (end > at) return bare('aside', at, end);
  }
  return { kind: 'mark', from: at, to: at + 1, role: folded, name: '', prep: '', prepAt: -1, joined: false };
}

function particleChunk(events: EventPage, { at, to }: Place, word: ClauseWord): Chunk {
  const token = events.tokens[at]!;
  const next = events.tokens[at + 1];
  const joined = token.folded.length > 2 && events.words.isConjunction(token.folded[0]!) && word.joined;
  const { role } = word;
  const pair =
    role === 'preposition' && next !== undefined && at + 1 < to
      ? events.words.pair(token.folded, next.folded)
      : undefined;
  const end = pair === undefined ? at + 1 : at + 2;
  return { kind: 'particle', from: at, to: end, role, name: pair ?? word.name, prep: '', prepAt: -1, joined };
}

/** The words of a phrase chunk, its preposition and conjunction left out. */
export function chunkSpan(events: EventPage, chunk: Chunk): { start: number; end: number } {
  let from = chunk.from;
  while (from < chunk.to - 1 && isQuote(events.tokens[from]!.folded)) from++;
  return { start: nounStart(events, from), end: events.tokens[chunk.to - 1]!.end };
}
