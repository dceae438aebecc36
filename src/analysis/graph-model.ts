import { unreachable } from '../ground/result.ts';

/**
 * A graph model of a conflict (Fang, Hipel & Kilgour, 1993): states, and for each decision maker the moves that it can
 * make alone and how it ranks the states. Moves need not be reversible.
 */
export interface GraphModel {
  readonly states: readonly string[];
  readonly players: readonly GraphPlayer[];
}

export interface GraphPlayer {
  readonly id: string;
  /** From → to, by state index. */
  readonly moves: readonly (readonly number[])[];
  /** By state; larger is better, equal is indifferent. */
  readonly payoff: readonly number[];
}

export const STABILITIES = ['nash', 'gmr', 'smr', 'seq'] as const;
export type Stability = (typeof STABILITIES)[number];

/** By concept: whether each state (row) is stable for each player (column), and the states stable for all. */
export type StabilityReport = Readonly<
  Record<Stability, { readonly stable: readonly (readonly boolean[])[]; readonly equilibria: readonly number[] }>
>;

/**
 * Nash stability, general metarationality (Howard, 1971), symmetric metarationality (Howard, 1971) and sequential
 * stability (Fraser & Hipel, 1979), for any number of players: the others answer by any legal sequence of unilateral
 * moves, in which nobody moves twice in a row; for sequential stability each of these moves is an improvement for its mover.
 */
export function stabilityOf(model: GraphModel): StabilityReport {
  const { players, states } = model;
  const improves = (player: number, from: number, to: number): boolean =>
    (players[player]?.payoff[to] ?? 0) > (players[player]?.payoff[from] ?? 0);
  const moves = (player: number, from: number): readonly number[] => players[player]?.moves[from] ?? [];
  const improvements = (player: number, from: number): readonly number[] =>
    moves(player, from).filter((to) => improves(player, from, to));

  /** States that all but `player` can bring about from `start` by legal sequences. */
  function answers(player: number, start: number, onlyImprovements: boolean): readonly number[] {
    const seen = new Set<string>();
    const reached = new Set<number>();
    const open: { state: number; last: number }[] = [{ state: start, last: -1 }];
    for (let at = open.pop(); at; at = open.pop()) {
      for (let other = 0; other < players.length; other++) {
        if (other === player || other === at.last) continue;
        for (const to of onlyImprovements ? improvements(other, at.state) : moves(other, at.state)) {
          const mark = `${to}/${other}`;
          if (seen.has(mark)) continue;
          seen.add(mark);
          reached.add(to);
          open.push({ state: to, last: other });
        }
      }
    }
    return [...reached];
  }

  function stable(concept: Stability, player: number, state: number): boolean {
    const noBetter = (other: number): boolean => !improves(player, state, other);
    return improvements(player, state).every((gain) => {
      switch (concept) {
        case 'nash':
          return false;
        case 'gmr':
          return answers(player, gain, false).some(noBetter);
        case 'smr':
          return answers(player, gain, false).some((s) => noBetter(s) && moves(player, s).every(noBetter));
        case 'seq':
          return answers(player, gain, true).some(noBetter);
        default:
          return unreachable(concept);
      }
    });
  }

  const report = (concept: Stability) => {
    const table = states.map((_, s) => players.map((__, p) => stable(concept, p, s)));
    return { stable: table, equilibria: states.map((_, s) => s).filter((s) => table[s]?.every(Boolean)) };
  };
  return { nash: report('nash'), gmr: report('gmr'), smr: report('smr'), seq: report('seq') };
}
