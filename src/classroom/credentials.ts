import { createHash, randomBytes, randomInt, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { CODE_LETTERS } from '../wire/class-message.ts';

const stretch = promisify<string, Buffer, number, { readonly N: number }, Buffer>(scrypt);
/** Of a PIN's hash: as 2 to this. A whole class comes in at once, and each hash takes 128 bytes times N times 8. */
const COST = 12;
/** As it was before hashes told theirs. */
const FIRST_COST = 14;

/** 128 random bits, as they stand in a link's fragment and in a page's storage. */
export const freshSecret = (): string => randomBytes(16).toString('base64url');

/** What is stored of a secret. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

export const freshCode = (): string =>
  Array.from({ length: 5 }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

/** What is stored of a PIN: salt, scrypt, cost. Ten thousand PINs are few: it is the throttle that keeps guesses away. */
export async function hashOfPin(pin: string): Promise<string> {
  const salt = randomBytes(16);
  const hash = await stretch(pin, salt, 32, { N: 2 ** COST });
  return `${salt.toString('base64url')}.${hash.toString('base64url')}.${COST}`;
}

export async function isPin(pin: string, stored: string): Promise<boolean> {
  const [salt = '', hash = '', cost = FIRST_COST] = stored.split('.');
  const tried = await stretch(pin, Buffer.from(salt, 'base64url'), 32, { N: 2 ** Number(cost) });
  return timingSafeEqual(tried, Buffer.from(hash, 'base64url'));
}

/** Whether two secrets are the same, in a time that doesn't tell where they part. */
export const isSame = (one: string, other: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(one)), Buffer.from(hashOf(other)));
