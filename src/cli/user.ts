// tawatur user add|list|role|password|remove|token: who may work with a store that others reach. Passwords are read from the terminal, unseen, or from
// standard input; never from an argument, which others could see.
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { type Command, InvalidArgumentError, Option } from 'commander';
import type { Store } from '../store/index.ts';
import { ROLES, type Role } from '../store/users.ts';
import { failed, print } from './output.ts';
import { inStore, type StoreChoice, withStore } from './stores.ts';

interface UserOptions extends StoreChoice {
  readonly role: Role;
  readonly label: string;
  readonly days: number;
}

const HELP = `
Examples:
  tawatur user add huda --role admin --store reports.db
  tawatur user add salem --role reader --store reports.db < password.txt
  tawatur user token huda --label nightly --days 30 --store reports.db

Readers search, read and compare; analysts also store reports, rule and ask for jobs; admins also remove texts and let people in. The first
user has to be an admin. Once there are users, serve asks everybody to log in.`;

/** A line that is typed without being shown. */
async function typed(question: string): Promise<string> {
  let shown = true;
  const output = new Writable({
    write(chunk, _encoding, done) {
      if (shown) process.stderr.write(chunk);
      done();
    },
  });
  const reader = createInterface({ input: process.stdin, output, terminal: true });
  const answer = reader.question(question);
  shown = false;
  const line = await answer;
  reader.close();
  process.stderr.write('\n');
  return line;
}

async function readPassword(): Promise<string | null> {
  if (process.stdin.isTTY) {
    const [first, second] = [await typed('password: '), await typed('again: ')];
    return first === second ? first : null;
  }
  let all = '';
  for await (const chunk of process.stdin) all += String(chunk);
  return all.replace(/\r?\n$/u, '');
}

/** The hash of a password that is asked for; undefined where it cannot be taken, which is told. */
async function askPassword(): Promise<string | undefined> {
  const { hashPassword, whyNoPassword } = await import('../server/accounts/passwords.ts');
  const password = await readPassword();
  const why = password === null ? 'the two are not the same' : whyNoPassword(password);
  if (why === null) return hashPassword(password!);
  failed(`${why}`);
  return undefined;
}

async function add(store: Store, name: string, { role }: UserOptions): Promise<void> {
  const password = await askPassword();
  if (password === undefined) return;
  await store.addUser({ name, role, password });
  await print(`${name} is let in as ${role}`);
}

async function change(store: Store, name: string, changes: { role?: Role; password?: string }): Promise<void> {
  if (await store.changeUser({ name, ...changes })) await print(`${name} is changed`);
  else failed(`there is no user ${name}`);
}

async function changePassword(store: Store, name: string): Promise<void> {
  const password = await askPassword();
  if (password !== undefined) await change(store, name, { password });
}

async function list(store: Store): Promise<void> {
  for (const { name, role, madeAt } of await store.users()) await print(`${name} ${role}, since ${madeAt}`);
}

async function remove(store: Store, name: string): Promise<void> {
  if (await store.removeUser(name)) await print(`${name} is let in no more`);
  else failed(`there is no user ${name}`);
}

async function token(store: Store, name: string, { label, days }: UserOptions): Promise<void> {
  const { makeToken } = await import('../server/accounts/logins.ts');
  if ((await store.user(name)) === null) return failed(`there is no user ${name}`);
  await print((await makeToken(store, { user: name, label, days })).secret);
}

const parseDays = (value: string): number => {
  const days = Number(value);
  if (Number.isInteger(days) && days >= 1 && days <= 366) return days;
  throw new InvalidArgumentError('Days, from 1 to 366.');
};

const role = (): Option => new Option('--role <role>', 'what they may do').choices(ROLES).makeOptionMandatory();

/** Adds the command to the program. */
export function register(program: Command): void {
  const user = program.command('user').description('let people in, or no more').addHelpText('after', HELP);
  const one = (name: string, what: string, run: (store: Store, name: string, options: UserOptions) => Promise<void>) =>
    withStore(user.command(name).argument('<name>', 'of the user'))
      .description(what)
      .action((who: string, options: UserOptions) => inStore(options.store, {}, (store) => run(store, who, options)));
  one('add', 'let somebody in; the password is asked for', add).addOption(role());
  one('role', 'give somebody another role', (store, name, options) =>
    change(store, name, { role: options.role }),
  ).addOption(role());
  one('password', 'give somebody another password, and end their sessions and tokens', changePassword);
  one('remove', 'let somebody in no more; what they ruled stays', remove);
  one('token', 'make a token for programs; it is told once', token)
    .option('--label <text>', 'what it is for', '')
    .option('--days <number>', 'how long it holds', parseDays, 90);
  withStore(user.command('list'))
    .description('everybody who may come in')
    .action((options: StoreChoice) => inStore(options.store, { mustExist: true }, list));
}
