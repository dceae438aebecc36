import { describe, expect, it } from 'vitest';
import { delegate, runGame } from '../delegates/run.ts';
import { chance } from '../ground/chance.ts';
import { type Game, openGame } from '../table/game.ts';
import { randomGame } from '../table/random-seat.fixture.ts';
import { SHIPPED, shippedGame } from '../table/shipped.fixture.ts';
import type { ClauseLife, Table } from '../table/state.ts';
import { gameOf, tableOf } from '../table/table-of.fixture.ts';
import { worthOf } from '../table/worth.ts';
import { reachedBy } from './reached.ts';
import { leftOutOf } from './scenario-worth.ts';
import { rowOf, type Settlement, settlementAt } from './settlement.ts';
import { type SettlementSpace, settlementSpaceSteps } from './settlement-space.ts';
import { finish } from './steps.ts';

const spaceOf = (...args: Parameters<typeof settlementSpaceSteps>): SettlementSpace =>
  finish(settlementSpaceSteps(...args));

const utilitiesAt = ({ payoffs }: SettlementSpace, row: number): readonly number[] => [
  ...payoffs.utilities.subarray(row * payoffs.parties, (row + 1) * payoffs.parties),
];

/** A played table as it would be had it come to the settlement instead: what the game's own `worthOf` is asked of. */
function tableWith(game: Game, table: Table, settlement: Settlement): Table {
  const { inForce, signed, options } = settlement;
  const lives = Object.fromEntries(
    game.scenario.instruments.map((text) => [
      text.id,
      Object.fromEntries(
        text.clauses.map((clause): [string, ClauseLife] => {
          const option = options[clause];
          return [
            clause,
            option === undefined
              ? (table.lives[text.id]?.[clause] ?? { status: 'untabled' })
              : { status: 'agreed', option },
          ];
        }),
      ),
    ]),
  );
  const texts = game.scenario.instruments.map((text) => text.id);
  const still = (text: string): readonly string[] =>
    table.inForce.includes(text) ? [] : (table.signatures[text] ?? []);
  return {
    ...table,
    lives,
    inForce,
    voided: texts.filter(
      (text) => !inForce.includes(text) && (table.inForce.includes(text) || table.voided.includes(text)),
    ),
    signatures: Object.fromEntries(
      texts.map((text) => [text, inForce.includes(text) ? (signed[text] ?? []) : still(text)]),
    ),
  };
}

describe('the settlements of a scenario', () => {
  it('of the river are counted by hand', () => {
    // No text; the note with three gauges; the treaty with 3 × 4 × 3, and so both; under the treaty the UN's name counts.
    const space = spaceOf(gameOf('river'));
    expect(space.list.total).toBe(1 + 3 + 2 * 36 + 2 * 36);
    expect(space.list.frames.map((f) => [f.inForce.join('+'), f.signed.treaty?.join('+') ?? '', f.size])).toEqual([
      ['', '', 1],
      ['treaty', 'upriver+downriver', 36],
      ['treaty', 'upriver+downriver+un', 36],
      ['note', '', 3],
      ['treaty+note', 'upriver+downriver', 36],
      ['treaty+note', 'upriver+downriver+un', 36],
    ]);
  });

  it('are worth to upriver what its preference says', () => {
    const { list, ...space } = spaceOf(gameOf('river'));
    const worth = (settlement: Settlement) => utilitiesAt({ list, ...space }, rowOf(list, settlement) ?? -1)[0];
    expect(worth({ inForce: [], signed: {}, options: {} })).toBe(350);
    // 20 × 4 + 60 × 8 + 20 × 10: the dam and the release are absent from the note.
    const two = ['upriver', 'downriver'];
    expect(worth({ inForce: ['note'], signed: { note: two }, options: { gauge: 'daily' } })).toBe(760);
    // 20 × 4 + 60 × 10 + 20 × 6, and 50 where the UN has signed too.
    const options = { gauge: 'daily', dam: 'open', release: 'seasonal' };
    expect(worth({ inForce: ['treaty'], signed: { treaty: two }, options })).toBe(800);
    expect(worth({ inForce: ['treaty'], signed: { treaty: [...two, 'un'] }, options })).toBe(850);
  });

  it('leave out what turns on the course, and say what', () => {
    expect(leftOutOf(gameOf('river')).filter((one) => one.party === 'upriver')).toEqual([
      { party: 'upriver', kind: 'aim', id: 'good-neighbour', worth: 120, facts: ['pressure.trust.downriver.upriver'] },
      { party: 'upriver', kind: 'aim', id: 'calm-home', worth: 80, facts: ['pressure.home.upriver'] },
    ]);
  });

  it.each([...SHIPPED, 'river'])('of %s have a row each, and each row its settlement', (id) => {
    const { list, payoffs } = spaceOf(id === 'river' ? gameOf(id) : shippedGame(id));
    for (let row = 0; row < payoffs.rows; row += 37) expect(rowOf(list, settlementAt(list, row))).toBe(row);
  });

  it.each(SHIPPED)('of %s are worth what the game itself would count at the end of a played game', (id) => {
    const game = shippedGame(id);
    const draw = chance(7, 'rows', id);
    for (let seed = 1; seed <= 4; seed++) {
      const { table } = randomGame(game, seed, chance(seed, 'seats', id));
      const space = spaceOf(game, table);
      for (let i = 0; i < 150; i++) {
        const row = draw(space.payoffs.rows);
        const supposed = tableWith(game, table, settlementAt(space.list, row));
        const counted = game.scenario.parties.map((party) => worthOf(game, supposed, party.id).total);
        expect([seed, row, utilitiesAt(space, row)]).toEqual([seed, row, counted]);
      }
    }
  });

  it.each([...SHIPPED, 'river'])(
    'that games of %s reach are all within what the charts allow, and worth what the game says',
    (id) => {
      const game = id === 'river' ? gameOf(id) : shippedGame(id);
      const charts = spaceOf(game);
      let texts = 0;
      const envoy = delegate('envoy');
      for (let seed = 1; seed <= 24; seed++) {
        const { table } =
          seed % 3 === 0 ? randomGame(game, seed, chance(seed, 'seats', id)) : runGame(game, seed, () => envoy);
        const reached = reachedBy(game, table);
        const row = rowOf(charts.list, reached);
        if (row === undefined) throw new Error(`seed ${seed}: ${JSON.stringify(reached)} has no row`);
        texts += reached.inForce.length;
        expect([seed, reached, charts.allowed[row]]).toEqual([seed, reached, 1]);
        const there = spaceOf(game, table, { most: 0, sample: 0 }, [reached]);
        const counted = game.scenario.parties.map((party) => worthOf(game, table, party.id).total);
        expect([seed, utilitiesAt(there, rowOf(there.list, reached) ?? -1)]).toEqual([seed, counted]);
      }
      expect(texts).toBeGreaterThan(0);
    },
  );
});

describe('what the charts allow at the river', () => {
  const { list, allowed } = spaceOf(gameOf('river'));
  const two = ['upriver', 'downriver'];
  const may = (options: Readonly<Record<string, string>>, text = 'treaty') =>
    allowed[rowOf(list, { inForce: [text], signed: { [text]: two }, options }) ?? -1] === 1;

  it('is no option behind which a red line keeps somebody whose assent it needs', () => {
    expect(may({ gauge: 'daily', dam: 'slow', release: 'absent' })).toBe(true);
    expect(may({ gauge: 'daily', dam: 'freeze', release: 'absent' })).toBe(false);
  });

  it('is no text that would not have been laid out', () => {
    expect(may({ gauge: 'daily', dam: 'absent', release: 'absent' })).toBe(false);
    expect(may({ gauge: 'daily' }, 'note')).toBe(true);
    expect(may({ gauge: 'absent' }, 'note')).toBe(false);
  });

  it('needs a pen in the hands of those who sign, and somebody who may table the option', () => {
    const river = gameOf('river').scenario;
    const of = (verb: string, by: readonly string[]) =>
      openGame({ ...river, verbs: river.verbs.map((use) => (use.verb === verb ? { ...use, by } : use)) });
    const allowedIn = (game: Game) => {
      const { allowed } = spaceOf(game);
      return allowed.filter((yes) => yes === 1).length;
    };
    expect(allowedIn(of('sign', ['upriver']))).toBe(1);
    // Upriver stands behind nothing before the first round and may not table; downriver's and the UN's tabling is left.
    expect(allowedIn(of('propose', ['downriver']))).toBeGreaterThan(1);
    const silent = { ...river, parties: river.parties.map((party) => ({ ...party, stands: {} })) };
    const verbs = river.verbs.map((use) => (use.verb === 'propose' ? { ...use, by: [] } : use));
    expect(allowedIn(openGame({ ...silent, verbs }))).toBe(1);
  });
});

describe('a sample of settlements', () => {
  const limits = { most: 50, sample: 20, seed: 3 };

  it('says that it is one, is the same for the same seed, and holds each settlement once', () => {
    const [one, two] = [spaceOf(gameOf('river'), undefined, limits), spaceOf(gameOf('river'), undefined, limits)];
    expect([one.whole, one.list.total]).toEqual([false, 148]);
    expect(one.payoffs.rows).toBeLessThanOrEqual(21);
    expect([...one.payoffs.utilities]).toEqual([...two.payoffs.utilities]);
    const rows = Array.from({ length: one.payoffs.rows }, (_, row) => JSON.stringify(settlementAt(one.list, row)));
    expect(new Set(rows).size).toBe(rows.length);
  });

  it('always holds no text, from which it takes the disagreement point, and what was asked for', () => {
    const { table, game } = tableOf('river', {
      after: ['1 upriver support gauge daily', '3 upriver pens note sign', '3 downriver pens note sign'],
      toTheEnd: true,
    });
    const reached = reachedBy(game, table);
    expect(reached.inForce).toEqual(['note']);
    const space = spaceOf(game, table, limits, [reached]);
    const row = rowOf(space.list, reached) ?? -1;
    expect(settlementAt(space.list, row)).toEqual(reached);
    expect(space.payoffs.disagreement).toEqual(utilitiesAt(spaceOf(game, table), 0));
    expect(utilitiesAt(space, row)).toEqual(game.scenario.parties.map((p) => worthOf(game, table, p.id).total));
  });
});
