// Identities: which reports are one. A document is one text under one outlet; its id is a hash of both. The same wording under the same
// outlet, or at the same address, is the same report though its white space differ; wording without an outlet is taken for the report
// of that wording. Nothing here depends on the order in which reports come.
import { hashOf } from './hashes.ts';

const ID_LENGTH = 32;
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** A document's id. `documentId('الفنار', 'نص').length` is 32. */
export const documentId = (outlet: string | null, text: string): string => hashOf([outlet ?? '', text], ID_LENGTH);

/** A hash of the words of a text, whatever white space and invisible characters stand between them. */
export const wordingOf = (text: string): string =>
  hashOf([text.replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim()], ID_LENGTH);

/** A text that both engines can keep: NUL and halves of letters are replaced by U+FFFD, one for one, so that no position moves. */
export const storable = (text: string): string => text.replaceAll('\u0000', '\ufffd').toWellFormed();

const TRACKING = /^(?:utm_[a-z]+|fbclid|gclid|igshid)$/u;

/**
 * An address without what does not lead elsewhere: its fragment and marks of campaigns. Null where it is no address of the web.
 * @example addressOf('HTTPS://Example.org:443/a?utm_source=x#top') // 'https://example.org/a'
 */
export function addressOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'http:' && address.protocol !== 'https:') return null;
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.toString();
}

const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/u;

/**
 * A date as an instant in UTC, by which lists are ordered; '' where there is none. A date without a zone counts as UTC.
 * @example instantOf('2024-03-05T14:20+03:00') // '2024-03-05T11:20:00.000Z'
 */
export function instantOf(published: string | null): string {
  if (published === null) return '';
  const spaced = published.replace(' ', 'T');
  const instant = new Date(spaced.length > 10 && !ZONE.test(spaced) ? `${spaced}Z` : spaced);
  return Number.isNaN(instant.getTime()) ? '' : instant.toISOString();
}

/** Of two dates that two ways of acquisition give, the one that tells the hour, then the earlier. */
export function betterDate(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  const key = (date: string): string => `${date.length > 10 ? 0 : 1} ${instantOf(date)} ${date}`;
  return key(one) <= key(other) ? one : other;
}

/** Of two names that two ways of acquisition give, always the same one. */
export const leastOf = (one: string | null, other: string | null): string | null =>
  one === null || other === null ? (one ?? other) : one <= other ? one : other;

/** A document of some wording, with the addresses that it was found at. */
export interface Candidate {
  readonly id: string;
  readonly outlet: string | null;
  readonly addresses: readonly string[];
}

/** Documents with an outlet stand before those without; then the id decides. */
const before = (one: Candidate, other: Candidate): number =>
  Number(one.outlet === null) - Number(other.outlet === null) || (one.id < other.id ? -1 : 1);

/**
 * For documents of one wording: which of them each is the same report as; a document that stands for itself leads to null.
 * @example joinSame([{ id: 'b', outlet: 'x', addresses: [] }, { id: 'a', outlet: null, addresses: [] }]).get('a') // 'b'
 */
export function joinSame(candidates: readonly Candidate[]): Map<string, string | null> {
  const inOrder = [...candidates].sort(before);
  const leaders = new Map<string, string>();
  const byKey = new Map<string, string>();
  const keysOf = (one: Candidate): string[] => [
    ...(one.outlet === null ? [] : [`outlet ${one.outlet}`]),
    ...one.addresses.map((address) => `address ${address}`),
  ];
  const leaderOf = (id: string): string => {
    let leader = id;
    while (leaders.get(leader) !== leader) leader = leaders.get(leader)!;
    return leader;
  };
  const rank = new Map(inOrder.map((one, at) => [one.id, at]));
  for (const one of inOrder) {
    leaders.set(one.id, one.id);
    for (const key of keysOf(one)) {
      const [mine, theirs] = [leaderOf(one.id), leaderOf(byKey.get(key) ?? one.id)];
      const [first, second] = rank.get(mine)! < rank.get(theirs)! ? [mine, theirs] : [theirs, mine];
      leaders.set(second, first);
      byKey.set(key, first);
    }
  }
  const found = new Map<string, string | null>();
  for (const one of inOrder) {
    const own = leaderOf(one.id);
    const leader = inOrder[rank.get(own)!]!.outlet === null ? inOrder[0]!.id : own;
    found.set(one.id, leader === one.id ? null : leader);
  }
  return found;
}
