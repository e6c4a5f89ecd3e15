// Users over HTTP: logging in and out, tokens for programs, who may come in, and what was done.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import type { Store } from '../store/index.ts';
import { askedBy } from './accounts/doors.ts';
import { type Login, logIn, makeToken, sessionCookie } from './accounts/logins.ts';
import { hashPassword, whyNoPassword } from './accounts/passwords.ts';
import { body, json, problems } from './descriptions.ts';
import { problem } from './guards.ts';
import { pageOf } from './pages.ts';
import * as schemas from './schemas.ts';

const DAYS = 90;
const USUAL = 100;

const routes = {
  logIn: createRoute({
    method: 'post',
    path: '/api/session',
    summary: 'Log in by name and password; the answer sets a cookie.',
    request: body(schemas.Credentials),
    responses: { 200: json(schemas.Who, 'who it is'), ...problems(400, 401, 415, 429, 503) },
  }),
  who: createRoute({
    method: 'get',
    path: '/api/session',
    summary: 'Who asks.',
    responses: { 200: json(schemas.Who, 'who it is'), ...problems(401, 503) },
  }),
  logOut: createRoute({
    method: 'delete',
    path: '/api/session',
    summary: 'Log out.',
    responses: { 204: { description: 'logged out' }, ...problems(401, 415, 503) },
  }),
  tokens: createRoute({
    method: 'get',
    path: '/api/tokens',
    request: { query: schemas.PageQuery },
    summary: 'The sessions and tokens of who asks.',
    responses: { 200: json(schemas.Keys, 'all of them, without their secrets'), ...problems(401, 503) },
  }),
  makeToken: createRoute({
    method: 'post',
    path: '/api/tokens',
    summary: 'Make a token for programs; its secret is told once.',
    request: body(schemas.TokenOrder),
    responses: { 201: json(schemas.MadeToken, 'the token'), ...problems(400, 401, 415, 503) },
  }),
  dropToken: createRoute({
    method: 'delete',
    path: '/api/tokens/{id}',
    summary: 'End a session or a token of who asks.',
    request: { params: schemas.KeyId },
    responses: { 204: { description: 'it is ended' }, ...problems(400, 401, 404, 415, 503) },
  }),
  users: createRoute({
    method: 'get',
    path: '/api/users',
    request: { query: schemas.PageQuery },
    summary: 'Everybody who may come in.',
    responses: { 200: json(schemas.Users, 'by name'), ...problems(401, 403, 503) },
  }),
  addUser: createRoute({
    method: 'post',
    path: '/api/users',
    summary: 'Let somebody in.',
    request: body(schemas.NewUser),
    responses: { 201: json(schemas.Who, 'the user'), ...problems(400, 401, 403, 415, 503) },
  }),
  removeUser: createRoute({
    method: 'delete',
    path: '/api/users/{name}',
    summary: 'Let somebody in no more; what they ruled stays.',
    request: { params: schemas.UserName },
    responses: { 204: { description: 'the user is gone' }, ...problems(400, 401, 403, 404, 415, 503) },
  }),
  audit: createRoute({
    method: 'get',
    path: '/api/audit',
    summary: 'What was done and what was refused, newest first.',
    request: { query: schemas.AuditQuery },
    responses: { 200: json(schemas.Audit, 'a page'), ...problems(400, 401, 403, 503) },
  }),
};

/** What came of a login, for the audit. */
const told = (login: Login): string => (login.outcome === 'in' ? 'in' : login.outcome);

/** Adds the routes; `secure` where browsers reach the server by https only. */
export function addAccounts(app: OpenAPIHono, store: Store, secure: boolean): void {
  app.openapi(routes.logIn, async (context) => {
    const { name, password } = context.req.valid('json');
    const login = await logIn(store, name, password);
    await store.noteDeed({ who: name, action: 'login', on: '', outcome: told(login) });
    if (login.outcome === 'in') {
      context.header('set-cookie', sessionCookie(login.key, secure));
      return context.json({ name, role: login.account.role }, 200);
    }
    if (login.outcome === 'wrong')
      return problem(context, 401, { code: 'wrong-login', title: 'Name or password is wrong.' }) as never;
    const wait = login.outcome === 'locked' ? Math.ceil((Date.parse(login.until) - Date.now()) / 1000) : 5;
    context.header('retry-after', String(Math.max(1, wait)));
    return problem(context, 429, { code: login.outcome, title: 'Too many tries; wait a while.' }) as never;
  });
  app.openapi(routes.who, (context) => {
    const { name, role } = askedBy(context);
    return context.json({ name, role }, 200);
  });
  app.openapi(routes.logOut, async (context) => {
    const { name, key } = askedBy(context);
    if (key !== null) await store.dropKey({ id: key, user: name });
    context.header('set-cookie', sessionCookie(null, secure));
    return context.body(null, 204);
  });
  addTokens(app, store);
  addUsers(app, store);
}

function addTokens(app: OpenAPIHono, store: Store): void {
  app.openapi(routes.tokens, async (context) => {
    const { page, next } = pageOf(await store.keys(askedBy(context).name), context.req.valid('query'));
    return context.json({ keys: page.map(({ user: _user, ...key }) => key), next }, 200);
  });
  app.openapi(routes.makeToken, async (context) => {
    const { label, days = DAYS } = context.req.valid('json');
    const { name, key } = askedBy(context);
    if (key === null) return problem(context, 400, { code: 'no-users', title: 'The store has no users.' }) as never;
    return context.json(await makeToken(store, { user: name, label, days }), 201);
  });
  app.openapi(routes.dropToken, async (context) => {
    const gone = await store.dropKey({ id: context.req.valid('param').id, user: askedBy(context).name });
    if (!gone) return problem(context, 404, { code: 'no-such-key', title: 'There is none such.' }) as never;
    return context.body(null, 204);
  });
}

function addUsers(app: OpenAPIHono, store: Store): void {
  app.openapi(routes.users, async (context) => {
    const { page, next } = pageOf(await store.users(), context.req.valid('query'));
    return context.json({ users: page, next }, 200);
  });
  app.openapi(routes.addUser, async (context) => {
    const { name, role, password } = context.req.valid('json');
    const why = whyNoPassword(password);
    if (why !== null) return problem(context, 400, { code: 'weak-password', title: why }) as never;
    await store.addUser({ name, role, password: await hashPassword(password) });
    return context.json({ name, role }, 201);
  });
  app.openapi(routes.removeUser, async (context) => {
    const gone = await store.removeUser(context.req.valid('param').name);
    if (!gone) return problem(context, 404, { code: 'no-such-user', title: 'There is no such user.' }) as never;
    return context.body(null, 204);
  });
  app.openapi(routes.audit, async (context) => {
    const { before, limit = USUAL } = context.req.valid('query');
    const some = await store.deeds({ limit: limit + 1, ...(before === undefined ? {} : { before }) });
    const deeds = some.slice(0, limit);
    return context.json({ deeds, next: some.length > limit ? deeds.at(-1)!.number : null }, 200);
  });
}
