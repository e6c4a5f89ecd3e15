// Acquisitions: how a report came to us. One report may come five ways: as the page of its outlet, an entry of a feed, a forwarded
// message, a line of an export, a pasted text. It stays one document; every way that it came is kept.

export const ROUTES = ['file', 'paste', 'address', 'feed', 'telegram', 'e-mail', 'api', 'web-archive'] as const;

/** By which door a report came in. */
export type Route = (typeof ROUTES)[number];

/** A report as a reader found it in a file, with the bytes that it was read from. What is not known is null. */
export interface FoundReport {
  /** Headline, byline and body, parted by empty lines, where the format tells them apart; plain text only. */
  readonly text: string;
  readonly headline: string | null;
  readonly byline: string | null;
  readonly outlet: string | null;
  /** An ISO date or date-time. */
  readonly published: string | null;
  readonly url: string | null;
  /** The report's own bytes: the file, or its piece of a file that holds many. */
  readonly bytes: Uint8Array;
  /** Which piece of the file: a line, the id of a message or an entry; null where it is the file. */
  readonly part: string | null;
  /** Who first sent it, where the message says that it was passed on. */
  readonly forwardedFrom: string | null;
  /** Of a page in a web archive: how the archive came to it. */
  readonly captured?: Captured;
}

/** How a web archive came to a page: when (null where it does not say), what the server said, which addresses led there, first to last. */
export interface Captured {
  readonly at: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: readonly string[];
}

/** One way in which a report came. */
export interface Acquisition {
  /** The instant, in UTC: 2024-03-05T14:20:00.000Z; of a page in a web archive when the archive fetched it. */
  readonly acquiredAt: string;
  readonly route: Route;
  /** The name of the file, or the address of the feed or page. */
  readonly name: string;
  /** SHA-256 of the whole file, where the report is a piece of it. */
  readonly container: string | null;
  /** What the server said, by lower-case names; empty where no server was asked. */
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses that led on to the report, first to last. */
  readonly redirects: readonly string[];
}
