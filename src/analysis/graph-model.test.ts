import { describe, expect, it } from 'vitest';
import { type GraphModel, stabilityOf } from './graph-model.ts';

/** Two players who each choose between two strategies; payoffs by (first, second). */
function twoByTwo(first: number[], second: number[]): GraphModel {
  // States: 0 = CC, 1 = DC, 2 = CD, 3 = DD; the first letter is the first player's.
  return {
    states: ['CC', 'DC', 'CD', 'DD'],
    players: [
      { id: 'a', moves: [[1], [0], [3], [2]], payoff: first },
      { id: 'b', moves: [[2], [3], [0], [1]], payoff: second },
    ],
  };
}

describe('stability in a graph model', () => {
  it("the prisoners' dilemma: only mutual defection is Nash; cooperation is stable for those who foresee the answer", () => {
    const report = stabilityOf(twoByTwo([3, 4, 1, 2], [3, 1, 4, 2]));
    expect(report.nash.equilibria).toEqual([3]);
    for (const concept of ['gmr', 'smr', 'seq'] as const) expect(report[concept].equilibria).toEqual([0, 3]);
  });

  it('chicken: the two unequal outcomes are Nash, and mutual caution is kept by what the other could do', () => {
    const report = stabilityOf(twoByTwo([3, 4, 2, 1], [3, 2, 4, 1]));
    expect(report.nash.equilibria).toEqual([1, 2]);
    expect(report.gmr.equilibria).toEqual([0, 1, 2]);
    // From DC the other's only move to DD would hurt itself: no improvement, so no credible sanction.
    expect(report.seq.equilibria).toEqual([1, 2]);
  });

  it('a sanction from which the mover can escape is none for symmetric metarationality', () => {
    // a improves 0→1; b can answer 1→2, worse for a than 0; from 2 a can move on to 3, better than 0.
    const model: GraphModel = {
      states: ['0', '1', '2', '3'],
      players: [
        { id: 'a', moves: [[1], [], [3], []], payoff: [2, 3, 1, 4] },
        { id: 'b', moves: [[], [2], [], []], payoff: [0, 0, 1, 0] },
      ],
    };
    const report = stabilityOf(model);
    expect([report.gmr.stable[0]?.[0], report.smr.stable[0]?.[0], report.seq.stable[0]?.[0]]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it('three players: a coalition answers move by move, nobody twice in a row', () => {
    // a improves 0→1. Only b then c together reach 3, worse for a than 0; b alone cannot move twice.
    const moves = (list: Record<number, number[]>) => [0, 1, 2, 3, 4].map((s) => list[s] ?? []);
    const model = (c: Record<number, number[]>): GraphModel => ({
      states: ['0', '1', '2', '3', '4'],
      players: [
        { id: 'a', moves: moves({ 0: [1] }), payoff: [2, 3, 3, 1, 3] },
        { id: 'b', moves: moves({ 1: [2], 2: [4], 4: [3] }), payoff: [0, 0, 0, 0, 0] },
        { id: 'c', moves: moves(c), payoff: [0, 0, 0, 0, 0] },
      ],
    });
    expect(stabilityOf(model({})).gmr.stable[0]?.[0]).toBe(false);
    expect(stabilityOf(model({ 2: [3] })).gmr.stable[0]?.[0]).toBe(true);
  });

  it('the Elmira conflict (Fang, Hipel & Kilgour, 1993), as published', () => {
    // Ministry of the environment, Uniroyal and local government over an aquifer; moves and ordinal payoffs as printed.
    const moves = (list: Record<number, number[]>) =>
      Array.from({ length: 9 }, (_, s) => (list[s + 1] ?? []).map((to) => to - 1));
    const report = stabilityOf({
      states: ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
      players: [
        { id: 'moe', moves: moves({ 1: [2], 3: [4], 5: [6], 7: [8] }), payoff: [4, 3, 8, 7, 5, 2, 9, 6, 1] },
        {
          id: 'uniroyal',
          moves: moves({ 1: [3, 9], 2: [4, 9], 3: [9], 4: [9], 5: [7, 9], 6: [8, 9], 7: [9], 8: [9] }),
          payoff: [9, 2, 4, 8, 6, 1, 3, 7, 5],
        },
        {
          id: 'local',
          moves: moves({ 1: [5], 2: [6], 3: [7], 4: [8], 5: [1], 6: [2], 7: [3], 8: [4] }),
          payoff: [6, 2, 8, 3, 7, 4, 9, 5, 1],
        },
      ],
    });
    const published = (states: readonly number[]) => states.map((s) => s - 1);
    expect(report.nash.equilibria).toEqual(published([5, 8, 9]));
    expect(report.seq.equilibria).toEqual(published([5, 8, 9]));
    expect(report.gmr.equilibria).toEqual(published([1, 4, 5, 8, 9]));
    expect(report.smr.equilibria).toEqual(published([1, 4, 5, 8, 9]));
  });

  it('three players by hand, in whose answers one moves twice but never twice in a row', () => {
    // From 0 only a moves, to 1, and gains. The answers: b 1→2, c 2→3, b 3→4; 4 is what a fears (worth 0, less than 1).
    const moves = (list: Record<number, number[]>) => [0, 1, 2, 3, 4].map((s) => list[s] ?? []);
    const model = (c: Record<number, number[]>, worthToC: readonly number[]): GraphModel => ({
      states: ['0', '1', '2', '3', '4'],
      players: [
        { id: 'a', moves: moves({ 0: [1] }), payoff: [1, 2, 2, 2, 0] },
        { id: 'b', moves: moves({ 1: [2], 3: [4] }), payoff: [0, 1, 2, 3, 4] },
        { id: 'c', moves: moves(c), payoff: worthToC },
      ],
    });
    const atFirst = (one: GraphModel) => {
      const report = stabilityOf(one);
      return (['nash', 'gmr', 'smr', 'seq'] as const).map((concept) => report[concept].stable[0]?.[0]);
    };
    // Every answer improves its mover: the sanction is credible, and a can't move away from 4.
    expect(atFirst(model({ 2: [3] }, [0, 0, 1, 2, 0]))).toEqual([false, true, true, true]);
    // The step of c hurts c: possible, so enough for GMR and SMR, but not credible.
    expect(atFirst(model({ 2: [3] }, [0, 0, 2, 1, 0]))).toEqual([false, true, true, false]);
    // Without c, b would have to move twice in a row (2→3 is not its own, and 1→2→… ends): no sanction at all.
    expect(atFirst(model({}, [0, 0, 0, 0, 0]))).toEqual([false, false, false, false]);
    // Elsewhere: at 1 b gains by 2 and what c answers is better still; at 3 b gains by 4, where all ends; at 2 c gains by 3,
    // but b's answer 4 leaves c with less.
    const report = stabilityOf(model({ 2: [3] }, [0, 0, 1, 2, 0]));
    expect(report.nash.stable.map((row) => row.map(Number).join(''))).toEqual(['011', '101', '110', '101', '111']);
    expect(report.nash.equilibria).toEqual([4]);
    expect(report.seq.equilibria).toEqual([0, 2, 4]);
  });

  it('what is Nash is stable in every weaker sense', () => {
    for (let code = 0; code < 576; code++) {
      const payoff = (seed: number) =>
        [1, 2, 3, 4].map((v, i, all) => all[(i * (1 + (seed % 4)) + Math.floor(seed / 4)) % 4] ?? v);
      const report = stabilityOf(twoByTwo(payoff(code % 24), payoff(Math.floor(code / 24))));
      for (const s of report.nash.equilibria) {
        for (const concept of ['gmr', 'smr', 'seq'] as const) expect(report[concept].equilibria).toContain(s);
      }
      for (const s of report.smr.equilibria) expect(report.gmr.equilibria).toContain(s);
      for (const s of report.seq.equilibria) expect(report.gmr.equilibria).toContain(s);
    }
  });
});
