import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import { blocking, coalitionsAgainst, coreSteps, powersSteps } from './coalition.ts';
import { settlementAt } from './settlement.ts';
import { type SettlementSpace, settlementSpaceSteps } from './settlement-space.ts';
import { is, SEATS, type Small, smallGame } from './small-game.fixture.ts';
import { finish } from './steps.ts';

function asked(game: Game) {
  const space = finish(settlementSpaceSteps(game));
  const powers = finish(powersSteps(game, space));
  if (!powers) throw new Error('too large to ask');
  return { space, powers, core: finish(coreSteps(powers, space)) };
}

/** Gauge options by their row of a game with the note alone. */
const NOTE = { id: 'note', clauses: ['gauge'], required: ['upriver', 'downriver'] };
const flat = (n: number) => ({ upriver: n, downriver: n, un: n });
const against = ({ space, powers }: ReturnType<typeof asked>, utilities: readonly number[]) =>
  coalitionsAgainst(powers, space, utilities);

describe('blocking, by hand', () => {
  it('a party that would rather have no text stops the only one that it must sign', () => {
    const game = asked(
      smallGame({
        texts: [NOTE],
        reservation: flat(4),
        gauge: { upriver: [0, 10, 3], downriver: [0, 2, 9], un: [0, 0, 0] },
      }),
    );
    expect(against(game, [10, 2, 0])).toEqual([
      { parties: ['downriver'], instead: { inForce: [], signed: {}, options: {} }, sure: [4] },
    ]);
    expect(against(game, [3, 9, 0]).map((c) => c.parties)).toEqual([['upriver']]);
    expect(game.core).toEqual([0]);
  });

  it('what serves both is in the core, and to have no text is not', () => {
    const game = asked(
      smallGame({
        texts: [NOTE],
        reservation: flat(4),
        gauge: { upriver: [0, 10, 6], downriver: [0, 5, 9], un: [0, 0, 0] },
      }),
    );
    expect(game.core.map((row) => settlementAt(game.space.list, row).options)).toEqual([
      { gauge: 'weekly' },
      { gauge: 'daily' },
    ]);
    // Gains of weekly: 6 and 1; of daily: 2 and 5, the greater least.
    expect(against(game, [4, 4, 4])).toEqual([
      {
        parties: ['upriver', 'downriver'],
        instead: { inForce: ['note'], signed: { note: ['upriver', 'downriver'] }, options: { gauge: 'daily' } },
        sure: [6, 9],
      },
    ]);
  });

  it('two leave a text of three for one that they carry alone', () => {
    const game = asked(
      smallGame({
        texts: [{ id: 'treaty', clauses: ['dam'], required: [...SEATS] }, NOTE],
        reservation: flat(1),
        gauge: { upriver: [0, 0, 10], downriver: [0, 0, 8], un: [0, 0, 0] },
        dam: { upriver: [0, 6, 0, 0], downriver: [0, 6, 0, 0], un: [0, 6, 0, 0] },
      }),
    );
    expect(against(game, [6, 6, 6]).map((c) => [c.parties, c.instead.inForce, c.sure])).toEqual([
      [['upriver', 'downriver'], ['note'], [10, 8]],
    ]);
    expect(game.core.map((row) => settlementAt(game.space.list, row))).toEqual([
      {
        inForce: ['treaty', 'note'],
        signed: { treaty: [...SEATS], note: ['upriver', 'downriver'] },
        options: { gauge: 'daily', dam: 'open' },
      },
    ]);
    // The third would rather have no text than the note alone, but can't stop it.
    expect(against(game, [10, 8, 0]).map((c) => c.parties)).toEqual([[...SEATS]]);
  });

  it("the others' pens count at their worst", () => {
    const game = (worth: number) =>
      asked(
        smallGame({
          texts: [{ ...NOTE, others: ['un'] }],
          reservation: { upriver: 4, downriver: 4, un: 0 },
          gauge: { upriver: [0, 10, 0], downriver: [0, 10, 0], un: [0, 1, 0] },
          terms: { upriver: [{ if: is('signed.un', 'note'), worth }] },
        }),
      );
    expect(against(game(-5), [4, 4, 0]).map((c) => [c.parties, c.sure])).toEqual([
      [
        ['upriver', 'downriver'],
        [5, 10],
      ],
    ]);
    expect(against(game(-7), [4, 4, 0]).map((c) => [c.parties, c.sure])).toEqual([[[...SEATS], [10, 10, 1]]]);
  });

  it("so do texts of the others' own", () => {
    const game = (worth: number) =>
      asked(
        smallGame({
          texts: [{ id: 'treaty', clauses: ['dam'], required: ['un'] }, NOTE],
          reservation: flat(4),
          gauge: { upriver: [0, 0, 10], downriver: [0, 0, 10], un: [0, 0, 5] },
          dam: { upriver: [0, worth, 0, 0], downriver: [0, 0, 0, 0], un: [0, 0, 0, 0] },
        }),
      );
    expect(against(game(-5), [4, 4, 9]).map((c) => [c.parties, c.sure])).toEqual([
      [
        ['upriver', 'downriver'],
        [5, 10],
      ],
    ]);
    expect(against(game(-7), [4, 4, 9])).toEqual([]);
  });

  it('is not asked of a sample', () => {
    const game = smallGame({ texts: [NOTE], reservation: flat(4) });
    const space = finish(settlementSpaceSteps(game, undefined, { most: 2, sample: 2 }));
    expect(finish(powersSteps(game, space))).toBeUndefined();
  });
});

/** The definition word by word: every choice of the coalition against every answer. */
function blocksNaively(game: Game, space: SettlementSpace, parties: readonly string[], utilities: readonly number[]) {
  const { list, payoffs, allowed } = space;
  const inside = (p: string) => parties.includes(p);
  const signers = (t: Instrument) => [...new Set([...t.required, ...t.others])];
  const text = (id: string): Instrument => game.scenario.instruments.find((t) => t.id === id) as Instrument; // ids are the game's
  const carries = (t: Instrument) =>
    [...t.required, ...t.assent].every(inside) && signers(t).filter(inside).length >= t.quorum;
  const stops = (t: Instrument) => t.required.some(inside) || signers(t).filter((p) => !inside(p)).length < t.quorum;
  const all = Array.from({ length: payoffs.rows }, (_, row) => row)
    .filter((row) => allowed[row])
    .map((row) => ({ row, ...settlementAt(list, row) }));
  const choices = all.filter((s) => s.inForce.every((t) => carries(text(t)) && s.signed[t]?.every(inside)));
  return choices.some((choice) => {
    const answers = all.filter((s) => {
      const own = s.inForce.filter((t) => carries(text(t)));
      const rest = s.inForce.filter((t) => !carries(text(t)));
      const weightiest = (clause: string) =>
        s.inForce
          .map(text)
          .toSorted((a, b) => a.rank - b.rank)
          .find((t) => t.clauses.includes(clause));
      return (
        own.join() === choice.inForce.join() &&
        own.every((t) => s.signed[t]?.filter(inside).join() === choice.signed[t]?.join()) &&
        rest.every((t) => !stops(text(t)) && !s.signed[t]?.some(inside)) &&
        Object.entries(s.options).every(([clause, option]) => {
          const by = weightiest(clause);
          if (by && own.includes(by.id)) return option === choice.options[clause];
          return option === 'absent' || !by?.assent.some(inside);
        })
      );
    });
    return parties.every((party) => {
      const p = list.parties.indexOf(party);
      return answers.every(({ row }) => (payoffs.utilities[row * payoffs.parties + p] ?? 0) > (utilities[p] ?? 0));
    });
  });
}

describe('blocking, by brute force', () => {
  const values = (n: number) => fc.array(fc.integer({ min: 0, max: 6 }), { minLength: n, maxLength: n });
  const seats = fc.subarray([...SEATS]);
  const bySeat = <T>(one: fc.Arbitrary<T>) => fc.record({ upriver: one, downriver: one, un: one });
  const text = (id: string, clauses: readonly string[]) =>
    fc
      .record({
        required: fc.subarray([...SEATS], { minLength: 1 }),
        assent: fc.subarray([...SEATS], { minLength: 1 }),
        others: seats,
        more: fc.boolean(),
      })
      .map(({ required, assent, others, more }) => {
        const rest = others.filter((p) => !required.includes(p));
        return {
          id,
          clauses,
          required,
          assent,
          others: rest,
          quorum: required.length + (more && rest.length > 0 ? 1 : 0),
        };
      });
  const term = fc.record({
    who: fc.constantFrom(...SEATS),
    text: fc.constantFrom('note', 'treaty'),
    worth: fc.integer({ min: -4, max: 4 }),
  });
  const small: fc.Arbitrary<Small> = fc.record({
    texts: fc.tuple(text('treaty', ['gauge', 'dam']), text('note', ['gauge'])).map(([a, b]) => [a, b]),
    reservation: bySeat(fc.integer({ min: 0, max: 6 })),
    gauge: bySeat(values(3)),
    dam: bySeat(values(4)),
    terms: bySeat(
      fc.array(
        term.map(({ who, text, worth }) => ({ if: is(`signed.${who}`, text), worth })),
        { maxLength: 2 },
      ),
    ),
  });

  it('gives what the definition gives, for every coalition and settlement of generated games', () => {
    fc.assert(
      fc.property(small, fc.nat(), (drawn, which) => {
        const game = smallGame(drawn);
        const { space, powers, core } = asked(game);
        const row = which % space.payoffs.rows;
        const utilities = [...space.payoffs.utilities.subarray(row * 3, row * 3 + 3)];
        for (const power of powers) {
          const naive = blocksNaively(game, space, power.parties, utilities);
          expect([power.parties, blocking(power, utilities) !== undefined]).toEqual([power.parties, naive]);
        }
        const blocked = powers.some((power) => blocking(power, utilities) !== undefined);
        expect(core.includes(row)).toBe(!blocked && space.allowed[row] === 1);
      }),
      { numRuns: 60 },
    );
  });
});
