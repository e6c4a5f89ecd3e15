// The server: the API on a port, of this machine alone or, where the store has users, of an address that others reach; and its end: no new requests,
// those that run are answered, then the store is closed.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { type Store, StoreFailure } from '../store/index.ts';
import { createApi } from './api.ts';
import type { PublicName } from './guards.ts';
import type { LogEntry } from './telling.ts';

/** A server that listens. */
export interface Listening {
  /** http://127.0.0.1:4711 */
  readonly address: string;
  readonly port: number;
  /** Ends when every request that runs is answered, or after ten seconds. */
  stop(): Promise<void>;
}

/** Where to listen, and the names under which others reach it. */
export interface Place {
  /** An address of this machine; 127.0.0.1 where none is named. */
  readonly host?: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Web addresses without a path: https://news.example.org */
  readonly names?: readonly string[];
  /** Told of every answer. */
  readonly told?: (entry: LogEntry) => void;
}

const HOST = '127.0.0.1';
const LOOPBACK = /^(?:127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|localhost)$/u;
const PATIENCE = 10_000;

function nameOf(address: string): PublicName {
  const { host, origin } = new URL(address);
  return { host, origin };
}

/** Ends with a failure where others could reach a store that has no users. */
async function demandUsers(store: Store, host: string): Promise<void> {
  if (LOOPBACK.test(host) || (await store.users()).some(({ role }) => role === 'admin')) return;
  throw new StoreFailure({
    code: 'no-users',
    message: `Listening on ${host} lets others in, and the store has no users.`,
    hint: 'Add an admin first: tawatur user add NAME --role admin.',
  });
}

/** Starts to listen. */
export async function serve(store: Store, { host = HOST, port, names = [], told }: Place): Promise<Listening> {
  await demandUsers(store, host);
  let taken = port;
  const shown = host.includes(':') ? `[${host}]` : host;
  const given = names.map(nameOf);
  const stopping = new AbortController();
  const reached = {
    port: () => taken,
    names: () => (LOOPBACK.test(host) ? given : [...given, nameOf(`http://${shown}:${taken}`)]),
    stopping: stopping.signal,
    ...(told === undefined ? {} : { told }),
    secure: given.length > 0 && given.every(({ origin }) => origin.startsWith('https:')),
  };
  const server = createAdaptorServer({ fetch: createApi(store, reached).fetch });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, done);
  });
  taken = (server.address() as AddressInfo).port;
  const stop = (): Promise<void> =>
    new Promise((done) => {
      stopping.abort();
      const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE);
      server.close(() => {
        clearTimeout(late);
        done();
      });
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    });
  return { address: `http://${shown}:${taken}`, port: taken, stop };
}
