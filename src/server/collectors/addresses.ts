// Addresses that may be fetched from: public unicast ones, and no others. 127.0.0.1, 10.1.2.3, 169.254.169.254 (the metadata of clouds), ::1,
// ::ffff:7f00:1 and 64:ff9b::7f00:1 all lead to places that only this machine or its network should reach.
// Idea: whatever a name says, the address that a socket is about to connect to is asked; ipaddr.js keeps IANA's registries of special ranges.
import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';

/** What decides over connections. No setting makes one: tests hand theirs over in code. */
export interface AddressPolicy {
  /** True where a connection to this address and port may be opened. */
  allows(address: string, port: number): boolean;
  /** The addresses of a name. Throws where there are none. */
  resolve(name: string): Promise<readonly string[]>;
}

/** The part of IPv6 from which public unicast addresses are given out (RFC 4291); what lies outside is unassigned or special. */
const GIVEN_OUT = ipaddr.parseCIDR('2000::/3');

/** Public by their range, and yet only answered inside a cloud: the machine behind every machine at Azure. */
const INSIDE_CLOUDS = new Set(['168.63.129.16']);

/**
 * True for an address of the public internet that means one machine; false for everything else, names and nonsense too.
 * IPv4 in IPv6 (mapped, 6to4, NAT64) is refused whatever it holds.
 * @example isPublic('169.254.169.254') // false
 */
export function isPublic(address: string): boolean {
  try {
    const parsed = ipaddr.parse(address);
    if (parsed.range() !== 'unicast' || INSIDE_CLOUDS.has(parsed.toString())) return false;
    return parsed.kind() === 'ipv4' || parsed.match(GIVEN_OUT);
  } catch {
    return false;
  }
}

/** The policy of every fetch: public addresses only, names as the machine resolves them. */
export const publicOnly: AddressPolicy = {
  allows: isPublic,
  resolve: async (name) => (await lookup(name, { all: true })).map(({ address }) => address),
};
