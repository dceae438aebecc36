import { expect, it } from 'vitest';
import { partyOfPath, stateOfPath } from './state-of-path.ts';

const at = (path: string) => stateOfPath(path.split('.'));

it('finds the innermost state, in whatever is written of it', () => {
  expect(at('parties.upriver.stance.states.open')).toEqual({ party: 'upriver', state: 'open' });
  expect(at('parties.upriver.stance.states.open.on.CLOSE.0.if')).toEqual({ party: 'upriver', state: 'open' });
  expect(at('parties.upriver.home.states.calm.states.inner')).toEqual({ party: 'upriver', state: 'inner' });
});

it('knows what is no state', () => {
  for (const path of ['', 'parties', 'parties.upriver.name', 'parties.upriver.stance.states', 'clauses.states.x'])
    expect(at(path)).toBeUndefined();
  expect(partyOfPath(['parties', 'upriver', 'name'])).toBe('upriver');
  expect(partyOfPath(['clauses', 'water'])).toBeUndefined();
});
