// The server: the API on a port of this machine, and its end: no new requests, those that run are answered, then the store is closed.
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import type { Store } from '../store/index.ts';
import { createApi } from './api.ts';

/** A server that listens. */
export interface Listening {
  /** http://127.0.0.1:4711 */
  readonly address: string;
  readonly port: number;
  /** Ends when every request that runs is answered, or after ten seconds. */
  stop(): Promise<void>;
}

const HOST = '127.0.0.1';
const PATIENCE = 10_000;

/** Starts to listen on this machine; port 0 takes a free one. Nothing opens it to others: there are no users yet. */
export async function serve(store: Store, port: number): Promise<Listening> {
  let taken = port;
  const server = createAdaptorServer({ fetch: createApi(store, () => taken).fetch });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, HOST, done);
  });
  taken = (server.address() as AddressInfo).port;
  const stop = (): Promise<void> =>
    new Promise((done) => {
      const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), PATIENCE);
      server.close(() => {
        clearTimeout(late);
        done();
      });
      if ('closeIdleConnections' in server) server.closeIdleConnections();
    });
  return { address: `http://${HOST}:${taken}`, port: taken, stop };
}
