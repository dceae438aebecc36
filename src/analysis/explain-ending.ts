import { holds } from '../stance/holds.ts';
import { endGame } from '../table/ending.ts';
import type { WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import { proceed } from '../table/proceedings.ts';
import type { Table } from '../table/state.ts';
import { SUGGESTED, withFlip } from './explain-move.ts';
import { flipsOf, testsOf } from './flips.ts';
import { changesOf } from './goal.ts';
import { leverOf, worldOf } from './levers.ts';
import type { Moment } from './recall.ts';

/** What would have led to another ending: that of the file which comes first and matches, asked again. */
export function endingWhatIfs(game: Game, { after }: Moment): readonly WhatIf[] {
  const { endings } = game.scenario;
  const at = endings.findIndex((ending) => ending.id === after.ending);
  if (at < 0) return [];
  const facts = worldOf(game, after);
  const tests = endings.slice(0, at + 1).flatMap((ending) => testsOf(ending.if));
  const levers = [...new Set(tests.map((t) => t.fact))].map((fact) => leverOf(game, after, fact));
  const turns = (world: typeof facts): boolean => endings.findIndex((ending) => holds(ending.if, world)) !== at;
  const found: WhatIf[] = [];
  flipsOf({ levers, tests, facts, turns }, SUGGESTED, (flip) => {
    const other = withFlip(game, after, flip.turned);
    if (!other || endsAs(game, other) === after.ending) return false;
    found.push({ changes: changesOf({ tests, facts }, flip), reach: flip.reach });
    return true;
  });
  return found;
}

function endsAs(game: Game, table: Table): string | undefined {
  const p = proceed(game, table);
  endGame(p);
  return p.table.ending;
}
