import { randomBytes, scryptSync } from 'node:crypto';
import { expect, it } from 'vitest';
import { hashOfPin, isPin } from './credentials.ts';

it('knows a PIN again by what is stored of it, and no other', async () => {
  const stored = await hashOfPin('0042');
  expect(stored).not.toContain('0042');
  expect(await isPin('0042', stored)).toBe(true);
  expect(await isPin('0043', stored)).toBe(false);
  expect(await hashOfPin('0042')).not.toBe(stored);
});

it('knows a PIN again that was stored before hashes told their cost', async () => {
  const salt = randomBytes(16);
  const stored = `${salt.toString('base64url')}.${scryptSync('7301', salt, 32).toString('base64url')}`;
  expect(await isPin('7301', stored)).toBe(true);
  expect(await isPin('7302', stored)).toBe(false);
});
