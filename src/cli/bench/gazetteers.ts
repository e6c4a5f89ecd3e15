// Gazetteer matching alone: 50,000 names looked for in the texts, ours with cutting into words, folding and clitics, beside the
// faster of two packages for the algorithm of Aho and Corasick (1975), which compare letters as they stand.
// The names: what is shipped, then rare words of the texts, so that there is something to find.
import { arabic, shippedEntities } from '../../index.ts';
import { createGazetteer } from '../../knowledge/index.ts';
import type { Document } from '../../model/documents.ts';
import type { KnownEntity } from '../../model/knowledge.ts';
import { tokenise } from '../../text/tokens.ts';
import { median, timed } from './clocks.ts';

const NAMES = 50_000;
const ROUNDS = 5;
/** Words that stand no more than this often in all texts may be names. */
const RARE = 3;

/** How fast names are found; a peer is null where it is not installed. */
export interface Matching {
  readonly names: number;
  readonly ours: number;
  /** Megabytes of UTF-8 a second. */
  readonly peers: Readonly<Record<string, number | null>>;
  /** How many times faster than the fastest peer; null without one. */
  readonly ratio: number | null;
}

type Matcher = (text: string) => number;

/** The shipped names, and rare words of the texts, alone and with the word behind them, as names are. */
function namesFor(documents: readonly Document[]): string[] {
  const names = new Set(shippedEntities.flatMap((entity) => entity.names));
  const texts = documents.map((one) => one.text.split(/[^\p{L}\p{M}\p{N}]+/u));
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const words of texts)
    for (let at = 0; at + 1 < words.length && names.size < NAMES; at++) {
      const word = words[at]!;
      if (word.length < 4 || counts.get(word)! > RARE) continue;
      names.add(names.size % 2 === 0 ? word : `${word} ${words[at + 1]}`);
    }
  return [...names].filter((name) => name.length > 2).slice(0, NAMES);
}

function ownMatcher(names: readonly string[]): Matcher {
  const entities = names.map(
    (name, index): KnownEntity => ({
      id: `name-${index}`,
      kind: 'place',
      names: [name],
      english: '',
      subtype: 'town',
      country: null,
      side: null,
      ambiguity: 'safe',
    }),
  );
  const gazetteer = createGazetteer(arabic, entities);
  return (text) => {
    const tokens = tokenise(text, arabic.folder);
    let found = 0;
    for (let at = 0; at < tokens.length; at++) found += gazetteer.matchesAt(text, tokens, at).length;
    return found;
  };
}

/** A package that is there for the bench only, and may be missing. */
async function peer(name: string): Promise<Record<string, unknown> | null> {
  try {
    return (await import(name)) as Record<string, unknown>;
  } catch {
    return null;
  }
}

type Searching = new (names: readonly string[]) => { search(text: string): unknown[] };
type Matched = new (names: readonly string[]) => { matchInText(text: string): unknown[] };

async function peerMatchers(names: readonly string[]): Promise<Record<string, Matcher | null>> {
  const searching = (await peer('ahocorasick'))?.default as Searching | undefined;
  const matched = (await peer('@monyone/aho-corasick'))?.AhoCorasick as Matched | undefined;
  const one = searching === undefined ? undefined : new searching(names);
  const other = matched === undefined ? undefined : new matched(names);
  return {
    ahocorasick: one === undefined ? null : (text) => one.search(text).length,
    '@monyone/aho-corasick': other === undefined ? null : (text) => other.matchInText(text).length,
  };
}

/** Megabytes a second, the median of rounds over the texts, after one to warm up. */
function speedOf(matcher: Matcher, texts: readonly string[]): number {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  let found = 0;
  const pass = (): void => {
    for (const text of texts) found += matcher(text);
  };
  pass();
  const rounds = Array.from({ length: ROUNDS }, () => megabytes / (timed(pass) / 1000));
  return found < 0 ? 0 : median(rounds);
}

/** Times our gazetteer and the peers in turn over the same texts. */
export async function measureMatching(documents: readonly Document[]): Promise<Matching> {
  const names = namesFor(documents);
  const texts = documents.map((one) => one.text);
  const ours = speedOf(ownMatcher(names), texts);
  const peers: Record<string, number | null> = {};
  for (const [name, matcher] of Object.entries(await peerMatchers(names)))
    peers[name] = matcher === null ? null : speedOf(matcher, texts);
  const best = Math.max(...Object.values(peers).map((one) => one ?? 0));
  return { names: names.length, ours, peers, ratio: best === 0 ? null : ours / best };
}
