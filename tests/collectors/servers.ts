// Servers on this machine for the tests of fetching, the policy that lets one of them be reached, and a count of the connections that a
// program tries to open: Node tells of every socket and of every attempt, whatever code opened it.
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { type AddressPolicy, publicOnly } from '../../src/server/collectors/addresses.ts';

export interface TestServer {
  readonly port: number;
  /** Every request, as «GET /path». */
  readonly requests: string[];
  connections(): number;
  close(): Promise<void>;
}

export type Answering = (request: IncomingMessage, response: ServerResponse) => void;

export async function startServer(answer: Answering, host = '127.0.0.1'): Promise<TestServer> {
  let connections = 0;
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  server.on('connection', () => {
    connections++;
  });
  await new Promise<void>((done) => server.listen(0, host, done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    connections: () => connections,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** Public addresses and this one port of this machine; names are resolved by the given function alone. */
export const allowing = (port: number, addressesOf: (name: string) => readonly string[]): AddressPolicy => ({
  allows: (address, wanted) => (address === '127.0.0.1' && wanted === port) || publicOnly.allows(address, wanted),
  resolve: async (name) => addressesOf(name),
});

/** Runs something and gives the connections that were tried meanwhile, as «address:port». */
export async function attemptsDuring(run: () => Promise<void>): Promise<string[]> {
  const attempts: string[] = [];
  const watch = (message: unknown): void => {
    const { socket } = message as { socket: Socket };
    socket.on('connectionAttempt', (address: string, port: number) => attempts.push(`${address}:${port}`));
  };
  subscribe('net.client.socket', watch);
  try {
    await run();
  } finally {
    unsubscribe('net.client.socket', watch);
  }
  return attempts;
}
