import { expect, it } from 'vitest';
import type { TableNews, TableShown } from './class-news.ts';
import { held } from './held.ts';

const news = (rest: TableNews['rest']): TableNews => ({
  ...{ kind: 'table', table: 't1', as: 'upriver', epoch: 0, whole: false },
  ...{ events: [], letters: [], from: { events: 0, letters: 0 } },
  rest,
});

it('what is gone at the host is gone from the page', () => {
  const draft = { draft: '0123456789abcdef', by: 'p1', commit: { kind: 'offers', offers: [] } } as const;
  const before = held(undefined, { ...news({ stage: 'running', draft }), whole: true });
  expect(before.draft).toEqual(draft);
  const after: TableShown = held(before, news({ draft: null }));
  expect(after).not.toHaveProperty('draft');
  expect(after.stage).toBe('running');
});
