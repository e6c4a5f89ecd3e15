// Users: who is let in, as what, and who is not; what is kept of passwords and keys; what is written down.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword, isPassword } from '../../src/server/accounts/passwords.ts';
import { roleFor } from '../../src/server/accounts/rights.ts';
import { createApi } from '../../src/server/api.ts';
import { type Listening, serve } from '../../src/server/index.ts';
import type { Role, Store } from '../../src/store/index.ts';
import { filePlace, incoming, namedPlaces, type Place } from '../store/engines.ts';
import { ask, post } from './asking.ts';

const PASSWORD = 'a long enough password';
const cookieOf = (headers: Readonly<Record<string, unknown>>): string =>
  String((headers['set-cookie'] as string[])[0]).split(';')[0]!;

describe.each(await namedPlaces())('a server with users over %s', (_, makePlace) => {
  let place: Place;
  let location: string;
  let store: Store;
  let listening: Listening;
  let port: number;
  let now = Date.now();
  const cookies: Partial<Record<Role, string>> = {};

  const logIn = (name: string, password: string) => post(port, '/api/session', { name, password });
  const as = (role: Role) => ({ cookie: cookies[role]! });
  const del = (path: string, headers: Record<string, string>) =>
    ask(port, path, { method: 'DELETE', headers: { 'content-type': 'application/json', ...headers } });

  beforeAll(async () => {
    place = makePlace();
    location = place.fresh();
    store = await place.open(location, { now: () => new Date(now).toISOString() });
    const password = await hashPassword(PASSWORD);
    await expect(store.addUser({ name: 'rim', role: 'reader', password })).rejects.toMatchObject({
      failure: { code: 'first-admin' },
    });
    for (const role of ['admin', 'analyst', 'reader'] as const)
      await store.addUser({ name: `the ${role}`.replace(' ', '-'), role, password });
    listening = await serve(store, { port: 0 });
    port = listening.port;
    for (const role of ['admin', 'analyst', 'reader'] as const)
      cookies[role] = cookieOf((await logIn(`the-${role}`, PASSWORD)).headers);
  });
  afterAll(async () => {
    await listening.stop();
    await place.clear();
  });

  it('lets nobody in who is not known, but to ask whether it lives', async () => {
    for (const path of ['/api/reports', '/api/jobs', '/openapi.json', '/api/session', '/api/audit', '/nothing'])
      expect([path, (await ask(port, path)).status]).toEqual([path, 401]);
    expect((await post(port, '/api/reports', { reports: [{ text: 'x' }] })).status).toBe(401);
    for (const path of ['/livez', '/readyz']) expect((await ask(port, path)).status).toBe(200);
    for (const cookie of [
      'tawatur=',
      `tawatur=twr_${'A'.repeat(43)}`,
      `x=${cookies.admin}`.replace('tawatur', 'other'),
    ])
      expect((await ask(port, '/api/reports', { headers: { cookie } })).status).toBe(401);
  });

  it('gives each role its rights', async () => {
    const body = { reports: [{ text: 'نص للتجربة' }] };
    const statuses = async (path: string, value: unknown): Promise<number[]> => {
      const answers: number[] = [];
      for (const role of ['reader', 'analyst', 'admin'] as const)
        answers.push((await post(port, path, value, as(role))).status);
      return answers;
    };
    expect(await statuses('/api/reports', body)).toEqual([403, 201, 201]);
    expect(await statuses('/api/comparisons', {})).toEqual([200, 200, 200]);
    expect(await statuses('/api/judgements', { kind: 'undo', undoes: 99 })).toEqual([403, 400, 400]);
    expect(await statuses('/api/users', { name: 'x', role: 'reader', password: 'short' })).toEqual([403, 403, 400]);
    const [{ document }] = JSON.parse(
      (await post(port, '/api/reports', { reports: [{ text: 'سر' }] }, as('analyst'))).body,
    ).receipts;
    expect(await statuses(`/api/reports/${document}/removal`, { why: 'a source in danger' })).toEqual([403, 403, 200]);
    for (const [role, status] of [
      ['reader', 403],
      ['analyst', 403],
      ['admin', 200],
    ] as const)
      expect((await ask(port, '/api/audit', { headers: as(role) })).status).toBe(status);
    expect(roleFor('PUT', '/api/anything')).toBe('analyst');
  });

  it('rules in the name of who asks, whatever the request says', async () => {
    const [{ document }] = JSON.parse(
      (await post(port, '/api/reports', { reports: [{ text: 'خبر' }] }, as('analyst'))).body,
    ).receipts;
    await post(
      port,
      '/api/judgements',
      { kind: 'note', ids: [document], value: 'x', by: 'somebody else' },
      as('analyst'),
    );
    expect((await store.judgements()).at(-1)!.by).toBe('the-analyst');
  });

  it('hands a session out as a cookie that scripts cannot read and other sites cannot send', async () => {
    const answer = await logIn('the-reader', PASSWORD);
    expect(JSON.parse(answer.body)).toEqual({ name: 'the-reader', role: 'reader' });
    const [cookie] = answer.headers['set-cookie'] as string[];
    for (const part of ['HttpOnly', 'SameSite=Strict', 'Path=/', /Max-Age=4\d{4}/u]) expect(cookie).toMatch(part);
    expect(cookie).not.toContain('Secure');
    expect((await ask(port, '/api/session', { headers: { cookie: cookieOf(answer.headers) } })).status).toBe(200);
    expect((await del('/api/session', { cookie: cookieOf(answer.headers) })).status).toBe(204);
    expect((await ask(port, '/api/session', { headers: { cookie: cookieOf(answer.headers) } })).status).toBe(401);
  });

  it('takes tokens of programs, which are not sessions, until they end', async () => {
    const made = await post(port, '/api/tokens', { label: 'nightly', days: 1 }, as('reader'));
    const { id, secret } = JSON.parse(made.body);
    const bearer = { authorization: `Bearer ${secret}` };
    expect((await ask(port, '/api/reports', { headers: bearer })).status).toBe(200);
    expect((await ask(port, '/api/reports', { headers: { cookie: `tawatur=${secret}` } })).status).toBe(401);
    expect(
      (await ask(port, '/api/reports', { headers: { authorization: `Bearer ${cookies.admin!.split('=')[1]}` } }))
        .status,
    ).toBe(401);
    const { keys } = JSON.parse((await ask(port, '/api/tokens', { headers: bearer })).body);
    expect(keys).toContainEqual(expect.objectContaining({ id, kind: 'token', label: 'nightly' }));
    expect(JSON.stringify(keys)).not.toContain(secret);
    expect((await del(`/api/tokens/${id}`, as('analyst'))).status).toBe(404);
    now += 2 * 86_400_000;
    expect((await ask(port, '/api/reports', { headers: bearer })).status).toBe(401);
    expect((await ask(port, '/api/reports', { headers: as('admin') })).status).toBe(401);
    now -= 2 * 86_400_000;
    expect((await del(`/api/tokens/${id}`, bearer)).status).toBe(204);
    expect((await ask(port, '/api/reports', { headers: bearer })).status).toBe(401);
  });

  it('locks a name after five wrong tries, whether there is such a user or not, and opens it later', async () => {
    await store.addUser({ name: 'salem', role: 'reader', password: await hashPassword(PASSWORD) });
    for (const name of ['salem', 'nobody']) {
      const tries: number[] = [];
      for (let at = 0; at < 6; at++) tries.push((await logIn(name, 'a wrong password')).status);
      expect(tries).toEqual([401, 401, 401, 401, 401, 429]);
      const locked = await logIn(name, PASSWORD);
      expect([locked.status, Number(locked.headers['retry-after']) > 0]).toEqual([429, true]);
    }
    now += 61_000;
    expect((await logIn('salem', 'a wrong password')).status).toBe(401);
    expect((await logIn('salem', PASSWORD)).status).toBe(429);
    now += 121_000;
    expect((await logIn('salem', PASSWORD)).status).toBe(200);
    expect((await logIn('salem', 'a wrong password')).status).toBe(401);
    expect((await logIn('salem', PASSWORD)).status).toBe(200);
    now -= 182_000;
  });

  it('counts tries that come at once', async () => {
    const tries = await Promise.all(Array.from({ length: 12 }, () => logIn('crowd', 'a wrong password')));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  it('writes down what was changed and what was refused', async () => {
    const first = JSON.parse((await ask(port, '/api/audit?limit=3', { headers: as('admin') })).body);
    const second = JSON.parse(
      (await ask(port, `/api/audit?limit=500&before=${first.next}`, { headers: as('admin') })).body,
    );
    const deeds = [...first.deeds, ...second.deeds].map(
      ({ who, action, on, outcome }) => `${who} ${action} ${on} ${outcome}`,
    );
    expect(deeds).toContain('the-reader POST /api/reports refused');
    expect(deeds).toContain('the-analyst POST /api/reports 201');
    expect(deeds).toContain('nobody login  locked');
    expect(deeds).toContain('the-admin login  in');
    expect(JSON.stringify(deeds)).not.toContain('password');
  });

  it('ends sessions with the password, lets go, and keeps the last admin', async () => {
    await store.changeUser({ name: 'the-analyst', password: await hashPassword('another long password') });
    expect((await ask(port, '/api/reports', { headers: as('analyst') })).status).toBe(401);
    expect((await del('/api/users/the-analyst', as('admin'))).status).toBe(204);
    expect((await logIn('the-analyst', 'another long password')).status).toBe(401);
    expect((await del('/api/users/the-admin', as('admin'))).status).toBe(400);
    await expect(store.changeUser({ name: 'the-admin', role: 'reader' })).rejects.toMatchObject({
      failure: { code: 'last-admin' },
    });
  });

  it('keeps neither passwords nor secrets', async () => {
    const made = JSON.parse((await post(port, '/api/tokens', { label: 'x' }, as('admin'))).body);
    const user = await store.user('the-admin');
    expect(user!.password).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/u);
    if (place.engine === 'sqlite') {
      const file = Buffer.concat([readFileSync(location), readFileSync(`${location}-wal`)]);
      for (const secret of [PASSWORD, made.secret, cookies.admin!.split('=')[1]!])
        expect(file.includes(secret)).toBe(false);
    }
  });
});

describe('a server', () => {
  const files = filePlace();
  afterAll(() => files.clear());

  it.each(['0.0.0.0', '::', '192.0.2.1'])('does not listen on %s without users', async (host) => {
    const store = await files.open();
    await expect(serve(store, { host, port: 0 })).rejects.toMatchObject({ failure: { code: 'no-users' } });
  });

  it('with users listens where it is told and answers to the names that it is told, by their own pages only', async () => {
    const store = await files.open();
    await store.addUser({ name: 'huda', role: 'admin', password: await hashPassword(PASSWORD) });
    const listening = await serve(store, { host: '0.0.0.0', port: 0, names: ['https://news.example.org'] });
    const headers = { host: 'news.example.org' };
    expect((await ask(listening.port, '/livez', { headers })).status).toBe(200);
    expect((await ask(listening.port, '/livez', { headers: { host: 'evil.example' } })).status).toBe(421);
    const credentials = { name: 'huda', password: PASSWORD };
    const own = { ...headers, origin: 'https://news.example.org' };
    const answer = await post(listening.port, '/api/session', credentials, own);
    expect(String((answer.headers['set-cookie'] as string[])[0])).toContain('; Secure');
    for (const origin of ['http://news.example.org', 'https://evil.example', 'https://sub.news.example.org'])
      expect((await post(listening.port, '/api/session', credentials, { ...headers, origin })).status).toBe(403);
    await listening.stop();
  });

  it('without users lets this machine do everything, until there is a first user', async () => {
    const store = await files.open();
    await store.add([incoming({ text: 'نص' })]);
    const { fetch } = createApi(store, {
      port: () => 1,
      names: () => [],
      secure: false,
      stopping: new AbortController().signal,
    });
    const get = (path: string) => fetch(new Request(`http://127.0.0.1:1${path}`, { headers: { host: '127.0.0.1:1' } }));
    expect(await (await get('/api/session')).json()).toEqual({ name: 'local', role: 'admin' });
    await store.addUser({ name: 'huda', role: 'admin', password: await hashPassword(PASSWORD) });
    await new Promise((done) => setTimeout(done, 1100));
    expect((await get('/api/reports')).status).toBe(401);
  });
});

describe('a password', () => {
  it('is known again, in every way of writing its letters, and no other', async () => {
    const kept = await hashPassword('كلمة سر طويلة جداً é');
    expect(await isPassword('كلمة سر طويلة جداً é', kept)).toBe(true);
    for (const wrong of ['', 'كلمة سر طويلة', 'كلمة سر طويلة جداً é '])
      expect(await isPassword(wrong, kept)).toBe(false);
    expect(await isPassword('x', null)).toBe(false);
    expect(await isPassword('x', 'x')).toBe(false);
    expect(await hashPassword(PASSWORD)).not.toBe(await hashPassword(PASSWORD));
  });
});
