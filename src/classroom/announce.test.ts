import { renderUnicodeCompact } from 'uqr';
import { expect, it } from 'vitest';
import { addressesOf } from './addresses.ts';
import { announcement, excuse } from './announce.ts';

it('says where a class finds it, with a picture to point a telephone at', () => {
  const teacher = 'http://localhost:4173/#teach=key';
  const lines = announcement({ own: 'http://localhost:4173', network: ['http://192.0.2.7:4173'], teacher });
  expect(lines).toContain('http://192.0.2.7:4173');
  expect(lines).toContain(teacher);
  expect(lines).toContain(renderUnicodeCompact('http://192.0.2.7:4173'));
});

it('says how to be found, where it listens to its own machine alone', () => {
  const { own, network } = addressesOf('https', '127.0.0.1', 8443);
  expect([own, network]).toEqual(['https://127.0.0.1:8443', []]);
  expect(announcement({ own, network, teacher: own })).toContain('npm start -- --host 0.0.0.0');
  expect(addressesOf('http', '0.0.0.0', 80).own).toBe('http://localhost:80');
});

it('has a sentence for each reason not to start', () => {
  for (const code of ['serve/no-such-host', 'serve/certificate', 'store/in-use', 'store/unwritable']) {
    expect(excuse(code, 'the-detail')).toMatch(/^[A-Z].*the-detail.*/);
    expect(excuse(code)).not.toContain(code);
  }
});
