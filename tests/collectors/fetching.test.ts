// Fetching, against real servers on this machine: what may be connected to, on every step; limits of size, time and compression. Connections
// are counted where they are opened, so that «refused» means that nothing was sent to anybody.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findShared } from '../../src/cli/corpus/places.ts';
import { isPublic } from '../../src/server/collectors/addresses.ts';
import { createFetcher, type Fetched, type Fetcher, MOST_REDIRECTS } from '../../src/server/collectors/fetching.ts';
import { allowing, attemptsDuring, startServer, type TestServer } from './servers.ts';

const PRIVATE = ['127.0.0.1', '10.0.0.7', '172.16.5.5', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0'];
const PRIVATE_6 = ['::1', '::', 'fd00:ec2::254', 'fe80::1', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '2002:7f00:1::'];

describe('addresses', () => {
  it.each([
    ...PRIVATE,
    ...PRIVATE_6,
    '::127.0.0.1',
    '4000::1',
    '64:ff9b:1::1',
    '192.0.0.192',
    '198.18.0.1',
    '203.0.113.9',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '2001:db8::1',
    'ff02::1',
    'fe80::1%eth0',
    'localhost',
    '',
    '127.1',
  ])('%s is not public', (address) => {
    expect(isPublic(address)).toBe(false);
  });

  it.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111'])('%s is public', (address) => {
    expect(isPublic(address)).toBe(true);
  });
});

/** The chains that are tried: how long, by which status, where to. */
const STATUSES = [301, 302, 303, 307, 308];
const LONG = 'ش'.repeat(20);
const PAGE = `<p>${LONG}</p>`;

/** Letters above ASCII as servers send them in headers: their UTF-8 bytes. */
const asBytes = (text: string): string => Buffer.from(text).toString('latin1');

let server: TestServer;
let forbidden: TestServer;
let names: Record<string, readonly string[]> = {};
let fetcher: Fetcher;
let goals: string[] = [];

beforeAll(async () => {
  forbidden = await startServer((_, response) => response.end('secret'));
  server = await startServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://news.test');
    const [, kind, first = '', second = ''] = url.pathname.split('/');
    if (kind === 'chain') {
      // /chain/LEFT/GOAL: so many steps on this host, then away.
      const left = Number(first);
      const location = left === 0 ? goals[Number(second)]! : `/chain/${left - 1}/${second}`;
      response.writeHead(STATUSES[left % STATUSES.length]!, { location: asBytes(location) }).end('moved');
    } else if (kind === 'loop') response.writeHead(302, { location: `/loop/${Number(first) + 1}` }).end();
    else if (kind === 'nowhere') response.writeHead(302).end();
    else if (kind === 'arabic') response.writeHead(302, { location: asBytes('/خبر') }).end();
    else if (kind === 'packed') answerPacked(first, response);
    else if (kind === 'endless') sendForever(response);
    else if (kind === 'declared') response.writeHead(200, { 'content-length': '999999999' }).write('x');
    else if (kind === 'silent') response.writeHead(200).write('x');
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b', etag: '"1"' })
        .end(PAGE);
  });
  names = { 'news.test': ['127.0.0.1'] };
  const policy = allowing(server.port, (name) => {
    const found = names[name];
    if (found === undefined) throw Object.assign(new Error(name), { code: 'ENOTFOUND' });
    return found;
  });
  fetcher = createFetcher(policy);
});
afterAll(async () => {
  await fetcher.close();
  await Promise.all([server.close(), forbidden.close()]);
});

const BOMB = 64_000_000;

function answerPacked(encoding: string, response: import('node:http').ServerResponse): void {
  const zeros = Buffer.alloc(BOMB);
  const bodies: Record<string, [string, Buffer]> = {
    gzip: ['gzip', gzipSync(PAGE)],
    br: ['br', brotliCompressSync(PAGE)],
    deflate: ['deflate', deflateSync(PAGE)],
    'gzip-bomb': ['gzip', gzipSync(zeros, { level: 9 })],
    'gzip-gzip': ['gzip, gzip', gzipSync(gzipSync(PAGE))],
    broken: ['gzip', Buffer.from('this is no gzip')],
    unknown: ['compress', Buffer.from('x')],
  };
  const [name, body] = bodies[encoding]!;
  response.writeHead(200, { 'content-encoding': name }).end(body);
}

function sendForever(response: import('node:http').ServerResponse): void {
  response.writeHead(200);
  const chunk = Buffer.alloc(65_536, 0x61);
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}

const at = (path: string): string => `http://news.test:${server.port}${path}`;
const codeOf = async (address: string, options = {}): Promise<string> => {
  const result = await fetcher.fetch(address, options);
  return 'code' in result ? result.code : `answered ${result.status}`;
};

describe('a fetch', () => {
  it('gives the bytes, what the server said, and the way there', async () => {
    const attempts = await attemptsDuring(async () => {
      goals = [at('/page')];
      const found = (await fetcher.fetch(`${at('/chain/1/0')}#top`)) as Fetched;
      expect(new TextDecoder().decode(found.bytes)).toBe(PAGE);
      expect(found.headers).toMatchObject({ etag: '"1"', 'content-type': 'text/html; charset=utf-8' });
      expect(found.headers).not.toHaveProperty('set-cookie');
      expect([found.url, ...found.redirects]).toEqual([at('/page'), at('/chain/1/0'), at('/chain/0/0')]);
    });
    expect(attempts.length).toBeGreaterThan(0);
    expect(new Set(attempts)).toEqual(new Set([`127.0.0.1:${server.port}`]));
  });

  it('follows addresses in Arabic letters that a server writes as they are', async () => {
    expect(((await fetcher.fetch(at('/arabic'))) as Fetched).url).toBe(at(encodeURI('/خبر')));
  });

  it.each([
    ['gzip', 'answered 200'],
    ['br', 'answered 200'],
    ['deflate', 'answered 200'],
    ['gzip-bomb', 'answer-too-large'],
    ['gzip-gzip', 'unknown-compression'],
    ['broken', 'broken-compression'],
    ['unknown', 'unknown-compression'],
  ])('of a body packed as %s: %s', async (packed, expected) => {
    expect(await codeOf(at(`/packed/${packed}`))).toBe(expected);
  });

  it('ends a body at the limit, whether it says how large it is or not', async () => {
    expect(await codeOf(at('/endless'))).toBe('answer-too-large');
    expect(await codeOf(at('/declared'))).toBe('answer-too-large');
    expect(await codeOf(at('/page'), { largest: 3 })).toBe('answer-too-large');
  });

  it('ends when it is told to, though the server has not', async () => {
    expect(await codeOf(at('/silent'), { signal: AbortSignal.timeout(200) })).toBe('too-slow');
  });

  it('follows no more than so many redirects, and none that lead nowhere', async () => {
    const before = server.requests.length;
    expect(await codeOf(at('/loop/0'))).toBe('too-many-redirects');
    expect(server.requests.length - before).toBe(MOST_REDIRECTS + 1);
    expect(await codeOf(at('/nowhere'))).toBe('lost-redirect');
  });

  it.each([
    ['ftp://news.test/a', 'wrong-scheme'],
    ['file:///etc/passwd', 'wrong-scheme'],
    ['nothing', 'wrong-address'],
    [`http://news.test/${'a'.repeat(9000)}`, 'wrong-address'],
    ['http://user:secret@news.test/', 'address-with-credentials'],
    ['http://user@news.test/', 'address-with-credentials'],
    ['http://none.test/', 'no-such-host'],
  ])('of %s is refused: %s', async (address, code) => {
    expect(await codeOf(address)).toBe(code);
  });
});

const file = join(findShared() ?? '', 'security', 'ssrf.json');
const shared: string[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** Spellings of this machine that URL parsers understand; {port} is that of a server which answers there. */
const OWN_MACHINE = [
  'http://127.0.0.1:{port}/',
  'http://127.1:{port}/',
  'http://2130706433:{port}/',
  'http://0x7f000001:{port}/',
  'http://0177.0.0.1:{port}/',
  'http://017700000001:{port}/',
  'http://[::ffff:127.0.0.1]:{port}/',
  'http://[::ffff:7f00:1]:{port}/',
  'http://0:{port}/',
  'http://localhost:{port}/',
  'http://localhost.:{port}/',
  'http://①②⑦.⓪.⓪.①:{port}/',
  'http://127。0。0。1:{port}/',
  'http:\\\\127.0.0.1:{port}\\',
  'http:////127.0.0.1:{port}',
];

describe('no connection at all', () => {
  it('to this machine, however it is written', async () => {
    const before = forbidden.connections();
    names = { ...names, localhost: ['127.0.0.1'], 'localhost.': ['127.0.0.1'] };
    const answers: string[] = [];
    const attempts = await attemptsDuring(async () => {
      for (const address of OWN_MACHINE) answers.push(await codeOf(address.replace('{port}', String(forbidden.port))));
    });
    expect(answers).toEqual(OWN_MACHINE.map(() => 'forbidden-address'));
    expect([attempts, forbidden.connections() - before]).toEqual([[], 0]);
  });

  it.each([...PRIVATE, ...PRIVATE_6])('to a name that resolves to %s, alone or among others', async (address) => {
    names = { 'rebound.test': [address], 'mixed.test': ['93.184.216.34', address] };
    const attempts = await attemptsDuring(async () => {
      expect(await codeOf(`http://rebound.test:${forbidden.port}/`)).toBe('forbidden-address');
      expect(await codeOf(`https://rebound.test:${forbidden.port}/`)).toBe('forbidden-address');
      expect(await codeOf(`http://mixed.test:${forbidden.port}/`)).toBe('forbidden-address');
    });
    expect(attempts).toEqual([]);
  });

  it('to a name that was allowed before and resolves to another machine when the next connection is made', async () => {
    let asked = 0;
    const turning = createFetcher(allowing(server.port, () => (asked++ === 0 ? ['127.0.0.1'] : ['169.254.169.254'])));
    const attempts = await attemptsDuring(async () => {
      expect(await turning.fetch(`http://turning.test:${server.port}/nowhere`)).toMatchObject({
        code: 'lost-redirect',
      });
      expect(await turning.fetch(`http://turning.test:${server.port}/page`)).toMatchObject({
        code: 'forbidden-address',
      });
    });
    expect(attempts).toEqual([`127.0.0.1:${server.port}`]);
    await turning.close();
  });

  it('on 30 redirect chains from an allowed host to forbidden places', async () => {
    names = {
      'news.test': ['127.0.0.1'],
      'inside.test': ['10.0.0.7'],
      'six.test': ['::1'],
      'meta.test': ['169.254.169.254'],
    };
    const own = OWN_MACHINE.map((address) => address.replace('{port}', String(forbidden.port)));
    goals = [
      ...own.filter((address) => !/localhost/u.test(address)),
      `http://[::1]:${forbidden.port}/`,
      'http://169.254.169.254/latest/meta-data/',
      'http://[fd00:ec2::254]/latest/meta-data/',
      'http://192.168.1.1/',
      'http://inside.test/',
      'https://inside.test/',
      'http://six.test/',
      'https://meta.test/',
      `//127.0.0.1:${forbidden.port}/`,
      `http://news.test@127.0.0.1:${forbidden.port}/`,
      'http://user:pw@news.test/',
      'file:///etc/passwd',
      'gopher://127.0.0.1:25/_MAIL',
      'data:text/html,<script>alert(1)</script>',
      'javascript:alert(1)',
      'http://100.64.0.1/',
      'http://[64:ff9b::7f00:1]/',
    ];
    expect(goals).toHaveLength(30);
    const answers: string[] = [];
    const attempts = await attemptsDuring(async () => {
      for (const [index] of goals.entries())
        answers.push(await codeOf(at(`/chain/${index % MOST_REDIRECTS}/${index}`)));
    });
    const refused = ['forbidden-address', 'address-with-credentials', 'wrong-scheme'];
    expect(answers.filter((answer) => !refused.includes(answer))).toEqual([]);
    expect(attempts.filter((attempt) => attempt !== `127.0.0.1:${server.port}`)).toEqual([]);
    expect(forbidden.connections()).toBe(0);
  });

  it.skipIf(shared.length === 0)(
    'to any address of ../shared/security/ssrf.json, where names lead inside',
    async () => {
      /** The one public address that stands there in digits; a real one, which a test has no business to call. */
      const REAL = '1.1.1.1';
      const literals = new Set<string>();
      const inside = [...PRIVATE, ...PRIVATE_6];
      let turn = 0;
      const trying = createFetcher({
        allows: (address) => {
          if (!isPublic(address)) return false;
          literals.add(address);
          return address !== REAL;
        },
        resolve: async () => [inside[turn++ % inside.length]!],
      });
      const answers: string[] = [];
      const attempts = await attemptsDuring(async () => {
        for (const address of shared) {
          const answer = await trying.fetch(address);
          answers.push('code' in answer ? answer.code : `${address} answered`);
        }
      });
      await trying.close();
      expect([attempts, [...literals]]).toEqual([[], [REAL]]);
      expect(new Set(answers)).toEqual(
        new Set(['forbidden-address', 'wrong-scheme', 'wrong-address', 'address-with-credentials']),
      );
      expect(answers).toHaveLength(shared.length);
    },
  );
});
