import { performance } from 'node:perf_hooks';
import type { BargainingModel } from '../../analysis/bargaining-model.ts';
import { dealSpace } from '../../analysis/deal-space.ts';
import { frontier } from '../../analysis/frontier.ts';
import { solutionsOf } from '../../analysis/solutions.ts';
import { chance } from '../../ground/chance.ts';
import type { Bench } from './subject.ts';

/** Deal spaces of made-up talks, with their frontier and solutions. */
export function spaces({ note }: Bench): void {
  for (const [sizes, parties, within] of [
    [[10, 10, 10, 10, 6], 6, 1],
    [[10, 10, 10, 10, 10, 10], 3, 10],
  ] as const) {
    const draw = chance(1, 'bench');
    const model: BargainingModel = {
      unit: 1,
      bonuses: [],
      issues: sizes.map((n, i) => ({ id: `i${i}`, options: Array.from({ length: n }, (_, k) => `o${k}`) })),
      parties: Array.from({ length: parties }, (_, p) => ({
        id: `p${p}`,
        weights: sizes.map(() => 1 + draw(30)),
        values: sizes.map((n) => Array.from({ length: n }, () => draw(11))),
        reservation: 100,
      })),
    };
    const start = performance.now();
    const space = dealSpace(model);
    const [edge, solved] = [frontier(space), solutionsOf(space)];
    const took = performance.now() - start;
    note(
      `${space.rows} outcomes × ${parties} parties, frontier and solutions`,
      `${(took / 1000).toFixed(2)} s of ${within} (${edge.length} on the frontier, ${solved.nash.length} Nash)`,
    );
  }
}
