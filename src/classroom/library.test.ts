import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { loadScenario } from '../scenario/load.ts';
import { gameFrom, shippedIn, shippedSource, takeAsChecked } from './library.ts';
import { RIVER } from './premises.fixture.ts';

it('a shipped scenario is the same from JSON, to the last member', () => {
  for (const id of shippedIn('scenarios')) {
    const loaded = loadScenario(shippedSource('scenarios', id) ?? '');
    if (!loaded.ok) throw new Error(id);
    expect(JSON.parse(JSON.stringify(loaded.value.scenario))).toStrictEqual(loaded.value.scenario);
  }
});

const hashOf = (source: string): string => createHash('sha256').update(source).digest('hex');

it('takes what was checked before for its own source alone', () => {
  const loaded = loadScenario(RIVER);
  if (!loaded.ok) throw new Error('the river does not load');
  const other = { ...loaded.value.scenario, id: 'as-it-was-checked' };
  takeAsChecked({ [hashOf(RIVER)]: JSON.stringify(other) });
  const [known, mended] = [RIVER, `${RIVER}\n# mended`].map((source) => gameFrom(source));
  expect(known?.ok && known.value.scenario.id).toBe('as-it-was-checked');
  expect(mended?.ok && mended.value.scenario.id).toBe('river');
});
