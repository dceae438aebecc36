import { expect, it } from 'vitest';
import { originTyped } from './typed-address.ts';

it('takes an address as people type it, and gives it the scheme of the page', () => {
  const typed = [
    '10.0.0.7:4321',
    'http://10.0.0.7:4321/',
    'https://class.example',
    'teacher.local:4173/KXRT7',
    '[fe80::1]:4173',
  ];
  expect(typed.map((one) => originTyped(one, 'http:'))).toEqual([
    'http://10.0.0.7:4321',
    'http://10.0.0.7:4321',
    'https://class.example',
    'http://teacher.local:4173',
    'http://[fe80::1]:4173',
  ]);
  expect(originTyped('10.0.0.7:4321', 'https:')).toBe('https://10.0.0.7:4321');
});

it('refuses what is no address of the web', () => {
  const others = [
    'javascript:alert(1)',
    'javascript://x/%0aalert(1)',
    'data:text/html,x',
    'file:///etc',
    'mailto:a@b.c',
  ];
  for (const one of [...others, 'http://', 'a b', 'http://me:pin@10.0.0.7', '10.0.0.7:99999', '???'])
    expect([one, originTyped(one, 'http:')]).toEqual([one, undefined]);
});
