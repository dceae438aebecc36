import { expect, it } from 'vitest';
import { readEstimates } from '../save/estimates.ts';
import { compared } from './estimate-score.ts';

const truth = { party: 'upriver', need: 'fair', priorities: ['toll', 'bridge'] } as const;

it('says how near a guess came and in which direction, without counting', () => {
  expect(compared({ need: 'fair', priority: 'bridge' }, truth)).toEqual({ need: 'right', priority: 'right' });
  expect(compared({ need: 'modest', priority: 'border' }, truth)).toEqual({ need: 'little-more', priority: 'other' });
  expect(compared({ need: 'any' }, truth)).toEqual({ need: 'much-more' });
  expect(compared({ need: 'good' }, truth)).toEqual({ need: 'little-less' });
  expect(compared({ need: 'nearly-all' }, truth)).toEqual({ need: 'much-less' });
});

it('says nothing of what was not guessed', () => {
  expect(compared({}, truth)).toEqual({});
});

it('takes from storage what it knows and leaves out the rest', () => {
  expect(readEstimates({ upriver: { need: 'fair', priority: 'toll' }, host: { need: 'all' }, x: 3 })).toEqual({
    upriver: { need: 'fair', priority: 'toll' },
  });
  expect(readEstimates('no')).toBeUndefined();
  expect(readEstimates({})).toBeUndefined();
});
