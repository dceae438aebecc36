import { describe, expect, it } from 'vitest';
import { chance } from '../ground/chance.ts';
import { riverWith } from '../scenario/fixture/mended.fixture.ts';
import { loadScenario } from '../scenario/load.ts';
import { GESTURE_VERBS } from '../scenario/model.ts';
import { commitFault } from './check-commit.ts';
import { drive } from './drive.ts';
import { openGame } from './game.ts';
import { judge } from './judge.ts';
import { legalMoves } from './legal.ts';
import { gestureFault } from './legal-gesture.ts';
import { wordFault } from './legal-word.ts';
import type { Gesture, Word } from './move.ts';
import { randomGame } from './random-seat.fixture.ts';
import { gameOf, tableOf, turnOf } from './table-of.fixture.ts';

const river = gameOf('river');
const { scenario } = river;

/** Every word that could be written down, most of them not in order. */
const everyWord = (): Word[] =>
  scenario.clauses.flatMap(({ id: clause, options }) => [
    { verb: 'object' as const, clause },
    ...options.flatMap(({ id: option }) => [
      { verb: 'propose' as const, clause, option },
      { verb: 'support' as const, clause, option },
    ]),
  ]);

const everyGesture = (): Gesture[] => {
  const details: Omit<Gesture, 'verb' | 'to'>[] = [
    {},
    { choice: 'timetable' },
    { choice: 'relief' },
    { choice: 'no-such' },
    { place: 'geneva' },
    ...scenario.clauses.map(({ id: clause }) => ({ clause })),
  ];
  return GESTURE_VERBS.flatMap((verb) =>
    [undefined, 'upriver', 'downriver', 'un', 'nobody'].flatMap((to) =>
      details.map((detail) => ({ verb, ...(to && { to }), ...detail })),
    ),
  );
};

const key = (move: unknown) => JSON.stringify(move);

describe('the legal moves', () => {
  it('are exactly the gestures that the rules take, and each thing to be said once', () => {
    const words = everyWord();
    const gestures = everyGesture();
    let judged = 0;
    for (let seed = 0; seed < 25; seed++) {
      for (const table of randomGame(river, seed, chance(seed, 'legal')).before) {
        if (table.step !== 'plenary') continue;
        for (const seat of table.awaited.filter((one) => !table.sealed[one])) {
          const legal = legalMoves(river, table, seat);
          const taken = gestures.filter((g) => gestureFault(river, table, seat, g) === undefined).map(key);
          expect(taken.sort(), key({ seed, seat })).toEqual(legal.gestures.map(({ move }) => key(move)).sort());
          const said = (word: Word) =>
            word.verb === 'object' ? `object ${word.clause}` : `${word.clause}=${word.option}`;
          const accepted = new Set(words.filter((w) => !wordFault(river, table, seat, w)).map(said));
          expect(new Set(legal.words.map(({ move }) => said(move))), key({ seed, seat })).toEqual(accepted);
          expect(legal.words.length).toBe(accepted.size);
          for (const { move, standing } of legal.words) {
            const fault = commitFault(river, table, seat, { kind: 'plenary', word: move });
            expect(fault?.code).toBe(standing.kind === 'forbidden' ? 'move/red-line' : undefined);
            judged += 1;
          }
        }
      }
    }
    expect(judged).toBeGreaterThan(500);
  });

  it('are none for a seat that has committed, and none in a step that is not its own', () => {
    const { table } = tableOf('river');
    expect(legalMoves(river, table, 'upriver').words).toEqual([]);
    const sealed = { ...table, sealed: { upriver: { kind: 'offers' as const, offers: [] } } };
    expect(legalMoves(river, sealed, 'upriver').offers).toEqual([]);
  });

  it('show a red line with its words and never let it be crossed', () => {
    const { table } = tableOf('river', { after: ['1 upriver propose gauge weekly'] });
    const at = { ...table, step: 'plenary' as const };
    const freeze = { verb: 'propose', clause: 'dam', option: 'freeze' } as const;
    const standing = legalMoves(river, at, 'upriver').words.find(({ move }) => key(move) === key(freeze))?.standing;
    expect(standing).toMatchObject({ kind: 'forbidden', reasons: [{ kind: 'red-line', code: 'no-freeze' }] });
    expect(commitFault(river, at, 'upriver', { kind: 'plenary', word: freeze })).toMatchObject({
      code: 'move/red-line',
      reasons: [{ code: 'no-freeze' }],
    });
  });

  it('offer a move beyond instructions at its price at home', () => {
    const { table } = tableOf('river', { after: ['1 upriver propose gauge weekly'] });
    expect(judge(river, table, 'upriver', { verb: 'propose', clause: 'dam', option: 'slow' })).toMatchObject({
      kind: 'beyond',
      price: { 'home.upriver': -2 },
      reasons: [{ kind: 'instructions', code: 'no-slowing-yet' }],
    });
  });
});

describe('a gesture that may be made once by each', () => {
  it('is spent for that seat and that addressee, and for no others', () => {
    const read = loadScenario(
      riverWith('    label: { en: Warn,', '    once-each: true\n    label: { en: Warn,'),
      'river',
    );
    if (!read.ok) throw new Error(JSON.stringify(read.fault));
    const turns = ['1 downriver warn to upriver'].map(turnOf);
    const game = openGame(read.value.scenario);
    const driven = drive(game, { seed: 1, turns, toTheEnd: false });
    if (!driven.ok) throw new Error(JSON.stringify(driven.fault));
    const { table } = driven.value;
    const fault = (seat: string, to: string) => gestureFault(game, table, seat, { verb: 'warn', to })?.code;
    expect(fault('downriver', 'upriver')).toBe('verb/used');
    expect(fault('un', 'upriver')).toBeUndefined();
    expect(fault('upriver', 'downriver')).toBeUndefined();
  });
});
