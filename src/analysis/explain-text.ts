import { ABSENT } from '../scenario/model.ts';
import type { TableEvent } from '../table/event.ts';
import type { Change, WhatIf } from '../table/explanation.ts';
import type { Game } from '../table/game.ts';
import type { Recipient } from '../table/knows.ts';
import { SUGGESTED } from './explain-move.ts';
import { withDeed } from './other-commit.ts';
import { type Moment, playOver } from './recall.ts';

/**
 * Whose words would have settled a clause that was put off: the options that wanted fewest. A seat is told what follows
 * from the stands that all saw; the facilitator what comes of it when the plenary is played again.
 */
export function assentWhatIfs(
  game: Game,
  moment: Moment,
  { clause = '', instrument = '' }: TableEvent,
  who: Recipient,
): readonly WhatIf[] {
  const text = game.instruments.get(instrument);
  const round = moment.before.round;
  const stands = moment.after.stands[clause] ?? {};
  const options = [...new Set(text?.assent.map((party) => stands[party] ?? ABSENT))].filter((one) => one !== ABSENT);
  return options
    .map((option) => ({ option, wanting: text?.assent.filter((party) => stands[party] !== option) ?? [] }))
    .toSorted((a, b) => a.wanting.length - b.wanting.length)
    .flatMap(({ option, wanting }): readonly WhatIf[] => {
      const changes = wanting.map(
        (by): Change => ({ kind: 'deed', by, what: { kind: 'support', clause, option, round } }),
      );
      if (who === 'facilitator' && !settles(game, moment, changes, clause, instrument)) return [];
      return [{ changes, reach: true }];
    })
    .slice(0, SUGGESTED);
}

function settles(game: Game, moment: Moment, changes: readonly Change[], clause: string, instrument: string): boolean {
  let other: Moment | undefined = moment;
  for (const change of changes) {
    if (change.kind === 'deed') other = other && withDeed(game, other, change.by, change.what);
  }
  const over = other && playOver(game, other, other.before);
  return over?.events.some((e) => e.kind === 'agreed' && e.clause === clause && e.instrument === instrument) ?? false;
}
