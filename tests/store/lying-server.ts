// A server that breaks the promise: it answers before it stores. The kill tests must find it out. Started by kill.test.ts with the place of a store.
import { createServer } from 'node:http';
import { documentId } from '../../src/store/identities.ts';
import { openStore } from '../../src/store/index.ts';
import { incoming } from './engines.ts';

const store = await openStore(process.argv[2]!);

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString();
  });
  request.on('end', () => {
    const { reports } = JSON.parse(body) as { reports: { text: string; outlet: string }[] };
    const receipts = reports.map(({ text, outlet }) => ({ document: documentId(outlet, text) }));
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ receipts }));
    setTimeout(() => void store.add(reports.map(incoming)), 150);
  });
});

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as { port: number };
  process.stdout.write(`http://127.0.0.1:${port} serves ${process.argv[2]}\n`);
});
