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
