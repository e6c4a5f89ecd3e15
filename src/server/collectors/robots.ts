// Robots: what a host's robots.txt lets us ask for (RFC 9309). «Disallow: /archive» keeps us from that folder. A host without one allows
// everything; one that fails allows nothing until it answers. robots-parser reads the rules.
// The trap: a file of many user agents over many rules would grow to their product in the parser, so groups that are not for us are cut short.
import parser from 'robots-parser';
import { isFailure } from '../../formats/read/texts.ts';
import type { Failure } from '../../model/reasons.ts';
import type { Fetched } from './fetching.ts';

/** What one host allows. */
export interface Robots {
  allows(address: string): boolean;
  /** Milliseconds between two requests that it asks for; 0 where it asks for none. */
  readonly delay: number;
}

/** The name that groups of rules are looked up by. */
export const OUR_NAME = 'tawatur';
/** Bytes that are read of it, as RFC 9309 wants at least; what stands behind is not seen. */
export const LARGEST_ROBOTS = 512_000;

/** What is used of the parser: its types speak of an export that Node does not see. */
const parseRobots = parser as unknown as (
  address: string,
  source: string,
) => { isAllowed(address: string, name: string): boolean | undefined; getCrawlDelay(name: string): number | undefined };

const everything: Robots = { allows: () => true, delay: 0 };
const nothing: Robots = { allows: () => false, delay: 0 };

const AGENT = /^[ \t]{0,20}user-agent[ \t]{0,20}:(.{0,200})/iu;

/** A line that names a program, in one of three forms: all programs, us, another. */
function agentOf(line: string): string | null {
  const named = AGENT.exec(line)?.[1]?.trim().toLowerCase();
  if (named === undefined) return null;
  const name = named.split(/[/\s]/u)[0]!;
  return `user-agent: ${name === '*' || name === OUR_NAME ? name : 'another'}`;
}

/** The rules with each group's programs named once: as many lines as there are rules, and no more than three names over each. */
function simplified(source: string): string {
  const lines: string[] = [];
  let group = new Set<string>();
  for (const line of source.split(/\r\n|\r|\n/u)) {
    const agent = agentOf(line);
    if (agent === null) {
      group = new Set();
      lines.push(line);
    } else if (!group.has(agent)) {
      group.add(agent);
      lines.push(agent);
    }
  }
  return lines.join('\n');
}

const SECOND = 1000;

/**
 * What a robots.txt at an address allows.
 * @example robotsOf('https://a.example/robots.txt', 'User-agent: *\nDisallow: /x').allows('https://a.example/x/1') // false
 */
export function robotsOf(address: string, source: string): Robots {
  const parsed = parseRobots(address, simplified(source));
  const delay = Number(parsed.getCrawlDelay(OUR_NAME) ?? 0);
  return {
    allows: (asked) => parsed.isAllowed(asked, OUR_NAME) ?? true,
    delay: Number.isFinite(delay) && delay > 0 ? delay * SECOND : 0,
  };
}

const REFUSED = 400;
const FAILED = 500;

/** What a host allows by its answer for robots.txt: none there allows all, a server that fails allows nothing for now. */
export function robotsFrom(address: string, answer: Fetched | Failure): Robots | Failure {
  if (isFailure(answer)) return answer;
  const { status, bytes } = answer;
  if (status >= FAILED || status === 429) return nothing;
  if (status >= REFUSED) return everything;
  return robotsOf(address, new TextDecoder().decode(bytes.subarray(0, LARGEST_ROBOTS)));
}
