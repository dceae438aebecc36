import type { PartyId } from '../scenario/model.ts';
import type { TableEvent } from '../table/event.ts';
import type { WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import { commitIn, withoutDeed } from './other-commit.ts';
import { type Moment, playOver } from './recall.ts';

/**
 * Words and gestures of one plenary without which it would have gone otherwise, in speaking order:
 * each is left unsaid by itself, and the step played over. `still` says whether the answer was the same.
 */
export function undoneIn(
  game: Game,
  moment: Moment,
  not: PartyId | undefined,
  still: (events: readonly TableEvent[]) => boolean,
): readonly WhatIf[] {
  return game.scenario.order.flatMap((seat) => {
    if (seat === not) return [];
    const commit = commitIn(moment, seat);
    if (commit?.kind !== 'plenary') return [];
    return (['word', 'gesture'] as const).flatMap((which): readonly WhatIf[] => {
      const move = commit[which];
      const without = move && withoutDeed(moment, seat, which);
      const over = without && playOver(game, without, without.before);
      if (!move || !over || still(over.events)) return [];
      return [{ changes: [{ kind: 'undone', by: seat, move }], reach: true }];
    });
  });
}
