import { expect, it } from 'vitest';
import { asAgreed } from './as-agreed.ts';
import type { Table } from './state.ts';
import { tableOf } from './table-of.fixture.ts';
import { viewAtClose } from './view-at-close.ts';
import { viewFor } from './view-for.ts';
import { worthOf } from './worth.ts';

const AGREED = ['1 upriver support gauge daily'];
const { game, table: gauge } = tableOf('river', { after: AGREED });
/** A word on the dam alone opens no text. */
const dam: Table = {
  ...gauge,
  lives: { ...gauge.lives, treaty: { dam: { status: 'agreed', option: 'slow' } }, note: {} },
};

it('a seat of talks that were cut short is told the worth that everybody else counts', () => {
  for (const table of [gauge, dam])
    for (const { id } of game.scenario.parties) {
      const worth = viewAtClose(game, table, id, 0).own?.worth;
      if (!worth) throw new Error(id);
      const own = worth.cut === 'no-text' ? worth.reservation : worth.text;
      const total = worth.aims.reduce((sum, { met, worth: by }) => sum + (met ? by : 0), own);
      expect([id, total]).toEqual([id, worthOf(game, asAgreed(game, table), id).total]);
    }
});

it('what could not be laid out yet counts as no text; while the talks go on its worth is still to be seen', () => {
  const shown = (table: Table) => viewAtClose(game, table, 'upriver', 0).own?.worth.cut;
  expect([shown(gauge), shown(dam)]).toEqual(['as-agreed', 'no-text']);
  expect(viewFor(game, dam, 'upriver', 0).own?.worth.text).toBeGreaterThan(0);
  expect(viewAtClose(game, dam, 'upriver', 0).own?.worth.text).toBe(0);
  expect(viewAtClose(game, dam, 'public', 0)).toEqual(viewFor(game, dam, 'public', 0));
});

it('of talks that ended nothing is told otherwise', () => {
  const { table } = tableOf('river', { after: AGREED, toTheEnd: true });
  expect(viewAtClose(game, table, 'upriver', 0)).toEqual(viewFor(game, table, 'upriver', 0));
});
