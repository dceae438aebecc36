import { expect, it } from 'vitest';
import { readClassMessage } from '../../../wire/class-message.ts';
import { namesIn } from './names.ts';

it('reads a pasted list that holds signs nobody sees, so that the host takes it', () => {
  const names = namesIn('\u202eAda\t Li\u202c\r\n\u200e\n\u0007Bo\n\ud800Cy\nZoé 👩‍🎓');
  expect(names).toEqual(['Ada Li', 'Bo', 'Cy', 'Zoé 👩‍🎓']);
  expect(readClassMessage({ kind: 'enlist', once: 'pasted-list', names })).toMatchObject({ ok: true });
});

it('cuts a name that is too long between letters', () => {
  expect(namesIn('😀'.repeat(50))).toEqual(['😀'.repeat(40)]);
});
