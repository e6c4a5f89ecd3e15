// Passwords: hashed with Argon2id (RFC 9106; memory 19 MiB, two passes, one lane: OWASP's least of 2025), kept in the PHC form with the
// parameters, so that they can be raised later and old hashes still verify. A login for a name that does not exist costs as much as one that does.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);

const MEMORY = 19_456;
const PASSES = 2;
const LANES = 1;
const HASH_BYTES = 32;
const SALT_BYTES = 16;

export const SHORTEST = 12;
export const LONGEST = 256;

/** Why a password cannot be taken; null where it can. */
export const whyNoPassword = (password: string): string | null => {
  const letters = [...password.normalize('NFKC')].length;
  return letters < SHORTEST || letters > LONGEST ? `a password has ${SHORTEST} to ${LONGEST} letters` : null;
};

interface Parameters {
  readonly memory: number;
  readonly passes: number;
  readonly parallelism: number;
}

const hash = (password: string, nonce: Uint8Array, parameters: Parameters): Promise<Buffer> =>
  derive('argon2id', {
    message: Buffer.from(password.normalize('NFKC')),
    nonce,
    tagLength: HASH_BYTES,
    ...parameters,
  }) as Promise<Buffer>;

const bare = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replace(/={1,2}$/u, '');

/** The hash of a password, as it is kept: $argon2id$v=19$m=19456,t=2,p=1$salt$hash. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const made = await hash(password, salt, { memory: MEMORY, passes: PASSES, parallelism: LANES });
  return `$argon2id$v=19$m=${MEMORY},t=${PASSES},p=${LANES}$${bare(salt)}$${bare(made)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]{1,100})\$([A-Za-z0-9+/]{1,200})$/u;
const NOBODY = `$argon2id$v=19$m=${MEMORY},t=${PASSES},p=${LANES}$${bare(new Uint8Array(SALT_BYTES))}$${bare(new Uint8Array(HASH_BYTES))}`;

/** Whether a password is the one of a kept hash; null, for a name that there is not, takes as long and is false. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const match = PHC.exec(kept ?? NOBODY);
  if (match === null) return false;
  const [, memory, passes, parallelism, salt, expected] = match;
  const parameters = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const made = await hash(password.slice(0, LONGEST * 4), Buffer.from(salt!, 'base64'), parameters);
  const wanted = Buffer.from(expected!, 'base64');
  return kept !== null && wanted.length === made.length && timingSafeEqual(made, wanted);
}
