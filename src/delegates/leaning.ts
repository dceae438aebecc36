import type { Leanings, Verb } from '../scenario/model.ts';
import type { Situation } from './situation.ts';

/** What a doctrine may name of a move. */
export interface Named {
  readonly verb: Verb;
  readonly clause?: string;
  readonly option?: string;
  readonly to?: string;
  readonly choice?: string;
  readonly place?: string;
}

function sumOf(leanings: Leanings, move: Named): number {
  let sum = leanings[move.verb] ?? 0;
  for (const detail of [move.clause, move.to, move.choice, move.place]) {
    if (detail !== undefined) sum += leanings[`${move.verb}:${detail}`] ?? 0;
  }
  if (move.clause !== undefined && move.option !== undefined) {
    sum += leanings[`${move.verb}:${move.clause}=${move.option}`] ?? 0;
  }
  return sum;
}

/** How the seat's doctrine leans towards a move: as usual, and in the stances that it is in. */
export function leaningOf(s: Situation, move: Named): number {
  const { usual, inStance } = s.brief.party.doctrine;
  let sum = sumOf(usual, move);
  const key = s.table.stances[s.seat];
  const chart = s.game.charts[s.seat];
  if (chart && key !== undefined) {
    for (const name of chart.active(key)) {
      const there = inStance[name];
      if (there) sum += sumOf(there, move);
    }
  }
  return sum;
}
