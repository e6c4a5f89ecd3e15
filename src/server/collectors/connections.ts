// Connections: sockets that are opened only to addresses that a policy allows. It is asked at the last moment, with the very address that the
// socket goes to, so a name that answers otherwise the second time (DNS rebinding) gains nothing; addresses written out in the
// link are asked too, since no lookup is made for them. One forbidden address among a name's several forbids the name.
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import type { AddressPolicy } from './addresses.ts';

const CONNECT_TIME = 10_000;
const LARGEST_HEADERS = 32_768;
const AT_ONCE = 2;
const KEEP_ALIVE = 4000;

/** Thrown, by way of the socket, for an address that the policy does not allow. */
export class ForbiddenAddress extends Error {
  readonly address: string;
  constructor(address: string) {
    super(`connections to ${address} are not allowed`);
    this.address = address;
  }
}

const HTTPS_PORT = 443;
const HTTP_PORT = 80;
const portOf = ({ port, protocol }: { port: string; protocol: string }): number =>
  port === '' ? (protocol === 'https:' ? HTTPS_PORT : HTTP_PORT) : Number(port);

/** A lookup that gives a socket only addresses that it may go to. */
function guardedLookup(policy: AddressPolicy, port: number): LookupFunction {
  return (name, options, done) => {
    const found = policy.resolve(name).then((addresses) => {
      const forbidden = addresses.find((address) => !policy.allows(address, port));
      if (forbidden !== undefined) throw new ForbiddenAddress(forbidden);
      if (addresses.length === 0) throw Object.assign(new Error(`no address of ${name}`), { code: 'ENOTFOUND' });
      return addresses.map((address) => ({ address, family: isIP(address) }));
    });
    found.then(
      (addresses) =>
        options.all === true ? done(null, addresses) : done(null, addresses[0]!.address, addresses[0]!.family),
      (error: Error) => done(error, options.all === true ? [] : ''),
    );
  };
}

/** What opens a socket for the agent; the address that it reached is asked once more. */
const guardedConnector =
  (policy: AddressPolicy): buildConnector.connector =>
  (options, callback) => {
    const port = portOf(options);
    const host = options.hostname.replace(/^\[|\]$/gu, '');
    if (isIP(host) !== 0 && !policy.allows(host, port)) {
      callback(new ForbiddenAddress(host), null);
      return;
    }
    const connect = buildConnector({ timeout: CONNECT_TIME, allowH2: false, lookup: guardedLookup(policy, port) });
    connect(options, (error, socket) => {
      if (error !== null) callback(error, null);
      else if (policy.allows(socket.remoteAddress ?? '', port)) callback(null, socket);
      else {
        socket.destroy();
        callback(new ForbiddenAddress(socket.remoteAddress ?? 'an unknown address'), null);
      }
    });
  };

/** An agent whose sockets obey the policy. No proxy is asked, whatever the environment says. */
export const guardedAgent = (policy: AddressPolicy): Agent =>
  new Agent({
    connect: guardedConnector(policy),
    connections: AT_ONCE,
    keepAliveTimeout: KEEP_ALIVE,
    maxHeaderSize: LARGEST_HEADERS,
  });
